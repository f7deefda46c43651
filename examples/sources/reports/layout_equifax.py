"""Equifax's disclosure from a described person: the blocks that go on paper, and the facts that stand there."""
import random, zlib
from layouts import LONG, MON, account, consumer, contact, date, f, lab, money
from people import REMARKS

SIGN = {'ok': '✓', 'charge-off': 'CO', 'collection': 'C', 'repossession': 'R', 'foreclosure': 'F'}
GROUPS = [('Revolving Accounts', 'Accounts with a limit and a least payment each month.', ('card', 'store')), ('Mortgage Accounts', 'Loans that a home stands behind.', ('mortgage',)),
          ('Installment Accounts', 'Loans with a set number of payments.', ('auto', 'student', 'loan')), ('Other Accounts', 'What is none of these.', ('other',))]
TYPE = {'card': ('Revolving', 'Credit Card'), 'store': ('Revolving', 'Charge Account'), 'mortgage': ('Mortgage', 'Conventional Re Mortgage'), 'auto': ('Installment', 'Auto Loan'), 'student': ('Installment', 'Education Loan'), 'loan': ('Installment', 'Unsecured'), 'other': ('Other', 'Utility Company')}
KIND = {'card': 'revolving', 'store': 'revolving', 'mortgage': 'mortgage', 'auto': 'auto', 'student': 'student', 'loan': 'installment', 'other': 'other', 'collection': 'collection'}
OWNER = {'individual': 'Individual', 'joint': 'Joint Account', 'authorized': 'Authorized User', 'cosigner': 'Co-signer'}
LATE = {'30': '30 Days Past Due', '60': '60 Days Past Due', '90': '90 Days Past Due', '120': '120 Days Past Due'}


def status(a):
    s = a['state']
    if s in ('charge-off', 'repossession', 'foreclosure'): return {'charge-off': 'Charge Off', 'repossession': 'Repossession', 'foreclosure': 'Foreclosure'}[s], s.replace('charge-off', 'charged-off')
    if s == 'paid': return 'Pays As Agreed', 'paid'
    if s == 'closed': return 'Pays As Agreed', 'closed'
    if s == 'transferred': return 'Transferred', 'transferred'
    now = a['history'][0][1] if a['history'] else 'ok'
    return LATE.get(now, 'Pays As Agreed'), 'open'


def equifax(p, d):
    D = lambda v: date(v, d['date'], d['null']); M = lambda v: d['null'] if v is None else money(v, d); L = lambda s: lab(s, d); blocks = []; B = blocks.append
    rd = date(p['today'], d['date'], '')
    signs = dict(SIGN, **d.get('codes', {})); section = [0]
    def part(title):
        section[0] += 1
        B(('h2', f'{section[0]}. {title}' if d['numbered'] else title))
    if d['front'] == 1: B(('h1', 'EQUIFAX')); B(('b', 'CREDIT REPORT')); B(('p', p['name'])); B(('kv', [(L('Report Confirmation'), p['number']), (L('Date'), rd)]))
    else: B(('h1', 'Equifax Credit Report')); B(('kv', [(L('Prepared for'), p['name']), (L('Report Date'), rd), (L('Confirmation Number'), p['number'])]))
    real = [a for a in p['accounts'] if a['kind'] != 'collection']; colls = [a for a in p['accounts'] if a['kind'] == 'collection']
    part('Summary'); B(('small', 'What your report holds, in short.'))
    B(('kv', [(L('Report Date'), rd), (L('Credit File Status'), 'No fraud indicator on file'), (L('Alert Contacts'), '0 Records Found'), (L('Average Account Age'), '4 Years, 2 Months'), (L('Accounts with Negative Information'), sum(a['state'] in ('charge-off', 'repossession', 'foreclosure') for a in real))]))
    if d['credit_table']:
        B(('h3', 'Credit Accounts')); B(('small', 'Your report includes information about activity on your accounts.'))
        B(('table', ['Account Type', 'Open', 'With Balance', 'Total Balance', 'Available', 'Credit Limit', 'Debt-to-Credit', 'Payment'],
           [[t.split(' ')[0], sum(a['kind'] in k and a['state'] in ('open', 'late') for a in real), sum(a['kind'] in k and a['balance'] > 0 for a in real), money(sum(a['balance'] for a in real if a['kind'] in k), {}), '', '', '', ''] for t, _, k in GROUPS]))
    B(('h3', 'Other Items'))
    B(('kv', [(L('Consumer Statements'), '0 Statements Found'), (L('Personal Information'), f'{2 + len(p["addresses"])} Items Found'), (L('Inquiries'), f'{sum(len(x[1]) for x in p["hard"]+p["soft"])} Inquiries Found'), (L('Public Records'), f'{len(p["records"])} Records Found'), (L('Collections'), f'{len(colls)} Collections Found')]))
    facts, accept = [], []
    for title, text, kinds in GROUPS:
        mine = [a for a in real if a['kind'] in kinds]
        if not mine and d['skip_empty']: continue
        part(title); B(('small', text))
        if not mine: B(('p', f'You currently do not have any {title} in your file.'))
        for i, a in enumerate(mine):
            number = d['mask'] * max(4, len(a['digits']) - 4) + d['mask_gap'] + a['digits'][-4:]
            said, st = status(a); t, lt = TYPE[a['kind']]; revolving = a['kind'] in ('card', 'store')
            if d['blank_pastdue'] and a['pastdue'] == 0: pd = None
            else: pd = a['pastdue']
            B(('h3', (f'{section[0]}.{i + 1} ' if d['numbered'] else '') + a['creditor']))
            util = f'{100 * a["balance"] // a["limit"]}%' if a['limit'] else d['null']
            if d['summary']:
                B(('h4', 'Summary')); B(('small', 'Your debt-to-credit ratio is the share of your limit that you use.'))
                B(('kv2', [(L('Account Number'), number), (L('Account Status'), said), (L('Available Credit'), M(a['limit'] - a['balance']) if a['limit'] else d['null'])], [(L('Reported Balance'), M(a['balance'])), (L('Debt-to-Credit Ratio'), util)]))
            hist = [(m, c) for m, c in a['history']]
            if hist and d['balances']:
                r = random.Random(zlib.crc32(a['digits'].encode()))
                months = {m: r.randint(0, 4000) for m, _ in hist[:24]}
                B(('h4', 'Balance History')); B(('small', 'The tables below show the balance of each month.')); B(('cal', [(['Year'] + MON, grid(months, lambda v: f'${v:,}', d))]))
            if hist:
                B(('h4', 'Payment History')); B(('small', 'View the monthly payment history on this account. The numbers are the days by which a payment was past due; the letters stand for other events.'))
                B(('cal', [(['Year'] + (LONG if d['long_months'] else MON), grid(dict(hist), lambda c: '' if c == 'none' else signs.get(c, c), d))])); legend(B, signs, d)
            elif d['empty_history']: B(('h4', 'Payment History')); B(('p', 'You currently do not have any Payment History in your file.'))
            B(('h4', 'Account Details')); B(('small', 'View detailed information about this account. Contact the creditor or lender if you have any questions about it.'))
            term = f'{a["months"]} Months' if a['months'] else None
            rows = {'High Credit': M(a['high']), 'Credit Limit': M(a['limit']), 'Terms Frequency': 'Monthly', 'Balance': M(a['balance']), 'Amount Past Due': M(pd), 'Actual Payment Amount': M((a['pay'] or 0) + 3 if a['pay'] else None), 'Date of Last Payment': D(a['lastpay']), 'Scheduled Payment Amount': M(a['pay']), 'Months Reviewed': str(len(hist)),
                    'Delinquency First Reported': d['null'], 'Creditor Classification': d['null'], 'Charge Off Amount': M(a['balance'] if a['state'] == 'charge-off' else None), 'Balloon Payment Date': d['null'], 'Date Closed': D(a.get('closed')), 'Owner': OWNER[a['resp']], 'Account Type': t, 'Term Duration': term or d['null'],
                    'Date Opened': D(a['opened']), 'Date Reported': D(a['reported']), 'Activity Designator': {'paid': 'Paid and Closed', 'closed': 'Closed', 'transferred': 'Transfer/Sold'}.get(a['state'], d['null']), 'Deferred Payment Start Date': d['null'], 'Balloon Payment Amount': d['null'], 'Loan Type': lt, 'Date of First Delinquency': D(a.get('dofd'))}
            if not d['summary']: rows = {'Account Number': number, 'Account Status': said, **rows}
            names = list(rows); h = len(names) // 2 + d['tilt']
            if d['swap']: names = names[h:] + names[:h]; h = len(names) - h
            if d['cols'] == 1: B(('kv', [(L(n), rows[n]) for n in names]))
            else: B(('kv2', [(L(n), rows[n]) for n in names[:h]], [(L(n), rows[n]) for n in names[h:]]))
            rem = [REMARKS[x] for x in a['remarks']]; ad, ph = contact(a['creditor'])
            if d['comments'] == 'beside': B(('table', ['Comments', 'Contact'], [['\n'.join(rem), f'{a["creditor"]}\n' + ad.replace(', ', '\n', 1) + f'\n{ph}']]))
            else:
                B(('h4', 'Comments'))
                for x in rem: B(('p', x))
                B(('h4', 'Contact')); B(('p', f'{a["creditor"]}\n{ad}\n{ph}'))
            facts.append(account(creditor=a['creditor'], number=number, kind=KIND[a['kind']], responsibility=a['resp'], opened=a['opened'], closed=a.get('closed'), status=st, balance=f(a['balance']), creditLimit=f(a['limit']), highBalance=f(a['high']), monthlyPayment=f(a['pay']), pastDue=f(pd), reported=a['reported'],
                                 lastPayment=a['lastpay'], firstDelinquency=a.get('dofd'), terms=term, remarks=rem, history=[{'month': m, 'code': c} for m, c in hist if c != 'none']))
            accept.append({'terms': ['Monthly'] if not term else [], 'status': {'closed': ['paid'], 'paid': ['closed']}.get(st, [])})
    part('Consumer Statements'); B(('p', 'You currently do not have any Consumer Statements in your file.'))
    part('Personal Information'); B(('small', 'Creditors use it to identify you. It has no impact on your credit score.')); B(('h3', 'Identification'))
    B(('kv', [(L('Name'), p['name'])] + ([(L('Formerly Known As'), '\n'.join(p['aka']))] if p['aka'] else []) + [(L('Social Security Number'), 'XXX-XX-' + p['ssn']), (L('Date of Birth'), date(p['born'], d['date'], ''))]))
    B(('h3', 'Contact Information'))
    B(('table', ['Address', 'Status', 'Date Reported'], [[a.replace(', ', '\n', 1) if d['address'] == 2 else a, 'Current' if i == 0 else 'Former', date(f'20{25 - i}-0{i + 3}-14', d['date'], '')] for i, a in enumerate(p['addresses'])]))
    B(('h3', 'Employment History'))
    if p['employers']: B(('table', ['Company', 'Occupation'], [[e, ''] for e in p['employers']]))
    else: B(('p', 'You currently do not have any Employment History in your file.'))
    part('Inquiries'); inq = []
    for title, text, rows, last in (('Hard Inquiries', 'Made when you apply for credit; they may impact your credit rating.', p['hard'], 'Address'), ('Soft Inquiries', 'Inquiries that do not impact your credit rating are seen by you alone.', p['soft'], 'Description')):
        B(('h3', title)); B(('small', text))
        if not rows: B(('p', f'You currently do not have any {title} in your file.')); continue
        side = lambda n: contact(n)[0] if last == 'Address' else 'Account review'
        if d['inq'] == 'date': B(('table', ['Date', 'Company', last], [[D(x) if j or True else '', n if j == 0 else '', side(n) if j == 0 else ''] for n, ds in rows for j, x in enumerate(ds)]))
        elif d['inq'] == 'lines': B(('table', ['Company', 'Date', last], [[n, '\n'.join(D(x) for x in ds), side(n)] for n, ds in rows]))
        else: B(('table', ['Company', last, 'Date(s)'], [[n, side(n), ', '.join(D(x) for x in ds)] for n, ds in rows]))
        inq += [{'creditor': n, 'date': x, 'kind': 'hard' if title[0] == 'H' else 'soft'} for n, ds in rows for x in ds]
    part('Public Records'); B(('small', 'Public record items from courts.')); B(('h3', 'Bankruptcies')); recs = []
    if not p['records']: B(('p', 'You currently do not have any Bankruptcies in your file.'))
    for x in p['records']:
        B(('kv2', [(L('Reference Number'), x['ref']), (L('Status'), x['status']), (L('Type'), 'Chapter ' + x['chapter'] + ' Bankruptcy'), (L('Date Filed'), D(x['filed']))], [(L('Court'), x['court']), (L('Liability Amount'), d['null']), (L('Asset Amount'), d['null']), (L('Date Reported'), D(x['filed']))]))
        recs.append({'kind': 'bankruptcy-' + x['chapter'], 'filed': x['filed'], 'status': x['status'], 'amount': None})
    for x in ('Judgments', 'Liens'): B(('h3', x)); B(('p', f'You currently do not have any {x} in your file.'))
    part('Collections'); B(('small', 'Collections are debts that a creditor has handed to an agency.'))
    if not colls: B(('p', 'You currently do not have any Collections in your file.'))
    for i, a in enumerate(colls):
        number = d['mask'] * 4 + d['mask_gap'] + a['digits'][-4:]
        B(('h3', (f'{section[0]}.{i + 1} ' if d['numbered'] else '') + a['creditor']))
        left = [('Collection Agency', a['creditor']), ('Original Creditor Name', a['oc']), ('Date Assigned', D(a['opened'])), ('Original Amount Owed', M(a['orig'])), ('Amount', M(a['balance'])), ('Status Date', D(a['reported'])), ('Status', 'UNPAID')]
        right = [('Date Reported', D(a['reported'])), ('Balance Date', D(a['reported'])), ('Account Designator Code', 'INDIVIDUAL_ACCOUNT'), ('Account Number', number), ('Creditor Classification', 'Medical or Health Care'), ('Last Payment Date', D(a['lastpay'])), ('Date of First Delinquency', D(a['dofd']))]
        B(('kv2', [(L(x), y) for x, y in left], [(L(x), y) for x, y in right])) if d['cols'] == 2 else B(('kv', [(L(x), y) for x, y in left + right]))
        B(('h4', 'Comments'))
        facts.append(account(creditor=a['creditor'], number=number, kind='collection', responsibility='individual', opened=a['opened'], status='collection', balance=f(a['balance']), originalAmount=f(a['orig']), reported=a['reported'], firstDelinquency=a['dofd'], originalCreditor=a['oc'], remarks=[], history=[]))
        accept.append({'opened': [None]})
    part('Dispute File Information'); B(('p', 'If you believe that something here is wrong, tell us online, by mail or by telephone. It costs nothing.'))
    gold = {'reports': [{'bureau': 'equifax', 'reportDate': p['today'], 'document': 0, 'layout': None, 'consumer': consumer({**p}), 'accounts': facts, 'inquiries': inq, 'publicRecords': recs, 'scores': [], 'warnings': []}]}
    return blocks, gold, {'equifax': accept}


def grid(values, show, d):
    years = sorted({m[:4] for m in values}, reverse=not d['ascending'])
    return [[y] + [show(values[f'{y}-{i:02}']) if f'{y}-{i:02}' in values else '' for i in range(1, 13)] for y in years]


def legend(B, signs, d):
    rows = [(signs['ok'], 'Paid on Time'), ('30', '30 Days Past Due'), ('60', '60 Days Past Due'), ('90', '90 Days Past Due'), ('120', '120 Days Past Due'), ('150', '150 Days Past Due'), ('180', '180 Days Past Due'), ('V', 'Voluntary Surrender'), ('F', 'Foreclosure'), ('C', 'Collection Account'), ('CO', 'Charge-Off'), ('B', 'Included in Bankruptcy'), ('R', 'Repossession'), ('TN', 'Too New to Rate')]
    form = {'plain': '  '.join(f'{s} {m}' for s, m in rows), 'equal': '; '.join(f'{s} = {m}' for s, m in rows), 'none': ''}[d['legend']]
    if form: B(('small', form))

"""A three-bureau document from a described person: the blocks that go on paper, and the facts that stand there for each bureau."""
import random, zlib
from layouts import MON, account, consumer, contact, date, f, lab, money
from people import REMARKS, back

KIND = {'card': ('Revolving', 'Credit Card', 'revolving'), 'store': ('Revolving', 'Charge account', 'revolving'), 'mortgage': ('Mortgage', 'Conventional real estate mortgage', 'mortgage'), 'auto': ('Installment', 'Auto Loan', 'auto'), 'student': ('Installment', 'Student loan', 'student'), 'loan': ('Installment', 'Unsecured', 'installment'), 'other': ('Other', 'Utility company', 'other'), 'collection': ('Collection', 'Collection department/agency/attorney', 'collection')}
OWNER = {'individual': 'Individual', 'joint': 'Joint', 'authorized': 'Authorized User', 'cosigner': 'Co-Signer'}
BUREAU = {'transunion': 'TransUnion', 'experian': 'Experian', 'equifax': 'Equifax'}
SIGN = {'ok': 'OK', 'charge-off': 'CO', 'collection': 'CO', 'repossession': 'RF', 'foreclosure': 'RF'}


def standing(a):
    s = a['state']
    if s in ('charge-off', 'collection'): return 'Derogatory', 'Collection/Chargeoff', 'charged-off' if s == 'charge-off' else 'collection'
    if s in ('repossession', 'foreclosure'): return 'Derogatory', {'repossession': 'Repossession', 'foreclosure': 'Foreclosure'}[s], s
    if s == 'paid': return 'Paid', 'Current', 'paid'
    if s == 'closed': return 'Closed', 'Current', 'closed'
    if s == 'transferred': return 'Closed', 'Transferred', 'transferred'
    now = a['history'][0][1] if a['history'] else 'ok'
    return 'Open', f'Late {now} Days' if now.isdigit() else 'Current', 'open'


def three(p, d):
    D = lambda v: date(v, d['date'], d['null']); M = lambda v: d['null'] if v is None else money(v, d); L = lambda s: lab(d['words'].get(s, s), d); blocks = []; B = blocks.append
    order = d['order']; head = [BUREAU[b] for b in order]; r = random.Random(zlib.crc32(p['name'].encode()))
    B(('h1', d['title'])); B(('p', f'Report prepared for {p["name"]}\nReference # M{p["number"]}')); B(('p', 'Report Date: ' + date(p['today'], d['date'], '')))
    B(('p', 'This report sets side by side what the three national bureaus hold. It is not shown to lenders.'))
    shown = {b: {'aka': [x for x in p['aka'] if r.random() < .8], 'employers': [x for x in p['employers'] if r.random() < .8], 'addresses': [a for i, a in enumerate(p['addresses']) if i == 0 or r.random() < .8]} for b in order}
    table = lambda rows, first='': B(('table', [first] + head, rows))
    two = lambda a: a.replace(', ', '\n', 1)
    dated = lambda xs: '\n'.join(two(x) + ('\n' + f'0{3 + i}/202{4 - i}' if d['address_dates'] else '') for i, x in enumerate(xs)) or d['null']
    B(('h2', 'Personal Information'))
    table([[L('Credit Report Date')] + [date(p['today'], d['date'], '') for b in order], [L('Name')] + [p['name'] for b in order], [L('Also Known As')] + ['\n'.join(shown[b]['aka']) or d['null'] for b in order], [L('Date of Birth')] + [f'{int(p["born"][5:7])}/{p["born"][:4]}' if d['born'] == 2 else p['born'][:4] for b in order],
           [L('Current Address(es)')] + [dated(shown[b]['addresses'][:1]) for b in order], [L('Previous Address(es)')] + [dated(shown[b]['addresses'][1:]) for b in order], [L('Employers')] + ['\n'.join(shown[b]['employers']) or d['null'] for b in order]])
    B(('h2', 'Consumer Statement')); table([[''] + ['None'] * 3])
    scores = {b: p['score'] + r.randint(-12, 12) for b in order} if d['scores'] else {}
    if scores:
        B(('h2', 'Credit Score')); B(('p', f'{d["model"]}, on a scale of 300 to 850.')); table([[L('Credit Score')] + [str(scores[b]) for b in order], [L('Lender Rank')] + ['Good'] * 3, [L('Score Scale')] + ['300-850'] * 3])
    # what each bureau holds of each account
    held = []
    for a in p['accounts']:
        here = [b for b in order if r.random() < .8] or [order[0]]
        one = {}
        for b in here:
            x = dict(a); n = a['digits']
            x['number'] = {'transunion': n[:-4] + '****', 'experian': n[:6] + 'X' * (len(n) - 6), 'equifax': n[:max(4, len(n) // 2)] + '****'}[b]
            x['balance'] = a['balance'] + (r.choice([0, 0, 0, 17]) if a['balance'] else 0)
            x['history'] = [(m, c) for m, c in a['history'] if c != 'none'][:24]
            one[b] = x
        held.append((a, one))
    on = {b: [o[b] for _, o in held if b in o] for b in order}
    B(('h2', 'Summary'))
    table([[L('Total Accounts')] + [str(len(on[b])) for b in order], [L('Open Accounts')] + [str(sum(x['state'] in ('open', 'late') for x in on[b])) for b in order], [L('Balances')] + [money(sum(x['balance'] for x in on[b]), {}) for b in order], [L('Public Records')] + [str(len(p['records'])) for b in order]])
    B(('h2', d['accounts_title'])); B(('small', 'Creditor by creditor; a column is empty where that bureau has no such account.'))
    facts = {b: [] for b in order}; accept = {b: [] for b in order}
    for a, one in held:
        name = a['creditor'] + (f' (Original Creditor: {a["oc"]})' if a.get('oc') and d['oc'] == 'name' else '')
        if d['name'] == 'heading': B(('h3', name))
        V = lambda fn: [fn(one[b]) if b in one else d['null'] for b in order]
        rows = {'Account #': V(lambda x: x['number']), 'Account Type': V(lambda x: KIND[x['kind']][0]), 'Account Type - Detail': V(lambda x: KIND[x['kind']][1]), 'Bureau Code': V(lambda x: OWNER[x['resp']]), 'Account Status': V(lambda x: standing(x)[0]), 'Monthly Payment': V(lambda x: M(x['pay'])), 'Date Opened': V(lambda x: D(x['opened'])), 'Balance': V(lambda x: M(x['balance'])),
                'No. of Months (terms)': V(lambda x: str(x['months']) if x['months'] else d['null']), 'High Credit': V(lambda x: M(x['high'])), 'Credit Limit': V(lambda x: M(x['limit'])), 'Past Due': V(lambda x: M(x['pastdue'])), 'Payment Status': V(lambda x: standing(x)[1]), 'Last Reported': V(lambda x: D(x['reported'])),
                'Comments': V(lambda x: '\n'.join(REMARKS[k] for k in x['remarks']) or d['null']), 'Date Last Active': V(lambda x: D(x['lastpay'])), 'Date of Last Payment': V(lambda x: D(x['lastpay']))}
        if a.get('oc') and d['oc'] == 'row': rows['Original Creditor'] = V(lambda x: x['oc'])
        if d['name'] == 'row': rows = {'Creditor Name': V(lambda x: x['creditor']), **rows}
        names = d['rows'](list(rows)) if d.get('rows') else list(rows)
        table([[L(n)] + rows[n] for n in names], name if d['name'] == 'head' else '')
        B(('h4', d['history_title'])); newest = max([x['history'][0][0] for x in one.values() if x['history']], default=a['reported'][:7])
        months = [back(newest, i) for i in range(24)]; months = months[::-1] if d['ascending'] else months
        cells = {b: dict(one[b]['history']) if b in one else {} for b in order}; sign = dict(SIGN, **d['codes'])
        parts = []
        for k in range(0, 24, d['per']):
            ms = months[k:k + d['per']]
            body = [[BUREAU[b]] + [sign.get(cells[b][m], cells[b][m]) if m in cells[b] else d['gap'] for m in ms] for b in order]
            if d['months'] == 'rows': parts.append((['Month'] + [MON[int(m[5:]) - 1] for m in ms], [['Year'] + [m[2:4] for m in ms]] + body))
            elif d['months'] == 'one': parts.append(([''] + [f"{MON[int(m[5:]) - 1]} '{m[2:4]}" if d['per'] < 24 else f'{m[5:]}/{m[2:4]}' for m in ms], body))
            else: parts.append(([''] + [f'{m[5:]}/\n{m[:4]}' for m in ms], body))
        B(('cal', parts))
        if d['legend']: B(('small', f'Legend: {sign["ok"]} Current; 30, 60, 90, 120 days late; RF Repossession or Foreclosure; CO Collection or Chargeoff; blank Unknown'))
        for b in order:
            if b not in one: continue
            x = one[b]
            hist = [{'month': m, 'code': c} for m, c in x['history'] if m in months]
            if d['gap'] == '-': hist = [{'month': m, 'code': cells[b].get(m, 'none')} for m in sorted(months, reverse=True)]
            facts[b].append(account(creditor=x['creditor'], number=x['number'], kind=KIND[x['kind']][2], responsibility=x['resp'], opened=x['opened'], status=standing(x)[2], balance=f(x['balance']), creditLimit=f(x['limit']), highBalance=f(x['high']), monthlyPayment=f(x['pay']), pastDue=f(x['pastdue']), reported=x['reported'], lastPayment=x['lastpay'],
                                    originalCreditor=x.get('oc') if d['oc'] != 'none' else None, terms=str(x['months']) if x['months'] else None, remarks=[REMARKS[k] for k in x['remarks']], history=hist))
            accept[b].append({'status': {'closed': ['paid'], 'paid': ['closed'], 'charged-off': ['collection'], 'transferred': ['closed']}.get(standing(x)[2], []), 'historyAlso': {'charge-off': ['collection'], 'collection': ['charge-off'], 'repossession': ['foreclosure'], 'foreclosure': ['repossession']}})
    B(('h2', 'Inquiries')); B(('small', 'Requests for your report by those you applied to, in the last two years.'))
    rows = [(n, x, r.choice(order)) for n, ds in p['hard'] for x in ds]; heads = {'n': 'Creditor Name', 't': 'Type of Business', 'd': 'Date of inquiry', 'b': 'Credit Bureau'}
    if rows: B(('table', [heads[c] for c in d['inq']], [[{'n': n, 't': r.choice(['Bank Credit Cards', 'Auto Financing', 'Finance Companies']), 'd': D(x), 'b': BUREAU[b]}[c] for c in d['inq']] for n, x, b in rows]))
    else: B(('p', 'None Reported'))
    B(('h2', 'Public Information'))
    if p['records']: 
        for x in p['records']: table([[L('Type')] + ['Bankruptcy Chapter ' + x['chapter']] * 3, [L('Status')] + [x['status']] * 3, [L('Date Filed/Reported')] + [D(x['filed'])] * 3, [L('Reference#')] + [x['ref']] * 3, [L('Court')] + [x['court']] * 3, [L('Liability')] + [d['null']] * 3])
    else: B(('p', 'None Reported'))
    B(('h2', 'Creditor Contacts')); B(('table', ['Creditor Name', 'Address', 'Phone Number'], [[a['creditor'], two(contact(a['creditor'])[0]), contact(a['creditor'])[1]] for a in p['accounts']]))
    gold = {'reports': [{'bureau': b, 'reportDate': p['today'], 'document': 0, 'layout': None, 'consumer': {'name': p['name'], 'otherNames': shown[b]['aka'], 'addresses': shown[b]['addresses'], 'employers': shown[b]['employers'], 'birthYear': int(p['born'][:4]), 'ssnLast4': None}, 'accounts': facts[b],
                         'inquiries': [{'creditor': n, 'date': x, 'kind': 'hard'} for n, x, w in rows if w == b], 'publicRecords': [{'kind': 'bankruptcy-' + x['chapter'], 'filed': x['filed'], 'status': x['status'], 'amount': None} for x in p['records']],
                         'scores': [{'model': d['model'], 'value': scores[b], 'date': None}] if scores else [], 'warnings': []} for b in order]}
    return blocks, gold, accept

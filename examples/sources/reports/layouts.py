"""Two consumer disclosures, each from a described person: the blocks that go on paper, and the facts that stand there."""
import random, re, zlib
MON = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
LONG = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

# ---------------------------------------------------------------- values
def date(v, form, null):
    if v is None: return null
    p = v.split('-')
    if len(p) == 1: return v
    if len(p) == 2:
        y, m = p
        return {'mdy': f'{MON[int(m)-1]} {y}', 'long': f'{MON[int(m)-1]} {y}', 'full': f'{LONG[int(m)-1]} {y}', 'iso': f'{y}-{m}', 'num': f'{m}/{y}', 'dmy': f'{MON[int(m)-1]} {y}', 'dash': f'{m}/{y}', 'short': f'{MON[int(m)-1]} {y}', 'mon': f'{MON[int(m)-1]}-{y}', 'ymd': f'{m}/{y}'}[form]
    y, m, dd = p
    return {'mdy': f'{m}/{dd}/{y}', 'num': f'{m}/{dd}/{y}', 'long': f'{MON[int(m)-1]} {int(dd)}, {y}', 'full': f'{LONG[int(m)-1]} {int(dd)}, {y}', 'iso': v, 'dmy': f'{int(dd)} {MON[int(m)-1]} {y}', 'dash': f'{m}-{dd}-{y}', 'short': f'{int(m)}/{int(dd)}/{y[2:]}', 'mon': f'{MON[int(m)-1]}-{dd}-{y}', 'ymd': f'{y}/{m}/{dd}'}[form]

def money(v, d):
    if v is None: return d['null']
    return f'${v:,.2f}' if d.get('cents') else f'${v:,.0f}'

def prev(ym):
    y, m = map(int, ym.split('-')); m -= 1
    if m == 0: y, m = y - 1, 12
    return f'{y:04}-{m:02}'

def history(spec):
    """'2026-02: ok*14 30 ok*20 .' newest first; '.' is an empty cell"""
    if not spec: return []
    start, cells = spec.split(':'); ym = start.strip(); out = []
    for c in cells.split():
        code, _, n = c.partition('*')
        for _ in range(int(n or 1)):
            out.append((ym, code)); ym = prev(ym)
    return out

GOLD = {'ok': 'ok', 'co': 'charge-off', 'col': 'collection', 'repo': 'repossession', 'fc': 'foreclosure', 'cls': 'none', 'nd': 'none', 'x': 'none', 'nr': 'none'}
def gold_history(spec): return [{'month': m, 'code': GOLD.get(c, c)} for m, c in history(spec) if c != '.']

CODES = {'experian': {'ok': '✓', 'co': 'CO', 'col': 'C', 'repo': 'R', 'fc': 'F', 'cls': 'CLS', 'nd': 'ND'},
         'transunion': {'ok': 'OK', 'co': 'C/O', 'col': 'COL', 'repo': 'RPO', 'fc': 'FC', 'x': 'X', 'nr': 'N/R'}}
GUIDE = {'experian': {'ok': 'Current/Terms met', '30': 'Past due 30 days', '60': 'Past due 60 days', '90': 'Past due 90 days', '120': 'Past due 120 days', '150': 'Past due 150 days', '180': 'Past due 180 days',
                      'co': 'Charge off', 'col': 'Collection', 'repo': 'Repossession', 'fc': 'Foreclosed', 'cls': 'Closed', 'nd': 'No data for this period'}}

def f(v): return None if v is None else float(v)
def strip(s): return s.replace('>', '').replace('<', '').strip() if s else None
def account(**k):
    keys = ['creditor', 'number', 'kind', 'responsibility', 'opened', 'closed', 'status', 'balance', 'creditLimit', 'highBalance', 'originalAmount', 'monthlyPayment', 'pastDue',
            'reported', 'lastPayment', 'firstDelinquency', 'originalCreditor', 'terms', 'remarks', 'history']
    return {x: k.get(x) for x in keys}

EXP_KIND = [('collection', 'collection'), ('debt buyer', 'collection'), ('auto', 'auto'), ('education', 'student'), ('student', 'student'), ('mortgage', 'mortgage'), ('credit card', 'revolving'), ('charge', 'revolving'),
            ('line of credit', 'revolving'), ('telecom', 'other'), ('utility', 'other'), ('rental', 'other'), ('lease', 'other')]
TU_KIND = [('COLLECTION', 'collection'), ('FACTORING', 'collection'), ('AUTO', 'auto'), ('STUDENT', 'student'), ('MORTGAGE', 'mortgage'), ('REAL ESTATE', 'mortgage'), ('CREDIT CARD', 'revolving'), ('CHARGE', 'revolving'),
           ('LINE OF CREDIT', 'revolving'), ('TELECOM', 'other'), ('UTILITY', 'other'), ('RENTAL', 'other')]
def kind(t, table):
    for k, v in table:
        if k.lower() in t.lower(): return v
    return 'installment'
def resp(t):
    t = t.lower()
    for k, v in (('terminated', 'terminated'), ('authorized', 'authorized'), ('joint', 'joint'), ('signer', 'cosigner'), ('individual', 'individual')):
        if k in t: return v
    return 'unknown'

BOXES = ['PO BOX %d, OMAHA, NE 68102', 'PO BOX %d, SIOUX FALLS, SD 57104', 'PO BOX %d, WILMINGTON, DE 19801', 'PO BOX %d, COLUMBUS, OH 43215', 'PO BOX %d, SALT LAKE CITY, UT 84111', '%d COMMERCE PKWY STE 210, PLANO, TX 75024']
def contact(name):
    r = random.Random(zlib.crc32(name.encode()))
    return r.choice(BOXES) % r.randint(1100, 98999), f'(800) 555-01{r.randint(0, 99):02}'

def consumer(c):
    return {'name': c['name'], 'otherNames': c.get('aka', []), 'addresses': c['addresses'], 'employers': [e if isinstance(e, str) else e[0] for e in c.get('employers', [])],
            'birthYear': int(c['born'][:4]) if c.get('born') else None, 'ssnLast4': c.get('ssn')}
def lab(s, d):
    if d.get('lower'): s = s[0] + s[1:].lower()
    if d.get('caps'): s = s.upper()
    return s + (':' if d.get('colon') else '')

# ---------------------------------------------------------------- Experian
def experian(rep):
    d, c, blocks = rep['design'], rep['consumer'], []
    D = lambda v: date(v, d['date'], d['null']); M = lambda v: money(v, d); L = lambda s: lab(s, d); codes = dict(CODES['experian'], **d.get('codes', {}))
    B = blocks.append
    rd = date(rep['date'], d.get('report_date', d['date']), '')
    if d.get('front', 1) == 1:
        B(('h1', 'Experian')); B(('b', 'Prepared For')); B(('p', c['name'] + '\nPersonal & Confidential')); B(('p', f'Date Generated {rd}\nReport Number {rep["number"]}'))
    elif d['front'] == 2:
        B(('h1', 'Experian')); B(('kv', [(L('Prepared For'), c['name']), (L('Date Generated'), rd), (L('Report Number'), rep['number'])]))
    else:
        B(('h1', 'Your Experian Credit Report')); B(('p', f'Prepared For {c["name"]}')); B(('p', f'Report Number {rep["number"]}')); B(('p', f'Date Generated {rd}'))
    if d.get('glance', True):
        B(('h2', 'At a Glance')); hard = [i for i in rep['inquiries'] if i[0] == 'hard']
        B(('table', ['Accounts', 'Public Records', 'Hard Inquiries'], [[len(rep['accounts']), len(rep.get('records', [])), len(hard)]]))
    for s in rep.get('scores', []):
        B(('h2', d.get('score_title', 'FICO® Score')))
        B(('kv', [(L('Score Model'), s['model']), (L('Score'), s['value']), (L('Score Date'), D(s['date']) if s.get('date') else d['null']), (L('Range'), '300-850')]))
        B(('small', 'What helped: ' + s['helped'] + ' What hurt: ' + s['hurt'])) if s.get('helped') else None
    B(('h2', 'Personal Information'))
    if d.get('intro', True): B(('small', d.get('intro_text', 'What follows was handed in by you and by those you have dealt with. It has no part in any score.')))
    r = random.Random(zlib.crc32(rep['name'].encode()))
    B(('h4', 'Names'))
    for n in [c['name']] + c.get('aka', []): B(('p', n + (f'\nName ID #{r.randint(10000, 29999)}' if d.get('ids', True) else '')))
    B(('h4', 'Addresses'))
    for a in c['addresses']:
        street, _, city = a.partition(', ')
        extra = (f'\nAddress ID #0{r.randint(100000000, 999999999)}\n' + r.choice(['Single family', 'Multifamily', 'Apartment complex', 'Post office box'])) if d.get('ids', True) else ''
        B(('p', (a if d.get('one_line') else f'{street}\n{city}') + extra))
    if c.get('born'): B(('h4', 'Year of Birth' if len(c['born']) == 4 else 'Date of Birth')); B(('p', D(c['born'])))
    if c.get('ssn'): B(('h4', 'Social Security Number')); B(('p', 'XXX-XX-' + c['ssn']))
    if c.get('phones'): B(('h4', 'Phone Numbers')); B(('p', '\n'.join(c['phones'])))
    B(('h4', 'Employers'))
    if c.get('employers'):
        for e in c['employers']: B(('p', e))
    else: B(('p', 'No employers reported.'))
    B(('h4', 'Personal Statements'))
    B(('p', c.get('statement') or 'No personal statements appear on this report.'))
    B(('h2', 'Accounts'))
    if d.get('intro', True): B(('small', d.get('acct_text', 'Loans, cards and other debts, as those you owe (or owed) described them to us. Each reports on its own day of the month.')))
    if not rep['accounts']: B(('p', 'No accounts reported.'))
    facts, accept = [], []
    groups = [(None, rep['accounts'])]
    if d.get('split'): groups = [('Potentially Negative Accounts', [a for a in rep['accounts'] if a.get('neg')]), ('Accounts in Good Standing', [a for a in rep['accounts'] if not a.get('neg')])]
    for title, accts in groups:
        if title and accts: B(('h2', title))
        for a in accts:
            k = a.get('k') or kind(a['t'], EXP_KIND); revolving = k == 'revolving'
            B(('h3', a['c'] + (' ' * 3 + a['n'] if d.get('head_number') else '')))
            if a.get('neg') and not d.get('split'): B(('tag', d.get('neg', 'Potentially Negative')))
            if d.get('info_head', True): B(('h4', 'Account Info'))
            rows = {'Account Name': a['c'], 'Account Number': a['n'], 'Account Type': a['t'], 'Responsibility': a.get('r', 'Individual'), 'Date Opened': D(a['o']), 'Status': a['s'], 'Status Updated': D(a['su']),
                    'Balance': M(a.get('bal')), 'Balance Updated': D(a.get('upd')), 'Recent Payment': M(a.get('rec')), 'Monthly Payment': M(a.get('pay')),
                    'Credit Limit': M(a.get('lim')) if revolving else None, 'Original Balance': None if revolving else M(a.get('ob')), 'Highest Balance': M(a.get('high')), 'Terms': a.get('terms') or d['null'],
                    'Original Creditor': a.get('oc'), 'Company Sold': a.get('sold'), 'On Record Until': D(a['until']) if a.get('until') else None}
            def pick(names): return [(L(n), rows[n]) for n in names if rows.get(n) is not None]
            if d.get('cols', 2) == 1: B(('kv', pick(d['left'] + d['right'])))
            else: B(('kv2', pick(d['left']), pick(d['right'])))
            hist = history(a.get('h'))
            if hist:
                years = sorted({m[:4] for m, _ in hist}, reverse=not d.get('ascending'))
                at = {m: x for m, x in hist}
                head = [d.get('corner', '')] + MON
                body = [[y] + [codes.get(at.get(f'{y}-{m:02}', '.'), '' if at.get(f'{y}-{m:02}', '.') == '.' else at[f'{y}-{m:02}']) for m in range(1, 13)] for y in years]
                B(('h4', 'Payment History')); B(('cal', [(head, body)]))
                if d.get('guide', True):
                    used = {x for _, x in hist if x != '.'}
                    keys = [x for x in GUIDE['experian'] if (x in used or d.get('guide') == 'all' and x != 'fc')]
                    B(('small', 'Payment history guide: ' + '; '.join(f'{codes.get(x, x)} = {GUIDE["experian"][x]}' for x in keys)))
            elif d.get('hist_none'): B(('h4', 'Payment History')); B(('p', 'No payment history reported.'))
            if a.get('bh'):
                B(('h4', 'Balance History'))
                B(('table', ['Date', 'Balance', 'Scheduled Payment', 'Paid'], [[D(m), M(x), M(y), M(z)] for m, x, y, z in a['bh']]))
            if a.get('info'): B(('h4', 'Additional info')); B(('p', a['info']))
            if d.get('contact', True):
                ad, ph = contact(a['c']); street, _, city = ad.partition(', ')
                if 'STE' in ad: street, city = ad.split(', ')[0], ', '.join(ad.split(', ')[1:])
                B(('h4', 'Contact Info')); B(('kv', [(L('Address'), f'{street}\n{city}'), (L('Phone Number'), ph)]))
            if a.get('rem'):
                B(('h4', 'Comment')); B(('p', 'Current:\n' + '\n'.join(x + '.' for x in a['rem'])))
                if d.get('previous'): B(('p', 'Previously:\nNone.'))
            su = a['su'][:7]
            facts.append(account(creditor=a['c'], number=a['n'], kind=k, responsibility=resp(a.get('r', 'Individual')), opened=a['o'], closed=None, status=a['st'], balance=f(a.get('bal')),
                                 creditLimit=f(a.get('lim')) if revolving else None, highBalance=f(a.get('high')), originalAmount=None if revolving else f(a.get('ob')), monthlyPayment=f(a.get('pay')), pastDue=f(a.get('pd')),
                                 reported=a.get('upd') or a['su'], originalCreditor=a.get('oc'), terms=a.get('terms'), remarks=a.get('rem', []), history=gold_history(a.get('h'))))
            ac = {'reported': [a['su'] if a.get('upd') else None]}
            if a['st'] in ('closed', 'paid'): ac['status'] = ['paid' if a['st'] == 'closed' else 'closed']
            if a['st'] not in ('open', 'collection'): ac['closed'] = [su] + [m for m, x in hist if x == 'cls' and m != su]
            for key, v in (a.get('ok') or {}).items(): ac[key] = v
            accept.append(ac)
    B(('h2', 'Public Records')); recs = []
    if not rep.get('records'): B(('p', 'No public records reported.'))
    for p in rep.get('records', []):
        B(('h3', p['court']))
        rows = [('Record Type', p['type']), ('Reference Number', p['ref']), ('Date Filed', D(p['filed'])), ('Status', p['status']), ('Date Resolved', D(p['resolved']) if p.get('resolved') else d['null']), ('Responsibility', p.get('r', 'Individual')),
                ('Claim Amount', M(p.get('amount'))), ('On Record Until', D(p['until']))]
        B(('kv', [(L(x), y) for x, y in rows]))
        recs.append({'kind': p['kind'], 'filed': p['filed'], 'status': p['status'], 'amount': f(p.get('amount'))})
    inq = []
    B(('h2', 'Hard Inquiries'))
    if d.get('intro', True): B(('small', 'Asked for because you applied for something. Anyone who receives this report sees them.'))
    hard = [i for i in rep['inquiries'] if i[0] == 'hard']; soft = [i for i in rep['inquiries'] if i[0] == 'soft']
    if not hard: B(('p', 'No hard inquiries reported.'))
    if d.get('inq') == 'table':
        if hard: B(('table', ['Company', 'Inquired on', 'Purpose', 'On Record Until'], [[n, ', '.join(D(x) for x in ds), (what or d['null']), D(f'{int(max(ds)[:4]) + 2}-{max(ds)[5:7]}')] for _, n, ds, what in hard]))
    else:
        for _, n, ds, what in hard:
            ad, _p = contact(n); B(('h4', n)); B(('p', 'Inquired on ' + ', '.join(D(x) for x in ds)))
            B(('p', ad + f'\n{what or "Unspecified"}. This inquiry is scheduled to continue on record until {date(f"{int(max(ds)[:4]) + 2}-{max(ds)[5:7]}", "mdy", "")}.'))
    B(('h2', 'Soft Inquiries'))
    if d.get('intro', True): B(('small', 'Offers, reviews of what you hold, and what you asked for yourself. Nobody but you sees them.'))
    if not soft: B(('p', 'No soft inquiries reported.'))
    if d.get('inq') == 'table':
        if soft: B(('table', ['Company', 'Inquired on'], [[n, ', '.join(D(x) for x in ds)] for _, n, ds, *_ in soft]))
    else:
        for _, n, ds, *_ in soft: B(('h4', n)); B(('p', 'Inquired on ' + ', '.join(D(x) for x in ds)))
    for kd, n, ds, *_ in hard + soft:
        for x in ds: inq.append({'creditor': n, 'date': x, 'kind': kd})
    B(('h2', 'Important Messages'))
    B(('p', d.get('end', 'Should an item be wrong or incomplete, say which and why; whoever supplied it will be asked, and you hear from us within 30 days. You may add 100 words of your own to the report.')))
    return blocks, {'bureau': 'experian', 'facts': facts, 'accept': accept, 'records': recs, 'inquiries': inq}

# ---------------------------------------------------------------- TransUnion
def rating_rows(a, months, codes, d):
    """the amounts beside the ratings, for as many months as the account gives them"""
    r = random.Random(zlib.crc32((a['c'] + a['n']).encode())); n = a.get('amounts', 0); out = {x: {} for x in ('Balance', 'Scheduled Payment', 'Amount Paid', 'Past Due', 'High Balance')}
    bal = a.get('bal') or 0; pay = a.get('sched') or 25; revolving = 'Revolving' in a['t']; due = a.get('pd') or 0
    late = {'30': 1, '60': 2, '90': 3, '120': 4}
    for i, (m, x) in enumerate(months):
        if i >= n: break
        if i and x in ('ok', 'x', 'nr') and revolving: bal = max(0, round(bal * r.uniform(.86, 1.17)))
        elif i and not revolving and x not in ('co', 'col', 'fc', 'repo'): bal += round(pay * .62)
        if i: due = late.get(x, 0) * pay if x in late else (a.get('pd') or 0) if x in ('co', 'col', 'fc', 'repo') else 0
        paid = 0 if x in late or x in ('co', 'col', 'fc', 'repo') else pay
        if i == 0 and a.get('recv') is not None: paid = a['recv']
        out['Balance'][m] = bal; out['Past Due'][m] = due; out['Scheduled Payment'][m] = pay; out['Amount Paid'][m] = paid; out['High Balance'][m] = a.get('high')
    return out

def transunion(rep):
    d, c, blocks = rep['design'], rep['consumer'], []
    D = lambda v: date(v, d['date'], d['null']); M = lambda v: money(v, d); L = lambda s: lab(s, d); codes = dict(CODES['transunion'], **d.get('codes', {})); B = blocks.append
    rd = date(rep['date'], d.get('report_date', d['date']), '')
    if d.get('front', 1) == 1:
        B(('h1', 'TransUnion')); B(('h2', 'Personal Credit Report for:')); B(('b', c['name'])); B(('kv', [('File Number:', rep['number']), (d.get('created', 'Date Created') + ':', rd)]))
    elif d['front'] == 2:
        B(('h1', 'TransUnion Personal Credit Report')); B(('kv2', [('Personal Credit Report for:', c['name'])], [('File Number:', rep['number']), ('Date Issued:', rd)]))
    else:
        B(('p', f'File Number: {rep["number"]}\nDate Issued: {rd}')); B(('h1', 'TransUnion Credit Report')); B(('b', 'Personal Credit Report for: ' + c['name']))
    for s in rep.get('scores', []):
        B(('h2', 'Your Credit Score')); B(('kv', [(L('Score Model'), s['model']), (L('Credit Score'), s['value']), (L('Score Created'), D(s['date']))]))
        B(('small', 'The scale runs from 300 to 850. ' + s.get('text', '')))
    B(('h2', 'Personal Information')); B(('small', f'You may have been on file since {rep["since"]}. Your SSN has been masked for your protection.'))
    B(('kv', [(L('Social Security Number'), 'XXX-XX-' + c['ssn'] if c.get('ssn') else d['null']), (L('Date of Birth'), D(c['born']) if c.get('born') else d['null'])]))
    B(('h4', 'Name')); B(('p', c['name']))
    if c.get('aka'): B(('h4', 'Also Known As')); B(('p', '\n'.join(c['aka'])))
    B(('h4', 'Addresses'))
    dates = c.get('address_dates', [])
    B(('table', ['', 'Address', 'Date Reported'], [['Current Address' if i == 0 else 'Other Address', a, D(dates[i]) if i < len(dates) else d['null']] for i, a in enumerate(c['addresses'])]))
    if c.get('phones'): B(('h4', 'Phone Numbers')); B(('p', '\n'.join(c['phones'])))
    if c.get('employers'):
        B(('h4', 'Employers')); B(('table', ['Employer Name', 'Occupation', 'Date Verified'], [[e[0], e[1] or '', D(e[2])] for e in c['employers']]))
    if c.get('statement'): B(('h2', 'Consumer Statement')); B(('p', c['statement']))
    recs = []
    if rep.get('records'):
        B(('h2', 'Public Records')); B(('small', 'Taken from courts and other public offices.'))
        for p in rep['records']:
            B(('h3', f'{p["court"]} Docket #: {p["ref"]}'))
            rows = [('Type', p['type']), ('Court Type', p.get('court_type', 'Federal District')), ('Status', p['status']), ('Date Filed', D(p['filed'])), ('Date Paid', D(p['resolved']) if p.get('resolved') else d['null']),
                    ('Responsibility', p.get('r', 'Individual Debt'))] + ([('Amount', M(p['amount']))] if p.get('amount') is not None else []) + [('Plaintiff Attorney', p.get('attorney', d['null']))]
            rows.append(('Estimated month and year that this item will be removed', D(p['until'])))
            if d.get('cols', 2) == 1: B(('kv', [(L(x), y) for x, y in rows]))
            else: h = (len(rows) + 1) // 2; B(('kv2', [(L(x), y) for x, y in rows[:h]], [(L(x), y) for x, y in rows[h:]]))
            recs.append({'kind': p['kind'], 'filed': p['filed'], 'status': strip(p['status']), 'amount': f(p.get('amount'))})
    B(('h2', 'Account Information'))
    legend = f'{codes["ok"]} Current; {codes["nr"]} Not Reported; {codes["x"]} Unknown; 30, 60, 90 or 120 days late; {codes["col"]} Collection; {codes["co"]} Charge Off; {codes["repo"]} Repossession; {codes["fc"]} Foreclosure.'
    B(('small', d.get('acct_text', 'Most creditors write to us monthly. What stands between >brackets< may weigh against you with a lender. How a month went: ') + legend))
    if not rep['accounts']: B(('p', 'There are no accounts on this file.'))
    facts, accept = [], []
    bad = [a for a in rep['accounts'] if a.get('neg')]; good = [a for a in rep['accounts'] if not a.get('neg')]
    for title, text, accts in (('Accounts with Adverse Information', 'Kept, as a rule, for seven years from the first delinquency.', bad), ('Satisfactory Accounts', 'Reported without adverse information.', good)):
        if not accts: continue
        B(('h2', title)); B(('small', text))
        for a in accts:
            k = a.get('k') or kind(a['l'], TU_KIND); ad, ph = contact(a['c'])
            if d.get('acct_number_row'): B(('h3', a['c'])); B(('p', f'Account Number: {a["n"]}'))
            else: B(('h3', a['c'] + ' ' + a['n']))
            B(('sub', ad + '   ' + ph))
            rows = {'Date Opened': D(a['o']), 'Responsibility': a.get('r', 'Individual Account'), 'Account Type': a['t'], 'Loan Type': a['l'], 'Balance': M(a.get('bal')), 'Date Updated': D(a.get('upd')), 'Payment Received': M(a['recv']) if a.get('recv') is not None else d['null'],
                    'Last Payment Made': D(a.get('lp')), 'High Balance': M(a.get('high')), 'Original Creditor': a.get('oc_text') or a.get('oc'), 'Pay Status': a['ps'], 'Terms': a.get('terms') or d['null'], 'Date Closed': D(a.get('dc')), 'Credit Limit': M(a['lim']) if a.get('lim') is not None else (d['null'] if k == 'revolving' else None),
                    'Original Charge-off': M(a['oco']) if a.get('oco') else None, 'Past Due': ('>' + M(a['pd']) + '<') if a.get('pd') and a.get('neg') and d.get('brackets', True) else M(a.get('pd')),
                    'Remarks': a['rem_text'] if a.get('rem_text') else ('; '.join(a['rem']) if a.get('rem') else None), 'Estimated month and year that this item will be removed': D(a['until']) if a.get('until') else None}
            pick = lambda names: [(L(n), rows[n]) for n in names if rows.get(n) is not None]
            if d.get('cols', 2) == 1: B(('kv', pick(d['left'] + d['right'])))
            else: B(('kv2', pick(d['left']), pick(d['right'])))
            hist = history(a.get('h'))
            if hist:
                B(('h4', d.get('hist_title', 'Payment History'))); per = d.get('per', 12); parts = []
                seq = hist[::-1] if d.get('ascending') else hist
                am = rating_rows(a, hist, codes, d) if a.get('amounts') else None
                form = d.get('month', 'split')
                def mh(m):
                    y, mm = m.split('-')
                    return {'split': f'{mm}/\n{y}', 'line': f'{mm}/{y}', 'name': f'{MON[int(mm)-1]}\n{y}', 'short': f"{MON[int(mm)-1]} '{y[2:]}"}[form]
                pad = d.get('pad', True)
                for i in range(0, len(seq), per):
                    chunk = seq[i:i + per]; fill = [''] * (per - len(chunk)) if pad else []
                    body = []
                    for row in d.get('amount_rows', []):
                        if am and any(m in am[row] for m, _ in chunk): body.append([row] + [(f'${am[row][m]:,.0f}' if am[row].get(m) is not None else '---') for m, _ in chunk] + fill)
                    body.append(['Rating'] + [codes.get(x, '' if x == '.' else x) for _, x in chunk] + fill)
                    parts.append(([''] + [mh(m) for m, _ in chunk] + fill, body))
                B(('cal', parts))
            facts.append(account(creditor=a['c'], number=a['n'], kind=k, responsibility=resp(a.get('r', 'Individual')), opened=a['o'], closed=a.get('dc'), status=a['st'], balance=f(a.get('bal')), creditLimit=f(a.get('lim')), highBalance=f(a.get('high')),
                                 monthlyPayment=f(a.get('mp')), pastDue=f(a.get('pd')), reported=a.get('upd'), lastPayment=a.get('lp'), originalCreditor=a.get('oc'), terms=a.get('terms'), remarks=[strip(x) for x in a.get('rem', [])], history=gold_history(a.get('h'))))
            mp = re.match(r'\$([\d,]+(?:\.\d\d)?) per month', a.get('terms') or '')
            if mp and a.get('mp') is None: facts[-1]['monthlyPayment'] = float(mp.group(1).replace(',', ''))
            ac = {}
            if a['st'] in ('closed', 'paid'): ac['status'] = ['paid' if a['st'] == 'closed' else 'closed']
            for key, v in (a.get('ok') or {}).items(): ac[key] = v
            accept.append(ac)
    inq = []
    for key, title, text in (('regular', 'Regular Inquiries', 'Posted because you asked for credit or a service; others see them for two years.'), ('promo', 'Promotional Inquiries', 'Firms that sent, or wished to send, you an offer. Nobody but you sees them.'),
                             ('review', 'Account Review Inquiries', 'Firms that looked after an account of yours, or looked because you asked. Nobody but you sees them.')):
        rows = [i for i in rep['inquiries'] if i[0] == key]
        if not rows: continue
        B(('h2', title)); B(('small', text))
        for _, n, ds, *what in rows:
            ad, ph = contact(n); B(('h4', n)); B(('sub', ad + '   ' + ph))
            kv = [(L('Requested On'), ', '.join(D(x) for x in ds))]
            if key == 'regular':
                kv.append((L('Inquiry Type'), (what[1] if len(what) > 1 else 'Individual')))
                if what and what[0]: kv.append((L('Permissible Purpose'), what[0]))
            elif what and what[0]: kv.append((L('Permissible Purpose'), what[0]))
            B(('kv', kv))
            for x in ds: inq.append({'creditor': n, 'date': x, 'kind': 'hard' if key == 'regular' else 'soft'})
    if not rep['inquiries']: B(('h2', 'Inquiries')); B(('p', 'There are no inquiries on this file.'))
    B(('h2', 'Should You Wish to Contact TransUnion'))
    B(('p', d.get('end', 'Use the online centre, or write to the box on the cover sheet; have the file number to hand. An investigation is over within 30 days, or 45 after a free annual report.')))
    return blocks, {'bureau': 'transunion', 'facts': facts, 'accept': accept, 'records': recs, 'inquiries': inq}

def build(rep):
    blocks, x = {'experian': experian, 'transunion': transunion}[rep['bureau']](rep)
    gold = {'reports': [{'bureau': x['bureau'], 'reportDate': rep['date'], 'document': 0, 'layout': None, 'consumer': consumer(rep['consumer']), 'accounts': x['facts'], 'inquiries': x['inquiries'],
                         'publicRecords': x['records'], 'scores': [{'model': s['model'], 'value': s['value'], 'date': s.get('date')} for s in rep.get('scores', [])], 'warnings': []}]}
    return blocks, gold, {x['bureau']: x['accept']}

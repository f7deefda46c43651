"""Invented consumers and their debts, in terms that no layout owns; everything comes from one seed."""
import datetime as dt

FIRST = 'ADELA BENEDICT CLOTILDE DASHIELL EUPHEMIA FERGUS GENEVA HORATIO IMOGEN JASPER KEZIAH LEANDER MIRABEL NEHEMIAH OTTOLINE PEREGRINE QUILLA ROSALIND SILAS THEODORA URIAH VERITY WENDELL XANTHE YSOLDE ZEBULON'.split()
LAST = 'ABERNATHY BLACKWOOD CARRUTHERS DELACROIX EASTERBROOK FAIRWEATHER GRANTHAM HOLLOWAY INGLESIDE JESSAMINE KILBOURNE LOCKRIDGE MERRIWETHER NORTHCOTT OAKHURST PENDLETON QUARTERMAIN RAVENSCROFT SOMERVILLE THISTLEWOOD UNDERHILL VANDERLYN WHITTAKER YARBOROUGH'.split()
STREETS = ['ALDERBROOK LN', 'N 12TH ST', 'CANTERBURY CT', 'OLD MILL RD', 'STATE ROUTE 44', 'HARVEST MOON DR', 'COUNTY ROAD 118', 'SAINT CLAIR AVE', 'E BELMONT BLVD', 'QUARRY HILL WAY']
TOWNS = ['ALBANY, NY 12207', 'BOZEMAN, MT 59715', 'CHATTANOOGA, TN 37402', 'DAYTON, OH 45402', 'EL PASO, TX 79901', 'FORT WAYNE, IN 46802', 'GREENSBORO, NC 27401', 'HARTFORD, CT 06103', 'IOWA CITY, IA 52240', 'NEW LONDON, CT 06320']
EMPLOYERS = ['ACORN SCHOOL DISTRICT', 'BLUEGRASS FREIGHT INC', 'CITY OF DAYTON', 'DOGWOOD CARE CENTER', 'EVERGREEN TITLE', 'FOUNDRY STREET CAFE', 'SELF EMPLOYED']
CARDS = ['AMBERJACK BANK USA', 'BLACKTHORN NATIONAL BANK', 'CAPSTONE REWARDS', 'DRIFTWOOD BANK/CARDS', 'ELMWOOD FCU', 'FALCONER CARD SERVICES', 'GREYSTONE BK NA', 'INDIGO BANK', 'THE OTTERBEIN BANK & TRUST', 'LANTERN CREDIT UNION', '5TH AVENUE BANK']
STORES = ['COMENITY WINDMERE', 'FEATHERSTONE/NORDBANK', 'J&P OUTFITTERS', 'TOOLBARN/SYN', 'WEST & MAIN FURNITURE', 'MARINERS SUPPLY CO']
AUTOS = ['CEDAR AUTO FINANCE', 'DRUMLIN MOTOR CREDIT CO', 'OVERLAND VEHICLE LOANS', 'TIMBER CREEK CU AUTO']
HOMES = ['ANCHORAGE HOME MORTGAGE', 'HEARTH & GABLE LENDING', 'PRAIRIE SAVINGS MTG', 'SUNDIAL LOAN SERVICING LLC']
STUDENTS = ['ACADIA STUDENT SERVICING', 'DEPT OF ED/MORAINE', 'SCHOLARS FIRST FINANCE']
LOANS = ['BRIGHTWATER PERSONAL LOANS', 'COPPER LENDING CLUB', 'MESA FINANCE', 'ONE RIVER CREDIT']
OTHERS = ['CANYON WIRELESS', 'DELTA PLAINS ELECTRIC', 'TALLGRASS BROADBAND']
COLLECTORS = ['ARGENT RECOVERY GROUP', 'BASTION ASSET MANAGEMENT LLC', 'CORMORANT COLLECTIONS', 'GRANITE STATE CREDIT BUREAU']
OWED = ['WATERFORD MEDICAL GROUP', 'TALLGRASS BROADBAND', 'AMBERJACK BANK USA', 'MERCY VALLEY HOSPITAL', 'CANYON WIRELESS']
ASKERS = ['AMBERJACK BANK USA', 'CEDAR AUTO FINANCE', 'CREDCO/HEARTH & GABLE', 'LEASEWELL SCREENING', 'MESA FINANCE', 'TRI-COUNTY MOTORS', 'WINDMERE APARTMENTS', 'INDIGO BANK']
LOOKERS = ['BLACKTHORN NATIONAL BANK', 'HOMEGUARD INSURANCE CO', 'MAILSTREAM MARKETING', 'SCOREWISE MONITORING', 'CAPSTONE REWARDS', 'TRUEHIRE BACKGROUND']


def ym(date): return f'{date.year:04}-{date.month:02}'
def back(month, n=1):
    y, m = map(int, month.split('-')); k = y * 12 + m - 1 - n
    return f'{k // 12:04}-{k % 12 + 1:02}'
def between(a, b):
    (x, y), (u, v) = map(int, a.split('-')), map(int, b.split('-'))
    return (u - x) * 12 + v - y
def day(month, d): return f'{month}-{d:02}'


def account(r, today, kind=None, state=None):
    """today: the report's date; every date lies before it."""
    kind = kind or r.choices(['card', 'store', 'auto', 'mortgage', 'student', 'loan', 'other', 'collection'], [30, 14, 12, 10, 12, 10, 5, 9])[0]
    names = {'card': CARDS, 'store': STORES, 'auto': AUTOS, 'mortgage': HOMES, 'student': STUDENTS, 'loan': LOANS, 'other': OTHERS, 'collection': COLLECTORS}[kind]
    revolving = kind in ('card', 'store')
    if kind == 'collection': state = 'collection'
    bad = {'auto': ['repossession'], 'mortgage': ['foreclosure']}.get(kind, ['charge-off'])
    state = state or r.choices(['open', 'late', 'closed', 'paid' if not revolving else 'closed', 'transferred', 'bad'], [58, 12, 12, 8, 4, 8])[0]
    newest = back(ym(today), r.choice([0, 1, 1]) if today.day > 20 else 1)
    age = r.randint(8, 150) if kind != 'collection' else r.randint(4, 50)
    opened = back(newest, age)
    a = {'kind': kind, 'creditor': r.choice(names), 'digits': ''.join(r.choice('0123456789') for _ in range(16 if revolving else r.choice([8, 9, 10, 12]))), 'opened': day(opened, r.randint(1, 28)), 'state': state, 'remarks': []}
    a['resp'] = r.choices(['individual', 'joint', 'authorized', 'cosigner'], [76, 14, 7 if revolving else 0, 3])[0]
    last = newest
    if state in ('closed', 'paid', 'transferred'):
        last = back(newest, r.randint(1, max(1, min(age - 4, 70))))
        a['closed'] = day(last, r.randint(1, 28))
    a['reported'] = day(last if last != newest or today.day > 6 else newest, min(r.randint(1, 28), today.day if last == ym(today) else 28))
    limit = r.choice([500, 1000, 1500, 2500, 4000, 7500, 12000, 18500])
    amount = {'auto': r.randint(9, 42) * 1000 + 250, 'mortgage': r.randint(90, 410) * 1000, 'student': r.randint(2, 24) * 500, 'loan': r.randint(2, 30) * 500, 'other': r.randint(60, 300), 'collection': r.randint(80, 4200)}.get(kind, 0)
    months = {'auto': r.choice([36, 48, 60, 72]), 'mortgage': r.choice([180, 360]), 'student': 120, 'loan': r.choice([24, 36, 60])}.get(kind)
    done = state in ('closed', 'paid', 'transferred')
    share = r.random()
    a['limit'] = limit if revolving else None
    a['orig'] = amount if not revolving else None
    a['high'] = (int(limit * (0.3 + 0.7 * r.random())) if revolving else amount)
    a['balance'] = 0 if done else (int(a['high'] * share) if revolving else amount if kind == 'collection' else int(amount * (0.2 + 0.75 * share)))
    a['months'] = months
    a['pay'] = None if done or kind == 'collection' or state == 'bad' else (max(25, a['balance'] // 40) if a['balance'] else 0) if revolving else (amount // (months or 12) + 7)
    a['pastdue'] = 0
    a['lastpay'] = None if kind == 'collection' else day(back(last, 1), r.randint(1, 28)) if between(opened, last) > 1 else None
    # how the months went, newest first
    length = min(between(opened, last), r.choice([24, 48, 60, 84]) if kind != 'collection' else 14)
    codes = []
    if kind == 'collection': codes = ['collection'] * min(length, between(opened, last))
    else:
        codes = ['ok'] * length
        for _ in range({'late': 3, 'open': r.choice([0, 0, 0, 1]), 'closed': r.choice([0, 0, 1])}.get(state, 0)):
            i = r.randint(0, max(0, length - 1)); n = r.choice([1, 1, 2, 3, 4])
            for k in range(n):
                if 0 <= i - k < length and length: codes[i - k] = str(30 * (k + 1))
        if state == 'bad':
            n = min(length, r.randint(3, 30))
            ladder = ['120', '90', '60', '30']
            for i in range(n): codes[i] = bad[0]
            for i, c in enumerate(ladder):
                if n + i < length: codes[n + i] = c
            a['state'] = bad[0]; a['pastdue'] = a['balance'] if kind not in ('mortgage',) else a['balance'] // 20
            a['dofd'] = day(back(last, n + 3), r.randint(1, 28)); a['pay'] = None
            a['lastpay'] = day(back(last, n + 4), r.randint(1, 28))
        elif state == 'late' and codes:
            if r.random() < .5:
                codes[0] = '30'; a['pastdue'] = a['pay'] or 0
                for i in (1, 2):
                    if i < length: codes[i] = 'ok'
    hist = [(back(last, i), c) for i, c in enumerate(codes)]
    if hist and r.random() < .15: hist = [(m, 'none' if i in (2, 3) and c == 'ok' else c) for i, (m, c) in enumerate(hist)]
    a['history'] = hist
    if kind == 'collection':
        a['oc'] = r.choice(OWED); a['pastdue'] = a['balance']; a['dofd'] = day(back(opened, r.randint(4, 9)), r.randint(1, 28)); a['opened'] = day(opened, r.randint(1, 28))
    if a['state'] == 'charge-off': a['remarks'] = ['chargeoff']
    elif state == 'closed' and revolving: a['remarks'] = [r.choice(['closed-grantor', 'closed-consumer'])]
    elif state == 'transferred': a['remarks'] = ['transferred']
    elif r.random() < .05: a['remarks'] = [r.choice(['disputed', 'deferred'])]
    if r.random() < .04: a['remarks'] = a['remarks'] + ['disputed']
    a['remarks'] = list(dict.fromkeys(a['remarks']))
    return a


REMARKS = {'chargeoff': 'Unpaid balance reported as a loss by credit grantor', 'closed-grantor': 'Account closed by credit grantor', 'closed-consumer': "Account closed at consumer's request", 'transferred': 'Transferred to another lender',
           'disputed': 'Consumer disputes this account information', 'deferred': 'Payment deferred'}


def person(r, n_accounts=None):
    today = dt.date(2026, r.randint(1, 10), r.randint(1, 28))
    first, middle, last = r.choice(FIRST), r.choice('ABCDEFGHJKLMNRST'), r.choice(LAST)
    n = n_accounts if n_accounts is not None else r.choice([1, 3, 4, 5, 6, 7, 8, 9, 11])
    accounts = [account(r, today) for _ in range(n)]
    addresses = [f'{r.randint(11, 9899)} {r.choice(STREETS)}{r.choice(["", "", " APT " + str(r.randint(2, 40)), " # " + str(r.randint(2, 99))])}, {r.choice(TOWNS)}' for _ in range(r.randint(1, 3))]
    dates = lambda lo, hi, k: sorted({(today - dt.timedelta(days=r.randint(lo, hi))).isoformat() for _ in range(k)}, reverse=True)
    hard = [(x, dates(3, 700, 1 if r.random() < .8 else 2)) for x in r.sample(ASKERS, r.choice([0, 1, 2, 3, 4]))]
    soft = [(x, dates(2, 600, r.choice([1, 1, 2, 3, 5]))) for x in r.sample(LOOKERS, r.choice([0, 1, 2, 3]))]
    records = []
    if r.random() < .15:
        filed = (today - dt.timedelta(days=r.randint(500, 2500))).isoformat()
        chapter = r.choice(['7', '13'])
        records.append({'chapter': chapter, 'filed': filed, 'status': r.choice(['Discharged', 'Dismissed'] if chapter == '7' else ['Discharged', 'Filed']), 'ref': f'{r.randint(10, 25)}{r.randint(10000, 99999)}', 'court': f'US BANKRUPTCY COURT {r.choice(["DAYTON", "ALBANY", "EL PASO"])}', 'until': f'{int(filed[:4]) + 10}-{filed[5:7]}'})
    return {'today': today.isoformat(), 'name': f'{first} {middle} {last}', 'aka': r.sample([f'{first} {last}', f'{first[0]} {middle} {last}', f'{first} {r.choice(LAST)}'], r.choice([0, 1, 1, 2])), 'addresses': list(dict.fromkeys(addresses)),
            'born': f'{r.randint(1945, 2004)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}', 'ssn': f'{r.randint(1, 9999):04}', 'employers': r.sample(EMPLOYERS, r.choice([0, 1, 2])), 'accounts': accounts, 'hard': hard, 'soft': soft, 'records': records,
            'number': f'{r.randint(1000, 9999)}{r.randint(100000, 999999)}', 'score': r.randint(480, 830)}

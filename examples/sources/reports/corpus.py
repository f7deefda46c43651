#!/usr/bin/env python3
"""Makes a corpus of labelled reports into a folder: NAME.pdf, NAME.gold.json, NAME.accept.json.

    python3 examples/sources/reports/corpus.py OUT [--count 132] [--seed 20260501] [--only NAME] [--long]

--long makes long reports instead: of each layout with 11, 22, 45 and 90 accounts, in large type and one column.

Four layouts, three producers (Chromium, LibreOffice, ReportLab), and for each report a design and a person of its own; the same seed
gives the same reports. Needs chromium, libreoffice-writer-nogui and python3-reportlab.
"""
import argparse, json, random, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
import layouts, paper
from layout_equifax import equifax
from layout_three import three
from people import REMARKS, person

LAYOUTS = ['experian', 'transunion', 'equifax', 'three']
ENGINES = ['chromium', 'office', 'reportlab']
SANS = '/usr/share/fonts/truetype/'
TTF = [{'R': SANS + 'dejavu/DejaVuSans.ttf', 'B': SANS + 'dejavu/DejaVuSans-Bold.ttf'}, {'R': SANS + 'dejavu/DejaVuSerif.ttf', 'B': SANS + 'dejavu/DejaVuSerif-Bold.ttf'}, {'R': SANS + 'dejavu/DejaVuSansCondensed.ttf', 'B': SANS + 'dejavu/DejaVuSansCondensed-Bold.ttf'}]


def look(r, engine, layout, p):
    """What a producer and its author decide of every report, whatever its layout."""
    d = {'engine': engine, 'null': r.choice(['-', '--', '', 'N/A', '-']), 'colon': r.random() < .5, 'caps': r.random() < .08, 'lower': r.random() < .15, 'cents': r.random() < .2,
         'date': r.choice(['mdy', 'mdy', 'mdy', 'long', 'long', 'full', 'iso', 'dmy', 'dash', 'short', 'mon', 'ymd']), 'cols': r.choice([2, 2, 2, 1]), 'kv2': r.choice(['rows', 'sides']), 'cal_repeat': r.random() < .7, 'cal_grid': r.random() < .6, 'kv_lines': r.random() < .6,
         'header': r.choice([('', '', ''), (p['name'], '', 'Page {page} of {pages}'), ('', f'{p["name"]} - {p["number"]}', '')]), 'footer': r.choice([('', 'Page {page} of {pages}', ''), ('https://reports.example/print?id=' + p['number'], '', '{page}/{pages}'), ('', '', '')])}
    if engine == 'chromium':
        d.update(font=r.choice(['"Liberation Sans"', '"DejaVu Sans"', '"Liberation Serif"', 'Carlito', '"Liberation Sans Narrow","DejaVu Sans"']), size=r.choice(['8pt', '8.5pt', '9pt', '10pt']), paper=r.choice(['letter', 'letter', 'A4', 'legal']), margin=r.choice(['22mm 16mm 20mm 16mm', '16mm 12mm 16mm 12mm', '25mm 20mm 25mm 20mm']), leading=r.choice(['1.2', '1.35', '1.5']))
        pad = r.choice(['1px 4px', '3px 6px', '2px 8px 2px 0']); line = r.choice(['', 'border-bottom:1px solid #ccc;', 'border:1px solid #999;'])
        css = f'td,th{{padding:{pad}}} table.kv th,table.kv td,table.t th,table.t td{{{line}}} table.kv th{{width:{r.choice(["30%", "40%", "45%"])};font-weight:{r.choice(["600", "700", "400"])}}} table.kvr th{{width:{r.choice(["20%", "23%"])}}} table.cal th,table.cal td{{font-size:{r.choice(["6pt", "6.5pt"]) if layout == "three" else "7pt"};padding:1px;{"border:1px solid #bbb;" if r.random() < .6 else ""}}}'
        if r.random() < .3: css += 'table.t td,table.t th{vertical-align:middle}'
        if r.random() < .25: css += 'table.t td,table.t th{text-align:center} table.t td:first-child,table.t th:first-child{text-align:left}'
        elif r.random() < .3: css += 'table.t th{text-align:center}'
        if layout == 'three' and r.random() < .6: css += 'table.t td:first-child,table.t th:first-child{font-weight:700;width:28%}'
        d['css'] = css + f'h1{{font-size:{r.choice([18, 22, 26])}pt}} h2{{font-size:{r.choice([13, 15])}pt;margin:14pt 0 4pt}} h3{{font-size:{r.choice([10.5, 11.5])}pt;margin:10pt 0 3pt}} h4{{font-size:9pt;margin:6pt 0 2pt}} p.small{{font-size:7pt;color:#555}}'
    elif engine == 'office': d.update(office_font=r.choice(['Carlito', 'Liberation Sans', 'Liberation Serif', 'DejaVu Sans Condensed']), pt=r.choice([8, 8.5, 9, 9.5]), cal_lab=.1, kv_border=r.choice(['0.3pt solid #cccccc', 'none']), label_bold=r.random() < .8)
    else: d.update(ttf=r.choice(TTF), pt=r.choice([7.5, 8, 8.5]), rl_margin=r.choice([(50, 60, 50, 54), (36, 48, 36, 48)]), lw=r.choice([.26, .32]), cal_lab=.1, label_font=r.choice(['B', 'B', 'R']))
    if layout == 'three':
        for k in ('pt',):
            if k in d: d[k] = min(d[k], 8)
        d['cal_pt'] = 5
    return d


def masked(r, a, form): return a['digits'][:-4] + '****' if form == 0 else a['digits'][:6] + 'X' * max(2, len(a['digits']) - 6) if form == 1 else 'XXXXXXXX' + a['digits'][-4:]


CODE = {'ok': 'ok', 'charge-off': 'co', 'collection': 'col', 'repossession': 'repo', 'foreclosure': 'fc'}
def spec(a, none):
    if not a['history']: return None
    return a['history'][0][0] + ': ' + ' '.join(none if c == 'none' else CODE.get(c, c) for _, c in a['history'])


EXP_TYPE = {'card': 'Credit card', 'store': 'Charge account', 'auto': 'Auto loan', 'mortgage': 'Conventional mortgage', 'student': 'Education loan', 'loan': 'Unsecured loan', 'other': 'Utility company', 'collection': 'Collection department/Agency/Attorney'}
def experian(r, p, look):
    d = {**look, 'front': r.choice([1, 2, 3]), 'glance': r.random() < .7, 'ids': r.random() < .7, 'one_line': r.random() < .4, 'info_head': r.random() < .8, 'split': r.random() < .3, 'guide': r.choice([True, 'all', False]), 'contact': r.random() < .7, 'corner': r.choice(['', 'Year']), 'ascending': r.random() < .15,
         'inq': r.choice(['list', 'table']), 'codes': r.choice([{}, {'ok': 'OK'}, {}]), 'hist_none': True, 'previous': r.random() < .3, 'intro': r.random() < .8}
    left, right = ['Account Name', 'Account Number', 'Account Type', 'Responsibility', 'Date Opened', 'Status', 'Status Updated'], ['Balance', 'Balance Updated', 'Recent Payment', 'Monthly Payment', 'Credit Limit', 'Original Balance', 'Highest Balance', 'Terms', 'Original Creditor', 'On Record Until']
    d['left'], d['right'] = (left, right) if r.random() < .7 else (right, left)
    form = r.choice([1, 1, 0]); accounts = []
    for a in p['accounts']:
        s = a['state']; revolving = a['kind'] in ('card', 'store'); now = a['history'][0][1] if a['history'] else 'ok'; pd = None
        su = a['reported'][:7]; until = None
        if s == 'collection': text = f'Collection account. ${a["balance"]:,} past due as of {layouts.date(su, "mdy", "")}.'; pd = a['balance']
        elif s == 'charge-off': text = f'Account charged off. ${a["balance"]:,} written off. ${a["balance"]:,} past due as of {layouts.date(su, "mdy", "")}.'; pd = a['balance']
        elif s == 'repossession': text = 'Repossession.'
        elif s == 'foreclosure': text = 'Foreclosure proceedings started.'
        elif s == 'transferred': text = 'Transferred,closed/Never late.'
        elif s == 'paid': text = 'Paid,Closed/Never late.'
        elif s == 'closed': text = 'Closed/Never late.' if revolving else 'Paid,Closed.'
        else: text = f'{now} days past due.' if now.isdigit() else r.choice(['Open/Never late.', 'Open.', 'Current, was past due.'])
        if s == 'closed' and not revolving: s = 'paid'
        a2 = dict(c=a['creditor'], n=masked(r, a, form), t=EXP_TYPE[a['kind']], r={'individual': 'Individual', 'joint': 'Joint', 'authorized': 'Authorized user', 'cosigner': 'Co-signer'}[a['resp']], o=a['opened'], s=text, su=su, bal=a['balance'], upd=a['reported'], rec=(a['pay'] or 0) + 5 if a['pay'] else None, pay=a['pay'], lim=a['limit'],
                  ob=a['orig'], high=a['high'] if revolving else None, terms=('Revolving' if revolving else f'{a["months"]} Months' if a['months'] else None), st={'late': 'open', 'charge-off': 'charged-off'}.get(s, s), rem=[REMARKS[x] for x in a['remarks']], h=spec(a, 'nd'), pd=pd, neg=a['state'] in ('collection', 'charge-off', 'repossession', 'foreclosure', 'late'), oc=a.get('oc'),
                  until=f'{int(a["dofd"][:4]) + 7}-{a["dofd"][5:7]}' if a.get('dofd') else None)
        a2['ok'] = {'highBalance': [None]}
        accounts.append(a2)
    rep = rep_of(p, 'experian', d, accounts); rep['inquiries'] = [('hard', n, ds, r.choice([None, 'Auto loan', 'Real estate'])) for n, ds in p['hard']] + [('soft', n, ds) for n, ds in p['soft']]
    if r.random() < .3: rep['scores'] = [dict(model='FICO® Score 8' if r.random() < .0 else 'FICO Score 8', value=p['score'], date=p['today'])]
    return layouts.build(rep), d


TU_TYPE = {'card': ('Revolving Account', 'CREDIT CARD'), 'store': ('Revolving Account', 'CHARGE ACCOUNT'), 'auto': ('Installment Account', 'AUTOMOBILE'), 'mortgage': ('Mortgage Account', 'CONVENTIONAL REAL ESTATE MTG'), 'student': ('Installment Account', 'STUDENT LOAN'), 'loan': ('Installment Account', 'UNSECURED'), 'other': ('Open Account', 'UTILITY COMPANY'), 'collection': ('Open Account', 'COLLECTION AGENCY/ATTORNEY')}
def transunion(r, p, look):
    d = {**look, 'front': r.choice([1, 2, 3]), 'acct_number_row': r.random() < .2, 'per': r.choice([12, 14, 10]), 'month': r.choice(['split', 'line', 'name', 'short']), 'ascending': r.random() < .15, 'pad': r.random() < .7, 'brackets': r.random() < .7, 'codes': r.choice([{}, {'co': 'CO'}, {'nr': 'ND'}]), 'created': r.choice(['Date Created', 'Date Issued', 'Report Date']),
         'amount_rows': r.choice([[], ['Balance', 'Past Due'], ['Balance', 'Scheduled Payment', 'Amount Paid', 'Past Due']]), 'hist_title': r.choice(['Payment History', 'Payment/Remarks History' if False else 'Payment History'])}
    left, right = ['Date Opened', 'Responsibility', 'Account Type', 'Loan Type', 'Balance', 'Date Updated', 'Payment Received', 'Last Payment Made', 'High Balance', 'Original Creditor'], ['Pay Status', 'Terms', 'Date Closed', 'Credit Limit', 'Original Charge-off', 'Past Due', 'Remarks', 'Estimated month and year that this item will be removed']
    d['left'], d['right'] = (left, right) if r.random() < .7 else (right, left)
    accounts = []
    for a in p['accounts']:
        s = a['state']; neg = s in ('collection', 'charge-off', 'repossession', 'foreclosure', 'late'); now = a['history'][0][1] if a['history'] else 'ok'; b = (lambda t: f'>{t}<') if d['brackets'] and neg else (lambda t: t)
        ps = {'collection': 'In Collection', 'charge-off': 'Charged Off', 'repossession': 'Repossession', 'foreclosure': 'Foreclosure', 'paid': 'Paid, Closed; was Paid as agreed' if False else 'Current; Paid or Paying as Agreed', 'closed': 'Current; Paid or Paying as Agreed', 'transferred': 'Current; Paid or Paying as Agreed'}.get(s, f'Account {now} Days Past Due Date' if now.isdigit() else 'Current; Paid or Paying as Agreed')
        st = {'late': 'open', 'charge-off': 'charged-off', 'paid': 'closed'}.get(s, s)
        terms = (f'${a["pay"]:,} per month, paid Monthly' + (f' for {a["months"]} months' if a['months'] else '')) if a['pay'] else 'Paid Monthly' if a['kind'] != 'collection' else None
        t, l = TU_TYPE[a['kind']]; rem = [REMARKS[x].upper() for x in a['remarks']]
        accounts.append(dict(c=a['creditor'], n=a['digits'][:-4] + '****', t=t, l=l, r={'individual': 'Individual Account', 'joint': 'Joint Account', 'authorized': 'Authorized User Account', 'cosigner': 'Co-signer Account'}[a['resp']], o=a['opened'], dc=a.get('closed'), upd=a['reported'], bal=a['balance'], high=a['high'], lim=a['limit'], pd=a['pastdue'], lp=a['lastpay'], recv=a['pay'] or None,
                             ps=b(ps) if now.isdigit() or neg and s != 'late' else ps, st=st, terms=terms, rem=rem, rem_text='; '.join(b(x) if x.startswith('UNPAID') else x for x in rem) if rem else None, h=spec(a, 'nr'), neg=neg, oc=a.get('oc'), oc_text=f'{a["oc"]} (Medical/Health Care)' if a.get('oc') else None, oco=a['balance'] if s == 'charge-off' else None,
                             until=f'{int(a["dofd"][:4]) + 7}-{a["dofd"][5:7]}' if a.get('dofd') else None, amounts=12))
        accounts[-1]['ok'] = {'status': {'closed': ['paid'], 'transferred': ['closed', 'paid']}.get(st, [])}
    rep = rep_of(p, 'transunion', d, accounts); rep['since'] = '02/2001'
    rep['inquiries'] = [('regular', n, ds, r.choice([None, 'CREDIT TRANSACTION']), 'Individual') for n, ds in p['hard']] + [(r.choice(['promo', 'review']), n, ds) for n, ds in p['soft']]
    rep['consumer']['employers'] = [(e, None, p['today']) for e in p['employers']]; rep['consumer']['address_dates'] = [f'20{24 - i}-0{i + 2}-11' for i in range(len(p['addresses']))]
    return layouts.build(rep), d


def rep_of(p, bureau, d, accounts):
    return {'name': p['number'], 'bureau': bureau, 'date': p['today'], 'number': p['number'], 'design': d, 'consumer': {k: p[k] for k in ('name', 'aka', 'addresses', 'born', 'employers')} | {'ssn': p['ssn'] if bureau == 'transunion' else None, 'born': p['born'] if bureau == 'transunion' else p['born'][:4]}, 'accounts': accounts,
            'records': [{'court': x['court'], 'type': f'CHAPTER {x["chapter"]} BANKRUPTCY' if bureau == 'transunion' else f'Bankruptcy Chapter {x["chapter"]}', 'ref': x['ref'], 'filed': x['filed'], 'status': x['status'], 'kind': 'bankruptcy-' + x['chapter'], 'until': x['until']} for x in p['records']]}


WORDS = [{}, {}, {'Account #': 'Account Number', 'Bureau Code': 'Responsibility', 'Last Reported': 'Date Reported', 'No. of Months (terms)': 'Terms', 'High Credit': 'High Balance', 'Account Type - Detail': 'Loan Type', 'Comments': 'Remarks', 'Date of Last Payment': 'Last Payment Date'}, {'Account Status': 'Status', 'Past Due': 'Amount Past Due', 'Monthly Payment': 'Scheduled Payment', 'Last Reported': 'Last Reported On', 'Account #': 'Account No.', 'Also Known As': 'AKA', 'Employers': 'Employer(s)'}]
def corpus_one(i, seed):
    r = random.Random(f'{seed}-{i}'); layout = LAYOUTS[i % 4]; engine = ENGINES[(i // 4) % 3]
    few = {5: 0, 10: 0, 3: 0, 20: 45, 29: 45, 47: 45}.get(i)
    p = person(r, few if few is not None and layout != 'three' or few == 0 else None)
    return (f'{layout}-{i:03}-{engine}', *laid_out(r, layout, p, look(r, engine, layout, p)))


def long_one(layout, accounts, seed):
    r = random.Random(f'{seed}-{layout}-{accounts}'); engine = ENGINES[LAYOUTS.index(layout) % 3]; p = person(r, accounts); v = look(r, engine, layout, p)
    v.update(cols=1, pt=8 if layout == 'three' else 10.5)
    if engine == 'chromium': v.update(size='10pt', leading='1.5', margin='22mm 16mm 20mm 16mm')
    return (f'{layout}-long-{accounts:02}-{engine}', *laid_out(r, layout, p, v))


def laid_out(r, layout, p, v):
    engine = v['engine']
    if layout in ('experian', 'transunion'):
        (blocks, gold, accept), d = {'experian': experian, 'transunion': transunion}[layout](r, p, v)
    elif layout == 'equifax':
        d = {**v, 'numbered': r.random() < .7, 'front': r.choice([1, 2]), 'credit_table': r.random() < .7, 'skip_empty': r.random() < .5, 'mask': r.choice(['x', '*', 'X']), 'mask_gap': r.choice([' ', '']), 'blank_pastdue': r.random() < .4, 'summary': r.random() < .7, 'balances': r.random() < .25, 'long_months': r.random() < .15 and engine == 'chromium', 'empty_history': r.random() < .5, 'tilt': r.choice([0, 2, -2]), 'swap': r.random() < .3,
             'comments': r.choice(['beside', 'below']), 'address': r.choice([1, 2]), 'inq': r.choice(['date', 'lines', 'list']), 'ascending': r.random() < .15, 'legend': r.choice(['plain', 'equal', 'none']), 'codes': r.choice([{}, {}, {'ok': 'OK'}, {'ok': '●'}])}
        if d['long_months']: d['css'] += 'table.cal th{font-size:4.5pt}'
        blocks, gold, accept = equifax(p, d)
    else:
        order = ['transunion', 'experian', 'equifax']; r.shuffle(order)
        d = {**v, 'cols': 2, 'order': order, 'title': r.choice(['Three Bureau Credit Report', '3-Bureau Credit Report & Scores', 'Your Tri-Merge Credit Report']), 'words': r.choice(WORDS), 'scores': r.random() < .7, 'model': r.choice(['VantageScore 3.0', 'FICO Score 8', 'VantageScore 4.0']), 'address_dates': r.random() < .6, 'born': r.choice([1, 2]), 'accounts_title': r.choice(['Account History', 'Accounts', 'Credit Accounts']), 'oc': r.choice(['name', 'row', 'none']),
             'name': r.choice(['heading', 'heading', 'head', 'row']), 'history_title': r.choice(['Two-Year payment history', '24-Month Payment History', 'Payment History']), 'ascending': r.random() < .25, 'per': r.choice([24, 12]), 'months': r.choice(['rows', 'one', 'split']), 'gap': r.choice(['', '', '-']), 'legend': r.random() < .8, 'inq': r.choice(['ntdb', 'ndb', 'dnb', 'bntd']), 'codes': r.choice([{}, {}, {'ok': '✓'}])}
        if d['name'] == 'row' and d['oc'] == 'name': d['oc'] = 'row'
        blocks, gold, accept = three(p, d)
    return blocks, gold, accept, d


def main():
    args = argparse.ArgumentParser(); args.add_argument('out'); args.add_argument('--count', type=int, default=132); args.add_argument('--seed', type=int, default=20260501); args.add_argument('--only', default=''); args.add_argument('--long', action='store_true')
    a = args.parse_args(); out = Path(a.out); out.mkdir(parents=True, exist_ok=True); offices = []
    for name, blocks, gold, accept, d in ((long_one(layout, n, a.seed) for layout in LAYOUTS for n in (11, 22, 45, 90)) if a.long else (corpus_one(i, a.seed) for i in range(a.count))):
        if a.only and a.only not in name: continue
        (out / f'{name}.gold.json').write_text(json.dumps(gold, indent=1)); (out / f'{name}.accept.json').write_text(json.dumps(accept, indent=1))
        if d['engine'] == 'office': offices.append((name, blocks, d))
        else: paper.render(blocks, d, 'Credit Report', out / f'{name}.pdf')
        print(name, file=sys.stderr)
    if offices: paper.office_all([(blocks, d, 'Credit Report', out / f'{name}.pdf') for name, blocks, d in offices])


if __name__ == '__main__': main()

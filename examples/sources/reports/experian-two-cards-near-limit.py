# One page design: two columns of labels, colons, alternate order, month names, a browser's paper.
FOOT = 'https://usa.experian.example/acr/print?type=CDI'
REPORT = dict(
 bureau='experian', date='2026-04-09', number='2284-7716-03', title='Credit Report - Experian',
 about='A salaried consumer with two cards close to their limits, a third with no limit reported, a car loan once 30 days late, and a hard inquiry that should have dropped off. Score shown.',
 design=dict(engine='chromium', font='Lato', size='8.6pt', date='mdy', report_date='full', null='-', colon=True, cols=2, front=2, guide=True, previous=True,
   left=['Account Number', 'Account Name', 'Date Opened', 'Account Type', 'Responsibility', 'Status', 'Status Updated', 'On Record Until'],
   right=['Credit Limit', 'Original Balance', 'Highest Balance', 'Balance', 'Balance Updated', 'Monthly Payment', 'Recent Payment', 'Terms', 'Original Creditor'],
   header=('Prepared For TEODORA K LINDQVIST-BRAMLEY', '', 'Credit Report - Experian'), footer=(FOOT, '', 'Page {page} of {pages}'),
   css='h1{font-size:22pt;font-weight:900;color:#26478d;margin:0 0 8pt}h2{font-size:13pt;color:#fff;background:#26478d;padding:3pt 6pt;margin:14pt 0 6pt}h3{font-size:11pt;margin:12pt 0 2pt;border-top:1.2pt solid #26478d;padding-top:4pt}h4{font-size:9pt;margin:6pt 0 2pt;color:#26478d}'
       '.small{font-size:6.8pt;color:#666}.tag{font-size:7.5pt;color:#b02a30;font-weight:700;text-transform:none}table.kv th{width:42%;font-weight:400;color:#555;padding:1.5pt 4pt 1.5pt 0}table.kv td{padding:1.5pt 0;font-weight:700}'
       'table.cal th,table.cal td{border-bottom:.4pt solid #ccc;padding:1.5pt 0;font-size:7.5pt}table.t th,table.t td{border-bottom:.4pt solid #bbb;padding:2pt 4pt}.one table.kv{width:64%}'),
 consumer=dict(name='TEODORA K LINDQVIST-BRAMLEY', aka=['TEODORA BRAMLEY', 'T K LINDQVIST'], addresses=['418 PERIWINKLE TER APT 3C, DAYTON, OH 45402', '77 RURAL ROUTE 6, XENIA, OH 45385'], born='1989', phones=['(937) 555-0148', '(937) 555-0110'],
   employers=['GREYSTOKE MEDICAL BILLING', 'MIAMI VALLEY TRANSIT'], statement=None),
 scores=[dict(model='FICO Score 8', value=634, date='2026-04-09', helped='You have a long history on two cards.', hurt='Balances on revolving accounts are close to the limits.')],
 accounts=[
  dict(c='MERIDIAN PEAK BANK NA', n='447291XXXXXXXXXX', t='Credit card', o='2013-08-19', s='Open/Never late.', su='2026-03', st='open', bal=7842, upd='2026-03-28', rec=240, pay=236, lim=8000, high=7991, terms='Revolving', h='2026-03: ok*63',
       info='Between Mar 2024 and Mar 2026 your credit limit was $8,000.'),
  dict(c='COBALT REWARDS/NORTHGATE BANK', n='552019XXXXXXXXXX', t='Credit card', o='2017-02-06', s='Open/Never late.', su='2026-03', st='open', bal=4690, upd='2026-03-22', rec=150, pay=141, lim=5000, high=4955, terms='Revolving', h='2026-03: ok*63',
       info='Between Apr 2024 and Mar 2026 your credit limit was $5,000.'),
  dict(c='WILLOWMERE HOME & GARDEN/UMB', n='603521XXXXXXXXXX', t='Charge account', o='2020-11-27', s='Open/Never late.', su='2026-03', st='open', bal=1310, upd='2026-03-16', rec=45, pay=39, lim=None, high=2204, terms='Revolving', h='2026-03: ok*49 . ok*14'),
  dict(c='TRISTATE AUTO CREDIT CORPORATION OF OHIO', n='88104XXXXX', t='Auto Loan', o='2022-06-30', s='Open.', su='2026-03', st='open', bal=9475, upd='2026-03-31', rec=412, pay=412, ob=23880, terms='72 Months', h='2026-03: ok*11 30 ok*32', neg=True),
  dict(c='GREAT MIAMI CREDIT UNION', n='2200917XXX', t='Unsecured', o='2021-03-15', s='Paid, Closed/Never late.', su='2023-11', st='paid', bal=0, upd='2023-11-20', ob=6000, terms='36 Months', h='2023-11: cls ok*31'),
  dict(c='LARKSPUR OUTFITTERS/CCB', n='585637XXXXXXXXXX', t='Charge account', r='Authorized user', o='2018-09-03', s='Closed/Never late.', su='2022-05', st='closed', bal=None, upd=None, lim=1200, high=688, terms='Revolving', h='2022-05: cls ok*43', rem=["Account closed at consumer's request"]),
  dict(c='HEARTLAND FIBER & WIRELESS', n='70331XXXXXX', t='Telecommunications/cellular', o='2023-01-12', s='Open/Never late.', su='2026-04', st='open', bal=96, upd='2026-04-02', rec=96, pay=96, ob=None, high=188, terms='1 Month', h='2026-04: ok*38'),
 ],
 inquiries=[('hard', 'PINNACLE STREET LENDING', ['2026-02-17'], 'Personal loan'), ('hard', 'COBALT REWARDS/NORTHGATE BANK', ['2025-09-04'], 'Credit card'), ('hard', 'BUCKEYE TENANT SCREENING', ['2024-01-23'], 'Rental'),
   ('soft', 'COBALT REWARDS/NORTHGATE BANK', ['2026-03-02', '2025-12-02', '2025-09-01']), ('soft', 'LANTERN INSURANCE GROUP', ['2025-11-18']), ('soft', 'MERIDIAN PEAK BANK NA', ['2026-01-09', '2025-07-11'])],
 notes=[('MERIDIAN PEAK BANK NA', 'balance $7,842 of a limit of $8,000 (98%).'), ('COBALT REWARDS/NORTHGATE BANK', 'balance $4,690 of a limit of $5,000 (94%).'), ('WILLOWMERE HOME & GARDEN/UMB', 'open card with a balance but no credit limit reported.'),
   ('TRISTATE AUTO CREDIT CORPORATION OF OHIO', 'one payment 30 days late, April 2025.'), ('Hard inquiry of BUCKEYE TENANT SCREENING', '2024-01-23 is more than two years before the report.'),
   ('', 'One cell (February 2022) of WILLOWMERE is blank; the LARKSPUR card is an authorized user’s.')])

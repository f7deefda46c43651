# One column of labels, long dates, OK instead of a tick, years ascending, a serif face.
REPORT = dict(
 bureau='experian', date='2026-02-26', number='0917-3358-41', title='Experian Credit Report',
 about='A consumer some years after a Chapter 7 discharge: an old collection, one debt reported twice, charge-offs and a paid collection.',
 design=dict(engine='weasyprint', font='"Liberation Serif"', size='9.6pt', date='long', null='N/A', colon=False, lower=True, cols=1, front=3, glance=False, ids=False, one_line=True, ascending=True, codes={'ok': 'OK'}, guide=True, cal_repeat=False, kv2='rows', split=True, corner='Year',
   left=['Account Name', 'Account Number', 'Account Type', 'Responsibility', 'Date Opened', 'Terms', 'Monthly Payment', 'Recent Payment', 'Original Creditor'],
   right=['Credit Limit', 'Original Balance', 'Highest Balance', 'Balance', 'Balance Updated', 'Status', 'Status Updated', 'On Record Until'],
   header=('Experian', '', 'Report Number 0917-3358-41'), footer=('', 'BARNABY O FINCHLEY JR   {page} / {pages}', ''), margin='20mm 24mm 20mm 24mm',
   css='h1{font-size:20pt;font-weight:400;margin:0 0 6pt;border-bottom:2pt solid #000}h2{font-size:14pt;margin:16pt 0 5pt}h3{font-size:12pt;margin:12pt 0 3pt;text-decoration:underline}h4{font-size:10pt;font-style:italic;margin:6pt 0 2pt}.small{font-size:7.5pt}'
       'table.kv{width:100%}table.kv th{width:30%;font-weight:400;font-style:italic;padding:1pt 6pt 1pt 0}table.kv td{padding:1pt 0}table.cal th,table.cal td{font-size:7.5pt;border:.4pt solid #777;padding:1pt}table.t th,table.t td{padding:1.5pt 6pt 1.5pt 0;border-bottom:.3pt solid #999}'),
 consumer=dict(name='BARNABY O FINCHLEY JR', aka=['BARNABY OSWALD FINCHLEY'], addresses=['2906 TAMARACK HOLLOW RD, ASHEVILLE, NC 28801', 'PO BOX 771, ASHEVILLE, NC 28802', '15 MILL RACE CT UNIT 9, GREENVILLE, SC 29601'], born='1977-10-02', ssn='4406', phones=['(828) 555-0133'], employers=['SELF'],
   statement='The account of STONEGATE RECOVERY PARTNERS is the same debt as that of CALYPSO CARD SERVICES. I have written to both and had no answer.'),
 accounts=[
  dict(c='CALYPSO CARD SERVICES', n='****-****-****-2087', t='Credit card', o='2019-05-14', s='Account charged off. $3,918 written off. $3,918 past due as of Feb 2026.', su='2026-02', st='charged-off', bal=3918, upd='2026-02-11', lim=3500, high=3918, pd=3918, terms='Revolving', until='2029-11',
       h='2026-02: co*32 180 150 120 90 60 30 ok*14', neg=True, rem=['Unpaid balance reported as a loss by credit grantor', 'Consumer disputes this account information']),
  dict(c='STONEGATE RECOVERY PARTNERS', n='SRP0055****', t='Debt Buyer', o='2023-12-21', s='Collection account. $3,918 past due as of Feb 2026.', su='2026-02', st='collection', bal=3918, upd='2026-02-19', ob=3918, pd=3918, oc='CALYPSO CARD SERVICES', until='2029-11', h='2026-02: col*20', neg=True),
  dict(c='PIEDMONT RECEIVABLES INC', n='PRI77****', t='Collection', o='2018-07-09', s='Collection account. $604 past due as of Jan 2026.', su='2026-01', st='collection', bal=604, upd='2026-01-30', ob=604, pd=604, oc='FRENCH BROAD ORTHOPEDIC ASSOCIATES', until='2026-11', h='2026-01: col*24', neg=True),
  dict(c='HALBERD COLLECTION GROUP', n='4417****', t='Collection', o='2022-08-30', s='Paid, Closed/Collection account.', su='2024-06', st='paid', bal=0, upd='2024-06-12', ob=287, oc='CAROLINA WATER & POWER', until='2028-12', h='2024-06: cls col*21', neg=True, rem=['Paid collection account'], ok=dict(status=['collection', 'closed'])),
  dict(c='SUNDIAL NATIONAL BANK', n='****-****-****-6610', t='Credit card', o='2014-03-03', s='Discharged through Bankruptcy Chapter 7. Closed.', su='2019-09', st='closed', bal=0, upd='2019-09-20', lim=9000, high=8744, terms='Revolving', until='2026-09', h='2019-09: cls nd*4 ok*20', neg=True,
       rem=['Debt included in or discharged through Bankruptcy Chapter 7'], ok=dict(status=['paid', 'unknown', 'charged-off'])),
  dict(c='BLUE RIDGE TEACHERS CREDIT UNION', n='30018****', t='Auto Loan', r='Co-signer', o='2021-10-25', s='Open/Never late.', su='2026-02', st='open', bal=11206, upd='2026-02-03', rec=355, pay=355, ob=24700, terms='84 Months', h='2026-02: ok*52'),
  dict(c='SECONDSTART SECURED CARD', n='****-****-****-0094', t='Credit card', o='2020-04-20', s='Open/Never late.', su='2026-02', st='open', bal=88, upd='2026-02-14', rec=88, pay=25, lim=500, high=402, terms='Revolving', h='2026-02: ok*70',
       bh=[('2026-01', 61, 25, 61), ('2025-12', 240, 25, 240), ('2025-11', 118, 25, 118), ('2025-10', 33, 25, 33)]),
 ],
 records=[dict(court='US BKPT CT NC ASHEVILLE', type='Chapter 7 bankruptcy', kind='bankruptcy-7', ref='1940271ABC', filed='2019-05-28', status='Discharged', resolved='2019-09-12', amount=48310, until='2029-05')],
 inquiries=[('hard', 'BLUE RIDGE TEACHERS CREDIT UNION', ['2024-12-03'], 'Credit card'), ('soft', 'STONEGATE RECOVERY PARTNERS', ['2026-01-04', '2025-06-15', '2024-10-28'], None), ('soft', 'SECONDSTART SECURED CARD', ['2025-12-01'], None)],
 notes=[('PIEDMONT RECEIVABLES INC', 'collection opened 2018-07-09, so the debt went bad before that day: older than seven years and 180 days. “On record until Nov 2026” would put the delinquency after the opening, which cannot be.'),
   ('CALYPSO CARD SERVICES', 'charge-off of $3,918, above its limit of $3,500, and the same debt as that of STONEGATE RECOVERY PARTNERS.'), ('STONEGATE RECOVERY PARTNERS', 'the same $3,918 again, with CALYPSO CARD SERVICES as original creditor: counted twice.'),
   ('HALBERD COLLECTION GROUP', 'paid collection, zero balance.'), ('SUNDIAL NATIONAL BANK', 'discharged in Chapter 7; zero balance, no past due: in order.'), ('Public record', 'Chapter 7, filed 2019-05-28, discharged: may stay ten years.')])

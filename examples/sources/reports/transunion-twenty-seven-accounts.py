# Many accounts, one column of labels without colons, small print, fourteen months to a row, long month heads; brackets around what is adverse.
import random
r = random.Random(2711)
LATE = {4: 'ok*9 30 ok*33', 11: 'ok*3 60 30 ok*40', 19: 'ok*22 90 60 30 ok*12'}
STORES = [('ALDERWOOD DEPARTMENT STORES', 'CHARGE ACCOUNT'), ('BRISTLECONE BANK', 'CREDIT CARD'), ('CANYON TIRE & BRAKE/SYB', 'CHARGE ACCOUNT'), ('DOVETAIL FURNITURE GALLERIES', 'CHARGE ACCOUNT'), ('EMBER TRAVEL CARD', 'FLEXIBLE SPENDING CREDIT CARD'), ('FOXGLOVE BEAUTY/CCB', 'CHARGE ACCOUNT'),
  ('GRANARY NATIONAL BANK', 'CREDIT CARD'), ('HOLLYHOCK HOME CENTERS', 'CHARGE ACCOUNT'), ('INKWELL OFFICE SUPPLY', 'BUSINESS CREDIT CARD'), ('JACKDAW JEWELERS/FNB', 'CHARGE ACCOUNT'), ('KITTIWAKE AIRWAYS MASTERCARD', 'CREDIT CARD'), ('LONGSHADOW BANKCARD', 'CREDIT CARD'),
  ('MUSTANG RIDGE WESTERN WEAR', 'CHARGE ACCOUNT'), ('NUTHATCH SAVINGS BANK', 'LINE OF CREDIT'), ('OSPREY REWARDS', 'CREDIT CARD'), ('PUMPJACK FUEL CARD', 'CHARGE ACCOUNT'), ('QUAIL HOLLOW CREDIT UNION', 'CREDIT CARD'), ('ROWANBERRY BOOKS/CCB', 'CHARGE ACCOUNT'), ('SANDPIPER ELECTRONICS', 'CHARGE ACCOUNT'), ('TAMARIND BANK USA', 'CREDIT CARD')]
ACC = []
for i, (n, l) in enumerate(STORES):
    y, m, dd = 2005 + (i * 7) % 19, 1 + (i * 5) % 12, 1 + (i * 11) % 28
    closed = i % 3 == 2 and i not in LATE; lim = r.choice([800, 1500, 2500, 4000, 6500, 10000, 15000]); num = ''.join(str(r.randint(0, 9)) for _ in range(12 if 'CREDIT CARD' in l else 8)) + '****'
    high = round(lim * r.uniform(.3, .95)); y = min(y, 2019 if closed else 2022)
    if closed:
        cy, cm = 2021 + i % 4, 1 + (i * 3) % 12
        a = dict(c=n, n=num, t='Revolving Account', l=l, o=f'{y}-{m:02}-{dd:02}', dc=f'{cy}-{cm:02}-{dd:02}', upd=f'{cy}-{cm:02}-28', bal=0, lim=lim, high=high, pd=0, lp=f'{cy-1}-11-{dd:02}', ps='Current; Paid or Paying as Agreed', st='closed', terms='Paid Monthly',
                 rem=[r.choice(['CLOSED BY CONSUMER', 'CLOSED', 'ACCOUNT CLOSED BY CREDIT GRANTOR', 'CLOSED DUE TO INACTIVITY'])], h=f'{cy}-{cm:02}: ok*{min(28, (cy - y) * 12 + cm - m)}')
    else:
        bal = 0 if i % 4 == 0 else round(high * r.uniform(.05, .8)); pay = max(25, bal // 40)
        a = dict(c=n, n=num, t='Line of Credit Account' if 'LINE' in l else 'Revolving Account', l=l, o=f'{y}-{m:02}-{dd:02}', upd=f'2026-04-{3 + i:02}', bal=bal, lim=lim, high=high, pd=0, lp=f'2026-03-{dd:02}', recv=(pay * 2 if bal else None), ps='Current; Paid or Paying as Agreed', st='open', terms=f'${pay} per month, paid Monthly' if bal else 'Paid Monthly',
                 h='2026-04: ' + LATE.get(i, 'ok*42 nr'), neg=i in LATE)
    ACC.append(a)
ACC[13]['r'] = 'Joint Account'; ACC[6]['r'] = 'Authorized User Account'; ACC[9]['r'] = 'Terminated'; ACC[16]['lim'] = None
ACC += [
  dict(c='VELLUM MORTGAGE COMPANY', n='3300461****', t='Mortgage Account', l='CONVENTIONAL REAL ESTATE MTG', k='mortgage', r='Joint Account', o='2016-06-17', upd='2026-04-01', bal=188213, high=246000, pd=0, lp='2026-04-01', recv=1418, ps='Current; Paid or Paying as Agreed', st='open', terms='$1,418 per month, paid Monthly for 360 months', h='2026-04: ok*48'),
  dict(c='VELLUM MORTGAGE COMPANY', n='1170082****', t='Mortgage Account', l='VA REAL ESTATE MORTGAGE', r='Joint Account', o='2010-02-05', dc='2016-06-20', upd='2016-06-30', bal=0, high=152300, pd=0, lp='2016-06-20', ps='Paid, Closed; Paid as Agreed', st='paid', terms='Paid Monthly for 360 months', rem=['CLOSED'], h=None),
  dict(c='WHIPPOORWILL AUTO CREDIT', n='50117733****', t='Installment Account', l='AUTOMOBILE', o='2023-07-22', upd='2026-04-05', bal=19882, high=34150, pd=0, lp='2026-03-29', recv=611, ps='Current; Paid or Paying as Agreed', st='open', terms='$611 per month, paid Monthly for 66 months', h='2026-04: ok*32'),
  dict(c='XENOLITH PERSONAL FINANCE', n='X20019****', t='Installment Account', l='UNSECURED', o='2021-02-03', dc='2023-01-10', upd='2023-01-31', bal=412, high=8000, pd=0, lp='2023-01-10', ps='Paid, Closed; Paid as Agreed', st='paid', terms='Paid Monthly for 24 months', h='2023-01: ok*23', ok=dict(status=['closed'])),
  dict(c='YARROW COLLECTION BUREAU', n='YCB4471****', t='Open Account', l='COLLECTION AGENCY/ATTORNEY', o='2025-03-11', upd='2026-04-08', bal=356, high=356, pd=356, ps='>In Collection<', st='collection', oc='PALO DURO URGENT CARE', oc_text='PALO DURO URGENT CARE\n(Medical/Health Care)', terms=None, rem=['PLACED FOR COLLECTION'], rem_text='>PLACED FOR COLLECTION<', until='2031-08', h='2026-04: col*12 nr', neg=True),
  dict(c='ZEPHYR GAS & ELECTRIC COOPERATIVE', n='0091827****', t='Open Account', l='UTILITY COMPANY', o='2016-06-20', upd='2026-04-02', bal=203, high=418, pd=0, lp='2026-03-18', recv=187, ps='Current; Paid or Paying as Agreed', st='open', terms='Paid Monthly', h='2026-04: ok*30'),
  dict(c='THORNAPPLE EQUIPMENT RENTAL', n='TER5502****', t='Installment Account', l='INSTALLMENT SALES CONTRACT', o='2024-11-30', dc='2024-08-15', upd='2025-01-14', bal=0, high=1960, pd=0, lp='2025-01-03', ps='Paid, Closed; Paid as Agreed', st='paid', terms='Paid Monthly for 12 months', h='2025-01: ok nr'),
]
REPORT = dict(
 bureau='transunion', date='2026-04-28', number='661024433', title='TransUnion Personal Credit Report', since='11/1998',
 about='Twenty-seven accounts, most of them revolving and paid; three with late months, one medical collection, two contradictions in dates and balances.',
 design=dict(engine='weasyprint', font='"DejaVu Sans Condensed","DejaVu Sans"', size='7.4pt', date='mdy', null='-', colon=False, cols=1, front=3, per=14, month='short', cal_label='8%', cal_repeat=False, pad=True,
   left=['Pay Status', 'Date Opened', 'Date Closed', 'Responsibility', 'Account Type', 'Loan Type', 'Original Creditor', 'Terms'], right=['Balance', 'Credit Limit', 'High Balance', 'Past Due', 'Date Updated', 'Last Payment Made', 'Payment Received', 'Remarks', 'Estimated month and year that this item will be removed'],
   header=('', 'Personal Credit Report for: ROSALIND M VANTERPOOL-ESQUIVEL', ''), footer=('transunion.example', 'File Number: 661024433   Date Issued: 04/28/2026', 'Page {page} of {pages}'), margin='16mm 14mm 15mm 14mm',
   css='h1{font-size:16pt;margin:4pt 0}h2{font-size:11pt;margin:12pt 0 4pt;border:1pt solid #000;padding:2pt 5pt}h3{font-size:9pt;margin:9pt 0 1pt}h4{font-size:7.6pt;margin:4pt 0 1pt}.small{font-size:6.2pt;color:#333}.sub{font-size:6.4pt;color:#333}table.kv th{width:24%;font-weight:400;color:#444;padding:.6pt 6pt .6pt 0}table.kv td{padding:.6pt 0}'
       'table.cal th,table.cal td{font-size:5.8pt;padding:.8pt 0;border-top:.3pt solid #bbb}table.t th,table.t td{padding:1pt 6pt 1pt 0}'),
 consumer=dict(name='ROSALIND M VANTERPOOL-ESQUIVEL', aka=['ROSALIND M ESQUIVEL', 'ROSALIND VANTERPOOL'], addresses=['4410 CHAPARRAL MESA LOOP NE, RIO RANCHO, NM 87144', '902 ACEQUIA TRL, LAS CRUCES, NM 88001', 'PO BOX 3316, LAS CRUCES, NM 88003'], address_dates=['2016-07-01', '2010-03-10', '2004-01-22'], born='1975-03-08', ssn='5583', phones=['(505) 555-0164', '(575) 555-0109'],
   employers=[('SANDIA MESA SCHOOL DISTRICT', 'VICE PRINCIPAL', '2021-08-15'), ('ESQUIVEL TUTORING LLC', 'OWNER', '2014-02-03')], statement='I was in hospital in the spring of 2024 and some bills were late for that reason. ROSALIND VANTERPOOL-ESQUIVEL'),
 accounts=ACC,
 inquiries=[('regular', 'WHIPPOORWILL AUTO CREDIT', ['2023-07-20'], 'CREDIT TRANSACTION', 'Individual'), ('regular', 'TAMARIND BANK USA', ['2025-09-15'], 'CREDIT TRANSACTION', 'Individual'), ('regular', 'ENCHANTED MESA MOTORS', ['2025-12-06', '2025-12-05'], 'CREDIT TRANSACTION', 'Joint'),
   ('promo', 'BRISTLECONE BANK', ['2026-03-30', '2026-01-12']), ('promo', 'JUNIPER RIDGE LENDING', ['2025-11-19']), ('review', 'GRANARY NATIONAL BANK', ['2026-04-10', '2026-03-10', '2026-02-10', '2026-01-12', '2025-12-10']), ('review', 'ZEPHYR GAS & ELECTRIC COOPERATIVE', ['2025-06-20'])],
 notes=[('QUAIL HOLLOW CREDIT UNION', 'open card without a credit limit.'), ('XENOLITH PERSONAL FINANCE', 'paid and closed on 2023-01-10, yet a balance of $412.'), ('THORNAPPLE EQUIPMENT RENTAL', 'closed (2024-08-15) before it was opened (2024-11-30); last payment (2025-01-03) after closing.'), ('YARROW COLLECTION BUREAU', 'medical collection of $356, under $500.'),
   ('EMBER TRAVEL CARD', '30 days late once, July 2025.'), ('LONGSHADOW BANKCARD', '60 days late, January 2026 (30 in December 2025).'), ('TAMARIND BANK USA', '90 days late in June 2024 (30 in April, 60 in May).'), ('Regular inquiry of WHIPPOORWILL AUTO CREDIT', '2023-07-20 is more than two years before the report.'), ('VELLUM MORTGAGE COMPANY', 'two accounts of one name: one open, one paid in 2016 without any ratings.')])

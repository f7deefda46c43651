# Striped rows, ISO dates, cents, numbers in the account's heading, a round dot for a month paid.
F = '/usr/share/fonts/truetype/dejavu/'
REPORT = dict(
 bureau='experian', date='2026-05-02', number='7001-2245-90', title='Experian report',
 about='A clean report: old accounts, low balances, nothing late, nothing contradictory. An analyst should find no fault.',
 design=dict(engine='reportlab', ttf={'R': F + 'DejaVuSansCondensed.ttf', 'B': F + 'DejaVuSansCondensed-Bold.ttf'}, pt=8, date='iso', report_date='iso', null='', cents=True, cols=2, front=1, codes={'ok': '●'}, guide='all', head_number=True, contact=False, kv_stripes='#eef3f8', kv_lines=False, cal_grid=False, cal_head_bg='#dfe7ef',
   accent='#5b2a86', label_font='R', label_color='#5b2a86', info_head=False, inq='table', intro=False,
   left=['Account Name', 'Account Number', 'Status', 'Status Updated', 'Account Type', 'Date Opened', 'Responsibility', 'Terms'], right=['Balance', 'Balance Updated', 'Credit Limit', 'Original Balance', 'Highest Balance', 'Monthly Payment', 'Recent Payment'],
   header=('IPHIGENIA R. WOLCOTT', '', 'Experian 7001-2245-90'), footer=('Generated 2026-05-02', '', '{page} of {pages}')),
 consumer=dict(name='IPHIGENIA R. WOLCOTT', aka=[], addresses=['1200 OLD ORCHARD BLVD, BURLINGTON, VT 05401'], born='1961', phones=['(802) 555-0177'], employers=['LAKE CHAMPLAIN CONSERVANCY', 'TOWN OF SHELBURNE']),
 accounts=[
  dict(c='CHITTENDEN HERITAGE BANK', n='XXXXXXXXXXXX3341', t='Credit card', o='1994-06-11', s='Open/Never late.', su='2026-04', st='open', bal=412.37, upd='2026-04-27', rec=655.10, pay=25, lim=18000, high=6120.55, terms='Revolving', h='2026-04: ok*84'),
  dict(c='MAPLE LEAF MUTUAL SAVINGS', n='XXXXXXX882', t='Conventional real estate mortgage', r='Joint', o='2009-09-01', s='Open/Never late.', su='2026-04', st='open', bal=41877.02, upd='2026-04-30', rec=1204.18, pay=1204.18, ob=186000, terms='240 Months', h='2026-04: ok*84'),
  dict(c='EVERGREEN OUTDOOR CO-OP VISA', n='XXXXXXXXXXXX0907', t='Credit card', o='2004-02-20', s='Open/Never late.', su='2026-04', st='open', bal=0, upd='2026-04-19', rec=None, pay=None, lim=9500, high=2210, terms='Revolving', h='2026-04: ok*84'),
  dict(c='OTTER CREEK AUTO FINANCE', n='XXXXX6120', t='Auto Loan', r='Joint', o='2018-05-16', s='Paid, Closed/Never late.', su='2022-11', st='paid', bal=0, upd='2022-11-18', ob=27450, terms='60 Months', h='2022-11: cls ok*53'),
  dict(c='SEAMSTRESS & SONS/CHB', n='XXXXXXXXXXXX5518', t='Charge account', o='1999-10-08', s='Closed/Never late.', su='2021-03', st='closed', bal=0, upd='2021-03-09', lim=2000, high=734.9, terms='Revolving', h='2021-03: cls ok*70', rem=["Account closed at consumer's request"]),
 ],
 inquiries=[('hard', 'MAPLE LEAF MUTUAL SAVINGS', ['2025-03-05'], 'Real estate'), ('soft', 'CHITTENDEN HERITAGE BANK', ['2026-04-01', '2026-01-02', '2025-10-01', '2025-07-01'], None), ('soft', 'GRANITE STATE INSURANCE EXCHANGE', ['2025-08-22'], None)],
 notes=[('', 'Nothing. All accounts paid as agreed, utilisation about 1%, no obsolete item, no contradiction.')])

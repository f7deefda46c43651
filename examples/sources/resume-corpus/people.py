"""Invented people with a working life: what a résumé of each holds, before any layout. Every person, employer and school is invented."""

FIRST = ['Annika', 'Bartholomew', 'Chidera', 'Dalia', 'Émile', 'Fiorella', 'Gunnar', 'Hyacinth', 'Íñigo', 'Jolanta', 'Kwabena', 'Liesel', 'Małgorzata', 'Nikhil', 'Oluwaseun', 'Philippa', 'Quillon', 'Rosalind', 'Søren', 'Tamsin', 'Ulrike', 'Vikram', 'Wilhelmina', 'Xiomara', 'Yusuf', 'Zdeněk', 'Amparo', 'Björn', 'Cosima', 'Dmitri', 'José', 'Mei-Ling', 'Thanh', 'Noor', 'Harriet', 'Tobias', 'Ruth', 'Omar']
LAST = ['Abernathy', 'Bellweather', 'Castellanos', 'Drăgulescu', 'Eriksdotter', 'Fairweather', 'Gutiérrez', 'Holloway-Byrne', 'Ibekwe', 'Jankowska', 'Kallikantzaros', 'Lindqvist', 'Mbeki-Stone', 'Nakagawa', 'O’Shaughnessy', 'Petrov', 'Quandt', 'Ravensdale', 'Sepúlveda', 'Thistlethwaite', 'Ueland', 'Villanueva', 'Wojciechowski', 'Yamazaki', 'Zamboni', 'de la Cruz', 'van den Berg', 'al-Rashid', 'McAllister', 'Nguyễn', 'Müller', 'St. Clair', 'Öztürk', 'Fernandes', 'Park', 'Lee']
PLACES = [('Tucson', 'AZ', 'Arizona', '85701'), ('Duluth', 'MN', 'Minnesota', '55802'), ('Asheville', 'NC', 'North Carolina', '28801'), ('Boise', 'ID', 'Idaho', '83702'), ('Providence', 'RI', 'Rhode Island', '02903'), ('El Paso', 'TX', 'Texas', '79901'), ('St. Louis', 'MO', 'Missouri', '63101'), ('Eau Claire', 'WI', 'Wisconsin', '54701'), ('Baton Rouge', 'LA', 'Louisiana', '70801'), ('Spokane', 'WA', 'Washington', '99201'), ('Fort Wayne', 'IN', 'Indiana', '46802'), ('Salt Lake City', 'UT', 'Utah', '84101')]
ABROAD = [('Leeds', 'United Kingdom'), ('Toronto', 'Canada'), ('Utrecht', 'Netherlands'), ('Graz', 'Austria'), ('Lyon', 'France'), ('Gdańsk', 'Poland'), ('Porto', 'Portugal'), ('Cork', 'Ireland')]
SCHOOLS = ['University of {c}', '{n} State University', '{n} Technical University', '{n} College', 'University of {n}', '{n} Institute of Technology', '{n} University', '{c} Community College']
SCHOOLWORDS = ['Ashgrove', 'Brackwater', 'Copperfield', 'Dunmore', 'Eastmarch', 'Fallowfield', 'Greywater', 'Hartsmere', 'Ironbridge', 'Kestrel Valley', 'Larkspur', 'Millbrook', 'Northcliff', 'Oxbow', 'Pinehurst']

# A family: rungs from first to last, employers, sentences of what was done ({n}: a number), skills, degrees, certificates, a line about the person.
FAMILIES = {
 'nurse': dict(rungs=['Certified Nursing Assistant', 'Registered Nurse, Medical-Surgical', 'Registered Nurse, Emergency Department', 'Charge Nurse', 'Nurse Manager'],
  employers=['St. Aldate Medical Center', 'Riverbend Community Hospital', 'Mercy Hollow Clinic', 'Copper Basin Health System', 'Lakeshore Care Home'],
  did=['Cared for {n} patients a shift on a {m}-bed unit.', 'Trained {n} new graduates; all but one stayed past the first year.', 'Introduced bedside handoff and cut falls by {n}%.', 'Kept the crash cart and its log without a gap in two surveys.', 'Worked with physicians, pharmacists and families on discharge plans.', 'Started IVs, drew blood and gave medication to a caseload of {n}.', 'Sat on the infection control committee and wrote the unit’s hand hygiene plan.', 'Charted in Epic and taught colleagues to'],
  skills=['Triage', 'IV therapy', 'Wound care', 'Epic', 'Telemetry', 'Patient education', 'Medication administration', 'Phlebotomy', 'Discharge planning', 'BLS'], degrees=[('Bachelor of Science', 'bachelor', 'Nursing'), ('Associate Degree', 'associate', 'Nursing')],
  certs=[('Basic Life Support', 'Heartwell Training Council'), ('Registered Nurse License', 'State Board of Nursing'), ('Advanced Cardiac Life Support', None)], about='Nurse who stays calm when the monitor does not. {y} years at the bedside, most of them on nights.'),
 'software': dict(rungs=['Software Engineering Intern', 'Junior Software Developer', 'Software Engineer', 'Senior Software Engineer', 'Engineering Manager'],
  employers=['Mapleglass Payments', 'Tidewater Analytics', 'Kestrel & Rowe Software', 'Bluestem Robotics Inc.', 'Orchard Cloud'],
  did=['Built a billing service in Go that settles {n},000 payments a day.', 'Cut page load from {n} seconds to under one by caching and lazy loading.', 'Led a team of {n} engineers through the move to Kubernetes.', 'Wrote {m} integration tests and a release checklist that is still in use.', 'Moved {n} services from Java 8 to Java 17 without downtime.', 'On call one week in {n}; wrote the runbooks that halved pages.', 'Reviewed code, paired with juniors and ran the book club.', 'Designed the schema and the API of the partner portal (React, TypeScript, PostgreSQL)'],
  skills=['Python', 'Java', 'TypeScript', 'Go', 'React', 'PostgreSQL', 'Docker', 'Kubernetes', 'Git', 'Linux', 'AWS', 'REST APIs'], degrees=[('Bachelor of Science', 'bachelor', 'Computer Science'), ('Master of Science', 'master', 'Software Engineering')],
  certs=[('AWS Certified Developer – Associate', 'Amazon Web Services'), ('Certified Kubernetes Administrator', 'Cloud Native Computing Foundation')], about='Backend developer who likes boring systems that stay up. {y} years with payments, search and the odd robot.'),
 'retail': dict(rungs=['Cashier', 'Sales Associate', 'Department Lead, Housewares', 'Assistant Store Manager', 'Store Manager'],
  employers=['Foxglove Outfitters', 'Tamarind Department Stores', 'Gusto Groceries', 'Hearth & Thimble', 'Pemberton Hardware Co.'],
  did=['Ran the registers and closed the till to the cent.', 'Hired and coached {n} seasonal associates a year.', 'Brought shrink from {n}.1% to 1.2% in two years.', 'Set the floor for four seasons; sales per hour up {n}%.', 'Scheduled {m} staff across two sites.', 'Handled returns, complaints and the occasional lost child.', 'Opened the store {n} mornings a week.', 'Counted, ordered and stocked {m}0 lines'],
  skills=['Customer service', 'Visual merchandising', 'Inventory management', 'Cash handling', 'Scheduling', 'Loss prevention', 'Shopify POS', 'Coaching', 'Upselling'], degrees=[('Associate of Arts', 'associate', 'Business'), ('High School Diploma', 'secondary', None)],
  certs=[('Food Handler Card', None), ('Forklift Operator', 'Safe Load Academy')], about='Retail leader who came up from the register. {y} years of full shelves and fair rosters.'),
 'logistics': dict(rungs=['Warehouse Associate', 'Forklift Operator', 'Shift Supervisor', 'Logistics Coordinator', 'Distribution Manager'],
  employers=['Brannigan Cold Chain Group', 'Northgate Freight', 'Quarry Road Distribution LLC', 'Solvang Reefer Lines', 'Anchor & Pallet'],
  did=['Picked and packed {m}0 orders a shift with {n} errors a month.', 'Planned routes for {n} trucks; fuel down {n}%.', 'Led a crew of {m} on the night shift.', 'Kept the site free of lost-time injuries for {n} months.', 'Negotiated rates with {n} carriers.', 'Put barcode scanning into receiving.', 'Trained new drivers on dock safety.', 'Reconciled stock in SAP every Friday'],
  skills=['Forklift operation', 'Inventory control', 'SAP', 'Route planning', 'Shipping and receiving', 'OSHA 10', 'Microsoft Excel', 'Team leadership', 'Order picking'], degrees=[('Bachelor of Business Administration', 'bachelor', 'Supply Chain Management'), ('High School Diploma', 'secondary', None)],
  certs=[('OSHA 30-Hour General Industry', 'Occupational Safety Council'), ('Commercial Driver License, Class A', None)], about='Warehouse hand turned planner: {y} years between the dock and the spreadsheet.'),
 'teacher': dict(rungs=['Teaching Assistant', 'Substitute Teacher', 'Mathematics Teacher', 'Head of Mathematics', 'Assistant Principal'],
  employers=['Latah Creek High School', 'Willowbank Middle School', 'Saint Brendan’s Academy', 'Harrow Lane Elementary School', 'Cobalt Charter School'],
  did=['Taught algebra and geometry to classes of {m}.', 'Raised the share of pupils who passed the state test from {n}0% to 8{n}%.', 'Ran the homework club and the chess team.', 'Wrote the scheme of work for grades 7 to 9.', 'Mentored {n} new teachers.', 'Met parents in English and Spanish.', 'Brought tablets into {n} classrooms.', 'Planned lessons for pupils with special needs'],
  skills=['Lesson planning', 'Classroom management', 'Differentiated instruction', 'Google Classroom', 'Assessment', 'Tutoring', 'Curriculum design', 'Parent communication'], degrees=[('Master of Education', 'master', 'Curriculum and Instruction'), ('Bachelor of Arts', 'bachelor', 'Mathematics')],
  certs=[('State Teaching License, Grades 6–12', 'State Department of Education'), ('First Aid', None)], about='Mathematics teacher for whom no child is “bad at numbers”. {y} years in public schools.'),
 'finance': dict(rungs=['Accounts Payable Clerk', 'Staff Accountant', 'Senior Accountant', 'Financial Analyst', 'Controller'],
  employers=['Penhallow & Finch LLP', 'Granite Ledger Bank', 'Osprey Insurance Group', 'Calloway Manufacturing', 'Juniper Credit Union'],
  did=['Closed the month in {n} days instead of {m}.', 'Reconciled {n}0 accounts and found $1{n},000 owed to us.', 'Prepared returns for {m} clients.', 'Built the cash forecast in Excel and taught it to the board.', 'Led the audit with no findings {n} years in a row.', 'Moved payables from paper to NetSuite.', 'Kept payroll for {m}0 people.', 'Wrote the expense policy'],
  skills=['General ledger', 'Microsoft Excel', 'QuickBooks', 'NetSuite', 'Financial reporting', 'Budgeting', 'Accounts payable', 'GAAP', 'Payroll', 'Power BI'], degrees=[('Bachelor of Science', 'bachelor', 'Accounting'), ('Master of Business Administration', 'master', None)],
  certs=[('Certified Public Accountant', 'State Board of Accountancy'), ('Certified Management Accountant', None)], about='Accountant who explains the numbers to those who have to live with them; {y} years in practice and industry.'),
 'trades': dict(rungs=['Apprentice Electrician', 'Journeyman Electrician', 'Master Electrician', 'Electrical Foreman', 'Project Superintendent'],
  employers=['Voltaire Electric Co.', 'Hammer & Hearth Builders', 'Blue Ridge Mechanical', 'Sandoval Construction', 'County Housing Authority'],
  did=['Wired {m} homes and two clinics to code.', 'Read drawings and ordered material for jobs up to $2{n}0,000.', 'Ran conduit and pulled cable on a {n}-storey site.', 'Passed every inspection of the last {n} years at the first visit.', 'Led a crew of {n}.', 'Found faults in motors and controls under time pressure.', 'Took on-call repairs for {m} buildings.', 'Kept tools and vans in order'],
  skills=['Blueprint reading', 'Conduit bending', 'Troubleshooting', 'NEC', 'Motor controls', 'Welding', 'PLC programming', 'Estimating', 'OSHA 10'], degrees=[('Associate of Applied Science', 'associate', 'Electrical Technology'), ('High School Diploma', 'secondary', None)],
  certs=[('Journeyman Electrician License', 'State Contractors Board'), ('OSHA 10-Hour Construction', None)], about='Electrician with clean panels and cleaner paperwork. {y} years on sites and service calls.'),
 'kitchen': dict(rungs=['Dishwasher', 'Line Cook', 'Sous Chef', 'Head Chef', 'Executive Chef'],
  employers=['The Copper Kettle', 'Hotel Bellagrove', 'Marigold Bistro', 'Café Lumière', 'Saltbox Catering'],
  did=['Cooked for {m}0 covers on a Saturday.', 'Cut food cost from 3{n}% to 28%.', 'Wrote a menu that changes with the market each week.', 'Trained {n} cooks, two of whom now run kitchens.', 'Passed every health inspection with full marks.', 'Ordered from {n} local farms.', 'Ran banquets for up to {m}0 guests.', 'Kept the walk-in so that nothing spoiled'],
  skills=['Menu planning', 'Food safety', 'Butchery', 'Pastry', 'Cost control', 'Knife skills', 'Catering', 'Inventory'], degrees=[('Associate of Occupational Studies', 'associate', 'Culinary Arts'), ('High School Diploma', 'secondary', None)],
  certs=[('ServSafe Manager', 'National Restaurant Council'), ('Food Handler Card', None)], about='Chef of {y} years who tastes everything twice and shouts at no one.'),
 'admin': dict(rungs=['Receptionist', 'Administrative Assistant', 'Executive Assistant', 'Office Manager', 'Operations Manager'],
  employers=['Calder & Wray Solicitors', 'Fenwick Dental Group', 'Harbor City Council', 'Lantern Publishing', 'Ostrava Trading GmbH'],
  did=['Answered {m} calls a day and knew most callers by name.', 'Kept the calendars of {n} partners.', 'Moved the office of {m} people over a weekend.', 'Cut stationery and courier costs by {n}%.', 'Took minutes that nobody disputed.', 'Booked travel in {n} countries.', 'Introduced a paperless archive.', 'Paid invoices and chased the late ones'],
  skills=['Calendar management', 'Microsoft Office', 'Minute taking', 'Travel booking', 'Bookkeeping', 'Event planning', 'Filing', 'Switchboard'], degrees=[('Associate of Applied Science', 'associate', 'Office Administration'), ('Bachelor of Arts', 'bachelor', 'English')],
  certs=[('Microsoft Office Specialist', 'Microsoft'), ('Notary Public', None)], about='The person an office runs on: {y} years of calm diaries and found keys.'),
 'design': dict(rungs=['Design Intern', 'Junior Graphic Designer', 'Graphic Designer', 'Senior Product Designer', 'Art Director'],
  employers=['Studio Halcyon', 'Paper Crane Agency', 'Vermilion Press', 'Tulip & Tide', 'Brightwork Labs'],
  did=['Drew the identity of a museum and the signs that go with it.', 'Tested {n} prototypes with {m} users.', 'Built a component library used by {n} teams.', 'Set type for {m} books.', 'Led a team of {n} designers.', 'Won a bronze at the Typeface Biennale.', 'Photographed, retouched and laid out the catalogue.', 'Redrew the checkout; orders up {n}%'],
  skills=['Figma', 'Adobe Illustrator', 'Adobe Photoshop', 'InDesign', 'Typography', 'Prototyping', 'User research', 'Branding', 'HTML', 'CSS'], degrees=[('Bachelor of Fine Arts', 'bachelor', 'Graphic Design'), ('Master of Arts', 'master', 'Communication Design')],
  certs=[('Certified Usability Analyst', 'Human Interface Institute')], about='Designer of things people read. {y} years between print and screen.'),
 'science': dict(rungs=['Research Assistant', 'Laboratory Technician', 'Doctoral Researcher', 'Postdoctoral Fellow', 'Assistant Professor'],
  employers=['Institute for Freshwater Ecology', 'Kaldor Laboratories', 'University of Brackwater', 'Helix Diagnostics', 'Marine Station Sund'],
  did=['Sampled {n} lakes over {m} weeks.', 'Ran PCR, ELISA and sequencing for {n} projects.', 'Wrote {n} papers, two of them as first author.', 'Raised a grant of $1{n}0,000.', 'Supervised {n} students.', 'Kept the mass spectrometer alive.', 'Taught statistics to first-year biologists.', 'Analysed counts in R'],
  skills=['R', 'PCR', 'ELISA', 'Statistics', 'Scientific writing', 'Microscopy', 'Python', 'Field work', 'Mass spectrometry'], degrees=[('Doctor of Philosophy', 'doctorate', 'Ecology'), ('Master of Science', 'master', 'Biology'), ('Bachelor of Science', 'bachelor', 'Biology')],
  certs=[('Good Laboratory Practice', None)], about='Ecologist of lakes and of what lives in them; {y} years in boats and laboratories.'),
 'army': dict(rungs=['Private', 'Supply Specialist', 'Supply Sergeant', 'Logistics NCO', 'Fleet Manager'],
  employers=['United States Army', 'National Guard', 'City Motor Pool', 'Ridgeline Defense Services', 'Harlan Transit Authority'],
  did=['Answered for equipment worth $1{n} million without a loss.', 'Moved a company of {m}0 across two states.', 'Trained {m} soldiers in supply procedures.', 'Cut part shortages by {n}%.', 'Kept {m} vehicles ready at 9{n}%.', 'Received the Commendation Medal for the flood relief.', 'Planned convoys and wrote the orders.', 'Ran the arms room'],
  skills=['Inventory management', 'Fleet maintenance', 'Leadership', 'Convoy planning', 'Microsoft Excel', 'Training', 'Hazardous materials', 'Procurement'], degrees=[('Bachelor of Science', 'bachelor', 'Logistics'), ('High School Diploma', 'secondary', None)],
  certs=[('Hazardous Materials Handler', 'Transport Safety Board'), ('Commercial Driver License', None)], about='Supply sergeant who counts twice; {y} years in uniform and after it.'),
}
LANGUAGES = [('Spanish', ['fluent', 'Native', 'conversational', 'B2']), ('French', ['intermediate', 'B1', 'basic']), ('German', ['C1', 'fluent', 'basic']), ('Polish', ['native', 'Native']), ('Mandarin', ['professional', 'native']), ('Portuguese', ['fluent', 'A2']), ('English', ['native', 'fluent', 'C2'])]
PUBLICATIONS = ['“Diatoms of small lakes after a dry decade”, Journal of Inland Waters 41 (2019), 112–127.', '“A cheap trap for mayflies”, Methods in Limnology 8 (2021), 33–41.', '“Counting what cannot be seen”, invited talk, Sund Meeting, 2022.', '“Winter under ice”, Freshwater Letters 12 (2017), 9–15.']


def fill(r, text): return text.replace('{n}', str(r.randint(3, 9)), 1).replace('{n}', str(r.randint(3, 9))).replace('{m}', str(r.choice([12, 14, 18, 22, 24, 28, 30, 36, 45, 60])))


def person(r, today=(2026, 11)):
    """A person: a dict of what is true of them. Months are numbers, year * 12 + month - 1; `None` as an end is the present."""
    family = r.choice(sorted(FAMILIES)); f = FAMILIES[family]
    name = f'{r.choice(FIRST)} {r.choice(["", "", "", "M. ", "J. "])}{r.choice(LAST)}'
    abroad = r.random() < .2
    home = r.choice(ABROAD) if abroad else r.choice(PLACES)
    now = today[0] * 12 + today[1] - 1
    count = r.choice([1, 2, 3, 3, 4, 4, 5, 6])
    span = r.randint(count * 9, count * 38 + 12)
    start = now - span - r.choice([0, 0, 6, 30])
    cuts = sorted(r.sample(range(4, max(5 + count, span - 3)), count - 1)) if count > 1 else []
    bounds = [start] + [start + c for c in cuts] + [now]
    top = min(len(f['rungs']) - 1, max(count - 1, r.randint(0, 4)))
    jobs, employers = [], r.sample(f['employers'], len(f['employers']))
    for i in range(count):
        rung = f['rungs'][min(len(f['rungs']) - 1, max(0, top - (count - 1 - i)))]
        begin, end = bounds[i], bounds[i + 1] - r.choice([1, 1, 1, 3])
        if i and r.random() < .15: begin -= r.randint(1, 5)                     # two jobs at once
        last = i == count - 1
        same = i and r.random() < .3
        employer = jobs[-1]['employer'] if same else employers[i % len(employers)]
        city = jobs[-1]['city'] if same else (home if r.random() < .6 else (r.choice(ABROAD) if abroad else r.choice(PLACES)))
        n = r.choice([0, 1, 2, 2, 3, 3, 4]) if i < count - 2 else r.choice([1, 2, 3, 4, 5])
        jobs.append(dict(title=rung, employer=employer, city=city, start=begin, end=None if last and r.random() < .7 else max(begin, end if not last else now - r.randint(1, 9)), did=[fill(r, t) for t in r.sample(f['did'], n)]))
    jobs.reverse()
    schools, year = [], (start // 12) - r.choice([0, 0, 1])
    for degree, level, field in f['degrees'][:r.choice([1, 2, 2, 3])]:
        word = r.choice(SCHOOLWORDS)
        place = f'{word} High School' if level == 'secondary' else r.choice(SCHOOLS).format(c=word, n=word)
        length = {'secondary': 4, 'associate': 2, 'bachelor': 4, 'master': 2, 'doctorate': 5}[level]
        schools.append(dict(institution=place, degree=degree, level=level, field=field, start=year - length, end=year)); year -= length + r.choice([0, 1])
    about = f['about'].replace('{y}', str(max(2, span // 12)))
    initial = ''.join(c for c in name.lower().replace('’', '') if c.isascii() and (c.isalpha() or c == ' ')).split()
    mail = f'{r.choice([initial[0], initial[0][:1]])}{r.choice([".", "", "_"])}{initial[-1]}@{r.choice(["example.org", "mail.example.com", "example.net"])}'
    area = r.randint(201, 989)
    phone = r.choice([f'({area}) 555-01{r.randint(10, 99)}', f'{area}-555-01{r.randint(10, 99)}', f'+1 {area} 555 01{r.randint(10, 99)}', f'{area}.555.01{r.randint(10, 99)}']) if not abroad else r.choice(['+44 113 496 0%d' % r.randint(100, 999), '+49 30 5555 0%d' % r.randint(100, 199), '+31 6 5555 0%d' % r.randint(100, 199)])
    slug = '-'.join(initial[:1] + initial[-1:])
    links = r.sample([f'linkedin.com/in/{slug}-example', f'github.com/{slug}-example', f'www.{slug}.example.org'], r.choice([0, 1, 1, 2]))
    certs = [dict(name=c, issuer=i if r.random() < .7 else None, date=None if r.random() < .4 else f'{r.randint(2014, 2026)}') for c, i in r.sample(f['certs'], r.choice([0, 1, min(2, len(f['certs']))]))]
    langs = [dict(language=l, level=r.choice(levels)) for l, levels in r.sample(LANGUAGES, r.choice([0, 0, 1, 2, 3]))]
    return dict(family=family, name=name, home=home, abroad=abroad, mail=mail, phone=phone if r.random() < .93 else None, links=links, about=about if r.random() < .75 else None, jobs=jobs, schools=schools,
                skills=r.sample(f['skills'], r.randint(4, len(f['skills']))), certs=certs, langs=langs, papers=r.sample(PUBLICATIONS, r.choice([2, 3])) if family == 'science' else [], hobby=r.choice([None, None, 'Long-distance cycling, choir, repairing radios']))

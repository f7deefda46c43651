from paper import *
KIND = 'pdf'
jobs = [
 J('Electrical Site Supervisor', 'Penhallow & Crake Electrical Ltd', 'Plymouth', '04/2022 - present', '2022-04', 'now',
   'Run a team of six on school and clinic rewires worth up to £900,000.',
   'Write method statements and risk assessments, and hold the toolbox talk each morning.',
   'Zero lost-time accidents in four years.'),
 J('Approved Electrician', 'Tamarside Building Services', 'Saltash', '09/2016 - 03/2022', '2016-09', '2022-03',
   'First and second fix, three-phase distribution boards, emergency lighting and fire alarms.',
   'Inspection and testing of 400 council homes; certificates issued within 48 hours.'),
 J('Electrician', 'Dockyard Refit Contractors plc', 'Devonport', '10/2012 - 07/2016', '2012-10', '2016-07',
   'Cable containment, glanding and terminations on board and ashore.'),
 J('Apprentice Electrician', 'R. Lobb & Daughter', 'Liskeard', '09/2008 - 08/2012', '2008-09', '2012-08'),
]
schools = [
 E('Lynher College', 'NVQ Level 3', 'vocational', 'Electrotechnical Services', '2008 - 2012', '2008', '2012'),
 E('Caradon Hill Community School', '8 GCSEs', 'secondary', None, '2003 - 2008', '2003', '2008'),
]
skills = ['Inspection and testing', 'Fault finding', 'Three-phase installations', 'Fire alarm systems', 'Containment', 'EV charger installation', 'AutoCAD LT', 'Estimating']
certs = [C('18th Edition Wiring Regulations (BS 7671)', None, '2019-02'), C('Inspection and Testing 2391-52', None, '2015'), C('SSSTS Site Supervision', None, '2022-05'), C('IPAF 3a/3b', None, None)]
summary = 'Time-served electrician and supervisor, eighteen years in the trade, comfortable from a farmhouse fuse board to a hospital switch room.'
FACTS = facts('Gareth Ynyr Trelawney-Boon', 'g.trelawneyboon@example.com', '+44 1752 555 0142', 'Plymouth PL99 4ZZ', [], summary, jobs, schools, skills, certs, [])
def make(out):
    css = '@page{size:21cm 29.7cm;margin:2cm} body{font-family:"Liberation Serif";font-size:11pt} h1{font-size:20pt;margin:0} h2{font-size:12pt;border-bottom:1px solid #000;margin:12pt 0 4pt} p{margin:0 0 2pt} li{margin:0}'
    def one(j): return f'<p><b>{e(j["title"])}</b><br>{e(j["employer"])}, {e(j["location"])}<br><i>{j["when"]}</i></p>{ul(j["highlights"])}<p>&nbsp;</p>'
    body = (f'<h1>Gareth Ynyr Trelawney-Boon</h1><p>Address: Plymouth PL99 4ZZ</p><p>Tel: +44 1752 555 0142 &nbsp; E-mail: g.trelawneyboon@example.com</p><p>Full clean UK driving licence</p>'
            f'<h2>Personal Statement</h2><p>{e(summary)}</p><h2>Employment History</h2>' + each(jobs, one)
            + '<h2>Education and Training</h2><p>2008 - 2012 &nbsp; NVQ Level 3 Electrotechnical Services, Lynher College</p><p>2003 - 2008 &nbsp; 8 GCSEs including English and Mathematics, Caradon Hill Community School</p>'
            + '<h2>Tickets and Qualifications</h2><ul><li>18th Edition Wiring Regulations (BS 7671), 02/2019</li><li>Inspection and Testing 2391-52, 2015</li><li>SSSTS Site Supervision, 05/2022</li><li>IPAF 3a/3b</li></ul>'
            + f'<h2>Key Skills</h2><p>{"; ".join(skills)}</p><h2>Interests</h2><p>Gig rowing, restoring valve radios, under-11s football coach.</p><h2>References</h2><p>Available on request.</p>')
    office(page(body, css), out)

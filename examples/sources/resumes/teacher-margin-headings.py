from paper import *
KIND = 'pdf'
jobs = [
 J('Head of Physics', 'Wychbourne Academy', 'Leicester', 'September 2019 – present', '2019-09', 'now',
   'Lead a department of five; A-level entries up from 19 to 46.',
   'Rewrote the Year 9 scheme around practical work and shared it with four local schools.',
   'Mentor for early career teachers since 2021.'),
 J('Teacher of Science', 'Wychbourne Academy', 'Leicester', 'September 2015 – August 2019', '2015-09', '2019-08',
   'Key Stage 3 science, GCSE and A-level physics.',
   'Ran the rocket club; national finalists in 2018.'),
 J('Science Technician', 'St Ebba’s Sixth Form College', 'Nuneaton', 'January 2013 – July 2014', '2013-01', '2014-07',
   'Prepared practicals for eleven teachers and kept the chemical store in order.'),
]
schools = [E('University of Fosse', 'PGCE', 'other', 'Secondary Physics', '2014 – 2015', '2014', '2015'),
           E('University of Trentham Vale', 'BSc (Hons)', 'bachelor', 'Physics with Astronomy', '2009 – 2012', '2009', '2012'),
           E('Bedworth Heath School', 'A-levels', 'secondary', 'Physics, Mathematics, Music', '2007 – 2009', '2007', '2009')]
skills = ['Curriculum design', 'Behaviour management', 'Assessment for learning', 'SEND differentiation', 'Arduino', 'Google Classroom', 'Timetabling']
certs = [C('Qualified Teacher Status', None, '2015-07'), C('Radiation Protection Supervisor', 'Midland Schools Safety Service', '2020-10'), C('Minibus permit (D1)', None, None)]
summary = 'Physics teacher who still enjoys the moment when the trolley does what the equation said. Looking for an assistant headship with responsibility for science and engineering.'
FACTS = facts('Siobhán Ní Dhálaigh-Marsh', 's.nidhalaigh@example.org', '0116 555 0121', 'Leicester', [], summary, jobs, schools, skills, certs, [L('Irish', 'native'), L('French', 'GCSE level')])
def make(out):
    css = '''@page{size:A4;margin:17mm 18mm 20mm;@bottom-center{content:"S. Ní Dhálaigh-Marsh   –   page " counter(page) " of " counter(pages);font:8pt "Liberation Serif"}}
body{font:10.8pt/1.45 "Liberation Serif";margin:0} h1{font-size:21pt;margin:0;font-weight:400} .g{display:grid;grid-template-columns:36mm 1fr;column-gap:7mm;border-top:.6pt solid #888;padding:7pt 0} .g>h2{font:700 10.5pt "Liberation Sans";margin:1pt 0;text-align:right;color:#444}
h3{margin:0;font-size:11pt} .i{font-style:italic;margin:0 0 2pt} ul{margin:0 0 8pt;padding-left:15pt} p{margin:0 0 3pt} header p{margin:2pt 0 9pt}'''
    g = lambda h, b: f'<div class="g"><h2>{h}</h2><div>{b}</div></div>'
    body = ('<header><h1>Siobhán Ní Dhálaigh-Marsh</h1><p>Leicester &nbsp;•&nbsp; 0116 555 0121 &nbsp;•&nbsp; s.nidhalaigh@example.org</p></header>' + g('About me', f'<p>{e(summary)}</p>')
      + g('Employment', each(jobs, lambda j: f'<h3>{e(j["title"])}</h3><p class="i">{e(j["employer"])}, {j["location"]}, {j["when"]}</p>{ul(j["highlights"])}'))
      + g('Education', '<p><b>PGCE, Secondary Physics</b><br>University of Fosse, 2014 – 2015</p><p><b>BSc (Hons) Physics with Astronomy</b> (2:1)<br>University of Trentham Vale, 2009 – 2012</p><p><b>A-levels: Physics, Mathematics, Music</b><br>Bedworth Heath School, 2007 – 2009</p>')
      + g('Qualifications', '<p>Qualified Teacher Status, July 2015</p><p>Radiation Protection Supervisor, Midland Schools Safety Service, October 2020</p><p>Minibus permit (D1)</p>')
      + g('Skills', ''.join(f'<p>{s}</p>' for s in skills)) + g('Languages', '<p>Irish (native), French (GCSE level)</p>')
      + g('Training attended', '<p>Leading a department (two days, 2019); Teaching the new practical endorsement (one day, 2017)</p>')
      + g('Interests', '<p>Fiddle in a ceilidh band; dark skies; sea swimming in all weathers except sensible ones.</p>')
      + g('Referees', '<p>Mr A. Pallister-Goode, Headteacher, Wychbourne Academy, head@example.com, 0116 555 0122</p>'))
    chromium(page(body, css, 'en-GB'), out)

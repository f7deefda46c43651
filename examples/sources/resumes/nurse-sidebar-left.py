from paper import *
KIND = 'pdf'
jobs = [
 J('Charge Nurse, Cardiac Step-Down', 'St. Brannoc Regional Medical Center', 'Tucson, AZ', 'Jan 2020 – Present', '2020-01', 'now',
   'Lead a 28-bed unit on nights with nine nurses and four technicians.',
   'Cut unit-acquired pressure injuries from eleven a year to two by starting two-nurse skin checks at handoff.',
   'Precept new graduates; 17 of 18 stayed past their first year.',
   'Sit on the code blue committee and run the monthly mock code.'),
 J('Registered Nurse, Telemetry', 'St. Brannoc Regional Medical Center', 'Tucson, AZ', 'Jul 2016 – Dec 2019', '2016-07', '2019-12',
   'Cared for four to five post-intervention patients a shift.',
   'Helped move the unit from paper to Epic and trained 40 colleagues as a super user.'),
 J('Registered Nurse, Medical-Surgical', 'Ocotillo Valley Hospital', 'Casa Grande, AZ', 'Aug 2014 – Jun 2016', '2014-08', '2016-06',
   'Float nurse across three units in a 96-bed community hospital.'),
 J('Certified Nursing Assistant', 'Casa Serena Care Home', 'Casa Grande, AZ', 'May 2011 – Jul 2014', '2011-05', '2014-07',
   'Daily care for twelve residents, four of them in memory care.'),
]
schools = [
 E('Sonoran Plains University', 'Bachelor of Science', 'bachelor', 'Nursing', '2018', None, '2018'),
 E('Gila Bend Community College', 'Associate Degree', 'associate', 'Nursing', '2014', None, '2014'),
]
skills = [('Telemetry monitoring', 95), ('IV therapy', 90), ('Epic', 85), ('Wound care', 80), ('Triage', 70), ('Patient education', 90)]
certs = [C('Registered Nurse License, Arizona RN555018', None, None), C('Advanced Cardiac Life Support (ACLS)', 'Heartwell Training Council', '2025-03'),
         C('Progressive Care Certified Nurse (PCCN)', 'National Board of Bedside Practice', '2021')]
summary = ('Cardiac nurse with twelve years at the bedside, six of them in charge. Calm when the monitor is not, and known for teaching the '
           'reason together with the task.')
FACTS = facts('Marisol Quintanilla-Abbott', 'marisol.quintanilla@example.org', '(520) 555-0117', 'Tucson, AZ 85701', ['linkedin.com/in/mquintanilla-example'],
              summary, jobs, schools, [s for s, _ in skills], certs, [L('Spanish', 'Fluent'), L('English', 'Native')])
icon = {'mail': 'M2 4h20v16H2z M2 4l10 9L22 4', 'phone': 'M5 2h5l2 6-3 2c1 3 3 5 5 6l2-3 6 2v5c-9 3-20-8-17-18z', 'pin': 'M12 22S4 13 4 9a8 8 0 0 1 16 0c0 4-8 13-8 13z', 'link': 'M3 12h18 M14 5l7 7-7 7'}
def ic(k, t): return f'<p class="c"><svg viewBox="0 0 24 24"><path d="{icon[k]}"/></svg>{e(t)}</p>'
def make(out):
    css = '''@page{size:Letter;margin:0} body{margin:0;font:9.6pt/1.42 "Open Sans";color:#222;display:grid;grid-template-columns:2.5in 1fr;min-height:11in}
aside{background:#1d4b57;color:#fff;padding:.45in .3in} main{padding:.45in .5in .4in .4in} h1{font-size:19pt;line-height:1.1;margin:0 0 4pt} h1 small{display:block;font-size:10pt;font-weight:400;margin-top:5pt}
h2{font-size:10.5pt;text-transform:uppercase;letter-spacing:.8pt;margin:16pt 0 5pt;border-bottom:1px solid currentColor;padding-bottom:2pt} main h2{color:#1d4b57}
.c{margin:3pt 0;font-size:8.6pt;overflow-wrap:anywhere} svg{width:10pt;height:10pt;fill:none;stroke:#fff;stroke-width:2;vertical-align:-1pt;margin-right:5pt}
.bar{height:5pt;background:#4c7680;margin:1pt 0 6pt} .bar i{display:block;height:5pt;background:#f5c26b} h3{font-size:10.4pt;margin:9pt 0 0} .m{color:#666;font-size:8.8pt;margin:0} ul{margin:3pt 0 0;padding-left:13pt} li{margin-bottom:1.5pt} aside p{margin:0 0 4pt}'''
    side = (f'<h1>Marisol Quintanilla-Abbott<small>BSN, RN, PCCN</small></h1>' + ic('phone', '(520) 555-0117') + ic('mail', 'marisol.quintanilla@example.org') + ic('pin', 'Tucson, AZ 85701')
            + ic('link', 'linkedin.com/in/mquintanilla-example') + '<h2>Skills</h2>' + each(skills, lambda s: f'{e(s[0])}<div class="bar"><i style="width:{s[1]}%"></i></div>')
            + '<h2>Licenses &amp; Certifications</h2><p>Registered Nurse License, Arizona RN555018</p><p>Advanced Cardiac Life Support (ACLS), Heartwell Training Council, March 2025</p>'
              '<p>Progressive Care Certified Nurse (PCCN), National Board of Bedside Practice, 2021</p><h2>Languages</h2><p>Spanish – Fluent</p><p>English – Native</p>')
    main = (f'<h2 style="margin-top:0">Profile</h2><p style="margin:0">{e(summary)}</p><h2>Experience</h2>'
            + each(jobs, lambda j: f'<h3>{e(j["title"])}</h3><p class="m">{e(j["employer"])}, {e(j["location"])} | {j["when"]}</p>{ul(j["highlights"])}')
            + '<h2>Education</h2><h3>Bachelor of Science in Nursing</h3><p class="m">Sonoran Plains University | 2018</p><h3>Associate Degree in Nursing</h3><p class="m">Gila Bend Community College | 2014</p>')
    chromium(page(f'<aside>{side}</aside><main>{main}</main>', css), out)

from paper import *
KIND = 'docx'
jobs = [
 J('Platoon Sergeant, Distribution Platoon', '917th Forward Sustainment Battalion, U.S. Army', 'Fort Harlan, Kansas', 'June 2019 - August 2024', '2019-06', '2024-08',
   'Led 34 soldiers and $21M of trucks, trailers and fuel equipment.',
   'Planned 210 convoys over 96,000 miles without a serious accident.',
   'Passed every command supply discipline inspection for five years.'),
 J('Squad Leader', '62nd Transportation Company, U.S. Army', 'Camp Ridgely, South Korea', 'Mar 2015 - May 2019', '2015-03', '2019-05',
   'Trained and licensed 41 drivers on the heavy equipment transporter.'),
 J('Motor Transport Operator', '62nd Transportation Company, U.S. Army', 'Fort Harlan, Kansas', 'Sep 2010 - Feb 2015', '2010-09', '2015-02',
   'Two deployments; Army Commendation Medal, 2013.'),
]
schools = [E('Flint Hills State University', 'Bachelor of Science', 'bachelor', 'Logistics Management', 'expected May 2027', None, '2027-05'), E('Sergeants’ School, Fort Harlan', 'Advanced Leader Course', 'other', None, '2016', None, '2016')]
skills = ['Convoy planning', 'Fleet maintenance', 'GCSS-Army', 'Hazardous materials handling', 'Budgeting', 'Instruction', 'Load planning', 'Microsoft Excel']
certs = [C('Commercial Driver’s License, Class A', None, '2024-09'), C('Lean Six Sigma Green Belt', 'Prairie Quality Institute', '2023')]
summary = 'Army logistician leaving uniform after fourteen years. Seeks a fleet or distribution manager’s post in the Midwest. Secret clearance, active.'
FACTS = facts('Cornelius B. Whitehorse Jr.', 'cb.whitehorse@example.org', '785-555-0147', 'Junction Fork, KS 66441', ['linkedin.com/in/cbwhitehorse-example'], summary, jobs, schools, skills, certs, [])
def make(out):
    from docx import Document
    from docx.shared import Pt, Inches
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
    d = Document(); d.styles['Normal'].font.name = 'Liberation Serif'; d.styles['Normal'].font.size = Pt(11)
    s = d.sections[0]; s.left_margin = s.right_margin = Inches(1)
    p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.CENTER; r = p.add_run('CORNELIUS B. WHITEHORSE JR.'); r.bold = True; r.font.size = Pt(18)
    p = d.add_paragraph('Junction Fork, KS 66441 ◆ 785-555-0147 ◆ cb.whitehorse@example.org\nlinkedin.com/in/cbwhitehorse-example'); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    d.add_heading('Profile', 1); d.add_paragraph(summary)
    d.add_heading('Core Skills', 1); d.add_paragraph(' | '.join(skills))
    d.add_heading('Military Service', 1)
    for j in jobs:
        p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Inches(6.5), WD_TAB_ALIGNMENT.RIGHT); p.paragraph_format.space_after = Pt(0)
        p.add_run(j['employer']).bold = True; p.add_run('\t' + j['when'])
        q = d.add_paragraph(); q.add_run(j['title']).italic = True; q.add_run(', ' + j['location']); q.paragraph_format.space_after = Pt(0)
        for h in j['highlights']: d.add_paragraph(h, style='List Bullet')
    d.add_heading('Education', 1); d.add_paragraph('Bachelor of Science in Logistics Management, Flint Hills State University, expected May 2027'); d.add_paragraph('Advanced Leader Course, Sergeants’ School, Fort Harlan, 2016')
    d.add_heading('Licenses & Certifications', 1); d.add_paragraph('Commercial Driver’s License, Class A, September 2024'); d.add_paragraph('Lean Six Sigma Green Belt, Prairie Quality Institute, 2023')
    d.add_heading('Volunteering', 1); d.add_paragraph('Driver, county food bank, most Saturdays since 2021')
    office_docx(d, out)

from paper import *
KIND = 'docx'
jobs = [
 J('Senior Paralegal', 'Obadiah, Threlkeld & Ames LLP', 'Richmond, VA', 'May 2021 to date', '2021-05', 'now',
   'Manages discovery in product liability cases, up to 1.2 million documents.',
   'Drafts pleadings, subpoenas and privilege logs for four attorneys.',
   'Introduced a deadline calendar; no filing has been late since.'),
 J('Paralegal', 'Office of the Public Counsel, Henrico Division', 'Richmond, VA', 'Feb 2017 to April 2021', '2017-02', '2021-04',
   'Interviewed clients and witnesses, in English and Spanish.',
   'Prepared 300 misdemeanor files a year for trial.'),
 J('Legal Secretary', 'Law Office of P. D. Wyatt-Sung', 'Petersburg, VA', 'Oct 2014 to Jan 2017', '2014-10', '2017-01',
   'Dictation, billing and the front desk of a two-attorney practice.'),
]
schools = [E('Appomattox Valley University', 'Bachelor of Arts', 'bachelor', 'Political Science', '2014', None, '2014'), E('Tri-Rivers Community College', 'Paralegal Certificate', 'vocational', None, '2016', None, '2016')]
skills = ['Legal research', 'E-discovery', 'Document review', 'Trial preparation', 'Cite checking', 'Relativity', 'Clio', 'Microsoft Word']
certs = [C('Certified Paralegal', 'Chesapeake Paralegal Guild', '2018'), C('Notary Public, Commonwealth of Virginia', None, None)]
summary = 'Litigation paralegal with a steady hand for large cases and short deadlines.'
FACTS = facts('Tamsin Rae Okonkwo-Leary', 'tamsin.okonkwo@example.org', '804.555.0139', 'Richmond, Virginia', [], summary, jobs, schools, skills, certs, [L('Spanish', 'professional working proficiency')])
def make(out):
    from docx import Document
    from docx.shared import Pt, Inches, RGBColor
    d = Document(); d.styles['Normal'].font.name = 'Carlito'; d.styles['Normal'].font.size = Pt(10.5); d.styles['Normal'].paragraph_format.space_after = Pt(2)
    s = d.sections[0]; s.left_margin = s.right_margin = Inches(.8); s.top_margin = s.bottom_margin = Inches(.7)
    s.footer.paragraphs[0].text = 'Tamsin Rae Okonkwo-Leary – Résumé'
    p = d.add_paragraph(); r = p.add_run('Tamsin Rae Okonkwo-Leary'); r.bold = True; r.font.size = Pt(20); r.font.color.rgb = RGBColor(0x3b, 0x2f, 0x5c)
    d.add_paragraph('Richmond, Virginia  |  804.555.0139  |  tamsin.okonkwo@example.org'); d.add_paragraph(summary)
    t = d.add_table(0, 2); t.autofit = False; t.columns[0].width = Inches(1.7); t.columns[1].width = Inches(5.2)
    def row(left, *right, bullets=()):
        a, b = t.add_row().cells; a.width = Inches(1.7); b.width = Inches(5.2)
        a.paragraphs[0].add_run(left)
        for i, (text, bold) in enumerate(right):
            q = b.paragraphs[0] if i == 0 else b.add_paragraph(); q.add_run(text).bold = bold
        for h in bullets: b.add_paragraph(h, style='List Bullet')
    def head(text):
        c = t.add_row().cells; m = c[0].merge(c[1]); r = m.paragraphs[0].add_run(text); r.bold = True; r.font.size = Pt(13); r.font.color.rgb = RGBColor(0x3b, 0x2f, 0x5c)
    head('Professional Experience')
    for j in jobs: row(j['when'], (j['title'], True), (f'{j["employer"]}, {j["location"]}', False), bullets=j['highlights'])
    head('Education'); row('2016', ('Paralegal Certificate', True), ('Tri-Rivers Community College', False)); row('2014', ('Bachelor of Arts in Political Science', True), ('Appomattox Valley University', False))
    head('Credentials'); row('2018', ('Certified Paralegal, Chesapeake Paralegal Guild', False)); row('', ('Notary Public, Commonwealth of Virginia', False))
    head('Skills'); row('Practice', ('Legal research, E-discovery, Document review, Trial preparation, Cite checking', False)); row('Software', ('Relativity, Clio, Microsoft Word', False)); row('Languages', ('Spanish (professional working proficiency)', False))
    save(d, out)

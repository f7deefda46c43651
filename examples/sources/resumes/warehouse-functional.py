from paper import *
KIND = 'pdf'
jobs = [
 J('Shift Lead', 'Nordfjord Parts Distribution', 'Duluth, MN', '2022-present', '2022', 'now'),
 J('Forklift Operator', 'Superior Cold Storage', 'Duluth, MN', '2016-2020', '2016', '2020'),
 J('Order Picker', 'Gopher State Catalog Co.', 'Hibbing, MN', '2014-2016', '2014', '2016'),
 J('Stock Clerk', 'Mesabi Hardware', 'Hibbing, MN', '2012', '2012', '2012'),
]
schools = [E('Hibbing North High School', 'GED', 'secondary', None, '2011', None, '2011')]
skills = ['Reach truck', 'Counterbalance forklift', 'RF scanners', 'SAP EWM', 'Cycle counting', 'Hazmat labeling', 'Team scheduling', 'First aid']
certs = [C('Forklift Operator Certification', 'Iron Range Safety Center', '2024-02'), C('OSHA 10-Hour General Industry', None, '2022')]
summary = 'Dependable warehouse hand and shift lead, ten years among pallets, back at work after four semesters of caring for a newborn and a house.'
FACTS = facts('DeShawn Akerlund Jr.', 'deshawn.akerlund@example.com', '(218) 555-0133', 'Duluth, Minnesota 55802', [], summary, jobs, schools, skills, certs, [])
def make(out):
    from docx import Document
    from docx.shared import Pt, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
    d = Document(); n = d.styles['Normal']; n.font.name = 'Liberation Sans'; n.font.size = Pt(10.5); n.paragraph_format.space_after = Pt(2)
    s = d.sections[0]; s.page_width = Cm(21.59); s.page_height = Cm(27.94); s.left_margin = s.right_margin = Cm(2.2); s.top_margin = s.bottom_margin = Cm(2)
    def para(text, bold=False, size=None, centre=False, space=0):
        p = d.add_paragraph(); r = p.add_run(text); r.bold = bold; p.paragraph_format.space_before = Pt(space)
        if size: r.font.size = Pt(size)
        if centre: p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return p
    para('DeShawn Akerlund Jr.', True, 19, True); para('Duluth, Minnesota 55802', centre=True); para('(218) 555-0133 • deshawn.akerlund@example.com', centre=True)
    para('SUMMARY OF QUALIFICATIONS', True, 11.5, space=10); para(summary)
    para('SKILLS', True, 11.5, space=10)
    for i in range(0, 8, 2):
        p = para(f'▪ {skills[i]}\t▪ {skills[i + 1]}'); p.paragraph_format.tab_stops.add_tab_stop(Cm(8.5))
    para('SELECTED ACHIEVEMENTS', True, 11.5, space=10); para('Leadership', True, space=2)
    for h in ('Lead eleven people on nights; turnover fell by half.', 'Wrote the one-page shift handover still in use.'): d.add_paragraph(h, style='List Bullet')
    para('Accuracy and safety', True, space=2)
    for h in ('99.8% pick accuracy over 18 months.', '1,400 days without a lost-time injury.'): d.add_paragraph(h, style='List Bullet')
    para('WORK HISTORY', True, 11.5, space=10)
    for j in jobs:
        p = para(f'{j["title"]}, {j["employer"]}, {j["location"]}\t{j["when"]}'); p.paragraph_format.tab_stops.add_tab_stop(Cm(17.1), WD_TAB_ALIGNMENT.RIGHT)
    para('CERTIFICATIONS', True, 11.5, space=10); para('Forklift Operator Certification, Iron Range Safety Center, Feb. 2024'); para('OSHA 10-Hour General Industry, 2022')
    para('EDUCATION', True, 11.5, space=10); para('GED, Hibbing North High School, 2011')
    office(d, out)

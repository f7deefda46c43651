from paper import *
KIND = 'pdf'
jobs = [
 J('Associate Professor of Early Modern History', 'University of Thorncastle', None, '2019–present', '2019', 'now',
   'Director of Graduate Studies since 2022; twenty-three doctoral students in the programme.',
   'Convenor of the survey course Europe and the Sea, 180 students a year.'),
 J('Assistant Professor of History', 'University of Thorncastle', None, '2013–2019', '2013', '2019'),
 J('Junior Research Fellow', 'Collegium Sancti Wendelini', 'Leuven', '2010–2013', '2010', '2013'),
 J('Archive Assistant', 'Municipal Archive of Veldhoorn', None, 'Summer 2006', '2006', '2006'),
]
schools = [
 E('University of Aldermoor', 'PhD', 'doctorate', 'History', '2010', None, '2010'),
 E('University of Aldermoor', 'MPhil', 'master', 'Economic and Social History', '2006', None, '2006'),
 E('Jagellon College of Kraszew', 'BA', 'bachelor', 'History and Dutch Philology', '2005', None, '2005'),
]
langs = [L('Polish', 'native'), L('English', 'fluent'), L('Dutch', 'fluent'), L('Latin', 'reading'), L('German', 'reading')]
FACTS = facts('Zofia Łukasiewicz-van Ommen', 'z.vanommen@example.org', '+44 20 5555 0163', 'Thorncastle TC1 9XX', ['www.example.org/vanommen'], None, jobs, schools, [], [], langs)
pubs = [
 ('Salt, Rope and Credit: Provisioning Ships in the Northern Ports, 1580–1650', 'Thorncastle University Press, 2021'),
 ('(ed., with M. Oyelaran-Finch) The Office of the Harbour: Clerks and Their Ledgers', 'Aldermoor, 2017'),
]
arts = [
 ('The affluent widow of Veldhoorn and her office of ropes', 'Journal of Invented Maritime History 44 (2025), 1–29'),
 ('Bankruptcy before bankruptcy: insolvent skippers and their kin', 'Past Ledgers 19 (2023), 201–38'),
 ('Reading stains: tar, wine and the material archive', 'Archive Notes 12 (2022), 55–71'),
 ('Who counted the herring? Measures and mistrust, 1590–1620', 'Northern Economic Quarterly 61 (2019), 410–44'),
 ('A clerk learns to file: paper offices in small towns', 'Review of Administrative Pasts 7 (2018), 88–117'),
 ('Credit without coins in the Ommen sound', 'Journal of Invented Maritime History 33 (2014), 133–60'),
 ('The profit of patience: interest in port loans', 'Past Ledgers 9 (2012), 12–40'),
 ('Rope walks and rope walkers', 'Aldermoor Historical Papers 3 (2009), 5–22'),
]
talks = ['Keynote, Society for the Study of Small Ports, Bergen-op-Strand, June 2025', 'Invited lecture, Institute for Ledgers, Basel, May 2024', 'Paper, Congress of Northern Economic Historians, Lund, August 2023',
 'Round table, Digital Wharf Workshop, Gdańsk, October 2022', 'Paper, Maritime Law in Practice, Leuven, March 2020', 'Invited lecture, Collegium Sancti Wendelini, Leuven, November 2018', 'Paper, Women and Credit, Thorncastle, July 2016',
 'Paper, Archives of Failure, Aldermoor, April 2015', 'Paper, Congress of Northern Economic Historians, Turku, August 2014']
grants = [('2024–2027', 'Project grant “Ledgers at Low Tide”, Council for Historical Research', '£412,000'), ('2018–2019', 'Early career fellowship, Wharfside Trust', '£58,000'), ('2010–2013', 'Junior Research Fellowship', ''), ('2006–2010', 'Doctoral studentship, Aldermoor Foundation', '')]
def make(out):
    t = ['.nr PS 12', '.nr VS 18', '.nr LL 16c', '.nr PO 2.5c', '.nr HM 2.5c', '.nr FM 2.5c', ".ds CH \"", '.ds LH "Z. Łukasiewicz-van Ommen', '.ds RH "Curriculum Vitae', '.ds CF "Page %', '.nr PI 2c', '.LP', '.nh', '.hy 4']
    def head(s): t.extend(['.SH', s])
    t += ['.ps 18', '.ft B', 'Zofia Łukasiewicz-van Ommen, PhD', '.ft R', '.ps 12', '.br', 'Department of History, University of Thorncastle, Thorncastle TC1 9XX', '.br', '+44 20 5555 0163 \\(bu z.vanommen@example.org \\(bu www.example.org/vanommen']
    head('Academic Appointments')
    for j in jobs:
        t += [f'.IP "{j["when"]}" 3c', f'{j["title"]}, {j["employer"]}' + (f', {j["location"]}' if j['location'] else '')]
        for h in j['highlights']: t += ['.RS', '.RS', '.IP \\(bu 0.5c', h, '.RE', '.RE']
    head('Education')
    t += ['.IP 2010 3c', 'PhD in History, University of Aldermoor. Thesis: \\fIRope, Risk and Reputation: Ship Chandlers of the Ommen Sound, 1580–1620\\fP. Supervisor: Professor D. Hartnell-Roe', '.IP 2006 3c', 'MPhil in Economic and Social History, University of Aldermoor (distinction)', '.IP 2005 3c', 'BA in History and Dutch Philology, Jagellon College of Kraszew (first class)']
    head('Publications'); t += ['.LP', '\\fIBooks\\fP']
    for a, b in pubs: t += ['.IP \\(bu 0.6c', f'\\fI{a}\\fP. {b}.']
    t += ['.LP', '\\fIArticles and chapters\\fP']
    for a, b in arts: t += ['.IP \\(bu 0.6c', f'‘{a}’, {b}.']
    t += ['.LP', '\\fIReviews\\fP', '.LP', 'Twenty-six reviews in \\fIPast Ledgers\\fP, \\fIArchive Notes\\fP and the \\fINorthern Economic Quarterly\\fP; a list is sent on request.']
    head('Grants and Fellowships')
    for a, b, c in grants: t += [f'.IP "{a}" 3c', b + (f', {c}' if c else '')]
    head('Papers and Lectures')
    for a in talks: t += ['.IP \\(bu 0.6c', a]
    head('Teaching')
    t += ['.LP', 'Undergraduate: Europe and the Sea, 1400–1800 (first year, every year since 2013); Money before Banks (second year); Reading the Archive (special subject, Dutch and Latin sources).', '.LP', 'Graduate: Palaeography of Northern Hands; Method and Measure; supervision of fourteen MPhil theses and six completed doctorates.',
          '.LP', 'External examiner at the Universities of Aldermoor (2020–2023) and Lindholm (2024–2026).']
    head('Service')
    t += ['.IP 2022– 3c', 'Director of Graduate Studies', '.IP 2017–2021 3c', 'Library committee, chair from 2019', '.IP 2015– 3c', 'Editorial board, \\fIPast Ledgers\\fP', '.IP 2014–2016 3c', 'Organiser of the research seminar in early modern history']
    head('Languages'); t += ['.LP', 'Polish (native), English (fluent), Dutch (fluent), Latin (reading), German (reading)']
    head('Referees'); t += ['.LP', 'Professor Dunstan Hartnell-Roe, University of Aldermoor, d.hartnellroe@example.org', '.br', 'Professor Ingrid Solheim-Aas, University of Lindholm, i.solheim@example.com']
    groff('\n'.join(t) + '\n', out, '-ms')

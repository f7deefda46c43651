from paper import *
KIND = 'pdf'
jobs = [
 J('Senior Mechanical Engineer', 'Metalomecânica do Ouro, S.A.', 'Porto, Portugal', '01/09/2020 – CURRENT', '2020-09', 'now',
   'Responsible for the design office of a maker of stamping presses (seven engineers)',
   'Finite element analysis of frames and rams; scrap weight down 11 %',
   'Supplier audits in Italy and Slovakia'),
 J('Mechanical Design Engineer', 'Rheingold Fördertechnik GmbH', 'Krefeld, Germany', '15/02/2016 – 31/07/2020', '2016-02', '2020-07',
   'Conveyors for bakeries: concept, calculation, drawings, commissioning',
   'CE technical files according to the Machinery Directive'),
 J('Trainee Engineer', 'Estaleiros da Barra Nova', 'Aveiro, Portugal', '01/09/2015 – 31/01/2016', '2015-09', '2016-01',
   'Pipe supports and lifting points for two ferries'),
]
schools = [E('Universidade da Foz Velha', 'Master’s degree', 'master', 'Mechanical Engineering', '09/2013 – 07/2015', '2013-09', '2015-07'),
           E('Universidade da Foz Velha', 'Bachelor’s degree', 'bachelor', 'Mechanical Engineering', '09/2010 – 07/2013', '2010-09', '2013-07')]
skills = ['SolidWorks', 'CATIA V5', 'Ansys Mechanical', 'MATLAB', 'GD&T', 'Technical drawing', 'Project planning', 'Sheet metal design']
langs = [L('Portuguese', 'mother tongue'), L('English', 'C1'), L('German', 'B2'), L('Spanish', 'B1')]
FACTS = facts('Inês Conceição de Brito Falcão', 'ines.falcao@example.org', '(+351) 225550164', 'Porto, Portugal', [], None, jobs, schools, skills, [C('Certified Welding Inspector, level 2', 'Instituto da Junta Firme', '2022-06')], langs)
def make(out):
    css = '''@page{size:A4;margin:14mm 15mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt "Open Sans"}} body{font:9.6pt/1.45 "Open Sans";color:#333;margin:0} .top{background:#0e4194;color:#fff;padding:8mm 8mm 6mm;margin-bottom:5mm} h1{margin:0;font-size:19pt} .top p{margin:2pt 0;font-size:8.8pt}
h2{break-after:avoid;color:#0e4194;font-size:11pt;border-bottom:1.2pt solid #0e4194;margin:12pt 0 6pt;text-transform:uppercase} .e{border-left:1.5pt solid #c8d3e6;padding-left:4mm;margin:0 0 7pt} .w{font-size:8.6pt;color:#0e4194} h3{break-after:avoid;margin:0;font-size:10.2pt} h3 span{font-weight:400} ul{margin:2pt 0;padding-left:13pt} table{border-collapse:collapse;width:100%;font-size:8.6pt} td,th{border:.5pt solid #aab;padding:2pt 4pt;text-align:center} th:first-child,td:first-child{text-align:left}'''
    body = ('<div class="top"><h1>Inês Conceição de Brito Falcão</h1><p><b>Date of birth:</b> 14/05/1992 &nbsp;|&nbsp; <b>Nationality:</b> Portuguese &nbsp;|&nbsp; <b>Phone number:</b> (+351) 225550164 (Mobile)</p><p><b>Email address:</b> ines.falcao@example.org &nbsp;|&nbsp; <b>Address:</b> Porto, Portugal (Home)</p></div>'
      '<h2>Work experience</h2>' + each(jobs, lambda j: f'<div class="e"><div class="w">{j["when"]} &nbsp; {j["location"]}</div><h3>{j["title"]} <span>{e(j["employer"])}</span></h3>{ul(j["highlights"])}</div>')
      + '<h2>Education and training</h2><div class="e"><div class="w">09/2013 – 07/2015 &nbsp; Aveiro, Portugal</div><h3>Master’s degree in Mechanical Engineering <span>Universidade da Foz Velha</span></h3><p style="margin:1pt 0">Final grade 17/20 | Level in EQF: EQF level 7 | Thesis: Fatigue of bolted press frames</p></div>'
      '<div class="e"><div class="w">09/2010 – 07/2013 &nbsp; Aveiro, Portugal</div><h3>Bachelor’s degree in Mechanical Engineering <span>Universidade da Foz Velha</span></h3><p style="margin:1pt 0">Level in EQF: EQF level 6</p></div>'
      '<h2>Language skills</h2><p style="margin:2pt 0">Mother tongue(s): <b>Portuguese</b></p><p style="margin:2pt 0">Other language(s):</p><table><tr><th></th><th>UNDERSTANDING Listening</th><th>Reading</th><th>SPEAKING Production</th><th>Interaction</th><th>WRITING</th></tr>'
      + ''.join(f'<tr><td><b>{a.upper()}</b></td>' + f'<td>{b}</td>' * 5 + '</tr>' for a, b in (('English', 'C1'), ('German', 'B2'), ('Spanish', 'B1'))) + '</table><p style="font-size:7.5pt;margin:2pt 0">Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user</p>'
      + f'<h2>Skills</h2><p>{e(" | ".join(skills))}</p><h2>Certificates</h2><div class="e"><div class="w">06/2022</div><h3>Certified Welding Inspector, level 2 <span>– Instituto da Junta Firme</span></h3></div>'
      + '<h2>Driving licence</h2><p>Cars: B</p><h2>Hobbies and interests</h2><p>Rowing on the Douro; repairing bicycles for the neighbourhood</p>')
    chromium(page(body, css), out)

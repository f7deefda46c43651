from paper import *
KIND = 'pdf'
jobs = [
 J('Sous-chef', 'Brasserie du Vieux Chêne', 'Lausanne', '03.2022 – présent', '2022-03', 'now',
   'Second in a kitchen of eleven, 140 covers on a Saturday.',
   'Wrote the autumn game menu that brought the house its first regional award.',
   'Food cost held at 27% through two rises in the price of butter.'),
 J('Chef de partie, fish', 'Hôtel Belle-Rive Palace', 'Montreux', '03.2019–02.2022', '2019-03', '2022-02',
   'Ran the fish section with two commis for a 90-seat restaurant and banquets of 300.',
   'Took the hotel’s HACCP file from a shoebox to a tablet.'),
 J('Demi-chef de partie', 'The Quince & Kettle', 'Edinburgh', '09.2016–01.2019', '2016-09', '2019-01',
   'Garnish, then sauces.'),
 J('Commis de cuisine', 'Auberge des Trois Moulins', 'Annecy', '07.2014–08.2016', '2014-07', '2016-08'),
]
schools = [
 E('École hôtelière du Lac-Bleu', 'CAP', 'vocational', 'Cuisine', '2012–2014', '2012', '2014'),
]
certs = [C('Food Hygiene Level 3', 'Lothian Catering Board', '2017'), C('HACCP team leader', None, '2020-11')]
langs = [L('French', 'mother tongue'), L('English', 'C1'), L('Italian', 'A2')]
skills = ['Butchery', 'Sauces', 'Shellfish', 'Pastry basics', 'Menu costing', 'Stock control', 'Rota planning', 'HACCP']
summary = 'Cook since sixteen. I like short menus, sharp knives and people who say “behind”.'
FACTS = facts('Théophile Amédée Brûlat', 'theo.brulat@example.org', '+41 21 555 01 29', 'Lausanne, Switzerland', [], summary, jobs, schools, skills, certs, langs)
def make(out):
    css = '''@page{size:A4;margin:18mm 20mm} body{font:10pt/1.4 Carlito;color:#111} header{border-bottom:2pt solid #7a1f2b;padding-bottom:4pt} h1{font-size:22pt;margin:0;color:#7a1f2b} header p{margin:0}
h2{font-size:12pt;color:#7a1f2b;margin:14pt 0 2pt} .r{display:flex;justify-content:space-between;margin-top:7pt} .r span{white-space:nowrap} ul{margin:1pt 0;padding-left:14pt} p{margin:2pt 0} ul{list-style:"– "}'''
    def one(j): return f'<div class="r"><div><b>{e(j["employer"])}</b>, {e(j["location"])}<br><i>{e(j["title"])}</i></div><span>{j["when"]}</span></div>{ul(j["highlights"])}'
    body = (f'<header><h1>Théophile Amédée Brûlat</h1><p>Lausanne, Switzerland · +41 21 555 01 29 · theo.brulat@example.org</p></header><p style="margin-top:8pt"><i>{e(summary)}</i></p><h2>Kitchens</h2>'
            + each(jobs, one) + '<h2>Training</h2><div class="r"><div><b>École hôtelière du Lac-Bleu</b>, Thonon<br>CAP Cuisine</div><span>2012–2014</span></div>'
            + '<h2>Certificates</h2><div class="r"><div>Food Hygiene Level 3, Lothian Catering Board</div><span>2017</span></div><div class="r" style="margin-top:0"><div>HACCP team leader</div><span>11.2020</span></div>'
            + f'<h2>Skills</h2><p>{" · ".join(skills)}</p><h2>Languages</h2><p>French (mother tongue), English (C1), Italian (A2)</p><h2>Outside the kitchen</h2><p>Trail running, mushrooms, an old sailing dinghy.</p>')
    weasy(page(body, css, 'en'), out)

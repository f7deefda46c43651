from paper import *
KIND = 'pdf'
jobs = [
 J('Senior Graphic Designer', 'Papercrane & Sons', 'Portland, Oregon', '2021 — now', '2021', 'now',
   'Brand systems for breweries, libraries and one very patient funeral home.',
   'Art direction of freelance photographers and illustrators on thirty campaigns.'),
 J('Graphic Designer', 'Rosewater Type Foundry', 'Portland, Oregon', '2018 — 2021', '2018', '2021',
   'Specimens, web fonts and the quarterly newspaper; subscribers up from 900 to 6,400.',
   'Drew the Cyrillic of three retail families.'),
 J('Production Artist', 'Big Fir Screenprinting', 'Eugene, Oregon', '2015 — 2017', '2015', '2017',
   'Color separations for 40 jobs a week.'),
 J('Design Intern', 'Lane County Almanac', 'Eugene, Oregon', 'Summer 2014', '2014', '2014',
   'Maps, charts and the crossword grid.'),
]
schools = [E('Cascadia Institute of Art', 'BFA', 'bachelor', 'Visual Communication', '2011 — 2015', '2011', '2015')]
skills = ['Typography', 'Brand identity', 'Packaging', 'Illustration', 'InDesign', 'Illustrator', 'Glyphs', 'Figma', 'Letterpress']
summary = 'Designer of letters and of things with letters on them. Representation of an idea should be simpler than the idea.'
FACTS = facts('Ignatius “Iggy” Featherstonehaugh', 'iggy@example.com', '+1 503 555 0198', 'Portland, Oregon', ['iggydraws.example.com'], summary, jobs, schools, skills, [], [])
def make(out):
    css = '''@page{size:Letter;margin:0} body{margin:0;font:9.6pt/1.5 Lato;color:#2b2b2b;display:grid;grid-template-columns:1fr 2.05in;min-height:11in} main{padding:.6in .45in .5in .6in} aside{background:#f3ead8;padding:.6in .25in}
h1{font:900 25pt/1 Lato;margin:0 0 4pt} .tag{letter-spacing:3.5pt;text-transform:uppercase;font-size:8.5pt;color:#b1462f;margin:0 0 20pt} h2{letter-spacing:5pt;font-size:9.5pt;font-weight:700;text-transform:uppercase;color:#b1462f;margin:18pt 0 6pt}
.job{display:grid;grid-template-columns:1fr auto} .job b{font-size:10.6pt} .job em{grid-column:1/3;font-style:normal;color:#777} ul{list-style:none;padding:0;margin:2pt 0 9pt} li:before{content:"• "} .nar{hyphens:manual;text-align:justify} aside p{margin:0 0 4pt} .i{font-family:"DejaVu Sans";color:#b1462f}'''
    soft = summary.replace('Representation', 'Repre\u00adsen\u00adta\u00adtion').replace('Designer', 'De\u00adsigner').replace('simpler', 'sim\u00adpler').replace('letters', 'let\u00adters').replace('things', 'things')
    spaced = lambda w: ' '.join(w.upper())
    main = ('<h1>Ignatius “Iggy”<br>Featherstonehaugh</h1><p class="tag">Graphic Designer</p>' + f'<h2 style="letter-spacing:1pt;word-spacing:1pt">{spaced("Experience")}</h2>'
      + each(jobs, lambda j: f'<div class="job"><b>{j["title"]}</b><span>{j["when"]}</span><em>{e(j["employer"])}, {j["location"]}</em></div>{ul(j["highlights"])}')
      + f'<h2 style="letter-spacing:1pt;word-spacing:1pt">{spaced("Education")}</h2><div class="job"><b>BFA, Visual Communication</b><span>2011 — 2015</span><em>Cascadia Institute of Art</em></div>'
      + f'<h2 style="letter-spacing:1pt;word-spacing:1pt">{spaced("Recognition")}</h2><ul><li>Northwest Print Salon, silver for packaging, 2023</li><li>Young Letters shortlist, 2019</li></ul>')
    side = (f'<h2 style="margin-top:0">Hello</h2><p class="nar">{soft}</p><h2>Contact</h2><p><span class="i">☎</span> +1 503 555 0198</p><p><span class="i">✉</span> iggy@example.com</p><p><span class="i">⌂</span> Portland, Oregon</p><p><span class="i">➤</span> iggydraws.example.com</p>'
      + '<h2>Skills</h2>' + ''.join(f'<p>{s}</p>' for s in skills[:5] + ['Illus\u00adtra\u00adtor'] + skills[6:]) + '<h2>Loves</h2><p>Wood type, tide pools, soup</p>')
    chromium(page(f'<main>{main}</main><aside>{side}</aside>', css), out)

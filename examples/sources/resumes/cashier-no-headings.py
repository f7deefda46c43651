from paper import *
KIND = 'html'
jobs = [
 J('Head Cashier', 'Marigold Fresh Market', 'Fresno, CA', 'Sept. ’23 – today', '2023-09', 'now', 'Open and close the front end, eight registers and the safe', 'Train new cashiers, fourteen so far'),
 J('Cashier', 'Marigold Fresh Market', 'Fresno, CA', 'Nov. ’21 – Aug. ’23', '2021-11', '2023-08', 'Cashier of the month four times'),
 J('Crew Member', 'Taco Relámpago', 'Clovis, CA', 'Summer 2020', '2020', '2020', 'Drive-through window and fryer'),
]
schools = [E('Fig Garden High School', 'High School Diploma', 'secondary', None, '2021', None, '2021')]
FACTS = facts('Xiomara Thao-Villaseñor', 'xiomara.tv@example.com', '(559) 555-0115', 'Fresno, CA', [], 'I am quick with numbers, patient with people and on time.', jobs, schools,
              ['Cash handling', 'NCR registers', 'WIC and EBT transactions', 'Produce codes by heart'], [C('California Food Handler Card', None, '2025')], [L('Spanish'), L('Hmong')])
def make(out):
    css = 'body{font-family:Georgia,"Liberation Serif",serif;max-width:42em;margin:3em auto;line-height:1.4} .big{font-size:1.9em} .d{float:right;color:#555} hr{border:0;border-top:1px solid #bbb;margin:1.4em 0}'
    body = ('\n<div class="big">Xiomara Thao-Villaseñor</div>\n<div>Fresno, CA &middot; <a href="tel:+15595550115">(559) 555-0115</a> &middot; <a href="mailto:xiomara.tv@example.com">xiomara.tv@example.com</a></div>\n<hr>\n<p>I am quick with numbers, patient with people and on time.</p>\n<hr>\n'
      + each(jobs, lambda j: f'<div><span class="d">{j["when"].replace("–", "&ndash;")}</span><b>{j["title"]}</b>, {j["employer"]}, {j["location"]}</div>\n{ul(j["highlights"])}\n')
      + '<hr>\n<div><span class="d">2021</span><b>High School Diploma</b>, Fig Garden High School</div>\n<div><span class="d">2025</span><b>California Food Handler Card</b></div>\n<hr>\n<div>Skills: Cash handling, NCR registers, WIC and EBT transactions, Produce codes by heart</div>\n<div>I also speak Spanish and Hmong.</div>\n<div>Free to work weekends and holidays.</div>\n<script>document.title = "Skills: juggling";</script>\n<!-- Skills: yodelling -->\n')
    write(out, page(body, css, title='Xiomara Thao-Villaseñor'))

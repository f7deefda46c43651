"""Fourteen ways to lay a working life out. Each turns a person and a design into blocks, and says what a careful reader takes from them.

Blocks: ('name', text), ('tag', text), ('line', text), ('h', text), ('p', text, style), ('row', [(text, style)], right), ('ul', [text]), ('cols', n, [text]),
('dated', left, [blocks]); a style is '', 'b', 'i' or 'm' (muted).
"""
MON = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
LONG = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
LAYOUTS = ['classic', 'employer-first', 'one-line', 'pipes', 'margin-dates', 'grouped', 'at', 'date-first', 'sidebar-left', 'sidebar-right', 'two-rows', 'plain', 'functional', 'academic']
HEADS = {
 'summary': ['Summary', 'Profile', 'About me', 'Professional Summary', 'Objective', 'Who I am'], 'experience': ['Experience', 'Work Experience', 'Employment History', 'Professional Experience', 'Career', 'Work', 'Where I have worked'],
 'education': ['Education', 'Education and Training', 'Academic Background', 'Schools', 'Studies'], 'skills': ['Skills', 'Core Competencies', 'Technical Skills', 'Key Skills', 'What I can do', 'Skills & Tools'],
 'certs': ['Certifications', 'Licenses & Certifications', 'Certificates', 'Credentials'], 'langs': ['Languages', 'Language Skills'], 'papers': ['Publications', 'Selected Publications', 'Papers and Talks'], 'hobby': ['Interests', 'Hobbies', 'Outside Work']}


def design(r, layout):
    d = dict(layout=layout, heads={k: r.choice(v) for k, v in HEADS.items()}, caps=r.choice(['', '', 'upper', 'lower']), date=r.choice(['mon', 'mon', 'long', 'long', 'slash', 'year', 'iso', 'dotted', 'mondot', 'apos', 'commas']), dash=r.choice([' – ', ' - ', '–', ' to ', ' — ']), now=r.choice(['Present', 'present', 'Current', 'now', 'Today', 'ongoing']),
             sep=r.choice([' | ', ' • ', ' · ', '   ', ', ']), place=r.choice(['state', 'state', 'full', 'city', 'none']), skills=r.choice(['commas', 'bullets', 'cols', 'pipes', 'groups', 'dots']), order=r.choice(['work', 'work', 'school', 'skills']), prose=r.random() < .15, end_stop=r.random() < .8,
             edu=r.choice(['row', 'institution', 'line', 'of']), mailto=r.choice(['', 'Email: ', 'E-mail: ']), tel=r.choice(['', 'Phone: ', 'Tel. ', 'Cell: ']), zip=r.random() < .3, tag=r.random() < .5, contact=r.choice(['one', 'one', 'lines', 'two']), refs=r.random() < .2, since=r.random() < .15, summer=r.random() < .2, title_case=r.choice(['', '', '', 'upper']))
    if layout == 'plain': d['skills'] = r.choice(['commas', 'bullets', 'groups'])
    if layout.startswith('sidebar'): d['skills'] = r.choice(['bullets', 'stack', 'stack']); d['contact'] = 'lines'
    if layout == 'functional': d['order'] = 'skills'
    if layout == 'academic': d['order'] = 'school'
    return d


def month(n, d, exact=True):
    y, m = divmod(n, 12)
    form = d['date']
    if form == 'year': return str(y)
    return {'mon': f'{MON[m]} {y}', 'long': f'{LONG[m]} {y}', 'slash': f'{m + 1:02}/{y}', 'iso': f'{y}-{m + 1:02}', 'dotted': f'{m + 1:02}.{y}', 'mondot': f'{MON[m]}{"" if m == 4 else "."} {y}', 'apos': f'{MON[m]} ’{y % 100:02}', 'commas': f'{LONG[m]}, {y}'}[form]


def gold_month(n, d): return str(n // 12) if d['date'] == 'year' else f'{n // 12}-{n % 12 + 1:02}'


def when(j, d):
    """The time of a job as printed, and as a reader takes it."""
    a = month(j['start'], d)
    if j['end'] is None:
        return (f'since {a}' if d['since'] else f'{a}{d["dash"]}{d["now"]}'), gold_month(j['start'], d), None, True
    s, e = j['start'], j['end']
    if d['summer'] and e - s <= 3 and s // 12 == e // 12 and 4 <= s % 12 <= 7: return f'Summer {s // 12}', str(s // 12), str(s // 12), False
    if gold_month(s, d) == gold_month(e, d): return a, gold_month(s, d), gold_month(s, d), False
    return f'{a}{d["dash"]}{month(e, d)}', gold_month(s, d), gold_month(e, d), False


def place(city, d, zip=False):
    if len(city) == 2: return ', '.join(city) if d['place'] != 'city' else city[0]
    base = city[0] if d['place'] == 'city' else f'{city[0]}, {city[2] if d["place"] == "full" else city[1]}'
    return f'{base} {city[3]}' if zip and d['place'] in ('state', 'full') else base


def stop(t, d): return t if t.endswith('.') else t + ('.' if d['end_stop'] else '')


def months(facts, today):
    run = set(); number = lambda t: int(t[:4]) * 12 + (int(t[5:7]) if len(t) > 4 else 1) - 1
    for j in facts:
        if j['start'] is None: continue
        run.update(range(number(j['start']), (today[0] * 12 + today[1] - 1 if j['current'] else number(j['end'] or j['start'])) + 1))
    return len(run)


def job_blocks(p, d, facts):
    out, lay = [], d['layout']
    previous = None
    shown = d['place'] != 'none'
    for j in p['jobs']:
        printed, start, end, current = when(j, d)
        city = place(j['city'], d) if shown else None
        title = j['title'].upper() if d['title_case'] == 'upper' else j['title']
        did = [stop(t, d) for t in j['did']]
        body = [('p', t, '') for t in did] if d['prose'] and len(did) == 1 else [('ul', did)] if did else []
        fact = dict(title=title, employer=j['employer'], location=city, start=start, end=end, current=current, highlights=did, occupation=None)
        b, comma = 'b', (lambda *parts: ', '.join(x for x in parts if x))
        if lay in ('classic', 'sidebar-left', 'functional'): out += [('row', [(title, b)], printed), ('p', comma(j['employer'], city), 'i')]
        elif lay in ('employer-first', 'sidebar-right'): out += [('row', [(comma(j['employer'], city), b)], printed), ('p', title, 'i')]
        elif lay == 'one-line': out += [('p', comma(title, j['employer'], city) + f' ({printed})', b)]
        elif lay == 'pipes': out += [('p', ' | '.join(x for x in (title, j['employer'], city) if x), b), ('p', printed, 'm')]
        elif lay == 'margin-dates': out += [('dated', printed, [('p', title, b), ('p', comma(j['employer'], city), 'm')] + body)]; body = []
        elif lay == 'grouped':
            if previous is None or previous['employer'] != j['employer'] or previous['city'] != j['city']: out += [('p', comma(j['employer'], city), b)]
            out += [('row', [(title, 'i')], printed)]
        elif lay == 'at': out += [('p', f'{title} at {j["employer"]}', b), ('p', ' · '.join(x for x in (printed, city) if x), 'm')]
        elif lay == 'date-first': out += [('p', printed, 'm'), ('p', title, b), ('p', comma(j['employer'], city), '')]
        elif lay in ('two-rows', 'academic'): out += [('row', [(j['employer'], b)], city or ''), ('row', [(title, 'i')], printed)]
        elif lay == 'plain': out += [('p', comma(title, j['employer'], city), ''), ('p', printed, '')]
        out += body
        previous = j
        facts.append(fact)
    return out


def school_blocks(p, d, facts):
    out, lay = [], d['layout']
    for s in p['schools']:
        only = s['level'] == 'secondary' or d['edu'] != 'row'
        printed = str(s['end']) if only else f'{s["start"]}{d["dash"] if "to" not in d["dash"] else "–"}{s["end"]}'
        degree = s['degree'] if not s['field'] else f'{s["degree"]} in {s["field"]}' if d['edu'] in ('row', 'of') else f'{s["degree"]}, {s["field"]}'
        if lay == 'margin-dates': out += [('dated', printed, [('p', degree, 'b'), ('p', s['institution'], 'm')])]
        elif d['edu'] == 'row': out += [('row', [(degree, 'b')], printed), ('p', s['institution'], 'i')]
        elif d['edu'] == 'institution': out += [('row', [(s['institution'], 'b')], printed), ('p', degree, '')]
        elif d['edu'] == 'line': out += [('p', f'{degree}, {s["institution"]}, {printed}', '')]
        else: out += [('p', f'{degree}', 'b'), ('p', f'{s["institution"]}{d["sep"] if d["sep"].strip() else ", "}{printed}', '')]
        facts.append(dict(institution=s['institution'], degree=s['degree'], level=s['level'], field=s['field'] or ('Business Administration' if s['degree'] == 'Master of Business Administration' else None), start=None if only else str(s['start']), end=str(s['end'])))
    return out


def skill_blocks(p, d):
    s = p['skills']
    if d['skills'] == 'bullets': return [('ul', s)]
    if d['skills'] == 'stack': return [('p', x, '') for x in s]
    if d['skills'] == 'cols': return [('cols', 3 if len(s) > 5 else 2, s)]
    if d['skills'] == 'groups':
        half = max(2, len(s) // 2)
        return [('p', 'Main: ' + ', '.join(s[:half]), ''), ('p', 'Also: ' + ', '.join(s[half:]), '')] if len(s) - half > 1 else [('p', ', '.join(s), '')]
    return [('p', {'pipes': ' | ', 'dots': ' • '}.get(d['skills'], ', ').join(s), '')]


def lay_out(p, d, today):
    """The blocks of a document and the facts it holds: {'head', 'main', 'side'}, facts."""
    heads = {k: v.upper() if d['caps'] == 'upper' else v.lower() if d['caps'] == 'lower' else v for k, v in d['heads'].items()}
    home = place(p['home'], {**d, 'place': 'state' if d['place'] in ('none', 'city') else d['place']}, d['zip'])
    jobs, schools = [], []
    section = {'summary': [('p', p['about'], '')] if p['about'] else [], 'experience': job_blocks(p, d, jobs), 'education': school_blocks(p, d, schools), 'skills': skill_blocks(p, d),
               'certs': [('p', ', '.join(x for x in (c['name'], c['issuer'], c['date']) if x), '') for c in p['certs']], 'langs': [('p', ', '.join(f'{l["language"]} ({l["level"]})' for l in p['langs']), '')] if p['langs'] and not d['layout'].startswith('sidebar') else [('p', f'{l["language"]} – {l["level"]}', '') for l in p['langs']],
               'papers': [('p', t, '') for t in p['papers']], 'hobby': [('p', p['hobby'], '')] if p['hobby'] else []}
    order = {'work': ['summary', 'experience', 'education', 'skills', 'certs', 'langs', 'papers', 'hobby'], 'school': ['summary', 'education', 'experience', 'papers', 'skills', 'certs', 'langs', 'hobby'], 'skills': ['summary', 'skills', 'experience', 'education', 'certs', 'langs', 'papers', 'hobby']}[d['order']]
    side_keys = ['skills', 'certs', 'langs'] if d['layout'].startswith('sidebar') else []
    blocks = lambda keys: [x for k in keys if section[k] for x in [('h', heads[k])] + section[k]]
    parts = [x for x in ((d['tel'] + p['phone']) if p['phone'] else None, d['mailto'] + p['mail'], home, *p['links']) if x]
    sep = d['sep'] if d['sep'].strip() else ' | '
    sep = ' | ' if sep == ', ' else sep
    contact = [('line', x) for x in parts] if d['contact'] == 'lines' else [('line', sep.join(parts))] if d['contact'] == 'one' else [('line', home), ('line', sep.join(x for x in parts if x != home))]
    head = [('name', p['name'])] + ([('tag', p['jobs'][0]['title'])] if d['tag'] else [])
    doc = dict(head=head + ([] if side_keys else contact), main=blocks([k for k in order if k not in side_keys]) + ([('p', 'References available on request.', '')] if d['refs'] else []), side=([('h', {'upper': 'CONTACT', 'lower': 'contact'}.get(d['caps'], 'Contact'))] + contact + blocks([k for k in order if k in side_keys])) if side_keys else [], left=d['layout'] == 'sidebar-left')
    facts = dict(name=p['name'], contact=dict(email=p['mail'], phone=p['phone'], location=home, links=p['links']), summary=p['about'], experience=jobs, education=schools, skills=p['skills'], certifications=p['certs'], languages=p['langs'], totalExperienceMonths=months(jobs, today), warnings=[])
    return doc, facts

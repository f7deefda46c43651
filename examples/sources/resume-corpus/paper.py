"""Prints blocks with Chromium, LibreOffice or ReportLab, or writes them as Word (through LibreOffice) or plain text."""
import html, shutil, subprocess, tempfile
from pathlib import Path

esc = lambda t: html.escape(t, quote=False)
CHROMIUM = ['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-pdf-header-footer']
FONTS = {'sans': 'Liberation Sans', 'serif': 'Liberation Serif', 'carlito': 'Carlito', 'dejavu': 'DejaVu Sans', 'mono': 'Liberation Mono'}
DEJAVU = '/usr/share/fonts/truetype/dejavu/'


def look(r, layout):
    font = 'mono' if layout == 'plain' and r.random() < .5 else r.choice(['sans', 'serif', 'carlito', 'dejavu'])
    return dict(font=font, pt=r.choice([9, 9.5, 10, 10.5, 11]), paper=r.choice(['letter', 'letter', 'a4']), center=r.random() < .35, rule=r.random() < .5, name_pt=r.choice([16, 20, 24]), bullet=r.choice(['•', '•', '–', '▪', '○', '-', '*']), head_pt=r.choice([11, 12, 13.5]), head_bold=r.random() < .85, leading=r.choice([1.2, 1.35, 1.5]), margin=r.choice([36, 50, 64]), running=r.random() < .2, justify=r.random() < .15, spaced=r.random() < .08)


# Chromium

def to_html(doc, k):
    def block(b):
        kind = b[0]
        if kind == 'name': return f'<h1>{esc(b[1])}</h1>'
        if kind == 'tag': return f'<p class="tag">{esc(b[1])}</p>'
        if kind == 'line': return f'<p class="line">{esc(b[1])}</p>'
        if kind == 'h': return f'<h2>{esc(b[1])}</h2>'
        if kind == 'p': return f'<p class="{b[2] or "t"}">{esc(b[1])}</p>'
        if kind == 'row': return '<div class="row"><span>' + ''.join(f'<span class="{s}">{esc(t)}</span>' for t, s in b[1]) + f'</span><span>{esc(b[2])}</span></div>'
        if kind == 'ul': return '<ul>' + ''.join(f'<li>{esc(t)}</li>' for t in b[1]) + '</ul>'
        if kind == 'cols': return f'<div class="cols" style="grid-template-columns:repeat({b[1]},1fr)">' + ''.join(f'<span>{esc(t)}</span>' for t in b[2]) + '</div>'
        return f'<div class="dated"><div>{esc(b[1])}</div><div>{"".join(map(block, b[2]))}</div></div>'
    body = lambda bs: ''.join(map(block, bs))
    mark = {'•': 'disc', '○': 'circle', '▪': 'square'}.get(k['bullet'], f'"{k["bullet"]} "')
    css = f'''@page{{size:{k["paper"]};margin:{k["margin"]}pt}} body{{margin:0;font:{k["pt"]}pt/{k["leading"]} "{FONTS[k["font"]]}";color:#222}} h1{{font-size:{k["name_pt"]}pt;margin:0{";letter-spacing:3pt" if k["spaced"] else ""}}}
h2{{font-size:{k["head_pt"]}pt;margin:12pt 0 3pt;font-weight:{700 if k["head_bold"] else 400};{"border-bottom:1px solid #888" if k["rule"] else ""}}} p{{margin:1pt 0}} .b{{font-weight:700}} .i{{font-style:italic}} .m{{color:#666}} p.b,.row{{margin-top:6pt;break-after:avoid}}
.row{{display:flex;justify-content:space-between;gap:12pt}} .row>span:last-child{{white-space:nowrap}} ul{{margin:2pt 0 2pt;padding-left:14pt;list-style-type:{mark}}} .cols{{display:grid;gap:1pt 10pt}} .dated{{display:grid;grid-template-columns:110pt 1fr;gap:8pt;margin-top:6pt}} .dated p.b{{margin-top:0}}
header{{{"text-align:center" if k["center"] else ""}}} .two{{display:grid;grid-template-columns:{"150pt 1fr" if doc["left"] else "1fr 150pt"};gap:18pt}} aside{{overflow-wrap:anywhere}} .t,li{{{"text-align:justify" if k["justify"] else ""}}}'''
    main = f'<main>{body(doc["main"])}</main>'
    aside = f'<aside>{body(doc["side"])}</aside>'
    whole = f'<div class="two">{aside + main if doc["left"] else main + aside}</div>' if doc['side'] else main
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CV</title><style>{css}</style></head><body><header>{body(doc["head"])}</header>{whole}</body></html>'


def chromium(doc, k, out):
    with tempfile.TemporaryDirectory() as t:
        page = Path(t) / 'cv.html'; page.write_text(to_html(doc, k), encoding='utf-8')
        subprocess.run([*CHROMIUM, f'--user-data-dir={t}/u', f'--print-to-pdf={out}', page.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


# LibreOffice, through its flat XML

def to_fodt(doc, k):
    width = (612 if k['paper'] == 'letter' else 595) - 2 * k['margin']
    font = FONTS[k['font']]
    def p(style, inner): return f'<text:p text:style-name="{style}">{inner}</text:p>'
    def span(t, s): return f'<text:span text:style-name="{s}">{esc(t)}</text:span>' if s else esc(t)
    def table(widths, rows, name=[0]):
        name[0] += 1
        cols = ''.join(f'<table:table-column table:style-name="c{round(w)}"/>' for w in widths)
        return f'<table:table table:name="t{name[0]}" table:style-name="tab">{cols}' + ''.join('<table:table-row>' + ''.join(f'<table:table-cell table:style-name="cell" office:value-type="string">{c}</table:table-cell>' for c in row) + '</table:table-row>' for row in rows) + '</table:table>'
    used = set()
    def block(b, w):
        kind = b[0]
        if kind == 'name': return p('name', esc(b[1]))
        if kind in ('tag', 'line'): return p('line', esc(b[1]))
        if kind == 'h': return p('h', esc(b[1]))
        if kind == 'p': return p('p' + b[2], esc(b[1]))
        if kind == 'row': return p(f'row{"s" if w < width * .8 else ""}', ''.join(span(t, s) for t, s in b[1]) + '<text:tab/>' + esc(b[2]))
        if kind == 'ul': return '<text:list text:style-name="L">' + ''.join(f'<text:list-item>{p("li", esc(t))}</text:list-item>' for t in b[1]) + '</text:list>'
        if kind == 'cols':
            n, items = b[1], b[2]; items = items + [''] * (-len(items) % n); used.update([round(w / n)])
            return table([w / n] * n, [[p('p', esc(t)) for t in items[i:i + n]] for i in range(0, len(items), n)])
        used.update([110, round(w - 110)])
        return table([110, w - 110], [[p('p', esc(b[1])), ''.join(block(x, w - 110) for x in b[2])]])
    if doc['side']:
        a, m = width * .3, width * .7
        used.update([round(a), round(m)])
        side, main = ''.join(block(b, a) for b in doc['side']), ''.join(block(b, m - 10) for b in doc['main'])
        rest = table([a, m] if doc['left'] else [m, a], [[side, main] if doc['left'] else [main, side]])
    else: rest = ''.join(block(b, width) for b in doc['main'])
    head = ''.join(block(b, width) for b in doc['head'])
    fo = f'fo:font-family="{font}" style:font-name="{font}" fo:font-size="{k["pt"]}pt"'
    ps = lambda name, para='', text='': f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="1pt" fo:line-height="{round(k["leading"] * 85)}%" {para}/><style:text-properties {fo} {text}/></style:style>'
    center = 'fo:text-align="center"' if k['center'] else ''
    tab = lambda name, at: f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-top="5pt" fo:margin-bottom="1pt"><style:tab-stops><style:tab-stop style:position="{at:.0f}pt" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties {fo}/></style:style>'
    styles = (ps('name', center, f'fo:font-size="{k["name_pt"]}pt" fo:font-weight="bold"').replace(f'fo:font-size="{k["pt"]}pt" ', '', 1) + ps('line', center) + ps('h', ('fo:border-bottom="0.5pt solid #888888" ' if k['rule'] else '') + 'fo:keep-with-next="always"', f'fo:font-size="{k["head_pt"]}pt"' + (' fo:font-weight="bold"' if k['head_bold'] else '')).replace(f'fo:font-size="{k["pt"]}pt" ', '', 1).replace('fo:margin-top="0pt"', 'fo:margin-top="10pt"')
              + ps('p') + ps('pb', 'fo:keep-with-next="always"', 'fo:font-weight="bold"') + ps('pi', '', 'fo:font-style="italic"') + ps('pm', '', 'fo:color="#666666"') + ps('li') + tab('row', width) + tab('rows', width * .7 - 10)
              + '<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="i" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="m" style:family="text"><style:text-properties fo:color="#666666"/></style:style>'
              + f'<style:style style:name="tab" style:family="table"><style:table-properties style:width="{width:.0f}pt" table:align="left"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding="2pt" fo:border="none"/></style:style>'
              + ''.join(f'<style:style style:name="c{w}" style:family="table-column"><style:table-column-properties style:column-width="{w}pt"/></style:style>' for w in sorted(used))
              + f'<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="{k["bullet"]}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-10pt" fo:margin-left="14pt"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>'
              + f'<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="{612 if k["paper"] == "letter" else 595}pt" fo:page-height="{792 if k["paper"] == "letter" else 842}pt" fo:margin="{k["margin"]}pt"/></style:page-layout>')
    ns = ' '.join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for n, u in [('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('fo', 'xsl-fo-compatible')])
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>{styles}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"/></office:master-styles><office:body><office:text>{head}{rest}</office:text></office:body></office:document>'


def office(jobs):
    """Converts many at once: [(doc, look, out)], to what each name ends with."""
    for kind in ('pdf', 'docx'):
        some = [j for j in jobs if str(j[2]).endswith(kind)]
        if not some: continue
        with tempfile.TemporaryDirectory() as t:
            files = []
            for i, (doc, k, out) in enumerate(some):
                f = Path(t) / f'{i}.fodt'; f.write_text(to_fodt(doc, k), encoding='utf-8'); files.append(str(f))
            subprocess.run(['soffice', f'-env:UserInstallation=file://{t}/u', '--headless', '--convert-to', kind, '--outdir', t, *files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1200)
            for i, (_, _, out) in enumerate(some): shutil.move(str(Path(t) / f'{i}.{kind}'), out)


# ReportLab

def reportlab(doc, k, out):
    from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
    from reportlab.lib.pagesizes import A4, letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, HRFlowable, NextPageTemplate, PageTemplate, Paragraph, Table, TableStyle
    face = {'serif': 'DejaVuSerif', 'mono': 'DejaVuSansMono'}.get(k['font'], 'DejaVuSans')
    for suffix in ('', '-Bold'):
        if face + suffix not in pdfmetrics.getRegisteredFontNames(): pdfmetrics.registerFont(TTFont(face + suffix, f'{DEJAVU}{face}{suffix}.ttf'))
    size = letter if k['paper'] == 'letter' else A4
    pt, lead = k['pt'] - 1, (k['pt'] - 1) * k['leading']
    base = ParagraphStyle('p', fontName=face, fontSize=pt, leading=lead, spaceAfter=1.5, alignment=TA_JUSTIFY if k['justify'] else 0)
    bold = ParagraphStyle('b', base, fontName=face + '-Bold', spaceBefore=5, keepWithNext=1)
    muted = ParagraphStyle('m', base, textColor='#666666')
    head = ParagraphStyle('h', base, fontName=face + ('-Bold' if k['head_bold'] else ''), fontSize=k['head_pt'], leading=k['head_pt'] * 1.3, spaceBefore=10, spaceAfter=3, keepWithNext=1)
    name = ParagraphStyle('n', base, fontName=face + '-Bold', fontSize=k['name_pt'], leading=k['name_pt'] * 1.25, alignment=TA_CENTER if k['center'] else 0)
    line = ParagraphStyle('l', base, alignment=TA_CENTER if k['center'] else 0)
    bare = TableStyle([('LEFTPADDING', (0, 0), (-1, -1), 0), ('RIGHTPADDING', (0, 0), (-1, -1), 0), ('TOPPADDING', (0, 0), (-1, -1), 1), ('BOTTOMPADDING', (0, 0), (-1, -1), 0), ('VALIGN', (0, 0), (-1, -1), 'TOP')])
    def flow(bs, width):
        from reportlab.pdfbase.pdfmetrics import stringWidth
        res = []
        for b in bs:
            kind = b[0]
            if kind == 'name': res.append(Paragraph(esc(b[1]), name))
            elif kind in ('tag', 'line'): res.append(Paragraph(esc(b[1]), line))
            elif kind == 'h':
                res.append(Paragraph(esc(b[1]), head))
                if k['rule']: res.append(HRFlowable(width='100%', thickness=.5, color='#888888', spaceAfter=2))
            elif kind == 'p': res.append(Paragraph(esc(b[1]), {'b': bold, 'm': muted}.get(b[2], base)))
            elif kind == 'row':
                w = stringWidth(b[2], face, pt) + 6
                res.append(Table([[Paragraph(''.join(f'<font name="{face}{"-Bold" if s == "b" else ""}">{esc(t)}</font>' for t, s in b[1]), ParagraphStyle('x', base, spaceBefore=4)), Paragraph(esc(b[2]), base)]], colWidths=[width - w, w], style=bare, hAlign='LEFT'))
            elif kind == 'ul': res += [Paragraph(esc(t), ParagraphStyle('li', base, leftIndent=12, bulletIndent=2), bulletText=k['bullet']) for t in b[1]]
            elif kind == 'cols':
                n, items = b[1], b[2]; items = items + [''] * (-len(items) % n)
                res.append(Table([[Paragraph(esc(t), base) for t in items[i:i + n]] for i in range(0, len(items), n)], colWidths=[width / n] * n, style=bare, hAlign='LEFT'))
            else: res.append(Table([[Paragraph(esc(b[1]), base), flow(b[2], width - 112)]], colWidths=[112, width - 112], style=bare, hAlign='LEFT'))
        return res
    m, (w, h) = k['margin'], size
    foot = (lambda c, d: (c.setFont(face, 7), c.drawRightString(w - m, m / 2, f'Page {d.page}'))) if k['running'] else (lambda c, d: None)
    build = BaseDocTemplate(str(out), pagesize=size, title='CV')
    if not doc['side']:
        build.addPageTemplates([PageTemplate('one', [Frame(m, m, w - 2 * m, h - 2 * m, 0, 0, 0, 0)], onPage=foot)])
        return build.build(flow(doc['head'] + doc['main'], w - 2 * m))
    top = 34 + k['name_pt'] * 1.6
    aside, gap = 150, 18
    x_side, x_main = (m, m + aside + gap) if doc['left'] else (w - m - aside, m)
    main_w = w - 2 * m - aside - gap
    frames = [Frame(m, h - m - top, w - 2 * m, top, 0, 0, 0, 0), Frame(x_side, m, aside, h - 2 * m - top, 0, 0, 0, 0), Frame(x_main, m, main_w, h - 2 * m - top, 0, 0, 0, 0)]
    build.addPageTemplates([PageTemplate('first', frames, onPage=foot), PageTemplate('more', [Frame(x_main, m, main_w, h - 2 * m, 0, 0, 0, 0)], onPage=foot)])
    build.build([NextPageTemplate('more')] + flow(doc['head'], w - 2 * m) + [FrameBreak()] + flow(doc['side'], aside) + [FrameBreak()] + flow(doc['main'], main_w))


def plain(doc, k, out):
    lines = []
    def block(b, indent=''):
        kind = b[0]
        if kind in ('name', 'tag', 'line'): lines.append(b[1])
        elif kind == 'h': lines.extend(['', b[1], ''])
        elif kind == 'p': lines.append(indent + b[1])
        elif kind == 'row': lines.append(indent + ''.join(t for t, _ in b[1]) + (('    ' + b[2]) if b[2] else ''))
        elif kind == 'ul': lines.extend(f'{indent}{k["bullet"]} {t}' for t in b[1])
        elif kind == 'cols': lines.extend('    '.join(f'{t:<28}' for t in b[2][i:i + b[1]]).rstrip() for i in range(0, len(b[2]), b[1]))
        else:
            lines.append(b[1])
            for x in b[2]: block(x)
    for b in doc['head'] + doc['main'] + doc['side']: block(b)
    Path(out).write_text('\n'.join(lines) + '\n', encoding='utf-8')

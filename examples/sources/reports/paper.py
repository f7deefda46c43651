"""Turns a list of blocks into a PDF: through a browser, through WeasyPrint, through ReportLab or through an office document.

A block is a tuple, its first item the kind:
  ('h1'|'h2'|'h3'|'h4'|'p'|'b'|'small'|'tag', text)
  ('kv', rows)             rows of (label, value), one label column
  ('kv2', left, right)     two label columns, side by side
  ('table', head, rows)    a plain table
  ('cal', parts)           a payment calendar; parts are (head, rows) pairs; the first cell of a row is its label
  ('keep', blocks)         kept on one page
  ('break',)               a page break
"""
import html, os, shutil, subprocess, tempfile
from pathlib import Path

def esc(s): return html.escape('' if s is None else str(s), quote=False).replace('\n', '<br/>')

# ---------------------------------------------------------------- HTML
BASE = """
*{box-sizing:border-box} body{margin:0} table{border-collapse:collapse}
table.kv{width:100%} table.kv th{text-align:left;vertical-align:top} table.kv td{vertical-align:top}
.two{display:flex;gap:var(--gap,16pt);width:100%} .two>*{flex:1 1 0;min-width:0}
table.t{width:100%} table.t th{text-align:left} table.t td{vertical-align:top}
table.cal{width:100%;table-layout:fixed} table.cal th,table.cal td{text-align:center}
.keep{break-inside:avoid} .brk{break-before:page} h1,h2,h3,h4{break-after:avoid} tr{break-inside:avoid} p{margin:0 0 4pt}
"""

def kv_html(rows, d):
    out = ['<table class="kv">']
    for l, v in rows:
        out.append(f'<tr><th>{esc(l)}</th><td>{esc(v)}</td></tr>')
    return ''.join(out) + '</table>'

def kv2_html(left, right, d):
    if d.get('kv2') == 'rows':
        out = ['<table class="kv kvr">']
        for i in range(max(len(left), len(right))):
            l = left[i] if i < len(left) else ('', '')
            r = right[i] if i < len(right) else ('', '')
            out.append(f'<tr><th>{esc(l[0])}</th><td>{esc(l[1])}</td><th>{esc(r[0])}</th><td>{esc(r[1])}</td></tr>')
        return ''.join(out) + '</table>'
    return '<div class="two"><div>' + kv_html(left, d) + '</div><div>' + kv_html(right, d) + '</div></div>'

def cal_html(parts, d):
    out = []
    for head, rows in parts:
        lw = d.get('cal_label', '11%')
        cols = f'<colgroup><col style="width:{lw}"/>' + '<col/>' * (len(head) - 1) + '</colgroup>'
        hrow = '<tr>' + ''.join(f'<th>{esc(c)}</th>' for c in head) + '</tr>'
        body = ''.join('<tr><th class="l">' + esc(r[0]) + '</th>' + ''.join(f'<td>{esc(c)}</td>' for c in r[1:]) + '</tr>' for r in rows)
        if d.get('cal_repeat', True): out.append(f'<table class="cal">{cols}<thead>{hrow}</thead><tbody>{body}</tbody></table>')
        else: out.append(f'<table class="cal">{cols}<tbody>{hrow}{body}</tbody></table>')
    return ''.join(out)

def blocks_html(blocks, d):
    out = []
    for b in blocks:
        k = b[0]
        if k in ('h1', 'h2', 'h3', 'h4'): out.append(f'<{k}>{esc(b[1])}</{k}>')
        elif k == 'p': out.append(f'<p>{esc(b[1])}</p>')
        elif k == 'b': out.append(f'<p><b>{esc(b[1])}</b></p>')
        elif k in ('small', 'tag', 'sub'): out.append(f'<p class="{k}">{esc(b[1])}</p>')
        elif k == 'kv': out.append('<div class="one">' + kv_html(b[1], d) + '</div>')
        elif k == 'kv2': out.append(kv2_html(b[1], b[2], d))
        elif k == 'table':
            out.append('<table class="t"><thead><tr>' + ''.join(f'<th>{esc(c)}</th>' for c in b[1]) + '</tr></thead><tbody>' +
                       ''.join('<tr>' + ''.join(f'<td>{esc(c)}</td>' for c in r) + '</tr>' for r in b[2]) + '</tbody></table>')
        elif k == 'cal': out.append(cal_html(b[1], d))
        elif k == 'keep': out.append('<div class="keep">' + blocks_html(b[1], d) + '</div>')
        elif k == 'break': out.append('<div class="brk"></div>')
    return '\n'.join(out)

def css_str(s): return '"' + str(s).replace('\\', '\\\\').replace('"', '\\"') + '"'

def page_css(d):
    """header and footer: (left, centre, right), each a string; {page} and {pages} are numbers."""
    def content(s):
        parts, rest = [], s
        while rest:
            i = min([x for x in (rest.find('{page}'), rest.find('{pages}')) if x >= 0], default=-1)
            if i < 0: parts.append(css_str(rest)); break
            if i: parts.append(css_str(rest[:i]))
            if rest[i:].startswith('{pages}'): parts.append('counter(pages)'); rest = rest[i + 7:]
            else: parts.append('counter(page)'); rest = rest[i + 6:]
        return ' '.join(parts) or '""'
    boxes = []
    for where, texts in (('top', d.get('header')), ('bottom', d.get('footer'))):
        for side, t in zip(('left', 'center', 'right'), texts or ()):
            if t: boxes.append(f'@{where}-{side}{{content:{content(t)};font-family:{d["font"]};font-size:{d.get("hf_size","7pt")};color:{d.get("hf_color","#444")};white-space:nowrap}}')
    return f'@page{{size:{d.get("paper","letter")};margin:{d.get("margin","22mm 16mm 20mm 16mm")};{"".join(boxes)}}}'

def html_doc(blocks, d, title):
    return ('<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>' + esc(title) + '</title><style>' + page_css(d) + BASE +
            f'body{{font-family:{d["font"]};font-size:{d.get("size","9pt")};color:{d.get("ink","#1a1a1a")};line-height:{d.get("leading","1.35")}}}' +
            d.get('css', '') + '</style></head><body>' + blocks_html(blocks, d) + '</body></html>')

def chromium(blocks, d, title, out):
    with tempfile.TemporaryDirectory() as t:
        f = Path(t) / 'report.html'; f.write_text(html_doc(blocks, d, title), encoding='utf-8')
        o = Path(t) / 'o.pdf'
        subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
                        '--disable-component-update', '--disable-sync', '--disable-pdf-tagging', f'--user-data-dir={t}/u', '--no-pdf-header-footer',
                        f'--print-to-pdf={o}', f.as_uri()], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
        shutil.copy(o, out)

def weasy(blocks, d, title, out):
    import weasyprint
    weasyprint.HTML(string=html_doc(blocks, d, title)).write_pdf(out)

# ---------------------------------------------------------------- ReportLab
def reportlab(blocks, d, title, out):
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import letter
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas
    from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle
    face = {k: Path(v).stem for k, v in d['ttf'].items()}
    for k, v in d['ttf'].items(): pdfmetrics.registerFont(TTFont(face[k], v))
    s = d.get('pt', 8.5); ink = colors.HexColor(d.get('ink', '#111111')); acc = colors.HexColor(d.get('accent', '#333333'))
    m = d.get('rl_margin', (50, 60, 50, 54)) # left top right bottom
    P = lambda name, **k: ParagraphStyle(name, splitLongWords=0, fontName=face[k.pop('f', 'R')], fontSize=k.pop('s', s), leading=k.pop('l', s * 1.3), textColor=k.pop('c', ink), **k)
    st = {'p': P('p', spaceAfter=3), 'b': P('b', f='B', spaceAfter=2), 'small': P('small', s=s - 1.5, l=(s - 1.5) * 1.3, c=colors.HexColor('#555555'), spaceAfter=4),
          'tag': P('tag', f='B', s=s - 1, c=colors.HexColor(d.get('tag_color', '#8a1c1c')), spaceAfter=3), 'sub': P('sub', s=s - 1, spaceAfter=3),
          'h1': P('h1', f='B', s=s + 11, l=s + 16, c=acc, spaceAfter=8), 'h2': P('h2', f='B', s=s + 5, l=s + 9, c=acc, spaceBefore=14, spaceAfter=5, keepWithNext=1),
          'h3': P('h3', f='B', s=s + 2, l=s + 5, spaceBefore=10, spaceAfter=3, keepWithNext=1), 'h4': P('h4', f='B', s=s, spaceBefore=5, spaceAfter=2, keepWithNext=1),
          'cell': P('cell', l=s * 1.2), 'lab': P('lab', f=d.get('label_font', 'B'), l=s * 1.2, c=colors.HexColor(d.get('label_color', '#111111')))}
    cs = d.get('cal_pt', s - 1.5)
    cc = P('cc', s=cs, l=cs * 1.25, alignment=1); ch = P('ch', f='B', s=cs, l=cs * 1.25, alignment=1)
    W = letter[0] - m[0] - m[2]
    par = lambda t, y: Paragraph(esc(t), y)
    def conv(bs):
        o = []
        for b in bs:
            k = b[0]
            if k in ('h1', 'h2', 'h3', 'h4', 'p', 'b', 'small', 'tag', 'sub'): o.append(par(b[1], st[k]))
            elif k in ('kv', 'kv2'):
                if k == 'kv':
                    rows = [[par(l, st['lab']), par(v, st['cell'])] for l, v in b[1]]; lw = d.get('lw', 0.28)
                    w = [W * lw, W * (1 - lw)]
                else:
                    L, R = b[1], b[2]; rows = []
                    for i in range(max(len(L), len(R))):
                        a = L[i] if i < len(L) else ('', ''); z = R[i] if i < len(R) else ('', '')
                        rows.append([par(a[0], st['lab']), par(a[1], st['cell']), par(z[0], st['lab']), par(z[1], st['cell'])])
                    w = [W * .2, W * .31, W * .2, W * .29]
                ts = [('VALIGN', (0, 0), (-1, -1), 'TOP'), ('TOPPADDING', (0, 0), (-1, -1), 1.5), ('BOTTOMPADDING', (0, 0), (-1, -1), 1.5), ('LEFTPADDING', (0, 0), (-1, -1), 2)]
                if d.get('kv_lines', True): ts.append(('LINEBELOW', (0, 0), (-1, -1), .25, colors.HexColor('#cccccc')))
                if d.get('kv_stripes'): ts.append(('ROWBACKGROUNDS', (0, 0), (-1, -1), [colors.HexColor(d['kv_stripes']), colors.white]))
                o.append(Table(rows, colWidths=w, style=TableStyle(ts), hAlign='LEFT', spaceAfter=5))
            elif k == 'table':
                n = len(b[1]); rows = [[par(c, st['lab']) for c in b[1]]] + [[par(c, st['cell']) for c in r] for r in b[2]]
                o.append(Table(rows, colWidths=[W / n] * n, repeatRows=1, hAlign='LEFT', spaceAfter=6,
                               style=TableStyle([('VALIGN', (0, 0), (-1, -1), 'TOP'), ('LINEBELOW', (0, 0), (-1, -1), .3, colors.HexColor('#bbbbbb')), ('TOPPADDING', (0, 0), (-1, -1), 2), ('BOTTOMPADDING', (0, 0), (-1, -1), 2)])))
            elif k == 'cal':
                for head, rws in b[1]:
                    n = len(head) - 1; lab = W * d.get('cal_lab', .1)
                    rows = [[par(c, ch) for c in head]] + [[par(r[0], ch)] + [par(c, cc) for c in r[1:]] for r in rws]
                    ts = [('VALIGN', (0, 0), (-1, -1), 'MIDDLE'), ('TOPPADDING', (0, 0), (-1, -1), 1), ('BOTTOMPADDING', (0, 0), (-1, -1), 1.5), ('LEFTPADDING', (0, 0), (-1, -1), 0), ('RIGHTPADDING', (0, 0), (-1, -1), 0)]
                    if d.get('cal_grid', True): ts.append(('GRID', (0, 0), (-1, -1), .3, colors.HexColor('#aaaaaa')))
                    if d.get('cal_head_bg'): ts.append(('BACKGROUND', (0, 0), (-1, 0), colors.HexColor(d['cal_head_bg'])))
                    o.append(Table(rows, colWidths=[lab] + [(W - lab) / d.get('cal_cols', n)] * n, repeatRows=1 if d.get('cal_repeat', True) else 0, hAlign='LEFT', style=TableStyle(ts), spaceAfter=3))
            elif k == 'keep': o.append(KeepTogether(conv(b[1])))
            elif k == 'break': o.append(PageBreak())
        return o
    class Numbered(canvas.Canvas):
        def __init__(self, *a, **k): super().__init__(*a, **k); self._states = []
        def showPage(self): self._states.append(dict(self.__dict__)); self._startPage()
        def save(self):
            n = len(self._states)
            for i, state in enumerate(self._states):
                self.__dict__.update(state)
                self.setFont(face['R'], 7); self.setFillColor(colors.HexColor('#444444'))
                for y, texts in ((letter[1] - 32, d.get('header')), (26, d.get('footer'))):
                    for j, t in enumerate(texts or ()):
                        if not t: continue
                        t = t.replace('{pages}', str(n)).replace('{page}', str(i + 1))
                        (self.drawString, self.drawCentredString, self.drawRightString)[j]((m[0], letter[0] / 2, letter[0] - m[2])[j], y, t)
                super().showPage()
            super().save()
    doc = BaseDocTemplate(str(out), pagesize=letter, title=title, leftMargin=m[0], topMargin=m[1], rightMargin=m[2], bottomMargin=m[3])
    doc.addPageTemplates(PageTemplate(frames=[Frame(m[0], m[3], W, letter[1] - m[1] - m[3], leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)]))
    doc.build(conv(blocks), canvasmaker=Numbered)

# ---------------------------------------------------------------- office document
def office_doc(blocks, d, title):
    x = lambda s: html.escape('' if s is None else str(s)).replace('\n', '<text:line-break/>')
    font, s = d['office_font'], d.get('pt', 9)
    def pstyle(name, size=s, bold=False, color='#111111', before=0, after=3, keep=False, align=None, bg=None):
        return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-top="{before}pt" fo:margin-bottom="{after}pt"'
                + (' fo:keep-with-next="always"' if keep else '') + (f' fo:text-align="{align}"' if align else '') + (f' fo:background-color="{bg}"' if bg else '')
                + f'/><style:text-properties style:font-name="F" fo:font-size="{size}pt" fo:color="{color}"' + (' fo:font-weight="bold"' if bold else '') + '/></style:style>')
    acc = d.get('accent', '#1f3a5f'); W = 532.0
    auto = [pstyle('p'), pstyle('b', bold=True), pstyle('small', s - 1.5, color='#555555'), pstyle('tag', s - .5, True, '#8a1c1c'), pstyle('sub', s - 1),
            pstyle('h1', s + 12, True, acc, 0, 8), pstyle('h2', s + 5, True, d.get('h2_color', acc), 12, 5, True, bg=d.get('h2_bg')), pstyle('h3', s + 1.5, True, before=9, after=2, keep=True),
            pstyle('h4', s, True, before=4, after=1, keep=True), pstyle('lab', bold=d.get('label_bold', True), color=d.get('label_color', '#111111'), after=0), pstyle('cell', after=0),
            pstyle('cc', d.get('cal_pt', s - 2), after=0, align='center'), pstyle('ch', d.get('cal_pt', s - 2), True, after=0, align='center'),
            pstyle('gap', 4, after=0), pstyle('hf', 7, color='#444444', after=0),
            '<style:style style:name="brk" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>',
            f'<style:style style:name="ck" style:family="table-cell"><style:table-cell-properties fo:padding="1.2pt" fo:border-bottom="{d.get("kv_border","0.3pt solid #cccccc")}"/></style:style>',
            '<style:style style:name="cg" style:family="table-cell"><style:table-cell-properties fo:padding="1pt" fo:border="0.3pt solid #999999"/></style:style>',
            '<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
            '<style:style style:name="hft" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="266pt" style:type="center"/><style:tab-stop style:position="532pt" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="F" fo:font-size="7pt" fo:color="#444444"/></style:style>']
    widths = {}
    def table(rows, cols, cell, head=0, styles=None):
        total = sum(cols); n = len(widths)
        widths[n] = (total, cols)
        o = [f'<table:table table:style-name="T{n}">'] + [f'<table:table-column table:style-name="T{n}c{i}"/>' for i in range(len(cols))]
        for i, r in enumerate(rows):
            if head and i == 0: o.append('<table:table-header-rows>')
            o.append('<table:table-row table:style-name="row">' + ''.join(f'<table:table-cell table:style-name="{cell}" office:value-type="string"><text:p text:style-name="{y}">{x(c)}</text:p></table:table-cell>' for c, y in r) + '</table:table-row>')
            if head and i == 0: o.append('</table:table-header-rows>')
        return ''.join(o) + '</table:table><text:p text:style-name="gap"/>'
    def conv(bs):
        o = []
        for b in bs:
            k = b[0]
            if k in ('h1', 'h2', 'h3', 'h4', 'p', 'b', 'small', 'tag', 'sub'): o.append(f'<text:p text:style-name="{k}">{x(b[1])}</text:p>')
            elif k == 'kv': o.append(table([[(l, 'lab'), (v, 'cell')] for l, v in b[1]], [W * .27, W * .73], 'ck'))
            elif k == 'kv2':
                L, R = b[1], b[2]; rows = []
                for i in range(max(len(L), len(R))):
                    a = L[i] if i < len(L) else ('', ''); z = R[i] if i < len(R) else ('', '')
                    rows.append([(a[0], 'lab'), (a[1], 'cell'), (z[0], 'lab'), (z[1], 'cell')])
                o.append(table(rows, [W * .2, W * .31, W * .2, W * .29], 'ck'))
            elif k == 'table': o.append(table([[(c, 'lab') for c in b[1]]] + [[(c, 'cell') for c in r] for r in b[2]], [W / len(b[1])] * len(b[1]), 'ck', 1))
            elif k == 'cal':
                for head, rws in b[1]:
                    n = len(head) - 1; lab = W * d.get('cal_lab', .1)
                    o.append(table([[(c, 'ch') for c in head]] + [[(r[0], 'ch')] + [(c, 'cc') for c in r[1:]] for r in rws], [lab] + [(W - lab) / d.get('cal_cols', n)] * n, 'cg', 1 if d.get('cal_repeat', True) else 0))
            elif k == 'keep': o.append(conv(b[1]))
            elif k == 'break': o.append('<text:p text:style-name="brk"/>')
        return ''.join(o)
    body = conv(blocks)
    for n, (t, cols) in widths.items():
        auto.append(f'<style:style style:name="T{n}" style:family="table"><style:table-properties style:width="{t:.1f}pt" table:align="left"/></style:style>')
        for i, c in enumerate(cols): auto.append(f'<style:style style:name="T{n}c{i}" style:family="table-column"><style:table-column-properties style:column-width="{c:.2f}pt"/></style:style>')
    def hf(texts): return '<text:p text:style-name="hft">' + '<text:tab/>'.join(x(t).replace('{pages}', '<text:page-count/>').replace('{page}', '<text:page-number/>') for t in texts) + '</text:p>'
    doc = ('<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
           'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
           'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
           f'<office:meta><dc:title>{x(title)}</dc:title></office:meta><office:font-face-decls><style:font-face style:name="F" svg:font-family="&apos;{font}&apos;"/></office:font-face-decls>'
           '<office:automatic-styles>' + ''.join(auto) + '<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="612pt" fo:page-height="792pt" fo:margin-top="30pt" fo:margin-bottom="28pt" fo:margin-left="40pt" fo:margin-right="40pt"/>'
           '<style:header-style><style:header-footer-properties fo:min-height="22pt" fo:margin-bottom="10pt"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="22pt" fo:margin-top="10pt"/></style:footer-style></style:page-layout></office:automatic-styles>'
           '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header>' + hf(d.get('header', ('', '', ''))) + '</style:header><style:footer>' + hf(d.get('footer', ('', '', ''))) +
           '</style:footer></style:master-page></office:master-styles><office:body><office:text>' + body + '</office:text></office:body></office:document>')
    return doc

def office(blocks, d, title, out): office_all([(blocks, d, title, out)])

def office_all(jobs):
    """One start of the office suite for all."""
    with tempfile.TemporaryDirectory() as t:
        files = []
        for i, (blocks, d, title, out) in enumerate(jobs):
            f = Path(t) / f'{i}.fodt'; f.write_text(office_doc(blocks, d, title), encoding='utf-8'); files.append(str(f))
        subprocess.run(['soffice', f'-env:UserInstallation=file://{t}/u', '--headless', '--convert-to', 'pdf', '--outdir', t, *files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=1200)
        for i, (_, _, _, out) in enumerate(jobs): shutil.copy(Path(t) / f'{i}.pdf', out)

ENGINES = {'chromium': chromium, 'weasyprint': weasy, 'reportlab': reportlab, 'office': office}
def render(blocks, d, title, out): ENGINES[d['engine']](blocks, d, title, out)

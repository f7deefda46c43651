"""What the example résumés share: the facts' shape, and one function for each way of printing."""
import html as _html, json, re, shutil, subprocess, tempfile
from pathlib import Path

TODAY = (2026, 11)          # the month of every document; a job without an end runs until then, it included
STAMP = b'D:20261123120000'


def J(title, employer, location, when, start, end, *highlights):
    """A job; `when` is the date as printed, `end` is 'now' for the present one."""
    return dict(title=title, employer=employer, location=location, start=start, end=None if end == 'now' else end,
                current=end == 'now', highlights=list(highlights), occupation=None, when=when)


def E(institution, degree, level, field, when, start, end):
    return dict(institution=institution, degree=degree, level=level, field=field, start=start, end=end, when=when)


def C(name, issuer=None, date=None):
    return dict(name=name, issuer=issuer, date=date)


def L(language, level=None):
    return dict(language=language, level=level)


def _month(text):
    year, _, month = text.partition('-')
    return int(year) * 12 + (int(month[:2]) if month else 1) - 1


def months(jobs):
    """Every month in which any job ran, counted once, first and last included; a bare year is its January."""
    run = set()
    for j in jobs:
        if j['start'] is None: continue
        last = TODAY[0] * 12 + TODAY[1] - 1 if j['current'] else _month(j['end'] or j['start'])
        run.update(range(_month(j['start']), last + 1))
    return len(run)


def facts(name, email=None, phone=None, location=None, links=(), summary=None, jobs=(), schools=(), skills=(), certs=(), langs=()):
    bare = lambda rows: [{k: v for k, v in r.items() if k != 'when'} for r in rows]
    return dict(name=name, contact=dict(email=email, phone=phone, location=location, links=list(links)), summary=summary,
                experience=bare(jobs), education=bare(schools), skills=list(skills), certifications=list(certs), languages=list(langs),
                totalExperienceMonths=months(jobs), warnings=[])


def e(text): return _html.escape(text, quote=False)
def ul(items): return '<ul>' + ''.join(f'<li>{e(i)}</li>' for i in items) + '</ul>' if items else ''
def each(rows, make): return ''.join(make(r) for r in rows)


_made = '<meta name="dcterms.created" content="2026-11-23T12:00:00Z">'


def page(body, css, lang='en', title='Curriculum vitae'):
    return f'<!doctype html>\n<html lang="{lang}"><head><meta charset="utf-8">{_made}<title>{e(title)}</title>\n<style>{css}</style></head>\n<body>{body}</body></html>\n'


def _settle(pdf):
    data = Path(pdf).read_bytes()
    Path(pdf).write_bytes(re.sub(rb'D:\d{14}', STAMP, data))


def chromium(text, pdf):
    with tempfile.TemporaryDirectory() as d:
        src = Path(d, 'resume.html'); src.write_text(text, encoding='utf-8')
        subprocess.run(['chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
                        '--disable-component-update', '--disable-sync', f'--user-data-dir={d}/profile', '--no-pdf-header-footer',
                        f'--print-to-pdf={pdf}', src.as_uri()], check=True, capture_output=True, timeout=180)
    _settle(pdf)


def office(source, pdf, suffix=None):
    """LibreOffice: `source` is a python-docx document, or HTML text."""
    with tempfile.TemporaryDirectory() as d:
        if isinstance(source, str):
            src = Path(d, 'resume' + (suffix or '.html')); src.write_text(source, encoding='utf-8')
        else:
            src = Path(d, 'resume.docx'); source.save(src)
        command = ['soffice', f'-env:UserInstallation=file://{d}/profile', '--headless']
        if isinstance(source, str): command += ['--infilter=HTML (StarWriter)']
        subprocess.run(command + ['--convert-to', 'pdf:writer_pdf_Export', '--outdir', d, str(src)], check=True, capture_output=True, timeout=180)
        shutil.copy(Path(d, 'resume.pdf'), pdf)
    _settle(pdf)


def weasy(text, pdf):
    import weasyprint
    weasyprint.HTML(string=text).write_pdf(str(pdf))
    _settle(pdf)


def groff(text, pdf, *options):
    done = subprocess.run(['groff', '-Tpdf', '-k', '-dpaper=a4', '-P-pa4', *options], input=text.encode('utf-8'), check=True, capture_output=True, timeout=60)
    Path(pdf).write_bytes(done.stdout); _settle(pdf)


def save(doc, path):
    """A python-docx document whose dates do not change with the day of making."""
    import datetime
    when = datetime.datetime(2026, 11, 23, 12)
    doc.core_properties.created = doc.core_properties.modified = when
    doc.core_properties.author = ''; doc.core_properties.comments = ''; doc.core_properties.title = 'Resume'
    doc.save(path)


def write(path, text): Path(path).write_text(text, encoding='utf-8')


def office_docx(doc, path):
    """The same document as LibreOffice writes it."""
    with tempfile.TemporaryDirectory() as d:
        src = Path(d, 'in', 'resume.docx'); src.parent.mkdir(); save(doc, src)
        subprocess.run(['soffice', f'-env:UserInstallation=file://{d}/profile', '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', d, str(src)], check=True, capture_output=True, timeout=180)
        shutil.copy(Path(d, 'resume.docx'), path)


def shy(text, cuts):
    """Soft hyphens into the words: `cuts` is 'bear-ings in-spec-tion'."""
    for word in cuts.split(): text = text.replace(word.replace('-', ''), word.replace('-', '\u00ad'))
    return text

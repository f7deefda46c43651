#!/usr/bin/env python3
"""Makes a corpus of labelled résumés into a folder: NAME.{pdf,docx,txt}, NAME.facts.json, and index.json with the layout and producer of each.

    /usr/bin/python3 examples/sources/resume-corpus/corpus.py OUT [--count 224] [--seed 20261101] [--only NAME]

Fourteen layouts, three producers of PDF (Chromium, LibreOffice, ReportLab), some as Word and plain text; for each a design and a person of its
own. The same seed gives the same people and designs. Needs chromium, libreoffice-writer-nogui and python3-reportlab.
"""
import argparse, json, random, sys
from pathlib import Path
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
import layouts, paper
from people import person

TODAY = (2026, 11)
PRODUCERS = ['chromium', 'office', 'reportlab', 'chromium', 'office', 'reportlab', 'word', 'plain']

args = argparse.ArgumentParser()
args.add_argument('out'); args.add_argument('--count', type=int, default=224); args.add_argument('--seed', type=int, default=20261101); args.add_argument('--only')
args = args.parse_args()
out = Path(args.out); out.mkdir(parents=True, exist_ok=True)
index, office = {}, []
for i in range(args.count):
    r = random.Random(args.seed * 1000 + i)
    layout = layouts.LAYOUTS[i % len(layouts.LAYOUTS)]
    producer = PRODUCERS[(i // len(layouts.LAYOUTS) + i) % len(PRODUCERS)]
    if producer == 'plain' and layout.startswith('sidebar'): producer = 'chromium'
    p, d, k = person(r, TODAY), layouts.design(r, layout), paper.look(r, layout)
    doc, facts = layouts.lay_out(p, d, TODAY)
    name = f'{i:03}-{layout}-{producer}'
    if args.only and args.only not in name: continue
    file = out / f'{name}.{ {"word": "docx", "plain": "txt"}.get(producer, "pdf") }'
    (out / f'{name}.facts.json').write_text(json.dumps(facts, indent=1, ensure_ascii=False) + '\n', encoding='utf-8')
    index[file.name] = dict(layout=layout, producer=producer, family=p['family'])
    if producer == 'chromium': paper.chromium(doc, k, file)
    elif producer == 'reportlab': paper.reportlab(doc, k, file)
    elif producer == 'plain': paper.plain(doc, k, file)
    else: office.append((doc, k, file))
paper.office(office)
(out / 'index.json').write_text(json.dumps(index, indent=1) + '\n', encoding='utf-8')
print(f'{len(index)} résumés in {out}')

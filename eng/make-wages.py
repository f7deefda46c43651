#!/usr/bin/env python3
"""Takes median annual wages and employment from the published OEWS table (US Bureau of Labor Statistics, public domain)
for the occupations of the starter catalogue:  eng/make-wages.py OEWS.csv > data/starter/wages.tsv"""
import csv, glob, os, re, sys

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "starter")
codes = sorted({line.split()[1] for path in glob.glob(os.path.join(here, "*.txt"))
                for line in open(path, encoding="utf-8") if line.startswith("occupation ")})
rows = {}
with open(sys.argv[1], encoding="utf-8-sig", newline="") as table:
    for row in csv.DictReader(table):
        rows.setdefault(row["OCC_CODE"], row)

def number(text):
    digits = re.sub(r"[,\s]", "", text or "")
    return digits if re.fullmatch(r"\d+(\.\d+)?", digits) else ""

print("# code, median annual wage in US dollars, employment, year. US Bureau of Labor Statistics, OEWS, national, May 2024 (public domain).")
for code in codes:
    # O*NET-SOC codes refine SOC codes after the dot; wages are published for SOC codes, some only for the broader group.
    for key in (code[:7], code[:6] + "0"):
        if key in rows:
            row = rows[key]
            print(code, number(row["A_MEDIAN"]), number(row["TOT_EMP"]), 2024, sep="\t")
            break

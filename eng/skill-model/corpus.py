"""Reads the published catalogues and this project's own wordings into texts for training.

Everything is text of ESCO and O*NET or written for Prospect; no job advertisement is read here.
"""
import csv
import pathlib
import re
import unicodedata
from collections import Counter, defaultdict

csv.field_size_limit(10**9)
HERE = pathlib.Path(__file__).parent
WORD = re.compile(r"(?<![a-z0-9])\.net(?![a-z0-9])|[a-z0-9]+(?:(?<=[a-z])[+#]+(?![a-z0-9+#]))?")


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))


def plain(text):
    """Lower case without accents, as Careers/Skills/Implied/Vocabulary.cs does it."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")


def words(text):
    return WORD.findall(plain(text))


def skills(data):
    links = defaultdict(list)
    for r in rows(data / "esco/occupationSkillRelations.csv"):
        links[r["skillUri"]].append(r["relationType"])
    out = []
    for r in rows(data / "esco/skills_en.csv"):
        label = r["preferredLabel"].strip()
        names = [a.strip() for a in (r["altLabels"] + "\n" + r["hiddenLabels"]).split("\n") if a.strip()]
        out.append({
            "label": label,
            "names": [n for n in dict.fromkeys(names) if n != label],
            "about": r["description"].strip(),
            "links": len(links[r["conceptUri"]]),
            "reuse": r["reuseLevel"],
            "knowledge": r["skillType"] == "knowledge",
        })
    return out


def wordings():
    out = {}
    for line in (HERE / "../../data/models/skill-wordings.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, texts = line.partition(": ")
            out[name] = texts.split("; ")
    return out


def frames():
    lines = (HERE / "frames.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def unlabelled(data):
    """Sentences about work without labels: tasks of O*NET, descriptions of ESCO's occupations."""
    out = []
    for line in (data / "onet/Task Statements.txt").read_text(encoding="utf-8").splitlines()[1:]:
        out.append(line.split("\t")[2])
    for r in rows(data / "esco/occupations_en.csv"):
        out += [s for s in re.split(r"(?<=[.!?])\s+", r["description"].strip()) if s]
    return out


def technologies(data):
    return [line.split("\t")[1] for line in (data / "onet/Technology Skills.txt").read_text(encoding="utf-8").splitlines()[1:]]


def frequent_words(texts, known, most):
    count = Counter(w for t in texts for w in words(t))
    return [w for w, n in count.most_common() if w not in known and n >= 3][:most]

"""Packs texts and the teacher's weights into two files that train.py takes to a machine with a GPU.

python3 prepare.py DATA MODEL.onnx VOCAB.txt OUT
"""
import gzip
import json
import pathlib
import sys

import numpy as np
import onnx
from onnx import numpy_helper

import corpus


def main(data, model, vocab, out):
    data, out = pathlib.Path(data), pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    skills, wordings = corpus.skills(data), corpus.wordings()
    pieces = pathlib.Path(vocab).read_text(encoding="utf-8").splitlines()
    texts = [t for s in skills for t in [s["label"], *s["names"], s["about"]]]
    unlabelled = corpus.unlabelled(data)
    more = [w for ws in wordings.values() for t in ws for w in corpus.words(t)]
    extra = corpus.frequent_words(texts + unlabelled + corpus.technologies(data), set(pieces), 12000)
    extra = list(dict.fromkeys(extra + [w for w in more if w not in set(pieces)]))
    with gzip.open(out / "texts.json.gz", "wt", encoding="utf-8") as f:
        json.dump({"skills": skills, "wordings": wordings, "frames": corpus.frames(), "unlabelled": unlabelled, "pieces": pieces, "extra": extra}, f)
    named = {t.name: numpy_helper.to_array(t) for t in onnx.load(model).graph.initializer}
    matrices = [w for n, w in named.items() if w.ndim == 2 and n.isdigit()]
    for layer in range(6):
        for i, part in enumerate(["query", "key", "value", "output", "up", "down"]):
            named[f"layer.{layer}.{part}"] = matrices[layer * 6 + i]
    keep = {n: w.astype(np.float16) for n, w in named.items() if not n.isdigit() and "position_ids" not in n and "pooler" not in n}
    np.savez(out / "teacher.npz", **keep)
    print(len(skills), "skills", len(extra), "further words", len(unlabelled), "sentences without labels")


main(*sys.argv[1:])

"""Words to numbers, for the teacher (BERT's pieces) and for the table that is shipped (whole words first, then pieces)."""
import re

import numpy as np

import corpus

MARKS = ",;:/()•.!?"
MARKED = re.compile(corpus.WORD.pattern + r"|[,;:/()•.!?]")
BERT = re.compile(r"\w+|[^\w\s]")


class Pieces:
    def __init__(self, pieces, extra=()):
        self.index = {p: i for i, p in enumerate(pieces)}
        self.whole = {w: len(pieces) + i for i, w in enumerate(extra)}
        self.known = {}

    def word(self, w):
        got = self.known.get(w)
        if got is None:
            got = self.known[w] = self.cut(w)
        return got

    def cut(self, w):
        if w in self.whole:
            return [self.whole[w]]
        at, ids = 0, []
        while at < len(w):
            end = len(w)
            while end > at and (("##" if at else "") + w[at:end]) not in self.index:
                end -= 1
            if end == at:
                return ids if self.whole else [self.index["[UNK]"]]
            ids.append(self.index[("##" if at else "") + w[at:end]])
            at = end
        return ids

    def bert(self, text, most=48):
        ids = [i for w in BERT.findall(corpus.plain(text)) for i in self.word(w)][: most - 2]
        return [self.index["[CLS]"], *ids, self.index["[SEP]"]]

    def bag(self, text, most=64, marks=False):
        """Numbers of the words of a text; with marks, what parts phrases is a word too, the comma."""
        ids, comma = [], self.index[","]
        for w in MARKED.findall(corpus.plain(text)) if marks else corpus.words(text):
            if marks and w in MARKS:
                if ids and ids[-1] != comma:
                    ids.append(comma)
            else:
                ids += self.word(w)
        return ids[:most]


def padded(lists, width=None):
    width = width or max(1, max(map(len, lists)))
    out = np.zeros((len(lists), width), np.int64)
    for i, ids in enumerate(lists):
        out[i, : len(ids)] = ids[:width]
    return out

"""Packs a trained finder into the file that the program carries, and prints its checksum.

python3 pack.py PACK TRAINED TAG OUT      (TAG names the variant: 2_1_2500)

Little-endian: "PSF1"; int32 width, words, blocks, hidden; float32 mix, soft, three shares; then the words as UTF-8 lines with their length
in bytes before them (int32); words x float32 scale; words x width int8; for each block the rows of the layer up (hidden x 3 width) and of the
layer down (width x hidden), each as float32 scales, int8 rows, float32 biases.
"""
import gzip
import hashlib
import json
import pathlib
import sys

import numpy as np


def rows(out, matrix):
    scale = np.abs(matrix).max(1).clip(1e-12) / 127
    out += [scale.astype("<f4").tobytes(), np.rint(matrix / scale[:, None]).astype(np.int8).tobytes()]


def main(pack, trained, tag, target):
    trained = pathlib.Path(trained)
    with gzip.open(pathlib.Path(pack) / "texts.json.gz", "rt", encoding="utf-8") as f:
        m = json.load(f)
    words = np.concatenate([np.load(trained / f"words_{tag}_{h}.npy") for h in "ab"]).astype(np.float32)
    net = np.load(trained / f"net_{tag}.npz")
    vocabulary = [*m["pieces"], *m["extra"]]
    whole = set(m["extra"])
    keep = [i for i, w in enumerate(vocabulary) if w.isascii() and not w.startswith("[") and (w in whole or w == "," or w.removeprefix("##").isalnum())]
    blocks = sum(n.startswith("up.") and n.endswith("weight") for n in net)
    out = [b"PSF1", np.array([words.shape[1], len(keep), blocks, net["up.0.weight"].shape[0]], "<i4").tobytes(),
           np.array([net["mix"], abs(net["soft"]), *net["shares"]], "<f4").tobytes()]
    names = "\n".join(vocabulary[i] for i in keep).encode()
    out += [np.array([len(names)], "<i4").tobytes(), names]
    rows(out, words[keep])
    for b in range(blocks):
        for part in ("up", "down"):
            rows(out, net[f"{part}.{b}.weight"])
            out.append(net[f"{part}.{b}.bias"].astype("<f4").tobytes())
    data = b"".join(out)
    pathlib.Path(target).write_bytes(data)
    print(len(keep), "words", len(data), "bytes, SHA-256", hashlib.sha256(data).hexdigest())


main(*sys.argv[1:])

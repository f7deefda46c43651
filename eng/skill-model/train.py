"""Trains the word table that finds implied skills; see data/models/skill-words.md.

python3 train.py PACK OUT [CHECK]   (PACK as prepare.py leaves it; CHECK: a folder with labelled sentences, only measured on)
"""
import csv
import gzip
import json
import multiprocessing
import os
import pathlib
import random
import re
import sys
import time
from functools import partial

import numpy as np
import torch
from torch.nn import functional as F

from teacher import Teacher
from wordpiece import Pieces, padded

SMOKE = bool(os.environ.get("SMOKE"))
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
START = time.time()
WINDOW = 7
SHARED = None
random.seed(7), np.random.seed(7), torch.manual_seed(7)


def say(*what):
    print(f"[{time.time() - START:6.1f}s]", *what, flush=True)


class Material:
    """Texts that mean a skill, with some kept aside, and sentences made of them."""

    def __init__(self, pack):
        with gzip.open(pathlib.Path(pack) / "texts.json.gz", "rt", encoding="utf-8") as f:
            self.__dict__.update(json.load(f))
        self.of = {s["label"]: i for i, s in enumerate(self.skills)}
        self.frames_by = {}
        for f in self.frames:
            self.frames_by.setdefault(f.count("{x}"), []).append(f)
        self.told, self.names, self.abouts, self.aside, self.aside_names = [], [], [], [], []
        for name, texts in self.wordings.items():
            texts = list(texts)
            random.shuffle(texts)
            if len(texts) >= 4:
                self.aside.append((texts.pop(), self.of[name]))
            self.told += [(t, self.of[name]) for t in texts] + [(name, self.of[name])]
        for i, s in enumerate(self.skills):
            names = list(s["names"])
            if len(names) >= 4 and random.random() < 0.1:
                self.aside_names.append((names.pop(random.randrange(len(names))), i))
            s["kept"] = names
            self.names += [(n, i) for n in [s["label"], *names]]
            self.abouts += [(t, i) for t in re.split(r"(?<=[.!?])\s+", s["about"]) if t]
        self.weight = np.array([1 / (1 + len(self.skills[i]["kept"])) ** 0.5 * (1 + np.log1p(self.skills[i]["links"]) / 3) for _, i in self.names])
        self.weight = np.cumsum(self.weight / self.weight.sum())

    def one(self):
        r = random.random()
        if r < 0.4:
            return random.choice(self.told)
        if r < 0.87:
            return self.names[min(len(self.names) - 1, int(np.searchsorted(self.weight, random.random())))]
        return random.choice(self.abouts)

    def query(self):
        r = random.random()
        if r < 0.45:
            text, i = self.one()
            return [(text, i)], [i]
        count = 1 if r < 0.7 else random.choice([2, 2, 3, 4])
        picks = [self.one() for _ in range(count)]
        between = random.choice(self.frames_by[min(count, 3)]).split("{x}")
        if count == 4:
            between.insert(1, random.choice([", ", " and ", "; ", ". "]))
        parts = [(between[0], None)]
        for pick, after in zip(picks, between[1:]):
            parts += [pick, (after, None)]
        return parts, [i for _, i in picks]

    def aside_sentences(self, many):
        rng, out = random.Random(3), []
        while len(out) < many:
            count = rng.choice([1, 1, 2, 3])
            picks = [rng.choice(self.aside) for _ in range(count)]
            frame = rng.choice(self.frames_by[count])
            for text, _ in picks:
                frame = frame.replace("{x}", text, 1)
            out.append((frame, {i for _, i in picks}))
        return out


def labelled(check, name, of):
    gold = {}
    with open(pathlib.Path(check) / f"{name}_validation.csv", encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f):
            if r["label"] not in ("LABEL NOT PRESENT", "UNDERSPECIFIED"):
                gold.setdefault(r["sentence"], set()).add(of[r["label"].strip()])
    return list(gold.items())


def windows(sentence, most=7):
    out = [sentence]
    for part in re.split(r"[,;:()/•]| \. | - ", sentence):
        ws = part.split()
        out += [" ".join(ws[a:b]) for a in range(len(ws)) for b in range(a + 1, min(len(ws), a + most) + 1)]
    return list(dict.fromkeys(out))


@torch.no_grad()
def measure(name, encode, skills, sets, aside_names):
    skills = skills.to(DEVICE)
    line = []
    for key, rows in sets.items():
        got = {"whole": [], "window": [], "both": []}
        for sentence, gold in rows:
            sims = encode(windows(sentence)) @ skills.T
            top = sims.max(0).values
            for how, s in (("whole", sims[0]), ("window", top), ("both", top + 0.5 * sims[0])):
                got[how].append(len(gold & set(s.topk(5).indices.tolist())) / min(5, len(gold)))
        line.append(key + " " + " ".join(f"{h} {100 * np.mean(v):.1f}" for h, v in got.items()))
    sims = encode([t for t, _ in aside_names]) @ skills.T
    hit = (sims.topk(5, dim=1).indices == torch.tensor([i for _, i in aside_names], device=DEVICE)[:, None]).any(1).float().mean()
    say(f"{name}: " + " | ".join(line) + f" | unseen names @5 {100 * hit:.1f}")


def encoder(model, pieces):
    @torch.no_grad()
    def encode(texts, batch=4096):
        ids = [pieces.bert(t) for t in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        out = torch.empty(len(ids), 384, device=DEVICE)
        for a in range(0, len(order), batch):
            part = order[a:a + batch]
            with torch.autocast(DEVICE, torch.bfloat16):
                v = model(torch.tensor(padded([ids[i] for i in part]), device=DEVICE))
            out[torch.tensor(part, device=DEVICE)] = v.float()
        return out
    return encode


def skill_vectors(encode, m, names=6):
    label = encode([s["label"] for s in m.skills])
    about = encode([s["label"] + ". " + s["about"] for s in m.skills])
    texts, own = zip(*[(n, i) for i, s in enumerate(m.skills) for n in s["kept"][:names]])
    other = torch.zeros_like(label).index_add_(0, torch.tensor(own, device=DEVICE), encode(texts))
    return F.normalize(label + 0.7 * about + 0.7 * F.normalize(other, dim=-1), dim=-1)


def prepared(seed):
    """One batch for the teacher, made in a process of its own: queries, skills' texts, and which other skills are also right."""
    m, pieces, batch = SHARED
    random.seed(seed)
    queries, labels, own, positive = [], [], [], []
    for _ in range(batch):
        parts, pos = m.query()
        q = "".join(t for t, _ in parts)
        i = random.choice(pos)
        s, r = m.skills[i], random.random()
        queries.append(pieces.bert(q)), own.append(i), positive.append(set(pos))
        labels.append(pieces.bert(s["label"] if r < 0.4 else s["label"] + ". " + s["about"] if r < 0.8 or not s["kept"] else random.choice(s["kept"])))
    mask = np.zeros((batch, batch), bool)
    where = {}
    for j, i in enumerate(own):
        where.setdefault(i, []).append(j)
    for a, pos in enumerate(positive):
        for i in pos:
            for j in where.get(i, ()):
                mask[a, j] = j != a
    return padded(queries), padded(labels), mask


def made(seed):
    """Queries for the table, made in a process of its own."""
    m, _, _ = SHARED
    random.seed(seed)
    return [m.query() for _ in range(4000)]


def tune(model, batches, steps, lr):
    """In-batch contrastive training of the teacher."""
    optimiser = torch.optim.AdamW(model.parameters(), lr=lr, weight_decay=0.01)
    for step, (queries, labels, mask) in enumerate(batches):
        for g in optimiser.param_groups:
            g["lr"] = lr * min(1, (step + 1) / 50) * (1 - step / steps)
        with torch.autocast(DEVICE, torch.bfloat16):
            q = model(torch.tensor(queries, device=DEVICE))
            t = model(torch.tensor(labels, device=DEVICE))
        logits = (q.float() @ t.float().T * 25).masked_fill(torch.tensor(mask, device=DEVICE), -1e4)
        loss = F.cross_entropy(logits, torch.arange(len(q), device=DEVICE))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        if step % 200 == 0:
            say("teacher step", step, f"loss {loss.item():.3f}")


class Finder(torch.nn.Module):
    """A vector for each word, made aware of its neighbours by a few small layers; windows of words are sums of them.

    A skill is a sum over the words of its label, its description and its other names, without the layers.
    """

    def __init__(self, start, bags, blocks, hidden=512):
        super().__init__()
        size = start.shape[1]
        self.words = torch.nn.Parameter(start)
        self.scale = torch.nn.Parameter(torch.tensor(20.0))
        self.whole_scale = torch.nn.Parameter(torch.tensor(20.0))
        self.mix = torch.nn.Parameter(torch.tensor(0.5))
        self.soft = torch.nn.Parameter(torch.tensor(0.5))
        self.bags = bags
        self.shares = torch.nn.Parameter(torch.tensor([1.0, 0.5, 0.7]))
        self.up = torch.nn.ModuleList(torch.nn.Linear(3 * size, hidden) for _ in range(blocks))
        self.down = torch.nn.ModuleList(torch.nn.Linear(hidden, size) for _ in range(blocks))
        for layer in self.down:
            torch.nn.init.zeros_(layer.weight), torch.nn.init.zeros_(layer.bias)

    def tokens(self, ids):
        real = (ids != 0).float()[..., None]
        x = F.embedding(ids, self.words) * real
        for up, down in zip(self.up, self.down):
            near = torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], -1)
            x = (x + down(torch.relu(up(near)))) * real
        return x, real

    def forward(self, ids, skills, most=WINDOW):
        """Gives for each text and skill the best window's likeness and that of the whole text."""
        x, real = self.tokens(ids)
        total = F.pad(x.cumsum(1), (0, 0, 1, 0))
        length = real.sum(1)
        sums, inside = [], []
        places = torch.arange(ids.shape[1] + 1, device=ids.device)
        for n in range(1, min(most, ids.shape[1]) + 1):
            sums.append(total[:, n:] - total[:, :-n])
            inside.append(places[n:][None, :] <= length)
        sums, inside = torch.cat(sums, 1), torch.cat(inside, 1)
        unit = sums / (sums.norm(dim=-1, keepdim=True) + self.soft.abs())
        whole = total[:, -1] / (total[:, -1].norm(dim=-1, keepdim=True) + self.soft.abs())
        with torch.autocast(DEVICE, torch.bfloat16, enabled=self.training):
            each = unit @ skills.T
        each = each.masked_fill(~inside[..., None], -1.0)
        return each.max(1).values.float(), whole @ skills.T

    def skills(self):
        parts = [self.shares[k] * F.normalize((F.embedding(b, self.words) * (b != 0).float()[..., None]).sum(1) + 1e-6, dim=-1) for k, b in enumerate(self.bags)]
        return F.normalize(sum(parts), dim=-1)


@torch.no_grad()
def measure_finder(name, model, bag, sets, aside_names):
    model.eval()
    skills, line = model.skills(), []
    for key, rows in sets.items():
        got = {"whole": [], "window": [], "both": []}
        for sentence, gold in rows:
            top, whole = model(torch.tensor([bag.bag(sentence, 120, True) or [0]], device=DEVICE), skills)
            for how, s in (("whole", whole), ("window", top), ("both", top + model.mix * whole)):
                got[how].append(len(gold & set(s[0].topk(5).indices.tolist())) / min(5, len(gold)))
        line.append(key + " " + " ".join(f"{h} {100 * np.mean(v):.1f}" for h, v in got.items()))
    hit = []
    for a in range(0, len(aside_names), 100):
        part = aside_names[a:a + 100]
        top, whole = model(torch.tensor(padded([bag.bag(t, 24, True) or [0] for t, _ in part]), device=DEVICE), skills)
        best = (top + model.mix * whole).topk(5, dim=1).indices
        hit += (best == torch.tensor([i for _, i in part], device=DEVICE)[:, None]).any(1).tolist()
    model.train()
    say(f"{name}: " + " | ".join(line) + f" | unseen names @5 {100 * np.mean(hit):.1f}")


def learn(model, ids, gold, taught, teacher_skills, name, steps, batch, share, check):
    lr = 2e-3
    net = [*model.up.parameters(), *model.down.parameters()]
    optimiser = torch.optim.Adam([{"params": [model.words], "lr": lr}, {"params": net, "lr": 1e-3},
                                  {"params": [model.scale, model.whole_scale], "lr": 1e-2}, {"params": [model.shares, model.mix, model.soft], "lr": 1e-3}])
    firsts = [g["lr"] for g in optimiser.param_groups]
    for step in range(steps):
        for g, first in zip(optimiser.param_groups, firsts):
            g["lr"] = first * min(1, (step + 1) / 50) * (1 - step / steps)
        pick = torch.randint(len(ids), (batch,), device=DEVICE)
        s = model.skills()
        top, whole = model(ids[pick], s)
        logp = ((top + model.mix * whole) * model.scale).log_softmax(-1)
        g = gold[pick]
        has = (g >= 0).float()
        ce = -((logp.gather(1, g.clamp(min=0)) * has).sum(1) / has.sum(1).clamp(min=1)).sum() / (has.sum(1) > 0).float().sum()
        with torch.no_grad():
            wanted = (taught[pick].float() @ teacher_skills.T * 25).softmax(-1)
        kl = -(wanted * (whole * model.whole_scale).log_softmax(-1)).sum(1).mean()
        loss = ce + share * kl
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if step % 500 == 0 or step == steps - 1:
            say(name, "step", step, f"loss {loss.item():.3f} ce {ce.item():.3f} kl {kl.item():.3f} scale {model.scale.item():.1f} mix {model.mix.item():.3f} soft {model.soft.item():.3f} shares {[round(v, 3) for v in model.shares.tolist()]}")
        if step == steps // 2:
            check()
    check()


def main(pack, out, check=None):
    global SHARED
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    m = Material(pack)
    weights = np.load(pathlib.Path(pack) / "teacher.npz")
    bert, bag = Pieces(m.pieces), Pieces(m.pieces, m.extra)
    steps, batch = (2, 8) if SMOKE else (int(os.environ.get("TEACHER", "1200")), 1024)
    SHARED = m, bert, batch
    workers = multiprocessing.get_context("fork").Pool(2 if SMOKE else 14)
    batches = workers.imap(prepared, range(steps), chunksize=2)
    sets = {"aside": m.aside_sentences(20 if SMOKE else 400)}
    if check:
        sets |= {n: labelled(check, n, m.of)[: 5 if SMOKE else None] for n in ("house", "tech")}
    aside = m.aside_names[: 50 if SMOKE else None]
    say(len(m.told), "wordings", len(m.aside), "aside", len(m.names), "names", len(aside), "aside", torch.__version__, DEVICE)
    teacher = Teacher(weights).to(DEVICE)
    encode = encoder(teacher, bert)
    tune(teacher, batches, steps, 6e-5)
    pool = [q for part in workers.imap(made, range(1000, 1001 if SMOKE else 1080)) for q in part]
    pool += [([(t, None)], []) for t in m.unlabelled[: 200 if SMOKE else None]]
    texts = ["".join(t for t, _ in parts) for parts, _ in pool]
    ids = workers.map(partial(bag.bag, most=40, marks=True), texts, chunksize=2000)
    workers.close()
    say("pool", len(pool), texts[:6])
    vocabulary = [*m.pieces, *m.extra]
    if SMOKE:
        taught, teacher_skills = torch.randn(len(pool), 384), F.normalize(torch.randn(len(m.skills), 384), dim=-1)
        single = torch.randn(len(vocabulary), 384)
    else:
        taught, teacher_skills = encode(texts).half(), skill_vectors(encode, m)
        single = encode([w.removeprefix("##") for w in vocabulary])
        measure("teacher", encode, teacher_skills, sets, aside)
    count = np.bincount(np.concatenate([np.array(i, int) for i in ids if i]), minlength=len(vocabulary)) + 1
    sif = 1e-3 / (1e-3 + count / count.sum())
    single = (single - single.mean(0)) * torch.tensor(sif, device=DEVICE).float()[:, None]
    axes = torch.linalg.svd(single.double().T @ single.double())[0].float()
    ids = torch.tensor(padded([i or [0] for i in ids], 40), device=DEVICE)
    gold = torch.tensor(padded([[i + 1 for i in p] for _, p in pool], 4), device=DEVICE) - 1
    width = lambda k, n: torch.tensor(padded([bag.bag(k(s), n) or [0] for s in m.skills], n), device=DEVICE)
    bags = [width(lambda s: s["label"], 12), width(lambda s: s["about"], 48), width(lambda s: " ".join(s["kept"]), 48)]
    for part in os.environ.get("STUDENTS", "2:1:2500").split(","):
        blocks, share, steps = part.split(":")
        start = single @ axes[:, :256]
        model = Finder(start / start.norm(dim=1).mean(), bags, int(blocks)).to(DEVICE)
        name = f"finder {part}"
        learn(model, ids, gold, taught, teacher_skills, name, 3 if SMOKE else int(steps), 8 if SMOKE else 384, float(share),
              lambda: measure_finder(name, model, bag, sets, aside))
        words = model.words.detach().half().cpu().numpy()
        tag, half = part.replace(":", "_"), len(words) // 2
        np.save(out / f"words_{tag}_a.npy", words[:half])
        np.save(out / f"words_{tag}_b.npy", words[half:])
        np.savez(out / f"net_{tag}.npz", **{n: p.detach().cpu().numpy() for n, p in model.named_parameters() if n != "words"})


if __name__ == "__main__":
    main(*sys.argv[1:])

"""A BERT encoder in a page, with the weights that prepare.py took out of an ONNX file."""
import math

import torch
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, w, i, heads=12):
        super().__init__()
        old = f"encoder.layer.{i}."
        take = lambda a: nn.Parameter(torch.tensor(a).float())
        self.heads = heads
        for part, bias in (("query", "attention.self.query"), ("key", "attention.self.key"), ("value", "attention.self.value"),
                           ("output", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense")):
            setattr(self, part, take(w[f"layer.{i}.{part}"]))
            setattr(self, part + "_bias", take(w[old + bias + ".bias"]))
        for norm, name in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
            setattr(self, norm + "_w", take(w[old + name + ".weight"]))
            setattr(self, norm + "_b", take(w[old + name + ".bias"]))

    def forward(self, x, mask):
        b, n, d = x.shape
        split = lambda t: t.view(b, n, self.heads, d // self.heads).transpose(1, 2)
        q, k, v = (split(x @ getattr(self, p) + getattr(self, p + "_bias")) for p in ("query", "key", "value"))
        a = (q @ k.transpose(-1, -2)) / math.sqrt(d // self.heads) + mask[:, None, None, :]
        y = (a.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(b, n, d)
        x = F.layer_norm(x + y @ self.output + self.output_bias, (d,), self.norm1_w, self.norm1_b, 1e-12)
        y = F.gelu(x @ self.up + self.up_bias) @ self.down + self.down_bias
        return F.layer_norm(x + y, (d,), self.norm2_w, self.norm2_b, 1e-12)


class Teacher(nn.Module):
    def __init__(self, w, layers=6):
        super().__init__()
        take = lambda a: nn.Parameter(torch.tensor(a).float())
        self.tokens = take(w["embeddings.word_embeddings.weight"])
        self.places = take(w["embeddings.position_embeddings.weight"])
        self.kind = take(w["embeddings.token_type_embeddings.weight"][:1])
        self.norm_w, self.norm_b = take(w["embeddings.LayerNorm.weight"]), take(w["embeddings.LayerNorm.bias"])
        self.layers = nn.ModuleList(Layer(w, i) for i in range(layers))

    def forward(self, ids):
        """ids: [texts, tokens] with 0 as padding; gives a unit vector for each text."""
        real = ids != 0
        x = F.embedding(ids, self.tokens) + self.places[: ids.shape[1]] + self.kind
        x = F.layer_norm(x, (x.shape[-1],), self.norm_w, self.norm_b, 1e-12)
        mask = torch.zeros_like(ids, dtype=x.dtype).masked_fill(~real, -1e4)
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float() * real[..., None]
        return F.normalize(x.sum(1) / real.sum(1, keepdim=True), dim=-1)

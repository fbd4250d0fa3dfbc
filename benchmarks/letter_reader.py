"""Fits the analyzer's Reader of letters: parts of word marks in a row are letters, parts of other logos are none.

Used by benchmarks/fit_rules.py. Reads and writes nothing.
"""

from __future__ import annotations

import base64
import zlib
from typing import NamedTuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from intelligent_logo_analyzer import CLASS_NAMES, LETTER_MEASUREMENTS, PART_SIDE, Reader, read_letters, row_of

CHANNELS, HIDDEN, DROPOUT = (12, 24), 32, 0.3
STEPS, BATCH, RATE, DECAY = 8_000, 64, 2e-3, 0.1
WARP, NOISE = 0.1, 0.08  # standard deviations of the entries of a random affine map, and of the pixels
LETTERS, OTHERS = 6, 3  # what all parts of a logo weigh at most: letters of a word mark, parts of other logos
NO_LETTER_WEIGHT = {"simple": 1.0, "gradient": 0.5, "complex": 1.0}  # letters filled with a blend are gradient, too


class Candidates(NamedTuple):
    """What letter_candidates found in one picture."""

    pictures: np.ndarray  # (n, PART_SIDE, PART_SIDE) uint8
    parts: np.ndarray  # (n, 5): x, y, w, h, area
    width: int


def examples(
    logos: list[list[Candidates]], labels: np.ndarray, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pictures (k, PART_SIDE, PART_SIDE), letter or not (k,) and weights (k,) of what the logos' copies hold."""
    pictures, letter, weight = [], [], []
    for copies, label, w in zip(logos, labels, weights, strict=True):
        name = CLASS_NAMES[label]
        if name == "simple" and len(copies[0].parts) < 2:  # a mark of one part may well be a letter
            continue
        for found in copies:
            if name == "text":
                chosen = np.flatnonzero(row_of(found.parts)[1]) if len(found.parts) else []
                if len(chosen) < 2:
                    continue
                each = w * min(1.0, LETTERS / len(chosen))
            else:
                chosen = np.arange(min(len(found.parts), 12))
                each = w * NO_LETTER_WEIGHT[name] * min(1.0, OTHERS / max(len(chosen), 1))
            pictures.append(found.pictures[chosen])
            letter += [name == "text"] * len(chosen)
            weight += [each] * len(chosen)
    return np.concatenate(pictures), np.array(letter), np.array(weight)


def build_net() -> nn.Sequential:
    side = ((PART_SIDE - 5) // 2 + 1 - 3) // 2 + 1
    first, second = CHANNELS
    return nn.Sequential(
        nn.Conv2d(1, first, 5, 2), nn.ReLU(),
        nn.Conv2d(first, second, 3, 2), nn.ReLU(), nn.Flatten(), nn.Dropout(DROPOUT),
        nn.Linear(second * side * side, HIDDEN), nn.ReLU(), nn.Dropout(DROPOUT),
        nn.Linear(HIDDEN, 1),
    )  # fmt: skip


def fit_net(pictures: np.ndarray, letter: np.ndarray, weights: np.ndarray, seed: int, steps: int) -> nn.Sequential:
    """As many letters as others a batch; every picture is warped and made noisy, so that none is learnt by heart."""
    torch.manual_seed(seed)
    net, rng = build_net(), np.random.default_rng(seed)
    chance = weights / np.where(letter, weights[letter].sum(), weights[~letter].sum()) / 2
    order = torch.from_numpy(rng.choice(len(letter), (steps, BATCH), p=chance / chance.sum()))
    images = torch.from_numpy(pictures[:, None]).float() / 255
    target = torch.from_numpy(letter).float()
    optimizer = torch.optim.AdamW(net.parameters(), RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, steps)
    spread = WARP * torch.tensor([1.0, 1.0, 0.7])
    for chosen in order:
        maps = torch.eye(2, 3) + spread * torch.randn(BATCH, 2, 3)
        grid = functional.affine_grid(maps, [BATCH, 1, PART_SIDE, PART_SIDE], align_corners=False)
        x = functional.grid_sample(images[chosen], grid, align_corners=False) - 0.3
        said = net(x + NOISE * torch.randn_like(x)).squeeze(1)
        optimizer.zero_grad()
        functional.binary_cross_entropy_with_logits(said, target[chosen]).backward()
        optimizer.step()
        schedule.step()
    return net.eval()


def table(net: nn.Sequential) -> str:
    """The text of READER_TABLE, in the form that Reader describes."""
    layers = [layer for layer in net if isinstance(layer, nn.Conv2d | nn.Linear)]
    weights = [layer.weight.detach().flatten(1) for layer in layers]
    dense = len(CHANNELS)  # the first one's columns are pixel after pixel in numpy, channel after channel in torch
    weights[dense] = weights[dense].unflatten(1, (CHANNELS[-1], -1)).transpose(1, 2).flatten(1)
    lines, packed = [], b""
    for layer, weight in zip(layers, weights, strict=True):
        unit = float(weight.abs().max()) / 127
        packed += (weight.T / unit).round().to(torch.int8).contiguous().numpy().tobytes()
        lines.append(f"{weight.shape[1]} {unit:.6g} " + " ".join(f"{v:.4g}" for v in layer.bias.tolist()))
    text = base64.b85encode(zlib.compress(packed, 9)).decode()
    return "\n".join([*lines, "weights:", *(text[i : i + 118] for i in range(0, len(text), 118))]) + "\n"


def fit_reader(logos: list[list[Candidates]], labels: np.ndarray, weights: np.ndarray, steps: int = STEPS) -> str:
    """The table of a Reader fitted to the candidates of every logo's copies."""
    return table(fit_net(*examples(logos, labels, weights), seed=0, steps=steps))


def measure_letters(reader: Reader, logos: list[list[Candidates]]) -> np.ndarray:
    """(logos, copies, LETTER_MEASUREMENTS)."""
    read = [[read_letters(reader(c.pictures), c.parts, c.width) for c in copies] for copies in logos]
    return np.array([[[values[name] for name in LETTER_MEASUREMENTS] for values in row] for row in read])


def measure_strangers(
    logos: list[list[Candidates]], labels: np.ndarray, weights: np.ndarray, fold: np.ndarray
) -> np.ndarray:
    """(logos, copies, LETTER_MEASUREMENTS): each logo by a reader that has seen no logo of its fold."""
    out = np.zeros((len(logos), len(logos[0]), len(LETTER_MEASUREMENTS)))
    for k in np.unique(fold):
        inside, away = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        reader = Reader(fit_reader([logos[i] for i in inside], labels[inside], weights[inside]))
        out[away] = measure_letters(reader, [logos[i] for i in away])
    return out

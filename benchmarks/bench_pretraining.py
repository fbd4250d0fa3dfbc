"""Whether pre-training pays, and whether each of the four heads knows its own aspect best.

    python benchmarks/bench_pretraining.py --labels labels.csv --images colab_logo_dataset.zip \\
        --more-images more_logos.zip --brands sources.csv --checkpoint checkpoints/simclr_best.pt

Reads   labels.csv (file,type[,sure][,split]; split=report is left out), its images, optionally images without labels
        (for the heads alone) and a CSV (file,name) of brands; a checkpoint of simclr_pretraining.py
Writes  results/pretraining_pays.csv, a row for each finished cell, and results/pretraining_heads.csv;
        the same command skips the cells that are there

Pays: for each seed a quarter of the brands is held out, and accuracy on their sure labels is compared between SimCLR
and random weights, for a logistic regression on frozen features and for a network trained whole, equally long, with a
quarter and with all of the labels. Heads: every logo is drawn twice, turned, scaled and shifted at random; from each
head's normalised output a ridge regression predicts what is known of each aspect; the figure is R2 on held-out brands,
averaged over the aspect's targets. The targets are what that head's training pairs share and the others' do not: the
geometry as applied, hue and palette, letters and strokes, proportions.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import math
import re
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", required=True, metavar="CSV")
    parser.add_argument("--images", required=True, metavar="PATH", help="folder or zip of the labelled logos")
    parser.add_argument("--more-images", metavar="PATH", help="folder or zip of further logos, for the heads")
    parser.add_argument("--brands", metavar="CSV", help="file,name: brands are held out whole")
    parser.add_argument(
        "--checkpoint", default="checkpoints/simclr_best.pt", metavar="PT", help="(default: %(default)s)"
    )
    parser.add_argument("--seeds", type=int, default=3, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--epochs", type=int, default=20, metavar="N", help="of fine-tuning (default: %(default)s)")
    parser.add_argument("--out", default="results", metavar="DIR", help="(default: %(default)s)")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression, RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from enhanced_data_pipeline import (
    LogoDataset,
    border_color,
    collect_unlabelled,
    make_loader,
    normalize,
    training_transform,
)
from intelligent_logo_analyzer import CLASS_NAMES, UsageError, is_for_report, load_logo, measure, run_script
from ultrathink_v2_advanced_modules import (
    HEAD_NAMES,
    LogoSimCLR,
    build_model,
    load_checkpoint,
    load_matching,
    seed_everything,
)

SHARES = (0.25, 1.0)  # of the labels
HELD_OUT = 4  # one brand in so many is held out
BATCH, PEAK_LR = 64, 1e-3
CELL = ("init", "mode", "share", "seed", "epochs", "checkpoint")
TARGETS = {
    "geometric": ("turn", "scale", "across", "down"),
    "color": ("hue_cos", "hue_sin", "vivid", "light", "hues", "light_spread"),
    "text": ("mated_ink", "row_width", "runs_across", "stroke"),
    "shape": ("aspect", "mirror", "largest_part", "ink_share"),
}
RENDERED, TURN, SCALE = 2, 25.0, (0.65, 1.0)  # drawings a logo, largest degrees, range of the scale


# ---- data ------------------------------------------------------------------------------------------------------------


def brands_of(files: Sequence[str], path: str | None) -> list[str]:
    """First word of each file's brand name, so that variants of a brand are held out together; the file without."""
    names: dict[str, str] = {}
    if path:
        with open(path, newline="", encoding="utf-8") as file:
            names = {row["file"]: re.split(r"[-_ .]", row["name"].lower())[0] for row in csv.DictReader(file)}
    return [names.get(f, f) for f in files]


def held_out(brands: Sequence[str], seed: int) -> np.ndarray:
    """(n,) bool: the logos of the brands that this seed holds out."""
    return np.array([zlib.crc32(f"{seed}:{brand}".encode()) % HELD_OUT == 0 for brand in brands])


def read_labels(labels: str, images: str) -> tuple[list[Path], np.ndarray, np.ndarray]:
    """Files, types (n,) and whether they are sure (n,) of every row that is typed and not for reporting."""
    by_name = {path.name: path for path in collect_unlabelled([images])}
    with open(labels, newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row.get("type") in CLASS_NAMES and row["file"] in by_name]
    rows = [row for row in rows if not is_for_report(row)]
    if not rows:
        raise UsageError(f"{labels} and {images} have no usable logo in common")
    types = np.array([CLASS_NAMES.index(row["type"]) for row in rows])
    return [by_name[row["file"]] for row in rows], types, np.array([row.get("sure") != "0" for row in rows])


# ---- does it pay -----------------------------------------------------------------------------------------------------


def start_network(config: dict, state: dict | None, seed: int) -> torch.nn.Module:
    seed_everything(seed)
    model = build_model(config["model"], len(CLASS_NAMES), config["image_size"])
    if state is not None:
        load_matching(model, state)
    return model


@torch.no_grad()
def run_over(function, images: torch.Tensor) -> torch.Tensor:
    """``function`` of normalised images, over uint8 images (n, 3, S, S) in batches."""
    return torch.cat([function(normalize(part)) for part in images.split(128)])


def probe_accuracy(model: torch.nn.Module, images: torch.Tensor, types: np.ndarray, train: np.ndarray,
                   test: np.ndarray) -> float:  # fmt: skip
    """Accuracy on ``test`` of a logistic regression on the frozen features of ``train`` (index arrays)."""
    features = run_over(model.eval().forward_features, images).numpy()
    probe = make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=2000))
    return float(probe.fit(features[train], types[train]).score(features[test], types[test]))


def tuned_accuracy(model: torch.nn.Module, samples: list[tuple[Path, int]], images: torch.Tensor, types: np.ndarray,
                   train: np.ndarray, test: np.ndarray, epochs: int, seed: int) -> float:  # fmt: skip
    """Accuracy on ``test`` after training the whole network on ``train``: AdamW, cosine, plain cross-entropy."""
    size = images.shape[-1]
    dataset = LogoDataset([samples[i] for i in train], size, training_transform(size), seed)
    loader = make_loader(dataset, min(BATCH, len(dataset)), shuffle=True, seed=seed, drop_last=True)
    optimizer = torch.optim.AdamW(model.parameters(), PEAK_LR, weight_decay=0.05)
    total = epochs * loader.steps_per_epoch
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, PEAK_LR, total_steps=max(2, total), pct_start=0.1)
    model.train()
    for epoch in range(epochs):
        loader.sampler.set_epoch(epoch)
        for batch, labels, _ in loader:
            optimizer.zero_grad()
            F.cross_entropy(model(normalize(batch)), labels).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    predicted = run_over(model.eval(), images[torch.from_numpy(test)]).argmax(1).numpy()
    return float((predicted == types[test]).mean())


def choose(types: np.ndarray, pool: np.ndarray, share: float, seed: int) -> np.ndarray:
    """Indices of ``share`` of every type within ``pool``, at least one."""
    rng = np.random.default_rng(seed)
    groups = [rng.permutation(pool[types[pool] == label]) for label in np.unique(types[pool])]
    return np.sort(np.concatenate([group[: max(1, round(share * len(group)))] for group in groups]))


def read_rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def append_row(path: Path, row: dict) -> None:
    new = not path.exists()
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, list(row))
        if new:
            writer.writeheader()
        writer.writerow(row)


def compare(args: argparse.Namespace, state: dict, name: str, path: Path) -> None:
    """Every cell that is not in ``path`` yet."""
    files, types, sure = read_labels(args.labels, args.images)
    dataset = LogoDataset(list(zip(files, types.tolist(), strict=True)), state["config"]["image_size"])
    kept = dataset.cache.kept
    files, types, sure = dataset.cache.paths, types[kept], sure[kept]
    images = torch.from_numpy(dataset.cache.images()).permute(0, 3, 1, 2).contiguous()
    brands = brands_of([file.name for file in files], args.brands)
    done = {tuple(row[key] for key in CELL) for row in read_rows(path)}
    cells = [(init, mode, share, seed) for seed in range(args.seeds) for share in SHARES
             for mode in ("linear probe", "fine-tuned") for init in ("random", "simclr")]  # fmt: skip
    for init, mode, share, seed in cells:
        cell = (init, mode, share, seed, args.epochs, name)
        if tuple(map(str, cell)) in done:
            continue
        away = held_out(brands, seed)
        train, test = choose(types, np.flatnonzero(~away), share, seed), np.flatnonzero(away & sure)
        model = start_network(state["config"], state["model"] if init == "simclr" else None, seed)
        accuracy = (
            probe_accuracy(model, images, types, train, test)
            if mode == "linear probe"
            else tuned_accuracy(model, dataset.samples, images, types, train, test, args.epochs, seed)
        )
        counts = {"train": len(train), "test": len(test), "accuracy": round(accuracy, 4)}
        append_row(path, dict(zip(CELL, cell, strict=True)) | counts)
        print(f"seed {seed}, {share:.0%} of the labels ({len(train)}), {mode}, {init}: {accuracy:.1%} of {len(test)}",
              file=sys.stderr, flush=True)  # fmt: skip


def print_comparison(rows: list[dict[str, str]]) -> None:
    """Mean and spread (standard deviation over the seeds) of random and SimCLR weights, and of their difference."""
    print(f"{'':<28}{'random':>16}{'simclr':>16}{'difference':>16}")
    for mode in ("linear probe", "fine-tuned"):
        for share in map(str, SHARES):
            by = {
                (r["init"], r["seed"]): float(r["accuracy"]) for r in rows if (r["mode"], r["share"]) == (mode, share)
            }
            seeds = sorted({seed for _, seed in by})
            random, simclr = (np.array([by[init, seed] for seed in seeds]) * 100 for init in ("random", "simclr"))
            shown = [f"{v.mean():.1f} +- {v.std(ddof=int(len(v) > 1)):.1f}" for v in (random, simclr, simclr - random)]
            print(f"{mode + f', {float(share):.0%} of labels':<28}" + "".join(f"{text:>16}" for text in shown))


# ---- what the heads know ---------------------------------------------------------------------------------------------


def place(image: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, dict[str, float]]:
    """The logo (S, S, 3) turned, scaled and shifted without leaving the picture, and by how much."""
    size = image.shape[0]
    turn, scale = rng.uniform(-TURN, TURN), rng.uniform(*SCALE)
    across, down = rng.uniform(-1, 1, 2) * (1 - scale) / 2
    matrix = cv2.getRotationMatrix2D((size / 2 - 0.5,) * 2, turn, scale)
    matrix[:, 2] += np.array([across, down]) * size
    color = tuple(map(float, border_color(image)[0]))
    drawn = cv2.warpAffine(image, matrix, (size, size), flags=cv2.INTER_LINEAR, borderValue=color)
    return drawn, {"turn": turn, "scale": scale, "across": across, "down": down}


def describe(file: Path) -> dict[str, float]:
    """What the analyzer measures of a logo, and the mean hue, vividness and lightness of what is not its background."""
    rgb = load_logo(file)
    small = cv2.resize(rgb, (96, 96), interpolation=cv2.INTER_AREA)
    ink = np.abs(small.astype(int) - np.array(border_color(small)[0])).max(2) > 24
    pixels = small[ink] if ink.any() else small.reshape(-1, 3)
    hue, saturation, value = cv2.cvtColor(pixels[None], cv2.COLOR_RGB2HSV_FULL)[0].astype(float).T / 255
    vivid = saturation * value
    values = {
        "hue_cos": (vivid * np.cos(2 * math.pi * hue)).mean(),
        "hue_sin": (vivid * np.sin(2 * math.pi * hue)).mean(),
        "vivid": vivid.mean(),
        "light": pixels.mean() / 255,
    }
    return measure(rgb) | values


def head_features(state: dict, images: torch.Tensor) -> dict[str, np.ndarray]:
    """Each head's normalised output (n, D) for uint8 images (n, 3, S, S)."""
    network = LogoSimCLR(start_network(state["config"], state["model"], 0))
    load_matching(network, state["heads"])
    network.eval()
    z = run_over(lambda part: F.normalize(torch.stack(list(network.project(part).values()), 1), dim=2), images)
    return {name: z[:, i].numpy() for i, name in enumerate(network.names)}


def head_table(args: argparse.Namespace, state: dict) -> dict[str, dict[str, float]]:
    """{head: {aspect: R2 on held-out brands, mean over the aspect's targets and the seeds}}."""
    files = read_labels(args.labels, args.images)[0]
    files += collect_unlabelled([args.more_images]) if args.more_images else []
    cache = LogoDataset([(file, 0) for file in files], state["config"]["image_size"]).cache
    rng = np.random.default_rng(0)
    known = [values for values in map(describe, cache.paths) for _ in range(RENDERED)]
    drawn = [place(cache[i], rng) for i in range(len(cache)) for _ in range(RENDERED)]
    rows = [a | b for a, (_, b) in zip(known, drawn, strict=True)]
    images = torch.from_numpy(np.stack([image for image, _ in drawn])).permute(0, 3, 1, 2)
    brands = brands_of([file.name for file in cache.paths for _ in range(RENDERED)], args.brands)
    features, table = head_features(state, images), {head: {} for head in HEAD_NAMES}
    for aspect, names in TARGETS.items():
        y = np.array([[row[name] for name in names] for row in rows])
        y = y.clip(*np.quantile(y, (0.01, 0.99), axis=0))
        for head, x in features.items():
            table[head][aspect] = float(np.mean([held_out_r2(x, y, held_out(brands, s)) for s in range(args.seeds)]))
    return table


def held_out_r2(x: np.ndarray, y: np.ndarray, away: np.ndarray) -> float:
    """Mean over the columns of y (n, k) of R2 on the rows ``away`` of a ridge regression fitted on the others."""
    model = make_pipeline(StandardScaler(), RidgeCV(np.logspace(-1, 5, 13), alpha_per_target=True))
    error = (model.fit(x[~away], y[~away]).predict(x[away]).reshape(y[away].shape) - y[away]) ** 2
    around = (y[away] - y[~away].mean(0)) ** 2
    return float((1 - error.sum(0) / np.maximum(around.sum(0), 1e-12)).mean())


def print_heads(table: dict[str, dict[str, float]], path: Path) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("head", *TARGETS))
        writer.writerows((head, *(round(row[aspect], 4) for aspect in TARGETS)) for head, row in table.items())
    print(f"\nR2 on held-out brands{'':<7}" + "".join(f"{aspect:>12}" for aspect in TARGETS))
    for head, row in table.items():
        print(f"{head + ' head':<28}" + "".join(f"{row[aspect]:>12.3f}" for aspect in TARGETS))
    for aspect in TARGETS:
        best = max(table, key=lambda head: table[head][aspect])
        print(f"{aspect}: best known to the {best} head{'' if best == aspect else ', not to its own'}")


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    if not Path(args.checkpoint).exists():
        raise UsageError(f"there is no {args.checkpoint}; make it with python simclr_pretraining.py")
    state, out = load_checkpoint(args.checkpoint), Path(args.out)
    name = hashlib.sha256(Path(args.checkpoint).read_bytes()).hexdigest()[:12]
    out.mkdir(parents=True, exist_ok=True)
    path = out / "pretraining_pays.csv"
    compare(args, state, name, path)
    rows = [row for row in read_rows(path) if (row["epochs"], row["checkpoint"]) == (str(args.epochs), name)]
    print_comparison([row for row in rows if int(row["seed"]) < args.seeds])
    print_heads(head_table(args, state), out / "pretraining_heads.csv")
    return 0


if __name__ == "__main__":
    run_script(main)

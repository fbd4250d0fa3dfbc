"""Fits the analyzer's rule table to labelled logos and says how well it does on brands it has not seen.

    python demo/make_demo_logos.py --out drawn --count 2000 --size 256 --seed 77
    python benchmarks/fit_rules.py --labels labels.csv --images raw_logos \\
        --more-labels more_logos.csv benchmarks/more_types.csv --more-images more_logos.zip \\
        --drawn drawn --brands sources.csv --write

Reads:  labels.csv (file,type[,sure][,split]) and its images; optionally a second labelled set (types that a further
        CSV adds included), whose unlabelled images also serve: those the rules are sure of count as labels of low
        weight; optionally a folder of demo logos, and a CSV (file,name) of brands.
Writes: the table at the end of intelligent_logo_analyzer.py with --write, else to standard output.

Rows with split=report are never read. Needs scikit-learn and scipy, which the analyzer itself does not.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import sys
import zlib
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import cv2
import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression

from benchmarks.bench_analyzer import score
from intelligent_logo_analyzer import CLASS_NAMES, RawInput, UsageError, load_logo, measure, run_script, write_atomic

QUANTILES = (0.02, 0.25, 0.5, 0.75, 0.98)  # where the knots of each curve lie
UNSURE, VARIANT, GUESSED, DRAWN = 0.3, 0.3, 0.3, 0.3  # weights beside 1 for a sure label of an unchanged image
CERTAIN = 0.85  # confidence from which the answer for an unlabelled image counts as a label
NOT_JUDGED = ("full_bleed", "edge_share")  # measured only to tell what is no logo
TABLE = re.compile(r'(RULE_TABLE = """\n).*?(""")', re.DOTALL)


def vary(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A changed copy that keeps its type: other size, hue, padding, compression."""
    if rng.random() < 0.4:
        hsv = cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV)
        hsv[..., 0] = (hsv[..., 0].astype(int) + rng.integers(180)) % 180
        rgb = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)
    scale = np.exp(rng.uniform(np.log(64), np.log(512))) / max(rgb.shape[:2])
    size = (max(6, round(rgb.shape[1] * scale)), max(6, round(rgb.shape[0] * scale)))
    rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    if rng.random() < 0.5:
        margins = [int(v * max(size)) for v in rng.uniform(0, 0.3, 4)]
        rgb = cv2.copyMakeBorder(rgb, *margins, cv2.BORDER_CONSTANT, value=[int(c) for c in rgb[0, 0]])
    if rng.random() < 0.5:
        quality = (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 96)))
        rgb = cv2.imdecode(cv2.imencode(".jpg", rgb, quality)[1], cv2.IMREAD_COLOR)
    return np.ascontiguousarray(rgb)


def _measure_task(task: tuple[bytes, int]) -> list[dict[str, float]]:
    data, variants = task
    cv2.setNumThreads(1)
    rng = np.random.default_rng(zlib.crc32(data))
    rgb = load_logo(data)
    return [measure(rgb), *(measure(vary(rgb, rng)) for _ in range(variants))]


def measure_all(files: list[bytes], variants: int, workers: int) -> tuple[np.ndarray, list[str]]:
    """(files, 1 + variants, measurements) and the names of the measurements."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        rows = list(pool.map(_measure_task, [(data, variants) for data in files], chunksize=16))
    names = [name for name in rows[0][0] if name not in NOT_JUDGED]
    return np.array([[[f[n] for n in names] for f in row] for row in rows]), names


class Fit:
    """Piecewise linear curves through fixed knots, summed, with multinomial logistic regression on the rises.

    A type's weight grows with the root of its number only: most unlabelled logos are simple, and would draw the rest.
    """

    def __init__(self, x: np.ndarray, labels: np.ndarray, weights: np.ndarray, strength: float) -> None:
        total = np.bincount(labels, weights, len(CLASS_NAMES))
        weights = weights * np.sqrt(total.mean() / total)[labels]
        self.knots = np.stack([self._knots(column) for column in x.T])
        self.model = LogisticRegression(C=strength, max_iter=500)
        self.model.fit(self.ramps(x), labels, sample_weight=weights)

    @staticmethod
    def _knots(column: np.ndarray) -> np.ndarray:
        knots = np.unique(np.quantile(column, QUANTILES))
        if len(knots) < 2:
            knots = np.array([knots[0], knots[0] + 1.0])
        while len(knots) < len(QUANTILES):
            widest = int(np.diff(knots).argmax())
            knots = np.insert(knots, widest + 1, knots[widest : widest + 2].mean())
        return knots

    def ramps(self, x: np.ndarray) -> np.ndarray:
        low, high = self.knots[:, :-1], self.knots[:, 1:]
        return np.clip((x[:, :, None] - low) / (high - low), 0, 1).reshape(len(x), -1)

    def logits(self, x: np.ndarray) -> np.ndarray:
        return self.model.decision_function(self.ramps(x))


def softmax(logits: np.ndarray) -> np.ndarray:
    p = np.exp(logits - logits.max(1, keepdims=True))
    return p / p.sum(1, keepdims=True)


def fit(x: np.ndarray, labels: np.ndarray, weights: np.ndarray, extra: np.ndarray | None, strength: float) -> Fit:
    """x: (n, 1 + variants, measurements). extra: the same for unlabelled images, used where the first fit is sure."""
    share = np.full(x.shape[1], VARIANT)
    share[0] = 1.0
    data = [x.reshape(-1, x.shape[2])]
    targets, weight = [np.repeat(labels, x.shape[1])], [np.outer(weights, share).ravel()]
    first = Fit(data[0], targets[0], weight[0], strength)
    if extra is None or not len(extra):
        return first
    guess = softmax(first.logits(extra.reshape(-1, x.shape[2]))).reshape(*extra.shape[:2], -1).mean(1)
    sure = guess.max(1) > CERTAIN
    data.append(extra[sure].reshape(-1, x.shape[2]))
    targets.append(np.repeat(guess[sure].argmax(1), extra.shape[1]))
    weight.append(np.outer(np.full(sure.sum(), GUESSED), share[: extra.shape[1]]).ravel())
    return Fit(np.concatenate(data), np.concatenate(targets), np.concatenate(weight), strength)


def temperature_of(logits: np.ndarray, labels: np.ndarray) -> float:
    """The divisor of the logits that gives the labels the highest likelihood."""

    def loss(log_t: float) -> float:
        return -np.log(softmax(logits / np.exp(log_t))[np.arange(len(labels)), labels] + 1e-12).mean()

    return float(np.exp(minimize_scalar(loss, bounds=(-2, 2), method="bounded").x))


def read_set(labels: list[str], images: str, keep_unlabelled: bool) -> list[tuple[str, bytes, int, float]]:
    """(file, bytes, class or -1, weight) of every usable row that is not split=report; later files add types."""
    source = RawInput(images)
    by_name = {name.rsplit("/", 1)[-1]: name for name in source.names}
    rows: dict[str, tuple[str, bytes, int, float]] = {}
    for path in labels:
        for row in read_csv(path):
            known = row.get("type") in CLASS_NAMES
            if row.get("split") in ("report", "test") or row["file"] not in by_name or not (known or keep_unlabelled):
                continue
            label = CLASS_NAMES.index(row["type"]) if known else -1
            weight = UNSURE if row.get("sure") == "0" else 1.0
            rows[row["file"]] = row["file"], source.read(by_name[row["file"]]), label, weight
    if not rows:
        raise UsageError(f"{' '.join(labels)} and {images} have no usable logo in common")
    return list(rows.values())


def read_csv(path: str) -> list[dict[str, str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def brands_of(files: list[str], path: str | None) -> list[str]:
    """First word of each file's brand name, so that variants of a brand are held out together; the file without."""
    names: dict[str, str] = {}
    if path:
        names = {row["file"]: re.split(r"[-_ .]", row["name"].lower())[0] for row in read_csv(path)}
    return [names.get(f, f) for f in files]


class Samples(NamedTuple):
    """Measured logos: x is (n, 1 + variants, measurements); extra is the same for logos without a label."""

    x: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    brands: list[str]
    scored: np.ndarray  # sure labels of the first set; those of the second were chosen for being hard
    extra: np.ndarray | None
    extra_brands: list[str]


def held_out_logits(s: Samples, fold_of: Callable[[str], int], folds: int, strength: float) -> np.ndarray:
    """(n, types): each logo's logits from a fit that has seen no logo of its brand, labelled or not."""
    fold = np.array([fold_of(b) for b in s.brands])
    extra_fold = np.array([fold_of(b) for b in s.extra_brands])
    logits = np.zeros((len(s.labels), len(CLASS_NAMES)))
    for k in range(folds):
        inside = fold != k
        extra = None if s.extra is None else s.extra[extra_fold != k]
        model = fit(s.x[inside], s.labels[inside], s.weights[inside], extra, strength)
        logits[~inside] = model.logits(s.x[~inside, 0])
    return logits


def cross_validate(s: Samples, strength: float, folds: int, repeats: int) -> tuple[float, float]:
    """Prints figures on held-out brands; returns the log likelihood and the temperature of the held-out logits."""
    results, pooled, likelihood = [], [], []
    for repeat in range(repeats):

        def fold_of(brand: str, repeat: int = repeat) -> int:
            return zlib.crc32(f"{repeat}:{brand}".encode()) % folds

        logits = held_out_logits(s, fold_of, folds, strength)
        fold, cold = np.array([fold_of(b) for b in s.brands]), np.zeros_like(logits)
        for k in range(folds):  # the temperature, too, comes from the other folds
            others = (fold != k) & s.scored
            cold[fold == k] = logits[fold == k] / temperature_of(logits[others], s.labels[others])
        p, labels = softmax(cold[s.scored]), s.labels[s.scored]
        results.append(score(p, labels))
        likelihood.append(np.log(p[np.arange(len(labels)), labels] + 1e-12).mean())
        pooled.append(logits[s.scored])
    figures = [f"log likelihood {np.mean(likelihood):.4f}"]
    for key in ("accuracy", "ece", "accuracy_surest_60"):
        values = [r[key] for r in results]
        figures.append(f"{key} {np.mean(values):.4f} +- {np.std(values):.4f}")
    classes = np.mean([r["per_class"] for r in results], 0)
    figures += [f"{name} {v:.3f}" for name, v in zip(CLASS_NAMES, classes, strict=True)]
    print(f"held-out brands, strength {strength:g}: " + ", ".join(figures), file=sys.stderr, flush=True)
    return np.mean(likelihood), temperature_of(np.concatenate(pooled), np.tile(s.labels[s.scored], repeats))


def table(model: Fit, names: list[str], temperature: float) -> str:
    """The text of RULE_TABLE."""
    rises = model.model.coef_.reshape(len(CLASS_NAMES), len(names), -1) / temperature
    lines = ["bias: " + " ".join(f"{v:.2f}" for v in model.model.intercept_ / temperature)]
    for i, name in enumerate(names):
        cells = [" ".join(f"{v:.4g}" for v in model.knots[i]), *(" ".join(f"{v:.2f}" for v in r[i]) for r in rises)]
        lines.append(f"{name}: " + ": ".join(cells))
    return "\n".join(lines) + "\n"


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Fits the rule table to labelled logos.")
    parser.add_argument("--labels", required=True, metavar="CSV", help="file,type and optionally sure, split")
    parser.add_argument("--images", required=True, metavar="DIR", help="folder or zip of its images")
    parser.add_argument("--more-labels", nargs="+", metavar="CSV", help="a second labelled set; rows without a type "
                        "also serve; a further CSV adds types")  # fmt: skip
    parser.add_argument("--more-images", metavar="DIR", help="folder or zip of its images")
    parser.add_argument("--drawn", metavar="DIR", help="demo logos with their truth.csv, as labels of low weight")
    parser.add_argument("--brands", metavar="CSV", help="file,name: brands are held out whole in cross-validation")
    parser.add_argument("--variants", type=int, default=3, help="changed copies of each logo (default: %(default)s)")
    parser.add_argument("--strengths", type=float, nargs="+", default=[0.1, 0.2, 0.4, 0.8], metavar="C",
                        help="C of the regression; the likeliest on held-out brands is taken")  # fmt: skip
    parser.add_argument("--folds", type=int, default=5, help="(default: %(default)s)")
    parser.add_argument("--repeats", type=int, default=3, help="(default: %(default)s)")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="(default: %(default)s)")
    parser.add_argument("--write", action="store_true", help="put the table into intelligent_logo_analyzer.py")
    return parser


def read_samples(args: argparse.Namespace) -> tuple[Samples, list[str]]:
    """Everything the command line names, measured, and the names of the measurements."""
    first = read_set([args.labels], args.images, False)
    second = read_set(args.more_labels, args.more_images, True) if args.more_labels and args.more_images else []
    drawn = read_set([str(Path(args.drawn, "truth.csv"))], args.drawn, False) if args.drawn else []
    known = first + [r for r in second if r[2] >= 0]
    unknown = [r for r in second if r[2] < 0]
    x, names = measure_all([r[1] for r in known + drawn], args.variants, args.workers)
    extra = measure_all([r[1] for r in unknown], 1, args.workers)[0] if unknown else None
    labels, weights = np.array([r[2] for r in known + drawn]), np.array([r[3] for r in known] + [DRAWN] * len(drawn))
    scored = (weights == 1) & (np.arange(len(weights)) < len(first))
    brands = brands_of([r[0] for r in known + unknown], args.brands)
    inside = brands[: len(known)] + [f"drawn {r[0]}" for r in drawn]
    counts = f"{len(known)} labelled logos, {scored.sum()} of them scored, {len(unknown)} without a type"
    print(f"{counts}, {len(drawn)} drawn", file=sys.stderr)
    return Samples(x, labels, weights, inside, scored, extra, brands[len(known) :]), names


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    s, names = read_samples(args)
    tried = [(*cross_validate(s, c, args.folds, args.repeats), c) for c in args.strengths]
    _, temperature, strength = max(tried)
    print(f"taken: strength {strength:g}, temperature {temperature:.3f}", file=sys.stderr)
    text = table(fit(s.x, s.labels, s.weights, s.extra, strength), names, temperature)
    target = Path(__file__).resolve().parent.parent / "intelligent_logo_analyzer.py"
    if args.write:
        write_atomic(target, TABLE.sub(lambda m: m[1] + text + m[2], target.read_text()).encode())
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    run_script(main)

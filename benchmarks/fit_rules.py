"""Fits the analyzer's rules and its reader of letters to labelled logos and says how well they do on unseen brands.

    python demo/make_demo_logos.py --out drawn --count 2000 --size 256 --seed 77
    mkdir more && unzip -qj more_logos.zip -d more
    python benchmarks/elsewhere.py more --types benchmarks/further_types.csv
    python benchmarks/fit_rules.py --labels labels.csv --images raw_logos \\
        --more-labels more_logos.csv benchmarks/more_types.csv benchmarks/further_types.csv --more-images more \\
        --keep-reader --drawn drawn --brands sources.csv --leave-out data/training/classification/manifest.csv --write

Reads:  labels.csv (file,type[,sure][,split]) and its images; optionally a second set, with the types that a further
        CSV adds; optionally a folder of demo logos, a CSV (file,name) of brands, and a dataset's manifest.csv, whose
        val and test logos are left out, so that the routing between rules and network can be fitted on them.
Writes: both tables at the end of intelligent_logo_analyzer.py with --write, else to standard output.

Logos with split=report are read only to leave out what is a copy of one. Needs scikit-learn, scipy and torch, which the
analyzer itself does not.
"""

from __future__ import annotations

import argparse
import base64
import csv
import os
import re
import sys
import zlib
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--labels", required=True, metavar="CSV", help="file,type and optionally sure, split")
    parser.add_argument("--images", required=True, metavar="DIR", help="folder or zip of its images")
    parser.add_argument(
        "--more-labels", nargs="+", metavar="CSV", help="a second labelled set; a further CSV adds types"
    )
    parser.add_argument("--more-images", metavar="DIR", help="folder or zip of its images")
    parser.add_argument("--drawn", metavar="DIR", help="demo logos with their truth.csv, as labels of low weight")
    parser.add_argument("--brands", metavar="CSV", help="file,name: brands are held out whole in cross-validation")
    parser.add_argument(
        "--leave-out", metavar="CSV", help="a dataset's manifest.csv: its val and test logos, or copies, do not fit"
    )
    parser.add_argument("--variants", type=int, default=9, help="changed copies of each logo (default: %(default)s)")
    parser.add_argument("--rounds", type=int, nargs="+", default=[160, 240, 340], metavar="N",
                        help="of boosting, a tree a type each; the likeliest on held-out brands is taken")  # fmt: skip
    parser.add_argument("--folds", type=int, default=5, help="(default: %(default)s)")
    parser.add_argument("--repeats", type=int, default=2, help="(default: %(default)s)")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="(default: %(default)s)")
    parser.add_argument("--keep-reader", action="store_true",
                        help="write no reader: networks go on that were taught with its measurements")  # fmt: skip
    parser.add_argument("--write", action="store_true", help="put the tables into intelligent_logo_analyzer.py")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before scikit-learn and torch load

import cv2
import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.ensemble import HistGradientBoostingClassifier

from benchmarks.bench_analyzer import score
from benchmarks.letter_reader import Candidates, fit_reader, measure_strangers
from intelligent_logo_analyzer import (
    CLASS_NAMES,
    LETTER_MEASUREMENTS,
    MEASUREMENTS,
    NEVER,
    RawInput,
    UsageError,
    copies_of,
    is_for_report,
    letter_candidates,
    load_logo,
    look_of,
    measure,
    read_file,
    resized,
    run_script,
    write_atomic,
)

UNSURE, VARIANTS, DRAWN = 0.3, 1.8, 0.3  # weights beside 1 for a sure logo unchanged; VARIANTS: of all its copies
TREE_DEPTH, RATE, COLUMNS, BINS, LEAF = 5, 0.04, 0.3, 64, 75  # of the boosting; LEAF: least pictures in a leaf
NOT_JUDGED = ("full_bleed", "edge_share")  # measured only to tell what is no logo
JUDGED = [name for name in MEASUREMENTS if name not in NOT_JUDGED]
LETTERS = [JUDGED.index(name) for name in LETTER_MEASUREMENTS]


def vary(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A changed copy that keeps its type: other size (40 px and more), hue, padding, compression."""
    if rng.random() < 0.4:
        hsv = cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV)
        hsv[..., 0] = (hsv[..., 0].astype(int) + rng.integers(180)) % 180
        rgb = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)
    scale = np.exp(rng.uniform(np.log(40), np.log(512))) / max(rgb.shape[:2])
    size = (max(6, round(rgb.shape[1] * scale)), max(6, round(rgb.shape[0] * scale)))
    rgb = resized(rgb, *size)
    if rng.random() < 0.5:
        margins = [int(v * max(size)) for v in rng.uniform(0, 0.3, 4)]
        rgb = cv2.copyMakeBorder(rgb, *margins, cv2.BORDER_CONSTANT, value=[int(c) for c in rgb[0, 0]])
    if rng.random() < 0.5:
        quality = (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 96)))
        rgb = cv2.imdecode(cv2.imencode(".jpg", rgb, quality)[1], cv2.IMREAD_COLOR)
    return np.ascontiguousarray(rgb)


def _measure_task(task: tuple[bytes, int]) -> tuple[list[dict[str, float]], list[Candidates]]:
    data, variants = task
    cv2.setNumThreads(1)
    rng = np.random.default_rng(zlib.crc32(data))
    rgb = load_logo(data)
    copies = [rgb, *(vary(rgb, rng) for _ in range(variants))]
    return [measure(copy) for copy in copies], [Candidates(*letter_candidates(copy)) for copy in copies]


def measure_all(files: list[bytes], variants: int, workers: int) -> tuple[np.ndarray, list[list[Candidates]]]:
    """(files, 1 + variants, JUDGED), and of each of these pictures what the reader of letters is asked."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        rows, found = zip(*pool.map(_measure_task, [(data, variants) for data in files], chunksize=16), strict=True)
    return np.array([[[f[n] for n in JUDGED] for f in row] for row in rows]), list(found)


class Fit:
    """Boosted complete trees (Friedman 2001; Hastie et al. 2009, ch. 10) as the analyzer's Rules reads them.

    A type's weight grows with the root of its number only: most logos are simple, and would draw the rest.
    """

    def __init__(self, x: np.ndarray, labels: np.ndarray, weights: np.ndarray, rounds: int) -> None:
        """x (n, 1 + variants, measurements); a logo's changed copies together weigh VARIANTS times what it does."""
        variants = x.shape[1] - 1
        share = np.array([1.0] + [VARIANTS / max(variants, 1)] * variants)
        weight, target = np.outer(weights, share).ravel(), np.repeat(labels, x.shape[1])
        total = np.bincount(target, weight, len(CLASS_NAMES))
        weight = weight * np.sqrt(total.mean() / total)[target]
        self.model = HistGradientBoostingClassifier(
            max_iter=rounds, learning_rate=RATE, max_depth=TREE_DEPTH, max_features=COLUMNS, max_bins=BINS,
            min_samples_leaf=LEAF, early_stopping=False, random_state=0,
        ).fit(x.reshape(-1, x.shape[2]), target, weight)  # fmt: skip

    def logits(self, x: np.ndarray) -> np.ndarray:
        return self.model.decision_function(x)

    def trees(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Of the trees of round after round, type after type: measurement and threshold of every inner node (trees,
        2^TREE_DEPTH - 1), infinite where a branch ends early, and values of the leaves (trees, 2^TREE_DEPTH)."""
        grown = [tree.nodes for turn in self.model._predictors for tree in turn]
        inner = 2**TREE_DEPTH - 1
        measured, limits = np.zeros((len(grown), inner), int), np.full((len(grown), inner), np.inf)
        leaves = np.zeros((len(grown), inner + 1))

        def fill(t: int, place: int, node: np.void) -> None:
            if place >= inner:
                leaves[t, place - inner] = node["value"]
                return
            if not node["is_leaf"]:
                measured[t, place], limits[t, place] = node["feature_idx"], node["num_threshold"]
            for child, side in enumerate(("left", "right"), 2 * place + 1):
                fill(t, child, node if node["is_leaf"] else grown[t][node[side]])

        for t, nodes in enumerate(grown):
            fill(t, 0, nodes[0])
        return measured, limits, leaves


def softmax(logits: np.ndarray) -> np.ndarray:
    p = np.exp(logits - logits.max(1, keepdims=True))
    return p / p.sum(1, keepdims=True)


def temperature_of(logits: np.ndarray, labels: np.ndarray) -> float:
    """The divisor of the logits that gives the labels the highest likelihood."""

    def loss(log_t: float) -> float:
        return -np.log(softmax(logits / np.exp(log_t))[np.arange(len(labels)), labels] + 1e-12).mean()

    return float(np.exp(minimize_scalar(loss, bounds=(-2, 2), method="bounded").x))


Typed = tuple[str, bytes, int, float]  # file, bytes, class, weight


def read_set(labels: list[str], images: str) -> tuple[list[Typed], list[bytes]]:
    """The typed logos, and those of split=report; later files add types."""
    source = RawInput(images)
    by_name = {name.rsplit("/", 1)[-1]: name for name in source.names}
    rows: dict[str, Typed] = {}
    judged = []
    for row in (row for path in labels for row in read_csv(path)):
        file = row["file"].rsplit("/", 1)[-1]
        if file not in by_name:
            continue
        data = source.read(by_name[file])
        if is_for_report(row):
            judged.append(data)
        elif row.get("type") in CLASS_NAMES:
            weight = UNSURE if row.get("sure") == "0" else 1.0
            rows[file] = file, data, CLASS_NAMES.index(row["type"]), weight
    if not rows:
        raise UsageError(f"{' '.join(labels)} and {images} have no usable logo in common")
    return list(rows.values()), judged


def without_copies(rows: list[Typed], held: list[bytes]) -> list[Typed]:
    """The rows that look like none of the logos held."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        looks = list(pool.map(look_of, [*held, *(row[1] for row in rows)]))
    copies = copies_of(looks[: len(held)], looks[len(held) :])
    print(f"{sum(copies)} of {len(rows)} left out as {len(held)} judged logos or copies of them", file=sys.stderr)
    return [row for row, copy in zip(rows, copies, strict=True) if not copy]


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
    """Measured logos: x is (n, 1 + variants, measurements)."""

    x: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    brands: list[str]
    scored: np.ndarray  # typed by a person, who was sure
    first: np.ndarray  # of the first set


def fold_of(brands: list[str], salt: str, folds: int) -> np.ndarray:
    """(n,) so that a brand's logos share a fold."""
    return np.array([zlib.crc32(f"{salt}:{brand}".encode()) % folds for brand in brands])


def held_out_logits(s: Samples, fold: np.ndarray, rounds: int) -> np.ndarray:
    """(n, types): each logo's logits from a fit that has seen no logo of its brand."""
    logits = np.zeros((len(s.labels), len(CLASS_NAMES)))
    for k in np.unique(fold):
        inside = fold != k
        logits[~inside] = Fit(s.x[inside], s.labels[inside], s.weights[inside], rounds).logits(s.x[~inside, 0])
    return logits


def cross_validate(s: Samples, rounds: int, folds: int, repeats: int) -> tuple[float, float]:
    """Prints figures on held-out brands; returns the log likelihood and the temperature of the held-out logits."""
    results, pooled, likelihood, first = [], [], [], []
    for repeat in range(repeats):
        fold = fold_of(s.brands, str(repeat), folds)
        logits = held_out_logits(s, fold, rounds)
        cold = np.zeros_like(logits)
        for k in range(folds):  # the temperature, too, comes from the other folds
            others = (fold != k) & s.scored
            cold[fold == k] = logits[fold == k] / temperature_of(logits[others], s.labels[others])
        p, labels = softmax(cold[s.scored]), s.labels[s.scored]
        results.append(score(p, labels))
        first.append((p.argmax(1) == labels)[s.first[s.scored]].mean())
        likelihood.append(np.log(p[np.arange(len(labels)), labels] + 1e-12).mean())
        pooled.append(logits[s.scored])
    figures = [f"log likelihood {np.mean(likelihood):.4f}"]
    for key in ("accuracy", "ece", "accuracy_surest_60"):
        values = [r[key] for r in results]
        figures.append(f"{key} {np.mean(values):.4f} +- {np.std(values):.4f}")
    classes = np.mean([r["per_class"] for r in results], 0)
    figures += [f"{name} {v:.3f}" for name, v in zip(CLASS_NAMES, classes, strict=True)]
    figures.append(f"of the first set {np.mean(first):.4f}")
    print(f"held-out brands, {rounds} rounds: " + ", ".join(figures), file=sys.stderr, flush=True)
    return float(np.mean(likelihood)), temperature_of(np.concatenate(pooled), np.tile(s.labels[s.scored], repeats))


def table(model: Fit, temperature: float, names: list[str] = JUDGED) -> str:
    """The text of RULE_TABLE, in the form that Rules describes."""
    measured, limits, leaves = model.trees()
    leaves, bias = leaves / temperature, model.model._baseline_prediction.ravel() / temperature
    unit = np.abs(leaves).max() / 127
    lines = ["bias: " + " ".join(f"{v:.3f}" for v in bias), f"unit: {unit:.6g}", f"depth: {TREE_DEPTH}"]
    places = np.full(measured.shape, NEVER)
    for i, name in enumerate(names):
        inside = (measured == i) & np.isfinite(limits)
        known, places[inside] = np.unique([float(f"{v:.5g}") for v in limits[inside]], return_inverse=True)
        lines.append(f"{name}: " + " ".join(f"{v:.5g}" for v in known))
    packed = np.hstack([measured, places, np.round(leaves / unit).astype(np.int8).view(np.uint8)]).astype(np.uint8)
    text = base64.b85encode(zlib.compress(packed.tobytes(), 9)).decode()
    return "\n".join([*lines, "trees:", *(text[i : i + 118] for i in range(0, len(text), 118))]) + "\n"


def read_known(args: argparse.Namespace) -> tuple[list[Typed], np.ndarray]:
    """The typed logos of both sets that may teach, and which of them are of the first."""
    known, held = read_set([args.labels], args.images)
    first = {row[0] for row in known}
    if args.more_labels and args.more_images:
        known, held = map(list.__add__, (known, held), read_set(args.more_labels, args.more_images))
    manifest = read_csv(args.leave_out) if args.leave_out else []
    held += [read_file(Path(args.leave_out).parent / row["file"]) for row in manifest if row["split"] != "train"]
    known = without_copies(known, held)
    return known, np.array([row[0] in first for row in known])


def read_samples(args: argparse.Namespace) -> tuple[Samples, str]:
    """Everything the command line names, measured, and the table of the reader of letters fitted to it, where one is.

    In the samples each logo's letters are read by one that has seen no logo of its brand.
    """
    known, first = read_known(args)
    drawn = read_set([str(Path(args.drawn, "truth.csv"))], args.drawn)[0] if args.drawn else []
    x, found = measure_all([r[1] for r in known + drawn], args.variants, args.workers)
    labels, weights = np.array([r[2] for r in known + drawn]), np.array([r[3] for r in known] + [DRAWN] * len(drawn))
    scored = (weights == 1) & (np.arange(len(weights)) < len(known))
    brands = brands_of([r[0] for r in known], args.brands) + [f"drawn {r[0]}" for r in drawn]
    print(f"{len(known)} typed logos, {scored.sum()} of them scored, {len(drawn)} drawn", file=sys.stderr)
    x[..., LETTERS] = measure_strangers(found, labels, weights, fold_of(brands, "letters", args.folds))
    first = np.append(first, np.zeros(len(drawn), bool))
    reader = "" if args.keep_reader else fit_reader(found, labels, weights)
    return Samples(x, labels, weights, brands, scored, first), reader


def put(tables: dict[str, str], path: Path) -> None:
    """Writes each table in the place of the string of its name."""
    text = path.read_text()
    for name, content in tables.items():
        text = re.sub(rf'({name} = """\n).*?(""")', lambda m, new=content: m[1] + new + m[2], text, flags=re.DOTALL)
    write_atomic(path, text.encode())


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    s, reader = read_samples(args)
    tried = [(*cross_validate(s, rounds, args.folds, args.repeats), rounds) for rounds in args.rounds]
    _, temperature, rounds = max(tried)
    print(f"taken: {rounds} rounds, temperature {temperature:.3f}", file=sys.stderr)
    tables = {"RULE_TABLE": table(Fit(s.x, s.labels, s.weights, rounds), temperature)}
    if reader:
        tables["READER_TABLE"] = reader
    if args.write:
        put(tables, Path(__file__).resolve().parent.parent / "intelligent_logo_analyzer.py")
    else:
        print("\n".join(tables.values()), end="")
    return 0


if __name__ == "__main__":
    run_script(main)

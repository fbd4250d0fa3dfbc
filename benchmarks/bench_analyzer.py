"""Scores the analyzer's rules against labels by eye and times them beside the predecessor's method.

    python benchmarks/bench_analyzer.py --labels labels.csv --images raw_logos

Reads:  labels.csv (file,type[,sure][,split]) and the images it names (a folder or a zip).
Writes: nothing; prints accuracy, each class, confusion matrix, calibration and speed (with --json also a file). Exit 1
        where they are slower beside the predecessor's method than benchmarks/limits.toml states.

Rows with sure=0 are left out. --split tune is the default; the rules are fitted on it, so that its figures flatter:
benchmarks/fit_rules.py prints the cross-validated ones. --split report is for reporting alone.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from itertools import product
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import cv2
import numpy as np

from benchmarks.comparison import Comparison
from intelligent_logo_analyzer import CLASS_NAMES, IntelligentLogoAnalyzer, RawInput, UsageError, run_script


def read_rows(path: str, split: str | None) -> list[tuple[str, str]]:
    """(file, type) of the sure rows of a split; of all sure rows where the file has no column split."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r.get("type") in CLASS_NAMES and r.get("sure", "1") != "0"]
    return [(r["file"], r["type"]) for r in rows if split in (None, "all") or r.get("split", split) == split]


def load_bytes(images: str, rows: list[tuple[str, str]]) -> tuple[list[bytes], list[int]]:
    source = RawInput(images)
    by_name = {name.rsplit("/", 1)[-1]: name for name in source.names} | {name: name for name in source.names}
    found = [(by_name[f], CLASS_NAMES.index(t)) for f, t in rows if f in by_name]
    if not found:
        raise UsageError(f"{images} holds none of the {len(rows)} labelled files")
    return [source.read(name) for name, _ in found], [label for _, label in found]


def predecessor_features(data: bytes) -> tuple[int, float, float, int]:
    """Plain reading of the failed predecessor: colours by np.unique, Sobel and Canny on float64, contours."""
    rgb = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    colors = len(np.unique(rgb.reshape(-1, 3), axis=0))
    grey = rgb.astype(np.float64).mean(axis=2)
    slope_x = cv2.Sobel(grey, cv2.CV_64F, 1, 0, ksize=3)
    slope_y = cv2.Sobel(grey, cv2.CV_64F, 0, 1, ksize=3)
    energy = float(np.sqrt(slope_x**2 + slope_y**2).mean())
    edges = cv2.Canny(grey.astype(np.uint8), 50, 150)
    contours, _ = cv2.findContours(edges, cv2.RETR_TREE, cv2.CHAIN_APPROX_SIMPLE)
    return colors, energy, float((edges > 0).mean()), len(contours)


def expected_calibration_error(confidence: np.ndarray, right: np.ndarray, bins: int = 15) -> float:
    """Mean gap between confidence and accuracy over equal bins of confidence, weighted by their size."""
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(confidence[which == b].mean() - right[which == b].mean()) * (which == b).mean() for b in set(which)]
    return float(sum(gaps))


def score(probabilities: np.ndarray, labels: np.ndarray) -> dict[str, Any]:
    """Accuracy, per class, confusion (rows: label), share of predictions, ECE, accuracy of the surest 60 %."""
    guess, confidence = probabilities.argmax(1), probabilities.max(1)
    right = guess == labels
    confusion = np.zeros((len(CLASS_NAMES),) * 2, int)
    np.add.at(confusion, (labels, guess), 1)
    surest = np.argsort(-confidence, kind="stable")[: round(0.6 * len(labels))]
    return {
        "logos": len(labels),
        "accuracy": float(right.mean()),
        "per_class": [float(confusion[c, c] / max(confusion[c].sum(), 1)) for c in range(len(CLASS_NAMES))],
        "share": [float(v) for v in confusion.sum(0) / len(labels)],
        "confusion": confusion.tolist(),
        "ece": expected_calibration_error(confidence, right),
        "accuracy_surest_60": float(right[surest].mean()),
    }


def time_both(files: list[bytes], analyzer: IntelligentLogoAnalyzer, limit: int) -> tuple[float, float]:
    """Median CPU seconds an image of (rules, predecessor): over files the median of three turns, on one thread."""
    timed = files[:: max(1, len(files) // limit)]
    seconds = np.zeros((3, len(timed), 2))
    for data in files[:5]:
        analyzer.classify(data)
        predecessor_features(data)
    for turn, (i, data) in product(seconds, enumerate(timed)):
        for column, work in enumerate((analyzer.classify, predecessor_features)):
            start = time.process_time()
            work(data)
            turn[i, column] = time.process_time() - start
    rules, naive = np.median(np.median(seconds, 0), 0)
    return float(rules), float(naive)


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Scores and times the analyzer's rules.")
    parser.add_argument("--labels", required=True, metavar="CSV", help="file,type and optionally sure, split")
    parser.add_argument("--images", required=True, metavar="DIR", help="folder or zip of the labelled images")
    parser.add_argument("--split", default="tune", help="rows with this value in column split, or all (default: tune)")
    parser.add_argument("--timed", type=int, default=200, metavar="N", help="images to time (default: %(default)s)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    return parser


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    cv2.setNumThreads(1)
    rows = read_rows(args.labels, args.split)
    if not rows:
        raise UsageError(f"{args.labels} has no sure row with split={args.split}: pass --split all or another file")
    files, labels = load_bytes(args.images, rows)
    analyzer = IntelligentLogoAnalyzer()
    answers = [list(analyzer.classify(data)["probabilities"].values()) for data in files]
    result = score(np.array(answers), np.array(labels))
    print(f"{result['logos']} logos, split {args.split}, sure rows")
    print(f"accuracy {result['accuracy']:.1%}, ECE {result['ece']:.3f}, surest 60 % {result['accuracy_surest_60']:.1%}")
    print("label      " + "".join(f"{name:>10s}" for name in CLASS_NAMES) + "   right")
    for name, counts, right in zip(CLASS_NAMES, result["confusion"], result["per_class"], strict=True):
        print(f"{name:10s} " + "".join(f"{n:10d}" for n in counts) + f"  {right:6.1%}")
    print("share      " + "".join(f"{share:10.1%}" for share in result["share"]))
    fast, slow = time_both(files, analyzer, args.timed)
    timed = min(len(files), args.timed)
    table = Comparison("analyzer", f"one logo from bytes, one thread, CPU time, medians over {timed} logos")
    table.row("rules, the predecessor's method", 1e3 * slow, 1e3 * fast, "ms")
    return table.write(args.json, **result)


if __name__ == "__main__":
    run_script(main)

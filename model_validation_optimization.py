"""Phase 6: judges the trained network on the test split, calibrates it, compresses it and says what was met.

    python model_validation_optimization.py --data data/training/classification
    python model_validation_optimization.py --package pretrained --images logos.zip --labels labels.csv --split report

Reads   data/training/classification (train to calibrate int8, val to choose, test once),
        checkpoints/supervised_best.pt, results/{simclr,supervised}_log.csv, results/timings.csv;
        or another network (--checkpoint, --package), and other labelled logos (--images, --labels)
Writes  results/report.html, validation_report.json, predictions.csv, the CSVs of the plots, *.png drawn from these,
        models/*.onnx; with --package or --images all of them in results/judged/, so that the run's own stay

Everything that is chosen (temperature, the model that ships, the conformal thresholds) is chosen on val; test is only
measured. Every accuracy stands against the labels that label_source names.
"""

from __future__ import annotations

import argparse
import base64
import copy
import csv
import html
import io
import json
import logging
import math
import operator
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_FAILED,
    EXIT_OK,
    NOT_NEEDED,
    IntelligentLogoAnalyzer,
    LogoError,
    RawInput,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    add_tracking_arguments,
    background_color,
    csv_row_writer,
    display,
    fit_square,
    group_duplicates,
    hold,
    load_logo,
    look_of,
    measurement_vector,
    no_formula,
    paint,
    read_labels,
    run_script,
    write_atomic,
)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_common_arguments(parser)
    add_tracking_arguments(parser)
    group = parser.add_argument_group("validation (model and image size are the checkpoint's)")
    which = group.add_mutually_exclusive_group()
    which.add_argument("--checkpoint", metavar="FILE", help="judge this checkpoint in place of the run's")
    which.add_argument("--package", metavar="DIR", help="judge a package: its rules, its network and both together")
    group.add_argument("--images", metavar="PATH", help="judge on this folder or zip in place of the test split")
    text = "their types (file,type[,sure][,split]); without it the folders' names are the types"
    group.add_argument("--labels", metavar="CSV", help=text)
    group.add_argument("--split", metavar="NAME", help="of --images only the rows, or the folder, of this split")
    text = "train the original network for so long on train, to compare with (default: not at all)"
    group.add_argument("--compare-network", type=float, metavar="MINUTES", default=0.0, help=text)
    text = "print the success criteria of the last report as they stand now, and renew them in report.html"
    group.add_argument("--show-criteria", action="store_true", help=text)
    group.add_argument("--strict", action="store_true", help="exit 1 where a criterion of the plan is missed")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import cv2
import numpy as np
import torch
from scipy import optimize, special, stats
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from enhanced_data_pipeline import (
    LogoCache,
    change_background,
    label_source,
    logo_measurements,
    normalize,
    read_dataset,
)
from ultrathink_v2_advanced_modules import (
    CheckpointError,
    JoinedNetwork,
    Tracker,
    build_model,
    classification_metrics,
    draw_curve,
    load_checkpoint,
    model_of,
    predict_with_uncertainty,
    read_log,
    read_pictures,
    seed_everything,
    select_device,
)

CHECKPOINT_FILE, REPORT_FILE, PAGE_FILE = "supervised_best.pt", "validation_report.json", "report.html"
PREDICTIONS_FILE, TIMINGS_FILE = "predictions.csv", "timings.csv"
JUDGED_DIR = "judged"
MODEL_TITLES = {
    "onnx_fp32": "ONNX fp32", "int8_dynamic": "dynamic quantization", "int8_static": "static int8",
    "fp16": "fp16, made for a GPU",
}  # fmt: skip
MODEL_NAMES = tuple(MODEL_TITLES)
OUTPUTS = ("logits", "log_variance")
# of a JoinedNetwork with an early exit, before skip_when_sure
EARLY_OUTPUTS = ("joined_logits", "joined_log_variance", "first_logits", "first_log_variance", "first_suffices")
SCORES = ("logits", "log_variance", "epistemic", "aleatoric")
TIMED_LOGOS = 32
TEMPERATURES = (0.1, 20.0)  # what is searched
ECE_BINS = 15
CONFORMAL_LEVELS = (0.90, 0.95)
PRODUCT_WEIGHTS = 20_000  # of a 1 x 1 convolution, from which its int8 product is faster than it is in fp32
MAX_LOSS = 0.005  # accuracy on val that a compressed model may lose
MAX_NATS = 0.005  # mean log likelihood on val that it may lose
TOLERANCE = 1e-3  # largest difference between PyTorch and ONNX, relative where outputs are above 1
OVERALL_TARGET, CLASS_TARGET = 0.90, 0.85  # the other targets stand in build_criteria
RELATIONS = {">": operator.gt, "<": operator.lt, "at most": operator.le}
WORK_SIDE = 256  # px: the longest side on which pictures are disturbed
FORMER_MODEL, FORMER_SIZE, FORMER_BATCH = "efficientnet_b0", 224, 4
GALLERY = 12  # pictures of each kind in the report


class ExportError(RuntimeError):
    """The network is unfit, could not be exported, or the exported one answers differently; one sentence."""


@dataclass(frozen=True)
class Effort:
    """How long the measuring takes."""

    samples: int = 8  # dropout masks
    rounds: int = 60  # timed passes of each model
    calibration: int = 128  # train logos for static int8
    end_to_end: int = 40  # logos timed from bytes to answer
    cold: int = 3  # fresh processes for each model
    disturbed: int = 400  # logos on which robustness is measured


SMOKE_EFFORT = Effort(samples=4, rounds=20, calibration=32, end_to_end=12, cold=1, disturbed=40)


@dataclass(frozen=True)
class Inputs:
    """What networks read of logos: images (n, S, S, 3) uint8 RGB, and the analyzer's measurements (n, M) of them."""

    images: np.ndarray
    measurements: np.ndarray

    @classmethod
    def of(cls, pictures: Iterable[np.ndarray], size: int) -> Inputs:
        """Of decoded logos (H, W, 3)."""
        features = IntelligentLogoAnalyzer().features
        rows = [(fit_square(rgb, size), measurement_vector(features(rgb))) for rgb in pictures]
        return cls(*map(np.stack, zip(*rows, strict=True)))

    def __len__(self) -> int:
        return len(self.images)

    def __getitem__(self, places: slice | Sequence[int] | np.ndarray) -> Inputs:
        return Inputs(self.images[places], self.measurements[places])

    def repeated(self, count: int) -> Inputs:
        """``count`` of them, over and over."""
        return self[np.resize(np.arange(len(self)), count)]


@dataclass(frozen=True)
class Split:
    """Labelled logos, decoded and measured once."""

    name: str
    files: list[str]  # relative to the dataset or to --images, posix
    targets: np.ndarray  # (n,) int
    inputs: Inputs
    read: Callable[[str], bytes]  # the bytes of one of the files
    faults: Sequence[tuple[str, str]] = ()  # files that cannot be used, and why
    sure: np.ndarray | None = None  # (n,) bool where the labels say so

    def __len__(self) -> int:
        return len(self.files)

    def take(self, picked: Sequence[int] | np.ndarray) -> Split:
        """Some of the logos by their places."""
        files, sure = [self.files[i] for i in picked], None if self.sure is None else self.sure[picked]
        return replace(self, files=files, targets=self.targets[picked], inputs=self.inputs[picked], sure=sure)


@dataclass(frozen=True)
class Network:
    """What is judged, and how its input is made: a checkpoint's network, or a package's ONNX files."""

    model: nn.Module | None  # None for a package
    config: dict[str, Any]
    metric: dict[str, Any]
    path: Path
    onnx: Mapping[str, Path] = field(default_factory=dict)  # of a package, by the names of MODEL_NAMES
    served: str = ""  # of a package: the one that answers
    temperature: float | None = None  # of a package; a checkpoint's is fitted

    @classmethod
    def load(cls, path: Path) -> Network:
        """From a checkpoint of phase 5, in eval mode on the CPU. UsageError names the script that makes it."""
        maker = "ultrathink_supervised_training.py"
        if not path.exists():
            raise UsageError(f"{path} is not there; make it with: python {maker}")
        try:
            state = load_checkpoint(path)
            config = state["config"]
            model = model_of(config)
            model.load_state_dict(state["model"])
            names, metric = state["class_names"], state.get("metric", {})
        except (CheckpointError, KeyError, RuntimeError, ValueError) as error:
            raise UsageError(f"{path} cannot be used ({first_line(error)}); run {maker} again") from None
        if tuple(names) != CLASS_NAMES:
            raise UsageError(f"{path} knows {', '.join(names)}, not {', '.join(CLASS_NAMES)}; run {maker} again")
        return cls(model.eval(), config, metric, path)

    @classmethod
    def from_package(cls, folder: str) -> Network:
        """From a package of phase 7, every file checked against its checksum."""
        import logo_classifier as serving

        package = serving.find_package(folder)
        metadata = serving.read_metadata(package)
        for fault in serving.changed_files(package, metadata):
            raise UsageError(fault)
        served, precision = metadata["model"]["served"], metadata["model"].get("precision", "fp32")
        served_name = "onnx_fp32" if precision == "fp32" else precision
        fp32 = package / "model.onnx"
        known = fp32.name in metadata["files"] and fp32.is_file()
        onnx = ({"onnx_fp32": fp32} if known else {}) | {served_name: package / served}
        prepared = {key: metadata["preprocessing"][key] for key in ("image_size", "mean", "std")}
        prepared["measurements"] = len(metadata["preprocessing"]["measurements"])
        config = (metadata.get("training") or {}).get("config") or {}
        config = {**config, **prepared, "model": metadata["model"].get("name", "unknown")}
        return cls(None, config, {}, package, onnx, served_name, float(metadata["temperature"]))

    @property
    def size(self) -> int:
        return int(self.config["image_size"])

    @property
    def reads_measurements(self) -> bool:
        return bool(self.config.get("measurements"))

    def prepare(self, inputs: Inputs) -> dict[str, np.ndarray]:
        """The feed of an ONNX file: images (n, 3, S, S) float32, normalised; measurements if the network reads them."""
        mean, std = (np.asarray(self.config[key], np.float32) for key in ("mean", "std"))
        scaled = (inputs.images.astype(np.float32) / 255.0 - mean) / std
        feed = {"images": np.ascontiguousarray(scaled.transpose(0, 3, 1, 2))}
        return feed | ({"measurements": inputs.measurements} if self.reads_measurements else {})

    def tensors(self, inputs: Inputs, device: torch.device | str = "cpu", dtype: torch.dtype | None = None) -> dict:
        """The same for PyTorch, as keywords of the model."""
        return {name: torch.from_numpy(array).to(device, dtype) for name, array in self.prepare(inputs).items()}


# ---- measures --------------------------------------------------------------------------------------------------------


def softmax(logits: np.ndarray) -> np.ndarray:
    """(n, C) -> (n, C)."""
    return special.softmax(logits, axis=1)


def negative_log_likelihood(logits: np.ndarray, targets: np.ndarray, temperature: float = 1.0) -> float:
    """Mean over the logos, in nats. ``logits`` (n, C), ``targets`` (n,)."""
    return float(-special.log_softmax(logits / temperature, axis=1)[np.arange(len(targets)), targets].mean())


def fit_temperature(logits: np.ndarray, targets: np.ndarray) -> float:
    """The T that minimises the NLL of softmax(logits / T), searched on log T (Guo et al. 2017).

    The targets are softened by 1 / (n + 2) as Platt's are: a val split without an error would else drive T to its
    bound. The loss is convex in 1 / T, so that the only minimum is found.
    """
    keep = 1.0 / (len(targets) + 2)

    def loss(log_t: float) -> float:
        t = math.exp(log_t)
        spread = (logits[np.arange(len(targets)), targets] - logits.mean(axis=1)).mean() / t
        return negative_log_likelihood(logits, targets, t) + keep * float(spread)

    return math.exp(optimize.minimize_scalar(loss, bounds=np.log(TEMPERATURES), options={"xatol": 1e-8}).x)


def wilson_interval(successes: int, trials: int) -> list[float | None]:
    """95 % interval of a proportion (Wilson 1927); [None, None] without trials."""
    return list(stats.binomtest(successes, trials).proportion_ci(method="wilson")) if trials else [None, None]


def named(values: Iterable[Any]) -> dict[str, Any]:
    return dict(zip(CLASS_NAMES, values, strict=True))


def macro_f1(confusion: np.ndarray) -> np.ndarray:
    """(..., C, C) -> (...): mean F1 of the types that occur or are answered."""
    both = confusion.sum(axis=-1) + confusion.sum(axis=-2)
    f1 = 2 * np.diagonal(confusion, axis1=-2, axis2=-1) / np.maximum(both, 1)
    return f1.sum(axis=-1) / (both > 0).sum(axis=-1)


def measure(logits: np.ndarray, targets: np.ndarray, temperature: float = 1.0) -> dict[str, Any]:
    """Accuracy, recall, precision, F1, shares, calibration and confusion from logits (n, C) and labels (n,).

    What has no logo to stand on (the recall of a type that does not occur) is None.
    """
    probabilities = softmax(logits / temperature)
    metrics = classification_metrics(probabilities, targets, ECE_BINS)
    confusion = np.asarray(metrics["confusion"], dtype=np.int64)
    hits, said = np.diag(confusion), confusion.sum(axis=0)
    return {key: metrics[key] for key in ("accuracy", "ece", "brier")} | {
        "nll": negative_log_likelihood(logits, targets, temperature),
        "macro_f1": float(macro_f1(confusion)),
        "per_class_accuracy": named(metrics["per_class_accuracy"]),
        "per_class_precision": named([h / s if s else None for h, s in zip(hits, said, strict=True)]),
        "prediction_share": named(metrics["share"]),
        "confusion_matrix": confusion.tolist(),
    }


def intervals_of(confusion: Sequence[Sequence[int]], draws: int = 2000) -> dict[str, Any]:
    """95 % intervals of all that follows from the confusion matrix (rows are the truth).

    Wilson's for every share; for the macro F1 the percentiles of ``draws`` bootstrap samples: logos drawn with
    replacement are a multinomial draw of the matrix's cells.
    """
    matrix = np.asarray(confusion)
    hits, truth, said, count = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0), int(matrix.sum())
    drawn = np.random.default_rng(0).multinomial(count, matrix.ravel() / count, draws).reshape(-1, *matrix.shape)

    def each(parts: Iterable[int], wholes: Iterable[int]) -> list[list[float | None]]:
        return [wilson_interval(int(part), int(whole)) for part, whole in zip(parts, wholes, strict=True)]

    return {
        "overall": wilson_interval(int(hits.sum()), count),
        "per_class": named(each(hits, truth)),
        "per_class_precision": named(each(hits, said)),
        "prediction_share": named(each(said, [count] * len(said))),
        "macro_f1": np.quantile(macro_f1(drawn), (0.025, 0.975)).tolist(),
        "confusion_matrix": [each(row, [whole] * len(row)) for row, whole in zip(matrix, truth, strict=True)],
    }


def area_under_roc(scores: np.ndarray, positive: np.ndarray) -> float | None:
    """Chance that a positive scores above a negative, ties counting half; None where one kind is absent."""
    high, low = scores[positive], scores[~positive]
    if not len(high) or not len(low):
        return None
    return float(stats.mannwhitneyu(high, low, method="asymptotic").statistic / (len(high) * len(low)))


def risk_coverage(confidence: np.ndarray, right: np.ndarray) -> dict[str, Any]:
    """Error rate among the logos that are answered when only the most confident are; ``aurc`` is its mean over all
    numbers of answers (Geifman and El-Yaniv 2017), ``aurc_best`` that of an order with all errors last."""
    _, group = np.unique(-confidence, return_inverse=True)  # of equal confidence all share their errors alike
    errors = (np.bincount(group, ~right) / np.bincount(group))[np.sort(group)]
    answered = np.arange(1, len(errors) + 1)
    risk, best = np.cumsum(errors) / answered, np.cumsum(np.sort(~right)) / answered
    picked = sorted({max(1, round(len(errors) * share / 50)) for share in range(1, 51)})
    points = [{"coverage": k / len(errors), "risk": float(risk[k - 1])} for k in picked]
    return {"aurc": float(risk.mean()), "aurc_best": float(best.mean()), "points": points}


def conformal_sets(val: np.ndarray, labels: np.ndarray, test: np.ndarray, targets: np.ndarray, level: float) -> dict:
    """Sets of types that hold the right one with probability ``level`` (split conformal, threshold from val).

    ``val`` and ``test`` are probabilities (n, C). The coverage's law is Beta(k, n + 1 - k), k = ceil((n + 1) level)
    (Vovk 2012): ``expected_range`` holds 95 % of it on so many test logos, beta-binomial. No set with too few in val.
    """
    n, m = len(labels), len(targets)
    rank = math.ceil((n + 1) * level - 1e-9)
    found = {"level": level, "calibrated_on": n, "coverage": None, "mean_size": None, "expected_range": None}
    if rank > n:
        return found | {"within": None, "threshold": None}
    threshold = float(np.sort(1.0 - val[np.arange(n), labels])[rank - 1])
    inside = test >= 1.0 - threshold - 1e-12
    coverage = float(inside[np.arange(m), targets].mean())
    low, high = stats.betabinom.ppf((0.025, 0.975), m, rank, n + 1 - rank) / m
    return found | {
        "coverage": coverage,
        "mean_size": float(inside.sum(axis=1).mean()),
        "expected_range": [float(low), float(high)],
        "within": bool(low <= coverage <= high),
        "threshold": threshold,
    }


def doubtful_labels(probabilities: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Places of labels that the network contradicts with confidence, the most doubtful first.

    Confident learning (Northcutt et al. 2021): another type reaches the mean probability that its own logos get.
    """
    limits = np.array(
        [probabilities[targets == c, c].mean() if (targets == c).any() else 2.0 for c in range(len(CLASS_NAMES))]
    )
    reached = np.where(probabilities >= limits, probabilities, 0.0)
    margin = probabilities[np.arange(len(targets)), targets] - reached.max(axis=1)
    found = np.flatnonzero((reached.max(axis=1) > 0) & (reached.argmax(axis=1) != targets) & (margin < 0))
    return found[np.argsort(margin[found], kind="stable")]


def calibrated_ece(probabilities: np.ndarray, draws: int = 200) -> dict[str, float]:
    """The ECE that perfectly calibrated probabilities would show on this many logos: it is not 0 on a small split."""
    rng = np.random.default_rng(0)
    edges = np.cumsum(probabilities, axis=1)[:, :-1]
    found = []
    for _ in range(draws):
        targets = (rng.random((len(edges), 1)) > edges).sum(axis=1)
        found.append(classification_metrics(probabilities, targets, ECE_BINS)["ece"])
    return {"mean": float(np.mean(found)), "p95": float(np.quantile(found, 0.95))}


def reliability_bins(probabilities: np.ndarray, targets: np.ndarray) -> list[dict[str, Any]]:
    """Confidence and accuracy in equal bins of confidence; empty bins are left out."""
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == targets
    index = np.minimum((confidence * ECE_BINS).astype(int), ECE_BINS - 1)
    picks = {int(i): index == i for i in np.unique(index)}
    return [
        {"bin": i, "count": pick.sum(), "confidence": confidence[pick].mean(), "accuracy": right[pick].mean()}
        for i, pick in picks.items()
    ]


# ---- what is judged --------------------------------------------------------------------------------------------------


def load_split(data: Path, name: str, size: int, count: int | None = None) -> Split:
    """A split's logos in memory; with ``count`` that many of them, evenly over the classes. UsageError without any."""
    samples = read_dataset(data, name)
    cache = LogoCache([path for path, _ in samples], size)
    if not len(cache):
        raise UsageError(f"{data / name} holds no logo that can be read; run intelligent_logo_analyzer.py again")
    picked = evenly(len(cache), count or len(cache))
    files = [cache.paths[i].relative_to(data).as_posix() for i in picked]
    targets = np.array([samples[cache.kept[i]][1] for i in picked])
    faults = [(path.relative_to(data).as_posix(), reason) for path, reason in cache.skipped]
    inputs = Inputs(cache.images(picked), logo_measurements(cache.paths, copies=0)[picked, 0])
    return Split(name, files, targets, inputs, lambda file: (data / file).read_bytes(), faults)


def evenly(length: int, count: int) -> list[int]:
    """At most ``count`` places from first to last."""
    return [round(i) for i in np.linspace(0, length - 1, min(count, length))]


def labels_of(source: RawInput, labels: str | None, split: str | None) -> dict[str, dict[str, Any]]:
    """{file: {"type", "sure", "source"}} from a CSV, its rows of ``split`` alone, or from the folders' names.

    UsageError where none of the logos is labelled so.
    """
    if labels is None:
        found, made_by = {}, label_source(source.path)
        for name in source.names:
            parts = name.split("/")[:-1]
            kinds = [part for part in parts if part in CLASS_NAMES]
            if kinds and (split is None or split in parts):
                found[name] = {"type": kinds[-1], "sure": True, "source": made_by}
        if not found:
            inside = f"{split}/" if split else ""
            raise UsageError(f"{display(source.path)} has no logos in {inside}simple/ and so on; give --labels CSV")
        return found
    found, notes = read_labels(labels, source.names)
    for note in notes:
        if "split=" not in note:  # that is for making a dataset
            print(f"note: {note}", file=sys.stderr)
    chosen = {name: row for name, row in found.items() if split in (None, row["split"])}
    if not chosen:
        there = ", ".join(sorted({row["split"] for row in found.values()} - {""})) or "rows without one"
        raise UsageError(f"{display(labels)} has no split {split!r}, only {there}")
    return chosen


def load_judged(images: str, labels: str | None, split: str | None, size: int) -> tuple[Split, str]:
    """The labelled logos of a folder or zip as the test split, and who labelled them."""
    source = RawInput(images)
    known = labels_of(source, labels, split)
    files, pictures, faults = [], [], []
    for name in (name for name in source.names if name in known):
        try:
            pictures.append(Inputs.of([load_logo(source.read(name))], size))
            files.append(name)
        except (LogoError, OSError) as error:
            faults.append((name, str(error)))
    if not files:
        raise UsageError(f"{display(images)} holds no labelled logo that can be read: {faults[0][1]}")
    targets = np.array([CLASS_NAMES.index(known[name]["type"]) for name in files])
    sure = np.array([known[name]["sure"] for name in files])
    sources = {known[name]["source"] for name in files}
    names = "folder names" if sources == {"unknown"} else sources.pop() if len(sources) == 1 else "mixed"
    inputs = Inputs(*(np.concatenate([getattr(part, key) for part in pictures]) for key in ("images", "measurements")))
    return Split("test", files, targets, inputs, source.read, faults, sure), names


def in_batches(inputs: Inputs, batch: int, run: Callable[[Inputs], Sequence[np.ndarray]]) -> list[np.ndarray]:
    """The outputs of ``run`` on pieces of ``inputs``, joined."""
    parts = [run(inputs[start : start + batch]) for start in range(0, len(inputs), batch)]
    return [np.concatenate(outputs) for outputs in zip(*parts, strict=True)]


def run_torch(network: Network, split: Split, device: torch.device, batch: int, samples: int) -> dict[str, np.ndarray]:
    """Of the original in full precision: logits (n, C), log_variance (n,), and from ``samples`` dropout masks epistemic
    (n,), the mutual information in nats, and aleatoric (n,). The network stays on ``device``."""
    model = network.model.to(device).eval()

    def run(part: Inputs) -> list[np.ndarray]:
        tensors = network.tensors(part, device)
        with torch.inference_mode(), torch.backends.cudnn.flags(enabled=True, allow_tf32=False):  # as ONNX answers
            outputs = model(**tensors, return_uncertainty=True)
        sampled = predict_with_uncertainty(model, **tensors, samples=samples) if samples else {}
        return [t.double().cpu().numpy() for t in (*outputs, *(sampled[key] for key in SCORES[2:] if sampled))]

    found = dict(zip(SCORES, in_batches(split.inputs, batch, run), strict=False))
    if not np.isfinite(found["logits"]).all():
        raise ExportError(f"the network of {network.path} answers with NaN or infinity; train it again with --fresh")
    return found


def run_network(network: Network, split: Split, device: torch.device, batch: int, samples: int) -> dict:
    """As run_torch; of a package, which has no dropout to sample, only the first two, from the served file."""
    if network.model is not None:
        return run_torch(network, split, device, batch, samples)
    session = open_session(network.onnx[network.served], threads=0)
    outputs = run_onnx(network, session, split.inputs, 1)
    return {key: value.astype(np.float64) for key, value in zip(SCORES[:2], outputs, strict=False)}


def uncertainty_statistics(scores: dict[str, np.ndarray], right: np.ndarray) -> dict[str, Any]:
    """Means on right and wrong answers of every score, and how well it finds the wrong ones (AUROC)."""
    found = {}
    for name, values in scores.items():
        found[f"{name}_right"] = float(values[right].mean()) if right.any() else None
        found[f"{name}_wrong"] = float(values[~right].mean()) if not right.all() else None
        found[f"{name}_auroc"] = area_under_roc(values, ~right)
    return found


# ---- compression -----------------------------------------------------------------------------------------------------


class ServingOutputs(nn.Module):
    """Images (N, 3, S, S), and measurements (N, M) where the network reads them -> logits (N, C), log_variance (N,):
    what the ONNX file answers. With an early exit the EARLY_OUTPUTS in their place."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model
        self.names = EARLY_OUTPUTS if getattr(model, "early", None) else OUTPUTS

    def forward(self, images: torch.Tensor, measurements: torch.Tensor | None = None) -> tuple[torch.Tensor, ...]:
        if isinstance(self.model, JoinedNetwork):  # features side by side would tie the first's answer to the others'
            return self.model.answer(self.model.member_features(images, measurements))
        return self.model(images, True, measurements)


def export_onnx(network: Network, path: Path) -> None:
    """Writes the network as one ONNX file whose batch size is free. ExportError where that fails."""
    import onnx

    model = network.model.to("cpu").eval()
    if hasattr(model, "set_grad_checkpointing"):
        model.set_grad_checkpointing(False)
    blank = Inputs(np.zeros((2, network.size, network.size, 3), np.uint8),
                   np.zeros((2, network.config.get("measurements", 0)), np.float32))  # fmt: skip
    example, batch = network.tensors(blank), torch.export.Dim("batch")
    try:
        with sdpa_kernel(SDPBackend.MATH), warnings.catch_warnings():  # fused kernels' strides differ from their parts'
            warnings.filterwarnings("ignore", "# The axis name", UserWarning)  # that both inputs share
            serving = ServingOutputs(model).eval()
            program = torch.onnx.export(
                serving, tuple(example.values()), dynamo=True, input_names=list(example), output_names=serving.names,
                dynamic_shapes={name: {0: batch} for name in example}, external_data=False, verbose=False,
            )  # fmt: skip
        program.save(str(path))
        onnx.checker.check_model(str(path), full_check=True)
    except Exception as error:
        raise ExportError(f"{network.config['model']} cannot be exported to ONNX: {first_line(error)}") from error


def first_line(error: BaseException) -> str:
    """What went wrong at the root, in one line."""
    while error.__cause__ is not None:
        error = error.__cause__
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]


def open_session(path: Path, threads: int = 1) -> Any:
    """ONNX Runtime on the CPU; 0 threads means as many as there are cores."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def run_onnx(network: Network, session: Any, inputs: Inputs, batch: int) -> list[np.ndarray]:
    """Logits (n, C), log_variance (n,)."""
    return in_batches(inputs, batch, lambda part: session.run(list(OUTPUTS), network.prepare(part)))


def verify_export(network: Network, path: Path, inputs: Inputs) -> float:
    """Largest difference of any output between PyTorch and ONNX at batch 1 and n; ExportError where it is too large."""
    wrapped, session, gap = ServingOutputs(network.model.to("cpu").eval()).eval(), open_session(path), 0.0
    for part in (inputs[:1], inputs):
        with torch.inference_mode():
            expected = [tensor.numpy() for tensor in wrapped(**network.tensors(part))[: len(OUTPUTS)]]
        for want, got in zip(expected, session.run(list(OUTPUTS), network.prepare(part)), strict=True):
            gap = max(gap, float(np.abs(want - got).max() / max(1.0, np.abs(want).max())))
    if not gap <= TOLERANCE:
        raise ExportError(f"{path.name} differs from PyTorch by {gap:.2g}, more than {TOLERANCE:g}")
    return gap


class CalibrationReader:
    """Feeds train logos to static quantization, 16 at a time."""

    def __init__(self, network: Network, inputs: Inputs):
        self.batches = (network.prepare(inputs[start : start + 16]) for start in range(0, len(inputs), 16))

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self.batches, None)


def quantize(name: str, source: Path, target: Path, reader: CalibrationReader | None) -> None:
    """Writes ``source`` with smaller weights; ``reader`` gives the calibration data of static int8.

    Dynamic quantization takes the linear layers, as PyTorch's did, and large 1 x 1 convolutions, which are such layers
    of each pixel: on others it is slower than fp32. Weights use 7 bits, since a CPU without VNNI saturates on 8. fp16
    takes and gives fp32, and is 16 bit between. int8 models hold ONNX Runtime's own fusions (a session opens in two
    thirds of the time, with the same answers) and what is not quantized in 16 bits.
    """
    import onnx
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_dynamic, quantize_static

    common = {"per_channel": True, "reduce_range": True, "weight_type": QuantType.QInt8}
    linear = ["MatMul", "Gemm"]
    if name == "fp16":
        from onnxruntime.transformers.float16 import convert_float_to_float16

        onnx.save(convert_float_to_float16(onnx.load(str(source)), keep_io_types=True), str(target))
    elif name == "int8_dynamic":
        quantize_dynamic(as_products(onnx.load(str(source))), str(target), op_types_to_quantize=linear, **common)
    elif reader is None:
        raise ValueError("there is no train split to calibrate it on")
    else:
        quantize_static(
            str(source), str(target), reader, quant_format=QuantFormat.QDQ, activation_type=QuantType.QUInt8,
            op_types_to_quantize=[*linear, "Conv"], extra_options={"MatMulConstBOnly": True}, **common,
        )  # fmt: skip
    if name.startswith("int8"):
        fuse(target)
        halve(target)


def as_products(model: Any) -> Any:
    """The ONNX model with its 1 x 1 convolutions of PRODUCT_WEIGHTS or more as matrix products, channels last."""
    from onnx import helper, numpy_helper

    graph, nodes = model.graph, []
    weights = {weight.name: weight for weight in graph.initializer}
    for node in graph.node:
        weight = weights.get(node.input[1]) if node.op_type == "Conv" else None
        options = {option.name: helper.get_attribute_value(option) for option in node.attribute}
        mixes = options.get("group", 1) == max(options.get("strides", [1])) == 1 and not any(options.get("pads", []))
        linear = weight is not None and mixes and list(weight.dims[2:]) == [1, 1]
        if not linear or math.prod(weight.dims) < PRODUCT_WEIGHTS:
            nodes.append(node)
            continue
        matrix = np.ascontiguousarray(numpy_helper.to_array(weight)[:, :, 0, 0].T)  # (in, out)
        last, product, added, taken = (f"{node.output[0]}_{what}" for what in ("last", "product", "added", "matrix"))
        graph.initializer.append(numpy_helper.from_array(matrix, taken))
        nodes += [
            helper.make_node("Transpose", [node.input[0]], [last], perm=[0, 2, 3, 1]),
            helper.make_node("MatMul", [last, taken], [product], product),
            *[helper.make_node("Add", [product, bias], [added]) for bias in node.input[2:]],
            helper.make_node("Transpose", [added if node.input[2:] else product], node.output, perm=[0, 3, 1, 2]),
        ]
    used = {name for node in nodes for name in node.input}
    kept = [weight for weight in graph.initializer if weight.name in used]
    for repeated, values in ((graph.node, nodes), (graph.initializer, kept)):
        del repeated[:]
        repeated.extend(values)
    return model


def halve(path: Path) -> None:
    """Keeps the convolutions' fp32 weights in 16 bits, in place; a session casts them back as it opens, so that they
    take half the room and answer as fast."""
    import onnx
    from onnx import helper, numpy_helper

    model = onnx.load(str(path))
    for weight in model.graph.initializer:
        if weight.data_type == onnx.TensorProto.FLOAT and len(weight.dims) == 4:
            half = numpy_helper.to_array(weight).astype(np.float16)
            cast = helper.make_node("Cast", [f"{weight.name}_half"], [weight.name], to=onnx.TensorProto.FLOAT)
            weight.CopyFrom(numpy_helper.from_array(half, f"{weight.name}_half"))
            model.graph.node.insert(0, cast)
    onnx.save(model, str(path))


def fuse(path: Path) -> None:
    """ONNX Runtime's offline graph optimization in place; what follows the processor is left to each session."""
    import onnxruntime

    options, fused = onnxruntime.SessionOptions(), path.with_suffix(".fused")
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(fused)
    options.log_severity_level = 3
    onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    fused.replace(path)


def skip_when_sure(source: Path, target: Path) -> None:
    """Writes ``source`` with what only the later ones of joined networks need under an `If`: a session then runs them
    only for a batch of which some image needs them. Without an early exit there is nothing to skip."""
    import onnx
    from onnx import helper

    graph = (model := onnx.load(str(source))).graph
    makers = {name: i for i, node in enumerate(graph.node) for name in node.output}
    outputs = {output.name: output for output in graph.output}
    if EARLY_OUTPUTS[-1] not in outputs:
        shutil.copyfile(source, target)
        return

    def renamed(output: str, name: str) -> Any:
        (value := onnx.ValueInfoProto()).CopyFrom(outputs[output])
        value.name = name
        return value

    early, waiting = set[int](), list(EARLY_OUTPUTS[2:])  # the nodes by which the first answers
    while waiting:
        node = makers.get(waiting.pop())
        if node is not None and node not in early:
            early.add(node)
            waiting += graph.node[node].input
    at_once, later = ([n for i, n in enumerate(graph.node) if (i in early) == which] for which in (True, False))
    shared = {name for node in at_once for name in node.input}
    weights = [[w for w in graph.initializer if (w.name in shared) == which] for which in (True, False)]
    copies = [helper.make_node("Identity", [f"first_{name}"], [f"alone_{name}"]) for name in OUTPUTS]
    alone = helper.make_graph(copies, "alone", [], [renamed(f"first_{name}", f"alone_{name}") for name in OUTPUTS])
    joined = helper.make_graph(later, "joined", [], [outputs[f"joined_{name}"] for name in OUTPUTS], weights[1])
    branch = helper.make_node("If", EARLY_OUTPUTS[-1:], OUTPUTS, then_branch=alone, else_branch=joined)
    served = [renamed(f"joined_{name}", name) for name in OUTPUTS]
    whole = helper.make_graph([*at_once, branch], graph.name, graph.input, served, weights[0])
    onnx.save(helper.make_model(whole, opset_imports=model.opset_import, ir_version=model.ir_version), str(target))


def make_models(network: Network, train: Split | None, inputs: Inputs, folder: Path) -> tuple[dict, float]:
    """Writes NAME.onnx of fp32 and the smaller ones into ``folder``; ``inputs`` are what the export is tried on.

    Returns what went wrong, {name: sentence}, and the export's largest difference. Only fp32 must succeed.
    """
    from onnxruntime.quantization.shape_inference import quant_pre_process

    exported, prepared, small = (folder / f"{name}.part" for name in ("exported", "prepared", "small"))
    fp32, faults = folder / "onnx_fp32.onnx", {}
    export_onnx(network, exported)
    skip_when_sure(exported, fp32)
    gap = verify_export(network, fp32, inputs[:5])
    for name in MODEL_NAMES[1:]:
        target = folder / f"{name}.onnx"
        try:
            if not prepared.exists():  # the exporter has written every shape: the symbolic step has nothing to add
                quant_pre_process(str(exported), str(prepared), skip_symbolic_shape=True)
            reader = CalibrationReader(network, train.inputs) if train else None
            quantize(name, exported if name == "fp16" else prepared, small, reader)
            skip_when_sure(small, target)
            run_onnx(network, open_session(target), inputs[:1], 1)
        except Exception as error:  # whatever the quantizer raises, fp32 remains
            faults[name] = f"{name} failed: {first_line(error)}"
    return faults, gap


def compress(network: Network, train: Split | None, inputs: Inputs, folder: Path) -> tuple[dict[str, dict], float]:
    """results/models/*.onnx as {name: {"file", "bytes"} or {"file": None, "error"}}, and the export's difference."""
    folder.mkdir(parents=True, exist_ok=True)
    root, rows = logging.getLogger(), {}
    level = root.level
    root.setLevel(logging.ERROR)  # the quantizer warns of each tensor that it leaves as it is
    try:
        with tempfile.TemporaryDirectory() as scratch:
            faults, gap = make_models(network, train, inputs, Path(scratch))
            for name in MODEL_NAMES:
                target = folder / f"{name}.onnx"
                if name in faults:
                    target.unlink(missing_ok=True)  # one of an earlier run would be taken for this one's
                    rows[name] = {"file": None, "error": faults[name]}
                else:
                    write_atomic(target, (Path(scratch) / target.name).read_bytes())
                    rows[name] = {"file": f"models/{target.name}", "bytes": target.stat().st_size}
    finally:
        root.setLevel(level)
    return rows, gap


# ---- speed -----------------------------------------------------------------------------------------------------------


def time_interleaved(
    calls: dict[str, Sequence[Callable[[], Any]]], rounds: int, seconds: float = 60.0
) -> dict[str, dict]:
    """Milliseconds of each call, all in turn in one run, so that a drifting clock or a busy machine hits all alike.

    Each name has as many calls, such as one for each of several logos, of which a round makes the next; medians are the
    mean of theirs, since an early exit makes some logos dear. ``cpu_ms_median`` is the calling thread's own time: it
    hardly depends on what else runs. Stops after ``seconds``, but not before five rounds.
    """
    wall: dict[str, list[float]] = {name: [] for name in calls}
    cpu: dict[str, list[float]] = {name: [] for name in calls}
    names, end = list(calls), time.perf_counter() + seconds
    count = len(calls[names[0]])
    for name in names:
        for _ in range(3):
            calls[name][0]()
    for turn in range(rounds):
        if turn >= 5 and time.perf_counter() > end:
            break
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            started, used = time.perf_counter(), time.thread_time()
            calls[name][turn % count]()
            cpu[name].append(time.thread_time() - used)
            wall[name].append(time.perf_counter() - started)

    def typical(seconds: list[float]) -> float:
        return 1e3 * float(np.mean([np.median(seconds[i::count]) for i in range(min(count, len(seconds)))]))

    return {
        name: {
            "latency_ms_median": typical(wall[name]),
            "latency_ms_p95": 1e3 * float(np.quantile(wall[name], 0.95)),
            "cpu_ms_median": typical(cpu[name]),
        }
        for name in names
    }


def measure_speed(network: Network, paths: dict[str, Path], inputs: Inputs, rounds: int) -> dict[str, dict]:
    """Eager PyTorch ("torch") and every ONNX file, at batch 1 and 16, on one thread of the CPU, side by side."""
    inputs = inputs[np.linspace(0, len(inputs) - 1, TIMED_LOGOS).astype(int)]  # of all types: they are sorted by it
    model, threads = None if network.model is None else network.model.to("cpu").eval(), torch.get_num_threads()
    sessions = {name: open_session(path) for name, path in paths.items()}

    def calls(batch: int) -> dict[str, list[Callable[[], Any]]]:
        parts = [inputs[[i]] for i in range(len(inputs))] if batch == 1 else [inputs.repeated(batch)]
        onnx = {name: [partial(session.run, None, network.prepare(part)) for part in parts]
                for name, session in sessions.items()}  # fmt: skip
        return onnx if model is None else {"torch": [partial(model, **network.tensors(x)) for x in parts]} | onnx

    torch.set_num_threads(1)
    try:
        with torch.inference_mode():
            found = time_batches(calls, rounds)
    finally:
        torch.set_num_threads(threads)
    for row in found.values():
        row["speedup"] = found["torch"]["cpu_ms_median"] / row["cpu_ms_median"] if model is not None else None
    return found


def time_batches(calls: Callable[[int], dict[str, list[Callable[[], Any]]]], rounds: int) -> dict[str, dict]:
    """time_interleaved of ``calls(1)``, and beside it the wall clock of ``calls(16)``."""
    found, many = time_interleaved(calls(1), rounds), time_interleaved(calls(16), max(5, rounds // 8))
    for name, row in found.items():
        row |= {f"batch16_ms_{key}": many[name][f"latency_ms_{key}"] for key in ("median", "p95")}
    return found


def measure_gpu(network: Network, split: Split, device: torch.device, rounds: int) -> dict[str, dict]:
    """Rows of the compression table for eager PyTorch in fp32 and fp16 on ``device``, input already there."""
    original, name = network.model.to(device).eval(), device.type
    models = {"fp32": original, "fp16": copy.deepcopy(original).half()}
    if device.type == "cuda":
        name = torch.cuda.get_device_name(device)

    def load(kind: str, inputs: Inputs) -> dict[str, torch.Tensor]:
        return network.tensors(inputs, device, next(models[kind].parameters()).dtype)

    def answer(kind: str, tensors: dict[str, torch.Tensor]) -> np.ndarray:
        return models[kind](**tensors).float().cpu().numpy()  # the copy waits for the device

    def calls(batch: int) -> dict[str, list[Callable[[], Any]]]:
        return {kind: [partial(answer, kind, load(kind, split.inputs.repeated(batch)))] for kind in models}

    with torch.inference_mode():
        rows = time_batches(calls, rounds)
        logits = in_batches(split.inputs, 64, lambda part: [answer(kind, load(kind, part)) for kind in models])
    said = {kind: part.argmax(axis=1) for kind, part in zip(models, logits, strict=True)}
    for kind, row in rows.items():
        row |= {"device": name, "verdict": "beside the ONNX files", "accuracy": (said[kind] == split.targets).mean()}
        row["agreement"] = (said[kind] == said["fp32"]).mean()
        row["bytes"] = sum(t.numel() * t.element_size() for t in models[kind].state_dict().values())
    return rows


COLD_START = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from intelligent_logo_analyzer import fit_square, load_logo, measure, measurement_vector
path, size, rgb = Path(sys.argv[2]), int(sys.argv[4]), load_logo(sys.argv[3])
feed = {"images": fit_square(rgb, size).transpose(2, 0, 1)[None].astype("float32") / 127.5 - 1}
if sys.argv[5] == "True":
    feed["measurements"] = measurement_vector(measure(rgb))[None]
if path.suffix == ".onnx":
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    print(session.run(["logits"], feed)[0].argmax())
else:
    import torch
    from ultrathink_v2_advanced_modules import load_checkpoint, model_of
    state = load_checkpoint(path)
    model = model_of(state["config"])
    model.load_state_dict(state["model"])
    with torch.inference_mode():
        print(model.eval()(**{name: torch.from_numpy(array) for name, array in feed.items()}).argmax())
"""


def measure_cold(network: Network, paths: dict[str, Path], content: bytes, rounds: int) -> dict[str, float]:
    """Median seconds of a fresh process from its start to the answer on one logo, the models in turn."""
    root = str(Path(__file__).resolve().parent)
    seconds: dict[str, list[float]] = {name: [] for name in paths}
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "logo"
        picture.write_bytes(content)
        for turn in range(rounds):
            for name, path in paths.items():
                if turn and path.suffix != ".onnx":
                    continue  # torch alone takes many seconds, and one round shows that
                started = time.perf_counter()
                settings = root, path, picture, network.size, network.reads_measurements
                command = [sys.executable, "-c", COLD_START, *map(str, settings)]
                done = subprocess.run(command, capture_output=True, text=True, errors="replace")
                seconds[name].append(time.perf_counter() - started)
                if done.returncode:
                    lines = done.stderr.strip().splitlines() or ["no message"]
                    raise ExportError(f"a fresh process cannot run {path.name}: {lines[-1]}")
    return {name: float(np.median(values)) for name, values in seconds.items()}


def measure_end_to_end(network: Network, path: Path, split: Split, temperature: float) -> dict[str, float]:
    """Seconds from a file's bytes to the calibrated probabilities, one logo at a time, one thread, first call apart."""
    session, seconds = open_session(path), []
    for file in (split.files[0], *split.files):
        started = time.perf_counter()
        inputs = Inputs.of([load_logo(split.read(file))], network.size)
        logits = session.run(["logits"], network.prepare(inputs))[0]
        softmax(logits / temperature)
        seconds.append(time.perf_counter() - started)
    median, p95 = np.quantile(seconds[1:], (0.5, 0.95))
    return {"median_s": median, "p95_s": p95, "first_s": seconds[0], "images": len(split)}


def choose_model(models: dict[str, dict], original_accuracy: float) -> tuple[str, dict[str, str]]:
    """The fastest model within 0.5 points of the original on val, and a sentence on each; fp32 is always eligible.

    Accuracy alone hangs on single logos, so nor may one ship that loses log likelihood, be it within luck: what is
    smaller has to show that it is as good. ``models``: {name: {"val_accuracy", "val_nats_lost", "cpu_ms_median"} or
    {"error"}}. "slower than fp32" can never ship.
    """
    fp32, verdicts, eligible = models["onnx_fp32"]["cpu_ms_median"], {}, []
    for name, row in models.items():
        reasons = [row["error"]] if row.get("error") else []
        if not reasons and name != "onnx_fp32":
            lost, ratio = original_accuracy - row["val_accuracy"], row["cpu_ms_median"] / fp32
            reasons += [f"loses {100 * lost:.1f} points on val"] if lost > MAX_LOSS + 1e-9 else []
            nats = row["val_nats_lost"]
            reasons += [f"{nats:.3f} less likely on val"] if nats > MAX_NATS else []
            reasons += [f"slower than fp32 ({ratio:.2f} of its time)"] if ratio >= 1 else []
        verdicts[name] = ", ".join(reasons)
        eligible += [] if reasons else [name]
    winner = min(eligible, key=lambda name: models[name]["cpu_ms_median"])
    for name in eligible:
        verdicts[name] = "ships: the fastest within 0.5 points" if name == winner else f"slower than {winner}"
    return winner, verdicts


# ---- what disturbs it, what flatters it, what it replaces ------------------------------------------------------------


def shrink(rgb: np.ndarray, side: int) -> np.ndarray:
    """Scales down to at most ``side`` px along the longer side."""
    height, width = rgb.shape[:2]
    scale = side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return rgb if scale >= 1 else cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)


def compress_jpeg(rgb: np.ndarray, quality: int) -> np.ndarray:
    """As a JPEG file of it is read."""
    data = cv2.imencode(".jpg", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return load_logo(data.tobytes())


def add_noise(rgb: np.ndarray, draw: random.Random, levels: float) -> np.ndarray:
    noise = np.random.default_rng(draw.getrandbits(32)).normal(0, levels, rgb.shape)
    return np.clip(rgb + noise, 0, 255).round().astype(np.uint8)


def surround(rgb: np.ndarray) -> np.ndarray:
    """The logo at half its size, in the middle of its own background colour."""
    border = [max(1, n // 2) for n in rgb.shape[:2] for _ in range(2)]
    return cv2.copyMakeBorder(rgb, *border, cv2.BORDER_CONSTANT, value=tuple(map(int, background_color(rgb))))


Change = Callable[[np.ndarray, random.Random], np.ndarray]
UNDISTURBED: dict[str, Change] = {"as they are": lambda rgb, draw: rgb}
CHANGES: dict[str, Change] = {  # of pictures of at most 256 px a side
    "JPEG, quality 50": lambda rgb, draw: compress_jpeg(rgb, 50),
    "JPEG, quality 10": lambda rgb, draw: compress_jpeg(rgb, 10),
    "blur, sigma 1 px": lambda rgb, draw: cv2.GaussianBlur(rgb, (0, 0), 1.0),
    "blur, sigma 3 px": lambda rgb, draw: cv2.GaussianBlur(rgb, (0, 0), 3.0),
    "noise, 8 levels": lambda rgb, draw: add_noise(rgb, draw, 8),
    "noise, 24 levels": lambda rgb, draw: add_noise(rgb, draw, 24),
    "scaled down to 64 px": lambda rgb, draw: shrink(rgb, 64),
    "scaled down to 32 px": lambda rgb, draw: shrink(rgb, 32),
    "half the size on its canvas": lambda rgb, draw: surround(rgb),
    "colours inverted": lambda rgb, draw: 255 - rgb,
    "another background": change_background,
}


def measure_robustness(network: Network, test: Split, found: dict, device: torch.device, effort: Effort) -> list[dict]:
    """Accuracy, agreement with the undisturbed answer and ECE under each of CHANGES; the first row is undisturbed."""
    picked = evenly(len(test), effort.disturbed)
    split, clean, rows = test.take(picked), found["test"]["logits"][picked], []
    pictures = [shrink(load_logo(split.read(file)), WORK_SIDE) for file in split.files]
    for name, change in (UNDISTURBED | CHANGES).items():
        logits = clean
        if rows:
            inputs = Inputs.of((change(rgb, random.Random(i)) for i, rgb in enumerate(pictures)), network.size)
            logits = run_network(network, replace(split, inputs=inputs), device, 64, 0)["logits"]
        figures = classification_metrics(softmax(logits / found["temperature"]), split.targets, ECE_BINS)
        said = logits.argmax(axis=1)
        interval = wilson_interval(int((said == split.targets).sum()), len(split))
        agreement = float((said == clean.argmax(axis=1)).mean())
        row = {"change": name, "accuracy": figures["accuracy"], "interval": interval}
        rows.append(row | {"agreement": agreement, "ece": figures["ece"]})
    return rows


def find_leaks(entries: Sequence[tuple[str, str, Callable[[str], bytes]]]) -> list[dict[str, str]]:
    """Logos of test that are in train or val too, and of val that are in train, resized or recompressed ones included.

    ``entries``: split, file, reader. Returns of (the logo's split), file, split (its copy's), other, how (same bytes,
    same pixels, looks alike).
    """
    records: list[dict[str, Any]] = []
    for split, file, read in entries:
        try:
            records.append({"split": split, "file": file} | look_of(read(file)))
        except (LogoError, OSError):
            continue
    groups: dict[int, list[dict]] = {}
    for record, group in zip(records, group_duplicates(records), strict=True):
        groups.setdefault(group, []).append(record)
    leaks, order = [], ("test", "val", "train")
    for record, others in ((record, members) for members in groups.values() for record in members):
        others = [other for other in others if order.index(other["split"]) > order.index(record["split"])]
        if others:
            kinds = {"same bytes": "sha256", "same pixels": "pixels"}
            same = [(how, o) for how, key in kinds.items() for o in others if o[key] == record[key]]
            how, other = same[0] if same else ("looks alike", others[0])
            place = {"of": record["split"], "file": record["file"]}
            leaks.append(place | {"split": other["split"], "other": other["file"], "how": how})
    return leaks


def former_rules(rgb: np.ndarray) -> int:
    """The predecessor's rules in a plain reading: exact colours, Sobel slopes, Canny edges, contours, thresholds."""
    colors = len(np.unique(rgb.reshape(-1, 3), axis=0))
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    slope = np.hypot(*(cv2.Sobel(grey, cv2.CV_64F, dx, 1 - dx, ksize=3) for dx in (0, 1)))
    edges = cv2.Canny(grey, 50, 150)
    shapes = len(cv2.findContours(edges, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0])
    if colors <= 8 and shapes <= 10:
        return CLASS_NAMES.index("simple")
    if ((slope > 0) & (slope < 40)).mean() > 0.3 and (edges > 0).mean() < 0.1:
        return CLASS_NAMES.index("gradient")
    if 3 <= shapes <= 30 and colors <= 64 and rgb.shape[1] > 1.5 * rgb.shape[0]:
        return CLASS_NAMES.index("text")
    return CLASS_NAMES.index("complex")


def train_former(data: Path, minutes: float, seed: int) -> tuple[nn.Module, int]:
    """The predecessor's network by its recipe (EfficientNet-B0, cross-entropy, batches of 4) and its steps."""
    torch.manual_seed(seed)
    train = load_split(data, "train", FORMER_SIZE)
    model, draw, steps = build_model(FORMER_MODEL, 4, FORMER_SIZE), np.random.default_rng(seed), 0
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    end = time.perf_counter() + 60 * minutes
    model.train()
    while not steps or time.perf_counter() < end:
        picked = draw.choice(len(train), min(FORMER_BATCH, len(train)), replace=False)
        images = normalize(torch.from_numpy(train.inputs.images[picked].transpose(0, 3, 1, 2).copy()))
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(images), torch.from_numpy(train.targets[picked])).backward()
        optimizer.step()
        steps += 1
    return model.eval(), steps


def compare(args: argparse.Namespace, network: Network, test: Split, found: dict) -> list[dict[str, Any]]:
    """The original approach beside ours on the same test logos: name, accuracy, interval, recalls, ms, note."""
    analyzer = IntelligentLogoAnalyzer()
    first, second, rules = "original rules", "original network", "these rules"
    notes = {first: "a plain reading: exact colours, edges, contours, thresholds", rules: "the analyzer as it is now"}
    ask: dict[str, Callable[[np.ndarray], int]] = {first: former_rules}
    if args.compare_network > 0:
        model, steps = train_former(Path(args.data), args.compare_network, args.seed)
        notes[second] = f"{FORMER_MODEL} from scratch, cross-entropy, {steps} steps of {FORMER_BATCH}"
        ask[second] = partial(ask_former, model)
    ask[rules] = lambda rgb: int(analyzer.probabilities(analyzer.features(rgb)).argmax())
    said: dict[str, list[int]] = {name: [] for name in ask}
    seconds = dict.fromkeys(ask, 0.0)
    for file in test.files:
        rgb = load_logo(test.read(file))
        for name, answer in ask.items():
            started = time.perf_counter()
            said[name].append(answer(rgb))
            seconds[name] += time.perf_counter() - started
    rows = [
        {"name": name, "ms": 1e3 * seconds[name] / len(test), "note": notes[name]}
        | judge_answers(np.array(said[name]), test.targets)
        for name in ask
    ]
    if second not in ask:
        note = "it must be trained: --compare-network MINUTES trains it and adds this row"
        rows.insert(1, {"name": second, "accuracy": None, "note": note})
    ours = judge_answers(found["test"]["logits"].argmax(axis=1), test.targets)
    return [*rows, {"name": "this network", "ms": None, "note": str(network.path)} | ours]


def ask_former(model: nn.Module, rgb: np.ndarray) -> int:
    image = torch.from_numpy(fit_square(rgb, FORMER_SIZE).transpose(2, 0, 1)[None].copy())
    with torch.inference_mode():
        return int(model(normalize(image)).argmax())


def judge_answers(said: np.ndarray, targets: np.ndarray) -> dict[str, Any]:
    """Accuracy with interval, recalls, and the largest share of the answers (n,)."""
    figures = classification_metrics(np.eye(len(CLASS_NAMES))[said], targets)
    return {
        "accuracy": figures["accuracy"],
        "interval": wilson_interval(int((said == targets).sum()), len(said)),
        "per_class_accuracy": named(figures["per_class_accuracy"]),
        "largest_share": max(figures["share"]),
    }


def judge_package(network: Network, test: Split) -> dict[str, dict[str, Any]]:
    """What each method of a package answers to the logos whose labeller was sure, from file bytes on, as it is served;
    and how often it is right when the others count, too."""
    import logo_classifier as serving

    sure = np.ones(len(test), bool) if test.sure is None or not test.sure.any() else test.sure
    rows = {}
    for name, classifier in serving.three_classifiers(network.path).items():
        answers = classifier.classify_batch([test.read(file) for file in test.files])
        probabilities = np.array([serving.probabilities_of(answer) for answer in answers])
        figures = measure(np.log(probabilities[sure] + 1e-12), test.targets[sure])
        seconds = np.array([answer["processing_time"] for answer in answers])
        timed = {"seconds_mean": seconds.mean(), "seconds_p95": np.quantile(seconds, 0.95)}
        rows[name] = figures | timed | {"intervals": intervals_of(figures["confusion_matrix"])}
        rows[name]["accuracy_with_unsure"] = float((probabilities.argmax(axis=1) == test.targets).mean())
    return rows


# ---- the table of the success criteria -------------------------------------------------------------------------------


def build_criteria(figures: dict[str, Any], seconds: float, beats_chance: bool, hours: float | None) -> list[dict]:
    """The plan's criteria in its order. A model no better than chance meets none, whatever it scores by luck."""
    per_class = [(f"{name} accuracy", ">", CLASS_TARGET, figures["per_class_accuracy"][name]) for name in CLASS_NAMES]
    hybrid = figures.get("hybrid") or {}  # of a package; else phase 7 measures it
    rows = []
    for name, relation, limit, value in (
        ("overall accuracy", ">", OVERALL_TARGET, figures["accuracy"]),
        *per_class,
        ("largest share of predictions", "at most", 0.40, max(figures["prediction_share"].values())),
        ("inference time (s)", "<", 5, seconds),
        ("calibration (ECE)", "at most", 0.05, figures["ece"]),
        ("hybrid accuracy", ">", 0.95, hybrid.get("accuracy")),
        ("hybrid time (s)", "<", 2, hybrid.get("seconds_mean")),
    ):
        target = f"{relation} {limit:.0%}" if "accuracy" in name or "share" in name else f"{relation} {limit:g}"
        passed = value is not None and beats_chance and RELATIONS[relation](value, limit)
        rows.append({"name": name, "target": target, "value": value, "passed": bool(passed)})
    target = "7 to 9 planned on a GPU; ours printed"
    return [*rows, {"name": "total time (h)", "target": target, "value": hours, "passed": None}]


def read_hours(results: Path) -> float | None:
    """Sum of results/timings.csv (phase,seconds) in hours; None where it is missing or empty."""
    path = results / TIMINGS_FILE
    if not path.is_file():
        return None
    try:
        seconds = [float(row["seconds"]) for row in read_csv(path)]
    except (KeyError, TypeError, ValueError):
        raise UsageError(f"{path} is no table of phase,seconds: remove it or run bash run_all.sh again") from None
    return sum(seconds) / 3600 if seconds else None


def missed(criteria: Sequence[dict]) -> list[str]:
    """Names of the plan's criteria that are not met, those not measured included."""
    return [row["name"] for row in criteria if row["passed"] is False]


def show_value(row: dict[str, Any]) -> str:
    value, name = row["value"], row["name"]
    if value is None:
        return "not measured"
    if name.endswith("accuracy") or "share" in name:
        return f"{100 * value:.1f} %"
    return f"{value:.3g}" if name.endswith(("(s)", "(h)")) else f"{value:.3f}"


def criteria_cells(report: dict[str, Any]) -> list[tuple[str, ...]]:
    """The criteria as rows of text below a header."""
    bounds = report.get("intervals", {})
    bounds = {"overall": bounds.get("overall")} | bounds.get("per_class", {})
    lines: list[tuple[str, ...]] = [("criterion", "target", "measured", "95 % interval", "met")]
    for row in report["criteria"]:
        interval = show_interval(bounds.get(row["name"].removesuffix(" accuracy")))
        verdict = {True: "yes", False: "NO", None: "-"}[row["passed"]]
        lines.append((row["name"], row["target"], show_value(row), interval, verdict))
    return lines


def show_interval(bounds: Sequence[float | None] | None) -> str:
    low, high = bounds or (None, None)
    return f"{100 * low:.1f} to {100 * high:.1f} %" if low is not None else ""


def criteria_notes(report: dict[str, Any]) -> list[str]:
    """What the criteria stand against, and what is missed."""
    notes = [f"measured on {report['data']['test']} test logos, labels: {report['label_source']}"]
    if not report.get("beats_chance", True):
        notes.append("the network does no better than chance on the test split: nothing is counted as met")
    wrong = missed(report["criteria"])
    return [*notes, f"missed: {', '.join(wrong)}" if wrong else "every criterion is met"]


def criteria_table(report: dict[str, Any]) -> str:
    """The criteria as aligned plain text, with what the figures stand against below."""
    lines = criteria_cells(report)
    widths = [max(len(line[i]) for line in lines) for i in range(5)]
    lines.insert(1, tuple("-" * width for width in widths))
    colors = {"yes": "green", "NO": "red"}
    text = []
    for *cells, met in lines:
        start = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=False))
        text.append(f"{start}  {paint(met, colors[met]) if met in colors else met}")
    return "\n".join([*text, *criteria_notes(report)])


def show_criteria(results: Path, strict: bool) -> int:
    """Prints the last report's table with the total time as it stands now, and renews it in report.html if there."""
    path, page = results / REPORT_FILE, results / PAGE_FILE
    if not path.is_file():
        raise UsageError(f"{path} is not there; make it with: python model_validation_optimization.py")
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        hours = read_hours(results)
        for row in report["criteria"]:
            if row["name"] == "total time (h)" and hours is not None:
                row["value"] = hours
        print(criteria_table(report))
        if page.is_file():
            marks = [re.escape(mark) for mark in CRITERIA_MARKS]
            fresh = criteria_section(report)
            pattern = re.compile(f"{marks[0]}.*?{marks[1]}", re.DOTALL)
            text = pattern.sub(lambda _: fresh, page.read_text(encoding="utf-8"))
            write_atomic(page, text.encode())
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path} cannot be understood ({error}); run model_validation_optimization.py again") from None
    return EXIT_FAILED if strict and missed(report["criteria"]) else EXIT_OK


# ---- files -----------------------------------------------------------------------------------------------------------


def plain(value: Any) -> Any:
    """numpy values, tuples, paths and non-finite floats -> what strict JSON knows."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def csv_bytes(header: Iterable[str], rows: Iterable[Iterable[Any]]) -> bytes:
    """Rows as csv_cell writes them; file names byte for byte."""
    stream = io.StringIO()
    write = csv_row_writer(stream)
    write(header)
    for row in rows:
        write(map(csv_cell, row))
    return stream.getvalue().encode("utf-8", "surrogateescape")


def csv_cell(value: Any) -> Any:
    """Floats with seven digits, None as nothing, no text that a spreadsheet would compute."""
    if isinstance(value, (float, np.floating)):
        return f"{value:.7g}"
    return "" if value is None else no_formula(value) if isinstance(value, str) else value


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8", errors="surrogateescape") as stream:
        return list(csv.DictReader(stream))


def write_predictions(path: Path, splits: Sequence[Split], found: dict[str, Any]) -> None:
    """A line a logo: label, answer, confidence after the temperature, logits before it, log-variance, epistemic."""
    logit_names = [f"logit_{name}" for name in CLASS_NAMES]
    header = ["split", "file", "label", "predicted", "confidence", *logit_names, "log_variance", "epistemic"]
    rows = []
    for split in splits:
        answers = found[split.name]
        epistemic = answers.get("epistemic", [None] * len(split))
        for i, p in enumerate(softmax(answers["logits"] / found["temperature"])):
            names = (CLASS_NAMES[split.targets[i]], CLASS_NAMES[int(p.argmax())])
            numbers = (p.max(), *answers["logits"][i], answers["log_variance"][i], epistemic[i])
            rows.append([split.name, split.files[i], *names, *numbers])
    write_atomic(path, csv_bytes(header, rows))


def write_tables(folder: Path, report: dict[str, Any]) -> None:
    """The CSVs that the plots are drawn from."""
    bounds, matrix = report["intervals"], report["confusion_matrix"]
    none = [None, None]
    metrics = [("accuracy", "overall", report["overall_accuracy"], *bounds["overall"], OVERALL_TARGET)]
    for kind, key in (("recall", "accuracy"), ("precision", "precision")):
        values, limits = report[f"per_class_{key}"], bounds["per_class" if kind == "recall" else "per_class_precision"]
        target = CLASS_TARGET if kind == "recall" else None
        metrics += [(kind, name, value, *limits[name], target) for name, value in values.items()]
    shares = report["prediction_share"].items()
    metrics += [("share of predictions", name, value, *bounds["prediction_share"][name], 0.4) for name, value in shares]
    metrics += [("macro F1", "overall", report["macro_f1"], *bounds["macro_f1"], None)]
    metrics += [(key, when, report[f"{key}{end}"], *none, None) for key in ("nll", "brier", "ece")
                for when, end in (("before", "_before"), ("after", ""))]  # fmt: skip
    cells = [
        (name, said, matrix[i][j], matrix[i][j] / max(1, sum(matrix[i])), *bounds["confusion_matrix"][i][j])
        for i, name in enumerate(CLASS_NAMES)
        for j, said in enumerate(CLASS_NAMES)
    ]
    tables: dict[str, tuple[Sequence[str], list]] = {
        "metrics": (("measure", "name", "value", "low", "high", "target"), metrics),
        "confusion": (("label", "predicted", "count", "share", "low", "high"), cells),
        "reliability": (
            ("when", "bin", "count", "confidence", "accuracy"),
            [(when, *bin_.values()) for when, bins in report["reliability"].items() for bin_ in bins],
        ),
        "risk_coverage": (("coverage", "risk"), [tuple(p.values()) for p in report["risk_coverage"]["points"]]),
        "robustness": (
            ("change", "accuracy", "low", "high", "agreement", "ece"),
            [(r["change"], r["accuracy"], *r["interval"], r["agreement"], r["ece"]) for r in report["robustness"]],
        ),
        "compression": (COMPRESSION, [[row.get(key) for key in COMPRESSION] for row in model_rows(report)]),
    }
    for name, (header, rows) in tables.items():
        write_atomic(folder / f"{name}.csv", csv_bytes(header, rows))


COMPRESSION = (
    "model", "device", "accuracy", "val_accuracy", "agreement", "bytes", "cold_start_s", "latency_ms_median",
    "latency_ms_p95", "batch16_ms_median", "batch16_ms_p95", "speedup", "verdict",
)  # fmt: skip


def model_rows(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The original, every compressed model and what ran on a GPU, with the names by which they are shown."""
    rows = [{"model": MODEL_TITLES.get(name, name)} | row for name, row in report["models"].items()]
    rows += [{"model": f"PyTorch {kind}, GPU"} | row for kind, row in report.get("gpu", {}).items()]
    first = {"model": "PyTorch, eager", "verdict": "the checkpoint"} | report["original"]
    return rows if report["original"].get("latency_ms_median") is None else [first, *rows]


def environment(device: torch.device) -> dict[str, Any]:
    """What the figures were measured with and on."""
    import matplotlib
    import onnx
    import onnxruntime
    import timm

    known = (torch, timm, onnx, onnxruntime, np, cv2, matplotlib)
    info = Path("/proc/cpuinfo")
    names = [line for line in info.read_text().splitlines() if line.startswith("model name")] if info.exists() else []
    cpu = names[0].partition(":")[2].strip() if names else platform.processor()
    gpu = torch.cuda.get_device_name(device) if device.type == "cuda" else None
    versions = {"python": platform.python_version()} | {module.__name__: module.__version__ for module in known}
    return {"versions": versions, "hardware": {"cpu": cpu, "cores": os.cpu_count(), "gpu": gpu}}


# ---- plots, from the CSVs alone --------------------------------------------------------------------------------------

Rows = list[dict[str, str]]
CURVES: dict[str, dict[str, Sequence[str]]] = {
    "simclr": {
        "NT-Xent of the four heads": ("loss", "geometric", "color", "text", "shape"),
        "k-NN accuracy on val": ("knn",),
        "effective rank": ("rank",),
    },
    "supervised": {
        "loss": ("loss", "val_loss"),
        "accuracy": ("train_accuracy", "val_accuracy"),
        "accuracy of each type on val": tuple(f"recall_{name}" for name in CLASS_NAMES),
        "share of the answers on val": tuple(f"share_{name}" for name in CLASS_NAMES),
        "calibration error (ECE) on val": ("ece",),
        "gradient norm": ("grad_norm",),
    },
}


def draw_confusion(axis: Any, rows: Rows) -> None:
    shares = np.array([float(row["share"]) for row in rows]).reshape(len(CLASS_NAMES), -1)
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, (i, j) in zip(rows, np.ndindex(shares.shape), strict=True):
        text = f"{row['count']}\n{100 * shares[i, j]:.0f} %"
        if row["low"]:
            text += f"\n{100 * float(row['low']):.0f} to {100 * float(row['high']):.0f}"
        axis.text(j, i, text, ha="center", va="center", color="white" if shares[i, j] > 0.5 else "black", fontsize=9)
    axis.set_xticks(range(len(CLASS_NAMES)), CLASS_NAMES)
    axis.set_yticks(range(len(CLASS_NAMES)), CLASS_NAMES)
    axis.set(xlabel="answer", ylabel="label", title=f"{sum(int(row['count']) for row in rows)} logos")


def draw_reliability(axis: Any, rows: Rows) -> None:
    axis.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    for when, marker in (("before", "o"), ("after", "s")):
        bins = [(int(r["count"]), float(r["confidence"]), float(r["accuracy"])) for r in rows if r["when"] == when]
        counts, confidence, accuracy = (np.array(column) for column in zip(*bins, strict=True))
        ece = (counts * np.abs(confidence - accuracy)).sum() / counts.sum()
        axis.plot(confidence, accuracy, label=f"{when} the temperature: ECE {ece:.3f}", marker=marker, markersize=4)
        axis.scatter(confidence, accuracy, s=10 + 300 * counts / counts.sum(), alpha=0.25)
    axis.set(xlabel="confidence", ylabel="accuracy", xlim=(0, 1.02), ylim=(0, 1.02), title="calibration")
    axis.legend(loc="lower right", fontsize=8)


def draw_accuracy(axis: Any, rows: Rows) -> None:
    """Accuracies with their intervals beside the plan's targets."""
    for i, row in enumerate(shown := [row for row in rows if row["measure"] in ("accuracy", "recall")]):
        target = float(row["target"])
        axis.plot([i - 0.45, i + 0.45], [target, target], color="0.3", linestyle="--")
        if row["value"]:
            value, low, high = (float(row[key]) for key in ("value", "low", "high"))
            axis.bar(i, value, color="tab:green" if value > target else "tab:red", alpha=0.7)
            axis.errorbar(i, value, [[max(0.0, value - low)], [max(0.0, high - value)]], color="black", capsize=4)
    axis.set_xticks(range(len(shown)), [row["name"] for row in shown])
    axis.set(ylim=(0, 1.02), ylabel="accuracy", title="accuracy, 95 % intervals, targets dashed")


def draw_risk(axis: Any, rows: Rows) -> None:
    coverage, risk = (np.array([float(row[key]) for row in rows]) for key in ("coverage", "risk"))
    axis.plot(coverage, risk, marker=".", markersize=3)
    axis.fill_between(coverage, risk, alpha=0.15)
    axis.set(xlim=(0, 1.02), ylim=(0, max(0.05, 1.1 * risk.max())), xlabel="share of the logos that is answered")
    axis.set(ylabel="error rate among them", title="risk against coverage")


def draw_robustness(axis: Any, rows: Rows) -> None:
    values, low, high = (np.array([float(row[key]) for row in rows]) for key in ("accuracy", "low", "high"))
    places = np.arange(len(rows))
    axis.barh(places, values, xerr=np.maximum(0, [values - low, high - values]), color="tab:blue", alpha=0.6, capsize=2)
    axis.axvline(values[0], color="0.3", linestyle="--", linewidth=1)
    axis.set_yticks(places, [row["change"] for row in rows], fontsize=8)
    axis.invert_yaxis()
    axis.set(xlim=(0, 1), xlabel="accuracy", title="disturbed logos")


def draw_compression(axis: Any, rows: Rows) -> None:
    rows = [row for row in rows if row["latency_ms_median"]]
    median, p95 = (np.array([float(row[f"latency_ms_{key}"]) for row in rows]) for key in ("median", "p95"))
    ships = ["tab:green" if row["verdict"].startswith(("ships", "served")) else "tab:blue" for row in rows]
    axis.barh(range(len(rows)), median, xerr=[0 * median, np.maximum(0, p95 - median)], color=ships, alpha=0.6)
    for i, row in enumerate(rows):
        axis.text(p95[i], i, f"  {100 * float(row['accuracy']):.1f} %, {int(row['bytes']) / 1e6:.1f} MB", va="center")
    axis.set_yticks(range(len(rows)), [row["model"] for row in rows], fontsize=8)
    axis.invert_yaxis()
    axis.margins(x=0.5)
    axis.set(xlabel="ms an image (median, 95th percentile), one thread", title="speed, accuracy, size")


PLOTS: dict[str, tuple[str, Callable[[Any, Rows], None]]] = {
    "accuracy": ("metrics", draw_accuracy),
    "confusion_matrix": ("confusion", draw_confusion),
    "reliability_diagram": ("reliability", draw_reliability),
    "risk_coverage": ("risk_coverage", draw_risk),
    "robustness": ("robustness", draw_robustness),
    "compression": ("compression", draw_compression),
}


def draw_plots(folder: Path, logs: Path | None) -> list[str]:
    """PNGs of the CSVs in ``folder``, and of the trainings' logs in ``logs``; returns their names."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    drawings = {name: (draw, read_csv(folder / f"{stem}.csv")) for name, (stem, draw) in PLOTS.items()}
    for stem, panels in CURVES.items():
        path = logs / f"{stem}_log.csv" if logs else None
        rows = read_log(path) if path and path.is_file() else []
        for i, (title, names) in enumerate(panels.items() if rows else ()):
            drawings[f"curve_{stem}_{i + 1}"] = partial(draw_curve, title=title, names=names), rows
    for name, (draw, rows) in drawings.items():
        figure, axis = plt.subplots(figsize=(5.6, 4.4), layout="tight")
        draw(axis, rows)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=130)
        plt.close(figure)
        write_atomic(folder / f"{name}.png", buffer.getvalue())
    return [f"{name}.png" for name in drawings]


# ---- report.html -----------------------------------------------------------------------------------------------------

CRITERIA_MARKS = ("<!-- criteria -->", "<!-- end of criteria -->")
STYLE = """
:root { color-scheme: light; --line: #d8dde3; --soft: #f4f6f8; --good: #1a7f37; --bad: #b42318; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1c2733; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 16px; }
h1 { font-size: 1.5rem; margin: 0.5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; } h3 { font-size: 1rem; }
h2 { border-bottom: 2px solid var(--line); padding-bottom: 4px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 12px 0; font-size: 0.9rem; }
a { color: #0b5cad; } p { margin: 0.5rem 0; max-width: 75ch; overflow-wrap: anywhere; }
.note { color: #56636f; font-size: 0.9rem; }
.alarm { background: #fdecea; border-left: 4px solid var(--bad); padding: 8px; }
.scroll { overflow-x: auto; margin: 8px 0; } table { border-collapse: collapse; font-size: 0.88rem; min-width: 60%; }
th, td { padding: 4px 10px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
@media (max-width: 500px) { table { font-size: 0.8rem; } th, td { padding-right: 7px; } main { padding: 12px; } }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.text { white-space: normal; min-width: 12em; max-width: 26em; overflow-wrap: break-word; }
th { background: var(--soft); white-space: nowrap; padding-left: 2px; } .yes { color: var(--good); font-weight: 600; }
.no { color: var(--bad); font-weight: 600; } .row { background: #eaf6ec; }
.side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 4px 20px; }
.side > * { min-width: 0; }
.plots { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); }
.plots { align-items: start; }
.plots img { width: 100%; max-width: 560px; height: auto; border: 1px solid var(--line); border-radius: 6px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 310px), 1fr)); gap: 10px; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: 8px; display: flex; gap: 10px; font-size: 0.85rem; }
.card img { width: 84px; height: 84px; object-fit: contain; border: 1px solid var(--line); flex: none; }
.card div { min-width: 0; flex: 1; overflow-wrap: anywhere; } .card .note { font-size: 0.82rem; }
.bar { display: flex; align-items: center; gap: 6px; font-size: 0.78rem; line-height: 1.35; }
.bar span { width: 4.6em; }
.card .bar i { flex: 1; background: var(--soft); height: 8px; border-radius: 4px; overflow: hidden; }
.bar b { display: block; height: 8px; background: #4c8bd0; }
.bar em { width: 2.6em; text-align: right; font-style: normal; }
"""
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<link rel="icon" href="data:,"><title>{title}</title><style>{style}</style></head>
<body><main><h1>{title}</h1><p class="note">{lead}</p><nav>{nav}</nav>
{body}
</main></body></html>
"""


def escape(value: Any) -> str:
    """Any text, a file's name above all, as it may stand in HTML."""
    return html.escape(display(value))


def html_table(
    header: Sequence[str], rows: Iterable[Sequence[Any]], strong: Callable[[int], bool] | None = None
) -> str:
    """Cells are escaped; yes and NO are coloured; long ones may wrap; rows for which ``strong`` is true stand out."""
    verdicts = {"yes": "yes", "NO": "no"}

    def kind(cell: str) -> str:
        return verdicts.get(cell) or ("text" if len(cell) > 32 else "")

    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = ""
    for i, row in enumerate(rows):
        cells = "".join(f'<td class="{kind(cell)}">{escape(cell)}</td>' for cell in map(str, row))
        body += f'<tr class="row">{cells}</tr>' if strong and strong(i) else f"<tr>{cells}</tr>"
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def percent(value: float | None, digits: int = 1) -> str:
    return "-" if value is None else f"{100 * value:.{digits}f} %"


def number(value: float | None, digits: int = 3) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def data_image(content: bytes, text: str) -> str:
    return f'<img src="data:image/png;base64,{base64.b64encode(content).decode()}" alt="{escape(text)}">'


def plots_html(folder: Path, names: Iterable[str]) -> str:
    images = [data_image((folder / name).read_bytes(), Path(name).stem.replace("_", " ")) for name in names]
    return f'<div class="plots">{"".join(images)}</div>' if images else ""


def paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def criteria_section(report: dict[str, Any]) -> str:
    """The table between CRITERIA_MARKS, so that it can be renewed after phase 7."""
    order = (0, 4, 2, 1, 3)  # a phone shows the first ones
    header, *rows = [[row[i] for i in order] for row in criteria_cells(report)]
    notes = criteria_notes(report)
    kinds = ["alarm" if "no better than chance" in note else "note" for note in notes]
    text = html_table(header, rows) + "".join(map(paragraph, notes, kinds))
    return CRITERIA_MARKS[0] + text + CRITERIA_MARKS[1]


def describe_logo(split: Split, i: int, probabilities: np.ndarray, extra: str) -> dict[str, Any]:
    """What a card of the report shows of one logo."""
    rgb = load_logo(split.read(split.files[i]))
    rules = IntelligentLogoAnalyzer().classify(rgb)
    small = cv2.imencode(".png", cv2.cvtColor(fit_square(rgb, 96), cv2.COLOR_RGB2BGR))[1].tobytes()
    return {
        "file": split.files[i], "label": CLASS_NAMES[split.targets[i]], "picture": small, "extra": extra,
        "said": CLASS_NAMES[int(probabilities.argmax())], "probabilities": probabilities,
        "rules": f"rules: {rules['logo_type']} ({rules['confidence']:.0%}), {rules['reasoning']}",
    }  # fmt: skip


def cards_html(logos: Sequence[dict[str, Any]]) -> str:
    cards = []
    for logo in logos:
        bars = "".join(
            f'<div class="bar"><span>{name}</span><i><b style="width:{100 * p:.0f}%"></b></i><em>{p:.2f}</em></div>'
            for name, p in zip(CLASS_NAMES, logo["probabilities"], strict=True)
        )
        verdict = f"<b>{logo['label']}</b>, answered {logo['said']}"
        note = f'<span class="note">{escape(logo["extra"])}<br>{escape(logo["rules"])}</span>'
        text = f"<div>{escape(logo['file'])}<br>{verdict}{bars}{note}</div>"
        cards.append(f'<div class="card">{data_image(logo["picture"], logo["file"])}{text}</div>')
    return f'<div class="cards">{"".join(cards)}</div>' if cards else paragraph("none", "note")


def pick_logos(val: Split | None, test: Split, found: dict) -> dict[str, list[dict[str, Any]]]:
    """The logos that the report shows: mistakes by confidence, answers by uncertainty, labels by doubt."""
    t = found["temperature"]
    p = softmax(found["test"]["logits"] / t)
    said, entropy = p.argmax(axis=1), -(p * np.log(p + 1e-12)).sum(axis=1) / math.log(p.shape[1])
    wrong = [i for i in np.argsort(-p.max(axis=1), kind="stable") if said[i] != test.targets[i]]
    unsure = np.argsort(-entropy, kind="stable")
    shown = {
        "mistakes": [describe_logo(test, i, p[i], f"confidence {p[i].max():.2f}") for i in wrong[:GALLERY]],
        "uncertain": [describe_logo(test, i, p[i], f"entropy {entropy[i]:.2f}") for i in unsure[:GALLERY]],
        "doubtful": [],
    }
    for split in filter(None, (val, test)):
        q = softmax(found[split.name]["logits"] / t)
        for i in doubtful_labels(q, split.targets)[:GALLERY]:
            best, margin = CLASS_NAMES[q[i].argmax()], q[i].max() - q[i, split.targets[i]]
            text = f"{split.name}: {best} is likelier by {margin:.2f}"
            shown["doubtful"].append(describe_logo(split, i, q[i], text))
    return shown


def measure_tables(report: dict[str, Any]) -> tuple[str, str]:
    """The measures of the whole, and every type's recall, precision and share, with their intervals."""
    bounds, rows = report["intervals"], []
    limits = {"per_class_accuracy": "per_class"} | {k: k for k in ("per_class_precision", "prediction_share")}
    for name in CLASS_NAMES:
        pairs = [(percent(report[key][name]), show_interval(bounds[limit][name])) for key, limit in limits.items()]
        rows.append([name, *(cell for pair in pairs for cell in pair)])
    header = ("type", "recall", "95 %", "precision", "95 %", "share of answers", "95 %")
    whole = [("accuracy", percent(report["overall_accuracy"]), show_interval(bounds["overall"]))]
    whole += [("macro F1", number(report["macro_f1"]), "{:.3f} to {:.3f} (bootstrap)".format(*bounds["macro_f1"]))]
    extra = report.get("with_unsure")
    if extra:
        text = f"accuracy with the {extra['unsure']} logos of which the labeller was not sure ({extra['logos']} in all)"
        whole += [(text, percent(extra["accuracy"]), show_interval(extra["interval"]))]
    return html_table(("measure", "value", "95 % interval"), whole), html_table(header, rows)


def calibration_section(report: dict[str, Any]) -> str:
    rows = [(name, number(report[f"{key}_before"]), number(report[key]))
            for name, key in (("NLL (nats)", "nll"), ("Brier score", "brier"), ("ECE, 15 bins", "ece"))]  # fmt: skip
    source = report["temperature_from"]
    text = f"Temperature {report['temperature']:.3f}, {source}. Perfect calibration would show an ECE of "
    text += "{mean:.3f} on so many logos (95th percentile {p95:.3f}).".format(**report["ece_if_calibrated"])
    return html_table(("measure", "before", "after the temperature"), rows) + paragraph(text, "note")


def confidence_section(report: dict[str, Any]) -> str:
    """Risk against coverage, how well each score finds the errors, and conformal sets."""
    risk, scores = report["risk_coverage"], report["uncertainty"]
    names = sorted({key.rsplit("_", 1)[0] for key in scores})
    rows = [
        [name.replace("_", " "), *(number(scores[f"{name}_{k}"]) for k in ("auroc", "right", "wrong"))]
        for name in names
    ]
    sets = []
    for row in report["conformal"]:
        low, high = row["expected_range"] or (None, None)
        verdict = {True: "yes", False: "NO", None: "too few logos to calibrate on"}[row["within"]]
        size = number(row["mean_size"], 2)
        sets.append((percent(row["level"], 0), percent(row["coverage"]), show_interval((low, high)), verdict, size))
    text = f"Area under the risk-coverage curve {risk['aurc']:.4f}; with all errors last {risk['aurc_best']:.4f}."
    wanted = ("level", "coverage", "allowed (95 %)", "within", "mean size")
    return (
        paragraph(text)
        + html_table(("score", "AUROC for errors", "mean if right", "if wrong"), rows)
        + "<h3>Conformal sets</h3>"
        + html_table(wanted, sets)
        + paragraph(report["conformal_from"] + " Allowed: by the law of the coverage on so many logos.", "note")
    )


def compression_section(report: dict[str, Any]) -> str:
    header = ("model", "run on", "accuracy", "on val", "agrees", "MB", "cold start s", "ms", "p95", "ms of 16", "p95",
              "x eager", "verdict")  # fmt: skip
    rows, shipped = [], []
    for row in model_rows(report):
        shipped.append(row["verdict"].startswith(("ships", "served")))
        if row.get("error"):
            rows.append([row["model"], *["-"] * 11, row["error"]])
            continue
        times = [number(row.get(key), 2) for key in COMPRESSION[6:12]]
        shares = [percent(row.get(key)) for key in COMPRESSION[2:5]]
        rows.append([row["model"], row["device"], *shares, number(row["bytes"] / 1e6, 2), *times, row["verdict"]])
    text = "On the CPU one thread, all models in turn in one run; 'x eager' in the thread's own time; a cold start is "
    text += "a fresh process from its start to the answer. The choice is made on val, the accuracy beside it is test's."
    return html_table(header, rows, lambda i: shipped[i]) + paragraph(text, "note")


CELLS = "Rows are labels, columns answers; each cell: logos, their share of the row, its 95 % interval."
DOUBT = "Labels of val and test that the network contradicts with confidence (confident learning)."
END_TO_END = (
    "From a file's bytes to the answer: median {median_s:.4f} s, 95th percentile {p95_s:.4f} s, first call "
    "{first_s:.4f} s, over {images} logos, with the model that ships."
)


def robustness_table(report: dict[str, Any]) -> str:
    rows = [
        (r["change"], percent(r["accuracy"]), show_interval(r["interval"]), percent(r["agreement"]), number(r["ece"]))
        for r in report["robustness"]
    ]
    return html_table(("logos", "accuracy", "95 %", "same", "ECE"), rows)


def comparison_section(report: dict[str, Any]) -> str:
    header = ("approach", "accuracy", "95 %", *CLASS_NAMES, "largest share", "ms an image", "note")
    rows = []
    for row in report["comparison"]:
        if row["accuracy"] is None:
            rows.append([row["name"], "not trained", *["-"] * 7, row["note"]])
            continue
        recalls = [percent(value, 0) for value in row["per_class_accuracy"].values()]
        ms = number(row["ms"], 1)
        bounds = show_interval(row["interval"])
        rows.append(
            [row["name"], percent(row["accuracy"]), bounds, *recalls, percent(row["largest_share"], 0), ms, row["note"]]
        )
    return html_table(header, rows)


def leak_line(leaks: Sequence[dict[str, str]]) -> str:
    """How many logos have a copy in another split."""
    of_test = sum(leak["of"] == "test" for leak in leaks)
    return f"logos with a copy in another split: {len(leaks) - of_test} of val, {of_test} of test"


def problems_section(report: dict[str, Any], problems: dict[str, list]) -> str:
    leaks, faults = problems["leaks"], problems["faults"]
    clean = report["leakage"]["accuracy_without"]
    text = leak_line(leaks) + (f"; without these the accuracy is {percent(clean)}" if leaks else "")
    parts = [paragraph(text + "."), paragraph(f"Files that could not be used: {len(faults)}.")]
    if leaks:
        keys = ("of", "file", "how", "split", "other")
        rows = [[leak[key] for key in keys] for leak in leaks[:50]]
        parts.insert(1, html_table(("of", "logo", "how", "in", "its copy"), rows))
    if faults:
        parts.append(html_table(("file", "reason"), faults[:50]))
    return "".join(parts)


def facts_section(report: dict[str, Any]) -> str:
    facts = {"labels": report["label_source"]} | {f"logos, {k}": v for k, v in report["data"].items()}
    facts |= report["hardware"] | report["versions"]
    facts |= {key: value for key, value in report["config"].items() if not isinstance(value, (dict, list))}
    parts = [html_table(("what", "value"), facts.items())]
    phases = report["config"].get("phases") or []
    if phases and isinstance(phases[0], dict):
        parts.append(html_table(phases[0].keys(), [phase.values() for phase in phases]))
    techniques = report["config"].get("techniques")
    return "".join(parts) + (paragraph("techniques: " + ", ".join(map(str, techniques))) if techniques else "")


def write_page(folder: Path, report: dict[str, Any], shown: dict[str, list], problems: dict[str, list]) -> None:
    """results/report.html: one file, which a browser shows without asking for anything else."""
    curves = [name for name in report["plots"] if name.startswith("curve_")]
    whole, types = measure_tables(report)
    end_to_end = END_TO_END.format(**report["speed"]["end_to_end"])

    def beside(plot: str, text: str) -> str:
        return f'<div class="side">{plots_html(folder, [f"{plot}.png"])}<div>{text}</div></div>'

    sections = {
        "Success criteria": criteria_section(report),
        "Measures": beside("accuracy", whole) + types + methods_table(report),
        "Training curves": plots_html(folder, curves) or paragraph("no training log in the results folder", "note"),
        "Confusion matrix": beside("confusion_matrix", paragraph(CELLS, "note")),
        "Reliability": beside("reliability_diagram", calibration_section(report)),
        "Risk and coverage": beside("risk_coverage", confidence_section(report)),
        "Worst mistakes": cards_html(shown["mistakes"]),
        "Most uncertain logos": cards_html(shown["uncertain"]),
        "Doubtful labels": paragraph(DOUBT, "note") + cards_html(shown["doubtful"]),
        "Data problems": problems_section(report, problems),
        "Robustness": beside("robustness", robustness_table(report)),
        "Compression": beside("compression", paragraph(shipped_line(report)) + paragraph(end_to_end))
        + compression_section(report),
        "The original approach": comparison_section(report),
        "Configuration and versions": facts_section(report),
    }
    names = {title: title.lower().replace(" ", "-") for title in sections}
    nav = "".join(f'<a href="#{name}">{escape(title)}</a>' for title, name in names.items())
    body = "\n".join(f'<section id="{names[t]}"><h2>{escape(t)}</h2>{text}</section>' for t, text in sections.items())
    lead = f"{report['judged']}, {report['data']['test']} test logos, labels: {report['label_source']}"
    page = PAGE.format(title="Logo types: validation report", style=STYLE, lead=escape(lead), nav=nav, body=body)
    write_atomic(folder / PAGE_FILE, page.encode())


def methods_table(report: dict[str, Any]) -> str:
    """Of a package: rules, network and hybrid beside each other."""
    rows = []
    for name, row in report.get("methods", {}).items():
        recalls = [percent(value, 0) for value in row["per_class_accuracy"].values()]
        cells = percent(row["accuracy"]), show_interval(row["intervals"]["overall"]), *recalls
        figures = percent(row["accuracy_with_unsure"]), number(row["macro_f1"]), number(row["ece"])
        rows.append([name, *cells, *figures, number(1e3 * row["seconds_mean"], 1)])
    header = ("method", "accuracy", "95 %", *CLASS_NAMES, "with the unsure logos", "macro F1", "ECE", "ms an image")
    return html_table(header, rows) if rows else ""


# ---- the run ---------------------------------------------------------------------------------------------------------


def judge_models(network: Network, val: Split | None, test: Split, found: dict, rows: dict, folder: Path) -> str:
    """Adds the same figures to the row of every ONNX file; returns the one that ships, chosen on val.

    Logos go through one at a time, as in serving: an int8 model scales by the whole batch.
    """
    paths = {name: model_path(network, folder, name, row) for name, row in rows.items() if row["file"]}
    sessions = {name: open_session(path, threads=0) for name, path in paths.items()}
    said = found["test"]["logits"].argmax(axis=1)
    for name, session in sessions.items():
        if val:
            logits = run_onnx(network, session, val.inputs, 1)[0].astype(np.float64)
            rows[name]["val_accuracy"] = float((logits.argmax(1) == val.targets).mean())
            answers = (softmax(x / found["temperature"]) for x in (found["val"]["logits"], logits))
            before, after = (np.log(p[np.arange(len(p)), val.targets] + 1e-12) for p in answers)
            rows[name]["val_nats_lost"] = float((before - after).mean())
        logits = run_onnx(network, session, test.inputs, 1)[0].astype(np.float64)
        rows[name] |= measure(logits, test.targets, found["temperature"])
        rows[name]["agreement"] = float((logits.argmax(1) == said).mean())
    if network.model is None:
        winner, verdicts = network.served, dict.fromkeys(rows, "in the package") | {network.served: "served"}
    elif val:
        winner, verdicts = choose_model(rows, float((found["val"]["logits"].argmax(1) == val.targets).mean()))
    else:
        winner, verdicts = "onnx_fp32", dict.fromkeys(rows, "not chosen: there is no val split to choose on")
    for name, verdict in verdicts.items():
        rows[name]["verdict"] = verdict
    return winner


def model_path(network: Network, folder: Path, name: str, row: dict) -> Path:
    return network.onnx[name] if network.model is None else folder / row["file"]


def judge_confidence(val: Split | None, test: Split, found: dict) -> dict[str, Any]:
    """What the confidence is worth: calibration, uncertainty on right and wrong answers, risk, conformal sets."""
    t, on_test = found["temperature"], found["test"]
    before, after = softmax(on_test["logits"]), softmax(on_test["logits"] / t)
    right = after.argmax(axis=1) == test.targets
    scores = {key: on_test[key] for key in SCORES[1:] if key in on_test}
    scores |= {"one_minus_confidence": 1.0 - after.max(axis=1), "entropy": -(after * np.log(after + 1e-12)).sum(axis=1)}
    bins = [reliability_bins(probabilities, test.targets) for probabilities in (before, after)]
    if val:
        known, labels, judged, targets = softmax(found["val"]["logits"] / t), val.targets, after, test.targets
    else:  # one half calibrates, the other is measured
        known, labels, judged, targets = after[::2], test.targets[::2], after[1::2], test.targets[1::2]
    sets = [conformal_sets(known, labels, judged, targets, level) for level in CONFORMAL_LEVELS]
    place = "val" if val else "every other test logo, measured on the rest"
    return {
        "ece_if_calibrated": calibrated_ece(after),
        "reliability": {"before": bins[0], "after": bins[1]},
        "uncertainty": uncertainty_statistics(scores, right),
        "risk_coverage": risk_coverage(after.max(axis=1), right),
        "conformal": sets if len(targets) else [],
        "conformal_from": f"Thresholds from {len(labels)} logos: {place}.",
    }


def judge_all(val: Split | None, test: Split, found: dict, seconds: float, hours: float | None) -> dict:
    """The original's figures on test, what they are worth, and the criteria."""
    logits, t = found["test"]["logits"], found["temperature"]
    figures, before = measure(logits, test.targets, t), measure(logits, test.targets)
    intervals = intervals_of(figures["confusion_matrix"])
    shares = np.asarray(figures["confusion_matrix"]) / len(test)
    chance = shares.sum(axis=0) @ shares.sum(axis=1)  # of the same answers dealt out at random (Cohen 1960)
    beats_chance = intervals["overall"][0] > chance
    return {
        "overall_accuracy": figures["accuracy"],
        **{key: value for key, value in figures.items() if key != "accuracy"},
        "class_names": CLASS_NAMES,
        "intervals": intervals,
        "beats_chance": bool(beats_chance),
        "temperature": t,
        **{f"{key}_before": before[key] for key in ("ece", "nll", "brier")},
        "val": measure(found["val"]["logits"], val.targets, t) if val else None,
        **judge_confidence(val, test, found),
        "criteria": build_criteria(figures | {"hybrid": found.get("hybrid")}, seconds, beats_chance, hours),
    }


def shipped_line(report: dict[str, Any]) -> str:
    """What the model that ships costs and saves, on test."""
    name, row = report["shipped"]["name"], report["models"][report["shipped"]["name"]]
    lost = 100 * (report["overall_accuracy"] - row["accuracy"])
    verb = "is served" if row["verdict"] == "served" else "ships"
    text = f"{MODEL_TITLES.get(name, name)} {verb}: {lost:.1f} points lost on test, {row['bytes'] / 1e6:.2f} MB"
    return text + (f", {1 / row['speedup']:.2f} of eager torch's time on one thread" if row.get("speedup") else "")


def summary(report: dict[str, Any]) -> str:
    """Accuracy, calibration and the models beside each other, as plain text."""
    expected = report["ece_if_calibrated"]["mean"]
    sets = [
        f"conformal {row['level']:.0%}: {percent(row['coverage'])} ({show_interval(row['expected_range'])} allowed)"
        for row in report["conformal"]
    ]
    lines = [
        f"temperature {report['temperature']:.3f} ({report['temperature_from']}): ECE {report['ece_before']:.3f} "
        f"before, {report['ece']:.3f} after; {expected:.3f} is what perfect calibration shows on so few",
        f"risk-coverage area {report['risk_coverage']['aurc']:.4f}; {'; '.join(sets)}",
        leak_line(report["leakage"]["pairs"]),
        f"{'model':<21}{'accuracy':>9}{'agrees':>9}{'MB':>7}{'cold s':>8}{'ms':>8}{'p95':>8}{'x eager':>9}  verdict",
    ]  # fmt: skip
    for row in model_rows(report):
        if row.get("error"):
            lines.append(f"{row['model']:<21}{row['error']}")
            continue
        shares = "".join(f"{percent(row[key]):>9}" for key in ("accuracy", "agreement"))
        keys = ("cold_start_s", "latency_ms_median", "latency_ms_p95")
        times = "".join(f"{number(row.get(key), 2):>8}" for key in keys) + f"{number(row.get('speedup'), 2):>9}"
        lines.append(f"{row['model']:<21}{shares}{row['bytes'] / 1e6:>7.2f}{times}  {row['verdict']}")
    for row in report["comparison"]:
        figure = (
            f"{percent(row['accuracy'])} ({show_interval(row['interval'])})" if row["accuracy"] is not None else "-"
        )
        lines.append(f"{row['name']:<21}{figure}  {row['note']}")
    return "\n".join([*lines, shipped_line(report)])


def dry_run(args: argparse.Namespace, checkpoint: Path, device: torch.device, out: Path) -> int:
    """Prints what a run would use and touches nothing."""
    print(f"validation: device {device}, data {args.images or args.data}, results {out}, seed {args.seed}")
    subject, found = f"checkpoint {checkpoint}", "missing; ultrathink_supervised_training.py makes it"
    if args.package or checkpoint.exists():
        network = Network.from_package(args.package) if args.package else Network.load(checkpoint)
        subject = f"package {args.package}" if args.package else subject
        found = f"{network.config['model']} at {network.size} px, recipe {network.config.get('recipe')}"
    print(f"  {subject}: {found}")
    return EXIT_OK


def gather(args: argparse.Namespace, size: int, effort: Effort) -> tuple[Split | None, Split | None, Split, str]:
    """Train (some of it, to calibrate), val and test, and who labelled test; with --images the first two if there."""
    data, counts = Path(args.data), {"train": effort.calibration, "val": None}
    train, val = (
        load_split(data, name, size, count) if not args.images or (data / name).is_dir() else None
        for name, count in counts.items()
    )
    if args.images:
        return train, val, *load_judged(args.images, args.labels, args.split, size)
    return train, val, load_split(data, "test", size), label_source(data)


def leave_unsure(test: Split, found: dict) -> tuple[Split, dict, dict[str, Any]]:
    """Test, the answers and the report's entry, with the logos apart of which the labeller was not sure."""
    if test.sure is None or test.sure.all() or not test.sure.any():
        return test, found, {}
    hits = int((found["test"]["logits"].argmax(axis=1) == test.targets).sum())
    whole = measure(found["test"]["logits"], test.targets, found["temperature"])
    extra = {"logos": len(test), "unsure": int((~test.sure).sum()), "interval": wilson_interval(hits, len(test))}
    picked = np.flatnonzero(test.sure)
    kept = {key: value[picked] for key, value in found["test"].items()}
    return test.take(picked), found | {"test": kept}, {"with_unsure": whole | extra}


def find_problems(data: Path, splits: Sequence[Split | None], test: Split) -> dict[str, list]:
    """Copies between the splits, and files that could not be used."""
    entries = [("test", file, test.read) for file in test.files]
    for name in ("train", "val"):
        if (data / name).is_dir():
            samples = [path for path, _ in read_dataset(data, name)]
            entries += [
                (name, path.relative_to(data).as_posix(), lambda f: (data / f).read_bytes()) for path in samples
            ]
    rejected = data / "rejected.csv"
    rows = read_csv(rejected) if rejected.is_file() else []
    faults = [(row["file"], row["reason"]) for row in rows if not row["reason"].startswith(NOT_NEEDED)]
    faults += [fault for split in splits if split for fault in split.faults]
    return {"leaks": find_leaks(entries), "faults": list(dict.fromkeys(map(tuple, faults)))}


def compare_models(network: Network, splits: tuple, found: dict, out: Path, effort: Effort) -> dict[str, Any]:
    """The models beside each other: accuracy, size, cold start, speed; the one that ships, and its whole way."""
    train, val, test = splits
    gap = None
    if network.model is not None:
        rows, gap = compress(network, train, (train or test).inputs, out / "models")
    else:
        rows = {name: {"file": path.name, "bytes": path.stat().st_size} for name, path in network.onnx.items()}
    paths = {name: model_path(network, out, name, row) for name, row in rows.items() if row["file"]}
    speed = measure_speed(network, paths, (val or test).inputs, effort.rounds)
    content = test.read(test.files[0])
    started = paths if network.model is None else {"torch": network.path} | paths
    cold = measure_cold(network, started, content, effort.cold)
    for name in paths:
        rows[name] |= speed[name] | {"cold_start_s": cold[name], "device": "CPU"}
    winner = judge_models(network, val, test, found, rows, out)
    timed = (val or test).take(evenly(len(val or test), effort.end_to_end))
    speed["end_to_end"] = measure_end_to_end(network, paths[winner], timed, found["temperature"])
    original = speed.get("torch", {}) | {"cold_start_s": cold.get("torch"), "agreement": 1.0, "device": "CPU"}
    return {
        "models": rows,
        "shipped": {"name": winner, "file": rows[winner]["file"]},
        "speed": speed,
        "export": {"largest_difference": gap},
        "original": original | {"bytes": network.path.stat().st_size if network.model is not None else None},
    }


def validate(args: argparse.Namespace, network: Network, device: torch.device, effort: Effort, out: Path) -> dict:
    """All of phase 6; writes every file and returns the report, which is written last."""
    results, batch = Path(args.results_dir), args.batch_size or 64
    train, val, test, labelled_by = gather(args, network.size, effort)
    found: dict[str, Any] = {s.name: run_network(network, s, device, batch, effort.samples) for s in (val, test) if s}
    found["temperature"] = network.temperature or (fit_temperature(found["val"]["logits"], val.targets) if val else 1.0)
    methods = judge_package(network, test) if network.model is None else {}
    test, found, extra = leave_unsure(test, found)
    models = compare_models(network, (train, val, test), found, out, effort)
    if network.model is None:
        extra["methods"], found["hybrid"] = methods, methods["hybrid"]
    elif device.type == "cuda":
        extra["gpu"] = measure_gpu(network, test, device, effort.rounds)
    problems = find_problems(Path(args.data), (train, val, test), test)
    report = (
        judge_all(val, test, found, models["speed"]["end_to_end"]["median_s"], read_hours(results)) | models | extra
    )
    fitted = f"from {len(val)} val logos" if val else "not fitted"
    report |= {
        "judged": f"{'checkpoint' if network.model else 'package'} {network.path}",
        "label_source": labelled_by,
        "temperature_from": "the package's" if network.temperature else fitted,
        "data": count_logos(Path(args.data), train, val, test),
        "robustness": measure_robustness(network, test, found, device, effort),
        "leakage": judge_leaks(test, found, problems["leaks"]),
        "comparison": compare(args, network, test, found),
        "config": network.config,
        "checkpoint_metric": network.metric,
        **environment(device),
    }
    report["original"] |= {"accuracy": report["overall_accuracy"], "ece": report["ece"]}
    report["original"]["val_accuracy"] = report["val"]["accuracy"] if val else None
    write_all(out, results, report := plain(report), (val, test), found, problems)
    record_run(args, out, report, test, found)
    return report


def count_logos(data: Path, train: Split | None, val: Split | None, test: Split) -> dict[str, int]:
    whole = len(read_dataset(data, "train")) if train else 0
    return {"train": whole, "calibration": len(train or ()), "val": len(val or ()), "test": len(test)}


def judge_leaks(test: Split, found: dict, leaks: list[dict[str, str]]) -> dict[str, Any]:
    """The pairs, and the accuracy without the test logos among them."""
    clean = ~np.isin(test.files, [leak["file"] for leak in leaks if leak["of"] == "test"])
    right = (found["test"]["logits"].argmax(axis=1) == test.targets)[clean]
    return {"pairs": leaks, "accuracy_without": float(right.mean()) if len(right) else None}


def write_all(out: Path, results: Path, report: dict, splits: tuple, found: dict, problems: dict[str, list]) -> None:
    """Every file but the models; the JSON last, as the sign that all is there."""
    val, test = splits
    write_predictions(out / PREDICTIONS_FILE, [split for split in splits if split], found)
    write_tables(out, report)
    report["plots"] = draw_plots(out, None if report["judged"].startswith("package") else results)
    write_page(out, report, pick_logos(val, test, found), problems)
    write_atomic(out / REPORT_FILE, json.dumps(report, indent=2, allow_nan=False).encode())


def record_run(args: argparse.Namespace, out: Path, report: dict, test: Split, found: dict) -> None:
    """The report's figures, plots and answers in W&B and TensorBoard."""
    config = {key: report[key] for key in ("judged", "label_source", "data", "shipped", "config")}
    tracker = Tracker("validation", out, config, args.wandb, args.tensorboard)
    if tracker.active:
        numbers = {row["name"]: row["value"] for row in report["criteria"]} | {"temperature": report["temperature"]}
        tracker.record(0, numbers | read_pictures(out / name for name in report["plots"]))
        probabilities = softmax(found["test"]["logits"] / found["temperature"])
        tracker.answers(0, CLASS_NAMES, test.targets, probabilities, test.files, lambda i: test.inputs.images[i])
    tracker.close()


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    if int(os.environ.get("RANK", 0)):
        return EXIT_OK  # one process judges; the others of torchrun have nothing to add
    if (args.labels or args.split) and not args.images:
        raise UsageError("--labels and --split say which of --images are judged: give --images too")
    results, checkpoint = Path(args.results_dir), Path(args.checkpoint or Path(args.checkpoint_dir) / CHECKPOINT_FILE)
    out = results / JUDGED_DIR if args.package or args.images else results
    if args.show_criteria and not args.dry_run:
        return show_criteria(out, args.strict)
    try:
        device = select_device(args.device)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if args.dry_run:
        return dry_run(args, checkpoint, device, out)
    with hold("validation", out):
        return judge(args, checkpoint, device, out)


def judge(args: argparse.Namespace, checkpoint: Path, device: torch.device, out: Path) -> int:
    """Validates, writes the report and prints what it says."""
    network = Network.from_package(args.package) if args.package else Network.load(checkpoint)
    seed_everything(args.seed)
    smoke = "smoke" in (args.recipe, network.config.get("recipe"))
    started = time.perf_counter()
    try:
        report = validate(args, network, device, SMOKE_EFFORT if smoke else Effort(), out)
    except (ExportError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_FAILED
    if not args.quiet:
        print(summary(report), end="\n\n")
    print(criteria_table(report))
    print(f"{out / REPORT_FILE} and {PAGE_FILE} written in {time.perf_counter() - started:.0f} s")
    return EXIT_FAILED if args.strict and missed(report["criteria"]) else EXIT_OK


if __name__ == "__main__":
    run_script(main)

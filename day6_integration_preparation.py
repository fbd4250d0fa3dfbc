"""Phase 7: pack the network, the rules and the serving code into a folder that works without torch.

    python day6_integration_preparation.py

Files read: checkpoints/supervised_best.pt, results/validation_report.json, results/predictions.csv,
results/models/*.onnx, data/training/classification.
Files written: day6_package/ (swapped in whole, once a fresh process without torch has reproduced the validation
predictions from it), and the hybrid rows of results/validation_report.json.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_FAILED,
    EXIT_OK,
    MEASUREMENTS,
    PACKAGE_DIR,
    IntelligentLogoAnalyzer,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    hold,
    list_images,
    load_logo,
    resized,
    run_script,
    write_atomic,
)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(
        description="Phase 7: make the hand-over package, test it without torch, and measure the hybrid.",
        epilog="The network is rebuilt from its checkpoint: --recipe, --model, --image-size, --batch-size, --epochs, "
        "--seed, --device, --workers and --fresh change nothing here.",
    )
    add_common_arguments(parser)
    parser.add_argument(
        "--package-dir", default=PACKAGE_DIR, metavar="DIR", help="where the package goes (default: %(default)s)"
    )
    parser.add_argument(
        "--release", metavar="DIR", help="copy weights, served network and metadata alone there too, as pretrained/ is"
    )
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import csv
import hashlib
import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import cv2
import numpy as np
import onnx
import torch
from safetensors.torch import load_file, save
from scipy.optimize import minimize
from sklearn.ensemble import GradientBoostingClassifier

import logo_classifier as serving
from ultrathink_v2_advanced_modules import CheckpointError, load_checkpoint, model_of

CHECKPOINT_FILE = "supervised_best.pt"
REPORT_FILE = "validation_report.json"
PREDICTIONS_FILE = "predictions.csv"
FP32_FILE = "model.onnx"
WEIGHTS_FILE = "model.safetensors"
LIKENESS_FILE = "logo_likeness.npz"
GUIDE_FILE = "INTEGRATION_GUIDE.md"
CODE_FILES = ("logo_classifier.py", "intelligent_logo_analyzer.py")
REQUIREMENTS = "numpy>=1.26\nopencv-python-headless>=4.9\nonnxruntime>=1.18\n"

TOLERANCE = 1e-3  # largest difference of a probability that counts as reproduced
HYBRID_ACCURACY, HYBRID_SECONDS = 0.95, 2.0  # the plan's hopes for the hybrid
BUDGET, COLD_RUNS = 0.05, 3  # s; processes of which the median is taken

MIN_FITTING_LOGOS = 60  # fewer validation logos than this fit nothing worth having
POOL_WEIGHTS = (0.2, 0.8)  # of rules and network, which reads what the rules read, and the pixels
SMALL_WEIGHTS = (0.8, 0.2)  # the same for small logos, of which the rules tell more
SMALL_SIDES = (24, 64)  # px along the longer side, between which the pool goes over from these to the usual weights
SHRUNK = (20, 24, 28, 32, 36, 40, 48, 56)  # px of the copies that they are fitted to, by turns
CALL_PRICE = 0.01  # of asking the network, in units of the log likelihood: see fit_threshold
MAX_SURPRISE = 3.0  # standard deviations by which the rules may beat their own claim before they are called biased
FIXED_ROUTING: dict[str, Any] = {"rule_threshold": 0.9, "rule_temperature": 1.0}
FIXED_ROUTING |= {"rule_weight": 0.6, "network_weight": 0.6, "bias": [0.0, 0.0, 0.0, 0.0]}

NO_LOGOS_FILE = Path(__file__).resolve().parent / "demo/no_logos.py"  # which files copied into Colab may lack
NO_LOGOS_SHARE = 1.0  # of the set of drawn pictures that are no logos
MIN_LIKENESS_LOGOS, MAX_LIKENESS_LOGOS = 40, 2000  # of train (the least of val, too) to say what a logo is
FIRST_TREES = 50  # that tell most logos by the rules' measurements alone
KNOWN_SHARE = 0.97  # this share of the validation logos lies within the limit


# ----------------------------------------------------------------------------------------------------- the inputs


@dataclass(frozen=True)
class Split:
    """One split's predictions as phase 6 stored them."""

    files: list[str]  # absolute
    targets: np.ndarray  # (n,) int
    logits: np.ndarray  # (n, C), before the temperature
    by_hand: np.ndarray  # (n,) bool: the label was made by a person


@dataclass(frozen=True)
class Inputs:
    checkpoint: dict[str, Any]
    checkpoint_sha256: str
    report: dict[str, Any]
    val: Split
    test: Split
    train: list[str]  # absolute
    fp32: Path
    shipped: Path
    shipped_name: str
    tracking: dict[str, Any]  # where each run was recorded: phase -> mode, url, folder, id, tensorboard

    @property
    def config(self) -> dict[str, Any]:
        return self.checkpoint["config"]

    @property
    def temperature(self) -> float:
        return float(self.report["temperature"])


def require(path: Path, maker: str) -> Path:
    if not path.exists():
        raise UsageError(f"{path} is not there: run {maker} first.")
    return path


def read_json(path: Path, maker: str) -> dict[str, Any]:
    try:
        return json.loads(require(path, maker).read_bytes())
    except ValueError as error:
        raise UsageError(f"{path} is not valid JSON ({error}): run {maker} again.") from None


def read_rows(path: Path, maker: str) -> list[dict[str, str]]:
    with require(path, maker).open(newline="", encoding="utf-8", errors="surrogateescape") as stream:
        return list(csv.DictReader(stream))


def read_predictions(path: Path, data: Path) -> dict[str, Split]:
    """predictions.csv -> {"val": Split, "test": Split}."""
    maker = "model_validation_optimization.py"
    manifest = read_rows(data / "manifest.csv", "intelligent_logo_analyzer.py")
    sources = {row["file"]: row["label_source"] for row in manifest}
    rows = read_rows(path, maker)
    splits = {}
    for name in ("val", "test"):
        chosen = [row for row in rows if row.get("split") == name]
        if not chosen:
            raise UsageError(f"{path} has no rows of the {name} split: run {maker} again.")
        files = [os.path.abspath(data / row["file"]) for row in chosen]
        missing = [file for file in files if not os.path.exists(file)]
        if missing:
            raise UsageError(f"{missing[0]} is in {path} but not on disk: run {maker} again on this dataset.")
        try:
            targets = [CLASS_NAMES.index(row["label"]) for row in chosen]
            logits = [[float(row[f"logit_{kind}"]) for kind in CLASS_NAMES] for row in chosen]
        except (KeyError, ValueError) as error:
            raise UsageError(f"{path} cannot be understood ({error}): run {maker} again.") from None
        by_hand = np.array([sources.get(row["file"]) == "human" for row in chosen])
        splits[name] = Split(files, np.array(targets), np.array(logits), by_hand)
    return splits


def read_inputs(options: argparse.Namespace) -> Inputs:
    """Everything that the package is made of; UsageError names the script that makes what is missing."""
    checkpoints, results, data = Path(options.checkpoint_dir), Path(options.results_dir), Path(options.data)
    path = require(checkpoints / CHECKPOINT_FILE, "ultrathink_supervised_training.py")
    validation = "model_validation_optimization.py"
    report = read_json(results / REPORT_FILE, validation)
    needed = [key for key in ("temperature", "models", "shipped", "label_source", "criteria") if key not in report]
    if needed:
        raise UsageError(f"{results / REPORT_FILE} lacks {', '.join(needed)}: run {validation} again.")
    require(data, "intelligent_logo_analyzer.py")
    splits = read_predictions(results / PREDICTIONS_FILE, data)
    models = results / "models"
    try:
        checkpoint = load_checkpoint(path)
    except CheckpointError as error:
        raise UsageError(f"{error}; run ultrathink_supervised_training.py again.") from None
    return Inputs(
        checkpoint=checkpoint,
        checkpoint_sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        report=report,
        val=splits["val"],
        test=splits["test"],
        train=[os.path.abspath(path) for path in list_images(require(data / "train", "intelligent_logo_analyzer.py"))],
        fp32=require(models / Path(report["models"]["onnx_fp32"]["file"]).name, validation),
        shipped=require(models / Path(report["shipped"]["file"]).name, validation),
        shipped_name=report["shipped"]["name"],
        tracking=read_tracking(results),
    )


def read_tracking(results: Path) -> dict[str, Any]:
    """What the trainings and the validation left of where W&B and TensorBoard recorded them; {} without a note."""
    makers = {
        "pretraining": ("simclr", "simclr_pretraining.py"),
        "training": ("supervised", "ultrathink_supervised_training.py"),
        "validation": ("validation", "model_validation_optimization.py"),
    }
    notes = {phase: (results / f"{name}_tracking.json", maker) for phase, (name, maker) in makers.items()}
    return {phase: read_json(path, maker) for phase, (path, maker) in notes.items() if path.exists()}


# ------------------------------------------------------------------------------------------------- fitted numbers
# `rules` and `network` are (n, C), the rules' own and the served model's calibrated probabilities; `targets` (n,) int;
# `known` (n,) bool, like a logo: of what is not, the rules never answer alone.


def class_weights(targets: np.ndarray) -> np.ndarray:
    """(n,), mean 1: a type weighs as the root of its number, between the shares of val and equal ones."""
    weights = 1 / np.sqrt(np.bincount(targets, minlength=len(CLASS_NAMES))[targets])
    return weights / weights.mean()


def negative_log_likelihood(probabilities: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> float:
    """Summed over the logos."""
    return float(-weights @ np.log(np.clip(probabilities[np.arange(len(targets)), targets], 1e-12, 1.0)))


def fit_rule_temperature(rules: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> float:
    """The temperature that makes the rules' confidence honest; a log-normal prior keeps it near 1."""

    def cost(t: float) -> float:
        return negative_log_likelihood(serving.calibrated_rules(rules, t), targets, weights) + 2.0 * np.log(t) ** 2

    # from 1 up: it was made honest on logos that the rules had not seen, so it is never sharpened
    return float(min(np.exp(np.linspace(0.0, np.log(8.0), 61)), key=cost))


def fit_pool(
    rules: np.ndarray, network: np.ndarray, targets: np.ndarray, weights: np.ndarray, strength: float = 1000.0
) -> dict[str, Any]:
    """Weights, none below nought, and biases of the log-linear pool: the minimum of a convex cost.

    `strength` is the precision of the normal prior around POOL_WEIGHTS and no bias: a standard deviation of 0.03, since
    what some hundred logos say beyond that has not held on others.
    """
    classes = rules.shape[1]
    experts = np.log(np.stack([rules, network]) + serving.TINY)  # (2, n, C)
    truth = np.eye(classes)[targets]
    centre = np.array([*POOL_WEIGHTS, *[0.0] * classes])

    def cost(theta: np.ndarray) -> tuple[float, np.ndarray]:
        p, off = serving.softmax(np.tensordot(theta[:2], experts, 1) + theta[2:]), theta - centre
        gap = (p - truth) * weights[:, None]
        slope = np.concatenate([(experts * gap).sum(axis=(1, 2)), gap.sum(axis=0)])
        return negative_log_likelihood(p, targets, weights) + 0.5 * strength * (off**2).sum(), slope + strength * off

    bounds = [(0.0, None)] * 2 + [(None, None)] * classes
    theta = minimize(cost, centre, jac=True, method="L-BFGS-B", bounds=bounds, tol=1e-10).x.tolist()
    return {"rule_weight": theta[0], "network_weight": theta[1], "bias": theta[2:]}


def fit_small_pool(
    rules: np.ndarray, network: np.ndarray, sides: np.ndarray, targets: np.ndarray, routing: dict[str, Any]
) -> dict[str, Any]:
    """The weights of pool_weights for small logos: the likeliest for shrunk copies, of `sides` (n,) px.

    They have a normal prior around SMALL_WEIGHTS of a standard deviation of 0.2. `accuracy` is on the copies that they
    were fitted to, `accuracy_without` that of the usual weights there.
    """
    weights, centre = class_weights(targets), np.array(SMALL_WEIGHTS)

    def with_small(theta: np.ndarray) -> dict[str, Any]:
        small = {"rule_weight": float(theta[0]), "network_weight": float(theta[1]), "sides": list(SMALL_SIDES)}
        return routing | {"small": small}

    def cost(theta: np.ndarray) -> float:
        p = serving.weigh(rules, network, with_small(theta), sides)
        return negative_log_likelihood(p, targets, weights) + 0.5 * 25.0 * ((theta - centre) ** 2).sum()

    fitted = with_small(minimize(cost, centre, method="L-BFGS-B", bounds=[(0.0, None)] * 2).x)
    right = [(serving.weigh(rules, network, r, sides).argmax(axis=1) == targets).mean() for r in (fitted, routing)]
    return fitted["small"] | {"accuracy": float(right[0]), "accuracy_without": float(right[1])}


def fit_threshold(
    rules: np.ndarray, pooled: np.ndarray, targets: np.ndarray, weights: np.ndarray, known: np.ndarray
) -> dict[str, float]:
    """The least confidence from which the rules may answer alone, 1.01 for never, and what that costs.

    It has the least sum of what the pool expects to lose where it is not heard, the Kullback-Leibler divergence of the
    rules' answer from its own, and CALL_PRICE for each logo for which the network is asked. What it lost on `targets`
    is told beside it: as a criterion that would hang on single logos, and the threshold with it.
    """
    weights, truth = weights / weights.sum(), (np.arange(len(targets)), targets)
    gain = np.log(pooled + serving.TINY) - np.log(rules + serving.TINY)
    lost, expected = weights * gain[truth], weights * (pooled * gain).sum(axis=1)
    thresholds = [*np.round(np.arange(0.6, 1.0, 0.001), 3).tolist(), 1.01]
    alone = known & (rules.max(axis=1) >= np.array(thresholds)[:, None])  # (thresholds, n)
    best = int((alone @ expected + CALL_PRICE * (~alone @ weights)).argmin())
    mistakes = weights * ((pooled.argmax(axis=1) == targets) * 1.0 - (rules.argmax(axis=1) == targets))
    sums = {"answered_alone": weights, "expected_cost": expected, "likelihood_cost": lost, "accuracy_cost": mistakes}
    return {"rule_threshold": thresholds[best], **{key: round(float(alone[best] @ v), 6) for key, v in sums.items()}}


def rules_surprise(rules: np.ndarray, targets: np.ndarray) -> tuple[float, float]:
    """By how many standard deviations the rules are right more often than they claim, and how often they are right."""
    claimed = rules.max(axis=1)
    right = rules.argmax(axis=1) == targets
    deviation = np.sqrt((claimed * (1 - claimed)).sum() + 1e-9)
    return float((right.sum() - claimed.sum()) / deviation), float(right.mean())


def fit_numbers(rules: np.ndarray, network: np.ndarray, targets: np.ndarray, known: np.ndarray) -> dict[str, Any]:
    weights = class_weights(targets)
    temperature = fit_rule_temperature(rules, targets, weights)
    rules = serving.calibrated_rules(rules, temperature)
    pool = fit_pool(rules, network, targets, weights)
    threshold = fit_threshold(rules, serving.weigh(rules, network, pool), targets, weights, known)
    return {"rule_temperature": temperature, **pool, **threshold}


def route(rules: np.ndarray, network: np.ndarray, known: np.ndarray, routing: dict[str, Any]) -> np.ndarray:
    """(n,) the type that the hybrid answers."""
    rules = serving.calibrated_rules(rules, routing["rule_temperature"])
    alone = known & (rules.max(axis=1) >= routing["rule_threshold"])
    return np.where(alone, rules.argmax(axis=1), serving.weigh(rules, network, routing).argmax(axis=1))


def cross_validate(rules: np.ndarray, network: np.ndarray, targets: np.ndarray, known: np.ndarray) -> dict[str, Any]:
    """Accuracy to expect: each tenth of val is answered by a routing that was fitted on the others."""
    said = np.zeros_like(targets)
    fold = np.random.default_rng(0).permutation(len(targets)) % 10
    for k in range(10):
        inside, out = fold != k, fold == k
        numbers = fit_numbers(*(values[inside] for values in (rules, network, targets, known)))
        said[out] = route(rules[out], network[out], known[out], numbers)
    answers = {"hybrid": said, "rules": rules.argmax(axis=1), "network": network.argmax(axis=1)}
    right = {name: float((answer == targets).mean()) for name, answer in answers.items()}
    return {**right, "standard_error": float(np.sqrt(right["hybrid"] * (1 - right["hybrid"]) / len(targets)))}


def fit_routing(
    rules: np.ndarray, network: np.ndarray, targets: np.ndarray, known: np.ndarray, by_hand: np.ndarray
) -> dict[str, Any]:
    """The numbers by which the hybrid decides, fitted on the validation logos that a person labelled (`by_hand`).

    Where the labels are the rules' own, or the rules were made from these very logos, they look better than they are:
    then a fixed, cautious routing is used.
    """
    count, reason = int(by_hand.sum()), ""
    rules, network, targets, known = logos = [values[by_hand] for values in (rules, network, targets, known)]
    if count == 0:
        reason = "the validation labels are the rules' own, against which they cannot be wrong"
    elif count < MIN_FITTING_LOGOS:
        reason = f"only {count} validation logos were labelled by a person"
    elif rules_surprise(rules, targets)[0] > MAX_SURPRISE:
        claim = f"{rules_surprise(rules, targets)[1]:.1%} right on val where they claim {rules.max(axis=1).mean():.1%}"
        reason = f"the rules seem to have been made from these logos ({claim})"
    if reason:
        return {**FIXED_ROUTING, "fitted": False, "fitted_on": count, "reason": f"fixed: {reason}"}
    reason = f"fitted on {count} validation logos labelled by a person"
    found = {"fitted": True, "fitted_on": count, "cross_validated": cross_validate(*logos), "reason": reason}
    return fit_numbers(*logos) | found


# ------------------------------------------------------------------------------------------------- what is no logo


def measure(pictures: Iterable[np.ndarray]) -> tuple[list[str], np.ndarray]:
    """What is measured of every (H, W, 3) picture, by the rules and beyond: the names, and (n, F)."""
    analyzer = IntelligentLogoAnalyzer()
    rows = [{**analyzer.features(rgb), **serving.measure_picture(rgb)} for rgb in pictures]
    return list(rows[0]), np.nan_to_num(np.array([list(row.values()) for row in rows]))


def fit_likeness(logos: np.ndarray, others: np.ndarray, count: int = 300) -> dict[str, np.ndarray]:
    """(n, F) and (m, F) measurements -> `count` trees of logo_classifier.add_up, boosted, both sides weighing alike.

    The idea is outlier exposure (Hendrycks et al., 2019): drawn non-logos stand for the real ones.
    """
    share = np.r_[np.full(len(logos), len(others) / len(logos)), np.ones(len(others))]
    model = GradientBoostingClassifier(
        n_estimators=count, max_depth=4, min_samples_leaf=5, subsample=0.5, max_features=8, random_state=0
    )
    model.fit(np.vstack([logos, others]), np.r_[np.zeros(len(logos)), np.ones(len(others))], share)
    grown = [tree.tree_ for tree in model.estimators_[:, 0]]
    shape = len(grown), max(tree.node_count for tree in grown)
    trees = {"measured": np.zeros(shape, np.uint8), "limits": np.zeros(shape, np.float32)}
    trees |= {"next": np.zeros((*shape, 2), np.uint8), "values": np.zeros(shape, np.float32)}
    for k, tree in enumerate(grown):
        leaf, nodes = tree.children_left < 0, np.arange(tree.node_count)
        trees["measured"][k, nodes] = np.where(leaf, 0, tree.feature)
        trees["limits"][k, nodes] = tree.threshold
        children = np.stack([tree.children_left, tree.children_right], axis=1)
        trees["next"][k, nodes] = np.where(leaf[:, None], nodes[:, None], children)  # a leaf follows itself
        trees["values"][k, nodes] = np.where(leaf, model.learning_rate * tree.value[:, 0, 0], 0)
    return trees


def score_limit(score: np.ndarray, targets: np.ndarray, known_share: float = KNOWN_SHARE) -> float:
    """(n,), (n,) -> the score that `known_share` of the logos do not exceed, every type weighing alike."""
    weights = 1 / np.bincount(targets)[targets]
    order = np.argsort(score)
    return float(score[order[np.searchsorted(np.cumsum(weights[order]) / weights.sum(), known_share)]])


def learn_what_is_no_logo(train: list[str], val: list[str], targets: np.ndarray) -> dict[str, Any] | None:
    """Files of logos, and the types (n,) of those of val -> names, the trees of both steps and their limits, as
    logo_classifier.LogoLikeness takes them; None where no_likeness_reason says.

    No drawing, of those that the fit has not seen, is so much like a logo that the first step lets it pass.
    """
    if not NO_LOGOS_FILE.is_file() or min(len(train), len(val)) < MIN_LIKENESS_LOGOS:
        return None
    from demo.no_logos import changed_copy, draw_no_logos

    def measure_logos(files: list[str]) -> np.ndarray:  # (2 n, F): of every logo, and of a changed copy of it
        rng = np.random.default_rng(0)
        return measure(picture for rgb in map(load_logo, files) for picture in (rgb, changed_copy(rgb, rng)))[1]

    names, others = measure(draw_no_logos(NO_LOGOS_SHARE, seed=0))
    logos = measure_logos(train[:: -(-len(train) // MAX_LIKENESS_LOGOS)])
    trees = fit_likeness(logos, others)
    limit = score_limit(serving.add_up(trees, measure_logos(val)), targets.repeat(2))
    asked = len(MEASUREMENTS)  # the rules' come first
    first = fit_likeness(logos[:, :asked], others[:, :asked], FIRST_TREES)
    first_limit = serving.add_up(first, measure(draw_no_logos(NO_LOGOS_SHARE, seed=2))[1][:, :asked]).min()
    first = {f"first_{name}": array for name, array in first.items()}
    return {"names": np.array(names), **trees, **first, "limit": limit, "first_limit": float(first_limit)}


def no_likeness_reason() -> str:
    if not NO_LOGOS_FILE.is_file():
        return f"{NO_LOGOS_FILE} is missing, copy the folder demo/ beside the scripts"
    return f"that takes {MIN_LIKENESS_LOGOS} logos each of train and val"


def write_likeness(package: Path, inputs: Inputs) -> dict[str, Any] | None:
    """Writes the npz by which what is no logo is told, where that can be learnt."""
    found = learn_what_is_no_logo(inputs.train, inputs.val.files, inputs.val.targets)
    if found is None:
        return None
    limits = {name: found.pop(name) for name in ("limit", "first_limit")}
    with (package / LIKENESS_FILE).open("wb") as stream:
        np.savez_compressed(stream, allow_pickle=False, **found)
    return {"file": LIKENESS_FILE, **limits, "known_share": KNOWN_SHARE, "fitted_on": len(inputs.train)}


def share_flagged(answers: list[dict[str, Any]]) -> float:
    """What part of the pictures was taken for no logos."""
    return float(np.mean([not answer.get("in_distribution", True) for answer in answers]))


def flagged_drawings(rules: serving.RuleBasedClassifier) -> float | None:
    """What part of drawings that the fit has not seen is told from logos; None where nothing was learnt."""
    if not rules.likeness:
        return None
    from demo.no_logos import draw_no_logos

    return share_flagged(rules.classify_batch(draw_no_logos(0.2, seed=1)))


# -------------------------------------------------------------------------------------------------------- packing


def copy_onnx(source: Path, target: Path) -> None:
    """Copies an ONNX model as one file: weights kept beside the model are taken in."""
    model = onnx.load(source, load_external_data=False)
    if any(onnx.external_data_helper.uses_external_data(tensor) for tensor in model.graph.initializer):
        onnx.save(onnx.load(source), target, save_as_external_data=False)
    else:
        shutil.copyfile(source, target)


def write_weights(package: Path, inputs: Inputs) -> None:
    """The checkpoint's weights as safetensors, with the configuration that rebuilds the network in the header; those
    that 16 bits hold without loss, as --join leaves them, in 16."""
    tensors = {name: value.detach().cpu().clone().contiguous() for name, value in inputs.checkpoint["model"].items()}
    halves = {name: value.half() for name, value in tensors.items() if value.dtype == torch.float32}
    tensors |= {name: half for name, half in halves.items() if torch.equal(half.float(), tensors[name])}
    header = {"format": "pt", "config": json.dumps(inputs.config, default=_plain)}
    (package / WEIGHTS_FILE).write_bytes(sorted_header(save(tensors, header)))


def sorted_header(data: bytes) -> bytes:
    """The bytes of a safetensors file with the entries of `__metadata__` in order: safetensors writes them in one that
    changes from run to run, and the checksum with it."""
    end = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:end])
    header["__metadata__"] = dict(sorted(header["__metadata__"].items()))
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)  # the tensors begin at a multiple of eight
    return len(text).to_bytes(8, "little") + text + data[end:]


def installed_versions() -> dict[str, str]:
    names = ("torch", "torchvision", "timm", "numpy", "cv2", "onnx", "onnxruntime", "safetensors")
    return {"python": platform.python_version()} | {name: str(import_module(name).__version__) for name in names}


def file_records(package: Path) -> dict[str, dict[str, Any]]:
    """name -> SHA-256 and size of every file of the package but metadata.json itself."""
    records = {}
    for path in sorted(package.iterdir()):
        if path.is_file() and path.name != serving.METADATA_FILE:
            data = path.read_bytes()
            records[path.name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    return records


def first_metadata(inputs: Inputs, served: str) -> dict[str, Any]:
    """All of metadata.json that is known before anything is measured."""
    config, report = inputs.config, inputs.report
    left_out = ("config", "versions", "criteria", "shipped", "label_source", "temperature")
    return {
        "format_version": serving.FORMAT_VERSION,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "classes": list(CLASS_NAMES),
        "preprocessing": {key: config[key] for key in ("image_size", "mean", "std")}
        | {"color": "RGB", "layout": "NCHW", "pad": "background"}
        | {"measurements": list(MEASUREMENTS) if config.get("measurements") else []},
        "model": {"name": config["model"], "parameters": config["parameters"], "served": served}
        | {"precision": "fp32" if served == FP32_FILE else inputs.shipped_name},
        "temperature": inputs.temperature,
        "routing": dict(FIXED_ROUTING),
        "in_distribution": None,
        "metrics": {key: value for key, value in report.items() if key not in left_out},
        "label_source": report["label_source"],
        "training": {key: config.get(key) for key in ("recipe", "techniques", "phases")}
        | {key: inputs.checkpoint.get(key) for key in ("metric", "epoch")}
        | {"checkpoint_sha256": inputs.checkpoint_sha256, "config": config},
        "wandb": config.get("wandb") or {"mode": "disabled", "url": None, "folder": None},
        "tracking": inputs.tracking,
        "versions": installed_versions(),
        "files": {},
    }


def write_metadata(package: Path, metadata: dict[str, Any]) -> None:
    metadata["files"] = file_records(package)
    write_json(package / serving.METADATA_FILE, metadata)


def write_json(path: Path, value: dict[str, Any]) -> None:
    write_atomic(path, (json.dumps(value, indent=2, allow_nan=False, default=_plain) + "\n").encode())


def _plain(value: Any) -> Any:
    """numpy and torch scalars, paths and tuples in the training configuration, as JSON."""
    return value.item() if hasattr(value, "item") else str(value)


def stacked(answers: list[dict[str, Any]]) -> np.ndarray:
    """(n, C) probabilities."""
    return np.array([serving.probabilities_of(answer) for answer in answers])


def build_package(package: Path, inputs: Inputs) -> dict[str, Any]:
    """Fills the folder: models, code, fitted numbers; returns the metadata, which still lack what is measured."""
    here = Path(__file__).resolve().parent
    for name in CODE_FILES:
        shutil.copyfile(here / name, package / name)
    (package / "requirements.txt").write_text(REQUIREMENTS, encoding="utf-8")
    write_weights(package, inputs)
    copy_onnx(inputs.fp32, package / FP32_FILE)
    served = FP32_FILE
    if inputs.shipped.name != inputs.fp32.name:
        served = f"model_{inputs.shipped_name}.onnx"
        copy_onnx(inputs.shipped, package / served)
    metadata = first_metadata(inputs, served)
    metadata["in_distribution"] = write_likeness(package, inputs)
    write_metadata(package, metadata)
    answers = serving.RuleBasedClassifier(package).classify_batch(inputs.val.files)
    known = np.array([answer.get("in_distribution", True) for answer in answers])
    network = stacked(serving.NeuralNetworkClassifier(package).classify_batch(inputs.val.files))
    metadata["routing"] = fit_routing(stacked(answers), network, inputs.val.targets, known, inputs.val.by_hand)
    if metadata["routing"]["fitted"]:
        metadata["routing"]["small"] = weigh_small(package, inputs.val, metadata["routing"])
    write_metadata(package, metadata)
    metadata["self_test"] = serving.record_self_test(package)
    return metadata


def weigh_small(package: Path, val: Split, routing: dict[str, Any]) -> dict[str, Any]:
    """fit_small_pool on one shrunk copy of each validation logo that a person labelled."""
    copies = [shrunk(load_logo(file), SHRUNK[i % len(SHRUNK)]) for i, file in enumerate(val.files) if val.by_hand[i]]
    rules = stacked(serving.RuleBasedClassifier().classify_batch(copies))
    rules = serving.calibrated_rules(rules, routing["rule_temperature"])
    network = stacked(serving.NeuralNetworkClassifier(package).classify_batch(copies))
    sides = np.array([max(copy.shape[:2]) for copy in copies])
    return fit_small_pool(rules, network, sides, val.targets[val.by_hand], routing)


def shrunk(rgb: np.ndarray, side: int) -> np.ndarray:
    """(H, W, 3): of `side` px along the longer side, or as it is where it has no more."""
    height, width = (max(1, round(length * side / max(rgb.shape[:2]))) for length in rgb.shape[:2])
    return resized(rgb, width, height) if side < max(rgb.shape[:2]) else rgb


# ---------------------------------------------------------------------------------------------------- measurements


def evaluate_hybrid(package: Path, test: Split, label_source: str) -> dict[str, Any]:
    """The hybrid on the test split, from file bytes to answer, once."""
    classifier = serving.HybridLogoClassifier(package)
    contents = [Path(file).read_bytes() for file in test.files]
    classifier.classify(contents[0])  # the first call loads what is loaded lazily
    used = time.thread_time()
    answers = [classifier.classify(content) for content in contents]
    used = (time.thread_time() - used) / len(contents)
    said = stacked(answers).argmax(axis=1)
    seconds = np.array([answer["processing_time"] for answer in answers])
    served = stacked(classifier.network.classify_batch(contents)).argmax(axis=1)
    right = said == test.targets
    per_class = [right[test.targets == label] for label in range(len(CLASS_NAMES))]
    rules = np.array([answer["method"] == "rule_based" for answer in answers])
    alone = stacked(serving.RuleBasedClassifier().classify_batch(test.files))
    surprise, rules_accuracy = rules_surprise(alone, test.targets)
    return {
        "label_source": label_source,
        "accuracy": float(right.mean()),
        "per_class_accuracy": {CLASS_NAMES[k]: float(r.mean()) if len(r) else None for k, r in enumerate(per_class)},
        "prediction_share": {name: float((said == label).mean()) for label, name in enumerate(CLASS_NAMES)},
        "rules_accuracy": rules_accuracy,
        "rules_know_these_logos": surprise > MAX_SURPRISE,
        "network_accuracy": float(np.mean(served == test.targets)),
        "answered_by_rules": float(rules.mean()),
        "flagged_as_no_logo": share_flagged(answers),
        "no_logos_flagged": flagged_drawings(classifier.rules),
        "seconds_mean": float(seconds.mean()),
        "seconds_p95": float(np.quantile(seconds, 0.95)),
        "processor_seconds_mean": used,
        "logos": len(test.files),
    }


def fill_criteria(report: dict[str, Any], hybrid: dict[str, Any]) -> None:
    """Puts the hybrid's figures into the report's criteria, in place; nothing is met by a network of mere chance."""
    honest = report.get("beats_chance", True)
    found = {
        "hybrid accuracy": (hybrid["accuracy"], honest and hybrid["accuracy"] > HYBRID_ACCURACY),
        "hybrid time (s)": (hybrid["seconds_mean"], honest and hybrid["seconds_mean"] < HYBRID_SECONDS),
    }
    report["hybrid"] = hybrid
    for row in report["criteria"]:
        if row["name"] in found:
            row["value"], row["passed"] = found[row["name"]]


# The package's own code, in an empty folder, in a process that can import nothing beyond its requirements.txt.
FRESH_PROCESS = """
import json, sys
for name in "torch torchvision timm albumentations scipy PIL matplotlib onnx safetensors tqdm wandb".split():
    sys.modules[name] = None
package, request = sys.argv[1], json.load(open(sys.argv[2]))
sys.path.insert(0, package)
from pathlib import Path
import logo_classifier
from logo_classifier import CLASS_NAMES, NeuralNetworkClassifier, self_test
assert Path(logo_classifier.__file__).parent == Path(package)
reply = {"faults": self_test(Path(package)), "probabilities": {}}
for model in request["models"]:
    classifier = NeuralNetworkClassifier(package, model)
    answers = classifier.classify_batch(request["files"])
    bad = [a["error"] for a in answers if "error" in a]
    reply["faults"] += bad
    reply["probabilities"][model] = [] if bad else [[a["probabilities"][n] for n in CLASS_NAMES] for a in answers]
json.dump(reply, open(sys.argv[3], "w"))
"""


def classify_without_torch(package: Path, models: list[str], files: list[str]) -> dict[str, Any]:
    """{"faults": [...], "probabilities": {model: (n, C) list}} from a fresh process; its error text as a fault."""
    with tempfile.TemporaryDirectory() as folder:
        request, reply = Path(folder, "request.json"), Path(folder, "reply.json")
        request.write_text(json.dumps({"models": models, "files": files}))
        empty = Path(folder, "empty")
        empty.mkdir()
        command = [sys.executable, "-P", "-B", "-c", FRESH_PROCESS, os.path.abspath(package), str(request), str(reply)]
        done = subprocess.run(command, cwd=empty, capture_output=True, text=True, errors="replace")
        if done.returncode != 0:
            lines = done.stderr.strip().splitlines() or ["no message"]
            return {"faults": [f"the fresh process failed: {lines[-1]}"], "probabilities": {}}
        return json.loads(reply.read_text())


def compare(name: str, gap: float) -> list[str]:
    """One sentence where a probability differs by more than the tolerance from what phase 6 stored."""
    text = f"{name} differs by {gap:.4f} from {PREDICTIONS_FILE}: run model_validation_optimization.py again."
    return [text] if gap > TOLERANCE else []


def check_without_torch(package: Path, metadata: dict[str, Any], inputs: Inputs) -> tuple[dict[str, Any], list[str]]:
    """Reproduces val and test predictions from the package; returns the figures and one sentence a fault."""
    files = inputs.val.files + inputs.test.files
    expected = serving.softmax(np.vstack([inputs.val.logits, inputs.test.logits]) / inputs.temperature)
    served = metadata["model"]["served"]
    models = list(dict.fromkeys([FP32_FILE, served]))
    reply = classify_without_torch(package, models, files)
    if reply["faults"]:
        return {}, reply["faults"]
    got = {model: np.array(values) for model, values in reply["probabilities"].items()}
    gap = float(np.abs(got[FP32_FILE] - expected).max())
    agreement = float((got[served].argmax(axis=1) == expected.argmax(axis=1)).mean())
    figures = {"logos": len(files), "largest_difference": gap, "served_agreement": agreement}
    return figures, compare(f"{FP32_FILE} without torch", gap)


def check_with_torch(package: Path, metadata: dict[str, Any], inputs: Inputs) -> tuple[dict[str, Any], list[str]]:
    """Rebuilds the PyTorch network from the package's own files and compares its validation predictions."""
    model = model_of(metadata["training"]["config"])
    model.load_state_dict(load_file(package / WEIGHTS_FILE))
    model.eval()
    batches = []
    with torch.inference_mode():
        for start in range(0, len(inputs.val.files), 32):
            logos = [load_logo(file) for file in inputs.val.files[start : start + 32]]
            feeds = [serving.network_inputs(logo, metadata["preprocessing"]) for logo in logos]
            batch = {name: torch.from_numpy(np.concatenate([feed[name] for feed in feeds])) for name in feeds[0]}
            batches.append(model(**batch).numpy())
    got = serving.softmax(np.vstack(batches) / inputs.temperature)
    expected = serving.softmax(inputs.val.logits / inputs.temperature)
    gap = float(np.abs(got - expected).max())
    agreement = float((got.argmax(axis=1) == expected.argmax(axis=1)).mean())
    figures = {"logos": len(got), "largest_difference": gap, "agreement": agreement}
    return figures, compare(f"{WEIGHTS_FILE} in torch", gap)


Row = tuple[str, Any, bool]  # name, value, met


def check_service(package: Path, files: list[str]) -> dict[str, float]:
    """How the package serves: a cold process that asks the network (s), answers that 8 threads change, budgets kept."""
    classifier = serving.HybridLogoClassifier(package)
    hard = next((file for file in files[:200] if classifier.classify(file)["method"] == "hybrid"), files[0])
    command = [sys.executable, str(package / "logo_classifier.py"), hard, "--json", "--quiet"]
    cold = []
    for _ in range(COLD_RUNS + 1):  # the first one compiles the analyzer's bytecode
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        cold.append(time.perf_counter() - started)
    shutil.rmtree(package / "__pycache__", ignore_errors=True)
    contents = [Path(file).read_bytes() for file in files[:40]]
    alone = [classifier.classify(content)["probabilities"] for content in contents]
    kept = [classifier.classify(content, BUDGET)["within_budget"] for _ in range(5) for content in contents]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(classifier.classify, contents * 8))
    return {
        "cold_seconds": float(np.median(cold[1:])),
        "budget_seconds": BUDGET,
        "budget_kept": float(np.mean(kept)),
        "changed_by_threads": sum(a["probabilities"] != b for a, b in zip(together, alone * 8, strict=True)),
    }


def prerequisites(metadata: dict[str, Any], inputs: Inputs) -> list[dict[str, Any]]:
    """What the next day (putting the package to work in the converter) builds on: name, value, met."""
    checks, hybrid, routing = metadata["checks"], metadata["metrics"]["hybrid"], metadata["routing"]
    training, service = metadata["training"], checks["service"]
    keys = {"logo_type", "confidence", "reasoning", "class", "probabilities"}
    answer = serving.RuleBasedClassifier().classify(serving.draw("disc", 64))
    spoken = keys & {*serving.as_rules_answer(answer), *serving.as_network_answer(answer)}
    logs = [metadata["wandb"], *metadata["tracking"].values()]
    address = next((log[key] for log in logs for key in ("url", "folder", "tensorboard") if log.get(key)), None)
    gaps = {kind: checks[kind]["largest_difference"] for kind in ("without_torch", "with_torch")}
    rows: list[Row] = [
        (f"{row['name']} ({row['target']})", row["value"], bool(row["passed"]))
        for row in inputs.report["criteria"]
        if row["passed"] is not None and not row["name"].startswith("total time")
    ]
    rows += [
        bounded("loads and predicts without torch (difference)", gaps["without_torch"], most=TOLERANCE),
        bounded("loads into PyTorch (difference)", gaps["with_torch"], most=TOLERANCE),
        bounded("hybrid above the rules", hybrid["accuracy"] - hybrid["rules_accuracy"], least=0.001),
        bounded("hybrid above the network", hybrid["accuracy"] - hybrid["network_accuracy"], least=0.001),
        bounded("answered by the rules alone", hybrid["answered_by_rules"], least=0.5),
        bounded("hybrid, mean of the processor's time (s)", hybrid["processor_seconds_mean"], most=0.01),
        bounded(f"time budget of {BUDGET} s kept", service["budget_kept"], least=0.99),
        bounded("cold process, file to answer (s)", service["cold_seconds"], most=0.6),
        bounded("answers that 8 threads change", service["changed_by_threads"], most=0),
        bounded("drawn pictures told from logos", hybrid["no_logos_flagged"], least=0.9),
        bounded("logos taken for none", hybrid["flagged_as_no_logo"], most=0.05),
        ("speaks the rules' and the former network's interface", ", ".join(sorted(spoken)), spoken == keys),
        ("labels made by a person", metadata["label_source"], metadata["label_source"] == "human"),
        ("routing fitted on validation logos", routing["fitted_on"], routing["fitted"]),
        bounded("training techniques recorded", len(training["techniques"] or []), least=1),
        ("run log recorded", address, address is not None),
    ]  # fmt: skip
    return [{"name": name, "value": value, "met": bool(met)} for name, value, met in rows]


def bounded(name: str, value: float | None, least: float | None = None, most: float | None = None) -> Row:
    """A row of the prerequisites whose figure has a bound; what was not measured is not met."""
    if least is not None:
        return f"{name} (at least {least:g})", value, value is not None and value >= least
    return f"{name} (at most {most:g})", value, value is not None and most is not None and value <= most


# ----------------------------------------------------------------------------------------------------- the guide

GUIDE = """# Integration guide

This folder tells whether a logo is `simple`, `text`, `gradient` or `complex`, so that a logo-to-vector converter treats
it right. It is complete by itself: Python 3.11 or later with the three packages of `requirements.txt` (numpy, OpenCV,
ONNX Runtime) is all it needs; torch is not. Run the examples in this folder.

```bash
python -m pip install -r requirements.txt
python logo_classifier.py --self-test
```

The self-test compares every file with its checksum and the answers to five drawings with the stored ones. A changed
model is refused when it is loaded.

## From Python

```python
from pathlib import Path

import cv2
import numpy as np

from logo_classifier import HybridLogoClassifier, LogoError

picture = np.full((200, 320, 3), 255, np.uint8)  # a red disc to try with, in OpenCV's BGR
cv2.circle(picture, (160, 100), 70, (40, 30, 200), -1, cv2.LINE_AA)
cv2.imwrite("logo.png", picture)

classifier = HybridLogoClassifier()  # the package is the folder of logo_classifier.py; or name one: (package_dir)
answer = classifier.classify("logo.png")
print(answer["logo_type"], round(answer["confidence"], 2), answer["reasoning"])
```

`classify` takes a path, the bytes of a file, or an (H, W, 3) uint8 RGB array, and raises `LogoError`, with one
sentence, for what is no image. One classifier may be used by many threads at once. `HybridLogoClassifier(eager=False)`
starts sooner, for a few logos: the network is opened when it is first asked.

```python
answers = classifier.classify_batch(["logo.png", Path("logo.png").read_bytes(), picture[:, :, ::-1]])
assert len({answer["logo_type"] for answer in answers}) == 1

quick = classifier.classify("logo.png", time_budget=0.02)  # seconds; too little for the network: the rules answer
assert isinstance(quick["within_budget"], bool)

try:
    classifier.classify(b"not an image")
except LogoError as error:
    print(error)
```

In a batch, what is no image has `logo_type` "error" and the sentence in `error`; the others are answered.

| key | meaning |
|---|---|
| `logo_type` | simple, text, gradient or complex |
| `confidence` | probability of that type, calibrated on validation logos |
| `probabilities` | of every type |
| `uncertainty` | 0 sure to 1 clueless (normalised entropy; at least {{outlier}} where `in_distribution` is false) |
| `method` | who answered: `rule_based` (the rules alone), `neural_network`, or `hybrid` (both were weighed) |
| `reasoning` | one line: who said what, and why that stood |
| `in_distribution` | false for what is no logo (a photograph, noise, a blank, a screenshot) and below {{least}} px |
| `processing_time` | seconds, decoding included |

`RuleBasedClassifier` (no package needed) and `NeuralNetworkClassifier` take the same calls.

## In the place of what you have

Code written for the rules reads `logo_type`, `confidence` and `reasoning`: they are in every answer. Code written for
the former network reads `class`, `confidence` and `probabilities`:

```python
from logo_classifier import NeuralNetworkClassifier, RuleBasedClassifier, as_network_answer, as_rules_answer

rules = RuleBasedClassifier().classify("logo.png")
print(rules["logo_type"], rules["confidence"], rules["reasoning"])
assert set(as_rules_answer(answer)) == {"logo_type", "confidence", "reasoning"}

former = as_network_answer(NeuralNetworkClassifier().classify("logo.png"))
print(former["class"], former["confidence"], former["probabilities"])
```

## From the command line

```bash
python logo_classifier.py logo.png
python logo_classifier.py . --csv types.csv
python logo_classifier.py logo.png --method neural_network --json
python logo_classifier.py - < logo.png
```

Files, folders, patterns and `-` may be mixed. The CSV has the columns `file,logo_type,confidence,method`. A file that
cannot be used gets a row with the type `error` and the reason; then the exit code is 1, and 0 otherwise (2: wrong use).

## How the hybrid decides

{{routing}}

## What was measured

Against labels of the source "{{label_source}}"{{label_note}}, on the test split of {{test_count}} logos, read once.

{{hybrid}} Prerequisites of the next day:

{{prerequisites}}

## The network, and PyTorch

{{network}}

`model.safetensors` holds the weights. With torch, safetensors and the project's `ultrathink_v2_advanced_modules.py`:

```python
import json

from safetensors.torch import load_file
from ultrathink_v2_advanced_modules import model_of

model = model_of(json.load(open("metadata.json"))["training"]["config"])
model.load_state_dict(load_file("model.safetensors"))
model.eval()
```
"""


FLATTERY = " The rules are right here more often than they claim, as on logos that they were made from: that flatters."


def figure(value: Any) -> str:
    """A measured value for a reader."""
    if value is None:
        return "not measured"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def table(header: list[str], rows: list[list[Any]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(figure(cell) for cell in line) + " |" for line in lines)


def routing_text(routing: dict[str, Any]) -> str:
    threshold = routing["rule_threshold"]
    first = "The network is always asked"
    if threshold <= 1:
        first = f"Where the rules' confidence is {threshold:.3f} or more they answer alone; else the network is asked"
    cost = ""
    if routing["fitted"] and threshold <= 1:
        cost = (
            f" On those logos the rules then answer {routing['answered_alone']:.0%} alone, which costs "
            f"{routing['likelihood_cost']:.4f} of the mean log likelihood and {100 * routing['accuracy_cost']:.2f} "
            "points of accuracy, every type weighing as the root of its number."
        )
    if routing["fitted"]:
        found = routing["cross_validated"]
        cost += (
            f" Held out in tenths, the hybrid is right on {found['hybrid']:.1%} of them (standard error "
            f"{100 * found['standard_error']:.1f} points), the rules on {found['rules']:.1%}, the network, which was "
            f"chosen by these logos, on {found['network']:.1%}."
        )
    small = ""
    if found := routing.get("small"):
        low, high = found["sides"]
        small = (
            f" Below {high} px along the longer side the two weights go over to {found['rule_weight']:.2f} and "
            f"{found['network_weight']:.2f} at {low} px: of shrunk copies of those logos {found['accuracy']:.1%} are "
            f"right with these, {found['accuracy_without']:.1%} without."
        )
    return (
        f"{first} and the type is the largest of softmax({routing['rule_weight']:.2f} log p_rules + "
        f"{routing['network_weight']:.2f} log p_network + bias), with the biases "
        f"{', '.join(f'{value:+.2f}' for value in routing['bias'])} for {', '.join(CLASS_NAMES)}. "
        f"The rules' probabilities are first softened by the temperature {routing['rule_temperature']:.2f}. "
        f"These numbers stand in `metadata.json` under `routing`: {routing['reason']}.{cost}{small}"
    )


def write_guide(package: Path, metadata: dict[str, Any], inputs: Inputs, hybrid: dict[str, Any]) -> None:
    config, training = inputs.config, metadata["training"]
    against_rules = metadata["label_source"] == "rules"
    record = metadata["wandb"]
    texts = {
        "outlier": f"{serving.OUTLIER_UNCERTAINTY:g}",
        "least": str(serving.LEAST_SIDE),
        "routing": routing_text(metadata["routing"]),
        "label_source": metadata["label_source"],
        "label_note": " (so they show agreement with the rules, not truth)" if against_rules else "",
        "test_count": str(hybrid["logos"]),
        "hybrid": f"The rules alone answered {hybrid['answered_by_rules']:.0%} of the test logos. One answer took "
        f"{1000 * hybrid['seconds_mean']:.1f} ms on average and {1000 * hybrid['seconds_p95']:.1f} ms at the 95th "
        f"percentile, on one thread of {platform.machine()}." + FLATTERY * hybrid["rules_know_these_logos"],
        "network": f"`{config['model']}` at {config['image_size']} pixels, {metadata['model']['parameters']:,} "
        f"parameters, recipe `{training['recipe']}`; served: `{metadata['model']['served']}`. Techniques: "
        f"{', '.join(map(str, training['techniques'] or [])) or 'not recorded'}. Run log: W&B {record.get('mode')}, "
        f"{record.get('url') or record.get('folder') or 'no address'}. All parameters stand in `metadata.json` under "
        "`training`.",
        "prerequisites": table(
            ["prerequisite", "figure", "met"], [[*row.values()] for row in metadata["prerequisites"]]
        ),
    }
    guide = GUIDE
    for name, text in texts.items():
        guide = guide.replace("{{" + name + "}}", text)
    write_atomic(package / GUIDE_FILE, guide.encode())


# ------------------------------------------------------------------------------------------------------ hand-over


def check_target(package: Path) -> None:
    """A folder that is no package is not replaced."""
    foreign = package.is_file() or (package.is_dir() and any(package.iterdir()))
    if foreign and not (package / serving.METADATA_FILE).is_file():
        raise UsageError(f"{package} is there and is no package: name another folder with --package-dir.")


def swap_in(staged: Path, package: Path) -> None:
    """Puts the staged folder in the place of the package; the old one goes only when the new one stands."""
    old = package.with_name(f".{package.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if package.exists():
        os.replace(package, old)
    os.replace(staged, package)
    shutil.rmtree(old, ignore_errors=True)


def complete_package(staged: Path, inputs: Inputs) -> tuple[dict[str, Any], list[str]]:
    """Builds, checks and measures the package in its staging folder; returns the metadata and the faults."""
    metadata = build_package(staged, inputs)
    write_metadata(staged, metadata)
    without_torch, faults = check_without_torch(staged, metadata, inputs)
    with_torch, more = check_with_torch(staged, metadata, inputs)
    faults += more
    if faults:
        return metadata, faults
    service = check_service(staged, inputs.test.files)
    metadata["checks"] = {"without_torch": without_torch, "with_torch": with_torch, "service": service}
    hybrid = evaluate_hybrid(staged, inputs.test, inputs.report["label_source"])
    fill_criteria(inputs.report, hybrid)
    metadata["metrics"]["hybrid"] = hybrid
    metadata["metrics"]["criteria"] = inputs.report["criteria"]
    metadata["prerequisites"] = prerequisites(metadata, inputs)
    write_guide(staged, metadata, inputs, hybrid)
    write_metadata(staged, metadata)
    return metadata, []


def write_release(package: Path, metadata: dict[str, Any], folder: Path) -> None:
    """What of a package a checkout lacks, which has the code already: weights, served network, likeness, metadata."""
    likeness = (metadata["in_distribution"] or {}).get("file")
    names = [name for name in (WEIGHTS_FILE, metadata["model"]["served"], likeness) if name]
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.onnx"):
        old.unlink()
    for name in names:
        shutil.copyfile(package / name, folder / name)
    files = {name: metadata["files"][name] for name in names}
    write_json(folder / serving.METADATA_FILE, metadata | {"files": files})


def show_plan(options: argparse.Namespace) -> None:
    """The resolved configuration, and what of the input is there."""
    results, checkpoint = Path(options.results_dir), Path(options.checkpoint_dir) / CHECKPOINT_FILE
    inputs = [checkpoint, *(results / name for name in (REPORT_FILE, PREDICTIONS_FILE, "models")), Path(options.data)]
    print("phase 7: hand-over package (dry run, nothing is written)")
    for path in inputs:
        print(f"  reads   {path} ({'there' if path.exists() else 'missing'})")
    print(f"  writes  {options.package_dir}/, and the hybrid rows of {results / REPORT_FILE}")
    print(f"  fits the routing where a person labelled at least {MIN_FITTING_LOGOS} validation logos")


def show_summary(package: str, metadata: dict[str, Any]) -> None:
    hybrid, checks = metadata["metrics"]["hybrid"], metadata["checks"]
    size = sum(record["bytes"] for record in metadata["files"].values())
    print(f"package: {package}, {size / 1e6:.1f} MB, serves {metadata['model']['served']}")
    gaps = [checks[kind]["largest_difference"] for kind in ("without_torch", "with_torch")]
    agreement = checks["without_torch"]["served_agreement"]
    print(f"reproduced without torch to {gaps[0]:.1e}, in torch to {gaps[1]:.1e}; served agrees on {agreement:.1%}")
    print(f"routing: {metadata['routing']['reason']}, rule threshold {metadata['routing']['rule_threshold']:.3f}")
    against = "the rules' own labels" if metadata["label_source"] == "rules" else f"{metadata['label_source']} labels"
    print(
        f"hybrid on test, against {against}: accuracy {hybrid['accuracy']:.1%} (rules {hybrid['rules_accuracy']:.1%}, "
        f"network {hybrid['network_accuracy']:.1%}), {hybrid['answered_by_rules']:.0%} answered by the rules, "
        f"{1000 * hybrid['seconds_mean']:.1f} ms on average, {1000 * hybrid['seconds_p95']:.1f} ms p95"
    )
    if hybrid["rules_know_these_logos"]:
        print(f"note:{FLATTERY}")
    if metadata["in_distribution"] is None:
        print(f"note: pictures that are no logos are not told from logos: {no_likeness_reason()}")
    met = sum(row["met"] for row in metadata["prerequisites"])
    print(f"prerequisites of the next day: {met} of {len(metadata['prerequisites'])} met")
    for row in metadata["prerequisites"]:
        if not row["met"]:
            print(f"  not met: {row['name']}: {figure(row['value'])}")


def main(argv: list[str] | None = None) -> int:
    options = build_parser().parse_args(argv)
    if int(os.environ.get("RANK", "0")) != 0:
        return EXIT_OK  # under torchrun one process packs
    package = Path(os.path.abspath(options.package_dir))
    if options.dry_run:
        show_plan(options)
        return EXIT_OK
    with hold(package.name, package.parent), hold("validation", options.results_dir):
        return hand_over(options, package)


def hand_over(options: argparse.Namespace, package: Path) -> int:
    """Makes, checks and puts in place the package, and completes the report."""
    check_target(package)
    inputs = read_inputs(options)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    staged = package.with_name(f".{package.name}.new")
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    try:
        metadata, faults = complete_package(staged, inputs)
        if faults:
            for fault in faults:
                print(f"error: {fault}", file=sys.stderr)
            return EXIT_FAILED
        swap_in(staged, package)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    write_json(Path(options.results_dir) / REPORT_FILE, inputs.report)
    if options.release:
        write_release(package, metadata, Path(options.release))
    if not options.quiet:
        show_summary(options.package_dir, metadata)
    return EXIT_OK


if __name__ == "__main__":
    run_script(main)

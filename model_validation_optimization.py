"""Phase 6: judges the trained network on the test split, calibrates it, compresses it and says what was met.

    python model_validation_optimization.py --data data/training/classification

Reads   data/training/classification (train to calibrate int8, val to choose, test once),
        checkpoints/supervised_best.pt, results/timings.csv
Writes  results/validation_report.json, results/predictions.csv, results/models/*.onnx, results/*.png

Everything that is chosen (temperature, the model that ships, the conformal thresholds) is chosen on val; test is only
measured. Every accuracy stands against the labels that label_source names.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import logging
import math
import operator
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_FAILED,
    EXIT_OK,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    fit_square,
    load_logo,
    run_script,
    write_atomic,
)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_common_arguments(parser)
    group = parser.add_argument_group("validation (model and image size are the checkpoint's)")
    text = "only print the table of the success criteria from the last report"
    group.add_argument("--show-criteria", action="store_true", help=text)
    group.add_argument("--strict", action="store_true", help="exit 1 where a criterion of the plan is missed")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import cv2
import numpy as np
import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel

from enhanced_data_pipeline import LogoCache, label_source, read_dataset
from ultrathink_v2_advanced_modules import (
    CheckpointError,
    build_model,
    classification_metrics,
    load_checkpoint,
    predict_with_uncertainty,
    seed_everything,
    select_device,
)

CHECKPOINT_FILE, REPORT_FILE = "supervised_best.pt", "validation_report.json"
PREDICTIONS_FILE, TIMINGS_FILE = "predictions.csv", "timings.csv"
MODEL_NAMES = ("onnx_fp32", "int8_dynamic", "int8_static")
OUTPUTS = ("logits", "log_variance", "features")
SCORES = ("logits", "log_variance", "epistemic", "aleatoric")
Z95 = 1.959964  # two-sided 95 % of the normal distribution
TEMPERATURES = (0.1, 20.0)  # what is searched
ECE_BINS = 15
MAX_LOSS = 0.005  # accuracy on val that a compressed model may lose
TOLERANCE = 1e-3  # largest difference between PyTorch and ONNX, relative where outputs are above 1
OVERALL_TARGET, CLASS_TARGET = 0.90, 0.85  # the other targets stand in build_criteria
RELATIONS = {">": operator.gt, "<": operator.lt, "at most": operator.le}


class ExportError(RuntimeError):
    """The network is unfit, could not be exported, or the exported one answers differently; one sentence."""


@dataclass(frozen=True)
class Effort:
    """How long the measuring takes."""

    samples: int = 8  # dropout masks
    rounds: int = 60  # timed passes of each model
    calibration: int = 128  # train logos for static int8
    end_to_end: int = 40  # val logos timed from bytes to answer


SMOKE_EFFORT = Effort(samples=4, rounds=20, calibration=32, end_to_end=12)


@dataclass(frozen=True)
class Split:
    """Logos of one split, decoded once."""

    name: str
    paths: list[Path]
    files: list[str]  # relative to the dataset, posix
    targets: np.ndarray  # (n,) int
    images: np.ndarray  # (n, S, S, 3) uint8 RGB

    def __len__(self) -> int:
        return len(self.files)


@dataclass(frozen=True)
class Network:
    """The checkpoint's network and how its input is made."""

    model: nn.Module
    config: dict[str, Any]
    metric: dict[str, Any]
    path: Path

    @classmethod
    def load(cls, path: Path) -> Network:
        """From a checkpoint of phase 5, in eval mode on the CPU. UsageError names the script that makes it."""
        maker = "ultrathink_supervised_training.py"
        if not path.exists():
            raise UsageError(f"{path} is not there; make it with: python {maker}")
        try:
            state = load_checkpoint(path)
            config = state["config"]
            model = build_model(config["model"], config["num_classes"], config["image_size"])
            model.load_state_dict(state["model"])
            names, metric = state["class_names"], state.get("metric", {})
        except (CheckpointError, KeyError, RuntimeError, ValueError) as error:
            raise UsageError(f"{path} cannot be used ({first_line(error)}); run {maker} again") from None
        if tuple(names) != CLASS_NAMES:
            raise UsageError(f"{path} knows {', '.join(names)}, not {', '.join(CLASS_NAMES)}; run {maker} again")
        return cls(model.eval(), config, metric, path)

    @property
    def size(self) -> int:
        return int(self.config["image_size"])

    def prepare(self, images: np.ndarray) -> np.ndarray:
        """(n, S, S, 3) uint8 RGB -> (n, 3, S, S) float32, normalised."""
        mean, std = (np.asarray(self.config[key], np.float32) for key in ("mean", "std"))
        scaled = (images.astype(np.float32) / 255.0 - mean) / std
        return np.ascontiguousarray(scaled.transpose(0, 3, 1, 2))


# ---- measures --------------------------------------------------------------------------------------------------------


def softmax(logits: np.ndarray) -> np.ndarray:
    """(n, C) -> (n, C)."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    return shifted / shifted.sum(axis=1, keepdims=True)


def negative_log_likelihood(logits: np.ndarray, targets: np.ndarray, temperature: float = 1.0) -> float:
    """Mean over the logos, in nats."""
    scaled = logits / temperature
    top = scaled.max(axis=1)
    log_sum = top + np.log(np.exp(scaled - top[:, None]).sum(axis=1))
    return float((log_sum - scaled[np.arange(len(targets)), targets]).mean())


def fit_temperature(logits: np.ndarray, targets: np.ndarray) -> float:
    """The T that minimises the NLL of softmax(logits / T), by golden section on log T (Guo et al. 2017).

    The targets are softened by 1 / (n + 2) as Platt's are: a val split without an error would else drive T to its
    bound. The loss is convex in 1 / T, so that the only minimum is found.
    """
    keep = 1.0 / (len(targets) + 2)

    def loss(log_t: float) -> float:
        t = math.exp(log_t)
        spread = (logits[np.arange(len(targets)), targets] - logits.mean(axis=1)).mean() / t
        return negative_log_likelihood(logits, targets, t) + keep * float(spread)

    low, high = map(math.log, TEMPERATURES)
    ratio = (math.sqrt(5) - 1) / 2
    while high - low > 1e-6:
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        low, high = (low, right) if loss(left) < loss(right) else (left, high)
    return math.exp((low + high) / 2)


def wilson_interval(successes: int, trials: int) -> list[float | None]:
    """95 % interval of a proportion (Wilson 1927); [None, None] without trials."""
    if trials == 0:
        return [None, None]
    share, z2 = successes / trials, Z95**2
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = Z95 / (1 + z2 / trials) * math.sqrt(share * (1 - share) / trials + z2 / (4 * trials**2))
    return [max(0.0, centre - half), min(1.0, centre + half)]


def named(values: Iterable[Any]) -> dict[str, Any]:
    return dict(zip(CLASS_NAMES, values, strict=True))


def measure(logits: np.ndarray, targets: np.ndarray, temperature: float = 1.0) -> dict[str, Any]:
    """Accuracy, recall, precision, F1, shares, calibration and confusion of one model on one split."""
    metrics = classification_metrics(softmax(logits / temperature), targets, ECE_BINS)
    confusion = np.asarray(metrics["confusion"], dtype=np.int64)
    hits, truth, said = np.diag(confusion), confusion.sum(axis=1), confusion.sum(axis=0)
    f1 = [float(2 * h / (t + s)) if t + s else None for h, t, s in zip(hits, truth, said, strict=True)]
    seen = [value for value in f1 if value is not None]
    return {key: metrics[key] for key in ("accuracy", "ece", "nll", "brier")} | {
        "macro_f1": sum(seen) / len(seen),
        "per_class_accuracy": named(metrics["per_class_accuracy"]),
        "per_class_precision": named([h / s if s else None for h, s in zip(hits, said, strict=True)]),
        "prediction_share": named(metrics["share"]),
        "confusion_matrix": confusion.tolist(),
    }


def intervals_of(confusion: Sequence[Sequence[int]]) -> dict[str, Any]:
    """95 % intervals of the overall accuracy and of each class's, from the confusion matrix (rows are the truth)."""
    matrix = np.asarray(confusion)
    per_class = [wilson_interval(int(row[i]), int(row.sum())) for i, row in enumerate(matrix)]
    return {"overall": wilson_interval(int(np.trace(matrix)), int(matrix.sum())), "per_class": named(per_class)}


def area_under_roc(scores: np.ndarray, positive: np.ndarray) -> float | None:
    """Chance that a positive scores above a negative, ties counting half; None where one kind is absent."""
    high, low = scores[positive], np.sort(scores[~positive])
    if not len(high) or not len(low):
        return None
    below = np.searchsorted(low, high, "left") + np.searchsorted(low, high, "right")
    return float(below.mean() / (2 * len(low)))


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
    """A split's logos in memory; with ``count`` that many of them, evenly over the classes."""
    samples = read_dataset(data, name)
    cache = LogoCache([path for path, _ in samples], size)
    if not len(cache):
        raise UsageError(f"{data / name} holds no logo that can be read; run intelligent_logo_analyzer.py again")
    picked = evenly(len(cache), count or len(cache))
    paths = [cache.paths[i] for i in picked]
    targets = np.array([samples[cache.kept[i]][1] for i in picked])
    return Split(name, paths, [path.relative_to(data).as_posix() for path in paths], targets, cache.images(picked))


def evenly(length: int, count: int) -> list[int]:
    """At most ``count`` places from first to last."""
    return [round(i) for i in np.linspace(0, length - 1, min(count, length))]


def in_batches(images: np.ndarray, batch: int, run: Callable[[np.ndarray], Sequence[np.ndarray]]) -> list[np.ndarray]:
    """The outputs of ``run`` on pieces of ``images``, joined."""
    parts = [run(images[start : start + batch]) for start in range(0, len(images), batch)]
    return [np.concatenate(outputs) for outputs in zip(*parts, strict=True)]


def run_torch(network: Network, split: Split, device: torch.device, batch: int, samples: int) -> dict[str, np.ndarray]:
    """Of the original in full precision: logits (n, C), log_variance (n,), and from ``samples`` dropout masks epistemic
    (n,), the mutual information in nats, and aleatoric (n,). The network stays on ``device``."""
    model = network.model.to(device).eval()

    def run(part: np.ndarray) -> list[np.ndarray]:
        tensor = torch.from_numpy(network.prepare(part)).to(device)
        with torch.inference_mode(), torch.backends.cudnn.flags(enabled=True, allow_tf32=False):  # as ONNX answers
            outputs = model(tensor, return_uncertainty=True)
        sampled = predict_with_uncertainty(model, tensor, samples)
        return [t.double().cpu().numpy() for t in (*outputs, sampled["epistemic"], sampled["aleatoric"])]

    found = dict(zip(SCORES, in_batches(split.images, batch, run), strict=True))
    if not np.isfinite(found["logits"]).all():
        raise ExportError(f"the network of {network.path} answers with NaN or infinity; train it again with --fresh")
    return found


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
    """Images (N, 3, S, S) -> logits (N, C), log_variance (N,), features (N, D): what the ONNX file answers."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        features = self.model.forward_features(images)
        logits, log_variance = self.model.forward_head(features, return_uncertainty=True)
        return logits, log_variance, features


def export_onnx(network: Network, path: Path) -> None:
    """Writes the network as one ONNX file whose batch size is free. ExportError where that fails."""
    import onnx

    model = network.model.to("cpu").eval()
    if hasattr(model, "set_grad_checkpointing"):
        model.set_grad_checkpointing(False)
    example, shapes = torch.zeros(2, 3, network.size, network.size), {"images": {0: torch.export.Dim("batch")}}
    try:
        with sdpa_kernel(SDPBackend.MATH):  # the fused kernels' strides differ from their decomposition's
            program = torch.onnx.export(
                ServingOutputs(model).eval(), (example,), dynamo=True, input_names=["images"], output_names=OUTPUTS,
                dynamic_shapes=shapes, external_data=False, verbose=False,
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


def run_onnx(network: Network, session: Any, images: np.ndarray, batch: int) -> list[np.ndarray]:
    """Logits (n, C), log_variance (n,), features (n, D)."""
    return in_batches(images, batch, lambda part: session.run(list(OUTPUTS), {"images": network.prepare(part)}))


def verify_export(network: Network, path: Path, images: np.ndarray) -> float:
    """Largest difference of any output between PyTorch and ONNX at batch 1 and n; ExportError where it is too large."""
    wrapped, session, gap = ServingOutputs(network.model.to("cpu").eval()).eval(), open_session(path), 0.0
    for part in (images[:1], images):
        prepared = network.prepare(part)
        with torch.inference_mode():
            expected = [tensor.numpy() for tensor in wrapped(torch.from_numpy(prepared))]
        for want, got in zip(expected, session.run(list(OUTPUTS), {"images": prepared}), strict=True):
            gap = max(gap, float(np.abs(want - got).max() / max(1.0, np.abs(want).max())))
    if not gap <= TOLERANCE:
        raise ExportError(f"{path.name} differs from PyTorch by {gap:.2g}, more than {TOLERANCE:g}")
    return gap


class CalibrationReader:
    """Feeds train logos (n, S, S, 3) to static quantization, 16 at a time."""

    def __init__(self, network: Network, images: np.ndarray):
        self.batches = (network.prepare(images[start : start + 16]) for start in range(0, len(images), 16))

    def get_next(self) -> dict[str, np.ndarray] | None:
        batch = next(self.batches, None)
        return None if batch is None else {"images": batch}


def quantize(name: str, source: Path, target: Path, reader: CalibrationReader) -> None:
    """Writes ``source`` with int8 weights; ``reader`` gives the calibration data of the static kind.

    Dynamic quantization takes the linear layers only, as PyTorch's did: on convolutions it is slower than fp32. Weights
    use 7 bits, since a CPU without VNNI saturates on 8.
    """
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_dynamic, quantize_static

    common = {"per_channel": True, "reduce_range": True, "weight_type": QuantType.QInt8}
    linear = ["MatMul", "Gemm"]
    if name == "int8_dynamic":
        quantize_dynamic(str(source), str(target), op_types_to_quantize=linear, **common)
    else:
        quantize_static(
            str(source), str(target), reader, quant_format=QuantFormat.QDQ, activation_type=QuantType.QUInt8,
            op_types_to_quantize=[*linear, "Conv"], extra_options={"MatMulConstBOnly": True}, **common,
        )  # fmt: skip


def make_models(network: Network, train: Split, folder: Path) -> tuple[dict[str, str], float]:
    """Writes NAME.onnx of fp32 and both kinds of int8 into ``folder``.

    Returns what went wrong, {name: sentence}, and the export's largest difference. Only fp32 must succeed.
    """
    from onnxruntime.quantization.shape_inference import quant_pre_process

    fp32, prepared, faults = folder / "onnx_fp32.onnx", folder / "prepared.onnx", {}
    export_onnx(network, fp32)
    gap = verify_export(network, fp32, train.images[:5])
    for name in MODEL_NAMES[1:]:
        target = folder / f"{name}.onnx"
        try:
            if not prepared.exists():  # the exporter has written every shape: the symbolic step has nothing to add
                quant_pre_process(str(fp32), str(prepared), skip_symbolic_shape=True)
            quantize(name, prepared, target, CalibrationReader(network, train.images))
            run_onnx(network, open_session(target), train.images[:1], 1)
        except Exception as error:  # whatever the quantizer raises, fp32 remains
            faults[name] = f"{name} failed: {first_line(error)}"
    return faults, gap


def compress(network: Network, train: Split, folder: Path) -> tuple[dict[str, dict], float]:
    """results/models/*.onnx as {name: {"file", "bytes"} or {"file": None, "error"}}, and the export's difference."""
    folder.mkdir(parents=True, exist_ok=True)
    root, rows = logging.getLogger(), {}
    level = root.level
    root.setLevel(logging.ERROR)  # the quantizer warns of each tensor that it leaves as it is
    try:
        with tempfile.TemporaryDirectory() as scratch:
            faults, gap = make_models(network, train, Path(scratch))
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


def time_interleaved(calls: dict[str, Callable[[], Any]], rounds: int, seconds: float = 60.0) -> dict[str, dict]:
    """Milliseconds of each call, all in turn in one run, so that a drifting clock or a busy machine hits all alike.

    ``cpu_ms_median`` is the calling thread's own time: it hardly depends on what else runs. Stops after ``seconds``,
    but not before five rounds.
    """
    wall, cpu = {name: [] for name in calls}, {name: [] for name in calls}
    names, end = list(calls), time.perf_counter() + seconds
    for call in calls.values():
        for _ in range(3):
            call()
    for turn in range(rounds):
        if turn >= 5 and time.perf_counter() > end:
            break
        for name in names[turn % len(names) :] + names[: turn % len(names)]:
            started, used = time.perf_counter(), time.thread_time()
            calls[name]()
            cpu[name].append(time.thread_time() - used)
            wall[name].append(time.perf_counter() - started)
    return {
        name: {
            "latency_ms_median": 1e3 * float(np.median(wall[name])),
            "latency_ms_p95": 1e3 * float(np.quantile(wall[name], 0.95)),
            "cpu_ms_median": 1e3 * float(np.median(cpu[name])),
        }
        for name in names
    }


def measure_speed(network: Network, paths: dict[str, Path], images: np.ndarray, rounds: int) -> dict[str, dict]:
    """Eager PyTorch ("torch") and every ONNX file, at batch 1 and 16, on one thread of the CPU, side by side."""
    model, threads = network.model.to("cpu").eval(), torch.get_num_threads()
    starts, sessions, found = {}, {}, {}
    for name, path in paths.items():
        started = time.perf_counter()
        sessions[name] = open_session(path)
        starts[name] = 1e3 * (time.perf_counter() - started)

    def calls(batch: int) -> dict[str, Callable[[], Any]]:
        feed = network.prepare(np.resize(images, (batch, *images.shape[1:])))
        onnx = {n: lambda session=session: session.run(None, {"images": feed}) for n, session in sessions.items()}
        return {"torch": lambda: model(torch.from_numpy(feed))} | onnx

    torch.set_num_threads(1)
    try:
        with torch.inference_mode():
            found, many = time_interleaved(calls(1), rounds), time_interleaved(calls(16), max(5, rounds // 8))
    finally:
        torch.set_num_threads(threads)
    for name, row in found.items():
        row["batch16_ms_median"], row["load_ms"] = many[name]["latency_ms_median"], starts.get(name)
        row["speedup"] = found["torch"]["cpu_ms_median"] / row["cpu_ms_median"]
    return found


def measure_end_to_end(network: Network, path: Path, files: Sequence[Path], temperature: float) -> dict[str, float]:
    """Seconds from a file on disk to the calibrated probabilities, one logo at a time, one thread, first call apart."""
    session, seconds = open_session(path), []
    for file in (files[0], *files):
        started = time.perf_counter()
        image = fit_square(load_logo(file.read_bytes()), network.size)
        logits = session.run(["logits"], {"images": network.prepare(image[None])})[0]
        softmax(logits / temperature)
        seconds.append(time.perf_counter() - started)
    median, p95 = np.quantile(seconds[1:], (0.5, 0.95))
    return {"median_s": median, "p95_s": p95, "first_s": seconds[0], "images": len(files)}


def choose_model(models: dict[str, dict], original_accuracy: float) -> tuple[str, dict[str, str]]:
    """The fastest model within 0.5 points of the original on val, and a sentence on each; fp32 is always eligible.

    ``models``: {name: {"val_accuracy", "cpu_ms_median"} or {"error"}}. "slower than fp32" can never ship.
    """
    fp32, verdicts, eligible = models["onnx_fp32"]["cpu_ms_median"], {}, []
    for name, row in models.items():
        reasons = [row["error"]] if row.get("error") else []
        if not reasons and name != "onnx_fp32":
            lost, ratio = original_accuracy - row["val_accuracy"], row["cpu_ms_median"] / fp32
            reasons += [f"loses {100 * lost:.1f} points on val"] if lost > MAX_LOSS + 1e-9 else []
            reasons += [f"slower than fp32 ({ratio:.2f} of its time)"] if ratio >= 1 else []
        verdicts[name] = ", ".join(reasons)
        eligible += [] if reasons else [name]
    winner = min(eligible, key=lambda name: models[name]["cpu_ms_median"])
    for name in eligible:
        verdicts[name] = "ships: the fastest within 0.5 points" if name == winner else f"slower than {winner}"
    return winner, verdicts


# ---- the table of the success criteria -------------------------------------------------------------------------------


def build_criteria(figures: dict[str, Any], seconds: float, beats_chance: bool, hours: float | None) -> list[dict]:
    """The plan's criteria in its order. A model no better than chance meets none, whatever it scores by luck."""
    per_class = [(f"{name} accuracy", ">", CLASS_TARGET, figures["per_class_accuracy"][name]) for name in CLASS_NAMES]
    rows = []
    for name, relation, limit, value in (
        ("overall accuracy", ">", OVERALL_TARGET, figures["accuracy"]),
        *per_class,
        ("largest share of predictions", "at most", 0.40, max(figures["prediction_share"].values())),
        ("inference time (s)", "<", 5, seconds),
        ("calibration (ECE)", "at most", 0.05, figures["ece"]),
        ("hybrid accuracy", ">", 0.95, None),  # phase 7 measures the hybrid
        ("hybrid time (s)", "<", 2, None),
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
    with path.open(newline="", encoding="utf-8") as stream:
        try:
            seconds = [float(row["seconds"]) for row in csv.DictReader(stream)]
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


def criteria_table(report: dict[str, Any]) -> str:
    """The criteria as aligned plain text, with what the figures stand against above and below."""
    bounds = report.get("intervals", {})
    bounds = {"overall": bounds.get("overall")} | bounds.get("per_class", {})
    lines = [("criterion", "target", "measured", "95 % interval", "met")]
    for row in report["criteria"]:
        low, high = bounds.get(row["name"].removesuffix(" accuracy")) or (None, None)
        interval = f"{100 * low:.1f} to {100 * high:.1f} %" if low is not None else ""
        verdict = {True: "yes", False: "NO", None: "-"}[row["passed"]]
        lines.append((row["name"], row["target"], show_value(row), interval, verdict))
    widths = [max(len(line[i]) for line in lines) for i in range(5)]
    lines.insert(1, tuple("-" * width for width in widths))
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    text.append(f"measured on {report['data']['test']} test logos, labels: {report['label_source']}")
    if not report.get("beats_chance", True):
        text.append("the network does no better than chance on the test split: nothing is counted as met")
    wrong = missed(report["criteria"])
    text.append(f"missed: {', '.join(wrong)}" if wrong else "every criterion is met")
    return "\n".join(text)


def show_criteria(results: Path, strict: bool) -> int:
    """Prints the last report's table with the total time as it stands now; changes nothing."""
    path = results / REPORT_FILE
    if not path.is_file():
        raise UsageError(f"{path} is not there; make it with: python model_validation_optimization.py")
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        hours = read_hours(results)
        for row in report["criteria"]:
            if row["name"] == "total time (h)" and hours is not None:
                row["value"] = hours
        print(criteria_table(report))
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path} cannot be understood ({error}); run model_validation_optimization.py again") from None
    return EXIT_FAILED if strict and missed(report["criteria"]) else EXIT_OK


# ---- files -----------------------------------------------------------------------------------------------------------


def plain(value: Any) -> Any:
    """numpy values, tuples and non-finite floats -> what strict JSON knows."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def write_predictions(path: Path, splits: Sequence[Split], found: dict[str, Any]) -> None:
    """A line a logo: label, answer, confidence after the temperature, logits before it, log-variance, epistemic."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    logit_names = [f"logit_{name}" for name in CLASS_NAMES]
    writer.writerow(["split", "file", "label", "predicted", "confidence", *logit_names, "log_variance", "epistemic"])
    for split in splits:
        logits, log_variance, epistemic = (found[split.name][key] for key in ("logits", "log_variance", "epistemic"))
        for i, p in enumerate(softmax(logits / found["temperature"])):
            names = (CLASS_NAMES[split.targets[i]], CLASS_NAMES[int(p.argmax())])
            numbers = (p.max(), *logits[i], log_variance[i], epistemic[i])
            writer.writerow([split.name, split.files[i], *names, *(f"{v:.7g}" for v in numbers)])
    write_atomic(path, stream.getvalue().encode("utf-8", "surrogateescape"))


def environment(device: torch.device) -> dict[str, Any]:
    """What the figures were measured with and on."""
    import onnx
    import onnxruntime
    import timm

    modules = {module.__name__: module.__version__ for module in (torch, timm, onnx, onnxruntime, np, cv2)}
    info = Path("/proc/cpuinfo")
    names = [line for line in info.read_text().splitlines() if line.startswith("model name")] if info.exists() else []
    cpu = names[0].partition(":")[2].strip() if names else platform.processor()
    gpu = torch.cuda.get_device_name(device) if device.type == "cuda" else None
    versions = {"python": platform.python_version()} | modules
    return {"versions": versions, "hardware": {"cpu": cpu, "cores": os.cpu_count(), "gpu": gpu}}


# ---- plots -----------------------------------------------------------------------------------------------------------


def draw_confusion(axis: Any, report: dict[str, Any]) -> None:
    matrix = np.asarray(report["confusion_matrix"])
    rows = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    axis.imshow(rows, cmap="Blues", vmin=0, vmax=1)
    for (i, j), count in np.ndenumerate(matrix):
        text = f"{count}\n{100 * rows[i, j]:.0f} %"
        axis.text(j, i, text, ha="center", va="center", color="white" if rows[i, j] > 0.5 else "black")
    axis.set_xticks(range(len(CLASS_NAMES)), CLASS_NAMES)
    axis.set_yticks(range(len(CLASS_NAMES)), CLASS_NAMES)
    axis.set(xlabel="predicted", ylabel=f"label ({report['label_source']})", title=f"{matrix.sum()} test logos")


def draw_reliability(axis: Any, report: dict[str, Any]) -> None:
    axis.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    for name, ece, marker in (("before", report["ece_before"], "o"), ("after", report["ece"], "s")):
        bins = report["reliability"][name]
        points = [b["confidence"] for b in bins], [b["accuracy"] for b in bins]
        axis.plot(*points, label=f"{name}: ECE {ece:.3f}", marker=marker)
        axis.scatter(*points, s=[10 + 300 * b["count"] / report["data"]["test"] for b in bins], alpha=0.25)
    title = f"calibration on test, temperature {report['temperature']:.2f}"
    axis.set(xlabel="confidence", ylabel="accuracy", xlim=(0, 1), ylim=(0, 1), title=title)
    axis.legend()


def draw_accuracy(axis: Any, report: dict[str, Any]) -> None:
    """Accuracies with their intervals beside the plan's targets."""
    values = {"overall": report["overall_accuracy"]} | report["per_class_accuracy"]
    bounds = {"overall": report["intervals"]["overall"]} | report["intervals"]["per_class"]
    for i, (name, value) in enumerate(values.items()):
        target = CLASS_TARGET if i else OVERALL_TARGET
        axis.plot([i - 0.45, i + 0.45], [target, target], color="0.3", linestyle="--")
        if value is not None:
            low, high = bounds[name]
            axis.bar(i, value, color="tab:green" if value > target else "tab:red", alpha=0.7)
            axis.errorbar(i, value, [[max(0.0, value - low)], [max(0.0, high - value)]], color="black", capsize=4)
    axis.set_xticks(range(len(values)), values)
    axis.set(ylim=(0, 1), ylabel="accuracy", title=f"test accuracy, 95 % intervals (labels: {report['label_source']})")


def draw_plots(results: Path, report: dict[str, Any]) -> list[str]:
    """PNGs of what the report says; returns their names. The trainings draw their own curves."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    drawings = {"confusion_matrix": draw_confusion, "reliability_diagram": draw_reliability, "accuracy": draw_accuracy}
    for name, draw in drawings.items():
        figure, axis = plt.subplots(figsize=(6, 5), layout="tight")
        draw(axis, report)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=100)
        plt.close(figure)
        write_atomic(results / f"{name}.png", buffer.getvalue())
    return [f"{name}.png" for name in drawings]


# ---- the run ---------------------------------------------------------------------------------------------------------


def judge_models(network: Network, val: Split, test: Split, found: dict, rows: dict, results: Path, batch: int) -> str:
    """Adds the same figures to the row of every compressed model; returns the one that ships, chosen on val."""
    sessions = {name: open_session(results / row["file"], threads=0) for name, row in rows.items() if row["file"]}
    for name, session in sessions.items():
        logits = run_onnx(network, session, val.images, batch)[0]
        rows[name]["val_accuracy"] = float((logits.argmax(1) == val.targets).mean())
    winner, verdicts = choose_model(rows, float((found["val"]["logits"].argmax(1) == val.targets).mean()))
    for name, session in sessions.items():
        logits = run_onnx(network, session, test.images, batch)[0].astype(np.float64)
        rows[name] |= measure(logits, test.targets, found["temperature"])
        rows[name]["agreement"] = float((logits.argmax(1) == found["test"]["logits"].argmax(1)).mean())
    for name, verdict in verdicts.items():
        rows[name]["verdict"] = verdict
    return winner


def judge_confidence(test: Split, found: dict) -> dict[str, Any]:
    """What the confidence is worth: calibration, and uncertainty on right and wrong answers."""
    t, on_test = found["temperature"], found["test"]
    before, after = softmax(on_test["logits"]), softmax(on_test["logits"] / t)
    right = after.argmax(axis=1) == test.targets
    scores = {key: on_test[key] for key in SCORES[1:]} | {"one_minus_confidence": 1.0 - after.max(axis=1)}
    bins = [reliability_bins(probabilities, test.targets) for probabilities in (before, after)]
    return {
        "ece_if_calibrated": calibrated_ece(after),
        "reliability": {"before": bins[0], "after": bins[1]},
        "uncertainty": uncertainty_statistics(scores, right),
    }


def judge_all(val: Split, test: Split, found: dict, seconds: float, hours: float | None) -> dict:
    """The original's figures on test, what they are worth, and the criteria."""
    logits, t = found["test"]["logits"], found["temperature"]
    figures, before = measure(logits, test.targets, t), measure(logits, test.targets)
    intervals = intervals_of(figures["confusion_matrix"])
    beats_chance = intervals["overall"][0] > np.bincount(test.targets).max() / len(test)
    return {
        "overall_accuracy": figures["accuracy"],
        **{key: value for key, value in figures.items() if key != "accuracy"},
        "class_names": CLASS_NAMES,
        "intervals": intervals,
        "beats_chance": bool(beats_chance),
        "temperature": t,
        "ece_before": before["ece"],
        "nll_before": before["nll"],
        "val": measure(found["val"]["logits"], val.targets, t),
        **judge_confidence(test, found),
        "criteria": build_criteria(figures, seconds, beats_chance, hours),
    }


def summary(report: dict[str, Any]) -> str:
    """Accuracy, calibration and the models beside each other, as plain text."""
    lines = [
        f"temperature {report['temperature']:.3f} (from {report['data']['val']} val logos): "
        f"ECE {report['ece_before']:.3f} before, {report['ece']:.3f} after; "
        f"{report['ece_if_calibrated']['mean']:.3f} is what perfect calibration shows on so few",
        f"{'model':<14}{'accuracy':>9}{'agrees':>9}{'MB':>7}{'ms':>8}{'p95':>8}{'x eager':>9}  verdict",
    ]
    for name, row in {"torch": report["original"], **report["models"]}.items():
        if row.get("error"):
            lines.append(f"{name:<14}{row['error']}")
            continue
        lines.append(
            f"{name:<14}{100 * row['accuracy']:>7.1f} %{100 * row['agreement']:>7.1f} %{row['bytes'] / 1e6:>7.2f}"
            f"{row['latency_ms_median']:>8.2f}{row['latency_ms_p95']:>8.2f}{row['speedup']:>9.2f}  "
            f"{row.get('verdict', 'the checkpoint, eager')}"
        )
    return "\n".join(lines)


def dry_run(args: argparse.Namespace, checkpoint: Path, device: torch.device) -> int:
    """Prints what a run would use and touches nothing."""
    print(f"validation: device {device}, data {args.data}, results {args.results_dir}, seed {args.seed}")
    found = "missing; ultrathink_supervised_training.py makes it"
    if checkpoint.exists():
        config = Network.load(checkpoint).config
        found = f"{config['model']} at {config['image_size']} px, recipe {config.get('recipe')}"
    print(f"  checkpoint {checkpoint}: {found}")
    return EXIT_OK


def validate(args: argparse.Namespace, network: Network, device: torch.device, effort: Effort) -> dict[str, Any]:
    """All of phase 6; writes every file and returns the report, which is written last."""
    data, results, batch = Path(args.data), Path(args.results_dir), args.batch_size or 64
    train = load_split(data, "train", network.size, effort.calibration)
    val, test = (load_split(data, name, network.size) for name in ("val", "test"))
    found: dict[str, Any] = {s.name: run_torch(network, s, device, batch, effort.samples) for s in (val, test)}
    found["temperature"] = fit_temperature(found["val"]["logits"], val.targets)
    rows, gap = compress(network, train, results / "models")
    paths = {name: results / row["file"] for name, row in rows.items() if row["file"]}
    speed = measure_speed(network, paths, val.images[:16], effort.rounds)
    for name in paths:
        rows[name] |= speed[name]
    winner = judge_models(network, val, test, found, rows, results, batch)
    timed = [val.paths[i] for i in evenly(len(val), effort.end_to_end)]
    whole = measure_end_to_end(network, paths[winner], timed, found["temperature"])
    sizes = {"train": len(read_dataset(data, "train")), "calibration": len(train), "val": len(val), "test": len(test)}
    report = judge_all(val, test, found, whole["median_s"], read_hours(results)) | {
        "label_source": label_source(data),
        "models": rows,
        "shipped": {"name": winner, "file": rows[winner]["file"]},
        "speed": speed | {"end_to_end": whole},
        "export": {"largest_difference": gap},
        "data": sizes,
        "config": network.config,
        "checkpoint_metric": network.metric,
        **environment(device),
    }
    report["original"] = {"accuracy": report["overall_accuracy"], "ece": report["ece"], "agreement": 1.0}
    report["original"] |= {"bytes": network.path.stat().st_size} | speed["torch"]
    report = plain(report)
    write_predictions(results / PREDICTIONS_FILE, (val, test), found)
    report["plots"] = draw_plots(results, report)
    write_atomic(results / REPORT_FILE, json.dumps(report, indent=2, allow_nan=False).encode())
    return report


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    if int(os.environ.get("RANK", 0)):
        return EXIT_OK  # one process judges; the others of torchrun have nothing to add
    results, checkpoint = Path(args.results_dir), Path(args.checkpoint_dir) / CHECKPOINT_FILE
    if args.show_criteria and not args.dry_run:
        return show_criteria(results, args.strict)
    try:
        device = select_device(args.device)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if args.dry_run:
        return dry_run(args, checkpoint, device)
    network = Network.load(checkpoint)
    seed_everything(args.seed)
    smoke = "smoke" in (args.recipe, network.config.get("recipe"))
    started = time.perf_counter()
    try:
        report = validate(args, network, device, SMOKE_EFFORT if smoke else Effort())
    except (ExportError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_FAILED
    if not args.quiet:
        print(summary(report), end="\n\n")
    print(criteria_table(report))
    print(f"{results / REPORT_FILE} written in {time.perf_counter() - started:.0f} s")
    return EXIT_FAILED if args.strict and missed(report["criteria"]) else EXIT_OK


if __name__ == "__main__":
    run_script(main)

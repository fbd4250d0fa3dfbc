"""Tell the type of logos with the rules, the network, or both together: what the hand-over package serves with.

    python logo_classifier.py raw_logos --csv types.csv

Needs numpy, cv2 and onnxruntime, and no torch. The rules alone need no onnxruntime either.
Files read: images, and a package (a folder with metadata.json, made by day6_integration_preparation.py).
Files written: the CSV that was asked for.
"""

from __future__ import annotations

import argparse
import collections
import concurrent.futures
import contextlib
import glob
import hashlib
import importlib.util
import io
import json
import math
import os
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TextIO

import cv2
import numpy as np

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_FAILED,
    EXIT_OK,
    LEAST_SIDE,
    MEASUREMENTS,
    PACKAGE_DIR,
    IntelligentLogoAnalyzer,
    LogoError,
    SuggestingParser,
    UsageError,
    away,
    background_color,
    csv_row_writer,
    display,
    fit_square,
    highest,
    list_images,
    load_logo,
    measure,
    measurement_vector,
    reason,
    run_script,
    safe_cell,
    write_atomic,
)

METADATA_FILE = "metadata.json"
PRETRAINED_DIR = "pretrained"
FORMAT_VERSION = 4
METHODS = ("rule_based", "neural_network", "hybrid")
Source = bytes | str | os.PathLike | np.ndarray
Answer = dict[str, Any]

TINY = 1e-6  # added to probabilities before the logarithm: no expert may veto a type outright
OUTLIER_UNCERTAINTY = 0.9  # least uncertainty of an image that is unlike the logos of the training
OUTLIER_REASON = "; the image is unlike all logos of the training"
NO_RUNTIME = "onnxruntime is not installed: pip install onnxruntime, or use --method rule_based."
BUDGET_MARGIN = 1.5  # the network is asked while this many of its own times are left
PROGRESS_AFTER = 2.0  # s


class PackageError(UsageError):
    """The package cannot be used: a file is missing, changed or not understood."""


# ---------------------------------------------------------------------------------------------------- the package


def find_package(package_dir: str | os.PathLike | None = None) -> Path:
    """The folder that holds metadata.json: the one given, else this script's own, day6_package/ or pretrained/."""
    if package_dir is not None:
        package = Path(package_dir)
        if not (package / METADATA_FILE).is_file():
            raise PackageError(
                f"{package} holds no {METADATA_FILE}: run day6_integration_preparation.py to make a package."
            )
        return package
    here = Path(__file__).resolve().parent
    candidates = [here] + [base / name for name in (PACKAGE_DIR, PRETRAINED_DIR) for base in (here, Path.cwd())]
    for candidate in candidates:
        if (candidate / METADATA_FILE).is_file():
            return candidate
    raise PackageError(
        f"There is no package in {PACKAGE_DIR}/ or {PRETRAINED_DIR}/: "
        "run day6_integration_preparation.py to make one, or name one with --package."
    )


def read_metadata(package: Path) -> dict[str, Any]:
    """metadata.json, checked for what serving needs; PackageError says what is wrong."""
    path = package / METADATA_FILE
    try:
        metadata = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise PackageError(f"{path} cannot be read ({error}): make the package again.") from None
    needed = ("format_version", "classes", "preprocessing", "model", "temperature", "routing", "files")
    missing = [key for key in needed if not isinstance(metadata, dict) or key not in metadata]
    if missing:
        raise PackageError(f"{path} lacks {', '.join(missing)}: make the package again.")
    if metadata["format_version"] != FORMAT_VERSION:
        raise PackageError(
            f"{path} has format version {metadata['format_version']}, this program reads {FORMAT_VERSION}: "
            "use the logo_classifier.py that came with the package."
        )
    if tuple(metadata["classes"]) != CLASS_NAMES:
        raise PackageError(f"{path} names other types than {', '.join(CLASS_NAMES)}: make the package again.")
    return metadata


def read_checked(package: Path, metadata: dict[str, Any], name: str) -> bytes:
    """The bytes of one file of the package. The very bytes that are used are the ones whose checksum is taken."""
    record = metadata["files"].get(name)
    if record is None or Path(name).name != name:
        raise PackageError(f"{package / METADATA_FILE} lists no file {name!r}: make the package again.")
    try:
        data = (package / name).read_bytes()
    except OSError as error:
        raise PackageError(f"{package / name} cannot be read ({error.strerror}): copy the package again.") from None
    if hashlib.sha256(data).hexdigest() != record["sha256"]:
        raise PackageError(
            f"{package / name} is not the file that was packed (its SHA-256 differs): copy the package again."
        )
    return data


def changed_files(package: Path, metadata: dict[str, Any]) -> list[str]:
    """One sentence for each file that serving needs and is missing, and for each listed file that was changed."""
    needed = {metadata["model"]["served"], (metadata.get("in_distribution") or {}).get("file")}
    faults = []
    for name in metadata["files"]:
        if name not in needed and not (package / name).exists():
            continue
        try:
            read_checked(package, metadata, name)
        except PackageError as error:
            faults.append(str(error))
    return faults


# ----------------------------------------------------------------------------------------------------- arithmetic


def softmax(logits: np.ndarray) -> np.ndarray:
    """(..., C) -> (..., C), float64."""
    shifted = np.asarray(logits, np.float64)
    shifted = np.exp(shifted - shifted.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def normalised_entropy(probabilities: np.ndarray) -> float:
    """0 for certainty, 1 where all types are equally likely."""
    p = np.clip(np.asarray(probabilities, np.float64), TINY, 1.0)
    return float(min(1.0, max(0.0, -(p * np.log(p)).sum() / math.log(len(p)))))


def calibrated_rules(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """(..., C) -> (..., C): the rules' probabilities, sharpened or softened by the fitted temperature."""
    return softmax(np.log(np.asarray(probabilities, np.float64) + TINY) / temperature)


def pool_weights(routing: dict[str, Any], side: float | np.ndarray = math.inf) -> np.ndarray:
    """(..., 2): what rules and network weigh for logos of `side` (...) px along the longer side.

    With `small` in the routing, between its two `sides`, the weights go over from its own to the usual ones with the
    logarithm of the side: of few pixels the rules, which enlarge them smoothly, tell more than the network.
    """
    usual = np.array([routing["rule_weight"], routing["network_weight"]])
    if not (small := routing.get("small")):
        return usual
    part = np.interp(np.log(side), np.log(small["sides"]), (1.0, 0.0))
    return usual + part[..., None] * (np.array([small["rule_weight"], small["network_weight"]]) - usual)


def weigh(
    rules: np.ndarray, network: np.ndarray, routing: dict[str, Any], side: float | np.ndarray = math.inf
) -> np.ndarray:
    """(..., C), (..., C) -> (..., C): softmax(a log p_rules + b log p_network + bias), a log-linear pool."""
    weights = pool_weights(routing, side)
    return softmax(
        weights[..., :1] * np.log(np.asarray(rules, np.float64) + TINY)
        + weights[..., 1:] * np.log(np.asarray(network, np.float64) + TINY)
        + np.asarray(routing["bias"], np.float64)
    )


def rule_threshold(routing: dict[str, Any], logo_type: str) -> float:
    """The confidence from which the rules' answer stands alone for this type."""
    return (routing.get("rule_threshold_per_type") or {}).get(logo_type, routing["rule_threshold"])


def preprocess(rgb: np.ndarray, preprocessing: dict[str, Any]) -> np.ndarray:
    """(H, W, 3) uint8 RGB -> (1, 3, S, S) float32: padded to a square, scaled to 0..1, normalised."""
    square = fit_square(rgb, int(preprocessing["image_size"]))
    mean = np.asarray(preprocessing["mean"], np.float32)
    std = np.asarray(preprocessing["std"], np.float32)
    # as in training, to the last bit: the network counts pixels above limits
    values = (np.arange(256, dtype=np.float32)[:, None] / np.float32(255.0) - mean) / std  # (256, 3)
    planes = zip(cv2.split(square), np.ascontiguousarray(values.T), strict=True)
    return np.stack([cv2.LUT(plane, column) for plane, column in planes])[None]


def network_inputs(
    rgb: np.ndarray, preprocessing: dict[str, Any], features: dict[str, float] | None = None
) -> dict[str, np.ndarray]:
    """What the network is fed of (H, W, 3) uint8 RGB: the picture, and measurements (1, M) where it reads them.

    `features` are the rules' of the picture, which are measured where they are not given.
    """
    feed = {"images": preprocess(rgb, preprocessing)}
    if preprocessing["measurements"]:
        feed["measurements"] = measurement_vector(measure(rgb) if features is None else features)[None]
    return feed


def probabilities_of(answer: Answer) -> np.ndarray:
    """(C,) in the order of CLASS_NAMES."""
    return np.array([answer["probabilities"][name] for name in CLASS_NAMES], np.float64)


# -------------------------------------------------------------------------------------------------------- answers


def make_answer(probabilities: np.ndarray, method: str, reasoning: str, started: float, **more: Any) -> Answer:
    """The dict that every classifier returns; `started` is the time.perf_counter() at which the work began."""
    best = int(np.argmax(probabilities))
    return {
        "logo_type": CLASS_NAMES[best],
        "confidence": float(probabilities[best]),
        "probabilities": {name: float(p) for name, p in zip(CLASS_NAMES, probabilities, strict=True)},
        "uncertainty": normalised_entropy(probabilities),
        "method": method,
        "reasoning": reasoning,
        **more,
        "processing_time": time.perf_counter() - started,
    }


def error_answer(reason: str, method: str) -> Answer:
    """What stands in a batch in the place of an image that cannot be read."""
    return {
        "logo_type": "error",
        "confidence": None,
        "probabilities": {},
        "uncertainty": None,
        "method": method,
        "reasoning": reason,
        "error": reason,
        "processing_time": 0.0,
    }


def as_rules_answer(answer: Answer) -> Answer:
    """The keys that callers of the rules know: logo_type, confidence, reasoning."""
    return {key: answer[key] for key in ("logo_type", "confidence", "reasoning")}


def as_network_answer(answer: Answer) -> Answer:
    """The keys that callers of the former network know: class, confidence, probabilities."""
    return {
        "class": answer["logo_type"],
        "confidence": answer["confidence"],
        "probabilities": dict(answer["probabilities"]),
    }


def with_distribution(answer: Answer, in_distribution: bool | None) -> Answer:
    """Adds the flag; an image unlike all logos of the training is never answered with little uncertainty."""
    if in_distribution is not None:
        answer["in_distribution"] = in_distribution
        if not in_distribution:
            answer["uncertainty"] = max(answer["uncertainty"], OUTLIER_UNCERTAINTY)
            answer["reasoning"] += OUTLIER_REASON
    return answer


# ---------------------------------------------------------------------------------------------------- classifiers


class NetworkOutput(NamedTuple):
    """One image's outputs before calibration."""

    logits: np.ndarray  # (C,)
    log_variance: float | None


class LogoLikeness:
    """Tells an image that is no logo, or too small to be told, from logos.

    By its longer side, and by what is measured of it: the sum of many small trees, which phase 7 fits. A few trees that
    ask for the rules' measurements alone go first, since most logos are so far from everything else that the picture
    as a whole need not be measured (a cascade, Viola and Jones 2001).

    The file holds `names` (F,) of the measurements, the trees of `add_up`, and with `first_` before their names those
    that go first, by the measurements that are the rules'; the limits stand in metadata.json.
    """

    def __init__(self, package: Path, metadata: dict[str, Any]) -> None:
        record = metadata["in_distribution"]
        with np.load(io.BytesIO(read_checked(package, metadata, record["file"])), allow_pickle=False) as arrays:
            self.trees = {name: arrays[name] for name in TREES}
            self.first = {name: arrays[f"first_{name}"] for name in TREES}
            self.names = [str(name) for name in arrays["names"]]
        self.limit, self.first_limit = float(record["limit"]), float(record["first_limit"])
        self.first_names = [name for name in self.names if name in MEASUREMENTS]
        unknown = set(self.names) - set(MEASUREMENTS) - set(PICTURE_MEASUREMENTS)
        if unknown:
            wanted = ", ".join(sorted(unknown))
            raise PackageError(f"{package} needs rules that measure {wanted}: use the analyzer that came with it.")

    def score(self, rgb: np.ndarray, features: dict[str, float]) -> float:
        """Grows with the odds that the (H, W, 3) picture is no logo; `features` are the rules' of it."""
        values = {**features, **measure_picture(rgb)}
        return float(add_up(self.trees, np.array([[values[name] for name in self.names]]))[0])

    def is_plain(self, features: dict[str, float]) -> bool:
        """Whether the rules' measurements alone leave no doubt that it is a logo."""
        return add_up(self.first, np.array([[features[name] for name in self.first_names]]))[0] < self.first_limit

    def __call__(self, rgb: np.ndarray, features: dict[str, float]) -> bool:
        if max(rgb.shape[:2]) < LEAST_SIDE:
            return False
        return bool(self.is_plain(features) or self.score(rgb, features) <= self.limit)


TREES = ("measured", "limits", "next", "values")  # the arrays of `add_up`
PICTURE_SIDE = 256  # px: the whole picture is measured at this size or its own
PICTURE_MEASUREMENTS = {
    "even": "share of the pixels that equal their right and lower neighbours",
    "calm": "share of the pixels that differ from them by at most 8 levels",
    "open_border": "share of the border that is of another colour than the canvas",
    "pieces": "log of 1 + the number of separate pieces on the canvas",
    "row_line": "share of its width that the longest horizontal edge takes up",
    "color_top16": "share of the picture in its 16 fullest cells of 16 levels",
}


def measure_picture(rgb: np.ndarray) -> dict[str, float]:
    """The PICTURE_MEASUREMENTS of (H, W, 3) uint8 RGB: the rules look at the ink alone, this at the picture."""
    height, width = rgb.shape[:2]
    scale = min(1.0, PICTURE_SIDE / max(height, width))
    size = max(2, round(width * scale)), max(2, round(height * scale))
    if size != (width, height):
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    right, down = (highest(cv2.absdiff(a, b)) for a, b in ((rgb[:, 1:], rgb[:, :-1]), (rgb[1:], rgb[:-1])))
    step = cv2.max(right[:-1], down[:, :-1])
    ink = cv2.threshold(away(rgb, background_color(rgb)), 10, 255, cv2.THRESH_BINARY)[1]
    edge = cv2.threshold(down, 30, 1, cv2.THRESH_BINARY)[1]
    half = (rgb.shape[1] + 1) // 2, (rgb.shape[0] + 1) // 2
    sample = cv2.resize(rgb, half, interpolation=cv2.INTER_NEAREST)
    cells = cv2.calcHist([sample], [0, 1, 2], None, [16] * 3, [0, 256] * 3).ravel()
    border = sum(cv2.countNonZero(line) for line in (ink[:1], ink[-1:], ink[:, :1], ink[:, -1:]))
    return {
        "even": 1 - cv2.countNonZero(step) / step.size,
        "calm": 1 - cv2.countNonZero(cv2.threshold(step, 8, 255, cv2.THRESH_BINARY)[1]) / step.size,
        "open_border": border / (2 * sum(ink.shape)),
        "pieces": math.log1p(cv2.connectedComponents(ink, connectivity=8)[0] - 1),
        "row_line": float(cv2.reduce(edge, 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S).max()) / rgb.shape[1],
        "color_top16": float(np.sort(cells[cells > 0])[-16:].sum() / cells.sum()),
    }


def add_up(trees: dict[str, np.ndarray], values: np.ndarray) -> np.ndarray:
    """(n, F) -> (n,): what the leaves that each row reaches add up to.

    Of each node of T trees `measured` (T, M) is the number of its measurement, `limits` (T, M) its threshold,
    `next` (T, M, 2) where a row goes that does not or does exceed it, `values` (T, M) the worth of a leaf. A leaf leads
    to itself.
    """
    values = np.where(np.isnan(values), 0, values).astype(np.float32)  # as precise as when thresholds were found
    row = np.arange(0, values.size, values.shape[1])[:, None]  # where its measurements begin
    root = np.arange(0, trees["limits"].size, trees["limits"].shape[1])
    node = np.zeros_like(row) + root
    while True:
        above = values.take(row + trees["measured"].take(node)) > trees["limits"].take(node)
        after = root + trees["next"].take(2 * node + above)
        if (after == node).all():
            return trees["values"].take(node).astype(np.float64).sum(axis=1)
        node = after


class Stopwatch:
    """A cautious running estimate of what one call costs: it rises at once and falls slowly."""

    def __init__(self, seconds: float) -> None:
        self.estimate = seconds
        self._lock = threading.Lock()

    def add(self, seconds: float) -> None:
        with self._lock:
            rate = 0.5 if seconds > self.estimate else 0.05
            self.estimate += rate * (seconds - self.estimate)

    def allows(self, remaining: float) -> bool:
        """Whether a call fits; a refusal lowers the estimate a little, so that one slow call bars none for ever."""
        with self._lock:
            if remaining >= BUDGET_MARGIN * self.estimate:
                return True
            self.estimate *= 0.995
            return False


class LogoClassifier:
    """What the three classifiers share. Objects may be used from many threads at once."""

    method = ""

    def classify(self, source: Source, time_budget: float | None = None) -> Answer:
        """One image (path, file bytes or (H, W, 3) uint8 RGB array) -> answer; LogoError if it cannot be used.

        With `time_budget` (s) the answer also says in `within_budget` whether the budget was kept.
        """
        if time_budget is not None and not time_budget > 0:
            raise UsageError(f"the time budget is {time_budget} s: give a number of seconds above 0")
        started = time.perf_counter()
        deadline = None if time_budget is None else started + time_budget
        answer = self.answer(load_logo(source), started, deadline)
        answer["processing_time"] = time.perf_counter() - started
        if deadline is not None:
            answer["within_budget"] = time.perf_counter() <= deadline
        return answer

    def classify_batch(self, sources: Iterable[Source], time_budget: float | None = None) -> list[Answer]:
        """One answer an image, in order. An image that cannot be used has logo_type "error" and an `error` sentence.

        Images are put through the network one at a time: an int8 model scales by the whole batch, so an answer
        would depend on its neighbours. `time_budget` (s) is for each image.
        """
        return [self.classify_or_error(source, time_budget) for source in sources]

    def classify_or_error(self, source: Source, time_budget: float | None = None) -> Answer:
        """As classify, but whatever is wrong with one image is an answer too: it must not cost the others theirs."""
        try:
            return self.classify(source, time_budget)
        except LogoError as error:
            return error_answer(str(error), self.method)
        except UsageError:
            raise
        except Exception as error:
            return error_answer(f"{type(error).__name__}: {error}", self.method)

    def answer(self, rgb: np.ndarray, started: float, deadline: float | None) -> Answer:
        raise NotImplementedError


class RuleBasedClassifier(LogoClassifier):
    """The OpenCV rules of IntelligentLogoAnalyzer; needs no package, and tells what is no logo only with one."""

    method = "rule_based"

    def __init__(self, package_dir: str | os.PathLike | None = None) -> None:
        self.analyzer = IntelligentLogoAnalyzer()
        self.likeness = None
        if package_dir is not None:
            package = find_package(package_dir)
            self.likeness = find_likeness(package, read_metadata(package))

    def answer(self, rgb: np.ndarray, started: float, deadline: float | None) -> Answer:
        return self.judge(rgb, self.analyzer.features(rgb), started)  # not classify, which would read the pixels again

    def judge(self, rgb: np.ndarray, features: dict[str, float], started: float) -> Answer:
        """The answer to a picture that was measured."""
        probabilities = self.analyzer.probabilities(features)
        if not np.isfinite(probabilities).all():  # a blank: there is nothing to measure
            probabilities = np.full(len(CLASS_NAMES), 1 / len(CLASS_NAMES))
        reasoning = reason(features, CLASS_NAMES[int(np.argmax(probabilities))])
        answer = make_answer(probabilities, self.method, reasoning, started)
        return with_distribution(answer, self.likeness(rgb, features) if self.likeness else None)


def find_likeness(package: Path, metadata: dict[str, Any]) -> LogoLikeness | None:
    """None where the package cannot tell what is no logo."""
    return LogoLikeness(package, metadata) if metadata.get("in_distribution") else None


class NeuralNetworkClassifier(LogoClassifier):
    """The packed network in ONNX Runtime, on one thread: softmax(logits / temperature).

    `model` serves another ONNX file of the package than the one in metadata. The network has no cheaper answer to
    give, so it answers under any `time_budget`, and `within_budget` tells whether that was in time.

    `eager=False` opens the model when it is first asked and does not time it beforehand: for few logos, of which the
    rules answer most, and no time budget. The file's checksum is compared at once in any case.
    """

    method = "neural_network"

    def __init__(
        self, package_dir: str | os.PathLike | None = None, model: str | None = None, eager: bool = True
    ) -> None:
        self.package = find_package(package_dir)
        self.metadata = read_metadata(self.package)
        self.temperature = float(self.metadata["temperature"])
        self._served = model or self.metadata["model"]["served"]
        self._session: Any = read_checked(self.package, self.metadata, self._served)  # bytes until it is opened
        self._lock = threading.Lock()
        if self.metadata["preprocessing"]["measurements"] not in ([], list(MEASUREMENTS)):
            raise PackageError(
                f"{self.package} needs rules that measure otherwise: use the analyzer that came with it."
            )
        self.analyzer = IntelligentLogoAnalyzer()
        self.likeness = find_likeness(self.package, self.metadata)
        self.stopwatch = Stopwatch(0.0)
        if eager:
            self.stopwatch = Stopwatch(self._measure())
        elif importlib.util.find_spec("onnxruntime") is None:
            raise PackageError(NO_RUNTIME)

    def _open(self) -> Any:
        with self._lock:
            if isinstance(self._session, bytes):
                self._session = open_session(self.package / self._served, self._session)
            return self._session

    def run(self, rgb: np.ndarray, features: dict[str, float] | None = None) -> NetworkOutput:
        """(H, W, 3) uint8 RGB, and what the rules measured of it if that is known -> outputs of the network."""
        session = self._open()
        names = [o.name for o in session.get_outputs() if o.name in ("logits", "log_variance")]
        started = time.perf_counter()
        values = session.run(names, network_inputs(rgb, self.metadata["preprocessing"], features))
        outputs = dict(zip(names, values, strict=True))
        self.stopwatch.add(time.perf_counter() - started)
        log_variance = outputs.get("log_variance")
        return NetworkOutput(outputs["logits"][0], None if log_variance is None else float(np.ravel(log_variance)[0]))

    def probabilities(self, output: NetworkOutput) -> np.ndarray:
        """(C,) calibrated."""
        return softmax(output.logits / self.temperature)

    def answer(self, rgb: np.ndarray, started: float, deadline: float | None) -> Answer:
        features = self.analyzer.features(rgb)
        output = self.run(rgb, features)
        probabilities = self.probabilities(output)
        best = int(np.argmax(probabilities))
        reasoning = f"network: {CLASS_NAMES[best]} with {probabilities[best]:.0%}"
        answer = make_answer(probabilities, self.method, reasoning, started, log_variance=output.log_variance)
        return with_distribution(answer, self.likeness(rgb, features) if self.likeness else None)

    def _measure(self, runs: int = 3) -> float:
        """Typical seconds of one call: median after a first call that only warms up."""
        size = int(self.metadata["preprocessing"]["image_size"])
        blank = np.full((size, size, 3), 255, np.uint8)  # no network is sure of it: no early exit makes it look cheap
        times = []
        for _ in range(runs + 1):
            started = time.perf_counter()
            self.run(blank)
            times.append(time.perf_counter() - started)
        return float(np.median(times[1:]))


def open_session(path: Path, data: bytes) -> Any:
    """An onnxruntime session on one thread for what the file holds; imported here, so that the rules do without it."""
    try:
        import onnxruntime
    except ImportError:
        raise PackageError(NO_RUNTIME) from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises a family of its own classes, with RuntimeError as no common root
        first_line = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise PackageError(f"{path} cannot be run by onnxruntime ({first_line}).") from None


class HybridLogoClassifier(LogoClassifier):
    """Rules for the easy, the network for the hard, as `routing` in metadata.json says.

    1. The rules answer. Where their calibrated confidence reaches the threshold of their type, they answer alone
       (`method` is "rule_based"), unless the image is unlike all logos of the training.
    2. Else the network is asked and both are weighed (`method` is "hybrid"), small logos by weights of their own.
    3. Where too little of `time_budget` is left for the network, the rules' answer is given and `reasoning` says so.

    `model` and `eager` are as in NeuralNetworkClassifier.
    """

    method = "hybrid"

    def __init__(
        self, package_dir: str | os.PathLike | None = None, model: str | None = None, eager: bool = True
    ) -> None:
        self.network = NeuralNetworkClassifier(package_dir, model, eager)
        self.package = self.network.package
        self.metadata = self.network.metadata
        self.rules = RuleBasedClassifier(self.package)
        self.routing = check_routing(self.package, self.metadata["routing"])

    def answer(self, rgb: np.ndarray, started: float, deadline: float | None) -> Answer:
        features = self.rules.analyzer.features(rgb)
        rules = self.rules.judge(rgb, features, started)
        calibrated = calibrated_rules(probabilities_of(rules), self.routing["rule_temperature"])
        best = int(np.argmax(calibrated))
        limit = rule_threshold(self.routing, CLASS_NAMES[best])
        said = f"rules: {CLASS_NAMES[best]} with {calibrated[best]:.1%}"
        why = rules["reasoning"].removesuffix(OUTLIER_REASON)
        known = rules.get("in_distribution")
        if calibrated[best] >= limit and known is not False:
            reasoning = f"{said}, at or above their threshold of {limit:.1%}, so they answer alone ({why})"
            return with_distribution(make_answer(calibrated, "rule_based", reasoning, started), known)
        if deadline is not None and not self.network.stopwatch.allows(deadline - time.perf_counter()):
            reasoning = f"{said} ({why}); no time was left to ask the network"
            return with_distribution(make_answer(calibrated, "rule_based", reasoning, started), known)
        said += f", below their threshold of {limit:.1%}" if calibrated[best] < limit else ""
        output = self.network.run(rgb, features)
        side = max(rgb.shape[:2])
        if (small := self.routing.get("small")) and side < small["sides"][1]:
            weights = pool_weights(self.routing, side)
            said += f", weighing {weights[0] / max(TINY, weights.sum()):.0%} at {side} px"
        return with_distribution(self._weighed(output, calibrated, side, said, why, started), known)

    def _weighed(
        self, output: NetworkOutput, rules: np.ndarray, side: int, said: str, why: str, started: float
    ) -> Answer:
        network = self.network.probabilities(output)
        mixed = weigh(rules, network, self.routing, side)
        winner, by_rules, by_network = (int(np.argmax(p)) for p in (mixed, rules, network))
        if by_rules == by_network == winner:
            outcome = "both agree"
        elif winner == by_network:
            outcome = "the network decides"
        elif winner == by_rules:
            outcome = "the rules outweigh it"
        else:
            outcome = f"weighed together {CLASS_NAMES[winner]} is likeliest"
        reasoning = f"{said}; network: {CLASS_NAMES[by_network]} with {network[by_network]:.0%}; {outcome} ({why})"
        return make_answer(mixed, self.method, reasoning, started, log_variance=output.log_variance)


def check_routing(package: Path, routing: dict[str, Any]) -> dict[str, Any]:
    """The routing of metadata.json, refused where a number is missing or makes no sense."""
    numbers = ("rule_threshold", "rule_temperature", "rule_weight", "network_weight")
    values = [routing.get(name) for name in numbers] + list(routing.get("bias") or [None])
    values += list((routing.get("rule_threshold_per_type") or {}).values())
    if small := routing.get("small"):
        sides = list(small.get("sides") or [None])
        values += [small.get("rule_weight"), small.get("network_weight"), *sides]
    sound = all(isinstance(value, (int, float)) and math.isfinite(value) for value in values)
    sound = sound and (not small or (len(sides) == 2 and 0 < sides[0] < sides[1]))
    if not sound or len(routing["bias"]) != len(CLASS_NAMES) or routing["rule_temperature"] <= 0:
        raise PackageError(f"The routing in {package / METADATA_FILE} is not usable: make the package again.")
    return routing


CLASSIFIERS: dict[str, Any] = {
    "rule_based": RuleBasedClassifier,
    "neural_network": NeuralNetworkClassifier,
    "hybrid": HybridLogoClassifier,
}


# ------------------------------------------------------------------------------------------------------ self-test

# 5 x 7 dots a letter, one number a row: drawn without a font, so that every machine draws the same.
LETTERS = {"L": (16, 16, 16, 16, 16, 16, 31), "O": (14, 17, 17, 17, 17, 17, 14), "G": (14, 17, 16, 23, 17, 17, 14)}
DRAWINGS = ("disc", "letters", "blend", "mosaic", "noise")
SCORE_TOLERANCE = 1.0  # of the score by which what is no logo is told: log odds
SELF_TEST_TOLERANCE = {"rule_based": 0.02, "neural_network": 0.001, "hybrid": 0.02}


def draw(name: str, size: int) -> np.ndarray:
    """(S, S, 3) uint8 RGB test picture, integer arithmetic only, the same on every machine."""
    y, x = np.mgrid[0:size, 0:size]
    image = np.full((size, size, 3), 255, np.uint8)
    inside = (2 * x - size) ** 2 + (2 * y - size) ** 2 < (3 * size // 4) ** 2
    if name == "disc":
        image[inside] = (200, 30, 40)
    elif name == "blend":
        ramp = np.stack([40 + 200 * x // size, 90 + 0 * x, 230 - 200 * y // size], axis=-1)
        image[inside] = ramp[inside].astype(np.uint8)
    elif name == "letters":
        dots = np.hstack([[[row >> (5 - k) & 1 for k in range(6)] for row in LETTERS[c]] for c in "LOGO"])
        rows, columns = 7 * (y - size // 3) // max(1, size // 3), 24 * (x - size // 12) // max(1, size * 5 // 6)
        valid = (rows >= 0) & (rows < 7) & (columns >= 0) & (columns < 24)
        ink = valid & (dots[np.clip(rows, 0, 6), np.clip(columns, 0, 23)] > 0)
        image[ink] = (20, 40, 120)
    elif name in ("mosaic", "noise"):
        cells = 9 if name == "mosaic" else size
        cell = (y * cells // size) * cells + x * cells // size
        seeds = (cell[..., None] * 3 + np.arange(3) + 1).astype(np.uint64)
        mixed = seeds * np.uint64(2654435761) % np.uint64(4294967291)
        image = (mixed * np.uint64(40503) >> np.uint64(11)).astype(np.uint8)
    else:
        raise PackageError(f"The self-test knows no drawing {name!r}: use the logo_classifier.py of the package.")
    return image


def three_classifiers(package: Path) -> dict[str, LogoClassifier]:
    hybrid = HybridLogoClassifier(package)
    return {"rule_based": hybrid.rules, "neural_network": hybrid.network, "hybrid": hybrid}


def record_self_test(package: Path) -> dict[str, Any]:
    """What every method answers to the drawings: the `self_test` of metadata.json."""
    metadata = read_metadata(package)
    size = int(metadata["preprocessing"]["image_size"])
    tolerance = dict(SELF_TEST_TOLERANCE)
    if metadata["model"].get("precision", "fp32") != "fp32":
        tolerance["neural_network"] = 0.05  # int8 kernels saturate differently from processor to processor
        tolerance["hybrid"] = 0.05
    classifiers = three_classifiers(package)
    cases = []
    for name in DRAWINGS:
        picture = draw(name, size)
        answers = {method: classifier.classify(picture) for method, classifier in classifiers.items()}
        said = {method: answer["probabilities"] for method, answer in answers.items()}
        score = no_logo_score(classifiers["rule_based"], picture)
        cases.append({"drawing": name, "probabilities": said, "no_logo_score": score})
    return {"tolerance": tolerance, "cases": cases}


def no_logo_score(rules: Any, picture: np.ndarray) -> float | None:
    return rules.likeness and rules.likeness.score(picture, rules.analyzer.features(picture))


def self_test(package: Path) -> list[str]:
    """Checksums, then the stored answers: one sentence a fault, empty where all is well."""
    metadata = read_metadata(package)
    faults = changed_files(package, metadata)
    if faults:
        return faults
    stored = metadata.get("self_test") or {"cases": []}
    if not stored["cases"]:
        return [f"{package / METADATA_FILE} holds no self-test: make the package again."]
    size = int(metadata["preprocessing"]["image_size"])
    classifiers = three_classifiers(package)
    for case in stored["cases"]:
        picture = draw(case["drawing"], size)
        for method, expected in case["probabilities"].items():
            got = classifiers[method].classify(picture)["probabilities"]
            worst = max(abs(got[name] - p) for name, p in expected.items())
            if worst > stored["tolerance"][method]:
                faults.append(f"{method} answers the drawing {case['drawing']!r} {worst:.4f} away from what was packed")
        score, expected = no_logo_score(classifiers["rule_based"], picture), case["no_logo_score"]
        if (score is None) != (expected is None) or abs((score or 0) - (expected or 0)) > SCORE_TOLERANCE:
            faults.append(f"the drawing {case['drawing']!r} is no logo by {score}, not by {expected} as was packed")
    return faults


# --------------------------------------------------------------------------------------------------- command line


class Item(NamedTuple):
    """One thing to classify: its name in the output, and the image or the reason why there is none."""

    name: str
    source: Source | None
    fault: str = ""


Pair = tuple[Item, Answer]


def gather(paths: list[str]) -> list[Item]:
    """Files, folders (recursive), globs and `-` -> items, each once; UsageError where there is no image at all.

    Names are relative to a folder that was given alone, as in the analyzer's `classify`, and paths as given otherwise.
    """
    items: dict[str, Item] = {}
    for text in paths:
        for item in _expand(text):
            items.setdefault(item.name, item)
    if all(item.source is None for item in items.values()):
        raise UsageError(next(iter(items.values())).fault)
    if len(paths) == 1 and os.path.isdir(paths[0]):
        return [Item(Path(item.name).relative_to(paths[0]).as_posix(), item.source) for item in items.values()]
    return list(items.values())


def _expand(text: str) -> Iterator[Item]:
    if text == "-":
        yield Item("-", sys.stdin.buffer.read())
        return
    names = [text] if os.path.lexists(text) or not glob.has_magic(text) else sorted(glob.glob(text, recursive=True))
    if not names:
        yield Item(text, None, f"no file fits {display(text)}: check the pattern")
    for name in names:
        if os.path.isdir(name):
            images = list_images(name)
            yield from (Item(os.fspath(path), path) for path in images)
            if not images:
                yield Item(name, None, f"{display(name)} holds no image: give a folder with PNG, JPEG or WebP files")
        elif os.path.exists(name):
            yield Item(name, Path(name))
        else:
            yield Item(name, None, f"{display(name)} does not exist: check the path")


def answers(classifier: LogoClassifier, items: list[Item], time_budget: float | None, workers: int) -> Iterator[Pair]:
    """Every item with its answer, in order; at most a few images a worker are held at once."""

    def work(item: Item) -> Answer:
        if item.source is None:
            return error_answer(item.fault, classifier.method)
        return classifier.classify_or_error(item.source, time_budget)

    if workers == 1 or len(items) < 2:
        yield from ((item, work(item)) for item in items)
        return
    pending: collections.deque = collections.deque()
    pool = concurrent.futures.ThreadPoolExecutor(workers)
    try:
        for item in items:
            pending.append((item, pool.submit(work, item)))
            if len(pending) >= 4 * workers:
                first, future = pending.popleft()
                yield first, future.result()
        while pending:
            first, future = pending.popleft()
            yield first, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


class Progress:
    """Images and images per second on the error stream: only on a terminal, and only where work is long."""

    def __init__(self, total: int, quiet: bool) -> None:
        self.total, self.done = total, 0
        self.shown = False
        self.active = not quiet and sys.stderr.isatty()
        self.started = self.last = time.perf_counter()

    def step(self) -> None:
        self.done += 1
        now = time.perf_counter()
        if self.active and now - self.started > PROGRESS_AFTER and now - self.last > 0.2:
            self.last, self.shown = now, True
            rate = self.done / (now - self.started)
            print(f"\r{self.done}/{self.total} images, {rate:.0f} images/s ", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        if self.shown:
            print(file=sys.stderr)


def csv_row(item: Item, answer: Answer) -> list[str]:
    """file, logo_type, confidence, method; of a bad file the reason stands in the place of the method."""
    name = item.name if item.name == "-" else safe_cell(item.name)
    if "error" in answer:
        return [name, "error", "", safe_cell(answer["error"])]
    return [name, answer["logo_type"], f"{answer['confidence']:.4f}", answer["method"]]


def write_rows(results: Iterable[Pair], form: str, width: int, stream: TextIO) -> tuple[int, int]:
    """Writes results as they come ("table", "csv" or "json"); returns (answered, refused)."""
    counts = [0, 0]
    write = csv_row_writer(stream)
    if form == "csv":
        write(["file", "logo_type", "confidence", "method"])
    elif form == "table":
        print(f"{'file':<{width}}  {'type':<8}  confidence  method", file=stream)
    for item, answer in results:
        counts["error" in answer] += 1
        if form == "json":
            print(json.dumps({"file": display(item.name), **answer}, allow_nan=False), file=stream)
        elif form == "csv":
            write(csv_row(item, answer))
        else:
            confidence = "" if "error" in answer else f"{answer['confidence']:.2f}"
            row = f"{answer['logo_type']:<8}  {confidence:>10}  {display(answer.get('error', answer['method']))}"
            print(f"{display(item.name):<{width}}  {row}", file=stream)
    return counts[0], counts[1]


def write_csv(results: Iterable[Pair], path: str) -> tuple[int, int]:
    """Writes the CSV file whole or not at all; returns (answered, refused)."""
    buffer = io.StringIO()
    counts = write_rows(results, "csv", 0, buffer)
    try:
        write_atomic(path, buffer.getvalue().encode())
    except OSError as error:
        raise UsageError(f"{display(path)} cannot be written ({error.strerror}): name another file") from None
    return counts


def make_classifier(method: str | None, package_dir: str | None, quiet: bool, eager: bool) -> LogoClassifier:
    """The classifier asked for; without --method the hybrid, or the rules where there is no package."""
    if method == "rule_based":
        return RuleBasedClassifier(package_dir)
    if method is None and package_dir is None:
        try:
            find_package()
        except PackageError:
            if not quiet:
                print(f"no package in {PACKAGE_DIR}/ or {PRETRAINED_DIR}/: the rules answer alone", file=sys.stderr)
            return RuleBasedClassifier()
    return CLASSIFIERS[method or "hybrid"](package_dir, eager=eager)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(
        description="Tell whether logos are simple, text, gradient or complex.",
        epilog="Exit codes: 0 all answered, 1 some image could not be used or the self-test failed, 2 wrong use.",
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="image, folder, pattern, or - for standard input")
    parser.add_argument("--package", metavar="DIR", help=f"the package (default: {PACKAGE_DIR}, else {PRETRAINED_DIR})")
    parser.add_argument("--method", choices=METHODS, help="who answers (default: hybrid, without a package rule_based)")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--csv", metavar="FILE", help="write file,logo_type,confidence,method to FILE")
    output.add_argument("--json", action="store_true", help="print one JSON object a line with the whole answer")
    parser.add_argument("--time-budget", type=float, metavar="S", help="seconds an image may take (default: no limit)")
    parser.add_argument("--workers", type=int, metavar="N", help="threads side by side (default: one a processor core)")
    parser.add_argument("--quiet", action="store_true", help="no progress and no summary")
    parser.add_argument("--self-test", action="store_true", help="check the package against its checksums and answers")
    return parser


def run_self_test(package_dir: str | None) -> int:
    package = find_package(package_dir)
    faults = self_test(package)
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    if faults:
        return EXIT_FAILED
    print(f"{display(package)}: all checksums and stored answers hold.")
    return EXIT_OK


def main(argv: list[str] | None = None) -> int:
    parser = build_parser()
    options = parser.parse_args(argv)
    if options.self_test:
        return run_self_test(options.package)
    if not options.paths:
        parser.error("no image was named; give files, folders, patterns or - for standard input")
    if options.csv and os.path.isdir(options.csv):
        parser.error(f"--csv {display(options.csv)} is a folder; name a file")
    if options.time_budget is not None and not options.time_budget > 0:
        parser.error("--time-budget must be above 0")
    if options.workers is not None and options.workers < 1:
        parser.error("--workers must be at least 1")
    cv2.setNumThreads(1)  # the images are what runs side by side
    items = gather(options.paths)
    eager = options.time_budget is not None
    classifier = make_classifier(options.method, options.package, options.quiet, eager)
    progress = Progress(len(items), options.quiet)

    def counted() -> Iterator[tuple[Item, Answer]]:
        for pair in answers(classifier, items, options.time_budget, options.workers or os.cpu_count() or 1):
            yield pair
            progress.step()

    with contextlib.closing(progress):
        if options.csv:
            answered, refused = write_csv(counted(), options.csv)
        else:
            form = "json" if options.json else "table" if sys.stdout.isatty() else "csv"
            answered, refused = write_rows(
                counted(), form, min(60, max(len(display(i.name)) for i in items)), sys.stdout
            )
    if not options.quiet and (options.csv or refused):
        rate = len(items) / max(1e-9, time.perf_counter() - progress.started)
        print(f"{answered} answered, {refused} could not be used, {rate:.0f} images/s", file=sys.stderr)
    return EXIT_FAILED if refused else EXIT_OK


if __name__ == "__main__":
    run_script(main)

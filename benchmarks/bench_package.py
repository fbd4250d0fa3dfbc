"""Times a hand-over package: mean answer on one core, kept time budgets, a cold process beside eager torch, threads.

    python benchmarks/bench_package.py --package day6_package --images raw_logos

Reads:  a package; a folder or zip of logos; with --labels also their types (file,type[,sure][,split]).
Writes: nothing; prints every figure with its bound and whether it is met (with --json also a file).

Times are of one thread. On a machine that does other work wall-clock times suffer: the time of the processor stands
beside them, and the two cold processes take turns. With --strict a missed bound is exit code 1.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("OMP_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import cv2
import numpy as np

import logo_classifier as serving
from benchmarks.bench_analyzer import load_bytes, read_rows
from intelligent_logo_analyzer import CLASS_NAMES, EXIT_FAILED, EXIT_OK, LogoError, RawInput, UsageError, run_script

EAGER_NAME = "network in eager torch and timm"
# The network as its training left it: the package's weights in eager torch, built by timm.
EAGER = """
import json, sys
package, root, image = sys.argv[1:]
sys.path.insert(0, root)
import timm, torch
torch.set_num_threads(1)
from safetensors.torch import load_file
from logo_classifier import CLASS_NAMES, load_logo, network_inputs
from ultrathink_v2_advanced_modules import model_of
metadata = json.load(open(f"{package}/metadata.json"))
model = model_of(metadata["training"]["config"])
model.load_state_dict(load_file(f"{package}/model.safetensors"))
model.eval()
with torch.inference_mode():
    feed = network_inputs(load_logo(image), metadata["preprocessing"])
    logits = model(**{name: torch.from_numpy(array) for name, array in feed.items()})
print(CLASS_NAMES[int(logits.argmax())])
"""


class Figure(NamedTuple):
    """A measured value; `bound` is what is wanted of it, and None where there is nothing to meet."""

    name: str
    value: float
    bound: float | None = None
    at_least: bool = False

    @property
    def met(self) -> bool | None:
        if self.bound is None:
            return None
        return self.value >= self.bound if self.at_least else self.value <= self.bound


def read_images(options: argparse.Namespace) -> tuple[list[bytes], list[int] | None]:
    """The contents of the logos, and their types where there are labels; files that are no image are left out."""
    if options.labels:
        rows = read_rows(options.labels, options.split)
        if not rows:
            raise UsageError(f"{options.labels} has no sure row with split={options.split}: pass --split all")
        return load_bytes(options.images, rows[: options.limit])
    source = RawInput(options.images)
    contents = [source.read(name) for name in source.names[: options.limit]]
    usable = [content for content in contents if is_image(content)]
    if not usable:
        raise UsageError(f"{options.images} holds no usable image: give a folder or zip with PNG, JPEG or WebP files")
    return usable, None


def is_image(content: bytes) -> bool:
    try:
        serving.load_logo(content)
    except LogoError:
        return False
    return True


# -------------------------------------------------------------------------------------------------- measurements


def mean(values: list) -> float:
    return float(np.mean(values))


def time_answers(classifiers: dict[str, Any], contents: list[bytes], labels: list[int] | None) -> list[Figure]:
    """Mean and 95th percentile of every method, the methods taking turns at each image."""
    wall, cpu = ({name: [] for name in classifiers} for _ in range(2))
    answers: dict[str, list[dict]] = {name: [] for name in classifiers}
    for content in contents[:10]:
        for classifier in classifiers.values():
            classifier.classify(content)
    for content in contents:
        for name, classifier in classifiers.items():
            started, used = time.perf_counter(), time.thread_time()
            answers[name].append(classifier.classify(content))
            wall[name].append(time.perf_counter() - started)
            cpu[name].append(time.thread_time() - used)
    figures = []
    for name in classifiers:
        figures += [
            Figure(
                f"{name}: mean of the processor's time (ms)", 1e3 * mean(cpu[name]), 10.0 if name == "hybrid" else None
            ),
            Figure(f"{name}: mean (ms)", 1e3 * mean(wall[name])),
            Figure(f"{name}: 95th percentile (ms)", 1e3 * float(np.quantile(wall[name], 0.95))),
        ]
    if labels is not None:
        figures += count_right({name: [a["logo_type"] for a in answers[name]] for name in answers}, labels)
    alone = [answer["method"] == "rule_based" for answer in answers["hybrid"]]
    strange = [not answer.get("in_distribution", True) for answer in answers["hybrid"]]
    return [
        *figures,
        Figure("answered by the rules alone (share)", mean(alone), 0.5, at_least=True),
        Figure("logos taken for none (share)", mean(strange), 0.05),
    ]


def count_right(said: dict[str, list[str]], labels: list[int]) -> list[Figure]:
    """The share of right answers of every method, those of the hybrid by type, too, and its lead over the better of
    the others, in logos."""
    truth = np.array(labels)
    right = {name: np.array([CLASS_NAMES.index(kind) for kind in kinds]) == truth for name, kinds in said.items()}
    figures = [
        Figure(f"{name}: right (share)", mean(hits), 0.96 if name == "hybrid" else None, at_least=True)
        for name, hits in right.items()
    ]
    for label in sorted(set(labels)):
        share = mean(right["hybrid"][truth == label])
        figures.append(Figure(f"hybrid: right of {CLASS_NAMES[label]} (share)", share, 0.92, at_least=True))
    lead = int(right["hybrid"].sum()) - max(int(hits.sum()) for name, hits in right.items() if name != "hybrid")
    return [*figures, Figure("hybrid above rules and network alone (logos)", lead, 1, at_least=True)]


def keep_budgets(classifier: Any, contents: list[bytes], budgets: list[float], calls: int) -> list[Figure]:
    """The share of calls that were answered within each budget, and of those that for its sake left out the network."""
    figures = []
    for budget in budgets:
        answers = [classifier.classify(contents[k % len(contents)], time_budget=budget) for k in range(calls)]
        kept = mean([answer["within_budget"] for answer in answers])
        hurried = mean(["no time was left" in answer["reasoning"] for answer in answers])
        figures += [
            Figure(f"budget of {1e3 * budget:g} ms kept (share of {calls} calls)", kept, 0.99, at_least=True),
            Figure(f"budget of {1e3 * budget:g} ms: network left out for it (share)", hurried),
        ]
    return figures


def one_of_each(classifier: Any, contents: list[bytes]) -> dict[str, bytes]:
    """The first logo that the rules answer alone and the first that they do not, where there are such."""
    found: dict[str, bytes] = {}
    for content in contents:
        alone = classifier.classify(content)["method"] == "rule_based"
        found.setdefault("package, rules alone" if alone else "package, network asked", content)
    return found


def start_cold(package: Path, logos: dict[str, bytes], runs: int, eager: bool) -> list[Figure]:
    """Median seconds of a new process from a file to its answer, in turn with eager torch and timm."""
    with tempfile.TemporaryDirectory() as folder:
        script = package / "logo_classifier.py"
        if not script.exists():  # a released package has no code of its own
            script = ROOT / script.name
        commands = {}
        for place, (name, content) in enumerate(logos.items()):
            image = Path(folder, f"{place}.png")
            image.write_bytes(content)
            commands[name] = [str(script), str(image), "--package", str(package), "--quiet"]
        if eager:
            commands[EAGER_NAME] = ["-c", EAGER, str(package), str(ROOT), str(image)]
        seconds: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for run in range(runs + 1):  # the first one compiles bytecode and fills the disk cache
            for name, command in commands.items():
                spent = time_process(name, [sys.executable, *command])
                if run:
                    seconds[name].append(spent)
    medians = {name: np.median(values, axis=0).tolist() for name, values in seconds.items()}
    figures = []
    for name, (wall, cpu) in medians.items():
        figures += [
            Figure(f"cold process of the {name}, median of {runs} (s)", wall, 0.6 if name in logos else None),
            Figure(f"cold process of the {name}, the processor's time (s)", cpu),
        ]
    if eager:
        slowest = max(medians[name][0] for name in logos)
        figures.append(Figure("times slower cold in eager torch and timm", medians[EAGER_NAME][0] / slowest))
    return figures


def time_process(name: str, command: list[str]) -> tuple[float, float]:
    """Seconds from start to end, and seconds of the processor, of one process."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    seconds, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise UsageError(f"the cold process of the {name} failed ({last}); --no-eager leaves torch out")
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def resident_mb() -> float:
    """Memory that the process holds, MB (Linux); elsewhere the most that it ever held."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def ask_from_threads(classifier: Any, contents: list[bytes], calls: int, threads: int = 8) -> list[Figure]:
    """Answers of `threads` threads on one classifier that differ from one thread's, and what memory they leave held.

    The allocator's high-water mark creeps up until every thread has met the largest images, so that each meets all of
    them before memory is looked at; one image kept a call would be hundreds of MB.
    """
    contents = contents[:500]
    alone = [classifier.classify(content)["probabilities"] for content in contents]
    differing, held, turns = [], [], iter(range(calls))  # a range's iterator may be shared: next() is atomic

    ready = threading.Barrier(threads)

    def work() -> None:
        for content in contents:
            classifier.classify(content)
        ready.wait()
        for k in turns:
            answer = classifier.classify(contents[k % len(contents)])
            if answer["probabilities"] != alone[k % len(contents)]:
                differing.append(k)
            if k % 100 == 0:
                held.append(resident_mb())

    started = time.perf_counter()
    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    rate = (calls + threads * len(contents)) / (time.perf_counter() - started)
    fifth = max(1, len(held) // 5)  # the first fifth fills buffers of all the threads
    growth = float(np.median(held[-fifth:]) - np.median(held[fifth : 2 * fifth] or held))  # MB
    return [
        Figure(f"answers of {threads} threads that differ, of {calls}", len(differing), 0),
        Figure("memory gained after the first fifth of them (MB)", growth, 10.0),
        Figure(f"{threads} threads (images/s)", rate),
    ]


# ------------------------------------------------------------------------------------------------------- the table


def show(figures: list[Figure]) -> None:
    width = max(len(figure.name) for figure in figures)
    for figure in figures:
        wanted = ""
        if figure.bound is not None:
            side = "at least" if figure.at_least else "at most"
            wanted = f"  {side} {figure.bound:g}: {'met' if figure.met else 'MISSED'}"
        print(f"{figure.name:<{width}}  {figure.value:9.4g}{wanted}", flush=True)


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Times a hand-over package on given logos.")
    parser.add_argument("--package", metavar="DIR", help="the package (default: as logo_classifier.py finds it)")
    parser.add_argument("--images", required=True, metavar="DIR", help="folder or zip of logos")
    parser.add_argument("--labels", metavar="CSV", help="their types: the share of right answers is printed too")
    parser.add_argument("--split", default="tune", help="rows with this value in column split, or all (default: tune)")
    parser.add_argument("--limit", type=int, default=1000, metavar="N", help="images at most (default: %(default)s)")
    parser.add_argument("--budgets", type=float, nargs="+", default=[0.02, 0.05], metavar="S",
                        help="seconds a call may take (default: 0.02 0.05)")  # fmt: skip
    parser.add_argument("--budget-calls", type=int, default=1000, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--cold-runs", type=int, default=10, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--thread-calls", type=int, default=5000, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--eager", action=argparse.BooleanOptionalAction, default=True,
                        help="start eager torch and timm in turn, which needs both (default: on)")  # fmt: skip
    parser.add_argument("--strict", action="store_true", help="exit 1 where a bound is missed")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    return parser


def main(argv: list[str] | None = None) -> int:
    options = build_parser().parse_args(argv)
    cv2.setNumThreads(1)
    package = serving.find_package(options.package)
    contents, labels = read_images(options)
    hybrid = serving.HybridLogoClassifier(package)
    classifiers = {"hybrid": hybrid, "rules": hybrid.rules, "network": hybrid.network}
    print(f"{package}, {len(contents)} logos, one thread")
    steps: list[Callable[[], list[Figure]]] = [
        lambda: time_answers(classifiers, contents, labels),
        lambda: keep_budgets(hybrid, contents, options.budgets, options.budget_calls),
        lambda: start_cold(package, one_of_each(hybrid, contents), options.cold_runs, options.eager),
        lambda: ask_from_threads(hybrid, contents, options.thread_calls),
    ]
    figures = []
    for step in steps:
        figures += step()
    show(figures)
    if options.json:
        rows = [{**figure._asdict(), "met": figure.met} for figure in figures]
        Path(options.json).write_text(json.dumps(rows, indent=1) + "\n")
    return EXIT_FAILED if options.strict and any(figure.met is False for figure in figures) else EXIT_OK


if __name__ == "__main__":
    run_script(main)

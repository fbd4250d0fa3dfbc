"""One logo through the network: what is served beside eager torch and beside the usual small networks.

    OMP_NUM_THREADS=1 python benchmarks/bench_inference.py --rounds 60

Reads   nothing (weights do not change the time: they are random)
Writes  the file given by --json

The compact network in eager torch, as ONNX fp32 and as dynamic int8, and timm's networks at 224 px in eager torch and
in ONNX Runtime, all in turn on one thread: medians of each call's own CPU time, so that a busy machine slows all alike.
Cold is a fresh process from its start to the answer. Exit 1 where a ratio is worse than benchmarks/limits.toml states.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=60, metavar="N", help="calls of each (default: %(default)s)")
    parser.add_argument("--cold", type=int, default=3, metavar="N", help="fresh processes, 0 for none (default: 3)")
    parser.add_argument("--peer", action="append", metavar="NAME", help="timm network at 224 px (default: three)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()

import cv2
import numpy as np
import torch

import ultrathink_v2_advanced_modules as modules
from benchmarks.comparison import Comparison
from intelligent_logo_analyzer import CLASS_NAMES, MEASUREMENTS, run_script
from model_validation_optimization import (
    Inputs,
    Network,
    compress,
    export_onnx,
    measure_cold,
    open_session,
    time_interleaved,
)

PEERS = ("mobilenetv3_small_100", "efficientnet_b0", "vit_tiny_patch16_224")
PEER_SIZE = 224  # px
TITLES = {"onnx_fp32": "fp32", "int8_dynamic": "int8"}


def fresh_network(name: str, size: int, folder: Path) -> Network:
    """A network of random weights in a checkpoint of its own."""
    config = {"model": name, "image_size": size, "num_classes": len(CLASS_NAMES), "mean": [0.5] * 3, "std": [0.5] * 3,
              "measurements": len(MEASUREMENTS) if name.startswith("advanced") else 0}  # fmt: skip
    model = modules.model_of(config)
    state = {"model": model.state_dict(), "config": config, "class_names": list(CLASS_NAMES)}
    modules.save_checkpoint(folder / f"{name}.pt", state)
    return Network.load(folder / f"{name}.pt")


def calls_of(network: Network, onnx: dict[str, Path], image: np.ndarray) -> dict[str, Any]:
    """{"eager": one call, and one for each ONNX file} on an image (S, S, 3)."""
    inputs = Inputs.of([image], network.size)
    feed, tensors = network.prepare(inputs), network.tensors(inputs)
    found: dict[str, Any] = {"eager": lambda: network.model(**tensors)}
    for name, path in onnx.items():
        session = open_session(path)
        found[name] = lambda session=session: session.run(["logits"], feed)
    return found


def picture(size: int) -> np.ndarray:
    """A disc on white, (size, size, 3) uint8."""
    image = np.full((size, size, 3), 255, np.uint8)
    return cv2.circle(image, (size // 2, size // 2), size // 3, (200, 30, 60), -1)


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    torch.set_num_threads(1)
    recipe, work, sizes = modules.RECIPES["compact"], {}, {}
    with tempfile.TemporaryDirectory() as scratch, torch.inference_mode():
        folder = Path(scratch)
        ours = fresh_network(recipe.model, recipe.image_size, folder)
        rows, _ = compress(ours, None, Inputs.of([picture(ours.size)], ours.size), folder / "models")
        paths = {name: folder / rows[name]["file"] for name in TITLES}
        sizes = {"eager": ours.path.stat().st_size} | {name: rows[name]["bytes"] for name in TITLES}
        work |= {("ours", kind): call for kind, call in calls_of(ours, paths, picture(ours.size)).items()}
        for name in args.peer or PEERS:
            peer = fresh_network(name, PEER_SIZE, folder)
            export_onnx(peer, folder / f"{name}.onnx")
            found = calls_of(peer, {"onnx": folder / f"{name}.onnx"}, picture(PEER_SIZE))
            work |= {(name, kind): call for kind, call in found.items()}
        found = time_interleaved({key: [call] for key, call in work.items()}, args.rounds, 300)
        ms = {key: row["cpu_ms_median"] for key, row in found.items()}
        content = cv2.imencode(".png", picture(256))[1].tobytes()
        started = {"eager": ours.path, "int8": paths["int8_dynamic"]}
        cold = measure_cold(ours, started, content, args.cold) if args.cold else {}
    return report(args, recipe, ms, sizes, cold)


def report(args: argparse.Namespace, recipe: modules.Recipe, ms: dict, sizes: dict, cold: dict) -> int:
    """Prints and writes the comparison."""
    settings = f"{recipe.model} at {recipe.image_size} px, one thread, CPU time, {args.rounds} interleaved rounds"
    table = Comparison("inference", settings)
    best = min(TITLES, key=lambda kind: ms["ours", kind])
    served = ms["ours", best]
    for kind, title in TITLES.items():
        table.row(f"one logo, ONNX Runtime {title}, eager torch", ms["ours", "eager"], ms["ours", kind], "ms")
    for name in args.peer or PEERS:
        table.row(f"one logo, {name}, eager", ms[name, "eager"], served, "ms")
        table.row(f"one logo, {name}, ONNX Runtime", ms[name, "onnx"], served, "ms")
    table.row("size on disk, int8, checkpoint", sizes["eager"] / 1e6, sizes["int8_dynamic"] / 1e6, "MB")
    if cold:
        table.row("cold process to answer, eager torch", cold["eager"], cold["int8"], "s")
    return table.write(args.json, fastest=best)


if __name__ == "__main__":
    run_script(main)

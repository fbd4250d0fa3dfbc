"""What docs/scaling.md is worked out from: CPU time and bytes of each step for a logo, measured on a few and on many.

    python benchmarks/bench_scaling.py [--images FOLDER_OR_ZIP] [--grouping 2000 4000 8000]

Reads a folder or zip of logos (default: 200 that it draws). Writes nothing that stays. Times are CPU seconds of one
thread, so that a busy machine does not disturb them.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("OMP_NUM_THREADS", "1")


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", metavar="PATH", help="a folder or zip of logos (default: 200 drawn ones)")
    parser.add_argument("--grouping", type=int, nargs="+", default=[2000, 4000, 8000], metavar="N",
                        help="numbers of logos among which copies are searched (default: %(default)s)")  # fmt: skip
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help answers before torch loads

import cv2
import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

import intelligent_logo_analyzer as ila
from demo.make_demo_logos import make_logos
from enhanced_data_pipeline import (
    DualViewDataset,
    EpochSampler,
    LogoCache,
    LogoDataset,
    fingerprint,
    training_transform,
)
from ultrathink_v2_advanced_modules import EMA, RECIPES, LogoSimCLR, build_model, count_parameters, pack


def cpu_seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def measure_reading(source: ila.RawInput, scratch: Path) -> dict[str, float]:
    """Per logo: bytes, CPU ms for its digest and for its record, bytes of the journal, of which heavy parts."""
    names = source.names[:400]
    size = sum(len(source.read(name)) for name in names) / len(names)
    digest = cpu_seconds(lambda: [ila._digest_of(source, name) for name in names]) / len(names)
    records: list[dict] = []
    record = cpu_seconds(lambda: records.extend(ila.describe_all(source, names, 1, quiet=True))) / len(names)
    line = sum(len(json.dumps(one)) for one in records) / len(records)
    prints = sum(len(one.get("prints", [])) for one in records) / len(records)
    return {"file_bytes": size, "digest_ms": 1000 * digest, "record_ms": 1000 * record, "journal_bytes": line,
            "prints": prints}  # fmt: skip


def measure_grouping(source: ila.RawInput, counts: list[int]) -> dict[int, float]:
    """CPU seconds of group_duplicates for n logos: those of the source and copies in other colours and proportions."""
    rng, pictures = np.random.default_rng(0), []
    for name in source.names[:400]:
        try:
            pictures.append(cv2.resize(ila.load_logo(source.read(name)), (96, 96), interpolation=cv2.INTER_AREA))
        except ila.LogoError:
            continue
    records, found = [], {}
    for i in range(max(counts)):
        picture = pictures[i % len(pictures)]
        if i >= len(pictures):
            shift = rng.integers(0, 256, 3, dtype=np.uint8)
            width = int(96 * rng.uniform(0.5, 2.0))
            picture = cv2.resize(picture + shift, (width, 96), interpolation=cv2.INTER_AREA)
        prints = ila.fingerprints(picture)
        records.append({"sha256": f"{i}", "pixels": f"{i}", "prints": prints})
    for count in counts:
        found[count] = cpu_seconds(lambda n=count: ila.group_duplicates(records[:n]))
    return found


def measure_loading(source: ila.RawInput, scratch: Path, size: int) -> dict[str, float]:
    """Per logo: CPU ms to decode into the cache, to check it, for one augmented sample and for two views."""
    files = []
    for name in source.names[:200]:
        path = scratch / f"{len(files):04d}{Path(name).suffix}"
        path.write_bytes(source.read(name))
        files.append(path)
    cold = cpu_seconds(lambda: LogoCache(files, size, scratch)) / len(files)
    warm = cpu_seconds(lambda: LogoCache(files, size, scratch)) / len(files)
    read = cpu_seconds(lambda: fingerprint(files)) / len(files)
    typed = LogoDataset([(path, 0) for path in files], size, training_transform(size), cache_dir=scratch)
    dual = DualViewDataset(files, size, cache_dir=scratch)
    one = cpu_seconds(lambda: [typed[0, i] for i in range(len(typed))]) / len(typed)
    two = cpu_seconds(lambda: [dual[0, i] for i in range(len(dual))]) / len(dual)
    return {"cache_bytes": 3.0 * size**2, "decode_ms": 1000 * cold, "check_ms": 1000 * warm, "digest_ms": 1000 * read,
            "sample_ms": 1000 * one, "views_ms": 1000 * two}  # fmt: skip


def measure_network(name: str, size: int) -> dict[str, float]:
    """Forward FLOPs an image, parameters, bytes of a checkpoint that resumes, of the gradients that ranks exchange."""
    network = build_model(name, 4, size).eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(torch.zeros(1, 3, size, size))
    parameters = count_parameters(network)
    optimizer = torch.optim.AdamW(network.parameters())
    for p in network.parameters():
        p.grad = torch.zeros_like(p)
    optimizer.step()
    state = {"model": network.state_dict(), "optimizer": optimizer.state_dict(), "ema": EMA(network).state_dict()}
    heads = count_parameters(LogoSimCLR(network)) - parameters
    return {"forward_gflops": counter.get_total_flops() / 1e9, "parameters": float(parameters),
            "head_parameters": float(heads), "checkpoint_mb": len(pack(state)) / 1e6,
            "gradient_mb": 4 * parameters / 1e6}  # fmt: skip


def measure_order(length: int) -> dict[str, float]:
    """Seconds and megabytes for the order of an epoch on one of 64 ranks."""
    sampler = EpochSampler(length, batch_size=64, world_size=64, rank=3, drop_last=True)
    return {"order_s": cpu_seconds(lambda: sum(1 for _ in sampler)), "order_mb": 8 * length / 1e6}


def show(title: str, figures: dict) -> None:
    print(title + ": " + ", ".join(f"{name} {value:.4g}" for name, value in figures.items()), flush=True)


def main() -> None:
    args = build_parser().parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        if not args.images:
            make_logos(scratch / "drawn", 200, 256, 0, 1)
        source = ila.RawInput(args.images or scratch / "drawn")
        show("reading, a logo", measure_reading(source, scratch))
        show(
            "grouping, CPU seconds for n logos", {str(k): v for k, v in measure_grouping(source, args.grouping).items()}
        )
        for name in ("compact", "plan"):
            recipe = RECIPES[name]
            show(f"loading at {recipe.image_size} px, a logo", measure_loading(source, scratch, recipe.image_size))
            show(f"{recipe.model} at {recipe.image_size} px", measure_network(recipe.model, recipe.image_size))
        show("order of an epoch of 10 million", measure_order(10_000_000))


if __name__ == "__main__":
    main()

"""How fast two augmented views of a logo come, one thread: ours from the cache, ours decoding each time, and lightly.

    OMP_NUM_THREADS=1 python benchmarks/bench_data.py raw_logos

Reads   a folder or zip of logos (without one: demo logos, drawn into the temp dir)
Writes  the file given by --json

CPU time of the process, medians over interleaved rounds, so that a busy machine slows all rows alike. lightly is
measured where it is installed; it is no requirement of the project. Exit 1 where a ratio is worse than
benchmarks/limits.toml states.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

OURS, DECODING = "two views, ours, from the cache", "two views, ours, decoding each time"
PEERS = {  # what lightly does: what of ours does the same
    "two views, lightly, from decoded pictures": OURS,
    "two views, lightly, decoding each time": DECODING,
}


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("logos", nargs="?", help="folder or zip of logos (default: 200 demo logos)")
    parser.add_argument("--image-size", type=int, default=128, metavar="PX", help="(default: %(default)s)")
    parser.add_argument("--images", type=int, default=200, metavar="N", help="logos a round (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="interleaved rounds (default: %(default)s)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()

import cv2
import numpy as np
import torch

from benchmarks.comparison import Comparison, interleaved
from enhanced_data_pipeline import (
    ASPECTS,
    DualViewDataset,
    LogoDataset,
    SeededTransform,
    collect_unlabelled,
    contrastive_transforms,
    demo_samples,
    to_tensor,
    training_transform,
)
from intelligent_logo_analyzer import fit_square, load_logo, run_script


def lightly_pair(size: int) -> Callable[[bytes], object] | None:
    """Pillow's decoder and lightly's SimCLR transform at the same size; None where lightly is missing."""
    try:
        from lightly.transforms import SimCLRTransform
    except ImportError:
        return None
    import io

    from PIL import Image

    transform = SimCLRTransform(input_size=size)
    return lambda content: transform(Image.open(io.BytesIO(content)).convert("RGB"))


def lightly_decoded(size: int) -> Callable[[np.ndarray], object] | None:
    """lightly's transform on images that are decoded already."""
    try:
        from lightly.transforms import SimCLRTransform
    except ImportError:
        return None
    from PIL import Image

    transform = SimCLRTransform(input_size=size)
    return lambda image: transform(Image.fromarray(image))


def candidates(files: list[Path], size: int, cache_dir: str) -> dict[str, Callable[[int, int], object]]:
    """name -> function of (round, index) that makes one sample."""
    dual = DualViewDataset(files, size, cache_dir=cache_dir)
    train = LogoDataset([(path, 0) for path in files], size, training_transform(size), cache_dir=cache_dir)
    plain = LogoDataset([(path, 0) for path in files], size, cache_dir=cache_dir)
    views = [tuple(map(SeededTransform, contrastive_transforms(size, kept))) for kept in range(len(ASPECTS))]
    contents = [path.read_bytes() for path in files]

    def decoding(r: int, i: int) -> object:
        shared, own = views[i % 4]
        image = shared(fit_square(load_logo(contents[i]), size), 0, r, i, 3)
        return [to_tensor(own(image, 0, r, i, view)) for view in (1, 2)]

    rows: dict[str, Callable[[int, int], object]] = {
        OURS: lambda r, i: dual[r, i],
        DECODING: decoding,
    }
    pair, decoded = lightly_pair(size), lightly_decoded(size)
    if pair is not None and decoded is not None:
        first, second = PEERS
        rows[first] = lambda r, i: decoded(dual.cache[i])
        rows[second] = lambda r, i: pair(contents[i])
    rows["decoding alone, ours"] = lambda r, i: fit_square(load_logo(contents[i]), size)
    rows["one training view, ours, from the cache"] = lambda r, i: train[r, i]
    rows["no augmentation, ours, from the cache"] = lambda r, i: plain[r, i]
    return rows


def measure(rows: dict[str, Callable[[int, int], object]], count: int, rounds: int) -> dict[str, float]:
    """Median milliseconds of CPU time a sample; the first round warms up and is not counted."""
    turns = dict.fromkeys(rows, 0)

    def work(name: str) -> None:
        for i in range(count):
            rows[name](turns[name], i)
        turns[name] += 1

    found = interleaved({name: partial(work, name) for name in rows}, rounds, warm=1)
    return {name: ms / count for name, ms in found.items()}


def demo_files(count: int, folder: str) -> list[Path]:
    images = demo_samples(count, 256, cache_dir=Path(folder)).cache.images()
    paths = [Path(folder, f"{i:04}.png") for i in range(count)]
    for path, image in zip(paths, images, strict=True):
        path.write_bytes(cv2.imencode(".png", cv2.cvtColor(image, cv2.COLOR_RGB2BGR))[1].tobytes())
    return paths


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    cv2.setNumThreads(0)
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        files = collect_unlabelled([args.logos]) if args.logos else demo_files(args.images, folder)
        files = files[: args.images]
        result = measure(candidates(files, args.image_size, folder), len(files), args.rounds)
    print(f"{'':44}{'ms':>8}{'samples/s/core':>16}")
    for name, ms in result.items():
        print(f"{name:44}{ms:8.3f}{1000 / ms:16.0f}")
    settings = f"{len(files)} logos at {args.image_size} px, {args.rounds} interleaved rounds, one thread, CPU time"
    table = Comparison("data", settings)
    for peer, ours in PEERS.items():
        if peer in result:
            table.row(peer, result[peer], result[ours], "ms")
    return table.write(args.json, milliseconds=result)


if __name__ == "__main__":
    run_script(main)

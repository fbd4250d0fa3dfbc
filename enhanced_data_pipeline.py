"""Datasets, augmentations and loaders of every phase; run alone it verifies a dataset (phase 2.3).

    python enhanced_data_pipeline.py --data data/training/classification

Reads   data/training/classification/{train,val,test}/{type}/, manifest.csv
Writes  data/training/classification/.cache/ (decoded images; may be deleted at any time)

Every random draw of a sample follows from (seed, epoch, index, view) alone: batches do not depend on the number of
workers, and an epoch can be resumed at any batch.
"""

from __future__ import annotations

import argparse
import atexit
import bisect
import contextlib
import csv
import hashlib
import io
import json
import math
import multiprocessing
import os
import random
import signal
import struct
import sys
import tempfile
import weakref
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, cast

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_OK,
    EXIT_USAGE,
    MEASUREMENTS,
    RESERVED,
    IntelligentLogoAnalyzer,
    LogoError,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    copies_of,
    extract_archive,
    fit_square,
    is_for_report,
    list_images,
    load_logo,
    look_of,
    measure,
    measurement_vector,
    read_file,
    run_script,
    write_atomic,
)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_common_arguments(parser)
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")

import albumentations as A
import cv2
import numpy as np
import torch
from torch.utils.data import ConcatDataset, DataLoader, Dataset, Sampler

MEAN = STD = (0.5, 0.5, 0.5)
PLANNED = {"train": 140, "val": 40, "test": 20}  # logos of each class
SPLITS = tuple(PLANNED)
ASPECTS = ("geometric", "color", "text", "shape")  # the order of the heads of LogoSimCLR
START_METHOD = "fork" if "fork" in multiprocessing.get_all_start_methods() else None  # the others import torch anew
LOADER_VERSION = 5  # part of every cache's key: raised when load_logo or fit_square gives other pixels
CACHES_KEPT = 16
NEIGHBOURS = np.ones((3, 3), np.uint8)  # of a pixel, for erosion and dilation
DEMO_DIR = Path(__file__).resolve().parent / "demo"  # the generator, which files copied into Colab may lack
DEMO_SEED = (
    1_000_000  # added to the seed: none of these logos is in a set of demo/make_demo_logos.py, nor in its test split
)
COPY_SIDE, COPIES = 256, 3  # pixels of, and number of the varied copies of a logo that are measured beside it
SURE_SHARE, UNSURE_SHARE = 0.8, 0.5  # of a person's label in a training target; the rest is the rules' opinion
PCG64_STATE = {"bit_generator": "PCG64", "has_uint32": 0, "uinteger": 0}
MANIFEST_COLUMNS = {"file", "sha256", "logo_type", "split", "duplicate_group"}
HOW_TO_MAKE = "make it with: python intelligent_logo_analyzer.py organize RAW"

Key = int | tuple[int, int]
Sample = tuple[Path, int]
Found = dict[str, tuple[str, str, str]]  # split/type/name -> what inspect() gives


def normalize(batch: torch.Tensor, device: torch.device | str | None = None) -> torch.Tensor:
    """uint8 (N, 3, S, S) -> float32 (N, 3, S, S) on ``device``: (x / 255 - mean) / std, as in serving."""
    batch = batch.to(device, non_blocking=True) if device is not None else batch
    mean, std = (torch.tensor(v, dtype=torch.float32, device=batch.device).view(1, -1, 1, 1) for v in (MEAN, STD))
    return batch.to(torch.float32).div_(255.0).sub_(mean).div_(std)


# ---- cache --------------------------------------------------------------------------------------------------


def fingerprint(paths: Sequence[Path | str]) -> str:
    """One SHA-256 over the contents of the files, in their order; over the name of a file that cannot be read."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(digest_of(path) or hashlib.sha256(os.fsencode(path)).digest())
    return whole.hexdigest()


def digest_of(path: Path | str) -> bytes:
    """SHA-256 of a file's bytes; nothing for what cannot be read or is no regular file (a pipe would never end)."""
    with contextlib.suppress(OSError):
        if Path(path).is_file():
            with open(path, "rb") as stream:
                return hashlib.file_digest(stream, "sha256").digest()
    return b""


def temporary_dir() -> Path:
    """A folder of this user alone in the system's temp dir."""
    folder = Path(tempfile.gettempdir()) / f"logo_cache_{os.getuid() if hasattr(os, 'getuid') else 'user'}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
        raise UsageError(f"{folder} belongs to another user: set TMPDIR to a folder of yours")
    return folder


def default_cache_dir(paths: Sequence[Path]) -> Path:
    """<data>/.cache for a dataset, .cache in the one folder that holds all files, else temporary_dir()."""
    parents = {path.parent for path in paths}
    roots = {p.parent.parent if p.name in CLASS_NAMES and p.parent.name in SPLITS else p for p in parents}
    return roots.pop() / ".cache" if len(roots) == 1 else temporary_dir()


class LogoCache:
    """Images decoded once into a memory-mapped uint8 array (n, S, S, 3), RGB, keyed by the contents of the files.

    ``paths`` are the files that could be read, in the given order; cache[i] belongs to ``paths[i]``; ``skipped`` lists
    (path, reason) of the others. A file whose bytes changed gives another key, and so is decoded again. ``render``
    fills the rows from something else than files: then ``paths`` are mere names and ``digest`` stands for the content.
    """

    def __init__(self, paths: Sequence[Path | str], image_size: int, cache_dir: Path | str | None = None,
                 digest: str | None = None, render: Callable[[np.ndarray], dict[int, str]] | None = None):  # fmt: skip
        files, shape = [Path(path) for path in paths], (max(1, len(paths)), image_size, image_size, 3)
        content = fingerprint(files) if digest is None else digest
        key = hashlib.sha256(f"{LOADER_VERSION} {shape} {content}".encode()).hexdigest()[:32]
        folder = Path(cache_dir) if cache_dir is not None else default_cache_dir(files)
        self.file, faults = find_or_build(folder, key, shape, render or (lambda rows: decode_into(rows, files)))
        self.skipped = [(files[i], reason) for i, reason in faults.items()]
        self.kept = [i for i in range(len(files)) if i not in faults]
        self.paths = [files[i] for i in self.kept]
        self._rows: np.ndarray | None = None
        for path, reason in self.skipped:
            print(f"warning: {path} was left out: {reason}", file=sys.stderr)

    @property
    def rows(self) -> np.ndarray:
        """The whole map, unreadable files included (zeros); opened on first use, so that every worker opens its own."""
        if self._rows is None:
            self._rows = np.load(self.file, mmap_mode="r").view(np.ndarray)
        return self._rows

    def __len__(self) -> int:
        return len(self.kept)

    def __getitem__(self, index: int) -> np.ndarray:
        """(S, S, 3) uint8, read-only."""
        return self.rows[self.kept[index]]

    def images(self, indices: Sequence[int] | None = None) -> np.ndarray:
        """Copies of the images (k, S, S, 3) uint8; of all without ``indices``."""
        return self.rows[self.kept if indices is None else [self.kept[i] for i in indices]]

    def __getstate__(self) -> dict:
        return self.__dict__ | {"_rows": None}


def decode_into(rows: np.ndarray, files: Sequence[Path]) -> dict[int, str]:
    """Decodes every file into its row; {index: reason} of those that could not be."""

    def one(i: int) -> str | None:
        try:
            rows[i] = fit_square(load_logo(files[i]), rows.shape[1])
        except LogoError as error:
            return str(error)
        return None

    with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
        return {i: reason for i, reason in enumerate(pool.map(one, range(len(files)))) if reason}


def find_or_build(folder: Path, key: str, shape: tuple[int, ...], render: Callable) -> tuple[Path, dict[int, str]]:
    """(file of the map, {index: reason} of what is missing in it): as it is if its checksum holds, else rendered."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target, side = folder / f"{key}.npy", folder / f"{key}.json"
        faults = read_faults(target, side, shape)
        return target, build(target, side, shape, render) if faults is None else faults
    except OSError as error:
        if folder == temporary_dir():
            raise UsageError(f"the decoded images could not be stored in {folder}: {error.strerror}") from error
        return find_or_build(temporary_dir(), key, shape, render)


def read_faults(target: Path, side: Path, shape: tuple[int, ...]) -> dict[int, str] | None:
    """What is missing in a map, from the note beside it; None where map or note are missing or damaged."""
    try:
        note, rows = json.loads(side.read_bytes()), np.load(target, mmap_mode="r")
        if rows.shape != shape or rows.dtype != np.uint8 or zlib.crc32(rows) != note["crc32"]:
            return None
        faults = {int(i): reason for i, reason in note["faults"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, EOFError):
        return None
    with contextlib.suppress(OSError):  # a read-only folder
        os.utime(target)
    return faults


def build(target: Path, side: Path, shape: tuple[int, ...], render: Callable) -> dict[int, str]:
    """Renders into a file of its own name and moves it in place, its note last: others see the whole map or none."""
    beside = target.with_name(f"{target.stem}.{os.getpid()}.{os.urandom(4).hex()}.part")
    try:
        rows = np.lib.format.open_memmap(beside, "w+", np.uint8, shape)
        if hasattr(
            os, "posix_fallocate"
        ):  # a disk that is full must raise here: a write to a map would kill the process
            with beside.open("r+b") as stream:
                os.posix_fallocate(stream.fileno(), 0, beside.stat().st_size)
        faults = render(rows)
        rows.flush()
        note = json.dumps({"crc32": zlib.crc32(rows.data), "faults": faults})
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    write_atomic(side, note.encode())
    for old in sorted(target.parent.glob("*.npy"), key=lambda path: -path.stat().st_mtime)[CACHES_KEPT:]:
        old.with_suffix(".json").unlink(missing_ok=True)
        old.unlink(missing_ok=True)
    return faults


# ---- operations: every one keeps the type of a logo ---------------------------------------------------------
# Colour operations are functions of a pixel's colour alone, so a flat area stays flat, and none of them clips or
# flattens, so a blend stays a blend. There is no vignette, shadow or light (it would paint a blend on a flat logo)
# and no posterising or solarising (it would cut a blend into bands). They take and give (H, W, 3) uint8.


class LogoOperation(A.ImageOnlyTransform):
    """Applies ``function(image, random, **settings)`` with chance ``p``; ``random`` is the transform's generator."""

    def __init__(self, function: Callable[..., np.ndarray], p: float = 1.0, **settings: Any):
        super().__init__(p=min(1.0, p))
        self.function, self.settings = function, settings

    def apply(self, img: np.ndarray, **params: Any) -> np.ndarray:
        return self.function(img, self.py_random, **self.settings)


@lru_cache(maxsize=32)
def border_places(height: int, width: int) -> np.ndarray:
    """Flat indices of some 64 pixels of the border."""
    across, down = np.arange(0, width, max(1, width // 16)), np.arange(0, height, max(1, height // 16)) * width
    return np.concatenate((across, across + (height - 1) * width, down, down + width - 1))


def border_color(image: np.ndarray) -> tuple[tuple[int, int, int], bool]:
    """(colour of the border, whether it is flat): the median, or of an uneven border the pixel nearest to it."""
    edge = image.reshape(-1, 3).take(border_places(*image.shape[:2]), axis=0)
    ordered, n = np.sort(edge, axis=0), len(edge)
    least, middle, most = ordered[[n // 20, n // 2, n - 1 - n // 20]].tolist()
    if least == most or all(m - 10 <= a and b <= m + 10 for a, m, b in zip(least, middle, most, strict=True)):
        return tuple(middle), True
    return tuple(edge[np.abs(edge - np.array(middle)).sum(axis=1).argmin()].tolist()), False


def ink_weight(image: np.ndarray, background: tuple[int, int, int]) -> np.ndarray:
    """(H, W) uint8: 0 on the background, 255 from four fifths of the greatest distance to it on, linear between."""
    red, green, blue = cv2.split(cv2.absdiff(image, (*map(float, background), 0.0)))  # type: ignore[call-overload]
    far = cv2.max(cv2.max(red, green), blue)
    top = cv2.minMaxLoc(far)[1]
    return cv2.convertScaleAbs(far, alpha=318.75 / top) if top >= 16 else np.zeros_like(far)


def warp(image: np.ndarray, draw: random.Random, *, size: int, rotate: float = 0.0, shear: float = 0.0,
         scale: tuple[float, float] = (1.0, 1.0), stretch: float = 0.0, shift: float = 0.0, perspective: float = 0.0,
         hflip: float = 0.0, vflip: float = 0.0) -> np.ndarray:  # fmt: skip
    """All of geometry in one interpolation, to ``size`` pixels a side.

    ``rotate`` and ``shear`` are largest degrees, ``scale`` a range, ``stretch`` the largest change of the aspect ratio,
    ``shift`` the largest share of the side that may leave the picture (on top of what ``scale`` pushes out),
    ``perspective`` the largest change of scale from the middle to an edge, ``hflip`` and ``vflip`` chances. What
    comes in from outside has the colour of the border.
    """
    angle, lean = (math.radians(draw.uniform(-most, most)) for most in (rotate, shear))
    aspect, factor = math.sqrt(1.0 + draw.uniform(0.0, stretch)) ** draw.choice((-1, 1)), draw.uniform(*scale)
    flip_x, flip_y = (-1.0 if draw.random() < chance else 1.0 for chance in (hflip, vflip))
    room = max(0.0, 1.0 - factor) + 2.0 * shift if shift else 0.0
    cos, sin, tan = math.cos(angle), math.sin(angle), math.tan(lean)
    x, y = factor * min(1.0, aspect) * flip_x, factor * min(1.0, 1.0 / aspect) * flip_y
    tilt_x, tilt_y = draw.uniform(-1, 1) * perspective, draw.uniform(-1, 1) * perspective
    rows = [  # of coordinates from -1 to 1
        (cos * x, (cos * tan - sin) * y, draw.uniform(-room, room)),
        (sin * x, (sin * tan + cos) * y, draw.uniform(-room, room)),
        (tilt_x, tilt_y, 1.0),
    ]
    (height, width), half, last = image.shape[:2], size / 2, size / 2 - 0.5
    if height == width == size and rows == [(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)]:
        return image
    rows = [(2 * a / width, 2 * b / height, a / width - a + b / height - b + c) for a, b, c in rows]  # from pixels
    matrix = np.array(
        [[half * a + last * b for a, b in zip(row, rows[2], strict=True)] for row in rows[:2]] + [rows[2]]
    )
    function, matrix = (cv2.warpPerspective, matrix) if perspective else (cv2.warpAffine, matrix[:2])
    four = cv2.cvtColor(image, cv2.COLOR_RGB2RGBA)  # three channels take a third longer
    four = function(four, matrix, (size, size), flags=cv2.INTER_LINEAR, borderValue=border_color(image)[0])
    return cv2.cvtColor(four, cv2.COLOR_RGBA2RGB)


def recolor(image: np.ndarray, draw: random.Random, *, hue: float = 1.0, permute: float = 0.5, invert: float = 0.2,
            tint: float = 0.0, span: float = 0.6) -> np.ndarray:  # fmt: skip
    """A permutation of the channels or a turn of the hue (``hue`` 1: any), and inversion, brightness and contrast.

    Each channel's 0..255 goes to a range of at least ``span`` of it that lies inside 0..255: nothing is clipped.
    ``permute`` and ``invert`` are chances for the whole, ``tint`` that of inverting one channel alone.
    """
    turn = round(128 * draw.uniform(-hue, hue)) % 256
    if draw.random() < permute:
        image = cv2.merge(draw.sample(cv2.split(image), 3))
    elif turn:
        hsv = cv2.cvtColor(image, cv2.COLOR_RGB2HSV_FULL)
        hsv[..., 0] += np.uint8(turn)  # wraps around at 256
        image = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB_FULL)
    inverted, share = draw.random() < invert, draw.uniform(span, 1.0)
    matrix = np.zeros((3, 4), np.float32)
    for channel in range(3):
        gain = min(1.0, max(span, share + draw.uniform(-0.15, 0.15)))
        low = 255.0 * (1.0 - gain) * draw.random()
        turned = inverted != (draw.random() < tint)
        matrix[channel, channel], matrix[channel, 3] = (-gain, low + 255.0 * gain) if turned else (gain, low)
    return cv2.transform(image, matrix)  # diagonal: OpenCV needs a fifth of the time of a full matrix


def change_background(image: np.ndarray, draw: random.Random) -> np.ndarray:
    """Another flat background, light, dark or coloured, on which 95 % of the ink show; only where it is flat."""
    kinds = draw.choices(((205, 255), (0, 60), (0, 255), (0, 255)), k=6)
    colors = [[draw.randint(low, high) for _ in range(3)] for low, high in kinds]
    old, flat = border_color(image)
    if not flat:
        return image
    weight = ink_weight(image, old)
    ink = image[::3, ::3][weight[::3, ::3] > 127].astype(np.int16)
    new = next((c for c in colors if (np.abs(ink - c).max(axis=1, initial=0) < 70).sum() <= 0.05 * len(ink)), None)
    if new is None:
        return image
    rest, gains = cv2.bitwise_not(weight), [(to - away) / 255.0 for to, away in zip(new, old, strict=True)]
    channels = zip(cv2.split(image), gains, strict=True)
    return cv2.merge([cv2.addWeighted(channel, 1.0, rest, gain, 0.0) for channel, gain in channels])


def blend_strength(image: np.ndarray, draw: random.Random, *, limit: float) -> np.ndarray:
    """Pulls the ink's colours towards or away from their mean by up to ``limit``: a blend gets weaker or stronger."""
    gain = draw.uniform(1.0 - limit, 1.0 + limit)
    background, flat = border_color(image)
    if not flat:
        return image
    weight = ink_weight(image, background)
    mean, spread = (
        v.ravel() for v in cv2.meanStdDev(image, mask=cv2.threshold(weight, 127, 255, cv2.THRESH_BINARY)[1])
    )
    if spread.max() < 1.0:
        return image
    headroom = np.minimum(mean, 255.0 - mean) / np.maximum(2.0 * spread, 1.0)
    gain = min(gain, max(1.0, float(headroom.min())))  # no stronger than the range allows without clipping
    matrix = np.zeros((3, 4), np.float32)
    matrix[[0, 1, 2], [0, 1, 2]], matrix[:, 3] = gain, (1.0 - gain) * mean
    weight = cv2.merge((weight, weight, weight))
    pulled, rest = cv2.transform(image, matrix), cv2.bitwise_not(weight)
    return cv2.add(cv2.multiply(pulled, weight, scale=1 / 255), cv2.multiply(image, rest, scale=1 / 255))


def stroke(image: np.ndarray, draw: random.Random, *, thicker: float = 0.5, limit: float = 0.6) -> np.ndarray:
    """Strokes one pixel (at 128 px) thicker, with that chance, else thinner; a part of the original keeps hairlines."""
    light, grow = sum(border_color(image)[0]) > 382, draw.random() < thicker
    share, times = draw.uniform(0.4, 1.0) * limit, max(1, round(image.shape[0] / 128))
    other = (cv2.erode if grow == light else cv2.dilate)(image, NEIGHBOURS, iterations=times)
    return cv2.addWeighted(other, share, image, 1.0 - share, 0.0)


def sharpness(image: np.ndarray, draw: random.Random, *, amounts: tuple[float, float] = (-1.0, 1.0)) -> np.ndarray:
    """Blurs (amount below 0) or sharpens (above), by a draw from the range."""
    amount, side = draw.uniform(*amounts), 2 * max(1, round(image.shape[0] / 128)) + 1
    return cv2.addWeighted(image, 1.0 + amount, cv2.GaussianBlur(image, (side, side), 0), -amount, 0.0)


def occlude(image: np.ndarray, draw: random.Random, *, side: tuple[float, float],
            count: tuple[int, int] = (1, 3)) -> np.ndarray:  # fmt: skip
    """Covers some rectangles of ``side`` (a range, as a share of the picture) with the background's colour."""
    image, color = image.copy(), border_color(image)[0]
    for _ in range(draw.randint(*count)):
        h, w = (max(1, round(draw.uniform(*side) * n)) for n in image.shape[:2])
        top, left = (int(draw.random() * (n - m)) for n, m in zip(image.shape[:2], (h, w), strict=True))
        image[top : top + h, left : left + w] = color
    return image


def trim(image: np.ndarray, draw: random.Random, *, limit: float) -> np.ndarray:
    """A partial crop in place: up to ``limit`` of the picture at one or two sides becomes background."""
    image, color = image.copy(), border_color(image)[0]
    for side in draw.sample(range(4), 2):
        part, n = image if side < 2 else image.transpose(1, 0, 2), round(draw.uniform(0.0, limit) * len(image))
        part[slice(n) if side % 2 else slice(len(part) - n, None)] = color
    return image


# ---- pipelines ----------------------------------------------------------------------------------------------

# name -> (function, its settings at a magnitude m of 0 to 1)
OPERATIONS: dict[str, tuple[Callable[..., np.ndarray], Callable[[float], dict[str, Any]]]] = {
    "rotate": (warp, lambda m: {"rotate": 25 * m}), "stretch": (warp, lambda m: {"stretch": 0.2 * m}),
    "zoom": (warp, lambda m: {"scale": (1 - 0.35 * m, 1 + 0.12 * m), "shift": 0.05 * m}),
    "shear": (warp, lambda m: {"shear": 15 * m, "scale": (1 - 0.2 * m, 1.0)}),
    "perspective": (warp, lambda m: {"perspective": 0.15 * m, "scale": (1 - 0.1 * m, 1.0)}),
    "recolor": (recolor, lambda m: {"span": 1 - 0.5 * m, "hue": m}),
    "invert": (recolor, lambda m: {"span": 1 - 0.3 * m, "hue": 0.0, "permute": 0.0, "invert": 1.0}),
    "contrast": (recolor, lambda m: {"span": 1 - 0.5 * m, "hue": 0.0, "permute": 0.0, "invert": 0.0}),
    "background": (change_background, lambda m: {}), "blend": (blend_strength, lambda m: {"limit": 0.4 * m}),
    "thicken": (stroke, lambda m: {"thicker": 1.0, "limit": m}),
    "thin": (stroke, lambda m: {"thicker": 0.0, "limit": 0.6 * m}),
    "blur": (sharpness, lambda m: {"amounts": (-m, 0.0)}), "sharpen": (sharpness, lambda m: {"amounts": (0.0, m)}),
    "occlude": (occlude, lambda m: {"side": (0.03, 0.03 + 0.1 * m)}), "trim": (trim, lambda m: {"limit": 0.1 * m}),
}  # fmt: skip

# Pairs of (operation, chance, magnitude) in the form of AutoAugment (Cubuk et al. 2019), chosen by what befalls logos.
LOGO_POLICIES = (
    (("thicken", 0.7, 0.6), ("recolor", 0.5, 0.6)), (("thin", 0.7, 0.7), ("background", 0.5, 0.5)),
    (("blend", 0.8, 0.8), ("rotate", 0.4, 0.5)), (("compress", 0.7, 0.7), ("zoom", 0.5, 0.6)),
    (("downscale", 0.7, 0.7), ("sharpen", 0.5, 0.8)), (("invert", 0.5, 0.4), ("stretch", 0.5, 0.8)),
    (("contrast", 0.7, 0.8), ("noise", 0.5, 0.5)), (("blur", 0.6, 0.7), ("shear", 0.4, 0.6)),
    (("perspective", 0.5, 0.6), ("blend", 0.5, 0.6)), (("background", 0.6, 0.5), ("trim", 0.4, 0.6)),
    (("occlude", 0.4, 0.6), ("recolor", 0.6, 0.8)), (("compress", 0.4, 0.5), ("shear", 0.4, 0.8)),
)  # fmt: skip


def operation(name: str, image_size: int, magnitude: float, p: float = 1.0) -> A.BasicTransform:
    """One operation by its name (a key of OPERATIONS, or compress, downscale, noise) at a magnitude of 0 to 1."""
    m, p = min(1.0, magnitude), min(1.0, p)
    if name == "compress":
        return A.ImageCompression(quality_range=(round(95 - 60 * m), 95), p=p)
    if name == "downscale":
        pair = {"downscale": cv2.INTER_AREA, "upscale": cv2.INTER_LINEAR}
        return A.Downscale(scale_range=(1 - 0.5 * m, 1 - 0.2 * m), interpolation_pair=pair, p=p)
    if name == "noise":
        return A.GaussNoise(std_range=(0.005, 0.005 + 0.03 * m), p=p)
    function, settings = OPERATIONS[name]
    return LogoOperation(function, p, **settings(m), **({"size": image_size} if function is warp else {}))


def logo_autoaugment(image_size: int, strength: float = 1.0, policies: Sequence = LOGO_POLICIES) -> A.OneOf:
    """One of the sub-policies at random, each of two named operations; ``strength`` scales their magnitudes."""
    pairs = [[operation(name, image_size, m * strength, p) for name, p, m in pair] for pair in policies]
    return A.OneOf([A.Sequential(pair, p=1.0) for pair in pairs], p=min(1.0, strength))


def damage(p: float) -> A.OneOf:
    """One of what befalls a file on its way: heavy compression, noise, a small size blown up, blur."""
    small = {"downscale": cv2.INTER_AREA, "upscale": cv2.INTER_LINEAR}
    return A.OneOf([
        A.ImageCompression(quality_range=(10, 70), p=1.0),
        A.GaussNoise(std_range=(0.01, 0.06), p=1.0),
        A.Downscale(scale_range=(0.35, 0.8), interpolation_pair=small, p=1.0),
        LogoOperation(sharpness, amounts=(-1.0, -0.4)),
    ], p=p)  # fmt: skip


def training_transform(image_size: int, strength: float = 1.0) -> A.Compose:
    """What a labelled logo may look like without changing its type; ``strength`` 0 (nothing) to 1, above 1 for more.

    Flips are rare, because they mirror letters, and do not look at the label, or a mirrored letter would tell it. One
    logo in eight is small on its canvas.
    """
    s, chance = strength, min(1.0, strength)
    moves = {"size": image_size, "rotate": 8 * s, "shear": 4 * s, "stretch": 0.15 * s, "shift": 0.05 * s,
             "hflip": 0.2 * chance, "vflip": 0.05 * chance}  # fmt: skip
    near, far = (
        LogoOperation(warp, scale=scale, **moves) for scale in ((1 - 0.2 * s, 1 + 0.1 * s), (1 - 0.4 * chance, 1.0))
    )
    far.p = 1 / 7  # the chances of OneOf's parts are relative
    return A.Compose([
        A.OneOf([near, far], p=1.0),
        LogoOperation(recolor, 0.45 * chance, hue=chance, span=1 - 0.35 * chance),
        LogoOperation(change_background, 0.25 * chance),
        logo_autoaugment(image_size, s),
        damage(0.2 * chance),
    ], is_check_shapes=False)  # fmt: skip


def contrastive_transforms(image_size: int, kept: int) -> tuple[A.Compose, A.Compose]:
    """(what varies aspect ``kept``, an index into ASPECTS; what varies all others and damages the file).

    The first is drawn once for both views of a pair, which so share that aspect and no other.
    """
    if not 0 <= kept < len(ASPECTS):
        raise ValueError(f"the kept aspect is {kept}; it must be an index into {ASPECTS}")
    geometry: dict[str, dict[str, Any]] = {  # one warp does the geometry of both
        "geometric": {"rotate": 30, "scale": (0.6, 1.15), "shift": 0.06, "perspective": 0.12,
                      "hflip": 0.5, "vflip": 0.15},
        "shape": {"stretch": 1.0, "shear": 20},
    }  # fmt: skip
    small, large = {"count": (1, 5), "side": (0.04, 0.12)}, {"count": (1, 1), "side": (0.15, 0.35)}
    groups: dict[str, list[tuple[Callable[..., np.ndarray], float, dict[str, Any]]]] = {
        "geometric": [],
        "color": [(recolor, 0.9, {"invert": 0.3, "tint": 0.2, "span": 0.45}), (change_background, 0.3, {}),
                  (blend_strength, 0.2, {"limit": 0.4})],
        "text": [(stroke, 0.65, {"limit": 0.9}), (sharpness, 0.4, {}), (occlude, 0.65, small)],
        "shape": [(trim, 0.4, {"limit": 0.25}), (occlude, 0.3, large)],
    }  # fmt: skip

    def vary(names: Sequence[str], *damage: A.BasicTransform) -> A.Compose:
        moves = {key: value for name in names for key, value in geometry.get(name, {}).items()}
        steps = [
            LogoOperation(function, chance, **settings) for name in names for function, chance, settings in groups[name]
        ]
        first = [LogoOperation(warp, size=image_size, **moves)] if moves else []
        return A.Compose([*first, *steps, *damage], is_check_shapes=False)

    rest = [name for name in ("shape", "text", "color", "geometric") if name != ASPECTS[kept]]
    damage = operation("compress", image_size, 1.0, 0.15), operation("downscale", image_size, 1.0, 0.15)
    return vary([ASPECTS[kept]]), vary(rest, *damage)


class SeededTransform:
    """A composition whose draws follow from four numbers alone: they set the two generators that all its parts share.

    That costs some 8 us, where ``set_random_seed`` would make two new generators for each transform.
    """

    def __init__(self, compose: A.Compose):
        self.compose = compose
        self.numpy_random, self.py_random = np.random.Generator(np.random.PCG64(0)), random.Random(0)
        compose.set_random_state(self.numpy_random, self.py_random)

    def __call__(self, image: np.ndarray, seed: int, epoch: int, index: int, view: int = 0) -> np.ndarray:
        digest = draw_bytes(seed, epoch, index, view)
        state = {"state": int.from_bytes(digest[:16], "little"), "inc": 0x14057B7EF767814F}
        self.numpy_random.bit_generator.state = PCG64_STATE | {"state": state}
        self.py_random.seed(int.from_bytes(digest[16:], "little"))
        return self.compose(image=image)["image"]


def draw_bytes(seed: int, epoch: int, index: int, view: int) -> bytes:
    """24 bytes that are as good as random and always the same for the same four numbers."""
    return hashlib.blake2b(struct.pack("<4q", seed, epoch, index, view), digest_size=24).digest()


def to_tensor(image: np.ndarray) -> torch.Tensor:
    """(S, S, 3) uint8 -> (3, S, S) uint8."""
    planes = np.empty((3, *image.shape[:2]), np.uint8)
    cv2.split(image, [planes[0], planes[1], planes[2]])
    return torch.from_numpy(planes)


# ---- datasets -----------------------------------------------------------------------------------------------


def read_dataset(data: Path | str, split: str) -> list[Sample]:
    """[(file, label)] of a split, by class and name. UsageError where the folder is missing."""
    folder = Path(data) / split
    if not folder.is_dir():
        raise UsageError(f"{folder} does not exist; {HOW_TO_MAKE} --out {data}")
    places = [(folder / name, label) for label, name in enumerate(CLASS_NAMES) if (folder / name).is_dir()]
    return [(path, label) for place, label in places for path in list_images(place)]


def read_manifest(data: Path | str) -> list[dict[str, str]]:
    """The rows of manifest.csv; none where it is missing."""
    path = Path(data) / "manifest.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as stream:
        return [{key: value or "" for key, value in row.items() if key} for row in csv.DictReader(stream)]


def label_source(data: Path | str) -> str:
    """``rules``, ``human``, ``mixed`` or ``unknown``, from the manifest."""
    sources = {row.get("label_source") or "unknown" for row in read_manifest(data)}
    return sources.pop() if len(sources) == 1 else "mixed" if sources else "unknown"


def split_key(key: Key) -> tuple[int, int]:
    """(epoch, index) of a key; a bare index belongs to epoch 0."""
    return (int(key[0]), int(key[1])) if isinstance(key, tuple) else (0, int(key))


class LogoDataset(Dataset):
    """Labelled logos from a cache: (epoch, index) or index -> (uint8 (3, S, S), label, index).

    ``samples`` keeps only the files that can be read. ``transform`` is an albumentations composition. What was measured
    of the logos, (n, copies, M), may be put into ``measurements``.
    """

    measurements: np.ndarray | None = None

    def __init__(self, samples: Sequence[Sample], image_size: int, transform: A.Compose | None = None, seed: int = 0,
                 cache_dir: Path | str | None = None, cache: LogoCache | None = None):  # fmt: skip
        self.cache = cache or LogoCache([path for path, _ in samples], image_size, cache_dir)
        self.samples = [(self.cache.paths[row], int(samples[i][1])) for row, i in enumerate(self.cache.kept)]
        self.labels = [label for _, label in self.samples]
        self.seed, self.transform = seed, SeededTransform(transform) if transform is not None else None

    def __len__(self) -> int:
        return len(self.labels)

    def name_of(self, index: int) -> str:
        return self.samples[index][0].name

    def __getitem__(self, key: Key) -> tuple[torch.Tensor, int, int]:
        epoch, index = split_key(key)
        image = self.cache[index]
        if self.transform is not None:
            image = self.transform(image, self.seed, epoch, index)
        return to_tensor(image), self.labels[index], index


class JoinedDataset(ConcatDataset):
    """Several LogoDatasets as one; indices count on from one to the next. make_loader makes it of a ConcatDataset."""

    def __init__(self, datasets: Sequence[LogoDataset]):
        super().__init__(datasets)
        self.samples = [sample for dataset in datasets for sample in dataset.samples]
        self.labels = [label for _, label in self.samples]
        measured = [dataset.measurements for dataset in datasets if dataset.measurements is not None]
        self.measurements: np.ndarray | None = np.concatenate(measured) if len(measured) == len(datasets) else None

    def name_of(self, index: int) -> str:
        return self.samples[index][0].name

    def __getitem__(self, key: Key) -> tuple[torch.Tensor, int, int]:
        epoch, index = split_key(key)
        which = bisect.bisect_right(self.cumulative_sizes, index)
        image, label, _ = self.datasets[which][epoch, index - (0, *self.cumulative_sizes)[which]]
        return image, label, index


class DualViewDataset(Dataset):
    """Two views of unlabelled logos: (epoch, index) -> (uint8 (3, S, S), uint8 (3, S, S), kept aspect, index).

    The kept aspect, an index into ASPECTS, is drawn from (seed, epoch // 2, index), how it is varied from (seed, epoch,
    index): the views of a pair share it, those of the logo's twin (EpochSampler) differ in it, and all else is drawn
    anew for each view. What is known of the logos, (n, K), may be put into ``known``.
    """

    known: torch.Tensor | None = None

    def __init__(self, files: Sequence[Path | str], image_size: int, seed: int = 0, cache_dir: Path | None = None):
        self.cache, self.seed = LogoCache(files, image_size, cache_dir), seed
        self.files, sides = self.cache.paths, range(len(ASPECTS))
        self.transforms = [tuple(map(SeededTransform, contrastive_transforms(image_size, kept))) for kept in sides]

    def __len__(self) -> int:
        return len(self.cache)

    def name_of(self, index: int) -> str:
        return self.files[index].name

    def __getitem__(self, key: Key) -> tuple[torch.Tensor, torch.Tensor, int, int]:
        epoch, index = split_key(key)
        kept = draw_bytes(self.seed, epoch // 2, index, 0)[0] % len(ASPECTS)
        shared, own = self.transforms[kept]
        image = shared(self.cache[index], self.seed, epoch, index, 3)
        view1, view2 = (to_tensor(own(image, self.seed, epoch, index, view)) for view in (1, 2))
        return view1, view2, kept, index


def collect_unlabelled(paths: Sequence[Path | str]) -> list[Path]:
    """All images of folders, files and zips, each once. UsageError for a path that is missing or has none."""
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        images = list_images(unpack(path) if path.is_file() and path.suffix.lower() == ".zip" else path)
        if not images:
            raise UsageError(f"there are no images in {path}")
        found |= dict.fromkeys(images)
    return list(found)


def further_logos(
    paths: Sequence[Path | str], datasets: Sequence[Path | str], held: Sequence[str] = ("val", "test")
) -> list[Path]:
    """collect_unlabelled without what the ``held`` splits and reserved/ of the datasets hold, or a copy of it in
    other bytes."""
    files = collect_unlabelled(paths)
    folders = [(data, split) for data in datasets for split in held if Path(data, split).is_dir()]
    judged = [file for data, split in folders for file, _ in read_dataset(data, split)]
    judged += [file for data in datasets if Path(data, RESERVED).is_dir() for file in list_images(Path(data, RESERVED))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        looks = list(pool.map(_look_at, [*judged, *files])) if judged and files else []
    known = [i for i, look in enumerate(looks[len(judged) :]) if look]  # one that cannot be read is not judged here
    theirs = [look for look in looks[: len(judged)] if look]
    copies = copies_of(theirs, [looks[len(judged) + i] for i in known])
    out = {i for i, copy in zip(known, copies, strict=True) if copy}
    return [file for i, file in enumerate(files) if i not in out]


def _look_at(path: Path) -> dict[str, Any]:
    with contextlib.suppress(LogoError, OSError):
        return look_of(read_file(path))
    return {}


def unpack(path: Path) -> Path:
    """The folder with a zip's members, in temporary_dir() and named after the zip's content; unpacked only once."""
    folder = temporary_dir() / f"unpacked_{fingerprint([path])[:32]}"
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=temporary_dir()) as beside:
            extract_archive(path, Path(beside, "images"))
            with contextlib.suppress(OSError):  # another process was faster
                os.replace(Path(beside, "images"), folder)
    return folder


def draw_demo(index: int, side: int, seed: int) -> np.ndarray:
    """Demo logo number ``index``, (H, W, 3) uint8; the generator is a library of ours, needed here alone."""
    from demo.make_demo_logos import draw_logo

    return load_logo(draw_logo(index, CLASS_NAMES[index % len(CLASS_NAMES)], side, DEMO_SEED + seed))


def draw_row(index: int, image_size: int, seed: int) -> np.ndarray:
    """The same as (S, S, 3)."""
    return fit_square(draw_demo(index, max(256, image_size), seed), image_size)


def demo_digest(seed: int) -> str:
    """Stands for the content of the demo logos of a seed."""
    return f"demo {seed} {fingerprint(sorted(path for path in DEMO_DIR.iterdir() if path.is_file()))}"


def demo_samples(count: int, image_size: int, seed: int = 0, augment: bool = True,
                 cache_dir: Path | str | None = None) -> LogoDataset:  # fmt: skip
    """Drawn logos, the types in turn, as extra labelled training data; ``augment`` applies training_transform."""
    one = partial(draw_row, image_size=image_size, seed=seed)

    def render(rows: np.ndarray) -> dict[int, str]:
        with ProcessPoolExecutor(None, multiprocessing.get_context(START_METHOD), start_worker, (0,)) as pool:
            for row, image in zip(rows, pool.map(one, range(count), chunksize=16), strict=False):
                row[:] = image
        return {}

    samples = [(Path(f"demo_{i:05}.png"), i % len(CLASS_NAMES)) for i in range(count)]
    names = [path for path, _ in samples]
    cache = LogoCache(names, image_size, cache_dir or temporary_dir(), demo_digest(seed), render)
    return LogoDataset(samples, image_size, training_transform(image_size) if augment else None, seed, cache=cache)


# ---- measurements -------------------------------------------------------------------------------------------


def _measure_copies(index: int, read: Callable[[int], np.ndarray], copies: int) -> np.ndarray:
    """(1 + copies, M): what is measured of a logo as it is, and of copies varied so that it keeps its type."""
    rgb = read(index)
    image = fit_square(rgb, COPY_SIDE)
    moves: dict[str, Any] = {"size": COPY_SIDE, "rotate": 3.0, "scale": (0.85, 1.0), "stretch": 0.05, "hflip": 0.5}
    vary = SeededTransform(A.Compose([
        LogoOperation(warp, **moves), LogoOperation(recolor, 0.5, span=0.8), LogoOperation(change_background, 0.3),
        operation("downscale", COPY_SIDE, 1.0, 0.3), operation("compress", COPY_SIDE, 0.6, 0.3),
    ], is_check_shapes=False))  # fmt: skip
    pictures = [rgb, *(vary(image, 0, 0, index, view) for view in range(copies))]
    return np.stack([measurement_vector(measure(picture)) for picture in pictures])


def measured_copies(
    count: int, read: Callable[[int], np.ndarray], digest: str, cache_dir: Path | str | None, copies: int = COPIES
) -> np.ndarray:
    """(count, 1 + copies, M) float32 of the logos that ``read`` gives by number, kept in the cache under their
    ``digest`` and the code that measures."""
    rules = sys.modules[IntelligentLogoAnalyzer.__module__].__file__ or ""
    key = f"{LOADER_VERSION} {COPY_SIDE} {copies} {fingerprint([rules, __file__])} {count} {digest}"
    name = f"measured_{hashlib.sha256(key.encode()).hexdigest()[:32]}.npz"
    places = [*([Path(cache_dir)] if cache_dir is not None else []), temporary_dir()]
    for place in places:
        with contextlib.suppress(OSError, ValueError, KeyError, zipfile.BadZipFile):
            found = np.load(place / name)["measurements"]  # a member of a zip carries a checksum
            if found.shape == (count, 1 + copies, len(MEASUREMENTS)):
                return found
    with ProcessPoolExecutor(None, multiprocessing.get_context(START_METHOD), start_worker, (0,)) as pool:
        rows = list(pool.map(partial(_measure_copies, read=read, copies=copies), range(count), chunksize=16))
    found = np.array(rows, np.float32).reshape(count, 1 + copies, len(MEASUREMENTS))
    stream = io.BytesIO()
    np.savez(stream, measurements=found)
    for place in places:
        with contextlib.suppress(OSError):
            place.mkdir(parents=True, exist_ok=True)
            write_atomic(place / name, stream.getvalue())
            break
    return found


def _load_numbered(index: int, files: Sequence[Path]) -> np.ndarray:
    return load_logo(files[index])


def logo_measurements(files: Sequence[Path], cache_dir: Path | str | None = None, copies: int = COPIES) -> np.ndarray:
    """(n, 1 + copies, M) float32 of readable files: what the analyzer measures of each and of its varied copies."""
    folder = cache_dir if cache_dir is not None else default_cache_dir(files)
    return measured_copies(len(files), partial(_load_numbered, files=files), fingerprint(files), folder, copies)


def demo_measurements(count: int, image_size: int, seed: int = 0, cache_dir: Path | str | None = None) -> np.ndarray:
    """The same of demo_samples."""
    read = partial(draw_demo, side=max(256, image_size), seed=seed)
    return measured_copies(count, read, f"{demo_digest(seed)} {image_size}", cache_dir)


# ---- targets ------------------------------------------------------------------------------------------------


def rule_opinions(files: Sequence[Path], cache_dir: Path | str | None = None) -> np.ndarray:
    """(n, 4) float32: the rules' probabilities of each readable file, averaged over it and its varied copies."""
    rows = logo_measurements(files, cache_dir)
    said = ask_rules(rows.reshape(-1, rows.shape[2])).reshape(*rows.shape[:2], len(CLASS_NAMES))
    return said.mean(1).astype(np.float32)


def ask_rules(measurements: np.ndarray, batch: int = 64) -> np.ndarray:
    """(n, M) -> (n, 4): the rules' probabilities of measured logos; of a batch that the cache holds at a time."""
    analyzer, parts = IntelligentLogoAnalyzer(), range(0, len(measurements), batch)
    said = [analyzer.probabilities(dict(zip(MEASUREMENTS, measurements[i : i + batch].T, strict=True))) for i in parts]
    return np.concatenate([*said, np.zeros((0, len(CLASS_NAMES)))])


def read_hints(paths: Sequence[Path | str]) -> dict[str, dict[str, str]]:
    """Rows of CSVs with a column file, by its base name: type and sure of a person, svg_has_gradient of the source.

    UsageError for a file that cannot be read or has no such column.
    """
    hints: dict[str, dict[str, str]] = {}
    for path in paths:
        try:
            rows = list(csv.DictReader(io.StringIO(Path(path).read_text("utf-8-sig", "surrogateescape"))))
        except OSError as error:
            raise UsageError(f"{path} cannot be read: {error.strerror}") from error
        if not rows or "file" not in rows[0]:
            raise UsageError(f"{path} needs a header row with a column file, and rows below it")
        for row in rows:
            if not is_for_report(row):
                known = {key: value for key, value in row.items() if key and value}
                hints.setdefault(Path(row["file"]).name, {}).update(known)
    return hints


def blend_targets(labels: np.ndarray, share: np.ndarray, opinion: np.ndarray) -> np.ndarray:
    """(n, 4) float32: ``share`` (n,) of the label (n,), the rest the teacher's probabilities (n, 4)."""
    onehot = np.eye(len(CLASS_NAMES))[labels]
    return (share[:, None] * onehot + (1 - share[:, None]) * opinion).astype(np.float32)


def dataset_targets(data: Path | str, files: Sequence[Path], labels: Sequence[int], opinion: np.ndarray) -> np.ndarray:
    """(n, 4) float32 targets of a dataset's files: the label blended with the teacher's probabilities.

    A person's label has its share by whether the person was sure (confidence below 1 in the manifest: unsure); the
    rules' label, theirs of the logo as it is, by their confidence, as the teacher averages over less clear copies.
    """
    rows = {row["file"]: row for row in read_manifest(data)}
    found = [rows.get(path.relative_to(data).as_posix(), {}) for path in files]
    by_rules = np.array([row.get("label_source") == "rules" for row in found])
    confidence = np.array([float(row.get("confidence") or 1) for row in found])
    share = np.where(by_rules, SURE_SHARE * confidence, np.where(confidence >= 1, SURE_SHARE, UNSURE_SHARE))
    return blend_targets(np.asarray(labels), share, opinion)


def hinted_targets(names: Sequence[str], opinion: np.ndarray, hints: dict[str, dict[str, str]]) -> np.ndarray:
    """(n, 4) float32 targets of further logos: the teacher's (n, 4), sharpened by what is known of some of them.

    A person's type is blended in as in dataset_targets. Of the others, those whose vector source tells whether it holds
    a gradient: p(type) p(flag | type), the latter counted among the logos typed by a person.
    """
    rows = [hints.get(name, {}) for name in names]
    types = np.array([CLASS_NAMES.index(row["type"]) if row.get("type") in CLASS_NAMES else -1 for row in rows])
    flags = np.array([{"0": 0, "1": 1}.get(row.get("svg_has_gradient", ""), -1) for row in rows])
    typed, both = types >= 0, (types >= 0) & (flags >= 0)
    counts = np.ones((2, len(CLASS_NAMES)))  # Laplace's rule
    np.add.at(counts, (flags[both], types[both]), 1)
    likely = np.vstack([counts / counts.sum(0), np.ones(len(CLASS_NAMES))])  # last row, index -1: not known
    sharpened = opinion * np.where(typed[:, None], 1.0, likely[flags])
    share = typed * np.array([UNSURE_SHARE if row.get("sure") == "0" else SURE_SHARE for row in rows])
    return blend_targets(types, share, sharpened / sharpened.sum(1, keepdims=True))


# ---- loaders ------------------------------------------------------------------------------------------------


class EpochSampler(Sampler):
    """Yields (epoch, index), the order drawn from (seed, epoch); its whole state is (epoch, start_batch).

    Each of several ranks takes every ``world_size``-th sample of the same order. Where it is shuffled (training) a few
    samples are repeated to give all ranks the same number; else (evaluation) each sample comes exactly once. With
    ``groups``, [(indices, share of the epoch)], each gives its share, its samples in turn before any comes twice. With
    ``twins`` every second epoch goes on with the other half of the samples, each coming twice in a row, as (2 epoch,
    index) and (2 epoch + 1, index). With ``drop_last`` the epoch ends with the last batch that all ranks can fill, of
    which ``batch_size`` is each rank's part: the same batches for any number of ranks.
    """

    def __init__(self, length: int, *, shuffle: bool = True, seed: int = 0, batch_size: int = 1,
                 groups: Sequence[tuple[np.ndarray, float]] = (), twins: bool = False, rank: int = 0,
                 world_size: int = 1, drop_last: bool = False):  # fmt: skip
        self.twins, self.drop_last = twins, drop_last
        self.groups, self.shares = [indices for indices, _ in groups], [share for _, share in groups]
        self.length, self.shuffle, self.seed, self.batch_size = length, shuffle or bool(groups), seed, batch_size
        self.rank, self.world_size, self.epoch, self.start_batch = rank, world_size, 0, 0

    def set_epoch(self, epoch: int, start_batch: int = 0) -> None:
        """The next pass is over ``epoch`` and leaves out its first ``start_batch`` batches."""
        self.epoch, self.start_batch = epoch, start_batch

    def order(self) -> np.ndarray:
        """The indices of all ranks in this epoch."""
        rng = np.random.default_rng((self.seed % 2**63, self.epoch // 2 if self.twins else self.epoch))
        if self.twins:
            return np.repeat(np.array_split(rng.permutation(self.length), 2)[self.epoch % 2], 2)
        if not self.groups:
            return rng.permutation(self.length) if self.shuffle else np.arange(self.length)
        ends = np.cumsum([0.0, *self.shares])
        quotas = np.diff(np.round(ends / ends[-1] * self.length).astype(int))
        picked = [self._draw(which, group, n) for which, (group, n) in enumerate(zip(self.groups, quotas, strict=True))]
        return rng.permutation(np.concatenate(picked))

    def _draw(self, which: int, group: np.ndarray, n: int) -> np.ndarray:
        """The next n of a group's samples: epoch after epoch goes on through permutation after permutation of it."""
        first = self.epoch * n
        rounds = range(first // len(group), (first + n - 1) // len(group) + 1)
        seeds = [(self.seed % 2**63, which, turn, 1) for turn in rounds]
        order = np.concatenate([np.random.default_rng(seed).permutation(group) for seed in seeds] or [group[:0]])
        return order[first % len(group) :][:n]

    def __iter__(self) -> Iterator[tuple[int, int]]:
        order = self.order()
        if self.shuffle:
            order = np.resize(order, len(self) * self.world_size)
        draws = 2 * self.epoch + np.arange(len(order)) % 2 if self.twins else np.full(len(order), self.epoch)
        mine = slice(self.rank, None, self.world_size)
        skipped = self.start_batch * self.batch_size
        pairs = zip(draws[mine][skipped:].tolist(), order[mine][skipped:].tolist(), strict=True)
        return iter(pairs)

    def __len__(self) -> int:
        """Samples of this rank in a whole epoch, wherever the next pass starts."""
        if self.drop_last:
            return self.length // (self.batch_size * self.world_size) * self.batch_size
        whole, rest = divmod(self.length, self.world_size)
        return whole + (rest > 0 if self.shuffle else self.rank < rest)


def balanced_groups(labels: Sequence[int], sizes: Sequence[int] = (), mix: Sequence[float] = ()) -> list:
    """EpochSampler's groups: of each joined dataset (``sizes``) its share ``mix``, in equal parts from its classes."""
    known, ends = np.asarray(labels), np.cumsum([0, *(sizes or [len(labels)])])
    groups = []
    for start, end, share in zip(ends[:-1], ends[1:], mix or [1.0] * (len(ends) - 1), strict=True):
        classes = np.unique(known[start:end])
        groups += [(start + np.flatnonzero(known[start:end] == n), share / len(classes)) for n in classes if share > 0]
    return groups


def start_worker(_: int) -> None:
    """Workers share the cores: none of them may start threads of its own (those of OpenCV do not survive a fork)."""
    cv2.setNumThreads(0)
    torch.set_num_threads(1)


def start_loader_worker(number: int) -> None:
    """What is sent to the whole group or job (by timeout, Slurm, systemd, a terminal) is for the training to answer:
    it saves first, and a worker that was gone by then would make it fail. It ends its workers itself."""
    start_worker(number)
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.SIG_IGN)


LOADERS: weakref.WeakSet[DataLoader] = weakref.WeakSet()  # all that make_loader made


@atexit.register  # after torch's and multiprocessing's own, therefore before these
def end_workers() -> None:
    """Ends the workers of loaders that are still there at exit, as after an error; multiprocessing would do so by the
    SIGTERM that they ignore, and wait for ever."""
    for loader in LOADERS:
        if loader._iterator is not None:
            loader._iterator._shutdown_workers()  # type: ignore[attr-defined]  # of the iterator with workers alone


def make_loader(dataset: Any, batch_size: int, *, shuffle: bool, workers: int = 0, seed: int = 0, rank: int = 0,
                world_size: int = 1, drop_last: bool = False, balanced: bool = False, mix: Sequence[float] = (),
                epoch_length: int | None = None, twins: bool = False) -> DataLoader:  # fmt: skip
    """Loader whose batches follow from seed and epoch alone: ``loader.sampler.set_epoch(epoch, start_batch=0)``.

    ``loader.steps_per_epoch`` counts the batches of a whole epoch, also while one is resumed in its middle.
    ``balanced`` draws equally many samples of every class that occurs; ``mix``, a share for each part of a
    ConcatDataset, does so within each part. An epoch has ``epoch_length`` samples, without it as many as there are.
    ``twins`` is for DualViewDataset.
    """
    if isinstance(dataset, ConcatDataset) and not isinstance(dataset, JoinedDataset):
        dataset = JoinedDataset(cast(list[LogoDataset], dataset.datasets))
    groups = []
    if mix:
        groups = balanced_groups(dataset.labels, [len(part) for part in dataset.datasets], mix)
    elif balanced:
        groups = balanced_groups(dataset.labels)
    sampler = EpochSampler(epoch_length or len(dataset), shuffle=shuffle, seed=seed, batch_size=batch_size,
                           groups=groups, twins=twins, rank=rank, world_size=world_size,
                           drop_last=drop_last)  # fmt: skip
    loader = DataLoader(
        dataset, batch_size, sampler=sampler, num_workers=workers, drop_last=drop_last, persistent_workers=workers > 0,
        multiprocessing_context=START_METHOD if workers else None, worker_init_fn=start_loader_worker,
        pin_memory=torch.cuda.is_available(),
        generator=torch.Generator(),  # else each pass draws from the global one, and a resumed epoch once more
    )  # fmt: skip
    loader.steps_per_epoch = len(loader)
    LOADERS.add(loader)
    return loader


def mixup_cutmix(images: torch.Tensor, targets: torch.Tensor, num_classes: int, mixup: float = 0.0, cutmix: float = 0.0,
                 generator: torch.Generator | None = None) -> tuple[torch.Tensor, torch.Tensor]:  # fmt: skip
    """(images (N, C, H, W), soft targets (N, classes)) after mixup or cutmix, either by a coin where both are on.

    ``targets`` are classes (N,) or soft already.
    ``mixup`` and ``cutmix`` are the alphas of their Beta distributions (Zhang et al. 2018, Yun et al. 2019), 0 is off.
    A pasted part can change what a logo is, so both are off by default.
    """
    soft = targets if targets.ndim == 2 else torch.nn.functional.one_hot(targets, num_classes).to(images.dtype)
    if mixup <= 0 and cutmix <= 0:
        return images, soft
    rng = np.random.default_rng(int(torch.randint(2**62, (), generator=generator)))
    partner = torch.from_numpy(rng.permutation(len(images))).to(images.device)
    paste = cutmix > 0 and (mixup <= 0 or rng.random() < 0.5)
    share = float(rng.beta(cutmix, cutmix) if paste else rng.beta(mixup, mixup))
    if paste:
        sides = np.array(images.shape[-2:])
        middle, reach = rng.integers(sides), math.sqrt(1.0 - share) * sides / 2
        (top, left), (bottom, right) = np.clip([middle - reach, middle + reach], 0, sides).astype(int).tolist()
        mixed = images.clone()
        mixed[..., top:bottom, left:right] = images[partner, :, top:bottom, left:right]
        share = 1.0 - (bottom - top) * (right - left) / float(sides.prod())
    else:
        mixed = share * images + (1.0 - share) * images[partner]
    return mixed, share * soft + (1.0 - share) * soft[partner]


# ---- verification -------------------------------------------------------------------------------------------


def inspect(path: Path) -> tuple[str, str, str]:
    """(SHA-256 of the bytes, SHA-256 of the decoded pixels, reason why it cannot be used or nothing)."""
    content = b""
    try:
        content = read_file(path)
        pixels = load_logo(content)
    except LogoError as error:
        return hashlib.sha256(content).hexdigest(), "", str(error)
    decoded = hashlib.sha256(f"{pixels.shape}".encode() + pixels.tobytes())
    return hashlib.sha256(content).hexdigest(), decoded.hexdigest(), ""


def check_overlap(found: Found) -> Iterator[str]:
    """The same picture in two splits, by bytes or by pixels."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, (_, pixels, reason) in found.items():
        if not reason:
            groups[pixels].append(name)
    for names in groups.values():
        if len({name.split("/")[0] for name in names}) > 1:
            kind = "file" if len({found[name][0] for name in names}) == 1 else "picture (other bytes, same pixels)"
            yield f"the same {kind} is in two splits: {', '.join(names)}"


def check_manifest(rows: list[dict[str, str]], found: Found) -> Iterator[str]:
    """Files without a row, rows without a file, rows that disagree with the disk, duplicate groups in two splits."""
    if not rows or MANIFEST_COLUMNS - set(rows[0]):
        yield f"manifest.csv is missing, empty or without one of the columns {', '.join(sorted(MANIFEST_COLUMNS))}"
        return
    named, groups = Counter(row["file"] for row in rows), defaultdict(set)
    yield from (f"manifest.csv has no row for {name}" for name in found if name not in named)
    yield from (f"manifest.csv has {count} rows for {name}" for name, count in named.items() if count > 1)
    for row in rows:
        name = row["file"]
        groups[row["duplicate_group"]].add(row["split"])
        if name not in found:
            yield f"manifest.csv names {name}, which is not there"
        elif row["sha256"] != found[name][0]:
            yield f"{name} is not the file of manifest.csv: its SHA-256 differs"
        if name.split("/")[:2] != [row["split"], row["logo_type"]]:
            yield f"manifest.csv puts {name} into {row['split']}/{row['logo_type']}"
    for group, splits in groups.items():
        if group and len(splits) > 1:
            yield f"duplicate group {group} is in {' and '.join(sorted(splits))}"


def check_batch(samples: list[Sample], image_size: int, batch_size: int, train: bool) -> Iterator[str]:
    """What is wrong with the first batch of a split's loader."""
    dataset = LogoDataset(samples, image_size, training_transform(image_size) if train else None)
    images, labels, indices = next(iter(make_loader(dataset, batch_size, shuffle=train)))
    if tuple(images.shape) != (batch_size, 3, image_size, image_size) or images.dtype != torch.uint8:
        yield f"its batch is {images.dtype} {tuple(images.shape)}"
    if labels.tolist() != [samples[i][1] for i in indices.tolist()]:
        yield "the labels of its batch are not those of the files"


def verify_dataset(data: Path | str, image_size: int, batch_size: int = 64) -> dict[str, Any]:
    """Checks a whole dataset: {"counts", "total", "batches", "problems": what is wrong, "notes": good to know}.

    Raises UsageError where there is no dataset at all.
    """
    data, batches = Path(data), {}
    samples = {split: read_dataset(data, split) if (data / split).is_dir() else [] for split in SPLITS}
    if not any(samples.values()):
        raise UsageError(f"there is no dataset in {data}; {HOW_TO_MAKE} --out {data}")
    files = {path.relative_to(data).as_posix(): path for split in SPLITS for path, _ in samples[split]}
    with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
        found = dict(zip(files, pool.map(inspect, files.values()), strict=True))
    counts = {s: {n: sum(f.startswith(f"{s}/{n}/") for f in files) for n in CLASS_NAMES} for s in SPLITS}
    notes = plan_notes(counts)
    problems = [f"{split} has no logo of the type {n}" for split in SPLITS for n in CLASS_NAMES if not counts[split][n]]
    problems += [f"{name} cannot be used: {reason}" for name, (_, _, reason) in found.items() if reason]
    problems += [*check_overlap(found), *check_manifest(read_manifest(data), found)]
    for split in SPLITS:
        usable = [(p, label) for p, label in samples[split] if not found[p.relative_to(data).as_posix()][2]]
        batches[split] = n = min(batch_size, len(usable))
        faults = check_batch(usable, image_size, n, split == "train") if usable else ()
        problems += [f"the loader of {split}: {fault}" for fault in faults]
        if 0 < n < batch_size:
            notes.append(f"{split} has fewer than {batch_size} logos, so its batch was one of {n}")
    return {"counts": counts, "total": len(files), "batches": batches, "problems": problems, "notes": notes}


def plan_notes(counts: dict[str, dict[str, int]]) -> list[str]:
    """How the dataset differs from the plan's 800 logos, 140/40/20 a type, and how far it is from balance."""
    notes = [f"{split} is not balanced: {min(row.values())} to {max(row.values())} logos a type"
             for split, row in counts.items() if len(set(row.values())) > 1]  # fmt: skip
    if any(set(row.values()) != {PLANNED[split]} for split, row in counts.items()):
        total = sum(sum(row.values()) for row in counts.values())
        notes.append(f"the plan has 800 logos, 140/40/20 a type in train, val, test; here are {total}")
    return notes


def show_counts(report: dict[str, Any]) -> None:
    """Prints the table of counts and the notes."""
    print(f"{'':8}" + "".join(f"{name:>10}" for name in (*CLASS_NAMES, "total", "batch")))
    for split, row in report["counts"].items():
        cells = (*row.values(), sum(row.values()), report["batches"][split])
        print(f"{split:8}" + "".join(f"{n:10}" for n in cells))
    print("\n".join([f"{report['total']} logos in all", *(f"note: {note}" for note in report["notes"])]))


def show_problems(report: dict[str, Any], limit: int = 20) -> None:
    """Prints the problems, the first ``limit`` of them in full."""
    more = len(report["problems"]) - limit
    for problem in [*report["problems"][:limit], *([f"and {more} more"] if more > 0 else [])]:
        print(f"error: {problem}", file=sys.stderr)


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    image_size, batch_size = args.image_size or 128, args.batch_size or 64
    if args.dry_run:
        print(f"would verify {args.data}, with a batch of {batch_size} at {image_size} px from each loader")
        return EXIT_OK
    report = verify_dataset(args.data, image_size, batch_size)
    if not args.quiet:
        show_counts(report)
    show_problems(report)
    if report["problems"]:
        return EXIT_USAGE
    print("sound: every logo loads, none is in two splits, the manifest agrees, each loader gives its batch")
    return EXIT_OK


if __name__ == "__main__":
    run_script(main)

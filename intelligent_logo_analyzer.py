"""Types raw logos as simple, text, gradient or complex with readable OpenCV rules, and sorts them into a training set.

    python intelligent_logo_analyzer.py organize raw_logos --out data/training/classification
    python intelligent_logo_analyzer.py classify raw_logos --csv types.csv

Reads:  a folder or a zip of PNG, JPEG, WebP, GIF, BMP or TIFF logos; with --labels a CSV (file,type[,sure,split]).
Writes: OUT/{train,val,test}/{type}/, OUT/manifest.csv, OUT/rejected.csv, OUT/review.html, OUT/dataset.json.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import csv
import difflib
import functools
import hashlib
import io
import json
import os
import re
import shutil
import signal
import stat
import struct
import sys
import time
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NoReturn

import cv2
import numpy as np

CLASS_NAMES = ("simple", "text", "gradient", "complex")
SPLITS = ("train", "val", "test")
SPLIT_SHARES = (0.7, 0.2, 0.1)
DATASET_DIR = "data/training/classification"
CHECKPOINT_DIR = "checkpoints"
RESULTS_DIR = "results"
PACKAGE_DIR = "day6_package"
EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff")
MANIFEST = ("file", "source_file", "sha256", "logo_type", "confidence", "label_source", "split", "duplicate_group")
DARK_CANVAS = 32  # grey level put behind ink that would vanish on white
MAX_MEMBERS, MAX_MEMBER_BYTES, MAX_ARCHIVE_BYTES, MAX_RATIO = 200_000, 256 << 20, 16 << 30, 200


class LogoError(ValueError):
    """One image cannot be used; the message is one sentence."""


class UsageError(Exception):
    """The whole input is unusable or was used wrongly; the message is one sentence and the exit code 2."""


# -- reading one image -----------------------------------------------------------------------------------------


def _png_header(data: bytes) -> tuple[int, int, int]:
    width, height = struct.unpack(">II", data[16:24])
    orientation, at = 1, 8
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        if kind == b"IEND":
            return width, height, orientation
        if end > len(data):
            break
        if kind == b"IDAT" and zlib.crc32(data[at + 4 : end - 4]) != struct.unpack(">I", data[end - 4 : end])[0]:
            raise LogoError("the PNG is damaged: a checksum does not match")
        if kind == b"eXIf":
            orientation = _exif_orientation(data[at + 8 : end - 4])
        at = end
    raise LogoError("the PNG is cut off before its end")


def _jpeg_header(data: bytes) -> tuple[int, int, int]:
    at, size, orientation = 2, None, 1
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise LogoError("the JPEG is damaged: a marker is missing")
        marker = data[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        length = struct.unpack(">H", data[at + 2 : at + 4])[0]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC) and at + 9 <= len(data):
            size = struct.unpack(">HH", data[at + 5 : at + 9])
        elif marker == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            orientation = _exif_orientation(data[at + 10 : at + 2 + length])
        elif marker == 0xDA:
            if size and data.rfind(b"\xff\xd9", at) > 0:
                return size[1], size[0], orientation
            break
        at += 2 + length
    raise LogoError("the JPEG is cut off before its end")


def _webp_header(data: bytes) -> tuple[int, int, int]:
    if struct.unpack("<I", data[4:8])[0] + 8 > len(data) or len(data) < 30:
        raise LogoError("the WebP is cut off before its end")
    kind, orientation = data[12:16], 1
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[i : i + 3], "little") + 1 for i in (24, 27))
        at = data.find(b"EXIF", 30)
        if data[20] & 8 and at > 0:
            orientation = _exif_orientation(data[at + 8 :].removeprefix(b"Exif\0\0"))
    elif kind == b"VP8L":
        bits = struct.unpack("<I", data[21:25])[0]
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    else:
        width, height = (v & 0x3FFF for v in struct.unpack("<HH", data[26:30]))
    return width, height, orientation


def _gif_header(data: bytes) -> tuple[int, int, int]:
    width, height, flags = struct.unpack("<HHB", data[6:11])
    at = 13 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
    seen_frame = False
    while at < len(data) and not seen_frame:
        if data[at] == 0x2C:
            w, h, flags = struct.unpack("<HHB", data[at + 5 : at + 10])
            width, height, seen_frame = max(width, w), max(height, h), True
            at += 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
        elif data[at] == 0x21:
            at += 2
        else:
            break
        while at < len(data) and data[at]:  # sub-blocks, each led by its length
            at += data[at] + 1
        at += 1
    if not seen_frame or at > len(data):
        raise LogoError("the GIF is cut off before its first frame ends")
    return width, height, 1


def _bmp_header(data: bytes) -> tuple[int, int, int]:
    offset, header = struct.unpack("<II", data[10:18])
    if header == 12:
        width, height, _, bits, packed = *struct.unpack("<HHHH", data[18:26]), 0
    else:
        width, height, _, bits, packed = struct.unpack("<iiHHI", data[18:34])
    if packed in (0, 3) and offset + (abs(width) * bits + 31) // 32 * 4 * abs(height) > len(data):
        raise LogoError("the BMP is cut off before its end")
    return abs(width), abs(height), 1


def _tiff_tags(data: bytes) -> dict[int, list[int]]:
    """First directory of a classic TIFF (also the body of an EXIF block): tag -> values of type SHORT or LONG."""
    order = "<" if data[:2] == b"II" else ">"
    start = struct.unpack(order + "I", data[4:8])[0]
    tags: dict[int, list[int]] = {}
    for i in range(struct.unpack(order + "H", data[start : start + 2])[0]):
        at = start + 2 + 12 * i
        tag, kind, count = struct.unpack(order + "HHI", data[at : at + 8])
        if kind in (3, 4) and count <= len(data):
            size = 2 if kind == 3 else 4
            where = at + 8 if count * size <= 4 else struct.unpack(order + "I", data[at + 8 : at + 12])[0]
            code = f"{order}{count}{'H' if kind == 3 else 'I'}"
            tags[tag] = list(struct.unpack(code, data[where : where + count * size]))
    return tags


def _tiff_header(data: bytes) -> tuple[int, int, int]:
    tags = _tiff_tags(data)
    for offsets, counts in ((273, 279), (324, 325)):  # strips, tiles
        for at, count in zip(tags.get(offsets, []), tags.get(counts, []), strict=False):
            if at + count > len(data):
                raise LogoError("the TIFF is cut off before its end")
    return tags[256][0], tags[257][0], 1  # the decoder has already turned it


def _exif_orientation(block: bytes) -> int:
    with contextlib.suppress(struct.error, IndexError):
        value = _tiff_tags(block).get(274, [1])[0]
        return value if 1 <= value <= 8 else 1
    return 1


HEADERS: tuple[tuple[bytes, str, Callable[[bytes], tuple[int, int, int]]], ...] = (
    (b"\x89PNG\r\n\x1a\n", "PNG", _png_header),
    (b"\xff\xd8\xff", "JPEG", _jpeg_header),
    (b"GIF8", "GIF", _gif_header),
    (b"BM", "BMP", _bmp_header),
    (b"II*\0", "TIFF", _tiff_header),
    (b"MM\0*", "TIFF", _tiff_header),
)


def _header(data: bytes) -> tuple[int, int, int]:
    """Width, height (px, before turning) and EXIF orientation (1..8); LogoError if cut off or no image."""
    name = "image"
    try:
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            name = "WebP"
            return _webp_header(data)
        for magic, kind, parse in HEADERS:
            if data.startswith(magic):
                name = kind
                return parse(data)
    except (struct.error, IndexError, KeyError, ValueError) as error:
        if isinstance(error, LogoError):
            raise
        raise LogoError(f"the {name} header is damaged") from error
    if not data:
        raise LogoError("the file is empty")
    if data.lstrip()[:1] == b"<":
        raise LogoError("the file is text (HTML, XML or SVG), not a PNG, JPEG, WebP, GIF, BMP or TIFF image")
    raise LogoError("the file is not a PNG, JPEG, WebP, GIF, BMP or TIFF image")


def _vanishing(alpha: np.ndarray, bgr: np.ndarray) -> bool:
    """True if whole parts of the ink are so light that they would vanish on white, and fewer would on dark."""
    step = max(1, max(alpha.shape) // 256)
    mask = (alpha[::step, ::step] >= 128).astype(np.uint8)
    grey = cv2.cvtColor(np.ascontiguousarray(bgr[::step, ::step]), cv2.COLOR_BGR2GRAY)
    light = cv2.bitwise_and(mask, cv2.threshold(grey, 228, 1, cv2.THRESH_BINARY)[1])
    inked, bright = cv2.countNonZero(mask), cv2.countNonZero(light)
    if not inked or bright < 0.2 * inked:
        return False
    count, parts = cv2.connectedComponents(mask, connectivity=8)
    flat = parts.ravel()
    area = np.bincount(flat, minlength=count)[1:]
    lit = np.bincount(flat, light.ravel() > 0, count)[1:]
    dark = np.bincount(flat, (grey < 70).ravel(), count)[1:]
    gone_on_white, gone_on_dark = area[lit > 0.85 * area].sum(), area[dark > 0.85 * area].sum()
    return bool(gone_on_white > 0.2 * inked and gone_on_white > gone_on_dark)


def _composite(bgra: np.ndarray) -> np.ndarray:
    """Lays a (H, W, 4) uint8 image on white, or on dark grey where the ink would vanish on white. All in uint8."""
    alpha = np.ascontiguousarray(bgra[..., 3])
    low, high, _, _ = cv2.minMaxLoc(alpha)
    bgr = cv2.cvtColor(bgra, cv2.COLOR_BGRA2BGR)
    if low == 255:
        return bgr
    if high < 8:
        raise LogoError("the image is fully transparent: there is nothing to see")
    canvas = DARK_CANVAS if _vanishing(alpha, bgr) else 255
    alpha3 = cv2.merge((alpha, alpha, alpha))
    ink = cv2.multiply(bgr, alpha3, scale=1 / 255)
    return cv2.add(ink, cv2.multiply(cv2.bitwise_not(alpha3), (canvas,) * 4, scale=1 / 255))


def _to_8bit(image: np.ndarray) -> np.ndarray:
    if image.dtype == np.uint8:
        return image
    if image.dtype == np.bool_:
        return image.astype(np.uint8) * 255
    if image.dtype == np.uint16:
        return cv2.convertScaleAbs(image, alpha=1 / 257)
    if np.issubdtype(image.dtype, np.floating):
        return (np.clip(np.nan_to_num(image), 0, 1) * 255 + 0.5).astype(np.uint8)
    raise LogoError(f"pixels of type {image.dtype} cannot be read: use 8 bit, 16 bit or floats from 0 to 1")


def _decode(data: bytes, max_pixels: int) -> np.ndarray:
    """Bytes -> (H, W), (H, W, 3) BGR or (H, W, 4) BGRA, turned upright; refuses before decoding."""
    width, height, orientation = _header(data)
    if not 0 < width * height <= max_pixels:
        raise LogoError(f"the image is {width} x {height} px; at most {max_pixels / 1e6:g} megapixels are read")
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        image = None
    if image is None or not image.size:
        raise LogoError("the image data is damaged and cannot be decoded")
    if orientation in (5, 6, 7, 8):
        image = cv2.transpose(image)
    flip = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}.get(orientation)
    return image if flip is None else cv2.flip(image, flip)


def load_logo(source: bytes | str | os.PathLike | np.ndarray, max_pixels: int = 40_000_000) -> np.ndarray:
    """Reads one logo the one way every part of the project reads it.

    source: file bytes, a path, or an array (H, W), (H, W, 3) RGB or (H, W, 4) RGBA of 8 bit, 16 bit or 0..1 floats.
    Returns (H, W, 3) uint8 RGB. Transparency is laid on white, on dark grey where the ink would vanish on white.
    Raises LogoError: no image, cut off, damaged, larger than max_pixels, or fully transparent.
    """
    if isinstance(source, np.ndarray):
        image = _to_8bit(source)
        if image.ndim not in (2, 3) or not image.size or (image.ndim == 3 and image.shape[2] not in (1, 2, 3, 4)):
            raise LogoError(f"an array of shape {source.shape} is no image: (H, W), (H, W, 3) or (H, W, 4) is")
        if image.shape[0] * image.shape[1] > max_pixels:
            raise LogoError(f"the image is {image.shape[1]} x {image.shape[0]} px; at most {max_pixels} are read")
        if image.ndim == 3 and image.shape[2] >= 3:
            image = image[..., [2, 1, 0, 3][: image.shape[2]]]
    else:
        try:
            data = source if isinstance(source, bytes) else Path(source).read_bytes()
        except OSError as error:
            raise LogoError(f"the file cannot be read: {error.strerror or error}") from error
        image = _to_8bit(_decode(data, max_pixels))
    if image.ndim == 3 and image.shape[2] == 2:  # grey and alpha
        image = image[..., [0, 0, 0, 1]]
    if image.ndim == 2 or image.shape[2] == 1:
        return cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_GRAY2RGB)
    image = np.ascontiguousarray(image)
    return cv2.cvtColor(_composite(image) if image.shape[2] == 4 else image, cv2.COLOR_BGR2RGB)


def background_color(rgb: np.ndarray) -> np.ndarray:
    """Colour of the canvas, (3,) uint8: the most frequent one along the border, median of its cell of 16 levels.

    Where ink touches much of the border (a word mark cut tightly) the share in the whole image decides with it.
    """
    edge = np.concatenate((rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1]))
    inside = rgb[:: max(1, rgb.shape[0] // 32), :: max(1, rgb.shape[1] // 32)].reshape(-1, 3)
    cells = np.array((256, 16, 1), np.int32)
    key = (edge >> 4).astype(np.int32) @ cells
    score = np.bincount(key, minlength=4096) / len(edge)
    score += (score > 0.15) * np.bincount((inside >> 4).astype(np.int32) @ cells, minlength=4096) / len(inside)
    return np.median(edge[key == score.argmax()], axis=0).astype(np.uint8)


def fit_square(rgb: np.ndarray, size: int) -> np.ndarray:
    """Scales (H, W, 3) uint8 to fit a size x size px square and pads it with its background colour; never crops."""
    height, width = rgb.shape[:2]
    scale = size / max(height, width)
    new_w, new_h = max(1, round(width * scale)), max(1, round(height * scale))
    if (new_w, new_h) != (width, height):
        rgb = cv2.resize(rgb, (new_w, new_h), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    left, top = (size - new_w) // 2, (size - new_h) // 2
    if new_w == new_h == size:
        return rgb.copy()
    color = tuple(int(c) for c in background_color(rgb))
    return cv2.copyMakeBorder(rgb, top, size - new_h - top, left, size - new_w - left, cv2.BORDER_CONSTANT, value=color)


def list_images(path: str | os.PathLike) -> list[Path]:
    """Image files, by suffix, of a folder (with subfolders, sorted, hidden ones left out); a file gives itself."""
    root = Path(path)
    if root.is_file():
        return [root]
    if not root.is_dir():
        raise UsageError(f"{display(root)} does not exist: pass a folder, a zip or an image file")
    found = []
    for folder, names, files in os.walk(root):
        names[:] = sorted(n for n in names if not n.startswith("."))
        found += [Path(folder, f) for f in files if f.lower().endswith(SUFFIXES) and not f.startswith(".")]
    return sorted(found, key=lambda p: p.relative_to(root).as_posix())


def display(text: object) -> str:
    """Printable, UTF-8 safe form of a path or name: bytes that are no UTF-8 appear as backslash escapes."""
    return str(text).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


# -- what is measured ------------------------------------------------------------------------------------------

WORK_AREA, WORK_SIDE = 128, 256  # px: the ink's box is scaled to an area of 128 x 128 px, no side above 256
INK_STEP, EDGE_STEP = 26, 22  # grey levels: ink differs from the canvas by more; an edge changes more within 3 px
_BOX3 = np.ones((3, 3), np.uint8)


def _ink_mask(rgb: np.ndarray, canvas: np.ndarray) -> np.ndarray:
    """(H, W) uint8 0/255: pixels whose largest channel difference from the canvas colour exceeds INK_STEP."""
    difference = cv2.absdiff(rgb, _full(rgb.shape, canvas))
    a, b, c = cv2.split(difference)
    return cv2.threshold(cv2.max(cv2.max(a, b), c), INK_STEP, 255, cv2.THRESH_BINARY)[1]


def _full(shape: tuple[int, ...], color: np.ndarray) -> np.ndarray:
    out = np.empty(shape, np.uint8)
    out[:] = color
    return out


def _work_size(height: int, width: int) -> float:
    return min(WORK_AREA / (height * width) ** 0.5, WORK_SIDE / max(height, width))


def _prepare(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, bool]:
    """Crops to the ink and scales it to working size. Returns image, ink mask, canvas colour, full bleed or not.

    Full bleed: the border is of no single colour, so that everything is ink.
    """
    if max(rgb.shape[:2]) > 2 * WORK_SIDE:  # coarse step first, so that large files cost little
        k = 2 * WORK_SIDE / max(rgb.shape[:2])
        size = (max(1, round(rgb.shape[1] * k)), max(1, round(rgb.shape[0] * k)))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    canvas = background_color(rgb)
    edge = np.concatenate((rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1])).astype(np.int16)
    bleed = bool((np.abs(edge - canvas).max(1) > INK_STEP).mean() > 0.6)
    x, y, w, h = (0, 0, rgb.shape[1], rgb.shape[0]) if bleed else cv2.boundingRect(_ink_mask(rgb, canvas))
    if w * h == 0:
        x, y, w, h = 0, 0, rgb.shape[1], rgb.shape[0]
    rgb = rgb[y : y + h, x : x + w]
    scale = _work_size(h, w)
    size = (max(3, round(w * scale)), max(3, round(h * scale)))
    rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    if not bleed:
        rgb = cv2.copyMakeBorder(rgb, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=tuple(int(c) for c in canvas))
    mask = np.full(rgb.shape[:2], 255, np.uint8) if bleed else _ink_mask(rgb, canvas)
    return rgb, mask, canvas, bleed


def _find_tile(rgb: np.ndarray, mask: np.ndarray, steep: np.ndarray) -> tuple[np.ndarray | None, float, float]:
    """A solid convex plate behind the mark. Returns its colour (None: no tile), the ink's hull fill and solidity."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None, 0.0, 0.0
    outer = max(contours, key=cv2.contourArea)
    solid = np.zeros_like(mask)
    cv2.drawContours(solid, [outer], -1, 255, -1)
    outer_area = max(cv2.contourArea(outer), 1.0)
    points = np.concatenate(contours)
    hull_area = max(cv2.contourArea(cv2.convexHull(points)), 1.0)
    hull_fill = min(1.0, outer_area / hull_area)
    if hull_fill < 0.93:
        return None, hull_fill, 0.0
    inner = cv2.erode(solid, _BOX3, iterations=3)
    ring = cv2.subtract(inner, cv2.erode(inner, _BOX3, iterations=3))
    colors = rgb[ring > 0]
    if len(colors) < 20:
        return None, hull_fill, 0.0
    middle = np.median(colors, axis=0)
    plain = float((np.abs(colors - middle).max(1) < INK_STEP).mean())
    return (middle.astype(np.uint8) if plain > 0.8 else None), hull_fill, plain


def _letters(stats: np.ndarray, thickness: np.ndarray, width: int) -> dict[str, float]:
    """Row structure of the separate parts (n, 5: x, y, w, h, area): do they stand in rows like letters do?"""
    out = dict.fromkeys(
        (
            "row_parts",
            "row_width",
            "row_ink",
            "row_height_spread",
            "row_base_spread",
            "row_gap_spread",
            "row_stroke_spread",
            "row_part_aspect",
            "row_part_fill",
        ),
        0.0,
    )
    stats, thickness = stats[:80], thickness[:80]
    x, y, w, h, area = (stats[:, i].astype(np.float32) for i in range(5))
    if len(x) < 2:
        return out
    centre, bottom = y + h / 2, y + h
    taller = np.maximum(h[:, None], h[None])
    mates = (np.abs(centre[:, None] - centre) < 0.35 * taller) & (np.minimum(h[:, None], h[None]) > 0.45 * taller)
    mates &= (w < 4 * h)[None] & (w < 4 * h)[:, None]
    row = mates[int((mates * w).sum(1).argmax())]
    n = int(row.sum())
    if n < 2:
        return out
    order = np.argsort(x[row])
    left, right = x[row][order], (x + w)[row][order]
    gaps = left[1:] - right[:-1]
    tall = float(h[row].mean())
    out["row_parts"] = float(n)
    out["row_width"] = float(min(1.0, w[row].sum() / width))
    out["row_ink"] = float(area[row].sum() / area.sum())
    out["row_height_spread"] = float(h[row].std() / tall)
    out["row_base_spread"] = float(np.median(np.abs(bottom[row] - np.median(bottom[row]))) / tall)
    out["row_gap_spread"] = float(np.minimum(np.abs(gaps - np.median(gaps)), 2 * tall).mean() / tall)
    out["row_stroke_spread"] = float(thickness[row].std() / max(thickness[row].mean(), 1e-3))
    out["row_part_aspect"] = float(np.median(w[row] / h[row]))
    out["row_part_fill"] = float(np.median(area[row] / (w[row] * h[row])))
    return out


def _runs(mask: np.ndarray) -> tuple[float, float]:
    """Mean number of separate runs of ink along a line of pixels, (along rows, along columns), lines with ink only."""
    binary = mask > 0
    across = (binary[:, 1:] & ~binary[:, :-1]).sum(1) + binary[:, 0]
    down = (binary[1:] & ~binary[:-1]).sum(0) + binary[0]
    return tuple(float(runs.sum() / max(1, (runs > 0).sum())) for runs in (across, down))


def _blend(rgb: np.ndarray, calm: np.ndarray) -> dict[str, float]:
    """How much of the ink lies in areas without edges whose colour nevertheless drifts."""
    count, labels = cv2.connectedComponents(calm, connectivity=4)
    out = dict.fromkeys(
        ("blend_share_4", "blend_share_8", "blend_share_14", "blend_spread", "areas", "small_areas", "largest_area"),
        0.0,
    )
    if count < 2:
        return out
    inside = labels.ravel() > 0
    part = labels.ravel()[inside]
    area = np.bincount(part, minlength=count)[1:].astype(np.float64)
    pixels = rgb.reshape(-1, 3)[inside].astype(np.float64)
    variance = np.zeros(count - 1)
    for c in range(3):
        total = np.bincount(part, pixels[:, c], count)[1:]
        squares = np.bincount(part, pixels[:, c] ** 2, count)[1:]
        variance = np.maximum(variance, squares / area - (total / area) ** 2)
    spread = np.sqrt(np.maximum(variance, 0))
    all_area = area.sum()
    for limit in (4, 8, 14):
        out[f"blend_share_{limit}"] = float(area[spread > limit].sum() / all_area)
    out["blend_spread"] = float((area * np.minimum(spread, 40)).sum() / all_area)
    big = area > 12
    out["areas"] = float(big.sum())
    out["small_areas"] = float((big & (area < 0.01 * all_area)).sum())
    out["largest_area"] = float(area.max() / all_area)
    return out


def _drift(rgb: np.ndarray, calm: np.ndarray, step: int) -> float:
    """Share of calm ink whose colour differs from calm ink `step` px away by 5 to 80 levels: a blend, not an edge."""
    hits = total = 0
    signed = rgb.astype(np.int16)
    ok = calm > 0
    for a, b in ((np.s_[:, step:], np.s_[:, :-step]), (np.s_[step:], np.s_[:-step])):
        both = ok[a] & ok[b]
        change = np.abs(signed[a] - signed[b]).max(2)[both]
        total += both.sum()
        hits += ((change >= 5) & (change < 80)).sum()
    return float(hits / max(total, 1))


def _palette(pixels: np.ndarray) -> dict[str, float]:
    """Flat colours among pixels (n, 3): counted in cells of 32 levels, neighbours merged into the larger one."""
    out = dict.fromkeys(
        (
            "colors",
            "colors_small",
            "palette_bits",
            "top_color",
            "palette_top4",
            "fine_top8",
            "saturation",
            "saturation_spread",
        ),
        0.0,
    )
    if not len(pixels):
        return out
    n = len(pixels)
    p = pixels.astype(np.int32)
    coarse = np.bincount((p >> 5) @ np.array((64, 8, 1)), minlength=512)
    fine = np.bincount((p >> 3) @ np.array((1024, 32, 1)), minlength=32768)
    filled = coarse[coarse > 0] / n
    out["palette_bits"] = float(-(filled * np.log2(filled)).sum())
    ranked = np.sort(coarse)[::-1]
    out["palette_top4"] = float(ranked[:4].sum() / n)
    out["fine_top8"] = float(np.sort(fine)[-8:].sum() / n)
    out["top_color"] = float(fine.max() / n)
    keys = np.argsort(-coarse)[:24]
    keys = keys[coarse[keys] > 0.004 * n]
    cells = np.stack((keys // 64, keys // 8 % 8, keys % 8), 1)
    shares = coarse[keys] / n
    kept: list[int] = []
    for i in range(len(keys)):
        if all(np.abs(cells[i] - cells[j]).max() > 1 for j in kept):
            kept.append(i)
    out["colors"] = float((shares[kept] > 0.02).sum())
    out["colors_small"] = float(len(kept))
    high, low = p.max(1), p.min(1)
    chroma = high - low
    out["saturation"] = float(chroma.mean())
    out["saturation_spread"] = float(chroma.std())
    return out


def measure(rgb: np.ndarray) -> dict[str, float]:
    rgb, mask, canvas, bleed = _prepare(rgb)
    height, width = mask.shape
    f: dict[str, float] = {}
    f["full_bleed"] = float(bleed)
    f["aspect"] = float(np.log2(width / height))
    lowest, highest = cv2.erode(rgb, _BOX3), cv2.dilate(rgb, _BOX3)
    a, b, c = cv2.split(cv2.subtract(highest, lowest))
    step = cv2.max(cv2.max(a, b), c)
    steep = cv2.threshold(step, EDGE_STEP, 255, cv2.THRESH_BINARY)[1]
    n_ink = max(cv2.countNonZero(mask), 1)
    tile, f["hull_fill"], f["tile_plain"] = (None, 1.0, 0.0) if bleed else _find_tile(rgb, mask, steep)
    inner = mask
    if tile is not None:
        inner = cv2.bitwise_and(mask, _ink_mask(rgb, tile))
        solid_ring = cv2.erode(mask, _BOX3, iterations=2)
        inner = cv2.bitwise_and(inner, solid_ring)
        if cv2.countNonZero(inner) < 0.01 * n_ink:
            inner = mask
    f["tile"] = float(inner is not mask)
    n_inner = max(cv2.countNonZero(inner), 1)
    f["ink_share"] = n_ink / mask.size
    f["inner_share"] = n_inner / n_ink
    calm = cv2.bitwise_and(mask, cv2.bitwise_not(steep))
    f["calm_share"] = cv2.countNonZero(calm) / n_ink
    f["edge_share"] = 1 - f["calm_share"]
    f["edge_energy"] = cv2.mean(step, mask)[0]
    mid = cv2.inRange(step, 4, EDGE_STEP)
    f["slope_share"] = cv2.countNonZero(cv2.bitwise_and(mid, calm)) / max(cv2.countNonZero(calm), 1)
    f.update(_blend(rgb, calm))
    f["drift_share"] = _drift(rgb, calm, 10)
    f["drift_short"] = _drift(rgb, calm, 4)
    ys, xs = np.nonzero(calm)
    f.update(_palette(rgb[ys, xs]))
    # separate parts and holes of the inner ink
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inner, connectivity=8)
    distance = cv2.distanceTransform(
        cv2.copyMakeBorder(inner, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0), cv2.DIST_L2, 3
    )[1:-1, 1:-1]
    flat = labels.ravel()
    areas = stats[1:, 4].astype(np.float64)
    thick = 4 * np.bincount(flat, distance.ravel(), count)[1:] / np.maximum(areas, 1)
    keep = np.argsort(-areas, kind="stable")
    keep = keep[areas[keep] > max(6, 0.0008 * inner.size)]
    f["parts"] = float(len(keep))
    f["specks"] = float((areas > 2).sum() - len(keep))
    f["largest_part"] = float(areas.max() / n_inner) if len(areas) else 1.0
    f.update(_letters(stats[1:][keep], thick[keep], width))
    values = distance[inner > 0]
    f["stroke"] = float(4 * values.mean()) if len(values) else 0.0
    f["stroke_spread"] = float(values.std() / max(values.mean(), 1e-3)) if len(values) else 0.0
    f["thin_share"] = float((values < 2).mean()) if len(values) else 0.0
    f["stroke_max"] = float(2 * values.max()) if len(values) else 0.0
    f["runs_across"], f["runs_down"] = _runs(inner)
    contours, tree = cv2.findContours(inner, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    outline = sum(len(k) for k in contours)
    f["outline"] = outline / (inner.size**0.5)
    f["holes"] = (
        float(sum(1 for k, t in zip(contours, tree[0], strict=True) if t[3] >= 0 and len(k) > 8))
        if tree is not None
        else 0.0
    )
    f["corners"] = float(sum(len(cv2.approxPolyDP(k, 1.6, True)) for k in contours if len(k) > 8))
    f["mirror"] = float(cv2.countNonZero(cv2.bitwise_and(inner, cv2.flip(inner, 1))) / n_inner)
    f["mirror_v"] = float(cv2.countNonZero(cv2.bitwise_and(inner, cv2.flip(inner, 0))) / n_inner)
    small = cv2.resize(rgb, (64, 64), interpolation=cv2.INTER_AREA)
    f["jpeg_bytes"] = float(len(cv2.imencode(".jpg", small, (cv2.IMWRITE_JPEG_QUALITY, 50))[1]))
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    f["edges"] = cv2.countNonZero(cv2.Canny(grey, 40, 100)) / (inner.size**0.5)
    x, y, w, h = cv2.boundingRect(inner)
    f["inner_aspect"] = float(np.log2(max(w, 1) / max(h, 1)))
    return f


# -- the rules -------------------------------------------------------------------------------------------------


class Rules:
    """Additive score for each type: a piecewise linear curve for each measurement, summed, then a softmax.

    The table has one line for each measurement: `name: knots: rises of simple: of text: of gradient: of complex`;
    between two knots the score of a type changes by the rise written there. The line `bias` holds the four starting
    scores, already divided by the temperature that made the confidence honest on held-out brands.
    """

    def __init__(self, table: str) -> None:
        self.names: list[str] = []
        low, high, rises = [], [], []
        self.bias = np.zeros(len(CLASS_NAMES))
        for line in filter(None, map(str.strip, table.splitlines())):
            name, *cells = (cell.strip() for cell in line.split(":"))
            values = [np.array(cell.split(), float) for cell in cells]
            if name == "bias":
                self.bias = values[0]
                continue
            self.names.append(name)
            low.append(values[0][:-1])
            high.append(values[0][1:])
            rises.append(np.stack(values[1:], 1))
        self.low, self.width = np.array(low), np.maximum(np.array(high) - np.array(low), 1e-9)
        self.rises = np.array(rises)  # (measurements, intervals, types)

    def contributions(self, features: dict[str, float]) -> np.ndarray:
        """Score that each measurement adds to each type, (measurements, types)."""
        x = np.array([features[name] for name in self.names])[:, None]
        filled = np.clip((x - self.low) / self.width, 0, 1)
        return np.einsum("mi,mit->mt", filled, self.rises)

    def version(self) -> str:
        return hashlib.sha256(self.rises.tobytes() + self.low.tobytes() + self.bias.tobytes()).hexdigest()[:12]


def _reason(features: dict[str, float], logo_type: str) -> str:
    f = features
    if logo_type == "gradient":
        return f"{f['blend_share_4']:.0%} of the calm ink blends smoothly (a sixth is enough for gradient)"
    if logo_type == "text":
        if f["row_parts"] >= 2:
            return (
                f"{f['row_parts']:.0f} letter-like parts stand in a row that holds {f['row_ink']:.0%} of the ink "
                f"and {f['row_width']:.0%} of the width"
            )
        return f"strokes cross each line {f['runs_across']:.1f} times over a shape {2 ** f['inner_aspect']:.1f}:1 wide"
    if logo_type == "complex":
        return (
            f"{f['areas']:.0f} separate areas in {f['colors']:.0f} flat colours, {f['corners']:.0f} outline corners, "
            f"{f['edge_share']:.0%} of the ink is edge"
        )
    return f"{f['parts']:.0f} flat shapes in {max(f['colors'], 1):.0f} flat colours, without blend or row of letters"


class IntelligentLogoAnalyzer:
    """Types logos by readable rules; no state besides the weights, so one object serves any number of logos."""

    def __init__(self) -> None:
        self.rules = _default_rules()

    def features(self, rgb: np.ndarray) -> dict[str, float]:
        """Named measurements of an RGB image (H, W, 3) uint8; units are given in MEASUREMENTS."""
        return measure(rgb)

    def classify(self, source: bytes | str | os.PathLike | np.ndarray) -> dict[str, Any]:
        """Types one logo given as bytes, path or array. LogoError if it cannot be read.

        Returns logo_type, confidence and probabilities (0..1, sum 1), uncertainty (entropy over its maximum, 0..1),
        method, reasoning (one sentence), processing_time (s).
        """
        start = time.perf_counter()
        features = self.features(load_logo(source))
        p = self.probabilities(features)
        best = int(p.argmax())
        return {
            "logo_type": CLASS_NAMES[best],
            "confidence": float(p[best]),
            "probabilities": dict(zip(CLASS_NAMES, map(float, p), strict=True)),
            "uncertainty": float(-(p * np.log(p + 1e-12)).sum() / np.log(len(p))),
            "method": "rule_based",
            "reasoning": _reason(features, CLASS_NAMES[best]),
            "processing_time": time.perf_counter() - start,
        }

    def probabilities(self, features: dict[str, float]) -> np.ndarray:
        """(4,) probabilities in the order of CLASS_NAMES."""
        score = self.rules.bias + self.rules.contributions(features).sum(0)
        p = np.exp(score - score.max())
        return p / p.sum()


@functools.cache
def _default_rules() -> Rules:
    return Rules(RULE_TABLE)


# -- files, zips and small tools -------------------------------------------------------------------------------


def write_atomic(path: str | os.PathLike, data: bytes) -> None:
    """Writes beside the target, flushes to disk, then replaces: a kill leaves the old file or the new one, whole."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def check_archive(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    """Image members of a zip, sorted; UsageError for anything hostile, before a byte is unpacked."""
    members = [m for m in archive.infolist() if not m.is_dir()]
    if len(members) > MAX_MEMBERS:
        raise UsageError(f"{name} has {len(members)} members; at most {MAX_MEMBERS} are read")
    for member in members:
        parts = re.split(r"[/\\]", member.filename)
        if ".." in parts or not parts[0] or ":" in parts[0]:
            raise UsageError(f"{name} is refused: member {display(member.filename)!r} points outside the folder")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise UsageError(f"{name} is refused: member {display(member.filename)!r} is a link")
        if member.flag_bits & 1:
            raise UsageError(f"{name} is refused: member {display(member.filename)!r} is encrypted")
        ratio = member.file_size / max(member.compress_size, 1)
        if member.file_size > MAX_MEMBER_BYTES or (ratio > MAX_RATIO and member.file_size > 32 << 20):
            raise UsageError(
                f"{name} is refused: member {display(member.filename)!r} unpacks to {member.file_size >> 20} MB"
            )
    total = sum(m.file_size for m in members)
    packed = sum(m.compress_size for m in members)
    if total > MAX_ARCHIVE_BYTES or (total > 256 << 20 and total > MAX_RATIO * packed):
        raise UsageError(f"{name} is refused: it unpacks to {total >> 20} MB")
    chosen = [m for m in members if m.filename.lower().endswith(SUFFIXES)]
    hidden = re.compile(r"(^|/)(\.|__MACOSX/)")
    return sorted((m for m in chosen if not hidden.search(m.filename)), key=lambda m: m.filename)


def _open_zip(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError) as error:
        raise UsageError(f"{display(path)} cannot be opened as a zip: {error}") from error


def extract_archive(zip_path: str | os.PathLike, target_dir: str | os.PathLike) -> list[Path]:
    """Unpacks the images of a zip below target_dir and returns their paths, sorted.

    Every member is checked before anything is written; UsageError for paths that leave the folder, links, encrypted
    members, bombs, and a zip without images.
    """
    target = Path(target_dir)
    with _open_zip(Path(zip_path)) as archive:
        members = check_archive(archive, display(zip_path))
        if not members:
            raise UsageError(f"{display(zip_path)} holds no images: PNG, JPEG, WebP, GIF, BMP or TIFF are read")
        for member in members:
            try:
                write_atomic(target / member.filename, archive.read(member))
            except (zipfile.BadZipFile, zlib.error, NotImplementedError) as error:
                raise UsageError(f"{display(zip_path)} is damaged at {display(member.filename)!r}: {error}") from error
    return [target / m.filename for m in members]


class SuggestingParser(argparse.ArgumentParser):
    """Answers a misspelt option with the nearest real one, in one sentence, exit code 2; no abbreviations."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("allow_abbrev", False)
        super().__init__(*args, **kwargs)

    def error(self, message: str) -> NoReturn:
        found = re.match(r"unrecognized arguments: (.*)", message)
        if found:
            wrong = next((w for w in found[1].split() if w.startswith("-")), found[1].split()[0])
            known = [o for a in self._actions for o in a.option_strings]
            known += [
                o
                for a in self._actions
                if isinstance(a, argparse._SubParsersAction)
                for p in a.choices.values()
                for b in p._actions
                for o in b.option_strings
            ]
            near = difflib.get_close_matches(wrong.split("=")[0], known, 1)
            message = f"there is no option {display(wrong)}" + (f"; did you mean {near[0]}?" if near else "")
        print(f"error: {message} (--help lists the options)", file=sys.stderr)
        raise SystemExit(EXIT_USAGE)

    def parse_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def, override]
        """As argparse, but options that a sub-command does not know are reported by this parser."""
        return super().parse_args(args, namespace)


def add_common_arguments(parser: argparse.ArgumentParser) -> None:
    """The options that mean the same in every script; None stands for "what the recipe says"."""
    group = parser.add_argument_group("options that every script shares")
    add = group.add_argument
    add("--data", default=DATASET_DIR, metavar="DIR", help="the typed dataset (default: %(default)s)")
    add("--checkpoint-dir", default=CHECKPOINT_DIR, metavar="DIR", help="(default: %(default)s)")
    add("--results-dir", default=RESULTS_DIR, metavar="DIR", help="(default: %(default)s)")
    add(
        "--recipe",
        default="auto",
        choices=("auto", "plan", "compact", "smoke"),
        help="how much training: plan on a GPU, compact without, smoke for tests (default: %(default)s)",
    )
    add("--model", help="timm model name (default: from the recipe)")
    add("--image-size", type=_positive, metavar="PX", help="side of the square input (default: from the recipe)")
    add("--batch-size", type=_positive, metavar="N", help="(default: from the recipe)")
    add("--epochs", type=_positive, metavar="N", help="(default: from the recipe)")
    add("--seed", type=int, default=0, help="of every random choice (default: %(default)s)")
    add("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (default: %(default)s)")
    add("--workers", type=_count, metavar="N", help="processes for loading (default: from the recipe)")
    add("--fresh", action="store_true", help="start over instead of going on from what is there")
    add("--dry-run", action="store_true", help="show the resolved configuration and touch nothing")
    add("--quiet", action="store_true", help="only warnings, errors and the result")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number above 0")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 up")
    return value


def run_script(main: Callable[[list[str] | None], int]) -> NoReturn:
    """Runs main, turning UsageError into one line and exit 2, Ctrl-C into 130, SIGTERM into 143."""

    def on_term(number: int, frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    with contextlib.suppress(ValueError, AttributeError):
        signal.signal(signal.SIGTERM, on_term)
    try:
        code = main(None)
        sys.stdout.flush()
    except UsageError as error:
        print(f"error: {error}", file=sys.stderr)
        code = EXIT_USAGE
    except KeyboardInterrupt:
        print("interrupted: the same command goes on from here", file=sys.stderr)
        code = 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = EXIT_OK
    except Exception as error:  # one with an exit code is a sentence for the user, any other a fault of ours
        if not hasattr(error, "exit_code"):
            raise
        print(f"error: {error}", file=sys.stderr)
        code = error.exit_code
    raise SystemExit(code)


class Progress:
    """Bar with the time left on a terminal, one line per interval elsewhere; nothing when quiet."""

    def __init__(self, total: int, label: str, quiet: bool = False, interval: float = 15.0) -> None:
        self.total, self.label, self.quiet, self.interval = total, label, quiet, interval
        self.live = sys.stderr.isatty()
        self.start = self.last = time.monotonic()

    def show(self, done: int) -> None:
        now = time.monotonic()
        if self.quiet or (now - self.last < (0.1 if self.live else self.interval) and done < self.total):
            return
        self.last = now
        left = (now - self.start) * (self.total - done) / max(done, 1)
        if self.live:
            bar = "#" * (24 * done // max(self.total, 1))
            end = "\n" if done == self.total else ""
            print(f"\r{self.label} [{bar:<24}] {done}/{self.total}, {left:.0f} s left ", end=end, file=sys.stderr)
        else:
            print(f"{self.label} {done}/{self.total}, {left:.0f} s left", file=sys.stderr, flush=True)


# -- one record for each input file ----------------------------------------------------------------------------


class RawInput:
    """The raw logos in a folder or zip, read by name; each process opens the zip once."""

    def __init__(self, path: str | os.PathLike) -> None:
        self.path = Path(path)
        if self.path.is_dir():
            names = [p.relative_to(self.path).as_posix() for p in list_images(self.path)]
        elif self.path.suffix.lower() == ".zip" and self.path.is_file():
            with _open_zip(self.path) as archive:
                names = [m.filename for m in check_archive(archive, display(path))]
            if len(set(names)) < len(names):
                raise UsageError(f"{display(path)} is refused: two members have the same name")
        elif self.path.exists():
            raise UsageError(f"{display(path)} is neither a folder nor a zip: pass raw_logos/ or a .zip of logos")
        else:
            raise UsageError(f"{display(path)} does not exist: pass a folder or a zip of logos")
        if not names:
            raise UsageError(f"{display(path)} holds no images: PNG, JPEG, WebP, GIF, BMP or TIFF are read")
        self.names = names

    def read(self, name: str) -> bytes:
        if self.path.is_dir():
            return (self.path / name).read_bytes()
        return _cached_zip(str(self.path)).read(name)


@functools.lru_cache(maxsize=1)
def _cached_zip(path: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(path)


def fingerprints(rgb: np.ndarray) -> list[dict[str, Any]]:
    """What near copies share, whatever their size, padding or compression: for two boxes around the ink each

    hash: 128 bit difference hash (64 across, 64 down); aspect: log of width over height; thumb: 16 x 16 RGB.
    The narrow box leaves out faint parts, so that the ringing of a JPEG around dark ink does not widen it.
    """
    away = cv2.absdiff(rgb, _full(rgb.shape, background_color(rgb))).max(2)
    prints = []
    for limit in (INK_STEP, max(INK_STEP, 0.4 * away.max())):
        x, y, w, h = cv2.boundingRect((away > limit).astype(np.uint8))
        box = rgb[y : y + h, x : x + w] if w * h else rgb
        aspect = round(float(np.log(box.shape[1] / box.shape[0])), 4)
        roomy = (max(box.shape[1], 64), max(box.shape[0], 64))  # INTER_AREA averages only if both sides shrink
        box = cv2.resize(cv2.resize(box, roomy, interpolation=cv2.INTER_LINEAR), (16, 16), interpolation=cv2.INTER_AREA)
        grey = cv2.resize(cv2.cvtColor(box, cv2.COLOR_RGB2GRAY), (9, 9), interpolation=cv2.INTER_AREA).astype(np.int16)
        bits = np.concatenate(((grey[:8, 1:] - grey[:8, :-1] > 6).ravel(), (grey[1:, :8] - grey[:-1, :8] > 6).ravel()))
        thumb = base64.b64encode(box.tobytes()).decode()
        prints.append({"hash": np.packbits(bits).tobytes().hex(), "aspect": aspect, "thumb": thumb})
    return prints if prints[0] != prints[1] else prints[:1]


def _describe(task: tuple[RawInput, list[str]]) -> list[dict[str, Any]]:
    """Records of some files: digests, type, probabilities, reason, fingerprint; or the reason for refusing it."""
    source, names = task
    cv2.setNumThreads(1)
    return [_describe_one(source, name) for name in names]


def _describe_one(source: RawInput, name: str) -> dict[str, Any]:
    record: dict[str, Any] = {"name": name}
    try:
        data = source.read(name)
        record["sha256"] = hashlib.sha256(data).hexdigest()
        rgb = load_logo(data)
        if not cv2.countNonZero(_ink_mask(rgb, background_color(rgb))):
            raise LogoError("the image is blank: nothing stands out from its background")
    except (LogoError, OSError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
        return record | {"error": str(error)}
    analyzer = IntelligentLogoAnalyzer()
    features = analyzer.features(rgb)
    p = analyzer.probabilities(features)
    best = CLASS_NAMES[int(p.argmax())]
    small = cv2.cvtColor(fit_square(rgb, 72), cv2.COLOR_RGB2BGR)
    return record | {
        "pixels": hashlib.sha256(str(rgb.shape).encode() + rgb.tobytes()).hexdigest(),
        "type": best,
        "confidence": round(float(p.max()), 4),
        "reason": _reason(features, best),
        "prints": fingerprints(rgb),
        "picture": base64.b64encode(cv2.imencode(".png", small)[1].tobytes()).decode(),
    }


def describe_all(source: RawInput, names: list[str], workers: int, quiet: bool = False) -> list[dict[str, Any]]:
    """One record for each name, in the order of names whatever the number of processes."""
    chunks = [names[i : i + 16] for i in range(0, len(names), 16)]
    progress, records = Progress(len(names), "reading logos", quiet), []
    tasks: Iterable[tuple[RawInput, list[str]]] = [(source, chunk) for chunk in chunks]
    with contextlib.ExitStack() as stack:
        results: Iterator[list[dict[str, Any]]] = map(_describe, tasks)
        if workers > 1 and len(chunks) > 1:
            pool = ProcessPoolExecutor(min(workers, len(chunks)), mp_context=get_context("spawn"))
            stack.callback(pool.shutdown, cancel_futures=True)
            results = pool.map(_describe, tasks)
        for part in results:
            records += part
            progress.show(len(records))
    return records


# -- duplicates ------------------------------------------------------------------------------------------------


def group_duplicates(records: list[dict[str, Any]]) -> list[int]:
    """Group number of each readable record: same bytes, same pixels, or the same picture resized or recompressed.

    Candidates share one of eight 16 bit pieces of the difference hash and a similar aspect, so that no list of all
    pairs is made; a pair is confirmed when the 16 x 16 thumbnails of the ink differ little: on average by less than
    12 grey levels and in 97 % of the values by less than 60 (pairs of different logos in 4,000 real ones: above 65).
    """
    parent = list(range(len(records)))

    def find(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    seen: dict[str, int] = {}
    for i, record in enumerate(records):
        for key in (record["sha256"], record["pixels"]):
            parent[find(i)] = find(seen.setdefault(key, i))
    prints = [(i, p) for i, record in enumerate(records) for p in record["prints"]]
    owners = np.array([i for i, _ in prints])
    thumbs = np.stack([np.frombuffer(base64.b64decode(p["thumb"]), np.uint8) for _, p in prints]).astype(np.int16)
    aspects = np.array([p["aspect"] for _, p in prints])
    for bucket in _buckets([p["hash"] for _, p in prints], aspects):
        for at, i in enumerate(bucket[:-1]):
            rest = np.array(bucket[at + 1 :])
            rest = rest[(np.abs(aspects[rest] - aspects[i]) < 0.08) & (owners[rest] != owners[i])]
            gap = np.abs(thumbs[rest] - thumbs[i])
            for j in rest[(gap.mean(1) < 12) & ((gap > 60).mean(1) < 0.03)]:
                parent[find(int(owners[j]))] = find(int(owners[i]))
    return [find(i) for i in range(len(records))]


def _buckets(hashes: list[str], aspects: np.ndarray) -> Iterator[list[int]]:
    """Lists of prints that share a 16 bit piece of the hash at the same place, and a cell of the log aspect."""
    table: dict[tuple[int, str, int], list[int]] = defaultdict(list)
    for i, (text, aspect) in enumerate(zip(hashes, aspects / 0.16, strict=True)):
        cell = int(np.floor(aspect))
        side = 1 if aspect - cell > 0.5 else -1  # the neighbouring cell that may hold its copies
        for piece in range(0, 32, 4):
            table[piece, text[piece : piece + 4], cell].append(i)
            table[piece, text[piece : piece + 4], cell + side].append(i)
    return (bucket for bucket in table.values() if len(bucket) > 1)


# -- organize --------------------------------------------------------------------------------------------------


def safe_cell(text: object) -> str:
    """CSV cell: bytes that are no UTF-8 as backslash escapes, and no formula for a spreadsheet to run."""
    cell = display(text)
    return "'" + cell if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _csv_bytes(header: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerows([list(header), *([safe_cell(v) for v in row] for row in rows)])
    return buffer.getvalue().encode()


def read_labels(path: str | os.PathLike, names: list[str]) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """A person's labels: {input name: {type, sure, report, source}} and sentences about rows that were left out.

    Columns file and type; optional sure (0: not for val or test), split (report or test: for the test split alone)
    and label_source. A file is matched by its path below the input, else by its base name.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig", "surrogateescape")
    except OSError as error:
        raise UsageError(f"{display(path)} cannot be read: {error.strerror}") from error
    rows = list(csv.DictReader(io.StringIO(text)))
    if not rows or not {"file", "type"} <= set(rows[0]):
        raise UsageError(f"{display(path)} needs a header row with the columns file and type, and rows below it")
    by_key: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for key in {safe_cell(name), safe_cell(name.rsplit("/", 1)[-1])}:
            by_key[key].append(name)
    labels: dict[str, dict[str, Any]] = {}
    bad, missing = [], []
    for line, row in enumerate(rows, 2):
        kind, file = (row["type"] or "").strip().lower(), row["file"] or ""
        found = by_key.get(safe_cell(file)) or by_key.get(display(file)) or []
        if kind not in CLASS_NAMES:
            bad += [f"line {line}: {display(kind)!r}"] if kind else []
        elif len(found) != 1:
            missing.append(display(file))
        else:
            labels[found[0]] = {
                "type": kind,
                "sure": (row.get("sure") or "1").strip().lower() not in ("0", "false", "no"),
                "report": (row.get("split") or "").strip().lower() in ("report", "test"),
                "source": "rules" if row.get("label_source") == "rules" else "human",
            }
    notes = []
    if bad:
        notes.append(f"{len(bad)} labels are none of {', '.join(CLASS_NAMES)} and were left out ({bad[0]})")
    if missing:
        notes.append(f"{len(missing)} labelled files are not in the input or not unique ({missing[0]})")
    if not labels:
        raise UsageError(f"{display(path)} labels no logo of the input" + (f": {notes[0]}" if notes else ""))
    if any("split" in row for row in rows) and any(v["report"] for v in labels.values()):
        notes.append("rows with split=report or test go to the test split alone, the others to train and val alone")
    return labels, notes


def split_counts(n: int) -> dict[str, int]:
    """n logos in 7:2:1, at least one in each split: 200 -> 140, 40, 20."""
    test, val = max(1, round(n * SPLIT_SHARES[2])), max(1, round(n * SPLIT_SHARES[1]))
    return {"train": n - val - test, "val": val, "test": test}


def _quotas(pool: list[dict[str, Any]], kind: str, per_class: int) -> dict[str, int]:
    different = len({r["group"] for r in pool})
    if min(different, per_class) < 3:
        raise UsageError(f"{kind} has {different} different logos, but three splits need at least 3: add more logos")
    if not any(r["report"] for r in pool):
        return split_counts(min(per_class, len(pool)))
    full = split_counts(per_class)
    held = sum(r["report"] and r["sure"] for r in pool)
    rest = min(per_class - full["test"], sum(not r["report"] for r in pool))
    quota = {"test": min(full["test"], held), "val": max(1, round(rest * 2 / 9))}
    return quota | {"train": rest - quota["val"]}


def choose_splits(records: list[dict[str, Any]], per_class: int, seed: int) -> list[tuple[dict[str, Any], str]]:
    """Balanced choice by seed: (record, split), groups of duplicates never in two splits.

    Records need type, group, sure, report, sha256. Unsure ones come last and go to train alone; report ones go to
    test alone, and what is a duplicate of one of them is left out of train and val. UsageError: under 3 in a class.
    """
    held = {r["group"] for r in records if r["report"]}
    records = [r for r in records if r["report"] or r["group"] not in held]
    draw = {r["sha256"]: hashlib.sha256(f"{seed}:{r['sha256']}".encode()).hexdigest() for r in records}
    pools = {k: sorted((r for r in records if r["type"] == k), key=lambda r: draw[r["sha256"]]) for k in CLASS_NAMES}
    left = {k: _quotas(pool, k, per_class) for k, pool in pools.items()}
    first: list[dict[str, Any]] = []
    spare: list[dict[str, Any]] = []
    for kind, pool in pools.items():
        pool.sort(key=lambda r: not r["sure"])
        wanted = len(pool) if any(r["report"] for r in pool) else sum(left[kind].values())
        first, spare = first + pool[:wanted], spare + pool[wanted:]
    size = Counter(r["group"] for r in first)
    waiting = {k: {r["group"] for r in pool} for k, pool in pools.items()}
    first.sort(key=lambda r: (-size[r["group"]], r["sure"], draw[r["sha256"]] if size[r["group"]] == 1 else r["group"]))
    home: dict[str, str] = {}
    chosen = []
    for record in first + spare:
        group, quota = record["group"], left[record["type"]]
        options = [home[group]] if group in home else _split_order(record, size[group] > 1, quota, waiting)
        allowed = [
            s
            for s in options
            if quota[s] > 0
            and (s != "test" or record["report"] or not held)
            and (s == "test") >= record["report"]
            and (s == "train" or record["sure"])
        ]
        waiting[record["type"]].discard(group)
        if allowed:
            home[group] = allowed[0]
            quota[allowed[0]] -= 1
            chosen.append((record, allowed[0]))
    return chosen


def _split_order(record: dict[str, Any], shared: bool, quota: dict[str, int], waiting: dict[str, set]) -> list[str]:
    """Splits in the order of preference: test, val, train for a single logo, the emptiest for a group of several."""
    if not shared:
        return ["test", "val", "train"]
    if len(waiting[record["type"]]) <= 3:  # the last groups of a class: no split may stay empty
        return sorted(SPLITS, key=lambda s: (quota[s] == 0, quota[s]))
    return sorted(SPLITS, key=lambda s: -quota[s])


def _file_names(chosen: list[tuple[dict[str, Any], str]]) -> dict[str, str]:
    """Input name -> path in the dataset; the base name, with a piece of the digest where that is taken."""

    def clean(name: str) -> str:
        return re.sub(r"[^\w. ()+-]", "_", display(name.rsplit("/", 1)[-1])).lstrip(".-") or "logo"

    taken = Counter(clean(r["name"]).lower() for r, _ in chosen)
    out = {}
    for record, split in chosen:
        file = clean(record["name"])
        if taken[file.lower()] > 1:
            stem, dot, suffix = file.rpartition(".")
            file = f"{stem}_{record['sha256'][:10]}{dot}{suffix}"
        out[record["name"]] = f"{split}/{record['type']}/{file}"
    return out


def _combine(records: list[dict[str, Any]], labels: dict[str, dict[str, Any]] | None) -> list[dict[str, Any]]:
    """Readable records with group, type and label source; of identical pictures only the first by name."""
    usable = [r for r in records if "error" not in r]
    members: dict[int, list[str]] = defaultdict(list)
    groups = group_duplicates(usable) if usable else []
    for record, group in zip(usable, groups, strict=True):
        members[group].append(record["sha256"])
    kept, seen = [], set()
    for record, group in zip(usable, groups, strict=True):
        label = None if labels is None else labels.get(record["name"])
        if record["pixels"] in seen or (labels is not None and label is None):
            continue
        seen.add(record["pixels"])
        extra = {"group": min(members[group])[:12], "sure": True, "report": False, "source": "rules"}
        if label:
            extra |= label
            if label["source"] == "human":
                extra |= {"confidence": 1.0, "reason": "labelled by a person"}
        kept.append(record | extra)
    return kept


def _write_dataset(folder: Path, source: RawInput, chosen: list, records: list, stamp: dict[str, Any]) -> None:
    files = _file_names(chosen)
    rows = []
    for split in SPLITS:
        for kind in CLASS_NAMES:
            (folder / split / kind).mkdir(parents=True, exist_ok=True)
    for record, split in chosen:
        target = folder / files[record["name"]]
        target.write_bytes(source.read(record["name"]))
        rows.append(
            (
                files[record["name"]],
                record["name"],
                record["sha256"],
                record["type"],
                f"{record['confidence']:.4f}",
                record["source"],
                split,
                record["group"],
            )
        )
    rejected = sorted((r["name"], r["error"]) for r in records if "error" in r)
    (folder / "manifest.csv").write_bytes(_csv_bytes(MANIFEST, sorted(rows)))
    (folder / "rejected.csv").write_bytes(_csv_bytes(("file", "reason"), rejected))
    (folder / "dataset.json").write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n")


def _swap_in(new: Path, out: Path) -> None:
    """Puts the finished folder in place of the old one; a kill leaves one of them whole."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        os.replace(out, old)
    os.replace(new, out)
    shutil.rmtree(old, ignore_errors=True)


def _check_target(out: Path) -> dict[str, Any] | None:
    """The stamp of the dataset that is there, {} for one without, None for nothing; UsageError for foreign folders."""
    old = out.with_name(f".{out.name}.old")
    if not out.exists() and old.exists():  # a kill came between the two renames of _swap_in
        os.replace(old, out)
    if not out.exists() or (out.is_dir() and not any(out.iterdir())):
        return None
    if not (out / "manifest.csv").is_file():
        raise UsageError(
            f"{display(out)} holds no dataset of ours (no manifest.csv) and is not touched: choose another"
        )
    try:
        stamp = json.loads((out / "dataset.json").read_text())
        rows = list(csv.DictReader(io.StringIO((out / "manifest.csv").read_text())))
        return stamp if all((out / r["file"].removeprefix("'")).is_file() for r in rows) else {}
    except (OSError, ValueError, KeyError):
        return {}


def _find_raw(raw: str | None) -> Path:
    if raw:
        return Path(raw)
    for name in ("colab_logo_dataset.zip", "raw_logos"):
        if Path(name).exists():
            return Path(name)
    raise UsageError("no logos given: pass a folder or a zip, or put colab_logo_dataset.zip or raw_logos/ here")


def organize(args: argparse.Namespace) -> int:
    raw, out = _find_raw(args.raw), Path(args.data)
    expected = args.dry_run and not raw.exists()  # run_all.sh shows what it would do with demo logos not drawn yet
    source = None if expected else RawInput(raw)
    labels, notes = read_labels(args.labels, source.names) if args.labels and source else (None, [])
    workers = min(os.cpu_count() or 1, 8) if args.workers is None else args.workers
    say = (lambda *a: None) if args.quiet else functools.partial(print, flush=True)
    say(
        f"organize: {len(source.names) if source else 'not yet any'} files from {display(raw)} to {display(out)}, "
        f"{args.per_class} a class, seed {args.seed}, {workers} processes, "
        f"labels from {display(args.labels) if args.labels else 'the rules'}"
    )
    for note in notes:
        say(f"  {note}")
    there = _check_target(out)
    if source is None or args.dry_run:
        return EXIT_OK
    stamp = {
        "format": 1,
        "input": _digest((n, hashlib.sha256(source.read(n)).hexdigest()) for n in source.names),
        "labels": _digest(sorted((n, *v.values()) for n, v in labels.items())) if labels is not None else "rules",
        "per_class": args.per_class,
        "seed": args.seed,
        "rules": _default_rules().version(),
    }
    if there == stamp and not args.fresh:
        say(f"{display(out)} is already made from this input with this configuration: nothing to do")
        return EXIT_OK
    if there is not None:
        say(f"{display(out)} was made from something else and is replaced")
    records = describe_all(source, source.names, workers, args.quiet)
    usable = _combine(records, labels)
    if not usable:
        raise UsageError(f"{display(raw)} holds no readable logo: {next(r['error'] for r in records if 'error' in r)}")
    chosen = choose_splits(usable, args.per_class, args.seed)
    out.parent.mkdir(parents=True, exist_ok=True)
    for stale in out.parent.glob(f".{out.name}.new-*"):
        shutil.rmtree(stale, ignore_errors=True)
    new = out.with_name(f".{out.name}.new-{os.getpid()}")
    _write_dataset(new, source, chosen, records, stamp)
    _swap_in(new, out)
    _summary(records, usable, chosen, args.per_class, labels, say)
    return EXIT_OK


def _digest(rows: Iterable[Iterable[object]]) -> str:
    return hashlib.sha256("\n".join("\t".join(map(display, row)) for row in rows).encode()).hexdigest()


def _summary(records: list, usable: list, chosen: list, per_class: int, labels: dict | None, say: Callable) -> None:
    bad = sum("error" in r for r in records)
    if bad:
        say(f"  {bad} files cannot be read: see rejected.csv")
    groups = Counter(r["group"] for r in usable)
    copies = len({r["name"] for r in records if "error" not in r and (labels is None or r["name"] in labels)}) - len(
        usable
    )
    say(f"  {copies} exact copies left out, {sum(n > 1 for n in groups.values())} groups of near copies kept together")
    counts = Counter((r["type"], s) for r, s in chosen)
    for kind in CLASS_NAMES:
        row = [counts[kind, s] for s in SPLITS]
        total = sum(r["type"] == kind for r in usable)
        short = f", short: {per_class} wanted" if sum(row) < per_class else ""
        say(f"  {kind:9s} {sum(row):4d} of {total:4d}: train {row[0]}, val {row[1]}, test {row[2]}{short}")


# -- classify --------------------------------------------------------------------------------------------------


def classify(args: argparse.Namespace) -> int:
    analyzer = IntelligentLogoAnalyzer()
    jobs: list[tuple[str, Callable[[], bytes | Path]]] = []
    for path in args.paths:
        if Path(path).is_dir() or path.lower().endswith(".zip"):
            raw = RawInput(path)
            jobs += [(n, functools.partial(raw.read, n)) for n in raw.names]
        else:
            jobs.append((path, functools.partial(Path, path)))
    rows, failed = [], 0
    for name, read in jobs:
        try:
            rows.append({"file": display(name)} | analyzer.classify(read()))
        except (LogoError, OSError, zipfile.BadZipFile, zlib.error) as error:
            failed += 1
            rows.append({"file": display(name), "error": str(error)})
            print(f"{display(name)}: {error}", file=sys.stderr)
    table = [
        (
            r["file"],
            r.get("logo_type", "error"),
            f"{r['confidence']:.4f}" if "confidence" in r else "",
            r.get("method", "rule_based"),
        )
        for r in rows
    ]
    if args.csv:
        write_atomic(args.csv, _csv_bytes(("file", "logo_type", "confidence", "method"), table))
    if args.json:
        print(json.dumps(rows, indent=1))
    elif not args.csv:
        for row, (name, kind, confidence, _) in zip(rows, table, strict=True):
            print(f"{name:30s} {kind:9s} {confidence:7s} {row.get('reasoning', row.get('error', ''))}")
    return EXIT_FAILED if failed else EXIT_OK


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(
        prog="intelligent_logo_analyzer.py",
        description="Types logos by readable rules (classify) and sorts raw logos into a training set (organize, "
        "which is also what happens without a verb).",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="organize | classify")
    sort = verbs.add_parser("organize", help="raw logos -> typed, balanced, split folders with a manifest")
    sort.add_argument("raw", nargs="?", metavar="RAW", help="folder or zip of logos (default: what is found here)")
    sort.add_argument("--labels", metavar="CSV", help="a person's types: file,type[,sure,split]; only these are used")
    sort.add_argument("--per-class", type=_positive, default=200, metavar="N", help="(default: %(default)s)")
    add_common_arguments(sort)
    sort.add_argument("--out", dest="data", default=argparse.SUPPRESS, metavar="DIR", help="the same as --data")
    one = verbs.add_parser("classify", help="type, confidence and reason for each logo")
    one.add_argument("paths", nargs="+", metavar="PATH", help="images, folders or zips")
    one.add_argument("--csv", metavar="FILE", help="write file,logo_type,confidence,method")
    one.add_argument("--json", action="store_true", help="print everything that is known about each logo")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Exit code of the command line; UsageError for unusable input."""
    argv = list(sys.argv[1:] if argv is None else argv)
    if not argv or (argv[0] not in ("organize", "classify", "-h", "--help")):
        argv.insert(0, "organize")
    args = build_parser().parse_args(argv)
    return organize(args) if args.verb == "organize" else classify(args)


# Written by benchmarks/fit_rules.py.
RULE_TABLE = """
bias: 3.17 -1.44 -0.42 -1.30
full_bleed: 0 0.25 0.5 0.75 1: -0.07 -0.07 -0.07 -0.07: 0.19 0.19 0.19 0.19: 0.02 0.02 0.02 0.02: -0.13 -0.13 -0.13 -0.13
aspect: -0.6073 0 0.1532 1.685 2.63: -0.40 -0.11 -0.31 0.05: 0.19 0.48 1.06 0.13: 0.47 -0.42 0.04 0.11: -0.27 0.04 -0.80 -0.29
hull_fill: 0.06482 0.2121 0.4855 0.8957 0.9998: 0.29 0.23 -0.23 -0.16: -0.00 -0.35 -0.18 0.09: -0.26 -0.04 0.16 0.12: -0.03 0.16 0.26 -0.05
tile_plain: 0 0.25 0.5 0.75 1: 0.27 0.14 0.03 0.02: -0.06 -0.03 0.04 0.03: -0.07 -0.05 0.03 -0.01: -0.14 -0.06 -0.10 -0.04
tile: 0 0.25 0.5 0.75 1: 0.08 0.08 0.08 0.08: -0.11 -0.11 -0.11 -0.11: -0.05 -0.05 -0.05 -0.05: 0.08 0.08 0.08 0.08
ink_share: 0.1987 0.3448 0.4492 0.5812 0.9062: 0.23 0.31 -0.17 -0.58: -0.07 0.12 0.37 0.66: -0.11 -0.50 -0.16 0.21: -0.04 0.08 -0.05 -0.29
inner_share: 0.1546 0.366 0.5773 0.7887 1: -0.03 -0.04 -0.07 -0.08: 0.08 0.10 0.11 0.11: 0.20 0.22 0.08 0.05: -0.25 -0.28 -0.11 -0.08
calm_share: 0.02751 0.3618 0.5939 0.7756 0.8895: 0.07 0.15 -0.06 -0.09: -0.17 -0.22 -0.07 0.12: 0.33 0.31 0.37 0.24: -0.23 -0.24 -0.24 -0.27
edge_share: 0.1105 0.2244 0.4061 0.6382 0.9725: 0.10 0.07 -0.14 -0.06: -0.12 0.07 0.22 0.17: -0.25 -0.38 -0.32 -0.34: 0.27 0.24 0.24 0.23
edge_energy: 15.84 33.68 55.57 87.26 153.6: 0.05 0.07 -0.25 -0.17: -0.15 0.05 -0.14 0.04: 0.04 0.10 0.15 -0.06: 0.07 -0.21 0.24 0.19
slope_share: 0.01281 0.06434 0.2435 0.6235 1: 0.07 0.14 0.59 0.29: -0.17 0.13 -0.03 0.20: -0.27 -0.49 -0.39 -0.37: 0.36 0.21 -0.18 -0.12
blend_share_4: 0 0.2113 0.4225 0.7113 1: -0.47 -0.08 -0.03 0.07: -0.16 -0.08 -0.02 -0.07: 0.63 0.24 0.06 0.25: 0.00 -0.08 -0.01 -0.25
blend_share_8: 0 0.25 0.5 0.75 1: -0.26 -0.12 -0.09 -0.09: -0.28 -0.23 -0.16 -0.10: 0.60 0.25 0.02 0.27: -0.06 0.09 0.22 -0.07
blend_share_14: 0 0.2499 0.4999 0.7498 0.9998: -0.26 -0.13 -0.06 -0.03: -0.37 -0.23 -0.14 -0.08: 0.65 0.34 0.05 0.12: -0.03 0.02 0.16 -0.01
blend_spread: 0 0.1822 1.015 4.093 32.89: -0.14 -0.68 -0.30 -0.14: 0.05 0.16 -0.25 -0.14: 0.27 0.85 0.79 0.41: -0.19 -0.33 -0.23 -0.14
areas: 1 2 4 9 21: -0.26 0.01 -0.42 -0.04: 0.27 0.03 0.05 0.15: -0.07 -0.29 -0.17 -0.14: 0.05 0.26 0.54 0.03
small_areas: 0 2 4 6 8: -0.38 -0.15 -0.05 -0.03: 0.17 0.28 0.25 0.28: -0.12 -0.14 -0.10 -0.12: 0.33 0.02 -0.11 -0.12
largest_area: 0.1092 0.302 0.5318 0.9025 1: 0.14 0.03 -0.01 0.24: -0.02 0.09 0.05 -0.08: -0.05 0.06 -0.04 -0.01: -0.07 -0.19 -0.00 -0.15
drift_share: 0 0.01503 0.2706 0.5868 0.903: -0.07 -0.08 0.11 0.05: -0.23 -0.33 0.05 0.26: 0.27 0.30 -0.24 -0.08: 0.03 0.12 0.09 -0.23
drift_short: 0 0.006859 0.1647 0.485 0.8053: 0.07 0.18 0.40 0.23: -0.01 0.02 0.34 0.43: -0.19 -0.48 -0.53 -0.45: 0.12 0.28 -0.21 -0.22
colors: 1 2 2.75 3.5 5: -0.36 -0.02 0.07 0.01: -0.11 -0.08 -0.12 -0.26: 0.24 0.04 -0.11 -0.06: 0.23 0.06 0.16 0.31
colors_small: 1 2 3 4.5 6: -0.47 -0.22 -0.08 -0.12: 0.11 -0.13 -0.12 -0.23: 0.04 -0.10 -0.25 0.15: 0.32 0.45 0.44 0.20
palette_bits: -0 0.6263 1.648 2.617 3.586: -0.16 0.00 -0.26 -0.09: -0.27 -0.41 -0.30 -0.14: 0.28 0.49 0.17 0.07: 0.15 -0.08 0.39 0.17
top_color: 0.06097 0.357 0.743 0.9997 1: 0.24 -0.15 -0.02 0.23: 0.10 0.25 0.23 -0.30: -0.22 -0.27 -0.31 -0.06: -0.13 0.16 0.09 0.13
palette_top4: 0.5573 0.6624 0.7676 0.9778 1: 0.14 0.14 0.29 0.50: 0.06 0.15 0.18 -0.04: -0.03 -0.09 -0.14 -0.07: -0.16 -0.19 -0.33 -0.39
fine_top8: 0.3088 0.6089 0.7589 0.9089 1: 0.13 0.06 0.07 0.20: -0.14 -0.01 0.25 0.16: -0.08 -0.10 -0.47 -0.69: 0.09 0.05 0.16 0.34
saturation: 0 3 97.3 166.6 242: 0.03 0.22 0.57 0.03: -0.14 -0.41 -0.24 -0.16: -0.01 0.16 -0.07 0.18: 0.11 0.03 -0.26 -0.05
saturation_spread: 0 0.03522 6.694 40.45 105.1: -0.19 -0.36 0.04 0.12: 0.15 0.16 0.23 0.09: 0.08 0.27 -0.15 0.18: -0.04 -0.08 -0.12 -0.39
parts: 1 3 6 10.09 14.18: -0.47 -0.41 0.20 -0.00: 0.16 0.00 -0.14 0.35: 0.11 0.35 0.12 -0.21: 0.20 0.06 -0.19 -0.14
specks: 0 1.25 2.5 3.75 5: -0.03 -0.06 -0.00 0.04: 0.03 -0.14 -0.04 -0.04: 0.04 0.06 0.06 0.06: -0.04 0.14 -0.02 -0.06
largest_part: 0.1423 0.3774 0.5563 0.7352 1: -0.19 -0.29 -0.02 -0.09: 0.35 0.04 -0.26 -0.33: -0.19 0.07 0.18 0.03: 0.03 0.18 0.11 0.39
row_parts: 0 2.125 4.25 7.625 11: -0.04 0.19 0.17 0.24: 0.00 -0.03 -0.17 -0.25: -0.08 0.05 -0.02 0.07: 0.12 -0.21 0.01 -0.06
row_width: 0 0.225 0.45 0.9 1: -0.05 -0.07 0.24 0.32: -0.04 0.04 -0.15 -0.50: -0.07 -0.01 -0.03 0.09: 0.16 0.04 -0.06 0.09
row_ink: 0 0.2462 0.4924 0.9848 1: -0.08 -0.18 -0.18 0.39: 0.03 0.09 -0.06 -0.39: -0.07 0.04 0.03 0.08: 0.12 0.04 0.20 -0.08
row_height_spread: 0 0.08345 0.1669 0.29 0.4131: 0.03 0.22 0.02 -0.18: 0.26 -0.08 -0.16 0.16: -0.01 -0.05 -0.15 -0.15: -0.27 -0.09 0.28 0.17
row_base_spread: 0 0.04928 0.09856 0.1478 0.1971: 0.08 -0.08 0.01 -0.10: -0.25 -0.05 -0.10 -0.13: 0.30 0.34 0.32 0.29: -0.13 -0.21 -0.23 -0.07
row_gap_spread: 0 0.03509 0.1221 0.2091 0.3832: 0.04 0.16 0.02 -0.09: -0.00 -0.20 -0.14 0.15: 0.16 0.09 0.11 -0.09: -0.20 -0.05 0.01 0.04
row_stroke_spread: 0 0.06801 0.1979 0.3278 0.5876: -0.07 0.40 0.55 0.47: -0.05 -0.19 -0.16 -0.20: 0.18 -0.27 -0.20 -0.25: -0.06 0.06 -0.19 -0.02
row_part_aspect: 0 0.4193 0.8385 1.391 1.943: -0.22 -0.10 -0.00 0.05: 0.20 0.22 -0.10 0.10: -0.07 -0.08 -0.02 -0.06: 0.09 -0.04 0.12 -0.09
row_part_fill: 0 0.1448 0.2895 0.5791 0.7832: -0.07 -0.31 -0.32 -0.14: 0.01 0.17 0.47 0.02: -0.08 0.01 -0.06 0.11: 0.14 0.14 -0.08 0.01
stroke: 5.919 12 19.56 31.69 74.39: 0.14 -0.01 -0.03 -0.17: 0.19 -0.09 -0.21 0.08: -0.10 -0.10 -0.04 0.05: -0.23 0.20 0.28 0.04
stroke_spread: 0.4124 0.5479 0.6139 0.6948 0.9315: -0.28 0.18 -0.31 0.22: 0.27 -0.37 -0.28 -0.51: -0.09 0.25 0.05 0.19: 0.10 -0.06 0.54 0.10
thin_share: 0.06323 0.1441 0.2489 0.409 0.8579: 0.20 -0.16 -0.03 -0.26: -0.06 0.05 -0.23 -0.18: -0.03 0.23 0.17 0.18: -0.10 -0.11 0.09 0.26
stroke_max: 7.64 18.34 30.56 47.75 103.1: -0.10 -0.15 0.15 -0.06: 0.23 -0.26 -0.06 0.04: 0.05 -0.05 -0.09 0.00: -0.18 0.46 0.00 0.02
runs_across: 1 1.739 2.59 5.57 11.16: 0.02 -0.03 -0.25 0.13: -0.06 0.31 0.35 -0.32: -0.07 0.00 0.17 0.23: 0.11 -0.28 -0.26 -0.04
runs_down: 1 1.405 1.705 2.185 4.094: -0.07 0.11 0.31 0.16: -0.14 -0.06 -0.35 -0.65: -0.16 0.01 -0.07 0.09: 0.37 -0.06 0.11 0.40
outline: 2.649 4.931 6.955 9.24 13.79: -0.02 -0.31 -0.20 -0.15: 0.11 0.48 0.12 -0.29: 0.06 0.47 0.21 0.20: -0.15 -0.64 -0.13 0.24
holes: 0 1 4 9.5 15: -0.26 0.03 -0.03 -0.17: 0.40 0.24 0.01 -0.18: 0.41 -0.02 -0.07 -0.08: -0.55 -0.25 0.10 0.43
corners: 6 32 60 110 190: -0.25 -0.68 -0.29 -0.23: -0.07 0.32 0.17 0.30: 0.41 -0.07 -0.20 -0.18: -0.08 0.44 0.31 0.11
mirror: 0.1984 0.4882 0.6733 0.903 1: 0.07 0.35 0.19 0.39: -0.08 -0.30 -0.29 -0.21: -0.14 -0.11 -0.22 -0.27: 0.14 0.05 0.32 0.10
mirror_v: 0.1424 0.5402 0.7087 0.8545 0.9997: 0.15 0.01 -0.10 0.30: -0.12 0.04 0.07 -0.05: 0.05 0.02 -0.09 0.12: -0.08 -0.06 0.11 -0.37
jpeg_bytes: 1089 1303 1414 1534 1765: 0.02 0.23 0.01 -0.21: 0.12 0.00 -0.02 0.02: 0.02 -0.30 -0.03 0.03: -0.16 0.07 0.04 0.16
edges: 4.305 7.07 9.629 12.03 20.05: -0.03 -0.58 -0.35 -0.38: 0.05 0.03 -0.33 -0.16: -0.39 -0.06 -0.34 -0.37: 0.37 0.61 1.02 0.91
inner_aspect: -0.6264 0 0.158 1.741 2.752: -0.43 -0.13 -0.32 0.05: 0.18 0.52 1.08 0.13: 0.58 -0.39 0.04 0.11: -0.32 -0.00 -0.80 -0.28
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

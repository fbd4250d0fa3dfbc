"""Types raw logos as simple, text, gradient or complex with readable OpenCV rules, and sorts them into a training set.

    python intelligent_logo_analyzer.py organize raw_logos --out data/training/classification
    python intelligent_logo_analyzer.py classify raw_logos --csv types.csv

Reads:  a folder or a zip of PNG, JPEG, WebP, GIF, BMP or TIFF logos; with --labels a CSV (file,type[,sure,split]).
Writes: OUT/{train,val,test}/{type}/, OUT/manifest.csv, OUT/rejected.csv, OUT/review.html, OUT/dataset.json.
"""

from __future__ import annotations

import argparse
import array
import base64
import contextlib
import csv
import difflib
import errno
import functools
import hashlib
import io
import json
import operator
import os
import platform
import re
import shutil
import signal
import stat
import struct
import sys
import tempfile
import time
import zipfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NoReturn, TextIO

import cv2
import numpy as np

CLASS_NAMES = ("simple", "text", "gradient", "complex")
SPLITS = ("train", "val", "test")
SPLIT_SHARES = (0.7, 0.2, 0.1)
DATASET_DIR = "data/training/classification"
CHECKPOINT_DIR = "checkpoints"
RESULTS_DIR = "results"
PACKAGE_DIR = "day6_package"
STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
EXIT_OK, EXIT_FAILED, EXIT_USAGE = 0, 1, 2
DISK_FAULTS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EFBIG, errno.EIO}
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff")
MANIFEST = ("file", "source_file", "sha256", "logo_type", "confidence", "label_source", "split", "duplicate_group")
REVIEW_LIMIT = 5_000  # logos shown on review.html, about 4 kB each
DARK_CANVAS = 32  # grey level put behind ink that would vanish on white
MAX_FILE_BYTES = 256 << 20  # of one image, on its own or in a zip
MAX_MEMBERS, MAX_ARCHIVE_BYTES, MAX_RATIO = 50_000, 16 << 30, 200
NOT_NEEDED = "not needed: "  # how the reasons in rejected.csv begin where nothing is wrong with the file
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # what makes a cell one


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
    """True if whole parts of the ink are so light that they would vanish on white, and fewer would on dark.

    A light plate with a darker mark on it does not: what is left of it on white is the mark.
    """
    step = max(1, max(alpha.shape) // 256)
    mask = (alpha[::step, ::step] >= 128).astype(np.uint8)
    grey = cv2.cvtColor(np.ascontiguousarray(bgr[::step, ::step]), cv2.COLOR_BGR2GRAY)
    light = cv2.bitwise_and(mask, cv2.threshold(grey, 228, 1, cv2.THRESH_BINARY)[1])
    inked, bright = cv2.countNonZero(mask), cv2.countNonZero(light)
    if not inked or bright < 0.2 * inked:
        return False
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    flat, (width, height, area) = parts.ravel(), stats[1:, 2:5].T
    lit, shaded, dark = (np.bincount(flat, chosen.ravel(), count)[1:] for chosen in (light > 0, grey < 180, grey < 70))
    plate = (area > 0.75 * width * height) & (shaded > 0.02 * area)
    gone_on_white, gone_on_dark = area[(lit > 0.85 * area) & ~plate].sum(), area[dark > 0.85 * area].sum()
    return bool(gone_on_white > 0.2 * inked and gone_on_white > gone_on_dark)


def _composite(bgra: np.ndarray, white_only: bool) -> np.ndarray:
    """Lays a (H, W, 4) uint8 image on white, or on dark grey where the ink would vanish on white."""
    alpha = cv2.extractChannel(bgra, 3)
    low, high, _, _ = cv2.minMaxLoc(alpha)
    bgr = cv2.cvtColor(bgra, cv2.COLOR_BGRA2BGR)
    if low == 255:
        return bgr
    if high < 8:
        raise LogoError("the image is fully transparent: there is nothing to see")
    rest = cv2.bitwise_not(alpha)  # on white this is the canvas's part of the sum
    if not white_only and _vanishing(alpha, bgr):
        rest = cv2.multiply(rest, (DARK_CANVAS,), scale=1 / 255)  # type: ignore[call-overload]
    ink = cv2.multiply(bgr, cv2.merge((alpha, alpha, alpha)), scale=1 / 255)
    return cv2.add(ink, cv2.merge((rest, rest, rest)))


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


def read_file(path: str | os.PathLike) -> bytes:
    """The bytes of an image file. LogoError: no regular file (a pipe would never end), too large, or unreadable."""
    try:
        state = os.stat(path)
        if not stat.S_ISREG(state.st_mode):
            raise LogoError("it is no regular file but a folder, a pipe, a socket or a device")
        if state.st_size > MAX_FILE_BYTES:
            raise LogoError(f"the file has {state.st_size >> 20} MB; at most {MAX_FILE_BYTES >> 20} are read")
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        if isinstance(error, LogoError):
            raise
        raise LogoError(f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from error


def load_logo(
    source: bytes | str | os.PathLike | np.ndarray, max_pixels: int = 40_000_000, white_only: bool = False
) -> np.ndarray:
    """Reads one logo the one way every part of the project reads it.

    source: file bytes, a path, or an array (H, W), (H, W, 3) RGB or (H, W, 4) RGBA of 8 bit, 16 bit or 0..1 floats.
    Returns (H, W, 3) uint8 RGB. Transparency is laid on white, on dark grey where the ink would vanish on white; with
    white_only on white all the same, which is only good for finding copies that were flattened so.
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
        data = source if isinstance(source, bytes) else read_file(source)
        image = _to_8bit(_decode(data, max_pixels))
    if image.ndim == 3 and image.shape[2] == 2:  # grey and alpha
        image = image[..., [0, 0, 0, 1]]
    if image.ndim == 2 or image.shape[2] == 1:
        return cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_GRAY2RGB)
    image = np.ascontiguousarray(image)
    return cv2.cvtColor(_composite(image, white_only) if image.shape[2] == 4 else image, cv2.COLOR_BGR2RGB)


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
    cell = np.sort(edge[key == score.argmax()], axis=0)
    return ((cell[(len(cell) - 1) // 2].astype(np.uint16) + cell[len(cell) // 2]) // 2).astype(np.uint8)


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
    """Printable, UTF-8 safe form of a path or name: backslash escapes for bytes that are no UTF-8, and for what would
    steer a terminal or turn the reading direction."""
    safe = str(text).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return STEERING.sub(lambda found: found[0].encode("unicode_escape").decode(), safe)


# -- what is measured ------------------------------------------------------------------------------------------

WORK_AREA, WORK_SIDE = 128, 256  # px: the ink's box is scaled to an area of 128 x 128 px, no side above 256
NEVER = 255  # place of a threshold that nothing exceeds, see Rules
INK_STEP = 26  # grey levels by which ink differs from the canvas
SOFT_STEP, HARD_STEP = 10, 22  # grey levels within 3 x 3 px above which a change is a soft or a hard edge
_BOX3 = np.ones((3, 3), np.uint8)

# Ink: what differs from the canvas. Mark: the ink, or what stands on it where the ink is a solid plate of one colour.
# An area is connected ink without an edge inside; soft_* are bounded by changes of more than SOFT_STEP within 3 px,
# hard_* of more than HARD_STEP. Shares run from 0 to 1; px are those of the working size, its side sqrt(W x H).
MEASUREMENTS = {
    "aspect": "log2 of the ink's width over its height",
    "ink_share": "share of the ink's box that is ink",
    "slope1": "share of the ink without hard edges that changes by 1 to 10 levels within 3 px",
    "slope4": "the same, by 4 to 22 levels",
    "soft_blend2": "share of the soft areas whose colour spreads by more than 2 levels",
    "soft_blend4": "the same, 4 levels",
    "soft_blend8": "the same, 8 levels",
    "soft_blend_spread": "mean spread of the colour within soft areas, levels, at most 40",
    "soft_areas": "number of soft areas that are no specks",
    "soft_colors": "number of flat colours that hold more than 2 % of the soft areas",
    "hard_blend4": "share of the hard areas whose colour spreads by more than 4 levels",
    "hard_blend_spread": "mean spread of the colour within hard areas, levels, at most 40",
    "hard_areas": "number of hard areas that are no specks",
    "hard_minor_colors": "number of flat colours of hard areas of more than 0.3 %",
    "top_color": "share of the ink without hard edges in its fullest cell of 8 levels",
    "palette_top4": "share of it in its four fullest cells of 32 levels",
    "core_top4": "share of the inside of the strokes in its four fullest cells of 16 levels",
    "hues": "number of twelfths of the hue circle with more than 2 % of it, vivid colours only",
    "white_share": "share of it that is white",
    "light_spread": "standard deviation of its grey, levels",
    "edges": "Canny edge pixels over the side",
    "parts": "number of separate parts of the mark that are no specks, at most 60",
    "largest_part": "share of the mark in its largest part",
    "stroke": "mean stroke width of the mark, px",
    "stroke_spread": "standard deviation of the distance to the outline over its mean",
    "outline": "outline pixels of the mark over the side",
    "corners": "corners of its outlines, simplified to 1.6 px",
    "mirror": "share of the mark that a left-right flip of the picture covers",
    "mated_ink": "share of the parts that have two others of like height beside them, as letters have",
    "row_width": "share of the width that the widest row of such parts takes up",
    "row_fill": "median share of their boxes that those parts fill",
    "row_stroke_spread": "standard deviation of their stroke widths over the mean",
    "row_stroke": "mean stroke width of those parts over their mean height",
    "row_parts": "number of those parts",
    "runs_across": "mean number of runs of ink along a row of pixels of the mark",
    "run_length": "mean length of these runs over the mark's height",
    "inner_aspect": "log2 of the mark's width over its height",
    "full_bleed": "1 where the border is of no single colour, so that everything is ink, else 0",
    "edge_share": "share of the ink within 1 px of a soft edge",
}


def _plane(shape: tuple[int, ...], color: np.ndarray) -> np.ndarray:
    return cv2.merge([np.full(shape[:2], int(c), np.uint8) for c in color])


def _highest(image: np.ndarray) -> np.ndarray:
    """(H, W, 3) -> (H, W): the largest of the three channels."""
    a, b, c = cv2.split(image)
    return cv2.max(cv2.max(a, b), c)


def _above(plane: np.ndarray, limit: float) -> np.ndarray:
    return cv2.threshold(plane, limit, 255, cv2.THRESH_BINARY)[1]


def _ink_mask(rgb: np.ndarray, canvas: np.ndarray) -> np.ndarray:
    """(H, W) uint8 0/255: pixels whose largest channel difference from the canvas colour exceeds INK_STEP."""
    return _above(_highest(cv2.absdiff(rgb, _plane(rgb.shape, canvas))), INK_STEP)


def _prepare(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray, bool]:
    """Crops to the ink and scales it to working size. Returns image, ink mask, full bleed or not.

    Full bleed: the border is of no single colour, so that everything is ink.
    """
    if max(rgb.shape[:2]) > 2 * WORK_SIDE:  # coarse step first, so that large files cost little
        k = 2 * WORK_SIDE / max(rgb.shape[:2])
        size = (max(1, round(rgb.shape[1] * k)), max(1, round(rgb.shape[0] * k)))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    canvas = background_color(rgb)
    mask = _ink_mask(rgb, canvas)
    border = sum(cv2.countNonZero(line) for line in (mask[:1], mask[-1:], mask[:, :1], mask[:, -1:]))
    bleed = border > 1.2 * sum(mask.shape)
    x, y, w, h = (0, 0, 0, 0) if bleed else cv2.boundingRect(mask)
    if w * h == 0:
        x, y, w, h = 0, 0, rgb.shape[1], rgb.shape[0]
    scale = min(WORK_AREA / (h * w) ** 0.5, WORK_SIDE / max(h, w))
    size = (max(3, round(w * scale)), max(3, round(h * scale)))
    rgb = cv2.resize(rgb[y : y + h, x : x + w], size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    if bleed:
        return rgb, np.full(rgb.shape[:2], 255, np.uint8), bleed
    rgb = cv2.copyMakeBorder(rgb, 2, 2, 2, 2, cv2.BORDER_CONSTANT, value=tuple(int(c) for c in canvas))
    return rgb, _ink_mask(rgb, canvas), bleed


def _mark_on_tile(rgb: np.ndarray, mask: np.ndarray) -> np.ndarray | None:
    """Ink of the mark on a solid convex plate of one colour; None where there is no such plate."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outer = max(contours, key=cv2.contourArea, default=None)
    if outer is None or cv2.contourArea(outer) < 0.93 * cv2.contourArea(cv2.convexHull(np.concatenate(contours))):
        return None
    solid = cv2.drawContours(np.zeros_like(mask), [outer], -1, 255, -1)
    inner = cv2.erode(solid, _BOX3, iterations=3)
    colors = rgb[cv2.subtract(inner, cv2.erode(inner, _BOX3, iterations=3)) > 0]
    if len(colors) < 20:
        return None
    tile = np.sort(colors, axis=0)[len(colors) // 2]
    if cv2.countNonZero(_ink_mask(colors[None], tile)) > 0.2 * len(colors):
        return None
    mark = cv2.bitwise_and(inner, _ink_mask(rgb, tile))
    return mark if cv2.countNonZero(mark) > 0.01 * cv2.countNonZero(solid) else None


def _letters(parts: np.ndarray, thickness: np.ndarray, width: int) -> dict[str, float]:
    """Do the separate parts (n, 5: x, y, w, h, area) stand in a row of like height, as letters do?"""
    out = dict.fromkeys(("mated_ink", "row_width", "row_fill", "row_stroke_spread", "row_stroke", "row_parts"), 0.0)
    if len(parts) < 2:
        return out
    _, y, w, h, area = parts.T.astype(np.float32)
    centre = y + h / 2
    taller, lower = np.maximum(h[:, None], h), np.minimum(h[:, None], h)
    slim = w < 4 * h
    mates = (np.abs(centre[:, None] - centre) < 0.35 * taller) & (lower > 0.45 * taller) & slim & slim[:, None]
    out["mated_ink"] = float(area[mates.sum(1) >= 3].sum() / area.sum())
    row = mates[(mates * w).sum(1).argmax()]
    if row.sum() < 2:
        return out
    w, h, area, thick = w[row], h[row], area[row], thickness[row]
    out["row_width"] = float(min(1.0, w.sum() / width))
    out["row_fill"] = float(np.sort(area / (w * h))[len(w) // 2])
    out["row_stroke_spread"] = float(thick.std() / max(thick.mean(), 1e-3))
    out["row_stroke"] = float(thick.mean() / h.mean())
    out["row_parts"] = float(row.sum())
    return out


def _runs(mask: np.ndarray) -> dict[str, float]:
    """Runs of ink along the rows of pixels of the mark's box, and its shape."""
    x, y, w, h = cv2.boundingRect(mask)
    if not w:
        return dict.fromkeys(("runs_across", "run_length", "inner_aspect"), 0.0)
    ink = mask[y : y + h, x : x + w]
    across = cv2.countNonZero(cv2.subtract(ink[:, 1:], ink[:, :-1])) + cv2.countNonZero(ink[:, :1])
    rows = cv2.countNonZero(cv2.reduce(ink, 1, cv2.REDUCE_MAX))
    return {
        "runs_across": across / rows,
        "run_length": cv2.countNonZero(ink) / across / h,
        "inner_aspect": float(np.log2(w / h)),
    }


def _flat_colors(colors: np.ndarray, shares: np.ndarray) -> list[float]:
    """Shares of the colours (n, 3) after those closer than 18 grey levels are merged into the earlier one."""
    near = (np.abs(colors[:, None] - colors).max(2) < 18).tolist()
    merged: dict[int, float] = {}
    for i, share in enumerate(shares.tolist()):
        home = next((k for k in merged if near[i][k]), i)
        merged[home] = merged.get(home, 0.0) + share
    return list(merged.values())


def _areas(rgb: np.ndarray, calm: np.ndarray, name: str) -> dict[str, float]:
    """Connected areas without an edge inside: their number, flat colours, and how much of them drifts in colour.

    Spread: standard deviation of the colour within an area in grey levels, of the channel where it is largest;
    taken from every second pixel of every second row.
    """
    keys = ("blend2", "blend4", "blend8", "blend_spread", "areas", "colors", "minor_colors")
    count, labels = cv2.connectedComponents(calm, connectivity=4, ltype=cv2.CV_16U)
    if count < 2:
        return {f"{name}_{key}": 0.0 for key in keys}
    part = labels[::2, ::2].ravel().astype(np.intp)
    size = np.maximum(np.bincount(part, minlength=count), 1)
    thin = rgb[::2, ::2].reshape(-1, 3).T.astype(np.float64)
    mean = np.stack([np.bincount(part, v, count) for v in thin]) / size
    squares = np.stack([np.bincount(part, v * v, count) for v in thin]) / size
    spread = np.sqrt(np.maximum(squares - mean * mean, 0).max(0))[1:]
    area = np.bincount(labels.ravel(), minlength=count)[1:].astype(np.float64)
    share = area / area.sum()
    large = np.argsort(-area, kind="stable")[:32]
    large = large[share[large] > 0.003]
    colors = _flat_colors(mean.T[large + 1], share[large])
    values = (
        *(share[spread > limit].sum() for limit in (2, 4, 8)),
        (share * np.minimum(spread, 40)).sum(),
        (area > max(8.0, 0.0008 * calm.size)).sum(),
        sum(s > 0.02 for s in colors),
        len(colors),
    )
    return {f"{name}_{key}": float(v) for key, v in zip(keys, values, strict=True)}


def _palette(rgb: np.ndarray, calm: np.ndarray, core: np.ndarray) -> dict[str, float]:
    """How the colours of the ink away from edges (calm) and in the middle of strokes (core) are distributed."""
    n, whole = max(cv2.countNonZero(calm), 1), [0, 256] * 3
    coarse = cv2.calcHist([rgb], [0, 1, 2], calm, [8] * 3, whole).ravel()
    fine = cv2.calcHist([rgb], [0, 1, 2], calm, [32] * 3, whole).ravel()
    middle = cv2.calcHist([rgb], [0, 1, 2], core, [16] * 3, whole).ravel()
    middle = middle[middle > 0] / max(cv2.countNonZero(core), 1)
    hsv = cv2.cvtColor(rgb, cv2.COLOR_RGB2HSV)
    vivid = cv2.bitwise_and(calm, cv2.inRange(hsv, (0, 48, 48), (180, 255, 255)))
    hue = cv2.calcHist([hsv], [0], vivid, [12], [0, 180]).ravel() / n
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    return {
        "top_color": float(fine.max() / n),
        "palette_top4": float(np.sort(coarse)[-4:].sum() / n),
        "core_top4": float(np.sort(middle)[-4:].sum()),
        "hues": float((hue > 0.02).sum()),
        "white_share": cv2.countNonZero(cv2.bitwise_and(calm, cv2.inRange(rgb, (226,) * 3, (255,) * 3))) / n,
        "light_spread": float(cv2.meanStdDev(grey, mask=calm)[1][0, 0]),
        "edges": cv2.countNonZero(cv2.Canny(grey, 40, 100)) / grey.size**0.5,
    }


def _shapes(mark: np.ndarray) -> dict[str, float]:
    """Parts, letters, strokes and outlines of the mark's mask."""
    side, n = mark.size**0.5, max(cv2.countNonZero(mark), 1)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mark, connectivity=8)
    padded = cv2.copyMakeBorder(mark, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    distance = np.ascontiguousarray(cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1])
    area = stats[1:, cv2.CC_STAT_AREA]
    keep = np.argsort(-area, kind="stable")[:60]
    keep = keep[area[keep] > max(6, 0.0008 * mark.size)]
    thick = 4 * np.bincount(labels.ravel(), distance.ravel(), count)[1:] / np.maximum(area, 1)
    (mean,), (deviation,) = (v[0] for v in cv2.meanStdDev(distance, mask=mark))
    contours, _ = cv2.findContours(mark, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    return {
        "parts": float(len(keep)),
        "largest_part": float(area.max() / n) if len(area) else 1.0,
        "stroke": float(4 * mean),
        "stroke_spread": float(deviation / max(mean, 1e-3)),
        "outline": cv2.countNonZero(cv2.subtract(mark, cv2.erode(mark, _BOX3, borderValue=0))) / side,
        "corners": float(sum(len(cv2.approxPolyDP(k, 1.6, True)) for k in contours if len(k) > 4)),
        "mirror": cv2.countNonZero(cv2.bitwise_and(mark, cv2.flip(mark, 1))) / n,
        **_letters(stats[1:][keep], thick[keep], mark.shape[1]),
        **_runs(mark),
    }


def measure(rgb: np.ndarray) -> dict[str, float]:
    """The MEASUREMENTS of (H, W, 3) uint8 RGB, by name: what the rules judge by."""
    rgb, ink, bleed = _prepare(rgb)
    mark = None if bleed else _mark_on_tile(rgb, ink)
    quiet = cv2.medianBlur(rgb, 3)
    step = _highest(cv2.subtract(cv2.dilate(quiet, _BOX3), cv2.erode(quiet, _BOX3)))
    soft, hard = (cv2.bitwise_and(ink, cv2.bitwise_not(_above(step, limit))) for limit in (SOFT_STEP, HARD_STEP))
    n_hard = max(cv2.countNonZero(hard), 1)
    values = {
        "aspect": float(np.log2(ink.shape[1] / ink.shape[0])),
        "ink_share": cv2.countNonZero(ink) / ink.size,
        "full_bleed": float(bleed),
        "edge_share": 1 - cv2.countNonZero(soft) / max(cv2.countNonZero(ink), 1),
        "slope1": cv2.countNonZero(cv2.bitwise_and(cv2.inRange(step, 1, SOFT_STEP), hard)) / n_hard,
        "slope4": cv2.countNonZero(cv2.bitwise_and(cv2.inRange(step, 4, HARD_STEP), hard)) / n_hard,
        **_areas(quiet, soft, "soft"),
        **_areas(quiet, hard, "hard"),
        **_palette(quiet, hard, cv2.erode(ink, _BOX3)),
        **_shapes(ink if mark is None else mark),
    }
    return {name: values[name] for name in MEASUREMENTS}


def measurement_vector(features: dict[str, float]) -> np.ndarray:
    """(M,) float32 in the order of MEASUREMENTS, as the network reads them; 0 for what a blank has none of."""
    values = np.array([features[name] for name in MEASUREMENTS], np.float32)
    return np.where(np.isfinite(values), values, np.float32(0))


# -- the rules -------------------------------------------------------------------------------------------------


class Rules:
    """A score for each type, summed over many small decision trees that ask for the measurements; then a softmax.

    The table has a line `name: thresholds` for each measurement, `bias:` with the four starting scores, `unit:` of the
    leaves, and `depth:` of the trees, which are complete and take turns for the types. Below `trees:` each of them is,
    zlib-compressed and in base 85, a row of bytes: of every inner node, parents before their children, the number of
    its measurement, then of every inner node the place of its threshold in that measurement's line (NEVER: above all),
    then the leaves as signed numbers of units. A logo goes right where its measurement exceeds the threshold. The
    scores are divided by the temperature that made the confidence honest on held-out brands.
    """

    def __init__(self, table: str) -> None:
        head, _, packed = table.partition("trees:")
        lines = dict(line.split(":") for line in head.strip().splitlines())
        numbers = {name: np.array(cells.split(), float) for name, cells in lines.items()}
        self.bias, unit, depth = numbers.pop("bias"), numbers.pop("unit")[0], int(numbers.pop("depth")[0])
        self.depth, self.names = depth, list(numbers)
        raw = np.frombuffer(zlib.decompress(base64.b85decode("".join(packed.split()))), np.uint8)
        self.measured, place, leaves = np.split(
            raw.reshape(-1, 3 * 2**depth - 2), [2**depth - 1, 2 ** (depth + 1) - 2], 1
        )
        limits = np.full((len(self.names), NEVER + 1), np.inf)
        for row, known in zip(limits, numbers.values(), strict=True):
            row[: len(known)] = known
        self.limits = limits[self.measured, place]  # (trees, inner nodes)
        self.leaves = leaves.copy().view(np.int8) * unit  # (trees, leaves)

    def scores(self, features: Mapping[str, float | np.ndarray]) -> np.ndarray:
        """(types,) before the softmax, (n, types) where each measurement is of n logos; all equal where there is
        nothing to measure, as in a blank image."""
        x = np.stack([features[name] for name in self.names], -1)
        trees, node = np.arange(len(self.leaves)), np.zeros((*x.shape[:-1], len(self.leaves)), int)
        for _ in range(self.depth):
            asked = np.take_along_axis(x, self.measured[trees, node], -1)
            node = 2 * node + 1 + (asked > self.limits[trees, node])
        reached = self.leaves[trees, node - self.measured.shape[1]]
        total = self.bias + reached.reshape(*x.shape[:-1], -1, len(CLASS_NAMES)).sum(-2)
        return np.where(np.isfinite(x).all(-1, keepdims=True), total, 0.0)

    def version(self) -> str:
        return hashlib.sha256(self.limits.tobytes() + self.leaves.tobytes() + self.bias.tobytes()).hexdigest()[:12]


def reason(features: dict[str, float], logo_type: str) -> str:
    """One sentence with the measurements that speak for the type."""
    f = features
    if logo_type == "gradient":
        blended = max(f["hard_blend4"], f["soft_blend2"])
        if blended >= 1 / 6:
            return f"{blended:.0%} of the ink blends smoothly (a sixth is enough for gradient)"
        return f"{f['slope1']:.0%} of the ink changes its colour faintly, without an edge"
    if logo_type == "text":
        if f["mated_ink"] and f["row_width"]:
            return (
                f"letter-like parts of one height hold {f['mated_ink']:.0%} of the ink, "
                f"their row takes up {f['row_width']:.0%} of the width"
            )
        return f"strokes cross each line {f['runs_across']:.1f} times over a shape {2 ** f['inner_aspect']:.1f}:1 wide"
    if logo_type == "complex":
        return (
            f"{f['hard_areas']:.0f} separate areas in {f['hard_minor_colors']:.0f} flat colours, "
            f"{f['corners']:.0f} outline corners"
        )
    shapes, colors = max(f["parts"], 1), max(f["soft_colors"], 1)
    return (
        f"{shapes:.0f} flat shape{'s' * (shapes > 1)} in {colors:.0f} flat colour{'s' * (colors > 1)}, "
        "without blend or row of letters"
    )


class IntelligentLogoAnalyzer:
    """Types logos by what it measures; no state besides the weights, so one object serves any number of logos."""

    def __init__(self) -> None:
        self.rules = _default_rules()

    def features(self, rgb: np.ndarray) -> dict[str, float]:
        """Named measurements of an RGB image (H, W, 3) uint8; MEASUREMENTS says what each is."""
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
            "reasoning": reason(features, CLASS_NAMES[best]),
            "processing_time": time.perf_counter() - start,
        }

    def probabilities(self, features: Mapping[str, float | np.ndarray]) -> np.ndarray:
        """(4,) probabilities in the order of CLASS_NAMES; (n, 4) where each measurement is of n logos."""
        score = self.rules.scores(features)
        p = np.exp(score - score.max(-1, keepdims=True))
        return p / p.sum(-1, keepdims=True)


@functools.cache
def _default_rules() -> Rules:
    return Rules(RULE_TABLE)


# -- files, zips and small tools -------------------------------------------------------------------------------


def write_atomic(path: str | os.PathLike, data: bytes) -> None:
    """Writes beside the target, flushes to disk, then replaces: a kill leaves the old file or the new one, whole."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name[:40]}.{os.getpid()}.tmp")  # a name may be as long as the system allows
    try:
        with open(temporary, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


class BusyError(UsageError):
    """Another run holds the folder; the message says which."""


@contextlib.contextmanager
def hold(name: str, *folders: str | os.PathLike) -> Iterator[None]:
    """Keeps a second run of ``name`` out of the folders while it is entered; FOLDER/.NAME.lock says who holds it.

    The lock is the operating system's and ends with its process, however that ends, so what a dead one left is taken
    over; forked workers do not inherit it. Raises BusyError where another process holds a folder, UsageError where one
    cannot be written.
    """
    with contextlib.ExitStack() as stack:
        for folder in dict.fromkeys(Path(os.path.realpath(f)) for f in folders):
            try:
                if not folder.exists():
                    folder.mkdir(parents=True, exist_ok=True)
                    stack.callback(_remove_if_empty, folder)
                stack.callback(_release, os.getpid(), *_acquire(folder / f".{name}.lock", display(folder)))
            except OSError as error:
                raise UsageError(
                    f"{display(folder)} cannot be written ({error.strerror}): free it or choose another folder"
                ) from error
        yield


@contextlib.contextmanager
def hold_run(name: str, args: argparse.Namespace, active: bool = True) -> Iterator[None]:
    """hold() of a training's checkpoints and results, and of its mirror where that can be written.

    ``active``: whether this is the process of several that writes.
    """
    with contextlib.ExitStack() as stack:
        if args.mirror and os.path.realpath(args.mirror) == os.path.realpath(args.checkpoint_dir):
            raise UsageError("--mirror is the checkpoint folder itself: name a second place")
        if active:
            stack.enter_context(hold(name, args.checkpoint_dir, args.results_dir))
        if active and args.mirror:
            try:
                stack.enter_context(hold(name, args.mirror))
            except BusyError:
                raise
            except UsageError as error:
                print(f"warning: --mirror: {error}", file=sys.stderr, flush=True)
        yield


def _remove_if_empty(folder: Path) -> None:
    """A run that came to nothing leaves no folder behind."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _acquire(path: Path, folder: str) -> tuple[int, Path]:
    while True:
        stream = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        try:
            locks = _lock(stream)
            holder = os.read(stream, 4096).decode("utf-8", "replace")
            if locks is False or (locks is None and _lives(holder)):
                raise BusyError(
                    f"{folder} is in use by {holder or 'another process'}: wait until that ends, or choose another "
                    f"folder (only if no such process runs, delete {display(path)})"
                )
            with contextlib.suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(stream), os.stat(path)):  # else its last holder has just removed it
                    if holder:
                        print(f"{folder}: taken over from {holder}, which ended without giving it back", flush=True)
                    started = time.strftime("%Y-%m-%d %H:%M:%S")
                    command = display(" ".join(sys.argv))[:500]
                    text = f"process {os.getpid()} on {platform.node()} since {started} ({command})"
                    os.ftruncate(stream, 0)
                    os.lseek(stream, 0, os.SEEK_SET)
                    os.write(stream, text.encode())
                    return stream, path
        except BaseException:
            os.close(stream)
            raise
        os.close(stream)


def _lock(stream: int) -> bool | None:
    """Whether the file is locked for this process now; None where the system or the disk knows no locks."""
    try:
        import fcntl

        fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        return None
    except OSError as error:
        return False if error.errno in (errno.EACCES, errno.EAGAIN) else None
    return True


def _lives(holder: str) -> bool:
    """Whether the process that a lock file names still runs; one on another machine may."""
    found = re.match(r"process (\d+) on (\S*) since", holder)
    if not found or int(found[1]) == os.getpid():
        return False
    if found[2] != platform.node() or os.name == "nt":  # where os.kill(pid, 0) is no question
        return True
    try:
        os.kill(int(found[1]), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _release(owner: int, stream: int, path: Path) -> None:
    if os.getpid() == owner:  # a forked worker that leaves the block must not
        with contextlib.suppress(OSError):
            path.unlink()
    os.close(stream)


def check_archive(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    """Image members of a zip, sorted; UsageError for anything hostile, before a byte is unpacked."""
    members = [m for m in archive.infolist() if not m.is_dir()]
    if len(members) > MAX_MEMBERS:
        raise UsageError(
            f"{name} is refused: it has {len(members)} members, at most {MAX_MEMBERS} are read; "
            "if you trust it, unpack it and give the folder"
        )
    for member in members:
        parts = re.split(r"[/\\]", member.filename)
        if ".." in parts or not parts[0] or ":" in parts[0]:
            raise UsageError(f"{name} is refused: member {display(member.filename)!r} points outside the folder")
        if stat.S_ISLNK(member.external_attr >> 16):
            raise UsageError(f"{name} is refused: member {display(member.filename)!r} is a link")
        if member.flag_bits & 1:
            raise UsageError(f"{name} is refused: member {display(member.filename)!r} is encrypted")
        ratio = member.file_size / max(member.compress_size, 1)
        if member.file_size > MAX_FILE_BYTES or (ratio > MAX_RATIO and member.file_size > 32 << 20):
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
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
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
                data = archive.read(member)
            except Exception as error:  # each kind of compression has errors of its own
                raise UsageError(f"{display(zip_path)} is damaged at {display(member.filename)!r}: {error}") from error
            try:
                write_atomic(target / member.filename, data)
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or error
                raise UsageError(
                    f"{display(member.filename)!r} cannot be unpacked to {display(target)}: {reason}"
                ) from error
    return [target / m.filename for m in members]


def paint(text: str, color: str, stream: TextIO | None = None) -> str:
    """The text in bold, red, green or yellow where the stream (standard output) is a terminal without NO_COLOR."""
    stream = sys.stdout if stream is None else stream
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty():
        return text
    return f"\033[{ {'bold': 1, 'red': 31, 'green': 32, 'yellow': 33}[color] }m{text}\033[0m"


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
        print(f"{paint('error:', 'red', sys.stderr)} {message} (--help lists the options)", file=sys.stderr)
        raise SystemExit(EXIT_USAGE)


def add_common_arguments(parser: argparse.ArgumentParser) -> None:
    """The options that mean the same in every script; None stands for "what the recipe says"."""
    add = parser.add_argument_group("options that every script shares").add_argument
    recipe = "(default: the recipe's)"
    add("--data", default=DATASET_DIR, metavar="DIR", help="folder of the typed dataset (default: %(default)s)")
    text = "folder of the weights and of what resumes a run (default: %(default)s)"
    add("--checkpoint-dir", default=CHECKPOINT_DIR, metavar="DIR", help=text)
    add("--results-dir", default=RESULTS_DIR, metavar="DIR", help="folder of logs and plots (default: %(default)s)")
    text = "network, sizes and epochs: plan takes hours on a GPU, compact half an hour on two CPU cores, smoke minutes "
    text += "(for tests); auto is plan with a GPU, else compact (default: %(default)s)"
    add("--recipe", default="auto", choices=("auto", "plan", "compact", "smoke"), help=text)
    add("--model", metavar="NAME", help=f"timm's name of the network, e.g. efficientnet_b1 {recipe}")
    text = f"side of the square input in pixels, a multiple of the network's patch; 48 to 384 {recipe}"
    add("--image-size", type=_positive, metavar="PX", help=text)
    text = f"logos a step, all GPUs together; fewer take less memory; 8 to 512 {recipe}"
    add("--batch-size", type=_positive, metavar="N", help=text)
    add("--epochs", type=_positive, metavar="N", help=f"passes over the logos; more take longer; 4 to 400 {recipe}")
    text = "whole number that all random choices follow from: the same gives the same run (default: %(default)s)"
    add("--seed", type=int, default=0, metavar="N", help=text)
    text = "what computes: auto, cpu, cuda, cuda:1, mps; auto is the first GPU, else the CPU (default: %(default)s)"
    add("--device", default="auto", metavar="NAME", help=text)
    text = "processes that read logos beside the training, 0 for none (default: by cores and device)"
    add("--workers", type=_count, metavar="N", help=text)
    add("--fresh", action="store_true", help="start over; what is there is kept aside and not gone on from")
    add("--dry-run", action="store_true", help="show the resolved configuration and touch nothing")
    add("--quiet", action="store_true", help="print warnings, errors and the result alone")


def add_tracking_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the scripts whose runs can be watched."""
    group = parser.add_argument_group("where the run is recorded, beside its CSV")
    text = "Weights & Biases: auto is WANDB_MODE where it is set, else online with a key and offline, in the results "
    text += "folder, without (default: %(default)s)"
    group.add_argument("--wandb", default="auto", choices=("auto", "online", "offline", "disabled"), help=text)
    text = "write TensorBoard events to RESULTS/tensorboard too; tensorboard --logdir shows them"
    group.add_argument("--tensorboard", action="store_true", help=text)


def add_mirror_argument(group: argparse._ArgumentGroup) -> None:
    """The option of both trainings."""
    group.add_argument("--mirror", metavar="DIR",
                       help="copy checkpoints and logs there after each save, as onto a mounted drive; a run whose own "
                       "folder has none takes them from there (default: no copy)")  # fmt: skip


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{display(text)} is not a whole number above 0")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{display(text)} is not a whole number from 0 up")
    return int(text)


def run_script(main: Callable[[list[str] | None], int]) -> NoReturn:
    """Runs main, turning UsageError into one line and exit 2, Ctrl-C into 130, SIGTERM into 143."""

    def on_term(number: int, frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    with contextlib.suppress(ValueError, AttributeError):
        signal.signal(signal.SIGTERM, on_term)
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # what is wrong with a file we say ourselves
    try:
        code = main(None)
        sys.stdout.flush()
    except UsageError as error:
        print(f"{paint('error:', 'red', sys.stderr)} {error}", file=sys.stderr)
        code = EXIT_USAGE
    except KeyboardInterrupt:
        print("interrupted: the same command goes on from here", file=sys.stderr)
        code = 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = EXIT_OK
    except OSError as error:
        if error.errno not in DISK_FAULTS:
            raise
        where = f"{display(error.filename)}: " if error.filename else ""
        print(f"error: {where}{error.strerror}; make room or choose another folder, then run it again", file=sys.stderr)
        code = EXIT_FAILED
    except Exception as error:  # one with an exit code is a sentence for the user, any other a fault of ours
        if not hasattr(error, "exit_code"):
            raise
        print(f"{paint('error:', 'red', sys.stderr)} {error}", file=sys.stderr)
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

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path}  # a worker is told which name to read

    def read(self, name: str) -> bytes:
        """LogoError where it cannot be read."""
        if self.path.is_dir():
            return read_file(self.path / name)
        try:
            return _cached_zip(str(self.path)).read(name)
        except Exception as error:  # each kind of compression has errors of its own
            raise LogoError(f"the zip is damaged there: {error or type(error).__name__}") from error


@functools.lru_cache(maxsize=1)
def _cached_zip(path: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(path)


def fingerprints(rgb: np.ndarray) -> list[dict[str, Any]]:
    """What near copies share, whatever their size, padding or compression: for up to three boxes each

    hash: 128 bit difference hash (64 across, 64 down); aspect: log of width over height; thumb: 16 x 16 RGB.
    The boxes: around the ink; around the ink without its faint parts, so that the ringing of a JPEG around dark ink
    does not widen it; around all that is not white where the canvas is coloured, as in a copy padded with white.
    """
    canvas = background_color(rgb)
    away = _highest(cv2.absdiff(rgb, _plane(rgb.shape, canvas)))
    boxes = [cv2.boundingRect(_above(away, limit)) for limit in (INK_STEP, max(INK_STEP, 0.4 * away.max()))]
    if canvas.min() < 240:
        boxes.append(cv2.boundingRect(_above(_highest(cv2.bitwise_not(rgb)), INK_STEP)))
    prints = []
    for x, y, w, h in dict.fromkeys(boxes):
        box = rgb[y : y + h, x : x + w] if w * h else rgb
        aspect = round(float(np.log(box.shape[1] / box.shape[0])), 4)
        roomy = (max(box.shape[1], 64), max(box.shape[0], 64))  # INTER_AREA averages only if both sides shrink
        box = cv2.resize(cv2.resize(box, roomy, interpolation=cv2.INTER_LINEAR), (16, 16), interpolation=cv2.INTER_AREA)
        grey = cv2.resize(cv2.cvtColor(box, cv2.COLOR_RGB2GRAY), (9, 9), interpolation=cv2.INTER_AREA).astype(np.int16)
        bits = np.concatenate(((grey[:8, 1:] - grey[:8, :-1] > 6).ravel(), (grey[1:, :8] - grey[:-1, :8] > 6).ravel()))
        thumb = base64.b64encode(box.tobytes()).decode()
        prints.append({"hash": np.packbits(bits).tobytes().hex(), "aspect": aspect, "thumb": thumb})
    return prints


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
    except LogoError as error:
        return record | {"error": str(error)}
    analyzer = IntelligentLogoAnalyzer()
    features = analyzer.features(rgb)
    p = analyzer.probabilities(features)
    best = CLASS_NAMES[int(p.argmax())]
    small = cv2.cvtColor(fit_square(rgb, 72), cv2.COLOR_RGB2BGR)
    prints = fingerprints(rgb)
    if (background_color(rgb) == DARK_CANVAS).all():  # a copy flattened on white shows what of the ink is not white
        prints += fingerprints(load_logo(data, white_only=True))
    return record | {
        "pixels": hashlib.sha256(str(rgb.shape).encode() + rgb.tobytes()).hexdigest(),
        "type": best,
        "confidence": round(float(p.max()), 4),
        "reason": reason(features, best),
        "prints": prints,
        "picture": base64.b64encode(cv2.imencode(".png", small)[1].tobytes()).decode(),
    }


def describe_each(source: RawInput, names: list[str], workers: int, quiet: bool = False) -> Iterator[list[dict]]:
    """Some records at a time, in the order of names whatever the number of processes."""
    progress, done = Progress(len(names), "reading logos", quiet), 0
    tasks = [(source, names[i : i + 16]) for i in range(0, len(names), 16)]
    with contextlib.ExitStack() as stack:
        results: Iterator[list[dict[str, Any]]] = map(_describe, tasks)
        if workers > 1 and len(tasks) > 1:
            pool = ProcessPoolExecutor(min(workers, len(tasks)), mp_context=get_context("spawn"))
            stack.callback(pool.shutdown, cancel_futures=True)
            results = pool.map(_describe, tasks)
        for part in results:
            yield part
            done += len(part)
            progress.show(done)


def describe_all(source: RawInput, names: list[str], workers: int, quiet: bool = False) -> list[dict[str, Any]]:
    """One record for each name; a large input goes through a Journal."""
    return [record for part in describe_each(source, names, workers, quiet) for record in part]


class Journal:
    """A file with a JSON line for each logo read so far.

    What is heavy in the records (fingerprints, pictures) so stays on disk, and what a run that was killed had read need
    not be read again: records count as long as the rules and the bytes of the file are the same.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.places: dict[str, tuple[int, str]] = {}  # name -> (offset of its line, SHA-256 of what it describes)
        head = {"rules": _default_rules().version(), "format": 1}
        self.file = open(path, "a+b")  # noqa: SIM115
        self.file.seek(0)
        try:
            same = json.loads(self.file.readline()) == head
        except ValueError:
            same = False
        if same:
            self._read_places()
        else:
            self.file.truncate(0)
            self._append(head)

    def _read_places(self) -> None:
        at = self.file.tell()
        for line in self.file:
            try:
                record = json.loads(line)
                self.places[record["name"]] = at, record.get("sha256", "unreadable")
            except (ValueError, KeyError):
                break  # a kill came in the middle of a line
            at += len(line)
        self.file.truncate(at)

    def _append(self, value: dict[str, Any]) -> int:
        at = self.file.seek(0, os.SEEK_END)
        self.file.write(json.dumps(value).encode() + b"\n")
        return at

    def add(self, record: dict[str, Any]) -> None:
        self.places[record["name"]] = self._append(record), record.get("sha256", "unreadable")

    def complete(self, source: RawInput, digests: dict[str, str], workers: int, quiet: bool = False) -> int:
        """Describes what is missing; returns how many records were there already."""
        missing = [name for name, digest in digests.items() if self.places.get(name, (0, ""))[1] != digest]
        for part in describe_each(source, missing, workers, quiet):
            for record in part:
                self.add(record)
            self.file.flush()
        return len(digests) - len(missing)

    def read(self, name: str) -> dict[str, Any]:
        self.file.seek(self.places[name][0])
        return json.loads(self.file.readline())

    def load(self, names: list[str]) -> tuple[list[dict[str, Any]], Prints]:
        """The records without what is heavy in them, and the fingerprints of the readable ones."""
        records, prints, readable = [], Prints(), 0
        for name in names:
            record = self.read(name)
            record.pop("picture", None)
            prints.add(readable, record.pop("prints", []))
            readable += "error" not in record
            records.append(record)
        return records, prints

    def drop(self) -> None:
        self.file.close()
        self.path.unlink(missing_ok=True)


def shard_of(text: str) -> tuple[int, int]:
    """The i and N of i/N; for argparse."""
    found = re.fullmatch(r"(\d+)/(\d+)", text)
    if not found or not 1 <= int(found[1]) <= int(found[2]):
        raise argparse.ArgumentTypeError(f"{text} is no part of a whole: write 1/4 for the first of four")
    return int(found[1]), int(found[2])


def write_shard(source: RawInput, part: tuple[int, int], folder: Path, workers: int, quiet: bool = False) -> Path:
    """Records of every N-th file, beginning at the i-th, as JSON lines below a header: FOLDER/i-of-N.jsonl."""
    index, count = part
    head = {"shard": part, "rules": _default_rules().version(), "names": _digest([n] for n in source.names)}
    path = folder / f"{index}-of-{count}.jsonl"
    beside = path.with_name(f".{path.name}.tmp")
    try:
        with open(beside, "w") as file:
            file.write(json.dumps(head) + "\n")
            for records in describe_each(source, source.names[index - 1 :: count], workers, quiet):
                file.writelines(json.dumps(record) + "\n" for record in records)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    return path


def read_shards(folder: Path, source: RawInput, journal: Journal) -> None:
    """Copies the records of all parts into the journal; UsageError if some lack or fit neither input nor rules."""
    names, rules = _digest([n] for n in source.names), _default_rules().version()
    parts: set[tuple[int, int]] = set()
    for path in sorted(folder.glob("*-of-*.jsonl")):
        try:
            with open(path) as file:
                head = json.loads(file.readline())
                (i, n), same = head["shard"], (head["names"], head["rules"]) == (names, rules)
                expected = iter(source.names[i - 1 :: n])
                for record in map(json.loads, file) if same else ():
                    if record["name"] != next(expected, None):
                        raise ValueError("records are missing")
                    journal.add(record)
                if same and next(expected, None) is not None:
                    raise ValueError("records are missing")
        except (ValueError, KeyError, TypeError, OSError) as error:
            raise UsageError(f"{display(path)} is damaged: make it anew with --shard") from error
        if not same:
            raise UsageError(f"{display(path)} was made from another input or with other rules: make it anew")
        parts.add((i, n))
    counts = {count for _, count in parts}
    missing = {f"{i}/{n}" for n in counts or {1} for i in range(1, n + 1)} - {f"{i}/{n}" for i, n in parts}
    if missing or len(counts) > 1:
        lacking = f"--shard {min(missing)} is missing" if missing else "parts of two different divisions are there"
        raise UsageError(f"{display(folder)} is no complete set of shards: {lacking}")


# -- duplicates ------------------------------------------------------------------------------------------------


class Prints:
    """The fingerprints of many records, for group_duplicates; the thumbnails, which are most of them, lie on disk."""

    def __init__(self) -> None:
        self.owners, self.aspects, self.hashes = array.array("l"), array.array("d"), bytearray()
        self.file = tempfile.TemporaryFile()  # noqa: SIM115

    def add(self, owner: int, prints: list[dict[str, Any]]) -> None:
        for one in prints:
            self.owners.append(owner)
            self.aspects.append(one["aspect"])
            self.hashes += bytes.fromhex(one["hash"])
            self.file.write(base64.b64decode(one["thumb"]))

    def arrays(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """owners (n,), aspects (n,), hashes (n, 8) of 16 bits each, thumbs (n, 768) uint8."""
        self.file.flush()
        count = len(self.owners)
        thumbs = np.memmap(self.file, np.uint8, "r", shape=(count, 768)) if count else np.zeros((0, 768), np.uint8)
        hashes = np.frombuffer(bytes(self.hashes), ">u2").reshape(count, 8)
        return np.array(self.owners), np.array(self.aspects), hashes, thumbs


def group_duplicates(records: list[dict[str, Any]], prints: Prints | None = None) -> list[int]:
    """Group number of each readable record: same bytes, same pixels, or the same picture resized or recompressed.

    Candidates share one of eight 16 bit pieces of the difference hash and a similar aspect, so that no list of all
    pairs is made; a pair is confirmed when the 16 x 16 thumbnails of the ink differ little: on average by less than
    20 grey levels and in 97 % of the values by less than 60 (in 95 %, and icons of one family would pass as copies).
    ``prints``: those of the records, where they hold none themselves.
    """
    if prints is None:
        prints = Prints()
        for i, record in enumerate(records):
            prints.add(i, record["prints"])
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
    for i, j in _copies(*prints.arrays()):
        parent[find(j)] = find(i)
    return [find(i) for i in range(len(records))]


def _copies(owners: np.ndarray, aspects: np.ndarray, hashes: np.ndarray, thumbs: np.ndarray) -> Iterator[tuple]:
    """Pairs of owners whose thumbnails differ little.

    4 x 4 means differ on average by no more than the pixels do, so that they rule out most pairs at a sixteenth of the
    cost.
    """
    coarse = np.empty((len(thumbs), 48), np.float32)
    for at in range(0, len(thumbs), 4096):
        blocks = thumbs[at : at + 4096].reshape(-1, 4, 4, 4, 4, 3)
        coarse[at : at + 4096] = blocks.mean((2, 4), dtype=np.float32).reshape(-1, 48)
    for bucket in _buckets(hashes, aspects):
        for at, i in enumerate(bucket[:-1]):
            rest = bucket[at + 1 :]
            rest = rest[(np.abs(aspects[rest] - aspects[i]) < 0.08) & (owners[rest] != owners[i])]
            rest = rest[np.abs(coarse[rest] - coarse[i]).mean(1) < 20.01]
            if len(rest):
                gap = np.abs(thumbs[rest].astype(np.int16) - thumbs[i])
                for j in rest[(gap.mean(1) < 20) & ((gap > 60).mean(1) < 0.03)]:
                    yield int(owners[i]), int(owners[j])


def _buckets(hashes: np.ndarray, aspects: np.ndarray) -> Iterator[np.ndarray]:
    """Indices of prints that share a piece of the hash (n, 8) of 16 bits each, and a cell of the log aspect."""
    cells = np.floor(aspects / 0.16).astype(np.int64)
    side = np.where(aspects / 0.16 - cells > 0.5, 1, -1)  # towards the neighbouring cell that may hold its copies
    index, place = np.tile(np.arange(len(hashes)), 2), np.concatenate((cells, cells + side)) << 16
    for piece in hashes.T.astype(np.int64):
        key = place + np.tile(piece, 2)
        order = np.argsort(key, kind="stable")
        new = np.flatnonzero(np.diff(key[order])) + 1
        starts, ends = np.append(0, new), np.append(new, len(key))
        for start, end in zip(*(edge[ends - starts > 1].tolist() for edge in (starts, ends)), strict=True):
            yield np.sort(index[order[start:end]])


# -- organize --------------------------------------------------------------------------------------------------


def safe_cell(text: object) -> str:
    """CSV cell: bytes that are no UTF-8 as backslash escapes, and no formula for a spreadsheet to run."""
    return no_formula(display(text))


def no_formula(text: str) -> str:
    """Led by an apostrophe where a spreadsheet would otherwise compute it."""
    return "'" + text if text.startswith(FORMULA) else text


def csv_row_writer(stream: TextIO) -> Callable[[Iterable[object]], None]:
    """Writes a row; unlike csv.writer it also quotes a carriage return, which readers take for the end of a row."""
    plain, quoted = (csv.writer(stream, lineterminator="\n", quoting=q) for q in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL))

    def write(row: Iterable[object]) -> None:
        cells = list(row)
        (quoted if any("\r" in str(cell) for cell in cells) else plain).writerow(cells)

    return write


def _csv_bytes(header: Iterable[str], rows: Iterable[Iterable[object]]) -> bytes:
    buffer = io.StringIO()
    write = csv_row_writer(buffer)
    for row in (header, *rows):
        write(map(safe_cell, row))
    return buffer.getvalue().encode()


def read_labels(path: str | os.PathLike, names: list[str]) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """A person's labels: {input name: {type, sure, split, report, source}} and sentences about rows that were left out.

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
    by_path = {safe_cell(name): [name] for name in names}
    by_base: dict[str, list[str]] = defaultdict(list)
    for name in names:
        by_base[safe_cell(name.rsplit("/", 1)[-1])].append(name)
    labels: dict[str, dict[str, Any]] = {}
    bad, missing = [], []
    for line, row in enumerate(rows, 2):
        kind, file = (row["type"] or "").strip().lower(), row["file"] or ""
        keys = (safe_cell(file), display(file))
        found = next((d[k] for d in (by_path, by_base) for k in keys if k in d), [])
        if kind not in CLASS_NAMES:
            bad += [f"line {line}: {display(kind)!r}"] if kind else []
        elif len(found) != 1:
            missing.append(display(file))
        else:
            labels[found[0]] = {
                "type": kind,
                "sure": (row.get("sure") or "1").strip().lower() not in ("0", "false", "no"),
                "split": (row.get("split") or "").strip(),
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

    Records need type, group, source, sure, report, sha256. A person's come before the rules'; unsure ones come last and
    go to train alone; report ones go to test alone, and what is a duplicate of one of them is left out of train and
    val. UsageError: under 3 in a class.
    """
    held = {r["group"] for r in records if r["report"]}
    records = [r for r in records if r["report"] or r["group"] not in held]
    draw = {r["sha256"]: hashlib.sha256(f"{seed}:{r['sha256']}".encode()).hexdigest() for r in records}
    pools = {k: sorted((r for r in records if r["type"] == k), key=lambda r: draw[r["sha256"]]) for k in CLASS_NAMES}
    left = {k: _quotas(pool, k, per_class) for k, pool in pools.items()}
    first: list[dict[str, Any]] = []
    spare: list[dict[str, Any]] = []
    for kind, pool in pools.items():
        pool.sort(key=lambda r: (not r["sure"], r["source"] != "human"))
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

    def clean(name: str) -> tuple[str, str]:
        stem, dot, suffix = display(name.rsplit("/", 1)[-1]).rpartition(".")
        stem = re.sub(r"[^\w. ()+-]", "_", stem).encode()[:200].decode(errors="ignore")  # systems take 255 bytes
        return stem.lstrip(".-") or "logo", dot + suffix

    taken = Counter("".join(clean(r["name"])).lower() for r, _ in chosen)
    out = {}
    for record, split in chosen:
        stem, suffix = clean(record["name"])
        file = stem + suffix
        if taken[file.lower()] > 1:
            file = f"{stem}_{record['sha256'][:10]}{suffix}"
        out[record["name"]] = f"{split}/{record['type']}/{file}"
    return out


def _combine(records: list[dict[str, Any]], prints: Prints, labels: dict[str, dict] | None) -> list[dict[str, Any]]:
    """Readable records with group, type and label source; of identical pictures only the first by name."""
    usable = [r for r in records if "error" not in r]
    members: dict[int, list[str]] = defaultdict(list)
    groups = group_duplicates(usable, prints)
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
                extra |= {"confidence": 1.0 if label["sure"] else 0.5, "reason": "labelled by a person"}
        kept.append(record | extra)
    return kept


def _write_dataset(
    folder: Path, source: RawInput, chosen: list, usable: list, records: list, stamp: dict[str, Any], journal: Journal
) -> None:
    files = _file_names(chosen)
    rows = []
    for split in SPLITS:
        for kind in CLASS_NAMES:
            (folder / split / kind).mkdir(parents=True, exist_ok=True)
    refused = {r["name"]: r["error"] for r in records if "error" in r}
    for record, split in chosen:
        try:
            data = source.read(record["name"])
            if hashlib.sha256(data).hexdigest() != record["sha256"]:
                raise LogoError("the file has changed since it was read")
        except LogoError as error:
            refused[record["name"]] = str(error)
            continue
        (folder / files[record["name"]]).write_bytes(data)
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
    left_out = _reasons(records, usable, {r["name"] for r, _ in chosen}) | refused
    (folder / "manifest.csv").write_bytes(_csv_bytes(MANIFEST, sorted(rows)))
    (folder / "rejected.csv").write_bytes(_csv_bytes(("file", "reason"), sorted(left_out.items())))
    (folder / "dataset.json").write_text(json.dumps(stamp, indent=1, sort_keys=True) + "\n")
    splits = {r["name"]: split for r, split in chosen}
    (folder / "review.html").write_bytes(review_page(usable, splits, lambda r: journal.read(r["name"])["picture"]))


def _reasons(records: list[dict[str, Any]], usable: list[dict[str, Any]], chosen: set[str]) -> dict[str, str]:
    """Why each readable file is not in the dataset: {input name: reason}."""
    first = {r["pixels"]: r["name"] for r in reversed(usable)}
    types = {r["name"]: r["type"] for r in usable}
    out = {}
    for record in (r for r in records if "error" not in r and r["name"] not in chosen):
        name, original = record["name"], first.get(record["pixels"])
        if name in types:
            why = f"enough other logos are {types[name]}, or a copy of it is in another split"
        elif original is not None and original != name:
            why = f"the same picture as {display(original)}"
        else:
            why = "it has no label"
        out[name] = NOT_NEEDED + why
    return out


def review_page(
    records: list[dict[str, Any]],
    splits: dict[str, str],
    picture: Callable[[dict], str] = operator.itemgetter("picture"),
) -> bytes:
    """One self-contained page of all logos by type, most doubtful first, on which types can be changed and saved.

    Beyond REVIEW_LIMIT logos the surest are listed in what is saved, but not shown. ``picture``: a record's, in base64.
    """
    rows: list[dict[str, Any]] = []
    for record in sorted(records, key=lambda r: (r["confidence"], r["name"])):
        row = {key: record[key] for key in ("type", "confidence", "reason", "sure", "report", "source")}
        row |= {"file": safe_cell(record["name"]), "split": splits.get(record["name"], "not chosen")}
        rows.append(row | ({"picture": picture(record)} if len(rows) < REVIEW_LIMIT else {}))
    data = json.dumps({"types": CLASS_NAMES, "logos": rows}).replace("<", "\\u003c")
    return REVIEW_PAGE.replace("@DATA@", data).encode()


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
    if source is None or args.dry_run:
        _check_target(out)
        return EXIT_OK
    if args.shard:
        folder = out.with_name(out.name + ".shards")
        with hold("{}-of-{}".format(*args.shard), folder):
            path = write_shard(source, args.shard, folder, workers, args.quiet)
        say(f"{display(path)} is written; when all {args.shard[1]} are, run again with --merge {display(path.parent)}")
        return EXIT_OK
    with hold(out.name, out.parent):
        return make_dataset(args, source, labels, workers, say)


def make_dataset(args: argparse.Namespace, source: RawInput, labels: dict | None, workers: int, say: Callable) -> int:
    """organize, once the input is known and the place is held."""
    out, there = Path(args.data), _check_target(Path(args.data))
    digests = {name: _digest_of(source, name) for name in source.names}
    stamp = {
        "format": 1,
        "input": _digest(digests.items()),
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
    journal = Journal(out.with_name(f".{out.name}.records.jsonl"))
    try:
        if args.merge:
            read_shards(Path(args.merge), source, journal)
            changed = [n for n, (_, digest) in journal.places.items() if n in digests and digest != digests[n]]
            if changed:
                raise UsageError(f"{display(changed[0])} has changed since its shard was made: make the shards anew")
        elif known := journal.complete(source, digests, workers, args.quiet):
            say(f"  {known} of these files had been read before an interruption")
        _sort_logos(args, source, labels, stamp, journal, say)
    except Exception:  # an interruption leaves the journal, for the next start to go on from
        journal.drop()
        raise
    journal.drop()
    return EXIT_OK


def _sort_logos(
    args: argparse.Namespace, source: RawInput, labels: dict | None, stamp: dict, journal: Journal, say: Callable
) -> None:
    """From the records to the dataset in its place."""
    out, (records, prints) = Path(args.data), journal.load(source.names)
    usable = _combine(records, prints, labels)
    if not usable:
        why = next((r["error"] for r in records if "error" in r), "none has a label")
        raise UsageError(f"{display(source.path)} holds no logo that can be used: {why}")
    chosen = choose_splits(usable, args.per_class, args.seed)
    for stale in out.parent.glob(f".{out.name}.new-*"):
        shutil.rmtree(stale, ignore_errors=True)
    new = out.with_name(f".{out.name}.new-{os.getpid()}")
    try:
        _write_dataset(new, source, chosen, usable, records, stamp, journal)
        _swap_in(new, out)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    _summary(records, usable, chosen, args.per_class, labels, say)


def _digest_of(source: RawInput, name: str) -> str:
    try:
        return hashlib.sha256(source.read(name)).hexdigest()
    except LogoError:
        return "unreadable"


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
    rows, table, failed = [], [], 0
    for name, read in jobs:
        row: dict[str, Any] = {"file": display(name)}
        try:
            row |= analyzer.classify(read())
        except LogoError as error:
            failed += 1
            row["error"] = str(error)
            print(f"{display(name)}: {error}", file=sys.stderr)
        kind, sure = row.get("logo_type", "error"), f"{row['confidence']:.4f}" if "confidence" in row else ""
        if args.json:
            rows.append(row)
        elif not args.csv:
            print(f"{row['file']:30s} {kind:9s} {sure:7s} {row.get('reasoning', row.get('error', ''))}")
        table.append((row["file"], kind, sure, row.get("method", "rule_based")))
    if args.csv:
        write_atomic(args.csv, _csv_bytes(("file", "logo_type", "confidence", "method"), table))
    if args.json:
        print(json.dumps(rows, indent=1))
    return EXIT_FAILED if failed else EXIT_OK


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(
        prog="intelligent_logo_analyzer.py",
        description="Types logos by what OpenCV measures (classify) and sorts raw logos into a training set (organize, "
        "which is also what happens without a verb).",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="organize | classify")
    sort = verbs.add_parser("organize", help="raw logos -> typed, balanced, split folders with a manifest")
    sort.add_argument("raw", nargs="?", metavar="RAW", help="folder or zip of logos (default: what is found here)")
    sort.add_argument("--labels", metavar="CSV", help="a person's types: file,type[,sure,split]; only these are used")
    text = "logos of each type, at most; 70, 20 and 10 %% go to train, val, test; 10 or more (default: %(default)s)"
    sort.add_argument("--per-class", type=_positive, default=200, metavar="N", help=text)
    text = "only read every N-th logo, from the i-th (1 to N), into OUT.shards/"
    sort.add_argument("--shard", type=shard_of, metavar="i/N", help=text)
    sort.add_argument("--merge", metavar="DIR", help="sort RAW by the shards that were written there")
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


REVIEW_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Review of logo types</title>
<style>
:root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
body { margin: 0 }
header { position: sticky; top: 0; z-index: 1; padding: .5rem 1rem; background: Canvas; border-bottom: 1px solid }
header > * { margin-right: 1rem }
section { padding: 0 1rem }
section > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .5rem }
article { padding: .5rem; border: 1px solid #8886; border-radius: 4px; overflow-wrap: anywhere;
  content-visibility: auto; contain-intrinsic-size: auto 8rem }
article.changed { outline: 3px solid Highlight }
img { float: left; width: 72px; height: 72px; margin: 0 .5rem .3rem 0 }
p { margin: 0 0 .3rem }
nav { clear: left }
button { font: inherit; font-size: .9em; padding: 1px 5px; margin-right: 2px; cursor: pointer }
button[aria-pressed=true] { background: Highlight; color: HighlightText }
small { opacity: .75 }
</style></head><body>
<header><strong>Review of logo types</strong><span id="links"></span><output id="count"></output>
<button id="save">Save labels.csv</button></header>
<main></main>
<noscript>This page needs JavaScript to show the logos.</noscript>
<script id="data" type="application/json">@DATA@</script>
<script>
"use strict";
const { types, logos } = JSON.parse(document.getElementById("data").textContent);
const changes = new Map();
let saved = true;

function make(parent, tag, text = "") {
  const node = parent.appendChild(document.createElement(tag));
  node.textContent = text;
  return node;
}

function show(card, logo) {
  const now = changes.get(logo) || logo;
  card.classList.toggle("changed", changes.has(logo));
  for (const button of card.querySelectorAll("button"))
    button.ariaPressed = button.value === "unsure" ? !now.sure : now.type === button.value;
  document.getElementById("count").textContent = `${changes.size} of ${logos.length} changed`;
}

function change(card, logo, value) {
  const now = { ...(changes.get(logo) || { type: logo.type, sure: logo.sure }) };
  if (value === "unsure") now.sure = !now.sure; else now.type = value;
  if (now.type === logo.type && now.sure === logo.sure) changes.delete(logo); else changes.set(logo, now);
  saved = false;
  show(card, logo);
}

function addCard(parent, logo) {
  const card = make(parent, "article"), picture = make(card, "img");
  card.dataset.file = logo.file;
  picture.src = "data:image/png;base64," + logo.picture;
  picture.alt = logo.file;
  make(card, "p", logo.file).append(" ", Object.assign(document.createElement("small"), { textContent: logo.split }));
  make(card, "p", `${Math.round(100 * logo.confidence)} % ${logo.type}: ${logo.reason}`);
  const buttons = make(card, "nav");
  for (const value of [...types, "unsure"]) {
    const button = make(buttons, "button", value);
    button.value = value;
    button.onclick = () => change(card, logo, value);
  }
  show(card, logo);
}

for (const type of types) {
  const group = logos.filter((logo) => logo.type === type), section = make(document.querySelector("main"), "section");
  section.id = type;
  make(section, "h2", `${type}: ${group.length}`);
  make(document.getElementById("links"), "a", type).href = "#" + type;
  document.getElementById("links").append(" ");
  const grid = make(section, "div"), shown = group.filter((logo) => logo.picture);
  shown.forEach((logo) => addCard(grid, logo));
  if (shown.length < group.length) make(section, "p", `The surest ${group.length - shown.length} are not shown.`);
}

document.getElementById("save").onclick = () => {
  const quote = (value) => `"${String(value).replaceAll('"', '""')}"`;
  const rows = logos.map((logo) => {
    const now = changes.get(logo) || logo;
    const source = changes.has(logo) ? "human" : logo.source;
    return [logo.file, now.type, now.sure ? 1 : 0, logo.report ? "report" : "", source].map(quote).join(",");
  });
  const text = ["file,type,sure,split,label_source", ...rows].join("\\n") + "\\n";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = "labels.csv";
  link.click();
  saved = true;
};
window.onbeforeunload = (event) => { if (!saved) event.preventDefault(); };
</script></body></html>
"""

# Written by benchmarks/fit_rules.py.
RULE_TABLE = """
bias: 0.424 0.185 -0.261 -0.348
unit: 0.0138702
depth: 4
aspect: -0.6384 -0.5002 -0.4245 -0.37084 -0.32681 -0.28293 -0.22913 -0.20723 -0.18536 -0.15316 -0.13124 -0.087463 -0.065588 -0.043721 -0.021859 0 0.021859 0.043721 0.065588 0.087463 0.10935 0.15316 0.17509 0.20723 0.25106 0.28293 0.32681 0.40244 0.45595 0.53152 0.62963 0.75384 0.89194 1.0387 1.2391 1.3597 1.4906 1.6415 1.735 1.848 1.9349 2.0224 2.0916 2.1644 2.2675 2.3499 2.4988 2.7004
ink_share: 0.16567 0.19255 0.21361 0.23108 0.24425 0.2558 0.26544 0.27611 0.28588 0.29465 0.30317 0.31208 0.32113 0.32933 0.33706 0.34499 0.35155 0.35806 0.36567 0.37418 0.38093 0.38881 0.39671 0.40421 0.41112 0.41757 0.42595 0.43394 0.44219 0.45023 0.45619 0.4635 0.4707 0.47837 0.48606 0.49483 0.5038 0.51254 0.52204 0.53226 0.54322 0.5514 0.56148 0.57255 0.5831 0.59374 0.60411 0.61336 0.62454 0.63514 0.64555 0.65573 0.67098 0.68033 0.69056 0.70478 0.72343 0.74017 0.75152 0.78168 0.83184 0.90502
slope1: 0.022029 0.036088 0.045398 0.052617 0.058573 0.063746 0.069281 0.074679 0.079313 0.083954 0.089177 0.10133 0.1151 0.12373 0.1324 0.14152 0.15093 0.1606 0.1707 0.18142 0.19217 0.20222 0.21635 0.23056 0.2456 0.26126 0.27803 0.29454 0.32889 0.34947 0.36643 0.40781 0.42544 0.44401 0.46339 0.48506 0.506 0.526 0.54499 0.56297 0.58439 0.60439 0.62275 0.64276 0.66038 0.68034 0.69832 0.71814 0.7366 0.75696 0.77567 0.80004 0.82339 0.84971 0.87922 0.90775 0.93421 0.96296
slope4: 0.010459 0.014782 0.018514 0.021592 0.02656 0.028927 0.031458 0.036539 0.039382 0.042067 0.044469 0.047308 0.050575 0.053664 0.060168 0.064195 0.06787 0.071949 0.076739 0.08213 0.087747 0.09371 0.09994 0.10619 0.11281 0.12075 0.12864 0.13836 0.14803 0.15643 0.16832 0.1786 0.18989 0.20288 0.21717 0.23226 0.24668 0.26109 0.27882 0.2948 0.31292 0.33514 0.35806 0.38387 0.41143 0.44153 0.47059 0.50646 0.54438 0.58288 0.62395 0.67282 0.7187 0.76364 0.80408 0.85358 0.8977 0.93724 0.9713 0.9926
soft_blend2: 0 0.0053699 0.032609 0.079545 0.13796 0.22198 0.32091 0.41775 0.50605 0.62345 0.71587 0.80311 0.87217 0.92234 0.95608 0.97215 0.98388 0.99125 0.9953 0.99824 0.99958
soft_blend4: 0 0.0037244 0.053071 0.13392 0.24076 0.34531 0.48604 0.62491 0.744 0.83668 0.90662 0.95233 0.98008 0.99327 0.99853
soft_blend8: 0 0.036063 0.23149 0.36181 0.58812 0.74301 0.82812 0.9139 0.96633 0.99318
soft_blend_spread: 0 0.0095768 0.022523 0.028384 0.034298 0.04235 0.050927 0.062994 0.08969 0.10528 0.12643 0.14538 0.21691 0.27709 0.30939 0.34139 0.37319 0.45445 0.48936 0.53809 0.59259 0.6501 0.73214 0.82074 0.93433 1.0817 1.4129 1.6512 1.8834 2.1729 2.4599 2.8716 3.2913 3.8363 4.5256 5.6545 7.4199 9.0127 10.774 12.736 14.394 17.136 21.852
soft_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 20.5 22.5 23.5 24.5 25.5 30.5
soft_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5
hard_blend4: 0 0.0075085 0.028169 0.065934 0.13609 0.29603 0.38775 0.4885 0.54906 0.66099 0.75505 0.81815 0.87972 0.92395 0.95562 0.97688 0.99134 0.99787 0.9995 1
hard_blend_spread: 0 0.0019234 0.01327 0.033903 0.041639 0.048671 0.05809 0.067325 0.078209 0.089589 0.1031 0.11824 0.13818 0.15958 0.18193 0.2075 0.23516 0.26962 0.30146 0.33416 0.41268 0.45048 0.48752 0.53294 0.62369 0.67778 0.74693 0.82503 0.92215 1.0441 1.2014 1.384 1.5534 1.8125 2.0769 2.3493 2.72 3.0929 3.5303 3.9655 4.6226 5.2873 6.091 7.2455 8.4359 9.552 11.053 12.717 14.102 16.221 18.88 21.689 29.428
hard_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 19.5 20.5 21.5 22.5 23.5 24.5 25.5 26.5 30.5 31.5 33.5 34.5 39.5 46.5
hard_minor_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 15.5
top_color: 0.054835 0.070947 0.083754 0.098495 0.11204 0.12783 0.1404 0.15517 0.17442 0.19567 0.21739 0.23944 0.25978 0.28611 0.3077 0.33165 0.35107 0.37361 0.3954 0.42072 0.4449 0.46817 0.49023 0.50423 0.52271 0.53986 0.56083 0.58444 0.60781 0.62949 0.65856 0.68674 0.71208 0.73552 0.75906 0.79071 0.8229 0.84901 0.87032 0.89236 0.91517 0.93772 0.95919 0.97483 0.98434 0.98972 0.99425 0.99682 0.99868 0.99936 0.99976
palette_top4: 0.49155 0.57947 0.63519 0.68725 0.72467 0.75865 0.79491 0.82046 0.84454 0.86297 0.88402 0.90267 0.91958 0.93468 0.94685 0.95608 0.96558 0.97315 0.98064 0.9865 0.99138 0.9947 0.99697 0.99844 0.99925 0.99977
core_top4: 0.22707 0.29516 0.33583 0.3698 0.40475 0.44088 0.46694 0.49066 0.51418 0.53944 0.5632 0.58762 0.6139 0.63548 0.65691 0.67887 0.70282 0.72289 0.7431 0.7626 0.77956 0.79495 0.80982 0.82466 0.83835 0.85134 0.86442 0.87556 0.88812 0.9007 0.9113 0.92163 0.93139 0.94031 0.94761 0.954 0.96012 0.96655 0.97084 0.97544 0.98301 0.98668 0.98985 0.99225 0.99397 0.99557 0.99672 0.99756 0.99826 0.99887 0.99924 0.99946 0.99963 0.99978 0.9999
hues: 0.5 1.5 2.5 3.5 4.5 5.5
white_share: 0 0.00010945 0.0002745 0.00051116 0.00095736 0.0016588 0.0032852 0.0071463 0.014244 0.02689 0.060205 0.12145 0.2401 0.487 0.82817 0.99401
light_spread: 0 0.013515 0.039709 0.05401 0.074246 0.098042 0.12796 0.16874 0.2133 0.26759 0.33565 0.40735 0.61253 0.73726 0.90182 1.1659 1.5876 2.2071 2.997 4.0851 5.2109 6.3319 7.9426 9.1382 10.521 11.898 13.019 14.156 15.469 16.767 18.096 19.326 20.554 21.824 23.564 25.152 26.603 28.125 29.378 30.752 31.99 33.412 34.843 36.233 37.509 38.78 40.471 42.307 44.063 46.091 48.185 50.392 52.65 55.565 58.478 62.057 67.087 72.053 78.422 91.576
edges: 3.897 4.3712 4.6991 4.9293 5.1377 5.3485 5.5387 5.697 5.8436 5.9511 6.0461 6.2727 6.4083 6.5152 6.6371 6.7652 6.9141 7.0582 7.1894 7.3386 7.4545 7.5794 7.713 7.8788 8.0172 8.1688 8.3474 8.5 8.6669 8.8156 9.0081 9.1848 9.3258 9.4621 9.6014 9.7663 9.9548 10.098 10.25 10.399 10.545 10.692 10.871 11.062 11.258 11.422 11.589 11.81 12.008 12.226 12.437 12.695 12.902 13.13 13.47 13.787 14.246 14.733 15.307 16.469 18.062 21.258
parts: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 20.5 23.5 25.5 33 35.5 37.5 39.5
largest_part: 0.12743 0.15321 0.17211 0.1955 0.21493 0.23337 0.24889 0.26101 0.27835 0.2946 0.30719 0.32811 0.33974 0.35552 0.37115 0.39224 0.41061 0.43421 0.46081 0.48933 0.50105 0.5105 0.53509 0.5556 0.58729 0.61472 0.64148 0.66896 0.70308 0.73404 0.7674 0.8012 0.8327 0.86386 0.90163 0.92692 0.94805 0.96809 0.98388 0.99228 0.99879 0.99992
stroke: 6.2011 7.0933 7.6452 8.1268 8.531 8.8987 9.3376 9.6653 10.006 10.383 10.693 10.991 11.286 11.579 11.895 12.273 13.059 13.433 13.794 14.261 14.715 15.203 15.738 16.314 16.916 17.557 18.21 18.978 19.531 20.181 20.835 21.605 22.258 22.89 23.658 24.388 25.173 25.987 26.557 28.065 28.897 29.709 30.462 31.411 32.425 33.558 34.614 36.083 37.547 38.99 40.264 41.956 44.422 46.773 50.123 54.005 58.844 65.29 71.763 80.77 83.413
stroke_spread: 0.42014 0.44972 0.4653 0.47918 0.48797 0.49588 0.5029 0.50983 0.52183 0.52734 0.53223 0.53719 0.5427 0.54788 0.55337 0.55844 0.56213 0.56593 0.56953 0.5734 0.57876 0.58251 0.58619 0.5905 0.59532 0.59908 0.60296 0.60752 0.61201 0.617 0.62161 0.62679 0.63119 0.63589 0.64234 0.6473 0.65304 0.65786 0.66247 0.6669 0.67137 0.67606 0.67958 0.68411 0.68875 0.69079 0.69135 0.69635 0.70297 0.70933 0.71659 0.72617 0.73409 0.74512 0.75671 0.77081 0.78807 0.80463 0.82331 0.85086 0.88498 0.93746
outline: 2.3031 2.9918 3.5394 3.8485 3.8688 3.9688 4.2074 4.4242 4.5833 4.7576 4.9141 5.1028 5.2365 5.387 5.5758 5.7257 5.8989 6.053 6.1667 6.2991 6.4545 6.5944 6.7197 6.8561 7.0182 7.1485 7.2803 7.4093 7.5766 7.7197 7.8788 8.0884 8.2597 8.4545 8.6567 8.8832 9.1136 9.3371 9.6099 9.8561 10.068 10.261 10.456 10.664 10.855 11.083 11.326 11.545 11.958 12.175 12.473 12.737 13.024 13.375 13.672 14.023 14.348 14.854 15.522 16.621 19.455
corners: 0 6 9 12 15 16 18 19 21 22 24 26 27 29 30 32 33 34 36 37 39 40 41 43 44 46 48 49 51 52 55 57 59 62 64 67 71 74 77 81 85 89 92 96 99 103 106 110 114 117 122 126 131 136 141 147 155 165 179 219
mirror: 0.18504 0.25845 0.29497 0.32999 0.35672 0.3791 0.39746 0.41341 0.42696 0.44124 0.45262 0.46509 0.47634 0.48872 0.50203 0.51393 0.52499 0.5368 0.54855 0.56151 0.57426 0.58608 0.59865 0.6111 0.61998 0.63004 0.64335 0.65445 0.66808 0.68096 0.69375 0.70913 0.7235 0.73676 0.75044 0.76471 0.7777 0.79051 0.80661 0.82132 0.83352 0.84586 0.85971 0.87237 0.88687 0.8999 0.91074 0.92234 0.93149 0.94086 0.95193 0.96098 0.96903 0.97806 0.984 0.9898 0.99438 0.99678 0.99824 0.99925 0.99974
mated_ink: 0 0.053538 0.14274 0.23392 0.31269 0.44151 0.53919 0.68741 0.78681 0.90198 0.95063 0.97489 0.98538 0.99048
row_width: 0 0.15769 0.49242 0.57353 0.62903 0.68182 0.73684 0.77692 0.81538 0.83846 0.85385 0.86777 0.87938 0.89167 0.90323 0.91154 0.92157 0.93182 0.94444 0.95633 0.97276
row_fill: 0 0.10899 0.27349 0.33998 0.3967 0.43787 0.46944 0.49434 0.51028 0.5251 0.54356 0.55866 0.57266 0.58419 0.59709 0.60726 0.62112 0.63333 0.64524 0.65822 0.67308 0.68726 0.7049 0.72311 0.74565 0.77999 0.81726 0.94265
row_stroke_spread: 0 0.00097335 0.0034218 0.006573 0.011415 0.01682 0.021418 0.025385 0.034196 0.038488 0.043255 0.047755 0.053429 0.061151 0.07084 0.086906 0.10508 0.12779 0.15526 0.18368 0.22374 0.27273 0.31698 0.39178 0.45978 0.58452
row_stroke: 0 0.055712 0.1245 0.15068 0.17383 0.18983 0.201 0.21208 0.22117 0.22996 0.23844 0.24611 0.26241 0.2704 0.27675 0.28421 0.29212 0.29925 0.3088 0.31738 0.32874 0.34454 0.36187 0.38926 0.41245 0.46788 0.63014
row_parts: 1 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 13.5
runs_across: 1 1.0625 1.1386 1.1923 1.2397 1.3015 1.3478 1.4059 1.4472 1.4917 1.5703 1.6136 1.6562 1.6911 1.7304 1.7734 1.8138 1.8532 1.8943 1.9398 1.9779 2 2.0469 2.0909 2.1333 2.1942 2.2481 2.3109 2.377 2.4737 2.5532 2.6344 2.7266 2.814 2.9453 3.0441 3.1797 3.3438 3.5464 3.7021 3.8879 4.0746 4.3176 4.5851 4.8039 5.0548 5.3768 5.6588 6.0615 6.4384 6.8243 7.2031 7.6415 8.0833 8.5357 9.1651 10.143 11.559
run_length: 0.058084 0.072257 0.081468 0.089844 0.098931 0.10625 0.11331 0.11956 0.12688 0.13236 0.13837 0.14556 0.15102 0.15689 0.16335 0.16877 0.174 0.18027 0.18577 0.19176 0.19728 0.20395 0.2091 0.21372 0.21922 0.22528 0.23055 0.23522 0.2406 0.24676 0.25173 0.25785 0.26425 0.27047 0.27721 0.28398 0.29086 0.30516 0.31411 0.3222 0.33025 0.33798 0.34663 0.35578 0.36481 0.37508 0.38796 0.40111 0.41368 0.4281 0.44797 0.46992 0.49286 0.51564 0.53837 0.56885 0.6107 0.66267 0.71529 0.78583 0.892 1
inner_aspect: -0.72437 -0.59418 -0.49304 -0.42809 -0.37615 -0.32698 -0.28157 -0.2363 -0.20645 -0.18057 -0.15795 -0.12357 -0.090198 -0.067639 -0.045088 -0.022543 0 0.022543 0.02272 0.045088 0.067639 0.090198 0.12102 0.15795 0.18927 0.21371 0.25892 0.29177 0.33703 0.40526 0.46063 0.52532 0.61728 0.70487 0.83289 0.95217 1.1116 1.2935 1.4288 1.5525 1.702 1.8134 1.9098 2 2.0931 2.1671 2.2721 2.3561 2.4454 2.8301
trees:
c-l0)NwechwxzedgFE`ZbC4hjfILl{HX=?RF_D#-W*V!0tNw?^WmZonE2;Eeb`f!iRvWh@WZE61;qW@Q@4eQy;9z<|mmHkZa3$y>OK<CTN39)!ZFKPv0{I
+1)j&Vp<&&LV_=Lu;yE1C_iBB3H?Ased*Q|C=>g6QWxfea{dwU73hz~ZgxnnRHL|`%_$&4>d!M-!(!mi;ygLCgVdS-)2w`DjlvFSQV=XOb#_zByFl**Tux
AozgUwl)dpUU3Q{dqES*tq@P)>>(+ZUTTVP9VHEid*2vjmQtl?arRhh8+7(HL-p?pFcM>G*xGVEb?euQO>igZhLdEi_+pZU(RZfHbCF=ka&a+(sC({65CC
(gh}2o@%lvW8WPm^53Su#GE;MECT?PmzT2CLayRBC?Yg!FThSMTaW4IR3v_=Uj&9H=eK@#NJjBN22XWJAsb%Y1b=5%|o=)AiZOzzo9}lJZIi7oR9xQ&I)O
kEN^}a0ta>pZ)(aDqGKlL^~SUcg7wC&HMGn%aLEoU5kXA<18BPk8PtgM(YD%GuQ8z{gxZ_@kTlV@x2XNUR$A3c`%om&W>HfiZW*S?f3zj0W4<vl$v7t)&i
rMG4)z>jzPv5yZ)2R5Wlwrz~Ku;}h^__8;TENN-@)BH60Pl=l|OlLlv&)vRkibRrbdmvC94pi6Mxcj+H_{ZT+p2vY1Lr({8xEAd}M2_WA!aHuW(8G<lc>S
20kLvUQ;-#NPF<Cu#m~bOLIf)4gWTD$RW@cINLJw6_GPV==#oc9~tjD`um$=X`Lim1@a0l!nF}O;%MSLoJv%YTkLIg&FdwwRpI7^s5m-D%Y+R&Azq}x@A+
xfL%H{I^yr}pn$e(7Kt3}c+mgD{QWKF<a>t%~KmVAPRd0TZ@(sNm+}#XT*4KhCZ{&#q0m?Rk@<bW?!SISKcQ$l8mGtDC*j#*IgJrqVqb4Raj(SvcHUdgUi
r<_KJ7w?<uUi{eDIQS+DE6xeIRKhL<1zLz~8ChOeqI+-U;(?yQ41tXzt8y1)MTgh0G(W_w{0@IwtFsr5Klc3UWsT0!}Oh-2KwY^nOR@hxFAUfR-YIJQO24
;uKnx$E&1k^6gw02#iBe&}PAcR-$TE-z8jK!K&-;V&w7HSN1<LerPlXp>6Rmbj>U0WMs92zd0+iBo4uKO&x=m*iWT~}qS>q@PX+5lX4cXY$<0%*V?ErxmO
&vUPOkV}s>5!|pDV^%}$+&l;h<SzaCKt*zMO{m?E9%0_dZQf5NZjBRnZQ_7T-7LyX(+GBOZ#H1_(j-FK(_mp=na1Fov){Xc)_zkrhRpU{Lw@Wo;*)hEohg
OGb`$Cv9kAZ`b#X1E%bG|hp)S0rsce3zj}|zhsarp5Z`cUt&|Ce49kNLH^=Wb2h?waC3&jDOTi$}aGmIqz%8x$lEi1(PXEhK*O}1M=lDKA@Z8wFbfPHD+?
>VZo!SBOxQ6o`gP!loDbI)vBi`r#Hqjth*s<=84&c7aZLUDR}O0ET*v8Q;?h90b;pP+7<C_*u*_IW~$S{!RjT0gxi>#{4hP8u7{feh3XpK=nYgNd>6T9iX
wIFyQ4N>s*)`Rx=0Q*Q|?VYm_{tkI|nzmo|yJ5|=6)4-R!t>3>JJN3rCy5(Yw0}P;uF%JR<pEp+J*pM`y8=!nQC-`pMZQk=6(y+MxX3&Y#5tU(_dNVwaJL
n?4wM$PWnclW!pUXP@(zc|KH%W(cNzP)xVL)wW6BQI^OtLP@fb*iHuO~>m;!)a*<G$Pv%S26!F$0v8)+}5NF*v5<P}AS+fObu}SJILNEqJjE?kE)NfsK;)
vt{ABBcs-C?JxjfxNc6w182s|F86QvnGV<|)7%few8wK@qAQSG7e$jre!<(YJ&FT(kEQU9e8Cx5MjT=}u-On37lxg)#PR{x&m2a`t+>2!vZYq`iyFA<^W5
&K1%ng@xB*aYuuY}_jkM;+MqkhezOiC%-DhGPVZiQYYLd>>&pOaX2fJ8CI<JE0VslFmOz0zX^6w8epT=GQj>9nWVeZH7kVLu8N?v9px1Ak0vT&|0VV9VP8
|>@_=b)cIQGJYMHl)Rxq_L&v+X~QN+3lP6c)M}3duuW2u-pz7S%hSivcaIP-lU*HHxpW9;F6B3y~TkU9~3GvOdb<MPx$N_*f5S`#|`#LRH>lRwGub#aJQ>
O%bM=8RDz6bBt7os8I^Myx~$4|lhln@raq8eeU(9eFAnX7+U@NmuqIYN4wM)@+6>1o;I1FFQNXBeFnaq2!gUX(Q<aahAIHsTOk9dH0b}4em(JEwc}Ek4-N
$bmL-;1yeLvBwjEj->>$*X*&wiR*Z8b65cD3gPMNw53aCvx4O6zcC>D$Aj06LBw<zX<#e(INPx7A72HQ-4PpoT8F$#0vwI2_WJ<Bp65J4;;kz+vbGHm9tD
gmF8eQCMzSo2vT$&A14jeE2%R2%|5SMapq8aQDkD$dqYhsSX++<WqYpElG5E(VqB12K=68Z*ZKPWsp)EO()I0iY<|ran`}5e*|IHuCi{?V@HPS*Z1&eSme
;pO<wP#)=&0`Z5`{{j8jSNB0L!T<Ru-D2L`-<pc5PEVn`vm<_UJ98BjOhLWiDlPYXiilX1)OwozeC#4HWMhr-F)Mk}>X(NBWti`bH@4u?*Cc=}o?ln0_l*
-w0=qXCZARu`vx+itqHVurqEhti^V_g7tg+6YPp=x5~9Wkf{j8?17ah5NiK%E}AdL)6HUs=Mqq-#elol`()A)ZC+(kUs`bY$i)fA!axU{^`Zt_H<9V_2rx
T?hVr{sUnlH7z!s7RJqqsq;XF6R-S=)AlqiEQdAb>J&*fwVh%zwnXq?3&W=<K?QC9kV&A!~(V6*O<3LMQ+<_&?%<KWjSKzlDr=iZPZRBB}G@jQ~JAUXAnV
<IEu{Hg>brSyG!^CH7MI2&7L<ZO-u}fN*HZ)X{`;B*TdV?+5>wH*{xyM<6X)XpISz_Y9F!L43d0MbI<E{2L+&*6TYWw&x7-(zi%qEWBJ`Xc;ELv$Mb<$<J
366PI+=<I$TBJI?KCyw0Wa<&{K5>dizH1=rc46E`ZB=Y3seKumH2UH5wn)BU3)0aX8AII^$l<n?1d*(|D0E`35KvAWy8Kascy>uU9k8#)Q4uM{fSZq?R!C
g;wgTmayBpr#b{lRQcW&^N$0MO5!x084mdWdfAl@}vR}%bO(rtPy$yI*Q9uH<$<%y!$BLhr5A4gOcF?MyH7AO#2S{}6CY()oK+x&51AU@?TPTI_Idf7Z-W
8qS)FgD^i=iDVA)Henpbiupfs?$QF-W(}R=)~hZBS-dy>*okMS{dOcq56`Sr1^^W0Gz#w9g4|<8f%Do6gC-1jH#h^^TtTD5j0SC`BCtTRJ=JvUsRmVIA-!
M?^%Z7Pu4{RrVF#Qv#O+B9m(>x2}pOeEo~)a7-kMA;KRV^;8PySE-@Y3r$rFt3}p96z`S$e>2mY<Fpy%n#}OM1A`HQ2>=T`5o=Ty~8oyop<g^JKSO5c`9E
6<5ktt(FKEsa1tmCt)<8=^sZdP3!Z;Nl=OUEiR&e;9TP*3`mNhL<R0aqF}ImCIouX5W<8cucQ?mnQnQ5V+Bs%%)6{&z3Pzh*dFoI(I@l(3kEJH?D|_f0I^
*CzZ%Eq9m)7uD6|^TN=4`a&xQlFV(0r#B_+o-F$!+wu-%PA?846|;+3XQXVFi|AeC5I8g`YIkHq#;-rhow>7bc3=5+Y3L_52|+IzR(cy)=T#*3qfMRRPGX
N7j=Hra3s2n_=d>HifW~8t<cwm4ftTAf(sl@SQpHK`!SP9cxrO_RCgELCq73@x5Fjsc=qF=Jimp{{sLdkkiXGhOmYABK_$@D<qh+v>9SC1gUMWTaE7ne3V
O8=xv8yOoovFTgo4VUw;p{&OiW`5HXvz}|sL6E~di$y%5x~C52yf^?-JE=>m+a^_^Dwb9`~92Gs4Abd=P_$-ZbRT5k`P5IyMEiMdsf}a7q~&>{W^_uu@RQ
=tMaAD6QayLV4x}>(>o#|<m7PqegCx7FIIm>L0NqmL6|K<Z)->HFhO;R1thyj1Zk=7-U-{^ZFYQxN7TTHaZKq0fYt2xQ9!D6pLJpGLnaNG{`_Kvx?@)pqq
s4E4X_ww<f9$1ZSBe0aZ65pXJg!&Rd-4#kxF=8&#$au+ziwRXBfngVc_wTAazt@2He~5+dvkV%B4qsQa7lvNSX#}8pRIpNwckjddHkCX#~Xk>!dk}GL-b`
U|*XqOmvoK+(+n5lR)1^Nm&$Tkv6*Yvh7wn?cJ7m;FHkl1bQ*dLZCU!Jp$2U*a^m+GC5RkED=-n#p~wbo(N6uPwW+E-9;A!f$a*TF$V&{Dy7=R(32P4k)m
0uq7b!TB|ig#v2Vs5$Bj4HCsxzXk@^!^G;xx|2|D4nx-5^oEO+Y5{pyu;X2cp4{%7bLT}6>k<FaeQBJVPIG%c6k8m&+D#bqC3c3F^3Ce)5Kl_a!g%%x!Nr
7x2WdCI=tGFXVW^)^pp*lve$bbu2Sa{gI3I^Qd`X}YemvutNmQkufFHaGCK+>2>J#8bUH(9ekgM}jeRTS=X7oh*Xue8(OB?MU8}@X}gvV0ykRY!tIOOg5@
tw=F7c)+P>B<Q^ZpWcTAhuUZX;q-?_7L~vYn5Uq-F3zy78=0=#(v<vj<3vmI^XxeDUP`M2VCWUCqQJ6`QMtQf<hkRcKNmA}ClU&mm)@3($7tS{^VIr1&&t
?RV$s$hGf?auA+-(LsX;!v%{|(9M(f+!Wlur|-c;CcKa}ek|0diI8ZFGWomG7dBGL+8gOCb~`=-lX1%Pdxt{SAD!JeDWIt~kR%?sA%aOE5a59AWhKR7zAT
4>@l(n2$pQg<B;M1#V;7ZRS;XLWPaGz}Q?Hn|3o&y5L9-VjeyzQejdxj_;)nFeiqfc&n}n8vTWJYoyCbvz|^fu6*o&{~i|9lT3GdyWj0%$fBU(CkMZE#^t
wN=B6E{hG}K+o}U-sJ=WDh@UCd>t&em_=bPn5H)#B1dARth=7EcOf*#dg&I5IeF5eicODJX}40g9ig4@-FU)_&~YsLF<Vbi+tGhbD6n>4$wuDXsOc<C-FE
@|iNnf0}7{L(atF)h<TgeNe?^hOt?_P#>}tXn8L6ms~IZG!`Mso6B{yb>6jFhvu@u!Um1D^{AhByM5)71ldt8A-N2xs^f~^GI!^OqAMBG)?GK7#A8!okTk
VaI{1aek_~fn<}hj8JC%$s^LIxdWDy^!3mQc*@7Qc0>0eg-|WkWWO0p4^O|Gibev&E4kOs=Uahe|c1@FHBr9~NZZe4pd@rc7b<W2H)palkF|fA=dbR^JSi
@rhI%ZHs+IYIGpnPR6-^dhu)vSia!;S@pS(jvKQZ$;H7(sFpTN@=GuS+3hN`D-9h{3NGxQxLvdsNxMfk5hLpJ>9k4kMFnj-JQ9Sr2#aEoQr^U+0nxi`!$u
6ySS@lJ1+0uE<Iec|*U4X>C;3G&{8@t|Kxm{eu+7@w>)3wMde+2>-R^CE@$G_=#SA+%Aj8jvKhW{HOnfamtxt?b`%LR+n|6xr&Vj-g(og_ptcz=mt&~DDk
l|jhLm_89S@r>I1}e;Oq}|LsLk!a7%HAUs7NC?t<*FnlP1sBj101HWm6jLLIVeOYJE5@%ZzR9vcD{{UXtDWN%|7Cc5-vKS=bQL&8yhBh#y5M`Okz%8s6V6
5q83a!)Y0m>#IH?*9^GX%T6iYEB%J1gF}3l$ZBv$1(8R_o!49|9Zyl92RSm+Rm9DAFM8t*|sfi@AX3{By{v-B+ffQ&_I;wdo?ZtDM^a@-Fdn2DhQhb0QGy
@)Z~JjG}!IDeleHf>jKlj&X|tvT6PVyS`ShNmZz)Zg?AG|x)A&1SeRJ{*QLEAYdA7kL9)`(F>OhgZ7_2~x3jw-ATJw6#gCvjv3_h46I<lSCReg5KIks)k~
rvMe*DmhdB<}J*H-YI&kPI<=p(j^+xK(b6m5=rp9GbrnPq0>4?+AF!5@u>eTZYpe$P0Q96tNs<PYy?<k?wbL&T(V;o?cAw>x@yba#njSU35?2ZPTp6^c)g
?9+DV@3&6ObWt^@MD0QjGIX9lKE%pvAR^WeW3dEc(3vhsOyabLYTJUB-F|&&>jzr7H@?^z@Eh2;PR>N;feb5Gd4+EDW`AhP+(E8Nw-*O66Ve<gk{yl$|0C
!~r_bLDj|z|(ZQPx-JsVXUp_Dv@#E9Fg`(hmM``Hsu6|XQuGHsT*>^4nA60ebN!PCdnmP+}SV6;MpAfrLg1C`D|=b5>h5oUqkZadB7j(Z;uUwz-i*hb$r*
~AT;N`|D=hc;sPb_H<VRHVi908SEdn!UHl&!3MM3lC6>XY{GD|Bo<~1NpQgo4FWMTUJ?=gLc1vCt=f_$Tohmmtmew<nL#kcCN%Ub#55dI|%c()(Uk{2uBn
PKyH16%R+H>7j7B2=tSbBp|V*KB!TTWL9)3bmv`Uf*N4~_w_o3|N6t1`kiq)tlVB9AG-=Z=uCrptYKR`?4-L&X9d2##YrFr%l8<!3Bx;P(1S?`iB@Y3II0
|f_@*BTBP{Yir6c6{f@&)&MwMstXWCxxOqO?-gM*9KmPn)iG)FsjZ6t{5<)EoKoyH|sp`HV>***XepX@jWBrl#Mp^Y+g1%VIpbmmv;4Q>w?Bi;<&GWDO~I
UE~m)%OZwj@ImaYMc*F-*xnvco@R>C0nKlm%$f5|rCg_=u;0hbXW)vQ7=o5rQobA4n799@VVyRvFv+l`&=EOgZJQF;BZ;G*94b49xghl6=<{(B79Ge!IO#
t}s)H(ywjR=s8P}cTl#i}RZWre(ea6)HU;YbDFj>~qgJoRpWWTM8tlI1{FLct{&l1Zy3F_m(7zXAMHVoF#Q`GO@%O6-DBj;>edZDi!mr(L#Tzus+qK-0{5
;GYv`44E{$TCbOMHYB<B{L_1xa;1vuJ^Dp!IX>N9@vbwMh5z?e~sMed2gc4=Ni`ME4X36Z%bO>Lap+Et6dN_#=&ss1;eg^SKTx%sZ3B2%2}<P%>VHy$lmZ
_5v7l1#w23FG+{VFmW+kbR#aFvZgrYOA%nMvC(i6=Y}6BSN!$;HQhec_L=*{%)b;{x<|PX;Rh{lk(%#=wQdtCUwIFO^U^5(xo?44?L$>P#G!cU!(HV!2<Y
@XXy=!%R=aQM3fC*+;^k`#v@aW#|>N22q*6yq95N2OC-h=R%!Ra%>iTtHzR34PTfy|P}=#?#VppLexvmi6x(%l7@mFbw<s2^G~tWVhl_g8-_@(pQ|gVxR#
SBmIC;aQU7r5!s5=VCO^6!rUm87L#4NO+xtA6enbq0-GJp(;`ED7<Ca?n81A(>xP$#ux+a7y1>NO`D-|#ygp9s6+kJkE4I}{FoDyXYTr}icH9jWc<_P_S=
EoAWT*enG7qUjqlI&X%{WXRXbEC<f93523?Q`S3QY#TDdIWplh4a;ph}aAg>>Zzr0FEPJ}L)(~MyrSx;b-xSNg@x$TJ-Sv`8=ihfXew=u0BAKVfnSx_>Et
nWvoXaDmytg}4TY3NlcM369E`-Ve6XT)*2AQ;g8M#k|o!p&5u-xVmwRy&($U@b_|DdSu2T)JN`F60==c`*)@{lVP7C>90E!|qG6RRs%hPq2Z-e~&w)!FS9
qn9}%qyknZHR=B7R+CYqu47(6GT9+fuZ=|`yR$aujJ~~?n9Sp;s>N+fFn-s2#B}YpEx_zL#lY#j1c1#M~y#>{q&eMOOiub>MA)h2v+Tk{curpI_*snDIE>
vbM?RTW~UTske$I&tfh6mK|q}V}G*j4*K^jn6-^0eDONYwAqKqWadq?6fM^&2J44I#64x-Q~0BYTbL+TMZoo?fjBF<{R4WP|v<oKYp9YRP8bBJtX64@vY$
fAI8Y?2#`y{u``;oGJDRGLnItqkspPTNFquj^coAF#NZ-X0BQ0KU-e}wB!-*C5yGH-~>^kiWJf`%l3cO`yEPD64gmq>pfE-zxgNqAN7_P%(^<pE#IfxaMc
ri$8xUri5)T%WgE*)&kMthj`M$WgSpsix3q|J*Q?9IhsXM7!kfoe;_zK<^pilC5evn;t$wm=BPwDNxY#09>t+?WhwvjKVmTx)NE{O)53XWOV3RQ;R28w;C
@5k#cLbru*OP0}W%Ed%IUS=Y>ivGr^x)zC=zu^JH>S5q>O+}0<%=U;4*VLnuGN0y{rrD2xo|R%o9Q2X+}Fz6RdE(;23y2sKX+23C&TELXjy*GGxYemzklO
e))zVw+eS4i+E&xpg^YYBoxMY0DZ-pBX5XXI-_L`bz+lq^g|Cxco7<SpD%La_ak|hQ<&_ApFYq2TY+wV*|60R@?E=uLsECf^-S+J+iw|D~pr42P!b4ZUbR
>q)VOcAF71kKi+Je;EUCd)bt)w=7oL)fXb+C^of=ob=dWJqf&up;*E5<eOgn4%2a3;;R#As7)%*#^5W*;Iuh9feYK_rT^4ojq0U9$}}0h)u@La`LpH~O6}
3$B<5d)1U-H4-DuFm-uZQrERkGO*06i?`eQn|ArBws0~>fwsM<{`YwxLC~~Sq4q_Y7G|xx0$u0XNb4;esjn|D`?17q$wyc#f@&_A6FC79MO*lLD39MwX;>
P5yaisem@}bj{1;!?zr?zfA;{D|)b_5SiiY6bp1g>5MsP*2eU}@Y_{AgxE}u<O8j}eJr(&Q2w$(oNH<3!ep(<U31Ou9wWIq#Nv>%ngYnxYD;lQ@@(hj;h5
keQ%E<8HyYH=m}!T8T`DE<Y2ghD;LVqH{LsRMQ!H}~J)ZyNz$sk!JkyaSW2L8oaL`d;__5S1w3m@$Qi@&mq0p3rK)KGF?GHz_C2?iWJ%c&1dTGcwFhI9*&
}dZ-xc;HJO~|BZirDD&qZIK}Ik9?TZzZmZvHnzr?vY|Dxys`9MPe(-})CigqT^osRS0Sx`D&}94dtOV>jiz1H(ZkJP&u}n+Xl_Vp_R1@FExiou;^J^`P`U
Zfz%WEAMQCpkdo;9K%;^UsG+>)o_nn;+?yv0DKpS?9%QpYXv7$H@KeV!bhq<l1=^M@O1FV>3luuwVogXgU;#I%{-HjXM>+SbX|qootxOZkrRw@MO+_Gf<X
r*fpY>}3SsVmWY+dEmr84Wej&FNFCLP$NsOpXf3%<1Eww>%s15wPmbR*J~gs9TCEh^u4gf&MEHR6-5jjkT@nbjh}+_hG{13Ai8qz9Z2a>*uC8{a{Le*gY5
3V`UQdUgdQ>spOfeGL$a@vWS6JR)(zwkYhR00$@ectje6n_B_>O(GwMmt7@Xs(5)DiIpkSR@c;V|;OWo#qb$z!X-x<a}BSjx(*e~R7=eZ1=7Tv5RE)c3ia
!Q&9-H@MHIPpxqUS`9pK$sl4?5Wvxc39!~>^hcUf781=_@Pvs9N$pc#BgS_KvJH2yYI6MYt7u&mu(BW%D29xK!v0~U+Tk!7xosy8oJ<l;q!S$llDS8VbH`
yD?OUTG5L17=w5H0!pi2y#X$X>&wvXV+$Cg1iB6xWoaFf?CR#r_`|uP{%3Sh(eJ2q~ad<2kQG3p!*Sk2%>Rj#fVlQ>1gH~2<r$o>t>?jEe^299(5|MrC0e
vS=b~KL?me*?ao%dIpzgiE8fv6%(1F7miQv_?6&3=}VRhU8Gs)G2?siO=pnB@^!Ti&UmGXliIFc1F{lL5v^H$jPP9}rBJw$3PQyr-+;bers&?@vSyt{{JU
0TX5_!Dbr+K<sI<t8(r*aK9mD8NGSsMdz=ENv8nNgnP=PekseaiHf2qt1OS8@_-)f-TT%3WoyVUfwPctz)f9-^$dm$fB!r7iJf?+m9!oU&}?3dYs*&5e%e
3RdDZum(R+yZ_%~$!GXP3c8JZZnatbVH4j*PKXu3_<_vJ0Y{MYjdw??cCK?73<5TkAfwO6e^?-Xw9F06F-Ipzj5RP+*rnjX0nFVvH!*c?i5AS+3oy>S1Tk
}XG%x&QLl^TwVe$v*~;pELj}l-=6CSJI%4%1!wC{rV{q*Wve0%U8P}W--hG9~m%Wpk0z~-Fyvg#Zfyo7{_SmsKc{J_y${A^)uTL@$R644n%q#4twsmRn#H
c95>P|izm~%bP&L>5*VV8*L#K>(Jy`06eMf&vLZzblpF)`qrD1rBK>T!+J3}=0o1lXL2y97w<5nqNcL5e(-v_;xi96n?{R+f{r>g1ka_Z1zi?%UPc{GBzu
~%>hA7zOO(H4}*Zu98I0xBXzj>Qm(VLh^#4;G{io!sX>X6215m&f5sD*Ej%*ySjSNdQ@?o|ZC`s5D#b&A%P+M*_^+TsxFD$?a%!9l(>NAh&tIP9xXtH+~d
qhc-V)8RjV;<9B{NZLRs<|jeOUZl(4-ZW)<tNt=LXA}rypn!4uj1*HQT}z`Rvo%Bg{IR{=GUBE6-GM!Ppp#4nJ!5RN`_JC|^()12mO+DMkqEGR>#Z~G<*K
{&aeyBMZZ;Y1X&`u=CpOw!odYWlMUwKua=ygh1b=^{Md(S(F>u{rp}L*Ne=;%CbG*ukp>2_%?i6nLbabhb*EZ~)mVos}f9~Dh1pfEG{}V&?Cfe&HP0FH-Z
O{!uefR2rt$kVt%gY@>j*-)+_?#FU4L-}T+Xb;#MQ(xsDUTr2`vkrb{=B^C(@a;jr<R4T#!)@@m1^S5DRynQrO1Pixqp?^&*o1*Lbe|SfdNz089oI=eYQQ
ejiuQY6qK^Hdua#v%6$C5WM<w<B*z^eilSdc0hk#Jlj>}*Tfj@RMoW5^@Zx#9EXj>;O$>QQ;)pr@KPHSUoeDME`Iuhp>`+ux0sWSimzH-Y`Ms8!fA*i4Gq
8x5F=-R20%yHVI8=!n9Hd|P7vcU86%R3Na6=ZT3=|;=3f<Ml44c!kh$1KHIE}ddgv9jjx+Wzqp&Oi-?SM+#%lV%cB-Tb(^pKMdwvnx+Lo1wlZtppj?8O+2
aWHq>_(SI3<HGc=ILN9jI<oCrlIS2Mhs!!^h$r~n&4QCKVYdjBmg!99hLlmMitR4%Xvd4g%bnR!M<E5-8GoD>Bop$c7Qq2y>0(>07v)9OG@Zog@ZG!pLay
$vBYAte2rmghj~ecv`5+ArMj2?T%rZt&w>YZHsW?!co{q4nxTtODVfD+2@ZVG}BuRBwH9M8%L}7A#vtB6umMK#_%a1MP6Y7IC*!|dhWC)gh?dWWm?vpSg>
6#mgn>xs%YwCTl1s#o{Mveci|D%TW7}I8qcOI8*={d**m-}yU#bo)sVeH{HnSFub(gb55+@wpN<TQ>qP0>U^6SkK>#P$O0Ckxr+5S1hP*l_mIp?iYx!%Qz
Afq>XasawIygXObYPzbl`5ovv(Gm0e!u*t&+LlLUlybE{9rhv{z;SXL!Ly2J8J<4T0CmC=y=_Hnaz`y=wS)pCprN?rcYe^!HTxQpX@%nKS6(?goYacmgX*
tTX;TU?8M%kv&NrMp#)CYAWvuJmHm)|c7M=&OASkGrKFVAO81?CP}4!VfN#r{z3c=`B4UGJ>7$4!dSmaSRQLCap1tuIniIbo9|MIL8a0nom12%gp6|8}9&
VqorS@$(0c4Bmf!+J)sNX389=Y9xd2+-E1sHm1tAr`JU;)WH;oO)^r06XLf;6?<+GgVP~m=Rba4ZEAA&u%uELawZIHyXSP`@T)(wm|``g-;^nM2e+o=;@a
Pu5LwGcF!!I6Ves?$OqSt4ug4$Trj9b~teqloppax-9u4Q<(VLFZVx;6ZTLI!%IA++pIG05((U22dNS?Ud{vb+a%l46&?<Z%e>l9~=^rDz3fl@d@(yAQu$
A;NCp~=bpVO>MFP=4*&0=paki&of+KTJp`CI}BY>j*D_9Z7QY8XH#`y^4f*<A4DgsKmdBdkj7GAxpM9NcYffO}6z-C1mFDaJf~~aeD$&k}%Zq>EC-aZ<|>
>BObI!R*)5!djaG})jhL(x5(Go5F?tP=Njvi$w6jXJEV+#ZwpD1dZ$BSL8^-*)x`^JmvK}UW=2dh{|)g&LYZtd&2*7=m95KNt=y{%S6{&4_BQunGDc38z%
Y5whx3AQxl6o?ZmF|vNaFnDjktIrKoq?ePjnDyB^>=2$qM?<Sn3LC5OoZY1+ws<-Zo59+ASBxR<5ru_hNl1Z2UtOPMnQWTitX{sshYu35IU^^wseFfGlZD
;qM%c*ckr<vnX~Uvzst>$v$ng9qqb{%`I5$GNqP(Zx*M8k>!6Imx<03=4p4#H)Jo7zN<Fg8dYjAX=NacZCg|I1&MJo>2OBHV)sZ(Zrqry*OoeAf{_wJWj?
ttX$s%1{exQiX?<<4KO=2G&ptoRkm-Qzt@TI>rCC7NZ9K!=lX$_+nk|OpIAbsq@{=qwjVtPHv(Q!wnk^16=NqWkSh{@iH#6hsRd!srU$M&EZ=DR|yCOL8f
Zc_{%A-hX$uE~`p)di0=F<Q5G6!QS>15SumMDpB9m(z0(b_!TW~{Sv<&a6R_1QOtIkOO`b&=;;)>dgnvZ~mBIE0)u#=Brgo}@Nl6lB4y^UIKlf%^o)sk|<
+c1<J`%=1b;X6dV&<_^sk^mZJ34F7zG88Zx3l{J{mQEEL%VdFn4|6}+1YVcDkuifGMLNE;Qp8nf;7R%o{N`q!S$+B$*ne9bi%j*)_-QCU2!F^x}MiJ60%=
PF%=rk=wR8Oj`bYQ<NcF#nb`AH_Rk#O;o%$PF&gcw)hHw<J>6Q?>fRg%{Y7CN%t{6}`h-OhRP*n+CDo`{>v8JPxa&cj1ttHj9I78+8;)H>Y;FF@bra%zHh
f|2=h7>4B!@C6MkCQVTUG4nic?|V_!g1wC+VF(d9SV=l!_6LI~4@bF2zZ9`owuyo$ZT9Gw^fAotapQ&3k;VR!ll47^^~{jQW<@djdqhLY9sSB5;iq-DeIb
jYwph-98B=1SV`x}(Z1!r`P`%y9<+e$>L+XdMjY_0j);;F9GZ^PdKcFm+|3?o=Ts0a)t4X|Y+jOVr{KmQ=1$>drH!uSteGM2j#9!x<i*E7|nLY_%-$Cwv+
!3(%_c!-Tq8CQ7faAaa`-lPK^V1Q(X_{n^MTO%alL5`FH;dTbMi4)`UbYzu7mOyR-AT&c<-@*K4Z*3b3VS_R(SBb4d_LWLqY0<Wy5GZ@7;-|a=GbDsSClC
Ytsue0*!wvC@yee_WL}*1U#`N1i*?Bp;@W;R%)V$n9r{67g0;0Hy?d@|QeKh7H^UpJ8x|AjAL@{CQWT3LwQuJbx|!y2k;Bm`PBmP+w>OS{aTkF@i8+lV2s
Hg*u5ShvNfWn)vn^Bxc#kFgciS`UXKLq2u<P%Ah5>OKxAgy6&jB-Kn>lkz#}SNvw{&ttUariKz!0cu1Xs<;Ilvq(7H3nbo!xmfZaXOKgmekLZmZ*kkuCBH
$Ul|==xi)F@faIr=pUjyXxE>`#34H(h<Q&5Nq6?0CY$queLC}?$8_fpLmzHk1QX=lQX@Jb|Hy(Tl<$h1UA66k8GVg&1ClH@)o(51lF1}#631eBp-u_gY<F
H=D(993d>SqBOQ->R5UF-CiyD(!)<9Nu6#=m`sPV4v&0}qRX_xiA89+rr#as*%z=eoZy0e_R0LMZ-5xFLJTrp=6{w+O=X??(fqC3o<?zh|hW<BT5*C)YI6
)WjFO>m$tvpxT`o^oPuk7WFhzQ@nfu<arm6o$e)3*y@;sq72-4pL!w<$&Ww1Ub(ro34xFltkFkDfrbUVGdY^ORCUcLV)|1?Xvb=OzeIJWDYJw%BrB*0}o3
DRfRc?JJ(Rz^e$M~mB8;vsTvp(4c0N9!<KKV&LszgJFq}-m)>0?6G@pa;WGCIs`2`6*q=Y^6ZymmrCwjMlBI`w|89t*@agyO2NT250ux_)X^^?c+3A&Pvu
GE01s1V$OA0?vj$<Bf$diHQd|cQ9+`z2XpRp!q&RtIsSJ4cSE!A<vH>LypLYS90oA(m=8^>lwXk&xMX=|dQt*CJbiNDP^%|X637zQcvVrJ00iIH(Wk935E
j3^g&VCSY)usDLa0^vS?e<$YM^A?LJL$hD}zUNpGg7(cu(IsKt?0sEU+TMq7l<bEsJ<Z_opu{rL-VMo&4)0Bq5r+B@=X&2XOpvf3g{IF|CO2D3aOy695@Q
BQ&;rS@{F>0y+I`_QTV1sK1Pyk5S-<up>HSPzX}<I*gFQhV^a=C?_tME_(4sYC!c4ZpHiDy0@7dFpdb$h^y3P*jU;j@zVipj(iBs62@<53}06y;C6F2%m_
P%u2-I;&=`sY98GziQ3^M`XY?1I88+17Ie-p$$F^JDgK>m*!Rcsm*opD{&2fTC|%4RU7G>9SD44g;9~gT7h^Z~H8dL2A9AUe>c1897q}^Y?m|ApyLqb9AA
?^8LGcxYy!Q8Be>Mz7k}+35*`o04ASbeFRAfx#L1nDb#C^q;LFtz?W9b^`{sF^Bl)|NGqSu0J|`)Ixo-x_D2F<im~|Q-8fgA)Hm06n05q=EBF}pBqoJ<WL
qX44n&c+kk_seUxpWfya=3hw;Ab#-7(WX>G7X4v!f&^;>yE23+;jHpR(pPzXtpEJG05;%Jr9TSn59rDq>#i9oks)L(%<z^%muay~s#ktmh=Zf1?g6Hp+fk
(0j^Vu9+KXXmqDj;-=Q|6}GyLobD?<8}Pr2<-ZdonnBEbR!zQZ*=E<4xSinm2P32}E@Ss;yl8i!bU;udJ?iU7%-=R6X1BL^j0g=Sx!O~DVkW#7$Lr-H06t
1O+2AYA1qLh4QY&rIO$cn`y!?1^Oz9W*CuRpN`2pvdv1#H)^sn(Z7%boCx#7jo=4hIoSId1U?n}{B<b{aS`gSf7>~2=%4@Tr6&hvv}?ZzjY^)bhX;Zy(4=
TfdMSdD+B%jHanY5v#$+Qa%BqAg=Ac|+~6#k}(bY2HBd9DC%YM`rAu0jH-l))Ou2MI`srAOVK01)}rr-%IbZ)^rnYFar+Ae7%PvfV@emDLpUNtuB0qVgdY
^ZIb*kki~OiZV)&yXe&(f{V0aP^O_<GyH@XV(q^j4>zz+Bx(|}OucbUjXnO;y;QZHN>S7GkZfqzZ)^3i_3vb^~u2zdytXt580Y%mz27XHn0(cd=V@Xzl6S
cb9P-kaAeAEl_c&h~7)6W*6^O^W;o#+&)wD6o3DP3ttTJ)-WyN&EEPo0zWM=Fu)7txDPoS(2qpo$w1l7w+msUp^=_l~PhP(LJ4lSz(e4BlohCJS6?vz+??
kx`(%VJ`l1q0+6E%07|hby=U8VxnIRgE3>q<XA;zk`)y&GwFPr+`DhZ>HT`C$;t5J=@+iNN1I2$Vxx7oJ(3qqgRbMV*oy8qSFe&-cY&Edgdy4pA10i7-v8
+bLgH*os#>^NOq|BbiaKr|xJT8q4C<&oVv0u<T;KY59!BgcD^dlvI0fP$pOHu!r?*S;ko^dYo5dsZnxjU><tGKOMBCt9f%d!{83^E~9q4Nh?rwJaI$dAA<
hcEO{)Miyp6QwuZhoO-12P7XaGhN{KjT*sv`@=&1N~T#l?t#bt~(5FlVIS2+S_c`{<aT4@;fZt$#t;5ml0;%NwWOLYsSmg+GgBpJ-cC0S(gO5eJp-f8K~u
(+5b7iOs&N<mPHK|bkH<e<Fyr}N#PX5$-<4$ch`&Yu`z$HvL@Ewb{a_6gp5+hyD~^3+Qzt$;;54#iUG&t*<Sn?%*Eu-49J2?4RJq*jkU*-sFO?;4aV?8nA
+l6l_kBoT>g3=mGlfg|GD}$>OC(D>Jc2uB#DbK3Y?o)vx)AnZ`^phPB2}6P$!h=xmrZ)J5`}IszZ)K4nOnY3Rim{b|@UndUl1OpM3WHdWhclx-AJS<9bsT
I!h{@BnGvfsTpVW$$p^|GnUVp$bSAra2E-}H*?}@iy^H{Tfw>iE<Vtl7Pg5(bW7eto(~`wQ2%|hTRS5b1a%TK;^yw#_wvcp&xu3!9_vPA4Y|hz1L$nT=y$
YAvYIv<$FH42M8cJ&k3eUauKjKd7{6B4Vg7(Qko8H`CNXq{&gr32`;SNE=E1!$9xPUqd`5OaM#ducIjWYcN#jO1k*y!=q)42fKA5jB>}UL~dVha{0d2%se
~5RSVCnyOW`Pl{O9Kgsr|mChbHnesaCeLO;Ncoz?*HIGU;z7H2iEI&lSW=Z^RjG<j2u!-?x_1UGRIGho`cnsQBB5zy!lTyIYj%V#}rWzxS2;@t?1CcvOPy
1Xq}Ouwf^nze@7g10Mm4mvz=3^N~MX^4lyzU(x8+JCU&?fJ=*qq5;zL<Ak@ObgMCPdE?mb6SY(^6B*&-j!=lFK+r)MZ#B4~^C#L3q*X1tJX{JerZJtz5d#
7lvQeUurd3p#I!pQnCainNhOU@;YJ=;oHPExMg{AeYu8AJ43tBAb3VgrurGdwJbRbb|6H<;;kP2#GSCghwd@8L#~3$8RqC|vUAyuQDT>6OBNCpM0|wpav?
hb-+~kq0QmgT0t8F+*`4P{Sq8v4w+XOcarALy9PhQi+xcKg%2P&^gjj!RrT(&U)s~`>_8fc4N<2nyIGFvW+e}N!!XYoeQ_N%<Ro-OWue@Vh~{SU}IwJ&C$
(ugP&Q;t@=w(#OYEli<P-_)sr>np!&c+@cM(7>9+_xc3~@xSrkm;O4-YOcAb1*7J=R|8=&U?jMs{h8uB>wNs>U9#>)91<PnPdmzS;KWW*kg@o#H2#2<r#{
Ec**rn=f=Jc7U}*j`fgWaQ?}vZUlaUw_gP$9<njbOtJ6yWeNJ>QWyk!X-|e%X*KV9d~KNuQ(?Y^nCd11vnG4tL-=pk+cfEO@u-4yJ22j>E#JBqP}1S=kv0
@lWI`juitvNX*&!=RY7!|G!W5i<LmzM=AGPpJUt*+Va^!E!jgWC#l&0>0(V})ikRcl(dQ{G^YY>)M&!Uu0c6679FV46w;z%`-_lK1?US^vo2`)<08G-73j
?}%eGmT3`x*5FdfZuT))xF??<O5=v|$_H!`yn+q^=kD2}TQJ_cE=jEdIX!b^=1jM~X!>h#Y{28<tpf`FXvxroW~m0cAP-^$cabT#~nK)@i%SH<bqV{lndu
!N%!awXzNp3Mes){_nGecZZsj#`L;4$qQ^1;kZA2!JGHj$5u(489EFOjGzBnpV3HZ`jxhTIv^u}5KMUZ?k(GLIUt>2#=*}+8=Y2%TA!A;4bokLfLEX!uYU
QizkFNnp6bi@zurg2h9u*1?*G=WE$UVg1|HEtin%zYT=SQjpo#LAMTiSn5Cbt|TGrA}hBvuQl%fakIt+kof7c-JGkw_G>rMkoG9PF7Ctja;Sq1Sh>QL9)+
SK$TyOrg(DH-=~ABZzs3rAi@Yg6KkB-`!WtTG){*M~I6dPlN!skF3jdbs3?fP=2!|Nr%_tIpqV>$VJchjis1D^8-)IRRS5);<5<@QK3?#%K)aZJ^sC_QEW
q7#Nd^IQreI>ApH0K3-mSj|0UrbA%KOUkf{f9VVo)8s=LCmw~>b7eB6)+Ii*^oK%AK=*Lgi6A5hoqaZ2DFbMVyw2HVilTSn(PEoh)`A@Kt(NJn~d&QmgNA
$px(n-xjQC0blRIvMaR~F^;kvrbEWbuHAaW)PEE<|F2m90uPMP5}{nXS|0*w*|ZyZb_mdyxKV;K=sFpisdvSB=ERXv9=Zs*X7j#;!bFXGvysJXZ_p)>dM@
H32ovPvqq&EJWZ39VC?RtHgy@d*ipw@=l~~k&%l67+?SYEpUizBQ97TBpT&}21&~>7zza1>ud>*c5=YLV|m{ClEo)#&;nt`Gh({?v?!Y`x<>78z6dUvY>(
<?S$C#i{({H9`dcL;EUY+?VbN{Dk{g=^(MBIxbLB1}U50fdu?yw$>(^xH=8$i4#aQU3)tb}fddS&63Fh2lpKzE5K5;}V^6M889;*%=(^!Ii=77g8e#qkoV
HHbFu>>$d2^hZUGzrt>{jSb@)cFkr`@nWo8b{LK><srxmk&Y$Qr-IVQZkA2`W&JwAW>f97h6ae(cVW+19p{vg{8WGx-_O`<b8ydqzJSEw4YJCT~l#Es-i6
NlYeuin``{v9^SKc7AD#&0T>+yN%emHadG2$HEi~=qth?3A%gqM$|uz2z{zY(BU|5Z`M*X6s;RQP+w38wDew0F!4C}Wiaka$+1dSH&lP5jQ^q{ef9vglRi
=kj9f9=r)P3eZNN3zX`b%&f8-uWhzuxAT>rcidn4Jx2l_xs4!P^tj9Csq>?wi}q5?fzTd2H-GPN^Y#YRoou_I4<fB49oV+<VI`O>#7ReURT6U-uHBfUH_?
6#cNx>V4k*zcsztmg~r_Efy_<ecw}}*k#}MnaZ{P!Y}@m`{YmbSNP%D!{hGbeX3T9k{AY5=V;WfQMD_Vl8gW_=R^RAaWw&ImNZLRo){i;gU8W6HCh6v0uD
Yawgd5P!-KHKn~KgaQghY&_eFlErjNQgZ}6;pcT~V)@nm;iI9*1&baLKo%#K3HBEPNMhpUfYv0Fx4j8$y@0psTL-&nmxX&g6oIf5F<iL=S8z)jlUS^g9^I
t`+CiV1KYMSxV!|GnpXHiSjv<Sn>72}b_fHt|QBvYX&dmsO_uLV%?F_3wZ0!P)GiPl}!=#83RGW_f$#UGY1@H%)%UNLg#~|AJj<YVCLP_kKqEj#g!wc3tD
slYJ9UeBZ{k93C(a0ro151w3x~^XG5~{iZ3Kv7_t6$%%UJ&WYN5^W3h2aU*_Ut@#mT$udjevwufDEjH5#fv_zJaix7><kx*;JcfX-7TGVvaIrk&=SQji?D
IBpNQX@;c^Z-%(X3xpk%VR)k#mjOMFSy>Fz38CjEasfsol{g0E}TxfB$AW53$_H$$WytjvV;FvtW7UTr`vb9{`+6$2^|eDV7&;_3GSRc;|s3_n<8gdwMj`
8}_6b%1uc<lK5Ub(efS`{#vnNl7yYV++y@bB#{940JT33wQI}rBcF%vWLKBJWJy`WyzopkR><~r+3%MBkoGJX#-VBo319*y*;LNxmqGPqZ$E;Hi_Y%Zsgv
6<7C>nTnm{PyqO7N`NV;agnFg|bWcOBg8Esc4))EnHTE?TsgR<><YSIm()Ms?eGvW>(DIb3QKKF0l0?;FDw;ZtK8h+!9b?dHerH$|T6rP9&SEgjEhX$hYn
XOYxJA1ZQ3-gV`L6Sd9!b~#SZCoU*kSX~lD*8nn@?5b;dZqcy3kb3M9W(a_6$HQ@0imYK4Bd{#)b?7EyHdENB_D&g12<+M;0HY8UjCCTNMBi2i*gF8E+&c
T$(R;#$&*6*#i6FeJ}gwui<<2NF_jq*w=Pql)b>!T-Zrj7H(L>IavDqEN)V`aN460RE6Iw;97#B07tDrk=sjWidS$%mX&uny@Mn>K{k3CM9Ux|Eo~3S;iA
FW~CMP6zzJje4h>OwjTG${|UgDsgnb<bgxwD%4<CK|GBTQ?kU){6zZEf53M=Z(n#|+Vg%=}+7b@xX;|1Y1HaX>-AfUZy0)y?OiB(3aUZ+4anZ1q^!!9F5J
LFAlk5ZS34#Dh)Ea6{f0H=j+<yi{w^rg-Y{gVTNRfY0EryK%FDJMoa(t5B9^Mp^xN&hi(N+xEA`up4#ZN7zfQe<<b?QnG4*xDpC_CkJ{f*azWWTM+938#-
BeWCsu=Abb7-Vb+htE=g%lQ=OR>w?9A;>hp|yj-2;E*!5y+`v@|9kqLmgJGnFg@Cpa={mcDmtn{j*fgXB|Dv|9Cy4$Ird1n}<GZ9*+t8{WjPP(s$Y;)Dd)
V!j!)9`et7sOE^S(;52r<={#(6PuTGb6yQLn<z^=c@9B(CY&@3~)jMPAvcYnGI$EVwR*1Lp+ZmU)EX#rjGLyjm5)JjZN!>7{(DkbSRS=ETv3`hSn7+9P=#
V`e{8%|8k2b(DQ6bay+O#Cx?{7%XvcfNt%Or{{D*H8?a#&e_Fqa49|jK$1y_8APbyzUUzhIn#pxtt0PIfO~zq(3n(n3qw(Z&uQ6Z178{9s?}G$zVh=)Fnv
m2|(hJX}V`}~OjlteL{^dBB4Z++x4a=IRt6@D61*S+w=j`P-4N0K=7RVkz{EWdEq&F-Kt<B0+c>==Rb4DCxlm^ZDyK}Q*w_c08?SeX=wfgq~S$nafQ#7Q^
t?Jz4iR7vyy^MLZE!cLu?2ZP624E<X%$MZY3^prme<aq}nGNMEzIA<Pt$|5f?`MDSq~zE|ts!z!<4}7biz5N<Ffc!sJ)yUsK=n6DIkjPccy(v;FFY1!N6w
ZFPKMwSulgJUNtIFK^TnrDuO@9dm1fJo36@((EZH=U&YA-Z2g0XapI6gO@?<I}HbLyk3IYL}2?JX2WBg!mr{SlhD!r}*ok2;J-fY$P26WiHb@!?{V`K-)a
?g$m6|Aw3r;zr5JSEyz>H3c&al-n{`PSF^QXBxIPMTr&^8>JBXQdBpCeKMo%*G+k=Od?L?Th!+0J3R-(v=HXiUpbgly^Lg`6@SCnpTBN@}S>@-kN&PXP1|
B-RuFi83APy%;w%<f5YB)Ay1sL=cQAQv45%jm-ajqm&x_{B>`)~u4|@di33pL1PBta={&7Sk`>-}z=lmRPFJCR6jU5FI09^_f#9lVF9f$Ntj%Z@nL}bhub
u;!fNX8at+sa5p0P|8Rr>$<AG14DP3fCBeIQbe<>k}Id(7A-)Wl|#YcYGU8aVt7q|9G?Cnlxkjldr=RCTXrea`t!c*#-RfwCZrK@Y(ALB5FHj+IW*rg50Y
NUIV$t~RWcQ)jnXLML_DE$TS`1yX(iqD;!6aMwdIxX#p3T8KN4)OlN_`KY${-H|!4%<zJE9u0O_O!+Dt^2BV{tS&aPQ@k4e58#CKwy|ab3VnZ+{4~vm=wf
V~z=s7?u9GD8_Up?9oTx6Yt^0J68uZqWafIL&n5NzxN7MB;5TN41pbqfCC~U0BChiygEHK|fj#_YM{%bzveY~g%JKrq1TjWhRa`N?V#Ni7K8jJbc1-Lqu3
+2ndan9X78Yo1-rp-uMlw_3sMd*pqQ_@-ade{@Ja@X_+7#{5B-b~?nosuXZg|J2GHhdlLx8C%6tu<0SCin8^Xxq5=mQ`mNCq-6*_8-YQ{Z8Evz0Q6cT8G;
C00ncz3=!b>VFygbtK-OJ8?zh+k`I#z1Z;R2WwoujbwhA69}q&rIQ1O`UYRy6A+oHClb+xHy2Ean_1AdP^Xz~HhXS=c{<{?_c#1JzJ4g?RMZ?_E@3v_{0A
FLi6bk|=)|Jn@!@;6<F%3C<aYEKbBYR_GT-Cgy+gc?TfD8g?0W-`~@|JOXC?=3w0~20smlyo;mV8>aH&SMY-ykWuHEZl<BztcLhVJJynfi*Q#L4TdeOTSR
Pu7E5hEsP<gk1JGEd>l<jtuGWF$_TwmwlTO&wRZBl_zTQVR;5V0G1u?aZL;Z=;LmREEN{;#ha|Et#}}8yua&ib!>kX+$J12EIWXo?LbqpfOQU-D0jgb-LS
0e%8Ey?_kH-%n!b=9_)*|%pnLe=u$~_GJxPe~+W9~0O(g82tDGxb-vw(57UAK3Vt$avp_328I98*Vkor@x{OX;5eSF_KXP{kxqA<{*L|F{j&vBZ9G63<Ck
bq#0=z;#W^}YM1eU14zs{andf6`T_x}T73l-(s6koB@?>>-F0m%X%y%h#3IFEYZ@E4CceDLda3)URE5<aRJgOpS+^Nhz(<DrPOj`8_aji6a>hH;-oN#|kN
x8xia>70U1Z^UgMjb{s91InrcD4TJ3VXy29c^OcI7#^SM)_G|xv)3p*$A~zl`C=L}n?iqId09~e8RaE|FsPnJ^oCi?I@6O5Qti7|6U;2~iA7GAqI?IEJSy
SeOl6y&RcBO2m^7W>XcQk1&`Cy0V4-n5l2>@p|_WuS=H9MvUqHgr+G^`-Dy{0TbKRcs$=T1USXXwBM2}U8*14|9wXs;;QRJ^Jt)%!tefmfv2$N14l5?&3b
BtckX5Z!3$7K2~+sc51p^Vh-)Zo^nzQ<rpNWr9A3Fu1dEE(|5WPs*;SnjvaPQWnFMl)$T-gio7`fyX}C@gvp;5p0{<DUxy~g2WG_ab&a_&+je6Y2BKSuja
$6%YbJJy}(a`2IG58(kUEL(Ay3623e?grn1x9J8j<fg!9AS=m~6xdS@X`+m6+AI!uexbwPx8ndDXjQNoVn`#+1JFiL@SQK=UZCrK0Ht4`^Lv`x^*w^J_fE
;qFq*%?G1ft3ixVa9=?7O!2;an@rNCaSE`Pt#)YQ~b!@^XkpH1M)5Rp#JFrHd7xBLi#cV_Sn_F1r~mH>-@g?*00`;$x?__6tsMRhWL+-Lu?gb<Gx=&e2ds
cADe~uw#uJC=&~<ZV@7^Zb-^Fl@Ar<=uend!N=aaB<c69y^|XJ@rF1a&h$l>hQHZbtK3N{rH1Di5OBvbNj$vH#7^@!7FLf?tzN2hK^j^Tq=ow(wRy`J$*9
~dPoGOc}lGvZOk!&xnu+w=y&VOTmdT(l$Ry3aK$s9l@O@k`?cR{1l33T)s4tR>X?Dqy?mPSO@EcW6JN$NI%1?SFdK<%&@Z&}=D@$&@%O)Qol2CC~g|1Ub*
ECAGT+Gr%Op)_W$<uundu?m^ITpo=X)Fn_F;E)FB9n+o4A`0qNle#H9M3g%hLY=d_$LP(%?mK-{|0$>eqG4z5Eha<dJJg?mv=b_9bFlM=_1LOwSKsXxhMl
IMwynKs0s<Dmd9x<z95Add4-C<46MxI@ia|36OXopP!D@pwf(=X#RtTg838+|&t`Fh(el4C%e=xjnV5ah5V38GO(EbC=TVT^fnQ=PQ$=IkUY2VF(Uq|4nA
0G!cD{DVHJORlT?EhrB3$hrLD7b>tY#b|?+@P{c1-$B9;!qm&NP$NQv(iIlW;Mj0%7j>$X8n~?_perTK@FMIHqOoi-EYnGNG%XQ%py)@8Z;>hR+M~M<z=R
<Uyrv~RshO~FmU@Bz3m7*&vbds8=xCy)p%^O!*28CL>J!ewUC$N5j^4F5C<0=HB7~U^j$wTZQlW!#L>{HNE&x0E45ApJqJdO{VWdItAlw7Qmkt_93(<lBp
rG$Nu&+*eXDrhTyl!z3ijFn;kr8lg(P-k4y6E7>V`60lb9J#j{Gtl{<7ZqU>|gcrNHw{6+8-^yn3pJ$+eA~u4ppIkLK087Cs5iJ)kN`8o@}^{y<DR3za6q
ZFs3DaG%7y0P#}1K2IA8RI_D7;;@<BKW+@3=?yUiAJoLjKj-rVNV<L|QX*c0P=lDW5X4Hv%%Y}6K^snMz*uf<&6lUI=P%oiEZ`@?(B=WPLjZITbdpgtX5C
Cx>XZ`}{BR-9iuG1Sc^(WaDQ0Rw%u#@63)KqN+nw^P%kz==8{g~{9a|b%iJ`C6TAaGgK>JyszR7Iph$|--ZCEER$2z=ie{*Hp<hhr3I?{gwO9G-{V;$aJV
c${0E!!v7h74eOm+W!NEKhTP{CExv*9D~ra+u9HPjE51b_MFfq(M5uv#i5d{Jwt*`r_O9sE2@J4XaS|VuR!C<S|W~*p12tC~rMhWtk{oD$Yyc>smRV@EEf
I?JwqqVXiPJdC7gr*1f}>ff>%${BVuhQcv$UXCs>r|FKs%^pW6vh$B#gp(egHvPl5a_b<1syq4@~vRp851y4-@iXqT~D>wkG)K8j$lCBv@ZB1VP{9<?O9K
v0_A)1T%NcnNEsQ~NM=8)H5SCr;#EX$gX<N4D-pEsKecN+x&OgqdFX}WOu9U6F5P!clu(SP$Q133MwOHwowEH(swFaMiYO|&Z<ADFl0@y?I@qI$lc?jb^%
cO|DLi6UUt7RnwR(pJ&PBuyBAO^pT3>2JdI<$cApe*bmV69^18d;l(NAPIBZq<-0?BM6)>=^Bqb4zKlBvl)GM1$Os02h`EbT!7c?Tbi$nvhiqEuj^?jyf!
h`lHJhjbUQweOh6nl_OOr(j;CRVlC@bIuRM5;+>!0oBPP9UdiP2%CnF`W)XSVO3MvzDlZ}I0k36(RjVGz(w;LumFE)wWOLFoZ<}C!z0Z|EZo{FMWT^&V1+
H};Fyqz{y0Lzc_F+94*QEOVFVua=1mqS}dRY960bznocx%gr)qo~G@yEOBJ{@*~*6I2*{CJt4O4=kRzhE1x1lKw&dI*)D@H46xaSgpbpBYVDx8QFE2CF4N
EI!bBUB-X9D{=SqkkwcO<8`zZDQhWhVU^uyF=T-@C39sa7<D24F^yTVmYbkuk5<5`^MA(1M(C2yJG%be}D@c|%C4ljbd<TATE=WZ_up&e9B|H+q6Mirj)3
G7&xV7?<sqlyNRantB{0`abd<*!nXS2coO_6R;V1?X{WfQtiM#eR1>JJNO!AKvB>f6_w7c%egv<@3E9h@0&k#fZaF&iVUv0jt@W?!DRBKW67YjKc(^b2Re
B9U<fCQ!Vls<OT;%Rxx~;i+zOC*`m8s`LJ4;t1Zm!%9qM(xs?VJ`S8$iHq31HC_9QtgOr2`r`b9`HR2M9kCYvr#`Bgty7MjpqN7O=|ma)y*6{AAHMHegDE
*nIsYss11Ug>=f`z9N|!d}#%>7jtVn@jo6`#+-=G&3LQmDPV7e;L*G^ZMG;PPc-sEkXP*t0%wQt*NZ=;3-a614WvPdkdv}x+7$R2&pKo@7tcyUFzqV7ZU@
F6VbQp6_fl;odH&>5^vlv$*4gA+W4n6hu~^VXhhO@Dy_AK5(r2#_x1u<YcX3pJXK*VK$OHZyt<Vur`nO>0<I0px*5y8nZDh50}hRgGcCv#D97V^vT2NAMV
Lov~AI#n)@V2o~0H2@kZFe_(aE<@p<@RF07hd^2{8rrG)H<u!RC_mLC_dN}g&z;K`~sGqvZL3M9p0@}+>^4G5VerSEwKhO+_HDC?ILCv_H4V&7W<jrb|<A
HnYj)YNX-P@xjFG9|;Ym0y*{J`S^7d&{rK@N4&u(U|ZRT{!pdG5<coqld@VqDz#4EQUUIG7ehiU^GMFQ3<{@_-`&^BtY)21Ep~8jl8E)2s_%X$JWLmL#M7
$;Jng&@>vuVK8fte31P1>W;HiI2_bG4*Q2Nvp@{Dj<Zr}$?~EFvOe`bgu`!fQ3mb{i!CM2ewp-m-~ikP+hg^DJ@aIs5H=|Vv~LQRg3z7bKc?>?5WbAiI)G
V$Z=Md{nJOc9G~y&p6tHC4-x5m^dbYY>Y5np_HE?xPAAWvNcQ3qdsv%iXx*7tY)phZjyFi+L6C-S7(P?v!K(bKz2Y$nXIT_V94d{A^3qAqeP<yXl)kXmdK
wvZ2eMwFW0{mpC+-&8lO*IA}N!|X6DMl}%i?`}>@;SllHH3XQaD{b_Gb>9c0X{g`W9Tb!d;5Gpa`pSgH6r&i1XYLgt1-!rgIM{Bgc&gbapECeGkDF&yf(+
H-o87N_A4cZo^^4YvDRDfxJCRt!^4jzo>Ia@myhhNa6QAmiFF0~jF<$13X_Xv?f0t+By^P*8Od`~RNlSY-*&MgmY+y<c_11)WcB_BhzbPdG6wDMFxhcZ_u
(Y`i`eo&>7MIrvlR}g`gsll0Qw_X<i1YqVFJ~^B3`+Hps=;BEL%T#f(aXS+L0Z1IL(y&!Fft?U5ynbE^|`Ss5WT3bzJza-ImRr7eOE)s2#L5b3-jwu*x|$
j9OC!wpbdn-Nq{k5}oy>zunXShr?FxAOtPeo*bs6OPk4w84!b2FZ^xAhUV4_^_ojFkU*w)J0k(7gq;^ZBr;PnZ8`vwrg04_qc3e(Rjc)79Z;OFfFHsM*c7
wcloa)l7eEAuq@doHwfe}~$OpL*-`@fHfdk8fm`%1wi%k6#xas7lpmr%u1(TJLn-^vrCNIi7ctEBX)0nN<<A;UBC38Ygda=do0b=p_Q<w>=D0^sbopcYdN
3li-HU|i>VxdC@Gx5rdfPN_C`zpS+9eO78rh5r-fcAXkz^d6%tQb)d&vFKeWH7CUs0;GW=o@gyjUXTTQX7&8%;N0-v2dqhl#jHot9m2r;-2*`t=;h^u{?F
F#4-cEf{^(k#w^4R!k|eMNiZ)AAIlL`H~NX|e?DL!xPpko^i)Vax->~$5SeZo#vhw+=j!p!k{jx*dr$B844ejleotT}_m(dyb>dp)t0DtIwlY=D<fGBbYx
$~|84Mij3V?LZd!=$9-qu)UWN^wnF3sETfQeT_U$&3Fde!?se{kL-Il?x9=na#a*cCQ8$5|OCv>CONLoDIkc(z+)cSHh(bSNwiIo3m3XY~ksU!|nV-nxf^
e)z@|zTK%eg5CT20HOhCj{w~Wi#?=GUe--dhPZUB^7@M<A1T<!#(QU}IvmN-fW-rODRCZkRTDguDp#Z+dHRvGGJ@~<V(y~`XWY-r;_i`L{b9@nXidm4g6|
Vhn04B08-4RZG?1TjO|)@zoP+#t?laZqkODbL6}G;S$JeZT@b&HI#x76EEzRVC9{;<(%B?n4vhjiOMqTR;)XSVPxvPRNl6mq%=>H^a_is?JbjKG(q~|zM0
n*>9tHB3(_ISyfyYWT5yx-yg{Ud}l95oE~x)Z`5>m)ByYs^a^o$BTzD9-LIdMh5UZsP(X0~32K@FETjvh|RpZSU4owsNos;cELpl>5<1uR;|KxQzve)WDu
5#<)`yQ5G9O?-?tD&uexIp_epQDj$42eZdO4!@TVOX2&Cs<4sbGZV}Xe1NtGb<38VryQICyT<o@oCjms$@-Oo9L#bsBrdyIQuZEL-Cw3g(YND>*(YzUWjy
dn;Kj(m;>MYj>Z5;xCz?lNC(rUJy-n7Q~3g>PeH9ZLW0}OeGUsg2flvNF_%8HjHX{UQB?r(}V*nVAIcMK~nAd+D3$G+poacEXR*M@RRqjdDd{XKW<^=hj=
sr?Jbl3>yIa_Vw0=$<($@lqeCcNvx;sA;n#@7H%sU%s~+oIH=j*EteUjKF_ZS(T6LrmTDFrzECk)h5h;IVWeuRbw1sH5L2YnEwXGi&N&N(KMZ=jt6h3hib
D4DYoYaHn|-yCxGh(@RjZG5Nlp&os6Ylh!vP^)s)PAc`MGJToQihx7Uw*u#P?7OG$uN$-VgFnrVu3&EjC+NmQo~+d<!3<P7Zlj^X&HS?$Ds+4r8LlUtQEi
4;k}h3S_eUth1DS*zcIudn&%z%lx03H(QBnx?#QRy3Uo(KN+SCeDj5KRoNqdl^1&D2^+{q!L!Un~NMOlKW%XjX-2cR5a&a9iOZ0c06x1xnc8>%s=yCW^qg
x;A3TM)~2+_xC@E__z5*1BVh;1^{(Sr(DFbx7Oc-_K*AZ@bY+o)q<4w$bt6^b-QDyg9z1<ds%v&|;Olog2>EnjpdY4;t(!Pb+_mj8cp?UD*0w(xusXigm^
V{1j-Uk*c(5gFoOClzq61`giG1xYvvfN|#LjAn0$4;Qmp@Et>-ewP^24+N0=UMj5L^SSU=@z$eL#AhSmX;+Y}jpvcOD&p&BW9XDF;D1#H2_HpWKZfrcf>c
<<K<pu;-`qe-J*iF{{!o07nXtxz#vysqg}7#qDH2zOGa2UIJCK_we9*v0#1tpc=n6UDx&N2`BTBkMop8N;R!%Fg@>%>VN}*aeUN{Qj?eI+9P#i$G(9I#vw
j0#CHI+@T1*p?0XY?rLjihNJi>{C>n+)IUQjB{s@0_5HD{Vl3}g@{0x}-Y5oq@=qoE}L7q0mhxpK>7b5oFu3w0i_gXuTN1R<`9L0a<k@Jf9RWk+k(3ef=n
a^JH)(t^(!GnhffYq6336cbd#e?e*-<GAXELzxhVR3Ja>3Zr&@x&}nA5V7@?Whe*?+EONnPWNCE@|=x2vbtX53%;F;Ntv!yS1J^P%ZA6^=FYgT=gZ5Y1Pz
pB4uHLftSI1pXA#$jcNw+8+%Ll3Vy>8qdu{)PAR2H;5S`vj26}@1<#+!`IfYlvmM>(`EQA|5Iyb3p)@uOmJ|aCh|jKmflM>9r){sXq=X!)xzmQBAPC`c1C
UY>epxku3?NSNA-#v~m0F+0SC)PV80-rgEs?<2$=>LDUam&J2PtF{8Y+>$T5ZEF_&L|nBLE+ptwmYn?M<8WJg(@l>9VG2@|L8HU~0v)xFMU8-^lZW;`4$j
T%rHHCu$BIzAo{eqiIzoVM{l!D&Jmdy|V5feTn%yiBH02K=A$lv5JQ}wbQD?^1(W#D!I5;&+U2tDD=k%Jqk(=z<~bz>tA@=i(9p|m$bo{V+w94?yU{^PAx
BY8m;e_Q#FyKr$U6?eqNj1P}go$<YAR>(!^BF<yO$z5Ko305qJK8CF(t<`6W@bC`vXa47o(j`<JJ!xO|9`^Xd7+znO^@5esM%Joe9#YsYqFlamzC$0`7KE
X%k&)5^2n_%F0?Am0@D1MCjsPQrkJQE!s~<nXllv>Vmmf~#@(f7f@!02@K^02}(}c#tx39Kk0e8A%&9C!9B5@7VWBSFxiZn*EJA%|$UAcmX#9W0ZbDqC8F
GRSf`o<vo09mI1MH+2K$tyhDlM)nA4**xFfv7>NmS8`{QrhC)MZUZq#S5+qLA7kK_b@PetObVmXbhKzX&h7R$>Ti?~!@S9|nnD=<E*<OL$OH5UBGE}UXGP
5hFw5l}huN*}QbE48A*Ha9b4FY3dK#;|p66GpLCoz<RLndkRn<jf)OTyxQWpVbRwA3NnYaCve&H7N%CSUoL=Qp`E<fB7l$2h+OIU10r<s1O`s22q!SO7(Z
=S~NjH`p0g7ReyI`&-LOs_F6m8juH*7S?`e@Z&<To0Y{uym9NI1e;1H@)~4zNVlIC_ig>QKJ`xU!wx9yjvx8of2S_%EYPoR;sWhWE=)_YEWc#WR%RJ%2y9
1zC!RA^ATM=ZtWq;`+M3YVgGKe&t7ERx7e6p*Xw2}IJE;s{kvM$xXtlD;!yz48Rsh!&p8469Zkbf)j`qNV!Mv$jP6c+eVdSekFv+H(zT2j4Z5lpMEbHk-c
`TGqvzXa|;^lyQ@HTzqRv>J=tI=&jTGJbr$*BK~*7jN8Y-@%URtHdC%WNOzmyvg?$;%4T7NkrI2y-kTW}pqvx&7rEyB%1H5C*|B68FfGp`k8y;pc*!d;aI
!(?{~|Z|z^%`8mxojkL%5njM5qV>b_#HP$1GhiX-js_L)ka4%j({l-db{J;sKh&|d8l<Oa62JSf4Wda)rE>BVtUVk*(Q5ir?U$n89rwC!1xF$-C%AJzZQC
=;u)bzI>PR?{@7_A9g32c2n&hQ6-M_{w$oNeqVYe)_8-vzdbCA5s|yG!HNy+!tjm3RnGdy2Pftn)Uf(^zM2xM?;VA#3#5C6yOG_53~Iz`zMVn(+9`Ld|sv
|D8;16t(BWCOJlF70K%uBwX^vIDkyV+gdP__aC||^SmCL(W{A-)n52JoxXVOkq1r8Ge#DiTK@Bc6}Tolau2ANsLLwJYKqgBU%$NA%gj$+xt6|!Z8>Vr)Su
(RvG+P!3!pG%ljL<C5>tYTRjX*)ZVDiQ=wOGV!q@zP^#gAvb*x<GyJj(%mG7CQ)mfLF2%gXE+|$^Mg>wQGcKdKWj%huFja3y@nMU#V*IiEgEn9!bw`<`o6
vd_7?diPROEt&oSfy@ZPpd?2hAAk!enl%z)rSnPdc@0x12`B5;m&;L$XYdGFiJC6B@MZeFa5c^VTI+Y@4H)K>OT@*ko@TXYnJ>_)Ja&_P3k(sI5y7KJiGX
czNif3uU}V}^2mUD?}SN=fA7RhfjeZY!t?;_%ah(wrnd%N^C|@D9lG!X&}0IX=|BJTaOmBlmvK|X94B-W1t4fSL2GZd3ksHCE%I&{_-vvgai)}2>oiZvYE
?Fy$uzq(C<7d&v+nb&Js=>?27z^F^hge=({Ov8g=vyZwel{miU;M1r0+k&r%Q_yyyuD-93Yb%4klaGVFof9gsxQ$H6{7G1OMYVpR4W+R7Jbv5e#=>5Zy|W
4sKr3Y~Wd0G-7>UfiC$ao_*^|hDTFqxnFQtGbot7<}OgYgeN2g{Hq4a#KtjXoXer*O@EYVAUnliVU7Sp0f=}|J0^Gf(VrZdsR#4v+kAf!@z_lUwGImdISL
RCT#`mpSho<0hcO5Jkdxv5KIc|<`%H|RC$Lw!pLfQdgNGiuv4^NL<auWoW#t!b?yan>EdVgS-|Hl61y%&&y)g=lv=<Rg3Y5N?=H}Y!Ko^_6={`F~Z>F+{^
=yMu16Fk^f!iykXjGJmtVL0WWbpeJvK5cQ0393YQZB@bXG0%mKvrRD>VPC-9;rZK+E}$m-=)p<mmUfqd8{GjNoLNVOyN^>MN^2RZC7zLO{6tD8$gRQ&!&x
R2p+vrW*-?fA<8X|WKJb1kb`X8w8g#bFW;3rKHV5^zErS<I}nRVW91A8XF6^=4y5Utioo-vui^GCyk$~3SlG+(Mm|ICa2g_Fc<B^rIMG0DK%uXyP2)CK^%
YPC>;8sPXHOT+GpyheVCouTb|GVzIxEn1b@wd@;HCTf+M~VheR%HWz+(3IjxmePX0dX{ewyla5SyDIk^IgOkKGqB{GiOvW~|%d`VYbUDq{<WotLnFn<<Tz
9p8AtnejPRQTgQdvCHsI8VxG?NacZPyRLjcZ&o8uEk0CDzb+s6C%t9Qq8ra6godMWz}mVar)*)N6HH*=POT`gC3`S^r|VzsOV#F&$s+f72M@fS77#&Mh0_
?S5wx|)ilziSGwIvrQGYn<JabQZ5cm+SO)dWDhFAmbOal<PgkZ-;i?Irpj5k+94N%6+y~GPAG2IV4;Ejn-<Ebox^CZcK@V3E~F;#hUromT1Ti~6<#6<oL)
XilBP9++`sOAB?pwD%$p3g2;y#MmwFxvw`1u^sVL{&F5d_=Dy-Fgb~fL;tAHc(!cI*%t+gfkflg@8roq6j%j;wX&O6ic%G%Den5;Hlg+n7lgz!vD;sc{mC
nZgSf6IRjBvx2wn^<k59DL8-;L0&7MdiwKWbN&J(sBCHEZlmewI!DQpkj)sU<VBA~!5?b)n99S&2ok;~eww_qZWJrB*ih7*fVV(Nw{r9<(d|n2_0xk?rDT
y^HoFEkVPHFNabijC%G?(Uc7JWVPTQ078a><WCM}^qI_aFY}(K1ZJ(kWnB64P|5LfN<vLvd*jr1#Xvdch1bAnZX%jq`omd}_)lFCmoVWtw^`8<h5j$u)D*
_C@S~9)V>!C<c!Ppj46<z&X-1tR})B(ADP~4+mqkJ;+MD?12ygL4pe*_E@JhDU*ystw|U-%DTK8y(uDv&}SJQLIZ_7a;!-O;yF!eQIXPt$V`az9v?RRQh!
G_gcN-mB1s(QpS8v{kAQDThc@v>mQ^qiby?7dXAeAAL`etFYiMa=naB=1mblwY=@_R)TGy;2ls$FMGmsD2s^`+*<A5P!ZypHS?EyA}fu}1P#x;;UEV%byJ
G1e)k?Yd6uMO}AV-I}L0N2EXUOIy76uAj(X#l19^(|k&zQ^EB=k$KHo9XV9_aR!~cnj4tw+WaVI)zC*cA=irFnJ4D*nnz&$NZPrYkS`R<8i~r%Uw3sQ%f?
pc6uQP=Dgk5&5E$Qn?)YUQL<%*_ryCK+&B#_(0&f)t4vax4?q)d66?#-I@dV)jcUC+<*VTP$7rfsG7TtQN#p(|#kr^Z_OlJNezk!9??CFDj_Q&Bq@1(VqH
(znL(D`ctmX7FD5M(o!xPBo`6w+upAOv_5jKm)$;rdf&x5J6+_mghcW0z*)=ULN|IGV;^ZyBJqa@uEKdcK?ILVaI!B0p&e)jI!<;H(g>FN&N4QRastPt!K
ci)VrVTcE7B93nbfE2lrnF2@OJo0b@PmH5J7~UpGeioXR%?d9UOI^@vr2H1QpvL@7FR@+fn@Vvw2&{fIkMN$mDNW1LB_Maxu^38Vw&Aq|RTaPfPS;8}5)1
0~cy>5Tpr5@94ls2o76%n1wL<AN56Sie*6dqT7dt@>;~)Mlgj3jkV+P?StwKUquRMS+B=^ePGW`b14CiR$1Oh-Qpvhf6CS}u3X6t$Rkjj;DyG`V1C`Ra|q
BApz<Ui(t?EwgN(1&16pcvpmx^81w9QeZhCst9XsgHLC<0*dILIl!Orlr?cPT<BYj;pA-cqO8IU?IDg>XBxkx%CXfZii!U@pj2NO?pw0wL3=AtjIYtnQds
nvAs%3*mz|CN5Nwr*vp~<{IACZgfR}6zrFV^Zd>==xywIW9grhCvOS(<{Od5!5zE(Q=H%s2Z#ojvtW6~4n{CzzrQb*Mc)HH(NEn-u<x3~9!Pydj1I*i@;g
xR<pYB5+(Xzh|L7U-?EvNHke0%A`V-z9D%_=O%Dr=&){J0AmdEsr|V*_;q-q3|pUICYm%1nCf-0vI%d<SqRmUq`LUOAaycJF9YV20Lz=h^CMNK>;&yk;nh
M!G|g2C99g+g1Ach>cad`Hz8p+76al*}!JfI-$%T1D8~>^L7m}_g7?WU9M51p(>VQF|Z5C7%MVukn#?36M4<I5lj2-D>Rt9rSenFcsD8D?4*{N%`A2EG3D
h{7Q!5d{@yX%^U$<DucT!R?4PPfZAuUsfB3>PYEdx9+^y*;>8}_EEUV~go{}beoF1yl2{YkiSYW56ntZ%|8GfAI{xY4u4%vod*$hZmeK4?}AA6KcTJU<~h
0dxZg8=2AKF%F63gcPdC%?dT4M1)9l7;QGu&kyn+Nnuxb2D}oZ))Ds=JDPl{8@f{-jL;QE;J@Xu&#2}Lsh4%CNGFFbWTJ1tN4>`eC5+FoTPOido}wKiy!~
O`MRMm>|*2&jS_2=PToo9Whn0>dO^2xBJj!wg){UIr&JE|?=ESwCM6qx%#eTAR$-nyI=K@zmip~xJPsiIXTKOR0AEp8Y28-9ILqL@%evvc<lb4UpF)bK=R
oo_{0VV@zo~|CiyC7v=4{Ah-@T4x&CdKPxC&v30EK70I~r{HP07A?{Z+u6X~UK0h^n+aQ(fP6=2nVF<B1%s<*2Ym0FWCtY8*;B2Fy#!+5&O%ZQK^u{Elpb
P<Zas0W&^$W4#hHc02bOVA_~eIq7ne)XL1iy!LGC+!%qLp718g<=!SU_B0)4Bkw?-Rj~QPPz*)f2J%s`TW`}u>UP8ncY#t10-_H4>ogmEP?)3|!jSVkq}8
?e`o_(oIul7$p*4Z#*-HWjwdea)X6E@=br`COIHjg&d-35kwx-X<8{QkFjRjcs%rpeK%Gxx(ITR%*SVH_?f~Y)tE(Lv8T3z8CsRSnw%%?LLHB5CGn!_*&T
2)=%_i^BhY14%3;ym~9wmOA(1G2*p+f$;-$%}bW*G)6P_w=_9RNW<oai2fEqjWja13e9nmYiEwJ#_V$Hi=KL7p8jcjMjS(veH&(;^G+?9>WfLi7IUtI!af
o%645~N(CP_<d#ziv*P^0f4DoZG^KKxv(uTeI4&X>lF<o=esW3LO_TAweY@uma*Xsx&^#<ND1jL-fFn3LYDq&tHPa>_cN`)eekEU9Gg?Q1de+Vz$Eti_8p
~f&Ld*h;aRG0L%{yyQsM9RUI_-T>sm>tYu;nj-=Zy0|`B-Hj0F%BE5C=nkA>!_;ChQ&}zP3M5{m&;U{ZAY;hbGKh*m?+vyurSI?i*u$m0evvXQ?*H0V}D2
pQr=*0a+R~=~RrWAWoTvWMc39p?J;S-RI0z5Oz!hhn*d%f$VLp(y|KU#x0c-h3>a;ccXfbI5)ne`N~+tf&HA$;C28#Jgp|z%BP{v%bw$0i<B~}7}O|usWa
e!g70r_tV*`+SqfW$>;uRFG3t7S<xa{yzdrXYc4?ZyX?)E8GLStYIptx=<5gJW6}D8?G0i_6i#ZRvzx##|30we{P96@J^NYyQi4tCT#41UERoAcbeQR+oe
`(QUjO926QIeVH(+wENGDaY4tWMmP4!jUlSX5tK6x{9rzYWQk<IfJf7&8D9Bg1Hx9G?VC(R92Cq<yKc<=6QX<J?OSi!*hx$9y4akLMAXI|-ApsV;<dX=GC
ukoq=zv~l>Qarh@6i!qj!PMS99I5oj4YJ56w`r`6JRYPTpH&@KY0o(A%Q6sHp3{*foIB}DzX$Tv80OgRXKpEVDc*HREy-)+$-GReHPsQXVBvE74y6_wNx+
5%l-aMx!9qs{Le`btRnD}uan2X7YBZw&`OF*~v@xy~8N?gd-`xv{FaQyN<fNckd0^AA9sl{9Q9ME4rvb;VgA40D+`7OQxbpUoGDCnKQNn<!0GU<sslz2_a
>ia&vz2=!+{EBO-Js|WP@c2}T33kHs$|~2R512PLWh2{r=DQ-G*S8P%+kxU8L+l9FXJ8&>{;L^m<vU>mVlOCzkumGcxo)W*N8d<``EMzK(j0JzK2Gl`>at
GViR4YWnbMM<+w43tv{7&`FFrZ{=L)>juzh&&XhZYfp_n8p{9z>7r4kRX*VGbiW^wE{^94?4pMjPs0=%koXbmpbP97cFWSj8u)AI{avbP6-D1tYnfG)-gF
{wmo^I)Vj9BJT3eQaAVUi|BPyfOn&67Yj~C$d3ynjU687UdWQ29Ei$l2Cnr-+m>W-qH&#zK4nEMf@<+M5F@RHWy&1Bx%N`X|k*%trdT|v1Jb9BWEVqI^LK
-a6TZFu={yqF<MT+6oDEHIIQ<NH70gNhOT7Wh2qIPj>*9+*J7A4JOT-wx^M|`##A*E*H(4eWm>;{9f0iO)dP3~-42W9+<GXJBy*#rC`e9aF}!XbD5VeYJ-
fm|?gvT#)>!(1_tRB=+A?!cRbw`xx_W+o@Ho3>Z@1EZ!tqr{1%zGgz~7E~mkmJ;2r@=Zc;Z!keggz!AkVS>hgbo*gT;o=Nx=klVizR=M|aZ^<nHwBe{PjB
yztQlN+nRhXcM;P2g1)P8){;@9w)^xjRiH6b6W`F>ok_e>w*T0S9bnu{?U74bj8q2tv_}t9rKvW)unC7Hlu|vTnjvh3VJ-8W}P1mzK`1>?aGoiSavqlfmo
L;^7>ACS$oxk;-Y`e5Wv;m{9`DpfC#dHmqLtWwEbR^zD{D$OK<wxlCatqM9$;kfPMU$P9$T_2K!41TG8XJPp?Z|1Yg>Z@H$2SZivPE{~BQh_C1njXlt`|i
kyOd)BfG&cdU4vhSwQZd@)Yi5}TArYgQATHd9n2PFHjZOM7K!KB3#P?lOAn7sd_|ob$UUq%6}YcP3FJ$;M2IZ?|FoO+uc=k((3NlnWP&*N-@anS#I=GcU?
02)d#o-xZF1q4cY{px>A?S#U@xnX!Tto;z(utT*#{ZIXs3-%sXe>ff&1k=w)f2Sfshnx}KuQy;bTH_QR>+t_AN=7F@c)n)zYCk{y2Tw*pD0F425gZuv+H&
YO|4JXu10;2_lDpXR``FB(YtmxoTvH4`i+jO<sFPpWsvf6<bJz3>mV%r3iUe>=!%_w_6H8gR<kf#|0gtgs7+^N|Z04OTSywo0rtP**Ck(C+8A)nF&3WlK#
K);5d6Bk*T*ACxAgR4HzttaAjL{W#9%N{3#a=ZnKd$6IvOY_jHg%UMS!tm<DSli@5wsCp&MOLSz&;Lhf{)2bz9(g)eenx6%vWuy96+6#CBXv)Sd~y@p=l*
;;wWb=R0Fdi6<&K*)c)P|rElSB*#n{snH{9O5Vg2ADZ7t*hFAURcC<{Udwsy!^)j7QG)n@DkHR-JxkKsa(Mhxg608>~dwd)|>3`3sbOiog}Y31m<Fe8A~H
8wQ>sLcesk<nyH3S^-0jUb^-FVo<m_0Fb9IP3QdN+WVO+B?b=UdI6(@`(3H`a`OiR0SWYUA=lMpa>V7e-^jjcuAo^+rq}7)7_fQrr2a9XcBkmNl;$!^H_X
Mbu1>Ft-%&7@Dv&wXE?`Xg%{h?)Fhik(JO8w)aI9~hc3KnKKFmb4o}?qes4ioVUyQK4tJW^O#Py*2g%93S^@9bT;9YtKz%foJ7UhKvB$hpU6(jRQ&RY9;{
CdyMogZSeO0DyK=B|DsUU38ZVx67w6+bMa>&=iU_;pC279@Dybq21P7W@%SO5>hNyF&>b5S$5;;Qy+hk+n|D%V!9zP3elOINMX3{U|chA#(!Q)D5YOiqcz
Qi)}q;>mFRtv8;Dqa(4Ko8qMU|IWv{lBa{q1Y>~qIVpS)Q5!Ilmx${NJQKhp#{bGD?sijZ0`KNt)rq1>ThnBQ(^Hlx_x8?7;2W()0%`+&l$y}c>GBN@SWH
q?uN}Gpnwr>JKfd*oxW$R5*nL2V0Sa(W%xRidiN!Lrt0<l1x((SA3k1!_Y`9ynNf%T%fS}epVgP5W@?K;)_<dea-|Av(a$=5s9vd%s0(jidCOb{dv>?8Ps
htkKU)AxNTd8FvyaaA_(Npz8+vERvAg5NZg<4GSw3)iLRTp8CL=Y3JbQ@ZvDF8MhtX)c+61Z1KiG9`BZD>2`q*UU@EClRwqK%og=VzQ=MWot3VKo?m7^^M
36o&1KF0H$<DqV<c)LXaK!<Fa0T>Gnw%NQb<0Qcc^0URU;CXR74PF-nsv;itW@_=o6vj7LNDcyvP-kmPc29k6DZbf%I9|Ldlg#&+Omg=HgpIuE>oRT|A)-
z}Yh&&JuO<-j6F)ascq+>~{YD`K`y}F_=ZbNNb;SiYofa5Z;ZVzn$FmUv%Ja_$uWF#GiZx7Zwb}f}reRlmm8(2;YKW6*^;XSK$S%$G&+LEq;DuWEG99wOO
{4o8dxxvD3*hb)j3?=U|RY}ABgc6a~c354&d)(X8cVG?=0k!ugg@pqv-vMt2kB9~ZWB`8D4NNPI$!&B?dh`62d$vp@J>oDy93zQW@Q|e(nxvTukZ5jR4yg
d)pO-<<Uh?%r{(#l1=$E@iE&@E7)m~N0#2v<Fs$2i{mcHG)59Y;1G+dP)Dm1a^)BLyHzh_}P5F#NM4?O3RrPg)w+j&%H!_(%&dt2dIG{foaTK^mYPgYqv4
SwHE>jFZG&CKWNyiwtu=_>m}5r*wMV!z-OcY6P?d{~)XH?E4Nt_C_;7q-K#-0|9U)3`U{AYg9{RH8=>j~-)nX9L7w>>#L+z}zsFU6F?;D_YlUZ0JQShTth
d^BO~F21#1FjxdxDE11)Ar5t}G^o)EdzPB1J_Z-OyrqD=QH}!<&Eo3tk9{u`$c;R*;uQa)$ID_?6aS!A`Yhbb-kHf;6Bri#t+7<t_+??OjF|1n8JKIB4pd
eajSZ^BLs%nZtlGW64NXvvpHu5eg&VKooPDW4e|Es(m;^1+XyV>;15ok3bw5o|0QQ}-PE7AJnGr6S@7Lr8lk!NxZ{;Yv&uqLToE96;8!^UsfSKL8#+n8f%
9l_7Qap)e8(S;&)T9u`6h)<>_kJ)COu4CVFAKLtVA|B=kje}-86C^44W>nkVWcsVs6cPxvvW_wzLa6ILYY#Ib@SZpz5X))zhLI9KoM6Exqcbb!Z#G$VJKn
z~A`5c5rpE=K@1Rg=7{?=vX;|Zp=xdq>swjOjp3ys(u&XvM_@$f;K?!oU88bODZa3hTDUI_QC!+;kIBtw;^zt_m>oxW_kVWnmE`PA3AE&wHc}hKR$cAE+Q
my<#{v!Ov?Mpf9zW_z_AAUG6V_rZ?lDdg~2b3eIMbMYGPw!Mdcw>9>h*L-KCeV}2pqwiORz&+e91Ax|lBzy`+yZQe=Y@3}*Kco_2R~3gJ9vP|XHuw=i47Z
kM#9EzxGNz3+2>c8e(%&1oz-F;3_~n<k1<e_uqM^y60c6<tnzvu*IlP5y(n$+Dvi0v85O4sO|dGqkSt6|?wIiuawC1>YjvJpo(JTvJm-%bC$1Afh~+5I)!
0hWk%QS*78{k2B)T&SpPX-5V8sA%47U6rvG@`2ibR_jB*QfIQ&|(d*W1rt%zC8L%XKtTeb7?jsB6G(uGl^rY;ae9+!St!cG5)R!(dNV8IB&#=*9trv&LE?
v=e|30B#nRG{>In8i1<TD{+2@z0?^dsL2mb0Q;wo+V1mu9TydKSR`a&$*bO?&APn4q9)s(>ek`u7Y;;xhDE296UiX7>LIB}^LjZx0GE5EXI8r@o>AapMJ4
Qw!aHQ^xG6{K<&*0Ir6I2QVgG(+>%kHpiyA(kW(-S|8AuDvAZ)r-M9QQc>)Zg0u2X~S;=Zn*0p7{~jt4v7HVVZCb$Yu<&9J5zu=w;UgAFK$i`Z)~^p}r1Z
9YK{hkw}5|38mQU2^
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

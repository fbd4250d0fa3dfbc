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
PART_SIDE, MAX_READ = 22, 24  # px of the picture of a part that the reader of letters gets, and how many it reads
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
    "letter_count": "number of letters among the 24 largest parts: the sum of what the Reader gives each",
    "letter_ink": "share of their ink that is letters",
    "letter_width": "widths of those letters over the width of the mark, at most 1",
    "letter_best": "what the reader gives the likeliest letter of the mark",
    "letter_second": "what it gives the second",
    "letter_third": "what it gives the third",
    "letter_row": "mean of what it gives the parts of that row",
    "letter_row_second": "the second highest of them",
    "runs_across": "mean number of runs of ink along a row of pixels of the mark",
    "run_length": "mean length of these runs over the mark's height",
    "inner_aspect": "log2 of the mark's width over its height",
    "full_bleed": "1 where the border is of no single colour, so that everything is ink, else 0",
    "edge_share": "share of the ink within 1 px of a soft edge",
}

LETTER_MEASUREMENTS = tuple(name for name in MEASUREMENTS if name.startswith("letter_"))  # the reader's


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


def _mark(rgb: np.ndarray, ink: np.ndarray, bleed: bool) -> np.ndarray:
    """(H, W) uint8 0/255: the ink, or what stands on it where it is a plate."""
    mark = None if bleed else _mark_on_tile(rgb, ink)
    return ink if mark is None else mark


def row_of(parts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which of the parts (n, 5: x, y, w, h, area) have two others of like height beside them, as letters have, and
    which stand in the widest row of such parts: (n,) bool each."""
    _, y, w, h, _ = parts.T.astype(np.float32)
    centre = y + h / 2
    taller, lower = np.maximum(h[:, None], h), np.minimum(h[:, None], h)
    slim = w < 4 * h
    mates = (np.abs(centre[:, None] - centre) < 0.35 * taller) & (lower > 0.45 * taller) & slim & slim[:, None]
    return mates.sum(1) >= 3, mates[(mates * w).sum(1).argmax()]


def _letters(parts: np.ndarray, thickness: np.ndarray, width: int) -> dict[str, float]:
    """Do the separate parts (n, 5) stand in a row of like height, as letters do?"""
    out = dict.fromkeys(("mated_ink", "row_width", "row_fill", "row_stroke_spread", "row_stroke", "row_parts"), 0.0)
    if len(parts) < 2:
        return out
    mated, row = row_of(parts)
    _, _, w, h, area = parts.T.astype(np.float32)
    out["mated_ink"] = float(area[mated].sum() / area.sum())
    if row.sum() < 2:
        return out
    w, h, area, thick = w[row], h[row], area[row], thickness[row]
    out["row_width"] = float(min(1.0, w.sum() / width))
    out["row_fill"] = float(np.sort(area / (w * h))[len(w) // 2])
    out["row_stroke_spread"] = float(thick.std() / max(thick.mean(), 1e-3))
    out["row_stroke"] = float(thick.mean() / h.mean())
    out["row_parts"] = float(row.sum())
    return out


def _cut_out(labels: np.ndarray, stats: np.ndarray, keep: np.ndarray) -> np.ndarray:
    """(n, PART_SIDE, PART_SIDE) uint8: each of the components `keep` in the middle of a square, as large as fits."""
    pictures = np.zeros((len(keep), PART_SIDE, PART_SIDE), np.uint8)
    for picture, k in zip(pictures, keep + 1, strict=True):
        x, y, w, h = stats[k, :4].tolist()
        side = max(w, h)
        square = np.zeros((side, side), np.uint8)
        square[(side - h) // 2 :, (side - w) // 2 :][:h, :w] = np.where(labels[y : y + h, x : x + w] == k, 255, 0)
        picture[1:-1, 1:-1] = cv2.resize(square, (PART_SIDE - 2, PART_SIDE - 2), interpolation=cv2.INTER_AREA)
    return pictures


def read_letters(readings: np.ndarray, parts: np.ndarray, width: int) -> dict[str, float]:
    """What the reader's answers (n,) for the parts (n, 5) say of the mark, which is `width` px wide."""
    if not len(parts):
        return dict.fromkeys(LETTER_MEASUREMENTS, 0.0)
    best = np.sort(np.concatenate([readings, np.zeros(3)]))[::-1]
    row = readings[row_of(parts)[1]]
    row = np.sort(row)[::-1] if len(row) > 1 else np.zeros(2)
    total, ink = readings.sum(), readings @ parts[:, 4] / parts[:, 4].sum()
    values = (total, ink, min(1.0, readings @ parts[:, 2] / width), *best[:3], row.mean(), row[1])
    return dict(zip(LETTER_MEASUREMENTS, map(float, values), strict=True))


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


def _parts(mark: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels and statistics of the connected parts, 0 being what is no ink, and which are no specks, largest first, at
    most 60, counted without 0."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mark, connectivity=8)
    area = stats[1:, cv2.CC_STAT_AREA]
    keep = np.argsort(-area, kind="stable")[:60]
    return labels, stats, keep[area[keep] > max(6, 0.0008 * mark.size)]


def _shapes(mark: np.ndarray) -> dict[str, float]:
    """Parts, letters, strokes and outlines of the mark's mask."""
    side, width, n = mark.size**0.5, mark.shape[1], max(cv2.countNonZero(mark), 1)
    labels, stats, keep = _parts(mark)
    padded = cv2.copyMakeBorder(mark, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    distance = np.ascontiguousarray(cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1])
    area = stats[1:, cv2.CC_STAT_AREA]
    thick = 4 * np.bincount(labels.ravel(), distance.ravel(), len(stats))[1:] / np.maximum(area, 1)
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
        **_letters(stats[1:][keep], thick[keep], width),
        **read_letters(_default_reader()(_cut_out(labels, stats, keep[:MAX_READ])), stats[1:][keep[:MAX_READ]], width),
        **_runs(mark),
    }


def measure(rgb: np.ndarray) -> dict[str, float]:
    """The MEASUREMENTS of (H, W, 3) uint8 RGB, by name: what the rules judge by."""
    rgb, ink, bleed = _prepare(rgb)
    mark = _mark(rgb, ink, bleed)
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
        **_shapes(mark),
    }
    return {name: values[name] for name in MEASUREMENTS}


def letter_candidates(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """What the reader is asked of a logo (H, W, 3): pictures (n, PART_SIDE, PART_SIDE) uint8 of the largest parts of
    its mark, their x, y, w, h, area (n, 5), and the width of the mark, for read_letters."""
    mark = _mark(*_prepare(rgb))
    labels, stats, keep = _parts(mark)
    keep = keep[:MAX_READ]
    return _cut_out(labels, stats, keep), stats[1:][keep], mark.shape[1]


def measurement_vector(features: dict[str, float]) -> np.ndarray:
    """(M,) float32 in the order of MEASUREMENTS, as the network reads them; 0 for what a blank has none of."""
    values = np.array([features[name] for name in MEASUREMENTS], np.float32)
    return np.where(np.isfinite(values), values, np.float32(0))


# -- the reader of letters ------------------------------------------------------------------------------------


class Reader:
    """How likely each part of a mark is a letter: a small convolutional network (LeCun et al. 1998), in numpy.

    The table has a line for each layer: its rows, the unit of its weights, its biases. Below `weights:` are all the
    weights, zlib-compressed and in base 85, as signed bytes of units, (rows, columns) for layer after layer. The first
    layers are the convolutions of KERNELS px, stride 2, rows channel after channel. A ReLU follows each but the last.
    """

    KERNELS = (5, 3)

    def __init__(self, table: str) -> None:
        head, _, packed = table.partition("weights:")
        raw = np.frombuffer(zlib.decompress(base64.b85decode("".join(packed.split()))), np.int8)
        self.layers: list[tuple[np.ndarray, np.ndarray]] = []
        for line in head.strip().splitlines():
            rows, unit, *bias = line.split()
            now, raw = np.split(raw, [int(rows) * len(bias)])
            weights = now.reshape(-1, len(bias)) * np.float32(unit)
            self.layers.append((weights, np.array(bias, np.float32)))

    def __call__(self, pictures: np.ndarray) -> np.ndarray:
        """(n, PART_SIDE, PART_SIDE) uint8 -> (n,) float32, 0..1."""
        if not len(pictures):
            return np.zeros(0, np.float32)
        x = pictures[..., None] / np.float32(255) - np.float32(0.3)
        for i, (weights, bias) in enumerate(self.layers):
            x = self._windows(x, self.KERNELS[i]) if i < len(self.KERNELS) else x.reshape(len(x), -1)
            x = x @ weights + bias
            if i < len(self.layers) - 1:
                x = np.maximum(x, 0)
        return 1 / (1 + np.exp(-x[:, 0]))

    @staticmethod
    def _windows(x: np.ndarray, side: int) -> np.ndarray:
        """(n, H, W, C) -> (n, h, w, C side side), every second place."""
        cut = np.lib.stride_tricks.sliding_window_view(x, (side, side), (1, 2))[:, ::2, ::2]
        return cut.reshape(*cut.shape[:3], -1)


@functools.cache
def _default_reader() -> Reader:
    return Reader(READER_TABLE)


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


def rules_version() -> str:
    """Of both tables, which decide together what a logo is called."""
    return hashlib.sha256((READER_TABLE + RULE_TABLE).encode()).hexdigest()[:12]


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
        head = {"rules": rules_version(), "format": 1}
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
    head = {"shard": part, "rules": rules_version(), "names": _digest([n] for n in source.names)}
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
    names, rules = _digest([n] for n in source.names), rules_version()
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
                "report": is_for_report(row),
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


def is_for_report(row: Mapping[str, str | None]) -> bool:
    """Whether a row of labels is there to report on: nothing may be trained, tuned or selected on it."""
    return (row.get("split") or "").strip().lower() in ("report", "test")


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
        "rules": rules_version(),
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

# Both written by benchmarks/fit_rules.py.
READER_TABLE = """
25 0.00253905 -0.04081 0.04484 -0.187 0.05898 0.01271 -0.06766 0.08534 0.0187 0.0273 -0.09038 -0.1253 0.01221
108 0.00449871 -0.05831 -0.01238 0.02105 0.01178 0.04797 -0.04816 0.03904 -0.05959 0.07202 -0.06718 -0.04058 0.05447 -0.07245 0.06924 -0.1318 -0.03142 0.04677 -0.07307 -0.02715 -0.067 -0.06347 -0.1324 -0.005763 -0.01914
384 0.0039676 -0.07582 -0.03034 -0.03196 -0.03895 0.1063 -0.07653 0.01249 0.1334 -0.07164 0.1105 0.118 -0.01381 -0.07377 -0.02834 0.1237 -0.04916 -0.05429 0.1173 -0.04186 -0.03442 -0.04375 0.1558 -0.04237 0.1071 0.1552 -0.114 0.1052 0.1625 0.1205 -0.04627 -0.04221 0.1376
32 0.00366327 -0.1355
weights:
c-j@Z*^gZ5nWuO5ecxlv$UV7MvB)Zwq*hC<mV3Gf({tgAK?CCp&#mwL7Z?o~25iGH#xwBTbgL!XJ=RE;y0uoR#HwPERV<Q8GMUNTGa@r%-y=?(eLoIe#Ki
#)aK7_>@B4e7CnD%DzV*Ey{*U)>eE7SILRY_8{-6HW;tgW2(E1^6{nOv=3MR(-&wm7Wb}vgiZ)x@3_!s2YW%&E%xi<UPTz)zE=I_6(zJI@d1^f69{4biE`
`xd1<HwWjfB5XlDz_rEe(`$tXk^>S^iR2OKD-!R{Mj9y?SFfAL+%slmc_5vj4M=c6w891!pQ^rvSmcn5B0YWfEUqURw`~r?R_>@KIHyst^D#s7J;J&n)bn
QMy!2b-QK|t55Mz8;coixAUU8-^LBUZ?#KTP`gqY@L9QF$as%ko&nWlL>C?dvK6>Zlmv7$4CG21QLu>lr<_EFz(eEz)=74yx_;1nqw=d4poBLbqzy7{xDg
R|UdhhL@?^EdU<K~OaBHjPN3G@5Er5+zo8Lo<(XMeadUfY&5(xW*XZR|I^0EIpFN9M4_?E&&dg93yC&rCdIb_ONPPidgf9VHtHE3!UO7JCuo4Q|#%|Ae^?
KK48A5cqB`p!ayAYQI|nfgk>JzBl-Ssa@@6I=50N5UayUc@@b2@hE>NT?kYN*%dJ3*;w3-NwtK@v-d2{yZ85_|Ltmm6E}*Hv0asgsr=*1mEh^a_x?loe{O
*^B~jnnF3SbVkN@`iCieHg*ytXQ_CR)==Qk>G<p!?3RKYP2a&2-Ag-6jm-7|cEfcs9yrbo%#xU|<>(tJkJID8uTZ?R}12|f0p3S{C8CtOruy0M*{;NFWcM
?{fBAUVEl!uwiRLQTt+u4lMPvrsaX6xf_5F9gaCz#;)19ReK5qal17^sp-Rgutr|Dr<flaR7i{fd)jAnBFOa{x$1O#upc-x`=SpI^Cihr4;7zR<m^uVF%a
G)C8^aDlxbI9nXunJ?JIAT#+Wu0>_yJhT$BhCKNme0?^~I&`ig80ZX|UA~I=!<I_dLpc-Q#X~0Gq#*myrD{WIm?btv>(qgYAX$<tcB%o_TJ@X+JK<HS3fy
9DN!Z}7yR1CQyoEgYd$;{6<dPc?Gg#s;D61c$4h|<Au+;f=r3V2@0z7lCxCC(%O4QR476+s<3%g>7=&mf{Qcnz6xN*C960k(t;vp#alGU|+Ozrma-3ZU}m
R~TL7>hU5T680CP|G-W%65<^4a{vPRz@u`H@3(=`#XpmXD#1zveC{MMK04l+7>l!sZNnG?UjS(mdyc7ZFsHc-4HwCe-@IlU%MBsk1HC-w>Oeh8iIXOC_>1
3@geG7l%k)w-uXTGy2B)VJr;{yD^aT;)@fZT}0zONHd^8GM|M?7fVe@vfiEi>4)Mxh+nl|@^_K%vZl^Ror$3=xejCt6L{myR6^bwvC&dro$lLBFuzT55Ce
Ov}Up^iKMZ}!gcwtjV3xE=1?Z<^cIszdzy?4#Zr=)Hw(C7-FF7ie|619KPge`^09z8Ae~)f)aqoRgb(?aNsmYVJK*yt00UZ9$tzx1F)kPNmn$7QzDh{QNQ
a<Juit^~2ZfATgB@=*Fl|yn6WuGR0O>C5}5dI$JFy-q6A>n`iYlP@kwSl9}UxidHtpbFc4N$=@Ab5J%a)iR(;fAnh5POCGz((EH7^PKg9cGdHvl9(crN1w
FmXO@s`i$`FM?_0c1Z%KjnFtHYv`rb<#Op#?r3Jfin>L-{FQ&_H$K7h@IQECCVLtgr7Xq)ABA(l>`U*hLWGtM~b1m+0)CZ6A&MqvJK$s_e`jf~D#W@!62>
yuQA58BGycw)U}h_J?&)7Tkvb;~l<fe|lV^cgrM_iG1}`bZ<IOhugz0rkq`-=0BD+Ql}HHUl>-A*KclM&q(^nW1vHxF}W#o+1VT(kAIu*Fr6mxktZsLBK*
(PjIahMpe#Rp!n3>`4?&CcKY?3?rVB#^FhL3H&2QE2$vmA>ut{FibG2)++kON#hJDxn8O9u{LPUp1&38-Pp?Jizn0l+9E?QH?keHBdgYI2B9GsHzNwjl~p
_96slYFv>^OrRObx&|>1Q3}v9~ew3Ave%;&1GM1*JxzsPHeb){&Jm_in&I*t5-%pKry%TW`U{G_AbjXHwcPB(7Bw6kh>UqELjkE3L9H7lGe{22IrMCKVbE
fUg}e&QEy=Q9Ppa{)mv+=$)E*gLIJF(FUH<GmYlrC>i<t(_Lv^APB9g_2GZFmkD^Lr04Ea`G(kK+@sfBJd-NpYVRT07>ato{JavsoP(siFEJ92zm%yrM3@
gN_$wWn->na55w9)Ex*q@AY;5rR@jpboYgJcZ~LRi2PE3kMI7m`6Zp(q$e*60u<h7p*7No>nJ1mQDfB}N6T8Q6iROb_U<c+&$x9<ogsrY^m9WyE&8D4x{~
2;_Xy_Fqq@M1Fd?5myH@kaJ*I%uf;APQ83qkl1t3N+<L5sCO!Lz$7DASSAY4OQ%7?KyOA;j~l#3d2+skg-A#T7kw6>XLUGh1{f#4Nj(blAtVzRkP(yIvh3
e9$?F-EdYrVzMXt?uJy_}ntosFqp(N0;G`3s<Jb#h9VA$_LqKRM#f9bh20BV?pyNsZ*$#ezn5;s&h{VE*sa)5e>C(9L(pbJ4$QnA$iq8(OBp~REciXh}xk
#Soh@TC*)U8`$V)M$`ik%ti3azsiK!6f1q2Yt-yya5srq<RWOFc29p)6h8?P9?Z`f-)ptBsqaDq)Ov!*tj|&0uHqW24SN;GA2-NMY)U)a6{^kGOs9;0%l)
~2<nm*(Q~;$Z!oh{8)PVsrxz~;jTrJdKFTlif}WoyDHWaKf{k~3x|>FjMY95y!FI+h1oC1mT_GuDt06UM3MUD&N+8O5h7ZH=RRTCKg(7oi@gwUd@PfKb(w
1Ug0KF0GrpQd6FCUb}Udo3^y4O1#bR&0M&Oym4^pmtAv@i?-UcvEy9Dwee2i*@nJS2Ilj&@$KPeEviOnV?a4ST!|Z18fN?JTLl`^9A&^5P*<%#%}u_OXRh
abg;V+avd9E#kPl%-1sxv`Z1}64N?&bV=L})=gkMJ98%{;|K)Agb-e<G?E()4f6)mX|{hLeuA?KpUw=D7m>@;SqjWem}&NMm?>X%^TssVUqDPT2;|szaNp
OxG{;E`qj1WJaZr(x1rR{5{c;OJC6-(Sp<AQIQ~*IYVTS%{T&?kFI`F+_{MLlW<b_B14w}FYlXEGKV5tabBcPu+f;pq(Yz{~>I1{C(r*;@14AUM;`8E<_-
6KR3=iSl5-D4n02bPCKkU7JM)F||F*}&(^l6NwA9ml;SM|dz#AtDfh)OQmr1C%`C12Ca8DD{z0#+|S-pL?lfpo<_FB|Z^|lL2pyLM6G@!(*4Crwq!WJ!&j
*vY3oLR>(Mt$(N6TiByibIRTq#0wpk)`$*=4X#$A8n2-WOSEAPd1Dzww3LeFjpQBkip5cb?V*U*GJqL+p9JDpWj4^tIQeZNNA|j<gbjoKagaa%}Vx=_ZN_
bE%F+Eg{6D`9;*%W6v%JF~-I@uhwQJx^DD3bFCm&eO}gcTZ>(a^_{co@;iY|@KjJ4@^@>rk>7G7W42&)qcZ4=X+-W`)2j!B}2k{3;&98t<(yz?GzB#WIHZ
9y){CAdVxS0<$G3^6{L7x}i>x@H|d^)x{8;YPnS=UXW5!uF?@hS>+^K^~WYD1wHhyZcK%5#Pv4v;0L#Z{nt>sbJuw}a3MUO{a3fbn=!X)JrGZ_H<SC{`O~
g~w1JJS^IQGacU$L|<vUX{iJ2NVoRV}Muj+4n$oAjU23X-59$Uh8q1A|Kobs8<Ia1L8kZGOM(LCU(3Y_x{MUr95m+*94aH43L_i#9FEXgc^!x?Pmk&9BO8
dhqR8}h6o(xQHY$Ph1CQ4tSCS2HrZQ;dxSW?7*VXVyuK5(zFiBuLwa8sfH_(yYfJC=O6?+qM@uQ0xukDTKh&%xdO~lTgjgX$-OYJQFQ%!dfP{YzQRa9Llm
L2ni*zN%<(uGFBVDiX9v@6EFlt3%kxeVm6p)@rcY_t`*Hjxz%?O%uJUP%?{?v0q+j#bJ&VlL`EPo;(R{Lc~Q>L6fCUGaVRRXup%t^E^$0`jt{@;hEz=1^?
sHGnYFNyA&`f&&@^&brJ>1-+S~eqEFD793>UesDedxu3tKDpPNS=K@U~B%W7Vtkx{6p7^t3N$mev9b$%{t$0wf^qMAADT6<$X|qakL9OPCORyiDZWp)?pM
HAHWB^`!0_+Sh>gnB*!Au>X1K>z^D|il2{CR#OL+(iwnibDmEx>5yX)0%z--j1nTu<Rtbjt{1rs2KgWm>QlgEqms<vEXa5y=z*hI-%RqcpU!#<*qXb+X`0
g`;u6Jua|Yo-QbQ59$9reJRP1B=0HL@J;a^kz!wE@W7)iv)%nW49IVvNuR727d3<5F-2Y4t5aF$=sj?<Zv<;quC3(8yqzBa{aM<OuYtRGV>95SI~r<yEIg
)}W~6R}E>I*GC|6p}c>0)!ZsCrdKrR^$RilWL+W@*NQ05Lu1p6BuHmP#Y|<hQnwPBgA>WslYyfQS`uFgDEj^L^<wt$G!==#5j`2QKpa6Yz~i?Jyhx!LsAm
?(Z~GD-w`tRDS^DfSp57J@R4%x<%D1l=SjJUnVYGTr4p(ty^9pqVEiO!9Fn3%l2%itY#aI8!s#R8-Fp|Jew3`;Ir`4{?VaPVyDM5#KqI&<qgQ1AJS$40F*
HaS`U#f4R`$<BhdzR#Su_c*dr15EEGG^I&;fz5uhH{eVDGITg_i=v6l@IjSs3z{gPhZ(2v+c6lF5hzkr^OlAvuLdSF$@A((E+WOiV6Eq19o$)`$@scD&zf
czc(TIX;NMi)rrV3;(i`Tp-<6cRasbNh#gFOS!Zg7WEt6#{DQVHaicj!9BNc(KVY%@M5Bcr^xP?F@v>f<;zs6j{f3ok2`x(C-vuAW-^>U$qR5Ki4wro5TH
~+%aB`09F(qr(-;Pm5Gyz$mnE3A=s;i!Q(y5^46-zu^LAF2=|LrJh5+xg@x>*Z^9sS4=?MoQWd(RYeNp_Z{P4?rzyBP*qkZ<5-*}wNx4-%~pFR5U>wkLFS
$i~ubiHJ+f{hT_0wnT$pUhVId_jsGoZyN^T*zd>)3drT#sNc{!KwvT*OC`x+ZbQPcZ};WVS$3JuU%>Ux+|z*j{`X#8FNa1>ANUXP|_z-lWkt>*CVJ@whHB
W<X5lt(?z8}UR>}CG1Dr55@rGbj8rsW70(w-i?`ZTb+Wv+k_FLl()Sknm}NRMQ*><~at0WS;gb|2JQIs^cL^OcGKSO_cn*az8D}7Jh_ewa<ne-bQ!37bmA
r-K6btZI4jsCV;Gyh-7SYgU|2Qs2n9+g<Ll7Ybb9#}F>7nm0<l$nBLvt+ZDJMqyoO^tV5qu+}E`c`RP(K~YX8p`z4>1?bX)<r7gVvk@yg-<H3^7j@ZkEhY
mh6DgO?`<7IZOgK6gAJH6j;%~g-8e%Ow>xa94?eAB^?#cT4kwlCL1T2vbFzC^GF>ZpGX_^e}QWEFaDIWlF<2U<1gHMcgLvlm+e1!-Tp@S>MZ^KXd|?W_3G
%2`0yF48%H;99HQpRm*mCka{KXh<K_jJ$ufz^OBlj=Ov1>;O2RR^ltsMc$0&y|;OE#AzMdv7oxvEzOGR*!v(i%#=aBJkhS}-=+4;2h<7V0!93L(wx5ydv6
RZEhZr_R;-M<}AMgdM{Ig`(@h`{k^y2yj&B=1<W%(pX#BCfJc25fFlKMg}Yq?|YB4$1&ir#EaYM^#L>79bflLR`L9Zo*wpp219V6{}`KJ9Nb!!6F`V7C%w
9&?RzWe&H(OAPL0|%f{4TN^1~_#1WFap#lZ5Jdctz!}HKj6;O6bDYsEZ15WcRdJjZNC3hHN>ox*TAn3m{fimFO4J7x06aiWi76bu1O@iEl63hdk6t1UBLI
vRfwf)o3It^{mkC2f{jl&f0tezi0qt2iMT+Fl0aHUsN1`q>|LiVsHrxJjkuJ9c}5H(!&lh_-(E^Vd}FigTFji((qT}dMcjIsViD0)LWuK6fQ8E34EC@ASC
Gy&2H>wts|r?vb;J=M#+j$o{~oy|1?x?MzjNVEnl%X$On<IFyz#yI673m5VjWt`^NjGqieuWiH8oJ@QW!AAfZ0}<#4Fqrw~G68cG3$)Bm3EA>FT+da3$GS
Qjii`u5B$_NnY2FhdV99>Q2Va(?gj-~*>+kf)0-Dw~C+oAtT58R;doh+P5RAAaSR_#gbn*z!(j}lIeFqQ|%L^@6Bv@F3I2^7*LX?<JLUH0y%5o4z2_(OOy
93hF$YW`i&S&O)<VTmWJ6{rdltPWEVnFx5@%Yc~hRHbE{_r~knD)rO`RhnSI`2<j_P+Q1DVomHsQ`gw7Icxs#2JL}Ky=$5g`w*vkk3cwX`Ighi2w+~NeBv
a!$4Fx7=rU;GDVmqmG;p%f#6W3wgw9AgK~BL-OG@fIfJa?ka0WggEkhV{J={hgiL79A@9$F{Eu9NWMP2jYuN;j%mxrfOV@FLFn6yQCt;9ckdr-F1N;#&?h
npYFg}^irztBBM{ut`T3QP=xQJP!56IK{i<1HczI?NH5!j{E7v~2j`^}yqpBecc0I8oPBDMra1d??=$b6uh0bC5mZa}ix-Ykc{3ORuFAUoCz1bDfCWrUKj
6x<spHbmwjOTp}!y`XTbo24Fxcn{A4I8Bh04w>lMhU2=Qz)N+*0G6Tv-%UxD0+*LV3>UJuai#cGa7$-8CD5w~KrZFzO_ETXL1Hs$5g6lc=^B<YW+;-fyrR
Suj0=>^69#}21nCOPP06*)8v}6~^@hbHgq*8}1E{coC{dU_Z((LfwyWz0!<OvXY*asCSX)JDCA>J(nZ%kpzGFZ<w;Q(g&N-JhhU))5V_~t%4cn{>KW{_+Q
$Qi{eaA&JkVGa8kaTcy3eFq-#n4x47G5^n){H9&gTt@Fl)cq>)NC&o<Z5^iPji^g6D=tyOoZP76AU7~Wy$h1tmtU8CgCG6QkPwxMIix>DLKt@04O6<%AEN
j*87ofAQvb4_@l=kNpAf4FaP0{m$JY6!=vAP{NmA(?p#hGF*ce6-pvwp;ALlnFim{?6%J2fl!)i)3_{C}uS~|5uht2n+a0wcws3ugocf({Qc~M&0+J}<ia
_RoK^Rwf0OlFEEdqGXM41P%u_E)B07v6RG1KO00EGmTedRksl9QCU?63N%&rUr&gL`t_IXeNvW7F&{D+ThPYiHR6d}30Z!l29mMB%Fi8=^V%(E)|y1OrDR
0ICFxsJDTo9}^IsMk^7+;t#7FQ53gRN@bu}GQ<|6$X13d=e;B*85MymGD|`Rrm~ljMnZ!ca(+3fnb~!t*-wbH-<(V@xe2+<>LsMZZ9E#G?PWmGjlOxfTty
1MI?j5nb_AG1;18dS4j+|TB=`2<71OyO!rvdWBC54iDf)b``V@GvyM1!V&PDcD(-+ji6DoajqT@x%=4;I1*9-}XC?CQQjrwlr*E2W;fC!rcz0`A=FbS`K;
|1r9OEb}Ul?;k|pDJO~E=ssDQ>x;iDL3PrP#Vk3E=AU6LS$b$d8XkbHe`V;p$yuEzHIk^COSpM0qoGRkNLYPDk*SCAW?k)<RCA{1U2G24S~vD@KOtu1Uq^
2+Bj%jXUtjXA9N!0T0wV8uRN;=0djgZRdrMplufuXtvJ!ylXU#H07~@Z`R`XIaVdLopdNE8<7!#mdt4ZS`>z-6uAJ*iefpLjUh-M}NDnjFF$}r8TTFltRs
ny*b8YY)ppp-AJ6vDI8~rp#&FSrJGr@=9yJG7D@BMEtKxjLPYF>`s^ETcKw#zq?<UKUbmZjjBXl64MF^#b-ps10HwrXZLgvhA}=MV~wpSzzO!b$v_4E`dL
e5>4iX79f^PV8$f6;?KR6fe=ZtVvXD1CHf&UKV(X#|3$X5y6DUbU!5<*Ktwm$s7%da%(4X^qEJpYFf-G8P%zR=t0be$`R~Zrbuuupj!aVNjO`{b%`_ZaD7
xqc>265PO(C5K;}n=Gf~!8rZKo|+8A611>+@TZ8SS9kdL;%2oz7-bmn$7UxpOL<x#?-5s(23jDs+M!Y%{I%|ej|#Vp1|dIss<EXU(PfkpfTuso%YCUFt-l
5J$U)rIR+ulLiNs#h?Qd?5^iNm77ZaA_B|=hGt>-0eO3b%H6s>x~~naq$Fs{nO#czv*MaGcH!axl(QuQ<EynCeGU~r%uz>pb!i!er2TR0zr{<MK2awM!Je
3c%o4HzvuM=FNrv>hTugzogShKP8-^%wa65LW>>pmRTt#eq<vl^6N_%MLrc6ESJ`5COBjcw&?~!h-D%FDN&p6f83~W&FeEP1zT}%EGDgeG)W()7;?EH|#T
=A?A?eooJ`M(fiy{onf3|}#5kZAfjKb{>VcErit{$QN;$k5KU4Qk-TE!{cG=fGcNEZ2XFy+UC9713>apyqhvS1I+B!L{b_*?MzzwSS?v=J{peEli?@+A>I
``yz1l{P3NU;JFm)9VEvnX7&oOM#q}Q~?Wo{SsplMUmsMl%@X6T6i=-5pSHUY}h~&%i{k(hDz}wYIh_ryQ40WcX3P2YOIQ86Dlh5nc1Oy3bU$8mIX(4IZ3
}^-+kv2x?Y(8weYRCHm{a2y?U#0zJkR9eJbmghhQFEfm{<!L=_ElF2&HmSC**HFXK*s)9dw2hMu%NGm`1a@x-0>TA7Fsp<ENoILQ!8vLjg%#n}KaBSV8gC
{iJd90n80b&>4G2Vc*M$|4Nr8K~Fi4U@A&E5!yhu)Wh4nP}`SJ}j?M0=@{U>pjUCY<kX|e&10eP}&u;Iq|p$3Ttyoou#DS<<3SRVlPJ0gb7Z@W#WhwWjX`
`w#F0b&<5^TK~+rku*<<|41b}4(2^2anGj(Vjd>7*0~nWB2xjR*-Y+~{x2~wOZbhq&3gw}t7Td-BD+Qi+?ClBarWh>*7CIf<OX(9N4`5=G$9wG9bU?uQDO
iGr4_B^!_~m}-GCcY1PcJ~yJ%4ue^5Nd$H5ptk85<>10&&$c97QAmvB3Z=0E_@r5;q8u#HYur5x5boD=suxnR_=uYP!|9^XH4r9SwnRiNOBSpngRNIP2oe
Xer^4ixCx9mubrH#Kbyka-V2+N4^@wW!ApCahS5z{Tt8f)#kIKta7a6N6wUg#vt&rursz&k<%#mS0<`al#|dy`Y<{w21Gbx)G;!S^94X=c=A{$5Gw@pJj!
x*O8eg0B307BUy93G5{}daU31oVpfu6bXaf*Pa>nGA4`Ch&`O6k|W73NkQ36sSjs(aWW9o!K)<tM(i8PWy%Kt6HEJuhaScr05F2_QNS}9f8H5Qmva!skds
PVC=lz5WSz>Hbno@2^7(O8p>m0NV8GaLU)iMu0H(uRn_AX@t4PZmquEi2j*^Wdnsx{OXhu|b9t$uR&zMPkmg;`#`HH4$L|IUv3)vJA;dP`1ton+Br^p+Zt
<S<9>}iMDE3or%RP3U050y(o){a~WFrnbWk~ULSCLE9)t}wnr?p47`j0kGi1Y2?BUsC!f`!2n_i^mCkd9@j(tvx53ym%)nU?H0|5bB!q}y0H^ubMnT3Dv$
awxZwBEgQ8%}eR@jd>s}rEzRxcloH%gtYjIY>2ekHV8d12j@iamV$-OF!|&x_-M$Cvw5`g|VI14AYYN7O*#G$puz5WXbJB}#RsQUNHc6Iu0OB9>(p!XgAH
Z-$F3HL`iOR`a$2*_iO`EA-@wU)MUT!W+JD`*h2^E}y?@v)T!UW!9(A%oX-euQF>+!K1)g>R97SoLFN&=`WETK1$h9+8S}bZ-qeu3e-HXCiY@%!f5u!dw2
V=wf*Se59i;?j8ERY-2=8)Kl<wB=NB&@y?l55kq-WRs!1QyFoHT>Dya&VUHfoFz*rE?n<m4hb*Btp#xWkjW*W*>2%U|w5(NPO2p&XW3|8Ywelv1IhePSe?
;*=1%^r?&FNK!91?YJjRmd|6VHtN>+NDhzwgXt=m?g!7Z{sM+?Mcybip+`@TGMI_a7Z-WfJ6qCt2E?o75zvfR)-N!1}wE2uSif#iNSKJD@zY5X{jC7*nN`
kO}tow5ocrvLCRRY%P7FSV}`K$@WE-J`SzAs+xdfi_|5Z^8rFQh{&&juaOGynJh{#J)`-t~$Vwvp!Ei8psb2#JIbJFT0VrmJmE%{vBzetYW%(<6v6{k2_@
+<WL@_kB<>uwh!-y~=kC0xgBCJh_>!X!uLMyukrC*eU&?JmR%-RH7KxnCfGBpR}Qa0fC$lIzR0<cjHku?ub7}BOuEl-kh9|xDYc!E$1N`jOO{|tl{Z=dkJ
-#u+s2j<b|f8X{&@9FO2gU9{r^W}{mczAqlzLB^-_1L<COe;msFESToQ%=P$u36NdPx|82g1phS@1oWWPkL$kdd|}kDIW)bloyCztxOYu4HsE7!zipkC66
sa6wpb5K+z1P8bUZmd;OF^9pCF`u{N8YbfP#s2ZSjBJX`z=>hvaj``d4z@x8LLlI^<h7v6stul>pDdH?=NszKM$jo?J4SC?b{>zAa*rOe;IRfh`FCrJ(iW
$`Ph8mGjvKS_HM$o>*RJ{@@&XE%xhnMVt_4VeynFj)d|3qw0G8Ijqg$+%K?DWCfZ5uZ&#=xR4wc69w}vL8jW_N;C<UAH~6J5jE$y%KBI;<!_Zl+h%5m6f%
NS6`evjiZMKcjSQo*C@??O)S~$*Yp`o=0Nzuj^9I)WsJsqr}Ra3Jx8V~Ip(?jxTS;*Dn1S6VyQTWSh&~ZRvn}IrbeBvTul;vZGLmDmC2hurhZsGx_r5+?w
`fiSJ}t|FBGPcU9kNl18+>@ie6X{1UKlD3cBRh3M3+Bl_V?V_9_M;63B=gN25wyL>AC*I>h3QWEaw=e~F|a>l}`#o2-FwjPRt+sF6_oNcY~*Cmn}U=Ih2o
04_Gkhp(7t7r&+Wr(XI|cQyTV&0E|2JUv~_f-<(>dk0#(k#66+y}x(om&lL)j{VP1Yga}7lPCYkeD(_={Q1wM(`A~i>DB-AA8X_Mzq}N>pKYZpcYhVXSTn
;9fLG6N4OcfuYwzBD`RKk7fha>G-^9NC0|=-8Y(RY@VZ8Ul+V_q754MTu!4_2J*;)r$o8_8bz>BwG__j>eN}vjY!mX00CM#^j!Vrm}q9NphPP+U`Zjqrr8
Rx7t$K#ORcNoWh+0{(u_&WG~hJwk}FQ0q+uU?DzF1{>~gzW3`fNTanV)H;UxA0L8Q>2s;ArAly;^L5$_Bb1gvJiLu7-Pe^LW6u7;yfGc%h}|qs~fVisS>Q
fM;rqsj9h_fzQTZN#_)#~zlqeH)Q}Df+gET!i_4FmZ0~w6O8VhOIFPcNod@rI=ib{j{`>dVzLC572hKOXckAvCYIOF10^TdWLf2@NhgeMG!8A-u65I<IEM
tI`n;f1)OMS%f7>i{xbt^>fM!1IL;c{Mt8E@!WKwoNux%An^k|1VMr4tfdlNp?H{=AFGW(v{5IES7mr!5dd>-pk!f)k6MU!T}d-=3-25t#23dSK}wZPagA
(j^j}yR~9R>JQ?pQCv2<Du#2S?z5W&KdDLZ3ZsN1r+X5&jv5q`$%A|_{`$n%FEn*_d?p>9F~F?9DrNFMzlt_{c+Hpih7paV@f2h=@5Z}zxJ*n+VX)MNYn-
2W;dIb#bnvOnrIQxpP0)Be5#&g5ILsRlWCK`{kO~|tl#i*a&MF(irM0Nb+W0I&^@5*=RHCCY2Xa}Lit)K6zyPSVS)E>L8<O(1Y%cHV!{MEyCUHZa=;f<aT
<t4;^R{<(4T?iJ{bdslzSt2qw4X62>WWm1zG$pgl@+9>m%co_K>=h`K<&FKiCSV#*t`bN7IRtvmZNYxPbDJ%;(B9or061ZM778=TSza@xQte%qQUjr6cxO
3?(n+`U)}-4Sw&T9LA<Cb@82Oewl_ViislEn1kP(gSx#tF!pI6b%1SbcP+Mi`f|2!1RTed4EG>LOD=auX3nX|M*A5rtC|?REpa4CygpqAEjf5Wf<4Ztf+W
xUMm<$&JdV%IK;)#6=M7XcesM13b&`;0_PqUZ+!GJ>N1ij1qP2%ky0aH21cR>|7!iOg5jBN~`6*6(1T&-nj(z;#PSX9-4zj`O%2IfXLPt<!u$<37OYSPhP
JS%8xBYo#Mp-OMqNqg1nchiE^K@WD{Yk#>D-+TZ0qV*^FVl6y7`|Ha)ADY|$vUYX+r>YCEju5~c&N4NgS6M9QNy?xxSpZ3z5``>+XIf{Z&95u0ij>w{zE(
V~V$+)4w-MbEAv_>Z)~9UKT($z}g-f`_P6#}o0SU!GU-&FAx{~^zKD;6q!Q#!wGYk*vBWm*83NMjtnCCJRxZCMGS@3otf<gq+iqIT4fq4MXr6lpEbrC)&I
+gMoY8Nt3hiu=FaRXj0Aw!o}@&urTkxm(#5^U*8xtN2=YLQqY3nkS}%0)jX^HtVb1#Ne$LVWv{pRQ{81i&^xoU0VGm1Jl^>_-xBR6#mb3aeZid&&w}tyM(
^b%c*$DlUF3+n;B2us7#^{u7X}hSJX@?RR`lSWG}RE~22EX+l9<VO1W$jF3cdHZ(|sA!M0hLX|0zvX7NeOod^JNI;(A4p?1FRG~zZf%oJkGx!x3O5&461H
>FAY`iTDB$|?{%GoP;1oMuXWMxy7Xbb=*6FJ5W^*JX7#icwZ=m6R6t+rpj=iMxv%)2XSyoH_}zZ(>5lhtqCI61zdMv&qdp$x96b51CNcp<Y@4xx)BnN>rI
Fn~NRNm*2;=dUq{EWx}70|-xfTmocp9{RvGQ^2;JPzg{HqncAF;R)#}Oh**9T#}UMw*(&CfC6B_`iwX8(qxm*$9&?(l2VXJJU;A6&@h4)-j{g`!f`u1vwJ
Q=WC$5_nmFhzeJdn$KS)9+1mI*IjFT|M00)*(2PETE!B&V{BMce?8kRTP>@uI7H$|ThJgx#mTfmCI++<BIoq{`}x4nu7QUTkC^^Gh<SC==yzdG7RexphEi
%-(y8;nqapI(&AvQ%7`r8loOn4}=6oC<|(gc>qHAZccB>;(bgAcZZb9q)5SQDfsNnZSx1!C~UUa`u*&6&Mf{4FVG<zJwOfp~i_zK^-Ud&;Z{xCx=w)mCt5
JG#GI6jBIP}ph$^RrVyk8Ifcc6oc3m=_4#Y>!|(nidvJW%Sp4Pozr23*Xqv4*IDPf%3Oyg4e|Y<iANB^&e1L>-G+fNh2uXtR1S>#UPVn$>g!Eu&sY(d_n#
Yg>1obV{LzbeMgLN=6Lm2Nu)y=kxI+M(=Vt4W0)X(%%^D8h29oH$W09F(u%9w~6C`NQsB2Sk2<kLiujUoV>q5zDt=_2!r6lx+akWyG0uo)1ebjCoCM)PDi
Osd(5gi%P~*eEYkndvh!$;2!t&H_~q*Q8f`bwG@qqPFV0&fGOtM&>+x$GmQ?mj*JD!>$0J(z*MXAY@&@0s$iv-zgH>@;Go0d~}jDn>KO`d^|X`P$-P|9-7
nXFn2oso837W#O44Tlaif2NB;OHlqk#x`Bx@^!Wfoxk$Lj{^~t?&eS3WW{`NOE|70?MH?0)jf3ouc+PPi$)15m!sB=w@OI_293L;|70vKibS3P<Q&8J2{P
EeBQ2FZ4^UF30aCt64W$#7F{D=)4aWwH1hr-U8U*PV}fa2?{3Pksn4RjB_q%zMk7BBFj|%}9z3uQ@+La&QLaNg9HEk)CqFXpBb_G793e5Ex`v<}`QG{yYs
wgYm;~lEm{Ubz2or-}H1dQ2HZ5EQ(SI&UkecnE?g$lbVV_;395?p#yhJb19a-IYDe^Zo304XkKH{hz!SlH}rB6BL-NAzRlveYft0E#RD)K_I&~Q-sTsz+h
AU<Rp0$y@oGi@JMSPLImS0(W4v*LP%@P}HRvm9G!}*1?Qs@55Z`H;cGVnDHD<h?Ecs7yKiT;DDPESI$nvLog#T)5?_uS$A3xX9r(9;`O@bM^jed;7;Z^zw
TA<Bn(#}WIPA`2~P2tMZnpEdo19@l5@`$fvqk77JGTS+M{TVN{o_Xhc`WI*PTiQGS`bGZo73|mFq71{n5;^wljq(ay%gNm};0Z6H$FTU%U!oxgssl!Q#&V
DrlUo?OLY6RhBk^w;_ma32r)z7|C9Q1Q)5Ye->{+ry=k+z{HHDF9B)4}U2QtJ4T;Z2_##I;sOCD5K^3|xDhwF5inapj#kR6Xi00hg6mFy@Vov-cM>rZJYe
|mxrM{HI<)N2IuMAR#f_qWA7;a@}HwRF+5b$TwXoMkDuA2kP+^OMt<X`%t<a^#?prdbPtAtF};D&lQj4~xpWpsE+~`Nig8|L%;|J8w@i(5t48Pqv~R{_RR
->(%+qx6s8=;p{@T;q0h)EME@GS^Jbem+?L=R{e%xgYlv_#=hl$@B_`A{8?wdlFp+|*7(lsy?a_KxDTNc_vg*w-TBSUo1Lr(SbBuc-qUOAef|C0Q25R$r#
Z%A{9Z|BU`Xm)0%#{t4+IxW_vDeK19AMXF|bP=UqXhI%(Y(uta`xw<g&2$;&%jB--?-nTD2Ob>oFr5%{wIr5{uWRykm?;9$y+3gOL60D*ffkk6uh*;rDFi
89-vcjvoK4{D+@^&f>p8paI0oeWWV8>`jUSs3_qv#w7hh>QEGoRO2b$7Dp$yo97t|wJSS&kr&t5iw@IxRws$0Z^sbT|0eAJRm&M|NGW?8hv~{9u!4ULnqf
&cC77$cUUEh$=lBApl5!p!GB^ydqU(>9VnikNWbS{xD8@m8L_<ZHXUROF91t+49-8On<*^;>?t$^?!75XF`OeNDB#ZkyyPuQ}p1%yKC-O2Xdt!dYokkEv^
*Q`>X+G0vcc7jo&r)JwgCf`g=tI9XMQOSRdNTlprt{e>84Ttc)q5AXv7wa}!(hbD#x_a{bhxSm6C7U?=)&zP1LuY`NDYoCtyhw=7)GT;=Or4|97$(3i;@_
XYla@jDiW8;m59PIa9teE>9CN;Sg{IrlLB)!)RagNRyy#i8{mK(@;oBeH66fMYBRihTUgg7MxJfG^G>u-rpS%$$(0+dcF$)Y-fy+j#fZG(-(TFSnC*6<eN
~FP&B~+l`v+UK+UW2W6%BHT0Xqyb#%K;Ep$UqUc0SL<6tE`?w;#W~E)M#FiCBBX1GhDC;j8-0BY`OiXx-C92o-(1L^vW4^)(I?FeBaIxlxU*5Mr@bq|vOv
td|f4SK*mL;e!PmQW$=*RYR1GcXXl%r~B3_`%KiU>%QTZVYCptrV49CT-P>{g@z+NkfG}OP&D)$Q(3BvK$)(D1V!L*L(@&<hIR|n;p~<|^L+W@lK0p3=y*
p=M4G-;tjy!kis5{OxMm3Wes1?uFiqWQCkRHiAI^2#<wL`5&@ZMnl5DH;B4N0$-W>?$e3*!XV$_N2O!Kh#=p|1QU$5305t{7Z{qlA3^liNzA1<;^urm*Lo
^GvZHdyf^8Ha`UfO4%X>0*qn@ZcpLy*oWJ&JW9Ln@0~e&j`h6Y`th~UmhLLq@E8rCX{tJKFd#&SWXiuwHEX+$3%{Tdqd`r-_g?`g#uXQ#&EXC84yJC37)!
SMkgL^g-6r8HwOkBfi&tkG=kI49D^LjwS#20OR`ZFPY97j@!TO1R)xv9Dqv?YDu67%3JQzZ$f87U{C03Ibb$HUd4i>*x{|*gw#+e!&k|6=Nz_09J}yI52%
xDvE8#ZIWwDH7D*_xbgKNYhS%y`3j!iKl5uAi~6+>Y>8ig)H%Q4S0Ee#QR>_QV0%M#ZRGPI55iIbC00a$Un)X*6N{1_UJj-gB<!rwyH+1MN6gg1?R;Hu-|
ekP0U1aKoNqb-?&=@v!^$?`R#zuH->ZqH1|zrX(B@a08}eCJNHDNONb>b?Jg%YZttWJV4yX%vzba!e0ss|Xg>*ka8Pl2Vk)*i!5$RP?712J|N}O!(w-v2n
~3f=h4O6j`W^(sGiGsdaqy29itI{LCb4L=J7uvB3A2U>&|mdKdeHrfDVZ*b82LL7zgSVK;92Y_3HZWygdQ_3?;BL?Qzj=P}0OsEBYW$AxoN)#@UKLofveL
J4qVjHUBH&*I1>C=CE>KvgrVAndG3&gKI<*;t#MEaDX>A@9j^Gn5&})W~6kQy~QOT3{SA=rBnKiy+2e98K1%1Y2H`+GvF>E&yoga|)CKF<~aKgaeGjG3#X
p5CBS%G=O8cm{C1vmh7N7AyN^PaS#GkmL!SjqzHi$714xIBRBytmL$gKfWcMqO~eLKR95&-m&_#zd|GBPSVRSb%2EL(SUhL2Y{9Y|1}z5~Pd90j1lNcykV
DW(7-APn+#GIG5m=zn5Du~(*JM~=IK$#ad=M7Ru(n9DOS1<fwiTcDb(mzWMCPwMdKX(*L^E|}d6+GR@vJMN$;`NbAv0qG=K}dw_HQ5j@c#es@?SlE@?Sr=
^Z0N6;`98QclQ4K-|l|6_xzI&-+A@_17QdYm;
"""  # noqa: E501

RULE_TABLE = """
bias: 0.486 0.212 -0.299 -0.398
unit: 0.00572956
depth: 4
aspect: -0.62963 -0.5002 -0.4245 -0.37084 -0.32681 -0.28293 -0.22913 -0.20723 -0.18536 -0.15316 -0.13124 -0.087463 -0.065588 -0.043721 -0.021859 0 0.021859 0.043721 0.065588 0.087463 0.10935 0.14166 0.17509 0.20723 0.25106 0.28293 0.32681 0.40244 0.45595 0.53152 0.62963 0.75384 0.89194 1.0231 1.2391 1.3597 1.4906 1.6415 1.729 1.848 1.9349 2 2.0916 2.1644 2.2675 2.3499 2.4988 2.7004
ink_share: 0.17011 0.19823 0.21787 0.23594 0.26091 0.2719 0.2826 0.29157 0.30083 0.31003 0.31904 0.32795 0.33615 0.34424 0.35795 0.36549 0.38048 0.39615 0.40367 0.4105 0.41703 0.425 0.43306 0.44093 0.4485 0.45513 0.46187 0.46966 0.47631 0.48427 0.49196 0.50984 0.51808 0.52791 0.53797 0.54729 0.56662 0.57784 0.58889 0.59843 0.60792 0.618 0.62877 0.63925 0.64928 0.66183 0.67429 0.68371 0.69509 0.71033 0.72801 0.74254 0.75597 0.78826 0.83675 0.90403
slope1: 0.026238 0.039834 0.048045 0.055248 0.061247 0.067076 0.073442 0.078896 0.083906 0.090133 0.096479 0.11999 0.12909 0.1391 0.14846 0.15931 0.16937 0.18051 0.1919 0.2034 0.21794 0.23224 0.24691 0.2619 0.29521 0.32941 0.38211 0.42027 0.43698 0.45466 0.47275 0.51212 0.53071 0.5482 0.56571 0.58528 0.60365 0.61925 0.63724 0.6539 0.67048 0.68685 0.70388 0.72241 0.74021 0.75956 0.77721 0.79908 0.82063 0.84488 0.87238 0.928 0.9549
slope4: 0.012066 0.016878 0.020707 0.026935 0.032772 0.035771 0.038849 0.041915 0.044656 0.048029 0.054764 0.058287 0.061862 0.075462 0.081189 0.086556 0.092845 0.099611 0.10594 0.11285 0.12902 0.14889 0.15788 0.1701 0.18112 0.19335 0.22117 0.23581 0.25009 0.26448 0.28069 0.29726 0.31476 0.33655 0.35979 0.38336 0.40903 0.43747 0.46334 0.4942 0.52714 0.56006 0.59288 0.63411 0.67404 0.71451 0.7512 0.78771 0.82669 0.86318 0.90127 0.93321 0.9606 0.98113 0.99552
soft_blend2: 0 0.012977 0.041914 0.087176 0.14193 0.21256 0.29726 0.38928 0.4829 0.55791 0.66169 0.74772 0.81434 0.8795 0.9209 0.95373 0.9684 0.97959 0.99267 0.99592 0.99949
soft_blend4: 0 0.0068563 0.04943 0.12301 0.20285 0.29663 0.40827 0.52374 0.66271 0.77436 0.8559 0.91667 0.95608 0.99824
soft_blend8: 0 0.04949 0.22378 0.36065 0.56907 0.73767 0.82626 0.99125 0.99937
soft_blend_spread: 0 0.00095582 0.015639 0.022006 0.02863 0.045212 0.055277 0.083025 0.10023 0.14181 0.16466 0.24398 0.34194 0.37567 0.49542 0.5456 0.60298 0.66087 0.73959 0.82424 0.92376 1.0382 1.1613 1.4541 1.6434 1.8248 2.0452 2.2609 2.4978 2.826 3.1708 3.5914 4.0809 4.7889 5.7064 7.2984 8.9256 10.609 12.502 14.225 16.888 21.492
soft_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 20.5 21.5 22.5 25.5 27.5 30.5
soft_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 10.5
hard_blend4: 0 0.0068966 0.022082 0.053429 0.10762 0.17323 0.24306 0.32258 0.4063 0.49853 0.55325 0.65836 0.74232 0.80654 0.86238 0.90936 0.94185 0.96652 0.98329 0.99399 0.99814 0.99948 1
hard_blend_spread: 0 0.0013496 0.013901 0.022462 0.038961 0.047205 0.081258 0.11074 0.13099 0.1527 0.17734 0.20448 0.23403 0.26967 0.30377 0.33848 0.37894 0.42194 0.45895 0.58741 0.64161 0.70228 0.77533 0.85588 0.95291 1.0681 1.5008 1.7026 1.9065 2.1176 2.6328 2.9321 3.2941 3.6643 4.0351 4.5948 5.16 5.8077 6.6066 7.593 8.6834 9.7524 11.285 12.914 14.191 16.399 19.007 21.741 25.134 29.45
hard_areas: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 20.5 21.5 24.5
hard_minor_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 15.5
top_color: 0.052413 0.067693 0.079652 0.093137 0.10714 0.12135 0.13336 0.14543 0.16457 0.18136 0.20134 0.22093 0.24344 0.26255 0.28611 0.30659 0.32863 0.34705 0.36955 0.39024 0.41557 0.43707 0.46106 0.48178 0.5 0.51507 0.53406 0.55441 0.5778 0.60039 0.62298 0.65221 0.6784 0.7059 0.73028 0.75309 0.784 0.81508 0.84161 0.86636 0.88638 0.91014 0.93333 0.95331 0.96988 0.98148 0.99292 0.99616 0.99822 0.99917 0.99967
palette_top4: 0.49044 0.57193 0.62926 0.67937 0.71737 0.7515 0.78525 0.81081 0.8353 0.8558 0.87191 0.89277 0.90944 0.92381 0.9381 0.94837 0.95763 0.96681 0.9732 0.98028 0.98581 0.9906 0.99388 0.9961 0.99781 0.99881 0.99945 0.99984
core_top4: 0.20999 0.27585 0.3168 0.34864 0.38088 0.40876 0.44102 0.46378 0.48611 0.50725 0.52811 0.5506 0.57221 0.5954 0.61826 0.63803 0.65836 0.67887 0.69984 0.73805 0.75537 0.77324 0.78637 0.80314 0.81714 0.84348 0.85496 0.8672 0.87908 0.89052 0.90247 0.91218 0.92199 0.93185 0.93997 0.94727 0.95385 0.95991 0.96617 0.97082 0.97554 0.97982 0.98354 0.98729 0.99295 0.99625 0.99726 0.99815 0.99882 0.99925 0.9995 0.99969 0.99984
hues: 0.5 1.5 2.5 3.5 4.5 5.5 6.5
white_share: 0 0.00010034 0.00023577 0.0004386 0.00078771 0.0013441 0.0024761 0.0042861 0.008547 0.015428 0.027845 0.059041 0.12 0.24035 0.487 0.82215 0.99317
light_spread: 0 0.034532 0.051235 0.09967 0.17666 0.22604 0.28807 0.35534 0.42712 0.52344 0.6327 0.92956 1.1666 1.5173 1.9996 2.6923 3.608 4.6941 5.7381 7.0618 8.3277 9.5316 10.932 12.153 13.365 14.497 15.833 17.058 18.391 19.51 20.749 22.012 23.724 25.304 26.734 28.169 29.47 30.801 32.089 33.455 34.926 36.333 37.666 38.986 40.677 42.424 44.257 46.243 48.234 50.501 52.682 55.629 58.566 62.163 67.21 72.188 79.277 91.449
edges: 3.9242 4.3865 4.7067 4.9485 5.1538 5.3651 5.5569 5.7161 5.8561 6.0622 6.1752 6.2893 6.4259 6.5273 6.6608 6.7922 6.934 7.0775 7.2102 7.358 7.4716 7.5911 7.7348 7.8939 8.0316 8.1894 8.3561 8.513 8.6762 8.8257 9.028 9.1913 9.3333 9.4734 9.6127 9.7753 9.9628 10.112 10.272 10.409 10.561 10.72 10.888 11.079 11.273 11.444 11.63 11.842 12.037 12.26 12.477 12.728 12.935 13.205 13.507 13.845 14.284 14.785 15.334 16.545 18.142 21.227
parts: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 19.5 21.5 23.5 25.5 26.5
largest_part: 0.12877 0.15777 0.17814 0.20262 0.22327 0.23857 0.25345 0.27004 0.28478 0.30086 0.31783 0.33502 0.34655 0.36424 0.38085 0.40343 0.42287 0.44619 0.47419 0.5 0.50407 0.52029 0.54604 0.57094 0.59818 0.62849 0.6554 0.679 0.71422 0.74422 0.77823 0.81261 0.8409 0.87142 0.90912 0.93397 0.95429 0.97396 0.98776 0.99446 0.99922 0.9999
stroke: 6.3326 7.2335 7.7809 8.2836 8.719 9.0964 9.502 9.856 10.233 10.586 10.922 11.181 12.148 12.52 13.304 13.645 14.023 14.468 14.892 15.394 15.95 16.518 17.109 17.767 18.436 19.122 19.688 20.359 20.991 22.404 23.019 23.761 24.469 25.277 26.062 26.671 27.396 28.188 29.025 29.799 30.575 31.533 32.526 33.609 34.697 36.085 37.516 39.001 40.318 41.927 44.422 46.732 49.944 53.856 58.546 70.299 79.962 83.413
stroke_spread: 0.424 0.45531 0.46917 0.48262 0.49119 0.49893 0.50575 0.51869 0.52452 0.5291 0.53391 0.53882 0.54396 0.54956 0.55503 0.5596 0.56323 0.5666 0.57053 0.57458 0.57957 0.58302 0.58699 0.59149 0.5958 0.59943 0.60356 0.60809 0.61259 0.61776 0.62234 0.62731 0.63141 0.63623 0.64249 0.6473 0.65327 0.65803 0.66246 0.6669 0.67117 0.67604 0.67954 0.68393 0.68862 0.69079 0.69161 0.69644 0.70307 0.70931 0.71686 0.72582 0.73364 0.74458 0.75576 0.76933 0.78648 0.80388 0.82161 0.84862 0.88271 0.93468
outline: 2.3182 2.9752 3.5261 3.8485 3.8663 3.9688 4.2121 4.4318 4.5833 5.0952 5.2319 5.3838 5.5548 5.7181 5.8864 6.0414 6.1592 6.2879 6.4435 6.5909 6.718 7.1439 7.2727 7.4016 7.571 7.7157 7.8781 8.0775 8.2543 8.6461 8.8622 9.3171 9.5738 9.8207 10.048 10.228 10.409 10.616 11.023 11.265 11.477 11.686 11.904 12.387 12.664 12.957 13.266 13.606 13.957 14.296 14.81 15.444 16.559 19.432
corners: 0 6 10 12 14 15 16 18 20 21 22 24 25 26 28 29 30 32 33 34 36 37 39 40 41 43 45 46 48 50 51 53 55 57 60 62 65 68 71 74 77 81 85 89 92 96 99 103 106 110 114 117 122 126 130 135 140 146 154 165 179 218
mirror: 0.18703 0.2618 0.30118 0.33369 0.36341 0.3855 0.40536 0.4197 0.43396 0.46074 0.47315 0.48523 0.49815 0.50931 0.52085 0.53357 0.54487 0.55634 0.56908 0.58145 0.59405 0.6058 0.61645 0.62602 0.63694 0.64887 0.66084 0.67393 0.68737 0.69967 0.71383 0.72771 0.74023 0.75408 0.76733 0.77998 0.79238 0.808 0.82249 0.83455 0.8471 0.86087 0.87292 0.88689 0.90007 0.91077 0.92232 0.93133 0.94063 0.95135 0.96031 0.96811 0.97731 0.98318 0.98832 0.99321 0.99599 0.99786 0.99895 0.99961
mated_ink: 0 0.096952 0.1849 0.26257 0.37253 0.50201 0.63746 0.75181 0.8658 0.94144 0.97071 0.98446 0.99004
row_width: 0 0.43182 0.55303 0.61923 0.66667 0.76923 0.80992 0.85385 0.86857 0.88077 0.89256 0.90385 0.91304 0.92308 0.93452 0.94615 0.95769 0.97273 0.99561
row_fill: 0 0.24906 0.32703 0.3875 0.43068 0.46645 0.49359 0.51036 0.52553 0.54426 0.55987 0.57461 0.58705 0.59954 0.61084 0.62398 0.64835 0.6635 0.67778 0.69167 0.70862 0.7265 0.74872 0.78205 0.82009 0.94265
row_stroke_spread: 0 0.00045923 0.0027624 0.0056979 0.010107 0.015772 0.020404 0.024325 0.028585 0.033589 0.042651 0.053045 0.060843 0.070368 0.085592 0.10451 0.12645 0.15396 0.18229 0.22279 0.2695 0.31547 0.38735 0.45634 0.58199
row_stroke: 0 0.10902 0.14344 0.16893 0.18702 0.19999 0.21129 0.22103 0.22952 0.23847 0.24641 0.25433 0.26282 0.27084 0.27759 0.29288 0.30064 0.31032 0.31894 0.3313 0.34713 0.36511 0.39199 0.41492 0.46987
row_parts: 1 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5
letter_count: 0.040606 0.048566 0.056463 0.067086 0.081301 0.11155 0.12598 0.14282 0.16216 0.18219 0.20258 0.22472 0.24732 0.27141 0.29912 0.35725 0.38711 0.41682 0.45033 0.47929 0.52901 0.55503 0.57581 0.59886 0.62397 0.64974 0.67855 0.70672 0.73489 0.76641 0.80018 0.83119 0.89358 0.9318 0.96923 1.0313 1.1365 1.2588 1.4314 1.638 1.8334 1.983 2.2788 2.6451 2.9398 3.3487 3.6875 4.0246 4.3779 5.0644 5.8069 6.2807 6.6705 7.1907 7.8285 8.6082 9.6025
letter_ink: 0.036673 0.042825 0.047606 0.051364 0.055525 0.060435 0.068542 0.076989 0.09141 0.10149 0.11136 0.12261 0.13575 0.14754 0.159 0.17278 0.18505 0.19965 0.21647 0.23365 0.24949 0.26785 0.2874 0.30663 0.33282 0.35222 0.37413 0.39338 0.41213 0.43013 0.44837 0.46666 0.48362 0.5014 0.52212 0.54001 0.55675 0.572 0.58771 0.60166 0.61764 0.63463 0.64861 0.66155 0.67414 0.68816 0.70427 0.71743 0.73267 0.74785 0.76071 0.7752 0.78876 0.80366 0.82043 0.83354 0.8496 0.86516 0.88322 0.89879 0.91946 0.93938
letter_width: 0.035049 0.041955 0.047942 0.054035 0.060131 0.070341 0.079668 0.089293 0.10014 0.1095 0.11982 0.13274 0.14526 0.15684 0.17186 0.18719 0.20298 0.21791 0.23307 0.24948 0.27032 0.28815 0.31141 0.33376 0.35343 0.37344 0.38963 0.42326 0.4415 0.4562 0.47246 0.48835 0.5016 0.51626 0.53201 0.54699 0.55968 0.57275 0.58504 0.60258 0.61641 0.63153 0.64428 0.65619 0.67114 0.68472 0.69984 0.71285 0.72506 0.73812 0.75112 0.77775 0.7953 0.82742 0.84657 0.86852 0.88715 0.92192
letter_best: 0.039461 0.045961 0.051924 0.056463 0.06361 0.073309 0.08307 0.090952 0.10319 0.11495 0.12806 0.14212 0.15658 0.17362 0.18821 0.20426 0.22316 0.24454 0.30005 0.33022 0.38712 0.41078 0.42946 0.45491 0.48305 0.50694 0.53044 0.57287 0.59399 0.64111 0.66559 0.6873 0.71062 0.7313 0.75525 0.77795 0.8018 0.82277 0.83769 0.85569 0.87304 0.88899 0.90383 0.92581 0.93408 0.94123 0.94766 0.95295 0.9574 0.96084 0.96663 0.96936 0.97219 0.97434 0.97688 0.97992 0.98345
letter_second: 0 0.023115 0.035672 0.040968 0.046213 0.058193 0.065104 0.071654 0.079847 0.088626 0.10028 0.11391 0.13 0.14912 0.1734 0.2004 0.23118 0.28295 0.35977 0.46436 0.54853 0.62937 0.7095 0.76635 0.81225 0.84296 0.86644 0.88807 0.90346 0.91538 0.92556 0.93319 0.94086 0.9469 0.95172 0.95632 0.96026 0.96384 0.9734
letter_third: 0 0.027578 0.037336 0.043872 0.049637 0.055936 0.062868 0.069971 0.082293 0.098957 0.1201 0.14084 0.18659 0.30486 0.45728 0.57735 0.68006 0.76536 0.81754 0.86686 0.88596 0.89973 0.91088 0.92158 0.93809 0.94505 0.95743 0.965
letter_row: 0 0.042785 0.099302 0.13855 0.18833 0.26368 0.31946 0.38414 0.46091 0.52592 0.60613 0.66867 0.71184 0.74472 0.76574 0.78843 0.80593 0.8214 0.83826 0.85439 0.86871 0.88176 0.90672 0.9189
letter_row_second: 0.036002 0.048723 0.06156 0.081978 0.10872 0.14305 0.19341 0.25576 0.37836 0.53007 0.67808 0.77662 0.8264 0.85714 0.88086 0.89973 0.91343 0.925 0.933 0.94144 0.94803 0.95368 0.95852 0.96256 0.97282
runs_across: 1 1.0079 1.1418 1.2424 1.3036 1.3496 1.4062 1.4478 1.4915 1.5238 1.5714 1.6148 1.6562 1.6914 1.7324 1.7754 1.8125 1.8509 1.8929 1.9391 1.9766 2 2.0469 2.0901 2.1328 2.1925 2.2462 2.3103 2.375 2.5476 2.6328 2.7218 2.8125 2.9375 3.0273 3.1641 3.3281 3.5227 3.6757 3.8585 4.0496 4.2683 4.5556 4.7616 5 5.3125 5.6226 5.9821 6.3386 6.72 7.1026 7.5273 7.9623 8.4314 9.0189 9.9615 11.417
run_length: 0.058735 0.073298 0.082608 0.091514 0.10061 0.10796 0.11461 0.12216 0.12884 0.13491 0.14118 0.14838 0.15361 0.16019 0.16599 0.17183 0.1776 0.18365 0.18965 0.1951 0.20217 0.20761 0.21246 0.21782 0.22391 0.22924 0.23403 0.23929 0.24497 0.25095 0.25651 0.26297 0.26934 0.27559 0.28261 0.28924 0.29689 0.30367 0.31159 0.31925 0.3345 0.34312 0.35053 0.35942 0.36888 0.37951 0.40494 0.4175 0.43181 0.45192 0.47389 0.49606 0.51906 0.54058 0.57129 0.61379 0.66395 0.71439 0.78239 0.88382 1
inner_aspect: -0.72437 -0.59418 -0.49304 -0.42809 -0.37615 -0.32698 -0.28157 -0.2363 -0.20645 -0.18057 -0.15795 -0.12357 -0.090198 -0.067639 -0.045088 -0.022543 -0.011315 0 0.022543 0.024248 0.045088 0.067639 0.090198 0.12357 0.15795 0.19114 0.21371 0.25892 0.29177 0.33703 0.40526 0.46063 0.53887 0.61728 0.70487 0.83289 0.95217 1.1116 1.2935 1.4288 1.546 1.6957 1.8134 1.9098 2.0915 2.1671 2.2451 2.3561 2.4454 2.6077 2.8301
trees:
c-kDhS(DpH_T}j-+_A63$`v5EfQU^BDWp`D&0Bw>wtnp|IuA2rHvKYP^{>iQ1RNkppBsf#rc4qe<nVj%Ip+s>`c7%M=VK;HYOTt?WJk;_H`$-Qv*@W9jE}
#D-+z6?<Q?;2`l~;5CxmQ-R_A@<8cnwMy!y1(%qnvOzu%&0z&IVmm{zer^T;qfBpD@sPZI}zM!VD^^_M7UpY4zF;LaC0kTkt^=^7_4a?!F+wpPgZD12jUv
ZebqikbDGiJGnPOopUi9eI)rw=U@Yb8@s|>r}>R)vlV%`YBLI<JO7$>BH0E4gHqG@LT`>t<XW7n<VP1wK$j^+Ge$NjOeaGb;2I?#~i+oBzYgo%znQ*4rjJ
csADBZ#0`llIcHywriXoPV7XA9`k2*zpEe_Js^!f|&dIV{`su|>P>+l^qZbXUHt}VduY!4)yp27$_O7}XgFSRsCylm02QFPY@uo#*j@PZV!p{aV@?ca_sN
ciYncmUI@AtYxs6W}gOqN~}lH)nw?fhfSUwPfI`eUZa_`a})+d?n2c{R9e)82`K%y#nRfGJzG52oCI>z)1>4eIJF(Ii#^mpL1K*Fojkkx3u*b{ZnecR!>E
pY~>WshC!xRKd)K#ci=2JRv$48LUhW!r_M)RV~_JbdK{qXQt3E{&@dwPuC&1&mT&?qrOefo7#ZwuzOU6O&3_G#bvlWopnz>#@SL)@bRvaB)0fqGs7Z@+Z8
lNmXjSRCSMr;!HcD~L^X_fET-G4C?Z|@;Vm(jdDow^ME0F?%-#sSoc0_)8Oh#=Goo&mPO@p0eS8$-NUScF$PlN%t%@i)pf=%4()cU%yu$_Y1|{_HZkXzQ)
F1Ef{kl7x5>cjYUgu_1vwh)jYgBZP>o0;rSB--eYGubd9F-&Ngp=svp@dQr7rWIn`GS{@_Ui6jucjf6jk&t#3oFeW6}s*wK?s#;nK`WVDdun6x;&)SMbKW
T8w#~MT-{>&xD~g-PY!mT^fc%Lo>W!2S)4adMO(5J`}y_xCO&R-cvtR~yhHQGUE8D0*+O0x)VV9#Ze1hGSRbSC>CtFDZUG^~Js7k-hQgf$cZ6fGn8p<qsM
ry+G>8+IYx7d;)1X#LyUv`=auJ5t(7kktG)k{bd&fnH;^Us9zim#%mhrk~YFG@D7-&jkuCg(3&c4%?)}g+zGR;=pN@VNf_`#y5#TE@*jqk&|qooSpKlGvB
o>1R+eG#O7;x8I3>P@st^FB&K<3kNhSw1la;`?{(3zk@fbQUs@&0M-8&+ga9lK4n>Av+C|rEX4^IZ+amkHk#!-juoNx{D2pF6jGt&tUT?vv>|IJCZTJdhQ
(PG@OTd4$3;{*_j&tCZS2SJ08<Lw@xU_AM@R5xU-Ls>0@y4Zy~QA{808?9vKLw+qU(^;u7t@*|c7Y;JLHg!5rL)kB-7500A5f+u>BeRx=Xh2&0ur7EM)X{
vyBXY|y?xXIH_3$WIbycJuy%Tr*u1wF7?xdD^2bGb-=Vkfhc!9xWR3frha?52jiAoqu*wZ;17(i>qUPuq<e7T&GcJKF=Q-G-uFv8x3gqxS?~|_KCo&Wz)5
OySBESzpmdf+BcQ;G)$9W&&a#lPAEMx3hok0TpPKzQ612Z@UQ15dDi@d4;&OCiu`$`)C<Eq{3W@W6t>yBsB%}LHZSbybxrnUoipCPu@Q%(n@koOy&<{{tn
-m^Dm%w_s(Q7`+hT+L^NA&LUqs<Au0BR<9E<=B*AMnF^oRP;ICghR`@-g=&eqA1pK`yjmOfn#YO?8ga|eoD*EFt#+cu>l!m#v3<vx-1`Bbb#!q3_az{U#d
-zGDThbvbBadUJ@6TfUwX=m#tdD`LSft>R4aLN|W5X=e<#53=9I0b`pjHDzkI(5{ytT<%2IzF<k-#%B=OQ;2({g^-A`SpDw3f8?6-628cKJrdsxv5dJTDV
8l`wPJzlX*~NKsR#;o!=iyC_@NF-8|tJ(?SV+S%Wt65tCQ!>c=N=5|$Y1<}#&x(<8odIk}+Vd)ckhq^U3??9ADlbqJy-pL<uSh&>HA7Eb1Ma70<#ejB5Rt
b3<pb$9H_g||Vcyp>1WxPN@W(iP+I)9}%^U9>@>YY$1Ac&qxnm#A)<RrqC}+tx6_ZQgA?nv)|Pr42LpNbeRIV-lnsp~v|7ff{ebuuK|xw}Gnr6nNswn0NQ
xq=$b@+40KFBqFc-b$u`_*I+F3^=JgMNA81mEnnS)aDu?@<hdlG>a9i3%2l_wtYcMmZ74&o-UoA@#01mHKCaLw%_&cesA~QGvIy%elB*4p&3SP=ATo^NQv
%7yeRh~l24Y#vh<P6*4yDL`VqBn{ec1=1+URDuO%b0Ravj3!IL5A<r^V7l3lt-{P9pNO`a;>xT6;zqq-f->x`TJmE(@@$2CEjyfl=S9&Q9X_=-51!-X(u&
EV^1b*qr!e+=rVI^T+UUuX}LJCcLa$agMk+H1R5L$gi{(zAbjcb(D%~Ys5FlCR}lnSjf%<<S@%34*7Z@`rMUgtv&l<Dt#3mTow%+;$oFM$py*2be%BSq~?
V`k(IGOgAT4q#70k1?hnb8nDgBmxNn?6hbz;eL0Oil#8#fjXU3j`OXF+)J`bNwE3f(;fxn@%X!C3vrETx^e!jMv?r~$u^*Oa$>v@>?fb6Sf*pr0Tnz%)U?
b?hc7}Xvp<Wipb8IosG7KWql3*}B3b>$Qw#T_SJmu23keY@;0X~<oAKCf0Jjq&am<~IfVJ=!xLoV!m|(%F?yx+FQ9yh;&j4{zn;`7O7x*`2gzlN|4A8b+A
@Ah_SrDXUA-M<`E2a(37Lrg^Jd8T>3bq!!RYY-?k%{^FxTvuQA5Lw@xGFrA_RNq#(U4$cB}^m4lBQTcZos@V}Y+wtyq=x^CM;iAnqB2N&0+KUIl?FIr{`Z
qmB6vmP&KEfUAFih<7WM4`rGkPDSb8|TRUHQZsvMLchns_kDIE*)ml`#%eTbwTlJ}Pm(fGp9j>96&M9>mKVs_br{qoI(AXFA;PrlOXx8K!PR;(&W($;u<L
TaN9`p2#P1h3|L^#^7e7(R60VEs{m=ZpstuGXysE=-4pOh2ichy(-n5kJf<HtX!8`Yz&f8IA_NfowUomY&YjdSj5_&&87eLFwyI98`NNGHc~YYEu>hwwQ-
EXHtNcD8w;Bs-%?G#+QF-u*>#%CyP|jJ!@4p%a0Rn3ooOdlTSA&)CF_bGs1iZ=b{Nsf6v;hFEXN&Y!%0rT4)u8%FU4+e@+Wb`yVd3FiXH#TC#>+zl**!m1
yclm*^Be4NvNp01m)+V-CL1JUU&QOtNsPUK8Q(K#>l2=8WiY!i=r?}7po@c#@gR^wj^?G1X(MPx*7@s%BYBsEy@NVD7(nOwo@ZPL~ODPqM_3rH|SBfdnIq
e8E(Rs(0@{ibm6+kJV_~96eaE}iCOsIM29-~vLt&oIahz4tjU@s8_mIY3gJNP@Yi`+o%)>Bjm*!7MNSTlDDf~%BfkyerVQgcgAR6HANef|<{nnE%l54$oh
SH;a<ktIdZc$yD@CzwOrU`*@u?^f%%+#SCqxd}W`BBWXdiv0$&@JM&Xd7h+oY3&p}*VS2p45s2Kfdt@a8>Y=1=eMq{#K0D2Yrpna*7f)OAY(xnj{dlKOEC
85M2V-fAW5EANNS`Sc$T9MJSJ&+{;LhyIeCjMm#8Th!Qfmi~$}yjca}tmES_Ptux=N!`KUP2&dkA`%Bdrpm<u#(}{`n3{jrKN|;T9!4?@H5b-Rz&D>0x6e
fyrUaoyW*;8d{?b+y^^mDHr_!3pXip00LD=eglQGzKXZ3Y{LT5jZym(WtQQPGH+76dsYd2}Z+W9ylJr3%Os#9lHU5s{upo_VFkbC^R@@w2Y>m``NbT>?F&
Kz#@<4>Cio?9-sVHPwHk6&t9TO7HIN)|r?H5<TP9=|&?u?QP-mn1zx+1Y4=xb-gV`H#cS!@#<SZ(hPDbB0i?Os(z%8%W@EhI6V)qpTLmVR7Isk^Z*fJ+*R
Ivg<g^>Z-(Vg=fHYbn-z5Tihi;fY4jMvwmxexBN@NkNZMFlbCllu)hYa3~922`yM#uCW@dp1R*r*7Z)vgP&TXmVxiUwhThHbWEnTv%dnIsN?4vJF+zLJPu
Aac>u<tfsr7g_uXj$YyGn-uuDEu~>OfnkE5w<X-ho}3{QH_Dbz?aXrope4vhE0$^yw<=&j8j{xItMO`YGLtm0h3S&icF}wx#Y@sJJA<m3$yc$3QSn6N;+b
UV9NQYN$G1KABG!|AN@nG_?h@dEF_1jgdj0l%5mrYqU@HB}&<TX$WpGz3LzSuCHo$2ix_uVKIe#zqIN@+;{HUqQ!Z!J)>=&&=V^br<PhkE~CNkqo&RzukY
i4THEWZ5=EOsjXVUow3f&3rKEPU_cZuC8zEO?d6oAM!ytxWxtmy21{E#P6I!81{DUqmNt%lW*qKdw7kA~|Ar2BJKWC&zr5lK7k+`Ba@k3i4*|9W12M2Rv;
%+FDD2O_WL7xaGsydon*eU6uPa4U$``6s$JZ{OPZhC?~83`a59}ZoGgcqG^g!~4fWdF1=93j`6gx9N2HF1=o#1#`c{QG)kfnh~KLOr&vD4=}-zrQ(r-J{H
0vRLsuOxV>oZtf^dV#^{e(?yh@mtuL06aKht3u*R98Z62#<IR|;ve|94uUcMdkkq0pde@GT*q^FHd2G(L$IjWV=;MYCSB0ku)=iapRrC;5eINEHDI41*C=
pLhNOpOS+7kzY0ae3_2I2<3HvIV~vqcb9q>Cu<7j?+4rlxrQ=4BeAlQTYn`H`ZyI}<jkh1>*ek0Mz^d&f@1s<b$s_6{xIP7fv@`R1mLi7;ox@;|Lo*=2%h
5Lc)z<86NF&f?`1cwaSdzF!G2G`TV%_+Z`M2Xv}h6rxL?`1UGy*8Z`xN&U-s@lSG1phqbEn59I(8G3|oPZ3yV<kHyakC=(eQ^Q(DcOKfCsk%-pcN_w4>g0
+n!%fhs;cGX^F4T!!_EwXgCFs17-%KQCtY&U$Wf3HSi@`6?cC_kfaOk@|TAoX*6Vd7v<bIfH0`Y4!VA#auYJ{}v&Iqj<|CIOW*vh)LqB?qUWNqs3WUfYL-
ysQpjQ3H{nMg|*T}6^42m`aD1uOB7^yPphYH)EmY4rsH1h^&^o@v}om;`9OWm53aypRM~v8+p4yi&^Am(#>X4rvKZW{SbVb?GB|iW6H%(C}4tEH@{S<(s|
8i#>bRiVcP)BfWuP4(bjb<{cvom8*S+Tz{LaTAQ;H1<$7qv(#Kn=50h18>GaV`!=&2k92_z&J&yQkwLEg@*}zg`tPr3s&9gu4vHd$L0D{=WM+r@v&d4*-G
^46vU;^g`#q5Cn%qY7gIY8DOdTdyZfW(Ay^5SD4pEooXVlUzvZY&Na@hZ2Od}@qG~mgYhwH%5*{+XOne|Rn_e-?4PHX4*{YQ*nWNUyUTnV%8#w13L73YE_
u;01w0Y}yas?qZg<MEHuHv;nI1(a>6u*vRN07Bc2lRH7S<Q4M484j29WF4>|)waOJfrKj)(l;@kQBG`@<8X^lauFD`Y%hIDup0|$zv9QsKF*8BH!5y_-R=
r*a|W}#Vem_{+aYp_vZV2mXRh%IZw}JmeBHaYtHjL{Xp%E0pj!WCoEb?FB<mhF8}$`I6gSCZ^aXo3IjwXva$rp7N=+)6bxZnQHkp@2xZ_b6rt3Y=AH!F36
Ht>;HId1_>4Dx%=oNJ@|MMK8qEQs)6+-7?hoh&bmI%CQJ3T{q1)b3JI^L9;=lW6s%oV^5vOgib{<Y6n&N|q(Vj(s!Y90+k=|~|gK;<%KQz*Po0)$-K_EA^
=&}#=9TJyt0dK-7j{JiFyz~VMaU>A_rMUY)Yx@oLlvRy4~auJI%EM^<T9_G^IXfQH4mNxin-qmqW`pVuMx>n%!xXv~Sdo6R0jCthmO5R6<4QlT9jh7~V9s
Aftq+0h$y?^u$4~th?A5LnznsBEe_F$T$oDC~s1eQ)KE_|?X0)TNzpOywM9jhG;f8?4wfoV)y*;M9zR_0-E?vaR`rS;I_<$|`1)k`iM2_e~>Ay1DcyD1$6
<-zF7m5gX^ANJkh;NbQt66Em5k`+ffgC+y0iQDa+UgfQa{GH@{e`yXdmeE>no)-0I)0bNY*m9F<V_flFjsy$Md_z>!qJ5W$2vajgWqNYkFY)0(ci=%QC^&
ph&B5K~%E+BGIUS=*-Mek?;FGoN1v4?<a`@y|d3Cg$M?n<1LVc#7ukr$fJC4h;kCH>1_v=;nJ<gkp!*+PYBZU?*u1pF28>6;vdgPa(vx*YAD$ns=Zasvs?
=D#c_%aQ5V^;S`u$!bjvivyMbzVbB%n^|bCy?YvOm;5`*SGa;<S-IiXhX{&$S)~wyGwoa%rc4P1}~A9{aU37+aA2YO88aWC#ERu3v7E_CZ}5TUUja{bk!&
4N^JM7ljEcP8a><$U@lwT@ubEpRU>ekx58moCVkmfcDq@$k%1GGwLhL8nn^9@tHIulaYABbH<r+C53~kxDDnCl;X3{zFI!D~x@rS|dIHDH#t_=}Ga2NU=;
$VHi55sMeY!#Bf~D-Ft=gdOm(j-f%J_8S#tm%e9+b6h#Z?Tp$$~yQ9I7sS%`^A)fuC&%V``cZhXgxPGP1dEo3iUG$lEz^db&O*C^(&}<=6C?dfw!Ly<dd}
mX}Dv%E90XwQQQ&uJ8jS+b6PEbYJrwtsGa;xjbL5p@p>|p!>NbS=;x^dJ#rp68HR>G_5CqKTX<3@;Z;$o`|7GSPoaPZvRr2F!`2Mq5bhtSzz^D8;0z-d4m
ZsJcuYl&kj+e?hjt%leYDal^=BBD#_&HkS^Q&3GzNs(<mlP)j%h9HH7~3`3TvNflQZs4h5eF(LlC`I5q+_mWoYxN6a^lVcyb3k{`{+UH6y7LVPLnmjx@h3
ECF!$cR6m_|S2@*`FXdJHkyw$4{X5@dkp$p4ErmiE<;)a{S3s7zA*@v(k5kF@)DLAt-9gRWECQy>(Hx53GgZALPMKZVCd8m}WZtIib6-DNO**j;!=8&vc5
fEk4LrqPLi=usfGPE-F(KGxcX*C1%=meGHh39J6dvw$8=cec1feLYxY~H0>G)-P!0UDhT-HK`b`7qWh-l8t}_%Z{-h{(@8FmM}`!Kk%Z~_n6GL|QJY1Fu&
<jgsp6AULg=wcyF9KQPb&e`I@`mY-wpj6jR=8V8rvOpDT3BDDNHYl#YTqu?=8V6Z?fxpB)5RtuxfhyNYWmxet)DguG`Xl+gz-4(~5$-Z?9(%2lIZ#Gvh#N
gHo!r%M*p$tb(w*Y&YlbDL(XN##Z?CdkXr^)o=#`w-nI4LT&FiNmgA#NCm_rZDUtCe)@&BL?2wLFuf{n%>Vo+8Z^IuSc3SGaF0m<YREAypSj#qAMbbek*r
jN$H@Y_)F!=}-n~yYc@dgsALAHVsLk_-k`cB{&`%8&5qI+@T&ysIeRN%??2RhjfP80*tbn!xc--dV`Jt6n)B)=-4T+E{AbO>OzOBl%MZtd8b$*0b=M!2l_
T`!H51xG)o$<zJ1@fi=MX_XvMgi!_8YP~GGW1kSE-yu{AClGK;i~RInsUHn6MPvUDeW$ehYp*dv{B?*1q}Z&@q**-SsS0yaAUWL8n-kx=E*7nLDOV&s#|Z
dOrmqLE9#$lwCY<+<e$%bV9j?0rGXTyiW-F_PEUS@wy4kfdP|Ufh!a<*{_a2q6J|m2Npt0>y8zz#WQMp2vYgpoh!!v3%+`IQZ{OrOM{^iMA!m=unc`uVZY
rDj!X-u*RQDdM$lm2dqWG6io>TY?tOGQS&F@k%6}W(lO)2`UK^?1)EH8|6urK2VXkty2p14vIr0GH4U@Y1yO5J496nPu=QF#Vjz)#8X^d;e~82y_q^l+Ob
`K`ca>|FS3)3s|a1D1~p(ku!@rPbHjOOI5XjgwMK^NLN$jB8pZa*;P}zCXygNI;}4^PxbUx8vUO52EZ3Zx-{U2SZXVP+V7@v#2{4+v%#_ChMa8OdiaRim0
KpLD8s3;Q%4qf2w|8wUG~$R(M&PnyXJP_MXsgeI%(x7~J59Zq5g~g2KwHN0{NR^C%EiY$LOML5LPa%GKkJYJ8)ZQ`3SZu~f_DY~^Lp9M~dtP}7qNZGLp=j
#~$-ZrhhugGXvP8Xyw{(v16=zuPovWJmY?@$-3A+ns+3GrkzK&^f*F>y4|MaZ?OqrTaF+N##K0Q>!@TWw&{Id@%RhBxVnyRky1x?|d}yz(;J}4LgadI7bQ
Xs4##X4qp1re!`3RvZa5FhC4eL0|&a6Z`@^`rbqXPai5eekK+wmE*SexE`Nkfc&k9Xt1Dz6q@Z88m`b~Hf+jdzn34B%u{?K1dG4Hr%{qR7$@=64q0p5m0I
&Jfn_bd_A~d_z`QV8LukxI~^=s@4fJFjk`5U-<j12vLC$Vj`sG=!H$ctRtYZ29HcV=2=0ew-nLj3c(-CO}Y{OLPwzc;rq(axo;r1$c)&UsivS$?%6jEkJa
G=jA8`SzJl`rgHh)=3eH&)Ma5SuxLS=-D#1CVwYa;GN&>4l^;SD{B1gAhR~8qAYIv^634bY}0P3Bvsmsda@5AhHw1W9jJ%eIoT$mC|7IC&Vs5SFD_<z!d!
a(vPu@Cisxjc(D5L#mXWyqLU#3X*|NAU%^&O{$^OD{!j^Am0=+@dASjVAZ*aj!$`WOw>)-~<D65Ju7q{KFtE1B%0skR@-ABy<NYQoBUDS8p-pns3=0z<tG
Y-}z{{C(G<UFh)B2QFN4St3uZ4k&+7SuPyXqN{LVhAtDqQMVZ{(U2PaJ3eTn>`9-7@*FMO!oUA?@*Lx@`7;mBYW-I{ldhE{q5)@HuFhd?^HsDyzzhFbDUO
AgiedTTIEpBY*R=_3)`pUm)2;49lx6p!BzJ84yh|qbUK6%@)iZCLWTlME{U<OacaQ2tD6Nm%)-|z7}kf51!<9uF9M;+Uc27*h3Y){QE2U*eX3kF2)HJOnD
hlo0z^8yjvBJqBUJoxtkd-Ii>$Hvs@qq7NAq3H!o(Ux*;k+a?KfR?L81f>Ty~w2oddB54v)Opu+KDowLklNL?4FkK}I64Ki3T+O&pc==0UoR_1XseBsSHJ
PLrk~`F-QJK^s;8NV%`}h}blA62f0PTGT5Yty;#P2bv^Tf6@#FM>_JBXHn^<E=e4@h(*4^=8<ifI9Z%|o2UB_^9f)1Ou*U(E!?u|p+kgq&YYvuv!(BM4DY
GcvfS!91PHLq>ujnSfsS`&@15F}6ZcM$R&9#nmFyz(sm6BpQYz3ug$COJK4RmC=8<S9%l*Xre8QFxxqsW)&&k`)J-!4_xADHPfnf+ZxR{M=ejx{$coOZAw
RGzZdf9{`K{}{CN{jy-HMknrkpQOMXQx|Ll5f_$%n5SXs*koXI>`0fhqYw^!2om-It=P+Df?dZQC;RvmF`iCqSdyP@#?{RNFRK<r7RvGt7Dr%-bF%?f!PU
-DD!P(b%~dw0=L0MdWoiA>B>1MKTTnLEC<WGiAR!O0(|i<ZCN%+6qXy*p>Ml5>VCX@chSiTK0vy~|A!3mF7ArCcHjGzC04mWO_Z?CAki|cqd!_5$hAnovl
&rB+y*sC)p@9|lc+`Uu|2GI=_Y8&v;Ux<NY_R{ii}N=?qIVSy*dA734sFQB(#dD=TxNJKkZ&5e)PNt*VutRd3+okdb6lt;+negqFUrtvj|~|q9u1_YCgEJ
O->pj%qaC}&CW<&m(0c;*@c_8H4S1GUvRbUmh5dGURdkzA9s(40~9NjT7&x27?jgnS$FdL5+9Fpb%;v5@lCr%FR9O>%oj?V<DK2;6}}81--w+$36bFSlG4
wi|2)=l;w+I}^Ibnd<{|E#a%~z4M5O_MDp0;CFFiu#;Zfjpt#|g<UzyfMGyxkJGrfO4xIm*E-7>;)PyP1XwA|{MXPm$B?<Vy+-wE5vm<bxEztAvTN5>rds
Oc=nY!8ud<0^+f*&-7^Mplv+Cuc+x4nCi5-ezIUSIk|SG=aVK0D4fD6MQk=jE5{1-BWo9aezlCP;#>b1t%mvFF^wPOCd$;wX`CKEm$$d(K$YT`NDO~XTgT
sh#d&B8s&+Is}+h5QC{bG+vofE9MMpE5p0tH+A;1|VSO<B^X+>VtxjIGMsX4M(eaR)kz7C1wKSd#=|@W2<1lM;q67K>%CsYENo?N^E+&N)<=(;}FaAPQU~
@83_xP$7(++sf0O_@ITxO;$4#xuRBPKSe!U6`=`T{AIl_FGnCYJSS$rdAb$Ih!@9d|iHs0uIgf{PX7StYcFc_K5zACMjM9K=N4C&(w4VAa>8?d<(2Dp#9d
o2YKwC%-vLU(Is9A_bNIfDnOv9??E8Z13z;ec72r_F$7Qc`W<2Jkt9#2Uls`*sKJwBLvaXfiRby7O0g16<@00C=2W%U6@M_z^Wv9e<!2T7BSGu5z;+he50
iK5mgbY5p&Iyd*9ngKYv`gBKHw^Zcz98@X;h)<F#h`d4Ldw^2q)D?kiC9I%gXBzu_}ieWRd0R|&4nBZ4Z+WnNPvN<asnpL&m?MV@y3%ky;il!cLkdAM<Dj
5!ENAM6+9d6}ktQU0jPOJg7-mMdB<Id}sPl^Thdj0o1<?}Q^-S$dFwz}E=hqfI02a9i}ck)Ll2fq01c;2!`y4N5O@Rn^gcRpXEx^TV&;W!+dY+qsC2ckgz
U7?5#(chpVUF{zJDSoKr}DXQ}L3o#4ygZX@C=v4h5qZ(%e5`js^(KOOUR35-i@}fE9X0(xJyF@?H%eNKli7Uq|k?I{m`h`SmjV_9uRZd~m$+@&3#uy^9zf
=AE#!2V{TBtkWH$6<l<XU5Q@!LdJMJG(OZ=>`VL}dD$`kbVvRH{+IUW@6*uKLPG#3CE*b0qy^=v(03@?{^hGPMPg3#>=qx#3jdh-1T(gt)o9MA%53GzRO*
*@hsKLA{zE`g@%cdBvJdl#q9*ucA&F*qCnn@JRQU<wm}&F3p7y93D*<hUxPugx2w_=!E^z>Q3;-=+GqyovVJEdeN`%Jo35L{&NecIB?sB=!oew{tJp^mr(
^VZ@r?ZaJv1X_R=SM%H7s+<Q^<7Ad<{n{z;|&U`c*}Y+9S=-iwb2{Za1!CJt{b-t8(-!kHT7#1W%Xg@*ChUnT8*|B^v(bu`%YPY`^$n-$*aoOStwhR`!|V
;t|uQT}aHM^%r3<2ws9INPqx=QVfPt`S`LZ3g)ptKS2KL_mXKAjFI9gdduVXmKvlOCO%G$sP>k?Mmj|iA|hOcla-6f;gK2T3DOvkSDIYYMu45Hk16gdSZ~
xUu=OHG}B%AdK$UI|234f66Y9p!>_V^+df^|tz~~hj5qO{=`nO0V36tX?+HPThOQ2ybDt-ThugL_QbJ5q9=@V__ci;9)P0a@Hm@Uv*`#<h1;qOu<t2kDzI
0H1uNO5-65U<C9~I`aDW(aq1eSHDZkk^rtH)`Xb&V6Td;#2fLbxFNo#YOpS52*}xV_)0kkhK{U}7rEV{uY-RkS?1-`Wj&a{b6TpAB-SGqy37ALREC&@QTu
(F!MRb&l5CMQT11D|-1+|1y1=5ddyOMK_a}!+oH}V4o=7GrOwMy6PQo!9UM@wHeVQ+VMnXcNIn99L#crTw|nV;4DPBKkkoFfVvIDe{*?2ma_mb*m#pY1b4
`58ebI-wTXI(JOtG!AbcQ(ALSP7WOG>t&{ZacR|FJ5hT(=j5BT)xk{oyw?eeztNYMnp9+s%G@%Qcb)j=US;}3HjwJ{@(XYhxBTJDkvr^J9N;zcZNYU7ps=
4}qQ5Ko?%Om^oQNl5I8*(WVB%P#hPglf-N|M99>=2RT!XELszPf5k7@|ywI3U#ituAJ5l<8|jm_y|Sahzy}`{@DUK8R#@?c^%pB!MfI{YjYe%8A(uEot9g
l)`W21{i?q{C!c6^6BGZ8kC4PEizsl8jr`gz?XE@=n54WMq60P$7x!lThy5bJG(J<!^Q_3FzXVi+4T9`}3FaWpU%i#qZ?ER;{2OA#HI5N<%vFHzcx6p!0g
}~NeuOrTcYJvIawx^tw>~f%2#DI%fW&D`9~}-`e|14!7F~`RO5eyXiC)(JtIb@gp-*52Janfc9%jyCLBYjpNQKBw?6tRTiAD_v-YMQ5!V6I1=gvWnnXZ)G
-6l`+*oziPCjwir$HkA`K5@mbbxEExATK@sU*bCbp1E=3%1t7t?qlI~LBgGi{WQ=IemShW#l?Z92e$-uyW9tLGl1;czRD7R*+6)q2&1BT{_!AWwdMFZ_yU
P!03MNKxFb4fXu5<JJp_Uv`h1@T&{&HTd+<+kL9&iB9|RvM&SpqK)TK>Srg?f<bSQR9PIL1|Bhyr3{e$ns`fg}0<wO*j;XeQG**(dsDtY{Q5{8~@7PA6Bn
BNmE%Ev6%zZnWcMa{_=6`I_zKDo=BUgYPKP?VB&VxUX&hwV47o(^YXUlqT@n%UK|Ol5gZSWw&EWxgw%fMf+J+s>ghqel+)Q>>V0#jmrW8IgHb9y7BmqjI0
vxhQaz?wED5p40q!TaM-=CoS$X7T2{!HHc(+<jA1sfL5?YKmX<xrbZXK{C?5;Q+t$Fr{M;=23LEjN+0UoX9;){!0Yp)=O&B%E3aX{M?gAb7&snazY$}0WO
ro@eSK_2j`j=h<!$AmJvO^7(?lUp>G-o*B=)>nMrodaPs-*3QN2ap2JbWdhmC)&wSLrB2=Hvak<a`+5XPz&Mj**i%1_R&O^Ws9JN@a2Bl0ADS%ahgKc=2R
kVh$IG}V1rCdX5gNBOGE?d6)Ft(~B6?)PYQC_lJ@y@P(5M+~VAa%|PRl-BEQ8Tmpiy!3?gmXK^E)9vA=9`x1SDZ>S+HD<O4xAZ_%+)G-OePA%pYO6mm|08
~0G?B`#rf~z1zbg;T1_3>hVV-{;J>zGm06meY{c1=LxXpNiBt!A_j>YXyqSe)HQCP036=_1?0AS-SLD94HDy02&7QlLu#J_(l@&QtD{g)kByEXMOiZT|Hb
Rib3SoneVYLql<rF<Xy+e30fuC#yz`~?cybz3w!D$Ba(GBaM~D=~iRzyD2-;={u}olWT5`&^co`d!rb5;|#@B;NU8+O*{WJc#@(xiUs{74YxG=}5)~b&k`
TM~w0vh(x^iIsJ;`H~k&y?PmPfmECTjE5j8;0(~Ami)h+IK#eb8y`+5cmd1*#vgdT;Ku9u1h<SuKh&vLYAS%5~hHeTHj#kytJFJL>Sgc8|Nvk333h{AMS0
OBf2e;qYi9}9X?FEPahDra4&tg~nupO<XGT-lbqyrm4$`_0F;!`K@QR&5w?5g4q@ye}u`*8drss9XFfCDLB=YP^!X*v<l^P?*8sMk86g)jX&4vHcv9umIM
1>)qYl&Pfi!9elVzLY^;I+fEQuPb|FX?1UfkH|`UmfNn0`tWXAqtQW@7FV;xj2676)(OD10=~qD)?^zbwazZuxKjOj*mQtt&;tWK$)TQ2RvnwFLZBzyzqm
a>_lp;3^>2Q=Vgq`c%>edxToLg}4hYjdbrSE#%MQB>t}mNq%b(T2*#BHBZ^l#$*O>Fn%(Ez#yCN@>8Wou1o%x0YOy4)8<!rx$o?JD#lDnKHQN^+A$hO4|L
QSzR!tV^Z>;2<baQPU|f6c%<u5EulOT4QtYK~49w(-g7dz`0cOpFI|iEMFx?hfNSL|M~@1gT9dCKP92Ikbf2jiP1jcyIfyeh83;I?B$V;5rptP#|hp#y!d
Rbpvv>i2rl0Mtn1<|MV8qM9XTq-~e27Sg&OgAbew!=|x7Ip}wz3X$6R_4VwPw4)|ckF4knSu9}Uv0V1IuY}@Yp{mK@AYfeIT^dy_7=)C$vru4xjo%-L&{S
G`oSicqjbD)+Wkw@KNPqVUXlF$BLx70b-oq0SxbLemDs&1O!h@{3;?l+xmfriWS0(bg%BgDYOXj`}*-0A9W(<`#Dd7Y*NF1LiBvq5{;4&yz7KKXutG;ZJv
I_<R!=?F}4xL?)Pm-40>=g>#Jcib<cYEO@`K~A41qF8LP_Sqi)ImoLI`Zu!M0A*$nO97>%>!cT(^*}kNZwo8MGW^yC(Ud89w_l}1H|#>b+Fz2uDZ4DOP+r
6r<CoVZh4@wy{msqJCQ-xfUCNOz?jIb@Nwtf+IzP8Tc19BYe5T*Sw{Kq5H$r2Lrt1e3m4M3|7F4P8LZ__y_##)$_S~f#VyDlG=nrDYncK}ktuwp+IYXI-n
O=?0ykSs+`Wh`;A5lB#DGYTNX!+y^N{nEv%5}{<yCIciIp|-NS&#*rC=fr3Z~Cobpbk#YJA2fP4;M_%%r&0PK6k1B*&fXLr(cr4fy3%9a1!)OYiQB|=28z
F)&W=8oRT76&`adOIIPJ&G1eD>h@HP=I=&7gx_`d%)DyYiZ3cZ31YXlH>K$wmlTw<ytXPTVn(xjFWnT?*vStm+q0Ku*ZksypW)Zb(KP>&4f5|P8Nz>zm{>
{D;d^5G-fCRB=lj;O@=E}?sOxJaMT>r!!j?h;lZ0+r`K&FBjBZeN{u^Q!=+bhx?LVBs<Ekb2>ih?x4ufLwZLqh)U&6HdRYs4QP|M-VuADqRa>kCq$sNZ)%
j$#j;7GHi)d5$;Rm0Cgf!I0P~cmyW`Ic>By?Y!kEM9HR3zPPz@D9%_@{UZf6HY|a$nh3diYAsGNO*0}&P<~XPeH<P(^%5u&W+64u#O@k=O)1M_fa~3*NfK
Jsxd#c_Yy4mF4<0|G*9|FqcLfan-_^jU@gG-qCun4m2r9^gekL+;v5@qN%Q~h}?H`=y#Tp@n+=<C#5GK(^z9`aT9GT_kd8sPvB`FuN%fGD{)O|k*&ADTY!
{GZfB+iw$Fdg9bG^re*=xA*-w35WjzH#_G)LR+&h6S+T`}^$%Y65C-qzF0Xu{z18C|alPH?1+U8CUqf{;TgtL}!ZroNOIeg0--056FI*gMROm_(9|u4i_?
hyh2I7Fg49&223@spxREITXo+bG6C-NCakw_iL<(Ff9A^_zw((Y@jiOj3;^t}q^fDWYnJC`hZer~^ZDx~p&hnT63O&@C*bZD1UI0&>8OSfXs2(he!t%|vS
Fk+?&Vi+Up-|%WMYmO#RC|FVs~ROMjZLHp`Ifm(TCfrH{-7v-vwt9btEtz?j}Q5d!|C)Ei~G5)0ff3L{5_Wc_=DatNeonbaP@2D_`%BAF+jp5xSh+?|&hu
vaB}yJYAeSiwzb<>aCY4T0rEme2a^}J_ZP|KuB!Vym5SY(N!2Va+CL)*eEz%efg$QDjepHpgJFX^hPv8Hc-Uw>Du$$DDU>JXXlGkTNDg?<r60TivyX;`fo
B-@`H|$^>mY%S$ae{Iz~AR{iEPN503t(nYVj}%1hV1VKPko{-0BDuE#~ZK}la`xBxv_JNq=#KgDHhwHkb9R`{l;+o(QYOL<}AIvqi)%ckg|Sw7!T`bSNA`
#FEm`Z~-|ccLfsar*~cNW`66StZPl=TYXi-kJSa*uM-N^sQ9dQ4&}bt4vXSHPa-K+pOQC%O1jdyx9wj1APUd^$N`&T;;4k7GxBzyMXC2tEh=PlxK@HmoZ|
6an4Zpy|(L%IBPsj2K^xSPt>KLw5Q(7J!iZ2=?YZ2jG6OvbONh-j+R>fQ15tvJ-LbbU;p|%d*sn|<k#DM1t8E|Q2$U!1BF3vA2fuvI}zAMS5#FqWC+JWW!
Qyh)S*MsLRP9<W}{r=qS?R3THojuiw~+5UaQZyaHU02Y9Y5fT2*0Z9zD1lvSS>HS8?%7aC!SSYR$l?z>`m5vdX<4ZDUC?uZ+oKbXlgQcnt%ZU-ajzbBx~K
=_K{X|4HLZBP!Z)l-SHa?Y!3?yB`m);AR5(F;|MxyJ{^^p2?V78F;C5Z1dvOmjx>OBcxa}McC(Gq&`^ej==x$Z)N!YMBcA16fuS*5rAx0hlF{|{nmy1^4Z
mkb|ch{pn24uhsRH@YA#_SFS+c4rmfl{{)S$FNEcg<R{U)@ZWS{WP!Il7O!l4FM<CJ6NAZ4P6Kl6H(jTmiP_`p&xnM{wM*E&j7HA+AGcDW0BDtU_%u)mz`
S+%l2Tz*_yBiAxYqnW1U9sGJrru#Fv4e_ah24nfdDwVoWIM0Xg4%QuAkZf|Lh892_#IGlAYI!ud0$Zn#r6KU^?8iGpPn1Kd9t`2eP{*wTm6r_x_%y`kalX
C4MkZQ3hE-XC?saBKJIbw`Sx@&Gd;P=Hi6JT;L0y$dkKmfE!wCs+5%Ni-&RGTokn70GW&j?nfQOn=c#TjkclE$;bu?UEJP_{*pS8R!FgCOu}-yTyi){fJP
eT72g|bCwbQN8WzjBaP=fmj?u-6~ennsGuX>z818)>5^7|h*{?}iSzw4l>><uDSXMX1I@B1H%gVadA;%9{om1Rpv5yUfWeoc>2wg`OWFArfy<2{pDLW@`|
C)Lvr+r|^R8h7aMyO<{`Do~O>ImQdQw&L~vS@=7SyjL?oaqePAtIwnEaBU6vPhYL*K0Km~S8393r5DjB>T1WT+w+0_um3fFs99Wz)@u4wQ9H6cMAKD{7X>
&?BZbJe!r<SyiOfeB+nG-jwJ1y#d@k@xb16d~JH;L~`Ehj+)I!O@d@c0f-q6j&?EX1qhQa^PA7N={0R)0_L*0g#$h&-dZE#6q%sTQz+|chUA1Iz~ip^u#I
hWFHWs<~@2_oM&2qLe-czatdG*1Smgd7KxjhrKP!?s-(adRP&s1QD)7iTRzd?4mF)z1<bP-$fl4SA58#yF-6V(xMDnF+yH+gvjKv^HP#-}7{xKLG0p9+BU
%)TSo0X@=3p?$i2Q2BCxY3>k|H4;Ew_Qm&79#?Gf6vyVa9_Q1pSDIxCSj5oU;p)>K4Jg|k`g{%auyBUa~f#dQ1&wpyo9Xm!fZ4l;WZ$SEa@k+9J)g2=ph4
eF(iqZR>e*S-T@JqeNiy(=Qb}Ug3c491LcW@W!f-a38>CXsmbHc`N1_~$8fIVmF=gt|n?}B}YtR<K!@?dVPs-l?8BP|MYmG|im%BSp0d0J&ni^4+!B622Q
(kOm-)ikm~0fE;r@O9MT?@_-4eG^edNu0oFcAaCTFZ)D3=2`KjJoE-V&G_>P+rW(fEqx{FR4xy>T%xSM6!9nT(7Fr^jUD{;2iz5hxq)^3LtdlkQ%{lwq`&
hL7~Rfe<ovY0VnT`0=oZ=9r<%{emZpZVT$c0WCl?=4+GIt~y6it(Y-eHbuA8v4fs2hh7N1FiUhU6^nZP?4^~f5XTXMn+Z*d~2Ly6{=XK(N7fHs?()B=8l)
>t04QL^Y3tzYnCAHL<>{K791n8EN?6bTT*K`1`|`zEuSQ?24S$?C93)}=$t=P3EUd+d-5_!nf-8)6DcdNpsL<k-`8Mw_fmS8d;Ss7Oz|YvZrN{BAV8ZoTW
f79+h=^)E`rzr>B$m1C_Fn%5OWoW7hB;d)u?JWE3(AJhRsm&4$@?qJGW*+D%Z`apLV7zbM?Os)KR^OhEIjUMh6*RwKj-=%;UCYB~_3nY!)uFA&xd~Sc~zA
)WC7kwN8cjNc)j*PoM4D;tR-~XSdH~WnoS^C8yGr4cYeXX5jEhM$J)RJa;;OG172fz5qPX_$&8Zcn^8Zc~p-??X->29gWT3G2woimpM3@{j}l$9CrTQVb(
JFlB1Gt7e+SJG?)s`;8>Ef-$G`DO_W5&W;{i+hS*L;9;3hkDh;jZ0Mqghe<UHdEY3;_kQ-NGJO0oCedN@9!5?<`C9~<)O!=^BN<3tv-gKw4OansmJeLPxK
tiprKHbB=vu|OjIY(ZG&2}h9V+OtGOpZJk>NZ<GgsGBdTd2XR#+XD8t!I^0H>(q{>rAYJ;8pSnr=-jF;P)V`?|w&sU8z2~LNT)+_LC_(ocohNISjw$3Jun
fl!(ii=w>zQ386m*Z7B;(8W3zbfbeHo09jvPJwnPjMvLl6n>~ZCYoWZ}m|%Fr+Sk77UdBMAW<kPodhjKp_TZ<*2r(VRl{=e$V&n6|7N5cGZUK_1X`+ZZ+}
rD4vzUERVZDk_t-X8GIEoB&EY}AeX}^>1XBt7%!43y0?;z7IXocM|imLEmjAS(-fQ#eofBwOeQEh^rNFQmd7NoqblnBuGwH-R=YZ|3@z5}uM5<g5*gV@uX
>>UM58nm(<JOd(@bZz84-3*R(AQinJT1eS^R}@HfmHlsXaPldh)zd3g(5)pxcUDm5`vGof)mUVsccyJ^AtDjG^}PXMY$_wFPUGCB+5`2Mni79Qr`x2f~X9
kK~)WDEJ3Ta6_E`ie6LdP8`qC$|>x$q|K$rqJ|Yx_*69>$nvUK<EcLWM7KLy<P6@bn>Qv4*BfAjEP!mHZL8aP?(WJqWuy9T07HQ2uh!{k)oreJT4SRo+{g
QErW$$4CerizUYjWTAPqlHK(s;oF$`yf0Lx%Bbp1&QPNvXG4(t0nSF^%Ku9QcRxX?Z`s=iZMKWeU@r=C_MRZv#2iMNwY2ga5t(kkOKNk;KS```PE;LC&3>
rNWjKA7uiDz+A+`M0m2@JuJOMD+cm)4_k8d*!5wyli~3_Tz27CJul?W3^cu8@8;TwsKC;?`Y?<bzvtmaP8+wnm8d+wrwmz(yFWpLigdpMs``CRnKQ!)klM
Vp!F6N02j%35hwvUbG`8+0B5Vu^dM4|o7n_~1JWhA9?)MNj<Vw%kKt}TjT_5pDwMMUyaiv#;=!G@9XG3-6E2-cv^v*8G_CLVW#*txs{_no)}lXJCk}7#o|
c^7f1B_657z&G_>ANzU#UWjlvQe8!p4<K&5aqo(R2NcCr^PE5xK4h?LwHSc#h~8A>h>cENz*%o5%?Xbmf*9_ZANMezkdG7<aC#X(yzg6FK}9aZt-;sC+~8
A_yGR9GzQ~Jxb{3Q4dPU$qZ9c`PY26-8|NIv0p5TB0}R|l1$Z>hV0%p!3pr&T|YFGj|6{f%1qm5=4|FbzJgr3iI}55xW-a8CGS-|@(GHiD?L*kBf#Ol7eS
`cJk7=NJo;UImif`<ak^A-?4S-3Y90{#Ph!4pPj+#<Fzqx=j2o<{Ny`araJq1DMxv3kHbvJ^`S_Hk-DDn$0t03e{?^i*Ix@Gp%YBD);VK8jS2BLEKk#viy
rLjEfoV2$w(lfwNf<0+<-w+e>irKG0#Jtk<+F0MuM*-0>%b5Eu*vgKd4}e7me@OOzT9ne?J)G@NUcFVIVU)gVj2YdaKEXd>3Z$JJqf=$x^AsBI>~Ad<M~6
n;@2|_jB@<*j@MN!ETkP^^1y5@m-lobyPC3j<Xmj`p$8j|5};sue-GN!N!tP!v2fO?Ri7lMArcRpFNVErDIE@Ke(aTgCaXQUB2;cPeea;G$C=UB@?%DoX!
XKv#=lTb2XeVc7K$sP{;z|g=P585=Pzvv4d>hWW<TnjMN0E4hL%pbkP|1NIE5Q6T{BH<3@r+6H(7wUT|InRb9v9%O%N)|VK`j=<3G+I^W&AC%*x1BH>NoS
7xGE@s?u4cLf+!~+*yh^8$G?hn}Mp@lwN5#N#;%g4N_CwY2qp+Hrw(rRdz}3+V*f(kNEZIS%TwP4%UpC@;*`bP~_p9lnan0yU<jgDsRb8)C~uUc?sf7`bf
$Qld(}T5-~e#2i7kRMk!#v-$qjS(X-({@fj{7InhB48oiLs(y?4{DMqZSy_&k2!<3^rMztYD!$5HHZ6a33uc|aplP)!~C29sodAZxXrpk+1rIx`%(9a`9F
J*o>z2Z2*+Nn${K>rM+T?M3^gRCu?XK~XYn;)92i`y7Rin^B_uZ`DEgN-&{bo&yhvjhq^wHhgvwBd$L%#X{Nf_9{g2{be*Gl@fY=ysD>uXLs>P>Yg`yV|4
a$!Lab7-UmU5Un_&vwV}qn-DAr-8}}^Z|VJRjS7r!W)?rH$0O|(WdwRvTx7K(m~IRfP7^c&U0&ULB#NJGx(YEXedJXnMa3Bg*F6sIV3fr5?7ij?G)XN)V0
nxfYV~3|T;;v=&mQEDtNi}gzgjqxL1D^nEQl2`7P;s3!K{>giXXf}{~+cXwdfh`3)jc%wJn1#4I#9Uxmti<)7R<zg=Z|Tv~QeW5g@K-I-Wk1cTwyf7F&{J
i#%(ba&N)gefY3?il*~*-7*jHoBu8usIGn<<x99++6`<g(Oo*5iLwrJ#?5<Vr-iQx$8wbh3K)KW{QC*e$=4Ypm=H;r_~DC2sGRNZI1dd*j)YIfv9A9?$uO
5Fx7w~^UD|5CkGR=|zorV)qG@DIxFT&Z*Z&w~p^#1eKP2tqP1Sj5L)Y$?R%3@is<>qe^&C+*0B8c<wd09O#JFgfoZd|CwnZUriruF^@pa9f)d7`sj_i5~I
Qfa5Tj&!R!Oe6Cg(ybPi#(MFrApTcQ5mmg&L3~(lk1WbI|qTHSOgfxcOGn#7TQpA9TDHt#7kFcp!?O950u$(K_-?&2dm@gxeqAC4A)9PgHm!7`;odV2f`I
z>2#!&9}uehL8$x2uR34b?>6STHS_&ayRQsYMfTZ9i`qEzqi!BWX*8TCY@kM&hL*AF97oF?#@Oq(scMoUj*VS#^GF7ARE9#v4?kN>Ih3Uyk`yuvHYu8=+g
ARqT<`!~Cq?s$%&nVnmM`z@sNth_5VJ0<QprVIQdVfu7BX15GI`G0H(%C9I3jjp1_j6syH1->=z@7^i}?<vNpY{<KA89|H~jXb4u=C=-^Wq8O45HFDB=>L
NP@E+tlad$3<;kvo{-N{8qdbRFc5pCl7aGfI3xXS(Q;22ij+0LZaax2s#7-8c;s<;A_48Ms5cRtfBZNM1q5Xnt*Sz5NS^OAExDhV>eOfXmtP%MBkT`0p0D
ik!4Yj=+q&5VUgT^Gn4|BO9%udr!Ut=~;~UINOag|Z0^>|5&oZa<nbVd&>Rzxx>t0>-^@&FA9Zpna?K4dEqbM%#OEL_o9Lu?%L*qnol{JzwBWyC`VXf?Zv
OouLCVCH?{^+HXbhV2`5W9Yg^0icuce3PbDM??!q&w6naQ=sAB|2S%Mjd9eHcpCSN><CXN}a}$vVb+@0V3y3(N;Tlkd8w?=vU=JMgpecJFCK+q$!{fQxit
l>fJ*?^~C#@`}gWuALO$<AnslRb#xE~w-YySoV->SG5X3|#dm*OOzZt}lDTl<@(+~w%0-QiMDlm4!cd$Wc1JCNSCw2V3(lB473aEeVdG#EOk~5j!^c~zvu
)w3YXsRc1^IR9$1_H@2(nVdQ3t~L>?!Z>hhF#wM{k(pn-mdtn+4Eme$Cus*KlqmAt$IA-`@!tdbY+8>`6W~Aq@c4bnYW{Zy5x}8;T!(ue&&+e$ceZ<VeUk
%8NzF)^4+(FvsxIAgbOTzc^@gy18rOeBEMbbE*y);Kqdw|3$Os&>-`5;`$STgASj$oUb9c6*xG`RGiGi_kTZTPO`)af-FaMYOs<z<R!fYKYx4V<}MzGzme
;TiS`qQJVD&FoiB0*TL>|DVPTQLuUjtj-+1uNwDIqK7{*1d>obtO?fG3-EW)Y3P>^CIbOW1TlRGj=6|QsrIx^y%T%k@zH_uC#glQF6kRwNJ9PnP6hiOZ3x
~Gm_A8?Kj$N%_`6FHNUO3c!C48|6zU*J+&?W?9pU+zsxRQ#@5EnUb}rzd4L({-?pavSHOccN=L9HIr^DyV<azo>zNDgrU>ij+oBg!Sky`=39(mA-DwuASF
QTF3xIini|UbKJ@V#75lsA$;0}9^gnd&6^w9u7E|jEMbZG?SyM%#@!}*;1itiBjYOJ?EPKTI!Mwa_1l7_4lNz0%NBv5yHtLb<3-ptS*(p`+rDxp+Gpt5IO
Ty8XI6u9Lr>78FN2(h+LFKgD$$i4Xxj0GUe1y{a%m#b5%pKFOz9MVsG<4tewlm?Dv8X3%+%KjI)=mHqF;{WDjg){V$Z~xHB_32La`ymwJqm2+WJ|<Nsn-N
{y~R7<HTXUiuhG+3a8xy?G|nl19Rq7S4~bwBA*SgPC|Ppi87Qq_?fS7bb0R}``o_B`mG@+R1a>ej+4t7^q!ltH~wWjXc}k*k@7%BsYPhv5G`A3w~3Y(JbB
#K${<?@%pEeGO^l&SnbHhqHbY=bqMX3vz0G}MFF2R&7kWU~{}+6&WHiYK|EX#gdU9z7IW2G{t4NEjt!*dY0{pU%pdkObYelE{Yx0Ta^`^sl0k26v>mkZ@E
jg%90#npO;G&cMdSKd7)cy}co&`onvZ}R;2<qH1pQZ94(`>CZe1D0OYLt&35}c3H<y|?WJ_(Tiw?V6X&UeV~5gq937jeAIPaq#bkv@L>`*GMZce}(+vM#Q
(uv;X$CpC;cY|$8)<lr%o&*W*aaU90bRslgX+G2nMDw=P|^Bc-%W)Y)g<D-c@cc%RJ-}`s*w{!=rbqvMAib_!*J8x0Ca+az_nsAN+Y>CPg`FIfIs+A1E*a
P8R!+L7K9U=qmO8lI~7b^AFzx+kSHKqkS6Y_Vn=nRyuHY!H(D-RE|NMW2<Y{s92!kZxT^xsWW8^uV{q^*-eC0i(+Ebw#k>(i<zNN(gt_bO|se1@xfy`b+p
E5nDkz@JRJJf=-o$S8xVz?`UeVR*L%eM$y;G5BO)!vPEwHM>M_!lK>jn-oeFLYeFoy3}a&#-~d@d?%-)ith5`q_E-VPkmB~%Oh&kOk#C3T%Qh6li#>voM;
psavjh!2-oobp4UON+CUtI%jsvFylV2Ao8ivaMaqNv<HWD3wm2R|oTv`isY}<IC4RWA<_c57X@-geMVrKc4;or1)JO&){jfH-GX{lO<sSN%?6rygXYP{4G
h$WnFp`1yR5_mUaTJ|HYNWeBHL{YS8{FEzMo$nfs6I^<i(5zdKTmRu{_=#0bJ5&f%ZRSzb|X1!D{C?%*b`Et^T-xTzBmDb>reTF;Uxk7Mp!hn#7TqHOzCF
5d%JJ^RsQ9vX!n-?g1S!T%3(ws-5*ZoDO_7~rqxijg(K=GULjWKD_@j5TLidsI$fo41cxPwI3Y8bBe|s0I}3dvaifI+vE|db9DCJn4yb0XsKRxhX&>}zwp
OkcS{S1-#wdhuA+EjtrP5vt&LdH|@b`<ZkK%-^|M=q%#FI+RlSFNSRYc&4wY;6?s|EL8VCI|3<@hd1SM-YqMy_5H>{_WL;S?RFDap&NMxCOG7`mgKbfNNy
^Ah*yr~1RkPs8+<L7Hd#u1qFtJ<>@MZhR*DfisZ_I}JK&P4ZK+e{!_OK189njw|S53s8R(=?$9chOg$qdd<fVU6;;R3|wPSdeh7eOtXbax5OrUH*iGRP2_
?Tk{ykojykbEuKE?j%Q{gwl@1A=+85z!H+~A!m!^u)wemuq=(W%!fB*a8bdg2v0?KeF4D$+tEKZRC;i>C39^p^B6p*|*$Rp9uVna#Oh4XUTh*)`*X9Q?wt
+wBEm@Hnm`7;OKlrJXXKXI;=<L0W94|%69SQR6MLiI0QmDIZhm#ETw>Z;S3o(JzJ4Z8k6;?samoSM!<;Q>_#{r^iC6^_iaP@3CE=-C<R;SydcsHkm9V#f2
(cXCAqxp{aE8+npw+AYmE6j#FKQsLTw?!4De4E12-%5`Ri*#f;QDjBWNU#HIFmkEk1a@F7@ABZyPdwTlM{|r!AZNh?VO(-BtNJ+|6zDJ3`fAQ><ay`k+oK
8pm^iRrVoMiB*sD>ANEf^_F)Y_c;HxKkvSFsB@SrYt--)0VhX+fg;Ocm#8dLEbxf2s9Fg+I+=To=y3)EE<((xyR0ZD`j?B5?NC#Ve`;{?&dl#pxRu%2m!3
;JvB}tPP>j)@e#6$i!+b>Z`PjeesRV<m?HkCLbB#%<!>4O-^2!dM-K!vGuc#NCA(s$DQp8|NpDJT&Vrw@>hJg#-LZ<`*1DlpX^|=OIzE4&7HQnHO(h8*fE
OoRMw;kkxnsr9LQ){xlw7YpEVY=g;|$N(=#%4YOC@uX1V{3p9YDbV{j$Z>}OnGwsN~|ifMpWSA(}lHkoJ7#$2upQHO^Nb=A)5QF2|Y_dIVduev4;i>Za?3
w4#Qr?;_)&gc_kG4)O|ISd~kil8beTZ6<3iT$v18zKcwC@YwEM2bzf*Z!}OpS1C6z{Ma8=*%Y>dVjY>gUM=%Oy>7+8=**YEc0G*)$stbOw19+gEi=07nl-
6xHL|Me93M}=WvYTJV6?idJI=o27@-3f-lA0Zwbz|wn{$Z1hp<^7?Fwn87BiXk3iw)zaL%m#FcC6gtVW$qp}&|PAzW(@zbEu@j^gclzRHW$FJ5+u0>&Mpu
coNN7<2$uis3~AmZuEs2`P2kA9IPeK2}GXBl%Eqjroghpps1>5oawGTqzH_=H{+dcwajNHfg)0cNyPC-F88i0K9Ujeox&*;KAwsi3m#qmBjXV_@&RAP9ss
To;hdKr_=Rv;6JmE>6%4M4P#JYatT&Cm7t(AQx)6XMVOiEzQvrM|y@C<b;Zmq%@jRir@9?w8!kaAQv7Elxn8@k)y(KVQp)jQv|u@*x53-GD-8RAlcd4D7u
`{N+0Qn6U)5T*sK>oYgP*XAxokEs&e`9d5`JI&;1qMt}74y$A^fW&g|;au^JYts;QQClP7^BOPRmkhh=gYrHgvB=vhMBjo9B-46UV2+Q0+Hf?pL@Z>YSQC
BWw)SD-h}C`ol4Z8W-=PMhE$0z@YWX~?K1nfK3RPEB6#$~xCoiW7*&AsML7Nt$(2R6o18N(A$~t?#Vr*;D;{gNYq0HXcw{E2ya)O8@c~voI#K4b&htK+D$
;)Hlf{jnjs4#U=9OC>iG~sH%3-Pqv=NTeAru-DLl&>)mDB?JE!G+N01XBb*gZ55zbRgNQ5@{ogcA%p%=G9JJNU`%1E>@?M$nZTN+u%VAe`vW3(fvY~X_bk
c;V?r2?D9e7_>$wcN;zW;JBx#-e{fBy4u9q^B!ua}(iUnS`H<5d?l-K(D{_BUsJ?||ey3g<9WF(rmuD!fD9w0XU@nr4zM#kg;r`svjw7IOKCgJ(1d!~CiT
<M{nM#Q-Win62l2+`>j(8bpExeU2yd2R@xkd;p7@XDtYDbwEF_XLD`cK<8|i(4ao?V{OxM%_b6m#5o~nxE_v(<(?+=iAnQ3$-=-5o47GjooR%~3zn{)H#5
iWhZ)Hb-F`9zH*}DYh;!Gh39aVyz@}T$rDd$1WlM|rq$fo0m5+bW%L#m+j75-yKBP!D#E`V~{_Dy%<2^j=YK8&&j>_uv<DyGfBY>k0X`{4I1YMd{FyF#k3
}0pAMt*9Z+aTcVL^cCD6Gd$EqjzPd#RA98op8Ta0_SEWXSYO=v|pT9n(hZ`U&x1oD&mYr|GKq&&#S|(t3pj&@f+F%_V=4Ic{MotLDmy~l)?D;psJ*g<E~J
gX$)B%%>+vYAXj9;tq@5JSLgQu9n7E*8F~H|pQO$jKVHt<e3DO*Sih`yl0w|<o3}Uatp1;8iS?%Tp~6`@U5IHU0a<UVMpx6E<qz)Ku`<GZvdPQGnR2AS&5
`Pcrs-F`$Ny36@<g2cCyQo{i<-*6MH?JN;MP9qKYm!2rd>hu4nt4%o$oE2G7buG(g>tLK@qws9|(6U37JP3!_(KV7_HM@w(T+{F63b<_D~9S0*^1qm-1@Q
Ic7wt^!+IK@`TQ@AC8Jishb2k>_w*lLn0t4nQEL(ZqaA)I6i6V2^XffEEQ07%>6LS-4w9|f+UsLM7jNK@72J`>&?y@h=$Tz93UP0_g>D|WK*o;NdP-_y|k
uHW1+ZlRvf9Gp=01j;r%Wjlq<u3yQW?@52rKaOS?gb`9|;D7pkPKZp0v*mvkKI@SpaHo&NSW^bX9=CuZVC#g+i(W$o&5vE9iuMkcmLRqXa0iP)<Ohrwwrs
0*mv#b;@>^(~CPt~uSNuY%JgxDLSyGi1c){e3tTuqyL(Keg5bMQ@mC>iyhu5t?`IjNdC)<Ks-O--%B6Fg$umV@`GaiV?N^Wah}bJ*BUuYToOztvmg9d7vN
g1E_I29_WBpwk%3;Y*!qO3SE^vJn_A}j6R*0{COftQC6RYt^&7%Bn~i2s*O^VgebgQrkq!srJCJ-b`C1z_lqny<U+=<SO;NX5hR~-PvGtT%hzD)K6q5Nbc
e&pk1;=^mKi`D(llA6-K42;N;YJNUyi)3)FmSgsXNBI<M&bLA6&gs3A&EI>!G7zL~TUDy5RW@ixB0feEO*hK=J+F7H$-C4WBUW)@7_sh{(1gP@fbwS$cuA
;$O64t`65h?UUqe`V!$6Ww%Y&Gp!J<1*jw-atMY;`^y4no0p;@bQFbKaV)k9WQ5XLgV5dKC{)|o!ks_m_xT)0K?sxk>+in{jfwj4Lq8me$sn{C<l02o26(
9R7x{_nv9(de!0BManKNAm5c5qp`7)l=UA~9fA~H=f$TJ-gpO@wxPNRxR_VGc6v!tHL6<D<LHH-`*J2O9AK2jBkKjF*_ee;(QlB5U87|e@`+G>UVGBY)(v
l(^wpZ?No2rp;;)J`~B-C@K}9DI$KpS4@tOigDF%Xf(4TDl2$n=iJt^@6CplU~VHmp%4ZdOeN$RT(Ap4e4YNMO$&?)fVU*e)A^C--$d+^BE}b(vc>EatSU
H3O(IpL9lj1+BA-MyA^vP4_~3wE0*y53)MuGl6o3cS?&jGXg3kf3e5M-rXffUekkv5IKQ3NlY7oDmmbMUeC&yeQ*qN}4J(3{LCPFG)t@x*w&B|s)l*YqPK
JSa=V7Mh>iMFg269|Ir8yziG$^7>s%L1|W~-e9*-p!4w2T8mtd}_vcN=;OKU^4HB;GHE3<%NWDTNhX%Uo2`Udj7Kvd58(SFo&MuuDM+;HSywj))1|dqdCn
Ae*22gL3~j5hL&aeoSWQu5Y+mOG~IpnW>b5nZ=8{lHWNddikp{(yK9<$Rjf5qTI}Ps0x78p}wW;Hj%7KG-rRUkZa7tf%ES@eDtCR?ox!vC1L99aw4|b?(G
%iZ@W^PKE%$v{-;JSAX?`wwdWu5*le{t&m6~PbrDm4X{zzfy}g#`ZIjLAvt*3c>5TXWC(=`~HC8bTtUSy9jVHdYaH$JG{|xV8l#CD1>A!tij2171Ty;8JO
8B;$*hR(5RZu^PGe*Ks=oE(o^01gAdrb(+WN?CM!^Hh*FHM6sw_4HNSA<Pm6u2n-CmSUTpVA4lbl0ko!rCe+Ocn1@|5ETdM>De*wGfxX-~WC^v2+1xFmog
DU1Oc4jSahPN!6_unJ7|GDFumg>Hk4T>FQw&N++&#KtfX4HLMh;^(}==-)vn@InidFYQRC)kE+}<6HXk-N6$MgkkRRq21MVHbL&0p+<kqRN-ZiS+JC@!6n
FSJqN|`}sH)OsCW1ti{M@}xxe|%}QoYG}fBpVl;E6T@HOb{-7<8VoP+sHLgrbSuTn%Fd^88oMpEY17enr&$_&}%oQ<tn(tDHR2ycFlJgYZ{FsqX^@a}*p6
ze<$TUONe8uMg*Q6mL+-WKp(S7IRn|dVKrll-fp(w?2PXFCQF&Q*}5hz2o$>WN7Ets*b}>=SU}a@&kWe3Nx=nI_rPn%n2L>^>lb2G$vV^GqIg@=s1Y9wI;
`sMLg|h7T!NvXBYzZUAb^W^ld8O(zQwA&Af3_mgnJ?MjEMS#9rKyZ2xNYT=azzga<N8{dd?FZ0`F;4tBLzYfGnVQ`2BK9>{5KAbO8nu@v)ky-_XRYlTx<s
!Y5vn-z6PH}(seTL~0vP2S{0CCA}<(#6p`Czm-QW{38?U}o_d-%)P63V*6s3lZP^h#c(M=Rf1SD}u_1e8@^jtC}dcsS@j|_T^Xp`lXzm+|iW7y5>jqM6cw
6zF|FChenX1Dlk&?4Ox+a{yZa`hc6O{I|3LNSTZET*rY|?5OFz{6<O$zzP`lL=4GaF0#w6+^swJ=(Ke`j=*9kbDp_Gn9CPA8mvxJ^F8`YPQ5)Z*;E+(Wjr
8-n)P6xGLs{xs8-Oou(hh~jeJh9SJFZQ<`y#?D9^s-9@qU+||2i*rx?lpnL2_agrB%(;uZ5)R&vFoVZ&Yk-vWw6rgE#ckq4B2Epp8i``Ej=>m&k)Rl2=-W
6&rTTWefekDB;k_$a-ob2~z_?*EJo4w+AT?iN{lUvy#y3GL(i6zrv{KV!E$kYIti=3k$7-8KFLflAhTZ+>1w<-&}FDeSb>nN#?eFKInxzFWoM$*5TT0K+1
@954X2+w7~!3aM90%Q>`DIf%k?{vIfT@WGSlN?H=xyk37Dg;-athSnV(W{HKWTGwX3UG8zn>si{L7+BqQrjWs<onR&133d-tUKm0$F(bo(hSJ6Y(=4sZ}(
B+}?dEW5SWdY&y`Ysgb4IrOEBkb_UAN}ET_k5@BR>8t57=eUB6>JRg`h=8O{OOKEe^uq<5UJ`QJmBD!%Vch8>xdPF@bjS5u5D0wZr9?ohQpOJdODyI{P^h
m&YZJiRuJl<wF?Wo@v_ct9wuRg3jd7_&e^z}6^fM1#^G;yvktUE*7T5>$u`Yod1gFPoqk;!kAAI+<_TT7f}wtp>jltzIpX|J+m(eWY~44OVb*BQ{jVL)Ns
sxC_J3f;XSa`S!aNt1dt#Fx`Lf|2k^)r?F>G`hAN2a(EB~D@OTz~<*<~SAAyf6loZM}0k>mO6=5c>csNWB=41*5zI_ks?^Sn%8(?DjJ1a0oFaue=n+_7))
@7bE*hvCN{@t%V1HDT(Oak~~p2%_rb$@ME`Vr4$3o`wi}Vube?Q%BB5uT;}@;e;uMwn1>dmy6e#GJX6Sachr2)&CAx6_qJUw?WfPlvI_Pw~-r~YDo3H*7<
=(rGgkUqT^4TGluCtnyNOc&@IC_R=w?3QvoK+d#_pqE>%5K=G^ekK+acb)I`U+cy^R7rrX&9Sho{8mMAWXe3L(x3F_F(|7#e)a1})zwI<79)CT)FTFeV55
{Bz5wR+}Ds>;*&88PHY4ufH!HKM>=S9cx3A;Hu)KlL|ZF^aGoMH8lx8<&fUNeqAL@2)7iGH}eIHu70qE4P_sf0cKd0&nJi&wHOtE|LMVdEp8_MnTLRR;<D
NTzZ2T*36a4MMZeT3;AN6#4+>bG8`t8lV!@e$)<%8mtlh#*(gutjS*AluC7J>2I}cvCEB3;aa5G!(KNao{f^q{2K(&Gm{rOXN5+jFMO3LH>2=|EPA7pUd6
R`((rsIHqs3YEvcA28h3YoBC+)vHL9dYUouL~TWMYt$np;``6W2El!WdKz@m5Nf+wElgw8ar4&mXT6V)y51XSnmwREKC{U=|gfqBBL(_F{+M4|ccxfPhR*
lU%tc4FfB(R4E<6k!L~W7*sW-m6A+&Y*&UH^}lNxF($)gboeN?<*P}9u79H^P^OlLwpV(*uNk@H4=);=-cRcBpM=nHlrK!;u&Q>jUTg|+P8Y#al>;uNu`C
=nZGh>6c-xJFo*RZ?u1S$u=upQ~6=IA+-795+np7!gqKK6V9mp<6_V-a#@{~Kr^y9`hLa@}ldJWT+BO9Wc%vwipXmz-JEO7C-cA5;-&#QEu=0(?n?gDdud
of>MH&nrKRJ@T!28cfAfgdc>>=|{7Wfe35ILO^@Nw)V8eN9^4fNga1Kd!2(lb@V&>4bt4XU|Nt*&ehS5SUS|Hw)D7933AiFsv1ERrvSsNW%y%vTT+G*fq;
bbn|+W>j|C64;mqa$FS1|%*h@R;;jAW*+4MN-HbukhONPrxNfp4VBvi4XA*^-Zg5v@<ir={2(}FB*;{ne*iUi3Ya4S7q7AOyFIL0XjNi;S0%ev-xbmhsAQ
z`zw+ai>4fgrE{M?5yUaZAalzj6GjM%GhT(x&tQgWvB`}a^SwmWO1*%K&cvAfyCp@G!HOs*L_89c?;*x^7?0ZHh;{nn|{Bz8Ph-#Uq$Z?{TIr!_odw4!BF
DgW7HDyu!<*EMv&JX`6ASZN{d!Xr;KQxulpTEFrX9n3)BBEi5UsYm>5w*D^5i*2-MEiG?nrmHQSN+FU<)Md_xi+Q-{z1S0T8Tq5kW23UFOq#Wh3(D&knLR
k^-u9?j;1Y_BM2#Hv!TX;q>mqvX=N;LQHp)uoQ0Z}|FUWj;C;9cmTr=oF?#E%PT?FfxLs;a&rdiDLY_hLhc)Nf58a+mSUfc4QgahS0$QOMW2mK^_o>vAgv
$QmI5MxVEhOPH3YpVwvE&WVU`u>j*^F*9q9^R2P{jOpquKi^4i6`33{qn@;E>i`bT+u|I+4cA*o<P0~nn@Y0gQbUSc~hss!Yrglm#FA3mf_tHRmq=E-|tv
1n;oph+n1IAN&TzTP52X(Z`>Dq9JXjH4+Yu_hwg>OMngZp>*g>)o>#(%D*VP+yJ(I0Aalf5PLbmeVxK0|s0Fbt<T|cDY$8qNidhL@wQMv~Di=2=Tt89;Mg
!r@cNfkYX#}*XmO$q$<eBeTi1ft2)0N}jEK5dLOs@xWv7=zyV5GDi#5!R75xXXuWY(Sz+<rYt&VZ<iW)w%|o#bR1fE&e2pvwfDsZ3wz(;$)fePr_-hVP2P
|E`^pg>7TJ{6kC1{Uk|jfT|-7@@wFbmo=iMJHN3kQAw$YW0<p#V?k?~8fBeElV%$y-5O92Dz+uZbF!z3!3D1NOwZ|s!3EcIXRlb1&V5qmLMbIosef&4rc`
t#_LQz8y`Uizvn}pTG&M9L4(!zkP^CjNc~%Ox)(elD$bm-<=xF`pAI|ysL&S>d1gYy7;-zRHg_*uLzon7+AcPFO-3^jq#IbYX!e*SgT>5RPYB?%dGw$m2*
6!M=r-e_ueSNdr5|FG>KCm+e+136@LVe}Q+i4bvTcG^(O=3*Xv@Z`|TOZdH6nQ*KgFTEmKiXiGX&a)?$$+R`NhMf(nZ87_${VK&AQ0!=!yl-U*%A7Iy*tI
+*2|^1S)i<Q=x9bX(}TNuXE<U8b)m#g7=;+Iy543L<fWZfF?yr`ei4^l5&74GF5Jm02Uk7HCkAI-9}bAPsscOcn6&~}l3iTMN-&Y1LZNsoWe>y2L<Y`3-4
4>F*GN9K^{uoCKF=?g$Rj${0>kx0rkzM|xH35OsH|`#+C*G<OIq6^wAiD+i*9Rc`^pTpG>D^|wKF)P!}B8U;<@B$K(Y-iL!W%spO~-Y%bLTh<_cG*!<msQ
`%u%<>4=Z0>rIl_+#>rKP>H(U>8p$5kqnz}H43_n#((IO0lk_+YdeXIY86145rf@76ZD#U^2%Qqx!fMnXCw(b(^G=Mc=*55+-z)O#6@H2rAef46|qNi<2~
ZXHqJpa76T!o`DvgU<N3ym7R72+xS0b!yrfJ^XEJ5z!f-|5cvQ#U9WJtRQFPx2-CKlH9Jc3JiA4zkXAW-2slp62DA&scr==g!zDRI|rqs|WP9UuVyGyI^k
uD`oU3~4P#5NuWM!Z4&IQP_`Kd+pI)-2eji>B6>xSr)kHJ`%YTySW>NO_MAOi{1q<B1!`Q6&RZxswN3h!VWRq$itY`4||njqWAm`5<2oLZ3vZ6LDQmcOhE
cIfP~^_HiJ2`+ENta(nZ|>lPw`=-31I{)L%+AE#5NXg6}_STQ2AyH%9A6zE2(#?M)IRKy*Q_NbjeIlo`usR;(S5Q<mCVfH*dq;5|66j0305DP)SqQ1Whm;
32L!p?&@2rPgsOmp(4P`*s>5MRIKzonSz(&x*O%&W?OqL`#;vqP<d-L{cRsEF!jsMk0#UH^@b@2IB`GevBp^dRPZ+sH1EBwY}6jA*=Oy3AX&gb9fAG+?N1
9X2d`f#1S~SnK6po#1aQ%Wk0tvYQx*wTX67tm2Bm2yBSNq@d{uyBb2GE2yU9M8|QbT=*)^<>dmAWcV(|eU!Kg5|?)f#v2D(-zhpwwWRbGQo$|#G0ahM0KF
){<kO$?E$U30VuE-FrRY=gUYhAk$oQTIp>B!F+n)aXIYK`kMwJJ3nZ#;qNKWf}8VjB9McKO%*iRbspRT$*HT$zPQqADMQ&gs5w^zM-vfki#*Kg!%<GJ*!{
DK}3?Z?0e+S~L`ze5)Rfrc$yfOX~+#3lE<CKgKXtlr<B{_9B<`+^$x6!hq%blNm+C=^jTC*cI5FN?)w&+p0O1lK|6L3!wZ3`d~7^!sR%fUS)*P7u~e8dhI
#Gf)%vg}-vuUZ^P60Clylt6Uy5)>edgg%)<;iV7=HKL}5TV$MYAFh8Rtq!+mM!~1)WD<3j&l6_lPDwxpCe|_|kaMdrMuS&iQujoLJAJTa^Foq`9iWhdUCh
5dpLXt_vJfvSX^`5cRUCw3aDBfoXD5?gkpXs&7DbB-v2&rjSVC94|@>P-ea-S!h7=3>>k3_vt{o~^&zmnYFPWKClT)Fw|=hicfRjvi3ef{iD6Ze@|XXWI&
;+#7Q*Tt$RW=&V-5SPYVch7DlKZ*7Yw^tYs@^Q3>j~*5KWMH-hYfZe6W;Xfv{`U*2jXC$#&y6#x>(XWXbd2ID?3AtBj&?D17fhqXH16DKhI*ALZ9JH#zfP
1vQ7>1V`fHGH!^mE=agmi$M<y@sy~bSIWbR5&5`Tb`Di88mx#~02v<KaB%)}*Yf4OlmzNJ}G=479N7K?kJB+NB>L7%4d7z5L(jjJR2kmEr89QQppC!F89l
_=Td9~a6;CSCp<w-)AJS{Y2WeYESjI#rmbM|Fh?(r!X}9W<_<;c5&Yz)ZQD+q9h_vPG$fpM7tt`d8#^Tbj|&Qs*m-(tjELe5_r-R>0OtDi+6%lHyU}@e|p
*pT0}vv1mZ}e1<{rWmN=Knh}J!PrkgL)#c=_;i6IUtPvQAg-WIud})@%v8yzN3{tIO=y&#VY5qFVxvO`N15UQ^J6G+10S?z#GB$GFtf%WLEg0L`wrb8GCt
COLoIhP8%GK+Eid*i)%Z&1EvYuznJVoi7JLTM-?o!W9wRsx0w>xsiD7`A?e?wP~NOkt+66uOylXRQUal4KZ&FUx*eKGE<I7$1dl0V1ouujdKjOa|u(=_iS
NrF2yBsp;x)i;Db{u84r6Ystey&3y9%{P^JL3bW|aO-uyz51`4;O=WxGXD8;z1X;Lb^QL$Z5vj_9s@RO(FY{pE!EEByN4X{#EX$GNY91Ch2z;aG1F4Hb_&
e*h9F1z;hVzjlHY$>HpnC9>;#-ho^*P|2M)(~6X}n6PGPD=n54Uk-jWQIw}tnbFTT1L>u}-n)%-wnf-3I>Mc3GA;bKmCfxIPm%8E`h$|DYi>a!lhLG%{)D
n>3p*(^~DpE=#mtzbe}{Zf?1YTjtUeQSK7aC#wUqMixN!S2VPU}=b6Dr+F_;>c+3XAkqm<0|I!vM}W1Njc-n1FBMqUsSEN0v{Uvv-K)KzdZ>xj$@BsI6|R
#Mb33luVP+?9`#@zpl*ao6r)~89Q^I&{+04n)wtN#Bz&Y6IwP^KDN-xf67g0IKXsb0@T<8yeT(E&^G)UH4*eZE6X=~@J#qP@(6MyQFq4Udb7Hy+<ejEjDv
8S*UMjxPqmJ$Qj~_59L`IdOn~sMmmV?-}LKjmpiYb<_f4%uUcD)`c>SPd=D&p?9+*vQzq^wb=7{R<uCvuvV$Q+8T7FKX&O+zl%gQfkD&a&tg4{}l^W`+ZS
c3nlD6<1HIjN3k!EGn*<>HnpV@!#_{PU;3o7;V}p-IP)`dA!vhEW~E8XsvUN_QzxJh~iq@EMV9!%V`Hr7J^a*NR&%$?}t=gaCt7SbUKm~PJr3#gQOvV$N5
SP0QEz<%X8T75Ofue_z<!-GYoO(k}QuX9z~6d?KKO`o^Vkv5?YkFq|qiep3=MYZ68<sWL$uqY->2O@8=6mnrIhlFatl&wxakT2wx`n(a!TaM&I%WrBdH>A
Xjn6qG`IRTds?Q#1&c+rawt(Vn|;}8t{p!ol%!qmwxbllAk0Q@+L?;6<oH5+7NY0uS9nF>MrFEs8O^Lt|!MZluM|6)>q|a#nN>PiD5RRt(?8`_);vbsc17
m;h+#ecPwm!anp<XDmKX}bdb)<&;aktBGLBT<1;^y(asOb&!6XhfD7~z{B+VeYRtsZ{q-6>Qn$~NPF?MZ^5g=-z5{F|(#a9vgUTka=e`zoc~Hif5Brx|)^
yr#%HQneY>@)a@);LM8m<S~IfbeQ&JM*=?Lut@Z51jrd5d^%@BmUwF-}DH#xMlK9zWld!EPA@`?XWIVqde7{b&BFM(R^0YPZNakYuF!4^2d@S>`*)a)*Wx
n@yo7x_l>BdztW!*%ipXgV_K6VAYu{$!JbWmO@E$Q8;74Lk9Q1@n`Rsxq?ESGjTlxyi20KuOC$vc|MC%EuW;jeO@`p^LO6Ny0J||YTh<*4e4MW6>+?Lq(&
d^r2uHS!x-%BE>v{4<@c(%pIamD&Cs9F>ly~SjQ3v#Vunqo3dvCg`O2y0n|8O6O*ffDIW^y8a+UOdod0K0U^TFld<l)LNb)dC!-7Jas$obTla2MFJVUyi=
@)Tz$JMuh=y1A{qS=u}vrDJ4pB9UCwl|uj2^7^d-j?h|hBLb1;~b<xbCr`HWa~65%&=>_4&ln!yv}YCtq9#XSn^7`kfU=tipx^DiTYkgS&xw#hN8z()R~%
Y#QF1!_1WJ*&Lbmd<Fk@kU<x`6C=&D+xm8r?HHpOUQe4Ga$|qhb^!)o}5U);Cu5?73=DSuB2Wv>tB2bAb#CUa|Bgd8}d^VT_F+w|F;0~D4rq<M1Q%+Fg6;
YldFKjZmQ5Sr&2_D47ihbV=bmYcK`gx^X3*%}<NJ%$q7MUH2L6_>xdq`eNqrM^2BOQ9JmoLg0zuuT<#>Q%iyRM)$&8*J+(7v7B-6}lYY%_A~e@aJ5A`E^?
{pDTv<T!AOdDkt)X|%-jvQ1jcURrJQiT0rIvoffn_1ZMOHO^V7Crrb?REU1SrYR)(nIg?s{0b*((bH-8+-ng$pM%@wS(<g>T1vWwmw3`Q%Y4|1y)KZ<5pa
oy$h-){lcP{1Rhf73TuTs7GUt)J=^4nTtcboN?T8MIsP;*b<#!ynZ==iF`q1J(70x%iNnFQp)^yLeAYQLPiOBd2vr~4XT0>QzA<K)7lBe)VE7trT*L@CRK
lUst73{0jkDqSCbc@b+?asq-7-jTe(NK<wEv=Co*r;4VSM=lYcUc}h#46CldkRXxv>~WZi22rT>zw~4NyvZKgRUb>^*H6{Q9T^gXcBK|Qx%r&SSD<YOphO
&TQrHPa>Hfuo)n<}T|JidE?h&sCLN`58-3jba<zD>H*-s+x-uXM+T<cyDit(7w3wIyt8^Dse_>!go8?XNir7j`SGnaAX&eV}zs6-a0K*7t!yFp1qm5Z#y7
%9zm*`8D&iF0oPdQv9^w9mg@QeTQX_yIJBC28HGzf{CxqLcZZ#duoN^d{N^<5AM8Ala0>ZJ+NZBxeaE<+>ZvGD$lGIhDr^zuc8wjW1RdOSKkqxfx4@8Z$~
hTu@DlhR+}cSRE(P`+Abs*-%gIU7+@i9tA+Z+(udOqUJw+T2~lP~PSyM2j4r*K@0$z{Mfs?a=dH<3y*|U9xNvHfh7y5!H-|?MC@cvG<+XY=wg6(xVFhJm>
!Wo{LqP1VJ!OLR&Xj9O|W9-aJuzPbrEBQM2x$4?OFlOz6iYw2-^JT+Qkn9M{>X%98<66;>)QBOByi^l>Pts#F7MLL3wu>SV*j#=X0|ud93CHDmNvoa-`th
>iu)|LKb{zT?nbuRA2hybUqFONXYBO<GR3_Y4qmxO7(4i`e8J>;_u&X<Z2Fzx(RGB96(gaxKt|ok)OMssGdOm=wp*hM`k-jtPOzbOKL=%$>)2og*;}fhul
^zaBK@pCgoQTUF5n`8%w3X?gogr%-B0ExEh*{BNQVVN`n}s<*V$yJ@pL-X{oE7zPlBtfr;$TG=+6`CPY{xEzEXCFR4mrIQ6-Y)m~3*d|Iv2c|p^EyNo$po
+McXrxDA#}7o~;UIWT3)2eY&rmnZb=V;eiXz2C-RHLX<}9wtQ5)<*wnuG1tIlC1E-#<d^9(WHt8Zjjchcl*xRo$%N*D%mk%z^f^R2-qE*zj65O<zKxXjB=
=C-s`5=R&{aYul58Ybt1U_vXQaiisHv>CIB)Pi+iZ|L*AxkG0h+DECwPuDbtE@rfU2Qz1s1(KV2O}N(Fm4vK+t3IWaepSo>efHnkNxzbwYVw&6?ZhflWQH
IY_i@6vY_j{U;&->pX(Q^^DMQbHe(!tHOHBw}nlNwkszZ6|nvA%P8(UtL)!Z&tIUoLcar*0(UPMm>rcr3;#0dO#u?ahp+%L$w@>W`X$2N1#zS5JpgIA%a!
TsNVvQs#9x>Z28b-GhGs54D_C9kv~Hl3}6D#buA1*)SQ&*IGj=eE(h7Quw%b5ybL&2(qYS3a$lsVkb_C^vB2qD$bj9wG{gFx{=QUDJt_F^N>ZvDek4jrk<
}h5eyz0X>~K9k}!ty>x=E&I*Q{Q)F@pkufEkq~R}ocOyTePn6%$Pmz<(uasQO(g4>~ofg6>o2H_!K;JC)6H#ESF3)0@2#qC(_d+tt#T_Y?J4f~1#_PBxMC
bFh$$2NGboW*8JZjATA|J_>(43(?YK;sd3sEyzQ{BpPhN|E}wv#0L{{3{)89gKL$Yi7tSCe+n=9suM+u3IG`>;@-6?aAqqO$tL8F$4!M&k9$<2%tDzfIF5
HELF=Bp`uy_p<r&V1gd4w`=}$(2axHquM~nXj7BeNk+ig<Y9q4^#D}OrhE})oBB=Yw&9Ap7hOaDAs}H_F1H1w(X^O}mYn3#&C<zMqrPk{kzGd&{S(#yJjH
5~BFwj;Rr<j^Zea5Ka_^Zho@zd%{*n)}I!M>ye<Lcn4#Ur%hN0?6e|4GQoD_28CN$*A-TD<R<FiS}k)Gv&h;B{xA!#^;Zm=$s#1@+~>Tmb@WcAgUHFOtnK
KcK9I`bt*aVL+bBo1*J8_ekwj1QpBb{*ZlzgO8O-#6IUnV9J+gKdm9RdYD%&k6??%FNGK$^%VJAU6)WGYqQwtBtF)aPwIRvvdP2WX;TbtjKl_kKdO^mwf7
Iz@HtMydBt0S%zgvB41y{wNkk(SmbZp=(t8=)3^6)P)4YUJ#zk|Q)sJvTDj>v2puLf;*6DRM=wY{tJH*A&*iM+{U@B2n+f(nfpjokhqD+qtKhIV0PZ-3yF
~29KVigVtvD#WztVqBSao+~M`>loa!hm%+j(Ljh8yJm`}Exw6oMY~LHjq($F-M)Q%L0eA0J?;L|HNs{3xD7IgeU?=dWKN^Ej@SWsGu;KCOlY`KwOX@I9Fe
$iK2unRPxBfsle9$+2lz=q9bU8`NDy*1_!7PW-OdHH`KGnN3E9t0J@RZJUrFt76}Xz%RC8<igL#Cl(NU{u)hPtrCdpS7CtBw;@J|ASg^Lj`I|^6!$kXe3W
Xwf)_Xn<%ycP(tWh@Otv#GAWp4{0k}c|;028rj{V7@3C7=kF0*)KgtV~~(UU73epdy*oQHv18`DiIFGFi%a`u-tF89c8b8Ca4!5oQJ8xUeam-Rc{iDz5CP
+(C+g$#i~lD<CL!hWB9&*UlSt-~0niuTW8kp8={(G%wxnU!?|-0`*1%sIThf$_8!I_(B}A{P3I_Hscs_|uEnWM<|*21~_UMI^X0RQ7bo?qzvvY+u>+Of~J
saO+;cMr9wwu;9ryEk{jY%$!B(TYNT3?s&Pm$&m`}%qACpMZKd;W4qcaS)8d7!`2wcYVPQ4MJGRmKz-RM`p~0JGYs^FdSNO_g0Vqr6B>KKy_L(2xzL63I9
l9rk4WF<^l&W%ZLQQ-BjQDnyPL#{H}syq>1HOJdHk?TRE!H(Xgv(d3i>v~)R9p98YKb%8<AkIzTF3J<NFsxJohNGbkC|~$upw1@6D(x>zLRoq@iO#?F8=!
?OxG^zr|GuIP`r>hfi|5z;vp080QOu06CAHzvH}L&QYMHRNiyT^BBNYJe{Q8#W+8rvV%V$iIo`cr!e2Y>RjAgku7V&Zbpwm>ei3G?sN^Z4eBMIz=rb?Y^L
B+FmzW~Oo@c1Xxh-(!wq){t{7Zc?q>Uf`PnESGjPfD`I*pTpqWWSrsGWyoyI<N*@bDi@vE|6$w<$FZDfveZ?p1V=E0&U@Lj5gaqpfns*#g6nrn!qOb27+n
rN4+sh<30mu&3Gafx{#z7B6KO`b&jdtQag){N>At<nbdU<~FP{Z^S&F${gF8@)MLCpuhBIogt4op6%J86nNK*vjsFg*pA9s{2BjOd3&Bo%GO;*q^O9UoKi
UUMN+@eVA_}sp?eEo!45qG$x@Kqs=4nB38C?y}$C=SZUb>bq&h_8_K8U(p90H(-MRxwrCAQFHVT|2D@B12lVb)vv43w(Pzb^G2Wl17R61nQT9(~W*C=WXU
=X{4dtU6Rp<p*Q5ea-YunNZ(n-v#z2z})AFlP@P_O^XZUZvppn%4_gX@N&5|rC*;x8YKiGx%|k7cSotZd~&IU}La4~3jB>g|&T#f~EKI&35j;<){W8&7PR
M@23(Fcq&uIgc-b%WhYbW!{u=xZUhFuB=1%_T}+C4s4beA{8(U=L?IJTZ^cVYqHNFVE8HzTimZBh>rI6v6ygHplV12(jZW;W$oX*uI#y+MP*vKVGcAhrbe
hGY~2*osgmpMAej1_N*%=!?yW^XjZd56Vw)M@4o7`ykG(mMMmzC@s>>vT8p@}xx3ukCm!wVUku6jeS%$<W8;vh{F8DpDn;Dn+k*0hQS$!i~VT@fqYS=z=1
9`}yuqZI@LqE1wU)?);y;V>dotdV|T9|_S*~UwwfMofWRIhZseKx<PS^n@ee|aWaE1BmkKCTKK|G@)0Yk*dEAUj4?)^ZfC#goR7e(nHvpk0`pkRs@kv-6D
*FRm8LT7?i2s1mX??}G_ChqZVV`8VT?OE>8H1;*p60vCOpt}Qm69uicsP;a3m-UBjp4$hN^#EDA@2>--OOC=UtPBdO*n{2}>Eh_FNCM6H$yOH04t@QGqNp
DZ^c|#==Sj8L_gT5_wK2OQ3>)QzAht)yhiqWHPzy&nB(S@j&8>#C8H?6g4CY2xX>c=~KCGQ(;3ik8CBe<x);6wlOM1_9VyAQhD&w%IN9Bp!JPl@N-B6!>B
LOd(7$L!^Qq%KBD@6hvPD6BkA(#<^i8gX923g!r2kfC4GOr~^FZ>y?lvQD%r7~V({l|M7%zw$L9kh8f|_wB2LNq^HQdMddGd;G{gl^Fh-xYC1+Fc*}$wVy
7YZRf`eQn}Tk)eo}9X2e_bobt*oyvXDk@_ZKChPm+?2k7f|?sHos%I!>l3Ep$72UT9B%>1aS%2~6e>f%*h(s%#R9IeHSX<n-gI_^EV8UC4*3$r{bN5s1m*
^AB(j3bGo?Y44t1U&2c8gyN6w(?{hA-olVS&=YXMzKrlx(@WfG7oR&_SJm+@m_5P=ZtX}AO0*e)dq^X80=)Tw|y_?yBc-z%2anIJlRw;e4yG*y}@UTx}j4
#bG$H%tOmAR`e`oxVDM7U#ETm=&#639!k9gvO7H&Cmlm&sG%IblC`}AgPt*C2?RKe7TrCjtm<Y|wwb26_#!bIoi-Js29xu5E+srHP>(W8ZV@`Ks63)?1da
hjMd;p>I?gX^h&uf24{2A<JkMYnak0`(<wlK+?xPofme*67*=3L-BAR61ixa?I>{d4ci<-MyOf8D#f*Q*>d`$czO(L^6jFfea6ZZK)oyo@5qHul0@J&_9D
dKi@XnfCbja~sY^P0I}_64XX<nF0R+bpC|g_pGhqMR@9@mDehWjvc48)tH6;XLRsF!VdXLc7t*^k(m~&1(`<?g7MG|#r5;5bo6#n)e#K~79EO3nOU&ZlG!
4AN|c`niH#8};;N&`lV2StV<Jv2Y77QSyqU!DYLYeEae$KGB?m8$xKC~)<-$>6xSjshX~@V+y~)SEmH16uCsa+hW1YTd<EmV|imsJy2ri$Bfwlvj(X`PkB
wut`B}~$04*~u-CLTv~VKWbILZEIqDaa>6sb_VT2dvtrt5RQpLhb1I?d5LrVjLoC-=PB3Z;G6qb`nHGq3Ap2#0u)zFW6*sc)2H*zVrNDs1}^D9+)uY#C0~
DDbbtS-sCXO6NdB}lE)vQp@SzJ%~5z>ub>bRr~V($h5{-cO_zBJafoVqIcKuLzc~|c<HezB(Z`=o>Syb8>XqEQCWa^keh5(5pqEt|rpyIrJR1q|=(qZ%o%
FIBRTRmrO5|4$@^#JZx}o)|dD6d)J$QB1Mp^xgU=WT$)zkQ^eJm;@sO!0%r97F$TXYbUh7)tYR1|mN6zbJLt;5gA;F@S}bU?jRkuq-lJZ3dWy~F%^9vzwU
fcg^kZvR10Gybc0ND!BC06wt1a$&icJtv+mj^bO;lyaUWy26hOHDy_bVj09Kr>14)a@gjipp>kszMcVo^W42LMX<9jT$fT|!a4QLRUQ*k`YDO6qVy+mHJZ
P9cRBgb?(Q1*DekFXD#~cqo`@aI3)xLF_UjC7ZR(ij{ZtVBCHo!<apSTkRv)^*^EH+IZWLr`7*Lw|;2P5)c`ED0J1?f?Mv;{ez0OWVyO91@OE~3m%q*Sl3
IkP@{$#G^&&$=)-^1RR2?Z%)uU!ok-t?>rGsxo54<Z;7nW+}&$G6f^RY5bM9uLOZFa#<L!{Fy`thP*z+-hsuB%9<k$)6QEXWrQGf0FTRKa$pt#vqezJ_k+
kg5?R24bn8SOvB*;m+p<qV;NP9N3HnykaaLr`eXtF_k8(keA`B3uc9eggbPvMsqR#W_=(GV*O&}4zr6dy9L6as%fj2lS?$(F4m&Nc`P|!8(B#yl*OQ~876
GfZ1v*1Cvb;&-L#d{_l;uC4pQelNh{)Ex{j;h;Mcy#r-1Z*sk`c!F)XBoC8dr6&llN&aY8g~_bbn`gGOG#DL7dg>qv!Z;6u$AwIAS3zM?AFx;*k)7yMr(k
_OLcCY7n#rJ%fplfq!YWEXxqmC5G8r-d~R2kEwVwG&^(UcYokF`?pr-t-KSM=6=aA;#h%^f(h1f{4{=dEd8D|!U=(piyB{z6F$XRv-&WdZ9@N0*2c~+_G@
>khWwqc6Y4yzRkb(T8|ixul;Kx@f{Rr!&!a)K18ZY}ZA8Y=aLAjEmTaeLr`!w$(SV#HuKq4?bAUb0l4w<NFHbAdD3s0;d~CHgl3-|+OZ#Vw&)(^RUGSfyG
A^UkEvGhGr=!jyZ9G@ED0}sB<QTn5JLJ>W#DyUu3}>lQA2u_48AdbRHPpGL@GYf0bhJ_TDa!;1mz}i4iS;g|hh-e(T3jrG02*hkI&VMsZ1tQ(^7y&aC_sP
J-7lLbX<SWhSIXQvGBVhihT^Sde?US>B+oc3OHs)6|EvKR=qY#!jl;Offi<wT_0+%net32haVLjPQsauR{~v#{h*HHmMA2rWH82XjRJSnr_{j|BA`3;2NU
g|D0jHCkR%j7(6BzC!Fku5E-@NMYM>^x0f|}Hh1eN^_5C`?XSAcZ!bRU!vMM_GgcKr_@|9BW>);)a}zU*12v}Xm)QBGk6+jiWF5T~%BeMU!W%+^Hn)lKxO
lY-h)K*XdsW3Vn=cTH}JQt~>?h))h1E8K642cukVLNoSP`&9V`!<8y9APFj0l&)9q6$v8=gLv+wjO!$NYAo+4lnKi-OBW~{p{Ei$*;#?qSBe}%eauo4*1O
UlMU`==o{#xU*%-aied6+c=pVp_Kg^r1(FXE(Ckx!={04PajuPMfx(%JY0j1Yr2$0;;w8H>f?X%r94#_s$l}pH1{7obH%V)9s=8M@N_fp3PA!`wSbuG8t0
FuJ=?MT*!O`r51W8bw_ip&VCFc_W<m7mda&K(N($tEqESZz{wVkQ&N-@YHi2d#L2QnlI<q^HxHej>71QWw{&?Xw{AAl+AAJq4!ZrEq3q?*+1j5c(Z`jv?y
r{O{ALSrqy_<}iVMmISFXf?Qv6dF7C0YDK#4zwsGtjQ5`yT_M=HeBmRK9KftG2nNnHT*q6K&>k{4sPe)q%XA?}i`^JxlXT~mvW<v2ODgi9KQgD;zNjJ~w7
Gp=j85g8UEyX9#x<8^TTPMdQ8+BQe;jLwlIsV~gqSL0q(}4C!Powlhd+hx#pq+?#Fl!xsv$crV%@sWR>JcUc+~b&*1jQmm>qEktMI*MM7@n{ssyzWS;yy$
#4aLlCSLg$eXHs)$h>h7shL;?r0%BF&9$Gz;E!oix-Y?2ksaoSvx$_{YB%FgdH=;GP1P879Z=Y*m5X6^JXYvqrU=W}Ezde9r2FkRpchSRhjtutc3A3*-K3
EXHr0h|>3XCYo+CRabZF;7C7*34?~64JX(}^P&!okH8u~7nChtTIr~B{Tj3%MryuQ$zc{SuP!7FJZKTYE?#G@>;Q&&62rT1UJgUQ`aO?GE~MWIVf=zpDs3
hMs@&dBjn
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

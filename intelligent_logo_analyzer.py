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
25 0.00250682 -0.04803 -0.01032 -0.2013 0.08166 -0.02711 -0.04759 0.04643 -0.009546 0.01966 -0.1741 -0.04018 -0.1226
108 0.00433561 -0.05251 -0.01899 0.007062 -0.03191 0.03591 -0.05935 0.08429 -0.05655 0.06381 -0.06971 -0.03363 -0.004966 -0.04751 0.07883 -0.03165 -0.04557 0.04071 -0.04435 -0.06438 0.06755 -0.08294 -0.04334 -0.1305 -0.0111
384 0.00395241 -0.006531 -0.0246 -0.006881 0.03097 0.1147 -0.02126 -0.06111 0.1322 -0.01245 0.09905 -0.004498 0.01889 -0.001616 0.04454 0.09053 -0.05487 -0.02037 0.08711 -0.07259 -0.04921 -0.05762 0.1594 -0.03022 -0.01855 0.002362 -0.07701 -0.04038 0.1444 0.1398 0.08095 -0.03918 0.1284
32 0.00419293 -0.297
weights:
c-j@ZSC4F2dZxG5_TGm#nUU^z({;MKs@;$p8j&OLf`D`(K!9|i8~uvGT<S)^a5OUlXQ*jHoMDsfCfl*Qd{vh@{+v8{(%XoP%<yK1+1{+B-9Y9|CNd-TTHp
7+&jW-yr&j;<KmDKo!^-<_{<^p*-u*v5_)qt5)BfAzztpMW_D*AH{oa55^xvApzpC+fpI3_ieE5^v<DWg;xN5KXN4dS$;U7J{xcBJM_8uEkf3otiR3-lS<
aP3;`-2z1Jh^M#``*#7Uf?f(ZQA_&4|VXt4meo;uP|Kv-YBTQO(!q7+E&s0XI$-zs|j1@<98CTSB<LO(P&8;@8mzN-bimzZ+2YsJ@uE|&9A<9bFz%@u%++
p*!bW7FUr=s`#JN2H|)2+_;ZnUh~cAKi~9FUkIaweqg%gs{r3Ik5BEO)SaIKf_u$1J{{8zu`ux|=c<wuY`WJ7*C-pnhonJo7|M~9Xy9a-opWbf|{`khzmC
aQ77k%be?B=__{{D-1KBk_HUOxCAwU2)I4f${X%KhX?_+3<1Duz1}I$__vJYhbG+<LM|;<IE52YJD{{ppo>{Pyj~zRIYJnL-8tiSDS-=XdS(wENs6q6YnD
IWJN9HTnT=clBn09-sfFL2<Q;S5gXeo{dh)Z(4W%+hDW(55H~}D|O**xzO!ciL1Oi`W5=bvEb!@n?TznpL50OS+VZkE6A8*?)=Dq{n@$>E4Pk{^><g-6AI
+!*!ZjBkCOlLZ?uxe^S@rZPZ|{llB=P({QFva@AN}lguK#PUAHlx`)6BXIf1(>YD6kAO@A@_CxVzw8S*M_hNWDWR)#`4K&pBDN}Nt~84bu5spjS;OAtH%l
&|KfC76uO@x>ld)2Gs9q6h`8{FRs_gJnJC`g$*w$;*hQ*C|0Y##$kE5hoW~(2o?l=Saf0OG4in8dSB|b_{iZCo?aMsmF3pDy-gX9V6ytb;x^HcQuE1DbZa
!R}J~Lei(8eWIuP0?p!jfWK$GmtwNAoV4qU~49adVT7H!8Q>>_xmN^s_f@hGxAcJ(wR;4f@B>|g)q%{$#AYx^v#J*fj=Z2oE@TEE^i;2v^QhmZ6OUt=9T>
zny)8s)+=ckgg)SCe{r5}f<k-R8ygetIY8O#>}xD+^79L{Z>Nlc!m7|hY)m4^`$4wP#zFN|2Ol;d>T67|zTjvKZW<$~^G`pQg*vagF$pY0v%cxO~dFXgwV
VIupfJoR|CGbKV`{KRLfX5S$b=9v1;-Zx|(Fkq38@Gl75)n2zR@r_T$haX(LnlEL^L(u;Zm=s-MMpBnA<9JxuN6QoHL<vr&f_$^o<wHO{QGWFGY;sd5661
h@?P-3X|GZ<P`p4*#|2R1?*i|?Og8b4$t2P(-?(5@lHqcxN{}!GI?r;X!3fEK0fH)NY`9C-p*^$u!O|qrHoEV?+I$!%#d-3n$ffC;ch6G?RLsl>yEWPbxP
TI#(p8tBX9djcpJQ=wn&x<w`J8Y+7*R;=jkWgoLgJz*-yuWFK)z<}5t==Z~UPe9|sGVUzD?(!t=RV3yT%N8iVjijv_lm$<OV#kY+bzDAY914kk6z<l|M>*
}s}A!hH1@s>;?YISjTdX_yz~C!XwV?pM^_sDl9I1lR~{jhM_su34Tr5>Z!MpG<L1+meinq>J0C5-e)YV`{*Yqt+1i&c{N!qTzrr5<(UYCa(V;b|jE&l;-g
?t&EF*i55$_-NZ&;TA3h(8&$lT;=d^=<b<Lv6e3$_9e_vrV&zqQrBbG03m;VXsT?{Oz(S3VV_RDOp$F1ho*6<9iatwoQ=WAy}$w>E}9T-kD3b5q=ZI~n+m
H#UQxJ{kY%@7Mp#xf6XHRw`d_2XJ_A{A@M)LLOhdU%z!$JA0Dm&GA`(5tNTkzSW-blY-e?<*UaX!3>_Y$N!R6U!0oM)2rcwV4RN{-49bX*go}c<8|++ccp
81HcoW0Z3>HUHlLk_Qk|NfHFAW}wF@>)>z@XF*)an`SW<haxWD5j196Cy!l%*1Pe*Mr+l#*xlglOLG3tPWs9!ptGv^n8WG1hIc@K~W5(i{S;JRL+7#FgDp
=9cTbbOIWhLTbe_LtC@h0~I0Gu{T4DBLAX*m9tITF;$#U4sIwC-77oHVhzPxw)n*6kKZ>nEP7E<vWL#Y*PM|OY%JtE%eg}ITL2xNNuBC-9l%;s-CC`BhFD
eDk4|`1X+KZAnHW@3t?%7{*cH!R6r7zYfttu%buG*?iBTIC>lgXi`+tW5jR^Drdx$Ce*UPrNUx>+2eo-+D^(Tkm>y&y$LxCBIn<r3gxFe;D%57(a)>6m8-
RU5Tf&GTv8k`f9^Rjr6BkrP#^@Eabb4iRhFqE#OwI<JfcbV{4+~y!Ss<G9d<e*mQFff#j9Fq7&coHNB6c<C5Xp_XYbLQ@qZKmL8EctXwo>S&Icny`5fwzO
<mG~jQqIMJymL(-#xId4<QG%wnxRkTLgYcu-X4>12waw#MM)j$<C)i%#?YT}iL9AJ7Nk^D=uMa5rkKjuk-53co`cT`I?7!`vI+eK3fX}K$Ymt>*-fS4;Y?
r$3JAHEsLcRBmMKdelyAj!C^nx#TOtSx6F|7Za7*cPRg{ySJbNLY_BCbPoAWs<L_Q`6f;n8ug=;BbqyztD07*5Qx?ZUp)5~R*eygxEerD_C+f;!;^1P%lg
Q&2cysa8YB-%20pIgm(&=$WVhW3r>u*uy*B72>H?=iR2K@{J4CebMv<P9;rVy+jt93{}wHFDG#^h8Bfxda29Jk1A0&C<ImLp>C5p=i`8Qo(fL7iwbEa<ri
cIj@-yl}NoMS<x4yXyQ@dIVE+L+p|x2=|ZbBfcaP`8}6&~WE}80VlcMXg;?Q5?7g-&tjX?3#qME=Z+FhW(eNnjLP(3;r<mwC`dXgveXFNRklk+2+*NuJHD
Q><ZBAA5S?qD+$BB&sN%hX;!Am*z=EqWdY1=jh1Jui&D94-<s2fZwMRUB^K37J;dC(j+wyufkl9YO<x+-e?<B<{eC-Y_oG7q+4f1f3~{`Rszq@fp^K1=Ez
Ea+p4uwgq_be4zXY1CXCBnO_EE!hr`q|RKDj_}Fnq11bGkjy)YqjVsB1ooV)Lo^{s2Vzjx3#>;vM=*4GbCYh&lvDkbQL~!Ou?87Ew-&A+)h}7AzpVMDaSN
9C@k;g9HaavSLpt}PTfOYU8Br*K&&T$KPm|QP$HnqoZ<iunc5)T-i>#9sOEhOp#~;Om9|b*uJu2LI^V5E_Q72#_JJ{pFt}~aVGjX$tKKd~557W|d?qZe?i
ZR<?WfH*>H(oqVgSh|x)e6-?%9!c}M3mD>^xwOem;G<?d9jfX=6Sqgb!Vl~XaY+s<%!6J3?W{)iC+Z4)xGsWHOXrO6#4udAWEGJ$c2=?032q1*NTLrg<IM
M5VzxNYO`?r!dwm~GJM|83IiPV*YdU-+vg{(qhaMueDZX#H|soe`cdGr>5RUd9}my6mDK!E*9#HKua{FhMT^-GB0Cw73DBp6=lk89P})#gJQKr=ZW4;4OK
K2msk&}Ea*{I3(77f&96>(Dvk9~CIw}px2>~Ul3k{<DZV!Q$9MT1&9_9Fmhu#(GAU5qSZm#u1!aapmQL9IB-)$ud&zDOTuI{Er#DHH@1P&-WSaQ=z6l37{
A)H-<F>{>yR4Sl=Ky<3!M6%!`hN`jOM~RXc#exE(>}4{9DM2;~r+T$SSW)VL?kGnFs;UZkj({;qG<nQL%utazs!WioLUE!f>3UGmd{jwgV~GTbCfb_d@Cp
f(6cMzkVin4|O)`)m9F9{GLJkF;C&&~a4=W;}@dX6pl=2KrFsuOi(xoA|x`dQ22w4qF6=RkVzDl_$&Mg;dRGJ*0bWcYq$r_{P$<>>K^Vt!Tw5d1VR<wK&-
Te+T?Zl4>`oW_=0Er)tPwdeS0xpE!cfRGDL0WQ#twC!M>+&Xc4zIp>ah})#8OD6@&}NAQy<`kg<YNzjfdE9MAhOl66A5W#{4C5<BnI|KwqJK*T9ED5vNwz
I*@YX1%)rxx2*+flt5R2%otShLYnrPUwJV516<*j4<1k8X`%L4KdPt;b;?o89&K<(m6<kC9q{H?mh@Vejw=dcu!O$VcE*PD_5K$uP^rzmeNSk_(WjgLW6<
uk_aebB1CQO(TFdVAJQc76sYVx`TnxwE;IiH7DeB!q}3e8ZfgUpUjtmZvnz2&-Cl&hg^h2^R~a7b4}6Q@*<50bBkCVjq9E`YaR5Bc`kG7{oX;y3`|%KK-n
M;5H!5`=vY=}8UVCOtB<vr~m8VU&<;O=HZYoFXmnG7+p;%c;rra^+e^1+WYTGfQ%4%&OL;t6cJ_UX;MlmbZ`h&0x-+0@+%d$VL1>-`2f@Tsu+v#R0?Yo2>
R)$<_`W43>qgkdL!8=?FaO^}<fHbe4;;&p?kJLIDo@Y$>HC*J))xy+{|sPQPfLu|oN^mn2m3@-jAtY;0pv(y1Jsy2#@Mf>RAu;@kwG5Wn`^C77Qpi6BA>%
-OSujOaLF;d}u|Li9&IZR7d06q>oZLe0d>jMkzA(3(uJFp*4V&ih0vFvu<nY8(a>8~C_CwXGQjE@8=Bi+}{{Uh<;@zmE)Ck1VOHuMpQTlMC;-x5%FqVQ%z
Qf%_2erfi4n8kILRFMc5gSOFit!ns2|T8*D^#5d6)Fy^_ZqWHXE>YoEPG^01;nRrl(A5?i9&PNQmQ+&uvI1)taDo8z$L=L-^Aw^D{GtAUa5;99B(dQIV47
)zk;;~JtVh=i<b)mRk%BNj!B$BkTP@_g7u&md(Da?yH7J|o&^h9_}HFvrnGsWkakbj;ZCnA1%6gW={R6W_@_-&>i*O$U!KKI(vR(dKM*S)X$zUZV>a%xak
F=r$}+OtTLs#;2=C_@!#j7w&D$6P18#Sl7*sTNHpwj;`#?Zm}YRM>zFFd5BsazDOKQjnbIv<q1ymj;Q-!Qtr$4vQoUTh+;asfpAif2eIeSFHMhp5hufiQW
7FfF#iqsE8>6PDmr+IG&^OJa*^|xt>D7jB~TNr1&6;Qf)Tkh-JNAos&vjM*}L!E-cCA5*N}-L`V-Tit_a^3ZRcXloHw_WC(y+gc23<%LIXO-;o0cLr*~gh
;d3T!!nV-BlcbKG~18*I^$iLt%FOv1IZqO!fivmfo>E}>d71WI<BqeuBw$INv<B`ahOkb2P-R0Hs*-}BDAoPL2`~Jq+Ey`h4&LSQb>X4?PSy?*So>3UL5_
uXv){F%2nRF6NCm~qraYxSUkPp%wnD(!gg|QN;V<n3JFNUNfM8qAs3~-E3+vb5b2O2XepLM2LcKZa&~fKVHV+tlZLW9P|2j4@cj#UcmFMD1<^EQX4Rgg1b
QtCEHNpQibQLdHWf}6+AxihSd&(KwHn>RS5<e%dK$eKuk7A#Jg>jAwo?J{CO#g_H{R6Z8~)cf*FIYLlGs{RUNr81Q25r$KR-;+P3l*lGs^iQ>3I%+(&t;D
(+mO#2eh4X4CjFea&5;GK=E!IH^CG@y<AY@wwh)<o{|m*j8GPYLRv^h8+2P<5QeO#wZ=SGs+<Y{m#C)Win9gi4drXTIAh_JeMxtx;=!=Z4kLFO%L;v-OF=
j}t9K6?7ijtaj8A#xx0Qn0TuZWkd(-*%_Nf92POGMUW1S)c@MpzbQ(r0VabZ%SUhRjuV;NdaceNH*ukdU-rPY;a#mY0)sjn0M(JsrUDc!!vZCz$2F~^7f%
GQOJlgDi2uO`n^l#Hze07`;ckW!V3nNML#N|2H><M4TMVu=Jrt_;UdP(MvgoY{NVJ2<_NypZU^gu0J=6vYuV6GFOA2ty@^g^bIyqjN(Lh}RRGJ!bFZ<t1@
BOo<)(tFvkEbU8%L1y-iSbH>L{aqN~+lq0hsp&=L2G&DI*4t)Y92JK^-kMjzfzD+>i6EE{#!lM{q%E$yWN|JENMky=;3^C8)6bexovI(XsNVrSHaayF-X=
^p{Y;NpO_wU@`G=j>8v$b>)3@Q8D#VbFI$x=v(mqiFw-}J9@qe-j}Gty0SB{^pDsS?=hp1*n$vLj=uZI0^ZjY-M(8j0^*mlmbOgdCp>6fGGQ5SPzqUuAkL
qH>YPdX?Z^_<d2Tm#7(?KG+iEJ8Nogvtn<C!JUwX<y-Cy_%s-WFc#w&n?WZ|9DBmLBkw9kB)^oFNf*m5k@xBZDR-oEyEg9j?<NuKQa7sURmqCC@^hTDPCL
}?TU&3G(ryP%--KzHfF~CZYe(;;|FW>ZUOp6GQ4hZRaJ%%qL%CA_r4-@^{;Qqp4-X6|FgBMhIwED=6bp=`iUwrd$VmiD=}Rht1qc{5BN<tv2_lXOMqy@B0
#hayRRs_UZ!dO-of(!`Yv?7%o)<Zop=Mxq{k`rWC1z8^L8h>P$#1mlu;@Z2jl>8Efb4%cCW&}>r4vy(bnr;=sj<Umzhkus&atjL3yTaraslxuohBSj1adU
yQz4*0nu5UZ&}RuXT_{qt+!#|QkDEX&_$!LZ7M;L~7VtAN6V=#WsSNUs6o!9KBYi_tO_{A@I+x1gKdP1-YD$3fi*y|SF2#&E6j*vZTmm&a!yAT8q-<r$@{
|5B(RJ}Mab~Bn+;3CKGP?2`;TVS;ay#l#cM!P+b{d~A?D0i&7X-kc4pxP;1N{2y@!87@)Ji`7c<1uydU(>kUe4qBVbpPt_a*`)#(}wv%oH&nW)oYK@98Bf
2QnuI=x?E_LPg8$KS-lE$67F=Tt*-mYU#-FEJP*{Fua7!NYHaBaT3UkQ7DLsVJ>jS7yAFlWV%DC4kSCon9zgDkV~ieoOH!xx)HU8DZ1i-cSaYAOvW$iWrw
R(h0<z{C<n;Qit#T+M$eqB*bceZD5bc>4o5i1E+Y&*F-cTa3`gkdc@D+*>^tD3+q@T#<zO(cp^R_Pt<o3HN*}eJ6}duvSWJ(YCq*5Up`mPI(xqWu+vZ9%@
cRq3Ig=wwzaV_9rwVIg0mo*#Sbii#RV>o;e6I&^EMMgrLmwA3Va|Gih?euul|?p&Wk#->QJf|L&8sREb5;lzDesCLWCMXDa)HJn%LlS8N0PP3<w_~W%PPY
0pkyy&lplZarupeJEOFNJ7oQ$}{^4(&-+;x-@FKm@+85zw$-kD;uL0O<s5I?HJEL9uZIqcHf|afLYq%GA|L`^Uxt#WgL*nBPg#Yvxf5Sda;NJ(q3i%ogaP
xwIJ4j&B;Khs>rw*UQ9LJJTg!mWpayDOiJ`s5|&9;d+0wCoyK1m})#-WxcyCHO$DL@N)o<x0bAkLN?M_mIV7Kq-WuN{Ypmyzn6j4{z2bW!Aynz#yMhZNv)
+Q;xTt0Ci()*TK_$hl^p=uvXP9V;Y_a-`!bTt;o7s4v4N7KkJ+&`XOEUsD8P<Hh2V@4-aPjfUs+Vi4tt;^DwO?hX12C-!HtCqA6)F_6K~!9<VDQX*v)=<<
fA%zY?%8YybxK5;0rZ-2dd5rNr~I)Cxa{M8pbwVfn=f~bai(tZiPd69czSB@<7>QzU4eIkGL`IGw0q4r_EzWq7}(&dFB8SJGM_S9X2$EGOfYBUPTBwu`k>
*v(uW$Bbs-xjGcJ<A2h#Ph4STfG_G^9*%7Dl(8~=bpWwccDgr9TYwb$KcX;gET#F#eC}}@$8A{3~R1I?00uHcWEv&OI?s;k5Z(U7orE_B15uVcb*7}JY+e
Kp$v>uOe8djT>f$L>mM6avc@#v2TwmVhSxfF{Az@QJ}9c6jLL`j=`U6l>8^e+*q{D*jZIgjIKEv8P>R<cop-nXHvWfyG`1(}hq?IgT0iEFK9moR-&!x{(b
q%{eezmsgHF%&+nLFN(ZYs)%b&DH>B7aslwK@sUtk24O+OHTM+lR0KcXjgJf0vbj3^4{GdoYD!UQ6p4np2DCRuP=X0;cfKp+C&<pP2x@thB5{k@P2xyKNG
ggMk-APkfCY(|}}rDe%mRUFfet5CvQRbDTauLT&dh4v&^Nfp2;0<D3R2}sC9F-HKJNc(;udpyj<{t&g_tRJAQ&+_DB<@0;Z4~m`f<)bG!Zll|4qsdJciSj
{#-DkhbppbgKUOO(axn~+C3iOMqW1gp27=o;JrgNAX)((%Gx~x)i8j-{t?}OnvesTHj-sHw_*U)b7c;)oe80=1O%v16JuCKnlFd!s67$N3U4@IS+O7{TAr
Lh}FS-Gj6st6<#lVlkK4o3^xt?&>aUcngikr;a{OGhO2MLPS%^7Bw6xnGQ;pZCV-$(RoV_|rG0vQ6UDFEcF7DJkU>3ahS=0?lS}FHt#eQdC%sdy%Bu!Vua
-yHCNZyeURn*0!+&_I&RYj-TIiD)03FAY1;Y_tM#;F!CQRbl;2KyWbAKry$uU3Iw?+Lj8ggs};s7t&r=Os6}b~VI#wr<>B4o=30L<y%@dSO5p}@r?-0^T7
;{OGkil%8EN~x`+TQEi)Ced+21~%PdjgUe}X%mwd4e*($Es?_sB<pU?(?Jbxr1kRXW8v^k`!y){3~H`X!DngP1vL3=9)gOg^l@xRP<ywK@A4_-I!Q{jyVt
fAjdG+~tXW-JJ3*4xS|i_3`8KFda`<!2ALA01dm7b;n&zX4FlQNC0u`=G?n`9{2WxYeGD)MsI`93d3`5+_@0DRA?tEu`@F0G#7ATx$wMzsjblp-xB1^duB
1oBc4;(90N$M9d`C#zQWqVY>V!7sEDm;kj{z6SB%_kpf%_*<rFZWyjoUktWjGvv#mge&&-t7FcS%-eKopn+Yw!kF5SL!*&Cz*_UBXr4KRn$7}DIWsGtx@V
a^w6Lm(&`yAGRDf<z}Gi2xJ|IFKSSO(K(!A~tXEZfXUjFcPXAaImaj%qpEm+P#|8hRgDB(Y|MM;V68R|HuCQa;k>c)pcjJgYmfWxmG>4<h*0DQI(A5E;p7
k%Izb4KGTS>j9nwPsC)(~80$frxCO?cTE|tEs(YL9^Rrhs==d&`^(!g(460P0EE_Hui#)gBRgD~8<blobC;>D-i+o(<-(XXYHFu#D$I22~^@uSQPowz@fk
F`qeJ^h_STkqG7t8%L)$3C4aL3+$@-=ti%v#YjDP%}YONmgL#U=?1Pe#Qe#VayNMT7zge_r&j(upfHL8+U^{jv)$4h!@C>CI+BzD=w((Iw8%wNoQ<b*)70
y}77i{B2QDRzi<vqeki3^uB=E7~C?bMz)W~G+$no8mm>ZMiQ$D@{jXMgb-yIgjHv7_<5`|mAa;>D;ohVlC1fh*D*6;!?OULEJ3vH@ymfTnU2R3g18JknzF
lIh&yJiZH(3<Ecg|kxWN$onioe3uB{x&wMt?Rn?|u+Z3E3)UYXVYdcAmJWYR$Pu9lnUHL@5AD_qW0qllr|^?OFCw9eiM;|8RN*<Ha+y;yELH<#s%xcrBg!
@|UN?_A+<j!Jj?i&dO-BVN!YfhQ(MOA9Ds#HB`Q86m8R1724MS|G^#+Nc64gajm;h9$9l92L_dJryJkZ)n41JU^!iZB=mv!aJRu2IG0k;%@()+K7(|qiMd
__a=zjn7KK1!ia2>!gvi#&-KO##tTHv7Q_r-kAZ^kakIrzw^7tXfMo3DJYDqVuvm|Iynr#uxV%p~$(RH<5jo%2L%2lz{8SsW&`nZeGz6CySF0Ho4^uz|*F
!zVHLuc~D{hke`c`7;zNRs*j^j$~4t8r%DMpj4;>K>hi;x(fS;hVJ8<nRj>E}`B+80j3q}!%LP7CyS3Kk0L$Zp_g>5)VvtEPc`hTa?sgeyBD@zvQ+`1v&7
SzPA=oW(e+^=3kqq&;ZK^VJ@3cIRncnHTfc%!<KnGQQ}q26<RlfSgPGW|$LJ+(HnrI^PeFZ~5cCvC*l5T*+nVl%9cA!%7%u;s)6BC@4oxxMnU&(T&?Xhs5
K9&(L@8z1M8+9n6LY$Io1L0A6?B7hnAnef)Og>Dfjz7k#w<Y4Pxd^7Y4GtzNVEF<pMx|LTs4@*%UqrZojIZ?Z(Y8C%s{awEbwAWA>2uo`9-`i&K^VW1@l^
;}Vq3kqj)DDMfXS5a6B^%ZFtuNegS8XHQE5@~@hgvcTxx2+pKLR!U(*X9)_iul~bzl~;YF<~K~wv?r6kO?(ps)}ri;k=IuwN)y&R-`Kgs?m({DJSJ(H6wN
w`I+CTMUo`bF!IK&Fw(<tRxG1adhqfdM)&&PO?J<(9*N{bk|XYLv&cmE9{pT?<of4(j8w)3AGdn1k&<ol%?%WX(14NtDS>9#If6>pptNZEMWloh!|{}A5`
ltc@zb<m;6|Fu+ooJf^G#Kj8###-<r+?OY>{6Ua(Zl89;+>|6BcR;Fd!BCR5woPz>Sg>X~7^xva%?Mjg;mIl_O1_q-84e3xc3AnWxEE?0q@x{AN3Qy?m$p
w7K*0^Wf)8_bNK|H^My+23OUNre7#YE7@n|$pazZRlTXhqe9_|bzcR8biVu5@We?x*Gr#%8a{jSk+7Y@^JMB%1KK8+fi(S6XX~Wnqukj%8XcdmU^UtY1x|
f&D~@9!T#f@5#dsWL-%jYbL??3l^ejoUl%NqGsZ<~(L~Kj6j3JjrgvjGkM(D8M9l~e7y}5E{J%2O(#r`)ds<~FP>bJL;cm=+D<3+mu1YJ7i<4Lh!B(8^TW
#^Q=-fvc}7<>d9to@?e2&=@POt+QYw3ZK=a%swMR9~*9xD5J77u5?c&fY%wUEV`J5-w)WaXe4L)CXQXat!M2Cb)UaL!7&qh4uV8WU|&s{CRsG(aG#Y2dEF
urWs;YJPdZ4%g(U3ocElSUJ`a8(vyi3Kz^*U8mEh4EV{mtOCV_%bq9+`mU$czA#=f*72;+taqzIh=jz#v)1{eTOp0`06TH|PGJxRoc{pGKE|tq8@2sYTff
^Z_?+Og0l0*+Vcb-s7IMJklVROhFc`OkIw&YyX{&_}uYO$1DebXuj*pM|&slu2?Qt@+I;v#A$$ePSanDj=3NKrIh6mqke59!vP8GMp_{MA}7`Bt=re*Sl#
J?wY4f~9k>m$=vT{U7{a2Y3F4_>aF?efj3j*-iM1AN}<1)9u^clk?5X)PF&K``iEb&+fd6``2bqt-{;n&h?Qo^S7pcZ*?+C#<09{9<RTR&-T;H7Dem$^<I
lPp9#(JelGQKH&)nT*RrTmo>X5=={a6!N^_RV7M`8*IFURr$X5qiqM|4>AvMGtA1&4_T*&jT;>Q(WPjKF~B8tCGm;K30C>#8jY4YjPPOqp*?1u+uBzu+u?
6aytcR>Wal%?{bD3!u6L<J%xyDaoj>?|OkEW&UEN4_xUNFx`tT&Vc&(qm?ONsQKZ?M-hDkIJ+9tG4p$@UsW=*gZ+M>TAz#(|~kN6ybC8V>FxeKa@*f8cOL
!K8OtT@jvX5ALOy+PjB!8Yfh9|->w@#vkHs4O|Qj%H!56@N%vQO)Y$yPTkoOM=g%HiSHHhm-T0HWfLsTE^uzzGJm7&D7wbA)HPKQ7tW{9?TA5R)!D=i{6H
U59+-wZj)GKL(8d9#mWk!YDl~XGX8qsu0-0v4bb*%;5x9B;LrQB)k?_RpzU=b|m(KqMsz*Y(Bc?evdq!I%g9w|u#DJFUp2^b~Hk`f6xxaNqV{v|nyf<3c-
PUnqj4pA(=A_iLf1N!kqd2_LH2&3b(ZM63)-2TniYv&311S$OR3$qnA<09?o){5^87e-1J`G~*GPKm@TmF83RB<w9$_8hZSAO_xLZken!``0(l$u#jLaoF
CpKn^T~@my@ibRUmRb584q!w^0K_H3b~N+8D7a<#0M6C+(#w~AJ+QkBISRA9Xt<ts9#mQHD&G=ju<jU2t?RP-WIm%Iv^knPg=Dg4EUG9lC-u7)4}<dee4E
lU9<$7Ixl#q!^r)#7+`zAlURh4;_^jURAqJ)f`FT^jP~{ck-d?zZs2F1gZ5REAdzXVXV(zy)hlBE{4#bKEU=5J%@-mIpeXt6qtWS$pir!x+b)EXa;tMfbN
lC9i!wif=#q{c|NF9Y4KXco8HIuYTVeZzlJ0-rWW;LU?<t=H6cet9Nb$CJJj&G=KPTpb>JejV>3k6S5}XkHYI@>_s??9pY@df+I4GQ(jS0S|G!1!0VF2Fn
TH`z7@;-bA=NTGo6`+XOXecTgsM3mP<LPv!FoQVbct4<dLg`xfWVU%%sI@KYudmZe$QKL8S`4Uy~98y}Ttn&h3Gc&AhDN{kn0h@w^o98`SP4&_2+KGT*Nk
CmRknNZDQ~j4H*==r%;PbTK21#X<7&*`sm#ov0SR{p{`f$krAk`~9&qo0IRn^ZN9`0uPruT;_5cq<h{nfS6`BeUCw@AIjzNm6l@~43tX}BvHL8s5#gmSOE
eWQP8Jyo1BGYYdRSCoiL@hsuS1=PA|^Dkd1;E;vzj3NX*i#7g7oq<-A@XibYw8i8wS9ixp_98P72D<x%tk#HdU3pS^K@`RNzZ*JAjBTI%%9Ttp6F*{RGkv
A-=EK&3e<63Jys#hBbBlsH_Hx$?MjqZTKpC{JgotV%-NbMmoPY|>^zjG-lEU9pm&Pa!Lp6}2pJqT?7T$NWsRRFbZ+VX6`ohDKFQXq8+pML<A;QpA$LVGk?
SAzJO55l0ytL}bNcVtQ$oaAoy1$y;$jQtGN{T4bK%OpWAqEn~)vzY|qqiZ~7J`5KHL#0`9XGHNjE767^14oou&y8R5+5)_|TV|BxBgcGW>MUs}o(`%hH!p
VklkZ#7f&)q=rs@d?CJA56pWkuv}Ww9FJMs+t{%_YJ+EWRid8S?Jcw@VosX$hMzU{WPD@^v9&m{qeqS<a8L6Dw<Day;zXM_yO+{dnn>)PNujKGQN)Fp+W(
<~avAj+3X;XhP=mMW)aIW_~eby&yrv{X#Hv+$`QgFHC$Qb?>nYI<$`^UiSzk2<=Ij-3}q8T=u`01Wg?<KuTx|d3%wB64=prO6FY0=Y%wbiOBlUOA}DiGew
(Lkxm#^wn2h!C`%_1X-QxL-Xsf4_x-Kr4-hKH6Sh)i3bzWEw_>;gkvFOmBEiwIY^A0N2+6SYB>Q`UlKhCLc)Cc$2l)Ay=1{B(0`=n;A6kRq!gB(xjlC(6r
@k1AL_~<{T~fN4Ls1Ke^&FpDTPrkXpp0^5w^SBDW$l0~UuVyz>PEM~_Q{MU+lXM(fvw*fFto-;G1rR`%(E)Cl3{9*mk5L+;lKxl;9rD)`e*iOv;Sp>__II
w-(u;?d9sJXpDvsQ0@wf3yTb*dUz*HHBQ;4}{AGv<N|f;(-H#M<wX%nE5k!~eFfo&I=%d|Ylvr*A6o#Puq(P0y0*p1zKfUxjcB-o)eZB+tFD}!a2pnQ|S@
set;Rv2Mr!%5wKrDNLfS@OFp$lVyBaoP<%vwt|2gL=W>h-ZKVu}#1SEfuJ2Z3q0X_B56Rkn~*kTV}3CI|GqtgJDP6y?=tplC%~>qsfKP8aEFv7y{Dcqrap
KAlsgXf|QKw+zU(JjC-(*iB!#61#LDV+vjec!PAv_>4=EN5KvkpPReM;9@yV(ql7LTQP_bc@dn)JtC%3ayA1t0t7SnT{pCyz*_=xibEFIahL{knjA_Lh11
AoY>M-Op&`R;zJNwdD^wZ_AWrc-A|;QJgxCdiI{)3Lv(gyr=|n*StBn?Ve+4ic%V#j&ANlMeqq@Z8)y$D1@n-XJd+=ow@*AbWa;Nv7_jbb{`|%=~_P)apU
{YawY2(%Gob*<45a9{Mv7HRk%b?vPmGcR3H^Tli(AE+ryNI2>{_54C@fM>AwIx05F=|+riOT_V!om%`EMK>U!PzyRM&2oHa8-h3C?jmb${X-H^(3!Jn0-q
KubmJ{=<FP+dq!9`35ImX49Hg+A_*uPB}+6V^?)L3Wj`VP3klv}CraE2o>E#-Dzb(kCxVg)(xD<M$WSNGchWCYq<~y_^ff+w{LFjf!Cf#O7_&&rGWAH3ci
1^l2E?0uv6U;RCmGxs;n7Y@J%@;suZZcsH^Ib0x#qYw2Y&adqPP@yMs%%fpq$Q&x-^G=O{uc9NJ)alO&1{-QxmI@PU1^MEL-{_4KFWHI-jK1*LKC@i6vI3
*)Uy_qme#gH=SZS(ON4(S3Vk?ZS(*+r&cQKe!Y(CS>QD$yJ=ioF#^G4s(Q`q#~~e|u2Dc#Y(nzN)jS9}OQO9Ych<QU*aY{XitqU9dT?7lWz?g^d2GqmR)H
MWWaSJvsNwIwwQ9$w;MiAtpVVD3nm=*!7gvR8`;>G2s0~X7KC{>~M@RV;jUb~a;2Cv|yK(zHl5$}^iv5uR4ujp_5~QGrMfl<D3-fA@k<ZY2xU?aed(jq;)
BOW|yeyM>czAl1pU+Ft0vHqqHl;R>TGh<I&1AbHjI2m66UxCGZ8n~P1HwP?$#ip!n?%c`e)cQlg-H&i8TiTH!oT}3|JC_zkp4AgvbX+8Qc<Bw&SH05iddz
{Wu+QYlzT>#Y$B@qYOa#zb+rR$=Q=8F6~MAbcSknb9>r9G{0B4^2{Uc2$`|YfWJ!8Qv-Ve3*QR8O%y`(HR7Q2UL2lPdk5?W?CX?*f<iqlc{&IC1-%NL3cF
pIjX{GqNT7KcRU{aQvMP(r6bGw0qwvzM1^~yE}Oo7}E)jb{QIa!$ul=J?m_>_oG0V}Q%YLX<2mZh~;kD$G?aK!3(qh_8}F<AshXTPReDq$8Jy<iXhkQPeG
+6u8z+Dy;qWFr~b{=*=~L{na?m4p?%i2C(>qxjwrZWjG0D5n+ew5};p*-X!)`F?_OQ~{1D9>vl0+9Pb_1jaa9Eiv*855OoA2St!8`6g{4-N#1ivTc*A;d(
{TSCHzUnwIYog)>E!IFfNG!gf=gq+*Jt2Pp;gm|H;@V8-sdU>U?o!WdgJqeJ1sE>;)DB2|mCZh14f(YQ%g@JtS7sM(nBp-W<Oe|V>VKOJ^w_pVO1KKk;kv
Ac-3(={o+ypIu+XRZ-^LWPoA1cMRNUJRq>F`CDi&%gyBR+qZKL~=+Qn(TY@{$O9jQJncwnxD}1M9NJ>{FXZ-bc?#6q^9nHrI^NYeAL0(P(b+}rGMMfs#H`
8blECWd7;2X$RcYcud2A=WFdmEDwL4_)GxAv1vrW0LBOV^>a*B53NMb~m0y~y!|mQxxqZDkZe6Nj>i3vCt1oudQkw52S{cYZLQG$-s4`Wha5+tLL5_}9d6
m-ZMCO%kG2=M{00ENOnk8`v9R->acJRC;e>N$;kg%wf$_FnCFTZ-8d*VmGCK}et*Yc1E3%AdY*N%Bo;MdUJ>+tzkpVW^b*i8lPZnttfx%=)sPQum_-xGfT
2r|P-<9Z%P9MN}*>voXNsB+LD2{I)Dk_`#Zn|dY@I}Q=m*^E!(n%=%IcGf!Rd#B~e>S}j=ZGBQBoOO7LKC%Y2M0YPrcMh4OR9}g%>$O4scK)!ET}!anJ-3
<yQY`73RIZd*uNorDY7C-i$A=K}nac@2IqN#>i>T<M`M(=X)%;l1Bx=JY0NIWHjnjQMe7Lzl8@u#1`d;C?9n0$JtBpZ(id5=qP`%$4i9**@s?@9yCE}G`N
c8NgBtCKlN@wOJz=ukXS`?I)N@=F4`f6^y%#kMyK_r|eCP+ye0x#dx6EiK}QtLXY$(9;$nI(jRv|7*R`-aLeu6{{l*38qElV47+I1(px$kPu*ngt>fC7eh
+B2o6H8QK??K$v4LB7wvp1GBU9pm8uhM~lr-x0be5%y%fBM@e&-(_0z1tkC8TUkuayt1ZDa6G_V{#R!=x>m14IjIf#bppDx;71GJ@;ympi+w@+XOi;wj*B
M7-txrIe1_0PxB<OU(l#7B3tt|gy$k(GyQ54OXWg+>k6@$~)6-e;VT~wgJ+_{Zt1SSoup^nzmP+OGBa<yKuN;D$OcvCnol+V#%P`BIlOufAm$Fhgg*zQ*@
=HXce-mSA57b6a?$*K6e`C($SrflS7Q_biY8J1UJ{bYG|B3F;3D4I-8mb?Zl4UFYvfkMb$&ZZdnax$6<JvvD^6m}gioQC=oM{cAD?1Y11Vu=IWnpc2)YZZ
=haXMcp<20V*igLH7SHR5z)1i$nL+V@ggkZb?puu&<cC_hluB2PxdU1L_AG|%qH;XIN-mpCx42GY%NiRJ;s|hV7E-QqhL5>QnJ0)GD7$4GDn3FV8xvB*3B
=0_2tN=$FCGVCVdh14PuGJ?p!c}kHHC7xI70oVp;uDax6gi<XzNL7dh!Q=vLzM~^V1b2!&)OjJK$c3bH=hiMK8suu^5m2k(h?C??jixAvKD3Rp*E@otSkt
FW~hu}6jsSECpOumBDt(X)KT9I2g3nM!dQa0HFt<7ZgHns>ZNczJ%ZCyJRc8Mx`}Xs>&5ezd;}wYvD-lhEP^EAT(*M6b!)k^!2MVYxhv^5edm9E@$g^0`S
Um7xBvJ5?wfnx`sUF)-`f7;6x>B`zWLXiZ~lKGEz<=
"""  # noqa: E501

RULE_TABLE = """
bias: 0.471 0.205 -0.290 -0.386
unit: 0.034028
depth: 4
aspect: -0.6384 -0.5002 -0.4245 -0.37084 -0.32681 -0.28293 -0.22913 -0.20723 -0.18536 -0.15316 -0.13124 -0.087463 -0.065588 -0.043721 -0.021859 0 0.021859 0.043721 0.065588 0.087463 0.10935 0.15316 0.17509 0.20723 0.25106 0.28293 0.32681 0.40244 0.45595 0.53152 0.62963 0.75384 0.89194 1.0387 1.2391 1.3597 1.4906 1.6415 1.735 1.848 1.9349 2.0224 2.0916 2.1644 2.2675 2.3499 2.7004
ink_share: 0.16567 0.19255 0.21361 0.23108 0.24425 0.27611 0.28588 0.29465 0.30317 0.31208 0.32113 0.32933 0.33706 0.35806 0.38093 0.38881 0.40421 0.41112 0.41757 0.42595 0.43394 0.44219 0.45023 0.45619 0.4635 0.4707 0.47837 0.49483 0.51254 0.52204 0.53226 0.54322 0.5514 0.56148 0.57255 0.59374 0.60411 0.62454 0.63514 0.64555 0.65573 0.67098 0.68033 0.69056 0.70478 0.72343 0.74017 0.75152 0.78168 0.83184 0.90502
slope1: 0.022029 0.036088 0.045398 0.052617 0.058573 0.063746 0.074679 0.079313 0.083954 0.089177 0.10133 0.10767 0.1151 0.12373 0.1324 0.14152 0.15093 0.1707 0.18142 0.19217 0.20222 0.23056 0.2456 0.26126 0.27803 0.31042 0.34947 0.36643 0.3865 0.42544 0.44401 0.46339 0.48506 0.526 0.54499 0.56297 0.58439 0.60439 0.62275 0.64276 0.66038 0.68034 0.7366 0.75696 0.77567 0.80004 0.82339 0.84971 0.93421
slope4: 0.010459 0.014782 0.018514 0.021592 0.02656 0.031458 0.042067 0.044469 0.047308 0.050575 0.05695 0.076739 0.08213 0.09371 0.09994 0.10619 0.11281 0.14803 0.15643 0.16832 0.1786 0.18989 0.20288 0.23226 0.24668 0.26109 0.27882 0.2948 0.31292 0.35806 0.38387 0.41143 0.44153 0.47059 0.50646 0.54438 0.58288 0.62395 0.67282 0.7187 0.76364 0.80408 0.85358 0.8977 0.93724 0.9713 0.9926
soft_blend2: 0 0.0053699 0.079545 0.13796 0.22198 0.32091 0.41775 0.50605 0.62345 0.87217 0.92234 0.95608 0.97215 0.98388 0.99824 0.99958
soft_blend4: 0 0.0037244 0.053071 0.13392 0.24076 0.34531 0.48604 0.62491 0.744 0.83668 0.90662 0.95233 0.98008 0.99327 0.99853 0.9999
soft_blend8: 0 0.036063 0.23149 0.36181 0.58812 0.74301 0.82812 0.9139 0.96633
soft_blend_spread: 0 0.016884 0.022523 0.028384 0.034298 0.050927 0.14538 0.16813 0.19071 0.2456 0.30939 0.34139 0.37319 0.41079 0.45445 0.48936 0.53809 0.73214 0.93433 1.0817 1.2309 1.4129 1.6512 1.8834 2.1729 2.4599 2.8716 3.2913 3.8363 4.5256 5.6545 7.4199 9.0127 10.774 12.736 14.394 21.852
soft_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 22.5 23.5 25.5 29.5
soft_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5
hard_blend4: 0 0.0075085 0.028169 0.065934 0.13609 0.2127 0.29603 0.38775 0.4885 0.54906 0.66099 0.75505 0.81815 0.87972 0.92395 0.95562 0.97688 0.99134 0.99787 0.9995 1
hard_blend_spread: 0 0.0019234 0.01327 0.027142 0.033903 0.05809 0.11824 0.13818 0.15958 0.2075 0.23516 0.26962 0.30146 0.33416 0.48752 0.62369 0.67778 0.74693 0.92215 1.0441 1.2014 1.384 1.8125 2.0769 2.3493 2.72 3.0929 3.5303 3.9655 4.6226 5.2873 6.091 7.2455 8.4359 9.552 11.053 12.717 14.102 16.221 18.88 21.689 25.005 29.428
hard_areas: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 19.5 21.5 24.5 25.5 31.5 34.5
hard_minor_colors: 1.5 2.5 3.5 4.5 5.5 6.5 8.5 9.5 15.5
top_color: 0.054835 0.070947 0.083754 0.098495 0.11204 0.12783 0.1404 0.15517 0.19567 0.21739 0.23944 0.25978 0.28611 0.3077 0.33165 0.35107 0.37361 0.3954 0.42072 0.4449 0.46817 0.49023 0.50423 0.53986 0.56083 0.58444 0.60781 0.62949 0.65856 0.71208 0.73552 0.75906 0.79071 0.8229 0.84901 0.87032 0.89236 0.93772 0.95919 0.97483 0.98434 0.98972 0.99425 0.99682 0.99868 0.99936 0.99976
palette_top4: 0.49155 0.57947 0.63519 0.68725 0.72467 0.75865 0.79491 0.82046 0.84454 0.86297 0.88402 0.90267 0.91958 0.93468 0.94685 0.95608 0.96558 0.97315 0.98064 0.9865 0.99138 0.9947 0.99697 0.99844 0.99925 0.99977
core_top4: 0.22707 0.29516 0.33583 0.3698 0.40475 0.44088 0.46694 0.49066 0.53944 0.58762 0.6139 0.63548 0.65691 0.67887 0.72289 0.7431 0.7626 0.77956 0.80982 0.82466 0.83835 0.85134 0.86442 0.87556 0.88812 0.9007 0.9113 0.92163 0.93139 0.94031 0.94761 0.954 0.96012 0.96655 0.97084 0.97544 0.97953 0.98301 0.98668 0.99225 0.99557 0.99756 0.99826 0.99887 0.99946 0.9999
hues: 0.5 1.5 2.5 3.5 4.5 5.5 6.5
white_share: 0 0.00010945 0.0002745 0.00051116 0.00095736 0.0016588 0.0032852 0.0071463 0.014244 0.02689 0.060205 0.12145 0.2401 0.487 0.82817 0.99401
light_spread: 0.039709 0.074246 0.12796 0.2133 0.26759 0.33565 0.61253 1.1659 1.5876 2.2071 2.997 4.0851 5.2109 6.3319 7.9426 9.1382 10.521 11.898 13.019 14.156 15.469 16.767 18.096 19.326 20.554 21.824 25.152 26.603 28.125 29.378 30.752 31.99 33.412 34.843 38.78 42.307 44.063 46.091 48.185 50.392 52.65 55.565 58.478 62.057 67.087 72.053 78.422 91.576
edges: 3.897 4.3712 4.6991 4.9293 5.3485 5.5387 5.697 5.8436 5.9511 6.0461 6.5152 6.6371 6.7652 6.9141 7.0582 7.1894 7.3386 7.4545 7.713 7.8788 8.0172 8.1688 8.3474 8.5 8.6669 8.8156 9.0081 9.1848 9.3258 9.4621 9.6014 9.7663 10.098 10.25 10.399 10.545 10.692 10.871 11.062 11.258 11.422 11.589 11.81 12.008 12.226 12.437 12.695 13.13 13.47 13.787 14.246 14.733 15.307 16.469 18.062
parts: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 20.5 21.5 23.5 26.5
largest_part: 0.12743 0.15321 0.1955 0.21493 0.23337 0.24889 0.26101 0.27835 0.2946 0.30719 0.32811 0.33974 0.35552 0.37115 0.39224 0.41061 0.43421 0.46081 0.48933 0.50105 0.5105 0.53509 0.5556 0.61472 0.64148 0.66896 0.70308 0.73404 0.7674 0.8012 0.8327 0.86386 0.90163 0.92692 0.94805 0.96809 0.98388 0.99228 0.99879 0.99992
stroke: 7.0933 7.6452 8.1268 8.8987 9.3376 9.6653 11.286 11.579 11.895 12.273 12.666 13.059 13.433 13.794 14.261 14.715 15.203 15.738 16.314 16.916 17.557 18.21 18.978 19.531 20.835 22.258 22.89 23.658 24.388 25.173 25.987 26.557 27.247 28.065 29.709 31.411 32.425 33.558 36.083 37.547 38.99 40.264 41.956 44.422 46.773 50.123 54.005 58.844 65.29 71.763 80.77 83.413
stroke_spread: 0.42014 0.44972 0.4653 0.48797 0.49588 0.50983 0.52734 0.53223 0.53719 0.5427 0.54788 0.55844 0.56213 0.56593 0.56953 0.5734 0.57876 0.58251 0.58619 0.5905 0.60296 0.60752 0.61201 0.617 0.62161 0.62679 0.63589 0.64234 0.6473 0.65304 0.65786 0.66247 0.6669 0.67137 0.67606 0.67958 0.68411 0.68875 0.69079 0.69135 0.70933 0.71659 0.72617 0.73409 0.74512 0.75671 0.77081 0.78807 0.80463 0.82331 0.85086 0.88498 0.93746
outline: 2.3031 2.9918 3.5394 3.8485 3.8688 3.9688 3.9924 4.2074 4.4242 4.5833 4.9141 5.1028 5.2365 5.387 5.5758 5.7257 5.8989 6.053 6.1667 6.2991 6.5944 6.7197 7.0182 7.2803 7.4093 7.5766 7.7197 7.8788 8.0884 8.2597 8.6567 8.8832 9.1136 9.3371 9.6099 9.8561 10.068 10.261 10.456 10.664 10.855 11.083 11.326 11.545 11.749 11.958 12.175 12.473 12.737 13.024 13.375 14.023 14.348 14.854 15.522 16.621 19.455
corners: 0 6 9 12 16 18 19 21 23 27 29 30 32 33 34 37 39 40 41 44 46 48 49 51 52 55 57 62 64 67 71 74 77 81 85 89 92 96 99 103 106 110 114 117 122 126 131 136 141 147 155 165 179 219
mirror: 0.18504 0.25845 0.29497 0.32999 0.35672 0.3791 0.39746 0.41341 0.45262 0.46509 0.48872 0.50203 0.51393 0.5368 0.54855 0.56151 0.57426 0.58608 0.59865 0.6111 0.61998 0.64335 0.65445 0.68096 0.69375 0.7235 0.73676 0.75044 0.76471 0.7777 0.79051 0.80661 0.82132 0.83352 0.84586 0.85971 0.87237 0.88687 0.8999 0.91074 0.92234 0.93149 0.94086 0.95193 0.96098 0.96903 0.97806 0.984 0.9898 0.99438 0.99678 0.99925 0.99974
mated_ink: 0 0.053538 0.14274 0.23392 0.31269 0.44151 0.53919 0.68741 0.78681 0.95063 0.97489 0.98538 0.99048
row_width: 0 0.49242 0.57353 0.68182 0.73684 0.81538 0.83846 0.85385 0.86777 0.87938 0.91154 0.93182 0.94444 0.95633 0.97276
row_fill: 0 0.27349 0.33998 0.43787 0.46944 0.49434 0.51028 0.5251 0.54356 0.57266 0.58419 0.59709 0.60726 0.62112 0.63333 0.64524 0.65822 0.67308 0.7049 0.72311 0.74565 0.77999 0.81726 0.94265
row_stroke_spread: 0 0.00097335 0.0034218 0.011415 0.01682 0.021418 0.025385 0.029634 0.034196 0.038488 0.043255 0.053429 0.10508 0.12779 0.15526 0.18368 0.22374 0.27273 0.31698 0.45978 0.58452
row_stroke: 0 0.1245 0.15068 0.17383 0.18983 0.201 0.21208 0.22117 0.22996 0.23844 0.25402 0.2704 0.27675 0.28421 0.29212 0.29925 0.32874 0.34454 0.38926 0.41245 0.46788 0.63014
row_parts: 2.5 3.5 4.5 5.5 6.5 7.5 8.5 10.5 11.5
letter_count: 0.05075 0.057073 0.063588 0.076072 0.088492 0.099965 0.1136 0.13045 0.14128 0.15729 0.18967 0.20731 0.22811 0.24826 0.26454 0.28665 0.30839 0.32968 0.34863 0.36995 0.41108 0.43485 0.45354 0.60557 0.6348 0.6814 0.72403 0.75945 0.84144 0.88164 0.92726 0.96945 1.0544 1.5075 1.7373 1.8926 2.1092 2.4468 2.7756 3.488 4.1637 4.5081 4.8058 5.2326 5.5543 5.938 6.7723 7.2759 7.9112 8.6885 9.6084
letter_ink: 0.045965 0.051089 0.055405 0.064776 0.070758 0.076744 0.083184 0.090991 0.099052 0.10767 0.11411 0.12269 0.14021 0.15136 0.16166 0.18322 0.19365 0.20571 0.2205 0.23436 0.24706 0.25839 0.27106 0.28631 0.30023 0.31572 0.33042 0.34672 0.36419 0.38332 0.4163 0.43301 0.44589 0.46603 0.48985 0.50989 0.53205 0.55043 0.56999 0.59083 0.61039 0.62605 0.64294 0.67656 0.68991 0.70719 0.72544 0.77202 0.78765 0.80912 0.8283 0.8465 0.90793
letter_width: 0.039487 0.049895 0.055791 0.062591 0.069258 0.086822 0.096897 0.10711 0.11586 0.12585 0.14431 0.15507 0.16604 0.1866 0.22466 0.23661 0.25169 0.26719 0.28372 0.29904 0.32403 0.33972 0.35458 0.37115 0.38466 0.39915 0.4161 0.43161 0.4478 0.4662 0.48375 0.50087 0.52105 0.53892 0.55538 0.58644 0.60348 0.61881 0.63362 0.64801 0.67686 0.70446 0.7192 0.75092 0.76709 0.78535 0.80869 0.82719 0.84763 0.87491 0.90256 0.98009
letter_best: 0.050116 0.054206 0.065481 0.073497 0.080768 0.097608 0.1081 0.11659 0.12711 0.1599 0.1707 0.19785 0.21617 0.26243 0.32035 0.33669 0.35564 0.37668 0.39717 0.4169 0.43706 0.46139 0.49008 0.51525 0.54342 0.57755 0.61449 0.64976 0.68537 0.72119 0.77429 0.79831 0.82099 0.84517 0.86634 0.88258 0.89971 0.9124 0.92569 0.9345 0.94176 0.94765 0.9525 0.95643 0.96229 0.96511 0.97064 0.97534 0.97866
letter_second: 0 0.048239 0.053061 0.058964 0.06641 0.073586 0.08135 0.088583 0.095692 0.10555 0.1139 0.12509 0.13721 0.15806 0.17813 0.20548 0.23908 0.2965 0.36209 0.45254 0.55316 0.64453 0.72019 0.77985 0.81906 0.85055 0.87122 0.8877 0.91638 0.93425 0.94054 0.95455 0.9627
letter_third: 0 0.045373 0.051928 0.059299 0.065273 0.073554 0.08158 0.092721 0.10197 0.11571 0.13179 0.16756 0.22993 0.33261 0.46283 0.70144 0.77852 0.82309 0.84942 0.88318 0.89816 0.90998 0.92019 0.92863 0.93653 0.94327 0.95532
letter_row: 0 0.083505 0.12085 0.15701 0.20401 0.25457 0.32688 0.40163 0.47461 0.54419 0.61264 0.66851 0.7072 0.75947 0.7776 0.79584 0.81198 0.82751 0.8435 0.85827 0.87286 0.88578 0.89883
letter_row_second: 0.080588 0.10188 0.12729 0.16807 0.21169 0.28763 0.4337 0.58263 0.70994 0.79414 0.83848 0.86345 0.88121 0.89922 0.91428 0.9268 0.93469 0.94122 0.94721 0.95209 0.95665 0.96133
runs_across: 1 1.1386 1.3478 1.4059 1.4472 1.4917 1.5234 1.5703 1.6136 1.6562 1.6911 1.7734 1.8138 1.8532 1.8943 1.9398 1.9779 2.0469 2.0909 2.1333 2.1942 2.2481 2.3109 2.377 2.4737 2.5532 2.6344 2.7266 2.814 3.0441 3.1797 3.3438 3.5464 3.7021 3.8879 4.0746 4.3176 4.5851 4.8039 5.0548 5.3768 5.6588 6.0615 6.4384 6.8243 8.0833 9.1651 10.143 11.559
run_length: 0.058084 0.072257 0.081468 0.089844 0.098931 0.11331 0.11956 0.12688 0.13236 0.13837 0.14556 0.15102 0.15689 0.16335 0.16877 0.174 0.18027 0.18577 0.19176 0.19728 0.2091 0.21372 0.21922 0.22528 0.23055 0.2406 0.24676 0.25173 0.26425 0.27047 0.27721 0.28398 0.29086 0.29889 0.30516 0.31411 0.33798 0.34663 0.35578 0.36481 0.37508 0.40111 0.4281 0.44797 0.46992 0.49286 0.51564 0.53837 0.56885 0.6107 0.66267 0.71529 0.78583 0.892 1
inner_aspect: -0.72437 -0.59418 -0.49304 -0.37615 -0.32698 -0.28157 -0.2363 -0.20645 -0.18057 -0.15795 -0.090198 -0.067639 -0.045088 -0.022543 0 0.022543 0.02272 0.045088 0.067639 0.090198 0.12102 0.15795 0.18927 0.21371 0.25892 0.29177 0.33703 0.40526 0.52532 0.61728 0.70487 0.83289 0.95217 1.1116 1.2935 1.4288 1.5525 1.8134 1.9098 2.0931 2.1671 2.2721 2.3561 2.4454 2.8301
trees:
c-l04iFV`0l4azAecyouNq|_m01#D@s@(H;^UHIld%B;i1YjcIZrbJNcML(fMBF7Zl7Xvq?|Cl_CG0^hm28+a{itnUqP$xxTff)u?^Oqh|GIxKx9I_+1M|
~QLtAgk#`90t%hgY6Q^N=JZDY*9#|_ia_C&Y+UeiPYz*EO?xDn}GuRiwuN8L5<w(cH&R@dRXF5T1v540t1?Wlt?`j8jixvhdwe(Z%<cd>b5l^$Q$&0o1QC
1yRP&+xWri@Z6lt9`V!S*C$mu|nHczO77`8+_vre8bIn_NlSdxqh>raa&%DTiBe>1xsY8;k#F{>Fa73Li=8sp}BFWPqyKR(5U@0w~UZwvbd?}^5Lx8CU@Q
1nWb5qrh}P2(`7kj5V>yPW#)%|Z%>+YlCkOVaFcR1*~+CQ*HvHn6oMm@(KBu$Pum_xa^+^k+OoWS$_Ea5mD?&n;J>hSg~xPTdZUB(JlBDK37X0qE{*Mbf3
*(Bk#HRMzDaGBx`vBrYK!OEfzZI^47klw>AGg*O~#Vpa_r{58HU8&G_);spXymH9$4N2kN88ASAEXqnQLupTALwOuCKyekALi`<KB4Ucu!qlrcTwZC>P6-
2EeJk4|3(}zQQW;&%Unf6P!-eQCtWImXsT9d$!NqsEnJFeX4cCXDFhyT>^%Uu9=*drYuD@)v1f){_&b37}{*EJ8#{=kef6ybcDvVwe;Kq($nl3!pdPBa17
lfnO=81yPhxtK^L6DMb~jHL$}kts_yJwbJQ}mTF2yY?i_H6-n!xv(=x9T#Lh7W9!j6#7BA@-P0IwvApR<I<I)VWv7b1>4P!;(yK(S4W18XFOq~3b^M_%dc
%ezz<2c`opott<?VTC=rioqKq|Lo_GIKl49wYD5Xb~Ts%;TT7rd}so>o(5t_iOa@x?9?+0&t$m<b~Qexlp!6)0<H(OWC)^{u9@aiH)sn+g5;eU7p?4R{<M
G!)<i!VwBahcRsuRq5+L{V;d9eD&)p@$#t1J0xCN+65*5z_|%=$J1_F^)_#1hI7y~&yCy+yn#SC4NmU3IIBl8_o_;+&u9r@>Elb%+-v!1sE;h$Zz@Xj3^d
^<Nn0Bzl{V=pDhl}NEqH2USE575183s6Fg$8_GF8wsRQVkG<Mi*T~TwOH|W9bS5A6_>MrwvEFOC|-_+>nMyV+Og@<s^Sxcr{Lv?=Ax?TQMy;4g&`RQf|Ub
rwWs^1T}}tqG?nAd9{Cydn2xGDYjk5GysGNjNMIaDjc1gU#EsqPdS9wGV05>A8ArPaK;@D8Fy#XC^vDES_ezqjlm7$Fb;Tqz2t`K^)Nh3yJ()6mw=<D?V(
*=wOH7tVemYy2hTD&=Kkx{{$R{YBnuE5a7nZcgycB#t@QF4W}|QoYk@ExWDQ+#0j<^(b+zP1i?MRPVcG**L-*+n(^3h`l!?<_HS-FsH$J(ADM91L$7s+rM
_8W-#q6QoItZ#V3iK*epNUXqSLHWpBX$c~47LeG#GUK0(n^y%VKE7>Fu^$SH~ZH4*Rj<c7enb7uM`4TUVx_-ck!aGyv@eB0)A=rMrvMJ@YMZZ`%YMep^B-
4v1poM+WD#)9k;+g)8krS?Q=8q@)Q;JmF+8|NWrIR5!tppr|HpY#Q-TgJI>i`sziy;NAP%et{u)1=<S=paRZWx;c3Dx?LqiX3@Kz9s|}AQncZ1?hYQCs#_
(Y#k({<bE1!0%(j_fje7NEx#6K@~HqUlDwIFb%Ic7ekkq~Q;cFx6Jgobf7WU5HJzA)>SXa2RZtsS#>TPe#nn(GQ<pmN^v$*&eO)-Q-Vr@IOhuk36?VkptO
@z3^+@7`>tJC2BxGW6xu9Hd}*(qeLQ-C(wf%YZoV?6~A0m|&%src(klXqa!O=qjV1jd^7k@k1&KB|#gB<hNtyY??g<t`cgr+()QH4{c&reLsNEPnWjk02_
@RmmU9iTSurFTq-|&o{QkQw3qW|$FF_Oz1nds;+-AWo8dqx#x*G%;qfpr%j;zK9BzHAz4*xnJ&!*yNRWq3eEqKDPcc)ShNaBhR9cy;7p;|HTX@>!2m@}zM
uCUx0vJ*olPC^U=lGZ8iP<&grPdBz|G;49mvX%SM3N&o!GYj1qA++Y^-x)e+_9rOkJ@O?KWcWZ3ZoM$cwp-2o8UMS4l5$Q=6E2)H5CR2!tY#rMLlD8-%{5
IX?4|i&DiM&a2;i;ASx3twe#w(SxcO?vaxjCXOZMuhv<VjX3|J77A2^lb#7%RLcKmG^YvQDzEpKz^0N;y;I3l^<0>+Sx?@|X?!le_7$fQZTH5E6{%OW>XB
cq=fkx4d_>Cw|_$ioSyK(B2z9T!ZeNhU-aym<o!3k`;6Qsc;jYA3@e<Gj#(sb1rTfI{EQps1~$#$`g<_h*3BH)T#k1<GN0?pOcBTnjc3G90w*BTp49yQN2
2|UMn((lLN0;g5SL|PusSdFTvmc@)t>>OUZC4GG+W@ZZ`MVbdB1zbO|W4>*=?{QnW^+k$D03&3^JMX>F)!Nuc4Bv&Z(flxjG4<EHH#4Pl>lP&-k%C6e{MC
X~GFMLfq<mkIlyIInaNN+aOVl*zWeny3xAv<1Yv*aB6o$SVjFSF%5`%?(ugjzE9>F4(s^n8|oXzf(I#(XmUw7|}B8gU-lQQ7@_r`6<@I@>-L*fz^t|%^gX
>>!uSQb3Y)j=XgU9dA$5ggas3^Op4b+hk@r)m{+=3HI0+=?ubTn~)GM8oxFD=v+)Ar{H(E?SU1KwRJ|hiEc9Y1wQFaTEt~0!bze!e#7>dT~ZSZwDU4b(ef
T+qP~`P<T3S;-=xgd~e?eHY1v(p%B%TOQ$qKjJu9U{fxBU%~!))<DIgM366UNh~H&Vos`}$yt0>*FK^ku@gKZ6zdrQNb>Mg<Mi!!)Fgfy0=MM@)0_LQi>Z
^V>p|^T#Hx(i|ZVgQo=@0)0QxrV|%j?_^)D$6mU%Kn(>1qtss}%E_hvUX1qb0#0`GX3@Hp1R>`!t@p;CJ8+e}K_2D=E$;tS)Sb5~O7SlY)B+P!C#DI9OiQ
08hHdwKGKLb9qnpgBs{>M4lBiP1(yR)C3RRDXyZ#^&W<2cVTQ$dh~&B#Dzx0+6a5rZMpR<=N7)}?kqJ|S@K!<?9_T@)pl=0!5ii=N?tB@_U&`cnQR4}^kf
+<*&FMw{Pglnrv1$3L-3$L*<d#a3zKvi7T%;vwXPcl(bT#5E4f~p)NnM3nvn*g9jPX@JuoKQO~$k|1z66dXxo4VQP9i20$Jb^6Y*dI??jhkikFA4qGc(kT
i5fG5u2BH-lla`e<t^hbjijI;%|hB)d}sho%oZRntp9)iJs`firyI0U9<F8D3P*tR1chCjB(V1x{8;)yPgs)Y>n>3u2xt00#14m?u_CU*&E-B48FUDszq5
($>Kb{=B716HkwTwz<^{MGfdna)rmNWXWyPn<aa6^W7ogeG446PoUISsO$+&9#FfJ!M9BVwg#7pVTZ;|!4C&G*P8C!YGa4wyY5Bz2TiH8_7+e-)c@hU00c
qqF4Jd;Tvjfnj8pTJ}<fv09OvE?CETGYA_?Z&c1xszz!n!v#3{i3})A#n$LYdY9C!hjSd89p7eR+&SI{Aw6#dSrklC*xdDJ*tk@#h0$iX0uMzi?qT>C|!P
8CL~h3gJPo840_ff!p=Bh_V=`h;V|ggr<uMtap{G6pY~_p$gwiRC@QH`+Vu}F-{!MiH0$G7;`7b7zdFgZGE|qv)LML)QpkKYvzN6bcw`A!9v4f+c-y60^T
%(b*rbc{>4xCK#ST7kES!?H$@Zj39&1DZ!(n+#6lZHFN~xF<_q4PV4ojZSiLqa%V>rI;TCgQmRYK9OFk^nS;c*+Z0F~xJ_Wb#Q_j++r9*v$pr+xwIa6q)m
jva^P4$m^m$AlRN_Z)=&d3=Y@p!lK!JWqPds{}U%Zp^_PYdEzq&mh=wPFhL<T7YDv7H3o5#N7s9YgzMbD37$mLB*JCa(LgCBJxJiQPo-Gs)OtsKAclf{r1
KXEZA&1|q<eUX@kq;zN7?ncWe)HxfRGCm6X1ZplrlOlLKWPtPblZj6(|3%U19wwho>^4lLo!=1Ku8>hNBFDGztm`?nxFVm-QvhHjf%gL|~bR|Njq-5*21U
n9dW4Fc`Cj5P`#PTj3PYh2DmlN)e=}3BZXMea9sjAGu1BlC8r;0YtYRv~#8=X5T$Z#b#lHQvnz(?zVI<{--vV6i64A6d6{ik@2FS$3iw_}{(C=j~Q_V88L
#|gbWECYL-C+E)V3p%kN4i?S#&WI;RHt_8j_YNy6TU&7>9{iYVUK&9t9!~2Gp<@D@D2quq;=b@5BfPY#-t!kT<CQ--@+QwWIcZk(JYDPF*~uEAROe(ga2?
$#aq4sIMs)>7P@An72Ha9s{M*j52cZf2BPzO39+{I`{6|_Zi0gf4B{-7SoTfIsAaSyG6G!Z=L=mJ2wFCu~Fqz|o6(R()eD=DTV;*VQr0r{lgaF1NIMA!fu
v7y_5SwENpyvJk5-wJdGS@BltG^=#Vus;Zgdo+VtQr&qDh9oPoMm$Gm{wZG&Wfg;IAi;cLqC!qBW7HdSq+x&FJ<A@NnM-2ZVMaQ`^?#-h%ZS~{h`dnKQc|
5MIRhMM=xs3%d3sfvBVq<dfnP&9Ha2v5ltAupw};|G@nJK^29b<`RbC22an=cKO|mw=+`4PImr`q@t=8>G{AHi&%NTpt$qdR9vOS&=L^6$hAY|zj6r?djB
bX>94&En<1F{@r(a>DPYis`GRm_}P>E~KFvJlCIrv7v)B7d1;xdK4xHifAoEHYj548s^1|jDC;fwGmSHGN7<(9b^=iajGxdOelmm+(6zevCQ#aEIWq##gU
BLLKpl<JX>(>N%r%Q8E76-j$X?{<X@=O(^^WD;NyQf9=#81l5pFL6{3r82ys?rr-LSejL(D7@E=87LgTcZzYJr-S!MYCFLoEV}DE4~3?rG;4qVm@ueu)ac
WtX>RUrc)6LEOtndY2#(BNa8{u>o-vM2_d|PeQuh3tyelk5?*>VnE_}&M*>r6NW$AqIvnDh@<)meBG~yfOH{Zf;nN-SrzpnLj7R6QTLiW+L=1&BBZqUOkq
x$EuL8xOzERDcyJJE#<XVH54$%o|q;_$%ahdYv#%V?`$OS3K?mrLp`GgKLTnLkd`ExAI%$2=ysW;ouBE8KoArKf~mFEGI3+OZZ&=f$RHAX#gN7UBpeO+|W
O)eX$FWwPde5bfZ`OTa4?uwQBLCRrM^-s=mWLf$!e3iUVY!8ipT_M_GKI0FH=JFL!t+2^6PZk*WFVhAOIigFMxnGvb+gy79@#nN?FrX`d4{<cGwX6(Q!DJ
d4Y{9e6UKye-W3E3*?8kxQ9(ukJGE_j#6_$W~z$^$g@`i8mJ$CoA23h3|GI*1^#j276(<rcx>XzTG>wtXL-ggGE$g;EE@$Vkg;^uo#E*z=s7J}gZ2UDv68
$H|Xw%qvSZH?n8(*drs!%6k9h`4yNf!DT>(B8))B#31M2-{*9K`jV#)2;91Q`sr1lq(ty4EN7C338fvvl|)G9Nbr;UIH$hfBc6=WFU`>s|MSvAic06uFgq
DRDjBT1gOGJLjL};l@lPt6Tke-=jGwz(LgnJ#uTm+DS=a&jGF*7pjd9;!lSkxyJ#V@5kr-(uGLxNgU+{T}1df=35>*8WusTw6okxqCTb6Ri0obps1x;KLW
id{Xhmj+G<3GCDpHdFvZ0l2bJ6FG)Mvh@38T>FqpW<XCwT_l&0|qiS!a?A^4?ZGO4aODaz*G+QS>2|dRKYHZy7$A~4JwP5atyq#ssPS@;uux+R%%iAr6n3
8B;mB5n4<8#FKOcRwbJu+o~qNrU(i=g&(qK3jO2q71uY<zPpD+IZ#_&Z7lD5RF+y1<h|TU>ak}i`+ip!5A-@fSLIgi3Ch$L-T1cdlgqBP#<}>m3Zs-jEww
HXXsHQ|^O^@_)IV<H_xp|(KiS?KoNo&iV+wZycW?8t*#Af8TfgG=KPW(GCGfZ=^9p3t`@{QSf`?U73Z!n@5@wTRsdtj)mqBw1)DXmZa_^iVT%v)4P<4G2i
eczDVC0PwBm7{}jVie}J+f6(baoR^-duN&n@4QTn$z(^pG{q$cMlhFWVcE}_pAR$Y#=0=ONBYa+vB{LwT7os5#?2|;B-D#ljyf7O;T8h4Ovu-Tvu3ZMoJh
0%`9rl6D*s?opxUa_e&Xg5q$0S_$;b2rM`mp)-wN@$*&9F3Q;^d)b7M(S%g}+@28eRUv_3-rZWljOTnuB#(bLH=#LdK^;9j~1egiz4stRvztrZr#bz0#6#
d+!kq#l6lgj5)cOdy_&Y?;7CR4c(pJh?od$^h2z_uU|WNrOf_(U91LKbknxUYvrg9PX;A+5LIS-$2*x6i^RxTJoK8lW@yOx~@)d+@6KwTT5dlOe-!tg{IT
ByMr7>29RV2^6Ph*&DIzvvtZLn@wBpk$u|qbmc8?L7E@(GV=KiuDzOb2I}A`PChWdkjPB;cGqxNv8NJ%Rj0K_&fQD)LH=0WXihh|ownT#o=^5%r(mEV<I?
Hy~-=}Ch>W*{*w;%O>=OI+j#a$phXoD4LW>JTCYZ(xdL)=7sv_|o>X-7#>#dGOie0S`J6T@gS)6^8P-LW5>X$|iBPPIyuCg`UB-qQ2EzBEQ!Jb5yN^Os*v
R_xekGm!UEC#lK*sa%+Ax^9z?kljB<m}d807}1G$_au7k&JWAc&*&QXKeaXjO}0Ama8{}4J!>&?%Z<FyD)Jj+?A+cA4any@>miuf_YP?>sj4n)7NQ16r1&
yZ0gx*6Xa=uomDkNQU8-~86qfXCCb!bzs9n>l<}crzw5;zg`|a{?jyRCbvJN1mh>85_!H1$ms8mZF^5!G<0{f@f^{O=(6}K?B|6sIG4c|dfuuh0Pyq*EAt
H%e1j56}#v}?HFHl5V?5?KW845%`i;tnGBUf1mt-czBOA5Ufng|dw!ni$n)kk^ECT}ySg&|vg2dGI5x4{<ejafYi*5X?9nJde4car_`F_UuVg$zV{%yor-
Mi0)HVeeMk$p5&W610(;iOVsu$PkH6|j>l|R-s=9n<8MiE6Cd=fwmbMBqKW+GTkK^ZO7t=2Vz>aF7IYW3>r2)_PJVtRld+3Kok*FA&VHV}8iFoCa`?J_3f
*KGSXay5JLIur^HEkw$5~g5*mIe8^-$vmMpK*4{?A~ZO159`e1an*3GO#kvhZ8R92~<7y}VDQUx4vGoC1-tB2{*Ap^5^|ZPSju6nk7|-bo#h>>4=kG0+ei
5NNxc{3otBMjs}e*p6{8Hz&LHZg<Kb-SYh6b#L;AVX?E(JvH2%mE7pY%$1Mp`sf!_1qRcX3xFSFi7`z6<r85E#fE(-O<MAAPD!z1@WsB{jm0!R19tD;HKP
!AUQCAN&uS;0)ad2=Z>n;YS(SH5ZM8XD{G}dEei~c@y$5%%Q%*6;^}{ggn~N@^HZR4j^?7zvP1(y#qOP)*+DXUcXF=APwj5P5s;bR^G`kh*J~n-_)TKh+2
@{;B`ADwDB?2lcF-bK!oB`r;a4C~id5)64@56fnaw@*WWfHZhcdBX9DF$v3iVoXO?V&6eub30yb0&1peJz#bIYP-#%()f)CG$Lq(E^zF))J<|05dr)KE*d
rU+sA}9}I=>P9U%2QxxBfKD|3FRv0B|2mN?16WwVLaF#T<o!<QBD4Fet0;eGX7|Aqti$WXR+v4e6t>Fz4^Q<Fy+^F7%UIZU?sD1`4Z=>1Lyjzxu6sow;z|
b6KqGhZ0!bD~A_ffmWvD5l^b*#8sN)bD`z5qFBOa5e|-AY5FDl#MF6f0F)b^R8dSchV^c6~9Y0pe5`B*{%`6_dWc?kQCfNzHPUK9CGza_S&0j5>CzyTux4
ZVn8mn-Tv^HUs?y09Ckvs+A@4Rpp-2DzGrd>lDuIFO#u*%07Z;sBIP%geg7I0kYkSnr6{JJ&bap^@cR=tQ}SLhYV=YTqk8fcp~ugn2j{6o!c}OggzO+SSh
>Z_e$Fls>t&r1esJ_$3J^AFHY@%pYu|m9k5<*^U)Wl?!DKt@J4QXWyZSy5ww789*3F>&j`*c5hnc7xvfbptUz^Miq?qy{0=rkJxXw%Ovzk}xVl|h<B1lxU
F^JeTszWB2d@8t+JVl|X{O{I`(#=YWtubkkqV{e-DzIAk+rY7^L!H(2m9x^fwa#GNmthPY%}PJz)vHKiO*Cf&i<owM}gpgwgFI5uRK6j7G)7C6Z0TV1PbM
PgxghXAK9?vg{3uuC|*)L2@1sx@x=6NSH?l9u4a#TVyZd{xTV!xF8nxnW$5ZR#FluQr@jX@J#ei(R95^wx$S`312Z9gD{!dd4}LII2+NsW+KF_kX^6w1ax
ggUP-{L+m!JIC^jy~v*%iGSBaGu)ZmH=KU$POCE$N0rdq;CB3?!52^y*fs_)(pMgwJa5=xU8sQkp{_hxHLD(R2C9k}v+8<W6Bq2ZullxCt@Er=e%+>6iYv
q+Mjd7cM3nx>FOU18&J5z+FN7A!>tU98e2dPN@}jAv}wPA8E?c&hD;D&sQMFN^6MJgTEpzOG{@6^9v};JLz*OO;BuCdt*?Uiom|E{}Jq%mqsX(xv?iBy`>
?@R=c`Z3S$Rxm=nbACY?>uAw4d9G(D2D^y;8)T_j6hManm|YyL9ANux7b(rRq~W>mWP7IHHEz_oj=wEar8#*kH>#v^A;jGtFjjwWa98;+8J##H=VtQmM?L
e~TQa^p_=J5PfBllGHB6`2xU!*_xoBq;q<4?_;)#i}#QyD@WIpvkWmyciYKk%td`h3`gPWkNhZ)cGDh_#B@uMq}_G_VhR3ewrj*4?jvU$f+5sk>V*)l?En
&dbe$8Lo`T@C->baoT8&34*&k|sFsBC^S)Bx8R<COq9Snz#%e`6GOlHLw33K})&S=!QvV(VCkNP2Hz#xcQmIv%ftx&Eu@#VlCDVZLqi-Cw+hX!EK8FyMQ+
~gP279r<FLvI$gI865|4l#@Vm{#O|5NNq=cGmrXdFVZxL~mfPE)hLi=x%&&=9!{L4}^iT-#OLoSrk3soCE~TyGPT%-^jy<OZF5AC(rUZ-RZB_{s8oNvkO<
;Ta83+NO2=dh5(Dq`WM8r@9ucG)Jgih1}=fpKhW8H!*t;8h&%0r)QIz%K9>!c*FR>r`Yx{_)V+HgSsqz!;e$Pc$DdT5_ezq>FjurLp1{##XaN(N+lBQ${I
%2RCdpdWg4SIy3t#Zf|s1q;!2tTxs|xvK#|WN$yACUq%flFGdeZfI`1C4{y-&TjuZPM40<aP3`ZhCjGa;ypC8j{DdNnO&&v8?2(uTpX#rm)CZjkG+=0xOl
h$z|#DHcx@D0aiX#iQn_f+@o)3B~mdK-BGLN^ppr&BmC9%P8i-UNZ^K3}Bz0NwnJJOf%+3#hq8u8xy<^*MHY|Dx^?`>@E#*Thv>tn%$*$5;Y<w?S=fn8#c
C3?4(D^pJsB)~RMB*4Sar<NjI0gO0hmkdmN^4m<sx^QD@d{IL{60`n)lJ>b`Hx28~fJLy;S&U~Xj3R>|?oGR;HG3ZrocADww!qDP+Ppa1MH$yOvqd>%?@;
6J}j){{wjy3eBu=#?waW?(5%C3c_+@tJ6m3S022!mAWomt1ueJQF(Jtd9xs~m0uT%!nXA$ej>ost~!5Lqp$yQqZ1fvH#mKe0Yi-lvylmxCT=7krlETgmTk
RBb~YJ0lRQIb|K`*fd~TvNvyO6=E6_kC2l6rsGKbSP;6t2ENk=God$24TVsD?Mef6)i+-$WpEIyPP*z5+2_)`-fpO80XLodexq@5c`uATz_mC^>*Tq2s)a
d;T?i|yLv>nM1(OwiG+cb#4G5mpHK7si(3u)FkpVviRh1TM7AIZ^#i8)uI`H2OGgd{60}0nZ3?rL#^$w?Kxg^<*Rdud+s$|flff)=&iq5q8pi(&;b<iCVa
pTb}Z`l%Et8}?S37W9e^rrJ!OJI+1P1tc-xKc|ku8Px&;lUH1<+vJiZzd+wg5V}%9rRaD1#M~vWotqOLWa)MRj{Dy9=ZjlPFK#QMpE$o@T}GDhT4fvu$W{
Fy{X~$jer7E9QR&_7TRP+UASNSSFho6{OezIm`b$6R@d!eV!60qEYMr%hGcLm_suEz&aC}hZ5phG!H%sb?94~uU!Gpgo}dat8LwNGqA9e)-GJ*4>dP?s^$
N`0sn(I&Q>kWE-0G?>t4WW|cl~G0-1i7ZRiiIjS9`Nes?Ol!nU^mZ{B9I?4TN`FTHNuafk_<hcFGUSxCV$Q0@smUoZFy~eA%4ZW!}17{F>72a;_iI)piIL
){XjZ<xVu{pt)J@l>^-KTc*yL9gfL|TNEsCy{}#T(@R8+m8g_=6*fb5heeCnoFRTcgV0HLOjFzUscZ)X;euL&4E(^gKNVAxxlcs=^P|-rmiwtG!o7a?1FD
~_JPf~a*ogb)#LRN4nmP$wBIDCy6xmmDjT5eYeoj;;C$mec5OM1p^D%Yic^py82A1s&A79PqS24%?*+4Nx<xgA>*uQrNX%qEHG>5zdH)N5&=u4`dl_qz2W
^mQWRjw$O1spU5HQbWc%Ldjxz-NF~cZtA}=sfH`CtAhj5QjWK{8^`^7O7eIF<AE|f#~vsdB*)}4$Mgw(%&enB+%)>`u+Fcsaa31Ya0q6J?qmI9foHnSIqa
jWuAa5u469zQ{@*tWLc7{5l$DD&2Z_!axclW8(L*dfz&htK{}V*HFB9&<Tol-Ax5gd0NS@KuC(CocB!4`jsZ?3xt-jU83gNw`n#NG$6uUsgla+k9X`I=SJ
S<{?Ozj}6K{Xe3XlQBAL34JCy75m=Vy1jdLQE88iqe^j%H@@ix`K-%>Etoif_MT=+e?{vMM@_aCg0~pFVTLe$!lUFAg4~Ry-7^oX)$`><L;o6{i}VYg>NV
2p=EA!gy5d`ht3%!Y`-&{ARm0MJI%us>qsQhR!{K>%26yDYCMxr;AIrVM0jiH{1WP-HDgM>cO4`TXKNOY(nv4PfoL`?ueAAd)U!GCXT|hnufXR!B4K21bX
)C@#EJpN%hk0*WS96jH^#gfu6_2H@J<jzz!JBsAF6~qM99wG2Kx))OTXE-}s?26pm=W47}$z_nc#VRV6y^=+lmM-#kClLZWK?bF=_cF`3S&k{Xq)FATrt#
zlD+T0dD&XaDQX%?y(QkEoSa5g9_pd^}lh5uzp>k&iv@fsrq7ZwacqfSMO6G5H^AutQEZe9aAP&dS(CiL$h4!m99WGyIGC5gDd3Rr@y6q=vkx(3Z1suGVc
x3y_*H&wl%4T$D?&yHsic#Hn@tL-?~LnwW&)aJvfq!dWaKp>-!NG<PygbY3XwafT~5k2AhFj9E5hWv*^ixAMCHEZuU4<gy#@l#kTQw*En9vU1GkQ@SKcBS
gBOFV$O?wpEi(_FHqZ?wDd4x@Y)}3-TLP;W?U(EbG0zf8d)>pvjX+2I)OA<zaIDAzgw$aa`rVk=rGAVr!b?K{#k`5^=H(e!KbM((fnCVg!9e&Tl#;!wjAC
BwJ7p-O8kn0siV<ruJhOr!;;uDXI>&4!9&MS#rw<$E%fDcfP;{mugPn=VI}!fAB-r6FN}+%sBMhltKkSO;Gg1X7yL|g-;nDZ~JjJLiOwo$YaufP9}%>m(m
a-W^-~0z#NmpYVunk?6Z!mW*zykkyeJiQn4{cT^OlBB^hVZLtgAVrkR&WX2;1tIdoJ8)Dm-w+|;=?ip8oo%o9T=F$iW3{_CZAf+h%ZkLe^IG`^dCGV?lVk
-<7Bb3gGAOceOu*Rb0L-EP2v{|2O<Kjchh==){j2EOOpd}<8GEzCQolg#A(by!yF6NjUMqL-#Bs%k99)a(5^Pu&E8S@QRvnijtGq>nMs1x6OCPt=kj_sih
IP(#jDnp&42k4hW4*#6mn*(hXCKH?714Dhc>&E3?SQT!OsIrmQ?9|Dv~x_NU7+eEbn+c$~>lD#-l+ZUnpa4|K&PW4)x?oAzNj?Z_y)v0$rVjJoL>Omk4lm
@C13lfSNknlCVNa5kbUj7JC+)CVSPUnkcc`+NnM2&k&f_zrdIl+}~1I}FUK3sr1PwJFgzp37Wh+<-1UgWSWsH@|OLjsy>zp|VBwC!fxs~rvwq1xGh>#D{c
<$W#(Q*<qx&YqoXiSv3l)e|9<ip_*;C}tU*r^orTOqkWp!(y64Vs_S3axR}!&4SODxub;Dj+zDPLGIS+6i*#@^119>RZVGZNLOCc4@+b9|2itS7<)i<KhA
frPX)@|1Wu15zTvM5wJ}0WM&W(fEkykPiEl^QVzL6Gx>GMSOh#yU+!b1U9<I@T=o6E4>_)YmeQ`%KwTze#rN<Z1#c#<|_uZ>4jC?p#_z4PZpxD}EGWo-mj
olq;<)R&J&k;mt=IpgJqlWsKG>t|>=e2C>{b)(g4TGp?@;-zsKgE9XxkHx(KeB_J=zwfL&JVxA=~->(+|Y}MbSJO>oNtL9*0Mp<=}~8=WK{aW^|Nu^I~CV
<bp{{IIYi-6*;hMeMY-GM=pbt1Mt-ANM8A<S#1lVpn@+3!!Urg&$`(j1ed<d5-T86;hap9aZQJP6`nkw&XBco3RdJCw$tqOObm`~Kc4@^)#T;b_+$5(@L*
W`#h5Q@3wW+RePXk01Eke^0M*a`c8=vINfL-0w%wwur(s|DF^LsFvqW*QZeirT>J=0D-;uwVn74evU%JVv_Q}%p3ZYrpm8I;U_E5I^jY&Trv|1{bhy{YKx
9->I+DR)DdJ7!9geTwj8Xwxp*`{AG^iLjOHhY?I2r*~zgmSrj#yZ^kpFHJX%>HhAXNU5=v+bgM9xoa?w=<7U?c{%wt)iqzXp=EF{&Fj0hQ@;lefcm!RU~j
dA?}X1WO~lhrfy+9J?ZiyAhb`tkVelV>;8dzc#@x1EEJ>I?FvNW|fDM(gxJLGCFKhp4nKW*a-w+ZWau8PF49*xc-Cb;7WjqU-%ex(OtFz6PqI#p7TZ{@c7
O0`JhRLt`G$|A-lXJ%3vr@XR)3aee2}HKv8+G+EI_<W2IZ&-PdDwGE=TblWiSMmSVK|H>Jwx3-NN@N_+rAqD;Z2vG8;K`1;AP5KA;wDu$GC}w<$5#)ehVk
K_>(oeQu=v+Y2B<4?>I=$=mqnr(1$$5AQxaFu&7%br(Mc};GU;d{a$Lu>otMpgzB$ZlY|ZgZR{IIDWMjH`Rx7lnv^UxlPoAr<6XJ>a$;zLkSS9f37zU`)Q
d9B7F$X_E+x!L*{6x!FF($W_0|fdLh3z1?T#6NtV68`GBB5Ol@9{OGPuv6Wv=EFWmr_E9b&|qlswc7sF7+@&m>BWEICz?<&|9>cyRNzPIgjgpBN(4vJS^J
KL(ni0+ytqdFraN^uyLFM+K2(3hVOHljCLxX&$<NWTLw2d$aDJ(@9PJ{A7OoC4ao97qG5xmmnt2rbXHRMp*eTE*yJFZ8IqRfurDnDNrg2IM2cp2@V}d6VO
c(6xSHBaoH71*SK!y#l0DNR?oH2(85yl4SQin<qQMrn_zS0Dazu?K;EotFxB$Kdh;)C$K7<Y_$#9$L%=AJRA*cHF8o{j2nKaclVk?(&8fTyE~6ozqk|?2f
ept_jl&!f{M%71hzI5eWpQir_{>CL6k}FdAE4{z_ffh911%V7H$KN@{_Mk9Wj8?e^Orex77tzJ)Tm2|tr>awKZmYb*JcT$^nMN-w~ymui24cR&3+36a+Nn
CDxk&qvr+E{zFmt1PF^I}N5T`g1ntdq>b5bmbNjS|<Ko!S8$`22zBK!|PJ8HubFyc@V3q|xav{)RB;mwCr|RQM4FgOR66O*LrC3u<$WcB2%gT5HKY}k)?Y
rzS1t`LS#{3)C5T7Bd$Anr~P|q#XO(xIrt#1tTDuExJX>|B+ZqB-u(d}|(*RH7Pj2=F?6IeIxv#MNeKTlLvrSp;hSdZ3^)iFnhjw|~%o^X~EYqFq6VAh#$
djEJ<IGS{kGuJhl{oD-EtQkYX-7&KJn`n~g%hKNO+*;W&KN9MHcBXT~3L~HBL4&%q`&Nb`gQ&JmyL%-z1=Plk&7t_#k8xjJ6H+&=2Y>>{ZHCbz;lqt~!$%
?!)X=-H|L6ZuM{=E}epR5pFN0wi#`&i||8@UWc<+{Cx<@_QbO(x2d+fH$Do$;tlp)Hv)AC*!S6f}{`q5h#YLz+|1V=&g1UELX?k!A?{=C#TnENXdQrn^Jx
9{HB^Mp+j6CYdYV8!84Z`xyFq?J2XZi+B~zdcZ~jt0`14t=uH73%e<Q*uY4<B5U*qzg<w&TQbAG0_hCEp+_vbw7mN$_Xm?7OT9x=A9YM7t@Er|J7K!Vj=j
3_t<Y#8$><$hl<1GO1wMkmQj`G>u8&pQ|@Qc0DMTjFr9zi%M1hvghEVC+{+wM?K)1J3KsB^S@EIx+w&C!Z#6N)apu9k5yCNp(t!JZT^b25N^U)_i5Z)Nd+
i?FFoX|O@j-e8?Py@$Dqmr0G83sI?-%?(^_@My_LSnMYe~ghL_i<+|65SqcW@$9hof1}>0%~UuW>)C9joY^fX%cu{OH7D1Xp|Fl$v-jf6fahp2e%Z7_)SY
$kVTu8}1-6uo1ccQ^@u2b$8Svgj?L0kI_wfP#KMR4v~#VGG3^qs9ZtUDk;7f6;72A@On%@Mdh4uGehU_YEOH|)jy{Pl$8f7Z>eZPrgH71a$dvuwZyhse9p
$kYu>I1$JA$oY`HN5<zB>X<t>RjU+*=JM0>?Ic54i-mn39?{?@nOq`#@`>@ZvDUQRNTPSVdGNC-kVvwlY`97vO{ObFE92n)c>*c~lX@ic=$Kcf)y8=1^(2
=;d{LVmb;A=rN++2c<nwOG{2P&tIe_HboBciOn#XH;k|HLV}^Z~L$RqQmGuG`W>pkgD`4mK^Zih^eS!Vv}Wtl+=4f5J;=@XD^v^@dXRq#Fs_K(fr3_CM@H
A<F6*gx2;U0)IVyhpl($b7-}++<eRB`FF(yt{i@^c-yYWe^Pj#Q>f$&`f4c>7n$+3ga20`8NTz*GKehJ@xNJ8)@-C#S$P=%cz9r{8QlfAQOtBRFmyd9)tj
=o6_H9pqZld=XtbaJ7|M%wDWg5Gc<+CNm6`z8;V#bYU&BNUL{ZRDi9*znFYM&YRG3y|J2*5+$nP0Kb_97EU^9fxDqHL#}BosGzQa<cr>3LK2P2XB>lBJ6s
2SMJZS8>#AH{&>PShr?M>e%PWR5tiiBb@F(WN$C-MNU7(g)oXj97QRk8p<E#RY;JN2rbtKmwbKH{_t)+TJ@c~bag_k--2&{|4l`M1sS^!t*MKkc1BNoWai
JOR>rWK;SKS@pes$raW{joxpAYYbgt!d)L|5DgnI4OgUw=nHzv}Ubc!Wb*TrPmg!5##;L;7EOy;Zi*4lLo`ney9(b0{gj=bYo82M86?VClKtK2I6hm$Uky
V2!3`f%4qBycoZZ(0|L3v$KWS=1O-k+EbkTwtiX%iE*V{94K&-oG?BI-jU$fm((c3=Jj}Rhj4ub0PDR>7zZr`->JQ*=|ua*kM#gJi>O}5~QUrcM@<=)TsW
2H2*xE?rP*C%1|<MY@;iF>|Y2(zn$2eCn4%6@A5Mr%z%NbnKdiB#0tVy$K=6r=u{2G38*wNraryZ=#3p9-_SgoU)DS0kMOuwCy8MBaZwJSv$CguR;mpLxS
Sp@X#|=6UPR2=9f6TX(4%j0yly%I=(I4g45xJI?vID7qD#k{H<ZIZ*LA%kdf(8o>_-Rd#vMeT+49xm+2O>h^P8Tuyka9rOz&W&3JxZ|jv9r|9^%u<H$&SF
<FoLS(&W4f8Xq2p&>r{fDBKIWoVXtHF*})&tLJW@&K+E92UlHyB`U!`cR@!@@c*bjNFB0FZatLTiMj&A@iLeTAhead`tiB%!83f))mXwmTKDb$!iK!#`et
%17FG+tLf&yB(-+h5L-=$O4;CCuywQazQ1_|~3^!9565%a*4?cgUXTzMVTX$<KiaeSohi~%pOm#zfnHGo5tX}fG7~LOv?YDN)<TlbR?K$dy`l<@@=&T<fy
2wmu!O@bt7QZy}&5HJD?{!Pj=_1=~n`-=Yy6cM=g{*qWdYp}v-|HaC4A(LEkDs33@Z$uNj!MuTS;(2_h#{%V3~8wFE%r<M+Rf}k?)&M@gzb+wKHS2s#C6G
+Th-@mK{cIDWp`~Pe+)UC9{kjm^xY5aXq~4U1Gw|cvk2fs=MAug;0jMvyKs;i_H$-o1k#m!LE4l_^7A%W%$ti`H`0H619!#kq8S4mjn<3~p^0-2-!QX;u@
1)N+(U;rxV+jQ=$JJ>CjCtVVcO3A2M1Y_J0i0@7TQZi-*GSuF9xE0n&-CqaUe3YsDQHL7U}1u<&XC6`FAHDfcu8DGhv9v!DL2+KWrDBzOBFcrZL-QVhXu~
BFZo4APJfbswRvE7R7JwLGt3bO(duqvEa%nlh<WZ1vs#o>0ecnJZ3NUsbdD2l}ZbTWW!I&I`raw-`P`Hr|sA64P)TJ3aFv}g`CGI9~gZl2i<q={V`3GG=^
x=$j{=V@l#qm_|{%gN0>asgO0|PtfoliVpsDpl`hNkOV;t;n$Nyv3F9`hqZ^bRO==Wb=x>cGug=OEY6K#Sb=KEuVJ+G&1JRyJ3M8#?1!=|>kJEa}MbB+30
8Lt&Hi7TX`0vhc(n&jw97$)z%#`)eFJs>Ze3{~D8m8dfcnU}6Ir7vlJBmR1`U}(@+V;&?lWUEWk7uX%d=@a{-El_U_O3{oSN0Catu)HCqw4oxs=irul~t-
ZPeXLW9pN9T#pL2A7idXpB4Rjv|L@ZkZwZ%pq<~*w%x78KcNW}g!Q#-kP_>V53ElgbfU)Qa-`6k{a=Sk2gKywq>@_F<ew4rWgR+l(q#B{)7O67eHsgv;9!
%OLmREINrf|RD@7E6!K`qDy=?UK}L#{47NBhzRpv2F5D8n4axV#p0xoSJwZZ|T#LS%WJUfKPWFKvdZ%Q59cm$|L+*tg$EJ)&M01?m$6Z48^J(<ip>Y8gbH
&Zp3FM1XTrAM%R4Pd9NisvuL>6#gpT(MqnI*q9;|HC}77LMDTq`^>+dk!x^@lD=360|p@Wv#>;uSt-xORQ0Ps{e0gQR6H<9pB!Pr)<5!}N=|moVaU^m<Ci
zL`m(v1erb=qsi9#X<e(6c>HZ}~ZX~+#;;^1+;NBB7YM-xk&<01FxVnzVRgB|4)-I7t(9JjzQ==Jmsv02hy9*br#05@xzXw@CS8Fgz_Kk=TCz+OZF%RZ!^
m8#KT%Y5wvum^7doIkp3p(e<L9pYrVMSoN`bvTo=Gs`{q!(QuFwgA90%X@ehY;KGN4%p8c&MVJ=;Z9XXrxS!>Du!CY5!8jE`uW{kr6bFV1f$ZzN)ChA-~P
41|MbvG{HZ{@GDsgN(Ph!zu6&B2qk8;3#sbZSm)H{_g9o%OkkfO+;&og8dVBNfBmBg@9I3U?wRJLGNEQ}&o9MYP8V$uQAcH@<IWj%gYJJeNZ2HD2G9I5XQ
f-b>Zf_t7xU!A;u88)QzAi#(X!I1WZW;xfnjlmXJ50#%th04U)?{WTk&zGorI&k?`ZJFfSv=EjcJ{_{D%5u@(bze<Mktc)cZiNMnuAOaeU)L&H86p&X=}V
{sMEBznj4;%ws)OGEj6cab-tCI_LVv(Ki^}$uPZHeXbSyhLg_F=*myacRvte4|M&fRxWoF#}dqZsgrz8hQSDBuYFd|$9V5=GhzKoCCKli7ZmAIrItUJW2Y
$v^+hFDK37O{P+uF(q_Ye<MWyT^`IdG5GpPnq^Dr|NIIm|Ak6-BVLeFhUH&RzBBH;0A@TRoHXv$IJA9!;5i%<I=PKiNyLT$QKsQktcb=kNgHJsWD)0ufJn
YHWJsk;el>0Nfa`TV#Udwin+HS6w7#cAqy$d#9{6En0PL{+$ts9fOgVUq1q3M!UUjgXycb1K+5zd_#_C<C7|I_vD}2XMLEjx#{wh2u&*uFhcA%Y1+K%I(+
%Akcp_y<=!SH@o6Qq(-d;)L5`l6q?))ORdHjznP`c8}A7#o&M+Ld9kmZPnY-^6<FaL_-`R{jg?+f)@rh<(oXMI70URBRvV&iZK@*^Wm9)Hec8}%fWTxmm@
%}013|}T(;fTs=}Yq;yUr*|=tO^`2-vp#PVZ%BW6qUV`zKQj@zVJhEqXvR9KGtK2sV<`z)eSw!G%&p2?87>lQ5!SZ)Tb1AN%3b1pke>jk}2-ezFqRox%!g
Lxq?{yaTO5J<!^2QIX9(&NJYjGaKR5{StZi(G=Bln%bHtEfcat4JRg@B*ea1JGB^7x9)UD-!cqP1;dTSkIMEhcKSHA`Db(q^y52W$nXF+XtwrHIVkY_yJ=
Vm_V)Y7dDL{Chzg#XCXSRxc%x9!_&OqH%B-q^Vd5-G&rIPMnO!H3VXqs?0hC{V=*BBCZIbgx>0f#$yoo+haIxaJwSUNgJM)rpx>Sdtc68R^6!H_h=R9q?<
^Gsw_vCh{-cxG`a(ixwYp7Fm-Tu%wHVH7()Sb~UsWa-wu}gklb-jI`q;Kx~#W<?SREr>0Ll@hg-W|Pp85*d|0p3DA{}B66KfLpQ+BNB19{yWat!c_egi|L
eCy~@l3g-8A*;!Y9yPw+Q8?<nGm=u3#dt_oZx1ye>dg{cWnYtZ%RuuGU6ihk!iz7fxx+%9w@X_n5B^9zt^5@ODOBW2`0%$=bt%MqK2sh2`_@bn>@|WV~4)
s9o(dI?XY0m>&yD;0aEqUBFTQ`F|65SOiJc&_QT?}rXRYQ2<$eT&G5Nzb-<7=R-{U1CLYt+f&HY0wdu2q+yecJL=@&5G@8D&H{Lw!{T7!u8zhH3k$a*`<>
haxpjcA!5|?Sa&d4|ROY%yADvqZ2ZSAyfe?qXCm(xhnsy`6c=*{D?)Bi0t@clK&R5)K!}z#x_s)s--cnljN)av7|E8t<3i7A|n#P#W3jl39PoL3v(!=6ed
K~C61?e8N5N*IMu#%wtIYY$M(PfH+@$Q-Mto8=s!hZggRKIeXY5dW^LH#h-D_H+xv98T}OC0x?A{3Eu)pEVsR>4OK>9Th2I^4COom?oxWRaJ&tVXVf6Fkk
T})3DDEAiUOYWzaQy+p-G{fGnw$wCNaDq)BV=8(qRc%y<4jdi-jj!8`J5M)YQN&w(S$|rYdyZa<3F5`50)tmpqnb(G~W=@g(+SL`FlX$o4~2gM#oHOG6AA
1+&lvy3?odm4&*u1ebqdbyxrgEyoO3`gx%B<s=@-wcF`wvyH$C!veJ8+8uJ-<A5MPUNn?k(gn!|PmYZo@yHKI#eU4!xPW-~sw~@?T*&ExQ6M~EXK8XRRH^
XoaI|Xbmi`i7koA$#3duR98<5SSx9ikpaa!IZWx>pzy48ggaomsOg4DHyxNdpa*`_Bbn!HzC>{72@Rxuz$}wM3)DS|@f*3*xK(wcES@&$$%0EK<Bjd@uI1
H~o;BP|lcOBKARYx$9zg=;|9uM-SHjiEq!vFf1V?ZY?1(gP(i$QCP&S32F61k!l)U^+RPkS74(xhPFyzR-CClw*P+#XSc#23`61mfzqm#&e~1pMeAe(Wo#
Go{U2<lOR_vb$VJG>2RVtQcs=^dOx#M2A5^u%s-bGQ({APGdyqB_ivd8jE|@N^j;Ioi#aIYLD~5#b)#Y&`oqrxPFfr?0#9BDr?Pb~vQRj`2{pKgoo!y9Vs
#Oj1u$o)8kM`Z+moxS6D2ar=xn}ZQbFZ%nwuqy(AN5ju1N@o_u|M8HeJOX&KO4kK?E
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

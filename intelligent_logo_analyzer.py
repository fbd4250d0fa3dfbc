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
from pathlib import Path
from typing import Any, NoReturn, TextIO

import cv2
import numpy as np

CLASS_NAMES = ("simple", "text", "gradient", "complex")
SPLITS = ("train", "val", "test")
RESERVED = "reserved"  # folder of a dataset: logos to judge by that are in no split
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
MOSTLY_CANVAS = 0.6  # of the longer side, see fit_square; in 19 of 20 logos as they come the ink takes more than 0.69
CANVAS_MARGIN = 0.04  # of the ink's longer side
LEAST_SIDE = 32  # px: no smaller logo teaches what logos look like; of 24 px a quarter, of 16 px most are typed wrong
DARK_CANVAS = 32  # grey level put behind ink that would vanish on white
RINGING = 5  # levels, the filter strength of _without_ringing
MAX_RINGING_PIXELS = 100_000  # of a file so cleaned, a microsecond a pixel; at 512 x 512 px nothing is left to win
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
    mask = cv2.threshold(np.ascontiguousarray(alpha[::step, ::step]), 127, 1, cv2.THRESH_BINARY)[1]
    grey = cv2.cvtColor(np.ascontiguousarray(bgr[::step, ::step]), cv2.COLOR_BGR2GRAY)
    light = cv2.bitwise_and(mask, cv2.threshold(grey, 228, 1, cv2.THRESH_BINARY)[1])
    inked, bright = cv2.countNonZero(mask), cv2.countNonZero(light)
    if not inked or bright < 0.2 * inked:
        return False
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    width, height, area = stats[1:, 2:5].T
    part, tone = parts[mask > 0], grey[mask > 0]
    lit, shaded, dark = (np.bincount(part[x], minlength=count)[1:] for x in (tone > 228, tone < 180, tone < 70))
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


def _is_lossy(data: bytes) -> bool:
    """JPEG, or WebP whose picture is no VP8L."""
    return data.startswith(b"\xff\xd8\xff") or (data.startswith(b"RIFF") and b"VP8 " in data)


def _without_ringing(bgr: np.ndarray) -> np.ndarray:
    """Non-local means (Buades et al. 2005): flat again beside edges, where the coding leaves waves that a blend has."""
    return cv2.fastNlMeansDenoisingColored(bgr, None, RINGING, RINGING, templateWindowSize=5, searchWindowSize=11)


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
    What lossy compression left in a small file is taken out. Raises LogoError: no image, cut off, damaged, larger than
    max_pixels, or fully transparent.
    """
    lossy = False
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
        lossy = _is_lossy(data) and image.shape[0] * image.shape[1] <= MAX_RINGING_PIXELS
    if image.ndim == 3 and image.shape[2] == 2:  # grey and alpha
        image = image[..., [0, 0, 0, 1]]
    image = np.ascontiguousarray(image)
    if image.ndim == 2 or image.shape[2] == 1:
        image = cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
    elif image.shape[2] == 4:
        image = _composite(image, white_only)
    return cv2.cvtColor(_without_ringing(image) if lossy else image, cv2.COLOR_BGR2RGB)


def background_color(rgb: np.ndarray) -> np.ndarray:
    """Colour of the canvas, (3,) uint8: the most frequent one along the border, median of its cell of 16 levels.

    Where ink touches much of the border (a word mark cut tightly) the share in the whole image decides with it.
    """
    edge = np.concatenate((rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1]))
    if (edge == edge[0]).all():
        return edge[0]
    cells = np.array((256, 16, 1), np.int32)
    key = (edge >> 4).astype(np.int32) @ cells
    score = np.bincount(key, minlength=4096) / len(edge)
    if np.count_nonzero(score > 0.15) > 1:
        inside = rgb[:: max(1, rgb.shape[0] // 32), :: max(1, rgb.shape[1] // 32)].reshape(-1, 3)
        score += (score > 0.15) * np.bincount((inside >> 4).astype(np.int32) @ cells, minlength=4096) / len(inside)
    cell = np.sort(edge[key == score.argmax()], axis=0)
    return ((cell[(len(cell) - 1) // 2].astype(np.uint16) + cell[len(cell) // 2]) // 2).astype(np.uint8)


def resized(rgb: np.ndarray, width: int, height: int) -> np.ndarray:
    """(height, width, 3): areas averaged where it shrinks, cubic where it grows, so that edges stay steep."""
    shrinks = width * height < rgb.shape[0] * rgb.shape[1]
    return cv2.resize(rgb, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)


def _fit(rgb: np.ndarray, size: int) -> np.ndarray:
    """A copy whose longer side is ``size``."""
    scale = size / max(rgb.shape[:2])
    height, width = (max(1, round(side * scale)) for side in rgb.shape[:2])
    return rgb.copy() if (height, width) == rgb.shape[:2] else resized(rgb, width, height)


def _spans(fitted: np.ndarray) -> bool:
    """Whether two opposite edges are of more than one colour each, as where ink reaches from one to the other."""
    rows, columns = (fitted[:1], fitted[-1:]), (fitted[:, :1], fitted[:, -1:])
    return any(
        all(cv2.norm(line, np.broadcast_to(line[:1, :1], line.shape), cv2.NORM_INF) > INK_STEP for line in pair)
        for pair in (rows, columns)
    )


def fit_square(rgb: np.ndarray, size: int) -> np.ndarray:
    """Scales (H, W, 3) uint8 to fit a size x size px square and pads it with its background colour.

    Ink is never cropped. Where it takes less than MOSTLY_CANVAS of either side, the canvas is cut back to it first.
    """
    fitted = _fit(rgb, size)
    spans, square = _spans(fitted), fitted.shape[0] == fitted.shape[1]
    if spans and square:
        return fitted
    canvas = background_color(fitted)
    if not spans:
        x, y, w, h = cv2.boundingRect(_ink_mask(fitted, canvas))
        if 0 < max(w, h) < MOSTLY_CANVAS * size:
            k, margin = max(rgb.shape[:2]) / size, 1 + CANVAS_MARGIN * max(w, h)
            left, top, right, bottom = (round(k * v) for v in (x - margin, y - margin, x + w + margin, y + h + margin))
            fitted = _fit(rgb[max(0, top) : bottom, max(0, left) : right], size)
    height, width = fitted.shape[:2]
    left, top = (size - width) // 2, (size - height) // 2
    return cv2.copyMakeBorder(fitted, top, size - height - top, left, size - width - left, cv2.BORDER_CONSTANT,
                              value=tuple(int(c) for c in canvas))  # fmt: skip


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
MOMENT = 2.0**21  # unit of the squares in _moments
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


def highest(image: np.ndarray) -> np.ndarray:
    """(H, W, 3) -> (H, W): the largest of the three channels."""
    a, b, c = cv2.split(image)
    return cv2.max(cv2.max(a, b), c)


def _above(plane: np.ndarray, limit: float) -> np.ndarray:
    return cv2.threshold(plane, limit, 255, cv2.THRESH_BINARY)[1]


def away(rgb: np.ndarray, color: np.ndarray) -> np.ndarray:
    """(H, W) uint8: each pixel's largest channel difference from the colour."""
    scalar = *map(float, color), 0.0  # OpenCV's have four numbers
    return highest(cv2.absdiff(rgb, scalar))  # type: ignore[call-overload]


def _ink_mask(rgb: np.ndarray, canvas: np.ndarray) -> np.ndarray:
    """(H, W) uint8 0/255: pixels further than INK_STEP from the canvas colour."""
    return _above(away(rgb, canvas), INK_STEP)


def _prepare(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray, bool]:
    """Crops to the ink and scales it to working size. Returns image, ink mask, full bleed or not.

    Full bleed: the border is of no single colour, so that everything is ink.
    """
    side = max(rgb.shape[:2])
    if side > 2 * WORK_SIDE or side < WORK_AREA:  # large files cost little, edges of small ones take less of them
        k = (2 * WORK_SIDE if side > WORK_SIDE else WORK_SIDE) / side
        rgb = resized(rgb, max(1, round(rgb.shape[1] * k)), max(1, round(rgb.shape[0] * k)))
    canvas = background_color(rgb)
    mask = _ink_mask(rgb, canvas)
    border = sum(cv2.countNonZero(line) for line in (mask[:1], mask[-1:], mask[:, :1], mask[:, -1:]))
    bleed = border > 1.2 * sum(mask.shape)
    x, y, w, h = (0, 0, 0, 0) if bleed else cv2.boundingRect(mask)
    if w * h == 0:
        x, y, w, h = 0, 0, rgb.shape[1], rgb.shape[0]
    scale = min(WORK_AREA / (h * w) ** 0.5, WORK_SIDE / max(h, w))
    rgb = resized(rgb[y : y + h, x : x + w], max(3, round(w * scale)), max(3, round(h * scale)))
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
        side, part = max(w, h), float(k)
        square = np.zeros((side, side), np.uint8)
        square[(side - h) // 2 :, (side - w) // 2 :][:h, :w] = cv2.inRange(labels[y : y + h, x : x + w], part, part)
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
    rows = int(ink.any(1).sum())
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


def _moments(rgb: np.ndarray) -> np.ndarray:
    """(3, n) float64: v + MOMENT v^2 of every second pixel of every second row, channel by channel, so that one sum
    holds both moments: of 2^13 pixels v adds up to less than MOMENT, and all to less than 2^53, exactly."""
    thin = np.stack([channel[::2, ::2].ravel() for channel in cv2.split(rgb)]).astype(np.float64)
    return thin * (1 + MOMENT * thin)


def _areas(moments: np.ndarray, calm: np.ndarray, name: str) -> dict[str, float]:
    """Connected areas without an edge inside: their number, flat colours, and how much of them drifts in colour.

    Spread: standard deviation of the colour within an area in grey levels, of the channel where it is largest.
    """
    keys = ("blend2", "blend4", "blend8", "blend_spread", "areas", "colors", "minor_colors")
    count, labels = cv2.connectedComponents(calm, connectivity=4, ltype=cv2.CV_16U)
    if count < 2:
        return {f"{name}_{key}": 0.0 for key in keys}
    part = labels[::2, ::2].ravel().astype(np.intp)
    size = np.maximum(np.bincount(part, minlength=count), 1)
    sums = np.stack([np.bincount(part, channel, count) for channel in moments])
    squares = np.floor(sums / MOMENT)
    mean = (sums - MOMENT * squares) / size
    spread = np.sqrt(np.maximum(squares / size - mean * mean, 0).max(0))[1:]
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
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mark, connectivity=8, ltype=cv2.CV_16U)
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
    inked = np.flatnonzero(mark)
    thick = 4 * np.bincount(labels.take(inked), distance.take(inked), len(stats))[1:] / np.maximum(area, 1)
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
    step = highest(cv2.subtract(cv2.dilate(quiet, _BOX3), cv2.erode(quiet, _BOX3)))
    soft, hard = (cv2.bitwise_and(ink, cv2.bitwise_not(_above(step, limit))) for limit in (SOFT_STEP, HARD_STEP))
    n_hard, moments = max(cv2.countNonZero(hard), 1), _moments(quiet)
    values = {
        "aspect": float(np.log2(ink.shape[1] / ink.shape[0])),
        "ink_share": cv2.countNonZero(ink) / ink.size,
        "full_bleed": float(bleed),
        "edge_share": 1 - cv2.countNonZero(soft) / max(cv2.countNonZero(ink), 1),
        "slope1": cv2.countNonZero(cv2.bitwise_and(cv2.inRange(step, 1, SOFT_STEP), hard)) / n_hard,
        "slope4": cv2.countNonZero(cv2.bitwise_and(cv2.inRange(step, 4, HARD_STEP), hard)) / n_hard,
        **_areas(moments, soft, "soft"),
        **_areas(moments, hard, "hard"),
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
        (n, height, width, channels), (image, row, column, channel) = x.shape, x.strides
        shape = n, (height - side) // 2 + 1, (width - side) // 2 + 1, channels, side, side
        steps = image, 2 * row, 2 * column, channel, row, column
        return np.lib.stride_tricks.as_strided(x, shape, steps, writeable=False).reshape(*shape[:3], -1)


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
        measured, place, leaves = np.split(raw.reshape(-1, 3 * 2**depth - 2), [2**depth - 1, 2 ** (depth + 1) - 2], 1)
        limits = np.full((len(self.names), NEVER + 1), np.inf)
        for row, known in zip(limits, numbers.values(), strict=True):
            row[: len(known)] = known
        # flat, since `take` from one axis needs half the time of an index for each axis
        self.measured, self.limits = measured.ravel().astype(int), limits[measured, place].ravel()  # tree by tree
        self.leaves = leaves.copy().view(np.int8).ravel() * unit
        self.roots = np.arange(0, self.measured.size, measured.shape[1])

    def scores(self, features: Mapping[str, float | np.ndarray]) -> np.ndarray:
        """(types,) before the softmax, (n, types) where each measurement is of n logos; all equal where there is
        nothing to measure, as in a blank image."""
        x = np.array([features[name] for name in self.names]).T
        logo = np.arange(0, x.size, x.shape[-1]).reshape(*x.shape[:-1], 1)  # where its measurements begin
        inner, left = 2**self.depth - 1, 1 - self.roots
        node = np.zeros_like(logo) + self.roots
        for _ in range(self.depth):
            right = x.take(logo + self.measured.take(node)) > self.limits.take(node)
            node = 2 * node + left + right  # twice the place within the tree, and 1 or 2
        reached = self.leaves.take(node - inner + self.roots // inner)  # a tree has one leaf more than inner nodes
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
    text = "network, sizes and epochs: plan takes hours on a GPU, compact half an hour on two CPU cores, transfer "
    text += "an hour (for --pretrained), smoke minutes (for tests); auto is plan with a GPU, else compact "
    text += "(default: %(default)s)"
    add("--recipe", default="auto", choices=("auto", "plan", "compact", "transfer", "smoke"), help=text)
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
    steps = away(rgb, canvas)
    boxes = [cv2.boundingRect(_above(steps, limit)) for limit in (INK_STEP, max(INK_STEP, 0.4 * steps.max()))]
    if canvas.min() < 240:
        boxes.append(cv2.boundingRect(_above(highest(cv2.bitwise_not(rgb)), INK_STEP)))
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


def look_of(data: bytes, rgb: np.ndarray | None = None) -> dict[str, Any]:
    """What group_duplicates compares: SHA-256 of the bytes and of the pixels, and the fingerprints."""
    rgb = load_logo(data) if rgb is None else rgb
    prints = fingerprints(rgb)
    if (background_color(rgb) == DARK_CANVAS).all():  # a copy flattened on white shows what of the ink is not white
        prints += fingerprints(load_logo(data, white_only=True))
    pixels = hashlib.sha256(str(rgb.shape).encode() + rgb.tobytes())
    return {"sha256": hashlib.sha256(data).hexdigest(), "pixels": pixels.hexdigest(), "prints": prints}


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
    return record | {
        "type": best,
        "confidence": round(float(p.max()), 4),
        "reason": reason(features, best),
        "picture": base64.b64encode(cv2.imencode(".png", small)[1].tobytes()).decode(),
        **look_of(data, rgb),
    }


def describe_each(source: RawInput, names: list[str], workers: int, quiet: bool = False) -> Iterator[list[dict]]:
    """Some records at a time, in the order of names whatever the number of processes."""
    progress, done = Progress(len(names), "reading logos", quiet), 0
    tasks = [(source, names[i : i + 16]) for i in range(0, len(names), 16)]
    with contextlib.ExitStack() as stack:
        results: Iterator[list[dict[str, Any]]] = map(_describe, tasks)
        if workers > 1 and len(tasks) > 1:
            from concurrent.futures import ProcessPoolExecutor  # not above: a twentieth of the start of one answer
            from multiprocessing import get_context

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


def looks_in(source: RawInput) -> list[dict[str, Any]]:
    """look_of every image. UsageError for one that cannot be read."""
    looks = []
    for name in source.names:
        try:
            looks.append(look_of(source.read(name)))
        except LogoError as error:
            raise UsageError(
                f"{display(name)} in {display(source.path)} cannot be compared, take it out: {error}"
            ) from error
    return looks


def copies_of(held: list[dict[str, Any]], others: list[dict[str, Any]]) -> list[bool]:
    """For each of the others, whether group_duplicates puts it with one of those held; both from look_of."""
    groups = group_duplicates([*held, *others])
    theirs = set(groups[: len(held)])
    return [group in theirs for group in groups[len(held) :]]


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


def _combine(
    records: list[dict[str, Any]], prints: Prints, labels: dict[str, dict] | None, judged: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Readable records with group, type and label source; of identical pictures only the first by name.

    Those that group_duplicates puts with one of ``judged`` (from look_of) are left out, and say so: ``like_judged``.
    """
    usable = [r for r in records if "error" not in r]
    for i, look in enumerate(judged, len(usable)):
        prints.add(i, look["prints"])
    groups = group_duplicates([*usable, *judged], prints)
    held = set(groups[len(usable) :])
    members: dict[int, list[str]] = defaultdict(list)
    for record, group in zip(usable, groups, strict=False):
        members[group].append(record["sha256"])
    kept, seen = [], set()
    for record, group in zip(usable, groups, strict=False):
        label = None if labels is None else labels.get(record["name"])
        record["like_judged"] = group in held
        if group in held or record["pixels"] in seen or (labels is not None and label is None):
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


def _write_reserved(folder: Path, source: RawInput, names: Iterable[str]) -> None:
    """Logos that are judged by and are not in the dataset: --unlabelled takes nothing that looks like one of them."""
    for name in names:
        data = source.read(name)
        path = folder / RESERVED / (hashlib.sha256(data).hexdigest() + Path(name).suffix.lower())
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)


def _reasons(records: list[dict[str, Any]], usable: list[dict[str, Any]], chosen: set[str]) -> dict[str, str]:
    """Why each readable file is not in the dataset: {input name: reason}."""
    first = {r["pixels"]: r["name"] for r in reversed(usable)}
    types = {r["name"]: r["type"] for r in usable}
    out = {}
    for record in (r for r in records if "error" not in r and r["name"] not in chosen):
        name, original = record["name"], first.get(record["pixels"])
        if record["like_judged"]:
            why = "it looks like a logo of --judged"
        elif name in types:
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
    judged = RawInput(args.judged) if args.judged else None
    digests = {name: _digest_of(source, name) for name in source.names}
    stamp = {
        "format": 2,
        "input": _digest(digests.items()),
        "labels": _digest(sorted((n, *v.values()) for n, v in labels.items())) if labels is not None else "rules",
        "per_class": args.per_class,
        "seed": args.seed,
        "rules": rules_version(),
        "judged": _digest((n, _digest_of(judged, n)) for n in judged.names) if judged else None,
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
        _sort_logos(args, source, judged, labels, stamp, journal, say)
    except Exception:  # an interruption leaves the journal, for the next start to go on from
        journal.drop()
        raise
    journal.drop()
    return EXIT_OK


def _sort_logos(
    args: argparse.Namespace,
    source: RawInput,
    judged: RawInput | None,
    labels: dict | None,
    stamp: dict,
    journal: Journal,
    say: Callable,
) -> None:
    """From the records to the dataset in its place."""
    out, (records, prints) = Path(args.data), journal.load(source.names)
    usable = _combine(records, prints, labels, looks_in(judged) if judged else [])
    if not usable:
        why = next((r["error"] for r in records if "error" in r), "none has a label")
        raise UsageError(f"{display(source.path)} holds no logo that can be used: {why}")
    chosen = choose_splits(usable, args.per_class, args.seed)
    for stale in out.parent.glob(f".{out.name}.new-*"):
        shutil.rmtree(stale, ignore_errors=True)
    new = out.with_name(f".{out.name}.new-{os.getpid()}")
    try:
        _write_dataset(new, source, chosen, usable, records, stamp, journal)
        tested = {record["name"] for record, split in chosen if split == "test"}
        _write_reserved(new, source, [r["name"] for r in usable if r["report"] and r["name"] not in tested])
        if judged:
            _write_reserved(new, judged, judged.names)
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
    known = {r["name"] for r in records if "error" not in r and (labels is None or r["name"] in labels)}
    alike = {r["name"] for r in records if r.get("like_judged")}
    copies = len(known - alike) - len(usable)
    if alike:
        say(f"  {len(alike)} logos look like one of --judged and are left out")
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
    text = "logos to judge by later: what looks like one of them is left out"
    sort.add_argument("--judged", metavar="PATH", help=text)
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
25 0.00255338 -0.05338 0.01912 -0.1944 0.07991 -0.01058 -0.04608 0.02273 0.04739 0.03172 -0.0207 -0.01479 -0.03975
108 0.00534064 -0.04002 -0.01589 0.0864 -0.04684 -0.04552 -0.01791 0.09089 0.02006 0.0241 -0.09029 -0.07355 0.06508 -0.01444 -0.008407 -0.04403 0.004165 0.0594 -0.09419 -0.0471 -0.1158 -0.0433 -0.0571 -0.05683 0.0488
384 0.00340423 -0.07728 -0.03426 -0.02819 -0.03997 0.1271 -0.02311 0.01809 0.1243 -0.02652 0.1349 0.1399 -0.05228 -0.01641 -0.05411 0.1346 -0.06022 -0.01118 0.09106 -0.06705 -0.04282 -0.0763 0.1495 -0.04195 0.08024 0.1394 -0.05483 0.1239 0.1486 0.1151 -0.03641 -0.03092 0.1089
32 0.00380055 -0.1422
weights:
c-kGh*Rv$)dFJ<Je(Albsw{7gKc{{7I5+|zu-ersb~j?lh`mrKbf+u*4+`#$t|-F|ic5%uuv`)pI5303Ob@`ZJw4sizR&4C-qtDaeflpmm7}Pti;T$3`09
P%?|GhIMvAU^{eS*HeqLUF=XEc4EUo{^uYRiBSpk*$UlN}G`k}pe^BsQsucOYFN*h1Do_w?aU!~`N_TzAG?+W_&oO;@T+xyz>^>Zikh(EeK9P;qrwrYbHv
zxp3zV@ZtxBXup&+lC<s)zkQN__W|SJrXwPsjAp8|aS2kp16!=vJA2fT{Czs%p1&`igRRvW%5qoE^L%+3VQvN=u=%^Wyy>_Fd-J%F2CJoxD9tR#G=$F#el
=J^2?ahaY|Zy<KDD<&Tc9MwhkA8<VXc>KoI4m>d-R;o+OX^26UhU=D8M=LbLdVDlfoTK#IEkw3b3akg8&kx_s4@q_>HnA-CH#Kv!bz1zBVZ~cby?aYDn?%
?Ey|K+WdAMIa$+5Jt1(La9k)$)J*^NkOGJr8lb>vz4URF<I?kF-nfJOQh=n559Tqt0FwTV{H4IYD!tpt%W2p}?$K^!SXL4z3Ws1wu>~NIz5}rT8>7!$)CK
)6r`mE^FEHA;rz~d|}5n=Z~0Ub~(7au&v^%Mx~=FO5*pz!OPL;fYhjJ3qwjp_C;|XI?J6Plmg<;%5SO{6_a1iZ@#2&QA=XJ6UweV?-jmU+&Ao2w%9w%ulo
tepL;~4ZU1B08eGusAfau~^kqWCMT7&2C20+)m>q~C%Ws>*Z4}v-y)cQQ)}6>R3X5Ess!t;;N_iaKM@(86VH$<pPG6s5@oGjK4{Vx{zakAqB^=Tn@D8G8V
I9&uVr;PvrFS3{NzYW=xD@gwtP3y#SPcj_7%m5nACa@P>?#-G1o*-X{MwyTh=G*U8>t3;0kQE}K<akTVA}-XX`goMB^~oC<haGU34*E$5%~kT<j?9=N}|!
a?UJO6+ZLqoB&G{NcS4XlQuW!`CcU)8&ly3CbUK2g3Cj><+7n$ErHCG>^E#(vE>FxE2GL3Y9D(i+-5vzRggS9X7;lkclxW+&>4t~&r5NNHion1qR0w24jD
aoyHQ!~-B+rHz4C#btjizx0Mc*C<U7C?nqD%RLH0o$FKcLkJg~w`D70Db!_#Py%iApR4nIIte47D`bRY8PdzDEutur0ATYae%5{V4jxKgRupK$~^ic9%6A
i!2jg`TgRkdA7iDg>oF^&#=&@<3bqN%Sq@<L_iPm1w>}(3o3yepH3d~|IdXJ5}Xb?$7D!m@&ZW?5S6=6eD*<|f<c-*HtA?GMU3f55x3a(hC>1)mE*vXLoZ
-F8IfcLB>GtUF=j$c^M(yvPKg3=Et&<zN7Ugj2Ylq@oqdaTgr3VeemJG4M*^HWEXg!G7E&W6IvM+(9wtDtqa_QR8?fiB9tH|_4*95pD<V0G%2zdtoi$j*n
;9;U(xLC`N$5M7VwxH;BhDQv2>Lx1&LhE@b>Le1eX2&%A?sd5bNjLo98DEkebsxL?IVj|!-U_#YtUT|Cm|*CXV35GeQ(@PiCdUSG^25rn9s6cI-jcOY2@&
bDLejxr=I0eJycEntJW=Xiq-PeLJ5wk>bRApSWoVO<3TzNar|8JIL9q|zL2r;Zv%p^^#aPn(&4B_e|E~i!@vu5ed48_E<!9KZ69I6GY+>Oo=#9QG!e0rvK
SDsgOO3*F`+)8jL83fDCAz7wRGJlPDl%!HMU0=&!)KjW7Eq$o;2VytZ~6h2eoGH%e_+)4Rc)EI|XC?85mC;8}5Et!<mk1g=I9)xBP@ic!RU+3LZ{-%~2J{
`s?#*sg9q{$7pcAp>xY9cnVxMoEzv;t{rx;soR-iGLOv$7A>RDB5|l>f)Ia=l4Hg>K%KhPoOyQJ1j*Ee0D`(tO%%U(IB!OiT8On5v=-Kqwquiv8oA(S3wr
_+6hSdqmrjp8fwY;i1_POGHXT4llH{sV0H=iMFI<C}i!kVfW7+m;#`h$?osz7>I#-wI8PW5{A|ZR&apV{xtwloDmKAwK((NkeWZ`t6oC!@Ddbl4{Q~_j}V
IN>w&990Ay&rG*Zl}-KdbmRIi7IF=qROuQXJHe08wKCpxty|vqQv@>p-_BI{?lb2x<Z+o1~|Y{OH2W?d|G&oA3YCPR}k3|&58lyGM+v0K%s8_-DTed*#u+
FIuWPI90o$fi>KV-U7MhQ6b@Ygbwh}t=LQ})A<ZwCB$bBIJ|6KD8skAQj&QX<`{KwN1*K??!rF|}B0vBQmvVLD@<kL_P#Vl8E-7gwMGydwyaqq7A_kQ~ze
i)x7<2U4y>u{nNbW@^mM=kVG9@`E<vf9K=algZO<GeQ?JLog_3cGl!~_Hwsn_%vn@7NI2mz16s4Gf=hkQWyq>ILggbFG4+MK|OLV(!}4EQ4vJz2>3tB8KZ
Q3P8fT@=qTxm)L>HWUGIj(nW})XZf9D$4mRj{H3gb0bEeJyABeh=~`+(SBESj%hZmGQ;7F6U&nsnuM%JolQi=3DhVW+dhutDepM0CkYZS7Mfi{ipO(xIZZ
8_*dVQuL^7DO>G4G&3_`AnbUq)j^ae}FY4^31Ki<xg;f$Gg)IyS&4rVfi+qoJTCHtXb%j4O)aYVR@nj1NaX8{4~V@iMwdnqbaLrD%2CR)yzltCC{feMD@m
-B$g>Xa^s!GUCq^;1S<4{R>*b+-CdmlZ>Zngj{N2eDgJp+GVm_4rA|aSRGaUNTD^L7(Y+kkLf!V4(u5P0%EMm!hy{U;^+ZPR<iN9i1k#uAN-}^0inw?0Ga
1D~&(Z79F1rJY3Q{6CZmtwDy6R7$$q&6HHrFd4$?HON1f5P_Zv@Y=L<MyRUL{Bu|fztb`fZ2A=8zmg1;$0{7=Q;|>!x>6l}LyUCjDUYH%$r<j0g8wr*TIW
qFbIysrqGGpr85U?j|Fk=X2q`Il898OgFb<(rqlg{8uKbqsCVL&J(!$<uC#<xNkvAcXo9Cn-tUeZi`2ASrussaQG+Xt>Ou6c3X2zbwrM)h8RrgqZmG%;*Y
4faW{keeZ|F>_`U3S%!rM#9m8%muv(Md37WnxqfBqIf<5deQ_OpeH2HlH4esu#qE1hjEXEfo(;=z>?h_7K+iB4bi=6AVncZa6#J<{0K7hIROxfHHHo#<fM
n$aw`&Lq4j&79xsqTJ<owT0{)(jNl>63_NS~8XoYV2+78w}zL72;r1*1jdGip|>sL=-o!~b+9d|MDhkhN61LOjeZw;p|Yb~-gGeYACc#scgo;QIm$;`&2X
jv>|Y=?+!TGF9qdt|)%02W3B5mHPPg(!ldM+EVQ_DR5?65H1j#y*YlGB%85DN!SFQK0hcn#)Y1yy(*_Q1C+v$cqynSEt_8(WWjCp@?(XoJT!*(+(z*9AWf
!)Ft*Nm`jdiLclPN;K#%8QTb2azWmmII3ZqKrr&G@k6YfOe*rFfd$aXccQ^RKWukE4`~0yK0p33|XerAVZ~{~2@f0)m5M#x~-eP8l4QD(oTMJvZ=Ho0jJ|
KHR7quhb%2j-RvXQeQt5J5+9f_W>Lb91_j>Ya--7E)sy^4fkjfw)5YcMlX<5UNt#FRvui+j${;0TNfjtpGpecX`s2vZ~8DJE4AaKH+rB<E7j5;(%V*%Fg5
OQ|+<t2}YsUdD#i(BNFp!!Qhw!Z3nF0P&FUF^nQ{JU$2l!bO~yRY)m}XFii5bkaQ>B0-SfAW|XV@nmkhb$kjRP9P#ukM=(z_s*%)Cy&KP`tlP&iQrk{^mq
Th49XP=cf`caSLy0AdoMflcK}ziU3roxka8$W8E+C<wzlA*E^qU*P^C1e&KxXK^z|zRY4pRi<<E|<OqPT6`iu2UqPkumtQ-#N(_0?D5{582_Cl<`6bY;%T
9mLAqF|!-V;jmYn1KW>AdZ6tC|L`rS@N+$+MS%+U3lFfGP&U<bkI^g^k9(^9f4q`P%%f^d=@y1NE&ejrFnSzFg)w6i^*mweJTb*PbbIf@mbAV!*ba+=<D_
q@Azv@TYFtH9vS7#u24P6n1?5L=_#9@SsC245u;gjEN`>Oi9#aEF%gs)TPO}aEWih{jeFiGSiqR_LNr;ph?sJLyjaAWEerym_5p+Y@n8i3MM8oIq5yLs!~
vO20V;@&`qp$LG`50;ai|#;KXWunUCf`j%3_#Vq9rUDiw}nzBROQpmg?e!z)=dGv@rUjTG2DYiWU;=UiOvJIlxb(hA_?XE}t@D!_NMXR;9g;e?~su-|)Xx
TQyz^=}I$&?<IG(59TZNCW%f4XCp4)!qc6m*0h(2v)0_%#hMaMPcCF;zPo5h%_sO}lj`8RbZhMR;B?UXO4>c|1HO5)e^L=DdxO~5SLjN#lCZb*EiUto4bP
CTaiFntF&y;?Af&W<gy}&>?y-h<fX`Jy@sCHe&!!wbGJy?OFxg&ClW9dC3I4d?T*mu)Nau#s9PfVQISqcwG_!1tQ&JAqexCUH^^DP{2#<o0a^vX_11z>EE
CM6}y?~%1ETAwPc<O|o;BC)wk7;Up9(3HuntHg40PWzkmw|`W3GcnKt9CrD`^I!ffZp?n{W3Zkp3R{{VYgRcauxG}ekD)xR`y)22yRqnvLs^ZGFx5~p@F}
S+=|>gQzO3!442L7Mka_1cgh*QJgy}d&+{mqJAV)e^vb{(FDlf=ole4_U>8!(0&l{}L-MG;jO1g3-qmn!KRS9(tTnm;x5LWMvEAs^egCwYB-lqO{2>kD8C
iYb_;Tlzrq6XeN=BtZ&p##g<ccNJb$U7PD|fBjMYBh*MEP>wt0lT$+asT2SDI3y!LqWayLIiDI>w0xP|v3`rath|(5jPGp^(n9?0M>J1Sah{BG9$B4fR*q
*{_@zk2Ev;QeS(r^j7)t@@Icnd2)A$%-s8!T@yH%<0CQEUw$O-G!xtMxpI);Nx>6Pkc2J~QNYLJj2K06WDWz0pks2!$p{g6NM5m)rDNGUwvK`o;=7mGt&`
>4o$Bh{{ld}fDVv{l8q2(%-QYbPvTt4zUcb@G5QI%}h9paz6z<KgZY-}{6XJ+CxOG2qIJ2J?wlgQ1Qc~EASBWr7SY71a1b$<FBSEyYgB^dvK(^<tIODd*+
tO}I=cJ-xrUO7Lqyn=gRS}bNiN|z0kWz2_v8p{TJ{UxMFF^grFN<&YZr{58;?|>&zPIz_LP)&KU8dNH4kP44oYgVi;Uz9D$aS2aQQlO<tHD8&G;Ph7z0T1
vdvdut!W;6Ld)0C&!~yAq!h11tNp>1@6Q_yp30pHgbIPkjx*&4CR0-Ysxp&vI?xXOl?By&o&Qfq&|HbEM@TyOtZGfnF@*NKaE{TYUjC?yn-)x5<ihLg;?c
Y$DeI1-d=ko+sek`&B>x$S*A3WX|?(RnESJb*ib?M`McieDZDSbifNjM&)y3d(Te@4T}bhKR5k`>HjJ*6^rU2|Zkh``KZg$V)XS$wUESE4kIBUdwu#h_vg
);F`1FmzVVacj87Cuvn{D{31XCRZ|sEuk90bA9x|xxU}&Qn{w2aMlrV&vv(4(I|bANG+}=(>u!9VY+e93h2WtN!EFm{JaVFUJDOz9;-{u^~%=g>G$7FKmG
lYpL{A3i@s+)ON4xu>WIs3rnJN+myJ(QPzDNOXQgD2IcNPNug&H_;&K(%%B56TIM_}d_D;x+o&`+kMX5O+2}8{F%szK9oN)CxZBhx~IJCH&%7@G1keYQw5
QPITLQJkD^qR)7;}A}LQ2=7er8R)-1I?Bkw?76Gh$mB2T1F=BLIf}r1yP70495r<(in+F0R$oN@PG{TYwM|ck$(_=Im%8p8|fTVSk_Nho)52_)GolAO_*v
rah9BUku#n`A5jPRWI=g}RLJ7?+{QaNqiC3@V}W>{7@}%euSb_$mx~50U_E9LQg<X*T%Hg(kCv!W`+^;nNuj5Vb7rJOLKAfAi8a6~zM(1#FY`kJMwzs?l2
nYP$d3v_cC|R;=8MRl$)~){7hsl_gXE$qcX|P&8tLXp1%f5`Im;m^N%OWi7&&sN3!{X@d$}#@#yjO}B?V8@KU`LpE1@dCv*9Po%gg4P5ZzfC+a1K?kr)CK
`6dTpeeAativ*b9A}69sYnz-UPbVlwjCMAlv*}b}Ialt^?zp}ZU7G{f2QVaP7ZNxTSC;U;aal5sotO{fyV#vu->KdBk%if2;lIT$=VN4V-strQo$v3D0`v
n4PaK`uXElcq-4}iboCFLyALHJl-?aed9gI<zfCQ77Kt>1@-?Vr)4zaSWgs!LHV<m;B2e6^IJMMmS?(h~bbX8fdiC>>GPwL%}B%Ss8;?O#sc>%(Dn5&3UA
?}^<#gv-?7WuvWdO}Rg0fUKI94*P|<?@=ex|~&*vY64GTsHqLqE(%=pW2PH-idMw%WeUZlcK+a&QB)5Z6@*+_+fhLMgTQC1nLPlIn58*U-y`xmK2FEaRVY
>AQs3$C!Gm)7KS6t3E4|W+jB*P6luJk=x2*vyVv7y!@l4gn;Dhx8I&?7o|iWX8vvUJ4c{KKIkgte+fKo-7hG2h1|AT5IM+5a;8!~4NyNPZrNh2N5lE)9fJ
pl`6D!a+1c$|8G>n2+@ga;T4`CpPQ&E6Cir4=z#hnw(Lfpm$4O7WoaZ1l|Ui1dQb$A9V0!~rB2qT*$_DG6gS~)g|R93;`23P`3Q$@UB)?}2Fnx;n1aikKe
N2>)kpTNgZd;jRaTYK;7mEU-O^`GqGPk&MWr+5F$x3+)#%YXRT_@}?PA6EWzG5?RfkosF5Fv9B3O8iDXxWW~KLPW%{g86tV6$!pi&xUcx1CcoAouMUj2vb
^|(pt><*5vEgFZdVD6<n2udk2}$S=hOM%2?#)o|snbgC+47y*Al6-Ey>C?60d-FUd4{)(f<LaU&7*XoUx&%05j5K!Z;u5J+7m23~_oa#3I-g(glDk%ehPr
`e$AT2&STL11R|u0^~3T1Y>p5KVj&e2945|NqnzyDa8WG!eT&d_ddFGt|!I2iVL`7iE{md=Ej_A$H~I2n&_wKR@3b_XgTy?C@bVd-vephoip^c4r?wuZ`G
OlhFF@;A_#$LoOB%5wcCC-{ba_cJ@Rj;Od6vl1b*f@1J9>$9Blj{AUS4NoSI6iIF7Eie@^Tvlz8~NVbk|1x610B95+Wp|Lw+G<au!&f(7Gs&1;eFq`%ej&
w;J6QS#i*@QFm1&^5kzBf6{&Rm)D-C>jB#*OI<>2y%X>bM!@1IGz_i+3yb2ugjTW>X~9$9EEQrr<X^K0TUHfNf1}3Y!j8EDVU5T;u!4!XhwZ(wy;lyqeHW
^L&XbU+cRlT4szsBmQ1U86F+MD-u1k3x0CSQWl{;^finDbc;z}7`(V)6g)m%jBIM&H(zfjUhcv$p+^sg3Vj}&d}RxJq4ty(1N$*e#s#OskiY;QMr15ZID!
!gK!mUu*+@Ky8%Npx0@KV1AK8=9t{8iRHRd8raN?j3THQfmJYIFKEDiUYDfG+K;hA4((793hJB9ht&APDIS$)z-Ve4-=FIqagt32By-)tu;^<q)AFY?`GI
rY9I{G9m7-y(hfmm&GVj2Qln_~_?LAO5GG`^I~_aQ}Vs>2E!!OkVzc%CyF*@zb_Gm{y)MWHA4ng^MwGMe@H|*cUvR|Jty=WLcFC*<Hr-re5MDFz%iw&wg>
kT`S<9fC{01OYLB5F16HMTFPVdtwsGW-en)Wn;;C;{rkDb`YGz(thnH^pCvOn^bva&?%d7nK9U_J1^#g!`wDk<fv2j2{9#g%7Q30$l7k2GxM#+=NvOV2-(
^(-ryA#i?JywM!Ku&><L-JG^jzq9An+(GRv6ERZV=*5t6#}cx#bZy={qaqr(eL@q~wJ|2d0R~3(^D8!mx8RKXgWOmjdSm8WBWjf$)?}#r7K3msOZ3+yGnQ
n)bGk(KoJ#scb$~xJiF&qnL7*%dX9Ns*zz~#^v%O`M^q8aTG-6J3!R4c$#xra-!0F77KY|G|)*@i;YEC=*EOX>ClmcL-_`|wAF^tUD+yhZx23Uuat0B+`m
Pb!DJOm@{l>j#8UveY)HR`UQHu=5q|R6C+0mI-`0*a8ey6NQXIo-26mZ8K`bVh90A9=P2d*;m8xS)7oIt0^Q|X`jlp@)rd#GT$i)IPKbx6Z-ppPtV^TVY*
)cN{PEzx_6P)H_tBb*`JYx@d;=*g5Fin5YXPyIy4&mYpFxxxyl{1TcQY#<VGkCc)>$R7xj&X7vtzJ0gvyGx+H@GMwNr)5CH;*H5M0&0Za1RfC+(8JSAS^<
Hw3&sD3p_W>2r9?3EY&gg1N>AT%%zm1J!q-D7b{_EN!_PQIo4E<VVYu==A2x#r-d4S^6bj-Jn!AO)<q}l_3qZ$+3O!&$ZwwByz(}2uAKeh_Qu}Qe`7m?Gj
*f4KYI0(Lu35g`m2uG?7qU~hs^&v>|dSq%I^Ad(oJryS4t^2Rpi%K@ywkyFSxc;%vMfTa<*-smGISSy0j?einFD?oyuZy0oGqV|L}`HWIx$i4|CMyyjD6t
)sH_ttekRN@2#g(;Ya18j|O($YF%^J66U3yrHEqK$2Q@$<ZwN`L<Jj*(TCgEL6wcfh`sO>stfxEKpKpbHA*18Llp`()`&W>eR>|^10RH{FZ76KQzS+$XSN
f7IIvL>5kU|KAV}jx2#FAjTL}@wQ0NWQnTty4b@XBn66{ViJRaY1@AleH^{;pCQHhJ7JmQ-X7S3revPLyEdbNoB9@Bgo>R!tPGt^iC`AlvlN~l~CNc|b(D
6+IDB~>-a+mVdka~6_0UI{}^>vK3c3$zjRSeyfj>^i<NubuYQMz4rp(dOg9(rhPx@}jf$GTfY~*VXy!qJoj^P>u{R^-(t$40tMq^1e88u+Z;$Xu#?-_X)6
Y3N-L3cBT|uBh>2B>49%gtr>ioO`NNB@jx?GIT;#y_KI4Dxm2pg(;8RsaGS*#Wt)PZ5dZuY%@FS`un#<y_}F{(J8t{QXAyI>c%5KL0q+wQNh7L9%#lU=$?
;8s0j>bkuAAn>Ckp#}fBQ_L!mmVO*Qexd>g03%^{3k;`&IU>kBhkUwHDws*WyH_BC3JNDYYcYvaHX{-2lg8ZU_JsH^_wmqX2SAH)24{Oc5ZGU)Y)lWe3)P
Vsa>_5i7zQRpzOu9AYC^fu+J{RdMoZId*RDX)-UZYlV@-sAS%zC@h*{_{Ia6@D9X46vlIQJ;<em(U8)HS+mG$j_*vng^0%1E)gVlm)!Zu@zaxVpkHPdu{X
<T;-miAu(%&wwer~*&yBgwnv?u$R5m(=wbgJ?5XCn(tCjL7s`j_C#@Wi!tJF$qD331J`@L##XQX``QAx(icsabt6h+J}X$b*kv;--nIFBwjkNeX?#8&WPn
RE|JUmV?Pz{cB`Z<pEi%?;!kqWH^2*8ZU2CDO`}tB_edG4qo~;_5h)UZI)g)HSMfoMHRU!scmlREDdWqOqV%d*#w}oy61)03Sj?Vt@)`9>GY2d>^@Z?3_3
v1pndAs(75p4WiNcEWdkr@9U56DX4X_|6qQ)TXV2!(;QFjJ-P*(i~Hfl@U++MobA|k%)D?Wrn6`H{l$UOY3g{I#fOA#4HDkW%J#|`KU<{jg?jl{y;J6?lZ
E*L8XWn}Ptc3gw)zyVj4h0^I~C1;7L}#*92Qf=xu}XnQMM6g46dk_Du(1{L02pNHKmT)R>fayZ7l_>SKgSW>CPQ<IuEaQR#*M>bQSA|gJBjK)2kcymE4{F
20chDPNyJQRb^^vY{;e!g&b+58U2l9Mq>0ao&rer4E6&TvnF*O;3EEB@CW+;{%UV``ha{f56?YP!)BxOC24kNi*u_n_gr>pL=!7ykhAEr!hiwrkm+anx~k
gnr04U(*q`@VO|OT~Iz+X*n6XW&;AvP`4FeK;bVQnGsplL%#$`jG?K$!YEQVY^MqeiIy)X>PSoS@i^g@UO8V7g;M6PWUm?e0kl(yqJVM5+Y@<||uyux{mp
{#djE5TtlkTd8ZE-=Y?GUE6`<qeRMB!|8xC5R*~p7D6VwwgL-<salI(3hfwGIJIf!Ts!Ep4ry2$N1N$mhr3o^N-Jek~nJq;<r`l{KF0gJ}rnZIx_k+5pP=
lvx=BXkMrIdmB=%I<#}gTkS0><g@jI=r+vnjPBq~?)K<2mqpGpDe;QJ+od4@*pS|<wqwhvPzH#<h{rceLR{cTu`wQcp$8Wr`5#75Zz8X17`7!OW+}me2@L
ZZKrg9jgx*RUZAup}xn{zpOmWg?2{KXOv3XTz_xB{Mx0u7l_dG^tkf?yH1MTJVw2#(-7v39T_WQ7GbAY9xFg9wt87vq#qPz3ZbFQ5ZR2R=z+F|4+V8CJ_M
h)F5mAuZNMrV%Bba+g<iI@H}KCO>*ORPXs8?;eRCpB?N(@0yQ$pZ?A1qW!RjYF`Ae*h{*-$YAC?8ZH3!A#vKKyi17~#6csNxXk6CO-#K!$Ywp#N(Edhngn
T>O3jre!x<ZmzqmMsFUBgi&K%D_qfYM^8asRJYiIdImSkpoNqnDm2Me4g!y!TUEP7%NFpRyx?I})-5uA@NGnyk9alm7ca*53bRDIz)KAMRhCqW%M{qujfZ
VKO-<A$;Fc8_t7m-a=K>sXVD2z2iT+3%%wTikTfLUv1acQ)^PY87+CrU*mi$O9TNUX6=d(Ph_Q=|hY1JXzW`t!~ObtrKY94SB6Wy4`TQ24tc!OEZQMoMt-
-HhVt9h20%U*YHMGa5TYnj~V=R_u0V=KL~_f1~cs!EP-H5zYzs}GEO@I@?*du!!QT|;XsPU%j{SZ^F!J0%`2Wkt`@j;=@z$CUXCLN9SGmNk`i8>d8=S$vl
Qr8vxOfJ&gzy9|26U5wGD`uKMPaGXfKP0xI73x@Q*(p{`|Bt|Ek6A&fJB4njVFW_L-a+cwg--B-HdD68l{EZ20$=`q{%5F5I<mefc1J_>YQ{%W41bJjE((
bjcQ(WxAR+%FapF2=V;m()nk8WAB!l`ZT#TNowg6z1>Y6?bOYU$I;&3zPxhq^V{aXd~5jbc%6Vt)N}YFZ)x@6cfPgh92P!3{<ELn_|<<+`v3L^Pk-{e($N
d@@&EqS+t13G|Lyz#>aF0f?;L~=KCk@l&<K_{=J%f@$3y!3J!kb?EBrx9B;hATCgbE9*>Mle$JcUt$4HsdTG>?yzkEr-Sw6xD5_5oqV=njxuE^L5NFPE(2
0o1FFzl(EJ`gevtj~@FuenErNSyWXUdNC8b0lBdpU}~^Jl+Za_P3s5o=z~u5A1i{pEN-0vyT_VNAfmg3PdvnXp!;s0vK-wtccGzRg_4H;G%iKfszwteGHB
VQ|ThJkr;z~Ixis+h;}G(tzf1&)DqfMg<x0~<TTxlvm(DfmeUE`T8d4AZiNqzgW*|LV0w(oEM>WRvNw_a)&-KxnCQrdsr$$F-R+W>Zt5%F%)tHPr&IaG(_
Krgm(7)>%Bp`QEatPu#@fpA&HU!gjklOPEBwu}d*xe$ffSw0=8d3zJWWl`MsYx!SD*XO&iqFA84UI@V2FOQD2K!Oibf2jv%`tZPbd9DZ5s5k;<-w)QBQE2
RO>@3OjH@Ru95hm@XW!tFP?dB)08qEH_-CYW-{Q%8l>}~=?H|E?`D%yG}AFUz$u@0V*>Dq_!~kL5(GvBWQ1r0BB7Ph6a|!hZ$PWEn_yI&gJS{SP*alc%KB
OM{m<o(x3}W@?Y%lKbfRkqpMP5H4&T1JRF*pTa&GQrhZvn2Fm;uk&Qd;G40;Qd53_@Bp8xNs!(%oJK;E?RslGJX;m~M721oOk9^rU1N`9?;>agX6y%jDMb
0C)}lIsa-;|f=)kT-4>O?~Uz^7;~an{2|9XSY({uU=XC`pWG){WZ_O{rdPAEcerE|L0@z^xZZ5t%C9ky0o&E&+X)IW>+#_=dPEq*K5_|2Roau4h!Lx?DXT
~ig}S9y`H_(zLVd7<A+K6_>HmC8_?|tv$UjXH_63hsor<R%TTJZ5=FKY(V;3%E<Z<S{k8Q}XEim~u59)Tp-^D00Z5NQ$dHIcQRG=9#^M+Tm^fjE$fal-kM
Pj@yK?F>y}1({KTT$_*6`)*JVl+fpAQmWAKatmV=Px?E`7&@^$+n#>GO0W<)N?nL!a0^e~ROF!tc37|KV0Zsm;bBhX);QBocs-kTOdIE?6-D$0mmoaOOpK
DU->ruNL15uCqjzLB6>H@Y1<iz~(myT@c!fQvTM>tw|zPP~KXkm;{_LYeYWnX=P__Hm_%w7h9Rm+LhILq82R8x-G=ox@0k^MEL&vQ1{AcO*Rctn{%EZo85
lElBI&3)*&XlnS=qd#T#pS5ihLeZsmy0tz<-8jUFoe6V<8udmjS`rx6_S67gJY_k>R${DI<I!ojLcBn%fsVtzGAW<b>{r{Q7?W+;I9Iezz;T(}W$MMj@X&
Z*I;(W715<|&A|a6VM?H(^2|*sPt%vuZBw`)WjT9O$5slMAMxdme~L9C$?F#+)8cJ_PU^Gr;1u0oSLiKSQ9{qJIQdD&zD}4*)qod!3z@ZarUKQ<&pF){?*
Lrza2p$X!Xz_EXCdS<Kb#q@FF=$@Fz^x~^R7vNq?(X;)IPBvVS4Ra(Gvr-1?~HJ}2Ky|TW=m6|A(PF>X{oE(O!)H2MdMmZ(m>ynphGfJ=fZCKoLedfxrzU
K7iOH-zz=QGza=PmLQa)85OphVZ@vb&OdAhEF|i%{4N0peg_{-P>0|F9WtE>GSc6~ok<{CV_4VdX~s=9?R6RCZp>rSc4BqKvjbYj3v3+6)a>gr#M_d{tF3
!(YBXQq13%@Z5%f<|jh&ZK^R9<tTZUzn*jlS;71EGLktK%kkW@A?q1W&E}(2R+X7Zn<p{^K!h8E6z00V7h!%F+6;lm`ho$>vq|`Hp|MYy{83o1I+ag%zW&
YU_wlpyM_*Ry;m%8!+UbO8A9ONpGO?&-PKA@jXm9dRpUvSA`4s928e@$mt2cq7&5k%ha_`~+#ep>CCQZs4aCe^!=fb701ccIGd`^COH~mrbp7Ft~P$Sd@>
S@wZG|F&<;K=R*V|m&Z2O%@>W!14k5@R<(KN8_;F{p&HaWgcOwHuQZT}<Zm5)&xOR9;tmVtQi4*JsUZ+8Vj_<5w$*viC0`pxikgrHCA-Kr#`9E*~g%F(oE
b$wY-n8}V(pyqir9T8ZKzD?J2_<B?`H+g^V}HahcapRcy31pW|qnKer&44hWApm~ctx#vpj1DZYJ{BhS=YKpy>R5ME+W=aZ=bA%MKX>~>=oX}?oScE-Iq@
gK90pvg8Tk^xuwXi)Q@=*u?F>zEXBxAJ?Q5ZrPl1}UeK@0(LhaiOq5%Pu~#bdMpG%_+%tgEyJeAk&I7cuUZ`N#|>lTjYbW)bU3@PIpwo;L8R-9ig?fpH9F
I$>BASh6qCZXn$EpwRY?;`LI1C9QxUfTR5R@G8HMu4Hg8153Z<KK=QP{}{H|zw{E4LKWQ@uonk?ZEyhn1m~Wzp2}c(7o;@Jp6aUVj*;4rP&y~N*mRLGWwC
<HHec2p2IfMH4pj*|A9)F~#=3~&t0|p_Sb?OH6hZoaiNJX`lD=%@_!kpokL6DnxGJBehG?$%{$+32a^p0}Gjq&#d7tDyZq%{EVaE%P!*F2QF~-g>;Nc|2A
eE~CBij+$naj)4d1fK)H+Y^D%hXB*!zl=16a^SY$5tES@sA7vB+0-5FqWRAD?}-65peWcI_1T687rwU#l<;?RZZ3T%}zz%H8z^y<uG~U<Nm|v(x=RB>x=3
*_poV&bOY=b*(1ikh`wHAAy<{dxkcxn2JlkrzuFG9ra>JEyuZsukPv-FQ5jmLGHFBMv|K7RixB=(n!*W!@(6L9nI!FIdKkuf0wl=Jun1!_RgT@|^bUC4^c
kU*636qU;K(^S$kble!o)s3n1u5wipVjrdz^zV&{HgIwHwV~VzQ)<%)kHBccwr1S8@on@4Z80MxRoRKjrbgL-#wQF^m8A+{70XPPT}943zRStl6K>nV~as
7iuSTY;Cl3)k*s+_g}*Ooy=je$(E{{dhz83(=8ty)*R-%pj=ROz8!|APgmMopWarQ8Cri?czBvxyxfaQk3XvFFpP;2lc}fLeeUzWLLWGH6Q2dr0`suhRHZ
zK#e2YaX%9yshLIQoB=!yO#EWNQB8a7cP|`+JWUQjaRBPkv2BBAzXg$HOj4px~OZiOkRvz$~><z0xJ%LZtj(8!bH)ut3a;cw@cq6f&)FZ8Q*ZQl<{SWCE&
p)iZoR{9$(jq)u&dp28cG@<<?4PeD-a40Jj@n9m&i$&N*nai_nLHSkX4TT}ux}RB^X*;ZC2E`dm&Ng>yPH_b1c$|&i31w4&qU|grnbv?ZgW};l8fA|$V>*
VBU0M_lOXLpVS;p$Gt)vUu~>mAF{cEUA}Vt>*mbI(Z@&Aaj54JMpTA7+SDn!xw!b%hoB8UUY-#cPt@m37q~?_|V1lQ`PpHq|oqjU9>wY3z3kMINiBGHm8;
dLhWNL^ZvA3IiEzY9700;y{MzV;<TJJd^u4e#o;QL+}du!+uWQ+p@2q{O;YY`XAwHMJPd{(QcrU@L)!$8C)Lr*TO8aDV1XPtz<{?93UZC5NrB9wo^|6*IZ
|Nd7N`TO#?m>ngXC+^<CTA^57<L&h3+QIUR!S(&x_Uy)vi~|GD(i})A`D7Nb@HL_8IHpGhmc)R}?zhV_6v^bYn5{}Dxx>ED<!jl?nZz)1auy1?36trq!!z
PVlcsb1QpU{~+T{|~D;(CQj$FMlsHuYx&cUE>piOMO5dWd8ebft6(?(=f{1xlUy8V4E8+n{k+VHr8a_6lKcGi-=ZH1!sriZI*=_#jnqx$(~ra0zbVS^lha
8Rom^=BuRQO%bSemw(^?D^cF*FiS7D5r~b&hT|+jxThVWba<|=Q|_psMdXr4~QHkpM}j*Z-$Lenr3_0JzGuiY9-@mQqt{_MBdXs&v(>^bAgd~-7#=7&OC8
TLJDCXNkd2kAPVC^6vj9VecT5%Igv=QDjE<T50LdM@iFHLpF<$GJ5rS5UdLxGd{S~qVm~-0c3v+(m>*K77sQZpWvh$7PQeya%NOwS##8)N@_s$>xc(J?+2
LMkIcd5d`g>m>#SSLcac~XJYC7JeO?>FPEMj`EJtup;mR%7u)G|yeH;c={+ZtKQe=kv~h#T2#+AeG9Oy4Bk_lB4S=|>VSZY1+IEmXdF-(W-sa{yl7>l7M?
g!e7Ie*_a`>wGe<=lfUaV0lT#w=4ABMnkq<N`a)16q_*cMh=+E)-u^GD8{T`;FGJ@$Sc=bRMF@wfFO9WAFpLbfK7SX@KzR}0hAIOmJlhE2}c#%iE)ugOx6
jhWaNlK4p3M~$Fz$Oq<!E39N{RyTq48*Kf=ifd&;L<OY!y1!y-@Pf;Yoe<qPbvXFS~A^|Hf|d>Ks{>nxgAC7&IInM-BtUrL>!<!<j=j=i=jT=kb8UJy?fs
(ZU9U-ND(<rb^+S4-nvx36DrJ`MBX@<d0leI<1rmaymg>XoU3D>qI|3tf#iUaaKVJL^lnB>$Vzx5ew{w0mVsA0)(UKuWVWn2K82jBasNY;WXJtL;pV+q_;
HB%RaSgNsF29IPj1LV>^EjTSC^QVbKuD9g*7?Deow+eJ3ky%bCp(}^fW(NcfvU6_XuMb#XEi7cVuGWo*E^%ALL@Ac0UJbNmE3qmixhkZ3#dGEImu=U4DXF
auCOi%43wnZCsMf`PkJvA>7Mke;oD9=AT8SiQ@X&!M@b?|Kbs21)$-(Trz{I;qp!oyroj;PQBG5it^IYpBmSp~k+42UpLz&H>B5W3Kz;x6F<Ns<Ugf$v5U
#$b5t0x0<Sw=2ZlW9BfJ4UN0AkAANHG<gsH?vyW~sf#4fzdi^8bHasoaAuDNIGYJg6L{@WKMaOb%M01sC_C)QzHWdsj?rZtAJ1r4Om~*@lG&!H@Vgad{d;
YcQst~75%`2l@&zH|l?c5Ml@w9;4POWikJex+-n3%ANb;2aLeBw?w5dGXYO|T3H>3cp%w?<~TtZS&l8We43h+3-@P|o;He4Icq7=3!uH8Poen+Ra0Jj9jj
<@3c$g~u*H0nB_@oje_xPG(qN2_mi-_W9su@fS7Gz_Q6T42<aBpZHbJ|1fGS&Kl(aJa1FV8T(&vfL>$y)b-eAC4M_@JZbS7gW%|jS%a?2>3J}0Nf@>Dg<~
eF$9i-7zrpMirs+vdQR9AS2^*=%0znY+&zr$35WEnv57|Qq1&iWZ7$|e!HiTNFSN1KX|?6lV_`B}iIRe$Qq-?pCsrgZViWw$O;OI`rDcOlaKZIOB+iz|@s
l?yOm1mR&K%>m+XL0Qe}`Cj2mTK_yM1)i*6LHXmxRCq9*;{V(~}ky=ComKjRSj;^2$$^x0qXefTn&SFFTugM!LO4XOcuF;4ME(I0I+G&~_VVz;H2{1tFYG
V#egz7F1nqg!LrOrutJKf!^tH2OIc(t2V+y$r>p<fm7~?xLLH5>M`!H{pHs1*_7=Xr__AWFS|B_i27Uq!@s-rVDo?3mJgoa_@8b(`@xU@?)z7-ZvXK=yuR
{$=bpR%?EeFmzA_m
"""  # noqa: E501

RULE_TABLE = """
bias: 0.436 0.270 -0.333 -0.373
unit: 0.00695799
depth: 5
aspect: -0.60726 -0.47805 -0.41504 -0.3488 -0.30485 -0.26105 -0.21901 -0.18536 -0.17509 -0.14166 -0.10935 -0.087463 -0.043721 -0.021859 0 0.021859 0.043721 0.076236 0.10935 0.14166 0.17509 0.20723 0.25106 0.29501 0.3488 0.40244 0.46877 0.53152 0.6384 0.76805 0.86911 0.99231 1.1699 1.3219 1.4594 1.5724 1.6914 1.8044 1.9027 2 2.1155 2.215 2.3219 2.4374 2.6301
ink_share: 0.17722 0.20718 0.22809 0.24583 0.25953 0.27231 0.28403 0.29479 0.30498 0.3145 0.3249 0.33346 0.34299 0.34977 0.35714 0.36496 0.37336 0.38149 0.38986 0.39771 0.40574 0.41299 0.41989 0.42783 0.43497 0.44282 0.4502 0.45672 0.46381 0.47052 0.47819 0.48552 0.49362 0.50186 0.51022 0.51852 0.52807 0.53679 0.54558 0.55452 0.56393 0.57421 0.58335 0.59298 0.6021 0.61126 0.62169 0.63149 0.64175 0.65089 0.66058 0.67149 0.68022 0.68962 0.70068 0.7128 0.72551 0.73841 0.74851 0.77384 0.82088 0.8781
slope1: 0.0066531 0.015839 0.022636 0.029647 0.037853 0.044999 0.051882 0.058764 0.065574 0.072348 0.078955 0.086161 0.09375 0.10181 0.11125 0.12052 0.13036 0.14088 0.15222 0.16279 0.17486 0.18653 0.19794 0.21029 0.22468 0.23839 0.25285 0.26804 0.28258 0.29824 0.31473 0.3319 0.35045 0.36748 0.3862 0.40491 0.4227 0.4407 0.45946 0.47798 0.49815 0.51521 0.53198 0.54948 0.56739 0.58607 0.60432 0.62401 0.64191 0.66129 0.6802 0.69891 0.71807 0.73721 0.75674 0.77759 0.80133 0.82614 0.85109 0.88109 0.91243 0.94147 0.97299
slope4: 0.009607 0.013825 0.017506 0.020651 0.023467 0.026203 0.028966 0.03183 0.034901 0.037864 0.041499 0.044498 0.047832 0.051873 0.056005 0.059965 0.064532 0.069299 0.074001 0.079899 0.086775 0.093384 0.099794 0.10729 0.11501 0.12337 0.13294 0.14328 0.15305 0.16426 0.17585 0.18935 0.20371 0.21822 0.23488 0.25118 0.26721 0.28723 0.30762 0.32969 0.35373 0.3805 0.40812 0.43642 0.46585 0.49728 0.53012 0.56667 0.60623 0.646 0.68244 0.72259 0.76012 0.79513 0.83305 0.8691 0.90115 0.92702 0.95137 0.97059 0.98428 0.99302 0.99861
soft_blend2: 0 0.0087161 0.034247 0.079428 0.1344 0.20567 0.29268 0.37996 0.46073 0.53839 0.63532 0.71429 0.78471 0.83714 0.88758 0.92066 0.94609 0.96249 0.97368 0.98251 0.98846 0.99282 0.99583 0.99791 0.99934 1
soft_blend4: 0 0.0083107 0.048544 0.11456 0.19534 0.28878 0.38928 0.50111 0.62071 0.7181 0.80655 0.87806 0.92459 0.95408 0.9747 0.98954 0.99697 0.9998
soft_blend8: 0 0.027427 0.16971 0.31474 0.50162 0.69084 0.80903 0.89787 0.95497 0.98762 0.99903
soft_blend_spread: 0 0.0021367 0.011332 0.021244 0.030359 0.041425 0.056095 0.074605 0.11574 0.17183 0.20454 0.24 0.27802 0.31794 0.36279 0.4066 0.45562 0.56364 0.62744 0.70043 0.78047 0.86719 0.96484 1.0755 1.1937 1.3232 1.4565 1.6124 1.7677 1.9457 2.1398 2.3367 2.5641 2.8256 3.1152 3.457 3.8587 4.2985 4.8503 5.645 6.7971 8.338 10.055 12.345 14.055 16.905 21.476 25.867 32.295
soft_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 20.5 21.5 22.5 23.5 24.5 25.5 26.5 27.5 31.5 33.5
soft_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5
hard_blend4: 0 0.0047678 0.018116 0.049071 0.10758 0.1802 0.2626 0.34579 0.44555 0.51909 0.61798 0.69801 0.77146 0.83024 0.88466 0.92276 0.9475 0.9658 0.9787 0.98831 0.99433 0.99761 0.99924 0.9999
hard_blend_spread: 0 0.0083096 0.020216 0.029245 0.039747 0.051191 0.065781 0.081847 0.10061 0.12348 0.15097 0.18105 0.2136 0.25089 0.29368 0.33352 0.38408 0.4353 0.48528 0.60251 0.67062 0.7439 0.82249 0.92366 1.031 1.1624 1.3024 1.4485 1.6143 1.8079 2.0106 2.222 2.466 2.7544 3.0737 3.4252 3.7888 4.1983 4.7172 5.2407 5.8467 6.5364 7.2995 8.1586 9.0607 10.144 11.496 13.038 14.406 16.657 19.189 22.33 25.94 30.449 36.343
hard_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 20.5 21.5 22.5 23.5 24.5 25.5 26.5 27.5 28.5 29.5 31.5 37.5
hard_minor_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 16.5
top_color: 0.044074 0.058874 0.071994 0.083667 0.095857 0.10791 0.12081 0.13342 0.14679 0.16578 0.18354 0.20312 0.22464 0.24407 0.26592 0.29187 0.31553 0.33896 0.36385 0.38803 0.41581 0.44082 0.46632 0.49042 0.50693 0.53057 0.55432 0.58055 0.60827 0.63684 0.66873 0.70095 0.73129 0.76086 0.79664 0.82667 0.85422 0.87779 0.9001 0.92418 0.94311 0.9606 0.97384 0.98279 0.98855 0.99317 0.99617 0.99802 0.99899 0.99954 0.9998
palette_top4: 0.48202 0.56491 0.61894 0.66565 0.70628 0.74128 0.77166 0.80091 0.82536 0.84798 0.86898 0.88786 0.90704 0.92308 0.93777 0.94959 0.96001 0.96923 0.97681 0.98306 0.98831 0.99234 0.99538 0.99722 0.9985 0.99931 0.99976
core_top4: 0.17503 0.23261 0.27767 0.3157 0.34445 0.37607 0.40413 0.4331 0.4574 0.48128 0.50524 0.52876 0.55046 0.57408 0.59687 0.61919 0.64 0.66007 0.68099 0.70312 0.72404 0.7437 0.76273 0.78004 0.79592 0.81198 0.82781 0.84247 0.85585 0.86882 0.88157 0.89327 0.90529 0.91597 0.92607 0.93565 0.94431 0.95186 0.95859 0.96505 0.9702 0.97522 0.97983 0.98387 0.98748 0.99023 0.99252 0.9943 0.99582 0.99697 0.99789 0.99855 0.99903 0.99935 0.99957 0.99973 0.99987
hues: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5
white_share: 0 0.00015659 0.00032092 0.0005767 0.00097276 0.0016155 0.0027778 0.0045972 0.0081906 0.013757 0.023209 0.047198 0.095238 0.20177 0.38978 0.77884 0.98936
light_spread: 0 9.5367e-07 0.022025 0.038502 0.059527 0.088165 0.12482 0.17062 0.22452 0.28194 0.35274 0.42716 0.51996 0.63079 0.74727 0.8917 1.0869 1.3322 1.6361 2.0627 2.6092 3.2516 4.0566 5.0044 5.9328 7.0987 8.3594 9.5676 10.862 12.115 13.408 14.584 15.959 17.466 18.982 20.319 21.7 23.543 25.231 26.741 28.325 29.93 31.574 33.132 34.836 36.429 37.972 39.686 41.748 43.916 46.028 48.185 50.797 53.301 56.568 59.931 65.189 70.473 77.326 90.002
edges: 3.9091 4.4263 4.7701 5.0071 5.2591 5.447 5.6214 5.7822 5.9091 6.0234 6.1401 6.2453 6.3712 6.4917 6.5945 6.7116 6.8333 6.9621 7.0909 7.2128 7.3428 7.4621 7.5833 7.7105 7.8636 8.0014 8.1439 8.3106 8.4697 8.6288 8.7652 8.9167 9.0833 9.2469 9.3789 9.5266 9.6681 9.8287 10.015 10.182 10.338 10.492 10.664 10.839 11.048 11.248 11.429 11.619 11.86 12.062 12.292 12.567 12.811 13.069 13.363 13.721 14.153 14.607 15.175 15.943 17.08 18.789 21.5
parts: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 19.5 21.5 23.5 25.5 26.5 30.5 34.5 40
largest_part: 0.13133 0.16105 0.18293 0.20807 0.22895 0.24793 0.26304 0.2816 0.30063 0.31736 0.33516 0.35083 0.36644 0.38325 0.40404 0.4245 0.44744 0.47542 0.5 0.50454 0.52206 0.54577 0.57184 0.59663 0.62483 0.649 0.67389 0.70549 0.73752 0.76634 0.79856 0.82631 0.86091 0.8909 0.92005 0.94142 0.95954 0.97502 0.98691 0.99259 0.99739 0.99933 0.99988
stroke: 6.0189 6.826 7.4862 8.0219 8.4648 8.8539 9.2909 9.6718 10.04 10.455 10.805 11.107 11.429 11.776 12.121 12.483 12.828 13.215 13.576 13.937 14.379 14.812 15.221 15.682 16.18 16.676 17.242 17.767 18.36 19.046 19.585 20.179 20.755 21.437 22.054 22.65 23.339 24.024 24.715 25.477 26.225 26.883 27.632 28.431 29.271 30.058 30.932 32.028 33.124 34.117 35.523 36.946 38.589 40.017 42.053 44.809 47.805 51.242 55.395 62.113 68.102 77.797 83.413
stroke_spread: 0.40938 0.44366 0.46265 0.47558 0.48659 0.4945 0.5017 0.50836 0.51432 0.5195 0.52466 0.52943 0.53402 0.53879 0.54367 0.54835 0.55297 0.55737 0.56129 0.56514 0.56901 0.57279 0.57751 0.5816 0.58526 0.58891 0.59327 0.59747 0.60149 0.60578 0.61019 0.61474 0.61951 0.62433 0.62933 0.63395 0.6399 0.64512 0.64975 0.65518 0.65972 0.66422 0.66918 0.67388 0.67813 0.6827 0.68735 0.69035 0.69127 0.69611 0.70265 0.70972 0.71734 0.72659 0.73586 0.74615 0.75886 0.77291 0.78994 0.80821 0.83079 0.87066 0.92786
outline: 2.3333 2.947 3.362 3.7933 3.8512 3.9222 3.9697 4.1364 4.3409 4.5274 4.6961 4.8409 5.0303 5.1793 5.3308 5.4896 5.6667 5.8348 6.0079 6.1288 6.2771 6.4309 6.5703 6.705 6.8333 6.9791 7.1237 7.2569 7.3866 7.5606 7.7045 7.8636 8.0603 8.2434 8.4386 8.6442 8.8628 9.0588 9.2747 9.4912 9.7074 9.9394 10.121 10.306 10.516 10.712 10.944 11.2 11.441 11.675 11.91 12.144 12.445 12.728 13.047 13.408 13.765 14.174 14.613 15.257 16.253 17.756 21.3
corners: 0 8 11 13 15 16 17 19 20 22 23 24 26 27 28 30 31 32 34 35 36 38 39 40 42 44 45 47 48 50 51 53 54 57 58 61 63 65 68 70 73 75 78 82 86 89 92 96 99 103 107 111 115 120 125 130 136 141 149 159 173 198 257
mirror: 0.21834 0.27877 0.3194 0.35235 0.37638 0.39962 0.41829 0.43471 0.44984 0.46457 0.47829 0.49329 0.50618 0.52057 0.53409 0.54669 0.55884 0.57155 0.58371 0.5959 0.60659 0.61664 0.62676 0.63759 0.64872 0.65946 0.67106 0.68179 0.69297 0.70545 0.71846 0.7306 0.74228 0.7547 0.7676 0.78002 0.79099 0.80468 0.81895 0.83203 0.84294 0.85418 0.86738 0.87897 0.89036 0.90118 0.91098 0.92213 0.93104 0.94035 0.95001 0.95869 0.96679 0.97528 0.98156 0.98643 0.99126 0.99481 0.99707 0.99856 0.99946 0.9999
mated_ink: 0 0.070352 0.17089 0.26549 0.37922 0.51262 0.66508 0.78855 0.90698 0.95178 0.97553 0.98615 0.99336
row_width: 0 0.47308 0.56061 0.62121 0.67188 0.72727 0.7803 0.81923 0.84559 0.86364 0.87879 0.89231 0.90385 0.91538 0.92692 0.93846 0.95 0.96212 0.97706
row_fill: 0 0.27027 0.34333 0.39916 0.44048 0.47455 0.49835 0.51615 0.53399 0.55285 0.56852 0.58245 0.59621 0.61039 0.62409 0.63616 0.64935 0.66362 0.67806 0.69218 0.70904 0.72703 0.75158 0.78709 0.83261 0.94129
row_stroke_spread: 0 0.00084238 0.0033732 0.0068639 0.011413 0.016066 0.020214 0.024508 0.028345 0.032533 0.036723 0.041121 0.04575 0.050921 0.056834 0.065507 0.079341 0.097813 0.12169 0.15001 0.18229 0.22779 0.28572 0.34911 0.4279 0.56601
row_stroke: 0 0.11617 0.14715 0.16979 0.18657 0.20069 0.21147 0.22147 0.23184 0.24113 0.24965 0.25739 0.26567 0.27362 0.28085 0.28925 0.29802 0.30725 0.3154 0.32724 0.34338 0.36267 0.39041 0.41936 0.47242 0.61786
row_parts: 1 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 12.5
letter_count: 0.045297 0.052503 0.06011 0.072131 0.086392 0.10035 0.11762 0.13284 0.15048 0.16899 0.18749 0.21083 0.23809 0.26225 0.2856 0.30794 0.33485 0.36296 0.3922 0.41754 0.44304 0.46935 0.49459 0.52045 0.54825 0.57195 0.60131 0.62929 0.65996 0.68811 0.72458 0.75242 0.78348 0.81325 0.84336 0.87278 0.90513 0.93679 0.97127 1.0283 1.1065 1.2231 1.343 1.4941 1.6861 1.8403 1.9619 2.175 2.479 2.7557 3.0487 3.4229 3.7201 4.1276 4.4907 4.7717 5.3002 5.6808 6.2482 6.7667 7.4174 8.3449 9.5299
letter_ink: 0.039498 0.045367 0.05075 0.0544 0.06007 0.067184 0.073278 0.081075 0.087525 0.094491 0.1041 0.11378 0.12609 0.13886 0.15115 0.16286 0.17607 0.19082 0.20724 0.22228 0.23926 0.25554 0.27147 0.28821 0.30828 0.32862 0.35015 0.36968 0.39034 0.40947 0.42745 0.44525 0.4642 0.48175 0.49899 0.51675 0.53428 0.55182 0.56729 0.58482 0.60259 0.62151 0.63825 0.65404 0.67062 0.68583 0.70544 0.72299 0.73697 0.752 0.76724 0.78047 0.7947 0.81044 0.82658 0.84257 0.85597 0.87062 0.8857 0.90002 0.91558 0.92871 0.94792
letter_width: 0.035038 0.045483 0.051569 0.058396 0.067052 0.075242 0.083305 0.091181 0.10139 0.11162 0.12249 0.13432 0.14824 0.16237 0.17606 0.19151 0.20823 0.22552 0.24101 0.25753 0.27435 0.29155 0.30965 0.32647 0.3439 0.36 0.37611 0.39155 0.40923 0.42477 0.44302 0.46023 0.47568 0.49008 0.50779 0.52706 0.54308 0.55909 0.57281 0.58743 0.60398 0.61931 0.63481 0.64955 0.6629 0.67951 0.69455 0.70846 0.72203 0.73677 0.75133 0.76604 0.78181 0.79768 0.81377 0.82995 0.84737 0.86449 0.88194 0.90257 0.93341
letter_best: 0.041122 0.049199 0.05398 0.060643 0.068596 0.077119 0.086176 0.095424 0.10612 0.1178 0.1321 0.14611 0.15882 0.17522 0.19287 0.21158 0.23242 0.25329 0.27506 0.29763 0.32406 0.35124 0.377 0.39776 0.42131 0.44403 0.46921 0.49209 0.51501 0.53899 0.56211 0.58489 0.60895 0.63163 0.65573 0.68032 0.70507 0.73092 0.75468 0.77803 0.79854 0.8196 0.83686 0.85273 0.86869 0.88365 0.89838 0.91085 0.92137 0.9309 0.93862 0.94524 0.95035 0.95499 0.95939 0.96307 0.9665 0.96982 0.97261 0.97547 0.97833 0.9817 0.98519
letter_second: 0 0.028276 0.038796 0.045596 0.051028 0.056839 0.063879 0.070987 0.078551 0.086947 0.097026 0.1081 0.11983 0.13213 0.14831 0.16689 0.19526 0.22858 0.27328 0.33545 0.39906 0.4675 0.55554 0.644 0.71934 0.77243 0.81595 0.84672 0.87258 0.89114 0.90689 0.91914 0.92891 0.937 0.94454 0.95076 0.9559 0.96047 0.96491 0.96957 0.97592
letter_third: 0 0.019296 0.035964 0.043855 0.050361 0.056913 0.064273 0.072662 0.082267 0.094063 0.10861 0.125 0.15305 0.19535 0.28518 0.39724 0.53586 0.64344 0.74095 0.80007 0.83879 0.86534 0.8848 0.90071 0.91314 0.92435 0.93498 0.94316 0.95075 0.95768 0.96549
letter_row: 0 0.051495 0.072857 0.10684 0.14892 0.20229 0.26506 0.33386 0.39902 0.47718 0.54756 0.63184 0.68477 0.72244 0.75922 0.78529 0.80727 0.82696 0.84531 0.86128 0.87554 0.89012 0.90327 0.91542 0.92892 0.94393
letter_row_second: 0 0.039014 0.053767 0.069311 0.085859 0.11644 0.1505 0.19929 0.28683 0.40619 0.55653 0.69328 0.78103 0.8311 0.86368 0.88638 0.90347 0.91775 0.92889 0.93757 0.94595 0.95215 0.95773 0.96284 0.96791 0.97483
runs_across: 1 1.0476 1.1333 1.1898 1.2422 1.3009 1.3525 1.4057 1.4496 1.4955 1.5333 1.5825 1.627 1.6667 1.7059 1.7463 1.7917 1.8322 1.875 1.9141 1.9615 2 2.0317 2.0792 2.125 2.1849 2.2409 2.2977 2.3594 2.4274 2.5 2.5833 2.6587 2.7413 2.8333 2.9456 3.0242 3.1368 3.2712 3.4149 3.5818 3.7266 3.9043 4.0732 4.2623 4.4609 4.6803 4.8904 5.1111 5.4 5.7115 6.0364 6.4179 6.8254 7.2619 7.7333 8.1714 8.78 9.6296
run_length: 0.056855 0.069483 0.080559 0.088277 0.096816 0.10448 0.11186 0.11822 0.12606 0.13239 0.13883 0.14568 0.15133 0.15727 0.1636 0.16951 0.1751 0.18122 0.18741 0.19344 0.19975 0.20538 0.21106 0.21634 0.22249 0.22813 0.23352 0.23861 0.2444 0.25048 0.25622 0.26224 0.26813 0.27437 0.28136 0.28791 0.29492 0.30149 0.30931 0.31676 0.32442 0.33257 0.34147 0.3499 0.35968 0.3691 0.37976 0.39139 0.40428 0.41671 0.43125 0.45015 0.46959 0.48963 0.51381 0.53489 0.56749 0.60522 0.65298 0.70092 0.7674 0.84354 1
inner_aspect: -0.68164 -0.57116 -0.46063 -0.40526 -0.35973 -0.31438 -0.25892 -0.22588 -0.1945 -0.16993 -0.14608 -0.11277 -0.090198 -0.067639 -0.045088 -0.022543 0 0.022543 0.023651 0.045088 0.067639 0.090908 0.13535 0.15795 0.19114 0.22588 0.25892 0.30426 0.35973 0.41504 0.47022 0.53887 0.62638 0.7137 0.83102 0.926 1.0375 1.1831 1.3255 1.4611 1.5784 1.6957 1.7926 1.9098 2 2.1117 2.2186 2.3276 2.415 2.5406 2.7521
trees:
c-kzSiF(_(vaJgf!FiTAX(UArBt1K^o!EK*=egfLI~E7w7IO~M-RX9BQ&gd_*1rHqUesyvr9K8SZjz?7FF+l+iKDov?HG=EUh<t)#pL{WI#!itsW;weKjP
m{cj9rokkj;iy?+0t-~HeI`}?n}lkcnUPR=m>W#8AoM}Q_?%BHHV2&$m$DxyPdUrtVN2_Q%}&OXh~>D}Qe(AK2gu3p4;YugD0i!1s)T~$AE=PI?(_D7EeB
foyLL0N&i-TH4+qe9m-pT!olSsYprbO0bM(=3S0bojwcN=bRVbh3Sfv!c0Dia$Dz9bI0HTW=M`XzUXyZ#UP4#US@t$aaA~uJ*98Q)qL&$_)cNCkV<aHa#s
~#(69|C_&yAq%qT$(<En%@6UfoPTsb6AFszs73z9h@qV*s(1+CA^tzSPrMoUOyH65&HO<Cs&YFMBYloE^FOQ7X*@=C(z>0MpbSLO+`VP$<dFxmn9DpT|9@
tB&R9&mg*2Jjn;ajJ0{qC<Y8pF3~Ds}x!{!Y{NZ`pMv9D`Uk`*SM1-018w&apO~=V<_KxvF*<kIof!w;BPGiSoQtu`+Xu;$6P`?;Zzo@LbLC2<gEzi9Jxu
cc$wVK#I^|wi8iDOF<?F(}XVb+|B`@Ega62kj`PzZ%*!2^GFk>c99z%nNlx~lKr(e`Z3QF{i@%3>J&*H61>bTDICWbeLHHqEaP!#WRNyFH<po;z@h@sTc|
4Ov+dV!^WBs`)$`9b;)^}+locywxW(PHWc_Fkv7M5zr?%Z&#^B@CgFa<S42^e@$EdKSc|7GEq^22`T9I@s;%qhmr^LLZ{<COc?P5jlJzqQ1=5A-YB+amQr
t9r{`2Myuah>d|6vMaD$Nu|Dzpo6hV}2oRDlQh}cu!hm#p|Z&@X;YQylA;M-!6$J+g0;;h+nJqx@eA@?M0<&Ohs|+2XAn{We>#covX|2@9)vU7b32uEYc?
$w;Z9FhSpfI?YK!^$QZx^7dW%yj%quNQUSbsXmpXRgmHdR>Yx_NZS-!qPM+RdHzQv9<7ip^EeNLNFvuGj7M9W5P8Wk6q?M*Sbpuh>t!zU=Ec6(#btK)sZ7
uQm1R8s2)yG@K1v#h-HD0z~O7&_o!v5ClAs_L549Z>F&XW4twVz_V8n4jKkj0^_%dCwJ(_^;2T*r0G3xMR5JX3r9D-)-?ZeM@!F#4ejJN$ioPJSvy#dnVt
{=S*FE7)+Qx9{=#J$?5mH51?zICi_H>$<iswX{jSvz>Kujiqs6S;bN=OOn=`;%irN`&62S^uzehR?eMTwoj+?b-doD>p*&H`d||>82yb>(^V$)`rzC&VVg
`p%Ea-g7nd%LoE9t>Z_L=T0KzQRYRUeSxexBsNAfGB&+5rIo|?zE%R&wP826()#ro}blT#mRW@LxKXich*bV}nC0^0;b%exgMUZmTO*TtC&^K~F^_Z!NiE
hVcBQ$Bmwg~-Jseq5rIsYkPin>E<IIrh4`Iqncy-tfPdWnH!Y+IU@5IwjQv<ayV4nk{oy*Trd@#SIjvyv%V@eNbWDU+UHe(X{u^cP~DCy`0s<O|Wm)qtc>
e89;Hij#p#qziB_tx<A3CZn{{WyH#v=MTnC;-5u9(fy3HyOITTly|+CZJ9sndM_zc@T0e$Lsw9+~UkY0TRmEo98HL5L?i`gww>4Yq`E}x4vuwfiGz4zsEC
rNkFl9h&%?e-zKz24OwBNcCaK6iwzER39X{_-JQK(`HyV1exO7p0<U<yp;83DHpV_+^`M&8w(ZlKErIcnkp7F}{^!Cr=Xn&RDmSI0`1{C!C-WT(u+J?wr;
C49pxu-}K6552T-G^3%vPSc<XCp5X&^M2IvDqZlrx}-8n^2W*?%VyHcb2m8_fWNvVkMg^__j93N0?+3c{UwbaTiai~s+GE*WkwsW+Q_b>)*CQtr~=bf2l&
3;u=&x@j!h9YjU9A0$hJO5r%+p@6{NG|nEP{FJ#5mgL2a%sUt4pb>6`^ewZpnRUx$9W5<cAwiH)ZZ)}&jM{=Lo}g}!=~oCzb=Tq~x`u{<x#At#WYtxU5(z
={1J@F1*%{_C0ja9v&~`4<0(?q9VB<)~5i108Hz!^UTmzVvL((*hW7!uKtY(%d*_OKg}9?6^Xk>qz1_d5AZb`0Va)VtlSD{=SQ~O|~f5!D3vtrZUi;l!~x
r`p7^qu=`o?(Q15c7_Qea?0d_)^;mQ{n_bA7CV~W<nC3B@ts>LAynx)lYihlX^sYKOt9yq*o8BpQX`X^@^`f+C#I_y~JH$8)-`MMukmK}MAOBvjnv`ADT$
Z&&tvT66LC=RgjgOuew+uXNp&bI$x;}4pDz*A&XI$PNx0%1J{;ZUx4mgGb4xSFzi5jSpwAax^<v2=n!q>TuQnP7lolL`xq*DR^r|kq7lM7g)H-Y{6_~0>!
-p<TW+{gL93Domz3+jUHj@2H9FjOdFY%)!6bcyXsmve=cu`DNrIMa<di_x61_|PS*Zt2CG>mD{1ecFD!>GJN+bIDJ&vXY&kRlIDO?%FQiov_{*JPEzmD|^
IYz=^;O7u8`Dc*WAkx}5Y)Xh+Kugx8dTA42IBd9g35?fK>I(s_b_zPg-O6m_43Ol|Yy%L}=@==3IZEXZ`_hzH}S-TK=V|B%)+Yr(ZE^K*69n(R~%x6$fKF
KVcvjIGWKGP!HFMx)Vu6W_lf4ag%+U$u+c*-e@Ar%ONIN;$*820rR2jdC(&ubJ9pPTI%^=`jsK5+R4#kcN9!Tb6rFwAsEbYMtUAz+E9sdao;=>W?o^o28i
$iT(I+|2PmfITLb?HTG6G^rqu#b45IF;)bIvJHJG$&d6iYIl-z+FGjP3Bn)MRiUYCsZmiisG*1>{q^R#XZ?+1(vDTEx)pI}aVbsvI-Ep*ePYiJMz87K;qz
{6g=e)T%PT_;JiWEFshePKwdGyz@#UZ;uYa#V*t;_xEDanPY(!J3&NgeK*MfRoj`i*nm%L%Jahb!s1H3}@fx(-(qAE@fO%w@Gqpo=}y8gbO+XNy468U^Zm
bGU1E=T%`^-O}28!E>@(S<TPpgrM+&9Xa+IO66qs)4+5Xbi*1r)iq)wFA$<}+XDS$x&^bP5&78fOqdSyjYGwt!qK>kHJvS;qt@`F2$b40L0)W<>Yu8;^=$
M!#v(P6LC1!)xDAHsAb*UGqfN2VIl397ywh9=V398~Cup+O2~dCm-e^U&h&{3cc|yBzPrD^&O=cNLc{s3xIWgt%X`1g0VzjB8W>+2inVl@lk1j`Kcv*Wn;
^d)0xv}D!#6_O30XEy*T3+CM>7qJHp4Pj&!~UUd&W|sTai~-xvA%4?2gQmjY)@1^oe$9W)UuG@`*U7&U_e)9P-~Yi#~U~GK?9Vau!FO)IaVvO-tOI9P5l!
jFX{HUWw|(<bx%2C->Xr#C6d8SNrMfRF-k)F9!88yh(Fx+HLc7n-=(a=7LN_)?rR1t{HHU_E(kqohg0<aVW`p|WR=jzXLUzsotf<0F!Z8##}KK|0TV|76P
I92^|SNE5oC4~ET9D^4<JA17o1c96lFFikhk^bO&pmS!UkTcI`Ior_fn{;{QNVU_UQIk6Qh|mfR17#gkz0Tw|bPwx$b4uHGZ+NDx04(EJe~45(zbH0FGPi
^klO?{K)PvI`b~2GJcegNT@*@DYZs^*U9x8mEC~rb&%tAB7^Gj(FMkue#Wg!BfBD(4Q9U@&BCoqZ`mbKRQP7_dC^y^Cl3k!b$9ooUW?sMkIS=)ep+jV_H^
z0X*8q>d=!{lIlXcN^lvrac~&(kVwY(RH4BZ-sTG;}=vxT`GvsiF6MaY?>G3ztly_nM(pBll{*(8t92#IxvJuk^-Wqe4G2%ovu*)sYG6#^-(K)wUXwum8b
2QUz7gWiz_Q2^P{etr<MQY!k?mGxuc9eHMU-<i%d`qg8!+$9CIis$ct`-}5f<__-BvsAQ@Rdf1elBHW7NvKD=wdnTCTmNh*mJ6-dDlXO@#YNAZImuc{{hz
7uWrqMF!zmaTU4=Nfpr(`s*LLm%Y79Co9KWc0jbHvKxLYJ-)*!6!)V>qE5yhJ$;-CticJ<<IIbD&7(duaQ(?NQU!-VO?3jjKdX((}ClmHekCZ*&oEn9$_&
5HYuJbG0Zm5&^D$;a9#tKV@Mq)u|XObZd?VI>$&yo1VgzSFg#Y(5I5A$FxYqn+N`5~W$z#Drkz%3pp&6R_3<EDmoElfH0I;GcJ>;Q&cOy|ydX*R}UrD2Fd
(amrw?Q?i!8&dh(#}wmIeAZkF0WB_p`ogl%KWNRW=i|VQn{MkwLu#K4ffdp9>(nd8ny5aT`L4Xg%dY4e`~_!3NvnwS<AH3k|6RE7lfQ22X4~y|vGVl$%SG
ROq`zM?iD?jeL>CM<1C01Pe5;=IFwEt@_T8>3&mi5VDhl6=qNL79onLl48}=p89Z662?ws!zU3RuM`B(Az>-pVv8CSGW4c44OPw`G8mvFsZQDc}+h-6fss
Y7sTS}|i)NKNKw7S18YT+_9JHU@4ocy-$I<MTpKolcPRR;k5Gn&u-BZz_!X+W?L;Vwm?P5*ar%4IS?{nF#CJC=EZ(=+Zu?Mw?`1zSE<FUU$$T$Rj9q))`R
%V{J)kwQd_vL<{{T+titfahTU0+Nyp-CbcL-^DyzP45sTU{0(%pzniT=gW`7VSeV6&gI6A_+H3P;>7c{HR?zJpV?kd2pdTB`@`t5sxZW8jg|1qa;RGUd!X
SU0=JgImF^j<5rt15OwAx=ft87}$t-`jd%O)X}R}&}_(isx1&)m1?lJR0;i01C~wRj7XdZT_yUh?Apb?)_BKa6D5P%1!9<Z2L*IuJS1>!6fIZP%3z3K8(s
k!HB@W(kU^4V8z%>C;ZK=A1L7tl#1s*jYG}|M^u{4wGs$ZW3Vt)yB3lvEEEU4MS=gAN$+LQQy6l(3?zm7PW)rPHSEI5H3@acZ&$%E|=Uq{1MDLl4YUpPkM
V+kX2vpLB}YMOa%Q6H3mD}f}Y*bpGKYZJu-rUS0g%|#Z4KR-tn^9dS~6Y!HV<s;<SJ`JVUKN{BGKmyQ#FZJhE%9Jv_f4Zh=~vL?Z*TBWfkqx)%e*-)H!{V
rrWI0>`FHiFVEbvtLEaO&ee8xWPE@6s~2ivTDEmNgcyXj#YG6$G>y^@u{M(ipJKX-eYO5gTZ@5W`znlaAqMEO3Z$`q-><Z^z2YTh~l0WG+tB|V^$8r2k<O
(J1v$P?+m1bpU%6k|2bS<@8)|e<+lfIyd`K7jxia0A|_6io^bS5LdKp+!?ANnE@9^zvbE!;N*4}5zGzb%1s7^pYqqbtS)b{eSic{ui=gS|)zWuQLIvuh7-
kxiEYSNK&Pwb?totMk4D$@B7!}y7Ss8BQ(7wc^DEQWjW4}18ftfj!aLC=~RwEhF{ll-HPvAT}zC9cdpgv)*Hdya|LS4bykL-p3CX6e}3;v0u`rrO`Yc2p`
7Pxq4sB0}DM?1~%wlT@UHR#?*H|ClaKi9T>IYRL!?9@|t>a>5~SmH2ZzoX;n@<w}2vvgGS+c5D7B$s@cu7YcBL2btjEmlYdDG9wqi!-mPd2K8iP>a9ol*#
rfZ0?kB&By?E<u11lkc(+zQpJYn19wN%1CEMp`Z@v`Vu#?99(ValFP(K9FP#*ny_;8>AQ0SkLiE+gEzY!p!~2&_ANl>EOg1%Dl<Ag+nA%U)O<*sg-1Houe
jpl1q8UB2hq>cp%|C}t*%U~Uiz+v&9IA|2EX}$+gJKKM4(+<b!^O+txZ$y*<nig@<?gF~JgQb)*)&rZ&L8Z0oS_q)W(?7YME>aE+{qmIozz`$p2KxUz1Z)
f<pseE6RWX5uM+q2R-LG4sZ(;&lJZhNr_MWSgQNO>&=l&-KqLq`h^x{$K~|mBVxCc$h$739C83;^#4bQqA)vu|Nb?2tDSM6X9#6!v#Jv~WA8P$a>z1Xk<(
7mW49n3E`oNVwQl#q<a87BHuS-wfB>voqmo+RjJ&g+kVm(h6ZGix(2S+0beTTfRjvF1=^CuTe$2dJY`thQ+0ju~{v&BFroIiBbfFsc(eM!s)SSoGOIeL~J
n{c+gv`bi+l&I=ux6_&q(?ncAfw>iS_I>`jKO$6Zv)?=|1K5$5m+i-^I?J<m72|Z(u;}83&4WfV;oF%s#7Kni{?=Wjw=W}Bt~VGxS_6_jmj8@-949S<opp
&wy8d+z(~_zONWX}!O!t*qLaBfHP6tK?f$Bc-{_n_dQb-g9yk>njCG}g)>JVxy-_X%7HV{I?d}&$?-|+fXGoX2t$Mus5{->gul8PKf6P%x@8dMaaduXoP!
*Z#5I#G*Y%o>P(Q~K@ZR9&3KK@NGLEp>2KaXv39={h#Yyy|veKYpJ1Y4aJwDo{W_zn-ukguzQ@A-_)yqaK<a{x8^v+9U?RzSprVOyZTB&;)T~<MS60hT%)
mIY?tCqgbQ7l^57{<VUOf?EXhse;Q&@lb_C;Pfnq_7{3L&)1XiI%sm+qX%tdC;>?KZKG%Kds<K|%R_xVt%4-R9t7X!7U4zrL+=tt9dbc*(GQVi$=JE7yYc
$UD#iddN?g-weA2Bg$-{_#2mC%=N7|f(55n1U3ni&etH3|NP6|w1<9&^2UO9kI*NhNT}3=OATogKdRrcR?WU!t<l%LMNqEuw|h%OSvK(KOFfJxo#>2E|;d
41t;6jxT8kt*ytl+{H=m<ub{4ffrlgAN{5FXxvv@A++D3&VKHieBHdf5|VaLD&8#C!|bV`57fcxW75NR(fSGh^U=f--Hcr8Y?;UB#`L2Y!mh@?VOS%bU^-
YHFX*eyOJ*#*?RKlo{T-NZFS&Z9`%k5+N&p?vtY^-qD8@IOs~GKv>zs(uV29=i=X2#@xzRjW0VG_6h%>12Z7PrPK1&Vj&fX?8J3s#TY5g>bQ2Tr>YTId+I
~+%S(3yj%K1r$#17(v`-@~`!gOKDKEtXo$mZ&X7AY&hMC*ptGI93uSvY_nzdH1NVl_+i6JZV^PL(fll;xU3hZHaZ!W>$CAsAiopJZ&7g1(HdD12#DJvIRX
}`p6jFyf%_9?AFbfVETb4fbbPb-K;#HiGJpXj@%=qbiWo$%LIb6NyE$p*oIWndEyQVLju(YIWbd5g|l%O8^6n?*|kTOnk0<RJg-v+3Y3{pME957sl02TTo
*q-*@c0T7GBA>tJYTdmJzRE=rydrz-rKG!m^|6j5oY@ui)I2d2KXJQQ2)FlKNugyLvh6mjwk|*;VyklRWKC;>S<zYs<m)e<pNWs!rX%VOquFkcnzNLH!yA
q{v>N9})~WL(eqRahYyYDgulMtE%Nd7N^EcNjq<?029kbH$Of(Z59!GcQh44a_9e!E7T}8N(*h35M62JNR%<xTT(iAJkl|8WO~u{q;aZzC14-t+{)uDjM_
Mn>vjWot!{|B2cBn?ZTZ&)6`<OhXZrhBVTe=>$N)OQEKk{OUM-YN2^~u#CyNg_-U!&SW*280lb*SRs5r(<ZzNQZo-tF__h~7_lgFJmfSro&79YRueWNTD$
P=m=9dtV0Fwf81Hxl!&HeOL;hW>kQ(g^{QK<zbN(`32Ko34$++TZ2pWlR}Ps&({M+*xV7+lTKbH#q$H<!^1``^C?v4|R{~i{1o24kyt@K}OUU4bwNn5xw0
c0t&S}7KemJv4wT!Xc=LNIn!&AZh$85ck%t3R_N)^2Um3l4yHkvQ11TxsIcynbX^VEVx+g84DvSNyU?j6#Ypi=TR7Sg>bq03xIPsGF*4J;xWKVNCA%lPT1
2c-aE#nP3yN;ved+#Y`Sw1?;oH@ga|N(>IB<f!h_2CVb4T9hyxn+3S{`#5M^%TD#i803Y%KmdKRa#==e)f?r5~5a==XM0fAUA_uJqIT7*>)le<?B`!VEoV
gpEodHR0<BtUAuv>#e7>JCx^TXL!eRW5=3g36A8l$vfgN&s&3T52=^eBr1ZfVbjB}FQuN-v^iW(sZ2zLb;ta|*raKsM}8dCO~){zag=+3468*>OD)@~co9
l#Az)!yNcg&Mmgs*rMB>-`gL$H8wk?KK1*`jfBTUD^8tEwP<0xhmLa0{efIe{(I^z;&fPU+>nIq$s?xan8aH@14K}Q(qr`U?k-19u~e%MHdKRSPY@y$E?N
H}~dlD3WO{fUSe)JQ_1Pa58By2`6!ItEOE(vHpFTT?8%CbReYhJhb7z?a2g-cP~68p0M}bEywUZi@6>omP&5{bdi0Qgz(9Dx3SAsR8YKM2DKABE{+uR7s3
a|Mn8kU2#Hf%vXn^vx+5&8jqB)*&l*(ea>@zcZ_OMu4qD&yF2GCKP+nWRI=tTL40|@Su|eNgj4`nAdO-_YYefH_E*pmhlR@uC(xu7nyKTNZLQNPjxz+NYI
RC8nmh*tXnM!lL3r`zC#@{v2TDbWp7|k;=7?B;UBWRIYd4NhtzkAs?7pGT$k<*jFVH%va3T*GY~31;ADKnAJfQRGcS08CmauyvBC0fOJ<9c8#-&b?#dvT-
yujj1L|}A3iHTBj4MAaM869EFj~f}4CCF}V7Ml&SZ<Kc|C(vXoSi)&@zU1pWrzt|?6r{ux$xHpCX;pG$Sa`{9^OK^p&Ve3jb$-p8M%3)#6F_rmoAt43Nm;
~sD-Yf|I9(u3yL`D!I?PR460GyD%VW~MpU%=Z!1L8A+x|@BX4fIkuu&K{O^uAP>y3`6yMhfPzD<;iK{HvzY_GPs5yvSdo6t|XdKEdrG1C^P??0jj<$tBq^
HcPApSkq~+wYN5`z-mqj5Hwknm7-1eZ1+Kt`TkwT$-Tuic%-*>RJzI+(LyS5TlThC3LBTWf5VEeb&b(lfS*hI6A3HT+OvNs<}6l%hMaG7|u}4roAo@e>ui
8L2r_yQz5y|>jZc^cE;OS+9r?VEzLSBH;e8_(irk4+&H@*?rKjSVDa)}m;E?yUe?ahjaT_^bv&6mRzg#^0R`;VbA4i%CkYA<zAhHNr`@ITPO%r1`k^90-E
>LboZ~(6c)pCf!`4b87h&T>@9JloB<rtr;^jh9*e7)r&Kx<4iQF`#m%nU60_KEh&Nu(71{_{Q2H&+UY#0ygZg~)5aIF{ysRl?=LjFS}`lHUm@ciWb(3Pv-
UyS5zKjtdj1*%7WpC+BTNJ%gg64j{QGi1q05}`*arc;TJ-sFy>gMV5yJ{*c=8vE%HAbG6`Kk{9WpU@iB!FTTO6wA`(59bqooAm|^RHCN1E@BP-0FjAevK)
K<kKg^yJLg+Vnn@PMozq28Dc0*KHB*E#xNK|Fe#sshI6k`BJ!f~xN)qq%6z1x;p>R-pidji8f~`4IBtr+E<$V@TWa*~5RB@3c71+efV^pwxk!q+&0WJ0AH
c6~z`}nn8I7VsjHb<r4#Ur8G(er{Y`vKD_y3@S&!$*M%gIXZ4*OA@(Z+S(Xu{<XT-F%bOmR@m4<5e2E=!k|)W7L_uSWr!7+3V^d{4&(z*8cLtA3qgo*FVP
qty!7#KG0mAPznLqMH-T~(5dQUXXP*l7H6lxY9{G2uMTpdt=cYx%7Hs3p(Ke#`Sa(BR6o%s4-1PkzHro1Vk!e4!#h5=j)_<YGD?E2ax;u?f)=Iaej_hM!J
<6BM5b-d`@>n<t@p<i3!hxJkB!srx@6^Ai;w`{=4@$sp|;G?MfP);!Av$`exg(p{XDxgg)cXZbAF=7uJCF|o33yp3py5-`x?U&9Gw7Q4cYD?MAuF1js=a%
f1-*mUerOYIZ;Z(WYf<(+w<mxK)2IyzM_WFX<jE7u7Ce(ZcK%A>Nb?DYgaKVa_`_pU_gdA)<SZACk@*?$n<snO5>-{kE7@;iAo>bY(p^q8Wi(hPe+sV3Xz
FOIUi^lxi%VLqZ(2tZ7-1<S{OZ|wr!Ub*6At<5~#KN`u$CO5k1b0`r!bph}zp<N^HrFt<`U={G?6V+>IKRf^k5xHwZ?1trwyvsP9pC-gH*FMMB>N2Zmq<o
y?13-&OgkJSVk*&t7M%@R`%~!^>}1-LEzs>P8zPu@5+<Cg_J54Uic)j2ajd;|3d4-<5$^RRJV*;RvzQ<H|PNriHX*I?G{ureTxt^y~QnA1sC{m*gp4R6mw
a?B%2;RH|W`_v7%6;yT;}I)|9J61}>r|Na;CozvLbgoYr_C1#Dw4*v3JNf)>$Q($-e<NTOO5G~VQfB9KWqn&oCLlp;itNs>a%Q&MxDvBy&P)(P}G`AZQDD
v76<?#ZL34k25Gz%)EYV7(`*8#eB4M~&eA+Jwrw;-zx&$deCce%datB3OK4Y8W_^NBgC-!L~I=3%LjeI1P;BOq^gQQY`eW0fiT#=P5K6jo?&W;l@ohjk&7
(`J9azAuqpUSHJH@xe9hx#J?ZQyRHm8AdP|MlqAjydOXRJ3+4fe738znlnRwFU~;=tV&3{$-&KH8^GJca@(c$?~|Q$9{o~3;;;5CeNrUc&jL@Y%fN1wPt$
ilPN?k|`eseX>x!d`2uww2TLCM4y0b!=kqhASW|b#fkHdNyP^sU+b4bc$VKn)t=w6gp#_7>?LginG3I}3y%-DT}3_uKwVG@;0>w9j)L}Y9%(*~;^>ta(zd
)DTe8=ec@Z#P|efIFJ3ov$q<f~J2WR=sE2g~5IXp<&ry*zMYY&y2LEX~1uzK5?oW^e^Q%ahv<Ub4%+O7q(n9xjaH_ig{oU2xHKkkhY)Fhq!#wTPxnx=pLT
=oZ`URs!}z^1F9xEuQVgxjc67(kmJA8fZwS5b3W*fjRzfO4;P*9a4_oQ3T0>GLX)qHwYSaE(AZOSx@2drpP-BBvpT1qS_I)EPMChg*{S}GAm(Arth(MS0Z
3@5^@E^>)HsV9W@_Mz%#4tQEjI7*83}sGJM1~zzv&;0C|^FX{7H$sm5yye4iufA^`pRmjW3}Yij$c#G)%^F#9WC^l18h%it|OCBfQu+rr;VRHnKbl<2g62
*?aANInVD-_7N$f3ZMU4aVJiU8eal17NBsUMhZ+$1K<SkQ4ac9+yD3c%(-KJVHQlp<pvr?n#{MucAe)@J@dO=z8@dq^5TB1k(Ms$`Dh5b4j=R8apw1lLeH
<L2lQt2H)K@=5ROo(UFW-Z$HIV$#0e=nvxb`FZc*=@qTZm&6zMkWh>^UkzO=`K=vLLa&YWikM<aXOsrM679<p9<kMoKWT*rYCq2bT2NO>5xnXq^qYGNI-r
icM2tZ!0^Q=2ht8_%UhLL`+`UsT~)`5Psen{SWrcds~i7d{`BOLQbLMg;X8C#``24FkxCmjucEw9R<4DDp5q9`n<pCac)bvJNnYZB}qD^-t}jzy5G93uw^
+V$)qFwJDXC0XyLQAKAAyfS8x`1SP|~6OWa`u`o~#Iy28L(l~_)Ya0$>Ng~GbfBR+Ve8(D`&BO1U|L_FFYQux`qJ1tr_3sKJ4*gZlX+zymYlev<BVAEq=A
4aO(|6}XQ#4*e_8Du_qO>coInL*po1)W;&DLHg-P!(X$>lwFAB8+e!A2?L?x*=o&(4TFJ<Xsrp98$&^x+^UF^Sv%69gkG@k}0b)0Y`&yO4z(ocZ*7oLrKI
(TGJ0esbup*(jbE7sE|ihxgunYCq5Wj{x(BMsEXgOuTxb$$nk}LV(vOY8to3wAFJbT~=hF$E=MZX2-HFP0}7{eJR?Kh=$%LA(+mG&TMsl-K{R3R)*~7$@r
R21YdPqj593F<9Qn-6$26~g%LaT=Ea?4c@4~u!rb0sr^I1>Y3#5llB$OMu5Lb78|P!c;&&o@<(hP#%m>qXX(H>W&?9gH;hevXVumq33=~iVChdEe`hU3=x
}+$(AjvX!87?Y9SPCVg*!}?ISSHS@csQ5z_m5X=>67}U?K;)yzT#{3GMmwek$$#q4z7FS^Gcb9q6X+9-;?QDMd;fWFAtK*W?e-~AIc~-xR%5^u;qOsBWH!
`aPHd9`uVHL)b@l5M2?Tv8AD#$!=xMYMnT-)<P9UA80K9exb;#wc^Y-lRB3GpW9cs9b}73GVjUBiAT2%Jt*c#|?T-|l!P1-e-AT7p?m9|&b&M*8?KcxUS_
t+bioBTh5?kpyaB-VCvW&P9@#459M-o=3vJkKBFclaMn$u&mUIjc6hh_MgzL;fRxhX=ATN^l8$ql;%3oghv=3xP9c3AdLm|;FA($$UE=$<5`0E5+G)N~C*
MH6SKyYISHmqdYSU)tY~EBfOA>%HwM|7mGjEk^$Jymx{lO8dW<mXP-b=&3EB|GuHMa8qceh^h28oGpVm$Z%+w6J!x2F<^kgyy}tn)>{~t3;jtCLK$mL^PT
qmsQ6>2MmtHwVB>U}DA92QsD`s>7&L^LdBqcRyM2y>1$1qSK?$=SAjo$HHHCGUkEqv%Ot@4F`M9c-iSz$*mN|dd*$WE%yx%cvf;R8MF_ag~*(hRk?xmRxV
y}};oElVI62A#uU#DfVTI8!s3hS`h#C4N=eDXH%k4MK|5b;JIiCA-8Q=$AhulpiOqI+Cto*adma8&sW-N@cIvn!j%i_bM<>zWi++_VHdjDe`XEji??Q<5*
LK<ZDy>GiP*y;T<oJ+C6QX@73su+AfdBP!MaH+K6TaKcU#Mj@QAH=%?GndQcoPuR`?!%jIQ^9t}1-*U9hR#bbsD}O&|t8Jnw;&4zOzwcT#1J{d}&;@2|%V
L9Z!!9>G&lI=Yyn=|Yg<)%CvC}PCb2{l&QpEK#tMXJH79l2)0x;pfv$}XYt~fiLt4~e)DY9+*DP>XwTV?GP`sX+xb>L0Kob{v>WTcW|W%~IPP2&};>|#HN
@@TsZ(C)m#EsEIB!ww4Q^4-fS`&`m|U1b-zOSj~yteYQZVV`!5npXuV-k)ojA;m=J1u<+=1A4umH~yNkK)mQIXICGCLt?~M&>jeuy|&g!O9^|DE2qArtct
01A;pG#7Vj$7k``tU!FG2k!TS%W@|uP(M-^8C?}sa6^FAL7ec`dRbqhPC(sy>QOLGV%GIrv!^}Tzb-s{#_Njv&*HIiiMi>>s^>pni+elQTSA<)LD4|UA-#
!bxVE+WtdW=v@nuQQ0+(uoa{huJa#ogFL`&VZ1mQ7&Bf69>2Be|U9r*6^T$U!Un(ZQ*mbW`izK#>Kq5H_}n+SbHrKIsyk*1mi+1>!yh}enFv)a!BR6$x&e
Z99G?YK(gtQ{YQrSsE%%dfhlYPtjJ5C<a|Jqs`&t&m<B%lO9{YkBf%Vu(EvS`b98+Vwc|+iP1>yjmNrROEdd=)3pPob+PjDd%WG-6tAN}s_l@27%758VW~
a_9GULpuoN40r{f*2z%Onmk3OobOBbr!-8^e}Kwn(!Spwb<Oa^l&TOkwf<c>tFv?cA&YIZ3H6MtKq~T>B+o+r!Y$>^LxrVr&y*B*GRrkp{`HK%|pGyG+yk
V0YFbsES(8^CS+>nZ(=<6}#V&aP^7lNjsK&M_=_n%|0{ernNuO*wj@+<(f%s(lLxo9H18j6?hV290NdfL4KzW%e!<B+bs0E1j7>v=fljRyUVu^>rcU7R{F
dE$+d!g?o}(@nNiLAaXyX;_}n+D45L@`l4Os(G%MS@z=}b&G6Un3heo~vN|%=|apT-3IqVKt|LW2ZO5&AHc96Xb+tR<v7qIt7rLBn~6Y3TgdX~fi5%s1KF
|xmZeLkYne1A*Kt3g0xpRXX2%Pk|3Ygkx)+cs)V9N0Z)@Ih)@SI^Cv|8k-=xmzpcNFc%)!(l#$Vgo}O(>(HTKVs4hd?jW`rlomYb>T8Twr!^)2yCNZ8I!`
t37mV~qI`E3wVC7|m1|?|q|TYsFQHvXs&eLv+2uy8jUklm=VkYPl=Gekwj~CSQRddAlkt+2g4uQm$0b?wI0^|#t!fK!cW>3r=jJ6fF@4x-9lwS#PoyjPdj
4D)9k}9%1E^epg+`hm=4E{}+d-fEKdDe<$bodFcXsUvlhZmSNp663;sHd}ag~N|>vnw-Ucp!O3c^T4E(z~7m#S)1ARR?faW&}4jZYYArk=X<i4je^Q4<A4
7IhUfma;f?=cU>mDcHvG=F<vHw$BJSf8I&;rxU-IMyyowTYs>HtJH^@1{WVS2sCZv))hsVxHtrWcg9@8umA@?&chNei!NT|bz$(*fEvxim_ObCW%9K7avo
A<tsS$udm-$=cQ1OjV=C9@!{d{q5kx(r^%^y<lVF%Xus6pEUA6D?sOzk>xE!FXotTvIF}5A*=M_e&5WH1Xm-pqppX;on%ln7GC~W>?^O(LG!c<7lJtB4wC
}X`GMvk*|x?%0-olDM#Yu6x+R`JEkyvFP5*bc3{A`lnLW{IJ1mE3)u<DbSQ_Rqm7*i!30iA`q{lQ_1w^RsLEZJIX_)hsci8pV}h(8f6F%`5$;7Veqj?}C<
7Bw!LDGy!C$@1CV;10}9pF_ExPBu|-Q7e)36dD5|>b{S&5`$5?@oqB5+f?&`rL5z8hfw<{>OqX%hc1wFPf4ruP=Fg9?tPT->8$Vc(5?o2vN#YaA<8^{*M(
sb38c`qaGc(&c`>J_0RU5VWumw&c*7JfPb8}^K+WB=_6uQOg1vo+K1W~-eK!%KKqcT8!+T1^}_@Q3t3Yf!b^r{;(AieU`#=t#d@|a`Bz_3S@npc+T_cV<2
Ii?w<s?uv>qwYutc24!?NKnHHVrTX4VC3nsii4D#%+GLZI|n$&tvZRPE&YL$SD<aH5z&bBz34S`60~Xz$U0~LMR~tn@$p&A&?x-I4Q(&2;NOGO%!uIRQjP
I@vIZK7%+hT)A{hJd!B+`=a+XG_=~(O0A4bp9b<@P5WxC>W<e=RKUxGk=&j9Hi2a=b8zFb5X6d5vq%&eGa)BWyKEIyB0f_BYy%*V_6iR>N4-=EZPh0P)Hk
trLc8a;|*dA-i`JD|Sz%9~GvG>~kgf`)k<hh?|cGOea%v2;7rgU$Ue5yvd*ez2z>Tk}Li66>d@Z5y7?k)aT{aQ<^O@7WFt28Lk_`~Sa)mg7HKB3<m&#nEW
(Y;R%t>kjHNid(O)wn>+K<eSCzJ|TZJpR~rl7F#7wzgA}cxLEE_*yZ1z!eJdacD}9X0!M)jM9teQ#>h;naVTWyqpDbF#MyiT1;Fj_2W<-MlX4Zd_5nHI@!
lcUd}3cI>kuyG;kUXCbTmizf0x?uviZbr`1H5gTj6$#(k}0GZ*j_7VWi~-f?bg$g<p2egfLyd)-S>lW?FGZzJ3t}(R1NvhhT+C!TUY$=%LQs23uMZeT3b}
ME<LBfjZWsa>ic6&I#ATusg;zwCvCkUfAoRJh>+FO#b+)?-xKt89xMS^FZq}Icj0c#mqAk8Kx^>yhhr)p??5AJGyH>PlCDk>&_!VT7Z{cK-$&uh{EH;9_y
rc=@OdKK2!4OEM7oe$RFL@;+&``)`^z;B@QJj3&S4aY(9VapZ~!N!4;8!6MR|FEEzJe-A(4M=Fe)^7D%&+3^=nAbpevrUTV%V^DN>l)R`_&7~2D=@D5NH1
_Kq0T2?PCoJ=G92MG*S9_gKFv&TZ}$4(j;l{5pVg0p#!!{Z9)fQ4{|MslC#^T<Zkg0qbhHvR1a#ZJHI;nTd|Ht%yNMh8?bn0Gxn8sX^9^ggGAm_wJvVR&X
<aycLK4Y46->`+$wJlm!l*p>Xl<TBFtl2_X-6>9Oaf9KD<F4G^Jz+Z8@B3s=4i=sfWC~BZ={*1${G;Y-tZPryrybl_02PJXcq&%!c{HM7ykK3oODEx!LoW
^K&B4ed{$xNI6%8Gf}aGEz&h$;P>hV6pFMSJx>O!VLLr;-6?opFWS`7s(o6L+vD$v$kO)^R*k3dZlqnzo5>dHmM>j1*<9B%-|&%!fOCPTwEhX|NPHJ!-u{
5hNACx1ke;`OI0eJZFm~0;x2*=CZ(A$DLR~MN?-3Jo)%@t|XM1m5cg~qn9Q+FshdO%nlXCcQ6d(cWs;j<|YM2zQsI7G41G>Y%s6peCyJ1ok9{ijCc0MPV5
97yYS#KKQt>hTXj4XDl&QP>$XNpzEmoIuu<QKS>XSD(tzC9)L(J-&+ANmKOglrn?qqYP{l@97gcd)zK6ciZI<2I=pq7%e9{7Ev!UA;@Aw{c`y~A|_K@fy@
rpOqPjpSq0cR`Lh2M-@KM^u<q=bIn!d0H-Hi<9H$d;6ctZ>(B34R+8h%m{w(c|*hA;w~R_aEHY^Vs!E<t#~3o)!_dKRUIQE89eVK_}G)Vqkcs+Ps;L9tdf
M!xvgr1&6rq^5g*X>Hu`BI?;>NS$%TKol|^KpGkPuF-iSI`ChKL_+f_kx;9~MoY%<l(tunihFo?XO`-M5;6z}E=Uv=&43=%0ZT(6jBbksL;!S=I!!>r1`;
nBD%8vUV*&^IL%qMlD``^*p@y&rTbXGclrjO4)I-i0?ZAU%h^XE;C&I{VINiEh@an)F72)x5GDWE8dCX2#VNTbv8{P1SuY`tq^1-2~B$JHr*tUul`cg$8g
lKD*Vd@v1_-Wci3W5a*=tyd=ICT#f<LZ(>(-VgI$lDbB=B5sCS7QKJ+yEjn&8t%xm?js-GT`bz@x;wv%ISu25a2@&*?LrBBMU#k|ki$S}hnRt3ATM+$M{`
{e+L0jAF<Z_{HBfVYfB96GHP!$8R!WCAP0%;<Q~jA&_|>Evs52Y~RA^*iT92hdUGv5NU0r_gGVIARPHk_!l`IS0eEtdnkSi#{dZk4%Z*;mUi4kVaizc6s?
LFQ&Vd}}`;{@uP0VbRO(A&&P+P^*R={lcX=q1Yep{j{}+0e#YqSCftlVZvEqCLdx!z$?HV)-HsFn3N|Cdro~zh2M3IBnXJvdOxc!@Ti^&@OryM+^&0F)_(
2j<Aki>ct>g7$)n)k*6BU$dWCvFoh^$Zt~=jx;^+d3tq%3St;!j*+=za{#I$-8pG%~(=dPdaMZx5DvpF85Y>=D5J3_ZwQ;^Ep{kRF2H~bm?3|?0zxDAn4}
-O#-&v?U&mRk%O~!u1etrE&XJAt0Z;xY2LX*DI(YqP*83i4+W#EKhqUV@*w9YA|Z!hu)9jdPPzz$&;XA#6Ki_<NRYKj(0SBZJ=`A5_KQFHB4t5k6~Z;cGW
Lecq?BN!!dTEV<ypsx5<1pa6~KLbrr7UkJ4vvzGIWgg`_azF{&6x*`H=T9hmsUq3>_hDoFw0;HrVfCQ4_T%y$I})vb7{-Cx9CI;4Y+_f%k>vl2CWXB#ctS
njpjBx2@*u44(4i8zE)!uGIj9Ps?@<O{olcHTYPRQ>`#`B>k+?R`v1vwb+>q+VC?cqd*d!y&<BG2&2(k!sAjz^k^7G5dDtII9!t}BhjtdgR2*qqyfBt@dd
;F8GD=V>=&W>5X9#t-}5tMNtNCaGod69V<2t$<_QNoxp^Ca+Z(#a}MjjdS}VG^H0yIUtm6dI&?)))t<+s(>H55Irq`Ig%b314Eh3?x(Qk{+=Jnz|7>qEWl
^DIg5={q1)Bw;4M2mQ}5n-O`BaZQ0~q*P+J4iIj)33u#*9<tjWMQj*`N52Y987(6@WxaR6!HxF5J*kaD+g3K!pR}`<C1%Htu)x23Tum6DNY97X-#xjl+<_
?d71A4|{?nvWQEh`$ZJIL<H?n9~cvHhSgrh5LjIt$jTgQ8-g-Klwj63J2f_rJ~SHJ%FRC1*dj)3V75o^BT{v`G@m#D|TGmB;^baelW}U*|`n-D`%4<8^lL
WTfJaDrcRsb!@xY^-yWp-@jOvaZWZporx6_CB1lCCtr6g#3_IoSSuOm`?8onlT2V<AItcP+`kw<&uVj2#CkGpvi_k|r=owyDQ+mc+JxoM=Jl)j69N7FT`v
7N&hKIV&Yx9zX{+QAANFgg!C9PAry={ITUwnF)1R<*z&Jh!Yig)k0q0vNTk=%9mrBZh%(7cA#w+}tzg0-wDEW6nXZVkp*!(3O5jzA)$gQ}wFyX9{EOkR+`
LaN2CW|M`oaEDo_Q`vSK-s7DMHlkkO2WIl3-99?J;)vmPh%62*zH%Hm;y$n5na)=?TB5+d0y-B78?dmHSsoG=@M}A(pnJ*f{*vhd}M;J_R7~@FXrOFo?^v
5em{<*W?jcwhcQL!a%4C~{|6Y#<V3ZJ=v|Dn-(I4|r%-R#kg*&fzJTvzi>7V;k*-`3L>sO2{4CUsAE@o0LWS$-{3f3<XfUKlob&U({Cv{$CWdb^?`zMK*z
3IFNU9nepS8v&pTFuS&OHM<vW^q7S%sbV78~~u>77Mj2lin;<OHg&_<sN5%;&}tA8&JJ9huFpNCj+;#oEj>Xyz`pHXKujceI!gx$luIf!s7PHOyZVvw1Hw
_bqc$zdcIxi#pljQ|YcH+~xeu4a&eMjOaHGYVH&mG>WJ_YU9k?^H()_J_~ZOkm(T|$ddrdun6Zb<3K$|1r|>q{13D0?4X#+UP1k$hCIytE0wy@IcaDbdNp
H%20i{ZCz=TjcBYVvzhrd{qS0ZqMRi1HTEb}s^M`Eaem`xFi$?{Imf>Y{$bQ)8m_D%I&42UtM&`=Q``Z(<aAM78a!_E*|GP?Zw%x#pTSlPMEs}I3@#3y&V
B5x3y>0`ZQWTnpdnciH=hG^T?S-=mR3d)9zYWuf{%HamZmf4lI?bPMz@hj{g<_bHt&lRb)@}uxiUoG*#Am<?&8H^g0;+}m{z}}pv#rv_79=6hSZ$&fuTd*
vwLrupw?1X_%pY+6D~2(cs}Z$wUcnxgw!hegxpUHMo<LLRkYQ6qDTNf`sz|LTD=|(y4g7@Xm8~sbKXZGvJ*t}OyVLyHRc-EfhJn}^@$SKZuY;{*U{WC0xN
G6$7|x26Zox20=Evo7{yHtJlob}QbwV&4asL0Qde7~+kz{K$4ZJH9fPyUxQw9K?C_0hU`@hS*KhFAQS|Z`{Mu1YE?_#Z<nVwcxp)w<P>>V!SbiZG%saS6V
U%cHty+`6?wh9?XknO!q)L{h6#7@ed(BZ%T{lp#++B!?KjrIIo(lm@>oidWr(%xELOUxbCSlwu?oa@(TeIXyo(@w0F67+?giyB}TPS4O`J-srGl=tL=av6
aA<AV;vZ}37`NT4swP~sAaPp)gyniEo>Nh*>9y6N#&TWqPqi16d2T(kUI<ZS^~qY(qR3~0b52pPS@c><Hhuvem!9DwA(6$>fd<XRmjYT+NlrcLcM@Y8e^Q
j!-dno1|W)c5<l>s7L>G{EB*`}XoG?Q7AT-4z20)`Qjt9R2_!0n_QQ0<Ht16H~PlDJ5x`@r9pzJRq@TWnr}O{WaYKm$cif`(3iCZS5G^53l0QHt#N1%ulH
+y$PXTcY=+8i=8UTc&s>Pw)i;Ba}~hPDs@>X=Z%w*_LNaSvuv59#ja`MvW{Idh}0v~J*`N0{PCu_Q<)}KJ8gCMvN<kEee9_Oij}b*tcHESd6GIT$W%YT4R
A4h`U=a*!p}f))I4VyiJG}@c&9Ft&;oY<OobP|<U;(o<nK#y`yJ2d$z8K-V}W9?Yj{WgH$DTf4NS6U<o_^D5~>0`GLEVQL{h8jo}2~&Zz-9-0jq(4N8Y}W
Et5j|O49lH`_npq7k9`bOXc~YmoQ(bGH`dkWtjtNNgyGDYZM&rKvQ~Im`SU90XfBSsPbl8cxJL(5zKCr<k2=jZc3J_vAo>YFHIuZjRcyc6t@&qbvM9q_$8
^6#K+I^pMefckP+Fc)Vo+ed(0M9lZR%Vhhc2tT*G!5aBZ`t0oAYXf}3dd-0Uuqw+(OzL95C1@mBX@ZT~d&y{)RlC-2k_lyElytc|eZoyd{;5p&DjNcV}}k
SKBtpA<&|?35a&ZtVkSl{{-_5|&gKZ{OUo70eVHoc(ph=;}!y=StmfR+Km)W1xXdBsz{7sxn2gTafR$Qm)byx4a-&wm3P5RP@w3@TF2!Is6W^_0P@SLcWV
g0vPrK&TCW$(lZl`P2EHR$y62nhXQ~vj~bjqOeQd;-2g25#nD*vXn$JeVM0!*nt;uOUUsUySbB3>O;b;vCNZ9$b!DDh_Fb&3i#1X*Vh0i^Cj~RM6qv90R2
0yH1S7$4s3WVb11DM}WV@tXx6;sE;(V@676bDQ-sIDA8Rda3EcUEWRm*L16=9vr>lt|I1dK`RrO$~En&JY$qt@&H%R4p=#8;Gvc&d!S-`KE&uc99kw<jJY
f#fp+ZnVKX_VcsN=~vN@Q0h$?t!`HY-WGf0|JpmBz?GO9fa-`-7Zkq@lGQRP!T>iD=tq+l1|cP!uE0ujz@WE<yiKYXu@|f7Z>{vx2bWI{LImvcF617}S^|
UVbo8U3M09-jiTTn%__zV3nyGDkO#L7xacqUBGmWYs%02AO^7Olx>yxoJuG3>7o)zf~9_U9E<rVN?S5S$G2?rC*g_mIS3hzJ1FOLl(lhx%is7VVyp)BJ|>
3X)iT_jZs%rzm{bjQ|9dv(8fOkQ5yyUL`c6Iu70XK(*1T(C%WJTdC@)2L!OEx6Z_382;!AsCA=Ip40CS_ZM3%f1wNM7<Dl$%x-%u^p_wr-`*`n5LRHY_*a
sVS&l`h4AfXpU3LZj|OT!(07YPC!`TrjY(m>7~x=-ZS1bRr5091x{yV+C<`x(!c|scK<|j1Uz#l~<NKAd63ZWI7%1yJ1p*9P8*c>0t5n`|*ly)>>OT6(9K
WI|_~`n@&Nj}DWZ5FcLO=q54Btw&;byiSSGw}7L|m^Wdi#KLPh`$tg|=AFbVk6cvyK9k_29Rs5fc;?8;1Cwr&<Dai558pMV#iu0xQq-bPrz>q=%qw*)m$K
4Ed}vE4ufk)VqIYHL#Aganf&-Q5pcV_=tV61D`$^#%sENaF_#}Vx60T>JeR1iCaXxTwqsk;5k7h(S*c{U_~1@Co4xJ#oLZ9Fv4kD@$;Rt3dIjIMwW-1%LP
fc9xz9_;3}KugpeXD|F~@$*ekQj(p^NtV6$writu@nK<QMsRegp(Uu}NI4}u>Qwsonv{&B*QteHq?KLD1`zE7otSOCk@am6@jZp-R<3m&2_cCAW6O0!nuE
2C=3@vylxMx>JJZRb6f2|X>h-<RL7wMTPxPK3;f^UeQO%~B8Rtx=ugs>mN7g5riweD1=pqik!@@>u9zxDLsVG+N-<#RmLp<Y&j|$GxeXt!+-tnv@$=IP3_
l!c$f^m#gm#qdZ`aI#!TcQ_t!2IZ<Vlx^V?g{8IwHMYddZ?VLEWZ}}cLJK!=V4}nXTWMxTtylE2Jh!yqih52gIg%EXA?!p$B*)RtOoI&qK<N>N|1M+gCXW
*fvadhKV>Mcpxgj$NFsrG4aXDZ18YmSTEuFYqgh)61Yj8}2K4y7~|#(~cj(S{g=gpnUE!S4Wk>1|jT#Ne-|4NiJpM{BLBk6zqlC*sl-qPrVqz=o?gNqTH*
MXsKG<L&0kcj*s6v0FiR*Em&#0#O2p2ie}CtE0VX_K5A{WFwa+9@u-Cos&8TnOjB~ZD+=jY2k7kgu1)jN$Pjw(b=dEp7ox}>RjP{loQS$gI<z9^$9(nj&Y
8zmt5EZb;L~fWRIQfvn=3tUX=&3Z~z)f;a{A>PvSZReM$Z2cYehQb5zZ7?jEUF-l@^IyU4k(Q%5Y}H346`5$H7;g+3}wR>(jV35#|5-fu!&`6yl2_R@%`6
#^C$%OY(7N7viv8`r#O(up2r7D~i&+$s~QBQ~d%CLC3CMCoKOb=+0?cQ0{H25F*j0<aS3q8EWi!nBI9>Y8{7mN7eXu%g@{&cvWjH_7*vimR;!;GN=dc2W1
qT!)SAYC@7g5a1AwKM&9uio06pMUY$;o}PM17J@6Of+L|c&Du~U7G26K(0`Fm1I66bIuLC@g|}>xl-XrZ&qEI{ZfWDdZ5!0UG&oql1nAyl{Rra==EMQ_9J
3-Ri{i9#4D2io>MEDO0r{_?e$(jM`Cd3LkMGZPZQ!`h;5)0N@F)!01Fu#9$vMY5TK-#J!PzxHtyyS4>4Hk|&Se<mv>$SA_e~VQT9JB2;GgLW4>fUfS<8Sc
f`#!rtx_FV2_KB#O%lU?54o4eIr4+Spg%)X`&Liao|gqj?mAUb<iOt+`Byn`9WOu)+W>;sFWWb%;q9JpUD-T*F@v3!iizN)k2#z-Q4QxGFdRYCf%b+ohV{
%VSO8L`amlgVGT$bf=43M$2pNta)Ae(^71i_G<`o>q`!0U*u3UOU#muyOc`;CMN@M~p_Q5HJ4UnJy;Vs0;a><MhZmUj1_9w?=YY<EG%li@a0q51aWg$KKK
Sbp1s(VF#i00Wp-*0X+tHah~#el^hs00wxt=IFZ(mMmZl&`G=FEyKZg<&vDk93QC^<!YR9xPJX+dr?~*Sd`v7{+8%V4=u7rS=_gXQcA*AxR+fWL$Ifc39!
fek=Wd{=>Nq!nEdIa>(L~yddp9DdW0GQpYn-DJ*;PdVhDV=k)s4Ho49tngE{upq_GVH)0`EWg3Jg=rjP%1EEB>I$~Cv4uB10NiLVRJxAL*OIDFn#RpOzb|
IXCLkonF>9(FH{(H3KuVApxx3VyS)?3Me-Q3IAi|9&V8^{eX7Kt0$Gw}i3W0D3<Gd)JOk{m@9F=Iaf0#A-W2Y93^F0bpA^_<6!@kR=9Ri<}jBZ?&s0Su37
u*<7%NITp1hslQxfCsb^!>Ee<p)wGxik+tZQQ|sD(u|m_Gy>3(#U7zRwo)P``fIv)VPW?CF6y&lM1t5$4B!jdct))avg7j;<Aq4R6j*tT8cGuo1un}M`;Z
#P$mgvYhdWZ!FgkIphbaH>8Fj61L;q2_UT$Ks{FYPWO^4Ieh{N1ZLj{>;mpaHecL~RVb~yP%2+ZZEq&+SfY1Z`-+ek<hpYzSh^Jff0dv5}UBiDeAo#5l%7
b{>W=0^OmzI=ZVfIo1cF9IMPlO34h`=oy!!&6;}OK}ml<x(oh$~LQ0<^UvYz=OnGY82&e<@}7?h&tZ{C)-namB{`#w`!G@VF+|fy4DZy*92!tLcS^~9Hb5
ZM-EqBTrGk{v21wOT=LXzcQsk6e%eMky+oRJ|1E7)h0$$zW!yaxm0bisZcg%dCOhE$g+IyD#Nkh{PQtpPQHF1TWs=2G1LSSE!*ddz@`SYK1p6>*V$D%8(n
xEgc?e(bt=!E+Q7lTwsny#^nK_YoWWz$?VxkiVu`vL~1LecDM+Cz<k*q5CLf?}{t$m{)R%;Y3O^b^9aR#36Ze{<7SY$q3mX4hWmg{<?#DQ!6I6mGBbQ!P~
nmkbk3xrv}m~|hlr+-|D!+ah@v9xx8FM=Fs&FF~lZOllss-BbP>5YNMv%m_k<n@(~b@TIBO>qyK$;C(&fEeuY;2bnIN8P%Fr`JX^jkCxt%g}CDAt6~&1YV
UDf8pK#xo+s)o0l@%03*3c_TTAE`Xas%Qsi)8ST8_Pf)5-l&MgZw+l*l?0b{Ci@ehYIi;nFAm{&pktO@-k5NwPs9l_p@Ds`_yt<-Kd;v~G5E>DbP;*0<f-
h>DSM_$5yl7Y|xG^;>M#8O_=f=hDF%blNxVaB5c(Ta5%2j;OlWY|UtIOCm@=sRC0cQ1t^q*`egO0B&x2Z@;IO$_gUV)mRe(M|ntf%AoWI0;|8$He$dfH7Y
uP(f*y``It0u8(tt{4>U9o~~EmOWkX2BfJRzt+uKnXMV#ZQIRD5c>oItP`?SRU7^6@+hEyx713y!dms%`J<88Ch!wX{=lp6Utrt&1&cmAp;Q2;sBGx3X<f
txw3oL~sECRZkPV{3^fDZR+-<f~Et=+(x({~_j)D6yGr3(kx5``U36k?LfJ5o*(PR)yVxH*g0biIy5vlQZ05v>>o3C<6^F2$*i-SA0Ncqy!r1grrBCdZoQ
K@mntW!WKoXim2z4r-?&+iaccK}6g2YV&^mO{M8Yi0!i}q+2&n<2a>;Bu!I4SRKwEmoU;PCKcEX8!)B~rt7ev4fcMNF{{N~d|?JoiNkvdhOcP-O!<=%8>@
HK7lgOj)xr5L2tt^@6fggUvq@zN<_|V6eZW2}7Jq6XuzyW+<9$QHBK4!67RapIY`uv*vYhEVxxG&4;T%;`oSb0YiO5SXy{IXf)7s!Gh5;$Ogzqb{3FlgLl
jot2#cxO{ZNVBfmL+APl}b=#p+eF#&`Ce`f~$K_Qh;UZjz&Pl^z-UUrmn?cPuFkGn>>I(oxpA<1w=iW2CY|r{lc~+SR0vjMY#&vY*~X^ii7r?lD#fn(uCA
yTh$wTWq?uMu`S&y%0=^F|Jah<H6YL9i>u2FuxbhG-A!Up6<Lh`0MKKE49%#Q24Bu<a%39XyUzWJxO0dmE@1Z;Zs;2l5#=ibBiWKRCE^eN{U*Y#vpw5=n$
q9@OMWG7wEyRSI_y~)rB6j_y=595NCMKS1bYv+$R^{2xY@k!l_Q;*44*8X=^NO)N#KyawSw~VZ11!Oy3Pn<OUKj>r}TkA8h`Db1c6>{4wT3w^S7%RU*Jj0
40TgMAKs*Ip2Ps9uAfa+)PI<goCDt$<>#j|Pa8%=pYa8(pGxEt{tqRJx(=l9Im@%CY4a_@3an7LBt<iO)qr?W;5^>4AHF7sU?Nz>wddmbeoi4CH`6e3MS&
B99V&nT-RCFf9?1th)SRdpWS-5{k}NjPhST}gbC;NnxnruaSW(HPn<f&Wx#H<7@;yPn<&9GY8*jDfa2g8ETXKLi8NyU$6X-TGu+Wpr3Xf?J1#xDURu&l^9
-=z;FyNV!Dj@orDD>x3YQ^@`Pg_^uvs0Vtz&0Fle5IfX3<FmD6A*q>6gan_XFAFABswY}^QB9$)6WOb_d>D>H)K=f4#Dd;!uE^Lyd{#U8qbCzXru`*%e7e
;Z01cB1e^vA!bXfio56aYu5;#UG~_dNx$%Q+OXH-8tFq+8BKanYX_@-rX$$1Qa~|*b(=&g54cpijsyKT$O>sJsbQx{%Qv`RMLFqsAUIY|G$S6(y2ZLh<Aa
A<a#^Wp|t?irUOu*bU$cW@?ab%V&UDB-0yC%-S<sWe9nn+rD7RD3PoAyW7O%wXjsZ)Bnw|cxRVU&f!i2{CakV7ku^C)N<zKtV7S9&AizS1Bq;xtPlb9Y}d
g%yvKAG4h<ZxO(rPS;iZXsdLTdYS0RP$~9SkGwOn18M4cX933{L0Y?94XfI3?Gph$Sv%Q=R;Rhb(<g8CL;Mgb(&kuFTR59zk~}JMqP{KhSBT%^K-p-6OB}
HSsh@*w{oF&WqKaC^XCS2Ng_0zWNfPW<cw)T+-6TLB348PO)5_J)=Ns)T?vKDX)*>^=cl`#I72pxr7X==JJ@JG1js0pMzvoN^{4mMSnW?H7;T2g23WkG0f
8aq%3M=(3pFZnV?THl?)}1`Vt^+4(^{@$*Q!L}{GUz|`Ka=pu1bSKNsH7>wZ}3=J>_;s%PdUjfc=a@+nssdT@Q6@``Da-5+pG10rc0p|XX#?{btPq3`}!_
`If@S)b@@qf0<@4mKo`vCl*%T~xe3}s9Gq7bFCqYe!c9^$%*%{@u_f|$lGMOdA0D>|j^*jW{T9?#6g_<54V8K<p&1RZ@_#UD2&<02!G{O8pe`GKlZDjY6(
EN7fS86AnuO6hj5k0S)W%Wn<0nS<!8RmI(OSA62<dzTB#84l>(=*hoCa8&-@n;N7{Gc50$<qD#OMB|YVA~6&}wF0hY8`X<e9d*;>niq?VXdaxqdVkI(=ww
7dvrnhV+_W^XJ5AduQr#COfucm=q(aTy%=eaQ$(bWaTwZVAz^(6)`X|m!=K4j}&8MZR{<MwzPhBBrRI0p>XqUTmAe70RQ|1fVnmZ$PO|v>7U^@_Vj{}!j>
c)tOtuO11GRa8*O+%f-DOtGGB-I?s1pRKpFrX8LIbciI=<eRV0A5>*Dz)O^&OXk*TPBsRGPy0RPZ&Oow&`e8^WlM?ZmYqAjgbQnXbVn>ES4GI3!UW<lm?E
-1ru^Q@fZOTKMlL7SQUR-3c;^UCZL__Se^(R*OVAC`T<ZpV*)ROqMpaL8UU^FRvVy?wGX6OUx|g#nvE!cD+Fl$x-`jbn;fgty?Ci|f@ZfPss@W0HT5GQlJ
(uy{fxv=<Cy|I0X9>cu4~n}xQn0Ks&kFDvf5e}WW0s~7w2O+-Z2aPs)A2Ev8D-sFF>D|8f^B=sB^Fcx&_l8W=$36^%vPa6c_Jr5eM$tl>8h%emJyymb(5h
16yfZp62`r{+OX(H6yl-OV0+J}d&5TiV>iC_&4pL?`5tw*f?#Hp2t2FtcOZsK;=hUtOCc0#PpD%*uA-ZewYfLV?2ZS`0?r)>44Y69FlRo3_7dmxLuZv<zh
6NNB1tso5Kj{N@J!zcd+WER+;Z<wCWk~S$zDI?p&1_<ySpaeEq6gU#;!J+TTdFLGL*QF{^y%t;Z<sSSdF)sr1+M|M6sguCm=T<=lGe+_-DH`YTY8_Q1xWr
W(kY*cu8i8%d72hlN_9?v97`vA)e7)3?m8&tuGPf)7Q@zubB?lL#^msglVvOKp#mAI_u$>I{0qhKZj$#v+)*dHu49*8{`jV|G&D0$rWd<Zqq7u7PuEn+b<
LSBvuf60CHc)0^C~u;aKjBd(4WmG!7oCb#x+>0E0)kD)&*2<6S-cJ_s>A7YHf>k{JNQz3tEP;DTt2_5aq+}rA!6g8)r>C0an8npx5Z@b2tWx^m;kSy@D%-
q2m8wu-jju+$7UogWR^OS7m-z>nK8gU-$zFWN4~-jxRTVx_R)XS9~y}(k@`&}EPOAv*Lwy18+edGQ3cLFk@405)g1@W-txe^bnWSyOC0TRitvms5)=0o^L
(?tD-N@Bu{LD9piMldNoz#n`&;y7?-R%#DnK6e%BX20K+We|Kl3-H2dCYS4`dVNB?Uont`ab?kk>8VfCTt{b@jYtp!)9QTL!0-T0#?t<82^jKSjn*Mu9;p
!8oe0y_oU9=*;-%(Q8f1lBNvG#wu$)iJTOq>ZMt=yGxuCx@5}p%e(R|Y3&y<`Bj<FJ3)1Rt4lU5#1b}BwI+gt2D^?CnSV^50(<-5O*-(aS!~26Bb6$7yqI
UV0Ov@!T1yM1@~PB@&kwqwpgJ#WeBS`}_ieugm8)Jn55r0*k}$%LYomc+Pz+2c5E)#Df6C$@jFZ)RUDRjlv{`s$`}jhfqn3jeEf&`=R{Ewfsy-}9D(~aXo
A%1ZJ_F#<hDm0lg8eUoVceQ%7_I&2aZ2;2ZMTOFS?#uzmtoMJWLI+|I0EZSq@v(vC+blxQNzcLZe827HUWgv8wJY=#P_nEu=x#Cj7m9<BfvqReK+a4WzD~
cotI`n!njI!l(oQ3lQ`1NCMNd2K}{L3IuByEdVJT}O2qm8M@(;=TF}J_+0sNYKse!Gv3~r-J|_$@0lvcn5^yp-&bKCM0eVTcfPExqAK3;R1cNWzm1Ta9_t
n_|MzCKjX;Fe-$JLLWRYh9bEr!wT09N`XVj^l)NmVG;6!hQ=+;Z8(L3(cWBHvl7oceYe`7P%8z+aKuh`e9EU$d3kKI^Ix+!WH&ai3y%uNE6%9HXR8AK*JU
Y`i=of7djOP7DLi6G>g4l(iSLtW7pqzEJ#z=)mE*oHapY+3~Z+ffkgc(7b2R2S;D9>&89m`^9^X)93on9$egqP`S=N2ap`VKXCqHC*YrwN)KwP6=k-ove+
^`!W--_4a?kZ+ETxzmrKd6)f@S8zm$k8yc|dYtv05lw`}Yucd@|Moen34V-N8FxYtjhynDtmPGE)+F`}wzyxdSvIOq=V76WVa<D!11SLGddtGC7cE92AqN
-PKl#_r;`d%{MGDL8?382(?_U1S7kEZ1MD=PV7qEOkksX$j&C2s62KNoG5LaHe+FNiHf$%MfSe>vyI|@hy$Na0ZN#j5e7FPyoqb6FAw={~Kr8Aj%G)zpxu
_XPv6J4y~`O#{w9(cX|sWNsY7x5b9XUZrL&C^XHyH{t*TAz{F%6fQy4)zMfB5b7b$N@0OsFs!U}~QO9MSoZO(u_kfu+Q_1eI&Ge(E-dxn@>-Od8`^G&*^4
_MZDDP@mQ{JHX;=MXgzwH6L2%Wne*zZXjyNP`oj#||j$eGwa8d0H{HGE-4cJSx0n2v9+lZ1PUMOkU=pXm0$#VyMNu{3{(Coy)0=tjAJejb-Y*Gn8&3}^#^
#or28W*jxC<q?xc0P1eQ37qv<(=#U`jvA9Se?KqnWkZg^`nh~z!cutX$l>n0aFm0<_yfloiGzf9M9F-j5}Yj=5U1nafB)N>(RvY+^b!<Rn_GdiYMqwPlN)
G3PN$ntS-c%Lu3D=%F@MRlgd8q0-fwrCij02J3HG6z2kCJ~!c|8$#y<z(WBoGAb9zvy3u=-k(Yn?GQn$r|_&O(?Hg}#@QMOpn+s(qMRnJ(hm%Fnne(-PM{
;32ZOgej#22f7Ze<vD6068C@>Y#KPP*(-0nP<2`On`a0px>pGxX$eMnt37;_aswp%y4-x^tDiQK(^H_+T%NhvA+@cbkNr-U;+W^j{XSoMph&V;|Cy0bLzE
`MbdT^*um`omL>cz0)B(9zojP8mBtc3OEZzq`V(Lnc{}n~K#}|r4AH>>fN0}<!Ul1W9g3=gKU78ms#M<xTArUTu4n1Gw{Eb)&^eMqX~}MTK1lAH47y4pI%
5R3^x+~zXo^5O3r_>s07cN_@HJTN38!m<kAf{V3{>A_*Or^Qt+z>T9i1iw&Uy}$B->gfi%uskvR=HMw&Z%rvQv{L2ZI;o%g$8A<Bcmz?dXfH2T?J7^1hc$
0Q<hj($P;bsy#Sy&`pw?FG9Zw0>7#}GbbLE3hG&BC8j67{U+s0C3?{pcabS;hgSh!Y;&bkU-hzR<byiuIGKIw4OkY?n92v`I7tWez(~`$p@B`J!VF{317V
)p>EhB7KmNj*bwCsfild1%SQD%HCM6Njj`%Bt1)BsO33gTpa{wl67_gm_s{YNdUV=<7c4VD~BuwW@C9dsp#Bu&7K654ACPF$XVh!qGy*6HLa8n_i)A`c{p
YUE74d53srkgk)VAcO(j=HIrML^m%4|9OFFa|G6_B8`zpYu)LcaUtty189*cwKB2PDPZziYM!j_MlUbpGwH2VX+?I7X`ig=P_Ns+Nz+F@}wZ)%x4^%ltnZ
HDDe!xNve1F90PdttgtUsv=m<byjqB_`XSIrPLFkkI7ergBM`8fk}^$R+r&$vt;+e<Sh7C0R6hKvNCV5aD{?IfU%SDTxXYy?@iqAi+usoIL0E$?8sT#ZuE
gIsB!H%dh_J9OQ5%GyBt7TgVcHz1H9*s%Aeh9JxO<V_Hv1^2Ystc!6|q^udQERdd=}#OZ@h8_E4#5$a%4bjNH<%3?_%D=q;(Z=)*jl}0ikEPp`lf^zb9X@
)VuR-tvweDUdj>pJECqD3cvla5{Go2$~Q0p8t1d4oi-@&8>Vsmz-i=v9`oeqxx@YZ>`K7SacnZp2u+C*)Um$s6ra{Bb5kfr{FpTDGS|U#zhc0K6>QOABt!
IpIUE2Dx+U*Xr}BZp@-afkm^N<W`E8UEEnnhQw`o|cNt)<OjM}cr`{AekBctEeyyYl5f;y2!vSnm>#%bH8i8r4OV3`Vbu2M#Np^w7{ohPr^sZse!;MPeNd
7ja#T2PSKTa&uffqqD~E<K-a(~Wlbt}3Q4>4$B!aG2O%v1>E!slZ8hMkfdyQ=)Vu_8-t5)Xvn){S+_HbyXywkj@3jr64~RF)0>*f<NSy1yOT-qbfhWN|Yi
yY2H@s)#dt+_K-%vVEACbUEq^4PNw?>&pfeuLLO;?pNkJ}S#w?jFxJeOL#fgdFgWzA2SUA*oVby3c~l)i$}4b2%NqQySk#DyA&&D_Q5-CnhDv}WfCy26BM
e+|`Kk?$rIRhFn*zxrYdcKLGzrx(h97XgHte6Pw=4~=zdf6<Q;J-_6*uNKjEXBv4i6F^1#IESWL4pFy{N!B>e?JVy!hc7vxX$GJWMz7^r*!S!CNC|oO#~j
OenfG7FGlJ@=!0NMIPTBzp6wC&i$u2L67zvD7Ms3c&lFbx9?yXpX(A_Q?uG92jT@)mVrhq!i^PTw3EGA%TppNwYGR=!Z?`Ecd}3~8)5@ndJ<TpfKi{}_cR
H0`VBbHgTVa2_y!+`!Q6r(uQRXSkPOb8smEI!w~yDxh7M0x3Hg4eE9(apKUT)IN`aIEnq5T0V>3O&`2?zD%y@&|@Ataz_5Nc3uYvl0ifd0V*G@*lRdNYh9
CWp6)03;O(i&Fhnm9aU4H30Q`3qiLDm3}cKQS4&O(K@d?jMYtU@i8<C1GON?NjjIpTIr1<6QJ??H#b2iDRQ3saGcrubSBxn?LoDlA(y}^^ceB64bk|%_Fa
cU#nmBk%URW>QFQR3)AQMRsfrS@f{EZmOAsbt$EpKYt1|Z%S%X<S1HZIQ*@hrlZw0b!u+N%*uZ)zeDRWRzUAjrm@E`AfW!Fw9Dh?RXeMJX{THK5Bi8`;wb
5_5>`K|Tzy!Rh%KQs`!ptP0w&wn$EN>`IGF3N8b<MtV@w@c>C=zCU!<dpJebqfI7M+5@Fr0<UaojdjSn4&UW)pv@xBDaB!Jg7=M*4hK@;_}q@~L<w(vg9c
yi1n`6Xsj7oIBU(ph*)abDU~sc#5ve>LC4%i=~=hr)^rAHj8WO(Dp)>1OzdsyCcaxTYuh=>XFy{sMc?uR#@OmUuyMXlTcCHzW@Ye-EkOrsLw$jB!alp)6W
rvCG9o!Ou`Vj`cW&f=k9DZp}A`4(ht7sID(2MwODA2A1+{`tJis}9ejGw=Zw?%5AbzLxHSDzWPmT$e-8BXf9p7Wndihz@FtRsXN!R3v!?OfQ)v2do{W|X@
8ueJz*&CxxCoc?T!>7OFPFORI@|8Bs^ZTBYtpH@LPugUuJxi#m(g-ZR#lzg1qbyp4a36Q=5;YcL3NgnBo<n_y*vY}R+r0to=7Hrsb<O{4cbK5C-`&;=M*r
h?^b~F)?bUXQ?Jgw1pwhC4O&-mwY5#w8?v*()e;HteZv(=J8L%mW>BDK9Jmt&k#H;8M3G@#Y|wna!QKhgF&j4m;lLU8OrJ)kE`v0#+jRnJ8_3jVbw2uwqD
0lE18cf4lAUQoTo2spjabSH<4HfRZ_r*=@QK6tOa284m;i^Ts3^O+lLT|DGoSIeTd0K(QZJV9rbU--vB4jB6OZ!LvrHrQ-)a)+S@Q5KMDnUoOgn9h=jQle
0@KHa$pA=3H=3ql0M5W^CPHD#l*!&QPhIV}I>oCDiBeU^o>h`^PQ>kw4!Qbv>qpx9+5o2!lj@c!E3o$2H(ALDGEAW#0}xWV8yHR?pK!gAL20At?94cC+MH
;yS=O2trN>o70tI6nF>Hqv>6$F96uLMcwvw7$?PYoS4Zg@*6_&hJD8Xy05qU8F*27OgUef_`N<9$dBi-coiCJE3)HKbj7%!`K$;HaTIzJHY>=n#XrG;z8(
z;2SgOL42B7s7VTDs|B4@Wqk;+Mc=yfkoZwIb7RYG7QLnx~>lIZ5(*!xpMVSHy-@FGJOIDpHb_^2Ro)ErGM!_!s*-$?277%j)ppKfo@VbKNpXKJ9qyg*r+
jia7u?;2Sz!Ec`U2VbE%2nC-Q+Kr0Wb1l~9Cjie4Xr~2KyL<V45>>kbukiGBq>D4r0F@1Uiv{d*$_$4?|Iu|Dn9*SWZ3N=|T5C2W`Sg+EsgcBPCVRG=2uQ
260Skgp|k~>4Xz0LXSy=dBfNd8dN9Xk>pMA;-$f!MAnmW8MV%3uPj2drR}KY)CzH7zp|csRchm{>rPs;H~wT=fcM>=JSH8F;CSmCRb@ZRLA!Q;;vuQHu%A
z5q`;5tV_76Z6l5eh_Fe$n|ZOrpFj)so#>qImegz?aeuB)7ICCcc$)hoLm!0ob^S?@Va!d2wveoR~$Z=3eqVu=d#@Qm=y+$XLD~BJbvoYETpR>skdpX<0U
hswbG=~muW$Q%~5?{?01?RB<ji~9uOr_vY+J(lfE090_dFVd9*v7q}~T!Lr1y-{|ct0(@!>#c2Nh}a+iA~&H^v>qSg<5_`8CrNxUK_sj;s~VpC-qEz}2k-
akA%-`Qd%3gd@-2F;}Pzj1;N8I*}|)BGfW?3nI@gVj4rS|4L;lVrzWXYUJQ)qb#Vbs7>~C94HHmzu2U-=FuI$KqR?E|0NMk{_PnN5Rxye1NY2Oz9M5P&ny
^o?&$XA3i@>KXKVk0utzrlcjjsFiGOVc0A&@o`;v`P!eg@9Z7@p)B5`QRV)s+lFQYPQls~$qUrFWI1TIb#(A(9pykx7zkB#iOag54(;y1-gf^>0O`EhWNw
Kb4ip!r?t7dc3UOcjWzq3!*$>ox*M8F?yKp7)W4qDw$%g%9n3#Tq>Kx=TO*nne>6$)gG4gsm7%_SvHR@-C=61dUYT%PA&;;pxD^g;EscVXNGnjnuL4zwfJ
4?lj)EK;D2k636w2)srCXXtT^bA;hnP;V2mlb+^f1+RMwTUxiF7PwhBhfvO;SE~+NH&55+U9?!|PuX@yA4rZNlvNILT^iMa(xE4qMHCEkm2)h0=p=cXB*R
xDX&vX})cUDIG7x%Rz-yy!W1K?F{p&ZKJp*3HPirE+CBR)y&6A;7OIN|5Qa8_98YrK%p<`4`+yG7_4~m4pA&qwwk5QP<y~3%V+Q(z&=f^+s$hAlKTAb>&h
GjYD_8YMl>Fd$@(jEZ69fJFOUmQ+N2O*4_L;LdtmwJ&o8!tYPv;{&Y0iT>}BiUTe@#a2ASJb1bA}+w$H?H(N*DC<KzMvTXJ%OYoSPnIFN6dJ1J^a<-oohM
{71Yn}j`GGSu<|6Jc*(@R$-YK`-MwZsNW%Q(-u@=8Me(2`33Fc0n6<*34OPepg6~s>zcndpV~oAyTsn+#_%h20oKIje6;EuEvAJ$ZE#<|2;h4VhOa)H~u$
cAb#KrTsxo)Wjt-6XgCol{9lm9QD=_#IAGD;uPKd|AGzGN#Os4309SW@6r1=Xv+Vp$_cGrEYazS!ZX+OL-<`JGjN(yIdaE@)q^v&pyw-#70t@_GHwlb(E6
<|WBPvOWVSw2co$k|fyI7-fxZKF897r!@w+u{AIKT?}R}xXh#IoQ6ahhzxsb7+l5O>|m`3>p>Dv+JAb{gKn&|*ejcsrsoA%WD+N-9%FGQ)*Q0jcXyhtHlc
bSP;u+*uWz;_z#0w}6wbhU;O%_CkPI_HDvhc-VNLKPIA$1;&*;oAFphUIGg8^<SJpWsC&vW#0UXmyS$+j_@>&%Qi;uJF*oxG+vVlcPUBBtZ&LYErHxCbkp
>V8{o+#LT*e=Mbao5M})Y?3bm-HOOZ5rgn!0NLal)m;}vLuZnS$q3I-t6P+>Lo~*wonu7upK1(Khp@nE|X8-*K#+0%9ClTq9>o9Ajjg18kdx|L0$&Q#sY6
l(kugmTr^>%<=@ov;&~IBTisMka8SoPp;tB5JVh15(V`!cM5lp(J{YMa7$BK|MUg%^u!IdD3n#grJNpG#<?39sCO+*6YyQN=to4&PvO13dKWrMTxbmn4qM
GXp$bd8nKDi%BFLS5+90t5{js1CG-Pe_x<xagNnWm~m3(^C{lWq|j2c9WgMb2sHti%<&mY%MudcK>htq#oohB)IAtROJ(D$Qx`$WY*f{nj`m^4NO%GG}oc
22B+#*B-ZAon(6e9HNk&U)hXYJ^#or&kp@Aner1qGa+f>EeER!zX5xcCPK#^ShqTuSaCUZT@>}`{{*vJ9^)|S{6r;EZBAJhHbpV#ZZBGqx2H!ZXC?`#><G
`xHuV`c%*VMuhE!_E6WBxu&b#B-V~V)=>lZdSnH>Q-TsLuGW$UwBdF!Yk+)Ch==s}Z`Lo1n4^!U0{9+`eTndH1Vx6E3t*X*HL2%4F-KTLxrk8wW;b%3>3F
>}!Og9`RCu}OTGGW9t#(%1ncXim*8aU0+JO52<b?V_^y`@JD6J}6Zysulluf8<|{i0(@6)NV`|*vSBAcIX5$B~%5|q=0o&1^iMBWUM0be2BIw4(yD`zc}+
VI(YYDAz#m>8~%l2{`oJ=2&#@a6Q5#jtt`IsOo%mq@qH0Eo@v-+%1w~Pahrp&*Gn4N0e1pm)%Kd+!q-{%-|sb=ufRH`HTz*p%Kf*}YOyFC`w@ZFjUzDki7
7oF1;%+n*Md)v+n}uD)@qZssIzqzg4J)@_JqZTxzFCB{B(8B>Gh40UfG1z@mj!c0x2t=A4@p?jLgH_u!cbV9zXGV2}uH1MRcZ34z>q{q*+S|sS0DYA!<OG
Jr}yAepySjY$I@#<OM*I(4~leHrN#>0>P8J-vihF`3I2ECmc*v#uyDM`Yf9%L8+&#ZGgMPUmc}dY-=td|JS-7E8i2z+nll${H!Rs_}^zBp!cR;0s=Ny8R7
XvFY*`P+jS7^<Jc+GvT-AzVqu&`T8h=_*`AY=61)V?>w0z0GO$RlO4>dJO;0LuyLzbyifu0-CY7mU-S7D_4p6CT2fnWpMyFCz25|Djy@s*VU~}GAaBy=hO
2s2}uI{xbVJ9)&0G=Cw*Q_cY9+4`cZyLy?VWV)bOn5~Z#(o%<(*1duAIl~=)}+9>=7fUJlWPB~<`sO@yT33VL_);d8t2ktyug0GnFYuh>)$mp`&1&h1*`s
VbXifz>;YXTwY^n!^mtUT>|oKtFIhqG^4oP$2j_LeZSBER(;sX9!W~k4yIE)=c!8I<uAT%}MkeO=J<9suAn0-GzM=p?3?Kh=Qd+kTEo(+Xw&ip~dG0pg?*
ao~Bunf~W#;lB*Xjj%IC+<QDP9UC&*US#e^cUh6(~QbYFS*7hVcUxELc4pUf>6Vx@p6ZVRKm!1Ix=Y&u7`iRD-Xa&Bbf#^$ob3<M9OK@!O*rs)d%-{OyYq
Oc;&C*b*J4Upihk2*Lok`=7@LY$uV5>#ZO0CggbD&2v%`-Ltq~!KvfdxZb3+10r@apV4m(!ENOm#vF9Kjs0(YMiCuOp~9((vZhRa3Wyu}iB7<6Se)QJ2P6
wklFmJko6~!u)IUNhR!W?#4IIlS!eb*2TXU`=>SfH=%spjfpkxB9!NFy}aR%EorFrg>HqkJ>)Ox8&{>H`=5@bheU-MWjwsZa5!EG<v#`!u&JE1#@_G{!5*
!r9)pEHSb&gs`L_`MxaGNQI^Nf|kLxgWHsQLP-5up^t*d0uy|xjx?r&n<rV2Ygpn#+J6X?;hvF%f|owrzb~w0L&WM^f_Uqy#MU}^{XK(3T~dL+nNhMV0p7
6v2T&g@QAiB-ROPG<U8dxi}!vS$MHoLr$iTr$Pg0!K6mZVT?Y=U`wCsFIQ|aMKv97kD1H{kX^>*iZIajlO``yBuW*hHXa%y|Eb6qrBvgG@wN?(vvwM8;sg
-W)XJ16%U_s-JL>m}gIC!6pDqux$Pz10Ln|BK@%YsWxsns41aHh-%uY32;EsatV9wmBpWx31SS6QaY#{TiG60W#w)be%nBJxFteK5f620%xt@3CYLFA#DR
L^L7w%gs3m4_2M!`*sro6^;u|w!0)+lLiaoJq!HkGThZXF;wy6>U5Ac%JQ{T@>PJ-SSg0Xhz8o!l0L8_Y5HK}?~(Ai>fW@MLCjrRq=A<kiQ!by`n<9V=}3
}P^=rzO>ledZRL}bTD)9a4i71+1SWJ}q`F8xTOs3@^aTD+4>0p~xCPth@#Z;<Ddh3D32RnaBwEa=9c1aCrb|K5v9z2Exr1j=ZUSfc;rB^Ah!FCOTW+Aw`5
}L3CXwp%`Ydzo@)Ojue?Yix@=Zs-L?s?IAoJ3h*7jw)cW??G*aoYz%R+3I%rSp}Ak?MmuhxdW)VKu>gb%hvV)j{x$04~z!XFqFI<OQId=Gta8UM<Ul#MQP
47<^huTO(=#8)i{PE}$n*_d;&i6}bX5Am5cm6N%UQD}9T@KnLKyc(=BYe*Mz^`0#)2y(oy5In2+Zqgmtq6(q1766Zz)&=b4cw_KM}HC4~$!*h%+&(Ay&_i
ttcayw%kY8%JFQJ47NR2lz^m34A&S>RtkwKhAgXu}WSKMi7mA0#x8n;h$Zz~Ei`>}yx=w=%syJ5k8*zKh*i<rg2kh=XSpOj1Y^Y^9J!tQhNM@Zud+_<w+8
OTqb|XYfIs6b>Z@vmK0cW+aa16zJOu{?(<leia$L5#*Lc1$G?>@2;KM5+M^34$LjV*&OEk5Iej7ie7acaNrQ*`mpwC%QeylK#g%|aso^$Dm9nwuU}VGy%y
R2Srz2)1Dmq;a-~M<@=n*KX>hywKK1~fiQ+|!eCS4DU<s4S9f|Nob5XU1MoI|_?>gARa!yFiq|44HRkqkKkE*TN)TPhh@nl&Pi&WSfQ=ar*9zQ<#r~uEVT
Hh;7!BoBAy67aTXAw~K3cS&*-;W@FKpe~e@|pDfyb&h5j%O_v-xxxc@2r1$BwqON(RJ8q3m@74wUxiIV4`RFv5F%rI;QQOqE`nt?3b%}U6i3mNmT2_;)Oj
guRZM^yF7GLlony+`zp6(9ewmT3Y8CdeUo6HlR<hoviNNi+thxMT}}bu%aKqYcHz>j<GKNg6W5vMEtvgix!>5Uxe&`clch?{UXFV}_x-V9WK@PdR&sFAO%
4EiuhKapgh=zrdb41sl$ZI+b75~YjbyonsY;2(Ncr6DyQ1&zsN(3f{c+6?<rN&-*N}t`PV-fO94Rwp1WN`7E<FkanVHWZE@+;;%y*Vwfmucviv%j%Fi)FP
|1H?NLawyM_oGrQP0?)4b(oo{6UNFl))>-G$IBhzFntc#3r_wk{gyw~`K&5{%54zEhl(^AoJ_CCjzOJ#^{Z8;w{)u0Tc}FvaT$FF>EXHVBE0?Tl3zLoNuD
^4{+kHH+dbyqEO>r*iyoVi275Bp4FyTf>Lq5Iiba(LRq_YKDzc&%5P^=k*>N9i=03HT>&6v_IoGrj%9f76-{~N5#u(8?;{16C_Qrye@*8eufw?7SOtdyJB
5cGc)U=RDs}ak8Y|hV5SBW^ZtE^6?Gd7ochVz1#gU4<+bn;xM-w|RX{Bi+~MAyYgWYP1vw>KahuR_B2UF*aq{@VDLZo1OXy|}5C%FF>21}CLf+`sltM(}n
-!J833B!m5njsJ4^)T{k$sd`{9rE!X*kU06V!TL^&WlOfPd3j~E^K>gSTMOT6vA!p}b}7Ww9J%U8S;r>BN&Xx)z#NPL15eVhCIVO#WqIgoT2<l@P?^Q6=#
b@c5l1-Ll+vOsa+}fPHjtT+rN-aTbENEo_Y<5ePJ1#=@Ph<ikcjs}(ch#~2l{n4B7=3$WGm-E5oMcWx~LCW-W-q!4sG6KrvJ!g`r6Xn?irj+V1Ti6569+#
)dcTRCu8sGG+FS{D#mQN$tU1qaJnd1{NSf)U1$jfPvq+sB?Zpw%(7~cXva7THdSQFJOJ6`9hlUnIuHY~po%ORw9GG)CEQ8v<|);9&6?8F4vsCiz*Aw=xs3
}qSmw=U7iH%(59&RbRmK}y!rRBeNo`NxN#V0q7Wr5AO)V|fm%a1tJIDNa1Z&`N14rQlS?9mT&X_&`f4%O{6VzswMefR37pbii>mobxxdt%>+=dZ#8_>6Q`
%H6k<x{Ggl6Bey)xEgnqAZ0o$fG={TF0@XgME&lpMV6`faO;}$a>;~)*~f$l94tICAF&NXrbdp4hRJ1SNA`};faEhk$u^OZJzl+t3PG8%KoNfI4MW}m%on
*0ap!w#8<>8nv=(>vLsm$f7L;?sT(-w{9k-`jz?gO>E&&%_0g24%`=dczxF<1H#nzLCjq#~%)*oP|I@2x;Vglp9)iX@!-lFE=8L@|ib()Af4XVcENnQ<c9
utkkv*~J%vN<b5XTKFN``uv(cyFY9A>#{sgrI0UH3Jq7{QfK&qa#+NVKW|%DTKnDkx$rem9bG?L3$2ZFCmd+LbT669A04-r?!(F{?L_L9@VfNVEqz-~H;T
JWl`f|G?vLPg>Ga+b@VymW~G;^~m>WP=F!<^Q;?Jqpw~Tt5sV&cR=aI?!|wI=~?*V0-m|EWCjSP!dHxn_<G}S-#YcH&&Eo#b!!sOiiusR#J{Z8mHns76#x
2pt(?z0RR_0_?8U~g^}9bK%+6n>baGEeCR1rZY(zhZQ&7~oS_~LRP?I{#>@_=a?6_g&o~U!cnMEg>RBs3RP&Sfcn;Yx63D<HU*4sIldZk|93d~0kF7W<%O
p?uYo$}|@QEAlrP6KaYB{6NhxXeN8ZLK&-Kv~RkwFug6;Hc{-B{F4@k~^xh8_iVW@(14e?q9Tt_v2{v68+t=L7w;^xg2@T$UON!6R0vLFZRB{EfVlN@)%2
q2V0=cs?{LZb?_G5dOKTX-)X@%ArpEcuD)g~tOU-;ha+fpy4iho9})$#2AD;_Uy-_vm)gYkX;8uY=6Z8<T9py=&-|HNUp;|7e65S%8MM20l|)-^h~Vyv&r
DPmqg05lS3rQkQId7Mh3;=1N9NZ-8k|-MIT~INwxmI39p?#nz(6;zo_$?YWo0i|WWVL5pfW7EOBIvdzLO1jZT&Zx<(xP8KWvz=XIQ9|!Jabl0djyWOPd5i
i`UnXOXS$@3Mka-D;iS2Rj}P6uMz{J?(QyD6-}^4$-aD(MA$$8<GT^<60ZpWrv3T(w-$m)o)I`p)zpko&Y}#f#nSjlf+!+1mTw%5Ne;<w*{bG6(q@~`c3W
=U++^Z-1(H36Ws}MObPPuikMM2%09vi<)QOoyN-N)4mVjDmgp-q#bP<y}^=Foi>wf&P<{r+7tFZS4j`XX4^Nei=H(%xsr<33~1vZQtnYkwHsqz<xzWDnp^
+*KT-Kvu)$Gk!6eyz+Ge^+fo)Mry@oABMh$&}Cf*VqZz1<*F#oJHvb<`9t{7{+3O6QsJX<Vj1s8qK@0^6cN(6JXYY7ZthJ3t=uXtSs65`R(sZDGL$b2Xg}
eW>fy1dxB-VlyhSAVgk0h3fsJ81=tOB_COxaUYy4bj*t5)U{deylZUJ3+v$gdxfID_56>?<@uv!KRIp}FB~+UjUQZ8NkB&gPmHB=p@J%LGT={L<I_)uv3u
34X5+GKxWw{TPCZ&(ho9%vY<>dRdEcC4_h*-afdt%22V{ly@K!<sWQC+W5Z&)C@!HQHI#*`*eOcO7Yi)vYiLG4zB*5d4ElAe#WNb*DY7^wLY;CPikREey}
N1&9Md_|Srb^uv`!#i>QIOo59{X=`IVn^#V;XR3<)2q78iy+$RR+y25W)aDj>5(r%7ZC97=Y78a@wnsE$gV`5+<q4&eR7^8;l#+r7T`Hp_v@Fyv@PDPD~+
GOe-CWLbknC_tD3n=)3CyEVqxaASqq#`t5}Jx)q!?R&*qVCXyG==<!%!{yDRX3?+-0fRg6b=9k=l&LBtj+5g8|(tH3Tf@B3xzwy_hIDL_nuv}OhVu05KXg
>>5|#VsZ4{p+1b+38s1LMw$hW;dD@@7$Z9|IL6nNaGh%1^a<Tf!{#z77LKwA3<E#PFv>{J1~+{g7+&q8YOJL_m;fL4|nV1lbYXBTQv8uQwKu>Uhq6853s*
R!h3Ef(DPJuIOA&g$|8Pwsd!0_?TI7@{ai+6nbukB#-2&^1zFV_^2*kd;hz&qJ+(eJtNdxNnD#|5&>c4_ifuys3D#l)mmy&%2Cx{gA7=31^w%#YsdZ%^^E
9^ja&gon(=R---YU)_pdP((PTqGahi@f6@pM5Sn`cm~rcU7?>}24l%*0|^L-Z5)IwpS%3~&Bn(?1wm<!!bDnxxf1t7T+YaeuS3Gu^U5y|$<9T%|Erek#e4
Ep9~e<8qdLb|Wp}sEYRgBkMi88@ZBg!DG^UhqSP1U^0`g=)fYW|Nl$gmw9t%y}nWvVb4S)i0V5%SZYbFCBdAG6R~%g9g*oDcDP-J$#C%4UW_X`lS>sH=e{
&QA{$!tF>&*x7|JQhjE+*;4#9(y4=S;nND=n^Y&#MV@0LL+1?jyiz>~dWJ#Tkp*oOjSgPzcUP*-ozTfogZX*;&YtzuV2UXi|S^_0XVEepa%9iZ*^gsEgis
Qr@K<C_PMY~zh0cPnvA(Gy}Ni&;Ri;jgI2jQgf=_w$iU0G)O_b(EVOkpu9P7(KkgBqnP}`0dPY&7~1#jyqaAI17-Kw`sR}67xSy{wRTs<6gU8LndB9Edfd
~$As~!i*g=Y03t^o>f4Yu)#0jM9VPioAw_F0j6wtWGJ6sEE3sLYiEmXm+ys8o9n_<OD0Le2I?*CgVQ9bm^{ZFoID(_*OSYlSyohc1E+in40~gmK&5iG?*^
~Az-AdsyQA|l6VbHKctZbpmIVZ;xz`GzoRSqGr;9*$?J!)SEO4Uj4uOiY{O;Y20K)A_@ewo3y9~9EsphK}8>!D6jIK6o{YdKEdfY=PvS-8FC2&C!v0Vi&#
fj9$h*Vna&-%L5>p*z<kJD_PkCa$&Y7#L6^xgF3z=|NvSL=o^U{U-EfVM*HS+w0p+D5*c6!o8SGl;cJ_;`W3y!6nJ;h}(1pIUb~go;P-ohiNNobJV6U;Wn
l9G9%xDPJb<_x~<+i%adckw^NU7s<&ncdwi(jlH*S7PN=a!erpVO3JoYx1{aKadTH9_Nkp<J@FFXBqr5Gn7)P};6#8DNj-R<{Za%B8GwC^4dEMPxRS+zCh
|oB)o%mv^Pvp~%4EcgfeN`azU<a+{v?t|7xpx(NSJF|YF|Ff%N*>phs2HM`nN`~Aw<XG(Oq#C8E@GGe8CRt<$C4#hap)PSci3{r0pwUQIVy0WTVoQQkiOf
<9<QuO>*7Fn1#6VmO$h9Xmg2{~SQjRfwgc%^h=Ex*^}IiRec>Wd<$RVU_yh%bauAMmc=I0B@i`&mQGyd+q;cXQkz&8wn(hl57_ekx68WdtLiB#J=FtU5LX
d+Sq-b>L>7@D>X7r>hON+?DTd!&Bq}V+(NxBA@eb=qOPYC?XO={Z84;ee&omV;!W@Xo3Pe`SEsu-w*Mv!-yICp@ba-H!<-&kaN+AOU}l2m0GZz@vORnrj;
hcsQN6?>+$GGf8{=lf(mw>*)|=4(ypd@N45{|GmY{-#*f0w8l@XX-d#xDfL6&p%<yG)Ib?RGvqnV~_+K&B}!T-*g!uQjDvC(~@3JyjRB&&Ra6)%XkyYk2i
0Pf|{2c6<g?8*?$2nI9)c6GB`*yQlEJFh>b=;N$LO~WU>Ozik!(_tEjm$y?=1Iq1m~pl^>#va<Qy2InJzLihbBZmk}fFFRTVfkqA9Ys7ZzXrU(<7<#KM4R
EcR&_8HhYL=3X%V~ch-+u5tpx%V^SDo#qrS&Pg4o(O!qvGe#2!0<?aeGQ$iN7Uv*opXAS02sh61B#qhF&PzI6JWD+8FfGttTxPsPW6;*<i~}sP5jPV6A`S
6$QBdo|5S$Tdn^v@*IDfFK=uYiSe!sQ4f;jkjj=`)I$X=m)@q8VD$E+y_v^L<2vX{a+lSGp=d#h!mp1_Oo5%ErC1R4rN&b_4xMsJP)Wh!+FeV1?CH(?ShB
~_tsbq2jM}Gvwk*JQIlbYx~s@;8ic7sM1ghJ)j{;OGNna~BDR$_oi2!Y9sZp63;R6SohEhPz+;s_4hNTmwCbLcD3bLM41&f2C-d_V&!xEa4{9Wo!KL?e=2
r?IiACwczKW-{>2N+I)z3W?of5*$1)JE$lVM=#pglBDji3_75kvl@|g7Lj<F78Te^r}uMK)MJPn1IBL0jph?E^IzxsLWnJiBW?MpG4V2J-W@qTgJnx91%g
6xQQWY_;ty|9!^kNr(v+oP4Vq#RPnTxee^2(_Mn6XURXo#o6N}jog6NMm{1kTWq{C|75iacc7Xj=m3uWlNy3Y9LW3Py3l=Nd8L57OUgPQ4zxL19GGN;~zD
;mey7i~$?`+GVP>9t>surubs_VP~PPG*@NuGLVCO_A9;{$`TdF1YlHq~17-s-(ew4@?Jr+&zz(7I5O;%?0?zls@ULn~n$NVZam&;s@M)b`sig2N>ya`Bd!
b$EOXv$s!y}@FWO>==z;Ir*XR!$n2x8ioU?al9_2^@oh7c1_1X;dq;XYD6M?I&isJ+Jo!j~<-nzNohW5Ib*!k9oW8g8-n4SxEDUprRrD}=4fFbw(VIvP9$
Z^0YTIR-2X$3_z=Plxk)_=c4pcqB6UL1y5J8T7e?r<MNqL?0eUpJdXaFH;K^;etmAKw_0s5~*FUC)Qy}x$}xEDj??Tx3Gqx|JN4}4ZR@PS_tuF26B2Srte
Z9ix)UtgT}brY;tvjs1fu~w1D@Uzfx$t0Q(?AdMPrJX7n3AXFV8m$$Ns9P-;Y*?<{fIn2oNzynuOT(UYMF&cA#Hqo<X)jdOuNyuY*?>ryp;s!Nznf*?3rU
p11>j`;7*IJA@2b!GYFL9-OuAZvsQshHo{&K^T@VF)7vM<x8~ZQ6aIfhOd>eCvG|#M{vR0|A6kcfL6tG{!NJ2xG+^Slbg*qSUVZ)_2sf!-xa#@x?*H&~B3
QYp!E2B{!HF5+H2$TlL&*2aF8AAAen|nlS+wV@Okr`!a+x^ME6XoGvXw|JU46vsv`B*(Xnt$@|%2C2i?|=fx9wW*33#}3TOhh-0L)*H|#+|ijt7U42noV#
;I0BCkF6HB=7eC?jO=oW={5A+)MS$yd2i;B?Xz#G-0G=?%87J&R+oQ%KMpl#eI=J{KaBNikY0V<7oq}}VHuK|sO|z$XY%x0nqlxI};&D6`ceC$YDm)k=lN
|&k1>3rI{~NRWs)}A<z>%fV^ELPt)0SK_8x^t<CP|v1Ji8Uxb!?0lejSbzDtk|0wp3cZw9c}&1^l=4M008X&jD4DY~04BajIe#LWQS%;*9v64o9$bieMlF
ZtnmYPXF{RDWBlDg*wiip*PwIWknk_WWW8)iD@Swm`A$XoxUzgNcg(;jDg+NPV19VHr`-+G<f6Ai}apc2KqkKdt>}U48Xt|=5#bScu!wRgFRP>XH@ae5qB
5k2pp=Fkjr`F?CQW*V{;8=9fb)ABDG7GW!4Y*V0Z#eoXd;WTj}=;z%Sn8%}?&#y)A(6-D)299#t2~Be-B}Yxy-~$gz=(%Jl27503E5Stpy0G3t}tbf}r|c
v>56Z@6p1xZ081UcJ{0(kwT%?L3%;s;;ALVg$Z;T;9s4PzF&Dh&!bkJ1CS|xL*(=6d78lrCf_?HV=E<wtSWZO529GTRY8GJtcmg@y#c7CsV>=Vm#TZr2si
&=||{~w?cY2FnRCpr9Eo;o~eTMY_SK+JX_d#@pZyJjy_M-Jhh8W98*$(U7CJMdEDkoEYaH=?)Yn~Q%XB5Lzevz;+~D(-lwxSw%UU+9vCv2p@P0YQ4T2nq$
&W-Al8z)j}20%5l(_H>h#)O2poJe_uDa9D1rEp3-GqO^z{BMCoSIVg%^=zP=~>6_0@*{0qcPn{?GaUQi;H|Frl00VbM9NS=2K^on>4Wt29x~eglzYo13!M
z1|obr}`0#$5w90v(_wUy#i-1z9d}`^?cx{c7;@4;PNl&cp&l~Z<Cc58aMmOjSDw0N!3SnmgVkc_X*(1?3UlHYtL9puF(l&>Pt?s9)7|jMr{W86mWqKJpK
Tz7&TZi|E?*Q{JTv|t=EEtrz)VA9^W!s7Li*QBxr~$(MpqLUA=p|A#2|dl@K?2qDb9`P<$bsPI&*pN~F^cr~>Xe7{=HSry~dZWNJE^Y-YrpE$7%j7XwG=z
=7o!U0?FRTA&(Yo6X!DXz;qug)7FZsW;Is-3n*ri1!E3qsHg~IL>eN`0oy{Q4eT`)h*?u#-7oPvcfgX+4ti$o$h}0*z2S1Yzz1BZJ|%scKa9CzP%V&22O=
?6#WwP>$uyCuWv4lC*y-#Nt`|mMy1Z1t|n%J1Evv2g`^w|G$(ZIEF3Lo`BZuo%Pn~M`S$%;zEjq#J^%fisW^RrS{azZ8Yl=6Sny-#gO|;SUrbG>%#oyefS
cITt?JepeDGEp`Q%=kd0CbL8>nA|ZHLD5OZqUR$kDY3VZ#ZZzyb+;1O;Q4hi)B2OtqIX65*sB(cRIvBqbq|<0XWRdlJ9DrsW71Vvv+x5-0Fyzl>&L%5D(V
A@;>nKwJaJi2*B?Ol&p=JRcUR+VUc49M5#JfUg`UuSnYznF~ZNj<(HAYx(_Cn;HDUdbiA2p~7-IR5A;VJ%9|%qiQxbprASl0FGhHpsJFy$%4*p0+Vs@KZK
3o{%Kx)9ni-Xn!oI&y~<utN@&eVBJ<hz0~JXkd~kI_GRSFn`u+Rb3%uKrVTlfEXxQ8<lAx;^AWfB85Sn!pQYVOtfq8q%J58AW)-6|!mR2j}?w-3sZwujcb
_C&xoG|IjzHnZZ=|i3XAP#_;-Pv`|`-xe_y|o?{62!WAS`|GG2oV{vJVdJCF`BGRh5MGs#e|#pdDH-?G!q=s%F-hvD8nlL1~`e|9a!a{DJ>mbcXvM1u;Vy
%Sj`KoF0zV|yvj8XhXPDFrDpW<Bj|PIHQBQ0W-Px5dBkZg^kv-HVR3_6tZ>}2bdW6^c0LLQL0l*}C!oRO^?SoFO)}HXq0_Y}93Bvf|B0)OPu|udrjLVf+1
!`!u29y0;wqvTz`6$sCwY-8T;l1qufXGlmv>>1lPrsKV8KNwSzc(?V-4#nTYkT>vs|A6K8+cGm=z~_xwURJD!|kKeLNh%F@7n7{4GGr6WdECR2+l21+PiJ
Dr3MH?If;Am1Pa>Q{aM_E(c6T0!wL>*YtBn*Y{%brm2Z$q_68KocpRQ1v%<_b|ms|>`3DRY=sZp19t+RnXcFM23HXoiRSm(#_nZ~N_u9Y;iM2X9v7+px}1
%E#`KnEfCG!4RKQnpw_upQN=_#rxGELYvNZ2VA$S!3NPNf}!k@qL%+Kd-QiP*rm8328GGZ@@rlD#$(80}=Wd4}7W7%5Wu-2>Nl)16aMJ9gS1Jys%BRwz`H
@q@q&#3JC*qd{fRq*;J8c`sqy+85R>4v1aU97Tn-p7|`x=cU#bEzyL5Xt~uw7+OH-n@-g<uLdx@`xSb5M*#zNA?AeRqPMv^JUKI8_z^_TU3rUifI&AMb08
xcQrsJf?q#-pRS_CBvIwWUAT$9(cQO4*?-9_AweX$JGqGGjxzQ=L=xfqGj5PQe%ba}(lmNBZG*dc5t$D5(3z>@DYK0Cn0;Gz#M@A#F<(E&jl6voDu4llhH
pQ|SYG8nh2r5T$>D_S9~kOtG5|M&79AsSdnL6io!+-2s`blIwE~4W>Jlz%cxf*ppR7t0IlN`I{IjBr`pa_MgD18x_P%4x2L{6+{GZY1iv3Q)h>9qCx07Xp
5}o68oS+0sxmm7i`Lg3~+I1wYXm}e7>QjgrYW>5o(hD<)gY2;vtC}7Zf!i~$YBm&ex9Smo0){G`M|H8N>$LADX&yI}tUHJkG$5JP$K%=_&lYs`7*sWzX6e
1_b7`WLy(-}6&Q+fRn^D<LJ*z}L(&GWE@dCB-&wJ$*z!Nd6G|0@L=Fu_-98j)vV)q(}CJ_ltl^AK`em+~X=xzM^!Z#Fv0G$x=5l8~%^-#!I-Vf1(pb`yLv
2O;VxpD@?W!rg{1oN^D`y!eHs;&~(%9BZ}U3ELBy6%45XHGna|7bS7)2!u-w7hOb6T{jgaXiqogk67<;tc5v!~=i-4F}w}>CDUNqRG4756f&#=ALDh7iFI
GWA&_N{8LgF&p#ow%m8+Tu41ml2UeUmY^VmC=1Ichm9X|~&_)y2P7Z(4$Fqi1wCu1qJ&!dSp^ltY448ulcav-_g7wU(0sY=7^zMa;>5bhEeOD(2;1sLF;C
UTK6^AdZc<j#C{5wyBE}%{WM9x=Iv+&B2Oftn9$s`GLvTc~JH`J}dh^fJ&ZN_h&ofAVdM9@Xzr1R5}qE^X~3yp9gE9c`*QMkg+K%BVM^{Erld>MHdNZUT2
T4`Q?6C09$Hsk8CeH`aCs(hGTrs)d_bylwZ1Q_~(m64tNwI60B6!p5V3>c;3)A3U7Gq99N6vTO|(PlJlB_0#_O}AqvQ)U4^C@HZ2Y~7lprI{uETP}<bCLP
ZQ+(keK&B2p?u#bewC`k@JL6S~cP_!1jW$p|sLpp$7*eTYLoHlbB>gG#s%dd*o2sbTESrYe;5>nx!lD(S;`>X*avpCxwH1u9LPXe}xQ=1BN0D%~;6l6tVr
lW3blAv}_NsrV{95OJ=A3W0ax9$C`QGQwpY6n_xqlJ*n<r=exz~T4C{=gXue4K#213Ei__dWT;0#+#;wf(B8%22JCH_7w93xKK*1t)A&eb+QQ;Z>J6;4I{
qr7Eekztlg`)esyu0FZZ-$nNWFPcPX4@Ni(IyWQV^7hy?rnntF+>>NNCg|>p21klMVNttN3TmI_J{n3ol_fk?U#RNWC#^Bqjcz8D{Fb!fIRoplH`*5~?|3
010(s@wc2i72JBkPSErCW-~udnF=5@@6=S~4ZNUX79zj(Yu!!X4jN)Xar*=Vj@jLyopXQOg@_=BOPZ1_FjU0+%Opn6<4H<XY{^)X@5b;-c6n2%Ul@M6wb|
v#3_likcN4wTqWlB%x2+8NhAf0k>0~VF%2w-yDZCa5j$a6>3q_#45Dz*DJjxBkl~fX0poT*wfU1&##7HlS2D39x%)_eP{Gu>;CiuqtwUg*G>k4cmAGV#pr
R(N%m`SH4!PW?K+*eB<aVO(}~JuLGo3)d|Mjr!vfyC^u}5f%a=r_o64c60J0NyJPZR9*V}&_HaclTRx*voz1b>0P5T&NKuXii(r<8fjdu|K-lwd@?P!xqt
0(LG^_wDDWb@Zd+$?a^h7LXCOa;qS07%MwZx{!xopA#3d$*g9R=r1yq$g~nkkp{VObI3FC5w`puEV3zTP7X>4K3LFwgxV&is<!w^6S8WV-H!A-RU1dmHe>
#M%tKXvH~-&M{WZ4f~Hbrtw&bZ9ue>}&T6xDz;>vG+eoD8_y>@_D})z7l+G$d=pev0?30O|P(v>;ZocG)gU3zBf!OM~VK`-MX*OLD<`!5Zv6iIUa_h%@ba
VR>jhS79o^*FBzuj05D?q587@<gsgo^|zJre;DL}u{*sMg2f$tse``>-kEc%3CUN!IqooS6=A?Yj8Ri)D!tSK&iEC?if{FIf=yo=JA;TVj|SJ8KfE{hSAF
w7ve%0r?dA9RSp7MVqh-tzeZnh<RE-doDP98r8Iwz3}5bEuI?N@E?8%DG)?sB3;@dV@n-x5bFFO%+|$4vva@iI_6yd&eHp$E{c?7M1^k*m+KqlRhM(unmo
L1mXakB3%+|qzeDQxtz{D3F=^O5ewh>$LQ+)q>fhIHLirNRJ2w}jq4udxvWouMWhyls$JXs4Q-)fEy^-U^%J_b&*iUd$&Y0sTfKj#UyPm&aX-w8pl;(++w
5hK2Sq|j2CTWxQl=qsv(7nWcpKzwzH;gPEtGo~^VXs_uy`8IjDvSSuw?`#C)ZXWZ1T9_0cm;gzi&b@)^ictR9q>7Ex~#9mVN`Ii%FmC7=++IlkGXiosPUA
@_m2Wia`+|WuvY}dy_SaokICSDQAS|cw+$~V*V?QgnV#g7jEIw1sADsrJ$=Z}1XgsLB<y9gfmm84W=-y<_C-qs>)O)q0|kVNlK>E2Q8jsB@xw;9<54GGwB
|0FW8(GLx<Pnbbg|Xi2xtHRy`}G#Dn8~<<Q7{u#PWIBhhCzf1pEotKHx?%>>5L{_T65m2l!(@OfbL~OiZ}-E53ku<juq7y2vAEn4ds3dpQm7`tihhmB263
=;uUxxL@T1QneN<)cv8u_!Qp*rliNqz5wh5-tRDpr5c@?7^}#0QqqJ(PqU6I*afdc_$K7m+cZxBo#@ev=x2gE&(;r;V0~L`f1(GbXMm*~@RD@q;uoHVqTq
&Fd6+oOLnl{LqVuZ4G3ufpr?^rj{_cSP>wTTf-vqm@Qap*L1>e-b_iFy#jYcR6J`&}${|8P7tcA)~WzZr29%OKVVxuruMG~d;GVdMC6BwkfvNBh!sbp4bm
)>gi-5fZmCl|s?DO}vo`*AMqiGKPU7^{RT2xn|#BDg(={st$Z%cN+VC=2F&Ic|YCkycCGWa-yo;MfazFb`flFU&+8>2vcX5{|jC?@&h#E*SwQe6|m=g9(W
90mUrn!6WifQUw<0hP+t8*J;t!6x@K9R!$Hyx)~A?+PYa2lXsrYBSQfb@z=MSJ6jdHgNTETHinQ+(*73^8Ob;UAUpGa!Rv&DXn4}N;k=83+$+5$#bz!>x`
o#VUR_=t{9moTTr1&-OtTLld9t*a5FYwhY;X{Jpmw-B0iNqwIqZI4a!itR=^wLspwH9R_o&t3u#~BQCyTO6WO7U8U6-`afXA|g0+{?p67&1j&1INUiibMW
@pL)}CjWDy2gC<M#|7>imdHMxZf1)zoJ5<v#DYy@PUDbF2<ps(oBZ(Alx|;*2PsvBJSh`XN&G1a;0w7KT8qG$c=8@X5-y2j3_b^A697NFx5a3#YWW1OR@Q
H-NoVSVZ`7rH1p$g1Y0Rp?f@`0&)DGPBFpc~|yk{v%#6i=9Y@GOi!wW5u9O1`60LDd?zW_&dt<&cg({iJ-bxw+)ux3fpUb~_`?W(Ba5j<D;cB;75BW1K~0
nA_LwdqL}Cd2MR00u-{_S4EpkB2^vSw;Pz%iGjyy~1%)XF}Er0M!sMj;%e7Y?avQ?P@OnNEZHDodJbmYA;@eR5AGsSeg!fI_jREz6kCbJ?<f5pRmaF`%rV
eCu!#m8W~-B9q*q;^>l#2KV+~J7lY_RH==8Ob(Gxt!(0AGUn)A76Fk_%;rH*|?nuob<Q;V+5?7<l+5~;m>k#@ifFwHe$;N(IEL4@$s|RHw1!_U>=u4+Cp&
Imo3EX^-4u+~b9Cq5_!YlZwqY7t*`_Ob8N^5b0&1O(nNn4Ag?)ndoY=hj81!wjE@U$`YMHz+v)<Ged(r4F*hrR`W%O5|ZRz<Qf#tDnD+qmsVsh^Y3x%SW8
+~2%NjLsf5IH8@?@`|@&ab?3~*g$t#F|27QO^HwSGSM*TGS)p$JwOB{!8uBAke>=5ekYfWZlwDGfnE`<PS%(W7GmCbTudJ9OLhEwM*BX%1vmp>#|;+JX@C
6FFIMrus(2G8G=y_V#+b<~;d0`hb1yei*(Fci92<BA?LWv+Juul+h^CHj_r%=ej)_b6@9+zTwX<KifDPylH+<X4`O2K92;lu3o**&cHj&|QZVg3t-`}HE^
1g=aPqzj94qrTSW%k{NO%;k=jA1BghXddME(xw*YpjvE;YQyYndiGeW(t+A3o^1(6@#`!K5nI@6}@n2#PX3mOWIp~3$Z$I(a6bAHfKkA-a)*^MXwhekNFN
fe^rfon$G$pZs?{kYmYcJStmFWo{+4oCgXC$9O6V(sx0JUBi76@?*xSJGW6!${MWy511P+&B4Ixi_!*osJrnuBf1jyJ4MXM-Hw@Qv63<Qjb=c}1$wI=jfa
ZMUneRmn&qpWS$o6>Hy|7P_$KsBY#(RPHKFI_(c;m#>fgIKISps^Xu=B5-B(p9^eehPm5IPEOE$3jFbyP>ew|}>9i6o2io?0LGLj3rP&qemS4Xx{@A6&N#
fe8ZZ?sQi7ztPJakJtO)MQxX5%Q_44&R>#n6&4<e=sLZC)vdBBrfp$JUSAMHESx#LEo#+zxM)u(=c9b&UvOFX5+x@horEHz(h%mh;T8380(2Rrv$U|OW`%
2eO*5qO#IK@aT*i9(DC-Z-jYJK`$2K#yXe{z7A=}mbz;NyI9%Uh9s*t_!%V7CO=_sFNi2??ck}iyRST?3(nM#k#DIqWwA+cIGo?GX+e|=wOzT7+VgK|6b$
2GX$pJNegnQUWz16;qPgEPiXRF3hK?S!N$n2_Lkm;_Y_q*B)T2$(fk%cZm6d*0(6$aeK!eo}g83aUAQxHKBRe)kgqe1Yh%f@A;ZAIw1Nx-xX7B5Okb&TBV
GV+zMjs*EN%FUWl8z8tqn^E7hgu+THLx<dr)yxu+~A{{D2^26lgggg>L2*Eyu-_p?cgJ=(Y0b*85uY)w1r13gO!LJcXidgGAGTdjv3i(x%S5~y}UY9vC4Q
-;*^vCx&cs|y}@eA7&&KxVvns)ftWv|LmcLg^Two%cPS(D06lB2dlWKJ8B1CGhnQi~#OwcS4D&%K;T_j*+e-OVx)OuFb<Q`q|+!hnj?5mY)LpRrIP)S&oS
k9(P%EUkwa7Y|+quwzdn_V4K?)XXR*{<<FGKOkTFX<vp^zE|mi`_+K+2|N*u+(W5kU{4p;<M{<M+b*7ZMih7XIx1GqNb=R3uHdc7mfY*NtEf)ztf_5GO)a
;_y3C9`l*JYqDoTRx7!~Yz-Xq3F1s$%zFH$IGft+j=70b4$lcu5*!~$8O*`Y7{t=Vtx{pb88HlExp3A4b*h6qoSXfF|ZzxWX!|M~lGWEluwj_|Pdz;#r{0
KH3C`S`_h-3-#)l4e=7CRXHxWa<(_HM=2x-+svV_KTrA>c@j4tYx?wNv7bNo7dpdSwv7m8>_ba!(p!hb=h<Ci=y%~q7FT*M|Do}=CZ-2h?~MH{)hg|d#E+
4NFMpXt)DD!W>5aDKXb-!%*0NW3}Af6<A26go2=|U@EsBs>nyKPmm_IOhHCIj;`9o&Bw44bSlsgNb;aSHE)?Z{EShaDSon*|!vwWBK<Ea>g{qFYx#gnpxZ
4+XMcZJk)l)ZcvS~rOko4g=4xL6u{65M)JX58nqe{)fuF|(kRy(Vz=G=hDdR9+l|Mwn%yM;?80D)LQ)6Uv3D-Usmxit%LSOq{lwsh%oo))!5qD!XsGkl26
pK~LuZ<H0FB&OWY_*xS6rEh^**!w`vxT{k-fyKy|+|`w@5^G)%S4;JRtigNHU}eZ2a<YrUW}Bz^+>pl7t#Ci!De9?;bDCUyUV55=6p*8WT?&741OM~2Hi_
eRRhEpB9tB?Gq=qLOT%4Fh(%bo%buWBD?jUG`bJiYio2hi^0#wC;;pi%=cN2LBhIxJ0>mJi|R!`b0@@qEjw7%uzbr0{1Mr2|s;XPdit7*;4NHe5xd9SOnS
cpgGrdkT|mZNOI;f#B1)T3=fY&xERM4?KvVH~I_%#_V}>(f&5q^wNaJSNM;RJq~KDG8Rf6h{jnoS!@(&(F=z&=y)ZS>!qeQYM*zG>{#2M--enAHkCu5<98
%z&K~fRhCijPNlqDwKQj>9lJf5=T^acAE$V3i@)s9)axJ7Mtx{RCS@a`Y$fH>9>!!bZ$*WA#$9~KJveTTJ5vc6F=DhnnP;m~p#_|HG6fIW_EBGzg~oGCGp
`n2q(t&v@?=jdO^obOr6`;AtrB;_!mTY_$bf(uCMAp`Is6`)L%6P^)`xAI)GU%p@7iVL^_i6C9;xDrbXmQmA>496NAW9}&8N@X_@_V9p2gPUg7r6(%-nto
b{gL9NM(qwnucod|Lo2R?&T2_@H?Qzq~j#W3e!b0KS8J(Pe@z0*cqtW83V}St;vmY4>#4bg(HkWOk^q+@vys5a;W3*JvP1KrXQ+!6ll(g0MiMYeiTLE2l~
1uWSv(euK;?nq2N?U&azN9uh~0|v4JDbBJuL!-v{cDCy*LJ<UJ+~;m+<1;8g-^2Jpg9wGVrvujVn0rbU!DS=z6n^{_Mtt`hcRS7i0W3z-X4d(s=_T@f)HU
Y&xqtAMwI4L@RA9`?Tf{>=<_MqKcF&ktzr(&3~{;%Y_XJkG5+O{PiRCR)_D$m^?yEW2P5nd{t%X0-flyyy|&D|MH5Kwzw;NK~O7P$o(!M-0*&r9U7Rim(0
t>+1lqj+vQ3B`+&Tm~xq#J(uA`ER}{R$=coC2Zo+4SG~CD)+(!4sA4#^Hb3V!*#;(nFUr7e;YpkZ&1$fG4dpZVSvmhcxjZ+_FypOOjFxfXcy1ptIq5PVur
U0j+m-PnTjxAjN}jcvSI+paUY|YKRLC2MP&kzdP+dsqicwoI96FlG7w!X;k7`6{9g$5IWiG?fO!z_$CgY=_W8vm0=ROhY^!Zr<L^HKL+zkU>Abh%P-~e}i
qJT_KdnEB#&qfk;Rq`EAgSvpoYRz*jk70tp@B;t@1BE4)?Y-W}^@KVzbc+*uA1OoucC%c6zx(N^5=q0{6$%_<T9TdqzA}50B~n}{TD0a30n4$J&;f{(UG_
XD&-b0v-m0+_c1!V2UOnlj^ZHO$myWJaa<<N=FWk3!l)&OoiY7@zGuTeoA^!2ab%He~`8uOGOVU<pokj8TTD$qHTN~s<Y~sFn16v$7Z*TQ`WIz1Tg@DIL_
xfHz)oKo&{yL-i%~#XSvLGwVN-#9>48C!=(wt}jO9lCmCHKZR^*{^Ck$A_^vc%HM&sUr)GZFpjLQ2zvz}*e>{M}hcFFgfde9R3lOMOVmaUlHK_mifyfb;*
UNW#VIBi<j~kMF@!QHr;C>g(^<eDZaB!oY?Fj%CmTW+$+&9eHcNvNN}%6_5fPWVedE;pS@87^&@kNFLRtzm$M~Y$n3R3}Mjen|0!R?D-y`yF)QwHEj0K<g
<Yre>AuWGIjK>%#Z+gmu6Hz*zvIE`H!BSpM=l2zGi4f-M((X!;IyB3mM9QY2*|Bt2_R+|DU-?e691u3OiC4441SJ-L%p!D~oTCN>aPg-+IB{%@@oKu*$ew
@Xg{flZ^j>lhY1J_34P^MEM$5uOFVTOj;D#bd_d+guP`k*^mv^mvCcs(G@Pu!jk)n;$)S0$t#~h)R>yj1sLU%bWk+Z(j(Xn2>czFto-i-7Y6cdoWnD{-dk
;WnKn&qh3Fb%veMG=vKV(PvW%^hX{sr`k%i0Sk@z4USoehIfj;xMSc8zsK0rGG<O|Oje8NuNi7)xAV*S$B%&t#~rCoNHj^mz~^FM1qiQ@hED=vkruipj+>
CZ$<Uj2XTps>>po+yRqc~;o}!S9UuuxqL*O0z6+;wsKrLMSd-stjkf!p@(F<niPB=`p^Oe|T*^5$%Fb%*1Yesc=xs<-<E5+c{AcDYlS+Uh?CxR`<W*<R$Q
uZqIqz+GQP%v&1cQR9EqtRVH~oip^G@zW)`^+1<F4%O_((z;YgF>fEmrm*zK>dfXi~?RY$W0n!8SNOq`n{QCs%Qn0hZLnqbRj(QuKnL!iaPI)u!;jd1Tak
q*_4JVQ`_HW6pw6a`yq{%|_mO_8Em*EZgSoPO&=n}<+Gp8fqNKS=xQojf}GsESLX_k4Y(4?a)YRH85TE9&4Lan1Q$#0jBKl1H6SF`LrSa?(vJV=QjZJg&f
1I%4LBktIPwd{9*W)5e@up@%)fE0gy<q$W!EC9wjX~5y6Myi5i>m9$zW1kQ^eXD1&`<%9NuHK83`x|3g`X~U2S=Bvq4S;r%z*c=(5yvw%&@JyygPKzsje|
-eMaqDvnt4gnpqz{Xn&(LmCj2pF>YS|SYwaPE+NXH7GV_3FX7M=2y+TI{A;V^X#D?rUN9B^U^7||xQlSqDO<sC>Pp5j6hJ{awgo`F1beM|iM@cmAX~o*xj
M$$KpJXcJ#sK7zh7V-T8hN+Jj2J+g17@mzfz_z=$ccQ$oYO&~V1i{Bk*)#Q8lhhMlqM!O?SX9v#b-P66VrJ!w$tE2lu0ZRC3x!SAbn{+!I$^WiUgD<77#W
V=1!#jMZfb)>`A{)qD?tnjC&GJD)8^+X5C#j%4`0DG->dbTB)k~BGUVpd-0c=ZHD=V3BV%o>b89f#h;9xB*D$X{LJ|v?RS8Biax7dVzsHa0_WbiWv>mZNy
w1?X}6uO=0f*hBoo-JVq-UjcpPs;dFgtk7CoN9#%=pw|Jn~c74vP^d?Yhuv(2*>Kv8d}Nja`tBL$SbOoB#nid#c%dL5qh&4`o6jI9lXajO^lJ>XL9CtOGX
zz2ZtC?7|4O*{MoFUC}MqGT`aNgnATv1<(jwMIQf@2u>y?<>yYv`yx0EwH`?G|bP}n*7Z2huh(7wnj$}M@1+y#XexPoB!lZQNGdOu<N?Qfwh+QlqB<#;&?
R<%756B9{W8n7LUP5JZjZU{M7RF=Ukw|jsHd133)c=ttq)|;J~<gnY!EWUDjHtOPzFTwT^fe$}UoE+NZ0cpD?AHn_HFrh(0&3*2?_3BvcNCXyUbX>v&sS4
EGB+s|;;F$0M$WV(?=mf!o}`gXWGwVm&ugOHY%rG4?XD3W;U9N@%yE+YiSuHnh5tbGBLQlEq$y`%@@)BW27S1-CWfrd3q5*q^X?apnvivLGsulD(gond#Y
+k=6#?sLCrqGLBV^vem+9ApSk9YjTe(<$A@GVhA%r{NN1$3Th_ek*ah*=y72Wqr%PvAmvd8Zw5pMSh3_e1r4m_!U)H+Wkmea;z@36775y+FLiMb3=3jbV~
xOt(Ncf-NEz@BvckU9^Bzkdf|7r+{Yf(R4A3xFPw;@HA@{|NqVEhpo&{`4vbgFR8*}j<L~RzE_Ps2X=7^TATB_nf4Wu9ZNj$C67qFRGr(>+fT&s*~k-txL
cfQnE6$ZCpM^2-8pA~GK=jo<bQ5nA~NV$})$wkrEOdpcs5vWc?O+b3qTM&z-sw?(Ij08xk1Yr)<Nsb3~cLqZ_;R7COWmtd8Bd|!D=(sD{WuvmzDytpvOqk
95Hk<QEaA2}<|D%XWk}*-ngD<%I^x&{Put{KVd+g?5<Uj4*j=}p%ex&4lS;|(QTQt-2>e6{!6QxvIS7#-=-v$ZGtHgYo(~ELnzrne(!S)m)9~e2Gn5JQ_4
gEg+ilZde%+JVJ!o<=vpxG4+v?SIdTS~}JNfDNT%|5QTnCIVE08oRplHC;N%7(G@@0Y-B0H<Hd;fo)?PC_05d?9A2jG|$8X;IIjYUX6_6|JgWGP+qZ`PG^
Zdi&P;PM?pjB_RSQ!b1()FLnnRu=dHaF4Y$F#hmA%(^n2Dsp4XzMH$s0rrxhu_^<c1UDaYUBQdUa)_N<!V$ENFbgq!;odlw>-R_@%h<usLy5dNkc>0=U%W
jp}7U|9DD#??Mc-T%y!VM}Xq_rF>MXh+^_TKQeMbry2!qi)1su1UPjGwU%HlS^d9nr7j7sJ$5+K%fyBfvk#q*v?S39T5gDYlRGvz)xgOjYc)2^J-arVE>t
`2zKj7ONzE8oY@(9knlrN8oJ^!^ZcMd<G79IPkBpDkMd&u42!`-kc5GP&ISXf$xnhl6*Awr?Q#I*=<S1HkFC68Q;ER^_G}ImG>Og8yG*FB!=BT=dWRsL^(
?i_S*BczRXN!YMw{KgnA`}y);Y}4(Om$Nvg8R?fqJoie>lk^6_E?;Af^U`mNi%e0GAuvH#u?#2z~#?{_2+CmHa}ner3rQ?0e0u9jgp<>RT=P=N0v;<s}mU
B((x9B5ljJ@(F2X&YA5P$+9W;SB1X;>iE&OFQp>;}9$JkMjTbE}3T0R$gv5by%BLzaV;-WGU&gG~fiw=vz;36!vI7thh1;FP5u;C06X!EW{{BB+8EZ;iRJ
UEtSBb>k4>c?7iF%;cXOpaPQsT!JgN)p`-D%FLM84kE6_txRwZG8oay<adUSI7<RsGq>DYew+HEDpA>kf!x3G9as}o%>Turwv-gRY)&b_+H9N~jQIy-bb*
c<Wj<Z6fxPMR}s*b>6@fZC~LwrZ%?nyk_01K%6s2(U8bld=A2y&(Z;5OYIPNxIbz;Ygisjfu<<&I58tgeU`+wS1S2$72S=IKVYp4rD+tO$9m1<rO&buklt
hgFrGAkrS(J(a`(`<8aQgAxQnKMZlTCM6>=#rru^8*=qCR+i2Ng`4~@h;s=Zh1Wib@9{~I6|y0+%PwmC-dC=1vQ#1n_G9bAzO~d@bAa#58Kv<mF+1WAuO<
Cv5M@;tw&uNCoW<^zZ4xk1h-lte+)36p#9lNmo2H7wz<cK$$8cvA^FRa^K*4JqPSo%FK3#@Q)0sT%Dvwli0{mml*2Eb>I4NzajNfmb<^J}CR+;#qBAN-lv
P2%v#cxzdbr0+^MRq<ju=ErA^$U>v9zWGioGzPo%Dkpz!qmc`1m{;IikV<Wl!f&(v;sNPJcTW1sdFdh+4>1QAw-Z0jyq!HH^d=a2L3O2$X|OP@w;J4e%Nn
XcWE=z`ZXp@Mm<SZj!s7HWq*@I<X2bTm@@NXIAuU(+N2<Y4e9Yjm;yZdf&4d-2K_R+BUo#~%s46&<E})LXSo~BvM>v1SCLST^DcLDTpf$|;dwjOq&r1Pa+
-Z~Vy!jR>PHZw676zOD>+aB=8m8p{)ZVo!5~7Z8XF2;c^leuHO(1zU7A3Kd8rliA@W%*=4Vn(;&03NeS|7;)6GZkFCu(nVQdG!N^rR2s7fd0%>MXwA#)S`
d=zK(n$BB0qb&EQ*l&@favmo`oicjVo^Ik#Nue(V#AhaE)X{z@w<-9T@tt`3U;hif?;eHD0eBsc@^L4Qh5=rU?@zyf^J5KB9oOAq#v!27YfQqnlWbWx<mW
aQt?~ow1j?=cEt(@1((OZ$zCNJ6qn%%OGXTy8Yo})w3tK?d(plu@S(>NwO44<r^~KUODoJ&EqXTc#gzwtx-CtU!J-9eX$1Aop;qIETj+2`ZD!{#Pu}2jrY
4>%a0$YC02TZWyx$B&&E@i~9mPyhl;0QE7PcyYDr;OMMyWMvA9Sf;cKh^THo~=x(-OV)FlvjfD0*eznIC{dB{b9$!ZX_&OU|)fB5LgOs{c6+jBCiW)sa1i
NQ4&g{IGS7JQPZUrSz4oIa^H>bJ!+VqbhGd!ZahhmU?&Jr=L3Wxa9^5qpy0^>?&-)xPRj4!HP15A<%l+-P1pWuVkTu7BtX)BfX5!jSA}kN^U<HAQu(6Yy}
$ft|I87XJv}MA6GU<W3}!wl78O;?@vKN!8-nDW%piVZHUexubqZaYtUon39!XTJ6!9$LCkKTU#vXP<XaaBsZjq-HI1X4keA3s~o_!5?rZ0*#3ay;TG$o-n
0?R1?h7=K*#Wd`dyClxG#fQeSxjhf4cp;xUq54upQh%SHcbo%vXNUiiLm+4hRu$1U7`AvH6w+5|MWf1$Qj0V`5SQ3N&13|7lb$%MAI_4Q{p}Bz3h>g}($s
O$8XV1ia4X`Whd`is7NBZ+sp4YYS!l<BL#28Zv3lAA*G7Fr_$7_TnYobdp;GxyZ^re?EOS%08t_}J>dm{KA*IZ{R6xNZxu6_?JN>U;5MGB}3iMh%=gbJ^Z
o14(CdYErMwzt$&#w16L4CIwP@dF(N#%#iaLkY_6itQ*OUBf3U7T}Pf$}j;+TrGk-A+cuL>Zt4l~KElb%3u(9~8CY8pt90JSV22hTso|D&qT3VviioRXaj
<J(d#@spXy64*5wNcSA`KXywxvfb1PV*f#&717bp7>Csv2tY;ftLwzwaiY!YCid7h0R!MKwkvdZnmFkN}R5p(#TP2AfQ#u4e1->%@q{py7m*SnG0K<0TI=
`AmOIieRYUEVLb+kRxqqvT1pkyO(Wgk;-yHF=HFLU*F-36sa=7}FR;N2Z(DbB#MPZVM)IAVtbZ^A4AQ52K|!gke~6?L7LW}A}4BhttywV_wN>J9ABdHj4`
+%{EB$HKK7jT)0A!kYiB>|)g)NDXn%)I1M!7(&!F3jQ1@c1dCmo8)dVwftp<E2y%R+j$tQdT^ODKr<F;w}uA(x8TZM(0;ZRS2nti+e`z|Kx_h%P4?DN05d
x?^}zmryom>-PFt!+!vak&L3>})OMkjUly{wKpFu1I41nGGc3S~S@K$ks5#B$kGGO(Cea2DkFRC8*NBOF9j#@OehYOr)WE&N=R@d&6bQRhrK|RcXRg)Cu#
DcZ1T)W3Jldz3gq}M+8tG@x{i~jutDEN$-P(JtdO~=fVHEopliH0o~Rf+lX(wFmD3TE&#Hl6~F72}rSYEdDDSo8qK^ehci4Okh&%*Jm3cSlrD-2;~5*n#2
uYVT=;bp4R8s!d{+1=Iem$FVB!Ex<+g(7*h;6#Y6it_|v9M=6{Hx?k)Z+moyA%++Vwu^Myk^<D~W*q=p7-t|jTpeK$S1Nf>jfB%%q*@rU{Y&46<cBBBrMj
ss8@Se!!xe9<1r}+lVgpBnJU;+6P*Rv{cQ>O+_oV$(@MQxq(HCAq|WnjF6xtLm3sh<loSAbqc?&|K<z!r7WQ9Za$=d*kQUv|*W^5Hk?7*eY1xEkgF)@t%3
bZ3gb4wlIBB2{73GMGD5<VpFw?H)|7GLO%D;Tv0EgN+{C;dcjv55TK%B3Va%L=8}4DJo+_6hEW2D-8U59*x5~lTvR@qc%?*AZqa}@4~e3!OWA#jL)TaRy<
fA8f^;Co{A=Dwbynl$+moiFwN9|4mK`AR8etM?2*1o_7S*<>G*lFl#8s6<alKeD<Z{gWmm0N(Frqe7c5yYi&U?#dc#M;%5*LEi9Yk(2lDu1w__)QQ}^_w2
?UV`AUiUi7vJO6^2cf%O!H#iq|u7HjW&1V4r`#p$-u8(WS+X(CZBO@<7BuSdcF`V@MzYcr#JNE==3Zd6y?{i9seS@t6{eX9uDro^l${zb0WZaJTH<WZssw
`>LfISo+ZZC286m?eN676{N?W9Cb~%+@p$u)Z`|9(BS2jp9Et{j%tu}9qfD?J4Tv_gO}+;tPV*9sWfJw37tttAv9&9!iAE;8;%Q74&rS40F4b<aRusNzZ-
m%dID7bR-Qqes@G*zo9<vYoUjr8gCIY_)%!U9a!!40y19uYHc9qx8B?)oS)4FMa$THMBiJt&nnQLP_6yn6w+eIhwv_F2gQGFwJ9SdjI`s!r0T95N2GUI8#
>f78kNw|b4o3`sso8^I{IBbzVZsJTParqI<gtut#>Pf9Ack?mX5vIWNkx!>DDp2lccT(W*0il8UpXAh~2^kSav$0V{8g4y_!x65FO8e9#w!*ZMjAq4yBGp
>}sj^sS67Y_3<a}V8mn<{QK(DfAw>sJF3`5#WUtmLEOq$jK1?$2<bJ97pT$cr4(q+>V$tQ|NqEFi|ZtiT}F49t$EUM=t#g<ADQdEX}0c>;<lJbd@j{K;fb
bYVlv_C)Wzrg>T)S@r(+{bBEz&8h1Pg30h+QA2Md2>6>Lnatq<`b;Ot5Go}vlk(rFS9EAh>ePHQE@{K>i!H9JbyA-1#Oa|X|kq^5ioU8<dUlGbgRZ$T(W&
tA3Xjzw&-Sb8;f!22jb0WsiTgg@3rYioVAmW%0W6XA)hGuZ(;7w-~HN|8|CFHO+vpV3@#MuR^OYU0D!1wVl0}s(d+9EawDGC!PwjuPoG0%a^UcZdHxc6z;
&r)9I(T4&@2LuvS$o#)h>_ixmBj9mr5ovDci1!66K-=&rs)zN_zB`&c_f$Ytb&0RZ%K~29OrvP8ie+z+5eO0M5=AHBe2HPXM>!6%~u9tE?^?VVn1KMVrtH
1KwZzuy3VNa4%(Zl45s-J^8t%sm`zR@~AC%*2qbd0SUmV>{W2cGQR(1XKzt7ePB<+s@H;ku4Ntx(G#bYI!xbg1J(Cf<c&gRjw2r4%mOo&k~`@#7$=<u(Jb
uXpqWhnk5Ezl3#AZFs6(+IWi1KEt`S5wP_ZS6EN2Rj?lRt##%8h^C&ch<mx;p3oClW2uhbqUoJ0^~9`f{c#5F~LRtX>WY3{$iPA3TEr~N;9>x||t$(Ci?z
-ilgQFLSqd~E4{_Y-LJUQDZxTL+>kS+WU0ZJ;9K3k{(V`8c5X)7O^-P7#%sWODxdPd`D{Mt+~qidn%(n^yC*Ye>T{`oJ6V@&5csmY<`isItZO<wvULzL=+
%`B=a*l)<G`FsG{GTp1v+p&#Y4%?9xMXhiBICDD4GOe);U$5AYmddaFF;RtZ2`XnhL@ggtS0G_F5Pj9`DZn+Y#vIuiCU&_~!o=*R_^aV!3$oT-+^30{v*G
Z`95_iW35udUkTl8TVxfV{y5eFxR;a6BDAe4__^yZc7-S%11EHV4B64mCFFhON~ufc`FrXtk)IUjVLJ9~h{|L4eru3K;{e!KLjryz)NM@y%(*tIPckTCeK
-pHQsIo?f2tLje<PI&XJRC^=}KmC0qcp@_1Bt^Y?<6%bES<)mL7bf5gKXl2u&hn~Wxw=+0$%Nb%TwbU=9=|@_(84t6M7mi%@PN{J_U@x=1mcLbEC!5b(7B
Se^Wh9c#~$#E+b}1~CP9)G4gq(JdyIP;4HD{x{hq{;{tz)^@$qU4`DgNTDa2h-4y_R;JA9#j){zX|v<f{?08L_d>0`vcc$Pa^U}m|eC&cZ`%AJPzzCKssv
%>WD!+EnGoXmvtcKJ=Es<@C{@P}3w&J&u}Ss~!P2K5<0csq$5*#C1xen2GY)Mb62hdBjasf2y12X#8N+iY0<R~5zQbX08a=<6De^Q~AgY58Qb+l@e(H|6O
GCj}|?(yK@KM-<`(-|q<O=>aZK_FtYq<3X_=TRqOfkW~#KDa}J#U%E!NWMsPc3Rq~`R`8u~q<mUVR_kmuv>U@cIv>#ufaMz!@G@|dihNdvJT`W{w)zO}DD
S32;&$o|vZH@q_FR#lg!sv`p)bUb#VoP^$5KZIh@Ioe6aZmhsJrjipD9hJVkJxAtM^^fn?5Gr2wl=rmZFL!w*I40?h0!u>i#*np@<&E(~^(WH2pAcPB_CW
E^+9HpM;ve44m8V6WERn5PlxHvnp9dRf<@{i)v;JgSSJ5zfDsmil=(Kme#1IFx9Jk6jl&EhM8^0Iqd;F9!`Y*##;G*@+LjvBuhOlEn2x*ZX7ux5IbUx*rn
9Twe<K-pKge@eke8F({z3pkQp`(7^YtEhqJWDSvQ6|l6N~4-G@JWnK(nh1}wI(WwR%lhNFjV-G^7*{U%T2VO56vxDdLJZPEGbx_`ZP-DpZGi%TB(f9A!2F
-dqhd$50S!6!3Nlgwk>3)?Q{3oRpE7Q~|>TbPkA6T=*ROm1#}j;9ML%60M~K6EGI4;0ufRR!Qkb<i`#8DaS9M`h1Yyal{4;Nq{Zz!`a^PN+p2^fP(f=9;&
xd;QyH3VY75kK)P43f6kFdSta47xWtWur-zMPCDP68TOIy2koD0O@0mN)NiYZw)06!;&oEhW#7Bm&~ERN^keyh)GrEqrba1jdH(zw#!HP0tZn5e(2kjAuy
PYs&G-M=4_wP?MmUmdGRmSqTVw5x<R<P1cUwi=cW5BsA#gbM5|WrQd8+W-aWa;W>r6ipM_Y%FRQ8t{C+1d0s*x;<=6E@cAg3!_DE}=s_!&MYpNe?XUIVmr
(^g*+RuilXU)0N}!uAUGx129Zor-eRA;*{1kv3Gr+-D3ub0&9FoIki~T@{~+{d0bo5NU$-$;4|^)EJEZR1w(%kR(;rgCqkGR`^A03GXT1*}M#*rq5E`8no
bRx6%irY{4Ea^uv#=x%Z|qAjbu{i;R{HxZO&bFa3O4@4@`!(}7;`%P;ua?8tBlHabo~olV>DIIfm$L;G@KO;gGW+$BrXBFe^99@S2pRq{FkfN2@&?3FErz
m_+Xht2Z;CF{MmBuA2DK_lRtQ>P$K00hs-pqW2#e_;Rr;hufjy}i?umEqJ@6&{h*(~XBAU0v=T1~XL=HB}J~MBps*^NFhTgc6mKBlFXl>gaZUIBP5pOB3S
le5`lEr?$%CD}>Ep-OXfkC3<R1#|gOT`$WpVBAAbpUlb?eIQnDYzwx!+oGW8j7oWJiDwL?TI$#(1BC>3c%vT*inskX8%2Cum8_I*azOsm$>x?u)o;~VZ+y
cfv=qd_oeh{4Z`Vc$fo+#R*9X<qeoc+G=a#Gf{tu}NT^k&DLtf3Kbg+&F3DYdgin=J`T=hw2gd>~izBwI_%b*4iGRKH=i1CokaZ%1S<PAJcH{O_YITNV!A
n4Oi+S~82Qbq$-n0!EV-X44aYta&^v+$wK{-!S{?3QL^rw#f7PhhSqL3h*ZRw8yUT6XD|b@xcD;zfSzWc7NvijI@wuVNs$%gW~JWv@aE2j#CG4njXEr&D0
w`i2z@#lyGOcAm-iVLihlU0psI1&v2kPj;tz|F1q7UKH(i#T%n>MfdDmL8|3o1A^+&5W<Q1f2n1CUC=V>w))-)dKYe<F?eQ)J_c)~=Lix7`ab)InXnlgJF
lkDLvi#CW%n(Pu{Gd;_Ger!`pAR>_e?1w!>R(5@WJ32uJ{<Jp;XGD1N7YV&5&05txJjd>ub2IT<Z&KG8{b2bG-IVEHN4E*?&Z6T=3t4qW7Sn0(-gsPq*Y-
qhHFT59J01_`0G+nV&VwvFHVMxV;2X)Ti-N^v^K2D>~gc$%iIgfW?+D4>L7iX(8e2NP1WYx*Hs_0X%t(NW_^=cB4#Z;!Ff_4sKM_S@+k3v6ApV#JD}jX@a
Jxsv!So2shiM38|o6sG11mh&+DuwNwIx)-KTGI=x%Q^zTgjd52gp(A6|7=5FP?yGRa?m?N0!J8BUd;&fAelyA!}Y&ERQUY+yBjJJqnm$;I+(UAMhS5~99&
S!n{ukmiY!*_Y{i*^<B0_dAiF4|^TEqQ{&5J@PUF#7QTprjBYiW>l8jO_l-W2#1nqC>^I&H1Xzf(~^KcdKxTJR!>Z~+YmV{eZd~$ZSI*555gldJJJJWB`$
ObGb&2?qIa3#2MHFOn;ElW&Py8QNw;;qCa_?;^q~!icp^=Vmqe1vqN4t)bsWd^Y)h0P=;@LbJmYl#bq#+J;E)dFDCvR=>DQhpXG*LH7`z(|0nRwjCp8*ae
3c{pbyqIZK+u(f{&OPX3hFSHUqCD;2aTSwU5Ou$s&c8R{*O7EXjs>9@Z-cU;Djdm<U$PGi?9Xc)$;azSb7R^izne%OuXYAVo{D&8UQm#O{D1_vd5Q_$RDH
x56}Xd!$PM~)mApCSRD?1)b(u>VXk`S>NQiYHi15+KwoP4c~yme^u$<s8NSuTQ4;cA*3fF31aMy2iE8`9KmLLLxGvMG2Ebc1F&@vhYQrIEVG9Lgz<%d<FW
)BO;c2Pi#PICqX|7J*AjMjj-NOMMAAg}4Gmt;!G<NI)s`)~zLlJdhZ#yNn{b+s|>0vrn^8mgB1i8)UR{zAe-xsLi%-$3>nginpPn_>K?x6t<*s<Se5WfG9
`g;>pB+FVeaYBf|rPZP+QmPjnE=;J)c44pHjcqpnzPPt<Rhq%Kyi=dP#;DgWA5;kG0$m!Yq)TTeenav&9T5TI&90{pnN|+~9hwxVUJ&I&T3U5(StBfXrp+
5mx3fvG_Dvz|2m9Kes>?v8PoE-;9F-BN0znr|2o8I|WXI9@5^;g)hGCI;UKH{&rhZ14-jj6Iwo2M@I05EePa8%0-apm!j!l;-`zGFJuB7<$S9hksnLi(-(
`Y%R9El2V`8+!9N~e>g@}aPEYFkch25v<<;@N8~M`n}DZRPD&nGvqtOO~Czi|^TtIY3tHC#Cr8Mw9mk!FM=WLy0*2$9}I#(lvb<IRHI6QWqtw2Vf!#0Fo~
3_xnW{y$`iADZZ_4gp?BVM@Va7hz-C<h_@(W2w!rLH0k)a{>;~YhcHqz)U#;guH2Ayl$TL#1D>P<F8ni79-ptLGk-9ebtt&5P97Kq;_(<iU3#tntn;J5sj
LG;GlUy-H)`NwzN$kj<z`FO*3BW`>4_6*MP`!rg7w~8`~7wOCO4Kuw>SvUF<A>Y;^*DxWUnOD(Zb@0O(+5)<p-RrQMCbQv$$I@U!^lMropPLQds0R*^-<_
be56uy14b}_STx&YlTSacQH#=36oovJ;<?`VQUpdn<5D15Px@&O-`_NKDZ7rLHal+sP-|Gbr~e9G9y|LLX@BPCLa)AC-uV9=TS&or;=GLF~e#tLF4=T(VK
mx?4%>!&7dohf~FY915jcJYFttN_y7KjOp~Hc>@<xdwA1bqYn{+0N?KT@$%-t3siRjc3iyNM2{-aAGc%VzHY?!5MxyhRxkup*SpE}7Hz9bLA7k|jkmdP9B
4%L>UEp}c0qz*47#c&Zija}jU8=wf0lWv%aVl-e6Tm+RjT9mpCMYeTC!p)2^TvL!S=dyooKA)TtbjoN_<dqQp|8uBaQ)ItyR~S%BB4`!hIso~3Kov|4k-o
$ys32hS}ZqL;TL`<XS7t}5DU)0xsUQiR^dzA*d)GQ#WL-hHjqo^xp}+jY_t_Ktso`Wl+l7%i83>Yee-agTY%fh?bQBu@2fZBtZLHOyTpln+!HDRc1In|J-
~Oo*|xdv0#ah0G0xsD^CT_Z^pBUO{iYy*iJrBGF`PTqO{DpMykp@51;RY+pn-^U{P$@R)8lm`si~J_EDv40G}zJxC$vacnA~_YnU}}!M*8AsxuanF;Dax0
8@rY^FWCPM81DeQS{m>ASg0TimJTNr2s~OEWIDCO$r@aD)9dO_LATF&?KBS-H?KgH5cKxb{K8bfQY-zn=kOQcKKTWYB<admm-JXlPAkBUU6ZfskyPe&Osn
uyWF;cEOBUXUtNTdB3W|02_RO!g(&v=T8dl}R&JyKFTxBAOuiL|~6&gy2jOe$q1y*DAUjVpE#u;eH%0ES^`FN|E%Y5t>Lhfp(->~|VzI{GeoyDwol;{z~G
SCa@bdnE%+%1_eg3Kk6)A-Ur6ZjRR=t9?^rW3gvYJQ94Ar^1)9nV6yL!|ef^?{MD%{|#G2W3>S_-jPjDo%yM(G?Q*mVf94(-Tr-@nP&$vI>-(_%pGsr3u>
#!=7|w+mB&+B7913|Mu5DNc61h5;^avOwV8c+C?>ARc+r%HJ>XHiQ2V_8tUjGTStjI?E^F_ww9DX%Qt{v)KqXg?Qrg{X{qAk6*Qqf!Rvj*VJAc%5OF?N9W
enZ`{_{7I-Axyvm=^h9jsqo<q@fez{-L|ir(t0#9XsS_O|LIkFfl47;Z(rak7IrD`(k0X^`tqrjVJ$Pk+&W{_`kshD{+xn6-w++CoibNOn1Ilw#x3#=YEt
#l?5#>93SGy}1VX;%llBnzsx4A~wj+O1RfgIJ6C?^aL4IrW#=kfA<)FLci~|mCZ;s+Ln%Tj9K#4d)2+MA9g(9k{B;Lh=%X<rhWgT`y&xqhPVrl%9a0|JJ@
VdRh!ck@0;qlG*((pq9Q|0q$zpNr0a#xSKj31NfLMNwZ~{H7T*IT*(ydchLU}kJbL*=ym7)vro;bLPMRd>tCl9YZh3g;rekw@6FF7}<o?-GbMO5s-FRCHS
uXZ_icyCCm})bKKPL-ab+O=nAisW{&yWU@*o*&rf4OnunJL9{waU}dX7E4fEs{OT!mv>-!<fIcTnhbf>lcSk7lo8erd&AdV)eAPEK>!Do>2Ki2?53{r^AO
dUTq!sTtBI(jBO2NL=DX>N4MLdD6^8!vhYhAqExo|Tn#2S2BOl8J|?f<lkeA;Rqw@r?S*=z@>x2QBLD<(@rb+3*(fUKrf+y@w`#48P8w;-lX>6Ial$lAvO
H3*x%KQ3{!@bYy74)m#v%9QHMSg=3v7ad*Q4TDlJ;ELkDXmREW88kLyc^k1nU7};cPXY&kafJu59W*@jcU=DUj<d9B&IWKcQjyTL0~pjBCCF;&G4&r-zTv
=c^8k%Hz6e(L7=rnGww@d`E?I3tMuf;$4}Y%h%2#c)q9TvZQx_Ge!3ed&R2JiJTvN;Hw1SHN!#*_UAArvpvJ8##e4;NA)7|SZ&m;JI&lCCG#m!OD{5)*(|
ciM)H-7`4d4bi}LTT;Eousa<!N6WdiYq6GV2W({D(uK|tl*FM)wU5-jTKXsRYSx6=%K+GJUV9Hg;oQb0CW(t9oq(@uAUx^&d+rf|pk_{<h*&IK^MGjI)Qw
>ylwVnEOi2lO?U4}z+W6Aks6mb9f+Y0)AX%571W32jM-$}7=ixp1d-SLeelcc)!c8!H}a50RME#rk1E4ro;WasB|L1aJwqj%7JO5@7oSz>y9-Fr&&#y}q`
xX{Q-&*==TPGFan9pY*2RzrK@o_IzXI{#rF(o|&JOqI6qqR&Xfd7G<xo-BDNeuB%{4PoU>8yoC>T4vW6eNHDNwbhaBpV#HtCz=2KPe%e0<VOP>SFfrw>EJ
dV!b~O72;(<LN)1xHY2x=thOSxK6&+1<K_!#f`U>W*(1-Y-y(++-6IsYuB#^XKT@@bPrKUDEEen`6ZTGaZ(r;#2YMo6vak3Ch@le9SQ0eB#8|I(-I^1gPO
A=KzLrzP*TX_@+zOl;r@8HpE_{ygMi&Ytvg6(pTP*E2c@M(2-uS^5Mgo)H5dwB!B+apj1u=_)zy&eDkxBU=S#Ht?)><iSiL>eN<f^U|XvM@-XlGmO*s=1I
4m!MGv!p4!v!I(x247xw$d9<5eSOd3b4iGp2e2XSKhUU0-r98SF#L@}&(=$29vwfz7jGj%$^?=2v`TjxRf=}KlXgP>}Bo4x1SjbKJGmuIy&Q&oZw+YyOFb
Sw%EAc>sLN2Z-A_DDd^n|XLW7H_&b9;-9CmZH5|laM^(CJQ$e2_OgG)|}&I(4(Zv?pEB+MWCoe)9@`~4;>kOZT36UWcv?%AqPgf+*+3<n?<v<rbQfWx=7E
<EFu|cYlAE*<~8@ve!`u%``k#hX+<~pi*+fBoB3F(l@9C|EW$~)_h@pyQz)RY18O@-|NY-wg}k7)nyN<Ka@AO97z!vi>=})UzL=M3Hi=&>XR!@+cCFhwHb
jVScI|pj(c<iwwVzHE<-jPwAQMi%z)HjsnOP?J#o(>iuG@8KW$_|u>bj&P?j~N;*fb+|c0O?nr@n=lG|Q&5O`hBeMdyo$dv*G9P{a;3q7+6yb~}`CVEgm#
B*Bql<VcRyb^<v%?IRQdZ7{IU(ytMGYLT~q$&*`|z94v6S<6C?r=Oc$OjJ1k@KecYG|L-_Jvu1BgLNS3plOY)bHXu&l1)j1uYO=RMD5PaKwSA=yp5WRkqm
+C^MivSLCM|ees`H~`nvZ3{0(7^YNMhPYKur-6y>4Whk45&Ni>~B0kcxGh)iOaz2@<|mj_Rse3S2``&l|wC&01G&HHQHuqj26YSic95XJU*xd9CDq@Rui!
kDCU-{*rXlQ`ug-*7U=OnBD*-KY0f6{^tqMI+T-PKU+Y>*|kHHKDR}fcy_s`}~`nl+P~Aue-CNsc94k9?jg^t*H-hK+{x<7z8<NJkh+Ob=gg~mgVd&qpKI
yHnvg1MY@eSJMDx*H8`aQcG@5L4iPZKvk!4PGX>aGW5SB`u)Y$BwoyU<jAiv{ne>#jI(Y@|UIaonwet32K8GVbbhhYm7DHV8V)uIo9#oS)(~}bHv0vvz)I
~AP*50yRsd)KT6_L`GCF#HX`LdN0DyR;&K}z%EF_M&NDV{#R1L(%i0Jx{_^`pR6Z0X|9chOB%lvSK>+GsgR3K>2<2u#VU)dn&Oes-F!wTHyJW|H+F<A9B`
btT!0`}Npqfi4!n9(N~IQi*(#jy&#h?~FQKAA7D@yv+5DsS`*#KH8v-$it2Tr`2Hf<v0IEGG|0Y{EFf4AC)qAp+jsCK627uzjhZq%ngH_B?8~(fABNpj)P
QoO_PPwa#nO!=;c~8OzS0?cn~-%ODE5sYQB|T<tQ<KkT#Z2lp8A8QY0osRdJY|B;$zE0TlK;tn)qy$bpOh7yc6o_(3)&vm`c#!jL0>Mg5`fOyFgC=4Rfkk
!>%=7OwTJ!k*dsnccj-mSQIE--D$byRwkbBV!LS0O9}xye>gFhF8rG`vi5)fhTpeln2eraX=_6>NF;!U%<HM%WXO#8&+!bEouwq!Sq@ZYg8%GE;_Y>pZ4@
amB$7k^|C^W`ZY1Qsj_X-lR;@r%-b~zI}Y_`_8Dukx7$D-#9C^7T=4rm03LZA*q=C+j8dBD#|QZR5^w&8F0&T(Lm5k~soMfuA}bQrUA6M;&v-NWv8*Ca=I
i1O_xdDA=OvYA?8{vd)vzG|o{#j*PXH;Eu>)}QsXlVftfmh$tPnU@@#*|trIiWveni~lhkp0cPZm!_6ow_<+P;@HUl_tm#?O}^5**1H&@Ut;`2Wsl`Oj_8
IKS%01#^LJ6P2v77pnbi=DNt7qkHv&3Y!3J2ga)8*UBf0UtaVhaWa#UixxKdkA4Dk6=y4Hs)j*J$^!4=23BT?skOcmM6+v+e6xJsEe$KbHm|rSdA3>C4@S
gPy@(m07YVTO5xy8s)cLgM2S~8MTyfGyI`i0dsFtI=ww0ADK3|Q$nHh1PQ@^|o6<?uu{80!qk?b~|j<M1*xEYu<90zOg_5dD4Nhj$*06P)oECGWR5XVC^%
{>c#3U!>Zf8R*RkYou2>*;Ds@0RaVg$^sKQ@j5TYp(`YzG>E1SHiJ&aQ<<64;Eb7>3hO;iop@5iDjUg1~;N8v)H;e*WS!%Y8KVF(UTz<yOyqvpUS&ZaP7g
gG_@i9U93qEAxqu@Zx!<4gyxEbO7U0~N4F&cKo#Gr4CiB@72uVq82E;eWt_u-GFR;<v&qOUXX=}%uANl^OKIN)BCN}wpBMk{0_TNs>X4u#hPCJaUY{wOR_
g*<)(!=<I?2LKmo<?7vLS1TuieE7wN1M&CHQiPIiVJA)2D*nr1Ks=o1M5W(BeJeSR!Nl2^<+6;sArFbC7p2?^Q32qf}K_)0(uf1^Y-3H)OtnJxa_~RK}(Q
P^4WejfgDHXEMFA1@-VAlqe^hC&O_~RPP)$7LY1@DTZ6VH+aDiaHfqzc3GA;eV2XJm`Wm7w?=FKkocV#1bHJ*?T?4CKJ$pW%=8F&36(y`31U0NyW6p5@Ok
$%)Fh$xqF(?>lByujB6^t(@QIX{!}@*|GRfmvz(t&}_ZL)MispE4Yp<o-698aJq~GYN4PmSq-3x*BogpX#CE0Vcf^3?Uv>{FCG<DP3D04H^URn4xx$VAv|
Ndet4i){C{u0Kav;|yr-T04>^u9#MD<9eE|ADBBD?zwKCG|v)l#}y6&$8KMj_2}Fhd;rDS2xaU#*hPwh_TW!JbP^@W=Vuw!m$t>2LvQX5$%irlgs1GA=gI
d5NTAT)HH*lc=cIf=!RC*VMi=Y#}Oykj%8G4C0=fiGp*z;t?yu`bBWhjGg*GiUgmcYb;M^3K45={d~#9gS>~5|7~w}$NgU%$8mmn*tw`YzDNWJ3u*|Zt&H
;>dxV|CX-G&!pmI~+X>K$SioiBjN7yewtA^e~b8GX>-@HLK#HKlPL4w&}G@gPmLSro5R5;hZx0*T$0v}wdKIcX5o0>%yQ53>Bsu0{Op#HQNUPh)^&?ssuo
W8WW~PbQ-aia0=y8tWW*Z}yig*W4=oyfAe)1K<dVDW&;l&`Dv8sOkO9PAGf2)}+Mjg?NcJ53L4xRdf7H#Sm|r(Uaf+Xy6Q>5>UbsouMwBE+hmJK<0&x{b9
aQ=78BrbkXA=A?e;0KW&ku1T~PD{w*qBAoY#S3NidgD3Pe*<tjXTSv~!Gd{0&xt+_+Ys4UD1BEn{jFFA02+&#7Sel0&Ql<T>ceb1K0w{coxO5d#;EC(GGp
fUt2%DWvp0H3jE1eJjW*7S7Up01@C>~DU#FK^0(B;D|L{XHN#e2n#&jt$1w&$XCd<$q>X0LF;p4$h^foKQsT>tFl&?ftapWym74RkOhNa?49e8rVwakW4e
e!Fjo_+t;@%zMi?V=18Owsm-(|5>IwioFN<nT@|{H7N+w42ycMG#uxf;aZpSJ=yF7KG`<}XUO6h@CV%61`u2*N6>~aX?A5PAye@<Luit(`OwAQ#|4#{>3r
{1a|MZH(r{+|u*H#<`HSzkka%t~3L3uGS^oRQu({60)7V@2#Jq&NjM53WJW^An_DPXUiazdp<!cM<VGVXVb?*A=`57<PfNl*_>-Y&vSThB-}tG5neQ;WDs
3<s*Tymp>;D_8O)KM*(eopd7xQ{DtItbMh>S|?8Qolg6M0;lIF{T3%xJK?u*6*xno_nK2=RtU>Yj3p(S?V}EdWq<0W4yj|r`m?y@!jxu#fg%uhnZYi-``F
jXM;!$h9*%CT2O%LVI~*XsYbqa1%_zQVc;;pOzxu`U#dXq!DnxXw%E<3G<3zxhK_6r%;26>vUof@+O&ITMF53H&l;+X2qpNo1G+LCeiYeg8RlN#}JPXPhT
}C%@;u$YV`b3rQ)tqTU&F=kdGI?~a+!;W}gCZSqh!@sp578L-@L`mkSN6i#bKR{QYV)QqW*MLZqi?)63JhXdWs;O{ROV}!&D9@^D7rRyP{l4&9ZT3LK&aX
NBov%Q#MW0}Hb?n<I-UO#(vgZC`(O&o>Un6Rf`X3ePMQGU@Lcn&9q>o{7~XNg*$=#O2J|ePIB+}Bel=SFw8R_SlOpgHV4vQ<_KlGOj?i4|hLTpJ(nJ&{Y3
zULVRu{heVa*>*&3}G1UEMJb}f;&Pe&WrEqJ#S5J@4}5B%?OChIm)8>Kc*B&Qi!Mc5@m+OkU=6W+9Z7x&X|m}fn$RK%hfl~QlBwS1dZ0(+wNrxR87pOf)u
&v^ixy*Kyc{qT?tB#Q6?uJ7mCWvf6Sqe>HHO-YHaiAtN`{8_=w>dOwMplUdG71#NEfbQ+E6UwOf4nHb5@k<#XZZjsv)X56kPyDPP>n_c*ctQ&OLOvc%-*e
Tj)nk)gyQ1ve<_)rHKrbfPG#rIw&-?RHLVPDw1^yCMMK3qpm9Qh+qDaEZQ#*O>dydoK1b(0eWU!qmOQQVgdDZH3d1Xn=TGR<jVatInT(b008|H|zEvJuB-
3su$!o}erP+6VQk0{$(DXmtdstS#G4MkP#&1xv|-h=e-vJ_~ygDaZtqbv;U(J|ii+<p+__3#PUOaPB^M%g<mzV1K1ZW5<WQxC&hqXjH7O@OYlG?vC|#Ce;
h!4o8nN@4F$*UzGv7#8bGjg2kd+OTZSIKV?C9Sw72{P5#>yzh{Yrw>3UXI3PZD`iX@U=673_Oc=8S{66XvWEnCop-vbuL?s~U%Kyp_(El+&<eelX|OWT@A
d?Y3610_01xcl+i?I2Cr)<SS(bY%AY}syh^xS_Nlk2P^bq>2bo?xBdaZBY-kyMpg`yO)Hd58(bH5*e1u*nPJdMhfA0PYOMVI-q-_yd$Yhy*Ll385K%ifQw
mQ3o@k!aBl%d0YaB<W3|D*BdARFB!+Pr+x`p|tj{ydC5|=^znEd3v5JdztJ`M{L_i-H!uR)qY6mn$XUwUHHjG1z>D|quZCGr)k&qoo9-t1#1e(PSY#*DvV
`+`OrC^hgIOB>`xAMHN&po^RsnP<-w;mLt`*=ok}REO?avsP2(Z89Am-z<FyyB5~hco7T?56M&k~-jC~P0r#M@x3S4(tsHo7smo*Ljc`j=c_I*(kB^#UHr
zA}q6uKH`Y%q|${jh(+&ohU{M<q?!f4^-+rCc;EM%_+Gz4Bpi05a0V?)dpQDBXv;5Lw=*<s#3$f)758(t5Kk!h8z*eo;lUht0Pxxs$$y?d-e4(h13J<;t;
xnb7IgHyt*i1e6K&j0LVfD#HLa1(voy{W|bdpT{YX)yA02J)E8FCP|mAh+E9Y%%?qszW*Q~I0N;85VK^>!~I+sFVfi2g}sq`F}kK7&afts3E>^nv;O&*jq
B#2o>??E00oCCYW^&fMh*(IossQ}W5Om6)ao{lG{0|NfbU5qHO<AfZwoGf^Ky0^?+QMSGT<?ppB3$Z^Zxv=zrwhgtjnZmlr1)2>rQM91f4*=amT-@t&~oK
ykQ~MXIL&<v8VwL_}8CUj2?F<34Ze7w3m(}I#u=z>teY6u--KBYDyNW<)Aah<rwMAB3((hbYowo+1<+VA%zrEA@nf>lTLHO>y3%NXXhR2yJF83yhe5u5(-
;D3_ns@+OZe^-TFZCp8Su;&PaTj;=S<SAL4&JM4Z{B^YVW_U;i8r{Xl1`Ed$o@fpS-MRsm?idO=Il_t<`FhUi-Mo&K84oVWMM;BtBF%6=C<WSP@RMnwW7?
k9rh=y-&9u$MH{UK;AMq+!_P1(_v4R`X)CZnB(|L{;P{Z`sY$^Fm@15p23^`o>$_EG&tHc5m0PCFR{;M8>#_m2n)~#z3v2yC59ojfq{r+0ay(mTM%k3A3`
KN1ja}7G&28Wi^QtdGbu*b7O9q(!+c$X5*MVs&?*?eE?)SNP_$Sx;prVO*Z6}JP&{smjj&Ax-tu7d(uS|>Hck_Kj^+`U5goju~wS#1zyOj@@JbKcFj?;JC
l)-{rUy;gI_%E#!hv{w8&8*VsDDVlS-D9i`wppTdtcHLfIT*oYhkPEiCIeyGq?{_QW3qTbT6a^?4`nKLG0PrNdrgAAbSgU}s4`jNa8iLsY*<=rV+SR2C$D
lfeHT{+^Tn8M&c|-fVH{8E+R?fGEvBeH?@z)ctXCxp7|n;U0(~ab=pY29jO2rIo~4M*1}DiBvjuUQjD8sSI&>UR^8SrG-0FCC|{`h0;~#WA$S4?+YLXLOK
0~`XL9^WM_)r>FBYm2$a)dak}2jvLNXeC7Bj$RD4~n=de$;rb^OC;)>_kUil!w$7J>lPU+NEAvr1D&1|wF%0d413(%c>qB^QN;oLuN_YYVaV<)jiyIf1<T
HR)_Wq@A>#H<kyT!`6^Y@@qznwBhf01vclORPO1i;FlVLTrGLyB*GELJZjd?L}~TtAkB>M*Psib<Ywb@)me+Fsis<f278*1Hs-D#HDYVkzxb9IsJ0@AZ#y
TO%h{@3eoI8`Z%(#tGqgGH&&$j2qL>-3PH4ScmX)_U3$EI<F|Sn%ReRrxB1<g>67cyy8HPP?+#EwZ;y4cgSJ0%F&PykM?*cV*m|_f)mh*71EkfIlDWUg_$
<f9W~U~}v+g~halINAKg4=1QWDf}PKFD7H4`bU#tD+gUpShvKjDX-PM6*ku{R8Mt{YTl_v&Q4#{!C}bY-GAUp2iS50j-NjH+AVJvN2^D$N)2r<hiZt#t6g
22)Nd*)zeuZnZ}DMZl7)I8RnA)i&x9{rR-Tx-;vvo~Nj=LdaTuux7V`k*sAGBd=#ZkkVUNfQnJ!f*n-&nbQ9S&|r7oAI1XESc}~M-eZinHawo`6lqxERDa
@cfoiN<yCljRF(nix5p`-T{|wqWux)hd_M(G^ei)ql@QnIj5^DNVEQ898H;o1j7l#b3y7?3_Bty4e&lXNak|3%XFoKy_4z2Qq-=n~i(%^o1xof&0(oz5C3
@qm?!#C`I%cp}dYrct?+s?IZq&iMXsYk*U%7_$oW^!X@DldNMx&UvCMHo;BXU`KX(&}p8H~VqQ;Ok-Nl+0b1p|LB)J80h0r~y{9Ayp6ChwutgpQCNV2*MT
(vd3PT)v~UNd%a_+2zA)zE!A&|V)pi|InEvu^?_a1n(cwlkAgqyfqQTYh$eB<(l=gFs(#^jaHgtDjeulrkJBn|sw|o2l^bx%Hn2?|FEs*j#}kqN;~zT|1t
0S&;EnNy64gI;>_|U8<ijLsn}jE`ZH_Vu>(m0A&HL3b`nzV0HC^3Rub$1Hl|o3arc7_Ftdp*=R`XKd!ViUHgl5kQIjV$09A;y4C)x|04}#04MmtsN6Q@*(
Q<^w-V5He76YR=^x=H-4r@vLo^HK!&ixh%PTxik{h{C2p&Kfl!VVoq0HHwhv$rxRQE)#70q!(%Kk){qW+T&rU(M6Qb{`Be9o0JK&n!c`aMea66uMb=GPkc
vzR|%aRkAP_i{Z}}F-w;9UO^albqcA~U#>LVhEi1=^+Uv!G+(a6Yl~!5{|7xOkd?*bQ0qPH-k{>FQPtxHi!O}yLCZiU!BpoGL{x}0$JJp&NxZ5a7R6dZVT
2N|b^9|}+5MM6PqSrH`JEQL2mg4?3dx|J9K~#JdRJnnzLHLd{3w2}(JMz<xj>_`nw@m(vDCdlBN|$<z#EbIKku4&@v1O$bJ39V+n|rFlnYWQ&?N+iW0D(x
%)KWnM4o7fQecus+^V$M73*9SYLn`*Bsz=TTYY_*wHJfBapJNR&XmL{TYh3WQ%rt{5F$n>~2w_FChlLvbvkZZr7&6w6i7NkVE$>f!&+90uoq3;*vOL9N4S
QwcmE;l>-rsH?m^Fzr#nrZ0AYkoGDD#_7cUOY*7YMqrMxb&Rcm3fU1YdZjtZT1cEPBX$=!4diH0}V}72#~aoB2B}XK!}&3e?AyAH+8ikiuEsZKjzw@6a^Q
H09HIPoz;9_#ipJ5$OKc0o@Pa;nF%X{Gu+rg(@wBkT@Y;YEwtgmqX$XTFME1jDgc%$+CSHPcm^Ih!;)@sk4(aKuYW#ux%ig$l&2fL2M+FzGo-q?Ta=K^2A
@~T|*;^eH>9eA?;|LHI(}E`kQvOCNh7VEUx&EsiQo;T4FO&vT^|@U!vyuj0$%?Af+STu<mx)t0w~qmxNdOtnH)iHqnZ7SUF{>ZU?euMH#M>A-;Jd)=z(~1
+p|rmQm%`TiX^{vXCRUm;xX;LyS2Xc+qUz2Y9uxK09*cuwjULAVcO6is}{NdJ4PqQ%#R}%Sulxh&KAO@Hxcw!XonZXXkh%61t&zz7Y23b2w<)Z^)@<yhs>
ZDE8t6$ew4awC?4scdXpC{B%ugtsn!fy4GNoG=GVBHiHenlovkW<7rtN36QiO-+ma?w`^~mor6LFN;wCHH`?-9QrO86cu_=&WR-(ssyW(Q;_*)mx*EJRx=
d>mQWm9rySO$&*+n4P`7~B&ej`3Rf)BsQ5wG^JE_1-14oT6zZsJCjU$d(W61AxZkXow%DAgI^pC+T_<o0@ASfVO!W3<-!sogA%8?pVI791=__!$jyQ0)tN
tMTvmd}-X~z>d1hjW8|OQT#8?Q{*QcVZnytQp0;oxfcD+niO%O5;4x?kIMPzKm*S|-~oau!)KMWSq*(|pak*6qD5BKz-unnv}W9Io}U~0Y9cu;*51;r{VA
KJ__U^#sEmVOu;o7(93Y%&_^LsSb%MAVYKtyRbB6jbYeJ1Rxkxbv0p>k!-@4zj>sx?EtHA{9o{H#_{S2%^7zV5igfwKs2j$|c&ACvHJM065IFlw#-#c*$h
n!@aG9~%CY(7iPKi;ex7A?2;IzX}~@zbWa;)i)Ro~8#Zpq!;0!OVn^Ko<YHI*42W&+sT&jdtu=vc0UgN9uyN>n524o_U~CT<gU2Ci-PLW+IrE&rX%8U;VS
<b7mg9>>-UDj&MYnPR|ji(t408Ln?-(^V24FP%1d5$rNGsy8of2E&m3wX6m(6dmw?nsYDCd=XF#QQT9441W^Ha07E_FfX0bP`_V%dP=clDjfD-sX_B`7<z
_V^@gk?C6Gl|^d8XSpkW%C4tyCA6n^hxgo>%kc`(B(!Z{*RZ3}+n~(XbDY>-!JbrxN<!ZqPW^h?p+*v_PHBaz(~UM9!5rCYg>xWwov)>jg-0ZOlCQ4h0U^
>ivke(0osKg45qSe)#zK(%=96`zXwPmls2XL&GiIbf~av)i&n#nckPfre0L}tXVLx`Tk@zYkNcVTOwRBOUPpDNOL0nh99cpC?%k5R83dT;$w#z+(M<4Fxf
HNBr~#1@uQSSodwI?vpnazlg-R)!?}{X2k&m+ye}Jm?R|%M&|htO?hX<}zXJ!RcfiW;8QbUZ_E{XI-`E-@3AyMJ&5{da$Q?g|Fhb{bvYpHzj*%9^=XTOj&
AJK7#f;r=*!xws>U5Ro!9w_9B@TuTF`e(n*%wJ;s0M~ThD1g!jl&^Hl1R<6A+&4K$Er%xbzP%L$vR??yX!?elil~)BBp8ZdNW;?i;~x{TM~Qh{zti9!ni7
*#DNJ^*2KO;)J=rfE4p=>4@0%0Nk4<rlQlFUt6)(UeDph5xZf%zTxCyzlS0-mAKgmKCBuI*qYKxT1^Nb{^U22vFXax9Vd)9)Z;(+kNiIA{c$<<BbDF8?bV
lqj%!`oLhQY60^-+tr%f#FAP}|neeki2u-qt62;d(296R~Xn!8yFv(}CLi!})|di94Cf=tNV*tA$TuBcWJtOG|r*tZou~%^f`31z=oFDYJJtK1(Lwyy-X0
{@YlEAGq)^(#VAV=R9B3C$p6FG?7sCHcs`lPu72~v$BV4Ih%-$D$BINX>7VsJqr)%B}774#B#<5lYqgW{@mVv#rd*otd<seLDn9`VhHxI@bD_M($1@1xeF
}ad7OXK3+vju_mv;wK^Nc5Q2NG_D_uE>{TZ0daXk4)iKsX=fv*)9!ofVbW=tZ_PgMYq!0^0vJ#`6LhM8o_pZ6YX&blEI59C@%>AeXN%a}CLck9xpC!GL4i
i?r)fh)gMNUWCtFT}@3k@s4hWNJ{aY1ih|EQl566V-1D*#=TM+fZpcTkEe5*-YMkTu&^2xnd@(zi~MdN6R?jB+OCSt7rLu_mXgEk5qC#;IH!G1U0M<+Nes
fE2ONYOKroc9WzUdPD!<w*0y*XcvYHS^XO9eiCMatucYuynR0+EftdIA@ALV@AwtTh-I=4)GjMa$hw~gnfUJjEO}-jlhpb<WOrn+Q*UZXAAj0%ce7P70Rb
-W){cM+R*Gts_h3wJ&1a+G67PM%Iu~9k|(&(b8t6AiYF?eP+q_A1j{%E{ZyItet+Wq1u8}#oZUb+dyo%H%j5sIBCih@fqJVH7U>~CfV<`I1_Sp;@RkY=We
EIy#&;MytqR5^D^*#(7S7~$;_5sXf`;&A8dPp||>Z4B`@Ccw9e`Ra1_0kF1l!kPlf4k54h{WKwkS#YPm_(MsGY}M|ocg<g(B{4N=DXdEQwwzx2Ue%+b;G8
D5S{wl~Df``tV!hx?4?AjVQr8V5egiwEBh$djc@J@T2+~0>Ci8_q;VUwuYvL?Wa$lNk`o{Pf8m>p*4gl0~#Nf0;*eJMk7CQxJ{NNk+M<UF*(X0Ze@j`Bwt
Q|rKWGP{&059dG*@o)-niMnnWzN>|G>*jgbt={#wsEC*1A*9r`uZnethUWy!=E|MQQ}1u_F{8)=J<JJud^!ZD|6E6Bnm6D%qmLkD#>znPTE!q@A_D8ri>H
uEz^_7^k-<Pn+f?KvMK>CFtNk%AfpBi0g@n}4qPIVfb0f9dZ|rPG@b(B-ql6ke!@OrWtsH05=Jok@@+&=HnrQ1QYd26;cXUdNaJe?Tvh+Q(}I}8y51&L8+
KixR|(6L$bq~BpPcrTWVci2UTcTjG)-1)9R{u!L^HwRt!C~TJ=rCOiq+A6_rFj>{h*k5FN6)`XZrhhA6YCjbeg*vk(+c{LbM410%vAahpIZf=~qd@ibv@u
F}-_;@@r8`kVdwW*A`2HZpLQ`G7{UPvcImMfPD}}a(4`Ph|q(!fD_u}m+m>o=^{7LvOg%;3DQIsI?!!gjct@~y~6l2BLqhW@H>jh?p5o+cVAV`uld!DHke
tn=$rYnOj`IY=p>&Mr8CF+68ase^1H9S+bpu5L?)J^a(QYN#;E!6ar{632T(R3VF>X!yZtW@;z_Q$dY9Q*kdWz6c3GBb_}*3Gbu`iXx2;U?a`tX+g*RK*^
3SbWJ)y2VZ6;Gw7o+Mh{C?mxW7OSaHASI7Ru7U+Sj~gbZObal0=$e<QwN7_jSk-FMLF3@rH9z&p&X?`tiP>`@<D^_l#Semsz*jq?p~oMSR}ERGz}Qp0W1A
ucTNzbdhJ?eh1Dv<&)amE|FIh;KW*FRrp44NY#!%iE0<T+S2r+v3rgsEO->Q|LvfDxt6x1dn6HK?%{rSDD0k&IRuXpUK-MIyH^eDPv3^gCM`?9?^D|uVIi
FVRG7_c;JzcDN@kmgz7ckNu8&l!89+Z#Kv;HjMx*yeH-S<V_kp=8;nrC12AudhQi~>opH0kQ0!uw9&uRL*)=@aO0Q9jM?$BOKJx5LPVdjxN858^E2wFEZn
sYYSCgAq`Q*ODYm;LD`Qus$V`uDw-jP6OvUr1-i0;$@y#PAq+u-_IN`Y`6-cg`mc!BLBYBR}Tl=GefaxQBo-EOx*E#U+0yX51k)=>JwxINtCoK)8tNw^gU
{FvUa|+o3BqlKq5Mx)ie5d|7U%sGdC=yz<Lvf*Rok%nomlnPCK*nmGnmLm+%gvsmyQfj9uKLZ}t8rzt<&c2e4PU%m?5sFF_Yp_;XHs8DREN?fNupiggg$0
~R)tutk%^GOF{D_bq1M%5SM^#VqS!?Xz%^B&E0ZuWm;;#?Bf&?g$px0Po?P)1Jbq8hsDO`=-J5ovt>tMHT_&%bbi<RWmJE4;j-~zc~^IhQ_>Xm|Y9~W$6p
u3;ksN3TVu503gYu={w!yq%i6LeW2G0uK8I$3ZBi}Gy$SSSFO^{&}4hMD(7X;_kKp}%uzFcyAT>=4xZ!mr%+T?SLE#v{@D8?>y;Rzd#0Y~9w+Vuw${RqJi
|W_5lyx!fs_}+O5`d4v0&(<QS**X;H+{*U5eL4r|=s6c@zjYnJe<=m<_OuGuFrPVuGXU#8>pXV9EVH?Va3qNm#B-YZM6YvV5I0{mYA|n^EQo|Jm|zIQ~Id
yo8F}f8m-v-{FWX#o{snTKuuU)KI@><Kk>NNAnl1<NXK82Xi(F4c2@XT}|8Y;w!PdW^Y)kUEbs&f0dt_&rS;txO%Sw>X2aBA-^8T-}o0Fs{~jxDrOa^ziJ
hAP_8~*1IGG{ENS6_B@(PdD73dyzxljV!6wP0yoWrrXMp5RI3bA7IL{|8Y+ft*+9=&FP1tO7;aH59&nan_;~ho#6S5^+(bkt@ynr^Y{E^EO<zk(FIP8BD?
c@JDkDj+@$a)+CG9o5Q^?g*DRbQ4)+4NZxhG~}dEsg7NNPxv_+N7pwT`4PCuClkO{H)Yn`JHsz8bXgMtJvPMR|tn6j0UC$emehyqDC6Su~s5j@9PkIyCez
q)P?O>q^4!JMd+9$Z>;Nq%K<R?c3n$PERLneHZ#cL?MA;B$vqb*lwJi&DZ|?A(b|LTA@}^=q3rWc=)fcgP30@xkPrll+#CpQ&`;v@rULa|+{fBOX2G5u-m
l?(Mt9<qI1z@5dN_4-ILIjBD-^T{-jB0c7-xn)sav)RaOSh_1_CJ%0XI5dVs5%6wUpm!9u|IYTD^1tYuKOa??9hmlN0_SzA((c-u`2CsUFI-wKUR3MM2Oq
wjh;Tg{V}}5W{&Rxiz>{+&sKoi#Wm7xu;+aFBx^ToYaEn1NI=<iE+gL$mMZ*@B@u4_Gg)8Z4aAVU(pDAbz{_FE&HB-s(}4yH>7ayD3{;RpOcG*<XLxj^{L
(P`v8oWU~>zqP8?(fpbqxxVT8bMsR{s}M9l~)-F2nb88Hh#OH9sY`twI-8^S;z1tGqBey_Ph<9wEwV)Lw#vvQ_88E`yyG<`*aj}IV!M}8b~U<MHh!l*+9*
=T6AuEZtJ#>(OCY_);JXDLk_zrhI#r*Moh55Ak1>>&;cyi_L8i)4TP_fCsOt_Rq885SSQfux@`)M0=O<>B^utN9ZhU{TE5<>vm=;Dbc#Yo&{~`@==M0%JL
HGZ`xfKy=PK%-sJC2LXGQS(Tb*+nWx$M*{s*-P{kYw98CC@jUsO-g<U%f8~%DPgI78+y$F!tIhKsxG5VoqJ-=?dzBwFI6^ACUo65424Ka_!kIp3v!X|5>a
~PQj8RgmPC7K#m7=~+HQA2T&8yRjsU>a1Tm<uBrMz@kILm~x(o{MeP7nnIWN_qBXUKibJ&?Lwc`en`h}I-dvnWDgzzD+StS@IJxhG{$BsvM6R=``XLuLt$
DN{I6Gb5X$v&U}*-R#sO#CJA!yAp{P`u-sHau}9zlT=yJCG|SAAsMw1Y{j;7a*Y;EuiSAfyt<!D(?@$s=f1R>`LOwCjU?U77P_*(IznuxLK6S{Cn{a(khr
;_oKOJ%V4NJlsh&sEt~UG74qUw@!F(#E6>QBaRi!50OjpzIp|bft0YFQ8VT7*yRLP1N-d`uMED*rXC>F;c+i80$VY?3gAx9w}|JhrE??JXRyAFF7gC50))
6Y9|?9(fVES$=!-~gGCEk(+gIPm1sjfR3qSd2KS%EiGApN}0@Q+(g!ex765x1+Qet*J>5@v^Ci+FDhALy1NoVINBBhVhZ5P8O>9y%NC6;>ni^r7GZC&M1q
5`(9B$6qz2Gko<+zw^>$GD+RWf!`CDdDFLM;(=IwGGc@hKe$_ok5}P0w8ybsPncj`)U~wiN9}GK+cIagxq#XcBtcmRyB5bOf4L7VLEvQ;HSr>+3E0xTHGn
Lo4K#vdirro|$wwi9P__mKH8Cy&D5GOghY0~3~!Vc%^=?J@A+GBqnQ8d&vJ^%hqX-c}RiMNBCMia8h@?t?k9~d{PACQIVXI=c_DyA(rfPsGeyy9ZQ1v6S~
1T?p3+QejBnWHlLg^2x#l*HlJFT8zfXll_S8nCXHYLN^0!0oB7M0w;!#F3Y;{7T!-8fQ^HOW$1JP1^k};d}--S(rz_*Z+-o{VFO59EfzpzyRAw=4Vt%Gkd
IKG+o<J^oX1f-4J-8ZG373-*@%1XIJnd(dIy~FrS+gT~EI*hbe(*u%l=DXfuk2(&O#nm+uGS$S^Ik%&HojIK4)kA~Y6&DX}-ILLAxl!PeLG1hDPa6tO(v%
D4NmVf_JpKu4@6a9)iOYG4*TkF!mjABpX7N?R$ii<T5sOKDE)Nw~%dq@mA<Rz3CilIilH6}RD>bj9n0)DGsTIV4&IEv=52l(2JoNAcbabH~SMs-UW-vr1`
_6TMjGQCGnEr%7DKaIoZbsMz(AzlNJ!Cs#BroHZQL?<q-{h!^rzxo$Z*16Go$;5)ogB<J(~x6pT|9pl=0&(96dAyan<?24)yzI@`EQgeI_u<^ZK3)36*Tj
1aL^3CGZsHnW4s8f4c{>!874|IP%D)Q+_2*B^Uk*k3Ms&inkKyHHLRFn!9_($gS<H7wYKZzehYWWSC!oXq&G85m#*Z}|^p`pgJ0`PjzD0c3mZs+dLL^a2m
XFcnD09{M3pnw1fYgSXMOV*9`{QY&c@yX9d8RBa>sr^!w#FjR?^yE%j4_N^qup`HAC@P_wqr4|NFc2x?=hLsWiAt)hi@KO*W?tn<l>^$UV^}T*DP{R|Gc0
xay0{J=ufBherqTO`>MxKdm`CB%P=bO>2Y%4WNs@A$y@gYCgj97p@3mtbkEp2q#9m2Jb^qGXkVT`9$Ni_W75&j)|7(Bb4&v5{{Qje5{2!dJqC=d!TH9>lV
CAY+Y_)K02Zh(+aPRutkA+$|UilJSU5V9|D;a!}Fij;_SivUPp0uY&p-TIc@^QL|lFJu{0BFn~lB$a;(n78tc{XHKW`<wCT_%lAwwkzC08Kx_J|DynwNJl
(`-tpt`kVX%5U&`WfX5CIqA2LRSVzNFT|q!(1Bs2&hn>=wDd|_)vRWtPUTKY?{Kka2oJrx50-AKL-$doeQX5Th?tmg99d$nrng+Wz<cF{MVNLTEwVMu%qb
d_4!-TV>CDNQ=^H#ee&uN;Pjxtx+L~6|ids<a4;z=Ec4|2RnA){xDfgLUqx_0hQBOg;Jni7~r8St!_)J?7xHL>!tkn+ke`g*)od5qrFWzD%XWO4v8xcpA}
nv;30URo{KSvlgMjl>SH1BvoWk;q?UR8YtLUZw4j5rg{Z&(~{aN0xL;M@|N5u=z<JYqV)1kB~J(W(=@x5^ZEoFG9RA^(<jr2j1ZvQQG+PL2ppJ6K!T?V5T
{>rlfET$F3cMEIS*l$l_TelV`hq*Ow6$Wh^BGp!Et+<i_KYzH)tF8fW>m+X*yL7&)#W=IQub^G=Ek$fmF9ij*1NE=|KB%F|0xDXUlL+Z1ZAx(~a(Y!DGBH
?Q(oAQyVd)+Gy@1H;>z!{JLw6N}}0qS|xRrb26ovUUpMEhOAV&5%M0H`l{u7Cdybw}hLp8i9Qc>#Q|Z?Y`V8>kAp~)EF{9=XhxY;N>Xz`R`N31==d`ts7~
8zg)aMFM!`TSqjT+H4Ju)LNhH=jEJbYA|9`AY$4B`7FI^*jS~oi>iYgn<pX-H?Juq&XKActeZZIL>=4p2O#-)!3VlIJN7u`AT4>s8>?p9v^V7qt;zE!^t@
Ag4A<ysZntIWA4`+^<j~z{}L8yV>egHhC;AuimCLbaDnPs%f-4Ie9*|024Z1YlM&Zk+O&u%;EdlM+HEEK}KzW$k!i@LFBjHHrNAWBF0x%Btp;&?Ky${CI?
J?^k7sTv$ocAk3erb>xvmR4^yR7y#vWJOyv#^z;EiXSe8d^)+>JiDB$vGG$lT4Sl#fOn54<%k~aXW05o(dp<(O9k))I0imf&8R0nEcR@iY}6X5`yx&dXRi
C|$2-Qx1bc}j6W+4DlBKUsMslVM^3fQH<)f^ealY|O3k-dpgCvN&D2z&?<&(agT0RyIN!IsqPL!H0yi%IgYAE>1dU}O-wm`weNO>iXfW?HukMbE-fpFy?$
K7WU^`xt02dF2VR{h#@3TH?SK)pd1ghf~V5exqrkWL9_X%l3DxDr4@9@5ny{h6cW5dj>mVmme}HDFxCIx5a+Vr`6PUep*e{K<A=Y<<u7d+c>tnr_B6B%8l
vZD(>h_V@%6&6Lq6N<Bfh-uEI94G?*B$lBR5eDraT?Tiv$aI@o4#XYb441hpi@L|kJU25eJeCgj^C`olIp6-6wv#}SSCQtD*E&lZBokj~QbRrjk$c}&7w?
Fkz!ic6><<^XpaaKij5vM-wyKu1vNEv0%553lIOx+A7WNA&MR$3C)tzMa9h%4v%tdh|gQlN&5d?Ftwa!}yh!tXx7Uvtt{eM}d6x+>FRLd-@l>VVMP`?SDz
*FU(GGwyo%n<lPf@;Io%8J3^f>42L>!O>w&+l@EzXB}0Dao^)KBFku65~bGxRJXi0rJ@@k@991%;0u!L$LFUwB2UD#pS3Q&qP{L&(OjaLohPD$vwD<GI5k
8Vu+|DYzzN*}^i#28RTfrNrYjE+QXZ4gB-yrtH8;{Pue<W+wO`4_5B1FvSG~A%`3#T$m)9MTX-&c)1{rooKgO;WWKr_xFtMFF<;v$y;pGi{I!XH~i;@OY2
i_hjOY2sr&*bg;+J6D~<=q9zq*{wdc`S0E9|2&c!x>xY&U@lG5W9}@AHO&gAa-5Oc~qhmB9M-zC3(L^B=b3Ukd}%+pGa@0X~B$nA-*dRbXH@}%z?sN#h?f
&3X+Aub9($I9jl&LI{=<BWJ5!{M5YFfOot|QOL+kKu~bYlMAVb#b}+Q;-F<g&E9Soj^}PlWGbi5yqR1wikMj?6bP<DS%yF}$p6r21q|ozH%K!lsF(*YsS!
%g+BePKRt{aA&Mc=fSH(jQr6I<g=d6sQE-cnekX}699Wb2*5&cF8Pv;s>lkx`u$P8Fbv{izAkW++=)I!zsAPMVSs8_4H0imD<bvVB8lcg=j;a>=UF$7c(T
5e3WiS9iAf|LJ<KEy<B&Tg(Nt4gdie5+VeE)LK+M@E`bmKZPI57e1Ut9-cE(nSl^aGel-~-<iu;Gu1t7x<feJ&Gt4o+uP|+L{lL?5(WJ~Pba!3;`qr9z(W
K(axLj5t0V(DljlJ=4@0lz!Ky?w!y8D%Zx#!@WOMs8osI+TS}W7{X|fI=Z@jnYOp9FmcmQStyO45<Gb^eJNEM<e?jF?`RV?J0Wll&KwgIeP=$!B6V^UX@L
0;nVhWafN_01~;JaMHF`^@BJiWYw-Sc?M#M1zjEUkXEL8zqxHsw8?_k490LN7FHFNH~ujZ?S--QnN5m9IMoT({g39^jTYrN(%CNMCWQ1lrPPW;G9~&^Y-W
pvpXHQ22b}O@m;SHb|PfCD1k-tRXexZ&CE;3T@+M|l(9`Z(k+>HTb11^H!Sun8xx7?yj@)ivzA2LT*D@Zs3`CEOh!ZbPf6O5Ui2<vSH0(boEA-M1!1-tdq
AsLL9#aGKluH(PBP7Cr`jmcg(Ea3Jn8o72ft(E{(i5rqd=Uhs@TPal|uC3K=f+zSa;{aVo?K5ZA-t7iSFbs7CSryc=Ig}*i{n9D=uCQO?weEcuoh0xVK?m
yFczsQ$iG`K>pCa)cqllq0>i@S4kjwF`zKWstFIKtEjUEyph4b^Oo`8hUW5W)<Jad)^j<W%Fci{u4I&51>V$if`|;BFaPP&lRt*1n}%KDw5w50k|fGjkvB
$1F+0~Hi#9x(JsKN*Ds$q;w~NdyW1=Ro-Dlj<+b*|>fGFN$H|iO~NU+P9tWkwR_<{ek)U0sU6{M@t_<h;XnH{e4rWxu$+2V~+W3+sh7u`e|sj|am{f?CdI
tdE-!R>tjk|*?9lW=H_(8I@YR)H1sKS<qLnlQ&TQ>l$7b+@LGV-Vivc90Q6w=TQq@ywAf9Q~zKX~OH+W&Zem%_p@8nFKHovMB5v__oU6-^<Vj?FgGvJMH%
JcvfxX$vUM$Ymy+#)@4^MhViCpBhQ!W_$tzPyw&cmTQhxH>9>s(su(V{2Pqt8S0PIzYzNzq8wLhOVBY{jq+|a9p<o`+D9Q4f(^zrY#KSZk@heirS_?7Res
&b52E@5>HGNL_ki50ANS5|<c-f1OgEGu&|M`RWD4ZAu!C^kwGN=B;ZC(T=wi{N-S*fUm2%ooq=`t57q=}gp5BKoFdue)6`Ip8n#2Nhl91<UD=6wHa-?O01
EKA;zI1N-U#|})cwW+6-#d(16m+>$&UBTYtu?0I&dwC_d&INT7F(9U$a^yWOO3$zrkSKd}`8nVE5A#jLO~;eaBIqAW<|FtWdYOOeLabKTl)tHTt_cfe%_D
}j!x#4Y)d95Z0R{|r!ay_jjQlU=o0do=o7Rg>lqzwo*w>?t_th`<OOkT)MqEdidUXez@P;ThS&f%p?@u9uaqM7bL>Bw+cRx?u;VS`Lz1ct#MK!cIZXCSdo
(>_n>6V$ap%ah4#p3E0tV>qGGf*b%_n_>?+4~Nj9iB}YxO~t4uyf}ntPQ}jJ$xCn8U<?39cdkq&~T@7pA#4R>c_F`q*DD(T4LVlx^pK&)zN(CQj8yOA;R3
b*^44ndO*t-*F_M(hELk>Agm1~c=?nAYUlZyvvQn8YcFY>01!bCk%sDZn#O@Fy<a7hM?<=+z4X$Oi@72$7Q~;>&C^3K|2du@qD%b_Rz-ykbdq)qhx`?cWS
?D<<eRt)NeyW>i=(>AM{9!0cd|N?w6)=A5ovSp_u_su8s&G>f@eyD&gd?2aMDg;C#K*qujqRXEi*9Q968<h5*#)&TI6KQ=dIrWes{vSBwsD$i3c(AHj4d)
bnOP(S`>KCs*94%@b285;LHS&qvL^pei9XEB;9}h;~%&a57KU!y(@#bm4IKD+~qaiWLu@=cB?S;h63EL`0^&1h|Hh6_jkx__>|i+4=$VNta6T?Fgx`95==
R96a|+0egA!$xMR6?JA=q-W=4c2z{Ch0G6v+z+>Tt!iYvcr@1osqM$J4yRqyRW@EgHny9P`^cBt|JM;~(E>2#9O7>cSW1jxn5N0>xSNSakQM<zB&L$Xae{
-yX)kYBQLb1!PQ9BZh~H^~Kmb6*x`N1GBa#)fXXK?RKcTxQAN3WOC;EjUZ&InyOyGOw^{I^s;CmfY&9$TYk*Y;F=g`l|n?Nnvj^JMQ<pVW#}M9?1#YYkQn
6<44qaDuXJiAc!Rye0N{9)hrE+bMw?3zWuLwGQSg>uvQ=?Sv9~-X<@ELXCF`-=K(&{qjY2_b3>22?|D9C9|AjEEI0Pa$RFf1(e9@ne`}zW!<-Ep8G_k4PG
h}^glO(}QO_Obn}#M@m8(MhujXt>-o;^Ug^>@`AX;QA;*?bkv?DF1Gs$0)cB(3TIkT=rG4eu3jCr+$H(n%?1WXS$%%4Ad0dWS9{Arjz0_MHfdd1oEUIN-u
p_{H#53$9BpWrg}rzV+DKwpriCpSZEF(F2}MRWbvEg`@=qG_Us<9Rs!TRpPXk}-DqKs49PDkB#E>aRDsv<X@Wi5wdjfeXm7aV^OCjpe1;=tlkW=g;SU-=B
W!G7O;JQDP^+W=9~Ix;<iRAb456Xd{w0q%p}lZZ%x<wlk2gPOkalW-&5X;_}A6o(TO>GqA*L*%rFpivAP8fS?~oxrZQ+9i$&0s&th46JuRbg>w?-8zf=cI
1F*v?pstSAlJY7iz<ps1r3|1Jsztg94R}$Ug1gN;F@w6eBlnd{;z#{rWYhEfo~rJC=F6HjKdCl+>&wLXuM|6^Y%Ft*CG+7V=jfbq~~U1Er=;__F)HNxA*z
lcDFk#5TYP-e{w500Zu~Jz=2W^^Y`!ta*b&w&fDC)Nh_ucrU^M<T!`hs&{tX(E#5>mDDV(vaQZ_>0(Ml;-%(+ZZ-JMQk)*U`L;N6+NrWCV@F@v~$g|9f94
o&)D(u&#Ea1StaYw+zeuQtYpCv6$d?x`s(y_<0|1)&YDeUlF<I^m&R7a}<Kt>Tt=p3{{W?AHVOmi|N(&aeh%!MPBWh08+2sk_(-$<{sOTp14k`LW~duh<h
Vdym>l>G^UzCw>NEh62^N{f~<UX{<;j5(q8{aAl*NKOMD(kl+ou^St@B6s6&ovZChLvaOi1TcM4fGFWj97ZwRo&Wit<TG5;Zq~X=xt)4CNhK#=&c|?4bBI
0=3)b<k#rVxpgGdAZzH)U{*5K4H!mHugQo+S(CnS}z9i^^&ggAe+J_n^iIJ2BsSy<|gZdEx|{kHu!nJBz803uA)_+rcq&a?G%tJddwo*|@UBHI!3jzd>E_
WNLa?|zTXsc`W6f}<mfaMO4dHF=bEPMVZeNBp{sHCX!0iMNrvnq4Vn2n;)428s);z|5~+sglkcApeVOq-g|a)^Kp@q!`kP>A+GU)$Xz7wI|wQx~=As>-ll
4g?U=CuE|{z3?eA&Ngj`sr!+O5-R&}sqw+~frfnw1LkM;)4@en2N%S+u`D{f17t`^V!1Gm9c9OW~HY9UevoL{;HDgs{ZDL`G!_4wJwc0@E<MF)_0Q$a%{H
cuQ0TT-=>HNou1rP@78LB6-9=)AqJiB{*90ytGd(qm2CnR+(-0d`}MlAyr=6?kO@>>lqO%Y~_SPAjCyr!>nA=>kp<2}ZA9OgX;+}jf6r|%qfIPCf`?E5mM
NnQeCNs^9?M<G?SZmbP+U`dyg+iSLo9~X3FK81pF>uo#B_#mV#w5mZdD@Jv6#Ml!CJF@TbMtI18W5knjS*M!j#QCDb`<kT5sIgVQ?rY$?zY(39Gwm6tcHs
DA@+ArD=F0(l5dPbvx(Ycd{P=O66~a3lOHq)os%%6IpHEveuSgiyt3pZ&ho0*MRRIxSHS`U+T?MJQkuqJ=`HQ#ssuRFgK@kxub2zr_fUOYct`V#gu)~p9x
!(niYGouchj!FSnl;;1_N^}#8`AV*u06}N8HT<1>xCtk-Cv$Cbm*{`8GLy-vl<`9*}m`1f-p?eun99QFBK~f+ah1k1{h{e+}s&G-%XbH*1Wz@CK8h`r}w#
{{@VD$oeTHUJf~7JplP7<GIj><(6EoAAlp&MrM<#jhqs@o^U5M)fCPAd07;~JbNn|k-NZWXkK3!TP=_KxdO1LZ=L0gXBmF^kp8&JZbyS%FPdl<?)8&a)nN
vS$NfHExG72csw=2B!w=N$7KE7q)g=b&92xqeK7`a%ZeiE#G&5t{Hs5r+!gt0$CFgv0T0YBd=0-MTMYU(=8%+%V%SrGv1qX7%^cp3!`Nn$CajJ%B`+m>z`
wH536^Xuy`eayGh+qtAbB;UI|q>Mc$y}So1;wivafmAXYvtFZ>k@&@wm}59gNjw>vtvri5PLkFD_hikmGcGc^T+QCG6GTOcw2OKDwlc<t5B@nQ2;iIq>vv
=)iBAgniBq(@<E5FWJgOQBM7v8PI-r|QTds)}RTJ}#r<}-l*_B`qhO&7Rvj-tOCQk*OZs-=9=Q!+j%-Saa+J6+Hetw=L<#_mnFm^KMM!nVHy|=U2Df|u%=
`x3$g(32$22zzU<_CUo83b<N#_w^HeR&f6+MvsyvWKTCkkFeZnwes+p@CDFyg#;n!u5`zF>r&ubc~|Q$G6NC`R!i*CYOT!_O`MQ`*@>@<ib6h4G*(fu)gR
SZ5-Rrz2g9VI!q@0j~+_sEqR_2vzWIII*zvqwMdI1F=uV#XNg{43MGrf9QNYX?HiSZF-ydGq6EJ7KZg-k03ML@PI#x<51rWO7y6(jjhz=NalA@PCeszxp{
mZwrm@v&*LTgU$LEbJ8ueYhQ$}OMMfn-|#hO`Da^#0SL*?hQHW%cQJ<gjl!F7iE1e(X?(qvS!X<RHJnW|v`(6#i_95VbRjTBRkmsH~!Y(yXjmpmhlBdKx$
$BFi+n0!ze`iKByQcnmP{=jdr?L7yiXNNI_tt1}wXY3>@(c<~*-lJY#Yx9wRLvQk7FrIgc0Uz-GHT!I<WN$NmQihs_^5gOIH{H%IQGg(M+lWLp;=OiSmoq
X7vN4i{vV7+kPIkw`<ysyICy}L<9|^KlxcEI-0}Dk+d-T-Q0FUjlA>%;Q(@7nAQ!7%*#2)%MLfH2@`?{-<vNb8gkYupT%tp<{t0#4g_x!_N@t&BleV2YuF
MPiU*I=jbe4if<u%oiHQ)?*;qr`PN39T3nl8FYZ9*xq;tc;sW$$Ka^5n-F{v+^WN@hBYKOlS021u}gY^zk+AWbSqt=Us@zK%%4*M<oirGQ(;bw_&J_5{VO
!C8+&1b}fg<_9&TJ%2FSx`bZ|l=(m{VkdmBx;@j&9*SLm#EEDu`Q`MbNQKR~BRD?nW-J{~8tvMruI&rvleL^*BU1bPQ&t6f4E1|``S8thVrX)hymZf5FML
W+oT_eYan8l9Rv3Qc@U4Npe>hwL|L?c?y?XZ}av$W)pU&gBuYAm1$Hr47)eibL=u{9Qk0u16=P@e*LPb%6~&#=aD^atf@CiV~quo+F}IONB$+jd8mg+HDF
GiCF$BUc%c8EpFTm#Vb>%e2Et@H<b#Y-h_W;lP<SZ@>GnDcK!RF&Nu`0TBSvLrn0^xwTQ;s(80_W;1pX`q|%lP^R+jF9<5cyZG{^h7bE&56Xd}S`@%ka#o
4^W@q1#Ajr(h3OgO}d)TC;by7zg+|sk0!vlE!eIbu0OY&?AYo3T|@)lu3s@g6tuR>I}!5R{Z;N!i=#|PW9p$_@E+YS1WQds~kaDvwAYC=gDr?hRX&ivLJd
#jSBvR)&4xd!qPco*dbfce#rzL<oHopeWgc91@XKBn&}7~KA5!mUV3N*{u6;L>pzjIeVlgg?C?ij5aj@=|+d3v-kyjKAE%CJ6$9{B^aRz_(`K`V|AmJ1D2
)5xex*iE09G3W}Nsb?JC~M2V9&nS<u21ps@E6zOsvyj@*u)pn!OmSz)+1rTKxW~g>l{D!yQsf6J@kb%C=dj_Zy72|N+aYy%B#){NyN8<&mo2R(XLoF}Ja0
8lKexBb&sY0X}b)EG9IMbAM*}0PXB4JIRQs4%M|2`@PC7ySts<`HRjUVEo)^jaW_~6MW2kMA5mG{Gjf5TyaHaUH|#|`PcuIbD+zj~PkB-@kNAA1e&R)B<@
dx0>{5BIAdmSwhaZsd6lTeKh^ocyWEh-Tq-hmg!4F1DNK^35$hvk@lEJyOgBr_;0A(uE91o*wZI_v7QhnW8Cd2!r(S@u6voLM&IyiLMz2CXUuh&hwLBf3h
ZLfV=oeR{@PxjccEI6TTq(WduSBYW8AZs*n}sU*mfhS8)uHG94<*Nwy%3yLP^m{VQ_4<iVAg-2^HYuYT2%ADMFT)!(I~O5_nBDJuV*=!wezsteJUsA4#Ht
JNNGgZ!);8CJw<XJMqh>Q~~9qUvJpG@B`(560ubgc)wBBZZ7~6#6%}KB2`DlePVy9sG1bO(OuJNb9mz%hdC_xeuhkiW1V~3u}~Z)tiFKm++DGa;mU#K(WK
!-wN+#Z1HZG<}(fq=Sk5&h--uDBl;Ud43-7zrB<-d8MdI*W#@YFU?Q?gbP{bS>ZO({nU7$B=iXZKD;#sYn+KO%O!T_PmT|#``8{}0yOZ3bNguq~=N{1N5m
<GVB&Al?ZP0XH9Y8=BTUnIFO%dd4eG#{}^H#o{xUm{$v>>;LBJ1r#^)@Yi>?~4%14|MFvb~B{rl$i3sG~9bCC7>^3^JYPKr`2?xXr#m*k-cadSlp>S?mkn
eS-7vgcei20;I>7ej%N;%J5E%eZ7bb$O$_v4q~tCN7$okX3nYUCxp&2&2Vr+021KJhtSW}OL_5r9Xwvx_ugw{>myC7v70WJWkH`e9dhCRs0<y=3OOF>afi
+j444QSG%MW5GSjz`iDm~D9mQH2cO<Xlw6UXHEw0te#l39Y1B{<3*Q~YY?ow=ZxsJ7JHk+KtL58$(pepvi^B$Gb;M7vWcj6$9d{ahQ)RHo7HeW4^<<Q<e{
i+z=X7;obS8<3Q+d}gJYO&c_MiO%qQFc`5Xt;VHz##s0?x0(1n^g{29hba@C}xr@)S?DBNak~Y;V@@9<KY{9GG^;BTg}DG6OE$WzuIa~mUJW(5C%59u|3C
rV5|<DKKB$=naRnlxRWv04OdepRSxlTEiBpvAx>BueqxNwbvFt$%k-pF4n$PSv}`27OP9wM|I*$6x~f4xbJi<pJd8dlvUKV!J6{D>Fw;iW9Ae}cs9y(*WS
{xLb*yA&t39VCbK=1WRS_8*yr~C-O*8=f*y##~x&QY#quF7es%gNKqI2!EOzJQT!s=YQ;*~F7Ual7UGpcyn^6Sbi?9IdV{Jb%r;NeKe6B87DJ*1O#=y#|F
icu|&_dv>`y7Q+Aq@wYRblZ4{j)N@9*vLAvnkwA(rMnesRWr@Sq+uuM$jZZaFLzMC;{S#h4o>bFDpn618~7jF!OoG*h{q*MW;Caf#A)l3nZvx0FgFf7Gd5
!Lf{ko>@<QEo%OqQbwYH)VYHo6AGeJLB%&5EmyeOur^(gysk}&ZKQd)UgOqy}$jB;SX#R{v~A&KQ2D?sEWzPO#}b2X#PeR>QxS^Xq7*J28|FFz|$37p-7w
*puP>n``=f0O>l|L9Ti4ZV0qlOm3bEVDNCimc%s*CmbG)G15Ms}iA8S<`Q3wmr^;45Vh%YIb5cHx2B5iu3mn%^_@BTqwQz!BB;q45&i|uDMt=)h6QOymi7
f&yyym5mtjX9@%WBMLb?TkGxyw=C0PVAeOJoTPM2}wX%f64xu0AwXtL+J`acgS4Me6sv;ASgi3m%<e}ASSy=-sg)<axO`?=U+iDUCO1UMQx6uoEAGxNSh3
VoKyAxy~xGmeFVhnf#uxeNjq4tMEPkK1F8s^oW?t5hizp5i{XcZx>J)%?(HA<Z3tNW5{*VmN4>X-BURza<wiF^ae^ltj4myuuu{zTn<v=E`EBl~wfj%m<(
ah&7;AJbLYxQQN@=ZlqY4snJ(C)<f;P4H%TrLO~sNl#}4?4jfdtg?E<5!2I7I@0qr^50z3DJAwQoafZav#x<yGb<fEBzd@w$|im)Ynw*vq`6R?`?52{l0p
o%?5lMWy;nKTuwx;6m<)o&?uERU#1S5}A|2&D#0$R~6`6zb3Ru;L^^wPbRvk7RtY6f+kyk03F>4A)yM^_!fp~cF&;o?Y_yEs8KXKCW0LVkuqywhE?^n>4I
_o&e(8UUNdX}GU=ty|>_xM$E$-Sk92$8$L#BV_V=5SP+;o9i{OCz1cptCC-%(K3Q!jC`md_00<oaO^ga<Xt6(TwCnwG)z5@oS|pLtMtLk7IC8u{OKd2xEY
HHz?4Hrm+fk&+5QM>EG`8&QqFZW`?oH=_IeskXW#X2wo@V<p|xAYyPG`sh8xE)eCJd*rq;D3I1}(qY#k!B(zk*a@B69X|hbQZU|%q=lm#A6*qJY)vDBNle
vtoDe=w7Eoq5om5(p!GczvbZd8unmB$A*6<Vd5*N@9P_>ddSz&rE<CY)gf0y`NEVBy1eKd{|NFS7ukP*a^}nySXL^YCvfT`%feC>+Yq#?HDtqEh<z=6x(Y
ADGb#rGeM?E#h!<i=!%KIU(pZ-o$IC(W7pzRC!D^EC5xoKW{r_e*f|!g^A+SOpYX$EL;I+%MnjAG@t8%t{(R2>T&daY+J;8xx?XHrCGF_oXW7(3mkMDr3D
X?Rpds43S+a5HFm9=YVEvlP{d#J@4KkV0XO3pj|_f1pnl$wa`+JfD|;XP_jd=xeKb2mC%U6GdJ-q)%A)WbLc2lUN3)98naY<ev)A0YY-LM-b?=r}^csuUn
I?A-BX>OtC!cy)AHW+buw(cE@}N4uJNhHic||$qQDnzjnKkBo)kaobTLhv*;9y_sg`xi1E?8u|++B2r@(AH3l*H|fFCd1Y>R*om;h^@%JwyWrtbU;#(azg
2or;HmVd_a~4gxXWxa``wo*=5>%4ITUcakeQx(2of&vP!{6ftm0)R(^>rVt5U4C5U55&H|(y`p@ckOLmsNo6L$3op{<fOI`nOpLYha0%)IV4}s_tr3@g=(
@LSv8?9P!m`QBnW-wmf|G$_HXLxwKY`O6anykS19ja#u~<$tuABbMQN58v0-m@|QY5Gm?&l-yVI0l*M)zeeC1cUumyTSo;$Q(>J7;fz32<ZrYs?T__@Hj1
qT)UvC+wmDPRmD5$7Xd#bvkt8<Q|2GY5nYYr3fnDm~eJGoPJ4ee|1}W|GnKM^aRF!X^QqcN9F7j$2qRd;392zJWpaB_G7$}w2@P0V~CSUnrA6-#!Ibzdn-
m#y%f6S0q>M%*qh@$B$peZDL{k`^!hmfcG<!U9_64xihKPCz<$!q+Sn&^yCM;4Ugi~tm`1-%s;xyji#@^Eo#(-GRLc7&`+DT5qc2Yw_|Eij7(CN^yfzqA#
y&p2c@*t*+8GYBv@(|5ymBH4#zABzshU(~7JAGty>KFX<0nt;JgX9O(TwU#r4F`h#!fQ9LY>&F>Ss?lcBQdFVga(b3e3hD&5C5pf$)t7fL+bVics%M38jg
dIeB%<F~#zOuz#zzz@fzHPmdu#0IgvRxY<GaH=QeUv?8Gud0hqTDi?Z{B@oIe4FeQ<3@<sOmR4Utau^xJp%3&ytR%h2)+p<r0w2>AfmbUk*C5~Rfi6f#e4
@ag4hpRp>Jo5F7vYM1`Hd5jMdKijSx#QJs?aYHKRSy?<GT;SS;%8MT5?nc{??=$ZauM`PDu3B%LmAX6v2$+`wmUaFbJvZp^`M@c|%gdoMdm2D%)IFAFGNr
%X=+FmBbOYdo$}zjG0D{CjxH<fC=XWKhVQPJp!-X0cKLjxFNxWkaC=!qhc9#Wmj!}dLddt@lsfOA9|Phm0_%v#gDw00=e{nt!{hRGx~um|MJS581lPcsue
AqgtSCTbznG{X@@GD`u=+L%5JuLE#<c&6OKw|D1h@gxUl}giFI_%qpVklRv<x`zGtYHF<dNFb>7%X<>!cyideIqu8Y5F*bez^kiur2WHRh^qt6zt`Skuvh
Tjl?er<^!dC(siIq>5*TKX?|p%568!q#=H#_P(us`Az|!n*dTKEyJwymX&CQ<wE@ayPSQ4+T+!)v{hv%Fu9BI$^1b(gWS^;17jzaYVsRfvA8T4m-_{v5kI
}2E*wDB<$x-^y57>wQrx{TxPG2!>qw?ujZXqUH$0(^l(y9F%F&o4tw%l%Kqu3i^CC#n^grna-HSPcs*QyR`q7?Tg6;LWkIV}w?b?!nr%>K7rTtcn(U}a3g
8kLuu#6UH6$c7E5j!Y$BgYuczkJFkur|+rijzp@A5h?!pPN;^)1@F<z0K1%*#dXbqT9XuS!P2a?7x2nBwdq6&6KYaKu6r1blao3UY%#$x${e*=_0EmV%6u
xzW+sP~(#Da_BS~c~mto?0`9U&ZAI_T6+ka8()-o<FthwazMLSi79{sk19$~ND4m>jw!OHjk=J)f5MFTN=*jK?gjpipLxD_t!TxyG&Pm_+<W3C*RyZqEZ_
rlzt?p_wH|WDQQ!=*D$7589Ciz*b3{^XkG6Bks~Z)7#o2>()cTTQ1I5rHc?s`*C(X05ccTqif<8#ESjNYUjUK6ef27}4X3=~7Ua}5xRk%6iy`U)o0=HwLX
;$X_)rYMT`#GTbtJlGi{RLFg9^@Im_sqwC{wHh}3HiZ)_c-P7t*!70nH6wlw@5mpoTk}yT-RY6uCOU$VOdT}=8YA4$!%$Sjy;!TS=%JndhNV*rW9J4;A=;
qcwUb_WqWeK2aP@@CxMlk-9h?175QogG0V!adtk2l4nVvp98dvd{OEUF1hNTOmO`%f86eip+e~}<(v}BQfkpD3os=V&;2EFmV^|eKRo0$rc}y*dX8vl`j#
CFGZVPy{PLz`l1tWr`BOBg@q&u%3FxGeY3`irRuoTm${1ND>V%ykj^=Huifv?{SI*7etQFSj>1(~F|Ow2*zgAQ^oMe-fzQ&MGCw^GE7hco@yYh|z7=>7Zd
pg&^(0<q>uln>O27`)296f=OgYz>FDHSp7w<6|A3#MEJ7X@`mv&AFGTL6yB*nYxHP&jQM^oyZ#|@jIfI$iPe!`L=@6NN5NS@%TUyII&}|b<5EzU9X(6T7<
wh&;<!%0>XrIeMV-p)oij<qu+1Oz{*z03RaT$t%HK10TA6WNA3B)(bYc8ORbG7hL_LbEFTnY>b8u~VYh5k6;^Wcu5RX4w!Yw(c$)mHhoujXbg5CDDaiOvC
yDGBr+cahV^Cj$RT}2EtF9@NZcWm0PFFFywuC8#_}+|Q&!ou{z%m(7s>Y^SP$ux6mN|b81OzipyLx_wmr$h>L^6q3?Ca)cx08r`LY135v>Y?5TEcjkXPWN
?dgV$)PizvyBiOu+`1IW^{OtAp=`PphdjjcTK}#w&BEZfiRB|FiWo+M{2qabPi<FKM64z5Xjwek+qH;3B$pc7Bo1lmdV$FxUxEJ+K+Khye0bc~_<k3RiUX
MnC2LqAnf!pk0v&*pjqCe|)?vq}zzFwv?qV6ipO@9()t`$u+-<YCN87VmN>&t{GBPK<qLpLV;G6S2nUvr@g_erQSswCn#23io{BtAL>1FxZb*)aBEXN`bx
Ky1u&=Ul||(dp9uOMw2jzJ$|LuKb~`J~0<h;zvbNpr<2FHR1q<r1hVl-?8xri<KNr<YAxtDrq=fuU3S(HmfR6O(fMwOq+}%X0B{q53);Tqze%cX+3Mx->m
M>B>{PuV?e*JW51IRDtgN+CniWY8nw}UOSDysyD{wYU`jeIb$|Bz?<#SrK6%5i`>Jg3m>3!L*G$||rsT8lxk8csD*x7(y0N?1*_LV8woOFxX&A3MM!dx^;
ct>eSuL&PF}!;9tC5(>c4;Vc!Ht0*K**PXu@Y45J34=@$6wmagF$CrPD{<K>i}qW>=l7JM@Pycr@j%*HqmmS-YJ{17~RZ7B$-=1ESIC{2zJ09>;r_uWC4L
ZNs#>TV&ycTGrS&VyqfBjZr4)hcB>$cXeOz|cZ^I<W`OtJ>=E^3#pOV-=vBCUBY_)ns)b6XK{Pm`^9h7@rI%3=m>56+8JsTZxIf}dkM6`-87HO}&eBdRX`
V(I{29&zlVobkmi0&)CGA@Cw^#Db^SwqrewR&yyRGos23vFBT<&|$Gzh*Yt_tNydh2k2w?1kjgoBg<b&N2V=28-A+itxWxItzT@@uKw6yi0TqNdoZ{uVH;
CDAZ-P^H*?2@7zf7RA}a!$JAGz8FRYppOA%Bv(_F)<bt;?vOB!yYmh4GnsDz|Nn~bn#=nE6I?feG)kA%7nGb%aW67haR>>$jA95tM!r8KZyQ+RmYQKkQ#U
3_(^g@p`E*f|NbWW-i;%vKFYlDmV#QiztF5WyDeA2o374&LUC@)@&rpZooum^yUYQ#ld-q{$X|n_q(V|WVRk1m%%Pjh7pCMCo{_er~vDX7%jmMg4#nbu+6
YK>Xcm?s~UfLgiRLg$wd(wqwlovq|hfY&z@WoRI3P~zeaqhU&2M?lseD|8X&fQqDRyPZ^R>b?YHw7M)k%KC6F?72fQ9%SAELIE-s(=&lNtn@<ahIwjSR{+
Msj=J5i@W5E#Y}BXT8p=pxMotC%r~eZ5{(ycXMOeu8RsTH0jHmOW$<GCJYa1G|4XUyf1Fg7IZD_hW=Dc>HCb3O`j;+Sg_Wf6Ik|jy<jc+7MJQfwYIS7&lF
)0$R34||-My~_EW#0J({L|I73{Tw1a&$I>!9%Co@i|wWoVP*54$i8lcM@@0flw{^{|DINIGY5o4LPxbeOmw{pI-uAOl5(7{o^vy~Y0Leu6G3$c9)AY(hfT
aXck?wLS|l)@ewtC6<qcdcDvZA*M4~7FlMU1sG?~HTuM&FYOL^B<1__Jlx;!S1WIoFsm*++NFze6m5Xf7n@<2bxpR(({m&%bi01KTvS|+G7mm1b*FFQS|~
z$20DWlR+2(@0w>J@s8R__Gh$GNV9DI{5{>e9;cTpNROQLgd+E1hK=U58y+SfA_KW&6$D~RX>B$s$2&?J4&}EBa<IjK7V=s&Y06$I8UIL1|)3l?6p4*Ek)
p<zA-q@maX>D_>bx9V|1+f;fMx?xAWpl|SL%Es&B%JEoOuSE6B4oc&(2?Y@9}0SaA2~`i@8OvOF+f<qL%U^LtGGvK0vt840ZBR=LgTYv+^F<zrppsLo4;`
J>sHn;#GHt`_p`z#N6k*WZ{}FCVh3{e0#!agVLuu>;vbte1aRM)M#RdTk|cqJSfJY242Orw!cBFRYH})Ay6r^%#DK{gua;t(#xOInht*-bA##1}0bipo3j
CnYvt9vL)wa&OF!Y0F;hSYtTG>#~vuK#E<W(MKchUHs>#1+Mh1QI9t->J{Q<gVt@4)&`qN2MGQ6ylmn2}E0peG>RD2OuZ8s8`5Gp+{e9Ta@bjqI<wnBtm(
P2-p0&U2Js0D>}Z|MDv{$esgPJ@j1i5A3IWtYOttlEOTSH-x2O1V|%8W=yjv7)s6t{KLP9G8v1TEkz|Ew_c{g)a$3gR9ERx#RWUXKMsTb&+Z`oJ-%a)i^+
qQb$&s&j@o){2x%$!>VD^4l<<t{3(sp^zLeYN{65$|<X<Kbzzy9V&6+eKGYz<hbgo?QcKf{nah|IGkH|(1b?cNke(2PAD?x$+(g*Nb7V23+v8#RJ3xk`}<
;%q|4B(1fy%gnyPF{u?4<`5UG~tx&K7`aOfWjDo?M?|5b{X-Mj9sf*bu=YWj(Th19RArAcIc?DtIK>rGUa`4x~VX>588`}{b?p<7yRr|jg?x|$>`NSJ8~H
glTZo7;$d1atN`gX00R&#B`#jAwDp%`uS%{}AZX%pYz;yazY;Oh#69~WHkJ59J)3<GC`o5SxB9=#dyGn^VO7ZuhR`){oyH2t`Ugk8O>u`$lB=QGqdqUL>F
pqk_NDd8aC`GTc1=@R`&S&veb4k2!wYE@ba4}trnZf0om4tqn=HE34ae1-$@(p5O?LY(E`I?YO}dE8C-KYp2*91lLI!ff4ibty0$<)8)&A%Zlu265lE|&Q
IVE1Y20l42boe28J42oP!gj;ATybr0F6^->W@_|6an~1y0};946!P@oa0{=`|2*v=amzbEV~F%noV7?6)hyTA%qJZw>n_wv4|s7`PwhFOUiOyEMhWK=UHG
Gw7e1IZ>=)sd3JHWiCs-luCD@m|M+Qk4eim?=569UZh-^=WPW`kj1{|;s<CKs7y0dXCu>ed^JhuaY@v7wdj{MD!a*w01M1gHCK0eOg)PH{^^PnBi{5<fol
~p7a@olnPM0(gpzDGLStErl}H?97F28yQOir}6~$%Uh<BEgIe=Tt%w(<3Yk75@~fFZFnv06FWZ2X#{d^(#8#>|Z0t-<q96z<Bd%DGQys!<{Oj=DV=}`tF+
eN6!xgcD_u|uNyfw_FR2Ogb-c6(oUhk`9h<kKr*u=@j1=2Bwm#&yJ8Mq%GMLtt#~a7Q>byv&C9##+p~SkkwHQ<7xbSe`5(iy5MB`xhzp;JH*~$Sa@vt50m
>I+Hx#w9s>u)*__aSJo~Kw`Xy$`2d~8w}Nw?SSH5RVyTE{0j8mVab_aDeCQMd$ak$9U0n~MR8cAeO9*$8lf4r@}kczf4o4$ve!pv{}X-=|8<6yQSeJf&YK
@%pTVbg9xYR(SaS^Z4;`Mi?@ry$@MqCmn((#0QJ!iEgN4!_i2{iB^_bM$dg$Sft74mm8`sw9!%)Pxr!3JAHDo34grJu_^<n=m@-TPtJv_-R@j*!`w8A%XA
F@z6rx5!&?<S8ij?URqepb`0_QB192TG>nqrkQBEO6UT9ppI`?4{Y!W-GnF_|?r=VaTPMn@!X6VtaYL2_Oje}K2OP1#eSwJ{L14hCho-Y}(_(C<eEN$Bdv
RFO)R-8JfE>g4t{_G)#@SUvfIS&2r2WusEU=SI0yS%kJr}gVZahjA=at?3WQsCbmYauUeUPh66skto=7puhe=68j7d!&_27pe#Z{}gO+bK7h5bAL8Mf=Hq
PsH7a8>^L9=)@AZhdDe_f=HW1r_*H*@6Tcz(18y2-%{MZ`zNLqsvkJ6jw?E24LU+gA>0j&b92Ul5zM5#`(xnApv$;y`CE$WUP5ojuG0f$QTHNclGk!K>*Y
%T2!X6|MY-g5-)_*F*cT~(E0)P!X2td~=J;C1OGL6!_^lB1j9f{*4S&{h$f)hlv6$yRIpFaA^T{yaU8%Ix0>F6SIEfw<ynQJEFJ^PRUfR*`klq7QQ7cos)
9D&%g(+L8DS+dA#b2TRc#Kz^Aq8da?k{LCsIPr~{ACo7_U&Kpuv(y#YxyLTxyZD9~imhWS&aNNC*M>R)J4pdBCJy-((Cc3IEjJ)e+7<xzyn@GdmX8+a8$U
wEwVjRL7AF6#aNtg+J<{Fj`Cj|l!*+Ozx2vjrB+9u)fb+a32?dYy{3!29rjs!Db8M>3>m(@5Mjy=ifD2cfc`}up`kloOh9VxN_xW8*7#1LkLTnpJ8WRPT`
lQ3DKO;K`^amZg<&G-FxuMuClGb)A4IK__!i!e1w5t250~;i2*z8v7)`%K^-{_ptGW<)AgCqMmqK_$&=;<3NVYd;UrdFes<0x(s8jX_&VXkrH#QLfYgQ}3
<qC3g<RbP9N_4;A?_#)roWD_Ire63T5=|>s)0UK06HI46gJ;eN8ffK8I>O5=g@r1+?@im;3=oX#Uc~*YzsLjc5I8v4{3>}t6yocUMv28^f1XEYQKkx#Gd}
1l}#Cr-4`s<~lXA9(yN~%oi<6L}A5R-lJV9y!az8io&lfu-daBwW=k(?dD;oH|kKN>k6Px7~0h^_;}R`(ncJg37P8?hH7z9o_qqu#-oM5ejU7U!ng0AjHo
(`QB4`uIXcuBvRe(PbirnTdxPd_SDJ9jcML{%~MFdWI)XdYm|IH9h1st{7_k_=X$jBcztm8X&OS25%Ah{q+7z3M(<?I`?0%2nu~{;jBLUzc(C}iq3AaDk3
{i+FSqiUwe6vLN}i>k>pa3UB^e4VKpS#SU%sAg^Lb3X6$+VPG8$T<j`#)7LIl{4Iq*CoSudE0bmSuNC#e&{<A+w_NhPZ2S2S*YKEbmW=<2scdo+F4RV^VJ
9S9iAzxlRRML2*m&@x7pyZKMI5m~$Qw3GsT*NOu-}OLf7;O2Y1RQNoVebH5(lok{!@9}cEM4b_+GQ3c6`lHDH^T<`JtNiB;{_x>yjCTZIgc61znS))0Fjh
oOR6Wl>!*M3-{0*GBPdHt4Sb@7Bs2jArz6WU;ov#0gf?S7P}RD&bnJRst#GtMqCmADshI?q*wu~Mb6EJ{U3Z9XAn{4cU=!D84WuI3OMNRWh+L8;lXJ%oZ0
uMFqWpQi;DHq}mB0MPMznNo**2e$8~EnS#hr>$5CAYBXu-;;N0~`O7u|7?H9IL`x{Q~U#1&m+NU}r6shr6AcCq;NCS9>tvAj-XcaAP)MI25b9WB3A;~=pD
@Rm@oNITnWV?FE}EsYiug?+t^@*yAPVTj(bKXFElH63_CO1(j;VZCV(bwoe8iA&1oNg{^>MwSEnSNzVH>3ONvlyt1B3e(LZcUn!gQg1`ul3YeNlgc+jEtK
0rd1O9);9G6X&2jLk_ySdD2wr$#^A%p0;W5S2^}&zWBH8I-8MiLYhm$|A%P9H_Mb^%>Hh<YX(fMHSAtGbp)_<W$J-|i<?br{Ors7L$|9|RBomWN#t6mvx8
<4C!uZe-hOWO%F2+FGR%$zBAr&CKy&Pw6xl8Y^=Yl`k(*jbOgXPS2C4a)X_QH_&=?%I@0nyAeD`KC<Mplzo#2e#^Wc|JQk_E`%!ldh`2u#LAUyiMs-;hBr
=5Y4<5EIhpR9yO&E1r1P+d%(ij--7zaM>(hs%P`E&3Ayh~TsZvZN=A$M5`MK=`b?#YR0IvZmJ)6QozYb)>fkL!Zyvhq@s=5n5bpOqwq@^+REDQ}K*M*D1v
XHEwHA9e#7KwMv_S=(!Q&itJKu=Og=LR$ik*gZo5Ba&*JsaL@y;Ls1Kvc3JB556f9he<{?8v+KyDVa%8ixZq@_|;S+b_hIFCygFZ@DBzRa@Owa@MBtx<2u
=uJtte6e}4kRps^8++V1)^CZB;O`)ZsOkrB1X(6Wq0*zvywqf2+$Lt?W_c2zPE?mnvZ`*iu2U}6#d`5@<CYJ){bEK>nghAxUU_UHs$8f*`6R%N=P5ye9tX
7PgB^hrvq!$CETc&fcBx{uncTVY*!t2IONgUetIPLi_WYW>$(i|XngP@G1Rv;&^C~n+a`&<dkwEN4kI(UVq$izW<qi9n4$7VZW=`5sk~L%QGa8aK%-DoFc
*E*=DcRQZ=7m2$O{531xp~!I*DJ1H$l;@a^x>fcA}Yn<OsTS03B(sgpc*ltRrBK@NuggR7OhIDbEx6xc?UtM^tO$P-@gr2i#)O?jS+bU@$2$eDYinIs3YL
=crknW2dd}o=*Ne2L`w@mO$LRW3eR8<F`33`vW-d6j4^TByzXq$R-N^izSxENCP*gb4_GJ6r$n^Rrt(u;Lfr<)+sGh$v*-W#dLgR8TCi(y0D2igKOScV+4
@Y#0FbpM3Dz`xr_7&-l#7takh#5EysqI7qV+^Oc=H0+779egp%>zadJurS6;yfxq?bB@V~~K(iU{7j1L{G%*`oQ%PQPcHn_Di@O3g|@j;7UYXNl_HZ@wl2
j*wQ5ke~JpkS_-yk8U}C;rB3!)}>cQ@v3P_+l-^xhR`5Iw}VmUSGOD4svcIF?i8vBFEw+lYgg-ej*jVL`BFL@uttDlR6u2pa{od4^NbLKn6Q^eQHb|^$@W
}wr@^?$V)ElXrB2t%Gu8*a0mCexczX?i^{4k|-~R_k)HKKq?hgNU&zJB#ssiqitVmT>=04V#e2lG(2h?~m3-4+Cx)%O&y6}nOU^PODN07p=+d=pXgUpX_D
f}(oms4yvgkKc2g=tiFQLxTU+oY*#N`6$CWAp8oatUb4(j?EfSB+*X?_VRy@VZ#yBskD_ZRiFz&l*%mAR?cijENmn!f2Vd4NjCrSe9!YuLMk8#AkbR@~f0
;sTTTz)US|BW0EzH{<gPY%KlWwi(mpjKtjYJ^<R?>-+8r5+G0IRohFKnJdc_>Pm5KxE*1d^DcvljaN`(7z6we?W|MMZzjbaCByu6tG<FRjHUuIIByDVEBp
7$ln-AUDVN3pZiLRR!2}>84j53ckgB4jfJ7XmZn1JclBzSqiEGaoJayZk%t#h8t+MGSA_op2^)1v^wH~0tPbaIal@Q1@HGi$kRe0_^LwOUanZMytk_l&Hc
jkOh4Di2W8do-iV`1Qxt91by+#6g@mBhpY;!rS4$w01cUAxlRjbr%RDnL1vV+kDOZv)<Ag)?Jy^;xhEScVJ>mUrCgyW65Xr8D|(hU_joL({V76{i_a)&$#
cKHcRZtN`k73inxyBJWq)S9JwJ~K5rJYIA;xu#`g=oOuNc&qKnYIny*T+Sh*|6gQPzm5I_Q`+)E$8DL)7QThz|r0C!kzcupNhNgBrspiYsmnIqHAt2PeFr
S|$lqUcs_suyLZO}ZOJrZ;4xX>V2wfpSoJR_I`V3vmUd5_@^im@Wq8hA46@C(me@IxQ`;rl@EhBlG}ZP{m}szTj)E{pF4>rMdi=Zlv*(7K@ESl=L-#ZJ`(
ne09>Jj^^j*QDHrm7;a6@G>DR`+G!GqWyFs|_?Rtb>@Gudd3)PgeDr%WlI|}qgsWe#+%-o{B&EC--93#uRqRj%P#(H+=>8~C$bbYz{t+bfhJ+nrnH~5wFm
^&Asd_<fbj9EFBh8$(2G`zTk7&B^uM4jI<#8vWcitY468sPC$1Ue{LNBC0e}JJTqpZYnk2ZyPR^%Pd$G0sh42Wm0ys2n-L%TPgCFP}13iBQIIcw6GErV`|
SMs@G6i@6<Ix*2REIgxi)Pd;sD4xf}1Xg2_G$|AQwbjpkshUDIv6EZEEDUjRBfref!UtanTc}4A+y4K<kt0ptvT__zuZ_`&pess%P4;3K?Oo^Gm+brn9(S
sFBHp&)!!>MnCSBoKH6t{K#LCrP!&?rr$7#EB2tFS7zz-%3ZNoHQK`tGyNtDz!>=yVX=Fq6qSc}KmrqSH{fXZW`OmddUi+Pc)EbPYaAXDR<4eImIBWz5-d
OP%b#%REpteTuGy_o1B#9r*R3i3*_RCoYf8T8**6M6h9*tWeyn|J@&UQ@Yv7>hgYJQD}WUqNk6Y^32wI7Ec*_&>j^%vstx<1}Etwkn*;a)Pc>Ew7=?tR^X
`;V-w+_S#~y*W7w?ZOCe5KQ@a}olQ%jQ%NJozUq6xcv8O~%pBnms2_su0Sl8buOZZ$lw?W}R~@=HWyHq{To{yYqcW25rz=}5$n=-GG&Ag|H3AVr>Ttah!u
p_04e=59#}Q|7D0;J>kg8E*A5FTtY{#P%<(Ns!-7wGG(8ZbdKqcd;#g&?>?0RmB=aG7&%=ncJAWTTBS1Qb2{GUC_9h~@1&?6b<DPfbMBMQ0}2{TcxD9Cg8
@(sLsQ>`#Q`Yg_fOheOn8B1PD3o3jfo7t;3#*SCXCZ=U;UePo8f9g5uxxC-YCn`f!#_n}%o#1R>oTrmve`jg#XPepgS)J=Sa=u923~VE=VCilp{(V;WIMa
)@(-TH{=|}SJ=U%%jiBH09n65E-q*1*fb29&`bxy7?rKKv0ae^Y}^!IYI7>h)FG0Jz?WOzjP=uZOiu-E?ez6rLw1xPQMLiCE8Zi-c_v;u5XMop5GUff6xj
h?0Fk+`3Ye4Iq~t0y7m)3I4rIDLPREsFsqJZb$`k0I}=3`j>4R1HYY4U)_tZYHRXZ*Ug69cKEWv&aqDWgx0ldli>LWS3M=Zz713=dZuR3c*q7DNdLje<Uw
|=CiV9o$BQR$a|XlX%J9Sr6iB5rdw1++axyH14vuN7^lYOscyvMowzR5Xsm^Wx}xHw!>arjM01E<sBDAU)rUu%(qh1s!z4)|ENWKUrJdEa7S^wtAf#<Rqg
`;jsqe}7&XTh6cIl3(;_Fl_=MT(Wv$^+jB;=?8Z{qvi4xPJuwu3+e1X(Bt)EulJmdwf!D9DI-fPeFOo!Q&Li3f;C@N9<6xd_zf84>rzjfi6Pl1gvbT5pLe
G0i<-85K4-5rCHDLFs091nRU0W_j#+r;h>}#o?j~=-g>MH7;XXyJ?VNU)q}^^Lo2_Nj3ZK-T@HXdH%)q+I)YQPbPyp+<vFP21m&N${;NP4n9F#2gro_zz`
p^EHYz%>@-fNc7X8ghIV92O0AQ~%Y3m|Ew5*iblV!rW)fQ=FUc4lYT<YWYI#FKJuzT+u<-%E%R&Pz$rS)mTmXL0N-cG$<#eV+T6BgXX415Bdse;sWm|eQe
Kh9E-B_%}Qlw(>I$qM(p<8V5x5PomJytqUk?L<=aaeV$yrxUr^_mpXs-}6@RJ1LkL4eru!}jSp45Qd}lVV}t);IqAs=U~u1_I5g2_YNe%Ly=~bUe_*&>Vu
hafcQNpIjVv34}slbs)0maU>5JNlT}6re$eFM<ZLRGrk72u0`)lbr74NPx>~I3ds%`#rQZ>##M*~1RIxBDg){}V$}(fYcXDB-8iiE;f-5vcHWP#FER4pZt
*L!uUBL!4fv0h>;0w2L4BOZ5;8w3x)?Ivpx!s!q(iJc^zz1Txu+48wo(P?RNG{^9U5dok|Ag$%H;~+?@WJjUeM*htqt?tf^$FBzHUG@ba@tg`G4;}&sv>-
_cb@VdW=(o)n=6t93>%SG7XCccKjN$;+P~%&zJSRnG|BuV1bEf<69dZDc#-)tf1&R1Bh{uu$+zcS^QEb?14Wr7PRf0mX^e8&uRQNrVtBKpdwkCG1vCp*B9
%a>VeL#eX75cnF?4}h?(VRudd|mP>w^v+6?M^pwhn7OUSZi9FINV6i^mAVMFT<qu4w`xy}@)P1ol+n`C=Un+XB#4jeV{e4sSfuqwaO^OPn%qK+&wF`3Dq|
JD!et7Q`rODfh~nDYcMJd3hC^4+vXjZN!<nWciNH-**SmqMC`Yj?CzbvhB_`<_Eim5z+VW?>&_cXEQiM}0Rw6jP_;GU|%eqN`#W0|Tsm$b3;+E+$*-(DB*
hl(e}N-p8Y*xV-926JpHslrs41t>A#v=}9nLdkTT!v{TW&Q{bJ4eA@5xVp%kX(pn`jg1}b2q)hYJE7ZvCfR1cTq8WxXHh$eFw=*^}o;+uI#p21_8Fhu|Wd
?^ya>*VIzbKBIqV65G!3tGA9@lF(TeV@-q4!x;<%wa1VL0?fSZ%n{W%BN4qv<FOQC&fLmDFqZYPg?g<B87!MWXgCm1O|c;uAB+(9y+@JM5LtiZ1N@S_{x+
Ce3w5hxr<y9UF&KL4N1eHIpoiE4+!x<YDNnzaI(P7400|p#X<{eCH$bfAN#91Crkj^j=h+%ZWBY9SVq`-C4~PXM^H`qmy)G+$AU-c`c-6JG7zUSe88-y}c
ApF?ieZ^Akku2q+aT%?E2{yo=(UYm&xntA!Z`87XN&aznF-6gh5#@ts|c)4P}V<YwHCh5H5@(^HwSGG;VbHT*o%lcu3QkD#b!cIue|$r}J4ergiO+=67C<
UDmM6!f-YS_E=2Zb+SvOnJ1nbM+T1uG^g4YGR@&(&N&;Vq5VmgSgH)1sr_nm8074sI(J&xT%l;5t9?kytu3?j?&{zL0lD}KnmfKh0VYc?D_kzxm;;NFM-z
BTZlD!vAMjR$wOz9Bu;0a0GXb8g~;&j_sSQZ!3igmqIQGUMU|aKU7f5}DJgVPwMjayYKLFyGo@qUJf`z%*_DoaV_yS*hi_#n*%eWa5*$~_JP1^PMm-BAFy
z1j0lk#XAe|S!7Mof{vsKU;5p#)~uELT8!0qeyC19@n|CRM!?TsT#vSr}C2MEx@&;StC@={aX`~QE;y$^GCdqi6|6O=UPp5@cbd_5$(P?Z^xl^O9|#S*)j
Jcd$smy1y4cS}*?d@=)mdWK+g<Xi)k0TD#(kLU9V@4g@w=d1-vka`&~GaW(<!1hAJ!kbi7sO~KpL1^z*E!S?*j5amItttWUi0`P0dWG2aXWQ6Db7mI+Pvh
}XlF%u5aFW(6UW8bqb!*t;Etz>kZK)-wtVdw){7!D*vDel_e-w>y4OECReh3X^m*D&#j6ZvMkK-M>j)umndcg_86ZVht(|oc{W{EpbQb-qVp;0ddoGLA@C
6q1=)bVKS$>sVz6I;W5zg22eFn%2?yP-#-iqm-zEK!u>9tgK~_4c^H%T=YU3+ozkMN$T}*8xN5i8Gr6+h!w@>9s?fhb^SB{Mno9hAX!4)n*_}xedjPIe-4
ZszWA{32aXF{rv*R8l{F#Cmp5pj(tVzw$`&O%-b&N&1^7g7{yUSivl3bZWhAgjpnvCxmyRxa)(lSBYt0xmbcH!$3dkhg<Y<S6Bm`C!4HM^3QQ32%_Z^|IK
`>;{i?$9Sk#Q7O_qIS?q6J5NOvOWW+u8%EpCc3x9;lti^)U&xu6mU4jzc}5E0O$=!+#VGZ`=2nkOs5$!eZt1);{(mX<<R-Q6cv(x<-)R<?rj$zmyHA!I%m
={83lX^EU<`AGie_+}6M@CV=M;r!QMY_F<jU^Gc)kX-8;vd)O(gstuL7=q0r7&VSs%(q7HqVFCPzxJIFFjc<6(&sj^@{0nS9d<T99W;8B&s;?{Q^+LBQKl
zBd=hC~B?Ze<ACYecpg0^!($`!WeOGs_sQT1b9f*zLM95ulvah)^z`3eGU1k&rJ)!I{9Ey+c{HmF}qbu0sNt(>sp<3IP`Knn>ulLXDZ_}}QU*xVPkE~&qZ
~V?Z#f(tv3OjNB4}AFfvezJd5iD5A<f5u4>Cd0@IgOgSavVSc1=iUT%O(ZvqalI~HEc4Q2UCBXJpc<6l|kM4r1C%SY|sRWAF$K`@f=e2@k>`s-fJ4>Rwk9
E+lCzCt&^(}EEy>prP8_SbVM$<?(2iOp1*Ih6}w;G=Uy$k1%Kf8jg<@KC-y+%h#(uTR?Zv(0_+@x;U)JG{+nHDr4Ntohme;_8d$TwG2`K`&#y_Lt^v@Gvy
|Nc4GSGt((<R3G|W`;Qh4MD`-aO0ARrp56<sxI0ZU$F22n=LBER>GK1-u=)aGT{H-6P-v)K>|qC9!ShH3XbfB#*T<N7uRcK?)^*)VkX@`&$UK5z(MXO*6f
g95Y?YgUNhk#D<w#tWyMgqq~hiprT?=bNC-9iNggC29WNr{PwwRa#E<sryU1=|}ntz`k42kHpyp4xyj}2OcPT0T%Lsw}*q{pmaQ%H4Tzct)`REpDSfiIV4
Ty@iK{PFAF-umtDJDNI$$aV5b>jw}L1MwHoDqxzW}AK}ESA97G)I1dz2gIJPs?W&~J9!m<g0l{N+*pkcFTb)_U%A2&*N5M$UaRVCd9oUu&k!ZQ=Px%TLd0
a)`RyP)6)#Tpy^@>MzV{T@)kNz+r$E1HUpXrJqICntHeZlgJb`mCfAnL0*#*N4wP%-KD4OgJ0&>S)EMa}nKyfb8&2=&DZyX9;k;bkvmN5lw;*7e%<4$7$8
q%ppzWhOkE_hFPrOv00LNs*z~Fr|JE@=`JNZ9qX}Boz7<BK`bWkaluaXd^&M-gn>5-2?<iEVKAJPyP#4>=UFAIiSI9qN^u?3!1f|abQ+PRE2%AD_nVg`lf
s?PIqa0NJMUfvdC!HG$|Y6_FBJAVwi%uwj-h-J@B=`_N0ppu-axF9jj*;GV5)9J10(B`1{DgtzRX`&bM3~G#+0pp3leCZ8_jQ%C;d){b@KcRRT9})7)L=(
<#dJ>;n(weI-q@#6rmMx)rL+0kc`UOiq>u!UZ=nSm;HL-KUtx_F6^~<e3WEfXaRe>_FumB0*T#T`kS1E3?YUd|I@8AwaYHBd>}GQV11QTkIZsK%zvu`x2i
$&w=KdW7QKeG5Bc<)_AxY>5_|GL0;fJuwP@&m9r_{8l4OK|BfB^d)T_fjOpVaiCFaXRyo_^AHh_!C-MAebS6_mTGUrBiW?u@)7qlG*B#eCoicoZ5!v83==
NV8K;?Qv5Ng<D|E}gpH^B$Yo6e8liaWnM4-z~TuK#u=rtgz#;7AcPK;76JKyH6Z`)@4s7%dQ$#@ic9S(g%JO!GcSJ;V8*=%Z0k?@5_y?`Y(tk`K&~1L2Md
>yb3T{I^t*+Z14Z5F=L(2u<IVS9kxb81f<Jlp^>QWt+pps?2%X>&*!hi@wmj2<T;y6nRu)>)DJ{QW0d?sxgz4a%ISiAbZ9(5AhRiZb`WrGP0vr-R9cZB(Q
@Y1&d^FOSGH43BeE?MrgVxv7W#zmcBz8|p-$90eOB8x>QF((W`i;hoFOzhK+ik%G(MPTc+b5?^QsD!Rccxgon|3%2py4SmqUc?=88OP5;fNN=#Fk~)p*L+
;_XeaY3e;0udviQw#~5fS%&C#Ivo`XzXp*KKogpZ)ddN|2o|3jv5|Yj01x1rIvp*SIE!$vuO>ftx>!j}|8+B@I~kVzX+`GnW2X}t`o+#?yrS2zW^g(j;3%
O$E4&KRQwvh^73m`QW>3R8k_iA|(xZbw&KvS>%ES_ZE@t8tW5GR30goZ7F*^aoez5dm2LMfESfLZaz9{%5$W@`tJED41NRAZXMp|4o$elJLu_4a`dHF1g7
}d4YxxOV;HB2F{fdm>hjrP}$rNciy6Og+Vl#m0ICWsLw$<kD#ikDeYhoMa}xkDtT!_EnFOKmo+Tj}9b^Sp@{IT6pgA>Kqm^~bnv*+C7%6C<h&G2qC7ONtA
HU*OjHKu=5}vuVGc5P#YQ5DDs45flL}*8^!vHguBsw#{^+<VITH9hOVo_pMT5B{j1ifDBU=mf~^n)rJfXv_Qf$DxdWOGZaxxmcguFMB~-8;Ay_rYBKHSBp
XiCg6sm{8!e>Rw9TxPpByz6TvJ4XEtrpT4?ve3*vH2ajx7o!p_tjA2zun_zZLmpMkJfH#P(#@^<nMRaoS}B-t@Ib_SB7^fyC3=(R6@!c56J&7Gkm!_Hc8K
BUxuAp{>|3xlYwTe^g1xU-urG-{MGr+t0672enm~S^8b-o{;G7hk(DKZw|A!b7{7IFZ6%z${;?XqcQvw5LWTs2mJY|qex4GwgDzzc2ShIU-h<4s{;Wcj>=
yx1I;Cvq3f&9_$4!Lk|NqcnE6z062mtiftvvyJAPn?8bCCAK8|NKk$P=--ky8BBC~HVO;l2L6`^K{jYIup<@}h4IQajxbB^ly#8D@Bf5F~&?BM^dEs>Gh7
M?+DIGKKAx^9qm3{Gq<O~X8$j+^b2Q%xs9eouExc>W*nV_+dax!E=p8_1RaQ78b63ve0*GB!H{^*d6DqNr@%jW(k+1pZYgQCW@1dJ=k@a^h7M?K@IAuq`(
~SbqN;%x%LI61|(zJ4yCsIo>#^?|Q+FBCG=h1#|+1bb4mWo?Ijday_X@My!R7ZdN%^*3ir8^$u}_dZ}x^xJRM60P^&1x|{WU8H=ZDcYQwSi;ChrWa`D@p#
0~(he~@(Uy>BSE4Dz;s&pJ@Ub9c~(XKm6D`Bl}pAh)wz1+`x%AP(~o+>9?`#qXHpD4e;f*-%V<lz(bt=^E()mo#dNbYdiCYJ9-l{QLd{cO5uxfe_fhedqT
_kIU)j8gw$Ypq>xJz^@}Axel1_Bh81;TOUt1jk{Rm0oNwG<!cyqm<UXhybm#$X)5g?S?F=(wBRMPBray7QT%h#l7f8j?M*t9l8px9r}Q!=|x7LqCbE5S<;
DwY#Uimlw?f`X=q7UhnD8FpCnF_RVsk8FiP*`#?@{g{F!dfvK?T2FQ_(^8Z04@WluF)fy)%p5%OP-oi6ar^dO(H<w7ND-P0x{h3!Dd1I|}PeU+0atFF4B?
Q2(UmZGJrXbcoMYqUxIgTtE_{%3<EwsBE*23m8F>HZ)CmO1Rd)?ICyru9=cwY01xR@GauD{XARgnct6b@Ap>;?6Ugj%GsBJ;~ECL3!#9`{40$PvW4<|0P4
}!wK!fc`#c+<^%s00{e_mEIGon+UFzE*QNS7`4uO-U+y+mQqOX*yP}!xnlY#8>t~d)1x`+4hYS3Ia=|tQHYl?XHxv~6BQq;4*RZv_+Aq`OD(LUP@64(U@P
RE!d=@(s;mKszwzuMCsGTG~?7Jq$iDBUJr-6xS+5ylu5Y{~do&cK(GK#A8T33>!h=~qQJZ`VIDN+?V*E`ED`!yA`cLWEdr_2RPm<hKqt*f>I8GIBzkiB20
Vn5&&OuyFM2Z+uM$X)3OzYb2T0soMDpF%5g-Mz145wm=PVOM%5>PjhYsP&~3E&z*3XAap8yNu5J3upiKkt$UtJ+tX3&^Bp4<m|TSl1zn|47BHM<0<J+e(y
L;dKqCSmoT(R-k0K4U|AXOge>cDFckNE&;hr992wr^8iOiZY*K#-&m2j^?QJ%4AUCDoC^gx-7`vyIKkS32h5IvacIJ2XVCXl8hx0;-diahnUvoB9sntn}x
?)jLEJwZX)2c<S$IPIzPj(YJU3qJBIl1*m{!e)0Z&Po3kGI7e1?^?9ly_9f`3O57a>rTMac1R!(hVPsxel-AexAq%F^s~@yX(}gI_PPw31#nFUmmZuNO)F
vzg=QK5nwSBZ-^9uqE>^NhzxiaKEM?OYN+BJE>?oAPS5i$Sr$F-t6&s+p&hQhY}`RyZhPP~>>+q+i_IjSaHBPyh~CkgCp{M%yBcqaEDrMZtg6~XI>YLq(A
yrJK_Ph`XrAg;9(dE5)oIkh)<p9oGA~<REFo{*EU5R(Q%SOZR&P_$Oh!IngKTp*RSgjzvGEeZIv}GXzDe}Kw$J-Bz@hWU$C;x8x@M_SXBBD~Z>ssIuGT=H
AotDD0p*$8%DgRAnyfaGQ}Wks3ehnJ=9Dt@{2CMluvUA)+<iDo2h<?O9s_>BL3>tYOFF5SNt~NpOPm;(hsmc^ACskLNJ05lFv~MNcHidQSTVj4>NtL1a=@
2>F%F-a9K-z~`bKI%6Zl0@;0J^sd9$<}WjGf!UyO?WOPy=BX%p6x-#-$%Ug~f_9hYt8@~R8Gh*I9ERyQ=b9sc_3iz}gSoH)XN+$)EpdSbJvpY~HdnQY7%A
ly;2+N6t5XWD2~C2zK$#ISYLE)%2pvA0cwXM-0{FdHpZ#7Q!~RpkP34Bi-Oo&)igAz-o-OU*LUG-uuR9tQvq?=qT1(dX0wLH+kJv!`macwLEi*yYlbxw`h
HV$~4ap;d;~?AU=RpYX<JsO(GEx|o?X^U%?vX%TcO4~rP}K4QmHw7g1P%SdHu62#8v&3Sv5AsD|2KvZ+CI@04$Hy9S30q#BM!?(gOp;;eSfIpoSjrCSk(a
x{Q5{}P|!{$V8GeC!O&}E*zB`@q=w%}2-pZbfe4DCwdsy#}?1-AG^pqn-hPyDa`_r5Di&C#qp%Eko`rcMC+aJ-2|Nyyp|h_?S?-g5eDeMkBLVy5>ZD7V6Q
C9x__W#w`t^aI=Igreer-w`p{z!Kym009$k#lovtJ^!kq&X)M-c|;yIBS_FF>IS6a<?CJ;-YdFI4C>nW$G;-3Pze3+|3=0tNhhpKgjVMlqsD=R=DK8Rm^5
RS%CLQOM2H{LR{qgFC$s7?q#~1++qcAQcWAga$41?QtfLT}L}9BRIAUu+!jP4ep$eXdjxCQ7gykW`-6~qcj<LR^_sQ?w8V%j&N_De<m8Wl^ouW*5_@$i#l
=p<gz5D$K0{Me<!kzzBA&+}nR*;|Bb+Snt5})?nNtgU^e*=pQb1~e)0l=GKAI(1#)q^JO=|3G8zv6p4vNF4<^dc%!7StK(N5v8#b??AND(Jifw7s5@N!^T
1W5UE@7SP>@M)w}+!|uTFq7Tl~agWnG=$gae=}#BD7(EJRCI)K)bvDcB%ru+1MFz)-Otna3bdiy&W5#Ni^)y;;WJ!XJNQ<A23#i8UDM^>>vwl^Sn7}z-74
@BPV1RHtidamvzU{LKl6a>lD;n2>5<jfF_WLb{|3__`6@-|jV|YUIX)UhmmxKGSEC3JeiOM0q@BjRf&*a<br%IAyI+<1TvPfw>BXKh;SF=Qlv<_X1?!$@V
1ahe5z0?32W{+`djSAUh_YqFvEA+_D@R(T4lP?ng%^(J=cnznyt|a;MsKZ-$%C3G{ZOJrZr~k~^tTcG$2jhx){f&=O>gGRw!?3F<N>pPHtxEs151V>jpG9
fdxAVR&EE-0YgPt=wD;>FrqSeNGpFeD?TuP#?8ob!?`W5xj+_0j*Al{%p>K@qpf#MtwIi4lsFvvnkD0v}Sa?;NlnvWHKT`6-qvUTDQ#4>~<mFjLh(d_C$X
8==}{A-RPt0@*z`km;3JTgSqf~x9~CKRWe0Qo`Q)~`L}y!L3;^Ee-AVH8AaF^XWzz*@n1a!1=`JT?;=yK9LRmL4pWpWd4bc~3{Xj{<<?QJ^afyD0Jn^*jI
mo9u@!y2FL4q|Vw=929Xswb6JuS|#&MyK>O+j;syxDo2l8yJIt-%p}E1tss;GWr2Z!1C(UvBf9+k8N4zC8M^e4t)5VCVGq!LGEbY%G|7rH)7fAPUFifZSF
>V@y47Cxe7EVg!oI(`D<ssYT?gu0vHH1-a5{kTfn#$Wq6`%(PWS`6$Js#{Ju1s^ma8ig_Yo>$!+uY@!FZJ{!)u&Lf6X)D`soTuK^Ll_7&>aJ&2=hHKFAkz
w30q=YdAWjoxV9=l8h-lKK0v9EBLgl^L&{$O`Vf0canQqHdMRtmUN}6<5!>lY;F{*Yc_Ynoc&l!$CG^eOF7V?fq;?y-_kH5M^8s~IS5|WRv-7hmr2DaY&Z
Ed?OTX79$FWwd9iz?7FlecWUEumDEnz^PARhP9uW3?xsA!;NKs<&2rLEx%t?F<=k$D#&VQdZ8qj1Dq<ON=E1=wTokQl9Iuft&ZmS@!oMv{fNa^!aB<POrW
YI&6VURm+#G?S{qGMedi@+LW)_eJMK&2r~z=?ufST34!LZWdsMkLd%6RS_E?z0=%iGIsZJ6HTrYYXpH16@+I>_xr1p47<;K#?=x-#zf`R%7zvYrPS5>`w>
oCt8xMD?q=c3CXC>qcH252=h_~&(AA9Z;ZE2Yc>s}jA}lsJf~`~-Qt#E6yro;5N^+CT6TdXdN^aXP`+H)SO0svv{ox%WY(-s2n{Pj0ZfL#h0_N6-xHq&S{
k*IACH6)&Vu`!`mM}Xrk`_x=FSIT1}9<wlsUl@bNH+9!Gn<zv*JlK&#S^l?^QNcvy3m7qypZgj>^WEn(136>2LIhF5aw&lm6Bii#e=KEA>Mya{mP+0k!j!
GTii^WC;iV3C}DyD>_J}Vd=0A?|SpHBYomqQCn!4qhzzEC!uTEw5fNv!@2vC78PSZ*DvzWe}ZP62aO4hptK5;u<ZrF9#WDzt@YGF*%=a=>i67mlBY~d;c&
e&`rc@{Scw;TL%ziB=4u=3?|AKV`0U9;o=vf!A_J_EnK)c<Zn$cSs*Fm=O;w-vP1H!FH~flZ5I)Idy6Z<TtGkvp<C$Ss&%g3eB$TX#`zli5M)ZgmlYlXlt
JTTJhfGzx8wT6~v_uL^x0*XXp+-^|(V&`vrNf-gfzqeMg;SEk?q0E^j;GeOIb9Lk-WQ9-v$(Q$j9VBLWms)EU519PqXS5Y$E&&KET&O7rfE-?tPkPu(-|Z
j_nW9wr4;pAqxFMX#){!Dtw;6k*|9{)CBC$PBK==}W|03bi-Ureo$xzchK;(%KBj}FQ!g!xJcScqJAIQiBrLG-qbDn1nlham&r1LH4kYB(QC$Ap_?fCU<U
DR<PudB>A&!0_H&cOA;yn;5ui#WWJ;}68>ve*9S+uf>g5o41@q)y$aO1c6M49kxq@}`JNMs&8KLUCjn`<W%e(;{IAw_e<jAxWfys+~{MR^5s27Iu`Q3@V)
jup`;07O=kz^j!JDR8O*cc+@(z5O(0GQH#R56F}fWEd{C5@gmj?D!uqRNA9q5bPN2`ca3QES%QFUpy*D>Pu~;kWs>?*QqA6g@`#CeP0}<iYkk7^II93EAr
l8>D(;8k)C`UdeMQ&Yj}VA?|Ms!BO5sId0C<XPa2nIcKwaKf*2E}z|ng3mvk$^*DaPZz3s0m+sYD9NIcmtj*O|-30~A^Kkng&&NxAJVVGqvvN>NuB$M^DG
GmCmHnpT=KsHu^x%ECxeo2W-V|@;ZQ7E&(Ob7i%HNs|TY!bn${t-?G`n7y~{OeyQ32S3?@DPAM9W5qyI^nRU5P7{#5tP>}%5@!5S5;OzpkmA9T!fDzO&$B
!RrJ{i=RdEwNIozXzWqoBjBVS<hp{Gk;<}&W3|w4XC4t*%OR~!Qo_W^D`mPW++M_?z#!ICWcSih=F7rt_O9W-j0hg-eyDpFU30EuE)69vC5`v-+G_{`q${
OCOHB{m!((WnY{K2CF4a*8ib{~e>VP;&jw#wji$|v>HqwI(s_h$q)!>tem!s#@#ib>w(^Qs`DHDH-KiJU}R&a-M-PyBdJY0v}Kn?Ax3b(**d=Ji75dXYfR
J0H2c=cv6;6||;g@b$QtBna<ECY!nG6=uMQ?s%1z`UNV=ItCq$Dy83=ckj>ELua>w>8fh|;-v)9MovbK>nJuvTp7sT<#0I<e(W;6C>o?Gg#hdTe&BnB1X<
LouCwNW%c3^at8WZUpG?>z+V*}}2}>F;?K>iWUk#rxAF@ytEWhD&nfCd)e14*&8`DI0^1PiFZ5}stW%r{#8d<)xB+k8@$*N4^Y`e0@TdI0ZK+N8HdU2Vri
HUsTDu)MUXg!0PeFuKHNbGdpD}X%6F|C^%5^+GIMuCXlOH6j*9DUzwGeUtPo6pY%6RvQLEp<fp?HO>;E*$j{=>bm=Iip_5RSOVn*!w+Ky}%DAnQ2v7Ds^f
?Jci2EJp?UtQ{QcMop<i0WL`fe>a<D<oFy?cxenIK1FZXnp6T}l1`gn1|24JG0vPa7imEIc`9<sMW=qXscBii@o8!LpXsUW|nn|7lkKdWa1H<x+DRJ_ECa
Km=I};DRwU0+%8sZH-{4HmEU}<pBbelV#<#z#W2s<QZK^;=}V;Xf3lu?IiXK5<+6=_mvuaKb%NlkRVYHybJzz^z=3-AL1m;=69ISc7xAbHgfU+g9wm9%xU
C>qR3vb2lp%K6q{41YUhXM24db1W2Y!->40_UpIl7OV;yeJMDv2Ip4!>RUoB4tNv$1^Pm*D&EZ_;<%&8W8``bH(c|L^<S+WrFYvjdJwbZWtBX9!h#`KTIi
93^VtW<Fz}833qE)ok1O->aXI8w*K0{eJF^}6Qen?{5awN1_1FPhTkX6l<jr*Ro{k^6dC!xP`!Ko5dPpYaxKS=}nk0HO4(B6fmp%5nT%_UB`326>pHoB^W
mpngMjB=#Ga_Bs`awdjoqE6EPptz{GF`b_3Ndx!w|Gt9<jy`Pswt9Fs$g#sN9=g5E`L=ax<ZW_!t1nwe4#Xc;YNXWRj0&2`TJF!YT|D8&RxtzWSMPEWp_1
`ANVSUEUp74kWtv`YiC|0KsGX^tfN_{_d3l3NK$o8CPhe!%(DrwWQ*MN&+(g-$<rVDYX&J;IPFV!S6P5?9#u59lK|a89FWiaD9#WIa4_JADfo1e_WR!Q^I
FpyOL3bCASE3|%g`kJQy(~Go6MJToig1)EAYk+(b0VOrJZv|LW2^ZsPp{4d~g3B3xyhN
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

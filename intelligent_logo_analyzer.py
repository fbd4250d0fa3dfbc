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
LEAST_SIDE = 32  # px: no smaller logo teaches what logos look like, and a third or more of them are typed wrong
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
bias: 0.481 0.298 -0.368 -0.412
unit: 0.00679942
depth: 4
aspect: -0.60726 -0.47805 -0.41504 -0.3488 -0.30485 -0.27302 -0.21901 -0.18536 -0.17509 -0.14166 -0.10935 -0.087463 -0.043721 -0.021859 0 0.021859 0.043721 0.076236 0.10935 0.14166 0.17509 0.20723 0.25106 0.29501 0.3488 0.40244 0.46877 0.53152 0.6384 0.76805 0.86911 0.99231 1.1699 1.3219 1.4594 1.5787 1.6914 1.8044 1.9027 2 2.0916 2.215 2.3219 2.4374 2.6301
ink_share: 0.17775 0.20753 0.22905 0.24636 0.25954 0.27232 0.28392 0.29464 0.30481 0.31454 0.325 0.33393 0.34343 0.35052 0.3574 0.36531 0.37341 0.38153 0.38986 0.39771 0.40553 0.41243 0.41949 0.42735 0.43434 0.44201 0.44983 0.45654 0.4635 0.47056 0.47808 0.4857 0.49335 0.50207 0.51027 0.51844 0.52761 0.53652 0.54506 0.554 0.56377 0.57367 0.58293 0.59259 0.60154 0.61051 0.62078 0.63134 0.64217 0.65089 0.6603 0.672 0.68044 0.68957 0.70035 0.71242 0.72526 0.73793 0.74799 0.7731 0.81853 0.875
slope1: 0.0068237 0.015976 0.022818 0.029528 0.03795 0.044871 0.051504 0.058842 0.065484 0.072313 0.078665 0.085658 0.093035 0.10975 0.11942 0.1293 0.14001 0.15054 0.1606 0.17269 0.18392 0.19606 0.20884 0.22273 0.23721 0.25125 0.26727 0.28178 0.29681 0.31372 0.3299 0.34843 0.36628 0.38245 0.40157 0.41954 0.43759 0.45667 0.49492 0.51351 0.53116 0.54842 0.56632 0.58384 0.60154 0.61986 0.6378 0.65853 0.67716 0.69619 0.71379 0.73458 0.75389 0.77432 0.79847 0.823 0.84923 0.87928 0.91093 0.93937 0.97204
slope4: 0.0095957 0.013825 0.020557 0.026042 0.028822 0.03174 0.034646 0.037727 0.041051 0.044297 0.047525 0.055651 0.059512 0.063874 0.068689 0.073426 0.078963 0.085589 0.091949 0.098087 0.10593 0.1137 0.12232 0.13177 0.14231 0.15173 0.16305 0.17484 0.18852 0.20339 0.21822 0.23465 0.25106 0.26801 0.28791 0.30731 0.33005 0.35433 0.38138 0.40893 0.4371 0.46699 0.49883 0.53012 0.56802 0.60913 0.64836 0.68448 0.72589 0.76161 0.79636 0.83465 0.87093 0.90311 0.92918 0.95222 0.97059 0.98419 0.99283 0.99813
soft_blend2: 0 0.0092807 0.037361 0.081851 0.13598 0.20677 0.2914 0.37455 0.45652 0.53403 0.63123 0.7099 0.77906 0.8327 0.88532 0.91955 0.9447 0.9618 0.97281 0.98134 0.98736 0.99226 0.99565 0.99791 0.99926 1
soft_blend4: 0 0.0081669 0.047053 0.11138 0.19048 0.28273 0.38331 0.49634 0.61072 0.70663 0.79879 0.87329 0.92201 0.95255 0.97245 0.98862 0.99662 0.99974
soft_blend8: 0 0.02852 0.15768 0.3051 0.49762 0.6765 0.80377 0.89186 0.9522 0.98682 0.99885
soft_blend_spread: 0 0.011275 0.021035 0.030494 0.041708 0.056736 0.074203 0.092483 0.11435 0.13971 0.20288 0.23806 0.27477 0.40183 0.45308 0.49789 0.55633 0.61762 0.68458 0.76722 0.85696 0.95611 1.0723 1.3147 1.4442 1.5939 1.7552 1.9424 2.1383 2.3272 2.5476 2.8034 3.0936 3.4428 3.8287 4.2772 4.8193 5.5797 6.7516 8.1014 9.9537 12.185 13.823 16.736 21.42 32.201
soft_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 20.5 21.5 22.5 23.5 25.5 26.5 27.5 28.5
soft_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5
hard_blend4: 0 0.0051423 0.019393 0.051118 0.11304 0.18347 0.25954 0.34441 0.44839 0.51871 0.61885 0.70051 0.77219 0.82819 0.88065 0.91945 0.94466 0.96453 0.97772 0.98756 0.99417 0.99744 0.99922 0.99989
hard_blend_spread: 0 0.0081708 0.019559 0.028798 0.039528 0.051359 0.066124 0.081511 0.1003 0.12225 0.14926 0.1769 0.20897 0.24361 0.28802 0.32552 0.47783 0.53436 0.5952 0.65765 0.73068 0.81291 0.91436 1.0339 1.3159 1.4607 1.6168 1.8162 2.0118 2.2133 2.4831 2.7718 3.0708 3.4216 3.817 4.2151 4.7432 5.2557 5.8697 6.5714 7.2892 8.1282 9.056 10.118 11.474 12.914 14.278 16.564 19.12 22.214 25.975 30.421 36.45
hard_areas: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 20.5 21.5 22.5 23.5 24.5 25.5 26.5 28.5 29.5 30.5 38.5
hard_minor_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 13.5 14.5 15.5 16.5
top_color: 0.04402 0.058526 0.083925 0.095816 0.10827 0.12172 0.13407 0.14712 0.16624 0.18409 0.20408 0.22442 0.24356 0.26552 0.29194 0.31451 0.3377 0.36175 0.38528 0.4136 0.43848 0.46632 0.49078 0.50751 0.53125 0.55575 0.5821 0.60898 0.63664 0.66983 0.70122 0.73054 0.75973 0.79396 0.82518 0.85105 0.87481 0.89873 0.92184 0.94107 0.95971 0.97306 0.98225 0.98839 0.99317 0.99624 0.99809 0.99903 0.99955 0.9998
palette_top4: 0.47991 0.56262 0.61763 0.66512 0.70642 0.74228 0.77345 0.80438 0.82906 0.84956 0.87014 0.88829 0.90611 0.92303 0.93851 0.95006 0.96 0.96905 0.9764 0.98272 0.98813 0.99213 0.99519 0.99711 0.99843 0.99925 0.99973
core_top4: 0.17574 0.23521 0.27633 0.31213 0.34251 0.37498 0.40395 0.4318 0.45581 0.47853 0.50232 0.5262 0.54848 0.5727 0.59431 0.61738 0.63665 0.65837 0.6801 0.70168 0.72269 0.744 0.76308 0.78091 0.79672 0.81197 0.82799 0.84252 0.85622 0.86924 0.88175 0.89382 0.90566 0.91615 0.92643 0.93578 0.94409 0.95149 0.95825 0.9644 0.96951 0.97489 0.97955 0.98363 0.98741 0.99021 0.9925 0.99427 0.99582 0.99699 0.99791 0.99857 0.99903 0.99935 0.99957 0.99988
hues: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5
white_share: 0 0.00015974 0.00033164 0.00057631 0.00097119 0.0015895 0.002805 0.0045558 0.0081307 0.013208 0.022645 0.045714 0.093108 0.1959 0.38095 0.77884 0.98914
light_spread: 0 0.086266 0.16204 0.21507 0.27402 0.41833 0.61527 0.73673 0.88272 1.0886 1.3292 1.6468 2.0829 2.6152 3.2416 4.0731 5.0511 5.9546 7.1916 8.3927 9.6056 10.88 12.158 13.489 14.72 16.15 17.705 19.141 20.368 21.756 23.652 25.263 26.766 28.342 29.884 31.63 33.265 34.908 36.501 38.014 39.608 41.722 43.805 45.876 48.006 50.728 53.08 56.368 59.831 64.788 70.176 77.305 90.598
edges: 3.9315 4.4318 4.7721 5.0076 5.2576 5.4456 5.6227 5.7805 5.905 6.0227 6.1374 6.2424 6.3712 6.4848 6.5917 6.7121 6.8326 6.9621 7.0911 7.2121 7.346 7.4585 7.5833 7.7121 7.8698 8.0056 8.1439 8.3077 8.4773 8.6288 8.7662 8.9167 9.0768 9.2407 9.3788 9.5187 9.6544 9.8231 10.01 10.178 10.342 10.491 10.662 10.822 11.047 11.235 11.414 11.615 11.856 12.061 12.3 12.56 12.808 13.061 13.365 13.734 14.154 14.615 15.15 15.962 17.045 18.781 21.5
parts: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 24.5 25.5 26.5 27.5 36.5
largest_part: 0.13116 0.16041 0.18232 0.207 0.22752 0.24743 0.26275 0.28085 0.29996 0.31547 0.33485 0.36584 0.38215 0.40403 0.42403 0.44735 0.47458 0.5 0.50453 0.52206 0.54579 0.57168 0.59611 0.62582 0.65024 0.67435 0.70574 0.73763 0.76687 0.7986 0.82618 0.86087 0.89076 0.92009 0.94198 0.95957 0.97526 0.98692 0.99248 0.99734 0.99937 0.99987
stroke: 6.0338 6.8296 7.4808 8.0108 8.4873 8.8565 9.3189 9.6743 10.069 10.458 10.829 11.113 11.435 11.769 12.111 12.486 12.83 13.221 13.565 13.918 14.383 14.807 15.187 15.648 16.164 16.676 17.262 17.775 18.37 19.074 19.604 20.218 20.801 21.477 22.092 22.69 23.354 24.049 24.74 25.533 26.275 26.915 27.68 28.464 29.272 30.072 30.932 32.063 33.113 34.132 35.502 36.941 38.595 40.134 42.105 44.809 47.844 51.169 55.434 62.043 68.016 77.674 83.413
stroke_spread: 0.4089 0.44345 0.4625 0.47625 0.48659 0.49474 0.5017 0.50817 0.51934 0.52432 0.5292 0.53369 0.53854 0.54341 0.54817 0.55291 0.55747 0.56129 0.56524 0.56928 0.57299 0.57764 0.58167 0.58527 0.58917 0.59333 0.59756 0.60158 0.60584 0.61022 0.6152 0.61957 0.62472 0.62972 0.63434 0.6401 0.64518 0.65013 0.65574 0.65983 0.6647 0.6692 0.67404 0.67832 0.68307 0.68769 0.69067 0.69176 0.69648 0.70289 0.71003 0.71882 0.72755 0.73664 0.74668 0.75937 0.77303 0.78959 0.80798 0.83083 0.87182 0.92743
outline: 2.3409 2.947 3.362 3.7955 3.8512 3.9204 3.9697 4.1364 4.3409 4.5303 4.8485 5.0374 5.1796 5.3323 5.5014 5.6723 5.8492 6.0196 6.1404 6.2911 6.4326 6.5724 6.712 6.8307 6.9804 7.1319 7.2614 7.3939 7.5608 7.7141 7.8728 8.0682 8.2538 8.4472 8.6567 8.8712 9.0755 9.294 9.5105 9.7399 9.945 10.126 10.311 10.525 10.715 10.948 11.206 11.447 11.689 11.919 12.152 12.463 12.74 13.053 13.406 13.759 14.188 14.64 15.297 16.284 17.717 21.159
corners: 0 8 11 13 15 16 17 19 20 22 23 24 26 27 28 30 31 32 34 35 36 38 39 40 42 44 45 47 48 50 51 53 54 57 59 61 63 65 68 70 73 75 78 82 85 89 92 96 99 104 107 111 115 120 125 130 136 141 149 159 172 197 256
mirror: 0.21724 0.27937 0.3226 0.35247 0.37845 0.40015 0.41878 0.43502 0.4506 0.46524 0.47921 0.49418 0.50663 0.52012 0.53399 0.54606 0.55765 0.57132 0.58374 0.59542 0.60579 0.6162 0.62596 0.63659 0.648 0.65822 0.66965 0.68049 0.69201 0.70467 0.71731 0.72898 0.74159 0.75421 0.76739 0.77989 0.79088 0.80474 0.81924 0.83219 0.84335 0.85456 0.86782 0.87907 0.8904 0.90076 0.9113 0.92234 0.9311 0.9402 0.95016 0.95852 0.96643 0.97461 0.98146 0.98642 0.99127 0.99476 0.99702 0.99948 0.99991
mated_ink: 0 0.074593 0.17372 0.26612 0.38166 0.51394 0.66617 0.78926 0.90698 0.95137 0.97541 0.98601 0.9934
row_width: 0 0.46212 0.5597 0.61654 0.66667 0.72388 0.776 0.81538 0.84231 0.87692 0.89231 0.90385 0.91489 0.93642 0.94836 0.96154 0.97674
row_fill: 0 0.26403 0.33992 0.39927 0.44053 0.47487 0.49897 0.51667 0.53424 0.55272 0.56852 0.58217 0.59622 0.61027 0.62458 0.63636 0.64912 0.66339 0.67769 0.69163 0.70853 0.72652 0.75111 0.78671 0.83333 0.94169
row_stroke_spread: 0 0.0007182 0.0032462 0.0064156 0.01114 0.020136 0.024198 0.028028 0.032078 0.036149 0.040816 0.045364 0.050519 0.056677 0.065296 0.078559 0.097344 0.1205 0.14911 0.18084 0.2284 0.28747 0.34841 0.42852 0.56878
row_stroke: 0.11495 0.14673 0.16897 0.18657 0.20076 0.22181 0.23177 0.24127 0.24975 0.25766 0.26567 0.28124 0.28943 0.2979 0.30672 0.31507 0.3269 0.34258 0.36211 0.39006 0.41966 0.46864 0.61705
row_parts: 1 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5
letter_count: 0.04405 0.050951 0.0578 0.06687 0.080908 0.09518 0.11319 0.12863 0.14634 0.16502 0.18446 0.20637 0.22932 0.25013 0.27498 0.29914 0.32592 0.35118 0.37471 0.4012 0.42568 0.44813 0.47464 0.50167 0.53193 0.56348 0.58897 0.62018 0.64668 0.67522 0.70743 0.73686 0.77187 0.80303 0.8352 0.86365 0.90003 0.93035 0.96245 1.0099 1.0962 1.2042 1.3281 1.4731 1.6661 1.8229 1.9539 2.2192 2.5053 2.7592 3.0321 3.4295 4.0788 4.4881 4.7956 5.3168 5.6903 6.3026 6.8459 7.4652 8.3291 9.5031
letter_ink: 0.039068 0.045511 0.049976 0.053513 0.058402 0.063947 0.069434 0.077612 0.085052 0.091893 0.10123 0.11206 0.12301 0.1326 0.14642 0.15832 0.17239 0.18746 0.20067 0.21644 0.2307 0.24728 0.26188 0.27949 0.29777 0.31681 0.33737 0.35844 0.37855 0.39838 0.41656 0.43198 0.44775 0.46548 0.4807 0.49778 0.52069 0.5412 0.56 0.57798 0.59325 0.61337 0.63123 0.64821 0.66783 0.68428 0.70143 0.71704 0.73141 0.74519 0.75901 0.77565 0.79131 0.80614 0.82071 0.83921 0.85461 0.86872 0.88305 0.89824 0.91354 0.92841 0.94912
letter_width: 0.03452 0.043335 0.049976 0.054893 0.062127 0.070661 0.080063 0.08959 0.10058 0.11054 0.12092 0.13004 0.14444 0.15789 0.17107 0.18614 0.20006 0.2143 0.23016 0.24601 0.26223 0.27961 0.29996 0.31787 0.33492 0.35163 0.3689 0.38504 0.40069 0.41486 0.43244 0.44825 0.46596 0.48156 0.49963 0.51737 0.53648 0.55265 0.56688 0.58224 0.59966 0.61496 0.62795 0.64294 0.65937 0.6758 0.6909 0.70437 0.71681 0.73057 0.7452 0.75976 0.77527 0.79164 0.80839 0.82498 0.84266 0.85945 0.87775 0.89937 0.93399
letter_best: 0.040853 0.049505 0.052352 0.059296 0.065809 0.074384 0.08465 0.094342 0.10474 0.11693 0.12847 0.14011 0.15389 0.16906 0.18787 0.20523 0.22383 0.24304 0.26306 0.2861 0.30857 0.33337 0.3579 0.38475 0.40798 0.42973 0.45236 0.47309 0.49485 0.52302 0.55247 0.57657 0.59791 0.62346 0.64912 0.67451 0.70005 0.72522 0.74755 0.7714 0.79485 0.81371 0.83094 0.84726 0.86444 0.88141 0.89667 0.90928 0.9209 0.9311 0.93941 0.94683 0.95228 0.95694 0.96401 0.96702 0.96984 0.97296 0.97581 0.97887 0.98178 0.98587
letter_second: 0 0.030219 0.038277 0.044621 0.050053 0.05588 0.062127 0.068762 0.075642 0.083376 0.092011 0.10262 0.11571 0.13058 0.14793 0.16746 0.1923 0.22342 0.2653 0.31945 0.37877 0.45542 0.54374 0.64077 0.7162 0.77749 0.81417 0.84373 0.86952 0.89127 0.9067 0.91951 0.92997 0.93851 0.94606 0.95689 0.96165 0.96594 0.97084 0.97658
letter_third: 0 0.036987 0.043643 0.05 0.055732 0.062073 0.069286 0.079375 0.092477 0.10875 0.12711 0.1541 0.19713 0.28013 0.39581 0.5242 0.64679 0.73668 0.79948 0.84006 0.86478 0.88494 0.90092 0.91555 0.92767 0.94494 0.95279 0.95977 0.96725
letter_row: 0 0.04908 0.07269 0.10163 0.14215 0.19632 0.26503 0.32813 0.3964 0.46875 0.54003 0.61851 0.68142 0.72496 0.75946 0.78404 0.80698 0.82595 0.84531 0.86154 0.87615 0.88956 0.9038 0.91479 0.9282 0.94458
letter_row_second: 0 0.039094 0.052344 0.066791 0.087433 0.11575 0.15273 0.19598 0.27203 0.38704 0.53674 0.68608 0.78078 0.83062 0.86026 0.8857 0.90382 0.91895 0.93013 0.93982 0.94749 0.95326 0.95927 0.9639 0.96945 0.97554
runs_across: 1 1.0476 1.1328 1.1909 1.241 1.3007 1.3529 1.4062 1.4505 1.4959 1.5369 1.5856 1.6304 1.6698 1.7083 1.7481 1.7931 1.8333 1.875 1.9141 1.9609 2 2.0312 2.0781 2.1221 2.1818 2.2376 2.2941 2.3578 2.4219 2.5 2.5828 2.6587 2.7422 2.8409 2.9524 3.0299 3.1406 3.2766 3.4167 3.5806 3.7344 3.908 4.0787 4.2687 4.4844 4.6967 4.8916 5.1216 5.4167 5.7213 6.0471 6.4179 6.8333 7.2615 7.7465 8.1774 9.6531 11.026
run_length: 0.056299 0.069457 0.087984 0.096439 0.10456 0.11188 0.1185 0.12635 0.13258 0.13883 0.14581 0.15129 0.15704 0.16354 0.16966 0.18133 0.18731 0.19323 0.19955 0.20546 0.21102 0.21627 0.22213 0.22764 0.23281 0.23787 0.24355 0.24967 0.25569 0.26145 0.26767 0.27378 0.28083 0.28749 0.29482 0.30147 0.30932 0.31712 0.32466 0.33239 0.34119 0.34934 0.35886 0.36777 0.37805 0.3903 0.40333 0.4159 0.43154 0.44997 0.46843 0.4889 0.51237 0.5348 0.56782 0.60674 0.65398 0.70083 0.7671 0.84429 1
inner_aspect: -0.68164 -0.57116 -0.46063 -0.40526 -0.35973 -0.31438 -0.25892 -0.22588 -0.19555 -0.1745 -0.14608 -0.11277 -0.090198 -0.067639 -0.045088 -0.022543 0 0.022543 0.024248 0.045088 0.067639 0.094327 0.13535 0.1587 0.19114 0.22588 0.25892 0.30426 0.35973 0.41504 0.47022 0.53887 0.62638 0.7137 0.82443 0.92845 1.0241 1.1831 1.3255 1.4611 1.5784 1.6957 1.8074 1.9098 2 2.0952 2.2186 2.3276 2.415 2.7521
trees:
c-kzx*_PwR(xvGm9P><!907s^0WikQh|G*gUHAJxMO}5*`Hz%AjNV37@kUx&LCRrnw)eN4PABLT=Tc?V3Y%EXv!GzUaVVczc{=e|b^0^)f5^?2H>TbGSly
|qQDvNRI|;Q)Ii#hgo$4^{>H>xAHi&89E*c$&n4vueitdD*BVIW^HH1r4*P}wZt}iYRXI;M;r_(9!=QW>0QG^x>x-~LQ<^|~Jz0<W<7(16SuF8`1#)x)Kz
q1O)c4I#`Zs%OWGY#}Q54-%lEdt}G`Rt<L^|N}sO}ey@{F<!(&-nGHN2lVFgi2Gl+tAR+Iz8ySg6<s5Qj=e9qjZQn&;c{YV|)<Yv|Va3-Jpudq7zY9tM6Q
+4`))Z>H+uTV&<c}W$TTu+|=+AqHeuHZD)4YN_`jC?T#B6IjTqQ4!YK_L(yw%-lI*=8y#JO=A_oTaKo@Tqm2=Cff~f;=g<7voa7gurmv9=U-I_#h3cm3j^
b3|vdeRSZJZ9_`jlD9x2k=kH#yo+X>TyB!CeML;i{dR25~5%ZdhWfuef;q6+XPbXfMHd82c?+!Yp7beKNP9d9f~5mm$CFP}03Cf(g97tl6sEiFR1L!DpiP
Z%I#*u@4P&B0+9l4CUlx)vnHyXZwxmR}y5lFuueM_vA~TdbxakS>2^6km=doA*oD7IT%H4aFWLO@nkY|>qnwYHW@V4wP&q|bu&WDI5*C=Ng7x;e!rTZxIn
sic<m=+G-oSSSCOZNgB`5Qv{PW+?lFwRIJK3J4DWvB`P2JfX)~~3bh70podMBsAdOO(zMEB+L%J>6)~I9n*}3BExiTfz2_L?CsP`AUA=H1JvWwrwyfRVN`
IU&by83Wb3TxeD%ERe449cKUQ(CuCv-E-6gm7x7NDpHXrZjr}MOvFkT79qIU2n|uesqV>Ufe*D2K0B*=$2|Ks{nfCoo=snAOyvxDn;AR6ZP2`3V)i$-szq
2qL^83`He5KCe8LbQJPoATjls%m-O~EjJI2_4|o{AJpIz4qB)2%Xua~{czR*fdwj~>Px37^$gM}?Y?x#*dMwQ8ixWjb8r3s|pie^jL6Ah>X(8pof2{k-M=
89*Ub>zziI$k5nV?k{qE<0Aa^)Yq-P!x69aS`_hc`}^+3T=NRxm(+p9|O=r?N;Euktf;TT-pF2Yh{R=@Zh)z{lZ+ZeP<EzD?_<tGkne4k0eXlVFFfwaf7i
x2NWpf9e%u#G_{3W^Eo#J}AWGwvy-?MP3*n{L8=@{Y6nA$>UD;(}-fb?-kF{mC^GO3v@|Et2R_KD-EvX>7(R3ojf=VeSRK@Cz;dBkr3On`l-+>Gsv3EGH5
4Gd50cEaPeBywVUJmo3`Md_x+>{y|k8_)@_eX848@9s*B+{dzNLF;`B3EUloU0x1NkWllsJ|VGKPnIAtVMTucKk#-gS#^zBh$1h)T4t7Wf^_K013F-KcUT
g#BynND06ndN&s{IR2@Lb3MyFQzje52Sadev*d62frWOurq?9Fpb7c>#o}EiZ<&?c5TI5P@VWP-%#J*R4H$YoNnEvXma1H&q>{xxwAL&U8fMudkib`YTT=
#%RgjL7Q+~&W+;lEF-zELYdbWm5uvTd%bmUv)?3mma<IpdExH^n)mlQWv($B$AWLan4Zo2iQOx!+W4Q9DGe~uqh=pzAM&S{9)5+ArYKWodm5X#1bhJbM+Z
B~<Dc#|QZz}1rHV%~1em<p9fvT?Af>dd!jCNVQxrQfyU9GW__4=$13)2@3<ai=FESM<N4_DBIx@lFB_<<ggi~R>0nv_n9xAcy*G+|mu%%RipRfjerxdfik
J!P-VKCaQ_mFXleH97ag5+iK%i_J)%IUPJ6HA&rOr(JxBkL3KUv8$oK#$v;ux5Xrexo7<X^I0RK>!6>iVht86v~7K;qEoghS*u>p1D-Xh>dL?;eN^UNA(o
!_>yV-oj9iU>F}g(r*U~q>tJc)BX<3}Wl)BU=n9R7#LgD2|MWG)fPPffd!SR-FW4)16Zw|wvK=X;QCqa-o$T$U!PL=8uy1P2qT~niVzLPHcen>_P-aRNig
_Yl?TMvCw98ASdYSbW)LZ8%(vD9|G(~i9L1D=RB!az!x#U2?<xI#DAIwht-!<wGhQ5Pmn-;KxD=OF?`85PTxvu0}AVrA>qIXnfhl~#f@{Gk{@Y}vcgW4Tm
@+3wBW7$%eIsybMWlaouAnj-A7Dm>NMw|8Urla*VwX&-bnE;m61*d_G1eVgj6L&z5xcTK+6JZ&3p*GBdBw%?u@Y~Co%QJVxBh^`TIQw-Im#6V0qwnY-W)^
T!ul{9q?`moisUe19WnPI4l;s{u5n5kM+TU{v96hG}g&boqhv}rECJ2vQjkF*hK27~eULJpP}<U#C;EXh%U0S;E*%u`UmrnM9d`Wj}FkMqzELR>mgcqMUy
<9Zt#g<hO$a(VGx0~F@r=e^!kWq<fh!(;%qF{tiy-47}CO~v5rD-~pA$7!w_qyf(v&0)1nLMIa+4J$)QYib}1ol<uZ{;|7K(EoF`!=&=~Ffo(-+k$NFogq
}r3vJpCr9wF!^MX+0rSlF(RTH$mDpDKzk@vL6J%WF`ba~m>d3*A6iqKjw9^<|G?L(z+-wmns)3D5%3g#-+W$FLs@L@<(3>$n083z4$yh??vL7W=dJ`D40J
MhxQJdX%zR(eTVu9evl@TBeVhqw~T59iPQuBFx3Ps|X?pbnDr(OEJDnFer2;G!sq&KI;(uRyAnOD@SK=cDN5F!eKqdM|ws9NR>NayfREpIdaF7U}vx^iIX
J!f&vDauExRgg&Us%ypr#gqQ%azH8Hz<ph0yHv*Q6!24do2IBQF1q(4|jgN{NuhUel+%`)hwLF3LZ{9Z67GH|BzTb|$AqO-mOp{#p=6s*a4mifBtCO41OS
Zcf-}2LAaEf1kyLcFSm`d>PLG~j8J?V<D^t!IfFNuS+ZL|+t7zRMI1AH!<U>hef!G2Qp2K`Okzz!S#m>V8%p}E=0czRQ@cp>7skNQy?HP|7=xEnceY}T<Z
+1Q~InjU`=O{uJ}=;<?i(AhB2Q7paGs1#D`wg00hxrOdrdO-Je0}(P_Ja#tFL_hY*GUziMXy1=xQ&jDxb?l&BAM>&+>gtmp%+w+%`&NbhcvF;7S;j?OW`b
32kbo-T5$SnorY>2(`2l`M9sP8bZ`#-o#K)6C7lAc<QLH3N*PRa(9-5jGlBe|tTdN!A^h*^Ox=Kt^^bBi*t+7RM!`ca&PKa*9swzA0G&kE7^|^BS@xhg#f
U<}840LAW+;??Zl%43xGRL;<?~J5|eKO<Y<Bv*ZJ?sh|#n*sULg6jYkZzcViDi45rZ%)VF`GXz5Kx3f?ZLu*Ww8O2u%=9gBQj)#U8$*|Syg3rsQ2{ezE$*
RO|4e~4|K#}nu4hUvA%J0r|ueuiZ1M&vfj0BuzL~p#waS^huL9#UV1vhP_hZuomXMmI!%W{BUAV8x8gncbYoQ(^-hD$K~e?IR0R2wL{}I!5}Npwx`xUOj9
-rLjl~|4;H+2={fKRAUUWrMsS8Y#gpt)EYeloB39|6|Gi5lz_WNfWJ=e~tsf(eB1=1AEkktO2OSkJHijq})fw@$!&sDL1BoBHVb7+vB&;2soAr<DbhEDNC
6Vy@JIoS?!!-ICt0yj?f#_KTQY2-qVbW*A47aq`9H~j+nh<1ie%!kj|Ku9XGby_m@%Q8w`*LW{xL8n9w+b%#5f2;zz_EnAW&fi@k1%gTK_1Z84aVSf_SOU
*I;95=1qn4)zY7w~Ji}9kI*tL4x2g!=xMzdek`%uDL$be2>=bW6nEKz54>vc*Fv0*rBtyT4d3F4!UWEK+YJu)G6M!|5LCiHWqAcARaxZ=hyEHFrHJ%&q<J
OhMeU|5WbNoy<cQHYWx(9Rw=G-~U~yL`EBn9Bx8P6JvP6EmCnU^e>66b+<d-Ocg7s!^iWPf2aNyY?4);D`(}>6eKD>-D5ZO@65y6r0d~7Zb1JPVdb9Z`}M
K3V9rsMV+X!aB#?*l<K`t+%TaUp>@o`WnYTJv-N?0rT&vy4@j4bVNbwby(MNPw4y|>I@Ry82ql**i>~6~sOcvgi>*5#JnEw+HKYv?GjZm2#wFNUv;$Czv&
*jPtR!LIiig+s^d0y8%oo<<5ddZA=Njcr<eXaIDx&O>w!7{EWAkwcSj`+cEED-+3iOsTe$50JQxM{Yw#I`*XH8A(U+>z}3c`=)IVW%gbH;;a%qrH@K?~Y2
OOi6FR+(w1oh_2??Qx&i)|qYASwE|wvppUb3G+b5Oh>h$hgKD!K%m{fzT>CtVb6`TO!$qAc$z`*`7n<Ccx>w~Y`o*fw6(lcb{|^l??~qI3_aIqm?2*<W=x
<$R6#cg<VHYUyUaq0kyU|(tR9idxLaK$MFW`Ws34V-ky4eLWfI2KMa@zqK$dx%p57k>|M4kRzFUE#ihHjBv?FEYV-{4k0L4dc+O5N=c00BH&^JN-SSjg7A
$XLmpCyPl1GQ-Cs;xFoVV^f$RHB1=`nbAgo>)#9SIRIg3h??2%O?{a6>d<Q<_2IXF*PS8>jyRC4>eX&rkMMA2TSnCsQO|?15*<#%1{@YovLvy^RHz6W50I
vovu)lSR;%87CixFlQR`_qod3SQ_~Hg1vXxd_Ur5CUTOEFdDAIqAi>izOdPsI^h4cgO_#H*EH_!}wb}t^)surRiEVG#3W$JDOn_kgS?F!~2iDC1sDQd?o@
yppUxgx=l98OJAn`*y8<Q(_A;o}|MGd<Zvb3bjYOZ*QKb88PDc9&nOfZ$>VvR%qq)3$wNYk320twISJYh|ELABrR&&`wia8({ZOv%xr0BL^B0|!MR1hS4@
95ouFERPI*-BoFu;pVshV|!_Wew?+5gKSD=5r_g;h2X}k3uvFOvn~0kL)qbUEhYR{e@TZ~hZje>GAn$s+Aa$$4Of{SCLn^MYHg-`KAm}%IKco&J4|SrL3`
kRL(rIYmHBp_ABCPXd#|e3T60g$x^}21m04Rjxt~HHIn2DPyb_f>Y?3_Gv|!hfMomx=+fN1NyI}%F8`*8<3T0nkvtpP&6=%8^jvnF~Cx)8T%3J8V&eM|v&
>PGqngr-#zlbRbL#x%gR&ScFAx`tLVwhE!yfqv2&e)`3O(-yE!sO6b;5!}Clb~YIi3GZ8R}uGPW5qAc1J{@&J%@ZWN<L1&?WinHapzzsZ*V~J<g#BUmC<I
;-kW`T8s>>B@K+N<3Rna*xM}AiWe#$E>zH6{tlUefg%wDO_G@O#z--V>B7pFa5n5|ibeFQ~{MbROD-8AF$PVENUx>7pQH5t4fgf-$U_wI&;$pb7I#$M^*A
;G6Z+<3hgW}UCeE{a37zX;D#=aj05X(Yqa2~eU2}3(vpZC~%drCh(<3d+Y0~kq<XFAbAAZ7lW`@R8)g2a|;nh1!3+US^et2D#B4hC-F(X-{m6uIz4Q?oMa
GOGm~^ZZoTf23InX_OjAtbJH?1j-x-{DlP?xdKCZ(hHQE42dK}`nt}MxqntHd^xQ+=F3bubP1keD}iWH*VM<#u`@UGwN0LE3zzP#_{UY%5q*P3f($x9tON
K)%AhmFrmorf5WFqu7mcXfK*V-nJfNEO(XeEu7|C*XLCJwhz;}<}#F2<QVK<2>Se(gKR9(s(WI-r1Xvweu^O7ZO0)2HxKF#;}*4=E584>`B?UV7AoLnxUc
GMa{GL=~!5Y!uYp;I_p2Xb+~KIg4k7>9_4r!9FJrV&Bnp&-f%89`+Y(S$UF;q<LU6eO;HYV8wtZG~GG2Mzw9&JzZ!oVmDBYt@BSs6}hmTIDXqM)mW1twfN
{SQ1}`g)KTH012}*EQ1yr(BDp2UzC)Z<!*D`mpt1AidsIQF1b@I8wNh2d#CqPQ+L^_%579O6pJu5GK9;g!}=pq-_LI{8YN^MN+x9RaTJ0Ro9b2>pe8a%cf
!}z)uQhKX``2S4<g_+DHC)oXb@;&kd;}-J9UMt$kju;EziJ)hB(D*)A@uo=yyWGoJ?dKNe8~;n55Yl38qC;*;XK!5xWo9*P_@d&>qwMSY-Jc{`ATKzH_|y
cZR~|2##h{s@FaTwscMj-Hc=yhXK$|BEiwu%q{BNr7#Hd6vd#T55fC~Ax&&OOXm&p{G`shRP<@m$w0tw0?SL2tO_8IqDogx#xAdiaEqjrBU&iOM1a||aa7
fyFoC}P@_4M=3}~}f51!C+`}-rW-%Ew@MX^CRVeJ4|0|e;WDUHzY!W`!~{m2ZrsSkXwyuLqF!z}gtNitBc3y#H@PW*xfG({KP;31}OHc8wMO(wWC-@&gZU
0=eLI@24tm71Yrt7f5zlce2s{IXwR^Rwn?yZ?yWi4BX*Ckm^VgJj_Iuo8&Swspi|ldt_M&|j^hV7%F#F^8l!_mH_}Jd%DMK)>z0sr|Uy=lO=O&m?_`1N2+
PpHCVc##x_84~4#G4P{}ma6}$fzUpeAU-+{QUH|c_(iN&N$B_>U9~|gdHZws7$PL<2v?>@TD7kvg)-29H%&h!zYOp_Gse=~ZwMv4pu+V5~Ct+yg({1FZ#q
}xhQ%7}0%_H+ChdvqPWJ1SI09IBR<`9m~sC8g63v?-7)ph7@%h=NV4)#(iqeQ^USh<aV{%{+1Ml<8JyC-=SlhxG~NUV%?_=5#IpUfO!Bb<d!m{1lgixP19
BIq*p9A@Oa-k0i5_|{*B@BKsr><?tMiE47@{c>?nVHNL;#>_XUJUQph_c%?iNBvcm@ez$Zpa~LvZx|SIY}Mo--PlpPHSKm?n>~Hh=7X<P=tWh+`<#JpE+d
9d{&PdjrD;eV)a`v;k11MJ3QjEf9I623wQ0`!d>v*B=28QGOG2VGj%_Aw7P)0~&Au};i?r<X$NJe$peCB~HB+n*kit<5no!HTwm?OO%EUI}Z|JpJwQ~Kei
Ni_3(?lU3Q3>EX3||$7VQ6x-qeq<E_;m4$z<WXE_w*B(MvM@i3F1A)u=`(&PVQVK&Mxlw5ft&gW!$`I1$EI=`yIN<;Dga)WpZZN`XqE$Yk!3c?nG9Ewja;
Bsu}2=rV-mnK54L-Uqmv<F_U4OU|YgVj!My5I6)i3UVn3*w(Vs_)2rkQo&c+R$PW|bSlq-OGRqoJ!`kFKC;lXB<pRm!iMX#TG17sJwlhPyZ^QlkOo$MKaK
k9^8_S_NyzjCiZ2PXZG+s7?wB`X*6;_P|QCk$QO%Ly^EcSOu$NLYeQ^e5k+D@b{g$5}@nZeV5^OaC(8$Sz;JoT--$u{g5i_LCR9}V`ve1;c3+I&=QGx-A>
bgG=Tb8;YRJK3T(JA@y;c-kp$A-J-EnSmgU`G4k_EXr*mPLK#gMJROlp!sistF8g?A>Rex)>7;x2KVN}f5oCK^Bk;_^)Utp-)>K)<=e)UH8^ZFMLjU84Mg
@f|GO6pgm2Ik(C>@_d*^C_+c*XN-aK#C@i*0Y`K9g&mk`fqD9O_IUkl{o#zuvwby05Sm6oJMsvQV2S5I2q@)<xA5<ovG{13eIX6TBKazeEbQKB0O#dhmIy
yK1B?yP@L%k3debqxC>5l_G-v(Ud}S`c<10GLL9#TxxVa-l>Y27~Y?4P{(ZB>p}3InjUttLJIc9(L#NW^3~z*H2}9#8`qi!C+31d;XE^uHU&9mSuf5oQ;j
z_~R8Tmp!b{byu4P>b=~L!ay~Z5#L5*ON|tiIY2vKcS4x=P(yY1Dt*D+N6-dyyX|Rj+5*qY5~`@vj=P<osGHDpV!q$7I9}mLoqsS6WTJtV5GExbggIuSD}
qh#s79NH_HJEQ)OB%YKIy^dIT;WgO$eidq(iR_OJ{pDK5i1D2~Ee-)-k#M&NQp@IPgCh!UCK=SW-a@-==>YgP}M{NOB1a-|d12W*&e4_`z2-(hkY2*jPpU
{+*Y%Fm<v*Ke>O?nYr;gOEU69UGwMzrz<Ly>mwazNY5OxdANahiY~}1Ei1A-Q4v;g6<7y`)a&z=%O|B}ixddb<?ROl2Z(COIbQI(3d5=i4ckuqv)$sRY|d
FwR_XxoHDMTiiowz(2Od1%&%T4s<~GbF!<te*+ku;Kof^Z`FE%7-A|Q$qGA8XBt5)oWK?iXpykd$};v7Dro%r=!Sxky?0b0YnXVY!Ttfml@xeE4k=a8=16
D^;e2lPXHXU5M_q0ra^0>%TM8l1YxkJzaL4IM}qAuYSAwGp()!l%fPGn=5p`2^g{$1jW(a5YzNY}nnFfLNirI9RcY-&y+o(;}k|+&wE)1>~iIxW`o_JR^g
UmI0tV$HqEG=qwIi8%W5)6I;Mo@AIiBmeqyL=3>Ty9_+DQ+11azE9ljT4R&7JDahq*8Td_S{htL8xb*S{HDTL2hoh5r7xKE>d(96IXwN^U6M=S`_&DESbE
f`}9#TfQvsJCu3CjcJt@4XokbBhNIcDQ_vWG=oD72M?x**G2sb>@&3t_{8_l&7Lm*LaH0bmrOzksYO$O3q;!YeB}2b2|K;k(A_xTaMWyx{#qEzXb3`ZKco
8G)P;9dxjKaMk*V;&A2SeA6~D|7NJx`G9wyj@wk=lNvEbXcE|^saJGixD@C(G<?23HZ;E~+g9oDP6##a`k0Qk7zj}&3Xz9*nV0Y#TB(IvL6WY1u-u5HrGN
6zvy_vD7%-*;;^g;rcUA*BSQWXS<_Y#IwqO6)*tAnV%Jh+g4&#18y$TEAw|?x(5}&YB+4<QFlYCtVt@3U@#oX3atDf#(r%har_X8^oobOXRu}G;$HZS23M
7#RI-_K;XC-Fl(DnLl1u|UJ}g($t7tWrNaACc+j9`s3W{8n2#UK5)G$l^(WNWijt=yB+i%(>7a&5hE@d2$HWf%Qa#?ntvMIVdYR3}irr_cI2mm^E}N+by`
J>8_D+v@I|Gnf&yAD>*J6v(+f(6g=%~V$d!<V!EK69}>Wnjwg;y^Y&T1zbpF6<y*rVNz_||24*QnSk;oW{@ILJcsXhud({<N30oUKy@=Bt&Z&B15YGWT6b
KJr|I--|^Yb#(8+g!QUp?$yQrg#;tt7E5JhR>yhe=i0jgI{Y`W>5I)i|M6B{Astx8Djmc)^JjWz&qyWKD_=O*Mi=-6qg)nlPi<G$_>(4%6hlKrL3!@`+U{
%!|{b&1SMpWuZFhKu~#-X6Y7Z*1b;@WPD!E8~pqiz2^oP9_0%SyjSi~%F29}2AxUi39~R~sfL2wGIuX)Gk9uf4;hA_i9oKm#!+^58JAc~L*%0*BI`KF>Ua
E-YHIQASYnWqQG(|{mS%`fP;c7~y&}kcp5G6x0IuK3iy!Iy$K#=Qhgn4fC43ThLP=7qazeDhC`ynx<R8po@sSdlJo24j1Dg6CiwS5}p`+ee*+vhJD2yr8e
OEEdRj(HQ6hD!CNWehG8G!2kEfaJt7@Bd)@;ok!s%m$1jn5Xky1!y*ozK-XXcdVeb1!V-3;aFNZKj98);Eevit!t@nDri{#_2nMSHqD>Fa@b9+KB&WP*Ji
9<1^~Eg<GcyigLpt@F+q&hGuKk4D3}gzT`42Ix{8hAS>3vG25I@2`X{*(^AFNs@*c)OHnXTsDZ)I!@B7-_GQ-`%QQEOE{S|?6Q4bmYp=@BheP6G3n&&syh
`u4KBxpbfY^}Ojk~p|P?>|m+Gc*t5*l8B=d5AQrKc=NQM4X&WMxLxxhgWbf$A8sdLNWnj|JY#RdtjcswaW)VG?E-I4jFgYPzBbD}<YltwS^5>_XM6{8{W7
xGU+=e7p4nhCV;G9^l}m*n}!h0<!)=j;p8e#XTse-RWWeFS|`t8W<ATa1V_Jb+PJf+}IaJPEk>@RJX)>O`MBb5B@X~XA%%axr*`Bg`Sq|5Q?#%0Yg?XV|g
s&3$p%lK?m`ys*(%?n^t!nJh`1!=_U0=?xs$%d9+!K<5o*wPlxCi{2}-s60`Ep2tp()t-*1n)mf+JWllQe)gMn-1f}A9K0SbHf?19XBIdvbJOmXnh0zfNW
UZT>iQaJ8Hm>|7v0*&+D2j$f(}YwppAF{vKqaeHY6WGE*5p}h@(-c^rl$uksj(;+k}<!H{j$g&>77w#hKebN7ARV;daz%gdGSonxHg^$ViN%h8$>_+J<y(
@V;Ltc@K73d0zy<9{|>&dkn-(tJZ~<1=wmkY^F#>n6_xkz0X1Y@f)XNq9-`vHut^nvb@c7mb8iomBPS>eMG8}gq>YYNq5(_O3qj(FJ&*k&_@jQMPyAvssV
pOm%|d$)dHoWWZh#We?Dq)m4(`wRY|Gzj44o|#0g{IBpJ7qpHK4&nSak9IOTbgoY!amLGx{B0<&*b_+*<ydLFYaqQ24RO7;=N{8zc=yxz9`nxgpT%kDurD
Dew(fssfF$LBoGW!53Wtt_syQEOw#g2Wkdf^}#=Yr~cyBtNvR@iV9JU(_tk2Klj7(aC1)WPLJZGL+EGq>GE$^90yI3UL<hiO`8UKzdF%FCaF-eTWe8_>{A
wHS!W&+LRP=!!MAbyYvh&%owY3N{{zol1|y^Z_o77Q8Z##fapJrO7c7yPqoB6>JcoU;?za$tziE<bWgFS88kwuir}+;S(kQ%&%vEEto|SPXkf4Eqh;pCHp
u6}!1?I@l2$k$vcWwPA&U1^(yyd80<nRw0<o$FBGH+7WapY{aAw=UY*Miviox&g;l<Ir(y7W5CZtsso-gkd6cBI(RAPj;ncf2rE-jP{5{4t1#h2Kx0_Jh?
gh~w!7fYPasZ|<_JDK&-;sL}x*;=c~p6-E%cfHyD&ndhTn052;W$UAMA`$g4>{T8`t{(St_Q1ZY5$RwV7j;22|N5H0orj=#W1-X+ZdE}px=n{KpCl}h`85
}yeph>}WlH;KDU;X{+hA)zRU~Vo)q{S8r?F$M6Q;&R!UjRpw0Uj?1CKVo&PLrEtN55LdLCUhw+dV%uv6bj#kM+|da$rkPNR~eX>U%PPyK2=Y!yCHpsM$8B
yYFniyDx(OWS_f062eEYDYc)!*kBIb$xD-C9hPag#))BiM77t!;qpxZa=8qbVG`4b5J1&1^TpWFG7Q$#M;2#}9V#^@CK0v-lC@w1hb4{&(u1796U!v?LC2
1Dd^9^~{rrc8DfuZ*ovRodset<lGI0j9G<_*bc1#^Vyu>Hx<Q*aP@E}!%1BG`{_}Vcb8A<UC5PU*2IDYLlNpXyGl;cejXeQa&`<LHaSzg@o2;zrS74<WLY
AzGe-8^AbAVB2MrY1E#%$_eYw~I&hV!H0A4tNnvhy7pJn1pMq(K1tO+irb9*OW4o{MOh9hBO58G7CP?g@G=AEkazv1U2Z8SXzV17Q3HU^-U;S#^2@PVsMP
c`+Xm<slMl<U7`pdy*$){A}0-vi}Ra7p0^}9zBUer95wWiT*$aUMjHEo(_>}i!bHfYoni7C`C-U(DQ&%Z4u*a-O^{5cQg8^Gq<)M7o~RMZ*8nuXRlH73>=
`nmwuQ8rf^iQFat0dy^jSfDbAzg`R`Ye(t?8?!xjEVf<{SPzq7jq?T56^eG(`?xmE=j?bxE$QOA`SF9)1OzWBQEPHzl7y06|W^#xE5jvV|N<fkhGX9n)Xs
D151j&nlvEq~f0^2+fKv`7&TC2JXymSFpWVwxxr%2&K=}ixOGekBCbw<qtC9<$g7L>M7Oro>>{ixnCcnAZnw|Vaboz?*1j?^Wpp10)8>1?3wIGIVkhMn<5
E2PXQUmUA?no<yUYZcQoCofnp5UoJZ)v`F^yHhX2?!WT_tjf?F#Tpi7O>57$@U-zk>5H8M6ywx~lN1c3Q{R^q5BEK|!8R>kP!P_4JWu}%)ZoS$(#Gkm`S1
I|kSpnsI{;*@BO{5+=_Leb7;F=f&`>Cd*5YjD2>LYF}Vyn3zwe`@c5lDw-n2V|mr<q@WpkI}13R!GL+@pzg3jA*`Jb;mc5?z}``MlM2|NDs|&g{Axa0JLE
U`&Blw*Wd-*M$p0+h&$0Kz+RR?f_D9@ilc*nVISMAlpUa*<Tm^t`W{pp($6N-oepTu&;1gh#!X_q;!&hN>m&l2VFZ+OxZj7s({#I`Qxga6fra7uVn&tb#l
Mwr*z+%`!7mTP(!0olv<A7G${8D5-HoZ290R1STO&*(z0NR3g`}!`a(g!3Yt2VVZ$yeNw7LdrQN>~Ac)Kd5Ym;%F|N8j!XgqU1z_ii6?gt=c$nzDo@h)%(
%A)*SeOj;Gx5Q<S@^~RRmVg5QkC3Epco?IuXo_={2fHpaj%8_{J;t?fU927+(s(~7qk+^x;``AEnR^oCoCdr?Y^~dE@MgNa4t4NLZmvz24l0ECh5XIc{ss
jPQK}_@t{+iRfcrS<hPA%K#5Vr1Yrc=OSVm^`lMXo=PY&dr=E9H;%ox~C$t-Q-1SX2QJm)~lQjK64avpjG>7ztPCyvl2Np?O2B%-ye-`m9HkGkEwX%L8eh
fV_<mxUmz%uYf(i`md-fo@;&z^|VvQ`^LQCaLigt0*+_@~_lR@u2ugm968r>T<9sv$gZrcSdrv%&7dt8#1$r;)x>EW2F!KFt4+u(ax!ZE$Hyi&a{&^WNYe
+_8U^PJxVaar61Ma^ZMQ^60;#OZmYKTt(N4a;x%Ray}Sg9`U6H@S?*^(wEqu~htv(a&yVZl_L%00=TP@4j01+!Z|Bu-tSIB)LlA|6P<=#-1VQ$LqnA}h*T
KI#kNbZ^24frk@hK;Ww|GE~f+5L3)Ijkj2ev}UInjbASh$Dpr$S0=`%Tc3l>hugM2{rF1D9m!YEc|E=-B1RI|^i)=QDR}p&cdN*OH7g1-=^~XG(xE8rXst
6h0fa&Iy?5UO1|sK-4(cS};M{9-hETD4GVPhec=DcG#-ZqQth3TKw^Q3zFxM;z?ia7k0QipqP0-3!?PeMMa0g$D7mIO0yGlIaW%YxLc}z!}N<Ivh>cRLGp
r8W}t)lv0R(jNu#_qJmuGmh>7N>JpFb&jdn%^MEMCpE&-y^MIMHn`nK5~8{eU8&Hx*26)E9W6Qiz9vkJj(Vg})O=`<(X9!{y=rrV<xRvc`KA2Tg~3>xtRv
bmhO4i0MpAB;xkgk6yyi0Phbvh@=66Gn->vW@lqU?2fLIU-mL!S}q_dkMnIsV=gkU1*U(egRBvgF_;8FptZO5mV>sf1?4QX5q8$=XM_HNflC*HiEL%>PhH
2+T#7^?g9ol2-tL~5kT36x?Ln36uG{4L5OD06^gmcjtWbpJe>#vjlJJfxhDZOkbnC-vd?w9E4%;O-^#&OA6?^m?{7IPF#o;Y%f5GA2UWDm^V;#U7$2~o9N
vDF&pu^8%@)7k6F(mQ2cv0W6b&-aL_xY78z@_MI{f2;BI~uT<PNQ(kJ%hp*Qs}!K}<*`b0a@OZGzDXp)>mH8Bj;6Ig(&~p<IYq7#oEFFNGk~8Rzhv?*L>r
2p4|!#6NA8C>#rEq$Xnh#0G1&EM-E&a26gy2|-m@cdG(Eozz-+lCN5jVoQQzFL<Qjl>#sYUOF>sm!KlBhz3+Z*{f2$uTg+oNJ^591G)cVVL>Xemy|);s(G
Yg)S96mAb0(tUM}o6q^QRFCPx=Oa2}Nf-xZ6HJc~-b$WVxC(H&|0aA?7q6@#ezquMD@KQ^l4{hrlAXWSIT0cu3lIo@-Ur$B^Mzpb0JOTW1WR9hD#%>93vg
O_0mDy4-MN5nvg*+&CxzVvF1Z)9cp)Euw(Tf+(#XvQ%63E0Ofj8@wyGyIEt1-VsEnXX2Sqmgb>{|m5T;fe62mt+dGY;$gCRyZ__^YEGJE}@tF+4z}1J%k`
SGvrEODyH5*Y6V2IT%bb;;WdDI+gIhSmiSFmzGqS{{}7Wy&H=&d3A_TE@*)S<#zce=;oT>WR;rYj7rizfdT{x^fEdll0z8QQ(rUBTLso}Tg^(Swj~@uf%-
l&&{(B0B0q+R;0>Ibxyn?PimPJ(@!^F*jOcjUo<9ZVbd;3$&lKhSS1F!^d62n~P9dUh9G+`H&RUStwd3AODX~UC;{253WEd=*yTrq><Q4jdhWeH*I7*fZh
ri;E?4pUg{mLUe1>L+4O95X5YHxtKjC8F>YBNY(H*u;uatUnHVriX_^t?1)y09!%+Q;_Jt<lQfG2stH<)fB~dzw81v`TlYyj^Qmthm}xJ<6c$e+zZq}W<h
Zhg#pmaS-YC2R{pkYHHv{|6d}<(L456R_j-#UFQ^_OjWuRjvP<x)WYO7y4%VHAKpjWE2uV1Ip)!9-%?BXKk4e_pD2Nfa-zajvU4OTYe0h_S%*rJCSwhyFn
4*NJ#Kr-+f}&y%dV;@&PfT9x=g_4vX{xe-7^C~q>HU-lVK1#Vb*kb#f}Ejo`t8*XI+_=k;_@P`sfT<9v3QUpQ5FR!T3guL4qC+_6$&lX+J4fql@!<K(Z-5
4<9Qg=`}z0SsY$Nw)g<!#v%Q5}{F&p(sS>2D^H54UAqHt@xL?Log8=HirUW%naLVj3WtL#=)!3*;iuI=_tk?<^d_wo%atsqOng#>eA1&H$p}!uzhwt&rNg
;2wzLOF`n1a1z!&gt1<?feBQmpTny?Gh>j^T12nXQzJJbcqE2$^cqL$8R%yeG^o*ksWO;i}63e9>Pk{ahd9Z`DqU`~4GmXdp61VVmw+2>Kla2e%8o`(+jM
c{QJ1meYV7z~m*B%l%U7*dq*f>3LqF;kw?KKr#VGI{C#fQ9x00ku6R23H)OI?>!DE_q(kBz+l?>Awls<SKTUnH!OFBPx8}%NcGbKFb&CwfxH!M+-lfA7A<
Z-!9zzy9<t-^qx+u4pC2jYe~I~WlXSV?V`cY+hgyB{%MFdPZgck?pa|WxUf0CN9aNAE;nb^R&w4rxwk<Gf!2E*3v}<_I^QHFQzRT{w9#jG~0sRKN_xpa}c
l|a(x=9QW!A+5JCvzdZpxrAN1F}WfYQ1IkKvs&41ppaXQK#LxDng;ZI(upuapR1Bn}(to2}qfSAOc_&OJ)G(<q+q>l!QT8b+)~V+e|T-{_RC6{rsTwUfw4
5_t?X{0V)rGRHuB`l$mo(iV(ZT-g`?5@gr8;l~bb;1DcTG&(N>PAQfTUQ*gXTlvDy47xxKU-p(oX_okK4lRZMtT&Ung;r!3ot<KRo2~A%=c-Rt^nup2f4`
Dl;1=JrA29klW3r{ep%kR6-$4z<ej-j>ww@>Wq?ZvMAod!yaO*tZt=YH<BVQ?G`lT+wN$$k^X)IQ>4nP`kRCO#Ao`ZK^L0&!*F^W;DCh@FxO-zYWUaG$Am
5Fa`eVq)-T6Z#Z{mFf3eM`Yn<Psi*Sxf()6wn`BQ_+PR5BxJHa8IaR<&?f^tqrvYtQ<>;{%QgV+XlFpU*#sQ}<;tFZ8c)&NPvdBl@qV3O(tgB1Vai<NstS
z_q>&`kLgZb3pWj;h$@72x#P4!O{oVQ|2Hrz&|NU>EA#pTv00I|dqco6N_>cDk(>Tn_PXeUt`yf`ciiwKUPV@3?jk2!X_&`<_XPKkPR|V7%$O=(Nl^Rm}W
rFa=xf9Z|UB|8O-G3tMGw;<~G4dhE3aggrv2^Hg8-XU~zadO(ST~cbK2@iPMxct29C>9J_3l8hE{D7H2#5jG4fW&y{10(L+YZtsq|}K}_7=PcEBDnu*K5C
&Z};z8*|b0+QE1<b{=SdV%2wUnME5)P+T|@#J5do~=Ebj(I`B9B4dxgmf65_W8jacHNNuo#63CZNZ)_JM{NvS;9}=tM{g+4TIN#X)F3(Yf32u_2g^VPS)}
9~2(>JcfSC7<E4AIQ)KQcySo}rq=2!qm2vNE)f=Lo&G&p~Xx@m~kk&}<2LSYVKO!Dp`APtKD2IarXad<$?7{gwMTlh4=$DwIcwRLI)PeAhgr1X60bx(4Go
9ohuhMaHfIyXsGqxrrn{4rm6O0>7m9ujw%d_;JFOdTQD*&mab9LG0*c<9H9d<U1Ijg}z2PniH8Zp4niNAPK|Rp>|XRPJVg!{bzg?JL^o$^aNH36{meX3<K
@mA@rIAWju}%(oj+gZobJFt3SailS8D8WP3lgkc^oUqd6;VRqFyoD-<PpyMD<`bljT7RpQ@oK1KZ!Qg)YcCi(K^C1I!V_>`=<8~YmlwK0KlJcVkkgouU~;
I+TU8;tSrHyS;f7>&*SB)F_w0PrV2{G~e9XTH)6J08gWCiiSA*2HJbL>9Fxe}mL>66<&0i9A)+rRwF-*}xEz%@PBHtA+s&I&@*PZq(|CP)3Nlt3J2N8@G7
w{iSY|WI-JDgWXH@4;abFH_<VVaaY7$QbkyEFZ=gje(~~Iy=~SX04{?uQ+yr%XEbJm&xV_K=Y+Urd(2=8+;?7U?;q**m;d<o`Zy2CG^neY&7dMoFqdXcpy
pN(#w)Zo&uxo#`h_`v{iQ;eObQT+xc?wRQ9y%eb`G2^O?23upmTD|eh!ltn|^}!9Nh;B<ftf)0|PgXkX^m7E|cz<;n;vsf@l$Jem(p^bbkcfxuXxlY`Nbf
!<<WL(=BS+B2<ay#Atu1(^dQH^d7(CWG4+e%FS}We>sGMWet4@$<=Eyf@()1vjmO_|LEjZlk43Nve}IGFhidZ@J%uz%b+&u{J=t0gJQ&<+Z?yrGm;&WzjP
qu1^k$e;B7EM(hIv&8lt8&<IDQK?#IoyR(fZ2)fJ#H1X4-ldSvt0zkcaM#d8opq}h6cT>CXGRveoY>(-M@7l@WUsTm|kfu;1l!gs?M(If+QIl`*=)6aZcK
RvJy^po^DyI%(EsUlfVeCwjGBfmq?*0CEq%vIT1SlA9EXD^%~jSMhbP(cWzgWNzSY15`miH2-M-3zhmqKGe?$cX8PE*MXE{9pg;KNA^rX>3WA=7D<;7`hv
|={wd|PFhG!w~|dfjo36{CSl$DOCi3OA-7O%oMavBzKwowpE~`CJU!$&u$UD6zw2IlO@JVVT9Z?)MoH&kJ@-D@+w}*>iu*u*S<eV29{2aJ9LD=EG2LFn*=
gPC+ijDX7DVi06`+qWN#dN7QZ71d;Qgnule*yf@4tf*7@P%Q{RnacHSilNp&+Lh=~gi?7kDt_GzyQ)CP7=sg^7i_wVK<&G#_!29~dMvZ&Lu`QN#yGM)D@b
bl=Nv9fn=JGa%i$$=*LJ;m@O;JZbp!E%x>Mje?2Ylzy`Bx5Z1ZOS1gf#W_n3*>OvX(x%Vx=Qp8}Gw~*ZCiw>}>UP7BkQU;2cDVP;HuX&uWluf|+)z!NwPw
l7Pe5;m^a&4&rcuc)KdXX`S>$$%3bel1f4#2s)wigy<)cI~o)J?Z>kTkDz13?DqAJxdMHq(1z>gVi^><_(zpKeQP(nWR_nYezkS}0+zigsr1@@Oms;Oq=<
X#G*IQn~}a<UWg{cL^se;0gHZj-%CSdb7|$ENaQ)HngUd_0;M*VtN1FgU3$i1PaZ^&drkO^kJ>=XYlmR55aL@cES4X)eFL>d>*^^L%7XK%^hs8Bmsm8Fh=
zVRcS&_~X^5l_gYV$o|p2%9D2gk=c#jkE#gih1zc-k{`p<s<D!mMxA@%@5(74Ky(*%T@ctyI`wkYJl>0i1SM?^;UJtN7TT48cRx<4t6i@WU3R~~iPK?Fl!
bALjafhh=wRKNeN2=6zu(XAm0Yqq+J4?=o@u=TlsuqtxvyKxx-;Mn$`hzcma^QkTHQ3M5WnP)3qhj*O`$!gA()9O5aI`cimEw!<eo2U6W212;|=5iIZA(#
7>E;w=l<Emi$WWms?t3k0IuPS<9&OE$j$I$Wszx=5+rh=%;L*`CcnzEkaKJ2pdc$7wSKQ(O^QOrKb)W18PkPBo`P=u`z~-<LCviLbC9=5dRpZ#Er8Rb>AU
uRmBP&Qkm$^n909DSfh1nqXy}lqP#9Dwzla$_u^xS0NcjU;kl{ftUw1zqDgFvH%1y0<aI|H_AO`pdAq_~LgLZ8ND9u1mKq>(3G2+om507aZrDx9yD)XYE`
fPoyTaPk3@JGmAe1M_k&?X>mdF7N1BT<*NfjHr~$o8S3hiXv2)XFQ78UaoIdl~R}KfN&Sd8gjc`!zuDoyRxG4JK<b`MtVlK#ai>xIM@lP}npD|36P}vgA0
jy!&|!m`4I2MveeD0m!K`D>ExAtJimP7t%%xnaNDAr`ORd$V~S?+%t4_RT3b9kVl@Y%kIT7YbFmF;r{vWi|`2S80w5y6Bjm?n_7gu=}|-vg@`uc`^6lh9>
4ow*oY|;*7>D@!!bvB`}CKwso1H|=Pi}~@=8F*dXL0=xkv^ldocYy<FHJb>jQBJzja@zpytc`u;!QFzkgrJsEUcp?qP%Qa!wC=+-;kxK^^puYL$?hv*jCL
oRD7^df^k9{-VRLUly|i4*{ayLyX_#@u(Q{RP1kOyBfcV?B*3z?xszjuYBhO$;_IEjuW&UydE{ZK>pn7++(Ex6(fX=9Ajm|a&JV(t=sPAhGQeEL;0TYqIt
r^g!q6{kG=~*us_Ri^}K#qHhI)Sb#(UW5n}2m?)tQdU83HZVy=&xfnP@%`}1Faq010q$*9R201pCJMe09lTt`2j3&^38H3!v7Oq7o!MqwVdIa>nBB69fj^
RvT?DSjL@mdf#t6dZGoF>acYt4>jzZUczoD#if>|9z<;D0bU>mOjZZK?Dk+Gxq)5$5$FPjXjTZJ@=qf*Kg%~24q3_HWTPruvShVn8iuLd&DuK6{eLIVeHA
a=mJhkR5_i$vX5}{{w1fqP5~K76{D{GhkC8^)F4LaYDhm&;D>Cft7YY>*{C8uj<Q!Ag$rbF9s0rCXZuFk#cHXi4cVi<ktJ{U%8F=@H2O8FJ)3M5^{2Q}a-
FruXg)tOdBPLvp7HQ5q_Htuh@I>OMfnjV%dV=_6Cpl%kXh9dcD2LclLw1O@U@5&GsXJ1)P_G4VO*ICh_d+t%V3PwGILWqhaI;U4iUC^%x|0@oPYF~(CDTF
V!>67>dMbM*tk_8Gwoe@I=OekSlx9*&JGTT%!X^Pe0FzgTXZ5V#PKe75Pc8iXosa(oo-$JC?gh0R{SRYcwy25hE+jKt6Ecw$0X7*FK^xIovDi?nH^kI`Rm
Y+3cDJD2)6Jw9ciX3qG%IUDLq)`&GNLKALjPWk6T}*JwmDc=d#8+)q7D_74EuoN@9l9fzJ-Jd6DKcNnx!NJ-b?GK+gp*DwoSTZH{HpWKlz!3K+a4f%-JR3
uo2dUMyulGR^_U)%=1wgnCl8Fq;L0W)?MVGgO~F!qvwH_O}cr((8$KxiFx;g80MQ5J()&3SY~07Qy%V?8nK%ncZZ%@(ssiuc0mB{aGFRze|QL5WZ5tSwHU
fOY)j%LU)Cn<uX(H{<Eh55d}s*p<#+in-xLs&8n&_B6aiZ>G#$$fiH>TJrDFl7^KHauU+vs=<{L|Mq6;RF3T3q(wfig(yYCwZGK}>4W)#W%T;__{_VFw2i
w+m(lRLgo##7}s|tEl#OW^8YWz03Jf98Z;-EE_dnM7aNee8RE_%^)8@?ycTC4mx6t;+Nl^8!;pq!lhp(iLOgGIW1yj$zbI<BCByVFkJK1ak`oSwyv)WK=Q
R365U4`TGa8G1QOQtr`oy~~?8^pyN<PQoJa)YzL$G|-qi8r7!1h|rNwX2lM2&yG{;lTYCGT{L-dd|zV7a*+35XoDCcS&JR!L(=JF+gU-9CCUpY)S(q|?$n
2S{76CmA#DT4_iIC+ru#$GBz%!3(YAs&t+L8_o7u%?Ls~KZzf^9Oura>~`r9<ERg`2QOKaGcEe1e#q{c%y13{m@B4!-qLf_DXqFqy!OhH|BGrJ=5Jk{7*c
as|xE8AW_9TXF6w9v|xkDy&e@AendVO_3A)gjh`dOnMl7pH*x*4f&6qGL@`U^)|`BFT<pe_=;2^OJbDO_C^&8!`)CjqmCYh2A|J7k56Yy|l*mKM8sae*R~
O(&n>OM1b?gMVJ0kg-1$nMXGn^={yWGtd_E2Pww16(CubhJr1*(SETOB-93Ubvu>AMVdYAvDk?IOdvGXLz0so=^>v*6CQVKaFlYHCB`+$;+}ODhcS!1k&q
0N8Q~-u)wnQI&gsw*Kn#x<(?iOVzD&5=CjhstP@J$LDFfQ4i&I7)U-TZ){XvN*VrMuS2+$OEi9uIpeCcPigtn*286ykevt~6nzZxVOzE{gngU?kWo{vV~j
V<-4*3ZnYJ<!TGL7GT%gx=NdHg$4<3RJ5kb=GA-13jba3t2&Ac*dIb6{l_$=sk)yn++AB4ZMVlb0hcnf^%AAN$;F_MD@xjMWqhD=oec-Y)tCmIsfURdDtf
@XG!nkeQmzT(eAb*{Vx!RZ=wza_NwgqMp#WW*=jvDckArbgkf+F6&kU@S_H;a6WD69#l4G>)Do7TX_W(HP@AU8_79_$H7HJ2RTn4J^y?hOQzw9V#cezj8W
(VETxA{VCTjz&9OT<wf=xCf##(QfRuD`I(x6~}TC-ut8NNK!c@}Qd$;;v0s+cVa9to2tMNh0s>=w!W|Id#^#IJ%47@tp!^@jT2^ac7Au@}P}8Ln)OFPL_K
hAuNF=0rA1VFI=`F%)EJbPO(rJ{yg~W%0A2spUrxf8mh(CWlDk=%g+9dA`+r2;-;n@MLv;m7|$1~q51mve<vSvt1VF=SlY$j@^rKw!}k+XHBVMpt7mfQQJ
v`D#{R$k?zR4!2g^mahfr6lMDmGYs^7OF_U+ac62q_xf2in<hC%Y6;m$I&c34P)x&`0`B_KDgUFUfv4&sbb4<j8AsAUINw6pc1Hb~G!Vbkd44I&|8kTP4b
FQH^(7#MyBbHFqrlgFsLWR??}DK88NzkXk9$2+|UL;ekfw9g~u$W<3ZL5FU)UF<};>xC9zw8Y;RCw~8y=Z}?`#X{}~^h~=>6W8cj(~N>069^XD+|9wC@ta
qFcQA>y*&<6L&R(}FB@-ZT3|zlbR3z}aW{-5bZEFsxBK&2#5aLAAcLaM~vf5>W(U?Gqv}W7*ZddPY%Um~y(~)l-v-s|iN8kBEChg3%ztEneAtmUQIwzf_J
|ei&B7nONPvOll-4%l^5(i}yyG-&vFN0F#*sdaL8>&SH2V~{<!xKpX{lWHVz~?3wh5oYaO*Tjit1X*2*TBZ)X;;W6KGMulAaT(95Mdey=zo2PfeoMD)v5^
7kz`#PXL6Sw-{{J_H$ivSLOeSYLysPw9~?(P1y>-C>x~Oxn}r=<;QkQ@S}q>6EVhL(#U$H9KrWsOp_t<st=nRjx~$ITn?qASMe`fj-aaUi#c2J21&|V?OL
l?lF#V%nHl<O}yfpFWW<}&DEqzwjszo-*YgVwSA6;@e_r^fz*#Ik`ehn=p2efLr>AO6eiD%2y5z}81^LibGx9#Qb7?~#3i|0z)$<`Jpcl9JcIqbXrJ%3I3
p~Q$o)ugiVkzR#Km7mAF^}{%>S(e&xg2ZXkFL}U}@DW6U5{Oj+;Z$nLaPIqb9_g#3hyanJvZ)G>`rNM)@qiwjo2>ua-{|yH!(xTT%Vd;y7Eyeuf<>%1_il
4=wMAyqnRa4NFskxk+9-Q4|6%YCpB)xnRTXxcZG2!4t*Zt<irjko8b67e!G#HV%vt#|==#Noil*{_<+h8n0~+#4n{V<Pl0-8hVj|UB`uPFS8x4vUL1!@tc
1b2TQxA({NxlkYzqZ#a*$;udVQ?6Fe);6sk|nO=B~=n}&5c8K@trfjQkOF*0!P2<dkcvjlz{-FW1g+@LrHwq^%lrJuS=56zTX}ppL21GgU9jn#hLaW9~%A
m$m`nFSIiI7AY5vDj5TIJTilgk@G|S^RUr!U=9%g+kTGh!qG%JcOPi9}`*M~&c6|NATJ3+l!u-N$Pp1n*sihYpeOgZZjN*7$%p(ET`D6Hc!T{Z#G~GF$O%
t;n$<2^{!`AIK?;1O-=`mwoYun%Vt{w$R0_wtiM;wr6cVJRc-+pO-6?wcn6#EQdmTM_b?zW}2Q}&($I{q0T+;JRi9W#_ePp#!1g*$K3h*oG!?)><)slUeR
6O}wD$RMvC6g^rF4HYPKA!u9Fw5sa@nuW%kKRr8z_(O4(T~73IysB#^>kfji$fDc~jf`bY8zP|+Bbk*n1TbHpzQfV(?cPK9zH&B#IuSHnnqN1&sB2MhR7c
+(Qe~C#pnxy(9xB>jkW708sG?j~sj=O&E+JjK#mH;kD9NAg2Kj`p?+$Becu-8H9=QXCt7fq-C~8$BCrz#_JU%4G+gG*zp|0d=xscjTT;OOP22?A%EwYfdA
&GDd4b<;u`4qhe@P_XsVx)?={M7KhpqbjQUyd7?PU({x(KIMMr7-0xO{|b@q#jKK6pTF>F(rXt`_VXB5qe94{=qwi$ZJiR+#jkpHKgXPm;m#E5A2`AnOvB
vTH&rOQqX7_Ne}pB9A4S2So3d36cof56A2lFrgJp(<2d*BTE46HNX2vpzMgNb!zx`YHP-~pOAK!G^Ei<@{QeDR59cY`cLb`Lo-p9|<Sud$QDUlVue<*G`}
e4eUWGH24y>yQA$yN>#oAu_sjlsB5tfeHih}1T!@hSW=Yk#+E7dU4S&-*dlX=ug&9qU7^O8N?-G;Y>$KBp!=rM?aPD;Ta^=njux@bx2gi%T$Pr*&td&iZh
o6R?ozX_rae@)~{G;{$2(=;i>y9T02FVIWF`|fF@Jd3PU=}r{_ttjYdG6!mW)*Y*0g^yMglAXWc9(n%ywPD7scxzs8jHoCItn(v`=r1n=nU~brHZ+0*x_Q
W~ch5Fn+Jh+AT&U=~Ez73Am7({%YyVT^v%1T`nwPn(Xz?EqR7(-*vrI!_^N8BZW1U2<5Gj+Z7P~HQw`piKWw43Tq>OHlRR7XM2Vaj%dcGKZ{ENWFAQxRwD
?OC3ht(?D9#J>%m9#QqLFO*eu+|S8&T>94|Llp>L2J!Qn}#f2uS?gZzG?yuLM^m4w=*mqEtJ`N!`N&82Ol*6dzTkR>dfrK*+gWMJ>g`&0~AL+cn#$#AC2g
0kCbxJiRZYr9yXvk+mH}1Qi{Y{cSxON_jZ(b8OutKb!Y6;NxKlt-T)3(ldfmG49L3V%1(jg-h=wVGp-Ud^`GMaeA4B)jB0n(TL`Ib0mj19+adH~;d3VvhT
ILxuEhPX=y^0<#&=+pUFJ}CTVgIGb64+n2~ToG6M<MTw8WrIhS4KIP|LU+qqb=DENs1o$oIcDH_xPgNZ@6ITmV-lPv{Q+qHpB<tO**dJ2s(cjNxEBS+lQ#
+3&iaV%i(BYaM~6S1*!J3OBcdO=96RnU(`{^NXU)+ncsqIeWvN6k^G9(Nug)7p+$_V%X@0qeS)=M0@fBRpj`&K3%*9)b8i%9AAQ5Fw?HYK;TYh*}_cCIa+
jnqdx4YLi8MHC%#HPQ3%R0k|{vXmQk4&EHA2>=y8zvi?-PCb=Ms|T0ly1<|la@l`%+g=kpl71y%-kLyu_lEUnvnHzLsIua=Hu(#v{tb<h88AToD?nFk@?<
#Q5%7ga8JD_@;`@m8v^zI#~xG>{iQV!C~RaYc^Z<+;4w8MCsP@#Gan5%$4mD-JoOlWbik0>3jyS-#BDW1LnI#&$c$RAXwm`SN%)_70<WINnpQ%5{5`I89Z
j$zt-VR5)-o^^r9nE5#>?Fn|Q~UtKmb2!*2Yvy79%?UcOH+Xl)=+3j;v!8rA_BmWWmUtB(l0c-Hs6aFL*V;!MzQRo9bJ)wDrgtYp*Ex4{J0>`9h3M$GleT
E6X7Jx>r-gd-Ii_O8b)6%T(x$#ABBTTj{l?!Hw(jQl&XX5vafwwi65IJo=+vMba7hz>ceb^W@_$rs1`%$PPpg~e~F!C^4qGy?X_6~slM@39w{Q$Wdi$om~
!AH}S^r-8ESVZ4<)vP|C)At}nZS~2H1fFiQFn=AH?9UZ4HLcMZv?xy7qNti<N@}vy*81D7+AK}BYLA*)eeHXbj&dnNC-`T-!-Tb<Su>2-bx}FSJ9`teCxY
~C?cd0NANYB`K}8f}8j{RBC7K@9?G7qvABcGi#7YTL@DJgR7I(D?r;<#CVGuOr9<rZX24GhfO^MFsdij<MZF&2k{ThWa4C;8DjmSS#7^xK>i!O@h8}N``l
x8!-#7;OmRs%nioB^qHntop3tf1d1IuGHmjF7Gpay&&hmd)o6d-usIY8-7_1$kr7nxo!db7Ps?d#E$t{PdU9Ozf>t^0g|ft5gUg?{b5G?Kk9lQW{B=wajh
y<WSh_FE|6dJfsO0Izg;{z+BgHP7!4X=4NTNLrl){!n4+2%~v}K?eN**2`s$x|Bc^##ILRolusY5>Ozf_ER9m=+`xm#q+dyONJ<g<JoxBMqW(6`!J;UfFv
gv~pS$^9&MD{3$*ChGQssO2^qunA$VV0ZA0zU7zTt^3-Lyrt%J*nVDr<Mp9Fo}Pae3<srTW1y(&+$^TS5Bnx-@{T(q-!f+ZahnQPQ`xbyMHq8zcu6i@Sn9
^)iTGzfcRu!eX%=xFktIZYk6DOTrEII@^f)z5UAKGcn}7K@-*KI4UGv_+AlZXmiu>*nq;fNxpkLiS2q$D;EJ%)5v*Z6N-dB<@?$XPGQ<qyQ1k@hbXB55Ap
JG<IZ;Tej<h<;5R*E;TWfjzoZ`KJWE$qU}xEjuO)7v+<f-~w2faU9PR!WieW!-d2dt|MtK8zFh}ZKTl~$xQ&j_j=&dH|8kmnVf-aq)%eWY?z8yrf@=(m1T
_P(_?0!L1z18hm5r|DfR5T6aWPtJU!Fyfge!WL4qO*ed1q+-MNw9n%B^)xpa?g`c|KwaS^!`%utrp7AUY11(6{7K7y$PReuH1jC?vFy+s1Zk-_h-GAjAsQ
cY><^!Mq+W*^WEptZQkA~Ikt}B4N5XzyxtUq!&T#BmKsr&V;w*}-ZdS$rKy(er4d$6b}{Qsd9KZs@<|2NkB$v~?UF^nD0EeVRffN15i!3l#QHcXSYJP{(E
hBLLmD+klEsIhAXqM&w{i}f#mY7AO<NrA$rVFtxS@TD*gFj9FM_NJ?O7RZF)#SbtMmT-pp)Z^l6)^f5F`{0D|nAinlyS4BA?hX`o9WkaOFNd{-Mt;rxo#=
Sm{J)G|$!ZfP5_1HIImRsF>z4BA@zw+g8LDOh2_!zj6E~_IZQ$zw|pQ<qjsXO|S6ty}iiD>mqDTKhU~d=T}YW1B_f<U|~Q$sk%I~qY!3sllfTxBb(8gFW>
+?G3CKG<3ra!WH0LlEjG#HyxWK1fYzjX0lSms%A>1TOcLeQvic876&s@!>j@Q6*JSI?T@+Dn1BLg)^J9vCkw#ysXoOtjCBu-&Q_cg^b>@YVd*k}J@@lZ()
Vt&RQ<Sd48GpmP926`f7fmQv&GR%iFE(kkiI;6sQAiL`XHTW?=@$ETD-SK8W=Ak-{rHc6^q{J{c^=Pa*{<8|=VZM)Xs=pGA1h~NxOK>Tje-iwud6btsyor
6ezI|xE%~qM;-_aCF=I_=4`P;y-&f>x2A9wAmg|~vuBWTIiSesMh~g(#Q~fU0j#llNt)L^Ox+3~>|4ZIFW36eOLrRiv4d5s~TG~Vew-kMp&}O~CFZ};hK3
DsQ4r<Xs6L)qU&eL28{hae`Mw7RtvHR+!eE5@HM<go5!PAIk%4Z7_t=t1G&>h46g~IK(Wbf%&e(#9oFP)q*SOQS>^W~xrbXHX+*)Pj3+|^0?jUV4FZu>X;
yZOV~mDTL}donNpe|}sq+B}vQSJT{WkYe+VrSVfHZkM`}3-J)Ji$*XCd~{F*5t7Y1Bd>GXRaHs4%7ltGX0l&A>(Q$l#goDcnPZY@<mp(41&~yso^LkE&Iy
$llhC@g3WKV(e#fsM`u|{J?9WU+qj<WzcwcOl&dYZi?7y0!vRqQQ30|ErjQ{b0r4>W#LYJywy<nU~xf@oI7O}*)PEe7WHR&JT>g}7k2YvJ{Dtpm|IbAN?a
P!U11x$MXlTUKbKQeJt9Jz9V-gV@1Kf^Q`lfC?TlQnjg?~62LMO!$_Wd`>*Byr6zhN}Vl2@W3>NvE=B*AJSqt=c(>lBCev7ys}hOSO5T?R-^nz*ny!KVxY
{@7gOpi`<|{N-LdLOqqEP-<YAcJbE@?pB;I_6;-eLB{1YEQ;S^NMdY?2gxyJ(OHl9pEhmp6wga~k(q&+s*RHg`0Q|&PlqG%;xhR|U%x;>eO?vCT-`e-v6F
`lT1adKq;Gp0i{B=zmvn&>19J9J<0N&zIeUfVGwev^WBrsA2$h%iM{=!#*>AGXxiP*N=AfDsTeY|g?y~5(Rc{u!=GB68zI$^DxG-A)7^9rxSxk1Q?Vn8*&
b;*z7P0RD|7kP9U#6=Z`W=+2a)IlA8pXtsJ*FSX-cqG(<9JK-+qaeVq@~ZgZQwY;}x(nxK2RS9M03_s>U>@$p_T?F=>#F?iZ@(1y6J2C5!mnSJGBaWABSA
nKy5Yg6zL=Zatq|Y$R)f=GeRhs22unIMvBWQ{Xr()l%;F%;_csc~%C3llFZkO)`fC^xelg@#cS1EHw>SkwSm_LA9q@PcRx!Un6l9aoTiI1bFX*~@p^rTyB
r1v>fppbGdR)h_u4IN5UIZlmzEZAqV&Rnwx#mYMBa1?tS;SE=J1vsI@tz;sS6j1m@8<0eHI_^l=4w~==T#8XYz?PwBIw!#<dKDUohR0-D2{K!lRU^^yl8U
A=C8j#yFSV!om(WZ0J3?@(l6UbcH{f45P`XSfeXK2y|%98tX=;m7`0g2bZilIP}e8;c7HhD&R%SNEf#xQz%){MQf2Bd>RF(dOaUPf_HAJA(dJoo=SO=%z8
cE<7Ui43SuU_kpC)&J^9)53mL_a50{8I8GRRV4@;P4!u@%TZs^A}!bVjn5<G3h34`l4;_5biYSZvY7>6xsT`2RLB^cnwuy{zgze($Cra4f(m-=B+Jw0(W`
n2Lt=8}u514-S_Pw2R_DNtK3KR2KNvq2p-^4<<NdE^tgj?}-kBq?nHnwB1)=I%MrU^y58NmoPVqEm>=Dw6+4=Ql~`jE}fC7<<Tazjsp}?+L1C%i(>0TTHh
vqRX*$^4G0qpRi3NqKbxtqS27B^j8<h4Z`{sKWhbz|VA*m3`${W2gdTB0j>ZCi7QXK|XRu;(-C#b%2hNWPsa(^^o*D{)p@heU!LYh6&@nL5lWAgITIIxy4
8UNVwV<YN-;DT;iCZP7Uxl2LvzRj?rgN|T_y4Y&u&*QLAMlU7c!%=gcCW9NpT9=Nw(a4UxEjCNqzpX>Hdf2HZuE5CL@N^ry!#78JVyyVW{58-YCR>xm1xt
?pBH&$jx|G7u>6u+u->{Q4ot+W7l4yU^x&%U0Y8#cB!f`}CO1gR2>dF~KTqT=AB*stsBdphtABMh$$RiffBEY#`JV~1swnjiC1gwFUvhtItrbsg#T|Vjl;
~m@$Dae{+9WP#g}GI_Z@i?ADl=NaS94`Aj}Y9yM8P|RzyGgc67)AR61~9hiLl7Bnr-HzQ}tZaDqkvpt>-Unb4-p#dnG#k=(Wpq;r|<24u;k|u^YB`bEm{?
^XxZjeet%rN4t&q?EXe4%@L;?oXd06bR|*=L8@xW?w}@zdbZu0b1cEWS^yu}UueE2H0dacF4J~yiTZ(2g7tp;bsy@l3AtC^g{`~n_Z3-<bKXO$&<hpwYLk
{5(~6kOz`}oK54Epq&ME#P3eju)LweS0k6hJLYG*B062Jmi)>wFA@_ux`i0!wRF2T&y<t>7!KYY-{2fiFMeqjc6oLD+Us<Kt{^_!)@yQYeJHo}F%PaNqU3
(#;?urQO76qvp)+3%7UrrrIxMc?r?XtPIEAy*<VF(mGVjSBB0&F*$t7PfU1s>C^-_)YCT-QSY5U_a2qTUViI=YRB9B2-l5u*riW4V%tJ5UlAJBXPbzeLmO
dVSf;acYI(2zakMbE{^%K3H1Z$8Dk9f#BrBj2<Rj{xsPJa!QlVem-<|48>(UzRxwgWy4iNHd4HYxx*BEk=b5q<np{4HsE7Z~2FB41R$XP0V@hm-5}`1NzH
47YXAPmS9@zfeQ-gh&@{;L^Axz{8XJ*5)^0#~Z9`J{Xj3SKeL6HwB6ZqXO1GS{m>FkW<Di6veXZk8j0kBpU=9ee(-A==mNLH8)lRd&e#wh9$B|bi?<%;J`
v`Zl=OE|szv&?->Z?r{p^G#$x{x<X<a?kkhLVj;n1fiv68suu0s@lU7*pJJHO<-%Wr&ohYkvdGxN4App>O?6AcjhK>OPH_d>epmB)674P8?z-oznG)L3bQ
A|QnkMS6=hAk@eaurQ`vUY_s3_nd#0j(eG+s99}Em?g4}uQ2eTincAtl<F6eMFNeuUOTs$cUPoLH1VJSxGwW)k~!_U4yb3SkLmQ+Q^bsy)_vz}j?x0L!0d
+<*}mn*{<SgH8bwXx5Qu1@AH@<5oTn`}?i`JS=OoHg@Dem~M->QS5JjlcwXh9Li2O$xhx4DPZfmg?CF+6LeAbE=?fYy2vDq=X**6rk--P^wk|6o)WDu4>=
p6-JhL4)>8js=8X1JpINedj9iI#=U@3urN8@x+qSF9?mP4`u*I0{uYc}b`O%@z*QI(Z7QJ4s>Watrcr$`bFREmhGj}A;$&`;K~)QR2{{^jdBUNnpwi<o@8
-=S&a<R-H*{OvtRUitS3{nryD%(I2;%I@CV48eSg&d`%22Ad_eMH<HaMA=`v;MeD>YHAra|uJ_vFtrvuMP*6@|MJ8ilY}Qpy1+hMD1$UK<9@(%=b{Ko|~4
-w?UxyxD=}u?Bs^?ne>pSs-rmXF8b%l|@_j7tl#L=Uz6?>V2mte39g}qtAgidZuP*V(-j>Tr`I8J*hFH;sd<hva4b=YGxX@aYI)A>h{EFXJy;tqJ&-**N>
~b<A7YekrXXsZD3%LNWD5-P<SmZQxV=vIlry7pFjJnlJW^jViH%O6=|0jogJ@ttIP}`Un^^kCZ|9_=*{zf1l>iCK50CX$EY#Blfui>trG*8g&5y@3O{aC;
NlJ9Q3ngPkRyjpHtNY@w@(XymXyr_(r#_v1nNUX^e;0*_*+k$WzLW2yMOmrI*2rgEZq#6y4mMh3AOdz(tYRKdm2=^ij^DRa=Dn8okX6T$#+GWC}tMTv7#8
>Yr9z#7RhJM?GJ%!KA~qIV#TkQ3;g0^!5ZtBAF7UcsmJ%X58=i*Drsk?`(TFEXPn`1oRP-<qUywqh*hP#WCw%-mIq|<oM7g+uGM&Sr^|~zsEx()Ph%SSNa
h=Z6(``<?u1H+ejds!?x3p3y-3AGC(tKy?$7`EpX`D>82f6vbZ1c*)pA|)RFdyTNgw%(|GC?Vt_VR!o<Y%dRW&g7{jHOAMeafhoWI__sJdTgPqCOCKPDU#
iQt^!NB5Qy<#o|=vxrkWh-<RgEz0knzmI3Sr9F&Po^Tl1AoL581XO;J%ZFJ4_~?#R$mb5x9uy%Cu4b#oFin)=#7y^cdqB&RZ0-jw*%Pvl^Z9<&>K$j#UeH
AAn@~QjN8VnBK{yUn{AtNM?S0h^btu!UxUE)8Jywel7I(Wur|2B8241eJa#s4jtY&1nnWyzCuk|kO-ubPssLnGxWY)uJ3-l`M>+kDN6eNmC=R^g1fF;PYq
ySI$YL3OpN#%VH=md}*KYMOfU6)RGmIu2g%+u0_u1piysX^wyed*}R?(QQ#4yw;^$VZGA4C1Ir@@#{c9Kd=VuqQRW+44i3`rA3$4Kn;5;fj-E^<K|L(*PE
>UA%2GV#5rS^zG5RDT$d?3nUE~wcf#WAO4*XWx%=<%=AJ&o&c()J+~eVGCzg|l(Fw?&|-aZRh<4aj*N+4$0kMIRV}mjR)-KCL$h<5ciWEc5`iFarUsql(a
Vny9jQGkYjo)rWJyzI#Z28OkU2LZy-h%Sz*u5uqE9`&YO?d^ns!Z;SBqjk&s<>Yn?83JHZ4rWYsELP(VM{;Ep+eu7o_Sm$h;*D%(~Qr+&tFS+&5pGa7}ds
|0hu<;#?<lL`4RbFBcm<i=urVFOT{>bhzy;k2^Pu6=GW}*?j=Y#pA=Tk!jY&bX>^7s7l%-4Dz;63hQot-}>Zzr+)ilpjlw>3;9Ipr(yCZQXt&B?S=*w+w(
?6EZu90{_1<*wQxNEJ&(pt`vBSBBFMbmSi#0*E+>)9%ja3E`s&h6>o;*L=SLZp->jeh{8RE^-jL3Q#@OM6G;X^upfKDMDZ|#i%~6cmc^I|dqhc|jWTLH~l
cG9i8LKkV^89&mn=PHq9NI^^mGk&}LOLFS3QjLsP;^aQXXx$1IEfAGIkX=&PHW*McNWNp9W(UcLSDX12Dz@8`X>1EMh)sxu4|Sw7C8`2fAXfuxY)z^@mrf
HMmjZ$GVLfN2nPRJ_wjdXDr|c9xiLjXivo)MFer*#1uzPCk?>O)>k+aj@LQGa?5J?9ujaENK%Pg&H(z<rC{{t7$SSB1<ZC}DcD|u6sI^eFIXTdM@zT)VkT
*ulGvfw<Yh|Z)7li1%+T04zP1Iy=H6XgTmkdj>W?9<sq2t(HCo0$+MKW3}mp)0XuG?wHC-ad4dw8i%rnZ7J`gtZ46+IOUh-!Lv$fBSu3bxY{R@k9qEVLW;
?fAmCNCg)KlTA$dpJ<Y<v`WjSYV>;B#x@x6{&tfrPp(dQD3|(>b`WJ?kaDk#zkX3>a6QffaBT&>@%<8W=TsPTh89_N*5U98yO&SM`uS6cJS&1-<T>f4!_W
n+JKEiP4)+LCj|X`bB7QuPd)AaF$~7vQq%CKKTPCPk$&*^Ahi5`J;oTQe=_r^gLsxg6EDJ$=sM6ITnv;07wz?d4@5;=2V$o(Eu<fJxjwSFn&N#X7pG0!3W
f#RVqu@qV9;P-KEnRKS_EcNFM8q5hwI9-foLRy_gPG-3E3M1t73?BEfifqd>L|J;-cDcMe2%t3|NGzBPeJ6vFrswZEKZr-Bu)o5ymNj}j34HMj^<Sp)cxq
CkjReb9%<IAA`~lYPDtm~Q9;u6?ZcMP@B1#upO*Uh48H;ANUrH%UQ#P)G9^9OZUu{Vc;9Nlf_}9$JvmbA4v_4}&+D{M$#w3vv7?4II>werWBh*Ngqz~Wtz
0BUwMUJh=y?#mf5~;9=$K@AC%262A_xv>)N=h$Fd@*Sx*qz_v!?x$r_M}JCti_N(WYgcXOZ3(n|F1#R^r=yUpzX;RKri!QLfP0ok4E7yJn@4qgiK=1(?w%
C)*Jf-uEK+=T=HCs<7>e3{*CGmVH3dJl!#;%M;lN<H6g`di22iGP}uzP*A_|^Whxyrfs7yJ~meC<Zc&d1ZMJ_z-?pv*kVC^lQaXEXP@|J7#4C>X|0NtTZL
!?)-Aw~`*|1#UyPft!lH729$mxq`?sf0$f%T7d6+d-jxi7uAHmv|>pr$%!fr#FT`q(6@zL|aWbz_<2-_-fAYPy~PQk065W;v|^B>;!UU<IjjJ$rR7hU%CP
S8iNa~M>6Gd;>q>UZ+QUr)04(~_Ok3Vh&iq?dtvp6mlgCM{N0SS`~$r-1eH5F}00nC<L7mi>b=Gq39JE5FLVg0u~+2&x97CbE5~Wt($!_f33#{i;xLk^Ag
|WwJZyO69$nuIG5&-bRnAmLYj793I&L21#S;KJu5q3M^0WEYZRc{L&qUA#pc^%=NwUV$o1N#MIdMEC9g=IR6__&I1@dH?LT2+&Zy6$MWUr{P(Ygj!rtFu`
3D?!#_dzSlJjmGYx+IO6!bS0n^aYl`Ge(-{)U%&2RN?DHvVd%e~(-C<+RNNv;<bbma!=_z)R|zONDWJG)4a(S~tN-6JO<e2W?Mzt0}Zt)V#{%eu%Q_OA8_
oYeI7v<kWD7DPLsf=sfr;DWi|_JeKvgcfO2RAD@K8<M=J+FA+rxwGM29jjL=bkPI4e?FpD>s=OUDe1zpj$AEHPmF}M#k~Fd_YPbve>#;<KaqDs{1<s=oYU
D!iu?_kp3iK;RrTJBAMOQK2N{3zRv+~*gm8txbnY<!lJZbl=@!;SchCY`R|{vp&_tqlXR_cI4k1d9(8pml!;q-$ATegP(_q%Ft>e)pDTWNYWtDuo(1@yu&
fz@Zv=*V295%as>6NVP5;}hjlliHv?6-#?Df_=)RGs!%+s;B6`9Cs0Z(Rd@C>TxArR12bOX`y~;=uRppqzb0uC9s;9T5jf)TCunA4pe*(LS!#M5`;?HPyQ
~cD5PD3He~!Mf^e#6$YUOiI`t?g@v`a-hCr{@f_6KvbquCZYMAm1R7D>zFzyE=Lz#tf_Idbkeda?yv%0AZWo52^U~7glkLr39x9-6L!-4lgvG3=L3S_a@3
H#S2qo9UcOf_-pb2?5jnu&Yci$U&-Y$w+Xv;l7Kj8AZv+p#}^5Q7C{TGrqkyivD_bC0qX643m^Csz5g_YF6e<*kU;eoAPw}~?J`@OJKWje!vy#D*Q<x`(^
kgR}lONq>vc@`%2d(7rY<+H0d^t-8~LYs>V{^Yz{hK>)L^0>xt34iR&CsqnuO_HO$|AflNXUj*H>8jj0bl4v3dWn-B_+16+>x{6}U+PS!@w4F52xmdm^Th
jJ7ox~Y6o`(r`6{40cr|#Gvi;XZkyzRnF*0FH=n=>u*#KZ(wMFhpMl$79XBHM%+Z4V~<J$vj)z!9<*Z4)be8{f7S=X&o7Uvo0i?sEibdc?i%?lcgC#*#LV
^USt)ANLUK*n5N5fFsMo-A6vPo0#Jt@>q2bhvT!M?_eTG^0(wN7O9YhnF6^brlCEteDH=di&<L$#ScyUsO*%NPuXd3@U{g6KX$MKC74(x>;T6b<4~b6GA6
EzRwcv^=Z-jDDi#LU*_s{#J_2EEjMrs7pd)gEqu4v3GsbHJ=(SUj(7rSpNT?y<>TC6E>XVqlVcHeN#%eE?+(wmW*t=ey*ynA6CEWm4W_CNs6G`fcg&WL^C
`+knZJL#xjDe=F;vvuR#jzZ!x__TJP$-2e=^r>EN?F_qT6A}rYC2%x9s%&S$joR`XO7*RG1Vt{1=uaL!a*)*M*&Ha*PsB`{Mv8t?OWB%e(RdOm{<g+NZPQ
AJjTpI`dBQzWfvgKTU3F<z)rH7v#;Ngb8tDQm*~KmNkc}D6<{7Wan&BIN0y6H-=iwZ*SPlK><hKLMYZ&I5XDECwHZrnnoCR8O%2pwd&dX_bU8a&bdn$CE8
XOqe}bTV+q7C3^r+;mTcYFT|+<Dzw<Ah=e6eIYx3C>KaE@!=Rh4S3+sH5L|I%U35Gxf(UY3gTjeRW)cxlD_)Rc$^gyn|Pj<QZd`Rb!y-DO!_Q7kCox+|JO
=pG?%wlIzE92jLP}J+BV8O@2Z&fr1bmlj%gTP14)!cLDW|qzf4rHrb)X(ij!934m0?@Uj5HqWiC)_oM{P=z&j>=IJVx~}jF~D^2HDdmZ#z6B!P(oIxNr*y
guM0=JSry4+=BRrGIf0##OZ)yxh!{C_jffS6MVm4qrqzP7c-wE9I3i2Wyg%WXaEwBQT>hdTRJ&d+rlWlg0h3I2!#o|8mm?zei^t``M2gsp<^hEEpZ_VTcb
0ei4xCyqqIj1Q_~PW1$-bHGk7V^C`+O7yixh_VC`JVqZs%88$*iJl^YxD8W%{x|F4E^%`RZ-tMw5_Ftz*4njDJonEUYy2<_Tu~p4K;y{J1fKke}{FRO?_E
a#;&Bt)Iwb(W2E5d{_w;YHWn57iUYVW#X|$^#Hk3!-F1wtApu`pqgjdERm*e^Xb#}$r9egou1j!r@?UHIzd#rXqt@ibyJsBWNZ^KUEexHPxTM`iD-(L9kF
b|Y^`!WsGupxVx!H>s;j%eBerKkQQau+?k4b)JDAf2e?UD^*@caBWkQ@qF5L&M?A|F_2Fny`YCcENUH;;GGwVU#RKWyOCc$KHyyr19a#~m0RjCsc7PRIc%
A2=32H&Y#ZBZdK#?K!}Zg9cSWVvtct8AuMJ5t$f?&P=R4s8K5cK2{J&cdK*UB-!`cc2#&3wAMcQ)b~iGDMi{wPTL?t;wse233CPA6GJbpym_w4;OAhnCOI
5kh&nB9qcwgG+Jw#sSE#zA^!_)zb<b&NA{q`EKie6KC_H{?x$({&FUz`YuB}MysuoID7k{{*OaS7$A!F+Z<iNw4P6QeX=bJNmVR?HvGU}FODYz->!+B=z8
QVb=JCd@TUhOj-1owpVBseEcfssaHKL-7Smn>-<iKFk3gtS<^Kb?voCOTf+TRn~rJ})!S)mc&x_-ta8>R_q8Tq8}^$ccMR9T%PpFDJS=n@EyrExU+v+}uH
Bak@Im`2$)+7LU|ZH~sfcz@)N{Eq30JIfT|p}&~WXXyPf{x9-EdWU7!4&dmOGSR^NS{_4GSCc+{#vr|5%8<{yHRbNI6Tt!Br>1!&-)$d76ydwRe);y<@=7
$E$4S-x$18M7V-d(^WPJNFebQB3a~HZ$pRf!+Vw`Bq>POj>!{X`pG1iNH-Q`N{qA)|Ur90*OO7|7#t4OzspuaIG|EGTY1YLBK)J~JuMT;DJ*rPShpwwR#e
?H3laHa{fUWX4A3vKRY7$T`n*DcBNQ{~Lx{Ug(P`n==ceFQLb(q!+R!A9!Y49r!9_SK6l@QSz%O{;9HBB(n-zoT2#U>vzT;6Xo72z`H(63c}wsmq-5(+h7
krxofte|oAe|8!k8Y8Wo)28Ii5qIP9u>EQ&rT)1C9^O!zp4p;Rc^0wlNlC07TD%BOqno%BGJGXAS1dK3C?%mVPn`LGBgP>vXLeNcN7^<Ib-J0m_Sy!#1BC
7m7giRhpl35S!s(G-*_DRFoU~p9c6H7a@-l*fk3rbG9#zi>JmGX7&gl5HP<lZaxhY~1a=oM5$%13rV-JZ`095>Of!5{vEC5(r{314pSWlzrkBMhMOHYne}
;L9pa;^UA&RM!#9OfYX>_82Mev-jQIL*JX`K=~EU8dir355lP3HC^V?VzKj?_f&uP%9~|r>u~fttgeh|vuke}z4#c8hU?2??*1Iz9KeZhIjlKx?S!Ii&Ib
xe9alE>(%bditJyqvk_N>s4lI+zuk@Zornt|x*1^AMKY#uvJ)oT6cq;@)wQXIffu)-CuA%<)tP92#&r%}zSa1fDuVI8s9)zs3A+3xWGod0jc~dpvy~)ghA
6?KRk;*J!JyNhZ^Jt%RGc5Jys@@g*QZ-S@^}E>9(3`{=Ju^d`=?AJN#R7MU8q1Fw-#Eg-&v&p$$Q=n^z!2^!2ZN0AiQgzG;Z?R6U*`5E%4I*LN*OKZmNuI
yRcKRg*SC+p+;13ki~JKQtY--KCnE}4<{nzeD@&bgR8^X1Wv0fb>_%}e^g8vzmM!4;Yt;yA6m7a@s~7Sl+502X@AFNh@?@#c1cHVkeG%F}vmf$&R%yG~rd
`~$IOI8hFK!m@&28~|7g$U55d`sdVEwOPx+?vLRhxAxcXqP*;n=n2%yi!OIVkTu4Yx<7|Edl&>1hHNamFNt$nFkigmp^Z;}?@J=qKHqnU@Q(5dEZ!E5n>n
&S!NrO)Ux=T6B6G%e$A%lj<k-(~8)#p@hULVFQs&hzzC<Lnq_AYT*<`$0hk!e7{p+zP@D&>f!Z2sk{bAo^bz+Z#P}BD2_Btpmhn>sm_A$uEBg$MbkGM&`C
*1Sr76ot>oAx!#eM6NV0Fy?;OmSx*}&#ZA^L10y>@vzxH*Y((fRGRY{EU?L*?X5z@D(uWM>N3w7bB;xA^)mEkMW50j6BF(73Jbn|htSU~YckIHjVZbC0&m
YBf>34TCirv^joJrv$%7n?;3tkihPs6BsNIT;uGO_>~AW{jgY$_IZ5YD_<epf1a`(PX=r)Oyx<_uaz4f@rO8eQWiF2wh$}`oa4CS8w!GH{G0=3n*b#`^f>
+ZKDAZUj<#v-Z3@L2(ZeT;Q(REW3?{2e8*-rStQ{K>wLJn-+ouEqv09pws(nsR`KT{c)*og^Gz2a9II8aJf`T=<`0KpFW}q4cVxCv!L4EZ=>I+tdD<u6uh
5z`Sr<htDadO^9vHp5jbBe*<m@n{`!kcL3ZU0H`E^WB$GxsMNo2EBUjLlM2SV@Z6L(8t(th~gVOlExvmYXhgPm^IafIZPWbekpx^aP|PY<;?IwRAsf{?Q|
eSDm;czT>k+RR!5X51!Wx?L?Y@-4<+rH~`YD*_FGj7{{ciOa0>yLQu7$Q%1KaiP2~urM_{QAJ;h5ENaykpU)otb`9v;gXbec~oL$1E${UssCo)s$cf<N-D
W?pj^=0xp6E+|6xRjhO!wc^4dgmqb&49{YEh!AI(y@m(M$raJGICse9)NY@fD~878R~P#1hHFQ31;{zF-7map?3f`RrzK2?xFpJ$t3UPd`9cX6vXuPxWC@
Arr9{x0YI4j37yLG4G{{~f_bSO_A-BQ4dp07Z9O5He5N;(?G{n1#ImMAn>1*EG^k$b$`_g3~%hc5^b4t+O{JpIdFlT=K-_^W=Viz%NkxN%r#4c;;(eGqc<
|XmFpNc)30VN}K6gjU%Fu6Oj&6unYKp8#pucigUlrKl=wg4sWK=@4H*sKS&f9dyrR}etgI^6rDKeU|KJM@aW|cXgW7;UlUc_C*H$*Plvxe56dh5&T~KfuT
>qVs8PqL2^Bkm_veKYbw&IXomAHm)4u^$9X{b;|AqB|N#77K)<LO79pWcKoR^rsc-8Lcdf#7v{o<FtA9+9xD!}emX(exiF$2{Hh}G14t3*p;m*CV78rJ#C
S<!(0lFUZ-YqLw&wH0paWE(Ial|fBs$1qay7fk%}d*B26lgj5sU7cldXzDhy+d$u^huD8n9W{;hla(a7yFmNIIF8Dw{hF)^r_x;IbeCy`>h4U`K{MNTmce
30H;M3(!bWkSVr&LO>R@N@pbgf!v^?fP+htFQY6YjAV7j+(KTl#2t`FBK=#`6R=z%$_+PaRN92~S|rpjJc@7<PS4LJ@f{f+R$lYwF3>@9EB(s@HNV;3i_9
TIv>=-RtgH7n)h5xMlAavg$<f(#xRH8Vhi0bztr8XfwLuUCdE>Nl?y&q5yA8!!5Zu1-~@^J-&f9##<TTCk$e{RWM5aa_?Po6A0GMP5YCK5(oh1ZPQLhaFW
B+#<!VH+QbV4;wTa+uC?}hT#K+n@mVG@&RU}m#%DBmn|%GHakU1<XGwKE)kr61!V>2U%xIIss$#Sd{$1?p=mG}M2HTpWnn$!C$<trDeSNI{&LZU)}z}Q&S
Ip37~!s|(fu{uC)?{!Dd@HUGuP$!bnrW<gEz@_b@?l!?36ejYh*tt4$b?cJng%Qo^BfPCK{~sa+h1NZFvHrr)g9f_PXY7Ug&KGZ{<=NDu26O5#BE3oiHEx
t&MB1{=QyliJmeH!);mxYk>KWx_obrk-pqInrK|2^z8FC#z9g3V>nAcx^s6d@pa<U&wY}4@#xX5sk(^}>}-5)*b#Z%hj~6{Ig~__$<8go={Cjo%ggikxhU
FDD7O<aP1zI3K;F1_oh^91%c3}rLx>}E+S%dprqf7b3Gb`7#A%!^{m-A{`TyhTy|!CNmTkc_021DN(8ACFkk^v5B(3_7JNoH<N&oE~-J{JuXICwW010GAv
T8TWJW(W=8D`GN$Qja^|JE=i)v5uIgy4T+meUYrH=c=k!=;51Vt8H#TyauHh!q6oi)7Q5C?%zOYy^f_n~Pukm)p9|PjNqOl7`<ir6&Kr-fYPZVX-yWcCrx
_$j>M9DV5Yv=#pKT*K`sv))*y8=(%ZOUKFX+J8|k#HOC84+;+Bk>@~y@=OGu&Cwlt7wFzHNVBdKTQ6BtKXckB}E~)@IHn9rWheue#GdlxtgO{-JpskWh+^
XEg@OJAN8Gn#i^*_|3#fAEg^o<>$4eBsB&VaF-kX>Onc2VIzJ<?_i>AuLV^*-H)_B4DWdFBK7&^Q4rfjpmkM=CBr_BqCo=R+!g5F@YB9kstkA^dd`C2(=O
n40h&gVkQD>n3VCmdY=OJ;o%qbB;PrvUvi}8w^z)|BWQz&r!B!S>Z<+^OB>Fq&n)ON|)CesppXa!aEb4O#h9@tS@#btNI;;W#hQQ308|GT{sZGk4hBR3Rm
!-e?p3&u-q~~>A}XR>jtMaSPPhJ5Nw`m<Msja(NRPQc@oM3gCY+?4Ijd>rxtP(yLM-owsrSJuxzU`QLSf>+7pNHr%_;Q%0;q}*NIS%oCNr}s6%`_zh<20U
P`Yd8glV+K3xT=MJ+-*_+F7v8k#68b8(T09)EpQIpRNX!4Z=G)(|0sI{@<4v)(UFWTrvYf>}jcYse5U>!+~v#Y_u&Rz#1ia+bf~MK%eb-5kXzK&WM(QE0`
SMVWpF7TAhHn1;m3lq>_~QTk|88cx`U9um6i_bfWx+B>Tinv?L^05-97y=*3)XAEh<8q@c~!VH2&%^sB6vn)A%q_U{l%oh!EJ)~{yP5|+IAK_z}*6Aun0I
pn1dWlziRdHng*6fHl|E2R^|MPziigX!hl?F!ML4-gkO^JgZbY{NO5>`>K!{9V35FSpa^Qes%hIsD8tELPTz>oPJVyAvgvSr4&+C8XAOwMV_z2RDEnW;)N
PfsJ8RJO5<kYz~#w$*rJZ97HdDj6{1@-*OqXc`?)1E480FVc>ot}PQEn=dN6SAKf-i>EQ;a=OSN8h{`v7yfTLhx>rVUM4vys*pquVR+n-d)qkjUpzVrKCj
H4Hz-s{PfET=bEnCg)^CicfH-JB=H7>YtL(wwIh_?T|LyYoG^jx9Xx{l5%4|P&ys8YsV#!u!(VP1O-4~A@xe%422~G5R%7aKj{i<JtS-osy3;lfCyQ*hsE
9~Z>=ysJww;adAq@2Jiqm2W0vZ3-4G6~6yNU~!dy-^DJ@A*M==8uwcod_~;X)x(3SXC(3;^2x;qSR#--=V|3z$X_WJqZYuVe<O~uUw^Ka?xRx`o*rZ7v|d
|-X7ibXt(kj;mf4W+9;&aCk&xwsRAGFfgM$g4sCMRQC{DV3jzQk<;p$Kc!bW{#K*t>nn_6PJU3{ncYWyWv5$_}>$*4m5xhpm+Th=?$l?anMcISNnx>Z1sx
%uj3pzcN)+BiWI`XXIm52Ut0y16)s-9;tyqaR$ph(9~QaEN7CK%mTxup9KFS%E$K<h+@8n*ykoDIYV!*EL4R|bSk)hxi~aQ0($yAQ}(QXb55O$Q+JCtxI;
PU2ct+G#t}*Hb4f!n*hB7ebgG<;-||B@ohO0D-4LM&l@vX=c5}669}FueU2?HH~T$X2}G|wo|E}z%&3IQ+6KYapWY-yUa;T2gPm4>TGA3kyphM&zDNrHW1
?}U_vBaxEKV5MPKhK$JPD_h9uMeeY5nE+uD*TO6b!ToiFnIP0&a$f1bY}&zlg{mmN~mS`_YovG*EWBE&hEtI+xw6o-6cO8@JmDCcvZ;bK=BLS%|=En9hC-
mS_z71cbFkTo-h%1i}{#>oU(UyZEwChT`8PSYLWbwzcwpLaHZMrjWpKC0?)`tJdJcrlzjuWI75TA1N>+j?e+KW`S#5I~=pm?zTwK;o+K?-8pC{tfFcv($H
FSi=Uw8lavVUzNO=>#7j?=Uhb^JUdqYg9r0{;Rm+Ur<IkJdiCaQ)J%`czN4SNP=}@oozCF%OgfL!SqkIoaDXN5_jYOKStbd&YJy7(3}d&w$YPZ9iJzG<T>
hJ*g^%Dj9$@F|bzDWJoBMK_+!6MXIE{kN6M7(6I~md$+(ApLL+N5bj4L&wZe-ng3XwXQ=veu=R_bw*fhbDygyxY#WGSc(xeTu&cFjBaGoW-%19gAZ+PW&$
bNrvY6CPsih#k*YO%$T~Gf||>LR7~Dg4HJyJ*lJU^chB>y-fmOe?^bWP)vwMKZCvBrgazpP*hU^5+F`h@I2@v`<^%#{cO1kIVVH08Rsa}sYzX~y1Yi~aGE
ZRd*e7!b3!BFsw_jjU$}W4wXwa~ExSaO_IJ@w)msCZ9k@LFACs&C5S#Htul4U^oEIk1L}!Mme`|8_Xz#DxY-q%o0qD3YHZiv7;ytAQ4B(P_%!nyDQlK7`7
l%7WTbgGw6XZA$Dx?zv(rAQs(OO2LAQq&OdFO5KOuX$0#dkOHnV)rCsIyb93iacvuR<Yw3ruw9=io8qhO7zVE3T-?iw5!XL`+k%=pc%I6lFQd^E3&=h2fU
)C@uoP_qdkD@=S_Gm4RNk%zqCMBq}XV0jGz%#5Qub|0Ii#+udDhN4R;?b0pNLu{1LDoAP0h^uTTnJqt8Za!G+#g-R7Y*cd-&WUF9%6jQXt+*28yPD<Wd5k
kpATxvrp`r{U<fF7j-d^dmQqJ}KX<RUylo=zv$2dR=(2O*aN@$tBKC3%hGXMh|0CMOHT2T0PQ=DQt6%ONyXjjT}{QYTHT^fw_rJU_yA0`==*jrpLQh6~aL
8BYivHC*~xy>c?mfWI)@Pu<EtNwy&ybBoW~a7KwZX<~dFiAj4Gw?&W}eTAGZj*`B=>D+EFZ#nq@QU{P25-Yh}$hSUpyR<aQScu5hyFA4kxwflq1sTd%!@H
GXHqG;Sl<}ZJSYCpeG$@SgJ^&Ai-GxGrbsX$N-0(#KR32k~;@7-maMcW{R@8Z*B88={!aSd{t$d@^Sj$Bh;2^<rqd|!n9x%^$33WCoEGz7E2)$*u5d>sq5
pP0QsHKSeQYT1&(saFdME%&TN;$?xg9=M|)3@};-mU3T;~R#=q4iZ_nlZ@T11|c?JpyqI8ioo-S=0R9iqqISn0)PDzQOEN@Z?EVXZRjQB$}dVmt<7z{7vd
7;u_Y28NgohnIe`__ybk+p)=NJA?rg;m&2q)6}iXt7Hz5I+|Va}yA^u0CrZ#i2R1|48Y&`<U4hxIAo3<R*fW<Ja`>&WlSbf_LWp%nqAN$5+PcWX6)OudEV
DuD=56a{!0kfmuoAcJ2R<rSg&!vLgN%x~S>V)k+Zsq$^;P(4_!fZL_gs#sJR(>0%8dY&#PP15m=*9vvN`rmDF%SK2jiVT`>FC&Ks+2qI{O5jAmupl3jNAk
7@2ML0F(=qxroxk_MQm2nVT)}H2JTIF+)B>YzB^8^bi8W9Qmz^!W7m!SQF_-;FbV-)L|0ycT6f|E$KKTiy)!CliRj)Jx{yk9k2_q^{e_Jo`H?PZYux0kQR
q%7gRbzMMY999pAVlIgp_ml78TkUA0}s!Q=?I#wz?UIRv%YC27(tvZAclR##fDcec6$V>)XX0N!axN2H(WBCac(ZK8Fh9>POt0+%~>Uf`~=_oCI4cfDtd&
N85HWYVZ~>h)SZn9i<5+m-RDKRJQLEW3W<25`k$qNaQjava0gfW3hBz=x~KkFR;>`Pp(f|MhOy*I#MDCZ446KY525g(y&Vu3;x_g$aARHD9THv~S;U*(W`
pDMP@H0RAHBOr>_y0Y6Vfff_P*w)U3!Gfy9=Ug4{n#08xdG)#Y9)x}clpqbQyuS8k0Mm}>edt=YQUZS5N@Mjr`8OlJwl#$D_Ln1fKW3`Hd1kh&gSleTl%I
+~+QAJ$qWiy_IK<!1kK)y^XF|Nui!h?Cewf?Lscii)`Kxo!smkY9I^C1YtlT@{twg6-LZr`D}|9nAmxQK`uX+3ADIYTHu3DGb``R1H$`jn_^0J5cYL}nM+
euS+Z4oL!e<KZlnnr9>{5Mu$<j3{)>qKsf`5N(PWzvs%~m$fK4kAK?f`Aa@ChA~C+7dW>ePIdBddyKlo&eci@G~(_Q+t}Y!_t6VpOxma@LWi8g_HUfB!(O
2i8P|EK+c-P4^eu{keJq(<sPs3-=kHmVI-=8WqKB=G!bOp!kWk!D7x^KNP<+1yn+>re3OW3Gy37=&0Fi1vAhuE4TS6QC*e+1}nW&jf`KLJir5Z%p3xyOl*
ml?@{d%)6s@g5KY59y3Bb4YWmhX1PkE3!v!BYU=kVk7GrzzEx6+JqerSE4IYTgNQUl^lAS3j3LL%`+d6J!WY0fg|clWsV9qqqAe^z6!@`p(+EM2eO*#8Ub
@q?|be{DXi}4WfU_479qpbJV#Q12t2g=|-_$d1+=nzZqcLH8GzV(7j<ur-P~{bZJMXRgoj=6GX_HmLevt7fJ2{@mIuI@ikt-%c1tlL80Y~&V|HFZWwj=JC
P}@peo867onAU<?;xdX#=Z`_7ES$mEi=NC4V(Fh~1xR#O{1}jj{^a6`u0U4Zll`q=0DFh(W2yVehwF-+??FYJdoJ;J6fk$wfVR8pLvz+bD3#aJe&K@w%g>
s*gFNOf`D$nX@cz-dyN3$Z`U~TqD%L%Wj#w;Q4?Te!kyHcIv+RO~tu__*pil6Yyxk0A+5}t{u`gu*0-ZS)hA|-Mxl_BmUI=aB&(fGK`ah7=S&0R(ubw-6q
Nl(w22mI4F(opU~qyUEO`$1Ft^G;@;6oV#9cv?7l_Xp~`YEv{A84_qUCtO50ER>2R!mpbHnp5by{(5_e=}WbcZs*h2KIQI!3X-2DE-#&T@_;LcBofq*ebu
ES0;NJ42BwBq6*q@LBPWA#gGe%>B(*CioU3u2u`E3G|K322f=%sMO_3zz_`NZx}NJmyGhJekM5U2q{DtZC>nj@K!hi1lrofNzRsR1+D;{r1-Xa3nc-yTSY
(c#bq6FoEHA6nz|3vkHsU%!&}VAx57!#?wP=|B!;<4O|X*n(+5;^d*+%atX6SbFpfrt8_1y{`=b#kyRP{>JQ%t8OLN+DG+(>OhbZCC<`p)SGCZ0?O_w%pC
zs~8DuKoHG_F%vxsPDo-mjH9Ez|5a389NAP>saR@QqzFMiM%_BhxBJ|WBhM;yNaHHPmQm(i+Tl)Iu$^YymhxDtIK4~7ziX-ch7FiU*-#-pL0tPv1(>V?22
U0@CYQ*`uzJL{L8fwcw)EoKv>Zio&u5|0Ea#IiNw!w-j;f<oz2jQG*tJAV7h`9ejISMir5<~q^gdl(M!G2X3k=tKlnS&(eAHKc%53NgERGO(~(K*|4rnZf
Z^)xOvxH7^2mM3`8y8rZ2ErkW>bqmG6XK7Wbs^@&cHwyqSDz)zhb#f1tO8L`&~^{1oyKYpqc!GL9i;GZ&2@@#ZD%9a4X^!*X&X!!XnSZaKohS-LOcoFikb
f#jmng|o8uuKeEr!tk;vdCkl+#WX0qj8T*`Tj1Z`bB_8S#&FL<$~L;@LQ7siqK3Fp!E`B58l`UcfKNV`BR*?&fv@EX^<q-Q1g!U8$tu01QP4a?bcpIk3lO
P3tK3Mo+x;}4mjn)^<1l4fQZ}B1T?cx{~-SD3-_g0P2xOVB54$#dl9-8(%F{7zDiMy%%n}k@x<r;S!xt+sw=M%6;^#l(>Tyk9ph`h#C?$_uro=AqTKpa{I
wc3fyp2(1$ZWwBy^f&c{quiYBcXtt6!?U?D#>kI9Bx=+1gmrZQJg(3r+xDkMmWAS5<Kr8)eW~yAtEDCGE$dUPw$*OS&}J5er=@ZG=U~f1OSPJ%!$aSVdeP
9dNh0&j5}PMJ{B^xAvc<IG7*tMG>Po=06o)lMJ<O8ls>N_d;S%Tgdr4;xX*-OW6bJam2t$NxAl*)P|`?3WO66`2mujpA7>sT3eVipfCc1sf-ZtIAq&EAVR
?ZmF9qTw}D6TyYwiTgjkU0bMyk>OA&c~6iQbd^8+yLv}nP3LWZ_}vc+qq+>-^%JRlgFa0kHNe+z7mV;wq$PHT87`#|glqog!D05Y~3)D0Pi{azl=x~L|q6
Yx9Vub04f^=bpFj%q{y)RVi<kXRvj4hG_?Ubw;OL<VA6dD4n{y1B~&n<l-uH|keZbE5Y66h>#Jav?s*32=}R5LsAsagdU*M>sDrS=_F+4{nymymTH@=`?A
R^!<&wh~g6jzg1@@`?M`O@Xq!6CEFX%dhS(kZ(`J$5H!_C(P%mm@->A<<LQn9wgRZEH4a@tHG*!4`B1jWJ?3;YRY88|lLnzb-zSk3qAkL)kQ#pTZdFLb#8
?}SsFwp|JY5D#PVzOYSz(VoAGO&QxCZ#~=N&~RkKQFu+({KTawd_W2F^uSt+D9i%v;w@v=`#}cjkI=l*8;O$M=0BitF?IP3GZbj7U45t1xw)#w73*DC;`Z
;oJbH7K3KqUs|1#vxre~4A2+8Cj%d@^42bz#;kJ#%PeKxZfDV$C5fVpV%nB5Tx1EhYT#kkhPfB-P+bI7<~?s}<p#-m(@J%4hsES<G5hOl9A|POm)g$cuxo
P}`3P4bUTY4fmgI5?XdPB&XYl>gWLZLvPC*q5(zF8711V6KC<2uJfK!egZbc|PoyJj<E*BlR{MFhuFLx^!#|cRxqO^o0>l@?kuv1_E?xQA%NSD9+FUQd+o
u&v|FmWy4<mk3=7PrCr-2g<SrhpzbEQ)!PB*ML}J7!hTcD0o)Ia?Jr_CLd)YY!7m+GbfK12&od*R^Z!%txk#T4v_0>E%_BqLv=0%v>a4nQU*l9&kKT`FsI
V_wRpyLpaR$t?!~jjDkj}bl$uz%lRhSP{=#KA}+4X&=VKW4S8_tODWwa=#bd4*v|WRM~W*RtEB+!9A{$IEU`q^5jfe!RTK3lD#AQLdGo5KM5++qyyPx73f
qPVO9p-ct0HHHjKC8xeSNI`3>~DZMjz_4E(Y?L99-%={Kn&i=Rr|`f6=_DN)P-ztDOoh++X|Sf~-G+_dUzF5+jLR$Ru%@4}%g9GjUfQUYdT`u5nZx%!5I0
UESQc9y1d8LgYablQ<9ouN=@)S{2ED9XF_6x7FUw=&NhX3!Q(YH@S=v8h-yC$zbRgF`O?-H`u6gmQ$Ukv1MTIt$GdK)2;42TjZ=1Vze*fCvk&f96FmhaUI
rbm)igtKJvBiv1d<b+wx||36MacN;T8r_ctu#fvV}QMhz}XK}r)svi*ly-M+p5;CwHMdBk{fuV-rT(r|DHF?@0#*JkD5`o>XhCw;HCPZH$MS(?tWDBhg`F
OS4fiz;P)vCAL>u~e7v>NB>=oe@O4@L`g#A8N~ke1TsqR{+CuAg?<!4$5_o*pjJh!U3-OM{;zW;jeFbpckOJg9enq&H7B}ZL^w*RCttJ&yy;yKIbpnUsO!
<9WRhysVTJ1yiKw^=B(bgDGEbV3PVS}OJ3yND}QcvaqKb5$|OnOGyMWuS7m8%)UBe5`lbLjP(0|^MnACOX%U~5^DK|(Vhram<pKn}Ugdtc*H?YEhYj!UjY
RolAw{9<o3cI=h_d6i!Y>Tgya8Ng7HM4}xfQ3&2=Y#&yw{qW*MND&W%#eNH2tkp35%1ac$rlpjgvU3T=f2St3NG&-kR@CQYS#@5a+HT=1%b6LXDuqDYNUA
!9O&hUHca7b*uO8yIoggoLoCO7y+U*Qa0qfqSS0XLS`J6w)2*49*B;aFBu=d+89v*9tJWg5K}OntiIo;46W)8*$}|h{he(^;A5{lN!(JJRXl!O1l$}<cvZ
=2AFWs!`a7XS@JS6_($|N=Sf)JSLcakEWv}tS{);Ko6za0!2;tIXlYu3?yJltRe5oDDPbTU<NR)BF-Q<&~`($ZeR7Dm8pI3u6$G6Fn-3NP!_GVig1|5Lat
m_lRW(hD5vu%QdQnhmkhqOBu>O<r*tlS)*Q6p}nic>>8s%RV|d8iV#OnSRHH~_}l_LJhhx{WqgqDtCZG-7fQM^gB7Vc=~-$kTK*w*~tS5#8NpmdfPjPS45
*9#M3lvAErWzJLE#@P7k@38RVv#_Ms8+{AgVnQ8BhAYUw&ZX)y&l~KM7Oo-NxOT+WZFvVSxE>+s-w-guIbC=)wOz8_S9Zn`O0dbyB!)4ZMDhC0s-M(O@FA
Cw#E_nIaxG$D$Y#{!9pNCKdC`e`qD3Yz`;<&DE5<A?4=%{-;jpEO@U!fbC91UVRDw>A%MHzri;e28Bn-Dy65%-OO8VT8EV_FadOMS18-$3cr88!*Fl}pS{
lhji)433k9?lE)TVYQ9gc;N+cXEe}3R8}F^qv7HR{GF|E9JGnqcgcEruWd7P;iN6Dl{Gpm9B{IjW6VZp1Yj8(1rEEwM}DEIoqXtjXb;^^<H}FwbBrZEetl
geVhd%wtiyp^0?VyXpWqs=JIIhFfAD#-ecS8$aAM$N-}q`^=h`g-oZyyHqeO`!x3>%RbFDsFSpZ=We&WDJMclLa!WVLJ3<7u%BMmXfaDiktp}GDE$)HLsd
x69x3r5BX$?(|<vPtaHZQl9;>65}fM)4wrJ<@}Y-o4!^LdQtrs6e7nFpeIr+yg@JBkF5?@KxQ%VB0H^FNMOLh=Bj&dSoT~V;Kbb#7R=5G(O6Fu<y6${QW6
FD~<0ophVx|YziQ?bY>|K$3Apa6)1fNAqd?$>qQ&`2e&@%xpkdBAYG6;oK#gbL2XDuH>+dqw0K>H%jh*bco8-%sjy2|T>6+5<VgGkv0fg3`*up4hE}$@>R
}0-{GH}cPVQU&4dq-m#ISX+DogZa4a34VU4oKG&l_o17C5Kr+rl@@pONlwUXcpO>MRKn^RqnTOPl4Tvrj_07b2)=z0L16WgRQV>rOCI{C|zuJ4@s=e~<99
fLCHYLn!ZLY=nlzfDE#Te@K#3z3#_Rfy^+9qPYw#9R+#QrK#Opma77+dj7-t=<c0T!llmnQK%(obYM)vV6~Uuhkc@kt0R&{w}p+8d=b6N$yV}nZZE`{F2B
fX@}GM!Rjmfe#>S-Wx_Z@qzTl{nqIwtFeeXqL1qZ^$6J=mrXT>yfJ#cf)#|b1h!aCV&SxBVxfbKj~bPrOFgo@ToO&!qUDr{qO-;i|g7g?tp3e73mKYf^zv
jvJKJb5@ne3OS+s&QcB9H&{~CXz18o5%L{kFJRy+B*Vp6n>x>LXPk-oWZQ4v?#-3pRAI!N?Svc@2l5XS0nX(7nVd+P9#JpaRGRc&O_=4yJcngy{r1Mk87h
P`u3phj*7aqHiQBAqO<5(7$5}6eX3VZ<%N*fu<zK)kN6jRC$Eq-*EZ1r!8r1_2jKgpIG5o|jVRfK2NV<=t*t_&ylL9A!DHQ&>h=Bix0oLKuWvL0PLWO$Sa
Wk+i`LTKUZDyi2~#bvx!?Lk;!nebAtT_ge{*1g%2~>tLI$dX>eSTK#KX=fwzL(Oftp0GSXAP^|3!yULeg0mV_tQXk*XGR5FEh9YJ|02^6_d30ptVlXY!Yj
;o%zP-ve8RUf;NhS9o>cw<yfW7CkkTV4_IR5Y?24YXiCvh6e__u{_3g9M*B)W?`y@hP;TP>}^|ycf}FDA5bqniOv~aha5yCTh)%C9^)bge%aZ&ij{Xud2<
f3c@%RBFPH)4xTt7487A&?8m?Mb%TWQa8YRu^1Jk$UiQi_XbONIn{ezgQz%;*TlGjMh_BhV#rqD@lEetJCg6&!%G{&kdaLjMPG|n7dq9TrInYL<ZZvjq7O
1ymULW#a8G%$`I(ggS$YiGrP2u?3XP3=^oZkX(e%pBd*cc1B-ZzA3GLUtOlNk?lqtB_eCgj&?8Aq~5}f4uf<cFMi)^Sz>^d@cIIW*PpAhC!Z0=U!-`Omw9
d>2>Dqr+R$4f96j~#IGtC6DQZ9v?F6;zH681bl<n@q*%Z&u%(A6OzDQYONBuG5sGM+nQOHu4G*KdiPA7Bj*I|TTlYm|_<JM4N8_#IMijwba?w}}Q4K;TK6
!mmb$^T4u39@orF%<PN)q$u!0#x$dk_^iJU|G771u&qwz-!U<`Si0E`7cgFPOaF5|@9xZpAd!%P=bN7nsI$OrmIW=<6m6qO?f}rI5_S{Z4gQ*>B~uLjPY`
^j3+vYk;wAk_5Dk6PhsOF6lA4X<&6;U8!QQu2>zh1Nhn)@t7#%;A1V{v5@xtR*VP)irK7U$#WVh?f6w6Nz_fbJ_z-<?<~*5aMxK4PElFL`^9~eX||;Pe9x
Cv3OrH50H#HU`vu5JP!>+J3kj}@wzYBK#~IN3mtFi&`dbxZH^en`8M(%1q98qNTpH|+Q1z@7nb!Mz`p_mjIiU!s7oreI<VnH&OwMPO^jmAO)IxLD>qlhN_
cE0X@)#?3Oy`?tB&icOmH8Tv;a}jF`QAlc<_Gj|ez}NWcphN;+T{*#ZI~x<A8-<<hg}@yW{B)4L_&5}s=OED3GhJ56`^D+N;qIq1c^>y(=3hJb=9uQSW;9
B{n9^Q4@5<a@YVSdb9tP_MQZ)eVLFWv#OY2;fp6(K{6Z(sq80fOzpv1iBUQJ5V)-oQ*n>%tiv*byR=Ev#R@EapPOYO<yx(t@)NwfR*C@HrZ?P-Cv6x|`4Y
IMqo83~4cNGRcX5U#RiX=}@gHMBt5}l|`BUK8obsCoXp&Xk*Vkaf3^rSXENJXDsR|gV5x&>FT$}KiRMplN24PLGZ2@VSTxysxWJz&2wAEToB6=rK!Mk9o)
aX{zOjOH^*$|h^#YSm>)k)!@D*e}&UmtHp8mlcF4nK)tw1}x$AQbFaUc4%sWli_O>G>KOW8!fD+&3FMm|9j>t#Gd(dItd+@&Tdh>HH;#on3As3W&a?r?{4
B&?cX33QyG3KR&)-yH|YzURn-RVy{ZdrqTKcGni8o#`t`Khc(bCYe_bS3o<%qHZ@b9bSln|@_cca+oZRdev@p9~UlLzi0xg!#gkHN5F7%@6Zj0L(($1PtR
73XIXkL1#vCVF+mAEl1#zfDfav3=L{w}%=ZN#muhGc$wBq%DM;0HRa$GVNbzJxZ&062yd9g&mQUC&6$Ai#h3$Et^n^M#Z?U2mD9GtTGf^dCH!wj}H00+((
cH$f}in-80^l5W?{`gngk5uy!1`~SZE2;AAO<<M_C7o~Y~Ab71h*l^wh-XfyD(rGY#e>~}A<QD}^Iir=+dZYt{tri#`IthHJ`tV;D5k1oL_pB;R%<UHQ2Y
H@Ud5_j+7Gkq1(68;W%N<{97q8C3<zk@fjDfg*f#WmBNjm$mYYJnHBgowO-TvP7mexb+;BCw+G*0aMsuxDj!=TJ{m>EPUmS;uM0eVDQvCl2e)fcu@-j++z
0en_mj#YS)Gq9Zwg-)ONNKHwJ`|jO+jq*>#@yF}uH<d3E!$LGgbox16o|xqZfEp<ZASSHavMTDB^n4Q}zIB$*D!m}l;l38dlz!i@%nDL5q|Goi_jYF>S$F
$=!SfItct!^Jn*uveFCM9?)OWTh>oEY@7I<-NU}+%%=G*>UaG}TukO17_i;gG8(hg-!VY)^a;7qZsG+HH(KrmmDABrR?<IIMOnBRft3&yiq^sBzgYCn%L1
n@XdV!3>~(+)V}9r(_ma7ltt2vi2pk6QX&QKJ+uuDupfVXtm?{N2N9B;ueL%mygpB<{z;tK8asyy=)#ilB*qDek@Dk%RR40&h-$r(t}Ve`^}0mkT=+Su;w
<PxaI|=Ca$VWWTW>@@;ROm}xQxP%xbly@>v_QQU8EtES9SEB;3Z3XoE<rSvFtpmad>qXxLt5O<Fl3$tX0iVzYr$}+rH@~v*)-)9Nu!J8`)Wuo8TTv*n0L1
@%cjN>-%!bCQ~)A2`HCr6a3jUfqP2Us_*jq*(KtY0pqu4RwaAx$<0tU7wWv&r#w`6JQqUk#Oujt?;z`SPzxGGv50GjMH8Yp{_V*#V=jzyI~RAdkyEKdvRt
W;}dL7aoR49(i6RB?>H@HmC-IZryz<`6DjMA6&lWFK2|QDEdsW{ha@Ms9G~y?fMnXQG#M1qG+2fdhhkHI&cVx^ddTm*nky9=H%PflK{6E=g~32NpQ4o0)m
P=8At1nduOCGHXzc9!9+S_K$LmFh%*O%Lhk!3{EpVVytM%QJ?e@|r_*(M7SJOC_=<#Siw@SZMG06{j6S88BG%mdjat0(BPZelp5XM<b>ZWcx@%jlOR`mH7
Q4Oo(u5ln-NmU!tH==b<BK4H=m-mgPD<qlp^?+V5p35mQLc9drf-JAsR!$+iTWTy8sHO%KDe^{5GA2tzMUEa|8Z{kAN2tYkjZQ91O_2Gu`n_S1yIP!Aak=
m-zTlW>&L=fzOGlPa<_+&sSAxg@LpvAE(&WBS@6__m=2&`W30Ym%X`lAC*u7*suwsvQYL{R#1xEj)0c@Gt+2O8U5I`~`_II80NoHS-Eu^pq(K5Q518sN(T
Sc|7;p4lQ@8PEgWk66xs!D1@Mh(T#3wEdLUU%q8j&G_tGX2uaQw1DWfB@lQR_f@<3D=7Qje{;ObHQF5%TY+p&P3@NOx+4LL*5u<b1vy<On13tnL-W6I~2s
l<`Fw$a$WbRM#n50fMl*c!{w2e3wVsrwp(qvx9qdz1uPq?~F#U6?Lv)Da<Suoo@wF#5HSfzaKe&;Ex=&0`CkQ;+iDRx)Cwdx;RK)-@CXWeRmtsM6$3S`U$
>WeTWu!e&V9w0;u;Ac3If%3!_Z)wqu7zdU!#pqU^2D$6%#=Od6dpeAXq%#Tv(B;iLxO0<@1hEi)`)VxaL4@R1re_r^SH@)^MCBxj<S$9klzLfO8cxvi?Uf
@67;6ZP@OQF0V*J^^nS#l%i9US;^|7g8SAXeU`Q$^Z`n3AAOdy2$4(SPEcFEQT(fhwFKRp0rW8?t1_;CItKlIKzu{*gmp~Br8}x@J7Vx0GVFod7(>`5#7i
(S!K9b=n^eli++YnVy0x!M(M0LTp3zf2o{L*9iqCJrKZpdXbDMouJP79nvhGbIyszRWgP#m#m8({Gyq{U)TUXAw>!C!@q@PJH}-PffgxhUIIAK#kTYT%{a
Dm-9`uD9<|zpySrOgCfn?p}N0-9y{JM-}pl1l-XA&~g$vZ|R)UaZo9e{y$kNa0AKkPf_`Gm0$Yx-*<^0(+e3cMOuegP>~3{I$?nTAx`SbT5}uC};H;PuEb
B-ndRL#IC3WOnM~PVW=7uJ>Cj$RqhSL-JZ#Zh>%70499ElDL|00(3FVtXPs*T*`67U+SF)xV|uX%>4vR_RKJ>$a$KC>Q#;ljb(|wl7dxA-CB-ufAeF_>@<
9RlBK~AaE*!HoQZq5&5PYC&Kt|<9TaP~Z>wC|{(7ddBd@>`lmX4K-qH-9_gkJ0Ws&YzC_I=8(H@k%cTz0#&Lu<;Ofg*p4F(?nnNMO?Lj4OxheUL@pyem0V
sMcMv0iAaKnhhZ3P1hxA_`7CyH>TjE{Z_y<hNI>TMXH&>Sw{g2hbM)NLl16dinMsGioAFn&gTHqh|&=BU9Afb<Um`Bq<uG;dSj>?;AhxDr153picX2gWMV
umoBX>>LLIz8lBMhVCe*XbG%~BdV>lI8Da+j*g9-HciI0yFWk(Q1_H+!CPf(}s=@b+Moe5_Fj-ZERgijm9KGTn-DmcW?`z-zDr~s|{!T@+#e{qFXm#Gw%T
UxH5;s|@Dw2+#xb(?yO)Oe~k*u9HaUiMv?*{esV;Y4{NpRVr+X_p@v$n{8m`}zBxH(vgQcV;#{-UU=L*s3aaDxK5Bt@14Tau@H$`@+)+Erf=<%N<2{CkF6
FXwK~s;uZeH_e@$fxUVsC2@v#eTZl?Q<=@m<qOXP5e<`l<Sm-DnK(rwx=ijFkyeR;by^xi1w)+Z0lxpwxob#U13PWyy5cTv@makrb@b{k7aM-ZWsw5K%__
$kE}{l5wfj|)bX}3}QMp3dhIr5ZZmA~<ZzMh=6;SD46EK3a&^8oxdmQ^(gt8^r;?YWX*fxm5b7Z7c=#^_4NA7sOMhRp(e%U%+Y8NYj_ifCa{4GT9_%`6rK
ZTA6XOlYqbF!C(W}L@p)vG>D+I;_v)YZWT7NEbX#oKSd8`AltkP)_@lSvGx%u$%e0B(>Sep;TcaPvi7VaS?y$Sy7e5KmE;nFb90N81dAodx-Q69mWFcOuJ
pQS>$pJ(tX!iW0nzMxo(3`T^QBi*U6Mi#}%5c}`6Szl74!aNKwe^qdeyyNstn)x^EgU6SW@7$l~%EC3HGTc$d9>kQlSy(`VqSyCxji6REQqOqpL&Z%n|oo
!?)!(p?O);9Lv*PCaunugP4U(gASgj2{p>ZUSro@e;ToB-|BC^o}Lc?J;Y+(XDDg9OWcBGZMOP83yEm7-7+<1d5I%n>CG-x35IySp=8bvRw|2|oeEm<d{k
E3aSnr0<gjUL3+KqB|u;%X*DntU`zajt1lih=!QoqE)o^NSU@8k~XR(fBbv_W-W)1!~*zCGy=S5Z2UjxFNVpb3iHBob1@mh5u%Wt`O|1aU(B&NkZxwCBz7
HLE~-yB?()pf5LKOM6Pjejx+Ut;H`Orc!eYV9=96+3btnmf(3w&oI<8rkd7ZndFOysA@u*VMlb7pT#g)N6uF6Z~#0HAaUMy9IAa0k-PNm3{7EI9_{h%wFd
dKxq=p8Eb8$$hWF|QfeW$qV;3et^jx`*yP!p5gBsoH@uNdIRsBW@Tl*U5YiCg5rQLPgkUb67ph0Kj1yx?TJ0y)a(S@*vK{VgKojbaD=@3PV)iWyZ3()(4+
yd*tr>4n^1cAUv@U(H>k^oH07CW5beV)d5jjl}VYdHcyM^ADG8|5+gqUIgr2py2$gFkiSj4a98<d(<&%;o1lLAAaA--tMK(id7^woqSSZc6B)GuS@uFV+O
1WsQhe2;X1Lu`DfD+aB+N;|qFQN+a_KOf&wbx$DKbj0^I=u<`&(Ih;A%nd0Ix5F?39Q*qNC>8i)ThCsS)aF|99SzIEByLyo=e=oS&&sCA#4M<el0u%bcaP
Xgx^{^!)7os(0%<a^$<T5qI{!z(s(OPBOcgW}g>HQLDJkVtWO~dXvB9cg_cW_avFvvo@;}8|8_JDc$r^H@TmreJ^ym$}E?a!uoOV*3lbx<M55Mi%f>U{sI
;)PXJN_V03BWqcq+e3dahP%qgD?eX)?OAF=`<cES^xCTc?ToJno#S=yM0$i5g+^Ni@K{P3~`)gKS+3FwH5#Q4iWBxGYYqaxn3&OJ12EiU)6&PdmvELj<he
~2-?4DcNi^U4(ytSiV1Z0zc!3!}tGuaCD%x6R5$)KZTE9}-74GVp()8#WAJ-%aes`JojGNjcaz+s68>bX0`c{s?}4f%Q23g%HGWDYY~^KsEsbG%>4uMpzq
pOV~+cc?^)kxG2G61%51@0ZY4UydqVI{JJVAD(}G^%=Ve<_nO79^qb3Iu;L634L;AQX8>owd6ra;m<CIvqUN_~c^BkDqx&?A{vgrJCQw0b*FlI1(dXzN+6
`W-0S;c$cb*u;_6*oW*F9b2Y0^Yz1Z77*&C4_mTggrQw^~ul_09d;0p9J2{%lziL#EL@>R@02uItjbkQ)^VV(Bx|%nuv$l35?zK3*=$EILP-1QF<KWLdsR
!w~nyqR4u;+wY~PeBEsUVYN}<qWMHPuxAFAJ8}(mnp$9+VYBdI5$#Vbz1OW-TPvZaoC~%iPMHR9T1}JAb?pGx2K>Fp*NYZ+=yuQP^I8UOci15Xj}REB=oT
NqReP+#)@LT_s&$aYib`JYHn)f~Eqc1&q2YSGEMp<rO3@Ie9pE0l+aP9o0ebGD$L-F?vcL1NCkAu@zog!*O6TuMmK{4TD*)@8I7dxdC#&tRANL~F-=uc=f
@TKJdH!Eq+?5jp3k|#VXo^XNHhR*Tccmt2G;tFiF(8>|8Bpx`4Cou3P5qMZlG18X7WT0Rk@qdXUC>*ed)Po?Qn=_t9tNt2*^Tfzl!>}%YcWbmw5TU9i-@G
3cz4`$S18$z5;0~vj(_8sHY-*kfb|0JOuI`qTX13OE%a9nAJp{>1nf*ENu1V<F2uMn)LMeGuD7VHCu;OgkJ)=sMsi`h??{qQKzD&igKH8tdO5X41uv`q(I
0%i2gbF0w0>R7n$tk8LiGRO*gSPY1?hP!yk~>{kd#j4N_B5S_!jX-Izbk^A`bB@wNNSvNobg7IoKm!xT*5;>tJ?fvsQ`F6_>cE&HWq85R!?9YYB*AX`}^a
<t=`JxPzXG>c@{|wFmPSHvs`_&f*UEiSCGFXPQmYs_=6&T5YoSgRI<-`dLXd4DjguTlt132SAIZzD>4=wVJ14k+VME-};K0D4$QCYu5r`eQ~IKKC`bu0rM
V|I;=bJbWwtkdcDL*{SgNNpnEf22jOl9*c+lC*#g8@VD}8#dO_-nNll?`nRjoRv<SOR!{t|^UjS99<a`#A-V)@Ms;g=fC1{l=X_)!wK(J=LbE1Ckw@a+5U
*m}bLjC4oDrgG#cC&P=UAanAv|BvcH&4=2lO7Cz%R^J#B*N+ixUsI|;hRQD-4?(EdLi1{HWJ;h73tL|*Y?|b_4B_)H>Ds+BSaH?`4^RlZMPP6q^@*WdsJV
&yu(fCWK!1No<$i2e~B(#ARDsh<yr(OzD31e1p<Q}uyMN%N*+h@>vn~O9;i4cx!_qGBUql7_?>+K42w|ND->_lH_5(}#MvQWWO2}hbY%<zJp46OomsHXE>
dK!0Q-J^qBqj7gPzNTdw}*wq{BL%7^N3^RCL4fG-~B`9p*U0Ze<YEqOIb-`?hbuDqjqaFJP7c@T5y$NT@PsmarBOFjnqTRl9q94|G~t&#k!6jZUHifegdf
Xy>uF+odS#%T(P!{N55(W}IwxYb2IV7G*Xv0qPw@m4BmEX`ZjQIVBoV(-5m44W!zRyppB<fcOB=9{nCJ!#rsU;1i?isaM9NgTKKTS38KXZn|D#p9&>Q$tH
sg7;+q`jKn$MB56YdWi7I?I0uy8eh_c7`@s*Pav~}^pV7r;?DQp%VP+QnUKOX}d4p;N&~l*4#)9*o3tr*hGZFPzKr~p)+^*_Xw(IS@H`;Os@%zPyqpcB`Y
Ip-?CE9=|8Q?c%BW$LE%5azU764RQhiz?k9^P(ow)e}W6kwV2;i3<s#tvlXjACG{UVxh_QH(5Xk5a1=cj+#ELO$9A<a9w?rt?|Cqe*q110ey>k>{I8XdeB
sPoJMZ%Ed~O|E~K8%@*l8cUjD7)?LRZW@eYUm}7*ZSKnny`>@X%oyYKQna=?82J-v2z~N=N1)_0qAy>61M87_jr~a5?$CjVq!vR6iQC=!y;>d4!{0dhH0;
jkIlZLs9G{U<r@b_G~ze{8h`%Xf08;dd<$JkCGJ|z47F3+-v(7mKD3mJ_1X3-etS)NC%f;Y%)I2#<bU7ogP?&C5Ei+!<KCV5H^h7<W)AKgRXJmcAc%rJjT
!slyiFB`;Ig?5DE_VA2C`^I>VWU6vWft2k_7o7^F@IjqW7IYP0a3;Fq_ddoY^WVDd7J!ed7(KgY8;pT5h&l>4h)+?`89tKpDhv9bYNy;hZy>!sEBOli65F
<PzDNUBW>xgCnmeQ}SSY-hej?&BuE^KX_R8aY(!c_zYqTGMrbU}YdfXj>rmb<uTqB|wr~X^kc#Nz~VhP>9K@4@~7ik*eI0Z9xOHVce50!`A#~v8cf|$21<
pCG1v?rm#BZ+CB7wp;jT93-w*jdy)GQ7QkAQNZHSn47Mt9G7F@`apdq3u0aj(Ko5Cef^Ihve0#gFFR8!oW(;sfUEB9D~e88Iz|A#I0SYVK+ByC9&;P?VEQ
RmUv6p-Y^f4EENR}jDqi=Vf1`NOwTpIy33Xl;$VfL2l*LSM_*M7*ue=ah>z+hE}4#oC-fNgxK6aLlH8uE2T8Tc?W^?R$u4YJK1y_)0*HmfbnT<wh=J5SAa
=D7ebgbXc^qu*HHLU|!N7T>dX`4Orm6{~+sj-pLqMcAn0d`DmP*L)WYtN^L?v-9&e<0tbo55-La53M1Y4=rc8s=0)Bch3!<KvR>fwCW<l#if3|k916J4cc
+pq)7mW4FGDYEi*tLD#YT0b6cFrwe0P3`hqhMY1RdflRS+4^Y_n!6fD>L##BYjhM7f3>C)K3_%X_@K<}Thf^mCgEWnt}6=U7~=PPSINm|L|TA~fMEbijFN
&cVuUbHJY1@<BG+5GX7jEj;0AIi4ji~<0_?`(yi53}P{up-YM*4C6^bz;q)qP0ZGEq*eZf5*ZqYax1AP2Hx4*~E@e3DIS2U|Iq<_k!K+hJl`4Pg2hQ_~U#
t;`HDm86Vh@QfifVIlNU{U|+`c=o<8aWv}N{r_-kRwio)}zqmKwGa5*Jka*X29E9nKZk^xYwde)T_WkL<z<GPrVB7Vq+igtC;k;yGy9MwVbscD3(r^@)|h
FEcACFIzdu1@FH$H$BpZ#!pMSENvqCb`4g@W;J;k7fbugC80Gxu85yt*dQl$;1#?@QMvUI{Wfk-yLIlR$@p}~IQdx$yBksOIvPe+cLef>sy7Lgy{@@RSoc
lz3C0t~^5lDj&>ml0rw=hCPo5ltjfDaV0pEiGecOWT{4O^cHzV-@F2+@fSj#(ort`mewcjd*Hhmch>R9$y-xP*d|{QtZd8Hn_S$?_!Vok}%(8>~yx)n+N9
8z!_66s(+1bU;ESpf8HhFq;%0O1=uV%3c2Rh##XaBikq<XY{9Xmd?PV@Og#^VP;VVPcDu#1kB6!VY3eTk8<HIt~zJrOqk%VzkiGU>{@YJ*oTKquzK^;^0G
I+@st#veuXDI0w0yfYh7u$NU7Q_sMg^S)n&75vC^6qdU<%`_jeEz2Z-99H!BmlmO|$YL$WC{r+}qCG$H<#P<|i8H?V?KJ3`=@MSQ&g$`swHp}09#5FCml2
L#^#_(UJHb#%kG62EFi&3`gBqcf2qS4IBLM_rt=Yy~;imkdLdZsS6Vy=NZV9C$;4VI2u$Bbs%3NVB7zq`6V<cV_w)gmFNB{-_UcN^0JT6Y<kk9r8>7Kbqa
HsE!o{`_JL80=8wQ|MpsaDj!~|tzktZ^gYUC9RD|h&O9}f)~m#DJAmp1kxca-nd(aB??^9A2@SB{EE<)IgcOc6+F5Q`fP)o4^49W?1lw)MjGXcx+y&d5s8
9gM!*5FQ5Rwk<+7<!fPUAp&dg-J3$jn8`KUQ1!+E+Xq#wc^ZGsK`S5fnN!oIJC8Jz8us`#ydR^36xEi52iOX%y432nX{Ti@wbO?WRH7gnm>d{vLn0%Jwl?
FI4i(zwwA?O<WqCPZ!KwwZeWuavYL?;O3R2D+5^jEdoe(`!vClfVWQmWmKhUlA{8`Y=&ZIQ<`GV2kE=d8=jcaFS+BK&Z-!vbUF=x>&Hf>u`qVtrmCD6m;s
A#rFKiqydtqCEOvkhM&Ygad^%k&fUDfHu-n2_MYSAo)t&bvs_!9P{at4Re*3oyhAacWTqXNMzFWu9v4Bj!@t!R;aWsat-9farsAqasMUyQ0`kE%A3iq{6f
_<_FnilA*gBI#WtcQzVM=K<vi68Kq=+Ph88AW@eSNBdCC*cBYoN2d~oJ#6~9x1q*@B(}h^X<`axqvgfzRcWc)k_7oi>z8O>7WvZ)U{5Y{h2^~m|`-{zs0-
<3VtQVYN%Cj|8u_c4v;ZgZr4}ts^Dp0fMox9Rc`wK)pVuZs^UsC1CSttAP5mW4h-S}&ghx0_uT&fzou9BTfMFVN?yhH+RrWxBvrL{YS@#st{qFzMV`heaj
bd!uD1nU?=a>4pz9ae(Tf55WL{^!Irrjv>%}BNb_n>}dj5LHfIolA$p;=fU^zXyn1D-9#>JsCCvQX&<1%Vgc`Vb`6R|uNd$Iq#N2+~Q*T?Rx@&SXN7kRP^
Q%4Ugx~L;c9L$z4bo!~c+zpI>M)S<XaMd_bw{qOpos^@UdxvxIp4@hcZOdZAU9nS7IcnW`(3B3n!g?x;;T0*?XQ(aRni;G)Am`h$W%|9{T^R1@c{ZDLgRR
(%LIuD>7E$Df@O$ioKTvo6$`Tagg)a>{jJjr`PE*K3<y}j>My?3wv8Ywvb;W6(&ok|hq)`2lol3m+e`&Y+s=}TL8kP+gbA4sIZyw5yUx$zI6Zo`G@m0-u;
p0Gf2Z60`8Wy{Oi{~Q4G$TJh*T+iGU*we?b+S`aHOR0xyA|ND?$m{AH}*vl#&+6NlpVqcj<$I-F^i4n>m#O0?N)=+a_Q-KGFR40qz$^S=O{qA?$ibiW5cT
g`6x?ZI~bg$4Ji4azLzW)!gK4rONa<#YN5tid94qB^t^M94dNX!B!IOZsK9j~D4nJC+~g$$%qj};>vXRJmWU+Ti$uE`=(kcXQ^SKhqMySkYJ^ynK>p%_-y
d|nY*vR?fw#`1&S-ZYRjlmr`Oh9sxV6FC`?iTzcZrWS>2oNszW*tNQ)B6TfEVc1+!1BN!*6pSw%F|uaDl>8G4`9yic(s84`;WAg;BCI(BgmbNxPj^i^gho
YZ~Pyde&K3Jnc*3=q$SFo|03?$^Yg(^!+|;s|8wTC{;LY5g)jFkmNCa)o;m8Fk{tC)cwC-YTB;uYA-br7_pnzWaW8#)EaV|5N*5fr0-K54-=`nnBm2T3Gu
B06}e**uVB9ZiCb(J4oND<7?p4*0IP0-S^p2iDt{m_;0KWfNsW<tCtrY~%aZKZ@l4?pRd3&`jzc(N`!=mwgyvDMqZ|QYYuv_`j;k3`+0Gyd>!tZ`zSzV;g
Ja(2MUmt)8y64aF`bJ2%d)(49M$xp@=<`3E^07GLxqoLuDUj>5#6CLjER+P)wEqn?GyMjRg2?lus;Zp`vTcWOyUxV{5r7lQDgEwdV^Jbm@!eaT~)o$$c>u
>m=p21P+D49qViaLh8|z!7jaU+1-ox@6PiIctO+h<>CNl5s<FyHtWlkR27cgpFACwgvU*n$(6Yu+JtMwcv@Au8vNpl&4x_u~7b&AJ@p8lkHzgC-TOsWTpi
t9*7c1V7St{F}mQ@iifj6vePm?;{EZ=<-V^hC&S2j+Klj>=NZ<ldNVAWB$_G0iS0eQ2X2f5f!_Qxx1_b^}`NF7s};c0-uDc{F9%krk(1SVZ&Ewc}^CeT7d
DLf3YMXtK<116ZaRvT9gNK=^Q0Y%e^`EB@8ex+zNi?3JCVeLxjQ^}+vI<?%;BTnU`_MXM_g|qsIEG@w9nqnV_bdRqC)w&BBPZ+gv&MQP0MFEkxiJ!NIPUJ
Lreg?PJZj`W!Qms}Wbr;dNWC<SGM{WU#27RMv`%6<ZQVl(pl8-762|<t=U`Aj_=3?R^)i0`sj)-rjc@v3pQw>)2wg_vo1D>Jw(lD4o0hn+bJGJm4QAf>Yw
hoNF=Kpk;Z!S|80Dw(TBN@pVFlQL0h0`Q$leILd(LsOvVa$IO&T;Z%nn-#c{!~*Fq{jLY;(XD7=ZLFfmFM?9sy<46Gi`VgWhKWlKo@l7J+MX8Q^PoqNlwi
+bS*cZ%yOf|T0@*q+HiyOBR8)Mv;TDPpah@+BT`*MI0OUq(a~&azx}j6HD}q_29>U+WRZ|Q7yx5g$Id5!U@=+E!z}Pn+7!F=_{3fM&cP-g%GW^2=?)OLB?
f%Ox^CK}6D)GXwI$jYErA&6f+c9SHRW}Ay>`D@e^u4?NOir2K8s;@CRrk~H9`kmFZZ^jFUEsrDy3PZ6a_Kt^Pp_LO(#ii+C@QQn~TtRiXKg%^*j5(jkk&_
{f#pLMlbQj>`vSbap<gpnq;lm31t3Y1)s}YZmW6z)%PYql*<W?=k97u#${1xZN4o;zFwzEYkyP=0eIb5&!)+=f`ivnNiPs`Ai8x(ptep@i&<!y2UvI3z}H
`M|3Mo2ryt%$yKo_tHVN1eMdmD^^D@dR3%TpYi>7ZttJkgh7*ElQt7>vOy)y>ZcV{@`20(&cRxiwoCk6L)XQ|^AS2~5@Ly&ioV3L^0{%`I27m$a%2pYhIi
Q_d5Aj$6!ASV8b<LPUA7svr&X?ECD3MgF7>5la}%~1@nC*pul{&3MTlE2o{$R}!oBa**=0}eylE%kv*x1oIH6`Oiu*#Y<!yqwH77JkIk@eO!$9p$h|I#PN
f;UWsN7%hqzj6A~MN8@Wl{4cS}WqkhxkaWE2z>e9it$;f;nF)1)cQZ9KIX+vk0#y08`~_DH#+`ACQmV||g|iFfQfSl&SHb3<I$<cDtVN9cnHP2tv_}Yp$h
yTqqw%M{Kp|4GRb{T3fj07(Dxn#<R4(>vS+`1X+4bl1e*vY>fN}
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

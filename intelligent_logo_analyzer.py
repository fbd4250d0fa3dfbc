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
bias: 0.439 0.195 -0.280 -0.355
unit: 0.0128047
depth: 4
aspect: -0.5002 -0.4245 -0.37084 -0.32681 -0.28293 -0.22913 -0.20723 -0.17509 -0.15316 -0.13124 -0.087463 -0.065588 -0.043721 -0.021859 0 0.021859 0.043721 0.065588 0.087463 0.10935 0.15316 0.17509 0.20723 0.25106 0.29501 0.3488 0.40244 0.46877 0.53152 0.6384 0.76805 0.89194 1.0463 1.2391 1.3772 1.4906 1.6415 1.735 1.848 1.9349 2 2.0916 2.1644 2.2675 2.3499 2.7004
ink_share: 0.17008 0.19869 0.21918 0.23657 0.25011 0.26137 0.27221 0.28289 0.29167 0.30119 0.31043 0.31927 0.32828 0.33643 0.34451 0.35158 0.35803 0.36562 0.3738 0.38052 0.38787 0.39615 0.4035 0.41042 0.41676 0.42474 0.43278 0.44071 0.44817 0.45497 0.46149 0.46921 0.47584 0.4839 0.4914 0.50027 0.50917 0.51708 0.52697 0.5373 0.54656 0.55646 0.56598 0.57702 0.58821 0.59788 0.60777 0.61765 0.62833 0.63956 0.64968 0.66272 0.67451 0.68396 0.69571 0.71123 0.72846 0.74311 0.75615 0.78826 0.83741 0.90496
slope1: 0.02615 0.039671 0.047973 0.055033 0.061079 0.066934 0.073254 0.078731 0.083829 0.089836 0.095997 0.10382 0.11134 0.11986 0.12862 0.13889 0.14799 0.159 0.16902 0.17989 0.19143 0.20312 0.21746 0.23181 0.24629 0.26133 0.27821 0.29466 0.32788 0.34672 0.36381 0.38094 0.41924 0.43616 0.45297 0.47051 0.4922 0.51101 0.52923 0.5464 0.56325 0.58207 0.60091 0.61675 0.63547 0.65273 0.66851 0.68531 0.70252 0.72106 0.73793 0.7574 0.7749 0.79623 0.8182 0.84161 0.86817 0.89648 0.92595 0.95323
slope4: 0.012066 0.016909 0.020724 0.024161 0.026916 0.029621 0.032743 0.035743 0.038808 0.044662 0.048033 0.051313 0.054828 0.058304 0.062067 0.066491 0.070824 0.07568 0.081461 0.086943 0.093065 0.099809 0.1063 0.11297 0.12153 0.12994 0.14005 0.14931 0.15856 0.17099 0.19428 0.20639 0.22245 0.23653 0.25109 0.26619 0.28246 0.2988 0.31677 0.33823 0.36139 0.38567 0.41084 0.43927 0.46494 0.49645 0.52838 0.56122 0.59516 0.63803 0.67535 0.71665 0.75258 0.78966 0.82823 0.86486 0.90198 0.93421 0.96112 0.98116 0.99552
soft_blend2: 0 0.0099668 0.036827 0.080569 0.13595 0.20192 0.28737 0.37597 0.46544 0.54113 0.64645 0.7336 0.80465 0.87026 0.91593 0.94946 0.96683 0.9781 0.98719 0.99232 0.99573 0.9982 0.99945
soft_blend4: 0 0.0049505 0.044577 0.11517 0.19338 0.28923 0.39508 0.50978 0.65039 0.76203 0.85114 0.91343 0.95454 0.98032 0.99211 0.99824 0.99987
soft_blend8: 0 0.035031 0.21819 0.35074 0.543 0.73337 0.82626 0.9139 0.96625 0.99183 0.99942
soft_blend_spread: 0 0.00088067 0.0072099 0.015105 0.028207 0.044547 0.054578 0.06778 0.08149 0.09916 0.13984 0.16135 0.18675 0.21268 0.24122 0.27303 0.33818 0.37275 0.45328 0.48967 0.53931 0.59521 0.65401 0.72977 0.81234 0.9075 1.0243 1.4269 1.6157 1.7902 2.0055 2.2307 2.4621 2.7737 3.109 3.5282 4.0137 4.6687 5.6226 7.206 8.8275 10.504 12.6 14.251 21.737 25.599 31.847
soft_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 20.5 21.5 22.5 23.5 25.5 27.5 30.5 39.5
soft_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5
hard_blend4: 0 0.0066019 0.021123 0.051408 0.10372 0.16967 0.23726 0.31719 0.40061 0.49362 0.54583 0.65045 0.73152 0.79854 0.85584 0.9048 0.94103 0.96532 0.9822 0.99368 0.99807 0.99946 0.99991
hard_blend_spread: 0 0.0010147 0.013663 0.029643 0.038601 0.04697 0.067903 0.080887 0.093922 0.10976 0.13023 0.15141 0.17634 0.20221 0.23145 0.26698 0.3014 0.33642 0.37577 0.41868 0.45611 0.49657 0.54123 0.58471 0.63726 0.69552 0.77077 0.8468 0.94264 1.057 1.1888 1.3333 1.4849 1.6818 1.8762 2.0863 2.3176 2.6085 2.9152 3.2482 3.6219 4.0056 4.5402 5.0993 5.7285 6.4967 7.4665 8.6177 9.6719 11.124 12.844 14.116 16.362 18.968 21.93 25.294 29.641 36.031
hard_areas: 0.5 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 19.5 20.5 21.5 22.5 23.5 24.5 25.5 26.5 30.5 43.5 44.5
hard_minor_colors: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 15.5
top_color: 0.052274 0.067693 0.080407 0.093769 0.10741 0.12158 0.13392 0.14598 0.16581 0.18342 0.20316 0.22469 0.24582 0.26592 0.29005 0.31044 0.33314 0.35185 0.37349 0.39436 0.41911 0.44241 0.46566 0.487 0.50173 0.5193 0.53739 0.55795 0.58056 0.60442 0.62643 0.65574 0.68232 0.70961 0.73365 0.75742 0.78856 0.81894 0.84524 0.86849 0.88886 0.91232 0.93514 0.95582 0.97112 0.9823 0.98849 0.99315 0.99632 0.99829 0.99921 0.9997
palette_top4: 0.48976 0.57047 0.62924 0.68049 0.72042 0.75283 0.78793 0.81181 0.83625 0.85647 0.87474 0.89441 0.91185 0.92548 0.93934 0.94978 0.95947 0.96774 0.97398 0.98093 0.98655 0.99102 0.99413 0.99627 0.99791 0.9989 0.9995 0.99987
core_top4: 0.2088 0.2753 0.31662 0.34859 0.38083 0.40912 0.44159 0.4657 0.48659 0.53068 0.55268 0.57364 0.5966 0.62016 0.63978 0.66002 0.68048 0.70173 0.72055 0.73955 0.7567 0.77406 0.78836 0.80438 0.8186 0.83127 0.84432 0.85636 0.8681 0.87971 0.89141 0.90302 0.91286 0.9227 0.93236 0.94036 0.94756 0.95402 0.96025 0.96643 0.97099 0.9758 0.97998 0.9838 0.98748 0.99056 0.99301 0.99488 0.99731 0.9982 0.99885 0.99925 0.99951 0.99984
hues: 0.5 1.5 2.5 3.5 4.5 5.5 6.5
white_share: 0 8.6573e-05 0.00022356 0.00041806 0.00074267 0.0013055 0.0023883 0.0040643 0.0081967 0.015082 0.027317 0.061001 0.12215 0.24401 0.49021 0.82488 0.99331
light_spread: 0 0.034425 0.051114 0.072499 0.097733 0.13172 0.17518 0.22343 0.28377 0.35101 0.42164 0.51737 0.62495 0.91352 1.1456 1.4826 1.9331 2.6188 3.4954 4.5413 5.6323 6.8909 8.1793 9.4085 10.774 11.998 13.149 14.32 15.514 16.85 18.218 19.422 20.625 21.897 23.603 25.145 26.575 28.081 29.374 30.687 31.979 33.402 34.921 36.337 37.669 39.017 40.742 42.438 44.296 46.293 48.263 50.558 52.717 55.602 58.616 62.168 67.21 72.08 79.525 91.554
edges: 3.9015 4.3788 4.7016 4.947 5.1529 5.3727 5.5606 5.725 5.8566 5.9679 6.0682 6.181 6.2958 6.4291 6.5347 6.6685 6.803 6.9426 7.0907 7.2173 7.3666 7.4824 7.6021 7.746 7.9091 8.0416 8.2121 8.3725 8.5288 8.6894 8.8371 9.0373 9.2045 9.3439 9.483 9.616 9.7879 9.9714 10.122 10.273 10.414 10.564 10.72 10.901 11.091 11.279 11.45 11.637 11.852 12.043 12.271 12.486 12.737 12.94 13.208 13.515 13.877 14.297 14.804 15.358 16.572 18.194 21.258
parts: 1.5 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5 13.5 14.5 15.5 16.5 17.5 18.5 20.5 21.5 23.5 25.5 26.5
largest_part: 0.12866 0.15735 0.17773 0.20222 0.22242 0.23816 0.25329 0.26933 0.28392 0.3004 0.31671 0.33469 0.34537 0.36321 0.37931 0.40212 0.42147 0.44463 0.47258 0.5 0.51923 0.5456 0.5696 0.59723 0.62689 0.65419 0.67717 0.71357 0.74335 0.77785 0.81186 0.84025 0.87068 0.90818 0.93259 0.95225 0.97233 0.98659 0.99367 0.999 0.99988
stroke: 6.3267 7.2233 7.7788 8.2812 8.7098 9.0925 9.4966 9.8529 10.23 10.918 11.175 11.473 11.784 12.139 12.515 12.928 13.295 13.632 13.995 14.448 14.876 15.354 15.925 16.48 17.08 17.728 18.393 19.091 19.64 20.305 20.919 21.672 22.358 22.968 23.699 24.435 25.22 26.004 26.591 27.284 28.097 28.931 29.718 30.453 31.388 32.425 33.539 34.574 35.942 37.34 38.816 40.051 41.705 44.326 46.751 49.944 53.812 58.099 64.358 70.128 79.995 83.413
stroke_spread: 0.42396 0.45517 0.46871 0.48236 0.49105 0.49871 0.50556 0.51212 0.51853 0.5288 0.53345 0.53844 0.54359 0.54888 0.55425 0.55926 0.56295 0.56655 0.57041 0.57457 0.57954 0.58306 0.58702 0.59146 0.59597 0.59962 0.60379 0.60847 0.61278 0.61794 0.62249 0.62746 0.63146 0.63623 0.64249 0.64729 0.65314 0.65783 0.66237 0.66686 0.67117 0.67604 0.67955 0.68393 0.68861 0.69079 0.6915 0.69635 0.70287 0.7091 0.71626 0.72567 0.73305 0.74389 0.75484 0.76823 0.78498 0.80296 0.81968 0.84506 0.88181 0.93477
outline: 2.3031 2.947 3.5076 3.8485 3.8636 3.9688 4.2047 4.4257 4.5804 4.7576 4.9141 5.1038 5.2485 5.3939 5.5883 5.7316 5.9042 6.053 6.1735 6.3113 6.4606 6.6044 6.7321 6.8636 7.0227 7.1515 7.2803 7.4093 7.5833 7.7224 7.8806 8.0909 8.2652 8.4553 8.6667 8.8749 9.1003 9.3238 9.5826 9.8243 10.048 10.231 10.411 10.624 10.811 11.026 11.27 11.482 11.697 11.918 12.124 12.404 12.681 12.963 13.284 13.61 13.965 14.299 14.814 15.456 16.575 19.443
corners: 0 6 10 12 13 15 16 17 18 20 21 22 24 25 26 28 29 31 32 33 35 36 37 39 40 42 43 45 47 48 50 51 53 55 58 60 62 65 68 71 74 77 81 85 89 92 96 99 103 106 110 114 117 122 126 131 135 140 146 154 165 180 219
mirror: 0.18703 0.26208 0.30148 0.33378 0.3637 0.38582 0.40537 0.4197 0.43407 0.4487 0.46074 0.47313 0.48523 0.49862 0.50981 0.52111 0.53388 0.54563 0.55691 0.56967 0.58194 0.59443 0.60643 0.6168 0.62635 0.63743 0.649 0.66107 0.67409 0.68758 0.70001 0.71421 0.72798 0.74028 0.75408 0.7672 0.77975 0.79217 0.80767 0.82208 0.83411 0.84622 0.85953 0.87219 0.88645 0.89891 0.90991 0.92204 0.93115 0.94037 0.95116 0.9601 0.96788 0.97741 0.98327 0.98854 0.9933 0.99603 0.99787 0.99895 0.99962
mated_ink: 0 0.10239 0.19891 0.26636 0.38854 0.50939 0.64852 0.76291 0.88124 0.94463 0.97176 0.98492 0.99024
row_width: 0 0.43885 0.55714 0.62121 0.66957 0.72727 0.77236 0.81154 0.83721 0.85385 0.86923 0.88077 0.89344 0.90385 0.91391 0.92308 0.93462 0.94615 0.95769 0.97308 0.99592
row_fill: 0 0.2548 0.3295 0.3904 0.43386 0.46872 0.49452 0.51109 0.52632 0.54479 0.56167 0.57533 0.58847 0.60021 0.61204 0.625 0.63757 0.64912 0.66441 0.67857 0.69231 0.70975 0.72727 0.74931 0.78254 0.82213 0.94332
row_stroke_spread: 0 0.00051737 0.0029546 0.01041 0.016186 0.020865 0.024742 0.029053 0.033944 0.038198 0.042965 0.047665 0.053582 0.061289 0.070963 0.086983 0.10547 0.12796 0.15486 0.18346 0.22361 0.27216 0.31634 0.38858 0.45773 0.58199
row_stroke: 0 0.11181 0.14496 0.17109 0.18809 0.20041 0.21193 0.22137 0.2302 0.23895 0.24713 0.25472 0.26325 0.27114 0.27792 0.28527 0.29308 0.30096 0.3108 0.31922 0.33153 0.36614 0.39247 0.41556 0.47159 0.62642
row_parts: 1 2.5 3.5 4.5 5.5 6.5 7.5 8.5 9.5 10.5 11.5 12.5
letter_count: 0.040096 0.044644 0.053277 0.064013 0.078706 0.094309 0.10933 0.1215 0.13722 0.15968 0.17951 0.20215 0.22453 0.24863 0.27559 0.30201 0.32929 0.35466 0.37895 0.41046 0.43795 0.46885 0.49826 0.52389 0.54792 0.57265 0.59512 0.62478 0.6516 0.67754 0.70455 0.73479 0.76237 0.79695 0.83501 0.86687 0.90038 0.94249 0.98212 1.0491 1.1678 1.2768 1.4441 1.6398 1.8493 2.0106 2.2871 2.6688 2.9546 3.3703 3.671 4.3568 4.6716 5.0712 5.4605 5.8235 6.2481 6.6781 7.1917 7.8366 8.5923 9.6147
letter_ink: 0.035941 0.04072 0.044209 0.048108 0.053602 0.059153 0.064837 0.073114 0.082054 0.091684 0.10146 0.11108 0.12038 0.13042 0.14186 0.15658 0.16845 0.18296 0.19888 0.21543 0.23223 0.25013 0.26918 0.29125 0.30805 0.32762 0.35351 0.37322 0.3963 0.4163 0.43529 0.4568 0.47268 0.48946 0.51081 0.52667 0.54412 0.56129 0.57384 0.589 0.60471 0.62288 0.63698 0.65077 0.66504 0.67843 0.69146 0.7066 0.72281 0.73701 0.75073 0.76138 0.77305 0.78773 0.82108 0.837 0.85164 0.86771 0.88385 0.89983 0.91756 0.94295
letter_width: 0.033957 0.040096 0.044209 0.050741 0.059216 0.067293 0.078408 0.089199 0.099155 0.10867 0.11802 0.12853 0.13981 0.15589 0.1668 0.18074 0.19388 0.21083 0.23136 0.24872 0.26985 0.29126 0.3118 0.33313 0.35254 0.36905 0.38394 0.40258 0.42007 0.43911 0.45583 0.47073 0.49006 0.51993 0.53281 0.54793 0.56136 0.57649 0.59112 0.62029 0.63318 0.64709 0.65997 0.67276 0.68659 0.70023 0.71291 0.72506 0.73822 0.75071 0.76651 0.78335 0.80195 0.81619 0.83316 0.85331 0.87022 0.89165 0.92563 0.99947
letter_best: 0.039366 0.042828 0.047586 0.054264 0.061659 0.06929 0.079994 0.091826 0.10206 0.11217 0.12318 0.1358 0.15282 0.1666 0.18317 0.20156 0.22409 0.24594 0.26875 0.29685 0.32361 0.35503 0.38035 0.41302 0.43955 0.46453 0.48725 0.51354 0.53171 0.55464 0.57494 0.59735 0.62311 0.64788 0.66815 0.69174 0.7143 0.73662 0.75895 0.78193 0.80566 0.82419 0.84046 0.85752 0.87535 0.892 0.90749 0.91977 0.92921 0.93722 0.94268 0.94843 0.95297 0.95697 0.96096 0.96421 0.96661 0.96893 0.9715 0.97368 0.97629 0.97912 0.98315
letter_second: 0 0.021822 0.03505 0.040456 0.045626 0.050751 0.05713 0.06331 0.071692 0.07953 0.089336 0.11184 0.12498 0.14826 0.17208 0.20317 0.24351 0.28908 0.38194 0.47991 0.55939 0.64967 0.71708 0.76963 0.81178 0.84647 0.87202 0.89122 0.90495 0.91723 0.92684 0.93408 0.9405 0.94606 0.95147 0.95557 0.95995 0.96413 0.96735
letter_third: 0 0.037484 0.042754 0.048129 0.054719 0.061747 0.071245 0.084533 0.099412 0.12087 0.14642 0.19245 0.28867 0.45839 0.59038 0.69746 0.7697 0.81251 0.84578 0.86912 0.88499 0.89876 0.91231 0.92214 0.93038 0.93708 0.94347 0.94968 0.95642 0.96443
letter_row: 0 0.045273 0.061947 0.095233 0.13082 0.18007 0.25774 0.32507 0.39345 0.47431 0.54376 0.61927 0.67128 0.71223 0.7429 0.77007 0.78965 0.80786 0.82329 0.83825 0.85338 0.86803 0.88169 0.89424 0.90538 0.91794
letter_row_second: 0 0.037288 0.048616 0.059921 0.083659 0.10708 0.14928 0.20037 0.26371 0.41867 0.55573 0.69857 0.78084 0.8317 0.86158 0.88503 0.90091 0.91509 0.92595 0.93403 0.94079 0.94728 0.953 0.96263 0.96669 0.97186
runs_across: 1 1.0079 1.0729 1.1429 1.1972 1.2442 1.3047 1.3543 1.4113 1.4521 1.494 1.5286 1.575 1.619 1.6589 1.6942 1.7368 1.7812 1.8175 1.8545 1.8971 1.9424 1.9815 2.0072 2.0543 2.0938 2.1383 2.2 2.25 2.3168 2.3788 2.4729 2.5532 2.6364 2.7266 2.814 2.9438 3.0394 3.1754 3.3465 3.5404 3.6875 3.8778 4.0652 4.2909 4.5694 4.78 5.0108 5.3289 5.6375 6 6.3585 6.7468 7.1176 7.5385 7.9787 8.44 9.0351 9.98 11.421
run_length: 0.058719 0.073558 0.082947 0.091949 0.10104 0.10832 0.11487 0.12225 0.12896 0.13494 0.14121 0.14841 0.15361 0.16015 0.16617 0.17198 0.1778 0.1837 0.18972 0.1952 0.20219 0.20761 0.21243 0.21773 0.2238 0.22909 0.23391 0.23906 0.24476 0.25057 0.25608 0.26248 0.26897 0.27479 0.28194 0.2887 0.2964 0.30268 0.31054 0.31799 0.3264 0.33366 0.3422 0.3499 0.35845 0.36791 0.37826 0.39041 0.40343 0.41551 0.42981 0.44946 0.4712 0.49313 0.51845 0.54051 0.57249 0.61555 0.66416 0.71529 0.78413 0.88472 1
inner_aspect: -0.72437 -0.59418 -0.48875 -0.4199 -0.36965 -0.32698 -0.28157 -0.2363 -0.20321 -0.18057 -0.15795 -0.12357 -0.090198 -0.067639 -0.045088 -0.022543 -0.011405 0 0.022543 0.026472 0.045088 0.067639 0.090198 0.1343 0.15795 0.19114 0.21864 0.25892 0.30426 0.35252 0.41504 0.46063 0.53887 0.62638 0.7137 0.85641 0.95217 1.1193 1.2935 1.4288 1.5525 1.702 1.8194 1.9098 2.0931 2.1671 2.2721 2.3561 2.4454 2.8301
trees:
c-kzy=X&GF(k2*b;JtSQ4GaMSkfBs1S5n{q<?KGQGw16Pf!s))VRu*c4-!m7M!Y66K+i5!=Q3nk$;_<WmC8uCWvAoiledp_rMK_(`}?Mo8_?VKy_}~JdJC
Y=_0&<@Z1A1_p%%Q>GL_tfuHT4BSItr^P2H4GRb9|Iqu#<|8~-LJ&xGME^yjN{TYW<W>;|T}1%?f=0}kw#_-F=72f-V!>5+AJ5Ha(&psV1kkE;l6k80XYO
#b3s;=zo}zC5SZxNkG-UBNd$oQvpgyD6Xv_-5<(P2l?BtX<kTT&lg+8xtI|vvrBtse^ORui_@Ob*1|E%{2IJQxt_;9%Z%}kKi$#FnB0G?o5}MLc8kKs;sw
dbzSPP)iq6F$Cr3F?Yw1n<7ENuO}o=3ULB&ju4->v`OQ{t3U}<yxGA^EoOHEcF22K}JYyp)3aJ`vPhJu=vvD0vu9>gmb|bg%W&&77Ytdt?jRQI_+3^(IH_
Gpa$Btia8#UIO&R3#?F4(Fnj>Q%`^fOn_<DM|y&UYT~pKSB)THMx++f1ysPAna6!m%M=Y`vW0RE+{)>Ty2m-di*cP;;>=Oc3KH48iT2LdfKR%FE@f+Dac)
e1w|9rOOnRRmM41xAj}uwwngHZuq|SWewT_qrF>Z^Qg@e9JQ09D{5_0=X~3Uexo-{+ziH7ZBx0;saC|6lDWADgqiR${DKD-8P7~?w^iSWV>81tHfEYmJ|)
L^j4K_~%v{(!g=}Dd9Q;&armJeJLgA|+bW6j1Efuh%Xu9Yc=^dCxvR4zovy9=cB4Sima^tu4Ccj1C(x<VX+<ELTYCZ128of*DMLM@htSj05dRrB8)5uCSE
;J2PYI9es{0e|$w!nwUqTx`gLfE=_FRyA@nx->DBf7de&LIYXGA%ntvkgZ0+u>LYNyT|=s;dAE6wF&w+_<%BUVQc-UM$tCl(_55V;b%sy*rxU^Y{B1Fnl*
$ud<OFe%-CX#AAay_D#`VRBdj<!m)Ix+V77ZJ!2-}2Z(ypR?0S2Xo{`bY7-GwMT^t+)ZA<IoUlb1M&(h4Ti-N6HC?4Qoq0-<#_`hXdRC^zv7&BueM?)#sD
|X4(3Kl275ciZns490izn5#dz+297MEpl9Eo96%8N$(-{X;C2=QN;-{0ycZp(2xUx?OC!_wP<){r5yK8B?Yyk1pCd?Q&os4Hi>`VBI_sRgkGjA~|B08>7u
%kzVHd>vf1Uzx7!t1uNEaBprTcj5wcNI^HWv^dQC@$;k|F}Ia&cP;p;;|Fd6R-qb*CyjZrqp~U;OI58s%wXxsc%9&ZfKv!Xkd>|5jor4}ZPWD&Sm)T&nzW
D2$^)~$FA8;N^PypnUWaM2t}0bls@@19ip5n0NF2pX8%=GxX9N=enjZFNFvk9dS2nhd*_gnpCRAtMr8->FG6vnT1Il>9k19;BJ6$(8rUxz@SEJolVXUn52
lpK9EInMx)NjVUZDu~bDolTLTEs!JD!34av0gDxmUG;|pv`02h7c@G=Cy_~eEHdh2?g<FRWWc1;-RJ>aAI9rRBe189Cs;3VCLf+JJUFYa5QYO>H@Y+XR4;
KO{cjL$Bwbgpt7B|3ozb)IPFLcAN0axov*TXa2HpN-e6KI&pXEUsIh$uFv43ND{o3LUQ<IL+{>!GDJ$P@s=94(F8X{_!hM;})x_%Tc&T-!J74)fUGt1N#g
q;AM^S`OfLn^AF|}102Q$v|JErU($PRk_WIkN8Rk2pCub>eXw^JofzQnuO>z8<O>OG+k{X5I~`E)RO5Ly_LRpQB}saW^x%`Y!eQ|=Wnn#|<9YX&Qtr^1W<
f$15rbp?tU&N0?lo(%TZxo_1e9bIU;vgQxP6!T;5Chg(+a9jC$1Hm`kB2aKGiq5GWTOl-zsWZkKUi9ayo;7b1O;;>-vZ;p3H9~Pkb_@pKu9qo|YzWlHBR?
4ZN0i?c2->Tn3Q%vDf*S+4DN|Is%5qT~TUGk98soDKM^l+q!p6%5aK#jJL|NemSfH3EZriA=++~<2&?H_zPvkeygbJno$!|a?TvZkGgs7Bq*N+j4eS2Icc
>BdF{mORpP79qLk!{n+?Z!a?RmJ?y0TacG&gEi9`hh+i-(NZZNOp};+wsb{*bu4+zIjt_>*QC_xGa`tR#Ag_vVTj0L-;hX&ToZ~^~lAI0>+#WRlQ8sSQzT
EN7|&P$?ES7y!JUQD!b*+m`(T(B8oy0n{UG8sujjI%NdJ&Emj!m^+11b^8O(lUe}Fm2397~Ho|3wmnotkbTf?`L)Dc_dDphb^z!mmaiXs4swvwF8(oP))|
(eMRvce!#j8ud>Wbrho!>2m=J7JN1x2pJP;U(X+9;}m^JU3rcZ{txQmHqj*13*!qj=nfWU^LR6^@lmHV*8Y%KWyNR+ynOnf3uNzuSl57uB_UQ;!59G2xor
A6zt3)!1H~U1XGt(U(d9k7~!cuY82my)cSAugKez6@<a0v^1w?_7}Ud@Pk!#foWcbQtPhd-FmyCF5m=Xj=1s{%UO)Y0&}R9VLOdS3`(0Gdg}~Ib_^7b8-s
Z$Hhu$8I3N;n%c{7;Ah#CRb{RZgd7`|FUk|B|1S!i`+c?8F%auFD4tL%d7rt1Yexz^ehuL#&=ax?-z}uAIfd3JKYu{8qZZwCV5yPh<s+RsZ51^Dvx-6~Vx
p<!#Kdej2zBfj0QpcvD*TB+rF|$tD;FY@73iGbYULMyK*UmX=LZS%FM~!P1WfUMrwdUA84A+nA%boDW-q4&CIHy8YRYYYhJBadh#vCk@B!xECi)+Pyb2`~
(QcSstZy`e86x>n)eEU(EmKBvXQ^s@QE3k8~2W^UHYO!;Ra*b?syU}$671r$x2qa*!u!|=Tf}}S3V|D)<nYp!0iZ}=>#S8~b6pr73;>0s3jcMpt%%<5nj^
X7uVfx;@cZ8y@sN1lBFjJ^PoOnr=*vO}RcIp7gV{aWt^?qtq9^k$UbE9}of$v@gV}9AFQ`zgZu9Up0`e7#1a;N@c4KFVp-4H~Oa!}n%;ZCMY+t;%fPT-t_
G##w23qsX68Ym<6TxP7`c#j0X064KQ-o6?8ZWQ)b*xs?>a<m>8Ch?zNv>@xIBFbur^<2Sv_O$ro<U3em*RCP1`rjH~%;WyuGL`z1BWR=Q!D^Gcvog#R)z&
IQFT<&a>3p1tzVA4@_r^xQAWW@d#rqT6U%E1}^woH<mT<Q#TZa5`H+t~U>p<V4#{w5DbA;nQuBdxAu2|F$wRqxwuG$mO_P3&+-#?7Y3G}^KeME3vFHnvJN
2#5US-Ajs&SD?SLY;Mb?uxo1tx=3$$T)}$xO$EPm95;j8_(ejloPX~T{Wn4%oP{9>C^N9<Bf>2N+rSm5{&mAZQ8OdbKKWMnW^lkAL=&!3eK_brMM*+3gjx
hGR1TO&19T8n$I%JH7&DeS7TwL(hLtf`!S@efmOC4nqblr$~`@IA-<G5en^&bS1C(<`mKL4R+y&&>lOhPF%TDyJ5N@Ow`JSa*)458WYtj5SJmwDaL^U#e<
4tAs3CCOfMiJ2Wvr&wg3R@oPRqlSH<r`G@$+18f7~NNAeu-;h-re#jeD`8L>e=go4TxYlYv9Gzo%DwZ#BAsZ=@WruHpJ|>9<^uXOzi~(+5scxU-&+<NgRd
LTow)GHSSPb>ljwB5oEeQH*ZDfkIp2^Kk4EFU-$ew6*0a6!{&E8g7gPM7W&+bNjeJ+Xsn0R%vbN0}qSSnR1p~*KH%HAuvbqbBupS7H`00NcvdIp!s)*!*o
WV5ops!%&CpzYn7j&g2j1i8^_E69c81c<wIrh9Ff?1D|A?pFA)Y+22ybfe)FeNJ72)opwz0y9_DGFDB{Mtth<2`<Q;L7T6X0Mi1j=M0I4&@eNe$^mumD7=
i0HjhpUSb*)YK=Dg-1d{Lo+3wW(*t1yf=cRRv`FOZ0f84?wQV;}LC_K&^qP#kq!`bMm~1(T>h~>MUBw=k()nKU%7lD!Tzm2Q?`dG6=X&WG%f3Ij_%YxX-g
}neypc#E0dm73HD!q$a^jqk6=ZBe*PCdmd3w6eNb;(~fD91uZMyza9>t4(Jzz%<okopx`~5l)7NW3)(Nu&VhgY&cx&Ul?ZXxpTuV13h*T;0|YnXFGU<AJ<
km&&t=*7FPUOKDK!;u+2sotffv?)%mc#PRz`5P61%GL@(moObYEUgQqcDB@zoUsWd^}Q7BXLv>MsCIlPkn!J18r|s?GM`v9GaI#GfnTDyA!fEJInqzM0^b
ZH6ja;=Io-=fo~L)yZ_-pQ6`CL}4JPA1ur$Oaa7BCtcFW)X#0Asc`Ukc?LhS_JeT-k*JEq6CJBv0)<f4SdAKesEui6NeBIr_#?Apv>GqghcQZhv|*&_H@X
I-Ah@7YaHsCvkJKus+B(IvH9Qor!E{d+OjraUbY*hQ0u39dR_q%l_{<um=lyjJP}z!O^(%ZweZnNgZ@6v*2ujn|o{@Vd9fCY71B5oFJa%V;(5V5;e`I0I)
(tf;X5s4D7u7ENiMc#Vpv@6;jp^?0t@eClpW{2FvO<c-T0`z>Ca91ym$I*?GV<EN`z!*dgE~6BwWzBQ@8w0McOZgkO3V#5Ss`;LRXv<Bv*EeF>UaAqN5{Z
6<Pjpt9!nqjGKIv}jCd)DULJs#C!G!IaJ>AXr$R_>*cjb_%RAs49XA%kaXfcHUV5QA811!F1C@}a&uj$DO_Dd(C*HwrL-a0pp<7~3jYsO~hx}f#Y^a<iP!
<b?07K}(3_z&*MjIS5%QC1%jyYzyNA>IDPJ5|OS)Gf~LF<B64RINFUS?P9K*F=21Rv}$fDB!OhUqN=VHvV+P}6hVGbXuMRVS}xQBz$IQSC!kj`{iCKb**Q
Fcd$3mTre(9-`U!UUBuy*cbH@H0`C$YS%m(<2mRkw8pP6Ht~WhagiA)mN3ECC>-6hTKF-Geas#T1ImyG#*bQ36ju$w7~xpv3B}MW_WqLR;gW@Oj8JaqL|?
8(O$;)W-Y*o4bd%UXIA$V3kf%*NY)U)Mxji*iK8~JoJS**Mpyl03ND#qDGeJSBcIbn$ZUPEvVS5?W7YgK{_(gp%E&V7}lB69>R~hxc3eeDFg;had7%|Yh7
hSvldQ=6`$Q3WmgpXX$5cRoG6g^(@#c{HDYI4m0%<TnbEI9-Zhe4({ehMXuKvjT*$xCxV>!0hb)#oWg!PL9s;~!&uO756yVLssk@FU2ZvObry7xt_|5u3V
ouOAafzk9h1OOPA9G9-Q@)(cD#5DfJR=Vr(hKSZup0VpJxDhAWz;Ss3=>6IB6aVC8xVcd46d=E=9t8qA&Epp8jj+GUXSEKptR|F}{R>VwP3d+OM>#d8kAk
k(}Ch=5MSBsSQq;B{3W`UctQppZjllXsYc7eqU<NidKUW4PwI+mvH-ji9Mxri{UgfvGO54=f4Ww0!d#rqgKo#h$aJzm`X17hYcbAE2n=?Kr0e<B`Iwx(&^
8|75)6T?~jvV!8uYx^<MHNLyFXtpqf1aA{%{Y}u)LkgbIkGd^5fa~60_ff&4>rN1{2N`SGZIMD8{Vt5b)HYET9;>)gjM}H=bU1u^UUzzAs?^=M2E=gWw!i
RgnHu_HoxzmR$bps)+Wr{4r+?}<UtSPRBNHmR0FK45<#XD%<&;5UG)qiJsDAIyfM$U!_2E?^AUg$^fcRF7eQYfwa{_0fUK1b2_S%Ot)~p_c`;Q`^h$V=Fs
4Gy-Vt!x1>vp&?Bu+t3U8}b46sp2&5eQZ|n0Pw!<n0^r8+V8)Xw5vsM+lD#ur!)o?_$lAJ*-FZ>%xSC!6UNeg0;CK!v}sIfHw4Ta==Q`m9b=^=4VIAguq=
FR0=$-ee_6bbe>AEDn#Vb4i1a&Esw?ZR6ajz1}RXW;O3yzkXa&GbLplQwbfjAB%Fe(Udn+ToG-Y4bz|jTs!RkdOI94**rr5uqRgta5Dau0)PI4G`{}*bg*
r(TUZul8Z6JuEaFRP=ywqh9T9z}%bm7MP87-#!P($!~K`V@zhjBzIk^32);}X23>641Ond*DTLt*xnZY<jAtT1|$=^<tEPsH(k87ljpj_$>#Ro&&E-odGj
;H2{D0iCW?gi<`BI$^8H*%B#c=;omTmdmvH`l2Ro@T%$j(O!ikJ(P~9iTlrQ4(cO>`P@z&{|GT(YH~Ua#M(0&^;d$`i_1n;fKCcYsI*YRCZVnSb2U`Mbba
8JX%T+<{o6ZLcypNHC{a+!AX>oGEMXP9fjh+KhIVb2>g{6+N9$01E=TD|7-o~aHr^@YCR-ZAVtzg|aA%;y^^f`l&SzW+l=rK-3U#$5@4%)~<Q;HRG+yA@(
E)kqRH}Q`ECm)f@+DoRp+g}o&w5ZHL{+JEq_14I%w>K^muc``=U@HH_|`QPWSL3)UjOANtd=GV!L^BBo%Qkpb=T;gW8PPf9!LC^xrY=;e)16S75UQ4Gauq
$zc{8#wJWWkOjP0dp2h0QRIw>&LS<H=n{iq_%^^x+G;0)c-qPJ6tM%f&5|xNIxnA^^gsk6~Skf1>xhySjGR+FQVL069kMr4x0`tCpk<5*30vJUuaU9NW=+
VA+&y{CRL6PKovQ+!7c?5Mqe~Fp{=<SA8fsq%OC*Z3XZ$d-IwV8Ik>)0ch;i5A&knu*Z#t3Ibwkj87k>2pSgg73+sXzZw-c=<9z#t2h1XO5}h>?yJWd%R4
)S*eHFfzL-%!Z|)C=3=YiSk1A<XV5;3aG$g`<^Z+Ukfi>`mpcvrp0gX9vrjljJtO$GbBl2z5Qf3<~g-ouCZtVW>>BSzw14}T)L~+X|Z$0g(wOW4E-fW<t9
X{7s!}pK52%xq-kgVDf+`d_ozd_&h-tsj8SPZaqpSQN)?=?&d;G4Rk-kp9yy8slxmb+)5(&0P)DZR&?_LKC_VZ#py#&JwSx=Q1%29h2h~Db$F3d`aTJuX=
rM12ZF=J|y?_-lFg=!K6_8hY_vj^py8FjdvMG5kTkt6G@P0YV=lGm-3xn>g=b?81uQAc$3NNGghC(sBksh`cRVRvzRj!+rhmkBEbXh6a{qj_VF0ttA{x>4
>DjglJMfUU92yTDWvsre{^J>-)-p*FjuOrD6>+ZD5Vq9-TkiW7tDMG=?(kzZwuKX#h%ULIfC+3TRHTRFQC7dM4mmry*L0-l^pmmtLKCFiD@NQb?<GzNcSu
dD@yC+2ivWdP)UXIH0Tv@f!OijG7p;!uMyo<fVuKZ2!JxnMmz67~pwjf7<>-K1&x>JNwe#(j_U*J-e>a{yg*LIbz-<I}*NEZW`-&we5ZcN>r?_#RWOm!|H
Iqjcx{Q<#m)et#<a1g6OkEeV=X<v4w1=KL_&WCQuK1%DKS5YV%sxdBG07BR0-{{l8h+?hLc$v<JIz1M=Eyj9upPTzavMT)aA`lPxDjEpNsvj{~a#(VwJy6
ije&vfM*3ZhOND(G^UeFufEBEOXGKZ8|&Mh~F<n50>u#eY2zxBsz+!PzDN2n+U5xtp++s1d6eVC-NTgC9U{~UOadNw;fsh=o1&^Ta5G4yDEWuMKdN@z=M$
xLhF&B%*V*#%>n1iPFx7-6Y;g<QSVvd~vyYK6Vul0H3<V!r5y$;^*KUg_?F2v2bfSD7RT5X{<Z+%_1B{f5%ms>^{>xVys=%-^nW(zW=$K<fn(QLy^FvOf&
DG8+z@(CsL%=e#(uFVKYXg>{MHke)=9eHy7_tF%^|&}z(mKBJB;##q_2ryx|m4rmuKJ2qrixtx`?;~Ao?>UMk7%HE-q^4PszS<xy@!G9csiQA6~3%}-@1C
6ydK1Olvt5E@WZ^S9kCBO0*ypg0>?&y&O@*qfkqUU8%T9FdkM$`?x`R8=}=Psd&r5=_TV~5xylS-Fr%);`rcw^f|$?P%o^QF9cdsSgDn}#||cE=0>2@n(n
s@E*60%+WD*VJQP&yD^__hn;|%=AWCxwwLFkPa3DuUc_fML9!{Npv-b-QZ@g);p<^KN|Z$ytEXM4FIlS;j_F+<1!}h*<O+<Iv?Dsc^^JQux35;B?O{|KuJ
Ts32whuT9xg${&`*?UszIKXKjC(on$Y1Wzlilu^th=@kWuP#MpRqk!OoL4K}M5bQ@o#mDWwojF-7ZhF4aBi1}B3gJ5bDSCyM}jT@`QY=J+#XW`=?no-UaR
5LE_CdUd!afR<k9IWgm^h?tB+AcnTNvxxhU0w&M=!=RafLE1YprbY<m#EcB$P*+WfOPSSYz)Mg#j93`{k@E{kX;{qVO{Fb1hd=ML4-ju)VyfvSDTw~ElEo
NiB%>m<_VDq`#-B{X?f+_{@$^Q1uwt5&`fu=lKlRqJqr!_O!gOq?EK&c#kmv_W9e!7)WQC({3PbtxWpG@Xhn>mCOx|39yt($crpQ0A!*9GcB{iuJmmIhJs
!L`4o-!Px6BW;NSNlE+bjV|r!i~dq^lCA?dVq?`T^9CT$v(PP22#t1&b2D<%am}XWXkbA40!hcIB+~nxm(!(7XM#>M{i#2N;?yx{|yN)69=kb8+aD_=nu+
>GVQ^nZNCf0#QMwGW(<mLn($hxR5-)RK^1SoY(%be%=>q!Kt#`|B;n|U@16kvXLiHtB2#+v%yV@g|#_&rcpXt-4I88NmpCQ9-)HQMgS5t(r6D>KsA7ngX4
FvOzeQvLimng?z;Z$<EA0TZ44LTBc(QNkQqsa92`tge`cCO6x@WfCA;>BQm6|g@2oPvy(MN@tHo(C-(N?=Q9rKH>*e?ON@SN$@(sOhH%#1hakD;jm+9C7M
OrJHX3?FtN(OIvx;JE}1vy6!37{SXYNB#>x(c->8nG^>{M9GB7KX@}wfC!mutQ`^Y15HWn8@1{wP2h&Gy1fQ9P+*XPo?*`1dfc1h{k`8Ur_jLDkF%43ol}
O^cXAWsfONn_Jtjl^L4rJ(Kg^paN7wARQ|p8OBGhmE^*IRIz)#{`=~2~q+R&yV7)MuGVB|%2Vo7DzJ6<lO}K_kw)AG!&Sx;LFpgP%fAF6kUS;1*;ytD~7X
FQ*;$7^eA)eRA0aOPv^;VyP9S^T;e^z7<0wL(9!-1TCiL0ecQT-%HfoNsk@93XeTwAJr3282f)Fq1SSjZRjEjio4<P|Y2`s6*QUy%t}oGk5$HxdWsGz^j~
#S|o_#zL-nuxEMiL<8Ml-58Z)G4y-ZB#4=&Dz!20zf@NF9A;@0l(`M1tH%W~=(%8{8|dB1zgyW2u^VX+846)YDZ>sUzQkG;YN*+2T?04h-^a?_597V;31S
S9asKm-f{;!wEKMBtV9)(IsPlu@!_`A<__{yJ0}KqFDSMlU_^6gmP4itd-i2|)Se4QJMcdmCmgCve{I=V4d3FW=1r^S2sS_muW_i1iG7srq@pSfn{}$JWp
;n*eSr<|;DhW#-@d<mG)A1N}dCA&3%?xTbA=5s}yD*KlN6b3{$UUZn2V564eHkxa+*eIwdy_X-@YuRaK7RsNeL1Q^<S8)TtIRHpckY*l7cw`GgNp8F+L^?
5hyC?HGsHpMbXDpYTnGiUl|!YKb~-O%i)KU_S+=_b8GF!+di+Tdc`SetkwT)5wQ)HStBMcZ8OFFc8@=LJmybeAg-Su<ro6%1PyeK!jBu`e^nnMwIK3PRI^
4WIVv?D!(JFo<1iCI%Vz-T2F$<x$DsYO>f@Vi5|L*vx3HSiCOk}lfi9UedLUO&6YZ;b&-})&tmOVeTq(0Xl<thJEJ%`;Sq#@D^*#o^%d-1J`o#JBh!qGYy
n1tmOe!02f8CuS^8#1v}976gGrCF9TJ)e<!l5E&{Z5Kfv1>H`8($ZDbgCP5`^4w5%;&I)3pIbdzt-`nG9qDaNdm^G^51oo;3)ij6wifDdP>9n*Ije3_5YX
*?!-rE9VSq~XX>R;W`YkS}l%$eC0qj)Df?BNaBV>B~g3`8reTwH@+TIre<tY4Li6=!9rAuhEenXGF3wc{xrB32wb19yW9{Sm{JeR_{QDq-b_FNdBVomdEm
t~F})z9!j+A*L@^+dH(NKBM<h;qn*!bW&&!`Y9|y4jRugp3vj8(#V#sZPH_k=#)kJ$xrh-rI(Mq5x|a$ZUt|$yBl6u0;muDF3CJb2m#9tx4{~|L}97kKHh
3RG!%I!mTcaqsK4aNj-Y>HGP!l#j@fN1h>C<&p&lp#S{0enpo3MU8WB&8p8eEYmcUZ{&Xx*e>09aILE!6rwt@1drDG(_AB_kKL`lOd_GE_hNcT|Q~2n;iK
DR!pls8)GXZoyewNB~zcd*H3kq&r1gfQ<j;x~GL_bfl-2~mD=>UP9fBCgK(|v2}1zvys@!N7b<c1h7zFoT4g67!g2t%k}me=wEB-}rDl`wiCP{qhjfwaZz
YFSRHXJ^R!xJWVOQ6bT%EK8Ik$xs&Dlb_x`>SI{H$&HaZ-jCHp-IOe>oU*vEjO*lGtJjQuwvB`ylpJ_*gev?<R?U4=xJ#hZLtEJG<5#Y?#}1`~c0oN)5KW
kDe+pgB7g(X?8?2k0V?`mp?A#}f?DIFs>SLcJxRKjttd)#627UwmP}+eN6@^nm2Pd;Q`TQ=akMNJU$a6aQFYBPlC#qT_u0b;x5j*U=DUItl@Aw$<bSbRMZ
}ju1!0``;EQlZ!G`KZ!?}Sxp)%m$@(9{=q#5AG@2m`Llx<Mx@c@32*@EzMb3;L)rFAA>#yH81-jJ{>N*Wdx23vQ$)kLQsasGb)NXmM4R3oLGA79ZSbw0rI
SBo6g!2sb2$?S`-hgl-HR2(@TgG<3(kBFA0Skt*umvrEqw29pCe2y7tF95CurUzL|S_s)eK4E>z*E2!~4R!T~}u3e?pl?ThRAih^3k6TZTMjL+6i^(MH8f
xwZdD+vvDaP&55J%9*;C>R|Y3lDiEx^i|tF|06GDcbr&dDNB3<!f<p1z<6BR|LPrHa<Ps%&FoHBI#ZUN~H@sN~;c-n*zCQEp<;<?s>a74$|}_Q+D{vP`M&
Jrm=tYEf`#t*^)dj#W-t$iD2q2w0ZSpwp%tLlc6g7uwtfhshG2p=%S`R?IAY{b}e(C!J?uuNTfKN*AZQAj%mZ%8_gP?g*N#pnwo^l1wlQHiZ#qVb&#_i}Y
0G3izCUUOmNpJCemRB+BEBqL9VP!COHcOKNao7!#&ls^yq}#dVF=mt4TV_EM_xA0v$)k?}^`JH;L=@^j8yK0$eWAxV>a&X=6$qH=SzRgoHBjts<UpM(wg=
e{2h^54^cbmLQmdGc63BbKa^oHj-^cKhG>a+c6$pjcpD7BxeRSM@71t^!P|CXsBDgFGw|virTNZGWE9ENxC6hRz_}NY0+yFp|BrKwd#|B^QbzPlW_^%#h}
srIG8i@T}=nedFqU^wZz1?v6|n*~S%V{|IM@zFC}SS;2~^Ex`{9qLJ>4JpX#wmtu4_rpn%<Jf%=I-2Axis&=<Pln!~Wr|<EfE7dGD3%x(T)tKOJ^Z!T*xt
VweCY)W`lzq<Ia~bSIFKUDPQ*{@dN?@)o5ne`H=HbQ(j~Y!=D%6XXP8V+b^rG-A7IzK1mM+h8aa(@|RzQ*<kMmAPmDwh_yOhoNUi<>>oOjmm(>Q%<TzV0X
H5s9S`2HV(d^y!R6uqlW%MV}XF&C#@-JkA-kZnOC%Vv{3XNJDK9%C3nT{A{+ykMRf3b$RV(6rDE+!aO6*vOi{A#_T8;`7!5aP!{u3X=I66u#(|-^V0gsV0
vw*VRBy!Qzh%$jfBX-N`z4D5&|lG_^Z8!TsSXP!<b96f6TpChfXbkY36p%G$nZ&ZS#wjoF&nu0IBOHuVg}6l_1EZ1SvZh2C|~w3$eW5}8!qbK69IR)3{$H
oZP!E>Wq!r8Y%vze@d$deALNG%ao_^><^EY#;bgQmJ_4QHflORC<sO9<pzhMR@^Jl<!%^{Pe=->z~r`K7Xn~&T=q{C?WnW8|H9xQo~^h+%ohK*$CW$<q(M
OEqNwNRgQs|)&!TmOigsIX4H=Z7<u0MVCC1ZFFi8_*~?3#pQDm5i5w;jH9u$0?otf1hqhn8l)rms$F=enyvILBshf>@NgfUeo+o}i&?+|KEDYTOZ3zU==T
xbvYc#J?7i$;`BIk4wWiL(&a}4?pl;aWo4&Q_MN9aVclTb(&lf4$%&ki(v^|s+St!~3?LK*eBhFh0XF5dLUYetFj(jrN%EE_I7qI08FIWy-10R_^xk5lyU
syR_nRl$lSg9*q~ncX+RoPL_(OPOWmeAacU3=^4@kFTeX1#BzcWNU-NUpcEHaVuVWo1MTiHD_=EKIoUeFmZJbET5%MlN0Wk-E>n8d{uoH2QJvl<N)I8HCJ
kSZ0y$8YMzOot{?^)oum3AAFX`p6kvhrqJo)UAL}W0oSC?)!_;14vE-b8e*m1bJgb&GB>AN@c5_-S1f!&X67L^Q%kF{5u_hH2lkBomz8SHSoJpsdC#a;#`
!MvgR*nG^Y4DRCT-J}A$HQ_XQwW!EU**Sg%xX8!4X&Er^(6)r{mveBiH+)!qxr{(-yot|q=hz?C3IB|KDp?f;i_U5f%Yzpbr@tP0*MFp$+jWyfYF!bMTfF
<b|o>6+VXMnba8&?OqM&olgWk-CV^T)pbfjlC{3Vkbnt8#9dhP27utPM{2X%%sRU&p(O;H}dm(iQ(_lk&&Osg2r`QxeQN?qrY-k4Lj1{_Q*&$RyzLczNhm
uYf+D0Y0mQQ@DH0Hk9>IR?*j_ya!pZtd~*{>>xJu#*Z4kf&op9IAdp{{na{t;Z@`#0Gj;vwP$vsI`xmwTQ^jWkY(a=1=)5JkZ&Z**KN@`xl$d4!E+*VsWB
PM6Y(+oC>|xk^XHw_x~<x{}U6;}EjDE_)n*5y#csHJxQ?kRx;b{0jBerQSqdk7=laAeuD(=#9u<BznI1L7of{FXh?7TJ1;WUXMgj4f|gsN^c<Y<nmjdS}X
Xf^|oY?Sh*aP)OIl;-7NH(cxQQ1B#(bV{0M5?dKA@dSQ%3@4tYkb8NAWklm1T<JUzUgclch+KUJPf5m4#>`d>7%W^YP))8aZJ=gn_lqSG;@#a@UI>lT3>R
gxUEAeaDQi!QaSi=|u)g1J=~`Tor&hj*JEh2S6$e~FZZH%0mWHrxeeB}63HwetC(`u>R!@iqg|KT*QUZWZRLEDD0JpvmW9L}fKC5%pBs44-B&<xgSzGQ}W
!YwJ&D%YH9eql{`0yS<#!u?Fz}ymo@_0ma6>1p%fkv+yNndE~6x;uz)FgD({X-chfprS>Mq*EdS<WTk<EyCd^Zkt@-vsEzD-v6B?zO~*32FUZv()=7xVy)
;q;u~?P!?g)lcI73?-W9;NDv@|hjO?+Ym#JdFPMRt;es-WXu|3``-4N<;?X+FnM262DMN8KFxhegvTakN)a2+0p}NKu}rmsvCT%Q10EI-h!YJAHY>oa#zJ
BIEt%d|N7SIl(UeGG+jaYuC1$YE;k_aQOTcqn>!W5+joMeUoWIeuj}TZ=0~{X8nK>40mpRME!mG)ZA1YkyQ5Hc4Knj2q@eDF@^C3i_J;<D40&|;KA4vkEu
xlzm+ugK#ta-^+M%~svkDQ@36GWq=Yltsu}Uyct3yWr>wW0q6A$$$Ud(e^ZN$AUE)+54gd?{pd1GN*rPcSaAIP{-C-ax8KW&$UrtX<ZeW+yQqDTG$9~EW)
XJ{O_(|(3`+c|mOp8l(A~A(*YMe)|$|x*NUxNqC4j1+Y#pFIas-nuLf@IrKl@k&8MS5P^dnh_mbjPSanSV~cJ*V2;A4`Az4XXmE@=%l-c(-d@O_4m!Med7
(%*N_0uF+V(Hosrtk5!BBpK~1>ll)&Si*1^#$qxIt^cvjDDEWH!Rj+u@Dxg~S^0Os!bOzY}w{hfopA{WwaO&-HwjC&Y78Dnud%7E`nA`H{7Ma_BLC6z%61
w_Muj8hIO9Kly2Q&m^pUtTq2#v{uI@DGOKS-|3Xp~DptVTIS7vxJ`VJ&OVTq7+Kpgh1ASdc<KF()4Y=-LX2FZAcqOVP*NWlyR`ZDsP}{OCxQlKp*<eWmXk
A<=BPRh|QnGs245e|dA?`MpTtV$AFwZxSs`tRhed6%#C<!wOuRroFFYUKHREyoqD^dNd<lC_f59t{jV=GFFnn-bIT?EvWpc_a4B|+TKVyG5;>Yjeg5R8#I
Bq48;AV4@lYOVV7q6+z9eJczxSxet*b|nkpL+I{hIk+<8p#NP`AilW2%)=ED8XrlLq5E5sADgscC5`}P6u6VgN2<tUVLbO94U0<K0rpT)=f#q5R9WgtLyE
`CmI5KpQ;jg}_Q&t*Ox?V;Q?FLiFe&~w@&?W3vOK%Pvg1XBjqcAloZc6G3w5m38*`j;+tvV)4Uw0T}F%<lglM$4yRR%>Kr)}pFEqF6J!Ts0xi(~J==fW)f
_tGOj~+f+GqPXIa1&0)f#mt1m6`1$llxbLd?=K*mL>xIaNN!X^#wO3K*2H>;ZxkEFZT;IByB=;QY)jLqx{wCk@XoqqgQCtN3yxVnUP3nDJbt-j-J9wJn*E
qLMSlo!QKhtvG^d|n2RqZi}W6Ox@vNN*`4o}a?@J8?Lm)x)>Id&<}17uHxp)qJ@Ep^IBUu>|aj1^ypozirAod~6R8DwV5{8;5sJiUSA`aRksjZ}!=CF3<e
k$fC?*G5qKNF?2$I9648(qwEwGse@wL&T^fWGULDMUXjP#e4XY$iZKUnFtX;<s&?b6|%+9SieVstThgj{z&p?MzL^CmMPX01&8Nhys_4Vmd9a7s@N?X2pk
8N04;#_8WsB;riai$>IRUrmsAeq8H|~Wa!5)i9&)V9<r8|tG6PnXy<{mYOYz^yM~XW-K~=^(5{^DeyJL{l&j@dSOrt;cT}BkyC6~Mg((>?ssh1aSys*+@?
#@YHqx#)=^d3K!+1A*AWq?8v@q7DA*o|Yxhgs8}`n)*~N(Py3(4k=AwW0+@jUn+{xdHh`kVX9lyErkTe1Uj(fpd5ug%0B%YCKazFpFa3<oqJtzP}MVlX@8
{D?UOWuq={K2ifota`DL?hgbjjpZ{!>Z1PEato&~-Xzn<sMcQ42CK%uiT{|0=KlY2$ph6J}RV7woKxB1p2=+eh@-p66xRuMFvOe<P?Vo41Yuv1pd?^71!S
G)>JdFCp_7pJl+-CpPCq`vp+0^875h#<~?Z++R{Yq6J`zOwP&Pc>tJ&ydZcu#5iK0hlLEqca!RAj?N>Ytyd)DXYp#gMkVveZiAH(pm{&hMvtYMSQHa08~H
Je^<=hsF8g&u*L`o|MfW<1@2^v>vScbN&zNCE1zb8z#Bzu>YrmEQ~5WCuN$Ufhe`T|JFH6aTtBwSx}$+57O)Zk>U!_F)m#dO$IdXams0o1b2DzNegoF{rD
*7k>zo?_&LkKza)M)l?h!*D9d_@-!uyaD5vW@f;_)qnQZlgoN;Ginv~H%k3mrCs3Y8lpY<TaeJVYXd+2ik<pXjK=gbs0&G6iuvED|98xk0KS^xRHYjFRr`
iLMeCkrGE%CR5RZ@~JBq{F%HA=@nv#pCmZ>t<-}1h>zy-F{BE8Oo&X-;KDix0bdmt1w?UoEN*imPTye={5(E;R-MuR2<|0l(Md6y31#Xs-cS-%=>@#>c>~
McbWF_c9J+KPtWDq>kSMnN}~*mh5&*Iv$0ILrxNAkg8pDpF>-8UQu4}b!wOPW)Kya)q;W*)l*bk7s!^ftOGY33A$yi5k~cXzBbgqP#*A3U!=ciAs^xyl{4
3M+<h{~Q-O*K6OAcgkBK?k3ABz*D`WXu!tfiDXR>|m2c!jv0|B;GX$RQ$0CZ6;Sadl$Tkd=!cU!a1IE4vnj<@NW0E_!^cT!O3#jEH6!bugqCI4<*0S1H~C
l~1rM`lo4@`}`!|j*<XV9JA!_jYcM-bOWTro9;OH=^Kb5fBb_b`C%ihu0QOzNg0O5qU`r!oU}#cl;J$5Z-Zj|rjN&k_l}z<L_UoL|A!#Le#_pKQ_3H)0L>
4IP@eC2w*C4k#tK@s5I-#rfdQ9KEXccTY-56n=^3l~+46Eu#=ZYXQS9oCpXCrO{5RB6eXj)hk~Wn2g!rJ99`Yr*1akqNg~HbjHreaNH6UNg_m};Q>RwOEG
9GXx{|v72)LHuJ{T&6h>@_20-u@Q{*ZucjAuL8vLzV7=8Qb{qw9H78Q%$@^)G=O8cFnLN<U=shos8wOpd+clM)GMN@@H<F`ZX4wri+K$CcO+2J^T+kJ78w
ymCbQUjSRIciIUV)tuP$PpXZAhQdFbpjnKd{Rb>c7Vb@K;ki>52$MuN%<c(k^-`BMMLy{k(COe5(6<E%Sf^mQ-E)0*MzMEk5O8XTm?qBzF&42uetYO&%ko
DHs?PM%fY|nn;Sm+z#kq*~KdL=2pk7WTP%VL@FpYwbg##V04ZA%=`TzE4Uci;BBxZ~pJNlpWhI{9a)1pRC5&6l|Zdsn8mKXJA4=+}TL{XV3R4d$slL6?uw
;z!UCM^#nVQ@N919}$zXGdlByUhx(K3!Szqm7}i9hW1J(ceYuoGbqcdBT0Vb=3P$jc3HyzJSIPLN~??beUr!12IAnE=8Lr_^UPF09PA0N7xnimnfcF?Ro=
>f9<q`7?T3{cB(~o*q&S!7(Hm=w_ep!4UiNo3{PZYq|4OgBeY4F8{6pj|r_0G|_hpE?ky5@8MxTCb)WkKTQo>wiQlD&oQ0GfGE*)6MiZ(ip2fYr`MH@ALg
5V~fiT%5w5|ht<kek#e1!Y}Z<e=%3)F*W?vt#)tj@cwu2a^YB9`l>vH^o7xK$*zFAcriS%57Ju`U$n5a&#V7x)nc9g)w>ZPK5zrA?oCo8nveMm(w+1VtIv
^IFPvWtzxCg_OSTj%W&S0bv;yNk}l!-sME~wW3|gkZhNWt8ABHGxbB<qjYL}7qn(j+Gd$tG-=TogW`g?LH1$aTzjHGyzEx_aB|enCJWpeAh7S5a#W~=2$@
y1s5*H!gBB!wAI^-;#;VPErBZ>^V9Q5P0@r26IFm~iq+8wmon;|hsj;%8mEKY`6ChJ_Q2~e4}W@@9(T=WqXAte}m{|wdPhT<!}xEPAA#|xV*Bve~K*lvmu
q^AEV7$@KOl8t-B#9LbBZ4f%CF_nuFoBQGqp$75bFsbCpSS{J%6+aWks8F`5&mpT^dx0`Slq-*p+IO|CLP2~Bb@BiF9A2s*hxcF$_LsUkIa7Z;OkE4qwc?
Iy$EU>YcRP8TM2^1U2K~$7``ZkIcF_pZSp;+LB?c+VofBrsMck*(kJ8jOxFJL^osqsQeJzL!S{3o}&<w--qSD9xZoK==gRh^H1KCGJ2B#)j6Rl!e+G>uCQ
3-8xWb<U74vbteuQd3P)bge4@&Omb!Fh4pv<AAjqXXg~wcUq27MIlQec7;*Gw}#L|H|#J>XPb_Z#ffg4^uMl{K~KVk$jl1#xE6P$EC2Be0jsvD)V-ZhlT8
OO7KSiISj8fypa3_E$Lp4*%uO#Ic~keY&%W{rk>he8Nrys{9#sazz`1;VJgDM>_pa)C&4$>FxGVnBGN2briUf1`k;j{1zpLQb>H8ADzfb(xlDFJH;VppuB
^&Lzb6IwGWjo0%X@OfsxszC4R1fk%O;cOFyE+EP@g1I;^lpa^@hCDsrqE+*C+Q`8gzLkg(?EyD@TS61M%d9#J5M^q9_H{B_<R9N=No)8;X2N7vw`6@;4t4
JbAZFoP?JqG=ZMW_)b5@t)gGC0-4)BtpB;~;9HZka!f@8w<<8o0$81U(jmNMIXN@&=%K+NKS{+B^x7D5`Mey2Nak}>mt_&z?KyD^4*xvZmn(UV-y>sFgq+
&?`AGz1wr>L#`PADkj=~8YJ3rjN6_^_zBM&~1U5WhZEhG~;+lw!`?jbB%e_SSeF6FvS<>8~$+Jqxk{b!AE(Q;%)j;Wz}GDEN`zwM}Bwz!G5-Yr^LoYc$9A
iGbZTM=vIK{VEopO>Wb&q<X<2dEC?GJy8D=ksqrDX{EONOO7YuF8izzt^%0ChxG6ky=$9T1OSEAU!)BDc<hg0{+SgDBL1WH979yf{RH~l}<HJ>2!!&=RMM
%A87wiqx!BqZ$*AVYy7V~>82LSUJP~EITYm;y!rV%3Rrh9PtK)0Hh^#yC{-kq0gdN*MC`HhGB-fy>X%1tB7*k)T^F(BOF8}f)5zf~#H_bSq?f4vp(@~Ge(
2E3d%1NK&8PV3+e%pq^0#Dc8w~<8s<ed0uJ`+0&dqoFj26)L;xIR5zmLd?P1NCXVuk8y9bV!t>T(Oz>6Ik95$9eLd^Q61^2sFJP>#3ybFXEb(y0w>WAToD
F_&3SoiDC%RSWORdr&sY$j?!9$>6W3;>?N`a-q<9t<zuKu6apHwKzO_F6_{cN@a)GM&y&Aw1cTZd$BJTHrmzcu0GzMmB(ypUqXHla#~%cE!Mr9rDv6EMIM
!-C$nYwz>aTuO7ek<N6p8O|EtiSD5~<nM#wzLilk~nJM^JWF;6Jf$1jz-_ekzPlSk^$Tr`za1E6~(Y%52zU;#VB{psmzNyk>61MKC1!|g8;C8}7=dI&l`O
j@|WehxgZVx{5xq0$QXs)XiVkbnP`BdoYN|L=xNvC5^0GstIF;cmj4Su4jcF%@swFCm{elf5BS>jdMCueq~x2Z0`v9|ru=(s%YD9)xakImw6|^)o4sTPay
qW1i_yztN|r#h8zC$=H38>W|6%AZ!BvodT97M)pwTj~k3xSwWxgwEe7(51OGoe~KZYB-Q29EI0Y6itIzksGB4-UCmG9;n0o7EBbpBgjPNzX6|DF%SizQHA
ViI4TFXDep#Y!G<$DP;-0_#I^BnTWxn(H@Q%6dAjNM#zxhFkjlP(n{N818=*_NuJ#<(9u_vUqE#D(Q&8?f9`IlypZ}rmUX?lzcy{llK$9g^YdqqRj;0b*v
VP19-zvYj^d?Szh%#ownd1%g{ouI5}ehQO9x1U6e6-nf2okX`AmMcx;*zWq=si9HKrQ7$Kp}`-fiM^4k3r0cyq7$gMjiZtNpVDevJ!iQ?<U>}Ycc*mf?`s
Ed=c_0Tpg&8$t=}jN@c+y>AA=Nn$U|vK6ZN-Ar4L2hg*1<{5tY5T{rxL${|~;R$;`Ae189BJY;Fq4pMzmKB5qVy1j=R@2*>PaknG0RIk)9$VNBWrV&t8J?
^T^R0R1HrnO0ONxIKUWqAtK!T#Zqbo=GtwGeGirHQ!RLc-7581VWQ@_Hrg!iWyB?*L~s4P@XF_JEHoM$N8UJPX>~cP7|+~Q{Sk(#rhYpB>ryE3~r1vtfN(
VtaAUwcHvJcz<am(vn~4&2s)a4zE7HCx-b1WY|R<t(w%o)|L6JY4&;@K;jJ>!Gid+H2e)Kl3I*#ja<!@kr2=#X7tm2JQ}kVvcpPhTlO99H`hTMjz-4s<8K
Ih*{W(aZJijwvwfeCdvx*&lSC#kyDvY0e*q$;CNq%8v?&{eTgKI5`HSJ%}39xVw#v33pp{135{!JA?7kfYFSeE7i+y!=hVtgeREvE|C?u89f4l;Q_Mpnz(
NUWu<w!1{TwoGC1K1Zvbbp4HVXDX8Hzf)l-t8U8AX-qwJi)|j=rAyMb8se;$BPPc-PWEArx#~*LQC9hg4F;Y%u?4w?q5zi2g;(=>71Kqxg%~qWo(cS%M54
cCxSW+9%eXuryIlc^(WBycQ{OWM;J46~r?Vo*Y~*nv+kP5c7fAKp0Z14a601De>*W6@>OHp`SCVeQH1OUeJS_}C0+69pk|;`b-eTVW0p`!lcW3T7C6UaDf
KK<YfAm`2DhW(PM(iDCM<F|ax%mN%O1V(1VUX*;^_^&(s)6S9&PxX;X;jvV2c0gnK7H5Ie-Nz$dxcktxJG9=9b-@R-Dt3@!G1e{sjL)>8eWr3&seU;{sRl
h>*X7$pE-6~;Y^9Ut1NKk>}{bWCW@q0(drE%33B=i*f>OnD|17>w%4mI<C!2$u8`04DR*dke@gaEAgPK8D4ZVEnelxc7NfUojHz6wC1r@f`?A-Yt+zU8*3
;~#;1*+!6~Q%pg}|Md5m-Sfh)tTVq{|?C;hnjX195Jcm<zDgR0Y&jb_MtKF>=<;lH~DedOe4&>v_fRNdCqNZ3<=$P!LVvo0wq~$5on?HE|jU{aj;rAAuP@
1{#wt=CL6JqY9ykXtrGq%@#X20H@Gpe&=nTDQ}`@@40_-T+9++?g@pl083K9u&xL3J15OxcIi{Hq48tO56WR8!xG{SA+sP1m-shW;IBrnq(NV&nUO2MD&u
Xtt&gtW|1y88^nxlm0yCB9fW&^_sae`nMXGT(e2QP=ivHE_sC-k>H!^FH0gk!g#lK$dCDB)zvCG?>1f)BPHRT#tm6wHF%8x5%W-w<3cNzW-k284p1y{fm2
BTu9A13`!S86FGpxX)6Ks--X=Qei;LBQvWuq;{1lTB_^z~?FHU$$<@a^HGXZ<r$d0*^1@AAFIL@U}0k+5)21MYivpsJjXkUdm;zK7T6!>#3rkkHtF4*okG
nOL&qV4)EfYXN^9lscsZplSlbyZa_iY3;#muI#(8v?khZ7PGc~X&%`id&8Q3#EWP6kxH5=jcz*H%XdV1_Tup+EB6cbA2Irk=50bt=Drb!I*m(pn>>Hy4`f
q-)-Lmq^X3FXn`5cv&o$F;X*iC`yuetakXEi7|cd;Lxd|@CV5#7?)EJaV4f$YpV3vt0F4uvrk#)3l!=nWQ?4Hc&Xu4!|6S_hlo$#HyiPg1V1iZ)MQGE_FC
3jF2(czl`w$8h1flW8xgTpQW~po}CCQ7I7VudnMIcl644;)p|Z03Qy}zAR~BF5VWNt~v%zT;AsKQh+DO=S4U2dSQEIe5lg6)b<M5vtv)zYM!58uu6i$I+y
w1U6~bowGF_kWZbU>Nm7T|>f~yC<vuvlpHU;Qv@fnJ*YEGr%sNM%ib4y@N^}LQ7rtK7y%G$=u40IfQOpljO5n{WY3G<RnQ{^h5V<Y$FI$Oa_lszwhkB0}d
#*OXZN~m8*C3fm$YMwq2;nRrVlVtu6FYbYSotT$?dw0Es<&J>=iJX&*~9~jIi>9A*y>K4AJ58F<JbT5O6Mj;;KpU4M9HEGVwZT^D%>W%VbI6%tjL8r;G`a
%{rB9vbzyMcH4|0cJ5~-5XMZd!liVr5P{w68XG9<Z6CEQm*h#oj#5CsnI$8)|Fly+lNwqe9tLohfTS2kY6<eU@dwDf@URHM05HMX^0OwPxS7B1QJ4VZ%sl
;*M!2d67AVlerpeR|M6!AD<`7+$o&2}=P-8)&dU?v)NZxQSb<2*^I6l8$7wKN<D4w8~j@+&=sLNNefWDjuO*eZNsbGgA#u?tLZ4)x9`+mzdmcvb1M(W=Jh
dGWpvfQ*pq-*DpU?d$qQzf#XWP&(PHvOOLU%{T=nUp}nV{pLt<cHSVsx-dbEydejQ;|xVX(m{kq>Cl3OTJkKrsi4YEoh8@MyWWs%QZwYW2%52X;sCI_!q3
%x>KCr{3<hvOFEUS#!dHb8REFM&x+xi|9bBrBG_I~bYDpxL-C#UQEE=Lx;e~<qFkO!;=CN`^^vo-GWqR*#F|~BL-0#(~LWX&@aX244LQ#}z<zwz?S3}%pc
B$|xe0M7i^&{eko#Y0i7Y<wzo=KNfC%%)gxB*a@MTGB3X;@n!cGMaj87Xsf5*#+7HhA-4rRUhDo)+--bE1yz@=Z~q_Lo(8iJWs_aA(j?(5gJXV!>1vp5HV
BBa>PBFG|Qek($JmI`+m&SEl$b;it=vM&sIMv0&Ytx4$=@!kTpb{R7+`4IIP`(~d;b5XqKy+@|@!jl!wCwDRxXw6(KhX3W}USA#Rb;g-4gR({`TxU$-!BF
mxzPyqJriKlG~Sh!u`04UZNu<Pji`!cr=R&l46lMp0TW6u#!!Nz{oT=eWIW4}>e3PJt<#^RAKO|$HV0sLz<g?Q)9!gArZ7w09q*`FMqMiC%WL}S&E#Zj`O
i6HwrP0ML@vMu|OWC!uFsLAaQYLt37rj7Ea0I8aQArEbXyosB)_q4S}(_3{f?n93W3-H`J_Ey5t{BOA7c`RzbnOLTjQ$~xo?Vj1royHSw&7{e=VG#>)hjE
1%I+mNd8T7Kj1OIE|Eu#<1+w6??1<z!j;vgJFZ{cJ_wT;;!5w_<WggBo^eliWsi`xS3fbqjGaab4COs`iUQA1D2s_&ZF4+`19nS|DH^K&LRZpP*JzaJ~I^
413S(!~bhHCG%<JH9l6ye7K!jLkb57F>0BesIZ?)rl$8N6%>YWVP<ZNmG@G0s!=6nxl-8eKSzn3p<KTJ*3-6k5`$CVpsZ}+)@7!XC~LPOb!5);8k)9Gn*Q
?BC#9yO_gAQEKO~qrHXL`dxS^M^CR#y%-sRD!@)hNX||EKqycO|SPK?#qW69`-WPA_p2l#34)*vFh8;0j=Z^AjZ6%~4LYT~(Jm)DE%8E(NVA*jGAkT#Zyv
}(xxIkt&IU*vI7jcDsVf>!nYx3a~K7XW`D}et8%dUWz&|-%$UdL5F<$;^Udee|7c(`}AD}}X6HWKCg#(%~EG0xIF5Jse9#h1jj*C=XF{KGq73;FuX-C)Or
CM}DwIX5E9U6H$bLV6k)z<y5IYYEiLQ1+D~k2+9AigB3E4eabzk=UkeyCLOjmz0N+6ps}+8TpV!b{Nj>q5vK)YzE<AtgJhPv_?U}$aS^p^_PVW*-}1Qm|e
xMh?q)#gOz=|74d=V^m*>hR>h<Mh8w>)b96=37>XtOe?MdEL<QWktQuxqr3Z%5N&0d!5mzysula)v`Uh9-7ioxdy_GT%9d0vS;YGP8b|ZIq8!mHt&@eDg0
Y2H~9f>Babe3@ytLghMsXu^+mCMlWvDtC1!GO^M8vDm+({AXgMe?93&4~J1aZ0(6FHC))2G$jCUkaGH#ekJj2$=bf2#7l|=}>`w8F)qiEH_)*+H@Lc*qQx
}85g*7MDV4(CtXte6^7T(N%TfIT7fmbRQTMO!n>iA=oRIc#xhB^dob=TfvZMvSVoVepQ!S~M|{F??g;x@uE^?aCh~AuR$)hCV#hXTH36DNqalz^3g6PiZY
%)4mjeD&2?0~IjYjioStE}14(!R|^tB|Pa@OU)0;pDWh_B#J^eR3KR<zgxU?W+(KgM2>npAhd4&M{37NR@=&@>%_rs-M)A{|8HIG*2p0!SO~<YwvPyF&o+
^*`$MKmNo9y9Pd-79MXfA8X}F3g|?&S9?068L(5V?Ed6qN5}9)NrK&Ofd2v<8*CqRxytP+#*S_jJh}j-yL`h5-fpHB)w!42yU_PL!jz>}X<0A^5H}N9W9J
T;B{?jd5>o4BKeQ_+?#T-O(r=Mv%aA@<1-cXk{UGWoW9e1bZ`@L>EZEdT?eT1!G_E_m)qYj$Row*(-6ZfXF=pb!0}?XJdX75@AAjPGImaE{AODRzY#xWl;
u(Bc9tWEWP)r9e%HZ^o?!BGQUtBr8n5TcPSh>_R_Qe5m5GoG5BL@Ragg7K?REs=g8zcT&sh<C1-&a)9BJv;B<Xt*iHZ3)XuFl7){8T;vR1XYT9kz1o8ype
1%<TodjK<>7Hr`ZBE4Y|{ncl{EvYxY-ftWL#k|^`4=r|DZ{k?BB-r>C%nl<2W@u7BuCiTs3>#pQHBS634-aCMk;o}ZuflVzjOJ+N1Bt&SbmX`H%CO_?1|F
M(GHhJ7;W&i|p;N<D3uZI4E(OxLg8uPKJv4N0KUcL#LNL<m}vqb@v2hbxaADiF(v8dMuSj+7jXAp2`>gx;Mj_P`Ax(Ff%;HlVP{W5o`qWbN#pJO>lLqte#
8itaq>(<VO8Y4;T!6R!ze$%9eShrke0FUrnVlOhh7OE1oL8G;&WyF;_8;Xpj)CYg=S+@Un=3S^=DKoDBU_BqRE{sH88gyyhq(SL1LA~W>d#IwEKD?FL#|f
!FU|)*L^+3`UfzsJP=GQq3z-T{@%DPBuQnc{b6dW8?=Gl;07)?=t&h5e`)*+@L;dxia4SVQ!a(hAp$39BThuz@BDgEakD+e2~s{rC!+nC@^oZ{oC>%Wxd{
6J31)x}CagcAja&sgV)fK6jli>90!rQh}|rFtr3jl8Y|cn6e@`G)7g_T|5?y2f3n4nl4bLyTmvJSir#$fqYMKT1sYT@}Z1=Js#K#9^5eW0g7ZTFbW7Ea6F
m3$PVqe8DlI`Ocs*UMRRe#+%V|;H40oa$$3zRGs$1%R9F`_IMIFYY6`{Qbr&}z=%jUq<ipKg#LxI4U!f;*2U%dhT>coI%C5>f4;9~<qcVs=Nk1K)VM0MyO
lP)s${7JGcpY>*w+hJ4QFYAr^VF}H+eo`Qws33^K|T9yZ648b1&$HVv+uW<0pW>tH|dHX>!wvY9b~U*x<63Z%niH5^M>`85$RGY1?MkGHzI*Kqwi#6arhD
{3hUD1NHOJ!ns(eQHcQuLS_ITGgQkQ;!+()71sZ`=^wMuRrhKNUWm+jb?o>sXFI9wZpFzuE6Wf)%J1WI_#so(cxC8OB!Jfo<8yr(o4U)~jVE4?I!U^AGnt
PxQKwZ6&s_TYfRg|J{4<wTP(O&4)=-c}5v$xuX_>Tkz0B`?t$b0s!%4@~3{h0@$|^QtQoYuT4qoDzR4V88z8Y5j-HTQltveilVL=6zTkxUrY1q<j9j_(Wl
o|y2tDsX*j7ta%MN($i{zib#-;_VMtMdO|Jsv560v9gwg<kek7ntZLavHKCG$iIB2$`qkzz%6->1~zlX(0q(IJPH3{Y6Q)22q6}Y6wyQAPv+i_y+8u=mc=
6!zjV6EfL$3_?^=GR2D}m%?E5#`U4JPo^L>&wo>b=ip8*vu>!1y=I?3Ms7HE_xfvv(I3s|32j31b=ZNRa%+X7D^63<~o~1+|X71?p^8ryb#wygBqF0?vv=
2H{A6Ec2Nz?!~*t}~I6%Kqww^8X0yO^(YV;vx=n0fim@k`<@?5YKSuskSMsmf=%G+&EvoKR8-XN051lZ3dFBQn80IkLyN<H^!b;kHaNJzr-ui2Pa8z_0xA
#HueyrW;GO1r#y$rFhVqf%@DdJ|OSEF(F2c*{&32O!H)DiMuOHf^nyvi~&6S5}*|VLYzkg!29)u(!qd*^#iA1Ak+rzL&nd&GTwb2_Uwq_kln1YFpudXBe)
uQI1M6bqiPZk`0sc2(43yP>goP$XfxjdQ~knv!=JzZmeMZctgXDM&6;Si4+DGLzV9`me!Mv3mw!{P-*A5}a3xT|k(AMTaTv)M*m0d>yo{*h$=~7q`5evI2
VN+%a7+L(n?HFuaSYNLjXfr*!k1-kQd!V?X&E&ljqmG)&ojXAFT+vYmE0dvXUUKkD`x!gL>_ZP*&-gClVCr2A3Q-<5ThVi;;!cC+RFr}`7cS*8HI5j1ugz
nR#B8FWLD9;rIT;QtO7I4?1iTE{3BZJFezpLqnrB^RS68UPUFcNd(G---!^&GHO6)USa&hG`{$nPn4|u8s(@hMjKbH00X{7L*AIRqN99ouUuQo^$vgz};|
DnhOfr#tv>ZFPHAYUU@74N(g?G+|?XUypdYhYLv0cux%A)G5A}+l;Ri~~$ZB~8sy4-r|RvoK|FbXdG_KkZjzQAUxDGr=TWNB5F$+RsO#S;}q-*J1eS32H#
?4kxc!_<Y<kS@zeB?`}|_>hYxdym)8rPb>6HCSIIF*)|bT<2CL5_cn9&Kf8uw}aeB;}ca^ihW0lJUhmi3%g>C9)dD4ZaS-{xT>t$8&V=n!GQH=56SNS(Zk
}@O@#x${Bw~wt_hCZ^i=8w!@f!KfBUN#NgX=aOYE<LD2&)j&bJt_X`H3Q#OqEhY?ReGtLdn;4{s;-D5FAN=3aZ0lTabF{rO{6G*(o$*~KAVo`iL|XEZ?-6
1kV=?SJ5|&s{mFUUg$-S1@xDBr1tY?V(sEL|OE)5la4a*Fg-w;an5D%>uY&zgT<Ini&3KuA~Z@EgRs@C9~ve<~umghQi`JgpbQfjN0X0?#~wcAtO)9?0`v
&pT01hR`?Gd#Hnan>;gdD86}$&Sm?)FS!HK>ion!RAqT+*4mVsC8HHY1Fs#z9iPI6EJoJhAOJ5%%>AXsudHd<@1>(Rpt<(wtrY*66|GQJ^(^Xj7I+hC~5)
KS&&{q`~6@b47R(HV3zGar;KdDyW2bZ!GpShG<d7OteXFteP6vHQWCBWkWxQ8eKhW!4-Mpd3WErH8$KezlKF2y_nO0JJXScZU6co~NQFh*A`$s|vH*O7L1
gLsLt2YmJ?C4ghEnoOR@bc|ZRTG{QRs#vY{=m#J3fE-TK-hluAL)17M7DhfmtV;G~3U>0${O-IA)mUYoyx@);a?=5`{e!wqrd^lt4V|*IW(G5u3@8S#9`z
Zm<Crj+Ta*aSNtV&(pg6-$h`e^I@MNlnZ{254;c(&w$2Wf?-&k{JxYlIqMeR5M#%SKe^}2J*O5um%!=hE?=HN{(lB=jtbHULta8<ho?nTo2Ih=|5D%|HM`
AEk?AX3A@kFN{AU_BB(77IrsF3MmDbRB!4X-*@}>5WJ(^#Yfz;cZY96-AyDx--YJ_DF1#1X-YKlEZH<15+AwF3)4(SNZ9<hi^aDB+h$?f8C)-Y-U!{KD!Y
A2D&g*tQz3@4s5!Z?XfCr><sGjpalzmz5C2xpXJ6{wPTL<J$FblFhP!ekMS^$UPH6kX><!)-%hV4d6*)WM5(3TF3iAT92<rF!Szp+Zbav2fM5>b2{mhD<s
RqKBub_km?yaDk~1v7!e0^Q#G}d64_>_h3iGM>8_k|7H%plmXdgIzhbyKoSB)`uMR2;brS*Qkm!W)}q<s3YqB)Yl4R$H!V}CyR#&%0ym4XGO8&f6P^Ycm(
r+lT-{6W1j<(n=r6M<DvS`Kj-!kGjM3-d~U-Jc2X<>JAypLd8h=eaHTL3PFjZXJzrNlGzhq_8rjQj3NScQ1=pK8C^1ECj(^qC`#Lx*1}VtlAtH5=6A$Zx3
fG)2FTk<{BeG!^x@(ekB!dsTT}olTzIR0@KB0dJ$%teI8O%C<G;@;jWte64IY1DZPS3QAq1UhFavi;{a}(Ja5eB@p*BU^K{KsFpps7it1GxXV?Kgfi36b{
zy)(j6EkQC1ApNo<;d#F*vIWyclQ+X*|p&&b;^;Y%1;B)xUKqEMooF4;sMYff3kMZgpK->R#+Tys5|M%(nO%<CDY*Z8#MOAs1XcF>E-TVIB**j_5`^YE#)
szNt)KmkJ6sqhdME*AZDY+Z_1IK*}=B_oSry?)2Qp@*%IciM;XeZvuA`!#wu0E%myL#nkews`u+b(9w(l2NNglZL!B4TJx-wiXGZl)NNs$#X%6+x-#VUi%
And&Gi7ga~-4tSLR&l#lZ3&iD(jZ{YVC8WPHngs%(1GS@uLZ22}7_#}7E>_q-SFDsr;kn?t=@0C6m{PwoOz{dMQlXQ`fDsv#4>@;s{ZOJiyDv?#i|2)yw?
cEWI`r+l?)_D-qG^afZ4)e2B7N7HVU=T2lti^duQCCL2Kr)%t(5e3{e*wMi2pkArU$*hAyr@X4uyo*yIXdL^RUv8RkT5S4?ol5<BnUh=Cd<#sIT`@msk-c
ZtU4Z$)lNiI$TKZ<Xt8jc4d?rD(IWJ970AaFf?b$h;o=2uL=?+KL<9EU8A(b@%-v5OuWcfcT_>&8~!Xj%UM&mjbZM^+u|N2neJs`Mqf4H-h+gwD&QD6sb<
uZ=M8tS+-ihOW&@_7z{7{6~RDs60j(q^djp@Kt(M-tqy1HB1!E*u~+pBps{#A8*RK6D;I6p=U^t3w#pu@6_V4PuafoAV~->1Yks+SX%De;<-pZ%wc(5qPm
pQB_cWSB0(Zjj18NYdIca`blw<Wh4dl0_<jjC`tbYHmzgRo*WY=-Q~pJR1E}U@|O|V%T_88TSy&4D_l$*f&o~KSF0otRu<O4{i#}Hk?)*%N<*^p+E+$(GU
pcX{$gH<s(!PpjIp04uC~cK)t0VMj#hd9sl5<0f^Ua&b@-Yv#>!H+3g60uz!`=u_3cB-LvS&BLrIjgiTmfc!oM&x%)S(DEX$#Ax^&K)k?OA#sb4KtHvvQj
1nuCHaXloQ9@glI<Ab~6@C}EcSXj9ImIo(bMxm9^@aqdfA~<iUft?c${1O7aKdrK&NoIbzQ4Lbl^svU*&1PXsdij@MT9gNX*aX*!OT3PMj!~1O`%MOZxIS
_6vjq>Q^KpU{?qvp!#IA=l>qzPoMQ0PxHm7~!*i&%*Q40fF%=!0qUvV#uw@p3m2%)+lN>eMES2cj}7VAH=o(1_gk4$_+@g@>D?G*EhOvJZVhQ2NC+~m~)X
bPB(Sl~MO?av>au_;}v!8yjFCBVI63oI*g4^{%OKJ{1h#zOEw3TkqyfC-buuCxGv7mY!ZtzjsOt-%&n^cu=kwXu5$-luW7@VWj`=NR9|Qbj++Xm#!(zTfq
_R5Q=p<JyZG4*$+FvNz5E$*M~3s})Ho@m^K>VY-H{t)$t@0Ny3X$|ZQg>)(Gv7}qUdv@Euwp#vtZw~2NLA9f*ih=w5&JE;NwNL&g75J3Q)tE>#*X;xP;Ir
B%kOrGHU_V&WReIc3#Wb%b0bAV{ZiUio37)RV74l|GPZ~)x6r$;CGi6FP14lb&2GK|&6pknew)TJ>=Pba}gK!q!7U%#O7p}rXA%sJkk#P*qOj(Nth**Ugt
jlXkIQ*#89+Fj?(1`5Sm+8+pojxkMvRi^L_oysIhl54v5xh??T-_f~5h8Z?^2>u7Iy;<f}3v`jBu?I*=aX*M^%F+>U8T=gkW<LT4$~>~dS5vX8_W(}gvEQ
xoP}y#N8;gZJa}pNsSj9)g3y2-n#iZy`rykifF>SRG-e#j)tI*h{_oVP1GQiO{xcPudftdhak9hCrY#9$l((1{<d)2B>hq?D>HD`(kZ(&wcx*#qDHpPS5+
!S$RN6l1<j2$XsubNN?-g9_v|H1k^3T$BQ9qc?CvIXGYGTAapQ?8C4KP_lzD|e6D;sdwuDnx!Wz%^K{wE@$&S-$bshaFM8fjye<+f4Lfre|7svj7j?ApVi
LD^!Wfgg0XC0ze)bGWvfhuf0Q*Pj9zUC7LQ{h^ZLf%ga?%hgf(yElPMzZ1;IoPKjdwc6Nc60IiuNEdUc@bq5Z8sh5pS`pqtfw<$J)^7JU3f-7%QMz{tRzZ
~=6L*e$A!s`LY#4R8u<PAMXl>XYS9%l5&G$wsHa|Yx*M3le-3Y<4{0-}=hR+WV_K1!*N*m`%J?Hkn)bS(UZ!#2wEj<^W{C-F&sQ7}pxb1KWnEr;7fq&BZ7
!DOY|%yl%b{mgt=LOv;Y7u00tmxO*{zT)!l$FoaI<cgp`>590Y-Xo8_k(DdYWf5E06N~$6ZXA^hu9uunsY8m@P;^3+)S;Rcl8>PHn9ljTcU7?=kmC*;)XK
ebQ3XI8=n_L`!&q}X$kYB8;8M?CnK<*0R}&>RFc}f9ESkGyM@3Q1`4gePn=)~S`-Pla(IFgTgUk0fo}j_<uJ%d33`r+En?76jM?KxUL>|uS?gkhB%7K?)7
d@C&I~7#;8v{TMa|)_E#!GMK>QeO{yyWr9JO$AJ;H&=^kgFY*5p{Cn9mr}xZ2IVD3SSN^OdgcE+(ZHQG7c;QXMn*AJKfd}Mmh}ukfLm>Zp}lSPu+$(_FMr
r@gkcFdVQPH)~~I#PQXrrc=%-Rey4|9tmr0>Xxn7YL%;#R!8ju^tVNRso-bBTll&G5BX+BI{##N)a3Sb)urZM1OWm{lU~d4Z3x=VwpiiL}%Y`iSelETl*b
{-d^;zS`jmZ-5_q5snRIbl5Le+^(^=76!Z#nw9{>M%N#~2q8u~ml)_y<(a3d76~j{R|VGr%z@#i*f%Cmf1llxEx7M6HRTaa!aBQ>~{M+?l16FHwgjbi`oa
Qo+VvVwMxh6*4$g<_+iv?;XdJBy8;rp9NtFpEb1SI=9bO4$BJtK$@YNgtqj8wYLQfyVxbo5>UzI>kHx_HWesW3XePKT{Fdja9e)Rj_2h-UV}$}$@5<V>(C
Mqo{ne?JVhC8ixp0IsS!|4@|US^+<RHX)b+6e0FUnmCO)r}zg+fxT1^|`@0^K4^g&I|CX|J%-1WYM;56qc|9jqTUM=Zlm(i--<s0`&eWZOcguYi=t_Idb{
-A|l=D2zJO40+RK2N=tY$0~rTB38SQL~3sb!C7{l;%+g;D8Wa0Un5cofR{Y$~{4zn5`5`EHL^n&pkHEVNWH;z;=}o#)gTOg!ThTjW91y{bF}m-K+1irtE|
>fR~5?Ui!wFGehh{gDg=3jASKiRErxjwlG=c@%<W?XW?6+#KDX9Wi!FkoO>h^q!>z@Ga({tls+7WWnP(SVlCj$AC;oAh+~j37|RwgEQ@1^m*P|RKXoo;e!
jyVV4%2PUsB-;*f-O;ukWKen5HOG#jxL$RbUn++u84q0fZi-C2GW7ZD0@AIFCuK+f8nytsr@nH%4C%oyO{y?do`$_0xzwza)S&$S*_d;PE`0MxrCXBudsD
Kb8Gwhkc_z8ltmoq9v1P2aI`XZaG<0WN&y2m;JUCh~BhQz3VJ0PH@%>2RWFoP5Z=IV(krFTenxY0#Ka|7PT(rJ)tN)Vc|}OE6xMPbryHaJYxaAPI@NZ9p%
;CT@OE>xbPVN>q1oW)3f(=D`RV<yb$rE+b*GYlGfH>)=_!@+Ry=d#BGI`>?Jt;NPuq%%rteRPHVWvnmqd(VCQnvsw%!m0_gEFZ>*!(A4?M}C`$<NF|mg-U
D!$durUuLlfTfFfW7`i9jrGt<_LB*X<cQHfRP1#4RU=?PNz*MaSz(p756s6v;Y0~ABX@YpUP1Q!LD*rOsA+@`otu<)Lx~H#0%Sh*_FBYyJ_GJlMh(QCY4c
EbhA7zgbuhx9$f8xE{ov`M4Uu`ZxAkGG3>y3HYLTXmBwBMrB~YH=c!draD~74RjMcwh*hVi+!xcv8QNha&T4#n2ZLAKyVEgWS?&URfRXdu_&2<H{$+?(ck
I!@^qQX*`YJpGZ+H4fur{d%ejX>BRX|HBWyD|rMz_`0ucs35Y`&h7NNr62^zdFL;FZB!8o0pmKPRZyzGv~m&38<M0931V86I<fj_<du!YmQ8=l`BJQ!Jn$
gah~X;IF<~p`laoCB9l59l+>}xTvCbyZwz?6_)2UQ596CS2@%M$5IPLf%`msu=_f~jVHK?1Et7KILIVzO~8&ZSqR}pk>Nfn>^?6g`MCEL=Y|*tejF!CuxW
|qRdKK_9S}+rI~ILBstjVv)|C&Z0P9TO4AosI7Q8Q{QA<0|y{-TQAY^>gPQz~S4u`|*9fTi(32Ge10Uv?IpIDSxN_oaj+b+a1jm;0uI=!j%Zl!KC@_p4&!
~HsIk4lmRyWFex31hReg|S~u9R&9$AoF+HJNePQ!7GWD$o6$w1`RR5Ly!^f=6ksolMH-clRs*1@@D+hT+x36J~7suOjQ-n`Pfjf<VkMhsYj%Tr8-pS!U7N
8BW5?P57wxAlYl7uF+IQgXSu3Pi>whspeFyEbK&^A$I{_(OS}YS@*wW~6}+CQRCOQ@XH3e;`K+-viXMI+rfXEmS+CKo07#T6cjZf=l(NR>R%W@Y|2((PcA
7f&Eh$F2OH1JM)Hqse`M7?h^%4aTag8nB9I9cy%E*d}@o~%*W~BBD{aCyv?;q8hcuwH|$F2hENcM$V=Qsy5Xh7F0we<3#DcBnjiYM<=^>@A>;Y2*@&tpDJ
1EV1{G>jx}$QrDp#9E1BGB!y+Fx+P!bsKQ^9Llrfu1~g9^p$Ir;L@gc!(RoM0p;eS8BL?UoohR|Pfh{iB^{3b#0TT`Gg8>f5^yYd`VW?U$dKaX8w%e5>~Q
9Z@k^d;54$!H0j__e{cnRB%_92{F@#Jv#TIRfky3ttD_~+~=s7X)7Sg4WjeP|fy)y@I{p?xKn9;^1ZtR9qQ&_8GOE+EVai6zf0XEj>7ku$xX}isRw(l_L%
#|!SmOocr+F*TwmreQHGC)qrJ+;Xpv}%;W#5;*uM+k^2$28H%eBqOz_84OO=r6_83K`HY-a<Hb(I4Y2K==l>a&yBdwX1bi=1l=sqHwi-{LFXJ@%Sj;up%k
vEkmevrrCC!xl^1jmmD0E36w<Tn-`1fcm4xvK+k=>IE)PEP5&Q72{PapVZ0alvLks;Q)1n-$KcqQq}in4{jNB(j?G@U^DpZ5qYzCIHYGC`rP-Um`*B$E&n
_m)p2CUDo9*FlYD~G-c}EL?CW3f<Gp(v~f4@i;?u(4oV`E?g%<Tryk)T2#RaLjzcVx7uu$em3(9~VB)jtM<FSTFjb8c*2(PRP8yOqpt!+L#4yR`y1S(%1+
Qlx-FLPI`D{SMn}5Yb$28W=LU<zrA6hjc6(r|3!bd&<-_3Kwl}{aVP)TnM_(+t88je1{9Y9`abvqI_LBjA;8};IZNaCPdSFRBFb>HyqVT!DT^Y%J*@YI2e
t2r%uE(ONQDIll(Ye*>&!h!JH3fF6^fACYS93K?1w<?3^8rltv|$&E$?(Zp>LT+}Vmrov929;s;*at@8#5OwX2{%OCa79-h!cV7BjH@dS)JoM15{P@2XkF
&j2o$alxe7+O<CZ?lXMy6%5J;^61R2r}T{JK*-JrFoJo=mVEU<Kf8B+}j5hgL^jpF;d%{nt9C)J=e6tpwIgcR(P*Tm%#%oGn>M>Xo#^&Srx4{jic}98U*B
GOgyp}UQFYWl)5vkf?%r`7z_FcE&w9c`GkFSows4l%U)Km*czSp1DdQd^GoD1?4mSX=~X6Gvwk_GJMwmT?;mNYt!y<@(IsPt)CK<Yg=sNjI}=v-`80M|6*
_6lqC3gsditdOtn7px6gS+nH<ME_(#<G{ofi;MB1QXz3v@5T;<Z>4kI!qxFzLsxSby7#v_5PIGsw`u+b=%LlM=#T4POQmnU{h(M*KhidrZeJ6M0qTq^#OP
$(?il%PE8=7tQJ!PEWyjjM@+k^CyuJ8n{-oN>!cbwhxixHSs>0&^y%D<$BX_h*~0=0Rx91BFM@F4h`Q?EgngC<`HKy0?N%^=lP0xpz`Ol?@EzQgm1P!ntt
*5aZWvXqE;YX`4j%!i}s)A7CXKtnSors@<^<v#E?sdmHhQ?dA?qMdO(5EV_(G0_PjV8E!>^j=?DLgDG#g)xE#xL%5A3I=5&iPm%ZR1v&gK;-s#P>D}e7jn
81}xozQL6SRIZFU+EtVJh+68?aeY&H<;%g04R|{`QRqlteZJ~JQH2qu=wBSZt37m@pLfY;tZ+x)F;$nMa<rG8Li!`irIJ_dv<ZRDl<f5dY0vAg*`P{t}kP
jD2cATANKAmIJetO)Mo7{g{pZHq|=uA<qi->M}8Zbo6-WPS|As%_=99#*$MIF2A10=i*y>w0{e*QGI9-OtoEzBvnfSt+qfHv;WV<MQ`|OVtCh`H5LKIOSv
umVWy7;!Exo78d=c1QbepS3-+(yar#-8*X&$%KC^k5l;Y3H{Ejm~9S2j@G%&vTMM7`H}4uJsCHj;{x9Z83Zkw@*UvhpA;xvs27?1ezxMDY07TS@g0z9aX<
kW-)Vd>{txU$pzde-`riLgv|g`d_OW>KF_VLP%Cl%u5>*;qsQdvv+S;S^(|@t4!>QO84-uY^GWb$p?x}*M;%^;dsw-6+8D}R{@&^&cLM5vi@&GVFK7Zct9
=$uW4y&Hm}aEbXJRV_PEE+BV1jD{R&LKQY3xGDD0v0v7KnYj4fJ|WnGn0-Y?My&Xqkt(>XZXwydVM;JE*(JVfN_{OA<PtIo<eH$30~n9{yrKOlsw?{6Exh
QWDeL|}zQX}_@Ccrf1`U+$g6yx|}!HBC6e?^$tk$ep0@yv?xm*TFywN7<aVOY6vs2#ER>H&38G1Tk=uzfOWKZj8l#Wvs$dIhock@utwwbSOO;n6SU#jsS4
<V7w0EZ|>+UZ>oV#1o8K?zj#%j>MY%1N)y$#aG}W`l~Wp5xz12`a`b}zpnC60O^07pzU<ZHUPnBNEoYpl9lrUoK;GZRlZ}h6>c5u4=q0@mb~p`z<IuQu;@
>{g>t(%P?wfK52eKs_j{rHcv+aRAN?qpR0llSyYNO=xza_tEic3iBLC{=Gah`51RbRgQFWu5uG=6Cy{)blszRgB`B89oJLB@En5is}U!xB`E_oo2=wl#Oz
AWHwi>Xgzc-+IM@VEM3*1a%#<K5;3xaEr|jCqASy52K^!2cKEkQB)piZI`>6s(h8}!Jy@=*_aCp?k<pMRNlhcjU>DL!1C!}H>2iOnQ%3XgSK*XDM{DjssS
4%@^V2w0GHXegj$g-Ub->b;Je3kU7iDluB0sG?Pqbrtc!(xGbJCrs20|sW&%*eU$3UBe*8`z?YB?qpg+MaoZl!-d;6x8tt&x9wgUDNQQM*6QI$nY_EPFkP
dHaT_sJnv#+mqGTu@PnjYIe@uAS!DIlkZT7++?-_v)e)o@D<AgkjviLvIGN9JN*Q5h6ImH2p0JyfD~|<DHGuY;va17px;-eFrQyUHGKhBpLh{`EB02M9BN
dv7G#;_74aG9^-3%Kd}SOhabWrAbMa_RQ=?}Mj_3!tOB)$C-|PHCQu~siWA!TU~insjCDK3zOZh5Wa*YY=MQd+{oj}Zm-2rw&++GvU3P_KsX^q@1|0s$KJ
YXGFhn~AHUF`y3$YH!1HrD!P9Oc6Hv2Kn2cxxn{!}gLJ2m=`qmpHOuKW|6Y9z=^`(5d@s}=B=X+z`KEjCG85Y^2?e;;<(RDOjYgR@pqy)zt@bacli%PPD)
s^aI4`7Ck|uz{R4eek#c@XPDfZeuT|L2e4tH}?MS{gIsvBWIc<<*z`UArAm#tT+LBkGeJ)iC9!2tCJPL>XY#lJt>^sKX4QmnibJeNKL_-yI%QmqXrYrDFX
*Sl<Dc&j~BbQ{>_mU!STzPmi&A|Zg~aRf#O%53eWu^-04Zymb!}OJ-wJGKvexR$0(dCD?J6wE_GO=Z_JEu9B%gMR`>hzreQYhg6|)-@g%TvF_8`!2D*FuF
CxyGq=odsBg+(bS>D)>Kl%EC-@lFn(uimc$gLKXhIB8-!UEspjmg`$B>#J^8ZykR6FEd|9P<5M?BWfHaiC<o`B1#A=!7)($ju4E4qyf6?s-`+<3VjREYXs
6_Uk2nUFc6A_i`8xPJrs^rin#H2vqE56v0%wnB~h!yDELUf7HN38k@cRFdl5>rp_JL1b2zRr{{T7+VD+n2l@PxeGINI)$N|5S_%Z~FMMEp>kfQGW^8i185
%gGax~P$C;ssqY$dT?{|Zt3`-THNxISI^b8`sFsOom8t*{ZGO4E;8uAdmrpy=3YIIG-U=B`xCv*r3~jqM}_{H&lGYpchA2Wi&Is-qmoG3J#$I?mm%hvl})
!!^mbHA$o7LDlykG?pKHl!`@Atp!LBz5esh1^oAluU!^KcGGmkSd#D~Q9Z@ITi46bw&ytkh&f<a7l4spU$)hWl(f!N;UXAv@(!y$cr&|WO))p4V6GfjAi@
=edl{9CCrM<*v>!*HM}K9nj^e{1#jE9{%-{?4J}=yW0DDO{6W|Tkb^G4QNnIQ68axFj*l};{(GOlQ{Rl7U4<%aMlyn^!U1O#sC*Jw>q4!OF|BL!^BU6OE7
y`krFmnozvdqmQXQ}6jHXtWM+i}wd5NU1B$^qjC+~SKSZ}YCOvIxDT&C0kX9Z=2Pk~|t8tc-M7@l6lJ(m>&F%xR*Tn_(0<<&bb2JLs1R*Qm-o^>n<Go^&v
G$7lIYWRCo5R4%1EJ?+HQq@BTfb@66z>wO*X>fS=mdLdVx+~%Q(3*c{qR-sASA+quq@VD}N2{-V))syWbzhECIs@~ji*BPT-RF&{M3o&_P*ivA)UGJ~#yj
wo;n9rgKsJn$F1j2QV?h~P5$CDTHX0P4}0?)2VX%<f=#(4_ZXYN$e*|l*hF~u>XvEJ?qk}9WV<NSL5d}@394SAP)qw_{sa=m<im+7(}wyniCNj1T})Z_G*
`NW!BOO8%(r52`FAvRp3j+=dl!rF{0kBiI#biZ2;HXYUD+ro>&<bK`(bx~&R6U-GN{w71Kt|n}(D-nN}`-<C^45p;Osw<o~Lmf5T1E%gdPyjo}?!mn3wd{
E?o}Pb4av<R@_*u||V$CzUqT@j9DWw%ch{|>+EqxsN_t)g{7rmR<<%@n}ho_Dw4nEZyt2FlpRV!#qG9f-+`e{ilmA-rOw~Fr&+_yv?c)jRE<cA^ihBB_U;
H~mct~_|ki*OCyNu-So9djpF8|&NvW?kMHdDWyry)uGPQ=bp4u8#|P$V~BpXEJZ_!vvmwQ&4EH0pl1g-YH!-p8WLn<de{<*ErXM`lRxzVfTb1zprIH(s~$
-PI&ct@QR1GN9OoWkriR6tWaPN+dh<8YvCKv#z9nN=o}IT9-n-EDDT@diNml@LSrD;n*qnI&8DSXwRoAP8@Fx!G$%u8pQCi4(Rzwk3;8tlcrE8<FKlUJ*F
UzIxy>QY?CyZmEl;eb1)Xqn;nU;8W>)&Vp~M1~(Qzj>kdU=U+@MYuhG%L%7tVvE&(n(9M>da`a!lc3F8Nw5vv>uspd2bc%EO~*Pj+(py&4MN+s_F<%(LBa
B^6McahD9`NVu}7aL8DR#pA0Z4Z?=U-*ax}ic-)xfr1mmjIT@AN{47&Lwu;-MysPq@}Q*pLfe+qyUlw>apvAt_+=7Sn^v`|da>u{ot7usx@3y?ytMS*fum
D!Jr1}C>B7rT3tm;b6uzl5R5d)z`^(PWzsTI2gzywa*XPVBSLPL%EgV-qRU#<0G+o6{UE!bHhj-Pd>y;AXj3h9Cf3W<9lc~m7MZRk;H>BdV-_jkk;F8Be!
Z{Kfpy16gaQb`hmb{Ry*a<x(K?_mJRVTHpx`b`R74}|ZDfddQ^1q0qZ`mp>msQ%0V)WMTi)WXgoGhQKXZ~DZCJEK0QK|{fMKwgUpZZ-!0y`NvF;vS^md&T
M9+KxA7pl^^lB!}C7vMqSac23R;}|*B>62ru?h<=rnNE7%o=}VkPY-t>D)9KFXH9&n2ZN+-)AqY#w4mw6Q!-{Ki8K59fL(FS0x<HG3%wx|uQuQzv@mAPFv
#wg1CcmTSw43^!3W$5_F7!CMMmPGnn=?*WXi$QFTszbGWj&Z(z)PXEL7A*F=aR)n{sokOt+z=cJpfgJ~I1((*0-k#*(?|QMvqViNn%6F@w@D)vgG@4f_7X
SYa``D3<^=0eW0<ChY&OG;!Vard7jZa)`xbY%0DaPFv*CjttcH#J+NfBsfwC08Z?AN8kubaGI4*)POw5qlH}s^`_AAz|pRy%I7X^Zd!^1K-TJ3UNHC_OLQ
x(iy#Q?#B}*ADTkS1GUwXLdX;pkh<1QYn*H{4ry5i7h+74mKGn%Q#t6Umf(?)Kl42KdoNop)7J2B_++7;sJKL>!QUT6TX8m;XHA@32mmy$U*@KVtTC*-_0
|+M5SyOIa$iv&fa9bya2Z|as1b`B67e(8oc^MhNrPAj{`+N~j^JrvuHgG~zCq=z$9qdslhng*@Rgd9HM_r=F59Zu~qgTw7$vN+XVoh9~g$SrFVv&_xiLwa
rZ?@NBzKUPC9szshZxoyZrcac)GIi5hI&x<k>=L&r?dVgtdgbNn@KM%pi~I?@+zC!~!_&ZZ&<#JP!fRu0mNsukU0t2aG<<wy@k?c9O!BX}7ahB+fUAw8$f
A}MB%2!H_@C$dcY_y6cps6igKZ<<7xo3e{`w6Teo3dDTNU}R$&*}kcHO9aTCG&_!P~OAM~UVe`jUCB>B<|eb^_k!0{BRj(v)V3{jz?4&#OS$zs>6v{<;4B
1wIQq)$EqhwZYBY0uHFL{d@AB`WA!(X?bLek@)&OcW8i_00k-v;@H&aYSKq(&@Xp|cemn|CVj1aMwE_Zd+s=+lAEF0i^{K4eVldTx#>oqq+0fS?4Uq-)Sv
ne`h7*o(zKh(Y#4XMSWkmm>Yv*OZ&>Hj$lMlL%SFy>Z&1IL*sH3^_9mW{@A||pS(>@#0WhqfbGO1QtD=xE)Hb=+am&N8^x*vp8i%A)cl^{_@?C1%0vPxA_
x#@ZTvx&UwF8jd#$;VM1-kb9_@KUn-(0^iuiJrz1OEPlOn~3Mz~L+#qi;x74*Qv3!cBHssg67IXH*VT8$SbTm@=^qVhJa+E0li2x>Vrx+Wx4^lFt2XxS0*
SH^)50^&0EWJY*ceo$u<5nF*7>5As3ECH+-$@b-A;G0}zs@FL$j*>u<~hOC{){!`<wm)MS)t{y7sqp~6@Dq$lg{_dvRH)0YrT&7N1B(DeYE2*Cv>Z}!Zul
?Lezy{yA%Ke)fW4;BrrkRC5q&Wa!OA~bpkHstZ<Ne0J(Es4ns|qg)=e!bEPq&q598zYd>D2&>Wc)0+{2k9bEf@|*-!PXW!M>|1ta9-7O}z8KzIPMg2eS`*
#l)-(vUKHVW1@W<;(aKxL!AUHFY>;5Qpo$>UXwQD&m6A(4KDr$zUT${6|p-JH#-)Vdyb;IcGj0^WzePm?x^Dfu6?^|7^ZYOuPiS&+bXF#Uo9|8^!sG9t&>
lx{vl<A9Ah@D8*WMg&L)b<$kS=y4g*-V`TR(L7nI#G^yP<4P%=@P604&Z!vH*JGi~q36S4G^G^#eVEGqLx>h)fpbX1`Gk|?<L{f&#%xb3^~)RZLz)qEYF_
7;7-yU$f!)uOaP6(csYI`p*cI*F>uJ#%Mul@s?HEiVlpP^`Clpl>03N%Y>7vze1nWgUiHv}|=cO?Ea#38B<i7s`FVjm@Qn`$h>aulj;0c)O^gYxc{QV4sp
ProDQ6HOSKn`;@r4Opyd2*rl`Y1dEySTnu&&cBH41k_OJl`@{XO@~pP*4x7@Hc}E3DSv+_nf>p$@8$saJ19&@|kJ9pAu&>wLec}|+zdM>#K-SXXDLh6ok+
}g=&mppAQWbKRgo*G5Q{p&3eRbFCw9NgL8u6faOtv73@m~6xm1O`hwrrSN%P&`z{D`amF_xn3a;qUCb|*up?%BV$Y;m{iXqg@83jEKk97}N9%xxl~>{fnJ
p#O35$FVzoM1F${iKOv4_orPg>pyY6?1#GQx^Ag&ijj_Mw;VUUaZhbc6v9FG$H4V`6Pz`abST@rB75TDux4F08TTKgVyw+4Df_dDWm@tx$A}Jp8^ngb-{-
9*@D-W#(P-`PZL(El@Mx_BXT#_hvgixM8?&ag6h<?MY)u|C>NlI0y>^JItpivZSJ>Px^heCbth>DP8;Bz5K$xmj_PMwGrCKkxvNZ9B5SwCgM?*2pfTdGQm
%9wUm1tfLWNDO+5^W1=ip4w)kGl%5)WkH3ZN^!h2@>ds{nUC-Z0HvCrptN(z7M5W@w(#zIusdWC6BG#CT{BNstn@%>)HM+q}ub!{wbf&(v4T9&RA9yTcc_
c%JbBV2><-xbX#jrM^;Bf_NaI}yAz}^I6prsY0bxdX79ZGCqMZ6=~>B-O*CMS$Q3EEg5MIoX0YHnw^<FRZHg+O#&i0yUlfi6oM(9o7^*TiU*e<#xfTFof-
>PmjjO>=spcttfo9}9Izfe75OE%C)(!%8vad@4ce@G>4FN1$oIcK4FOR8PORT41_3|qJTff|CE86wxm=7wes@$dYQ3I_0k_1{mMYG`FKR46I<mv58+E#7%
Y1Vp`24`NKyu~qV_h*jFmhTU^>UQ3P4oA)bs+7f08qMgb4ZJaLwOiKP;NBHvFW>7(rE~rk!n~%=OKNm;;z2p-*?@}|$e<V-y6Y+$4kvk>D--;7{V&Ui>x`
D}kk2_eBR>=Gw@>?4U!5dy2jvUN;*Zkx1qqvCGjD3VK*>i4tOw(%hLiLxZ`zNJgZt2N&+t5#$k;8XV=9_%HIDmw@LGpX*8BZ3P^?s~yLSwG5K0P;4PQVT_
UWb=;Jk5F57u34+<_`znrMM_R|RpeoEO{w)Gt?+IFw;&*wIur<jH$1z^p5Nbk*jZ;k+`y*e{#`2MT!cEOO9GCdMkLr=6G_Eo(z|ZnUjOyiY_ZC|W-kN8yc
*W?rJYVp=$}eifUFr(g29P3`mCTMlml6VHfKFbhI6pwU@Cz_hw<(lyWXoYgNm2ogGQAj&Le3V#8+5r|^fq~0$S!Pk1fB-Ze<esfLgK8QZECW3neXDwJv`C
f@Pk|s|N*_e6D3ZU;vBafjL-hC{{`L}+VbACiK5JcdbF^9NSM;bjNcDtVdB+|!7zb~JpdM~t@F?@6W_Z+zuQWsrXrS({r?MTe3TK5ZWRRfJQw1hRYI@{$o
4;W*PD;~*iq<KZTAYQpXD@E+6JEH5)vVJmAQw;OX@JcUCC0CmnVJd>v5E)Be7B)|)V0O-ZM=?Wj<2o*ZMhR%NMb(7BHy929I_#H|V9nE=Z`iBF!%2k87c5
Mms59<`!TGv;F_u%21N<q<W*j(kgl)Vp7xI_tM8!9*+5=pw&UoVnK8U+r13a*Ve@Th<`mCOw!~?sNL0C&N=QY2+E^{?d(+t}iC(Rx`?3gM^a?($N_0#J2U
P=v_KhAmmY~6w=JCQK&Y=6x{g3^4CBm4aUw<3hIFtJkr7r0@s>%Sc(JlhLYWLtV<B#|1eH2!E7QgIaD3*ZjlaK;eOx&k=%7Q|%*D54eKat$c=#c9TL@k<;
x0&pB6Fg`=sE8uWOsX>gwhX5&JdtwpO;YO<ZZuxq=7x#WL?|Mg<h3zCNBjvEgIb9KSWWu?+N1doEdH3)xs}DIldz^B|#ff;+%vv3~s-7|{#V!Y>GVA_REc
|eh{s3zBQ|LzC!1;=@A=_-yd`YWy)rERgFCs7buv5?6yx^`kjDYiYUpUUrDlHnQu4n7zVIZH*s2F>lZl|`1PxBLBaS6FfDzIKMvYgs2=>*~PJfJz%C{(|S
HaHKc%`cq(cOEcz_FdRbyEr&xCP{TCe<q)HdiP*hOlA;6z*bfC_W$Ykft!PRRHQPBLbbGKxl|BW38mZ1e|5KTQ#iIm0WXfLsaAq&j3-(EFMfD*UjpKOoKc
tP|7+^Y)*Hu_CIN8YH*nX=MWRUBmgP-es$XrMcrNFk(`8AROt`zw)J0$PC)*SVWJV-1B5jHo4_huU5t2C3>Ye57W*QP&6RR|0Ur~){)5q&~OlsJ|fpfYPe
DEqR&7$cuAAnA^YS$)rqs}VIwSM2|J~r*${(}>5P(jZK`s8$p+htk1Qo9O$a+ZlRu2-AL+jY`u9eX)&RKVY{@a?{$Rh96T6{*i=H`mPg*J8Ds-?Y0LZ5wg
&1e(*L&2Opk)}L5_?wa<hqQFCa)vAazL$2uMr)v}yJQRM)isB&gOS7p+=#x-YbY;jRx4sK_g<^m7(MCnDbcIo;#S}xHoXd(ReO0Q|b?z0{&R>Olh@SAi5P
LQOPayAMxZX=1w0%*RKJ#(CjrVLfw#7rRaB=R}MP?E76A{-m+_7q|ojjk&re2vt%{JM>-aecxEzB^l!fTHOhFJK@rm?dEpF|o9(RPiGwVDB3v)+;-{ZYjK
D2@d12Gi7>dL9aIUD!s?sHKm)Hf~kRHJYdH6R`=LdO7?XhkO7Lw#z*9=drh7)8->H=x4g%VZb&bTEGtc`$n{@&Tz!$l{8lA5Z(sBFKxn8U=$mXs)dS%b$e
4mPXqXOfsBF>h1a<PdzBFfHr8C~Y_%(o-iWG&wQiynm7ME@mtU~Qlcos9^;l1NO=Cm-AiWoA_iw-6&hPe0`5*KMK$$6!bevM+v<h)|PTl*S?N_-|SU#oa!
1I}Tv<5kl50R3JEDbg}H+vE@H%BL+#XvryQh0aT5zeIV23J%^O6>$}b6qiq{We{0s^tu)7YT%?nM(Ajt@wK`V=Q*}{aXdSTu@h+?CNU6`-lz>>gpmEM&ai
d<h>_ACKt4B(6Ji=o*&MyxtQl9X^7*S1<f)=^VSdJN<6BmOELK2^$zxMq1zshBQhTXK<a$4S_0pJ9N?np1Afx^ef!}%m<bX37;A4G70lhZ4M3J~Oi4mdZ>
h<;H}QxbC4ky~@Cp9w=8??t-h$&cPh)a&Q^NxkVn2TH#YV&W@zo~SvLZ*N`buSlMKLwbT$f5Y_wgcpBlT&!@5%_hlBCiH7G0i9%Xhe853ZApp2BLjJw4S#
502%V`g$nDH|`F$#K~AV#|WJmry?<UKF(2@v#|~~AFZO>fR_e{5a^VF76A&z@*Chm)~#nCe89OC#DfQJtUjp@;n>&-_4YqFTpYXFF7RT_&ThEU804_9Lc(
c~6>q)Lir8hLC~oLienIy#Z2eG33@4^aJ$sHeeu!<a`T9*&1D$Ct>MUeeFLG#XhQU4#9uk)Vwu1lXP#Tqku;1(#As+Up5A@mp>Ern6s141E#${gf{T6+RU
d(p3@7ITV3AphfvlIk~->T5GtHM~}L8^?+xF7v$vvUvhE7}1=ckd%j58y~4_eU%(Cr4eUtgwARbA41vUyA`Y*t1|hle}Aw0+l1>fAFA!Hccd9z@ocy%Gsh
0M9~Ji5L-Z<D4)jXCRlNSBQZ9)*DJF^oj4=8+mZ#P9)CI$ZJ}<EFsj-`+R76H_PEniw<A&LqN6~O+!1EI3-ZG0L5S7yrkXf`mHu=b!f&6Vu65k0grfk|c>
ZFBI$KLK^6zx)=)TFS^Pm3MI>;0f63A*my!?@5)@H+j>xS^^O?cmE^YW)Z7IlmZU>D1#Eb<>6qjnOFV;=bWM?+@f+#ocIhkx59Q2=ZhLE#T8;Kg6Z>Fw^=
m50$wq-)d-;`b6Z3B#_oBCiYX7G~zU8Q?LORrCc1P#W+@TODvT5C>%EHwiiog&AHDgmY^s3X8_gORd;>MaTW?_=Xod*t)L$IhWJewY(l%Jt+wHPh-k^^LV
(UZWMCsDy4(i*A1bNd|%DLwI?#?O#<telaz$fSsd27zY^jLD1fd=uX<_qp(xcj`<d^~%&&`(B!^Y@7(MC>vTwpu{Xl??%C<+;gs~ePnsvHZ=XKR?N!Ahm9
9fLz<gg`T^@=P5eMBgewNu0B<Ekx^nsO2}eB{(2bbLCW4Usc5`~vg}q5E%KKJA8Ah)cVPZ2(IKS?}wFdYNa3hbgE;ltVCN2&=AF+3ceMtghmbEC3^sJl*;
=?JW}r<~ahdk#a?91d#ko7f*oO(*)Te3Q%FykU}$mF|lAemQ3$pxdVo1;NM=0B*|)jEb@L$NYIuaFWGV5kM9Gd)@u7iJUHn$O~W}r?E3<77icbu<w(-RDm
(mY!Z<P5n|N~^3lTlu`~OCJ(5s@~sxngCv8=2Vu<X1#EXhlFKW<@p?_M5EIR}_%8pWAjhM>c~fV@M}x@i!?mEOrz5}`kx-aT3C#eUlV-oCM=w%_q;SMkA4
XY$HDJKN3P5}w9hNmUDSOM1EemM&dW<yY`p`mVM0rp{iCB&3O!05eeC16o4@i@6}F!=4<HPgdXc3(u|njls#o7mkwy{y8j*;dqggzphwMLX%|5o3W>Uu{R
u-ShV^&KR?^5<C%fx(#>B#dLwv6IAiRpU$sFA=GLiZGHbx;^!%wbAw8(#-dQ#YUNPeR{FTU-q6^!$rk9XVYXYp6e_Bt5axbX+<@)jvlN<VUE6NY!K~)_$0
%af(=7!_c|C-a_BSE99vt-exdHwT`7sEJ_J=vA$8om5d><8Bi7peLFrius~|D|2w#k`@u*jdrGF5S*wCw5|y$GCo-$LM6H_wiEouponBmR(ewrKLEA-8IC
9O%)Te+}-uYyD2=9VV9J#hNXr$uiSn*^Z^yNo1&c$O<L`G+K|C0_IJ9v(Vmn1DHk^dU^m`(p&O=RS$Un4joI^J9y`03R^6R$dfiKtZa%~A00$Upu8@<_U=
_v!!%6K_9mI$In7u0W_4Taet;mIakb*PsfBmm3`Okj<xnByvZ=1QH8LjHXBZt%JF3#V7E#5vJdqv*pk#FWvscXC4<^)aFq6!|H5XU)|{rRl2ZuDIt#vKG>
{a;s08NVy);wa7uVhGBoyt`=ivU0xy#WXbdecu;Jc5&UWwjI*8pITZ}WiqnO=EYc4M((nYmybmS>y5QzgwnEIil|B$&Z@of>FE1b;~er}X{7Elh?X6T4tP
n7xsqr&qFb;yO6Q%u?6O_H4_WFHwS`RnNenMea|?%L5Txiht^Rhs%!|rhl00*I$eU?(q;0}PY~Me(LU<D+7ev#t`%St=p;s@y^R$<GZdDY&gos!C>BoBci
kF<qzj|)diSu=sci23TEOUCaH(G56Pw&DSjji<JP%vZTcoo?0?mX2s@v5Boewz?Y*N=lihLbq8_th0;ecyN={Zmk^oLI?{b=cFOJn(#d=N*T)C~nRnH;(l
`Lsj7Q1C+T@-O-qHnEIL3i>0QMN4*(&`PmjbM={Z8h{`E+*z%0N^6R<etDX_yax*b~cb~1J`?pnQ*SUx)=_QYb?%!xLrd%6~d!!h#d9Vomi6}sYUpxnU#h
ZRYQi;4lUag?hr!f|eWw^OwBzd8JjnDckh4A)#Um1xsX8YMs=qO=aBga_v3TxIG!HM$PV;6s%4!=?^%J%1m?B~Yt$M4Zm=FktA@AH5pWIn^Xc;rq?G+hj$
mab_3crD0$8QKM#DcKOSNy2FN7{8NjTkygNf&h)QaH97`;uQ7!X6R%920mmMzFTKh2@ldYXY~{d@$n+P)-8?xH_z9*Vvh5=uBWv^PUF#QO5b0*VXnT)e$5
NhP%lSO3FWc{_TS|NJQP*{sIs@#Lg^A4EqgA~JfHp18a8PkyY8YOMNQOz{<6+K1Y;M7G-@+{1j7K1G236RG@GNT>zaIp!$8ZhX^9)N!_p}}zdY(=rSgY~V
mqF}!kE#as;gC6kSd>F0%ADY?!#x6SZ-Rh2V~@LV%tK;dpqtjr%Fc4H^$aa`n_o$&6UoAz4GdH_K&L9pg7t9=kryqI*nso*7GusU1Jvn{<1Od{bgbkvq#+
oc2LOMV)gbtEV5$J!jbfQsT-x0!e+5>?(a}Hisl+9MgFf2hV~?LF^l9pE4A$SES47DEDuJb1C?Sws8_?tNeT~z@J$!ZnE~PUKu^^!c~99sSUoO~a51Sg#Z
GXv%}|PXFza$4WK#T$oNPyrqI*c&^x3Td4PH?9kK#J4u(EJCv_l<}xoBp6O9w#i4lEeo)-5x>ffiwXA2le%0*>DFBPrTsYO5-T$0~+ld0yR{kNbzUii1p4
>?x366!kl1Ub*#b2W0Gkqo32^uW-*pLp*NrMiOr_q>l}JQ`q5^HFhEQ{oI*CN|TbgcI7O3I6u=P^0S{Rzfxd)13q7lybf|Qx^W)$<m>bKeOq|sBi1y6hQ~
MKs;NZw`vBsgqu$qLQj$7tGP62{^!2_y#v)aggSSL?TnuXH;|Rp`w-YL1yQ_RRD{u_7^I{bRwMI98Y(lMv-;B=Rcn>V+ZdG>KHC;{J$&Psx9GuYzxBInS2
ilR;iZr{%f)duZ=#4k?VR5MWX51E}ZokfHz?7y;2J$J;`URdszhFTO&!!eR>WX<KU2D>SP<ssG#`5RXd{bl>0`}ou=)eB4rc>nIYRp*^W%xu#b#s>{i>IC
q=lwz8oy64ukarm{vQ16Xc+~d2MyYg*egWHOZ$ZNJS50MSYz#q7>g_^tNY`(x(!$(#N@WCigMJ)Vy~>|dmY<CgtNhrRC=b1j=)TLxMGjc3Y$$xo`lM}i|I
A-L7j-7G<L!U2Uj^ZeuB#fo@O?73{%EvLZ?Hny^KN_a^(o69r}`-)5Rx-hLn#FE9#QRp@A#yeSQ{06dCs@L_O5bpOwQQh6H(v|`yQE`>vf%HKF7rNcmRiU
y*}P=cee1<%IbtDup0{yL7|~`LPl|CH`{f#E~3F91JlP<YjoTKUj4Mrkac7CD!fg+pSV!NrXDqURrGP5C!}+K;c&O<DbY@+7wJo@V#5sNZiQ+Zqd<h)yiF
3T8vDR{2Uu|be%#m;uvQ>7|Jd|{5nqVkisPhRWgn=Ll%~x#(QI3dWjS1LUGo8JcTD_7do}>oL;!CXO|M9{JR)Up0dEK+I-aZ}6T=EUI8i6?f3b0$UT@!yu
aL@z_mwMc<EaCi0007Q-L5Q1&r+$5{;t^N3F#hi?99gmNDpvyZUK&M=hxN>#5=G$l%5E~_%DuihY3rXJ;m5&kfJo7VPikrIP3wt5Cpqk|GnkDURz$}N>R5
~l8l5bUbS;d4*EbUHwPAtwL~EY9)ExT{Wn$2peBh|;0zYU=dcD$+*1geN8NQlGECaCw-bU8*3B!3!L%b?GPKyA|JUdHIr$KuCg1N2)F1#E2K1m@f2vUKf>
+BiDrudW00|0ueqs}QTW!KzoN&f9mGS=i^W4A!P)CyV-u#bG&SNIT%LiTk_<~B6ocI@4*)|QUHe1K8SCJ`jRg(|9edLE)DULq!KkV$)BrJq1gnk@3MMqt$
YpC?&c-sq63xZuD=*IzP9dADH44IU|LFQR8Zl*+O>1j{b>Vx5C=Ih(^0>qEfzoluJ>}rZkb&g@9%=-gIQOyigTW7Pj%tVWN5`=f+H+;tnHg-Ej+{HL}gy9
@|a^6`VMj_t9lOD^vjH@Aij{socv<JubD#(^&Stevhs<T5oT^YRHv=v-9XsU_m2iFf}9|q@nUL+nLE27%Ppp)ZjNSKnxBF^4WYmY4`i-q)wXI)jVfcn#{c
5679sH;mBUsK@)3k*MaXuffr33`CTlhDK(>%!ZYwL#Tzcz<B!kkedy9V~q%#ljar1URJ$ux3&fu#<R6in(z7u<Yhv=f}@fyw&6LVU5n0SP(%BNzhd`YilK
_L#=8U&?&Vsrg!s0QDW{1T`J<SP9VP{H4JlZ`XbreZPZRWSpk7uop&~QB)w1T0&9KP?TCdXl%?{$Z*>KO%~en!$b0UwK6BW)8#*gIq72jpR*yHMSM^4c+T
W3oWTR0i?WQZ^z2Wz9U;5ALnuRzh8bc2@#1I8y`^>$VI3c`Kz=QdGzg2B9vxj$}u6Mw6@v_0Ef8yW(+^Dsj1f3+5K+l)I%nvqJV!Rih4v~()itH2-#_fMQ
9W}-*>0{ECdg9-Gc)ed9;q`5HWbNZnK5VwXQ5;B2lm-Gw@0;TYPXfg1*WLMU8M$n|a0E?406mySRM=2hl&8EP{j{B{qK30fR$qGb<gyA~Hy?yZu|e)8^_P
SIn^pjyD1BRv6D|8)ps?cb-tXRq<d_bIkz#$2>Nhz>^hUpl8Mu=Iu+#|0f9h4!S-dWHbd>d~o1)34pMUCAGf5d5EpWn>0`D(9YYs$r6z}IR$^Oaz9|sMS)
Sfz5d4|Jj$Vh?2r2Y8TD0nwYWxvAZ&!-iOjm&V@``Dd=QT?FJ^IOBB$~I1Z?4c(EB$B@Y-f1a(W3vj2&>11)))Y8Q`j@p+UYuXg;`vcLq-Z6<7?xVl4H$M
V)`zAR1qgF&K-l~e#}8GA`J|h}@ux@WBE?%+KVj=Igiqpdz<F0qG<q4t^X~3N2vwawzX_Ff0xJ2Mat+PeIiwq{Nvqam#f!OnC|Rz)@YjV#xA-D~d8yJ%6o
_=e<C(J!t)1NH9ePmgrFPPZ`SQ6ecQ!ok_wD}@*{Fm%o;dPJ$Z~t1PlR{qTfTU(o}G-@VtvLT+YHs6cnyPo2+TDKS|)%9i9^}S^37~LsBQqP?lE<*>>H;@
;4ok`mlLQ@gYBwljufS8AKY76;?><fML#_YI7&(Swn#T}1IT#D*i3d#qIT1wFKMtHQ)hAaY;?E-r7y8mbSn^!E4p)wFeVG>XZnlKrQK~T+3IzcQyXQKlA>
|lC9c-aSd$_v%@J}*xQ_3ty*Lfr4N}P%QTYbUpXj*mW?jtOnrphxR@f)Jf8Q?H-L_%-$YLQNOie1#rKCt)wndUud#@X^k^p?P)Z^WIq*%WGEFisJuv0~Pl
wMFGDfLp#KJen4v>Dl;Ug}d16fF^TC3399$>HCyHrTXM^m#Y6<+KY|tC|zz$zC$|b976Sm`9cTjr#cuY?=$^38n3m_Aqw7omIPoKfE5=NAvA{aMO<}9x{k
$XikSyBrfd#e6y{Sux2;AM(Gm^p8IsXgLq<fwk~yj*iizRlG5+1<i$lZl`#$XlWWMiw4e5;XEwk)es0{a(h`<IM8RTm4q2ykI{-6%zaQsSd}qAa#|L{_HG
n$M`VGBraWXO9{(CzzL7uO@{>P8n6OWA$J2uoZ&)*Osm4E6dykUCk`%#g>aus}dHQ^^b<z=IZhwLcZS`6&KL@T2k>331lO`9yxrzUp$y}>?$dv#xtZR=?x
5)v$zGZcma0^WDa?%=J`F)y<squz^hG?dcZ%oXEWftQ6SoN!R=15|TbbYn)Ve!Uq<R@5pzt<wEsr0HYg<qr^DAzR}76Ktua7sc|p-nn++(8_U=iP1Aj_2}
dA-ag%}ux(j3AfN^XHu~fgcH5B($9em(-sjnQrecSfVEYdzfm8EuUjfz!%eLo9VCAjtua0->``o?Ilnzg1$<Rtd!R`#)hZJHrwUUm6mEsb3MU?(x_uL!wz
+8pGgs}Y|a=}sV=%9B|Oe36=%Hf4h32?i#v-WY+tq1#;cr;Kwh-O|Y7A*1Joy{?iNmF}ah{@hcgMj%HrSsjBQS4B;3=G3ULXZ6|`8@YE4izg~GiKFF)1N!
ocYFn@_@O{sWT`fkK2}7GVWKDNBB<JgO>x$$F*$KpC)tM?2O;VmvA7^h&%Y^g{JIJQyJMtxvWYqec9%QuqayOVRfz2J=KB;|l4W0fHPUF<j@2%rXlnA;@t
#D+$2rtOS57lQH&`s%<FwK1bv<sjb;Jh9XIS}59|~ijRV<c~ic=F%%&X!hCgz{tzZIV;jymtNDpxarv0n3fr@LkOW~zgTq%K;>i!W4XT(-U2`U!yPtV5qk
YaMR$qcHSptp2gX$CF7f5=KyKb}K&4J*jsyRSvARw|rwSR{3(v-w>8)*n~xJmc+M0Tz^S{k2y|+qwq+vbai7Xs*#|yQ*P9sdh9>GTUHw!))@z=+z@BY)Rp
e%amNC9>#}A_@LCjwO*n>Ese*ms*LfQ3>tY>F0II&4H-!a|HJn%_IO-2^2OLh~U+toz6HgZ<1#IUN?t1jgRL%359X<f_Ty8%~3%n45ecq(muI5#ik%9Ild
A3%y@_x3KLg&Yo?5RQ@j2i>Qqyc@}O+8tpNE(ca5-n4o1?2;N!`Gv%4a&L?){`kjd+q`_9F5+$a2i$m8J>uE>^3oAh#Xl4mQDV-Ph+rk&BnAH%BwQ!@(?h
)Zzzv%X=bXyM!m^y#|!rE;YiLKSIa>K<`7#-T~}16D?Q8?%peb)d3Zy$l$=*j5si^+AMLw@SETf<swh25Y;sqwgf+7EyfhHWTr^0rI7#F}Zcd*hWuQz`J`
z8(o!o~VVkK;BL^`;#f&Yq4(J12}qzOyn`B+G_W;T~ZT?&R15K4#v?wxdGKxq|z9M&^obmvTbXZmdJ9p!B8k{}yBWnY+ly2q81my+ln3@l@uGytXA<Q6kF
C$>+Xy41q0`r6uG()U&fNB`+TQG8!flZyKe-!WUMMtd@|_eXO+?&k1KZ%u+5Tfq(rL(bueeLraDqHO`mldcJt4_sXi<!19<FNzY|i;=owK8Dp%^D#HpeP1
eNOLL#B^1CQ+I#RAqzxtJZL$Zy9j*EOIWjD2X%6C1j$89rZ-Xj3d&hOv6nC+Jh1tM=^D*`%-7(_8tMq?+BTcB9`sqOgTQ+qy{^hrFLgNHhFNdPJE9eDHmC
bd$Mh9rbT?5&pAWg<*f41ft}qDV^tCfy`{U#>SpQS2~@CK?+-P~v^D66ScV-X%_oB8#6Z{eSDoZ9RL#J^)xc9(;1TJDS8uqP_XPvMmXabad)M3w_9gj$*r
QWpFp_fOm5}by=o$)O{%wTi4`uxW=R}71lN#D|8()o27j~m#;G;!AUF=gUF5_^8FhhL{7@Qz(ZxBGM2k$MQ2vjUeGA-OX6@gyTLQ3@dfsjhQ2=%oT{X6Xa
QT$AqAvAhy&!;{UPuaQIQA>Im$QeCi5o!`L8!+yG@k!W;Xa}ps}-M949|NF34MWlwt52euE*tWvd0?DjHV`Q>tY-5I3!WK^(qp9?+#LTy=)O&ZMwd$dS62
Ay;bN>toqL7+es(QjZU>TK@i7qunu;E_g&9A)w!e*I|ns8QB<1d~y<dc!cmd^?&AN$jQ5Z>JZx|;rpHE`aoPa@Z6urftQNe3tvuegx%^m)B<!T@t}>aBSx
VvsAAYO=Z<L{4tIgIech)YZv^Z7sJPZ~Hq!Od@I_UTMQO6c3+DRyojrYM=9}rSX{m3~c>wtWz3B)!HBTX)LrABV%YW)8#*+{yPnI<i`d|_H-^ac%v+ddh$
Yq<LO!AXH1@XP$@7_C(RVCRC;nbgdS2E5WuUFaF13sB2qU-+0;Oto`jJ7|caDqvlBrZEKSWzXL5D;Wf%4kmL(Y^O;<yrF}<nT9$@HYjs2%_E#5mS~9^+eM
BoNx{arr_%2ia^h*=O-*}{S9P5#iJ~vaxt=IpWwt>uXQpqC#Twcc#jtMl-v&jJ@Bx8qW;Y75nO3>k91~lQjb$xpNK_6Lr<8YK*mHr%bS9?;u0(0%$&B9(~
@mZliIH-+q>rJQPAz_EnAl8JSVGQx7!8(&Th)`v<-@`;Ne~`y~idXywc{^B(=#3&m+7?)Ym{%x$5i8jS3^PMm~*Mrn{lRJ`sJa(|gBM&{7wxemCix!o)uH
`2xV#Q0<ZLEY0YX3ga`m!$yG|wsxRmzc@j>alNe9SsX7nS-ApSZ5`4?4K=5*Ha5D2sj?*%;sbIch0xy`+dEZ0SHmWArh@3N*|=NXJ;cm^g0qGl#^}||ZYc
Qz;%A4I>nqre9HeSIm|M+hlI^E2N~YnkBL!9i|AdAbo_WnP(+nnBFXa8a+pi)cFbBLZe*MDcDhQ{47`^Lq3)`m9Wfx~9=4Vwnm1q4UlOuSW|KI!k9tgKRn
mO!|zN0EVzfc-#Zw3%RejiD&b|F8p6R4>fIGxSIq}C{b1elT`3m>$H+Hl1#7Yf1?`lGy60LP|$UnGT-XSLs?abSK%_A*H|XB*5J;7*A&@y;EGoD0}I#131
+ojie6A>)Q9VFrYqafp#v!9hm%=N^zaB?*&!Ur}DWk-I#0i+o+$oth5@AQ1R0<TCUXkR616SOJh$eP`3bug~X~nD}pm8%jgRBtl<bMdrUBA2mKPBIjqVO0
#H7rdon?IKY{$^!J9WLx`(|gZZ!&QKJR<!tEzQss(TXR<y|8V3#~Gu|w}FSqVkC#pQa9TDwmGY;dcSKJl*{7^WCf`o8<I+Ly*#*MInY!CB=e-W+@C?y#|D
<&@74$`ao9CWsVvMN?vkYO=<DQ{u8Hcmq_Y=-d(3aC!dRPvTMR4SV^6sPTdu6$SXahel7$mSmM9eOURkW~qfx4%(Y^C6S>GF`)v{+c0{_MPbLOG38;-Y?}
OX0&e~aeoggBlTOiBoH~fW_gfJruiL)l5DbT~$_x6&Qdl_tvFDp2vq^|L6*O+e>r09*IW^#MoUBo09VH+7QMCIq1pd0#o@8oLBsY>CLKd%q6%ohey$88O)
xVTgA`11Tz{!wIJ~@)bpP$l#!f)E0Gf-Ajx7W+v@c3?yX=68c5#)y3|M|fiH|$TnDQXBfEHT1bp^fA9X4ts&$*SIy4?6q^4{(?pI{Cp8ITmc$nQE>pTLaJ
R?5E}6tF|loyn@m7cEKDkb^2ky?PimcG0Odv(1DVm(3bGLpGzmc5cJ{zjEr`o@K()kHIjO?%w;hawZgLKVF?(4nCWuS0WxJMnn0T_D&0*DC(ieT!ya^7UQ
*T3Ue!z~gm8;<h9z>;HOPt!JeVDDr8cP7qrM;;d1<~5hYzjDLtll!F1wutQ{^eXY4g@KDX9*?8G#GrM}wxG7-P?R1LSMTKGUmW{acUS71`9&pe5auu4dQM
n(@J?3i0x2L?yjpjhe~YGl3t|6;4zhDt={!JRhs++?#&|PfMFb!|Tf^ew3Fgk<MWXNwfXX)m4{la+2=WrWa|S?7bM`LS%J*{l<C{K7`bN16Vu65HdM>Cc3
blTr1qa85~}XK|iEM4tXfhT!E5C&2h+ZFzaMrFw<%E@o5=zW!?JT!g_s_#R7ELkbM~!Vpfh5G`c;*d7nL!{xzHp%6u;F#m>a5D74p<MN<{tejIV)<;6_9q
9ZNDwrs&(-j}&CpM@nS`{GWys+xv-g%{(nC~8jfi0qT<OL>N0-Mm$dia7lXHpoSO9;=DiNHMT>P4?Q%Yb7(uW6``C>r!u?+M26BL{}b8Ih=-Wn|Rj|a_C5
c29egM*BxfTAH*AbkiiGHigQ7wB*rWV)Tq-AmXLRr$*d{8F3MTbdEO#<x#6Du=ihq08Onxb+e3#ODNTxa+g6sLd_)g&E|!8yZnRRv{JJaBsW`L|$!P`8?`
d=_3{FHaW>#y9i>ArWXjT3VV!|d-W=9LA4I>=*rFDAdol(4NgE&e&DD7jf-*T!d#1l_e$sw`;T7r0@iZ=ttD7_e!gPTNtJ9Mvx=rg&syDG|>7Rkuw$@Mjz
zKy2)v9(skovdzoC>6%BUi6wNht<BwOup<%U6Q3|=(fHA&^eguowP~Celtkh1Sjzpdp=FfP0WHMA+dLhuebhL^D|XE*dn;1vD`&M4m57L6uU4bn>s51B0_
-pwaZQ0v%F8?+?%3=HwmHb_Z2nz_-S51(jGb9lJJ@}+S^JI`NL=fQ9QC5crp1I%`Kg}uTIOl8RueU>vd3&$Jgf6l%-oPO^tlWdnsh3x69uQ_5bUl9w+LI6
)^7FrtW7pr_;2rALhx1brlv>P|FB=5HB?5Y8&*ZaF|OgAmms&mO6?sh*Bl^=^4h3f`9jkRr-9ZO*~(b3jL^m<+^H(%E}RUPjU}poM&j-g6iI^TI{ni-mKR
P)hf8Z)GYJC_uP!xKndY2;(Y@a3Lt3e%qkkZ-S4c}lXGl#)~{zFKB)17)^E3ODQlusLiVa*DX*=$wk+P-?Rma8pH{?MXyjpmt&no=DgGCosjkL6A0Qv^8n
?zfs<CI*TlnToiuo>jY-UGrqWr;CZBz0(ng}-u*$wa)m&OPCB@_!ix*_?&A-h~|H|Z<D!q_x5>`INxnb|&7lgM80OUsO!N7ctSiL<#;<B3i~w8~Kb1Y3Nh
JF3xsFg(o!kaQo0?>3b|{zpP6&4BnEIc4Vt$;xqgQKpc-9}L?W+>^f_h%DvEYKTlE)6Sf-E|{m~=q}qtO;lRMM#kbthc8d^HUMWjF<GRcrl}g<6eti?Myw
R+Nw3ZNMEP23Y@{C%m9<z(zrQOENj@ce!<dpi>M!5v-W6=GoYDlP7*{zn1CEWn=N{_XKkP_8@;z+xmJ_8jH(|Xib#ZSUZ{M>24LyF*v*$KtQ#*!)Y`Ub)I
adppKe~#UepcSvc)9?ey8`xJ3808@jGc*DNJmIMkT6Vj>=b$QshD-Kj~wX%eU-BwFW8f3xut0Wq9$ownLc5`b7HUJtssYYvqZDR@Bhe12=PkMv<%zFcFZ)
okrpIx*6;4#@%>gm9#^7*lOTY&5WJ#??Wi!#H5G?e5T^RZOWuINEW64agm`G_9<6Mm2zxalsr}7vwzG9vvF~EoC^2LHNwtof^wqGmmA$)1Zi$U=RNC&T*w
5OuR*vAL3Lzw)zU+)Gu*<7lJzx<TKEPx@7NF%zS|;4@>nUd&w77E~_|g1QovP<+q5DW2w41cyLE8f6Wn{1*^6*R+G5}zz@UoX#^C9Q&NX^If4>7hmb^NXj
a%RFI?%fY_j^pRxJuPW+SL2zKgKQ+zWh8d8$j<V4*CtuqIl*~D;`*@-)q#fY7Pq$|9T|m+_g+RC=t-#Ptch$JBBEofoIR1pUo_3|dP!Qo{kgw1tEQiOzg7
CEBE=pE`@G#~5PrzR#<Q;%*d_?v=+8~#I%5%c3vUA`G9%m#&und!Gz>n~P-NKXgNk8noq<E7kPtqzv(XXV>52&;p7=04oKK<!&tL!cLr@{hD7U%Dn%H$cU
e#7r>b)DdVWI*aPn3^V#W0M@I(YLspi?ta)TA_%Faw-|bHzV`k2k%i+0!TntPi3$k_4Obrb&r|!dh-8+UFHXlCx>=6t2Gg`Z~UfmsWbBp;@@Jqh>cJwv#Y
1Dj=k!BlH}^W#5nc{q6-8?*p;V1&al!NxfjW=OiY%w^?JKl0DyV8(YL`l>gJGgfSvi|HXrSOcPeSenX0CWI1(y-O;l-5^)zC)Xxi5FS6yDU`+|=`b>+ir9
k*QKGj)P?mzqZ`TdCv1~ypY)eZxwdBw}J3$4ng>S$&GUo-&u{<ZupjeDI{QJhsW??^Q*90Y9Dz2UIRvSuFl?TL@YX1QO*Z(G$IoL65PaPEZMD#~vm8*5uH
8fTi#$yRmA=IxcTyk$Ur)XYTl8w{>U)quUS%ioU0=v>ooY+cr{;EtugcJr?p;J#}veC#H{*FzL`L-WUJ>Lv*I#hhD_%gNV=a%b9M;NMdkon)2r!oE>yh|}
s6o=*+0$6e;qyo<-9!}D%+AcOPd_Wn^m^G!~OfX$`eXz9fxpVx;zYl=!g2Fwl@wa%WF%NIFM6&u~Ln1fS3zYUdDNuKvz3;E7+I(~TGf1cK_Hu9(^#8m>P6
<|*ogp_K>m7rJmRnl+fnVj?EN4^P^*M7Ew2(hLrC73Ezu+F+B%eA=-0Re4Dv6|CHOEl%dTb~N?nZh=c6cAxJ044R7FJP$)TI||rO}b2D#x{C4D?KHiD1EH
(V}Q9q7C}o%GA(FjR!R-1TIE4DYt_OT-^bl<ZJf%V)xe|%aY!e(eMNUXHB%0|1RYAxF|ZiR99mDrKME1_i^7@@o*kZz^R8fJTr^}?k+0^tb=dH!>Z7QC;a
w}GKf+$wuW7msb*g>Z7j@FE0Hn7Qd$5f*JM4yXi9@{6cNyD~F%SB76&gfcYc-D#Nj|%A+UX=>x)$n5gmD``i!&4P>|`nR0LymcxJ!xzXw{lkjy`9ACi~?=
I>r5{_~l$(V^9uF62xR~Yig4*ez87tGhE)C_vci;^BW_7szhE-ATto9l6JkshN$!|#9*FZf8zJ`H-vBZPhB&Fl%4y;0VWDjj_$3z&?aGgnhRx%`AKE6e--
CcLg*}%WmQ-{DFB%^OJaS|jjfC#6|WWdRY}qqeiUaaU$d#GNK|vaSycs@8~1(W#2$9M3}pMxRYF1{(8BYk@SRx<0L0+g!x_6wOrNWz^96{<vjXI~jG;yZi
?=F)yjyfrl%NBysi7}u@llgmyhO389aTA8fygdAOcHgGR&}}`+sVrKNTQ{+H(98>Zpi9scYwTO;)>&szy^1wHZSv45xR9<Z)xkgt9}`ucx+C47WL@hhZzu
WrjUbWy*2OKu&kC<*r@q(V1@li4;n8vJ>Ws2;dv)NsvmMO3cqK7X&poLx;*G+ZT<4`7&~Q1y(&c=KiWew@f+J)u5nd_=*Wx}4!~8xaDE`KLMP7@-T7p0ko
{)r6{E83NA~k-<;Izn{q!TN-Z_i4J;l3di1c`|XP{-Ft_Lh(ESZCnw0%iSefbfupBCCqEQ$x~Bv4KFjeUU(UH_HB0sh2told67J@$OkE$ii(sHJ8M>>m4z
QM4=+09-&vxnE61*#k3bX4C4KH|*VIyy0S4hGeJ78MY7|P`w2UQ<mGw@5q?fE|xZbeX4HxA@Wrxhug_9Xd2#2{HP+-ylGZLy4vSc!kn$Oc$rGij-2iG?P<
n|+mi6e?j}H-Majl^a{6jRM#HPsfaXCl0FD$TM6-)xFk$FAUSUdtQUerdSq@Ad0Ea`4^h5JuF)CqsbuH%!$a{|q7A*+RqnS@YsLZ|zX?=8v+sD>AbL`clm
Le%8SXaMYe`6CsM$)2+3P8zQ+M9)MvHg-nmax?HL9Ng?kx5mmobp3LH_VmJ*%~wmu>IXoiudE4GInaPcsZa^oQCr$;TxdpXDWfJ!9MI0s(F-rWzk}%Xr5g
YhrSA_SHK4bT7r$hRmkH$&r9MZV>#AFrF-Ua1-mY_l-#_^C8P=y=!^?HbyWf58Ao&4Dgz;p@$0KO-)+pZ@o7jGI@nP19^o5LC@+$I5*EZWZPL&F@Z6=Z^t
6P1A>!PGz-C|%2lkGl4%2RU&=J#4Jop1O<HR%!-wt|a5-*(q1d4y6CITR8QqOOwH@5BAc8*CW{kYki^;>foj}JKE6JjwW9;~>a26(xz+rAp3Y@N@`OjWYY
ex8mrc74xT%FF;D0*{&an_S_wL$V_#(Ak|*v>UJ7)P(uxwV>Ie!D`jbyudlbDFl?vTXScm4hhjS%2SRSsblM~jY@<XXLPrR&;MbJ+)YZuiC5^HZ`N+<p10
Y_b0Z-hgGXJuL!vZIK0IKEaw<lP^Cn%+Bv~3Sjy0)Ihsg>}(Hhvuh_Wz%R#-GAg<q`v5H=GbZOc1#)YHiySSP&g7mEbjUJOI|@f<<hX4j23z@=5-&tylUA
n@{$Iu7GZI6aEKA+}156<XOc&*<VZ?8>4K6x*~YAgZBFA7+=^xNO+%Dkn5ci6lIC*@wesm}fWV4m|g8atlq(3~T*#f1}vT4;%YJHS8q|7ghn-wQH~kS1+i
^GBw-`=F8kalL133@-F<v7*_0vPovJef=o123a*=92C0l$?DpRI4l@F}so`iJwDB<XVg@2#v>9r}*r>krkDI_9htsnVZ^%SdiDmy$P33IPv9eBe>V>_&0x
}vI^J_*M$VnKvvE&0Q_%~i0n?|K-ZS2I2$>HhJZqGGed(t-XNpO6Jc!6|5RS82nKTZ{J^IXg7+9Ts%57v{FyKAG>9VTAotu?w-qMZK%Z^?1gvX1#~_En>@
H_I)JO{y_+WWfOks$g{*(Go>o67_ZqCo1*;_#khfoWASAp=V$0k#pZJ_;xO`i<&XZZVxy<h|p2iPkc8A9)G&iby+{bQJgqU@}K$%FPJltGVcg+{c5GZSa0
hH%|ih@Y7R~dx}mc;){5XA{Xgwl<Qf
"""  # noqa: E501


if __name__ == "__main__":
    run_script(main)

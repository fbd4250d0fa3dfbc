"""Letters and words for the demo logos.

    python demo/make_demo_logos.py

Reads the fonts that matplotlib and OpenCV bring, when first needed. Writes nothing.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

import cv2
import numpy as np

from demo.drawing import Piece, Shape, bounds, choose, inked, moved, parse_path, stroke, table, together

# file stem of a font that matplotlib brings, how often it is taken
FONTS = (
    ("DejaVuSans", 5),
    ("DejaVuSans-Bold", 8),
    ("DejaVuSans-BoldOblique", 3),
    ("DejaVuSans-Oblique", 2),
    ("DejaVuSansMono-Bold", 2),
    ("DejaVuSansMono", 1),
    ("DejaVuSerif-Bold", 3),
    ("DejaVuSerif", 3),
    ("DejaVuSerif-BoldItalic", 1),
    ("STIXGeneral", 2),
    ("STIXGeneralBol", 3),
    ("STIXGeneralBolIta", 3),
    ("STIXGeneralItalic", 2),
    ("cmr10", 1),
    ("cmb10", 2),
    ("cmss10", 4),
    ("cmti10", 1),
    ("cmtt10", 1),
)

ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "z",
    "br",
    "cl",
    "cr",
    "dr",
    "fl",
    "gr",
    "pl",
    "st",
    "tr",
    "sk",
    "sh",
    "th",
    "ch",
    "qu",
    "x",
    "y",
]
NUCLEI = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "u", "ai", "ea", "io", "oo", "ou", "ee", "y"]
CODAS = ["", "", "", "", "n", "r", "l", "s", "x", "t", "m", "ck", "nd", "st", "rt", "sh"]
ENDINGS = [
    "ly",
    "fy",
    "io",
    "ify",
    "ware",
    "soft",
    "lab",
    "hub",
    "base",
    "kit",
    "flow",
    "cast",
    "pay",
    "data",
    "works",
    "grid",
    "desk",
    "point",
    "js",
    "app",
    "net",
    "line",
    "sense",
    "zen",
]
FOREIGN = ("бвгдзклмнпрст", "аеиоуя", "βγδθκλμνπρστ", "αειου")


# --- letters --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Face:
    """A way to draw letters: a font of matplotlib, OpenCV's own letters traced, or the pen of LETTERS."""

    kind: str  # font, cv, pen
    name: str = ""
    weight: float = 1.4  # pen width on a cap height of 10, or OpenCV's weight or thickness
    samples: int = 8  # 2 or 3 turn the pen's curves into angles
    round_: bool = True
    nib: float = 1  # below 1: upright strokes that much fatter than level ones, as a broad pen draws them


def font_path(name: str) -> Path:
    import matplotlib

    return Path(matplotlib.get_data_path(), "fonts", "ttf", name + ".ttf")


@cache
def font_file(name: str):
    """In memory: of an open file, processes forked later would share the position, and read each other's glyphs."""
    from matplotlib.ft2font import FT2Font

    font = FT2Font(io.BytesIO(font_path(name).read_bytes()))
    font.set_size(100, 72)
    return font


@lru_cache(maxsize=8192)
def glyph(face: Face, char: str) -> tuple[Shape, float]:
    """-> outline with cap height about 1 and the base line at y = 0, advance."""
    if face.kind == "pen":
        parts = parse_path(table("letter")[char], face.samples)
        nib = np.array([face.nib, 1])
        shape = [
            g for p, closed in parts for g in stroke((p - (0, 10)) * nib, face.weight * face.nib, face.round_, closed)
        ]
        shape = [[ring / nib for ring in group] for group in shape]
        x0, _, x1, _ = bounds(shape)
        return moved(shape, (face.weight * 0.3 + 0.45 - x0) / 10, 0, 0.1), (x1 - x0 + 0.6 * face.weight + 0.9) / 10
    if face.kind == "cv":
        mask = np.zeros((330, 420), np.uint8)
        if face.name.isdigit():
            scale = 120 / max(cv2.getTextSize("H", int(face.name), 1, 1)[0][1], 1)
            cv2.putText(mask, char, (60, 220), int(face.name), scale, 255, int(face.weight))
        else:
            cv2.putText(mask, char, (60, 220), 255, cv2.FontFace(face.name), 170, int(face.weight))
        mask = cv2.GaussianBlur(mask, (0, 0), 1.2)
        found, _ = cv2.findContours(
            np.where(mask > 127, 255, 0).astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE
        )
        rings = [cv2.approxPolyDP(c, 0.7, True)[:, 0].astype(float) for c in found if len(c) > 8]
        if not rings:
            return [], 0.3
        left, _, right, _ = bounds([rings])
        return [[(r - (left - 8, 220)) / 120 for r in rings]], (right - left + 16) / 120
    from matplotlib import ft2font

    font = font_file(face.name)
    flags = getattr(ft2font, "LoadFlags", None)
    info = font.load_char(ord(char), flags=flags.NO_HINTING if flags else 2)
    vertices, codes = font.get_path()
    rings = flatten(np.asarray(vertices, float) * (1 / 72, -1 / 72), codes)
    return ([rings] if rings else []), info.linearHoriAdvance / 65536 / 72


def flatten(vertices: np.ndarray, codes: np.ndarray) -> list[np.ndarray]:
    """matplotlib's path codes (1 move, 2 line, 3 quadratic, 4 cubic, 79 close) -> rings."""
    rings, ring, i, t = [], [], 0, np.linspace(0, 1, 7)[1:, None]
    while i < len(codes):
        code = codes[i]
        if code == 1:
            ring = [vertices[i : i + 1]]
            i += 1
        elif code == 2:
            ring.append(vertices[i : i + 1])
            i += 1
        elif code == 3:
            a, b, c = ring[-1][-1], vertices[i], vertices[i + 1]
            ring.append((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c)
            i += 2
        elif code == 4:
            a, b, c, d = ring[-1][-1], *vertices[i : i + 3]
            ring.append((1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t**3 * d)
            i += 3
        else:
            if sum(map(len, ring)) > 2:
                rings.append(np.concatenate(ring))
            i += 1
    return rings


def some_face(rng: np.random.Generator, bold: bool = False) -> Face:
    kind = choose(rng, (("font", 40), ("cv", 30), ("pen", 36)), True)
    if kind == "font":
        faces = [(name, w) for name, w in FONTS if not bold or "Bol" in name or name == "cmb10"]
        return Face("font", choose(rng, faces, True))
    if kind == "cv" and hasattr(cv2, "FontFace"):
        return Face("cv", choose(rng, ("sans", "sans", "italic")), int(rng.integers(6 if bold else 3, 10)) * 100)
    if kind == "cv":
        return Face("cv", str(choose(rng, (0, 2, 3, 4, 6))), int(choose(rng, (8, 14, 20, 28))))
    weight = round(rng.uniform(1.6, 3.0) if bold else choose(rng, (rng.uniform(0.5, 1.2), rng.uniform(1.0, 2.6))), 1)
    nib = choose(rng, (1, 1, 1, 0.6, 0.4)) if weight > 1 else 1
    return Face("pen", "", weight, choose(rng, (2, 3, 8, 8, 8, 8)), rng.random() < 0.55, nib)


def word(rng: np.random.Generator, low: int = 3, high: int = 11, foreign: bool = False) -> str:
    """An invented word."""
    target, made = int(rng.integers(low, high + 1)), ""
    if foreign:
        first = 2 * int(rng.integers(2))
        while len(made) < target:
            made += choose(rng, FOREIGN[first]) + choose(rng, FOREIGN[first + 1])
        return made[:target]
    while len(made) < target:
        made += choose(rng, ONSETS) + choose(rng, NUCLEI) + choose(rng, CODAS)
        if rng.random() < 0.2 and len(made) + 2 <= target:
            made += choose(rng, ENDINGS)
    return made[:target]


def typeset(rng: np.random.Generator, text: str, face: Face, tracking: float = 0.0) -> list[Shape]:
    """One shape a letter (spaces leave none), set on the base line y = 0, with a slant and a width of their own."""
    slant = choose(rng, ((0, 80), (0.2, 15), (-0.1, 2)), True)
    wide = choose(
        rng, ((1.0, 58), (rng.uniform(0.6, 0.95), 22), (rng.uniform(0.4, 0.6), 6), (rng.uniform(1.05, 1.5), 14)), True
    )
    x, letters = 0.0, []
    for char in text:
        shape, advance = glyph(face, char) if char != " " else ([], 0.35)
        if shape:
            letters.append(moved(shape, x, sx=wide, skew=slant))
        x += (advance + tracking) * wide
    return letters


def letter_pieces(
    rng: np.random.Generator, text: str, colors: list, face: Face | None = None, plain: bool = False
) -> list[Piece]:
    """A word as pieces; unless plain, letters may be outlined, rounded, striped, coloured in two parts or singly."""
    face = face or some_face(rng, bold=rng.random() < 0.4)
    tracking = choose(rng, ((0.0, 54), (-0.05, 22), (rng.uniform(0.05, 0.2), 20), (rng.uniform(0.3, 0.7), 4)), True)
    shapes = typeset(rng, text, face, tracking)
    n = len(shapes)
    options = {} if plain else letter_style(rng, bounds(together(shapes)))
    split = "one" if plain else choose(rng, (("one", 70), ("two", 20), ("each", 6), ("initial", 4)), True)
    ends = {"one": [n], "two": [n // 2, n], "each": list(range(1, n + 1)), "initial": [1, n]}[split]
    if split == "two" and n > 2:
        ends[0] = int(rng.integers(1, n))
    pieces, start, colors = [], 0, colors[: 3 if split == "each" else 2]
    for k, end in enumerate(ends):
        if end > start:
            part, color = together(shapes[start:end]), colors[k % len(colors)]
            pieces.append(inked(part, color, role="letter", letters=end - start, **options))
        start = end
    return pieces


def letter_style(rng: np.random.Generator, box: tuple[float, float, float, float]) -> dict:
    """What else is done to the letters in that box, as arguments of Piece."""
    style = choose(rng, (("", 76), ("soft", 8), ("grow", 8), ("hollow", 4), ("bands", 2), ("stencil", 2)), True)
    x0, y0, x1, y1 = box
    if style == "bands":
        lines = np.linspace(y0, y1, int(rng.integers(5, 10)))[1:-1]
        return {"cut": together([stroke([(x0 - 1, y), (x1 + 1, y)], 0.04) for y in lines])}
    if style == "stencil":
        y = (y0 + y1) / 2
        return {"cut": stroke([(x0 - 1, y), (x1 + 1, y + rng.uniform(-0.1, 0.1))], 0.07)}
    styles = {
        "soft": {"soft": 0.05},
        "grow": {"grow": rng.uniform(0.01, 0.05)},
        "hollow": {"hollow": 0.05, "grow": 0.03},
    }
    return styles.get(style, {})


def all_shapes(pieces: list[Piece]) -> Shape:
    return [g for p in pieces for g in p.shape]


def put(pieces: list[Piece], box: tuple[float, float, float, float], how: str = "fit") -> list[Piece]:
    """Pieces scaled and shifted as one so that they fit the box (x0, y0, x1, y1), centred."""
    x0, y0, x1, y1 = bounds(all_shapes(pieces))
    w, h = max(x1 - x0, 1e-6), max(y1 - y0, 1e-6)
    k = min((box[2] - box[0]) / w, (box[3] - box[1]) / h) if how == "fit" else (box[3] - box[1]) / h
    dx = (box[0] + box[2]) / 2 - k * (x0 + x1) / 2 if how == "fit" else box[0] - k * x0
    dy = (box[1] + box[3]) / 2 - k * (y0 + y1) / 2
    done = []
    for p in pieces:
        shape, cut, clip = (moved(s, dx, dy, k) if s else s for s in (p.shape, p.cut, p.clip))
        b = p.paint.box
        paint = (
            p.paint if b is None else replace(p.paint, box=(b[0] * k + dx, b[1] * k + dy, b[2] * k + dx, b[3] * k + dy))
        )
        lengths = {n: getattr(p, n) * k for n in ("grow", "soft", "hollow", "blur")}
        done.append(replace(p, shape=shape, cut=cut, clip=clip, paint=paint, **lengths))
    return done


def cased(rng, text: str) -> str:
    return choose(rng, ((text, 40), (text.title(), 34), (text.upper(), 26)), True)


def stacked_lines(rng, colors: list) -> list[Piece]:
    """Words over one another in one face, each as wide as the widest or as high as the first; or one short one."""
    k = choose(rng, ((1, 50), (2, 35), (3, 15)), True)
    face, same = some_face(rng, rng.random() < 0.7), rng.random() < 0.6
    pieces, top = [], 0.0
    for _ in range(k):
        text = cased(rng, word(rng, *((2, 4) if k == 1 and rng.random() < 0.5 else (2, 8))))
        line = letter_pieces(rng, text, colors, face, plain=rng.random() < 0.8)
        x0, y0, x1, y1 = bounds(all_shapes(line))
        height = (y1 - y0) * min(2.5, 4 / (x1 - x0)) if same else y1 - y0
        pieces += put(line, (-2, top, 2, top + height)) if same or k == 1 else put(line, (-9, top, 9, top + height))
        top += height + rng.uniform(0.1, 0.25)
    return pieces


def name_below(rng, pieces: list[Piece], color, wide: float = 0) -> list[Piece]:
    """A small name below the big symbol."""
    name = letter_pieces(rng, word(rng, 4, 8), [color, color], plain=True)
    half = wide or rng.uniform(0.35, 0.8)
    _, _, _, bottom = bounds(all_shapes(pieces))
    return pieces + put(name, (-half, bottom + 0.18, half, bottom + 0.18 + rng.uniform(0.25, 0.36)))

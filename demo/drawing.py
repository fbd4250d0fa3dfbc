"""Polygons, paint and rendering for the demo logos, with what can be measured on a drawn logo.

    python demo/make_demo_logos.py

Reads shapes.txt beside it, when first needed. Writes nothing.
"""

from __future__ import annotations

import colorsys
import math
import re
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import cv2
import numpy as np

SUPERSAMPLE = 4  # coverage is counted on 4 x 4 points a pixel
FIXED = 4  # fractional bits that cv2.fillPoly takes
# Turns the mean over a pixel into about what Lanczos-3 gives: 1.11 at a quarter and 0.785 at half of the sampling rate.
LANCZOS = np.array([-0.0545, 0.054, 1.001, 0.054, -0.0545], np.float32)
WHITE = np.full(3, 255.0)

# A group is a list of rings, (n, 2) arrays filled by the even-odd rule; a shape is the union of its groups. y: down.
Shape = list[list[np.ndarray]]

HUES = (
    (212, 8),
    (225, 5),
    (200, 4),
    (4, 6),
    (350, 3),
    (14, 4),
    (28, 4),
    (45, 3),
    (140, 4),
    (160, 3),
    (175, 3),
    (262, 5),
    (280, 2),
    (325, 3),
    (95, 2),
)


# --- geometry -------------------------------------------------------------------------------------------------------


@cache
def parse_path(text: str, samples: int = 10) -> tuple[tuple[np.ndarray, bool], ...]:
    """SVG-like path (absolute M L H V C Z, and O x y r) -> ((points (n, 2), closed), ...)."""
    parts, points, t = [], [], np.linspace(0, 1, samples + 1)[1:, None]

    def finish(closed: bool) -> None:
        if len(points) > 1:
            parts.append((np.array(points, float), closed))
        points.clear()

    for command, numbers in re.findall(r"([MLHVCZO])([^MLHVCZO]*)", text):
        v = [float(n) for n in re.findall(r"-?\d*\.?\d+", numbers)]
        if command == "M":
            finish(False)
            points.append((v[0], v[1]))
        elif command == "L":
            points.append((v[0], v[1]))
        elif command == "H":
            points.append((v[0], points[-1][1]))
        elif command == "V":
            points.append((points[-1][0], v[0]))
        elif command == "C":
            a, b, c, d = (np.array(p) for p in (points[-1], v[:2], v[2:4], v[4:6]))
            points.extend(map(tuple, (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t**3 * d))
        elif command == "O":
            finish(False)
            parts.append((oval(v[0], v[1], v[2])[0][0], True))
        else:
            finish(True)
    finish(False)
    return tuple(parts)


@cache
def table(kind: str) -> dict[str, str]:
    """name -> path of the shapes of one kind (icon, line, letter) in shapes.txt."""
    lines = Path(__file__).with_name("shapes.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" ", 2)[1:] for line in lines if line.startswith(kind + " "))


def polygon(points) -> Shape:
    return [[np.asarray(points, float)]]


def oval(cx: float, cy: float, rx: float, ry: float | None = None, angle: float = 0, n: int = 0) -> Shape:
    t = np.linspace(0, 2 * np.pi, n or 48, endpoint=False)
    ring = np.stack([rx * np.cos(t), (rx if ry is None else ry) * np.sin(t)], 1)
    c, s = math.cos(angle), math.sin(angle)
    return [[ring @ np.array([[c, s], [-s, c]]) + (cx, cy)]]


def arc(cx: float, cy: float, r: float, a: float, b: float, n: int = 24) -> np.ndarray:
    """Points of a circle from angle a to angle b in degrees, 0 to the right, 90 down."""
    t = np.radians(np.linspace(a, b, n))
    return np.stack([cx + r * np.cos(t), cy + r * np.sin(t)], 1)


def sector(r0: float, r1: float, a: float, b: float) -> Shape:
    n = max(4, int(abs(b - a) / 5))
    return polygon(np.concatenate([arc(0, 0, r1, a, b, n), arc(0, 0, r0, b, a, n) if r0 else [[0, 0]]]))


def ngon(n: int, r: float = 1, turn: float = -90, inner: float = 0) -> Shape:
    """Regular polygon, or a star when an inner radius is given."""
    k = 2 * n if inner else n
    t = np.radians(turn + np.arange(k) * 360 / k)
    radius = np.where(np.arange(k) % 2, inner or r, r)[:, None]
    return polygon(radius * np.stack([np.cos(t), np.sin(t)], 1))


def rounded(x0: float, y0: float, x1: float, y1: float, r: float) -> Shape:
    r = max(1e-3, min(r, (x1 - x0) / 2, (y1 - y0) / 2))
    corners = ((x1 - r, y0 + r, -90), (x1 - r, y1 - r, 0), (x0 + r, y1 - r, 90), (x0 + r, y0 + r, 180))
    return polygon(np.concatenate([arc(x, y, r, a, a + 90, 8) for x, y, a in corners]))


def squircle(power: float = 4) -> Shape:
    t = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    return polygon(np.stack([np.sign(c) * np.abs(c) ** (2 / power), np.sign(s) * np.abs(s) ** (2 / power)], 1))


def spline(points, closed: bool = True, n: int = 8) -> np.ndarray:
    """Catmull-Rom curve through the points."""
    p = np.asarray(points, float)
    p = np.concatenate([p[-1:], p, p[:2]]) if closed else np.concatenate([p[:1], p, p[-1:]])
    t = np.linspace(0, 1, n, endpoint=False)[None, :, None]
    a, b, c, d = (p[i : len(p) - 3 + i, None] for i in range(4))
    q = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    q = q.reshape(-1, 2)
    return q if closed else np.concatenate([q, p[-1:]])


def stroke(points, width: float, round_: bool = True, closed: bool = False) -> Shape:
    """The area that a pen of that width covers: a quad for each segment, a disc at round ends and sharp turns."""
    p = np.asarray(points, float)
    if closed:
        p = np.concatenate([p, p[:1]])
    d = np.diff(p, axis=0)
    length = np.hypot(d[:, 0], d[:, 1])
    keep = length > 1e-9
    if not keep.any():
        return oval(*p[0], width / 2)
    p, d, length = np.concatenate([p[:1], p[1:][keep]]), d[keep], length[keep]
    u = d / length[:, None]
    side = np.stack([-u[:, 1], u[:, 0]], 1) * width / 2
    following = np.roll(u, -1, 0)
    cos = np.clip((u * following).sum(1), -1, 1)
    reach = width / 2 * np.minimum(np.sqrt((1 - cos) / np.maximum(1 + cos, 1e-6)), 1.2)  # half-width x tan(turn / 2)
    if not closed:
        reach[-1] = 0
    blunt = (reach > width / 2 * 0.35) if round_ else (cos < -0.2)
    ahead = np.where(blunt, 0, reach)[:, None] * u
    back = np.roll(np.where(blunt, 0, reach), 1)[:, None] * u
    a, b = p[:-1] - back, p[1:] + ahead
    quads = np.stack([a + side, b + side, b - side, a - side], 1)
    shape: Shape = [[q] for q in quads]
    discs = [p[i + 1] for i in np.flatnonzero(blunt)] + ([p[0], p[-1]] if round_ and not closed else [])
    return shape + [oval(x, y, width / 2, n=20)[0] for x, y in discs]


def taper(points, w0: float, w1: float, middle: float = 0) -> Shape:
    """A brush along a curve whose width goes from w0 over middle to w1."""
    p = np.asarray(points, float)
    t = np.linspace(0, 1, len(p))
    width = w0 + (w1 - w0) * t + 4 * middle * t * (1 - t)
    d = np.gradient(p, axis=0)
    normal = np.stack([-d[:, 1], d[:, 0]], 1) / np.maximum(np.hypot(d[:, 0], d[:, 1]), 1e-9)[:, None]
    return polygon(np.concatenate([p + normal * width[:, None] / 2, (p - normal * width[:, None] / 2)[::-1]]))


def moved(
    shape: Shape, dx: float = 0, dy: float = 0, scale: float = 1, angle: float = 0, sx: float = 1, skew: float = 0
) -> Shape:
    """Stretch by sx, skew, scale, turn by degrees, then shift."""
    c, s = math.cos(math.radians(angle)) * scale, math.sin(math.radians(angle)) * scale
    m = (np.array([[c, -s], [s, c]]) @ np.array([[sx, -skew], [0, 1]])).T
    return [[ring @ m + (dx, dy) for ring in group] for group in shape]


def bounds(shape: Shape) -> tuple[float, float, float, float]:
    points = np.concatenate([ring for group in shape for ring in group])
    return (*points.min(0), *points.max(0))


def fitted(shape: Shape, cx: float = 0, cy: float = 0, half: float = 1) -> Shape:
    """Centred and scaled so that the longer half side is `half`."""
    x0, y0, x1, y1 = bounds(shape)
    k = 2 * half / max(x1 - x0, y1 - y0, 1e-9)
    return moved(shape, cx - k * (x0 + x1) / 2, cy - k * (y0 + y1) / 2, k)


def icon(name: str) -> Shape:
    return fitted([[ring for ring, _ in parse_path(table("icon")[name])]])


def line_icon(name: str, width: float, round_: bool = True) -> Shape:
    parts = parse_path(table("line")[name])
    return [g for points, closed in parts for g in stroke((points - 12) / 11, width, round_, closed)]


def repeated(shape: Shape, k: int, start: float = 0) -> list[Shape]:
    return [moved(shape, angle=start + 360 * i / k) for i in range(k)]


# --- colour and paint -----------------------------------------------------------------------------------------------


def hsv(h: float, s: float, v: float) -> np.ndarray:
    return np.array(colorsys.hsv_to_rgb(h / 360 % 1, min(max(s, 0), 1), min(max(v, 0), 1))) * 255


def choose(rng: np.random.Generator, items, weights=None):
    """One of the items (a sequence, or (item, weight) pairs when `weights` is True)."""
    if weights is True:
        items, weights = [i for i, _ in items], [w for _, w in items]
    if weights is None:
        return items[int(rng.integers(len(items)))]
    return items[int(np.searchsorted(np.cumsum(weights), rng.random() * sum(weights), side="right"))]


def brand(rng: np.random.Generator) -> np.ndarray:
    """A saturated colour as brands have them."""
    hue = choose(rng, HUES, True) + rng.normal(0, 5)
    return hsv(hue, rng.uniform(0.55, 1), rng.uniform(0.6, 1) if rng.random() < 0.8 else rng.uniform(0.3, 0.6))


def dark(rng: np.random.Generator) -> np.ndarray:
    return (
        np.zeros(3) if rng.random() < 0.5 else hsv(rng.uniform(200, 260), rng.uniform(0, 0.6), rng.uniform(0.05, 0.3))
    )


def tint(color: np.ndarray, amount: float) -> np.ndarray:
    """Towards white for a positive amount, towards black for a negative one."""
    return color + (255 - color) * amount if amount >= 0 else color * (1 + amount)


def turned(color: np.ndarray, degrees: float, dv: float = 0) -> np.ndarray:
    h, s, v = colorsys.rgb_to_hsv(*(color / 255))
    return hsv(h * 360 + degrees, s, v + dv)


def scheme(rng: np.random.Generator, on_dark: bool = False) -> list[np.ndarray]:
    """Eight colours that go together: the first dominates."""
    main = brand(rng)
    kind = choose(rng, (("ink", 38), ("mono", 22), ("pair", 25), ("tones", 20), ("many", 14)), True)
    if kind == "ink":
        main = np.full(3, 255.0) if on_dark else dark(rng)
        return [main] + [choose(rng, (main, brand(rng)))] * 7
    if kind == "mono":
        return [main] * 8
    if kind == "pair":
        other = choose(
            rng, (dark(rng) if not on_dark else np.full(3, 255.0), turned(main, rng.uniform(60, 300)), brand(rng))
        )
        return [main, other] * 4
    if kind == "tones":
        step = rng.uniform(0.2, 0.35)
        tones = [main, tint(main, step), tint(main, -step), tint(main, 2 * step), tint(main, -1.8 * step)]
        return (tones + tones)[:8]
    hues = rng.permutation([5, 40, 140, 215, 280]) + rng.uniform(-12, 12)
    return [hsv(h, rng.uniform(0.65, 0.95), rng.uniform(0.75, 1)) for h in (*hues, *hues[:3])]


def on_tile(rng, tile: np.ndarray) -> list[np.ndarray]:
    """Colours that show on the tile."""
    light = tile @ (0.3, 0.59, 0.11) > 150
    main = dark(rng) if light else WHITE
    if rng.random() < 0.75:
        return [main, choose(rng, (main, tint(tile, -0.45 if light else 0.5)))] * 4
    return [tint(c, -0.4 if light else 0.35) for c in scheme(rng, not light)]


def tile_color(rng) -> np.ndarray:
    return choose(
        rng,
        (
            (brand(rng), 60),
            (dark(rng), 22),
            (tint(brand(rng), 0.8), 5),
            (WHITE, 5),
            (hsv(50, 1, 1), 4),
            (brand(rng) * 0.35, 4),
        ),
        True,
    )


@dataclass
class Paint:
    """Flat when it has one colour. Fields are laid over the box of the piece, or over `box` in design units."""

    colors: list
    kind: str = "linear"  # linear, radial, conic, mesh, noise
    angle: float = 0
    center: tuple[float, float] = (0.5, 0.5)
    fade: tuple[float, float] = (1, 1)  # opacity at the start and at the end
    box: tuple | None = None
    seed: int = 0

    def field(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """Where along the blend (0 to 1) each pixel lies; u (w,) and v (h,) run over the box."""
        u, v = u[None, :] - self.center[0], v[:, None] - self.center[1]
        if self.kind == "radial":
            return np.clip(np.sqrt(u * u + v * v) / 0.75, 0, 1)
        if self.kind == "conic":
            return np.abs((np.arctan2(v, u) - self.angle) / np.pi % 2 - 1)
        if self.kind == "noise":
            rng, total = np.random.default_rng(self.seed), np.zeros((v.shape[0], u.shape[1]), np.float32)
            for octave in (2, 4, 8, 16, 40):
                grid = rng.random((octave + 2, octave + 2), np.float32) / octave**0.7
                total += cv2.resize(grid, total.shape[::-1], interpolation=cv2.INTER_CUBIC)
            return (total - total.min()) / max(float(np.ptp(total)), 1e-6)
        c, s = math.cos(self.angle), math.sin(self.angle)
        return np.clip((u * c + v * s) / (abs(c) + abs(s)) + 0.5, 0, 1)

    def render(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray | float]:
        """-> colour (3,) or (h, w, 3) in 0..255, opacity scalar or (h, w)."""
        colors = np.array(self.colors, np.float32)
        if len(colors) == 1 and self.fade == (1, 1):
            return colors[0], 1.0
        if self.kind == "mesh":
            u, v = (np.clip(x, 0, 1) ** 2 * (3 - 2 * np.clip(x, 0, 1)) for x in (u[None, :, None], v[:, None, None]))
            a, b, c, d = colors[[0, 1 % len(colors), 2 % len(colors), 3 % len(colors)]]
            return ((a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v).astype(np.float32), 1.0
        t = self.field(u, v)
        steps = np.linspace(0, len(colors) - 1, 256)
        lut = np.stack([np.interp(steps, np.arange(len(colors)), colors[:, k]) for k in range(3)], 1)
        opacity = 1.0 if self.fade == (1, 1) else (self.fade[0] + (self.fade[1] - self.fade[0]) * t).astype(np.float32)
        return lut.astype(np.float32)[(t * 255).astype(np.uint8)], opacity


def flat(color) -> Paint:
    return Paint([np.asarray(color, float)])


def blend(rng: np.random.Generator, color: np.ndarray | None = None) -> Paint:
    """A smooth blend of two to four stops, sometimes of low contrast."""
    color = brand(rng) if color is None else color
    if color.max() < 60:
        color = turned(brand(rng), 0, -0.2)
    near = choose(rng, (tint(color, rng.uniform(0.3, 0.7)), tint(color, -rng.uniform(0.3, 0.6))))
    hue = turned(color, choose(rng, (-1, 1)) * rng.uniform(25, 90), rng.uniform(-0.2, 0.2))
    stops = choose(
        rng,
        (([color, near], 40), ([color, hue], 35), ([near, color, hue], 15), ([hue, color, near, brand(rng)], 10)),
        True,
    )
    kind = choose(rng, (("linear", 70), ("radial", 14), ("mesh", 8), ("conic", 8)), True)
    angle = choose(rng, (0, 90, 45, 135, 225, 315, rng.uniform(0, 360)))
    return Paint(stops, kind, math.radians(angle), tuple(rng.uniform(0.2, 0.8, 2)) if kind == "radial" else (0.5, 0.5))


# --- pieces, rendering, facts ---------------------------------------------------------------------------------------


@dataclass(eq=False)
class Piece:
    """One painted shape. Lengths (grow, soft, hollow, blur) are in design units."""

    shape: Shape
    paint: Paint
    role: str = "mark"  # mark, letter, tile (plain canvas behind), shade (shadow, glow, gloss)
    cut: Shape = field(default_factory=list)
    clip: Shape = field(default_factory=list)
    grow: float = 0  # fatter (or thinner) by that much on each side
    soft: float = 0  # corners rounded by about that radius
    hollow: float = 0  # keep only an outline of that width
    blur: float = 0
    opacity: float = 1
    letters: int = 0


def inked(shape: Shape, color: np.ndarray, **options) -> Piece:
    """A piece in one flat colour."""
    return Piece(shape, flat(color), **options)


def together(shapes: list[Shape]) -> Shape:
    return [group for shape in shapes for group in shape]


def all_moved(pieces: list[Piece], **how) -> list[Piece]:
    """Every piece with what it is cut and clipped by, moved in the same way."""
    names = ("shape", "cut", "clip")
    return [replace(p, **{n: moved(s, **how) if (s := getattr(p, n)) else s for n in names}) for p in pieces]


@dataclass
class Logo:
    pieces: list[Piece]
    canvas: np.ndarray | None = None  # colour, None: transparent
    margin: float = 0.0  # of the longer side
    square: bool = False
    stacked: bool = False  # a big symbol with its name small below


@dataclass
class Facts:
    """What LABELLING.md asks about, measured on the drawn pixels; shares are of the ink (tile and canvas left out)."""

    shapes: int  # separate regions that are neither letters nor a tile
    holes: int  # pieces of canvas or tile that they enclose
    colors: int  # distinct flat colours
    blend: float  # ink covered by smoothly changing colour
    letters: int
    letter_ink: float
    letter_width: float
    stacked: bool = False


def paint_mask(
    shape: Shape, origin: np.ndarray, scale: float, size: tuple[int, int], thickness: float = 0
) -> np.ndarray:
    """0/255 mask (h, w) of the shape at SUPERSAMPLE points a pixel, its contours drawn too; origin in pixels."""
    mask = np.zeros(size, np.uint8)
    k = scale * SUPERSAMPLE * (1 << FIXED)
    offset = (origin * SUPERSAMPLE + 0.5) * (1 << FIXED)
    for group in shape:
        rings = [np.rint(ring * k - offset).astype(np.int32) for ring in group]
        cv2.fillPoly(mask, rings, 255, shift=FIXED)
        if thickness > 0:
            cv2.polylines(mask, rings, True, 255, max(1, round(thickness * scale * SUPERSAMPLE)), shift=FIXED)
    return mask


def region(piece: Piece, scale: float, shift: np.ndarray, size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Corners (x, y) of the pixels that a piece can reach."""
    x0, y0, x1, y1 = bounds(piece.shape)
    pad = max(piece.grow, 0) + 2 / scale
    lo, hi = np.array([x0, y0]) - pad, np.array([x1, y1]) + pad
    if piece.clip:
        x0, y0, x1, y1 = bounds(piece.clip)
        lo, hi = np.maximum(lo, (x0 - 2 / scale, y0 - 2 / scale)), np.minimum(hi, (x1 + 2 / scale, y1 + 2 / scale))
    lo = np.maximum(np.floor((lo - 3 * piece.blur) * scale + shift), 0).astype(int)
    hi = np.minimum(np.ceil((hi + 3 * piece.blur) * scale + shift), (size[1], size[0])).astype(int)
    return lo, hi


def coverage(
    piece: Piece, scale: float, shift: np.ndarray, size: tuple[int, int]
) -> tuple[int, int, np.ndarray] | None:
    """-> (x0, y0, opacity map float32 (h, w)) within the canvas, or None when nothing is visible."""
    lo, hi = region(piece, scale, shift, size)
    w, h = hi - lo
    if w < 1 or h < 1:
        return None
    full, k = (h * SUPERSAMPLE, w * SUPERSAMPLE), scale * SUPERSAMPLE
    mask = paint_mask(piece.shape, lo - shift, scale, full, 2 * piece.grow)
    if piece.soft:
        n = max(1, round(piece.soft * k))
        mask = cv2.threshold(cv2.blur(cv2.blur(mask, (n, n)), (n, n)), 127, 255, cv2.THRESH_BINARY)[1]
    if piece.hollow or piece.grow < 0:
        depth = cv2.distanceTransform(cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 5)
        depth = depth[1:-1, 1:-1]
        inside = (depth > max(0, -piece.grow * k)) & ((depth <= piece.hollow * k) if piece.hollow else True)
        mask = inside.astype(np.uint8) * 255
    for other, keep_inside in ((piece.cut, False), (piece.clip, True)):
        if other:
            inside = paint_mask(other, lo - shift, scale, full)
            mask = cv2.bitwise_and(mask, inside if keep_inside else 255 - inside)
    cover = cv2.resize(mask, (int(w), int(h)), interpolation=cv2.INTER_AREA).astype(np.float32) * (piece.opacity / 255)
    if piece.blur:
        cover = cv2.GaussianBlur(cover, (0, 0), max(0.3, piece.blur * scale))
    return int(lo[0]), int(lo[1]), cover


def frame(logo: Logo) -> tuple[float, float, float, float]:
    """Design box that the canvas shows."""
    boxes = []
    for p in logo.pieces:
        x0, y0, x1, y1 = bounds(p.shape)
        if p.clip:
            a0, b0, a1, b1 = bounds(p.clip)
            x0, y0, x1, y1 = max(x0, a0), max(y0, b0), min(x1, a1), min(y1, b1)
        grow = max(p.grow, 0) + (1.5 * p.blur)
        if x0 < x1 and y0 < y1:
            boxes.append((x0 - grow, y0 - grow, x1 + grow, y1 + grow))
    b = np.array(boxes)
    (x0, y0), (x1, y1) = b[:, :2].min(0), b[:, 2:].max(0)
    pad = logo.margin * max(x1 - x0, y1 - y0)
    if logo.square:
        half, cx, cy = max(x1 - x0, y1 - y0) / 2 + pad, (x0 + x1) / 2, (y0 + y1) / 2
        return cx - half, cy - half, cx + half, cy + half
    return x0 - pad, y0 - pad, x1 + pad, y1 + pad


def render(logo: Logo, size: int, ringing: float = 0) -> tuple[np.ndarray, Facts]:
    """-> (H, W, 4) or, on a canvas, (H, W, 3) uint8 RGB with the longer side `size`, and its facts.

    `ringing` (0 to 1) leaves faint echoes along the edges, as logos have that were scaled down with a Lanczos filter.
    """
    x0, y0, x1, y1 = frame(logo)
    scale = size / max(x1 - x0, y1 - y0)
    w, h = max(1, round((x1 - x0) * scale)), max(1, round((y1 - y0) * scale))
    image = np.zeros((h, w, 4), np.float32)
    if logo.canvas is not None:
        image[:] = (*logo.canvas, 255)
    owner, smooth = np.full((h, w), -1, np.int16), np.zeros((h, w), bool)
    shift = np.array([-x0, -y0]) * scale
    for index, piece in enumerate(logo.pieces):
        found = coverage(piece, scale, shift, (h, w))
        if found is None:
            continue
        x, y, cover = found
        roi = (slice(y, y + cover.shape[0]), slice(x, x + cover.shape[1]))
        bx0, by0, bx1, by1 = piece.paint.box or bounds(piece.shape)
        u = ((np.arange(x, x + cover.shape[1]) + 0.5 - shift[0]) / scale - bx0) / max(bx1 - bx0, 1e-6)
        v = ((np.arange(y, y + cover.shape[0]) + 0.5 - shift[1]) / scale - by0) / max(by1 - by0, 1e-6)
        color, opacity = piece.paint.render(u, v)
        alpha = cover * opacity
        solid = (
            cv2.merge([*cv2.split(color), np.full(alpha.shape, 255, np.float32)]) if color.ndim == 3 else (*color, 255)
        )
        image[roi] += (np.asarray(solid, np.float32) - image[roi]) * alpha[..., None]  # premultiplied
        note(piece, index, color, alpha, owner[roi], smooth[roi])
    facts = measure(logo, owner, smooth)
    if ringing:
        taps = ringing * LANCZOS + (1 - ringing) * np.eye(5, dtype=np.float32)[2]
        image = cv2.sepFilter2D(image, -1, taps, taps, borderType=cv2.BORDER_REPLICATE).clip(0, 255)
    image[..., :3] /= np.maximum(image[..., 3:], 1) / 255
    rgba = np.rint(image).clip(0, 255).astype(np.uint8)
    return (rgba if logo.canvas is None else np.ascontiguousarray(rgba[..., :3])), facts


def note(piece: Piece, index: int, color, alpha: np.ndarray, owner: np.ndarray, smooth: np.ndarray) -> None:
    """Record which pixels the piece shows, and whether their colour changes smoothly."""
    if piece.role == "shade":
        seen = (alpha > 0.05) & (alpha < 0.97)
        smooth |= seen
        owner[seen & (owner < 0)] = index
        return
    seen = alpha > 0.5
    owner[seen] = index
    blended = False
    if np.ndim(color) == 3 and seen.any():
        shown = color[seen]
        blended = float((shown.max(0) - shown.min(0)).max()) > 36
    smooth[seen] = blended


def regions(mask: np.ndarray, least: float) -> int:
    """Connected parts of at least that many pixels."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    return int((stats[1:, cv2.CC_STAT_AREA] >= max(4, least)).sum())


def measure(logo: Logo, owner: np.ndarray, smooth: np.ndarray) -> Facts:
    pieces = logo.pieces
    tiles = [i for i, p in enumerate(pieces) if p.role == "tile"]
    count = np.bincount(owner.ravel() + 1, minlength=len(pieces) + 1)[1:]
    is_tile = np.isin(owner, tiles) & ~smooth
    ink = (owner >= 0) & ~is_tile
    total = max(int(ink.sum()), 1)
    lettered = np.isin(owner, [i for i, p in enumerate(pieces) if p.role == "letter"])
    plain = np.where(lettered | np.isin(owner, tiles), -1, owner)
    same = (plain[:-1, :-1] == plain[1:, :-1]) & (plain[:-1, :-1] == plain[:-1, 1:])
    shapes, holes = (regions(same & part[:-1, :-1], owner.size / 9000) for part in (plain >= 0, plain < 0))
    colors: list[np.ndarray] = []
    for i in np.flatnonzero(count >= max(6, 0.004 * total)):
        paint = pieces[i].paint
        if len(paint.colors) == 1 and pieces[i].role != "shade":
            c = np.asarray(paint.colors[0])
            if all(np.abs(c - o).max() > 22 for o in colors):
                colors.append(c)
    columns, letter_columns = np.flatnonzero(ink.any(0)), np.flatnonzero(lettered.any(0))
    width = np.ptp(letter_columns) / max(np.ptp(columns), 1) if len(letter_columns) else 0.0
    letters = sum(p.letters for i, p in enumerate(pieces) if count[i])
    share = float((lettered & ink).sum()) / total
    return Facts(
        shapes,
        max(holes - 1, 0),
        len(colors),
        float((smooth & ink).sum()) / total,
        letters,
        share,
        float(width),
        logo.stacked,
    )


def judge(f: Facts) -> str | None:
    """The questions of LABELLING.md in their order; None near a border."""
    if f.shapes > 13 or f.shapes + f.holes > 18 or f.colors >= 6:
        return "complex"
    if f.shapes > 11 or f.shapes + f.holes > 15:
        return None
    if f.blend > 0.2:
        return "gradient"
    if f.blend > 0.08:
        return None
    if f.letters >= 2 and (f.letter_ink > 0.55 or (f.letter_width > 0.55 and not f.stacked)):
        return "text"
    if f.letters < 2 or (f.letter_ink < 0.4 and (f.letter_width < 0.42 or f.stacked)):
        return "simple"
    return None

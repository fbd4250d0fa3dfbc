"""Intricate pictures for the demo logos: every function takes a random generator and returns pieces.

    python demo/make_demo_logos.py

Reads and writes nothing.
"""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from demo.creatures import beast, mascot, soarer, still_life
from demo.drawing import (
    WHITE,
    Paint,
    Piece,
    Shape,
    arc,
    bounds,
    brand,
    choose,
    dark,
    fitted,
    flat,
    hsv,
    icon,
    inked,
    moved,
    ngon,
    oval,
    polygon,
    repeated,
    rounded,
    scheme,
    sector,
    spline,
    stroke,
    table,
    taper,
    tint,
    together,
    turned,
)
from demo.lettering import letter_pieces, name_below, put, some_face, typeset, word
from demo.marks import base_shape, mark_icon, mark_lines, mark_petals, petal, some_mark

# --- complex --------------------------------------------------------------------------------------------------------


def on_circle(rng, text: str, radius: float, height: float, color, middle: float = -90) -> list[Piece]:
    """Letters set around a circle, their middle at an angle in degrees (90: below, read from inside)."""
    shapes = typeset(rng, text, some_face(rng, rng.random() < 0.6), 0.12)
    x0, _, x1, _ = bounds([g for s in shapes for g in s])
    side = 1 if middle < 0 else -1
    k = min(height, 2.7 * radius / (x1 - x0))
    pieces = []
    for s in shapes:
        a, _, b, _ = bounds(s)
        theta = math.radians(middle) + side * k * ((a + b) / 2 - (x0 + x1) / 2) / radius
        r = radius - side * 0.42 * k
        turned_ = moved(moved(s, -(a + b) / 2, 0, 1), 0, 0, k, math.degrees(theta) + 90 * side)
        pieces.append(Piece(moved(turned_, r * math.cos(theta), r * math.sin(theta)), flat(color), "letter", letters=1))
    return pieces


def badge(rng) -> list[Piece]:
    """A round seal: rings, a name around, stars or rays, something in the middle."""
    c, ink = scheme(rng), dark(rng)
    base = choose(
        rng, (oval(0, 0, 1), ngon(24, 1, 0, 0.93), ngon(36, 1, 0, 0.96), [[1.0 * r for r in g] for g in ngon(8)])
    )
    field_, paper = (ink, c[0]), choose(rng, (WHITE, tint(c[0], 0.8), hsv(45, 0.2, 0.98)))
    outer = choose(rng, field_)
    pieces = [
        Piece(base, flat(outer)),
        Piece(oval(0, 0, 0.93), flat(paper), cut=oval(0, 0, 0.9)),
        Piece(oval(0, 0, 0.62), flat(paper)),
    ]
    pieces += on_circle(rng, word(rng, 6, 14).upper(), 0.76, 0.22, paper)
    if rng.random() < 0.6:
        pieces += on_circle(rng, word(rng, 4, 9).upper(), 0.76, 0.2, paper, 90)
    for x, y in arc(0, 0, 0.76, 0, 180, 2):
        pieces.append(Piece(moved(ngon(5, 0.08, inner=0.035), x, y), flat(paper)))
    k = int(rng.integers(10, 28))
    kind = rng.random()
    if kind < 0.4:
        rays = [moved(polygon([(0, -0.6), (0.03, -0.35), (-0.03, -0.35)]), angle=360 * i / k) for i in range(k)]
        pieces.append(Piece([g for r in rays for g in r], flat(c[1])))
        middle = some_mark(rng, c)
    elif kind < 0.8:
        middle = put(scene(rng), (-1, -1, 1, 1))
    else:
        middle = mascot(rng)
    half = 0.3 if kind < 0.4 else 0.42
    pieces += put(middle, (-half, -half, half, half))
    if rng.random() < 0.35:
        pieces += banner(rng, choose(rng, (c[0], c[1], ink)), paper)
    return pieces


def banner(rng, color, paper) -> list[Piece]:
    y = rng.uniform(0.35, 0.7)
    tail = [
        polygon(
            [(s * 0.8, y - 0.08), (s * 1.2, y - 0.08), (s * 1.08, y + 0.06), (s * 1.2, y + 0.2), (s * 0.8, y + 0.2)]
        )
        for s in (-1, 1)
    ]
    pieces = [Piece(t, flat(tint(color, -0.35))) for t in tail] + [
        Piece(rounded(-0.95, y - 0.16, 0.95, y + 0.14, 0.02), flat(color))
    ]
    return pieces + put(
        letter_pieces(rng, word(rng, 4, 9).upper(), [paper] * 3, plain=True), (-0.8, y - 0.1, 0.8, y + 0.08)
    )


def crest(rng) -> list[Piece]:
    """A shield in fields with charges, a crown or helmet, supporters or laurel, a ribbon."""
    c = [brand(rng), brand(rng), hsv(45, 0.75, 0.9), WHITE, dark(rng)]
    shield = choose(rng, (icon("shield"), polygon([(-0.85, -1), (0.85, -1), (0.85, 0.2), (0, 1.1), (-0.85, 0.2)])))
    pieces = [Piece(shield, flat(c[2]), grow=0.08), Piece(shield, flat(c[0]))]
    kind = int(rng.integers(4))
    fields = (
        [rounded(0, -2, 2, 0, 0), rounded(-2, 0, 0, 2, 0)],
        [rounded(-2, y, 2, y + 0.22, 0) for y in (-0.7, -0.2, 0.3)],
        [rounded(-0.3, -2, 0.3, 2, 0), rounded(-2, -0.3, 2, 0.2, 0)],
        [stroke([(-1, -0.9), (0, 0.1), (1, -0.9)], 0.3), stroke([(-1, -0.3), (0, 0.7), (1, -0.3)], 0.3)],
    )[kind]
    pieces += [Piece(f, flat(c[1]), clip=shield) for f in fields]
    for x, y in ((-0.45, -0.5), (0.45, -0.5), (-0.4, 0.15), (0.4, 0.15)):
        charge = choose(
            rng,
            (
                icon(choose(rng, ("heart", "leaf", "bird", "fish", "rook", "flame", "anchor", "horse", "crown"))),
                ngon(5, inner=0.4),
            ),
        )
        pieces.append(Piece(fitted(charge, x, y, 0.24), flat(choose(rng, c[2:]))))
    if rng.random() < 0.7:
        top = fitted(icon("crown"), 0, -1.3, 0.5)
        pieces += [Piece(top, flat(c[2]))] + [
            Piece(oval(x, -1.66 if x else -1.7, 0.07), flat(c[1])) for x in (-0.45, 0, 0.45)
        ]
    if rng.random() < 0.75:
        pieces += laurel(rng, choose(rng, (c[2], hsv(120, 0.5, 0.5), c[4])), 1.35)
    return pieces + (banner_below(rng, c) if rng.random() < 0.6 else [])


def banner_below(rng, c: list) -> list[Piece]:
    return [replace(p, shape=moved(p.shape, 0, 0.65)) for p in banner(rng, c[1], c[3])]


def laurel(rng, color, radius: float) -> list[Piece]:
    leaf, pieces = polygon(spline([(0, -0.2), (0.08, 0), (0, 0.2), (-0.08, 0)])), []
    for side in (1, -1):
        for i, (x, y) in enumerate(arc(0, 0, radius, 80, -40, int(rng.integers(7, 12)))):
            for lean in (35, -35):
                pieces.append(Piece(moved(leaf, side * x, y, 0.8, side * (80 - 12 * i + lean)), flat(color)))
    return pieces


def scene(rng) -> list[Piece]:
    """Sun, peaks, trees, houses or towers, water, clouds in a disc, a shield or a square."""
    view, night = base_shape(rng) if rng.random() < 0.6 else oval(0, 0, 1), rng.random() < 0.3
    day = choose(rng, (tint(brand(rng), 0.6), hsv(rng.uniform(20, 50), 0.5, 1)))
    sky = hsv(rng.uniform(195, 260), 0.8, 0.3) if night else day
    earth = hsv(rng.uniform(70, 160), rng.uniform(0.4, 0.8), rng.uniform(0.3, 0.7))
    far = hsv(rng.uniform(200, 280), 0.4, rng.uniform(0.3, 0.6))
    sun = oval(rng.uniform(-0.5, 0.5), rng.uniform(-0.5, -0.1), rng.uniform(0.18, 0.32))
    layers = [(view, sky), (sun, choose(rng, (WHITE, hsv(45, 0.8, 1), hsv(10, 0.7, 1))))]
    if night:
        layers += [(moved(ngon(4, 0.06, inner=0.02), *rng.uniform((-0.9, -0.9), (0.9, -0.1))), WHITE) for _ in range(8)]
    layers += skyline(rng, far) if rng.random() < 0.4 else peaks(rng, far)
    layers.append((rounded(-1.2, 0.35, 1.2, 1.2, 0), earth))
    for x in rng.uniform(-0.85, 0.85, int(rng.integers(3, 8))):
        thing = icon(choose(rng, ("tree", "tree", "house", "rook")))
        thing = fitted(thing, x, rng.uniform(0.3, 0.6), rng.uniform(0.12, 0.26))
        layers.append((thing, tint(earth, rng.uniform(-0.6, -0.2))))
    x = np.linspace(-1, 1, 30)
    for y in np.linspace(0.65, 0.95, int(rng.integers(2, 5))):
        layers.append((stroke(np.stack([x, y + 0.03 * np.sin(9 * x)], 1), 0.05), hsv(205, 0.6, 0.9)))
    for x, y in rng.uniform((-0.8, -0.8), (0.8, -0.3), (int(rng.integers(1, 4)), 2)):
        layers.append((fitted(icon("cloud"), x, y, 0.16), tint(sky, 0.6)))
    pieces = [inked(shape, color, clip=view) for shape, color in layers]
    rim = inked(stroke(view[0][0], 0.08, closed=True), choose(rng, (dark(rng), WHITE, far)))
    return pieces + ([rim] if rng.random() < 0.6 else [])


def peaks(rng, color) -> list[tuple[Shape, np.ndarray]]:
    layers = []
    for x in rng.uniform(-0.8, 0.8, int(rng.integers(2, 5))):
        top, half = rng.uniform(-0.5, 0), rng.uniform(0.4, 0.7)
        snow = [(x - half * 0.25, top + 0.13), (x, top), (x + half * 0.25, top + 0.13), (x, top + 0.2)]
        layers += [(polygon([(x - half, 0.5), (x, top), (x + half, 0.5)]), color), (polygon(snow), WHITE)]
        color = tint(color, -0.2)
    return layers


def skyline(rng, color) -> list[tuple[Shape, np.ndarray]]:
    layers, x = [], -1.0
    while x < 0.9:
        w, top = rng.uniform(0.15, 0.35), rng.uniform(-0.6, 0.1)
        layers.append((rounded(x, top, x + w, 0.6, 0), tint(color, rng.uniform(-0.4, 0.3))))
        for y in np.arange(top + 0.07, 0.3, 0.13):
            layers += [
                (rounded(a, y, a + 0.05, y + 0.06, 0), hsv(48, 0.6, 1))
                for a in np.arange(x + 0.04, x + w - 0.06, 0.09)
                if rng.random() < 0.7
            ]
        x += w
    return layers


def guilloche(rng) -> list[Piece]:
    ink, w, t = line_ink(rng), rng.uniform(0.014, 0.03), np.linspace(0, 2 * np.pi, 500)
    k, n = int(rng.integers(5, 14)), int(rng.integers(3, 7))
    radii = [(0.72 + 0.25 * np.sin(k * t + 2 * np.pi * i / n))[:, None] for i in range(n)]
    return named(rng, [inked(stroke(r * np.stack([np.cos(t), np.sin(t)], 1), w), ink) for r in radii], ink)


def mandala(rng) -> list[Piece]:
    ink, accent, w, k = line_ink(rng), brand(rng), rng.uniform(0.014, 0.03), int(rng.integers(8, 17))
    pieces = []
    for r in np.linspace(0.95, 0.25, int(rng.integers(3, 5))):
        leaf = spline([(0, -r), (0.3 * r, -0.75 * r), (0, -0.5 * r), (-0.3 * r, -0.75 * r)])
        one = stroke(leaf, w, closed=True) + oval(0, -r * 0.72, 0.05 * r)
        pieces.append(inked(together(repeated(one, k)), choose(rng, (ink, ink, accent))))
    return named(rng, pieces, ink)


def burst(rng) -> list[Piece]:
    """Many rays about a small mark."""
    ink, k, r = line_ink(rng), int(rng.integers(20, 50)), rng.uniform(0.2, 0.6)
    angles, w = np.arange(k) * 360 / k, rng.uniform(0.02, 0.045)
    rays = [stroke([arc(0, 0, r, a, a, 1)[0], arc(0, 0, rng.uniform(0.75, 1), a, a, 1)[0]], w) for a in angles]
    return [inked(together(rays), ink), *put(some_mark(rng, scheme(rng)), (-r * 0.6, -r * 0.6, r * 0.6, r * 0.6))]


def contours(rng) -> list[Piece]:
    """Height lines, year rings, finger prints."""
    ink, w, t = line_ink(rng), rng.uniform(0.018, 0.04), np.linspace(0, 2 * np.pi, 9, endpoint=False)
    rim = np.stack([np.cos(t), np.sin(t)], 1) * rng.uniform(0.7, 1, (9, 1))
    rings = [spline(rim * r + 0.15 * (1 - r)) for r in np.linspace(1, 0.08, int(rng.integers(9, 14)))]
    gap = sector(0, 2, *(rng.uniform(0, 360) + np.array([0, 40]))) if rng.random() < 0.4 else []
    return named(rng, [inked(together([stroke(r, w, closed=True) for r in rings]), ink, cut=gap)], ink)


def network(rng) -> list[Piece]:
    """Points joined to their neighbours."""
    ink, w = line_ink(rng), rng.uniform(0.014, 0.03)
    p = rng.uniform(-1, 1, (int(rng.integers(16, 34)), 2))
    order = np.argsort(np.hypot(*(p[:, None] - p[None]).T), 1)
    lines = [stroke([p[i], p[j]], w) for i, near in enumerate(order) for j in near[1:4]]
    dots = [oval(x, y, rng.uniform(0.03, 0.07)) for x, y in p]
    return named(rng, [inked(together(lines), ink), inked(together(dots), choose(rng, (ink, brand(rng))))], ink)


def engraving(rng) -> list[Piece]:
    """A pictogram hatched with wavy lines."""
    base, ink, x = icon(choose(rng, list(table("icon")))), line_ink(rng), np.linspace(-1.2, 1.2, 30)
    wave, w = 0.05 * np.sin(x * rng.uniform(0.5, 5)), rng.uniform(0.02, 0.045)
    lines = [stroke(np.stack([x, y + wave], 1), w) for y in np.arange(-1.1, 1.1, rng.uniform(0.07, 0.13))]
    lines = moved(together(lines), angle=choose(rng, (0, 0, 45, 90)))
    return named(rng, [inked(lines, ink, clip=base), inked(base, ink, hollow=0.05)], ink)


def line_ink(rng) -> np.ndarray:
    return choose(rng, (dark(rng), brand(rng)))


def named(rng, pieces: list[Piece], ink: np.ndarray) -> list[Piece]:
    """Sometimes with a name around."""
    return pieces + (on_circle(rng, word(rng, 6, 12).upper(), 1.25, 0.2, ink) if rng.random() < 0.15 else [])


def circuit(rng) -> list[Piece]:
    """A chip with pins and traces that end in pads."""
    lines, pads, ink = [], [], line_ink(rng)
    for side in range(4):
        for x in np.linspace(-0.35, 0.35, int(rng.integers(4, 8))):
            end = rng.uniform(0.7, 1)
            bend = x * rng.uniform(1, 2)
            lines += moved(stroke([(x, -0.45), (x, -0.55), (bend, -0.65), (bend, -end)], 0.035), angle=90 * side)
            pads += moved(oval(bend, -end, 0.055), angle=90 * side)
    core = rounded(-0.45, -0.45, 0.45, 0.45, 0.06)
    pieces = [
        Piece(lines, flat(ink)),
        Piece(pads, flat(choose(rng, (ink, brand(rng))))),
        Piece(core, flat(choose(rng, (ink, brand(rng))))),
    ]
    return pieces + put(some_mark(rng, [WHITE] * 8), (-0.28, -0.28, 0.28, 0.28))


def tesserae(rng) -> list[np.ndarray]:
    """Colours for many small pieces: one, a few, or all hues."""
    if rng.random() < 0.4:
        return [hsv(h, 0.75, 0.9) for h in rng.uniform(0, 360, 6)]
    return scheme(rng)[: choose(rng, (1, 2, 5))]


def halftone(rng) -> list[Piece]:
    """Dots on a grid within an outline, their size running across."""
    k, outline, c, d = (
        int(rng.integers(6, 12)),
        base_shape(rng)[0][0].astype(np.float32),
        tesserae(rng),
        rng.uniform(-1, 1, 2),
    )
    grid = np.linspace(-1, 1, k)
    spots = [(x, y) for x in grid for y in grid if cv2.pointPolygonTest(outline, (x, y), False) > 0]
    sizes = [0.9 / k * np.clip(0.6 + 0.4 * (d @ p), 0.25, 1) for p in spots]
    return [inked(oval(*p, r, n=24), choose(rng, c)) for p, r in zip(spots, sizes, strict=True)]


def code_lines(rng) -> list[Piece]:
    """Rows of rounded bars of many lengths."""
    c, high, pieces = tesserae(rng), rng.uniform(0.09, 0.15), []
    for y in np.arange(-1, 0.95, high + 0.08):
        x = -1.0
        while x < 0.9:
            end = min(x + rng.uniform(0.15, 0.7), 1)
            pieces.append(inked(rounded(x, y, end, y + high, high / 2), choose(rng, c)))
            x = end + 0.08
    return pieces


def bubbles(rng) -> list[Piece]:
    c, pieces, spots = tesserae(rng), [], []
    for x, y, r in rng.uniform((-1, -1, 0.04), (1, 1, 0.22), (160, 3)):
        if math.hypot(x, y) < 1 and all(math.hypot(x - a, y - b) > r + s for a, b, s in spots):
            spots.append((x, y, r))
            pieces.append(inked(oval(x, y, r), choose(rng, c)))
    return pieces


def brick_rings(rng) -> list[Piece]:
    k, rings, c, pieces = int(rng.integers(6, 14)), int(rng.integers(2, 5)), tesserae(rng), []
    for j in range(rings):
        r0, r1 = 0.25 + 0.75 * j / rings, 0.22 + 0.75 * (j + 1) / rings
        starts = 360 * np.arange(k) / k + 15 * j
        pieces += [inked(sector(r0, r1, a, a + 317 / k), c[(i + j) % len(c)]) for i, a in enumerate(starts)]
    return pieces


def stained_glass(rng) -> list[Piece]:
    """Cells about random points, with gaps, within an outline."""
    subdivision, c, outline = cv2.Subdiv2D((-400, -400, 800, 800)), tesserae(rng), base_shape(rng)
    for x, y in rng.uniform(-100, 100, (int(rng.integers(14, 30)), 2)):
        subdivision.insert((float(x), float(y)))
    cells = [polygon(cell.astype(float) / 100) for cell in subdivision.getVoronoiFacetList([])[0]]
    tones = [tint(choose(rng, c), rng.uniform(-0.4, 0.5)) for _ in cells]
    return [inked(s, tone, clip=outline, grow=-0.015) for s, tone in zip(cells, tones, strict=True)]


def low_poly(rng) -> list[Piece]:
    """A mirrored animal head or a gem of flat triangles in tones."""
    n, color = int(rng.integers(5, 8)), brand(rng)
    left = np.stack([-np.abs(rng.uniform(0.1, 1, n)), np.linspace(-1, 1, n)], 1)
    inner = np.stack([np.zeros(n - 1), np.linspace(-0.7, 0.9, n - 1)], 1) + rng.uniform(-0.05, 0.05, (n - 1, 2)) * (
        0,
        1,
    )
    pieces = []
    for i in range(n - 1):
        triangles = [(left[i], left[i + 1], inner[i])] + (
            [(left[i + 1], inner[i], inner[i + 1])] if i + 1 < n - 1 else []
        )
        for t in triangles:
            a, b = tint(color, rng.uniform(-0.5, 0.5)), turned(color, rng.uniform(-25, 25), rng.uniform(-0.3, 0.2))
            pieces += [Piece(polygon(t), flat(a)), Piece(polygon(np.array(t) * (-1, 1)), flat(b))]
    if rng.random() < 0.5:
        pieces += [Piece(polygon([(s * 0.2, -0.1), (s * 0.45, -0.2), (s * 0.35, 0)]), flat(WHITE)) for s in (-1, 1)]
    return pieces


def pixel_art(rng) -> list[Piece]:
    """A mirrored sprite of small squares."""
    k = int(choose(rng, (8, 10, 12, 16)))
    colors = [dark(rng), brand(rng), brand(rng), WHITE, brand(rng)]
    field_ = cv2.GaussianBlur(rng.random((k, k // 2)).astype(np.float32), (3, 3), 0)
    field_ += np.linspace(-0.1, 0.15, k // 2)[None, :]
    index = np.digitize(field_, [0.42, 0.5, 0.56, 0.62])
    index = np.concatenate([index, index[:, ::-1]], 1)
    w = 2 / k
    pieces = []
    for color in range(1, 5):
        cells = [
            rounded(x * w - 1, y * w - 1, x * w - 1 + w, y * w - 1 + w, 0)[0] for y, x in np.argwhere(index == color)
        ]
        if cells:
            pieces.append(Piece(cells, flat(colors[color if color < 4 else 0])))
    return pieces or bubbles(rng)


def many_colors(rng) -> list[Piece]:
    """Six or more flat colours: balloons, pinwheels, fans, rainbows, stacked sheets, crowds."""
    k, kind = int(rng.integers(6, 10)), int(rng.integers(5))
    colors = [hsv(h, rng.uniform(0.6, 0.95), rng.uniform(0.7, 1)) for h in rng.uniform(0, 40) + np.arange(k) * 360 / k]
    if kind == 0:
        shapes = [sector(choose(rng, (0, 0.4)), 1, 360 * i / k, 360 * (i + 1) / k) for i in range(k)]
    elif kind == 1:
        shapes = repeated(petal(rng), k)
    elif kind == 2:
        r = np.linspace(1, 0.3, k + 1)
        span = choose(rng, ((180, 360), (0, 359), (-90, 90)))
        shapes = [stroke(arc(0, 0, x, *span, 40), 0.72 / k, False) for x in r[:k]]
    elif kind == 3:
        x = np.linspace(-1, 1, k)
        shapes = [oval(a, -0.35, 0.8 / k) + moved(sector(0, 1.1 / k, 180, 360), a, 0.1) for a in x]
    else:
        base = base_shape(rng)
        ys = np.linspace(-1, 1, k + 1)
        turn = choose(rng, (0, 90, 45))
        pieces = [
            Piece(base, flat(colors[i]), clip=moved(rounded(-1.5, ys[i] * 1.4, 1.5, ys[i + 1] * 1.4, 0), angle=turn))
            for i in range(k)
        ]
        return pieces + ([Piece(base, flat(dark(rng)), hollow=0.05)] if rng.random() < 0.4 else [])
    pieces = [Piece(s, flat(color)) for s, color in zip(shapes, colors, strict=True)]
    return pieces + (name_below(rng, pieces, dark(rng)) if rng.random() < 0.3 else [])


def blocks(rng) -> list[Piece]:
    """An isometric pile of boxes."""
    color, pieces = brand(rng), []
    k = int(rng.integers(2, 5))
    for x in range(k):
        for y in range(k):
            h = int(rng.integers(0, 4)) * 0.35
            tone = turned(color, rng.uniform(-40, 40)) if rng.random() < 0.6 else color
            cx, cy = (x - y) * 0.5, (x + y) * 0.27
            top = np.array([(0, -0.27), (0.5, 0), (0, 0.27), (-0.5, 0)]) + (cx, cy - h)
            left = np.array([top[3], top[2], top[2] + (0, h + 0.3), top[3] + (0, h + 0.3)])
            right = np.array([top[2], top[1], top[1] + (0, h + 0.3), top[2] + (0, h + 0.3)])
            for face, t in ((left, tone), (right, tint(tone, -0.35)), (top, tint(tone, 0.4))):
                pieces.append(Piece(polygon(face), flat(t)))
            if rng.random() < 0.5 and h:
                pieces += [
                    Piece(polygon(left * 0.16 + left.mean(0) * 0.84 + (d, 0.08 + d * 0.5)), flat(hsv(48, 0.5, 1)))
                    for d in (-0.12, 0.12)
                ]
    return pieces


def growth(rng) -> list[Piece]:
    """A tree drawn branch by branch with many leaves; or an ornament of tendrils mirrored."""
    wood, leaf, branches, leaves = choose(rng, (dark(rng), hsv(28, 0.6, 0.4))), brand(rng), [], []
    spread, shrink = rng.uniform(18, 35), rng.uniform(0.68, 0.8)

    def grow(x: float, y: float, angle: float, length: float, depth: int) -> None:
        x1, y1 = x + length * math.cos(math.radians(angle)), y + length * math.sin(math.radians(angle))
        branches.append(taper(np.array([(x, y), (x1, y1)]), 0.03 * depth + 0.01, 0.024 * depth + 0.01))
        if depth <= 1:
            leaves.append(oval(x1, y1, rng.uniform(0.06, 0.12), rng.uniform(0.04, 0.08), math.radians(angle), n=14))
        else:
            for s in (-1, 1):
                grow(x1, y1, angle + s * spread + rng.uniform(-8, 8), length * shrink, depth - 1)

    grow(0, 1, -90, rng.uniform(0.45, 0.6), int(rng.integers(4, 6)))
    pieces = [Piece([g for b in branches for g in b], flat(wood))]
    return pieces + [Piece(s, flat(tint(leaf, rng.uniform(-0.25, 0.35)))) for s in leaves]


def picture(rng) -> list[Piece]:
    """Something like a photo or a painting in a frame, with silhouettes and texture."""
    base = base_shape(rng)
    paint = Paint(
        [brand(rng), tint(brand(rng), 0.5), brand(rng) * 0.4, brand(rng)], "noise", seed=int(rng.integers(1 << 30))
    )
    pieces = [Piece(base, paint)]
    for _ in range(int(rng.integers(9, 15))):
        x, y, r = *rng.uniform(-0.9, 0.9, 2), rng.uniform(0.08, 0.3)
        shape = choose(
            rng, (oval(x, y, r, r * rng.uniform(0.4, 1)), fitted(icon(choose(rng, list(table("icon")))), x, y, r))
        )
        tone = brand(rng)
        pieces.append(
            Piece(
                shape,
                choose(rng, (flat(tone), Paint([tint(tone, 0.4), tint(tone, -0.6)], "radial", center=(0.35, 0.3)))),
                clip=base,
            )
        )
    return pieces + [Piece(base, flat(dark(rng)), hollow=0.06)]


def instrument(rng) -> list[Piece]:
    """Dials, gears, targets and compasses with ticks and needles; a device with a screen."""
    c, ink, k = scheme(rng), dark(rng), int(choose(rng, (12, 16, 24, 36)))
    pieces = [
        Piece(oval(0, 0, 1), flat(choose(rng, (ink, c[0])))),
        Piece(oval(0, 0, 0.9), flat(choose(rng, (WHITE, tint(c[0], 0.7), tint(ink, 0.2))))),
    ]
    ticks = [
        stroke([arc(0, 0, 0.84, a, a, 1)[0], arc(0, 0, 0.74 if i % 3 else 0.64, a, a, 1)[0]], 0.05, False)
        for i, a in enumerate(np.arange(k) * 360 / k)
    ]
    hot = int(rng.integers(0, k))
    pieces += [
        Piece(t, flat(choose(rng, (c[1], brand(rng))) if i > hot else tint(ink, 0.4))) for i, t in enumerate(ticks)
    ]
    if rng.random() < 0.5:
        pieces += [
            Piece(sector(0.35, rng.uniform(0.4, 0.7), a, a + rng.uniform(20, 60)), flat(brand(rng)))
            for a in rng.uniform(0, 360, 3)
        ]
    for r, color in ((0.6, brand(rng)), (0.4, ink)):
        pieces.append(
            Piece(moved(polygon([(0, -r), (0.08, 0), (0, 0.15), (-0.08, 0)]), angle=rng.uniform(0, 360)), flat(color))
        )
    return [*pieces, Piece(oval(0, 0, 0.1), flat(c[0]))]


def collage(rng) -> list[Piece]:
    """Several pictograms and small marks gathered around a larger one."""
    c = [brand(rng) for _ in range(5)] + [dark(rng)]
    pieces = put(some_mark(rng, c), (-0.45, -0.45, 0.45, 0.45))
    k = int(rng.integers(8, 13))
    for x, y in arc(0, 0, rng.uniform(0.75, 0.95), 0, 360 - 360 / k, k):
        half = rng.uniform(0.12, 0.2)
        pieces += put(
            choose(rng, ((mark_icon, 6), (mark_lines, 3), (mark_petals, 1)), True)(rng, [choose(rng, c)] * 8),
            (x - half, y - half, x + half, y + half),
        )
    return pieces


SCENES = (
    (mascot, 22),
    (beast, 11),
    (still_life, 10),
    (soarer, 4),
    (badge, 9),
    (crest, 5),
    (scene, 8),
    (guilloche, 2),
    (mandala, 1.5),
    (burst, 1.5),
    (contours, 1.5),
    (network, 2),
    (circuit, 2),
    (engraving, 2),
    (halftone, 1.5),
    (code_lines, 1.5),
    (low_poly, 3),
    (pixel_art, 2),
    (bubbles, 1),
    (brick_rings, 1),
    (stained_glass, 1.5),
    (many_colors, 6),
    (blocks, 4),
    (growth, 4),
    (picture, 3),
    (instrument, 4),
    (collage, 4),
)

"""Symbols for the demo logos: every function takes (rng, colours) and returns pieces about the box -1..1.

    python demo/make_demo_logos.py

Reads and writes nothing.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from demo.drawing import (
    Piece,
    Shape,
    all_moved,
    arc,
    choose,
    fitted,
    flat,
    icon,
    inked,
    line_icon,
    moved,
    ngon,
    oval,
    polygon,
    repeated,
    rounded,
    sector,
    spline,
    squircle,
    stroke,
    table,
    taper,
    tint,
    together,
)
from demo.lettering import glyph, put, some_face

# --- marks: every function takes (rng, colours) and returns pieces about the box -1..1 --------------------------------


def mark_icon(rng, c) -> list[Piece]:
    """A pictogram: filled, outlined, half shaded or cut."""
    shape = icon(choose(rng, list(table("icon"))))
    if rng.random() < 0.15:
        shape = moved(shape, angle=rng.uniform(-30, 30), sx=choose(rng, (-1, 1)))
    style = choose(
        rng, (("plain", 46), ("half", 16), ("hollow", 12), ("slit", 8), ("offset", 6), ("inner", 8), ("pair", 4)), True
    )
    piece = Piece(shape, flat(c[0]), soft=choose(rng, (0, 0, 0.08)))
    if style == "hollow":
        return [replace(piece, hollow=rng.uniform(0.07, 0.16), soft=0)]
    if style == "half":
        other = c[1] if np.abs(c[1] - c[0]).max() > 25 else tint(c[0], choose(rng, (-0.25, 0.3)))
        side = moved(polygon([(0, -3), (3, -3), (3, 3), (0, 3)]), angle=choose(rng, (0, 0, 45, 90, 20)))
        return [piece, replace(piece, paint=flat(other), clip=side)]
    if style == "slit":
        a, b = rng.uniform(-1, 1, (2, 2))
        return [replace(piece, cut=stroke([a * 2 - b, b * 2 - a], rng.uniform(0.06, 0.16)))]
    if style == "inner":
        return [replace(piece, cut=fitted(glyph_or_icon(rng), *rng.uniform(-0.2, 0.2, 2), rng.uniform(0.25, 0.45)))]
    if style == "pair":
        other = icon(choose(rng, list(table("icon"))))
        return [replace(piece, cut=moved(other, 0.6, 0.6, 0.75)), Piece(moved(other, 0.6, 0.6, 0.6), flat(c[1]))]
    if style == "offset":
        return [Piece(moved(shape, 0.15, 0.15), flat(c[1]), soft=piece.soft), piece]
    return [piece]


def mark_lines(rng, c) -> list[Piece]:
    return [Piece(line_icon(choose(rng, list(table("line"))), rng.uniform(0.08, 0.24), rng.random() < 0.6), flat(c[0]))]


def mark_letter(rng, c) -> list[Piece]:
    """A single letter as a symbol, with or without something cut away or added."""
    face = some_face(rng, bold=rng.random() < 0.7)
    char = choose(rng, "ABCDEFGHJKLMNOPQRSTUVWXYZabdefghkmnpqrstuwxyz")
    shape = fitted(moved(glyph(face, char)[0], skew=choose(rng, (0, 0, 0.2))))
    piece = Piece(shape, flat(c[0]), "letter", letters=1, soft=choose(rng, (0, 0, 0, 0.08)))
    style = choose(rng, (("plain", 60), ("slit", 15), ("dot", 15), ("half", 10)), True)
    if style == "slit":
        y = rng.uniform(-0.6, 0.6)
        return [replace(piece, cut=stroke([[-2, y], [2, y + rng.uniform(-1, 1)]], rng.uniform(0.06, 0.14)))]
    if style == "dot":
        x, y = rng.uniform(-0.9, 0.9, 2)
        return [replace(piece, cut=oval(x, y, 0.34)), Piece(oval(x, y, 0.24), flat(c[1]))]
    if style == "half":
        return [
            piece,
            replace(
                piece, paint=flat(c[1]), clip=polygon([(-2, 0), (2, rng.uniform(-1, 1)), (2, 2), (-2, 2)]), letters=0
            ),
        ]
    return [piece]


def petal(rng) -> Shape:
    kind = int(rng.integers(6))
    if kind == 0:
        return oval(0, -0.55, rng.uniform(0.15, 0.4), 0.42)
    if kind == 1:
        return moved(icon("drop"), 0, -0.55, 0.42, sx=rng.uniform(0.6, 1.2), angle=choose(rng, (0, 180, 30)))
    if kind == 2:
        return rounded(-0.17, -1, 0.17, -0.15, choose(rng, (0, 0.17)))
    if kind == 3:
        return moved(sector(0, 0.62, 180, 360), choose(rng, (0, 0.3)), -0.3)
    if kind == 4:
        return polygon([(0, -1), (rng.uniform(0.25, 0.6), rng.uniform(-0.6, -0.2)), (0, -0.05)])
    return [
        [spline([(0, 0), (rng.uniform(0.2, 0.7), -0.4), (rng.uniform(-0.2, 0.4), -1), (rng.uniform(-0.4, 0), -0.5)])]
    ]


def mark_petals(rng, c) -> list[Piece]:
    """One path turned about the centre: knots, flowers, pinwheels."""
    k = int(choose(rng, (2, 3, 3, 4, 4, 5, 6, 6, 8)))
    copies, colors = repeated(petal(rng), k, choose(rng, (0, 180 / k, 45))), c[: choose(rng, (1, 1, 2, 4))]
    pieces = [Piece(s, flat(colors[i % len(colors)])) for i, s in enumerate(copies)]
    gap = choose(rng, (0, 0, 0.06))
    if gap:
        for i, p in enumerate(pieces):
            p.cut = [g for s in copies[i + 1 :] for g in stroke(s[0][0], gap, closed=True)]
    return pieces


def mark_rings(rng, c) -> list[Piece]:
    """Interlocking or neighbouring rings, discs or squares."""
    k, r, w = int(rng.integers(2, 5)), rng.uniform(0.4, 0.6), rng.uniform(0.12, 0.25)
    base = choose(rng, (oval(0, 0, r), ngon(6, r), rounded(-r, -r, r, r, 0.2)))
    if rng.random() < 0.5:
        spots = [(1.25 * r * (i - (k - 1) / 2), 0) for i in range(k)]
    else:
        spots = [
            tuple(0.75 * r * np.array([math.cos(a), math.sin(a)])) for a in 2 * np.pi * np.arange(k) / k - np.pi / 2
        ]
    pieces = []
    for i, (x, y) in enumerate(spots):
        ring = moved(base, x, y)[0][0]
        pieces.append(Piece(stroke(ring, w, closed=True), flat(c[i % 5])))
        if i and rng.random() < 0.6:
            pieces[i - 1].cut = stroke(ring, w + 0.12, closed=True)
    return pieces


def mark_arcs(rng, c) -> list[Piece]:
    """Concentric arcs: signals, targets, rainbows, gauges."""
    k, start, span = (
        int(rng.integers(2, 5)),
        choose(rng, (-90, -45, 0, 180, 225)),
        choose(rng, (90, 120, 180, 270, 300, 359)),
    )
    w = 0.9 / k * rng.uniform(0.35, 0.7)
    turn = choose(rng, (0, 0, 40, 120))
    radii = np.linspace(1, 0.3, k)
    pieces = [
        Piece(stroke(arc(0, 0, r, start + i * turn, start + i * turn + span, 40), w, k % 2 > 0), flat(c[i % 3]))
        for i, r in enumerate(radii)
    ]
    return pieces + ([Piece(oval(0, 0, rng.uniform(0.1, 0.2)), flat(c[1]))] if rng.random() < 0.5 else [])


def base_shape(rng) -> Shape:
    k = choose(
        rng,
        (
            ("disc", 30),
            ("square", 12),
            ("squircle", 12),
            ("hex", 14),
            ("tri", 8),
            ("shield", 8),
            ("poly", 8),
            ("drop", 4),
        ),
        True,
    )
    n = int(rng.integers(5, 9))
    return {
        "disc": lambda: oval(0, 0, 1),
        "square": lambda: rounded(-1, -1, 1, 1, choose(rng, (0, 0.15, 0.3, 0.45))),
        "squircle": lambda: squircle(rng.uniform(3, 6)),
        "hex": lambda: ngon(6, turn=choose(rng, (0, 30))),
        "tri": lambda: ngon(3, turn=choose(rng, (-90, 0, 90))),
        "shield": lambda: icon("shield"),
        "poly": lambda: ngon(n),
        "drop": lambda: icon(choose(rng, ("drop", "pin", "chat", "cloud"))),
    }[k]()


def badge(rng) -> Shape:
    """What words stand on: a base, an ellipse, a plate, a burst, a scalloped edge, a square that is turned."""
    kind = choose(rng, (("base", 40), ("oval", 20), ("burst", 12), ("scallop", 12), ("turned", 10), ("plate", 6)), True)
    n, turns = int(rng.integers(8, 40)), np.linspace(0, 2 * np.pi, 144, endpoint=False)
    wave = 1 + rng.uniform(0.03, 0.12) * np.cos(int(rng.integers(5, 16)) * turns)
    return {
        "base": lambda: base_shape(rng),
        "oval": lambda: oval(0, 0, 1, rng.uniform(0.45, 0.8)),
        "burst": lambda: ngon(n, inner=rng.uniform(0.8, 0.94)),
        "scallop": lambda: polygon(wave[:, None] * np.stack([np.cos(turns), np.sin(turns)], 1)),
        "turned": lambda: moved(
            rounded(-0.8, -0.8, 0.8, 0.8, choose(rng, (0, 0.2))), angle=choose(rng, (45, rng.uniform(-20, 20)))
        ),
        "plate": lambda: rounded(-1, -0.6, 1, 0.6, choose(rng, (0, 0.2, 0.6))),
    }[kind]()


def mark_slices(rng, c) -> list[Piece]:
    """A base shape cut by bars, a wave, circles or a wedge."""
    base, cut = base_shape(rng), []
    kind = int(rng.integers(5))
    angle = choose(rng, (0, 45, -45, 90, rng.uniform(0, 180)))
    if kind == 0:
        ys = np.linspace(-1, 1, int(rng.integers(3, 7)))[1:-1]
        cut = [g for y in ys for g in moved(rounded(-2, y - 0.06, rng.uniform(0.2, 2), y + 0.06, 0.06), angle=angle)]
    elif kind == 1:
        x = np.linspace(-1.5, 1.5, 40)
        cut = stroke(
            np.stack([x, rng.uniform(-0.4, 0.4) + 0.3 * np.sin(x * rng.uniform(2, 5))], 1), rng.uniform(0.1, 0.25)
        )
    elif kind == 2:
        cut = oval(*rng.uniform(-0.6, 0.6, 2), rng.uniform(0.3, 0.6))
    elif kind == 3:
        cut = moved(polygon([(0, 0), (2, -rng.uniform(0.4, 1.4)), (2, rng.uniform(0.4, 1.4))]), angle=angle)
    else:
        cut = moved(fitted(glyph_or_icon(rng)), scale=rng.uniform(0.5, 0.7))
    pieces = [Piece(base, flat(c[0]), cut=cut, soft=choose(rng, (0, 0, 0.06)))]
    return pieces if kind == 4 or rng.random() < 0.7 else [*pieces, Piece(base, flat(c[1]), clip=cut)]


def glyph_or_icon(rng) -> Shape:
    kind = int(rng.integers(3))
    if kind == 0:
        return line_icon(choose(rng, list(table("line"))), rng.uniform(0.12, 0.22))
    return (
        icon(choose(rng, list(table("icon"))))
        if kind == 1
        else glyph(some_face(rng, True), choose(rng, "ABCDEFGKMNPRSXZ"))[0]
    )


def mark_modules(rng, c) -> list[Piece]:
    """A small grid of quarter discs, squares, discs, triangles."""
    k = int(choose(rng, (2, 2, 3)))
    half, colors, pieces = 1 / k, c[: choose(rng, (1, 2, 3))], []
    for i in range(k * k):
        kind = int(rng.integers(7))
        if kind == 6 and k == 3:
            continue
        parts = (
            oval(0, 0, 1),
            rounded(-1, -1, 1, 1, 0),
            moved(sector(0, 2, 0, 90), -1, -1),
            polygon([(-1, -1), (1, -1), (-1, 1)]),
        )
        shape = moved(parts[kind % 4], angle=90 * int(rng.integers(4)))
        pieces.append(
            Piece(
                moved(shape, (2 * (i % k) + 1) * half - 1, (2 * (i // k) + 1) * half - 1, half * choose(rng, (1, 0.9))),
                flat(choose(rng, colors)),
            )
        )
    return pieces or mark_slices(rng, c)


def mark_ribbon(rng, c) -> list[Piece]:
    """A folded band: a zigzag whose folds are a tone darker."""
    n, w = int(rng.integers(2, 5)), rng.uniform(0.35, 0.7)
    x = np.linspace(-1, 1, n + 1)
    y = np.where(np.arange(n + 1) % 2, 0.8, -0.8) * choose(rng, (1, -1))
    tones = (c[0], c[1] if np.abs(c[1] - c[0]).max() > 30 else tint(c[0], -0.3))
    pieces = []
    for i in range(n):
        a, b = np.array([x[i], y[i]]), np.array([x[i + 1], y[i + 1]])
        pieces.append(
            Piece(polygon([a - (w / 2, 0), a + (w / 2, 0), b + (w / 2, 0), b - (w / 2, 0)]), flat(tones[i % 2]))
        )
    turn = choose(rng, (0, 90))
    return [replace(p, shape=moved(p.shape, angle=turn)) for p in pieces]


def mark_cube(rng, c) -> list[Piece]:
    """An isometric block, or a stack of sheets, in three tones."""
    if rng.random() < 0.5:
        p = [np.array([math.cos(a), math.sin(a)]) for a in np.radians(np.arange(6) * 60 - 90)]
        faces = ([p[0], p[1], np.zeros(2), p[5]], [p[1], p[2], p[3], np.zeros(2)], [p[5], np.zeros(2), p[3], p[4]])
        tones = (tint(c[0], 0.35), c[0], tint(c[0], -0.3))
        return [Piece(moved(polygon(f), scale=choose(rng, (1, 1))), flat(t)) for f, t in zip(faces, tones, strict=True)]
    k = int(rng.integers(2, 5))
    sheet = moved(rounded(-1, -1, 1, 1, choose(rng, (0, 0.3))), angle=45)
    sheet = [[ring * (0.7, 0.38) for ring in g] for g in sheet]
    step = rng.uniform(0.25, 0.45)
    return [
        Piece(
            moved(sheet, 0, step * (k - 1 - i)),
            flat(tint(c[0], 0.6 * (k - 1 - i) / k)),
            cut=moved(sheet, 0, step * (k - 2 - i) + 0.08) if i < k - 1 and k > 2 else [],
        )
        for i in range(k)
    ]


def mark_swoosh(rng, c) -> list[Piece]:
    pieces = []
    for i in range(int(rng.integers(1, 4))):
        p = spline(
            rng.uniform(-1, 1, (4, 2))
            if rng.random() < 0.4
            else [(-1, 0.5 * i), (-0.3, -0.7 + 0.4 * i), (0.4, 0.3 + 0.3 * i), (1, -0.6 + 0.4 * i)],
            False,
            10,
        )
        pieces.append(Piece(taper(p, rng.uniform(0, 0.3), 0, rng.uniform(0.15, 0.4)), flat(c[i])))
    return pieces


def mark_blob(rng, c) -> list[Piece]:
    """A smooth or angular closed outline, often mirrored: a silhouette of something."""
    n = int(rng.integers(5, 10))
    r = rng.uniform(0.35, 1, n)
    if rng.random() < 0.65:
        t = np.linspace(-90, 90, n)
        half = np.stack([np.cos(np.radians(t)) * r, np.sin(np.radians(t))], 1)
        points = np.concatenate([half, half[-2:0:-1] * (-1, 1)])
    else:
        t = np.linspace(0, 2 * np.pi, n, endpoint=False) + rng.uniform(-0.2, 0.2, n)
        points = np.stack([np.cos(t) * r, np.sin(t) * r], 1)
    shape = [[spline(points)]] if rng.random() < 0.6 else polygon(points)
    cut = choose(rng, ([], oval(0, rng.uniform(-0.3, 0.3), 0.2), oval(-0.25, -0.2, 0.1) + oval(0.25, -0.2, 0.1)))
    return [Piece(shape, flat(c[0]), cut=cut, soft=choose(rng, (0, 0.06)))]


def mark_knot(rng, c) -> list[Piece]:
    """One pen stroke: a rounded path over a coarse grid, or a Lissajous loop."""
    w = rng.uniform(0.14, 0.34)
    if rng.random() < 0.35:
        t = np.linspace(0, 2 * np.pi, 90)
        a, b = choose(rng, ((1, 2), (2, 3), (3, 2), (2, 1)))
        return [Piece(stroke(np.stack([np.sin(a * t + 0.7), np.sin(b * t)], 1) * 0.85, w * 0.8), flat(c[0]))]
    pieces = []
    for i in range(int(choose(rng, (1, 1, 2, 3)))):
        grid = rng.integers(-2, 3, (int(rng.integers(3, 6)), 2)) / 2
        points = np.repeat(grid, 2, 0)[1:] if rng.random() < 0.3 else grid
        points[1::2, 0] = points[::2, 0][: len(points[1::2])] if rng.random() < 0.4 else points[1::2, 0]
        pieces.append(Piece(stroke(points, w, rng.random() < 0.6), flat(c[i])))
    return pieces if np.ptp(np.concatenate([p.shape[0][0] for p in pieces])) > 0.6 else mark_nodes(rng, c)


def mark_nodes(rng, c) -> list[Piece]:
    """Discs joined by lines: graphs, molecules, shares."""
    k = int(rng.integers(3, 7))
    t = 2 * np.pi * np.arange(k) / k + choose(rng, (0, -np.pi / 2))
    p = np.stack([np.cos(t), np.sin(t)], 1) * np.where(rng.random(k) < 0.3, 0.5, 1)[:, None]
    lines = [
        g
        for i in range(k)
        if rng.random() < 0.85
        for g in stroke([p[i], p[(i + 1) % k] if rng.random() < 0.6 else (0, 0)], 0.09)
    ]
    dots = [g for x, y in p for g in oval(x, y, rng.uniform(0.14, 0.24))]
    return [Piece(lines or oval(0, 0, 0.2), flat(c[1])), Piece(dots, flat(c[0]))]


def mark_poly(rng, c) -> list[Piece]:
    """Angular marks: bars and chevrons set in parallel, mirrored or turned."""
    k, w = int(rng.integers(1, 5)), rng.uniform(0.2, 0.45)
    bend = rng.uniform(-0.7, 0.7)
    bar = choose(
        rng, ([(-1, bend), (0, 0), (1, bend)], [(-1, bend), (1, -bend)], [(-1, 0), (-0.2, 0), (0.2, bend), (1, bend)])
    )
    round_ = rng.random() < 0.4
    pieces = [
        Piece(
            stroke(np.array(bar) + (choose(rng, (0, 0.15)) * i, i * w * rng.uniform(1.3, 1.5)), w, round_),
            flat(c[i % 3]),
        )
        for i in range(k)
    ]
    turn = choose(rng, (0, 90, 180, 270, 45))
    return [replace(p, shape=moved(p.shape, angle=turn)) for p in pieces]


def mark_bars(rng, c) -> list[Piece]:
    k, r = int(rng.integers(3, 7)), choose(rng, (0, 0.5, 0.1))
    heights, w = rng.uniform(0.3, 1, k), 2 / k
    up = rng.random() < 0.5
    return [
        Piece(
            rounded(-1 + i * w, (1 - 2 * h) if up else -h, -1 + (i + 0.7) * w, 1 if up else h, r * w * 0.7),
            flat(c[i % choose(rng, (1, 2))]),
        )
        for i, h in enumerate(heights)
    ]


def mark_overlap(rng, c) -> list[Piece]:
    """Two shapes and the blended colour where they meet."""
    a, b = base_shape(rng), base_shape(rng) if rng.random() < 0.4 else None
    d = rng.uniform(0.35, 0.7)
    angle = choose(rng, (0, 90, 45))
    x, y = d * math.cos(math.radians(angle)), d * math.sin(math.radians(angle))
    one, two = moved(a, -x, -y), moved(b or a, x, y)
    second = c[1] if np.abs(c[1] - c[0]).max() > 30 else tint(c[0], 0.4)
    middle = choose(rng, ((c[0] + second) / 2, c[0] * second / 255, np.full(3, 255.0)))
    return [Piece(one, flat(c[0])), Piece(two, flat(second)), Piece(two, flat(middle), clip=one)]


def mark_segments(rng, c) -> list[Piece]:
    """Pie, donut and windmill segments with gaps."""
    k, r0 = int(rng.integers(2, 7)), choose(rng, (0, 0.4, 0.6, 0.7))
    cuts = np.sort(rng.uniform(0, 360, k)) if rng.random() < 0.4 else np.arange(k) * 360 / k - 90
    gap = rng.uniform(0, 0.12)
    lines = (
        [g for a in cuts for g in stroke([(0, 0), tuple(arc(0, 0, 2, a, a, 1)[0])], gap, False)] if gap > 0.03 else []
    )
    ends = np.append(cuts[1:], cuts[0] + 360)
    return [
        Piece(sector(r0, 1, a, b), flat(c[i % min(k, 5)]), cut=lines)
        for i, (a, b) in enumerate(zip(cuts, ends, strict=True))
        if b - a > 8
    ]


def mark_gear(rng, c) -> list[Piece]:
    """A toothed wheel, a cog, a stamp's edge or a sun, with a hole or something in the middle."""
    k, deep = int(rng.integers(6, 17)), rng.uniform(0.1, 0.3)
    t = (np.arange(4 * k) + rng.uniform(-0.15, 0.15) * np.tile([1, -1, 1, -1], k)) * np.pi / 2 / k
    r = np.tile([1, 1, 1 - deep, 1 - deep], k)[:, None]
    wheel = polygon(r * np.stack([np.cos(t), np.sin(t)], 1)) if rng.random() < 0.7 else ngon(k, inner=1 - deep)
    half = (1 - deep) * rng.uniform(0.4, 0.65)
    hole = choose(rng, (oval(0, 0, half), fitted(glyph_or_icon(rng), 0, 0, half)))
    return [inked(wheel, c[0], cut=hole, soft=choose(rng, (0, 0.05)))]


def mark_stripes(rng, c) -> list[Piece]:
    """A shape or a letter made of parallel bars."""
    base, k = choose(rng, (base_shape(rng), fitted(glyph_or_icon(rng)))), int(rng.integers(3, 8))
    edges = np.linspace(-1, 1, 2 * k)
    bars = [rounded(-2, edges[2 * i], 2, edges[2 * i + 1], 0) for i in range(k)]
    turn, colors = choose(rng, (0, 0, 90, 45, -30)), c[: choose(rng, (1, 1, 2, 3))]
    if len(colors) == 1:
        return [inked(base, c[0], clip=moved(together(bars), angle=turn))]
    return [inked(base, colors[i % len(colors)], clip=moved(bar, angle=turn)) for i, bar in enumerate(bars)]


def mark_lattice(rng, c) -> list[Piece]:
    """Crossing strokes: hashes, weaves, grids, mazes."""
    w, k = rng.uniform(0.12, 0.26), int(rng.integers(2, 4))
    at = np.linspace(-0.6, 0.6, k)
    ends = [(rng.uniform(0.7, 1), rng.uniform(0.7, 1)) for _ in range(2 * k)]
    round_ = rng.random() < 0.6
    level = [stroke([(-a, y), (b, y)], w, round_) for y, (a, b) in zip(at, ends, strict=False)]
    upright = [stroke([(x, -a), (x, b)], w, round_) for x, (a, b) in zip(at, ends[k:], strict=False)]
    gaps = together([stroke([(x, -2), (x, 2)], w * 1.7, False) for x in at[:: choose(rng, (1, 2))]])
    weave = rng.random() < 0.5
    return [inked(together(level), c[0], cut=gaps if weave else []), inked(together(upright), c[1])]


MARKS = (
    (mark_icon, 24),
    (mark_lines, 8),
    (mark_letter, 16),
    (mark_petals, 9),
    (mark_rings, 5),
    (mark_arcs, 5),
    (mark_slices, 12),
    (mark_modules, 7),
    (mark_ribbon, 4),
    (mark_cube, 4),
    (mark_swoosh, 4),
    (mark_blob, 7),
    (mark_knot, 6),
    (mark_nodes, 4),
    (mark_poly, 8),
    (mark_bars, 4),
    (mark_overlap, 5),
    (mark_segments, 6),
    (mark_gear, 5),
    (mark_stripes, 5),
    (mark_lattice, 4),
)


def some_mark(rng, c) -> list[Piece]:
    """Any symbol in the box -1..1; those without letters may be mirrored, turned or leant."""
    pieces = choose(rng, MARKS, True)(rng, c)
    if rng.random() < 0.35 and not any(p.letters for p in pieces):
        turn = {
            "angle": choose(rng, (0, 0, 90, 180, 45, rng.uniform(-30, 30))),
            "sx": choose(rng, (-1, 1)),
            "skew": choose(rng, (0, 0, 0.25)),
        }
        pieces = all_moved(pieces, **turn)
    return put(pieces, (-1, -1, 1, 1))

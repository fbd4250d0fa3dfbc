"""Draw demo logos whose types are known exactly, so that the whole plan runs without any download.

    python demo/make_demo_logos.py --out raw_logos --count 1000

Reads shapes.txt beside it and the fonts that matplotlib and OpenCV bring. Writes OUT/logo_0001.png ... (some .jpg and
.webp) in an order that gives nothing away, and OUT/truth.csv (file,type). Logo i depends on the seed and i alone.
With --sheet FILE it writes one picture of some of them instead.
Every logo is composed of polygons whose meaning is known (letter, tile, mark, soft shade). It is kept only if what is
measured on it, asked in order (intricate, then blended, then lettered, else simple), gives the wanted type.
"""

from __future__ import annotations

import argparse
import csv
import io
import math
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from demo.creatures import beast, duotone, mascot, soarer, still_life
from demo.drawing import (
    WHITE,
    Facts,
    Logo,
    Paint,
    Piece,
    all_moved,
    blend,
    bounds,
    brand,
    choose,
    dark,
    fitted,
    flat,
    hsv,
    inked,
    judge,
    line_icon,
    moved,
    ngon,
    on_tile,
    oval,
    polygon,
    render,
    repeated,
    rounded,
    scheme,
    spline,
    squircle,
    stroke,
    table,
    taper,
    tile_color,
    tint,
    turned,
)
from demo.lettering import (
    Face,
    all_shapes,
    cased,
    font_path,
    letter_pieces,
    name_below,
    put,
    some_face,
    stacked_lines,
    word,
)
from demo.marks import badge, base_shape, glyph_or_icon, petal, some_mark
from demo.scenes import SCENES, crest, scene
from intelligent_logo_analyzer import CLASS_NAMES, SuggestingParser, UsageError, run_script, write_atomic

# --- simple and text ------------------------------------------------------------------------------------------------


def with_canvas(rng, pieces: list[Piece], **options) -> Logo:
    """Mostly transparent and tight, sometimes on white with a margin."""
    kind = choose(rng, (("clear", 68), ("white", 23), ("pale", 3), ("loose", 6)), True)
    canvas = {"white": WHITE, "pale": tint(brand(rng), rng.uniform(0.8, 0.97))}.get(kind)
    margin = (
        rng.uniform(0.03, 0.2)
        if kind in ("pale", "loose") or (kind == "white" and rng.random() < 0.6)
        else choose(rng, (0, 0, 0.01))
    )
    return Logo(pieces, canvas, margin, **options)


def compose_simple(rng) -> Logo:
    style = choose(
        rng,
        (("bare", 46), ("tile", 26), ("bleed", 12), ("punched", 6), ("named", 8), ("framed", 4), ("bands", 2)),
        True,
    )
    if style in ("tile", "bleed"):
        return on_plain_tile(rng, style == "bleed", partial(some_mark, rng))
    c = scheme(rng)
    pieces = some_mark(rng, c)
    if style == "punched":
        shape = moved(glyph_or_icon(rng), scale=1)
        tile = Piece(base_shape(rng), flat(c[0]), cut=fitted(shape, *rng.uniform(-0.1, 0.1, 2), rng.uniform(0.5, 0.75)))
        return with_canvas(rng, [tile], square=rng.random() < 0.6)
    if style == "named":
        return with_canvas(rng, name_below(rng, pieces, choose(rng, (c[0], dark(rng)))), stacked=True)
    if style == "framed":
        base = choose(rng, (base_shape, badge))(rng)
        ring = Piece(stroke(base[0][0], rng.uniform(0.03, 0.2), closed=True), flat(c[0]))
        return with_canvas(rng, [ring, *put(pieces, (-0.5, -0.5, 0.5, 0.5))])
    if style == "bands":
        base, k = base_shape(rng), int(rng.integers(3, 6))
        steps = [tint(c[0], a) for a in np.linspace(-0.3, 0.6, k)]
        ys = np.linspace(-1, 1, k + 1)
        pieces = [Piece(base, flat(steps[i]), clip=rounded(-1.1, ys[i], 1.1, ys[i + 1], 0)) for i in range(k)]
    return with_canvas(rng, pieces, square=rng.random() < 0.55)


def on_plain_tile(rng, bleed: bool, mark, half: float | None = None) -> Logo:
    """The mark on a plain tile, or on a canvas wholly of one colour."""
    color = tile_color(rng)
    half = half or rng.uniform(0.45, 0.8)
    pieces = put(mark(on_tile(rng, color)), (-half, -half, half, half))
    if rng.random() < 0.1 and not any(p.letters or p.clip for p in pieces):
        return cropped(rng, color, pieces)
    if bleed:
        return Logo([*pieces], color, (1 - half) / 2 / half, True)
    base = choose(
        rng,
        (
            rounded(-1, -1, 1, 1, choose(rng, (0, 0.2, 0.35, 0.45))),
            oval(0, 0, 1),
            squircle(),
            base_shape(rng),
            badge(rng),
        ),
    )
    return with_canvas(rng, [Piece(base, flat(color), "tile"), *pieces], square=True)


def cropped(rng, color, pieces: list[Piece]) -> Logo:
    """A mark so large that the tile cuts it."""
    base = choose(rng, (rounded(-1, -1, 1, 1, choose(rng, (0, 0.3))), oval(0, 0, 1), squircle()))
    half, x, y = rng.uniform(1, 1.4), *rng.uniform(-0.5, 0.5, 2)
    pieces = [replace(p, clip=base) for p in put(pieces, (x - half, y - half, x + half, y + half))]
    return with_canvas(rng, [Piece(base, flat(color), "tile"), *pieces], square=True)


TEXT_STYLES = (
    ("word", 34),
    ("beside", 40),
    ("lines", 7),
    ("tagline", 6),
    ("short", 9),
    ("boxed", 6),
    ("inside", 4),
    ("foreign", 4),
    ("framed", 3),
    ("badge", 45),
)


def compose_text(rng) -> Logo:
    style, c = choose(rng, TEXT_STYLES, True), scheme(rng)
    if style in ("short", "boxed"):
        return text_on_tile(rng, style == "short")
    if style == "badge":
        return text_on_badge(rng)
    ink = choose(rng, (c, c, [dark(rng), c[0], c[1]], [np.full(3, rng.uniform(40, 110)), c[0], c[1]]))
    pieces = name_pieces(rng, ink, style == "foreign")
    x0, y0, x1, y1 = bounds(all_shapes(pieces))
    if style == "beside":
        pieces = symbol_beside(rng, pieces, c)
    elif style in ("lines", "tagline"):
        pieces = second_line(rng, pieces, ink, style == "tagline")
    elif style == "inside":
        pieces += put(some_mark(rng, c), (x1 + 0.1, -1, x1 + 1.1, 0))
        pieces += all_moved(letter_pieces(rng, word(rng, 2, 5), ink, plain=True), dx=x1 + 1.2)
    elif style == "framed":
        box = rounded(x0 - 0.4, y0 - 0.4, x1 + 0.4, y1 + 0.4, choose(rng, (0, 0.3, 1)))
        pieces = [inked(stroke(box[0][0], rng.uniform(0.05, 0.15), closed=True), ink[0]), *pieces]
    if rng.random() < 0.06:
        x0, _, x1, y1 = bounds(all_shapes(pieces))
        line = spline([(x0, y1 + 0.35), ((x0 + x1) / 2, y1 + 0.2), (x1, y1 + 0.3)], False)
        pieces.append(inked(taper(line, 0.05, 0.02, 0.1), c[0]))
    if rng.random() < 0.12:
        return inverted(rng, pieces)
    return with_canvas(rng, pieces, square=rng.random() < 0.05)


def name_pieces(rng, ink: list, foreign: bool) -> list[Piece]:
    """The main word: invented, Cyrillic or Greek, or with a domain, a second word or a number."""
    text = cased(rng, word(rng, foreign=foreign))
    if foreign:
        face = Face("font", choose(rng, ("DejaVuSans-Bold", "DejaVuSans", "DejaVuSerif-Bold")))
        return letter_pieces(rng, text, ink, face)
    if rng.random() < 0.9:
        return letter_pieces(rng, text, ink)
    domain = choose(rng, (".io", ".js", ".ai", ".co", "!", "+"))
    text += choose(rng, (domain, " " + cased(rng, word(rng, 3, 6)), str(rng.integers(2, 99))))
    return letter_pieces(
        rng, text, ink, Face("font", choose(rng, ("DejaVuSans-Bold", "DejaVuSans", "cmss10", "STIXGeneralBol")))
    )


def inverted(rng, pieces: list[Piece]) -> Logo:
    """The same on a coloured canvas, in colours that show there."""
    canvas = tile_color(rng)
    colors = on_tile(rng, canvas)
    seen: list[tuple] = []
    for p in pieces:
        key = tuple(p.paint.colors[0])
        if key not in seen:
            seen.append(key)
        p.paint = flat(colors[min(seen.index(key), 3)])
    return Logo(pieces, canvas, rng.uniform(0.05, 0.25), rng.random() < 0.4)


def text_on_tile(rng, short: bool) -> Logo:
    """Two to four letters, or a whole word, on a tile or a canvas of one colour."""
    text = word(rng, 2, 4).upper() if short else cased(rng, word(rng, 3, 8))
    if short and rng.random() < 0.5:
        text = choose(rng, (text.title(), text.lower(), text[:1] + str(rng.integers(0, 10))))
    bold = short or rng.random() < 0.5

    def mark(colors: list) -> list[Piece]:
        return letter_pieces(rng, text, colors, some_face(rng, bold), plain=rng.random() < 0.7)

    if short and rng.random() < 0.35:
        return with_canvas(rng, mark(scheme(rng)))
    if short or rng.random() < 0.3:
        return on_plain_tile(rng, rng.random() < 0.5, mark, rng.uniform(0.6, 0.85))
    color = tile_color(rng)
    pieces = mark(on_tile(rng, color))
    x0, y0, x1, y1 = bounds(all_shapes(pieces))
    pad = rng.uniform(0.2, 0.6)
    box = rounded(x0 - pad, y0 - pad, x1 + pad, y1 + pad, choose(rng, (0, 0.2, 0.4, 2)))
    return with_canvas(rng, [Piece(box, flat(color), "tile"), *pieces])


def text_on_badge(rng) -> Logo:
    """One to three lines that fill a badge: level or tilted, in rings, off its middle or cut by its edge."""
    color = choose(rng, ((tile_color(rng), 75), (None, 25)), True)
    colors = on_tile(rng, WHITE if color is None else color)
    lines = stacked_lines(rng, colors)
    if rng.random() < 0.35:
        lines = all_moved(lines, angle=choose(rng, (-45, 45, -90, *rng.uniform(-30, 30, 5))))
    base, half = badge(rng), rng.uniform(0.6, 0.85)
    x, y = rng.uniform(-0.2, 0.2, 2) if rng.random() < 0.25 else (0, 0)
    cut = color is not None and rng.random() < 0.25
    half *= 1.25 if cut else 1
    lines = put(lines, (x - half, y - half, x + half, y + half))
    if rng.random() < 0.25:
        light = np.mean(colors[0]) > 128
        under = inked(
            all_shapes(lines),
            choose(rng, (dark(rng), brand(rng) * 0.6) if light else (WHITE, tint(brand(rng), 0.8))),
            role="letter",
            grow=rng.uniform(0.03, 0.07),
        )
        lines = [under, *lines]
    if rng.random() < 0.2:
        ends = rng.uniform(-0.9, 0.9, (2, 2))
        lines.insert(0, inked(stroke(ends, rng.uniform(0.05, 0.12), False), choose(rng, (colors[0], brand(rng)))))
    lines = [replace(p, clip=base) for p in lines] if cut else lines
    width = rng.uniform(0.03, 0.12)
    rings = [
        inked(stroke(base[0][0] * k, width, closed=True), colors[0]) for k in choose(rng, ((), (1,), (0.9,), (1, 0.88)))
    ]
    if color is None:
        x0, y0, x1, y1 = bounds(all_shapes(lines))
        ring = oval((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) * rng.uniform(0.65, 0.8), (y1 - y0) * rng.uniform(0.8, 1.6))
        frame = base if rng.random() < 0.5 else ring
        tones = choose(rng, ((colors[0],), (brand(rng),), (brand(rng), brand(rng))))
        sides = ((-9, 0), (0, 9)) if len(tones) == 2 else ((-9, 9),)
        rings = [
            inked(stroke(frame[0][0], width, closed=True), t, clip=rounded(a, -9, b, 9, 0))
            for t, (a, b) in zip(tones, sides, strict=True)
        ]
        return with_canvas(rng, [*rings, *lines])
    return with_canvas(rng, [Piece(base, flat(color), "tile"), *rings, *lines], square=rng.random() < 0.5)


def symbol_beside(rng, pieces: list[Piece], c: list) -> list[Piece]:
    """A small symbol to the left, to the right or above the word."""
    x0, _, x1, _ = bounds(all_shapes(pieces))
    h, gap = rng.uniform(0.9, 2.0), rng.uniform(0.15, 0.6)
    symbol = some_mark(rng, c)
    if rng.random() < 0.2:
        color = brand(rng)
        symbol = [
            Piece(base_shape(rng), flat(color)),
            *put(some_mark(rng, on_tile(rng, color)), (-0.6, -0.6, 0.6, 0.6)),
        ]
    where = choose(rng, (("left", 82), ("right", 8), ("above", 10)), True)
    x = {"left": x0 - gap - h, "right": x1 + gap, "above": (x0 + x1 - h) / 2}[where]
    y = -0.4 - h / 2 if where != "above" else -1.3 - h
    return put(symbol, (x, y, x + h, y + h)) + pieces


def second_line(rng, pieces: list[Piece], ink: list, tagline: bool) -> list[Piece]:
    x0, _, x1, y1 = bounds(all_shapes(pieces))
    text = " ".join(word(rng, 3, 8) for _ in range(int(rng.integers(1, 4)))) if tagline else word(rng, 4, 10)
    line = letter_pieces(rng, cased(rng, text), [ink[1], ink[0], ink[2]], plain=True)
    a, _, b, _ = bounds(all_shapes(line))
    k = rng.uniform(0.6, 1.0) * (x1 - x0) / (b - a) if tagline else rng.uniform(0.6, 1.2)
    k = min(k, 0.5 if tagline else 1.3)
    left = choose(rng, (x0, (x0 + x1 - k * (b - a)) / 2))
    top = y1 + 0.15
    return pieces + put(line, (left, top, left + k * (b - a), top + k * 1.2))


# --- gradient -------------------------------------------------------------------------------------------------------


def compose_gradient(rng) -> Logo:
    styles = (
        ("tile", 36),
        ("all", 19),
        ("each", 20),
        ("word", 7),
        ("soft", 8),
        ("sheets", 5),
        ("corner", 6),
        ("ball", 4),
        ("facets", 4),
    )
    style = choose(rng, styles, True)
    if style == "tile":
        return blended_tile(rng)
    if style == "word":
        return blended_word(rng)
    if style in ("sheets", "corner", "ball", "facets"):
        return with_canvas(rng, {"sheets": sheets, "corner": corner_tile, "ball": ball, "facets": facets}[style](rng))
    c = scheme(rng)
    pieces = some_mark(rng, c)
    if style == "soft":
        pieces = softened(rng, pieces)
    elif style == "all":
        paint = blend(rng, c[0])
        paint.box = bounds(all_shapes(pieces))
        pieces = [replace(p, paint=paint) for p in pieces]
    else:
        some = rng.random() < 0.25
        pieces = [
            p if some and i % 2 else replace(p, paint=blend(rng, p.paint.colors[0])) for i, p in enumerate(pieces)
        ]
    if rng.random() < 0.15:
        return with_canvas(rng, name_below(rng, pieces, dark(rng), rng.uniform(0.6, 1.1)), stacked=True)
    if rng.random() < 0.12:
        color = tile_color(rng)
        tile = Piece(choose(rng, (squircle(), oval(0, 0, 1), rounded(-1, -1, 1, 1, 0.3))), flat(color), "tile")
        return with_canvas(rng, [tile, *put(pieces, (-0.7, -0.7, 0.7, 0.7))])
    return with_canvas(rng, pieces, square=rng.random() < 0.55)


def line_group(rng, color) -> list[Piece]:
    """A line icon, alone or with smaller ones beside it or over its corner."""
    width, round_ = rng.uniform(0.05, 0.16), rng.random() < 0.7
    mark = [Piece(line_icon(choose(rng, list(table("line"))), width, round_), flat(color))]
    for x, y in choose(rng, ((), (), ((0.75, 0.6),), ((1, 0.8), (-1, 0.8)), ((2.3, 0),), ((1.6, -0.6), (1.6, 0.7)))):
        spot = moved(line_icon(choose(rng, list(table("line"))), width * 2, round_), x, y, 0.5)
        hull = cv2.convexHull(np.concatenate([r for s in spot for r in s]).astype(np.float32))[:, 0].astype(float)
        mark[0].cut = [*mark[0].cut, *stroke(hull, 0.15, closed=True), [hull]]
        mark.append(Piece(spot, flat(color)))
    return mark


def shadow_of(rng, pieces: list[Piece]) -> list[Piece]:
    look = {"role": "shade", "blur": rng.uniform(0.03, 0.08), "opacity": rng.uniform(0.2, 0.5), "letters": 0}
    return [replace(p, shape=moved(p.shape, 0.03, 0.06), paint=flat((0, 0, 0)), **look) for p in pieces]


def blended_tile(rng) -> Logo:
    """An app icon: a plain mark on a tile that is itself a blend, sometimes with a shadow."""
    color, half = brand(rng), rng.uniform(0.45, 0.75)
    paint = blend(rng, color)
    if rng.random() < 0.5:
        stops = [tint(color, -rng.uniform(0.15, 0.45)), turned(color, rng.uniform(-15, 25), 0.15)]
        paint = Paint(stops, "linear", math.radians(choose(rng, (-45, -90, 45))))
    colors = [WHITE] * 8 if rng.random() < 0.8 else on_tile(rng, color)
    kind = rng.random()
    if kind < 0.45:
        mark = line_group(rng, colors[0])
    elif kind < 0.52:
        mark = letter_pieces(rng, cased(rng, word(rng, 2, 4)), colors, some_face(rng, True), plain=True)
    else:
        mark = some_mark(rng, colors)
    mark = put(mark, (-half, -half, half, half))
    if rng.random() < 0.15:
        mark = shadow_of(rng, mark) + mark
    if rng.random() < 0.5:
        return Logo([Piece(rounded(-1, -1, 1, 1, 0), paint), *mark])
    base = choose(rng, (rounded(-1, -1, 1, 1, rng.uniform(0.1, 0.5)), oval(0, 0, 1), squircle(), base_shape(rng)))
    return with_canvas(rng, [Piece(base, paint), *mark], square=True)


def blended_word(rng) -> Logo:
    c = scheme(rng)
    pieces = letter_pieces(rng, cased(rng, word(rng, 3, 10)), c, some_face(rng, rng.random() < 0.6))
    paint = blend(rng, c[0])
    if rng.random() < 0.7:
        paint.box = bounds(all_shapes(pieces))
    pieces = [replace(p, paint=paint) for p in pieces]
    if rng.random() < 0.4:
        if rng.random() < 0.5:
            pieces = letter_pieces(rng, cased(rng, word(rng, 4, 8)), [dark(rng), c[0]])
        symbol = symbol_beside(rng, pieces, c)
        mark = blend(rng, c[0])
        pieces = [p if p in pieces else replace(p, paint=mark) for p in symbol]
    return with_canvas(rng, pieces)


def softened(rng, pieces: list[Piece]) -> list[Piece]:
    """Flat pieces with a drop shadow, a glow, an inner shade or a gloss."""
    kind = choose(rng, ("shadow", "glow", "inner", "gloss"))
    whole = all_shapes(pieces)
    x0, y0, x1, y1 = bounds(whole)
    if kind in ("shadow", "glow"):
        color = flat((0, 0, 0)) if kind == "shadow" else flat(brand(rng))
        at = (0.08, 0.14) if kind == "shadow" else (0, 0)
        return [
            Piece(
                moved(whole, *at),
                color,
                "shade",
                blur=rng.uniform(0.06, 0.14),
                opacity=rng.uniform(0.4, 0.8),
                grow=0.05,
            )
        ] + pieces
    shade = (0, 0, 0) if kind == "inner" else (255, 255, 255)
    paint = Paint(
        [np.array(shade, float)],
        "linear",
        math.radians(choose(rng, (45, 90, 0))),
        fade=(0, 0.65) if kind == "inner" else (0.75, 0),
        box=(x0, y0, x1, y1),
    )
    return [x for p in pieces for x in (p, replace(p, paint=paint, role="shade", letters=0, opacity=0.9))]


def sheets(rng) -> list[Piece]:
    """Layered sheets, each its own blend, with a soft shade where one lies on the next."""
    k, color = int(rng.integers(2, 5)), brand(rng)
    base, pieces = base_shape(rng), []
    step = rng.uniform(-0.5, 0.5, 2)
    for i in range(k):
        shape = moved(base, *(step * i), 1 - 0.1 * i, angle=choose(rng, (0, 20)) * i)
        tone = turned(color, 14 * i, 0.06 * i)
        if i:
            pieces.append(
                Piece(moved(shape, 0, 0.06), flat((0, 0, 0)), "shade", clip=pieces[-1].shape, blur=0.08, opacity=0.45)
            )
        pieces.append(
            Piece(shape, Paint([tint(tone, 0.3), tint(tone, -0.2)], "linear", math.radians(choose(rng, (45, 90, 135)))))
        )
    return pieces


def corner_tile(rng) -> list[Piece]:
    """Bright blended sheets under a dark square of two letters, or with a lettered tile at their corner."""
    palette = [hsv(h, rng.uniform(0.7, 1), 1) for h in rng.uniform(0, 360, int(rng.integers(2, 4)))]
    pieces = []
    for _ in range(int(rng.integers(2, 6))):
        n = int(rng.integers(4, 8))
        t = np.linspace(0, 2 * np.pi, n, endpoint=False) + rng.uniform(0, 1)
        ring = np.stack([np.cos(t), np.sin(t)], 1) * rng.uniform(0.5, 1.05, (n, 1)) + rng.uniform(-0.25, 0.25, 2)
        paint = Paint(
            [choose(rng, palette), choose(rng, palette), tint(choose(rng, palette), 0.2)], "linear", rng.uniform(0, 6.3)
        )
        pieces.append(Piece(polygon(ring) if rng.random() < 0.7 else polygon(spline(ring)), paint))
    half, x, y = (0.58, 0, 0) if rng.random() < 0.65 else (0.38, -0.6, 0.35)
    box = rounded(x - half, y - half, x + half, y + half, choose(rng, (0, 0.08)))
    pieces.append(Piece(box, flat(np.zeros(3) if half > 0.5 else brand(rng) * 0.6), "tile"))
    text = word(rng, 2, 2).upper() if half > 0.5 else choose(rng, "ABCDEFGHKMNOPRSTW")
    inside = letter_pieces(rng, text, [WHITE, WHITE], some_face(rng, True), True)
    if half > 0.5:
        pieces.append(Piece(rounded(x - 0.42, y + 0.35, x - 0.05, y + 0.42, 0), flat(WHITE)))
    return pieces + put(inside, (x - half * 0.75, y - half * 0.75, x + half * 0.5, y + half * 0.25))


def ball(rng) -> list[Piece]:
    """A shaded sphere or a glossy button, plain or with a mark on it."""
    color = brand(rng)
    base = oval(0, 0, 1) if rng.random() < 0.7 else base_shape(rng)
    pieces = [
        Piece(
            base,
            Paint(
                [tint(color, 0.55), color, tint(color, -0.5)],
                "radial",
                center=(rng.uniform(0.25, 0.5), rng.uniform(0.2, 0.45)),
            ),
        )
    ]
    if rng.random() < 0.5:
        pieces.append(Piece(oval(0, -0.5, 0.75, 0.42), flat(WHITE), "shade", opacity=0.6, clip=base))
        pieces[-1].paint = Paint([WHITE], "linear", math.pi / 2, fade=(0.9, 0.05))
    if rng.random() < 0.6:
        pieces += put(some_mark(rng, [WHITE, tint(color, -0.6)] * 4), (-0.55, -0.55, 0.55, 0.55))
    if rng.random() < 0.4:
        pieces.insert(0, Piece(oval(0, 1.05, 0.8, 0.12), flat((0, 0, 0)), "shade", blur=0.06, opacity=0.5))
    return pieces


def facets(rng) -> list[Piece]:
    """A few facets or turned blades, each a blend of its own."""
    k, color = int(rng.integers(3, 8)), brand(rng)
    if rng.random() < 0.5:
        blades = repeated(petal(rng), k)
    else:
        ring = np.concatenate([ngon(k)[0][0] * rng.uniform(0.7, 1, (k, 1))])
        middle = rng.uniform(-0.3, 0.3, 2)
        blades = [polygon([ring[i], ring[(i + 1) % k], middle]) for i in range(k)]
    tones = [turned(color, rng.uniform(-50, 50), rng.uniform(-0.3, 0.3)) for _ in range(k)]
    return [
        Piece(b, Paint([t, tint(t, choose(rng, (-0.4, 0.5)))], "linear", rng.uniform(0, 6.3)))
        for b, t in zip(blades, tones, strict=True)
    ]


def compose_complex(rng) -> Logo:
    draw = choose(rng, SCENES, True)
    pieces = draw(rng)
    if draw in DRAWN and rng.random() < 0.22:
        pieces = duotone(rng, pieces)
    if draw in DRAWN and rng.random() < 0.4:
        pieces = all_moved(pieces, angle=rng.uniform(-15, 15), sx=choose(rng, (1, -1)), skew=rng.uniform(-0.2, 0.2))
    kind = rng.random()
    if kind < 0.12:
        x0, _, x1, y1 = bounds(all_shapes(pieces))
        name = letter_pieces(rng, cased(rng, word(rng, 4, 9)), [dark(rng), brand(rng), dark(rng)])
        pieces = pieces + put(name, (x0, y1 + 0.1, x1, y1 + 0.1 + 0.3 * (x1 - x0)))
    elif kind < 0.18:
        color = tile_color(rng)
        pieces = [
            Piece(choose(rng, (squircle(), oval(0, 0, 1), rounded(-1, -1, 1, 1, 0.2))), flat(color), "tile"),
            *put(pieces, (-0.7, -0.7, 0.7, 0.7)),
        ]
    elif kind < 0.24:
        return Logo(pieces, tile_color(rng), rng.uniform(0.02, 0.15), True)
    return with_canvas(rng, pieces, square=rng.random() < 0.4)


DRAWN = (mascot, beast, still_life, soarer, scene, crest)
COMPOSE = {"simple": compose_simple, "text": compose_text, "gradient": compose_gradient, "complex": compose_complex}


# --- files ----------------------------------------------------------------------------------------------------------


def logo_type(index: int, seed: int = 0) -> str:
    """The type of logo `index` of a set: every four in a row hold one of each, in an order of their own."""
    return CLASS_NAMES[np.random.default_rng([seed, index // 4, 1]).permutation(len(CLASS_NAMES))[index % 4]]


def draw_with_facts(
    source: int | np.random.Generator, kind: str, size: int = 256, seed: int = 0, crisp: bool = False
) -> tuple[np.ndarray, Facts]:
    """draw_logo, and what was measured on it; `crisp` draws the same without the echoes of a Lanczos filter."""
    if kind not in COMPOSE:
        raise ValueError(f"{kind!r} is no logo type: take one of {', '.join(CLASS_NAMES)}")
    rng = source if isinstance(source, np.random.Generator) else np.random.default_rng([seed, source])
    for _ in range(200):
        logo, ringing = COMPOSE[kind](rng), choose(rng, (0, rng.uniform(0.2, 0.6), rng.uniform(0.2, 1)))
        image, facts = render(logo, size, 0 if crisp else ringing)
        if judge(facts) == kind and min(image.shape[:2]) >= max(8, size // 16):
            return image, facts
    raise RuntimeError(f"no {kind} logo came out of 200 tries at {size} px: draw at 32 px or more")


def draw_logo(source: int | np.random.Generator, kind: str, size: int = 256, seed: int = 0) -> np.ndarray:
    """One logo of the wanted type -> (H, W, 4) RGBA, or (H, W, 3) RGB on an opaque canvas, uint8, longer side `size`.

    An index draws logo `index` of the set with that seed; a generator draws the next one from it.
    """
    return draw_with_facts(source, kind, size, seed)[0]


def encode(image: np.ndarray, rng: np.random.Generator) -> tuple[bytes, str]:
    """-> file contents and suffix: mostly PNG (some with a palette), some JPEG and WebP."""
    kind = choose(rng, (("png", 80), ("palette", 6), ("jpg", 7), ("webp", 7)), True)
    if kind == "palette":
        from PIL import Image

        picture_ = Image.fromarray(image).quantize(256, method=Image.Quantize.FASTOCTREE)
        buffer = io.BytesIO()
        picture_.save(buffer, "PNG")
        return buffer.getvalue(), ".png"
    if kind == "jpg" and image.shape[2] == 4:
        alpha = image[..., 3:].astype(np.float32) / 255
        image = np.rint(image[..., :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)
    order = cv2.COLOR_RGBA2BGRA if image.shape[2] == 4 else cv2.COLOR_RGB2BGR
    options = {
        "jpg": [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(70, 98))],
        "webp": [cv2.IMWRITE_WEBP_QUALITY, int(rng.integers(75, 101))],
    }.get(kind, [])
    suffix = ".png" if kind == "png" else "." + kind
    return cv2.imencode(suffix, cv2.cvtColor(image, order), options)[1].tobytes(), suffix


def make_file(index: int, out: str, size: int, seed: int) -> tuple[str, str]:
    """Draw logo `index` into the folder -> (file name, type)."""
    kind, rng = logo_type(index, seed), np.random.default_rng([seed, index, 2])
    size = max(32, round(size * choose(rng, ((1, 91), (0.5, 3), (0.75, 3), (1.5, 3)), True)))
    data, suffix = encode(draw_logo(index, kind, size, seed), rng)
    name = f"logo_{index + 1:04d}{suffix}"
    write_atomic(Path(out, name), data)
    return name, kind


def make_logos(out: Path, count: int, size: int, seed: int, workers: int) -> None:
    """Write `count` logos and truth.csv into the folder, which may hold an earlier demo set only."""
    if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not (out / "truth.csv").exists())):
        raise UsageError(f"{out} holds something else than demo logos: name another folder with --out")
    out.mkdir(parents=True, exist_ok=True)
    write_atomic(out / "truth.csv", b"file,type\n")  # marks the folder as ours, should this run be cut off
    for old in out.glob("logo_[0-9]*"):
        old.unlink()
    work = partial(make_file, out=str(out), size=size, seed=seed)
    cv2.setNumThreads(1)
    if workers > 1:
        with ProcessPoolExecutor(workers) as pool:
            rows = list(pool.map(work, range(count), chunksize=16))
    else:
        rows = [work(i) for i in range(count)]
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\n").writerows([("file", "type"), *rows])
    write_atomic(out / "truth.csv", buffer.getvalue().encode())


# of each type, the logos of set 0 that show it at a glance
SHOWN = {
    "simple": (24, 13, 14, 8, 25),
    "text": (24, 6, 16, 26, 35),
    "gradient": (17, 26, 28, 1, 11),
    "complex": (19, 9, 23, 20, 5),
}


def draw_sheet(seed: int, cell: int = 204, left: int = 180) -> bytes:
    """A PNG with a row for each type: its name, then its logos, each in a square of `cell` pixels."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.truetype(font_path("DejaVuSans"), 30)
    sheet = Image.new("RGBA", (left + cell * max(map(len, SHOWN.values())), cell * len(SHOWN)), "white")
    for row, (kind, indices) in enumerate(SHOWN.items()):
        ImageDraw.Draw(sheet).text((16, cell * (row + 0.5)), kind, "black", font, "lm")
        for column, index in enumerate(indices):
            logo = Image.fromarray(draw_with_facts(index, kind, cell * 5 // 6, seed, crisp=True)[0]).convert("RGBA")
            corner = left + cell * column + (cell - logo.width) // 2, cell * row + (cell - logo.height) // 2
            sheet.alpha_composite(logo, corner)
    buffer = io.BytesIO()
    sheet.convert("RGB").save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(
        description="Draw demo logos with exactly known types.", formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    parser.add_argument(
        "--out", type=Path, default=Path("raw_logos"), help="folder to fill; an earlier demo set in it is replaced"
    )
    parser.add_argument("--count", type=int, default=1000, help="how many logos; types differ by one at most")
    parser.add_argument("--size", type=int, default=256, help="longer side in pixels; a few are smaller or larger")
    parser.add_argument("--seed", type=int, default=0, help="another seed, another set")
    parser.add_argument(
        "--workers", type=int, default=os.cpu_count() or 1, help="processes; the files do not depend on it"
    )
    parser.add_argument(
        "--sheet", type=Path, metavar="FILE", help="draw one PNG with five logos of each type, and no set"
    )
    return parser


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    for name, low in (("count", 1), ("size", 32), ("seed", 0), ("workers", 1)):
        if getattr(args, name) < low:
            raise UsageError(f"--{name} is {getattr(args, name)}: it must be {low} or more")
    if args.sheet:
        if args.sheet.suffix.lower() != ".png":
            raise UsageError(f"--sheet is {args.sheet}: name a file that ends in .png")
        write_atomic(args.sheet, draw_sheet(args.seed))
        print(f"five demo logos of each type in {args.sheet}")
        return 0
    make_logos(args.out, args.count, args.size, args.seed, args.workers)
    print(f"{args.count} demo logos in {args.out}, their types in {args.out / 'truth.csv'}")
    return 0


if __name__ == "__main__":
    run_script(main)

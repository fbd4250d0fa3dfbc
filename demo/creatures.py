"""Animals, monsters, things with faces: the intricate characters of the demo logos, each about the box -1..1 or so.

    python demo/make_demo_logos.py

Reads and writes nothing.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from demo.drawing import (
    WHITE,
    Paint,
    Piece,
    all_moved,
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
    rounded,
    sector,
    spline,
    stroke,
    table,
    taper,
    tint,
)
from demo.lettering import put
from demo.marks import base_shape, some_mark


def rimmed(pieces: list[Piece], color, width: float) -> list[Piece]:
    """Every piece with a drawn contour around it."""
    return [q for p in pieces for q in ((p,) if p.clip else (Piece(p.shape, flat(color), grow=width), p))]


def face_parts(rng, skin, ink, accent) -> list[Piece]:
    """Eyes, snout or beak, mouth, cheeks within the head -1..1."""
    pieces = [inked(oval(0, rng.uniform(0.3, 0.5), 0.5, 0.4), tint(skin, 0.55))] if rng.random() < 0.4 else []
    pieces += eyes(rng, ink)
    beak, snout = polygon([(-0.22, 0.12), (0.22, 0.12), (0, 0.6)]), polygon([(-0.16, 0.2), (0.16, 0.2), (0, 0.42)])
    nose = choose(rng, (oval(0, 0.25, 0.13, 0.09), snout, beak, []))
    if nose:
        pieces.append(inked(nose, choose(rng, (ink, accent))))
    mouth = spline([(-0.3, 0.5), (0, 0.66), (0.3, 0.5)], False)
    if rng.random() < 0.5:
        return [*pieces, inked(stroke(mouth, 0.06), ink)]
    lower = spline([(0.3, 0.5), (0, rng.uniform(0.8, 0.95)), (-0.3, 0.5)], False)
    gape = polygon(np.concatenate([mouth, lower]))
    pieces += [inked(gape, tint(ink, 0.05)), inked(oval(0, 0.85, 0.2, 0.12), hsv(355, 0.6, 0.9), clip=gape)]
    return pieces + [inked(rounded(x - 0.07, 0.5, x + 0.07, 0.68, 0.02), WHITE, clip=gape) for x in (-0.1, 0.08)]


def eyes(rng, ink) -> list[Piece]:
    """Two eyes with pupils and glints, some with brows, cheeks or spectacles."""
    gap, size, y = rng.uniform(0.25, 0.45), rng.uniform(0.13, 0.3), rng.uniform(-0.35, 0)
    look, pieces = rng.uniform(-0.05, 0.05), []
    for s in (-1, 1):
        pieces.append(inked(oval(s * gap, y, size, size * rng.uniform(1, 1.2)), WHITE))
        pieces.append(inked(oval(s * gap + look, y + 0.03, size * rng.uniform(0.45, 0.7)), ink))
        pieces.append(inked(oval(s * gap + look - 0.04, y - 0.05, size * 0.2), WHITE))
        if rng.random() < 0.3:
            brow = [(s * (gap - 0.2), y - size - 0.12), (s * (gap + 0.2), y - size - rng.uniform(0.05, 0.2))]
            pieces.append(inked(stroke(brow, 0.08), ink))
        if rng.random() < 0.35:
            pieces.append(inked(oval(s * (gap + 0.2), y + 0.4, 0.13, 0.09), hsv(350, 0.45, 1)))
    if rng.random() < 0.25:
        pieces += [inked(stroke(oval(s * gap, y, size + 0.08)[0][0], 0.07, closed=True), ink) for s in (-1, 1)]
    return pieces


def ears(rng, skin, accent) -> list[Piece]:
    kind, pieces = choose(rng, ("round", "cat", "long", "horn", "antenna", "flop", "tuft", "none")), []
    x, y = rng.uniform(0.5, 0.75), -0.7
    for s in (-1, 1):
        if kind == "round":
            pieces += [Piece(oval(s * x, y, 0.3), flat(skin)), Piece(oval(s * x, y, 0.17), flat(accent))]
        elif kind in ("cat", "horn"):
            tip = (s * (x + 0.15), y - rng.uniform(0.4, 0.6))
            shape = polygon([(s * (x - 0.45), y - 0.05), tip, (s * (x + 0.2), y + 0.4)])
            pieces += [
                Piece(shape, flat(accent if kind == "horn" else skin), soft=0.04),
                Piece(moved(shape, s * x * 0.4, y * 0.4 + 0.05, 0.6), flat(tint(accent, 0.3))),
            ]
        elif kind == "long":
            pieces += [
                Piece(oval(s * 0.4, -1.2, 0.18, 0.55, s * 0.2), flat(skin)),
                Piece(oval(s * 0.4, -1.15, 0.09, 0.4, s * 0.2), flat(accent)),
            ]
        elif kind == "antenna":
            pieces += [
                Piece(stroke([(s * 0.3, -0.8), (s * 0.5, -1.3)], 0.07), flat(skin)),
                Piece(oval(s * 0.5, -1.35, 0.12), flat(accent)),
            ]
        elif kind == "flop":
            pieces.append(Piece(oval(s * 0.95, -0.1, 0.24, 0.6, s * -0.3), flat(tint(skin, -0.3))))
    if kind == "tuft":
        pieces += [
            Piece(polygon([(a - 0.15, -0.8), (a + 0.05, -1.4), (a + 0.2, -0.8)]), flat(accent)) for a in (-0.3, 0, 0.3)
        ]
    return pieces


def mascot(rng) -> list[Piece]:
    """An animal, a monster or a robot: head, face, mostly a body with limbs, often with drawn contours and shading."""
    skin, accent, ink = fur(rng), brand(rng), dark(rng)
    w, h = rng.uniform(0.8, 1.15), rng.uniform(0.75, 1.0)
    pear = polygon(spline([(0, -h), (w * 0.9, -0.5), (w, 0.4), (0, h), (-w, 0.4), (-w * 0.9, -0.5)]))
    head = choose(rng, (oval(0, 0, w, h), rounded(-w, -h, w, h, rng.uniform(0.2, 0.7)), pear))
    parts = body(rng, skin, accent) if rng.random() < 0.75 else []
    parts += [*ears(rng, skin, accent), inked(head, skin)]
    marks = []
    if rng.random() < 0.5:
        lit, far = moved(head, -0.25, -0.2), moved(head, rng.uniform(0.2, 0.5), 0.25)
        marks.append(inked(head, tint(skin, -0.18), clip=far, cut=lit))
    for _ in range(int(choose(rng, (0, 0, 4, 8)))):
        spot = oval(*rng.uniform(-0.8, 0.8, 2), rng.uniform(0.05, 0.16))
        marks.append(inked(spot, tint(skin, -0.25), clip=head))
    face = all_moved(face_parts(rng, skin, ink, accent), dx=rng.uniform(-0.15, 0.15), angle=rng.uniform(-8, 8))
    if rng.random() < 0.3:
        face.append(inked(rounded(-w * 1.1, -h * 0.75, w * 1.1, -h * 0.6, 0.05), tint(accent, -0.3)))
        face.append(inked(moved(sector(0, w * 0.85, 180, 360), 0, -h * 0.7), accent))
        face.append(inked(fitted(icon(choose(rng, list(table("icon")))), 0, -h * 0.7 - 0.35, 0.2), WHITE))
    if rng.random() < 0.55:
        parts = rimmed(parts, ink, rng.uniform(0.03, 0.09))
    pieces = parts + marks + face
    if rng.random() < 0.2:
        tones = [(tint(p.paint.colors[0], 0.25), tint(p.paint.colors[0], -0.3)) for p in pieces]
        pieces = [replace(p, paint=Paint(list(t), "linear", 1.3)) for p, t in zip(pieces, tones, strict=True)]
    if rng.random() < 0.2:
        pieces.insert(0, inked(oval(0, 0.3, 1.9), choose(rng, (tint(accent, 0.6), ink, brand(rng)))))
    return pieces


def fur(rng) -> np.ndarray:
    natural = hsv(rng.uniform(15, 45), rng.uniform(0.1, 0.6), rng.uniform(0.4, 0.95))
    return choose(rng, (natural, brand(rng), brand(rng), np.full(3, rng.uniform(60, 240))))


def body(rng, skin, accent) -> list[Piece]:
    tall, wide = rng.uniform(0.6, 1.1), rng.uniform(0.5, 0.95)
    torso = choose(rng, (oval(0, 0.8 + tall / 2, wide, tall), rounded(-wide, 0.6, wide, 0.9 + 1.3 * tall, 0.4)))
    pieces, bottom = [], 0.8 + 1.4 * tall
    kind = rng.random()
    for s in (-1, 1):
        if kind < 0.25:
            for i in range(3):
                p = spline(
                    [
                        (s * 0.2 * i, bottom - 0.4),
                        (s * (0.4 + 0.35 * i), bottom + 0.1),
                        (s * (0.6 + 0.4 * i), bottom - 0.2 + rng.uniform(-0.3, 0.5)),
                    ],
                    False,
                )
                pieces.append(Piece(taper(p, 0.3, 0.1), flat(tint(skin, -0.1 * i))))
        else:
            hand = (s * (wide + rng.uniform(0.2, 0.6)), rng.uniform(0.6, 1.6))
            pieces += [
                Piece(stroke([(s * wide * 0.7, 1.1), hand], 0.26), flat(skin)),
                Piece(oval(*hand, 0.17), flat(tint(skin, 0.25))),
            ]
            pieces.append(
                Piece(oval(s * wide * 0.55, bottom, 0.34, 0.18), flat(choose(rng, (accent, tint(skin, -0.25)))))
            )
    pieces += [
        Piece(torso, flat(skin)),
        Piece(moved(torso, 0, 0.8 + tall / 2 - 0.65 * (0.7 + tall / 2), 0.65), flat(tint(skin, 0.55))),
    ]
    if rng.random() < 0.4:
        for i in range(3):
            pieces.append(Piece(stroke([(-wide, 1.0 + 0.3 * i), (wide, 1.0 + 0.3 * i)], 0.1), flat(accent), clip=torso))
    if rng.random() < 0.35:
        pieces.append(
            Piece(fitted(icon(choose(rng, list(table("icon")))), choose(rng, (-1, 1)) * wide, 1.3, 0.4), flat(accent))
        )
    return pieces


def side_legs(rng, skin, length: float, wide: float) -> list[Piece]:
    """Four legs seen from the side, the far ones darker, with hooves or paws."""
    pieces = []
    for i, x in enumerate((-wide * 0.5, wide * 0.75, -wide * 0.8, wide * 0.5)):
        foot = (x + rng.uniform(-0.15, 0.15), length)
        tone = tint(skin, -0.3) if i < 2 else skin
        pieces.append(
            Piece(
                taper(spline([(x, 0), (x + rng.uniform(-0.08, 0.08), length / 2), foot], False), 0.34, 0.17), flat(tone)
            )
        )
        pieces.append(Piece(oval(foot[0] + 0.05, length, 0.15, 0.08), flat(tint(tone, -0.5))))
    return pieces


def feathers(rng, color, k: int, span: float) -> list[Piece]:
    """A wing of k feathers fanned from the shoulder at the origin, each a tone of its own."""
    start = rng.uniform(-200, -170)
    pieces = []
    for i in range(k):
        a = math.radians(start + span * i / k)
        length = 1.1 - 0.5 * i / k
        tip = np.array([math.cos(a), math.sin(a)]) * length
        bent = tip * 0.55 + np.array([0, -0.12])
        pieces.append(
            Piece(taper(spline([(0, 0), bent, tip], False), 0.12, 0, 0.16), flat(tint(color, -0.35 + 0.7 * i / k)))
        )
    return pieces[::-1]


def beast(rng) -> list[Piece]:
    """An animal from the side: body, legs, neck, head, tail, and some of mane, wing, spots, stripes, horns, ground."""
    skin, accent, ink = fur(rng), brand(rng), dark(rng)
    wide, tall = rng.uniform(0.75, 1.05), rng.uniform(0.35, 0.6)
    back = (wide * 0.3, -tall * rng.uniform(0.7, 1.1))
    outline = [(-wide, -0.05), (-wide * 0.5, -tall), back, (wide, -0.1), (wide * 0.5, tall), (-wide * 0.6, tall * 0.8)]
    trunk = polygon(spline(outline))
    head = np.array([wide + rng.uniform(0, 0.5), rng.uniform(-1.1, -0.3)])
    end = (-wide - rng.uniform(0.2, 0.6), rng.uniform(-0.8, 0.6))
    tail = spline([(-wide * 0.8, -0.1), (-wide - 0.3, rng.uniform(-0.6, 0.3)), end], False)
    parts = [inked(taper(tail, 0.2, rng.uniform(0.03, 0.25)), skin)]
    parts += side_legs(rng, skin, rng.uniform(0.6, 1.1), wide) if rng.random() < 0.8 else []
    neck = spline([(wide * 0.5, -0.1), tuple(head * (0.9, 0.5)), tuple(head)], False)
    parts += [inked(trunk, skin), inked(taper(neck, 0.55, 0.35), skin)]
    near, far = beast_head(rng, skin, accent, ink, head)
    inside = [inked(moved(trunk, 0, tall * 0.9), tint(skin, 0.5), clip=trunk)]
    if rng.random() < 0.5:
        spots = [oval(*rng.uniform((-wide, -tall), (wide, tall)), rng.uniform(0.05, 0.15)) for _ in range(9)]
        xs = np.linspace(-wide * 0.8, wide * 0.7, 6)
        bars = [taper(np.array([(x, -tall), (x + 0.1, tall * 0.4)]), 0.12, 0) for x in xs]
        inside += [inked(s, tint(skin, -0.4), clip=trunk) for s in choose(rng, (spots, bars))]
    wing = []
    if rng.random() < 0.4:
        wing = feathers(rng, choose(rng, (accent, skin)), int(rng.integers(4, 9)), 80)
        wing = all_moved(wing, dy=-tall * 0.5)
    elif rng.random() < 0.5:
        ridge = np.linspace((-wide * 0.6, -tall), tuple(head + (-0.2, -0.35)), int(rng.integers(4, 8)))
        parts = [inked(moved(polygon([(-0.14, 0.1), (0, -0.25), (0.14, 0.1)]), *p), accent) for p in ridge] + parts
    parts += near
    parts = rimmed(parts, ink, rng.uniform(0.03, 0.07)) if rng.random() < 0.5 else parts
    ground = [inked(oval(0, 1.05, 1.4, 0.12), choose(rng, (tint(accent, 0.5), hsv(120, 0.5, 0.6))))]
    return [*(ground if rng.random() < 0.3 else []), *parts, *inside, *far, *wing]


def beast_head(rng, skin, accent, ink, at: np.ndarray) -> tuple[list[Piece], list[Piece]]:
    """-> skull, snout and ears or horns, which may get a contour; eye and nostril, which do not."""
    size = rng.uniform(0.28, 0.42)
    skull = [inked(moved(oval(0, 0, size * 1.2, size, 0.2), *at), skin)]
    skull.append(inked(oval(at[0] + size, at[1] + 0.1, size * 0.6, size * 0.45), tint(skin, 0.35)))
    for dx, tone in ((-0.15, tint(skin, -0.3)), (0.02, choose(rng, (skin, accent)))):
        ear = polygon([(-0.12, 0), (0, -rng.uniform(0.3, 0.5)), (0.14, 0)])
        skull.append(inked(moved(ear, at[0] + dx, at[1] - size * 0.7, 1, rng.uniform(-30, 10)), tone))
    eye = [inked(oval(at[0] + 0.1, at[1] - 0.08, 0.09), WHITE), inked(oval(at[0] + 0.12, at[1] - 0.08, 0.055), ink)]
    return skull, [*eye, inked(oval(at[0] + size * 1.45, at[1] + 0.03, 0.06), ink)]


def soarer(rng) -> list[Piece]:
    """Wings spread to both sides about a body, a shield or a letter."""
    color, accent, ink = brand(rng), brand(rng), dark(rng)
    color = choose(rng, (color, ink))
    wing = feathers(rng, color, int(rng.integers(6, 11)), rng.uniform(70, 120))
    if rng.random() < 0.4:
        wing = [replace(p, paint=flat(color)) for p in wing]
    pieces = [
        replace(p, shape=[[r * (s, 1) + (s * -0.1, 0) for r in g] for g in p.shape]) for p in wing for s in (1, -1)
    ]
    if rng.random() < 0.5:
        return [*pieces, *put(some_mark(rng, [accent, ink] * 4), (-0.4, -0.4, 0.4, 0.6))]
    tail = [
        Piece(moved(taper(np.array([(0, 0.3), (0, 1.0)]), 0.1, 0, 0.2), angle=a), flat(tint(color, 0.1 + abs(a) / 90)))
        for a in (-24, 24, -12, 12, 0)
    ]
    trunk = Piece(taper(np.array([(0, -0.5), (0, 0.2), (0, 0.7)]), 0.3, 0.1, 0.2), flat(tint(color, -0.2)))
    head = [
        Piece(oval(0, -0.55, 0.2), flat(WHITE)),
        Piece(polygon([(0.1, -0.65), (0.4, -0.5), (0.1, -0.42)]), flat(hsv(42, 0.9, 0.95))),
        Piece(oval(0.06, -0.58, 0.04), flat(ink)),
    ]
    return [*pieces, *tail, trunk, *head]


def still_life(rng) -> list[Piece]:
    """A thing drawn with contour, shade, pattern, highlight, sparkles, ground, sometimes a face."""
    color, accent, ink = brand(rng), brand(rng), dark(rng)
    base = choose(rng, (icon(choose(rng, list(table("icon")))), base_shape(rng)))
    pieces = [Piece(oval(0, 1.05, 1, 0.14), flat(tint(ink, 0.75)))] if rng.random() < 0.5 else []
    pieces += (
        rimmed([Piece(base, flat(color))], ink, rng.uniform(0.03, 0.1))
        if rng.random() < 0.6
        else [Piece(base, flat(color))]
    )
    pieces += [
        Piece(base, flat(tint(color, -0.25)), clip=base, cut=moved(base, -0.2, -0.15)),
        Piece(base, flat(tint(color, 0.35)), clip=base, cut=moved(base, 0.12, 0.1)),
    ]
    pattern = int(rng.integers(4))
    spots = [oval(*rng.uniform(-0.9, 0.9, 2), rng.uniform(0.06, 0.16)) for _ in range(10)]
    bars = [moved(rounded(-2, y, 2, y + 0.12, 0), angle=20) for y in np.arange(-1, 1, 0.33)]
    pieces += [
        Piece(s, flat(choose(rng, (accent, tint(color, 0.6)))), clip=base) for s in (spots, bars, [], [])[pattern]
    ]
    if pattern > 1:
        pieces += put(face_parts(rng, color, ink, accent), (-0.45, -0.3, 0.45, 0.5))
    for _ in range(int(rng.integers(3, 9))):
        a, r = rng.uniform(0, 2 * np.pi), rng.uniform(1.15, 1.5)
        bit = choose(rng, (icon("spark"), oval(0, 0, 0.6), icon("leaf"), ngon(3), icon("drop"), icon("heart")))
        pieces.append(
            Piece(
                moved(bit, r * math.cos(a), r * math.sin(a), rng.uniform(0.08, 0.2), rng.uniform(0, 90)),
                flat(choose(rng, (accent, color, tint(accent, 0.4)))),
            )
        )
    return pieces


def duotone(rng, pieces: list[Piece]) -> list[Piece]:
    """The same as an engraving or a stencil: one ink on paper."""
    ink, paper = choose(rng, (dark(rng), dark(rng), brand(rng))), choose(rng, (WHITE, WHITE, tint(brand(rng), 0.8)))
    limit = rng.uniform(90, 150)
    done = []
    for p in pieces:
        light = np.mean([np.asarray(c) @ (0.3, 0.59, 0.11) for c in p.paint.colors]) > limit
        if light and p.role == "mark" and not p.clip and rng.random() < 0.7:
            done.append(Piece(p.shape, flat(ink), grow=0.05, cut=p.cut))
        done.append(replace(p, paint=flat(paper if light else ink)))
    return done

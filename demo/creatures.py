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
    brand,
    choose,
    dark,
    fitted,
    flat,
    hsv,
    icon,
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
    gap, size, y = rng.uniform(0.25, 0.45), rng.uniform(0.13, 0.3), rng.uniform(-0.35, 0)
    pieces: list[Piece] = []
    if rng.random() < 0.4:
        pieces.append(Piece(oval(0, rng.uniform(0.3, 0.5), 0.5, 0.4), flat(tint(skin, 0.55))))
    look = rng.uniform(-0.05, 0.05)
    for s in (-1, 1):
        pieces += [
            Piece(oval(s * gap, y, size, size * rng.uniform(1, 1.2)), flat(WHITE)),
            Piece(oval(s * gap + look, y + 0.03, size * rng.uniform(0.45, 0.7)), flat(ink)),
        ]
        pieces += [Piece(oval(s * gap + look - 0.04, y - 0.05, size * 0.2), flat(WHITE))]
        if rng.random() < 0.3:
            pieces.append(
                Piece(
                    stroke(
                        [(s * (gap - 0.2), y - size - 0.12), (s * (gap + 0.2), y - size - rng.uniform(0.05, 0.2))], 0.08
                    ),
                    flat(ink),
                )
            )
        if rng.random() < 0.35:
            pieces.append(Piece(oval(s * (gap + 0.2), y + 0.4, 0.13, 0.09), flat(hsv(350, 0.45, 1))))
    if rng.random() < 0.25:
        pieces += [Piece(stroke(oval(s * gap, y, size + 0.08)[0][0], 0.07, closed=True), flat(ink)) for s in (-1, 1)]
    nose = choose(
        rng,
        (
            oval(0, 0.25, 0.13, 0.09),
            polygon([(-0.16, 0.2), (0.16, 0.2), (0, 0.42)]),
            polygon([(-0.22, 0.12), (0.22, 0.12), (0, 0.6)]),
            [],
        ),
    )
    if nose:
        pieces.append(Piece(nose, flat(choose(rng, (ink, accent)))))
    mouth = spline([(-0.3, 0.5), (0, 0.66), (0.3, 0.5)], False)
    if rng.random() < 0.5:
        return [*pieces, Piece(stroke(mouth, 0.06), flat(ink))]
    open_ = polygon(np.concatenate([mouth, spline([(0.3, 0.5), (0, rng.uniform(0.8, 0.95)), (-0.3, 0.5)], False)]))
    pieces += [
        Piece(open_, flat(tint(ink, 0.05))),
        Piece(oval(0, 0.85, 0.2, 0.12), flat(hsv(355, 0.6, 0.9)), clip=open_),
    ]
    return [
        *pieces,
        *(Piece(rounded(x - 0.07, 0.5, x + 0.07, 0.68, 0.02), flat(WHITE), clip=open_) for x in (-0.1, 0.08)),
    ]


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
    skin, accent, ink = brand(rng), brand(rng), dark(rng)
    if rng.random() < 0.4:
        skin = hsv(rng.uniform(15, 45), rng.uniform(0.1, 0.6), rng.uniform(0.4, 0.95))
    w, h = rng.uniform(0.8, 1.15), rng.uniform(0.75, 1.0)
    head = choose(
        rng,
        (
            oval(0, 0, w, h),
            rounded(-w, -h, w, h, rng.uniform(0.2, 0.7)),
            [[spline([(0, -h), (w * 0.9, -0.5), (w, 0.4), (0, h), (-w, 0.4), (-w * 0.9, -0.5)])]],
        ),
    )
    parts: list[Piece] = []
    if rng.random() < 0.75:
        parts += body(rng, skin, accent)
    parts += ears(rng, skin, accent) + [Piece(head, flat(skin))]
    shade = (
        [
            Piece(
                head,
                flat(tint(skin, -0.18)),
                clip=moved(head, rng.uniform(0.2, 0.5), 0.25),
                cut=moved(head, -0.25, -0.2),
            )
        ]
        if rng.random() < 0.5
        else []
    )
    spots = [
        Piece(oval(*rng.uniform(-0.8, 0.8, 2), rng.uniform(0.05, 0.16)), flat(tint(skin, -0.25)), clip=head)
        for _ in range(int(choose(rng, (0, 0, 4, 8))))
    ]
    features = face_parts(rng, skin, ink, accent)
    if rng.random() < 0.3:
        brim = [
            Piece(rounded(-w * 1.1, -h * 0.75, w * 1.1, -h * 0.6, 0.05), flat(tint(accent, -0.3))),
            Piece(moved(sector(0, w * 0.85, 180, 360), 0, -h * 0.7), flat(accent)),
        ]
        features += [*brim, Piece(fitted(icon(choose(rng, list(table("icon")))), 0, -h * 0.7 - 0.35, 0.2), flat(WHITE))]
    pieces = parts + shade + spots + features
    if rng.random() < 0.55:
        pieces = rimmed(parts, ink, rng.uniform(0.03, 0.09)) + shade + spots + features
    if rng.random() < 0.2:
        pieces = [
            replace(p, paint=Paint([tint(p.paint.colors[0], 0.25), tint(p.paint.colors[0], -0.3)], "linear", 1.3))
            if i % 2
            else p
            for i, p in enumerate(pieces)
        ]
    if rng.random() < 0.2:
        disc = Piece(oval(0, 0.3, 1.9), flat(choose(rng, (tint(accent, 0.6), ink, brand(rng)))))
        pieces = [disc, *pieces]
    return pieces


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
    skin, accent, ink = (
        choose(rng, (brand(rng), hsv(rng.uniform(15, 45), rng.uniform(0.1, 0.6), rng.uniform(0.4, 0.95)))),
        brand(rng),
        dark(rng),
    )
    wide, tall = rng.uniform(0.75, 1.05), rng.uniform(0.35, 0.6)
    trunk = polygon(
        spline(
            [
                (-wide, -0.05),
                (-wide * 0.5, -tall),
                (wide * 0.3, -tall * rng.uniform(0.7, 1.1)),
                (wide, -0.1),
                (wide * 0.5, tall),
                (-wide * 0.6, tall * 0.8),
            ]
        )
    )
    head = np.array([wide + rng.uniform(0, 0.5), rng.uniform(-1.1, -0.3)])
    size = rng.uniform(0.28, 0.42)
    tail = spline(
        [
            (-wide * 0.8, -0.1),
            (-wide - 0.3, rng.uniform(-0.6, 0.3)),
            (-wide - rng.uniform(0.2, 0.6), rng.uniform(-0.8, 0.6)),
        ],
        False,
    )
    parts = [Piece(taper(tail, 0.2, rng.uniform(0.03, 0.25)), flat(skin))]
    parts += side_legs(rng, skin, rng.uniform(0.6, 1.1), wide) if rng.random() < 0.8 else []
    parts += [
        Piece(trunk, flat(skin)),
        Piece(
            taper(spline([(wide * 0.5, -0.1), tuple(head * (0.9, 0.5)), tuple(head)], False), 0.55, 0.35), flat(skin)
        ),
    ]
    parts += [
        Piece(moved(oval(0, 0, size * 1.2, size, 0.2), *head), flat(skin)),
        Piece(oval(head[0] + size, head[1] + 0.1, size * 0.6, size * 0.45), flat(tint(skin, 0.35))),
    ]
    parts += [
        Piece(
            moved(
                polygon([(-0.12, 0), (0, -rng.uniform(0.3, 0.5)), (0.14, 0)]),
                head[0] + dx,
                head[1] - size * 0.7,
                1,
                rng.uniform(-30, 10),
            ),
            flat(tone),
        )
        for dx, tone in ((-0.15, tint(skin, -0.3)), (0.02, choose(rng, (skin, accent))))
    ]
    inside = [Piece(moved(trunk, 0, tall * 0.9), flat(tint(skin, 0.5)), clip=trunk)]
    if rng.random() < 0.5:
        spots = [oval(*rng.uniform((-wide, -tall), (wide, tall)), rng.uniform(0.05, 0.15)) for _ in range(9)]
        bars = [
            taper(np.array([(x, -tall), (x + 0.1, tall * 0.4)]), 0.12, 0)
            for x in np.linspace(-wide * 0.8, wide * 0.7, 6)
        ]
        inside += [Piece(s, flat(tint(skin, -0.4)), clip=trunk) for s in choose(rng, (spots, bars))]
    face = [
        Piece(oval(head[0] + 0.1, head[1] - 0.08, 0.09), flat(WHITE)),
        Piece(oval(head[0] + 0.12, head[1] - 0.08, 0.055), flat(ink)),
        Piece(oval(head[0] + size * 1.45, head[1] + 0.03, 0.06), flat(ink)),
    ]
    extra = []
    if rng.random() < 0.4:
        extra = [
            replace(p, shape=moved(p.shape, 0, -tall * 0.5))
            for p in feathers(rng, choose(rng, (accent, skin)), int(rng.integers(4, 9)), 80)
        ]
    elif rng.random() < 0.5:
        ridge = np.linspace((-wide * 0.6, -tall), tuple(head + (-0.2, -size)), int(rng.integers(4, 8)))
        parts = [
            Piece(moved(polygon([(-0.14, 0.1), (0, -0.25), (0.14, 0.1)]), *p), flat(accent)) for p in ridge
        ] + parts
    parts = rimmed(parts, ink, rng.uniform(0.03, 0.07)) if rng.random() < 0.5 else parts
    ground = (
        [Piece(oval(0, 1.05, 1.4, 0.12), flat(choose(rng, (tint(accent, 0.5), hsv(120, 0.5, 0.6)))))]
        if rng.random() < 0.3
        else []
    )
    return [*ground, *parts, *inside, *face, *extra]


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

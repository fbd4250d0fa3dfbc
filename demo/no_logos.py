"""Pictures that are no logos, from which phase 7 learns to tell logos, and logos as they are met.

    from demo.no_logos import draw_no_logos

Reads and writes nothing.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from PIL import Image
from scipy import fft

from intelligent_logo_analyzer import LEAST_SIDE, resized


def changed_copy(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The logo at another size, often through JPEG, with grain or in few colours: logos are met so, and stay logos."""
    scale = np.exp(rng.uniform(np.log(LEAST_SIDE), np.log(512))) / max(rgb.shape[:2])
    size = max(4, round(rgb.shape[1] * scale)), max(4, round(rgb.shape[0] * scale))
    rgb = resized(rgb, *size)
    change = rng.choice([through_jpeg, grainy, dithered, None], p=[0.4, 0.15, 0.15, 0.3])
    return change(rgb, rng) if change else rgb


def grainy(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return np.clip(rgb + rng.normal(0, rng.uniform(1, 8), rgb.shape), 0, 255).astype(np.uint8)


def dithered(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """In the 216 colours of the web, or in 16 to 64 of its own (Floyd and Steinberg, 1976), as a GIF file has it."""
    image, colors = Image.fromarray(rgb), int(rng.choice([16, 32, 64]))
    few = image.convert("P") if rng.random() < 0.5 else image.quantize(colors)
    return np.array(few.convert("RGB"))


def through_jpeg(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    quality = (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 96)))
    data = cv2.imencode(".jpg", np.ascontiguousarray(rgb[:, :, ::-1]), quality)[1]
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[:, :, ::-1])


def texture(rng: np.random.Generator, side: int) -> np.ndarray:
    """(side, side, 3) float32: a field of colour whose spectrum falls with frequency, as that of nature does."""
    frequency = np.hypot(fft.fftfreq(side)[:, None], fft.rfftfreq(side)[None])
    frequency[0, 0] = 1.0
    mixed = rng.normal(size=(side, side, 3)) @ (rng.uniform(0.1, 0.6) * np.eye(3) + rng.uniform(0.5, 1.0))
    falling = frequency[..., None] ** -rng.uniform(0.7, 2.2)
    spectrum = fft.rfft2(mixed.astype(np.float32), axes=(0, 1)) * falling.astype(np.float32)
    field = fft.irfft2(spectrum, s=(side, side), axes=(0, 1))
    field = (field - field.mean((0, 1))) / field.std() * rng.uniform(8, 60) + rng.uniform(40, 215, 3)
    return field.astype(np.float32)


def photograph(rng: np.random.Generator) -> np.ndarray:
    """Dead leaves (Lee, Mumford and Huang, 2001): textured and shaded patches that hide one another, with grain."""
    side = 8 * int(rng.integers(12, 30))
    fields = [texture(rng, side) for _ in range(3)]
    image: Any = fields[0].copy()
    for k in range(int(rng.integers(0, 40))):
        mask: Any = np.zeros((side, side), np.float32)
        size = min(0.6, 0.04 / rng.uniform(0.05, 1)) * side
        corners = rng.uniform(0, side, 2) + rng.normal(size=(int(rng.integers(3, 12)), 2)) * size
        if k == 0 and rng.random() < 0.4:  # a horizon
            corners = np.array([(0, side), *((x, rng.uniform(0.3, 0.8) * side) for x in (0, side)), (side, side)])
        cv2.fillPoly(mask, [cv2.convexHull(corners.astype(np.int32)) if k % 2 else corners.astype(np.int32)], 1.0)
        mask = cv2.blur(mask, (int(rng.integers(1, 6)),) * 2)[..., None]
        shade = np.linspace(rng.uniform(0.5, 1.0), rng.uniform(0.8, 1.3), side)[:, None] * rng.uniform(20, 235, 3)
        leaf = fields[k % 3] * np.float32(rng.uniform(0.6, 1.2)) if rng.random() < 0.5 else shade.astype(np.float32)
        image += (leaf - image) * mask
    blurred = cv2.GaussianBlur(image, (0, 0), rng.choice([0.4, 0.8, 1.5, 3.0]))
    image = blurred + rng.normal(0, rng.uniform(0, 8), (side, side, 1))
    if rng.random() < 0.15:
        image[:] = image.mean(2, keepdims=True)
    image = image[: int(side * rng.uniform(0.6, 1.0))]
    if rng.random() < 0.3:  # as cameras store them
        image = through_jpeg(np.clip(image, 0, 255).astype(np.uint8), rng)
    return image


def noise(rng: np.random.Generator) -> np.ndarray:
    height, width = (int(n) for n in rng.integers(32, 300, 2))
    channels, kind = int(rng.choice([1, 3])), rng.integers(4)
    image: Any = rng.uniform(0, 256, (height, width, channels)).astype(np.float32)
    if kind == 1:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 5)).reshape(height, width, -1)
        image = (image - image.mean()) / image.std() * rng.uniform(20, 70) + 128
    elif kind == 2:  # salt and pepper
        image = np.where(image < rng.uniform(10, 90), 0, np.where(image > rng.uniform(160, 245), 255, 128))
    elif kind == 3:
        image = rng.uniform(0, 255, 3) + rng.normal(0, rng.uniform(8, 70), (height, width, channels))
    return np.broadcast_to(image, (height, width, 3))


def screen(rng: np.random.Generator) -> np.ndarray:
    """Bars, boxes, rules and lines of letters, as on a screen or a page."""
    width, height = (int(n) for n in rng.integers(240, 1000, 2))
    dark = rng.random() < 0.4
    image = np.full((height, width, 3), rng.integers(0, 70) if dark else rng.integers(225, 256), np.uint8)
    for k in range(int(rng.integers(1, 12))):
        x, y, w, h = (int(n) for n in rng.uniform(0, 1, 4) * (width, height, width, height / 2))
        if k == 0 and rng.random() < 0.5:
            x, y, w, h = 0, 0, width, int(rng.uniform(0.03, 0.12) * height)
        color = rng.integers(0, 256, 3) if rng.random() < 0.5 else rng.integers(0, 256, 1).repeat(3)
        cv2.rectangle(image, (x, y), (x + w, y + h), color.tolist(), -1 if rng.random() < 0.7 else 1)
    if rng.random() < 0.4:
        rule(image, rng)
    if rng.random() < 0.3:
        tile(image, rng)
    for _ in range(int(rng.integers(1, 5))):
        write(image, rng, dark)
    return image


def rule(image: np.ndarray, rng: np.random.Generator) -> None:
    """The lines of a table, or of a chart with its curve."""
    height, width = image.shape[:2]
    grey = [int(rng.integers(90, 210))] * 3
    for x in np.linspace(0.05, 0.95, int(rng.integers(2, 12))) * width:
        cv2.line(image, (int(x), height // 10), (int(x), height - height // 10), grey, 1)
    for y in np.linspace(0.1, 0.9, int(rng.integers(2, 25))) * height:
        cv2.line(image, (width // 20, int(y)), (width - width // 20, int(y)), grey, 1)
    if rng.random() < 0.5:
        steps = np.cumsum(rng.normal(0, height / 25, 60)) + height / 2
        curve = np.stack([np.linspace(0.05, 0.95, 60) * width, steps], 1).astype(np.int32)
        cv2.polylines(image, [curve], False, rng.integers(0, 256, 3).tolist(), 2, cv2.LINE_AA)


def tile(image: np.ndarray, rng: np.random.Generator) -> None:
    """Boxes in rows and columns, as the cards and buttons of a page."""
    height, width = image.shape[:2]
    rows, columns, gap = int(rng.integers(1, 9)), int(rng.integers(1, 5)), int(rng.integers(4, 24))
    colors = [int(rng.integers(0, 256)) if rng.random() < 0.3 else rng.integers(0, 256, 3).tolist() for _ in range(2)]
    for y in np.linspace(height * 0.08, height, rows + 1)[:-1].astype(int):
        for x in np.linspace(0, width, columns + 1)[:-1].astype(int):
            if rng.random() < 0.9:
                end = (x + width // columns - gap, y + max(4, int(height * 0.92) // rows - gap))
                cv2.rectangle(
                    image, (x + gap, y), end, colors[int(rng.random() < 0.3)], -1 if rng.random() < 0.8 else 1
                )


def write(image: np.ndarray, rng: np.random.Generator, dark: bool) -> None:
    """A block of lines of letters."""
    height, width = image.shape[:2]
    x, y, size = int(rng.integers(width // 2)), int(rng.integers(height // 2)), rng.uniform(0.3, 0.8)
    ink = (rng.integers(180, 256, 1) if dark else rng.integers(0, 90, 1)).repeat(3)
    ink, font = (rng.integers(0, 256, 3) if rng.random() < 0.2 else ink).tolist(), int(rng.integers(0, 5))
    for line in range(int(rng.integers(3, 25))):
        words = "".join(map(chr, rng.choice([32, *range(97, 123)], int(rng.integers(5, 60)))))
        cv2.putText(image, words, (x, int(y + line * size * 32)), font, size, ink, 1, cv2.LINE_AA)


def blank(rng: np.random.Generator) -> np.ndarray:
    color = rng.integers(0, 256, 3) if rng.random() < 0.7 else rng.choice([0, 255])
    return color + rng.normal(0, rng.choice([0.0, 1.0, 2.0]), (*rng.integers(16, 200, 2), 3))


KINDS = ((photograph, 360), (noise, 60), (screen, 300), (blank, 20))


def draw_no_logos(share: float, seed: int) -> list[np.ndarray]:
    """Pictures that are no logos, (H, W, 3) uint8; `share` 1 draws 740 of them, each kind at least once."""
    rng = np.random.default_rng(seed)
    pictures = [draw(rng) for draw, count in KINDS for _ in range(max(1, round(share * count)))]
    return [np.clip(picture, 0, 255).astype(np.uint8) for picture in pictures]

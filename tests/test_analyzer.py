"""The analyzer against known answers: reading images, zips, duplicates, splits, the dataset on disk, the two verbs."""

from __future__ import annotations

import base64
import contextlib
import csv
import hashlib
import io
import json
import os
import struct
import subprocess
import sys
import warnings
import zipfile
import zlib
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

import intelligent_logo_analyzer as ila
from benchmarks import fit_rules, letter_reader
from demo.make_demo_logos import draw_logo as demo_logo
from intelligent_logo_analyzer import CLASS_NAMES, LogoError, UsageError, load_logo

RED, BLUE = (255, 0, 0), (0, 0, 255)


def two_tone() -> Image.Image:
    """30 x 20 px, red above blue, black top left corner pixel."""
    image = Image.new("RGB", (30, 20), BLUE)
    image.paste(RED, (0, 0, 30, 10))
    return image


def encode(image: Image.Image, kind: str, **options) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def draw_logo(seed: int, size: int = 96) -> Image.Image:
    """A distinct mark for every seed: a few random discs and bars on white."""
    rng = np.random.default_rng(seed)
    image = Image.new("RGB", (size * 4, size * 4), "white")
    pen = ImageDraw.Draw(image)
    for _ in range(rng.integers(2, 6)):
        x, y = rng.integers(0, size * 3, 2)
        w, h = rng.integers(size // 2, size * 2, 2)
        shape = pen.ellipse if rng.random() < 0.5 else pen.rectangle
        shape([int(x), int(y), int(x + w), int(y + h)], fill=tuple(int(c) for c in rng.integers(0, 200, 3)))
    return image.resize((size, size), Image.Resampling.LANCZOS)


def write_logos(folder: Path, n: int, start: int = 0) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    names = [f"{i:04d}.png" for i in range(start, start + n)]
    for i, name in enumerate(names):
        (folder / name).write_bytes(encode(draw_logo(start + i), "PNG"))
    return names


def write_labels(path: Path, names: list[str], **columns) -> Path:
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "type", *columns])
        for i, name in enumerate(names):
            writer.writerow([name, CLASS_NAMES[i % 4], *(c[i] for c in columns.values())])
    return path


def read_manifest(out: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((out / "manifest.csv").read_text())))


def tree_digest(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
            for p in sorted(root.rglob("*")) if p.is_file()}  # fmt: skip


# -- one image, one reading


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_format_reads_the_same(kind):
    rgb = load_logo(encode(two_tone(), kind, **({"quality": 95} if kind in ("JPEG", "WEBP") else {})))
    assert rgb.shape == (20, 30, 3) and rgb.dtype == np.uint8 and rgb.flags.c_contiguous
    assert np.abs(rgb[3, 3].astype(int) - RED).max() < 12
    assert np.abs(rgb[-3, -3].astype(int) - BLUE).max() < 12


@pytest.mark.parametrize("kind", ["JPEG", "WEBP", "grey JPEG"])
def test_flat_fills_of_a_small_lossy_file_are_read_flat(kind):
    image = Image.new("RGB", (120, 120), "white")
    pen = ImageDraw.Draw(image)
    for x in range(12, 108, 24):
        pen.ellipse([x, 20, x + 14, 100], fill=(200, 30, 60))
    image = image.convert("L") if kind.startswith("grey") else image
    data = encode(image, kind.split()[-1], quality=50)
    drawn, decoded = (np.array(i.convert("RGB")) for i in (image, Image.open(io.BytesIO(data))))
    change, before, after = (cv2.morphologyEx(rgb, cv2.MORPH_GRADIENT, np.ones((3, 3))).max(2).astype(float)
                             for rgb in (drawn, decoded, load_logo(data)))  # fmt: skip
    flat, edge = cv2.erode((change == 0).astype(np.uint8), np.ones((3, 3))) > 0, change > 0
    assert after[flat].mean() < 0.6 * before[flat].mean()
    assert after[edge].mean() > 0.95 * before[edge].mean()


def test_what_is_large_or_without_loss_is_read_as_it_is():
    noise = np.random.default_rng(0).integers(100, 110, (400, 400, 3), np.uint8)
    assert np.array_equal(load_logo(encode(Image.fromarray(noise[:50]), "WEBP", lossless=True)), noise[:50])
    data = np.frombuffer(encode(Image.fromarray(noise), "JPEG"), np.uint8)
    assert np.array_equal(load_logo(data.tobytes()), cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "RGBA", "CMYK"])
def test_colour_modes_become_rgb(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    rgb = load_logo(encode(two_tone().convert(mode), kind))
    expected = np.array(two_tone().convert(mode).convert("RGB"))
    assert np.abs(rgb[3:7, 5:25].astype(int) - expected[3:7, 5:25]).max() < 12


def test_sixteen_bit_grey_is_scaled_not_clipped():
    grey = (np.arange(600, dtype=np.uint16).reshape(20, 30) * 109).astype(np.uint16)
    rgb = load_logo(encode(Image.fromarray(grey), "PNG"))
    assert np.abs(rgb[..., 0].astype(int) - grey / 257).max() <= 0.51


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_turn_matches_pillow(kind, orientation):
    exif = Image.Exif()
    exif[0x112] = orientation
    image = two_tone()
    image.paste((0, 255, 0), (0, 0, 8, 8))
    options = {"quality": 95} if kind == "JPEG" else {"lossless": True} if kind == "WEBP" else {}
    data = encode(image, kind, exif=exif, **options)
    from PIL import ImageOps

    expected = np.array(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"))
    assert load_logo(data).shape == expected.shape
    assert np.abs(load_logo(data).astype(int) - expected).mean() < 4


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_animation_gives_its_first_frame(kind):
    frames = [Image.new("RGB", (30, 20), (v, v, v)) for v in (10, 200)]
    rgb = load_logo(encode(frames[0], kind, save_all=True, append_images=frames[1:]))
    assert abs(int(rgb.mean()) - 10) <= 2


def test_transparency_lies_on_white_and_matches_float_reference():
    rng = np.random.default_rng(0)
    rgba = rng.integers(0, 256, (40, 50, 4), dtype=np.uint8)
    rgba[..., :3] //= 2
    alpha = rgba[..., 3:].astype(float) / 255
    expected = rgba[..., :3] * alpha + 255 * (1 - alpha)
    assert np.abs(load_logo(rgba).astype(float) - expected).max() <= 1.01


def test_white_ink_lies_on_dark_and_stays_visible():
    rgba = np.zeros((40, 60, 4), np.uint8)
    rgba[10:30, 10:20] = rgba[10:30, 30:40] = 255
    rgb = load_logo(rgba)
    assert rgb[0, 0].max() < 64 and rgb[15, 15].min() == 255
    rgba[5:35, 5:55, 3] = 255
    rgba[5:35, 5:55, :3] = np.where(rgba[5:35, 5:55, :3] == 255, 255, 30)
    assert load_logo(rgba)[0, 0].min() == 255  # white inside a dark plate is meant for a light page


def test_fully_transparent_and_odd_arrays_are_refused():
    with pytest.raises(LogoError, match="transparent"):
        load_logo(np.zeros((5, 5, 4), np.uint8))
    for bad in (np.zeros((3, 3, 5), np.uint8), np.zeros(4, np.uint8), np.zeros((0, 3), np.uint8)):
        with pytest.raises(LogoError, match="array of shape"):
            load_logo(bad)
    assert load_logo(np.full((4, 4), 0.5)).max() == 128


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
@pytest.mark.parametrize("keep", [0.3, 0.6, 0.95])
def test_cut_off_files_are_refused(kind, keep):
    data = encode(draw_logo(1), kind)
    with pytest.raises(LogoError):
        load_logo(data[: int(len(data) * keep)])


def test_no_image_is_refused_in_one_sentence():
    cases = {b"": "empty", b"<html>no</html>": "HTML", b"hello there": "not a PNG", b"\x89PNG\r\n\x1a\n": "header"}
    for data, word in cases.items():
        with pytest.raises(LogoError, match=word) as caught:
            load_logo(data)
        assert "\n" not in str(caught.value)
    with pytest.raises(LogoError, match="cannot be read"):
        load_logo("no/such/file.png")


def test_flipped_bytes_never_raise_anything_but_logo_error():
    rng = np.random.default_rng(3)
    for kind in ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"):
        data = bytearray(encode(draw_logo(2, 48), kind))
        for _ in range(40):
            broken = bytearray(data)
            for at in rng.integers(0, min(len(data), 200), 3):
                broken[at] = rng.integers(256)
            with contextlib.suppress(LogoError):
                assert load_logo(bytes(broken)).ndim == 3


def test_huge_image_is_refused_before_decoding(monkeypatch):
    body = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    png = bytearray(encode(two_tone(), "PNG"))
    png[16:29] = body
    monkeypatch.setattr(cv2, "imdecode", lambda *a: pytest.fail("decoded"))
    with pytest.raises(LogoError, match="megapixels"):
        load_logo(bytes(png))


def test_reading_does_not_depend_on_the_file_name(tmp_path):
    name = os.fsencode(tmp_path) + b"/bad_\xff.png"
    with open(name, "wb") as file:
        file.write(encode(two_tone(), "PNG"))
    assert load_logo(os.fsdecode(name)).shape == (20, 30, 3)


def test_fit_square_never_crops():
    rgb = np.full((10, 40, 3), (10, 200, 30), np.uint8)
    rgb[:, :2] = rgb[:, -2:] = 255
    square = ila.fit_square(rgb, 80)
    assert square.shape == (80, 80, 3)
    assert square[40, 1].min() > 200 and square[40, -2].min() > 200 and tuple(square[40, 40]) == (10, 200, 30)
    assert (square[2, 2] == ila.background_color(rgb)).all()
    assert tuple(ila.background_color(np.full((9, 9, 3), 77, np.uint8))) == (77, 77, 77)


@pytest.mark.parametrize("height, width, x, y", [(300, 400, 170, 130), (400, 300, 0, 370), (120, 120, 50, 60)])
def test_what_is_mostly_canvas_is_cut_to_its_ink(height, width, x, y):
    noise = np.random.default_rng(0).integers(0, 6, (height, width, 3), np.uint8)  # as JPEG leaves it
    rgb = 200 + noise
    cv2.rectangle(rgb, (x, y), (x + 59, y + 29), (10, 20, 200), 3)
    square = ila.fit_square(rgb, 96)
    left, top, w, h = cv2.boundingRect((square[..., 2] > square[..., 0] + 26).astype(np.uint8))
    assert 78 <= w <= 94 and w / h == pytest.approx(2, abs=0.15)
    assert max(square[top + h // 2, left + i, 0] for i in (1, w - 2)) < 120  # both ends of the frame are there


def test_a_canvas_of_the_usual_size_stays():
    rgb = np.full((90, 96, 3), 250, np.uint8)
    rgb[20:60, 15:75] = (30, 90, 10)
    expected = cv2.copyMakeBorder(rgb, 3, 3, 0, 0, cv2.BORDER_CONSTANT, value=(250, 250, 250))
    assert np.array_equal(ila.fit_square(rgb, 96), expected)
    assert (ila.fit_square(np.full((50, 70, 3), 40, np.uint8), 32) == 40).all()  # a blank has no ink to cut to


# -- the rules


def test_small_logos_are_typed_as_large_ones():
    analyzer = ila.IntelligentLogoAnalyzer()
    same = []
    for i in range(200):
        large = load_logo(demo_logo(i, CLASS_NAMES[i % 4], 256, 77))
        k = 48 / max(large.shape[:2])
        small = cv2.resize(large, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)
        same.append(analyzer.classify(large)["logo_type"] == analyzer.classify(small)["logo_type"])
    assert np.mean(same) > 0.935  # measured at their own size, without a cubic enlargement first, 0.915 are


def classify_image(image: Image.Image) -> dict:
    return ila.IntelligentLogoAnalyzer().classify(encode(image, "PNG"))


def word_mark() -> Image.Image:
    rgb = np.full((120, 640, 3), 255, np.uint8)
    cv2.putText(rgb, "Lettering", (10, 90), cv2.FONT_HERSHEY_DUPLEX, 3.4, (20, 20, 60), 9, cv2.LINE_AA)
    return Image.fromarray(rgb)


def blend_disc() -> Image.Image:
    y, x = np.mgrid[:256, :256]
    rgb = np.full((256, 256, 3), 255, np.uint8)
    inside = (x - 128) ** 2 + (y - 128) ** 2 < 110**2
    rgb[inside] = np.stack((y, 255 - y, np.full_like(y, 160)), -1)[inside]
    return Image.fromarray(rgb)


def busy_scene() -> Image.Image:
    image, rng = Image.new("RGB", (512, 512), "white"), np.random.default_rng(5)
    pen = ImageDraw.Draw(image)
    for _ in range(70):
        x, y, r = (int(v) for v in (*rng.integers(40, 440, 2), rng.integers(8, 60)))
        pen.polygon([(x, y - r), (x + r, y + r), (x - r // 2, y + r // 3)], outline="black",
                    fill=tuple(int(c) for c in rng.integers(0, 255, 3)))  # fmt: skip
    return image.resize((256, 256), Image.Resampling.LANCZOS)


def disc() -> Image.Image:
    image = Image.new("RGB", (1024, 1024), "white")
    ImageDraw.Draw(image).ellipse([80, 80, 940, 940], fill=(200, 30, 40))
    ImageDraw.Draw(image).rectangle([400, 300, 620, 720], fill="white")
    return image.resize((256, 256), Image.Resampling.LANCZOS)


CLEAR = {"text": word_mark, "gradient": blend_disc, "complex": busy_scene, "simple": disc}


@pytest.mark.parametrize("kind", CLASS_NAMES)
def test_clear_cases_and_the_shape_of_an_answer(kind):
    result = classify_image(CLEAR[kind]())
    assert result["logo_type"] == kind
    assert set(result["probabilities"]) == set(CLASS_NAMES)
    assert sum(result["probabilities"].values()) == pytest.approx(1)
    assert result["confidence"] == max(result["probabilities"].values())
    assert 0 <= result["uncertainty"] <= 1 and result["method"] == "rule_based" and result["processing_time"] > 0
    assert len(result["reasoning"]) > 10


@pytest.mark.parametrize("kind", CLASS_NAMES)
def test_type_survives_padding_rescaling_and_recompression(kind):
    image = CLEAR[kind]()
    padded = Image.new("RGB", (image.width + 200, image.height + 320), "white")
    padded.paste(image, (90, 150))
    small = image.resize((image.width * 2 // 3, image.height * 2 // 3), Image.Resampling.LANCZOS)
    for other in (padded, small, Image.open(io.BytesIO(encode(image, "JPEG", quality=80)))):
        assert classify_image(other)["logo_type"] == kind


def test_features_are_finite_on_extreme_images():
    analyzer = ila.IntelligentLogoAnalyzer()
    rng = np.random.default_rng(0)
    line = np.full((3, 900, 3), 255, np.uint8)
    line[1] = 0
    turned = line.transpose(1, 0, 2).copy()
    noise = rng.integers(0, 256, (200, 300, 3), dtype=np.uint8)
    thread = rng.integers(0, 256, (1, 5000, 3), dtype=np.uint8)
    for rgb in (np.zeros((1, 1, 3), np.uint8), np.full((50, 50, 3), 255, np.uint8), line, turned, noise, thread):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            features = analyzer.features(rgb)
        assert all(np.isfinite(v) and isinstance(v, float) for v in features.values())
        assert sum(analyzer.classify(rgb)["probabilities"].values()) == pytest.approx(1)


def test_every_measurement_is_described_and_the_rules_use_no_other():
    analyzer = ila.IntelligentLogoAnalyzer()
    assert list(analyzer.features(np.full((9, 9, 3), 255, np.uint8))) == list(ila.MEASUREMENTS)
    assert set(analyzer.rules.names) <= set(ila.MEASUREMENTS)


@pytest.mark.parametrize("kind", CLASS_NAMES)
def test_any_type_has_a_reason_on_a_blank(kind):
    features = ila.measure(np.full((50, 50, 3), 255, np.uint8))
    assert "nan" not in ila.reason(features, kind) and len(ila.reason(features, kind)) > 10


def packed(*trees: list[int]) -> str:
    return base64.b85encode(zlib.compress(bytes(value % 256 for tree in trees for value in tree))).decode()


def test_rules_walk_down_their_trees_and_add_the_leaves():
    # x > 1, then on either side y > 5 or nothing (NEVER); the leaves in halves, left to right
    grown = [0, 1, 0] + [0, 0, ila.NEVER] + [1, 2, -3, 9]
    flat = [0, 0, 0] + [ila.NEVER] * 3 + [0, 9, 9, 9]
    rules = ila.Rules(f"bias: 1 0 0 0\nunit: 0.5\ndepth: 2\nx: 1 4\ny: 5\ntrees:\n{packed(grown, flat, flat, grown)}")
    for x, y, added in ((1, 5, 0.5), (1, 6, 1.0), (1.1, 0, -1.5), (99, 99, -1.5)):
        assert np.allclose(rules.scores({"x": x, "y": y}), [1 + added, 0, 0, added])
    assert np.allclose(rules.scores({"x": np.nan, "y": 5}), 0)


def test_fitted_trees_are_read_back_as_they_were_fitted():
    rng = np.random.default_rng(0)
    x, labels = rng.normal(size=(400, 2, 3)), np.arange(400) % 4
    x[:, :, 0] += labels[:, None]
    x = x.round(2)  # what thresholds of five digits tell apart
    model = fit_rules.Fit(x, labels, np.ones(400), rounds=5)
    rules = ila.Rules(fit_rules.table(model, temperature=2.0, names=["a", "b", "c"]))
    told = np.array([rules.scores(dict(zip("abc", row, strict=True))) for row in x[:, 0]])
    unit = np.abs(model.trees()[2]).max() / 2 / 127
    assert np.abs(told - model.logits(x[:, 0]) / 2).max() < 5 * unit  # five leaves, each rounded to half a unit


def crosses_and_discs(n: int, size: int = 90) -> tuple[list[list[letter_reader.Candidates]], np.ndarray]:
    """n logos, by turns three crosses in a row, as text, and three discs, as simple."""
    logos, rng = [], np.random.default_rng(0)
    for i in range(n):
        image = np.full((size, 3 * size, 3), 255, np.uint8)
        for middle in range(size // 2, 3 * size, size):
            reach = int(rng.integers(size // 4, size // 2 - 4))
            if i % 2:
                cv2.circle(image, (middle, size // 2), reach, (0, 0, 0), -1)
            else:
                for x, y in ((reach, 0), (0, reach)):
                    cv2.line(image, (middle - x, size // 2 - y), (middle + x, size // 2 + y), (0, 0, 0), 7)
        logos.append([letter_reader.Candidates(*ila.letter_candidates(image))])
    return logos, np.where(np.arange(n) % 2, CLASS_NAMES.index("simple"), CLASS_NAMES.index("text"))


def test_reader_says_in_numpy_what_the_network_said_and_learns_what_words_are_made_of():
    logos, labels = crosses_and_discs(24)
    data = letter_reader.examples(logos[4:], labels[4:], np.ones(20))
    net = letter_reader.fit_net(*data, seed=0, steps=150)
    reader = ila.Reader(letter_reader.table(net))
    pictures = np.concatenate([copies[0].pictures for copies in logos])
    with torch.no_grad():
        told = torch.sigmoid(net(torch.from_numpy(pictures[:, None]).float() / 255 - 0.3)).squeeze(1).numpy()
    assert np.abs(reader(pictures) - told).max() < 0.03  # eight bits a weight
    unseen = letter_reader.measure_letters(reader, logos[:4])[:, 0, ila.LETTER_MEASUREMENTS.index("letter_row")]
    assert (unseen[::2] > 0.8).all() and (unseen[1::2] < 0.2).all()
    assert reader(np.zeros((0, ila.PART_SIDE, ila.PART_SIDE), np.uint8)).shape == (0,)


def test_letters_of_a_brand_are_read_by_a_reader_that_never_saw_it(monkeypatch):
    logos, labels = crosses_and_discs(12)
    seen = []

    def fit(chosen, labels, weights):
        seen.append([id(logo) for logo in chosen])
        return ila.READER_TABLE

    monkeypatch.setattr(letter_reader, "fit_reader", fit)
    fold = np.arange(12) % 3
    found = letter_reader.measure_strangers(logos, labels, np.ones(12), fold)
    assert found.shape == (12, 1, len(ila.LETTER_MEASUREMENTS)) and np.isfinite(found).all()
    assert seen == [[id(logo) for logo, k in zip(logos, fold, strict=True) if k != out] for out in range(3)]


def test_what_is_read_becomes_measurements():
    # three parts in a row of 10 px and a bar below, x, y, w, h, area, in a mark of 100 px
    parts = np.array([[0, 0, 10, 10, 50], [20, 0, 10, 10, 50], [40, 0, 10, 10, 50], [0, 40, 90, 5, 450]])
    found = ila.read_letters(np.array([0.9, 0.5, 0.1, 0.2], np.float32), parts, 100)
    expected = {"count": 1.7, "ink": (75 + 90) / 600, "width": 0.33, "best": 0.9, "second": 0.5, "third": 0.2}
    expected |= {"row": 0.5, "row_second": 0.5}
    assert found == pytest.approx({f"letter_{name}": value for name, value in expected.items()}, abs=1e-6)
    assert set(ila.read_letters(np.zeros(0, np.float32), parts[:0], 100).values()) == {0.0}


@pytest.mark.parametrize("table", ["READER_TABLE", "RULE_TABLE"])
def test_either_table_makes_another_version_of_the_rules(monkeypatch, table):
    before = ila.rules_version()
    monkeypatch.setattr(ila, table, getattr(ila, table) + "\n")
    assert ila.rules_version() != before


def test_what_looks_like_a_judged_logo_is_left_out_of_the_dataset(tmp_path, capsys):
    names = write_logos(tmp_path / "raw", 40)
    labels = write_labels(tmp_path / "labels.csv", names)
    (tmp_path / "judged").mkdir()
    for name in names[:3]:
        image = Image.open(tmp_path / "raw" / name)
        image.resize((150, 150)).save(tmp_path / "judged" / f"other_{name}")
    command = ["organize", str(tmp_path / "raw"), "--labels", str(labels), "--judged", str(tmp_path / "judged")]
    command += ["--out", str(tmp_path / "ds"), "--workers", "1"]
    assert ila.main(command) == 0
    assert "3 logos look like one of --judged" in capsys.readouterr().out
    assert {row["source_file"] for row in read_manifest(tmp_path / "ds")} == set(names[3:])
    rejected = csv.DictReader(io.StringIO((tmp_path / "ds" / "rejected.csv").read_text()))
    assert {row["file"]: row["reason"].endswith("--judged") for row in rejected} == dict.fromkeys(names[:3], True)
    assert ila.main(command) == 0 and "nothing to do" in capsys.readouterr().out
    (tmp_path / "judged" / f"other_{names[0]}").write_bytes(b"no image")
    with pytest.raises(UsageError, match="take it out"):
        ila.main(command)
    assert len(read_manifest(tmp_path / "ds")) == 37  # the dataset that was there is whole


def test_rules_are_fitted_to_no_copy_of_a_judged_logo(tmp_path):
    names = write_logos(tmp_path / "raw", 8)
    for name in names[:3]:
        image = Image.open(tmp_path / "raw" / name)
        image.resize((150, 150)).save(tmp_path / "raw" / f"copy_{name}")
    (tmp_path / "data" / "val").mkdir(parents=True)
    (tmp_path / "data" / "val" / "held.png").write_bytes((tmp_path / "raw" / names[1]).read_bytes())
    (tmp_path / "data" / "manifest.csv").write_text("file,split\nval/held.png,val\ntrain/gone.png,train\n")
    every = [*names, *(f"copy_{name}" for name in names[:3])]
    labels = write_labels(tmp_path / "labels.csv", every, split=["report"] + ["tune"] * 10)
    given = ["--labels", str(labels), "--images", str(tmp_path / "raw")]
    known, first = fit_rules.read_known(fit_rules.build_parser().parse_args(given))
    assert {row[0] for row in known} == {*names[1:], *(f"copy_{name}" for name in names[1:3])} and first.all()
    given += ["--leave-out", str(tmp_path / "data" / "manifest.csv")]
    known, _ = fit_rules.read_known(fit_rules.build_parser().parse_args(given))
    assert {row[0] for row in known} == {*names[2:], f"copy_{names[2]}"}


@pytest.mark.parametrize("options, reader", [([], "new"), (["--keep-reader"], "")])
def test_a_reader_is_fitted_unless_it_is_kept(options, reader, tmp_path, monkeypatch):
    names = write_logos(tmp_path / "raw" / "source", 4)
    labels = write_labels(tmp_path / "labels.csv", [f"source/{name}" for name in names])
    count = len(fit_rules.JUDGED)
    monkeypatch.setattr(fit_rules, "measure_all", lambda files, *_: (np.zeros((len(files), 1, count)), []))
    monkeypatch.setattr(fit_rules, "measure_strangers", lambda *_: 0.5)
    monkeypatch.setattr(fit_rules, "fit_reader", lambda *_: "new")
    given = ["--labels", str(labels), "--images", str(tmp_path / "raw"), *options]
    samples, found = fit_rules.read_samples(fit_rules.build_parser().parse_args(given))
    assert found == reader and len(samples.labels) == 4  # a name with its folder is found by its base name
    assert (samples.x[..., fit_rules.LETTERS] == 0.5).all()


def test_both_tables_are_put_in_their_places_and_nothing_else_changes(tmp_path):
    source = Path(ila.__file__).read_text()
    path = tmp_path / "analyzer.py"
    path.write_text(source)
    fit_rules.put({"RULE_TABLE": ila.RULE_TABLE[1:], "READER_TABLE": ila.READER_TABLE[1:]}, path)
    assert path.read_text() == source
    fit_rules.put({"READER_TABLE": "new\\1\n"}, path)
    assert path.read_text() == source.replace(ila.READER_TABLE, "\nnew\\1\n")


# -- zips


def make_zip(path: Path, members: dict[str, bytes], **attributes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            for key, value in attributes.items():
                setattr(info, key, value)
            archive.writestr(info, data)
    return path


def test_zip_is_extracted(tmp_path):
    logo = encode(draw_logo(0), "PNG")
    archive = make_zip(tmp_path / "a.zip", {"raw/a.png": logo, "raw/b.txt": b"no", "__MACOSX/raw/._a.png": b"x"})
    assert ila.extract_archive(archive, tmp_path / "out") == [tmp_path / "out/raw/a.png"]
    assert (tmp_path / "out/raw/a.png").read_bytes() == logo


@pytest.mark.parametrize("name", ["../x.png", "a/../../x.png", "/x.png", "..\\x.png", "C:\\x.png"])
def test_zip_slip_is_refused_before_writing(tmp_path, name):
    archive = make_zip(tmp_path / "a.zip", {"ok.png": b"1", name: b"2"})
    with pytest.raises(UsageError, match="outside"):
        ila.extract_archive(archive, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_links_bombs_and_broken_zips_are_refused(tmp_path):
    link = make_zip(tmp_path / "l.zip", {"a.png": b"/etc/passwd"}, external_attr=0o120777 << 16)
    bomb = make_zip(tmp_path / "b.zip", {"a.png": bytes(64 << 20)})
    (tmp_path / "c.zip").write_bytes(b"PK no")
    text = make_zip(tmp_path / "t.zip", {"a.txt": b"x"})
    for path, word in ((link, "link"), (bomb, "unpacks to"), (tmp_path / "c.zip", "opened"), (text, "no images")):
        with pytest.raises(UsageError, match=word):
            ila.extract_archive(path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_encrypted_zip_is_refused(tmp_path):
    data = bytearray(make_zip(tmp_path / "e.zip", {"a.png": b"1"}).read_bytes())
    data[data.find(b"PK\1\2") + 8] |= 1  # general purpose flag in the central directory
    (tmp_path / "e.zip").write_bytes(bytes(data))
    with pytest.raises(UsageError, match="encrypted"):
        ila.extract_archive(tmp_path / "e.zip", tmp_path / "out")


# -- duplicates and splits


def record(name: str, image: Image.Image, kind: str = "PNG", **options) -> dict:
    data = encode(image, kind, **options)
    rgb = load_logo(data)
    pixels = hashlib.sha256(rgb.tobytes()).hexdigest()
    sha256 = hashlib.sha256(data).hexdigest()
    return {"name": name, "sha256": sha256, "pixels": pixels, "prints": ila.fingerprints(rgb)}


def test_copies_are_found_and_strangers_are_not():
    records, truth = [], []
    for seed in range(40):
        image = draw_logo(seed, 128)
        padded = Image.new("RGB", (190, 210), "white")
        padded.paste(image, (20, 50))
        copies = [(image, "PNG", {}), (image.resize((70, 70), Image.Resampling.LANCZOS), "PNG", {}),
                  (image, "JPEG", {"quality": 60}), (padded, "WEBP", {"quality": 80})]  # fmt: skip
        for i, (copy, kind, options) in enumerate(copies):
            records.append(record(f"{seed}-{i}", copy, kind, **options))
            truth.append(seed)
    groups = ila.group_duplicates(records)
    for a in range(len(records)):
        for b in range(a):
            assert (groups[a] == groups[b]) == (truth[a] == truth[b]), (records[a]["name"], records[b]["name"])


@pytest.mark.parametrize("kind", ["tile", "rounded", "plate"])
def test_a_tile_padded_with_transparency_is_the_same_picture(kind):
    """A coloured or white square that fills the file, and the same with an empty border around it."""
    fill = "white" if kind == "plate" else (0, 60, 90)
    tile = Image.new("RGBA", (160, 160), (0, 0, 0, 0))
    ImageDraw.Draw(tile).rounded_rectangle([0, 0, 159, 159], 30 if kind == "rounded" else 0, fill=fill)
    mark = draw_logo(3, 80).convert("RGBA")
    tile.paste(mark, (40, 40))
    padded = Image.new("RGBA", (260, 230), (0, 0, 0, 0))
    padded.paste(tile, (60, 20))
    groups = ila.group_duplicates([record("a", tile), record("b", padded), record("c", draw_logo(9, 128))])
    assert groups[0] == groups[1] != groups[2]


def plain(n: int, kind: str, **extra) -> list[dict]:
    return [{"name": f"{kind}{i}", "sha256": f"{kind}{i}", "type": kind, "group": f"{kind}{i}", "sure": True,
             "report": False, "source": "rules"} | extra for i in range(n)]  # fmt: skip


def test_split_counts_add_up():
    assert ila.split_counts(200) == {"train": 140, "val": 40, "test": 20}
    assert ila.split_counts(3) == {"train": 1, "val": 1, "test": 1}
    for n in range(3, 300):
        counts = ila.split_counts(n)
        assert sum(counts.values()) == n and min(counts.values()) >= 1


def test_balanced_choice_depends_on_the_seed_alone():
    records = [r for kind in CLASS_NAMES for r in plain(60, kind)]
    chosen = ila.choose_splits(records, 50, 0)
    assert Counter((r["type"], s) for r, s in chosen) == {(k, s): n for k in CLASS_NAMES
                                                          for s, n in ila.split_counts(50).items()}  # fmt: skip
    assert {(r["name"], s) for r, s in ila.choose_splits(records[::-1], 50, 0)} == {(r["name"], s) for r, s in chosen}
    assert {r["name"] for r, _ in ila.choose_splits(records, 50, 1)} != {r["name"] for r, _ in chosen}


def test_groups_stay_together_and_short_classes_keep_all_splits():
    records = [r for kind in CLASS_NAMES for r in plain(30, kind)]
    for i, r in enumerate(records):
        r["group"] = f"g{i % 9}" if r["type"] != "text" else f"t{i % 4}"
    chosen = ila.choose_splits(records, 30, 0)
    homes: dict[str, set] = {}
    for r, split in chosen:
        homes.setdefault(r["group"], set()).add(split)
    assert all(len(s) == 1 for s in homes.values())
    assert {(r["type"], s) for r, s in chosen} == {(k, s) for k in CLASS_NAMES for s in ila.SPLITS}


def test_report_rows_go_to_test_alone_and_unsure_rows_to_train():
    records = []
    for kind in CLASS_NAMES:
        pool = plain(40, kind)
        for i, r in enumerate(pool):
            r["report"], r["sure"] = i < 12, i % 5 != 0
        pool[20]["group"] = pool[0]["group"]  # a near copy of a reporting logo
        records += pool
    chosen = ila.choose_splits(records, 200, 0)
    assert all((s == "test") == r["report"] for r, s in chosen)
    assert all(r["sure"] for r, s in chosen if s != "train")
    assert not {r["name"] for r, _ in chosen} & {f"{k}20" for k in CLASS_NAMES}
    assert {r["type"] for r, s in chosen if s == "test"} == set(CLASS_NAMES)


def test_what_a_person_typed_is_chosen_before_what_the_rules_typed():
    records = [r for kind in CLASS_NAMES for r in plain(60, kind)]
    typed = {r["name"] for r in records[::13]}
    for r in records:
        r["source"] = "human" if r["name"] in typed else "rules"
    assert typed <= {r["name"] for r, _ in ila.choose_splits(records, 9, 0)}


def test_too_few_logos_name_the_class():
    records = [r for kind in CLASS_NAMES for r in plain(2 if kind == "gradient" else 9, kind)]
    with pytest.raises(UsageError, match="gradient has 2 different logos"):
        ila.choose_splits(records, 200, 0)


# -- organize and classify as a user runs them


def organize(*args: object) -> int:
    return ila.main(["organize", *map(str, args), "--quiet", "--workers", "1"])


def test_dataset_is_complete_reproducible_and_split_cleanly(tmp_path):
    names = write_logos(tmp_path / "raw", 44)
    write_logos(tmp_path / "raw/sub", 1, start=3)  # an exact copy below another name
    (tmp_path / "raw/bad.png").write_text("no image")
    labels = write_labels(tmp_path / "labels.csv", names)
    one, two = tmp_path / "one/ds", tmp_path / "two/ds"
    assert organize(tmp_path / "raw", "--out", one, "--labels", labels, "--per-class", 10) == 0
    zipped = make_zip(tmp_path / "raw.zip", {p.relative_to(tmp_path / "raw").as_posix(): p.read_bytes()
                                             for p in sorted((tmp_path / "raw").rglob("*.png"))})  # fmt: skip
    assert ila.main(["organize", str(zipped), "--data", str(two), "--labels", str(labels), "--per-class", "10",
                     "--quiet", "--workers", "2"]) == 0  # fmt: skip
    assert tree_digest(one) == tree_digest(two)
    rows = read_manifest(one)
    assert tuple(rows[0]) == ila.MANIFEST
    assert Counter((r["logo_type"], r["split"]) for r in rows) == {
        (k, s): n for k in CLASS_NAMES for s, n in {"train": 7, "val": 2, "test": 1}.items()
    }
    for row in rows:
        assert hashlib.sha256((one / row["file"]).read_bytes()).hexdigest() == row["sha256"]
        assert row["file"].startswith(f"{row['split']}/{row['logo_type']}/") and row["label_source"] == "human"
    assert len({r["sha256"] for r in rows}) == len(rows)
    rejected = list(csv.DictReader(io.StringIO((one / "rejected.csv").read_text())))
    unusable = [r for r in rejected if not r["reason"].startswith(ila.NOT_NEEDED)]
    assert [r["file"] for r in unusable] == ["bad.png"] and "not a PNG" in unusable[0]["reason"]
    copy = next(r["reason"] for r in rejected if r["file"] == "sub/0003.png")
    assert copy == "not needed: the same picture as 0003.png"
    accounted = Counter([r["source_file"] for r in rows] + [r["file"] for r in rejected])
    assert accounted == Counter([*names, "sub/0003.png", "bad.png"])


def test_shards_merged_in_any_order_give_the_same_dataset(tmp_path, capsys):
    names = write_logos(tmp_path / "raw", 44)
    (tmp_path / "raw/bad.png").write_text("no image")
    options = ["--labels", write_labels(tmp_path / "labels.csv", names), "--per-class", 9]
    assert organize(tmp_path / "raw", "--out", tmp_path / "whole", *options) == 0
    parts, shards = tmp_path / "parts", tmp_path / "parts.shards"
    assert organize(tmp_path / "raw", "--out", parts, "--shard", "2/3") == 0
    assert organize(tmp_path / "raw", "--out", parts, "--shard", "1/3") == 0
    assert not parts.exists()
    with pytest.raises(UsageError, match="--shard 3/3 is missing"):
        organize(tmp_path / "raw", "--out", parts, "--merge", shards, *options)
    assert organize(tmp_path / "raw", "--out", parts, "--shard", "3/3") == 0
    assert organize(tmp_path / "raw", "--out", parts, "--merge", shards, *options) == 0
    assert tree_digest(parts) == tree_digest(tmp_path / "whole")
    (tmp_path / "raw" / names[0]).write_bytes(encode(draw_logo(99), "PNG"))
    with pytest.raises(UsageError, match="0000.png has changed"):
        organize(tmp_path / "raw", "--out", parts, "--merge", shards, *options)
    whole = (shards / "1-of-3.jsonl").read_text().splitlines(keepends=True)
    for rest in ("".join(whole[:-1]), "half a li"):
        (shards / "1-of-3.jsonl").write_text(rest)
        with pytest.raises(UsageError, match="1-of-3.jsonl is damaged"):
            organize(tmp_path / "raw", "--out", parts, "--merge", shards, *options)
    with pytest.raises(SystemExit):
        organize(tmp_path / "raw", "--shard", "4/3")


def test_white_ink_flattened_on_white_stays_with_its_original(tmp_path):
    image = Image.new("RGBA", (200, 80), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.ellipse([5, 5, 75, 75], fill=(200, 60, 20, 255))
    pen.polygon([(20, 60), (40, 12), (50, 50)], fill=(20, 60, 200, 255))
    for x in range(90, 190, 25):
        pen.rectangle([x, 20, x + 15, 60], fill="white")
    flat = Image.new("RGB", image.size, "white")
    flat.paste(image, mask=image.getchannel("A"))
    (tmp_path / "a.png").write_bytes(encode(image, "PNG"))
    (tmp_path / "b.jpg").write_bytes(encode(flat, "JPEG", quality=70))
    source = ila.RawInput(tmp_path)
    records = ila.describe_all(source, source.names, 1, quiet=True)
    assert len(set(ila.group_duplicates(records))) == 1


def test_copies_of_twenty_logos_never_cross_a_split(tmp_path):
    names, raw = write_logos(tmp_path / "raw", 48), tmp_path / "raw"
    for i, name in enumerate(names[:20]):
        image = Image.open(raw / name)
        image.resize((61, 61), Image.Resampling.LANCZOS).save(raw / f"{i:04d}_small.png")
        image.save(raw / f"{i:04d}_jpeg.jpg", quality=50)
        padded = Image.new("RGB", (150, 190), "white")
        padded.paste(image, (12, 70))
        padded.save(raw / f"{i:04d}_padded.webp", quality=70)
    every = sorted(p.name for p in raw.iterdir())
    kinds = {p: CLASS_NAMES[int(p[:4]) % 4] for p in every}
    (tmp_path / "labels.csv").write_text("file,type\n" + "".join(f"{p},{k}\n" for p, k in kinds.items()))
    assert organize(raw, "--out", tmp_path / "ds", "--labels", tmp_path / "labels.csv", "--per-class", 27) == 0
    homes: dict[str, set[str]] = {}
    for row in read_manifest(tmp_path / "ds"):
        homes.setdefault(row["source_file"][:4], set()).add(row["split"])
    assert len(homes) > 40 and all(len(splits) == 1 for splits in homes.values())


def test_a_label_belongs_to_the_exact_path_before_the_base_name(tmp_path):
    (tmp_path / "labels.csv").write_text("file,type\na.png,text\nsub/a.png,simple\nb.png,complex\n")
    labels, notes = ila.read_labels(tmp_path / "labels.csv", ["a.png", "sub/a.png", "sub/b.png"])
    assert {k: v["type"] for k, v in labels.items()} == {"a.png": "text", "sub/a.png": "simple", "sub/b.png": "complex"}
    assert notes == []


def test_rules_label_everything_and_a_second_run_does_nothing(tmp_path, raw_logos, capsys):
    out = tmp_path / "ds"
    command = ["organize", str(raw_logos), "--out", str(out), "--workers", "0"]
    assert ila.main(command) == 0 and {r["label_source"] for r in read_manifest(out)} == {"rules"}
    before = {p: p.stat().st_mtime_ns for p in out.rglob("*")}
    capsys.readouterr()
    assert ila.main(command) == 0
    assert "nothing to do" in capsys.readouterr().out
    assert before == {p: p.stat().st_mtime_ns for p in out.rglob("*")}


def test_foreign_folder_is_never_replaced(tmp_path):
    names = write_logos(tmp_path / "raw", 16)
    labels = write_labels(tmp_path / "labels.csv", names)
    out = tmp_path / "mine"
    out.mkdir()
    (out / "thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="not touched"):
        organize(tmp_path / "raw", "--out", out, "--labels", labels)
    assert (out / "thesis.txt").exists()


def test_another_input_replaces_the_dataset_and_dry_run_does_not(tmp_path, capsys):
    names = write_logos(tmp_path / "raw", 24)
    labels = write_labels(tmp_path / "labels.csv", names)
    out = tmp_path / "ds"
    assert organize(tmp_path / "raw", "--out", out, "--labels", labels) == 0
    before = tree_digest(out)
    assert organize(tmp_path / "raw", "--out", out, "--labels", labels, "--seed", 5, "--dry-run") == 0
    assert tree_digest(out) == before
    assert ila.main(["organize", str(tmp_path / "raw"), "--out", str(out), "--labels", str(labels), "--seed", "5",
                     "--workers", "1"]) == 0  # fmt: skip
    assert "replaced" in capsys.readouterr().out and tree_digest(out) != before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ds", "labels.csv", "raw"]


def test_a_failed_run_leaves_the_old_dataset(tmp_path, monkeypatch):
    names = write_logos(tmp_path / "raw", 24)
    labels = write_labels(tmp_path / "labels.csv", names)
    out = tmp_path / "ds"
    assert organize(tmp_path / "raw", "--out", out, "--labels", labels) == 0
    before = tree_digest(out)
    monkeypatch.setattr(ila, "_csv_bytes", lambda *a: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        organize(tmp_path / "raw", "--out", out, "--labels", labels, "--seed", 3)
    assert tree_digest(out) == before


def test_odd_names_are_written_safely(tmp_path):
    raw = tmp_path / "raw"
    write_logos(raw, 14)
    odd = ["=cmd.png", "-a b.png", "ünï.png", os.fsdecode(b"bad_\xff.png")]
    for i, name in enumerate(odd):
        (raw / name).write_bytes(encode(draw_logo(100 + i), "PNG"))
    names = [p.name for p in ila.list_images(raw)]
    with open(tmp_path / "labels.csv", "w", newline="", errors="surrogateescape") as file:
        csv.writer(file).writerows([["file", "type"], *([n, CLASS_NAMES[i % 4]] for i, n in enumerate(names))])
    assert organize(raw, "--out", tmp_path / "ds", "--labels", tmp_path / "labels.csv") == 0
    rows = read_manifest(tmp_path / "ds")
    sources = {r["source_file"] for r in rows}
    assert len(rows) == 18 and {"'=cmd.png", "'-a b.png", "ünï.png", "bad_\\xff.png"} <= sources
    assert all((tmp_path / "ds" / r["file"]).is_file() for r in rows)


def test_bad_labels_are_reported(tmp_path, capsys):
    names = write_logos(tmp_path / "raw", 16)
    labels = write_labels(tmp_path / "labels.csv", names)
    with open(labels, "a") as file:
        file.write("missing.png,text\n0000.png,fancy\n")
    assert ila.main(["organize", str(tmp_path / "raw"), "--out", str(tmp_path / "ds"), "--labels", str(labels)]) == 0
    text = capsys.readouterr().out
    assert "1 labels are none of" in text and "'fancy'" in text and "missing.png" in text
    (tmp_path / "empty.csv").write_text("name,kind\n")
    with pytest.raises(UsageError, match="columns file and type"):
        organize(tmp_path / "raw", "--out", tmp_path / "ds2", "--labels", tmp_path / "empty.csv")


def run(*args: object, cwd: Path) -> subprocess.CompletedProcess:
    script = Path(ila.__file__).resolve()
    return subprocess.run([sys.executable, str(script), *map(str, args)], cwd=cwd, capture_output=True, text=True)


def test_wrong_use_ends_in_one_sentence_and_exit_2(tmp_path):
    (tmp_path / "empty").mkdir()
    make_zip(tmp_path / "text.zip", {"a.txt": b"x"})
    write_logos(tmp_path / "few", 2)
    cases = [(), ("nowhere",), ("empty",), ("text.zip",), ("few",), ("few", "--per-clas", "3"), ("classify", "gone")]
    for args in cases:
        done = run(*args, cwd=tmp_path)
        expected = 1 if args == ("classify", "gone") else 2
        assert done.returncode == expected, (args, done.stderr)
        assert "Traceback" not in done.stderr and done.stderr.strip().splitlines()[-1]
    assert "did you mean --per-class?" in run("few", "--per-clas", "3", cwd=tmp_path).stderr


def test_classify_answers_the_good_and_lists_the_bad(tmp_path):
    write_logos(tmp_path / "raw", 3)
    (tmp_path / "raw/bad.png").write_text("no image")
    done = run("classify", "raw", "--csv", "out.csv", cwd=tmp_path)
    assert done.returncode == 1 and "bad.png" in done.stderr
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out.csv").read_text())))
    assert list(rows[0]) == ["file", "logo_type", "confidence", "method"]
    assert [r["logo_type"] in CLASS_NAMES for r in rows] == [True, True, True, False]
    done = run("classify", "raw/0000.png", "raw/0001.png", "--json", cwd=tmp_path)
    assert done.returncode == 0
    assert [set(r["probabilities"]) for r in json.loads(done.stdout)] == [set(CLASS_NAMES)] * 2


def test_write_atomic_replaces_whole(tmp_path):
    target = tmp_path / "deep/file.bin"
    ila.write_atomic(target, b"one")
    ila.write_atomic(target, b"two")
    assert target.read_bytes() == b"two" and [p.name for p in target.parent.iterdir()] == ["file.bin"]

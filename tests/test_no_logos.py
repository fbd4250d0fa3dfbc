"""What is no logo is told from logos: photographs, noise, blanks and screenshots that phase 7's own drawings resemble
only in kind, made with other means."""

import os
from pathlib import Path

import cv2
import matplotlib
import numpy as np
import pytest
from matplotlib import cbook
from PIL import Image, ImageDraw, ImageFont
from sklearn.datasets import load_sample_images
from sklearn.ensemble import GradientBoostingClassifier

import day6_integration_preparation as day6
import logo_classifier as lc
from demo.make_demo_logos import draw_logo
from demo.no_logos import dithered, grainy, through_jpeg
from intelligent_logo_analyzer import CLASS_NAMES, IntelligentLogoAnalyzer, load_logo, resized

ROOT = Path(__file__).resolve().parent.parent
FONTS = Path(matplotlib.get_data_path(), "fonts/ttf")
WORDS = ("file", "edit", "view", "history", "settings", "account", "total", "save", "cancel", "lorem", "ipsum", "14.50")
COUNT = 15
RELEASED = pytest.mark.skipif(
    not (ROOT / lc.PRETRAINED_DIR / lc.METADATA_FILE).exists(), reason="no package is released yet"
)


def photographs(rng: np.random.Generator) -> list[np.ndarray]:
    """Parts of the photographs that scikit-learn and matplotlib carry along, some through JPEG."""
    data = Path(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False)).read_bytes()
    originals = [*load_sample_images().images, load_logo(data)]
    made = []
    for k in range(COUNT):
        image = originals[k % 3]
        size = [int(side * rng.uniform(0.5, 1.0)) for side in image.shape[:2]]
        y, x = (int(rng.integers(0, whole - part + 1)) for whole, part in zip(image.shape[:2], size, strict=True))
        scale = rng.uniform(96, 400) / max(size)
        part = cv2.resize(image[y : y + size[0], x : x + size[1]], None, fx=scale, fy=scale, interpolation=3)
        made.append(through_jpeg(part, rng) if k % 2 else part)
    return made


def clouds(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """(H, W) in 0..1: value noise, octave upon octave of interpolated grids."""
    total = np.zeros((height, width), np.float32)
    for octave in range(6):
        grid = rng.random((2 ** (octave + 1) + 1,) * 2, dtype=np.float32)
        total += cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC) / 2**octave
    return (total - total.min()) / np.ptp(total)


def views(rng: np.random.Generator) -> list[np.ndarray]:
    """A sky over ridges of hills, with grain."""
    made = []
    for _ in range(COUNT):
        height, width = (int(n) for n in rng.integers(120, 400, 2))
        sky, ground = rng.uniform(80, 255, 3), rng.uniform(120, 255, 3)
        image = np.linspace(0, 1, height)[:, None, None] * (ground - sky) + sky
        image = image + (clouds(rng, height, width)[..., None] - 0.5) * 40
        for k in range(int(rng.integers(2, 5))):
            bumps = np.convolve(rng.normal(size=width + 40), np.ones(41) / 41, "valid")
            hill = np.arange(height)[:, None] > height * (0.35 + 0.15 * k + 0.5 * bumps)
            shade = clouds(rng, height, width)[..., None] * rng.uniform(40, 120) + rng.uniform(10, 120, 3)
            image = np.where(hill[..., None], shade, image)
        made.append(image + rng.normal(0, rng.uniform(1, 6), image.shape))
    return made


def lit_balls(rng: np.random.Generator) -> list[np.ndarray]:
    """Round bodies, lit from one side, before an uneven wall."""
    made = []
    for _ in range(COUNT):
        side = int(rng.integers(120, 320))
        y, x = np.mgrid[0:side, 0:side] / side
        image = rng.uniform(30, 220, 3) + (clouds(rng, side, side)[..., None] - 0.5) * 80
        for _ in range(int(rng.integers(2, 9))):
            (u, v), radius = rng.random(2), rng.uniform(0.08, 0.35)
            inside = 1 / (1 + np.exp((np.hypot(x - u, y - v) - radius) * 60))
            light = np.clip(1 - np.hypot(x - u + radius / 3, y - v + radius / 3) ** 2 / (2 * radius**2), 0.2, 1.2)
            image += inside[..., None] * (rng.uniform(40, 230, 3) * light[..., None] - image)
        made.append(cv2.GaussianBlur(image, (0, 0), 0.8) + rng.normal(0, rng.uniform(1, 7), image.shape))
    return made


def noises(rng: np.random.Generator) -> list[np.ndarray]:
    made = []
    for k in range(COUNT):
        height, width = (int(n) for n in rng.integers(48, 400, 2))
        grain = rng.random((height, width, 3))
        made.append(
            (
                grain * 256,
                128 + rng.normal(0, rng.uniform(15, 70), (height, width, 3)),
                np.repeat(128 + rng.normal(0, 40, (height, width, 1)), 3, axis=2),
                255.0 * (grain[..., :1] < 0.5) + 0 * grain,
                cv2.resize(grain[: height // 4, : width // 4] * 255, (width, height), interpolation=cv2.INTER_NEAREST),
            )[k % 5]
        )
    return made


def blanks(rng: np.random.Generator) -> list[np.ndarray]:
    shapes = [tuple(rng.integers(16, 500, 2)) for _ in range(COUNT)]
    colors = [(255, 255, 255), (0, 0, 0), *rng.integers(0, 256, (COUNT - 2, 3))]
    return [np.zeros((*shape, 3)) + color for shape, color in zip(shapes, colors, strict=True)]


def screenshots(rng: np.random.Generator) -> list[np.ndarray]:
    """Windows with a bar of menus over text, code, cards, a table or a chat, in the fonts of screens."""
    return [screenshot(rng, k % 5) for k in range(COUNT)]


def screenshot(rng: np.random.Generator, kind: int) -> np.ndarray:
    width, height = [(1280, 720), (800, 600), (390, 844), (1024, 768)][rng.integers(4)]
    dark = rng.random() < 0.35
    paper, ink = ((30, 30, 34), (215, 215, 215)) if dark else ((250, 250, 248), (30, 30, 30))
    image = Image.new("RGB", (width, height), paper)
    pen, bar = ImageDraw.Draw(image), height // 16
    font = ImageFont.truetype(
        FONTS / ("DejaVuSansMono.ttf" if kind == 1 else "DejaVuSans.ttf"), int(rng.integers(12, 18))
    )
    pen.rectangle((0, 0, width, bar), fill=tuple(int(v) for v in rng.integers(0, 256, 3)))
    for k in range(5):
        pen.text((10 + k * width // 6, bar // 4), WORDS[k].title(), font=font, fill="white")
    step = 24 if kind in (0, 1, 3) else height // 8
    for row, y in enumerate(range(bar + 10, height - step, step)):
        words = list(rng.choice(WORDS, int(rng.integers(2, 9))))
        if kind == 0:
            pen.text((width // 12, y), " ".join(words), font=font, fill=ink)
        elif kind == 1:
            pen.text((width // 6 + 20 * (row % 4), y), " ".join(words), font=font, fill=ink)
        elif kind == 3:
            pen.line((0, y, width, y), fill=(150, 150, 150))
            for k in range(6):
                pen.text((k * width // 6 + 6, y + 4), str(rng.choice(WORDS)), font=font, fill=ink)
        else:
            x = 10 if kind == 2 or row % 2 else width // 3
            box = (x, y, x + width // 2, y + step - 10)
            pen.rounded_rectangle(box, 8, fill=(60, 130, 246) if row % 2 else (225, 225, 235))
            pen.text((x + 10, y + 8), " ".join(words[:4]), font=font, fill=(20, 20, 20))
    shrink = 1 if rng.random() < 0.5 else 2
    return np.array(image.resize((width // shrink, height // shrink), Image.Resampling.BOX))


PICTURES = (photographs, views, lit_balls, noises, blanks, screenshots)


def pictures(make) -> list[np.ndarray]:
    made = make(np.random.default_rng(5))
    return [np.ascontiguousarray(np.clip(image, 0, 255).astype(np.uint8)) for image in made]


@pytest.fixture(scope="module")
def drawn_logos(tmp_path_factory) -> dict[str, list[str]]:
    """Files of demo logos: train, val and test, the types in turn."""
    folder, files = tmp_path_factory.mktemp("logos"), []
    for k in range(320):
        files.append(folder / f"{k}.png")
        Image.fromarray(draw_logo(k, CLASS_NAMES[k % 4], 160, 99)).save(files[-1])
    names = [os.fspath(file) for file in files]
    return {"train": names[:120], "val": names[120:220], "test": names[220:]}


@pytest.fixture(scope="module")
def learned(drawn_logos):
    """names, trees and limit, from demo logos."""
    targets = np.arange(120, 220) % 4
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(day6, "NO_LOGOS_SHARE", 0.5)
        return day6.learn_what_is_no_logo(drawn_logos["train"], drawn_logos["val"], targets)


def likeness_of(folder: Path, learned: dict, **changes: object) -> lc.LogoLikeness:
    """What a package with this in it would tell logos by."""
    arrays = learned | changes
    limits = {name: arrays.pop(name) for name in ("limit", "first_limit")}
    np.savez(folder / "likeness.npz", **arrays)
    record = {"sha256": lc.hashlib.sha256((folder / "likeness.npz").read_bytes()).hexdigest()}
    metadata = {"in_distribution": {"file": "likeness.npz", **limits}, "files": {"likeness.npz": record}}
    return lc.LogoLikeness(folder, metadata)


@pytest.fixture(scope="module")
def likeness(tmp_path_factory, learned) -> lc.LogoLikeness:
    return likeness_of(tmp_path_factory.mktemp("likeness"), learned)


def share_flagged(likeness: lc.LogoLikeness, images: list[np.ndarray]) -> float:
    return float(np.mean([not likeness(image, lc.measure(image)) for image in images]))


@pytest.mark.parametrize("make", PICTURES)
def test_pictures_of_every_kind_are_flagged(likeness, make):
    assert share_flagged(likeness, pictures(make)) >= 0.9


def test_logos_are_not_flagged(likeness, drawn_logos):
    assert share_flagged(likeness, [load_logo(file) for file in drawn_logos["test"]]) <= 0.05


def test_small_grainy_dithered_and_compressed_logos_are_not_flagged(likeness, drawn_logos):
    rng, logos = np.random.default_rng(3), [load_logo(file) for file in drawn_logos["test"]]
    changes = (lambda rgb, rng: resized(rgb, 40, 40), grainy, dithered, through_jpeg)
    assert share_flagged(likeness, [change(rgb, rng) for change in changes for rgb in logos]) <= 0.055


def test_many_logos_are_told_before_the_picture_is_measured_and_nothing_else_is(likeness, drawn_logos, monkeypatch):
    logos = [load_logo(file) for file in drawn_logos["test"]]
    features = [lc.measure(logo) for logo in logos]
    strange = [lc.measure(image) for make in PICTURES for image in pictures(make)]
    assert np.mean([likeness.is_plain(values) for values in strange]) <= 0.05
    plain = [likeness.is_plain(values) for values in features]
    assert np.mean(plain) >= 0.2  # here; of real logos, of which there are more to learn from, some 0.8
    measured = []
    measure_picture = lc.measure_picture
    monkeypatch.setattr(lc, "measure_picture", lambda rgb: measured.append(rgb) or measure_picture(rgb))
    for logo, values in zip(logos, features, strict=True):
        likeness(logo, values)
    assert len(measured) == len(logos) - sum(plain)


@RELEASED
@pytest.mark.parametrize("make", PICTURES)
def test_the_released_package_flags_them_and_says_that_it_is_unsure(make):
    answers = lc.HybridLogoClassifier(ROOT / lc.PRETRAINED_DIR).classify_batch(pictures(make))
    strange = [answer for answer in answers if not answer["in_distribution"]]
    assert len(strange) >= 0.9 * len(answers)
    assert all(answer["uncertainty"] >= lc.OUTLIER_UNCERTAINTY for answer in strange)


def test_the_trees_add_up_to_what_sklearn_says(monkeypatch):
    rng = np.random.default_rng(0)
    logos, others = rng.normal(size=(90, 9)), rng.normal(0.7, 1.5, size=(60, 9))
    fitted = []

    class Spy(GradientBoostingClassifier):
        def fit(self, *arguments):
            fitted.append(self)
            return super().fit(*arguments)

    monkeypatch.setattr(day6, "GradientBoostingClassifier", Spy)
    trees = day6.fit_likeness(logos, others)
    values = rng.normal(size=(200, 9))
    expected = fitted[0].decision_function(values)
    start = expected - lc.add_up(trees, values)  # the log odds from which sklearn starts: none, both sides weigh alike
    np.testing.assert_allclose(start, 0, atol=1e-4)
    assert lc.add_up(trees, others).min() > lc.add_up(trees, logos).mean()
    assert np.isfinite(lc.add_up(trees, np.full((1, 9), np.nan))).all()


def test_the_limit_weighs_every_type_alike():
    score = np.r_[np.zeros(900), np.arange(100)]
    targets = np.repeat([0, 1], [900, 100])
    assert day6.score_limit(score, targets, 0.97) == pytest.approx(93, abs=1)  # 6 % of the rare type are 3 % of all


def test_what_is_measured_of_a_picture_is_as_worked_out_by_hand():
    image = np.full((64, 128, 3), 250, np.uint8)
    image[16:48, 32:96] = (20, 40, 60)  # half of the width, one piece
    found = lc.measure_picture(image)
    assert found["pieces"] == pytest.approx(np.log(2)) and found["open_border"] == 0
    assert found["row_line"] == pytest.approx(64 / 128) and found["color_top16"] == 1
    # of 63 x 127 steps only those across the box's four sides: 64 + 64 + 32 + 32 pixels, one where two sides meet
    assert found["even"] == found["calm"] == pytest.approx(1 - (64 + 64 + 32 + 32 - 1) / (63 * 127))
    image[::2, :8] = 0
    assert lc.measure_picture(image)["open_border"] > 0.05
    assert set(found) == set(lc.PICTURE_MEASUREMENTS)


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 300, 3), (2, 2, 3), (3000, 2, 3)])
def test_the_smallest_pictures_are_measured(shape):
    values = lc.measure_picture(np.full(shape, 9, np.uint8))
    assert np.isfinite(list(values.values())).all()


def test_what_is_smaller_than_any_logo_that_taught_is_flagged(tmp_path, learned):
    likeness = likeness_of(tmp_path, learned, limit=1e9)  # which nothing exceeds
    for shape, known in (((31, 31, 3), False), ((6, 31, 3), False), ((32, 32, 3), True), ((32, 6, 3), True)):
        rgb = np.full(shape, 255, np.uint8)
        rgb[1:-1, 1:-1] = 0
        assert likeness(rgb, lc.measure(rgb)) is known


@RELEASED
def test_rules_do_not_answer_alone_what_is_too_small():
    classifier = lc.HybridLogoClassifier(ROOT / lc.PRETRAINED_DIR)
    large, small = (classifier.classify(lc.draw("blend", side)) for side in (96, 24))
    assert large["method"] == "rule_based" and large["in_distribution"]
    assert small["method"] == "hybrid" and not small["in_distribution"]
    assert small["uncertainty"] >= lc.OUTLIER_UNCERTAINTY > large["uncertainty"]


def test_a_package_that_measures_what_is_unknown_is_refused(tmp_path, learned):
    with pytest.raises(lc.PackageError, match="sweetness"):
        likeness_of(tmp_path, learned, names=np.array(["sweetness", *learned["names"][1:]]))


def test_a_classifier_scores_as_the_fit_did(tmp_path, learned):
    likeness, analyzer = likeness_of(tmp_path, learned), IntelligentLogoAnalyzer()
    images = [*pictures(views)[:3], lc.draw("disc", 96)]
    names, values = day6.measure(images)
    assert list(learned["names"]) == names
    expected = lc.add_up(learned, values)
    found = [likeness.score(image, analyzer.features(image)) for image in images]
    np.testing.assert_allclose(found, expected, atol=1e-9)
    known = [likeness(image, analyzer.features(image)) for image in images]
    assert known == [False] * 3 + [bool(expected[3] <= learned["limit"])]

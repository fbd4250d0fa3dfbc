"""The demo logos: the same whatever draws them, balanced, loadable, and true to the types' definitions.

    python -m pytest tests/test_demo.py

Reads nothing. Writes below pytest's temporary folder.
"""

import csv
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from demo import lettering
from demo.drawing import Facts, judge, render
from demo.make_demo_logos import draw_logo, draw_with_facts, logo_type, main, text_on_badge
from intelligent_logo_analyzer import CLASS_NAMES, UsageError, load_logo

ROOT = Path(__file__).resolve().parents[1]
COUNT, SIZE = 64, 96


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "raw_logos"
    assert main(["--out", str(out), "--count", str(COUNT), "--size", str(SIZE), "--workers", "1"]) == 0
    return out


@pytest.fixture(scope="module")
def drawn() -> dict[str, list[tuple[np.ndarray, Facts]]]:
    """12 logos a type at 192 px, without echoes along the edges, with what was measured on them."""
    return {kind: [draw_with_facts(i, kind, 192, seed=7, crisp=True) for i in range(12)] for kind in CLASS_NAMES}


def truth(folder: Path) -> dict[str, str]:
    with open(folder / "truth.csv", newline="", encoding="utf-8") as file:
        return {row["file"]: row["type"] for row in csv.DictReader(file)}


def on_white(image: np.ndarray) -> np.ndarray:
    if image.shape[2] == 3:
        return image
    alpha = image[..., 3:].astype(np.float32) / 255
    return np.rint(image[..., :3] * alpha + 255 * (1 - alpha)).astype(np.uint8)


def inner_colors(image: np.ndarray) -> np.ndarray:
    """(n,) packed colours of the pixels away from edges and off the most frequent border colour."""
    rgb = on_white(image).astype(np.int32)
    packed = rgb @ (65536, 256, 1)
    border = np.concatenate([packed[0], packed[-1], packed[:, 0], packed[:, -1]])
    canvas = Counter(border.tolist()).most_common(1)[0][0]
    low, high = (f(rgb.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(int) for f in (cv2.erode, cv2.dilate))
    return packed[((high - low).max(2) <= 8) & (packed != canvas)]


def colors_that_cover(packed: np.ndarray, share: float) -> int:
    counts = np.sort(np.unique(packed, return_counts=True)[1])[::-1]
    return int(np.searchsorted(np.cumsum(counts), share * len(packed)) + 1) if len(packed) else 0


def test_same_bytes_whatever_the_workers_and_the_count(folder, tmp_path):
    again = tmp_path / "again"
    subprocess.run(
        [
            sys.executable,
            "demo/make_demo_logos.py",
            "--out",
            again,
            "--count",
            "20",
            "--size",
            str(SIZE),
            "--workers",
            "2",
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    assert len(truth(again)) == 20
    assert list(truth(again).items()) == list(truth(folder).items())[:20]
    for name in truth(again):
        assert (again / name).read_bytes() == (folder / name).read_bytes()


def test_a_logo_can_be_drawn_alone(folder):
    checked = 0
    for i, (name, kind) in enumerate(truth(folder).items()):
        assert kind == logo_type(i)
        image = cv2.imdecode(np.fromfile(folder / name, np.uint8), cv2.IMREAD_UNCHANGED)
        if name.endswith(".png") and image.ndim == 3 and max(image.shape) == SIZE and checked < 8:
            alone = draw_logo(i, kind, SIZE)
            if alone.shape == image.shape:  # else a palette that dropped the alpha
                order = cv2.COLOR_BGRA2RGBA if image.shape[2] == 4 else cv2.COLOR_BGR2RGB
                seen = np.abs(cv2.cvtColor(image, order).astype(int) - alone).max()
                checked += bool(seen == 0)
    assert checked == 8


def test_another_seed_is_another_logo_and_a_generator_goes_on():
    one, other = (draw_logo(5, "simple", 64, seed) for seed in (0, 1))
    assert one.shape != other.shape or (one != other).any()
    rng = np.random.default_rng(3)
    first, second = draw_logo(rng, "text", 64), draw_logo(rng, "text", 64)
    assert first.shape != second.shape or (first != second).any()
    assert first.dtype == np.uint8 and max(first.shape) == 64 and first.shape[2] in (3, 4)


def test_as_many_of_each_type_and_names_that_tell_nothing(folder):
    types = truth(folder)
    assert Counter(types.values()) == dict.fromkeys(CLASS_NAMES, COUNT // 4)
    assert {p.name for p in folder.iterdir()} == {*types, "truth.csv"}
    assert all(re.fullmatch(r"logo_\d{4}\.(png|jpg|webp)", name) for name in types)
    for step in range(4):  # the type does not follow from the number
        assert len({logo_type(i) for i in range(step, 200, 4)}) == 4
    assert max(Counter(logo_type(i) for i in range(10)).values()) <= 3


def test_every_file_loads_in_varied_form(folder):
    shapes, suffixes = set(), Counter()
    for name in truth(folder):
        rgb = load_logo(folder / name)
        assert rgb.dtype == np.uint8 and rgb.ndim == 3 and rgb.shape[2] == 3
        assert rgb.std() > 1, f"{name} shows nothing"
        shapes.add(rgb.shape)
        suffixes[Path(name).suffix] += 1
    assert len(shapes) > 10
    assert suffixes[".png"] > COUNT / 2 and len(suffixes) == 3


@pytest.mark.parametrize("kind", CLASS_NAMES)
def test_what_is_measured_gives_the_type(drawn, kind):
    for _, facts in drawn[kind]:
        assert judge(facts) == kind


def test_simple_logos_have_few_flat_colours(drawn):
    for image, facts in drawn["simple"]:
        assert facts.colors <= 5 and facts.shapes <= 12 and facts.blend < 1 / 6
        assert colors_that_cover(inner_colors(image), 0.9) <= 5


def test_letters_make_half_of_a_text_logo(drawn):
    for _, facts in drawn["text"]:
        assert facts.letters >= 2 and max(facts.letter_ink, facts.letter_width) >= 0.5 and facts.blend < 1 / 6


def test_words_on_badges_are_text_and_differ():
    rng = np.random.default_rng(5)
    drawn = [render(text_on_badge(rng), 96) for _ in range(40)]
    judged = [judge(facts) for _, facts in drawn]
    assert judged.count("text") >= 30 and "gradient" not in judged
    assert len({image.shape for image, _ in drawn}) > 10
    assert 1 <= sum(min(facts.letters, 9) > 4 for _, facts in drawn) < 40  # monograms and words


def test_a_sixth_of_a_gradient_logo_changes_smoothly(drawn):
    many = 0
    for image, facts in drawn["gradient"]:
        assert facts.blend >= 1 / 6 and facts.shapes <= 12 and facts.colors <= 5
        many += colors_that_cover(inner_colors(image), 0.97) > 8
    assert many >= 10  # thin letters have no inner pixels at this size


def test_complex_logos_have_many_shapes_or_colours(drawn):
    many = 0
    for image, facts in drawn["complex"]:
        assert facts.shapes + facts.holes > 12 or facts.colors >= 6
        flat = cv2.medianBlur(on_white(image), 3).astype(int) // 24
        packed = flat @ (10000, 100, 1)
        same = (packed[:-1, :-1] == packed[1:, :-1]) & (packed[:-1, :-1] == packed[:-1, 1:])
        pieces = cv2.connectedComponentsWithStats(same.astype(np.uint8), connectivity=4)[2]
        colors = np.unique(packed[:-1, :-1][same], return_counts=True)[1]
        many += bool((pieces[1:, cv2.CC_STAT_AREA] >= 4).sum() > 10 or (colors > 0.001 * same.size).sum() >= 6)
    assert many >= 10  # fine lines have no inner pixels either


def test_wrong_use_is_one_sentence(tmp_path):
    (tmp_path / "holiday.txt").write_text("mine")
    run = [sys.executable, "demo/make_demo_logos.py", "--count", "4", "--out", tmp_path]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2 and len(done.stderr.strip().splitlines()) == 1 and "--out" in done.stderr
    assert (tmp_path / "holiday.txt").read_text() == "mine" and len(list(tmp_path.iterdir())) == 1
    with pytest.raises(UsageError, match="--count"):
        main(["--count", "0", "--out", str(tmp_path / "new")])
    with pytest.raises(ValueError, match="simple, text"):
        draw_logo(0, "photo")


def test_drawing_again_replaces_an_earlier_set(tmp_path):
    out = tmp_path / "set"
    for count in ("8", "4"):
        assert main(["--out", str(out), "--count", count, "--size", "48", "--workers", "1"]) == 0
    assert {p.name for p in out.iterdir()} == {*truth(out), "truth.csv"} and len(truth(out)) == 4


def test_the_picture_of_the_types_has_a_full_row_for_each(tmp_path):
    run = [sys.executable, "demo/make_demo_logos.py", "--sheet", tmp_path / "new" / "types.png"]
    subprocess.run(run, cwd=ROOT, check=True, capture_output=True)
    assert [p.name for p in tmp_path.rglob("*")] == ["new", "types.png"]
    assert (tmp_path / "new" / "types.png").stat().st_size < 150_000
    sheet = cv2.imread(str(tmp_path / "new" / "types.png"), cv2.IMREAD_UNCHANGED)
    assert sheet.shape == (816, 1200, 3)
    for row in np.split(sheet, len(CLASS_NAMES)):
        for part in np.split(row, range(180, 1200, 204), axis=1):  # the name, then five logos
            assert 0.01 < (part.min(2) < 128).mean() < 0.9
    shown = cv2.imread(str(ROOT / "docs" / "types.png"), cv2.IMREAD_UNCHANGED)
    assert np.abs(shown.astype(int) - sheet).mean() < 2, "draw docs/types.png anew, as README.md says"
    with pytest.raises(UsageError, match="--sheet"):
        main(["--sheet", str(tmp_path / "types.jpg")])


def test_importing_stays_light():
    code = "import sys, demo.make_demo_logos; print([m for m in ('matplotlib', 'PIL', 'torch') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system does not say which files are open")
def test_no_font_stays_open_for_a_forked_process_to_read_from_the_same_position():
    def open_fonts():
        links = [link for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        return sorted(name for name in map(os.readlink, links) if name.endswith(".ttf"))

    lettering.font_file.cache_clear()
    lettering.glyph.cache_clear()
    before = open_fonts()  # matplotlib's own, where another test has drawn with it
    shape, advance = lettering.glyph(lettering.Face("font", lettering.FONTS[0][0]), "A")
    assert shape and advance > 0
    assert open_fonts() == before

"""The data pipeline: cache, what augmentation may change, exact resume, sampling, a verification that finds faults."""

import csv
import hashlib
import math
import os
import pickle
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import albumentations as A
import cv2
import numpy as np
import pytest
import torch
from conftest import ROOT
from torch.utils.data import ConcatDataset

import enhanced_data_pipeline as pipeline
import intelligent_logo_analyzer as analyzer
from enhanced_data_pipeline import (
    ASPECTS,
    LOGO_POLICIES,
    OPERATIONS,
    DualViewDataset,
    EpochSampler,
    LogoCache,
    LogoDataset,
    SeededTransform,
    balanced_groups,
    contrastive_transforms,
    make_loader,
    mixup_cutmix,
    operation,
    training_transform,
    verify_dataset,
)
from intelligent_logo_analyzer import CLASS_NAMES, MANIFEST, UsageError

SIZE = 64
COUNTS = {"train": 5, "val": 2, "test": 2}
COLOR_OPERATIONS = ("recolor", "invert", "contrast", "background", "blend")


def save_png(path: Path, rgb: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))[1].tobytes())
    return path


def flat_logo(size=128):
    """Three flat colours on white, without smoothed edges."""
    image = np.full((size, size, 3), 255, np.uint8)
    n = size // 16
    image[3 * n : 13 * n, 2 * n : 7 * n] = (200, 30, 40)
    image[4 * n : 12 * n, 8 * n : 14 * n] = (20, 60, 180)
    image[6 * n : 10 * n, 10 * n : 12 * n] = (240, 200, 40)
    return image


def blend_logo(size=128):
    """A disc on white that turns from one colour into another from left to right."""
    share = np.linspace(0, 1, size)[None, :, None]
    blend = np.broadcast_to((1 - share) * (230, 60, 40) + share * (40, 80, 220), (size, size, 3))
    y, x = np.mgrid[:size, :size] - size / 2
    return np.where((x**2 + y**2 < (0.42 * size) ** 2)[..., None], blend, 255).round().astype(np.uint8)


def smooth_share(image):
    """Share of the ink whose colour changes steadily, clear of its edges: what a blend has and a flat logo has not.

    In cells of 4 x 4 pixels, which average noise and the ripples of a JPEG away.
    """
    cells = cv2.resize(image, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    calm = cv2.blur(cells, (3, 3))
    slope = np.hypot(cv2.Sobel(calm, cv2.CV_32F, 1, 0), cv2.Sobel(calm, cv2.CV_32F, 0, 1)).max(axis=2) / 8
    edges = (cv2.dilate(cells, np.ones((7, 7))) - cv2.erode(cells, np.ones((7, 7)))).max(axis=2) > 60
    ink = np.abs(cells - np.median(cells[[0, -1]], axis=(0, 1))).max(axis=2) > 12
    return float(((slope > 0.8) & ink & ~edges).sum() / max(1, ink.sum()))


def draws(transform, image, count=40):
    seeded = SeededTransform(transform if isinstance(transform, A.Compose) else A.Compose([transform]))
    return [seeded(image, 0, 0, i) for i in range(count)]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder, rng = tmp_path_factory.mktemp("logos"), np.random.default_rng(0)
    return [save_png(folder / f"{i:02}.png", recolored(rng)) for i in range(20)]


def recolored(rng):
    """A flat logo of random colours."""
    image = flat_logo(80)
    for color in ((200, 30, 40), (20, 60, 180), (240, 200, 40)):
        image[(image == color).all(axis=2)] = rng.integers(0, 200, 3)
    return image


@pytest.fixture
def data(tmp_path):
    """A small sound dataset with its manifest."""
    folder, rng, rows = tmp_path / "data", np.random.default_rng(1), []
    for split, count in COUNTS.items():
        for name in CLASS_NAMES:
            for i in range(count):
                path = save_png(folder / split / name / f"{name}_{i}.png", recolored(rng))
                rows.append(manifest_row(path, folder, len(rows)))
    write_manifest(folder, rows)
    return folder


def manifest_row(path, folder, group):
    split, name = path.relative_to(folder).parts[:2]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"file": path.relative_to(folder).as_posix(), "source_file": path.name, "sha256": digest, "logo_type": name,
            "confidence": "0.9", "label_source": "rules", "split": split, "duplicate_group": str(group)}  # fmt: skip


def write_manifest(folder, rows):
    with (folder / "manifest.csv").open("w", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def manifest_rows(folder):
    with (folder / "manifest.csv").open(newline="") as stream:
        return list(csv.DictReader(stream))


# ---- normalisation and cache --------------------------------------------------------------------------------


def test_normalize_is_exactly_what_serving_does():
    batch = torch.arange(256, dtype=torch.uint8).repeat(3 * 4).reshape(4, 3, 16, 16)
    served = (batch.numpy().astype(np.float32) / np.float32(255) - np.float32(0.5)) / np.float32(0.5)
    result = pipeline.normalize(batch)
    assert result.dtype == torch.float32 and batch.dtype == torch.uint8
    assert np.array_equal(result.numpy(), served)


def test_cache_holds_what_the_loader_gives_and_is_read_back_without_decoding(files, tmp_path, monkeypatch):
    cache = LogoCache(files, SIZE, tmp_path)
    for i, path in enumerate(files):
        assert np.array_equal(cache[i], pipeline.fit_square(pipeline.load_logo(path.read_bytes()), SIZE))
    monkeypatch.setattr(pipeline, "load_logo", lambda *_: pytest.fail("decoded again"))
    again = LogoCache(files, SIZE, tmp_path)
    assert np.array_equal(again.images(), cache.images()) and again.file == cache.file
    assert np.array_equal(again.images([3, 1]), np.stack([cache[3], cache[1]]))
    with pytest.raises(ValueError):
        again[0][0, 0, 0] = 1


def test_changed_file_is_decoded_again(tmp_path):
    path = save_png(tmp_path / "a.png", flat_logo(40))
    before, stat = LogoCache([path], SIZE).images(), path.stat()
    save_png(path, 255 - flat_logo(40))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    after = LogoCache([path], SIZE).images()
    assert not np.array_equal(before, after)
    assert np.array_equal(after[0], pipeline.fit_square(255 - flat_logo(40), SIZE))


def test_the_same_contents_under_another_name_and_age_are_not_decoded_again(files, tmp_path, monkeypatch):
    cache = LogoCache(files[:3], SIZE, tmp_path / "cache")
    copies = [tmp_path / f"other_{i}.png" for i in range(3)]
    for source, target in zip(files, copies, strict=False):
        target.write_bytes(source.read_bytes())
    monkeypatch.setattr(pipeline, "load_logo", lambda *_: pytest.fail("decoded again"))
    assert np.array_equal(LogoCache(copies, SIZE, tmp_path / "cache").images(), cache.images())
    monkeypatch.undo()
    swapped = LogoCache(copies[::-1], SIZE, tmp_path / "cache")  # the same set in another order
    assert np.array_equal(swapped.images(), cache.images()[::-1])


@pytest.mark.parametrize("damage", ["flip", "truncate", "note", "garbage"])
def test_damaged_cache_is_built_anew(damage, files, tmp_path):
    cache = LogoCache(files, SIZE, tmp_path)
    whole, content = cache.images(), bytearray(cache.file.read_bytes())
    side = cache.file.with_suffix(".json")
    if damage == "flip":
        content[-1000] ^= 1
        cache.file.write_bytes(content)
    elif damage == "truncate":
        cache.file.write_bytes(content[:-1000])
    elif damage == "garbage":
        side.write_bytes(b"\xff[")
    else:
        side.unlink()
    assert np.array_equal(LogoCache(files, SIZE, tmp_path).images(), whole)
    assert not list(tmp_path.glob("*.part"))


def test_unreadable_files_are_left_out_and_named(files, tmp_path, capsys):
    bad = tmp_path / "bad.png"
    bad.write_text("<html>not found</html>")
    samples = [(files[0], 2), (bad, 1), (tmp_path / "missing.png", 1), (files[1], 3)]
    for _ in range(2):  # the second time from the map
        dataset = LogoDataset(samples, SIZE, cache_dir=tmp_path)
        assert [label for _, label in dataset.samples] == dataset.labels == [2, 3]
        assert [path for path, _ in dataset.cache.skipped] == [bad, tmp_path / "missing.png"]
        assert np.array_equal(dataset[1][0].permute(1, 2, 0).numpy(), LogoCache([files[1]], SIZE, tmp_path)[0])
        warned = capsys.readouterr().err.splitlines()
        assert len(warned) == 2 and "bad.png" in warned[0] and "missing.png" in warned[1]


def test_unwritable_folder_falls_back_to_the_temp_dir(files, tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline.tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / "file").write_text("in the way")
    cache = LogoCache(files[:2], SIZE, tmp_path / "file" / ".cache")
    assert cache.file.parent == pipeline.temporary_dir() and cache.file.parent.is_relative_to(tmp_path)
    assert len(cache.images()) == 2


def test_two_processes_building_at_once_agree(files, tmp_path):
    code = (
        "import sys; from enhanced_data_pipeline import LogoCache; import hashlib;"
        f"c = LogoCache(sys.argv[2:], {SIZE}, sys.argv[1]); print(hashlib.sha256(c.images().tobytes()).hexdigest())"
    )
    command = [sys.executable, "-c", code, str(tmp_path), *map(str, files)]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) for _ in range(2)]
    digests = {process.communicate(timeout=100)[0].strip() for process in running}
    assert digests == {hashlib.sha256(LogoCache(files, SIZE, tmp_path).images().tobytes()).hexdigest()}
    assert len(list(tmp_path.iterdir())) == 2


def test_old_caches_are_dropped(files, tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline, "CACHES_KEPT", 3)
    for size in range(8, 14):
        LogoCache(files[:1], size, tmp_path)
    assert len(list(tmp_path.glob("*.npy"))) == len(list(tmp_path.glob("*.json"))) == 3


def test_cache_lies_in_the_dataset(data):
    samples = pipeline.read_dataset(data, "train")
    assert LogoDataset(samples, SIZE).cache.file.parent == data / ".cache"


def test_pickled_dataset_takes_its_map_along_by_name(files, tmp_path):
    dataset = DualViewDataset(files, SIZE, cache_dir=tmp_path)
    first = dataset[3, 5]
    content = pickle.dumps(dataset)
    assert len(content) < 200_000
    assert all(torch.equal(a, b) for a, b in zip(pickle.loads(content)[3, 5][:2], first[:2], strict=True))


# ---- draws --------------------------------------------------------------------------------------------------


def all_batches(loader):
    return [[torch.as_tensor(part) for part in batch] for batch in loader]


def same(first, second):
    return len(first) == len(second) and all(
        torch.equal(a, b) for one, two in zip(first, second, strict=True) for a, b in zip(one, two, strict=True)
    )


@pytest.mark.parametrize("kind", ["train", "dual"])
def test_batches_depend_on_seed_and_epoch_alone(kind, files, tmp_path):
    def loader(workers, seed=0):
        if kind == "dual":
            dataset = DualViewDataset(files, SIZE, seed, tmp_path)
        else:
            dataset = LogoDataset(
                [(f, i % 4) for i, f in enumerate(files)], SIZE, training_transform(SIZE), seed, tmp_path
            )
        return make_loader(dataset, 4, shuffle=True, twins=kind == "dual", workers=workers, seed=seed)

    alone, helped = loader(0), loader(2)
    seen = []
    for epoch in (0, 1):
        alone.sampler.set_epoch(epoch)
        helped.sampler.set_epoch(epoch)
        seen.append(all_batches(alone))
        assert same(seen[-1], all_batches(helped))
        helped.sampler.set_epoch(epoch, start_batch=3)
        assert same(seen[-1][3:], all_batches(helped))
    assert not same(*seen)
    other = loader(0, seed=1)
    assert not same(seen[0], all_batches(other))
    assert alone.steps_per_epoch == helped.steps_per_epoch == 5


def test_every_draw_is_another_one(files, tmp_path):
    training = LogoDataset([(files[0], 0)], SIZE, training_transform(SIZE), cache_dir=tmp_path)
    assert len({training[epoch, 0][0].numpy().tobytes() for epoch in range(16)}) == 16
    dual = DualViewDataset(files[:1], SIZE, cache_dir=tmp_path)
    pairs = [dual[epoch, 0] for epoch in range(16)]
    assert len({view.numpy().tobytes() for pair in pairs for view in pair[:2]}) == 32


def test_kept_aspect_is_uniform(files, tmp_path):
    dual = DualViewDataset(files, 16, cache_dir=tmp_path)
    kept = [dual[epoch, index][2] for epoch in range(40) for index in range(len(files))]
    assert np.bincount(kept, minlength=4).min() > 150  # 200 expected of 800
    assert dual[7, 3][2] == dual[7, 3][2]


def test_global_random_states_are_left_alone(files, tmp_path):
    dual = DualViewDataset(files[:1], SIZE, cache_dir=tmp_path)
    before = torch.get_rng_state(), np.random.get_state()[1].copy()
    dual[0, 0]
    assert torch.equal(before[0], torch.get_rng_state()) and np.array_equal(before[1], np.random.get_state()[1])


# ---- what augmentation may change ---------------------------------------------------------------------------


def every_name():
    return sorted({*OPERATIONS, *(name for pair in LOGO_POLICIES for name, _, _ in pair)})


def test_transforms_are_built_and_run_without_warnings():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        built = [operation(name, SIZE, m) for name in every_name() for m in (0.0, 0.3, 1.0)]
        built += [training_transform(SIZE, s) for s in (0.0, 0.5, 1.0, 1.5)]
        built += [part for kept in range(len(ASPECTS)) for part in contrastive_transforms(SIZE, kept)]
        for transform in built:
            for image in draws(transform, flat_logo(), 4):
                assert image.dtype == np.uint8 and image.shape[2] == 3


def test_output_has_the_size_asked_for():
    for transform in (training_transform(48), training_transform(48, 0.0), contrastive_transforms(48, 3)[1]):
        assert {image.shape for image in draws(transform, flat_logo(96), 8)} == {(48, 48, 3)}


def test_strength_zero_changes_nothing():
    assert all(np.array_equal(image, flat_logo()) for image in draws(training_transform(128, 0.0), flat_logo()))


def test_input_is_never_written_to():
    image = flat_logo()
    image.flags.writeable = False
    for name in every_name():
        draws(operation(name, 128, 1.0), image, 4)


@pytest.mark.parametrize("name", every_name())
def test_every_operation_changes_a_logo_and_more_so_the_greater_its_magnitude(name):
    logo = blend_logo(140)[6:-6, 6:-6].copy()  # a small margin, so that a crop meets the ink
    weak, strong = (draws(operation(name, 128, m), logo) for m in (0.15, 1.0))
    assert sum(not np.array_equal(image, logo) for image in strong) > 25
    change = [np.mean([cv2.absdiff(image, logo).mean() for image in images]) for images in (weak, strong)]
    graded = name not in ("background", "invert", "recolor")  # what changes there most are chances and colours
    assert change[1] > (1.3 * change[0] if graded else 1.0)


def test_channels_are_permuted_and_nothing_else():
    image = flat_logo()
    permute = pipeline.LogoOperation(pipeline.recolor, permute=1.0, hue=0.0, invert=0.0, span=1.0)
    orders = {
        tuple(next(old for old in range(3) if np.array_equal(new[..., c], image[..., old])) for c in range(3))
        for new in draws(permute, image)
    }
    assert len(orders) == 6 and all(sorted(order) == [0, 1, 2] for order in orders)


def test_a_partial_crop_takes_at_most_a_tenth_of_two_sides():
    full = np.zeros((128, 128, 3), np.uint8)
    full[:, :64] = 200
    full[0], full[-1], full[:, 0], full[:, -1] = 255, 255, 255, 255
    cut = []
    for image in draws(operation("trim", 128, 1.0), full):
        ink = (image != 255).any(axis=2)
        cut.append([int(line.argmax()) for line in (ink.any(1), ink.any(1)[::-1], ink.any(0), ink.any(0)[::-1])])
    assert np.max(cut) in (12, 13) and all(sum(side > 1 for side in sides) <= 2 for sides in cut)
    assert (np.max(cut, axis=0) > 6).all()


def test_compression_and_scaling_leave_the_damage_they_are_named_for():
    rng = np.random.default_rng(0)
    checks = (np.indices((128, 128)).sum(0) % 2 * 255).astype(np.uint8)[..., None].repeat(3, 2)
    assert np.mean([image.std() for image in draws(operation("downscale", 128, 1.0), checks)]) < 0.5 * checks.std()
    blocks = np.kron(rng.integers(0, 256, (16, 16, 3)), np.ones((8, 8, 1))).astype(np.uint8)
    for image in draws(operation("compress", 128, 1.0), blocks, 10):  # a JPEG's blocks: flat, but another colour
        inside = np.abs(np.diff(image[..., 1].astype(int), axis=1))[:, np.arange(127) % 8 != 7]
        assert np.abs(image.astype(int) - blocks).max() > 0 and inside.mean() < 12


def test_training_ends_with_the_logo_policy_and_each_of_its_parts_is_drawn(monkeypatch):
    policy = [t for t in training_transform(SIZE).transforms if isinstance(t, A.OneOf) and len(t.transforms) > 4]
    assert len(policy) == 1 and len(policy[0].transforms) == len(LOGO_POLICIES)
    drawn = []
    for number, pair in enumerate(policy[0].transforms):
        pair.transforms[:] = [
            pipeline.LogoOperation(lambda image, draw, n=number: drawn.append(n) or image, 1.0) for _ in pair.transforms
        ]
    draws(policy[0], flat_logo(), 300)
    assert set(drawn) == set(range(len(LOGO_POLICIES))) and len(drawn) == 600


@pytest.mark.parametrize("name", COLOR_OPERATIONS)
def test_color_operations_are_functions_of_the_color(name):
    """Flat stays flat to the last pixel: never more colours than before, and the shapes stay apart."""
    flat = flat_logo()
    _, regions = np.unique(flat.reshape(-1, 3), axis=0, return_inverse=True)
    changed = 0
    for image in draws(operation(name, 128, 1.0), flat):
        colors = [np.unique(image.reshape(-1, 3)[regions == r], axis=0) for r in range(4)]
        assert all(len(color) == 1 for color in colors)
        assert min(np.abs(a.astype(int) - b).max() for i, a in enumerate(colors) for b in colors[:i]) > 12
        changed += not np.array_equal(image, flat)
    assert changed > 20


@pytest.mark.parametrize("name", every_name())
def test_operations_keep_flat_flat_and_blends_blended(name):
    assert smooth_share(flat_logo()) == 0.0 and smooth_share(blend_logo()) > 0.4
    op = operation(name, 128, 1.0)
    assert max(smooth_share(image) for image in draws(op, flat_logo())) < 0.06
    assert min(smooth_share(image) for image in draws(op, blend_logo())) > 0.2


def test_training_keeps_the_type():
    transform = training_transform(128)
    assert np.quantile([smooth_share(image) for image in draws(transform, flat_logo(), 100)], 0.98) < 0.05
    assert np.quantile([smooth_share(image) for image in draws(transform, blend_logo(), 100)], 0.02) > 0.1


def test_recolor_never_clips():
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2).repeat(8, axis=0)
    for image in draws(operation("recolor", 128, 1.0), ramp):
        assert all(len(np.unique(image[0, :, channel])) >= 126 for channel in range(3))


def test_blend_strength_goes_both_ways():
    def spread(image):
        return image[40:88, 40:88].astype(float).std(axis=(0, 1)).max()

    before = spread(blend_logo())
    after = [spread(image) for image in draws(operation("blend", 128, 1.0), blend_logo())]
    assert min(after) < 0.8 * before and max(after) > 1.1 * before and min(after) > 0.5 * before


def test_background_changes_where_it_is_flat_only():
    photo = np.random.default_rng(0).integers(0, 256, (128, 128, 3), np.uint8)
    assert all(np.array_equal(image, photo) for image in draws(operation("background", 128, 1.0), photo))
    images = draws(operation("background", 128, 1.0), flat_logo())
    assert len({tuple(image[0, 0]) for image in images}) > 30
    ink = (flat_logo() == (20, 60, 180)).all(axis=2)
    assert all((image[ink] == (20, 60, 180)).all() for image in images)


def test_background_never_hides_a_part_of_the_ink():
    image = np.full((128, 128, 3), 255, np.uint8)
    image[40:90, 10:60], image[40:90, 70:120] = (0, 0, 0), (250, 160, 0)
    for changed in draws(operation("background", 128, 1.0), image, 100):
        assert min(np.abs(changed[64, x].astype(int) - changed[0, 0]).max() for x in (30, 90)) >= 60


def test_strokes_get_thicker_and_thinner():
    line = np.full((128, 128, 3), 255, np.uint8)
    line[60:66, 20:108] = 0
    for image in (line, 255 - line):
        ink = lambda picture, base=image: np.abs(picture.astype(int) - base[0, 0]).sum()  # noqa: E731
        assert all(ink(changed) > 1.1 * ink(image) for changed in draws(operation("thicken", 128, 1.0), image))
        assert all(
            ink(image) * 0.5 < ink(changed) < 0.95 * ink(image) for changed in draws(operation("thin", 128, 1.0), image)
        )


def test_warp_flip_is_exact_and_fills_with_the_background():
    image = flat_logo()
    image[..., 2] = np.where(image.sum(axis=2) == 765, 200, image[..., 2])
    flipped = pipeline.LogoOperation(pipeline.warp, size=128, hflip=1.0)
    assert np.array_equal(draws(flipped, image, 1)[0], image[:, ::-1])
    small = pipeline.LogoOperation(pipeline.warp, size=128, scale=(0.5, 0.5), rotate=20)
    assert all((turned[[0, 0, -1, -1], [0, -1, 0, -1]] == image[0, 0]).all() for turned in draws(small, image))


def test_training_shift_cuts_little():
    """A logo that fills its square keeps 9 of 10 parts of its ink, whatever is drawn."""
    image = np.full((128, 128, 3), 255, np.uint8)
    image[8:120, 8:120] = 0
    zoom = pipeline.LogoOperation(pipeline.warp, size=128, scale=(0.8, 1.1), shift=0.05)
    for moved in draws(zoom, image, 100):
        assert moved[[0, -1]].min() == 255 or moved[:, [0, -1]].min() == 255 or (moved < 128).mean() > 0.6


# ---- kept aspects -------------------------------------------------------------------------------------------


def palette(image):
    """Colours that cover more than 1 % of the picture."""
    colors, counts = np.unique(image.reshape(-1, 3), axis=0, return_counts=True)
    return {tuple(int(v) for v in color) for color, n in zip(colors, counts, strict=True) if n > 0.01 * counts.sum()}


def aspect_of(image):
    """Longer over shorter side of the ink's tightest rectangle."""
    ink = np.abs(image.astype(int) - image[0, 0]).max(axis=2) > 40
    (_, sides, _) = cv2.minAreaRect(np.argwhere(ink).astype(np.float32))
    return max(sides) / max(1.0, min(sides))


def others(kept):
    """What varies all aspects but ``kept``, without the damage to the file that comes last."""
    transform = contrastive_transforms(128, kept)[1]
    assert [type(step) for step in transform.transforms[-2:]] == [A.ImageCompression, A.Downscale]
    return A.Compose(transform.transforms[:-2])


@pytest.mark.parametrize("kept", [1, 3])
def test_kept_color_leaves_colors_alone_and_others_do_not(kept):
    """Text operations mix neighbouring colours at edges; a flat area keeps its own."""
    allowed = palette(flat_logo())
    strange = [bool(palette(image) - allowed) for image in draws(others(kept), flat_logo(), 60)]
    assert np.mean(strange) <= 0.1 if ASPECTS[kept] == "color" else np.mean(strange) > 0.8


def test_kept_shape_keeps_the_aspect_ratio_and_others_do_not():
    image = np.full((128, 128, 3), 255, np.uint8)
    image[44:84, 24:104] = 0
    spread = {}
    for kept, name in enumerate(ASPECTS):
        views = draws(others(kept), image, 60)
        spread[name] = np.median([abs(np.log(aspect_of(view) / 2.0)) for view in views if np.ptp(view) > 90])
    assert spread["shape"] < 0.08
    assert min(spread["geometric"], spread["color"], spread["text"]) > 2 * spread["shape"]


def test_kept_geometry_keeps_the_place_and_others_do_not():
    image = np.full((128, 128, 3), 255, np.uint8)
    cv2.circle(image, (50, 70), 34, (20, 20, 20), -1)

    def place(view):
        ink = np.argwhere(np.abs(view.astype(int) - view[0, 0]).max(axis=2) > 40)
        return np.median(ink, axis=0) if len(ink) else np.full(2, 64.0)

    moved = {}
    for kept, name in enumerate(ASPECTS):
        moved[name] = np.median([np.abs(place(v) - (70, 50)).max() for v in draws(others(kept), image, 60)])
    assert moved["geometric"] < 4
    assert min(moved["color"], moved["text"], moved["shape"]) > 2 * moved["geometric"]


def test_kept_text_leaves_strokes_alone():
    functions = [{op.function for op in others(kept).transforms} for kept in range(4)]
    text = ASPECTS.index("text")
    assert not functions[text] & {pipeline.stroke, pipeline.sharpness}
    assert all(functions[kept] >= {pipeline.stroke, pipeline.sharpness} for kept in range(4) if kept != text)
    with pytest.raises(ValueError, match="kept aspect"):
        contrastive_transforms(128, 4)


def test_views_share_the_kept_aspect_and_their_twins_have_another(tmp_path):
    image = np.full((128, 128, 3), 255, np.uint8)
    image[44:84, 24:104] = 0
    cv2.imwrite(str(tmp_path / "bar.png"), image)
    dual = DualViewDataset([tmp_path / "bar.png"], 128, cache_dir=tmp_path)
    within, between = [], []
    for epoch in range(0, 400, 2):
        first, twin = dual[epoch, 0], dual[epoch + 1, 0]
        assert first[2] == twin[2]
        if ASPECTS[first[2]] == "shape":
            ratios = [math.log(aspect_of(view.permute(1, 2, 0).numpy())) for view in (*first[:2], *twin[:2])]
            within += [abs(ratios[0] - ratios[1]), abs(ratios[2] - ratios[3])]
            between.append(abs(np.mean(ratios[:2]) - np.mean(ratios[2:])))
    assert len(between) > 30 and np.median(within) < 0.1 < 0.2 < np.median(between)


# ---- sampling -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length, world", [(10, 3), (12, 4), (5, 8)])
def test_ranks_share_an_epoch(length, world):
    def ranks(shuffle):
        samplers = [EpochSampler(length, shuffle=shuffle, rank=r, world_size=world) for r in range(world)]
        for sampler in samplers:
            sampler.set_epoch(3)
        taken = [list(sampler) for sampler in samplers]
        assert [len(t) for t in taken] == [len(s) for s in samplers]
        assert {epoch for part in taken for epoch, _ in part} == {3}
        return [[index for _, index in part] for part in taken]

    evaluated = sorted(index for part in ranks(False) for index in part)
    assert evaluated == list(range(length))
    trained = ranks(True)
    assert len({len(part) for part in trained}) == 1
    assert {index for part in trained for index in part} == set(range(length))


def test_order_differs_between_epochs_and_covers_all():
    sampler, orders = EpochSampler(50, seed=4), []
    for epoch in range(3):
        sampler.set_epoch(epoch)
        orders.append([index for _, index in sampler])
    assert all(sorted(order) == list(range(50)) for order in orders)
    assert orders[0] != orders[1] != orders[2]


def test_balanced_sampling_takes_classes_equally():
    labels = [0] * 70 + [1] * 20 + [3] * 10
    sampler = EpochSampler(100, groups=balanced_groups(labels))
    taken = [index for _, index in sampler]
    assert np.bincount([labels[i] for i in taken], minlength=4).tolist() == [33, 34, 0, 33]
    assert len(set(taken)) >= 33 + 20 + 10  # no class repeats a logo before all of it were taken


def test_twins_stand_side_by_side_and_two_epochs_cover_all():
    sampler, seen = EpochSampler(11, twins=True, seed=3), []
    for epoch in range(2):
        sampler.set_epoch(epoch)
        keys = list(sampler)
        assert len(keys) == 11
        for first, second in zip(keys[::2], keys[1::2], strict=False):
            assert first[1] == second[1] and (first[0], second[0]) == (2 * epoch, 2 * epoch + 1)
        seen += [index for _, index in keys]
    assert set(seen) == set(range(11))
    sampler.set_epoch(1, start_batch=4)
    assert list(sampler) == keys[4:]


def test_a_mix_gives_each_dataset_its_share_and_each_logo_its_turn():
    labels = [0] * 30 + [1] * 10 + [0] * 5 + [2] * 55
    sampler = EpochSampler(20, groups=balanced_groups(labels, sizes=[40, 60], mix=[0.7, 0.3]))
    counts = np.zeros(100, int)
    for epoch in range(20):
        sampler.set_epoch(epoch)
        taken = np.array([index for _, index in sampler])
        assert len(taken) == 20 and [(taken < 30).sum(), ((taken >= 30) & (taken < 40)).sum()] == [7, 7]
        np.add.at(counts, taken, 1)
    for group in (counts[:30], counts[30:40], counts[40:45], counts[45:]):
        assert group.max() - group.min() <= 1  # 20 epochs of 7 from 30 logos: none is drawn twice more than another
    sampler.set_epoch(3, start_batch=4)
    assert len(list(sampler)) == 16
    assert not balanced_groups(labels, sizes=[40, 60], mix=[0.0, 0.0])


def test_joined_datasets_count_on(files, tmp_path):
    first = LogoDataset([(f, 0) for f in files[:6]], SIZE, training_transform(SIZE), cache_dir=tmp_path)
    second = LogoDataset([(f, 2) for f in files[6:10]], SIZE, cache_dir=tmp_path)
    loader = make_loader(ConcatDataset([first, second]), 5, shuffle=True, balanced=True)
    seen = [
        (label, index)
        for _, labels, indices in loader
        for label, index in zip(labels.tolist(), indices.tolist(), strict=True)
    ]
    assert len(seen) == 10 and all(label == (0 if index < 6 else 2) for label, index in seen)
    assert sum(label == 0 for label, _ in seen) == 5
    assert loader.dataset.name_of(7) == files[7].name
    assert torch.equal(loader.dataset[0, 7][0], second[0, 1][0])


def test_mixup_and_cutmix_mix_targets_as_they_mix_pictures():
    """Every picture holds its own number, so that the mean of the mixture tells its targets."""
    targets = torch.tensor([0, 1, 2, 3] * 3)
    images = targets.float().view(-1, 1, 1, 1).expand(-1, 3, 20, 24).clone()
    assert torch.equal(mixup_cutmix(images, targets, 4)[1], torch.eye(4)[targets])
    for settings in ({"mixup": 0.4}, {"cutmix": 1.0}, {"mixup": 0.4, "cutmix": 1.0}):
        for seed in range(10):
            mixed, soft = mixup_cutmix(images, targets, 4, **settings, generator=torch.Generator().manual_seed(seed))
            assert torch.allclose(soft.sum(1), torch.ones(12)) and soft.min() >= 0
            assert torch.allclose(mixed.mean((1, 2, 3)), soft @ torch.arange(4.0), atol=1e-5)
    again = mixup_cutmix(images, targets, 4, mixup=0.4, cutmix=1.0, generator=torch.Generator().manual_seed(9))
    assert torch.equal(again[0], mixed)
    assert not torch.equal(mixed, images)


# ---- datasets -----------------------------------------------------------------------------------------------


def test_read_dataset_names_what_makes_it(data, tmp_path):
    assert len(pipeline.read_dataset(data, "train")) == 20
    assert [label for _, label in pipeline.read_dataset(data, "val")] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert pipeline.label_source(data) == "rules"
    with pytest.raises(UsageError, match="intelligent_logo_analyzer.py organize"):
        pipeline.read_dataset(tmp_path / "nothing", "train")


def test_collect_unlabelled_takes_folders_and_zips(files, tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline.tempfile, "gettempdir", lambda: str(tmp_path))
    with zipfile.ZipFile(tmp_path / "some.zip", "w") as archive:
        for path in files[:3]:
            archive.write(path, f"inner/{path.name}")
    assert pipeline.collect_unlabelled([]) == []
    found = pipeline.collect_unlabelled([files[0].parent, tmp_path / "some.zip", files[2]])
    assert len(found) == len(files) + 3 and found == pipeline.collect_unlabelled(
        [files[0].parent, tmp_path / "some.zip"]
    )
    assert len(DualViewDataset(found, 16, cache_dir=tmp_path)) == len(found)
    (tmp_path / "empty").mkdir()
    for bad in (tmp_path / "missing", tmp_path / "empty"):
        with pytest.raises(UsageError, match=bad.name):
            pipeline.collect_unlabelled([bad])


def test_further_logos_are_no_copies_of_judged_ones(raw_logos, dataset, tmp_path):
    judged = {split: [file for file, _ in pipeline.read_dataset(dataset, split)] for split in ("train", "val", "test")}
    for split, files in judged.items():
        for file in files:  # in other bytes and of another size: only their looks tell
            image = pipeline.load_logo(file.read_bytes())
            save_png(tmp_path / f"{split}_{file.stem}.png", cv2.resize(image, None, fx=1.5, fy=1.5))
    (tmp_path / "damaged.png").write_bytes(b"no image")
    names = {path.name for path in pipeline.further_logos([tmp_path], [dataset])}
    assert "damaged.png" in names  # what cannot be read is for the cache to count
    assert sum(name.startswith("train") for name in names) > 0.9 * len(judged["train"])
    assert len(judged["val"]) and not [name for name in names if name.startswith(("val", "test"))]
    names = [path.name for path in pipeline.further_logos([tmp_path], [dataset], held=["test"])]
    assert sum(name.startswith("val") for name in names) == len(judged["val"])
    assert not [name for name in names if name.startswith("test")]
    assert len(pipeline.further_logos([tmp_path], [])) == 1 + sum(map(len, judged.values()))


def test_further_logos_are_no_copies_of_what_is_judged_outside_of_the_dataset(raw_logos, tmp_path):
    rows = list(csv.DictReader((raw_logos / "truth.csv").open()))
    report = {row["file"] for row in rows[::3]}
    table = [f"{r['file']},{r['type']},{i % 2},{'tune' if i % 3 else 'report'}\n" for i, r in enumerate(rows)]
    (tmp_path / "labels.csv").write_text("file,type,sure,split\n" + "".join(table))
    (tmp_path / "judged").mkdir()
    other = rows[1]["file"]
    copy(raw_logos / other, tmp_path / "judged" / other)
    data = tmp_path / "data"
    command = ["organize", raw_logos, "--labels", tmp_path / "labels.csv", "--judged", tmp_path / "judged"]
    assert analyzer.main([*map(str, command), "--out", str(data), "--per-class", "4", "--workers", "1"]) == 0
    tested = {row["source_file"] for row in pipeline.read_manifest(data) if row["split"] == "test"}
    assert tested < report and len(list((data / "reserved").iterdir())) == len(report - tested) + 1
    left = {path.name for path in pipeline.further_logos([raw_logos], [data], held=[])}
    assert left and not left & ((report - tested) | {other})
    assert not {path.name for path in pipeline.further_logos([raw_logos], [data])} & report


def test_demo_samples_are_drawn_once(tmp_path, monkeypatch):
    monkeypatch.setattr(pipeline.tempfile, "gettempdir", lambda: str(tmp_path))
    dataset = pipeline.demo_samples(8, 32, seed=3)
    assert dataset.labels == [0, 1, 2, 3, 0, 1, 2, 3]
    assert len({image.tobytes() for image in dataset.cache.images()}) == 8
    monkeypatch.setattr(pipeline, "ProcessPoolExecutor", lambda *_: pytest.fail("drawn again"))
    again = pipeline.demo_samples(8, 32, seed=3, augment=False)
    assert np.array_equal(again.cache.images(), dataset.cache.images())
    assert torch.equal(again[0, 2][0], again[1, 2][0]) and not torch.equal(dataset[0, 2][0], dataset[1, 2][0])


# ---- verification -------------------------------------------------------------------------------------------


def test_sound_dataset_is_told_so(data, capsys):
    report = verify_dataset(data, 32)
    assert report["problems"] == [] and report["total"] == 36
    assert report["counts"]["train"] == dict.fromkeys(CLASS_NAMES, 5)
    assert report["batches"] == {"train": 20, "val": 8, "test": 8}
    assert pipeline.main(["--data", str(data), "--image-size", "32", "--batch-size", "8"]) == 0
    shown = capsys.readouterr().out
    assert "36 logos in all" in shown and "sound" in shown and "the plan has 800 logos" in shown


def copy(source: Path, target: Path):
    target.write_bytes(source.read_bytes())


def corrupt(data):
    path = data / "val/text/text_0.png"
    path.write_bytes(path.read_bytes()[:60])


def copy_across(data):
    copy(data / "train/text/text_0.png", data / "test/text/text_1.png")


def same_pixels(data):
    image = cv2.imdecode(np.frombuffer((data / "train/text/text_0.png").read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    content = cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, 0])[1].tobytes()
    (data / "val/complex/complex_1.png").write_bytes(content)


def group_across(data):
    rows = manifest_rows(data)
    rows[0]["duplicate_group"] = rows[-1]["duplicate_group"]
    write_manifest(data, rows)


def drop_row(data):
    write_manifest(data, manifest_rows(data)[1:])


def other_type(data):
    rows = manifest_rows(data)
    rows[0]["logo_type"] = "complex"
    write_manifest(data, rows)


def empty_class(data):
    for path in (data / "val/gradient").iterdir():
        path.unlink()


FAULTS = [
    (corrupt, "val/text/text_0.png cannot be used"),
    (copy_across, "the same file is in two splits"),
    (same_pixels, "other bytes, same pixels"),
    (group_across, "duplicate group"),
    (drop_row, "no row for train/simple/simple_0.png"),
    (other_type, "manifest.csv puts"),
    (empty_class, "val has no logo of the type gradient"),
    (lambda data: (data / "test/text/text_0.png").unlink(), "names test/text/text_0.png, which is not there"),
    (lambda data: copy(data / "val/text/text_0.png", data / "val/text/text_1.png"), "its SHA-256 differs"),
    (lambda data: (data / "manifest.csv").unlink(), "manifest.csv is missing"),
    (lambda data: (data / "manifest.csv").write_text("a,b\n1,2\n"), "without one of the columns"),
]


@pytest.mark.parametrize("plant, words", FAULTS)
def test_verification_finds_the_fault(plant, words, data, capsys):
    plant(data)
    assert any(words in problem for problem in verify_dataset(data, 32)["problems"])
    assert pipeline.main(["--data", str(data), "--image-size", "32"]) == 2
    assert words in capsys.readouterr().err


def test_dry_run_touches_nothing_and_a_missing_dataset_names_the_command(tmp_path, capsys):
    assert pipeline.main(["--data", str(tmp_path / "none"), "--dry-run"]) == 0
    assert not list(tmp_path.iterdir())
    with pytest.raises(UsageError, match="intelligent_logo_analyzer.py organize"):
        pipeline.main(["--data", str(tmp_path / "none")])


# ---- measurements and targets -------------------------------------------------------------------------------


def measure_in_vain(*_, **__):
    raise AssertionError("measured again")


def test_logos_are_measured_once_beside_their_varied_copies(raw_logos, tmp_path, monkeypatch):
    files = sorted(raw_logos.glob("*.png"))[:6]
    found = pipeline.logo_measurements(files, tmp_path)
    assert found.shape == (6, 1 + pipeline.COPIES, len(pipeline.MEASUREMENTS)) and found.dtype == np.float32
    for file, rows in zip(files, found, strict=True):
        values = pipeline.measure(pipeline.load_logo(file))
        assert np.array_equal(rows[0], np.array([values[name] for name in pipeline.MEASUREMENTS], np.float32))
        assert len(np.unique(rows, axis=0)) > 1
    (kept,) = tmp_path.glob("measured_*.npz")
    assert np.array_equal(pipeline.logo_measurements(files, tmp_path, copies=0), found[:, :1])

    monkeypatch.setattr(pipeline, "_measure_copies", measure_in_vain)
    assert np.array_equal(pipeline.logo_measurements(files, tmp_path), found)
    kept.write_bytes(kept.read_bytes()[:-40])  # damaged
    with pytest.raises(Exception, match="measured again"):
        pipeline.logo_measurements(files, tmp_path)
    with pytest.raises(Exception, match="measured again"):
        pipeline.logo_measurements(files[::-1], tmp_path)


def test_demo_logos_are_measured_as_they_are_drawn(tmp_path):
    found = pipeline.demo_measurements(3, 32, 5, tmp_path)
    drawn = [pipeline.measure(pipeline.draw_demo(i, 256, 5)) for i in range(3)]
    assert np.array_equal(found[:, 0], np.array([[row[name] for name in pipeline.MEASUREMENTS] for row in drawn], "f4"))
    other = pipeline.demo_measurements(3, 32, 6, tmp_path)
    assert not np.array_equal(other, found)


def test_the_rules_opinions_are_means_over_the_copies(raw_logos, tmp_path):
    files = sorted(raw_logos.glob("*.png"))[:6]
    found = pipeline.rule_opinions(files, tmp_path)
    assert found.shape == (6, 4) and found.sum(1) == pytest.approx(1, abs=1e-5)
    analyzer, names = pipeline.IntelligentLogoAnalyzer(), list(pipeline.MEASUREMENTS)
    copies = pipeline.logo_measurements(files, tmp_path)
    said = np.array([[analyzer.probabilities(dict(zip(names, row, strict=True))) for row in rows] for rows in copies])
    plain = np.array([list(analyzer.classify(file)["probabilities"].values()) for file in files])
    assert said[:, 0] == pytest.approx(plain, abs=1e-3) and found == pytest.approx(said.mean(1), abs=1e-6)


def test_targets_of_a_dataset_follow_who_gave_the_label(tmp_path):
    names = [f"train/text/{name}.png" for name in ("sure", "unsure", "rules")]
    rows = [(name, source, confidence) for name, source, confidence in zip(
        names, ("human", "human", "rules"), ("1.0000", "0.5000", "0.9000"), strict=True)]  # fmt: skip
    lines = [f"{name},{name},,text,{confidence},{source},train,\n" for name, source, confidence in rows]
    (tmp_path / "manifest.csv").write_text(",".join(MANIFEST) + "\n" + "".join(lines))
    opinion = np.array([[0.6, 0.2, 0.2, 0.0]] * 3)
    found = pipeline.dataset_targets(tmp_path, [tmp_path / name for name in names], [1, 1, 1], opinion)
    expected = [[0.12, 0.84, 0.04, 0], [0.3, 0.6, 0.1, 0], [0.168, 0.776, 0.056, 0]]
    assert found == pytest.approx(np.array(expected), abs=1e-6)


@pytest.mark.parametrize("split", ["report", "test", " Report "])
def test_a_row_for_reporting_hints_at_nothing_however_it_is_written(split, tmp_path):
    path = tmp_path / "hints.csv"
    path.write_text(f"file,type,split\na.png,text,{split}\nb.png,simple,tune\n")
    assert pipeline.read_hints([path]) == {"b.png": {"file": "b.png", "type": "simple", "split": "tune"}}


def test_hints_sharpen_the_targets_of_further_logos(tmp_path):
    table = tmp_path / "hints.csv"
    typed = [(f"g{i}.png", "gradient", 1) for i in range(8)] + [(f"s{i}.png", "simple", 0) for i in range(8)]
    rows = [f"{file},{kind},1,{flag}\n" for file, kind, flag in typed]
    rows += ["a.png,,,1\n", "b.png,,,\n", "d.png,text,0,1\n"]
    table.write_text("file,type,sure,svg_has_gradient\n" + "".join(rows))
    hints = pipeline.read_hints([table])
    names = ["a.png", "b.png", "c.png", "d.png", *(file for file, _, _ in typed)]
    opinion = np.array([[0.5, 0.0, 0.5, 0.0]] * len(names))
    found = pipeline.hinted_targets(names, opinion, hints)
    # p(flag | simple) = 1 / 10, p(flag | gradient) = 9 / 10
    assert found[0] == pytest.approx([0.1, 0, 0.9, 0], abs=1e-6)
    assert found[1] == pytest.approx(opinion[1]) and found[2] == pytest.approx(opinion[2])
    assert found[3] == pytest.approx([0.25, 0.5, 0.25, 0]) and found[4] == pytest.approx([0.1, 0, 0.9, 0])
    (tmp_path / "report.csv").write_text("file,type,split\nx.png,text,report\ny.png,text,tune\n")
    assert set(pipeline.read_hints([tmp_path / "report.csv"])) == {"y.png"}
    with pytest.raises(UsageError, match="column file"):
        (tmp_path / "other.csv").write_text("name\nx.png\n")
        pipeline.read_hints([tmp_path / "other.csv"])
    with pytest.raises(UsageError, match="cannot be read"):
        pipeline.read_hints([tmp_path / "none.csv"])


LEFT_OVER = """
import sys
from enhanced_data_pipeline import make_loader

class Logos:
    def __len__(self):
        return 8
    def __getitem__(self, index):
        return 1

loader = make_loader(Logos(), 4, shuffle=False, workers=1)
print(sum(map(sum, loader)).item())
sys.exit(3)
"""


def test_a_process_ends_whose_loader_lives_till_then():
    done = subprocess.run([sys.executable, "-c", LEFT_OVER], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (3, "8\n", "")

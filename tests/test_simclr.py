"""Pre-training's measures against known answers and slow references, its inputs, and the pictures it leaves."""

import csv
import math
import os
import subprocess
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
import torch.nn.functional as F
from conftest import ROOT
from sklearn.linear_model import LogisticRegression

import simclr_pretraining as simclr

TINY = ["--recipe", "smoke", "--image-size", "24", "--batch-size", "8", "--device", "cpu", "--quiet", "--workers", "0"]


@pytest.mark.parametrize("options, size", [(["compact"], 72), (["compact", "--image-size", "60"], 60), (["plan"], 224)])
def test_pictures_have_the_size_that_is_asked_for_or_the_recipes_for_pretraining(options, size):
    args = simclr.build_parser().parse_args(["--recipe", *options])
    config = simclr.resolve_config(args, torch.device("cpu"))
    assert config["image_size"] == size
    simclr.build_model(config["model"], config["num_classes"], size)  # SettingError where the patches do not fill it


def clusters(count, noise, seed):
    draw = torch.Generator().manual_seed(seed)
    centres = torch.randn(4, 12, generator=torch.Generator().manual_seed(9))
    labels = torch.arange(count) % 4
    return F.normalize(centres[labels] + noise * torch.randn(count, 12, generator=draw), dim=1), labels


def test_linear_probe_separates_what_can_be_separated_and_nothing_else():
    bank, labels = clusters(80, 0.1, 0)
    queries, asked = clusters(40, 0.1, 1)
    assert simclr.linear_probe(bank, labels, queries, asked) == 1.0
    assert simclr.linear_probe(bank, labels, queries, (asked + 1) % 4) == 0.0
    shuffled = labels[torch.randperm(80, generator=torch.Generator().manual_seed(0))]
    assert simclr.linear_probe(bank, shuffled, queries, asked) < 0.6


@pytest.mark.parametrize("l2", [0.001, 0.01, 0.3])
def test_linear_probe_answers_as_the_logistic_regression_of_scikit_learn(l2):
    bank, labels = clusters(120, 1.0, 2)
    queries, asked = clusters(200, 1.0, 3)
    mean, spread = bank.mean(0), bank.std(0)
    reference = LogisticRegression(C=1 / (l2 * len(bank)), tol=1e-8, max_iter=1000)
    reference.fit((bank - mean) / spread, labels)
    theirs = reference.score((queries - mean) / spread, asked)
    assert simclr.linear_probe(bank, labels, queries, asked, l2) == pytest.approx(theirs, abs=0.006)


def test_alignment_of_equal_and_of_opposite_views():
    features, _ = clusters(20, 1.0, 4)
    assert simclr.alignment(features, features) == 0
    assert simclr.alignment(features, -features) == pytest.approx(4, rel=1e-6)


def test_uniformity_of_a_point_of_a_circle_and_of_anything():
    assert simclr.uniformity(torch.ones(5, 1)) == pytest.approx(0, abs=1e-6)
    turn = torch.arange(400) / 400 * 2 * math.pi
    circle = torch.stack([turn.cos(), turn.sin()], 1)
    # |x - y|^2 = 2 - 2 cos t; the mean of exp(-4 + 4 cos t) is exp(-4) I0(4), less the pairs of a point with itself
    mean = (400 * math.exp(-4) * torch.special.i0(torch.tensor(4.0)).item() - 1) / 399
    assert simclr.uniformity(circle) == pytest.approx(math.log(mean), abs=1e-4)
    features, _ = clusters(15, 1.0, 5)
    pairs = [math.exp(-2 * ((x - y) ** 2).sum().item()) for i, x in enumerate(features) for y in features[:i]]
    assert simclr.uniformity(features) == pytest.approx(math.log(sum(pairs) / len(pairs)), abs=1e-5)


def test_neighbours_of_pairs_of_equal_logos_are_each_other(tmp_path, monkeypatch):
    import matplotlib.axes

    shown = []
    monkeypatch.setattr(matplotlib.axes.Axes, "imshow", lambda self, image: shown.append(int(image[0, 0, 0])))
    images = np.arange(8, dtype=np.uint8)[:, None, None, None].repeat(4, 1).repeat(4, 2).repeat(3, 3)
    simclr.draw_neighbours(images, torch.eye(4).repeat_interleave(2, 0), tmp_path / "a.png", queries=8, k=2)
    assert [shown[i : i + 2] for i in range(0, 24, 3)] == [[i, i ^ 1] for i in range(8)]


def run(tmp_path, *data):
    places = ["--checkpoint-dir", str(tmp_path / "checkpoints"), "--results-dir", str(tmp_path / "results")]
    given = [part for path in data for part in ("--data", str(path))]
    return simclr.main([*given, *places, *TINY, "--epochs", "2"])


@pytest.fixture(scope="module")
def mixed(dataset, raw_logos, tmp_path_factory):
    """A run over a typed dataset, a folder and a zip, each with files of its own; two of the zip's are in test, too."""
    folder = tmp_path_factory.mktemp("mixed")
    test = {path.name for path, _ in simclr.read_dataset(dataset, "test")}
    extra = sorted(raw_logos.glob("*.png"), key=lambda path: (path.name in test, path.name))
    extra = extra[:7] + extra[-2:]
    (folder / "loose").mkdir()
    for path in extra[:3]:
        (folder / "loose" / path.name).write_bytes(path.read_bytes())
    with zipfile.ZipFile(folder / "more.zip", "w") as archive:
        for path in extra[3:]:
            archive.write(path, path.name)
    assert run(folder, folder / "more.zip", dataset, folder / "loose") == 0
    return folder


def test_any_mix_of_dataset_folder_and_zip_is_learnt_from(mixed, dataset):
    arguments = simclr.build_parser().parse_args(
        ["--data", str(mixed / "more.zip"), "--data", str(dataset), "--data", str(mixed / "loose")]
    )
    files, train, val = simclr.gather_files(arguments)
    assert train == simclr.read_dataset(dataset, "train") and val == simclr.read_dataset(dataset, "val")
    assert len(files) == len(set(files)) == len(train) + 7  # nothing of test, which the zip holds, too
    twice = simclr.build_parser().parse_args(["--data", str(dataset), "--data", str(dataset)])
    assert len(simclr.gather_files(twice)[0]) == len(train)


def test_the_log_holds_every_measure_and_the_pictures_are_there(mixed):
    for row in csv.DictReader((mixed / "results" / "simclr_log.csv").open()):
        assert 0 <= float(row["knn"]) <= 1 and 0 <= float(row["linear"]) <= 1
        assert 0 < float(row["alignment"]) < 4 and -4 <= float(row["uniformity"]) < 0
        assert float(row["rank"]) > 1 and 0 < float(row["spread"]) <= 1
    for name in ("curves", "neighbours", "map"):
        picture = cv2.imread(str(mixed / "results" / f"simclr_{name}.png"))
        assert picture is not None and picture.std() > 5


def test_without_labels_the_views_still_tell_a_collapse(raw_logos, tmp_path, monkeypatch, capsys):
    assert run(tmp_path, raw_logos) == 0
    row = list(csv.DictReader((tmp_path / "results" / "simclr_log.csv").open()))[-1]
    assert row["knn"] == row["linear"] == "" and float(row["alignment"]) > 0
    monkeypatch.setattr(simclr, "effective_rank", lambda features: 1.0)
    assert run(tmp_path / "again", raw_logos) == 1
    assert "collapsed" in capsys.readouterr().err


@pytest.mark.parametrize("left", [0.0, 1e-4])
def test_a_network_that_sees_one_point_stops_the_run_with_what_to_do(left, raw_logos, tmp_path, monkeypatch, capsys):
    """Embeddings that are equal, or equal up to 1e-4: their tiny differences alone have a rank of 3."""
    from ultrathink_v2_advanced_modules import AdvancedLogoViT

    features, point = AdvancedLogoViT.forward_features, torch.randn(128)
    monkeypatch.setattr(AdvancedLogoViT, "forward_features", lambda self, x: point + left * features(self, x))
    assert run(tmp_path, raw_logos) == 1
    said = capsys.readouterr().err
    assert "collapsed" in said and "--lr" in said and "--batch-size" in said


def test_what_counts_as_collapsed():
    healthy = {"rank": 20.0, "spread": 0.3}
    assert not simclr.has_collapsed(healthy) and not simclr.has_collapsed({})
    assert simclr.has_collapsed(healthy | {"rank": 1.2}) and simclr.has_collapsed(healthy | {"spread": 1e-4})


def test_the_learning_rate_warms_up_over_a_tenth_and_falls_as_a_cosine_to_nothing():
    rates = [simclr.learning_rate(step, 10, 20, 0.002) for step in range(200)]
    assert rates[:20] == pytest.approx([0.002 * (i + 1) / 20 for i in range(20)])
    assert rates[20] == pytest.approx(0.002) and rates[110] == pytest.approx(0.001) and 0 < rates[-1] < 1e-6
    assert all(a > b for a, b in zip(rates[20:], rates[21:], strict=False))
    assert simclr.learning_rate(0, 1, 1, 0.002) == 0.002


def test_nearest_neighbours_vote_by_their_similarity():
    bank, labels = clusters(60, 1.0, 6)
    queries, asked = clusters(50, 1.0, 7)
    right = 0
    for query, label in zip(queries, asked.tolist(), strict=True):
        votes, near = [0.0] * 4, sorted(range(60), key=lambda i: -float(query @ bank[i]))[:7]
        for i in near:
            votes[labels[i]] += math.exp(float(query @ bank[i]) / 0.07)
        right += votes.index(max(votes)) == label
    assert simclr.knn_accuracy(bank, labels, queries, asked, k=7) == pytest.approx(right / 50)
    assert 0.3 < right / 50 < 1


@pytest.mark.parametrize(
    "losses, probes, words",
    [
        ([3.0] * 5, [0.5] * 5, "5 epochs are too few"),
        ([4 - 0.1 * i for i in range(20)], [0.3 + 0.02 * i for i in range(20)], ("still falling", "still rising")),
        ([4 - 0.2 * min(i, 10) for i in range(20)], [0.3 + 0.04 * min(i, 10) for i in range(20)],
         ("loss 4.000 -> 2.000, settled", "k-NN 0.300 -> 0.700, settled")),
        ([2 + 0.1 * i for i in range(20)], [0.5] * 20, (", rising", "k-NN 0.500 -> 0.500, settled")),
        ([4 - 0.1 * i for i in range(20)], [""] * 20, "still falling"),
    ],
)  # fmt: skip
def test_the_verdict_says_what_has_settled(losses, probes, words):
    rows = [{"loss": str(loss), "knn": str(probe)} for loss, probe in zip(losses, probes, strict=True)]
    said = simclr.verdict(rows)
    assert all(part in said for part in ([words] if isinstance(words, str) else words)), said
    assert ("k-NN" in said) == (probes[0] != "" and len(rows) >= 10)


def test_the_map_shows_the_two_directions_of_most_variance(tmp_path, monkeypatch):
    import matplotlib.axes

    drawn = {}
    monkeypatch.setattr(
        matplotlib.axes.Axes, "scatter", lambda self, x, y, **how: drawn.update({how["label"]: np.stack([x, y])})
    )
    monkeypatch.setattr(matplotlib.axes.Axes, "legend", lambda self, **_: None)
    plane = torch.randn(90, 2, generator=torch.Generator().manual_seed(0)) * torch.tensor([3.0, 1.0])
    turned, _ = torch.linalg.qr(torch.randn(12, 12, generator=torch.Generator().manual_seed(1)))
    labels = np.arange(90) % 3 - 1
    simclr.draw_map(plane @ turned[:2] + 5, labels, tmp_path / "map.png")
    assert list(drawn) == ["not typed (30)", "simple (30)", "text (30)"]
    points = np.concatenate([*drawn.values()], axis=1)
    original = (plane - plane.mean(0)).numpy()[np.concatenate([np.flatnonzero(labels == n) for n in (-1, 0, 1)])].T
    assert abs(np.corrcoef(points[0], original[0])[0, 1]) > 0.99
    np.testing.assert_allclose(np.linalg.norm(points, axis=0), np.linalg.norm(original, axis=0), rtol=1e-4)


def test_a_missing_path_among_several_is_named(dataset, tmp_path):
    with pytest.raises(simclr.UsageError, match="nowhere"):
        run(tmp_path, dataset, tmp_path / "nowhere")


def test_run_all_gives_the_first_data_to_every_phase_and_the_others_to_pretraining_alone(raw_logos, tmp_path):
    script = (ROOT / "run_all.sh").read_text()
    body = script[script.index("sort_options() {") : script.index("find_raw() {")]
    show = (
        'common=(); simclr=(); sort_options --data a --seed 1 --data b.zip --data=c; echo "${common[*]} / ${simclr[*]}"'
    )
    done = subprocess.run(
        ["bash", "-c", body + show], capture_output=True, text=True, env=os.environ, cwd=Path(tmp_path)
    )
    assert done.stdout.strip() == "--data a --seed 1 / --data b.zip --data=c", done.stderr


def test_each_head_is_told_the_columns_of_its_own_measurements(monkeypatch):
    order = list(simclr.MEASUREMENTS)
    rows = np.random.default_rng(0).normal(size=(50, 1, len(order))).astype(np.float32)
    rows[:, 0, order.index("hues")] = 1.0  # the same for all: its columns alone are nought
    monkeypatch.setattr(simclr, "logo_measurements", lambda files, copies: rows)
    empty = (simclr.known_of([Path("logo.png")] * 50) == 0).all(0).nonzero().flatten().tolist()
    assert empty == simclr.places_of(["hues"]) and len(empty) == simclr.KNOWN_BINS
    named = [name for names in simclr.ASPECTS.values() for name in names]
    assert set(named) <= set(order) and len(named) == len(set(named))

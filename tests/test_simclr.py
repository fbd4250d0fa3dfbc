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
    """A run over a typed dataset, a folder and a zip, each with files of its own."""
    folder = tmp_path_factory.mktemp("mixed")
    extra = sorted(raw_logos.glob("*.png"))[:7]
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
    assert len(files) == len(set(files)) == len(train) + 7
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

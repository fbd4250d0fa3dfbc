"""Both trainings as a user runs them: tiny, interrupted in the middle of a step's epoch, resumed, misused."""

import csv
import math
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import timm
import torch
from conftest import run_python

import simclr_pretraining
import ultrathink_supervised_training as supervised
from ultrathink_v2_advanced_modules import RECIPES, Phase, load_checkpoint

pytestmark = pytest.mark.usefixtures("without_plots")
SMALL = ["--recipe", "smoke", "--image-size", "48", "--batch-size", "8", "--device", "cpu", "--quiet", "--workers", "0"]


def arguments(dataset, folder, *more):
    places = [
        "--data",
        str(dataset),
        "--checkpoint-dir",
        str(folder / "checkpoints"),
        "--results-dir",
        str(folder / "results"),
    ]
    return [*places, *SMALL, *more]


def interrupt_after(monkeypatch, owner, steps):
    """SIGTERM arrives during the step of that number; later steps run as they are."""
    step, seen = owner.train_step, []

    def train_step(self, *args):
        seen.append(None)
        if len(seen) == steps:
            signal.raise_signal(signal.SIGTERM)
        return step(self, *args)

    monkeypatch.setattr(owner, "train_step", train_step)


def assert_same_run(first, second, stem, key):
    states = [load_checkpoint(folder / "checkpoints" / f"{stem}_last.pt") for folder in (first, second)]
    assert states[0]["epoch"] == states[1]["epoch"]
    for name, tensor in states[0][key].items():
        assert torch.equal(tensor, states[1][key][name]), name
    logs = [list(csv.DictReader((folder / "results" / f"{stem}_log.csv").open())) for folder in (first, second)]
    timing = {"seconds", "images_per_s", "memory_mb"}
    assert [{k: v for k, v in row.items() if k not in timing} for row in logs[0]] == [
        {k: v for k, v in row.items() if k not in timing} for row in logs[1]
    ]


@pytest.fixture(scope="module")
def pretrained(dataset, tmp_path_factory):
    folder = tmp_path_factory.mktemp("simclr")
    assert simclr_pretraining.main(arguments(dataset, folder, "--epochs", "6")) == 0
    return folder


def test_simclr_leaves_weights_log_and_plot(pretrained):
    best = load_checkpoint(pretrained / "checkpoints" / "simclr_best.pt")
    assert best["class_names"] == ["simple", "text", "gradient", "complex"]
    assert 0 <= best["metric"]["knn"] <= 1
    rows = list(csv.DictReader((pretrained / "results" / "simclr_log.csv").open()))
    assert [row["epoch"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    losses = [float(row["loss"]) for row in rows]
    assert min(losses[1:]) < losses[0]
    assert all(float(rows[0][head]) > 0 for head in ("geometric", "color", "text", "shape"))
    assert (pretrained / "results" / "simclr_curves.png").stat().st_size > 1000


def test_simclr_interrupted_and_resumed_equals_uninterrupted(pretrained, dataset, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        interrupt_after(patch, simclr_pretraining.Pretraining, 6)
        assert simclr_pretraining.main(arguments(dataset, tmp_path, "--epochs", "6")) == 128 + signal.SIGTERM
    assert simclr_pretraining.main(arguments(dataset, tmp_path, "--epochs", "6")) == 0
    assert_same_run(pretrained, tmp_path, "simclr", "network")


def test_simclr_learns_from_a_folder_without_labels(raw_logos, tmp_path, capsys):
    args = arguments(raw_logos, tmp_path, "--epochs", "1")
    assert simclr_pretraining.main(args) == 0
    assert "best negative loss" in capsys.readouterr().out


def test_collapsed_embeddings_stop_the_run(dataset, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(simclr_pretraining, "effective_rank", lambda features: 1.0)
    assert simclr_pretraining.main(arguments(dataset, tmp_path, "--epochs", "2")) == 1
    assert "collapsed" in capsys.readouterr().err


def test_effective_rank_of_known_matrices():
    assert simclr_pretraining.effective_rank(torch.ones(50, 8)) == pytest.approx(1.0, abs=0.5)
    assert simclr_pretraining.effective_rank(torch.randn(4000, 8, generator=torch.Generator().manual_seed(0))) > 7.8


def test_knn_accuracy_of_two_separate_clouds():
    bank = torch.nn.functional.normalize(torch.tensor([[1.0, 0.0]] * 10 + [[0.0, 1.0]] * 10), dim=1)
    labels = torch.tensor([0] * 10 + [3] * 10)
    assert simclr_pretraining.knn_accuracy(bank, labels, bank, labels, k=5) == 1.0
    assert simclr_pretraining.knn_accuracy(bank, labels, bank, 3 - labels, k=5) == 0.0


@pytest.fixture(scope="module")
def trained(dataset, pretrained, tmp_path_factory):
    return train(dataset, pretrained, tmp_path_factory.mktemp("supervised"))


def train(dataset, pretrained, folder, *more):
    place(pretrained, folder)
    assert supervised.main(arguments(dataset, folder, *more)) == 0
    return folder


def place(pretrained, folder):
    (folder / "checkpoints").mkdir()
    for name in ("simclr_best.pt", "simclr_best.pt.sha256"):
        (folder / "checkpoints" / name).write_bytes((pretrained / "checkpoints" / name).read_bytes())


def test_training_runs_the_four_phases_and_records_them(trained):
    rows = list(csv.DictReader((trained / "results" / "supervised_log.csv").open()))
    assert list(dict.fromkeys(row["phase"] for row in rows)) == ["warmup", "sam", "ranger", "finetune"]
    for row in rows:
        shares = [float(row[f"share_{name}"]) for name in ("simple", "text", "gradient", "complex")]
        assert sum(shares) == pytest.approx(1.0, abs=1e-4)
        assert (row["sharpness"] != "") == (row["phase"] == "sam")
    best = load_checkpoint(trained / "checkpoints" / "supervised_best.pt")
    assert best["metric"]["val_loss"] == pytest.approx(float(rows[best["epoch"] - 1]["val_loss"]), abs=1e-5)
    assert best["config"]["label_source"] == "human"
    assert any("sam" in technique for technique in best["config"]["techniques"])
    assert (trained / "results" / "supervised_curves.png").stat().st_size > 1000


def losses(logos: int, wrong: int, loss: float = 2.0) -> torch.Tensor:
    return torch.cat([torch.full((wrong,), loss), torch.full((logos - wrong,), 0.05)])


@pytest.mark.parametrize(
    ("epochs", "taken"),
    [
        ([losses(110, 2), losses(110, 5)], [True, True]),  # three logos of 110 may be luck
        ([losses(110, 2), losses(110, 12), losses(110, 5)], [True, False, True]),  # ten are not
        ([losses(110, 2), losses(110, 5), losses(110, 12)], [True, True, False]),  # beside the lowest, not the latest
        ([losses(110, 5), losses(110, 2), losses(110, 9)], [True, True, False]),
        ([losses(3_000, 60), losses(3_000, 60, 2.5)], [True, False]),  # of many logos a little is enough
        ([losses(110, 2) * math.nan, losses(110, 5), losses(110, 2) * math.nan], [False, True, False]),
        ([losses(1, 0), losses(1, 0), losses(1, 1)], [True, True, False]),
    ],
)
def test_the_latest_weights_are_taken_that_val_does_not_show_to_be_worse(epochs, taken):
    run = SimpleNamespace(lowest=torch.tensor(math.inf), best=None)
    for now, expected in zip(epochs, taken, strict=True):
        run.losses = now
        row = {"val_loss": now.mean().item(), "val_accuracy": 0.5}
        assert supervised.is_taken(run, row) is expected
        assert (run.best == [row["val_loss"], 0.5]) is expected


@pytest.mark.parametrize("steps", [2, 8, 11, 15])
def test_training_interrupted_in_each_phase_equals_uninterrupted(
    steps, trained, pretrained, dataset, tmp_path, monkeypatch
):
    place(pretrained, tmp_path)
    with monkeypatch.context() as patch:
        interrupt_after(patch, supervised.Training, steps)
        assert supervised.main(arguments(dataset, tmp_path)) == 128 + signal.SIGTERM
    assert supervised.main(arguments(dataset, tmp_path)) == 0
    assert_same_run(trained, tmp_path, "supervised", "model")


def test_a_complete_run_is_left_alone_and_a_changed_one_starts_over(trained, dataset, capsys):
    before = (trained / "checkpoints" / "supervised_best.pt").read_bytes()
    assert supervised.main(arguments(dataset, trained)) == 0
    assert "complete" in capsys.readouterr().out
    assert (trained / "checkpoints" / "supervised_best.pt").read_bytes() == before
    assert supervised.main(arguments(dataset, trained, "--seed", "5")) == 0
    assert "changed: seed" in capsys.readouterr().out
    assert (trained / "checkpoints" / "supervised_best.previous.pt").read_bytes() == before


def test_a_batch_with_a_loss_that_is_not_finite_is_skipped_and_named(dataset, tmp_path, monkeypatch, capsys):
    compute, calls = supervised.UltrathinkLoss.forward, []

    def poisoned(self, *args, **kwargs):
        calls.append(None)
        loss = compute(self, *args, **kwargs)
        return loss * float("nan") if len(calls) == 2 else loss

    monkeypatch.setattr(supervised.UltrathinkLoss, "forward", poisoned)
    assert supervised.main(arguments(dataset, tmp_path, "--init", "random")) == 0
    assert "The batch held: " in capsys.readouterr().err
    state = load_checkpoint(tmp_path / "checkpoints" / "supervised_last.pt")
    assert all(torch.isfinite(tensor).all() for tensor in state["model"].values())


def test_three_bad_losses_end_the_run_with_its_checkpoint_intact(dataset, tmp_path, monkeypatch, capsys):
    compute, calls = supervised.UltrathinkLoss.forward, []

    def poisoned(self, *args, **kwargs):
        calls.append(None)
        return compute(self, *args, **kwargs) * (float("nan") if len(calls) > 6 else 1.0)

    monkeypatch.setattr(supervised.UltrathinkLoss, "forward", poisoned)
    assert supervised.main(arguments(dataset, tmp_path, "--init", "random")) == 1
    assert "not finite or exploded in 3 steps" in capsys.readouterr().err
    state = load_checkpoint(tmp_path / "checkpoints" / "supervised_last.pt")
    assert state["epoch"] == 1
    assert all(torch.isfinite(tensor).all() for tensor in state["model"].values())


def test_any_timm_model_stands_in(dataset, tmp_path):
    assert (
        supervised.main(arguments(dataset, tmp_path, "--init", "random", "--model", "resnet10t", "--mixup", "0.2")) == 0
    )
    assert load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")["config"]["model"] == "resnet10t"


def test_demo_logos_join_the_training_data(dataset, tmp_path):
    assert supervised.main(arguments(dataset, tmp_path, "--init", "random", "--demo-logos", "16")) == 0
    assert load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")["config"]["demo_logos"] == 16


def test_epochs_are_shared_out_over_the_phases():
    phases = supervised.scale_phases(RECIPES["plan"].phases, 60)
    assert [phase.epochs for phase in phases] == [5, 30, 15, 10]
    assert isinstance(phases[0], Phase)
    with pytest.raises(supervised.UsageError, match="is no share"):
        supervised.main(["--demo-share", "1", "--dry-run"])
    with pytest.raises(supervised.UsageError, match="fewer than the 4 phases"):
        supervised.scale_phases(RECIPES["plan"].phases, 3)


def test_a_phase_takes_another_optimizer(dataset, tmp_path):
    swaps = ("--optimizer", "sam=adamw", "--optimizer", "ranger=adamw")
    assert supervised.main(arguments(dataset, tmp_path, "--init", "random", *swaps)) == 0
    config = load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")["config"]
    assert [phase["optimizer"] for phase in config["phases"]] == ["adamw", "adamw", "adamw", "sgd"]
    with open(tmp_path / "results" / "supervised_log.csv") as file:
        assert all(row["sharpness"] == "" for row in csv.DictReader(file))
    for wrong in ("sam=lion", "second=sam", "sam"):
        with pytest.raises(supervised.UsageError, match=f"--optimizer {wrong}"):
            supervised.main(arguments(dataset, tmp_path, "--optimizer", wrong))


@pytest.mark.parametrize(
    ("options", "init"),
    [
        ("compact", "random"),
        ("compact --no-measurements", "simclr"),
        ("compact --init simclr", "simclr"),
        ("plan", "simclr"),
    ],
)
def test_where_the_training_starts_is_the_recipes_unless_given(options, init):
    args = supervised.build_parser().parse_args(["--recipe", *options.split()])
    assert supervised.resolve_config(args, torch.device("cpu"))[0]["init"] == init


def test_further_logos_join_the_training_data_but_none_of_val_and_test(dataset, raw_logos, tmp_path):
    args = arguments(dataset, tmp_path, "--unlabelled", str(raw_logos), "--hints", str(raw_logos / "truth.csv"))
    parsed = supervised.build_parser().parse_args(args)
    device = torch.device("cpu")
    config, _ = supervised.resolve_config(parsed, device)
    joined, targets, shares = supervised.build_training_set(parsed, config, device)
    typed, further, drawn = joined.datasets
    assert len(further) == len(typed)  # what is left of the folder once val and test are taken out
    assert len(drawn) == config["demo_logos"] and len(targets) == len(joined) and shares == config["mix"]
    assert targets.sum(1) == pytest.approx(1, abs=1e-5)
    parsed = supervised.build_parser().parse_args([*args, "--demo-share", "0.2"])
    mix = supervised.build_training_set(parsed, supervised.resolve_config(parsed, device)[0], device)[2]
    assert mix[2] == 0.2 and sum(mix) == pytest.approx(1) and mix[0] / mix[1] == pytest.approx(shares[0] / shares[1])
    held = {row["source_file"] for row in supervised.read_manifest(dataset) if row["split"] != "train"}
    assert held and not held & {path.name for path, _ in further.samples}


def test_without_the_rules_the_labels_are_the_targets(dataset, raw_logos, tmp_path):
    args = arguments(dataset, tmp_path, "--no-rules", "--demo-logos", "0")
    parsed, device = supervised.build_parser().parse_args(args), torch.device("cpu")
    joined, targets, _ = supervised.build_training_set(parsed, supervised.resolve_config(parsed, device)[0], device)
    labels = torch.tensor(joined.datasets[0].labels)
    assert torch.equal(targets, torch.nn.functional.one_hot(labels, 4).float())
    with pytest.raises(supervised.UsageError, match="needs a --teacher"):
        supervised.main([*args, "--init", "random", "--unlabelled", str(raw_logos)])


def test_labels_of_rules_that_the_network_overturns_are_listed(raw_logos, tmp_path):
    out = tmp_path / "typed"
    run_python("intelligent_logo_analyzer.py", "organize", raw_logos, "--out", out, cwd=tmp_path)
    assert supervised.main(arguments(out, tmp_path, "--init", "random")) == 0
    rows = list(csv.DictReader((tmp_path / "results" / "overturned.csv").open()))
    manifest = {row["file"]: row["logo_type"] for row in supervised.read_manifest(out)}
    assert rows and all(manifest[row["file"]] == row["rules"] != row["network"] for row in rows)
    confidence = [float(row["confidence"]) for row in rows]
    assert confidence == sorted(confidence, reverse=True)


def test_a_complete_run_is_extended_from_its_best_weights(dataset, tmp_path, capsys):
    args = arguments(dataset, tmp_path, "--init", "random")
    assert supervised.main(args) == 0
    assert supervised.main([*args, "--extend", "2"]) == 0
    assert "changed" not in capsys.readouterr().out
    rows = list(csv.DictReader((tmp_path / "results" / "supervised_log.csv").open()))
    assert [row["phase"] for row in rows[-3:]] == ["finetune", "extended", "extended"] and len(rows) == 6


def test_measurements_reach_the_network_and_can_be_left_out(trained, dataset, tmp_path, monkeypatch):
    best = load_checkpoint(trained / "checkpoints" / "supervised_best.pt")
    knots = best["model"]["measured.knots"]
    assert knots.shape[1] == best["config"]["measurements"] and (knots[-1] > 1).any()  # of logos, no longer 0 to 1
    files, device = [path for path, _ in supervised.read_dataset(dataset, "val")], torch.device("cpu")
    said = supervised.network_opinions(trained / "checkpoints" / "supervised_best.pt", files, device)
    rows = supervised.logo_measurements(files, copies=0)
    monkeypatch.setattr(supervised, "logo_measurements", lambda files, copies: rows[::-1].copy())
    other = supervised.network_opinions(trained / "checkpoints" / "supervised_best.pt", files, device)
    assert np.abs(said - other).max() > 1e-3
    args = arguments(dataset, tmp_path, "--init", "random", "--demo-logos", "0", "--no-measurements")
    assert supervised.main(args) == 0
    alone = load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")
    assert not any(name.startswith("measured.") for name in alone["model"]) and not alone["config"]["measurements"]


def test_what_reads_the_measurements_is_taught_before_the_phases(dataset):
    """Labels that only the measurements tell: a network that saw no image knows most of them."""
    parser = supervised.build_parser()
    args = parser.parse_args(["--data", str(dataset), "--recipe", "smoke", "--image-size", "36", "--demo-logos", "0"])
    config, _ = supervised.resolve_config(args, torch.device("cpu"))
    loader, _, _ = supervised.build_loaders(args, config | {"rules": False}, torch.device("cpu"), 0, 1)
    rows = loader.dataset.measurements[:, 0]
    aspect = list(supervised.MEASUREMENTS).index("aspect")
    classes = torch.from_numpy((rows[:, aspect] > np.median(rows[:, aspect])).astype(int))
    targets = torch.nn.functional.one_hot(classes, 4).float()
    model = supervised.model_of(config)
    supervised.teach_measurements(model, loader, targets, config | {"rules": False, "measured_steps": 300})
    model.eval()
    with torch.no_grad():
        answers = model.head(model.measured(torch.from_numpy(rows))).argmax(1)
    assert (answers == classes).float().mean() > 0.85 and model.measured.absent > 0


def test_an_ensemble_teaches_the_network_that_serves(dataset, tmp_path):
    args = arguments(dataset, tmp_path, "--init", "random", "--demo-logos", "0", "--ensemble", "2")
    assert supervised.main(args) == 0
    members = [tmp_path / "checkpoints" / f"member_{i}" / "supervised_best.pt" for i in (1, 2)]
    seeds = [load_checkpoint(path)["config"]["seed"] for path in members]
    best = load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")
    assert seeds == [1, 2] and best["config"]["seed"] == 0 and len(best["config"]["teacher"]) == 2
    files = [path for path, _ in supervised.read_dataset(dataset, "val")]
    device = torch.device("cpu")
    opinions = [supervised.network_opinions(path, files, device) for path in members]
    expected = (supervised.rule_opinions(files) + (opinions[0] + opinions[1]) / 2) / 2
    parsed = supervised.build_parser().parse_args(["--teacher", str(members[0]), "--teacher", str(members[1])])
    assert supervised.teach(files, parsed, device) == pytest.approx(expected)


def test_a_released_network_is_a_start(trained, dataset, tmp_path, monkeypatch):
    from safetensors.torch import save_file

    weights = load_checkpoint(trained / "checkpoints" / "supervised_best.pt")["model"]
    monkeypatch.setattr(supervised, "PRETRAINED_DIR", tmp_path / "pretrained")
    args = arguments(dataset, tmp_path, "--init", "pretrained", "--demo-logos", "0")
    with pytest.raises(supervised.UsageError, match="no released network"):
        supervised.main(args)
    (tmp_path / "pretrained").mkdir()
    save_file(weights, tmp_path / "pretrained" / "model.safetensors")
    model = supervised.model_of(load_checkpoint(trained / "checkpoints" / "supervised_best.pt")["config"])
    supervised.load_pretrained(model, "advanced_logo_vit_tiny")
    assert all(torch.equal(value, weights[name]) for name, value in model.state_dict().items())
    assert supervised.main(args) == 0
    with pytest.raises(supervised.UsageError, match="does not fit"):
        supervised.main([*args, "--model", "resnet10t"])


def test_published_weights_from_a_file_are_a_start(dataset, tmp_path):
    given = timm.create_model("resnet10t").state_dict()
    torch.save(given, tmp_path / "published.pth")
    named = ("--model", "resnet10t", "--weights", str(tmp_path / "published.pth"), "--demo-logos", "0")
    assert supervised.main(arguments(dataset, tmp_path, *named)) == 0
    best = load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")
    assert "started from published.pth weights" in best["config"]["techniques"]
    learned, start = best["model"]["backbone.layer3.0.conv1.weight"], given["layer3.0.conv1.weight"]
    assert torch.nn.functional.cosine_similarity(learned.flatten(), start.flatten(), 0) > 0.8
    with pytest.raises(supervised.UsageError, match="--weights and --init each name a start"):
        supervised.main(arguments(dataset, tmp_path, *named, "--init", "random"))


def test_a_trained_checkpoint_is_a_start_with_all_it_knows(dataset, trained, tmp_path, monkeypatch):
    start = trained / "checkpoints" / "supervised_best.pt"
    monkeypatch.setattr(supervised, "teach_measurements", None)  # what reads the measurements is not taught anew
    options = ("--weights", str(start), "--demo-logos", "0", "--seed", "5")
    assert supervised.main(arguments(dataset, tmp_path, *options)) == 0
    before, after = (load_checkpoint(path)["model"] for path in (start, tmp_path / "checkpoints/supervised_best.pt"))
    weight = before["measured.net.0.weight"].flatten(), after["measured.net.0.weight"].flatten()
    assert torch.nn.functional.cosine_similarity(*weight, 0) > 0.8 and not torch.equal(*weight)


def test_a_signal_to_the_whole_job_leaves_the_saving_to_the_training(dataset, tmp_path):
    options = arguments(dataset, tmp_path, "--epochs", "400", "--workers", "2")
    command = [sys.executable, simclr_pretraining.__file__, *options]
    with (tmp_path / "errors.txt").open("w") as errors:
        process = subprocess.Popen(command, cwd=tmp_path, stdout=errors, stderr=errors, start_new_session=True)
    log, deadline = tmp_path / "results" / "simclr_log.csv", time.monotonic() + 200
    while process.poll() is None and not (log.exists() and log.read_text().count("\n") > 2):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGTERM)  # as timeout, Slurm and systemd do: to the loader's workers as well
    assert process.wait(timeout=100) == 128 + signal.SIGTERM, (tmp_path / "errors.txt").read_text()
    assert "Traceback" not in (tmp_path / "errors.txt").read_text()
    assert load_checkpoint(tmp_path / "checkpoints" / "simclr_last.pt")["epoch"] >= 2


SHARES = [0.3, 0.7]


@pytest.fixture(scope="module")
def joined(dataset, trained, tmp_path_factory):
    """Two trained networks of different sizes, and what --join made of them."""
    folder = tmp_path_factory.mktemp("joined")
    other = arguments(dataset, folder / "b", "--init", "random", "--demo-logos", "0", "--image-size", "96")
    assert supervised.main(other) == 0
    members = [place / "checkpoints" / "supervised_best.pt" for place in (trained, folder / "b")]
    joins = [part for path in members for part in ("--join", str(path))]
    with pytest.MonkeyPatch.context() as patch:  # eight logos of val may well give one network all
        patch.setattr(supervised, "fit_shares", lambda opinions, labels: SHARES)
        assert supervised.main(arguments(dataset, folder, *joins)) == 0
    return members, joins, folder


def test_joined_networks_answer_by_their_shares_of_the_logits(joined, dataset):
    members, _, folder = joined
    best = load_checkpoint(folder / "checkpoints" / "supervised_best.pt")
    assert best["config"]["image_size"] == 96 and len(best["config"]["members"]) == 2
    files = [path for path, _ in supervised.read_dataset(dataset, "val")]
    images = supervised.LogoDataset([(file, 0) for file in files], 96).cache.images()
    measured = torch.from_numpy(supervised.logo_measurements(files, copies=0)[:, 0])
    large = supervised.normalize(torch.from_numpy(images).permute(0, 3, 1, 2), "cpu")
    small = torch.nn.functional.interpolate(large, scale_factor=0.5, mode="area")
    said = []
    for path, pictures in zip(members, (small, large), strict=True):
        state = load_checkpoint(path)
        network = supervised.model_of(state["config"]).eval()
        network.load_state_dict(state["model"])
        supervised.round_weights(network)
        with torch.no_grad():
            said.append(network(pictures, measurements=measured))
    labels = np.array([label for _, label in supervised.read_dataset(dataset, "val")])
    expected = (SHARES[0] * said[0] + SHARES[1] * said[1]).softmax(1).numpy()
    opinion = supervised.network_opinions(folder / "checkpoints" / "supervised_best.pt", files, torch.device("cpu"))
    assert opinion == pytest.approx(expected, abs=1e-5) and not np.allclose(opinion, said[0].softmax(1), atol=1e-3)
    assert best["config"]["shares"] == SHARES and best["config"]["early"] is None
    assert best["metric"]["val_accuracy"] == pytest.approx((expected.argmax(1) == labels).mean())


def test_joined_networks_with_an_early_exit_answer_by_the_first_where_it_is_sure(
    joined, dataset, tmp_path, monkeypatch
):
    members, joins, folder = joined
    files = [path for path, _ in supervised.read_dataset(dataset, "val")]
    first, plain = (supervised.network_opinions(path, files, torch.device("cpu"))
                    for path in (members[0], folder / "checkpoints" / "supervised_best.pt"))  # fmt: skip
    sharper = first**2 / (first**2).sum(1, keepdims=True)  # at a temperature of a half
    limit = float(np.median(sharper.max(1)))
    early, asked = {"temperature": 0.5, "scale": 3.0, "confidence": limit}, []
    monkeypatch.setattr(supervised, "fit_shares", lambda *given: asked.append(given) or SHARES)
    monkeypatch.setattr(supervised, "fit_early", lambda *given: asked.append(given) or early)
    assert supervised.main(arguments(dataset, tmp_path, *joins, "--early-exit")) == 0
    best = tmp_path / "checkpoints" / "supervised_best.pt"
    (opinions, labels), (_, shares, _) = asked
    for opinion, path in zip(opinions, members, strict=True):
        assert opinion == pytest.approx(supervised.network_opinions(path, files, torch.device("cpu")), abs=1e-6)
    assert labels.tolist() == [label for _, label in supervised.read_dataset(dataset, "val")] and shares == SHARES
    config = load_checkpoint(best)["config"]
    assert config["early"] == early and f"sure to {limit:.1%}" in config["techniques"][-1]
    opinion, sure = supervised.network_opinions(best, files, torch.device("cpu")), sharper.max(1) > limit + 0.01
    unsure = sharper.max(1) < limit - 0.01
    assert sure.any() and unsure.any()
    expected = first**3 / (first**3).sum(1, keepdims=True)
    assert opinion[sure] == pytest.approx(expected[sure], abs=5e-3)  # the joined weights are rounded to 16 bits
    assert opinion[unsure] == pytest.approx(plain[unsure], abs=1e-5)


def test_averaged_networks_have_the_mean_of_their_weights(trained, joined, dataset, tmp_path):
    start = trained / "checkpoints" / "supervised_best.pt"
    options = ("--weights", str(start), "--demo-logos", "0", "--seed", "3")
    assert supervised.main(arguments(dataset, tmp_path / "on", *options)) == 0
    paths = [start, tmp_path / "on" / "checkpoints" / "supervised_best.pt"]
    soup = [part for path in paths for part in ("--average", str(path))]
    assert supervised.main(arguments(dataset, tmp_path, *soup)) == 0
    best = load_checkpoint(tmp_path / "checkpoints" / "supervised_best.pt")
    first, second = (load_checkpoint(path)["model"] for path in paths)
    for key, value in best["model"].items():
        expected = (first[key].double() + second[key].double()) / 2
        torch.testing.assert_close(value, expected.to(value.dtype))
    assert best["config"]["techniques"][-1] == "the mean of the weights of 2 trainings"
    model = supervised.model_of(best["config"])
    model.load_state_dict(best["model"])  # and it answers as any other
    files = [path for path, _ in supervised.read_dataset(dataset, "val")]
    opinion = supervised.network_opinions(tmp_path / "checkpoints/supervised_best.pt", files, torch.device("cpu"))
    labels = [label for _, label in supervised.read_dataset(dataset, "val")]
    assert best["metric"]["val_accuracy"] == pytest.approx((opinion.argmax(1) == labels).mean())
    other = joined[2] / "checkpoints" / "supervised_best.pt"
    with pytest.raises(supervised.UsageError, match="different ones, as --join takes them"):
        supervised.main(arguments(dataset, tmp_path / "no", "--average", str(start), "--average", str(other)))
    with pytest.raises(supervised.UsageError, match="first network of --join"):
        supervised.main(arguments(dataset, tmp_path / "no", *soup, "--early-exit"))
    with pytest.raises(supervised.UsageError, match="no --ensemble, --extend or other way"):
        supervised.main(arguments(dataset, tmp_path / "no", *soup, *joined[1]))


def test_shares_follow_who_is_right_and_few_logos_say_little():
    rng = np.random.default_rng(3)
    labels = rng.integers(4, size=2000)
    said = [np.eye(4)[labels] * sure + rng.normal(size=(2000, 4)) for sure in (3.0, 1.0, 0.0)]
    opinions = [np.exp(x) / np.exp(x).sum(1, keepdims=True) for x in said]
    shares = supervised.fit_shares(opinions, labels, 0.0)
    # of logits with noise of one variance, the likeliest weights are as their distances between types
    assert shares == pytest.approx([0.75, 0.25, 0.0], abs=0.03)
    assert supervised.fit_shares(opinions, labels) == pytest.approx(shares, abs=0.05)
    assert supervised.fit_shares(opinions, labels, 1e6) == pytest.approx([1 / 3] * 3, abs=1e-3)
    few = supervised.fit_shares([x[:20] for x in opinions], labels[:20])
    assert 1 / 3 < few[0] < shares[0] and few[2] < 1 / 3
    assert supervised.fit_shares(opinions[:1] * 2, labels) == pytest.approx([0.5, 0.5])
    wrong = [np.exp(-x) / np.exp(-x).sum(1, keepdims=True) for x in said[:2]]
    assert supervised.fit_shares(wrong, labels) == pytest.approx([0.5, 0.5])


def test_the_first_network_answers_alone_where_the_others_bring_too_little():
    rng = np.random.default_rng(5)
    labels, easy = rng.integers(4, size=4000), rng.random(4000) < 0.7
    truth = np.eye(4)[labels]
    clear, vague = ((k * truth + rng.normal(size=truth.shape)) * k for k in (3.0, 0.3))  # the likeliest logits of each
    clear, vague = (np.exp(x) / np.exp(x).sum(1, keepdims=True) for x in (clear, vague))
    first = np.where(easy[:, None], clear, vague)
    early = supervised.fit_early([first, clear], [0.0, 1.0], labels)
    assert early["temperature"] == pytest.approx(1, abs=0.1) and early["scale"] == pytest.approx(1, abs=0.1)
    assert early["confidence"] < 1 and (first[~easy].max(1) < early["confidence"]).mean() > 0.95
    assert (first[easy].max(1) >= early["confidence"]).mean() > 0.7
    assert supervised.fit_early([vague, clear], [0.0, 1.0], labels) is None
    alone = supervised.fit_early([clear, vague], [1.0, 0.0], labels)  # the other has nothing to say
    assert alone["scale"] == pytest.approx(1) and (clear.max(1) >= alone["confidence"]).mean() > 0.95
    half = supervised.fit_early([np.sqrt(clear), clear], [0.0, 1.0], labels)
    assert half["scale"] == pytest.approx(2, abs=0.1) and half["temperature"] == pytest.approx(0.5, abs=0.05)


def test_a_member_of_a_released_pair_is_a_start(joined, tmp_path, monkeypatch):
    from safetensors.torch import save_file

    members, _, folder = joined
    (tmp_path / "pretrained").mkdir()
    weights = load_checkpoint(folder / "checkpoints" / "supervised_best.pt")["model"]
    save_file(weights, tmp_path / "pretrained" / "model.safetensors")
    monkeypatch.setattr(supervised, "PRETRAINED_DIR", tmp_path / "pretrained")
    first = load_checkpoint(members[0])
    model = supervised.model_of(first["config"])
    supervised.load_pretrained(model, "advanced_logo_vit_tiny")
    learned = dict(model.named_parameters())
    for name, value in model.state_dict().items():
        wanted = first["model"][name]
        assert torch.equal(value, wanted.half().float() if name in learned else wanted)
    with pytest.raises(supervised.UsageError, match="does not fit"):
        supervised.load_pretrained(supervised.model_of(first["config"] | {"model": "resnet10t"}), "resnet10t")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["--join", "nowhere.pt", "--join", "nowhere.pt"], "nowhere.pt is missing"),
        (["--join", "only_one.pt"], "give it twice"),
        (["--join", "a.pt", "--join", "b.pt", "--ensemble", "2"], "trains nothing"),
    ],
)
def test_what_cannot_be_joined_is_told(given, message, dataset, tmp_path):
    with pytest.raises(supervised.UsageError, match=message):
        supervised.main(arguments(dataset, tmp_path, *given))


def test_joining_does_not_replace_a_trained_network(joined, dataset):
    _, joins, folder = joined
    before = (folder / "checkpoints" / "supervised_best.pt").read_bytes()
    with pytest.raises(supervised.UsageError, match="--fresh"):
        supervised.main(arguments(dataset, folder, *joins))
    assert (folder / "checkpoints" / "supervised_best.pt").read_bytes() == before


def test_sam_ascends_on_its_share_of_the_batch(dataset, tmp_path, monkeypatch):
    sizes, forward = [], supervised.UltrathinkLoss.forward

    def note(self, logits, *rest):
        sizes.append(len(logits))
        return forward(self, logits, *rest)

    monkeypatch.setattr(supervised.UltrathinkLoss, "forward", note)
    recipe = RECIPES["smoke"]
    sam = tuple(replace(phase, ascent_share=0.5) for phase in recipe.phases if phase.name == "sam")
    monkeypatch.setitem(RECIPES, "smoke", replace(recipe, phases=sam))
    assert supervised.main(arguments(dataset, tmp_path, "--init", "random", "--demo-logos", "0")) == 0
    assert sizes[:4] == [4, 8, 4, 8]


def test_plain_cross_entropy_is_one_flag_away():
    criterion = supervised.make_criterion({"loss": "cross-entropy", "num_classes": 4, "gamma": 2.0})
    logits, labels = torch.randn(16, 4), torch.arange(16) % 4
    expected = torch.nn.functional.cross_entropy(logits, labels, label_smoothing=supervised.SMOOTHING)
    for _ in range(3):  # nothing adapts
        assert criterion(logits, labels, torch.randn(16)) == pytest.approx(expected.item(), abs=1e-6)


@pytest.mark.parametrize("loss, prevails", [("auto", True), ("auto", False), ("ultrathink", False)])
def test_the_adaptive_loss_rests_until_a_type_prevails(loss, prevails, dataset, tmp_path, monkeypatch):
    evaluate, make, made = supervised.evaluate, supervised.make_criterion, []

    def say(*args):
        return evaluate(*args) | {"share": [0.1, 0.2, 0.1, 0.6] if prevails else [0.25] * 4}

    def keep(config):
        made.append(make(config))
        return made[0]

    monkeypatch.setattr(supervised, "evaluate", say)
    monkeypatch.setattr(supervised, "make_criterion", keep)
    options = ("--init", "random", "--demo-logos", "0", "--loss", loss)
    with monkeypatch.context() as patch:
        interrupt_after(patch, supervised.Training, 1)
        assert supervised.main(arguments(dataset, tmp_path, *options)) == 128 + signal.SIGTERM
    assert made.pop().focal.resting == (loss == "auto")
    assert supervised.main(arguments(dataset, tmp_path, *options)) == 0
    assert made[0].focal.resting == (loss == "auto" and not prevails)

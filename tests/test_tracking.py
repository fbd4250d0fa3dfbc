"""W&B and TensorBoard: which mode is taken, what is recorded, that a run goes on without them, how it is resumed."""

import csv
import json
import struct
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import simclr_pretraining as simclr
import ultrathink_supervised_training as supervised
from ultrathink_v2_advanced_modules import SettingError, Tracker, wandb_mode

SMALL = ["--recipe", "smoke", "--image-size", "48", "--batch-size", "8", "--device", "cpu", "--quiet", "--workers", "0"]
NAMES = ("simple", "text", "gradient", "complex")


@pytest.fixture(autouse=True)
def no_key(monkeypatch, tmp_path):
    """As on a machine of nobody's: no mode, no key, an empty home."""
    for name in ("WANDB_MODE", "WANDB_API_KEY", "WANDB_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()


def wandb_records(folder: Path) -> list:
    """The records of an offline run's file: blocks of 32 kB with LevelDB's framing, protobuf messages in it."""
    from wandb.proto.wandb_internal_pb2 import Record

    content, place, parts, found = next(folder.glob("*.wandb")).read_bytes(), 7, b"", []
    while place + 7 <= len(content):
        left = 32768 - place % 32768
        if left < 7:
            place += left
            continue
        size, kind = struct.unpack("<HB", content[place + 4 : place + 7])
        parts += content[place + 7 : place + 7 + size]
        place += 7 + size
        if kind in (1, 4):  # whole, or the last part
            found.append(Record.FromString(parts))
            parts = b""
    return found


def recorded(folder: Path) -> dict:
    """{"config", "history", "artifacts"} of an offline W&B run, whose file may be written a little after its end."""
    found = {"config": {}, "history": [], "artifacts": []}
    deadline = time.monotonic() + 30
    while not (records := wandb_records(folder)) or records[-1].WhichOneof("record_type") not in (
        "exit",
        "final",
        "footer",
    ):
        if time.monotonic() > deadline:
            break
        time.sleep(0.1)
    for record in records:
        kind = record.WhichOneof("record_type")
        if kind in ("run", "config"):  # what came late for the first has a record of its own
            items = record.run.config.update if kind == "run" else record.config.update
            found["config"] |= {item.key: json.loads(item.value_json) for item in items if item.key}
        elif kind == "history":
            found["history"].append({
                item.key or ".".join(item.nested_key): json.loads(item.value_json) for item in record.history.item
            })  # fmt: skip
        elif kind == "artifact":
            found["artifacts"].append(record.artifact.name)
    return found


def events(folder: Path) -> dict[str, dict]:
    """{"scalars", "images", "texts"} of TensorBoard's events, each {name: steps}."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    loaded = EventAccumulator(str(folder), {"scalars": 0, "images": 0, "tensors": 0}).Reload()
    return {
        "scalars": {name: [e.step for e in loaded.Scalars(name)] for name in loaded.Tags()["scalars"]},
        "images": {name: [e.step for e in loaded.Images(name)] for name in loaded.Tags()["images"]},
        "texts": loaded.Tags()["tensors"],
    }


@pytest.mark.parametrize(
    "asked, env, expected",
    [
        ("auto", {}, "offline"),
        ("auto", {"WANDB_API_KEY": "x" * 40}, "online"),
        ("auto", {"WANDB_MODE": "disabled", "WANDB_API_KEY": "x" * 40}, "disabled"),
        ("online", {"WANDB_MODE": "disabled"}, "online"),
        ("offline", {"WANDB_API_KEY": "x" * 40}, "offline"),
        ("disabled", {}, "disabled"),
    ],
)
def test_auto_is_online_with_a_key_and_offline_without(asked, env, expected, monkeypatch):
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert wandb_mode(asked) == expected


def test_a_key_counts_in_netrc_for_its_own_host_alone(tmp_path):
    (tmp_path / "home/.netrc").write_text("machine example.org login user password secret\n")
    (tmp_path / "home/.netrc").chmod(0o600)
    assert wandb_mode() == "offline"
    (tmp_path / "home/.netrc").write_text("machine api.wandb.ai login user password secret\n")
    assert wandb_mode() == "online"


def test_a_run_is_recorded_by_both(tmp_path):
    tracker = Tracker("trial", tmp_path, {"lr": 0.5, "phases": [{"name": "sam"}]}, "offline", True)
    tracker.record(1, {"loss": 2.5, "phase": "sam"})
    tracker.record(2, {"loss": 1.5, "sheet": np.zeros((8, 8, 3), np.uint8)})
    truth, said = np.arange(40) % 4, np.full((40, 4), 0.1)
    said[np.arange(40), (truth + (np.arange(40) < 4)) % 4] = 0.7  # the first four are mistakes
    tracker.answers(3, NAMES, truth, said, [f"{i}.png" for i in range(40)], lambda i: np.full((8, 8, 3), i, np.uint8))
    tracker.close()
    assert json.loads((tmp_path / "trial_tracking.json").read_text()) == tracker.info
    folder = tmp_path / "wandb" / Path(tracker.info["folder"]).name
    run, board = recorded(folder), events(tmp_path / "tensorboard/trial")
    assert run["config"]["lr"] == 0.5
    assert [row["loss"] for row in run["history"] if "loss" in row] == [2.5, 1.5]
    table = json.loads(next(folder.glob("files/media/table/answers*")).read_text())
    assert [row[0] for row in table["data"][:4]] == [f"{i}.png" for i in range(4)]
    chart = json.loads(next(folder.glob("files/media/table/confusion_table*")).read_text())
    assert {tuple(row[:2]): row[2] for row in chart["data"]}["simple", "text"] == 1
    assert any("answers" in name for name in run["artifacts"])
    assert board["scalars"] == {"loss": [1, 2]} and "configuration/text_summary" in board["texts"]
    assert board["images"] == {"sheet": [2], "confusion matrix": [3], "example answers": [3]}


def test_a_resumed_run_keeps_its_id_and_hides_the_epochs_that_come_again(tmp_path):
    first = Tracker("trial", tmp_path, {}, "offline", True)
    for epoch in (1, 2, 3):
        first.record(epoch, {"loss": 1.0})
    first.close()
    second = Tracker("trial", tmp_path, {}, "offline", True, done=1)
    second.record(2, {"loss": 0.5})
    second.close()
    assert second.info["id"] == first.info["id"] and second.info["folder"] != first.info["folder"]
    assert events(tmp_path / "tensorboard/trial")["scalars"]["loss"] == [1, 2]
    fresh = Tracker("trial", tmp_path, {}, "offline")
    fresh.close()
    assert fresh.info["id"] != first.info["id"]


def test_what_wandb_raises_never_stops_a_run(tmp_path, monkeypatch, capsys):
    import wandb

    modes = []

    def init(**settings):
        modes.append(settings["mode"])
        raise wandb.errors.CommError("no way out")

    monkeypatch.setattr(wandb, "init", init)
    tracker = Tracker("trial", tmp_path, {}, "online")
    tracker.record(1, {"loss": 1.0})
    tracker.close()
    warnings = capsys.readouterr().err
    assert modes == ["online", "offline"] and tracker.info["mode"] == "disabled"
    assert "kept offline" in warnings and "W&B is off for this run" in warnings


def test_a_record_that_fails_is_told_once(tmp_path, monkeypatch, capsys):
    tracker = Tracker("trial", tmp_path, {}, "disabled", True)
    monkeypatch.setattr(tracker._writer, "add_scalar", lambda *args: 1 / 0)
    for epoch in (1, 2):
        tracker.record(epoch, {"loss": 1.0})
    assert capsys.readouterr().err.count("not recorded any further") == 1


def test_tensorboard_asked_for_and_missing_is_one_sentence(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with pytest.raises(SettingError, match="pip install tensorboard"):
        Tracker("trial", tmp_path, {}, "disabled", True)
    Tracker("trial", tmp_path, {}, "disabled").close()


def arguments(dataset, folder, *more):
    places = ("--data", dataset, "--checkpoint-dir", folder / "checkpoints", "--results-dir", folder / "results")
    return [*map(str, places), *SMALL, *more]


def test_both_trainings_record_configuration_curves_pictures_and_answers(dataset, tmp_path):
    where = ("--wandb", "offline", "--tensorboard")
    assert simclr.main(arguments(dataset, tmp_path, "--epochs", "2", *where)) == 0
    assert supervised.main(arguments(dataset, tmp_path, "--demo-logos", "0", *where)) == 0
    for stem, pictures in (
        ("simclr", {"simclr_curves", "simclr_neighbours", "simclr_map"}),
        ("supervised", {"supervised_curves", "confusion matrix", "example answers"}),
    ):
        rows = list(csv.DictReader((tmp_path / f"results/{stem}_log.csv").open()))
        info = json.loads((tmp_path / f"results/{stem}_tracking.json").read_text())
        run = recorded(tmp_path / "results/wandb" / Path(info["folder"]).name)
        board = events(tmp_path / "results/tensorboard" / stem)
        assert run["config"]["model"] == "advanced_logo_vit_tiny" and run["config"]["batch_size"] == 8
        losses = [row["loss"] for row in run["history"] if "loss" in row]
        assert losses == pytest.approx([float(row["loss"]) for row in rows], rel=1e-5)
        assert board["scalars"]["loss"] == [int(row["epoch"]) for row in rows]
        assert set(board["images"]) == pictures
    best = supervised.load_checkpoint(tmp_path / "checkpoints/supervised_best.pt")
    assert best["config"]["wandb"] == info

"""Nothing is lost: two runs at once, disks that fail, a mirror for checkpoints, bad numbers, kills at any moment."""

import contextlib
import csv
import errno
import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
import torch
from conftest import ROOT, run_python

import day6_integration_preparation as day6
import intelligent_logo_analyzer as ila
import model_validation_optimization as validation
import simclr_pretraining as simclr
import ultrathink_supervised_training as supervised
import ultrathink_v2_advanced_modules as modules
from ultrathink_v2_advanced_modules import (
    CheckpointError,
    CheckpointStore,
    find_resume_point,
    load_checkpoint,
    older_path,
    save_checkpoint,
)

pytestmark = pytest.mark.usefixtures("without_plots")
TINY = ["--recipe", "smoke", "--image-size", "36", "--batch-size", "8", "--device", "cpu", "--quiet"]
TRAININGS = {
    "simclr": (simclr, ["--epochs", "3"]),
    "supervised": (supervised, ["--init", "random", "--demo-logos", "0"]),
}
TIMED = {"seconds", "images_per_s", "memory_mb"}


def arguments(stem: str, dataset: Path, folder: Path, *more: object) -> list[str]:
    places = ["--data", dataset, "--checkpoint-dir", folder / "checkpoints", "--results-dir", folder / "results"]
    return [str(a) for a in (*places, *TINY, *TRAININGS[stem][1], *more)]


def run(stem: str, dataset: Path, folder: Path, *more: object) -> int:
    return TRAININGS[stem][0].main(arguments(stem, dataset, folder, "--workers", 0, *more))


def last_of(folder: Path, stem: str) -> dict:
    return load_checkpoint(folder / "checkpoints" / f"{stem}_last.pt")


def assert_equal(first: object, second: object, where: str = "state") -> None:
    """Tensors bit for bit, all else by ==, through dicts and lists."""
    if isinstance(first, torch.Tensor):
        assert torch.equal(first, second), where
    elif isinstance(first, dict):
        assert first.keys() == second.keys(), where
        for key in first:
            assert_equal(first[key], second[key], f"{where}[{key!r}]")
    elif isinstance(first, (list, tuple)):
        assert len(first) == len(second), where
        for i, pair in enumerate(zip(first, second, strict=True)):
            assert_equal(*pair, f"{where}[{i}]")
    else:
        assert first == second, where


def rows_of(folder: Path, stem: str) -> list[dict[str, str]]:
    with (folder / "results" / f"{stem}_log.csv").open() as file:
        return [{k: v for k, v in row.items() if k not in TIMED} for row in csv.DictReader(file)]


def assert_same_run(first: Path, second: Path, stem: str) -> None:
    """The whole state, all random states included, the best weights and the log."""
    for name in ("last", "best"):
        states = [load_checkpoint(folder / "checkpoints" / f"{stem}_{name}.pt") for folder in (first, second)]
        assert_equal(*states, where=name)
    assert rows_of(first, stem) == rows_of(second, stem)


# both go through the same store and the same steps back; test_trainings.py interrupts and resumes both
@pytest.fixture(scope="session", params=[pytest.param("simclr", marks=pytest.mark.slow), "supervised"])
def stem(request) -> str:
    return request.param


@pytest.fixture(scope="session")
def undisturbed(stem, dataset, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp(stem)
    assert run(stem, dataset, folder) == 0
    return folder


# ---- two at once -----------------------------------------------------------------------------------------------------

HOLDER = """
import os, sys, time
sys.path.insert(0, {root!r})
from intelligent_logo_analyzer import hold
with hold({name!r}, *{folders!r}):
    print("held", flush=True)
    if os.fork() == 0:
        os.setsid()
        time.sleep(1)
        raise SystemExit  # a worker that leaves the block gives nothing back
    time.sleep(600)
"""


@contextlib.contextmanager
def another_run(name: str, *folders: Path):
    """A process, with a forked worker, that holds the folders."""
    code = HOLDER.format(root=str(ROOT), name=name, folders=[str(f) for f in folders])
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as process:
        assert "held\n" in iter(process.stdout.readline, "")
        try:
            yield process
        finally:
            process.kill()
            process.stdout.close()


def test_a_second_training_says_who_holds_the_folder_and_a_dead_one_is_taken_over(stem, dataset, tmp_path, capsys):
    checkpoints, results = tmp_path / "checkpoints", tmp_path / "results"
    for folder in (checkpoints, results):
        with another_run(stem, folder) as process:
            with pytest.raises(ila.BusyError, match=f"{folder.name} is in use by process {process.pid} on ") as caught:
                run(stem, dataset, tmp_path)
            assert "\n" not in str(caught.value) and issubclass(ila.BusyError, ila.UsageError)  # exit code 2
        assert (folder / f".{stem}.lock").read_text().startswith(f"process {process.pid} ")
    parser = TRAININGS[stem][0].build_parser()
    with ila.hold_run(stem, parser.parse_args(arguments(stem, dataset, tmp_path))):
        assert f"taken over from process {process.pid} " in capsys.readouterr().out
        assert f"process {os.getpid()} " in (checkpoints / f".{stem}.lock").read_text()
    assert not [*checkpoints.iterdir(), *results.iterdir()]


def test_the_dataset_the_report_and_the_package_have_one_writer(raw_logos, tmp_path, capsys):
    organize = ["organize", raw_logos, "--labels", raw_logos / "truth.csv"]
    places = {
        "--data": tmp_path / "data/set",
        "--checkpoint-dir": tmp_path / "c",
        "--results-dir": tmp_path / "results",
    }
    common = [part for pair in places.items() for part in pair]
    config = {"model": "advanced_logo_vit_tiny", "image_size": 36, "num_classes": 4}
    config |= {"mean": [0.5] * 3, "std": [0.5] * 3}
    state = {"model": modules.build_model("advanced_logo_vit_tiny", 4, 36).state_dict(), "config": config}
    save_checkpoint(tmp_path / "c/supervised_best.pt", state | {"class_names": list(ila.CLASS_NAMES), "epoch": 1})
    results, package = tmp_path / "results", ("--package-dir", tmp_path / "package")
    cases = [
        ("set", tmp_path / "data", ila, organize),
        ("validation", results, validation, []),
        ("validation", results, day6, package),
        ("package", tmp_path, day6, package),
    ]
    for name, folder, script, options in cases:
        with another_run(name, folder) as process:
            with pytest.raises(ila.BusyError, match=f"is in use by process {process.pid} on ") as caught:
                script.main([str(part) for part in (*options, *common)])
            assert "\n" not in str(caught.value)
    assert ila.main([str(part) for part in (*organize, *common)]) == 0
    assert "taken over" in capsys.readouterr().out and (tmp_path / "data/set/manifest.csv").exists()
    assert not (tmp_path / "data/.set.lock").exists()


def test_shards_of_one_input_are_made_side_by_side(raw_logos, tmp_path):
    shards = tmp_path / "ds.shards"
    with another_run("1-of-2", shards):
        with pytest.raises(ila.BusyError):
            ila.main(["organize", str(raw_logos), "--out", str(tmp_path / "ds"), "--shard", "1/2", "--quiet"])
        assert ila.main(["organize", str(raw_logos), "--out", str(tmp_path / "ds"), "--shard", "2/2", "--quiet"]) == 0


def test_where_a_disk_knows_no_locks_the_process_in_the_file_decides(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(ila, "_lock", lambda stream: None)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        lock = tmp_path / ".x.lock"
        lock.write_text(f"process {process.pid} on {ila.platform.node()} since now (python x.py)")
        with pytest.raises(ila.BusyError, match="python x.py"), ila.hold("x", tmp_path):
            pass
        lock.write_text(f"process {process.pid} on elsewhere since now (python x.py)")
        with pytest.raises(ila.BusyError, match="on elsewhere"), ila.hold("x", tmp_path):
            pass
        process.kill()
    lock.write_text(f"process {process.pid} on {ila.platform.node()} since now (python x.py)")
    with ila.hold("x", tmp_path, tmp_path / "." / "y" / ".."):
        assert "taken over" in capsys.readouterr().out
    assert not lock.exists()


def test_a_folder_that_cannot_be_written_is_told_at_once(dataset, stem, tmp_path):
    (tmp_path / "checkpoints").write_text("a file in the way")
    with pytest.raises(ila.UsageError, match="checkpoints cannot be written"):
        run(stem, dataset, tmp_path)


# ---- saving ----------------------------------------------------------------------------------------------------------


class Killed(BaseException):
    """Stands for SIGKILL: nothing catches it."""


def fault_at(monkeypatch, number: int, error: BaseException) -> list:
    """The call of that number among all that change the disk raises."""
    calls: list = []

    def wrap(function):
        def call(*args, **kwargs):
            calls.append(None)
            if len(calls) == number:
                raise error
            return function(*args, **kwargs)

        return call

    monkeypatch.setattr(modules.os, "replace", wrap(os.replace))
    monkeypatch.setattr(modules.os, "fsync", wrap(os.fsync))
    return calls


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), Killed()], ids=["full", "kill"])
def test_a_save_that_ends_anywhere_leaves_the_old_or_the_new_state(error, tmp_path, monkeypatch):
    config, number, ended = {"a": 1}, 0, False
    while not ended:
        number += 1
        folder = tmp_path / str(number)
        store = CheckpointStore(folder, "x")
        for epoch in (1, 2):
            store.save(last={"epoch": epoch, "config": config}, best={"epoch": epoch})
        with monkeypatch.context() as patch:
            calls = fault_at(patch, number, error)
            with contextlib.suppress(Killed):
                store.save(last={"epoch": 3, "config": config}, best={"epoch": 3})
            ended = len(calls) < number
        state = find_resume_point(folder, "x", config, fresh=False)
        assert state["epoch"] in (2, 3) and load_checkpoint(folder / "x_best.pt")["epoch"] == state["epoch"]
        store = CheckpointStore(folder, "x")
        assert store.resume(config, fresh=False)["epoch"] == state["epoch"]
        assert store.save(last={"epoch": 4, "config": config}, best={"epoch": 4})
        assert find_resume_point(folder, "x", config, fresh=False)["epoch"] == 4
        names = [f"x_{name}{older}.pt" for name in ("best", "last") for older in ("", ".older")]
        assert {p.name for p in folder.iterdir()} == {*names, *(f"{name}.sha256" for name in names)}
    assert number > 8


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_damaged_checkpoint_is_named_and_its_predecessor_takes_over(tmp_path, capsys):
    store = CheckpointStore(tmp_path, "x")
    for epoch in (1, 2, 3):
        store.save(last={"epoch": epoch, "config": {}})
    last = tmp_path / "x_last.pt"
    assert load_checkpoint(older_path(last))["epoch"] == 2
    flip(last)
    assert find_resume_point(tmp_path, "x", {}, fresh=False)["epoch"] == 2
    assert "x_last.pt does not match its checksum" in capsys.readouterr().err
    assert load_checkpoint(last)["epoch"] == 2 and not older_path(last).exists()  # a damaged file is kept nowhere
    store.save(last={"epoch": 3, "config": {}})
    flip(last)
    flip(older_path(last))
    with pytest.raises(CheckpointError, match="x_last.pt does not match"):
        find_resume_point(tmp_path, "x", {}, fresh=False)


def test_a_flipped_byte_costs_an_epoch_and_nothing_else(stem, undisturbed, dataset, tmp_path, capsys):
    shutil.copytree(undisturbed, tmp_path, dirs_exist_ok=True)
    flip(tmp_path / "checkpoints" / f"{stem}_last.pt")
    assert run(stem, dataset, tmp_path) == 0
    assert f"{stem}_last.pt does not match its checksum" in capsys.readouterr().err
    assert_same_run(undisturbed, tmp_path, stem)


def failing_disk(monkeypatch, under: Path, number: int = errno.ENOSPC) -> list[bool]:
    """Writes below ``under`` raise while the returned list is not empty."""
    write, broken = modules._write_beside, [True]

    def beside(path, data):
        if broken and under in path.parents:
            raise OSError(number, os.strerror(number))
        return write(path, data)

    monkeypatch.setattr(modules, "_write_beside", beside)
    return broken


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_disk_that_is_full_for_a_while_costs_nothing(
    number, stem, undisturbed, dataset, tmp_path, monkeypatch, capsys
):
    broken = failing_disk(monkeypatch, tmp_path, number)
    flush, seen = CheckpointStore.flush, []

    def counted(self, logs=()):
        seen.append(None)
        if len(seen) == 3:
            broken.clear()
        return flush(self, logs)

    monkeypatch.setattr(CheckpointStore, "flush", counted)
    assert run(stem, dataset, tmp_path) == 0
    warnings = [line for line in capsys.readouterr().err.splitlines() if "/checkpoints could not be written" in line]
    assert len(warnings) == 1 and os.strerror(number) in warnings[0]
    monkeypatch.undo()
    assert_same_run(undisturbed, tmp_path, stem)


def test_a_disk_that_stays_full_ends_in_a_sentence_and_the_old_checkpoint(
    stem, undisturbed, dataset, tmp_path, monkeypatch, capsys
):
    with monkeypatch.context() as patch:
        interrupt_at(patch, stem, 4)
        assert run(stem, dataset, tmp_path) == 143
    position = last_of(tmp_path, stem)["epoch"], last_of(tmp_path, stem)["step"]
    capsys.readouterr()
    with monkeypatch.context() as patch:
        failing_disk(patch, tmp_path)
        assert run(stem, dataset, tmp_path) == 1
    assert "make room and run the same command again" in capsys.readouterr().err
    assert (last_of(tmp_path, stem)["epoch"], last_of(tmp_path, stem)["step"]) == position
    assert run(stem, dataset, tmp_path) == 0
    assert_same_run(undisturbed, tmp_path, stem)


def interrupt_at(monkeypatch, stem: str, step: int) -> None:
    """SIGTERM arrives during the training step of that number."""
    owner = {"simclr": simclr.Pretraining, "supervised": supervised.Training}[stem]
    train_step, seen = owner.train_step, []

    def interrupted(self, *args):
        seen.append(None)
        if len(seen) == step:
            signal.raise_signal(signal.SIGTERM)
        return train_step(self, *args)

    monkeypatch.setattr(owner, "train_step", interrupted)


SMALL_DISK = """
mkdir {folder} && mount -t tmpfs -o size=2m tmpfs {folder} && exec {python} - <<'END'
import subprocess, sys, torch
sys.path.insert(0, {root!r})
from ultrathink_v2_advanced_modules import CheckpointStore, load_checkpoint
def state(epoch, size):
    return dict(epoch=epoch, config=dict(), x=torch.rand(int(size * 250_000)))
store, last = CheckpointStore({folder!r}, "x"), {folder!r} + "/x_last.pt"
assert store.save(last=state(1, 0.6)) and store.save(last=state(2, 0.6))
assert store.save(last=state(3, 0.9)), "the predecessor makes room"
assert not store.save(last=state(4, 1.8)) and load_checkpoint(last)["epoch"] == 3
assert store.save(last=state(5, 0.7)) and load_checkpoint(last)["epoch"] == 5
subprocess.run(["mount", "-o", "remount,ro", {folder!r}], check=True)
assert not store.save(last=state(6, 0.1)) and load_checkpoint(last)["epoch"] == 5
assert store.resume(dict(), fresh=False)["epoch"] == 5
subprocess.run(["mount", "-o", "remount,rw", {folder!r}], check=True)
assert store.flush() and load_checkpoint(last)["epoch"] == 6
END
"""


def test_a_real_disk_of_two_megabytes_and_a_read_only_one(tmp_path):
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system gives no namespace of its own, in which to mount a small disk")
    script = textwrap.dedent(SMALL_DISK).format(folder=str(tmp_path / "disk"), python=sys.executable, root=str(ROOT))
    done = subprocess.run(["unshare", "-rm", "bash", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("the training goes on") == 2, done.stderr


def test_logs_and_pictures_are_not_worth_failing_for(stem, undisturbed, dataset, tmp_path, monkeypatch, capsys):
    with monkeypatch.context() as patch:
        failing_disk(patch, tmp_path / "results")
        patch.setattr(TRAININGS[stem][0], "plot_log", lambda *a: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        assert run(stem, dataset, tmp_path) == 0
    assert "_log.csv could not be written" in capsys.readouterr().err
    assert_equal(last_of(undisturbed, stem), last_of(tmp_path, stem))


# ---- a second place --------------------------------------------------------------------------------------------------


def test_a_lost_machine_goes_on_from_the_mirror(stem, undisturbed, dataset, tmp_path, monkeypatch, capsys):
    mirror = tmp_path / "drive/logos"
    with monkeypatch.context() as patch:
        interrupt_at(patch, stem, 7)
        assert run(stem, dataset, tmp_path / "one", "--mirror", mirror) == 143
    shutil.rmtree(tmp_path / "one")
    assert run(stem, dataset, tmp_path / "two", "--mirror", mirror) == 0
    out = capsys.readouterr().out
    assert f"taken from {mirror}: " in out and f"{stem}_last.pt" in out
    assert_same_run(undisturbed, tmp_path / "two", stem)
    for name in (f"{stem}_last.pt", f"{stem}_best.pt"):
        assert load_checkpoint(mirror / name)["epoch"] == load_checkpoint(tmp_path / "two/checkpoints" / name)["epoch"]
    assert (mirror / f"{stem}_log.csv").read_bytes() == (tmp_path / "two/results" / f"{stem}_log.csv").read_bytes()
    shutil.rmtree(tmp_path / "two")
    assert run(stem, dataset, tmp_path / "two", "--mirror", mirror) == 0
    assert "complete" in capsys.readouterr().out


def test_a_mirror_that_fails_is_a_warning_and_gets_what_it_lacks_later(
    stem, undisturbed, dataset, tmp_path, monkeypatch, capsys
):
    drive = tmp_path / "drive"
    drive.write_text("not mounted yet")
    flush, seen = CheckpointStore.flush, []

    def mounted_later(self, logs=()):
        seen.append(None)
        if len(seen) == 2:
            drive.unlink()
        return flush(self, logs)

    monkeypatch.setattr(CheckpointStore, "flush", mounted_later)
    assert run(stem, dataset, tmp_path, "--mirror", drive / "logos") == 0
    assert capsys.readouterr().err.count(f"{drive / 'logos'} could not be written") == 1
    assert_same_run(undisturbed, tmp_path, stem)
    assert_equal(load_checkpoint(drive / "logos" / f"{stem}_last.pt"), last_of(tmp_path, stem))


def test_what_another_run_left_in_the_mirror_is_set_aside(tmp_path):
    mirror = tmp_path / "drive"
    CheckpointStore(mirror, "x").save(last={"epoch": 9, "config": {"seed": 1}}, best={"epoch": 9})
    store = CheckpointStore(tmp_path / "run", "x", mirror)
    assert store.resume({"seed": 2}, fresh=False) is None
    store.save(last={"epoch": 1, "config": {"seed": 2}}, best={"epoch": 1})
    store.save(last={"epoch": 2, "config": {"seed": 2}}, best={"epoch": 2})
    assert load_checkpoint(mirror / "x_last.pt")["epoch"] == 2
    assert load_checkpoint(mirror / "x_last.previous.pt")["epoch"] == 9
    assert load_checkpoint(mirror / "x_best.previous.pt")["epoch"] == 9


def test_a_damaged_folder_is_healed_from_the_mirror(tmp_path):
    store = CheckpointStore(tmp_path / "run", "x", tmp_path / "drive")
    store.save(last={"epoch": 1, "config": {}}, best={"epoch": 1})
    flip(tmp_path / "run/x_last.pt")
    assert CheckpointStore(tmp_path / "run", "x", tmp_path / "drive").resume({}, fresh=False)["epoch"] == 1
    flip(tmp_path / "run/x_last.pt")
    flip(tmp_path / "drive/x_last.pt")
    with pytest.raises(CheckpointError, match="x_last.pt does not match"):
        CheckpointStore(tmp_path / "run", "x", tmp_path / "drive").resume({}, fresh=False)


def test_the_mirror_is_another_place_with_one_writer(stem, dataset, tmp_path):
    with pytest.raises(ila.UsageError, match="checkpoint folder itself"):
        run(stem, dataset, tmp_path, "--mirror", tmp_path / "checkpoints")
    with another_run(stem, tmp_path / "drive"), pytest.raises(ila.BusyError, match="drive is in use"):
        run(stem, dataset, tmp_path, "--mirror", tmp_path / "drive")


# ---- numbers ---------------------------------------------------------------------------------------------------------

FAULTS = {"nan": float("nan"), "inf": float("inf"), "exploding": 1e6}


def poison(monkeypatch, stem: str, factor: float, calls: range) -> list:
    """The loss of the calls of these numbers is multiplied by the factor, its gradient with it."""
    seen: list = []

    def bad(loss):
        seen.append(None)
        return loss * factor if len(seen) in calls else loss

    if stem == "supervised":
        forward = supervised.UltrathinkLoss.forward
        monkeypatch.setattr(supervised.UltrathinkLoss, "forward", lambda self, *a: bad(forward(self, *a)))
    else:
        project = simclr.LogoSimCLR.forward
        monkeypatch.setattr(
            simclr.LogoSimCLR, "forward", lambda self, *a: (out := project(self, *a)) | {"loss": bad(out["loss"])}
        )
    return seen


def test_a_bad_loss_leaves_no_trace_but_the_batch_left_out(stem, dataset, tmp_path, monkeypatch, capsys):
    for fault, factor in FAULTS.items():
        with monkeypatch.context() as patch:
            poison(patch, stem, factor, range(7, 8))  # supervised: the second pass of a step of SAM
            assert run(stem, dataset, tmp_path / fault) == 0
        err = capsys.readouterr().err
        assert "back to the last good state" in err
        held = err[err.index("The batch held: ") :].splitlines()[0].removeprefix("The batch held: ").split(", ")
        assert len(held) == 8 and all(name.startswith("logo_") for name in held)
    skipped = last_of(tmp_path / "nan", stem)["skipped"]
    assert len(skipped) == 1
    owner = {"simclr": simclr.Pretraining, "supervised": supervised.Training}[stem]
    init = owner.__init__

    def without_that_batch(self, *args):
        init(self, *args)
        self.skipped = [list(place) for place in skipped]

    monkeypatch.setattr(owner, "__init__", without_that_batch)
    assert run(stem, dataset, tmp_path / "known") == 0
    for fault in FAULTS:
        assert_same_run(tmp_path / "known", tmp_path / fault, stem)


@pytest.mark.parametrize("fault", ["exploding", "nan"])  # inf goes nan's way, as the test before shows
def test_three_bad_losses_end_the_run_with_exit_1(fault, stem, dataset, tmp_path, monkeypatch, capsys):
    poison(monkeypatch, stem, FAULTS[fault], range(7, 10_000))
    assert run(stem, dataset, tmp_path) == 1
    err = capsys.readouterr().err
    assert err.count("The batch held: ") == 3 and "error: the loss was not finite or exploded in 3 steps" in err
    state = last_of(tmp_path, stem)
    assert state["epoch"] >= 1 and state["step"] == 0 and state["skipped"] == []
    for tensor in state["network" if stem == "simclr" else "model"].values():
        assert torch.isfinite(tensor).all()
    monkeypatch.undo()
    assert run(stem, dataset, tmp_path) == 0


def test_a_run_that_went_back_resumes_bit_for_bit(stem, dataset, tmp_path, monkeypatch):
    for folder, interrupted in (("whole", False), ("parts", True)):
        with monkeypatch.context() as patch:
            poison(patch, stem, float("nan"), range(7, 8))
            if interrupted:
                interrupt_at(patch, stem, 9)
            assert run(stem, dataset, tmp_path / folder) == (143 if interrupted else 0)
    assert len(last_of(tmp_path / "parts", stem)["skipped"]) == 1
    assert run(stem, dataset, tmp_path / "parts") == 0
    assert_same_run(tmp_path / "whole", tmp_path / "parts", stem)


# ---- kills -----------------------------------------------------------------------------------------------------------

SUICIDE = """
import os, signal
left = [int(os.environ.get("KILL_AT", 0))]
def wrap(function):
    def call(*args, **kwargs):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*args, **kwargs)
    return call
os.replace, os.fsync = wrap(os.replace), wrap(os.fsync)
"""


def start(stem: str, dataset: Path, folder: Path, site: Path, kill_at: int = 0) -> subprocess.Popen:
    script = {"simclr": "simclr_pretraining.py", "supervised": "ultrathink_supervised_training.py"}[stem]
    options = [o for o in arguments(stem, dataset, folder, "--workers", 2, "--epochs", 12) if o != "--quiet"]
    env = os.environ | {"PYTHONPATH": str(site), "KILL_AT": str(kill_at)}
    return subprocess.Popen([sys.executable, str(ROOT / script), *options], env=env, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True)  # fmt: skip


@pytest.mark.slow
def test_twenty_kills_at_random_moments_change_nothing(stem, dataset, tmp_path):
    """Ten by the clock, while it trains, measures or saves; ten before a change to the disk, mostly within a save."""
    (tmp_path / "sitecustomize.py").write_text(SUICIDE)
    whole = tmp_path / "whole"
    with start(stem, dataset, whole, tmp_path) as process:
        output, _ = process.communicate()
    assert process.returncode == 0, output
    draw, killed, places = random.Random(8), 0, [[]]  # of each run: the epochs that were there after its kills
    while killed < 20 or process.returncode:
        kill = killed < 20
        parts = tmp_path / f"parts{len(places)}"
        with start(stem, dataset, parts, tmp_path, draw.randint(1, 24) if kill and killed % 2 else 0) as process:
            if kill and killed % 2 == 0:
                for line in process.stdout:
                    if line.startswith(f"{stem}: "):  # the configuration: training begins
                        break
                time.sleep(draw.uniform(0, 3))
                process.kill()
            output = process.stdout.read()
        assert process.returncode in (0, -signal.SIGKILL), output
        if process.returncode == 0:
            assert_same_run(whole, parts, stem)
            places.append([])
            continue
        killed += 1
        last = parts / "checkpoints" / f"{stem}_last.pt"
        there = [path for path in (last, older_path(last)) if path.exists()]
        places[-1].append(load_checkpoint(there[0])["epoch"] if there else 0)
    print(f"{stem}: {killed} kills in {len(places) - 1} runs of 12 epochs, after {places[:-1]}")
    assert all(epochs == sorted(epochs) for epochs in places)


def test_one_kill_while_workers_load_changes_nothing(stem, undisturbed, dataset, tmp_path):
    """The quick form of the twenty: within the saves of the second epoch."""
    (tmp_path / "sitecustomize.py").write_text(SUICIDE)
    script = {"simclr": "simclr_pretraining.py", "supervised": "ultrathink_supervised_training.py"}[stem]
    options = arguments(stem, dataset, tmp_path, "--workers", 2)
    run_python(script, *options, cwd=tmp_path, code=-signal.SIGKILL, PYTHONPATH=str(tmp_path), KILL_AT="21")
    assert last_of(tmp_path, stem)["epoch"] == 1
    assert run(stem, dataset, tmp_path, "--workers", 1) == 0
    assert_same_run(undisturbed, tmp_path, stem)


def test_a_checkpoint_made_before_batches_were_left_out_still_resumes(stem, undisturbed, dataset, tmp_path):
    shutil.copytree(undisturbed, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "checkpoints" / f"{stem}_last.pt"
    state = load_checkpoint(older_path(path))
    for name in {"skipped", "level"} & set(state):
        del state[name]
    save_checkpoint(path, state | {"bad_steps": 0})
    assert run(stem, dataset, tmp_path) == 0


# ---- run_all.sh: what is complete is skipped -------------------------------------------------------------------------

STUB = """
import pathlib, signal, sys, time
name = pathlib.Path(__file__).name
if "--dry-run" in sys.argv:
    print("seed 0, init", "random," if "random" in sys.argv else "simclr,")
    raise SystemExit
with open("calls.txt", "a") as calls:
    print(name, *sys.argv[1:], file=calls)
if pathlib.Path(f"fail_{name}").exists():
    raise SystemExit(143)
if pathlib.Path(f"wait_{name}").exists():
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda caught, frame: sys.exit(128 + caught))
    pathlib.Path("waiting").touch()
    time.sleep(60)
results = [f"results/{made}" for made in ("validation_report.json", "predictions.csv", "report.html")]
made = {
    "intelligent_logo_analyzer.py": ["data/training/classification/manifest.csv"],
    "ultrathink_supervised_training.py": ["checkpoints/supervised_best.pt.sha256"],
    "model_validation_optimization.py": results,
    "day6_integration_preparation.py": ["day6_package/metadata.json", results[0]],
    "make_demo_logos.py": ["data/demo_logos/truth.csv"],
}
for path in map(pathlib.Path, made.get(name, []) if "--show-criteria" not in sys.argv else results[2:]):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{name} {sys.argv[1:]}")
"""


@pytest.fixture
def stubs(tmp_path):
    """run_all.sh beside stubs of the phases; calling the fixture runs it and gives the phases that ran."""
    work = tmp_path / "work"
    for place in (tmp_path / "bin", tmp_path / "here/demo", work):
        place.mkdir(parents=True)
    shutil.copy(ROOT / "run_all.sh", tmp_path / "here")
    for script in [*ROOT.glob("*.py"), ROOT / "demo/make_demo_logos.py"]:
        (tmp_path / "here" / script.relative_to(ROOT)).write_text(STUB)
    wrapper = tmp_path / "bin/python"
    wrapper.write_text(f'#!/bin/sh\n[ "$1" = -W ] || exec {sys.executable} "$@"\n')
    wrapper.chmod(0o755)
    env = os.environ | {"PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"}

    def start(*options: str) -> subprocess.Popen:
        (work / "calls.txt").unlink(missing_ok=True)
        return subprocess.Popen(
            ["bash", str(tmp_path / "here/run_all.sh"), *options], cwd=work, env=env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # in the background it is ignored
        )  # fmt: skip

    def call(*options: str, code: int = 0) -> list[str]:
        process = start(*options)
        out, err = process.communicate(timeout=120)
        assert process.returncode == code, out + err
        call.out = out
        return [line.split(" ", 1)[0] for line in (work / "calls.txt").read_text().splitlines()
                if "--show-criteria" not in line]  # fmt: skip

    call.work, call.start = work, start
    return call


EARLY = [
    "ultrathink_v2_advanced_modules.py", "intelligent_logo_analyzer.py", "enhanced_data_pipeline.py",
    "simclr_pretraining.py", "ultrathink_supervised_training.py",
]  # fmt: skip
LATE = ["model_validation_optimization.py", "day6_integration_preparation.py"]
DEMO = [EARLY[0], "make_demo_logos.py", *EARLY[1:]]


def test_run_all_skips_what_is_complete_and_says_so(stubs):
    assert stubs() == [*DEMO, *LATE]
    assert stubs() == EARLY  # the first five look for themselves
    for phase in ("demo logos", "phase 6", "phase 7"):
        assert f"== {phase}: complete for this input and configuration, skipped" in stubs.out
    assert stubs("--compare-network", "1") == [*EARLY, *LATE]
    assert stubs("--compare-network", "1") == EARLY
    assert stubs("--compare-network", "1", "--release", "pretrained") == [*EARLY, LATE[1]]
    assert stubs("--fresh") == [*DEMO, *LATE]


@pytest.mark.parametrize("change", ["weights", "report", "page", "package", "dataset"])
def test_run_all_repeats_what_has_changed(change, stubs):
    stubs()
    path, text = {
        "weights": ("checkpoints/supervised_best.pt.sha256", None),
        "report": ("results/validation_report.json", "{}"),
        "page": ("results/report.html", None),
        "package": ("day6_package/metadata.json", "{}"),
        "dataset": ("data/training/classification/dataset.json", "{}"),
    }[change]
    if text:
        (stubs.work / path).write_text(text)
    else:
        (stubs.work / path).unlink()
    again = stubs()
    if change == "weights":  # the training has made the same ones again
        assert again == EARLY
    else:
        assert again == EARLY + (LATE[1:] if change == "package" else LATE)


def test_run_all_goes_on_at_the_phase_that_was_interrupted_and_keeps_the_times(stubs):
    fail = stubs.work / "fail_day6_integration_preparation.py"
    fail.touch()
    assert stubs(code=143) == [*DEMO, *LATE]
    fail.unlink()
    assert stubs() == [*EARLY, LATE[1]]
    rows = (stubs.work / "results/timings.csv").read_text().splitlines()
    names = [row.rpartition(",")[0] for row in rows[1:]]
    assert names == ["phases 1 and 3", "demo logos", "phase 2", "phase 2.3", "phase 4", "phase 5", "phase 6",
                     "phase 7 (interrupted)", "phase 7"]  # fmt: skip
    stubs("--seed", "1")
    rows = (stubs.work / "results/timings.csv").read_text().splitlines()
    assert [row.rpartition(",")[0] for row in rows[1:]] == [n for n in names if n not in ("demo logos", names[-2])]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_run_all_hands_a_signal_on_and_ends_with_the_code_of_the_phase(number, stubs):
    (stubs.work / "wait_simclr_pretraining.py").touch()
    process = stubs.start()
    for _ in range(600):
        if (stubs.work / "waiting").exists() or process.poll() is not None:
            break
        time.sleep(0.1)
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 128 + number, out + err
    assert f"phase 4 stopped with exit code {128 + number}" in err
    assert "phase 4 (interrupted)," in (stubs.work / "results/timings.csv").read_text()


def test_run_all_skips_a_pretraining_from_which_nothing_starts(stubs):
    without = [name for name in [*DEMO, *LATE] if name != "simclr_pretraining.py"]
    assert stubs("--init", "random") == without
    assert "== phase 4: nothing would start from its weights, skipped" in stubs.out
    assert stubs("--init", "simclr") == [*EARLY, *LATE]


def test_run_all_gives_the_mirror_to_both_trainings(stubs):
    stubs("--mirror", "/drive", "--mirror=/other", "--quiet")
    calls = (stubs.work / "calls.txt").read_text().splitlines()
    with_mirror = {line.split(" ", 1)[0] for line in calls if line.endswith("--quiet --mirror /drive --mirror=/other")}
    assert with_mirror == {"simclr_pretraining.py", "ultrathink_supervised_training.py"}
    assert sum("--mirror" in line for line in calls) == 2

"""Both trainings on several processes (gloo): the loss and gradient of one, each sample once, one writer, restarts."""

import csv
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from conftest import ROOT

import ultrathink_supervised_training as supervised
from enhanced_data_pipeline import EpochSampler, LogoDataset, logo_measurements, make_loader, read_dataset
from ultrathink_v2_advanced_modules import SettingError, load_checkpoint, model_of, share_of_batch

TINY = ["--recipe", "smoke", "--image-size", "36", "--batch-size", "8", "--device", "cpu", "--quiet", "--workers", "0"]
SCRIPTS = {
    "simclr": ("simclr_pretraining.py", ["--epochs", "3"]),
    "supervised": ("ultrathink_supervised_training.py", ["--init", "random", "--demo-logos", "0"]),
}


def arguments(stem: str, dataset: Path, *more: object) -> list[str]:
    return [str(a) for a in ("--data", dataset, *TINY, *SCRIPTS[stem][1], *more)]


def environments(world: int) -> list[dict[str, str]]:
    common = os.environ | {"MASTER_ADDR": "127.0.0.1", "WORLD_SIZE": str(world), "OMP_NUM_THREADS": "1",
                           "MASTER_PORT": str(random.SystemRandom().randint(20000, 60000))}  # fmt: skip
    return [common | {"RANK": str(rank), "LOCAL_RANK": str(rank)} for rank in range(world)]


def run_ranks(world: int, *command: object, cwd: Path, own_folders: bool = False) -> list[str]:
    """The standard error of each rank; with ``own_folders`` each runs in a folder of its own, as on its own machine."""
    ranks = []
    for rank, env in enumerate(environments(world)):
        place = cwd / f"rank{rank}" if own_folders else cwd
        place.mkdir(parents=True, exist_ok=True)
        ranks.append(subprocess.Popen([sys.executable, *map(str, command)], env=env, cwd=place, text=True,
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE))  # fmt: skip
    done = [process.communicate(timeout=1800) for process in ranks]
    for process, (_, errors) in zip(ranks, done, strict=True):
        assert process.returncode == 0, errors
    return [errors for _, errors in done]


# ---- quick ones: what the ranks are dealt ----------------------------------------------------------------------------


@pytest.mark.parametrize("length", [23, 24, 64, 7])
@pytest.mark.parametrize("world", [1, 2, 4])
def test_any_number_of_ranks_sees_the_same_batches(length, world):
    def batches(world: int) -> list[set[int]]:
        share = 8 // world
        samplers = [EpochSampler(length, seed=3, batch_size=share, rank=r, world_size=world, drop_last=length >= 8)
                    for r in range(world)]  # fmt: skip
        for sampler in samplers:
            sampler.set_epoch(5)
        parts = [[index for _, index in sampler] for sampler in samplers]
        assert len({len(part) for part in parts}) == 1 and len(parts[0]) == len(samplers[0])
        return [{i for part in parts for i in part[at : at + share]} for at in range(0, len(parts[0]), share)]

    assert batches(world) == batches(1)
    assert len(batches(world)) == max(1, length // 8)


def test_steps_of_an_epoch_do_not_depend_on_the_number_of_ranks(dataset):
    samples = read_dataset(dataset, "train")
    data = LogoDataset(samples, 36)
    steps = [make_loader(data, 8 // world, shuffle=True, drop_last=True, rank=rank, world_size=world).steps_per_epoch
             for world in (1, 2, 4, 8) for rank in range(world)]  # fmt: skip
    assert set(steps) == {len(samples) // 8}


def test_a_batch_that_cannot_be_dealt_out_is_refused():
    assert share_of_batch(64, 4) == 16
    with pytest.raises(SettingError, match="batch of 10 cannot be dealt out to 4 processes"):
        share_of_batch(10, 4)


# ---- slow ones: two processes ----------------------------------------------------------------------------------------

FIRST_GRADIENT = """
import sys, torch
root, stem, out, *args = sys.argv[1:]
sys.path.insert(0, root)
import {module} as script
import ultrathink_v2_advanced_modules as modules
from timm.layers import DropPath
torch.set_default_dtype(torch.float64)  # so that what differs is no rounding
normalize = script.normalize
script.normalize = lambda *a: normalize(*a).double()
class Done(BaseException):
    pass
build = modules.build_model
def still(*a, **k):
    model = build(*a, **k)
    for part in model.modules():  # masks are drawn by each process for itself
        if isinstance(part, torch.nn.Dropout):
            part.p = 0.0
        if isinstance(part, DropPath):
            part.drop_prob = 0.0
        if isinstance(part, modules.MeasurementEncoder):
            part.absent = 0.0
    return model
script.build_model = modules.build_model = still
owner, losses = getattr(script, {owner!r}), []
init = owner.__init__
def keep(self, *a):
    init(self, *a)
    owner.run = self
owner.__init__ = keep
forward = {loss}.forward
def note(self, *a, **k):
    result = forward(self, *a, **k)
    losses.append((result["loss"] if isinstance(result, dict) else result).detach())
    return result
{loss}.forward = note
def stop(parameters, *a):
    run = owner.run
    network = run.network if stem == "simclr" else run.model
    grads = {{name: p.grad for name, p in network.named_parameters() if p.grad is not None}}
    buffers = {{name: b for name, b in network.named_buffers()}}
    loss = modules.mean_over_ranks(losses[0].reshape(1))
    if modules.is_main():
        torch.save({{"loss": loss, "grads": grads, "buffers": buffers}}, out)
    raise Done
torch.nn.utils.clip_grad_norm_ = modules.nn.utils.clip_grad_norm_ = stop
try:
    script.main(args)
except Done:
    pass
"""


@pytest.mark.slow
@pytest.mark.parametrize("stem", sorted(SCRIPTS))
def test_loss_and_gradient_of_two_ranks_are_those_of_one_process(stem, dataset, tmp_path):
    owner = {"simclr": "Pretraining", "supervised": "Training"}[stem]
    loss = {"simclr": "script.LogoSimCLR", "supervised": "script.UltrathinkLoss"}[stem]
    code = FIRST_GRADIENT.format(module=SCRIPTS[stem][0].removesuffix(".py"), owner=owner, loss=loss)
    (tmp_path / "first.py").write_text(code)
    found = []
    for world in (1, 2):
        out = tmp_path / f"{world}.pt"
        places = ["--checkpoint-dir", tmp_path / f"c{world}", "--results-dir", tmp_path / f"r{world}"]
        run_ranks(world, tmp_path / "first.py", ROOT, stem, out, *arguments(stem, dataset, *places), cwd=tmp_path)
        found.append(torch.load(out, weights_only=True))
    one, two = found
    assert abs(one["loss"] - two["loss"]).item() <= 1e-5
    assert one["grads"].keys() == two["grads"].keys() and len(one["grads"]) > 10
    worst = max((one["grads"][name] - two["grads"][name]).abs().max().item() for name in one["grads"])
    largest = max(grad.abs().max().item() for grad in one["grads"].values())
    print(f"{stem}: loss {one['loss'].item():.6f}, gradients at most {worst:.1e} apart, the largest {largest:.2f}")
    assert worst <= 1e-5
    for name, buffer in one["buffers"].items():  # BatchNorm saw all samples too
        assert torch.allclose(buffer.float(), two["buffers"][name].float(), atol=1e-5), name


@pytest.mark.slow
@pytest.mark.parametrize("stem", sorted(SCRIPTS))
def test_two_machines_without_a_common_disk_have_one_writer(stem, dataset, tmp_path):
    """Each rank runs in a folder of its own; what rank 1 is to know it is told."""
    script = ROOT / SCRIPTS[stem][0]
    run_ranks(2, script, *arguments(stem, dataset), cwd=tmp_path, own_folders=True)
    assert [p for p in (tmp_path / "rank1").rglob("*") if p.is_file()] == []
    rows = list(csv.DictReader((tmp_path / "rank0/results" / f"{stem}_log.csv").open()))
    assert [row["epoch"] for row in rows] == [str(i + 1) for i in range(len(rows))]
    assert not list((tmp_path / "rank0/checkpoints").glob(".*"))
    run_ranks(2, script, *arguments(stem, dataset), cwd=tmp_path, own_folders=True)  # complete, as both are told
    if stem == "supervised":
        check_metrics(tmp_path / "rank0/checkpoints/supervised_best.pt", dataset)


def check_metrics(path: Path, dataset: Path) -> None:
    """What two ranks measured together is what one process measures on the same weights: each sample once."""
    best = load_checkpoint(path)
    model = model_of(best["config"])
    model.load_state_dict(best["model"])
    val = LogoDataset(read_dataset(dataset, "val"), best["config"]["image_size"])
    val.measurements = logo_measurements(val.cache.paths, copies=0)
    metrics = supervised.evaluate(model, make_loader(val, 16, shuffle=False), torch.device("cpu"))
    assert best["metric"]["val_accuracy"] == pytest.approx(metrics["accuracy"], abs=1e-9)
    assert best["metric"]["val_loss"] == pytest.approx(metrics["nll"], abs=1e-5)
    shares = [best["metric"][f"share_{name}"] for name in best["class_names"]]
    assert shares == pytest.approx(metrics["share"], abs=1e-9)


PIDS = """
import os, pathlib
if "RANK" in os.environ and os.environ.get("PIDS"):
    name = os.environ["RANK"] + "-" + os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")
    pathlib.Path(os.environ["PIDS"], name).write_text(str(os.getpid()))
"""


def torchrun(stem: str, dataset: Path, folder: Path, *more: object, restarts: int = 0) -> subprocess.Popen:
    """A training on two processes of this machine, as torchrun starts it; FOLDER/RANK-RESTART holds their ids."""
    (folder / "sitecustomize.py").write_text(PIDS)
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2",
               f"--max-restarts={restarts}", str(ROOT / SCRIPTS[stem][0])]  # fmt: skip
    env = os.environ | {"PYTHONPATH": str(folder), "PIDS": str(folder), "OMP_NUM_THREADS": "1"}
    output = (folder / "output.txt").open("a")
    return subprocess.Popen([*command, *arguments(stem, dataset, *more)], env=env, cwd=folder, stdout=output,
                            stderr=subprocess.STDOUT)  # fmt: skip


def wait_for_epoch(process: subprocess.Popen, log: Path, epoch: int) -> None:
    for _ in range(18_000):
        if process.poll() is not None or (log.exists() and len(log.read_text().splitlines()) > epoch):
            return
        time.sleep(0.1)


@pytest.mark.slow
def test_a_killed_rank_is_restarted_and_goes_on_from_the_last_checkpoint(dataset, tmp_path):
    places = {}
    for name in ("whole", "killed"):
        (tmp_path / name).mkdir()
        places[name] = tmp_path / name
    process = torchrun("simclr", dataset, places["whole"], "--epochs", 6)
    assert process.wait(timeout=1800) == 0, (places["whole"] / "output.txt").read_text()
    process = torchrun("simclr", dataset, places["killed"], "--epochs", 6, restarts=2)
    wait_for_epoch(process, places["killed"] / "results/simclr_log.csv", 2)
    os.kill(int((places["killed"] / "1-0").read_text()), signal.SIGKILL)
    code = process.wait(timeout=1800)
    output = (places["killed"] / "output.txt").read_text()
    assert code == 0, output
    assert (places["killed"] / "1-1").exists() and "starting over" not in output
    states = [load_checkpoint(place / "checkpoints/simclr_last.pt") for place in places.values()]
    assert states[0]["epoch"] == states[1]["epoch"] == 6
    for key, tensor in states[0]["network"].items():
        assert torch.allclose(tensor.float(), states[1]["network"][key].float(), atol=1e-5), key
    rows = list(csv.DictReader((places["killed"] / "results/simclr_log.csv").open()))
    assert [row["epoch"] for row in rows] == ["1", "2", "3", "4", "5", "6"]


@pytest.mark.slow
def test_a_checkpoint_of_two_ranks_resumes_with_one_and_back(dataset, tmp_path):
    """Interrupted in the middle of an epoch each time: by SIGTERM to torchrun, then to the single process."""
    log, options = tmp_path / "results/simclr_log.csv", ("--epochs", 40)
    positions = []
    for world, epochs in ((2, 2), (1, 4), (2, 6)):
        if world == 2:
            process = torchrun("simclr", dataset, tmp_path, *options)
        else:
            with (tmp_path / "output.txt").open("a") as output:
                command = [sys.executable, str(ROOT / SCRIPTS["simclr"][0]), *arguments("simclr", dataset, *options)]
                process = subprocess.Popen(command, cwd=tmp_path, stdout=output, stderr=subprocess.STDOUT)
        wait_for_epoch(process, log, epochs)
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=600)
        assert process.returncode != 0
        state = load_checkpoint(tmp_path / "checkpoints/simclr_last.pt")
        positions.append((state["epoch"], state["step"]))
    output = (tmp_path / "output.txt").read_text()
    assert "starting over" not in output and output.count("the same command goes on from there") == 3, output
    assert positions == sorted(positions) and positions[0] < positions[1] < positions[2]
    rows = list(csv.DictReader(log.open()))
    assert [row["epoch"] for row in rows] == [str(i + 1) for i in range(len(rows))] and len(rows) >= 6
    rates = [float(row["lr"]) for row in rows[4:]]  # after the warm-up of four epochs
    assert rates == sorted(rates, reverse=True)  # one schedule through all changes

"""Losses and optimizers of the shared modules beside the known ones: time, memory, and gradients on two ranks.

    python benchmarks/bench_modules.py [--rounds 15]

One thread, CPU time, medians of interleaved runs in one process, so that the ratios hold on a busy machine. Needs
lightly, which nothing else here does: pip install --no-deps --target FOLDER lightly, then PYTHONPATH=FOLDER. Exit 1
if a ratio misses its target.
"""

import argparse
import ctypes
import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import timm
import torch
import torch.distributed as dist
import torch.nn.functional as F
from timm.optim import Lookahead
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from ultrathink_v2_advanced_modules import (
    SAM,
    NTXentLoss,
    Ranger,
    UltrathinkLoss,
    build_model,
    nt_xent,
)

DIMENSION = 128
TEMPERATURE = 0.2


def load_lightly() -> Callable:
    try:
        from lightly.loss import NTXentLoss as LightlyLoss
    except ImportError:
        sys.exit("error: lightly is missing; pip install --no-deps --target FOLDER lightly, then set PYTHONPATH=FOLDER")
    return LightlyLoss(temperature=TEMPERATURE)


def interleaved(work: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median CPU milliseconds of each function, one call of each in turn."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for turn in range(rounds + 2):
        for name, function in work.items():
            start = time.process_time()
            function()
            if turn >= 2:  # the first two warm caches and allocators
                times[name].append(time.process_time() - start)
    return {name: 1e3 * statistics.median(values) for name, values in times.items()}


def peak_memory(function: Callable[[], object]) -> float:
    """Most resident memory above what was there before, in MB (Linux)."""
    function()
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")  # resets the high-water mark
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    before = int(fields["VmRSS"].split()[0])
    function()
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return (int(fields["VmHWM"].split()[0]) - before) / 1024


class Table:
    """Prints one line a comparison and remembers which missed."""

    def __init__(self) -> None:
        self.missed = 0
        print(f"{'':<34}{'peer':>10}{'ours':>10}{'ratio':>8}{'target':>8}")

    def row(self, name: str, peer: float, ours: float, target: float | None, unit: str) -> None:
        ratio = ours / peer
        missed = target is not None and ratio > target
        self.missed += missed
        verdict = "" if target is None else f"{target:>8.2f}{'  missed' if missed else ''}"
        print(f"{name:<34}{peer:>7.2f} {unit}{ours:>7.2f} {unit}{ratio:>8.2f}{verdict}", flush=True)


def full_matrix(z1: Tensor, z2: Tensor) -> Tensor:
    """The usual short form: one 2N x 2N matrix and cross-entropy."""
    z = F.normalize(torch.cat([z1, z2]), dim=1)
    scores = (z @ z.T / TEMPERATURE).fill_diagonal_(-torch.inf)
    return F.cross_entropy(scores, torch.arange(len(z)).roll(len(z1)))


def backward_of(loss: Callable[..., Tensor], *inputs: Tensor) -> Callable[[], None]:
    leaves = [x.clone().requires_grad_() for x in inputs]
    return lambda: loss(*leaves).sum().backward()


def bench_contrast(table: Table, rounds: int) -> None:
    lightly, ours = load_lightly(), NTXentLoss(TEMPERATURE)
    for n in (64, 256, 1024):
        z = torch.randn(2, n, DIMENSION)
        work = {
            "lightly": backward_of(lightly, *z),
            "ours": backward_of(ours, *z),
            "matrix": backward_of(full_matrix, *z),
        }
        assert torch.allclose(lightly(*z), ours(*z), atol=1e-4)
        ms = interleaved(work, rounds if n < 1024 else max(5, rounds // 2))
        table.row(f"NT-Xent, N = {n}, lightly", ms["lightly"], ms["ours"], 0.5, "ms")
        table.row(f"NT-Xent, N = {n}, one matrix", ms["matrix"], ms["ours"], None, "ms")
    memory = {name: peak_memory(function) for name, function in work.items()}
    table.row("memory, N = 1024, lightly", memory["lightly"], memory["ours"], 0.35, "MB")
    table.row("memory, N = 1024, one matrix", memory["matrix"], memory["ours"], None, "MB")
    for n in (64, 256):
        z1, z2 = torch.randn(2, 4, n, DIMENSION)
        weights = F.one_hot(torch.arange(n) % 4, 4).T.float()
        ms = interleaved({
            "lightly": backward_of(lambda a, b: sum(lightly(*pair) for pair in zip(a, b, strict=True)), z1, z2),
            "ours": backward_of(lambda a, b, w=weights: nt_xent(a, b, TEMPERATURE, w), z1, z2),
        }, rounds)  # fmt: skip
        table.row(f"four heads, N = {n}, loop of lightly", ms["lightly"], ms["ours"], 0.45, "ms")


def bench_optimizers(table: Table, rounds: int) -> None:
    model = timm.create_model("vit_tiny_patch16_224", num_classes=4, img_size=96)
    images, labels = torch.randn(8, 3, 96, 96), torch.arange(8) % 4

    def closure() -> Tensor:
        loss = F.cross_entropy(model(images), labels)
        loss.backward()
        return loss

    plain = torch.optim.AdamW(model.parameters(), lr=1e-4)
    sam = SAM(model.parameters(), torch.optim.AdamW, lr=1e-4)

    def twice() -> None:
        for _ in range(2):
            plain.zero_grad()
            closure()
            plain.step()

    ms = interleaved({"plain": twice, "sam": lambda: sam.step(closure, model)}, rounds)
    table.row("SAM step, two plain steps", ms["plain"], ms["sam"], 1.0, "ms")
    closure()
    ranger = Ranger(model.parameters(), lr=1e-9)
    peer = Lookahead(timm.optim.create_optimizer_v2(model, "radam", lr=1e-9))
    fused = torch.optim.AdamW(model.parameters(), lr=1e-9, fused=True)
    work = {"timm": peer.step, "ours": ranger.step, "fused": fused.step}
    ms = interleaved(work, 4 * rounds)
    table.row("Ranger step, timm Lookahead(RAdam)", ms["timm"], ms["ours"], 0.25, "ms")
    table.row("Ranger step, fused AdamW alone", ms["fused"], ms["ours"], None, "ms")


def rank_gradient(rank: int, port: int, data: Tensor, w0: Tensor, result: Tensor) -> None:
    dist.init_process_group("gloo", init_method=f"tcp://127.0.0.1:{port}", rank=rank, world_size=2)
    w, half = w0.clone().requires_grad_(), data.shape[1] // 2
    NTXentLoss(TEMPERATURE)(*(data[:, rank * half : (rank + 1) * half] @ w)).backward()
    dist.all_reduce(w.grad)
    if rank == 0:
        result.copy_(w.grad / 2)
    dist.destroy_process_group()


def compare_ranks() -> float:
    """Largest difference between the averaged gradient of two ranks and that of one process."""
    data, w0 = torch.randn(2, 64, 32), torch.randn(32, 16)
    result = torch.zeros(32, 16).share_memory_()
    port = 20000 + int(time.time()) % 40000
    torch.multiprocessing.spawn(rank_gradient, (port, data, w0, result), nprocs=2)
    w = w0.clone().requires_grad_()
    NTXentLoss(TEMPERATURE)(*(data @ w)).backward()
    return (result - w.grad).abs().max().item()


def training_speed(rounds: int) -> float:
    """Images a second of the compact model in training: forward, loss, backward and step at 96 px, batch 64."""
    model, criterion = build_model().train(), UltrathinkLoss()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, fused=True)
    images, labels, times = torch.rand(64, 3, 96, 96) * 2 - 1, torch.arange(64) % 4, []
    for _ in range(rounds):
        start = time.perf_counter()
        optimizer.zero_grad()
        logits, log_variance = model(images, return_uncertainty=True)
        criterion(logits, labels, log_variance).backward()
        optimizer.step()
        times.append(time.perf_counter() - start)
    return 64 / statistics.median(times)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15, help="runs of each work, default 15")
    args = parser.parse_args(argv)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    versions = f"torch {torch.__version__}, timm {timm.__version__}"
    print(f"{versions}, one thread, CPU time, medians of {args.rounds} interleaved runs")
    table = Table()
    bench_contrast(table, args.rounds)
    bench_optimizers(table, args.rounds)
    difference = compare_ranks()
    print(f"two ranks against one process: gradients differ by at most {difference:.1e} (target 1e-6)")
    torch.set_num_threads(2)
    print(f"advanced_logo_vit_tiny, two threads, wall time: {training_speed(8):.0f} training images/s (target 150)")
    return int(table.missed > 0 or difference > 1e-6)


if __name__ == "__main__":
    sys.exit(main())

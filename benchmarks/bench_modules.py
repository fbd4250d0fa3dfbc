"""Losses and optimizers of the shared modules beside the known ones: time, memory, and gradients on two ranks.

    python benchmarks/bench_modules.py --rounds 15

Reads   nothing
Writes  the file given by --json

One thread, CPU time, medians of interleaved runs in one process, so that the ratios hold on a busy machine. Needs
lightly, which nothing else here does: pip install --no-deps --target FOLDER lightly lightly_utils lightning_utilities,
then PYTHONPATH=FOLDER. Exit 1 if a ratio is worse than benchmarks/limits.toml states.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="runs of each work (default: %(default)s)")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import timm
import torch
import torch.distributed as dist
import torch.nn.functional as F
from timm.optim import Lookahead
from torch import Tensor

from benchmarks.comparison import Comparison, interleaved
from intelligent_logo_analyzer import UsageError, run_script
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
RANKS = 1e-6  # largest difference between the gradients of two ranks and of one process


def load_lightly() -> Callable:
    try:
        from lightly.loss import NTXentLoss as LightlyLoss
    except ImportError:
        how = "pip install --no-deps --target FOLDER lightly lightly_utils lightning_utilities; PYTHONPATH=FOLDER"
        raise UsageError(f"lightly is missing; {how}") from None
    return LightlyLoss(temperature=TEMPERATURE)


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


def full_matrix(z1: Tensor, z2: Tensor) -> Tensor:
    """The usual short form: one 2N x 2N matrix and cross-entropy."""
    z = F.normalize(torch.cat([z1, z2]), dim=1)
    scores = (z @ z.T / TEMPERATURE).fill_diagonal_(-torch.inf)
    return F.cross_entropy(scores, torch.arange(len(z)).roll(len(z1)))


def backward_of(loss: Callable[..., Tensor], *inputs: Tensor) -> Callable[[], None]:
    leaves = [x.clone().requires_grad_() for x in inputs]
    return lambda: loss(*leaves).sum().backward()


def bench_contrast(table: Comparison, rounds: int) -> None:
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
        table.row(f"NT-Xent, N = {n}, lightly", ms["lightly"], ms["ours"], "ms")
        table.row(f"NT-Xent, N = {n}, one matrix", ms["matrix"], ms["ours"], "ms")
    memory = {name: peak_memory(function) for name, function in work.items()}
    table.row("memory, N = 1024, lightly", memory["lightly"], memory["ours"], "MB")
    table.row("memory, N = 1024, one matrix", memory["matrix"], memory["ours"], "MB")
    for n in (64, 256):
        z1, z2 = torch.randn(2, 4, n, DIMENSION)
        weights = F.one_hot(torch.arange(n) % 4, 4).T.float()
        ms = interleaved({
            "lightly": backward_of(lambda a, b: sum(lightly(*pair) for pair in zip(a, b, strict=True)), z1, z2),
            "ours": backward_of(lambda a, b, w=weights: nt_xent(a, b, TEMPERATURE, w), z1, z2),
        }, rounds)  # fmt: skip
        table.row(f"four heads, N = {n}, loop of lightly", ms["lightly"], ms["ours"], "ms")


def bench_optimizers(table: Comparison, rounds: int) -> None:
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

    ms = interleaved({"plain": twice, "sam": lambda: sam.step(closure, model)}, 2 * rounds)
    table.row("SAM step, two plain steps", ms["plain"], ms["sam"], "ms")
    closure()
    ranger = Ranger(model.parameters(), lr=1e-9)
    peer = Lookahead(timm.optim.create_optimizer_v2(model, "radam", lr=1e-9))
    fused = torch.optim.AdamW(model.parameters(), lr=1e-9, fused=True)
    work = {"timm": peer.step, "ours": ranger.step, "fused": fused.step}
    ms = interleaved(work, 4 * rounds)
    table.row("Ranger step, timm Lookahead(RAdam)", ms["timm"], ms["ours"], "ms")
    table.row("Ranger step, fused AdamW alone", ms["fused"], ms["ours"], "ms")


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
    args = build_parser().parse_args(argv)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    table = Comparison("modules", f"one thread, CPU time, medians of {args.rounds} interleaved runs")
    bench_contrast(table, args.rounds)
    bench_optimizers(table, args.rounds)
    difference = compare_ranks()
    print(f"two ranks against one process: gradients differ by at most {difference:.1e} (target {RANKS:g})")
    torch.set_num_threads(2)
    speed = training_speed(max(2, min(8, args.rounds)))
    print(f"advanced_logo_vit_tiny, two threads, wall time: {speed:.0f} training images/s")
    code = table.write(args.json, rank_difference=difference, training_images_per_second=speed)
    return int(code or difference > RANKS)


if __name__ == "__main__":
    run_script(main)

"""How soon a classifier that calls every logo complex is brought back: adaptive focal loss against cross-entropy.

    python benchmarks/bench_collapse.py

Reads   nothing: demo logos, drawn into the temp dir
Writes  results/collapse_recovery.csv, results/collapse_recovery.png

A small logo-aware transformer first learns the four types for 120 steps, then sees 20 steps in which every logo is
labelled complex, until it answers complex for everything, as the failed predecessor did. From these same weights it
then learns on right labels with each loss: the same batches, AdamW, learning rate. In one stream the types come equally
often, in the other, where what made it collapse goes on, seven of ten logos are complex. It is brought back at the
first measurement, one every 4 steps on 200 other, balanced logos, from which on for three in a row no class
has more than 40 % of the predictions and at least half of them are right.
"""

from __future__ import annotations

import argparse
import copy
import csv
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--first-seed", type=int, default=0, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--steps", type=int, default=100, metavar="N", help="of recovery (default: %(default)s)")
    parser.add_argument("--image-size", type=int, default=48, metavar="PX", help="(default: %(default)s)")
    parser.add_argument("--out", default="results", metavar="DIR", help="(default: %(default)s)")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from enhanced_data_pipeline import LogoDataset, demo_samples, make_loader, normalize
from intelligent_logo_analyzer import CLASS_NAMES
from ultrathink_v2_advanced_modules import AdaptiveFocalLoss, AdvancedLogoViT, UltrathinkLoss

LOGOS, HELD_OUT = 1000, 200
HEALTHY, FORCED, BATCH = 120, 20, 64
EVERY, HOLD = 4, 3  # steps between measurements; measurements in a row that must be good
LARGEST_SHARE, LEAST_ACCURACY, LR = 0.40, 0.5, 1e-3
COMPLEX = CLASS_NAMES.index("complex")
LOSSES: dict[str, Callable[[], nn.Module]] = {
    "cross-entropy": nn.CrossEntropyLoss,
    "adaptive focal": lambda: AdaptiveFocalLoss(len(CLASS_NAMES)),
    "ULTRATHINK": lambda: UltrathinkLoss(len(CLASS_NAMES)),
}
STREAMS = {"balanced": 0.25, "mostly complex": 0.70}  # share of complex logos
Batch = tuple[Tensor, Tensor]
Curves = dict[tuple[str, str, int], list[dict[str, float]]]  # (stream, loss, seed): a row for each measurement


def draw_batches(dataset: LogoDataset, count: int, seed: int) -> list[Batch]:
    """``count`` batches of augmented logos, uint8, and their types."""
    loader = make_loader(dataset, BATCH, shuffle=True, seed=seed, drop_last=True, balanced=True)
    batches: list[Batch] = []
    while len(batches) < count:
        loader.sampler.set_epoch(len(batches) // loader.steps_per_epoch)
        batches += [(images, labels) for images, labels, _ in loader]
    return batches[:count]


def redraw(batches: list[Batch], share: float, seed: int) -> list[Batch]:
    """As many batches of the same logos, of which ``share`` are complex."""
    images, labels = (torch.cat(part) for part in zip(*batches, strict=True))
    rest = (1 - share) / (len(CLASS_NAMES) - 1)
    odds = torch.tensor([share if c == COMPLEX else rest for c in range(len(CLASS_NAMES))])
    generator = torch.Generator().manual_seed(seed)
    picked = torch.multinomial((odds / torch.bincount(labels))[labels], len(labels), True, generator=generator)
    return list(zip(images[picked].split(BATCH), labels[picked].split(BATCH), strict=True))


def train(network: nn.Module, batches: list[Batch], criterion: nn.Module,
          after: Callable[[int], None] = lambda step: None) -> None:  # fmt: skip
    """A step of a fresh AdamW for each batch; ``after`` is called with the number of each."""
    optimizer = torch.optim.AdamW(network.parameters(), LR, weight_decay=0.05)
    for step, (images, labels) in enumerate(batches, 1):
        network.train()
        optimizer.zero_grad()
        if isinstance(criterion, UltrathinkLoss):
            logits, log_variance = network(normalize(images), return_uncertainty=True)
            loss = criterion(logits, labels, log_variance)
        else:
            loss = criterion(network(normalize(images)), labels)
        loss.backward()
        optimizer.step()
        after(step)


def collapsed_network(batches: list[Batch], image_size: int, seed: int) -> nn.Module:
    """Trained on HEALTHY batches, then on FORCED ones whose labels all say complex."""
    torch.manual_seed(seed)
    network = AdvancedLogoViT(img_size=image_size, embed_dim=64, depth=2, num_heads=2, patch_size=8, drop_rate=0.0,
                              drop_path_rate=0.0)  # fmt: skip
    train(network, batches[:HEALTHY], nn.CrossEntropyLoss())
    wrong = [(images, torch.full_like(labels, COMPLEX)) for images, labels in batches[HEALTHY : HEALTHY + FORCED]]
    train(network, wrong, nn.CrossEntropyLoss())
    return network


@torch.no_grad()
def state_of(network: nn.Module, images: Tensor, labels: Tensor) -> dict[str, float]:
    """accuracy, lowest_recall, largest_share of the predictions, and mean_complex, the mean probability of complex."""
    p = network.eval()(normalize(images)).softmax(1)
    predicted, classes = p.argmax(1), len(CLASS_NAMES)
    hits = F.one_hot(labels[predicted == labels], classes).sum(0) / F.one_hot(labels, classes).sum(0)
    share = F.one_hot(predicted, classes).float().mean(0)
    return {
        "accuracy": (predicted == labels).float().mean().item(),
        "lowest_recall": hits.min().item(),
        "largest_share": share.max().item(),
        "mean_complex": p[:, COMPLEX].mean().item(),
    }


def recover(start: nn.Module, criterion: nn.Module, batches: list[Batch], held: Batch) -> list[dict[str, float]]:
    """What state_of says every EVERY steps, step 0 first."""
    network = copy.deepcopy(start)
    rows = [{"step": 0} | state_of(network, *held)]

    def after(step: int) -> None:
        if step % EVERY == 0:
            rows.append({"step": step} | state_of(network, *held))

    train(network, batches, criterion, after)
    return rows


def brought_back(rows: list[dict[str, float]]) -> int | None:
    """The step from which HOLD measurements in a row are good; None where there is none."""
    good = [row["largest_share"] <= LARGEST_SHARE and row["accuracy"] >= LEAST_ACCURACY for row in rows]
    return next((int(rows[i]["step"]) for i in range(len(rows) - HOLD + 1) if all(good[i : i + HOLD])), None)


def experiment(image_size: int, seeds: range, steps: int, streams=STREAMS, losses=LOSSES) -> Curves:
    dataset = demo_samples(LOGOS, image_size, seed=0)
    other = demo_samples(HELD_OUT, image_size, seed=1, augment=False)
    held = torch.stack([other[i][0] for i in range(HELD_OUT)]), torch.tensor(other.labels)
    curves = {}
    for seed in seeds:
        batches = draw_batches(dataset, HEALTHY + FORCED + steps, seed)
        start = collapsed_network(batches, image_size, seed)
        for stream, share in streams.items():
            drawn = redraw(batches[HEALTHY + FORCED :], share, seed)
            curves |= {(stream, name, seed): recover(start, make(), drawn, held) for name, make in losses.items()}
    return curves


def draw(curves: Curves, picture: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    limits = {"largest_share": LARGEST_SHARE, "accuracy": LEAST_ACCURACY, "lowest_recall": None}
    figure, axes = plt.subplots(len(STREAMS), 3, figsize=(15, 4 * len(STREAMS)), squeeze=False)
    for line, stream in zip(axes, STREAMS, strict=True):
        for axis, (column, limit) in zip(line, limits.items(), strict=True):
            for i, name in enumerate(LOSSES):
                runs = [rows for key, rows in curves.items() if key[:2] == (stream, name)]
                for rows in runs:
                    axis.plot([r["step"] for r in rows], [r[column] for r in rows], color=f"C{i}", alpha=0.7,
                              label=name if rows is runs[0] else None)  # fmt: skip
            if limit is not None:
                axis.axhline(limit, color="0.5", linewidth=0.8, linestyle="--")
            axis.set_title(f"{column.replace('_', ' ')}, {stream}")
            axis.set_xlabel("step")
        line[0].legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(picture, dpi=100)
    plt.close(figure)


def report(curves: Curves, steps: int) -> None:
    """The step of recovery of every loss and seed; one that did not recover counts as steps + EVERY in the mean."""
    for stream in STREAMS:
        found = {
            loss: [brought_back(rows) for key, rows in curves.items() if key[:2] == (stream, loss)] for loss in LOSSES
        }
        filled = {loss: [steps + EVERY if step is None else step for step in at] for loss, at in found.items()}
        for loss, at in found.items():
            shown = ", ".join("not" if step is None else str(step) for step in at)
            print(f"{stream:<15}{loss:<16}brought back at step {shown} (mean {sum(filled[loss]) / len(at):.0f})")
        plain = filled.pop("cross-entropy")
        for loss, at in filled.items():
            pairs = list(zip(at, plain, strict=True))
            print(f"{stream:<15}{loss} is sooner than cross-entropy for {sum(a < b for a, b in pairs)} of "
                  f"{len(pairs)} seeds, later for {sum(a > b for a, b in pairs)}")  # fmt: skip


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    seeds = range(args.first_seed, args.first_seed + args.seeds)
    curves, out = experiment(args.image_size, seeds, args.steps), Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with (out / "collapse_recovery.csv").open("w", newline="") as file:
        first = next(iter(curves.values()))[0]
        writer = csv.DictWriter(file, ["stream", "loss", "seed", *first])
        writer.writeheader()
        for key, rows in curves.items():
            names = dict(zip(("stream", "loss", "seed"), key, strict=True))
            writer.writerows(names | {k: round(v, 4) for k, v in row.items()} for row in rows)
    draw(curves, out / "collapse_recovery.png")
    for seed in seeds:
        start = curves["balanced", "cross-entropy", seed][0]
        print(
            f"seed {seed}: {start['largest_share']:.0%} called one class, mean probability {start['mean_complex']:.3f}"
        )
    report(curves, args.steps)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Phase 4: pre-trains the network without labels (LogoSimCLR, four heads), so that training starts from what a logo is.

    python simclr_pretraining.py --data data/training/classification

Reads   data/training/classification/train (and val, for the k-NN measure), or any folders and zips given by --data
Writes  checkpoints/simclr_best.pt, checkpoints/simclr_last.pt (resumes), results/simclr_log.csv,
        results/simclr_curves.png
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_FAILED,
    EXIT_OK,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    run_script,
)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_common_arguments(parser)
    group = parser.add_argument_group("pre-training")
    group.add_argument("--unlabelled", action="append", default=[], metavar="PATH",
                       help="further folder or zip of logos without labels; may be given more than once")  # fmt: skip
    group.add_argument("--lr", type=float, help="peak learning rate (default: the recipe's; 1e-4 to 3e-3)")
    group.add_argument("--temperature", type=float, default=0.2, help="of NT-Xent (default 0.2; 0.05 to 1)")
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import numpy as np
import torch
import torch.nn.functional as F
from tqdm import tqdm

from enhanced_data_pipeline import (
    DualViewDataset,
    LogoDataset,
    collect_unlabelled,
    fingerprint,
    make_loader,
    normalize,
    read_dataset,
)
from ultrathink_v2_advanced_modules import (
    HEAD_NAMES,
    GracefulStop,
    LogoSimCLR,
    RunLogger,
    amp_settings,
    build_model,
    count_parameters,
    default_workers,
    find_resume_point,
    is_main,
    peak_memory_mb,
    plot_log,
    print_config,
    read_log,
    resolve_recipe,
    rng_state,
    save_checkpoint,
    seed_everything,
    select_device,
    set_rng_state,
    setup_distributed,
)

STEM = "simclr"
PROBE_EVERY = 2  # epochs between two measures of quality; they cost about a fifth of an epoch
MAX_BAD_STEPS = 3  # non-finite losses before the run gives up
UNTRAINED = ("head.", "uncertainty.")  # the classifier's two heads, left out of the best weights
COLLAPSED_RANK = 1.5  # effective rank of the embeddings below which they say next to nothing
COLUMNS = (
    "epoch",
    "lr",
    "loss",
    *HEAD_NAMES,
    "knn",
    "spread",
    "rank",
    "grad_norm",
    "images_per_s",
    "memory_mb",
    "seconds",
)
SHOWN = ("epoch", "lr", "loss", *HEAD_NAMES, "knn", "rank", "images_per_s")
PANELS = {
    "NT-Xent": ("loss", *HEAD_NAMES),
    "k-NN accuracy on val": ("knn",),
    "effective rank of the embeddings": ("rank",),
    "spread of the embeddings": ("spread",),
    "gradient norm": ("grad_norm",),
    "learning rate": ("lr",),
}


def resolve_config(args: argparse.Namespace, device: torch.device) -> dict:
    """Plain values that determine the run: what a checkpoint must agree with to be resumed."""
    recipe = resolve_recipe(args.recipe, device)
    return {
        "recipe": recipe.name,
        "model": args.model or recipe.model,
        "image_size": args.image_size or recipe.image_size,
        "batch_size": args.batch_size or recipe.batch_size,
        "epochs": args.epochs or recipe.simclr_epochs,
        "lr": args.lr or recipe.simclr_lr,
        "temperature": args.temperature,
        "seed": args.seed,
        "num_classes": len(CLASS_NAMES),
    }


def gather_files(args: argparse.Namespace) -> tuple[list[Path], list[tuple[Path, int]], list[tuple[Path, int]]]:
    """Files to learn from, and the labelled (train, val) samples of the k-NN measure (empty without a dataset)."""
    dataset = Path(args.data)
    if (dataset / "train").is_dir():
        train, val = read_dataset(dataset, "train"), read_dataset(dataset, "val")
        return [path for path, _ in train] + collect_unlabelled(args.unlabelled), train, val
    if not dataset.exists() and args.unlabelled:
        return collect_unlabelled(args.unlabelled), [], []
    if not dataset.exists():
        raise UsageError(f"there is no dataset in {dataset}: make it with python intelligent_logo_analyzer.py RAW")
    return collect_unlabelled([dataset, *args.unlabelled]), [], []


def learning_rate(step: int, steps_per_epoch: int, epochs: int, peak: float) -> float:
    """Linear warm-up over a tenth of the run, then half a cosine down to zero."""
    total, warmup = steps_per_epoch * epochs, max(1, steps_per_epoch * epochs // 10)
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, total - warmup)))


@torch.no_grad()
def embed(backbone: torch.nn.Module, loader, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """L2-normalised features (n, D) and labels (n,) of a loader, in evaluation mode."""
    backbone.eval()
    batches = [
        (backbone.forward_features(normalize(images, device)).float().cpu(), labels) for images, labels, _ in loader
    ]
    return F.normalize(torch.cat([b[0] for b in batches]), dim=1), torch.cat([b[1] for b in batches])


def knn_accuracy(
    bank: torch.Tensor, bank_labels: torch.Tensor, queries: torch.Tensor, labels: torch.Tensor, k: int = 20
) -> float:
    """Weighted k-nearest-neighbour accuracy of normalised features, as in Wu et al. 2018 (temperature 0.07)."""
    similarity, index = (queries @ bank.T).topk(min(k, len(bank)), dim=1)
    votes = F.one_hot(bank_labels[index], len(CLASS_NAMES)) * (similarity / 0.07).exp().unsqueeze(2)
    return (votes.sum(1).argmax(1) == labels).float().mean().item()


def effective_rank(features: torch.Tensor) -> float:
    """exp of the entropy of the normalised singular values (Roy and Vetterli 2007): 1 is collapse, D is full use."""
    values = torch.linalg.svdvals(features - features.mean(0))
    shares = values / values.sum().clamp_min(1e-12)
    return torch.exp(-(shares * shares.clamp_min(1e-12).log()).sum()).item()


def measure(backbone: torch.nn.Module, probe: dict, device: torch.device) -> dict[str, float]:
    """k-NN accuracy on val, spread and effective rank of the embeddings; only what the data allows."""
    if not probe:
        return {}
    bank, bank_labels = embed(backbone, probe["train"], device)
    queries, labels = embed(backbone, probe["val"], device)
    return {
        "knn": knn_accuracy(bank, bank_labels, queries, labels),
        "spread": bank.std(0).mean().item() * bank.shape[1] ** 0.5,
        "rank": effective_rank(bank),
    }


class Pretraining:
    """What a run consists of and what a checkpoint holds."""

    def __init__(self, config: dict, loader, device: torch.device, world: int):
        self.config, self.loader, self.device = config, loader, device
        backbone = build_model(config["model"], config["num_classes"], config["image_size"])
        self.network = LogoSimCLR(backbone, temperature=config["temperature"]).to(device)
        self.wrapped = (
            torch.nn.parallel.DistributedDataParallel(self.network, find_unused_parameters=True)
            if world > 1
            else self.network
        )
        decay = [p for p in self.network.parameters() if p.ndim > 1]
        plain = [p for p in self.network.parameters() if p.ndim <= 1]
        groups = [{"params": decay, "weight_decay": 0.05}, {"params": plain, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=config["lr"], betas=(0.9, 0.95))
        self.dtype, use_scaler = amp_settings(device)
        self.scaler = torch.amp.GradScaler(device.type, enabled=use_scaler)
        self.epoch, self.step, self.best, self.bad_steps = 0, 0, -math.inf, 0
        self.sums = torch.zeros(2 + len(HEAD_NAMES))  # loss, heads, gradient norm over the steps of this epoch

    def state_dict(self) -> dict:
        return {
            "network": self.network.state_dict(), "optimizer": self.optimizer.state_dict(),
            "scaler": self.scaler.state_dict(),
            "epoch": self.epoch, "step": self.step, "best": self.best, "bad_steps": self.bad_steps, "sums": self.sums,
            "rng": rng_state(), "config": self.config, "class_names": list(CLASS_NAMES),
        }  # fmt: skip

    def load_state_dict(self, state: dict) -> None:
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scaler.load_state_dict(state["scaler"])
        for name in ("epoch", "step", "best", "bad_steps", "sums"):
            setattr(self, name, state[name])
        set_rng_state(state["rng"])

    def train_step(self, view1: torch.Tensor, view2: torch.Tensor, kept: torch.Tensor) -> torch.Tensor | None:
        """One AdamW step; losses and gradient norm as a vector, None where they were not finite: nothing changed."""
        self.optimizer.zero_grad(set_to_none=True)
        with torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not None):
            losses = self.wrapped(normalize(view1, self.device), normalize(view2, self.device), kept.to(self.device))
        self.scaler.scale(losses["loss"]).backward()
        self.scaler.unscale_(self.optimizer)
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        row = torch.stack([losses["loss"], *(losses[h] for h in HEAD_NAMES), norm]).detach().float().cpu()
        # A scaler that overflowed skips its own step and lowers the scale; without one nothing else would.
        if not torch.isfinite(row).all() and not self.scaler.is_enabled():
            return None
        self.scaler.step(self.optimizer)
        self.scaler.update()
        return row.nan_to_num(0.0, 0.0, 0.0)

    def train_epoch(self, stop: GracefulStop, quiet: bool) -> bool:
        """Runs the rest of the current epoch; False when a signal ended it early, the position kept in self.step."""
        self.network.train()
        self.loader.sampler.set_epoch(self.epoch, start_batch=self.step)
        bar = tqdm(
            self.loader,
            initial=self.step,
            leave=False,
            disable=True if quiet or not is_main() else None,
            desc=f"epoch {self.epoch + 1}",
        )
        for view1, view2, kept, index in bar:
            for group in self.optimizer.param_groups:
                done = self.epoch * self.loader.steps_per_epoch + self.step
                group["lr"] = learning_rate(done, self.loader.steps_per_epoch, self.config["epochs"], self.config["lr"])
            row = self.train_step(view1, view2, kept)
            if row is None:
                self.note_bad_step(index)
            else:
                self.sums += row
            self.step += 1
            if stop.requested():
                return False
        return True

    def note_bad_step(self, index: torch.Tensor) -> None:
        self.bad_steps += 1
        names = ", ".join(self.loader.dataset.name_of(i) for i in index.tolist()[:8])
        print(f"warning: the loss was not finite, the step was skipped; the batch began with {names}", file=sys.stderr)
        if self.bad_steps >= MAX_BAD_STEPS:
            raise FloatingPointError(
                f"the loss was not finite in {MAX_BAD_STEPS} steps; try a lower --lr than {self.config['lr']:g}"
            )


def build_loader(config: dict, files: list[Path], workers: int, rank: int, world: int):
    dataset = DualViewDataset(files, config["image_size"], seed=config["seed"])
    batch = max(1, config["batch_size"] // world)
    return make_loader(dataset, batch, shuffle=True, workers=workers, seed=config["seed"],
                       drop_last=len(files) >= config["batch_size"], rank=rank, world_size=world)  # fmt: skip


def build_probe(config: dict, train: list, val: list) -> dict:
    """Loaders of the labelled samples for the k-NN measure; empty where there are none."""
    if not train or not val:
        return {}
    return {
        name: make_loader(LogoDataset(samples, config["image_size"]), 2 * config["batch_size"], shuffle=False)
        for name, samples in (("train", train), ("val", val))
    }


def finish_epoch(run: Pretraining, probe: dict, started: float) -> dict:
    """The row of the log for the epoch just ended; moves the run on to the next one."""
    steps, images = run.step, run.step * run.config["batch_size"]
    means = (run.sums / max(1, steps)).tolist()
    seconds = time.perf_counter() - started
    run.epoch, run.step = run.epoch + 1, 0
    run.sums.zero_()
    row = {"epoch": run.epoch, "lr": run.optimizer.param_groups[0]["lr"], "loss": means[0], "grad_norm": means[-1]}
    row |= dict(zip(HEAD_NAMES, means[1:-1], strict=True))
    if run.epoch % PROBE_EVERY == 0 or run.epoch in (1, run.config["epochs"]):
        row |= measure(run.network.backbone, probe, run.device)
    return row | {"seconds": seconds, "images_per_s": images / seconds, "memory_mb": peak_memory_mb(run.device)}


def save(run: Pretraining, checkpoint_dir: Path, row: dict, probed: bool) -> bool:
    """simclr_last.pt always; simclr_best.pt where k-NN accuracy (without labels: the loss) is the best so far."""
    quality = row.get("knn") if probed else -row["loss"]
    better = quality is not None and quality >= run.best
    run.best = quality if better else run.best
    if is_main() and better:
        heads = {k: v for k, v in run.network.state_dict().items() if not k.startswith("backbone.")}
        metric = {k: row[k] for k in ("knn", "loss", "rank") if k in row}
        weights = {k: v for k, v in run.network.backbone.state_dict().items() if not k.startswith(UNTRAINED)}
        best = {"model": weights, "heads": heads, "config": run.config,
                "class_names": list(CLASS_NAMES), "metric": metric, "epoch": run.epoch}  # fmt: skip
        save_checkpoint(checkpoint_dir / f"{STEM}_best.pt", best)
    if is_main():
        save_checkpoint(checkpoint_dir / f"{STEM}_last.pt", run.state_dict())
    return better


def verdict(rows: list[dict[str, str]]) -> str:
    """Whether loss and probe have settled, from the last fifth of the log against the fifth before it."""
    fifth = max(1, len(rows) // 5)
    if len(rows) < 10:
        return f"{len(rows)} epochs are too few to say whether the loss has settled"
    before, after = (np.mean([float(r["loss"]) for r in part]) for part in (rows[-2 * fifth : -fifth], rows[-fifth:]))
    settled = "settled" if before - after < 0.02 * before else "still falling"
    text = f"loss {float(rows[0]['loss']):.3f} -> {after:.3f}, {settled}"
    probes = [float(r["knn"]) for r in rows if r["knn"]]
    if len(probes) >= 4:
        quarter = max(1, len(probes) // 4)
        early, late = max(probes[:-quarter]), max(probes[-quarter:])
        text += f"; k-NN {probes[0]:.3f} -> {late:.3f}, {'still rising' if late > early + 0.01 else 'settled'}"
    return text


def train(run: Pretraining, probe: dict, logger: RunLogger, checkpoint_dir: Path, quiet: bool) -> int:
    """All remaining epochs; returns 0, or 128 + signal when interrupted with the position saved."""
    with GracefulStop() as stop:
        while run.epoch < run.config["epochs"]:
            started = time.perf_counter()
            if not run.train_epoch(stop, quiet):
                if is_main():
                    save_checkpoint(checkpoint_dir / f"{STEM}_last.pt", run.state_dict())
                print(f"interrupted in epoch {run.epoch + 1}; the same command goes on from there", file=sys.stderr)
                return 128 + stop.signum
            row = finish_epoch(run, probe, started)
            better = save(run, checkpoint_dir, row, bool(probe))
            logger.log(row, "best" if better else "")
            if row.get("rank", math.inf) < COLLAPSED_RANK and run.epoch > 1:
                raise FloatingPointError(
                    f"the embeddings have collapsed (effective rank {row['rank']:.2f}); "
                    f"try a lower --lr than {run.config['lr']:g} or a larger --batch-size"
                )
    return EXIT_OK


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    rank, world, _ = setup_distributed()
    device = select_device(args.device)
    config = resolve_config(args, device)
    if args.dry_run:
        print_config(STEM, config, device)
        return EXIT_OK
    seed_everything(config["seed"])
    files, train_samples, val_samples = gather_files(args)
    if len(files) < 2:
        raise UsageError(f"{args.data} holds {len(files)} usable logos; contrastive pre-training needs at least 2")
    config["files"] = fingerprint(files)
    checkpoint_dir, results_dir = Path(args.checkpoint_dir), Path(args.results_dir)
    state = find_resume_point(checkpoint_dir, STEM, config, args.fresh)
    run = Pretraining(
        config, build_loader(config, files, default_workers(args.workers, device), rank, world), device, world
    )
    if state:
        run.load_state_dict(state)
    if run.epoch >= config["epochs"]:
        print(f"pre-training is complete ({run.epoch} epochs, best {run.best:.4f}); --fresh starts over")
        return EXIT_OK
    print_config(STEM, config | {"images": len(files), "parameters": count_parameters(run.network)}, device)
    log_path = results_dir / f"{STEM}_log.csv"
    logger = RunLogger(log_path, COLUMNS, SHOWN, config, run.epoch, args.quiet)
    try:
        code = train(run, build_probe(config, train_samples, val_samples), logger, checkpoint_dir, args.quiet)
    except FloatingPointError as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_FAILED
    finally:
        logger.close()
    if code == EXIT_OK and is_main():
        plot_log(log_path, results_dir / f"{STEM}_curves.png", PANELS)
        print(f"pre-training: {verdict(read_log(log_path))}")
        print(
            f"best {'k-NN accuracy' if val_samples else 'negative loss'} {run.best:.4f}: "
            f"{checkpoint_dir / f'{STEM}_best.pt'}"
        )
    return code


if __name__ == "__main__":
    run_script(main)

"""Phase 4: pre-trains the network without labels (LogoSimCLR, four heads), so that training starts from what a logo is.

    python simclr_pretraining.py --data data/training/classification --data more_logos.zip

Reads   data/training/classification/train (and val, for the probes), and any folders and zips given by --data
Writes  checkpoints/simclr_best.pt, checkpoints/simclr_last.pt (resumes), results/simclr_log.csv,
        results/simclr_{curves,neighbours,map}.png, results/simclr_tracking.json (where it is recorded)
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    DATASET_DIR,
    EXIT_FAILED,
    EXIT_OK,
    LETTER_MEASUREMENTS,
    MEASUREMENTS,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    add_mirror_argument,
    add_tracking_arguments,
    hold_run,
    paint,
    run_script,
)


def build_parser() -> argparse.ArgumentParser:
    formatter = argparse.RawDescriptionHelpFormatter
    parser = SuggestingParser(description=__doc__, formatter_class=formatter, conflict_handler="resolve")
    add_common_arguments(parser)
    add_tracking_arguments(parser)
    group = parser.add_argument_group("pre-training")
    group.add_argument("--data", action="append", metavar="PATH",
                       help="typed dataset, or a folder or zip of logos without labels; may be given more than once; "
                       f"the first dataset gives the labels of the probes (default: {DATASET_DIR})")  # fmt: skip
    group.add_argument("--lr", type=float, metavar="RATE",
                       help="peak learning rate, after a warm-up over a tenth of the epochs; lower it where the loss "
                       "jumps; 1e-4 to 3e-3 (default: the recipe's)")  # fmt: skip
    group.add_argument("--temperature", type=float, default=0.2, metavar="T",
                       help="of NT-Xent: the lower, the more the likest other logos count; 0.05 to 1 "
                       "(default: %(default)s)")  # fmt: skip
    add_mirror_argument(group)
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
    fingerprint,
    further_logos,
    logo_measurements,
    make_loader,
    normalize,
    read_dataset,
)
from ultrathink_v2_advanced_modules import (
    HEAD_NAMES,
    CheckpointStore,
    GracefulStop,
    LogoSimCLR,
    NonFiniteLoss,
    Restorable,
    RunLogger,
    Tracker,
    amp_settings,
    build_model,
    count_parameters,
    default_workers,
    gather_rows,
    has_exploded,
    is_main,
    main_first,
    mean_over_ranks,
    peak_memory_mb,
    plot_log,
    print_config,
    quantile_knots,
    read_log,
    read_pictures,
    resolve_recipe,
    rng_state,
    seed_everything,
    select_device,
    set_rng_state,
    setup_distributed,
    share_of_batch,
    spread_over,
    synchronize_statistics,
    tell_interrupted,
    tell_unsaved,
    tolerated,
    vary_ranks,
)

STEM = "simclr"
PICTURES = ("curves", "neighbours", "map")
PROBE_EVERY = 5  # epochs between two measures of quality; on 385 logos one takes half as long as an epoch
KNOWN_WEIGHT, KNOWN_BINS = 12.0, 4  # of what the analyzer measures, which the features must hold
ASPECTS = {  # and each of these heads what is of its aspect; what the geometric one keeps, place, is not measured
    "color": ("soft_colors", "hard_minor_colors", "top_color", "palette_top4", "core_top4", "hues", "white_share",
              "light_spread"),
    "text": ("mated_ink", "row_width", "row_fill", "row_stroke_spread", "row_stroke", "row_parts", "runs_across",
             "run_length", "stroke", *LETTER_MEASUREMENTS),
    "shape": ("aspect", "ink_share", "parts", "largest_part", "outline", "corners", "mirror", "inner_aspect"),
}  # fmt: skip
PARTS = (*HEAD_NAMES, "known")  # of the loss
UNTRAINED = ("head.", "uncertainty.")  # the classifier's two heads, left out of the best weights
PROBE_VIEWS = 256  # logos whose two fixed views give alignment, uniformity, spread and rank
PICTURED = 1000  # logos in the pictures at the end, at most
COLLAPSED_RANK = 1.5  # effective rank of the embeddings below which they say next to nothing
COLLAPSED_SPREAD = 0.01  # spread below which all logos are one point; that of an untrained network is 0.02 to 1
COLUMNS = (
    "epoch",
    "lr",
    "loss",
    *PARTS,
    "knn",
    "linear",
    "alignment",
    "uniformity",
    "spread",
    "rank",
    "grad_norm",
    "images_per_s",
    "memory_mb",
    "seconds",
)
SHOWN = ("epoch", "lr", "loss", *PARTS, "knn", "linear", "alignment", "uniformity", "rank", "images_per_s")
PANELS = {
    "loss": ("loss", *PARTS),
    "accuracy on val, features frozen": ("knn", "linear"),
    "alignment of two views (0 is best)": ("alignment",),
    "uniformity (lower is better)": ("uniformity",),
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
        "image_size": args.image_size or recipe.simclr_image_size or recipe.image_size,
        "batch_size": args.batch_size or recipe.simclr_batch_size,
        "epochs": args.epochs or recipe.simclr_epochs,
        "lr": args.lr or recipe.simclr_lr,
        "temperature": args.temperature,
        "num_known": KNOWN_BINS * len(MEASUREMENTS),
        "known_weight": KNOWN_WEIGHT,
        "seed": args.seed,
        "num_classes": len(CLASS_NAMES),
    }


def gather_files(args: argparse.Namespace) -> tuple[list[Path], list[tuple[Path, int]], list[tuple[Path, int]]]:
    """Files to learn from, and the first dataset's (train, val) samples for the probes (empty without a dataset)."""
    paths = [Path(path) for path in args.data or [DATASET_DIR]]
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise UsageError(
            f"there is no {missing[0]}; a dataset is made with python intelligent_logo_analyzer.py organize RAW"
        )
    datasets = [path for path in paths if (path / "train").is_dir()]
    files: dict[Path, None] = {}
    for path in paths:
        typed = path in datasets
        files |= dict.fromkeys(
            [file for file, _ in read_dataset(path, "train")]
            if typed
            else further_logos([path], datasets, held=["test"])
        )
    if not datasets:
        return list(files), [], []
    return list(files), read_dataset(datasets[0], "train"), read_dataset(datasets[0], "val")


def learning_rate(step: int, steps_per_epoch: int, epochs: int, peak: float) -> float:
    """Linear warm-up over a tenth of the run, then half a cosine down to zero."""
    total, warmup = steps_per_epoch * epochs, max(1, steps_per_epoch * epochs // 10)
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, total - warmup)))


@torch.no_grad()
def embed_images(backbone: torch.nn.Module, images: torch.Tensor, device: torch.device) -> torch.Tensor:
    """L2-normalised features (n, D) of uint8 images (n, 3, S, S), in evaluation mode."""
    backbone.eval()
    parts = [backbone.forward_features(normalize(part, device)).float().cpu() for part in images.split(128)]
    return F.normalize(torch.cat(parts), dim=1)


def embed(backbone: torch.nn.Module, loader, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    """L2-normalised features (n, D) and labels (n,) of a loader whose samples the ranks share."""
    parts = [(embed_images(backbone, images, device), labels) for images, labels, _ in loader]
    features = torch.cat([p[0] for p in parts]) if parts else torch.zeros(0, backbone.num_features)
    labels = torch.cat([p[1] for p in parts]) if parts else torch.zeros(0, dtype=torch.long)
    return gather_rows(features), gather_rows(labels)


def knn_accuracy(
    bank: torch.Tensor, bank_labels: torch.Tensor, queries: torch.Tensor, labels: torch.Tensor, k: int = 20
) -> float:
    """Weighted k-nearest-neighbour accuracy of normalised features, as in Wu et al. 2018 (temperature 0.07)."""
    similarity, index = (queries @ bank.T).topk(min(k, len(bank)), dim=1)
    votes = F.one_hot(bank_labels[index], len(CLASS_NAMES)) * (similarity / 0.07).exp().unsqueeze(2)
    return (votes.sum(1).argmax(1) == labels).float().mean().item()


def linear_probe(
    bank: torch.Tensor, bank_labels: torch.Tensor, queries: torch.Tensor, labels: torch.Tensor, l2: float = 0.01
) -> float:
    """Accuracy on queries of a multinomial logistic regression on the bank's standardised features (n, D).

    Minimises mean cross-entropy + l2 / 2 |W|^2 by at most 100 steps of L-BFGS from zero.
    """
    mean, spread = bank.mean(0), bank.std(0) + 1e-6
    known, asked = (bank - mean) / spread, (queries - mean) / spread
    weight = torch.zeros(len(CLASS_NAMES), bank.shape[1], requires_grad=True)
    bias = torch.zeros(len(CLASS_NAMES), requires_grad=True)
    solver = torch.optim.LBFGS([weight, bias], max_iter=100, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        solver.zero_grad()
        loss = F.cross_entropy(F.linear(known, weight, bias), bank_labels) + l2 / 2 * weight.square().sum()
        loss.backward()
        return loss

    solver.step(closure)
    return (F.linear(asked, weight, bias).argmax(1) == labels).float().mean().item()


def alignment(first: torch.Tensor, second: torch.Tensor) -> float:
    """Mean squared distance of the two views' normalised features (n, D), Wang and Isola 2020; 0 is best."""
    return (first - second).square().sum(1).mean().item()


def uniformity(features: torch.Tensor) -> float:
    """log of the mean of exp(-2 |x - y|^2) over all pairs of normalised features (same paper); 0 is collapse."""
    distances = torch.pdist(features).square()
    return (torch.logsumexp(-2 * distances, 0) - math.log(len(distances))).item()


def effective_rank(features: torch.Tensor) -> float:
    """exp of the entropy of the normalised singular values (Roy and Vetterli 2007): 1 is collapse, D is full use."""
    values = torch.linalg.svdvals(features - features.mean(0))
    shares = values / values.sum().clamp_min(1e-12)
    return torch.exp(-(shares * shares.clamp_min(1e-12).log()).sum()).item()


def measure(backbone: torch.nn.Module, probe: dict, device: torch.device) -> dict[str, float]:
    """Quality of the features: from the fixed views always, k-NN and linear accuracy on val where there are labels."""
    first, second = (embed_images(backbone, views, device) for views in probe["views"])
    row = {
        "alignment": alignment(first, second),
        "uniformity": uniformity(first),
        "spread": first.std(0).mean().item() * first.shape[1] ** 0.5,
        "rank": effective_rank(first),
    }
    if "val" not in probe:
        return row
    known, asked = embed(backbone, probe["train"], device), embed(backbone, probe["val"], device)
    return row | {"knn": knn_accuracy(*known, *asked), "linear": linear_probe(*known, *asked)}


def known_of(files: Sequence[Path]) -> torch.Tensor:
    """(n, KNOWN_BINS * M): what the analyzer measures of each logo, spread over bins and standardised."""
    rows = logo_measurements(files, copies=0)[:, 0]
    values = spread_over(torch.from_numpy(rows), torch.from_numpy(quantile_knots(rows, KNOWN_BINS)).float())
    return (values - values.mean(0)) / values.std(0, correction=0).clamp_min(0.05)


def places_of(names: Sequence[str]) -> list[int]:
    """Columns of known_of that hold these measurements."""
    order = list(MEASUREMENTS)
    return [order.index(name) + k * len(order) for name in names for k in range(KNOWN_BINS)]


class Pretraining(Restorable):
    """What a run consists of and what a checkpoint holds."""

    def __init__(self, config: dict, loader, device: torch.device, world: int):
        self.config, self.loader, self.device = config, loader, device
        self.known = loader.dataset.known  # (logos, num_known)
        backbone = build_model(config["model"], config["num_classes"], config["image_size"])
        options = {name: config[name] for name in ("temperature", "num_known", "known_weight")}
        options["aspects"] = {head: places_of(names) for head, names in ASPECTS.items()}
        self.network = synchronize_statistics(LogoSimCLR(backbone, **options).to(device), device)
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
        self.epoch, self.step, self.best = 0, 0, -math.inf
        self.skipped: list[list[int]] = []
        self.level: float | None = None  # running mean of the loss
        self.sums = torch.zeros(2 + len(PARTS))  # loss, its parts, gradient norm over the steps of this epoch

    def state_dict(self) -> dict:
        return {
            "network": self.network.state_dict(), "optimizer": self.optimizer.state_dict(),
            "scaler": self.scaler.state_dict(),
            "epoch": self.epoch, "step": self.step, "best": self.best, "skipped": self.skipped, "level": self.level,
            "sums": self.sums, "rng": rng_state(), "config": self.config, "class_names": list(CLASS_NAMES),
        }  # fmt: skip

    def load_state_dict(self, state: dict) -> None:
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scaler.load_state_dict(state["scaler"])
        for name in ("epoch", "step", "best", "sums"):
            setattr(self, name, state[name])
        self.skipped, self.level, self.sums = state.get("skipped", []), state.get("level"), self.sums.cpu()
        set_rng_state(state["rng"])

    def train_step(
        self, view1: torch.Tensor, view2: torch.Tensor, kept: torch.Tensor, index: torch.Tensor
    ) -> torch.Tensor:
        """One AdamW step; losses and gradient norm as a vector. NonFiniteLoss: no weight was touched."""
        self.optimizer.zero_grad(set_to_none=True)
        views = (normalize(view, self.device) for view in (view1, view2))
        with torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not None):
            losses = self.wrapped(*views, kept.to(self.device), self.known[index].to(self.device))
        self.scaler.scale(losses["loss"]).backward()
        self.scaler.unscale_(self.optimizer)
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
        row = torch.stack([losses["loss"], *(losses[part] for part in PARTS), norm]).detach().float().cpu()
        self.check_loss(mean_over_ranks(row))
        self.scaler.step(self.optimizer)
        self.scaler.update()
        return row.nan_to_num(0.0, 0.0, 0.0)

    def check_loss(self, row: torch.Tensor) -> None:
        """A scaler that overflowed skips its own step and lowers the scale: only its loss must be finite."""
        loss, norm = row[0].item(), row[-1].item()
        level = loss if self.level is None else self.level
        if not math.isfinite(loss if self.scaler.is_enabled() else loss + norm):
            raise NonFiniteLoss(f"loss {loss}, gradient norm {norm}")
        if has_exploded(loss, level):
            raise NonFiniteLoss(f"the loss exploded from about {level:.3g} to {loss:.3g}")
        self.level = 0.9 * level + 0.1 * loss

    def train_epoch(self, stop: GracefulStop, quiet: bool) -> bool:
        """Runs the rest of the current epoch; False when a signal ended it early, the position kept in self.step."""
        while True:
            try:
                return self.run_batches(stop, quiet)
            except NonFiniteLoss as error:
                self.go_back(self.index, error)

    def run_batches(self, stop: GracefulStop, quiet: bool) -> bool:
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
            self.index = index  # whose files are named where the loss is not finite
            for group in self.optimizer.param_groups:
                done = self.epoch * self.loader.steps_per_epoch + self.step
                group["lr"] = learning_rate(done, self.loader.steps_per_epoch, self.config["epochs"], self.config["lr"])
            if not self.is_skipped():
                self.sums += self.train_step(view1, view2, kept, index)
            self.step += 1
            if stop.requested():
                return False
        return True


def build_loader(config: dict, files: list[Path], workers: int, rank: int, world: int):
    dataset = DualViewDataset(files, config["image_size"], seed=config["seed"])
    dataset.known = known_of(dataset.files)
    share = share_of_batch(config["batch_size"], world)
    return make_loader(dataset, share, shuffle=True, twins=True, workers=workers, seed=config["seed"],
                       drop_last=len(files) >= config["batch_size"], rank=rank, world_size=world)  # fmt: skip


def build_probe(config: dict, dataset: DualViewDataset, train: list, val: list, rank: int, world: int) -> dict:
    """Two fixed views (n, 3, S, S) of some logos that no epoch draws; loaders of train and val where there are both."""
    index = np.linspace(0, len(dataset) - 1, min(PROBE_VIEWS, len(dataset))).astype(int)
    drawn = [dataset[-1, i] for i in index]
    probe = {"views": [torch.stack([item[view] for item in drawn]) for view in (0, 1)]}
    if not train or not val:
        return probe
    return probe | {
        name: make_loader(
            LogoDataset(samples, config["image_size"]),
            2 * config["batch_size"],
            shuffle=False,
            rank=rank,
            world_size=world,
        )  # fmt: skip
        for name, samples in (("train", train), ("val", val))
    }


def finish_epoch(run: Pretraining, probe: dict, started: float) -> dict:
    """The row of the log for the epoch just ended; moves the run on to the next one."""
    steps, images = run.step - run.skipped_now(), run.step * run.config["batch_size"]
    means = (run.sums / max(1, steps)).tolist()
    seconds = time.perf_counter() - started
    run.epoch, run.step = run.epoch + 1, 0
    run.sums.zero_()
    row = {"epoch": run.epoch, "lr": run.optimizer.param_groups[0]["lr"], "loss": means[0], "grad_norm": means[-1]}
    row |= dict(zip(PARTS, means[1:-1], strict=True))
    if run.epoch % PROBE_EVERY == 0 or run.epoch in (1, run.config["epochs"]):
        row |= measure(run.network.backbone, probe, run.device)
    return row | {"seconds": seconds, "images_per_s": images / seconds, "memory_mb": peak_memory_mb(run.device)}


def is_better(run: Pretraining, row: dict, probed: bool) -> bool:
    """Whether k-NN accuracy (without labels: the loss) is the best so far, which is noted."""
    quality = row.get("knn") if probed else -row["loss"]
    better = quality is not None and quality >= run.best
    run.best = quality if better else run.best
    return better


def save(run: Pretraining, store: CheckpointStore, row: dict, better: bool, logs: list[Path]) -> None:
    """simclr_last.pt always, simclr_best.pt where it is better."""
    states = {}
    if better:
        heads = {k: v for k, v in run.network.state_dict().items() if not k.startswith("backbone.")}
        metric = {k: row[k] for k in ("knn", "linear", "loss", "rank") if k in row}
        weights = {k: v for k, v in run.network.backbone.state_dict().items() if not k.startswith(UNTRAINED)}
        states["best"] = {"model": weights, "heads": heads, "config": run.config,
                          "class_names": list(CLASS_NAMES), "metric": metric, "epoch": run.epoch}  # fmt: skip
    store.save(logs, last=run.state_dict(), **states)


def has_collapsed(row: dict) -> bool:
    """Onto a line or a point. What is left of a point after centring is rounding, which has a rank of its own."""
    return row.get("rank", math.inf) < COLLAPSED_RANK or row.get("spread", math.inf) < COLLAPSED_SPREAD


def verdict(rows: list[dict[str, str]]) -> str:
    """Whether loss and probe have settled, from the last fifth of the log against the fifth before it."""
    fifth = max(1, len(rows) // 5)
    if len(rows) < 10:
        return f"{len(rows)} epochs are too few to say whether the loss has settled"
    before, after = (np.mean([float(r["loss"]) for r in part]) for part in (rows[-2 * fifth : -fifth], rows[-fifth:]))
    change = (after - before) / abs(before)
    settled = "settled" if abs(change) < 0.02 else "still falling" if change < 0 else "rising"
    text = f"loss {float(rows[0]['loss']):.3f} -> {after:.3f}, {settled}"
    probes = [float(r["knn"]) for r in rows if r["knn"]]
    if len(probes) >= 4:
        quarter = max(1, len(probes) // 4)
        early, late = max(probes[:-quarter]), max(probes[-quarter:])
        text += f"; k-NN {probes[0]:.3f} -> {late:.3f}, {'still rising' if late > early + 0.01 else 'settled'}"
    return text


def draw_neighbours(images: np.ndarray, features: torch.Tensor, picture: Path, queries: int = 12, k: int = 5) -> None:
    """A row for each of some logos (n, S, S, 3), evenly chosen: itself, its k nearest neighbours, their cosines."""
    import matplotlib.pyplot as plt

    asked = torch.linspace(0, len(features) - 1, min(queries, len(features))).long()
    cosines = features[asked] @ features.T
    near = cosines.scatter(1, asked[:, None], -2.0).topk(min(k, len(features) - 1))
    figure, axes = plt.subplots(len(asked), near.indices.shape[1] + 1, squeeze=False,
                                figsize=(1.2 * (k + 1), 1.35 * len(asked)))  # fmt: skip
    for row, query, values, found in zip(axes, asked.tolist(), near.values, near.indices, strict=True):
        titles = ["query", *(f"{value:.2f}" for value in values)]
        for axis, title, index in zip(row, titles, [query, *found.tolist()], strict=True):
            axis.imshow(images[index])
            axis.set_title(title, fontsize=7, pad=2)
            axis.axis("off")
    figure.tight_layout(pad=0.3)
    figure.savefig(picture, dpi=80)
    plt.close(figure)


def draw_map(features: torch.Tensor, labels: np.ndarray, picture: Path) -> None:
    """The first two principal components of the features (n, D), coloured by type; label -1 is unknown."""
    import matplotlib.pyplot as plt

    centred = features - features.mean(0)
    _, values, axes = torch.linalg.svd(centred, full_matrices=False)
    points = (centred @ axes[:2].T).numpy()
    shares = (values[:2].square() / values.square().sum().clamp_min(1e-12)).tolist()
    figure, axis = plt.subplots(figsize=(7, 6))
    for label, name in [(-1, "not typed"), *enumerate(CLASS_NAMES)]:
        chosen = labels == label
        if chosen.any():
            color = "0.8" if label < 0 else f"C{label}"
            axis.scatter(*points[chosen].T, s=9, color=color, label=f"{name} ({chosen.sum()})")
    axis.set_xlabel(f"first component ({shares[0]:.0%} of the variance)")
    axis.set_ylabel(f"second component ({shares[1]:.0%})")
    axis.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(picture, dpi=100)
    plt.close(figure)


def draw_pictures(run: Pretraining, samples: list[tuple[Path, int]], results_dir: Path) -> None:
    """simclr_neighbours.png and simclr_map.png of at most PICTURED of the logos learnt from, out of the cache."""
    import matplotlib

    matplotlib.use("Agg")
    dataset, known = run.loader.dataset, dict(samples)
    index = np.linspace(0, len(dataset) - 1, min(PICTURED, len(dataset))).astype(int)
    images = dataset.cache.images(index)
    labels = np.array([known.get(dataset.files[i], -1) for i in index])
    features = embed_images(run.network.backbone, torch.from_numpy(images).permute(0, 3, 1, 2), run.device)
    draw_neighbours(images, features, results_dir / f"{STEM}_neighbours.png")
    draw_map(features, labels, results_dir / f"{STEM}_map.png")


def train(run: Pretraining, probe: dict, logger: RunLogger, store: CheckpointStore, quiet: bool) -> int:
    """All remaining epochs; returns 0, or 128 + signal when interrupted with the position saved."""
    with GracefulStop() as stop:
        while run.epoch < run.config["epochs"]:
            started = time.perf_counter()
            vary_ranks(run.config["seed"], run.epoch, run.step)
            run.keep()
            if not run.train_epoch(stop, quiet):
                tell_interrupted(run.epoch, store.save([logger.path], last=run.state_dict()))
                return 128 + stop.signum
            row = finish_epoch(run, probe, started)
            better = is_better(run, row, "val" in probe)
            # first: a row too many is dropped on resuming, one less is lost
            logger.log(row, paint("best", "green") if better else "")
            save(run, store, row, better, [logger.path])
            if run.epoch > 1 and has_collapsed(row):
                raise FloatingPointError(
                    f"the embeddings have collapsed (effective rank {row['rank']:.2f}, spread {row['spread']:.2g}); "
                    f"try a lower --lr than {run.config['lr']:g} or a larger --batch-size"
                )
    return EXIT_OK if store.flush([logger.path]) else tell_unsaved(store)


def run_pretraining(args: argparse.Namespace, config: dict, device: torch.device, rank: int, world: int) -> int:
    """From start or resume point to the last epoch, its pictures and its verdict."""
    files, train_samples, val_samples = gather_files(args)
    if len(files) < 2:
        raise UsageError(f"--data holds {len(files)} usable logos; contrastive pre-training needs at least 2")
    config["files"] = fingerprint(files)
    results_dir = Path(args.results_dir)
    log_path = results_dir / f"{STEM}_log.csv"
    store = CheckpointStore(args.checkpoint_dir, STEM, args.mirror)
    state = store.resume(config, args.fresh, [log_path])
    with main_first():
        loader = build_loader(config, files, default_workers(args.workers, device), rank, world)
        probe = build_probe(config, loader.dataset, train_samples, val_samples, rank, world)
    run = Pretraining(config, loader, device, world)
    if state:
        run.load_state_dict(state)
    if run.epoch >= config["epochs"]:
        if is_main():
            print(f"pre-training is complete ({run.epoch} epochs, best {run.best:.4f}); --fresh starts over")
        return EXIT_OK
    if not args.quiet:
        print_config(STEM, config | {"images": len(files), "parameters": count_parameters(run.network)}, device)
    tracker = Tracker(STEM, results_dir, config, args.wandb, args.tensorboard, run.epoch)
    logger = RunLogger(log_path, COLUMNS, SHOWN, run.epoch, args.quiet, tracker)
    try:
        code = train(run, probe, logger, store, args.quiet)
        if code == EXIT_OK and is_main():
            with tolerated("the pictures"):
                plot_log(log_path, results_dir / f"{STEM}_curves.png", PANELS)
                draw_pictures(run, train_samples, results_dir)
                tracker.record(run.epoch, read_pictures(results_dir / f"{STEM}_{name}.png" for name in PICTURES))
    except FloatingPointError as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_FAILED
    finally:
        logger.close()
        tracker.close()
    if code == EXIT_OK and is_main():
        print(f"pre-training: {verdict(read_log(log_path))}")
        measure = "k-NN accuracy" if val_samples else "negative loss"
        print(f"best {measure} {run.best:.4f}: {store.path('best')}")
    return code


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    rank, world, _ = setup_distributed()
    device = select_device(args.device)
    config = resolve_config(args, device)
    if args.dry_run:
        print_config(STEM, config, device)
        return EXIT_OK
    seed_everything(config["seed"])
    with hold_run(STEM, args, is_main()):
        return run_pretraining(args, config, device, rank, world)


if __name__ == "__main__":
    run_script(main)

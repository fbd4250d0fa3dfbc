"""Phase 5: trains the classifier in four phases (warm-up, SAM, Ranger, fine-tune) from the SimCLR weights.

    python ultrathink_supervised_training.py --data data/training/classification

Reads   data/training/classification/{train,val}, checkpoints/simclr_best.pt
Writes  checkpoints/supervised_best.pt, checkpoints/supervised_last.pt (resumes), results/supervised_log.csv,
        results/supervised_curves.png
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from dataclasses import asdict, replace
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
    group = parser.add_argument_group("training (--epochs is the sum of the four phases, shared out as in the recipe)")
    flag = argparse.BooleanOptionalAction
    group.add_argument(
        "--init", choices=("simclr", "random"), default="simclr", help="weights to start from (default simclr)"
    )
    group.add_argument("--pretrained", action=flag, default=False,
                       help="start from a timm model's published weights; needs a hub that can be reached")  # fmt: skip
    group.add_argument(
        "--grad-checkpointing", action=flag, default=False, help="less memory for about a third more time"
    )
    group.add_argument("--mixup", type=float, default=0.0, help="alpha of mixup (default 0, off; 0.1 to 0.8)")
    group.add_argument("--cutmix", type=float, default=0.0, help="alpha of cutmix (default 0, off; 0.5 to 1)")
    group.add_argument(
        "--demo-logos",
        type=int,
        metavar="N",
        help="drawn logos as extra labelled training data (default: the recipe's)",
    )
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import torch
from torch.utils.data import ConcatDataset
from tqdm import tqdm

from enhanced_data_pipeline import (
    MEAN,
    STD,
    LogoDataset,
    demo_samples,
    fingerprint,
    label_source,
    make_loader,
    mixup_cutmix,
    normalize,
    read_dataset,
    training_transform,
)
from ultrathink_v2_advanced_modules import (
    EMA,
    AdaptiveOptimizerEnsemble,
    GracefulStop,
    NonFiniteLoss,
    Phase,
    RunLogger,
    UltrathinkLoss,
    amp_settings,
    barrier,
    build_model,
    classification_metrics,
    count_parameters,
    default_workers,
    find_resume_point,
    is_main,
    load_checkpoint,
    load_matching,
    peak_memory_mb,
    plot_log,
    print_config,
    resolve_recipe,
    rng_state,
    save_checkpoint,
    seed_everything,
    select_device,
    set_rng_state,
    setup_distributed,
)

STEM = "supervised"
HEADS = ("head.", "uncertainty.")  # what SimCLR does not train
EMA_DECAY = 0.99  # about the last hundred steps
MAX_BAD_STEPS = 3  # non-finite losses before the run gives up
SHARE_WARNING = 0.40  # the plan's bound on one class's share of the predictions
RECALLS = tuple(f"recall_{name}" for name in CLASS_NAMES)
SHARES = tuple(f"share_{name}" for name in CLASS_NAMES)
TERMS = ("focal", "uncertainty", "prior")
COLUMNS = (
    "epoch", "phase", "lr", "loss", *TERMS, "train_accuracy", "val_loss", "val_accuracy", *RECALLS, *SHARES, "ece",
    "uncertainty_right", "uncertainty_wrong", "sharpness", "grad_norm", "images_per_s", "memory_mb", "seconds",
)  # fmt: skip
SHOWN = ("epoch", "phase", "lr", "loss", "train_accuracy", "val_accuracy", *RECALLS, "ece", "grad_norm", "images_per_s")
PANELS = {
    "loss": ("loss", "val_loss", *TERMS),
    "accuracy": ("train_accuracy", "val_accuracy"),
    "share of the predictions on val": SHARES,
    "accuracy of each class on val": RECALLS,
    "calibration error (ECE) on val": ("ece",),
    "uncertainty on val": ("uncertainty_right", "uncertainty_wrong"),
    "gradient norm": ("grad_norm",),
    "sharpness (SAM)": ("sharpness",),
    "learning rate": ("lr",),
    "memory (MB)": ("memory_mb",),
}


# ---- configuration ---------------------------------------------------------------------------------------------------


def scale_phases(phases: tuple[Phase, ...], epochs: int | None) -> tuple[Phase, ...]:
    """The phases with ``epochs`` in all, shared out as before, at least one each."""
    if epochs is None:
        return phases
    if epochs < len(phases):
        raise UsageError(f"--epochs {epochs} is fewer than the {len(phases)} phases; give at least {len(phases)}")
    total = sum(phase.epochs for phase in phases)
    scaled = [max(1, phase.epochs * epochs // total) for phase in phases]
    scaled[scaled.index(max(scaled))] += epochs - sum(scaled)
    return tuple(replace(phase, epochs=n) for phase, n in zip(phases, scaled, strict=True))


def resolve_config(args: argparse.Namespace, device: torch.device) -> tuple[dict, tuple[Phase, ...]]:
    """Plain values that determine the run, what a checkpoint must agree with to be resumed; and the phases."""
    recipe = resolve_recipe(args.recipe, device)
    phases = scale_phases(recipe.phases, args.epochs)
    config = {
        "recipe": recipe.name,
        "model": args.model or recipe.model,
        "image_size": args.image_size or recipe.image_size,
        "batch_size": args.batch_size or recipe.batch_size,
        "num_classes": len(CLASS_NAMES),
        "mean": list(MEAN),
        "std": list(STD),
        "seed": args.seed,
        "init": "published weights" if args.pretrained else args.init,
        "grad_checkpointing": args.grad_checkpointing,
        "mixup": args.mixup,
        "cutmix": args.cutmix,
        "demo_logos": recipe.demo_logos if args.demo_logos is None else args.demo_logos,
        "phases": [asdict(phase) for phase in phases],
    }
    return config, phases


def techniques(config: dict) -> list[str]:
    """What the hand-over records of how the network was made."""
    names = [f"{phase['name']}: {phase['optimizer']}, {phase['epochs']} epochs" for phase in config["phases"]]
    names += [
        "ULTRATHINK loss (adaptive focal + uncertainty + prior)",
        "progressive unfreezing",
        "weight averaging (EMA)",
    ]
    names += [f"started from {config['init']} weights", "logo AutoAugment"]
    names += [name for name in ("mixup", "cutmix", "grad_checkpointing") if config[name]]
    return names + ([f"{config['demo_logos']} demo logos"] if config["demo_logos"] else [])


# ---- the run ---------------------------------------------------------------------------------------------------------


def load_simclr(model: torch.nn.Module, checkpoint_dir: Path, name: str) -> None:
    """Takes the SimCLR weights and says which keys; only the classifier's two heads may be missing from them."""
    path = checkpoint_dir / "simclr_best.pt"
    if not path.exists():
        raise UsageError(f"{path} is missing: make it with python simclr_pretraining.py, or start with --init random")
    state = load_checkpoint(path)
    if state["config"]["model"] != name:
        raise UsageError(
            f"{path} holds a {state['config']['model']}, not a {name}: run python simclr_pretraining.py "
            f"--model {name}, or start with --init random"
        )
    taken, missing, unexpected = load_matching(model, state["model"])
    if is_main():
        left = ", ".join(missing) or "none"
        print(f"from {path} (epoch {state['epoch']}): {len(taken)} keys taken, {len(missing)} left at random ({left}), "
              f"{len(unexpected)} not used")  # fmt: skip
    if unexpected or not all(key.startswith(HEADS) for key in missing):
        raise UsageError(f"{path} does not fit {name}: make it anew with python simclr_pretraining.py --fresh")


def start_model(config: dict, checkpoint_dir: Path, state: dict | None) -> torch.nn.Module:
    """The network, with the weights that a run that does not resume starts from."""
    published = config["init"] == "published weights"
    model = build_model(config["model"], config["num_classes"], config["image_size"], pretrained=published,
                        grad_checkpointing=config["grad_checkpointing"])  # fmt: skip
    if state is None and config["init"] == "simclr":
        load_simclr(model, checkpoint_dir, config["model"])
    return model


class Training:
    """What a run consists of and what a checkpoint holds."""

    def __init__(
        self, config: dict, phases: tuple[Phase, ...], model: torch.nn.Module, loader, device: torch.device, world: int
    ):
        self.config, self.loader, self.device, self.model = config, loader, device, model.to(device)
        self.wrapped = model
        if world > 1:
            self.wrapped = torch.nn.parallel.DistributedDataParallel(model, find_unused_parameters=True)
        self.criterion = UltrathinkLoss(num_classes=config["num_classes"]).to(device)
        self.optimizer = AdaptiveOptimizerEnsemble(self.wrapped, phases, loader.steps_per_epoch)
        self.ema = EMA(model, EMA_DECAY)
        self.dtype, use_scaler = amp_settings(device)
        self.scaler = torch.amp.GradScaler(device.type, enabled=use_scaler)
        self.epoch, self.step, self.bad_steps = 0, 0, 0
        self.best = [-1.0, -math.inf]  # accuracy, minus NLL on val
        self.sums = torch.zeros(5 + len(TERMS))  # loss, terms, right answers, sharpness, gradient norm, steps

    def state_dict(self) -> dict:
        parts = {
            name: getattr(self, name).state_dict() for name in ("model", "criterion", "optimizer", "ema", "scaler")
        }
        plain = {name: getattr(self, name) for name in ("epoch", "step", "bad_steps", "best", "sums", "config")}
        return parts | plain | {"rng": rng_state(), "class_names": list(CLASS_NAMES)}

    def load_state_dict(self, state: dict) -> None:
        for name in ("model", "criterion", "optimizer", "ema", "scaler"):
            getattr(self, name).load_state_dict(state[name])
        for name in ("epoch", "step", "bad_steps", "best", "sums"):
            setattr(self, name, state[name])
        set_rng_state(state["rng"])

    def train_step(self, images: torch.Tensor, labels: torch.Tensor) -> None:
        """One step of the phase's optimizer; of SAM's two passes the first one gives the statistics."""
        inputs, targets = normalize(images, self.device), labels.to(self.device)
        if self.config["mixup"] or self.config["cutmix"]:
            draw = torch.Generator().manual_seed(hash((self.config["seed"], self.epoch, self.step)) % 2**31)
            inputs, targets = mixup_cutmix(
                inputs, targets, self.config["num_classes"], self.config["mixup"], self.config["cutmix"], generator=draw
            )
        first: list[torch.Tensor] = []

        def closure() -> torch.Tensor:
            self.optimizer.zero_grad()
            self.criterion.train(not first)  # the class weights follow the model, not its perturbed copy
            with torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not None):
                logits, log_variance = self.wrapped(inputs, return_uncertainty=True)
            loss = self.criterion(logits.float(), targets, log_variance.float())
            if not first:
                terms = [self.criterion.terms[name] for name in TERMS]
                right = (logits.argmax(1).cpu() == labels).float().mean().to(loss)
                first.append(torch.stack([loss.detach(), *terms, right]).float().cpu())
            self.scaler.scale(loss).backward()
            return loss

        self.optimizer.step(closure, self.scaler if self.scaler.is_enabled() else None)
        extra = torch.tensor([self.optimizer.sharpness or 0.0, self.optimizer.grad_norm or 0.0, 1.0])
        self.sums += torch.cat([first[0], extra])
        self.ema.update(self.model)

    def train_epoch(self, stop: GracefulStop, quiet: bool) -> bool:
        """Runs the rest of the current epoch; False when a signal ended it early, the position kept in self.step."""
        self.wrapped.train()
        self.loader.sampler.set_epoch(self.epoch, start_batch=self.step)
        off = True if quiet or not is_main() else None  # None: shown on a terminal only
        for images, labels, index in tqdm(
            self.loader, initial=self.step, leave=False, disable=off, desc=f"epoch {self.epoch + 1}"
        ):
            try:
                self.train_step(images, labels)
            except NonFiniteLoss as error:
                self.note_bad_step(index, error)
            self.step += 1
            if stop.requested():
                return False
        return True

    def note_bad_step(self, index: torch.Tensor, error: Exception) -> None:
        """Names the files of a batch whose loss was not finite; the weights were not touched. Gives up after three."""
        self.bad_steps += 1
        names = ", ".join(self.loader.dataset.name_of(i) for i in index.tolist()[:8])
        print(f"warning: {error}; the step was skipped; the batch began with {names}", file=sys.stderr)
        if self.bad_steps >= MAX_BAD_STEPS:
            raise FloatingPointError(f"the loss was not finite in {MAX_BAD_STEPS} steps; look at the files named above")


@torch.no_grad()
def evaluate(model: torch.nn.Module, loader, device: torch.device) -> dict:
    """classification_metrics of a loader, and the mean normalised entropy on right and on wrong answers."""
    model.eval()
    logits = [(model(normalize(images, device)).float().cpu(), labels) for images, labels, _ in loader]
    probabilities, targets = torch.cat([x for x, _ in logits]).softmax(1), torch.cat([y for _, y in logits])
    entropy = -(probabilities * probabilities.clamp_min(1e-12).log()).sum(1) / math.log(probabilities.shape[1])
    right = probabilities.argmax(1) == targets
    metrics = classification_metrics(probabilities.numpy(), targets.numpy())
    metrics["uncertainty_right"] = entropy[right].mean().item() if right.any() else None
    metrics["uncertainty_wrong"] = entropy[~right].mean().item() if (~right).any() else None
    return metrics


def begin_phase_if_due(run: Training, checkpoint_dir: Path) -> None:
    """At the first epoch of a phase: its own optimizer, on the best weights that the phases before it reached."""
    starts = [sum(phase["epochs"] for phase in run.config["phases"][:i]) for i in range(len(run.config["phases"]))]
    if run.step or run.epoch not in starts:
        return
    index = starts.index(run.epoch)
    best = checkpoint_dir / f"{STEM}_best.pt"
    if index and best.exists():
        run.model.load_state_dict(load_checkpoint(best, run.device)["model"])
        run.ema = EMA(run.model, EMA_DECAY)
    run.optimizer.begin_phase(index)
    trainable = count_parameters(run.model, trainable=True)
    phase = run.optimizer.phase
    if is_main():
        print(f"phase {index + 1} of {len(starts)}, {phase.name}: {phase.epochs} epochs of {phase.optimizer}, "
              f"lr {phase.lr:g} {phase.schedule}, {trainable:,} parameters learn")  # fmt: skip


def finish_epoch(run: Training, val_loader, started: float, images: int) -> dict:
    """Measures the epoch just ended, moves the run on to the next one, and returns the row of the log."""
    sums, steps = run.sums.tolist(), max(1.0, run.sums[-1].item())
    seconds = time.perf_counter() - started
    metrics = evaluate(run.ema.module, val_loader, run.device)
    run.epoch, run.step = run.epoch + 1, 0
    run.sums.zero_()
    names = ("loss", *TERMS, "train_accuracy", "sharpness", "grad_norm")
    row = {"epoch": run.epoch, "phase": run.optimizer.phase.name, "lr": run.optimizer.lr}
    row |= {name: value / steps for name, value in zip(names, sums, strict=False)}
    if row["phase"] != "sam":
        del row["sharpness"]
    row |= dict(zip(RECALLS, metrics["per_class_accuracy"], strict=True)) | dict(
        zip(SHARES, metrics["share"], strict=True)
    )
    row |= {"val_accuracy": metrics["accuracy"], "val_loss": metrics["nll"], "ece": metrics["ece"]}
    row |= {name: metrics[name] for name in ("uncertainty_right", "uncertainty_wrong")}
    row |= {"images_per_s": images / seconds, "seconds": seconds, "memory_mb": peak_memory_mb(run.device)}
    return {name: value for name, value in row.items() if value is not None}


def save(run: Training, checkpoint_dir: Path, row: dict, wandb_info: dict, source: str) -> bool:
    """supervised_last.pt at every epoch; supervised_best.pt (averaged weights) when val accuracy, then NLL, is best."""
    score = [row["val_accuracy"], -row["val_loss"]]
    better = score > run.best
    if better:
        run.best = score
        config = run.config | {"techniques": techniques(run.config), "wandb": wandb_info, "label_source": source,
                               "parameters": count_parameters(run.model)}  # fmt: skip
        metric = {k: row[k] for k in ("val_accuracy", "val_loss", "ece", *RECALLS, *SHARES) if k in row}
        best = {"model": run.ema.module.state_dict(), "config": config, "class_names": list(CLASS_NAMES),
                "metric": metric, "epoch": run.epoch}  # fmt: skip
        if is_main():
            save_checkpoint(checkpoint_dir / f"{STEM}_best.pt", best)
    if is_main():
        save_checkpoint(checkpoint_dir / f"{STEM}_last.pt", run.state_dict())
    barrier()  # the next phase reads on every rank what rank 0 has written
    return better


def notes(row: dict, better: bool) -> str:
    """What stands behind an epoch's line: best, or a class that takes more of the predictions than the plan allows."""
    name, share = max(((name, row[f"share_{name}"]) for name in CLASS_NAMES), key=lambda pair: pair[1])
    warning = f"WARNING: {share:.0%} of the predictions are {name}" if share > SHARE_WARNING else ""
    return ", ".join(filter(None, ("best" if better else "", warning)))


def train(run: Training, val_loader, logger: RunLogger, checkpoint_dir: Path, source: str, quiet: bool) -> int:
    """All remaining epochs; returns 0, or 128 + signal when interrupted with the position saved."""
    total = sum(phase["epochs"] for phase in run.config["phases"])
    with GracefulStop() as stop:
        while run.epoch < total:
            begin_phase_if_due(run, checkpoint_dir)
            started, first = time.perf_counter(), run.step
            if not run.train_epoch(stop, quiet):
                if is_main():
                    save_checkpoint(checkpoint_dir / f"{STEM}_last.pt", run.state_dict())
                print(f"interrupted in epoch {run.epoch + 1}; the same command goes on from there", file=sys.stderr)
                return 128 + stop.signum
            row = finish_epoch(run, val_loader, started, (run.step - first) * run.config["batch_size"])
            better = save(run, checkpoint_dir, row, logger.wandb_info, source)
            logger.log(row, notes(row, better))
    return EXIT_OK


def build_loaders(args: argparse.Namespace, config: dict, device: torch.device, rank: int, world: int) -> tuple:
    """(training loader, validation loader, fingerprint of the files)."""
    size, seed = config["image_size"], config["seed"]
    samples = {split: read_dataset(args.data, split) for split in ("train", "val")}
    train = LogoDataset(samples["train"], size, training_transform(size), seed=seed)
    if config["demo_logos"]:
        train = ConcatDataset([train, demo_samples(config["demo_logos"], size, seed)])
    batch = max(1, config["batch_size"] // world)
    loader = make_loader(train, batch, shuffle=True, workers=default_workers(args.workers, device), seed=seed,
                         drop_last=len(train) >= config["batch_size"], rank=rank, world_size=world)  # fmt: skip
    val_loader = make_loader(LogoDataset(samples["val"], size), 2 * config["batch_size"], shuffle=False)
    return loader, val_loader, fingerprint([path for split in samples.values() for path, _ in split])


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    rank, world, _ = setup_distributed()
    device = select_device(args.device)
    config, phases = resolve_config(args, device)
    if args.dry_run:
        print_config(STEM, config, device)
        return EXIT_OK
    checkpoint_dir, results_dir = Path(args.checkpoint_dir), Path(args.results_dir)
    seed_everything(config["seed"])
    loader, val_loader, config["files"] = build_loaders(args, config, device, rank, world)
    state = find_resume_point(checkpoint_dir, STEM, config, args.fresh)
    model = start_model(config, checkpoint_dir, state)
    run = Training(config, phases, model, loader, device, world)
    if state:
        run.load_state_dict(state)
    if run.epoch >= sum(phase.epochs for phase in phases):
        print(f"training is complete ({run.epoch} epochs, best val accuracy {run.best[0]:.4f}); --fresh starts over")
        return EXIT_OK
    source = label_source(args.data)
    print_config(STEM, config | {"labels": source, "parameters": count_parameters(model)}, device)
    log_path = results_dir / f"{STEM}_log.csv"
    logger = RunLogger(log_path, COLUMNS, SHOWN, config, run.epoch, args.quiet)
    try:
        code = train(run, val_loader, logger, checkpoint_dir, source, args.quiet)
    except FloatingPointError as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_FAILED
    finally:
        logger.close()
    if code == EXIT_OK and is_main():
        plot_log(log_path, results_dir / f"{STEM}_curves.png", PANELS)
        print(f"best val accuracy {run.best[0]:.4f} (labels: {source}): {checkpoint_dir / f'{STEM}_best.pt'}")
    return code


if __name__ == "__main__":
    run_script(main)

"""Phase 5: trains the classifier in four phases (warm-up, SAM, Ranger, fine-tune), in plan from SimCLR's weights.

    python ultrathink_supervised_training.py --data data/training/classification --unlabelled more_logos.zip

Reads   data/training/classification/{train,val}, any further logos given by --unlabelled, checkpoints/simclr_best.pt
        with --init simclr, the recipe plan's default
Writes  checkpoints/supervised_best.pt, checkpoints/supervised_last.pt (resumes), results/supervised_log.csv,
        results/supervised_curves.png, results/overturned.csv (labels of the rules that the network does not share),
        results/supervised_tracking.json (where it is recorded)

The rules teach: a logo's target is their opinion of it, of four fifths a person's label where there is one.
"""

from __future__ import annotations

import argparse
import io
import math
import sys
import time
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from intelligent_logo_analyzer import (
    CLASS_NAMES,
    EXIT_FAILED,
    EXIT_OK,
    MEASUREMENTS,
    SuggestingParser,
    UsageError,
    add_common_arguments,
    add_mirror_argument,
    add_tracking_arguments,
    csv_row_writer,
    hold_run,
    no_formula,
    paint,
    run_script,
    write_atomic,
)


def build_parser() -> argparse.ArgumentParser:
    parser = SuggestingParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_common_arguments(parser)
    add_tracking_arguments(parser)
    group = parser.add_argument_group("training (--epochs is the sum of the four phases, shared out as in the recipe)")
    flag = argparse.BooleanOptionalAction
    group.add_argument("--init", choices=("simclr", "random", "pretrained"),
                       help="weights to start from: simclr_best.pt, none, or those of pretrained/ (default: random in "
                       "compact with measurements, else simclr)")  # fmt: skip
    group.add_argument("--unlabelled", action="append", default=[], metavar="PATH",
                       help="folder or zip of further logos, for which the teacher's opinion is the target; may be "
                       "given more than once")  # fmt: skip
    group.add_argument("--hints", action="append", default=[], metavar="CSV",
                       help="what is known of them: columns file, and type, sure, svg_has_gradient (0 or 1) where "
                       "known; may be given more than once")  # fmt: skip
    group.add_argument("--teacher", action="append", default=[], metavar="PT",
                       help="a trained checkpoint whose opinion counts half beside the rules'; several are averaged, "
                       "which distils them into one network")  # fmt: skip
    group.add_argument("--rules", action=flag, default=True,
                       help="the rules teach too; --no-rules leaves it to the labels and to --teacher")  # fmt: skip
    group.add_argument("--measurements", action=flag, default=True,
                       help="the network reads what the analyzer measures of the logo beside its pixels")  # fmt: skip
    group.add_argument("--ensemble", type=int, default=1, metavar="N",
                       help="train N networks of successive seeds into checkpoints/member_*/, then one taught by "
                       "them, for N + 1 times the time; 2 to 8, 1 is none (default: %(default)s)")  # fmt: skip
    group.add_argument("--join", action="append", default=[], metavar="PT",
                       help="train nothing: checkpoints that answer together, by shares likeliest on val")  # fmt: skip
    group.add_argument("--early-exit", action="store_true",
                       help="the first of --join answers alone where val lets it: the others need not run")  # fmt: skip
    group.add_argument("--average", action="append", default=[], metavar="PT",
                       help="the same for checkpoints that went on from one: their mean weights")  # fmt: skip
    group.add_argument("--extend", type=int, default=0, metavar="EPOCHS",
                       help="further epochs of AdamW from the best weights, also after a complete run; 0 to 100 "
                       "(default: %(default)s)")  # fmt: skip
    group.add_argument("--loss", choices=("auto", "ultrathink", "cross-entropy"), default="auto",
                       help="ultrathink is adaptive focal + uncertainty + prior, against a collapse onto one type; "
                       "auto is the same, but focal only while a type has more than 40 %% of the answers, else "
                       "cross-entropy (default: %(default)s)")  # fmt: skip
    group.add_argument("--optimizer", action="append", default=[], metavar="PHASE=NAME",
                       help="another optimizer for a phase, as sam=adamw: warmup, sam, ranger or finetune; adamw, sam, "
                       "ranger or sgd; may be given more than once (default: the recipe's)")  # fmt: skip
    group.add_argument("--pretrained", action=flag, default=False,
                       help="start from a timm model's published weights; needs a hub that can be reached")  # fmt: skip
    group.add_argument("--weights", metavar="FILE",
                       help="the same from a file, by names or order; or all of a trained checkpoint")  # fmt: skip
    group.add_argument("--grad-checkpointing", action=flag, default=False,
                       help="less memory for about a third more time")  # fmt: skip
    group.add_argument("--mixup", type=float, default=0.0, metavar="ALPHA",
                       help="blend pairs of logos, the more the higher; 0.1 to 0.8, 0 is off "
                       "(default: %(default)s)")  # fmt: skip
    group.add_argument("--cutmix", type=float, default=0.0, metavar="ALPHA",
                       help="paste parts of other logos; 0.5 to 1, 0 is off (default: %(default)s)")  # fmt: skip
    group.add_argument("--demo-logos", type=int, metavar="N",
                       help="drawn logos as extra labelled data; 0 to 10000 (default: the recipe's)")  # fmt: skip
    group.add_argument("--demo-share", type=float, metavar="P",
                       help="share of an epoch that they make up, 0 to 0.9; less where many logos are typed "
                       "(default: the recipe's mix)")  # fmt: skip
    add_mirror_argument(group)
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import numpy as np
import torch
from safetensors.torch import load_file
from scipy.optimize import minimize
from scipy.special import softmax
from torch.utils.data import ConcatDataset
from tqdm import tqdm

from enhanced_data_pipeline import (
    DEMO_DIR,
    MEAN,
    STD,
    LogoCache,
    LogoDataset,
    ask_rules,
    dataset_targets,
    demo_measurements,
    demo_samples,
    fingerprint,
    further_logos,
    hinted_targets,
    label_source,
    logo_measurements,
    make_loader,
    mixup_cutmix,
    normalize,
    read_dataset,
    read_hints,
    read_manifest,
    rule_opinions,
    training_transform,
)
from ultrathink_v2_advanced_modules import (
    EMA,
    OPTIMIZERS,
    AdaptiveOptimizerEnsemble,
    CheckpointStore,
    GracefulStop,
    LossSpike,
    NonFiniteLoss,
    Phase,
    Restorable,
    RunLogger,
    Tracker,
    UltrathinkLoss,
    UncertainBackbone,
    amp_settings,
    classification_metrics,
    count_parameters,
    default_workers,
    gather_rows,
    is_main,
    load_checkpoint,
    load_matching,
    load_published,
    main_first,
    mean_over_ranks,
    member_states,
    model_of,
    peak_memory_mb,
    plot_log,
    print_config,
    read_pictures,
    resolve_recipe,
    rng_state,
    seed_everything,
    select_device,
    set_rng_state,
    setup_distributed,
    share_of_batch,
    synchronize_statistics,
    tell_interrupted,
    tell_unsaved,
    tolerated,
    vary_ranks,
)

STEM = "supervised"
HEADS = ("head.", "uncertainty.", "measured.")  # what SimCLR does not train
MEASURED_BATCH, MEASURED_LR = 64, 2e-3  # of what reads the measurements, before the phases
EMA_DECAY = 0.998  # about the last five hundred steps, or a tenth of a phase while that is less
SMOOTHING = 0.02  # of the targets: no label is certain
BEST = f"{STEM}_best.pt"
EXTENSION = Phase("extended", 0, "adamw", 5e-4, "cosine", 0.05)
PRETRAINED_DIR = Path(__file__).resolve().parent / "pretrained"
OVERTURNED = ("file", "source_file", "rules", "network", "confidence")
ASKING_COST = 0.02  # nats a logo that asking the later networks has to bring; for all of them phase 7 asks 0.01
BEYOND_LUCK = 2.5  # standard errors; 2 is usual for one comparison, but the lowest of many epochs is low by luck too
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


def swap_optimizers(phases: tuple[Phase, ...], swaps: list[str]) -> tuple[Phase, ...]:
    """The phases with other optimizers, given as ``phase=name``; epochs and learning rates stay."""
    names = dict(swap.split("=", 1) if "=" in swap else (swap, "") for swap in swaps)
    known = {phase.name for phase in phases}
    for phase, name in names.items():
        if phase not in known or name not in OPTIMIZERS:
            raise UsageError(f"--optimizer {phase}={name}: give one of {', '.join(sorted(known))}, then = and one of "
                             f"{', '.join(OPTIMIZERS)}")  # fmt: skip
    return tuple(replace(phase, optimizer=names.get(phase.name, phase.optimizer)) for phase in phases)


def demo_count(asked: int | None, usual: int) -> int:
    """Demo logos to draw: as asked, else as usual, but none where the scripts were copied without their generator."""
    if DEMO_DIR.is_dir():
        return usual if asked is None else asked
    if asked:
        raise UsageError(f"{DEMO_DIR} is missing: copy it beside the scripts, or leave --demo-logos out")
    return 0


def start_named(args: argparse.Namespace) -> str | None:
    """Whose weights a run is asked to start from; UsageError where that is asked for twice."""
    starts = {"--weights": args.weights and Path(args.weights).name, "--pretrained": args.pretrained and "published",
              "--init": args.init}  # fmt: skip
    named = {option: start for option, start in starts.items() if start}
    if len(named) > 1:
        raise UsageError(f"{' and '.join(named)} each name a start; give one of them")
    return next(iter(named.values()), None)


def resolve_config(args: argparse.Namespace, device: torch.device) -> tuple[dict, tuple[Phase, ...]]:
    """Plain values that determine the run, what a checkpoint must agree with to be resumed; and the phases."""
    recipe = resolve_recipe(args.recipe, device)
    phases = swap_optimizers(scale_phases(recipe.phases, args.epochs), args.optimizer)
    if args.extend:
        phases += (replace(EXTENSION, epochs=args.extend),)
    if args.demo_share is not None and not 0 <= args.demo_share <= 0.9:
        raise UsageError(f"--demo-share {args.demo_share:g} is no share from 0 to 0.9")
    usual = recipe.init if args.measurements else "simclr"
    config = {
        "recipe": recipe.name,
        "model": args.model or recipe.model,
        "image_size": args.image_size or recipe.image_size,
        "batch_size": args.batch_size or recipe.batch_size,
        "num_classes": len(CLASS_NAMES),
        "mean": list(MEAN),
        "std": list(STD),
        "seed": args.seed,
        "init": start_named(args) or usual,
        "loss": args.loss,
        "gamma": recipe.gamma,
        "mix": list(recipe.mix),
        "grad_checkpointing": args.grad_checkpointing,
        "mixup": args.mixup,
        "cutmix": args.cutmix,
        "demo_logos": demo_count(args.demo_logos, recipe.demo_logos),
        "demo_share": args.demo_share,
        "unlabelled": [Path(path).name for path in args.unlabelled],
        "hints": fingerprint(args.hints) if args.hints else "",
        "rules": args.rules,
        "measurements": len(MEASUREMENTS) if args.measurements else 0,
        "measured_steps": recipe.measured_steps,
        "teacher": [fingerprint([path]) for path in args.teacher],
        "phases": [asdict(phase) for phase in phases],
    }
    return config, phases


def techniques(config: dict) -> list[str]:
    """What the hand-over records of how the network was made."""
    names = [f"{phase['name']}: {phase['optimizer']}, {phase['epochs']} epochs" for phase in config["phases"]]
    rest = " while a type prevails, else cross-entropy" * (config["loss"] == "auto")
    loss = f"ULTRATHINK loss (adaptive focal{rest} + uncertainty + prior)"
    names += ["cross-entropy" if config["loss"] == "cross-entropy" else loss]
    names += ["progressive unfreezing", "weight averaging (EMA)"] + ["taught by the rules' opinions"] * config["rules"]
    names += ["taught by further networks"] * bool(config["teacher"]) + ["further logos"] * bool(config["unlabelled"])
    names += ["the analyzer's measurements as a second input"] * bool(config["measurements"])
    names += [f"started from {config['init']} weights", "logo AutoAugment"]
    names += [name for name in ("mixup", "cutmix", "grad_checkpointing") if config[name]]
    return names + ([f"{config['demo_logos']} demo logos"] if config["demo_logos"] else [])


# ---- the run ---------------------------------------------------------------------------------------------------------


def load_simclr(model: torch.nn.Module, path: Path, name: str, quiet: bool = False) -> None:
    """Takes the SimCLR weights and says which keys; only the classifier's two heads may be missing from them."""
    if not path.exists():
        raise UsageError(f"{path} is missing: make it with python simclr_pretraining.py, or start with --init random")
    state = load_checkpoint(path)
    if state["config"]["model"] != name:
        raise UsageError(
            f"{path} holds a {state['config']['model']}, not a {name}: run python simclr_pretraining.py "
            f"--model {name}, or start with --init random"
        )
    taken, missing, unexpected = load_matching(model, state["model"])
    if not quiet:
        left = ", ".join(missing) or "none"
        print(f"from {path} (epoch {state['epoch']}): {len(taken)} keys taken, {len(missing)} left at random ({left}), "
              f"{len(unexpected)} not used")  # fmt: skip
    if unexpected or not all(key.startswith(HEADS) for key in missing):
        raise UsageError(f"{path} does not fit {name}: make it anew with python simclr_pretraining.py --fresh")


def load_pretrained(model: torch.nn.Module, name: str) -> None:
    """Takes all weights of the released package; where it joins several networks, of the first that fits."""
    weights = PRETRAINED_DIR / "model.safetensors"
    if not weights.exists():
        raise UsageError(f"{weights} is missing: there is no released network; start with --init simclr or random")
    for state in member_states(load_file(weights)):
        _, missing, unexpected = load_matching(model, state)
        if not missing and not unexpected:
            return
    raise UsageError(f"{weights} does not fit {name}: leave --model out, or start with --init simclr or random")


def teach_measurements(model: torch.nn.Module, loader, targets: torch.Tensor, config: dict) -> None:
    """Trains what reads the measurements, and the head on top of it, on nothing else: for seconds, where the images
    take hours. Logos are drawn as in an epoch; beside them, as many times, rows that mix the measurements of two logos
    and have the rules' answer to them as their target."""
    rows, sampler, rng = loader.dataset.measurements, loader.sampler, np.random.default_rng(config["seed"])
    model.measured.fit(rows.reshape(-1, rows.shape[2]))
    part = torch.nn.Sequential(model.measured, model.head_drop, model.get_classifier()).train()
    absent, model.measured.absent = model.measured.absent, 0.0
    optimizer = torch.optim.AdamW(part.parameters(), weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, MEASURED_LR, config["measured_steps"], pct_start=0.1)
    shares, sizes = np.array(sampler.shares), np.array([len(group) for group in sampler.groups])
    members, starts = np.concatenate(sampler.groups), np.cumsum(sizes) - sizes

    def draw(count: int) -> tuple[np.ndarray, np.ndarray]:
        groups = rng.choice(len(sizes), count, p=shares / shares.sum())
        index = members[starts[groups] + (rng.random(count) * sizes[groups]).astype(int)]
        return index, rows[index, rng.integers(rows.shape[1], size=count)]

    for _ in range(config["measured_steps"]):
        index, seen = draw(MEASURED_BATCH)
        wanted = targets[index]
        if config["rules"]:
            (_, mixed), (_, other) = draw(MEASURED_BATCH), draw(MEASURED_BATCH)
            mixed = np.where(rng.random(mixed.shape) < 0.5 * rng.random((len(mixed), 1)), other, mixed)
            seen = np.concatenate([seen, mixed])
            wanted = torch.cat([wanted, torch.from_numpy(ask_rules(mixed)).to(wanted.dtype)])
        optimizer.zero_grad()
        answer = part(torch.from_numpy(seen))
        torch.nn.functional.cross_entropy(answer, wanted, label_smoothing=SMOOTHING).backward()
        optimizer.step()
        schedule.step()
    model.measured.absent = absent


def start_model(
    config: dict, args: argparse.Namespace, loader, targets: torch.Tensor, state: dict | None
) -> torch.nn.Module:
    """The network, with the weights that a run that does not resume starts from."""
    model = model_of(config, pretrained=args.pretrained, grad_checkpointing=config["grad_checkpointing"])
    if isinstance(model, UncertainBackbone):
        model.to(memory_format=torch.channels_last)  # convolutions take six tenths of the time on a CPU
    whole = bool(state is None and args.weights and load_published(model, args.weights))
    if state is None and config["measurements"] and config["init"] != "pretrained" and not whole and is_main():
        teach_measurements(model, loader, targets, config)
    if state is None and config["init"] == "simclr" and is_main():  # DDP gives its weights to the other ranks
        load_simclr(model, args.simclr, config["model"], args.quiet)
    if state is None and config["init"] == "random" and args.simclr.exists() and is_main() and not args.quiet:
        print(f"the start is random; --init simclr would take {args.simclr}")
    if state is None and config["init"] == "pretrained":
        load_pretrained(model, config["model"])
    return model


def make_criterion(config: dict) -> UltrathinkLoss:
    """The ULTRATHINK loss, its focal part at rest with "auto"; or, without noise and prior too, plain cross-entropy."""
    weights = {"uncertainty_weight": 0.0, "prior_weight": 0.0} if config["loss"] == "cross-entropy" else {}
    loss = UltrathinkLoss(config["num_classes"], gamma=config["gamma"], label_smoothing=SMOOTHING, **weights)
    loss.focal.resting = config["loss"] != "ultrathink"
    return loss


def measured_of(
    measurements: np.ndarray | None, index: torch.Tensor, device: torch.device, epoch: int | None = None
) -> torch.Tensor | None:
    """(N, M) measured of the logos ``index`` (N,): of themselves, or of the copies whose turn it is in an ``epoch``."""
    if measurements is None:
        return None
    places = index.numpy()
    copies = 0 if epoch is None else (epoch + places) % measurements.shape[1]
    return torch.from_numpy(measurements[places, copies]).to(device)


class Training(Restorable):
    """What a run consists of and what a checkpoint holds."""

    def __init__(
        self, config: dict, phases: tuple[Phase, ...], model: torch.nn.Module, loader, targets: torch.Tensor,
        device: torch.device, world: int,
    ):  # fmt: skip
        model = synchronize_statistics(model.to(device), device)
        self.config, self.loader, self.device, self.model = config, loader, device, model
        self.targets = targets  # (samples of the loader's dataset, classes)
        self.measurements = loader.dataset.measurements  # (samples, copies, M), or None
        self.wrapped = model
        if world > 1:
            self.wrapped = torch.nn.parallel.DistributedDataParallel(model, find_unused_parameters=True)
        self.criterion = make_criterion(config).to(device)
        self.optimizer = AdaptiveOptimizerEnsemble(self.wrapped, phases, loader.steps_per_epoch)
        self.ema = EMA(model, EMA_DECAY)
        self.dtype, use_scaler = amp_settings(device)
        self.scaler = torch.amp.GradScaler(device.type, enabled=use_scaler)
        self.epoch, self.step = 0, 0
        self.skipped: list[list[int]] = []
        self.best = [math.inf, 0.0]  # NLL and accuracy on val of the weights taken
        self.losses = self.lowest = torch.tensor(math.inf)  # (val logos,): this epoch's, the lowest mean so far
        self.sums = torch.zeros(5 + len(TERMS))  # loss, terms, right answers, sharpness, gradient norm, steps

    def state_dict(self) -> dict:
        parts = {
            name: getattr(self, name).state_dict() for name in ("model", "criterion", "optimizer", "ema", "scaler")
        }
        plain = {name: getattr(self, name) for name in ("epoch", "step", "skipped", "best", "lowest", "sums", "config")}
        plain |= {"rng": rng_state(), "class_names": list(CLASS_NAMES), "resting": self.criterion.focal.resting}
        return parts | plain

    def load_state_dict(self, state: dict) -> None:
        self.criterion.focal.resting = state["resting"]
        for name in ("model", "criterion", "optimizer", "ema", "scaler"):
            getattr(self, name).load_state_dict(state[name])
        for name in ("epoch", "step", "best", "lowest", "sums"):
            setattr(self, name, state[name])
        self.skipped, self.sums, self.lowest = state.get("skipped", []), self.sums.cpu(), self.lowest.cpu()
        set_rng_state(state["rng"])

    def train_step(self, images: torch.Tensor, index: torch.Tensor) -> None:
        """One step of the phase's optimizer; of SAM's two passes the first one gives the statistics."""
        inputs, targets = normalize(images, self.device), self.targets[index].to(self.device)
        measured = measured_of(self.measurements, index, self.device, self.epoch)
        if self.config["mixup"] or self.config["cutmix"]:
            draw = torch.Generator().manual_seed(hash((self.config["seed"], self.epoch, self.step)) % 2**31)
            inputs, targets = mixup_cutmix(
                inputs, targets, self.config["num_classes"], self.config["mixup"], self.config["cutmix"], generator=draw
            )
            measured = None  # nobody measured what was mixed
        first: list[torch.Tensor] = []

        def closure() -> torch.Tensor:
            self.optimizer.zero_grad()
            self.criterion.train(not first)  # the class weights follow the model, not its perturbed copy
            used = math.ceil(self.optimizer.pass_share * len(inputs))
            more = {"measurements": None if measured is None else measured[:used], "return_uncertainty": True}
            with torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not None):
                logits, log_variance = self.wrapped(inputs[:used], **more)
            loss = self.criterion(logits.float(), targets[:used], log_variance.float())
            if not first:
                terms = [self.criterion.terms[name] for name in TERMS]
                right = (logits.argmax(1) == targets[:used].argmax(1)).float().mean()
                first.append(torch.stack([loss.detach(), *terms, right]).float().cpu())
            self.scaler.scale(loss).backward()
            return loss

        self.optimizer.step(closure, self.scaler if self.scaler.is_enabled() else None)
        extra = torch.tensor([self.optimizer.sharpness or 0.0, self.optimizer.grad_norm or 0.0, 1.0])
        self.sums += torch.cat([first[0], extra])
        self.ema.update(self.model)

    def train_epoch(self, stop: GracefulStop, quiet: bool) -> bool:
        """Runs the rest of the current epoch; False when a signal ended it early, the position kept in self.step."""
        while True:
            try:
                return self.run_batches(stop, quiet)
            except NonFiniteLoss as error:
                self.go_back(self.index, error)

    def run_batches(self, stop: GracefulStop, quiet: bool) -> bool:
        self.wrapped.train()
        self.loader.sampler.set_epoch(self.epoch, start_batch=self.step)
        off = True if quiet or not is_main() else None  # None: shown on a terminal only
        for images, _, index in tqdm(
            self.loader, initial=self.step, leave=False, disable=off, desc=f"epoch {self.epoch + 1}"
        ):
            self.index = index  # whose files are named where the loss is not finite
            try:
                if self.is_skipped():
                    self.optimizer.skip()
                else:
                    self.train_step(images, index)
            except LossSpike as error:
                print(f"warning: {error}; the step was skipped", file=sys.stderr)
            self.step += 1
            if stop.requested():
                return False
        return True


@torch.no_grad()
def evaluate(model: torch.nn.Module, loader, device: torch.device) -> dict:
    """classification_metrics of a loader, the loss of each logo, and the mean normalised entropy on right and on wrong
    answers.

    Where the ranks share its samples, the figures on each are those of all.
    """
    model.eval()
    measured = partial(measured_of, loader.dataset.measurements, device=device)
    answers = [(model(normalize(images, device), measurements=measured(index)).float().cpu(), labels)
               for images, labels, index in loader]  # fmt: skip
    answers = answers or [(torch.zeros(0, len(CLASS_NAMES)), torch.zeros(0, dtype=torch.long))]
    logits, targets = (gather_rows(torch.cat(part)) for part in zip(*answers, strict=True))
    probabilities = logits.softmax(1)
    entropy = -(probabilities * probabilities.clamp_min(1e-12).log()).sum(1) / math.log(probabilities.shape[1])
    right = probabilities.argmax(1) == targets
    metrics = classification_metrics(probabilities.numpy(), targets.numpy())
    metrics["losses"] = torch.nn.functional.cross_entropy(logits, targets, reduction="none")
    metrics["uncertainty_right"] = entropy[right].mean().item() if right.any() else None
    metrics["uncertainty_wrong"] = entropy[~right].mean().item() if (~right).any() else None
    return metrics


def begin_phase_if_due(run: Training, store: CheckpointStore, quiet: bool) -> None:
    """At the first epoch of a phase: its own optimizer, on the best weights that the phases before it reached."""
    starts = [sum(phase["epochs"] for phase in run.config["phases"][:i]) for i in range(len(run.config["phases"]))]
    if run.step or run.epoch not in starts:
        return
    index = starts.index(run.epoch)
    best = store.load("best", run.device) if index else None
    if best:
        run.model.load_state_dict(best["model"])
        run.ema = EMA(run.model, EMA_DECAY)
    run.optimizer.begin_phase(index)
    trainable = count_parameters(run.model, trainable=True)
    phase = run.optimizer.phase
    if is_main() and not quiet:
        print(f"phase {index + 1} of {len(starts)}, {phase.name}: {phase.epochs} epochs of {phase.optimizer}, "
              f"lr {phase.lr:g} {phase.schedule}, {trainable:,} parameters learn")  # fmt: skip


def val_figures(metrics: dict) -> dict:
    """What a best checkpoint records of ``evaluate`` on val."""
    figures = {"val_accuracy": metrics["accuracy"], "val_loss": metrics["nll"], "ece": metrics["ece"]}
    figures |= dict(zip(RECALLS, metrics["per_class_accuracy"], strict=True))
    return figures | dict(zip(SHARES, metrics["share"], strict=True))


def best_state(model: torch.nn.Module, config: dict, figures: dict, epoch: int, source: str) -> dict:
    """What supervised_best.pt holds."""
    config = config | {"label_source": source, "parameters": count_parameters(model)}
    return {"model": model.state_dict(), "config": config, "class_names": list(CLASS_NAMES), "metric": figures,
            "epoch": epoch}  # fmt: skip


def finish_epoch(run: Training, val_loader, started: float, images: int) -> dict:
    """Measures the epoch just ended, moves the run on to the next one, and returns the row of the log."""
    sums = mean_over_ranks(run.sums).tolist()
    steps = max(1.0, sums[-1])
    seconds = time.perf_counter() - started
    metrics = evaluate(run.ema.module, val_loader, run.device)
    if run.config["loss"] == "auto":
        run.criterion.focal.resting = max(metrics["share"]) <= SHARE_WARNING
    run.losses, run.epoch, run.step = metrics["losses"], run.epoch + 1, 0
    run.sums.zero_()
    names = ("loss", *TERMS, "train_accuracy", "sharpness", "grad_norm")
    row = {"epoch": run.epoch, "phase": run.optimizer.phase.name, "lr": run.optimizer.lr}
    row |= {name: value / steps for name, value in zip(names, sums, strict=False)}
    if run.optimizer.phase.optimizer != "sam":
        del row["sharpness"]
    row |= val_figures(metrics) | {name: metrics[name] for name in ("uncertainty_right", "uncertainty_wrong")}
    row |= {"images_per_s": images / seconds, "seconds": seconds, "memory_mb": peak_memory_mb(run.device)}
    return {name: value for name, value in row.items() if value is not None}


def is_taken(run: Training, row: dict) -> bool:
    """Whether the epoch's weights become the best: val does not show them to be worse than those of its lowest NLL.

    On a hundred logos luck ranks first who has barely learned. So, as the one-standard-error rule (Breiman et al. 1984)
    takes the simplest tree that is not worse beyond it, this takes the latest weights: those that have learned most.
    """
    if run.losses.mean() < run.lowest.mean():
        run.lowest = run.losses
    worse = run.losses - run.lowest
    taken = bool(worse.mean() <= BEYOND_LUCK * worse.std(correction=0) / math.sqrt(worse.numel()))
    run.best = [row["val_loss"], row["val_accuracy"]] if taken else run.best
    return taken


def save(run: Training, store: CheckpointStore, row: dict, taken: bool, logger: RunLogger, source: str) -> None:
    """supervised_last.pt at every epoch; supervised_best.pt (averaged weights) where it is taken."""
    states = {}
    if taken:
        config = run.config | {"techniques": techniques(run.config), "wandb": logger.tracker.info}
        metric = {k: row[k] for k in ("val_accuracy", "val_loss", "ece", *RECALLS, *SHARES) if k in row}
        states["best"] = best_state(run.ema.module, config, metric, run.epoch, source)
    store.save([logger.path], last=run.state_dict(), **states)


def notes(row: dict, taken: bool) -> str:
    """What stands behind an epoch's line: not taken, a class that has more of the predictions than the plan allows."""
    name, share = max(((name, row[f"share_{name}"]) for name in CLASS_NAMES), key=lambda pair: pair[1])
    warning = f"WARNING: {share:.0%} of the predictions are {name}" if share > SHARE_WARNING else ""
    said = ("" if taken else "not taken", warning and paint(warning, "yellow"))
    return ", ".join(filter(None, said))


def train(run: Training, val_loader, logger: RunLogger, store: CheckpointStore, source: str, quiet: bool) -> int:
    """All remaining epochs; returns 0, or 128 + signal when interrupted with the position saved."""
    total = sum(phase["epochs"] for phase in run.config["phases"])
    with GracefulStop() as stop:
        while run.epoch < total:
            begin_phase_if_due(run, store, quiet)
            started, first = time.perf_counter(), run.step
            vary_ranks(run.config["seed"], run.epoch, run.step)
            run.keep()
            if not run.train_epoch(stop, quiet):
                tell_interrupted(run.epoch, store.save([logger.path], last=run.state_dict()))
                return 128 + stop.signum
            row = finish_epoch(run, val_loader, started, (run.step - first) * run.config["batch_size"])
            taken = is_taken(run, row)
            logger.log(row, notes(row, taken))  # first: a row too many is dropped on resuming, one less is lost
            save(run, store, row, taken, logger, source)
    return EXIT_OK if store.flush([logger.path]) else tell_unsaved(store)


def load_trained(path: Path, device: torch.device) -> dict:
    """A checkpoint of a complete training; UsageError where there is none."""
    try:
        return load_checkpoint(path, device)
    except FileNotFoundError:
        raise UsageError(f"{path} is missing: name a trained checkpoint, as checkpoints/{BEST}") from None


def network_opinions(checkpoint: Path, files: list[Path], device: torch.device) -> np.ndarray:
    """(n, 4) probabilities that a trained checkpoint gives to readable files."""
    state = load_trained(checkpoint, device)
    config = state["config"]
    model = model_of(config).to(device).eval()
    model.load_state_dict(state["model"])
    dataset = LogoDataset([(file, 0) for file in files], config["image_size"])
    if config.get("measurements"):
        dataset.measurements = logo_measurements(files, copies=0)
    answers = []
    with torch.no_grad():
        for images, _, index in make_loader(dataset, 128, shuffle=False):
            measured = measured_of(dataset.measurements, index, device)
            answers.append(model(normalize(images, device), measurements=measured).float().softmax(1).cpu())
    return torch.cat(answers).numpy()


def teach(files: list[Path], args: argparse.Namespace, device: torch.device) -> np.ndarray | None:
    """(n, 4) the teachers' opinion of each file: the rules', the networks' mean, the mean of both; None without any."""
    opinions = [rule_opinions(files)] if args.rules else []
    if args.teacher:
        opinions.append(np.mean([network_opinions(Path(path), files, device) for path in args.teacher], 0))
    return np.mean(opinions, 0) if opinions else None


def build_training_set(args: argparse.Namespace, config: dict, device: torch.device) -> tuple:
    """(the joined datasets, targets (samples, 4), each dataset's share of an epoch)."""
    size, seed = config["image_size"], config["seed"]

    def dataset(samples: list, cache: LogoCache | None = None) -> LogoDataset:
        made = LogoDataset(samples, size, training_transform(size), seed=seed, cache=cache)
        if config["measurements"]:
            made.measurements = logo_measurements(made.cache.paths)
        return made

    parts = [dataset(read_dataset(args.data, "train"))]
    files = parts[0].cache.paths
    opinion = teach(files, args, device)
    onehot = np.eye(len(CLASS_NAMES))[parts[0].labels]
    targets = [dataset_targets(args.data, files, parts[0].labels, onehot if opinion is None else opinion)]
    shares = [config["mix"][0]]
    if args.unlabelled:
        found = further_logos(args.unlabelled, [args.data])
        cache = LogoCache(found, size)
        opinion = teach(cache.paths, args, device)
        if opinion is None:
            raise UsageError("--unlabelled with --no-rules needs a --teacher, whose opinion is their target")
        targets.append(hinted_targets([path.name for path in cache.paths], opinion, read_hints(args.hints)))
        likely = dict(zip(cache.paths, targets[1].argmax(1).tolist(), strict=True))  # what a balanced draw goes by
        parts.append(dataset([(path, likely.get(path, 0)) for path in found], cache))
        shares.append(config["mix"][1])
    if config["demo_logos"]:
        parts.append(demo_samples(config["demo_logos"], size, seed))
        if config["measurements"]:
            parts[-1].measurements = demo_measurements(config["demo_logos"], size, seed)
        targets.append(np.eye(len(CLASS_NAMES), dtype=np.float32)[parts[-1].labels])
        shares.append(config["mix"][2])
        if config["demo_share"] is not None:
            rest = (1 - config["demo_share"]) / sum(shares[:-1])
            shares = [*(share * rest for share in shares[:-1]), config["demo_share"]]
    return ConcatDataset(parts), torch.from_numpy(np.concatenate(targets)), shares


def build_loaders(args: argparse.Namespace, config: dict, device: torch.device, rank: int, world: int) -> tuple:
    """(training loader, its targets, validation loader). An epoch has as many logos as the typed dataset."""
    joined, targets, mix = build_training_set(args, config, device)
    length, batch = len(joined.datasets[0]), config["batch_size"]
    workers = default_workers(args.workers, device)
    loader = make_loader(joined, share_of_batch(batch, world), shuffle=True, workers=workers, seed=config["seed"],
                         drop_last=length >= batch, rank=rank, world_size=world, mix=mix,
                         epoch_length=length)  # fmt: skip
    return loader, targets, build_val_loader(args, config, rank, world)


def build_val_loader(args: argparse.Namespace, config: dict, rank: int, world: int):
    val = LogoDataset(read_dataset(args.data, "val"), config["image_size"])
    if config["measurements"]:
        val.measurements = logo_measurements(val.cache.paths, copies=0)
    return make_loader(val, 2 * config["batch_size"], shuffle=False, rank=rank, world_size=world)


def list_overturned(args: argparse.Namespace, checkpoint: Path, target: Path, device: torch.device) -> None:
    """Writes the rules' labels (train and val) that the network does not share, the surest first, for review."""
    rows = [row for row in read_manifest(args.data) if row["label_source"] == "rules" and row["split"] != "test"]
    if not rows:
        return
    cache = LogoCache(
        [Path(args.data) / row["file"] for row in rows], load_checkpoint(checkpoint)["config"]["image_size"]
    )
    opinion = network_opinions(checkpoint, cache.paths, device)
    found = [(rows[i], CLASS_NAMES[p.argmax()], float(p.max())) for i, p in zip(cache.kept, opinion, strict=True)]
    found = sorted((item for item in found if item[1] != item[0]["logo_type"]), key=lambda item: -item[2])
    text = io.StringIO()
    write = csv_row_writer(text)
    write(OVERTURNED)
    for row, name, p in found:
        write((no_formula(row["file"]), no_formula(row["source_file"]), row["logo_type"], name, f"{p:.4f}"))
    write_atomic(target, text.getvalue().encode("utf-8", "surrogateescape"))
    print(f"the network overturns {len(found)} of {len(rows)} labels that the rules gave: {target}")


def record_answers(tracker: Tracker, run: Training, val: LogoDataset, checkpoint: Path) -> None:
    """What the best weights say of val, where W&B or TensorBoard listens."""
    if tracker.active:
        files = [path for path, _ in val.samples]
        opinion = network_opinions(checkpoint, files, run.device)
        names, labels = [path.name for path in files], np.array(val.labels)
        tracker.answers(run.epoch, CLASS_NAMES, labels, opinion, names, lambda i: val.cache.images([i])[0])


def run_training(args: argparse.Namespace, device: torch.device, rank: int, world: int) -> int:
    """One network from start or resume point to its last epoch."""
    config, phases = resolve_config(args, device)
    results_dir = Path(args.results_dir)
    log_path = results_dir / f"{STEM}_log.csv"
    seed_everything(config["seed"])
    with main_first():
        loader, targets, val_loader = build_loaders(args, config, device, rank, world)
    config["files"] = fingerprint([path for split in ("train", "val") for path, _ in read_dataset(args.data, split)])
    store = CheckpointStore(args.checkpoint_dir, STEM, args.mirror)
    state = store.resume(config, args.fresh, [log_path])
    model = start_model(config, args, loader, targets, state)
    run = Training(config, phases, model, loader, targets, device, world)
    if state:
        run.load_state_dict(state)
    if run.epoch >= sum(phase.epochs for phase in phases):
        if is_main():
            print(f"training is complete ({run.epoch} epochs, val accuracy {run.best[1]:.4f}); --fresh starts over")
        return EXIT_OK
    source = label_source(args.data)
    if not args.quiet:
        print_config(STEM, config | {"labels": source, "parameters": count_parameters(model)}, device)
    tracker = Tracker(STEM, results_dir, config, args.wandb, args.tensorboard, run.epoch)
    logger = RunLogger(log_path, COLUMNS, SHOWN, run.epoch, args.quiet, tracker)
    best = store.path("best")
    try:
        code = train(run, val_loader, logger, store, source, args.quiet)
        if code == EXIT_OK and is_main():
            with tolerated("what the training shows at its end"):
                plot_log(log_path, results_dir / f"{STEM}_curves.png", PANELS)
                record_answers(tracker, run, val_loader.dataset, best)
                tracker.record(run.epoch, read_pictures([results_dir / f"{STEM}_curves.png"]))
    except FloatingPointError as error:
        print(f"error: {error}", file=sys.stderr)
        return EXIT_FAILED
    finally:
        logger.close()
        tracker.close()
    if code == EXIT_OK and is_main():
        with tolerated("the list of overturned labels"):
            list_overturned(args, best, results_dir / "overturned.csv", device)
        print(f"val NLL {run.best[0]:.4f}, accuracy {run.best[1]:.4f} (labels: {source}): {best}")
    return code


def train_members(args: argparse.Namespace, device: torch.device, rank: int, world: int) -> int:
    """The networks of --ensemble, one after another; they become the teachers of the one that follows."""
    for i in range(args.ensemble):
        member = argparse.Namespace(**vars(args) | {"seed": args.seed + 1 + i})
        for name in ("checkpoint_dir", "results_dir", "mirror"):
            if getattr(args, name):
                setattr(member, name, str(Path(getattr(args, name)) / f"member_{i + 1}"))
        if is_main() and not args.quiet:
            print(f"network {i + 1} of an ensemble of {args.ensemble}")
        code = run_training(member, device, rank, world)
        if code != EXIT_OK:
            return code
        args.teacher.append(str(Path(member.checkpoint_dir) / BEST))
    return EXIT_OK


def fit_shares(opinions: list[np.ndarray], labels: np.ndarray, strength: float = 3.0) -> list[float]:
    """The shares (of 1, none below nought) of networks' opinions, each (n, 4), in the log-linear pool that makes
    ``labels`` (n,) likeliest, at any temperature: the minimum of a convex cost. ``strength`` is the precision of the
    normal prior around equal weights, a standard deviation of 0.6."""
    logits, truth = np.log(np.stack(opinions) + 1e-9), np.eye(opinions[0].shape[1])[labels]

    def cost(weights: np.ndarray) -> tuple[float, np.ndarray]:
        p, off = softmax(np.tensordot(weights, logits, 1), axis=1), weights - weights.mean()
        lost = -np.log((p * truth).sum(1) + 1e-12).sum() + 0.5 * strength * (off**2).sum()
        return lost, (logits * (p - truth)).sum(axis=(1, 2)) + strength * off

    start = np.full(len(opinions), 1 / len(opinions))
    found = minimize(cost, start, jac=True, method="L-BFGS-B", bounds=[(0.0, None)] * len(opinions)).x
    found = found if found.sum() > 0 else start  # none of them knows more than chance does
    return (found / found.sum()).tolist()


def fit_early(opinions: list[np.ndarray], shares: list[float], labels: np.ndarray) -> dict[str, float] | None:
    """By what the first of the networks answers alone (JoinedNetwork); None where it never should.

    A logo costs its NLL, and ASKING_COST where the others are asked. The confidence is the highest whose mean on
    ``labels`` (n,) is within one standard error of the least (Breiman et al. 1984).
    """
    logits = np.log(np.stack(opinions) + 1e-9)

    def lost(values: np.ndarray) -> np.ndarray:
        return -np.log(softmax(values, axis=1)[np.arange(len(labels)), labels] + 1e-12)

    temperatures = np.geomspace(0.25, 4, 201)
    pooled, first = np.tensordot(shares, logits, 1), logits[0]
    pool_t, own_t = (min(temperatures, key=lambda t: lost(v / t).mean()) for v in (pooled, first))
    pooled, first = pooled / pool_t, first / own_t
    confidence, limits = softmax(first, axis=1).max(1), [*np.arange(0.5, 1, 0.005), np.inf]
    costs = np.stack([np.where(confidence >= limit, lost(first), lost(pooled) + ASKING_COST) for limit in limits])
    more = costs - costs[costs.mean(1).argmin()]
    limit = limits[np.flatnonzero(more.mean(1) <= more.std(1) / len(labels) ** 0.5)[-1]]
    # with the scale the one temperature that is fitted later suits either answer
    early = {"temperature": own_t, "scale": pool_t / own_t, "confidence": limit}
    return {key: float(value) for key, value in early.items()} if limit < 1 else None


def joined_config(states: list[dict], shares: list[float], early: dict[str, float] | None) -> dict:
    """Of the checkpoint that joins these: the largest member's, and each one's own under members."""
    configs = [state["config"] for state in states]
    largest = max(configs, key=lambda config: config["image_size"])
    return largest | {
        "model": " + ".join(f"{config['model']}@{config['image_size']}" for config in configs),
        "members": configs,
        "shares": shares,
        "early": early,
        "measurements": max(config["measurements"] for config in configs),
        "techniques": [
            *largest["techniques"],
            f"the answer of {len(configs)} networks, with shares of "
            + ", ".join(f"{share:.2f}" for share in shares)
            + (f", the first one's alone where it is sure to {early['confidence']:.1%}" if early else ""),
        ],
    }


@torch.no_grad()
def round_weights(model: torch.nn.Module) -> None:
    """To what 16 bits hold: several networks are handed over in half the room, and what is judged is what is there."""
    for weight in model.parameters():
        weight.copy_(weight.half())


def join_networks(states: list[dict], args: argparse.Namespace, device: torch.device) -> tuple[torch.nn.Module, dict]:
    """The network of --join and its config."""
    files, labels = zip(*read_dataset(args.data, "val"), strict=True)
    opinions, truth = [network_opinions(Path(path), list(files), device) for path in args.join], np.array(labels)
    shares = fit_shares(opinions, truth)
    config = joined_config(states, shares, fit_early(opinions, shares, truth) if args.early_exit else None)
    model = model_of(config).to(device)
    for member, state in zip(model.members, states, strict=True):
        member.load_state_dict(state["model"])
    round_weights(model)
    return model, config


def average_networks(states: list[dict], device: torch.device) -> tuple[torch.nn.Module, dict]:
    """The network of --average, whose weights are the mean of theirs: a model soup (Wortsman et al. 2022), which wants
    trainings that went on from the same weights; and its config. UsageError where they are of different networks."""
    config = states[-1]["config"]
    config = config | {"techniques": [*config["techniques"], f"the mean of the weights of {len(states)} trainings"]}
    model = model_of(config).to(device)
    own = model.state_dict()
    if any({k: v.shape for k, v in state["model"].items()} != {k: v.shape for k, v in own.items()} for state in states):
        raise UsageError("--average takes trainings of one network; these are of different ones, as --join takes them")
    weights = {key: torch.stack([state["model"][key].double() for state in states]).mean(0) for key in own}
    model.load_state_dict({key: value.to(own[key].dtype) for key, value in weights.items()})
    return model, config


def combine_networks(args: argparse.Namespace, device: torch.device, rank: int, world: int) -> int:
    """supervised_best.pt of --join or --average, judged on val."""
    option, paths = ("--join", args.join) if args.join else ("--average", args.average)
    if len(paths) < 2 or args.ensemble > 1 or args.extend or (args.join and args.average):
        raise UsageError(f"{option} takes two trained checkpoints or more and trains nothing: give it twice, and no "
                         "--ensemble, --extend or other way to combine them")  # fmt: skip
    store = CheckpointStore(args.checkpoint_dir, STEM, args.mirror)
    best = store.path("best")
    if best.exists() and not args.fresh:
        raise UsageError(f"{best} is there already: name another --checkpoint-dir, or replace it with --fresh")
    states = [load_trained(Path(path), device) for path in paths]
    model, config = join_networks(states, args, device) if args.join else average_networks(states, device)
    source = label_source(args.data)
    figures = val_figures(evaluate(model, build_val_loader(args, config, rank, world), device))
    if not store.save(best=best_state(model, config, figures, max(state["epoch"] for state in states), source)):
        return tell_unsaved(store)
    if is_main():
        list_overturned(args, best, Path(args.results_dir) / "overturned.csv", device)
        nll, accuracy = figures["val_loss"], figures["val_accuracy"]
        print(f"{config['techniques'][-1]}: val NLL {nll:.4f}, accuracy {accuracy:.4f} (labels: {source}): {best}")
    return EXIT_OK


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    if args.early_exit and not args.join:
        raise UsageError(
            "--early-exit lets the first network of --join answer alone: give --join, too, or leave it off"
        )
    rank, world, _ = setup_distributed()
    device = select_device(args.device)
    if args.dry_run:
        combined = {name: getattr(args, name) for name in ("join", "average") if getattr(args, name)}
        print_config(STEM, combined or resolve_config(args, device)[0], device)
        return EXIT_OK
    args.simclr = Path(args.checkpoint_dir) / "simclr_best.pt"
    with hold_run(STEM, args, is_main()):
        if args.join or args.average:
            return combine_networks(args, device, rank, world)
        CheckpointStore(args.checkpoint_dir, STEM, args.mirror).take([args.simclr])
        code = train_members(args, device, rank, world) if args.ensemble > 1 else EXIT_OK
        return code if code != EXIT_OK else run_training(args, device, rank, world)


if __name__ == "__main__":
    run_script(main)

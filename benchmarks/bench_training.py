"""Accuracy after equally long training: ours, ours with or without each part, and the field's usual networks.

    python benchmarks/bench_training.py --data data/training/classification --images colab_logo_dataset.zip \\
        --labels labels.csv --simclr checkpoints/simclr_best.pt

Reads   the typed dataset (its train split trains, its val split selects), and labels.csv with the logos to judge on:
        the sure rows of --split; for the rows with SimCLR its checkpoint; with --trained the networks of ours that an
        earlier run left
Writes  results/training_runs.csv, a row for each finished run, and results/training.md (and --json); the same command
        skips the runs that are there and resumes the one of ours that was cut off

Every run trains for --minutes on the same logos at the same size and is judged once, by its last weights (the peers,
whose learning rate has then fallen to zero) or by those that val chose (ours). The peers are timm's networks from
scratch with cross-entropy, AdamW, a warm-up and a cosine over the time, and our augmentation; the predecessor is its
own recipe. Ours draws demo logos, asks the rules and reads the analyzer's measurements, which belongs to its method;
--unlabelled adds a row with further logos. SimCLR's time comes on top and is stated.
"""

from __future__ import annotations

import argparse
import csv
import math
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, metavar="DIR", help="typed dataset")
    parser.add_argument("--images", required=True, metavar="PATH", help="folder or zip of the logos to judge on")
    parser.add_argument("--labels", required=True, metavar="CSV", help="their types: file,type[,sure][,split]")
    parser.add_argument("--split", default="report", help="rows of --labels to judge on (default: %(default)s)")
    start = parser.add_mutually_exclusive_group()
    start.add_argument(
        "--simclr", metavar="PT", help="SimCLR checkpoint, for the rows that start from it (default: none)"
    )
    start.add_argument("--trained", metavar="DIR", help="--out of an earlier run: train nothing, judge its networks of "
                       "ours (on other logos, say)")  # fmt: skip
    parser.add_argument("--unlabelled", metavar="PATH", help="further logos for one more row of ours")
    parser.add_argument("--hints", action="append", default=[], metavar="CSV", help="what is known of them")
    parser.add_argument("--minutes", type=float, default=10.0, help="of training, each run (default: %(default)g)")
    parser.add_argument("--seeds", type=int, default=2, metavar="N", help="(default: %(default)s)")
    parser.add_argument("--only", action="append", metavar="NAME", help="rows to run (default: all)")
    parser.add_argument("--out", default="results", metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--json", metavar="FILE", help="write ours beside each of the others there too")
    parser.add_argument("--one", nargs=3, metavar=("NAME", "SEED", "EPOCHS"), help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    build_parser().parse_args()

import numpy as np
import torch
import torch.nn.functional as F

import ultrathink_supervised_training as supervised
import ultrathink_v2_advanced_modules as modules
from benchmarks.comparison import Comparison
from enhanced_data_pipeline import (
    LogoDataset,
    collect_unlabelled,
    logo_measurements,
    make_loader,
    normalize,
    read_dataset,
    training_transform,
)
from intelligent_logo_analyzer import CLASS_NAMES, UsageError, run_script
from model_validation_optimization import FORMER_SIZE, train_former

PEERS = ("efficientnet_b0", "resnet18", "vit_tiny_patch16_224")
NO_ATTENTION = "without logo-aware attention"
ADAPTIVE = "with the adaptive loss throughout"
NO_MEASUREMENTS = "without measurements"  # starts from SimCLR, as the recipe then does
OURS = ("ours", "with SimCLR", "with SAM", "with Ranger", "with SimCLR, SAM and Ranger", ADAPTIVE, NO_ATTENTION,
        "without demo logos", NO_MEASUREMENTS)  # fmt: skip
VARIED = {  # a name may hold several
    "SimCLR": ["--init", "simclr"],
    "SAM": ["--optimizer", "sam=sam"],
    "Ranger": ["--optimizer", "ranger=ranger"],
    ADAPTIVE: ["--loss", "ultrathink"],
    "without demo logos": ["--demo-logos", "0"],
    NO_MEASUREMENTS: ["--no-measurements"],
}
FURTHER, FORMER = "ours, further logos", "predecessor's recipe"
COLUMNS = ("name", "seed", "minutes", "accuracy", *CLASS_NAMES, "ece")
TRIAL_EPOCHS = 12  # of the run that tells how long an epoch of each phase takes
PEER_BATCH, PEER_LR = 32, 1e-3


# ---- the peers -------------------------------------------------------------------------------------------------------


def train_peer(name: str, data: str, size: int, seconds: float, seed: int) -> torch.nn.Module:
    """A timm network from scratch: AdamW, a twentieth of the time warm-up, then a cosine to zero."""
    modules.seed_everything(seed)
    dataset = LogoDataset(read_dataset(data, "train"), size, training_transform(size), seed)
    loader = make_loader(dataset, PEER_BATCH, shuffle=True, workers=1, seed=seed, drop_last=True, balanced=True)
    model = modules.build_model(name, len(CLASS_NAMES), size)
    optimizer = torch.optim.AdamW(model.parameters(), PEER_LR, weight_decay=0.05)
    started, epoch = time.perf_counter(), 0
    while (done := (time.perf_counter() - started) / seconds) < 1:
        model.train()
        loader.sampler.set_epoch(epoch)
        for images, labels, _ in loader:
            done = min(1.0, (time.perf_counter() - started) / seconds)
            for group in optimizer.param_groups:
                group["lr"] = PEER_LR * min(done / 0.05, 0.5 * (1 + math.cos(math.pi * done)))
            optimizer.zero_grad()
            F.cross_entropy(model(normalize(images)), labels).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
        epoch += 1
    return model.eval()


# ---- ours ------------------------------------------------------------------------------------------------------------


def starts_from_simclr(name: str) -> bool:
    return "SimCLR" in name or NO_MEASUREMENTS in name


def vary(name: str) -> list[str]:
    """Takes what the name says out of the modules of this process; returns the options for the rest that it says."""
    if NO_ATTENTION in name:
        bias = modules.LogoAttention.bias
        modules.LogoAttention.bias = lambda self, cues: 0 * bias(self, cues)
    return [word for part, options in VARIED.items() if part in name for word in options]


def run_ours(args: argparse.Namespace, name: str, seed: int, epochs: int, folder: Path) -> None:
    """One run of the training script's own main, in this process."""
    options = vary(name)
    if name == FURTHER:
        options += ["--unlabelled", args.unlabelled, *(word for csv_ in args.hints for word in ("--hints", csv_))]
    (folder / "checkpoints").mkdir(parents=True, exist_ok=True)
    for suffix in ("", ".sha256") if starts_from_simclr(name) else ():
        content = Path(args.simclr + suffix).read_bytes()
        (folder / "checkpoints" / f"simclr_best.pt{suffix}").write_bytes(content)
    code = supervised.main([
        "--data", args.data, "--recipe", "compact", "--device", "cpu", "--quiet", "--seed", str(seed),
        "--epochs", str(epochs), "--checkpoint-dir", str(folder / "checkpoints"),
        "--results-dir", str(folder / "results"), *options,
    ])  # fmt: skip
    if code:
        raise SystemExit(code)


def spawn(args: argparse.Namespace, name: str, seed: int, epochs: int) -> None:
    """run_ours in a process of its own, so that what is left out stays left out there alone."""
    command = [sys.executable, __file__, *sys.argv[1:], "--one", name, str(seed), str(epochs)]
    subprocess.run(command, check=True)


def seconds_of(folder: Path) -> dict[str, list[float]]:
    """Seconds of each epoch of a run of ours, by phase."""
    found: dict[str, list[float]] = {}
    for row in modules.read_log(folder / "results" / "supervised_log.csv"):
        found.setdefault(row["phase"], []).append(float(row["seconds"]))
    return found


def epochs_within(args: argparse.Namespace, name: str) -> int:
    """As many epochs as fit into --minutes, told by a short trial; kept in a file, so that a resumed run agrees."""
    folder = folder_of(args, name, 0, "trial")
    note = folder / "epochs.txt"
    if note.exists():
        return int(note.read_text())
    spawn(args, name, 0, -TRIAL_EPOCHS)
    times = {phase: float(np.median(values)) for phase, values in seconds_of(folder).items()}
    phases = modules.RECIPES["compact"].phases
    an_epoch = sum(phase.epochs * times[phase.name] for phase in phases) / sum(phase.epochs for phase in phases)
    epochs = max(len(phases), int(60 * args.minutes / an_epoch))
    note.write_text(str(epochs))
    return epochs


def folder_of(args: argparse.Namespace, name: str, seed: int, kind: str = "run") -> Path:
    return Path(args.trained or args.out) / "training" / f"{name.replace(' ', '_').replace(',', '')}_{kind}_{seed}"


# ---- judging ---------------------------------------------------------------------------------------------------------


def logos_to_judge(args: argparse.Namespace) -> list[tuple[Path, int]]:
    by_name = {path.name: path for path in collect_unlabelled([args.images])}
    with open(args.labels, newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row.get("split", args.split) == args.split]
    rows = [row for row in rows if row.get("sure") != "0" and row["type"] in CLASS_NAMES and row["file"] in by_name]
    if not rows:
        raise UsageError(f"{args.labels} has no sure row of the split {args.split} for {args.images}")
    return [(by_name[row["file"]], CLASS_NAMES.index(row["type"])) for row in rows]


def judge(model: torch.nn.Module, samples: list[tuple[Path, int]], size: int) -> dict[str, float]:
    dataset = LogoDataset(samples, size)
    if model.measured is not None:
        dataset.measurements = logo_measurements(dataset.cache.paths, copies=0)
    found = supervised.evaluate(model, make_loader(dataset, 64, shuffle=False), torch.device("cpu"))
    recalls = dict(zip(CLASS_NAMES, found["per_class_accuracy"], strict=True))
    return {"accuracy": found["accuracy"], **recalls, "ece": found["ece"]}


def load_ours(folder: Path, name: str) -> torch.nn.Module:
    """The network that val chose; where it learned without its bias, the gains that the start had left are nought."""
    state = modules.load_checkpoint(folder / "checkpoints" / "supervised_best.pt")
    model = modules.model_of(state["config"])
    model.load_state_dict(state["model"])
    if NO_ATTENTION in name:
        for layer in (layer for layer in model.modules() if isinstance(layer, modules.LogoAttention)):
            torch.nn.init.zeros_(layer.gain)
    return model


def run(args: argparse.Namespace, name: str, seed: int, samples: list[tuple[Path, int]]) -> dict[str, float]:
    """One row of the table: trains and judges."""
    size, seconds = modules.RECIPES["compact"].image_size, 60 * args.minutes
    started = time.perf_counter()
    if name in PEERS:
        model = train_peer(name, args.data, size, seconds, seed)
    elif name == FORMER:
        model, _ = train_former(Path(args.data), args.minutes, seed)
        size = FORMER_SIZE
    else:
        if not args.trained:
            spawn(args, name, seed, epochs_within(args, name))
        folder = folder_of(args, name, seed)
        model = load_ours(folder, name)
        spent = sum(sum(values) for values in seconds_of(folder).values())
        return {"minutes": spent / 60} | judge(model, samples, size)
    return {"minutes": (time.perf_counter() - started) / 60} | judge(model, samples, size)


def write_table(rows: list[dict[str, str]], target: Path) -> None:
    """Mean and spread (standard deviation over the seeds) of each name, the best first."""
    lines = ["| training | accuracy | lowest class | minutes | seeds |", "|---|---|---|---|---|"]
    names = sorted({row["name"] for row in rows},
                   key=lambda name: -np.mean([float(r["accuracy"]) for r in rows if r["name"] == name]))  # fmt: skip
    for name in names:
        own = [row for row in rows if row["name"] == name]
        accuracy = 100 * np.array([float(row["accuracy"]) for row in own])
        lowest = 100 * np.mean([min(float(row[kind]) for kind in CLASS_NAMES) for row in own])
        spread = f" +- {accuracy.std(ddof=1):.1f}" if len(own) > 1 else ""
        minutes = np.mean([float(row["minutes"]) for row in own])
        lines.append(f"| {name} | {accuracy.mean():.1f}{spread} % | {lowest:.1f} % | {minutes:.1f} | {len(own)} |")
    target.write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


def compare(rows: list[dict[str, str]], settings: str, path: str | None) -> int:
    """The share of wrong answers of ours beside that of each of the others, means over the seeds."""
    wrong = {row["name"]: [] for row in rows}
    for row in rows:
        wrong[row["name"]].append(1 - float(row["accuracy"]))
    means = {name: float(np.mean(values)) for name, values in wrong.items()}
    table = Comparison("training", settings)
    others = {name: 100 * share for name, share in means.items() if name in (*PEERS, FORMER)}
    if OURS[0] in means and others:
        table.row("wrong answers, best of the others", max(0.1, min(others.values())), 100 * means[OURS[0]], "%")
        for name, share in others.items():
            table.row(f"wrong answers, {name}", max(0.1, share), 100 * means[OURS[0]], "%")
    return table.write(path, accuracy={name: 1 - share for name, share in means.items()})


def rows_to_run(args: argparse.Namespace) -> list[str]:
    """As asked, else all that can be had: none from SimCLR without --simclr, of --trained those that it holds."""
    names = args.only or [OURS[0], *([FURTHER] if args.unlabelled else []), *PEERS, FORMER, *OURS[1:]]
    if args.trained:
        names = [name for name in names if folder_of(args, name, 0).is_dir()]
        if not names:
            raise UsageError(f"{args.trained} holds none of these networks: name the --out of a run that trained ours")
    elif not args.simclr:
        if args.only and any(map(starts_from_simclr, names)):
            raise UsageError("a row that starts from SimCLR needs its checkpoint: give --simclr simclr_best.pt")
        names = [name for name in names if not starts_from_simclr(name)]
    return names


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    if args.one:
        name, seed, epochs = args.one[0], int(args.one[1]), int(args.one[2])
        kind = "trial" if epochs < 0 else "run"
        run_ours(args, name, seed, abs(epochs), folder_of(args, name, seed, kind))
        return 0
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    table, samples = out / "training_runs.csv", logos_to_judge(args)
    names = rows_to_run(args)
    for seed in range(args.seeds):
        for name in names:
            done = modules.read_log(table)
            if any((row["name"], row["seed"]) == (name, str(seed)) for row in done):
                continue
            row = {"name": name, "seed": seed} | run(args, name, seed, samples)
            with table.open("a", newline="") as file:
                writer = csv.DictWriter(file, COLUMNS)
                if not done:
                    writer.writeheader()
                writer.writerow({k: f"{v:.4f}" if isinstance(v, float) else v for k, v in row.items()})
            print(f"{name}, seed {seed}: {row['accuracy']:.1%} of {len(samples)}", flush=True)
    rows = modules.read_log(table)
    write_table(rows, out / "training.md")
    settings = f"{args.minutes:g} minutes of training each, {args.seeds} seeds, judged on {len(samples)} logos"
    return compare(rows, settings, args.json)


if __name__ == "__main__":
    run_script(main)

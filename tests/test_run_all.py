"""run_all.sh as a user runs it: the chain once, a dry run, misuse, an interruption."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, run_python

import enhanced_data_pipeline as pipeline
import ultrathink_supervised_training as supervised

PHASE_SCRIPTS = (
    "ultrathink_v2_advanced_modules.py",
    "intelligent_logo_analyzer.py",
    "enhanced_data_pipeline.py",
    "simclr_pretraining.py",
    "ultrathink_supervised_training.py",
    "model_validation_optimization.py",
    "day6_integration_preparation.py",
)


def environment() -> dict[str, str]:
    """The interpreter that runs the tests comes first, so that run_all.sh finds its packages there."""
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


def run_all(*args: object, cwd: Path) -> subprocess.CompletedProcess:
    command = ["bash", str(ROOT / "run_all.sh"), *map(str, args)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=environment(), timeout=600)


@pytest.fixture(scope="session")
def chain(raw_logos, tmp_path_factory) -> tuple[Path, subprocess.CompletedProcess]:
    """The whole chain, once, on the demo logos."""
    folder = tmp_path_factory.mktemp("chain")
    options = ("--labels", raw_logos / "truth.csv", "--recipe", "smoke", "--device", "cpu", "--workers", 0)
    return folder, run_all(raw_logos, *options, cwd=folder)


def test_the_chain_ends_with_a_package_and_the_table_of_criteria(chain):
    folder, done = chain
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "Traceback" not in done.stderr
    for made in (
        "data/training/classification/manifest.csv", "checkpoints/simclr_best.pt", "checkpoints/supervised_best.pt",
        "results/validation_report.json", "results/report.html", "day6_package/metadata.json",
        "day6_package/model.safetensors",
    ):  # fmt: skip
        assert (folder / made).exists(), made
    table = done.stdout[done.stdout.index("== success criteria") :]
    criteria = json.loads((folder / "results/validation_report.json").read_text())["criteria"]
    assert len(criteria) == 11
    for row in criteria:
        assert row["name"] in table
    assert {row["name"]: row["value"] for row in criteria}["hybrid accuracy"] is not None
    timings = {row["phase"]: float(row["seconds"]) for row in csv.DictReader((folder / "results/timings.csv").open())}
    assert len(timings) == 7 and all(seconds >= 0 for seconds in timings.values())


def test_the_package_types_a_folder_one_row_an_image(chain, raw_logos, tmp_path):
    folder, _ = chain
    run_python(
        "logo_classifier.py",
        raw_logos,
        "--package",
        folder / "day6_package",
        "--csv",
        tmp_path / "out.csv",
        cwd=tmp_path,
    )
    rows = list(csv.DictReader((tmp_path / "out.csv").open()))
    assert len(rows) == 48
    assert {row["logo_type"] for row in rows} <= {"simple", "text", "gradient", "complex"}


@pytest.mark.slow
def test_a_dry_run_shows_every_phase_and_touches_nothing(tmp_path):
    recorded = ("--wandb", "offline", "--tensorboard")
    done = run_all("--dry-run", "--recipe", "compact", *recorded, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "== phase 4: nothing would start from its weights, skipped" in done.stdout
    for script in sorted({*PHASE_SCRIPTS} - {"simclr_pretraining.py"}):
        (line,) = (line for line in done.stdout.splitlines() if line.startswith("== phase") and script in line)
        assert (" ".join(recorded) in line) == (script.startswith(("ultrathink_sup", "model_val")))
    assert "batch_size 32" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("case", ["missing", "empty", "no images"])
def test_unusable_input_ends_in_one_sentence_and_code_2(case, tmp_path):
    raw = tmp_path / "raw"
    if case != "missing":
        raw.mkdir()
    if case == "no images":
        (raw / "notes.txt").write_text("no image")
    done = run_python("intelligent_logo_analyzer.py", "organize", raw, "--out", tmp_path / "out", cwd=tmp_path, code=2)
    assert done.stderr.startswith("error: ") and done.stderr.count("\n") == 1, done.stderr
    assert not (tmp_path / "out").exists()


def test_run_all_names_a_missing_path_and_stops(tmp_path):
    done = run_all("no_such_folder", cwd=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "no_such_folder does not exist" in done.stderr


@pytest.mark.slow  # test_resume.py has it with stubs of the phases
def test_the_exit_code_of_a_failing_phase_comes_through(raw_logos, tmp_path):
    labels = tmp_path / "labels.csv"
    labels.write_text("file,type\nlogo_0001.png,simple\n")
    done = run_all(raw_logos, "--labels", labels, "--recipe", "smoke", "--device", "cpu", cwd=tmp_path)
    assert done.returncode == 2
    assert "phase 2 stopped with exit code 2" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_option_of_the_training_has_its_list():
    common = vars(pipeline.build_parser())["_option_string_actions"]
    cases = (ROOT / "run_all.sh").read_text().splitlines()
    text = "\n".join(line for line in cases if re.search(r"\) list=(training|tracking|simclr also=training)", line))
    for option, action in vars(supervised.build_parser())["_option_string_actions"].items():
        if option not in common:
            assert re.search(rf"{option}[ )]", text), option
            assert re.search(rf"{option}=\*[ )]", text) or action.nargs == 0, option


@pytest.mark.parametrize("script", PHASE_SCRIPTS)
def test_misspelt_option_is_refused_with_a_suggestion(script, tmp_path):
    done = run_python(script, "--recipee", "smoke", cwd=tmp_path, code=2)
    assert "--recipe" in done.stderr


@pytest.mark.slow  # test_resume.py has it with stubs of the phases, test_trainings.py has the training's own part
@pytest.mark.parametrize("name, number", [("TERM", signal.SIGTERM), ("INT", signal.SIGINT)])
def test_a_signal_to_the_shell_script_saves_and_exits_with_its_code(name, number, raw_logos, tmp_path):
    options = [
        "--labels",
        raw_logos / "truth.csv",
        "--recipe",
        "smoke",
        "--epochs",
        4000,
        "--device",
        "cpu",
        "--workers",
        0,
    ]
    command = ["bash", str(ROOT / "run_all.sh"), str(raw_logos), *map(str, options)]
    process = subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests in the background inherit "ignored"
    )  # fmt: skip
    last = tmp_path / "checkpoints/simclr_last.pt"
    for _ in range(1200):
        if last.exists() or process.poll() is not None:
            break
        time.sleep(0.1)
    assert process.poll() is None, process.communicate()
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 128 + number, out + err
    assert "the same command goes on from there" in err

"""The notebook in a clean kernel, and the scripts where nothing but their files was copied."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, run_python

NOTEBOOK = ROOT / "Advanced_Logo_ViT_Colab.ipynb"
SETTING = re.compile(r"^([A-Z_]+) = (\".*?\")", re.MULTILINE)


def sources() -> list[str]:
    cells = json.loads(NOTEBOOK.read_text())["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


@pytest.fixture
def copied(tmp_path) -> Path:
    """A folder with the .py files alone, as uploaded into Colab."""
    for path in ROOT.glob("*.py"):
        shutil.copy(path, tmp_path)
    return tmp_path


def run_copied(folder: Path, script: str, *args: object, code: int = 0) -> subprocess.CompletedProcess:
    command = [sys.executable, script, *map(str, args)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
    assert "Traceback" not in done.stderr and done.returncode == code, done.stdout + done.stderr
    return done


def test_the_notebook_is_stored_without_outputs_and_its_settings_are_those_of_a_new_user():
    notebook = json.loads(NOTEBOOK.read_text())
    assert not any(cell.get("outputs") or cell.get("execution_count") for cell in notebook["cells"])
    settings = dict(SETTING.findall(sources()[0]))
    assert settings["RECIPE"] == '"auto"' and settings["DRIVE_FOLDER"] == settings["LABELS"] == '""'


def test_the_notebook_asks_for_every_script():
    names = re.search(r"SCRIPTS = \((.*?)\)", "\n".join(sources()), re.DOTALL)[1]
    assert sorted(re.findall(r'"(\w+)"', names)) == sorted(path.stem for path in ROOT.glob("*.py"))


def test_the_notebook_installs_what_the_requirements_name():
    required = [re.split(r"[<>=!]", line)[0] for line in (ROOT / "requirements.txt").read_text().splitlines()]
    packages = next(source for source in sources() if "find_spec" in source)
    for name in (name.split()[0] for name in required if name and not name.startswith("#")):
        assert re.search(rf"\b{re.escape(name)}\b", packages), name


def test_the_notebook_runs_every_phase_of_the_plan_with_options_that_its_script_has(tmp_path):
    calls = re.findall(r"run\(\"([a-z0-9_]+\.py)\"(.*)\)", "\n".join(sources()))
    assert [script for script, _ in calls] == [
        "ultrathink_v2_advanced_modules.py",
        "intelligent_logo_analyzer.py",
        "enhanced_data_pipeline.py",
        "simclr_pretraining.py",
        "ultrathink_supervised_training.py",
        "model_validation_optimization.py",
        "day6_integration_preparation.py",
        "model_validation_optimization.py",
    ]
    for script, rest in calls:
        verb = ["organize"] if "organize" in rest else []
        text = run_python(script, *verb, "--help", cwd=tmp_path).stdout
        used = re.findall(r"--[a-z-]+", rest) + ["--recipe"] * ("OPTIONS" in rest)
        used += ["--wandb"] * ("RECORDED" in rest) + ["--mirror"] * ("MIRROR" in rest)
        assert all(option in text for option in used), (script, used)


def test_copied_files_alone_type_logos_and_resolve_a_training_without_demo_logos(copied, raw_logos, tmp_path):
    out = copied / "types.csv"
    run_copied(copied, "logo_classifier.py", raw_logos, "--csv", out)
    assert out.read_text().count("\n") == 49
    run_copied(copied, "intelligent_logo_analyzer.py", "organize", raw_logos, "--labels", raw_logos / "truth.csv")
    shown = run_copied(copied, "ultrathink_supervised_training.py", "--recipe", "smoke", "--dry-run").stdout
    assert "demo_logos 0" in shown
    refused = run_copied(copied, "ultrathink_supervised_training.py", "--demo-logos", 5, "--dry-run", code=2).stderr
    assert refused.count("\n") == 1 and "copy it beside the scripts" in refused


SLEEPER = """
import signal, sys, time
def save(*_):
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # as the trainings: a second signal kills
    time.sleep(0.5)
    print("saved")
    sys.exit(130)
signal.signal(signal.SIGINT, save)
print("started")
time.sleep(60)
"""


def test_the_stop_button_reaches_a_training_once_and_lets_it_save(tmp_path):
    (tmp_path / "sleeper.py").write_text(SLEEPER)
    cell = next(source for source in sources() if "def run(" in source)
    lines = ["import sys", "from pathlib import Path", "RECIPE = WANDB = 'x'", "IN_COLAB = False", cell]
    (tmp_path / "kernel.py").write_text("\n".join([*lines, 'run("sleeper.py")\n']))
    kernel = subprocess.Popen(
        [sys.executable, "-u", "kernel.py"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )  # fmt: skip
    assert kernel.stdout.readline() == "started\n"
    os.killpg(kernel.pid, signal.SIGINT)  # as Jupyter does: to the kernel's whole group
    out, err = kernel.communicate(timeout=60)
    assert out.strip() == "saved" and "RuntimeError: sleeper.py was stopped" in err


@pytest.mark.slow
def test_the_notebook_ends_with_a_package_in_a_clean_kernel_where_only_the_scripts_were_copied(copied, raw_logos):
    import nbformat
    from nbclient import NotebookClient

    with zipfile.ZipFile(copied / "logos.zip", "w") as archive:
        for path in sorted(raw_logos.glob("*.png")):
            archive.write(path, f"raw_logos/{path.name}")
    shutil.copy(raw_logos / "truth.csv", copied / "labels.csv")
    notebook = nbformat.read(NOTEBOOK, 4)
    chosen = {"RECIPE": '"smoke"', "RAW": '"logos.zip"', "LABELS": '"labels.csv"', "DRIVE_FOLDER": '"kept"'}
    settings = next(cell for cell in notebook.cells if cell.cell_type == "code")
    settings.source = SETTING.sub(lambda found: f"{found[1]} = {chosen.get(found[1], found[2])}", settings.source)
    place = {"metadata": {"path": str(copied)}}
    NotebookClient(notebook, timeout=1800, kernel_name="python3", resources=place).execute()
    for name in ("simclr_last.pt", "supervised_last.pt", "day6_package.zip", "report.html"):
        assert (copied / "kept" / name).exists(), name
    with zipfile.ZipFile(copied / "day6_package.zip") as package:
        assert {"day6_package/metadata.json", "day6_package/logo_classifier.py"} <= set(package.namelist())
    printed = "".join(o.get("text", "") for cell in notebook.cells for o in cell.get("outputs", ()))
    assert "hybrid accuracy" in printed and "nothing, all was there" in printed
    shown = [o.get("data", {}) for cell in notebook.cells for o in cell.get("outputs", ())]
    assert sum("image/png" in data for data in shown) == 4  # curves of both trainings, neighbours and map
    assert any("<iframe" in data.get("text/html", "") for data in shown)

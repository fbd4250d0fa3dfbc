"""What the tests share: one thread, no network, a folder of drawn logos and the dataset made from it."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("WANDB_MODE", "disabled")
os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run_python(script: str, *args: object, cwd: Path, code: int | None = 0, **env: str) -> subprocess.CompletedProcess:
    """Runs a script as a user does; the exit code must be ``code`` and no traceback may show."""
    command = [sys.executable, str(ROOT / script), *map(str, args)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env={**os.environ, **env}, timeout=300)
    assert "Traceback" not in done.stderr, done.stderr
    assert code is None or done.returncode == code, f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="session")
def raw_logos(tmp_path_factory) -> Path:
    """48 demo logos, 12 a class, with truth.csv beside them."""
    folder = tmp_path_factory.mktemp("raw") / "logos"
    run_python("demo/make_demo_logos.py", "--out", folder, "--count", 48, "--size", 96, cwd=folder.parent)
    return folder


@pytest.fixture(scope="session")
def dataset(tmp_path_factory, raw_logos) -> Path:
    """The demo logos organised by their true types: 8 + 2 + 2 a class or so."""
    folder = tmp_path_factory.mktemp("dataset") / "classification"
    run_python(
        "intelligent_logo_analyzer.py",
        "organize",
        raw_logos,
        "--labels",
        raw_logos / "truth.csv",
        "--out",
        folder,
        cwd=folder.parent,
    )
    return folder


@pytest.fixture
def without_plots(monkeypatch):
    """A training draws no curves, which would take a third of its time here; those that tests share draw them."""
    import simclr_pretraining
    import ultrathink_supervised_training

    for script in (simclr_pretraining, ultrathink_supervised_training):
        monkeypatch.setattr(script, "plot_log", lambda *_: None)


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium driven by selenium; skips where the machine has none."""
    webdriver = pytest.importorskip("selenium.webdriver")
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in ("headless", "no-sandbox", "disable-gpu", "no-first-run", "disable-background-networking",
                 "disable-component-update", "disable-sync", "window-size=1200,900"):  # fmt: skip
        options.add_argument(f"--{flag}")
    window = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield window
    window.quit()

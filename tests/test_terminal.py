"""What a user sees in a terminal: help at once, one sentence for a mistake, colours and bars there alone, quiet."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, run_python

import intelligent_logo_analyzer as analyzer

SCRIPTS = (
    "ultrathink_v2_advanced_modules.py",
    "intelligent_logo_analyzer.py",
    "enhanced_data_pipeline.py",
    "simclr_pretraining.py",
    "ultrathink_supervised_training.py",
    "model_validation_optimization.py",
    "day6_integration_preparation.py",
    "logo_classifier.py",
    "demo/make_demo_logos.py",
)
BENCHMARKS = sorted(f"benchmarks/{path.name}" for path in ROOT.glob("benchmarks/bench_*.py"))
HELP_SECONDS = 1.0
MEASURE = """
import resource, subprocess, sys
done = subprocess.run([sys.executable, *sys.argv[1:], "--help"], capture_output=True, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(done.returncode, used.ru_utime + used.ru_stime)
print(done.stdout)
"""


def help_of(*words: str) -> tuple[float, str]:
    """(seconds of CPU, text) of a script's --help; CPU, since the tests share the machine with others."""
    command = [sys.executable, "-c", MEASURE, str(ROOT / words[0]), *words[1:]]
    first, _, text = subprocess.run(command, capture_output=True, text=True, timeout=60).stdout.partition("\n")
    code, seconds = first.split()
    assert code == "0"
    return float(seconds), text


@pytest.mark.parametrize("script", [*SCRIPTS, *BENCHMARKS])
def test_help_comes_within_a_second(script):
    seconds, text = help_of(script)
    assert seconds < HELP_SECONDS and "usage:" in text


@pytest.mark.parametrize("words", [(s,) for s in SCRIPTS] + [("intelligent_logo_analyzer.py", "organize")])
def test_every_option_says_what_it_does(words):
    _, text = help_of(*words)
    for entry in re.split(r"\n  (?=-)", text[text.index("\noptions:") :])[1:]:
        words = re.sub(r"\(default:[^)]*\)", "", " ".join(entry.split("\n\n")[0].split())).split()
        assert len(words) >= 4, entry


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("option, meant", [("--quite", "--quiet"), ("--sead", "--seed")])
def test_a_misspelt_option_is_answered_with_the_right_one_in_one_sentence(script, option, meant, tmp_path):
    if meant not in help_of(*([script, "organize"] if "analyzer" in script else [script]))[1]:
        pytest.skip(f"{script} has no {meant}")
    done = run_python(script, option, cwd=tmp_path, code=2)
    assert f"did you mean {meant}?" in done.stderr and done.stderr.count("\n") == 1


@pytest.mark.parametrize("value", ["0", "-1", "many", "1.5"])
def test_a_number_out_of_range_is_answered_in_one_sentence(value, tmp_path):
    done = run_python("intelligent_logo_analyzer.py", "organize", f"--epochs={value}", cwd=tmp_path, code=2)
    assert done.stderr.count("\n") == 1 and f"{value} is not a whole number above 0" in done.stderr


def in_terminal(*words: str, cwd: Path, **env: str) -> str:
    """Everything that a script writes to a terminal."""
    ours, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm"} | env
    command = [sys.executable, str(ROOT / words[0]), *words[1:]]
    process = subprocess.Popen(command, cwd=cwd, stdout=theirs, stderr=theirs, env=kept)
    os.close(theirs)
    parts = []
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        parts.append(part)
    process.wait(60)
    os.close(ours)
    return b"".join(parts).decode()


def test_colours_show_in_a_terminal_alone_and_not_under_no_color(tmp_path):
    wrong = ("intelligent_logo_analyzer.py", "organize", "--sead=1")
    assert "\033[31merror:\033[0m" in in_terminal(*wrong, cwd=tmp_path)
    assert "\033" not in in_terminal(*wrong, cwd=tmp_path, NO_COLOR="1")
    assert "\033" not in in_terminal(*wrong, cwd=tmp_path, TERM="dumb")
    assert "\033" not in run_python(*wrong, cwd=tmp_path, code=2).stderr


def test_a_bar_shows_in_a_terminal_alone_and_not_when_quiet(raw_logos, tmp_path):
    def words(name: str) -> tuple[str, ...]:
        return "intelligent_logo_analyzer.py", "organize", str(raw_logos), "--out", str(tmp_path / name)

    shown = in_terminal(*words("a"), cwd=tmp_path)
    assert "\rreading logos [" in shown and "s left" in shown
    assert "reading logos" not in in_terminal(*words("b"), "--quiet", cwd=tmp_path)
    assert "\r" not in run_python(*words("c"), cwd=tmp_path).stderr


@pytest.mark.parametrize("color, code", [("bold", 1), ("red", 31), ("green", 32), ("yellow", 33)])
def test_paint_uses_the_terminals_own_colours(color, code, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert analyzer.paint("text", color) == f"\033[{code}mtext\033[0m"


def test_quiet_verification_prints_the_result_alone(dataset, tmp_path):
    done = run_python("enhanced_data_pipeline.py", "--data", dataset, "--quiet", cwd=tmp_path)
    assert done.stdout.startswith("sound: ") and done.stdout.count("\n") == 1

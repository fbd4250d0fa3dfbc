"""Style, spelling, types, and functions that fit a screen, as CONTRIBUTING.md asks."""

import ast
import subprocess
import sys

import pytest
from conftest import ROOT

LONGEST_FUNCTION = 60


def tool(*words: str) -> None:
    done = subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("words", [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("codespell_lib",)])
def test_style_and_spelling(words):
    tool(*words)


@pytest.mark.slow
def test_types_of_the_shared_files():
    tool("mypy")


def test_functions_fit_a_screen():
    tracked = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True).stdout.split()
    for name in tracked or [str(path.relative_to(ROOT)) for path in ROOT.glob("*.py")]:
        for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < LONGEST_FUNCTION, f"{name}: {node.name}"

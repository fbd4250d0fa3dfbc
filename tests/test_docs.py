"""The commands of README.md and its kin, block by block: those that take seconds run, the others are parsed.

The code of the package's INTEGRATION_GUIDE.md runs in test_package.py, where there is a package.
"""

import importlib
import itertools
import os
import re
import shlex
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT
from test_package import make_package

from demo.make_demo_logos import make_file
from intelligent_logo_analyzer import IntelligentLogoAnalyzer

DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "COLAB_SETUP_INSTRUCTIONS.md")]
DOCUMENTS = [path for path in [*DOCUMENTS, *sorted(ROOT.glob("docs/*.md"))] if path.exists()]

# What runs for real; everything else of ours takes minutes, a GPU or a trained network, and its options are parsed.
QUICK = ("logo_classifier.py", "intelligent_logo_analyzer.py")
# Tools of others, which are not ours to test.
FOREIGN = ("pip", "git", "ruff", "mypy", "codespell", "pre-commit", "pytest", "wandb", "tensorboard", "torchrun")
FOREIGN += ("cd", "mkdir", "grep")
# What stands for a value in the documents, and a value.
PLACEHOLDERS = {"RAW": "raw_logos", "PATH": "raw_logos", "MINUTES": "5", "N": "2", "DIR": "folder", "FILE": "file.csv"}


def blocks(path: Path) -> Iterator[tuple[str, str]]:
    """(language, text) of every fenced block."""
    yield from re.findall(r"^```(\w*)\n(.*?)^```", path.read_text(encoding="utf-8"), re.S | re.M)


def commands(path: Path) -> list[str]:
    """Every command line of the fenced blocks, and every `python ...` and `bash ...` within the text."""
    fenced = [text.replace("\\\n", " ") for language, text in blocks(path) if language in ("bash", "sh", "")]
    lines = itertools.chain.from_iterable(text.splitlines() for text in fenced)
    prose = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.S | re.M)
    inline = re.findall(r"`((?:python|bash) [^`]+)`", prose)
    found = [line.strip() for line in [*lines, *inline] if line.strip() and not line.strip().startswith("#")]
    return list(dict.fromkeys(" ".join(line.split()) for line in found))


def words(command: str) -> list[str]:
    """The command's words, placeholders filled in and variables, comments and optional brackets taken off."""
    parts = shlex.split(command, comments=True)
    parts = [part.strip("[]") for part in itertools.dropwhile(lambda part: re.match(r"[A-Z_]+=", part), parts)]
    return [PLACEHOLDERS.get(part, part) for part in parts if part not in ("...", "")]


ALL = [(path.name, command) for path in DOCUMENTS for command in commands(path)]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory, raw_logos) -> Path:
    """A folder with the files that the documents speak of, and a package of a fabricated network."""
    folder = tmp_path_factory.mktemp("documents")
    shutil.copytree(raw_logos, folder / "raw_logos")
    shutil.copytree(raw_logos, folder / "drawn")
    shutil.copyfile(raw_logos / "truth.csv", folder / "labels.csv")
    first = sorted(raw_logos.glob("*.png"))[0]
    shutil.copyfile(first, folder / "your_logo.png")
    (folder / "judged").mkdir()
    shutil.copyfile(first, folder / "judged" / "judged.png")
    for name in ("colab_logo_dataset.zip", "logos.zip", "more_logos.zip"):
        with zipfile.ZipFile(folder / name, "w") as archive:
            for path in raw_logos.glob("*.png"):
                archive.write(path, f"raw_logos/{path.name}")
    make_package(folder / "day6_package")
    return folder


def run(command: list[str], cwd: Path) -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=environment, timeout=600)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stdout + done.stderr


def parse(script: str, arguments: list[str]) -> None:
    """The script's own parser takes the arguments; its message is the failure."""
    module = importlib.import_module(script.removesuffix(".py").replace("/", "."))
    try:
        module.build_parser().parse_args(arguments)
    except SystemExit as stop:
        assert not stop.code, f"{script} refuses {' '.join(arguments)}"


def known_to_run_all(option: str) -> bool:
    """Options of run_all.sh go to the phases; each must be known to one of them."""
    scripts = re.findall(r'"\$here/(\w+)\.py"', (ROOT / "run_all.sh").read_text())
    parsers = [importlib.import_module(name).build_parser() for name in dict.fromkeys(scripts)]
    subparsers = [list(a.choices.values()) for p in parsers for a in p._actions if isinstance(a.choices, dict)]
    return any(option in p._option_string_actions for p in itertools.chain(parsers, *subparsers))


def test_the_documents_have_commands():
    assert len([command for name, command in ALL if name == "README.md"]) > 10


@pytest.mark.parametrize(("document", "command"), ALL, ids=[f"{name}: {command[:60]}" for name, command in ALL])
def test_command(document, command, workspace):
    first, *rest = words(command)
    tool = Path(first).name
    if tool == "python" and rest[0] == "-m":
        tool, rest = rest[1], rest[2:]
    if tool in FOREIGN:
        return
    assert tool in ("python", "bash"), f"{document}: what is {first!r}? Name it in FOREIGN if it is no tool of ours"
    script, *arguments = rest
    assert (ROOT / script).is_file(), f"{document} names {script}, which is not there"
    if script == "run_all.sh":
        for option in (word.partition("=")[0] for word in arguments if word.startswith("--")):
            assert option == "--help" or known_to_run_all(option), f"{document}: no phase knows {option}"
    elif tool == "bash":
        text = (ROOT / script).read_text()
        assert all(word.split("=")[0] in text for word in arguments if word.startswith("--")), command
    elif script in QUICK and arguments:
        run([sys.executable, str(ROOT / script), *arguments], workspace)
    else:
        parse(script, arguments)


@pytest.mark.slow
@pytest.mark.parametrize("command", [c for _, c in ALL if re.match(r"bash run_all\.sh (?!test|setup|-h)", c)])
def test_run_all_shows_what_it_would_do(command, workspace):
    before = sorted(workspace.rglob("*"))
    arguments = ["--recipe", "smoke", "--dry-run"]
    run(["bash", str(ROOT / "run_all.sh"), *words(command)[2:], *arguments], workspace)
    assert sorted(workspace.rglob("*")) == before


PYTHON = [(path.name, text) for path in DOCUMENTS for language, text in blocks(path) if language == "python"]


@pytest.mark.skipif(not PYTHON, reason="the documents hold no block of Python")
@pytest.mark.parametrize(("document", "text"), PYTHON)
def test_block_of_python(document, text, workspace):
    code = f"import sys; sys.path.insert(0, {os.fspath(ROOT)!r})\n{text}"
    run([sys.executable, "-c", code], workspace)


def test_known_limits_are_still_the_limits(tmp_path):
    """Each demo logo that README.md shows as typed wrong is; one that is typed right by now goes from the table."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Known limits")[2].partition("\n## ")[0]
    rows = [re.split(r" *\| *", line)[2:5] for line in section.splitlines() if "`logo_" in line]
    assert len(rows) == 4
    analyzer = IntelligentLogoAnalyzer()
    for kind, said, names in rows:
        for number in re.findall(r"`logo_(\d+)\.", names):
            name, drawn = make_file(int(number) - 1, str(tmp_path), 256, 5)
            assert f"`{name}`" in names and drawn == kind
            assert analyzer.classify(tmp_path / name)["logo_type"] == said, f"README.md, known limits: {name}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_that_are_named_exist(document):
    """Scripts, tests and documents in backticks; what a run makes is not there before one."""
    text = document.read_text(encoding="utf-8")
    for name in re.findall(r"`([\w/]+\.(?:py|sh|ipynb|md|toml))`", text):
        if name != "INTEGRATION_GUIDE.md":  # of a package
            assert any(ROOT.glob(name)) or any(ROOT.rglob(name)), f"{document.name} names {name}, which is not there"

"""The comparisons: rows and limits, the page that run.sh writes, its options, and the README's table of limits."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from conftest import ROOT

import ultrathink_supervised_training as supervised
from benchmarks import bench_training, collect, comparison, elsewhere
from benchmarks.bench_analyzer import read_rows
from intelligent_logo_analyzer import CLASS_NAMES, UsageError
from ultrathink_v2_advanced_modules import model_of, save_checkpoint


def table(bench: str = "data") -> comparison.Comparison:
    return comparison.Comparison(bench, "settings")


@pytest.fixture
def limits(monkeypatch, tmp_path):
    """{"data": {"peer": 0.5}} in place of the stated limits."""
    monkeypatch.setattr(comparison, "LIMITS_FILE", tmp_path / "limits.toml")
    (tmp_path / "limits.toml").write_text('[data]\n"peer" = 0.5\n')


@pytest.mark.parametrize("ours, missed", [(4.0, []), (5.0, []), (5.1, ["peer"]), (float("nan"), ["peer"])])
def test_a_ratio_above_its_limit_is_a_miss(ours, missed, limits, tmp_path):
    rows = table()
    rows.row("peer", 10.0, ours, "ms")
    rows.row("another", 1.0, 99.0, "ms")
    assert rows.missed == missed
    assert rows.write(tmp_path / "found/data.json", note=3) == len(missed)
    written = json.loads((tmp_path / "found/data.json").read_text())
    assert [row["limit"] for row in written["rows"]] == [0.5, None] and written["note"] == 3
    assert written["machine"]["versions"]["python"]


def test_interleaved_gives_the_median_of_each_without_the_warm_up():
    ticks = iter(range(1000))
    slow = comparison.interleaved({"a": lambda: None, "b": lambda: next(ticks)}, 3, 1, lambda: float(next(ticks)))
    assert slow == {"a": 1000.0, "b": 2000.0}


def write(folder: Path, name: str, content: object) -> None:
    (folder / f"{name}.json").write_text(json.dumps(content))


def row(ratio: float, name: str = "peer") -> dict:
    return {"name": name, "peer": 1.0, "ours": ratio, "unit": "ms", "ratio": ratio, "limit": 0.5}


def test_the_page_names_machine_and_rows_and_fails_where_a_limit_is_exceeded(limits, tmp_path, capsys):
    write(tmp_path, "data", {"settings": "one thread", "rows": [row(0.4)]})
    for _ in range(2):  # the second time its own page lies there
        assert collect.main([str(tmp_path), "--out", str(tmp_path)]) == 0
    page = (tmp_path / "results.md").read_text()
    assert page.count("## ") == 1
    assert "| peer | 1 ms | 0.4 ms | 0.40 | at most 0.50 |" in page and "Every stated limit holds." in page
    assert comparison.machine()["cpu"] in page
    write(tmp_path, "data", {"rows": [row(0.6)]})
    assert collect.main([str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "data: peer is 0.60, stated is at most 0.50" in capsys.readouterr().err
    assert json.loads((tmp_path / "out/results.json").read_text())["missed"]


def test_what_was_not_measured_fails_unless_partial(limits, tmp_path, capsys):
    write(tmp_path, "data", {"rows": [row(0.4, "another")]})
    out = ["--out", str(tmp_path / "out")]
    assert collect.main([str(tmp_path), *out]) == 1
    assert "data: peer was not measured" in capsys.readouterr().err
    assert collect.main([str(tmp_path), "--partial", *out]) == 0
    (tmp_path / "data.json").unlink()
    write(tmp_path, "package", [])
    assert collect.main([str(tmp_path), *out]) == 1
    assert "data was not run" in capsys.readouterr().err


def test_figures_with_bounds_of_their_own_are_judged_too(limits, tmp_path, capsys):
    figures = [{"name": "mean (ms)", "value": 12.0, "bound": 10.0, "at_least": False, "met": False},
               {"name": "threads", "value": 8, "bound": None, "at_least": False, "met": None}]  # fmt: skip
    write(tmp_path, "package", figures)
    assert collect.main([str(tmp_path), "--partial", "--out", str(tmp_path / "out")]) == 1
    assert "package: mean (ms) is 12, bound 10" in capsys.readouterr().err
    assert "| mean (ms) | 12 | at most 10 | NO |" in (tmp_path / "out/results.md").read_text()


def test_the_readme_states_the_very_limits_that_run_sh_judges_by():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<!-- limits: .*? -->\n(.*?)\n<!-- end of limits -->", text, re.DOTALL)
    assert shown and shown[1] == collect.limits_table(), "put the output of python benchmarks/collect.py --limits there"


def test_every_limit_belongs_to_a_benchmark_that_run_sh_runs():
    runner = (ROOT / "benchmarks/run.sh").read_text()
    for bench in comparison.read_limits():
        assert (ROOT / f"benchmarks/bench_{bench}.py").exists() and re.search(rf"^  bench {bench} ", runner, re.M)


def run_sh(*args: object, cwd: Path) -> subprocess.CompletedProcess:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = ["bash", str(ROOT / "benchmarks/run.sh"), *map(str, args)]
    env = {**os.environ, "PATH": path}
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=env, timeout=600)


@pytest.mark.parametrize(
    "args, said",
    [
        (("--nope",), "there is no option --nope"),
        (("--only", "speed"), "the benchmarks are analyzer modules"),
        (("--images",), "--images needs a value"),
        (("--images", "logos.zip"), "belong together"),
        (("--images", "logos.zip", "--labels", "types.csv"), "logos.zip does not exist"),
    ],
)
def test_wrong_use_of_run_sh_is_one_sentence_and_code_2(args, said, tmp_path):
    done = run_sh(*args, cwd=tmp_path)
    assert done.returncode == 2 and said in done.stderr and done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name, without", [("ours", False), (bench_training.NO_ATTENTION, True)])
def test_a_network_that_learned_without_its_bias_is_judged_without_it(name, without, tmp_path):
    config = {"model": "advanced_logo_vit_tiny", "num_classes": 4, "image_size": 36}
    model = model_of(config)
    (tmp_path / "checkpoints").mkdir()
    save_checkpoint(tmp_path / "checkpoints/supervised_best.pt", {"config": config, "model": model.state_dict()})
    found = bench_training.load_ours(tmp_path, name)
    for layer, before in zip(found.blocks, model.blocks, strict=True):
        assert torch.equal(layer.attn.gain, before.attn.gain * (not without))
        assert torch.equal(layer.attn.proj.weight, before.attn.proj.weight)


@pytest.mark.parametrize(
    "name, init, optimizers",
    [
        ("ours", "random", ["adamw", "adamw", "adamw", "sgd"]),
        ("with SimCLR, SAM and Ranger", "simclr", ["adamw", "sam", "ranger", "sgd"]),
        ("with SAM", "random", ["adamw", "sam", "adamw", "sgd"]),
        ("without measurements", "simclr", ["adamw", "adamw", "adamw", "sgd"]),
    ],
)
def test_each_row_of_ours_trains_as_its_name_says(name, init, optimizers):
    args = supervised.build_parser().parse_args(["--recipe", "compact", *bench_training.vary(name)])
    config, phases = supervised.resolve_config(args, torch.device("cpu"))
    assert (config["init"], [phase.optimizer for phase in phases]) == (init, optimizers)
    assert bench_training.starts_from_simclr(name) == (init == "simclr")


def test_judging_networks_that_are_not_there_is_refused(raw_logos, tmp_path):
    logos = ["--data", tmp_path, "--images", raw_logos, "--labels", raw_logos / "truth.csv"]
    with pytest.raises(UsageError, match="holds none of these networks"):
        bench_training.main([*map(str, logos), "--out", str(tmp_path / "out"), "--trained", str(tmp_path)])


@pytest.mark.slow
def test_run_sh_ends_with_a_page(tmp_path):
    done = run_sh("--quick", "--only", "analyzer", "--only", "inference", "--out", tmp_path / "out", cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr  # the ratios of so few rounds decide nothing
    page = (tmp_path / "out/results.md").read_text()
    assert "## analyzer" in page and "## inference" in page and "## modules" not in page
    found = json.loads((tmp_path / "out/results.json").read_text())["benchmarks"]
    assert {row["name"] for row in found["analyzer"]["rows"]} == set(comparison.read_limits("analyzer"))


def pack(registry: Path, package: str, version: str, members: dict[str, str]) -> None:
    """A package as the npm registry gives it."""
    target = registry / package / "-" / f"{package.rpartition('/')[2]}-{version}.tgz"
    target.parent.mkdir(parents=True)
    with tarfile.open(target, "w:gz") as archive:
        for name, text in members.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))


def test_logos_from_elsewhere_are_drawn_at_their_size(tmp_path, monkeypatch, capsys):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" {}><path fill="#c81e28" d="M0 0h20v10h-20z"/></svg>'
    box = 'viewBox="0 0 20 10"'
    half = svg.format(box).replace("v10h", "v5h")
    members = {
        "thesvg": {"dist/a.js": f'export const svg = `{svg.format(box)}`;\n"wordmark": `{half}`'},
        "web3-tokens": {
            "dist/svgs/tokens/branded/d.svg.js": "var d =\n  '" + svg.format(box).replace("><", ">\\n<") + "';"
        },
        "crypto": {"svg/color/b.svg": svg.format('width="20mm" height="40mm" viewBox="0 0 20 40"')},
        "vscode": {"icons.json": json.dumps({"width": 20, "icons": {"c": {"body": svg.format(""), "height": 10}}})},
    }
    for source, files in members.items():
        pack(tmp_path / "registry", *elsewhere.PACKAGES[source][:2], files)
    table = tmp_path / "elsewhere.csv"
    rows = ["thesvg/a.png,simple,1,unseen,64", "crypto/b.png,simple,1,seen,80", "vscode/c.png,simple,0,seen,32"]
    rows += ["thesvg/a--wordmark.png,text,1,unseen,20", "web3-tokens/d.png,simple,1,unseen,40"]
    table.write_text("\n".join(["file,type,sure,split,size", *rows]) + "\n")
    monkeypatch.setattr(elsewhere, "REGISTRY", (tmp_path / "registry").as_uri())
    out = tmp_path / "out"
    given = [str(out), "--types", str(table)]
    assert elsewhere.main(given) == 0 and "2 logos of @thesvg/icons" in capsys.readouterr().out
    shapes = {"thesvg/a.png": (32, 64), "crypto/b.png": (80, 40), "vscode/c.png": (16, 32)}
    shapes |= {"thesvg/a--wordmark.png": (10, 20), "web3-tokens/d.png": (20, 40)}
    for name, shape in shapes.items():
        drawn = cv2.imread(str(out / name), cv2.IMREAD_UNCHANGED)
        assert np.abs(np.subtract(drawn.shape[:2], shape)).max() <= 1 and max(drawn.shape[:2]) == max(shape)
        assert drawn[2, 2].tolist() == [40, 30, 200, 255]
    assert cv2.imread(str(out / "thesvg/a--wordmark.png"), cv2.IMREAD_UNCHANGED)[8, 2, 3] == 0  # half as high as a
    assert read_rows(str(table), "seen") == [("crypto/b.png", "simple")]
    monkeypatch.setattr(elsewhere, "REGISTRY", (tmp_path / "nowhere").as_uri())
    assert elsewhere.main(given) == 0  # what is there is not fetched again
    (out / "crypto/b.png").unlink()
    with pytest.raises(UsageError, match="cannot be fetched"):
        elsewhere.main(given)
    table.write_text("file,type,sure,split,size\nthesvg/other.png,text,1,seen,64\n")
    monkeypatch.setattr(elsewhere, "REGISTRY", (tmp_path / "registry").as_uri())
    with pytest.raises(UsageError, match="has no dist/other.js"):
        elsewhere.main(given)


@pytest.mark.parametrize("name, least", [("elsewhere.csv", 100), ("further_types.csv", 64)])
def test_types_of_elsewhere_are_usable(name, least):
    with elsewhere.TYPES.with_name(name).open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["file"] for row in rows}) == len(rows) > 1000
    assert all(row["file"].split("/")[0] in elsewhere.PACKAGES and row["file"].endswith(".png") for row in rows)
    assert all(row["type"] in CLASS_NAMES and row["sure"] in "01" and least <= int(row["size"]) <= 512 for row in rows)
    if name == "elsewhere.csv":
        assert {row["split"] for row in rows} == {"seen", "unseen", "last"}
    else:  # --hints knows a logo by its base name
        assert len({Path(row["file"]).name for row in rows}) == len(rows)


def test_types_of_raster_logos_are_usable():
    rows = read_rows(str(elsewhere.TYPES.with_name("raster_types.csv")), None)
    assert len({file for file, _ in rows}) == len(rows) == 185 and {kind for _, kind in rows} == set(CLASS_NAMES)

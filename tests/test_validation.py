"""Phase 6: the choice of a model, the export, the report in a browser, and the script run as a user runs it."""

import csv
import itertools
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import onnx
import onnxruntime
import pytest
import torch

import day6_integration_preparation as packing
import model_validation_optimization as validation
import simclr_pretraining as simclr
import ultrathink_supervised_training as supervised
from enhanced_data_pipeline import normalize
from intelligent_logo_analyzer import CLASS_NAMES, MEASUREMENTS, UsageError
from ultrathink_v2_advanced_modules import build_model, model_of, save_checkpoint

ROOT = Path(__file__).resolve().parent.parent
SIZE = 36
COUNTS = {"train": 10, "val": 8, "test": 10}


def draw_logo(kind: str, rng: np.random.Generator) -> np.ndarray:
    """(48, 48, 3) uint8, plainly of its type."""
    image = np.full((48, 48, 3), 255, np.uint8)
    color = rng.integers(0, 160, 3).tolist()
    if kind == "simple":
        cv2.circle(image, (24, 24), int(rng.integers(9, 20)), color, -1)
    elif kind == "text":
        cv2.putText(image, "ABC"[: rng.integers(2, 4)], (4, 32), cv2.FONT_HERSHEY_SIMPLEX, 0.7, color, 2)
    elif kind == "gradient":
        ramp = np.linspace(0, 255, 48, dtype=np.uint8)
        image[..., rng.integers(0, 3)] = ramp
        image[..., rng.integers(0, 3)] = ramp[:, None]
    else:
        image[:] = cv2.resize(
            rng.integers(0, 256, (10, 10, 3), dtype=np.uint8), (48, 48), interpolation=cv2.INTER_NEAREST
        )
    return image


def make_dataset(folder: Path, shuffled: bool = False) -> Path:
    rng = np.random.default_rng(0)
    rows = ["file,source_file,sha256,logo_type,confidence,label_source,split,duplicate_group"]
    for split, count in COUNTS.items():
        kinds = list(np.repeat(CLASS_NAMES, count))
        labels = list(rng.permutation(kinds)) if shuffled else kinds
        for i, (kind, label) in enumerate(zip(kinds, labels, strict=True)):
            path = folder / split / label / f"{i:03d}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(path), draw_logo(kind, rng))
            rows.append(f"{split}/{label}/{i:03d}.png,{i}.png,,{label},1,human,{split},")
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    (folder / "rejected.csv").write_text("file,reason\n<b>page</b>.png,the file is text\n")
    return folder


def blank_inputs(count: int) -> validation.Inputs:
    return validation.Inputs(np.zeros((count, 1, 1, 3), np.uint8), np.zeros((count, 1), np.float32))


def make_checkpoint(path: Path, data: Path, steps: int) -> Path:
    """A network that learned the drawn logos for a few steps, saved as phase 5 saves it."""
    torch.manual_seed(0)
    model = build_model("advanced_logo_vit_tiny", len(CLASS_NAMES), SIZE, num_measurements=len(MEASUREMENTS))
    train = validation.load_split(data, "train", SIZE)
    images = normalize(torch.from_numpy(train.inputs.images.transpose(0, 3, 1, 2).copy()))
    measured = torch.from_numpy(train.inputs.measurements)
    model.measured.fit(train.inputs.measurements)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    for _ in range(steps):
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(
            model(images, measurements=measured), torch.from_numpy(train.targets)
        ).backward()
        optimizer.step()
    config = {
        "model": "advanced_logo_vit_tiny", "image_size": SIZE, "num_classes": len(CLASS_NAMES), "recipe": "smoke",
        "mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5], "seed": 0, "measurements": len(MEASUREMENTS),
        "parameters": sum(p.numel() for p in model.parameters()), "techniques": ["none"],
    }  # fmt: skip
    state = {"model": model.state_dict(), "config": config, "class_names": list(CLASS_NAMES), "metric": {}, "epoch": 1}
    path.parent.mkdir(parents=True, exist_ok=True)
    save_checkpoint(path, state)
    return path


@pytest.fixture(scope="session")
def place(tmp_path_factory) -> Path:
    """A folder with data/, checkpoints/ and, after the whole script ran once in it, results/."""
    folder = tmp_path_factory.mktemp("validation")
    make_dataset(folder / "data")
    make_checkpoint(folder / "checkpoints" / "supervised_best.pt", folder / "data", 25)
    (folder / "results").mkdir()
    for stem, columns in (("simclr", simclr.COLUMNS), ("supervised", supervised.COLUMNS)):
        rows = [[epoch, *[0.1 * epoch] * (len(columns) - 1)] for epoch in (1, 2, 3)]
        assert columns[0] == "epoch"
        (folder / "results" / f"{stem}_log.csv").write_bytes(validation.csv_bytes(columns, rows))
    return folder


def options(folder: Path, *more: str) -> list[str]:
    paths = [f"--data={folder / 'data'}", f"--checkpoint-dir={folder / 'checkpoints'}"]
    return [*paths, f"--results-dir={folder / 'results'}", "--device=cpu", *more]


@pytest.fixture(scope="session")
def report(place) -> dict:
    assert validation.main(options(place, "--quiet", "--tensorboard")) == 0
    return json.loads((place / "results" / "validation_report.json").read_text(), parse_constant=pytest.fail)


@pytest.fixture(scope="session")
def package(place, report) -> Path:
    """The package of the same run; phase 7 fills a copy of the report."""
    results = place / "results_of_phase_7"
    shutil.copytree(place / "results", results)
    paths = [f"--package-dir={place / 'package'}", f"--results-dir={results}", "--quiet"]
    assert packing.main([*options(place), *paths]) == 0
    return place / "package"


@pytest.fixture(scope="session")
def network(place) -> validation.Network:
    return validation.Network.load(place / "checkpoints" / "supervised_best.pt")


def table_rows(html: str) -> list[list[str]]:
    """The cells of a table's body."""
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", html.split("<tbody>")[1].split("</tbody>")[0])
    return [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows]


def run_script(*arguments: str, cwd: Path) -> subprocess.CompletedProcess:
    command = [sys.executable, str(ROOT / "model_validation_optimization.py"), *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120)
    assert "Traceback" not in done.stderr, done.stderr
    return done


# ---- the models ------------------------------------------------------------------------------------------------------


def test_onnx_equals_torch_at_any_batch(place, report, network):
    session = validation.open_session(place / "results" / "models" / "onnx_fp32.onnx")
    assert [value.name for value in session.get_inputs()] == ["images", "measurements"]
    assert [value.name for value in session.get_outputs()] == ["logits", "log_variance"]
    inputs = validation.load_split(place / "data", "test", SIZE).inputs
    for n in (1, 2, 7):
        feed, tensors = network.prepare(inputs[:n]), network.tensors(inputs[:n])
        with torch.inference_mode():
            expected = network.model(**tensors, return_uncertainty=True)
        for want, got in zip(expected, session.run(None, feed), strict=True):
            assert got.shape == tuple(want.shape)
            np.testing.assert_allclose(got, want.numpy(), atol=1e-3)
    assert 0 <= report["export"]["largest_difference"] <= 1e-3


def test_what_the_first_of_joined_networks_is_sure_of_does_not_run_the_others(place, network, tmp_path):
    member, count = network.config, len(CLASS_NAMES)
    config = member | {"members": [member, member | {"image_size": 2 * SIZE}], "image_size": 2 * SIZE}
    torch.manual_seed(0)
    model = model_of(config).eval()
    model.members[0].load_state_dict(network.model.state_dict())
    inputs = validation.load_split(place / "data", "test", 2 * SIZE).inputs
    both = replace(network, model=model, config=config)
    with torch.inference_mode():
        features = model.member_features(**both.tensors(inputs))
        certainty = model.members[0].forward_head(features[0]).softmax(1).amax(1).numpy()
    model.early = {"temperature": 1.0, "scale": 0.9, "confidence": float(np.median(certainty))}
    plain, served = tmp_path / "plain.onnx", tmp_path / "served.onnx"
    validation.export_onnx(both, plain)
    validation.skip_when_sure(plain, served)
    order = np.argsort(certainty)
    for picked in (order[:1], order[-1:], order[:3], order[-3:], order):
        assert validation.verify_export(both, served, inputs[picked]) <= 1e-3
    graph = (broken := onnx.load(served)).graph
    assert not any("members.1" in weight.name for weight in graph.initializer)
    branch = next(node for node in graph.node if node.op_type == "If")
    later = next(a.g for a in branch.attribute if a.name == "else_branch")
    for weight in later.initializer:
        if weight.data_type == onnx.TensorProto.FLOAT:
            weight.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(weight) * np.nan, weight.name))
    onnx.save(broken, tmp_path / "broken.onnx")
    session = validation.open_session(tmp_path / "broken.onnx")
    for i, finite in ((order[-1], True), (order[0], False)):
        logits, _ = validation.run_onnx(both, session, inputs[[i]], 1)
        assert logits.shape == (1, count) and np.isfinite(logits).all() == finite


def test_input_is_that_of_training(network):
    images = np.random.default_rng(0).integers(0, 256, (3, SIZE, SIZE, 3), dtype=np.uint8)
    expected = normalize(torch.from_numpy(images.transpose(0, 3, 1, 2).copy())).numpy()
    feed = network.prepare(validation.Inputs(images, np.ones((3, len(MEASUREMENTS)), np.float32)))
    np.testing.assert_allclose(feed["images"], expected, atol=1e-6)
    assert set(feed) == {"images", "measurements"}


def test_int8_files_hold_int8_weights(place, report):
    import onnx

    fp32 = report["models"]["onnx_fp32"]["bytes"]
    for name in ("int8_dynamic", "int8_static"):
        row = report["models"][name]
        model = onnx.load(place / "results" / row["file"])
        assert (
            sum(i.data_type == onnx.TensorProto.INT8 and math.prod(i.dims) > 64 for i in model.graph.initializer) > 10
        )
        assert not any(i.data_type == onnx.TensorProto.FLOAT and len(i.dims) == 4 for i in model.graph.initializer)
        assert row["bytes"] < fp32 / 2


def test_a_failing_quantization_is_recorded(place, report, network, tmp_path, monkeypatch):
    exported = (place / "results" / "models" / "onnx_fp32.onnx").read_bytes()
    quantize = validation.quantize

    def failing(name, *rest):
        if name == "int8_static":
            raise RuntimeError("no such operator\nand more")
        quantize(name, *rest)

    monkeypatch.setattr(validation, "export_onnx", lambda network, path: path.write_bytes(exported))
    monkeypatch.setattr(validation, "quantize", failing)
    (tmp_path / "int8_static.onnx").write_bytes(b"of an earlier run")
    train = validation.load_split(place / "data", "train", SIZE, 8)
    rows, _ = validation.compress(network, train, train.inputs, tmp_path)
    assert rows["int8_static"] == {"file": None, "error": "int8_static failed: no such operator"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fp16.onnx", "int8_dynamic.onnx", "onnx_fp32.onnx"]


def test_an_export_that_answers_differently_is_refused(place, report, network):
    other = model_of(network.config).eval()
    changed = validation.Network(other, network.config, {}, network.path)
    inputs = validation.load_split(place / "data", "val", SIZE).inputs[:2]
    with pytest.raises(validation.ExportError, match="differs from PyTorch"):
        validation.verify_export(changed, place / "results" / "models" / "onnx_fp32.onnx", inputs)


def test_a_network_of_nans_is_refused(place, network):
    broken = model_of(network.config)
    broken.head.bias.data[0] = float("nan")
    split = validation.load_split(place / "data", "val", SIZE, 4)
    with pytest.raises(validation.ExportError, match="NaN"):
        judged = validation.Network(broken, network.config, {}, network.path)
        validation.run_torch(judged, split, torch.device("cpu"), 4, 2)


def test_fp16_keeps_its_weights_in_16_bits(place, report):
    import onnx

    row = report["models"]["fp16"]
    model = onnx.load(place / "results" / row["file"])
    kinds = [i.data_type for i in model.graph.initializer if math.prod(i.dims) > 64]
    assert kinds.count(onnx.TensorProto.FLOAT16) > 0.9 * len(kinds)
    assert row["bytes"] < 0.65 * report["models"]["onnx_fp32"]["bytes"] and row["agreement"] > 0.9


def test_fp16_runs_eagerly_on_a_device_beside_the_other_models(place, report, network):
    """The very path of a GPU: nothing in it but the device's name asks which one it is."""
    test = validation.load_split(place / "data", "test", SIZE)
    found = validation.measure_gpu(network, test, torch.device("cpu"), 2)
    assert next(network.model.parameters()).dtype == torch.float32
    assert found["fp32"]["accuracy"] == pytest.approx(report["overall_accuracy"]) and found["fp32"]["agreement"] == 1.0
    assert found["fp16"]["accuracy"] == pytest.approx(found["fp32"]["accuracy"], abs=0.1)
    assert found["fp16"]["agreement"] > 0.9 and found["fp16"]["bytes"] < 0.6 * found["fp32"]["bytes"]
    for row in found.values():
        assert row["batch16_ms_p95"] >= row["batch16_ms_median"] > 0 and row["latency_ms_p95"] > 0
    found["fp16"]["device"] = "GPU of a test"
    with_gpu = report | {"gpu": validation.plain(found)}
    row = next(row for row in table_rows(validation.compression_section(with_gpu)) if row[0] == "PyTorch fp16, GPU")
    assert row[1] == "GPU of a test" and row[2] == f"{100 * found['fp16']['accuracy']:.1f} %"
    assert "PyTorch fp16, GPU" in validation.summary(with_gpu)


@pytest.mark.parametrize("name", [pytest.param("efficientnet_b1", marks=pytest.mark.slow), "resnet10t"])
def test_other_networks_answer_in_16_bits(place, name):
    test = validation.load_split(place / "data", "test", SIZE, 4)
    config = {"image_size": SIZE, "mean": [0.5] * 3, "std": [0.5] * 3}
    other = validation.Network(build_model(name, 4, SIZE), config, {}, place)
    assert set(validation.measure_gpu(other, test, torch.device("cpu"), 1)) == {"fp32", "fp16"}


def test_every_row_of_the_compression_table_says_what_it_ran_on(report):
    rows = {row[0]: row for row in table_rows(validation.compression_section(report))}
    assert list(rows) == ["PyTorch, eager", "ONNX fp32", "dynamic quantization", "static int8", "fp16, made for a GPU"]
    assert {row[1] for row in rows.values()} == {"CPU"}
    assert all("-" not in row[2:-1] for row in rows.values())  # side by side: no figure is lacking
    failed = {"int8_dynamic": {"file": None, "error": "int8_dynamic failed: no", "verdict": "int8_dynamic failed: no"}}
    section = validation.compression_section(report | {"models": report["models"] | failed})
    row = next(row for row in table_rows(section) if row[0] == "dynamic quantization")
    assert row[-1] == "int8_dynamic failed: no" and {*row[1:-1]} == {"-"} and len(row) == len(rows["ONNX fp32"])


def test_cold_start_is_a_fresh_process(place, report, network):
    rows = report["models"]
    assert all(0.1 < row["cold_start_s"] < 60 for row in rows.values())
    assert report["original"]["cold_start_s"] > rows["onnx_fp32"]["cold_start_s"]  # torch alone takes seconds
    with pytest.raises(validation.ExportError, match="broken.onnx"):
        (place / "broken.onnx").write_bytes(b"no model")
        picture = next((place / "data" / "test").rglob("*.png")).read_bytes()
        validation.measure_cold(network, {"broken": place / "broken.onnx"}, picture, 1)


def test_interleaved_timing_takes_the_mean_of_each_logos_median(monkeypatch):
    now = [0.0]
    clock = SimpleNamespace(perf_counter=lambda: now[0], thread_time=lambda: now[0] / 2)
    monkeypatch.setattr(validation, "time", clock)

    def lasting(*seconds):
        turns = itertools.cycle(seconds)
        return lambda: now.__setitem__(0, now[0] + next(turns))

    calls = {"steady": [lasting(0.002)] * 2, "exit": [lasting(0.001, 0.001, 0.5), lasting(0.009)]}
    found = validation.time_interleaved(calls, 18)
    assert found["steady"] == pytest.approx({"latency_ms_median": 2, "latency_ms_p95": 2, "cpu_ms_median": 1})
    assert found["exit"]["latency_ms_median"] == pytest.approx(5)  # (1 + 9) / 2, whatever one slow turn took
    assert found["exit"]["cpu_ms_median"] == pytest.approx(2.5) and found["exit"]["latency_ms_p95"] > 100
    assert validation.time_interleaved(calls, 50, seconds=0.0)["exit"]["latency_ms_median"] > 0  # five rounds at least


# ---- what disturbs and what flatters --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", validation.CHANGES)
def test_changes_give_another_picture_again_and_again(name):
    rgb = cv2.cvtColor(draw_logo("simple", np.random.default_rng(3)), cv2.COLOR_BGR2RGB)
    rgb = cv2.resize(rgb, (120, 80))
    first, again = (validation.CHANGES[name](rgb, random.Random(0)) for _ in range(2))
    assert first.dtype == np.uint8 and first.ndim == 3 and np.array_equal(first, again)
    assert first.shape != rgb.shape or np.abs(first.astype(int) - rgb).mean() > 0.01
    if name == "colours inverted":
        assert np.array_equal(first, 255 - rgb)


def test_robustness_stands_beside_the_undisturbed_answer(report):
    rows = report["robustness"]
    assert [row["change"] for row in rows] == ["as they are", *validation.CHANGES]
    assert rows[0]["agreement"] == 1.0 and rows[0]["accuracy"] == pytest.approx(report["overall_accuracy"])
    assert all(row["interval"][0] <= row["accuracy"] <= row["interval"][1] for row in rows)


def test_leaks_are_found_resized_and_recompressed(tmp_path):
    rng, contents = np.random.default_rng(0), {}
    for i in range(6):
        image = cv2.resize(rng.integers(0, 256, (7, 7, 3), np.uint8), (160, 120), interpolation=cv2.INTER_NEAREST)
        contents["train", f"{i}.png"] = cv2.imencode(".png", image)[1].tobytes()
        copies = {
            0: lambda a: cv2.imencode(".png", a)[1],
            1: lambda a: cv2.imencode(".png", cv2.resize(a, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA))[1],
            2: lambda a: cv2.imencode(".jpg", a, [cv2.IMWRITE_JPEG_QUALITY, 80])[1],
            3: lambda a: cv2.imencode(".bmp", a)[1],
        }
        other = cv2.imencode(".png", draw_logo("text", rng))[1]
        contents["test", f"copy{i}"] = (copies[i](image) if i in copies else other).tobytes()
    contents["val", "both"] = contents["train", "1.png"]
    contents["val", "alone"] = cv2.imencode(".png", draw_logo("complex", rng))[1].tobytes()
    contents["test", "broken"] = b"no image"
    entries = [(split, file, lambda f, split=split: contents[split, f]) for split, file in contents]
    leaks = validation.find_leaks(entries)
    expected = {"of": "val", "file": "both", "split": "train", "other": "1.png", "how": "same bytes"}
    assert [leak for leak in leaks if leak["of"] == "val"] == [expected]
    assert validation.leak_line(leaks) == "logos with a copy in another split: 1 of val, 4 of test"
    found = {leak["file"]: leak for leak in leaks if leak["of"] == "test"}
    assert {file: leak["other"] for file, leak in found.items()} == {f"copy{i}": f"{i}.png" for i in range(4)}
    assert [found[f"copy{i}"]["how"] for i in range(4)] == ["same bytes", "looks alike", "looks alike", "same pixels"]
    assert all(found[f"copy{i}"]["split"] == "train" for i in (0, 2, 3))
    split = validation.Split("test", ["copy0", "copy5"], np.array([0, 1]), blank_inputs(2), None)
    answers = {"test": {"logits": np.array([[1.0, 0, 0, 0], [1.0, 0, 0, 0]])}}
    assert validation.judge_leaks(split, answers, leaks)["accuracy_without"] == 0.0


def test_the_original_approach_is_judged_on_the_same_logos(place, report, network):
    rows = {row["name"]: row for row in report["comparison"]}
    assert list(rows) == ["original rules", "original network", "these rules", "this network"]
    assert rows["this network"]["accuracy"] == pytest.approx(report["overall_accuracy"])
    assert rows["original network"]["accuracy"] is None and "--compare-network" in rows["original network"]["note"]
    assert 0 <= rows["original rules"]["accuracy"] <= 1 and rows["original rules"]["ms"] > 0
    answers = {validation.former_rules(draw_logo(kind, np.random.default_rng(0))) for kind in CLASS_NAMES}
    assert len(answers) > 1


def test_the_original_network_is_trained_on_request(place, report, network, monkeypatch):
    monkeypatch.setattr(validation, "FORMER_SIZE", 40)
    model, steps = validation.train_former(place / "data", 1e-6, seed=0)
    assert steps == 1 and model(torch.zeros(1, 3, 40, 40)).shape == (1, 4) and not model.training
    test = validation.load_split(place / "data", "test", SIZE, 4)
    args = validation.build_parser().parse_args(options(place, "--compare-network=1e-6"))
    rows = validation.compare(args, network, test, {"test": {"logits": np.eye(4)[test.targets]}})
    assert [row["name"] for row in rows] == [row["name"] for row in report["comparison"]]
    assert rows[1]["accuracy"] in (0, 0.25, 0.5, 0.75, 1) and "1 steps of 4" in rows[1]["note"] and rows[1]["ms"] > 0
    assert rows[3]["accuracy"] == 1.0 and rows[3]["largest_share"] == 0.25


# ---- other logos -----------------------------------------------------------------------------------------------------


def make_folder(folder: Path, archive: bool = False) -> tuple[Path, Path]:
    """Logos with a labels.csv: 12 of split a, 8 of split b of which 3 are unsure, one broken, one without a label."""
    rng, rows = np.random.default_rng(7), ["file,type,sure,split"]
    (folder / "logos").mkdir(parents=True)
    for i in range(20):
        kind = CLASS_NAMES[i % 4]
        cv2.imwrite(str(folder / "logos" / f"{i:02d}.png"), draw_logo(kind, rng))
        rows.append(f"{i:02d}.png,{kind},{0 if i in (13, 14, 15) else 1},{'a' if i < 12 else 'b'}")
    (folder / "logos" / "bad.png").write_bytes(b"<html>")
    shutil.copy(folder / "logos" / "00.png", folder / "logos" / "unknown.png")
    (folder / "labels.csv").write_text("\n".join([*rows, "bad.png,text,1,b"]) + "\n")
    if archive:
        with zipfile.ZipFile(folder / "logos.zip", "w") as target:
            for path in sorted((folder / "logos").iterdir()):
                target.write(path, f"logos/{path.name}")
    return folder / ("logos.zip" if archive else "logos"), folder / "labels.csv"


def test_labels_and_splits_of_other_logos(tmp_path, place):
    images, labels = make_folder(tmp_path)
    whole, source = validation.load_judged(str(images), str(labels), None, SIZE)
    assert len(whole) == 20 and source == "human" and (~whole.sure).sum() == 3
    assert [file for file, _ in whole.faults] == ["bad.png"]
    part, _ = validation.load_judged(str(images), str(labels), "b", SIZE)
    assert part.files == [f"{i}.png" for i in range(12, 20)]
    assert [CLASS_NAMES[t] for t in part.targets] == [CLASS_NAMES[i % 4] for i in range(12, 20)]
    with pytest.raises(UsageError, match="no split 'c', only a, b"):
        validation.load_judged(str(images), str(labels), "c", SIZE)
    (tmp_path / "plain.csv").write_text("file,type\n00.png,simple\n")
    with pytest.raises(UsageError, match="no split 'a', only rows without one"):
        validation.load_judged(str(images), str(tmp_path / "plain.csv"), "a", SIZE)
    with pytest.raises(UsageError, match="give --labels"):
        validation.load_judged(str(images), None, None, SIZE)
    with pytest.raises(UsageError, match=r"labels\.csv cannot be read|nowhere"):
        validation.load_judged(str(images), str(tmp_path / "nowhere.csv"), None, SIZE)
    (tmp_path / "odd.csv").write_text("name,kind\n1,2\n")
    with pytest.raises(UsageError, match=re.escape(str(tmp_path / "odd.csv")) + ".*columns file and type"):
        validation.load_judged(str(images), str(tmp_path / "odd.csv"), None, SIZE)
    by_folder, source = validation.load_judged(str(place / "data"), None, "test", SIZE)
    assert len(by_folder) == 40 and source == "human"
    assert all(file.split("/")[1] == CLASS_NAMES[t] for file, t in zip(by_folder.files, by_folder.targets, strict=True))


@pytest.fixture(scope="session")
def elsewhere(place, report, package, tmp_path_factory) -> dict:
    """The report of the package on split b of a zip, in a folder that has no dataset."""
    folder = tmp_path_factory.mktemp("elsewhere")
    images, labels = make_folder(folder, archive=True)
    arguments = [f"--package={package}", f"--images={images}", f"--labels={labels}", "--split=b", "--recipe=smoke"]
    places = [f"--data={folder / 'none'}", f"--results-dir={folder / 'results'}", "--device=cpu", "--quiet"]
    assert validation.main([*arguments, *places]) == 0
    assert sorted(path.name for path in (folder / "results").iterdir()) == ["judged"]
    out = folder / "results" / "judged"
    return json.loads((out / "validation_report.json").read_text()) | {"page": (out / "report.html").read_text()}


def test_a_package_is_judged_on_a_zip(elsewhere, report):
    assert elsewhere["data"] == {"train": 0, "calibration": 0, "val": 0, "test": 5}
    assert elsewhere["temperature"] == pytest.approx(report["temperature"])
    assert set(elsewhere["methods"]) == {"rule_based", "neural_network", "hybrid"}
    for row in elsewhere["methods"].values():
        assert 0 <= row["accuracy"] <= 1 and row["intervals"]["overall"][0] <= row["accuracy"]
    assert elsewhere["methods"]["neural_network"]["accuracy"] == pytest.approx(elsewhere["overall_accuracy"])
    criteria = {row["name"]: row["value"] for row in elsewhere["criteria"]}
    assert criteria["hybrid accuracy"] == elsewhere["methods"]["hybrid"]["accuracy"]
    assert elsewhere["models"][elsewhere["shipped"]["name"]]["verdict"] == "served"
    assert "bad.png" in elsewhere["page"] and "neural_network" in elsewhere["page"]


def test_unsure_logos_stand_apart(elsewhere):
    both = elsewhere["with_unsure"]
    assert (both["logos"], both["unsure"]) == (8, 3) and np.sum(both["confusion_matrix"]) == 8
    assert np.sum(elsewhere["confusion_matrix"]) == 5
    for row in elsewhere["methods"].values():
        assert np.sum(row["confusion_matrix"]) == 5
        assert 8 * row["accuracy_with_unsure"] == pytest.approx(round(8 * row["accuracy_with_unsure"]))
    assert elsewhere["methods"]["neural_network"]["accuracy_with_unsure"] == pytest.approx(both["accuracy"])


def test_one_logo_alone_is_judged(package, tmp_path):
    images, _ = make_folder(tmp_path)
    (tmp_path / "one.csv").write_text("file,type\n05.png,text\n")
    arguments = [f"--package={package}", f"--images={images}", f"--labels={tmp_path / 'one.csv'}", "--recipe=smoke"]
    places = [f"--data={tmp_path / 'none'}", f"--results-dir={tmp_path / 'results'}", "--device=cpu", "--quiet"]
    assert validation.main([*arguments, *places, "--strict"]) == 1
    found = json.loads((tmp_path / "results" / "judged" / "validation_report.json").read_text())
    assert found["data"]["test"] == 1 and found["beats_chance"] is False  # nothing follows from one
    assert {row["coverage"] for row in found["conformal"]} <= {None}


def test_a_checkpoint_is_judged_on_a_folder_and_the_runs_own_report_stays(place, report, tmp_path, monkeypatch):
    monkeypatch.setattr(
        validation, "measure_cold", lambda _, paths, *rest: dict.fromkeys(paths, 1.0)
    )  # tested elsewhere
    monkeypatch.setattr(validation, "CHANGES", {})
    exported = (place / "results" / "models" / "onnx_fp32.onnx").read_bytes()
    monkeypatch.setattr(validation, "export_onnx", lambda network, path: path.write_bytes(exported))
    images, labels = make_folder(tmp_path)
    before = (place / "results" / "validation_report.json").read_bytes()
    checkpoint = tmp_path / "other.pt"
    for path in (place / "checkpoints").iterdir():
        shutil.copy(path, tmp_path / path.name.replace("supervised_best.pt", checkpoint.name))
    chosen = [f"--checkpoint={checkpoint}", f"--images={images}", f"--labels={labels}"]
    assert validation.main([*options(place, "--quiet"), *chosen]) == 0
    found = json.loads((place / "results" / "judged" / "validation_report.json").read_text())
    assert found["data"]["test"] == 17 and found["data"]["val"] == 32
    assert found["temperature"] == pytest.approx(report["temperature"])
    assert (place / "results" / "validation_report.json").read_bytes() == before
    shutil.rmtree(place / "results" / "judged")


@pytest.mark.parametrize("wrong", [["--labels=x.csv"], ["--split=report"], ["--package=nowhere"]])
def test_wrong_use_ends_in_a_sentence(place, wrong):
    with pytest.raises(UsageError):
        validation.main(options(place, *wrong))
    done = run_script("--package=a", "--checkpoint=b", cwd=place)
    assert done.returncode == 2 and "not allowed with" in done.stderr


# ---- the report in a browser -----------------------------------------------------------------------------------------

SECTIONS = [
    "success-criteria", "measures", "training-curves", "confusion-matrix", "reliability", "risk-and-coverage",
    "worst-mistakes", "most-uncertain-logos", "doubtful-labels", "data-problems", "robustness", "compression",
    "the-original-approach", "configuration-and-versions",
]  # fmt: skip
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Browser:
    """Headless Chromium, spoken to over a pair of pipes (DevTools protocol)."""

    FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
             "--disable-background-networking", "--disable-component-update", "--remote-debugging-pipe")  # fmt: skip

    def __init__(self, profile: Path):
        out_read, self.out = os.pipe()
        self.inp, in_write = os.pipe()
        command = [CHROMIUM, *self.FLAGS, f"--user-data-dir={profile}", "about:blank"]
        pipes = f'exec "$@" 3<&{out_read} 4>&{in_write}'
        self.process = subprocess.Popen(
            ["bash", "-c", pipes, "bash", *command], pass_fds=(out_read, in_write), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(out_read)
        os.close(in_write)
        self.number, self.buffer, self.events, self.session = 0, b"", [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def message(self) -> dict:
        while b"\0" not in self.buffer:
            part = os.read(self.inp, 1 << 20)
            assert part, "Chromium ended"
            self.buffer += part
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method: str, **params) -> dict:
        self.number += 1
        request = {"id": self.number, "method": method, "params": params}
        request |= {"sessionId": self.session} if self.session else {}
        os.write(self.out, json.dumps(request).encode() + b"\0")
        while (answer := self.message()).get("id") != self.number:
            self.events.append(answer)
        assert "error" not in answer, answer
        return answer["result"]

    def open(self, page: Path, width: int) -> dict:
        """What the page looks like once it is loaded; ``events`` holds all that happened meanwhile."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 500
        )
        self.events.clear()
        self.call("Page.navigate", url=page.as_uri())
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.events.append(self.message())
        script = """JSON.stringify({wide: document.documentElement.scrollWidth, width: innerWidth,
            sections: [...document.querySelectorAll('section')].map(s => s.id),
            broken: [...document.images].filter(i => !i.naturalWidth).length, images: document.images.length,
            text: document.body.innerText, bold: document.querySelectorAll('td b').length})"""
        return json.loads(self.call("Runtime.evaluate", expression=script)["result"]["value"])

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.out)
        os.close(self.inp)


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: the report was not opened in a browser")
def test_the_report_opens_in_chromium_on_a_desk_and_on_a_phone(place, report, tmp_path):
    page = place / "results" / "report.html"
    browser = Browser(tmp_path / "profile")
    try:
        for width in (1200, 390):
            seen = browser.open(page, width)
            assert seen["sections"] == SECTIONS
            assert seen["wide"] <= width and seen["width"] == width  # tables scroll, the page does not
            assert seen["images"] > 8 and seen["broken"] == 0
            assert "<b>page</b>.png" in seen["text"] and seen["bold"] == 0  # a name from a CSV is text
            methods = [event["method"] for event in browser.events]
            assert not {"Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"} & {*methods}
            requests = [
                e["params"]["request"]["url"] for e in browser.events if e["method"] == "Network.requestWillBeSent"
            ]
            assert [url for url in requests if not url.startswith("data:")] == [page.as_uri()]
        (tmp_path / "asks.html").write_text("<img src=http://127.0.0.1:9/asked.png><script>console.error('x')</script>")
        browser.open(tmp_path / "asks.html", 390)
        methods = [event["method"] for event in browser.events]
        assert {"Runtime.consoleAPICalled", "Network.requestWillBeSent"} <= {*methods}  # the check can fail
        assert any("asked.png" in str(event) for event in browser.events)
    finally:
        browser.close()


def test_the_report_asks_for_nothing_and_escapes_names(place, report, network):
    text = (place / "results" / "report.html").read_text()
    assert not re.search(r"""(src|href)=["']?(?!data:|#|["'])\w""", text) and "<script" not in text
    assert "default-src 'none'" in text and 'name="viewport"' in text
    assert "&lt;b&gt;page&lt;/b&gt;.png" in text and "<b>page</b>" not in text
    assert "dynamic quantization" in text and len(text) < 8e6
    split = validation.load_split(place / "data", "test", SIZE, 4)
    evil = "<img src=x onerror=alert(1)>\"'&.png"
    hostile = replace(split, files=[evil] * 4, read=lambda _: split.read(split.files[0]))
    card = validation.cards_html([validation.describe_logo(hostile, 0, np.full(4, 0.25), evil)])
    assert "<img src=x" not in card and card.count("&lt;img src=x") == 3  # name, picture's text, note
    assert "alarm" not in validation.criteria_section(report)
    assert "alarm" in validation.criteria_section(report | {"beats_chance": False})


def test_every_section_holds_what_it_is_named_for(place, report):
    text = (place / "results" / "report.html").read_text()
    found = dict(re.findall(r'<section id="([^"]+)">(.*?)</section>', text, re.DOTALL))
    assert list(found) == SECTIONS
    expected = {
        "success-criteria": ["overall accuracy", "hybrid time (s)", "95 % interval"],
        "measures": ["macro F1", "(bootstrap)", "precision", "share of answers", 'alt="accuracy"'],
        "training-curves": ['alt="curve simclr 1"', 'alt="curve supervised 6"'],
        "confusion-matrix": ['alt="confusion matrix"'],
        "reliability": ["NLL", "Brier", "ECE", "after the temperature", 'alt="reliability diagram"'],
        "risk-and-coverage": ["AUROC for errors", "Conformal sets", "90 %", "95 %", 'alt="risk coverage"'],
        "most-uncertain-logos": ["entropy ", "rules: ", '<div class="bar">', "data:image/png"],
        "data-problems": ["logos with a copy in another split", "the file is text"],
        "robustness": [*validation.CHANGES, 'alt="robustness"'],
        "compression": [*validation.MODEL_TITLES.values(), "median", 'alt="compression"'],
        "the-original-approach": ["original rules", "original network"],
        "configuration-and-versions": ["advanced_logo_vit_tiny", "onnxruntime", "techniques: none"],
    }
    for name, words in expected.items():
        assert [word for word in words if word not in found[name]] == [], name
    wrong = round((1 - report["overall_accuracy"]) * report["data"]["test"])
    assert found["worst-mistakes"].count('class="card"') == min(wrong, validation.GALLERY)


def test_plots_are_drawn_from_the_csvs_alone(place, report, tmp_path):
    results = place / "results"
    for path in results.glob("*.csv"):
        shutil.copy(path, tmp_path)
    names = validation.draw_plots(tmp_path, tmp_path)
    curves = {f"curve_{stem}_{i + 1}.png" for stem, panels in validation.CURVES.items() for i in range(len(panels))}
    assert set(names) == {*report["plots"]} >= curves and len(curves) == 9
    (tmp_path / "supervised_log.csv").write_text("epoch,phase,loss,val_loss,recall_text\n1,a,2,2,0.1\n2,b,1,,0.5\n")
    assert set(validation.draw_plots(tmp_path, tmp_path)) == {*names}  # a log with few columns
    for stem, columns in (("simclr", simclr.COLUMNS), ("supervised", supervised.COLUMNS)):
        assert {name for panel in validation.CURVES[stem].values() for name in panel} <= {*columns}
    assert not np.array_equal(*(cv2.imread(str(f / "curve_supervised_1.png")) for f in (tmp_path, results)))
    for name in {*report["plots"]} - curves:
        assert np.array_equal(cv2.imread(str(tmp_path / name)), cv2.imread(str(results / name)))
    confusion = validation.read_csv(results / "confusion.csv")
    assert [int(row["count"]) for row in confusion] == np.ravel(report["confusion_matrix"]).tolist()
    rows = validation.read_csv(results / "reliability.csv")
    for when, ece in (("before", report["ece_before"]), ("after", report["ece"])):
        gaps = [int(r["count"]) * abs(float(r["confidence"]) - float(r["accuracy"])) for r in rows if r["when"] == when]
        assert sum(gaps) / report["data"]["test"] == pytest.approx(ece, abs=1e-5)


# ---- the whole script ------------------------------------------------------------------------------------------------


def read_predictions(place: Path) -> list[dict[str, str]]:
    with (place / "results" / "predictions.csv").open(newline="") as stream:
        return list(csv.DictReader(stream))


def test_report_is_whole(report, place):
    keys = {
        "overall_accuracy", "per_class_accuracy", "prediction_share", "ece", "ece_before", "confusion_matrix",
        "label_source", "criteria", "intervals", "temperature", "uncertainty", "speed", "models", "shipped", "config",
        "versions", "data", "hardware", "val", "original", "reliability", "beats_chance", "plots", "nll", "nll_before",
        "brier", "brier_before", "macro_f1", "per_class_precision", "risk_coverage", "conformal", "robustness",
        "leakage",
    }  # fmt: skip
    assert keys - report.keys() == set()
    assert report["beats_chance"] is True and report["overall_accuracy"] > 0.6
    assert report["label_source"] == "human"
    assert report["data"] == {"train": 40, "calibration": 32, "val": 32, "test": 40}
    for row in report["models"].values():
        assert {"file", "accuracy", "per_class_accuracy", "prediction_share", "ece", "agreement", "bytes", "verdict",
                "latency_ms_median", "latency_ms_p95", "batch16_ms_median", "batch16_ms_p95", "cold_start_s", "device",
                } <= row.keys()  # fmt: skip
        assert (place / "results" / row["file"]).stat().st_size == row["bytes"]
        assert row["latency_ms_median"] > 0
    assert report["models"]["onnx_fp32"]["agreement"] == 1.0
    assert report["shipped"]["file"] == report["models"][report["shipped"]["name"]]["file"]
    assert 0 < report["speed"]["end_to_end"]["median_s"] < 5
    for name in report["plots"]:
        assert cv2.imread(str(place / "results" / name)).shape[1] > 300


def test_report_agrees_with_itself_and_with_the_predictions(report, place):
    matrix = np.array(report["confusion_matrix"])
    assert matrix.sum(axis=1).tolist() == [COUNTS["test"]] * 4
    assert sum(report["prediction_share"].values()) == pytest.approx(1.0)
    rows = read_predictions(place)
    assert [sum(row["split"] == name for row in rows) for name in ("val", "test")] == [32, 40]
    test = [row for row in rows if row["split"] == "test"]
    assert report["overall_accuracy"] == pytest.approx(np.mean([row["label"] == row["predicted"] for row in test]))
    assert report["overall_accuracy"] == pytest.approx(np.trace(matrix) / matrix.sum())
    logits = np.array([[float(row[f"logit_{name}"]) for name in CLASS_NAMES] for row in test])
    confidence = validation.softmax(logits / report["temperature"]).max(axis=1)
    np.testing.assert_allclose(confidence, [float(row["confidence"]) for row in test], atol=1e-5)
    for i, row in enumerate(test):
        assert row["predicted"] == CLASS_NAMES[logits[i].argmax()]
        assert (place / "data" / row["file"]).is_file() and row["file"].startswith(f"test/{row['label']}/")
        assert math.isfinite(float(row["log_variance"])) and float(row["epistemic"]) >= 0
    low, high = report["intervals"]["overall"]
    assert low <= report["overall_accuracy"] <= high


def test_accuracy_of_each_file_is_what_the_report_says(report, place, network):
    test = validation.load_split(place / "data", "test", SIZE)
    for row in report["models"].values():
        session = validation.open_session(place / "results" / row["file"])
        logits = validation.run_onnx(network, session, test.inputs, 5)[0]
        assert (logits.argmax(axis=1) == test.targets).mean() == pytest.approx(row["accuracy"], abs=0.051)


def test_fusing_beforehand_changes_no_answer(place, network, tmp_path):
    before, after = place / "results/models/onnx_fp32.onnx", tmp_path / "fused.onnx"
    shutil.copyfile(before, after)
    validation.fuse(after)
    assert len(onnx.load(after).graph.node) < len(onnx.load(before).graph.node)
    inputs = validation.load_split(place / "data", "test", SIZE).inputs
    answers = [validation.run_onnx(network, validation.open_session(path), inputs, 5) for path in (before, after)]
    for want, got in zip(*answers, strict=True):
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)  # to the last bit on one processor, not on each
    served = {node.op_type for node in onnx.load(place / "results/models/int8_dynamic.onnx").graph.node}
    assert "DynamicQuantizeMatMul" in served and "MatMulInteger" not in served


def test_large_pointwise_convolutions_become_products_with_the_same_answers():
    layers = [((160, 3, 1, 1), {}), ((160, 160, 1, 1), {}), ((160, 160, 1, 1), {"strides": [2, 2]}),
              ((320, 80, 1, 1), {"group": 2}), ((64, 320, 1, 1), {}), ((320, 64, 1, 1), {"pads": [1, 1, 1, 1]}),
              ((8, 320, 3, 3), {})]  # fmt: skip
    rng, nodes, weights = np.random.default_rng(0), [], []
    for i, (shape, options) in enumerate(layers):
        values = [rng.normal(0, shape[1] ** -0.5, shape), *([rng.normal(size=shape[0])] if i % 2 else [])]
        names = [f"{i}_{k}" for k in range(len(values))]
        weights += [onnx.numpy_helper.from_array(v.astype(np.float32), n) for v, n in zip(values, names, strict=True)]
        nodes.append(onnx.helper.make_node("Conv", [f"x{i}", *names], [f"x{i + 1}"], **options))
    ends = [onnx.helper.make_tensor_value_info(f"x{i}", onnx.TensorProto.FLOAT, None) for i in (0, len(layers))]
    graph = onnx.helper.make_graph(nodes, "convolutions", ends[:1], ends[1:], weights)
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=10)

    def answer(data: bytes) -> np.ndarray:
        picture = np.random.default_rng(1).normal(size=(2, 3, 12, 10)).astype(np.float32)
        return onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"]).run(None, {"x0": picture})[0]

    before = answer(model.SerializeToString())
    products = validation.as_products(model)
    np.testing.assert_allclose(answer(products.SerializeToString()), before, rtol=1e-4, atol=1e-5)
    kinds = [node.op_type for node in products.graph.node if node.op_type != "Transpose"]
    assert kinds == ["Conv", "MatMul", "Add", "Conv", "Conv", "MatMul", "Conv", "Conv"]
    assert not {"1_0", "4_0"} & {weight.name for weight in products.graph.initializer}


def test_criteria_are_the_plans(report):
    names = [f"{name} accuracy" for name in ("overall", *CLASS_NAMES)]
    names += ["largest share of predictions", "inference time (s)", "calibration (ECE)", "hybrid accuracy"]
    names += ["hybrid time (s)", "total time (h)"]
    rows = {row["name"]: row for row in report["criteria"]}
    assert [row["name"] for row in report["criteria"]] == names
    assert rows["overall accuracy"]["passed"] == (report["overall_accuracy"] > 0.9)
    assert rows["text accuracy"]["value"] == report["per_class_accuracy"]["text"]
    assert rows["calibration (ECE)"]["value"] == report["ece"]
    assert rows["hybrid accuracy"] == {"name": "hybrid accuracy", "target": "> 95%", "value": None, "passed": False}
    assert rows["total time (h)"]["passed"] is None


def figures(accuracy: float, share: float = 0.25, ece: float = 0.01) -> dict:
    shares = dict.fromkeys(CLASS_NAMES, 0.25) | {"simple": share}
    per_class = dict.fromkeys(CLASS_NAMES, accuracy)
    return {"accuracy": accuracy, "per_class_accuracy": per_class, "prediction_share": shares, "ece": ece}


def test_limits_of_the_criteria():
    def passed(seconds=1.0, **values):
        return {row["name"]: row["passed"] for row in validation.build_criteria(figures(**values), seconds, True, None)}

    assert not passed(accuracy=0.90)["overall accuracy"] and passed(accuracy=0.901)["overall accuracy"]
    assert not passed(accuracy=0.85)["text accuracy"] and passed(accuracy=0.86)["text accuracy"]
    assert passed(accuracy=0.9, share=0.40)["largest share of predictions"]
    assert not passed(accuracy=0.9, share=0.41)["largest share of predictions"]
    assert (
        passed(accuracy=0.9, ece=0.05)["calibration (ECE)"] and not passed(accuracy=0.9, ece=0.051)["calibration (ECE)"]
    )
    assert not passed(accuracy=0.9, seconds=5.0)["inference time (s)"]


def test_shuffled_labels_meet_no_criterion(tmp_path, network):
    make_dataset(tmp_path, shuffled=True)
    val, test = (validation.load_split(tmp_path, name, SIZE) for name in ("val", "test"))
    found = {s.name: validation.run_torch(network, s, torch.device("cpu"), 40, 2) for s in (val, test)}
    found["temperature"] = validation.fit_temperature(found["val"]["logits"], val.targets)
    report = validation.judge_all(val, test, found, 0.01, None)
    assert report["overall_accuracy"] < 0.5 and report["beats_chance"] is False
    assert [row["name"] for row in report["criteria"] if row["passed"]] == []
    report |= {"data": {"test": 40}, "label_source": "human"}
    assert "no better than chance" in validation.criteria_table(report)
    section = validation.criteria_section(report)
    assert "no better than chance" in section and 'class="yes"' not in section


def test_a_constant_answer_meets_no_criterion():
    targets = np.repeat(np.arange(4), 20)
    split = validation.Split("test", [""] * 80, targets, blank_inputs(80), lambda file: b"")
    score = {"logits": np.tile([0.0, 0.0, 0.0, 5.0], (80, 1))} | {key: np.zeros(80) for key in validation.SCORES[1:]}
    report = validation.judge_all(split, split, {"val": score, "test": score, "temperature": 1.0}, 0.01, None)
    assert report["per_class_accuracy"]["complex"] == 1.0
    assert not any(row["passed"] for row in report["criteria"])


def test_chance_is_that_of_the_same_answers_dealt_out_at_random():
    """One type may be most of the logos: what counts is whether the answers follow the labels."""
    targets = np.repeat([1, 1, 1, 1, 1, 2], 20)
    said, rng = targets.copy(), np.random.default_rng(0)
    said[:15], said[-3:] = 0, 0  # 85 % right where 83 % are of one type
    for answers, better in ((said, True), (rng.permutation(targets), False)):
        logits = 3.0 * np.eye(4)[answers] + rng.normal(0, 0.1, (len(answers), 4))
        split = validation.Split("test", [""] * 120, targets, blank_inputs(120), lambda file: b"")
        found = {"test": {"logits": logits, "log_variance": np.zeros(120)}, "temperature": 1.0}
        assert validation.judge_all(None, split, found, 0.01, None)["beats_chance"] is better


# ---- the command line ------------------------------------------------------------------------------------------------


def test_missing_checkpoint_ends_in_a_sentence(place, tmp_path):
    done = run_script(f"--data={place / 'data'}", cwd=tmp_path)
    assert done.returncode == 2
    assert "ultrathink_supervised_training.py" in done.stderr and len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_damaged_checkpoint_is_refused(place, tmp_path):
    (tmp_path / "checkpoints").mkdir()
    for path in (place / "checkpoints").iterdir():
        data = bytearray(path.read_bytes())
        if path.suffix == ".pt":
            data[len(data) // 2] ^= 1
        (tmp_path / "checkpoints" / path.name).write_bytes(data)
    with pytest.raises(UsageError, match="supervised_best.pt"):
        validation.main([*options(place), f"--checkpoint-dir={tmp_path / 'checkpoints'}"])


def test_missing_split_ends_in_a_sentence(place, tmp_path):
    with pytest.raises(UsageError, match="intelligent_logo_analyzer.py"):
        validation.main([*options(place), f"--data={tmp_path}", f"--results-dir={tmp_path / 'results'}"])


def test_dry_run_touches_nothing(place, tmp_path, capsys):
    before = sorted(tmp_path.rglob("*"))
    assert validation.main(options(tmp_path, "--dry-run")) == 0
    assert "missing" in capsys.readouterr().out
    there = options(place, "--dry-run", f"--results-dir={tmp_path / 'results'}")
    assert validation.main(there) == 0
    assert f"advanced_logo_vit_tiny at {SIZE} px" in capsys.readouterr().out
    assert sorted(tmp_path.rglob("*")) == before


def test_other_ranks_leave_it_to_the_first(tmp_path, monkeypatch):
    monkeypatch.setenv("RANK", "1")
    assert validation.main(options(tmp_path)) == 0
    assert list(tmp_path.iterdir()) == []


def test_show_criteria_prints_the_table_and_changes_nothing(report, place, tmp_path, capsys):
    results = tmp_path / "results"
    results.mkdir()
    path = results / "validation_report.json"
    path.write_text(json.dumps(report))
    (results / "timings.csv").write_text("phase,seconds\nphase 4,1800\nphase 5,5400\n")
    before = path.read_bytes()
    done = run_script(f"--results-dir={results}", "--show-criteria", "--strict", cwd=tmp_path)
    assert done.returncode == 1  # the hybrid is not measured yet
    lines = {line.split("  ")[0]: line for line in done.stdout.splitlines()}
    assert "not measured" in lines["hybrid accuracy"] and lines["hybrid accuracy"].endswith("NO")
    assert " 2 " in lines["total time (h)"]
    assert f"{100 * report['overall_accuracy']:.1f} %" in lines["overall accuracy"]
    assert "40 test logos, labels: human" in done.stdout
    assert path.read_bytes() == before and len(list(results.iterdir())) == 2
    assert validation.main(["--results-dir", str(results), "--show-criteria"]) == 0
    assert capsys.readouterr().out == done.stdout


def test_show_criteria_renews_the_table_in_the_page(report, place, tmp_path):
    rows = [
        row | ({"value": 0.987, "passed": True} if row["name"] == "hybrid accuracy" else {})
        for row in report["criteria"]
    ]
    (tmp_path / "validation_report.json").write_text(json.dumps(report | {"criteria": rows}))
    shutil.copy(place / "results" / "report.html", tmp_path)
    before = (tmp_path / "report.html").read_text()
    for _ in range(2):
        assert validation.main(["--results-dir", str(tmp_path), "--show-criteria"]) == 0
    after = (tmp_path / "report.html").read_text()
    assert "98.7 %" in after and "98.7 %" not in before
    end = validation.CRITERIA_MARKS[1]
    assert after.split(end)[1] == before.split(end)[1]


def test_strict_is_content_when_all_is_met(report, tmp_path, capsys):
    rows = [row | {"passed": None if row["passed"] is None else True, "value": 0.96} for row in report["criteria"]]
    (tmp_path / "validation_report.json").write_text(json.dumps(report | {"criteria": rows}))
    assert validation.main(["--results-dir", str(tmp_path), "--show-criteria", "--strict"]) == 0
    assert "every criterion is met" in capsys.readouterr().out


@pytest.mark.parametrize("text", [None, "{", "[]", "{}"])
def test_show_criteria_without_a_report_ends_in_a_sentence(tmp_path, text):
    if text is not None:
        (tmp_path / "validation_report.json").write_text(text)
    with pytest.raises(UsageError, match="model_validation_optimization.py"):
        validation.main(["--results-dir", str(tmp_path), "--show-criteria"])


def test_help_does_not_wait_for_torch(tmp_path):
    code = f"""import runpy, sys
sys.argv, sys.path[:0] = ["x", "--help"], [{str(ROOT)!r}]
try:
    runpy.run_path({str(ROOT / "model_validation_optimization.py")!r}, run_name="__main__")
except SystemExit as end:
    print("ended with", end.code, "torch" in sys.modules)"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert "ended with 0 False" in done.stdout, done.stderr


def test_figures_plots_and_answers_are_recorded_and_the_package_says_where(place, report, package):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    folder = place / "results" / "tensorboard" / "validation"
    events = EventAccumulator(str(folder)).Reload()
    assert events.Scalars("overall accuracy")[0].value == pytest.approx(report["overall_accuracy"])
    assert {"confusion matrix", "example answers", "reliability_diagram"} <= set(events.Tags()["images"])
    tracking = json.loads((package / "metadata.json").read_text())["tracking"]
    assert Path(tracking["validation"]["tensorboard"]).name == "validation"
    assert tracking["validation"]["mode"] == "disabled"

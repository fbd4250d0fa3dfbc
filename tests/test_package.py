"""The serving code and the hand-over: answers known in advance, routing, refusals, command line, guide, packing."""

import concurrent.futures
import csv
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import onnx
import pytest
import torch
from onnx import TensorProto, helper

import day6_integration_preparation as day6
import logo_classifier as lc
from demo.no_logos import draw_no_logos
from intelligent_logo_analyzer import CLASS_NAMES, LogoError, UsageError

ROOT = Path(__file__).resolve().parent.parent
SIZE = 16
TEMPERATURE = 2.0
# The fabricated network sees the mean colour alone: red is simple, green text, blue gradient, none of them complex.
WEIGHTS = np.array([[4, 0, 0, 0], [0, 4, 0, 0], [0, 0, 4, 0]], np.float32)
COLORS = {"simple": (255, 0, 0), "text": (0, 255, 0), "gradient": (0, 0, 255), "complex": (0, 0, 0)}


def known_probabilities(image: np.ndarray) -> np.ndarray:
    """Worked out by hand from the mean colour, a full channel being +1 and an empty one -1."""
    red, green, blue = image.reshape(-1, 3).mean(0) / 127.5 - 1
    weights = np.exp(np.array([4 * red, 4 * green, 4 * blue, 0.0]) / TEMPERATURE)
    return weights / weights.sum()


def write_onnx(path: Path, sign: float = 1.0, measured: bool = False) -> None:
    """With ``measured`` the sum of the measurements, a hundredth of it, is added to the first logit."""
    nodes = [
        helper.make_node("ReduceMean", ["images"], ["features"], axes=[2, 3], keepdims=0),
        helper.make_node("MatMul", ["features", "w"], ["plain" if measured else "logits"]),
        helper.make_node("ReduceSum", ["features", "one"], ["log_variance"], keepdims=0),
    ]
    value = helper.make_tensor_value_info
    inputs, more = [value("images", TensorProto.FLOAT, ["n", 3, SIZE, SIZE])], []
    if measured:
        inputs.append(value("measurements", TensorProto.FLOAT, ["n", len(lc.MEASUREMENTS)]))
        more = [onnx.numpy_helper.from_array(np.full((len(lc.MEASUREMENTS), 4), [1e-2, 0, 0, 0], np.float32), "m")]
        nodes += [
            helper.make_node("MatMul", ["measurements", "m"], ["said"]),
            helper.make_node("Add", ["plain", "said"], ["logits"]),
        ]
    graph = helper.make_graph(
        nodes,
        "colour",
        inputs,
        [
            value("logits", TensorProto.FLOAT, ["n", 4]),
            value("log_variance", TensorProto.FLOAT, ["n"]),
            value("features", TensorProto.FLOAT, ["n", 3]),
        ],
        [
            onnx.numpy_helper.from_array(sign * WEIGHTS, "w"),
            onnx.numpy_helper.from_array(np.array([1], np.int64), "one"),
            *more,
        ],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)


class ColorNet(torch.nn.Module):
    """The same network in torch."""

    def __init__(self) -> None:
        super().__init__()
        self.w = torch.nn.Parameter(torch.from_numpy(WEIGHTS.copy()))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return images.mean((2, 3)) @ self.w


def picture(name: str) -> np.ndarray:
    """A dot of the opposite colour near each corner, on the colour that the network takes for `name`."""
    image = np.full((SIZE, SIZE, 3), COLORS[name], np.uint8)
    dots = np.ix_((1, 2, -3, -2), (1, 2, -3, -2))
    image[dots] = 255 - image[dots]
    return image


def write_png(path: Path, rgb: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", rgb[:, :, ::-1])[1].tobytes())
    return path


def make_package(folder: Path, **routing: object) -> Path:
    """A package of the fabricated network, with what phase 7 would write that serving needs."""
    folder.mkdir(parents=True)
    write_onnx(folder / "model.onnx")
    for name in day6.CODE_FILES:
        shutil.copyfile(ROOT / name, folder / name)
    metadata = {
        "format_version": lc.FORMAT_VERSION,
        "classes": list(CLASS_NAMES),
        "preprocessing": {"image_size": SIZE, "mean": [0.5] * 3, "std": [0.5] * 3, "measurements": []},
        "model": {"name": "colour", "served": "model.onnx", "precision": "fp32"},
        "temperature": TEMPERATURE,
        "routing": {**day6.FIXED_ROUTING, "rule_threshold": 1.01, **routing},
        "in_distribution": None,
    }
    day6.write_metadata(folder, metadata)
    metadata["self_test"] = lc.record_self_test(folder)
    day6.write_metadata(folder, metadata)
    return folder


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    return make_package(tmp_path_factory.mktemp("package") / "p")


# ------------------------------------------------------------------------------------------------- the three answers


def test_the_network_reads_what_the_rules_measure(tmp_path):
    package = make_package(tmp_path / "p")
    write_onnx(package / "model.onnx", measured=True)
    metadata = json.loads((package / "metadata.json").read_text())
    metadata["preprocessing"]["measurements"] = list(lc.MEASUREMENTS)
    day6.write_metadata(package, metadata)
    rgb, plain = picture("text"), np.array([[-4.0, 4.0, -4.0, 0.0]])
    plain[0, :3] = 4 * (rgb.reshape(-1, 3).mean(0) / 127.5 - 1)
    plain[0, 0] += 1e-2 * sum(lc.measure(rgb).values())
    asked = []
    for classifier in (lc.NeuralNetworkClassifier(package), lc.HybridLogoClassifier(package)):
        network = getattr(classifier, "network", classifier)
        asked.append(network.run(rgb).logits)
        assert set(classifier.classify(rgb)["probabilities"]) == set(CLASS_NAMES)
    np.testing.assert_allclose(asked, [plain[0]] * 2, rtol=1e-4)
    metadata["preprocessing"]["measurements"] = ["aspect", "weight"]
    day6.write_metadata(package, metadata)
    with pytest.raises(lc.PackageError, match="measure otherwise"):
        lc.NeuralNetworkClassifier(package)


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_network_answers_as_worked_out_by_hand(package, name):
    answer = lc.NeuralNetworkClassifier(package).classify(picture(name))
    expected = known_probabilities(picture(name))
    got = [answer["probabilities"][kind] for kind in CLASS_NAMES]
    np.testing.assert_allclose(got, expected, atol=1e-5)
    assert answer["logo_type"] == name and answer["method"] == "neural_network"
    assert answer["confidence"] == pytest.approx(expected.max(), abs=1e-5)
    entropy = -(expected * np.log(expected)).sum() / np.log(4)
    assert answer["uncertainty"] == pytest.approx(entropy, abs=1e-4)


@pytest.mark.parametrize("method", lc.METHODS)
def test_path_bytes_and_array_get_one_answer_with_all_keys(package, tmp_path, method):
    classifier = lc.RuleBasedClassifier() if method == "rule_based" else lc.CLASSIFIERS[method](package)
    path = write_png(tmp_path / "a.png", lc.draw("letters", 64))
    answers = [classifier.classify(source) for source in (path, str(path), path.read_bytes(), lc.draw("letters", 64))]
    for answer in answers:
        assert {"logo_type", "confidence", "probabilities", "uncertainty", "method", "reasoning"} <= set(answer)
        assert answer["probabilities"] == answers[0]["probabilities"]
        assert sum(answer["probabilities"].values()) == pytest.approx(1.0)
        assert answer["confidence"] == pytest.approx(max(answer["probabilities"].values()))
        assert answer["processing_time"] > 0
    assert set(lc.as_rules_answer(answers[0])) == {"logo_type", "confidence", "reasoning"}
    assert lc.as_network_answer(answers[0])["class"] == answers[0]["logo_type"]


def test_rules_alone_answer_at_their_threshold(tmp_path):
    hybrid = lc.HybridLogoClassifier(make_package(tmp_path / "p", rule_threshold=0.0))
    rules = lc.RuleBasedClassifier().classify(picture("simple"))
    answer = hybrid.classify(picture("simple"))
    assert answer["method"] == "rule_based" and "answer alone" in answer["reasoning"]
    assert answer["logo_type"] == rules["logo_type"]
    never = dict.fromkeys(CLASS_NAMES, 1.01)
    per_type = lc.HybridLogoClassifier(make_package(tmp_path / "q", rule_threshold=0.0, rule_threshold_per_type=never))
    assert per_type.classify(picture("simple"))["method"] == "hybrid"


def test_both_are_weighed_below_the_threshold(tmp_path):
    numbers = {"rule_temperature": 1.5, "rule_weight": 0.7, "network_weight": 0.4, "bias": [0.3, 0.0, -0.2, 0.1]}
    hybrid = lc.HybridLogoClassifier(make_package(tmp_path / "p", **numbers))
    answer = hybrid.classify(picture("text"))
    rules = lc.probabilities_of(lc.RuleBasedClassifier().classify(picture("text")))
    network = lc.probabilities_of(hybrid.network.classify(picture("text")))
    rules = (rules + 1e-6) ** (1 / 1.5)
    expected = (rules / rules.sum()) ** 0.7 * network**0.4 * np.exp(numbers["bias"])
    np.testing.assert_allclose(lc.probabilities_of(answer), expected / expected.sum(), atol=1e-4)
    assert answer["method"] == "hybrid" and "network: text" in answer["reasoning"]


def test_network_overrules_and_rules_outweigh(tmp_path):
    network = lc.HybridLogoClassifier(make_package(tmp_path / "n", rule_weight=0.0, network_weight=1.0))
    rules = lc.HybridLogoClassifier(make_package(tmp_path / "r", rule_weight=1.0, network_weight=0.0))
    for name in CLASS_NAMES:
        by_rules = lc.RuleBasedClassifier().classify(picture(name))["logo_type"]
        assert network.classify(picture(name))["logo_type"] == name
        assert rules.classify(picture(name))["logo_type"] == by_rules
        if by_rules != name:
            assert "the network decides" in network.classify(picture(name))["reasoning"]
            assert "the rules outweigh it" in rules.classify(picture(name))["reasoning"]


def test_time_budget_goes_to_the_rules_and_says_so(package):
    hybrid = lc.HybridLogoClassifier(package)
    hybrid.network.stopwatch.estimate = 10.0
    answer = hybrid.classify(picture("text"), time_budget=5.0)
    assert answer["method"] == "rule_based" and "no time was left" in answer["reasoning"] and answer["within_budget"]
    assert hybrid.classify(picture("text"), time_budget=60.0)["method"] == "hybrid"
    assert hybrid.classify(picture("text"))["method"] == "hybrid"
    assert hybrid.classify(picture("text"), time_budget=1e-9)["within_budget"] is False
    with pytest.raises(UsageError):
        hybrid.classify(picture("text"), time_budget=0.0)


def test_stopwatch_is_cautious_but_not_for_ever():
    watch = lc.Stopwatch(0.001)
    watch.add(1.0)
    assert not watch.allows(0.1)
    assert any(watch.allows(0.1) for _ in range(1000))


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("shape", [(1, 1, 3), (40, 40, 3), (1, 300, 3)])
def test_blank_is_answered_with_numbers(package, shape):
    for classifier in (lc.RuleBasedClassifier(), lc.HybridLogoClassifier(package)):
        answer = classifier.classify(np.full(shape, 255, np.uint8))
        assert answer["logo_type"] in CLASS_NAMES and np.isfinite(list(answer["probabilities"].values())).all()


def test_bad_image_raises_alone_and_is_a_row_in_a_batch(package):
    hybrid = lc.HybridLogoClassifier(package)
    with pytest.raises(LogoError):
        hybrid.classify(b"<html></html>")
    answers = hybrid.classify_batch([picture("text"), b"<html></html>", picture("simple")])
    assert [answer["logo_type"] == "error" for answer in answers] == [False, True, False]
    assert answers[1]["error"] and answers[0]["probabilities"] == hybrid.classify(picture("text"))["probabilities"]


def test_threads_give_the_single_threaded_answers(package):
    hybrid = lc.HybridLogoClassifier(package)
    drawings = [lc.draw(name, 48) for name in lc.DRAWINGS] + [picture(name) for name in CLASS_NAMES]
    expected = [hybrid.classify(image)["probabilities"] for image in drawings]
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda k: hybrid.classify(drawings[k % len(drawings)])["probabilities"], range(180)))
    assert got == [expected[k % len(drawings)] for k in range(180)]


def test_what_is_no_logo_has_high_uncertainty_and_is_never_left_to_the_rules_alone(packed):
    """How many are told apart is shown in test_no_logos.py, on pictures of other makers."""
    hybrid = lc.HybridLogoClassifier(packed / "day6_package")
    hybrid.routing = {**hybrid.routing, "rule_threshold": 0.0}
    answers = [hybrid.classify(image) for image in draw_no_logos(0.05, seed=7)]
    strange = [answer for answer in answers if not answer["in_distribution"]]
    assert len(strange) >= 0.9 * len(answers)
    assert all(answer["uncertainty"] >= 0.9 and answer["method"] == "hybrid" for answer in strange)
    assert all("unlike all logos" in answer["reasoning"] for answer in strange)
    logos = hybrid.classify_batch(sorted((packed / "data/training/classification/test").glob("*/*.png")))
    assert all(answer["method"] == "rule_based" for answer in logos if answer["in_distribution"])
    both = (lc.RuleBasedClassifier(hybrid.package), hybrid.network)
    assert all(not c.classify(lc.draw("noise", 64))["in_distribution"] for c in both)


# ------------------------------------------------------------------------------------------------------- refusals


def test_changed_or_missing_model_is_refused(tmp_path):
    package = make_package(tmp_path / "p")
    data = bytearray((package / "model.onnx").read_bytes())
    data[len(data) // 2] ^= 1
    (package / "model.onnx").write_bytes(data)
    with pytest.raises(lc.PackageError, match="model.onnx is not the file that was packed"):
        lc.HybridLogoClassifier(package)
    write_png(tmp_path / "a.png", picture("text"))
    assert "model.onnx" in serve(tmp_path, "a.png", "--package", "p", code=2).stderr
    assert "model.onnx" in serve(tmp_path, "--self-test", "--package", "p", code=1).stderr
    (package / "model.onnx").unlink()
    with pytest.raises(lc.PackageError, match="cannot be read"):
        lc.NeuralNetworkClassifier(package)


@pytest.mark.parametrize(
    "change",
    [
        {"format_version": 99},
        {"classes": ["a", "b", "c", "d"]},
        {"routing": {"rule_threshold": "high"}},
        {"routing": {**day6.FIXED_ROUTING, "small": {"rule_weight": 1, "network_weight": 0, "sides": [64, 24]}}},
        {"routing": {**day6.FIXED_ROUTING, "small": {"rule_weight": 1, "sides": [24, 64]}}},
        {"model": {"served": "../model.onnx"}},
        {"files": {}},
    ],
)
def test_metadata_that_makes_no_sense_is_refused(package, tmp_path, change):
    shutil.copytree(package, tmp_path / "p")
    metadata = json.loads((tmp_path / "p/metadata.json").read_text()) | change
    (tmp_path / "p/metadata.json").write_text(json.dumps(metadata))
    with pytest.raises(lc.PackageError):
        lc.HybridLogoClassifier(tmp_path / "p")
    (tmp_path / "p/metadata.json").write_text("{")
    with pytest.raises(lc.PackageError):
        lc.HybridLogoClassifier(tmp_path / "p")


def test_self_test_notices_other_answers(tmp_path):
    package = make_package(tmp_path / "p")
    assert lc.self_test(package) == []
    write_onnx(package / "model.onnx", sign=-1.0)
    metadata = json.loads((package / "metadata.json").read_text())
    day6.write_metadata(package, metadata)
    assert any("neural_network answers the drawing" in fault for fault in lc.self_test(package))


# --------------------------------------------------------------------------------------------------- command line


def serve(cwd: Path, *arguments: object, code: int = 0, script: Path | None = None, stdin: bytes = b""):
    """Runs logo_classifier.py as a user does, in `cwd`; a copy in its own folder unless `script` says which."""
    if script is None:
        script = cwd / "code" / "logo_classifier.py"
        if not script.exists():
            script.parent.mkdir()
            for name in day6.CODE_FILES:
                shutil.copyfile(ROOT / name, script.parent / name)
    command = [sys.executable, str(script), *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, input=stdin)
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode(errors="replace")
    assert done.returncode == code and "Traceback" not in done.stderr, done.stderr
    return done


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


@pytest.fixture
def folder(tmp_path, package) -> Path:
    """A package in day6_package/, and logos/ with four good files, one in a folder below, and a bad one."""
    shutil.copytree(package, tmp_path / "day6_package")
    for name in ("simple", "text", "gradient"):
        write_png(tmp_path / "logos" / f"{name}.png", picture(name))
    write_png(tmp_path / "logos/below/complex.png", picture("complex"))
    (tmp_path / "logos/page.png").write_text("<html></html>")
    return tmp_path


def test_folder_to_csv_with_one_bad_file(folder):
    done = serve(folder, "logos", "--csv", "out.csv", "--method", "neural_network", code=1)
    rows = rows_of((folder / "out.csv").read_text())
    assert rows[0] == ["file", "logo_type", "confidence", "method"] and len(rows) == 6
    kinds = {Path(row[0]).stem: row[1] for row in rows[1:]}
    assert kinds.pop("page") == "error" and all(stem == kind for stem, kind in kinds.items()) and len(kinds) == 4
    bad = next(row for row in rows if row[1] == "error")
    assert bad[2] == "" and bad[3]
    assert "4 answered, 1 could not be used" in done.stderr and done.stdout == ""


def test_patterns_standard_input_and_json(folder):
    done = serve(
        folder, "logos/*.png", "-", "--json", "--quiet", code=1, stdin=(folder / "logos/text.png").read_bytes()
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [Path(a["file"]).name for a in answers] == ["gradient.png", "page.png", "simple.png", "text.png", "-"]
    assert answers[1]["logo_type"] == "error" and answers[4]["probabilities"] == answers[3]["probabilities"]
    assert done.stderr == ""
    piped = serve(folder, "-", stdin=(folder / "logos/text.png").read_bytes())
    assert rows_of(piped.stdout)[1][0] == "-" and len(rows_of(piped.stdout)) == 2


def test_without_a_package_the_rules_answer_and_say_so(tmp_path):
    write_png(tmp_path / "a.png", picture("text"))
    done = serve(tmp_path, "a.png")
    assert rows_of(done.stdout)[1][3] == "rule_based" and done.stderr.count("\n") == 1 and "rules" in done.stderr
    for method in ("neural_network", "hybrid"):
        assert "day6_integration_preparation.py" in serve(tmp_path, "a.png", "--method", method, code=2).stderr


def test_pretrained_is_used_where_there_is_no_package(tmp_path, package):
    write_png(tmp_path / "a.png", picture("text"))
    shutil.copytree(package, tmp_path / "pretrained")
    for name in day6.CODE_FILES:
        (tmp_path / "pretrained" / name).unlink()
    assert rows_of(serve(tmp_path, "a.png").stdout)[1][3] == "hybrid"
    serve(tmp_path, "--self-test")


def test_wrong_use_ends_in_one_sentence(folder):
    (folder / "empty").mkdir()
    for arguments in (["nowhere.png"], ["empty"], ["*.gif"], [], ["logos", "--csv", "logos"]):
        done = serve(folder, *arguments, code=2)
        assert done.stderr.strip() and "Traceback" not in done.stderr
    done = serve(folder, "nowhere.png", "logos/text.png", code=1)
    assert [row[1] == "error" for row in rows_of(done.stdout)[1:]] == [True, False]


def test_odd_names_are_written_safely(folder):
    data = (folder / "logos/text.png").read_bytes()
    odd = Path(os.fsdecode(os.fsencode(folder) + b"/odd"))
    odd.mkdir()
    for name in (b"bad_\xff.png", b"=1+1.png"):
        Path(os.fsdecode(os.fsencode(odd) + b"/" + name)).write_bytes(data)
    done = serve(odd, "bad_\udcff.png", "=1+1.png", "--csv", "out.csv", script=ROOT / "logo_classifier.py")
    names = [row[0] for row in rows_of((odd / "out.csv").read_text("utf-8"))[1:]]
    assert len(names) == 2 and "'=1+1.png" in names and any(name.startswith("bad_") for name in names), done.stderr


def test_table_on_a_terminal(folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(isatty=lambda: True, write=sys.stdout.write, flush=lambda: None))
    assert lc.main(["logos/text.png", "--package", "day6_package", "--method", "neural_network"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["file", "type", "confidence", "method"]
    assert lines[1].split() == [
        "logos/text.png",
        "text",
        f"{known_probabilities(picture('text')).max():.2f}",
        "neural_network",
    ]


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_of_long_work_is_shown_on_a_terminal_alone(folder, monkeypatch, capsys, terminal):
    monkeypatch.chdir(folder)
    monkeypatch.setattr(lc, "PROGRESS_AFTER", -1.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal, raising=False)
    clock = iter(range(10_000))
    monkeypatch.setattr(lc.time, "perf_counter", lambda: float(next(clock)))
    assert lc.main(["logos", "--csv", "out.csv", "--method", "rule_based", "--workers", "1"]) == 1
    shown = capsys.readouterr().err
    assert ("5/5 images" in shown and "\r1/5 images" in shown) is terminal
    assert "images/s" in shown.splitlines()[-1]
    assert lc.main(["logos", "--csv", "out.csv", "--method", "rule_based", "--quiet"]) == 1
    assert capsys.readouterr().err == ""


def test_torch_is_never_imported_and_rules_need_no_onnxruntime(folder):
    code = (
        "import sys; sys.modules['torch'] = None; sys.modules['timm'] = None\n"
        "if sys.argv[1] == 'rules': sys.modules['onnxruntime'] = None\n"
        "sys.path.insert(0, 'day6_package')\n"
        "import logo_classifier\n"
        "method = 'rule_based' if sys.argv[1] == 'rules' else 'hybrid'\n"
        "code = logo_classifier.main(['logos/text.png', '--method', method, '--time-budget', '60'])\n"
        "assert ('onnxruntime' in sys.modules) and (sys.modules['onnxruntime'] is None) == (sys.argv[1] == 'rules')\n"
        "sys.exit(code)\n"
    )
    for which in ("rules", "hybrid"):
        done = subprocess.run([sys.executable, "-c", code, which], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "logos/text.png" in done.stdout


@pytest.mark.parametrize(("threshold", "opened"), [(1.01, True), (0.0, False)])  # the rules answer alone never, always
def test_without_a_budget_the_network_is_opened_when_it_is_first_asked(tmp_path, threshold, opened):
    make_package(tmp_path / "p", rule_threshold=threshold)
    write_png(tmp_path / "a.png", picture("text"))
    code = (
        "import sys; sys.path.insert(0, 'p')\n"
        "import logo_classifier\n"
        "code = logo_classifier.main(['a.png', '--package', 'p'])\n"
        "print('onnxruntime' in sys.modules); sys.exit(code)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.splitlines()[-1] == str(opened), done.stderr
    answers = [lc.HybridLogoClassifier(tmp_path / "p", eager=how).classify(picture("text")) for how in (True, False)]
    assert {**answers[0], "processing_time": 0} == {**answers[1], "processing_time": 0}


@pytest.mark.parametrize("eager", [True, False])
def test_a_missing_onnxruntime_is_said_before_the_first_logo(package, monkeypatch, eager):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(lc.PackageError, match="onnxruntime is not installed"):
        lc.HybridLogoClassifier(package, eager=eager)


# ------------------------------------------------------------------------------------------------- fitted numbers


def pool_cost(rules, network, targets, weights, rule_weight, network_weight, bias):
    numbers = {"rule_weight": rule_weight, "network_weight": network_weight, "bias": bias}
    p = lc.weigh(rules, network, numbers)[np.arange(len(targets)), targets]
    off = np.array([rule_weight - 0.2, network_weight - 0.8, *bias])
    return -weights @ np.log(p) + 500.0 * off @ off


def two_experts(count: int, seed: int = 1, rules: float = 1.0, network: float = 2.5):
    """What calibrated rules and network of different strength say, and the targets; `complex` is rare."""
    rng = np.random.default_rng(seed)
    targets = rng.choice(4, count, p=[0.4, 0.3, 0.2, 0.1])
    said = [lc.softmax(k * (rng.normal(size=(count, 4)) + k * np.eye(4)[targets])) for k in (rules, network)]
    return (*said, targets)


def test_pool_is_the_optimum_of_the_penalised_likelihood():
    rules, network, targets = two_experts(300)
    weights, rng = day6.class_weights(targets), np.random.default_rng(0)
    shares = np.bincount(targets)
    assert weights[targets == 3][0] / weights[targets == 0][0] == pytest.approx(np.sqrt(shares[0] / shares[3]))
    pool = day6.fit_pool(rules, network, targets, weights)
    best = pool_cost(rules, network, targets, weights, **{**pool, "bias": np.array(pool["bias"])})
    for _ in range(200):
        d = rng.normal(size=6) * 0.01
        near = (pool["rule_weight"] + d[0], pool["network_weight"] + d[1], np.array(pool["bias"]) + d[2:])
        assert best <= pool_cost(rules, network, targets, weights, *near)
    wrong = day6.fit_pool(lc.softmax(-5 * np.eye(4)[targets] + rng.normal(size=(300, 4))), network, targets, weights)
    assert wrong["rule_weight"] == 0.0 and wrong["network_weight"] > 0.5


def test_small_logos_have_weights_of_their_own():
    small = {"rule_weight": 0.9, "network_weight": 0.1, "sides": [16, 64]}
    routing = {"rule_weight": 0.3, "network_weight": 0.7, "bias": [0, 0, 0, 0], "small": small}
    sides = np.array([8, 16, 32, 64, 300])
    expected = [[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.3, 0.7], [0.3, 0.7]]  # 32 is halfway from 16 to 64
    assert lc.pool_weights(routing, sides) == pytest.approx(np.array(expected))
    assert lc.pool_weights(routing, 32) == pytest.approx([0.6, 0.4]) and lc.pool_weights(routing)[0] == 0.3
    assert lc.pool_weights({**routing, "small": None}, sides) == pytest.approx([0.3, 0.7])
    rules, network, _ = two_experts(5)
    together = lc.weigh(rules, network, routing, sides)
    for i, (a, b) in enumerate(expected):
        product = (rules[i] + lc.TINY) ** a * (network[i] + lc.TINY) ** b
        assert together[i] == pytest.approx(product / product.sum())
        assert lc.weigh(rules[i], network[i], routing, sides[i]) == pytest.approx(together[i])


def test_weights_of_small_logos_are_fitted_to_what_is_known_of_them():
    usual = {**day6.FIXED_ROUTING, "rule_weight": 0.2, "network_weight": 0.8}
    rules, _, targets = two_experts(1200, rules=2.5)
    guesses = lc.softmax(3 * np.random.default_rng(2).normal(size=(1200, 4)))  # sure of what it does not know
    sides = np.full(1200, day6.SMALL_SIDES[0])
    small = day6.fit_small_pool(rules, guesses, sides, targets, usual)
    assert small["network_weight"] < 0.05 < 0.7 < small["rule_weight"]
    assert small["accuracy"] > small["accuracy_without"] + 0.3
    large = day6.fit_small_pool(rules, guesses, 10 * sides, targets, usual)  # which the weights do not reach
    assert (large["rule_weight"], large["network_weight"]) == pytest.approx(day6.SMALL_WEIGHTS)
    assert large["accuracy"] == large["accuracy_without"] and large["sides"] == list(day6.SMALL_SIDES)


def test_the_hybrid_weighs_a_small_logo_by_its_side(tmp_path):
    small = {"rule_weight": 1.0, "network_weight": 0.0, "sides": [24, 64]}
    hybrid = lc.HybridLogoClassifier(make_package(tmp_path / "p", rule_weight=0.0, network_weight=1.0, small=small))
    logo = lc.draw("letters", 256)
    for side, alone in ((24, hybrid.rules), (256, hybrid.network)):
        picture = day6.shrunk(logo, side)
        answer = hybrid.classify(picture)
        assert lc.probabilities_of(answer) == pytest.approx(lc.probabilities_of(alone.classify(picture)), abs=1e-4)
        assert ("weighing 100% at 24 px" in answer["reasoning"]) == (side == 24)
    between = hybrid.classify(day6.shrunk(logo, 40))["reasoning"]
    assert "weighing 48% at 40 px" in between  # log(64 / 40) / log(64 / 24)
    assert max(day6.shrunk(logo, 40).shape) == 40 and day6.shrunk(logo, 4000) is logo


def sloping(agree_from: float) -> tuple[np.ndarray, ...]:
    """1,000 logos of one type: rules of rising confidence, and a pool that is surer by a quarter below a point."""
    confidence = np.linspace(0.6, 1.0, 1000)
    rules = np.stack([confidence, 1 - confidence, 0 * confidence, 0 * confidence], axis=1)
    surer = np.where(confidence < agree_from, np.minimum(1.0, 1.25 * confidence), confidence)
    pooled = np.stack([surer, 1 - surer, 0 * surer, 0 * surer], axis=1)
    return rules, pooled, np.zeros(1000, int), np.ones(1000)


def test_rules_answer_alone_where_the_network_adds_nothing():
    everywhere = np.ones(1000, bool)
    found = day6.fit_threshold(*sloping(0.7), everywhere)
    assert found["rule_threshold"] == pytest.approx(0.7, abs=0.0011)
    assert found["answered_alone"] == pytest.approx(0.75, abs=0.003) and found["likelihood_cost"] == 0
    # below a quarter asking pays, log 1.25 = 0.22 a logo; with nothing to gain it is never asked
    assert day6.fit_threshold(*sloping(0.6), everywhere)["answered_alone"] == 1
    # from 0.8 up the pool is sure and gains log 1 / confidence, at 0.99 as much as asking costs
    dear = day6.fit_threshold(*sloping(1.0), everywhere)
    assert dear["rule_threshold"] == pytest.approx(np.exp(-day6.CALL_PRICE), abs=0.0011)
    assert 0 < dear["likelihood_cost"] < day6.CALL_PRICE * dear["answered_alone"] and dear["accuracy_cost"] == 0


def test_rules_are_never_left_alone_with_what_is_no_logo():
    known = np.arange(1000) % 2 == 0
    assert day6.fit_threshold(*sloping(0.6), known)["answered_alone"] == pytest.approx(0.5, abs=0.01)
    assert day6.fit_threshold(*sloping(0.6), np.zeros(1000, bool))["answered_alone"] == 0


def test_one_unlucky_logo_does_not_bar_the_rules():
    rules, pooled, targets, weights = sloping(0.6)
    pooled[990], targets[990] = [0.49, 0.51, 0, 0], 1  # of which the rules are as good as sure
    found, lucky = (day6.fit_threshold(rules, pooled, t, weights, np.ones(1000, bool)) for t in (targets, 0 * targets))
    assert found["rule_threshold"] == lucky["rule_threshold"]  # by what is expected, not by what came
    assert found["answered_alone"] > 0.95 and found["accuracy_cost"] == pytest.approx(0.001)
    assert found["likelihood_cost"] == pytest.approx(np.log(0.51 / rules[990, 1]) / 1000, rel=0.01)


def test_hybrid_beats_rules_and_network_on_logos_that_the_fit_has_not_seen():
    rules, network, targets = two_experts(2400, seed=3, rules=2.5, network=2.5)
    known = np.ones(2400, bool)
    routing = day6.fit_routing(*(v[:700] for v in (rules, network, targets, known, known)))
    said = day6.route(rules[700:], network[700:], known[700:], routing)
    alone = [(p.argmax(1) == targets)[700:].mean() for p in (rules, network)]
    hybrid = (said == targets[700:]).mean()
    assert hybrid > max(alone) + 0.03 and routing["fitted"]
    expected = routing["cross_validated"]
    assert abs(expected["hybrid"] - hybrid) < 4 * expected["standard_error"] + 0.01
    assert expected["hybrid"] > max(expected["rules"], expected["network"])


def test_route_answers_as_the_classifier_does(packed):
    hybrid = lc.HybridLogoClassifier(packed / "day6_package")
    files = sorted((packed / "data/training/classification/test").glob("*/*.png"))
    rules, network = (
        np.array([lc.probabilities_of(answer) for answer in classifier.classify_batch(files)])
        for classifier in (hybrid.rules, hybrid.network)
    )
    known = np.array([answer["in_distribution"] for answer in hybrid.rules.classify_batch(files)])
    for threshold in (0.0, 0.5, 0.9, 1.01):
        hybrid.routing = {**hybrid.routing, "rule_threshold": threshold, "small": None}
        said = [CLASS_NAMES[k] for k in day6.route(rules, network, known, hybrid.routing)]
        assert said == [answer["logo_type"] for answer in hybrid.classify_batch(files)]


def test_rules_that_beat_their_own_claim_are_not_fitted_on():
    rng = np.random.default_rng(4)
    targets = rng.integers(0, 4, 120)
    claims = 0.1 + 0.6 * np.eye(4)[targets]  # right every time, where they claim seven in ten
    every = np.ones(120, bool)
    routing = day6.fit_routing(claims, claims, targets, every, every)
    assert not routing["fitted"] and "100.0% right" in routing["reason"]
    wrong = rng.random(120) < 0.3
    honest = np.where(wrong[:, None], np.roll(claims, 1, axis=1), claims)
    assert day6.fit_routing(honest, claims, targets, every, every)["fitted"]


def test_rule_temperature_softens_what_is_too_sure_and_never_sharpens():
    rng = np.random.default_rng(2)
    logits = rng.normal(size=(2000, 4)) * 2
    targets = np.array([rng.choice(4, p=p) for p in lc.softmax(logits)])
    one = np.ones(2000)
    assert day6.fit_rule_temperature(lc.softmax(logits * 3), targets, one) == pytest.approx(3.0, rel=0.15)
    assert day6.fit_rule_temperature(lc.softmax(logits / 3), targets, one) == 1.0


# -------------------------------------------------------------------------------------------------------- phase 7


def write_workspace(root: Path, per_class: tuple[int, int, int] = (12, 16, 4), source: str = "human") -> None:
    """What phases 2, 5 and 6 leave behind, for the fabricated network."""
    data, rng = root / "data/training/classification", np.random.default_rng(3)
    manifest, predictions = [], []
    for split, count in zip(("train", "val", "test"), per_class, strict=True):
        for name in CLASS_NAMES:
            for k in range(count):
                image = np.clip(picture(name).astype(int) + rng.integers(-90, 90, (1, 1, 3)), 0, 255).astype(np.uint8)
                image[: 1 + k % 4, : 3 + k] = rng.integers(0, 256, 3)
                file = f"{split}/{name}/{name}{k}.png"
                write_png(data / file, image)
                manifest.append([file, file, "", name, "1.0", source, split, "0"])
                logits = (image.reshape(-1, 3).mean(0) / 127.5 - 1.0) @ WEIGHTS
                if split != "train":
                    predictions.append([split, file, name, CLASS_NAMES[int(np.argmax(logits))], 0.5, *logits, 0.0])
    (root / "results/models").mkdir(parents=True)
    header = ["file", "source_file", "sha256", "logo_type", "confidence", "label_source", "split", "duplicate_group"]
    write_rows(data / "manifest.csv", header, manifest)
    header = ["split", "file", "label", "predicted", "confidence", *(f"logit_{kind}" for kind in CLASS_NAMES)]
    write_rows(root / "results/predictions.csv", [*header, "log_variance"], predictions)
    write_onnx(root / "results/models/model_fp32.onnx")
    write_onnx(root / "results/models/model_int8.onnx", sign=1.01)
    write_report(root, source)
    config = {"model": "colour", "image_size": SIZE, "num_classes": 4, "mean": [0.5] * 3, "std": [0.5] * 3}
    config |= {
        "recipe": "smoke",
        "parameters": 12,
        "techniques": ["SAM"],
        "phases": [],
        "wandb": {"mode": "offline", "folder": "wandb/x"},
    }
    state = {"model": ColorNet().state_dict(), "config": config, "class_names": list(CLASS_NAMES), "epoch": 1}
    (root / "checkpoints").mkdir()
    torch.save(state | {"metric": {"val_accuracy": 1.0}}, root / "checkpoints/supervised_best.pt")


def write_rows(path: Path, header: list[str], rows: list[list[object]]) -> None:
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows([header, *rows])


def write_report(root: Path, source: str, shipped: str = "onnx_fp32") -> None:
    files = {"onnx_fp32": "results/models/model_fp32.onnx", "int8_static": "results/models/model_int8.onnx"}
    names = ["overall accuracy", "hybrid accuracy", "hybrid time (s)", "total time (h)"]
    report = {
        "overall_accuracy": 0.97,
        "temperature": TEMPERATURE,
        "label_source": source,
        "models": {name: {"file": file} for name, file in files.items()},
        "shipped": {"name": shipped, "file": files[shipped]},
        "criteria": [{"name": name, "target": "> 0", "value": None, "passed": None} for name in names],
    }
    report["criteria"][0] |= {"value": 0.97, "passed": True}
    (root / "results/validation_report.json").write_text(json.dumps(report))


@pytest.fixture
def fabricated(monkeypatch):
    monkeypatch.setattr(day6, "model_of", lambda *_, **__: ColorNet())
    monkeypatch.setattr(day6, "load_checkpoint", lambda path: torch.load(path, weights_only=True))
    monkeypatch.setattr(day6, "MIN_LIKENESS_LOGOS", 10**6)  # the fixture `packed` alone takes the time


@pytest.fixture(scope="module")
def workspace(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("workspace")
    write_workspace(root)
    return root


@pytest.fixture(scope="module")
def packed(workspace) -> Path:
    """The workspace after phase 7."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(day6, "model_of", lambda *_, **__: ColorNet())
        patch.setattr(day6, "load_checkpoint", lambda path: torch.load(path, weights_only=True))
        patch.setattr(day6, "NO_LOGOS_SHARE", 0.3)
        patch.chdir(workspace)
        assert day6.main([]) == 0
    return workspace


def test_package_is_complete_and_reproduces(packed):
    package = packed / "day6_package"
    metadata = json.loads((package / "metadata.json").read_text())
    expected = {"model.safetensors", "model.onnx", "requirements.txt", "INTEGRATION_GUIDE.md", "logo_likeness.npz"}
    assert set(metadata["files"]) == expected | set(day6.CODE_FILES)
    assert {path.name for path in package.iterdir()} == set(metadata["files"]) | {"metadata.json"}
    for name, record in metadata["files"].items():
        assert hashlib.sha256((package / name).read_bytes()).hexdigest() == record["sha256"]
    assert metadata["checks"]["without_torch"]["largest_difference"] < 1e-3
    assert metadata["checks"]["with_torch"]["largest_difference"] < 1e-3
    assert metadata["routing"]["fitted"] and metadata["routing"]["fitted_on"] == 64
    alone = metadata["routing"]["answered_alone"]  # which is worth no less than never to leave the rules alone
    assert 0 <= alone <= 1 and metadata["routing"]["expected_cost"] <= day6.CALL_PRICE * alone + 1e-6
    assert metadata["routing"]["cross_validated"]["hybrid"] > 0.5
    small = metadata["routing"]["small"]
    assert small["sides"] == [24, 64] and small["accuracy"] >= small["accuracy_without"] - 0.05
    assert "Below 64 px" in (package / "INTEGRATION_GUIDE.md").read_text()
    assert metadata["training"]["techniques"] == ["SAM"] and metadata["wandb"]["folder"] == "wandb/x"
    rows = {row["name"]: row for row in metadata["prerequisites"]}
    assert len(rows) >= 18 and all({"name", "value", "met"} == set(row) for row in rows.values())
    assert rows["answers that 8 threads change (at most 0)"]["met"] is True
    assert rows["hybrid, mean of the processor's time (s) (at most 0.01)"]["value"] > 0
    assert rows["run log recorded"] == {"name": "run log recorded", "value": "wandb/x", "met": True}
    assert not [path for path in packed.iterdir() if path.name.startswith(".day6")]


def test_report_gets_the_hybrid_rows_measured_on_test(packed):
    report = json.loads((packed / "results/validation_report.json").read_text())
    rows = {row["name"]: row for row in report["criteria"]}
    classifier = lc.HybridLogoClassifier(packed / "day6_package")
    files = sorted((packed / "data/training/classification/test").glob("*/*.png"))
    right = [classifier.classify(file)["logo_type"] == file.parent.name for file in files]
    assert rows["hybrid accuracy"]["value"] == pytest.approx(np.mean(right))
    assert rows["hybrid accuracy"]["passed"] is bool(np.mean(right) > 0.95)
    assert 0 < rows["hybrid time (s)"]["value"] < 2 and rows["hybrid time (s)"]["passed"] is True
    assert rows["total time (h)"]["value"] is None and report["hybrid"]["logos"] == 16


def test_package_works_copied_to_an_empty_folder(packed, tmp_path):
    shutil.copytree(packed / "day6_package", tmp_path / "elsewhere")
    script = tmp_path / "elsewhere/logo_classifier.py"
    assert "hold" in serve(tmp_path, "--self-test", script=script).stdout
    write_png(tmp_path / "a.png", picture("text"))
    assert rows_of(serve(tmp_path, "a.png", "--method", "neural_network", script=script).stdout)[1][1] == "text"


def test_every_code_block_of_the_guide_runs(packed, tmp_path):
    package = tmp_path / "p"
    shutil.copytree(packed / "day6_package", package)
    guide = (package / "INTEGRATION_GUIDE.md").read_text()
    assert "{{" not in guide
    blocks = re.findall(r"```(python|bash)\n(.*?)```", guide, re.S)
    python = [text for kind, text in blocks if kind == "python"]
    shell = [text.replace("python -m pip install -r requirements.txt\n", "") for kind, text in blocks if kind == "bash"]
    assert len(python) == 4 and len(shell) == 2
    for text in python[:3]:
        compile(text, "guide", "exec")
    run = subprocess.run([sys.executable, "-c", "\n".join(python[:3])], cwd=package, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    path = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    lines = "set -e\n" + "\n".join(shell)
    run = subprocess.run(["bash", "-c", lines], cwd=package, capture_output=True, text=True, env={**os.environ, **path})
    assert run.returncode == 0, run.stderr
    assert (package / "types.csv").exists()


def test_the_guide_rebuilds_the_network_in_torch(packed, fabricated, monkeypatch):
    guide = (packed / "day6_package/INTEGRATION_GUIDE.md").read_text()
    block = re.findall(r"```python\n(.*?)```", guide, re.S)[3]
    monkeypatch.chdir(packed / "day6_package")
    modules = SimpleNamespace(model_of=lambda *_: ColorNet())
    monkeypatch.setitem(sys.modules, "ultrathink_v2_advanced_modules", modules)
    names: dict[str, object] = {}
    exec(block, names)
    images = torch.from_numpy(lc.preprocess(picture("text"), {"image_size": SIZE, "mean": [0.5] * 3, "std": [0.5] * 3}))
    assert names["model"](images).argmax().item() == 1


def test_a_model_that_does_not_reproduce_leaves_the_old_package(packed, fabricated, tmp_path, monkeypatch, capsys):
    shutil.copytree(packed, tmp_path / "w")
    monkeypatch.chdir(tmp_path / "w")
    before = (tmp_path / "w/day6_package/metadata.json").read_bytes()
    report = (tmp_path / "w/results/validation_report.json").read_bytes()
    write_onnx(tmp_path / "w/results/models/model_fp32.onnx", sign=0.5)
    assert day6.main(["--quiet"]) == 1
    assert "differs by" in capsys.readouterr().err
    assert (tmp_path / "w/day6_package/metadata.json").read_bytes() == before
    assert (tmp_path / "w/results/validation_report.json").read_bytes() == report


def test_compressed_winner_is_served_beside_fp32(fabricated, workspace, tmp_path, monkeypatch):
    shutil.copytree(workspace, tmp_path / "w", ignore=shutil.ignore_patterns("day6_package"))
    monkeypatch.chdir(tmp_path / "w")
    write_report(tmp_path / "w", "human", shipped="int8_static")
    assert day6.main(["--quiet", "--package-dir", "out/p", "--release", "pretrained"]) == 0
    assert {path.name for path in Path("pretrained").iterdir()} == {
        "metadata.json", "model.safetensors", "model_int8_static.onnx"}  # fmt: skip
    write_png(tmp_path / "w/a.png", picture("text"))
    answers = [rows_of(serve(tmp_path / "w", "a.png", "--package", name).stdout)[1] for name in ("pretrained", "out/p")]
    assert answers[0] == answers[1] and answers[0][3] != "rule_based"
    metadata = json.loads(Path("out/p/metadata.json").read_text())
    assert metadata["model"]["served"] == "model_int8_static.onnx" and metadata["model"]["precision"] == "int8_static"
    assert {"model.onnx", "model_int8_static.onnx"} <= set(metadata["files"])
    assert metadata["checks"]["without_torch"]["served_agreement"] > 0.9


def test_weights_that_16_bits_hold_take_16(tmp_path):
    from safetensors.torch import load_file

    state = {"rounded": torch.randn(64, 64).half().float(), "fine": torch.randn(64, 64), "count": torch.tensor(3)}
    day6.write_weights(tmp_path, SimpleNamespace(checkpoint={"model": state}, config={}))
    kept = load_file(tmp_path / "model.safetensors")
    assert {name: value.dtype for name, value in kept.items()} == {
        "rounded": torch.float16, "fine": torch.float32, "count": torch.int64}  # fmt: skip
    assert all(torch.equal(value.to(state[name].dtype), state[name]) for name, value in kept.items())


def test_weights_are_written_alike_each_time(tmp_path):
    from safetensors import safe_open

    odd = torch.arange(3)
    inputs = SimpleNamespace(checkpoint={"model": {"odd": odd, "one": torch.ones(5)}}, config={"model": "é"})
    written = set()
    for _ in range(12):  # safetensors has the entries of its header in one of two orders each time
        day6.write_weights(tmp_path, inputs)
        written.add((tmp_path / "model.safetensors").read_bytes())
    assert len(written) == 1
    with safe_open(tmp_path / "model.safetensors", "pt") as file:
        assert file.metadata() == {"config": json.dumps(inputs.config), "format": "pt"}
        assert torch.equal(file.get_tensor("odd"), odd) and torch.equal(file.get_tensor("one"), torch.ones(5))


def test_labels_of_the_rules_fit_nothing(fabricated, tmp_path, monkeypatch, capsys):
    write_workspace(tmp_path, (2, 4, 2), source="rules")
    monkeypatch.chdir(tmp_path)
    assert day6.main([]) == 0
    metadata = json.loads(Path("day6_package/metadata.json").read_text())
    assert not metadata["routing"]["fitted"] and "rules' own" in metadata["routing"]["reason"]
    assert metadata["routing"]["rule_threshold"] == day6.FIXED_ROUTING["rule_threshold"]
    assert metadata["in_distribution"] is None
    shown = capsys.readouterr().out
    assert "the rules' own labels" in shown and "not told from logos: that takes" in shown
    assert "agreement with the rules, not truth" in Path("day6_package/INTEGRATION_GUIDE.md").read_text()


def test_without_the_drawings_the_package_is_made_and_says_what_it_lacks(
    workspace, fabricated, tmp_path, monkeypatch, capsys
):
    """As where the .py files alone were copied into Colab."""
    shutil.copytree(workspace, tmp_path / "w", ignore=shutil.ignore_patterns("day6_package"))
    monkeypatch.chdir(tmp_path / "w")
    monkeypatch.setattr(day6, "MIN_LIKENESS_LOGOS", 1)
    monkeypatch.setattr(day6, "NO_LOGOS_FILE", tmp_path / "demo/no_logos.py")
    monkeypatch.setitem(sys.modules, "demo.no_logos", None)
    assert day6.main([]) == 0
    assert "no_logos.py is missing, copy the folder demo/ beside the scripts" in capsys.readouterr().out
    metadata = json.loads(Path("day6_package/metadata.json").read_text())
    assert metadata["in_distribution"] is None and metadata["metrics"]["hybrid"]["no_logos_flagged"] is None


@pytest.mark.parametrize(
    ("missing", "maker"),
    [
        ("checkpoints/supervised_best.pt", "ultrathink_supervised_training.py"),
        ("results/validation_report.json", "model_validation_optimization.py"),
        ("results/predictions.csv", "model_validation_optimization.py"),
        ("results/models/model_fp32.onnx", "model_validation_optimization.py"),
        ("data", "intelligent_logo_analyzer.py"),
    ],
)
def test_missing_input_names_the_script_that_makes_it(fabricated, workspace, tmp_path, monkeypatch, missing, maker):
    shutil.copytree(workspace, tmp_path / "w")
    monkeypatch.chdir(tmp_path / "w")
    target = Path(missing)
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    with pytest.raises(UsageError, match=maker):
        day6.main([])


def test_nothing_foreign_is_overwritten_and_dry_run_writes_nothing(fabricated, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert day6.main(["--dry-run"]) == 0 and list(tmp_path.iterdir()) == []
    assert "missing" in capsys.readouterr().out
    monkeypatch.setenv("RANK", "1")
    assert day6.main([]) == 0 and list(tmp_path.iterdir()) == []
    monkeypatch.delenv("RANK")
    (tmp_path / "day6_package").mkdir()
    (tmp_path / "day6_package/thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match="no package"):
        day6.main([])


def test_weights_beside_an_onnx_file_are_taken_in(tmp_path):
    write_onnx(tmp_path / "whole.onnx")
    onnx.save(onnx.load(tmp_path / "whole.onnx"), tmp_path / "parts.onnx", save_as_external_data=True, size_threshold=0)
    (tmp_path / "out").mkdir()
    day6.copy_onnx(tmp_path / "parts.onnx", tmp_path / "out/model.onnx")
    model = onnx.load(tmp_path / "out/model.onnx")
    weights = {t.name: onnx.numpy_helper.to_array(t) for t in model.graph.initializer}
    np.testing.assert_array_equal(weights["w"], WEIGHTS)
    assert os.listdir(tmp_path / "out") == ["model.onnx"]

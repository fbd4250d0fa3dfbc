"""Phase 6: its measures against known answers, scikit-learn, torchmetrics and slow references; the model it ships."""

import numpy as np
import pytest
import torch
import torchmetrics.functional.classification as tm
from sklearn import metrics as sk

import model_validation_optimization as validation
from intelligent_logo_analyzer import CLASS_NAMES


def random_answers(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.normal(0, 2, (n, 4)), rng.integers(0, 4, n)


@pytest.mark.parametrize("true_temperature", [0.4, 1.0, 2.5])
def test_temperature_is_recovered(true_temperature):
    logits, _ = random_answers(20_000)
    chances = validation.softmax(logits / true_temperature).cumsum(axis=1)
    targets = (np.random.default_rng(1).random((len(logits), 1)) > chances[:, :-1]).sum(axis=1)
    found = validation.fit_temperature(logits, targets)
    assert found == pytest.approx(true_temperature, rel=0.04)
    after = validation.negative_log_likelihood(logits, targets, found)
    if true_temperature != 1.0:
        assert after < validation.negative_log_likelihood(logits, targets) - 0.01
    grid = [validation.negative_log_likelihood(logits, targets, t) for t in np.geomspace(0.1, 20, 200)]
    assert after <= min(grid) + 1e-5


def test_temperature_of_a_faultless_split_stays_inside_the_search():
    logits, targets = random_answers(40)
    logits[np.arange(40), targets] += 12
    low, high = validation.TEMPERATURES
    assert 2 * low < validation.fit_temperature(logits, targets) < high / 2


def test_negative_log_likelihood_is_torchs():
    logits, targets = random_answers(64)
    expected = torch.nn.functional.cross_entropy(torch.from_numpy(logits / 1.7), torch.from_numpy(targets)).item()
    assert validation.negative_log_likelihood(logits, targets, 1.7) == pytest.approx(expected, abs=1e-9)


NEWCOMBE = [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605)]


@pytest.mark.parametrize(("successes", "trials", "low", "high"), NEWCOMBE)  # Newcombe 1998, table I, method 3
def test_wilson_interval(successes, trials, low, high):
    assert validation.wilson_interval(successes, trials) == pytest.approx([low, high], abs=5e-5)


def test_wilson_interval_without_trials():
    assert validation.wilson_interval(0, 0) == [None, None]


def degenerate(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Logits (n, 4) and labels: random ones, one sample, one class, one answer, hard certainty."""
    logits, targets = random_answers({"one sample": 1, "few": 7}.get(kind, 300))
    if kind == "one class":
        targets[:] = 2
    elif kind == "one answer":
        logits[:, 1] += 50
    elif kind == "one class, one answer":
        targets[:], logits[:, 2] = 2, 40.0
    elif kind == "certain":
        logits *= 200
    return logits, targets


KINDS = ["random", "few", "one sample", "one class", "one answer", "one class, one answer", "certain"]


@pytest.mark.parametrize("kind", KINDS)
def test_measures_equal_scikit_learn_and_torchmetrics(kind):
    logits, targets = degenerate(kind)
    said, found, p = logits.argmax(axis=1), validation.measure(logits, targets), validation.softmax(logits)
    seen, tensors = sorted({*targets, *said}), (torch.from_numpy(p), torch.from_numpy(targets))
    near = {"abs": 1e-6, "rel": 0}
    assert found["accuracy"] == pytest.approx(sk.accuracy_score(targets, said), **near)
    assert found["accuracy"] == pytest.approx(tm.multiclass_accuracy(*tensors, 4, average="micro").item(), **near)
    assert found["macro_f1"] == pytest.approx(sk.f1_score(targets, said, average="macro", labels=seen), **near)
    assert found["macro_f1"] == pytest.approx(tm.multiclass_f1_score(*tensors, 4, average="macro").item(), **near)
    assert found["confusion_matrix"] == sk.confusion_matrix(targets, said, labels=range(4)).tolist()
    assert found["confusion_matrix"] == tm.multiclass_confusion_matrix(*tensors, 4).tolist()
    assert found["ece"] == pytest.approx(tm.multiclass_calibration_error(*tensors, 4, n_bins=15).item(), **near)
    brier = np.mean([sum((p[i, c] - (c == t)) ** 2 for c in range(4)) for i, t in enumerate(targets)])
    assert found["brier"] == pytest.approx(brier, **near)
    expected = torch.nn.functional.cross_entropy(torch.from_numpy(logits), tensors[1]).item()
    assert found["nll"] == pytest.approx(expected, **near)
    if p[np.arange(len(p)), targets].min() > 1e-15:  # scikit-learn clips what is smaller
        assert found["nll"] == pytest.approx(sk.log_loss(targets, p, labels=range(4)), **near)
    recalls, precisions = (score(targets, said, average=None, labels=range(4), zero_division=np.nan)
                           for score in (sk.recall_score, sk.precision_score))  # fmt: skip
    for key, values in (("per_class_accuracy", recalls), ("per_class_precision", precisions)):
        for name, value in zip(CLASS_NAMES, values, strict=True):
            assert (found[key][name] is None) == np.isnan(value)
            assert found[key][name] is None or found[key][name] == pytest.approx(value, **near)
    bounds = validation.intervals_of(found["confusion_matrix"])
    assert bounds["overall"][0] <= found["accuracy"] <= bounds["overall"][1]
    assert bounds["macro_f1"][0] - 1e-9 <= found["macro_f1"] <= bounds["macro_f1"][1] + 1e-9


def test_bootstrap_interval_of_the_f1_is_that_of_drawing_logos():
    logits, targets = random_answers(200)
    said, rng = logits.argmax(axis=1), np.random.default_rng(5)
    drawn = [rng.integers(0, 200, 200) for _ in range(2000)]
    slow = np.quantile([sk.f1_score(targets[i], said[i], average="macro") for i in drawn[:600]], (0.025, 0.975))
    found = validation.intervals_of(validation.measure(logits, targets)["confusion_matrix"])["macro_f1"]
    assert found == pytest.approx(slow.tolist(), abs=0.012)


def test_measures_of_one_class_only():
    logits, targets = np.eye(4)[[1, 1, 1]] * 9, np.array([1, 1, 1])
    found = validation.measure(logits, targets)
    assert found["accuracy"] == found["macro_f1"] == 1.0
    assert found["per_class_accuracy"] == {"simple": None, "text": 1.0, "gradient": None, "complex": None}
    assert validation.intervals_of(found["confusion_matrix"])["per_class"]["simple"] == [None, None]


def test_area_under_roc_equals_scikit_learn():
    rng = np.random.default_rng(0)
    scores, positive = rng.integers(0, 6, 200).astype(float), rng.random(200) < 0.3  # many ties
    assert validation.area_under_roc(scores, positive) == pytest.approx(sk.roc_auc_score(positive, scores), abs=1e-9)
    assert validation.area_under_roc(scores, np.zeros(200, bool)) is None


def test_reliability_bins_give_the_ece():
    logits, targets = random_answers(500)
    probabilities = validation.softmax(logits)
    bins = validation.reliability_bins(probabilities, targets)
    assert sum(b["count"] for b in bins) == 500
    ece = sum(b["count"] * abs(b["confidence"] - b["accuracy"]) for b in bins) / 500
    assert ece == pytest.approx(validation.measure(logits, targets)["ece"], abs=1e-9)


@pytest.mark.parametrize("kind", KINDS)
def test_risk_coverage_equals_a_slow_reference(kind):
    logits, targets = degenerate(kind)
    confidence = validation.softmax(logits).max(axis=1).round(1 if kind == "random" else 6)  # many ties
    right = logits.argmax(axis=1) == targets
    found = validation.risk_coverage(confidence, right)
    orders = []
    for seed in range(40):  # ties in any order
        order = np.lexsort((np.random.default_rng(seed).random(len(right)), -confidence))
        orders.append(np.mean([(~right[order[:k]]).mean() for k in range(1, len(right) + 1)]))
    assert found["aurc"] == pytest.approx(np.mean(orders), abs=0.02 if len({*confidence}) < len(confidence) else 1e-9)
    assert found["points"][-1] == {"coverage": 1.0, "risk": pytest.approx((~right).mean())}
    assert found["aurc_best"] <= found["aurc"] + 1e-12


def test_conformal_coverage_keeps_its_law():
    """Coverage on fresh logos falls into the range in about 95 of 100 cases, and on average reaches the level."""
    inside, covered = [], []
    for seed in range(120):
        logits, _ = random_answers(160, seed)
        p = validation.softmax(logits)
        targets = (np.random.default_rng(seed).random((160, 1)) > p.cumsum(axis=1)[:, :-1]).sum(axis=1)
        row = validation.conformal_sets(p[:60], targets[:60], p[60:], targets[60:], 0.9)
        inside.append(row["within"])
        covered.append(row["coverage"])
        assert 1 <= row["mean_size"] <= 4 and row["expected_range"][0] < 0.9 < row["expected_range"][1]
    assert 0.88 <= np.mean(inside) <= 1.0
    assert np.mean(covered) == pytest.approx(0.9 + 0.1 / 61, abs=0.015)


def test_conformal_sets_need_enough_logos():
    p, targets = validation.softmax(random_answers(40)[0]), random_answers(40)[1]
    row = validation.conformal_sets(p[:18], targets[:18], p[18:], targets[18:], 0.95)  # 19 at least
    assert row["coverage"] is None and row["within"] is None
    assert validation.conformal_sets(p[:19], targets[:19], p[19:], targets[19:], 0.95)["coverage"] is not None


def test_doubtful_labels_are_those_that_were_swapped():
    targets = np.repeat(np.arange(4), 50)
    rng = np.random.default_rng(0)
    logits = 4.0 * np.eye(4)[targets] + rng.normal(0, 0.7, (200, 4))
    swapped = rng.choice(200, 10, replace=False)
    given = targets.copy()
    given[swapped] = (given[swapped] + 1) % 4
    found = validation.doubtful_labels(validation.softmax(logits), given)
    assert {*found[:8]} <= {*swapped} and len(found) <= 20
    assert len(validation.doubtful_labels(np.eye(4)[targets], targets)) == 0
    assert validation.doubtful_labels(np.full((1, 4), 0.25), np.array([3])).tolist() == []


def test_calibrated_ece_shrinks_with_the_number_of_logos():
    small, large = (validation.calibrated_ece(validation.softmax(random_answers(n)[0]), 40) for n in (60, 6000))
    assert small["mean"] > 3 * large["mean"] > 0
    assert small["p95"] > small["mean"]


# ---- the choice ------------------------------------------------------------------------------------------------------


def candidates(dynamic: tuple[float, float], static: tuple[float, float]) -> dict[str, dict]:
    rows = {"onnx_fp32": (0.90, 4.0), "int8_dynamic": dynamic, "int8_static": static}
    return {name: {"val_accuracy": accuracy, "val_nats_lost": 0.0, "cpu_ms_median": ms}
            for name, (accuracy, ms) in rows.items()}  # fmt: skip


@pytest.mark.parametrize(
    ("dynamic", "static", "winner"),
    [
        ((0.90, 3.0), (0.90, 2.0), "int8_static"),
        ((0.90, 3.0), (0.89, 2.0), "int8_dynamic"),  # static loses a point
        ((0.895, 3.0), (0.90, 5.0), "int8_dynamic"),  # half a point is allowed
        ((0.89, 1.0), (0.90, 4.0), "onnx_fp32"),  # equally fast is not faster
        ((0.95, 4.1), (0.95, 9.0), "onnx_fp32"),  # better but slower
    ],
)
def test_the_fastest_within_half_a_point_ships(dynamic, static, winner):
    rows = candidates(dynamic, static)
    chosen, verdicts = validation.choose_model(rows, 0.90)
    assert chosen == winner
    assert [name for name, text in verdicts.items() if text.startswith("ships")] == [winner]
    for name, (accuracy, ms) in (("int8_dynamic", dynamic), ("int8_static", static)):
        assert ("slower than fp32" in verdicts[name]) == (ms >= 4.0)
        assert ("loses 1.0 points" in verdicts[name]) == (accuracy < 0.895)


@pytest.mark.parametrize(("lost", "winner"), [(0.004, "int8_static"), (0.02, "int8_dynamic")])
def test_a_model_that_is_less_likely_on_val_does_not_ship(lost, winner):
    rows = candidates((0.90, 3.0), (0.90, 2.0))
    rows["int8_static"]["val_nats_lost"] = lost
    chosen, verdicts = validation.choose_model(rows, 0.90)
    assert chosen == winner and ("0.020 less likely on val" in verdicts["int8_static"]) == (winner == "int8_dynamic")


def test_a_failed_model_never_ships():
    rows = candidates((0.9, 3.0), (0.9, 1.0)) | {"int8_static": {"file": None, "error": "int8_static failed: no"}}
    chosen, verdicts = validation.choose_model(rows, 0.90)
    assert chosen == "int8_dynamic" and verdicts["int8_static"] == "int8_static failed: no"

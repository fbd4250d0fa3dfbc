"""What phase 7 fits: the routing between rules and network, and what tells an image that is no logo.

    from hybrid_fitting import fit_routing

Files read and written: none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import cv2
import numpy as np
from scipy import fft
from scipy.optimize import minimize
from sklearn.ensemble import GradientBoostingClassifier

from intelligent_logo_analyzer import CLASS_NAMES, IntelligentLogoAnalyzer, load_logo
from logo_classifier import TINY, add_up, calibrated_rules, measure_picture, softmax, weigh

MIN_FITTING_LOGOS = 60  # fewer validation logos than this fit nothing worth having
MAX_COST, LEAST_ALONE, BOUGHT_COST = 0.0005, 0.55, 0.005  # of all logos: see fit_threshold
NO_LOGOS_SHARE = 1.0  # of the set of drawn pictures that are no logos
MIN_LIKENESS_LOGOS, MAX_LIKENESS_LOGOS = 40, 2000  # of train (the least of val, too) to say what a logo is
KNOWN_SHARE = 0.97  # this share of the validation logos lies within the limit
MAX_SURPRISE = 3.0  # standard deviations by which the rules may beat their own claim before they are called biased
FIXED_ROUTING: dict[str, Any] = {"rule_threshold": 0.9, "rule_temperature": 1.0}
FIXED_ROUTING |= {"rule_weight": 0.6, "network_weight": 0.6, "bias": [0.0, 0.0, 0.0, 0.0]}


# ----------------------------------------------------------------------------------------------------- the routing


def class_weights(targets: np.ndarray) -> np.ndarray:
    """(n,) -> (n,), mean 1: a type weighs as the root of its number, between the shares of val and equal ones."""
    weights = 1 / np.sqrt(np.bincount(targets, minlength=len(CLASS_NAMES))[targets])
    return weights / weights.mean()


def negative_log_likelihood(probabilities: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> float:
    """(n, C), (n,), (n,) -> summed over the logos."""
    return float(-weights @ np.log(np.clip(probabilities[np.arange(len(targets)), targets], 1e-12, 1.0)))


def fit_rule_temperature(rules: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> float:
    """The temperature that makes the rules' confidence honest; a log-normal prior keeps it near 1.

    It was made honest on logos that the rules had not seen, so it is never sharpened.
    """

    def cost(t: float) -> float:
        return negative_log_likelihood(calibrated_rules(rules, t), targets, weights) + 2.0 * np.log(t) ** 2

    return float(min(np.exp(np.linspace(0.0, np.log(8.0), 61)), key=cost))


def fit_pool(
    rules: np.ndarray, network: np.ndarray, targets: np.ndarray, weights: np.ndarray, strength: float = 4.0
) -> dict[str, Any]:
    """Weights and biases of the log-linear pool: (n, C), (n, C), (n,), (n,) -> rule_weight, network_weight, bias.

    The minimum of the penalised negative log-likelihood, a convex function; `strength` is the precision of the normal
    prior around equal weights and no bias. No weight is below nought.
    """
    classes = rules.shape[1]
    experts = np.stack([np.log(rules + TINY), np.log(network + TINY)])  # (2, n, C)
    truth = np.eye(classes)[targets]
    centre = np.array([0.5, 0.5] + [0.0] * classes)

    def cost(theta: np.ndarray) -> tuple[float, np.ndarray]:
        p = softmax(np.tensordot(theta[:2], experts, 1) + theta[2:])
        gap = (p - truth) * weights[:, None]
        slope = np.concatenate([(experts * gap).sum(axis=(1, 2)), gap.sum(axis=0)])
        penalty = 0.5 * strength * ((theta - centre) ** 2).sum()
        return negative_log_likelihood(p, targets, weights) + penalty, slope + strength * (theta - centre)

    bounds = [(0.0, None)] * 2 + [(None, None)] * classes
    theta = minimize(cost, centre, jac=True, method="L-BFGS-B", bounds=bounds, tol=1e-10).x
    return {"rule_weight": float(theta[0]), "network_weight": float(theta[1]), "bias": [float(b) for b in theta[2:]]}


def fit_threshold(
    rules: np.ndarray, pooled: np.ndarray, targets: np.ndarray, weights: np.ndarray, known: np.ndarray
) -> dict[str, float]:
    """The least confidence from which the rules may answer alone, and what that costs in accuracy.

    What a logo costs is by how much likelier both together hold their type than that of the rules: an expectation,
    since the logos on which the two differ are too few to count mistakes (one of 700 is more than MAX_COST). The cost
    of all is at most MAX_COST, or, where fewer than LEAST_ALONE of the logos would be answered without the network,
    BOUGHT_COST. `known` (n,): the others are never answered by the rules alone. 1.01 (never) where nothing will do.
    """
    confidence, said = rules.max(axis=1), rules.argmax(axis=1)
    weights = weights / weights.sum()
    expected = weights * (pooled.max(axis=1) - pooled[np.arange(len(said)), said])
    counted = weights * ((pooled.argmax(axis=1) == targets) * 1.0 - (said == targets))
    best = (1.01, 0.0, 0.0, 0.0)
    for threshold in np.round(np.arange(0.999, 0.5995, -0.001), 3):
        alone = known & (confidence >= threshold)
        share, cost, seen = (float(column[alone].sum()) for column in (weights, expected, counted))
        if cost > (MAX_COST if best[1] >= LEAST_ALONE else BOUGHT_COST):
            break
        if cost <= MAX_COST or best[1] < LEAST_ALONE:
            best = (float(threshold), share, cost, seen)
    return dict(zip(("rule_threshold", "answered_alone", "expected_cost", "counted_cost"), best, strict=True))


def rules_surprise(rules: np.ndarray, targets: np.ndarray) -> tuple[float, float]:
    """By how many standard deviations the rules are right more often than they claim, and how often they are right."""
    claimed = rules.max(axis=1)
    right = rules.argmax(axis=1) == targets
    deviation = np.sqrt((claimed * (1 - claimed)).sum() + 1e-9)
    return float((right.sum() - claimed.sum()) / deviation), float(right.mean())


def fit_numbers(rules: np.ndarray, network: np.ndarray, targets: np.ndarray, known: np.ndarray) -> dict[str, Any]:
    """(n, C) the rules' own and the network's calibrated probabilities, (n,), (n,) -> the routing's numbers."""
    weights = class_weights(targets)
    temperature = fit_rule_temperature(rules, targets, weights)
    rules = calibrated_rules(rules, temperature)
    pool = fit_pool(rules, network, targets, weights)
    threshold = fit_threshold(rules, weigh(rules, network, pool), targets, weights, known)
    return {"rule_temperature": temperature, **pool, **threshold}


def route(rules: np.ndarray, network: np.ndarray, known: np.ndarray, routing: dict[str, Any]) -> np.ndarray:
    """(n,) the type that the hybrid answers, from what rules and network say of each logo."""
    rules = calibrated_rules(rules, routing["rule_temperature"])
    alone = known & (rules.max(axis=1) >= routing["rule_threshold"])
    return np.where(alone, rules.argmax(axis=1), weigh(rules, network, routing).argmax(axis=1))


def cross_validate(rules: np.ndarray, network: np.ndarray, targets: np.ndarray, known: np.ndarray) -> dict[str, Any]:
    """Accuracy to expect: each tenth of val is answered by a routing that was fitted on the others."""
    right = np.zeros(len(targets), bool)
    fold = np.random.default_rng(0).permutation(len(targets)) % 10
    for k in range(10):
        inside, held_out = fold != k, fold == k
        numbers = fit_numbers(*(values[inside] for values in (rules, network, targets, known)))
        said = route(rules[held_out], network[held_out], known[held_out], numbers)
        right[held_out] = said == targets[held_out]
    accuracy = float(right.mean())
    return {
        "hybrid": accuracy,
        "rules": float((rules.argmax(axis=1) == targets).mean()),
        "network": float((network.argmax(axis=1) == targets).mean()),
        "standard_error": float(np.sqrt(accuracy * (1 - accuracy) / len(targets))),
    }


def fit_routing(
    rules: np.ndarray, network: np.ndarray, targets: np.ndarray, known: np.ndarray, by_hand: np.ndarray
) -> dict[str, Any]:
    """The numbers by which the hybrid decides, fitted on the validation logos that a person labelled (`by_hand`).

    `rules` and `network` are (n, C): the rules' own and the served model's calibrated probabilities; `targets` (n,)
    int, `known` and `by_hand` (n,) bool. Where the labels are the rules' own, or the rules were made from these very
    logos, they look better than they are: then a fixed, cautious routing is used.
    """
    count = int(by_hand.sum())
    fixed = {**FIXED_ROUTING, "fitted": False, "fitted_on": count}
    if count == 0:
        reason = "fixed: the validation labels are the rules' own, against which they cannot be wrong"
        return {**fixed, "reason": reason}
    if count < MIN_FITTING_LOGOS:
        return {**fixed, "reason": f"fixed: only {count} validation logos were labelled by a person"}
    rules, network, targets, known = (values[by_hand] for values in (rules, network, targets, known))
    surprise, accuracy = rules_surprise(rules, targets)
    if surprise > MAX_SURPRISE:
        claim = f"{accuracy:.1%} right on val where they claim {rules.max(axis=1).mean():.1%}"
        return {**fixed, "reason": f"fixed: the rules seem to have been made from these logos ({claim})"}
    reason = f"fitted on {count} validation logos labelled by a person"
    return {
        **fit_numbers(rules, network, targets, known),
        "fitted": True,
        "fitted_on": count,
        "cross_validated": cross_validate(rules, network, targets, known),
        "reason": reason,
    }


# ------------------------------------------------------------------------------------------------- what is no logo


def changed_copy(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The logo at another size, every other time through JPEG: logos are met so, and stay logos."""
    scale = np.exp(rng.uniform(np.log(64), np.log(512))) / max(rgb.shape[:2])
    size = max(4, round(rgb.shape[1] * scale)), max(4, round(rgb.shape[0] * scale))
    rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    return through_jpeg(rgb, rng) if rng.random() < 0.5 else rgb


def through_jpeg(rgb: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    quality = (cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 96)))
    data = cv2.imencode(".jpg", np.ascontiguousarray(rgb[:, :, ::-1]), quality)[1]
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[:, :, ::-1])


def measure(pictures: Iterable[np.ndarray]) -> tuple[list[str], np.ndarray]:
    """What is measured of every (H, W, 3) picture, by the rules and beyond: the names, and (n, F)."""
    analyzer = IntelligentLogoAnalyzer()
    rows = [{**analyzer.features(rgb), **measure_picture(rgb)} for rgb in pictures]
    return list(rows[0]), np.nan_to_num(np.array([list(row.values()) for row in rows]))


def measure_logos(files: Iterable[str]) -> np.ndarray:
    """(2 n, F): of every logo, and of a changed copy of it."""
    rng = np.random.default_rng(0)
    logos = (load_logo(file) for file in files)
    return measure(picture for rgb in logos for picture in (rgb, changed_copy(rgb, rng)))[1]


def fit_likeness(logos: np.ndarray, others: np.ndarray) -> dict[str, np.ndarray]:
    """(n, F) and (m, F) measurements -> the trees of logo_classifier.add_up, boosted, both sides weighing alike.

    The idea is outlier exposure (Hendrycks et al., 2019): drawn non-logos stand for the real ones.
    """
    share = np.r_[np.full(len(logos), len(others) / len(logos)), np.ones(len(others))]
    model = GradientBoostingClassifier(
        n_estimators=300, max_depth=4, min_samples_leaf=5, subsample=0.5, max_features=8, random_state=0
    )
    model.fit(np.vstack([logos, others]), np.r_[np.zeros(len(logos)), np.ones(len(others))], share)
    grown = [tree.tree_ for tree in model.estimators_[:, 0]]
    size = max(tree.node_count for tree in grown)
    trees = {"measured": np.zeros((len(grown), size), np.uint8), "limits": np.zeros((len(grown), size), np.float32)}
    trees |= {"next": np.zeros((len(grown), size, 2), np.uint8), "values": np.zeros((len(grown), size), np.float32)}
    for k, tree in enumerate(grown):
        leaf, nodes = tree.children_left < 0, np.arange(tree.node_count)
        trees["measured"][k, nodes] = np.where(leaf, 0, tree.feature)
        trees["limits"][k, nodes] = tree.threshold
        trees["next"][k, nodes, 0] = np.where(leaf, nodes, tree.children_left)
        trees["next"][k, nodes, 1] = np.where(leaf, nodes, tree.children_right)
        trees["values"][k, nodes] = np.where(leaf, model.learning_rate * tree.value[:, 0, 0], 0)
    return trees


def score_limit(score: np.ndarray, targets: np.ndarray, known_share: float = KNOWN_SHARE) -> float:
    """(n,), (n,) -> the score that `known_share` of the logos do not exceed, every type weighing alike."""
    weights = 1 / np.bincount(targets)[targets]
    order = np.argsort(score)
    return float(score[order[np.searchsorted(np.cumsum(weights[order]) / weights.sum(), known_share)]])


def learn_what_is_no_logo(train: list[str], val: list[str], targets: np.ndarray) -> dict[str, Any] | None:
    """Files of logos, and the types (n,) of those of val -> names, trees, limit; None for too few."""
    if min(len(train), len(val)) < MIN_LIKENESS_LOGOS:
        return None
    names, others = measure(draw_no_logos(NO_LOGOS_SHARE, seed=0))
    trees = fit_likeness(measure_logos(train[:: -(-len(train) // MAX_LIKENESS_LOGOS)]), others)
    limit = score_limit(add_up(trees, measure_logos(val)), targets.repeat(2))
    return {"names": np.array(names), **trees, "limit": limit}


# -------------------------------------------------------------------------------------------- drawings of no logos


def texture(rng: np.random.Generator, side: int) -> np.ndarray:
    """(side, side, 3) float32: a field of colour whose spectrum falls with frequency, as that of nature does."""
    frequency = np.hypot(fft.fftfreq(side)[:, None], fft.rfftfreq(side)[None])
    frequency[0, 0] = 1.0
    mixed = rng.normal(size=(side, side, 3)) @ (rng.uniform(0.1, 0.6) * np.eye(3) + rng.uniform(0.5, 1.0))
    falling = frequency[..., None] ** -rng.uniform(0.7, 2.2)
    spectrum = fft.rfft2(mixed.astype(np.float32), axes=(0, 1)) * falling.astype(np.float32)
    field = fft.irfft2(spectrum, s=(side, side), axes=(0, 1))
    field = (field - field.mean((0, 1))) / field.std() * rng.uniform(8, 60) + rng.uniform(40, 215, 3)
    return field.astype(np.float32)


def photograph(rng: np.random.Generator) -> np.ndarray:
    """Dead leaves (Lee, Mumford and Huang, 2001): textured and shaded patches that hide one another, with grain."""
    side = 8 * int(rng.integers(12, 30))
    fields = [texture(rng, side) for _ in range(3)]
    image: Any = fields[0].copy()
    for k in range(int(rng.integers(0, 40))):
        mask: Any = np.zeros((side, side), np.float32)
        size = min(0.6, 0.04 / rng.uniform(0.05, 1)) * side
        corners = rng.uniform(0, side, 2) + rng.normal(size=(int(rng.integers(3, 12)), 2)) * size
        if k == 0 and rng.random() < 0.4:  # a horizon
            corners = np.array([(0, side), *((x, rng.uniform(0.3, 0.8) * side) for x in (0, side)), (side, side)])
        cv2.fillPoly(mask, [cv2.convexHull(corners.astype(np.int32)) if k % 2 else corners.astype(np.int32)], 1.0)
        mask = cv2.blur(mask, (int(rng.integers(1, 6)),) * 2)[..., None]
        shade = np.linspace(rng.uniform(0.5, 1.0), rng.uniform(0.8, 1.3), side)[:, None] * rng.uniform(20, 235, 3)
        leaf = fields[k % 3] * np.float32(rng.uniform(0.6, 1.2)) if rng.random() < 0.5 else shade.astype(np.float32)
        image += (leaf - image) * mask
    blurred = cv2.GaussianBlur(image, (0, 0), rng.choice([0.4, 0.8, 1.5, 3.0]))
    image = blurred + rng.normal(0, rng.uniform(0, 8), (side, side, 1))
    if rng.random() < 0.15:
        image[:] = image.mean(2, keepdims=True)
    image = image[: int(side * rng.uniform(0.6, 1.0))]
    if rng.random() < 0.3:  # as cameras store them
        image = through_jpeg(np.clip(image, 0, 255).astype(np.uint8), rng)
    return image


def noise(rng: np.random.Generator) -> np.ndarray:
    height, width = (int(n) for n in rng.integers(32, 300, 2))
    channels, kind = int(rng.choice([1, 3])), rng.integers(4)
    image: Any = rng.uniform(0, 256, (height, width, channels)).astype(np.float32)
    if kind == 1:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.5, 5)).reshape(height, width, -1)
        image = (image - image.mean()) / image.std() * rng.uniform(20, 70) + 128
    elif kind == 2:  # salt and pepper
        image = np.where(image < rng.uniform(10, 90), 0, np.where(image > rng.uniform(160, 245), 255, 128))
    elif kind == 3:
        image = rng.uniform(0, 255, 3) + rng.normal(0, rng.uniform(8, 70), (height, width, channels))
    return np.broadcast_to(image, (height, width, 3))


def screen(rng: np.random.Generator) -> np.ndarray:
    """Bars, boxes, rules and lines of letters, as on a screen or a page."""
    width, height = (int(n) for n in rng.integers(240, 1000, 2))
    dark = rng.random() < 0.4
    image = np.full((height, width, 3), rng.integers(0, 70) if dark else rng.integers(225, 256), np.uint8)
    for k in range(int(rng.integers(1, 12))):
        x, y, w, h = (int(n) for n in rng.uniform(0, 1, 4) * (width, height, width, height / 2))
        if k == 0 and rng.random() < 0.5:
            x, y, w, h = 0, 0, width, int(rng.uniform(0.03, 0.12) * height)
        color = rng.integers(0, 256, 3) if rng.random() < 0.5 else rng.integers(0, 256, 1).repeat(3)
        cv2.rectangle(image, (x, y), (x + w, y + h), color.tolist(), -1 if rng.random() < 0.7 else 1)
    if rng.random() < 0.4:
        rule(image, rng)
    if rng.random() < 0.3:
        tile(image, rng)
    for _ in range(int(rng.integers(1, 5))):
        write(image, rng, dark)
    return image


def rule(image: np.ndarray, rng: np.random.Generator) -> None:
    """The lines of a table, or of a chart with its curve."""
    height, width = image.shape[:2]
    grey = [int(rng.integers(90, 210))] * 3
    for x in np.linspace(0.05, 0.95, int(rng.integers(2, 12))) * width:
        cv2.line(image, (int(x), height // 10), (int(x), height - height // 10), grey, 1)
    for y in np.linspace(0.1, 0.9, int(rng.integers(2, 25))) * height:
        cv2.line(image, (width // 20, int(y)), (width - width // 20, int(y)), grey, 1)
    if rng.random() < 0.5:
        steps = np.cumsum(rng.normal(0, height / 25, 60)) + height / 2
        curve = np.stack([np.linspace(0.05, 0.95, 60) * width, steps], 1).astype(np.int32)
        cv2.polylines(image, [curve], False, rng.integers(0, 256, 3).tolist(), 2, cv2.LINE_AA)


def tile(image: np.ndarray, rng: np.random.Generator) -> None:
    """Boxes in rows and columns, as the cards and buttons of a page."""
    height, width = image.shape[:2]
    rows, columns, gap = int(rng.integers(1, 9)), int(rng.integers(1, 5)), int(rng.integers(4, 24))
    colors = [int(rng.integers(0, 256)) if rng.random() < 0.3 else rng.integers(0, 256, 3).tolist() for _ in range(2)]
    for y in np.linspace(height * 0.08, height, rows + 1)[:-1].astype(int):
        for x in np.linspace(0, width, columns + 1)[:-1].astype(int):
            if rng.random() < 0.9:
                end = (x + width // columns - gap, y + max(4, int(height * 0.92) // rows - gap))
                cv2.rectangle(
                    image, (x + gap, y), end, colors[int(rng.random() < 0.3)], -1 if rng.random() < 0.8 else 1
                )


def write(image: np.ndarray, rng: np.random.Generator, dark: bool) -> None:
    """A block of lines of letters."""
    height, width = image.shape[:2]
    x, y, size = int(rng.integers(width // 2)), int(rng.integers(height // 2)), rng.uniform(0.3, 0.8)
    ink = (rng.integers(180, 256, 1) if dark else rng.integers(0, 90, 1)).repeat(3)
    ink, font = (rng.integers(0, 256, 3) if rng.random() < 0.2 else ink).tolist(), int(rng.integers(0, 5))
    for line in range(int(rng.integers(3, 25))):
        words = "".join(map(chr, rng.choice([32, *range(97, 123)], int(rng.integers(5, 60)))))
        cv2.putText(image, words, (x, int(y + line * size * 32)), font, size, ink, 1, cv2.LINE_AA)


def blank(rng: np.random.Generator) -> np.ndarray:
    color = rng.integers(0, 256, 3) if rng.random() < 0.7 else rng.choice([0, 255])
    return color + rng.normal(0, rng.choice([0.0, 1.0, 2.0]), (*rng.integers(16, 200, 2), 3))


KINDS = ((photograph, 360), (noise, 60), (screen, 300), (blank, 20))


def draw_no_logos(share: float, seed: int) -> list[np.ndarray]:
    """Pictures that are no logos, (H, W, 3) uint8; `share` 1 draws 740 of them, each kind at least once."""
    rng = np.random.default_rng(seed)
    pictures = [draw(rng) for draw, count in KINDS for _ in range(max(1, round(share * count)))]
    return [np.clip(picture, 0, 255).astype(np.uint8) for picture in pictures]

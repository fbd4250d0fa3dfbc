"""The collapse experiment on demo logos: what counts as brought back, and that the adaptive loss is sooner."""

import pytest
import torch

from benchmarks import bench_collapse as bench


def rows_of(*good):
    return [{"step": 4 * i, "largest_share": 0.4 if g else 0.41, "accuracy": 0.5} for i, g in enumerate(good)]


@pytest.mark.parametrize(
    "good, step",
    [((0, 1, 1, 0, 1, 1, 1, 0), 16), ((1, 1, 1), 0), ((0, 1, 1), None), ((0, 0, 0, 0), None)],
)
def test_brought_back_is_the_first_of_three_good_measurements_in_a_row(good, step):
    assert bench.brought_back(rows_of(*good)) == step
    low = [row | {"accuracy": 0.49} for row in rows_of(*good)]
    assert bench.brought_back(low) is None


def test_adaptive_focal_loss_brings_a_collapsed_network_back_within_60_steps_and_cross_entropy_later():
    losses = {name: bench.LOSSES[name] for name in ("cross-entropy", "adaptive focal")}
    curves = bench.experiment(48, range(1), 60, {"mostly complex": 0.7}, losses)
    start = curves["mostly complex", "adaptive focal", 0][0]
    assert start["largest_share"] == 1.0 and start["lowest_recall"] == 0.0 and start["mean_complex"] > 0.9
    plain, adaptive = (bench.brought_back(curves["mostly complex", name, 0]) for name in losses)
    assert adaptive is not None and (plain is None or adaptive < plain)


def test_the_stream_has_its_share_of_complex_logos():
    labels = torch.arange(6400) % 4
    batches = list(zip(torch.zeros(6400, 1).split(64), labels.split(64), strict=True))
    drawn = bench.redraw(batches, 0.7, seed=0)
    counts = torch.bincount(torch.cat([labels for _, labels in drawn])) / 6400
    assert len(drawn) == 100 and counts.tolist() == pytest.approx([0.1, 0.1, 0.1, 0.7], abs=0.02)

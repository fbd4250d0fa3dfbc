"""The collapse experiment on demo logos: what counts as brought back, and that the adaptive loss gets there."""

import pytest

from benchmarks import bench_collapse as bench


def rows_of(*good):
    return [{"step": 4 * i, "largest_share": 0.4 if g else 0.41, "lowest_recall": 0.5} for i, g in enumerate(good)]


@pytest.mark.parametrize(
    "good, step",
    [((0, 1, 1, 0, 1, 1, 1, 0), 16), ((1, 1, 1), 0), ((0, 1, 1), None), ((0, 0, 0, 0), None)],
)
def test_brought_back_is_the_first_of_three_good_measurements_in_a_row(good, step):
    assert bench.brought_back(rows_of(*good)) == step
    low = [row | {"lowest_recall": 0.49} for row in rows_of(*good)]
    assert bench.brought_back(low) is None


def test_adaptive_focal_loss_brings_a_collapsed_network_back_within_100_steps():
    losses = {"adaptive focal": bench.LOSSES["adaptive focal"]}
    rows = bench.experiment(48, range(1), 100, losses)["adaptive focal", 0]
    assert rows[0]["largest_share"] == 1.0 and rows[0]["lowest_recall"] == 0.0 and rows[0]["mean_complex"] > 0.9
    step = bench.brought_back(rows)
    assert step is not None and step <= 100

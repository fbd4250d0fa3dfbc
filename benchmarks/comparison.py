"""What the benchmarks share: interleaved timing, rows of ours beside a peer's with their limits, the file they leave.

Every figure is a cost (milliseconds, megabytes, seconds, the share of wrong answers), so that ours / peer says it all
and less is better. The limits stand in benchmarks/limits.toml alone.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import time
import tomllib
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

LIMITS_FILE = Path(__file__).with_name("limits.toml")
PACKAGES = ("torch", "timm", "numpy", "opencv-python-headless", "albumentations", "onnxruntime", "lightly")


def read_limits(bench: str | None = None) -> dict[str, Any]:
    """{benchmark: {comparison: largest ratio}}, or what one benchmark has of it."""
    limits = tomllib.loads(LIMITS_FILE.read_text(encoding="utf-8"))
    return limits if bench is None else limits.get(bench, {})


def interleaved(
    work: dict[str, Callable[[], object]], rounds: int, warm: int = 2, clock: Callable[[], float] = time.process_time
) -> dict[str, float]:
    """Median milliseconds of each function, one call of each in turn, so that a busy machine slows all alike.

    The first ``warm`` turns fill caches and are not counted. ``clock`` gives seconds; by default CPU time.
    """
    times: dict[str, list[float]] = {name: [] for name in work}
    for turn in range(rounds + warm):
        for name, function in work.items():
            start = clock()
            function()
            if turn >= warm:
                times[name].append(clock() - start)
    return {name: 1e3 * statistics.median(values) for name, values in times.items()}


def machine() -> dict[str, Any]:
    """What the figures were measured on and with."""
    info = Path("/proc/cpuinfo")
    names = [line for line in info.read_text().splitlines() if line.startswith("model name")] if info.exists() else []
    versions = {"python": platform.python_version()}
    for name in PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    cpu = names[0].partition(":")[2].strip() if names else platform.processor() or platform.machine()
    return {"system": platform.system(), "cpu": cpu, "cores": os.cpu_count(), "versions": versions}


class Comparison:
    """One benchmark's rows of ours beside a peer's; prints them, knows which are worse than stated, writes them."""

    def __init__(self, bench: str, settings: str):
        self.bench, self.settings, self.limits = bench, settings, read_limits(bench)
        self.rows: list[dict[str, Any]] = []
        print(f"{bench}: {settings}\n{'':<46}{'peer':>11}{'ours':>11}{'ratio':>8}{'at most':>9}", flush=True)

    def row(self, name: str, peer: float, ours: float, unit: str) -> None:
        """Adds a comparison; ``peer`` and ``ours`` are costs in ``unit``."""
        ratio, limit = ours / peer, self.limits.get(name)
        missed = limit is not None and not ratio <= limit
        self.rows.append({"name": name, "peer": peer, "ours": ours, "unit": unit, "ratio": ratio, "limit": limit})
        verdict = "" if limit is None else f"{limit:>9.2f}{'  missed' if missed else ''}"
        print(f"{name:<46}{peer:>8.3g} {unit:<2}{ours:>8.3g} {unit:<2}{ratio:>8.2f}{verdict}", flush=True)

    @property
    def missed(self) -> list[str]:
        """Names of the comparisons that are worse than stated."""
        return [row["name"] for row in self.rows if row["limit"] is not None and not row["ratio"] <= row["limit"]]

    def write(self, path: str | os.PathLike | None, **more: Any) -> int:
        """Writes rows, machine and ``more`` as JSON where a path is given; returns the exit code: 1 for a miss."""
        if path:
            found = {"bench": self.bench, "settings": self.settings, "rows": self.rows, **more, "machine": machine()}
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
        return int(bool(self.missed))

"""Joins what the benchmarks left into one page, and judges it by the stated limits.

    python benchmarks/collect.py results/benchmarks --out benchmarks
    python benchmarks/collect.py --limits

Reads   FOLDER/*.json as the benchmarks write them, benchmarks/limits.toml
Writes  OUT/results.md and OUT/results.json (machine, versions, every row); with --limits nothing: it prints the limits
        as the README shows them

Exit 1 where a ratio is worse than stated, a bound is missed, or, unless --partial, a stated ratio was not measured.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.comparison import machine, read_limits
from intelligent_logo_analyzer import UsageError, run_script

RESULTS = "results.json"


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", metavar="FOLDER", help="where the benchmarks wrote their JSON files")
    parser.add_argument("--out", default="benchmarks", metavar="DIR", help="(default: %(default)s)")
    parser.add_argument("--partial", action="store_true", help="not everything was run: judge what was")
    parser.add_argument("--limits", action="store_true", help="print the stated limits as a table and stop")
    return parser


def limits_table() -> str:
    """The stated limits, as the README holds them."""
    lines = ["| benchmark | beside | at most |", "|---|---|---|"]
    for bench, rows in read_limits().items():
        lines += [f"| {bench} | {name} | {limit:.2f} |" for name, limit in rows.items()]
    return "\n".join(lines)


def read_results(folder: Path) -> dict[str, dict[str, Any]]:
    """{benchmark: what it wrote}, by the files' names; a list of figures with bounds becomes {"figures": list}."""
    found = {}
    for path in sorted(path for path in folder.glob("*.json") if path.name != RESULTS):
        try:
            content = json.loads(path.read_bytes())
        except ValueError as error:
            raise UsageError(f"{path} is no JSON ({error}): delete it and run that benchmark again") from None
        found[path.stem] = {"figures": content} if isinstance(content, list) else content
    if not found:
        raise UsageError(f"{folder} holds no JSON file: run bash benchmarks/run.sh first")
    return found


def judge(found: dict[str, dict[str, Any]], partial: bool) -> list[str]:
    """A sentence for each limit that is exceeded, bound that is missed, and stated comparison that is not there."""
    faults = []
    for bench, content in found.items():
        rows = {row["name"]: row["ratio"] for row in content.get("rows", ())}
        for name, limit in read_limits(bench).items():
            if name not in rows and partial:
                continue
            if name not in rows:
                faults.append(f"{bench}: {name} was not measured")
            elif not rows[name] <= limit:
                faults.append(f"{bench}: {name} is {rows[name]:.2f}, stated is at most {limit:.2f}")
        for figure in content.get("figures", ()):
            if figure.get("met") is False:
                faults.append(f"{bench}: {figure['name']} is {figure['value']:.4g}, bound {figure['bound']:g}")
    if not partial:
        faults += [f"{bench} was not run" for bench in read_limits() if bench not in found]
    return faults


def page(found: dict[str, dict[str, Any]], here: dict[str, Any], faults: list[str], when: str) -> str:
    """All of it as Markdown."""
    versions = ", ".join(f"{name} {version}" for name, version in here["versions"].items())
    lines = ["# Beside the peers", "", f"`bash benchmarks/run.sh`, {when}: {here['cpu']}, {here['cores']} cores, "
             f"{here['system']}; {versions}.", "",
             "Ratio: ours / peer, both costs, so that less is better. Medians of interleaved runs."]  # fmt: skip
    for bench, content in found.items():
        lines += ["", f"## {bench}", "", *([content["settings"], ""] if content.get("settings") else [])]
        if content.get("rows"):
            lines += ["| beside | peer | ours | ratio | stated |", "|---|---|---|---|---|"]
        for row in content.get("rows", ()):
            stated = "" if row["limit"] is None else f"at most {row['limit']:.2f}"
            costs = f"{row['peer']:.3g} {row['unit']} | {row['ours']:.3g} {row['unit']}"
            lines.append(f"| {row['name']} | {costs} | {row['ratio']:.2f} | {stated} |")
        if content.get("figures"):
            lines += ["| figure | measured | bound | met |", "|---|---|---|---|"]
        for figure in content.get("figures", ()):
            sign = "at least" if figure.get("at_least") else "at most"
            bound = "" if figure.get("bound") is None else f"{sign} {figure['bound']:g}"
            met = {True: "yes", False: "NO"}.get(figure.get("met"), "")
            lines.append(f"| {figure['name']} | {figure['value']:.4g} | {bound} | {met} |")
    lines += ["", "Every stated limit holds." if not faults else "Missed:", *(f"- {fault}" for fault in faults)]
    return "\n".join(lines) + "\n"


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    if args.limits:
        print(limits_table())
        return 0
    if not args.folder:
        raise UsageError("name the folder with the benchmarks' JSON files, or pass --limits")
    found, here = read_results(Path(args.folder)), machine()
    faults, when = judge(found, args.partial), datetime.now(UTC).date().isoformat()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    text = page(found, here, faults, when)
    (out / "results.md").write_text(text, encoding="utf-8")
    report = {"date": when, "machine": here, "benchmarks": found, "missed": faults}
    (out / RESULTS).write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(text)
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    return int(bool(faults))


if __name__ == "__main__":
    run_script(main)

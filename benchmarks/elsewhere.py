"""Fetches logos of sources that taught nothing here, to judge a package where it was not chosen.

    python benchmarks/elsewhere.py elsewhere
    python benchmarks/bench_package.py --package pretrained --images elsewhere \\
        --labels benchmarks/elsewhere.csv --split last

Reads   benchmarks/elsewhere.csv (file,type,sure,split,size): types by eye, typed once and before any answer was asked
        for; size is the longer side in px. What was got wrong of split=seen chose kinds of demo logos; of
        split=unseen the figures alone were seen while the ninth release was chosen; split=last was typed after it.
        None has a whole name of sources.csv (some share a word, and maybe a brand, with one) or looks, to the
        analyzer's search for copies, like one of its logos
Writes  OUT/<source>/<name>.png, drawn from the SVG files of packages of the npm registry

They are for judging: whoever trains on them has nothing left to judge by.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import re
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from intelligent_logo_analyzer import UsageError, run_script, write_atomic

REGISTRY = "https://registry.npmjs.org"
TYPES = Path(__file__).with_name("elsewhere.csv")
Read = Callable[[str], str]  # name of a member of a package -> its text


def from_script(name: str, read: Read) -> str:
    found = re.search("export const svg = `(.*?)`", read(f"dist/{name}.js"), re.DOTALL)
    return found[1] if found else ""


def from_icon_set(name: str, read: Read) -> str:
    icons = json.loads(read("icons.json"))
    icon = icons["icons"][name]
    width, height = (icon.get(side, icons.get(side, 16)) for side in ("width", "height"))
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f'<svg {space} viewBox="0 0 {width} {height}">{icon["body"]}</svg>'


# source: package and version, whose licence is MIT or CC0, and how it keeps the SVG of a name
PACKAGES: dict[str, tuple[str, str, Callable[[str, Read], str]]] = {
    "thesvg": ("@thesvg/icons", "3.3.8", from_script),
    "lobehub": ("@lobehub/icons-static-svg", "1.95.1", lambda name, read: read(f"icons/{name}.svg")),
    "crypto": ("cryptocurrency-icons", "0.18.1", lambda name, read: read(f"svg/color/{name}.svg")),
    "vscode": ("@iconify-json/vscode-icons", "1.2.97", from_icon_set),
    "cardog": ("@cardog-icons/core", "1.2.0", lambda name, read: read(f"optimized/{name}.svg")),
}


def fetch(package: str, version: str) -> Read:
    """The texts of a package, by their names in it; UsageError where the registry does not give it."""
    url = f"{REGISTRY}/{package}/-/{package.rpartition('/')[2]}-{version}.tgz"
    try:
        with urlopen(url, timeout=300) as answer, tarfile.open(fileobj=io.BytesIO(answer.read())) as archive:
            files = {m.name: archive.extractfile(m).read() for m in archive if m.isfile()}  # type: ignore[union-attr]
    except (OSError, tarfile.TarError) as error:
        raise UsageError(f"{url} cannot be fetched ({error}): see whether the registry can be reached") from None

    def read(name: str) -> str:
        if f"package/{name}" not in files:
            raise UsageError(f"{url} has no {name}: give {TYPES.name} the names of this version")
        return files[f"package/{name}"].decode()

    return read


def draw(svg: str, size: int) -> bytes:
    """PNG, `size` px along its longer side."""
    import resvg_py

    png = resvg_py.svg_to_bytes(svg_string=svg, dpi=96)
    width, height = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    return resvg_py.svg_to_bytes(svg_string=svg, dpi=96, **{"width" if width >= height else "height": size})


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", metavar="OUT", type=Path, help="folder to write to")
    return parser


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    with TYPES.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for source, (package, version, svg_of) in PACKAGES.items():
        read, mine = None, [row for row in rows if row["file"].startswith(f"{source}/")]
        for row in mine:
            target = args.out / row["file"]
            if not target.exists():
                read = read or fetch(package, version)
                target.parent.mkdir(parents=True, exist_ok=True)
                write_atomic(target, draw(svg_of(target.stem, read), int(row["size"])))
        print(f"{len(mine)} logos of {package} {version} in {args.out / source}")
    return 0


if __name__ == "__main__":
    run_script(main)

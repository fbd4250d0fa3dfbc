"""Fetches logos from the npm registry: to judge a package where it was not chosen, and further ones to teach.

    python benchmarks/elsewhere.py elsewhere
    python benchmarks/bench_package.py --package pretrained --images elsewhere \\
        --labels benchmarks/elsewhere.csv --split last
    python benchmarks/elsewhere.py further --types benchmarks/further_types.csv

Reads   benchmarks/elsewhere.csv (file,type,sure,split,size): types by eye, typed once and before any answer was asked
        for; size is the longer side in px. What was got wrong of split=seen chose kinds of demo logos; of
        split=unseen the figures alone were seen while the ninth release was chosen; split=last was typed after it.
        None has a whole name of sources.csv (some share a word, and maybe a brand, with one) or looks, to the
        analyzer's search for copies, like one of its logos. They are for judging: who trains on them has nothing left
        to judge by
        benchmarks/further_types.csv (file,type,sure,size): logos that teach, the sure ones of 1,886 typed by eye, with
        no answer in view (but half were picked by answers: doubtful ones and those not taken for simple). None looks
        like one of the logos above or of sources.csv, or shares the start of its name with one that is judged by
Writes  OUT/<source>/<name>.png, drawn from their SVG files
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
from functools import cache
from pathlib import Path
from urllib.request import urlopen

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from intelligent_logo_analyzer import UsageError, run_script, write_atomic

REGISTRY = "https://registry.npmjs.org"
TYPES = Path(__file__).with_name("elsewhere.csv")
Read = Callable[[str], str]  # name of a member of a package -> its text


def from_script(name: str, read: Read) -> str:
    name, _, variant = name.partition("--")
    start = f'"{variant}": ' if variant else "export const svg = "
    found = re.search(f"{start}`(.*?)`", read(f"dist/{name}.js"), re.DOTALL)
    return found[1] if found else ""


def from_web3(folder: str) -> Callable[[str, Read], str]:
    def svg_of(name: str, read: Read) -> str:
        found = re.search("<svg.*</svg>", read(f"dist/svgs/{folder}/{name}.svg.js"), re.DOTALL)
        return found[0].replace("\\n", "\n").replace('\\"', '"') if found else ""

    return svg_of


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
    "skill": ("@iconify-json/skill-icons", "1.2.4", from_icon_set),
    "material": ("@iconify-json/material-icon-theme", "1.2.70", from_icon_set),
    "web3-tokens": ("@web3icons/core", "4.0.56", from_web3("tokens/branded")),
    "web3-plates": ("@web3icons/core", "4.0.56", from_web3("tokens/background")),
    "web3-networks": ("@web3icons/core", "4.0.56", from_web3("networks/branded")),
    "web3-wallets": ("@web3icons/core", "4.0.56", from_web3("wallets/branded")),
    "web3-exchanges": ("@web3icons/core", "4.0.56", from_web3("exchanges/branded")),
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
            raise UsageError(f"{url} has no {name}: give the CSV the names of this version")
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
    parser.add_argument("--types", metavar="CSV", type=Path, default=TYPES, help="(default: %(default)s)")
    return parser


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    with args.types.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    fetched = cache(fetch)  # a package that several sources share is fetched once
    for source, (package, version, svg_of) in PACKAGES.items():
        mine = [row for row in rows if row["file"].startswith(f"{source}/")]
        for row in mine:
            target = args.out / row["file"]
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                write_atomic(target, draw(svg_of(target.stem, fetched(package, version)), int(row["size"])))
        if mine:
            print(f"{len(mine)} logos of {package} {version} in {args.out / source}")
    return 0


if __name__ == "__main__":
    run_script(main)

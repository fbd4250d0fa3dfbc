"""Many logos through the analyzer: memory stays flat, the rate steady, an interruption costs nothing."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
import zlib
from collections import Counter
from pathlib import Path

import corpus
import numpy as np
import pytest
from conftest import ROOT

import intelligent_logo_analyzer as ila

CLASSES = ila.CLASS_NAMES
SHOWN = 200  # pictures on the review page, which are bounded, so that they do not hide what is not


def make_many(folder: Path, count: int, start: int = 0) -> None:
    """Copies with changes of some hundred drawings, made of bytes alone: other colours, and a comment of its own each.

    The palette of a PNG is a table of colours with a checksum; the pixels behind it stay as they are. types.csv beside
    the folder gives the four types in turn: the rules would call all of them simple or complex.
    """
    folder.mkdir(parents=True, exist_ok=True)
    bases = [corpus.encode(corpus.drawing(i, 96).quantize(16), "PNG") for i in range(400)]
    rng = np.random.default_rng(start)
    for i in range(start, start + count):
        data = bytearray(bases[i % len(bases)])
        at = data.index(b"PLTE")
        length = int.from_bytes(data[at - 4 : at], "big")
        colors = np.frombuffer(data[at + 4 : at + 4 + length], np.uint8).reshape(-1, 3).copy()
        ink = colors.min(1) < 250  # white stays white
        colors[ink] = rng.integers(0, 235, (int(ink.sum()), 3))
        data[at + 4 : at + 4 + length] = colors.tobytes()
        data[at + 4 + length : at + 8 + length] = zlib.crc32(data[at : at + 4 + length]).to_bytes(4, "big")
        data[33:33] = corpus.chunk(b"tEXt", b"Comment\0%d" % i)
        (folder / f"{i:07d}.png").write_bytes(data)
    rows = (f"{i:07d}.png,{CLASSES[i % len(CLASSES)]}\n" for i in range(start + count))
    (folder.parent / "types.csv").write_text("file,type\n" + "".join(rows))


def organize(folder: Path, raw: Path, *more: object, watch: bool = False) -> subprocess.CompletedProcess:
    """organize in a process of its own that says at its end what its memory was at most (MB).

    Not by getrusage, whose peak counts the process that started this one, too.
    """
    code = f"""
import re, sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
import intelligent_logo_analyzer as ila
ila.REVIEW_LIMIT = {SHOWN}
code = ila.main(sys.argv[1:])
print("peak", int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
sys.exit(code)
"""
    command = [sys.executable, "-c", code, "organize", str(raw), "--out", str(folder / "ds"),
               "--labels", str(folder / "types.csv"), *map(str, more)]  # fmt: skip
    if watch:
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    return subprocess.run(command, capture_output=True, text=True, check=False)


def check_dataset(folder: Path, count: int, per_class: int) -> None:
    """The manifest is whole and balanced, every other logo has its reason, and the page holds them all."""
    files = (folder / "ds" / name for name in ("manifest.csv", "rejected.csv"))
    manifest, rejected = (list(csv.DictReader(path.open())) for path in files)
    assert len(manifest) + len(rejected) == count
    assert not [row for row in rejected if not row["reason"].startswith(ila.NOT_NEEDED)]
    assert set(Counter(row["logo_type"] for row in manifest)) == set(CLASSES)
    assert max(Counter(row["logo_type"] for row in manifest).values()) <= per_class
    groups: dict[str, set[str]] = {}
    for row in manifest:
        groups.setdefault(row["duplicate_group"], set()).add(row["split"])
    assert all(len(splits) == 1 for splits in groups.values())
    page = (folder / "ds/review.html").read_text()
    logos = json.loads(re.search(r'type="application/json">(.*?)</script>', page, re.DOTALL)[1])["logos"]
    assert sum("picture" in logo for logo in logos) == min(len(logos), SHOWN)


@pytest.mark.slow
def test_a_hundred_thousand_logos_in_flat_memory_at_a_steady_rate(tmp_path):
    """LOGO_LOAD sets another number."""
    count = int(os.environ.get("LOGO_LOAD", "100000"))
    figures = {}
    for n in (count // 4, count):
        there = max(figures, default=0)
        make_many(tmp_path / "raw", n - there, there)
        started = time.perf_counter(), os.times()
        done = organize(tmp_path, tmp_path / "raw", "--workers", 1)
        assert done.returncode == 0, done.stderr
        spent = os.times()
        seconds = sum(spent[2:4]) - sum(started[1][2:4])  # CPU time of the child
        figures[n] = int(re.search(r"peak (\d+)", done.stdout)[1]), seconds, time.perf_counter() - started[0]
        check_dataset(tmp_path, n, 200)
    (few, many), ((m0, s0, _), (m1, s1, wall)) = figures.keys(), figures.values()
    growth, rate = (m1 - m0) * 1024 / (many - few), [n / s for n, s in ((few, s0), (many, s1))]
    print(f"{many} logos: {m1} MB at most, {growth:.1f} kB more for each logo; {rate[0]:.0f} and {rate[1]:.0f} logos "
          f"per CPU second for {few} and {many}, {wall:.0f} s in all")  # fmt: skip
    assert growth < 4 and rate[1] > 0.6 * rate[0]
    done = subprocess.run([sys.executable, str(ROOT / "enhanced_data_pipeline.py"), "--data", str(tmp_path / "ds"),
                           "--image-size", "32"], capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0 and "sound" in done.stdout, done.stderr


def test_some_hundred_go_the_same_way(tmp_path):
    make_many(tmp_path / "raw", 300)
    done = organize(tmp_path, tmp_path / "raw", "--workers", 1, "--per-class", 30)
    assert done.returncode == 0, done.stderr
    check_dataset(tmp_path, 300, 30)


def test_what_was_read_before_a_kill_is_not_read_again(tmp_path, monkeypatch, capsys):
    make_many(tmp_path / "raw", 200)
    process = organize(tmp_path, tmp_path / "raw", "--workers", 1, "--per-class", 20, watch=True)
    journal = tmp_path / ".ds.records.jsonl"
    for _ in range(6000):
        if (journal.exists() and journal.stat().st_size > 100_000) or process.poll() is not None:
            break
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL and not (tmp_path / "ds").exists()
    with journal.open("ab") as file:
        file.write(b'{"name": "half a li')
    (tmp_path / "raw/0000000.png").write_bytes(corpus.encode(corpus.drawing(9999), "PNG"))  # it has changed since
    described = []
    describe = ila._describe_one
    monkeypatch.setattr(ila, "_describe_one", lambda source, name: described.append(name) or describe(source, name))
    command = ["organize", str(tmp_path / "raw"), "--per-class", "20", "--workers", "1"]
    command += ["--labels", str(tmp_path / "types.csv")]
    monkeypatch.setattr(ila, "REVIEW_LIMIT", SHOWN)
    assert ila.main([*command, "--out", str(tmp_path / "ds")]) == 0
    known = int(re.search(r"(\d+) of these files had been read", capsys.readouterr().out)[1])
    assert known >= 10 and len(described) == 200 - known and "0000000.png" in described
    assert not journal.exists()
    assert ila.main([*command, "--out", str(tmp_path / "whole")]) == 0
    for name in ("manifest.csv", "rejected.csv", "review.html", "dataset.json"):
        assert (tmp_path / "ds" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name


def test_records_made_with_other_rules_are_read_anew(tmp_path):
    make_many(tmp_path / "raw", 3)
    source = ila.RawInput(tmp_path / "raw")
    digests = {name: ila._digest_of(source, name) for name in source.names}
    journal = ila.Journal(tmp_path / "j.jsonl")
    assert journal.complete(source, digests, 1, quiet=True) == 0
    journal.file.close()
    journal = ila.Journal(tmp_path / "j.jsonl")
    assert journal.complete(source, digests, 1, quiet=True) == 3
    records, prints = journal.load(source.names)
    assert [record["name"] for record in records] == source.names and "prints" not in records[0]
    whole = ila.describe_all(source, source.names, 1, quiet=True)
    assert ila.group_duplicates(records, prints) == ila.group_duplicates(whole)
    journal.file.close()
    text = (tmp_path / "j.jsonl").read_text()
    (tmp_path / "j.jsonl").write_text(text.replace('"rules": "', '"rules": "other', 1))
    assert ila.Journal(tmp_path / "j.jsonl").places == {}


def slow_groups(prints: list[dict]) -> set[tuple[int, int]]:
    """All pairs, by the definition of group_duplicates."""
    found = set()
    for i, one in enumerate(prints):
        for j, other in enumerate(prints[:i]):
            pieces = [k for k in range(0, 32, 4) if one["hash"][k : k + 4] == other["hash"][k : k + 4]]
            a, b = (np.frombuffer(ila.base64.b64decode(p["thumb"]), np.uint8).astype(int) for p in (one, other))
            gap = abs(a - b)
            near = abs(one["aspect"] - other["aspect"]) < 0.08
            if pieces and near and gap.mean() < 20 and (gap > 60).mean() < 0.03:
                found.add((j, i))
    return found


def test_copies_are_those_of_the_slow_comparison_of_all_pairs():
    rng, prints = np.random.default_rng(0), []
    for i in range(160):
        image = np.array(corpus.drawing(i % 40, 64))
        noise = rng.normal(0, [0, 3, 10, 40][i // 40], image.shape)
        prints.append(ila.fingerprints(np.clip(image + noise, 0, 255).astype(np.uint8))[0])
    kept = ila.Prints()
    for i, one in enumerate(prints):
        kept.add(i, [one])
    fast = {(min(pair), max(pair)) for pair in ila._copies(*kept.arrays())}
    slow = slow_groups(prints)
    assert fast == slow and len(slow) > 40

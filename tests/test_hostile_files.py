"""Bad and odd files through every script that reads images; archives, checkpoints, names in CSVs and pages."""

import csv
import hashlib
import io
import json
import multiprocessing
import os
import pickle
import resource
import stat
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import corpus
import numpy as np
import pytest
import torch
from conftest import ROOT, run_python

import enhanced_data_pipeline as pipeline
import intelligent_logo_analyzer as ila
import simclr_pretraining as simclr
import ultrathink_supervised_training as supervised
from ultrathink_v2_advanced_modules import CheckpointError

MEMORY_MB = 600  # that reading all of the corpus may take; one of its bombs alone would take 870
CLASSES = ila.CLASS_NAMES


@pytest.fixture(scope="session")
def hostile(tmp_path_factory) -> tuple[Path, dict[str, str]]:
    folder = tmp_path_factory.mktemp("hostile") / "raw"
    verdicts = corpus.make_corpus(folder)
    assert len(verdicts) >= 200
    return folder, verdicts


@pytest.fixture(scope="session")
def organized(hostile, tmp_path_factory) -> Path:
    """The dataset made of the corpus, the types dealt out in turn so that no class is short."""
    raw, verdicts = hostile
    out = tmp_path_factory.mktemp("organized") / "ds"
    with open(out.parent / "labels.csv", "w", newline="") as file:
        csv.writer(file).writerows(
            [("file", "type"), *((ila.display(name), CLASSES[i % 4]) for i, name in enumerate(sorted(verdicts)))]
        )
    done = run_measured("intelligent_logo_analyzer.py", "organize", raw, "--labels", out.parent / "labels.csv",
                        "--out", out, "--workers", 1)  # fmt: skip
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    return out


def run_measured(*command: object) -> subprocess.CompletedProcess:
    """A script in a process of its own, whose memory must stay bounded beyond what its imports take."""
    code = f"""
import resource, subprocess, sys
def peak():
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
subprocess.run([sys.argv[1], "-c", "import {Path(str(command[0])).stem}"], check=True)
imports = peak()
done = subprocess.run(sys.argv[1:])
assert peak() - imports < {MEMORY_MB}, f"{{peak():.0f}} MB, {{imports:.0f}} of them by imports"
sys.exit(done.returncode)
"""
    args = [sys.executable, "-c", code, sys.executable, str(ROOT / str(command[0])), *map(str, command[1:])]
    return subprocess.run(args, cwd=ROOT, capture_output=True, text=True, errors="replace", timeout=3000, check=False)


def read_rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode())))


# ---- images ----------------------------------------------------------------------------------------------------------


def test_every_file_is_in_the_manifest_or_rejected_with_a_reason(hostile, organized):
    _, verdicts = hostile
    manifest, rejected = read_rows(organized / "manifest.csv"), read_rows(organized / "rejected.csv")
    listed = Counter([row["source_file"] for row in manifest] + [row["file"] for row in rejected])
    assert listed == Counter(ila.safe_cell(name) for name in verdicts)
    assert all(row["reason"] and "\n" not in row["reason"] for row in rejected)
    faults = {row["file"]: row["reason"] for row in rejected if not row["reason"].startswith(ila.NOT_NEEDED)}
    for name, verdict in verdicts.items():
        cell = ila.safe_cell(name)
        assert verdict != corpus.GOOD or cell not in faults, (name, faults[cell])
        assert verdict != corpus.BAD or cell in faults, name
    for name in ("blank.png", "one_pixel.png"):
        assert "blank" in faults[name]
    for row in manifest:
        assert hashlib.sha256((organized / row["file"]).read_bytes()).hexdigest() == row["sha256"]


def test_the_dataset_made_of_them_is_sound_and_its_loaders_give_batches(organized):
    done = run_measured("enhanced_data_pipeline.py", "--data", organized, "--image-size", 32, "--batch-size", 16)
    assert done.returncode == 0 and "sound: every logo loads" in done.stdout, done.stdout + done.stderr


@pytest.fixture(scope="session")
def tables(hostile, tmp_path_factory) -> dict[str, Path]:
    """What the rules of the analyzer and those of the package's classifier answer to all of the corpus."""
    folder, (raw, _) = tmp_path_factory.mktemp("tables"), hostile
    commands = {
        "analyzer": ["intelligent_logo_analyzer.py", "classify", raw],
        "classifier": ["logo_classifier.py", raw, "--method", "rule_based", "--workers", 2],
    }
    for name, command in commands.items():
        done = run_measured(*command, "--csv", folder / f"{name}.csv")
        assert done.returncode == 1 and "Traceback" not in done.stderr, done.stderr
    return {name: folder / f"{name}.csv" for name in commands}


@pytest.mark.parametrize("name", ["analyzer", "classifier"])
def test_every_file_is_answered_or_named(name, hostile, tables):
    _, verdicts = hostile
    rows = read_rows(tables[name])
    types = {row["file"]: row["logo_type"] for row in rows}
    assert len(rows) == len(verdicts) and types.keys() == {ila.safe_cell(name) for name in verdicts}
    for file, verdict in verdicts.items():
        answered = types[ila.safe_cell(file)] in CLASSES
        assert verdict == corpus.EITHER or answered == (verdict == corpus.GOOD), file


def test_pretraining_learns_from_what_can_be_read(hostile, tmp_path):
    raw, verdicts = hostile
    options = ("--recipe", "smoke", "--image-size", 36, "--batch-size", 32, "--epochs", 1, "--device", "cpu",
               "--workers", 0, "--checkpoint-dir", tmp_path / "c", "--results-dir", tmp_path / "r")  # fmt: skip
    done = run_python("simclr_pretraining.py", "--data", raw, *options, cwd=tmp_path)
    assert done.stderr.count("was left out") >= sum(verdict == corpus.BAD for verdict in verdicts.values())


def test_the_cache_says_what_it_left_out(hostile, tmp_path, capsys):
    raw, verdicts = hostile
    cache = pipeline.LogoCache(ila.list_images(raw), 32, cache_dir=tmp_path)
    refused, kept = {path.name for path, _ in cache.skipped}, {path.name for path in cache.paths}
    assert refused | kept == set(verdicts) and not refused & kept and all(reason for _, reason in cache.skipped)
    assert {name for name, verdict in verdicts.items() if verdict == corpus.BAD} <= refused
    assert {name for name, verdict in verdicts.items() if verdict == corpus.GOOD} <= kept
    again = pipeline.LogoCache(ila.list_images(raw), 32, cache_dir=tmp_path)
    assert [path for path, _ in again.skipped] == [path for path, _ in cache.skipped]


def test_one_logo_in_ten_encodings_is_one_tensor(hostile):
    raw, _ = hostile
    names = corpus.ten_encodings(corpus.drawing(0))
    tensors = [pipeline.to_tensor(ila.fit_square(ila.load_logo(raw / name), 32)) for name in names]
    assert len(names) == 10 and all(torch.equal(tensor, tensors[0]) for tensor in tensors)
    expected = np.array(corpus.drawing(0))
    assert all(np.array_equal(ila.load_logo(raw / name), expected) for name in names)


def test_a_logo_in_white_ink_is_seen(hostile):
    for name in ("white_on_transparent.png", "white_on_transparent.webp"):
        rgb = ila.load_logo(hostile[0] / name)
        assert rgb.std() > 10 and rgb.min() < 64 and rgb.max() == 255


def organize(folder: Path, raw: Path, names: list[str]) -> int:
    """FOLDER/ds, the types dealt out in turn."""
    labels = "".join(f"{name},{CLASSES[i % 4]}\n" for i, name in enumerate(names))
    (folder / "labels.csv").write_text("file,type\n" + labels)
    options = ("--labels", folder / "labels.csv", "--out", folder / "ds", "--workers", 1, "--quiet")
    return ila.main(["organize", str(raw), *map(str, options)])


class Vanishing(ila.RawInput):
    """Gives each file once or never: as if it were deleted, or written anew, in the meantime."""

    def read(self, name: str) -> bytes:
        number = int(name[:4])
        seen = self.__dict__.setdefault("seen", Counter())
        seen[name] += 1
        limit = {0: 0, 1: 1, 2: 2}.get(number % 10, 99)  # read for its digest, its description, its copy
        if seen[name] > limit:
            (self.path / name).unlink(missing_ok=True)
        if number % 10 == 3 and seen[name] == 2:
            (self.path / name).write_bytes(corpus.encode(corpus.drawing(1000 + number), "PNG"))
        return super().read(name)


def test_files_that_vanish_or_change_while_they_are_read_are_rejected(tmp_path, monkeypatch):
    (tmp_path / "raw").mkdir()
    names = [f"{i:04d}.png" for i in range(60)]
    for i, name in enumerate(names):
        (tmp_path / "raw" / name).write_bytes(corpus.encode(corpus.drawing(i), "PNG"))
    (tmp_path / "labels.csv").write_text(
        "file,type\n" + "".join(f"{n},{CLASSES[i % 4]}\n" for i, n in enumerate(names))
    )
    monkeypatch.setattr(ila, "RawInput", Vanishing)
    command = [
        "organize",
        str(tmp_path / "raw"),
        "--labels",
        str(tmp_path / "labels.csv"),
        "--out",
        str(tmp_path / "ds"),
    ]
    assert ila.main([*command, "--workers", "1", "--quiet"]) == 0
    manifest, rejected = read_rows(tmp_path / "ds/manifest.csv"), read_rows(tmp_path / "ds/rejected.csv")
    gone = {row["file"]: row["reason"] for row in rejected if not row["reason"].startswith(ila.NOT_NEEDED)}
    assert {int(name[:4]) % 10 for name in gone} == {0, 1, 2} and set(gone) <= set(names)
    assert all("No such file" in reason for reason in gone.values())
    assert {row["source_file"] for row in manifest} | {row["file"] for row in rejected} == set(names)
    for row in manifest:
        assert hashlib.sha256((tmp_path / "ds" / row["file"]).read_bytes()).hexdigest() == row["sha256"]


def test_standard_input_takes_hostile_bytes(hostile):
    raw, _ = hostile
    for name, code in (("rgb.png", 0), ("bomb_wide.png", 1), ("html_png.png", 1), ("empty_png.png", 1)):
        command = [sys.executable, str(ROOT / "logo_classifier.py"), "-", "--method", "rule_based", "--json"]
        done = subprocess.run(command, input=(raw / name).read_bytes(), capture_output=True, timeout=3000, check=False)
        assert done.returncode == code and b"Traceback" not in done.stderr, done.stderr
        assert ("error" in json.loads(done.stdout)) == bool(code)


# ---- archives --------------------------------------------------------------------------------------------------------


def zip_of(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return path


def refused(path: Path, folder: Path, words: str) -> None:
    """By the two ways in, before a byte is written."""
    with pytest.raises(ila.UsageError, match=words):
        ila.extract_archive(path, folder / "out")
    assert not (folder / "out").exists()
    with pytest.raises(ila.UsageError, match=words):
        ila.main(["organize", str(path), "--out", str(folder / "ds"), "--quiet"])
    assert not (folder / "ds").exists()


def test_a_hundred_thousand_members_are_refused(tmp_path):
    info, blank = zipfile.ZipInfo("0.png"), b""
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        archive.writestr(info, blank)
        archive.filelist.extend(info for _ in range(99_999))  # in the list of members, which is what is read first
    refused(tmp_path / "many.zip", tmp_path, "100000 members, at most 50000 are read")


@pytest.mark.parametrize("name", ["../x.png", "/etc/x.png", "a/../../x.png", "..\\x.png", "C:\\x.png", "../note.txt"])
def test_names_that_leave_the_folder_are_refused(name, tmp_path):
    refused(zip_of(tmp_path / "a.zip", {"ok.png": b"1", name: b"2"}), tmp_path, "points outside")


def test_links_and_encrypted_members_are_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as archive:
        info = zipfile.ZipInfo("a.png")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    refused(tmp_path / "link.zip", tmp_path, "is a link")
    data = bytearray(zip_of(tmp_path / "secret.zip", {"a.png": b"1"}).read_bytes())
    data[data.find(b"PK\1\2") + 8] |= 1
    (tmp_path / "secret.zip").write_bytes(data)
    refused(tmp_path / "secret.zip", tmp_path, "is encrypted")


def test_bombs_are_refused(tmp_path):
    refused(zip_of(tmp_path / "one.zip", {"a.png": bytes(64 << 20)}), tmp_path, "unpacks to 64 MB")
    many = zip_of(tmp_path / "many.zip", {f"{i}.png": bytes(24 << 20) for i in range(12)})
    refused(many, tmp_path, "unpacks to 288 MB")
    overlapping = bytearray(zip_of(tmp_path / "over.zip", {"a.png": bytes(20 << 20)}).read_bytes())
    entry = overlapping[overlapping.find(b"PK\1\2") : overlapping.rfind(b"PK\5\6")]
    start = overlapping.find(b"PK\1\2")
    entries = b"".join(bytes(entry).replace(b"a.png", b"%05d" % i + b"", 1)[: len(entry)] for i in range(100))
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 100, 100, len(entries), start, 0)
    (tmp_path / "over.zip").write_bytes(bytes(overlapping[:start]) + entries + end)
    with pytest.raises(ila.UsageError, match="unpacks to|no images"):
        ila.extract_archive(tmp_path / "over.zip", tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damaged_members_are_named_whatever_their_compression(method, tmp_path):
    noise = np.random.default_rng(0).integers(0, 256, 5000, dtype=np.uint8).tobytes()
    good = {f"{i}.png": corpus.encode(corpus.drawing(i), "PNG") for i in range(16)}
    path = zip_of(tmp_path / "a.zip", good | {"bad.png": noise}, method)
    data = bytearray(path.read_bytes())
    at = data.find(b"bad.png") + 7
    data[at + 20 : at + 120] = bytes(100)
    path.write_bytes(data)
    with pytest.raises(ila.UsageError, match=r"damaged at 'bad.png'"):
        ila.extract_archive(path, tmp_path / "out")
    assert organize(tmp_path, path, [f"{i}.png" for i in range(16)]) == 0
    reasons = {row["file"]: row["reason"] for row in read_rows(tmp_path / "ds/rejected.csv")}
    assert "the zip is damaged there" in reasons["bad.png"]


def test_odd_names_in_a_zip_end_in_a_sentence_or_in_a_file(tmp_path):
    logo = corpus.encode(corpus.drawing(0), "PNG")
    for i, name in enumerate(["a" * 300 + ".png", "x/" * 2100 + "a.png"]):
        with pytest.raises(ila.UsageError, match="cannot be unpacked to"):
            ila.extract_archive(zip_of(tmp_path / f"{i}.zip", {name: logo}), tmp_path / f"out{i}")
    with pytest.raises(ila.UsageError, match="two members have the same name"), pytest.warns(UserWarning):
        with zipfile.ZipFile(tmp_path / "twice.zip", "w") as archive:
            archive.writestr("a.png", logo)
            archive.writestr("a.png", logo + b"x")
        ila.RawInput(tmp_path / "twice.zip")
    odd = {os.fsdecode(name): logo for name in corpus.ODD_NAMES if b"\\" not in name and b"\xff" not in name}
    made = ila.extract_archive(zip_of(tmp_path / "odd.zip", odd), tmp_path / "odd")
    assert {path.name for path in made} == {path.name for path in (tmp_path / "odd").iterdir()} and len(made) > 30


# ---- names in tables and pages ---------------------------------------------------------------------------------------


def test_no_cell_of_any_table_is_a_formula(hostile, organized, tables):
    assert sum(name.startswith(ila.FORMULA) for name in hostile[1]) >= 7
    dataset = organized / "manifest.csv", organized / "rejected.csv"  # every file is in one of the two
    for parts in (*((table,) for table in tables.values()), dataset):
        cells = [cell for part in parts for row in csv.reader(io.StringIO(part.read_bytes().decode())) for cell in row]
        assert not [cell for cell in cells if cell.startswith(ila.FORMULA)], parts
        assert any(cell.startswith("'=") for cell in cells), parts


def test_names_cannot_steer_a_terminal():
    assert ila.display("a\x1b[2J\u202egnp.png") == "a\\x1b[2J\\u202egnp.png"
    assert ila.display("ünï \U0001f600 漢.png") == "ünï \U0001f600 漢.png"


def test_names_in_the_tables_of_the_validation_are_led_by_an_apostrophe():
    import model_validation_optimization as validation

    text = validation.csv_bytes(["file", "x"], [["=1+1.png", -2.5], ["test/simple/a.png", None]]).decode()
    assert text.splitlines() == ["file,x", "'=1+1.png,-2.5", "test/simple/a.png,"]


class Tags(HTMLParser):
    """The tags of a page, and what its island of data holds."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: Counter = Counter()
        self.data, self._inside = "", False

    def handle_starttag(self, tag, attrs):
        self.tags[tag] += 1
        assert not [name for name, _ in attrs if name.startswith("on")], attrs
        self._inside = ("id", "data") in attrs

    def handle_data(self, data):
        self.data += data if self._inside else ""

    def handle_endtag(self, tag):
        self._inside = False


def test_names_cannot_inject_markup_into_the_page(organized):
    page, plain = Tags(), Tags()
    page.feed((organized / "review.html").read_text())
    plain.feed(ila.review_page([], {}).decode())
    assert page.tags == plain.tags
    files = {logo["file"] for logo in json.loads(page.data)["logos"]}
    assert "<img src=x onerror=alert(1)>.png" in files and "&lt;.png" in files
    evil = [{"name": "</script><script>alert(1)</script><!--.png", "type": "text", "confidence": 1.0, "sure": True,
             "reason": "<b>", "report": False, "source": "rules", "picture": ""}]  # fmt: skip
    page = Tags()
    page.feed(ila.review_page(evil, {}).decode())
    assert page.tags == plain.tags and "</script><script>" in json.loads(page.data)["logos"][0]["file"]


# ---- checkpoints -----------------------------------------------------------------------------------------------------


class Canary:
    def __reduce__(self):
        return (open, ("canary-has-run", "w"))


def plant(path: Path, legacy: bool) -> None:
    """A checkpoint with code in it, beside the right checksum."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if legacy:
        path.write_bytes(pickle.dumps(Canary(), protocol=2))
    else:
        torch.save({"model": Canary(), "config": {}}, path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    Path(f"{path}.sha256").write_text(f"{digest}  {path.name}\n")


@pytest.mark.parametrize("legacy", [False, True])
@pytest.mark.parametrize("place", ["simclr_last", "supervised_last", "simclr_best", "teacher", "mirror", "validation"])
def test_code_in_a_checkpoint_never_runs(place, legacy, dataset, tmp_path, monkeypatch):
    import model_validation_optimization as validation

    monkeypatch.chdir(tmp_path)
    file = {"teacher": "other.pt", "mirror": "drive/supervised_last.pt", "validation": "checkpoints/supervised_best.pt"}
    path = tmp_path / file.get(place, f"checkpoints/{place}.pt")
    plant(path, legacy)
    options = ["--data", str(dataset), "--recipe", "smoke", "--image-size", "36", "--device", "cpu", "--workers", "0"]
    extra = {
        "teacher": ["--teacher", str(path), "--init", "random"],
        "mirror": ["--mirror", str(path.parent), "--init", "random"],
        "supervised_last": ["--init", "random"],
    }
    script = {"simclr_last": simclr, "validation": validation}.get(place, supervised)
    if script is supervised:
        options += ["--demo-logos", "0"]
    with pytest.raises((CheckpointError, ila.UsageError), match=path.name):
        script.main([*options, *extra.get(place, [])])
    assert not (tmp_path / "canary-has-run").exists()


def test_code_in_a_cache_never_runs(dataset, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    files = [path for path, _ in pipeline.read_dataset(dataset, "val")]
    opinions = pipeline.rule_opinions(files, tmp_path / "cache")
    cache = pipeline.LogoCache(files, 32, tmp_path / "cache")
    images = cache.images()
    np.save(cache.file, np.array([Canary()], dtype=object), allow_pickle=True)
    for npz in (tmp_path / "cache").glob("measured_*.npz"):
        np.savez(npz, measurements=np.array([Canary()], dtype=object))
    assert np.array_equal(pipeline.LogoCache(files, 32, tmp_path / "cache").images(), images)
    assert np.array_equal(pipeline.rule_opinions(files, tmp_path / "cache"), opinions)
    assert not (tmp_path / "canary-has-run").exists()


# ---- fuzz ------------------------------------------------------------------------------------------------------------

INTERESTING = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)


def mend_png(data: bytearray) -> None:
    """Right checksums, so that a mutation gets past them to the decoder."""
    at = 8
    while data.startswith(b"\x89PNG") and at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data):
            return
        data[end - 4 : end] = struct.pack(">I", zlib.crc32(data[at + 4 : end - 4]))
        at = end


def mutate(seeds: list[bytes], rng: np.random.Generator) -> bytes:
    """Bytes flipped and overwritten, numbers at the edge, parts cut, doubled, moved, taken from another file."""
    data = bytearray(seeds[rng.integers(len(seeds))])
    for _ in range(rng.integers(1, 8)):
        near_start = rng.random() < 0.6
        at = int(rng.integers(0, max(1, min(len(data), 400) if near_start else len(data))))
        kind, length = rng.integers(6), int(rng.integers(1, 64))
        if kind == 0:
            data[at : at + 1] = bytes([rng.integers(256)])
        elif kind == 1:
            size, order = int(rng.choice([1, 2, 4])), str(rng.choice(["little", "big"]))
            value = INTERESTING[rng.integers(len(INTERESTING))] % 256**size
            data[at : at + size] = value.to_bytes(size, order)  # type: ignore[arg-type]
        elif kind == 2:
            del data[at : at + length]
        elif kind == 3:
            data[at:at] = data[at : at + length]
        elif kind == 4:
            other = seeds[rng.integers(len(seeds))]
            data[at : at + length] = other[at : at + length]
        elif rng.random() < 0.3:
            del data[at:]
    if rng.random() < 0.7:
        mend_png(data)
    return bytes(data)


def fuzz(seeds: list[bytes], first: int, seconds: float, note: Path) -> None:
    """Loads mutated files until the time is over; anything but a picture or a LogoError ends the process."""
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # decoders write there of each fault
    end, number, analyzer = time.monotonic() + seconds, first, ila.IntelligentLogoAnalyzer()
    with open(note, "r+b", buffering=0) as file:
        while time.monotonic() < end:
            file.seek(0)
            file.write(b"%020d" % number)
            data, started = mutate(seeds, np.random.default_rng(number)), time.process_time()
            try:
                rgb = ila.load_logo(data)
                assert rgb.ndim == 3 and rgb.shape[2] == 3 and rgb.dtype == np.uint8
                square = ila.fit_square(rgb, 64)
                if number % 10 == 0:
                    analyzer.classify(square)
            except ila.LogoError as error:
                assert str(error) and "\n" not in str(error)
            assert time.process_time() - started < 20, "far too slow"
            number += 1


def fuzz_seeds() -> list[bytes]:
    """Drawn files in every format; real ones from the zip that LOGO_FUZZ_ZIP names."""
    seeds = [*corpus.ten_encodings(corpus.drawing(0)).values(), *corpus.odd_but_good(0).values()]
    seeds += [corpus.encode(corpus.drawing(i, 24), kind) for i, kind in enumerate(corpus.FORMATS)]
    if given := os.environ.get("LOGO_FUZZ_ZIP"):
        with zipfile.ZipFile(given) as archive:
            names = ila.check_archive(archive, given)
            seeds += [archive.read(m) for m in names[:: max(1, len(names) // 200)] if m.file_size < 100_000]
    return [seed for seed in seeds if len(seed) < 100_000]


def run_fuzz(folder: Path, seconds: float) -> int:
    """Number of files tried; a crash or an unforeseen error names the number from which the file can be made again."""
    first, note = 0 if seconds < 30 else time.time_ns() % 10**12, folder / "number"
    note.write_bytes(b"%020d" % first)
    process = multiprocessing.get_context("fork").Process(target=fuzz, args=(fuzz_seeds(), first, seconds, note))
    process.start()
    process.join(seconds + 120)
    assert process.exitcode == 0, f"exit code {process.exitcode} at mutation {int(note.read_bytes())}"
    return int(note.read_bytes()) - first + 1


def test_fuzzed_files_never_crash_the_loader(tmp_path):
    assert run_fuzz(tmp_path, 3) > 100


@pytest.mark.slow
def test_ten_minutes_of_fuzzing_find_no_crash(tmp_path):
    """LOGO_FUZZ_SECONDS sets another time."""
    tried = run_fuzz(tmp_path, float(os.environ.get("LOGO_FUZZ_SECONDS", "600")))
    print(f"{tried} mutated files")


def test_a_mutation_can_be_made_again():
    seeds = fuzz_seeds()
    assert mutate(seeds, np.random.default_rng(7)) == mutate(seeds, np.random.default_rng(7))
    assert mutate(seeds, np.random.default_rng(8)) != mutate(seeds, np.random.default_rng(7))

"""The review page: complete and safe as a file, and in a browser a click changes a type that --labels takes back."""

from __future__ import annotations

import csv
import json
import re
import shutil
import time
from pathlib import Path

import pytest
from conftest import run_python

import intelligent_logo_analyzer as ila


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text().splitlines()))


@pytest.fixture(scope="module")
def typed(tmp_path_factory, raw_logos) -> Path:
    """The demo logos as the rules sort them, one under a hostile name."""
    folder = tmp_path_factory.mktemp("review")
    shutil.copytree(raw_logos, folder / "raw")
    first = min((folder / "raw").glob("*.png"))
    first.rename(first.with_name('=<script>alert(1)<!--,".png'))
    run_python("intelligent_logo_analyzer.py", "raw", "--out", "ds", "--workers", "1", cwd=folder)
    return folder


def page_data(folder: Path) -> dict:
    page = (folder / "ds/review.html").read_text()
    return json.loads(re.search(r'<script id="data" type="application/json">(.*?)</script>', page, re.DOTALL)[1])


def test_page_holds_every_logo_most_doubtful_first_and_runs_no_name(typed):
    page, logos = (typed / "ds/review.html").read_text(), page_data(typed)["logos"]
    assert len(logos) == 48 and all(logo["picture"] and logo["reason"] for logo in logos)
    confidence = [logo["confidence"] for logo in logos]
    assert confidence == sorted(confidence)
    manifest = {r["source_file"]: (r["logo_type"], r["split"]) for r in rows_of(typed / "ds/manifest.csv")}
    chosen = {logo["file"]: (logo["type"], logo["split"]) for logo in logos if logo["split"] != "not chosen"}
    assert chosen == manifest
    assert "<script>alert" not in page and "'=<script>alert(1)<!--,\".png" in {logo["file"] for logo in logos}
    assert not re.search(r"(src|href)=[\"']?https?:|@import|url\(", page)


def test_logos_beyond_the_limit_are_saved_but_not_shown(typed, monkeypatch):
    monkeypatch.setattr(ila, "REVIEW_LIMIT", 10)
    same = {"type": "text", "reason": "r", "sure": True, "report": False, "source": "rules", "picture": "p"}
    records = [same | {"name": f"{i}.png", "confidence": 1 - i / 99} for i in range(15)]
    data = json.loads(re.search(rb"json\">(.*?)</script>", ila.review_page(records, {}), re.DOTALL)[1])
    assert [("picture" in logo) for logo in data["logos"]] == [True] * 10 + [False] * 5


def scroll_to(browser, element) -> None:
    """As a user does: cards take their height when they come into view, which moves those below."""
    browser.execute_async_script("""const [element, done] = arguments;
        const show = () => element.scrollIntoView({block: "center"});
        show(); requestAnimationFrame(() => requestAnimationFrame(() => { show(); done() }))""", element)  # fmt: skip


def test_relabelling_in_a_browser_comes_back_as_human_labels(typed, browser, tmp_path):
    browser.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    browser.get((typed / "ds/review.html").as_uri())
    cards = browser.find_elements("css selector", "article")
    assert len(cards) == 48
    wanted = {}
    for card in (cards[0], cards[20], cards[-1]):
        buttons = card.find_elements("css selector", "button")
        now = next(b.get_attribute("value") for b in buttons if b.get_attribute("aria-pressed") == "true")
        to = next(b for b in buttons if b.get_attribute("value") not in (now, "unsure"))
        scroll_to(browser, to)
        to.click()
        wanted[card.get_attribute("data-file")] = to.get_attribute("value")
    assert browser.find_element("id", "count").text == "3 of 48 changed"
    browser.find_element("id", "save").click()
    saved = tmp_path / "labels.csv"
    for _ in range(100):
        if saved.exists():
            break
        time.sleep(0.1)
    run_python("intelligent_logo_analyzer.py", "raw", "--out", tmp_path / "again", "--labels", saved, "--workers", "1",
               cwd=typed)  # fmt: skip
    manifest = rows_of(tmp_path / "again/manifest.csv")
    human = {r["source_file"]: r["logo_type"] for r in manifest if r["label_source"] == "human"}
    assert human == wanted
    assert {r["label_source"] for r in manifest if r["source_file"] not in wanted} == {"rules"}

"""Hostile words in every place of the content that holds words: in no file of the site do they leave their place.

`hostile_content.py` puts them into cells, texts of YAML, phrases, titles and summaries; what the checks refuse is taken back.
Here every file that was built is read as the programs of its readers read it.
"""

from __future__ import annotations

import csv
import fcntl
import io
import json
import os
import re
import zipfile
from pathlib import Path

import pytest
from hostile_content import Hostile
from program import PROGRAM, PROJECT
from lxml import etree, html
from playwright.sync_api import Browser
from rdflib import Graph
from test_untrusted_authors import Attempts

NUMBER = re.compile(r"[-+]?\d[\d.]*")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once for all processes that tests run in."""
    shared = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    folder = shared / "hostile"
    with (shared / "hostile.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "built").exists():
            hostile = Hostile(folder, PROJECT, PROGRAM)
            _, refused = hostile.build()
            assert hostile.count > 3000 and refused < hostile.count / 10, (hostile.count, refused)
            (folder / "built").touch()
    return folder / "public"


def files(root: Path, *endings: str) -> list[Path]:
    found = sorted(path for path in root.rglob("*") if path.suffix in endings)
    assert found, endings
    return found


def test_pages_have_no_element_attribute_or_address_of_a_strangers(root: Path) -> None:
    shown = 0
    for path in files(root, ".html"):
        text = path.read_bytes()
        shown += b"x-hit" in text
        assert b"<x-hit" not in text.lower() and b"<img src=x" not in text, path
        # Blocks of data end where the page says.
        page = html.document_fromstring(text)
        names = {value.attrname for value in page.xpath("//@*")}
        assert not {name for name in names if name.startswith("on") or "x-hit" in name}, path
        for value in set(page.xpath("//@href|//@src|//@action|//@srcset|//@data|//@poster")):
            assert not re.match(r"(?i)\s*(javascript|data|vbscript):|//", value), (path, value)
            assert "evil.example" not in value, (path, value)
        for block in page.iter("script"):
            if block.get("type") == "application/ld+json":
                json.loads(block.text)
            else:
                assert block.get("src") and not block.text, path
    assert shown > 1000


def test_xml_stays_xml(root: Path) -> None:
    for path in files(root, ".xml", ".svg"):
        tree = etree.parse(path, etree.XMLParser(resolve_entities=False))
        names = {etree.QName(element).localname for element in tree.iter(etree.Element)}
        assert not names & {"x-hit", "script", "img", "foreignObject"}, path


def test_no_cell_of_a_table_is_a_formula(root: Path) -> None:
    words = 0
    for path in files(root, ".csv"):
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}, path
        for row in rows:
            for cell in row:
                words += "x-hit" in cell
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")) or NUMBER.fullmatch(cell), (path, cell)
    assert words > 300
    for path in files(root, ".xlsx"):
        with zipfile.ZipFile(path) as book:
            for name in book.namelist():
                text = book.read(name)
                if name.startswith("xl/worksheets/"):
                    assert b"<f>" not in text and b"<f " not in text, (path, name)
                if name.endswith(".rels"):
                    assert b"evil.example" not in text, (path, name)
                etree.fromstring(text)


def test_calendars_have_no_line_of_a_strangers(root: Path) -> None:
    known = {
        "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-WR-CALNAME", "X-WR-CALDESC",
        "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "SUMMARY", "DESCRIPTION", "CATEGORIES", "URL", "TRANSP",
        # Where nothing is open a time zone stands, since a calendar holds something.
        "TZID", "TZOFFSETFROM", "TZOFFSETTO",
    }
    for path in files(root, ".ics"):
        lines = path.read_bytes().decode().replace("\r\n ", "").split("\r\n")
        assert {re.split("[;:]", line)[0] for line in lines if line} <= known, path


def test_data_says_only_what_is_ours(root: Path) -> None:
    for path in files(root, ".json", ".jsonld", ".geojson", ".webmanifest"):
        json.loads(path.read_text(encoding="utf-8"))
        assert b'"x-hit"' not in path.read_bytes(), path
    for path, form in [*((path, "turtle") for path in files(root, ".ttl")), *((path, "json-ld") for path in files(root, ".jsonld"))]:
        graph = Graph().parse(data=path.read_text(encoding="utf-8"), format=form)
        assert len(graph) > 50
        named = {str(term) for triple in graph for term in triple if term.n3().startswith("<")}
        assert [name for name in named if "x-hit" in name or "evil.example" in name] == [], path


def test_nothing_runs_or_loads_in_a_browser_without_any_policy(root: Path, browser: Browser) -> None:
    """One page below each folder of the first language, and the pages that do most by script."""
    chosen = {page: page for page in ["index.html", "tim-kiem/index.html", "so-sanh/index.html", "nhiem-vu/index.html", "en/index.html"]}
    for path in files(root, ".html"):
        parts = path.relative_to(root).parts
        if parts[0] != "en" and len(parts) > 2:
            chosen.setdefault(f"{parts[0]}/{len(parts)}", "/".join(parts))
    assert len(chosen) > 12
    attempts = Attempts(root, browser, policy=False)
    for page in chosen.values():
        attempts.open(page)
    attempts.close()
    assert attempts.hits == []
    # Calendars are subscribed to under an address of the site's own.
    assert [url for url in attempts.foreign if not url.startswith("webcal://own.example/")] == []

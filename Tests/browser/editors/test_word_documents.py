"""Documents that LibreOffice, pandoc and python-docx write become the stories that they hold."""

from __future__ import annotations

import subprocess
from pathlib import Path

import docx
import PIL.Image
import pytest
from docx.oxml.ns import qn

import word_documents

from program import PROGRAM, PROJECT

SITE = "title: {vi: Cổng}\nbase_url: https://x.example/\nlanguages: [vi]\nas_of: 2026-11-20\n"

HEAD = "\n## Cách làm\n\nBà con **tự quét mã** ở [trang của chợ](<https://example.org/cho>)."
LIST = "\n\n- một\n- hai\n"
MERGED = "\n| Xã | Số người | Số người |\n| --- | --- | --- |\n| A | 1 | 2 |\n"
PICTURE = "\n![Bà con quét mã](hinh-1.png)\n"
NOTE = "\n[^1]: Sổ của chợ.\n"
BODIES = {
    "libreoffice": HEAD + "[^1]\n\nHọc sinh giúp người già mỗi tuần." + LIST
    + "\nĐiều 1. Phạm vi\n\nĐiều 2. Đối tượng\n" + MERGED + PICTURE + NOTE,
    "pandoc": HEAD + "[^1]" + LIST + "\nMỗi tuần một lần. Xong.\n"
    + "\n| Xã | Số người |\n| --- | --- |\n| A | 1 |\n" + PICTURE + "\nBà con quét mã\n" + NOTE,
    "python_docx": HEAD + "\n\nHọc sinh giúp người già\n\nCỘNG HÒA" + LIST + MERGED + PICTURE,
}
CHANGED = "An insertion that wasn't accepted was taken: “{}”"
TOLD = {
    "libreoffice": [
        CHANGED.format("mỗi tuần"), "A comment was left out: “Hỏi lại số lớp.”", "Table 1 has merged cells",
        "Text in the old font “.VnTime” was decoded",
    ],
    "pandoc": [
        CHANGED.format("một lần"), "A deletion that wasn't accepted was left out: “hai lần”",
        "A comment was left out: “Hỏi lại.”",
    ],
    "python_docx": [
        "A comment was left out: “Hỏi lại số lớp.”", "Table 1 has merged cells",
        "Text in the old font “.VnTimeH” was decoded, such as “CỘNG HÒA”",
    ],
}


@pytest.mark.parametrize("program", BODIES)
def test_documents_of_real_programs_come_out_right(program: str, tmp_path: Path) -> None:
    document = getattr(word_documents, f"by_{program}")(tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yaml").write_text(SITE, encoding="utf-8")
    command = [PROGRAM, "import", document.name, "--as", "news/lop-hoc", "--yes", "--language", "en"]
    come = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert come.returncode == 0, come.stdout + come.stderr
    story = (tmp_path / "content/news/lop-hoc/vi.md").read_text(encoding="utf-8")
    head, _, body = story.partition("\ndraft: true\n---\n")
    assert 'title: "Lớp học ở chợ"' in head
    assert body == BODIES[program]
    assert (tmp_path / "content/news/lop-hoc/hinh-1.png").read_bytes() == word_documents.PICTURE
    assert [words for words in TOLD[program] if words not in come.stdout] == []
    assert come.stdout.count("that wasn't accepted") == sum("accepted" in words for words in TOLD[program])


def test_flat_pictures_and_unicode_in_old_fonts_are_what_they_are(tmp_path: Path) -> None:
    """A picture of one colour packs a thousand times without being a bomb, and a font's name doesn't make text old."""
    document = docx.Document()
    document.add_heading("Lớp học", 0)
    run = document.add_paragraph().add_run("Người dân xã Đạ Tẻh")
    run.font.name = ".VnTime"
    run._element.rPr.rFonts.set(qn("w:hAnsi"), ".VnTime")
    PIL.Image.new("RGB", (1000, 1000), (200, 120, 80)).save(tmp_path / "mau.bmp")
    document.add_picture(str(tmp_path / "mau.bmp"))
    document.save(tmp_path / "bai.docx")
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.yaml").write_text(SITE, encoding="utf-8")
    command = [PROGRAM, "import", "bai.docx", "--as", "news/lop-hoc", "--yes", "--language", "en"]
    come = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert come.returncode == 0, come.stdout + come.stderr
    assert "office-bomb" not in come.stdout and "old font" not in come.stdout
    assert "\nNgười dân xã Đạ Tẻh\n" in (tmp_path / "content/news/lop-hoc/vi.md").read_text(encoding="utf-8")

"""Documents of Word as three real programs write them, with what offices put into them."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mM4EaCBBzGMSmNDAPMbfQEd2fOhAAAAAElFTkSuQmCC"
)

OFFICE = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name=".VnTime" svg:font-family="'.VnTime'"/></office:font-face-decls>
<office:automatic-styles>
 <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
 <style:style style:name="V" style:family="text"><style:text-properties style:font-name=".VnTime"/></style:style>
 <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
 <text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-prefix="Điều " style:num-suffix="." style:num-format="1"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
 <text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:insertion><office:change-info>
  <dc:creator>Lan</dc:creator><dc:date>2026-11-01T08:00:00</dc:date></office:change-info></text:insertion></text:changed-region></text:tracked-changes>
 <text:p text:style-name="Title">Lớp học ở chợ</text:p>
 <text:h text:style-name="Heading_20_1" text:outline-level="1">Cách làm</text:h>
 <text:p>Bà con <text:span text:style-name="B">tự quét mã</text:span> ở <text:a xlink:type="simple" xlink:href="https://example.org/cho">trang của chợ</text:a>.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Sổ của chợ.</text:p></text:note-body></text:note></text:p>
 <text:p><text:span text:style-name="V">Häc sinh gióp ng\xadêi giµ</text:span><text:change-start text:change-id="c1"/> mỗi tuần<text:change-end text:change-id="c1"/>.<office:annotation><dc:creator>Lan</dc:creator><dc:date>2026-11-01T08:00:00</dc:date><text:p>Hỏi lại số lớp.</text:p></office:annotation></text:p>
 <text:list text:style-name="L"><text:list-item><text:p>một</text:p></text:list-item><text:list-item><text:p>hai</text:p></text:list-item></text:list>
 <text:list text:style-name="N"><text:list-item><text:p>Phạm vi</text:p></text:list-item><text:list-item><text:p>Đối tượng</text:p></text:list-item></text:list>
 <table:table><table:table-column table:number-columns-repeated="3"/>
  <table:table-row><table:table-cell><text:p>Xã</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Số người</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
  <table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row>
 </table:table>
 <text:p><draw:frame draw:name="anh" text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image><office:binary-data>PICTURE</office:binary-data></draw:image><svg:desc>Bà con quét mã</svg:desc></draw:frame></text:p>
</office:text></office:body></office:document>
"""

MARKDOWN = """---
title: Lớp học ở chợ
---

# Cách làm

Bà con **tự quét mã** ở [trang của chợ](https://example.org/cho).[^1]

- một
- hai

Mỗi tuần [một lần]{.insertion author="Lan" date="2026-11-01T08:00:00Z"}[hai lần]{.deletion author="Lan" date="2026-11-01T08:00:00Z"}. [Hỏi lại.]{.comment-start id="1" author="Lan" date="2026-11-01T08:00:00Z"}Xong[]{.comment-end id="1"}.

| Xã | Số người |
|----|----------|
| A  | 1        |

![Bà con quét mã](anh.png)

[^1]: Sổ của chợ.
"""


def by_libreoffice(folder: Path) -> Path:
    source = folder / "libreoffice.fodt"
    source.write_text(OFFICE.replace("PICTURE", base64.b64encode(PICTURE).decode()), encoding="utf-8")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile-writer", "--headless", "--norestore",
         "--convert-to", "docx", "--outdir", str(folder), str(source)],
        check=True, capture_output=True, timeout=120,
    )
    return folder / "libreoffice.docx"


def by_pandoc(folder: Path) -> Path:
    (folder / "anh.png").write_bytes(PICTURE)
    (folder / "pandoc.md").write_text(MARKDOWN, encoding="utf-8")
    subprocess.run(["pandoc", "pandoc.md", "-o", "pandoc.docx"], cwd=folder, check=True, capture_output=True, timeout=60)
    return folder / "pandoc.docx"


def by_python_docx(folder: Path) -> Path:
    from docx import Document
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    (folder / "anh.png").write_bytes(PICTURE)
    document = Document()
    document.add_heading("Lớp học ở chợ", 0)
    document.add_heading("Cách làm", 1)
    paragraph = document.add_paragraph("Bà con ")
    paragraph.add_run("tự quét mã").bold = True
    paragraph.add_run(" ở ")
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), document.part.relate_to("https://example.org/cho", RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(paragraph.add_run("trang của chợ")._r)
    paragraph._p.append(link)
    paragraph.add_run(".")
    old = document.add_paragraph().add_run("Häc sinh gióp ng\xadêi giµ")
    old.font.name = ".VnTime"
    capitals = document.add_paragraph().add_run("céng hßa")
    capitals.font.name = ".VnTimeH"
    for word in ["một", "hai"]:
        document.add_paragraph(word, style="List Bullet")
    table = document.add_table(2, 3)
    for row, cells in enumerate([["Xã", "Số người", ""], ["A", "1", "2"]]):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    picture = document.add_picture(str(folder / "anh.png"))
    picture._inline.docPr.set("descr", "Bà con quét mã")
    if hasattr(document, "add_comment"):
        document.add_comment(paragraph.runs[0], text="Hỏi lại số lớp.", author="Lan")
    document.save(folder / "python-docx.docx")
    return folder / "python-docx.docx"

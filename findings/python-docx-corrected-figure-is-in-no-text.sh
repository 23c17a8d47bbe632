#!/usr/bin/env bash
# python-docx: a figure that was corrected with changes recorded is gone, the old one and the new one.
#
# Guess: the text of a paragraph is what Word shows, or with recorded changes what was there before, or after.
# What happens: python-docx 1.2.0 leaves out all that stands inside another element than a run or a link: “có 54 hộ”,
# corrected from 45, is “có  hộ”; so go a day chosen in a date field (`w:sdt`), a total that Word adds up
# (`w:fldSimple`) and the sign ≥ put in by “Insert symbol”, which leaves “95 %”. In a table a name in a content control is no
# cell: 5 and 6 of Q1 and Q2 move one column to the left. No message. mammoth 1.13.0 has 54, the day, ≥ and the name.
# Why it matters: forms of offices have such fields, and reports come in with the last corrections recorded. The
# sentence stays whole enough not to be noticed, and the row is one cell short.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check python-docx==1.2.0 mammoth==1.13.0
"$work/venv/bin/python" - "$work/report.docx" <<'PY'
import sys
import zipfile

import docx
import mammoth

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*parts):
    return f'<w:p>{"".join(parts)}</w:p>'


def control(content, kind=""):
    return f"<w:sdt><w:sdtPr>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def cell(text):
    return f"<w:tc>{paragraph(run(text))}</w:tc>"


who = 'w:id="1" w:author="N" w:date="2026-01-05T00:00:00Z"'
removed = f"<w:del {who}><w:r><w:delText>45</w:delText></w:r></w:del>"
body = [
    paragraph(run("có "), removed, f'<w:ins {who}>{run("54")}</w:ins>', run(" hộ")),
    paragraph(run("hạn "), control(run("30/11/2026"), "<w:date/>"), run(" nộp")),
    paragraph(run("tổng "), f'<w:fldSimple w:instr=" =SUM(ABOVE) ">{run("124")}</w:fldSimple>', run(" xã")),
    paragraph(run("đạt "), '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', run(" 95 %")),
    f'<w:tbl><w:tblPr/><w:tblGrid>{"<w:gridCol/>" * 3}</w:tblGrid>'
    f'<w:tr>{cell("Xã")}{cell("Q1")}{cell("Q2")}</w:tr><w:tr>{control(cell("A"))}{cell("5")}{cell("6")}</w:tr></w:tbl>',
]
parts = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{MAIN}"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}" Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    f'<w:body>{"".join(body)}</w:body></w:document>',
}
with zipfile.ZipFile(sys.argv[1], "w") as archive:
    for name, content in parts.items():
        archive.writestr(name, content)

report = docx.Document(sys.argv[1])
seen = [part.text for part in report.paragraphs]
rows = [[part.text for part in line.cells] for line in report.tables[0].rows]
with open(sys.argv[1], "rb") as file:
    right = mammoth.extract_raw_text(file).value.split("\n\n")[:4]
print("python-docx:", seen, rows, "mammoth:", right, sep="\n")
sys.exit(
    seen != ["có  hộ", "hạn  nộp", "tổng  xã", "đạt  95 %"]
    or rows != [["Xã", "Q1", "Q2"], ["5", "6"]]
    or right != ["có 54 hộ", "hạn 30/11/2026 nộp", "tổng  xã", "đạt ≥ 95 %"]
)
PY

#!/usr/bin/env bash
# mammoth: words that Word hides are on the page, a figure crossed out by two lines stands, and the total is gone.
#
# Guess: what turns a .docx into a page shows what Word shows: no hidden words, what is crossed out crossed out,
# figures in their columns, sums with their result.
# What happens: mammoth 1.13.0 takes text with the font effect “hidden” (`vanish`) as any other; 45 with two lines
# through it (`dstrike`) is a plain 45, with one line `<s>45</s>`. In a row that begins one cell later (`gridBefore`)
# the 9 of Q1 stands under the communes' names. A sum in its short form (`fldSimple`) is an empty cell; only of this
# there is a message.
# Why it matters: offices leave notes to each other in hidden text, and markitdown among others takes Word files in by
# mammoth. The note is published with the report, and the figure that was withdrawn is back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check mammoth==1.13.0 python-docx==1.2.0
"$work/venv/bin/python" - "$work/report.docx" <<'PY'
import sys
import xml.etree.ElementTree as tree

import docx
import mammoth
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

path = sys.argv[1]


def run(text, effect=""):
    return f"<w:r><w:rPr>{effect}</w:rPr><w:t>{text}</w:t></w:r>"


def cell(inner):
    return f"<w:tc><w:p>{inner}</w:p></w:tc>"


def row(*inner, before=""):
    return f"<w:tr><w:trPr>{before}</w:trPr>{''.join(map(cell, inner))}</w:tr>"


total = f'<w:fldSimple w:instr=" =SUM(ABOVE) ">{run(14)}</w:fldSimple>'
rows = [
    row(run("Xã"), run("Q1")),
    row(run("A"), run("5")),
    row(run("9"), before='<w:gridBefore w:val="1"/>'),
    row(run("Tổng"), total),
]
grid = "<w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
lines = [run("54 hộ") + run(", hỏi lại", "<w:vanish/>"), run("45", "<w:dstrike/>"), run("45", "<w:strike/>")]
document = docx.Document()
for part in [f"<w:p {nsdecls('w')}>{line}</w:p>" for line in lines] + [f"<w:tbl {nsdecls('w')}>{grid}{''.join(rows)}</w:tbl>"]:
    document.element.body.insert(-1, parse_xml(part))
document.save(path)

with open(path, "rb") as file:
    page = mammoth.convert_to_html(file)
shown = tree.fromstring(f"<page>{page.value}</page>")
text = [tree.tostring(line, encoding="unicode") for line in shown.findall("p")]
table = [["".join(cell.itertext()) for cell in row] for row in shown.findall(".//tr")]
messages = sorted({message.message for message in page.messages})
print(text, table, messages, sep="\n")
sys.exit(
    text != ["<p>54 hộ, hỏi lại</p>", "<p>45</p>", "<p><s>45</s></p>"]
    or table != [["Xã", "Q1"], ["A", "5"], ["9"], ["Tổng", ""]]
    or messages != ["An unrecognised element was ignored: w:fldSimple"]
)
PY

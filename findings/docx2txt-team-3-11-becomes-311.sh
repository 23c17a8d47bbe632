#!/usr/bin/env bash
# docx2txt and docx2python: team 3‑11 becomes 311, and 2025‑2030 one number of eight digits.
#
# Guess: Word's non-breaking hyphen (Ctrl+Shift+hyphen), which keeps a number on one line, is a hyphen in the text.
# What happens: docx2txt 0.9 and docx2python 3.7.1 leave it out: “tổ 3‑11” is “tổ 311”, “12/KH‑UBND” (the number of a plan)
# “12/KHUBND”, “2025‑2030” “20252030”. docx2python also gives three quarters, written as a formula, as
# `<latex>34</latex>`. python-docx 1.2.0 writes a hyphen, mammoth 1.13.0 U+2011. No message.
# Why it matters: careful typists use it in just such places, and most hyphens of the same file are plain ones and stay.
# A document is searched by its number, and a team of the wrong hamlet gets the figure.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check docx2txt==0.9 docx2python==3.7.1 python-docx==1.2.0 mammoth==1.13.0
"$work/venv/bin/python" - "$work/plan.docx" <<'PY'
import re
import sys

import docx
import docx2python
import docx2txt
import mammoth
from docx.oxml import parse_xml

plan = docx.Document()
names = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
paragraph = plan.add_paragraph()
for piece in re.split("(\u2011)", "tổ 3\u201111, 12/KH\u2011UBND, 2025\u20112030, 1-7 "):
    inner = "<w:noBreakHyphen/>" if piece == "\u2011" else f'<w:t xml:space="preserve">{piece}</w:t>'
    paragraph._p.append(parse_xml(f"<w:r {names}>{inner}</w:r>"))
number = "<m:{0}><m:r><m:t>{1}</m:t></m:r></m:{0}>".format
paragraph._p.append(parse_xml(f'<m:oMath {names}><m:f>{number("num", 3)}{number("den", 4)}</m:f></m:oMath>'))
plan.save(sys.argv[1])

with open(sys.argv[1], "rb") as file, docx2python.docx2python(sys.argv[1]) as second:
    seen = {
        "docx2txt": docx2txt.process(sys.argv[1]).strip(),
        "docx2python": second.text.strip(),
        "python-docx": docx.Document(sys.argv[1]).paragraphs[0].text.strip(),
        "mammoth": mammoth.extract_raw_text(file).value.strip(),
    }
print(*seen.items(), sep="\n")
glued = "tổ 311, 12/KHUBND, 20252030, 1-7"
sys.exit(seen != {
    "docx2txt": glued,
    "docx2python": f"{glued} <latex>34</latex>",
    "python-docx": "tổ 3-11, 12/KH-UBND, 2025-2030, 1-7",
    "mammoth": "tổ 3\u201111, 12/KH\u2011UBND, 2025\u20112030, 1-7",
})
PY

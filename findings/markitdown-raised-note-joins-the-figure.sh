#!/usr/bin/env bash
# markitdown: a raised note number becomes the last digit of the figure before it.
#
# Guess: a Word document turned into Markdown keeps raised characters apart, or at least says so:
# Markdown allows <sup>.
# What happens: markitdown 0.1.9 (through mammoth 1.13.0) drops them: 124 with a raised 1 is “1241”, ten to
# the fifth is “105”. Underlining, which Markdown doesn't know either, is kept as <u>. Mammoth's own HTML has
# <sup>, so the loss is in the step to Markdown. No message.
# Why it matters: officials type note numbers by hand, raised, behind figures. Ten times the number of
# help points is then published, or given to a language model as the truth.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check markitdown==0.1.9 mammoth==1.13.0 python-docx==1.2.0
"$work/venv/bin/python" - "$work/report.docx" <<'PY'
import sys

import mammoth
from docx import Document
from markitdown import MarkItDown

document = Document()
line = document.add_paragraph("Toàn xã có 124")
line.add_run("1").font.superscript = True
line.add_run(" điểm hỗ trợ, 10")
line.add_run("5").font.superscript = True
line.add_run(" lượt, ")
line.add_run("tăng").underline = True
document.save(sys.argv[1])
markdown = MarkItDown().convert(sys.argv[1]).text_content.strip()
with open(sys.argv[1], "rb") as file:
    html = mammoth.convert_to_html(file).value
print(markdown)
print(html)
sys.exit(markdown != "Toàn xã có 1241 điểm hỗ trợ, 105 lượt, <u>tăng</u>" or "124<sup>1</sup>" not in html)
PY

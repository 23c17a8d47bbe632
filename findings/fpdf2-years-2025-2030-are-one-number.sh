#!/usr/bin/env bash
# fpdf2: “2025--2030” in Markdown is printed as 20252030, and the code 68__24958 as 6824958.
#
# Guess: two hyphens between years are a dash, as in TeX, or stay as they are; marks that are opened and never closed,
# or inside a word, are no marks, as in Markdown.
# What happens: fpdf2 2.8.9 with markdown=True takes every “--” for underlining, and “__” for italics, inside words
# too; what none closes goes on to the end. The signs are gone: “2025--2030” is 20252030, the last four digits
# underlined. A single hyphen stays. No message.
# Why it matters: plans run 2025--2030, and who types Markdown writes so. Eight digits are read as an amount, and a
# key of province and commune becomes another number, in the PDF only: the page made of the same text has the dash.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check fpdf2==2.8.9 pypdf==7.1.1
"$work/venv/bin/python" - <<'PY'
import io
import sys

import fpdf
import pypdf


def printed(text, markdown=True):
    page = fpdf.FPDF()
    page.add_page()
    page.set_font("helvetica", size=12)
    page.multi_cell(0, 6, text, markdown=markdown)
    return pypdf.PdfReader(io.BytesIO(bytes(page.output()))).pages[0].extract_text().strip()


told = {
    "Plan 2025--2030": "Plan 20252030",
    "2025--2030, then 2031--2035": "20252030, then 20312035",
    "key 68__24958": "key 6824958",
    "2025-2030": "2025-2030",
}
seen = {text: printed(text) for text in told}
for text, shown in seen.items():
    print(text, "|", shown)
sys.exit(seen != told or printed("2025--2030", markdown=False) != "2025--2030")
PY

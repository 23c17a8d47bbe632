#!/usr/bin/env bash
# pdfplumber: the year 2025 above a narrow column, turned by a quarter, is read as 5202, and “Q12” as “21Q”.
#
# Guess: a heading that is turned to save room is read as a person reads it, from its first character to its last, or
# left out.
# What happens: pdfplumber 0.11.10 reads the characters of turned text from the top of the page down, and text turned to the left
# runs upward: 2025 is “5202”, 2026 “6202”, 2012 “2102”. It does so in `extract_text` and `extract_words`; each is one word
# like any other. pypdf 7.1.1 reads 2025. Text turned to the right is read well. `vertical_ttb=False` helps.
# Why it matters: columns of years and indicators are headed so in printed statistics. 2012 as 2102 is a year, “12” as “21” a
# number of an article, and the figures below, which aren't turned, are all right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pdfplumber==0.11.10 fpdf2==2.8.9 pypdf==7.1.1
"$work/venv/bin/python" -W ignore - "$work/table.pdf" <<'PY'
import sys

import pdfplumber
import pypdf
from fpdf import FPDF

page = FPDF()
page.add_page()
page.set_font("Helvetica", size=12)
for column, (heading, figure, angle) in enumerate((("2025", "145", 90), ("2012", "245", 90), ("Q12", "345", 90), ("2026", "7", -90))):
    place = 40 + 30 * column
    with page.rotation(angle, x=place, y=60):
        page.text(place, 60, heading)
    page.text(place - 4, 90, figure)
page.output(sys.argv[1])

with pdfplumber.open(sys.argv[1]) as pdf:
    words = {word["text"] for word in pdf.pages[0].extract_words()}
    text = set(pdf.pages[0].extract_text().split())
    upward = {word["text"] for word in pdf.pages[0].extract_words(vertical_ttb=False)}
right = set(pypdf.PdfReader(sys.argv[1]).pages[0].extract_text().split())
print("pdfplumber:", *sorted(words), "| upward:", *sorted(upward), "| pypdf:", *sorted(right))
figures = {"145", "245", "345", "7"}
sys.exit(
    words != figures | {"5202", "2102", "21Q", "2026"}
    or text != words
    or not {"2025", "2012", "Q12"} <= upward
    or not figures | {"2025", "2012", "Q12", "2026"} <= right
)
PY

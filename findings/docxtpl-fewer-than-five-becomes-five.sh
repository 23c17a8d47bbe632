#!/usr/bin/env bash
# docxtpl: the suppressed count “<5” (fewer than five) is 5 in the Word document.
#
# Guess: a value put into a template of Word stands there as it is; if a sign of XML in it is a danger, there is an error, or
# Word can't open the file.
# What happens: docxtpl 0.20.2 puts the text into the XML as it is and mends what then doesn't parse by leaving signs out: “<5” is 5,
# “1<2” is 12, “<=5” is “=5”, “Muối & Cá” is “Muối  Cá”. “≤5” and “>95” are right. The file opens, no message. With
# `render(…, autoescape=True)` all stay.
# Why it matters: statistics write “<5” where a small number could point to a person. The letter gives the very number that was
# to be kept back, or a wrong one: fewer than five is never five.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check docxtpl==0.20.2 python-docx==1.2.0 lxml==6.1.3
"$work/venv/bin/python" - "$work/letter.docx" <<'PY'
import sys

import docx
from docxtpl import DocxTemplate

path = sys.argv[1]
blank = docx.Document()
blank.add_paragraph("Có {{ count }} hộ.")
blank.save(path)


def written(count, **how):
    template = DocxTemplate(path)
    template.render({"count": count}, **how)
    template.save(path + ".out.docx")
    return docx.Document(path + ".out.docx").paragraphs[0].text


told = {"<5": "5", "1<2": "12", "<=5": "=5", "Muối & Cá": "Muối  Cá", "≤5": "≤5", ">95": ">95"}
seen = {count: written(count) for count in told}
escaped = {count: written(count, autoescape=True) for count in told}
print(*seen.items(), sep="\n")
print("autoescape:", *escaped.values())
sys.exit(
    seen != {count: f"Có {text} hộ." for count, text in told.items()}
    or escaped != {count: f"Có {count} hộ." for count in told}
)
PY

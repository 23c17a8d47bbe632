#!/usr/bin/env bash
# formulas (Excel in Python): VALUE("9,130") is 47,727, and TEXT(12.5,"0") is 12 beside ROUND(12.5,0), which is 13.
#
# Guess: VALUE reads a number with a mark for thousands, as it does in Excel, or gives #VALUE!, as this library does for "12,500"
# and "45.6%". TEXT rounds as ROUND does.
# What happens: formulas 1.3.4 tries a date next: “9,130” is the number of 1 September 2030. “1,234” is 85,469, a day of the next
# century, and “1,234,567” the same; “2,026” is 46,079. TEXT rounds halves to the even neighbour: 12.5 is “12”, 13.5 “14”, 0.125 as
# whole percent “12%”. TRIM leaves the spaces between words, so that “Lạc  Dương” isn't equal to “Lạc Dương”.
# Why it matters: workbooks of offices are computed with it where no Excel is. Money that came in as text gets five figures
# whatever it was, shares differ by a point from the sheet that the office has open, and no cell shows an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check formulas==1.3.4
"$work/venv/bin/python" -W ignore - <<'PY'
import sys

import formulas

told = {
    'VALUE("9,130")': "47727.0",
    'VALUE("1,234")': "85469.0",
    'VALUE("2,026")': "46079.0",
    'VALUE("1,234,567")': "85469.0",
    'VALUE("12,500")': "[[#VALUE!]]",
    'VALUE("9130")': "9130.0",
    "ROUND(12.5,0)": "13.0",
    'TEXT(12.5,"0")': "12",
    'TEXT(13.5,"0")': "14",
    'TEXT(0.125,"0%")': "12%",
    'TRIM("Lạc  Dương")="Lạc Dương"': "False",
    'TRIM("Lạc Dương ")="Lạc Dương"': "True",
}
seen = {formula: str(formulas.Parser().ast("=" + formula)[1].compile()()) for formula in told}
for formula, value in seen.items():
    print(formula, "→", value)
sys.exit(seen != told)
PY

#!/usr/bin/env bash
# pandas and tabulate: one suppressed cell, and all amounts in the Markdown table lose digits.
#
# Guess: `to_markdown` writes the numbers that the table holds, as `to_csv` does; an empty cell changes itself only.
# What happens: pandas 3.1.1 makes a column of whole numbers with an empty cell one of floating point, and tabulate 0.10.0
# writes such numbers with six digits: 1,234,567 đồng is 1.23457e+06 (1,234,570), 9,130,512,345 is 9.13051e+09. 123456.7
# (thousand đồng) is 123457, which doesn't even look rounded. Without the empty cell all digits stand there. Columns of
# nullable whole numbers (`convert_dtypes`) are rounded all the same; `floatfmt=".15g"` helps.
# Why it matters: tables for a README, a static site or a comment on a change are made so. Which figures are rounded depends
# on whether some other commune's figure was suppressed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pandas==3.1.1 tabulate==0.10.0
"$work/venv/bin/python" - <<'PY'
import sys

import pandas


def cells(values, **how):
    frame = pandas.DataFrame({"vnd": values})
    if how.pop("whole", False):
        frame = frame.convert_dtypes()
    text = frame.to_markdown(index=False, **how)
    print(values, how, text, "", sep="\n")
    return [line.strip("| ") for line in text.splitlines()[2:]]


amounts = [9_130_512_345, 1_234_567]
seen = [
    cells(amounts),
    cells([*amounts, None]),
    cells([123456.7, 8.0]),
    cells([*amounts, None], whole=True),
    cells([*amounts, None], floatfmt=".15g"),
]
kept = ["9130512345", "1234567"]
rounded = ["9.13051e+09", "1.23457e+06", "nan"]
sys.exit(seen != [kept, rounded, ["123457", "8"], rounded, [*kept, "nan"]])
PY

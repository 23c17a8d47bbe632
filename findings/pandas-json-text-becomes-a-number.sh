#!/usr/bin/env bash
# pandas: in JSON, province "01" in quotation marks is read as the number 1, and a shortened hash as infinity.
#
# Guess: JSON tells text from numbers by quotation marks, so that a code needs no care there, as it does in CSV.
# What happens: pandas 3.1.1 tries to read each column of text as numbers: ["01", "08"] is 1 and 8, the first digits of a
# SHA-256 "12e4567" (12 × 10⁴⁵⁶⁷) are `inf`, "1_15" (hamlet 1, team 15) is 115. One value in the column that is no number
# keeps all of it text. No message. polars 2.1.0 keeps the text; so does pandas with `dtype=False`.
# Why it matters: portals give JSON beside CSV for just that reason. Tables joined by the code of Hà Nội (01) or of
# Tuyên Quang (08) find no partner, two documents whose hashes begin like this are equal, and a test with a hash that
# holds any other letter shows nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pandas==3.1.1 polars==2.1.0
"$work/venv/bin/python" - <<'PY'
import io
import json
import sys

import pandas
import polars

text = json.dumps([
    {"province": "01", "hash": "12e4567", "team": "1_15", "period": "2026-Q1"},
    {"province": "08", "hash": "83e9021", "team": "11_5", "period": "2026-Q2"},
])
guessed = pandas.read_json(io.StringIO(text)).to_dict("list")
as_written = pandas.read_json(io.StringIO(text), dtype=False).to_dict("list")
of_polars = polars.read_json(io.StringIO(text)).to_dict(as_series=False)
print(text, guessed, of_polars, sep="\n")
told = {
    "province": [1, 8],
    "hash": [float("inf"), float("inf")],
    "team": [115, 115],
    "period": ["2026-Q1", "2026-Q2"],
}
rows = {name: [row[name] for row in json.loads(text)] for name in told}
sys.exit(guessed != told or as_written != rows or of_polars != rows)
PY

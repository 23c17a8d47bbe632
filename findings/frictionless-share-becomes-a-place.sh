#!/usr/bin/env bash
# frictionless: a column of shares with decimal commas is taken for places on the globe.
#
# Guess: in a table as Vietnamese offices save it (semicolons, “45,6” for 45.6 %), a column
# of shares is inferred as a number or, at worst, as text.
# What happens: frictionless 5.21.0 infers `geopoint`, longitude 45, latitude 6. Numbers of
# teams such as 3-11 (team 3, hamlet 11) become `yearmonth`. Both columns then pass as valid.
# Why it matters: `describe` is how many a data package is begun. Nothing complains: the
# published schema promises coordinates, and programs that trust it read (45, 6). Write the
# type and `decimalChar` into the schema by hand.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check frictionless==5.21.0
printf 'xa;ti_le;to\nA;45,6;3-11\nB;40,0;4-11\n' > "$work/shares.csv"
cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys

from frictionless import Resource

table = Resource("shares.csv")
table.infer()
types = {field.name: field.type for field in table.schema.fields}
with table:
    rows = [row.to_dict() for row in table.read_rows()]
print(types, rows[0], "valid:", table.validate().valid)
sys.exit(types != {"xa": "string", "ti_le": "geopoint", "to": "yearmonth"})
PY

#!/usr/bin/env bash
# tableschema: the key 68_24958 (province_commune) is a valid integer, 6824958.
#
# Guess: Table Schema's integers are digits with a sign, as in XML Schema; a key of two codes joined by “_” is text,
# as one joined by “-” is.
# What happens: tableschema 1.21.0 hands the text to Python's int(), which since 3.6 skips underscores between
# digits. A column of such keys is inferred as `integer`, is valid, and is read as 6824958; “2026_03” (a
# month) is 202603 and “1_5” (group 1, row 5) 15. “68-24958” is inferred as a string and refused as an integer.
# Why it matters: the published schema promises numbers that no other language reads, and joined tables find no partner.
# Two different keys may become one: 1_15 and 11_5 are both 115. Name the type of key columns by hand.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check tableschema==1.21.0
"$work/venv/bin/python" -W ignore - <<'PY'
import sys

from tableschema import Field, Schema

schema = Schema()
schema.infer([["68_24958", "1_15", "68-24958"], ["68_24961", "11_5", "68-24961"]], headers=["key", "row", "hyphen"])
types = {field.name: field.type for field in schema.fields}
rows = [schema.cast_row(row) for row in (["68_24958", "1_15", "68-24958"], ["68_24961", "11_5", "68-24961"])]
integer = Field({"name": "key", "type": "integer"})
tests = [integer.test_value("68_24958"), integer.test_value("68-24958")]
print(types, *rows, tests, sep="\n")
sys.exit(
    types != {"key": "integer", "row": "integer", "hyphen": "string"}
    or rows != [[6824958, 115, "68-24958"], [6824961, 115, "68-24961"]]
    or tests != [True, False]
)
PY

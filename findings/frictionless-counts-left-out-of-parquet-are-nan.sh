#!/usr/bin/env bash
# frictionless: a count that a Parquet file leaves empty is “nan”, refused as an integer or taken as a number; text "01" is 1.
#
# Guess: Parquet says of each column what it is and which cells are empty, so a reader of tables has nothing to guess.
# What happens: frictionless 5.21.0 reads Parquet through pandas (3.1.1), row by row. In a row with a day, a count left empty is a
# type error against a schema of integers, and an empty share passes as valid, as NaN. In the next row, in which all but
# the code is empty, both are empty, as they should be. Without a schema it guesses anew from the values: counts are numbers
# (45.0, NaN), and codes that the file keeps as text, "01" and "08", are integers 1 and 8. A CSV file of the same rows
# and schema is valid and has its empty cells.
# Why it matters: in a figure “not reported” is an empty cell. A right file is refused for its gaps, or the gap becomes a
# value that is neither empty nor a number, on which each sum ends.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'frictionless[parquet]==5.21.0' pyarrow==26.0.1 pandas==3.1.1
cd "$work"
venv/bin/python - <<'PY'
import datetime
import sys

import pyarrow
from frictionless import Resource, Schema
from pyarrow import csv, parquet

table = pyarrow.table({
    "province": ["01", "08", "68"],
    "met": pyarrow.array([45, None, None], pyarrow.int64()),
    "share": pyarrow.array([12.5, None, None], pyarrow.float64()),
    "day": pyarrow.array([datetime.date(2026, 11, 20), datetime.date(2026, 11, 20), None], pyarrow.date32()),
})
parquet.write_table(table, "figures.parquet")
csv.write_csv(table, "figures.csv")
TYPES = {"province": "string", "met": "integer", "share": "number", "day": "date"}
fields = [{"name": name, "type": kind} for name, kind in TYPES.items()]


def told(path):
    resource = Resource(path=path, schema=Schema.from_descriptor({"fields": fields}))
    errors = resource.validate().flatten(["rowNumber", "fieldName", "type"])
    return errors, [(str(row["met"]), str(row["share"])) for row in resource.read_rows()[1:]]


def guessed():
    resource = Resource(path="figures.parquet")
    resource.infer()
    kinds = {field.name: field.type for field in resource.schema.fields}
    return kinds["province"], kinds["met"], [(str(row["province"]), str(row["met"])) for row in resource.read_rows()]


of_parquet, of_csv, unaided = told("figures.parquet"), told("figures.csv"), guessed()
print(of_parquet, of_csv, unaided, sep="\n")
empty = ("None", "None")
sys.exit(
    of_parquet != ([[3, "met", "type-error"]], [("None", "NaN"), empty])
    or of_csv != ([], [empty, empty])
    or unaided[:2] != ("integer", "number")
    or unaided[2][:2] != [("1", "45.0"), ("8", "NaN")]
)
PY

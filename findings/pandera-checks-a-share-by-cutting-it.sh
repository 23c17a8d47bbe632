#!/usr/bin/env bash
# pandera: a column that must hold whole numbers passes with 45.9, as 45.
#
# Guess: a schema with `coerce=True` turns "45" or 45.0 into 45, and reports what isn't a whole number: that is what it checks.
# What happens: pandera 0.35.0 cuts 45.9 to 45 and 0.9 to 0 and calls the table valid; the text "1_5" (team 5 of hamlet 1)
# becomes 15. Only "45.9" as text is refused. Without `coerce`, or with "Int64" (pandas' own whole numbers), 45.9 is
# refused; with "Int64" 45.0 passes.
# Why it matters: the table that comes out of the check is the one that is published. Shares that were given in a column
# for counts lose up to a point each, and the report of the check is green.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'pandera[pandas]==0.35.0' pandas==3.1.1
"$work/venv/bin/python" - <<'PY'
import sys

import pandas
import pandera.pandas as pandera


def checked(values, kind=int, coerce=True):
    schema = pandera.DataFrameSchema({"met": pandera.Column(kind, coerce=coerce)})
    try:
        return schema.validate(pandas.DataFrame({"met": values}))["met"].tolist()
    except (pandera.errors.SchemaError, pandera.errors.SchemaErrors):
        return "refused"


seen = [
    checked([45.9, 0.9]),
    checked(["1_5", "7"]),
    checked(["45.9"]),
    checked([45.9], coerce=False),
    checked([45.9], kind="Int64"),
    checked([45.0], kind="Int64"),
]
print(*seen, sep="\n")
sys.exit(seen != [[45, 0], [15, 7], "refused", "refused", "refused", [45]])
PY

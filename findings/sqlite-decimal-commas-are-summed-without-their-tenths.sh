#!/usr/bin/env bash
# SQLite: 45,6 and 12,5 and 0,7 add up to 57, and a count that is kept back, “<5”, is 0 in the mean.
#
# Guess: the sum of a column that holds text is an error or NULL; or rows that are no numbers are left out.
# What happens: SQLite 3.54.1 (apsw) reads of each text as much as looks like a number: 45 of “45,6”, 0 of “0,7” and
# “<5”, 1.234 of “1.234.567”. The three shares have the sum 57 and the mean 19 (58.8 and 19.6); the counts 5, “<5” and
# 17 have the mean 7.33, the greatest is “<5”, the least “17”. A STRICT table takes such text in a TEXT column all the
# same. DuckDB 2.0.1 refuses sum() over text.
# Why it matters: portals hand out their tables as SQLite files, imported from CSV, where one “<5” or one comma makes
# a column text. The means are near enough to the true ones that nobody looks twice.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: apsw==3.54.1.0 duckdb==2.0.1
"$work/venv/bin/python" - <<'PY'
import sys

import apsw
import duckdb


def told(values):
    database = apsw.Connection(":memory:")
    database.execute("CREATE TABLE report (figure TEXT) STRICT")
    database.executemany("INSERT INTO report VALUES (?)", [(value,) for value in values])
    row = database.execute("SELECT sum(figure), round(avg(figure), 2), min(figure), max(figure) FROM report").fetchone()
    print(values, row)
    return row


seen = [told(["45,6", "12,5", "0,7"]), told(["5", "<5", "17"]), told(["1.234.567", "2.345.678"])]
try:
    duckdb.sql("SELECT sum(figure) FROM (VALUES ('45,6'), ('12,5')) AS report(figure)").fetchall()
    refused = False
except duckdb.BinderException as error:
    refused = True
    print("DuckDB:", str(error).splitlines()[0])
told_so = [(57.0, 19.0, "0,7", "45,6"), (22.0, 7.33, "17", "<5"), (3.579, 1.79, "1.234.567", "2.345.678")]
sys.exit(seen != told_so or not refused)
PY

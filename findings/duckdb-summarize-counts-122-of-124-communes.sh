#!/usr/bin/env bash
# DuckDB: SUMMARIZE says that a list of 124 communes has 122.
#
# Guess: “approx_unique” is an estimate for millions of rows; a hundred values, which fit in a page of memory, are counted.
# What happens: DuckDB 2.0.1 estimates from the first row on. 124 different codes are 122, beside the exact `count` of rows
# in the same line. Of ten such lists of 124 codes nine are told wrongly, with 117 to 127: more than there are rows.
# Why it matters: SUMMARIZE is the first thing that one runs on a new file, and the question is whether all communes are
# in it. Two of them seem to be there twice, and somebody looks for them; a list in which two really stand twice may
# show 124. count(DISTINCT …) is exact.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: duckdb==2.0.1
"$work/venv/bin/python" - <<'PY'
import sys

import duckdb


def counted(step):
    codes = f"SELECT (22900 + i * {step})::VARCHAR AS code FROM range(124) t(i)"
    told = duckdb.sql(f"SELECT approx_unique, count FROM (SUMMARIZE {codes})").fetchall()[0]
    return *told, duckdb.sql(f"SELECT count(DISTINCT code) FROM ({codes})").fetchall()[0][0]


seen = [counted(step) for step in range(1, 11)]
print("SUMMARIZE's approx_unique, its count, count(DISTINCT):", *seen, sep="\n")
estimates = [row[0] for row in seen]
sys.exit(estimates != [117, 121, 122, 122, 125, 118, 122, 127, 125, 124] or any(row[1:] != (124, 124) for row in seen))
PY

#!/usr/bin/env bash
# DuckDB and agate: a computer for twenty pupils, 1:20, is a time: eighty minutes for one, eighty seconds for the other.
#
# Guess: “1:20”, “1:25” in a column called “ratio” are text, or at least the same in each file and for each reader.
# What happens: DuckDB 2.0.1 makes the column of a CSV file TIME, 01:20:00; agate 1.14.2 (which csvkit stands on) makes it
# TimeDelta, 0:01:20. agate gives a mean of it. One commune with 1:75 more and DuckDB has text throughout; for agate it is
# 0:02:15, one more span. No message.
# Why it matters: ratios of computers and teachers to pupils are published in this form. Whether a join of two provinces' files
# works depends on the worst commune, and a mean of spans says nothing about pupils. Ratios should be two columns of counts.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check duckdb==2.0.1 agate==1.14.2
cd "$work"
printf 'commune,ratio\nA,1:20\nB,1:25\nC,1:30\n' > ratios.csv
{ cat ratios.csv; echo 'D,1:75'; } > with-a-crowded-one.csv
venv/bin/python - <<'PY'
import sys

import agate
import duckdb


def by_duckdb(path):
    ratios = duckdb.sql(f"SELECT ratio, typeof(ratio) FROM '{path}' ORDER BY commune").fetchall()
    return {kind for _, kind in ratios}, [str(ratio) for ratio, _ in ratios]


def by_agate(path):
    column = agate.Table.from_csv(path).columns["ratio"]
    return type(column.data_type).__name__, [str(value) for value in column.values()]


seen = [read(path) for read in (by_duckdb, by_agate) for path in ("ratios.csv", "with-a-crowded-one.csv")]
mean = str(agate.Table.from_csv("ratios.csv").aggregate(agate.Mean("ratio")))
print(*seen, mean, sep="\n")
spans = ["0:01:20", "0:01:25", "0:01:30"]
told = [
    ({"TIME"}, ["01:20:00", "01:25:00", "01:30:00"]),
    ({"VARCHAR"}, ["1:20", "1:25", "1:30", "1:75"]),
    ("TimeDelta", spans),
    ("TimeDelta", [*spans, "0:02:15"]),
]
sys.exit(seen != told or mean != "0:01:25")
PY

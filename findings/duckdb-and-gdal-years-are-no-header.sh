#!/usr/bin/env bash
# DuckDB and GDAL: in a table with a column for each year the header is a row, and 2024 is added to the figures.
#
# Guess: the first line of a CSV file, “xã,2024,2025”, is its header, as RFC 4180's example has it and as most readers
# take it; or the reader asks.
# What happens: DuckDB 2.0.1 looks for a header that differs in type from what is below. Years are whole numbers, as
# counts are: the columns are column0 to column2, and the sum of the first year is 2024 + 5 + 7 = 2036. GDAL 3.12.4
# (pyogrio 0.13.0) takes no line with a number in it for a header: field_1 to field_3. Shares with decimals are read
# so too. header=true and HEADERS=YES help. No message.
# Why it matters: statistics are published so, by year. There is one commune more, “xã”; means and totals are off by a
# number that is small beside large figures.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: duckdb==2.0.1 pyogrio==0.13.0 numpy==2.4.6
cd "$work"
printf 'xã,2024,2025\nA,5,6\nB,7,8\n' > counts.csv
printf 'xã,2024,2025\nA,5.5,6.5\nB,7.1,8.2\n' > shares.csv
"$work/venv/bin/python" - <<'PY'
import sys

import duckdb
import pyogrio


def by_duckdb(path, **options):
    table = duckdb.read_csv(path, **options)
    return table.columns, table.fetchall()


def by_gdal(path, **options):
    meta, _, _, fields = pyogrio.raw.read(path, **options)
    return list(meta["fields"]), [tuple(str(cell) for cell in row) for row in zip(*fields)]


header = ["xã", "2024", "2025"]
seen = {
    "DuckDB": by_duckdb("counts.csv"),
    "DuckDB, shares": by_duckdb("shares.csv"),
    "DuckDB, header=true": by_duckdb("counts.csv", header=True),
    "GDAL": by_gdal("counts.csv"),
    "GDAL, shares": by_gdal("shares.csv"),
    "GDAL, HEADERS=YES": by_gdal("counts.csv", HEADERS="YES"),
}
total = duckdb.sql("SELECT sum(column1) FROM 'counts.csv'").fetchall()[0][0]
for name, table in seen.items():
    print(name, *table)
print("sum of the first year:", total)
sys.exit(
    seen["DuckDB"] != (["column0", "column1", "column2"], [("xã", 2024, 2025), ("A", 5, 6), ("B", 7, 8)])
    or total != 2036
    or seen["DuckDB, shares"][0] != ["column0", "column1", "column2"]
    or any(seen[name][0] != ["field_1", "field_2", "field_3"] for name in ("GDAL", "GDAL, shares"))
    or any(seen[name][0] != header for name in ("DuckDB, header=true", "GDAL, HEADERS=YES"))
)
PY

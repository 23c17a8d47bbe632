#!/usr/bin/env bash
# polars: of 124 communes the quantile 0.5 is the figure of one commune, the median lies between two.
#
# Guess: `quantile(0.5)` is `median()`; both are names of the same thing, in polars as in pandas.
# What happens: polars 2.1.0 takes the nearest value for quantiles and the mean of the two middle ones for the median. Of
# the shares 40, 41 and so on of 124 communes the median is 101.5 and the quantile 102. Over four communes with 10, 20, 30
# and 80 %: 25 and 30. `describe()` prints the quantile in the line “50%”. pandas 3.1.1 says 25 both times; DuckDB 2.0.1
# has 25 for `median` and 20, the lower neighbour, for `quantile(x, 0.5)`.
# Why it matters: “half of the communes are below” is worked out in one program by one name and checked in another by the
# other; with an odd number of communes, as in most tries, all agree. Name the interpolation.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: polars==2.1.0 pandas==3.1.1 duckdb==2.0.1
"$work/venv/bin/python" - <<'PY'
import sys

import duckdb
import pandas
import polars


def middles(values):
    column, series = polars.Series("x", values), pandas.Series(values)
    described = dict(column.describe().rows())
    rows = ", ".join(f"({value}::DOUBLE)" for value in values)
    of_duckdb = duckdb.sql(f"SELECT median(x), quantile(x, 0.5) FROM (VALUES {rows}) t(x)").fetchall()[0]
    return {
        "polars": (column.median(), column.quantile(0.5), described["50%"]),
        "pandas": (series.median(), series.quantile(0.5)),
        "DuckDB": of_duckdb,
    }


communes = middles([40.0 + n for n in range(124)])
even, odd = middles([10.0, 20.0, 30.0, 80.0]), middles([10.0, 20.0, 30.0, 80.0, 90.0])
print("124 communes:", communes, "four:", even, "five:", odd, sep="\n")
told = {"polars": (25.0, 30.0, 30.0), "pandas": (25.0, 25.0), "DuckDB": (25.0, 20.0)}
same = {"polars": (30.0, 30.0, 30.0), "pandas": (30.0, 30.0), "DuckDB": (30.0, 30.0)}
sys.exit(even != told or odd != same or communes["polars"] != (101.5, 102.0, 102.0))
PY

#!/usr/bin/env bash
# Parquet (pandas, DuckDB, polars): of the levels low, middle and high the highest is “vừa”, the middle one.
#
# Guess: levels written as ordered categories to a file with types keep their order, for which Parquet's Arrow schema
# has a place (“ordered”), or are read as something that can't be ranked.
# What happens: pandas 3.1.1 writes “thấp” < “vừa” < “cao” with the order, and has max “cao” when it reads them again.
# DuckDB 2.0.1 reads text, polars 2.1.0 a category without order: both sort cao, thấp, vừa, by the alphabet, and max is
# “vừa”. DuckDB's own ENUM, cast by hand, ranks them rightly; polars's Enum, written by itself, too. No message.
# Why it matters: “the worst level of each commune” is a question for GROUP BY and max, and Parquet is given out so that one
# needn't ask for types. Where no commune has “vừa” the answer is right or not by chance of the letters.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pandas==3.1.1 pyarrow==25.0.1 duckdb==2.0.1 polars==2.1.0
cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys

import duckdb
import pandas
import polars
import pyarrow.parquet

LEVELS = ["thấp", "vừa", "cao"]

pandas.DataFrame({"level": pandas.Categorical(LEVELS, LEVELS, ordered=True)}).to_parquet("levels.parquet")
polars.DataFrame({"level": polars.Series(LEVELS, dtype=polars.Enum(LEVELS))}).write_parquet("own.parquet")
duckdb.sql(f"CREATE TYPE level AS ENUM {tuple(LEVELS)}")


def by_duckdb(expression):
    return duckdb.sql(f"SELECT max({expression}) FROM 'levels.parquet'").fetchall()[0][0]


ordered = pyarrow.parquet.read_table("levels.parquet").schema.field("level").type.ordered
read = polars.read_parquet("levels.parquet")["level"]
seen = {
    "ordered in the file": ordered,
    "pandas": pandas.read_parquet("levels.parquet")["level"].max(),
    "DuckDB": by_duckdb("level"),
    "DuckDB, ENUM": by_duckdb("level::level"),
    "polars": read.max(),
    "polars, sorted": read.sort().to_list(),
    "polars, Enum": polars.read_parquet("own.parquet")["level"].max(),
}
print(*seen.items(), sep="\n")
sys.exit(
    list(seen.values()) != [True, "cao", "vừa", "cao", "vừa", ["cao", "thấp", "vừa"], "cao"]
)
PY

#!/usr/bin/env bash
# pandas and DuckDB: told that points part thousands, they read clause 1.10 as 110, and pandas 1 July as 1,072,025.
#
# Guess: with `thousands="."` a point counts where it parts groups of three digits, as in 9.130,5; “1.10” and
# “01.07.2025” aren't numbers written so, and stay text.
# What happens: pandas 3.1.1 and DuckDB 2.0.1 take out every point, wherever it stands. Clauses 1.1 and 1.10 become 11
# and 110, by which 1.10 comes behind 2.1, and a share that was typed with an English point, 45.6, is 456. In pandas
# dates with points become numbers as well; DuckDB knows them for dates. No message. (DuckDB's pull request 17220 means
# it to be as in pandas; neither manual says it.) A column whose type is given as text is left alone.
# Why it matters: this is the setting for CSV files of Vietnamese offices, whose lists have numbers of clauses and dates
# with points beside the figures. What was a clause is summed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pandas==3.1.1 duckdb==2.0.1
cd "$work"
cat > figures.csv <<'CSV'
day;clause;share;figure
01.07.2025;1.1;45.6;9.130,5
15.07.2025;1.10;7,25;1.204,0
30.07.2025;2.1;8,5;12,5
CSV
venv/bin/python - <<'PY'
import sys

import duckdb
import pandas as pd

marks = {"sep": ";", "thousands": ".", "decimal": ","}
call = "read_csv('figures.csv', delim=';', thousands='.', decimal_separator=','%s)"
rows = [(str(row[0]), *row[1:]) for row in duckdb.sql("FROM " + call % "").fetchall()]
as_text = ", types={'clause': 'VARCHAR'}"
seen = {
    "pandas": pd.read_csv("figures.csv", **marks).to_dict("list"),
    "DuckDB": dict(zip(("day", "clause", "share", "figure"), map(list, zip(*rows)))),
    "pandas, as text": pd.read_csv("figures.csv", **marks, dtype={"clause": str})["clause"].tolist(),
    "DuckDB, as text": [row[0] for row in duckdb.sql("SELECT clause FROM " + call % as_text).fetchall()],
}
for name, columns in seen.items():
    print(f"{name}: {columns}")
numbers = {"clause": [11, 110, 21], "share": [456, 7.25, 8.5], "figure": [9130.5, 1204, 12.5]}
clauses = ["1.1", "1.10", "2.1"]
sys.exit(
    seen
    != {
        "pandas": {"day": [1072025, 15072025, 30072025]} | numbers,
        "DuckDB": {"day": ["2025-07-01", "2025-07-15", "2025-07-30"]} | numbers,
        "pandas, as text": clauses,
        "DuckDB, as text": clauses,
    }
)
PY

#!/usr/bin/env bash
# pandas and petl: reports without a commune's code are joined with the rows of the register that have none.
#
# Guess: what isn't known equals nothing, as in SQL: a row without a key has no partner in a join.
# What happens: pandas 3.1.1 joins missing with missing. Two reports without a code and two places without one make four
# rows: the province and the “special zone” get 7 + 9 each, and the sum of an inner join rises from 5 to 37. petl 1.7.30 does
# the same. polars 2.1.0 and DuckDB 2.0.1 give the one row that has a code.
# Why it matters: codes are missing just in real data: a report whose commune couldn't be read, a province's line in a list of
# communes. The row count may even look right by luck, and the figures stand beside names that they were never given to.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pandas==3.1.1 polars==2.1.0 duckdb==2.0.1 petl==1.7.30
"$work/venv/bin/python" - <<'PY'
import sys

import duckdb
import pandas
import petl
import polars

places = {"code": ["24958", None, None], "place": ["Xã A", "Toàn tỉnh", "Đặc khu"]}
reports = {"code": ["24958", None, None], "met": [5, 7, 9]}
joined = {
    "pandas": pandas.DataFrame(places).merge(pandas.DataFrame(reports), on="code")[["place", "met"]].values.tolist(),
    "petl": [list(row) for row in petl.cut(petl.join(petl.fromcolumns(list(places.values()), list(places)), petl.fromcolumns(
        list(reports.values()), list(reports)), key="code"), "place", "met").data()],
    "polars": [list(row) for row in polars.DataFrame(places).join(polars.DataFrame(reports), on="code")[["place", "met"]].rows()],
}
base = duckdb.connect()
for name, columns in (("places", places), ("reports", reports)):
    base.execute(f"CREATE TABLE {name} (code VARCHAR, {list(columns)[1]} VARCHAR)")
    base.executemany(f"INSERT INTO {name} VALUES (?, ?)", list(zip(*columns.values())))
joined["DuckDB"] = [list(row) for row in base.execute("SELECT place, met::INT FROM places JOIN reports USING (code)").fetchall()]
print(*joined.items(), sep="\n")
one = [["Xã A", 5]]
five = [*one, *([place, met] for place in ("Toàn tỉnh", "Đặc khu") for met in (7, 9))]
told = {"pandas": five, "petl": five, "polars": one, "DuckDB": one}
sys.exit({name: sorted(rows) for name, rows in joined.items()} != {name: sorted(rows) for name, rows in told.items()})
PY

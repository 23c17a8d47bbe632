#!/usr/bin/env bash
# pandas and pyarrow: province "01", written as text to Parquet in a folder for each province, is read back as 1.
#
# Guess: Parquet keeps types; what was text when pandas wrote it is text when pandas reads it, as with a single file.
# What happens: with `partition_cols` the column goes into the names of folders (province=01) and out of the files, and pandas
# 3.1.1 with pyarrow 26.0.1 guesses it anew: the categories 1 and 8, which are numbers. polars 2.1.0 gives 1 and 8 too, and
# infinity for a column of hashes of which all begin like 12e4567. DuckDB 2.0.1 keeps "01". One folder with a letter
# (province=all) and all are text again.
# Why it matters: large tables are published in such folders, by province and period. Joined with a register that has "01" the
# figures of Hà Nội find no partner, and whether they do depends on which other folders were downloaded.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: \
    pandas==3.1.1 pyarrow==26.0.1 polars==2.1.0 duckdb==2.0.1
"$work/venv/bin/python" - "$work" <<'PY'
import sys

import duckdb
import pandas
import polars


def read(name, column, values):
    folder = f"{sys.argv[1]}/{name}"
    table = pandas.DataFrame({column: values, "n": range(len(values))})
    table.to_parquet(folder, partition_cols=[column])
    table.to_parquet(f"{folder}.parquet")
    files = f"{folder}/*/*.parquet"
    return {
        "one file": pandas.read_parquet(f"{folder}.parquet")[column].tolist(),
        "pandas": sorted(pandas.read_parquet(folder)[column]),
        "polars": sorted(polars.read_parquet(files, hive_partitioning=True)[column]),
        "DuckDB": sorted(row[0] for row in duckdb.sql(f"SELECT {column} FROM read_parquet('{files}')").fetchall()),
    }


codes = read("codes", "province", ["01", "08"])
mixed = read("mixed", "province", ["01", "08", "all"])
hashes = read("hashes", "hash", ["12e4567", "83e9021"])
print(codes, mixed, hashes, sep="\n")
text = ["01", "08"]
sys.exit(
    codes != {"one file": text, "pandas": [1, 8], "polars": [1, 8], "DuckDB": text}
    or any(values != [*text, "all"] for values in mixed.values())
    or hashes["polars"] != [float("inf")] * 2
    or hashes["DuckDB"] != ["12e4567", "83e9021"]
)
PY

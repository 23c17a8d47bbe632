#!/usr/bin/env bash
# DuckDB: quotation marks that first come late in a CSV file are taken for part of the text.
#
# Guess: marks around a cell are taken off wherever they stand, as RFC 4180 has it; what is guessed from the head of the
# file is the types of columns, and the separator.
# What happens: DuckDB 2.0.1 also guesses from some 20,000 first rows whether the file has quotation marks at all. Where
# the first marked cell comes behind them, "Bảo Lộc" is read with its two marks, and "Đã ""chốt""" with all six: no message.
# (With a comma inside, the file is refused.) The same row among the first ones is read right, and so is all of it with
# `quote='"'`. polars 2.1.0 reads both right.
# Why it matters: writers mark only cells that need it. A few years of figures of 124 communes are that long: the first note
# with a quotation in it changes, and a name that some program marked no longer equals itself in a join.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: duckdb==2.0.1 polars==2.1.0
"$work/venv/bin/python" - "$work/figures.csv" <<'PY'
import sys

import duckdb
import polars

plain = [f"Xã {n % 124},{n},đã kiểm tra\n" for n in range(30_000)]
marked = ['"Bảo Lộc",1,"Đã ""chốt"""\n']


def last(rows, place, **how):
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.writelines(["xã,số,ghi_chú\n", *rows])
    table = duckdb.read_csv(sys.argv[1], **how).fetchall()
    return table[place], polars.read_csv(sys.argv[1]).row(place)


late, early = last(plain + marked, -1), last(marked + plain, 0)
told_so = last(plain + marked, -1, quotechar='"')
print("at the end:", *late, "at the head:", *early, "with quote='\"':", told_so[0], sep="\n")
right = ("Bảo Lộc", 1, 'Đã "chốt"')
sys.exit(
    late != (('"Bảo Lộc"', 1, '"Đã ""chốt"""'), right) or early != (right, right) or told_so[0] != right
)
PY

#!/usr/bin/env bash
# polars: the total row that write_excel adds is 0 to every program that isn't a spreadsheet.
#
# Guess: `write_excel(column_totals=True)` writes the sum, which polars knows, with or beside its formula.
# What happens: polars 2.1.0 writes the formula with the result 0, as XlsxWriter 3.3.1 does where it isn't told another;
# the same for `row_totals` and `formulas`. Excel and LibreOffice work it out when they open the file. polars'
# own read_excel, openpyxl 3.1.5 and python-calamine read 0: two communes with 4.2 and 2.6 billion đồng, total 0.
# Why it matters: what turns workbooks into pages, previews or a search index doesn't calculate. 0 isn't an error and not
# an empty cell: it is a budget of nothing. Write totals as values.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: \
    polars==2.1.0 XlsxWriter==3.3.1 fastexcel==0.21.0 openpyxl==3.1.5
"$work/venv/bin/python" - "$work" <<'PY'
import sys

import openpyxl
import polars

folder = sys.argv[1]
spent = polars.DataFrame({"xã": ["A", "B"], "vnd": [4_200_000_000, 2_600_000_000]})
spent.write_excel(f"{folder}/totals.xlsx", column_totals=True)
spent.write_excel(f"{folder}/billions.xlsx", formulas={"tỷ": "=[@vnd]/1000000000"})
back = {name: polars.read_excel(f"{folder}/{name}.xlsx") for name in ("totals", "billions")}
sheet = openpyxl.load_workbook(f"{folder}/totals.xlsx", data_only=True).active
formula = openpyxl.load_workbook(f"{folder}/totals.xlsx").active["B4"].value
print(back["totals"], back["billions"], f"openpyxl: {sheet['B4'].value}, from {formula}", sep="\n")
columns = [back["totals"]["vnd"].to_list(), back["billions"]["tỷ"].to_list()]
sys.exit(columns != [[4_200_000_000, 2_600_000_000, 0], [0, 0]] or sheet["B4"].value != 0 or "SUBTOTAL" not in formula)
PY

#!/usr/bin/env bash
# polars (fastexcel): in a workbook a suppressed count, “<5”, is empty when it comes after the thousandth row.
#
# Guess: a column of numbers with a text in it is read as text, wherever the text stands, or is refused.
# What happens: polars 2.1.0 with fastexcel 0.21.0 takes a column's type from the first 1,000 rows and empties the cells
# behind them that don't fit: “<5” and the code A06 are null, as the cells are in which nobody reported anything. No
# message. With the text among the first rows the column is text. `read_csv` refuses the same table; with
# infer_schema_length=None, or engine="openpyxl", everything is there.
# Why it matters: 124 communes fill a thousand rows in nine periods. Until then all is right; then counts that were kept
# back are counted as not reported, and codes with a letter are gone, while the number of rows is what it should be.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: polars==2.1.0 fastexcel==0.21.0 \
    XlsxWriter==3.3.1 openpyxl==3.1.5
"$work/venv/bin/python" - "$work/figures.xlsx" "$work/figures.csv" <<'PY'
import sys

import polars
import xlsxwriter

NUMBERS = [["Xã", n, 24_000 + n] for n in range(1_000)]
KEPT_BACK = ["Xã Tà Năng", "<5", "A06"]


def write(rows):
    with xlsxwriter.Workbook(sys.argv[1]) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate([["name", "met", "unit"], *rows]):
            sheet.write_row(place, 0, row)


write([*NUMBERS, KEPT_BACK])
late = polars.read_excel(sys.argv[1]).row(-1)
whole = polars.read_excel(sys.argv[1], infer_schema_length=None).row(-1)
other = polars.read_excel(sys.argv[1], engine="openpyxl").row(-1)
write([KEPT_BACK, *NUMBERS])
early = polars.read_excel(sys.argv[1]).row(0)
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.writelines(",".join(map(str, row)) + "\n" for row in [["name", "met", "unit"], *NUMBERS, KEPT_BACK])
try:
    refused = None
    polars.read_csv(sys.argv[2])
except polars.exceptions.ComputeError as error:
    refused = str(error).splitlines()[0]
print("behind 1,000 rows:", late, "before them:", early, sep="\n")
print("all rows looked at:", whole, "openpyxl:", other, "CSV:", refused, sep="\n")
sys.exit(late != ("Xã Tà Năng", None, None) or {early, whole, other} != {tuple(KEPT_BACK)} or refused is None)
PY

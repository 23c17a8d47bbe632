#!/usr/bin/env bash
# xlsx2csv: letters of the words in a Vietnamese date format become numbers.
#
# Guess: text in quotes inside a cell's format (“ngày 10 tháng 11 năm 2026”, the long date of
# Vietnamese letters) is text.
# What happens: xlsx2csv 0.8.6 replaces the format's letters wherever they stand and leaves the quotes:
# the h of “tháng” becomes the hour, the m of “năm” the month: `"ngày "10" t12áng "11" nă11 "2026`.
# Beside it, a date as dd/mm/yyyy comes out right, and 0.005 shown as whole percents becomes 1%.
# Why it matters: sheets of Vietnamese offices carry that format. The column isn't lost as a whole, so a
# count of rows notices nothing. Read the cell's own number instead (openpyxl, calamine).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check xlsx2csv==0.8.6 openpyxl==3.1.5
"$work/venv/bin/python" - "$work/days.xlsx" <<'PY'
import datetime
import sys

import openpyxl

book = openpyxl.Workbook()
sheet = book.active
sheet.append([datetime.date(2026, 11, 10), datetime.date(2026, 11, 10), 0.005])
sheet["A1"].number_format = '"ngày "dd" tháng "mm" năm "yyyy'
sheet["B1"].number_format = "dd/mm/yyyy"
sheet["C1"].number_format = "0%"
book.save(sys.argv[1])
PY
seen=$("$work/venv/bin/xlsx2csv" --delimiter ';' "$work/days.xlsx")
echo "$seen"
[ "$seen" = '"""ngày ""10"" t12áng ""11"" nă11 ""2026";10/11/2026;1%' ]

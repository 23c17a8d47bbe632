#!/usr/bin/env bash
# pylightxl: a cell that shows “6 tháng” is read as 00:00:00.
#
# Guess: a number with a unit in its format (0" tháng", six months) is the number 6, which is what the file holds.
# What happens: pylightxl 1.61 takes a format for one of dates or times when the letters d, m, y, h or s stand in it, in quotation
# marks too: 0" tháng" (months), 0" hộ" (households) and "Số "0 make the text of a time, 00:00:00, and 6.5 is 12:00:00.
# 0" xã" (communes) and 0" lượt" stay numbers. openpyxl 3.1.5 and the file itself have 6 and 6.5. No message.
# Why it matters: counts with a unit are usual in sheets of offices. A whole column is zero o'clock, and whether it is depends on
# the letters of the Vietnamese word for what was counted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pylightxl==1.61 XlsxWriter==3.3.1 openpyxl==3.1.5
"$work/venv/bin/python" - "$work/counts.xlsx" <<'PY'
import sys

import openpyxl
import pylightxl
import xlsxwriter

FORMATS = ['0" tháng"', '0" hộ"', '"Số "0', '0" xã"', '0" lượt"', "0"]
with xlsxwriter.Workbook(sys.argv[1]) as book:
    sheet = book.add_worksheet()
    for row, form in enumerate(FORMATS):
        sheet.write_row(row, 0, (6, 6.5), book.add_format({"num_format": form}))
read = pylightxl.readxl(sys.argv[1])
seen = dict(zip(FORMATS, (tuple(row) for row in read.ws(read.ws_names[0]).rows)))
right = [tuple(cell.value for cell in row) for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows()]
print(*seen.items(), sep="\n")
clock, count = ("00:00:00", "12:00:00"), (6, 6.5)
told = dict(zip(FORMATS, [clock, clock, clock, count, count, count]))
sys.exit(seen != told or right != [count] * len(FORMATS))
PY

#!/usr/bin/env bash
# excelize (Excel in Go, for Python): a budget of 9,130,512,345 đồng is 540,577,753 in the workbook.
#
# Guess: a whole number of Python is written as it is, up to the 15 digits that a cell can hold, as openpyxl and
# XlsxWriter do it, or is refused.
# What happens: excelize 0.1.0 keeps the lower 32 bits: 9,130,512,345 becomes 540,577,753, 4,200,000,000 becomes
# −94,967,296 and 4,294,967,296 becomes 0, in set_cell_value and in set_sheet_row. No message. 2,147,483,647 is right, and
# so is the same budget as a float, 9130512345.0.
# Why it matters: counts of people and households, with which one tries it, fit. Money in đồng doesn't: from 2.15 billion on
# all amounts are wrong, and those that didn't become negative look like amounts.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: excelize==0.1.0 openpyxl==3.1.5
"$work/venv/bin/python" - "$work/budget.xlsx" <<'PY'
import sys

import excelize
import openpyxl

MONEY = [1_234_567, 2_147_483_647, 4_200_000_000, 4_294_967_296, 9_130_512_345]
book = excelize.new_file()
for column, amount in zip("ABCDE", MONEY):
    book.set_cell_value("Sheet1", f"{column}1", amount)
    book.set_cell_value("Sheet1", f"{column}3", float(amount))
book.set_sheet_row("Sheet1", "A2", MONEY)
book.save_as(sys.argv[1])
cell, row, floats = (list(line) for line in openpyxl.load_workbook(sys.argv[1]).active.values)
print("given:  ", MONEY, "cells:  ", cell, "row:    ", row, "floats: ", floats, sep="\n")
told = [1_234_567, 2_147_483_647, -94_967_296, 0, 540_577_753]
sys.exit((cell, row, floats) != (told, told, MONEY))
PY

#!/usr/bin/env bash
# xlsx2html: the cell that shows “9,13 tỷ” in the workbook is “9130512345,00" tỷ"” on the page.
#
# Guess: what shows a workbook as a page applies the cells' formats, as it does for percent and dates, or shows the bare
# number.
# What happens: xlsx2html 0.6.4 (locale="vi") leaves the commas by which a format divides by thousands without effect and keeps
# the unit behind them: 9,130,512,345 as 0.00,,," tỷ" (billions) is 9130512345,00 tỷ, a billion times as much. With
# #,##0, (thousands) the page has “.9130512345”. Units stand in quotation marks, as in the format. 45,6 %, 1.234.567 and
# a date with words are right.
# Why it matters: budgets are shown in triệu (million) or tỷ by just such formats, so that the cells can be added up. The
# page has a number too large by the very unit that stands beside it, while counts and shares around it are right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check xlsx2html==0.6.4 openpyxl==3.1.5
"$work/venv/bin/python" - "$work/budget.xlsx" <<'PY'
import re
import sys
from datetime import date
from html import unescape

import openpyxl
from xlsx2html import xlsx2html

cells = [
    (9130512345, '0.00,,," tỷ"', '9130512345,00" tỷ"'),
    (9130512345, '#,##0,', ".9130512345"),
    (6, '0" tháng"', '6" tháng"'),
    (0.456, "0.0%", "45,6%"),
    (1234567, "#,##0", "1.234.567"),
    (date(2026, 7, 1), '"ngày "dd" tháng "mm" năm "yyyy', "ngày 01 tháng 07 năm 2026"),
]
book = openpyxl.Workbook()
for row, (value, form, _) in enumerate(cells, 1):
    book.active.cell(row, 1, value).number_format = form
book.save(sys.argv[1])
page = xlsx2html(sys.argv[1], locale="vi")
page.seek(0)
seen = [unescape(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", page.read(), re.S)]
for (value, form, _), shown in zip(cells, seen):
    print(f"{value} as {form}: {shown}")
sys.exit(seen != [told for _, _, told in cells])
PY

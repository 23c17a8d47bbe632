#!/usr/bin/env bash
# great_tables: with locale="vi" the words are Vietnamese and the order stays English.
#
# Guess: a table formatted for `vi` says 1.234 ₫, Thứ Sáu, 20 tháng 11, 2026, and 9,13 tỷ.
# What happens: great-tables 1.1.0 takes marks and names from the locale, places from
# English: “₫1.234”, “Thứ Sáu, tháng 11 20, 2026” (“November's twentieth” makes no date),
# and “9,13B” for 9.13 billion, a letter that stands for nothing in Vietnamese.
# Why it matters: the numbers look localised at first sight, so that a report goes out
# unread. Choose day_month_year for days, give amounts their unit in the heading.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check great-tables==1.1.0 polars==2.1.0 pandas==3.1.1
"$work/venv/bin/python" - <<'PY'
import html
import sys

from great_tables import vals

seen = [
    html.unescape(vals.fmt_currency([1234], currency="VND", locale="vi")[0]),
    vals.fmt_date(["2026-11-20"], date_style="wday_month_day_year", locale="vi")[0],
    vals.fmt_number([9_130_000_000], compact=True, locale="vi")[0],
]
print(*seen, sep=" | ")
sys.exit(seen != ["₫1.234", "Thứ Sáu, tháng 11 20, 2026", "9,13B"])
PY

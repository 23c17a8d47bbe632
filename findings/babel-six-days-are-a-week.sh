#!/usr/bin/env bash
# Babel: a deadline in six days is “sau 1 tuần nữa” (in one week), and one in 311 days “in one year”.
#
# Guess: a span is told in the largest unit that it fills, so that six days are six days; if it is rounded, then down, or
# to the nearest of both units.
# What happens: format_timedelta of Babel 2.19.0 goes to the next unit when 85 % of it are reached, and rounds there: 6 days are
# 1 week, 11 days 2 weeks, 26 days 1 month, 45 days 2 months, 311 days 1 year, in Vietnamese and English alike. 5, 10
# and 25 days are told as 5 days, 1 week and 4 weeks.
# Why it matters: “in two weeks” is read as a promise. Who plans by it hands in a report three days late, and a statement
# “a year ago” may be ten months old. `granularity="day"` changes nothing; `threshold=1` keeps six days and still tells
# eleven as two weeks. Give the date.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check Babel==2.19.0
"$work/venv/bin/python" - <<'PY'
import sys
from datetime import timedelta

from babel.dates import format_timedelta

told = {
    5: ("sau 5 ngày nữa", "in 5 days"),
    6: ("sau 1 tuần nữa", "in 1 week"),
    10: ("sau 1 tuần nữa", "in 1 week"),
    11: ("sau 2 tuần nữa", "in 2 weeks"),
    25: ("sau 4 tuần nữa", "in 4 weeks"),
    26: ("sau 1 tháng nữa", "in 1 month"),
    45: ("sau 2 tháng nữa", "in 2 months"),
    311: ("sau 1 năm nữa", "in 1 year"),
}


def say(days, **how):
    return tuple(format_timedelta(timedelta(days=days), add_direction=True, locale=tag, **how) for tag in ("vi", "en"))


seen = {days: say(days) for days in told}
whole = [say(days, threshold=1)[1] for days in (6, 11)]
fine = [say(days, granularity="day")[1] for days in (6, 11)]
for days, texts in seen.items():
    print(days, *texts, sep="; ")
print("threshold=1:", whole, "granularity='day':", fine)
sys.exit(seen != told or whole != ["in 6 days", "in 2 weeks"] or fine != ["in 1 week", "in 2 weeks"])
PY

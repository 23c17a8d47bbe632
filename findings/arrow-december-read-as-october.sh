#!/usr/bin/env bash
# arrow (Vietnamese): “Tháng Mười Hai” (December) at the end of a text is read as October.
#
# Guess: what arrow writes with MMMM and locale="vi" it reads back with the same pattern.
# What happens: arrow 1.4.0 tries the names of months in their order, and “Tháng Mười” (tenth) stands before “Tháng
# Mười Một” and “Tháng Mười Hai” (eleventh, twelfth). Where nothing that the pattern asks for follows the name, it
# stops there: “2025 Tháng Mười Hai” with “YYYY MMMM” is 1 October 2025, and November too. With the year behind the
# name (“MMMM YYYY”) all twelve months are right, as all are in English either way round. No error.
# Why it matters: the last two months of a year, when results are reported, land on the one before, in a
# table that is right for ten of its twelve rows. Put the year last, or use the month's number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check arrow==1.4.0
"$work/venv/bin/python" - <<'PY'
import sys

import arrow

months = [arrow.get(2025, month, 1) for month in range(1, 13)]


def back(pattern, language):
    return [arrow.get(day.format(pattern, locale=language), pattern, locale=language).month for day in months]


for day in months[9:]:
    text = day.format("YYYY MMMM", locale="vi")
    print(text, "→", arrow.get(text, "YYYY MMMM", locale="vi").format("YYYY-MM"))
all_right = list(range(1, 13))
seen = [back("YYYY MMMM", "vi"), back("MMMM YYYY", "vi"), back("YYYY MMMM", "en")]
print("year first:", seen[0], "year last:", seen[1], "English:", seen[2], sep="\n")
sys.exit(seen != [[*all_right[:10], 10, 10], all_right, all_right])
PY

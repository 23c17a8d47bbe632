#!/usr/bin/env bash
# Babel (CLDR, Vietnamese): in 2026 the weeks have the numbers of ISO 8601; in 2027 and 2028 each has one more.
#
# Guess: the number of a week is that of ISO 8601, as it is in Python's %V: Vietnam's weeks begin on Monday too.
# What happens: Babel 2.19.0 takes CLDR's rule for Vietnam, by which the week with 1 January in it is the first, were
# it only its last day. 1 January is a Thursday in 2026, where both rules agree; in 2027 it is a Friday, and “tuần 10
# của năm 2027” (week 10) is ISO's week 9. From the last days of 2026 all of two years differ; 2029 is right again. In
# French (fr_FR) the weeks are ISO's.
# Why it matters: where reports come in by week, a page tried in 2026 shows their numbers. From 1 January on it is one
# week away from the reports that it cites, with the year told, so that it looks exact.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check Babel==2.19.0
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

from babel.dates import format_date, format_skeleton


def ahead(year, locale):
    """How many Mondays of an ISO year have another week number than ISO's, and by how much."""
    day, by = datetime.date.fromisocalendar(year, 1, 1), []
    while day.isocalendar().year == year:
        by.append(int(format_date(day, "w", locale=locale)) - day.isocalendar().week)
        day += datetime.timedelta(days=7)
    return sum(map(bool, by)), len(by), sorted(set(by))


seen = {year: ahead(year, "vi") for year in range(2026, 2030)}
french = [ahead(year, "fr_FR")[0] for year in range(2026, 2030)]
told = format_skeleton("yw", datetime.date(2027, 3, 1), locale="vi")
iso = datetime.date(2027, 3, 1).strftime("%G-W%V")
for year, count in seen.items():
    print(year, "%d of %d weeks, by %s" % count)
print(told, iso, french)
sys.exit(
    seen != {2026: (1, 53, [-52, 0]), 2027: (52, 52, [-51, 1]), 2028: (52, 52, [1]), 2029: (0, 52, [0])}
    or french != [0, 0, 0, 0]
    or (told, iso) != ("tuần 10 của năm 2027", "2027-W09")
)
PY

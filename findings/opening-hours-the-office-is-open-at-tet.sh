#!/usr/bin/env bash
# opening-hours-py: “closed on public holidays”, in Vietnam, is open on the first day of Tết.
#
# Guess: the holidays of a country that the library knows (country="VN") are its holidays, above all the five days of the
# new year; a country whose holidays move, and which it doesn't know, is refused.
# What happens: opening-hours-py 2.1.4 knows four days of a year in Vietnam: 1 January, 30 April, 1 May and 2 September. With “Mo-Fr
# 07:30-17:00; PH off” an office is open all days of Tết 2025, 2026 and 2027, and on the Hùng Kings' day. For China,
# Korea and Singapore the same day (17 February 2026) is a holiday. Without a country it is open on all of them. No message.
# Why it matters: maps tell from it whether the commune's office is open now. On four days the answer is right, which shows that
# it knows the country; on the week in which all of it is closed people are sent to a locked door.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: opening-hours-py==2.1.4
"$work/venv/bin/python" - <<'PY'
import sys
from datetime import date, datetime, time, timedelta

from opening_hours import OpeningHours

RULE = "Mo-Fr 07:30-17:00; PH off"


def closed(year, **where):
    hours = OpeningHours(RULE, **where)
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
    return [f"{day:%m-%d}" for day in days if day.weekday() < 5 and not hours.is_open(datetime.combine(day, time(9)))]


known = {"01-01", "04-30", "05-01", "09-02"}
seen = {year: closed(year, country="VN") for year in (2025, 2026, 2027)}
tet = {"VN": "02-17" in closed(2026, country="VN"), **{land: "02-17" in closed(2026, country=land) for land in ("CN", "KR", "SG")}}
nowhere = closed(2026)
print(seen, "17 February 2026 is a holiday:", tet, "without a country:", nowhere, sep="\n")
sys.exit(
    seen[2026] != sorted(known)
    or any(not set(days) <= known for days in seen.values())
    or tet != {"VN": False, "CN": True, "KR": True, "SG": True}
    or nowhere != []
)
PY

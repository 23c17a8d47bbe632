#!/usr/bin/env bash
# lunardate: Tết of 2030 is on 3 February, a day after Vietnam's, and with it the whole first month.
#
# Guess: the lunar calendar is one; the first day of the year is the same in Hà Nội and in Beijing, as it is in most
# years.
# What happens: lunardate 0.3.0 counts new moons by Beijing's time. It has Tết of 2007, 2030 and 2053 on 18 February,
# 3 February and 19 February; lunar-vn 1.4.0 and holidays 0.109 (VN), by Vietnam's time, a day earlier. The feast of
# the Hùng Kings is a day late in 2037 and 2038. From 2025 to 2029 not one day differs.
# Why it matters: tried with this year and the next few it is right. Then the closed days of offices, and deadlines
# counted in working days around Tết, are off by one, in a library that is chosen because it knows the lunar calendar.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check lunardate==0.3.0 lunar-vn==1.4.0 holidays==0.109
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

import holidays
import lunar_vn
import lunardate

FEASTS = {"Tết": (1, 1, "Lunar New Year"), "Hùng Kings": (10, 3, "Hung Kings' Commemoration Day")}


def days(feast, year):
    day, month, name = FEASTS[feast]
    official = holidays.country_holidays("VN", years=year, language="en_US", observed=False)
    return (
        lunardate.LunarDate(year, month, day).to_solar_date(),
        lunar_vn.convert_lunar_to_solar(day, month, year),
        next(date for date, told in sorted(official.items()) if told == name),
    )


late = []
for year in range(2007, 2056):
    for feast in FEASTS:
        beijing, hanoi, official = days(feast, year)
        if hanoi != official:
            sys.exit(f"lunar-vn {hanoi}, holidays {official}")
        if beijing != hanoi:
            late.append((feast, str(beijing), str(hanoi)))

differing = 0
day = datetime.date(2025, 1, 1)
while day.year < 2030:
    beijing = lunardate.LunarDate.from_solar_date(day.year, day.month, day.day)
    hanoi = lunar_vn.solar_to_lunar(day)
    differing += (beijing.month, beijing.day) != (hanoi.month, hanoi.day)
    day += datetime.timedelta(days=1)
print(*late, f"days that differ from 2025 to 2029: {differing}", sep="\n")
sys.exit(
    differing != 0
    or late
    != [
        ("Tết", "2007-02-18", "2007-02-17"),
        ("Hùng Kings", "2009-04-05", "2009-04-04"),
        ("Tết", "2030-02-03", "2030-02-02"),
        ("Hùng Kings", "2037-04-25", "2037-04-24"),
        ("Hùng Kings", "2038-04-14", "2038-04-13"),
        ("Tết", "2053-02-19", "2053-02-18"),
    ]
)
PY

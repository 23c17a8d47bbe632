#!/usr/bin/env bash
# timezonefinder: Hà Nội is in the zone Asia/Bangkok and Đà Lạt in Asia/Ho_Chi_Minh, an hour apart for all that was before 1975.
#
# Guess: a country with one time has one zone; for Vietnam, which `zone.tab` lists once, that is Asia/Ho_Chi_Minh.
# What happens: timezonefinder 9.0.0 gives Asia/Bangkok for Hà Nội, Hải Phòng and Vinh, Asia/Ho_Chi_Minh for Huế, Đà Nẵng, Đà Lạt
# and Cà Mau: the line follows the border of before 1975. Today both are seven hours ahead; at the founding of a
# commune in 1970 noon in Hà Nội is 05:00 UTC by its zone and noon in Đà Lạt 04:00. The country's list of zones (pytz 2026.6) has one.
# Why it matters: a table of offices grouped or joined by zone falls in two, and one half reads “Bangkok” as if it were abroad.
# The name is shown in calendars and forms, where people of the north look for their country and find Thailand's capital.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: timezonefinder==9.0.0 timezonefinder-data==3.2026.3.post1 \
    pytz==2026.6 tzdata==2026.6
"$work/venv/bin/python" -W ignore - <<'PY'
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytz
from timezonefinder import TimezoneFinder

PLACES = {
    "Hà Nội": (21.03, 105.85),
    "Hải Phòng": (20.86, 106.68),
    "Vinh": (18.67, 105.69),
    "Huế": (16.46, 107.59),
    "Đà Nẵng": (16.07, 108.22),
    "Đà Lạt": (11.94, 108.44),
    "Cà Mau": (9.18, 105.15),
}
finder = TimezoneFinder()
seen = {name: finder.timezone_at(lat=north, lng=east) for name, (north, east) in PLACES.items()}
hours = {
    year: [datetime(year, 6, 1, 12, tzinfo=ZoneInfo(zone)).utcoffset().total_seconds() / 3600 for zone in sorted(set(seen.values()))]
    for year in (1970, 2026)
}
print(seen, hours, pytz.country_timezones["VN"], sep="\n")
north = ("Hà Nội", "Hải Phòng", "Vinh")
told = {name: "Asia/Bangkok" if name in north else "Asia/Ho_Chi_Minh" for name in PLACES}
sys.exit(seen != told or hours != {1970: [7, 8], 2026: [7, 7]} or pytz.country_timezones["VN"] != ["Asia/Ho_Chi_Minh"])
PY

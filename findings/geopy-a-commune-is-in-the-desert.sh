#!/usr/bin/env bash
# geopy: 11 56 25 N 108 26 30 E, in Đà Lạt, is read as 26° N 30° E, in the Egyptian desert.
#
# Guess: degrees, minutes and seconds may stand without their signs, as in tables, or are refused as other forms are.
# What happens: geopy 2.5.0's Point needs the signs (or m and s) behind minutes and seconds. Without them it skips what it
# can't place and takes the last two numbers before the end: the minutes and seconds of the second angle, 26 and 30. No
# message; the letters N and E don't hinder it. So with letters first and with a comma. “11°56'25"N”, “11 56m 25s N” and
# decimals are right; with degrees and minutes alone (11 56 N 108 26 E) it refuses.
# Why it matters: lists of offices give places so. Two numbers below 60 are always a place on Earth; the communes come to
# lie anywhere within 60° of Greenwich.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check geopy==2.5.0
"$work/venv/bin/python" - <<'PY'
import sys

from geopy.point import Point

DESERT, DA_LAT = (26.0, 30.0), (11.9403, 108.4417)
told = {
    "11 56 25 N 108 26 30 E": DESERT,
    "11 56 25 N, 108 26 30 E": DESERT,
    "N 11 56 25, E 108 26 30": DESERT,
    "11 56 25 108 26 30": DESERT,
    "11°56'25\"N 108°26'30\"E": DA_LAT,
    "11 56m 25s N 108 26m 30s E": DA_LAT,
    "11.9403 N 108.4417 E": DA_LAT,
}
seen = {text: (round(Point(text).latitude, 4), round(Point(text).longitude, 4)) for text in told}
print(*seen.items(), sep="\n")
sys.exit(seen != told)
PY

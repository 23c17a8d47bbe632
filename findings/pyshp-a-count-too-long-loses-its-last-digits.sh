#!/usr/bin/env bash
# pyshp: in a shapefile's column of five places 1,234,567 people become 12,345, and a negative change loses its decimals.
#
# Guess: a number that has no room in the column is refused, or stored as the stars that dBASE has for it; GDAL warns.
# What happens: pyshp 3.1.6 writes as many characters as the column holds, from the left: 1234567 in N(5) is 12345, 123456 is
# 12345 too, and −12345 is −1234. With decimals the point may fall to the cut as well: 1234.56 in N(5,2) is read back as
# 1234.0. No message, and the file is valid. What fits (99999) is right.
# Why it matters: the width of a column is chosen for the counts of communes; the row with the total of the province or the
# budget comes last. It is the largest number in the table, and stands there as one that any commune could have.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pyshp==3.1.6
"$work/venv/bin/python" - "$work/places" <<'PY'
import sys

import shapefile

told = {"Xã A": (99999, 99999, 45.67), "Xã B": (123456, 12345, 1234.56), "Toàn tỉnh": (1234567, -12345, -1234.56)}
with shapefile.Writer(sys.argv[1], shapeType=shapefile.POINT) as places:
    places.field("name", "C", 20)
    places.field("people", "N", 5)
    places.field("change", "N", 5)
    places.field("share", "N", 5, 2)
    for longitude, (name, figures) in enumerate(told.items(), 107):
        places.point(longitude, 12)
        places.record(name, *figures)
with shapefile.Reader(sys.argv[1]) as places:
    seen = {name: tuple(figures) for name, *figures in places.records()}
for name, figures in told.items():
    print(name, figures, "→", seen[name])
sys.exit(seen != {"Xã A": (99999, 99999, 45.67), "Xã B": (12345, 12345, 1234.0), "Toàn tỉnh": (12345, -1234, -1234.0)})
PY

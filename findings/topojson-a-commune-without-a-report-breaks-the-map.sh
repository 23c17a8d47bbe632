#!/usr/bin/env bash
# topojson: one commune without a figure, and the map is no JSON.
#
# Guess: what geopandas writes as null in GeoJSON, a missing number, is null in TopoJSON too: both are JSON, which has
# no other word for it.
# What happens: topojson 2.2 writes `NaN` for it, from a GeoDataFrame whose column has a gap, by `to_json`, by
# `to_geojson` and into a file. JSON (RFC 8259, section 6) has no NaN: browsers refuse the whole file, while Python's
# json and jq 1.6 let it pass. From a dictionary of GeoJSON, or with the column as “Int64”, it is null. (None was mended
# in its issue 149, NaN wasn't.) No message. geopandas 1.2.0 writes null.
# Why it matters: with complete figures, as in a test, the map works. In the quarter in which the first commune doesn't
# report, no reader sees any commune.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check topojson==2.2 geopandas==1.2.0
cd "$work"
venv/bin/python - <<'PY'
import json
import pathlib

import geopandas as gpd
import topojson
from shapely.geometry import box

places = [box(108, 11, 108.1, 11.1), box(108.1, 11, 108.2, 11.1)]
whole = gpd.GeoDataFrame({"met": [5, 9]}, geometry=places, crs=4326)
gap = gpd.GeoDataFrame({"met": [5, None]}, geometry=places, crs=4326)
texts = {
    "complete": topojson.Topology(whole).to_json(),
    "gap": topojson.Topology(gap).to_json(),
    "gap-as-geojson": topojson.Topology(gap).to_geojson(),
    "gap-from-dictionary": topojson.Topology(json.loads(gap.to_json())).to_json(),
    "gap-as-Int64": topojson.Topology(gap.astype({"met": "Int64"})).to_json(),
    "gap-by-geopandas": gap.to_json(),
}
topojson.Topology(gap).to_json("gap-in-file.json")
for name, text in texts.items():
    pathlib.Path(f"{name}.json").write_text(text, encoding="utf-8")
PY
seen=$(for file in *.json; do
    if python3 - "$file" <<'PY'
import json
import sys


def refuse(word):
    raise SystemExit(1)


json.load(open(sys.argv[1], encoding="utf-8"), parse_constant=refuse)
PY
    then printf '%s: JSON\n' "$file"; else printf '%s: no JSON, %s\n' "$file" "$(grep -o NaN "$file")"; fi
done)
printf '%s\n' "$seen"
[ "$seen" = 'complete.json: JSON
gap-as-Int64.json: JSON
gap-as-geojson.json: no JSON, NaN
gap-by-geopandas.json: JSON
gap-from-dictionary.json: JSON
gap-in-file.json: no JSON, NaN
gap.json: no JSON, NaN' ]

#!/usr/bin/env bash
# geopandas: communes whose code is the GeoJSON feature's "id" keep it as text and lose it as a number.
#
# Guess: "id" of a feature, which RFC 7946 lets be text or a number, comes into the table, or it doesn't.
# What happens: geopandas 1.2.0 (pyogrio 0.13.0, GDAL 3.12.4) has a column `id` for "24958" and nothing at all for 24958:
# the rows are numbered 0, 1. One feature with a number is enough to lose the text ids of all. A property
# called `id` takes the place of either. `to_json` writes "id": "0", "1".
# Why it matters: the code is the only thing that ties a place to its figures. A file that one program wrote with numbers
# instead of text comes out with ids that look right and are row numbers; sort it, and they belong to other places.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: geopandas==1.2.0 pyogrio==0.13.0
"$work/venv/bin/python" - "$work/places.geojson" <<'PY'
import json
import sys

import geopandas
import pyogrio


def read(ids, **properties):
    features = [
        {"type": "Feature", "id": code, "properties": {"met": n, **properties},
         "geometry": {"type": "Point", "coordinates": [108 + n, 11]}}
        for n, code in enumerate(ids)
    ]
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file)
    table = geopandas.read_file(sys.argv[1])
    kept = table["id"].tolist() if "id" in table else None
    return kept, [feature.get("id") for feature in json.loads(table.to_json())["features"]]


seen = {
    "text": read(["24958", "22918"]),
    "numbers": read([24958, 22918]),
    "one number": read([24958, "22918"]),
    "property": read(["24958", "22918"], id="x"),
}
print(geopandas.__version__, pyogrio.__version__, pyogrio.__gdal_version_string__)
print(*seen.items(), sep="\n")
rows = ["0", "1"]
told = {
    "text": (["24958", "22918"], rows),
    "numbers": (None, rows),
    "one number": (None, rows),
    "property": (["x", "x"], rows),
}
sys.exit(seen != told)
PY

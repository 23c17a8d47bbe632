#!/usr/bin/env bash
# FlatGeobuf (GDAL): the map's file has the communes in another order than the table from which it was made.
#
# Guess: a file of features is written in the order in which they come, as GeoJSON, GeoPackage and shapefiles are; an
# index stands beside them.
# What happens: GDAL 3.12.4 (pyogrio 0.13.0) sorts them by place when it writes FlatGeobuf: of communes 24951 to 24955
# the file's first is 24953, and they are numbered anew from 0, so that nothing shows it. A GeoPackage of the same has
# 24951 to 24955. SPATIAL_INDEX=NO keeps the order; so does a file whose places happen to lie in it.
# Why it matters: figures that are laid beside shapes row by row, as is done where there is no key, are each some
# other commune's. A map in which every commune has a colour looks right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pyogrio==0.13.0 numpy==2.4.6
cd "$work"
"$work/venv/bin/python" - <<'PY'
import json
import sys

import pyogrio

PLACES = {"24951": (108.6, 12.2), "24952": (108.2, 11.6), "24953": (108.7, 11.7), "24954": (108.1, 12.3), "24955": (108.4, 11.9)}
features = [
    {"type": "Feature", "properties": {"code": code}, "geometry": {"type": "Point", "coordinates": place}}
    for code, place in PLACES.items()
]
with open("communes.geojson", "w") as file:
    json.dump({"type": "FeatureCollection", "features": features}, file)


def codes(path):
    _, numbers, _, fields = pyogrio.raw.read(path, read_geometry=False, return_fids=True)
    return list(fields[0]), [int(number) for number in numbers]


def written(path, driver, **options):
    meta, _, shapes, fields = pyogrio.raw.read("communes.geojson")
    pyogrio.raw.write(path, shapes, fields, meta["fields"], geometry_type="Point", crs="EPSG:4326", driver=driver, **options)
    return codes(path)


seen = {
    "GeoJSON": codes("communes.geojson"),
    "FlatGeobuf": written("communes.fgb", "FlatGeobuf"),
    "without index": written("plain.fgb", "FlatGeobuf", SPATIAL_INDEX="NO"),
    "GeoPackage": written("communes.gpkg", "GPKG"),
}
for name, order in seen.items():
    print(name, *order)
order = list(PLACES)
sys.exit(
    seen["FlatGeobuf"] != (["24953", "24951", "24954", "24955", "24952"], [0, 1, 2, 3, 4])
    or any(seen[name][0] != order for name in ("GeoJSON", "without index", "GeoPackage"))
)
PY

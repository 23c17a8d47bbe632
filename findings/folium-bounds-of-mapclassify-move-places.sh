#!/usr/bin/env bash
# folium and mapclassify: the places that stand on a class's bound are in one class in the table, in the next on the map.
#
# Guess: the bounds that mapclassify finds, given to folium's Choropleth as `bins`, paint mapclassify's classes.
# What happens: mapclassify 2.10.0 counts a place on the bound to the class below it, folium 0.20.0 to the one above it
# (except at the very top; its documentation points to numpy.histogram). Nine communes with 10, 20, … 90, in quarters:
# bounds 30, 50, 70, 90; classes of 3, 2, 2, 2 places; on the map 2, 2, 2, 3. With eight (10 to 80) the bounds fall
# between values and both agree, so that a first try looks right.
# Why it matters: bounds made from data are often values of places, or round targets (50 %) that many reach exactly. The
# list says “third quarter”, the map beside it shows the colour of the best one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check folium==0.20.0 mapclassify==2.10.0 numpy==2.4.6
"$work/venv/bin/python" -W ignore - <<'PY'
import sys

import folium
import mapclassify


def place(number):
    ring = [[number, 0], [number + 1, 0], [number + 1, 1], [number, 1], [number, 0]]
    return {"type": "Feature", "id": f"p{number}", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}


def classes(values):
    found = mapclassify.Quantiles(values, k=4)
    shapes = {"type": "FeatureCollection", "features": [place(number) for number in range(len(values))]}
    data = {f"p{number}": value for number, value in enumerate(values)}
    bins = [min(values), *found.bins.tolist()]
    drawn = folium.Choropleth(shapes, data=data, bins=bins, fill_color="YlGn", key_on="feature.id")
    colours = [drawn.geojson.style_function(shape)["fillColor"] for shape in shapes["features"]]
    order = list(dict.fromkeys(colours))
    return found.bins.tolist(), found.yb.tolist(), [order.index(colour) for colour in colours]


nine, eight = classes(list(range(10, 100, 10))), classes(list(range(10, 90, 10)))
for bounds, table, drawn in (nine, eight):
    print("bounds", bounds, "classes", table, "colours", drawn)
sys.exit(
    nine != ([30.0, 50.0, 70.0, 90.0], [0, 0, 0, 1, 1, 2, 2, 3, 3], [0, 0, 1, 1, 2, 2, 3, 3, 3])
    or eight[1] != eight[2]
    or eight[1] != [0, 0, 1, 1, 2, 2, 3, 3]
)
PY

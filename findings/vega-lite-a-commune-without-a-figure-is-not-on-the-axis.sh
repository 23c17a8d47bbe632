#!/usr/bin/env bash
# Vega-Lite: of four communes, two have a figure, and the chart's axis says that there are two.
#
# Guess: an axis of names shows every name in the data; a commune whose figure is null, or kept back as “<5”, has a
# gap in place of its bar, as one quarter without a figure has in a line.
# What happens: Vega-Lite 6.4 (vl-convert 1.9.0) takes rows without a valid number out before it asks which names
# there are: no bar, no name, no room, and the text for screen readers is “discrete scale with 2 values: A, C”. Points
# do the same, and a sum of nothing too. A line has all four names. "invalid": "show" or a domain written by hand
# keeps them.
# Why it matters: the picture is of a province in which every commune reported. Who is missing can't be seen even by
# counting the names, and the same data as a line tells it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: vl-convert-python==1.9.0
"$work/venv/bin/python" - <<'PY'
import re
import sys

import vl_convert

ROWS = [{"xã": "A", "hộ": 5}, {"xã": "B", "hộ": None}, {"xã": "C", "hộ": 7}, {"xã": "D", "hộ": "<5"}]


def names(mark, **scale):
    chart = {
        "data": {"values": ROWS},
        "mark": mark,
        "encoding": {"x": {"field": "xã", "type": "nominal", **scale}, "y": {"field": "hộ", "type": "quantitative"}},
    }
    svg = vl_convert.vegalite_to_svg(chart, vl_version="6.4")
    return re.search(r"discrete scale with \d values: ([^\"]*)", svg).group(1)


seen = {
    "bar": names("bar"),
    "point": names("point"),
    "line": names("line"),
    "shown": names({"type": "bar", "invalid": "show"}),
    "domain": names("bar", scale={"domain": ["A", "B", "C", "D"]}),
}
print(seen)
everyone = "A, B, C, D"
sys.exit(seen != {"bar": "A, C", "point": "A, C", "line": everyone, "shown": everyone, "domain": everyone})
PY

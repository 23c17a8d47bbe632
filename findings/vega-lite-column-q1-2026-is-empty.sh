#!/usr/bin/env bash
# Vega-Lite: a column called “Q1.2026” or “Tỷ lệ [%]” has no figures, and the chart has an axis and nothing else.
#
# Guess: the name of a field in a chart is the name of a column in its data; a name that isn't there is an error.
# What happens: Vega-Lite 6.4 (vl-convert 1.9.0) reads a name with a full stop or brackets as a path: the part 2026 of
# a thing Q1. There is none, so no commune has a figure: the axes have the right titles, run from 0 to 0 and name 0
# communes. “Q1 2026” works. “Q1\.2026” works too, and its axis is titled “Q1\.2026”. No message.
# Why it matters: heads of tables are made for people: “Q1.2026”, “Số hộ (đ.v.)”, “[%]”. The chart is drawn when the
# site is built, where an empty picture is no failure, and the page says by it that there was nothing to report.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: vl-convert-python==1.9.0
"$work/venv/bin/python" - <<'PY'
import re
import sys

import vl_convert

ROW = {"xã": "A", "Q1.2026": 5, "Tỷ lệ [%]": 45.6, "Q1 2026": 5}


def spoken(field):
    chart = {
        "data": {"values": [ROW]},
        "mark": "bar",
        "encoding": {"x": {"field": "xã"}, "y": {"field": field, "type": "quantitative"}},
    }
    labels = re.findall(r'aria-label="([^"]*)"', vl_convert.vegalite_to_svg(chart, vl_version="6.4"))
    print(field, labels)
    return labels


names = "X-axis titled 'xã' for a discrete scale with"
for field in ("Q1.2026", "Tỷ lệ [%]"):
    if spoken(field) != [f"{names} 0 values: ", f"Y-axis titled '{field}' for a linear scale with values from 0 to 0"]:
        sys.exit(1)
escaped = spoken(r"Q1\.2026")
sys.exit(
    spoken("Q1 2026")[-1] != "xã: A; Q1 2026: 5"
    or escaped[-1] != "xã: A; Q1.2026: 5"
    or not escaped[1].startswith(r"Y-axis titled 'Q1\.2026'")
)
PY

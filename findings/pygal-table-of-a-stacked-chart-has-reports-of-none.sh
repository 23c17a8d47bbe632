#!/usr/bin/env bash
# pygal: the table that stands for a stacked chart says 0 for communes that reported nothing.
#
# Guess: `render_table`, the words for those who can't see the chart, tells None (nothing reported) from 0, and does
# so whichever chart was drawn of the figures.
# What happens: pygal 3.1.3 leaves such a cell empty in the tables of Bar, HorizontalBar and Line and writes 0 in those of
# StackedBar, HorizontalStackedBar and Pie, beside the zeros that were reported. The label in the SVG is “0” too.
# With total=True a commune without any report has the total 0 for all charts.
# Why it matters: “none found” and “not counted” are opposites in most campaigns. Someone changes the drawing from bars side
# by side to stacked ones, in which a missing bar can't be seen anyway, and the readers of the table get other data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pygal==3.1.3 lxml==6.1.3
"$work/venv/bin/python" - <<'PY'
import re
import sys

import pygal


def draw(kind):
    chart = getattr(pygal, kind)()
    chart.x_labels = ["Lạc Dương", "Đơn Dương", "Tà Năng"]
    chart.add("Q1", [5, None, 0])
    chart.add("Q2", [None, None, 2])
    return chart


def cells(table):
    return [re.findall("<td>(.*?)</td>", row)[1:] for row in re.findall("<tr>(.*?)</tr>", table)[1:4]]


told = {kind: [["5", ""], ["", ""], ["0", "2"]] for kind in ("Bar", "HorizontalBar", "Line")}
told |= {kind: [["5", "0"], ["0", "0"], ["0", "2"]] for kind in ("StackedBar", "HorizontalStackedBar", "Pie")}
seen = {kind: cells(draw(kind).render_table()) for kind in told}
labels = {
    kind: re.findall('class="value">([^<]*)', draw(kind).render(is_unicode=True)) for kind in ("Bar", "StackedBar")
}
total = cells(draw("Bar").render_table(total=True))[1]
for kind, rows in seen.items():
    print(kind, rows)
print("labels:", labels, "Đơn Dương with a total:", total)
sys.exit(
    seen != told or labels != {"Bar": ["5", "0", "2"], "StackedBar": ["5", "0", "0", "0", "0", "2"]} or total != ["", "", "0"]
)
PY

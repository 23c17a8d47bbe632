#!/usr/bin/env bash
# dominate: `value=0` isn't written, so that the choice “không có” (none) sends its words in place of 0.
#
# Guess: an attribute given as False or None is left out; 0 is a value like 1.
# What happens: dominate 2.9.1 asks whether the value is in (False, None), and in Python 0 equals False: option, input,
# meter, progress and the data-… of a cell lose value, min and tabindex where they are 0 or 0.0, the line of a chart its
# x2. By HTML an option without value stands for its text, and a progress bar without value for one of which nothing is
# known. "0" as text stays, as does 0 between the tags. htpy 26.5.1 and yattag 1.16.1 write value="0".
# Why it matters: forms ask how many, and charts begin at nothing. All answers but one are numbers; the bar of a commune
# that has done nothing moves to and fro as if it were loading.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check dominate==2.9.1 htpy==26.5.1 yattag==1.16.1
"$work/venv/bin/python" - <<'PY'
import sys

import dominate.svg
import dominate.tags as tags
import htpy
import yattag

seen = [
    str(tag)
    for tag in (
        tags.option("không có", value=0),
        tags.option("một", value=1),
        tags.option("không có", value="0"),
        tags.progress(value=0, max=5),
        tags.td(0, data_count=0.0),
        dominate.svg.line(x1=5, x2=0, y1=1, y2=3),
    )
]
plain = yattag.Doc()
plain.line("option", "không có", value=0)
others = [str(htpy.option(value=0)["không có"]), plain.getvalue()]
print(*seen, "htpy and yattag:", *others, sep="\n")
right = '<option value="0">không có</option>'
told = [
    "<option>không có</option>",
    '<option value="1">một</option>',
    right,
    '<progress max="5"></progress>',
    "<td>0</td>",
    '<line x1="5" y1="1" y2="3"></line>',
]
sys.exit(seen != told or others != [right, right])
PY

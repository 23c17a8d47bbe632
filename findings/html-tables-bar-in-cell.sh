#!/usr/bin/env bash
# HTML to Markdown: a bar in a table's cell splits the cell, and the last column is lost.
#
# Guess: a converter that writes tables with "|" between columns writes a "|" inside a
# cell as "\|", so that Markdown reads back the cells that the HTML had.
# What happens: markdownify 1.2.3 and html2text 2025.4.15 both leave the bar as it is. The
# row of two cells becomes one of three; Markdown 3.11.3, under a head of two columns,
# shows "A" and "B" and drops "đúng hạn" without a word.
# Why it matters: reports of communes are moved from old portals to Markdown by such
# converters. A cell like "Tổ 1 | Tổ 2" pushes every later figure of its row one column to
# the right, under the wrong head, and the last one is no longer published at all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: \
  markdownify==1.2.3 html2text==2025.4.15 Markdown==3.11.3
"$work/venv/bin/python" - <<'PY'
import re
import sys

import html2text
import markdown
import markdownify

table = (
    "<table><thead><tr><th>Xã</th><th>Ghi chú</th></tr></thead>"
    "<tbody><tr><td>A | B</td><td>đúng hạn</td></tr></tbody></table>"
)


def cells(page):
    return re.findall(r"<td>(.*?)</td>", page)


results = []
for name, convert in [
    ("markdownify", markdownify.markdownify),
    ("html2text", html2text.html2text),
]:
    text = convert(table).strip()
    back = cells(markdown.markdown(text, extensions=["tables"]))
    print(f"{name} wrote:\n{text}\nread back: {back}, of {cells(table)}\n")
    results.append(back)
sys.exit(results != [["A", "B"], ["A", "B"]])
PY

#!/usr/bin/env bash
# html2text, markdownify, inscriptis: the clause that stands behind a repealed one gets the repealed one's number.
#
# Guess: an ordered list of HTML keeps the numbers that it shows, by `start` on the list and `value` on an item, when
# it is turned into text; where Markdown can't say a number, there is an escape (“7\.”).
# What happens: html2text 2025.4.15 and markdownify 1.2.3 know `start` and not `value`: clauses 5 and 7, which HTML counts by
# value="5" and value="7", are 1 and 2. inscriptis 2.7.6 knows `value` and not `start`: a list from 5 on begins at 1. Letters
# (type="a", the points of Vietnamese laws) are numbers in all three, and so is a list counted down, which
# counts up. No message.
# Why it matters: consolidated texts of decrees have such gaps. What goes to mail, search and language models cites another
# clause, and which half of the lists is right depends on the program.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6
"$work/venv/bin/python" - <<'PY'
import re
import sys

from html2text import html2text
from inscriptis import get_text
from markdownify import markdownify

lists = {
    "value": '<ol><li value="5">Năm</li><li value="7">Bảy</li></ol>',
    "start": '<ol start="5"><li>Năm</li><li>Sáu</li></ol>',
    "letters": '<ol type="a"><li>Một</li><li>Hai</li></ol>',
    "reversed": "<ol reversed><li>Hai</li><li>Một</li></ol>",
}
counted = {"letters": ["1.", "2."], "reversed": ["1.", "2."]}
told = {
    "html2text": {"value": ["1.", "2."], "start": ["5.", "6."], **counted},
    "markdownify": {"value": ["1.", "2."], "start": ["5.", "6."], **counted},
    "inscriptis": {"value": ["5.", "7."], "start": ["1.", "2."], **counted},
}
programs = {"html2text": html2text, "markdownify": markdownify, "inscriptis": get_text}
seen = {
    name: {kind: re.findall(r"^ *(\S+) ", turn(html), re.M) for kind, html in lists.items()}
    for name, turn in programs.items()
}
for name, numbers in seen.items():
    print(name, numbers)
sys.exit(seen != told)
PY

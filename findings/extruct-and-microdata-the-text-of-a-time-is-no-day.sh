#!/usr/bin/env bash
# extruct and microdata: a day that stands as the text of a time element is an empty value.
#
# Guess: `<time itemprop="datePublished">2026-11-20</time>` says 20 November: without the attribute “datetime” the element's
# value is its text, in the standard of HTML as for readers.
# What happens: extruct 0.18.0 and microdata 0.8.0 look at the attribute only and give an empty text for the day. With the
# attribute, or in a `<span>`, it is right. Of `<data value="0">none</data>` extruct gives 0 and microdata “none”. No
# message: the property is there.
# Why it matters: when a figure or decision was published is what a catalogue sorts by. ISO days need no attribute, so pages
# leave it out, and all of them arrive without a day.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check extruct==0.18.0 microdata==0.8.0
"$work/venv/bin/python" - <<'PY'
import sys

import extruct
import microdata

PAGE = """<!DOCTYPE html><html lang="vi"><title>Số liệu</title><body>
<div itemscope itemtype="https://schema.org/Dataset">
<time itemprop="datePublished">2026-11-20</time>
<time itemprop="dateModified" datetime="2026-11-21">21/11/2026</time>
<span itemprop="dateCreated">2026-11-19</span>
<data itemprop="size" value="0">none</data>
</div></body></html>"""
by_extruct = extruct.extract(PAGE, syntaxes=["microdata"])["microdata"][0]["properties"]
[item] = microdata.get_items(PAGE)
names = ["datePublished", "dateModified", "dateCreated", "size"]
seen = [by_extruct[name] for name in names], [str(item.get(name)) for name in names]
print(*seen, sep="\n")
days = ["", "2026-11-21", "2026-11-19"]
sys.exit(seen != ([*days, "0"], [*days, "none"]))
PY

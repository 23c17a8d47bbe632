#!/usr/bin/env bash
# python-slugify: one commune has two addresses, by the apostrophe that its editor typed.
#
# Guess: D'Ran with the straight apostrophe (U+0027, as keyboards type it) and with the
# curly one (U+2019, as Word sets it) give the same slug.
# What happens: in python-slugify 9.2.0 the straight one becomes a hyphen, "d-ran", while
# the curly one vanishes, "dran", as the modifier letter (U+02BC) does.
# Why it matters: names from the languages of the Central Highlands are written with an
# apostrophe (xã D'Ran, Lâm Đồng). Whether it is straight or curly differs from one
# document to the next, so a page's address changes when someone pastes the name from
# Word, and links that the public kept lead nowhere.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: python-slugify==9.2.0
"$work/venv/bin/python" - <<'PY'
import sys

from slugify import slugify

told = {"xã D\u0027Ran": "xa-d-ran", "xã D\u2019Ran": "xa-dran", "xã D\u02bcRan": "xa-dran"}
seen = {name: slugify(name) for name in told}
for name, slug in seen.items():
    print(f"{name} (U+{ord(name[4]):04X}): {slug}")
sys.exit(seen != told)
PY

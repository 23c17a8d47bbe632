#!/usr/bin/env bash
# vi-fix: its correction of Vietnamese misspells plan (kế hoạch), quarter (quý), fund (quỹ) and completed (hoàn thành).
#
# Guess: a correction that puts tone marks in the older place (“hòa” for “hoà”, both of which are in use) leaves alone
# the words that are written in one way only, where a consonant follows (hoạch) or the u belongs to qu (quý).
# What happens: vi-fix 1.0.0, whose `fix` is there to make spelling uniform, changes the letters wherever they stand:
# “kế hoạch quý, quỹ hoàn thành” becomes “kế họach qúy, qũy hòan thành”, in which no noun is a word any more. “hoà” and
# “thuý” become “hòa” and “thúy”, as meant, capitals (“HOÀ”) stay. visen 0.0.1, for the same purpose, changes the two
# and no other.
# Why it matters: these are the words of every report. Whoever searches a page for “kế hoạch” or “quý” finds nothing,
# and a speaking program stumbles at each of them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check vi-fix==1.0.0 visen==0.0.1
"$work/venv/bin/python" - <<'PY'
import sys

import vi_fix
import visen

told = {
    "kế hoạch": ("kế họach", "kế hoạch"),
    "hoạt động": ("họat động", "hoạt động"),
    "hoàn thành": ("hòan thành", "hoàn thành"),
    "quý": ("qúy", "quý"),
    "quỹ": ("qũy", "quỹ"),
    "hoà": ("hòa", "hòa"),
    "thuý": ("thúy", "thúy"),
}
seen = {text: (vi_fix.fix(text), visen.clean_tone(text)) for text in told}
for text, (first, second) in seen.items():
    print(f"{text}: vi-fix {first}, visen {second}")
sys.exit(seen != told or vi_fix.fix("HOÀ") != "HOÀ")
PY

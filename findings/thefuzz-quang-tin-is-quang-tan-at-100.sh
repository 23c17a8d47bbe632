#!/usr/bin/env bash
# thefuzz: asked for the commune QUẢNG TÍN in the list of its province, it answers Quảng Tân, with 100 of 100.
#
# Guess: 100 means the same text, apart from capitals and order; a name that stands in the list is found.
# What happens: thefuzz 0.22.1's default score throws away all letters outside ASCII before it compares: both names are
# “qu ng t n”. Of two with 100 the first in the list wins. “XÃ QUẢNG TÍN” is Quảng Tân with 95, above the usual bound of 90.
# Of 124 names of Lâm Đồng in capitals, as decrees print them, this is the only one that goes wrong.
# RapidFuzz 3.14.6, on which thefuzz is built, tells them apart; so does fuzz.WRatio with force_ascii=False.
# Why it matters: names in reports are matched with official ones so, the doubtful ones looked at by hand. 100 isn't
# doubtful: one commune gets the other's figures too, the other none.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: thefuzz==0.22.1 RapidFuzz==3.14.6
"$work/venv/bin/python" - <<'PY'
import functools
import sys

import rapidfuzz
from thefuzz import fuzz, process

communes = ["Quảng Hòa", "Quảng Khê", "Quảng Lập", "Quảng Phú", "Quảng Sơn", "Quảng Tân", "Quảng Tín", "Quảng Trực"]
seen = [process.extractOne(text, communes) for text in ("QUẢNG TÍN", "Xã Quảng Tín", "QUẢNG SƠN")]
careful = process.extractOne("QUẢNG TÍN", communes, scorer=functools.partial(fuzz.WRatio, force_ascii=False))
other = rapidfuzz.process.extractOne("QUẢNG TÍN", communes, processor=rapidfuzz.utils.default_process)
print(*seen, careful, other, fuzz.WRatio("Quảng Tân", "Quảng Tín"), sep="\n")
sys.exit(
    seen != [("Quảng Tân", 100), ("Quảng Tân", 95), ("Quảng Sơn", 100)]
    or careful != ("Quảng Tín", 100)
    or other[:2] != ("Quảng Tín", 100.0)
)
PY

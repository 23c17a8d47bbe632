#!/usr/bin/env bash
# num2words (Vietnamese): 0.05 is said as anyone says 0,5, and −3 is “seventeen”.
#
# Guess: numbers spelled for reading aloud say what the digits say.
# What happens: num2words 0.5.14 takes what stands behind the point as hundredths and spells that
# as a whole number: 0.05 is “không phẩy năm” (as anyone says 0,5), 0.5 is “không phẩy năm mươi”,
# 3.999 is “bốn”. Negative whole numbers count from the end of its own table of words: −3 is
# “mười bảy” (17), −12.5 “tám phẩy năm mươi” (8,50). English in the same version says “minus three”.
# Why it matters: whoever makes sound or large-type text of a report says a share of 0,05 % as 0,5 %,
# and a fall of three points as a rise of seventeen. No error, no warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check num2words==0.5.14
"$work/venv/bin/python" - <<'PY'
import sys

from num2words import num2words

told = {0.05: "không phẩy năm", 0.5: "không phẩy năm mươi", 3.999: "bốn", -3: "mười bảy", -12.5: "tám phẩy năm mươi"}
said = {number: num2words(number, lang="vi") for number in told}
for number, words in said.items():
    print(number, words)
english = num2words(-3, lang="en")
print("in English:", english)
sys.exit(said != told or english != "minus three")
PY

#!/usr/bin/env bash
# vietnam-number: a budget of “một nghìn tỷ” (10¹², a thousand billion) is read as 10,000,001,000.
#
# Guess: a reader of Vietnamese numerals knows how sums above a thousand billion are said: “nghìn tỷ”, for there is no
# word for 10¹². What it can't read it refuses, as it does with other words.
# What happens: vietnam-number 1.0.6 puts the digits of the parts side by side: “mười hai nghìn năm trăm tỷ” (12.5 × 10¹²)
# is 500,000,001,500. “năm trăm tỷ” and “mười hai nghìn năm trăm” are right. “ba phẩy năm” (3.5) is 35, and “âm ba”
# (minus three) 3. No error. Its own n2w turned the other way says “mười hai nghìn tỷ năm trăm tỷ”, which is right.
# Why it matters: a province's budget is of that size. Figures taken out of resolutions come out as a plausible
# number of billions, a hundredth or a twenty-fifth of the true one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check vietnam-number==1.0.6
"$work/venv/bin/python" - <<'PY'
import sys

from vietnam_number import n2w, w2n

told = {
    "năm trăm tỷ": 500_000_000_000,
    "mười hai nghìn năm trăm": 12_500,
    "một nghìn tỷ": 10_000_001_000,
    "mười hai nghìn năm trăm tỷ": 500_000_001_500,
    "ba phẩy năm": 35,
    "âm ba": 3,
}
seen = {words: w2n(words) for words in told}
for words, number in seen.items():
    print(f"{words}: {number:,}")
said = n2w("12500000000000")
print("12,500,000,000,000:", said)
sys.exit(seen != told or said != "mười hai nghìn tỷ năm trăm tỷ")
PY

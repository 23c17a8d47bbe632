#!/usr/bin/env bash
# Babel (CLDR): a billion đồng, written short in Vietnamese, reads as a trillion in English.
#
# Guess: the short forms of big numbers are words' beginnings that can't be taken for the
# other language's: “9,13 tỷ” and “9.13B”.
# What happens: with Babel 2.19.0 9,130,000,000 is “9,13 T” in Vietnamese (T for tỷ, 10⁹)
# and 12,500,000,000,000 is “12.5T” in English (T for trillion, 10¹²). A thousand is “N”,
# 10¹² is “NT”. Browsers take the same data for Intl.NumberFormat's compact notation.
# Why it matters: budgets are read by people of both languages, often in one table or as a
# picture with the language lost. “9,13 T” is a thousand times more to one of them. The
# long form (“9,13 tỷ”) can't be mistaken.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: Babel==2.19.0
"$work/venv/bin/python" - <<'PY'
import sys

from babel.numbers import format_compact_decimal

def short(number, language, form="short"):
    text = format_compact_decimal(number, locale=language, fraction_digits=2, format_type=form)
    return text.replace("\u00a0", " ")

billion, trillion = 9_130_000_000, 12_500_000_000_000
seen = [short(billion, "vi"), short(trillion, "vi"), short(billion, "en"), short(trillion, "en"), short(billion, "vi", "long")]
print(f"vi: {seen[0]}, {seen[1]}; en: {seen[2]}, {seen[3]}; vi, long: {seen[4]}")
sys.exit(seen != ["9,13 T", "12,5 NT", "9.13B", "12.5T", "9,13 tỷ"])
PY

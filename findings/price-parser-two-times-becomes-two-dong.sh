#!/usr/bin/env bash
# price-parser: “hỗ trợ 2 lần, 500.000 đồng” (twice, 500,000 đồng) costs 2 đồng.
#
# Guess: where a text has one currency and two numbers, the amount is the number beside the currency.
# What happens: price-parser 0.5.1 joins the first number with the currency, wherever that stands: 2 and “đ”; “Support 2 times,
# $500” is 2 $. Of “9,13 tỷ đồng” (billion) it gives 9.13 đ. Alone, 500.000 đồng is 500000, and 4.200.000.000 đồng and
# 1.234.567,89 ₫ are right too.
# Why it matters: sums of support are taken out of resolutions and lists so. The result has a currency and no warning, and the
# words for thousands of millions, without which no budget is written, count for nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check price-parser==0.5.1
"$work/venv/bin/python" - <<'PY'
import sys

from price_parser import Price

told = {
    "hỗ trợ 2 lần, 500.000 đồng": ("2", "đ"),
    "Support 2 times, $500": ("2", "$"),
    "9,13 tỷ đồng": ("9.13", "đ"),
    "500.000 đồng": ("500000", "đ"),
    "1.234.567,89 ₫": ("1234567.89", "₫"),
}
seen = {}
for text in told:
    price = Price.fromstring(text)
    seen[text] = (str(price.amount), price.currency)
print(*seen.items(), sep="\n")
sys.exit(seen != told)
PY

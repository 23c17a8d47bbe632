#!/usr/bin/env bash
# mizani (labels of plotnine's charts): told to write Vietnamese marks, it writes 1,500,000,5 for 1.500.000,5.
#
# Guess: `label_number(big_mark=".", decimal_mark=",")` writes 1.500.000,5: its documentation calls the one “usually a
# comma or a dot” and the other what separates the decimals.
# What happens: mizani 0.14.6 changes commas to points first, then all points to commas, so that both marks are the
# comma: “1,500,000,5”. 45 billion đồng as `label_currency` writes them are “45,000,000,000,00 đ”, and without decimals,
# where a decimal mark has nothing to do, “45,000,000,000 đ”, as in English. With a space in place of the point, or with
# one of the two marks alone, all is right. No message.
# Why it matters: these two marks are those of Vietnamese (and of Germany or Indonesia). On an axis “1,500” is then read
# as one and a half, for the comma is the decimal mark of everyone who asked for it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: mizani==0.14.6
"$work/venv/bin/python" - <<'PY'
import sys

from mizani.labels import label_currency, label_number

dong = {"prefix": "", "suffix": " đ"}
marks = {"big_mark": ".", "decimal_mark": ","}
seen = {
    "a number": label_number(accuracy=0.1, **marks)([1500000.5, 1500, 45.6]),
    "money": label_currency(**dong, **marks)([45e9]),
    "money without decimals": label_currency(**dong, **marks, precision=0)([45e9]),
    "a space for thousands": label_number(accuracy=0.1, **(marks | {"big_mark": " "}))([1500000.5]),
    "the point alone": label_number(accuracy=1, big_mark=".")([1500000]),
    "the comma alone": label_number(accuracy=0.1, decimal_mark=",")([1500000.5]),
}
for name, labels in seen.items():
    print(f"{name}: {labels}")
told = {
    "a number": ["1,500,000,5", "1,500,0", "45,6"],
    "money": ["45,000,000,000,00 đ"],
    "money without decimals": ["45,000,000,000 đ"],
    "a space for thousands": ["1 500 000,5"],
    "the point alone": ["1.500.000"],
    "the comma alone": ["1500000,5"],
}
sys.exit({name: list(labels) for name, labels in seen.items()} != told)
PY

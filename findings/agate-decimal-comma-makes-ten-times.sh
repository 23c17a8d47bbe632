#!/usr/bin/env bash
# agate (the tables of csvkit): a share with a decimal comma becomes ten times itself.
#
# Guess: “45,6” in a CSV is either a number with a decimal comma or text, since no thousands
# mark stands before a single digit.
# What happens: agate 1.14.2 takes out every comma, wherever it stands, and reads 456, and
# 1250 for “12,50”. “3-11” (team 3 of hamlet 11) is read as 11 March 2001. No error, no warning.
# Why it matters: csvstat, csvsql and in2csv build on it. A sheet saved by a Vietnamese
# Excel shows shares of 456 % at best; at worst, where all are small (“0,7” is 7), nobody
# notices. A locale (`agate.Number(locale="vi_VN")`) or `--no-inference` reads it right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check agate==1.14.2
printf 'xa,ti_le,to\nA,"45,6",3-11\nB,"0,7",4-11\n' > "$work/shares.csv"
"$work/venv/bin/python" - "$work/shares.csv" <<'PY'
import datetime
import sys
from decimal import Decimal

import agate

rows = [tuple(row) for row in agate.Table.from_csv(sys.argv[1]).rows]
right = agate.Number(locale="vi_VN").cast("45,6")
for row in rows:
    print(*row)
print("with vi_VN:", right)
told = [("A", Decimal("456"), datetime.date(2001, 3, 11)), ("B", Decimal("7"), datetime.date(2001, 4, 11))]
sys.exit(rows != told or right != Decimal("45.6"))
PY

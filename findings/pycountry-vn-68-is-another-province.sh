#!/usr/bin/env bash
# pycountry (ISO 3166-2): VN-68 isn't the province whose official number is 68.
#
# Guess: the number that Vietnam's statistical list gives a province is its number in
# ISO 3166-2 too, as in many countries: Lâm Đồng is 68, so VN-68 is Lâm Đồng.
# What happens: in pycountry 26.2.16 VN-68 is Phú Thọ; Lâm Đồng is VN-35. The merger of
# 1 July 2025 hasn't arrived either: VN-40 (Bình Thuận) and VN-72 (Đắk Nông), part of
# Lâm Đồng since, are listed as before.
# Why it matters: a key such as VN-68-22918 looks like an ISO code. Whoever cuts it at the
# second hyphen and looks it up paints Lâm Đồng's figures on Phú Thọ. Keys should say
# in their description that the number is the statistical one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pycountry==26.2.16
"$work/venv/bin/python" - <<'PY'
import sys

import pycountry

told = {"VN-68": "Phú Thọ", "VN-35": "Lâm Đồng", "VN-40": "Bình Thuận", "VN-72": "Đắk Nông"}
seen = {code: pycountry.subdivisions.get(code=code).name for code in told}
for code, name in seen.items():
    print(f"{code}: {name}")
sys.exit(seen != told)
PY

#!/usr/bin/env bash
# vinormx: 1.005 households are said as “one point zero zero five”, and Lâm Viên - Đà Lạt as Lâm Viên minus Đà Lạt.
#
# Guess: a normalizer for Vietnamese speech knows that Vietnamese writes thousands with a point and decimals with a comma,
# and that a dash between words or years is no sign of arithmetic.
# What happens: vinormx 1.0.8 reads point and comma alike as a decimal mark: “1.005 hộ” is “một phẩy không không năm”,
# “10.500” “mười phẩy năm không không”, 1.234.567 “một phẩy hai ba bốn”, a full stop and 567. The dash is “trừ” (minus):
# in five wards of Đà Lạt, in “2025-2030”, in the number of a resolution. 0,05 and 45,6 % are right, and so are 1005 and
# dates.
# Why it matters: what is heard is a thousand times less, in a form that is right for shares. Nobody at a loudspeaker or a
# telephone can look it up.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check vinormx==1.0.8 PyYAML==6.0.4
"$work/venv/bin/python" - <<'PY'
import sys

import vinormx

told = {
    "1.005 hộ": "một phẩy không không năm hộ",
    "10.500": "mười phẩy năm không không",
    "1.234.567 hộ": "một phẩy hai ba bốn .năm trăm sáu mươi bảy hộ",
    "1005 hộ": "một nghìn không trăm năm hộ",
    "0,05": "không phẩy không năm",
    "45,6 %": "bốn mươi lăm phẩy sáu phần trăm",
    "Phường Lâm Viên - Đà Lạt": "phường lâm viên trừ đà lạt",
    "2025-2030": "hai nghìn không trăm hai mươi lăm trừ hai nghìn không trăm ba mươi",
}
seen = {text: " ".join(vinormx.TTSnorm(text).split()) for text in told}
print(*seen.items(), sep="\n")
sys.exit(seen != told)
PY

#!/usr/bin/env bash
# OpenCV: the QR code of a highland name is read with a Japanese byte in it.
#
# Guess: QR codes with text in UTF-8 are read right by every reader, since the readers guess
# the encoding when none is given.
# What happens: opencv-python-headless 5.0.0.93 reads “K’Ho”, “D’Ran”, “B’Lao” (U+2019) as K,
# U+0081, f, Ho and so on: it took the bytes for Shift-JIS and turned the apostrophe's sign
# into one of that table. “Đà Lạt” in the same form is right, and so is all of it in zxing-cpp.
# Why it matters: codes on notices of the Central Highlands' communes hold such names. What
# a phone shows depends on the reader built in. A code should hold an address in plain
# letters only, and the page behind it the name.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: \
    segno==1.6.6 opencv-python-headless==5.0.0.93 zxing-cpp==3.1.1 numpy==2.4.6
cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys

import cv2
import segno
import zxingcpp

told = {"K’Ho": "K\x81fHo", "D’Ran": "D\x81fRan", "B’Lao": "B\x81fLao", "Đà Lạt": "Đà Lạt"}
seen, other = {}, {}
for name in told:
    segno.make(name, micro=False).save("code.png", scale=8, border=4)
    picture = cv2.imread("code.png")
    seen[name] = cv2.QRCodeDetector().detectAndDecode(picture)[0]
    other[name] = zxingcpp.read_barcodes(picture)[0].text
    print(f"{name}: OpenCV {seen[name]!r}, zxing-cpp {other[name]!r}")
sys.exit(seen != told or any(name != text for name, text in other.items()))
PY

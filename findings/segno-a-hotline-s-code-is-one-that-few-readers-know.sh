#!/usr/bin/env bash
# segno: the QR code for the hotline 1022 is a Micro QR code, which not every reader knows.
#
# Guess: a library for QR codes makes a QR code, of three corner marks, whatever is in it.
# What happens: segno.make() of segno 1.6.6 makes the smallest symbol of the standard: up to about fifteen letters
# that is a Micro QR code, with one corner mark: “tel:1022”, the code 24958, “https://a.vn”. OpenCV 5.0.0.93 reads
# nothing in it, as in an empty picture; zxing-cpp 3.1.1 does. `micro=False` (or make_qr) makes a QR code, which both
# read. The address of a page, being longer, is a QR code anyway.
# Why it matters: one tries it with a page's address, and it works. The hotline's code on the poster is passed over by
# every reader of OpenCV's kind, without a sign that there is a code, and the fault looks like that of whoever holds
# it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: segno==1.6.6 opencv-python-headless==5.0.0.93 \
    zxing-cpp==3.1.1 numpy==2.4.6
"$work/venv/bin/python" - <<'PY'
import sys

import cv2
import numpy
import segno
import zxingcpp


def told(text, **options):
    symbol = segno.make(text, **options)
    dots = numpy.array([list(row) for row in symbol.matrix_iter(scale=10, border=4)])
    picture = numpy.where(dots > 0, 0, 255).astype(numpy.uint8)
    by_opencv = cv2.QRCodeDetector().detectAndDecode(picture)[0]
    by_zxing = [found.text for found in zxingcpp.read_barcodes(picture)]
    print(text, options, symbol.designator, "OpenCV:", repr(by_opencv), "zxing-cpp:", by_zxing)
    return symbol.is_micro, by_opencv, by_zxing


short = ["tel:1022", "24958", "https://a.vn"]
page = "https://lamdong.example/vi/24958/"
sys.exit(
    any(told(text) != (True, "", [text]) for text in short)
    or any(told(text, micro=False) != (False, text, [text]) for text in short)
    or told(page) != (False, page, [page])
)
PY

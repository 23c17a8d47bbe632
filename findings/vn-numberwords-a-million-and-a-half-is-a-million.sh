#!/usr/bin/env bash
# vn-numberwords: “một triệu rưỡi” (a million and a half) is 1,000,000, “một nghìn hai” (1,200) is 1,002, and −3 is 3.
#
# Guess: what reads Vietnamese numerals reads those that it writes itself, and refuses words that it doesn't know.
# What happens: vn-numberwords 0.2.0 passes over words that it doesn't know. “rưỡi” (and a half) has no weight:
# 1,500,000 is 1,000,000. After “nghìn” a last digit stands for hundreds in speech (“một nghìn hai”, 1,200); it is read
# as 2. Of its own words “âm ba” (−3) comes back as 3 and “ba phẩy năm” (3.5) as 35; 0.05 is written as “không phẩy
# năm”, which is 0.5. No message. Whole numbers that are not negative come back as they were.
# Why it matters: reports and speeches say sums in this way (“một tỷ rưỡi đồng”), which is half a billion off, in a
# library with a function for sums of money. One that can't read the words would be safer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check vn-numberwords==0.2.0
"$work/venv/bin/python" - <<'PY'
import sys

from vn_numberwords import number_to_words, words_to_number

read = {
    "một triệu rưỡi": 1_000_000,
    "một tỷ rưỡi": 1_000_000_000,
    "một nghìn hai": 1_002,
    "hai trăm rưỡi": 200,
}
written = {
    -3: ("âm ba", 3),
    3.5: ("ba phẩy năm", 35),
    0.05: ("không phẩy năm", 5),
    9130512345: (
        "chín tỷ một trăm ba mươi triệu năm trăm mười hai nghìn ba trăm bốn mươi lăm",
        9130512345,
    ),
}
seen_read = {words: words_to_number(words) for words in read}
seen_written = {
    number: (number_to_words(number), words_to_number(number_to_words(number))) for number in written
}
for words, number in seen_read.items():
    print(f"{words}: {number}")
for number, (words, back) in seen_written.items():
    print(f"{number}: {words}: {back}")
sys.exit(seen_read != read or seen_written != written)
PY

#!/usr/bin/env bash
# vietnormalizer: before it is spoken, the ward B’Lao becomes Lao, Đắk Mil becomes Đắk Mi and Tà Hine becomes Tà Hai.
#
# Guess: a normalizer for Vietnamese speech writes out numbers and shortenings and leaves names of places in Vietnam
# alone.
# What happens: vietnormalizer 0.2.3 takes the syllables of the Central Highlands for foreign words and respells them: Wil
# becomes “uiu”, Mil “mi”, Hine “hai”, Song “xông”, Dong “đông”. With the curly apostrophe of print it joins or drops
# letters: B’Lao is “lao”, D’Ran “đran”; with the straight one both stay. Of the 124 names of Lâm Đồng seven become other
# syllables. Lạc Dương and Krông Nô stay.
# Why it matters: loudspeakers and screen readers name the commune that is meant. Lao and Mi are other words, and where
# one tries it, with Đà Lạt and numbers, it is right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check vietnormalizer==0.2.3
"$work/venv/bin/python" - <<'PY'
import sys

import vietnormalizer

told = {
    "Phường B’Lao": "phường lao",
    "Phường B'Lao": "phường b'lao",
    "Xã D’Ran": "xã đran",
    "Xã D'Ran": "xã d'ran",
    "Xã Đắk Mil": "xã đắk mi",
    "Xã Đắk Wil": "xã đắk uiu",
    "Xã Đắk Song": "xã đắk xông",
    "Xã Tà Hine": "xã tà hai",
    "Xã Nam Dong": "xã nam đông",
    "Xã Lạc Dương": "xã lạc dương",
    "Xã Krông Nô": "xã krông nô",
    "Tà Hine có 54 hộ": "tà hai có năm mươi tư hộ",
}
normalizer = vietnormalizer.VietnameseNormalizer()
seen = {name: normalizer.normalize(name) for name in told}
print(*seen.items(), sep="\n")
sys.exit(seen != told)
PY

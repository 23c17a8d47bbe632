#!/usr/bin/env bash
# ftfy: the heading “XÃ LẠC DƯƠNG” becomes “XàLẠC DƯƠNG”, and “CẤP XÃ”, quoted, loses its last mark and reads “CẤP XÔ.
#
# Guess: what mends text that was decoded wrongly leaves sound text alone, all the more where the rest of the line
# (Ạ, Ư, Ơ) can't come out of such a mistake.
# What happens: ftfy 6.3.1 takes Ã before a non-breaking space, a closing quotation mark ” or » for the two halves of à, Ô or
# û, and puts those in their place: space and mark are gone. “MÃ SỐ” (code) with such a space is “MàSỐ”. With a plain space, a
# comma or a bracket behind it all is left as it was, and so is “Xã” in small letters.
# Why it matters: titles of decrees and heads of tables stand in capitals, and Word's users put the non-breaking space between
# “XÃ” and the name so that they stay on one line. The name no longer equals the register's, and XÔ is a word (bucket).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check ftfy==6.3.1
"$work/venv/bin/python" - <<'PY'
import sys

from ftfy import fix_text

told = {
    "XÃ\u00a0LẠC DƯƠNG": "XàLẠC DƯƠNG",
    "MÃ\u00a0SỐ": "MàSỐ",
    "“CẤP XÃ” VÀ CẤP TỈNH": "“CẤP XÔ VÀ CẤP TỈNH",
    "«CẤP XÃ»": "«CẤP Xû",
    "XÃ LẠC DƯƠNG": "XÃ LẠC DƯƠNG",
    "XÃ, (CẤP XÃ)": "XÃ, (CẤP XÃ)",
    "Xã\u00a0Lạc Dương, “cấp xã”": "Xã\u00a0Lạc Dương, “cấp xã”",
}
seen = {text: fix_text(text, uncurl_quotes=False) for text in told}
for text, fixed in seen.items():
    print(f"{text!r}: {fixed!r}")
sys.exit(seen != told)
PY

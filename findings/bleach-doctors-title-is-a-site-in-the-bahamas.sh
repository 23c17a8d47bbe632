#!/usr/bin/env bash
# bleach and linkify-it-py: the doctor's title “ThS.BS” becomes a link to a site in the Bahamas.
#
# Guess: what makes links of addresses in text wants more than two short words with a full stop between, or leaves
# words with Vietnamese letters alone.
# What happens: bleach 6.4.0 and linkify-it-py 2.2.0 (which markdown-it-py uses) take whatever ends like a country's domain:
# “ThS.BS” (master, medical doctor) is http://ThS.BS, for .bs is the Bahamas. A space forgotten behind a full stop does
# it too: “Tà Năng 3 hộ.La Dạ 5 hộ” has the link http://hộ.La (.la is Laos). “PGS.TS” and “TP.HCM” stay text.
# Why it matters: doctors' names stand so on pages of health campaigns. Who taps the title leaves the authority's page for
# whoever holds that name, or for nowhere, and a screen reader says “link” before the doctor's name.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check bleach==6.4.0 linkify-it-py==2.2.0
"$work/venv/bin/python" - <<'PY'
import re
import sys

import bleach
from linkify_it import LinkifyIt

told = {
    "ThS.BS Nguyễn Văn An": ["http://ThS.BS"],
    "Tà Năng 3 hộ.La Dạ 5 hộ": ["http://hộ.La"],
    "PGS.TS Nguyễn Văn An": [],
    "TP.HCM": [],
}
links = LinkifyIt()
bleached = {text: re.findall('href="([^"]*)"', bleach.linkify(text)) for text in told}
linkified = {text: [found.url for found in links.match(text) or []] for text in told}
for text in told:
    print(f"{text}: bleach {bleached[text]}, linkify-it {linkified[text]}")
sys.exit(bleached != told or linkified != told)
PY

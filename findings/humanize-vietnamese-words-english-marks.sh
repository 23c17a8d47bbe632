#!/usr/bin/env bash
# humanize (Vietnamese): 1,234 households are 1.234 to a Vietnamese reader, and 9.130 tỷ are 9,130 billion.
#
# Guess: with activate("vi_VN") numbers get Vietnamese marks, as they get German ones with "de_DE".
# What happens: humanize 4.17.0 has words for Vietnamese (“9.130 tỷ”, “3 tháng trước”) and no marks: intcomma(1234) stays
# “1,234”, which is one and a bit in Vietnamese; intword(9_130_000_000, "%.3f") is “9.130 tỷ”, which is said as nine thousand
# one hundred and thirty billion. In German they are “1.234” and “9,130 Milliarden”, both right.
# Why it matters: beside Vietnamese words a reader takes the marks for Vietnamese as well. The error is a factor of a thousand
# and both readings are sizes that a budget can have.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check humanize==4.17.0
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

import humanize


def said(language):
    humanize.i18n.activate(language)
    ago = humanize.naturaltime(datetime.timedelta(days=92))
    return humanize.intcomma(1234), humanize.intcomma(1234.5), humanize.intword(9_130_000_000, "%.3f"), ago


seen = {language: said(language) for language in ("vi_VN", "de_DE")}
print(*seen.items(), sep="\n")
sys.exit(seen["vi_VN"] != ("1,234", "1,234.5", "9.130 tỷ", "3 tháng trước") or seen["de_DE"][::2] != ("1.234", "9,130 Milliarden"))
PY

#!/usr/bin/env bash
# dateparser (Vietnamese): the hour of a meeting is read as “so many hours ago”, and its day is dropped.
#
# Guess: “8 giờ 30 ngày 1/7/2025”, the usual way to write a meeting's time, is half past eight on 1 July 2025, or
# nothing at all.
# What happens: dateparser 1.5.0, asked on 15 November 2026 at noon, answers 04:00 of that very day: “giờ” is
# taken for a span, eight hours back, and all else is left out. “1/7/2025 lúc 14 giờ” is fourteen hours back.
# The date alone, “ngày 01 tháng 7 năm 2025”, is read right.
# Why it matters: minutes and invitations are searched with it. The wrong day lies close to today, looks
# plausible, and moves with each run.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check dateparser==1.5.0
"$work/venv/bin/python" -W ignore - <<'PY'
import sys
from datetime import datetime

import dateparser

now = datetime(2026, 11, 15, 12)
told = {
    "8 giờ 30 ngày 1/7/2025": datetime(2026, 11, 15, 4),
    "1/7/2025 lúc 14 giờ": datetime(2026, 11, 14, 22),
    "ngày 01 tháng 7 năm 2025": datetime(2025, 7, 1),
}
read = {text: dateparser.parse(text, languages=["vi"], settings={"RELATIVE_BASE": now}) for text in told}
for text, day in read.items():
    print(text, "→", day)
sys.exit(read != told)
PY

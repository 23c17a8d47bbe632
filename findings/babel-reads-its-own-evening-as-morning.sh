#!/usr/bin/env bash
# Babel (Vietnamese): the meeting at half past eight in the evening, written and read again, is in the morning.
#
# Guess: `parse_time` reads what `format_time` writes for the same language, or refuses it.
# What happens: Babel 2.19.0 writes 20:30 with the pattern “h:mm a” as “8:30 CH” (chiều, afternoon) and reads that as 08:30; a
# quarter past midnight, “12:15 SA”, as 12:15. In English “8:30 PM” is 20:30. It looks for “pm” only, and passes over
# any other word. With 24 hours (“20:30”) all is right.
# Why it matters: forms and calendars that show the half of the day are read back with the same library. A meeting
# moves by twelve hours, for all languages whose word isn't “pm”, and only in the afternoon.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check Babel==2.19.0
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

from babel.dates import format_time, parse_time


def there_and_back(hour, minute, language, pattern="h:mm a"):
    text = format_time(datetime.time(hour, minute), pattern, locale=language)
    return text.replace("\u202f", " "), parse_time(text, locale=language).strftime("%H:%M")


seen = [
    there_and_back(20, 30, "vi"),
    there_and_back(0, 15, "vi"),
    there_and_back(8, 30, "vi"),
    there_and_back(20, 30, "en"),
    there_and_back(20, 30, "vi", "short"),
]
print(*seen, sep="\n")
sys.exit(seen != [
    ("8:30 CH", "08:30"), ("12:15 SA", "12:15"), ("8:30 SA", "08:30"), ("8:30 PM", "20:30"), ("20:30", "20:30"),
])
PY

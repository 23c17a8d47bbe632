#!/usr/bin/env bash
# ics (ics.py): a task that is due on a day becomes due at the first instant of that day in UTC.
#
# Guess: a calendar that is read and written again keeps `DUE;VALUE=DATE:20261130` a day, as it keeps the day of
# an event.
# What happens: ics 0.7.3 keeps the event's day and writes the task's as `DUE:20261130T000000Z`, seven in the
# morning in Vietnam. It also adds `CALSCALE:GEORGIAN`, which RFC 5545 doesn't know (GREGORIAN is meant).
# Why it matters: what passes through it is late at breakfast on the day on which it may still be handed in. A portal
# that gives deadlines as events of a whole day (VEVENT) rather than tasks (VTODO) is safe from that.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check ics==0.7.3
"$work/venv/bin/python" - <<'PY'
import sys

from ics import Calendar

lines = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//deadlines
BEGIN:VEVENT
UID:event@example.org
DTSTAMP:20261101T000000Z
DTSTART;VALUE=DATE:20261130
SUMMARY:Hạn nộp báo cáo
END:VEVENT
BEGIN:VTODO
UID:task@example.org
DTSTAMP:20261101T000000Z
DUE;VALUE=DATE:20261130
SUMMARY:Nộp báo cáo
END:VTODO
END:VCALENDAR
"""
written = Calendar(lines.replace("\n", "\r\n")).serialize().splitlines()
found = [line for line in written if line.startswith(("DTSTART", "DUE", "CALSCALE"))]
print("\n".join(found))
sys.exit(sorted(found) != ["CALSCALE:GEORGIAN", "DTSTART;VALUE=DATE:20261130", "DUE:20261130T000000Z"])
PY

#!/usr/bin/env bash
# ical (Home Assistant's calendars): the topic “Họp, tập huấn” becomes two, “Họp\” and “ tập huấn”, and is saved so.
#
# Guess: a list of iCalendar is parted at its commas, and a comma that belongs to a word has a backslash before it (RFC
# 5545, 3.3.11 and 3.8.1.2): `CATEGORIES:Hạn nộp,Họp\, tập huấn` has two topics.
# What happens: ical 14.3.1 parts the list at every comma and leaves the backslash where it was: three topics, of which
# one ends with a backslash and one begins with a space. Written again there are three CATEGORIES, with “Họp\\”. In
# SUMMARY the same comma is read and written right. icalendar 7.3.0 and vobject 0.9.9 read two topics. No message.
# Why it matters: whoever filters by “Họp, tập huấn” no longer finds the meeting, and since the calendar is saved again,
# neither does the next program.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check ical==14.3.1 icalendar==7.3.0 vobject==0.9.9
"$work/venv/bin/python" - <<'PY'
import sys

import icalendar
import vobject
from ical.calendar_stream import IcsCalendarStream

FILE = "\r\n".join([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//portal.example//VI", "BEGIN:VEVENT", "UID:1@portal.example",
    "DTSTAMP:20261101T000000Z", "DTSTART;VALUE=DATE:20261215", "SUMMARY:Họp\\, tập huấn",
    "CATEGORIES:Hạn nộp,Họp\\, tập huấn", "END:VEVENT", "END:VCALENDAR", "",
])  # fmt: skip
calendar = IcsCalendarStream.calendar_from_ics(FILE)
event = calendar.events[0]
again = IcsCalendarStream.calendar_to_ics(calendar).splitlines()
seen = {
    "ical": event.categories,
    "ical, title": event.summary,
    "ical, written": [line for line in again if line.startswith(("CATEGORIES", "SUMMARY"))],
    "icalendar": [str(c) for c in icalendar.Calendar.from_ical(FILE).walk("VEVENT")[0]["CATEGORIES"].cats],
    "vobject": vobject.readOne(FILE).vevent.categories.value,
}
for name, topics in seen.items():
    print(f"{name}: {topics}")
topics = ["Hạn nộp", "Họp, tập huấn"]
sys.exit(
    seen
    != {
        "ical": ["Hạn nộp", "Họp\\", " tập huấn"],
        "ical, title": "Họp, tập huấn",
        "ical, written": [
            "SUMMARY:Họp\\, tập huấn",
            "CATEGORIES:Hạn nộp",
            "CATEGORIES:Họp\\\\",
            "CATEGORIES: tập huấn",
        ],
        "icalendar": topics,
        "vobject": topics,
    }
)
PY

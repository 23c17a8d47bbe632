#!/usr/bin/env bash
# icalevents: a deadline of 30 November is still among the events of 1 December, and a repeated one isn't.
#
# Guess: an event of a whole day, DTSTART 30 November and DTEND 1 December, ends before the second, as RFC 5545 has it.
# What happens: icalevents 0.3.1 gives it for 1 to 2 December too, and lists 1 December as its end. Of a deadline at the end of
# each month (an RRULE) the same day's event has start and end on 30 November and isn't among those of December. Both are
# counted from midnight UTC, seven in the morning in Vietnam. recurring-ical-events 3.8.2 has neither on 1 December.
# Why it matters: a list of what is due today shows yesterday's deadline as open for one more day, for some tasks and not
# for others, by the way in which the calendar writes them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check icalevents==0.3.1 recurring-ical-events==3.8.2
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

import icalendar
import recurring_ical_events
from icalevents.icalevents import events

LINES = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//portal//deadlines//VI",
    "BEGIN:VEVENT", "UID:once@portal.example", "DTSTAMP:20260101T000000Z", "SUMMARY:Một lần",
    "DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261201", "END:VEVENT",
    "BEGIN:VEVENT", "UID:monthly@portal.example", "DTSTAMP:20260101T000000Z", "SUMMARY:Cuối tháng",
    "DTSTART;VALUE=DATE:20261031", "DTEND;VALUE=DATE:20261101", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", "END:VEVENT",
    "END:VCALENDAR", "",
]
text = "\r\n".join(LINES)
calendar = icalendar.Calendar.from_ical(text)


def named(day):
    after = day + datetime.timedelta(days=1)
    by_first = sorted(str(event.summary) for event in events(string_content=text.encode(), start=day, end=after))
    return by_first, sorted(str(event["SUMMARY"]) for event in recurring_ical_events.of(calendar).at(day))


due, next_day = named(datetime.date(2026, 11, 30)), named(datetime.date(2026, 12, 1))
print("30 November:", due, "1 December:", next_day)
both = ["Cuối tháng", "Một lần"]
sys.exit(due != (both, both) or next_day != (["Một lần"], []))
PY

#!/usr/bin/env bash
# ics (ics.py): a class at half past six on each Monday is on Tuesdays once the calendar is read and written again.
#
# Guess: a calendar that is only read and written keeps its repeated events where they were, however it writes the zone.
# What happens: ics 0.7.3 writes the start in UTC, Sunday at 23:30, and leaves the rule `FREQ=WEEKLY;BYDAY=MO` as it was: the
# Mondays are now those of UTC, whose 23:30 is Tuesday in Vietnam. The exception (EXDATE), still in Vietnam's time, meets none
# of them. As recurring-ical-events 3.8.2 counts, the first class stays on Monday, and the others, with one too many, are
# on Tuesdays. At half past seven the same rule stays on Mondays. icalendar 7.3.2 writes the days as they were. (ics's
# CALSCALE, told in another script, is mended here before counting.)
# Why it matters: flag raising and farmers' classes begin before seven. Of a calendar merged by this library the early events,
# and only they, are on the wrong day.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check ics==0.7.3 icalendar==7.3.2 recurring-ical-events==3.8.2
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

import ics
import icalendar
import recurring_ical_events

ZONE = "Asia/Ho_Chi_Minh"
VIETNAM = datetime.timezone(datetime.timedelta(hours=7))


def calendar(time):
    return "\r\n".join([
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//portal//classes//VI", "CALSCALE:GREGORIAN",
        "BEGIN:VTIMEZONE", f"TZID:{ZONE}", "BEGIN:STANDARD", "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "END:STANDARD", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:class@portal.example", "DTSTAMP:20260101T000000Z", "SUMMARY:Lớp học", "DURATION:PT30M",
        f"DTSTART;TZID={ZONE}:20261102T{time}", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3",
        f"EXDATE;TZID={ZONE}:20261109T{time}", "END:VEVENT", "END:VCALENDAR", "",
    ])


def days(text):
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between((2026, 11, 1), (2026, 12, 31))
    return [f"{event.start.astimezone(VIETNAM):%a %d %H:%M}" for event in found]


def again(text):
    return ics.Calendar(text).serialize().replace("GEORGIAN", "GREGORIAN")


early, later = calendar("063000"), calendar("073000")
seen = {
    "as written": days(early),
    "by icalendar": days(icalendar.Calendar.from_ical(early).to_ical().decode()),
    "by ics": days(again(early)),
    "by ics, an hour later": days(again(later)),
}
for name, listed in seen.items():
    print(f"{name}: {listed}")
mondays = ["Mon 02 06:30", "Mon 16 06:30"]
told = {
    "as written": mondays,
    "by icalendar": mondays,
    "by ics": ["Mon 02 06:30", "Tue 03 06:30", "Tue 10 06:30", "Tue 17 06:30"],
    "by ics, an hour later": ["Mon 02 07:30", "Mon 16 07:30"],
}
sys.exit(seen != told)
PY

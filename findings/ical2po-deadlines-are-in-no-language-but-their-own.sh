#!/usr/bin/env bash
# Translate Toolkit: of a calendar of meetings and deadlines the meetings are translated, the deadlines aren't.
#
# Guess: ical2po offers the words of all that a calendar shows: events, tasks (VTODO) and notes (VJOURNAL), which have
# the same SUMMARY, DESCRIPTION and LOCATION.
# What happens: ical2po of translate-toolkit 3.20.4 reads events only. The task “Nộp biểu” and the note “Biên bản”
# aren't in the PO file, so po2ical, with everything translated, writes an English calendar with both in Vietnamese.
# CATEGORIES stay as well, and a SUMMARY that says LANGUAGE=vi says so in English too. No message.
# Why it matters: what is due is published as tasks. The English reader has a list of meetings that is complete, and
# every deadline in words that aren't theirs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'translate-toolkit[ical]==3.20.4' polib==1.2.0 vobject==0.9.9
cd "$work"
part() {
    local kind=$1 number=$2
    shift 2
    printf '%s\r\n' "BEGIN:$kind" "UID:$number@portal.example" 'DTSTAMP:20261101T000000Z' "$@" "END:$kind"
}
{
    printf '%s\r\n' 'BEGIN:VCALENDAR' 'VERSION:2.0' 'PRODID:-//portal.example//VI'
    part VEVENT 1 'DTSTART;VALUE=DATE:20261215' 'SUMMARY;LANGUAGE=vi:Họp xã' 'CATEGORIES:Lúa'
    part VTODO 2 'DUE;VALUE=DATE:20261215' 'SUMMARY:Nộp biểu'
    part VJOURNAL 3 'DTSTART;VALUE=DATE:20261216' 'SUMMARY:Biên bản'
    printf '%s\r\n' 'END:VCALENDAR'
} > vi.ics
"$work/venv/bin/ical2po" --progress=none vi.ics calendar.po
offered=$("$work/venv/bin/python" - <<'PY'
import polib

catalogue = polib.pofile("calendar.po")
for entry in catalogue:
    entry.msgstr = "In English"
catalogue.save()
print(*[entry.msgid for entry in catalogue], sep=", ")
PY
)
"$work/venv/bin/po2ical" --progress=none -t vi.ics calendar.po en.ics
words=$(tr -d '\r' < en.ics | grep -E '^(SUMMARY|CATEGORIES)' | sort)
printf 'offered: %s\n%s\n' "$offered" "$words"
[ "$offered" = 'Họp xã' ]
[ "$words" = 'CATEGORIES:Lúa
SUMMARY:Biên bản
SUMMARY:Nộp biểu
SUMMARY;LANGUAGE=vi:In English' ]

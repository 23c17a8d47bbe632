#!/usr/bin/env bash
# calcurse: an imported task loses the day by which it is due, a cancelled meeting is on, and nothing was skipped.
#
# Guess: a task with a deadline keeps it, and what a calendar calls cancelled is marked or left out; what can't be taken
# over is counted as skipped, for which the report after the import has a place.
# What happens: calcurse 4.7.1 reports two tasks, two events and 0 skipped. “Nộp biểu”, due on 15 December, is a task
# without a day; the task that was cancelled is still to be done; the meeting of the 16th, STATUS:CANCELLED, stands in
# that day like the one of the 15th. Written out again as iCalendar, days and cancellations are gone. (A task that is done
# stays done.)
# Why it matters: calendars of deadlines are published as tasks as well as events, and a meeting is called off by sending
# it again as cancelled. Whoever keeps time with calcurse goes there, and misses the deadline.
# Needs Debian 12's apt, with its lists of packages, and its libncursesw6.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download calcurse=4.7.1-1 > /dev/null
dpkg -x ./*.deb "$work"
mkdir home
part() {
    local kind=$1
    shift
    printf '%s\r\n' "BEGIN:$kind" "UID:$RANDOM@portal.example" 'DTSTAMP:20261101T000000Z' "$@" "END:$kind"
}
{
    printf '%s\r\n' 'BEGIN:VCALENDAR' 'VERSION:2.0' 'PRODID:-//portal.example//VI'
    part VEVENT 'DTSTART;VALUE=DATE:20261215' 'SUMMARY:Họp xã'
    part VEVENT 'DTSTART;VALUE=DATE:20261216' 'STATUS:CANCELLED' 'SUMMARY:Họp thôn'
    part VTODO 'DUE;VALUE=DATE:20261215' 'SUMMARY:Nộp biểu'
    part VTODO 'DUE;VALUE=DATE:20261216' 'STATUS:CANCELLED' 'SUMMARY:Gửi ảnh'
    printf '%s\r\n' 'END:VCALENDAR'
} > calendar.ics
calcurse() { HOME=$work/home LC_ALL=C.UTF-8 usr/bin/calcurse -D home "$@"; }
report=$(calcurse -i calendar.ics)
kept=$(cat home/apts home/todo)
again=$(calcurse -x)
printf '%s\n' "$report" "$kept" "$again"
grep -q '0 apps / 2 events / 2 todos / 0 skipped' <<< "$report"
[ "$kept" = '12/15/2026 [1] Họp xã
12/16/2026 [1] Họp thôn
[0] Gửi ảnh
[0] Nộp biểu' ]
! grep -Eq 'DUE|STATUS' <<< "$again"

#!/usr/bin/env bash
# aniso8601: the half-year 2026-01-01/P6M ends on 30 June, and three months from July on 29 September.
#
# Guess: an interval of ISO 8601, its start and six months, ends on 1 July, as months of the calendar have it.
# What happens: aniso8601 10.0.1 counts a month as 30 days and a year as 365: P6M from 1 January is 30 June (P1Y from 2024
# on: 31 December), P3M from 1 July is 29 September, and P1M back from 31 March is 1 March. isodate 0.7.2 adds months:
# 1 July, 1 October, and the last of February. Nothing is said.
# Why it matters: portals give a data set's period as such an interval (DCAT, schema.org). Taken as “up to and not
# including”, as intervals are, the half-year loses its last day and the quarter its last two, which are the days on which
# most reports come in.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check aniso8601==10.0.1 isodate==0.7.2
"$work/venv/bin/python" - <<'PY'
import sys

import aniso8601
import isodate

cases = [("2026-01-01", "P6M"), ("2024-01-01", "P1Y"), ("2026-07-01", "P3M")]
days = [str(aniso8601.parse_interval(f"{start}/{length}")[1]) for start, length in cases]
days.append(str(aniso8601.parse_interval("P1M/2026-03-31")[1]))
months = [str(isodate.parse_date(start) + isodate.parse_duration(length)) for start, length in cases]
months.append(str(isodate.parse_date("2026-03-31") - isodate.parse_duration("P1M")))
for (start, length), ours, theirs in zip([*cases, ("2026-03-31", "back P1M")], days, months):
    print(f"{start} {length}: aniso8601 {ours}, isodate {theirs}")
sys.exit(
    days != ["2026-06-30", "2024-12-31", "2026-09-29", "2026-03-01"]
    or months != ["2026-07-01", "2025-01-01", "2026-10-01", "2026-02-28"]
)
PY

#!/usr/bin/env bash
# pandas: SDMX's month “2026-M03” is a time of day on 1 January, its third “2026-T2” is February.
#
# Guess: pandas reads SDMX's periods, since it reads the quarter “2026-Q3” – or it refuses them, as it does the
# half-year “2026-S2”.
# What happens: pandas 3.1.1 reads the month as 1 January 2026, 00:00:03, and the second third of the year (May to
# August) as February. A column of twelve months becomes twelve seconds of one night, in rising order.
# Why it matters: statistical offices publish SDMX-CSV with these codes. A chart over them has the right shape and the
# wrong year below it. Periods belong into a column of first and last days beside the code.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pandas==3.1.1
"$work/venv/bin/python" -W ignore - <<'PY'
import sys

import pandas


def read(code):
    try:
        return str(pandas.Period(code))
    except ValueError as error:
        return type(error).__name__


told = {"2026-Q3": "2026Q3", "2026-S2": "DateParseError", "2026-M03": "2026-01-01 00:00:03", "2026-T2": "2026-02"}
seen = {code: read(code) for code in told}
print(seen)
column = pandas.to_datetime(pandas.Series([f"2026-M{month:02}" for month in range(1, 13)]))
print(column.dt.strftime("%d %b %Y %H:%M:%S").tolist())
sys.exit(seen != told or column.dt.date.nunique() != 1 or not column.is_monotonic_increasing)
PY

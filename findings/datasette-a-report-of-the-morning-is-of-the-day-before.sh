#!/usr/bin/env bash
# Datasette: a report that came at 06:40 on 1 December is counted under 30 November, though the cell says 1 December.
#
# Guess: facets by date put “2026-12-01T06:40:00+07:00” under the day that stands in it; a filter by that day finds it.
# What happens: Datasette 0.65.5 offers facets by date for such a column and counts by SQLite's `date()`, which turns the
# time into UTC first (as SQLite documents): whatever came before seven in the morning is of the day before. The filter
# “date” does the same; “greater or equal”, which compares the text, finds the report on 1 December. The row shown under
# 30 November reads 1 December.
# Why it matters: reports are due by the end of a day. Counted by day, a report that came the morning after stands as if
# it had come in time, and the two filters of one page give different numbers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check datasette==0.65.5
cd "$work"
venv/bin/python - <<'PY'
import asyncio
import sqlite3
import sys

from datasette.app import Datasette

connection = sqlite3.connect("reports.db")
connection.executescript("""
    CREATE TABLE received (commune TEXT PRIMARY KEY, at TEXT);
    INSERT INTO received VALUES ('on the day', '2026-11-30T16:50:00+07:00'),
        ('early next day', '2026-12-01T06:40:00+07:00'), ('later next day', '2026-12-01T07:10:00+07:00');
""")
connection.close()


async def answers():
    client = Datasette(["reports.db"]).client

    async def asked(query):
        return (await client.get(f"/reports/received.json?{query}")).json()

    page = await asked("_facet_date=at")
    offered = [facet["type"] for facet in (await asked(""))["suggested_facets"] if facet["name"] == "at"]
    counts = {entry["value"]: entry["count"] for entry in page["facet_results"]["at"]["results"]}
    by_date = [row["commune"] for row in await asked("_shape=array&at__date=2026-12-01")]
    by_text = [row["commune"] for row in await asked("_shape=array&at__gte=2026-12-01")]
    return offered, counts, by_date, sorted(by_text)


seen = asyncio.run(answers())
print(*seen, sep="\n")
told = (
    ["date"],
    {"2026-11-30": 2, "2026-12-01": 1},
    ["later next day"],
    ["early next day", "later next day"],
)
sys.exit(seen != told)
PY

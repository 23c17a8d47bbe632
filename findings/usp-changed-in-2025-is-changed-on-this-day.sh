#!/usr/bin/env bash
# ultimate-sitemap-parser: a page last changed in “2025” was changed on today’s day and month of 2025, whichever it is.
#
# Guess: sitemaps take dates in W3C's profile of ISO 8601, in which a year or a month alone are whole dates: the page's
# `last_modified` is the first moment, or nothing.
# What happens: usp 1.8.1 tries Python's reader, which wants a day, and then dateutil's, which takes what is missing
# from the present day. “2025” read on 30 November is 30 November 2025, read a day later it is 1 December; “2025-02” is
# the 28th of February or an earlier day, by the day on which one asks. Days and times that are written are read as they
# are. No message.
# Why it matters: yearbooks and old reports are dated by year or month. To a harvester that goes by what changed since
# yesterday they change every day, and never look as old as they are.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check ultimate-sitemap-parser==1.8.1
"$work/venv/bin/python" - <<'PY'
import datetime
import sys
from unittest import mock

import dateutil.parser._parser as general
from usp.tree import sitemap_from_str

DATES = ("2025", "2025-02", "2025-02-03")
PLACE = "https://portal.example/"
ROWS = "".join(f"<url><loc>{PLACE}{date}</loc><lastmod>{date}</lastmod></url>" for date in DATES)
MAP = f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{ROWS}</urlset>'


class Clock(datetime.datetime):
    today = (2026, 11, 30)

    @classmethod
    def now(cls, zone=None):
        return cls(*cls.today)


def read(*today):
    Clock.today = today
    with mock.patch.object(general.datetime, "datetime", Clock):
        pages = sitemap_from_str(MAP).all_pages()
        return {page.url.removeprefix(PLACE): str(page.last_modified)[:10] for page in pages}


told = {
    (2026, 11, 30): dict(zip(DATES, ("2025-11-30", "2025-02-28", "2025-02-03"))),
    (2026, 12, 1): dict(zip(DATES, ("2025-12-01", "2025-02-01", "2025-02-03"))),
}
seen = {day: read(*day) for day in told}
for day, dates in seen.items():
    print(f"read on {day}: {dates}")
sys.exit(seen != told)
PY

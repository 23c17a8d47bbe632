#!/usr/bin/env bash
# Pelican: on a Vietnamese site “Date: 1/7/2025” is 7 January, and “Date: 13/7/2025” is 13 July.
#
# Guess: a generator that knows DEFAULT_LANG = "vi" and the time zone of Vietnam reads the day first, or wants
# 2025-07-01 and refuses all else, as Hugo does.
# What happens: Pelican 4.12.0 reads 1/7/2025 and 1.7.2025 with the month first and only turns them round where that
# is no month: the report of 1 July is older than one of 1 March in the list, the feed gives 2025-01-07, and the
# folder of the year's months too. From the 13th on all is right. No warning.
# Why it matters: officials write 1/7/2025. Reports for a quarter come in from the first days of a month on: those days
# change places, the later ones don't, and the list of news still looks like one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'pelican[markdown]==4.12.0'
mkdir -p "$work/site/content"
cd "$work/site"
for date in 1/7/2025 2.7.2025 13/7/2025 2025-07-01; do
    name=${date//[.\/]/-}
    printf 'Title: %s\nSlug: d%s\nDate: %s\n\nx\n' "$date" "$name" "$date" > "content/$name.md"
done
cat > pelicanconf.py << 'END'
SITENAME, AUTHOR, DEFAULT_LANG, TIMEZONE = "Xã A", "UBND", "vi", "Asia/Ho_Chi_Minh"
SITEURL, FEED_ALL_ATOM, THEME = "https://portal.example", "all.xml", "simple"
END
"$work/venv/bin/pelican" content -s pelicanconf.py > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
"$work/venv/bin/python" - <<'PY'
import re
import sys

with open("output/all.xml", encoding="utf-8") as file:
    entries = re.findall(r"<title>([^<]+)</title><link[^>]*/><published>([-0-9]+)T", file.read())
print(*entries, sep="\n")
told = {"1/7/2025": "2025-01-07", "2.7.2025": "2025-02-07", "13/7/2025": "2025-07-13", "2025-07-01": "2025-07-01"}
sys.exit(dict(entries) != told)
PY

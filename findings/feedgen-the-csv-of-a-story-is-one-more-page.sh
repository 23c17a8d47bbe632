#!/usr/bin/env bash
# feedgen: in an Atom feed a story's CSV file and its English edition are told as the story's page, as the page itself is.
#
# Guess: what `entry.link(rel="enclosure", type="text/csv", length=…)` or `hreflang="en"` says stands in the feed, as
# it does for the feed's own links and, for the file, in the RSS that the same object writes.
# What happens: feedgen 1.0.0 writes no rel, type, length or hreflang on an entry's links in Atom: `<link
# href="…/a.csv"/>`, which is by RFC 4287 the entry's page. With two such links and no type the entry isn't even
# valid. In RSS the file is an enclosure, and `<link>` is the last page given, the English one. feedparser 6.0.14
# finds no file in the Atom feed, one in RSS. No message.
# Why it matters: a feed of data is there for its files. Programs that fetch what is enclosed fetch nothing, and
# readers open the page named last: a download, or the other language.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check feedgen==1.0.0 feedparser==6.0.14
"$work/venv/bin/python" - <<'PY'
import re
import sys

import feedgen.feed
import feedparser

feed = feedgen.feed.FeedGenerator()
feed.id("urn:tin")
feed.title("Tin")
feed.description("Tin của tỉnh")
feed.link(href="https://portal.example/", rel="alternate", hreflang="vi")
feed.updated("2026-11-30T00:00:00Z")
story = feed.add_entry()
story.id("urn:tin:1")
story.title("Số liệu quý I")
story.updated("2026-11-30T00:00:00Z")
story.link(href="https://portal.example/1/", rel="alternate", type="text/html", hreflang="vi")
story.link(href="https://portal.example/en/1/", rel="alternate", type="text/html", hreflang="en")
story.enclosure("https://portal.example/1.csv", 10, "text/csv")

atom, rss = feed.atom_str().decode(), feed.rss_str().decode()
links = re.findall(r"<link [^>]*>", atom)
files = [[file.href for file in feedparser.parse(text).entries[0].enclosures] for text in (atom, rss)]
page = feedparser.parse(rss).entries[0].link
print(*links, f"files in Atom: {files[0]}, in RSS: {files[1]}; page in RSS: {page}", sep="\n")
told = [
    '<link href="https://portal.example/" rel="alternate" hreflang="vi"/>',
    '<link href="https://portal.example/1/"/>',
    '<link href="https://portal.example/en/1/"/>',
    '<link href="https://portal.example/1.csv"/>',
]
sys.exit(links != told or files != [[], ["https://portal.example/1.csv"]] or page != "https://portal.example/en/1/")
PY

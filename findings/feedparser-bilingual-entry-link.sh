#!/usr/bin/env bash
# feedparser: an entry that names its page in two languages links to the last one named.
#
# Guess: of several alternate links (RFC 4287 allows one for each type and language),
# `entry.link` is the one in the language of the feed, or else the first.
# What happens: in feedparser 6.0.14 it is the last one. In a feed in Vietnamese whose
# entries name the Vietnamese page first and the English one after it, every title in
# Vietnamese leads to the page in English.
# Why it matters: a bilingual portal that tells of both pages in each entry, as the format
# invites it to, sends readers of most aggregators to a page they may not be able to
# read. One alternate link an entry is the safe way; the page itself names the other.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check feedparser==6.0.14
"$work/venv/bin/python" - <<'PY'
import sys

import feedparser

FEED = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <title>Tin</title><id>urn:example:feed</id><updated>2026-11-20T00:00:00Z</updated>
  <author><name>Tỉnh</name></author>
  <entry>
    <title>Quý III</title><id>urn:example:1</id><updated>2026-11-20T00:00:00Z</updated>
    {links}
    <summary>Kết quả.</summary>
  </entry>
</feed>"""
vi = '<link rel="alternate" type="text/html" hreflang="vi" href="https://example.org/vi/"/>'
en = '<link rel="alternate" type="text/html" hreflang="en" href="https://example.org/en/"/>'
seen = [feedparser.parse(FEED.format(links=links)).entries[0].link for links in (vi + en, en + vi)]
print("Vietnamese first, then English:", seen[0])
print("English first, then Vietnamese:", seen[1])
sys.exit(seen != ["https://example.org/en/", "https://example.org/vi/"])
PY

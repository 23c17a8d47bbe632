#!/usr/bin/env bash
# atoma: a feed whose titles and texts are given as XHTML has neither.
#
# Guess: a parser of Atom reads the three kinds of text that RFC 4287 has, text, html and xhtml, or refuses the one that it
# doesn't know.
# What happens: atoma 0.0.17 gives None for the feed's title, for an entry's summary and for its content when they are
# xhtml, though the RFC lets no feed be without a title. The same as html or text is there. No message. feedparser 6.0.14
# reads all three.
# Why it matters: xhtml is the kind that needs no second layer of escapes, by which “<5” and raised figures get
# through whole, and site generators write it. A list of news shows empty entries, which looks as if the authority had
# published nothing under its headings.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check atoma==0.0.17 feedparser==6.0.14
"$work/venv/bin/python" - <<'PY'
import sys

import atoma
import feedparser

FEED = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title type="{kind}">{text}</title><id>urn:x:feed</id><updated>2026-07-01T08:00:00+07:00</updated>
<author><name>UBND</name></author>
<entry><title>Quý 2</title><id>urn:x:1</id><updated>2026-07-01T08:00:00+07:00</updated>
<summary type="{kind}">{text}</summary><content type="{kind}">{text}</content></entry></feed>"""
texts = {
    "text": "Có 10 hộ",
    "html": "Có &lt;b&gt;10&lt;/b&gt; hộ",
    "xhtml": '<div xmlns="http://www.w3.org/1999/xhtml">Có <b>10</b> hộ</div>',
}


def value(found):
    return found and found.value


fields, others = {}, {}
for kind, text in texts.items():
    data = FEED.format(kind=kind, text=text).encode()
    feed = atoma.parse_atom_bytes(data)
    fields[kind] = [value(found) for found in (feed.title, feed.entries[0].summary, feed.entries[0].content)]
    other = feedparser.parse(data)
    others[kind] = [other.feed.title, other.entries[0].summary, other.entries[0].content[0].value]
    print(f"{kind}: atoma {fields[kind]}, feedparser {others[kind]}")
marked = "Có <b>10</b> hộ"
sys.exit(
    fields != {"text": ["Có 10 hộ"] * 3, "html": [marked] * 3, "xhtml": [None] * 3}
    or others != {"text": ["Có 10 hộ"] * 3, "html": [marked] * 3, "xhtml": [marked] * 3}
)
PY

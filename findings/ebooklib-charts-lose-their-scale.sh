#!/usr/bin/env bash
# EbookLib: a chart (SVG) in a chapter loses its scale and its shading on the way into the EPUB.
#
# Guess: a chapter given as XHTML comes into the book as it is, or cleaned of what isn't allowed.
# What happens: EbookLib 0.20.0 reads chapters with a parser of HTML, which makes all names small, and writes them as XHTML,
# where `viewbox` isn't `viewBox` and `lineargradient`, `clippath` and `preserveaspectratio` mean nothing. No message;
# the file is well formed. The order of the text and `lang` stay. An SVG in a file of its own isn't touched.
# Why it matters: readers of e-books draw such a chart at its own size, cut off at the edge of a small screen, with black
# areas for those with a shading and whole areas for those that were cut to a commune's outline. In the browser all is right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check EbookLib==0.20.0
"$work/venv/bin/python" - "$work/report.epub" <<'PY'
import re
import sys
import zipfile

from ebooklib import epub

CHART = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300" preserveAspectRatio="xMinYMin"><defs>'
    '<linearGradient id="g"><stop offset="1"/></linearGradient><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs>'
    '<rect width="800" height="20" fill="url(#g)" clip-path="url(#c)"/></svg>'
)
book = epub.EpubBook()
book.set_title("Báo cáo")
book.set_language("vi")
chapter = epub.EpubHtml(title="Xã A", file_name="a.xhtml", content=f"<h1>Xã A</h1>{CHART}")
chart = epub.EpubItem(uid="chart", file_name="chart.svg", media_type="image/svg+xml", content=CHART.encode())
for item in (chapter, chart, epub.EpubNcx(), epub.EpubNav()):
    book.add_item(item)
book.toc, book.spine = (chapter,), ["nav", chapter]
epub.write_epub(sys.argv[1], book)
with zipfile.ZipFile(sys.argv[1]) as archive:
    written, alone = (archive.read(f"EPUB/{name}").decode() for name in ("a.xhtml", "chart.svg"))
names = re.compile(r"viewBox|preserveAspectRatio|linearGradient|clipPath", re.IGNORECASE)
inline = sorted(set(names.findall(written)))
print("in the chapter:", inline, "in its own file:", sorted(set(names.findall(alone))))
sys.exit(
    inline != ["clippath", "lineargradient", "preserveaspectratio", "viewbox"]
    or alone != CHART
    or not written.startswith("<?xml")
)
PY

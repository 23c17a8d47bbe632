#!/usr/bin/env bash
# tablib: in an ODS, two equal figures side by side become one, and the figures after them move to the quarter before.
#
# Guess: a reader of OpenDocument knows `number-columns-repeated`, by which LibreOffice saves equal neighbours once.
# What happens: tablib 3.10.0 takes each cell once: 5, 5, 5, 9 in four quarters is 5 and 9 in the first two, empty cells
# before 7 and 8 go, and of two equal rows one is left. It also takes what the cell shows: 1,234,567.8 shown without
# decimals is 1234568, and 45.6 % the text “45.6%”. No message. python-calamine 0.9.1 reads the same file right.
# Why it matters: files written by tablib itself, as in a first try, have no repeats. In real tables quarters with equal
# figures, and empty or suppressed cells, are everywhere; the columns are full, only the wrong ones.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'tablib[ods]==3.10.0' python-calamine==0.9.1
"$work/venv/bin/python" - "$work/quarters.ods" <<'PY'
import pathlib
import sys
import zipfile

import python_calamine
import tablib

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"' for prefix in ("office", "table", "text", "manifest")
)
TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def text(value):
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def number(value, shown=None, repeated=1, kind="float"):
    repeat = f'table:number-columns-repeated="{repeated}"'
    return (f'<table:table-cell {repeat} office:value-type="{kind}" office:value="{value}">'
            f"<text:p>{shown or value}</text:p></table:table-cell>")


def row(*cells, repeated=1):
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(cells)}</table:table-row>'


rows = [
    row(*map(text, ["xã", "Q1", "Q2", "Q3", "Q4"])),
    row(text("A"), number(5, repeated=3), number(9)),
    row(text("B"), '<table:table-cell table:number-columns-repeated="2"/>', number(7), number(8)),
    row(text("C"), number(1234567.8, "1234568"), number(0.456, "45.6%", kind="percentage"), number(3), number(4)),
    row(text("D"), number(1), number(2), number(3), number(4), repeated=2),
]
sheet = f'<table:table table:name="Q">{"".join(rows)}</table:table>'
content = (f'<office:document-content {NAMES} office:version="1.2"><office:body><office:spreadsheet>{sheet}'
           "</office:spreadsheet></office:body></office:document-content>")
entries = "".join(
    f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
    for path, kind in (("/", TYPE), ("content.xml", "text/xml"))
)
with zipfile.ZipFile(sys.argv[1], "w") as archive:
    archive.writestr("mimetype", TYPE)
    archive.writestr("META-INF/manifest.xml", f'<manifest:manifest {NAMES} manifest:version="1.2">{entries}</manifest:manifest>')
    archive.writestr("content.xml", content)

seen = list(tablib.Dataset().load(pathlib.Path(sys.argv[1]).read_bytes(), "ods"))
right = python_calamine.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()[1:]
print("tablib:", *seen, "calamine:", *right, sep="\n")
told = [("A", 5, 9, "", ""), ("B", 7, 8, "", ""), ("C", 1234568, "45.6%", 3, 4), ("D", 1, 2, 3, 4)]
meant = [["A", 5, 5, 5, 9], ["B", "", "", 7, 8], ["C", 1234567.8, 0.456, 3, 4], ["D", 1, 2, 3, 4], ["D", 1, 2, 3, 4]]
sys.exit(seen != told or right != meant)
PY

#!/usr/bin/env bash
# odfpy: a figure that was deleted with changes recorded is the first thing that the text says.
#
# Guess: the text of an ODT is what the office program shows: deletions that are only recorded are left out.
# What happens: ODF keeps deleted passages in a block before the body's first paragraph. odfpy 1.4.1's
# `teletype.extractText` gives them out at the head, with the author's name and the date run into the figure, and
# `getElementsByType(P)`, the way by which most read paragraphs, counts them as paragraphs. So does `body.paragraphs`
# of odfdo 3.27.3, though its `get_formatted_text` and `to_markdown` leave them out.
# Why it matters: reports are handed in as ODT with the correction still recorded. An import or a search index
# publishes the withdrawn number, and the name of whoever withdrew it, before the right one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check odfpy==1.4.1 odfdo==3.27.3
"$work/venv/bin/python" - "$work/report.odt" <<'PY'
import sys
import zipfile

import odfdo
from odf import teletype
from odf.opendocument import load
from odf.text import P

ODF = "urn:oasis:names:tc:opendocument:xmlns"
CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:text
><text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion><office:change-info
><dc:creator>An</dc:creator><dc:date>2026-11-01T00:00:00</dc:date></office:change-info
><text:p>214 điểm</text:p></text:deletion></text:changed-region></text:tracked-changes
><text:p>Toàn xã có <text:change text:change-id="c1"/>124 điểm.</text:p></office:text></office:body
></office:document-content>"""
KIND = "application/vnd.oasis.opendocument.text"
MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
with zipfile.ZipFile(sys.argv[1], "w") as package:
    package.writestr("mimetype", KIND)
    package.writestr("content.xml", CONTENT)
    package.writestr("META-INF/manifest.xml", MANIFEST)

document = load(sys.argv[1])
other = odfdo.Document(sys.argv[1])
seen = {
    "odfpy, text": teletype.extractText(document.text),
    "odfpy, paragraphs": [teletype.extractText(paragraph) for paragraph in document.getElementsByType(P)],
    "odfdo, paragraphs": [str(paragraph).strip() for paragraph in other.body.paragraphs],
    "odfdo, formatted text": other.get_formatted_text().strip(),
    "odfdo, Markdown": other.to_markdown().strip(),
}
for name, text in seen.items():
    print(f"{name}: {text}")
paragraphs = ["214 điểm", "Toàn xã có 124 điểm."]
told = ["An2026-11-01T00:00:00214 điểmToàn xã có 124 điểm.", paragraphs, paragraphs, paragraphs[1], paragraphs[1]]
sys.exit(list(seen.values()) != told)
PY

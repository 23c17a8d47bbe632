#!/usr/bin/env bash
# pysdmx: a list of communes in Vietnamese is written out again as English, and of two languages only English is left.
#
# Guess: SDMX gives each name its language (`xml:lang`) and lets it stand in several; a library made for SDMX reads and
# writes them, as sdmx1 does.
# What happens: pysdmx 1.21.0 keeps one text of each name, description and note: the English one, wherever it stands, or
# the first if there is none. It doesn't keep which language it is, and its writer says `xml:lang="en"` for all: read
# and written, “Xã Lạc Dương” in Vietnamese is “Xã Lạc Dương” in English. sdmx1 2.28.0 gives back what it read. No
# message. (Its documentation says of a name only that it is a text; English is the default of xml:lang in SDMX's
# schema.)
# Why it matters: a registry that is filled with such a file shows Vietnamese to those who asked for English, nothing to
# those who asked for Vietnamese, and screen readers say the names with an English voice.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'pysdmx[xml]==1.21.0' sdmx1==2.28.0
cd "$work"
"$work/venv/bin/python" - <<'PY'
import io
import pathlib
import re
import sys

import sdmx
from pysdmx.io import read_sdmx, write_sdmx
from pysdmx.io.format import Format

SPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/"
FILE = f"""<?xml version="1.0" encoding="UTF-8"?>
<m:Structure xmlns:m="{SPACE}message" xmlns:s="{SPACE}structure" xmlns:c="{SPACE}common">
<m:Header><m:ID>T</m:ID><m:Test>false</m:Test><m:Prepared>2026-11-30T00:00:00</m:Prepared><m:Sender id="LD"/></m:Header>
<m:Structures><s:Codelists><s:Codelist id="CL" agencyID="LD" version="1.0">%s</s:Codelist></s:Codelists></m:Structures>
</m:Structure>"""
VIETNAMESE = {"vi": ["Đơn vị", "Xã Lạc Dương"]}
BOTH = VIETNAMESE | {"en": ["Unit", "Lạc Dương commune"]}


def file(names):
    lines = [
        "".join(f'<c:Name xml:lang="{tag}">{texts[place]}</c:Name>' for tag, texts in names.items())
        for place in (0, 1)
    ]
    return FILE % f'{lines[0]}<s:Code id="24958">{lines[1]}</s:Code>'


def names(text):
    found = {}
    for tag, name in re.findall(r'Name xml:lang="(\w+)">([^<]+)', text):
        found.setdefault(tag, []).append(name)
    return found


def pysdmx_again(text):
    pathlib.Path("list.xml").write_text(text, encoding="utf-8")
    message = read_sdmx("list.xml")
    return names(write_sdmx(message.structures, Format.STRUCTURE_SDMX_ML_2_1))


def sdmx1_again(text):
    return names(sdmx.to_xml(sdmx.read_sdmx(io.BytesIO(text.encode()))).decode())


seen = {
    f"{library}, {kind}": again(file(given))
    for library, again in (("pysdmx", pysdmx_again), ("sdmx1", sdmx1_again))
    for kind, given in (("Vietnamese", VIETNAMESE), ("both", BOTH))
}
for kind, found in seen.items():
    print(f"{kind}: {found}")
sys.exit(
    seen
    != {
        "pysdmx, Vietnamese": {"en": VIETNAMESE["vi"]},
        "pysdmx, both": {"en": BOTH["en"]},
        "sdmx1, Vietnamese": VIETNAMESE,
        "sdmx1, both": BOTH,
    }
)
PY

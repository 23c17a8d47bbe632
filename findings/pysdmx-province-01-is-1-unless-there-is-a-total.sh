#!/usr/bin/env bash
# pysdmx: in SDMX-CSV the province “01” is “1”, unless a line for the total (“_T”) stands in the file.
#
# Guess: a reader made for SDMX, in which every dimension is a code, keeps codes; pysdmx's own columns are all of
# text.
# What happens: pysdmx 1.21.0 lets pandas guess each column's numbers and turns them back into text: REF_AREA 01 and
# 08 are “1” and “8”, a value of 45.60 is “45.6”, in columns of type string. With one “_T” among the codes all of them
# stay as they are written. Versions 1 and 2 of the format are read alike. No message.
# Why it matters: joined with the code list “1” finds nothing. Tables with a total work, and the same table without
# it, or the file of one province only, doesn't.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: 'pysdmx[data]==1.21.0' pandas==3.1.1
"$work/venv/bin/python" - <<'PY'
import sys

import pysdmx.io

LINES = ["01,2025,45.60,A", "08,2025,12.5,A"]
TOTAL = "_T,2025,29.0,A"
COLUMNS = "REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS"


def told(version, lines):
    if version == 1:
        text = f"DATAFLOW,{COLUMNS}\n" + "".join(f"P:X(1.0),{line}\n" for line in lines)
    else:
        text = f"STRUCTURE,STRUCTURE_ID,ACTION,{COLUMNS}\n" + "".join(f"dataflow,P:X(1.0),I,{line}\n" for line in lines)
    table = pysdmx.io.read_sdmx(text, validate=False).data[0].data
    seen = [[str(cell) for cell in table[name]] for name in ("REF_AREA", "OBS_VALUE")]
    print(version, *seen, table["REF_AREA"].dtype)
    return seen


without = [told(version, LINES) for version in (1, 2)]
total = [told(version, LINES + [TOTAL]) for version in (1, 2)]
sys.exit(
    without != [[["1", "8"], ["45.6", "12.5"]]] * 2
    or total != [[["01", "08", "_T"], ["45.6", "12.5", "29.0"]]] * 2
)
PY

#!/usr/bin/env bash
# pyjstat: two communes of one name become one, in a file that promises four figures and holds six.
#
# Guess: JSON-stat names each category by a code and gives it a label beside; what is read and written again keeps the
# codes.
# What happens: pyjstat 2.0.0 puts the labels into the data frame and makes codes of them when it writes. Of three communes, two
# called Hòa Bình, the new file has two categories and "size": [2, 2], with all six values: the first Hòa Bình keeps its
# own, those of the second stand behind the end. pyjstat itself can't read it back (“Length mismatch”). Codes are gone in any
# case. With naming="id" all three stay, without labels.
# Why it matters: communes of several provinces share names. Totals by label add two places up, and a reader of
# JSON-stat that takes as many values as the sizes say leaves the second one out.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check pyjstat==2.0.0 pandas==3.1.1
"$work/venv/bin/python" -W ignore - <<'PY'
import json
import sys

from pyjstat.pyjstat import Dataset

communes = {"a": "Lạc Dương", "b": "Hòa Bình", "c": "Hòa Bình"}
quarters = {"1": "Q1", "2": "Q2"}
source = {
    "version": "2.0",
    "class": "dataset",
    "id": ["commune", "quarter"],
    "size": [3, 2],
    "dimension": {
        "commune": {"label": "Xã", "category": {"index": list(communes), "label": communes}},
        "quarter": {"label": "Quý", "category": {"index": list(quarters), "label": quarters}},
    },
    "value": [1, 2, 3, 4, 5, 6],
}


def again(naming):
    return json.loads(Dataset.read(Dataset.read(json.dumps(source)).write("dataframe", naming=naming)).write())


label, code = again("label"), again("id")
codes = [list(new["dimension"][new["id"][0]]["category"]["index"]) for new in (label, code)]
print("by label:", label["size"], label["value"], codes[0])
print("by code:", code["size"], code["value"], codes[1])
try:
    back = str(Dataset.read(json.dumps(label)).write("dataframe"))
except ValueError as error:
    back = str(error)
print("read back:", back)
sys.exit(
    (label["size"], label["value"], codes[0]) != ([2, 2], source["value"], ["Lạc Dương", "Hòa Bình"])
    or (code["size"], code["value"], codes[1]) != ([3, 2], source["value"], ["a", "b", "c"])
    or not back.startswith("Length mismatch")
)
PY

#!/usr/bin/env bash
# deepdiff: told not to mind the order, it doesn't mind how many there are; two of three equal rows go and nothing changed.
#
# Guess: `ignore_order=True` compares two lists as bags: the same rows, each as often, in any order.
# What happens: deepdiff 9.1.0 compares them as sets: 5, 5, 5, 9 and 9, 5 have no difference, nor has a table of
# contributions in which the row “A, 500000” stood three times and stands once. A row that stood once and is gone is
# told, and so is one with another figure. `report_repetition=True` tells repeated ones too.
# Why it matters: before a correction is published the old file and the new one are compared so, for order changes
# with every export. Lists of payments, visits or gifts have equal rows by nature; the total changes, and the log says
# that nothing did.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check deepdiff==9.1.0
"$work/venv/bin/python" - <<'PY'
import sys

import deepdiff


def row(commune, amount):
    return {"xã": commune, "đồng": amount}


def told(before, after, **options):
    difference = deepdiff.DeepDiff(before, after, ignore_order=True, **options)
    print(len(before), "->", len(after), options, difference)
    return list(difference)


gifts = [row("A", 500000), row("B", 200000), row("A", 500000), row("A", 500000)]
fewer = [row("B", 200000), row("A", 500000)]
sys.exit(
    told([5, 5, 5, 9], [9, 5]) != []
    or told(gifts, fewer) != []
    or told(gifts, fewer, report_repetition=True) != ["repetition_change"]
    or told(gifts, [row("A", 500000)]) != ["iterable_item_removed"]
    or told(gifts, [row("B", 250000), row("A", 500000)]) == []
)
PY

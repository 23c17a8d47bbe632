#!/usr/bin/env bash
# mapclassify: a map in quarters may have a colour that no place has.
#
# Guess: quantiles give each class about the same number of places; where values repeat, the
# classes get uneven, or there are fewer of them.
# What happens: mapclassify 2.10.0, eight communes of which four report 0, k=4: the classes
# hold 4, 0, 2 and 2. The second one, “above 0 to 6”, is in the legend and on no place; k
# stays 4, without a warning (one comes only when bounds are equal to each other).
# Why it matters: in the first quarter of a campaign many communes stand at 0. Readers look
# for the places of a colour that isn't there, or think that data are lost. Count each class
# and take empty ones out, or give 0 a class of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check mapclassify==2.10.0 numpy==2.4.6
"$work/venv/bin/python" - <<'PY'
import sys
import warnings

import mapclassify
import numpy

with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    quarters = mapclassify.Quantiles(numpy.array([0, 0, 0, 0, 12, 25, 50, 75]), k=4)
about_classes = [str(w.message) for w in told if "classes" in str(w.message)]
print("bounds", quarters.bins.tolist(), "places", quarters.counts.tolist(), "k", quarters.k, about_classes)
sys.exit(quarters.counts.tolist() != [4, 0, 2, 2] or quarters.k != 4 or bool(about_classes))
PY

#!/usr/bin/env bash
# rdflib: a deadline given in Vietnam's time zone loses the zone on reading, and three different days become one.
#
# Guess: what is read from Turtle and written again has the same literals; an xsd:date may have a zone (“2026-11-30+07:00”), as
# an xsd:dateTime may.
# What happens: rdflib 7.6.0 reads such a date into Python's date, which has no zone, and writes what is left: of the three
# statements “2026-11-30+07:00”, “2026-11-30Z” and “2026-11-30” one remains. The zone of a dateTime and of an
# xsd:gYearMonth stays. No message. With rdflib.NORMALIZE_LITERALS = False all three stay; pyoxigraph 0.5.13 keeps them.
# Why it matters: catalogues say with the zone until when something may be handed in, or from when it holds. A
# harvester elsewhere takes the bare day for its own: seven hours later, and twelve more in America.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'PY'
import sys

import pyoxigraph
import rdflib

XSD = "http://www.w3.org/2001/XMLSchema#"
LITERALS = [
    ("2026-11-30+07:00", "date"),
    ("2026-11-30Z", "date"),
    ("2026-11-30", "date"),
    ("2026-11-30T17:00:00+07:00", "dateTime"),
    ("2026-11+07:00", "gYearMonth"),
]
turtle = "".join(f'<https://p.example/task> <https://p.example/due> "{text}"^^<{XSD}{kind}> .\n' for text, kind in LITERALS)


def again():
    written = rdflib.Graph().parse(data=turtle, format="turtle").serialize(format="nt")
    return sorted(line.split('"')[1] for line in written.splitlines() if line)


seen = again()
rdflib.NORMALIZE_LITERALS = False
unchanged = again()
texts = sorted(text for text, _ in LITERALS)
other = sorted(quad.object.value for quad in pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE))
print("read and written:", *seen)
print("not normalised:", *unchanged)
sys.exit(seen != ["2026-11+07:00", "2026-11-30", "2026-11-30T17:00:00+07:00"] or unchanged != texts or other != texts)
PY

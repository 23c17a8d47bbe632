#!/usr/bin/env bash
# pySHACL: a catalogue in JSON-LD fails the check for xsd:decimal, and passes after it was saved and read again.
#
# Guess: what a validator says of a graph depends on its triples. DCAT's spatialResolutionInMeters is an xsd:decimal, the
# context says so, and the value is 30.5, or 30.
# What happens: with rdflib 7.6.0 and pyshacl 0.40.1 the JSON number, of which rdflib keeps Python's float (or int), fails:
# “Value is not Literal with datatype xsd:decimal”, says the report, beside Literal("30.5", datatype=xsd:decimal). The same
# graph written as N-Triples and read again holds an equal literal and passes. "30.5" in quotation marks passes at
# once; so does a number that is to be an xsd:integer or xsd:double.
# Why it matters: a portal's catalogue is refused for a fault that no print of it shows, at one harvester and not
# at another that stores it first. Write decimals in JSON-LD as text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check rdflib==7.6.0 pyshacl==0.40.1
"$work/venv/bin/python" -W ignore - <<'PY'
import json
import sys

import pyshacl
import rdflib

RESOLUTION = "http://www.w3.org/ns/dcat#spatialResolutionInMeters"
XSD = "http://www.w3.org/2001/XMLSchema#"


def verdicts(value, kind):
    shape = f"""@prefix sh: <http://www.w3.org/ns/shacl#> .
        [] a sh:NodeShape ; sh:targetSubjectsOf <{RESOLUTION}> ;
           sh:property [ sh:path <{RESOLUTION}> ; sh:datatype <{XSD}{kind}> ] ."""
    document = {
        "@context": {"resolution": {"@id": RESOLUTION, "@type": XSD + kind}},
        "@id": "https://example.org/data/1",
        "resolution": value,
    }
    read = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    again = rdflib.Graph().parse(data=read.serialize(format="nt"), format="nt")
    same = set(read) == set(again)
    shapes = rdflib.Graph().parse(data=shape, format="turtle")
    return same, *(pyshacl.validate(graph, shacl_graph=shapes)[0] for graph in (read, again))


told = {
    (30.5, "decimal"): (True, False, True),
    (30, "decimal"): (True, False, True),
    ("30.5", "decimal"): (True, True, True),
    (30, "integer"): (True, True, True),
    (30.5, "double"): (True, True, True),
}
seen = {case: verdicts(*case) for case in told}
for (value, kind), (same, first, second) in seen.items():
    print(f"{value!r} as xsd:{kind}: valid {first}; saved and read again: same triples {same}, valid {second}")
sys.exit(seen != told)
PY

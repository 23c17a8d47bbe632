#!/usr/bin/env bash
# JSON-LD (PyLD, RDFLib): a series of four quarters, 5, 5, 5 and 9, holds two figures after flattening: 5 and 9.
#
# Guess: an array is an array: it keeps its order and what is in it, at least from JSON to JSON.
# What happens: in JSON-LD an array is a set unless the context says @list. PyLD 3.3.0 keeps 5, 5, 5, 9 when it
# expands and compacts, and has 5 and 9 after flatten() or as RDF; two equal shares of 45.6 are one. RDFLib 7.6.0
# reads 5 and 9. {"@container": "@list"} keeps all four everywhere. No message.
# Why it matters: figures are published with a context of words only, so that JSON readers are content, and the first
# example has four different ones. A harvester adds up 14 for the year in place of 24, and which quarter is missing
# can't be told.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check PyLD==3.3.0 rdflib==7.6.0
"$work/venv/bin/python" - <<'PY'
import json
import sys

import rdflib
from pyld import jsonld


def told(container):
    context = {"@vocab": "https://portal.example/", "quarters": container}
    series = {"@context": context, "@id": "https://portal.example/xa", "quarters": [5, 5, 5, 9]}
    compacted = jsonld.compact(series, context)["quarters"]
    flattened = jsonld.compact(jsonld.flatten(series), context)["quarters"]
    graph = rdflib.Graph().parse(data=json.dumps(series), format="json-ld")
    node = rdflib.URIRef("https://portal.example/quarters")
    values = list(graph.objects(None, node))
    if len(values) == 1:
        values = list(rdflib.collection.Collection(graph, values[0]))
    return compacted, flattened, sorted(value.toPython() for value in values)


words = {"@id": "https://portal.example/quarters"}
seen = told(words), told(words | {"@container": "@list"})
print(*seen, sep="\n")
everything = [5, 5, 5, 9]
sys.exit(seen != ((everything, [5, 9], [5, 9]), (everything, everything, everything)))
PY

#!/usr/bin/env bash
# maplib: what was issued on 30 November, Vietnam's time, is issued on 29 November.
#
# Guess: DAY of a time with its zone is the day that is written there, as SPARQL has it, and what is read is written again
# with the same zone.
# What happens: maplib 0.20.19 turns "2026-11-30T00:00:00+07:00" into UTC when it reads: DAY is 29, HOURS 17, and the
# graph is written with 2026-11-29T17:00:00+00:00. A time without a zone (T00:00:00) gets +00:00, which it didn't say. No
# message. RDFLib 7.6.0 and pyoxigraph 0.5.13 have 30 and 0, and keep both.
# Why it matters: publishers give a day as its midnight, with the zone. All that Vietnam dates so falls on the day before,
# what is of the first of a month or of July into the month, quarter or half-year before; a count of reports by period
# changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check maplib==0.20.19 polars==2.1.0 rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'PY'
import sys

import maplib
import pyoxigraph
import rdflib

TURTLE = """@prefix e: <https://portal.example/> . @prefix x: <http://www.w3.org/2001/XMLSchema#> .
e:a e:issued "2026-11-30T00:00:00+07:00"^^x:dateTime . e:b e:issued "2026-11-30T00:00:00"^^x:dateTime ."""
QUESTION = "SELECT (DAY(?t) AS ?day) (HOURS(?t) AS ?hour) { ?s <https://portal.example/issued> ?t } ORDER BY ?s"
model = maplib.Model()
model.reads(TURTLE, format="turtle")
store = pyoxigraph.Store()
store.load(TURTLE.encode(), format=pyoxigraph.RdfFormat.TURTLE)
graph = rdflib.Graph().parse(data=TURTLE, format="turtle")


def numbers(rows):
    return [tuple(int(getattr(value, "value", value)) for value in row) for row in rows]


def times(text):
    return sorted(part.split('"')[1] for part in text.splitlines() if '"' in part)


maplib_days = numbers(model.query(QUESTION).rows())
others = [numbers(graph.query(QUESTION)), numbers(store.query(QUESTION))]
written = times(model.writes(format="ntriples"))
dumped = store.dump(format=pyoxigraph.RdfFormat.N_TRIPLES, from_graph=pyoxigraph.DefaultGraph()).decode()
kept = [times(graph.serialize(format="nt")), times(dumped)]
print("maplib:", maplib_days, written, "RDFLib and Oxigraph:", *others, *kept, sep="\n")
sys.exit(
    maplib_days != [(29, 17), (30, 0)]
    or written != ["2026-11-29T17:00:00+00:00", "2026-11-30T00:00:00+00:00"]
    or others != [[(30, 0), (30, 0)]] * 2
    or kept != [["2026-11-30T00:00:00", "2026-11-30T00:00:00+07:00"]] * 2
)
PY

#!/usr/bin/env bash
# SPARQL (RDFLib, Oxigraph): a quarter without any report has a mean of 0, and its greatest figure may be “<5”.
#
# Guess: AVG over nothing is empty, as in SQL; MAX of figures is a figure.
# What happens: in RDFLib 7.6.0 and pyoxigraph 0.5.13 AVG of nothing is 0, as SPARQL 1.1 defines it, while MIN and MAX of
# nothing are empty. Where a suppressed count is the text “<5” beside 4 and 7, MAX is “<5” and MIN is 4. No message.
# SQLite has NULL for the mean and the greatest of nothing.
# Why it matters: a question to a catalogue of statistics for the mean of a period that isn't over, or of a misspelt
# indicator, is answered with 0, as if all had reported that they had nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'PY'
import sqlite3
import sys

import pyoxigraph
import rdflib

TURTLE = '@prefix e: <https://portal.example/> . e:a e:met 4 . e:b e:met 7 . e:c e:met "<5" .'
QUESTION = "PREFIX e: <https://portal.example/> SELECT {} {{ ?commune e:{} ?v }}"
graph = rdflib.Graph().parse(data=TURTLE, format="turtle")
store = pyoxigraph.Store()
store.load(TURTLE.encode(), format=pyoxigraph.RdfFormat.TURTLE)


def ask(values, indicator):
    question = QUESTION.format(" ".join(f"({value}(?v) AS ?{value})" for value in values), indicator)
    by_rdflib, by_oxigraph = next(iter(graph.query(question))), next(iter(store.query(question)))
    return [[None if v is None else str(v) for v in by_rdflib], [None if v is None else v.value for v in by_oxigraph]]


nothing, figures = ask(["AVG", "MIN", "MAX"], "none"), ask(["MIN", "MAX"], "met")
table = sqlite3.connect(":memory:").execute("SELECT AVG(v), MAX(v) FROM (SELECT 4 AS v) WHERE v > 4").fetchone()
print("AVG, MIN, MAX of nothing:", *nothing, "MIN, MAX of 4, 7 and <5:", *figures, "SQLite:", table, sep="\n")
sys.exit(nothing != [["0", None, None]] * 2 or figures != [["4", "<5"]] * 2 or table != (None, None))
PY

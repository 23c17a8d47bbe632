#!/usr/bin/env bash
# chDB (ClickHouse in Python): communes that sent no report have reported 0, on 1 January 1970.
#
# Guess: LEFT JOIN leaves empty (NULL) what has no partner, as in every SQL, and the mean leaves it out.
# What happens: chDB 4.4.0 fills it with the zero of each type: 0, 1970-01-01 and an empty text. The mean of 6 and nothing
# is 3, the greatest of no figures at all is 0, the first deadline of all is in 1970. No message. So it is for tables
# whose columns aren't declared Nullable, which is the rule there; with SET join_use_nulls = 1 the join is as elsewhere.
# DuckDB 2.0.1 gives NULL, 6 and NULL.
# Why it matters: joining the register of communes with the reports is how one finds who is missing. Here nobody is: all
# have reported, those who didn't with 0, and shares and means fall.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: chdb==4.4.0 chdb-core==26.9.0 duckdb==2.0.1
"$work/venv/bin/python" - <<'PY'
import csv
import sys

import chdb.session
import duckdb

TABLES = [
    "CREATE TABLE communes (code INTEGER, name {text}) {engine}",
    "CREATE TABLE reports (code INTEGER, met INTEGER, sent DATE, note {text}) {engine}",
    "INSERT INTO communes VALUES (1, 'Đà Lạt'), (2, 'Di Linh')",
    "INSERT INTO reports VALUES (1, 6, '2026-11-20', 'đủ')",
]
JOINED = "FROM communes c LEFT JOIN reports r ON c.code = r.code"
QUESTIONS = [
    f"SELECT r.met, r.sent, r.note {JOINED} WHERE c.code = 2",
    f"SELECT AVG(r.met), MIN(r.sent) {JOINED}",
    "SELECT MAX(met) FROM reports WHERE code = 3",
]
click, duck = chdb.session.Session(), duckdb.connect()
for table in TABLES:
    click.query(table.format(text="String", engine="ENGINE = Memory"))
    duck.execute(table.format(text="VARCHAR", engine=""))


def ask(question):
    return [tuple(row) for row in csv.reader(click.query(question, "CSV").data().splitlines())]


seen = [ask(question) for question in QUESTIONS]
with_nulls = ask(QUESTIONS[0] + " SETTINGS join_use_nulls = 1")
elsewhere = [[tuple(map(str, row)) for row in duck.execute(question).fetchall()] for question in QUESTIONS]
print("chDB:", *seen, "with join_use_nulls:", with_nulls, "DuckDB:", *elsewhere, sep="\n")
sys.exit(
    seen != [[("0", "1970-01-01", "")], [("3", "1970-01-01")], [("0",)]]
    or with_nulls != [(r"\N", r"\N", r"\N")]
    or elsewhere != [[("None", "None", "None")], [("6.0", "2026-11-20")], [("None",)]]
)
PY

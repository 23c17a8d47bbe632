#!/usr/bin/env bash
# viet-text-tools: its “correct collation order” puts Lang Biang before Lạc Dương and Đam Rông before Đà Lạt.
#
# Guess: a sort key made for Vietnamese, with CLDR's alphabet in it, gives the order of dictionaries and of CLDR: letters
# first (lac, lang), and the tone only where all letters are the same.
# What happens: viet-text-tools 0.1.6 takes “ạ” for a letter of its own behind “a”, so that every La… comes before every
# Lạ…. DuckDB 2.0.1 (ICU) with `COLLATE vi` has the usual order, and “đ” behind all of “d” in both. A list of
# bare syllables in which only the tone differs (ma, mà, mả, mã, má, mạ), as one would try it, is the same in both.
# Why it matters: in a list of communes by name the reader looks for Lạc Dương before Lang Biang, doesn't find it
# there, and thinks that it didn't report.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: viet-text-tools==0.1.6 duckdb==2.0.1
"$work/venv/bin/python" - <<'PY'
import sys

import duckdb
from viet_text_tools import vietnamese_sort_key


def by_icu(names):
    rows = duckdb.execute("SELECT n FROM (SELECT unnest(?) AS n) ORDER BY n COLLATE vi", [names]).fetchall()
    return [name for (name,) in rows]


places = ["Đức Trọng", "Lạc Dương", "Đam Rông", "Di Linh", "Lâm Hà", "Đà Lạt", "Lang Biang"]
tones = ["mạ", "má", "mã", "mả", "mà", "ma"]
seen = [sorted(places, key=vietnamese_sort_key), by_icu(places), sorted(tones, key=vietnamese_sort_key), by_icu(tones)]
for names in seen:
    print(*names, sep=", ")
told = [
    ["Di Linh", "Đam Rông", "Đà Lạt", "Đức Trọng", "Lang Biang", "Lạc Dương", "Lâm Hà"],
    ["Di Linh", "Đà Lạt", "Đam Rông", "Đức Trọng", "Lạc Dương", "Lang Biang", "Lâm Hà"],
    ["ma", "mà", "mả", "mã", "má", "mạ"],
    ["ma", "mà", "mả", "mã", "má", "mạ"],
]
sys.exit(seen != told)
PY

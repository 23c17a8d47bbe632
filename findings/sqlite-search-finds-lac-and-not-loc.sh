#!/usr/bin/env bash
# SQLite: a search without accents finds Lạc Dương and Hòa Ninh, and neither Bảo Lộc nor Huế.
#
# Guess: FTS5's tokenizer “removes diacritics” by default, so that “loc” finds Lộc as “lac” finds Lạc.
# What happens: in SQLite 3.54.1 (apsw) the default, remove_diacritics=1, takes one mark off a letter and leaves letters
# with two (ộ, ế, ề, ậ) as they are: their words are found only when typed in full. With remove_diacritics=2 all four
# are found. “da” finds Đạ Tẻh with neither, since Đ is a letter of its own. No error: some words just find nothing.
# Why it matters: the names tried first, Hòa Ninh and Lạc Dương, show that it works. Of 124 names in Lâm Đồng 47 have a letter
# with two marks. A citizen who types without accents is told that there is no such commune.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: apsw==3.54.1.0
"$work/venv/bin/python" - <<'PY'
import sys

import apsw

names = ["Lạc Dương", "Hòa Ninh", "Bảo Lộc", "Huế", "Đạ Tẻh"]


def found(tokenizer):
    base = apsw.Connection(":memory:")
    base.execute(f"CREATE VIRTUAL TABLE place USING fts5(name, tokenize='{tokenizer}')")
    base.executemany("INSERT INTO place VALUES (?)", [(name,) for name in names])
    ask = "SELECT name FROM place WHERE place MATCH ?"
    return {word: [row[0] for row in base.execute(ask, (word,))] for word in ("lac", "hoa", "loc", "lộc", "hue", "da")}


default, stronger = found("unicode61"), found("unicode61 remove_diacritics 2")
print(apsw.sqlite_lib_version(), default, stronger, sep="\n")
told = {"lac": ["Lạc Dương"], "hoa": ["Hòa Ninh"], "loc": [], "lộc": ["Bảo Lộc"], "hue": [], "da": []}
sys.exit(
    apsw.sqlite_lib_version() != "3.54.1" or default != told or stronger != {**told, "loc": ["Bảo Lộc"], "hue": ["Huế"]}
)
PY

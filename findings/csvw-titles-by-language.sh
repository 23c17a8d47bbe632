#!/usr/bin/env bash
# CSVW: a header in Vietnamese is refused when its column names its title by language.
#
# Guess: metadata that gives a column the titles {"vi": "Mã xã", "en": "Commune code"}
# fits a CSV file headed "Mã xã". The header itself carries no language ("und"), and by
# the W3C's Metadata Vocabulary for Tabular Data "und" matches every language.
# What happens: csvw 4.1.1 warns "Incompatible column titles" and says that the table is
# not valid. {"vi": "Mã xã"} alone is refused too, even where @context's @language is
# "vi". A title without a language is accepted, and so is the same map as soon as the
# table has the property "lang": "vi".
# Why it matters: titles in two languages are what CSVW offers a publisher in Vietnamese
# who also has readers in English; a checker built on this library calls such files
# broken although nothing is wrong with them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: csvw==4.1.1
cd "$work"
"$work/venv/bin/python" - <<'PY'
import json
import pathlib
import sys
import warnings

import csvw

warnings.simplefilter("always")
pathlib.Path("communes.csv").write_text("Mã xã\n24958\n", encoding="utf-8")


def verdict(titles, **table):
    metadata = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
        "url": "communes.csv",
        **table,
        "tableSchema": {"columns": [{"name": "code", "titles": titles}]},
    }
    path = pathlib.Path("metadata.json")
    path.write_text(json.dumps(metadata), encoding="utf-8")
    checked = csvw.CSVW(str(path))
    return checked.is_valid, [str(w.message) for w in checked.warnings]


both = {"vi": "Mã xã", "en": "Commune code"}
refused = (False, ["Incompatible column titles"])
accepted = (True, [])
seen = {
    "no language": (verdict("Mã xã"), accepted),
    "Vietnamese": (verdict({"vi": "Mã xã"}), refused),
    "Vietnamese and English": (verdict(both), refused),
    "both, and lang of the table": (verdict(both, lang="vi"), accepted),
}
for name, (got, _) in seen.items():
    print(f"titles with {name}: valid={got[0]} {got[1]}")
sys.exit(any(got != told for got, told in seen.values()))
PY

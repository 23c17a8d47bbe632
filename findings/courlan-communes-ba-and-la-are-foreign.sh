#!/usr/bin/env bash
# courlan: told to keep pages in Vietnamese, it drops those under /ba/, /da/ and /la/.
#
# Guess: a filter by language goes by what a page says of itself, or by “/en/” and “/vi/”, by which sites have their
# languages apart. Under a Vietnamese site's other folders all is Vietnamese.
# What happens: with language="vi" courlan 1.4.0 takes a first folder of two letters for the page's language: /ba/, /da/, /la/ and /ta/
# are refused, as Bashkir, Danish, Latin and Tamil, and so is /la-da/, as Latin in a country “da”. /xa/, which is no
# language, /da-lat/ and /bao-loc/ are kept, as is /ba/ below another folder. Without a language all are kept.
# Why it matters: crawlers that gather text by language, trafilatura's among them, choose their addresses so. A commune
# called Ba or La isn't in the corpus, nor in what a model says of the province, and nothing tells that it was left out.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check courlan==1.4.0
"$work/venv/bin/python" - <<'PY'
import sys

from courlan import check_url

FOLDERS = ("ba", "da", "la", "ta", "la-da", "da-lat", "da-teh", "xa", "lac-duong", "bao-loc", "xa/ba", "vi/ba")


def kept(**how):
    return [folder for folder in FOLDERS if check_url(f"https://portal.example/{folder}/bao-cao.html", **how)]


by_language, all_kept = kept(language="vi"), kept()
print("vi:", *by_language)
print("any:", *all_kept)
sys.exit(by_language != ["da-lat", "da-teh", "xa", "lac-duong", "bao-loc", "xa/ba", "vi/ba"] or all_kept != list(FOLDERS))
PY

#!/usr/bin/env bash
# trafilatura: a day that is marked up as one is missing from the text: “Hạn nộp là , họp tại xã.”
#
# Guess: marking a deadline with `<time datetime="…">`, as the HTML standard asks, can only help a program that reads pages.
# What happens: trafilatura 2.3.1 removes `time` with all that is in it, and `output` too, from the middle of sentences:
# the deadline and the number are gone, the words around them stay. In Markdown output the same. `data`, `abbr`, `mark`
# and `del` keep their text. inscriptis 2.7.6 keeps all of it.
# Why it matters: it feeds search, archives and language models. The better a page is marked up the less it
# says: “the deadline is , at the commune”. A model may fill the gap. Say the day once outside `time`, or not in it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check trafilatura==2.3.1 inscriptis==2.7.6 lxml_html_clean==0.4.6
"$work/venv/bin/python" - <<'PY'
import sys

import inscriptis
import trafilatura

TEXT = "<p>" + "Ủy ban nhân dân xã báo cáo kết quả, số hộ được hướng dẫn và số điểm hỗ trợ. " * 6 + "</p>"
line = (
    'Hạn nộp là <time datetime="2026-11-30">30/11/2026</time>, họp <time>ngày 5/12</time> tại xã: '
    '<output>12</output> điểm, <data value="45">45</data> hộ.'
)
page = f"<html><head><title>Báo cáo</title></head><body><article><h1>Báo cáo</h1>{TEXT}<p>{line}</p>{TEXT}</article></body></html>"


def sentence(text):
    return next(" ".join(row.split()) for row in text.splitlines() if row.startswith("Hạn nộp"))


plain = sentence(trafilatura.extract(page))
markdown = sentence(trafilatura.extract(page, output_format="markdown"))
other = sentence(inscriptis.get_text(page))
print(plain, markdown, other, sep="\n")
gaps = "Hạn nộp là , họp tại xã: điểm, 45 hộ."
sys.exit((plain, markdown) != (gaps, gaps) or other != "Hạn nộp là 30/11/2026, họp ngày 5/12 tại xã: 12 điểm, 45 hộ.")
PY

#!/usr/bin/env bash
# MkDocs: searching in Vietnamese finds no word that stands before a comma or a full stop.
#
# Guess: with `lang: vi`, which MkDocs lists among the languages of its search, words are found as well as with English.
# What happens: in MkDocs 1.6.1 the Vietnamese part of lunr-languages never takes off punctuation, so the index of
# “Đạ Huoai, tỉnh Lâm Đồng.” holds “huoai,” and “đồng.”; the words themselves find nothing. With `lang: en` Huoai is
# found and Vietnamese words are cut instead (“xã” is “x”).
# Why it matters: names and figures stand at the ends of clauses. Reports whose text holds the word are missing from
# the list without a sign, and it works for the first words tried, those in mid-sentence.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check mkdocs==1.6.1 dukpy==0.6.0
cd "$work"
mkdir docs
echo 'Xã Đạ Huoai, tỉnh Lâm Đồng. Hộ có điện năm 2026, theo báo cáo.' > docs/index.md
for lang in vi en; do
  cat > mkdocs.yml <<YAML
site_name: Report
site_url: https://example.org/
plugins:
  - search:
      lang: [$lang]
YAML
  "$work/venv/bin/mkdocs" build -q -d "$work/$lang"
done
"$work/venv/bin/python" - <<'PY'
import json
import pathlib
import sys

import dukpy

ASK = """
var docs = JSON.parse(dukpy.index).docs, found = {};
var index = lunr(function () {
  if (dukpy.language === 'vi') this.use(lunr.vi);
  lunr.tokenizer.separator = new RegExp(JSON.parse(dukpy.index).config.separator);
  this.ref('location'); this.field('text');
  docs.forEach(function (doc) { this.add(doc); }, this);
});
dukpy.words.forEach(function (word) { found[word] = index.search(word).length > 0; });
found;
"""
words = ["tỉnh", "xã", "Huoai", "Đồng", "2026"]


def found(language):
    folder = pathlib.Path(language, "search")
    names = ["lunr.js"] + (["lunr.stemmer.support.js", "lunr.vi.js"] if language == "vi" else [])
    scripts = [f"(function () {{ {(folder / name).read_text('utf-8')} \n}}).call(root);" for name in names]
    index = (folder / "search_index.json").read_text("utf-8")
    code = "var root = Function('return this')();\n" + "\n".join(scripts) + ASK
    return dukpy.evaljs(code, index=index, words=words, language=language)


told = {
    "vi": {"tỉnh": True, "xã": True, "Huoai": False, "Đồng": False, "2026": False},
    "en": {"tỉnh": True, "xã": False, "Huoai": True, "Đồng": False, "2026": True},
}
seen = {language: found(language) for language in told}
for language, answers in seen.items():
    print(language, json.dumps(answers, ensure_ascii=False))
sys.exit(seen != told)
PY

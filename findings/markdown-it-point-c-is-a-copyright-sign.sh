#!/usr/bin/env bash
# markdown-it-py and Textile: point (c) of a decree is a copyright sign, point (r) a registered trade mark.
#
# Guess: a typographer sets quotation marks and dashes. A letter in parentheses is a letter in parentheses.
# What happens: markdown-it-py 4.3.0 with `typographer` and “replacements” writes “©” for “(c)” or “(C)” and “®” for
# “(r)”, wherever they stand: “Article 5(2)(c)” is “Article 5(2)©”. textile 4.0.4, as it comes, does so where a space
# is before it. Points (a), (b), (d), (p) and (q) stay. In Textile “45 x 60” is “45 × 60”. A backslash helps in
# markdown-it, if one knows of it.
# Why it matters: the English edition of a law cites its points so, and there is a (c) in nearly every list. A screen
# reader says “copyright”, a search for “5(2)(c)” finds nothing, and a list runs (a), (b), ©, (d).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check markdown-it-py==4.3.0 textile==4.0.4
"$work/venv/bin/python" - <<'PY'
import html
import re
import sys

import markdown_it
import textile

markdown = markdown_it.MarkdownIt("commonmark", {"typographer": True}).enable("replacements")


def plain(page):
    return re.sub("<[^>]*>", "", html.unescape(page)).strip()


cited = "See Article 5(2)(c) and points (a), (b), (C), (d), (p), (q), (r)."
seen = {
    "markdown-it": plain(markdown.render(cited)),
    "escaped": plain(markdown.render(r"Article 5(2)\(c)")),
    "bare": plain(markdown_it.MarkdownIt("commonmark").render(cited)),
    "textile": plain(textile.textile(cited)),
    "sizes": plain(textile.textile("45 x 60 cm")),
}
for name, text in seen.items():
    print(name, "|", text)
wrong = "See Article 5(2)© and points (a), (b), ©, (d), (p), (q), ®."
sys.exit(
    seen["markdown-it"] != wrong
    or seen["textile"] != wrong.replace("5(2)©", "5(2)(c)")
    or seen["bare"] != cited
    or seen["escaped"] != "Article 5(2)(c)"
    or seen["sizes"] != "45 × 60 cm"
)
PY

#!/usr/bin/env bash
# pandoc: point k of a Vietnamese decree is shown as point j, point g as point f.
#
# Guess: a list that begins with “a)” either stays text, as in CommonMark, or keeps the letters that its author wrote.
# Vietnamese legal texts letter points a, b, c, d, đ, e, g, h, i, k, l: with đ, without f and j.
# What happens: pandoc 3.9 (pypandoc-binary 1.17), Markdown: only the first letter counts, the rest is numbered anew by
# the English alphabet. “g) h) i) k) l)” is a list from the seventh letter on and shows g, h, i, j, k. “đ)” is no letter:
# its point becomes the tail of point d when lines follow each other, and the next one, “e)”, is right by luck. No
# warning. Markdown without fancy_lists, or CommonMark, keeps all letters as text.
# Why it matters: texts cite “điểm k khoản 2 Điều 5”. After the conversion that letter is missing from the page and l,
# cited elsewhere, is called k: the citation leads to another rule.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: pypandoc-binary==1.17
"$work/venv/bin/python" - <<'PY'
import sys

import pypandoc


def shown(points, form="markdown"):
    text = "\n".join(f"{letter}) {name}" for letter, name in points)
    return " ".join(pypandoc.convert_text(text, "plain", format=form, extra_args=["--wrap=none"]).split())


tail = [("g", "bảy"), ("h", "tám"), ("i", "chín"), ("k", "mười"), ("l", "mười một")]
head = [("c", "ba"), ("d", "bốn"), ("đ", "năm"), ("e", "sáu"), ("g", "bảy")]
plain = " ".join(f"{letter}) {name}" for letter, name in tail)
told = {
    "g to l": (shown(tail), "g) bảy h) tám i) chín j) mười k) mười một"),
    "c to g": (shown(head), "c) ba d) bốn đ) năm e) sáu f) bảy"),
    "g to l, no fancy_lists": (shown(tail, "markdown-fancy_lists"), plain),
    "g to l, CommonMark": (shown(tail, "commonmark"), plain),
}
print("pandoc", pypandoc.get_pandoc_version())
for name, (seen, _) in told.items():
    print(f"{name}: {seen}")
sys.exit(any(seen != right for seen, right in told.values()))
PY

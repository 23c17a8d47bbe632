#!/usr/bin/env bash
# csscompressor and cssmin: the classes of a map lose their colours, which makes them black, and a gap of 0px its unit.
#
# Guess: a minified style sheet means the same, or the minifier refuses what it doesn't know.
# What happens: csscompressor 0.9.5 knows hsl() with commas only: it writes `hsl(210 15% 80%)` as `hsl(21015%80%)`,
# which is no colour. cssmin 0.2.0 leaves colours, but takes the blanks from `calc(var(--gap) + 1em)`, without which
# it is invalid. Both make `--gap: 0px` to 0, with which the sum is invalid too. rcssmin 1.3.0 changes nothing of it.
# No message.
# Why it matters: a browser drops what it can't read and says nothing: shapes of an SVG are then filled with black,
# their default. With commas, as in older style sheets, all is right, so the map is fine until its style is renewed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check csscompressor==0.9.5 cssmin==0.2.0 rcssmin==1.3.0 tinycss2==1.5.1
"$work/venv/bin/python" - <<'PY'
import re
import sys

import csscompressor
import cssmin
import rcssmin
from tinycss2.color4 import parse_color

STYLE = (
    ".low { fill: hsl(210 15% 80%) } .old { fill: hsl(210, 15%, 80%) }"
    " :root { --gap: 0px } .key { width: calc(var(--gap) + 1em) }"
)


def told(minify):
    style = minify(STYLE)
    fills = {fill: parse_color(fill) is not None for fill in re.findall(r"fill: ?([^;}]*\))", style)}
    rest = re.search(r"--gap: ?(\w+)", style).group(1), re.search(r"calc\(.*\)", style).group(0)
    print(style, fills, sep="\n")
    return fills, rest


sum_of = "calc(var(--gap) + 1em)"
sys.exit(
    told(csscompressor.compress)
    != ({"hsl(21015%80%)": False, "hsl(210,15%,80%)": True}, ("0", sum_of))
    or told(cssmin.cssmin)[1] != ("0", "calc(var(--gap)+1em)")
    or told(rcssmin.cssmin)
    != ({"hsl(210 15% 80%)": True, "hsl(210,15%,80%)": True}, ("0px", sum_of))
)
PY

#!/usr/bin/env bash
# CairoSVG and WeasyPrint: figures with a white rim, drawn to stand out from a chart's lines, are gone.
#
# Guess: `paint-order="stroke"` (SVG 2) draws a text's rim beneath it. A program that doesn't know it leaves the
# attribute out of account, and one sees the text, if a little worse.
# What happens: CairoSVG 2.9.1 and WeasyPrint 70.0 draw the rim as ever, above the letters. A white rim as wide as the
# strokes of small letters (3 on a text of size 14) covers them: of “45,6” no dark pixel is left, of a place's name on a
# map a white shade. resvg 0.5.0 draws both as they are meant; svglib 2.3.2 has no rims. No message. Two texts, first
# one with the rim, then one without, look right in all four.
# Why it matters: a rim is what keeps values on lines and names on maps legible, and browsers show it. The same file
# made into a PNG for a letter or into a PDF has a line without figures, which looks as if there were none to be had.
# Needs Debian 12's libcairo2, libpango-1.0-0, libpangoft2-1.0-0, poppler-utils and fonts-dejavu-core.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check CairoSVG==2.9.1 weasyprint==70.0 resvg-py==0.5.0 \
    svglib==2.3.2 pillow==13.0.0
cd "$work"
"$work/venv/bin/python" - <<'PY'
import io
import pathlib
import subprocess
import sys

import cairosvg
import PIL.Image
import resvg_py
import weasyprint
from reportlab.graphics import renderPDF
from svglib.svglib import svg2rlg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40" width="60" height="40">'
RIM = 'stroke="#fff" stroke-width="3" stroke-linejoin="round"'
TEXT = '<text x="5" y="26" font-family="DejaVu Sans" font-size="14" fill="#000" %s>45,6</text>'


def dark(png):
    pixels = PIL.Image.open(io.BytesIO(png)).convert("L").tobytes()
    return sum(value < 96 for value in pixels) > 20


def page(pdf):
    pathlib.Path("page.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", "96", "-png", "-singlefile", "page.pdf", "page"]
    subprocess.run(command, check=True)
    return pathlib.Path("page.png").read_bytes()


def weasy(svg):
    style = "<style>@page { size: 60px 40px; margin: 0 } body { margin: 0 }</style>"
    return page(weasyprint.HTML(string=style + svg).write_pdf())


programs = {
    "CairoSVG": lambda svg: cairosvg.svg2png(svg.encode()),
    "WeasyPrint": weasy,
    "resvg": lambda svg: bytes(resvg_py.svg_to_bytes(svg_string=svg)),
    "svglib": lambda svg: page(renderPDF.drawToString(svg2rlg(io.BytesIO(svg.encode())))),
}
ground = '<rect width="60" height="40" fill="#fff"/>'
texts = {
    "without a rim": TEXT % "",
    "with its rim": TEXT % f'{RIM} paint-order="stroke"',
    "the rim as a text before": TEXT % RIM + TEXT % "",
}
seen = {
    name: [kind for kind, text in texts.items() if dark(draw(HEAD + ground + text + "</svg>"))]
    for name, draw in programs.items()
}
for name, kinds in seen.items():
    print(f"{name} shows the figure: {', '.join(kinds)}")
every, lost = list(texts), ["without a rim", "the rim as a text before"]
sys.exit(seen != {"CairoSVG": lost, "WeasyPrint": lost, "resvg": every, "svglib": every})
PY

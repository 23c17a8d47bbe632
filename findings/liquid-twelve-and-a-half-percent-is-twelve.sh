#!/usr/bin/env bash
# python-liquid, Jinja2, MiniJinja: in a template 12.5 % is 12 % and 13.5 % is 14 %.
#
# Guess: `{{ share | round }}` rounds halves up, as schools and offices do and as Liquid, which python-liquid stands for, does in
# Ruby; Jinja2 says of its default that it rounds “either up or down”.
# What happens: python-liquid 2.3.6, Jinja2 3.1.6 and MiniJinja 3.1.0 (written in Rust, which itself rounds halves up) take the even
# neighbour: 0.5, 2.5 and 12.5 are 0, 2 and 12, while 1.5 and 13.5 are 2 and 14. Django 5.2.19's
# `floatformat:0` gives 1, 3 and 13. Of all shares that end in a half every second one differs.
# Why it matters: 8 communes make shares in halves of percents: 1 of 8 is 12.5 %. The page says 12 %, the workbook, the
# report and the same template in another engine 13 %. A reader who does the sum finds the page wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check python-liquid==2.3.6 Jinja2==3.1.6 minijinja==3.1.0 Django==5.2.19
"$work/venv/bin/python" - <<'PY'
import sys

import django.conf
import jinja2
import liquid
import minijinja
from django.template import Context, Engine

django.conf.settings.configure(USE_I18N=False)
SHARES = [0.5, 1.5, 2.5, 12.5, 13.5, 37.5, 62.5]
engines = {
    "python-liquid": lambda share: liquid.render("{{ share | round }}", share=share),
    "Jinja2": lambda share: jinja2.Template("{{ share | round | int }}").render(share=share),
    "MiniJinja": lambda share: minijinja.Environment().render_str("{{ share | round | int }}", share=share),
    "Django": lambda share: Engine().from_string("{{ share|floatformat:0 }}").render(Context({"share": share}, use_l10n=False)),
}
seen = {name: [int(render(share)) for share in SHARES] for name, render in engines.items()}
print(SHARES, *seen.items(), sep="\n")
even, up = [0, 2, 2, 12, 14, 38, 62], [1, 2, 3, 13, 14, 38, 63]
sys.exit(seen != {"python-liquid": even, "Jinja2": even, "MiniJinja": even, "Django": up})
PY

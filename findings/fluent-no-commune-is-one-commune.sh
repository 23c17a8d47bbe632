#!/usr/bin/env bash
# fluent.runtime and Babel: in a Vietnamese text “0 xã” (no commune) becomes “một xã”, one commune.
#
# Guess: Vietnamese has one form for all numbers, so that a text's form `[one]`, left over from the English one, is never
# taken, or at most for 1.
# What happens: Babel 2.19.0 (with CLDR 49) has a rule for Vietnamese in which 0, 1 and all that lies between are “one”;
# Babel 2.18.0 has none. fluent.runtime 0.4.0 asks Babel: with 2.19.0 the same text says “một xã” for 0 and for 0.4, with
# 2.18.0 “0 xã” and “0,4 xã”. English stays: one is 1 alone. For catalogues of gettext Babel 2.19.0 still gives Vietnamese
# a single form.
# Why it matters: that no commune is late is news, and the page says that one is. Nobody touched the text or the program:
# a newer Babel came in, on which it depends without naming a version.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
cat > "$work/late.py" <<'PY'
import babel
import babel.messages.plurals
from fluent.runtime import FluentBundle, FluentResource

texts = {
    "vi": "late = { $n ->\n   [one] một xã\n  *[other] { $n } xã\n }\n",
    "en": "late = { $n ->\n   [one] one commune\n  *[other] { $n } communes\n }\n",
}
said = [babel.__version__]
for language, text in texts.items():
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    said += [bundle.format_pattern(bundle.get_message("late").value, {"n": n})[0] for n in (0, 0.4, 1, 2)]
print(*said, babel.messages.plurals.get_plural("vi").num_plurals, sep=" | ")
PY
say() {
    "$work/venv/bin/pip" install -q --disable-pip-version-check fluent.runtime==0.4.0 "Babel==$1"
    "$work/venv/bin/python" "$work/late.py"
}
english='0 communes | 0.4 communes | one commune | 2 communes | 1'
older=$(say 2.18.0) newer=$(say 2.19.0)
printf '%s\n' "$older" "$newer"
[ "$older" = "2.18.0 | 0 xã | 0,4 xã | 1 xã | 2 xã | $english" ]
[ "$newer" = "2.19.0 | một xã | một xã | một xã | 2 xã | $english" ]

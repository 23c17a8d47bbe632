#!/usr/bin/env bash
# nameparser: Nguyễn Văn An, typed without accents, has another last name, and Lê Thị Vi has lost hers.
#
# Guess: a library for names of the West may well take a Vietnamese name the wrong way round (the family name comes
# first), but always in the same way.
# What happens: nameparser 2.6.0 gives “Nguyễn Văn An” the middle name Văn and the last name An; of “Nguyen Van An” it makes
# the last name “Van An”, as in Dutch. The given name Vi is the Roman number VI: “Lê Thị Vi” is Thị by last name and “Vi” a
# suffix like “Jr.”. “Lê Thị Mai” is right but for the order. No message.
# Why it matters: Văn and Thị are among the commonest middle names. Lists sorted or compared by the parts keep one official's
# two spellings apart, and of all people whose given name looks like a number the part by which they are called is missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check nameparser==2.6.0
"$work/venv/bin/python" - <<'PY'
import sys

from nameparser import HumanName

told = {
    "Nguyễn Văn An": {"first": "Nguyễn", "middle": "Văn", "last": "An"},
    "Nguyen Van An": {"first": "Nguyen", "last": "Van An"},
    "Lê Thị Vi": {"first": "Lê", "last": "Thị", "suffix": "Vi"},
    "Lê Thị Mai": {"first": "Lê", "middle": "Thị", "last": "Mai"},
}
seen = {name: {key: part for key, part in HumanName(name).as_dict().items() if part} for name in told}
for name, parts in seen.items():
    print(f"{name}: {parts}")
sys.exit(seen != told)
PY

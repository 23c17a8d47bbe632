#!/usr/bin/env bash
# PyYAML and ruamel.yaml: of the province codes “01” and “08” one comes over as text, the other as the number 8.
#
# Guess: a writer of YAML puts quotation marks around text that would be read as a number, whoever reads it.
# What happens: PyYAML 6.0.4 writes by the rules of YAML 1.1, in which 01 is an octal number and 08 is none: '01' gets its
# marks, 08 and 09 don't, nor do a hash's first digits 12e4567 and 7e3. ruamel.yaml 0.19.1 reads by YAML 1.2, as readers
# in Go and JavaScript do: 8, 9, infinity and 7000.0. PyYAML itself reads all of them back as text.
# Why it matters: data that a script in Python prepared for a site generator in another language keep Hà Nội's code and
# lose Tuyên Quang's. A round trip in the script, the usual test, shows nothing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: PyYAML==6.0.4 ruamel.yaml==0.19.1
"$work/venv/bin/python" - <<'PY'
import sys

import ruamel.yaml
import yaml

data = {"provinces": ["01", "04", "08", "11"], "districts": ["009", "017"], "hashes": ["12e4567", "7e3", "4e1c05a"]}
text = yaml.safe_dump(data)
newer = ruamel.yaml.YAML(typ="safe").load(text)
print(text, newer, sep="\n")
told = {"provinces": ["01", "04", 8, "11"], "districts": [9, "017"], "hashes": [float("inf"), 7000.0, "4e1c05a"]}
sys.exit(newer != told or yaml.safe_load(text) != data)
PY

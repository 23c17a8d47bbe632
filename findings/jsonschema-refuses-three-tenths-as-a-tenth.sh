#!/usr/bin/env bash
# jsonschema: of the shares with one decimal every third is refused as no multiple of 0.1.
#
# Guess: `"multipleOf": 0.1`, JSON Schema's way to say “at most one decimal”, accepts 0.3 and 45.6. The library treats
# the case that dividing numbers of floating point gives no whole number, as its specification speaks of decimals.
# What happens: jsonschema 4.26.0 refuses 348 of the 1001 values from 0.0 to 100.0: 0.3, 0.6, 0.7, 1.2. 45.6 is right. With
# 0.01 it refuses 1363 of 10001. fastjsonschema 2.22.3 accepts all, and refuses 45.65 for 0.1 as it should. Read with
# `parse_float=Decimal`, and the schema as well, jsonschema accepts all too.
# Why it matters: a schema for published shares passes with the values that were tried and calls a third of the real ones
# broken; or the next one, who has the other library, can't see what the complaint is about.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: jsonschema==4.26.0 fastjsonschema==2.22.3
"$work/venv/bin/python" - <<'PY'
import decimal
import json
import sys

import fastjsonschema
import jsonschema


def refused(step, values, **reading):
    schema = jsonschema.Draft202012Validator(json.loads(f'{{"multipleOf": {step}}}', **reading))
    return [value for value in values if not schema.is_valid(json.loads(value, **reading))]


quick = fastjsonschema.compile({"multipleOf": 0.1})


def quick_refuses(value):
    try:
        quick(json.loads(value))
    except fastjsonschema.JsonSchemaValueException:
        return True
    return False


tenths = [f"{n // 10}.{n % 10}" for n in range(1001)]
hundredths = [f"{n // 100}.{n % 100:02}" for n in range(10001)]
first, second = refused("0.1", tenths), refused("0.01", hundredths)
exact = refused("0.1", tenths, parse_float=decimal.Decimal)
others = [value for value in tenths if quick_refuses(value)]
print(f"refused: {len(first)} of {len(tenths)} ({', '.join(first[:6])} …), {len(second)} of {len(hundredths)}")
print(f"as Decimal: {len(exact)}; fastjsonschema: {len(others)}, 45.65 refused: {quick_refuses('45.65')}")
sys.exit(
    (len(first), len(second), exact, others) != (348, 1363, [], [])
    or first[:4] != ["0.3", "0.6", "0.7", "1.2"]
    or "45.6" in first
    or not quick_refuses("45.65")
)
PY

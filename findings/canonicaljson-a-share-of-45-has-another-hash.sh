#!/usr/bin/env bash
# canonicaljson: the same table has another hash than by RFC 8785 as soon as it holds a whole share, a small or a great one.
#
# Guess: canonical JSON is one form, so that whoever has the data has the bytes that were signed.
# What happens: canonicaljson 2.0.0 writes 45.0, 0.000045 and 4.2e20 as Python does: “45.0”, “4.5e-05” and “4.2e+20”;
# rfc8785 0.1.4 and jcs 0.2.1, by RFC 8785, “45”, “0.000045” and “420000000000000000000”. With text, whole numbers and
# 45.6 all three have the same bytes. Each has its own hash, none a message.
# Why it matters: a first try with names, counts and 45.6 agrees. The signature of a quarter in which some commune
# reached just 45 % is refused by everyone who checks with the other kind, as if the table had been changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check canonicaljson==2.0.0 rfc8785==0.1.4 jcs==0.2.1
"$work/venv/bin/python" - <<'PY'
import hashlib
import sys

import canonicaljson
import jcs
import rfc8785

WAYS = {"canonicaljson": canonicaljson.encode_canonical_json, "rfc8785": rfc8785.dumps, "jcs": jcs.canonicalize}


def forms(table):
    seen = {name: way(table) for name, way in WAYS.items()}
    for name, form in seen.items():
        print(f"{name:14}", form.decode(), hashlib.sha256(form).hexdigest()[:12])
    return seen


agreed = forms({"xã": "Hòa Ninh", "hộ": 9130512345, "share": 45.6})
whole = forms({"share": 45.0, "small": 0.000045, "great": 4.2e20})
by_rfc = b'{"great":420000000000000000000,"share":45,"small":0.000045}'
sys.exit(
    len(set(agreed.values())) != 1
    or whole["canonicaljson"] != b'{"great":4.2e+20,"share":45.0,"small":4.5e-05}'
    or whole["rfc8785"] != by_rfc
    or whole["jcs"] != by_rfc
)
PY

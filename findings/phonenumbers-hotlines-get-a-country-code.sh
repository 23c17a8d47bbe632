#!/usr/bin/env bash
# phonenumbers (libphonenumber): Vietnam's three-digit help lines get a country code and no validity.
#
# Guess: 111 (protection of children), 156 (reports of spam and fraud calls) and 1022
# (provinces' public service line) are short numbers as 113 is, and a link made by the
# library dials what one would dial.
# What happens: in phonenumbers 9.0.43 only 113 is a valid short number. For all four,
# format_number gives tel:+84-113, tel:+84-111 and so on without an error: a short number
# can't be dialled with the country's code.
# Why it matters: a page of help for people who were cheated lists exactly these numbers.
# A validator built on the library refuses them, and a template that formats every number
# makes links that fail where they are needed. tel:156 is right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: phonenumbers==9.0.43
"$work/venv/bin/python" - <<'PY'
import sys

import phonenumbers
from phonenumbers import shortnumberinfo

told = {
    "113": (True, "tel:+84-113"), "111": (False, "tel:+84-111"),
    "156": (False, "tel:+84-156"), "1022": (False, "tel:+84-1022"),
}
seen = {}
for digits in told:
    number = phonenumbers.parse(digits, "VN")
    link = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.RFC3966)
    seen[digits] = (shortnumberinfo.is_valid_short_number(number), link)
    print(f"{digits}: valid short number {seen[digits][0]}, link {link}")
sys.exit(seen != told)
PY

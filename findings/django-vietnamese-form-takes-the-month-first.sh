#!/usr/bin/env bash
# Django: a form in Vietnamese reads 01/07/2025 as 7 January, and refuses the way in which it writes dates itself.
#
# Guess: LANGUAGE_CODE = "vi" gives forms the dates of Vietnamese, day first, as "fr" and "de" give theirs, since Django
# ships a file of formats for Vietnamese.
# What happens: Django 5.2.19's file for "vi" says how to write dates (01-07-2025) and not how to read them, so the
# American default stays: 01/07/2025 is 7 January, 13/07/2025 is “Nhập một ngày hợp lệ.”, and so is 01-07-2025, the
# very thing that the page shows. Numbers are right: “1.234,5” is 1234.5. French takes all days as they are meant.
# Why it matters: a form in which officials enter deadlines or days of reports takes twelve days of each month, wrongly,
# and refuses the others, which looks like their mistake. Give such a site a format module with DATE_INPUT_FORMATS.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check Django==5.2.19
"$work/venv/bin/python" - <<'PY'
import datetime
import sys

import django
from django.conf import settings

settings.configure(USE_I18N=True, USE_TZ=False, USE_THOUSAND_SEPARATOR=True)
django.setup()
from django import forms
from django.utils import formats, translation


def read(text, language):
    with translation.override(language):
        try:
            return str(forms.DateField().clean(text))
        except forms.ValidationError as refused:
            return refused.messages[0]


with translation.override("vi"):
    shown = formats.date_format(datetime.date(2025, 7, 1), "SHORT_DATE_FORMAT")
    number = forms.DecimalField(localize=True).clean("1.234,5")
texts = ["01/07/2025", "13/07/2025", shown]
seen = {language: [read(text, language) for text in texts[:2]] for language in ("vi", "fr")}
own = read(shown, "vi")
print("Vietnamese:", dict(zip(texts, [*seen["vi"], own])), "number:", number)
print("French:", dict(zip(texts, seen["fr"])))
refusal = "Nhập một ngày hợp lệ."
told = {"vi": ["2025-01-07", refusal], "fr": ["2025-07-01", "2025-07-13"]}
sys.exit(seen != told or (shown, own) != ("01-07-2025", refusal) or str(number) != "1234.5")
PY

#!/usr/bin/env bash
# eSpeak NG (Vietnamese): “≥ 95”, “≤ 5” and “→ 5” are said as the bare number, and 24/68 as 24, 68.
#
# Guess: the voice says what its other voices say. Asked for “≥ 95 %” in English it says “greater or equal to”.
# What happens: eSpeak NG 1.52.0 (espeakng-loader 0.2.4) has no Vietnamese words for ≥ ≤ × → € ₫ and no rule for a
# slash between numbers, and leaves them out without a pause: “≥ 95” has the very sounds of “95”, “24/68” those of “24 68”.
# “+”, “=”, “$” and “−3” it says, so that a listener who hears some signs has no reason to miss others. In English
# ≥, ≤, ×, → and the slash are said; ₫ is in neither.
# Why it matters: many readers of screens speak Vietnamese with it. A target “≥ 95 %” is said as a result of 95 %, a suppressed
# cell “≤ 5” as 5, “24/68 communes” as two numbers. Write such things in words, where they are to be heard.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: espeakng-loader==0.2.4
"$work/venv/bin/python" - <<'PY'
import ctypes
import sys

import espeakng_loader

espeak = ctypes.CDLL(espeakng_loader.get_library_path())
espeak.espeak_TextToPhonemes.restype = espeak.espeak_Info.restype = ctypes.c_char_p
retrieval, text_is_utf8 = 2, 1
espeak.espeak_Initialize(retrieval, 0, espeakng_loader.get_data_path().encode(), 0)
version = espeak.espeak_Info(None).decode()


def sounds(text, language):
    espeak.espeak_SetVoiceByName(language.encode())
    rest, said = ctypes.c_char_p(text.encode()), []
    while rest.value:
        said.append(espeak.espeak_TextToPhonemes(ctypes.byref(rest), text_is_utf8, 0).decode())
    return " ".join(said)


pairs = [("≥ 95", "95"), ("≤ 5", "5"), ("→ 5", "5"), ("2 × 3", "2 3"), ("24/68", "24 68"), ("€ 5", "5"), ("5 ₫", "5")]
controls = [("+ 5", "5"), ("= 5", "5"), ("$ 5", "5"), ("−3", "3")]
alike = {language: [with_sign for with_sign, bare in pairs + controls
                    if sounds(with_sign, language).replace("_", "") == sounds(bare, language).replace("_", "")]
         for language in ("vi", "en")}
print(version, alike, {text: sounds(text, "vi") for text in ("≥ 95", "95", "+ 5")}, sep="\n")
sys.exit(version != "1.52.0" or alike != {"vi": [with_sign for with_sign, _ in pairs], "en": ["5 ₫"]})
PY

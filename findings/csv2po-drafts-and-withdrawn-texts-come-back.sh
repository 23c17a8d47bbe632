#!/usr/bin/env bash
# Translate Toolkit: a round trip by spreadsheet makes drafts final and brings back translations that were taken out.
#
# Guess: po2csv and csv2po keep what decides whether a translation is shown: that it is a draft (fuzzy), or obsolete
# (`#~`); or at least leave such entries out.
# What happens: translate-toolkit 3.20.4 writes both into the CSV as lines like any other, and csv2po makes all of them valid:
# “Not reported” with the draft “Đã giữ kín” (which means suppressed) is now the translation, and an obsolete text is in use
# again; msgfmt would have used neither. Of two “Home” (the menu's; a person's) the first is left, for both. No message. By
# po2xliff and xliff2po the draft stays a draft; the obsolete text comes back and the second “Home” is lost as well.
# Why it matters: translators who have no tool get a spreadsheet. What a reviewer stopped is published in the next release,
# and “not reported” and “suppressed” change places in one language.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check translate-toolkit==3.20.4 polib==1.2.0
cd "$work"
cat > vi.po << 'END'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: vi\n"

#, fuzzy
msgid "Not reported"
msgstr "Đã giữ kín"

msgctxt "menu"
msgid "Home"
msgstr "Trang chủ"

msgctxt "person"
msgid "Home"
msgstr "Quê quán"

#~ msgid "District"
#~ msgstr "Huyện"
END
venv/bin/po2csv vi.po vi.csv > log 2>&1 && venv/bin/csv2po vi.csv by-csv.po >> log 2>&1
venv/bin/po2xliff vi.po vi.xlf >> log 2>&1 && venv/bin/xliff2po vi.xlf by-xliff.po >> log 2>&1
venv/bin/python - <<'PY'
import sys

import polib


def entries(name):
    return {(entry.msgid, entry.msgstr): (entry.fuzzy, bool(entry.obsolete)) for entry in polib.pofile(name)}


before, by_csv, by_xliff = entries("vi.po"), entries("by-csv.po"), entries("by-xliff.po")
print("fuzzy, obsolete:", before, by_csv, by_xliff, sep="\n")
draft, old = ("Not reported", "Đã giữ kín"), ("District", "Huyện")
final = (False, False)
sys.exit(
    (before[draft], before[old]) != ((True, False), (False, True))
    or (by_csv[draft], by_csv[old]) != (final, final)
    or (by_xliff[draft], by_xliff[old]) != ((True, False), final)
    or any(("Home", "Trang chủ") not in after or ("Home", "Quê quán") in after for after in (by_csv, by_xliff))
)
PY

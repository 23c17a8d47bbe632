#!/usr/bin/env bash
# Translate Toolkit: pofilter, told that the language is Vietnamese, wants “Ghi chú :” and refuses “Ghi chú:”.
#
# Guess: the checks for a language follow the way it is written today. Vietnamese puts no space before a colon, a
# semicolon or an exclamation mark.
# What happens: in translate-toolkit 3.20.4 Vietnamese has the French rule: with --language=vi “Ghi chú:” for “Note:”
# fails the check of the end's punctuation, “Ghi chú :” passes; so with “!”. Without a language, or with
# German, it is the other way round.
# Why it matters: who gives the right language gets all right labels reported and all wrong ones passed, and a
# translator who trusts the tool puts the spaces in.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check translate-toolkit==3.20.4
cat > "$work/labels.po" <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Language: vi\n"

msgid "Note:"
msgstr "Ghi chú:"

msgid "Unit:"
msgstr "Đơn vị :"

msgid "Saved!"
msgstr "Đã lưu!"

msgid "Sent!"
msgstr "Đã gửi !"
PO
refused() {
  "$work/venv/bin/pofilter" --progress=none -t endpunc "$@" "$work/labels.po" | sed -n 's/^msgstr "\(.\+\)"$/\1/p'
}
vietnamese=$(refused --language=vi)
german=$(refused --language=de)
none=$(refused)
printf 'refused as Vietnamese:\n%s\nas German:\n%s\nwithout a language:\n%s\n' "$vietnamese" "$german" "$none"
[ "$vietnamese" = $'Ghi chú:\nĐã lưu!' ]
[ "$german" = $'Đơn vị :\nĐã gửi !' ]
[ "$none" = "$german" ]

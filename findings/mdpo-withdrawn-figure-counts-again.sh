#!/usr/bin/env bash
# mdpo: in the translated page the withdrawn figure “~~45~~ 54” reads “45 54”, in the language of the original.
#
# Guess: a round trip by PO file changes words and leaves marks, as it does with bold; where nothing is translated the text
# comes out as it went in.
# What happens: mdpo 2.1.4 puts “~~45~~ 54” into the PO file with its strokes, and po2md reads the page without them: the
# translation, though it is there and complete, isn't found, and 45 stands beside 54 like a second figure. Paragraphs with bold
# and headings without strokes are translated; “~~” in code stays. No message.
# Why it matters: corrections are shown so, the old figure struck through before the new one. It is just the corrected
# sentences that stay in the wrong language, and there the first of both figures is the wrong one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check mdpo==2.1.4 polib==1.2.0
"$work/venv/bin/python" - "$work/page.po" <<'PY'
import sys

from mdpo import markdown_to_pofile, pofile_to_markdown

ENGLISH = {
    "Có ~~45~~ 54 hộ.": "There are ~~45~~ 54 households.",
    "Có **54** hộ.": "There are **54** households.",
    "Viết `~~45~~`.": "Write `~~45~~`.",
}
source = "\n\n".join(ENGLISH) + "\n"
messages = markdown_to_pofile(source)
ids = [message.msgid for message in messages]
for message in messages:
    message.msgstr = ENGLISH[message.msgid]
messages.save(sys.argv[1])
page = pofile_to_markdown(source, sys.argv[1])
print(*ids, "", page, sep="\n")
sys.exit(
    ids != list(ENGLISH)
    or page.strip().split("\n\n") != ["Có 45 54 hộ.", "There are **54** households.", "Write `~~45~~`."]
)
PY

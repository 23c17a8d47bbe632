#!/usr/bin/env bash
# Translate Toolkit: a page translated to the last message keeps its summaries, its charts and all that screen readers say.
#
# Guess: html2po offers every text of a page, as it does title, alt, table heads and buttons; what the template has
# and the translators weren't asked for is told.
# What happens: html2po of translate-toolkit 3.20.4 passes over `summary` and `legend`, over the text and `desc` of an
# SVG (not its `title`), and over `aria-label` and `placeholder` everywhere. With all messages translated po2html
# makes a page of English paragraphs whose questions to open, keys to charts and spoken names are Vietnamese, under
# lang="en". No message.
# Why it matters: translators are told that the page is done. A screen reader says the Vietnamese names with an
# English voice, which nobody understands, and they are what those who look at the page don't see.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check translate-toolkit==3.20.4 polib==1.2.0
cd "$work"
cat > vi.html <<'HTML'
<!DOCTYPE html>
<html lang="vi"><head><title>nhan đề</title></head><body>
<h1>đề mục</h1><p>đoạn</p><table><caption>tên bảng</caption><tr><th scope="col">cột</th><td>ô</td></tr></table>
<img src="a.png" alt="ảnh"><p><button title="mách" aria-label="nút">x</button></p>
<details><summary>câu hỏi</summary><p>trả lời</p></details>
<form><fieldset><legend>nhóm</legend><label>nhãn</label><input placeholder="gợi ý"></fieldset></form>
<svg role="img"><title>tên hình</title><desc>tả hình</desc><text>chữ hình</text></svg>
<nav aria-label="mục lục"><a href="/">về đầu</a></nav>
</body></html>
HTML
"$work/venv/bin/html2po" --progress=none vi.html page.po
"$work/venv/bin/python" - <<'PY'
import polib

catalogue = polib.pofile("page.po")
for entry in catalogue:
    entry.msgstr = "en" if entry.msgid == "vi" else entry.msgid if "<" in entry.msgid else "ENGLISH"
catalogue.save()
PY
"$work/venv/bin/po2html" --progress=none -t vi.html page.po en.html
cat en.html
left=$(for text in 'nhan đề' 'đề mục' 'đoạn' 'tên bảng' 'cột' 'ô<' 'ảnh' 'mách' 'nút' 'câu hỏi' 'trả lời' 'nhóm' 'nhãn' 'gợi ý' \
    'tên hình' 'tả hình' 'chữ hình' 'mục lục' 'về đầu'; do
    grep -q "$text" en.html && printf '%s, ' "$text" || true
done)
printf 'left in Vietnamese: %s\n' "$left"
grep -q 'lang="en"' en.html
[ "$left" = 'nút, câu hỏi, nhóm, gợi ý, tả hình, chữ hình, mục lục, ' ]

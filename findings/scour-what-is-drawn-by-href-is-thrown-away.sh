#!/usr/bin/env bash
# Scour: communes that a map draws by `href` are thrown away, and a chart's name, once it is told to clear ids.
#
# Guess: what optimizes SVG without loss knows how SVG points at things: `href`, which is how SVG 2 and all browsers
# have it since 2018, `xlink:href` before that, and `aria-labelledby`.
# What happens: Scour 0.38.2 knows `xlink:href` and `url(#…)`. With its defaults a hexagon in `<defs>`, used for each
# commune by `<use href="#…">`, goes, and the communes' elements stay and draw nothing. With --enable-id-stripping the
# ids of title and description go, which `aria-labelledby` points at. No message, exit code 0. (Open issues 296 and 303
# tell of other elements that were in use and went.)
# Why it matters: a map of equal hexagons is written with one shape and as many uses as there are communes. After the
# optimizer it is an empty picture, and screen readers find no name for it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check scour==0.38.2
cd "$work"
map() {
    cat <<SVG
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20" role="img"
 aria-labelledby="name text"><title id="name">Hộ theo xã</title><desc id="text">A 5, B 9</desc>
<defs><path id="hexagon" d="M5 0h10l5 9-5 9H5L0 9z"/></defs>
<use $1="#hexagon" fill="#234"/><use $1="#hexagon" x="25" fill="#9ab"/></svg>
SVG
}
facts() {
    local svg
    svg=$(venv/bin/scour -q "${@:2}" < <(map "$1"))
    printf '%s' "$1 ${*:2}:"
    for part in '<path' '<use' 'id="hexagon"' 'aria-labelledby' 'id="name"'; do
        printf ' %s' "$(grep -o "$part" <<< "$svg" | wc -l)"
    done
    printf '\n'
}
printf 'shapes, uses, shape ids, references to the name, name ids\n'
seen=$(facts xlink:href; facts href; facts xlink:href --enable-id-stripping)
printf '%s\n' "$seen"
[ "$seen" = 'xlink:href : 1 2 1 1 1
href : 0 2 0 1 1
xlink:href --enable-id-stripping: 1 2 1 1 0' ]

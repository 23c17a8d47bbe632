#!/usr/bin/env bash
# sfeed: a commune's news in the province's feed loses its title, address and day to the commune's feed.
#
# Guess: what stands inside an entry's `source` (RFC 4287: the feed from which the entry was taken over) belongs to
# that feed; the elements of an entry have no order, so where it stands changes nothing.
# What happens: sfeed 1.7 keeps whichever title, address, id and date comes first, at any depth. With `source` in
# front, both news are “UBND xã Hòa Ninh” of 1 January 2020 at the commune's home page, with one id; with `source` at
# the end all is right. feedparser 6.0.14 reads both alike. No message.
# Why it matters: a province gathers its communes' news so. All of one commune's have the id of its feed, by which
# readers tell what they have shown: only the first is ever new, and it is years old.
# Needs Debian 12's apt, with its lists of packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download sfeed=1.7-1 > /dev/null
dpkg -x ./*.deb "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check feedparser==6.0.14
source='<source><id>urn:xa</id><title>UBND xã Hòa Ninh</title><updated>2020-01-01T00:00:00Z</updated><link href="https://xa.example/"/></source>'
news() {
    printf '<entry>%s<id>urn:tin:%s</id><title>Tin %s</title><link href="https://tinh.example/%s/"/><updated>2026-11-30T00:00:00Z</updated>%s</entry>' \
        "$2" "$1" "$1" "$1" "$3"
}
feed() {
    printf '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:tinh</id><title>Tỉnh</title>'
    printf '<updated>2026-11-30T00:00:00Z</updated>%s%s</feed>' "$@"
}
feed "$(news 1 "$source" '')" "$(news 2 "$source" '')" > first.xml
feed "$(news 1 '' "$source")" "$(news 2 '' "$source")" > last.xml
# Fields of sfeed: time, title, address, content, its type, id.
first=$(usr/bin/sfeed < first.xml | cut -f 1-3,6)
last=$(usr/bin/sfeed < last.xml | cut -f 1-3,6)
right=$(venv/bin/python -c 'import feedparser
for path in ("first.xml", "last.xml"):
    print(*[(news.title, news.link, news.id, news.updated[:10]) for news in feedparser.parse(path).entries])')
printf 'source first:\n%s\nsource last:\n%s\nfeedparser:\n%s\n' "$first" "$last" "$right"
line=$(printf '1577836800\tUBND xã Hòa Ninh\thttps://xa.example/\turn:xa')
[ "$first" = "$line"$'\n'"$line" ]
[ "$last" = "$(printf '1795996800\tTin %s\thttps://tinh.example/%s/\turn:tin:%s\n' 1 1 1 2 2 2)" ]
[ "$(sort -u <<< "$right" | wc -l)" = 1 ]
grep -q "'Tin 2', 'https://tinh.example/2/', 'urn:tin:2', '2026-11-30'" <<< "$right"

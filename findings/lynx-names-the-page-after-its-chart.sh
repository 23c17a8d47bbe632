#!/usr/bin/env bash
# lynx: a page takes the name of the last chart in it.
#
# Guess: the title of a page is the one in its head; a `<title>` inside an inline SVG, the usual way to name a chart for
# screen readers, belongs to the chart, as the HTML standard says.
# What happens: lynx 2.9.0dev.12 takes the last one: the page “Xã A – kết quả” is called “Mã QR của trang”. It stands in the
# head line, in bookmarks and in the history. The chart's own text shows its labels and no title.
# BeautifulSoup 4.15.0 and browsers with a window keep the page's own title.
# Why it matters: with the same QR code or legend at the foot of each page, a whole site has one title: a blind reader
# can't tell the communes' bookmarks apart. `aria-label` on the SVG names it as well and is left alone.
# Needs Debian 12's apt, with its lists of packages, and the libraries of its lynx.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 > /dev/null
for package in *.deb; do dpkg -x "$package" "$work"; done
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check beautifulsoup4==4.15.0
title() {
    printf '<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Xã A – kết quả</title>\n<p>%s</p>' "$1" > page.html
    usr/bin/lynx -cfg="$work/etc/lynx/lynx.cfg" -lss=/dev/null -display_charset=utf-8 -crawl -dump page.html \
        | sed -n 's/^THE_TITLE://p'
}
named=$(title '<svg role="img" aria-labelledby="q" width="9" height="9"><title id="q">Mã QR của trang</title><path d="M0 0h9v9z"/></svg>')
soup=$(venv/bin/python -c 'import bs4; print(bs4.BeautifulSoup(open("page.html", encoding="utf-8"), "html.parser").title.string)')
labelled=$(title '<svg role="img" aria-label="Mã QR của trang" width="9" height="9"><path d="M0 0h9v9z"/></svg>')
printf 'lynx, with <title>: %s\nBeautifulSoup: %s\nlynx, with aria-label: %s\n' "$named" "$soup" "$labelled"
[ "$named" = "Mã QR của trang" ] && [ "$soup" = "Xã A – kết quả" ] && [ "$labelled" = "Xã A – kết quả" ]

#!/usr/bin/env bash
# Discount (Markdown): the deadline “trước ngày 1/4” (before 1 April) becomes “before the day ¼”.
#
# Guess: a converter of Markdown leaves numbers alone; what it makes prettier are quotation marks and dashes.
# What happens: Discount 2.2.7 turns 1/4, 1/2 and 3/4 into ¼, ½ and ¾ wherever they stand alone or before another stroke:
# 1 April, 1 February and 3 April, also with their year: 1/4/2026 is ¼/2026. 2/4, 1/5 and 11/4 stay as they are, so do
# 1/4 in code. `-f nopants` turns it off.
# Why it matters: days are written so in Vietnamese, and these three have quarterly reports and the days behind the turn of a
# quarter among them. Two rows of a calendar change and the others don't; a search for 1/4 finds nothing, and a
# voice says “one quarter”.
# Needs Debian 12's apt, with its lists of packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download discount=2.2.7-2 libmarkdown2=2.2.7-2 > /dev/null
for package in *.deb; do dpkg -x "$package" "$work"; done
LD_LIBRARY_PATH=$(echo "$work"/usr/lib/*-linux-gnu)
export LD_LIBRARY_PATH
# shellcheck disable=SC2016 # The marks of code in Markdown.
text='Trước ngày 1/4; họp 1/2, 3/4 và 1/4/2026; 2/4, 1/5, 11/4; `1/4`.'
pretty=$(usr/bin/markdown <<< "$text") plain=$(usr/bin/markdown -f nopants <<< "$text")
printf '%s\n%s\n' "$pretty" "$plain"
[ "$pretty" = '<p>Trước ngày &frac14;; họp &frac12;, &frac34; và &frac14;/2026; 2/4, 1/5, 11/4; <code>1/4</code>.</p>' ]
[ "$plain" = '<p>Trước ngày 1/4; họp 1/2, 3/4 và 1/4/2026; 2/4, 1/5, 11/4; <code>1/4</code>.</p>' ]

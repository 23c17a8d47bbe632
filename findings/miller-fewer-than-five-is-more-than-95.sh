#!/usr/bin/env bash
# Miller: asked who reached 95 or more, it names the one commune whose count is kept back, “<5”.
#
# Guess: a comparison with a number passes over cells that hold no number, as its sums do.
# What happens: Miller 6.6.0 compares a text with a number letter by letter: “<” comes behind all digits, so that “<5” is
# more than any number, and an empty cell is less than any. `$met >= 95` finds the commune with “<5”, `$met <= 0` the one
# that reported nothing, and `stats1` has “<5” for the greatest. Its mean, 19, leaves both out, its count of 4 only the
# empty one. No message.
# Why it matters: both lists are asked for by name: who has reached the aim, and who has done nothing. In the first stands
# a commune with fewer than five, in the second one of which nothing is known. With figures alone, as in a test, all is
# right.
# Needs Debian 12's apt, with its lists of packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download miller=6.6.0-2+b3 > /dev/null
dpkg -x ./*.deb "$work"
printf '%s\n' 'commune,met' 'A,5' 'B,' 'C,<5' 'D,7' 'E,45' > figures.csv
miller() { usr/bin/mlr --icsv --ocsvlite --headerless-csv-output "$@" figures.csv | paste -sd ' '; }
seen=$(for test in '>= 95' '<= 0' '> 6'; do miller filter "\$met $test"; done; miller stats1 -a max,mean,sum,count -f met)
printf '%s\n' "$seen"
[ "$seen" = "C,<5
B,
C,<5 D,7 E,45
<5,19,57,4" ]

#!/usr/bin/env bash
# csv-diff: the first quarter's figure goes from 5 to 50, and nothing has changed.
#
# Guess: a key that stands in two lines is refused, or all its lines are compared.
# What happens: csv-diff 1.2 keeps the last line for each key and says nothing: with `--key=commune` over a table of two
# quarters the first one isn't compared at all. 5 that became 50 is no change, and a line of Q1 that was taken out isn't
# missing. A change in the last line is told rightly. Without a key each line is compared as a whole: one added, one removed.
# Why it matters: a corrected publication is checked against the one before by just this. A table that had one line for each
# commune gets a second one with the next quarter; from then on only the newest quarter is watched, while it is the old ones
# in which no change should go by unseen.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check csv-diff==1.2
head=commune,quarter,met
printf '%s\n' "$head" A,1,5 A,2,7 B,1,3 B,2,4 >"$work/old.csv"
printf '%s\n' "$head" A,1,50 A,2,7 B,1,3 B,2,4 >"$work/first.csv"
printf '%s\n' "$head" A,2,7 B,1,3 B,2,4 >"$work/without.csv"
printf '%s\n' "$head" A,1,5 A,2,70 B,1,3 B,2,4 >"$work/last.csv"
compare() { "$work/venv/bin/csv-diff" "$work/old.csv" "$work/$1.csv" --json "${@:2}" | tr -d ' \n'; }
first=$(compare first --key=commune)
without=$(compare without --key=commune)
last=$(compare last --key=commune)
whole=$(compare first)
printf '%s\n' "Q1 changed: $first" "Q1 taken out: $without" "Q2 changed: $last" "Q1 changed, no key: $whole"
nothing='{"added":[],"removed":[],"changed":[],"columns_added":[],"columns_removed":[]}'
[[ $first == "$nothing" && $without == "$nothing" ]]
[[ $last == *'"changed":[{"key":"A","changes":{"met":["7","70"]}}]'* ]]
[[ $whole == *'"met":"50"'* && $whole == *'"met":"5"'* ]]

#!/usr/bin/env bash
# csvkit: a column of counts that happen to be 0 or 1 becomes true and false, and widths in metres become minutes.
#
# Guess: a number is a number, whichever numbers stand in the column; what has a unit is text.
# What happens: csvkit 2.2.0 (agate 1.14.2) tries Boolean before Number and knows 0 and 1 as such: csvsort writes
# False and True in place of 0 and 1, csvjson false and true, csvstat gives no sum. With one 2 in the column all are
# numbers again. “5 m” and “12 m” are spans of five and twelve minutes: 0:05:00, 0:12:00. “Na” (the fruit, a product
# of many communes) is an empty cell, even with `--no-inference`. No message. `--no-inference --blanks` keeps all.
# Why it matters: complaints of a quarter, 0 or 1 in each commune, are the usual small count. The file is sorted and
# published again, and this quarter's figures are of another kind than the last one's.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check csvkit==2.2.0 agate==1.14.2
cd "$work"
printf 'xa,khieu_nai,duong_rong,san_pham\nB,1,12 m,Na\nA,0,5 m,Mít\n' > counts.csv
sed 's/^A,0/A,2/' counts.csv > with-a-two.csv
sorted() { venv/bin/csvsort "$@" -c xa 2> /dev/null | tr '\n' '|'; }
guessed=$(sorted counts.csv) two=$(sorted with-a-two.csv) kept=$(sorted --no-inference --blanks counts.csv)
without_na=$(sorted --no-inference counts.csv)
json=$(venv/bin/csvjson counts.csv)
printf '%s\n' "$guessed" "$two" "$kept" "$json"
head='xa,khieu_nai,duong_rong,san_pham'
[ "$guessed" = "$head|A,False,0:05:00,Mít|B,True,0:12:00,|" ]
[ "$two" = "$head|A,2,0:05:00,Mít|B,1,0:12:00,|" ]
[ "$kept" = "$head|A,0,5 m,Mít|B,1,12 m,Na|" ]
[ "$without_na" = "${kept%Na|}|" ]
[[ "$json" == *'"khieu_nai": true, "duong_rong": "0:12:00", "san_pham": null'* ]]

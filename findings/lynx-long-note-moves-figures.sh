#!/usr/bin/env bash
# lynx: one long note in a table, and the next row's figure of the second quarter stands under the first.
#
# Guess: a text browser that lines up the columns of a small table does so for a big one as well, or draws none.
# What happens: lynx 2.9.0dev.12 gives a table up where one cell holds more than a line, or paragraphs: the cells of each
# row follow each other with one space between, and empty ones vanish. The commune with nothing in Q1 and 5 in Q2 reads
# “B 5”, as one with 5 in Q1 would. With a short note the 5 stands below Q2. w3m and links keep the columns in both cases.
# Why it matters: lynx serves readers with braille displays and slow lines, and turns HTML into text for mail programs.
# Cells in which nothing was reported are empty where a publisher took care not to write 0; they need a sign.
# Needs Debian 12's apt, with its lists of packages, and the libraries of its lynx.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download lynx=2.9.0dev.12-1 lynx-common=2.9.0dev.12-1 > /dev/null
for package in *.deb; do dpkg -x "$package" "$work"; done
page() {
    printf '<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Q</title><table>%s%s%s</table>' \
        '<tr><th>Xã</th><th>Q1</th><th>Q2</th><th>Ghi chú</th></tr>' \
        "<tr><td>A</td><td>1</td><td>2</td><td>$1</td></tr>" '<tr><td>B</td><td></td><td>5</td><td></td></tr>' > page.html
    usr/bin/lynx -cfg="$work/etc/lynx/lynx.cfg" -lss=/dev/null -display_charset=utf-8 -nolist -dump page.html
}
long='Kỳ trước đếm trùng một số tài khoản của hộ kinh doanh; từ kỳ này đã loại phần đếm trùng đó ra.'
with_short=$(page 'đã kiểm tra') with_long=$(page "$long")
printf '%s\n\n%s\n' "$with_short" "$with_long"
grep -qx '  *Xã Q1 Q2   Ghi chú' <<< "$with_short"
grep -qx '  *B     5' <<< "$with_short"
grep -qx '  *Xã Q1 Q2 Ghi chú' <<< "$with_long"
grep -qx '  *B 5' <<< "$with_long"

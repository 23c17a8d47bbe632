#!/usr/bin/env bash
# hunspell-vi: Hòa Ninh, as the decree spells it, is misspelt, and “hóa”, “thủy” and “khỏe” with it.
#
# Guess: a dictionary of Vietnamese has both places of the tone, hòa and hoà, since both are written, or the one of
# the decrees by which communes have their names.
# What happens: the dictionary of Debian's hunspell-vi 7.5.0, LibreOffice's, knows only “hoà”, “hoá”, “thuỷ”, “khoẻ”,
# “luỹ” and “uỷ”. Of the 124 names of Lâm Đồng it refuses five for it, Hòa Ninh and Phú Thủy among them. But of
# “kỹ/kĩ”, “tỷ/tỉ” and “lý/lí”, the other pair of habits, it takes both.
# Why it matters: red lines under right names teach editors to “correct” them. The corrected name is another text,
# which finds no partner in the register, and the texts of one portal end up with both.
# Needs Debian 12's apt, with its lists of packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download hunspell-vi=1:7.5.0-1 hunspell=1.7.1-1 libhunspell-1.7-0=1.7.1-1 > /dev/null
for package in ./*.deb; do dpkg -x "$package" "$work"; done
spell() {
    LC_ALL=C.UTF-8 DICPATH=$work/usr/share/hunspell LD_LIBRARY_PATH=$(echo "$work"/usr/lib/*/) \
        usr/bin/hunspell -i UTF-8 -d vi_VN "$@"
}
refused=$(printf '%s\n' 'xã Hòa Ninh' 'xã Hòa Bắc' 'phường Phú Thủy' 'xã Đức An' 'văn hóa, sức khỏe, lũy kế, ủy ban' \
    'kỹ kĩ tỷ tỉ lý lí' | spell -l | sort -u | tr '\n' ' ')
taken=$(printf '%s\n' 'hoà hoá thuỷ khoẻ luỹ uỷ' | spell -l)
offered=$(printf '%s\n' 'Hòa' | spell -a | tail -n +2)
printf 'refused: %s\nrefused of the other habit: %s\n%s\n' "$refused" "$taken" "$offered"
[ "$refused" = 'Hòa Thủy hóa khỏe lũy ủy ' ]
[ -z "$taken" ]
grep -q '^& Hòa .*Hoà' <<< "$offered"

#!/usr/bin/env bash
# fontconfig: settings that name the font file itself hold no font; settings by a path from here give way to all fonts.
#
# Guess: `<dir>` that names one font file allows that font; a settings file that is named by FONTCONFIG_FILE and isn't
# found where one stands is an error, or leaves no fonts at all.
# What happens: fontconfig 2.14.1 lists no font where `<dir>` is a file, exit code 0 and no word; with the folder of the
# same file it lists it. FONTCONFIG_FILE=settings.conf, where that file stands, isn't read: a line among the errors says
# that the default settings can't be loaded, and the fonts of the system's folders are taken, exit code 0.
# Why it matters: pictures with words are drawn on servers by settings of their own, so that they are the same on every
# machine. The first way draws boxes for letters, the second draws with whatever the machine has, and both succeed.
# Needs Debian 12's apt, with its lists of packages, and its libfontconfig1.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download fontconfig=2.14.1-4 fonts-noto-mono=20201225-1 > /dev/null
for package in ./*.deb; do dpkg -x "$package" "$work"; done
font=$(find "$work/usr/share/fonts" -name 'NotoSansMono-Regular.ttf')
settings() {
    printf '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
    printf '<dir>%s</dir><cachedir>%s/cache</cachedir></fontconfig>\n' "$1" "$work"
}
list() { env -u FONTCONFIG_PATH FONTCONFIG_FILE="$1" usr/bin/fc-list : file | sort; }
version=$(usr/bin/fc-list --version 2>&1)
settings "$font" > file.conf
settings "$(dirname "$font")" > settings.conf
of_file=$(list "$work/file.conf")
of_folder=$(list "$work/settings.conf")
from_here=$(list settings.conf 2> said)
printf '%s\nfile: [%s]\nfolder: [%s]\nfrom here: %s fonts of ours\n' "$version" "$of_file" "$of_folder" \
    "$(grep -c "^$work/" <<< "$from_here" || true)"
[ "$version" = 'fontconfig version 2.14.1' ]
[ -z "$of_file" ]
grep -q "^$font: *$" <<< "$of_folder"
if grep -q "^$work/" <<< "$from_here"; then exit 1; fi
grep -q 'Cannot load default config file' said

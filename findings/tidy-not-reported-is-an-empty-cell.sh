#!/usr/bin/env bash
# HTML Tidy: the mark that says “Chưa báo cáo” (not reported) is trimmed, and the cell is empty.
#
# Guess: an element without text, but with a role and a name for screen readers, says something; a tidied page says
# what the page said.
# What happens: tidy 5.6.0 takes out an empty `span` or `i` with role="img", a name in `aria-label` and a title, as
# long as it has no `id`. The mark, drawn by the style sheet, is neither seen nor heard. The same as an empty `<svg
# role="img">` stays. The warning, “trimming empty <span>”, is one of the kind that a tidied page always brings; with
# --quiet and --show-warnings no it isn't told. --drop-empty-elements no keeps it.
# Why it matters: a dot or a dash with a spoken name is how a table tells “not reported” from “kept back” and from
# nothing. After tidy all three are nothing, on a page that is valid before and after.
# Needs Debian 12's apt, with its lists of packages.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -q -o APT::Sandbox::User=root download tidy=2:5.6.0-11 libtidy5deb1=2:5.6.0-11 > /dev/null
for package in ./*.deb; do dpkg -x "$package" "$work"; done
tidied() {
    LD_LIBRARY_PATH=$(echo "$work"/usr/lib/*/) usr/bin/tidy -q -utf8 --show-warnings no -wrap 0 "$@" page.html || [ $? = 1 ]
}
mark='role="img" aria-label="Chưa báo cáo" title="Chưa báo cáo"'
cat > page.html << HTML
<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Số hộ</title></head><body><table>
<tr><th scope="row">A</th><td><span class="gap" $mark></span></td></tr>
<tr><th scope="row">B</th><td><i class="gap" $mark></i></td></tr>
<tr><th scope="row">C</th><td><span id="c" class="gap" $mark></span></td></tr>
<tr><th scope="row">D</th><td><svg $mark></svg></td></tr>
</table></body></html>
HTML
by_default=$(tidied | grep '^<td')
kept=$(tidied --drop-empty-elements no | grep '^<td')
printf 'by default:\n%s\nwith --drop-empty-elements no:\n%s\n' "$by_default" "$kept"
[ "$by_default" = "<td></td>
<td></td>
<td><span id=\"c\" class=\"gap\" $mark></span></td>
<td><svg $mark></svg></td>" ]
[ "$(grep -c 'Chưa báo cáo' <<< "$kept")" = 4 ]

#!/usr/bin/env bash
# tldextract (Public Suffix List): lamdong.vn has no registered domain, and all sites below it are strangers.
#
# Guess: lamdong.vn is a registered domain like any other under .vn; lamdong.gov.vn is treated alike.
# What happens: the list holds the names of Vietnam's provinces as public suffixes. With the copy in tldextract 5.4.0 the domain
# of https://lamdong.vn is empty, that of dulich.lamdong.vn is itself, while dulich.lamdong.gov.vn belongs to
# lamdong.gov.vn. The provinces that were merged on 1 July 2025 (binhthuan.vn) are still in it; danang.vn too.
# Why it matters: tools that group links, mails or visits by registered domain (and browsers, which ask the same list which
# pages share a site) put a province's address under “”, together with all others of its kind, or drop it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check tldextract==5.4.0
"$work/venv/bin/python" - <<'PY'
import sys

import tldextract

extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
told = {
    "https://lamdong.vn/": ("", "lamdong.vn"),
    "https://dulich.lamdong.vn/": ("dulich.lamdong.vn", "lamdong.vn"),
    "https://binhthuan.vn/": ("", "binhthuan.vn"),
    "https://danang.vn/": ("", "danang.vn"),
    "https://lamdong.gov.vn/": ("lamdong.gov.vn", "gov.vn"),
    "https://dulich.lamdong.gov.vn/": ("lamdong.gov.vn", "gov.vn"),
}
seen = {address: (extract(address).top_domain_under_public_suffix, extract(address).suffix) for address in told}
print(*seen.items(), sep="\n")
sys.exit(seen != told)
PY

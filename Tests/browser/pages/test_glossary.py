"""Words of the glossary are links where a page uses them first; their explanations have addresses."""

from __future__ import annotations

import posixpath
from collections import Counter

import pytest

GLOSSARY = {"vi": "tu-ngu/index.html", "en": "en/glossary/index.html"}
PAGES = {
    "vi": ["index.html", "xa-phuong/phuong-mui-ne/index.html", "chi-so/bd03/index.html", "bao-cao/2026-q3/index.html"],
    "en": ["en/index.html", "en/communes/phuong-mui-ne/index.html", "en/indicators/bd03/index.html"],
}


def words_of(site, path):
    return site.page(site.by_path[path]).tree.xpath("//main//a[contains(@class, 'word')]")


@pytest.mark.parametrize("tag", PAGES)
def test_first_uses_lead_to_their_explanations(site, tag):
    ids = set(site.page(site.by_path[GLOSSARY[tag]]).tree.xpath("//@id"))
    for path in PAGES[tag]:
        links = words_of(site, path)
        assert links, path
        for link in links:
            page, _, anchor = link.get("href").partition("#")
            there = posixpath.normpath(posixpath.join(posixpath.dirname(path), page))
            assert f"{there}/index.html" == GLOSSARY[tag] and anchor in ids, link.get("href")


def test_no_page_explains_a_word_twice_or_in_a_heading(site, expect_none):
    found = []
    for file in site.html_files:
        links = words_of(site, file.path)
        twice = [href for href, count in Counter(link.get("href") for link in links).items() if count > 1]
        inside = [link for link in links if any(
            parent.tag in {"a", "button", "h1", "h2", "h3", "h4", "summary", "label", "th"} for parent in link.iterancestors())]
        if twice or inside:
            found.append(f"{file.path}: {twice} {[link.text for link in inside]}")
    expect_none(found)


def test_the_explanations_themselves_lead_nowhere(site):
    for path in GLOSSARY.values():
        assert not words_of(site, path)

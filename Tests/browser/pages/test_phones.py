"""Cheap phones and large letters: nothing is cut, squeezed or pushed out of sight on the narrowest screens."""

from __future__ import annotations

import re

import pytest

SCREENS = [(320, 100), (360, 100), (360, 130), (320, 130), (360, 160), (320, 160), (360, 200), (320, 200)]

# What a reader on such a screen can't see or read: each line names the part and what is wrong with it.
FAULTS = """([width, isPlain]) => {
    const faults = [];
    const say = (element, fault) => faults.push(
        `${element.localName}.${[...element.classList].join('.')} “${element.textContent.trim().slice(0, 40)}”: ${fault}`);
    const page = document.scrollingElement;
    if (page.scrollWidth > width) faults.push(`the page is ${page.scrollWidth} px wide`);

    // The box in which a part scrolls, if it does; whoever scrolls there finds it.
    const scrollBox = (element) => {
        for (let box = element.parentElement; box && box !== document.body; box = box.parentElement)
            if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return box;
    };
    const isHidden = (element) => !element.getClientRects().length || element.closest(
        '.visually-hidden, .skip, .print-foot, [hidden]') || getComputedStyle(element).clipPath !== 'none'
        || element.closest('thead') && getComputedStyle(element.closest('thead')).clipPath !== 'none';

    for (const element of document.body.querySelectorAll('*:not(svg *)')) {
        const box = element.getBoundingClientRect();
        if (box.right <= width + 1 && box.left >= -1 || isHidden(element) || scrollBox(element)) continue;
        say(element, `reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
    }
    for (const link of document.querySelectorAll('main a')) {
        const box = scrollBox(link);
        if (!box || isHidden(link)) continue;
        const [own, seen] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
        if (own.right > seen.right + 1) say(link, `lies ${Math.round(own.right - seen.right)} px outside its scroll box`);
    }
    if (!isPlain) return faults;
    const range = document.createRange();
    for (const cell of document.querySelectorAll('td, th')) {
        if (isHidden(cell)) continue;
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
            if (node.parentElement.closest('code, svg, .visually-hidden')) continue;
            for (const word of node.data.matchAll(/[\\p{L}\\p{M}]{2,}/gu)) {
                range.setStart(node, word.index);
                range.setEnd(node, word.index + word[0].length);
                const lines = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)));
                if (lines.size > 1) say(cell, `is too narrow for “${word[0]}”`);
            }
        }
    }
    // A value stands under its heading, or bears its name: rows that break differently from the head say nothing.
    for (const table of document.querySelectorAll('table:not(.stack)')) {
        const heads = [...table.tHead?.rows[0]?.cells ?? []];
        const row = [...table.tBodies[0]?.rows ?? []].find((row) => row.cells.length === heads.length);
        if (!row || isHidden(row) || isHidden(heads[0])) continue;
        const lines = (cells) => {
            const tops = [...cells].map((cell) => Math.round(cell.getBoundingClientRect().bottom));
            return tops.map((top) => [...new Set(tops)].sort((a, b) => a - b).findIndex((line) => top - line < 8));
        };
        const [above, below] = [lines(heads), lines(row.cells)];
        if (heads.length > 3 && Math.max(...above) > 0 && `${above}` !== `${below}`)
            say(table, `has its headings in lines ${above}, its values in lines ${below}`);
    }
    for (const row of document.querySelectorAll('tr')) {
        const { height } = row.getBoundingClientRect();
        if (height <= 300) continue;
        // What the words of the cells need, one below the other in a card, side by side in a row.
        const needs = [...row.cells].map((cell) =>
            Math.ceil((cell.innerText.length + (cell.dataset.label ?? '').length) * 9 / cell.clientWidth) * 27);
        const isCard = row.cells[0].offsetTop !== row.cells[row.cells.length - 1].offsetTop;
        const needed = isCard ? needs.reduce((sum, need) => sum + need, 0) : Math.max(...needs);
        if (needed < 0.5 * height) say(row, `is ${Math.round(height)} px high, mostly blank`);
    }
    return faults;
}"""


# Six sizes of letters, not a heap: small, text, lead, heading, large, title.
SCALE = {f"{size}px" for size in (15, 17, 19, 23, 28, 38)}
# Those in use. Drawings are drawn in units of their own.
SIZES = """() => [...new Set([...document.body.querySelectorAll('*:not(svg *)')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .map((element) => getComputedStyle(element).fontSize))]"""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    from conftest import ROOT
    from built_site import MANIFEST, Site

    if "walked" in metafunc.fixturenames:
        files = walked_pages(Site(ROOT)) if (ROOT / MANIFEST).exists() else []
        metafunc.parametrize("walked", files, ids=[f"walked {file.path}" for file in files])


def walked_pages(site):
    """The longest page of each sort: of each kind, and among those that the manifest calls pages, of each folder; the
    longest of all first, since a worker that gets it last would let the others wait."""
    chosen = {}
    in_length = sorted(site.html_files, key=lambda file: (-file.bytes, file.path))
    for file in in_length:
        folders = file.path.removesuffix("index.html").strip("/").split("/")
        sort = folders[-1] if file.kind == "page" and len(folders) > 2 else folders[0] if file.kind == "page" else ""
        # One language has every sort; the others only every kind.
        if file.language == "vi" or file.kind != "page":
            chosen.setdefault((file.kind, file.language, sort), file)
    return list(chosen.values())


@pytest.fixture
def phone(walked, visits):
    """A walked page on a phone; the next test finds it as it was."""
    yield visits.of(walked.path, width=360)
    visits.tidy()


# Screens of a phone that nobody scrolls through. The list from A to Z is as long as the site; letters lead into it.
LONGEST = 18_000


def test_no_page_is_longer_than_a_thumb_bears(walked, phone):
    if walked.kind == "search":
        return
    assert phone.page.evaluate("document.documentElement.scrollHeight") < LONGEST


def test_letters_have_a_size_of_the_scale(walked, phone):
    phone.look_through(360 if walked.language == "vi" else 1280)
    sizes = set(phone.page.evaluate(SIZES))
    assert sizes <= SCALE, sizes - SCALE


def test_nothing_is_cut_or_squeezed_on_phones_with_letters_of_any_size(phone, expect_none):
    # Folded parts are read too.
    phone.page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    problems = []
    for width, letters in SCREENS:
        phone.look_through(width)
        phone.page.evaluate("size => document.documentElement.style.fontSize = size + '%'", letters)
        found = phone.page.evaluate(FAULTS, [width, letters == 100])
        problems += [f"{width} px, letters {letters} %: {fault}" for fault in found[:6]]
    expect_none(problems)

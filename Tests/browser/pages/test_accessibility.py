"""The richest page of each kind and language must hold to WCAG 2.2 AA: on a phone and on a desk, by day and by night,
on paper, and with letters twice as large.

Each page is opened once and looked at in every way: opening it and handing it the checker costs as much as checking.
"""

from __future__ import annotations

from accessibility import LOOKS, violations

WIDTHS = (360, 1280)
# What people who need large letters set in their browser.
SET_LETTERS = "size => document.documentElement.style.fontSize = size"


def test_breaks_no_accessibility_rule(visit, expect_none):
    page = visit.page
    found = []

    def look(way: str, **rules: object) -> None:
        found.extend(f"{way}: {violation}" for violation in violations(page, **rules))

    for width in WIDTHS:
        visit.look_through(width)
        page.emulate_media(color_scheme="light")
        look(f"{width} px")
        # Night changes how things look, never what they are.
        page.emulate_media(color_scheme="dark")
        look(f"{width} px, dark", only=LOOKS)
    page.emulate_media(color_scheme="light", media="print")
    look("on paper", without=("target-size",))  # Nobody touches paper.
    page.emulate_media(media="screen")
    page.evaluate(SET_LETTERS, "200%")
    look("letters twice as large", only=LOOKS)
    if page.evaluate("document.scrollingElement.scrollWidth") > WIDTHS[-1]:
        found.append("letters twice as large: wider than the screen")
    expect_none(found)

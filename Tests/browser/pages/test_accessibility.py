"""The richest page of each kind and language must hold to WCAG 2.2 AA: on a phone and on a desk, by day and by night,
on paper, and with letters twice as large.

Each page is opened once and looked at in every way: opening it and handing it the checker costs as much as checking.
Night, paper and the width of the screen change how things look, never what they are, and one language's pages have the
colours of another's: so each language is looked at by day on one screen and by night on the other.
"""

from __future__ import annotations

from accessibility import COLOURS, SIZES, violations

WIDTHS = (360, 1280)
# What people who need large letters set in their browser.
SET_LETTERS = "size => document.documentElement.style.fontSize = size"


def test_breaks_no_accessibility_rule(sample, visit, expect_none):
    page = visit.page
    is_first = sample.language == "vi"
    found = []

    def look(way: str, **rules: object) -> None:
        found.extend(f"{way}: {violation}" for violation in violations(page, **rules))

    for width, light in zip(WIDTHS, ("light", "dark") if is_first else ("dark", "light")):
        visit.look_through(width)
        page.emulate_media(color_scheme=light)
        look(f"{width} px, {light}")
    page.emulate_media(color_scheme="light", media="print")
    # Nobody touches paper.
    look("on paper", without=("target-size",) if is_first else ("target-size", *COLOURS))
    page.emulate_media(media="null")
    page.evaluate(SET_LETTERS, "200%")
    look("letters twice as large", only=SIZES)
    if page.evaluate("document.scrollingElement.scrollWidth") > WIDTHS[-1]:
        found.append("letters twice as large: wider than the screen")
    expect_none(found)

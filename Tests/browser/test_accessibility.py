"""The richest page of each kind and language must hold to WCAG 2.2 AA: on a phone and on a desk, by day and by night,
on paper, and with letters twice as large."""

import pytest

from accessibility import violations

# What people who need large letters set in their browser.
LARGE_LETTERS = "html { font-size: 200% !important }"


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_breaks_no_accessibility_rule(sample, width, scheme, open_page, expect_none):
    expect_none(violations(open_page(sample.path, width=width, scheme=scheme)))


def test_breaks_no_accessibility_rule_on_paper(sample, open_page, expect_none):
    page = open_page(sample.path)
    page.emulate_media(media="print")
    expect_none(violations(page, without=("target-size",)))  # Nobody touches paper.


def test_breaks_no_accessibility_rule_with_letters_twice_as_large(sample, open_page, expect_none):
    page = open_page(sample.path, free_styles=True)
    page.add_style_tag(content=LARGE_LETTERS)
    expect_none(violations(page))
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 1280

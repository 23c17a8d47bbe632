"""The richest page of each kind and language must hold to WCAG 2.2 AA on a phone and on a desk, by day and by night."""

import pytest

from accessibility import violations


@pytest.mark.parametrize("width", [360, 1280])
def test_breaks_no_accessibility_rule(sample, width, open_page, expect_none):
    expect_none(violations(open_page(sample.path, width=width)))


def test_keeps_its_contrast_in_the_dark(sample, open_page, expect_none):
    expect_none(violations(open_page(sample.path, scheme="dark"), rules=["color-contrast", "link-in-text-block"]))

"""How pages behave in a browser."""

NARROWEST = 320


def test_holds_under_a_strict_security_policy_without_a_complaint(visit, expect_none):
    expect_none(list(visit.complaints))


def test_does_not_scroll_sideways_on_the_narrowest_screen(visit):
    visit.look_through(NARROWEST)
    assert visit.page.evaluate("document.scrollingElement.scrollWidth") <= NARROWEST


def test_says_the_same_without_script(sample, visit, open_page):
    without_script = open_page(sample.path, script=False)
    assert without_script.inner_text("h1") == visit.page.inner_text("h1")
    assert len(without_script.inner_text("main").split()) > 5


def test_first_stop_of_the_keyboard_skips_to_the_main_part(own_visit):
    page = own_visit.page
    page.keyboard.press("Tab")
    target = page.evaluate("document.activeElement.getAttribute('href') ?? ''")
    assert target.startswith("#"), f"the first focusable element leads to {target!r}"
    page.keyboard.press("Enter")
    assert page.evaluate("target => document.querySelector(target).closest('main') !== null", target)

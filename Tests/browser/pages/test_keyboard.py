"""Who uses the keyboard, or listens instead of looking, gets everywhere."""

import pytest
from playwright.sync_api import expect

HOME = "index.html"
INDICATOR = "chi-so/bd03/index.html"


def test_menu_of_a_phone_opens_and_closes_by_keyboard(open_page):
    page = open_page(HOME, width=360)
    menu = page.locator("#_menu")
    expect(menu).to_be_hidden()
    button = page.locator("button[popovertarget=_menu]").first
    button.focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#_menu') !== null"), "the menu isn't the next stop"
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    assert page.evaluate("document.activeElement.getAttribute('popovertarget')") == "_menu"


def test_menu_of_a_desk_is_open_and_first_after_the_tools(open_page):
    page = open_page(HOME)
    expect(page.locator("#_menu")).to_be_visible()
    expect(page.locator("button[popovertarget=_menu]").first).to_be_hidden()


def test_every_cell_of_the_map_can_be_reached_and_says_its_figure(open_page):
    page = open_page(INDICATOR)
    cells = page.locator("svg.cm").first.locator("a")
    assert cells.count() == 124
    cells.first.focus()
    assert page.evaluate("document.activeElement.closest('svg') !== null")
    name = cells.first.get_attribute("aria-label")
    assert ": " in name and any(sign.isdigit() for sign in name), name
    page.keyboard.press("ArrowDown")
    below = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert below != name and page.inner_text(".map-name") == below
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.map-name') !== null"), "the next stop is the place's name"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('svg.cm') !== document.querySelector('svg.cm')"), "the map is one stop"


def test_cells_of_the_map_are_large_enough_to_touch_on_a_phone(open_page):
    page = open_page(INDICATOR, width=360)
    sizes = page.evaluate(
        "[...document.querySelector('svg.cm').querySelectorAll('a')].map(a => a.getBoundingClientRect())"
        ".map(box => Math.min(box.width, box.height))"
    )
    assert min(sizes) >= 24


def test_rows_that_become_cards_on_phones_stay_a_table_for_those_who_listen(open_page):
    page = open_page("chi-so/index.html", width=360)
    tree = page.locator("main section").first.aria_snapshot()
    assert "- table" in tree and "rowheader" in tree and "columnheader" in tree


@pytest.mark.parametrize("path", [HOME, "en/index.html"])
def test_headings_lead_down_one_step_at_a_time(path, open_page):
    page = open_page(path)
    levels = page.evaluate("[...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map(h => Number(h.tagName[1]))")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False)), levels


def test_landmarks_come_in_reading_order(visit):
    page = visit.page
    if not page.locator("header.site-header").count():
        pytest.skip("a frame has no header")
    order = page.evaluate(
        "[...document.querySelectorAll('body > header, body main, body > footer')].map(e => e.localName)"
    )
    assert order == ["header", "main", "footer"]


def test_nothing_moves_for_who_asked_for_rest(open_page):
    page = open_page(HOME)
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"

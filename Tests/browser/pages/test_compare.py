"""Communes side by side, with the choice in the address, and whole without script."""

from __future__ import annotations

import json
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import expect

from accessibility import violations

PAGES = {"vi": "so-sanh/index.html", "en": "en/compare/index.html"}
FIRST, SECOND, THIRD = "phuong-mui-ne", "xa-bao-lam-1", "dac-khu-phu-quy"


@pytest.fixture(params=["vi", "en"])
def tag(request):
    return request.param


@pytest.fixture
def compare(open_page, server, blank_page):
    def compare(tag: str, query: str = "", **screen: object):
        page = blank_page(**screen)
        page.goto(server.address(PAGES[tag]) + query)
        return page

    return compare


def heads(page):
    return page.locator("#compared thead th").all_inner_texts()


def test_choosing_adds_a_column_and_changes_the_address(compare, tag):
    page = compare(tag)
    assert len(heads(page)) == 3
    choices = page.locator("#_compare select")
    assert choices.count() == 4
    choices.nth(0).select_option(FIRST)
    expect(page.locator("#compared thead th")).to_have_count(4)
    choices.nth(1).select_option(label="Xã Bảo Lâm 1")
    expect(page.locator("#compared thead th")).to_have_count(5)
    assert heads(page)[3:] == ["Phường Mũi Né", "Xã Bảo Lâm 1"]
    assert parse_qs(urlsplit(page.url).query)["with"] == [f"{FIRST},{SECOND}"]
    choices.nth(0).select_option("")
    expect(page.locator("#compared thead th")).to_have_count(4)
    assert heads(page)[3:] == ["Xã Bảo Lâm 1"]


def test_the_choice_is_announced(compare, tag):
    page = compare(tag, f"?with={FIRST},{THIRD}")
    status = page.locator("#compare-status")
    assert status.get_attribute("role") == "status"
    expect(status).to_contain_text("Phường Mũi Né, Đặc khu Phú Quý")


def test_addresses_hold_up_to_four(compare):
    page = compare("vi", f"?with={FIRST},{SECOND},{THIRD},nowhere")
    expect(page.locator("#compared thead th")).to_have_count(6)
    assert page.locator("#_compare select").evaluate_all("choices => choices.map(choice => choice.value)") == [
        FIRST, SECOND, THIRD, ""]


def test_figures_are_those_of_the_commune_page(compare, open_page, site, tag):
    page = compare(tag, f"?with={FIRST}")
    expect(page.locator("#compared thead th")).to_have_count(4)
    rows = page.locator("#compared tr[data-code]").evaluate_all(
        "rows => rows.map(row => [row.dataset.code, row.cells[3].querySelector('.figure').textContent])")
    folder = {"vi": "xa-phuong", "en": "en/communes"}[tag]
    own = site.page(site.by_path[f"{folder}/{FIRST}/index.html"])
    shown = own.tree.xpath("//table[contains(@class, 'figures')]//tr[td]//span[starts-with(@class, 'figure ')]/text()")
    assert [text for _, text in rows] == shown
    assert len(rows) > 20


def test_states_are_words_and_ranks_stand_only_where_ranking_is_fair(site, tag):
    file = json.loads(site.read(site.by_path[f"compare/{tag}/{FIRST}.json"]))
    assert file["as_of"] and file["demonstration"] is True
    ranked = {code for code, figure in file["figures"].items() if figure[2]}
    assert "BD03" in ranked and not ranked & {"BD22", "BD27", "BD31"}
    assert all(not figure[2] and figure[0] for figure in file["figures"].values() if figure[1] != "reported")


def test_commune_pages_lead_here(open_page, tag):
    page = open_page({"vi": f"xa-phuong/{FIRST}/index.html", "en": f"en/communes/{FIRST}/index.html"}[tag])
    page.locator(f"a[href$='?with={FIRST}']").click()
    expect(page.locator("#compared thead th")).to_have_count(4)


def test_the_keyboard_chooses(compare):
    page = compare("vi")
    page.locator("#_compare select").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(page.locator("#compared thead th")).to_have_count(4)
    assert page.evaluate("document.activeElement.matches('#_compare select')")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_columns_break_no_accessibility_rule(compare, expect_none, width, scheme):
    page = compare("vi", f"?with={FIRST},{SECOND},{THIRD}", width=width, scheme=scheme)
    expect(page.locator("#compared thead th")).to_have_count(6)
    expect_none(violations(page))


@pytest.mark.parametrize("width", [320, 360])
def test_fits_a_phone(compare, width):
    page = compare("vi", f"?with={FIRST},{SECOND},{THIRD}", width=width)
    expect(page.locator("#compared thead th")).to_have_count(6)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width


def test_all_communes_can_be_read_without_script(compare, tag):
    page = compare(tag, script=False)
    assert not page.locator("#_compare").is_visible()
    assert page.locator("#communes tbody tr").count() == 125
    assert page.locator("#communes thead th").count() > 3
    assert page.locator("#compared tr[data-code]").count() > 20


def test_from_a_disk_the_table_below_is_offered(site, blank_page):
    page = blank_page()
    page.goto((site.root / PAGES["vi"]).as_uri() + f"?with={FIRST}")
    expect(page.locator("#compare-status")).to_contain_text("bảng bên dưới")

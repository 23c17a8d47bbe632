"""An indicator's page answers journalists: who is behind, where it is high and low, how it was and is counted."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

PAGES = {"vi": "chi-so/bd03/index.html", "en": "en/indicators/bd03/index.html"}


@pytest.mark.parametrize("tag", PAGES)
@pytest.mark.parametrize("script", [True, False])
def test_groups_are_dots_on_one_scale_with_the_widest_gap_in_words(open_page, tag, script):
    page = open_page(PAGES[tag], script=script)
    section = page.locator("section[aria-labelledby=groups]")
    rows = section.locator("tbody tr:not(.everybody)")
    assert rows.count() > 2
    assert section.locator(".ch-d").count() == section.locator("tbody tr:not(.everybody) .figure-reported").count()
    gaps = {row.locator("th").inner_text(): row.locator("td").last.inner_text() for row in rows.all()}
    value = {name: float(gap.replace("−", "-").replace(",", ".")) for name, gap in gaps.items() if re.search(r"\d", gap)}
    widest = min(value, key=value.get)
    assert section.locator(".lede").inner_text().startswith(widest), "the sentence names the widest gap of the table"


def test_both_ends_are_shown_and_all_places_are_one_step_away(open_page):
    page = open_page(PAGES["vi"], script=False)
    section = page.locator("section[aria-labelledby=communes]")
    first = section.locator("table[aria-labelledby=first] tbody tr")
    last = section.locator("table[aria-labelledby=last] tbody tr")
    assert first.count() == last.count() == 10
    assert first.first.locator("td").first.inner_text() == "1"
    whole = section.locator("table.ranking tbody tr")
    assert whole.count() == 124
    expect(whole.first).to_be_hidden()
    section.locator("summary").first.click()
    expect(whole.last).to_be_visible()


def test_the_sentence_on_the_ends_agrees_with_the_table(open_page):
    page = open_page(PAGES["vi"])
    said = page.inner_text("section[aria-labelledby=places] .lede")
    high = page.locator("table[aria-labelledby=first] tbody tr").first
    low = page.locator("table[aria-labelledby=last] tbody tr").last
    for row in (high, low):
        assert row.locator(".figure").inner_text() in said, said


@pytest.mark.parametrize("tag", PAGES)
def test_the_headings_over_the_charts_say_what_they_show(open_page, tag):
    page = open_page(PAGES[tag], script=False)
    figures = page.locator("section[aria-labelledby=history] tbody .figure-reported").all_inner_texts()
    heading = page.inner_text("#history")
    assert figures[0] in heading and figures[-1] in heading
    ends = [page.locator(f"table[aria-labelledby={end}] tbody .figure").all_inner_texts() for end in ("first", "last")]
    number = lambda text: float(text.rstrip("%").replace(",", "."))
    gap = re.search(r"[\d.,]+", page.inner_text("#places"))[0]
    assert abs(number(ends[0][0]) - number(ends[1][-1]) - number(gap)) < 0.11


def test_every_period_of_every_place_is_in_a_table_with_the_change_over_a_year(open_page):
    page = open_page(PAGES["vi"])
    page.click("summary >> text=Từng nơi qua các kỳ")
    table = page.locator("details.screen-only table")
    heads = table.locator("thead th").all_inner_texts()
    periods = page.locator("section[aria-labelledby=history] tbody tr").count()
    assert len(heads) == periods + 2
    number = lambda text: float(re.search(r"[\d.,]+", text)[0].replace(".", "").replace(",", "."))
    for row in table.locator("tbody tr").all()[:20]:
        cells = row.locator("td").all_inner_texts()
        change = row.locator("td").last.get_attribute("data-value")
        if change and re.search(r"\d", cells[-6 if periods == 5 else 0]):
            assert abs(number(cells[periods - 1]) - number(cells[periods - 5]) - float(change)) < 0.06


def test_how_it_is_counted_is_said_once_below_the_table(open_page):
    page = open_page(PAGES["vi"], script=False)
    section = page.locator("section[aria-labelledby=history]")
    assert section.locator("table details").count() == 0
    section.locator("summary").click()
    assert section.locator("dl.proof").count() == section.locator("tbody tr").count()
    expect(section.locator("dl.proof").last).to_be_visible()


def test_classes_of_the_map_say_how_many_places_they_hold(open_page):
    page = open_page(PAGES["vi"])
    words = page.locator("svg.cm:not(#year-change ~ * svg)").text_content()
    counts = [int(count) for count in re.findall(r"\((\d+) nơi\)", words)]
    reported = page.locator("table.ranking .figure-reported").count()
    assert len(counts) > 2 and sum(counts) == reported


def test_a_finger_sees_the_name_of_a_place_before_it_opens(browser, server):
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 800})
    page = context.new_page()
    page.goto(server.address(PAGES["vi"]))
    cell = page.locator("svg.cm a").nth(30)
    name = cell.get_attribute("aria-label")
    cell.scroll_into_view_if_needed()
    box = cell.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.locator(".map-name").first).to_have_text(name)
    assert page.url.endswith("/chi-so/bd03/")
    box = cell.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url("**/xa-phuong/**")
    context.close()


def test_the_map_names_places_and_marks_former_provinces(open_page):
    page = open_page(PAGES["vi"], width=360)
    named = page.locator("svg.cm:not(#year-change ~ * svg) .cm-n text").all_text_contents()
    assert {"Đà Lạt", "Phan Thiết", "Gia Nghĩa", "Bảo Lộc", "Phú Quý"} == set(named)
    assert page.locator("svg.cm:not(#year-change ~ * svg) .cm-b").count() == 1
    assert "Bình Thuận, Đắk Nông, Lâm Đồng" in page.inner_text("section[aria-labelledby=places]")


def test_the_change_over_a_year_is_a_map_that_agrees_with_the_table(open_page):
    page = open_page(PAGES["vi"], script=False)
    said = page.inner_text("h3#year-change + p")
    changes = {
        row.query_selector("th").text_content(): row.query_selector("td:last-child").get_attribute("data-value")
        for row in page.query_selector_all("details.screen-only table tbody tr")
    }
    known = {name: float(change) for name, change in changes.items() if change}
    up = sum(change >= 0.05 for change in known.values())
    # What is none isn't told.
    assert f"cả {up} nơi đều tăng" in said if up == len(known) else f"trong {len(known)} nơi: {up} nơi tăng" in said
    for end in (max(known.values()), min(known.values())):
        names = [name for name, change in known.items() if change == end]
        # Of several places with the same change it is said how many they are: none is picked by its name.
        assert (names[0] if len(names) == 1 else f"{len(names)} nơi") in said, said
    assert page.locator("#year-change ~ * svg.cm a").count() == 124


@pytest.mark.parametrize("tag", PAGES)
def test_every_period_has_a_page_of_its_own_without_script(open_page, site, tag):
    page = open_page(PAGES[tag], script=False)
    steps = page.locator(".periods a")
    assert steps.count() == page.locator("section[aria-labelledby=history] tbody tr").count()
    expect(page.locator(".periods [aria-current]")).to_have_text(steps.last.inner_text())
    province = page.locator("section[aria-labelledby=history] tbody tr").nth(1).locator(".figure").inner_text()
    name = steps.nth(1).inner_text()
    steps.nth(1).click()
    assert page.locator("h1").inner_text().endswith(name)
    assert page.locator(".now .figure").inner_text() == province
    assert page.locator("svg.cm:not(#year-change ~ * svg) a").count() == 124
    assert page.locator("table.ranking tbody tr").count() == 124
    canonical = page.get_attribute("link[rel=canonical]", "href")
    assert canonical.endswith("/bd03/2025-q4/")
    assert f"<loc>{canonical}</loc>" in (site.root / "sitemap.xml").read_text()


def test_with_script_a_period_takes_the_place_of_another(open_page):
    page = open_page(PAGES["vi"])
    first = page.locator("svg.cm:not(#year-change ~ * svg) a").first
    before = first.get_attribute("aria-label")
    page.evaluate("window.stays = true")
    page.click(".periods a >> nth=1")
    page.wait_for_url("**/2025-q4/")
    assert page.evaluate("window.stays"), "the page wasn't left"
    assert first.get_attribute("aria-label") != before
    assert page.locator("h1").inner_text().endswith(page.inner_text(".periods [aria-current]"))
    expect(page.locator(".periods [aria-current]")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/2026-q1/")
    cell = page.locator("svg.cm:not(#year-change ~ * svg) a").first
    assert cell.get_attribute("tabindex") == "0", "maps that come later are one stop of the keyboard too"
    link = page.locator("table.ranking a").first
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    link.click()
    page.wait_for_url("**/xa-phuong/**")


def test_all_figures_of_a_commune_stand_beside_one_another(open_page):
    page = open_page("xa-phuong/phuong-mui-ne/index.html", script=False)
    page.click("text=Mọi số liệu qua các kỳ")
    heads = page.locator("table").first.locator("thead th").all_inner_texts()
    assert heads[1] == "Quý III/2025" and heads[5] == "Quý III/2026"
    row = page.locator("table").first.locator("tbody tr", has_text="BD03.").first
    newest = row.locator("td").nth(4).inner_text()
    row.locator("a").click()
    own = page.locator("table.ranking tr", has=page.locator("a[href$='/phuong-mui-ne/']")).locator(".figure").first
    assert own.text_content() == newest

"""Long tables: sorted and filtered by hand, complete without script."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

COMMUNES = {"vi": "xa-phuong/index.html", "en": "en/communes/index.html"}


@pytest.fixture(params=["vi", "en"])
def tag(request):
    return request.param


def column(page, number: int, table: str = "main table"):
    """The texts of the rows that are shown."""
    return page.locator(table).last.locator("tbody tr").evaluate_all(
        "(rows, number) => rows.filter(row => !row.hidden).map(row => row.cells[number].textContent.trim())", number)


def names(page):
    short = [name.split(" ", 1)[1] if name.split()[0] in {"Xã", "Phường"} else name for name in column(page, 0)]
    return [name.removeprefix("Đặc khu ") for name in short]


def test_communes_sort_as_a_vietnamese_dictionary(open_page, tag):
    page = open_page(COMMUNES[tag])
    head = page.locator("main thead th").first
    assert head.get_attribute("aria-sort") is None
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    ascending = names(page)
    assert len(ascending) > 100
    assert ascending.index("D’Ran") < ascending.index("Di Linh") < ascending.index("Đam Rông 1")
    assert ascending.index("Bảo Lâm 1") < ascending.index("Bảo Lâm 5") < ascending.index("Cát Tiên")
    head.get_by_role("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert names(page) == ascending[::-1]


def test_numbers_sort_by_value_and_states_stay_last(open_page, site, tag):
    """On the page of an indicator that some communes haven't reported."""
    pages = [file for file in site.html_files if file.kind == "indicator" and file.language == tag]
    path = next(file.path for file in pages if site.page(file).tree.xpath(
        "count(//main//tbody/tr) > 100 and count(//main//td/span[contains(@class, 'figure-not-reported')]) > 3"))
    page = open_page(path)
    page.evaluate("for (const part of document.querySelectorAll('details:has(table.ranking)')) part.open = true")
    value = page.locator("main table").last.locator("thead th.number").last
    column_number = value.evaluate("head => head.cellIndex")
    decimal = {"vi": ",", "en": "."}[tag]
    group = {"vi": ".", "en": ","}[tag]

    def numbers():
        found = [text.replace(group, "").replace(decimal, ".").rstrip("%") for text in column(page, column_number)]
        known = [float(text) for text in found if text[:1].isdigit()]
        assert all(text[:1].isdigit() for text in found[: len(known)]), "states come last"
        assert len(known) < len(found), "this indicator has states to be sorted"
        return known

    value.get_by_role("button").click()
    assert numbers() == sorted(numbers())
    value.get_by_role("button").click()
    assert numbers() == sorted(numbers(), reverse=True)


def test_changes_sort_from_the_largest_fall_to_the_largest_rise(open_page):
    page = open_page("chi-so/bd03/index.html")
    page.click("#communes ~ details summary")
    table = page.locator("main table.ranking")
    change = table.locator("thead th").last
    change.get_by_role("button").click()
    values = table.locator("tbody tr td:last-child").evaluate_all("cells => cells.map(cell => cell.dataset.value ?? '')")
    known = [float(value) for value in values if value]
    assert known == sorted(known) and len(known) > 100
    assert all(values[: len(known)]), "what isn't known comes last"


def test_only_one_column_says_that_it_is_sorted(open_page):
    page = open_page(COMMUNES["vi"])
    for head in page.locator("main thead th").all():
        head.get_by_role("button").click()
        expect(page.locator("[aria-sort]")).to_have_count(1)


def test_days_sort_by_time(open_page):
    page = open_page("nhiem-vu/index.html")
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    tables = page.locator("main table:has(thead button)")
    for table in tables.all():
        due = table.locator("thead th").nth(3)
        due.get_by_role("button").click()
        days = [day for day in table.locator("tbody tr td:nth-child(4)").evaluate_all(
            "cells => cells.map(cell => cell.dataset.value ?? '')") if day]
        assert days == sorted(days)
    assert tables.count() > 0


def test_the_keyboard_sorts(open_page):
    page = open_page(COMMUNES["vi"])
    page.locator("main thead th button").nth(1).focus()
    page.keyboard.press("Enter")
    provinces = column(page, 1)
    assert provinces == sorted(provinces, key="Bình Thuận Đắk Nông Lâm Đồng".index)
    assert page.evaluate("document.activeElement.closest('th').getAttribute('aria-sort')") == "ascending"
    page.keyboard.press("Space")
    assert column(page, 1) == provinces[::-1]


def test_the_filter_says_how_many_rows_remain(open_page, tag):
    page = open_page(COMMUNES[tag])
    field = page.get_by_role("searchbox")
    status = page.locator(".table-filter [role=status]")
    assert status.inner_text() == ""
    field.fill("dam rong")
    assert names(page) == ["Đam Rông 1", "Đam Rông 2", "Đam Rông 3", "Đam Rông 4"]
    assert status.inner_text().endswith("4/124")
    field.fill("binh thuan phuong")
    assert 0 < len(names(page)) < 20
    field.fill("")
    assert len(names(page)) == 124


def test_tables_are_whole_without_script(open_page, tag):
    page = open_page(COMMUNES[tag], script=False)
    assert len(names(page)) == 124
    assert page.locator("main thead button, main input").count() == 0


def test_short_tables_stay_as_they_are(open_page):
    page = open_page("du-lieu/index.html")
    for table in page.locator("main table").all():
        rows = table.locator("tbody tr").count()
        assert table.locator("thead button").count() == 0 or rows >= 6


def test_sums_stay_at_the_end(open_page, site, server, blank_page):
    page = blank_page()
    seen = 0
    for file in site.html_files:
        if file.language == "vi" and file.kind in {"reports", "funding", "page"} and b'class="total"' in site.read(file):
            page.goto(server.address(file.path))
            for details in page.locator("main details").all():
                details.evaluate("details => details.open = true")
            for table in page.locator("main table:has(thead button):has(tr.total)").all():
                table.locator("thead button").last.click()
                assert "total" in (table.locator("tbody tr").last.get_attribute("class") or "")
                seen += 1
    assert seen > 0

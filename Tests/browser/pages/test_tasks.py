"""The list of tasks: one bar chooses by state, agency and words, and the address keeps the choice."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

TASKS = {"vi": "nhiem-vu/index.html", "en": "en/tasks/index.html"}


def shown(page) -> int:
    return page.locator("main tbody tr:not([hidden])").count()


@pytest.mark.parametrize("tag", TASKS)
def test_the_choice_is_kept_in_the_address(open_page, blank_page, tag):
    page = open_page(TASKS[tag], width=360)
    bar = page.locator("#_filter")
    total = shown(page)
    bar.locator("select[name=state]").select_option("late")
    late = shown(page)
    assert 0 < late < total
    assert page.locator("main section:visible").count() == 1
    bar.locator("select[name=agency]").select_option(index=1)
    page.wait_for_url("**?state=late&agency=*")
    both = shown(page)
    assert both <= late
    again = blank_page()
    again.goto(page.url)
    assert shown(again) == both
    assert f"{both}/{total}" in again.inner_text("#_filter")


def test_words_are_found_with_and_without_marks(open_page):
    page = open_page(TASKS["vi"])
    page.fill("#_filter [name=q]", "vneid")
    expect(page.locator("main tbody tr:visible").first).to_contain_text("VNeID")
    page.fill("#_filter [name=q]", "định danh")
    marked = shown(page)
    page.fill("#_filter [name=q]", "dinh danh")
    assert shown(page) == marked > 0


def test_an_agency_among_many_is_found_too(open_page, site):
    """Cells name a few agencies of a task; the choice knows all of them."""
    page = open_page(TASKS["vi"])
    agencies = page.locator("main tbody tr").evaluate_all("rows => rows.map(row => row.dataset.agencies.split(' '))")
    last = max(agencies, key=len)[-1]
    page.locator("#_filter select[name=agency]").select_option(last)
    assert shown(page) == sum(last in codes for codes in agencies)


def test_without_script_all_tasks_are_there_and_no_dead_bar(open_page):
    page = open_page(TASKS["vi"], script=False)
    expect(page.locator("#_filter")).to_be_hidden()
    expect(page.locator("main tbody tr").last).to_be_visible()


def test_agencies_with_something_late_come_first(open_page):
    page = open_page("co-quan/index.html")
    for table in page.locator("main table").all():
        late = table.locator("tbody tr").evaluate_all(
            "rows => rows.map(row => !!row.querySelector('.state-late,.state-reports-late,.state-silent'))")
        assert late == sorted(late, reverse=True)

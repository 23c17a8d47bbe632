"""Long pages: what few readers want waits in parts that say truly how much is inside; files say how long they are."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest


def text_of(element) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("language", ["vi", "en"])
def test_parts_of_registers_say_how_many_rows_they_hold(site, language, expect_none):
    found = []
    for file in site.html_files:
        # Most pages have no such parts, and parsing them would take long.
        if file.language != language or b'"theme"><summary><strong id=' not in site.read(file):
            continue
        for part in site.page(file).tree.xpath("//main//details[@class='theme'][summary/strong[@id]]"):
            said = int(re.sub(r"\D", "", text_of(part.xpath("summary/span[@class='meta']")[0])))
            rows = len(part.xpath(".//tbody/tr"))
            if said != rows:
                found.append(f"{file.path}: “{text_of(part.xpath('summary')[0])}” holds {rows} rows")
    expect_none(found)


def test_every_commune_lies_in_a_part_of_its_former_province(site):
    """Whoever lives there knows it; and no part is as long as the whole."""
    for path in ["nguoi-dung-dau/index.html", "to-cong-nghe-so/index.html", "ke-hoach-don-vi/index.html"]:
        tree = site.page(site.by_path[path]).tree
        parts = tree.xpath("//main//details[@class='theme'][summary/strong]")
        names = [text_of(part.xpath("summary/strong")[0]) for part in parts]
        assert {"Bình Thuận", "Đắk Nông", "Lâm Đồng"} <= set(names), path
        communes = [link for part in parts for link in part.xpath(".//tbody//th//a/@href") if "xa-phuong/" in link]
        assert len(communes) == len(set(communes)) == 124, path


def test_a_report_says_of_each_theme_how_many_indicators_have_a_figure(site, expect_none):
    found = []
    for file in site.html_files:
        if file.kind != "report":
            continue
        for part in site.page(file).tree.xpath("//section[@aria-labelledby='indicators']/details"):
            given, of = [int(number) for number in re.findall(r"\d+", text_of(part.xpath("summary/span")[0]))]
            states = part.xpath(".//tbody/tr/td[1]/span[contains(@class, 'figure')]/@class")
            counted = sum(state.endswith(("reported", "suppressed")) and "not-reported" not in state for state in states)
            applicable = sum("not-applicable" not in state for state in states)
            if (given, of) != (counted, applicable):
                found.append(f"{file.path}: “{text_of(part.xpath('summary')[0])}” has {counted} of {applicable}")
    expect_none(found)


@pytest.mark.parametrize("path", ["du-lieu/index.html", "en/data/index.html"])
def test_every_file_on_the_data_page_says_how_long_it_is(site, path):
    page = site.page(site.by_path[path])
    links = page.tree.xpath("//section[@aria-labelledby='tables']//a[@download]")
    assert len(links) > 60
    point = "," if path.startswith("du-lieu") else "."
    for link in links:
        said = text_of(link.xpath("span[@class='length']")[0])
        number, unit = re.fullmatch(r", ([\d.,]+) (MB|kB)", said).groups()
        size = site.file_at(urljoin(page.url, link.get("href"))).bytes
        if unit == "MB":
            assert number.replace(point, ".") == f"{size / 1_000_000:.1f}", (link.get("href"), said, size)
        else:
            assert int(number) == (size + 999) // 1000, (link.get("href"), said, size)


@pytest.mark.parametrize(("path", "most"), [
    ("nhiem-vu/index.html", 8_500), ("en/tasks/index.html", 8_500), ("so-sanh/index.html", 9_500),
    ("tim-kiem/index.html", 5_000), ("en/search/index.html", 5_000),
])
def test_long_lists_are_few_screens_of_a_phone_until_they_are_opened(open_page, path, most):
    page = open_page(path, width=360)
    assert page.evaluate("document.scrollingElement.scrollHeight") < most
    page.emulate_media(media="print")
    hidden = page.evaluate(
        "[...document.querySelectorAll('main details :is(li, tr)')].filter((row) => !row.checkVisibility()).length")
    assert hidden == 0, "paper shows all"


@pytest.mark.parametrize("path", ["tim-kiem/index.html#letter-m", "nhiem-vu/index.html#reported", "so-sanh/index.html#all"])
def test_an_address_opens_the_part_that_it_leads_to(open_page, path):
    page = open_page(path)
    place = "#" + path.split("#")[1]
    assert page.locator(f"details{place} li, section:has(> {place}) details tr").first.is_visible()

"""How pages behave in a browser."""

import csv
import io
from urllib.parse import urljoin

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


def test_pictures_of_stories_are_dimmed_by_night(open_page, site):
    story = next(page for page in site.pages if page.file.kind == "model" and page.tree.xpath("//main//picture//img"))
    look = "getComputedStyle(document.querySelector('main picture img')).filter"
    assert open_page(story.file.path).evaluate(look) == "none"
    assert open_page(story.file.path, scheme="dark").evaluate(look) == "brightness(0.8)"


def test_communes_stand_under_their_former_provinces(site):
    """Each under the province and the kind that the register has, each once."""
    table = csv.DictReader(io.StringIO(site.read(site.by_path["data/communes.csv"]).decode("utf-8-sig")))
    kinds = {"phuong": "phường", "xa": "xã", "dac_khu": "đặc khu"}
    registered: dict[str, list[str]] = {}
    for row in table:
        registered.setdefault(f"{row['former_province']}: {kinds[row['type']]}", []).append(row["page"])
    page = site.page(site.by_path["xa-phuong/index.html"])
    shown = {
        group.xpath("string(summary/strong)"): [urljoin(page.url, link) for link in group.xpath(".//li/a/@href")]
        for group in page.tree.xpath("//section[@aria-labelledby='by-province']//details")
    }
    assert {name: sorted(pages) for name, pages in shown.items()} == {
        name: sorted(pages) for name, pages in registered.items()
    }

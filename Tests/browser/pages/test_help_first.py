"""Help comes first: what people came for stands under the search, their own place is remembered on their device only."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

HOMES = {"vi": "index.html", "en": "en/index.html"}


@pytest.mark.parametrize("tag", HOMES)
@pytest.mark.parametrize("script", [True, False])
def test_the_first_page_leads_to_guidance_before_figures(open_page, tag, script):
    page = open_page(HOMES[tag], width=360, script=script)
    links = page.locator(".first-help a")
    assert links.count() == 5, "four pages of guidance and the way to all"
    assert links.last.bounding_box()["y"] < page.locator(".answers").bounding_box()["y"]
    links.last.click()
    expect(page.locator("main .card h2 a").nth(3)).to_be_visible()


def test_the_chosen_commune_is_offered_first_next_time_and_sent_to_nobody(browser, server):
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.address("index.html"))
    page.click("#_choose summary")
    page.click("#_choose ul a >> text=Đạ Tẻh")
    expect(page.locator("h1")).to_contain_text("Đạ Tẻh")
    sent = []
    page.on("request", lambda request: sent.append((request.url, request.post_data)))
    page.goto(server.address("index.html"))
    own = page.locator("#_choose").locator("xpath=preceding-sibling::p[1]").locator("a")
    expect(own).to_have_text("Xã Đạ Tẻh")
    assert not any("da-teh" in url or body for url, body in sent)
    own.click()
    expect(page.locator("h1")).to_contain_text("Đạ Tẻh")
    context.close()


@pytest.mark.parametrize("path", ["xa-phuong/phuong-mui-ne/", "chi-so/bd01/", "nhiem-vu/t01/", "huong-dan/"])
def test_the_menu_marks_the_section_that_one_is_in(open_page, path):
    page = open_page(path + "index.html")
    current = page.locator(".site-menu [aria-current]")
    assert current.evaluate_all("links => links.map(link => new URL(link.href).pathname)") == [f"/{path.split('/')[0]}/"]


def test_a_commune_says_that_no_telephone_was_given(open_page):
    text = open_page("xa-phuong/phuong-mui-ne/index.html").inner_text(".help-box")
    assert "Chưa có số điện thoại." in text


@pytest.mark.parametrize("tag", HOMES)
def test_home_screens_get_a_name_and_icons(open_page, server, tag):
    page = open_page(HOMES[tag])
    answer = page.request.get(page.evaluate("document.querySelector('link[rel=manifest]').href"))
    manifest = json.loads(answer.text())
    assert manifest["lang"] == tag and manifest["short_name"]
    for icon in manifest["icons"]:
        picture = page.request.get(page.evaluate(
            "([icon, base]) => new URL(icon, base).href", [icon["src"], answer.url]))
        assert picture.ok and picture.body().startswith(b"\x89PNG")
        width = int.from_bytes(picture.body()[16:20])
        assert icon["sizes"] == f"{width}x{width}"
    assert page.get_attribute("meta[property='og:locale']", "content") == {"vi": "vi_VN", "en": "en_GB"}[tag]


@pytest.mark.parametrize("path", ["index.html", "danh-sach/minh-chung/index.html"])
def test_evidence_is_told_with_how_much_of_it_is_open(site, open_page, path):
    if not (site.root / path).exists():
        path = next(file.path for file in site.files if "minh-chung" in file.path and file.path.endswith("index.html"))
    text = open_page(path).inner_text("main")
    for words in ["Tính mọi kỳ và mọi nhóm", "số liệu do các đơn vị báo cáo có minh chứng", "trong số đó ai cũng xem được"]:
        assert words in text


def test_a_citation_is_copied_with_one_press(browser, server):
    context = browser.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(server.address("chi-so/bd01/index.html"))
    page.click(".citation + .copy")
    expect(page.locator(".citation + .copy")).to_have_text("Đã sao chép")
    assert page.evaluate("navigator.clipboard.readText()") == page.inner_text(".citation").strip()
    context.close()

"""What was read stays readable without a network, and says so with its date."""

from __future__ import annotations

import gzip
import re

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from site_server import SiteServer


@pytest.fixture
def visitor(browser, site):
    """A browser of its own, since workers stay; the server is its own too, so that it can go."""
    context = browser.new_context()
    with SiteServer(site.root, site.path_prefix) as running:
        yield context, running
    context.close()


def visit(visitor, path: str):
    context, server = visitor
    page = context.new_page()
    page.goto(server.address(path))
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    return page


def kept(page) -> list[str]:
    return page.evaluate("""async () => {
        const keys = [];
        for (const name of await caches.keys())
            for (const request of await (await caches.open(name)).keys()) keys.push(request.url.replace(location.origin, ''));
        return keys; }""")


def wait_until_kept(page, path: str):
    for _ in range(100):
        if path in kept(page):
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{path} wasn't kept: {kept(page)}")


def test_a_commune_that_was_read_can_be_read_again_and_says_its_date(visitor, site):
    context, server = visitor
    page = visit(visitor, "xa-phuong/phuong-mui-ne/index.html")
    notice = page.locator("#_offline")
    expect(notice).to_be_hidden()
    wait_until_kept(page, "/xa-phuong/phuong-mui-ne/")
    styles = page.evaluate("[...document.querySelectorAll('link[rel=stylesheet]')].map(link => new URL(link.href).pathname)")
    assert len(styles) > 2
    for style in styles:
        wait_until_kept(page, style)
    context.set_offline(True)
    page.reload()
    assert page.inner_text("h1") == "Phường Mũi Né"
    expect(notice).to_be_visible()
    assert re.search(r"bản lưu ngày \d{1,2}/\d{1,2}/\d{4}\.", notice.inner_text())
    assert "20 tháng 11 năm 2026" in notice.inner_text(), "the day that the figures are of"
    expect(notice).to_be_in_viewport()
    page.evaluate("scrollTo(0, 2000)")
    expect(notice).to_be_in_viewport()
    rules = page.evaluate("[...document.styleSheets].map(sheet => sheet.cssRules.length)")
    assert len(rules) >= len(styles) and min(rules) > 0 and sum(rules) > 200, f"the style is kept too: {rules}"
    context.set_offline(False)
    page.reload()
    expect(notice).to_be_hidden()


def test_the_worker_stays_in_the_folder_of_the_site(browser, site):
    """Another site may stand beside this one under the same name."""
    with SiteServer(site.root, "/cong/minh-bach/") as running:
        context = browser.new_context()
        page = visit((context, running), "tim-kiem/index.html")
        wait_until_kept(page, "/cong/minh-bach/tim-kiem/")
        scopes = page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.map(one => one.scope))")
        assert [urlsplit(scope).path for scope in scopes] == ["/cong/minh-bach/"]
        page.goto(page.url + "?q=mui%20ne")
        context.set_offline(True)
        page.reload()
        expect(page.locator("#search-results a").first).to_contain_text("Mũi Né")
        assert not any("?q" in path for path in kept(page))
        context.close()


def test_the_list_answers_where_parts_of_the_index_cannot_be_had(browser, site):
    """A reader who goes offline in the middle of a search has its words, perhaps, and not the pages they lead to."""
    with SiteServer(site.root) as running:
        context = browser.new_context(service_workers="block")
        page = context.new_page()
        page.route("**/search/vi/pages/*", lambda route: route.abort())
        page.goto(running.address("tim-kiem/index.html?q=mui%20ne"))
        expect(page.locator("#search-results a").first).to_contain_text("Mũi Né")
        expect(page.locator("#search-status")).to_contain_text(page.locator("#search").get_attribute("data-titles"))
        context.close()


def test_guidance_can_be_read_that_was_never_visited(visitor, site):
    context, server = visitor
    page = visit(visitor, "en/communes/phuong-mui-ne/index.html")
    guidance = page.locator("a[rel=help]").first
    path = guidance.evaluate("link => new URL(link.href).pathname")
    wait_until_kept(page, path)
    context.set_offline(True)
    guidance.click()
    expect(page.locator("#_offline")).to_be_visible()
    assert page.locator("main h1").inner_text()
    assert "a copy kept on" in page.inner_text("#_offline")


def test_the_search_works_on_what_was_kept(visitor):
    context, _ = visitor
    page = visit(visitor, "tim-kiem/index.html")
    wait_until_kept(page, "/tim-kiem/")
    page.reload()
    context.set_offline(True)
    page.goto(page.url + "?q=mui%20ne")
    expect(page.locator("#search-results a").first).to_contain_text("Mũi Né")
    expect(page.locator("#_offline")).to_be_visible()


def test_a_page_that_was_never_read_gives_way_to_the_list_of_what_is_kept(visitor):
    context, server = visitor
    page = visit(visitor, "en/index.html")
    wait_until_kept(page, "/en/offline/?kept")
    wait_until_kept(page, "/en/")
    context.set_offline(True)
    page.goto(server.address("en/tasks/t01/"))
    expect(page.locator("h1")).to_have_text("This page isn’t kept on your device")
    expect(page.locator("#_kept a").first).to_be_visible()
    assert urlsplit(page.get_attribute("#_again", "href")).path == "/en/tasks/t01/"
    context.set_offline(False)
    page.click("#_again")
    assert urlsplit(page.url).path == "/en/tasks/t01/"


def test_where_nothing_is_kept_the_list_says_so(open_page):
    assert open_page("ngoai-tuyen/index.html", script=False).inner_text("#_kept") == "Chưa có trang nào."


def test_the_way_back_leads_nowhere_but_into_the_site(open_page):
    page = open_page("en/offline/index.html#javascript:alert(1)")
    expect(page.locator("#_again")).to_have_attribute("href", re.compile(r"^\.\./"))


def test_a_new_deployment_keeps_nothing_of_the_old_one(visitor, site):
    """The version is a hash of the files; a cache of another version goes when this one's worker comes."""
    context, server = visitor
    page = context.new_page()
    page.goto(server.address("robots.txt"))
    page.evaluate("scope => caches.open(`minhbach ${scope} of-yesterday`)", server.address(""))
    page.evaluate("caches.open('of another site')")
    page.goto(server.address("index.html"))
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    version = re.search(rb'"([0-9a-f]{16})"', site.read(site.by_path["sw.js"]))[1].decode()
    for _ in range(100):
        names = page.evaluate("caches.keys()")
        versions = [name.split()[-1] for name in names if name.startswith("minhbach")]
        if versions == [version]:
            break
        page.wait_for_timeout(100)
    assert versions == [version]
    assert "of another site" in names


def test_nothing_is_fetched_ahead_while_a_reader_searches(browser, site):
    """Guidance for times without a network comes when the reader is still, never before the first result."""
    context = browser.new_context()
    with SiteServer(site.root, site.path_prefix) as running:
        page = context.new_page()
        page.goto(running.address("tim-kiem/index.html"))
        page.locator("#search-field").press_sequentially("duc trong", delay=120)
        expect(page.locator("#search-results a").first).to_contain_text("Đức Trọng")
        asked = [path + "index.html" if path == "" or path.endswith("/") else path for path in running.asked]
        weight = sum(len(gzip.compress(site.read(site.by_path[path]), 9)) for path in asked if path in site.by_path)
        assert weight <= 40_000, asked
        assert "sw.js" not in asked
        help_path = page.locator("footer a[rel=help]").first.evaluate("link => new URL(link.href).pathname")
        wait_until_kept(page, help_path)
        context.close()


def test_who_saves_data_gets_nothing_that_was_not_asked_for(browser, site):
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    with SiteServer(site.root, site.path_prefix) as running:
        page = visit((context, running), "xa-phuong/phuong-mui-ne/index.html")
        wait_until_kept(page, "/xa-phuong/phuong-mui-ne/")
        page.wait_for_timeout(500)
        assert not [path for path in running.asked if path.endswith("/") and path != "xa-phuong/phuong-mui-ne/"]
        context.close()


def test_without_a_worker_pages_are_the_same(open_page):
    page = open_page("index.html", script=False)
    expect(page.locator("#_offline")).to_be_hidden()


def test_all_scripts_together_are_small(site):
    scripts = [file for file in site.files if file.path.endswith(".js")]
    # As a server sends them: that is what readers pay for.
    weights = {file.path: len(gzip.compress(site.read(file), 9)) for file in scripts}
    assert sum(weights.values()) <= 12_000, weights

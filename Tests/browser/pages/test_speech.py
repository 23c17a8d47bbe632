"""What people hear who don't see the pages: names of things as Chromium hands them to screen readers, in which language."""

from __future__ import annotations

import re
from collections import Counter

import pytest

HOMES = {"vi": "", "en": "en/"}
PAGES = {
    "vi": ["index.html", "xa-phuong/xa-dam-rong-4/index.html", "chi-so/bd11/index.html", "nhiem-vu/index.html",
           "so-sanh/index.html", "du-lieu/index.html", "tim-kiem/index.html", "dinh-chinh/index.html"],
    "en": ["en/index.html", "en/communes/xa-dam-rong-4/index.html", "en/indicators/bd11/index.html", "en/tasks/index.html",
           "en/compare/index.html", "en/data/index.html", "en/search/index.html", "en/revisions/index.html"],
}
ALL = [path for paths in PAGES.values() for path in paths]
# The page of open data shows programs and names of columns.
WORDS = [path for path in ALL if "du-lieu" not in path and "/data/" not in path]
# What must have a name of its own to be of use.
NAMED = {"link", "button", "image", "table", "combobox", "searchbox", "textbox", "checkbox", "heading", "navigation", "region",
         "DisclosureTriangle", "columnheader", "rowheader", "complementary"}
# Signs that are drawn for eyes.
DRAWN = re.compile(r"[↕↑↓→›‹▶▼►✓✗‖]")


@pytest.fixture(scope="module")
def heard(browser, server):
    """What a page says: each thing's role, name and description, in order."""
    context = browser.new_context()
    known = {}

    def heard(path: str):
        if path not in known:
            page = context.new_page()
            page.goto(server.address(path))
            page.evaluate("document.querySelectorAll('details').forEach((part) => part.open = true)")
            nodes = context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
            known[path] = [
                (node["role"]["value"], " ".join(node.get("name", {}).get("value", "").split()))
                for node in nodes if not node.get("ignored")
            ]
            page.close()
        return known[path]

    yield heard
    context.close()


@pytest.mark.parametrize("path", ALL)
def test_whatever_is_used_or_looked_for_has_a_name(heard, path):
    nameless = Counter(role for role, name in heard(path) if role in NAMED and not name)
    assert not nameless


@pytest.mark.parametrize("path", WORDS)
def test_drawn_signs_are_not_read_out(heard, path):
    said = [name for role, name in heard(path) if role != "InlineTextBox" and DRAWN.search(name)]
    assert not said


@pytest.mark.parametrize("path", WORDS)
def test_states_are_words(heard, path):
    """No code, no empty word, no number that isn't one."""
    said = " ".join(name for _, name in heard(path))
    for wrong in ("not_reported", "suppressed_", "undefined", "NaN", "null", "first_help", "{", "}"):
        assert wrong not in said, wrong


@pytest.mark.parametrize("path", ["chi-so/bd11/index.html", "en/indicators/bd11/index.html"])
def test_links_and_buttons_to_different_charts_sound_different(heard, path):
    kinds = {role: Counter(name for own, name in heard(path) if own == role and re.search("SVG|PNG", name))
             for role in ("link", "button")}
    for names in kinds.values():
        assert len(names) == 5 and set(names.values()) == {1}, names


@pytest.mark.parametrize(("path", "words"), [
    ("chi-so/bd11/index.html", ["toàn tỉnh", "quý III/2025", "%"]),
    ("en/indicators/bd11/index.html", ["province", "Q3 2025", "%"]),
])
def test_a_chart_says_what_it_shows_and_its_message(heard, path, words):
    images = [name for role, name in heard(path) if role == "image"]
    assert len(images) > 2 and all(re.search(r"\d", name) for name in images)
    assert any(all(word in name for word in words) for name in images), images


@pytest.mark.parametrize("path", ["chi-so/bd11/index.html", "en/indicators/bd11/index.html"])
def test_places_on_a_map_say_their_name_and_value(heard, path):
    places = [name for role, name in heard(path) if role == "link" and re.fullmatch(r"(Xã|Phường|Đặc khu) .+: .*\d.*", name)]
    assert len(places) >= 124


@pytest.mark.parametrize(("path", "state"), [("so-sanh/index.html", "chưa báo cáo"), ("en/compare/index.html", "not reported")])
def test_what_is_not_reported_is_said_so(heard, path, state):
    assert sum(name == state for role, name in heard(path) if role == "StaticText") > 3


def test_forms_say_what_they_ask(heard):
    fields = {name for role, name in heard("nhiem-vu/index.html") if role in {"combobox", "searchbox", "textbox"}}
    assert {"Tình trạng", "Chữ trong nhiệm vụ"} <= fields or len(fields) >= 3, fields
    assert ("searchbox", "Bạn tìm gì?") in heard("index.html")
    assert ("searchbox", "What are you looking for?") in heard("en/index.html")


@pytest.mark.parametrize("tag", HOMES)
def test_pages_and_names_say_their_language(open_page, tag):
    page = open_page(f"{HOMES[tag]}index.html")
    assert page.get_attribute("html", "lang") == tag
    other = {"vi": "en", "en": "vi"}[tag]
    assert page.locator(f".site-tools a[lang={other}]").count() == 1
    places = page.locator("#_choose .unit-list a")
    assert places.count() == 124
    assert set(places.evaluate_all(
        "links => links.map((link) => (link.querySelector('[lang]') ?? link).closest('[lang]').lang)")) == {"vi"}


@pytest.mark.parametrize("path", [path for path in PAGES["en"] if "search" not in path])
def test_names_of_places_are_vietnamese_on_english_pages(open_page, path):
    page = open_page(path)
    wrong = page.evaluate("""() => [...document.querySelectorAll('main a')].filter((link) =>
        /^(Xã|Phường|Đặc khu) /.test(link.textContent.trim()) && !link.closest('svg'))
        .filter((link) => (link.querySelector('[lang]') ?? link).closest('[lang]').lang !== 'vi')
        .map((link) => link.textContent)""")
    assert not wrong


def test_cells_are_words_not_signs(site, expect_none):
    """A dash is silent, and 15/124 is heard as two loose numbers."""
    problems = []
    for page in site.pages:
        for cell in page.tree.xpath("//td | //th | //dd"):
            said = " ".join(cell.text_content().split())
            if re.fullmatch(r"[–—−-]|\d+ ?/ ?\d+", said):
                problems.append(f"{page.file.path}: {said}")
    expect_none(problems)


def test_each_page_has_one_title(site, expect_none):
    """Text browsers and readers' modes take any title for that of the page, also one of a place on a map."""
    expect_none([page.file.path for page in site.pages if len(page.tree.xpath("//*[local-name() = 'title']")) != 1])


def test_places_in_the_plan_are_named_in_english(site, expect_none):
    problems, named = [], 0
    for page in site.pages:
        if page.file.language == "en":
            places = page.tree.xpath("//dt[starts-with(., 'Paragraph of the plan')]/following-sibling::dd[1]"
                                     " | //td[@data-label='Paragraph of the plan']")
            said = " ".join(place.text_content() for place in places)
            named += "Closing" in said
            problems += [f"{page.file.path}: {said}"] if re.search("Mở đầu|Kết", said) else []
    expect_none(problems)
    assert named

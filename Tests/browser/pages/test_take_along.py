"""What readers take along: charts as files, and the addresses of pages."""

from __future__ import annotations

import math
import re
import struct
from urllib.parse import urljoin

import pytest
from lxml import etree

SVG = "{http://www.w3.org/2000/svg}"
KB = 1024
WIDTH = 1_408
# How tall the tallest chart of each kind is, as a picture of points: titles of three lines and, for groups, all five.
TALLEST = {"trend": 1_470, "groups": 1_710, "map": 2_952, "strip": 1_480, "year": 3_100}
FRAMES = {"khung-xu-huong": "trend", "trend-frame": "trend", "khung-ban-do": "map", "map-frame": "map"}


@pytest.fixture(scope="session")
def charts(site):
    found = [file for file in site.files if re.search(r"/(chart|groups|strip|year)\.svg$", file.path)]
    assert {"groups.svg", "strip.svg", "year.svg"} <= {file.path.rsplit("/", 1)[1] for file in found}
    assert len(found) > 100 and {file.language for file in found} == {"vi", "en"}
    return found


def kind(path: str) -> str:
    *_, folder, name = path.split("/")
    return FRAMES[folder] if name == "chart.svg" else name.removesuffix(".svg")


def points(site, path: str) -> tuple[int, int]:
    """How large a chart's picture of points is: twice its drawing, which browsers round."""
    root = etree.fromstring(site.read(site.by_path[path]))
    width, height = (2 * math.floor(float(root.get(side)) + 0.5) for side in ("width", "height"))
    return width, height


def words(root):
    return [" ".join(text.itertext()) for text in root.findall(f"{SVG}text")]


def test_charts_say_what_they_show_of_which_day_and_from_where(site, charts, expect_none):
    problems = []
    for file in charts:
        root = etree.fromstring(site.read(file))
        said = " ".join(words(root))
        day = "20 tháng 11 năm 2026" if file.language == "vi" else "20 November 2026"
        for part in [root.find(f"{SVG}title").text[:20], day, site.base_url.rstrip("/"), "CC-BY-4.0"]:
            if part not in said:
                problems.append(f"{file.path}: {part}")
        if not re.search("Số liệu minh họa|Illustrative|Demonstration", said, re.IGNORECASE):
            problems.append(f"{file.path}: no mark of invented figures")
    expect_none(problems)


def test_charts_stand_alone_and_are_light(site, charts, expect_none):
    problems = []
    for file in charts:
        if file.bytes > 40 * KB:
            problems.append(f"{file.path}: {file.bytes} bytes")
        for element in etree.fromstring(site.read(file)).iter():
            for name in {"class", "style", "{http://www.w3.org/1999/xlink}href"} & set(element.keys()):
                problems.append(f"{file.path}: {element.tag} has {name}")
            if not element.get("href", "#").startswith("#") or element.tag == f"{SVG}a":
                problems.append(f"{file.path}: leads to {element.get('href')}")
    expect_none(problems)


def test_charts_are_as_tall_as_their_kind_needs(site, charts, expect_none):
    sizes = {file.path: points(site, file.path) for file in charts}
    assert {kind(path) for path in sizes} == set(TALLEST)
    expect_none([f"{path}: {width} × {height}" for path, (width, height) in sizes.items()
                 if width != WIDTH or not 900 < height <= TALLEST[kind(path)]])


def test_no_word_of_a_chart_is_cut(site, charts, blank_page, server, expect_none):
    problems = []
    page = blank_page(width=1280)
    for file in [file for file in charts if "bd03" in file.path or "bd33" in file.path or "bd12" in file.path]:
        page.goto(server.address(file.path))
        problems += [f"{file.path}: {text}" for text in page.evaluate("""() => {
            const width = document.documentElement.viewBox.baseVal.width;
            const scale = document.documentElement.getBoundingClientRect().width / width;
            return [...document.querySelectorAll('text')].filter((text) => {
                const box = text.getBoundingClientRect();
                return box.left < 4 * scale || box.right > (width - 4) * scale;
            }).map((text) => text.textContent);
        }""")]
    expect_none(problems)


@pytest.mark.parametrize("path", ["chi-so/bd03/index.html", "en/indicators/bd03/index.html"])
def test_an_indicator_offers_its_charts_without_script_too(site, open_page, path):
    for script in (False, True):
        page = open_page(path, script=script)
        links = page.locator("a[download$='.svg']")
        assert [link.get_attribute("download") for link in links.all()] == [
            f"BD03-{name}.svg" for name in ("trend", "groups", "map", "year", "strip")]
        for link in links.all():
            assert site.file_at(urljoin(site.address(path), link.get_attribute("href")))


def test_a_chart_becomes_a_picture_of_points_on_request(site, open_page):
    page = open_page("chi-so/bd03/index.html")
    for name in TALLEST:
        link = f"a[download='BD03-{name}.svg']"
        drawing = site.file_at(urljoin(site.address("chi-so/bd03/index.html"), page.get_attribute(link, "href"))).path
        with page.expect_download() as download:
            page.click(f"{link} + .copy")
        assert download.value.suggested_filename == f"BD03-{name}.png"
        picture = download.value.path().read_bytes()
        assert picture.startswith(b"\x89PNG")
        width, height = struct.unpack(">II", picture[16:24])
        assert (width, height) == points(site, drawing) and kind(drawing) == name
        # A blank canvas would be packed into less.
        assert len(picture) > 40 * KB


@pytest.mark.parametrize("path", ["index.html", "xa-phuong/phuong-mui-ne/index.html", "tin-tuc/so-ket-giua-ky-2026/index.html"])
def test_a_pages_address_is_copied_with_one_press(site, open_page, path):
    page = open_page(path)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => (window.copied = text) } })")
    page.get_by_role("button", name="Sao chép liên kết").click()
    page.wait_for_function("window.copied")
    assert page.evaluate("copied") == site.address(path)


@pytest.mark.parametrize("path", [
    "mo-hinh/chieu-video-o-bon/index.html", "dai-su-so/hoc-sinh-cung-doc-tin-nhan/index.html", "tin-tuc/so-ket-giua-ky-2026/index.html",
    "en/news/canh-bao-gia-danh-cong-an/index.html",
])
def test_a_story_says_how_to_cite_it_and_is_copied_with_one_press(site, open_page, path):
    page = open_page(path)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => (window.copied = text) } })")
    page.locator(".citation + .copy").click()
    page.wait_for_function("window.copied")
    cited = page.evaluate("copied")
    assert cited.startswith(page.inner_text("h1")) and site.address(path) in cited and "Creative Commons" in cited

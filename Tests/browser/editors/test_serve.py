"""The preview: a story is changed, spoilt and mended while a browser looks at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from preview import Preview
from program import PROGRAM

STORY = "news/canh-bao-gia-danh-cong-an/vi.md"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    if not PROGRAM.exists():
        pytest.fail(f"there is no program at {PROGRAM}: run bin/site first", pytrace=False)
    running = Preview(tmp_path_factory.mktemp("preview"))
    yield running
    running.end()


@pytest.fixture
def story(preview: Preview, blank_page):
    page = blank_page()
    page.goto(f"{preview.address}tin-tuc/canh-bao-gia-danh-cong-an/")
    yield page


def test_a_saved_story_shows_by_itself(preview: Preview, story) -> None:
    preview.change(STORY, "Kẻ gian gọi điện", "Kẻ gian hay gọi điện")
    expect(story.locator("main")).to_contain_text("Kẻ gian hay gọi điện", timeout=60_000)


def test_each_page_names_its_file(preview: Preview, story) -> None:
    link = story.locator(".preview-bar a")
    expect(link).to_have_text(f"Sửa trang này: content/{STORY}:1")
    assert link.get_attribute("href") == f"vscode://file{preview.content}/{STORY}:1:1"
    story.goto(f"{preview.address}xa-phuong/")
    expect(story.locator(".preview-bar a")).to_contain_text("content/languages/vi.yaml:1")


def test_a_slip_is_told_over_the_last_good_site_and_goes_when_it_is_mended(preview: Preview, story) -> None:
    preview.change(STORY, "kind: warning", "kind: warnin")
    overlay = story.locator("#preview-messages")
    expect(overlay).to_be_visible(timeout=60_000)
    expect(overlay.locator("article.error a").first).to_have_text(f"content/{STORY}:5:7")
    expect(overlay).to_contain_text("Cách sửa:")
    expect(story.locator("main h1")).to_be_visible()
    answer, _ = preview.ask("/")
    assert answer.status == 200
    preview.change(STORY, "kind: warnin", "kind: warning")
    expect(overlay).to_be_hidden(timeout=60_000)


def test_addresses_answer_as_a_server_would(preview: Preview) -> None:
    answer, body = preview.ask("/")
    assert (answer.status, answer.getheader("Content-Type")) == (200, "text/html; charset=utf-8")
    head, nothing = preview.ask("/", "HEAD")
    assert (head.getheader("Content-Length"), nothing) == (str(len(body)), b"")
    assert preview.ask("/xa-phuong")[0].getheader("Location") == "/xa-phuong/"
    missing, page = preview.ask("/khong-co/")
    assert missing.status == 404 and b"<h1" in page
    assert preview.ask("/feed.xml")[0].getheader("Content-Type") == "application/atom+xml"
    assert preview.ask("/", "POST")[0].status == 405


@pytest.mark.parametrize("path", ["/../content/site.yaml", "/%2e%2e/content/site.yaml", "/..%2fcontent/site.yaml"])
def test_nothing_outside_the_site_can_be_read(preview: Preview, path: str) -> None:
    answer, body = preview.ask(path)
    assert answer.status in (400, 404) and b"base_url" not in body


def test_only_this_machine_is_answered(preview: Preview) -> None:
    assert preview.ask("/", host="evil.example")[0].status == 403


def test_nothing_of_the_preview_is_published(site) -> None:
    for file in (site.root / "index.html", site.root / "tin-tuc/index.html"):
        assert "preview" not in file.read_text()

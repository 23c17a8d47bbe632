"""An editor's day, with the commands that are typed: a story begun, a slip mended, a draft published by date, a page
moved, a language begun and its PO file sent out and back."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from playwright.sync_api import expect

from preview import Preview
from program import PROGRAM, PROJECT

TITLE = "Chiều thứ bảy, cả xóm cùng học"
STORY = "news/chieu-thu-bay-ca-xom-cung-hoc"


class Desk:
    """A copy of the content on an editor's desk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content = folder / "content"
        shutil.copytree(PROJECT / "content", self.content)
        shutil.copytree(PROJECT / "site-templates", folder / "site-templates")

    def run(self, *words: object, fails: bool = False) -> subprocess.CompletedProcess:
        done = subprocess.run([PROGRAM, *words], cwd=self.folder, capture_output=True, text=True)
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done

    def change(self, path: str, old: str, new: str) -> None:
        file = self.content / path
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new, 1))

    def build(self, name: str, *options: str) -> Path:
        self.run("build", "--output", name, "--quiet", *options)
        return self.folder / name


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    if not PROGRAM.exists():
        pytest.fail(f"there is no program at {PROGRAM}: run bin/site first", pytrace=False)
    return Desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def preview(desk: Desk) -> Iterator[Preview]:
    desk.run("new", "news", TITLE)
    running = Preview(desk.folder, "--drafts")
    yield running
    running.end()


def test_morning_a_story_is_begun_and_a_slip_mended_in_the_overlay(desk: Desk, preview: Preview, blank_page) -> None:
    head = (desk.content / STORY / "vi.md").read_text()
    assert f'title: "{TITLE}"\n' in head and "draft: true\n" in head
    page = blank_page()
    page.goto(f"{preview.address}tin-tuc/")
    overlay = page.locator("#preview-messages")
    preview.change(f"{STORY}/vi.md", "summary: \n", "summary: Mười hai người, một cái bàn dài.\n")
    expect(page.locator("main")).to_contain_text("Mười hai người", timeout=120_000)
    page.goto(f"{preview.address}tin-tuc/chieu-thu-bay-ca-xom-cung-hoc/")
    preview.change(f"{STORY}/vi.md", "kind: news", "kind: tin")
    expect(overlay).to_contain_text("“tin” không phải là một lựa chọn", timeout=120_000)
    expect(overlay.locator("a").first).to_contain_text(f"content/{STORY}/vi.md:")
    preview.change(f"{STORY}/vi.md", "kind: tin", "kind: news")
    expect(overlay).not_to_contain_text("“tin”", timeout=120_000)


def test_noon_a_draft_is_published_by_date(desk: Desk, preview: Preview) -> None:
    preview.end()
    file = desk.content / STORY / "vi.md"
    head = file.read_text().replace("kind: tin", "kind: news").replace("summary: \n", "summary: Một cái bàn dài.\n")
    file.write_text(head.replace("draft: true\n", "publish_on: 2026-12-01\n"))
    page = "tin-tuc/chieu-thu-bay-ca-xom-cung-hoc/index.html"
    today = desk.build("today")
    assert not (today / page).exists()
    assert TITLE not in (today / "tin-tuc/index.html").read_text()
    assert (desk.build("december", "--as-of", "2026-12-01") / page).exists()


def test_afternoon_a_page_moves_and_its_old_address_leads_on(desk: Desk) -> None:
    (desk.content / "news/mua-he-dai-su-so").rename(desk.content / "news/he-cua-dai-su-so")
    told = desk.run("check", "--language", "vi", fails=True).stdout
    line = next(line for line in told.splitlines() if "aliases: [" in line)
    written = line[line.index("aliases: [") :].split("]")[0] + "]\n"
    desk.change("news/he-cua-dai-su-so/vi.md", "kind: ", written + "kind: ")
    moved = (desk.build("moved") / "tin-tuc/mua-he-dai-su-so/index.html").read_text()
    assert "he-cua-dai-su-so" in moved and "noindex" in moved


def test_evening_a_language_is_begun_and_its_po_comes_back(desk: Desk) -> None:
    file = desk.folder / "kpm.po"
    desk.run("translations", "export", "--tag", "kpm", "--output", file)
    assert subprocess.run(["msgfmt", "--check", "-o", "/dev/null", file]).returncode == 0
    # Words of nobody's language: real ones must come from those who speak it.
    po = polib.pofile(str(file))
    words = {"style:name": "⟦kpm⟧", "phrases:listing_guidance": "⟦guidance⟧"}
    for entry in po:
        entry.msgstr = words.get(entry.msgctxt, entry.msgstr)
    po.save()
    desk.run("translations", "import", file, "--tag", "kpm", "--yes")
    begun = (desk.content / "languages/kpm.yaml").read_text()
    assert begun.startswith("tag: kpm\npartial: true\n") and 'listing_guidance: "⟦guidance⟧"' in begun
    desk.change("site.yaml", "languages: [vi, en]", "languages: [vi, en, kpm]")
    status = desk.run("translations", "status", "--language", "en").stdout
    assert "kpm  ⟦kpm⟧  1/" in status
    desk.change("languages/vi.yaml", 'listing_guidance: "', 'listing_guidance: "Mới: ')
    assert "languages/kpm.yaml: listing_guidance (its source has changed)" in desk.run(
        "translations", "status", "--language", "en"
    ).stdout

"""A national index and an archive, as people open them: valid, accessible, without script; the archive from a disk."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
from accessibility import violations
from nu_checker import check
from program import PROGRAM, PROJECT


def run(folder: Path, *arguments: str | Path) -> None:
    done = subprocess.run([PROGRAM, *arguments], cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("national")
    for code, name in [("68", "An Ví Dụ"), ("66", "Bình Ví Dụ")]:
        run(folder, "new", "site", code, "--province", name, "--code", code, "--as-of", "2026-11-20", "--languages-of", PROJECT / "content")
        run(folder, "build", "--quiet", "--content", code, "--templates", PROJECT / "site-templates", "--output", f"{code}-public")
    (folder / "national.yaml").write_text(
        "title: {vi: Cổng chung (ví dụ), en: National index (example)}\nbase_url: https://chung.example\nas_of: 2026-11-25\n"
        "late_after_days: 3\nlicence: CC0-1.0\nprovinces:\n  - {name: An Ví Dụ, site: 68-public}\n"
        "  - {name: Bình Ví Dụ, site: 66-public}\n  - {name: Thiếu, site: nowhere}\n"
    )
    run(folder, "join", "national.yaml", "--quiet")
    run(folder, "archive", "68-public", "--quiet", "--zip")
    return folder


def test_the_pages_are_valid(folder: Path) -> None:
    site = folder / "national-public"
    pages = [site / "index.html", site / "en/index.html", folder / "archive/index.html"]
    found = check(pages)
    assert not found.errors and not found.warnings, (found.errors, found.warnings)
    assert not check([site / "assets/national.css"], "css").errors


@pytest.mark.parametrize("path", ["national-public/index.html", "national-public/en/index.html", "archive/index.html"])
def test_the_pages_are_for_everybody(folder: Path, blank_page, path: str) -> None:
    page = blank_page(360)
    page.goto((folder / path).as_uri())
    for scheme in ["light", "dark"]:
        page.emulate_media(color_scheme=scheme)
        for width in [360, 1280]:
            page.set_viewport_size({"width": width, "height": 800})
            assert violations(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen"
    page.set_viewport_size({"width": 320, "height": 800})
    for letters in [130, 160, 200]:
        page.evaluate("size => document.documentElement.style.fontSize = size + '%'", letters)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"too wide with letters of {letters} %"


def test_an_archived_site_is_read_from_a_disk(folder: Path, blank_page) -> None:
    page = blank_page(1280)
    page.goto((folder / "archive/index.html").as_uri())
    page.get_by_role("link", name="2026-11-20").click()
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.evaluate("getComputedStyle(document.body).fontFamily") != "serif"
    page.locator('a[href*="xa-phuong/index.html"]:visible').first.click()
    page.locator('a[href*="xa-vi-du/index.html"]:visible').first.click()
    page.wait_for_url("**/xa-vi-du/index.html*")
    assert "Xã Ví Dụ" in page.locator("h1").inner_text()
    page.locator('a[hreflang="en"]:visible').first.click()
    page.wait_for_url("**/en/**/index.html*")
    # What is opened is what was published.
    run(folder, "verify", "archive/2026-11-20")


def test_an_archive_that_is_handed_on_as_one_file_is_the_same_site(folder: Path, tmp_path: Path, blank_page) -> None:
    packed = folder / "archive/2026-11-20.zip"
    before = packed.read_bytes()
    with zipfile.ZipFile(packed) as archive:
        assert archive.testzip() is None
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        archive.extractall(tmp_path)
    run(folder, "verify", tmp_path / "2026-11-20")
    page = blank_page(1280)
    page.goto((tmp_path / "2026-11-20/index.html").as_uri())
    page.locator('a[href*="xa-phuong/index.html"]:visible').first.click()
    page.wait_for_url("**/xa-phuong/index.html*")
    packed.unlink()
    run(folder, "archive", "68-public", "--quiet", "--zip")
    assert packed.read_bytes() == before

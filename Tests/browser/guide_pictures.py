"""Takes the pictures of content/README.md. Called by bin/guide-pictures."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import expect, sync_playwright

from preview import Preview
from program import PROJECT

CHROMIUM = "/usr/bin/chromium"
PICTURES = PROJECT / "content/.guide"
STORY = "news/canh-bao-gia-danh-cong-an/vi.md"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        preview = Preview(Path(folder))
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(f"{preview.address}tin-tuc/canh-bao-gia-danh-cong-an/")
        expect(page.locator(".preview-bar a")).to_be_visible()
        page.screenshot(path=PICTURES / "xem-thu.png")
        preview.change(STORY, "kind: warning", "kind: warnin")
        expect(page.locator("#preview-messages")).to_be_visible(timeout=60_000)
        page.screenshot(path=PICTURES / "bao-loi.png")
        browser.close()
        preview.end()
    for picture in PICTURES.glob("*.png"):
        # Plain colours of a page: a third of the bytes, and nobody sees it.
        Image.open(picture).convert("RGB").quantize(128).save(picture, optimize=True)


if __name__ == "__main__":
    main()

"""Takes pictures of the built site for people who change how it looks. Called by bin/screenshots."""

from __future__ import annotations

import argparse
from pathlib import Path

from playwright.sync_api import sync_playwright

from built_site import OutputFile, Site
from site_server import SiteServer

CHROMIUM = "/usr/bin/chromium"
WIDTHS = [360, 1280]
SCHEMES = ["light", "dark"]
# Very long pages are cut here: nobody looks further, and pictures stay small.
TALLEST = 6_000


def picture_name(file: OutputFile, width: int, scheme: str) -> str:
    return f"{file.kind}-{file.language}-{width}-{scheme}.png"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--site", type=Path, required=True, help="the built site")
    parser.add_argument("--kind", action="append", help="only pages of this kind; may be repeated")
    parser.add_argument("--language", action="append", help="only pages in this language; may be repeated")
    parser.add_argument("--page", action="append", help="this output file instead of one page a kind; may be repeated")
    options = parser.parse_args()
    site = Site(options.site)
    if options.page:
        chosen = [site.by_path[path] for path in options.page]
    else:
        chosen = [
            file
            for file in site.largest_of_each_kind()
            if file.kind in (options.kind or [file.kind]) and file.language in (options.language or [file.language])
        ]
    options.folder.mkdir(parents=True, exist_ok=True)
    with SiteServer(site.root, site.path_prefix) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        for width in WIDTHS:
            for scheme in SCHEMES:
                context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
                page = context.new_page()
                for file in chosen:
                    page.goto(server.address(file.path))
                    height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
                    clip = {"x": 0, "y": 0, "width": width, "height": height}
                    path = options.folder / picture_name(file, width, scheme)
                    page.screenshot(path=path, full_page=True, clip=clip)
                    print(f"{path}  {file.path}")
                context.close()
        browser.close()


if __name__ == "__main__":
    main()

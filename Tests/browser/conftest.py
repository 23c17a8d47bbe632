"""What the tests share: the built site (MINHBACH_SITE, else public/), a server of it, a browser."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page as BrowserPage, sync_playwright

import distribution
from built_site import MANIFEST, OutputFile, Site
from idle_pages import HEIGHT, IdlePages, Screen
from site_server import SiteServer
from visits import Visit, Visits

CHROMIUM = "/usr/bin/chromium"
ROOT = Path(os.environ.get("MINHBACH_SITE") or Path(__file__).parents[2] / "public").resolve()

# Opens a page as a person with such a screen and such a preference would.
Open = Callable[..., BrowserPage]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for `sample` runs once for the richest page of each kind and language."""
    if "sample" in metafunc.fixturenames:
        samples = Site(ROOT).largest_of_each_kind() if (ROOT / MANIFEST).exists() else []
        metafunc.parametrize("sample", samples, ids=[f"sample {file.kind}-{file.language}" for file in samples])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = distribution.in_order(items)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> distribution.ByUnit:
    return distribution.ByUnit(config, log)


@pytest.fixture(scope="session")
def site() -> Site:
    if not (ROOT / MANIFEST).exists():
        pytest.fail(f"there is no built site at {ROOT}: run bin/site first", pytrace=False)
    return Site(ROOT)


@pytest.fixture(scope="session")
def server(site: Site) -> Iterator[SiteServer]:
    with SiteServer(site.root, site.path_prefix) as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def context_of(browser: Browser) -> Callable[[Screen], BrowserContext]:
    """A browser context for a screen and a preference, made once: making one costs more than opening a page."""

    @cache
    def context_of(screen: Screen) -> BrowserContext:
        return browser.new_context(
            viewport={"width": screen.width, "height": HEIGHT},
            color_scheme=screen.scheme,
            java_script_enabled=screen.script,
            reduced_motion="reduce",
        )

    return context_of


@pytest.fixture(scope="session")
def idle_pages() -> IdlePages:
    return IdlePages()


@pytest.fixture
def blank_page(context_of: Callable[[Screen], BrowserContext], idle_pages: IdlePages) -> Iterator[Open]:
    opened: list[tuple[BrowserPage, Screen]] = []

    def blank_page(width: int = 1280, scheme: str = "light", script: bool = True) -> BrowserPage:
        screen = Screen(width, scheme, script)
        page = idle_pages.take(context_of(screen))
        opened.append((page, screen))
        return page

    yield blank_page
    for page, screen in opened:
        idle_pages.give_back(page, screen)


@pytest.fixture
def open_page(blank_page: Open, server: SiteServer) -> Open:
    def open_page(path: str, **screen: object) -> BrowserPage:
        page = blank_page(**screen)
        page.goto(server.address(path))
        return page

    return open_page


@pytest.fixture(scope="session")
def visits(context_of: Callable[[Screen], BrowserContext], server: SiteServer) -> Visits:
    return Visits(context_of, server)


@pytest.fixture
def visit(sample: OutputFile, visits: Visits) -> Iterator[Visit]:
    """The sample as one who sits at a desk by day opened it; the next test finds it as it was."""
    yield visits.of(sample.path)
    visits.tidy()


@pytest.fixture
def own_visit(visit: Visit, visits: Visits) -> Iterator[Visit]:
    """The same for a test that types, folds or presses: nobody gets that page after it."""
    yield visit
    visits.end()


@pytest.fixture(scope="session")
def expect_none() -> Callable[[list[str]], None]:
    """Fails with the problems themselves, not with the comparison of two lists."""

    def expect_none(problems: list[str]) -> None:
        if problems:
            shown = "\n".join(problems[:40])
            rest = f"\n… and {len(problems) - 40} more" if len(problems) > 40 else ""
            pytest.fail(f"{len(problems)} found:\n{shown}{rest}", pytrace=False)

    return expect_none

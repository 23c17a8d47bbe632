"""Visits of pages that several tests look at one after the other: opening a page costs more than most looks at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import BrowserContext, Page as BrowserPage

from idle_pages import HEIGHT, Screen
from site_server import SiteServer

# Runs before the page's own code and keeps what the security policy refused.
WATCH_POLICY = """
window.refusedByPolicy = [];
document.addEventListener('securitypolicyviolation', event =>
    window.refusedByPolicy.push(event.violatedDirective + ': ' + (event.blockedURI || event.sample)));
"""


@dataclass
class Visit:
    """An open page, and what the browser complained of while it opened."""

    page: BrowserPage
    width: int
    complaints: tuple[str, ...]

    def look_through(self, width: int) -> None:
        """Makes the window as wide as another screen."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def tidy(self) -> None:
        """Undoes what looking takes: another width, night or paper, large letters."""
        self.look_through(self.width)
        self.page.emulate_media(color_scheme="light", media="null")
        self.page.evaluate("document.documentElement.style.fontSize = ''")


@dataclass
class Window:
    """A page in which one visit follows the other, and what the browser complains of there."""

    page: BrowserPage
    screen: Screen
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        complain = self.complaints.append
        self.page.on("console", lambda message: complain(message.text) if message.type == "error" else None)
        self.page.on("pageerror", lambda error: complain(str(error)))
        self.page.on("requestfailed", lambda request: complain(f"not loaded: {request.url}"))
        self.page.add_init_script(WATCH_POLICY)

    def open(self, address: str) -> Visit:
        self.screen.clear(self.page)
        self.complaints.clear()
        self.page.goto(address)
        refused = self.page.evaluate("window.refusedByPolicy")
        return Visit(self.page, self.screen.width, (*self.complaints, *refused))


class Visits:
    """At most one visit at a time, which lasts until another page is asked for."""

    def __init__(self, context_of: Callable[[Screen], BrowserContext], server: SiteServer) -> None:
        self._context_of = context_of
        self._server = server
        self._windows: dict[int, Window] = {}
        self._asked: tuple[str, int] | None = None
        self._visit: Visit | None = None

    def of(self, path: str, width: int = 1280) -> Visit:
        """The visit of an output file on a screen, as it was when the page had opened."""
        if self._visit is None or self._asked != (path, width):
            self._asked = (path, width)
            self._visit = self._window(width).open(self._server.address(path))
        return self._visit

    def tidy(self) -> None:
        if self._visit is not None:
            self._visit.tidy()

    def end(self) -> None:
        """The page is no longer as it was: who asks next gets it opened anew."""
        self._visit = None

    def _window(self, width: int) -> Window:
        if width not in self._windows:
            screen = Screen(width)
            self._windows[width] = Window(self._context_of(screen).new_page(), screen)
        return self._windows[width]

"""Visits of pages that several tests look at one after the other: opening a page costs more than most looks at it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Page as BrowserPage

from site_server import SiteServer

# Runs before the page's own code and keeps what the security policy refused.
WATCH_POLICY = """
window.refusedByPolicy = [];
document.addEventListener('securitypolicyviolation', event =>
    window.refusedByPolicy.push(event.violatedDirective + ': ' + (event.blockedURI || event.sample)));
"""
HEIGHT = 800


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
        self.page.emulate_media(color_scheme="light", media="screen")
        self.page.evaluate("document.documentElement.style.fontSize = ''")


class Visits:
    """At most one visit at a time, which lasts until another page is asked for."""

    def __init__(self, context_of: Callable[..., BrowserContext], server: SiteServer) -> None:
        self._context_of = context_of
        self._server = server
        self._asked: tuple[str, int] | None = None
        self._visit: Visit | None = None

    def of(self, path: str, width: int = 1280) -> Visit:
        """The visit of an output file on a screen, as it was when the page had opened."""
        if self._visit is None or self._asked != (path, width):
            self.end()
            self._asked = (path, width)
            self._visit = self._open(path, width)
        return self._visit

    def tidy(self) -> None:
        if self._visit is not None:
            self._visit.tidy()

    def end(self) -> None:
        """Closes the page: it is no longer as it was, or nobody needs it."""
        if self._visit is not None:
            self._visit.page.close()
        self._visit = None

    def _open(self, path: str, width: int) -> Visit:
        page = self._context_of(width).new_page()
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.append(f"not loaded: {request.url}"))
        page.add_init_script(WATCH_POLICY)
        page.goto(self._server.address(path))
        refused = page.evaluate("window.refusedByPolicy")
        return Visit(page, width, (*complaints, *refused))

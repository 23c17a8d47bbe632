"""Pages of the browser that a test has done with, for the next one.

A new page brings a process of its own, which costs more than most of what is opened in it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Page

HEIGHT = 800


@dataclass(frozen=True)
class Screen:
    """How a reader looks: CSS pixels across, by day or by night, with script or without."""

    width: int = 1280
    scheme: str = "light"
    script: bool = True

    def clear(self, page: Page) -> None:
        """Leaves what was open, and undoes what a test may have changed of how it was looked at."""
        page.unroute_all()
        page.set_viewport_size({"width": self.width, "height": HEIGHT})
        page.emulate_media(media="null", color_scheme=self.scheme, reduced_motion="reduce")
        page.goto("about:blank")


class IdlePages:
    """Those of each context."""

    def __init__(self) -> None:
        self._idle: dict[BrowserContext, list[Page]] = defaultdict(list)

    def take(self, context: BrowserContext) -> Page:
        idle = self._idle[context]
        return idle.pop() if idle else context.new_page()

    def give_back(self, page: Page, screen: Screen) -> None:
        if page.is_closed():
            return
        screen.clear(page)
        self._idle[page.context].append(page)

"""Which tests one worker runs one after the other: those that share an open page, or what their file prepares once.

By itself pytest-xdist deals tests out one by one, so that every worker would build, parse and open everything.
"""

from __future__ import annotations

import re

import pytest
from xdist.scheduler import LoadScopeScheduling

# The identifier of a test of one page begins with how the page was chosen.
PAGE = re.compile(r"\[((?:sample|walked) [^\]]+)\]$")


def unit(test: str) -> str:
    """The page that a test is about, else its file."""
    page = PAGE.search(test)
    return page[1] if page else test.split("::", 1)[0]


def in_order(items: list[pytest.Item]) -> list[pytest.Item]:
    """Tests of a unit together; files first, since they take longest, so that all workers end at about the same time."""
    places: dict[str, int] = {}
    for item in items:
        places.setdefault(unit(item.nodeid), len(places))
    return sorted(items, key=lambda item: (bool(PAGE.search(item.nodeid)), places[unit(item.nodeid)]))


class ByUnit(LoadScopeScheduling):
    """Hands out whole units, in the order in which they were collected."""

    def __init__(self, config: pytest.Config, log: object = None) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        return unit(nodeid)

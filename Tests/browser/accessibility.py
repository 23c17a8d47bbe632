"""Runs axe-core in an open page."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, without: tuple[str, ...] = ()) -> list[str]:
    """What axe finds wrong by the rules of WCAG 2.2 A and AA and of good practice, but for those that can't matter."""
    options = {
        "runOnly": {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": False} for rule in without},
        "resultTypes": ["violations"],
    }
    page.evaluate(AXE_SCRIPT)
    result = page.evaluate("options => axe.run(options)", options)
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {node['target'][0]}: {node['failureSummary']}"
        for rule in result["violations"]
        for node in rule["nodes"]
    ]

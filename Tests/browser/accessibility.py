"""Runs axe-core in an open page."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# The rules whose answer hangs on colours alone; they take most of the time.
COLOURS = ("color-contrast", "link-in-text-block")
# Those whose answer hangs on what covers what and on the size of things.
SIZES = ("target-size", "scrollable-region-focusable", "meta-viewport")

# Rows and entries that differ in nothing but words, numbers and addresses are checked by four of them, among them the
# last one: the 120 others of a table would get the same answers, one after the other. Everything goes back afterwards.
# What lies side by side in drawings stays: there the room between things matters.
CHECK = """async (options) => {
    const shape = (element) => element.outerHTML
        .replace(/>[^<]*[^<\\s][^<]*</g, '>words<')
        .replace(/ (href|id|for|headers|datetime|value|title|alt|src|srcset|d|data-[a-z-]+|aria-(?:label|labelledby|describedby))="[^"]+"/g, ' $1');
    const aside = [];
    for (const parent of document.body.querySelectorAll('*:not(svg, svg *)')) {
        if (parent.children.length < 12 || !parent.isConnected) continue;
        const alike = Map.groupBy(parent.children, shape);
        for (const members of alike.values())
            for (const member of members.slice(3, -1)) {
                const place = document.createComment('');
                member.replaceWith(place);
                aside.push([place, member]);
            }
    }
    try {
        return (await axe.run(options)).violations;
    } finally {
        for (const [place, member] of aside.reverse()) place.replaceWith(member);
    }
}"""


def violations(page: Page, only: tuple[str, ...] = (), without: tuple[str, ...] = ()) -> list[str]:
    """What axe finds wrong in a page by the rules of WCAG 2.2 A and AA and of good practice: by all of them,
    by some only, or by all but those that can't matter."""
    if not page.evaluate("'axe' in window"):  # Handing it over costs as much as checking.
        page.evaluate(AXE_SCRIPT)
    options = {
        "runOnly": {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": False} for rule in without},
        "resultTypes": ["violations"],
    }
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {node['target'][0]}: {node['failureSummary']}"
        for rule in page.evaluate(CHECK, options)
        for node in rule["nodes"]
    ]

"""Finds what a Content-Security-Policy of `default-src 'self'` refuses: code and style inside the page."""

from __future__ import annotations

from built_site import Page, Site

# A script element with one of these types is data: the browser doesn't run it.
DATA_TYPES = {"application/json", "application/ld+json"}


def refused_by_policy(site: Site) -> list[str]:
    return [f"{page.file.path}:{line}: {text}" for page in site.pages for line, text in _in_page(page)]


def _in_page(page: Page) -> list[tuple[int, str]]:
    found = []
    for node in page.tree.iter():
        if not isinstance(node.tag, str):
            continue
        line = node.sourceline or 0
        if node.tag == "script" and not node.get("src") and node.get("type") not in DATA_TYPES:
            found.append((line, "a script inside the page"))
        if node.tag == "style":
            found.append((line, "a style sheet inside the page"))
        for attribute, value in node.attrib.items():
            if attribute.startswith("on"):
                found.append((line, f"an event handler inside the page: <{node.tag} {attribute}>"))
            if attribute == "style":
                found.append((line, f"a style attribute: <{node.tag} style=\"{value}\">"))
            if value.strip().lower().startswith("javascript:"):
                found.append((line, f"a javascript: address: <{node.tag} {attribute}>"))
    return found

"""Checks of how pages of the same subject in several languages point to one another."""

from __future__ import annotations

from built_site import Page, Site


def wrong_canonical(site: Site) -> list[str]:
    """Pages that don't name themselves as the address to keep."""
    return [
        f"{page.file.path}: canonical is {page.link('canonical') or 'missing'}, the page stands at {page.url}"
        for page in site.pages
        if page.file.kind != "notfound" and page.link("canonical") != [page.url]
    ]


def wrong_language(site: Site) -> list[str]:
    """Pages whose `<html lang>` isn't the language that the manifest gives."""
    return [
        f"{page.file.path}: lang is {page.tree.get('lang')!r}, the manifest says {page.file.language!r}"
        for page in site.pages
        if page.tree.get("lang") != page.file.language
    ]


def one_sided_alternates(site: Site) -> list[str]:
    """Pages that name a translation which doesn't exist, is in another language, or doesn't name them back."""
    return [problem for page in site.pages for problem in _alternate_problems(site, page)]


def _alternate_problems(site: Site, page: Page) -> list[str]:
    if not page.alternates:
        return []
    found = []
    own = {tag: url for tag, url in page.alternates.items() if tag != "x-default"}
    if own.get(page.file.language or "") != page.url:
        found.append(f"{page.file.path}: its alternates don't include the page itself")
    for tag, url in page.alternates.items():
        target = site.file_at(url)
        if target is None:
            found.append(f"{page.file.path}: alternate {tag} → {url}: no such page")
        elif tag != "x-default" and target.language != tag:
            found.append(f"{page.file.path}: alternate {tag} → {url}: that page is in {target.language}")
        elif tag != "x-default" and site.page(target).alternates.get(page.file.language or "") != page.url:
            found.append(f"{page.file.path}: alternate {tag} → {url}: that page doesn't point back")
    return found

"""Checks of how pages of the same subject in several languages point to one another."""

from __future__ import annotations

from built_site import Page, Site


def wrong_canonical(site: Site) -> list[str]:
    """Pages that name neither themselves as the address to keep nor the page that they repeat or show a part of."""
    return [
        f"{page.file.path}: canonical is {page.link('canonical') or 'missing'}, the page stands at {page.url}"
        for page in site.pages
        if page.file.kind != "notfound" and page.link("canonical") != [page.url] and not repeats_another(site, page)
    ]


def repeats_another(site: Site, page: Page) -> bool:
    """Whether the page isn't there on its own account: it has no translation and names the page in the other language
    as the one to keep, or it shows a part of the page that it names."""
    named = page.link("canonical")
    target = site.file_at(named[0]) if len(named) == 1 else None
    if target is None or page.alternates:
        return False
    if is_part_of(page, named[0]):
        return True
    is_twin = target.kind == page.file.kind and target.language != page.file.language
    return is_twin and site.page(target).link("canonical") == named


def is_part_of(page: Page, address: str) -> bool:
    """Whether the page is a frame: a chart of the page under which it stands, hidden from search engines."""
    is_hidden = "noindex" in page.tree.xpath("string(//meta[@name='robots']/@content)")
    return is_hidden and page.url != address and page.url.startswith(address) and not page.tree.xpath("//header")


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

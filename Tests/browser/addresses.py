"""Checks of every address on every page: does it lead somewhere, does it stay at home, is it allowed at all?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml.html import HtmlElement

from built_site import MANIFEST, Page, Site

# Attributes that hold an address. Those of the second list make the browser fetch something by itself.
FOLLOWED = {("a", "href"), ("area", "href"), ("q", "cite"), ("blockquote", "cite"), ("form", "action"), ("button", "formaction")}
FETCHED = {"src", "srcset", "imagesrcset", "poster", "data", "background", "{http://www.w3.org/1999/xlink}href"}
# Links whose target is only named, not fetched.
# Who puts the site on a home screen gets the touch icon; nobody else fetches it.
NAMED_RELATIONS = {"apple-touch-icon", "canonical", "alternate", "author", "license", "next", "prev", "help", "search"}
OUTSIDE_SCHEMES = {"https", "http", "mailto", "tel", "webcal"}


@dataclass(frozen=True)
class Address:
    """One address as a page writes it."""

    page: Page
    line: int
    element: str
    attribute: str
    written: str
    fetched: bool
    is_lazy: bool
    # A style sheet for paper, or one that only what stands below it in the page waits for.
    is_late: bool

    @property
    def absolute(self) -> str:
        return urljoin(self.page.url, self.written)

    def problem(self, text: str) -> str:
        return f"{self.page.file.path}:{self.line}: <{self.element} {self.attribute}=\"{self.written}\">: {text}"


def addresses(page: Page) -> Iterator[Address]:
    for node in page.tree.iter():
        if not isinstance(node.tag, str):
            continue
        for attribute, value in node.attrib.items():
            fetched = _fetches(node.tag, attribute, node.get("rel", ""))
            if fetched is None:
                continue
            for written in _candidates(attribute, value):
                is_lazy = node.get("loading") == "lazy"
                yield Address(page, node.sourceline or 0, node.tag, attribute, written, fetched, is_lazy, _is_late(node))


def _fetches(tag: str, attribute: str, relation: str) -> bool | None:
    """Whether the attribute makes the browser fetch by itself; None if it holds no address."""
    if (tag, attribute) in FOLLOWED:
        return False
    if tag == "link" and attribute == "href":
        return not set(relation.lower().split()) <= NAMED_RELATIONS
    if attribute in FETCHED or attribute in {"href", "xlink:href"}:
        return True
    return None


def _is_late(node: HtmlElement) -> bool:
    return node.tag == "link" and (node.get("media") == "print" or next(node.iterancestors("body"), None) is not None)


def _candidates(attribute: str, value: str) -> list[str]:
    if attribute in {"srcset", "imagesrcset"}:
        return [part.split()[0] for part in value.split(",") if part.strip()]
    return [value.strip()]


def broken(site: Site) -> list[str]:
    """Addresses of this site that no output file answers, and fragments that no element bears."""
    return [
        address.problem(text)
        for page in site.pages
        for address in addresses(page)
        if (text := _what_is_broken(site, address))
    ]


def _what_is_broken(site: Site, address: Address) -> str | None:
    if address.written == "" and address.attribute != "action":
        return "is empty"
    if not site.owns(address.absolute):
        scheme = urlsplit(address.absolute).scheme
        outside = scheme in OUTSIDE_SCHEMES and not address.absolute.startswith(_origin(site))
        return None if outside else "leaves the site's own folder, or has a scheme that is not allowed"
    if address.absolute == site.base_url + MANIFEST:
        return None  # The manifest lists every file but itself.
    target = site.file_at(address.absolute)
    if target is None:
        return "no such file in the output"
    fragment = unquote(urldefrag(address.absolute).fragment)
    if fragment in {"", "top"} or not target.path.endswith(".html"):
        return None
    return None if fragment in site.page(target).ids else "no element there has this id"


def _origin(site: Site) -> str:
    parts = urlsplit(site.base_url)
    return f"{parts.scheme}://{parts.netloc}/"


def relative_on_not_found_pages(site: Site) -> list[str]:
    """A 404 page is served at any depth, so its addresses must not depend on where it stands."""
    return [
        address.problem("depends on where the page is served; begin it with a slash")
        for page in site.pages
        if page.file.kind == "notfound"
        for address in addresses(page)
        if not address.written.startswith(("/", "#")) and not urlsplit(address.written).scheme
    ]


def third_party(site: Site) -> list[str]:
    """What pages and style sheets make the browser fetch from anywhere but this site."""
    found = [
        address.problem("is fetched from another host, or is a data: address that the security policy refuses")
        for page in site.pages
        for address in addresses(page)
        if address.fetched and not site.owns(address.absolute)
    ]
    for file in site.files_ending(".css"):
        for written in re.findall(r"url\(\s*[\"']?([^\"')]+)|@import\s+[\"']([^\"']+)", site.read(file).decode()):
            target = urljoin(site.address(file.path), "".join(written))
            if site.file_at(target) is None and not "".join(written).startswith("#"):
                found.append(f"{file.path}: url({''.join(written)}): not a file of this site")
    return found

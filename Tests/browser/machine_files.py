"""Checks of the files that programs read: the manifest, JSON, XML, feeds, the sitemap, the open data."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections import Counter

from lxml import etree

from built_site import MANIFEST, OutputFile, Site
from translations import repeats_another

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML_LINK = "{http://www.w3.org/1999/xhtml}link"
UNTRUSTED_XML = {"resolve_entities": False, "no_network": True, "load_dtd": False}


def manifest_problems(site: Site) -> list[str]:
    """Where the manifest and the folder disagree."""
    on_disk = {path.relative_to(site.root).as_posix(): path for path in site.root.rglob("*") if path.is_file()}
    on_disk.pop(MANIFEST, None)
    on_disk.pop(".gitignore", None)  # keeps the empty folder in the repository
    listed = [file.path for file in site.files]
    found = [f"{path}: in the folder, not in the manifest" for path in sorted(on_disk.keys() - set(listed))]
    found += [f"{path}: in the manifest, not in the folder" for path in sorted(set(listed) - on_disk.keys())]
    found += [f"{path}: listed {count} times" for path, count in Counter(listed).items() if count > 1]
    if listed != sorted(listed, key=lambda path: path.encode()):
        found.append("the manifest isn't sorted by path")
    for file in site.files:
        if file.path in on_disk:
            content = site.read(file)
            if (len(content), hashlib.sha256(content).hexdigest()) != (file.bytes, file.sha256):
                found.append(f"{file.path}: size or SHA-256 differs from the manifest")
    return found


def json_problems(site: Site) -> list[str]:
    """JSON files that don't parse, or name a key twice."""
    found = []
    for file in [*site.files_ending(".json", ".webmanifest", ".geojson")]:
        try:
            json.loads(site.read(file), object_pairs_hook=_unique_keys, parse_constant=_refuse_constant)
        except ValueError as error:
            found.append(f"{file.path}: {error}")
    return found


def _unique_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    repeated = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]
    if repeated:
        raise ValueError(f"key {repeated[0]!r} stands twice in one object")
    return dict(pairs)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def xml_problems(site: Site) -> list[str]:
    """XML and SVG files that aren't well-formed."""
    found = []
    for file in site.files_ending(".xml", ".svg", ".atom"):
        try:
            _xml(site, file)
        except etree.XMLSyntaxError as error:
            found.append(f"{file.path}: {error}")
    return found


def _xml(site: Site, file: OutputFile) -> etree._Element:
    return etree.fromstring(site.read(file), etree.XMLParser(**UNTRUSTED_XML))


def feed_problems(site: Site) -> list[str]:
    """Feeds that lack what Atom (RFC 4287) requires, or lead nowhere."""
    feeds = [file for file in site.files if file.kind == "feed"]
    return [f"{file.path}: {text}" for file in feeds for text in _in_feed(site, file)]


def _in_feed(site: Site, file: OutputFile) -> list[str]:
    feed = _xml(site, file)
    if feed.tag != ATOM + "feed":
        return [f"is not an Atom feed but <{feed.tag}>"]
    entries = feed.findall(ATOM + "entry")
    found = []
    for place, node in [("the feed", feed), *((f"entry {number}", entry) for number, entry in enumerate(entries, 1))]:
        for name in ("id", "title", "updated"):
            if not (node.findtext(ATOM + name) or "").strip():
                found.append(f"{place} has no <{name}>")
    ids = Counter(entry.findtext(ATOM + "id") for entry in entries)
    found += [f"the id {identifier} stands {count} times" for identifier, count in ids.items() if count > 1]
    for link in feed.iter(ATOM + "link"):
        target = link.get("href", "")
        if site.owns(target) and site.file_at(target) is None:
            found.append(f"links to {target}, which is not in the output")
    return found


def sitemap_problems(site: Site) -> list[str]:
    """Addresses in the sitemap that don't exist or whose alternates disagree with the page; pages left out of it."""
    sitemap = site.by_path.get("sitemap.xml")
    if sitemap is None:
        return ["there is no sitemap.xml"]
    found = []
    listed = set()
    for entry in _xml(site, sitemap).iter(SITEMAP + "url"):
        location = entry.findtext(SITEMAP + "loc") or ""
        listed.add(location)
        target = site.file_at(location)
        if target is None:
            found.append(f"sitemap.xml: {location} is not in the output")
            continue
        alternates = {link.get("hreflang"): link.get("href") for link in entry.iter(XHTML_LINK)}
        if alternates != site.page(target).alternates:
            found.append(f"sitemap.xml: {location}: its alternates are not those of the page")
    found += [
        f"sitemap.xml: {page.url} is left out"
        for page in site.pages
        if page.file.kind != "notfound" and page.url not in listed and not may_be_left_out(site, page)
    ]
    return found


def may_be_left_out(site: Site, page: Page) -> bool:
    """Untranslated pages and frames, which name another to keep, and notices in place of what was withdrawn."""
    return repeats_another(site, page) or "noarchive" in page.tree.xpath("string(//meta[@name='robots']/@content)")


SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CREATED = "{http://purl.org/dc/terms/}created"


def spreadsheet_problems(site: Site) -> list[str]:
    """Spreadsheets with formulas, without sheets, or dated by a clock instead of the data."""
    return [f"{file.path}: {text}" for file in site.files_ending(".xlsx") for text in _in_spreadsheet(site, file)]


def _in_spreadsheet(site: Site, file: OutputFile) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(site.read(file))) as parts:
        trees = {
            name: etree.fromstring(parts.read(name), etree.XMLParser(**UNTRUSTED_XML))
            for name in parts.namelist()
            if name.endswith(".xml")
        }
    sheets = [name for name in trees if name.startswith("xl/worksheets/")]
    found = [f"{name} holds a formula" for name in sheets if next(trees[name].iter(SHEET + "f"), None) is not None]
    if not sheets or any(next(trees[name].iter(SHEET + "c"), None) is None for name in sheets):
        found.append("a sheet is empty, or there is none")
    newest = json.loads(site.read(site.by_path["data/datapackage.json"]))["newest"]
    created = trees["docProps/core.xml"].findtext(CREATED) or ""
    if not created.startswith(newest):
        found.append(f"it is dated {created}, not {newest}")
    return found

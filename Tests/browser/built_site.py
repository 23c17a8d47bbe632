"""The built site as the tests see it: its manifest, its pages, and where their addresses lead."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree, html

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class OutputFile:
    """A line of the manifest."""

    path: str
    kind: str
    language: str | None
    bytes: int
    sha256: str


class Page:
    """A parsed HTML page."""

    def __init__(self, file: OutputFile, url: str, content: bytes) -> None:
        self.file = file
        self.url = url
        self.tree = html.document_fromstring(content, parser=html.HTMLParser(encoding="utf-8"))

    @cached_property
    def ids(self) -> set[str]:
        return set(self.tree.xpath("//@id | //a/@name"))

    def link(self, relation: str) -> list[str]:
        """Where the page's `<link rel=relation>` elements point, absolute."""
        return [urljoin(self.url, node.get("href", "")) for node in self.links(relation)]

    def links(self, relation: str) -> list[etree._Element]:
        return [node for node in self.tree.iter("link") if relation in node.get("rel", "").lower().split()]

    @cached_property
    def alternates(self) -> dict[str, str]:
        """Language tag to absolute address, from `<link rel=alternate hreflang>`."""
        nodes = [node for node in self.links("alternate") if node.get("hreflang")]
        return {node.get("hreflang"): urljoin(self.url, node.get("href", "")) for node in nodes}


class Site:
    """A folder that `minhbach build` wrote."""

    def __init__(self, root: Path) -> None:
        self.root = root
        entries = json.loads((root / MANIFEST).read_bytes())["files"]
        self.files = [OutputFile(**{name: entry.get(name) for name in OutputFile.__annotations__}) for entry in entries]
        self._pages: dict[str, Page] = {}

    @cached_property
    def base_url(self) -> str:
        """The site's own address, as its home page states it; ends with a slash."""
        home = html.document_fromstring((self.root / "index.html").read_bytes())
        canonical = home.xpath("string(//link[@rel='canonical']/@href)")
        return canonical if canonical.endswith("/") else canonical + "/"

    @cached_property
    def by_path(self) -> dict[str, OutputFile]:
        return {file.path: file for file in self.files}

    @cached_property
    def html_files(self) -> list[OutputFile]:
        return [file for file in self.files if file.path.endswith(".html")]

    def files_ending(self, *suffixes: str) -> list[OutputFile]:
        return [file for file in self.files if file.path.endswith(suffixes)]

    def read(self, file: OutputFile) -> bytes:
        return (self.root / file.path).read_bytes()

    def page(self, file: OutputFile) -> Page:
        if file.path not in self._pages:
            self._pages[file.path] = Page(file, self.address(file.path), self.read(file))
        return self._pages[file.path]

    @property
    def pages(self) -> list[Page]:
        return [self.page(file) for file in self.html_files]

    def address(self, path: str) -> str:
        """The public address of an output file: `a/index.html` is served as `a/`."""
        if path == "index.html" or path.endswith("/index.html"):
            path = path.removesuffix("index.html")
        return urljoin(self.base_url, path)

    def owns(self, url: str) -> bool:
        return url.startswith(self.base_url)

    def file_at(self, url: str) -> OutputFile | None:
        """The output file that answers at an address of this site; a folder's address must end with a slash."""
        bare = urldefrag(url).url.split("?")[0]
        if not self.owns(bare):
            return None
        path = unquote(bare.removeprefix(self.base_url))
        return self.by_path.get(path + "index.html" if path == "" or path.endswith("/") else path)

    @property
    def path_prefix(self) -> str:
        return urlsplit(self.base_url).path

    def largest_of_each_kind(self) -> list[OutputFile]:
        """The richest page of each kind and language: it shows most of what such a page can hold."""
        chosen: dict[tuple[str, str], OutputFile] = {}
        for file in sorted(self.html_files, key=lambda file: (-file.bytes, file.path)):
            chosen.setdefault((file.kind, file.language or ""), file)
        return [chosen[key] for key in sorted(chosen)]

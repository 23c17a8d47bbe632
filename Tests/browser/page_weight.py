"""How many bytes a first visit to a page transfers, compressed as a host would."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath

from addresses import addresses
from built_site import OutputFile, Page, Site

SCRIPTS = {".js", ".mjs"}


@dataclass(frozen=True)
class Weight:
    """Compressed bytes of a page and of what it makes the browser fetch at once."""

    path: str
    html: int
    styles: int
    late_styles: int
    scripts: int
    others: int

    @property
    def readable(self) -> int:
        """What must have arrived before the page begins to show as it is meant to look."""
        return self.html + self.styles

    @property
    def total(self) -> int:
        return self.readable + self.late_styles + self.scripts + self.others


def weight(site: Site, page: Page) -> Weight:
    """Pictures that load only when scrolled to aren't counted, and of a picture in many widths only the `src`."""
    fetched: set[OutputFile] = set()
    late: set[OutputFile] = set()
    for address in addresses(page):
        if address.fetched and not address.is_lazy and address.attribute not in {"srcset", "imagesrcset"}:
            target = site.file_at(address.absolute)
            if target and target is not page.file:
                (late if address.is_late else fetched).add(target)
    by_type = {"styles": 0, "late_styles": sum(_compressed(site, file) for file in late - fetched), "scripts": 0, "others": 0}
    for file in fetched:
        suffix = PurePosixPath(file.path).suffix
        by_type["styles" if suffix == ".css" else "scripts" if suffix in SCRIPTS else "others"] += _compressed(site, file)
    return Weight(page.file.path, _compressed(site, page.file), **by_type)


@cache  # Most pages fetch the same files.
def _compressed(site: Site, file: OutputFile) -> int:
    return len(gzip.compress(site.read(file), 9, mtime=0))

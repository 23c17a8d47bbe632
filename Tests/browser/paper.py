"""Pages as a printer gets them: PDF by Chromium, pictures by poppler, QR codes read by zbar."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page as BrowserPage


@dataclass(frozen=True)
class Paper:
    """A printed page: its file, how many sheets it takes, how large they are (points), what is written on each."""

    file: Path
    sheets: int
    size: tuple[float, float]
    texts: list[str]


def printed(page: BrowserPage, file: Path) -> Paper:
    """Prints an opened page on the paper that its style sheet asks for."""
    page.pdf(path=file, prefer_css_page_size=True, print_background=False)
    facts = dict(line.split(":", 1) for line in _output("pdfinfo", file).splitlines() if ":" in line)
    width, _, height, *_ = facts["Page size"].split()
    texts = _output("pdftotext", "-layout", file, "-").split("\f")[:-1]
    return Paper(file, int(facts["Pages"]), (float(width), float(height)), texts)


def codes(paper: Paper) -> list[str]:
    """What a telephone reads on the first sheet."""
    picture = paper.file.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "100", "-singlefile", "-png", paper.file, picture], check=True)
    return _output("zbarimg", "--quiet", "--raw", picture.with_suffix(".png")).split()


def _output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout

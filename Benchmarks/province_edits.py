"""The edits of one thing that a build after a build is measured with."""

from __future__ import annotations

import csv
import io
import itertools
from pathlib import Path

NUMBERS = itertools.count(1)


def story(folder: Path) -> None:
    """A sentence more at the end of a piece of news."""
    path = sorted((folder / "content" / "news").glob("*/vi.md"))[0]
    path.write_text(path.read_text().rstrip("\n") + f"\n\nThêm một câu, lần {next(NUMBERS)}.\n")


def observation(folder: Path) -> None:
    """Another note at one figure, whose value was released and stays; another day of reporting where there are no notes."""
    path = sorted((folder / "content" / "data" / "observations").glob("*-Q*.csv"))[-1]
    lines = path.read_text().splitlines(keepends=True)
    head = next(csv.reader([lines[0]]))
    row = next(csv.reader([lines[1]]))
    number = next(NUMBERS)
    if "note_vi" in head:
        row[head.index("note_vi")], row[head.index("note_en")] = f"Ghi chú lần {number}.", f"Note {number}."
    else:
        row[head.index("reported_on")] = f"2026-10-{number % 20 + 1:02}"
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(row)
    path.write_text("".join([lines[0], text.getvalue(), *lines[2:]]))


def template(folder: Path) -> None:
    """A comment more on the page of a task."""
    path = folder / "templates" / "task.mustache"
    text = path.read_text()
    end = text.rindex("{{/main}}")
    path.write_text(f"{text[:end]}<!-- {next(NUMBERS)} -->\n{text[end:]}")

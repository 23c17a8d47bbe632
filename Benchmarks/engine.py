"""The template engine: a page with a long table, made again and again, beside swift-mustache of the same templates."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from cases import Case

HERE = Path(__file__).resolve().parent / "engine"
PLACES = 124


def programs(*, is_measured: bool) -> dict[str, Path]:
    """Builds the programs that do nothing else: ours with the sources of this checkout. A smoke run needs no optimiser."""
    configuration = "release" if is_measured else "debug"
    packages = {"minhbach": ("ours", "ours")}
    if is_measured:
        packages["swift-mustache"] = ("hummingbird", "theirs")
    built = {}
    for name, (package, product) in packages.items():
        subprocess.run(["swift", "build", "-c", configuration, "--quiet"], cwd=HERE / package, check=True)
        built[name] = HERE / package / ".build" / configuration / product
    return built


def cases(rounds: int, *, is_measured: bool) -> list[Case]:
    """A case a program; stops if the pages aren't the same."""
    built = programs(is_measured=is_measured)
    arguments = [str(HERE / "templates"), "1", str(PLACES)]
    pages = {subprocess.run([each, *arguments], check=True, capture_output=True).stdout for each in built.values()}
    if len(pages) != 1 or len(next(iter(pages))) < 10_000:
        sys.exit("the engines don't print the same page, so the comparison isn't fair")
    arguments[1] = str(rounds)
    work = f"templates: {rounds:,} pages with {PLACES} rows"
    return [Case(work, name, [str(each), *arguments], HERE) for name, each in built.items()]

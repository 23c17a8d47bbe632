"""Between two days without news no file of data changes but those that describe it, no feed, no calendar, and not the sitemap."""

from __future__ import annotations

from pathlib import Path

import counted_people
from program import PROJECT


def build(folder: Path, output: str, day: str) -> dict[str, bytes]:
    options = ["--output", output, "--as-of", day, "--templates", str(PROJECT / "site-templates"), "--cache", f"cache-{output}"]
    counted_people.run(folder, "build", "--quiet", *options)
    root = folder / output
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_day_without_news_changes_only_what_tells_the_day(tmp_path: Path) -> None:
    counted_people.make(tmp_path)
    counted_people.release(tmp_path)
    one, other = build(tmp_path, "one", "2026-11-20"), build(tmp_path, "other", "2026-11-21")
    assert one.keys() == other.keys()
    changed = {path for path in one if one[path] != other[path]}
    assert {path for path in changed if path.startswith("data/")} == {"data/datapackage.json", "data/minh-bach.zip"}
    assert [path for path in changed if path.endswith((".xml", ".csv", ".xlsx", ".ics"))] == []
    assert sum(path.startswith("data/") for path in one) > 100
    assert sum(path.endswith("feed.xml") for path in one) >= 2

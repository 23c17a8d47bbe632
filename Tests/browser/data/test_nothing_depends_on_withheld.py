"""Two inputs that differ in nothing but withheld counts make the same site, to the last byte of every file."""

from __future__ import annotations

from pathlib import Path

import pytest

import counted_people
import told_figures
from disclosure import Reader
from test_nothing_is_worked_out import reader


def folder_bytes(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def same_withheld(one: Path, other: Path) -> set[int]:
    """The draws whose withheld figures are the same ones in two sites."""
    here, there = told_figures.from_csv(one / "data"), told_figures.from_csv(other / "data")
    changed = {counted_people.draw(key) for key in here if here[key] != there[key]}
    return set(range(counted_people.DRAWS)) - changed


@pytest.fixture(scope="module")
def twins(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, int]:
    """Two sites, and how many withheld counts differ behind them."""
    folder = tmp_path_factory.mktemp("twins")
    counted = counted_people.make(folder)
    one = counted_people.build(folder, "one")
    truth = counted_people.counts(counted)
    attacked: Reader = reader(told_figures.from_csv(one / "data"), one / "data", by_name=True)
    other = attacked.another(truth)
    counted_people.write(folder, counted_people.replaced(counted, other))
    # Which figures are kept back beside the small ones is chosen by looking at all of them: a draw for which the choice
    # is another one is not about the same withheld counts.
    alike = same_withheld(one, counted_people.build(folder, "two"))
    kept = {place: count for place, count in other.items() if counted_people.draw(place[0][0]) in alike}
    counted_people.write(folder, counted)
    counted_people.release(folder)
    for output, figures in [("one", counted), ("two", counted_people.replaced(counted, kept))]:
        counted_people.write(folder, figures)
        counted_people.build(folder, output)
    return one, folder / "two", sum(kept[place] != truth[place] for place in kept)


def test_other_withheld_counts_make_the_same_site(twins: tuple[Path, Path, int]) -> None:
    one, other, differing = twins
    assert differing >= 50, "the inputs differ in too little: nothing was tested"
    here, there = folder_bytes(one), folder_bytes(other)
    assert here.keys() == there.keys() and len(here) > 500
    assert [path for path in sorted(here) if here[path] != there[path]] == []

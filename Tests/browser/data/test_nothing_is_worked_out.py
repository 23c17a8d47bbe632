"""A reader who takes every number from every format, knows every rule, and solves: no withheld count is worked out."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

import counted_people
import told_figures
from disclosure import Key, Measure, Reader, Told


def named(key: str) -> Key:
    indicator, unit, period, *group = key.split("@")
    return indicator, unit, period, group[0] if group else ""


def table(data: Path, name: str) -> list[dict[str, str]]:
    with (data / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def reader(figures: dict[str, Told], data: Path, *, by_name: bool, only: set[str] | None = None) -> Reader:
    """A reader of these figures; `by_name`: one who takes counts of the same people for the same count."""
    measures = {
        row["id"]: Measure(
            row["measure"] == "percent", row["cumulative"] == "true", int(row["suppression_threshold"] or 5),
            row["numerator_vi"].lower() if by_name else "", row["denominator_vi"].lower() if by_name else "")
        for row in table(data, "indicators")
        if row["measure"] in ("percent", "count") and (only is None or row["id"] in only)
    }
    units = {kind: [row["code"] for row in table(data, "units") if row["kind"] == kind] for kind in ("province", "commune")}
    periods = [row["id"] for row in table(data, "periods")]
    return Reader({named(key): told for key, told in figures.items()}, measures, units["province"][0], set(units["commune"]), periods)


def everything(data: Path) -> dict[str, Told]:
    """All that any format tells: a number that only one of them has counts."""
    figures = told_figures.from_csv(data)
    for read in [*told_figures.WHOLE.values(), *told_figures.PARTS.values()]:
        for key, told in read(data).items():
            known = figures.get(key, told)
            figures[key] = known if None not in known[2:] else (known[0], *(one if one is not None else two for one, two in zip(known[1:], told[1:])))
    return figures


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("people")
    counted_people.make(folder)
    counted_people.release(folder)
    return counted_people.build(folder, "site") / "data"


def test_no_count_of_few_people_is_worked_out(people: Path) -> None:
    attacked = reader(everything(people), people, by_name=True)
    assert len(attacked.withheld) > 100
    assert attacked.breaches() == []


def test_no_count_of_the_province_is_worked_out(site) -> None:
    """All of them when there is time; else those of some indicators."""
    data = site.root / "data"
    only = None if os.environ.get("MINHBACH_LONG") else {"BD01", "BD05", "BD18"}
    attacked = reader(everything(data), data, by_name=True, only=only)
    assert len(attacked.withheld) > 100
    assert attacked.breaches() == []


@pytest.mark.parametrize("withheld", ["small alone", "a remainder", "the whole of another"])
def test_the_reader_wins_where_too_little_is_withheld(withheld: str) -> None:
    shown, hidden = "reported", "suppressed"
    share = Measure(True, False, 5, "learnt", "adults")
    figures: dict[Key, Told] = {
        ("A", "00", "1", "g"): (shown, 33.0, 33, 100),
        ("A", "01", "1", "g"): (hidden, None, None, 40),
        ("A", "02", "1", "g"): (shown, 50.0, 30, 60),
    }
    measures = {"A": share}
    expected = "A@01@1@g counted is one of [3]"
    if withheld == "a remainder":
        figures["A", "02", "1", "g"] = (hidden, None, None, 60)
        figures["A", "00", "1", "g"] = (shown, 97.0, 97, 100)
        expected = "A@01@1@g counted is one of [37, 38, 39, 40]"
    if withheld == "the whole of another":
        figures["A", "02", "1", "g"] = (hidden, None, None, 60)
        measures["B"] = Measure(True, False, 5, "paid", "learnt")
        figures["B", "02", "1", "g"] = (shown, 50.0, 15, 30)
    told = Reader(figures, measures, "00", {"01", "02"}, ["1"]).breaches()
    assert expected in told

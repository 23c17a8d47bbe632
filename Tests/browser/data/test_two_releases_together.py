"""Who keeps the files of two releases learns from both no withheld count that neither gives away."""

from __future__ import annotations

from pathlib import Path

import pytest

import counted_people
import told_figures
from disclosure import Key, Measure, Reader
from test_nothing_is_worked_out import everything, named, reader

FIRST = counted_people.PERIODS[:1]


def together(before: Reader, after: Reader, changed: set[Key]) -> list[str]:
    """The withheld counts of both that have too few values once figures that nobody corrected are one and the same."""
    same = {count: before.count + count for count in range(after.count)}
    joint: Reader = object.__new__(Reader)
    joint.figures, joint.measures = {}, before.measures
    for place, count in after.parts.items():
        if place in before.parts and place[0] not in changed:
            same[count] = before.parts[place]
    joint.count = before.count + after.count
    joint.known = dict(before.known)
    for count, value in after.known.items():
        assert joint.known.setdefault(same[count], value) == value, "a figure changed in silence"
    joint.rules = before.rules + [([(same[count], factor) for count, factor in terms], low, high) for terms, low, high in after.rules]
    joint.parts = {("before", *place): count for place, count in before.parts.items()}
    joint.parts |= {("after", *place): same[count] for place, count in after.parts.items()}
    withheld = [("before", *place) for place in before.withheld] + [("after", *place) for place in after.withheld]
    most = max(measure.threshold for measure in joint.measures.values())
    found = joint.possible(most)
    told = []
    for when, key, part in withheld:
        count = joint.parts[when, key, part]
        values = [joint.known[count]] if count in joint.known else found[count]
        if len(values) < joint.measures[key[0]].threshold:
            told.append(f"{when}: {'@'.join(key)} {part} is one of {values}")
    return sorted(told)


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, set[Key]]:
    """The data of two releases, and which figures were corrected between them: a quarter came, and people who came late."""
    folder = tmp_path_factory.mktemp("releases")
    counted = counted_people.make(folder)
    first = {key: figure for key, figure in counted.items() if key[2] in FIRST}
    counted_people.write(folder, first)
    counted_people.release(folder)
    one = counted_people.build(folder, "one")
    late = {row[:4]: row[4:] for row in counted_people.rows(late=True)}
    changed = {key for key, figure in first.items() if late[key] != figure}
    counted_people.write(folder, late)
    counted_people.revise(folder, sorted(changed))
    counted_people.release(folder)
    return one / "data", counted_people.build(folder, "two") / "data", changed


def test_two_releases_together_give_no_count_away(releases: tuple[Path, Path, set[Key]]) -> None:
    one, two, changed = releases
    assert len(changed) > 100
    before, after = (reader(everything(data), data, by_name=True) for data in (one, two))
    kept = [place for place in before.withheld if place[0] not in changed]
    assert len(kept) > 50, "nothing was withheld before that stays as it is"
    assert together(before, after, changed) == []


def test_what_a_release_withheld_is_told_by_no_later_one_without_a_reason(releases: tuple[Path, Path, set[Key]]) -> None:
    one, two, changed = releases
    before, after = told_figures.from_csv(one), told_figures.from_csv(two)
    hidden = {key for key, told in before.items() if told[0] == "suppressed" and named(key) not in changed}
    assert len(hidden) > 50
    assert {after[key][0] for key in hidden} == {"suppressed"}
    shown = {key for key, told in before.items() if told[0] == "reported" and named(key) not in changed}
    # The gaps between groups follow from other figures.
    assert {key for key in shown if after[key] != before[key] and int(key[2:4]) % 10 != 6} == set()


@pytest.mark.parametrize("second", ["another neighbour is hidden", "the same one is hidden"])
def test_the_reader_of_two_releases_wins_where_hiding_moved(second: str) -> None:
    share = Measure(True, False, 5, "", "")

    def told(hidden: int) -> Reader:
        counts = {"01": (3, 100), "02": (30, 100), "03": (80, 900)}
        figures = {("A", "00", "1", "g"): ("reported", 10.3, 113, 1100)}
        for unit, (counted, whole) in counts.items():
            is_hidden = unit in ("01", f"0{hidden}")
            figures["A", unit, "1", "g"] = ("suppressed", None, None, whole) if is_hidden else ("reported", 1.0, counted, whole)
        return Reader(figures, {"A": share}, "00", set(counts), ["1"])

    found = together(told(2), told(3 if second.startswith("another") else 2), set())
    assert any(line.startswith("before: A@01@1@g counted is one of [3]") for line in found) == second.startswith("another")

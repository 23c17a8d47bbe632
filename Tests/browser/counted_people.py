"""A made-up province of a few people, counted by indicators that hang together: so figures obey every rule by themselves."""

from __future__ import annotations

import csv
import random
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from program import PROGRAM, PROJECT

COMMUNES = ["00001", "00002", "00003", "00004"]
GROUPS = {"elderly": "Người cao tuổi", "disability": "Người khuyết tật"}
PERIODS = ["2026-Q2", "2026-Q3"]
PROVINCE = "00"
# As many provinces' worth of people, each with indicators of its own, so that one build tries many tables.
DRAWS = 8
# How many people live in a commune: in every other draw so few that much is withheld.
PEOPLE = [(60, 120), (25, 60)]

# Of each draw: id, whether a share, whether it only grows, who is counted, of whom.
KINDS = [
    ("learnt", True, True, "người đã học", "người lớn"),
    ("paid", True, False, "người đã thanh toán", "người lớn"),
    ("active", True, True, "người đã kích hoạt", "người lớn"),
    ("renewed", True, False, "người đã dùng lại", "người đã kích hoạt"),
    ("helped", False, True, "người được giúp", ""),
]

Row = tuple[str, str, str, str, int, int | None]
Key = tuple[str, str, str, str]
Counted = dict[Key, tuple[int, int | None]]


def identifier(draw: int, kind: int) -> str:
    return f"BD{10 * draw + kind + 1:02}"


def draw(key: str) -> int:
    """The draw that an indicator, or a figure's key, belongs to."""
    return (int(key[2:4]) - 1) // 10


def rows(*, late: bool = False) -> Iterator[Row]:
    """Indicator, unit, period, group, count, whole: drawn once, the same in every run; with `late`, a few people more."""
    chance = random.Random(20261120)
    for draw in range(DRAWS):
        people = [
            person for commune in COMMUNES for person in _people(chance, commune, chance.randrange(*PEOPLE[draw % 2]))]
        if late:
            people += _people(random.Random(draw), COMMUNES[draw % len(COMMUNES)], 1 + draw % 3)
        for unit in [PROVINCE, *COMMUNES]:
            for group in ["", *GROUPS]:
                members = [each for each in people if unit in (PROVINCE, each[0]) and (not group or group in each[1])]
                for period, since in enumerate(PERIODS):
                    yield from _counts(draw, unit, group, since, period, [done for _, _, done in members])


def _people(chance: random.Random, commune: str, count: int) -> list[tuple[str, set[str], dict[str, int]]]:
    """Each with the groups that they belong to, and what they did by when."""
    people = []
    for _ in range(count):
        groups = {group for group in GROUPS if chance.random() < 0.3}
        people.append((commune, groups, {name: chance.randrange(4) for name, *_ in KINDS}))
    return people


def _counts(draw: int, unit: str, group: str, period: str, time: int, people: list[dict[str, int]]) -> Iterator[Row]:
    active = [each for each in people if each["active"] <= time + 1]
    for kind, (name, is_share, is_cumulative, _, _) in enumerate(KINDS):
        among = active if name == "renewed" else people
        counted = [each for each in among if (each[name] <= time + 1 if is_cumulative else each[name] == time)]
        yield identifier(draw, kind), unit, period, group, len(counted), len(among) if is_share else None


def write(folder: Path, figures: Counted) -> None:
    """Writes the figures into the tables of periods."""
    for period in PERIODS:
        with (folder / "content/data/observations" / f"{period}.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\n")
            table.writerow("indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked".split(","))
            for (indicator, unit, when, group), (count, whole) in figures.items():
                if when == period:
                    told = ["", "", count] if whole is None else [count, whole, ""]
                    table.writerow([indicator, unit, group, *told, "reported", "E01", "", "2026-10-20", "", "", "a made-up province"])


def make(folder: Path) -> Counted:
    """Makes the content; returns what was counted."""
    run(folder, "new", "site", "content", "--languages-of", str(PROJECT / "content"), "--as-of", "2026-11-20")
    data = folder / "content/data"
    (data / "communes.csv").write_text(
        (data / "communes.csv").read_text(encoding="utf-8").split("\n")[0] + "\n"
        + "".join(f"{code},Xã Ví Dụ {code[-1]},xa,,,,,,,,,,\n" for code in COMMUNES), encoding="utf-8")
    (data / "groups.yaml").write_text(
        "".join(f"- {{id: {group}, kind: priority, name: {{vi: {name}, en: {group}}}}}\n" for group, name in GROUPS.items()), encoding="utf-8")
    (data / "periods.yaml").write_text(
        "- {id: 2026-Q2, kind: quarter, from: 2026-04-01, to: 2026-06-30}\n- {id: 2026-Q3, kind: quarter, from: 2026-07-01, to: 2026-09-30}\n",
        encoding="utf-8")
    (data / "indicators.yaml").write_text(_catalogue(), encoding="utf-8")
    settings = folder / "content/site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace('current_period: "2025"', 'current_period: "2026-Q3"'), encoding="utf-8")
    (data / "observations/2025.csv").unlink()
    counted = {row[:4]: row[4:] for row in rows()}
    write(folder, counted)
    return counted


def counts(figures: Counted) -> dict[tuple[Key, str], int]:
    """Each count by its figure and its part."""
    parts = {(key, "counted"): counted for key, (counted, _) in figures.items()}
    return parts | {(key, "whole"): whole for key, (_, whole) in figures.items() if whole is not None}


def replaced(figures: Counted, others: dict[tuple[Key, str], int]) -> Counted:
    """The figures with some counts replaced."""
    return {
        key: (others.get((key, "counted"), counted), others.get((key, "whole"), whole)) for key, (counted, whole) in figures.items()
    }


def _catalogue() -> str:
    lines = ["themes: [{id: skills, name: {vi: Kỹ năng, en: Skills}}]", "indicators:"]
    for draw in range(DRAWS):
        for kind, (name, is_share, is_cumulative, counted, whole) in enumerate(KINDS):
            words = [f"numerator: {{vi: {counted} {draw}, en: {name} {draw}}}"]
            if is_share:
                words.append(f"denominator: {{vi: {whole} {draw}, en: whole {draw}}}")
            lines.append(
                f"  - {{id: {identifier(draw, kind)}, name: {{vi: '[Ví dụ] {counted} {draw}', en: '[Example] {name} {draw}'}}, theme: skills,"
                f" unit: {'percent' if is_share else 'count'}, {', '.join(words)}, direction: higher, levels: [province, commune],"
                f" groups: [priority], frequency: quarter, cumulative: {str(is_cumulative).lower()}}}")
        lines.append(
            f"  - {{id: {identifier(draw, 5)}, name: {{vi: '[Ví dụ] Khoảng cách {draw}', en: '[Example] Gap {draw}'}}, theme: skills, unit: points,"
            f" numerator: {{vi: Khoảng cách {draw}, en: Gap {draw}}}, direction: lower, levels: [province, commune], groups: [priority],"
            f" frequency: quarter, computed: group_gap, computed_from: {identifier(draw, 0)}}}")
    return "\n".join(lines) + "\n"


def run(folder: Path, *arguments: str) -> None:
    done = subprocess.run([PROGRAM, *arguments, "--language", "en"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def build(folder: Path, output: str) -> Path:
    run(folder, "build", "--quiet", "--output", output, "--templates", str(PROJECT / "site-templates"), "--cache", f"cache-{output}")
    return folder / output


def revise(folder: Path, figures: Iterable[Key]) -> None:
    """Gives a reason for each of some figures."""
    table = folder / "content/data/revisions.csv"
    heads = table.read_text(encoding="utf-8").split("\n")[0].split(",")
    with table.open("a", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, heads, lineterminator="\n", restval="")
        for indicator, unit, period, group in figures:
            key = "@".join([indicator, unit, period] + ([group] if group else []))
            reason = {"reason_vi": "Bổ sung người đăng ký muộn", "reason_en": "People who came late"}
            rows.writerow({"key": key, "kind": "correction", "by": "00", "on": "2026-11-20", **reason})


def release(folder: Path) -> None:
    run(folder, "release", "--date", "2026-11-20")

"""What is kept back is in no file of a site, whatever its format: each is opened and read as its readers read it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import polars
import pytest
from openpyxl import load_workbook

from program import PROGRAM, PROJECT

# Known at first, then corrected to a count whose remainder could tell of two people: neither may be told since.
ONCE, WITHHELD, WHOLE = 811_111, 918_271, 918_273
INDICATORS = """themes: [{id: skills, name: {vi: Kỹ năng, en: Skills}}]
indicators:
  - {id: BD01, name: {vi: "[Ví dụ] Người có kỹ năng số", en: "[Example] People with digital skills"}, theme: skills,
     unit: percent, numerator: {vi: người được xác nhận, en: people confirmed}, denominator: {vi: mọi người, en: everybody},
     direction: higher, levels: [province, commune], groups: [priority], frequency: year}
"""
FIGURES = """indicator,unit,group,numerator,denominator,value,state,evidence,source,reported_on,note_vi,note_en,checked
BD01,00,,1500000,3000000,,reported,E01,,,,,
BD01,00001,,1200000,2000000,,reported,E01,,,,,
BD01,00001,elderly,{count},918273,,reported,E01,,,,,
"""


def run(*arguments: str, folder: Path) -> None:
    done = subprocess.run([PROGRAM, *arguments, "--language", "en"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("withheld")
    run("new", "site", "content", "--languages-of", str(PROJECT / "content"), "--as-of", "2026-11-20", folder=folder)
    data = folder / "content" / "data"
    (data / "indicators.yaml").write_text(INDICATORS, encoding="utf-8")
    (data / "groups.yaml").write_text("- {id: elderly, kind: priority, name: {vi: Người cao tuổi, en: Older people}}\n", encoding="utf-8")
    table = data / "observations" / "2025.csv"
    build = ["build", "--output", "site", "--templates", str(PROJECT / "site-templates"), "--cache", "cache"]
    table.write_text(FIGURES.format(count=ONCE), encoding="utf-8")
    run("release", "--date", "2026-11-18", folder=folder)
    run(*build, folder=folder)
    assert str(ONCE).encode() in (folder / "site" / "data" / "figures.csv").read_bytes(), "it was known once"
    table.write_text(FIGURES.format(count=WITHHELD), encoding="utf-8")
    reasons = data / "revisions.csv"
    reasons.write_text(reasons.read_text(encoding="utf-8") + "BD01@00001@2025@elderly,correction,Đếm lại,Counted again,00,2026-11-19,\n", encoding="utf-8")
    run("release", "--date", "2026-11-20", folder=folder)
    run(*build, folder=folder)
    return folder / "site"


def texts(path: str, content: bytes) -> Iterator[tuple[str, str]]:
    """What a file says, part by part, once it is opened as its readers open it."""
    kind = path.rsplit(".", 1)[-1]
    if kind in {"zip", "xlsx"}:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield from texts(f"{path}/{name}", archive.read(name))
    if kind == "xlsx":
        for sheet in load_workbook(io.BytesIO(content)):
            yield f"{path}/{sheet.title}", repr(list(sheet.values))
    elif kind == "parquet":
        yield path, repr(polars.read_parquet(io.BytesIO(content)).rows())
    elif kind == "sqlite":
        database = sqlite3.connect(":memory:")
        database.deserialize(content)
        for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')").fetchall():
            yield f"{path}/{name}", repr(database.execute(f'SELECT * FROM "{name}"').fetchall())
        database.close()
    else:
        yield path, content.decode("utf-8", "replace")


def spoken(number: int) -> re.Pattern[str]:
    """A number as programs write it, and as people do: with points, commas or spaces between thousands."""
    return re.compile(rf"(?<!\d){number // 1000}[.,\s\u00a0\u202f]?{number % 1000:03}(?!\d)")


def test_a_withheld_number_is_in_no_file(planted: Path) -> None:
    assert ",suppressed,,,918273," in (planted / "data" / "figures.csv").read_text(encoding="utf-8")
    seen, whole, found = set(), set(), []
    for file in sorted(planted.rglob("*")):
        if not file.is_file():
            continue
        for place, text in texts(file.relative_to(planted).as_posix(), file.read_bytes()):
            kind = file.name.rsplit(".", 1)[-1]
            seen.add(kind)
            if spoken(WHOLE).search(text):
                whole.add(kind)
            found += [place for number in (ONCE, WITHHELD) if spoken(number).search(text)]
    assert found == []
    assert {"csv", "json", "parquet", "sqlite", "xlsx", "zip", "geojson", "ttl", "html", "xml", "ics"} <= seen
    assert {"csv", "json", "parquet", "sqlite", "zip"} <= whole, "what may be known is read: so would the rest be"
    copies = sorted(path.name for path in (planted / "data" / "releases").iterdir() if path.is_dir())
    assert copies == ["2026-11-18", "2026-11-20"]
    first = json.loads((planted / "data" / "releases" / copies[0] / "datapackage.json").read_bytes())
    assert first["left_out"] > 0


def test_the_search_finds_what_is_planted(tmp_path: Path) -> None:
    for text in ["918271", "918.271", "918,271", "918\u202f271", "x=918271;"]:
        assert spoken(WITHHELD).search(text)
    assert not spoken(WITHHELD).search("1918271") and not spoken(WITHHELD).search("9182715")
    polars.DataFrame({"n": [WITHHELD]}).write_parquet(tmp_path / "x.parquet")
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "x.parquet", "x.parquet")
    assert any(spoken(WITHHELD).search(text) for _, text in texts("x.zip", (tmp_path / "x.zip").read_bytes()))


Row = tuple[str, object, object, object]


def row(state: str, value: object, part: object, whole: object) -> Row:
    number = lambda cell, kind: kind(cell) if cell not in (None, "") else None  # noqa: E731
    return state, number(value, float), number(part, int), number(whole, int)


@pytest.fixture(scope="module")
def figures(site) -> dict[str, Row]:
    with (site.root / "data" / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = {each["key"]: row(each["state"], each["value"], each["numerator"], each["denominator"]) for each in csv.DictReader(file)}
    withheld = [told for told in rows.values() if told[0] == "suppressed"]
    assert withheld and all(told[1] is None and told[2] is None for told in withheld)
    return rows


STATES = {"A": "reported", "B": "reported", "L": "not_reported", "M": "not_applicable", "Q": "suppressed"}


def exchange_key(key: str) -> tuple[str, ...]:
    """A figure's name in the words of SDMX: half-years are semesters."""
    indicator, unit, period, *group = key.split("@")
    return indicator, unit, period.replace("-H", "-S"), group[0] if group else "_T"


def exchanged(path: Path) -> dict[tuple[str, ...], Row]:
    """What the file for statistical offices tells of each figure."""
    with zipfile.ZipFile(path) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("figures.csv").decode("utf-8"))))
    assert {each["CONF_STATUS"] for each in rows if each["OBS_STATUS"] == "Q"} == {"C"}
    return {(each["INDICATOR"], each["REF_AREA"].split("-", 2)[2], each["TIME_PERIOD"], each["POP_GROUP"]):
            row(STATES[each["OBS_STATUS"]], each["OBS_VALUE"], each["NUMERATOR"], each["DENOMINATOR"]) for each in rows}


def test_the_workbook_tells_of_each_figure_what_the_csv_tells(site, figures: dict[str, Row]) -> None:
    sheet = load_workbook(site.root / "data" / "minh-bach.xlsx", read_only=True)["figures"]
    rows = sheet.iter_rows(values_only=True)
    heads = list(next(rows))
    places = [heads.index(name) for name in ["key", "state", "value", "numerator", "denominator"]]
    told = {cells[places[0]]: row(*(cells[place] for place in places[1:])) for cells in rows}
    assert any(state == "suppressed" for state, *_ in told.values())
    assert [key for key in told if told[key] != figures[key]] == []


def test_every_format_tells_of_each_figure_what_the_csv_tells(site, figures: dict[str, Row]) -> None:
    """The attacker of the unit tests is given what is published: so no format may give him more."""
    data = site.root / "data"
    columns = ["key", "state", "value", "numerator", "denominator"]
    for each in polars.read_parquet(data / "figures.parquet").select(columns).iter_rows():
        assert row(*each[1:]) == figures[each[0]]
    with sqlite3.connect(f"file:{data}/minh-bach.sqlite?mode=ro&immutable=1", uri=True) as database:
        for each in database.execute(f"SELECT {', '.join(columns)} FROM figures"):
            assert row(*each[1:]) == figures[each[0]]
    with zipfile.ZipFile(data / "minh-bach.zip") as archive:
        assert archive.read("figures.csv") == (data / "figures.csv").read_bytes()
    assert exchanged(data / "sdmx" / "figures.zip") == {exchange_key(key): told for key, told in figures.items()}
    for file in sorted((data / "unit").glob("*.json")):
        unit = json.loads(file.read_bytes())
        for indicator, groups in unit["figures"].items():
            for group, series in groups.items():
                if group == "measure":
                    continue
                for place, period in enumerate(series["period"]):
                    told = [series.get(name, [default] * 99)[place] for name, default in zip(columns[1:], ["reported", None, None, None])]
                    assert row(*told) == figures[f"{indicator}@{unit['unit']}@{period}" + ("" if group == "all" else f"@{group}")]


def test_dated_copies_tell_nothing_new_of_indicators_with_something_kept_back(site, figures: dict[str, Row]) -> None:
    guarded = {key.split("@")[0] for key, told in figures.items() if told[0] == "suppressed"}
    files = list((site.root / "data" / "releases").glob("*/*.parquet"))
    assert guarded and files
    for file in files:
        for indicator, unit, group, period, *told in polars.read_parquet(file).iter_rows():
            key = f"{indicator}@{unit}@{period}" + (f"@{group}" if group else "")
            assert indicator not in guarded or row(*told) == figures[key], f"{file.name}: {key}"

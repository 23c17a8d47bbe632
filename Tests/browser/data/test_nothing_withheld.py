"""What is kept back is in no file of a site, whatever its format: each is opened and read as its readers read it."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import polars
import pytest
from openpyxl import load_workbook

import told_figures
from program import PROGRAM, PROJECT
from told_figures import Told

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


@pytest.fixture(scope="module")
def figures(site) -> dict[str, Told]:
    rows = told_figures.from_csv(site.root / "data")
    withheld = [told for told in rows.values() if told[0] == "suppressed"]
    assert withheld and all(told[1] is None and told[2] is None for told in withheld)
    return rows


@pytest.mark.parametrize("kind", told_figures.WHOLE)
def test_every_format_tells_of_each_figure_what_the_csv_tells(site, figures: dict[str, Told], kind: str) -> None:
    """Readers who solve are given what is published: so no format may give them more."""
    assert told_figures.WHOLE[kind](site.root / "data") == figures


@pytest.mark.parametrize("kind", ["xlsx", "units"])
def test_what_tells_of_some_figures_tells_what_the_csv_tells(site, figures: dict[str, Told], kind: str) -> None:
    rows = told_figures.PARTS[kind](site.root / "data")
    assert any(told[0] == "suppressed" for told in rows.values())
    assert [key for key in rows if rows[key] != figures[key]] == []


def test_dated_copies_tell_nothing_new_of_indicators_with_something_kept_back(site, figures: dict[str, Told]) -> None:
    guarded = {key.split("@")[0] for key, told in figures.items() if told[0] == "suppressed"}
    files = list((site.root / "data" / "releases").glob("*/*.parquet"))
    assert guarded and files
    for file in files:
        for indicator, unit, group, period, *told in polars.read_parquet(file).iter_rows():
            key = f"{indicator}@{unit}@{period}" + (f"@{group}" if group else "")
            assert indicator not in guarded or told_figures.told(*told) == figures[key], f"{file.name}: {key}"

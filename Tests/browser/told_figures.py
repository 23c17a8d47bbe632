"""What each format of the open data tells of each figure, read by the programs that people read it with."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import polars
from openpyxl import load_workbook

# State, value, numerator, denominator.
Told = tuple[str, float | None, int | None, int | None]
COLUMNS = ["key", "state", "value", "numerator", "denominator"]
# A figure's state by the codes of SDMX.
STATES = {"A": "reported", "B": "reported", "L": "not_reported", "M": "not_applicable", "Q": "suppressed"}


def told(state: str, value: object, numerator: object, denominator: object) -> Told:
    number = lambda cell, kind: kind(cell) if cell not in (None, "", "NaN") else None  # noqa: E731
    return state, number(value, float), number(numerator, int), number(denominator, int)


def from_rows(rows: Iterable[dict]) -> dict[str, Told]:
    return {row["key"]: told(*(row.get(name) for name in COLUMNS[1:])) for row in rows}


def from_csv(data: Path) -> dict[str, Told]:
    with (data / "figures.csv").open(encoding="utf-8", newline="") as file:
        return from_rows(csv.DictReader(file))


def from_json(data: Path) -> dict[str, Told]:
    return from_rows(json.loads((data / "figures.json").read_bytes())["rows"])


def from_parquet(data: Path) -> dict[str, Told]:
    return {row[0]: told(*row[1:]) for row in polars.read_parquet(data / "figures.parquet").select(COLUMNS).iter_rows()}


def from_sqlite(data: Path) -> dict[str, Told]:
    with sqlite3.connect(f"file:{data}/minh-bach.sqlite?mode=ro&immutable=1", uri=True) as database:
        return {row[0]: told(*row[1:]) for row in database.execute(f"SELECT {', '.join(COLUMNS)} FROM figures")}


def from_zip(data: Path) -> dict[str, Told]:
    with zipfile.ZipFile(data / "minh-bach.zip") as archive:
        return from_rows(csv.DictReader(io.StringIO(archive.read("figures.csv").decode("utf-8"))))


def from_workbook(data: Path) -> dict[str, Told]:
    """The workbook says where a table goes on when it is too long for a sheet: its first rows are read."""
    rows = load_workbook(data / "minh-bach.xlsx", read_only=True)["figures"].iter_rows(values_only=True)
    heads = list(next(rows))
    return from_rows(dict(zip(heads, cells)) for cells in rows)


def from_exchange(data: Path) -> dict[str, Told]:
    """The file for statistical offices, whose half-years are semesters and whose everybody is a group."""
    with zipfile.ZipFile(data / "sdmx/figures.zip") as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("figures.csv").decode("utf-8"))))
    assert {each["CONF_STATUS"] for each in rows if each["OBS_STATUS"] == "Q"} == {"C"}
    figures = {}
    for row in rows:
        name = [row["INDICATOR"], row["REF_AREA"].split("-", 2)[2], row["TIME_PERIOD"].replace("-S", "-H")]
        key = "@".join(name + ([] if row["POP_GROUP"] == "_T" else [row["POP_GROUP"]]))
        figures[key] = told(STATES[row["OBS_STATUS"]], row["OBS_VALUE"], row["NUMERATOR"], row["DENOMINATOR"])
    return figures


def from_units(data: Path) -> dict[str, Told]:
    """The small addresses of single units."""
    figures = {}
    for file in sorted((data / "unit").glob("*.json")):
        unit = json.loads(file.read_bytes())
        for indicator, groups in unit["figures"].items():
            for group, series in groups.items():
                if group == "measure":
                    continue
                for place, period in enumerate(series["period"]):
                    cells = [series.get(name, [default] * 99)[place] for name, default in zip(COLUMNS[1:], ["reported", None, None, None])]
                    key = "@".join([indicator, unit["unit"], period] + ([] if group == "all" else [group]))
                    figures[key] = told(*cells)
    return figures


def from_copies(data: Path) -> dict[str, Told]:
    """The figures as releases told them: of each the newest that says something."""
    figures = {}
    for file in sorted((data / "releases").glob("*/*.parquet")):
        for indicator, unit, group, period, *cells in polars.read_parquet(file).iter_rows():
            figures["@".join([indicator, unit, period] + ([group] if group else []))] = told(*cells)
    return figures


# Those that tell of all figures.
WHOLE: dict[str, Callable[[Path], dict[str, Told]]] = {
    "csv": from_csv, "json": from_json, "parquet": from_parquet, "sqlite": from_sqlite, "zip": from_zip, "sdmx": from_exchange,
}
# Those that tell of some.
PARTS: dict[str, Callable[[Path], dict[str, Told]]] = {"xlsx": from_workbook, "units": from_units, "releases": from_copies}

"""The version of the open data: format, additions, corrections. A column that is gone or renamed is another format."""

import csv
import json
from pathlib import Path

import pytest

PROMISED = json.loads((Path(__file__).parents[1] / "open-data-columns.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def package(site) -> dict:
    return json.loads((site.root / "data" / "datapackage.json").read_bytes())


def problems(promised: dict, found: dict, version: str) -> list[str]:
    """What the version doesn't tell of; `promised` is the list of columns of the format."""
    if version.split(".")[0] != str(promised["format"]):
        return ["the format is another: write its columns into open-data-columns.json"]
    told = []
    for table, columns in promised["tables"].items():
        lost = [name for name, kind in columns.items() if found.get(table, {}).get(name) != kind]
        told += [f"{table} lost {name}: raise OpenData.formatVersion, say so in the changelog" for name in lost]
    for table, columns in found.items():
        more = [name for name in columns if name not in promised["tables"].get(table, {})]
        told += [f"{table} has {name}: add it to open-data-columns.json, so that it stays" for name in more]
    return told


def test_columns_stay_while_the_format_does(package) -> None:
    found = {each["path"]: {field["name"]: field["type"] for field in each["schema"]["fields"]} for each in package["resources"]}
    assert problems(PROMISED, found, package["version"]) == []


def test_renamed_columns_are_another_format() -> None:
    promised = {"format": 3, "tables": {"a.csv": {"code": "string"}}}
    assert problems(promised, {"a.csv": {"code": "string"}}, "3.0.0") == []
    assert [text[:15] for text in problems(promised, {"a.csv": {"id": "string"}}, "3.1.0")] == ["a.csv lost code", "a.csv has id: a"]
    assert len(problems(promised, {}, "3.0.0")) == len(problems(promised, {"a.csv": {"code": "integer"}}, "3.0.0")) == 1
    assert "another" in problems(promised, {"a.csv": {"id": "string"}}, "4.0.0")[0]


def test_version_tells_additions_and_corrections_since(site, package) -> None:
    releases = json.loads((site.root / "data" / "ledger.json").read_bytes())["releases"]
    with (site.root / "data" / "revisions.csv").open(encoding="utf-8", newline="") as file:
        later = [row for row in csv.DictReader(file) if row["on"] > releases[-1]["as_of"]]
    with (site.root / "data" / "releases.csv").open(encoding="utf-8", newline="") as file:
        added = max(int(row["release"]) for row in csv.DictReader(file) if row["change"] == "added")
    assert package["version"] == f"{PROMISED['format']}.{added}.{len(releases) - added + len(later)}"


def test_every_release_has_a_row_that_leads_to_its_copy(site) -> None:
    releases = json.loads((site.root / "data" / "ledger.json").read_bytes())["releases"]
    with (site.root / "data" / "releases.csv").open(encoding="utf-8", newline="") as file:
        copies = {int(row["release"]): row["copy"] for row in csv.DictReader(file)}
    assert sorted(copies) == [each["number"] for each in releases] and len(set(copies.values())) == len(copies)
    with (site.root / "data" / "releases.csv").open(encoding="utf-8", newline="") as file:
        silent = [row["id"] for row in csv.DictReader(file) if row["change"] in {"changed", "withdrawn"} and not row["reason_vi"]]
    assert silent == [], "figures that changed say why, also those that the program counts"
    titles = set()
    for address in copies.values():
        copy = json.loads((site.root / address.split("/", 3)[3]).read_bytes())
        titles.add(copy["title"])
    assert len(titles) == len(releases), "no two copies are called the same"

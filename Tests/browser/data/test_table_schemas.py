"""The Table Schemas for editors: the demonstration's tables keep them, slips don't."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from frictionless import Resource, Schema, validate

CONTENT = Path(__file__).parents[3] / "content"
SCHEMAS = CONTENT / ".vscode/schemas/tables"
TABLES = sorted(file.stem for file in SCHEMAS.glob("*.json") if file.stem != "observations")


def problems(name: str, table: Path) -> list[str]:
    schema = Schema.from_descriptor(json.loads((SCHEMAS / f"{name}.json").read_text()))
    resource = Resource(path=table.name, basepath=str(table.parent), schema=schema)
    report = validate(resource, limit_errors=5)
    return [error.message for task in report.tasks for error in task.errors]


@pytest.mark.parametrize("name", TABLES)
def test_the_demonstrations_tables_pass(name: str) -> None:
    assert problems(name, CONTENT / f"data/{name}.csv") == []


def test_figures_pass() -> None:
    assert problems("observations", min((CONTENT / "data/observations").glob("*.csv"), key=lambda f: f.stat().st_size)) == []


@pytest.mark.parametrize(
    ("old", "new"), [("2026-", "30/6/2026 "), ("\n", "\n,,,", ), ("id,", "ids,")], ids=["day", "row", "head"]
)
def test_slips_are_found(old: str, new: str, tmp_path: Path) -> None:
    spoilt = tmp_path / "reports.csv"
    spoilt.write_text((CONTENT / "data/evidence.csv").read_text().replace(old, new, 1))
    assert problems("evidence", spoilt) != []

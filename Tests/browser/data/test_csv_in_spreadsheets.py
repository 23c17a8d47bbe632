"""Every kind of CSV goes through LibreOffice, set to Vietnamese and to English, and comes back as it was."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pytest

LINES = 3_000
# Numbers as the record's hash covers them, in the fewest digits: they are text there, and no spreadsheet knows it.
TEXTS = {("record.csv", "value")}
# Set to English, LibreOffice writes flags in capitals; readers of CSV and this program take both.
FLAGS = {"TRUE": "true", "FALSE": "false"}


def same(cell: str, seen: str) -> bool:
    """Set to English, it also takes the last zero of a decimal: the number stays."""
    seen = FLAGS.get(seen, seen)
    return cell == seen or ("." in cell and cell.rstrip("0").rstrip(".") == seen)


def kinds(site) -> dict[str, Path]:
    root = Path(site.root)
    found = {path.name: path for path in sorted((root / "data").glob("*.csv"))}
    beside = sorted(path for path in root.rglob("figures.csv") if path.relative_to(root).parts[0] != "data")
    found["latest.csv"] = sorted((root / "data" / "figure").glob("*/latest.csv"))[0]
    found["commune.csv"] = beside[0]
    found["indicator.csv"] = beside[-1]
    return found


@pytest.mark.parametrize("language", [1066, 1033], ids=["vietnamese", "english"])
def test_csv_survives_a_spreadsheet(site, language: int, tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    for name, path in kinds(site).items():
        lines = path.read_text(encoding="utf-8").split("\n")
        (before / name).write_text("\n".join(lines[:LINES]).rstrip("\n") + "\n", encoding="utf-8", newline="")
    options = f"44,34,76,1,,{language},false,true"
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--norestore",
         f"--infilter=CSV:{options}", "--convert-to", f"csv:Text - txt - csv (StarCalc):{options}", "--outdir", str(after),
         *[str(path) for path in sorted(before.iterdir())]],
        check=True, capture_output=True, timeout=180,
    )
    changed = []
    for path in sorted(before.iterdir()):
        with path.open(encoding="utf-8", newline="") as file:
            own = list(csv.reader(file))
        with (after / path.name).open(encoding="utf-8", newline="") as file:
            back = list(csv.reader(file))
        assert len(own) == len(back), path.name
        for line, (row, other) in enumerate(zip(own, back), 1):
            changed += [
                f"{path.name}:{line}:{head}: {cell} → {seen}"
                for head, cell, seen in zip(own[0], row, other)
                if not same(cell, seen) and (path.name, head) not in TEXTS
            ]
    assert changed == []

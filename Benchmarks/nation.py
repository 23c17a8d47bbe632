"""Makes a country of a province's content: its communes again and again, with their figures, under new codes."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

# What may hold rows that name what a country of copies doesn't have.
EMPTIED = """
consents corrections difficulties documents evidence funding heads information inspections plans recognitions resources
revisions task-updates
""".split()

# What each commune has rows of its own in.
COPIED = ("observations/*.csv", "reports.csv", "teams.csv")


def rows(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    with path.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        return list(reader.fieldnames or []), list(reader)


def write(path: Path, head: list[str], lines: list[dict[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, head, lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)


def make(content: Path, count: int) -> None:
    """Turns the content of a province into one of `count` communes, each with figures for every period."""
    data = content / "data"
    # Names on the province's map are of its own communes.
    settings = content / "site.yaml"
    settings.write_text(re.sub(r"^map_names:\n(?:[ #].*\n)+", "", settings.read_text(), flags=re.MULTILINE))
    for name in EMPTIED:
        if (data / f"{name}.csv").exists():
            write(data / f"{name}.csv", rows(data / f"{name}.csv")[0], [])
    for folder in ("ledger", "news", "models", "ambassadors", "data/evidence"):
        shutil.rmtree(content / folder, ignore_errors=True)
    (data / "communes.geojson").unlink(missing_ok=True)
    head, communes = rows(data / "communes.csv")
    made, sources = [], []
    for number in range(count):
        source = communes[number % len(communes)]
        ring = number // len(communes)
        made.append(
            source
            | {
                "code": f"{10_000 + number:05}",
                "name": f"{source['name']} {ring + 1}",
                "lat": f"{float(source['lat']) - 2.5 + ring % 6:.4f}",
                "lon": f"{float(source['lon']) - 2.5 + ring // 6:.4f}",
                "former_names": "",
                "formed_from": "",
            }
        )
        sources.append(source["code"])
    write(data / "communes.csv", head, made)
    codes = {commune["code"] for commune in communes}
    for path in sorted(path for pattern in COPIED for path in data.glob(pattern)):
        head, lines = rows(path)
        own: dict[str, list[dict[str, str]]] = {code: [] for code in codes}
        for line in lines:
            if line["unit"] in codes and not line.get("group"):
                own[line["unit"]].append(line | ({"evidence": ""} if "evidence" in head else {}))
        write(
            path,
            head,
            [line | {"unit": commune["code"]} for commune, code in zip(made, sources) for line in own[code]],
        )

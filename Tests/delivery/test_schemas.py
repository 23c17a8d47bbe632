"""Editors' schemas: the demonstration passes, slips don't, and what is committed is what the program writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("MINHBACH_PROGRAM") or PROJECT / ".build/release/minhbach")
CONTENT = PROJECT / "content"
EDITOR = CONTENT / ".vscode"
FILES = {
    "site": ["site.yaml"],
    "language": ["languages/vi.yaml", "languages/en.yaml"],
    "indicators": ["data/indicators.yaml"],
    "tasks": ["data/tasks.yaml"],
    "periods": ["data/periods.yaml"],
    "groups": ["data/groups.yaml"],
}


def check(schema: str, files: list[Path]) -> subprocess.CompletedProcess:
    """Holds files against a schema as anybody with check-jsonschema would."""
    run = [sys.executable, "-m", "check_jsonschema", "--schemafile", EDITOR / f"schemas/{schema}.schema.json", *files]
    return subprocess.run(run, capture_output=True, text=True)


def front_matter(kind: str, folder: Path) -> tuple[list[Path], list[Path]]:
    """The front matter of a kind of story as files of its own: of first languages, and of translations."""
    firsts, others = [], []
    for story in sorted((CONTENT / kind).glob("*/*.md")):
        file = folder / f"{story.parent.name}.{story.stem}.yaml"
        file.write_text(story.read_text().split("---\n")[1])
        (firsts if story.stem == "vi" else others).append(file)
    return firsts, others


def test_what_is_committed_is_what_the_program_writes() -> None:
    run = [PROGRAM, "schemas", "--check", "--language", "en"]
    checked = subprocess.run(run, cwd=PROJECT, capture_output=True, text=True)
    assert (checked.stdout, checked.stderr) == ("", "Nothing changed.\n")


def test_settings_are_the_programs_and_lead_to_schemas_that_are_there(tmp_path: Path) -> None:
    subprocess.run([PROGRAM, "schemas", "--output", tmp_path], cwd=PROJECT, check=True, capture_output=True)
    for name in ("settings.json", "extensions.json", "tasks.json"):
        assert (EDITOR / name).read_text() == (tmp_path / name).read_text()
    settings = json.loads((EDITOR / "settings.json").read_text())
    for schema, globs in settings["yaml.schemas"].items():
        assert (CONTENT / schema).exists()
        shown = [glob for glob in globs if not glob.startswith("!") and glob != "data/composite.yaml"]
        assert all(list(CONTENT.glob(glob)) for glob in shown)


@pytest.mark.parametrize("schema", FILES)
def test_the_demonstration_passes(schema: str) -> None:
    checked = check(schema, [CONTENT / file for file in FILES[schema]])
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("kind", ["pages", "models", "ambassadors", "news"])
def test_front_matter_passes(kind: str, tmp_path: Path) -> None:
    firsts, others = front_matter(kind, tmp_path)
    checked = check(f"front-matter-{kind}", firsts)
    assert checked.returncode == 0, checked.stdout
    if kind != "pages":  # pages may say their place in the menu again
        checked = check("front-matter-translation", others)
        assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("schema", "file", "old", "new", "told"),
    [
        ("site", "site.yaml", "as_of: 2026-11-20", "as_of: 20/11/2026", "$.as_of"),
        ("site", "site.yaml", "demonstration: true", "demonstation: true", "demonstation"),
        ("site", "site.yaml", "suppression_threshold: 5", "suppression_threshold: 0", "$.suppression_threshold"),
        ("tasks", "data/tasks.yaml", "kind: before, date: 2026-08-30", "kind: before", "'date' is a required property"),
        ("tasks", "data/tasks.yaml", "lead: [A07]", "lead: [Công an tỉnh]", "$[0].lead"),
        ("tasks", "data/tasks.yaml", "  objective:", "  objectiv:", "objectiv"),
        ("indicators", "data/indicators.yaml", "direction: higher", "direction: high", "direction"),
        ("periods", "data/periods.yaml", "kind: quarter", "kind: quý", "$[0].kind"),
        ("groups", "data/groups.yaml", "  kind: learner\n", "", "'kind' is a required property"),
        ("language", "languages/en.yaml", "tag: en\n", "", "'tag' is a required property"),
        ("front-matter-news", "news/mua-he-dai-su-so/vi.md", "kind: ", "kind: tin ", "$.kind"),
    ],
)
def test_slips_are_found(schema: str, file: str, old: str, new: str, told: str, tmp_path: Path) -> None:
    text = (CONTENT / file).read_text()
    if file.endswith(".md"):
        text = text.split("---\n")[1]
    assert old in text
    spoilt = tmp_path / "spoilt.yaml"
    spoilt.write_text(text.replace(old, new, 1))
    checked = check(schema, [spoilt])
    assert checked.returncode == 1
    assert told in checked.stdout


def test_codes_are_completed_with_their_names() -> None:
    codes = json.loads((EDITOR / "schemas/codes.schema.json").read_text())["definitions"]
    communes = codes["commune"]["anyOf"][0]
    assert dict(zip(communes["enum"], communes["enumDescriptions"]))["24736"] == "Xã Quảng Trực"
    assert len(communes["enum"]) == 124
    assert "consent" not in codes

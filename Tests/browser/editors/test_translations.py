"""Translations go out as PO files, which gettext's tools take, and come back whole."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import polib
import pytest
from translate.storage import factory

from program import PROGRAM, PROJECT


def export(tag: str, folder: Path) -> Path:
    file = folder / f"{tag}.po"
    run = [PROGRAM, "translations", "export", "--tag", tag, "--output", file]
    subprocess.run(run, cwd=PROJECT, check=True)
    return file


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export("en", tmp_path_factory.mktemp("po"))


def what_import_would_change(file: Path, tag: str) -> subprocess.CompletedProcess:
    run = [PROGRAM, "translations", "import", file, "--tag", tag, "--language", "en"]
    return subprocess.run(run, cwd=PROJECT, capture_output=True, text=True, check=True)


@pytest.mark.parametrize("tag", ["en", "kpm"])
def test_gettext_finds_no_fault(tag: str, tmp_path: Path) -> None:
    run = ["msgfmt", "--check", "--output-file=/dev/null", export(tag, tmp_path)]
    checked = subprocess.run(run, capture_output=True, text=True)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_plurals_and_months_are_there(english: Path) -> None:
    entries = {entry.msgctxt: entry for entry in polib.pofile(str(english))}
    assert entries["phrases:amount_days"].msgstr_plural == {0: "{n} day", 1: "{n} days"}
    assert [entries[f"months:{month}"].msgstr for month in (1, 12)] == ["January", "December"]


@pytest.mark.parametrize("tool", ["polib", "translate-toolkit"])
def test_what_tools_save_again_changes_nothing(english: Path, tmp_path: Path, tool: str) -> None:
    saved = tmp_path / "saved.po"
    if tool == "polib":
        polib.pofile(str(english)).save(str(saved))
    else:
        store = factory.getobject(str(english))
        saved.write_bytes(bytes(store))
    run = what_import_would_change(saved, "en")
    assert "Nothing was written: 0 phrases, 0 texts." in run.stderr


def test_the_pseudo_language_fits_the_site(tmp_path: Path) -> None:
    """Its file holds every phrase with its names in braces, so that a site with it has no mistake."""
    content = tmp_path / "content"
    shutil.copytree(PROJECT / "content", content)
    made = subprocess.run([PROGRAM, "translations", "pseudo"], cwd=PROJECT, capture_output=True, text=True, check=True)
    (content / "languages/qps.yaml").write_text(made.stdout.replace("tag: qps\n", "tag: qps\npartial: true\n", 1))
    settings = content / "site.yaml"
    settings.write_text(settings.read_text().replace("languages: [vi, en]", "languages: [vi, en, qps]"))
    run = [PROGRAM, "translations", "status", "--content", content, "--language", "en"]
    status = subprocess.run(run, cwd=PROJECT, capture_output=True, text=True)
    assert status.returncode == 0, status.stdout + status.stderr
    line = next(line for line in status.stdout.splitlines() if line.startswith("qps"))
    done, all_phrases = line.split()[2].split("/")
    assert done == all_phrases

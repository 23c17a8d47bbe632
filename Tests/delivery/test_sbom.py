"""The list of parts: valid, the same each time, and with everything that the program loads."""

from __future__ import annotations

import json
import re
import subprocess

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from conftest import PROGRAM, PROJECT


@pytest.fixture(scope="module")
def text() -> str:
    return subprocess.run([PROJECT / "bin/sbom", PROGRAM], capture_output=True, text=True, check=True).stdout


def test_is_valid_and_the_same_each_time(text: str) -> None:
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    assert subprocess.run([PROJECT / "bin/sbom", PROGRAM], capture_output=True, text=True, check=True).stdout == text
    # The validator can tell.
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text.replace('"library"', '"libary"', 1)) is not None


def test_names_every_part_with_its_version_and_licence(text: str) -> None:
    parts = {part["name"]: part for part in json.loads(text)["components"]}
    assert all(part["licenses"] for part in parts.values())
    # What has no number of its own is known by its bytes.
    assert [name for name, part in parts.items() if not part.get("version") and not part.get("hashes")] == []
    assert re.fullmatch(r"[0-9a-f]{7,40}", parts["LibYAML (in Yams)"]["version"])
    assert re.fullmatch(r"\d+(\.\d+)+", parts["ICU (in Foundation)"]["version"])
    packages = re.findall(r'url: "https://\S+/(\S+)", exact: "(\S+)"', (PROJECT / "Package.swift").read_text())
    assert packages and all(parts[name]["version"] == version for name, version in packages)
    # Each library that Package.swift asks of Debian for the program is among those that it loads.
    asked = re.findall(r'"(lib[a-z-]+?|zlib1g)-dev"', (PROJECT / "Package.swift").read_text())
    assert len(asked) > 8
    for name in asked:
        assert any(part.startswith(name.removesuffix("-dev")) for part in parts), name
    assert parts["zlib1g"]["purl"].startswith("pkg:deb/debian/zlib1g@")


def test_what_we_chose_ourselves_is_in_the_list_for_people(text: str) -> None:
    page = (PROJECT / "THIRD-PARTY.md").read_text().lower()
    names = re.findall(r'url: "https://\S+/(\S+)"', (PROJECT / "Package.swift").read_text())
    for name in [*names, "noto sans cham", "libzip", "libcrypto", "sqlite", "zstandard", "bin/sbom"]:
        assert name.lower() in page, name
    for file in PROJECT.glob("site-templates/**/*"):
        if file.suffix in {".woff2", ".ttf", ".otf"}:
            path = str(file.relative_to(PROJECT))
            assert any(part.get("bom-ref") == path for part in json.loads(text)["components"]), path

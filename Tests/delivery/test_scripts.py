"""What the scripts in bin/ say of themselves."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from conftest import PROJECT

SCRIPTS = sorted(path for path in (PROJECT / "bin").iterdir() if path.read_bytes().startswith(b"#!"))


@pytest.mark.parametrize("script", SCRIPTS, ids=[path.name for path in SCRIPTS])
@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_tells_what_a_script_does_and_does_nothing(script: Path, option: str, tmp_path: Path) -> None:
    ran = subprocess.run(
        [script, option], cwd=tmp_path, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, timeout=20
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    words = script.read_text().split("\n")[1].lstrip('#" ')
    assert words and words in ran.stdout
    assert f"    bin/{script.name}" in ran.stdout
    assert not list(tmp_path.iterdir())

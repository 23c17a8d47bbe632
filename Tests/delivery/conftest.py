"""What the tests of publication share: the program, and small built sites in several versions."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("MINHBACH_PROGRAM") or PROJECT / ".build/release/minhbach")


def failing_calls(folder: Path) -> Path:
    """The library that lets a chosen call fail, or makes it the program's last (`failing_calls.c`)."""
    library = folder / "failing.so"
    source = Path(__file__).parent / "failing_calls.c"
    command = ["clang", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl"]
    subprocess.run(command, check=True)
    return library


class Built:
    """A made-up built site: in each version its pages ask for another style."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, bytes] = {}

    def build(self, version: int, day: str = "2026-11-20", releases: str = "") -> dict[str, bytes]:
        """A version of the site; each letter of `releases` is a release of its chain."""
        style = f"assets/site-{version:016x}.css"
        head = f'<link rel="stylesheet" href="/{style}">'
        files = {style: f"body{{order:{version}}}", "assets/icon.svg": "<svg/>", "index.html": f"<html>{head}</html>"}
        for number in range(12):
            if number != version % 3:
                folder = f"xa-phuong/xa {number}"
                files[f"{folder}/index.html"] = f"<html>{head}<p>{number}: {version if number < 6 else 0}</p></html>"
                files[f"{folder}/data.csv"] = f"{number},{version}\n"
        # Names that shells, listings and addresses read otherwise.
        for name in ["-rf", "# a; $(touch ran) '\"", "*[0]?%41&+", "..xã", "~", ":(top)x"]:
            files[f"media/{name}.csv"] = f"{name},{version}\n"
            files[f"media/{name} {version % 2}/x.csv"] = "x\n"
        files["data/datapackage.json"] = json.dumps({"as_of": day, "demonstration": True})
        if releases:
            files["data/ledger.json"] = json.dumps({"public_keys": [], "releases": chain(releases)})
        self.files = {path: text.encode() for path, text in files.items()}
        entries = [
            {"path": path, "kind": "page", "language": None, "bytes": len(text), "sha256": hashlib.sha256(text).hexdigest()}
            for path, text in sorted(self.files.items())
        ]
        manifest = json.dumps({"generator": "minhbach", "files": entries}, separators=(",", ":"))
        self.files["manifest.json"] = manifest.encode()
        subprocess.run(["rm", "-rf", str(self.root)], check=True)
        for path, text in self.files.items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_bytes(text)
        return self.files


def chain(names: str) -> list[dict[str, object]]:
    """Made-up releases, one a letter."""
    first = json.loads((PROJECT / "content/ledger/0001.json").read_text())
    return [
        {**first, "number": place + 1, "hash": hashlib.sha256(names[: place + 1].encode()).hexdigest()}
        for place in range(len(names))
    ]


class Publisher:
    """Runs `minhbach publish` for the site of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.site = Built(folder / "public")
        # A folder for a moment whose name a shell would take apart.
        temporary = folder / "tạm 'a b; $(touch ran)"
        temporary.mkdir()
        self.environment = {"TMPDIR": str(temporary)}

    def command(self, target: str, *options: str) -> list[str]:
        return [str(PROGRAM), "publish", target, "--language", "en", *options]

    @property
    def variables(self) -> dict[str, str]:
        return {**os.environ, **self.environment}

    def publish(self, target: str, *options: str, code: int = 0) -> str:
        run = subprocess.run(
            self.command(target, *options), cwd=self.folder, env=self.variables, capture_output=True, text=True, timeout=120
        )
        assert run.returncode == code, run.stdout + run.stderr
        return run.stdout + run.stderr


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


def there(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files at a place, without what publication keeps there for itself and for readers of the version before."""
    note = json.loads(files.get(".minhbach/publish.json", b'{"kept":[]}'))
    kept = {item["path"] for item in note["kept"]}
    return {path: text for path, text in files.items() if path not in kept and not path.startswith(".minhbach/")}


def tree(root: Path) -> dict[str, bytes]:
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


def bare_pages(files: dict[str, bytes]) -> list[str]:
    """Pages that ask for a style that isn't there."""
    return [
        path
        for path, text in files.items()
        if path.endswith(".html") and text.split(b'href="/')[1].split(b'"')[0].decode() not in files
    ]

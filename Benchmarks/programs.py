"""The generators that are measured: this checkout's, and that of another revision."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Program:
    """A generator with the checkout that it was built from: content and templates go with the program."""

    name: str
    executable: Path
    root: Path

    def build(self, *options: str) -> list[str]:
        folders = ["--content", "content", "--templates", "templates", "--output", "public"]
        return [str(self.executable), "build", "--quiet", *folders, *options]

    def version(self) -> str:
        asked = subprocess.run([self.executable, "--version"], capture_output=True, text=True)
        # The first ones had no such option.
        return asked.stdout.strip() if asked.returncode == 0 else f"minhbach of {self.name}"


def of_revision(revision: str, root: Path) -> Program:
    """Builds another revision beside this one, once: `.build-bench/<commit>`."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", f"{revision}^{{commit}}"], cwd=root, check=True, capture_output=True, text=True
    ).stdout.strip()
    checkout = root / ".build-bench" / commit
    if not (checkout / "Package.swift").exists():
        shutil.rmtree(checkout, ignore_errors=True)
        checkout.parent.mkdir(exist_ok=True)
        subprocess.run(["git", "clone", "--quiet", "--no-checkout", str(root), str(checkout)], check=True)
        subprocess.run(["git", "checkout", "--quiet", commit], cwd=checkout, check=True)
    subprocess.run(["swift", "build", "-c", "release", "--product", "minhbach"], cwd=checkout, check=True)
    return Program(commit, checkout / ".build" / "release" / "minhbach", checkout)

"""An office of this machine: an editor's clone, a bare remote, and jobs that run in clones of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from conftest import PROGRAM, PROJECT


class Office:
    """An editor's clone with a small content, and a bare remote, as at a service."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet", "--bare", "--initial-branch", "main", "remote.git", cwd=folder)
        self.git("clone", "--quiet", "remote.git", "editor", cwd=folder)
        self.clone = folder / "editor"
        for name in ["site-templates", "ci"]:
            shutil.copytree(PROJECT / name, self.clone / name)
        subprocess.run(
            [
                PROGRAM, "new", "site", "content", "--province", "Nhỏ", "--code", "68", "--as-of", "2026-11-20",
                "--languages-of", PROJECT / "content",
            ],
            cwd=self.clone, check=True, capture_output=True,
        )
        self.figures = self.clone / "content/data/observations/2025.csv"
        (self.clone / ".gitignore").write_text("public/\nservers/\n.cache/\n")
        self.commit("everything")

    def git(self, *arguments: str, cwd: Path | None = None) -> str:
        command = ["git", "-c", "user.name=E", "-c", "user.email=e@x.example", "-c", "init.defaultBranch=main", *arguments]
        return subprocess.run(command, cwd=cwd or self.clone, check=True, capture_output=True, text=True).stdout

    def commit(self, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        self.git("push", "--quiet", "origin", "HEAD:main")

    def job(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Runs a script as a service does: in a new clone of what was pushed."""
        work = self.folder / "job"
        shutil.rmtree(work, ignore_errors=True)
        self.git("clone", "--quiet", "remote.git", "job", cwd=self.folder)
        return self.again(*command, **variables)

    def again(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "GITLAB_"))}
        environment = {**kept, "MINHBACH": str(PROGRAM), "LANG": "en_GB.UTF-8", **variables}
        return subprocess.run(command, cwd=self.folder / "job", env=environment, capture_output=True, text=True)


    @property
    def pushed(self) -> str:
        """The commit that the remote's branch is at."""
        return self.git("rev-parse", "main", cwd=self.folder / "remote.git").strip()

    def edit(self, old: str, new: str, message: str) -> str:
        """The editor changes the figures and pushes; what was there before."""
        text = self.figures.read_text()
        assert old in text
        self.figures.write_text(text.replace(old, new))
        self.commit(message)
        return text

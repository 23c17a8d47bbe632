"""The workflows of `ci/`: what each service accepts, and what their scripts do on a repository of this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import PROGRAM, PROJECT


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-workflows", "ci/github/site.yml"),
        ("vendor.github-workflows", "ci/forgejo/site.yml"),
        ("vendor.gitlab-ci", "ci/gitlab/.gitlab-ci.yml"),
    ],
)
def test_workflows_are_as_their_services_define(schema: str, file: str) -> None:
    tool = Path(sys.executable).parent / "check-jsonschema"
    run = subprocess.run([tool, "--builtin-schema", schema, PROJECT / file], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


class Office:
    """An editor's clone and a bare remote, as at a service."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.git("init", "--quiet", "--bare", "--initial-branch", "main", "remote.git", cwd=folder)
        self.git("clone", "--quiet", "remote.git", "editor", cwd=folder)
        self.clone = folder / "editor"
        for name in ["content", "site-templates", "ci"]:
            shutil.copytree(PROJECT / name, self.clone / name)
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


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
def test_a_mistake_is_annotated_a_mended_one_published_a_silent_change_stopped(tmp_path: Path) -> None:
    office = Office(tmp_path)
    story = office.clone / "content/news/canh-bao-gia-danh-cong-an/vi.md"
    whole = story.read_text()
    story.write_text(whole.replace("kind: warning", "kind: warnin", 1))
    office.commit("a mistake")
    run = office.job("ci/check", GITHUB_ACTIONS="true")
    assert run.returncode == 1
    assert "::error file=content/news/canh-bao-gia-danh-cong-an/vi.md,line=" in run.stdout
    assert office.again("ci/build").returncode == 1
    assert not (tmp_path / "job/public").exists()

    story.write_text(whole)
    office.commit("mended")
    place = tmp_path / "place"
    assert office.job("ci/check", GITHUB_ACTIONS="true").returncode == 0
    built = office.again("ci/build")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (tmp_path / "job/servers/nginx.conf").exists()
    deployed = office.again("ci/deploy", MINHBACH_TARGET=str(place))
    assert deployed.returncode == 0, deployed.stdout + deployed.stderr
    assert "new pages" in deployed.stdout
    assert (place / "index.html").read_bytes() == (tmp_path / "job/public/index.html").read_bytes()

    # A release is a commit of the ledger, pushed; when nothing changed there is none.
    before = office.git("rev-parse", "main", cwd=tmp_path / "remote.git")
    released = office.job("ci/release", "main")
    assert released.returncode == 0, released.stdout + released.stderr
    after = office.git("rev-parse", "main", cwd=tmp_path / "remote.git")
    office.git("pull", "--quiet", "origin", "main")
    if after != before:
        assert office.git("log", "-1", "--format=%s").startswith("Release ")
    assert "No new release." in office.job("ci/release", "main").stderr

    # A figure that was released changes and no row says why.
    table = sorted((office.clone / "content/data/observations").glob("*-Q*.csv"))[-1]
    lines = table.read_text().splitlines()
    head = lines[0].split(",")
    state, value = head.index("state"), head.index("value")
    for number, line in enumerate(lines[1:], 1):
        cells = line.split(",")
        if len(cells) == len(head) and cells[state] == "reported" and cells[value].isdigit() and not cells[head.index("group")]:
            cells[value] = str(int(cells[value]) + 1)
            lines[number] = ",".join(cells)
            break
    table.write_text("\n".join(lines) + "\n")
    office.commit("a figure")
    run = office.job("ci/check", GITHUB_ACTIONS="true")
    assert run.returncode == 1
    assert "unexplained-change" in run.stdout or "reason" in run.stdout, run.stdout[:2000]


def test_nothing_is_published_without_a_place(tmp_path: Path) -> None:
    run = subprocess.run([PROJECT / "ci/deploy"], cwd=tmp_path, env={**os.environ, "MINHBACH": str(PROGRAM)}, capture_output=True, text=True)
    assert run.returncode == 64 and "MINHBACH_TARGET" in run.stderr

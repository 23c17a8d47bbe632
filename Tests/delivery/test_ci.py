"""The workflows of `ci/`: what each service accepts, and what their scripts do on a repository of this machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import PROGRAM, PROJECT, tree
from office import Office


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


WORKFLOWS = ["ci/github/site.yml", "ci/forgejo/site.yml"]


def tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([Path(sys.executable).parent / name, *arguments], cwd=PROJECT, capture_output=True, text=True)


def lint(workflow: str | Path) -> subprocess.CompletedProcess[str]:
    """Expressions, shell lines, names of jobs and outputs. Runners of Forgejo have labels of their own."""
    ignored = ["-ignore", 'label "docker" is unknown', "-ignore", "(is deprecated|is retired) (in|on) GitHub"]
    return tool("actionlint", "-oneline", *(ignored if "forgejo" in str(workflow) else []), workflow)


def holes(workflow: str | Path) -> subprocess.CompletedProcess[str]:
    """Words of strangers in shell lines, tokens that stay, actions that may change, permissions that nobody needs."""
    return tool("zizmor", "--offline", "--no-config", "--no-progress", "--quiet", workflow)


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_workflows_have_no_slips_and_no_holes(workflow: str, tmp_path: Path) -> None:
    for run in [lint(workflow), holes(workflow)]:
        assert run.returncode == 0, run.stdout + run.stderr
    # The tools can tell.
    text = (PROJECT / workflow).read_text()
    for read, old, new, told in [
        (lint, "needs: [check, release]", "needs: [check, releases]", "releases"),
        (lint, "hashFiles('Package.swift'", "hashFile('Package.swift'", "hashFile"),
        (holes, "run: ci/check", "run: ci/check ${{ github.head_ref }}", "template-injection"),
        (holes, "        with:\n          persist-credentials: false\n", "", "artipacked"),
    ]:
        assert old in text
        spoilt = tmp_path / workflow.replace("/", "-")
        spoilt.write_text(text.replace(old, new))
        run = read(spoilt)
        assert run.returncode != 0 and told in run.stdout, (told, run.stdout + run.stderr)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_mistake_is_annotated_and_a_mended_one_published(office: Office) -> None:
    office.edit("00001,,600,1000,,reported", "00001,,6OO,1000,,reported", "a letter among the digits")
    run = office.job("ci/check", GITHUB_ACTIONS="true")
    assert run.returncode == 1
    assert "::error file=content/data/observations/2025.csv,line=2,col=" in run.stdout, run.stdout
    run = office.again("ci/check", GITLAB_CI="true")
    assert run.returncode == 1
    report = json.loads((office.folder / "job/gl-code-quality-report.json").read_text())
    assert [(item["location"]["path"], item["severity"]) for item in report if item["severity"] == "major"] == [
        ("content/data/observations/2025.csv", "major")
    ]
    assert office.again("ci/build").returncode == 1
    assert not (office.folder / "job/public").exists()

    office.edit("6OO", "600", "mended")
    place = office.folder / "place"
    checked = office.job("ci/check", GITHUB_ACTIONS="true")
    assert checked.returncode == 0 and "::error" not in checked.stdout, checked.stdout
    built = office.again("ci/build")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (office.folder / "job/servers/nginx.conf").exists()
    receipt = office.folder / "job/public/receipt.json"
    assert "commit" not in json.loads(receipt.read_text())
    office.again("ci/build", MINHBACH_PUBLIC_REPOSITORY="yes")
    assert json.loads(receipt.read_text())["commit"] == office.pushed
    deployed = office.again("ci/deploy", MINHBACH_TARGET=str(place))
    assert deployed.returncode == 0, deployed.stdout + deployed.stderr
    assert "new pages" in deployed.stdout
    assert {path: text for path, text in tree(place).items() if not path.startswith(".minhbach/")} == tree(
        office.folder / "job/public"
    )


def test_a_release_is_pushed_and_a_silent_change_stopped_until_it_has_its_reason(office: Office) -> None:
    first = office.pushed
    released = office.job("ci/release", "main")
    assert released.returncode == 0, released.stdout + released.stderr
    assert office.pushed != first
    office.git("pull", "--quiet", "origin", "main")
    assert office.git("log", "-1", "--format=%s %an").strip() == "Release 1 minhbach"
    assert (office.clone / "content/ledger/0001.json").exists()
    assert "No new release." in office.job("ci/release", "main").stderr
    built = office.job("ci/build")
    assert built.returncode == 0, built.stdout + built.stderr

    # A figure that was released changes, and no row says why.
    office.edit(",600,", ",610,", "a figure")
    run = office.job("ci/check", GITHUB_ACTIONS="true")
    assert run.returncode == 1 and "title=unexplained-change::" in run.stdout, run.stdout
    assert office.again("ci/build").returncode == 1
    before = office.pushed
    assert office.again("ci/release", "main").returncode == 1 and office.pushed == before

    table = office.clone / "content/data/revisions.csv"
    head = table.read_text().split("\n")[0].split(",")
    for key in ["BD01@00001@2025", "BD01@68@2025"]:
        cells = {"key": key, "kind": "correction", "on": "2026-11-20", "by": "Cơ quan ví dụ"}
        cells |= {"reason_vi": "Đếm lại", "reason_en": "Counted again"}
        table.write_text(table.read_text() + ",".join(cells.get(name, "") for name in head) + "\n")
    office.commit("the reason")
    run = office.job("ci/check")
    assert run.returncode == 0, run.stdout
    released = office.again("ci/release", "main")
    assert released.returncode == 0, released.stdout + released.stderr
    office.git("pull", "--quiet", "origin", "main")
    assert office.git("log", "-1", "--format=%s").strip() == "Release 2"
    built = office.job("ci/build")
    assert built.returncode == 0, built.stdout + built.stderr


def test_a_release_never_takes_away_what_somebody_pushed_meanwhile(office: Office) -> None:
    assert office.job("ci/check").returncode == 0
    office.edit(",600,", ",610,", "pushed while the job runs")
    pushed = office.pushed
    run = office.again("ci/release", "main")
    assert run.returncode != 0 and "rejected" in run.stderr, run.stderr
    assert office.pushed == pushed


def lines(workflow: str, job: str) -> list[str]:
    """The shell lines of a job, but for those that install packages."""
    whole = yaml.safe_load((PROJECT / workflow).read_text())
    if "gitlab" in workflow:
        steps = whole[job]["script"]
    else:
        steps = [step["run"] for step in whole["jobs"][job]["steps"] if "run" in step]
    return [step for step in steps if "apt-get" not in step and not step.startswith("git remote set-url")]


@pytest.mark.parametrize("workflow", ["ci/github/site.yml", "ci/gitlab/.gitlab-ci.yml"])
def test_the_lines_of_a_workflow_publish_and_release_as_they_stand(workflow: str, office: Office) -> None:
    home = office.folder / "home"
    home.mkdir()
    place = office.folder / "place"
    variables = {
        "HOME": str(home), "CI_DEFAULT_BRANCH": "main", "MINHBACH_TARGET": str(place), "SSH_KEY": "a key", "SSH_KNOWN_HOSTS": "a host",
    }
    first = office.pushed
    jobs = {job: lines(workflow, job) for job in ["check", "release", "deploy"]}
    assert jobs["check"][-2:] == ["ci/check", "ci/build"] and jobs["deploy"][-1].rstrip().endswith("ci/deploy")
    for job, steps in jobs.items():
        for number, step in enumerate(steps):
            run = (office.job if number == 0 else office.again)("bash", "-e", "-o", "pipefail", "-c", step, **variables)
            assert run.returncode == 0, (job, step, run.stdout + run.stderr)
    assert office.pushed != first, "the release was pushed"
    assert office.git("log", "-1", "--format=%s", "origin/main", cwd=office.folder / "job").strip() == "Release 1"
    assert (place / "index.html").exists() and (place / "data/ledger.json").read_text().count('"number":1') == 1
    assert (home / ".ssh/id_ed25519").stat().st_mode & 0o777 == 0o600


def test_forgejo_runs_the_lines_of_github() -> None:
    for job in ["check", "release", "deploy"]:
        assert lines("ci/forgejo/site.yml", job) == lines("ci/github/site.yml", job)


def test_nothing_is_published_without_a_place(tmp_path: Path) -> None:
    run = subprocess.run([PROJECT / "ci/deploy"], cwd=tmp_path, env={**os.environ, "MINHBACH": str(PROGRAM)}, capture_output=True, text=True)
    assert run.returncode == 64 and "MINHBACH_TARGET" in run.stderr

"""The image of `ci/Containerfile`: it has what publishing needs, and nothing goes into it that was built elsewhere.

No engine of Docker runs in the tests. With `MINHBACH_IMAGE=1`, as root and with Debian's buildah and debootstrap, the recipe's
second stage is built in a chroot, on a base that debootstrap makes under the name that the recipe asks for, with the package of
the program under test in the place of the first stage's. It takes minutes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import PROGRAM, PROJECT, tree

RECIPE = (PROJECT / "ci/Containerfile").read_text()
BASE = "docker.io/library/debian:bookworm-slim"
TOOLS = ["buildah", "debootstrap"]


def test_the_image_has_what_the_package_recommends_and_what_places_to_publish_to_need() -> None:
    packages = set(re.split(r"[\s\\]+", re.findall(r"install -y --no-install-recommends(.*?)&&", RECIPE, re.S)[-1]))
    control = (PROJECT / "bin/package").read_text()
    recommended = re.search(r"^Recommends: (.*)$", control, re.M)[1].split(", ")
    assert packages >= {*recommended, "git", "rsync", "openssh-client", "rclone", "ca-certificates", "jq"}


def test_what_was_built_elsewhere_stays_out_of_it() -> None:
    left_out = (PROJECT / ".dockerignore").read_text().splitlines()
    ignored = [line.strip("/").removesuffix("/*") for line in (PROJECT / ".gitignore").read_text().splitlines()]
    for name in ignored:
        kept = ["Package.resolved", "!public/.gitignore"]
        covered = name in left_out or f"**/{name}" in left_out or any(re.match(rule.replace("*", ".*"), name) for rule in left_out if rule[0] == ".")
        assert covered or name in kept, name
    # The day of the last commit is the package's.
    assert not any(rule.strip("/") == ".git" for rule in left_out)


@pytest.mark.skipif(not os.environ.get("MINHBACH_IMAGE"), reason="takes minutes: set MINHBACH_IMAGE=1")
@pytest.mark.skipif(os.getuid() != 0 or not all(map(shutil.which, TOOLS)), reason="needs root, buildah and debootstrap")
def test_a_site_is_built_in_it_with_the_same_bytes(tmp_path: Path) -> None:
    def run(*words: str | Path) -> str:
        done = subprocess.run(list(map(str, words)), cwd=tmp_path, capture_output=True, text=True)
        assert done.returncode == 0, f"{words}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done.stdout.strip()

    storage = ["--root", tmp_path / "store", "--runroot", tmp_path / "run", "--storage-driver", "vfs"]

    def buildah(command: str, *words: str | Path) -> str:
        return run("buildah", *storage, command, *words)

    run(PROJECT / "bin/package", "context", PROGRAM)
    run("debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm", "base")
    base = buildah("from", "scratch")
    buildah("add", "--quiet", base, "base", "/")
    buildah("commit", "--quiet", "--rm", base, BASE)
    stage = RECIPE[RECIPE.rindex("FROM debian:") :]
    (tmp_path / "context/Containerfile").write_text(re.sub(r"COPY --from=build \S+/", "COPY ", stage))
    buildah("bud", "--isolation", "chroot", "--pull-never", "--tag", "minhbach", "--file", "context/Containerfile", "context")

    (tmp_path / "work").mkdir()
    subprocess.run([PROGRAM, "new", "site", tmp_path / "work/content", "--province", "Nhỏ", "--code", "68"], cwd=PROJECT, check=True)
    here = tmp_path / "work/here"
    image = buildah("from", "--pull-never", "localhost/minhbach")
    inside = ["run", "--isolation", "chroot", "--volume", f"{tmp_path}/work:/work", image, "--", "minhbach"]
    templates = "/usr/share/minhbach/site-templates"
    buildah(*inside, "build", "--templates", templates, "--share-pictures", "--precompress", "--output", "there")
    buildah(*inside, "verify", "there")
    outside = ["build", "--templates", PROJECT / "site-templates", "--share-pictures", "--precompress", "--output", here]
    subprocess.run([PROGRAM, *outside], cwd=tmp_path / "work", check=True, capture_output=True)
    assert tree(tmp_path / "work/there") == tree(here)
    assert any(path.startswith("share/") for path in tree(here))

"""The Debian package and the archive: what the package says it needs is all they need, in a root that holds nothing else."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import PROGRAM, PROJECT


def closure(packages: list[str]) -> set[str]:
    """The packages and all that they depend on, as far as they are installed here."""
    known: dict[str, list[str]] = {}
    listed = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${binary:Package}\t${Depends},${Pre-Depends}\n"], capture_output=True, text=True, check=True
    ).stdout
    for line in listed.splitlines():
        name, depends = line.split("\t")
        wanted = [re.split(r"[ :(]", word.strip())[0] for part in depends.split(",") for word in part.split("|")]
        known[name.split(":")[0]] = [word for word in wanted if word]
    found: set[str] = set()
    waiting = list(packages)
    while waiting:
        name = waiting.pop()
        if name in known and name not in found:
            found.add(name)
            waiting += known[name]
    return found


def pack(folder: Path, umask: int, **variables: str) -> None:
    made = subprocess.run(
        [PROJECT / "bin/package", folder, PROGRAM], env={**os.environ, "PACKAGE_LEVEL": "1", **variables}, umask=umask,
        capture_output=True, text=True,
    )
    assert made.returncode == 0, made.stdout + made.stderr


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package") / "made"
    pack(folder, 0o022)
    return folder


def test_the_same_program_is_packed_alike_whoever_packs(packed: Path, tmp_path: Path) -> None:
    pack(tmp_path / "again here", 0o077, TZ="Pacific/Kiritimati", LC_ALL="vi_VN.UTF-8", HOME=str(tmp_path))
    for name in ["minhbach.deb", "minhbach.tar.gz"]:
        one, other = [hashlib.sha256((folder / name).read_bytes()).hexdigest() for folder in (packed, tmp_path / "again here")]
        assert one == other, name


@pytest.mark.skipif(os.getuid() != 0, reason="only root may change its root")
def test_the_package_runs_in_a_bare_root(packed: Path, tmp_path: Path) -> None:
    package = packed / "minhbach.deb"
    root = tmp_path / "root"
    root.mkdir()
    depends = subprocess.run(["dpkg-deb", "--field", package, "Depends"], capture_output=True, text=True, check=True).stdout
    names = [word.strip() for word in depends.split(",")]
    assert "libc6" in names and "libcmark-gfm0.29.0.gfm.6" in names
    for folder in ["usr/bin", "usr/lib", "usr/lib64", "usr/sbin", "tmp", "proc", "var/lib/dpkg/info", "var/lib/dpkg/updates"]:
        (root / folder).mkdir(parents=True, exist_ok=True)
    for link in ["bin", "lib", "lib64", "sbin"]:
        (root / link).symlink_to(f"usr/{link}")
    files: list[str] = []
    for name in sorted(closure(names)):
        listed = subprocess.run(["dpkg-query", "--listfiles", name], capture_output=True, text=True).stdout.splitlines()
        # Programs of those packages, their modules, documents and data stay out: libraries must be enough.
        files += [path for path in listed if re.search(r"/lib(64)?/([a-z0-9_]+-linux-gnu/)?[^/]+\.so[^/]*$", path)]
    for path in sorted({os.path.realpath(os.path.dirname(path)) + "/" + os.path.basename(path) for path in files}):
        if os.path.lexists(path):
            (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, root / path[1:], follow_symlinks=False)
    loader = os.path.realpath("/lib64/ld-linux-x86-64.so.2") if os.path.exists("/lib64/ld-linux-x86-64.so.2") else None
    if loader and not (root / "usr/lib64/ld-linux-x86-64.so.2").exists():
        (root / "usr/lib64").mkdir(exist_ok=True)
        subprocess.run(["cp", loader, str(root / "usr/lib64/ld-linux-x86-64.so.2")], check=True)
    (root / "var/lib/dpkg/status").touch()
    # The libraries are there as files; this root's list of packages doesn't know them.
    dpkg = ["dpkg", f"--root={root}", "--force-depends", "--force-not-root"]
    installed = subprocess.run([*dpkg, "--install", package], capture_output=True, text=True)
    assert installed.returncode == 0, installed.stderr
    assert subprocess.run([*dpkg, "--verify", "minhbach"], capture_output=True, text=True, check=True).stdout == ""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        script = 'mount -t proc proc "$1/proc" && exec /usr/sbin/chroot "$@"'
        return subprocess.run(
            ["unshare", "--mount", "sh", "-c", script, "sh", root, "/usr/bin/minhbach", *arguments],
            env={"LANG": "en_GB.UTF-8", "PATH": os.environ["PATH"]}, capture_output=True, text=True,
        )

    parts = json.loads((root / "usr/share/doc/minhbach/sbom.cdx.json").read_text())
    assert parts["bomFormat"] == "CycloneDX"
    version = run("--version")
    assert version.stdout.startswith("minhbach "), version.stderr
    made_site = run("new", "site", "/tmp/nho", "--province", "Nhỏ", "--code", "68")
    assert made_site.returncode == 0, made_site.stdout + made_site.stderr
    content = "/tmp/nho"
    built = run("build", "--content", content, "--output", "/tmp/public")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (root / "tmp/public/index.html").exists()
    verified = run("verify", "/tmp/public")
    assert verified.returncode == 0, verified.stdout + verified.stderr
    subprocess.run([*dpkg, "--purge", "minhbach"], capture_output=True, check=True)
    assert not list(root.glob("usr/**/*minhbach*")), "something stays when the package goes"

    # The archive, for systems without dpkg: unpacked at the root, it is the same program.
    shutil.rmtree(root / "tmp/public")
    subprocess.run(["tar", "--extract", "--gzip", "--file", packed / "minhbach.tar.gz", "--directory", root], check=True)
    assert run("--version").stdout == version.stdout
    built = run("build", "--content", content, "--templates", "/usr/share/minhbach/site-templates", "--output", "/tmp/public")
    assert built.returncode == 0, built.stdout + built.stderr
    assert run("verify", "/tmp/public").returncode == 0

"""Never half a site: each call of the build that changes the file system fails once, or is the program's last."""

from __future__ import annotations

import errno
import json
import hashlib
import os
import resource
import shutil
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from conftest import PROGRAM, PROJECT, tree


class Source:
    """A small content that is built again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        subprocess.run(
            [
                PROGRAM, "new", "site", "nho", "--province", "Nhỏ", "--code", "68", "--as-of", "2026-11-20", "--languages-of",
                PROJECT / "content",
            ],
            cwd=folder, check=True, capture_output=True,
        )
        self.content = folder / "nho"
        self.base = 0
        self.shim = folder / "failing.so"
        subprocess.run(
            ["clang", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", self.shim, Path(__file__).parent / "failing_calls.c", "-ldl"],
            check=True,
        )

    def command(self, *options: str) -> list[str]:
        """Each version of the site has an address of its own, so that all pages differ."""
        return [
            str(PROGRAM), "build", "--content", str(self.content), "--templates", str(PROJECT / "site-templates"),
            "--output", "out/public", "--quiet", "--language", "en", "--jobs", "1",
            "--base-url", f"https://v{self.base}.example", *options,
        ]

    def build(self, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(), cwd=self.folder, env={**os.environ, **variables}, capture_output=True, text=True, timeout=120
        )

    @property
    def public(self) -> Path:
        return self.folder / "out/public"


@pytest.fixture
def source(tmp_path: Path) -> Source:
    (tmp_path / "out").mkdir()
    return Source(tmp_path)


def whole(site: Path) -> str:
    """The address that a site is built for, if every file is as its manifest says and no other is there."""
    manifest = json.loads((site / "manifest.json").read_text())
    files = tree(site)
    listed = {file["path"]: file["sha256"] for file in manifest["files"]}
    assert {path: hashlib.sha256(text).hexdigest() for path, text in files.items() if path != "manifest.json"} == listed
    return json.loads(files["data/datapackage.json"])["homepage"]


def faults(source: Source, error: int, step: int) -> int:
    """Lets each call in turn fail; returns how many there are."""
    count = source.folder / "count"
    source.build()
    under = {"LD_PRELOAD": str(source.shim), "FAIL_UNDER": str(source.folder / "out")}
    source.base += 1
    source.build(**under, FAIL_COUNT=str(count), FAIL_AT="0")
    calls = int(count.read_text())
    # Files are written one like the other; the first and the last calls are those that differ.
    chosen = sorted({*range(1, 12), *range(1, calls, step), *range(calls - 12, calls + 1)})
    before = whole(source.public)
    for call in chosen:
        source.base += 1
        run = source.build(**under, FAIL_AT=str(call), FAIL_WITH=str(error))
        now = whole(source.public)
        if run.returncode == 0:
            assert now == f"https://v{source.base}.example/", call
        else:
            assert run.returncode == (-signal.SIGKILL if error == 0 else run.returncode)
            assert error == 0 or run.returncode in (73, 74), (call, run.returncode, run.stderr)
            assert error == 0 or run.stderr.startswith("error: "), run.stderr
            # Killed after the exchange, the new one is there; else the old one.
            assert now in (before, f"https://v{source.base}.example/"), call
        before = now
    source.base += 1
    assert source.build().returncode == 0
    assert whole(source.public) == f"https://v{source.base}.example/"
    assert sorted(os.listdir(source.folder / "out")) == ["public"], "leftovers stay"
    return len(chosen)


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
@pytest.mark.parametrize(("error", "step"), [(errno.ENOSPC, 23), (errno.EIO, 61), (errno.EDQUOT, 97), (errno.EACCES, 89)])
def test_a_call_that_fails_leaves_the_old_site(source: Source, error: int, step: int) -> None:
    assert faults(source, error, step) > 30


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
def test_a_kill_at_any_call_leaves_a_whole_site(source: Source) -> None:
    assert faults(source, 0, 7) > 100


def test_a_full_disk_leaves_the_old_site_and_says_so(source: Source) -> None:
    assert source.build().returncode == 0
    before = whole(source.public)
    source.base += 1
    run = subprocess.run(
        source.command(), cwd=source.folder, capture_output=True, text=True,
        preexec_fn=lambda: (
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000)),
        ),
    )
    assert run.returncode == 74 and "can’t write" in run.stderr, run.stderr
    assert whole(source.public) == before
    assert sorted(os.listdir(source.folder / "out")) == ["public"]


def test_two_builds_at_once_leave_one_whole_site_and_readers_see_whole_pages(source: Source) -> None:
    assert source.build().returncode == 0
    stop = threading.Event()
    torn: list[str] = []

    def read() -> None:
        while not stop.is_set():
            text = (source.public / "index.html").read_text()
            if not text.startswith("<!doctype html>") or not text.rstrip().endswith("</html>"):
                torn.append(text[-80:])

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(6):
        source.base += 1
        first = subprocess.Popen(source.command(), cwd=source.folder, stderr=subprocess.PIPE)
        source.base += 1
        second = subprocess.Popen(source.command(), cwd=source.folder, stderr=subprocess.PIPE)
        # Who comes while another writes may be told so; one of them is whole.
        codes = {first.wait(), second.wait()}
        assert 0 in codes and codes <= {0, 73}
        assert whole(source.public) in (f"https://v{source.base}.example/", f"https://v{source.base - 1}.example/")
    stop.set()
    reader.join()
    assert torn == []
    assert sorted(os.listdir(source.folder / "out")) == ["public"]


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="no second file system")
def test_the_output_may_be_on_another_file_system(source: Source) -> None:
    other = Path(f"/dev/shm/minhbach-{os.getpid()}")
    try:
        for _ in range(2):
            run = subprocess.run(source.command("--output", str(other / "public")), cwd=source.folder, capture_output=True)
            assert run.returncode == 0, run.stderr
            whole(other / "public")
        assert os.listdir(other) == ["public"]
    finally:
        shutil.rmtree(other, ignore_errors=True)

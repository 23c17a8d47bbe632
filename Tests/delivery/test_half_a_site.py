"""Never half a site: each call of the build that changes the file system fails once, or is the program's last."""

from __future__ import annotations

import csv
import errno
import hashlib
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import PROGRAM, PROJECT, failing_calls, tree


def only_vietnamese(content: Path) -> None:
    """One language is enough to write files of every kind, in half the calls."""
    for file in [content / "site.yaml", *content.glob("data/*.yaml")]:
        text = file.read_text().replace("languages: [vi, en]", "languages: [vi]")
        file.write_text(re.sub(r', en: ("[^"]*"|[^}"]*)}', "}", text))
    for file in content.glob("data/**/*.csv"):
        rows = list(csv.reader(file.open()))
        kept = [column for column, head in enumerate(rows[0]) if not head.endswith("_en")]
        with file.open("w") as text:
            csv.writer(text, lineterminator="\n").writerows([[row[column] for column in kept] for row in rows])
    for file in content.glob("pages/*/en.md"):
        file.unlink()


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
        only_vietnamese(self.content)
        (folder / "work/out").mkdir(parents=True)
        self.base = 0
        self.shim = failing_calls(folder)

    def command(self, *options: str) -> list[str]:
        """Each version of the site has an address of its own, so that all pages differ."""
        return [
            str(PROGRAM), "build", "--content", str(self.content), "--templates", str(PROJECT / "site-templates"),
            "--output", "work/out/public", "--cache", "work/cache", "--quiet", "--language", "en", "--jobs", "1",
            "--base-url", self.address, *options,
        ]

    @property
    def address(self) -> str:
        return f"https://v{self.base}.example"

    def build(self, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*options), cwd=self.folder, env={**os.environ, **variables}, capture_output=True, text=True,
            timeout=120,
        )

    @property
    def public(self) -> Path:
        return self.folder / "work/out/public"

    @property
    def beside(self) -> list[str]:
        """What lies where the site lies."""
        return sorted(os.listdir(self.public.parent))


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return Source(tmp_path)


def whole(site: Path) -> str:
    """The address that a site is built for, if every file is as its manifest says and no other is there."""
    manifest = json.loads((site / "manifest.json").read_text())
    files = tree(site)
    listed = {file["path"]: file["sha256"] for file in manifest["files"]}
    assert {path: hashlib.sha256(text).hexdigest() for path, text in files.items() if path != "manifest.json"} == listed
    return json.loads(files["data/datapackage.json"])["homepage"].rstrip("/")


KILL = 0
ERRORS = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EACCES, errno.EROFS, KILL]


def calls_of_a_build(source: Source) -> int:
    assert source.build().returncode == 0
    source.base += 1
    count = source.folder / "count"
    source.build(**under(source), FAIL_COUNT=str(count), FAIL_AT="0")
    return int(count.read_text())


def under(source: Source) -> dict[str, str]:
    return {"LD_PRELOAD": str(source.shim), "FAIL_UNDER": str(source.folder / "work")}


def attack(source: Source, call: int, error: int) -> str:
    """Lets one call of a build fail; whatever comes of it is a whole site. Tells how the build ended."""
    before = whole(source.public)
    source.base += 1
    run = source.build(**under(source), FAIL_AT=str(call), FAIL_WITH=str(error))
    now = whole(source.public)
    place = (call, errno.errorcode.get(error, "kill"), run.returncode, run.stderr)
    if run.returncode == 0:
        assert now == source.address, place
        return "built all the same"
    if error == KILL:
        assert run.returncode == -signal.SIGKILL, place
        # Killed after the exchange, the new one is there; else the old one.
        assert now in (before, source.address), place
        return "killed"
    assert run.returncode in (73, 74) and run.stderr.startswith("error: "), place
    assert now == before, place
    return "refused, old site whole"


def ends_well(source: Source) -> None:
    source.base += 1
    run = source.build()
    assert run.returncode == 0, run.stderr
    assert whole(source.public) == source.address
    assert source.beside == ["public"], "leftovers stay"


def test_calls_that_fail_and_kills_leave_a_whole_site(source: Source) -> None:
    """A few of all calls; which ones is the same in every run."""
    calls = calls_of_a_build(source)
    chance = random.Random(20261128)
    edges = [1, 2, 3, calls - 3, calls - 2, calls - 1, calls]
    for call in edges + chance.sample(range(4, calls - 3), 17):
        attack(source, call, chance.choice(ERRORS))
    ends_well(source)


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
@pytest.mark.parametrize("error", ERRORS)
def test_each_call_that_fails_leaves_a_whole_site(source: Source, error: int) -> None:
    calls = calls_of_a_build(source)
    ends: dict[str, int] = {}
    for call in range(1, calls + 1):
        end = attack(source, call, error)
        ends[end] = ends.get(end, 0) + 1
        if call % 100 == 0:
            ends_well(source)
    ends_well(source)
    print(f"\n{errno.errorcode.get(error, 'kill')}: {calls} calls, {ends}")
    assert sum(ends.values()) == calls > 300


def test_a_file_that_may_not_grow_leaves_the_old_site_and_says_so(source: Source) -> None:
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
    assert source.beside == ["public"]


@pytest.fixture
def small_disk(source: Source) -> Iterator[Path]:
    """A disk of its own that holds one site and no second."""
    disk = source.folder / "work/out"
    if os.getuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "small", disk], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def remount(disk: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", disk], check=True)


def test_a_full_disk_leaves_the_old_site_and_room_makes_it_good(source: Source, small_disk: Path) -> None:
    assert source.build().returncode == 0
    before = whole(source.public)
    taken = shutil.disk_usage(small_disk).used
    remount(small_disk, f"size={taken + 400_000}")
    source.base += 1
    run = source.build()
    assert run.returncode == 74 and "the disk is full" in run.stderr, run.stderr
    assert whole(source.public) == before and source.beside == ["public"]
    remount(small_disk, "size=64m")
    ends_well(source)


def test_a_read_only_disk_leaves_the_old_site(source: Source, small_disk: Path) -> None:
    assert source.build().returncode == 0
    before = whole(source.public)
    remount(small_disk, "ro")
    source.base += 1
    run = source.build()
    assert run.returncode == 73 and "the disk is read-only" in run.stderr, run.stderr
    assert whole(source.public) == before
    remount(small_disk, "rw")
    ends_well(source)


def test_a_clock_that_was_set_back_changes_no_byte(source: Source) -> None:
    assert source.build().returncode == 0
    first = tree(source.public)
    for years in [-30, 30]:
        run = source.build("--clean", LD_PRELOAD=str(source.shim), CLOCK_MOVED=str(years * 365 * 86400))
        assert run.returncode == 0, run.stderr
        assert tree(source.public) == first
        assert source.beside == ["public"]


def test_a_machine_that_gives_no_threads_builds_all_the_same(source: Source) -> None:
    assert source.build().returncode == 0
    first = tree(source.public)
    for given in ["0", "1"]:
        run = source.build("--clean", "--jobs", "4", LD_PRELOAD=str(source.shim), NO_THREADS=given)
        assert run.returncode == 0, run.stderr
        assert tree(source.public) == first


def test_builds_at_once_all_end_well_and_readers_see_whole_pages(source: Source) -> None:
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
    for count in [2, 2, 2, 5]:
        builds = []
        addresses = []
        for _ in range(count):
            source.base += 1
            addresses.append(source.address)
            builds.append(subprocess.Popen(source.command(), cwd=source.folder, stderr=subprocess.PIPE))
        assert [build.wait(timeout=120) for build in builds] == [0] * count, [build.stderr.read() for build in builds]
        assert whole(source.public) in addresses
        assert source.beside == ["public"]
    stop.set()
    reader.join()
    assert torn == []


def test_who_comes_later_waits_and_is_what_stays(source: Source) -> None:
    """The first one is stopped while it holds the folder; what is built last is what was asked for last."""
    assert source.build().returncode == 0
    source.base += 1
    first = subprocess.Popen(source.command(), cwd=source.folder)
    lock = source.public.parent / ".public.minhbach-lock"
    while not lock.exists() and first.poll() is None:
        pass
    first.send_signal(signal.SIGSTOP)
    assert first.poll() is None and lock.exists()
    source.base += 1
    impatient = source.build("--wait", "0")
    assert impatient.returncode == 73 and "hasn’t ended within 0 seconds" in impatient.stderr, impatient.stderr
    command = [word for word in source.command() if word != "--quiet"]
    second = subprocess.Popen(command, cwd=source.folder, stderr=subprocess.PIPE, text=True)
    assert second.stderr is not None
    told = second.stderr.readline()
    assert told == "another build into work/out/public is under way; waiting for it (at most 600 seconds)…\n"
    first.send_signal(signal.SIGCONT)
    assert first.wait(timeout=120) == 0
    assert second.wait(timeout=120) == 0, second.stderr.read()
    assert whole(source.public) == source.address
    assert source.beside == ["public"]


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

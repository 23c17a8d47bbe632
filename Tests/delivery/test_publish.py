"""`minhbach publish` to real places: a folder that is killed again and again, SSH with rsync, a store, a branch."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncssh
import boto3
import pytest

from conftest import Publisher, bare_pages, failing_calls, there, tree


class Kills:
    """Publications to a folder that end at a chosen call among those that change it: no kill depends on a machine's speed."""

    def __init__(self, publisher: Publisher, place: Path) -> None:
        self.publisher = publisher
        self.place = place
        self.version = -1
        self.count = publisher.folder / "calls"
        self.shim = {"LD_PRELOAD": str(failing_calls(publisher.folder)), "FAIL_UNDER": str(place), "FAIL_COUNT": str(self.count)}

    def build_next(self) -> None:
        self.version += 1
        self.publisher.site.build(self.version)

    def calls(self) -> int:
        """Publishes a version to its end; tells how many calls change the place."""
        self.build_next()
        assert self.run(0) == 0
        return int(self.count.read_text())

    def run(self, call: int) -> int:
        """Publishes; the call with that number is the program's last, if there are as many."""
        variables = {**self.publisher.variables, **self.shim, "FAIL_AT": str(call), "FAIL_WITH": "0"}
        command = self.publisher.command(str(self.place), "--quiet")
        return subprocess.run(command, cwd=self.publisher.folder, env=variables, capture_output=True, timeout=120).returncode


def styles(files: dict[str, bytes]) -> set[str]:
    """The styles that pages ask for."""
    return {text.split(b'href="/')[1].split(b'"')[0].decode() for path, text in files.items() if path.endswith(".html")}


def test_a_hundred_kills_leave_no_page_without_its_style(publisher: Publisher, tmp_path: Path) -> None:
    place = tmp_path / "place"
    kills = Kills(publisher, place)
    kills.calls()
    # What a version changes differs a little from one to the next.
    calls = min(kills.calls() for _ in range(6))
    assert calls > 100
    for kill in range(100):
        if kill % 3 == 0:
            kills.build_next()
        # From the first call to the last; a publication that was interrupted before has fewer of them left.
        call = 1 + kill * 37 % calls
        while kills.run(call) == 0:
            kills.build_next()
        assert bare_pages(tree(place)) == []
    publisher.publish("place")
    assert there(tree(place)) == publisher.site.files
    assert [path.name for path in (place / ".minhbach").iterdir()] == ["publish.json"]


def test_who_read_a_page_before_still_gets_its_style(publisher: Publisher, tmp_path: Path) -> None:
    """A reader has the page of one moment and asks for its style at any later one, up to the end of the publication."""
    place = tmp_path / "place"
    kills = Kills(publisher, place)
    kills.calls()
    calls = min(kills.calls() for _ in range(6))
    for call in [*range(3, calls, calls // 9), 0]:
        before = styles(tree(place))
        kills.build_next()
        assert kills.run(call) == (-signal.SIGKILL if call else 0)
        killed = tree(place)
        assert before | styles(killed) <= set(killed), call
        # The publication that makes it good, at each of a few moments and at its end.
        for moment in [calls // 4, calls // 2, 0]:
            kills.run(moment)
            assert before | styles(killed) <= set(tree(place)), (call, moment)


class SecureShell:
    """An SSH server on a free port that lets one key in and runs what it is asked to."""

    def __init__(self, folder: Path) -> None:
        self.key = asyncssh.generate_private_key("ssh-ed25519")
        self.host_key = asyncssh.generate_private_key("ssh-ed25519")
        self.folder = folder
        (folder / "key").write_bytes(self.key.export_private_key())
        (folder / "key").chmod(0o600)
        self.loop = asyncio.new_event_loop()
        self.port = 0
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        assert ready.wait(20)
        known = f"[127.0.0.1]:{self.port} {self.host_key.export_public_key().decode()}"
        (folder / "known").write_text(known)
        # The ssh that is found first is the real one, told which key and which hosts to trust.
        (folder / "bin").mkdir()
        wrapper = folder / "bin" / "ssh"
        wrapper.write_text(
            f'#!/bin/sh\nexec /usr/bin/ssh -F none -i {shlex.quote(str(folder / "key"))} '
            f'-o IdentitiesOnly=yes -o UserKnownHostsFile={shlex.quote(str(folder / "known"))} "$@"\n'
        )
        wrapper.chmod(0o755)

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self.loop)

        async def handle(process: asyncssh.SSHServerProcess) -> None:
            child = await asyncio.create_subprocess_shell(
                process.command, cwd=self.folder, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
            await process.redirect(stdin=child.stdin, stdout=child.stdout, stderr=child.stderr)
            process.exit(await child.wait())

        async def start() -> None:
            authorised = asyncssh.import_authorized_keys(self.key.export_public_key().decode())
            server = await asyncssh.listen(
                "127.0.0.1", 0, server_host_keys=[self.host_key], authorized_client_keys=authorised,
                process_factory=handle, encoding=None,
            )
            self.port = server.get_port()
            ready.set()

        self.loop.run_until_complete(start())
        self.loop.run_forever()


def leaves_what_is_newer_alone(publisher: Publisher, target: str, read: Callable[[], dict[str, bytes]]) -> None:
    """A target with more releases, another chain or a later day stays as it is; a longer chain goes there."""
    publisher.site.build(3, releases="ab")
    publisher.publish(target)
    before = read()
    for day, releases in [("2026-11-20", "a"), ("2026-11-20", ""), ("2026-11-20", "cb"), ("2026-11-19", "ab")]:
        publisher.site.build(4, day=day, releases=releases)
        assert "public-past" in publisher.publish(target, code=1), releases
        assert read() == before, releases
    publisher.site.build(4, releases="abc")
    publisher.publish(target)
    assert there(read()) == publisher.site.files


def test_rsync_over_ssh_brings_changes_and_deletes_what_is_gone(publisher: Publisher, tmp_path: Path) -> None:
    shell = SecureShell(tmp_path)
    publisher.environment["PATH"] = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    place = tmp_path / "web" / "site"
    (tmp_path / "web").mkdir()
    target = f"ssh://web@127.0.0.1:{shell.port}{place}"
    publisher.site.build(1)
    publisher.publish(target)
    assert there(tree(place)) == publisher.site.files
    (place / ".well-known").mkdir()
    (place / ".well-known/mine.txt").write_text("keep")
    (place / "mine.txt").write_text("keep")
    publisher.site.build(2)
    table = publisher.publish(target, "--dry-run")
    assert "new pages" in table and "deleted" in table
    publisher.publish(target)
    assert there(tree(place)) == {**publisher.site.files, ".well-known/mine.txt": b"keep", "mine.txt": b"keep"}
    assert not (place / "xa-phuong/xa 2").exists()
    assert [path.name for path in (place / ".minhbach").iterdir()] == ["publish.json"]
    assert "shows this site already" in publisher.publish(target)


def test_rsync_leaves_newer_releases_other_chains_and_later_days_alone(publisher: Publisher, tmp_path: Path) -> None:
    shell = SecureShell(tmp_path)
    publisher.environment["PATH"] = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    place = tmp_path / "site"
    leaves_what_is_newer_alone(publisher, f"ssh://web@127.0.0.1:{shell.port}{place}", lambda: tree(place))


def test_rsync_that_is_refused_says_why_and_touches_nothing(publisher: Publisher, tmp_path: Path) -> None:
    shell = SecureShell(tmp_path)
    publisher.environment["PATH"] = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    publisher.site.build(1)
    place = tmp_path / "other"
    place.mkdir()
    (place / "letter.odt").write_text("somebody’s")
    assert "no site made by minhbach" in publisher.publish(f"ssh://web@127.0.0.1:{shell.port}{place}", code=73)
    assert list(tree(place)) == ["letter.odt"]
    wrong = publisher.publish("ssh://web@127.0.0.1:1/srv", code=74)
    assert "rsync failed" in wrong and "Connection refused" in wrong


@pytest.fixture(scope="module")
def store() -> Iterator[str]:
    """moto's server: an S3 of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [Path(sys.executable).parent / "moto_server", "-H", "127.0.0.1", "-p", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    for _ in range(200):
        try:
            urllib.request.urlopen(address, timeout=1)
            break
        except OSError:
            time.sleep(0.1)
    yield address
    process.terminate()
    process.wait()


class Bucket:
    """A bucket of the store, and the keys to it."""

    def __init__(self, publisher: Publisher, store: str, name: str) -> None:
        keys = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
        publisher.environment.update(keys, RCLONE_S3_ENDPOINT=store, RCLONE_S3_PROVIDER="Other")
        self.name = name
        self.client = boto3.client(
            "s3", endpoint_url=store, region_name="us-east-1", aws_access_key_id="test", aws_secret_access_key="test"
        )
        self.client.create_bucket(Bucket=name)

    def objects(self) -> dict[str, bytes]:
        names = [item["Key"] for item in self.client.list_objects_v2(Bucket=self.name).get("Contents", [])]
        return {name: self.client.get_object(Bucket=self.name, Key=name)["Body"].read() for name in names}


def test_a_store_gets_types_and_caching_with_each_file(publisher: Publisher, store: str) -> None:
    bucket = Bucket(publisher, store, "site")
    client, objects = bucket.client, bucket.objects
    publisher.site.build(1)
    publisher.publish("s3://site")
    assert there(objects()) == publisher.site.files
    head = client.head_object(Bucket="site", Key="xa-phuong/xa 0/data.csv")
    assert head["ContentType"] == "text/csv; charset=utf-8"
    assert head["CacheControl"] == "no-cache"
    style = client.head_object(Bucket="site", Key=f"assets/site-{1:016x}.css")
    assert style["CacheControl"] == "public, max-age=31536000, immutable"
    publisher.site.build(2)
    publisher.publish("s3://site")
    assert there(objects()) == publisher.site.files
    assert bare_pages(objects()) == []
    assert "shows this site already" in publisher.publish("s3://site")
    client.create_bucket(Bucket="letters")
    client.put_object(Bucket="letters", Key="letter.odt", Body=b"somebody's")
    assert "no site made by minhbach" in publisher.publish("s3://letters", code=73)
    assert [item["Key"] for item in client.list_objects_v2(Bucket="letters")["Contents"]] == ["letter.odt"]


def test_a_store_leaves_newer_releases_other_chains_and_later_days_alone(publisher: Publisher, store: str) -> None:
    leaves_what_is_newer_alone(publisher, "s3://past", Bucket(publisher, store, "past").objects)


# Stands before rsync or rclone and counts their runs. At the run that is asked for it says so and goes no further: before
# the tool begins, when it has ended, or in its midst, as slow as the tool can be.
STANDSTILL = """#!/bin/sh
run=$(($(cat "{folder}/runs" 2>/dev/null || echo 0) + 1))
echo $run > "{folder}/runs"
[ "$run" = "$STOP_AT" ] || exec {tool} "$@"
case $STOP_HOW in
before) : > "{folder}/reached" ;;
after) {tool} "$@"; : > "{folder}/reached" ;;
midst) : > "{folder}/reached"; exec {tool} {slow} "$@" ;;
esac
exec sleep 600
"""


class Standstill:
    """A tool that stops where it is told to, so that the moment of a kill doesn't depend on the machine's speed."""

    def __init__(self, folder: Path, tool: str, slow: str) -> None:
        self.folder = folder / f"{tool}-runs"
        self.folder.mkdir()
        script = folder / "bin" / tool
        script.write_text(STANDSTILL.format(folder=self.folder, tool=f"/usr/bin/{tool}", slow=slow))
        script.chmod(0o755)

    @property
    def runs(self) -> int:
        """How often the tool ran since this was asked last."""
        counted = self.folder / "runs"
        runs = int(counted.read_text())
        counted.unlink()
        return runs

    def kill_there(self, publisher: Publisher, target: str, run: int, how: str) -> None:
        """Kills a publication that stands still at a run of the tool."""
        reached = self.folder / "reached"
        process = subprocess.Popen(
            publisher.command(target, "--quiet"), cwd=publisher.folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**publisher.variables, "STOP_AT": str(run), "STOP_HOW": how},
        )
        while not reached.exists():
            assert process.poll() is None, f"ended before run {run} of the tool"
            time.sleep(0.01)
        process.kill()
        assert process.wait() == -signal.SIGKILL
        reached.unlink()
        assert self.runs == run


@pytest.mark.parametrize(("tool", "slow"), [("rsync", "--bwlimit=1"), ("rclone", "--bwlimit=10B")])
def test_kills_in_the_middle_leave_readers_whole_pages_and_the_next_run_ends_right(
    publisher: Publisher, store: str, tmp_path: Path, tool: str, slow: str
) -> None:
    shell = SecureShell(tmp_path)
    publisher.environment["PATH"] = f"{tmp_path / 'bin'}:{os.environ['PATH']}"
    place = tmp_path / "site"
    standstill = Standstill(tmp_path, tool, slow)
    target, read = f"ssh://web@127.0.0.1:{shell.port}{place}", lambda: tree(place)
    if tool == "rclone":
        target, read = "s3://killed", Bucket(publisher, store, "killed").objects
    publisher.site.build(0)
    publisher.publish(target)
    publisher.site.build(1)
    standstill.runs
    publisher.publish(target)
    # The first runs look at the place, the last one notes the end; what lies between changes what readers see.
    runs = standstill.runs
    assert runs >= 6
    kills = [(2, "before"), (3, "midst"), (runs // 2, "after"), (runs - 2, "midst"), (runs - 1, "after")]
    for version, (run, how) in enumerate(kills, start=2):
        publisher.site.build(version)
        standstill.kill_there(publisher, target, run, how)
        assert bare_pages(read()) == []
    publisher.publish(target)
    assert there(read()) == publisher.site.files
    time.sleep(1)
    assert there(read()) == publisher.site.files, "what was killed went on writing"
    if tool == "rsync":
        assert [path.name for path in (place / ".minhbach").iterdir()] == ["publish.json"]


def git(*arguments: str, folder: Path) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout


def test_a_branch_gets_one_commit_a_version_and_keeps_its_keepers_files(publisher: Publisher, tmp_path: Path) -> None:
    git("init", "--quiet", "--bare", "remote.git", folder=tmp_path)
    remote = tmp_path / "remote.git"
    target = f"git:{remote}#pages"
    publisher.site.build(1)
    publisher.publish(target)
    # The keeper of the branch names its domain.
    git("clone", "--quiet", "--branch", "pages", str(remote), "clone", folder=tmp_path)
    clone = tmp_path / "clone"
    (clone / "CNAME").write_text("x.example\n")
    git("add", "CNAME", folder=clone)
    git("-c", "user.name=K", "-c", "user.email=k@x.example", "commit", "--quiet", "-m", "domain", folder=clone)
    git("push", "--quiet", folder=clone)
    publisher.site.build(2)
    publisher.publish(target)
    assert "shows this site already" in publisher.publish(target)
    git("pull", "--quiet", folder=clone)
    files = {path: text for path, text in tree(clone).items() if not path.startswith(".git/")}
    assert there(files) == {**publisher.site.files, "CNAME": b"x.example\n", ".nojekyll": b""}
    assert len(git("log", "--format=%s", folder=clone).splitlines()) == 3
    assert json.loads(files[".minhbach/publish.json"])["pending"] == []

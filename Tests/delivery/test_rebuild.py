"""A site is what its sources make: those that lie there, or those of a commit."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path

import pytest

from conftest import PROGRAM, tree
from office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path)
    run(office, "release", "--quiet", "--content", "content")
    office.commit("release")
    run(office, "build", "--quiet", "--precompress", "--base-url", "https://elsewhere.example", "--as-of", "2026-11-25",
        "--receipt", "../receipts/site.json", "--commit", office.pushed)
    return office


def run(office: Office, *arguments: str, code: int = 0) -> str:
    run = subprocess.run(
        [PROGRAM, *arguments, "--language", "en"], cwd=office.clone, capture_output=True, text=True, timeout=120
    )
    assert run.returncode == code, run.stdout + run.stderr
    return run.stdout + run.stderr


def file_lines(public: Path) -> list[str]:
    """What `sha256sum` says of each file but manifest, receipt and compressed copies, in the order of the paths' bytes."""
    files = tree(public)
    own = {"receipt.json", "receipt.json.br", "receipt.json.gz", "manifest.json"}
    plain = [path for path in files if path not in own and not (path.endswith((".br", ".gz")) and path[:-3] in files)]
    return [f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(plain, key=str.encode)]


def files_hash(public: Path) -> str:
    return hashlib.sha256("".join(file_lines(public)).encode()).hexdigest()


def enter(public: Path, path: str) -> None:
    """Lets the manifest say of a file what it is now."""
    manifest = public / "manifest.json"
    text = manifest.read_text()
    file = next(file for file in json.loads(text)["files"] if file["path"] == path)
    content = (public / path).read_bytes()
    old = f'"bytes":{file["bytes"]},"sha256":"{file["sha256"]}"'
    new = f'"bytes":{len(content)},"sha256":"{hashlib.sha256(content).hexdigest()}"'
    manifest.write_text(text.replace(old, new))


def without(public: Path, path: str) -> None:
    """Takes a file away, if it is there, and its line out of the manifest."""
    manifest = public / "manifest.json"
    lines = manifest.read_text().split("\n")
    kept = [line for line in lines if f'"path":"{path}"' not in line]
    manifest.write_text("\n".join(kept))
    (public / path).unlink(missing_ok=True)


REBUILD = ["verify", "public", "--content", "content", "--allow-unreleased", "--rebuild"]


def test_is_rebuilt_for_the_day_and_the_address_that_its_receipt_names(office: Office) -> None:
    receipt = json.loads((office.clone / "public/receipt.json").read_text())
    assert (receipt["as_of"], receipt["base_url"]) == ("2026-11-25", "https://elsewhere.example")
    assert receipt["commit"] == office.pushed and receipt["release"] == 1
    run(office, *REBUILD)
    # What it says of the files is what `sha256sum` says.
    assert receipt["files"] == len(file_lines(office.clone / "public"))
    assert receipt["files_sha256"] == files_hash(office.clone / "public")


def test_a_forged_page_with_a_manifest_to_match_is_named(office: Office) -> None:
    public = office.clone / "public"
    page = public / "index.html"
    page.write_bytes(page.read_bytes().replace(b"</main>", b"<p>99 %</p></main>", 1))
    enter(public, "index.html")
    told = run(office, "verify", "public", "--content", "content", "--allow-unreleased", code=1)
    assert "public/receipt.json:1:1: error: The receipt says something else than the site: files_sha256" in told
    for copy in ["index.html.br", "index.html.gz"]:
        assert f"public/{copy}:1:1: error: What comes out of this compressed copy is not the file index.html" in told
        without(public, copy)
    assert told.count("error: ") == 3
    receipt = public / "receipt.json"
    old = json.loads(receipt.read_text())["files_sha256"]
    receipt.write_text(receipt.read_text().replace(old, files_hash(public)))
    enter(public, "receipt.json")
    for copy in ["receipt.json.br", "receipt.json.gz"]:
        without(public, copy)
    run(office, "verify", "public", "--content", "content", "--allow-unreleased")
    told = run(office, *REBUILD, "--commit", "HEAD", code=1)
    for path in ["index.html", "receipt.json"]:
        assert f"public/{path}:1:1: error: The sources make another file" in told


def test_a_commit_is_taken_out_beside_what_lies_there(office: Office) -> None:
    built_from = office.pushed
    page = office.clone / "content/pages/gioi-thieu/vi.md"
    page.write_text(page.read_text() + "\nThêm một câu.\n")
    office.commit("a sentence more")
    # What the editor has not committed, and what is staged, stays as it is and isn't used.
    (office.clone / "content/site.yaml").write_text("broken: [\n")
    office.git("add", "content/site.yaml")
    before = office.git("status", "--porcelain")
    run(office, *REBUILD, "--commit", built_from)
    told = run(office, *REBUILD, "--commit", "HEAD", code=1)
    assert "gioi-thieu/index.html:1:1: error: The sources make another file" in told
    assert office.git("status", "--porcelain") == before
    assert not list(Path("/tmp").glob("minhbach-publish-*")) or office.git("worktree", "list").count("\n") == 1
    told = run(office, *REBUILD, "--commit=--help-me", code=74)
    assert "can’t take the content out of the commit --help-me" in told


def test_a_receipt_of_the_keeper_names_the_sources_that_differ(office: Office) -> None:
    receipt = "../receipts/site.json"
    run(office, *REBUILD, "--receipt", receipt)
    office.figures.write_text(office.figures.read_text() + "\n")
    told = run(office, "verify", "public", "--content", "content", "--allow-unreleased", "--receipt", receipt, code=1)
    assert "content/data/observations/2025.csv" in told and told.count("error: ") == 1
    assert "no receipt" in run(office, "verify", "public", "--content", "content", "--receipt", "public/index.html", code=74)


def test_nothing_that_is_published_holds_a_hash_of_an_input(office: Office) -> None:
    """Small counts and names can be tried out against hashes."""
    public = b"".join(tree(office.clone / "public").values())
    inputs = json.loads((office.folder / "receipts/site.json").read_text())["inputs"]
    shown = {item["path"] for item in inputs if item["sha256"].encode() in public}
    # Files of the templates go out as they are; the ledger holds nothing but what was published.
    assert not any(path.startswith("content/") and not path.startswith("content/ledger/") for path in shown), shown

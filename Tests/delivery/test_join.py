"""A national index of made-up provinces: one late, one under another licence, one broken."""

from __future__ import annotations

import csv
import hashlib
import http.server
import itertools
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from conftest import PROGRAM, tree
from provinces import national, province

SMALL = ("data/observations/2025.csv", "68,,600,1000", "68,,3,1000")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("provinces")
    province(folder, "An Ví Dụ", "68", ("data/observations/2025.csv", "00001,,600,1000", "00001,,3,1000"), SMALL)
    licence = ("site.yaml", "id: CC-BY-4.0", "id: CC0-1.0")
    province(folder, "Bình Ví Dụ", "66", licence, ("data/observations/2025.csv", ",600,1000", ",250,1000"))
    province(folder, "Cường Ví Dụ", "67", ("data/indicators.yaml", "mọi người, en: everybody", "người lớn, en: adults"),
             as_of="2026-03-01")
    broken = province(folder, "Dũng Ví Dụ", "65")
    table = broken / "data/figures.csv"
    table.write_text(table.read_text().replace(",600,", ",900,"))
    return folder


@pytest.fixture(scope="module")
def joined(folder: Path) -> Path:
    run = national(folder, {"An Ví Dụ": "68-public", "Bình Ví Dụ": "66-public", "Cường Ví Dụ": "67-public", "Dũng Ví Dụ": "65-public"})
    assert run.returncode == 0, run.stdout + run.stderr
    assert "3 provinces shown, 1 left out" in run.stderr
    assert re.search(r"national.yaml:10:\d+: warning: “Dũng Ví Dụ” is left out of the index: data/figures.csv doesn’t fit its hash", run.stdout)
    return folder / "national-public"


def rows(site: Path, table: str) -> list[dict[str, str]]:
    return list(csv.DictReader((site / f"data/{table}.csv").open()))


def test_tells_who_is_late_who_is_left_out_and_under_which_licence(joined: Path) -> None:
    provinces = {row["name"]: row for row in rows(joined, "provinces")}
    assert [row["status"] for row in provinces.values()] == ["joined", "joined", "joined", "left_out"]
    assert [row["late"] for row in provinces.values()] == ["false", "false", "true", ""]
    assert provinces["Cường Ví Dụ"]["days_old"] == "269"
    assert provinces["Bình Ví Dụ"]["licence"] == "CC0-1.0"
    assert "data/figures.csv" in provinces["Dũng Ví Dụ"]["fault"]
    for page, late, other, left in [
        ("index.html", "chậm cập nhật", "(giấy phép khác)", "không khớp mã băm"),
        ("en/index.html", "late", "(another licence)", "doesn’t fit its hash"),
    ]:
        text = (joined / page).read_text()
        assert f'<span class="late">{late}</span>' in text and other in text and left in text
        assert "T65" not in text and "t65.example" not in text, "nothing of a broken province is shown"
        assert "<script" not in text and 'content="noindex"' in text


def test_what_a_province_keeps_back_is_kept_back(folder: Path, joined: Path) -> None:
    figures = rows(joined, "main_figures")
    assert [(row["province"], row["state"], row["value"]) for row in figures] == [
        ("An Ví Dụ", "suppressed", ""), ("Bình Ví Dụ", "reported", "25"), ("Cường Ví Dụ", "reported", "60"),
    ]
    assert (figures[0]["numerator"], figures[0]["denominator"]) == ("", "1000")
    assert "không công bố" in (joined / "index.html").read_text() and "kept back" in (joined / "en/index.html").read_text()
    # What measures something else under the same code stands apart.
    text = (joined / "en/index.html").read_text()
    assert text.count("<h3 id=\"i") == 2 and "people confirmed / adults" in text
    # A province that publishes what it says it keeps back is left out whole.
    site = folder / "68-public/data"
    before = {name: (site / name).read_bytes() for name in ["figures.csv", "datapackage.json"]}
    old = before["figures.csv"]
    new = old.replace(b",suppressed,,,1000", b",suppressed,0.3,3,1000", 1)
    assert new != old
    (site / "figures.csv").write_bytes(new)
    package = before["datapackage.json"].decode()
    package = package.replace(hashlib.sha256(old).hexdigest(), hashlib.sha256(new).hexdigest())
    (site / "datapackage.json").write_text(package.replace(f'"bytes":{len(old)}', f'"bytes":{len(new)}'))
    run = national(folder, {"An Ví Dụ": "68-public"}, output="kept-back")
    for name, text in before.items():
        (site / name).write_bytes(text)
    assert "has a value though it is kept back" in run.stdout, run.stdout
    assert b"0.3" not in b"".join(tree(folder / "kept-back").values())


def test_the_joint_package_describes_its_files(joined: Path) -> None:
    package = json.loads((joined / "data/datapackage.json").read_text())
    assert {licence["name"] for licence in package["licenses"]} == {"CC-BY-4.0", "CC0-1.0"}
    assert [source["path"] for source in package["sources"]] == ["https://t68.example/", "https://t66.example/", "https://t67.example/"]
    assert package["demonstration"] is True
    for resource in package["resources"]:
        bytes_ = (joined / "data" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(bytes_) and resource["hash"] == "sha256:" + hashlib.sha256(bytes_).hexdigest()
        heads = bytes_.decode().split("\n")[0].split(",")
        assert heads == [field["name"] for field in resource["schema"]["fields"]]


class Quiet(http.server.SimpleHTTPRequestHandler):
    asked: list[str] = []
    # How many megabytes were sent to who asked without an end.
    sent = [0]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        if self.path.startswith("/moved/"):
            self.send_response(302)
            self.send_header("Location", "/66-public/" + self.path.removeprefix("/moved/"))
            self.end_headers()
        elif self.path.startswith("/endless/"):
            self.send_response(200)
            self.end_headers()
            try:
                for self.sent[0] in itertools.count():
                    self.wfile.write(b" " * (1 << 20))
            except OSError:
                pass
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_sites_on_the_web_give_the_same_index(folder: Path, joined: Path, address: str) -> None:
    before = tree(joined)
    Quiet.asked.clear()
    sites = {"An Ví Dụ": "68-public", "Bình Ví Dụ": "66-public", "Cường Ví Dụ": "67-public", "Dũng Ví Dụ": "65-public"}
    run = national(folder, {name: f'"{address}/{site}/"' for name, site in sites.items()}, output="web")
    assert run.returncode == 0, run.stdout + run.stderr
    assert tree(folder / "web") == before
    read = {path.split("-public/")[1] for path in Quiet.asked}
    assert read == {"data/datapackage.json", "data/figures.csv", "data/indicators.csv", "data/periods.csv"}
    run = national(folder, {"Bình Ví Dụ": f'"{address}/moved"', "Em Ví Dụ": '"http://127.0.0.1:9"', "G": '"../elsewhere"'}, output="web")
    assert run.returncode == 0
    assert "can’t read data/datapackage.json (HTTP 302)" in run.stdout
    assert run.stdout.count("is left out of the index") == 3


def test_a_province_that_is_named_twice_or_dated_later_than_the_index_is_left_out(folder: Path) -> None:
    # Judged a month before its own day; a copy of it under another name.
    shutil.copytree(folder / "66-public", folder / "copy", dirs_exist_ok=True)
    sites = {"Bình Ví Dụ": "66-public", "Bản Sao": "copy", "Cường Ví Dụ": "67-public"}
    run = national(folder, sites, as_of="2026-11-19", output="twins")
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stdout.count("its data are of 2026-11-20, after the day of this index") == 2, run.stdout
    run = national(folder, sites, output="twins")
    assert "“Bình Ví Dụ” is left out of the index: it is the same province as “Bản Sao”" in run.stdout, run.stdout
    assert "“Bản Sao” is left out of the index: it is the same province as “Bình Ví Dụ”" in run.stdout
    assert [row["status"] for row in rows(folder / "twins", "provinces")] == ["joined", "left_out", "left_out"]
    for name, site in [("BÌNH VÍ DỤ", "copy"), ("Khác", "./66-public/"), ("Khác", '"copy/../66-public"')]:
        run = national(folder, {"Bình Ví Dụ": "66-public", name: site}, output="wrong")
        assert run.returncode == 1 and re.search("listed twice|named for two provinces", run.stdout), run.stdout
    assert not (folder / "wrong").exists()


def test_a_server_that_sends_without_end_is_left(folder: Path, address: str) -> None:
    run = national(folder, {"Bình Ví Dụ": "66-public", "Dài": f'"{address}/endless"'}, output="endless")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "“Dài” is left out of the index: can’t read data/datapackage.json (the file is too large)" in run.stdout
    assert Quiet.sent[0] > 250


def test_mistakes_of_the_file_are_told_with_their_place(folder: Path) -> None:
    run = national(folder, {"An": "68-public"}, as_of="25/11/2026", output="wrong")
    assert run.returncode == 1 and "national.yaml:3:" in run.stdout, run.stdout
    assert not (folder / "wrong").exists()
    (folder / "national.yaml").write_text((folder / "national.yaml").read_text().replace("25/11/2026", "2026-11-25") + "  - {name: Bình, site: 68-public/}\n")
    run = subprocess.run([PROGRAM, "join", "national.yaml", "--language", "en", "--output", "wrong"], cwd=folder, capture_output=True, text=True)
    assert run.returncode == 1 and "The site “68-public/” is named for two provinces" in run.stdout, run.stdout
    assert not (folder / "wrong").exists()

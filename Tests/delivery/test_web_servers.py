"""What Debian's nginx, Apache and Caddy answer with the configurations that the build writes: all three the same."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import PROGRAM, PROJECT
from web_servers import WebServer, open_way

KINDS = ["nginx", "caddy", "apache"]


class Served:
    def __init__(self, root: Path, configs: Path) -> None:
        self.root = root
        self.configs = configs
        manifest = json.loads((root / "manifest.json").read_text())
        self.paths = [file["path"] for file in manifest["files"]]

    def one(self, ending: str, folder: str = "") -> str:
        return next(path for path in self.paths if path.endswith(ending) and path.startswith(folder))


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Served:
    """A small new site with every kind of file, built with compressed copies; its commune once had another name."""
    folder = tmp_path_factory.mktemp("served")
    new = ["new", "site", "content", "--province", "Nhỏ", "--code", "68", "--as-of", "2026-11-20"]
    subprocess.run([PROGRAM, *new, "--languages-of", PROJECT / "content"], cwd=folder, check=True, capture_output=True)
    table = folder / "content/data/communes.csv"
    head, row = [line.split(",") for line in table.read_text().splitlines()]
    row[head.index("former_names")] = "Xã Tên Cũ"
    table.write_text(f"{','.join(head)}\n{','.join(row)}\n")
    # Two periods make a chart, which has a page for frames.
    periods = folder / "content/data/periods.yaml"
    periods.write_text('- {id: "2024", kind: year, from: 2024-01-01, to: 2024-12-31}\n' + periods.read_text())
    figures = folder / "content/data/observations/2025.csv"
    figures.with_name("2024.csv").write_text(figures.read_text().replace(",600,", ",500,"))
    story = folder / "content/news/anh"
    story.mkdir(parents=True)
    shutil.copy(next((PROJECT / "content/news").glob("*/*.png")), story / "anh.png")
    story_head = "---\ntitle: Ảnh\nsummary: Một tấm ảnh\ndate: 2026-11-01\nkind: news\ncommunes: []\n---\n\n"
    (story / "vi.md").write_text(story_head + "![Hình vẽ một tấm ảnh](anh.png)\n")
    run = subprocess.run(
        [PROGRAM, "build", "--templates", PROJECT / "site-templates", "--precompress",
         "--quiet", "--server-configs", "servers", "--base-url", "https://minhbach.example", "--language", "en"],
        cwd=folder, capture_output=True, text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    root = folder / "public"
    # Things that a keeper may have there, or that may have got there by accident.
    (root / ".env").write_text("secret")
    (root / ".git").mkdir()
    (root / ".git/config").write_text("secret")
    (root / ".well-known").mkdir()
    (root / ".well-known/security.txt").write_text("Contact: x")
    (root / "empty").mkdir()
    for name, text in {"a.ttl": "a", "b.parquet": "b", "c.webmanifest": "{}", "d.md": "d", "e.unknown": "e"}.items():
        (root / "data" / name).write_text(text)
    open_way(folder)
    return Served(root, folder / "servers")


@pytest.fixture(scope="module", params=KINDS)
def server(request: pytest.FixtureRequest, served: Served, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebServer]:
    scratch = tmp_path_factory.mktemp(request.param)
    open_way(scratch)
    with WebServer(request.param, served.configs, served.root, scratch) as running:
        yield running


def test_every_kind_of_file_has_its_type(server: WebServer, served: Served) -> None:
    expected = {
        "/": "text/html; charset=utf-8",
        "/data/figures.csv": "text/csv; charset=utf-8",
        "/data/figures.json": "application/json",
        "/" + served.one(".ics"): "text/calendar; charset=utf-8",
        "/" + served.one(".txt", "robots"): "text/plain; charset=utf-8",
        "/data/d.md": "text/markdown; charset=utf-8",
        "/data/a.ttl": "text/turtle; charset=utf-8",
        "/data/b.parquet": "application/vnd.apache.parquet",
        "/data/c.webmanifest": "application/manifest+json",
        "/" + served.one(".css"): "text/css; charset=utf-8",
        "/" + served.one(".js"): "text/javascript; charset=utf-8",
        "/" + served.one(".svg"): "image/svg+xml",
        "/" + served.one(".woff2"): "font/woff2",
        "/" + served.one(".webp"): "image/webp",
        "/feed.xml": "application/atom+xml",
        "/sitemap.xml": "application/xml",
        "/" + served.one(".xlsx"): "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
    answers = {path: server.ask(path) for path in expected}
    assert {path: answer[0] for path, answer in answers.items() if answer[0] != 200} == {}
    types = {path: answer[1]["content-type"].lower().replace("xml; charset=utf-8", "xml") for path, answer in answers.items()}
    assert types == expected
    unknown = server.ask("/data/e.unknown")[1].get("content-type", "application/octet-stream")
    assert unknown.startswith("application/octet-stream")


def test_all_answers_carry_the_security_headers_pages_for_frames_too(server: WebServer, served: Served) -> None:
    frame = "/" + next(path for path in served.paths if "/khung-" in path and path.endswith("index.html"))
    for path in ["/", "/data/figures.csv", frame.removesuffix("index.html"), frame, "/no-such-page"]:
        headers = server.ask(path)[1]
        assert headers["x-content-type-options"] == "nosniff", path
        assert headers["strict-transport-security"] == "max-age=31536000", path
        assert headers["referrer-policy"] == "strict-origin-when-cross-origin", path
        assert headers["permissions-policy"].startswith("camera=()"), path
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'self'; object-src 'none'") and "unsafe" not in policy, path
        assert policy.endswith("frame-ancestors *" if "/khung-" in path else "frame-ancestors 'none'"), path


def test_fingerprinted_files_are_kept_and_pages_asked_for_again(server: WebServer, served: Served) -> None:
    year = "public, max-age=31536000, immutable"
    assert server.ask("/" + served.one(".css"))[1]["cache-control"] == year
    assert server.ask("/" + served.one(".webp"))[1]["cache-control"] == year
    assert server.ask("/assets/icon.svg")[1]["cache-control"] == "public, max-age=86400"
    for path in ["/", "/sw.js", "/data/figures.csv"]:
        status, headers, _ = server.ask(path)
        assert headers["cache-control"] == "no-cache", path
        assert server.ask(path, If_None_Match=headers["etag"])[0] == 304, path


def test_programs_of_others_may_read_data_and_nothing_else(server: WebServer, served: Served) -> None:
    evidence = served.root / "data/evidence"
    evidence.mkdir(exist_ok=True)
    for name in ["bien-ban.docx", "anh.png", "BAN-IN.PDF"]:
        (evidence / name).write_text("x")
    paths = ["/data/figures.csv", "/data/datapackage.json", "/feed.xml", "/" + served.one(".ics")]
    for path in [*paths, *(f"/data/evidence/{path.name}" for path in evidence.iterdir())]:
        status, headers, _ = server.ask(path, Origin="https://other.example")
        assert (status, headers["access-control-allow-origin"]) == (200, "*"), path
        assert headers["content-type"] != "application/octet-stream", path
    assert "access-control-allow-origin" not in server.ask("/", Origin="https://other.example")[1]


PREFLIGHT = {"Origin": "https://other.example", "Access_Control_Request_Method": "GET", "Access_Control_Request_Headers": "range"}


def test_programs_of_others_learn_also_what_is_not_there_and_read_parts(server: WebServer) -> None:
    """Whatever the answer, a browser hands it to a script only with this header, said once."""
    asked = {
        "a part": ("/data/figures.csv", "GET", {"Range": "bytes=0-8"}, 206),
        "no such part": ("/data/figures.csv", "GET", {"Range": "bytes=999999999-"}, 416),
        "no such file": ("/data/none.csv", "GET", {}, 404),
        "the head": ("/data/figures.parquet", "HEAD", {}, 200),
        "compressed": ("/data/figures.csv", "GET", {"Accept_Encoding": "gzip"}, 200),
        "the catalogue": ("/data/catalog", "GET", {}, 303),
        "beforehand": ("/data/figures.parquet", "OPTIONS", PREFLIGHT, 204),
    }
    for name, (path, method, fields, expected) in asked.items():
        status, headers, _ = server.ask(path, method, Origin="https://other.example", **{key: value for key, value in fields.items() if key != "Origin"})
        assert status == expected, name
        assert headers["access-control-allow-origin"] == "*", name
        assert headers["access-control-expose-headers"] == "Content-Range, Content-Encoding, ETag", name
        assert headers["x-content-type-options"] == "nosniff" and headers["cache-control"] == "no-cache", name
        assert headers["content-security-policy"].count("default-src") == 1, name
    assert server.ask("/data/figures.csv", Range="bytes=0-8")[2] == b"key,indic"
    headers = server.ask("/data/figures.parquet", "OPTIONS", **PREFLIGHT)[1]
    assert headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
    assert headers["access-control-allow-headers"] == "Range, If-Range, If-None-Match, If-Modified-Since"
    assert "access-control-allow-methods" not in server.ask("/data/figures.csv")[1]
    for path in ["/", "/no-such-page"]:
        assert "access-control-allow-origin" not in server.ask(path, Origin="https://other.example")[1], path
    assert server.ask("/", "OPTIONS", **PREFLIGHT)[0] == 405


def test_the_name_of_the_catalogue_leads_to_its_files(server: WebServer, served: Served) -> None:
    for accept, name in {"text/turtle": "catalog.ttl", "*/*": "catalog.ttl", "application/ld+json": "catalog.jsonld"}.items():
        status, headers, _ = server.ask("/data/catalog", Accept=accept)
        assert status == 303 and headers["location"].endswith("/data/" + name), accept
        assert (served.root / "data" / name).is_file()


def test_what_is_refused_says_so_and_not_that_there_is_no_page(server: WebServer) -> None:
    for method in ["POST", "PUT", "DELETE"]:
        status, headers, text = server.ask("/", method)
        assert status == 405 and headers["allow"].rstrip(", ") == "GET, HEAD", method
        assert b"<main" not in text, method
    assert server.ask("/data/%00")[0] in (400, 404)


def test_names_are_read_however_they_are_written(server: WebServer, served: Served) -> None:
    for written, name in {"t%E1%BB%87p%20%C4%91%E1%BA%BFm.csv": "tệp đếm.csv", "a%2Bb.csv": "a+b.csv", "a+b.csv": "a+b.csv"}.items():
        (served.root / "data" / name).write_text(name)
        status, headers, text = server.ask(f"/data/{written}")
        assert (status, text.decode()) == (200, name)
        assert headers["content-type"] == "text/csv; charset=utf-8" and headers["access-control-allow-origin"] == "*"
    assert server.ask("/d%61ta/figures.csv")[0] == 200


def test_compressed_copies_are_handed_out_to_those_who_take_them(server: WebServer, served: Served) -> None:
    page = (served.root / "index.html").read_bytes()
    status, headers, text = server.ask("/", Accept_Encoding="gzip")
    assert headers["content-encoding"] == "gzip" and gzip.decompress(text) == page
    assert text == (served.root / "index.html.gz").read_bytes()
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert "accept-encoding" in headers["vary"].lower()
    for fields in [{}, {"Accept_Encoding": "identity"}, {"Accept_Encoding": "gzip;q=0"}, {"Accept_Encoding": "br;q=0, gzip; q=0.0"}]:
        status, headers, text = server.ask("/", **fields)
        assert text == page and "content-encoding" not in headers, fields
        assert "accept-encoding" in headers["vary"].lower(), "a store on the way has to keep both"
        assert server.ask("/", If_None_Match=headers["etag"], **fields)[0] == 304
    if server.kind != "nginx":
        status, headers, text = server.ask("/data/figures.csv", Accept_Encoding="gzip, br")
        assert headers["content-encoding"] == "br"
        assert text == (served.root / "data/figures.csv.br").read_bytes()
        assert headers["content-type"] == "text/csv; charset=utf-8"


def test_nothing_hidden_is_shown_and_404_is_a_page_in_its_language(server: WebServer, served: Served) -> None:
    hidden = ["/.env", "/.git/config", "/.minhbach/publish.json", "/_headers", "/empty/", "/data/../.env", "/%2eenv"]
    for path in hidden:
        status, headers, text = server.ask(path)
        assert status in (400, 403, 404), path
        assert b"secret" not in text, path
    assert server.ask("/.well-known/security.txt")[0] == 200
    for path, page in {"/khong-co/": "404.html", "/en/none/": "en/404.html", "/x.csv": "404.html"}.items():
        status, headers, text = server.ask(path)
        assert (status, text) == (404, (served.root / page).read_bytes()), path
        assert headers["content-type"] == "text/html; charset=utf-8", path
    assert server.ask("/", method="POST")[0] in (403, 405)
    status, headers, _ = server.ask("/chi-so")
    assert status in (301, 302, 307, 308) and headers["location"].endswith("/chi-so/")


def test_moved_addresses_lead_to_the_new_ones(server: WebServer, served: Served) -> None:
    move = json.loads((served.root / "redirects.json").read_text())["redirects"][0]
    assert "xa-ten-cu" in move["from"]
    status, headers, _ = server.ask(move["from"])
    assert status == 301 and headers["location"].endswith(move["to"][0])
    for path in [move["from"].removesuffix("/"), move["from"] + "?from=feed"]:
        status, headers, _ = server.ask(path)
        assert status == 301 and headers["location"].endswith(move["to"][0]), path

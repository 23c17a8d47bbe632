"""What a hostile author could write – in Markdown, front matter, tables, phrases – never runs and never loads from elsewhere.

Every vector tries to call `hit()`. Pages are looked at twice: under the site's policy and, harder, without any policy.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from program import PROGRAM, PROJECT

POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

SCHEMES = [
    "javascript:hit()", "JaVaScRiPt:hit()", "java&#x73;cript:hit()", "&#106;avascript:hit()", "javascript&colon;hit()",
    "java\tscript:hit()", "java&NewLine;script:hit()", "\x01javascript:hit()", "vbscript:hit()", "data:text/html,<script>hit()</script>",
    "data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=hit()>", "//evil.example/x.js",
    "https://evil.example/x.js", "\\\\evil.example\\x", "file:///etc/passwd", "blob:https://x/1", "view-source:x", "feed:javascript:hit()",
    "javascript://%0ahit()", "%6aavascript:hit()", "jav\u00adascript:hit()", "\u202ejavascript:hit()", "javascript:hit()//https://ok.example",
]
PLACES = [
    "[a]({})", "[a](<{}>)", "![a]({})", "<{}>", "[a][r]\n\n[r]: {}", "[a]({} \"t\")", "[![a]({})](x)", "[^f]\n\n[^f]: [a]({})",
    "| a |\n|---|\n| [a]({}) |", "> [a]({})", "- [a]({})", "# [a]({})",
]
RAW = [
    "<script>hit()</script>", "<ScRiPt>hit()</sCrIpT>", "<script src=//evil.example/x.js></script>", "<img src=x onerror=hit()>",
    "<img src=x onerror=hit()//", "<svg onload=hit()>", "<svg><script>hit()</script></svg>", "<svg><animate onbegin=hit() attributeName=x>",
    "<math><mtext><script>hit()</script>", "<body onload=hit()>", "<iframe src=javascript:hit()>", "<iframe srcdoc='<script>parent.hit()</script>'>",
    "<object data=javascript:hit()>", "<embed src=javascript:hit()>", "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css';</style>", "<style>*{background:url(//evil.example/x)}</style>", "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:hit()'>", "<form action=javascript:hit()><input type=submit autofocus onfocus=hit()>",
    "<input autofocus onfocus=hit()>", "<details open ontoggle=hit()>", "<video><source onerror=hit()></video>", "<audio src onerror=hit()>",
    "<marquee onstart=hit()>", "<a href=javascript:hit() id=c>", "<noscript><p title='</noscript><img src=x onerror=hit()>'>",
    "<textarea><img title='</textarea><img src=x onerror=hit()>'>", "<!--><img src=x onerror=hit()>-->", "<![CDATA[><img src=x onerror=hit()>]]>",
    "<?php ><img src=x onerror=hit()>", "<x contenteditable onblur=hit() tabindex=1 autofocus>", "<template><script>hit()</script></template>",
    "<img src=`x`onerror=hit()>", "<img/src=x/onerror=hit()>", "<<script>hit();//<</script>", "</title><script>hit()</script>",
    "</textarea><script>hit()</script>", "</style><script>hit()</script>", "--><script>hit()</script>", "]]><script>hit()</script>",
    "\" onmouseover=\"hit()", "' autofocus onfocus='hit()", "\"><script>hit()</script>", "'><img src=x onerror=hit()>",
    "{{{x}}}<script>hit()</script>", "${hit()}", "{{constructor.constructor('hit()')()}}", "<plaintext><script>hit()</script>",
    "\\<script>hit()\\</script>", "`<script>hit()</script>`", "```html\n<script>hit()</script>\n```", "    <script>hit()</script>",
    "```\"><script>hit()</script>\nx\n```", "&lt;script&gt;hit()&lt;/script&gt;", "&#60;script&#62;hit()&#60;/script&#62;",
    "\uff1cscript\uff1ehit()\uff1c/script\uff1e", "<scr\x00ipt>hit()</scr\x00ipt>", "<svg/onload=hit()", "a\u202e<script>hit()</script>\u202c",
]


def vectors() -> list[str]:
    return [place.format(scheme) for place in PLACES for scheme in SCHEMES] + RAW + [f"# {raw}" for raw in RAW] + [
        f"| a |\n|---|\n| {raw} |" for raw in RAW if "\n" not in raw
    ]


class Attempts:
    """Pages on this machine, with or without the policy; counts what ran and what was asked for elsewhere."""

    def __init__(self, root: Path, browser: Browser, policy: bool) -> None:
        class Handler(SimpleHTTPRequestHandler):
            def end_headers(self) -> None:
                if policy:
                    self.send_header("Content-Security-Policy", POLICY)
                super().end_headers()

            def log_message(self, *_: object) -> None:
                """Stays quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(root)))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        self.context = browser.new_context()
        self.hits: list[str] = []
        self.foreign: list[str] = []
        self.context.expose_function("hit", lambda: self.hits.append("run"))
        self.context.on(
            "request", lambda request: self.foreign.append(request.url) if not request.url.startswith((self.address, "data:")) else None
        )

    def open(self, path: str) -> int:
        """Opens a page and clicks every link that isn't plainly http; returns how many elements there are."""
        page = self.context.new_page()
        page.on("dialog", lambda dialog: (self.hits.append("dialog"), dialog.dismiss()))
        page.goto(f"{self.address}/{path}")
        page.evaluate(
            """() => { for (const a of document.querySelectorAll("a[href]")) {
                 const address = URL.canParse(a.getAttribute("href"), location) && new URL(a.getAttribute("href"), location);
                 if (address && !/^(https?|mailto|tel):$/.test(address.protocol)) a.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
               } }"""
        )
        page.wait_for_timeout(300)
        count = page.evaluate("document.querySelectorAll('*').length")
        bad = page.evaluate(
            """() => [...document.querySelectorAll("main script, main iframe, main object, main embed, main base, main link[rel=stylesheet]:not([href*='assets/'])")]
                .filter((e) => e.type !== "application/ld+json" && !(e.getAttribute("src") ?? "").includes("assets/")).map((e) => e.outerHTML.slice(0, 200))
              .concat([...document.querySelectorAll("*")].flatMap((e) => [...e.attributes].filter((a) => /^on/i.test(a.name)).map((a) => e.tagName + " " + a.name)))"""
        )
        page.close()
        assert bad == []
        return count

    def close(self) -> None:
        self.context.close()
        self.server.shutdown()
        self.server.server_close()


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
@pytest.mark.parametrize("policy", [True, False], ids=["policy", "no-policy"])
def test_nothing_that_markdown_holds_runs_or_loads(browser: Browser, tmp_path: Path, policy: bool) -> None:
    all_vectors = vectors()
    assert len(all_vectors) > 400
    text = "\n\n".join(f"{vector}\n\nHết {number}.\n\n***" for number, vector in enumerate(all_vectors))
    run = subprocess.run([PROGRAM, "render", "markdown", "-"], input=text.encode(errors="surrogatepass"), capture_output=True)
    html = run.stdout
    assert html.count(b"H\xe1\xba\xbft ") > 300
    (tmp_path / "index.html").write_bytes(b"<!doctype html><meta charset=utf-8><title>x</title><main>" + html + b"</main>")
    (tmp_path / "x").write_text("x")
    attempts = Attempts(tmp_path, browser, policy)
    assert attempts.open("") > 500
    attempts.close()
    assert attempts.hits == []
    assert [url for url in attempts.foreign if "evil.example" in url] == []


@pytest.mark.skipif(not os.environ.get("MINHBACH_LONG"), reason="long: set MINHBACH_LONG=1")
def test_nothing_that_fields_and_tables_hold_runs_or_loads(browser: Browser, tmp_path: Path) -> None:
    """Titles, summaries, cells, phrases: what the checks let in is shown as it is written."""
    content = tmp_path / "content"
    shutil.copytree(PROJECT / "content", content)
    chosen = [raw for raw in RAW if raw.isprintable() and "\u202e" not in raw]
    for number, raw in enumerate(chosen):
        folder = content / f"news/thu-{number}"
        folder.mkdir(parents=True)
        quoted = raw.replace("\\", "\\\\").replace('"', '\\"')
        head = f'---\ntitle: "Thử {number} {quoted}"\nsummary: "Tóm tắt {quoted}"\ndate: 2026-11-01\nkind: news\n---\n\n'
        (folder / "vi.md").write_text(head + "Một đoạn chữ bình thường.\n")
    table = content / "data/difficulties.csv"
    lines = table.read_text().splitlines()
    cell = chosen[3].replace('"', '""')
    lines[1] = ",".join(f'"{cell}"' if position == 99 else value for position, value in enumerate(lines[1].split(",")))
    table.write_text("\n".join(lines) + "\n")
    run = subprocess.run(
        [PROGRAM, "build", "--templates", PROJECT / "site-templates", "--quiet", "--diagnostics", "json", "--language", "en"],
        cwd=tmp_path, capture_output=True, text=True,
    )
    refused = {line.split('"file":"')[1].split('"')[0] for line in run.stdout.splitlines() if '"severity":"error"' in line}
    if run.returncode == 1:
        for file in refused:
            assert file.startswith("content/news/thu-"), run.stdout[:3000]
            shutil.rmtree(tmp_path / Path(file).parent, ignore_errors=True)
        run = subprocess.run(
            [PROGRAM, "build", "--templates", PROJECT / "site-templates", "--quiet", "--language", "en"],
            cwd=tmp_path, capture_output=True, text=True,
        )
    assert run.returncode == 0, run.stdout[:3000]
    left = [path for path in (content / "news").iterdir() if path.name.startswith("thu-")]
    assert len(left) > 20, sorted(refused)
    pages = [f"tin-tuc/{path.name}/" for path in left]
    root = tmp_path / "public"
    shown = [page for page in pages if (root / page).exists()] or [
        str(path.parent.relative_to(root)) + "/" for path in root.rglob("thu-*/index.html")
    ]
    attempts = Attempts(root, browser, policy=False)
    for page in ["", *shown]:
        attempts.open(page)
    attempts.close()
    assert len(shown) > 20
    assert attempts.hits == []
    assert attempts.foreign == []

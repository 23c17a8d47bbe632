"""Serves a built site on this machine as a careful host would: with its 404 page and a strict security policy."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, prefix: str, asked: list[str], **options: object) -> None:
        self.prefix = prefix
        self.asked = asked
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        self.asked.append(self.path.removeprefix(self.prefix).split("?")[0])
        super().do_GET()

    def translate_path(self, path: str) -> str:
        inside = path.startswith(self.prefix)
        return super().translate_path("/" + path.removeprefix(self.prefix) if inside else "/outside the site")

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *arguments: object) -> None:
        """Stays quiet: the tests say what went wrong."""


class SiteServer:
    """A server on a free port of the loopback address, for as long as the `with` block lasts."""

    def __init__(self, root: Path, prefix: str = "/") -> None:
        self._prefix = prefix
        # Which addresses inside the site were asked for, whoever asked: pages, their scripts or their worker.
        self.asked: list[str] = []
        handler = partial(_Handler, directory=str(root), prefix=prefix, asked=self.asked)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> SiteServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def address(self, path: str) -> str:
        """Where an output file is served: `a/index.html` at `a/`."""
        if path == "index.html" or path.endswith("/index.html"):
            path = path.removesuffix("index.html")
        return f"http://127.0.0.1:{self._server.server_port}{self._prefix}{path}"

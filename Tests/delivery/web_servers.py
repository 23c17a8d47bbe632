"""Debian's nginx, Apache and Caddy on free ports, with the configurations that the build writes."""

from __future__ import annotations

import http.client
import os
import re
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).parents[2]
UNPACKED = Path(os.environ.get("MINHBACH_SERVERS") or PROJECT / ".build/web-servers")
APACHE_MODULES = Path("/usr/lib/apache2/modules")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def open_way(folder: Path) -> None:
    """Lets everybody reach a temporary folder: servers hand files out as another user."""
    temporary = Path(tempfile.gettempdir())
    for each in [folder, *folder.parents]:
        if each != temporary and each.is_relative_to(temporary):
            each.chmod(0o755)


class WebServer:
    """One of the three, showing a folder; a context manager."""

    def __init__(self, kind: str, configs: Path, root: Path, scratch: Path, brotli: bool = False) -> None:
        self.kind = kind
        self.port = free_port()
        self.scratch = scratch
        scratch.mkdir(parents=True, exist_ok=True)
        name = {"nginx": "nginx.conf", "caddy": "Caddyfile", "apache": "apache.conf"}[kind]
        text = (configs / name).read_text()
        # Only what a test must change: where files are, and a port that is free.
        text = text.replace("/srv/www/minhbach", str(root))
        self.command = getattr(self, f"_{kind}")(text, scratch, brotli)

    def _nginx(self, text: str, scratch: Path, brotli: bool) -> list[str]:
        text = text.replace("    listen [::]:80;\n", "").replace("listen 80;", f"listen 127.0.0.1:{self.port};")
        modules = ""
        if brotli:
            module = UNPACKED / "usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
            modules = f"load_module {module};\n"
            text = text.replace("    gzip_static on;", "    brotli_static on;")
        paths = "".join(
            f"{name}_temp_path {scratch}/{name};\n" for name in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        )
        user = "user root;\n" if os.getuid() == 0 else ""
        (scratch / "nginx.conf").write_text(
            f"{modules}{user}daemon off;\nworker_processes 2;\npid {scratch}/pid;\nerror_log {scratch}/errors;\n"
            f"events {{ }}\nhttp {{\naccess_log off;\nsendfile on;\n{paths}{text}}}\n"
        )
        return [str(UNPACKED / "usr/sbin/nginx"), "-e", f"{scratch}/errors", "-c", f"{scratch}/nginx.conf"]

    def _caddy(self, text: str, scratch: Path, _: bool) -> list[str]:
        text = re.sub(r"^(http://)?minhbach\.example \{", f"http://127.0.0.1:{self.port} {{", text, flags=re.M)
        (scratch / "Caddyfile").write_text("{\n\tadmin off\n\tauto_https off\n}\n" + text)
        return [
            str(UNPACKED / "usr/bin/caddy"), "run", "--adapter", "caddyfile", "--config", str(scratch / "Caddyfile"),
        ]

    def _apache(self, text: str, scratch: Path, _: bool) -> list[str]:
        text = text.replace("<VirtualHost *:80>", f"<VirtualHost 127.0.0.1:{self.port}>")
        wanted = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "alias"]
        modules = "".join(f"LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n" for name in wanted)
        user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
        (scratch / "apache.conf").write_text(
            f"{modules}{user}ServerRoot {scratch}\nServerName localhost\nPidFile {scratch}/pid\nListen 127.0.0.1:{self.port}\n"
            f"ErrorLog {scratch}/errors\nTypesConfig /dev/null\n{text}"
        )
        return ["/usr/sbin/apache2", "-D", "FOREGROUND", "-f", str(scratch / "apache.conf")]

    def __enter__(self) -> WebServer:
        log = (self.scratch / "log").open("w")
        environment = {**os.environ, "HOME": str(self.scratch), "XDG_DATA_HOME": str(self.scratch)}
        self.process = subprocess.Popen(self.command, stdout=log, stderr=log, env=environment)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                if self.process.poll() is not None:
                    break
                time.sleep(0.05)
        self.process.kill()
        raise AssertionError(f"{self.kind} doesn’t start:\n{(self.scratch / 'log').read_text()}")

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        fields: dict[str, str] = {}
        for name, value in answer.getheaders():
            fields[name.lower()] = f"{fields[name.lower()]}, {value}" if name.lower() in fields else value
        return answer.status, fields, answer.read()

"""The program's preview of a copy of the content, for tests and for the pictures of the editors' guide."""

from __future__ import annotations

import http.client
import shutil
import subprocess
import threading
from pathlib import Path

from program import PROGRAM, PROJECT


class Preview:
    """The program, serving a copy of the content."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.content = folder / "content"
        if not self.content.exists():
            shutil.copytree(PROJECT / "content", self.content)
        design = ["--templates", PROJECT / "site-templates"]
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", *design, "--language", "vi", "--quiet", *options],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.told: list[str] = []
        for line in self.process.stderr:
            self.told.append(line.strip())
            if line.startswith("http://"):
                break
        self.address = self.told[-1]
        threading.Thread(target=lambda: self.told.extend(self.process.stderr), daemon=True).start()

    def change(self, path: str, old: str, new: str) -> None:
        """Saves as many editors do: into a file of another name, which then takes the place of the old one."""
        file = self.content / path
        beside = file.with_name(".saving.tmp")
        beside.write_text(file.read_text().replace(old, new, 1))
        beside.rename(file)

    def ask(self, path: str, method: str = "GET", host: str | None = None) -> tuple[http.client.HTTPResponse, bytes]:
        port = int(self.address.rstrip("/").rsplit(":", 1)[1])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", host or f"127.0.0.1:{port}")
        connection.putheader("Connection", "close")
        connection.endheaders()
        answer = connection.getresponse()
        return answer, answer.read()

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()

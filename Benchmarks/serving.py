#!/usr/bin/env python3
"""How many answers a second one machine gives: Debian's nginx with the configuration of the build, wrk on loopback.

    Benchmarks/serving.py [PROGRAM]

Builds content/ with compressed copies and server configurations into a temporary folder. Client and server share the
machine's cores, so another machine's readers would get more. Needs wrk (bin/install-packages bench) and bin/web-servers.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/delivery"))
from web_servers import WebServer  # noqa: E402

SECONDS = os.environ.get("SECONDS_EACH", "6")


def main() -> None:
    program = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/minhbach")
    subprocess.run([ROOT / "bin/web-servers", ROOT / ".build/web-servers"], check=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        folder.chmod(0o755)
        subprocess.run(
            [program, "build", "--quiet", "--output", folder / "public", "--precompress", "--server-configs", folder / "servers",
             "--cache", folder / "cache"],
            cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
        )
        commune = next(path for path in sorted((folder / "public/xa-phuong").iterdir()) if path.is_dir()).name
        style = next((folder / "public/assets").glob("site-*.css")).name
        paths = {
            "first page": "/", "a commune's page": f"/xa-phuong/{commune}/", "style sheet": f"/assets/{style}",
            "all figures (CSV)": "/data/figures.csv",
        }
        print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        print(f"{'what':20} {'bytes':>9} {'answers/s':>10} {'MB/s':>8} {'p99':>9}")
        with WebServer("nginx", folder / "servers", folder / "public", folder / "nginx") as server:
            for name, path in paths.items():
                status, _, body = server.ask(path, Accept_Encoding="gzip")
                assert status == 200, (path, status)
                wrk = ["wrk", "--threads", "1", "--connections", "32", "--duration", f"{SECONDS}s", "--latency"]
                told = subprocess.run(
                    [*wrk, "-H", "Accept-Encoding: gzip", server.address + path], capture_output=True, text=True, check=True
                ).stdout
                rate = float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1])
                p99 = re.search(r"99%\s+(\S+)", told)[1]
                assert "Non-2xx" not in told, told
                print(f"{name:20} {len(body):9} {rate:10.0f} {rate * len(body) / 1e6:8.1f} {p99:>9}")


main()

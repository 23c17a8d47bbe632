"""Made-up provinces with a site each, as `minhbach join` meets them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from conftest import PROGRAM, PROJECT


def province(folder: Path, name: str, code: str, *changes: tuple[str, str, str], as_of: str = "2026-11-20") -> Path:
    """Builds the site of a province; changes are (file, what is there, what is to be there). Returns the site's folder."""
    content = folder / code
    site = folder / f"{code}-public"
    run = ["new", "site", content, "--province", name, "--code", code, "--as-of", as_of, "--languages-of", PROJECT / "content"]
    subprocess.run([PROGRAM, *run], check=True, capture_output=True)
    for file, old, new in changes:
        text = (content / file).read_text()
        assert old in text, (file, old)
        (content / file).write_text(text.replace(old, new))
    build = ["build", "--quiet", "--content", content, "--templates", PROJECT / "site-templates", "--output", site]
    subprocess.run([PROGRAM, *build, "--base-url", f"https://t{code}.example"], cwd=folder, check=True, capture_output=True)
    return site


def national(
    folder: Path, sites: dict[str, str], as_of: str = "2026-11-25", output: str = "national-public"
) -> subprocess.CompletedProcess[str]:
    """Writes `national.yaml` and joins."""
    lines = "".join(f"  - {{name: {name}, site: {site!s}}}\n" for name, site in sites.items())
    (folder / "national.yaml").write_text(
        "title: {vi: Cổng chung (ví dụ), en: National index (example)}\nbase_url: https://chung.example\n"
        f"as_of: {as_of}\nlate_after_days: 100\nlicence: CC-BY-4.0\nprovinces:\n{lines}"
    )
    return subprocess.run(
        [PROGRAM, "join", "national.yaml", "--language", "en", "--output", output], cwd=folder, capture_output=True, text=True, timeout=120
    )

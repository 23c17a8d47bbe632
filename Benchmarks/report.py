"""Results as a table for people, and as JSON."""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path

from cases import Result


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    processor = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            processor = line.split(":", 1)[1].strip()
            break
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()
    return {
        "processor": f"{processor}, {os.cpu_count()} in use",
        "memory": f"{memory:.0f} GiB",
        "system": platform.platform(),
        "swift": swift[0] if swift else "unknown",
        "load": " ".join(f"{each:.1f}" for each in os.getloadavg()),
    }


def table(results: list[Result], first: str) -> str:
    """A row a case; ratios say how much more than the first program a case took for the same work."""
    rows = [
        "| Work | Program | Wall, median (least–most) | CPU | Peak memory | Runs | Wall, × ours | CPU, × ours |",
        "|---|---|--:|--:|--:|--:|--:|--:|",
    ]
    ours = {result.work: result.summary for result in results if result.program == first}
    for result in results:
        each, base = result.summary, ours.get(result.work)
        spread = f"{each.wall:.3f} s ({each.least:.3f}–{each.most:.3f})"
        ratios = ["", ""]
        if base is not None and result.program != first:
            ratios = [f"{each.wall / base.wall:.2f}", f"{each.cpu / max(base.cpu, 0.001):.2f}"]
        rows.append(
            f"| {result.work} | {result.program} | {spread} | {each.cpu:.3f} s | {each.memory:.0f} MB | {each.runs} "
            f"| {' | '.join(ratios)} |"
        )
    return "\n".join(rows)


def as_json(results: list[Result]) -> list[dict[str, object]]:
    return [{"work": each.work, "program": each.program, **each.summary.rounded()} for each in results]

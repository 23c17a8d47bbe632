"""The search index of the real site: ours, a step of the build, beside Pagefind's of the same pages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from cases import Result
from measure import Run, Summary, run
from programs import Program


def indexing(program: Program, folder: Path) -> Run:
    """What the build says that the index took, all languages together.

    The index is made by one thread a language, so that its seconds on the clock are the processor's, but for what
    other programs take; memory is the whole build's.
    """
    command = program.build("--timings", "--diagnostics", "json", "--jobs", "1", "--clean")
    whole = run(command, folder)
    said = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    lines = [line for line in (said.stdout + said.stderr).splitlines() if line.startswith('{"timings"')]
    steps = json.loads(lines[-1])["timings"]["slowest"]
    seconds = [step["seconds"] for step in steps if step["path"].startswith("search/")]
    languages = len(list((folder / "public" / "search").iterdir()))
    if len(seconds) != languages:
        sys.exit(f"the index isn't among the slowest steps for each of {languages} languages: {steps}")
    return Run(sum(seconds), sum(seconds), whole.memory)


def measured(programs: list[Program], folders: list[Path], pagefind: Path | None, rounds: int) -> list[Result]:
    """Each in turn; Pagefind reads the pages that our first program made."""
    pages = 0
    runs: dict[str, list[Run]] = {}
    for _ in range(rounds):
        for program, folder in zip(programs, folders, strict=True):
            runs.setdefault(program.name, []).append(indexing(program, folder))
        site = folders[0] / "public"
        pages = sum(1 for _ in site.rglob("*.html"))
        if pagefind:
            command = [str(pagefind), "--site", str(site), "--output-path", str(folders[0] / "pagefind"), "--quiet"]
            runs.setdefault("pagefind", []).append(run(command, folders[0]))
    work = f"search index of {pages:,} pages"
    return [Result(work, name, Summary.of(each)) for name, each in runs.items()]

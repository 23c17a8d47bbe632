"""Renders the same stories with `minhbach`, with Hugo and with nothing but cmark-gfm, in turns, and compares.

Called by bin/bench, which builds and installs what this needs.
"""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from measure import Run, Summary, run

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Contender:
    """A program to measure: its command, the folder it runs in, and what must be gone before each run."""

    name: str
    command: list[str]
    folder: Path
    leftovers: list[Path]

    def run_once(self) -> Run:
        for path in self.leftovers:
            shutil.rmtree(path, ignore_errors=True)
        return run(self.command, self.folder)


def prepare(work: Path, layout: str, count: int) -> Path:
    """A fresh folder with what the generator needs besides stories, and the stories."""
    folder = work / layout
    shutil.rmtree(folder, ignore_errors=True)
    if layout == "minhbach":
        # The site's own templates and phrases, in a frame as bare as Hugo's.
        shutil.copytree(HERE.parent / "site-templates", folder / "templates")
        (folder / "content" / "languages").mkdir(parents=True)
        shutil.copy(HERE.parent / "content" / "languages" / "vi.yaml", folder / "content" / "languages")
    shutil.copytree(HERE / layout, folder, dirs_exist_ok=True)
    subprocess.run(
        [sys.executable, HERE / "stories.py", folder / "content", "--count", str(count), "--layout", layout],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return folder


def contenders(options: argparse.Namespace, work: Path) -> list[Contender]:
    ours = prepare(work, "minhbach", options.stories)
    hugo = prepare(work, "hugo", options.stories)
    stories = work / "stories.txt"
    stories.write_text("".join(f"{path}\n" for path in sorted(ours.glob("content/news/*/vi.md"))))
    floor = work / "floor"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark-gfm"], check=True, capture_output=True, text=True)
    subprocess.run(
        ["clang", "-O2", "-o", floor, HERE / "floor.c", *flags.stdout.split(), "-lcmark-gfm-extensions"], check=True
    )
    build = [options.generator, "build", "--quiet", "--content", "content", "--templates", "templates", "--output", "public"]
    return [
        Contender("minhbach", build, ours, [ours / "public", ours / ".cache"]),
        Contender("hugo", [options.hugo, "--logLevel", "error", "--noBuildLock"], hugo, [hugo / "public", hugo / "resources"]),
        Contender("cmark-gfm", [str(floor), str(stories)], work, []),
        Contender("copy", ["cp", "-R", str(ours / "public"), str(work / "copy")], work, [work / "copy"]),
    ]


def check_same_work(work: Path, count: int) -> dict[str, dict[str, int]]:
    """How much each generator wrote; stops if either left stories out or the pages differ by more than a quarter."""
    written = {}
    for layout in ("minhbach", "hugo"):
        files = [path for path in (work / layout / "public").rglob("*") if path.is_file()]
        pages = [path.stat().st_size for path in files if "story-" in str(path) and path.suffix == ".html"]
        written[layout] = {
            "files": len(files),
            "bytes": sum(path.stat().st_size for path in files),
            "stories": len(pages),
            "story_bytes": sum(pages),
        }
        if len(pages) != count:
            raise SystemExit(f"{layout} wrote {len(pages)} stories, not {count}")
    sizes = [written[layout]["story_bytes"] for layout in written]
    if max(sizes) > 1.25 * min(sizes):
        raise SystemExit(f"the pages aren't of the same size, so the comparison isn't fair: {written}")
    return written


def measure(all_contenders: list[Contender], rounds: int) -> dict[str, Summary]:
    """One round to warm up, then rounds in which everyone has a turn, so that a busy moment hits all alike."""
    runs: dict[str, list[Run]] = {contender.name: [] for contender in all_contenders}
    for number in range(rounds + 1):
        for contender in all_contenders:
            result = contender.run_once()
            if number > 0:
                runs[contender.name].append(result)
            print(f"{'warm-up' if number == 0 else f'round {number}'}: {contender.name} {result.wall:.2f} s", file=sys.stderr)
    return {name: Summary.of(each) for name, each in runs.items()}


def ratios(summaries: dict[str, Summary]) -> dict[str, float]:
    ours, hugo = summaries["minhbach"], summaries["hugo"]
    floor = summaries["cmark-gfm"].wall + summaries["copy"].wall
    return {
        "hugo_wall_to_ours": round(hugo.wall / ours.wall, 2),
        "hugo_cpu_to_ours": round(hugo.cpu / ours.cpu, 2),
        "our_memory_to_hugo": round(ours.memory / hugo.memory, 3),
        "our_wall_to_floor": round(ours.wall / floor, 2),
    }


def table(summaries: dict[str, Summary]) -> str:
    rows = ["| Program | Wall, median (least–most) | CPU | Peak memory | Runs |", "|---|--:|--:|--:|--:|"]
    for name, each in summaries.items():
        spread = f"{each.wall:.2f} s ({each.least:.2f}–{each.most:.2f})"
        rows.append(f"| {name} | {spread} | {each.cpu:.2f} s | {each.memory:.0f} MB | {each.runs} |")
    return "\n".join(rows)


def ratio_table(of: dict[str, float]) -> str:
    return "\n".join(
        [
            "| Ratio | Measured | Aim |",
            "|---|--:|--:|",
            f"| Hugo's wall time to ours | {of['hugo_wall_to_ours']:.2f} | at least 8 |",
            f"| Hugo's CPU time to ours | {of['hugo_cpu_to_ours']:.2f} | |",
            f"| our memory to Hugo's | {of['our_memory_to_hugo']:.3f} | at most 0.2 |",
            f"| our wall time to the floor (cmark-gfm + copy) | {of['our_wall_to_floor']:.2f} | at most 2 |",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--generator", required=True, help="the minhbach program")
    parser.add_argument("--hugo", required=True, help="the Hugo program")
    parser.add_argument("--work", required=True, type=Path, help="a folder to work in")
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path, help="also write the result here")
    options = parser.parse_args()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    summaries = measure(contenders(options, work), options.rounds)
    written = check_same_work(work, options.stories)
    result = {
        "stories": options.stories,
        "machine": f"{platform.system()} {platform.machine()}",
        "written": written,
        "programs": {name: summary.rounded() for name, summary in summaries.items()},
        "ratios": ratios(summaries),
    }
    print(table(summaries), ratio_table(result["ratios"]), json.dumps(result), sep="\n\n")
    if options.json:
        options.json.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()

"""Measures the generator. Called by bin/bench, which builds and installs what this needs; see README.md."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import engine
import inputs
import province_edits
import report
import search
from cases import Case, Result, measure, without
from programs import Program, of_revision

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Bench:
    """What is measured with, how often, and where."""

    programs: list[Program]
    hugo: str | None
    pagefind: Path | None
    work: Path
    rounds: int
    count: int
    communes: int
    warms_up: bool

    def run(self, cases: list[Case]) -> list[Result]:
        return measure(cases, self.rounds, warms_up=self.warms_up)


def bare_case(bench: Bench, program: Program, count: int) -> Case:
    folder = inputs.bare(program, bench.work / f"bare-{count}-{program.name}", count)
    clean = without([folder / "public", folder / ".cache"])
    return Case(f"{count:,} stories, bare templates", program.name, program.build(), folder, clean)


def hugo_case(bench: Bench, count: int) -> Case:
    folder = inputs.hugo(bench.work / f"hugo-{count}", count)
    command = [bench.hugo or "", "--logLevel", "error", "--noBuildLock"]
    clean = without([folder / "public", folder / "resources"])
    return Case(f"{count:,} stories, bare templates", "hugo", command, folder, clean)


def stories(bench: Bench) -> list[Result]:
    """Stories in bare templates: ours, Hugo's, and the floor of cmark-gfm and a copy."""
    cases = [bare_case(bench, program, bench.count) for program in bench.programs]
    ours = cases[0].folder
    if bench.hugo:
        cases.append(hugo_case(bench, bench.count))
    names = bench.work / "stories.txt"
    names.write_text("".join(f"{path}\n" for path in sorted(ours.glob("content/news/*/vi.md"))))
    work = cases[0].work
    cases.append(Case(work, "cmark-gfm", [str(inputs.floor(bench.work)), str(names)], bench.work))
    copy = bench.work / "copy"
    cases.append(Case(work, "copy", ["cp", "-R", str(ours / "public"), str(copy)], bench.work, without([copy])))
    results = bench.run(cases)
    if bench.hugo:
        inputs.same_work(ours, bench.work / f"hugo-{bench.count}", bench.count)
    return results


def real(bench: Bench) -> list[Result]:
    """Stories in the real site, in both languages; Hugo's bare pages for comparison."""
    cases = []
    for program in bench.programs:
        folder = inputs.real(program, bench.work / f"real-{program.name}", bench.count)
        make_pictures(program, folder)
        cases.append(
            Case(f"{bench.count:,} stories, real site", program.name, program.build(), folder, cold(folder))
        )
    if bench.hugo:
        cases.append(hugo_case(bench, bench.count))
    return bench.run(cases)


def province(bench: Bench) -> list[Result]:
    """The province's site: cold, and again with nothing or one thing changed."""
    cases = []
    for program in bench.programs:
        folder = inputs.province(program, bench.work / f"province-{program.name}")
        make_pictures(program, folder)
        name, command = program.name, program.build()
        cases.append(Case("province, cold", name, command, folder, cold(folder)))
        one_thread = program.build("--jobs", "1")
        cases.append(Case("province, cold, one thread", name, one_thread, folder, cold(folder)))
        for what, edit in {
            "nothing": lambda _: None,
            "one story": province_edits.story,
            "one observation": province_edits.observation,
            "one template": province_edits.template,
        }.items():
            cases.append(Case(f"province, {what} changed", name, command, folder, after(program, folder, edit)))
    return bench.run(sorted(cases, key=lambda case: case.work))


def nation(bench: Bench) -> list[Result]:
    """Communes of a whole country, with the figures of every period, and half as many."""
    cases = []
    for count in (bench.communes, max(bench.communes // 2, 2)):
        for program in bench.programs:
            folder = inputs.whole_nation(program, bench.work / f"nation-{count}-{program.name}", count)
            take_pictures(program, folder)
            cases.append(Case(f"nation, {count:,} communes", program.name, program.build(), folder, cold(folder)))
    return bench.run(cases)


def scaling(bench: Bench) -> list[Result]:
    """Ten times as many stories, and ten times as many again."""
    counts = [max(bench.count // 10, 1), bench.count, bench.count * 10]
    return bench.run([bare_case(bench, program, count) for count in counts for program in bench.programs])


def index(bench: Bench) -> list[Result]:
    """The search index of the real site with stories, beside Pagefind's."""
    count = max(bench.count * 2 // 5, 1)
    folders = [inputs.real(each, bench.work / f"search-{each.name}", count) for each in bench.programs]
    for program, folder in zip(bench.programs, folders, strict=True):
        make_pictures(program, folder)
    return search.measured(bench.programs, folders, bench.pagefind, bench.rounds)


def templates(bench: Bench) -> list[Result]:
    """The template engine, beside swift-mustache."""
    return bench.run(engine.cases(max(bench.count // 10, 1), is_measured=bench.hugo is not None))


def make_pictures(program: Program, folder: Path) -> None:
    """Pictures are made once: they take longer than all else, and no build makes them again, not even elsewhere."""
    if take_pictures(program, folder):
        return
    subprocess.run(program.build(), cwd=folder, check=True, stdout=subprocess.DEVNULL)
    cache = folder / ".cache" / "pictures"
    if cache.is_dir():
        shutil.copytree(cache, kept_pictures(program, folder), ignore=shutil.ignore_patterns("last-*"))


def take_pictures(program: Program, folder: Path) -> bool:
    """Gives a folder the pictures that were made in another, if they were."""
    kept = kept_pictures(program, folder)
    if kept.is_dir():
        shutil.copytree(kept, folder / ".cache" / "pictures", dirs_exist_ok=True)
    return kept.is_dir()


def kept_pictures(program: Program, folder: Path) -> Path:
    return folder.parent / f"pictures-{program.name}"


def cold(folder: Path) -> Callable[[], None]:
    """Nothing of an earlier build is left but the pictures."""

    def clear() -> None:
        cache = folder / ".cache" / "pictures"
        without([folder / "public", folder / ".cache" / "pages", *cache.glob("last-*")])()

    return clear


def after(program: Program, folder: Path, edit: Callable[[Path], None]) -> Callable[[], None]:
    """A build, and an edit that the next build finds."""

    def prepare() -> None:
        subprocess.run(program.build(), cwd=folder, check=True, stdout=subprocess.DEVNULL)
        edit(folder)

    return prepare


MEASURES: dict[str, Callable[[Bench], list[Result]]] = {
    "stories": stories,
    "real": real,
    "province": province,
    "nation": nation,
    "scaling": scaling,
    "search": index,
    "engine": templates,
}


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument("measures", nargs="*", metavar="NAME", help=f"what is measured: {', '.join(MEASURES)}; else all")
    parser.add_argument("--generator", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--hugo", help=argparse.SUPPRESS)
    parser.add_argument("--pagefind", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--work", required=True, type=Path, help="a folder to work in")
    parser.add_argument("--against", action="append", default=[], metavar="REV", help="also measure this revision")
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--communes", type=int, default=3_321)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--smoke", action="store_true", help="a hundred stories, two dozen communes, one round")
    parser.add_argument("--json", type=Path, help="also write the result here")
    options = parser.parse_args()
    unknown = [name for name in options.measures if name not in MEASURES]
    if unknown:
        parser.error(f"there is no measure {', '.join(unknown)}; there are: {', '.join(MEASURES)}")
    return options


def main() -> None:
    options = parsed()
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    programs = [Program("minhbach", options.generator.resolve(), ROOT)]
    programs += [of_revision(revision, ROOT) for revision in options.against]
    bench = Bench(
        programs=programs,
        hugo=options.hugo,
        pagefind=options.pagefind,
        work=work,
        rounds=1 if options.smoke else options.rounds,
        count=100 if options.smoke else options.stories,
        communes=24 if options.smoke else options.communes,
        warms_up=not options.smoke,
    )
    machine = report.machine()
    results = []
    for name in options.measures or MEASURES:
        results += MEASURES[name](bench)
    lines = [f"- {key}: {value}" for key, value in machine.items()]
    lines += [f"- {program.name}: {program.version()}" for program in programs]
    if options.hugo:
        version = subprocess.run([options.hugo, "version"], capture_output=True, text=True).stdout.split()
        lines.append(f"- hugo: {' '.join(version[1:2])}")
    if options.pagefind:
        version = subprocess.run([options.pagefind, "--version"], capture_output=True, text=True).stdout.split()
        lines.append(f"- {' '.join(version)}")
    print("\n".join(lines), report.table(results, programs[0].name), sep="\n\n")
    if options.json:
        data = {"machine": machine, "results": report.as_json(results)}
        options.json.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())

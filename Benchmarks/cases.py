"""One case is one program doing one work; cases of a measure take turns, so that a busy moment hits all alike."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from measure import Run, Summary, run


def nothing() -> None:
    """Nothing is to be made ready."""


@dataclass(frozen=True)
class Case:
    """What is done, by which program: the command, the folder it runs in, what is made ready before, untimed."""

    work: str
    program: str
    command: list[str]
    folder: Path
    before: Callable[[], None] = nothing


@dataclass(frozen=True)
class Result:
    """What a case took."""

    work: str
    program: str
    summary: Summary


def measure(cases: list[Case], rounds: int, *, warms_up: bool = True) -> list[Result]:
    """A round to warm up, then rounds in which each case has its turn."""
    runs: dict[int, list[Run]] = {index: [] for index in range(len(cases))}
    for number in range(0 if warms_up else 1, rounds + 1):
        for index, case in enumerate(cases):
            case.before()
            result = run(case.command, case.folder)
            if number > 0:
                runs[index].append(result)
            name = "warm-up" if number == 0 else f"round {number}"
            print(f"{name}: {case.work}, {case.program}: {result.wall:.2f} s", file=sys.stderr)
    return [Result(case.work, case.program, Summary.of(runs[index])) for index, case in enumerate(cases)]


def without(paths: Iterable[Path]) -> Callable[[], None]:
    """What removes folders and files before a run."""

    def remove() -> None:
        for path in paths:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    return remove

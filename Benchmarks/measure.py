"""Runs a program and says what it took."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One run: seconds on the clock, seconds of CPU (user and system, children too), peak memory of one process in MB."""

    wall: float
    cpu: float
    memory: float


def run(command: list[str], folder: Path) -> Run:
    """Runs the command once; stops the benchmark if it fails.

    The kernel counts the starting process's memory too: this one's, about 25 MB, is the least that can be seen.
    """
    os.sync()  # what earlier runs left to be written isn't this one's to pay for
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{output.decode(errors='replace')[-4000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


@dataclass(frozen=True)
class Summary:
    """Several runs of the same program: medians, and the spread of the clock."""

    wall: float
    least: float
    most: float
    cpu: float
    memory: float
    runs: int

    @staticmethod
    def of(runs: list[Run]) -> Summary:
        walls = [run.wall for run in runs]
        return Summary(
            wall=statistics.median(walls),
            least=min(walls),
            most=max(walls),
            cpu=statistics.median(run.cpu for run in runs),
            memory=statistics.median(run.memory for run in runs),
            runs=len(runs),
        )

    def rounded(self) -> dict[str, float]:
        return {name: round(value, 3) for name, value in asdict(self).items()}

"""A form goes out, is filled in LibreOffice, and comes back as rows of the tables."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from spreadsheet_office import type_into

PROJECT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("MINHBACH_PROGRAM") or PROJECT / ".build/release/minhbach")
FORM = "forms/22918-phuong-mui-ne-2026-Q4.xlsx"
FIGURES, TASKS, EVIDENCE = "Số liệu", "Nhiệm vụ", "Minh chứng"


def run(folder: Path, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *words, "--language", "en"], cwd=folder, capture_output=True, text=True)


def serial(year: int, month: int, day: int) -> int:
    from datetime import date

    return (date(year, month, day) - date(1899, 12, 30)).days


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the content and the filled form: one line of figures right, one wrong, a task, evidence."""
    folder = tmp_path_factory.mktemp("office")
    shutil.copytree(PROJECT / "content", folder / "content")
    made = run(folder, "form", "--period", "2026-Q4", "--unit", "22918")
    assert made.returncode == 0, made.stdout + made.stderr
    assert made.stdout == f"{FORM}\n"
    right = {
        (FIGURES, "C2"): serial(2026, 11, 19),
        (FIGURES, "H5"): 9000, (FIGURES, "I5"): 20500, (FIGURES, "L5"): "EV-22918-2026-Q4",
        (FIGURES, "M5"): "Nền tảng, hệ thống",
        (FIGURES, "H6"): "=100+20", (FIGURES, "I6"): "2.215",
        (FIGURES, "K7"): "Chưa có số liệu",
        (TASKS, "F5"): serial(2026, 11, 18), (TASKS, "G5"): "Đang làm", (TASKS, "H5"): "Đã mở hai điểm hỗ trợ",
        (EVIDENCE, "B5"): "Dữ liệu xuất quý IV/2026", (EVIDENCE, "C5"): "Dữ liệu xuất từ hệ thống",
        (EVIDENCE, "F5"): "Đơn vị giữ",
    }
    type_into(folder / FORM, folder / "back.xlsx", right, folder)
    return folder


def test_wrong_cells_are_named_and_nothing_is_written(office: Path) -> None:
    come = run(office, "import", "back.xlsx", "--yes")
    assert come.returncode == 1
    assert "Số liệu!I6: “2.215” is text, not a number" in come.stdout
    assert "It may be 2215 or 2.215; nothing is guessed." in come.stdout
    assert not (office / "content/data/observations/2026-Q4.csv").exists()


def test_filled_in_libreoffice_comes_back_right(office: Path) -> None:
    folder = office / "second"
    folder.mkdir()
    type_into(office / "back.xlsx", folder / "mended.xlsx", {(FIGURES, "I6"): 2215}, folder)
    shown = run(office, "import", "second/mended.xlsx")
    assert shown.returncode == 0, shown.stdout
    assert "BD01@22918@2026-Q4 " in shown.stdout
    assert "9000/20500 · EV-22918-2026-Q4 · platform" in shown.stdout
    assert "stored results of formulas were taken in H6" in shown.stdout
    assert shown.stderr == "Nothing was written; add --yes to write.\n"
    assert not (office / "content/data/observations/2026-Q4.csv").exists()
    tasks = (office / "content/data/task-updates.csv").read_text(encoding="utf-8")
    written = run(office, "import", "second/mended.xlsx", "--yes")
    assert written.returncode == 0
    rows = (office / "content/data/observations/2026-Q4.csv").read_text(encoding="utf-8").splitlines()
    assert [row.rstrip(",") for row in rows[1:]] == [
        "BD01,22918,,9000,20500,,reported,EV-22918-2026-Q4,platform,2026-11-19",
        "BD01,22918,people,120,2215,,reported,,report,2026-11-19",
        "BD01,22918,officials,,,,not_reported,,,2026-11-19",
    ]
    added = (office / "content/data/task-updates.csv").read_text(encoding="utf-8")
    assert added.startswith(tasks) and ",22918,2026-11-18,progress,Đã mở hai điểm hỗ trợ,," in added[len(tasks):]
    assert "\nEV-22918-2026-Q4,Dữ liệu xuất quý IV/2026,system_export,Phường Mũi Né,,,,,held\n" in (
        office / "content/data/evidence.csv"
    ).read_text(encoding="utf-8")
    again = run(office, "import", "second/mended.xlsx", "--yes")
    assert "Nothing would change." in again.stdout


def test_forms_are_never_written_over(office: Path) -> None:
    assert run(office, "form", "--period", "2026-Q4", "--unit", "22918").returncode == 73

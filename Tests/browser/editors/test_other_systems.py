"""Exports of other systems come in by a mapping, and their layout goes out again."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from program import PROGRAM, PROJECT

MAPS = "content/imports"
SAMPLES = f"{MAPS}/samples"


def run(folder: Path, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *words, "--language", "en"], cwd=folder, capture_output=True, text=True)


def figures(folder: Path) -> dict[tuple[str, str, str], tuple[str, str, str]]:
    """The numbers of each figure, without evidence, source and day."""
    with open(folder / "content/data/observations/2026-Q3.csv", encoding="utf-8", newline="") as file:
        return {
            (row["indicator"], row["unit"], row["group"]): (row["numerator"], row["denominator"], row["value"])
            for row in csv.DictReader(file)
        }


@pytest.fixture
def office(tmp_path: Path) -> Path:
    shutil.copytree(PROJECT / "content", tmp_path / "content")
    return tmp_path


def test_names_with_and_without_marks_and_of_before_the_merger(office: Path) -> None:
    come = run(office, "import", "--map", f"{MAPS}/hoc-tap.yaml", f"{SAMPLES}/hoc-tap.csv", "--on", "2026-11-18", "--yes")
    assert come.returncode == 0, come.stdout
    assert "Figures added up from units of before the merger: 2" in come.stdout
    rows = (office / "content/data/observations/2026-Q4.csv").read_text(encoding="utf-8").splitlines()
    assert [row.rstrip(",") for row in rows[1:]] == [
        "BD01,22918,,9000,20500,,reported,EV-hoc-tap-2026-Q4,platform,2026-11-18",
        "BD01,22918,elderly,700,2900,,reported,EV-hoc-tap-2026-Q4,platform,2026-11-18",
        "BD01,22924,,4000,10000,,reported,EV-hoc-tap-2026-Q4,platform,2026-11-18",
        "BD04,22918,,4100,9800,,reported,EV-hoc-tap-2026-Q4,platform,2026-11-18",
        "BD04,22918,elderly,310,720,,reported,EV-hoc-tap-2026-Q4,platform,2026-11-18",
        "BD04,22924,,1700,3900,,reported,EV-hoc-tap-2026-Q4,platform,2026-11-18",
    ]
    evidence = (office / "content/data/evidence.csv").read_text(encoding="utf-8").splitlines()[-1]
    assert "system_export,Nền tảng học tập (ví dụ),2026-11-18" in evidence


@pytest.mark.parametrize(
    ("name", "words", "row"),
    [
        ("dinh-danh", ["--period", "2026-Q4", "--on", "2026-11-18"], "BD02,22918,,12500,16800,,reported,EV-dinh-danh-2026-Q4,platform,2026-11-18"),
        ("dich-vu-cong", ["--period", "2026-Q4", "--on", "2026-11-18"], "BD11,22918,,12345,20000,,reported,EV-dich-vu-cong-2026-Q4,platform,2026-11-18"),
        ("thanh-toan", ["--on", "2026-11-18"], "BD12,22918,,8120,16800,,reported,EV-thanh-toan-2026-Q4,platform,2026-11-18"),
    ],
)
def test_every_sample_comes_in(office: Path, name: str, words: list[str], row: str) -> None:
    come = run(office, "import", "--map", f"{MAPS}/{name}.yaml", f"{SAMPLES}/{name}.csv", *words, "--yes")
    assert come.returncode == 0, come.stdout
    assert row in (office / "content/data/observations/2026-Q4.csv").read_text(encoding="utf-8")


def test_unknown_names_are_listed_once_with_the_nearest(office: Path) -> None:
    (office / "x.csv").write_text(
        "MA_DVHC,SO_DANG_NHAP,SO_TRUONG_THANH\n22918,1,2\nPhường Mũi Né,1,2\n99999,1,2\n99999,1,2\n", encoding="utf-8"
    )
    come = run(office, "import", "--map", f"{MAPS}/dinh-danh.yaml", "x.csv", "--period", "2026-Q4", "--on", "2026-11-18", "--yes")
    assert come.returncode == 1
    assert come.stdout.count("nobody knows what “99999” is (rows: 2)") == 1
    assert "nobody knows what “Phường Mũi Né” is (rows: 1)" in come.stdout
    assert not (office / "content/data/observations/2026-Q4.csv").exists()


def test_a_changed_layout_is_told(office: Path) -> None:
    (office / "x.csv").write_text("MA,SO\n22918,1\n", encoding="utf-8")
    come = run(office, "import", "--map", f"{MAPS}/dinh-danh.yaml", "x.csv", "--period", "2026-Q4", "--on", "2026-11-18")
    assert come.returncode == 1
    assert "x.csv!1: there is no column “MA_DVHC”, “SO_DANG_NHAP”, “SO_TRUONG_THANH”" in come.stdout


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_layout_goes_out_and_comes_back_with_the_same_figures(office: Path, ending: str) -> None:
    if ending == "csv":
        # A table of CSV has its headings in the first line.
        file = office / MAPS / "theo-doi.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace("head: 2", "head: 1"), encoding="utf-8")
    out = run(office, "export", "--map", f"{MAPS}/theo-doi.yaml", "--period", "2026-Q3", "--output", f"theo-doi.{ending}")
    assert out.returncode == 0, out.stdout + out.stderr
    assert run(office, "export", "--map", f"{MAPS}/theo-doi.yaml", "--period", "2026-Q3", "--output", f"theo-doi.{ending}").returncode == 73
    before = figures(office)
    back = run(office, "import", "--map", f"{MAPS}/theo-doi.yaml", f"theo-doi.{ending}", "--yes")
    assert back.returncode == 0, back.stdout[:4000]
    after = figures(office)
    assert len(before) > 5000
    assert {key: row for key, row in before.items() if after.get(key) != row} == {}
    assert not after.keys() - before.keys()


HEADS = ["Đơn vị", "Kỳ", "Đối tượng", "Số người học", "Số người thuộc diện", "Lượt hoàn thành", "Lượt ghi danh"]


def taken(office: Path, rows: list[list], merged: tuple[str, ...] = ()) -> subprocess.CompletedProcess:
    """What the program says of a workbook of the learning platform."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "DL"
    for row in rows:
        sheet.append(row)
    for cells in merged:
        sheet.merge_cells(cells)
    book.save(office / "x.xlsx")
    return run(office, "import", "--map", f"{MAPS}/hoc-tap.yaml", "x.xlsx", "--on", "2026-11-18", "--yes")


def test_merged_cells_are_one_message(office: Path) -> None:
    rows = [
        HEADS,
        ["Phường Mũi Né", "Quý IV/2026", "Tất cả", 9000, 20500, 4100, 9800],
        [None, "Quý IV/2026", "Người cao tuổi", 700, 2900, 310, 720],
        [None, "Quý IV/2026", "Học sinh, sinh viên", 700, 2900, 310, 720],
    ]
    come = taken(office, rows, ("A2:A4",))
    assert come.returncode == 1
    assert "DL: merged cells leave cells empty that need a value: A3, A4 [sheet-cells-lost-to-merging]" in come.stdout
    assert "1 error, 0 warnings" in come.stdout


def test_numbers_of_another_size_and_groups_above_the_whole_are_told(office: Path) -> None:
    rows = [
        HEADS,
        ["Phường Mũi Né", "Quý IV/2026", "Tất cả", 12, 20500, 4100, 9800],
        ["Phường Phú Thủy", "Quý IV/2026", "Tất cả", 9000, 20500, 4100, 9800],
        ["Phường Phú Thủy", "Quý IV/2026", "Người cao tuổi", 9500, 22900, 310, 720],
    ]
    come = taken(office, rows)
    assert come.returncode == 1
    assert "x.xlsx:2:1: warning: DL!2: 12, a period ago " in come.stdout
    assert "DL!4: " in come.stdout and "[cell-over-whole]" in come.stdout


def test_rows_that_come_again_and_headings_further_down_are_told_once(office: Path) -> None:
    row = ["Phường Mũi Né", "Quý IV/2026", "Tất cả", 9000, 20500, 4100, 9800]
    twice = taken(office, [HEADS, row, row, row])
    assert "Several rows tell BD01@22918@2026-Q4, BD04@22918@2026-Q4: 2, 3, 4 [map-twice]" in twice.stdout
    assert "1 error, 0 warnings" in twice.stdout
    lower = taken(office, [["BÁO CÁO"], [], HEADS, row])
    assert "They stand in row 3: write “head: 3” into the mapping." in lower.stdout

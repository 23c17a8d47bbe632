"""A form goes out, is filled in LibreOffice, and comes back as rows of the tables."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from program import PROGRAM, PROJECT
from spreadsheet_office import type_into

FORM = "forms/22918-phuong-mui-ne-2026-Q4.xlsx"
FIGURES, TASKS, EVIDENCE = "Số liệu", "Nhiệm vụ", "Minh chứng"


def run(folder: Path, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *words, "--language", "en"], cwd=folder, capture_output=True, text=True)


def serial(year: int, month: int, day: int) -> int:
    return (date(year, month, day) - date(1899, 12, 30)).days


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the content and the filled form: one line of figures right, one wrong, a task, evidence."""
    folder = tmp_path_factory.mktemp("office")
    shutil.copytree(PROJECT / "content", folder / "content")
    made = run(folder, "form", "--period", "2026-Q4", "--unit", "22918")
    assert made.returncode == 0, made.stdout + made.stderr
    assert made.stdout == f"{FORM}\n"
    assert made.stderr.startswith("Made 1 form. ")
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


def test_merged_cells_of_a_form_are_told(office: Path) -> None:
    book = openpyxl.load_workbook(office / FORM)
    sheet = book[FIGURES]
    sheet["C2"], sheet["H5"], sheet["I5"], sheet["I6"] = date(2026, 11, 19), 9000, 20500, 2215
    sheet.merge_cells("H5:H6")
    book.save(office / "merged.xlsx")
    come = run(office, "import", "merged.xlsx", "--yes")
    assert come.returncode == 1
    assert "Số liệu: merged cells leave cells empty that need a value: H6 [sheet-cells-lost-to-merging]" in come.stdout
    assert "1 error, 0 warnings" in come.stdout
    sheet.unmerge_cells("H5:H6")
    sheet["H6"] = 700
    sheet.merge_cells("K5:K6")
    book.save(office / "merged.xlsx")
    come = run(office, "import", "merged.xlsx")
    assert "Số liệu: merged cells: K5:K6 [sheet-merged-cells]" in come.stdout
    assert "0 errors, 1 warning" in come.stdout
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
    assert "\nEV-22918-2026-Q4,Dữ liệu xuất quý IV/2026,system_export,Phường Mũi Né,,held,,,,\n" in (
        office / "content/data/evidence.csv"
    ).read_text(encoding="utf-8")
    again = run(office, "import", "second/mended.xlsx", "--yes")
    assert "Nothing would change." in again.stdout


def test_forms_are_never_written_over(office: Path) -> None:
    assert run(office, "form", "--period", "2026-Q4", "--unit", "22918").returncode == 73


def test_forms_are_laid_out_so_that_programs_keep_them(office: Path) -> None:
    import zipfile

    from openpyxl import load_workbook

    book = load_workbook(office / FORM)
    names = [sheet.title for sheet in book]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name.encode("utf-16-le")) <= 62 for name in names)
    hidden = [sheet.title for sheet in book if sheet.sheet_state != "visible"]
    assert hidden
    lists = [rule for sheet in book for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert lists and all(rule.formula1.startswith("'") or rule.formula1[0].isalpha() or rule.formula1[0] == "=" for rule in lists)
    assert not any(rule.formula1.startswith('"') for rule in lists), "lists stand in ranges, never inline"
    assert not [name for name in book.defined_names if name[:1].isalpha() and name[1:].isdigit()]
    properties = {entry.name: entry.value for entry in book.custom_doc_props.props}
    assert {"22918", "2026-Q4"} <= {str(value) for value in properties.values()}
    told = {str(cell.value) for name in hidden for row in book[name].iter_rows() for cell in row}
    assert {"22918", "2026-Q4"} <= told
    figures = book[FIGURES]
    assert figures["A5"].number_format == "@" and isinstance(figures["A5"].value, str)
    formats = {cell.number_format for row in figures.iter_rows(min_row=5) for cell in row}
    assert not any("%" in form.replace('"%"', "") for form in formats), "a typed 12,5 would become 12,5 or 0,125"
    assert figures.protection.sheet
    with zipfile.ZipFile(office / FORM) as archive:
        sheets = b"".join(archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
    assert b"<f>" in sheets and b"</f><v>0</v>" not in sheets, "spreadsheets believe a stored 0"


def test_a_form_saved_by_openpyxl_comes_back_right(office: Path) -> None:
    from openpyxl import load_workbook

    folder = office / "openpyxl"
    folder.mkdir()
    book = load_workbook(office / FORM)
    figures = book[FIGURES]
    figures["C2"], figures["H5"], figures["I5"], figures["K7"] = serial(2026, 11, 19), 9000, 20500, "Chưa có số liệu"
    book.save(folder / "form.xlsx")
    shown = run(office, "import", "openpyxl/form.xlsx")
    assert shown.returncode == 0, shown.stdout
    assert "9000/20500" in shown.stdout
    figures["A6"], figures["H6"], figures["I6"] = "BD01", 9500, 20500
    book.save(folder / "form.xlsx")
    twice = run(office, "import", "openpyxl/form.xlsx", "--yes")
    assert twice.returncode == 1 and "Số liệu!A6: two lines have the code “BD01”, the other at Số liệu!A5" in twice.stdout


# What people type into cells for numbers, and what comes of it where the program speaks Vietnamese and where it speaks
# English: a number that is taken, or words that tell what is wrong.
TEXT, WHOLE = "is text, not a number", "isn’t a whole number"
TYPED = [
    ("H5", "1 234", TEXT, TEXT),
    ("H6", "12.5", TEXT, WHOLE),
    ("H8", "30.8.2026", TEXT, TEXT),
    # In English 30-8-26 is 26 August 1930, and nothing is left of the day but a number.
    ("H9", "30-8-26", TEXT, 11196),
    ("H10", "0,125", WHOLE, 125),
    ("H11", "2/11/2026", "46328 may be the day 2026-11-02", "46064 may be the day 2026-02-11"),
    ("H12", "30/8/2026", "46264 may be the day 2026-08-30", TEXT),
    ("H13", "1,234", WHOLE, 1234),
    ("H14", "1.234,5", WHOLE, WHOLE),
    ("H15", "12.345.678", "12345678 is more than the whole 100000", "12345678 is more than the whole 100000"),
    ("H16", "12.5%", TEXT, WHOLE),
    ("H17", "12,5%", WHOLE, TEXT),
    ("H18", "+84263", 84263, 84263),
    ("H19", "=1+1", "=1+1", "=1+1"),
    ("H20", "TRUE", TEXT, TEXT),
    ("H21", "1.234", 1234, WHOLE),
    ("H22", "1.252.445", "1252445 is more than the whole 100000", "1252445 is more than the whole 100000"),
    ("H23", "-5", "-5 is below 0", "-5 is below 0"),
    ("H24", "5 người", TEXT, TEXT),
    ("C2", "30.8.2026", "“30.8.2026” isn’t a day", "“30.8.2026” isn’t a day"),
]


@pytest.mark.parametrize("locale", ["vi-VN", "en-US"])
def test_what_people_type_is_taken_or_told(office: Path, locale: str) -> None:
    from openpyxl import load_workbook

    folder = office / f"typed-{locale}"
    folder.mkdir()
    cells: dict[tuple[str, str], str | float] = {(FIGURES, f"I{row}"): 100_000 for row in range(5, 25) if row != 7}
    cells |= {(FIGURES, cell): text for cell, text, _, _ in TYPED}
    type_into(office / FORM, folder / "form.xlsx", cells, folder, locale=locale)
    come = run(office, "import", f"typed-{locale}/form.xlsx", "--yes")
    assert come.returncode == 1
    figures = load_workbook(folder / "form.xlsx")[FIGURES]
    for cell, text, vietnamese, english in TYPED:
        wanted = vietnamese if locale == "vi-VN" else english
        told = [line for line in come.stdout.splitlines() if f"Số liệu!{cell}: " in line]
        if wanted == figures[cell].value:
            assert not [line for line in told if "error: " in line and "everybody" not in line], (cell, text, told)
        else:
            assert [line for line in told if str(wanted) in line], (cell, text, told, figures[cell].value)

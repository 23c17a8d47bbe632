"""The workbooks beside pages and the one of all registers, opened by openpyxl and by LibreOffice."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from urllib.parse import urljoin

import pytest
from openpyxl import load_workbook

WORDS = {"not_reported": "chưa báo cáo", "not_applicable": "không áp dụng", "suppressed": "không công bố"}
FORMATS = {"percent": '0.0"%"', "vnd": '#,##0" ₫"', "count": "#,##0", "days": "#,##0", "points": "#,##0.0", "score": "#,##0.0"}


@pytest.fixture(scope="module")
def files(site) -> list[Path]:
    return sorted(path for path in Path(site.root).rglob("figures.xlsx"))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_commune_and_indicator_has_one(site, files: list[Path]) -> None:
    pages = [path.parent for path in Path(site.root).rglob("figures.csv") if path.relative_to(site.root).parts[0] != "data"]
    assert [path.parent for path in files] == sorted(pages)
    linked = {
        urljoin(page.url, address).removeprefix(site.base_url)
        for page in site.pages for address in page.tree.xpath("//a[@download]/@href[contains(., 'figures.xlsx')]")
    }
    assert linked == {str(path.relative_to(site.root)) for path in files}
    total = sum(path.stat().st_size for path in files)
    assert total < 3_000_000, "two megabytes were measured"


def test_workbooks_tell_what_the_csv_beside_them_tells(files: list[Path]) -> None:
    chosen = [files[0], files[len(files) // 2], files[-1]]
    for path in chosen:
        book = load_workbook(path)
        notes, figures = book.worksheets
        assert [sheet.title for sheet in book] == ["Đọc trước – Read me", "Số liệu – Figures"]
        for sheet in book:
            assert sheet.freeze_panes == "A2"
            assert (int(sheet.page_setup.paperSize), sheet.page_setup.orientation) == (9, "landscape")
            assert int(sheet.page_setup.fitToHeight) == 0 and sheet.print_title_rows == "$1:$1"
        assert notes["C2"].alignment.wrap_text and notes.column_dimensions["C"].width > 50
        assert book.properties.creator and book.properties.creator == book.properties.creator.strip()
        heads = [cell.value for cell in figures[1]]
        periods = {head: column for column, head in enumerate(heads) if head[:2] == "20"}
        assert heads[0] == "Mã\nCode"
        by_commune = "Chỉ số\nIndicator (in Vietnamese)" in heads
        groups = heads.index("Nhóm (tiếng Anh)\nGroup")
        names = {row["id"]: row for row in rows(root_of(path) / "data" / "groups.csv")}
        table = {}
        for cells in figures.iter_rows(min_row=2):
            assert isinstance(cells[0].value, str)
            for period, column in periods.items():
                if cells[column].value is not None:
                    table[cells[0].value, cells[groups].value, period] = cells[column]
        expected = rows(path.with_suffix(".csv"))
        assert len(table) == len(expected)
        for row in expected:
            code = row["indicator" if by_commune else "unit"]
            group = names[row["group"]]["name_en"] if row["group"] else "Everybody"
            cell = table[code, group, row["period"]]
            if row["state"] == "reported":
                assert cell.value == pytest.approx(float(row["value"]), abs=1e-9)
                assert cell.number_format == FORMATS[row["measure"]]
            else:
                assert cell.value == WORDS[row["state"]]


def root_of(path: Path) -> Path:
    return next(parent for parent in path.parents if (parent / "manifest.json").exists())


def test_codes_bear_no_warnings_and_bytes_no_day_but_the_data_s(files: list[Path], site) -> None:
    for path in [files[0], Path(site.root) / "data" / "minh-bach.xlsx"]:
        with zipfile.ZipFile(path) as archive:
            sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
            marked = [name for name in sheets if b"numberStoredAsText" in archive.read(name)]
            assert len(marked) >= len(sheets) - 1
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_whole_workbook_is_readable(site) -> None:
    book = load_workbook(Path(site.root) / "data" / "minh-bach.xlsx", read_only=False)
    first = book.worksheets[0]
    assert first["B2"].alignment.wrap_text and first.column_dimensions["B"].width > 60
    assert book.properties.creator
    communes = book["communes"]
    assert isinstance(communes["A2"].value, str)
    told = [rule.prompt for rule in communes.data_validations.dataValidation]
    assert any("Mã đơn vị hành chính\nAdministrative code" in (prompt or "").replace("_x000a_", "\n") for prompt in told)
    funding = book["funding"]
    head = [cell.value for cell in funding[1]]
    assert funding.cell(2, head.index("allocated_vnd") + 1).number_format == "#,##0"


def test_libreoffice_opens_them(files: list[Path], tmp_path: Path) -> None:
    chosen = [files[0], files[-1]]
    for number, path in enumerate(chosen):
        shutil.copy(path, tmp_path / f"{number}.xlsx")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--norestore", "--convert-to",
         "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,2", "--outdir", str(tmp_path),
         *[str(tmp_path / f"{number}.xlsx") for number in range(len(chosen))]],
        check=True, capture_output=True, timeout=120,
    )
    for number, path in enumerate(chosen):
        made = next(tmp_path.glob(f"{number}*.csv"))
        with made.open(encoding="utf-8", newline="") as file:
            read = list(csv.reader(file))
        sheet = load_workbook(path).worksheets[1]
        assert len(read) == sheet.max_row
        assert [row[0] for row in read[1:]] == [cell.value for cell in sheet["A"][1:]]


def test_nothing_withheld_is_in_them(site, files: list[Path]) -> None:
    withheld = [row for row in json.loads((Path(site.root) / "data" / "figures.json").read_bytes())["rows"] if row["state"] == "suppressed"]
    assert withheld
    units = {row["unit"] for row in withheld}
    for path in files:
        with path.with_suffix(".csv").open(encoding="utf-8") as file:
            if not any(row["state"] == "suppressed" for row in csv.DictReader(file)):
                continue
        cells = [cell.value for row in load_workbook(path, read_only=True).worksheets[1].iter_rows() for cell in row]
        assert WORDS["suppressed"] in cells, path
        break
    else:
        pytest.fail(f"no file beside {units} says that something is kept back")

"""A day's post of an office, with the commands that are typed: a story of Word with three photos, a form filled in
LibreOffice, a platform's export and the official layout, the province's shapefile in VN-2000."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from program import PROGRAM, PROJECT
from spreadsheet_office import type_into

FORM = "forms/22918-phuong-mui-ne-2026-Q4.xlsx"


class Office:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(PROJECT / "content", folder / "content")

    def run(self, *words: str, code: int = 0) -> str:
        run = [PROGRAM, *words, "--language", "vi"]
        done = subprocess.run(run, cwd=self.folder, capture_output=True, text=True)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def text(self, path: str) -> str:
        return (self.folder / "content" / path).read_text(encoding="utf-8")

    def check(self) -> str:
        return self.run("check", "--templates", str(PROJECT / "site-templates"))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office-day"))


def test_a_story_of_word_with_three_photos(office: Office) -> None:
    from docx import Document

    paper = Document()
    paper.add_heading("Lớp học bên chợ", 1)
    for number, colour in enumerate([(200, 120, 80), (40, 90, 60), (30, 60, 120)], 1):
        paper.add_paragraph(f"Buổi {number}: mười hai người học nhận dạng tin nhắn giả.")
        Image.new("RGB", (1200, 800), colour).save(office.folder / f"IMG_{number}.jpg")
        paper.add_picture(str(office.folder / f"IMG_{number}.jpg"))
    paper.save(office.folder / "lop-hoc.docx")
    office.run("import", "lop-hoc.docx", "--as", "models/lop-hoc-ben-cho", "--yes")
    story = office.text("models/lop-hoc-ben-cho/vi.md")
    assert "title: \"Lớp học bên chợ\"" in story or "title: Lớp học bên chợ" in story
    assert len(list((office.folder / "content/models/lop-hoc-ben-cho").glob("*.jp*g"))) == 3
    assert story.count("![](") == 3, "descriptions are asked for, not made up"
    told = office.check()
    assert told.count("[image-without-description]") == 3
    # A draft until somebody has read it: what it lacks stops nothing.
    assert "draft: true" in story and "0 lỗi" in told


def test_a_form_goes_out_and_comes_back(office: Office) -> None:
    office.run("form", "--period", "2026-Q4", "--unit", "22918")
    day = (date(2026, 11, 19) - date(1899, 12, 30)).days
    filled = {("Số liệu", "C2"): day, ("Số liệu", "H5"): 9000, ("Số liệu", "I5"): 20500}
    type_into(office.folder / FORM, office.folder / "ve.xlsx", filled, office.folder)
    assert "9000/20500" in office.run("import", "ve.xlsx")
    office.run("import", "ve.xlsx", "--yes")
    assert "BD01,22918,,9000,20500,,reported,,report,2026-11-19" in office.text("data/observations/2026-Q4.csv")


def test_a_platforms_export_comes_in_and_the_official_layout_goes_out(office: Office) -> None:
    maps = "content/imports"
    words = ["--map", f"{maps}/dinh-danh.yaml", f"{maps}/samples/dinh-danh.csv", "--period", "2026-Q4", "--on", "2026-11-18"]
    office.run("import", *words, "--yes")
    assert "BD02,22918,,12500,16800,,reported,EV-dinh-danh-2026-Q4,platform,2026-11-18" in office.text(
        "data/observations/2026-Q4.csv"
    )
    office.run("export", "--map", f"{maps}/theo-doi.yaml", "--period", "2026-Q3", "--output", "theo-doi.xlsx")
    from openpyxl import load_workbook

    rows = list(load_workbook(office.folder / "theo-doi.xlsx").active.iter_rows(values_only=True))
    named = [row for row in rows if row[0]]
    assert named[0] == ("Kỳ báo cáo", "Mã đơn vị", "Mã chỉ tiêu", "Nhóm", "Tử số", "Mẫu số", "Giá trị", "Ngày báo cáo")
    assert {row[0] for row in named[1:]} == {"Q3-2026"}
    assert ("68", "BD01", "CHUNG", 1252445, 2215503, 56.5) in {row[1:7] for row in named[1:]}


def test_the_provinces_shapefile_in_vn_2000_comes_in(office: Office) -> None:
    with open(office.folder / "content/data/communes.csv", encoding="utf-8", newline="") as file:
        communes = [row for row in csv.DictReader(file) if not row["valid_to"]]

    def square(row: dict[str, str]) -> dict:
        east, north, half = float(row["lon"]), float(row["lat"]), 0.002
        ring = [[east + x * half, north + y * half] for x, y in [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]]
        area = {"type": "Polygon", "coordinates": [ring]}
        return {"type": "Feature", "properties": {"TEN_XA": row["name"], "MA_XA": row["code"]}, "geometry": area}

    outlines = {"type": "FeatureCollection", "features": [square(row) for row in communes]}
    (office.folder / "xa.json").write_text(json.dumps(outlines), encoding="utf-8")
    make = ["ogr2ogr", "-f", "ESRI Shapefile", "xa.shp", "xa.json", "-t_srs", "EPSG:5899", "-lco", "ENCODING=UTF-8"]
    subprocess.run(make, cwd=office.folder, check=True, capture_output=True)
    assert "Phường Mũi Né (22918)" in office.run("import", "--shapes", "xa.shp")
    assert not (office.folder / "content/data/communes.geojson").exists()
    office.run("import", "--shapes", "xa.shp", "--yes")
    written = json.loads(office.text("data/communes.geojson"))
    assert len(written["features"]) == len(communes)
    first = next(one for one in written["features"] if one["properties"]["code"] == "22918")
    corner = min(first["geometry"]["coordinates"][0][0])
    assert abs(corner[0] - 108.261) < 2e-5 and abs(corner[1] - 10.9771) < 2e-5
    assert "0 lỗi" in office.check()

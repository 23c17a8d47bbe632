"""Programs that nobody here wrote read the open data: each recipe of the data page runs, and joins every row."""

import csv
import hashlib
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import zipfile
from contextlib import closing
from datetime import date

import duckdb
import fastparquet
import frictionless
import polars
import pytest
from csvw.metadata import CSVW

RECIPES = ["duckdb", "pandas", "polars", "sqlite3"]


@pytest.fixture(scope="module")
def figures(site) -> list[dict]:
    return json.loads((site.root / "data" / "figures.json").read_bytes())["rows"]


@pytest.fixture(scope="module")
def database(site):
    with closing(sqlite3.connect(f"file:{site.root}/data/minh-bach.sqlite?mode=ro&immutable=1", uri=True)) as database:
        yield database


@pytest.fixture(scope="module")
def recipes(site) -> dict[str, str]:
    pages = [page for page in site.pages if page.tree.xpath("//pre[@data-client]")]
    texts = [{node.get("data-client"): node.text_content() for node in page.tree.xpath("//pre[@data-client]")} for page in pages]
    assert texts and all(text == texts[0] for text in texts), "pages show different recipes"
    return texts[0]


@pytest.mark.parametrize("client", RECIPES)
def test_recipe_of_the_data_page_joins_every_row(client, recipes, site, figures, monkeypatch):
    communes = {row["code"] for row in json.loads((site.root / "data" / "communes.json").read_bytes())["rows"]}
    monkeypatch.chdir(os.path.join(site.root, "data"))
    names: dict[str, object] = {}
    exec(recipes[client], names)  # noqa: S102 - our own page
    assert len(names["joined"]) == sum(row["unit"] in communes for row in figures)
    if client == "duckdb":
        # Left to guess, it stops at the first code of an agency, or at the first cell in quotation marks.
        assert len(names["as_text"]) == len(figures)


def test_example_of_the_data_page_finds_what_rose_most(recipes, site, figures, monkeypatch):
    monkeypatch.chdir(os.path.join(site.root, "data"))
    names: dict[str, object] = {}
    exec(recipes["year"], names)  # noqa: S102 - our own page
    values = {(row["unit"], row["period"]): row["value"] for row in figures
              if row["indicator"] == "BD03" and row["state"] == "reported" and "group" not in row}
    communes = {row["code"]: row["name"] for row in json.loads((site.root / "data" / "communes.json").read_bytes())["rows"]}
    risen = [(name, round(values[code, "2026-Q3"] - values[code, "2025-Q3"], 1)) for code, name in communes.items()
             if {(code, "2025-Q3"), (code, "2026-Q3")} <= values.keys()]
    assert names["risen"] == sorted(risen, key=lambda row: (-row[1], row[0]))[:10] and len(risen) > 50


def test_tables_open_without_a_word_about_their_columns(site, figures):
    """Left to guess types, both take every code of a unit for a text wherever one of them is none of digits."""
    described = json.loads((site.root / "data" / "datapackage.json").read_bytes())["resources"]
    for path in sorted(site.root / "data" / resource["path"] for resource in described):
        with open(path, encoding="utf-8", newline="") as file:
            head, *rows = csv.reader(file)
        table = duckdb.sql(f"SELECT * FROM '{path}'")
        assert (table.columns, len(table.fetchall())) == (head, len(rows)), path.name
        # Of the hundred rows that polars looks at, those of figures hold whole numbers alone: its recipe names the types.
        if path.name != "figures.csv":
            assert len(polars.read_csv(path)) == len(rows), path.name
    joined = duckdb.sql(f"""SELECT count(*) FROM '{site.root}/data/figures.csv' JOIN '{site.root}/data/units.csv' ON unit = code""")
    assert joined.fetchall() == [(len(figures),)]


def test_recipe_for_statistical_offices_reads_every_row(recipes, site, figures, monkeypatch, tmp_path):
    # Browsers put what they download into one folder.
    shutil.copy(site.root / "data" / "sdmx" / "figures.zip", tmp_path)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    exec(recipes["pysdmx"], names)  # noqa: S102 - our own page
    assert len(names["figures"]) == len(figures)
    assert names["structure"].get_data_structure_definitions()


def test_recipe_in_r_joins_every_row(recipes, site, figures):
    communes = {row["code"] for row in json.loads((site.root / "data" / "communes.json").read_bytes())["rows"]}
    run = subprocess.run(
        ["Rscript", "--vanilla", "-e", recipes["R"] + "\ncat(nrow(joined))"],
        cwd=site.root / "data", capture_output=True, text=True, check=True)
    assert int(run.stdout) == sum(row["unit"] in communes for row in figures)


def test_database_keeps_its_foreign_keys(database):
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    keyless = database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'figure%' AND sql NOT LIKE '%PRIMARY KEY%'")
    assert keyless.fetchall() == []
    tied = {row[2] for row in database.execute("PRAGMA foreign_key_list(figure_values)")}
    assert tied == {"units", "indicators", "periods", "figure_groups", "figure_states", "figure_sources"}


def test_every_description_promises_the_same_keys(site, database):
    """Each table has a key, and its ties to others are told alike; a figure's key leads to the numbers that name it."""
    package = json.loads((site.root / "data" / "datapackage.json").read_bytes())
    web = {table["url"]: table["tableSchema"] for table in json.loads((site.root / "data" / "csv-metadata.json").read_bytes())["tables"]}
    told = {}
    for resource in package["resources"]:
        schema, other = resource["schema"], web[resource["path"]]
        assert schema["primaryKey"] == other["primaryKey"], resource["path"]
        ties = {(key["fields"][0], key["reference"]["resource"], key["reference"]["fields"][0]) for key in schema.get("foreignKeys", [])}
        filled = {column["name"] for column in other["columns"] if column.get("required")}
        assert {tie for tie in ties if tie[0] in filled} == {
            (key["columnReference"], key["reference"]["resource"].removesuffix(".csv"), key["reference"]["columnReference"])
            for key in other.get("foreignKeys", [])}
        assert filled == {field["name"] for field in schema["fields"] if field.get("constraints", {}).get("required")}
        assert set(schema["primaryKey"]) <= filled
        told[resource["name"]] = ties
        if resource["name"] != "figures":
            kept = {(row[3], row[2].replace("figure_names", "figures"), row[4])
                    for row in database.execute(f'PRAGMA foreign_key_list("{resource["name"]}")')}
            assert kept == ties, resource["path"]
            keys = [row[1] for row in sorted(database.execute(f'PRAGMA table_info("{resource["name"]}")'), key=lambda row: row[5]) if row[5]]
            assert keys == schema["primaryKey"], resource["path"]
    assert ("figure", "figures", "key") in told["revisions"] and ("by", "units", "code") in told["revisions"]
    assert ("period", "periods", "id") in told["targets"] and ("key", "figures", "key") in told["releases"]
    named = database.execute("""SELECT n.key, f.key FROM figure_names n JOIN figure_values v USING (unit, indicator, "group", period)
        JOIN units u ON u.number = n.unit JOIN indicators i ON i.number = n.indicator JOIN periods p ON p.number = n.period
        JOIN figures f ON f.unit = u.code AND f.indicator = i.id AND f.period = p.id WHERE n."group" = 0 AND f."group" IS NULL""").fetchall()
    assert named and all(one == other for one, other in named)


def test_pages_and_workbooks_are_found_from_the_tables(site):
    rows = {name: json.loads((site.root / "data" / f"{name}.json").read_bytes())["rows"]
            for name in ["indicators", "communes", "agencies", "tasks", "information"]}
    for name, table in rows.items():
        for row in table:
            for column in ["page", "page_en"]:
                if row[column] and site.owns(row[column]):
                    assert site.file_at(row[column]) is not None, (name, row[column])
            assert row["page"] is None or not site.owns(row["page"]) or "/en/" in row["page_en"], (name, row["page_en"])
    workbooks = {row["workbook"] for name in ["indicators", "communes"] for row in rows[name]}
    assert {site.file_at(address).path for address in workbooks} == {
        file.path for file in site.files_ending(".xlsx") if file.path != "data/minh-bach.xlsx"}


def test_description_lists_the_whole_in_other_formats(site):
    package = json.loads((site.root / "data" / "datapackage.json").read_bytes())
    listed = {each["path"]: each for each in package["files"]}
    assert set(listed) == {"figures.parquet", "minh-bach.xlsx", "minh-bach.sqlite", "minh-bach.zip", "communes.geojson",
                           "sdmx/figures.zip", "sdmx/structure.xml", "csv-metadata.json", "catalog.ttl", "catalog.jsonld",
                           "ledger.json", "record.csv"}
    for path, file in listed.items():
        assert f"data/{path}" in site.by_path, path
        assert " / " in file["title"] and "\n\n" in file.get("description", "\n\n")
    assert {each["path"] for each in package["addresses"]} >= {"unit/{unit}.json", "figure/{indicator}/latest.csv", "{workbook}"}


def test_views_of_the_database_read_like_the_csv(database, figures):
    proofs = {(row["key"], code) for row in figures for code in row.get("evidence", [])}
    assert set(database.execute("SELECT figure, evidence FROM figure_evidence")) == proofs
    columns = ["key", "indicator", "unit", "group", "period", "source", "reported_on", "withdrawn", "break", "computed_from"]
    for row, each in zip(sorted(figures, key=lambda row: row["key"]),
                         database.execute("SELECT " + ", ".join(f'"{name}"' for name in columns) + " FROM figures ORDER BY key"), strict=True):
        told = dict(zip(columns, each))
        assert told.pop("withdrawn") == int(row.get("withdrawn", False))
        assert told.pop("computed_from") == (";".join(row["computed_from"]) if row.get("computed_from") else None)
        assert told == {name: row.get(name) for name in told}


def test_views_of_the_database_have_all_columns_of_the_csv(database, site):
    """Whoever knows the one file finds the same names in the other; evidence, a list, stands in a view of its own."""
    with (site.root / "data" / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["key"]: row for row in csv.DictReader(file)}
    for view in ["figures", "newest"]:
        columns = [column[1] for column in database.execute(f"PRAGMA table_info({view})")]
        assert {*columns, "evidence", "demonstration", "licence"} == set(next(iter(rows.values())))
        explained = {name for (name,) in database.execute('SELECT "column" FROM columns WHERE "table" = ?', [view])}
        assert explained == set(columns)
    for key, *cells in database.execute("SELECT key, unit_kind, unit_name, unit_key, measure FROM figures"):
        assert cells == [rows[key][name] for name in ["unit_kind", "unit_name", "unit_key", "measure"]]


def test_wide_view_has_a_row_a_commune_and_its_newest_figures(database, site):
    communes = json.loads((site.root / "data" / "communes.json").read_bytes())["rows"]
    rows = database.execute("SELECT * FROM communes_wide")
    heads = [head[0] for head in rows.description]
    assert len(rows.fetchall()) == len(communes)
    indicator = next(head for head in heads if f"{head}_state" in heads)
    row = database.execute(
        f"""SELECT w.{indicator}, n.value FROM communes_wide w JOIN newest n ON n.unit = w.code
        WHERE n.indicator = ? AND n.value IS NOT NULL LIMIT 1""", [indicator]
    ).fetchone()
    assert row is not None and row[0] == row[1]


def test_typed_files_hold_what_the_json_holds(site, figures, database):
    kept = {
        row["key"]: (row["state"], row["value"], row.get("numerator"), row.get("denominator")) for row in figures
    }
    columns = ["key", "state", "value", "numerator", "denominator"]
    table = polars.read_parquet(site.root / "data" / "figures.parquet")
    assert {row[0]: row[1:] for row in table.select(columns).iter_rows()} == kept
    assert {row[0]: row[1:] for row in database.execute(f"SELECT {', '.join(columns)} FROM figures")} == kept


def test_nothing_that_is_kept_back_stands_in_a_typed_file(site, figures, database):
    assert any(row["state"] == "suppressed" for row in figures), "the site keeps nothing back: nothing was tested"
    table = polars.read_parquet(site.root / "data" / "figures.parquet").filter(polars.col("state") != "reported")
    assert table["value"].null_count() == table["numerator"].null_count() == len(table)
    told = "SELECT count(*) FROM figures WHERE state <> 'reported' AND (value IS NOT NULL OR numerator IS NOT NULL)"
    assert database.execute(told).fetchone() == (0,)


def test_every_register_has_the_same_rows_as_parquet(site):
    tables = [file for file in site.files_ending(".parquet") if file.path.count("/") == 1]
    assert len(tables) > 20
    for file in tables:
        rows = json.loads((site.root / file.path.replace(".parquet", ".json")).read_bytes())["rows"]
        table = polars.read_parquet(site.root / file.path)
        assert len(table) == len(rows), file.path
        for name in table.columns:
            if table.schema[name] == polars.String and rows and file.path != "data/figures.parquet":
                expected = [";".join(row[name]) if isinstance(row[name], list) else row[name] for row in rows]
                assert table[name].to_list() == expected, f"{file.path}: {name}"


def test_no_decimal_of_a_table_has_exactly_three_digits(site):
    description = json.loads((site.root / "data" / "datapackage.json").read_bytes())
    for resource in description["resources"]:
        numbers = [field["name"] for field in resource["schema"]["fields"] if field["type"] == "number"]
        table = polars.read_csv(site.root / "data" / resource["path"], infer_schema=False)
        for name in numbers:
            wrong = table.filter(polars.col(name).str.contains(r"\.\d{3}$"))
            assert wrong.is_empty(), f"{resource['path']}, {name}: {wrong[name].to_list()[:3]}"


def test_web_tables_describe_every_column_in_order(site):
    group = json.loads((site.root / "data" / "csv-metadata.json").read_bytes())
    assert group["@context"] == "http://www.w3.org/ns/csvw"
    for table in group["tables"]:
        head = (site.root / "data" / table["url"]).read_text(encoding="utf-8").split("\n", 1)[0]
        assert head.split(",") == [column["titles"] for column in table["tableSchema"]["columns"]]


def test_web_tables_pass_a_strict_validator(site, tmp_path):
    """Types, required cells, keys and ties of every table; a tie of a column with an empty cell would be refused.

    Of the figures every eighth row, with all their states: the validator needs a minute for all, and others read each.
    """
    for path in [site.root / "data" / "csv-metadata.json", *(site.root / "data").glob("*.csv")]:
        shutil.copy(path, tmp_path)
    head, *rows = (tmp_path / "figures.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    every, chosen = (list(csv.DictReader([head, *some])) for some in (rows, rows[::8]))
    assert len(every) == len(rows) and {row["state"] for row in chosen} == {row["state"] for row in every}
    (tmp_path / "figures.csv").write_text(head + "".join(rows[::8]), encoding="utf-8")
    read = CSVW(str(tmp_path / "csv-metadata.json"), validate=True, strict=True)
    assert len(read.tables) > 20 and read.is_valid
    assert [str(warning.message) for warning in read.warnings] == []
    assert {key.columnReference[0] for key in read.t.tabledict["figures.csv"].tableSchema.foreignKeys} == {"indicator", "unit", "period"}


def test_fastparquet_reads_what_polars_reads(site):
    """It knows fewer encodings than others do."""
    files = sorted((site.root / "data").rglob("*.parquet"))
    assert len(files) > 20
    for path in files:
        table, other = polars.read_parquet(path), fastparquet.ParquetFile(path).to_pandas()
        assert list(other.columns) == table.columns and len(other) == len(table), path
        for name in table.columns:
            empty = other[name].isna()
            assert [gone for gone in empty] == table[name].is_null().to_list(), (path, name)
            told = zip(other[name][~empty], table[name].drop_nulls())
            assert all((one.date() if isinstance(whole, date) else one) == whole for one, whole in told), (path, name)


def test_the_communes_say_where_they_come_from(site):
    package = json.loads((site.root / "data" / "datapackage.json").read_bytes())
    communes = next(resource for resource in package["resources"] if resource["name"] == "communes")
    assert [source["title"].count("1671/NQ-UBTVQH15") for source in communes["sources"]] == [2]
    assert communes["description"].count("1671/NQ-UBTVQH15") == 2 and "content/" not in communes["description"]


def test_archive_holds_the_published_tables_and_opens_as_a_data_package(site):
    with zipfile.ZipFile(site.root / "data" / "minh-bach.zip") as archive:
        names = archive.namelist()
        assert archive.testzip() is None
        assert len(names) == len(set(names)) and "datapackage.json" in names
        for name in names:
            assert archive.read(name) == (site.root / "data" / name).read_bytes(), name
        package = json.loads(archive.read("datapackage.json"))
    assert {resource["path"] for resource in package["resources"]} <= set(names)


def test_points_of_communes_are_read_by_gdal(site):
    communes = json.loads((site.root / "data" / "communes.json").read_bytes())["rows"]
    said = subprocess.run(
        ["ogrinfo", "-ro", "-so", "-al", site.root / "data" / "communes.geojson"], check=True, capture_output=True, text=True
    ).stdout
    assert "Geometry: Point" in said
    assert f"Feature Count: {len(communes)}" in said
    assert "WGS 84" in said
    assert "code: String" in said
    collection = json.loads((site.root / "data" / "communes.geojson").read_bytes())
    points = {each["properties"]["code"]: each["geometry"]["coordinates"] for each in collection["features"]}
    assert points == {row["code"]: [row["lon"], row["lat"]] for row in communes}


def test_formats_that_came_with_the_typed_files_stay_within_ten_megabytes(site):
    """Typed files, small addresses, workbooks beside pages, dated copies, archives, calendars, catalogues."""
    typed = {".parquet", ".sqlite", ".zip", ".ttl", ".jsonld", ".geojson", ".xlsx", ".ics"}
    folders = ("data/unit/", "data/figure/", "data/sdmx/", "data/releases/", "data/csv-metadata")
    files = [file for file in site.files if file.path.startswith(folders) or os.path.splitext(file.path)[1] in typed]
    assert len(files) > 500
    earlier = {"data/minh-bach.xlsx", "lich-den-han/calendar.ics", "en/calendar/calendar.ics"}
    assert sum(file.bytes for file in files if file.path not in earlier) <= 10_000_000


def test_dated_copies_describe_their_files(site):
    """Each copy is whole: its own files and those of earlier copies that it shares, each with its hash and its rows."""
    folders = sorted(path.parent for path in (site.root / "data" / "releases").glob("*/datapackage.json"))
    assert folders
    shared = 0
    for folder in folders:
        package = json.loads((folder / "datapackage.json").read_bytes())
        rows = 0
        for resource in package["resources"]:
            path = resource["path"]
            shared += path.startswith("http")
            file = site.root / path.removeprefix(site.base_url) if path.startswith("http") else folder / path
            assert resource["hash"] == "sha256:" + hashlib.sha256(file.read_bytes()).hexdigest()
            assert resource["bytes"] == file.stat().st_size
            table = polars.read_parquet(file)
            assert table.schema["unit"] == polars.String and len(table) == resource["rows"]
            schema = json.loads((folder / resource["schema"]).read_bytes())
            assert [field["name"] for field in schema["fields"]] == table.columns
            rows += len(table)
        assert rows + package["left_out"] == package["figures"]
    assert shared > 0


def test_dated_copies_are_read_without_a_network(site, tmp_path, monkeypatch):
    """Who keeps the folder of all copies has each of them whole: frictionless opens every file that it names."""
    shutil.copytree(site.root / "data" / "releases", tmp_path / "kept")
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("it asked the network"))
    for description in sorted((tmp_path / "kept").glob("*.json")):
        if description.name == "schema.json":
            continue
        package = frictionless.Package(str(description))
        twin = json.loads((description.with_suffix("") / "datapackage.json").read_bytes())
        assert [each.name for each in package.resources] == [each["name"] for each in twin["resources"]]
        for resource in package.resources:
            table = polars.read_parquet(tmp_path / "kept" / resource.path)
            assert resource.schema.field_names == table.columns and resource.rows == len(table)
            assert resource.hash == "sha256:" + hashlib.sha256((tmp_path / "kept" / resource.path).read_bytes()).hexdigest()


def test_releases_lead_to_their_copies(site):
    listed = json.loads((site.root / "data" / "releases.json").read_bytes())["rows"]
    assert {row["change"] for row in listed} >= {"added", "changed"}
    for row in listed:
        assert (site.root / row["copy"].removeprefix(site.base_url)).is_file()
        assert (row["key"] is None) == (row["change"] in {"added", "unchanged"})

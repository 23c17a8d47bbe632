"""The open data in the standards by which others take it over: DCAT-AP, schema.org, SDMX; and its small addresses."""

import csv
import io
import json
import re
import zipfile
import zlib
from pathlib import Path

import pytest
import rdflib
from pyshacl import validate

SHAPES = Path(__file__).parents[1] / "shapes"
SHACL = rdflib.Namespace("http://www.w3.org/ns/shacl#")
DATA_STATES = {"A": "reported", "B": "reported", "L": "not_reported", "M": "not_applicable", "Q": "suppressed"}


def results(graph: rdflib.Graph, shapes: str) -> list[tuple[str, str, str]]:
    _, report, _ = validate(graph, shacl_graph=rdflib.Graph().parse(SHAPES / shapes), allow_warnings=True)
    return sorted(
        (str(report.value(result, SHACL.resultSeverity)).split("#")[1], str(report.value(result, SHACL.resultPath)),
         str(report.value(result, SHACL.focusNode)))
        for result in report.subjects(rdflib.RDF.type, SHACL.ValidationResult)
    )


@pytest.fixture(scope="module")
def catalogue(site) -> rdflib.Graph:
    return rdflib.Graph().parse(site.root / "data" / "catalog.ttl", format="turtle")


@pytest.fixture(scope="module")
def figures(site) -> list[dict]:
    return json.loads((site.root / "data" / "figures.json").read_bytes())["rows"]


def test_catalogue_is_the_same_in_both_forms(site, catalogue):
    other = rdflib.Graph().parse(site.root / "data" / "catalog.jsonld", format="json-ld")
    assert set(catalogue) == set(other) and len(catalogue) > 500


def test_catalogue_keeps_the_official_shapes_of_dcat_ap(catalogue):
    assert results(catalogue, "dcat-ap-3.0.0-shacl.jsonld") == []


def test_catalogue_has_all_recommended_properties_but_what_the_province_must_supply(catalogue):
    kind = "http://purl.org/dc/terms/type"
    missing = [(path, node.split("#")[1]) for _, path, node in results(catalogue, "dcat-ap-recommended.ttl")]
    filled = (None, rdflib.URIRef(kind), None) in catalogue
    assert missing == ([] if filled else [(kind, "publisher")])


def test_shapes_find_what_is_missing(catalogue):
    poorer = rdflib.Graph()
    for triple in catalogue:
        if not str(triple[1]).endswith(("/publisher", "#theme")):
            poorer.add(triple)
    assert results(poorer, "dcat-ap-3.0.0-shacl.jsonld")
    assert any(path.endswith("#theme") for _, path, _ in results(poorer, "dcat-ap-recommended.ttl"))


def test_every_file_of_the_catalogue_exists(site, catalogue):
    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    addresses = [str(address) for address in catalogue.objects(None, dcat.downloadURL)]
    assert len(addresses) > 50
    for address in addresses:
        assert (site.root / address[address.index("/data/") + 1:]).is_file(), address


@pytest.fixture(scope="module")
def things(site) -> dict[str, dict]:
    found = {}
    for page in site.pages:
        scripts = page.tree.xpath("//script[@type='application/ld+json']")
        assert len(scripts) < 2, page.file.path
        if scripts:
            found[page.file.path] = json.loads(scripts[0].text)
    return found


def named(thing: dict) -> list[dict]:
    return thing.get("@graph", [thing])


def test_things_of_pages_keep_the_rules_of_search_engines(things):
    chosen: dict[str, list] = {}
    for path, thing in things.items():
        for part in named(thing):
            chosen.setdefault(part["@type"], []).append((path, part))
    assert {"AdministrativeArea", "BreadcrumbList", "Dataset", "NewsArticle", "WebSite"} <= set(chosen)
    graph = rdflib.Graph()
    for kind, parts in chosen.items():
        # Of what is made by one rule and has no rules beyond being there, the longest and the shortest stand for all.
        parts.sort(key=lambda part: len(json.dumps(part[1])))
        for path, part in parts if kind in {"Dataset", "NewsArticle"} else [parts[0], parts[-1]]:
            part = {name: value for name, value in part.items() if name != "isPartOf"}  # Described on its own page.
            graph.parse(data=json.dumps(part | {"@context": {"@vocab": "https://schema.org/"}, "@id": f"https://x.example/{path}#{kind}"}),
                        format="json-ld")
    assert results(graph, "google-dataset.ttl") == []


def test_every_data_set_tells_its_own_days_and_what_it_holds(site, things):
    """What search engines show of a data set is about that set, not about all of them."""
    with (site.root / "data" / "periods.csv").open(encoding="utf-8", newline="") as file:
        periods = {row["id"]: row for row in csv.DictReader(file)}
    sets = [part for thing in things.values() for part in named(thing) if part["@type"] == "Dataset" and "isPartOf" in part]
    assert len({(part["inLanguage"], part["description"]) for part in sets}) == len(sets) > 50
    for part in sets:
        path = next(each["contentUrl"] for each in part["distribution"] if each["encodingFormat"] == "text/csv").split("/", 3)[3]
        with (site.root / path).open(encoding="utf-8", newline="") as file:
            told = [periods[row["period"]] for row in csv.DictReader(file)]
        assert part["temporalCoverage"] == f"{min(p['start'] for p in told)}/{max(p['end'] for p in told)}", path
        assert part["datePublished"] <= part["dateModified"]
    assert len({part["datePublished"] for part in sets}) > 1 and len({part["dateModified"] for part in sets}) > 1


def test_every_data_set_is_held_against_the_rules(things):
    poor = json.loads(json.dumps(next(part for thing in things.values() for part in named(thing) if part["@type"] == "Dataset")))
    for name in ["creator", "distribution", "description"]:
        graph = rdflib.Graph().parse(
            data=json.dumps({key: value for key, value in poor.items() if key not in {name, "isPartOf"}}
                            | {"@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
        assert [path for _, path, _ in results(graph, "google-dataset.ttl")] == [f"https://schema.org/{name}"]


def test_communes_are_places_of_the_province(site, things):
    communes = {row["code"]: row for row in json.loads((site.root / "data" / "communes.json").read_bytes())["rows"]}
    seen = set()
    for path, thing in things.items():
        for part in named(thing):
            if part["@type"] == "AdministrativeArea":
                row = communes[part["identifier"]]
                assert (part["name"], part["geo"]["latitude"], part["geo"]["longitude"]) == (row["name"], row["lat"], row["lon"])
                assert part["url"].endswith(path.removesuffix("index.html"))
                seen.add(part["identifier"])
    assert seen == set(communes)


def test_every_indicator_is_a_data_set(site, things):
    for page in site.pages:
        if page.file.kind == "indicator" and not page.tree.xpath("//meta[@name='robots'][contains(@content, 'noarchive')]"):
            kinds = {part["@type"] for part in named(things[page.file.path])}
            assert kinds & {"Dataset", "BreadcrumbList"}, page.file.path


def test_ways_lead_to_pages_that_exist(site, things):
    base = next(thing for thing in things.values() if "WebSite" in json.dumps(thing))
    root = next(part["url"] for part in named(base) if part["@type"] == "WebSite")
    pages = {page.file.path for page in site.pages}
    for path, thing in things.items():
        for part in named(thing):
            for step in part.get("itemListElement", []):
                assert "<" not in step["name"] and step["name"].strip()
                address = step["item"].removeprefix(root.removesuffix("en/"))
                assert address + "index.html" in pages or address in pages, f"{path}: {step['item']}"


@pytest.fixture(scope="module")
def exchange(site) -> dict[str, bytes]:
    """The parts of the archive in the standard of statistical offices."""
    with zipfile.ZipFile(site.root / "data" / "sdmx" / "figures.zip") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert set(parts) == {"figures.csv", "structure.xml"}
    assert parts["structure.xml"] == (site.root / "data" / "sdmx" / "structure.xml").read_bytes()
    return parts


def test_pysdmx_reads_structure_and_figures(site, figures, exchange):
    from pysdmx.io import read_sdmx

    structure = read_sdmx(site.root / "data" / "sdmx" / "structure.xml", validate=True)
    lists = {item.id: {code.id for code in item.items} for item in structure.get_codelists()}
    dsd = structure.get_data_structure_definitions()[0]
    assert [part.id for part in dsd.components.dimensions] == ["FREQ", "REF_AREA", "INDICATOR", "POP_GROUP", "TIME_PERIOD"]
    table = read_sdmx(io.BytesIO(exchange["figures.csv"])).data[0].data
    assert len(table) == len(figures)
    for column, codes in [("REF_AREA", "CL_AREA"), ("INDICATOR", "CL_INDICATOR"), ("POP_GROUP", "CL_POP_GROUP"),
                          ("FREQ", "CL_FREQ"), ("OBS_STATUS", "CL_OBS_STATUS"), ("CONF_STATUS", "CL_CONF_STATUS"),
                          ("UNIT_MEASURE", "CL_UNIT_MEASURE")]:
        assert set(table[column]) <= lists[codes], column


def test_sdmx1_reads_structure_and_figures(site, figures, exchange):
    import sdmx

    message = sdmx.read_sdmx(site.root / "data" / "sdmx" / "structure.xml")
    dsd = message.structure["FIGURES"]
    flow = message.dataflow["FIGURES"]
    assert flow.structure.id == dsd.id and len(dsd.dimensions) == 5
    assert str(message.codelist["CL_INDICATOR"]["BD03"].name)
    data = sdmx.read_sdmx(io.BytesIO(exchange["figures.csv"]), format="csv", structure=dsd)
    assert sum(len(part.obs) for part in data.data) == len(figures)
    numbers = sdmx.to_pandas(data.data[0])
    assert numbers.count() == sum(row["value"] is not None for row in figures)


def test_sdmx_tells_the_states_of_the_json(figures, exchange):
    rows = list(csv.DictReader(io.StringIO(exchange["figures.csv"].decode())))
    assert [DATA_STATES[row["OBS_STATUS"]] for row in rows] == [row["state"] for row in figures]
    assert [None if row["OBS_VALUE"] == "NaN" else float(row["OBS_VALUE"]) for row in rows] == [row["value"] for row in figures]
    assert all((row["CONF_STATUS"] == "C") == (row["OBS_STATUS"] == "Q") for row in rows)
    assert all(row["OBS_STATUS"] in "AB" or (row["OBS_VALUE"], row["NUMERATOR"]) == ("NaN", "") for row in rows)
    assert all(re.fullmatch(r"\d{4}(-[QS]\d)?", row["TIME_PERIOD"]) for row in rows)


def columns(table: dict, length: int) -> list[tuple]:
    """State, value, numerator and denominator of a table in columns; what it leaves out says nothing."""
    defaults = {"state": "reported", "value": None, "numerator": None, "denominator": None}
    listed = [table.get(name, [default] * length) for name, default in defaults.items()]
    assert all(len(column) == length for column in listed)
    return list(zip(*listed))


def test_small_addresses_of_units_tell_what_the_whole_tells(site, figures):
    known = {row["key"]: row for row in figures}
    seen = 0
    for file in (site.root / "data" / "unit").glob("*.json"):
        told = json.loads(file.read_bytes())
        for indicator, groups in told["figures"].items():
            assert (site.root / told["formulas"].split("/", 3)[3].replace("{indicator}", indicator)).is_file()
            assert groups.pop("measure")
            for group, series in groups.items():
                for place, figure in enumerate(columns(series, len(series["period"]))):
                    row = known[f"{indicator}@{told['unit']}@{series['period'][place]}" + ("" if group == "all" else f"@{group}")]
                    assert figure == (row["state"], row["value"], row.get("numerator"), row.get("denominator"))
                    source = told["sources"][series["source"][place]]
                    assert source.get("evidence", []) == row.get("evidence", [])
                    assert (source.get("source"), source.get("reported_on")) == (row.get("source"), row.get("reported_on"))
                    seen += 1
    assert seen == len(figures)


def test_small_addresses_of_indicators_tell_what_the_whole_tells(site, figures):
    known = {row["key"]: row for row in figures}
    seen = 0
    for file in (site.root / "data" / "figure").glob("*.json"):
        told = json.loads(file.read_bytes())
        assert told["formula"]["numerator"]["vi"]
        for period, table in told["figures"].items():
            for unit, figure in zip(told["unit"], columns(table, len(told["unit"])), strict=True):
                row = known.get(f"{told['indicator']}@{unit}@{period}")
                assert figure[:2] == ((row["state"], row["value"]) if row else (None if "state" in table else "reported", None))
                seen += row is not None
    assert seen == sum("group" not in row for row in figures)


def test_small_addresses_are_small(site):
    files = [*(site.root / "data" / "unit").glob("*.json"), *(site.root / "data" / "figure").glob("*.json")]
    sizes = {file.name: len(zlib.compress(file.read_bytes(), 6)) for file in files}
    assert len(sizes) > 150 and max(sizes.values()) <= 8 * 1024, max(sizes, key=sizes.get)


def test_newest_tables_have_letters_in_every_head(site, figures):
    states = {row["key"]: row for row in figures}
    files = list((site.root / "data" / "figure").glob("*/latest.csv"))
    assert files
    for file in files:
        with open(file, encoding="utf-8", newline="") as text:
            rows = list(csv.DictReader(text))
        assert all(re.search("[a-z]", head) for head in rows[0])
        for row in rows:
            told = states[f"{row['indicator']}@{row['unit_key'].split('-')[-1]}@{row['period']}"]
            assert row["state"] == told["state"]
            assert (float(row["value"]) if row["value"] else None) == told["value"]

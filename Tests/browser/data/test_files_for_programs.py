"""The files that programs read."""

from urllib.parse import urljoin

import frictionless
import pytest

import machine_files


def test_manifest_lists_every_file_as_it_is(site, expect_none):
    expect_none(machine_files.manifest_problems(site))


def test_json_files_parse(site, expect_none):
    expect_none(machine_files.json_problems(site))


def test_xml_files_are_well_formed(site, expect_none):
    expect_none(machine_files.xml_problems(site))


def test_feeds_hold_what_atom_requires(site, expect_none):
    expect_none(machine_files.feed_problems(site))


def test_sitemap_lists_every_page_with_its_translations(site, expect_none):
    expect_none(machine_files.sitemap_problems(site))


def test_open_data_is_what_its_description_says(site, expect_none):
    description = site.root / "data" / "datapackage.json"
    if not description.exists():
        pytest.skip("the site has no data package")
    report = frictionless.validate(str(description))
    expect_none([f"{error.title}: {error.message}" for error in report.errors] + [
        f"{task.place}: {error.message}" for task in report.tasks for error in task.errors
    ])


def test_spreadsheet_holds_texts_and_numbers_but_no_formulas(site, expect_none):
    expect_none(machine_files.spreadsheet_problems(site))


def test_pages_with_a_feed_of_their_own_name_it_before_the_whole_site_s(site):
    """Programs that are given a page's address follow the first feed that its head names."""
    own = 0
    for page in site.pages:
        feeds = page.tree.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
        beside = page.file.path.removesuffix("index.html") + "feed.xml"
        if beside in site.by_path:
            assert site.file_at(urljoin(page.url, feeds[0])).path == beside, page.file.path
            own += 1
    assert own > 200

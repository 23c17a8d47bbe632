"""Every address on every page."""

import addresses


def test_every_address_leads_to_a_file_and_every_fragment_to_an_element(site, expect_none):
    expect_none(addresses.broken(site))


def test_nothing_is_fetched_from_another_host(site, expect_none):
    expect_none(addresses.third_party(site))


def test_not_found_pages_work_at_any_depth(site, expect_none):
    assert [page for page in site.pages if page.file.kind == "notfound"]
    expect_none(addresses.relative_on_not_found_pages(site))

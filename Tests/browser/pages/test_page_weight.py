"""Pages must open on a slow telephone line."""

import pytest

from page_weight import weight

KB = 1_000


@pytest.fixture(scope="session")
def commune_weights(site):
    return [weight(site, page) for page in site.pages if page.file.kind == "commune"]


def test_commune_pages_weigh_little(commune_weights):
    heaviest = max(commune_weights, key=lambda each: each.total)
    assert heaviest.total <= 30 * KB, heaviest


def test_commune_pages_begin_to_show_after_one_round_trip(commune_weights):
    """Their words and the sheet that is needed at once; other sheets wait where they are needed."""
    heaviest = max(commune_weights, key=lambda each: each.readable)
    assert heaviest.readable <= 14 * KB, heaviest


def test_commune_pages_have_room_for_what_comes(commune_weights):
    heaviest = max(commune_weights, key=lambda each: each.readable)
    assert heaviest.readable <= 13_800, heaviest


def test_no_page_needs_much_script(site):
    heaviest = max((weight(site, page) for page in site.pages), key=lambda each: each.scripts)
    assert heaviest.scripts <= 10 * KB, heaviest

"""What two pages tell of one fact is one number: what the portal counts about itself, against the pages of the registers."""

from __future__ import annotations

import re

import pytest

from built_site import Site
from told_figures import Told, from_csv

PROVINCE = "68"


def of_the_province(site: Site, indicator: str) -> dict[str, Told]:
    """An indicator's figures for everybody in the province, by period."""
    keys = re.compile(rf"{indicator}@{PROVINCE}@([^@]+)")
    figures = from_csv(site.root / "data").items()
    return {found[1]: figure for key, figure in figures if (found := keys.fullmatch(key))}


def words(site: Site, path: str) -> str:
    return " ".join(site.page(site.by_path[path]).tree.xpath("string(//main)").split())


def counted(number: int) -> str:
    """A number as Vietnamese writes it: 25.148."""
    return f"{number:,}".replace(",", ".")


def test_evidence_is_counted_as_its_indicator_counts_it(site: Site) -> None:
    figures = of_the_province(site, "BD39").values()
    assert len(figures) > 1 and all(state == "reported" for state, *_ in figures)
    shown, reported = (sum(figure[place] for figure in figures) for place in (2, 3))
    assert f"{counted(shown)} trong {counted(reported)} số liệu do các đơn vị báo cáo có minh chứng" in words(site, "minh-chung/index.html")


@pytest.mark.parametrize("period", ["2025-Q3", "2026-Q2", "2026-Q3"])
def test_reports_on_time_are_counted_as_their_indicator_counts_them(site: Site, period: str) -> None:
    _, _, prompt, due = of_the_province(site, "BD38")[period]
    text = words(site, f"bao-cao/{period.lower()}/index.html")
    assert f"{prompt} trong {due} báo cáo của kỳ nhận đúng hạn" in text
    assert f"{prompt} Nhận đúng hạn" in text

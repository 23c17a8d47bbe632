"""The calendars of the campaign, of communes and of agencies, read by a program that others wrote."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar


@pytest.fixture(scope="module")
def calendars(site) -> dict[str, Calendar]:
    root = Path(site.root)
    return {str(path.relative_to(root)): Calendar.from_ical(path.read_bytes()) for path in root.rglob("calendar.ics")}


def test_communes_and_agencies_have_calendars_of_their_own(calendars: dict[str, Calendar]) -> None:
    assert "lich-den-han/calendar.ics" in calendars
    assert sum(name.startswith("xa-phuong/") for name in calendars) > 100
    assert sum(name.startswith("co-quan/") for name in calendars) > 5
    assert any(name.startswith("en/") for name in calendars)


def test_every_calendar_is_followed_daily_and_names_its_events_for_ever(calendars: dict[str, Calendar]) -> None:
    for name, calendar in calendars.items():
        assert calendar["REFRESH-INTERVAL"].dt == timedelta(days=1), name
        assert calendar["X-PUBLISHED-TTL"] == "P1D"
        events = calendar.walk("VEVENT")
        assert events or calendar.walk("VTIMEZONE"), (name, "RFC 5545, 3.6: a calendar holds something")
        names = [event["UID"] for event in events]
        assert len(set(names)) == len(names)
        for event in events:
            assert isinstance(event["SEQUENCE"], int) and event["SEQUENCE"] >= 0
            assert type(event["DTSTART"].dt) is date


def test_the_same_event_has_the_same_name_in_both_languages(calendars: dict[str, Calendar]) -> None:
    own = {event["UID"] for event in calendars["lich-den-han/calendar.ics"].walk("VEVENT")}
    other = next(calendar for name, calendar in calendars.items() if name.startswith("en/") and name.count("/") == 2)
    assert {event["UID"] for event in other.walk("VEVENT")} == own


def test_nothing_that_is_done_and_past_is_left_nor_reports_of_closed_quarters(site, calendars: dict[str, Calendar]) -> None:
    package = json.loads((Path(site.root) / "data" / "datapackage.json").read_bytes())
    asof = date.fromisoformat(package["as_of"])
    first = date(asof.year, (asof.month - 1) // 3 * 3 + 1, 1)
    for name, calendar in calendars.items():
        for event in calendar.walk("VEVENT"):
            day, done = event["DTSTART"].dt, event["DESCRIPTION"].startswith(("Hoàn thành", "Done"))
            assert not (done and day < asof), (name, event["UID"])
            if day < first:
                assert not event["UID"].startswith("reports-2"), (name, event["UID"])
            assert event["DTSTAMP"].dt.date() <= asof


def test_communes_are_told_their_next_reports_and_not_those_that_came(site, calendars: dict[str, Calendar]) -> None:
    """The register of reports has rows of a period once it is over; the next days stand with the periods."""
    asof = date.fromisoformat(json.loads((Path(site.root) / "data" / "datapackage.json").read_bytes())["as_of"])
    communes = [calendar for name, calendar in calendars.items() if name.startswith("xa-phuong/")]
    for calendar in communes:
        reports = [event for event in calendar.walk("VEVENT") if event["UID"].startswith("reports-2")]
        assert any(event["DTSTART"].dt > asof for event in reports)


def test_pages_lead_to_them(site, calendars: dict[str, Calendar]) -> None:
    linked = set()
    for page in site.pages:
        for address in page.tree.xpath("//a/@href[starts-with(., 'webcal://')]"):
            linked.add(address.removeprefix("webcal://").split("/", 1)[1])
    assert {name for name in calendars} == {path for path in linked if path in calendars}
    assert all(any(path.endswith(name) for name in calendars) for path in linked)

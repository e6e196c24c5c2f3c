"""The calendar's promises by example: hours, holidays, exceptions, closures, and the nights when clocks change."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest

from rules.calendar import ALL_DAY, ALWAYS, Calendar, NeverOpens, Window, merged

HOUR = 3600


def windows(*hours: tuple[float, float]) -> tuple[Window, ...]:
    return tuple(Window(int(start * HOUR), int(end * HOUR)) for start, end in hours)


def weekdays(*hours: tuple[float, float]) -> tuple[tuple[Window, ...], ...]:
    return ((windows(*hours),) * 5) + ((), ())


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


PACIFIC = Calendar(
    "pacific",
    "America/Los_Angeles",
    weekdays((9, 17)),
    holidays={date(2026, 11, 26): "Thanksgiving Day", date(2026, 12, 24): "Christmas Eve"},
    exceptions={date(2026, 12, 24): windows((9, 12)), date(2026, 12, 28): ()},
    closures={date(2026, 12, 24): windows((10, 11)), date(2026, 5, 1): windows((12, 13))},
)


def every_day(zone: str, *hours: tuple[float, float]) -> Calendar:
    return Calendar(zone, zone, (windows(*hours),) * 7)


def test_a_span_that_ends_at_closing_is_due_at_closing() -> None:
    assert PACIFIC.due_at(instant("2026-03-02T15:00-08:00"), timedelta(hours=2)) == instant(
        "2026-03-02T17:00-08:00"
    )
    a_second_more = timedelta(hours=2, seconds=1)
    assert PACIFIC.due_at(instant("2026-03-02T15:00-08:00"), a_second_more) == instant(
        "2026-03-03T09:00:01-08:00"
    )


def test_nothing_is_due_at_once_even_when_closed() -> None:
    night = instant("2026-03-02T03:00-08:00")
    assert PACIFIC.due_at(night, timedelta()) == night


def test_mail_on_a_friday_night_is_due_on_monday() -> None:
    assert PACIFIC.due_at(instant("2026-03-06T21:00-08:00"), timedelta(hours=1)) == instant(
        "2026-03-09T10:00-07:00"
    )


def test_fractions_of_a_second_are_kept() -> None:
    start = instant("2026-03-02T16:59:59.25-08:00")
    assert PACIFIC.due_at(start, timedelta(seconds=1)) == instant("2026-03-03T09:00:00.25-08:00")


def test_an_exception_opens_a_holiday_and_a_closure_cuts_the_exception() -> None:
    periods = PACIFIC.open_periods(instant("2026-12-23T18:00-08:00"))
    assert next(periods) == (instant("2026-12-24T09:00-08:00"), instant("2026-12-24T10:00-08:00"))
    assert next(periods) == (instant("2026-12-24T11:00-08:00"), instant("2026-12-24T12:00-08:00"))
    assert next(periods)[0] == instant("2026-12-25T09:00-08:00")
    assert next(periods)[0] == instant("2026-12-29T09:00-08:00")  # the 28th is an exception without hours


@pytest.mark.parametrize(
    ("at", "why"),
    [
        ("2026-03-02T09:00-08:00", None),
        ("2026-03-02T08:59:59-08:00", "outside hours"),
        ("2026-03-02T17:00-08:00", "outside hours"),
        ("2026-11-26T12:00-08:00", "Thanksgiving Day"),
        ("2026-12-24T10:30-08:00", "closure"),
        ("2026-12-24T12:00-08:00", "exception"),
        ("2026-05-01T12:59-07:00", "closure"),
    ],
)
def test_why_closed(at: str, why: str | None) -> None:
    assert PACIFIC.why_closed(instant(at)) == why
    assert PACIFIC.is_open(instant(at)) is (why is None)


def test_closing_joins_what_touches() -> None:
    lunch = Calendar("split", "UTC", weekdays((9, 12), (12, 17)))
    assert lunch.closing(instant("2026-03-02T10:00+00:00")) == instant("2026-03-02T17:00+00:00")
    over_midnight = Calendar("night", "UTC", (windows((0, 6), (22, 24)),) * 7)
    assert over_midnight.closing(instant("2026-03-02T23:00+00:00")) == instant("2026-03-03T06:00+00:00")
    assert lunch.closing(instant("2026-03-02T08:00+00:00")) is None
    assert ALWAYS.closing(instant("2026-03-02T08:00+00:00")) is None


def test_elapsed_is_zero_backwards() -> None:
    noon = instant("2026-03-02T12:00-08:00")
    assert PACIFIC.elapsed(noon, noon - timedelta(hours=1)) == timedelta()
    assert PACIFIC.elapsed(noon, noon) == timedelta()


def test_a_calendar_without_hours_opens_for_its_exceptions_and_then_never() -> None:
    once = Calendar("once", "UTC", ((),) * 7, exceptions={date(2026, 6, 1): windows((9, 10))})
    assert once.next_open(instant("2026-01-01T00:00+00:00")) == instant("2026-06-01T09:00+00:00")
    with pytest.raises(NeverOpens):
        once.next_open(instant("2026-06-01T10:00+00:00"))
    with pytest.raises(NeverOpens):
        once.due_at(instant("2026-01-01T00:00+00:00"), timedelta(hours=2))


def test_what_is_refused() -> None:
    with pytest.raises(ValueError, match="has a zone"):
        PACIFIC.next_open(datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="not negative"):
        PACIFIC.due_at(instant("2026-03-02T12:00-08:00"), timedelta(seconds=-1))
    for start, end in ((5, 5), (6, 5), (-1, 5), (0, 86_401)):
        with pytest.raises(ValueError, match="forward"):
            Window(start, end)
    with pytest.raises(ValueError, match="seven"):
        Calendar("short", "UTC", ((),) * 6)


def test_windows_as_sets() -> None:
    assert merged(windows((12, 17), (9, 12), (10, 11))) == windows((9, 17))
    assert windows((9, 17))[0] - windows((12, 13))[0] == windows((9, 12), (13, 17))
    assert windows((9, 17))[0] - windows((8, 12))[0] == windows((12, 17))
    assert windows((9, 17))[0] - windows((17, 18))[0] == windows((9, 17))
    assert windows((9, 17))[0] - ALL_DAY == ()


# How long 00:00-24:00 lasts on the day the clocks change, in hours.
DAYS: Mapping[str, tuple[str, float]] = {
    "America/Los_Angeles": ("2026-03-08", 23),
    "America/New_York": ("2026-11-01", 25),
    "Europe/Berlin": ("2026-03-29", 23),
    "Australia/Lord_Howe": ("2026-04-05", 24.5),  # half an hour
    "America/Sao_Paulo": ("2018-11-04", 23),  # midnight itself is skipped
    "America/Havana": ("2026-11-01", 25),
    "Africa/Cairo": ("2026-04-24", 23),  # midnight again
    "Asia/Beirut": ("2026-03-29", 23),
    "America/Nuuk": ("2026-03-28", 23),  # the hour before midnight
    "Pacific/Apia": ("2011-12-30", 0),  # a whole day
    "Europe/Dublin": ("2026-10-25", 25),  # winter is the offset with a negative DST
}


@pytest.mark.parametrize("zone", DAYS)
def test_a_day_lasts_as_long_as_its_zone_says(zone: str) -> None:
    day, hours = DAYS[zone]
    calendar = every_day(zone, (0, 24))
    start = calendar.instant(datetime.fromisoformat(day))
    end = calendar.instant(datetime.fromisoformat(day) + timedelta(days=1))
    assert calendar.elapsed(start, end) == timedelta(hours=hours)
    assert calendar.elapsed(start - timedelta(days=2), end + timedelta(days=2)) == end - start + timedelta(
        days=4
    )


@pytest.mark.parametrize(
    ("opens", "closes", "expected"),
    [
        (2.0, 3.0, None),  # the skipped hour itself
        (2.5, 3.25, None),  # its start lies after its end
        (2.5, 5.0, ("2026-03-08T03:30-07:00", "2026-03-08T05:00-07:00")),
        (1.0, 2.5, ("2026-03-08T01:00-08:00", "2026-03-08T03:30-07:00")),
    ],
)
def test_windows_in_the_hour_that_does_not_exist(
    opens: float, closes: float, expected: tuple[str, str] | None
) -> None:
    calendar = every_day("America/Los_Angeles", (opens, closes))
    first = next(calendar.open_periods(instant("2026-03-08T00:00-08:00")))
    if expected is None:
        assert first[0] >= instant("2026-03-09T00:00-07:00")
    else:
        assert first == (instant(expected[0]), instant(expected[1]))


def test_overlapping_readings_of_a_skipped_hour_never_overlap() -> None:
    calendar = every_day("America/Los_Angeles", (1, 2.5), (3, 4))
    periods = calendar.open_periods(instant("2026-03-08T00:00-08:00"))
    assert next(periods) == (instant("2026-03-08T01:00-08:00"), instant("2026-03-08T03:30-07:00"))
    assert next(periods) == (instant("2026-03-08T03:30-07:00"), instant("2026-03-08T04:00-07:00"))


def test_a_skipped_end_reaches_into_the_next_day() -> None:
    calendar = every_day("America/Nuuk", (15, 23.5))  # 23:00 is followed by 00:00
    sunday = instant("2026-03-29T00:10-01:00")
    assert calendar.closing(sunday) == instant("2026-03-29T00:30-01:00")


def test_the_hour_that_comes_twice_is_read_as_the_first() -> None:
    calendar = every_day("America/Los_Angeles", (1.5, 3))
    first = next(calendar.open_periods(instant("2026-11-01T00:00-07:00")))
    assert first == (instant("2026-11-01T01:30-07:00"), instant("2026-11-01T03:00-08:00"))


def test_a_date_that_a_zone_skips_has_no_hours() -> None:
    calendar = Calendar("apia", "Pacific/Apia", weekdays((9, 17)))  # the skipped 30th was a Friday
    thursday = calendar.instant(datetime(2011, 12, 29, 17))  # noqa: DTZ001
    assert calendar.next_open(thursday) == calendar.instant(datetime(2012, 1, 2, 9))  # noqa: DTZ001


def test_the_ends_of_time_are_answered() -> None:
    with pytest.raises(NeverOpens):
        PACIFIC.next_open(datetime(9999, 12, 31, 12, tzinfo=UTC))
    assert not PACIFIC.is_open(datetime(1, 1, 1, tzinfo=UTC))

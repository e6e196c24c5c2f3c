"""The edges that examples elsewhere pass by: each cell of the lifecycle, each second of a calendar's answers.

Owns what the planted faults of `tests.mutation` showed to be unproven. Expected values come from the contract.
"""

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import islice

import pytest

from rules.calendar import ALL_DAY, ALWAYS, DAY_SECONDS, Calendar, NeverOpens, Window, merged
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Assigned,
    Closed,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    LevelSet,
    Noted,
    Paused,
    Reopened,
    Resolved,
    Resumed,
)
from rules.incident import State
from rules.lifecycle import TABLE, after, is_possible

# --- the lifecycle ------------------------------------------------------------------------------------------------------------

# For each event, what becomes of each state, by its letter; "." is refused.
COLUMNS = "NOPRCFXM"
STATES = dict(zip(COLUMNS, State, strict=True))
GRID: dict[type, str] = {
    # new open pending resolved closed referred excluded merged
    Answered: "OOPR.FX.",  # an answer to somebody told where else to ask takes nothing up again
    Assigned: "OOPR....",
    Noted: "NOPRCFXM",
    LevelSet: "NOP.....",
    Agreed: "NOP.....",
    Approved: "NOP.....",
    Deferred: "NOP.....",
    Estimated: "NOP.....",
    Escalated: "NOP.....",
    Paused: "PPP.....",
    Resumed: "..O.....",
    Excluded: "XXX.....",
    Resolved: "RRR.....",
    Closed: "CCCC.CC.",
    Reopened: "...OOOO.",
}


def some(event: type) -> Event:
    """One of its kind: the lifecycle asks for nothing else."""
    made: Event = object.__new__(event)
    return made


@pytest.mark.parametrize("event", GRID, ids=lambda event: event.__name__)
def test_an_event_leads_from_each_state_where_the_grid_says(event: type) -> None:
    for letter, follows in zip(COLUMNS, GRID[event], strict=True):
        state = STATES[letter]
        assert is_possible(state, some(event)) is (follows != "."), state
        if follows == ".":
            with pytest.raises(KeyError):
                after(state, some(event))
        else:
            assert after(state, some(event)) is STATES[follows], state


def test_the_grid_has_every_event_of_the_table() -> None:
    assert {event for row in TABLE.values() for event in row} == set(GRID)


# --- the calendar -------------------------------------------------------------------------------------------------------------

MONDAY = date(2026, 3, 2)
SECOND = timedelta(seconds=1)


def at(hour: int, minute: int = 0, second: int = 0, day: int = 2) -> datetime:
    return datetime(2026, 3, day, hour, minute, second, tzinfo=UTC)


def hours(start: float, end: float) -> tuple[Window, ...]:
    return (Window(round(start * 3600), round(end * 3600)),)


def weekly(*windows: Window, **more: object) -> Calendar:
    return Calendar("weekly", "UTC", ((*windows,),) * 7, **more)  # type: ignore[arg-type]


def test_a_closure_is_told_from_closed_hours_to_the_second() -> None:
    opens, closes = 9 * 3600 + 10 * 60 + 20, 17 * 3600 + 40 * 60 + 50
    day = Calendar("odd", "UTC", ((Window(opens, closes),),) * 7, closures={MONDAY: (ALL_DAY,)})
    assert day.why_closed(at(9, 10, 19)) == "outside hours"
    assert day.why_closed(at(9, 10, 20)) == "closure"
    assert day.why_closed(at(17, 40, 49)) == "closure"
    assert day.why_closed(at(17, 40, 50)) == "outside hours"


def test_a_day_closed_whole_has_the_reason_that_closed_it() -> None:
    named = {MONDAY: "Foundation Day"}
    assert weekly(*hours(9, 17), holidays=named).why_closed(at(3)) == "Foundation Day"
    assert weekly(*hours(9, 17), holidays=named, exceptions={MONDAY: ()}).why_closed(at(12)) == "exception"
    assert weekly(*hours(9, 17), holidays=named, closures={MONDAY: (ALL_DAY,)}).why_closed(at(12)) == (
        "Foundation Day"
    )


def test_the_last_second_of_a_day_is_open_and_the_day_ends_at_midnight() -> None:
    evening = weekly(*hours(22, 24))
    assert DAY_SECONDS == 24 * 60 * 60
    assert evening.is_open(at(23, 59, 59))
    assert evening.closing(at(23)) == at(0, day=3)
    assert Window(0, 24 * 60 * 60) == ALL_DAY
    assert not weekly(*hours(0, 1)).is_open(at(1))


def test_always_is_open_at_every_hour_of_every_day() -> None:
    assert (ALWAYS.name, ALWAYS.zone) == ("always", "UTC")
    assert ALWAYS.elapsed(at(0), at(0, day=9)) == timedelta(days=7)
    assert list(islice(ALWAYS.open_periods(at(5)), 2)) == [
        (at(5), at(0, day=3)),
        (at(0, day=3), at(0, day=4)),
    ]


def test_windows_that_only_touch_are_joined_and_what_lies_apart_stays_apart() -> None:
    one, two, three = Window(0, 10), Window(10, 20), Window(21, 30)
    assert merged((three, two, one)) == (Window(0, 20), three)
    assert merged((Window(0, 30), Window(5, 10), Window(28, 29))) == (Window(0, 30),)
    assert merged((one, three, Window(40, 50), Window(45, 60))) == (one, three, Window(40, 60))
    assert Window(0, 1) - Window(0, 1) == ()
    assert Window(0, 3) - Window(1, 2) == (Window(0, 1), Window(2, 3))


def test_overlapping_exceptions_count_once() -> None:
    twice = weekly(exceptions={MONDAY: (Window(36_000, 43_200), Window(32_400, 39_600))})
    assert twice.elapsed(at(0), at(0, day=4)) == timedelta(hours=3)


def test_exceptions_alone_open_in_the_order_of_their_dates() -> None:
    days = [date(2026, 3, 5), date(2026, 3, 3), MONDAY, date(2026, 3, 1)]
    calendar = weekly(exceptions=dict.fromkeys(days, hours(9, 10)))
    opened = [opens for opens, _ in calendar.open_periods(at(9, 30))]
    assert opened == [at(9, 30), at(9, day=3), at(9, day=5)]


def test_holidays_exceptions_and_closures_are_none_unless_named() -> None:
    plain = weekly(*hours(9, 17))
    assert (dict(plain.holidays), dict(plain.exceptions), dict(plain.closures)) == ({}, {}, {})


def test_several_spans_are_due_as_each_alone() -> None:
    calendar = weekly(*hours(9, 12))
    spans = [timedelta(hours=each) for each in (0, 0, 1, 2, 2, 3, 3.5, 6, 10)]
    for start in (at(3), at(9), at(10, 30), at(12)):
        assert calendar.due_each(start, spans) == [calendar.due_at(start, span) for span in spans]
    assert calendar.due_each(at(9), spans[2:6]) == [at(10), at(11), at(11), at(12)]
    assert calendar.due_each(at(3), ()) == []
    assert calendar.due_each(at(3), spans[:2]) == [at(3), at(3)]
    with pytest.raises(ValueError, match="not negative"):
        calendar.due_each(at(3), (-SECOND, SECOND))
    with pytest.raises(NeverOpens, match="weekly"):
        weekly().due_each(at(3), (timedelta(), SECOND))


def test_every_answer_is_utc_whatever_zone_asks() -> None:
    tokyo = timezone(timedelta(hours=9))
    asked = at(3).astimezone(tokyo)
    calendar = weekly(*hours(1, 17))
    answers = (
        calendar.due_at(asked, timedelta()),
        calendar.due_at(asked, SECOND),
        calendar.next_open(asked),
        calendar.closing(asked),
        next(calendar.open_periods(asked))[0],
        calendar.instant(datetime(2026, 3, 2, 3)),  # noqa: DTZ001
    )
    assert answers == (at(3), at(3, 0, 1), at(3), at(17), at(3), at(3))
    assert all(each is not None and each.tzinfo is UTC for each in answers)
    assert calendar.elapsed(asked, at(4).astimezone(tokyo)) == timedelta(hours=1)
    with pytest.raises(NeverOpens, match="weekly"):
        weekly().next_open(at(3))


def test_an_instant_without_zone_is_refused_on_either_side() -> None:
    naive = datetime(2026, 3, 2)  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"):
        ALWAYS.elapsed(naive, at(3))
    with pytest.raises(ValueError, match="zone"):
        ALWAYS.elapsed(at(3), naive)
    with pytest.raises(ValueError, match="zone"):
        ALWAYS.due_at(naive, timedelta())


@pytest.mark.parametrize(
    ("asked", "closed", "known"),
    [
        (datetime(2026, 3, 2, tzinfo=UTC), date(2027, 3, 2), True),
        (datetime(2027, 3, 2, tzinfo=UTC), date(2028, 3, 2), True),  # a leap year
        (datetime(2027, 3, 2, 12, tzinfo=UTC), date(2028, 3, 3), False),
        (datetime(2026, 3, 2, tzinfo=UTC), date(2028, 3, 2), False),
    ],
)
def test_a_closing_within_a_year_is_known_and_a_later_one_is_none(
    asked: datetime, closed: date, known: bool
) -> None:
    calendar = weekly(ALL_DAY, exceptions={closed: ()})
    assert calendar.closing(asked) == (datetime.combine(closed, time.min, UTC) if known else None)


def test_promises_reach_to_the_ends_of_the_years_that_dates_have() -> None:
    early = datetime(1, 1, 4, 12, tzinfo=UTC)
    assert ALWAYS.next_open(early) == early
    late = datetime(9999, 12, 28, 12, tzinfo=UTC)
    assert ALWAYS.next_open(late) == late
    with pytest.raises(NeverOpens):
        ALWAYS.due_at(late, timedelta(days=5))
    first = datetime(1, 1, 1, tzinfo=UTC)
    assert ALWAYS.next_open(first) <= early
    for zone in ("Pacific/Kiritimati", "Etc/GMT+12"):  # the zones furthest from UTC on either side
        far = Calendar("far", zone, ((ALL_DAY,),) * 7)
        assert far.next_open(first) <= early
        with pytest.raises(NeverOpens):
            far.due_at(late, timedelta(days=5))


def test_the_last_opening_of_all_closes_too() -> None:
    once = weekly(exceptions={MONDAY: hours(9, 10)})
    assert once.closing(at(9)) == once.closing(at(9, 59, 59)) == at(10)
    assert once.closing(at(8)) is None
    assert once.closing(at(10)) is None

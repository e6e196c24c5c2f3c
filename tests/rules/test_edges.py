"""The edges that examples elsewhere pass by: each cell of the lifecycle, each second of a calendar's answers.

Owns what the planted faults of `tests.mutation` showed to be unproven. Expected values come from the contract.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import islice
from typing import Any

import pytest

from rules.cadence import Cycle, cycle, update_status
from rules.calendar import ALL_DAY, ALWAYS, DAY_SECONDS, Calendar, NeverOpens, Window, merged
from rules.events import (
    Absorbed,
    Adopted,
    Agreed,
    Answered,
    AnsweredElsewhere,
    Approved,
    Assigned,
    Closed,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    FieldSet,
    LevelSet,
    Merged,
    MonitorTold,
    Needed,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Suggested,
    TimeSpent,
    Undone,
)
from rules.incident import (
    Agreement,
    Author,
    Breach,
    Clock,
    Incident,
    LevelSource,
    Met,
    Round,
    State,
    Stop,
    Update,
)
from rules.lifecycle import TABLE, after, is_possible
from rules.policy import Kind, Policy, Runs, Starts
from rules.sla import (
    Standing,
    Status,
    add,
    add_each,
    calendar_at,
    counts_from,
    due_at,
    is_paused,
    met,
    open_days_later,
    opening,
    spent,
    stands,
    starts_at,
    status,
    support_periods,
    without,
)
from tests.rules.histories import LAB, level, policy, promise, utc

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
    Suggested: "NOP.....",
    Needed: "OOP.....",
    FieldSet: "NOP.....",
    Agreed: "NOP.....",
    Approved: "NOP.....",
    Deferred: "NOP.....",
    Estimated: "NOP.....",
    Escalated: "NOP.....",
    Paused: "PPP.....",
    Resumed: "..O.....",
    Excluded: "XXX.....",
    Referred: "FFF.....",
    Resolved: "RRR.....",
    Closed: "CCCC.CC.",
    Reopened: "...OOOO.",
    Adopted: "NOPR....",
    AnsweredElsewhere: "OOPR.FX.",
    Undone: "NOPOOFXM",
    TimeSpent: "NOPRCFXM",
    OutageNoted: "NOPRCFXM",
    MonitorTold: "NOPRCFXM",
    SplitOff: "NOPRCFXM",
    ParticipantAdded: "NOPR.FX.",
    ParticipantRemoved: "NOPR.FX.",
    Merged: "MMMM.MM.",
    Absorbed: "NOP.....",
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
    assert merged((one, Window(20, 50), Window(25, 30))) == (one, Window(20, 50))
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


def test_an_exception_whose_end_is_skipped_reaches_into_the_next_day() -> None:
    night = Calendar("night", "America/Nuuk", ((),) * 7, exceptions={date(2026, 3, 28): hours(15, 23.5)})
    after_midnight = datetime.fromisoformat("2026-03-29T00:10-01:00")  # 23:00 was followed by 00:00
    assert night.closing(after_midnight) == datetime.fromisoformat("2026-03-29T00:30-01:00")


def test_windows_in_a_skipped_hour_come_in_the_order_of_their_instants() -> None:
    """02:30 is read as half past the hour that begins with 03:00, so the later window can open first."""
    sunday = datetime.fromisoformat("2026-03-08T00:00-08:00")

    def opened(*windows: tuple[float, float]) -> list[tuple[str, str]]:
        day = tuple(each for window in windows for each in hours(*window))
        calendar = Calendar("skipped", "America/Los_Angeles", (day,) * 7)
        periods = islice(calendar.open_periods(sunday), len(windows))
        return [(opens.strftime("%H:%M"), closes.strftime("%H:%M")) for opens, closes in periods]

    assert opened((2.5, 2.75), (3, 3.25)) == [("10:00", "10:15"), ("10:30", "10:45")]
    assert opened((2.5, 2.75), (3, 3.6)) == [("10:00", "10:36"), ("10:36", "10:45")]
    assert opened((1, 1.5), (2.5, 2.75), (3, 3.6)) == [
        ("09:00", "09:30"),
        ("10:00", "10:36"),
        ("10:36", "10:45"),
    ]


def test_time_that_two_dates_claim_counts_once() -> None:
    night = Calendar("night", "America/Nuuk", (hours(0, 23.5),) * 7)
    saturday = datetime.fromisoformat("2026-03-28T12:00-02:00")
    # Saturday's hours end at 00:30 on Sunday, when Sunday's have begun.
    assert night.elapsed(saturday, datetime.fromisoformat("2026-03-29T01:00-01:00")) == timedelta(hours=12)


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


# --- clocks -------------------------------------------------------------------------------------------------------------------

NINE = utc(11, 16, 9)  # a Monday, as LAB opens
ALL = frozenset(Kind)
PLAIN = Incident(
    1, "LB-1", "lab", "", State.OPEN, "1", LevelSource.AGENT, "dana@example.com", NINE, Author.CUSTOMER
)


def on(hour: int, minute: int = 0, day: int = 16) -> datetime:
    return utc(11, day, hour, minute)


def stop(start: datetime, end: datetime | None, kinds: frozenset[Kind] = ALL) -> Stop:
    return Stop("waiting", kinds, start, end)


def test_the_words_of_a_standing_are_those_of_the_contract() -> None:
    assert [each.value for each in Standing] == ["open", "met", "breached", "paused", "none"]


def test_an_escalation_at_opening_time_opens_when_the_other_calendar_does() -> None:
    late = Calendar("late", "UTC", (hours(12, 20),) * 7)
    rules = replace(LAB, escalated_calendar=late)
    escalated = PLAIN.but(escalated_at=NINE)
    assert opening(rules, escalated, on(8)) == on(12)
    assert list(islice(support_periods(rules, escalated, on(8)), 1)) == [(on(12), on(20))]
    assert calendar_at(rules, escalated, NINE) is late
    assert calendar_at(rules, escalated, NINE - SECOND) is rules.calendar
    assert calendar_at(rules, PLAIN, NINE) is rules.calendar
    assert calendar_at(replace(rules, escalated_calendar=None), escalated, NINE) is rules.calendar
    midway = PLAIN.but(escalated_at=on(10))
    assert list(islice(support_periods(rules, midway, on(8)), 3)) == [
        (on(9), on(10)),
        (on(12), on(20)),
        (on(12, day=17), on(20, day=17)),
    ]
    unchanged = replace(rules, escalated_calendar=None)
    assert list(islice(support_periods(unchanged, midway, on(8)), 1)) == [(on(9), on(17))]


@pytest.mark.parametrize(
    ("stops", "left"),
    [
        ([], [(9, 12), (13, 17)]),
        ([(10, 11)], [(9, 10), (11, 12), (13, 17)]),
        ([(15, 16), (10, 11)], [(9, 10), (11, 12), (13, 15), (16, 17)]),  # in any order
        ([(10, 11), (11, 12)], [(9, 10), (13, 17)]),
        ([(9, 16), (10, 11)], [(16, 17)]),
        ([(8, 9), (17, 18)], [(9, 12), (13, 17)]),
        ([(9, 10)], [(10, 12), (13, 17)]),
        ([(11, 14)], [(9, 11), (14, 17)]),
        ([(12, 13)], [(9, 12), (13, 17)]),
        ([(8, 18)], []),
        ([(10, None)], [(9, 10)]),
        ([(12, None)], [(9, 12)]),
        ([(12, 14), (12, None)], [(9, 12)]),
        ([(14, None), (10, 11)], [(9, 10), (11, 12), (13, 14)]),
        ([(9, None)], []),
        ([(12, 13), (16, 18)], [(9, 12), (13, 16)]),
    ],
)
def test_what_stops_leave_of_two_periods(
    stops: list[tuple[int, int | None]], left: list[tuple[int, int]]
) -> None:
    periods = [(on(9), on(12)), (on(13), on(17))]
    cuts = [stop(on(start), None if end is None else on(end)) for start, end in stops]
    assert list(without(periods, cuts)) == [(on(start), on(end)) for start, end in left]


def test_a_stop_stands_from_its_first_instant_until_before_its_last() -> None:
    pause = stop(on(10), on(11))
    asked = (on(9, 59), on(10), on(10, 59), on(11))
    assert [stands(pause, each) for each in asked] == [False, True, True, False]
    assert stands(stop(on(10), None), on(10, day=30))
    other = PLAIN.but(stops=(stop(on(10), None, frozenset({Kind.REPLY})), stop(on(9), on(10))))
    assert is_paused(other, Kind.REPLY) and not is_paused(other, Kind.RESPONSE)


@pytest.mark.parametrize("runs", Runs)
@pytest.mark.parametrize("stops", [(), (stop(on(10), on(11)),), (stop(on(12), None),)])
@pytest.mark.parametrize("escalated_at", [None, on(16)])
def test_several_spans_of_a_clock_are_due_as_each_alone(
    runs: Runs, stops: tuple[Stop, ...], escalated_at: datetime | None
) -> None:
    incident = PLAIN.but(stops=stops, escalated_at=escalated_at)
    spans = [timedelta(hours=each) for each in (0, 0, 0.5, 1, 1, 2, 3, 3.5, 8, 20)]
    for start in (on(7), on(9), on(10, 30)):
        each = [add(LAB, incident, Kind.RESPONSE, runs, start, span) for span in spans]
        assert list(add_each(LAB, incident, Kind.RESPONSE, runs, start, spans)) == each
        assert each[:2] == [start, start]


def test_a_span_goes_round_a_stop_and_waits_for_an_open_one() -> None:
    runs = Runs.SUPPORT_HOURS
    paused = PLAIN.but(stops=(stop(on(10), on(11)),))
    hours_ = [timedelta(hours=each) for each in (1, 2, 7, 8)]
    assert list(add_each(LAB, paused, Kind.RESPONSE, runs, NINE, hours_)) == [
        on(11),  # as the stop begins the clock stands: it runs out as the stop ends
        on(12),
        on(17),
        on(10, day=17),
    ]
    waiting = PLAIN.but(stops=(stop(on(10), None),))
    due = list(add_each(LAB, waiting, Kind.RESPONSE, runs, NINE, [timedelta(minutes=30), *hours_[:2]]))
    assert due == [on(9, 30), None, None]
    escalated = PLAIN.but(escalated_at=on(16))
    assert add(LAB, escalated, Kind.RESPONSE, runs, NINE, timedelta(hours=9)) == on(18)
    assert spent(LAB, escalated, Kind.RESPONSE, runs, NINE, on(18)) == timedelta(hours=9)
    assert spent(LAB, paused, Kind.RESPONSE, runs, NINE, on(10)) == timedelta(hours=1)


def test_a_clock_on_hours_that_never_come_says_so() -> None:
    never = replace(LAB, calendar=Calendar("never", "UTC", ((),) * 7), escalated_calendar=None)
    for start in (opening, lambda rules, incident, at: open_days_later(rules, incident, at, 1)):
        with pytest.raises(NeverOpens, match="never"):
            start(never, PLAIN, NINE)
    with pytest.raises(NeverOpens, match="never"):
        due_at(never, PLAIN, Clock(Kind.RESPONSE, NINE))


@pytest.mark.parametrize(
    ("asked", "days", "later"),
    [
        (on(10), 1, on(10, day=17)),
        (on(10), 4, on(10, day=20)),
        (on(10), 5, on(10, day=23)),  # over a weekend
        (on(8), 1, on(9, day=17)),  # before opening: when it opens
        (on(17), 1, on(9, day=18)),  # after closing: the opening that follows
        (on(18), 2, on(9, day=19)),
        (on(10, day=21), 1, on(10, day=23)),  # from a Saturday
        (on(10, day=20), 1, on(10, day=23)),
    ],
)
def test_so_many_support_days_later(asked: datetime, days: int, later: datetime) -> None:
    assert open_days_later(LAB, PLAIN, asked, days) == later


def test_a_clock_of_a_kind_without_target_owes_nothing_and_keeps_what_was_missed() -> None:
    third = PLAIN.but(level="3")  # answers only
    clock = Clock(Kind.RESOLUTION, NINE)
    assert due_at(LAB, third, clock) is None
    assert status(LAB, third, clock) == Status(Kind.RESOLUTION, Standing.NONE, None, None, None, "")
    done = met(LAB, third, clock, on(11), 7)
    assert done == Met(on(11), 7)
    kept = replace(clock, met=done)
    assert status(LAB, third, kept) == Status(Kind.RESOLUTION, Standing.NONE, None, None, None, "")
    # At another level that has the target the same answer meets it.
    assert status(LAB, PLAIN, kept) == Status(
        Kind.RESOLUTION,
        Standing.MET,
        on(9, day=16) + timedelta(days=2, hours=8),
        on(11),
        timedelta(hours=2),
        "resolution clause",
    )
    missed = replace(clock, breach=Breach(on(12), on(11)))
    assert status(LAB, third, missed) == Status(Kind.RESOLUTION, Standing.BREACHED, on(11), None, None, "")


def test_a_status_cites_the_promise_that_was_kept_or_missed_before_the_one_in_force() -> None:
    clock = Clock(Kind.RESPONSE, NINE)
    assert status(LAB, PLAIN, clock) == Status(
        Kind.RESPONSE, Standing.OPEN, on(11), None, None, "response clause"
    )
    paused = PLAIN.but(stops=(stop(on(10), None),))
    assert status(LAB, paused, clock) == Status(
        Kind.RESPONSE, Standing.PAUSED, None, None, None, "response clause"
    )
    done = met(LAB, PLAIN, clock, on(10), 7)
    assert done == Met(on(10), 7, on(11), timedelta(hours=1), "response clause")
    second = PLAIN.but(level="2")
    found = status(LAB, second, replace(clock, met=replace(done, clause="old clause")))
    assert found == Status(
        Kind.RESPONSE, Standing.MET, on(11), on(10), timedelta(hours=1), "old clause"
    )  # a change of level leaves what was kept alone
    assert status(LAB, PLAIN, replace(clock, met=replace(done, clause=""))).clause == "response clause"
    for clause, cited in (("old clause", "old clause"), ("", "response clause")):
        missed = replace(clock, met=done, breach=Breach(on(12), on(11, 30), clause))
        assert status(LAB, PLAIN, missed) == Status(
            Kind.RESPONSE, Standing.BREACHED, on(11, 30), on(10), timedelta(hours=1), cited
        )


def test_a_clock_starts_with_the_receipt_or_the_opening_as_its_target_says() -> None:
    early = on(7)
    for runs in Runs:
        for starts, expected in ((Starts.RECEIPT, early), (Starts.NEXT_OPENING, NINE)):
            target = promise(Kind.RESPONSE, timedelta(hours=1), runs, starts)
            assert starts_at(LAB, PLAIN, target, early) == expected
    wall = promise(Kind.RESPONSE, timedelta(hours=1), Runs.ELAPSED)
    assert counts_from(LAB, PLAIN, wall, early) == NINE
    on_receipt = promise(Kind.RESPONSE, timedelta(hours=1), Runs.ELAPSED, Starts.RECEIPT)
    assert counts_from(LAB, PLAIN, on_receipt, early) == early


# --- the cadence --------------------------------------------------------------------------------------------------------------


def round_of(rules: Policy, incident: Incident) -> tuple[datetime | None, datetime | None, datetime | None]:
    found = cycle(rules, incident)
    assert found is not None
    return found.draft_at, found.decide_at, found.due_at


def every(span: timedelta, **more: Any) -> tuple[Policy, Incident]:
    rules = replace(LAB, calendar=ALWAYS, **more)
    return rules, PLAIN.but(agreements=(Agreement(NINE, "Dana", every=span),))


MINUTES = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("span", "more", "draft", "write"),
    [
        (timedelta(hours=4), {}, 30, 5),
        (timedelta(hours=1), {}, 15, 3),  # a quarter, and a twentieth
        (timedelta(hours=2), {}, 30, 5),
        (timedelta(hours=4), {"send_ahead": 40 * MINUTES}, None, 40),
        (timedelta(hours=4), {"send_ahead": 30 * MINUTES}, None, 30),  # a draft needs time of its own
        (timedelta(hours=4), {"send_ahead": 29 * MINUTES}, 30, 29),
        (timedelta(hours=1), {"send_ahead": 2 * timedelta(hours=1)}, None, 30),  # at most half
        (timedelta(hours=4), {"draft_ahead": timedelta(hours=1)}, 60, 5),
        (timedelta(hours=1), {"draft_ahead": timedelta(hours=9)}, 60, 3),  # at most all of it
    ],
)
def test_how_long_ahead_a_letter_is_drafted_and_written(
    span: timedelta, more: dict[str, timedelta], draft: int | None, write: int
) -> None:
    due = NINE + span
    expected = (None if draft is None else due - draft * MINUTES, due - write * MINUTES, due)
    assert round_of(*every(span, **more)) == expected


def test_a_letter_that_is_asked_to_wait_leaves_a_minute_before_it_is_due_at_the_latest() -> None:
    found = cycle(*every(timedelta(hours=4)))
    assert found is not None and found.decide_at == on(12, 55)
    assert found.leaves_at(None) == on(12, 55)
    assert found.leaves_at(on(12, 30)) == on(12, 55)
    assert found.leaves_at(on(12, 57)) == on(12, 57)
    assert found.leaves_at(on(13, 30)) == on(12, 59)
    assert replace(found, decide_at=None).leaves_at(on(13)) is None
    assert replace(found, due_at=None).leaves_at(on(13)) == on(12, 55)


def test_an_agreed_interval_counts_from_the_later_of_agreement_and_update() -> None:
    rules, incident = every(timedelta(hours=4))
    before, after_ = Update(on(8), 1, True), Update(on(10), 2, False)
    assert round_of(rules, incident.but(updates=(before,)))[2] == on(13)
    assert round_of(rules, incident.but(updates=(before, after_)))[2] == on(14)
    found = cycle(rules, incident)
    assert found is not None
    assert (found.anchor, found.span, found.clause) == (NINE, timedelta(hours=4), "as agreed with Dana")
    assert found.agreement == incident.agreements[-1] and found.runs is Runs.SUPPORT_HOURS


@pytest.mark.parametrize("runs", Runs)
def test_an_agreed_interval_runs_as_the_update_and_not_as_the_answer(runs: Runs) -> None:
    (other,) = set(Runs) - {runs}
    hour = timedelta(hours=1)
    rules = policy(level("1", promise(Kind.UPDATE, hour, runs), promise(Kind.RESPONSE, hour, other)))
    found = cycle(rules, PLAIN.but(agreements=(Agreement(NINE, "Dana", every=2 * hour),)))
    assert found is not None and found.runs is runs


def test_an_agreed_instant_is_owed_once_and_by_the_wall_clock() -> None:
    agreed = Agreement(NINE, "Dana", once=on(20))
    incident = PLAIN.but(agreements=(agreed,))
    assert cycle(LAB, incident) == Cycle(
        NINE, None, Runs.ELAPSED, on(20), on(19, 55), on(19, 30), "as agreed with Dana", agreed
    )
    assert round_of(replace(LAB, send_ahead=40 * MINUTES), incident) == (None, on(19, 20), on(20))
    soon = PLAIN.but(agreements=(replace(agreed, once=on(9, 3)),))
    assert round_of(LAB, soon)[1:] == (NINE, on(9, 3))  # never before it was agreed
    paused = incident.but(stops=(stop(on(10), None),))
    assert cycle(LAB, paused) == Cycle(
        NINE, None, Runs.ELAPSED, None, None, None, "as agreed with Dana", agreed
    )


@pytest.mark.parametrize(
    ("update", "served"),
    [
        (Update(on(9), 1, by_person=False), False),  # not after the agreement
        (Update(on(9, 1), 1, by_person=False), True),
        (Update(on(19, 29), 1, by_person=True), False),  # long before: about something else
        (Update(on(19, 30), 1, by_person=True), True),
    ],
)
def test_an_agreed_instant_is_served_by_a_letter_or_by_an_answer_about_then(
    update: Update, served: bool
) -> None:
    agreed = Agreement(NINE, "Dana", once=on(20))
    found = cycle(LAB, PLAIN.but(agreements=(agreed,), updates=(update,)))
    assert found is not None
    assert (found.agreement is None) is served
    assert found.clause == ("update clause" if served else "as agreed with Dana")


def test_an_agreed_instant_that_is_too_near_for_a_draft_is_served_by_an_answer_from_its_letter_on() -> None:
    near = PLAIN.but(agreements=(Agreement(NINE, "Dana", once=on(9, 20)),))
    assert round_of(LAB, near) == (None, on(9, 15), on(9, 20))
    assert round_of(LAB, near.but(updates=(Update(on(9, 14), 1, by_person=True),)))[2] == on(9, 20)
    assert round_of(LAB, near.but(updates=(Update(on(9, 15), 1, by_person=True),)))[2] == on(13, 15)
    only = frozenset({Kind.UPDATE})
    assert round_of(LAB, near.but(stops=(stop(on(9), None, only),))) == (None, None, None)
    assert round_of(LAB, near.but(stops=(stop(on(9), None, ALL - only),)))[2] == on(9, 20)


def test_no_update_is_owed_where_none_is_wanted_or_promised() -> None:
    assert cycle(LAB, PLAIN.but(agreements=(Agreement(NINE, "Dana"),))) is None
    assert cycle(LAB, PLAIN.but(level="3")) is None
    withdrawn = PLAIN.but(agreements=(Agreement(NINE, "Dana"), Agreement(on(11), "Sam", withdrawn=True)))
    assert round_of(LAB, withdrawn)[2] == on(15)
    again = withdrawn.but(agreements=(*withdrawn.agreements, Agreement(on(12), "Sam", withdrawn=True)))
    assert round_of(LAB, again)[2] == on(16)
    alone = PLAIN.but(agreements=again.agreements[2:])
    assert round_of(LAB, alone)[2] == on(16)
    answered = withdrawn.but(updates=(Update(on(12), 1, True),))
    assert round_of(LAB, answered)[2] == on(16)


def test_the_first_update_counts_from_the_later_of_acknowledgement_and_start() -> None:
    early = PLAIN.but(received_at=on(7))
    assert round_of(LAB, early)[2] == on(13)
    clock = Clock(Kind.ACKNOWLEDGE, on(7))
    for acknowledged, due in ((None, on(13)), (on(8), on(13)), (on(10), on(14))):
        taken = replace(clock, met=Met(acknowledged, 1) if acknowledged else None)
        assert round_of(LAB, early.but(clocks=(taken,)))[2] == due


def test_the_row_of_the_update_beside_the_clocks() -> None:
    def row(incident: Incident, rules: Policy = LAB) -> Status:
        return update_status(rules, incident)

    def is_(state: Standing, due: datetime | None, clause: str = "update clause") -> Status:
        return Status(Kind.UPDATE, state, due, None, None, clause)

    assert row(PLAIN) == is_(Standing.OPEN, on(13))
    assert row(PLAIN.but(level="3")) == is_(Standing.NONE, None, "")
    assert row(PLAIN.but(stops=(stop(on(10), None),))) == is_(Standing.PAUSED, None)
    assert row(PLAIN.but(state=State.RESOLVED)) == is_(Standing.PAUSED, None)
    for clause, cited in (("old clause", "old clause"), ("", "update clause")):
        missed = PLAIN.but(rounds=(Round(NINE, missed=Breach(on(13, 1), on(13), clause)),))
        assert row(missed) == is_(Standing.BREACHED, on(13), cited)
        assert row(missed.but(level="3")) == is_(Standing.BREACHED, on(13), clause)
    only = frozenset({Kind.UPDATE})
    late = PLAIN.but(stops=(stop(on(14), None, only),))
    assert round_of(LAB, late) == (None, None, on(13))  # what ran out before the stop stays due
    assert round_of(LAB, PLAIN.but(stops=(stop(on(14), None, ALL - only),)))[1] == on(12, 55)

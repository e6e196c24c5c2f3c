"""When promises are due: the instants of the letters, and the arithmetic against a walk minute by minute."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.calendar import Calendar, NeverOpens
from rules.decide import decide
from rules.events import Received
from rules.incident import Clock, Incident, Stop
from rules.policy import Kind, Policy, Runs, Starts
from rules.sla import due_at, opening, spent, starts_at, support_periods
from tests.rules.histories import (
    HOLIDAYS,
    HOUR,
    KUSTOMER,
    LAB,
    MINUTE,
    USERZOOM,
    ZABBLE,
    due,
    level,
    line,
    met_at,
    play,
    policy,
    promise,
    pt,
    row,
    state,
    utc,
)

# --- the instants that the letters state -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "received", "number", "answer_by"),
    [
        (
            USERZOOM,
            pt(11, 20, 16, 40),
            "2",
            pt(11, 23, 1, 40),
        ),  # letter 1: 20 min on Friday, 1 h 40 on Monday
        (USERZOOM, pt(11, 30, 10, 15), "1", pt(11, 30, 10, 45)),  # 2
        (USERZOOM, pt(11, 20, 17, 5), "1", pt(11, 23, 0, 30)),  # 3
        (KUSTOMER, utc(11, 24, 7, 4), "1", utc(11, 24, 9, 4)),  # 4
        (KUSTOMER, utc(11, 24, 7, 4), "2", utc(11, 25, 7, 4)),
        (KUSTOMER, utc(11, 24, 7, 4), "3", utc(11, 27, 7, 4)),
        (USERZOOM, pt(11, 24, 3, 5), "3", pt(11, 24, 11, 5)),  # 6
        (USERZOOM, pt(11, 23, 8), "2", pt(11, 23, 10)),  # 12
        (USERZOOM, pt(12, 1, 10, 5), "2", pt(12, 1, 12, 5)),  # 21
        (USERZOOM, pt(12, 1, 10, 11), "2", pt(12, 1, 12, 11)),
        (USERZOOM, pt(12, 1, 10, 20), "3", pt(12, 2, 1, 20)),
        (USERZOOM, pt(12, 1, 10, 31), "3", pt(12, 2, 1, 31)),
    ],
)
def test_the_answer_is_due_when_the_letters_say(
    rules: Policy, received: datetime, number: str, answer_by: datetime
) -> None:
    (answer,) = play(rules, line("received", received, priority=number))
    assert due(answer, "response") == answer_by


def test_a_holiday_opens_the_next_day() -> None:
    """Letter 5: received on Thanksgiving, support opens on Friday at nine."""
    received = pt(11, 26, 2, 6)
    incident = opened(ZABBLE, received)
    assert opening(ZABBLE, incident, received) == pt(11, 27, 9)
    assert ZABBLE.calendar.why_closed(received) == "Thanksgiving Day"


def test_unanswered_status_updates_follow_one_another() -> None:
    """Letter 2: had nobody answered, updates were due at 14:15 and, four support hours on, at 01:15."""
    opened_, acknowledged, told = play(
        USERZOOM,
        line("received", pt(11, 30, 10, 15), priority="1"),
        line("acknowledged", pt(11, 30, 10, 15)),
        line("status_sent", pt(11, 30, 14, 15)),
    )
    assert due(opened_, "update") == due(acknowledged, "update") == pt(11, 30, 14, 15)
    assert due(told, "update") == pt(12, 1, 1, 15)


def test_the_whole_history_of_one_request() -> None:
    """UZ-1042 through letters 1, 9, 10, 11, 16 and 18."""
    (
        received, acknowledged, wrote, _, answered, news, no_news, changed, resolved,
    ) = play(
        USERZOOM,
        line("received", pt(11, 20, 16, 40)),
        line("acknowledged", pt(11, 20, 16, 40)),
        line("customer_reply", pt(11, 21, 6, 12)),
        line("estimate", pt(11, 23, 1, 9), then=pt(11, 24, 12)),
        line("agent_reply", pt(11, 23, 1, 10)),
        line("status_sent", pt(11, 24, 7, 52)),
        line("status_sent", pt(11, 25, 14, 52), news=False),
        line("priority", pt(11, 27, 10, 20), level="4"),
        line("resolve", pt(11, 30, 11, 30), kind="patch"),
    )  # fmt: skip
    assert received["priority"] == "2"
    assert due(received, "response") == due(wrote, "response") == pt(11, 23, 1, 40)
    assert due(acknowledged, "update") == pt(11, 24, 6, 40)
    assert (state(answered, "response"), row(answered, "response")["spent_seconds"]) == ("met", 5400)
    assert met_at(answered, "response") == pt(11, 23, 1, 10)
    assert due(answered, "update") == pt(11, 24, 8, 10)
    assert due(news, "update") == pt(11, 25, 14, 52)
    assert (state(no_news, "update"), due(no_news, "update")) == ("open", pt(11, 30, 4, 52))
    assert (state(changed, "update"), state(changed, "response")) == ("none", "met")
    assert (resolved["state"], resolved["priority"]) == ("resolved", "4")


# --- arithmetic ------------------------------------------------------------------------------------------------------------


def opened(rules: Policy, at: datetime, number: str | None = None) -> Incident:
    incident = decide(rules, None, Received(at, 1, "LB-1", "dana@example.com", level=number)).incident
    assert incident is not None
    return incident


def stopped(reason: str, start: datetime, end: datetime | None) -> Stop:
    return Stop(reason, frozenset({Kind.RESPONSE}), start, end)


def test_a_calendar_that_never_opens_says_so() -> None:
    never = replace(USERZOOM.calendar, hours=((),) * 7)
    rules = replace(LAB, calendar=never)
    target = promise(Kind.RESPONSE, HOUR)
    with pytest.raises(NeverOpens):
        starts_at(rules, opened(LAB, utc(11, 16, 9)), target, utc(11, 16, 9))


def test_the_longer_hours_of_an_escalation_can_bring_the_opening_forward() -> None:
    friday = utc(11, 13, 18)
    incident = replace(opened(LAB, friday, "1"), escalated_at=utc(11, 14, 3))
    assert opening(LAB, incident, friday) == utc(11, 14, 3)
    assert due_at(LAB, incident, Clock(Kind.RESPONSE, friday)) == utc(11, 14, 5)


def test_an_escalation_before_the_receipt_is_the_only_calendar() -> None:
    incident = replace(opened(LAB, utc(11, 14, 9), "1"), escalated_at=utc(11, 14, 8))
    assert next(support_periods(LAB, incident, utc(11, 14, 9)))[0] == utc(11, 14, 9)


def test_an_open_period_is_cut_at_the_escalation() -> None:
    incident = replace(opened(LAB, utc(11, 16, 9), "1"), escalated_at=utc(11, 16, 12))
    periods = support_periods(LAB, incident, utc(11, 16, 9))
    assert next(periods) == (utc(11, 16, 9), utc(11, 16, 12))
    assert next(periods)[0] == utc(11, 16, 12)


def test_the_day_of_a_zone_change_is_counted_as_long_as_it_is() -> None:
    """In the night to Sun 1 Nov 2026 the Pacific clock goes back: the wall shows 01:30 twice."""
    always_pt = replace(USERZOOM.calendar, hours=(USERZOOM.calendar.hours[0],) * 7, holidays={})
    rules = policy(level("1", promise(Kind.RESPONSE, 4 * HOUR)), calendar=always_pt)
    (answer,) = play(rules, line("received", pt(11, 1, 0, 30)))
    assert due(answer, "response") == pt(11, 1, 3, 30)


# --- a walk minute by minute -----------------------------------------------------------------------------------------------


def is_counted(
    calendar: Calendar, hours: tuple[int, int], runs: Runs, stops: list[Stop], minute: datetime
) -> bool:
    if any(stop.from_at <= minute < (stop.until or minute + MINUTE) for stop in stops):
        return False
    if runs is Runs.ELAPSED:
        return True
    wall = minute.astimezone(ZoneInfo(calendar.zone))
    first, last = hours
    return wall.weekday() < 5 and wall.date() not in HOLIDAYS and first <= wall.hour < last


MONDAY = utc(11, 23)  # Thanksgiving is on the Thursday
starts = st.integers(0, 6 * 24 * 60).map(lambda minutes: MONDAY + minutes * MINUTE)
spans = st.integers(1, 20 * 60).map(lambda minutes: minutes * MINUTE)


@st.composite
def some_stops(draw: st.DrawFn) -> list[Stop]:
    edges = sorted(draw(st.lists(st.integers(0, 7 * 24 * 60), max_size=6, unique=True)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [stopped(f"pause {a}", MONDAY + a * MINUTE, MONDAY + b * MINUTE) for a, b in pairs]


@settings(max_examples=60, deadline=None)
@given(
    start=starts, span=spans, stops=some_stops(), runs=st.sampled_from(Runs), from_=st.sampled_from(Starts)
)
def test_a_due_time_is_where_a_walk_minute_by_minute_ends(
    start: datetime, span: timedelta, stops: list[Stop], runs: Runs, from_: Starts
) -> None:
    rules = policy(level("1", promise(Kind.RESPONSE, span, runs, from_)), calendar=LAB.calendar)
    incident = replace(opened(rules, start), stops=tuple(stops))
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None

    minute = start
    if from_ is Starts.NEXT_OPENING:
        while not is_counted(LAB.calendar, (9, 17), Runs.SUPPORT_HOURS, [], minute):
            minute += MINUTE
    left = span
    while left:
        left -= MINUTE if is_counted(LAB.calendar, (9, 17), runs, stops, minute) else timedelta(0)
        minute += MINUTE
    while any(stop.from_at <= minute < (stop.until or minute) for stop in stops):
        # what ends as a stop begins waits until something counts again
        minute += MINUTE
        while not is_counted(LAB.calendar, (9, 17), runs, stops, minute):
            minute += MINUTE
    found = due_at(rules, incident, clock)
    assert found == minute
    begun = starts_at(rules, incident, rules.levels[0].targets[Kind.RESPONSE], start)
    assert spent(rules, incident, Kind.RESPONSE, runs, begun, minute) == span

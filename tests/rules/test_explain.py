"""Why a promise is due when it is: the intervals tile the time and add up, each has its rule, and what another level would say."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.cadence import cycle
from rules.calendar import Window
from rules.decide import decide
from rules.effects import LetterKind
from rules.event_lines import event_from, read_line
from rules.events import (
    Agreed,
    Answered,
    Closed,
    CustomerReplied,
    Escalated,
    Event,
    Excluded,
    Fired,
    LevelSet,
    Paused,
    Received,
    Referred,
    Resolved,
    Resumed,
    Taken,
)
from rules.explain import Began, Interval, Rule, Why, Would, explanations, intervals, supposed, total
from rules.incident import Incident, Stop
from rules.policy import Kind, Level, Policy, Referral, Runs, Starts
from rules.replay import fold
from rules.sla import Standing, add, spent
from tests.rules.histories import (
    DAY,
    EVERYTHING,
    HOUR,
    KUSTOMER,
    LAB,
    MINUTE,
    USERZOOM,
    level,
    policy,
    promise,
    utc,
)
from tests.rules.test_core_properties import histories, rules_
from tests.rules.test_sla import opened, some_stops, spans, starts

SAM = "sam@example.org"
LATER = st.integers(0, 20_000).map(lambda minutes: minutes * MINUTE)

NIGHT = policy(
    level("1", promise(Kind.RESPONSE, 2 * HOUR, Runs.ELAPSED), promise(Kind.UPDATE, 3 * HOUR, Runs.ELAPSED)),
    level("2", promise(Kind.RESPONSE, 6 * HOUR), promise(Kind.UPDATE, 8 * HOUR)),
    level("3", promise(Kind.RESPONSE, 30 * HOUR, Runs.ELAPSED, Starts.RECEIPT)),
    calendar=LAB.calendar,
    default_priority="2",
    escalated_calendar=LAB.escalated_calendar,
    pauses=LAB.pauses,
)
"""Elapsed time that waits for the next opening, which none of the published policies has."""

some_rules = rules_ | st.just(NIGHT)


def _play(rules: Policy, *events: Event) -> Incident:
    incident = fold(rules, events)
    assert incident is not None
    return incident


def _told(rules: Policy, lines: Sequence[str]) -> tuple[Incident, datetime]:
    events = [event_from(read_line(text), index) for index, text in enumerate(lines)]
    return _play(rules, *events), events[-1].at


def _at(rules: Policy, incident: Incident, now: datetime) -> Incident:
    """Brought up to `now`, as a running gateway would."""
    brought = decide(rules, incident, Fired(now)).incident
    assert brought is not None
    return brought


def _of(rules: Policy, incident: Incident, kind: Kind, now: datetime) -> Why:
    return next(each for each in explanations(rules, incident, now) if each.row.kind is kind)


def _tile(parts: Sequence[Interval]) -> bool:
    return all(one.until == other.from_at for one, other in itertools.pairwise(parts)) and all(
        each.from_at < each.until and each.why for each in parts
    )


def _received(at: datetime, number: str) -> Received:
    return Received(at, 1, "LB-1001", "dana@example.com", level=number)


# --- any history at all --------------------------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(rules=some_rules, lines=histories(), later=LATER)
def test_every_explanation_tiles_its_time_and_adds_up(
    rules: Policy, lines: list[str], later: timedelta
) -> None:
    incident, last = _told(rules, lines)
    now = last + later
    for why in explanations(rules, _at(rules, incident, now), now):
        assert _tile([*why.intervals, *why.left])
        if why.span is None or why.began is None:
            assert not why.intervals and (why.remark or why.row.state is Standing.NONE)
            continue
        row = why.row
        fits = "do not add up" not in why.remark
        assert fits
        begin = why.began.at
        ends = (why.left or why.intervals)[-1].until if why.intervals or why.left else begin
        assert not why.intervals or why.intervals[0].from_at == begin
        match row.state:
            case Standing.OPEN | Standing.BREACHED:
                assert why.counted == why.span and ends == row.due_at
            case Standing.MET:
                assert row.met_at is not None and why.counted == row.spent
                if why.left:
                    assert why.counted + total(why.left) == why.span and ends == row.due_at
                else:
                    assert ends == max(row.met_at, begin)
            case Standing.PAUSED:
                assert ends == max(now, begin) and why.runs is not None
                if why.starts is None or why.runs is Runs.SUPPORT_HOURS:
                    facts = _at(rules, incident, now)
                    assert why.counted == spent(rules, facts, row.kind, why.runs, begin, now)


@settings(max_examples=60, deadline=None)
@given(start=starts, span=spans, stops=some_stops(), runs=st.sampled_from(Runs), escalated=st.none() | starts)
def test_intervals_tile_any_span_with_any_stops(
    start: datetime, span: timedelta, stops: list[Stop], runs: Runs, escalated: datetime | None
) -> None:
    incident = replace(opened(LAB, start, "1"), stops=tuple(stops), escalated_at=escalated)
    end = add(LAB, incident, Kind.RESPONSE, runs, start, span)
    assert end is not None
    rows = intervals(LAB, incident, Kind.RESPONSE, runs, start, end)
    assert rows[0].from_at == start and rows[-1].until == end
    assert _tile(rows) and total(rows) == span
    assert {each.rule for each in rows if each.counted} <= {Rule.WINDOW, Rule.ELAPSED}
    assert not {each.rule for each in rows if not each.counted} & {Rule.WINDOW, Rule.ELAPSED}


# --- each rule by its name ------------------------------------------------------------------------------------------------


def _reasons(rows: Iterable[Interval]) -> list[tuple[datetime, bool, str]]:
    return [(each.from_at, each.counted, each.why) for each in rows]


def test_window_holiday_night_pause_and_escalation_are_named() -> None:
    incident = _play(
        LAB,
        _received(utc(11, 25, 16), "2"),
        Paused(utc(11, 27, 10), SAM, "waiting", message=123),
        Resumed(utc(11, 27, 11), SAM),
        Escalated(utc(11, 27, 12), SAM),
    )
    why = _of(LAB, incident, Kind.RESPONSE, utc(11, 27, 12))
    assert _reasons(why.intervals) == [
        (utc(11, 25, 16), True, "support hours Wed 09:00-17:00 (lab)"),
        (utc(11, 25, 17), False, "outside hours"),
        (utc(11, 26), False, "holiday: Thanksgiving Day"),
        (utc(11, 27), False, "outside hours"),
        (utc(11, 27, 9), True, "support hours Fri 09:00-17:00 (lab)"),
        (utc(11, 27, 10), False, "pause: waiting, by sam@example.org, message 123"),
        (utc(11, 27, 11), True, "support hours Fri 09:00-17:00 (lab)"),
        (utc(11, 27, 12), True, "support hours Fri 00:00-24:00 (always), escalated since Fri 27 Nov 12:00"),
    ]
    assert why.counted == 8 * HOUR and why.intervals[-1].until == utc(11, 27, 17)


def test_an_exception_and_a_closure_are_named_each_where_it_begins() -> None:
    friday, monday = date(2026, 11, 27), date(2026, 11, 30)
    calendar = replace(
        LAB.calendar,
        exceptions={friday: (Window(10 * 3600, 14 * 3600),)},
        closures={monday: (Window(15 * 3600, 18 * 3600),)},
    )
    rules = replace(LAB, calendar=calendar)
    incident = opened(rules, utc(11, 27), "2")
    rows = intervals(rules, incident, Kind.RESPONSE, Runs.SUPPORT_HOURS, utc(11, 27), utc(12, 1, 10))
    assert _reasons(rows) == [
        (utc(11, 27), False, "exception"),
        (utc(11, 27, 10), True, "support hours Fri 10:00-14:00 (by exception, lab)"),
        (utc(11, 27, 14), False, "exception"),
        (utc(11, 28), False, "outside hours"),
        (utc(11, 29), False, "outside hours"),
        (utc(11, 30), False, "outside hours"),
        (utc(11, 30, 9), True, "support hours Mon 09:00-15:00 (lab)"),
        (utc(11, 30, 15), False, "closure"),
        (utc(11, 30, 17), False, "outside hours"),
        (utc(12, 1), False, "outside hours"),
        (utc(12, 1, 9), True, "support hours Tue 09:00-17:00 (lab)"),
    ]


def test_an_escalation_at_night_ends_the_night() -> None:
    incident = replace(opened(LAB, utc(11, 23, 16), "2"), escalated_at=utc(11, 23, 20))
    rows = intervals(LAB, incident, Kind.RESPONSE, Runs.SUPPORT_HOURS, utc(11, 23, 16), utc(11, 23, 22))
    assert [(each.from_at.hour, each.rule) for each in rows] == [
        (16, Rule.WINDOW),
        (17, Rule.OUTSIDE),
        (20, Rule.WINDOW),
    ]
    assert "escalated since Mon 23 Nov 20:00" in rows[-1].why


def test_an_escalation_changes_whose_closing_it_is() -> None:
    rules = replace(LAB, escalated_calendar=replace(LAB.calendar, name="escalated", holidays={}))
    incident = replace(opened(rules, utc(11, 26, 9), "2"), escalated_at=utc(11, 26, 20))
    rows = intervals(rules, incident, Kind.RESPONSE, Runs.SUPPORT_HOURS, utc(11, 26, 9), utc(11, 27, 10))
    assert [(each.from_at, each.why) for each in rows[:2]] == [
        (utc(11, 26, 9), "holiday: Thanksgiving Day"),
        (utc(11, 26, 20), "outside hours"),
    ]


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Resolved(utc(11, 23, 12), SAM, ""), "resolved"),
        (Closed(utc(11, 23, 12), SAM), "resolved"),
        (Excluded(utc(11, 23, 12), SAM, "billing"), "excluded: billing"),
        (Referred(utc(11, 23, 12), SAM, "vault"), "referred: vault"),
    ],
)
def test_the_end_of_a_request_stops_what_is_owed(event: Event, said: str) -> None:
    rules = replace(
        LAB, referrals=(Referral("vault", "Vault", ("Vault",), "Its team helps you in its chat"),)
    )
    incident = _play(rules, _received(utc(11, 23, 9), "2"), event)
    why = _of(rules, incident, Kind.UPDATE, utc(11, 23, 15))
    assert why.row.state is Standing.PAUSED and "counted so far" in why.remark
    assert _reasons(why.intervals)[-1] == (utc(11, 23, 12), False, said)
    assert why.counted == 3 * HOUR


def test_elapsed_time_is_one_row() -> None:
    incident = opened(KUSTOMER, utc(11, 25, 16))
    (only,) = intervals(
        KUSTOMER, incident, Kind.RESPONSE, Runs.ELAPSED, utc(11, 25, 16), utc(11, 25, 16) + 3 * DAY
    )
    assert only.counted and (only.rule, only.why) == (Rule.ELAPSED, "every hour counts")


def test_the_wall_clock_waits_for_the_opening() -> None:
    incident = _play(NIGHT, _received(utc(11, 25, 18), "1"))
    why = _of(NIGHT, incident, Kind.RESPONSE, utc(11, 25, 19))
    assert [(each.counted, each.why) for each in why.intervals] == [
        (False, "outside hours"),
        (False, "holiday: Thanksgiving Day"),
        (False, "outside hours"),
        (True, "every hour counts"),
    ]
    assert why.row.due_at == utc(11, 27, 11) and why.counted == 2 * HOUR


# --- whose figure, and from what it counts ----------------------------------------------------------------------------------


def _taken(at: datetime, letter: int, kind: LetterKind) -> Taken:
    return Taken(at, letter, kind)


def test_what_an_update_counts_from() -> None:
    def began(*events: Event) -> tuple[Began, datetime, int | None]:
        incident = _play(LAB, _received(utc(11, 23, 9), "2"), *events)
        found = _of(LAB, incident, Kind.UPDATE, events[-1].at if events else utc(11, 23, 9)).began
        assert found is not None
        return found.what, found.at, found.letter

    acknowledged = _taken(utc(11, 23, 9, 1), 7, LetterKind.ACKNOWLEDGEMENT)
    answered = _taken(utc(11, 23, 10), 8, LetterKind.ANSWER)
    status = _taken(utc(11, 23, 11), 9, LetterKind.STATUS)
    agreed = Agreed(utc(11, 23, 12), SAM, every=HOUR)
    withdrawn = Agreed(utc(11, 23, 13), SAM, withdrawn=True)
    assert began() == (Began.RECEIPT, utc(11, 23, 9), None)
    assert began(acknowledged) == (Began.ACKNOWLEDGEMENT, utc(11, 23, 9, 1), 7)
    assert began(acknowledged, answered) == (Began.ANSWER, utc(11, 23, 10), 8)
    assert began(acknowledged, answered, status) == (Began.STATUS, utc(11, 23, 11), 9)
    assert began(acknowledged, answered, agreed) == (Began.AGREEMENT, utc(11, 23, 12), None)
    assert began(acknowledged, answered, agreed, withdrawn) == (Began.WITHDRAWAL, utc(11, 23, 13), None)


def test_a_reply_counts_from_the_message_it_answers() -> None:
    incident = _play(
        LAB,
        _received(utc(11, 23, 9), "2"),
        _taken(utc(11, 23, 10), 8, LetterKind.ANSWER),
        CustomerReplied(utc(11, 23, 11)),
    )
    why = _of(LAB, incident, Kind.REPLY, utc(11, 23, 11))
    assert why.began is not None and why.began.what is Began.MESSAGE
    assert _of(LAB, incident, Kind.RESPONSE, utc(11, 23, 11)).began == replace(
        why.began, what=Began.RECEIPT, at=utc(11, 23, 9)
    )


def test_an_agreement_stands_instead_of_the_table() -> None:
    agreed = Agreed(utc(11, 23, 12), SAM, every=90 * MINUTE, message=55)
    incident = _play(LAB, _received(utc(11, 23, 9), "2"), agreed)
    why = _of(LAB, incident, Kind.UPDATE, utc(11, 23, 12))
    assert why.agreement is not None and (why.agreement.by, why.agreement.message) == (SAM, 55)
    assert why.span == why.counted == 90 * MINUTE and why.reading is None
    assert why.row.clause == f"as agreed with {SAM}"


def test_a_kept_promise_keeps_the_level_and_the_facts_it_was_kept_under() -> None:
    incident = _play(
        LAB,
        _received(utc(11, 23, 9), "1"),
        Answered(utc(11, 23, 9, 30), SAM, "On it."),
        _taken(utc(11, 23, 10), 8, LetterKind.ANSWER),
        Paused(utc(11, 23, 10, 30), SAM, "frozen"),
        LevelSet(utc(11, 23, 11), SAM, "2"),
        Resumed(utc(11, 23, 16), SAM),
    )
    why = _of(LAB, incident, Kind.RESPONSE, utc(11, 23, 17))
    assert (why.row.state, why.level, why.span) == (Standing.MET, "1", 2 * HOUR)
    assert why.row.due_at == utc(11, 23, 11)
    assert why.counted == HOUR and total(why.left) == HOUR
    assert why.left[-1].until == utc(11, 23, 11)
    assert why.remark == "priority 1 was in force then"


def test_a_pause_at_the_instant_it_was_kept_moves_nothing() -> None:
    incident = _play(
        LAB,
        _received(utc(11, 23, 9), "1"),
        _taken(utc(11, 23, 10), 8, LetterKind.ANSWER),
        Paused(utc(11, 23, 10), SAM, "frozen"),
        Resumed(utc(11, 23, 16), SAM),
    )
    why = _of(LAB, incident, Kind.RESPONSE, utc(11, 23, 17))
    assert why.row.due_at == utc(11, 23, 11) and why.counted + total(why.left) == 2 * HOUR


def test_what_no_version_at_hand_gives_is_said() -> None:
    incident = _at(LAB, _play(LAB, _received(utc(11, 23, 9), "2")), utc(11, 25, 9))
    other = replace(LAB, levels=tuple(_doubled(each.level) for each in LAB.levels))
    why = _of(other, incident, Kind.RESPONSE, utc(11, 25, 9))
    assert why.row.state is Standing.BREACHED and "do not add up" in why.remark


def _doubled(number: str) -> Level:
    was = LAB.level(number)
    targets = {kind: replace(target, within=target.within * 2) for kind, target in was.targets.items()}
    return replace(was, targets=targets)


# --- what would be -----------------------------------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(rules=some_rules, lines=histories(), later=LATER, number=st.sampled_from("123"))
def test_what_would_be_is_what_a_history_at_that_level_gives(
    rules: Policy, lines: list[str], later: timedelta, number: str
) -> None:
    if number not in {each.level for each in rules.levels}:
        number = "1"
    incident, last = _told(rules, lines)
    now = last + later
    events = [event_from(read_line(text), index) for index, text in enumerate(lines)]
    first = events[0]
    assert isinstance(first, Received)
    others = [each for each in events[1:] if not isinstance(each, LevelSet)]
    fresh = _at(rules, _play(rules, replace(first, level=number), *others), now)
    for would, is_ in zip(
        supposed(rules, _at(rules, incident, now), number, now), explanations(rules, fresh, now), strict=True
    ):
        assert would.why.row.state is is_.row.state
        if is_.row.state is Standing.OPEN:
            assert would.why.row.due_at == is_.row.due_at
            assert would.why.intervals == is_.intervals


def test_an_unknown_level_is_refused() -> None:
    with pytest.raises(KeyError):
        supposed(LAB, opened(LAB, utc(11, 23, 9), "2"), "9", utc(11, 23, 9))


def test_kept_here_is_missed_there_and_the_other_way_round() -> None:
    incident = _play(
        USERZOOM,
        _received(utc(11, 23, 9), "2"),
        _taken(utc(11, 23, 10), 1, LetterKind.ACKNOWLEDGEMENT),
        _taken(utc(11, 23, 10, 30), 8, LetterKind.ANSWER),
    )
    now = utc(11, 23, 12)
    stricter = {each.actual.kind: each for each in supposed(USERZOOM, incident, "1", now)}
    response = stricter[Kind.RESPONSE]
    assert response.actual.state is Standing.MET and response.would is Would.MISSED
    assert response.late == HOUR and response.later == -90 * MINUTE
    assert stricter[Kind.UPDATE].would is Would.OPEN
    assert stricter[Kind.UPDATE].why.row.due_at == utc(11, 23, 14, 30)
    assert stricter[Kind.RESOLUTION].would is Would.NONE

    late = _at(USERZOOM, _play(USERZOOM, _received(utc(11, 23, 9), "1")), now)
    looser = {each.actual.kind: each for each in supposed(USERZOOM, late, "4", now)}
    assert looser[Kind.RESPONSE].actual.state is Standing.BREACHED
    assert looser[Kind.RESPONSE].would is Would.OPEN and looser[Kind.UPDATE].would is Would.NONE


def test_a_cadence_that_would_have_run_out_is_missed() -> None:
    incident = _play(
        USERZOOM,
        _received(utc(11, 23, 9), "3"),
        _taken(utc(11, 23, 10), 8, LetterKind.ANSWER),
    )
    now = utc(11, 23, 16)
    update = next(each for each in supposed(USERZOOM, incident, "1", now) if each.actual.kind is Kind.UPDATE)
    assert update.would is Would.MISSED and update.late == 2 * HOUR
    assert update.why.counted == 4 * HOUR
    owed = cycle(USERZOOM, incident.but(level="1"))
    assert owed is not None and update.why.row.due_at == owed.due_at
    assert {each.actual.kind for each in supposed(USERZOOM, incident, "1", now)} <= EVERYTHING

"""The cycle of status updates: when the letter is decided, once, and what an agreement changes."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from rules.cadence import Cycle, cycle, update_status
from rules.decide import decide
from rules.effects import LetterKind, Send
from rules.events import Agreed, Closed, Event, Fired, LevelSet, Paused, Received, Taken
from rules.incident import OVER, Incident, State, Trust
from rules.passing import next_wake
from rules.policy import Kind, Policy, Runs
from rules.replay import fold
from rules.sla import Standing
from tests.rules.histories import (
    DAY,
    HOUR,
    KUSTOMER,
    LAB,
    MINUTE,
    USERZOOM,
    level,
    policy,
    promise,
    pt,
    utc,
)

NINE = utc(11, 16, 9)
SAM = "sam@example.org"


def after(rules: Policy, *events: Event) -> Incident:
    incident = fold(rules, events)
    assert incident is not None
    return incident


def received(at: datetime = NINE, number: str | None = "1", trust: Trust = Trust.VERIFIED) -> Received:
    return Received(at, 1, "LB-1", "dana@example.com", level=number, trust=trust)


def owed(rules: Policy, *events: Event) -> Cycle:
    found = cycle(rules, after(rules, *events))
    assert found is not None
    return found


def status_letters(rules: Policy, incident: Incident, *times: datetime) -> list[datetime]:
    """At which of the times a status letter was decided."""
    decided = []
    for at in times:
        decision = decide(rules, incident, Fired(at))
        assert decision.incident is not None
        incident = decision.incident
        decided += [
            at for each in decision.effects if isinstance(each, Send) and each.kind is LetterKind.STATUS
        ]
    return decided


# --- send ahead -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("span", "ahead"),
    [
        (4 * HOUR, 5 * MINUTE),
        (100 * MINUTE, 5 * MINUTE),
        (60 * MINUTE, 3 * MINUTE),
        (10 * MINUTE, 30 * MINUTE / 60),
    ],
)
def test_the_letter_is_decided_the_smaller_of_five_minutes_and_a_twentieth_ahead(
    span: timedelta, ahead: timedelta
) -> None:
    rules = policy(level("1", promise(Kind.UPDATE, span)))
    found = owed(rules, received())
    assert (found.due_at, found.decide_at) == (NINE + span, NINE + span - ahead)


def test_a_policy_may_name_its_own_margin() -> None:
    rules = replace(LAB, send_ahead=20 * MINUTE)
    assert owed(rules, received()).decide_at == utc(11, 16, 12, 40)
    wide = replace(LAB, send_ahead=DAY)
    # never as soon as the last one was taken: that letter would ask for the next
    assert owed(wide, received()).decide_at == utc(11, 16, 11)


def test_the_margin_is_open_time() -> None:
    """Due two minutes after opening: decided on the eve, while support was open."""
    found = owed(LAB, received(utc(11, 16, 13, 2)))
    assert (found.due_at, found.decide_at) == (utc(11, 17, 9, 2), utc(11, 16, 16, 57))


def test_one_letter_for_a_cycle_and_at_its_moment() -> None:
    incident = after(LAB, received())
    times = [utc(11, 16, 12, 54), utc(11, 16, 12, 55), utc(11, 16, 13), utc(11, 16, 16)]
    assert status_letters(LAB, incident, *times) == [utc(11, 16, 12, 55)]


def test_the_next_cycle_has_its_own_letter() -> None:
    incident = after(
        LAB,
        received(),
        Fired(utc(11, 16, 12, 55)),
        Taken(utc(11, 16, 12, 56), 1, LetterKind.STATUS),
    )
    times = [utc(11, 16, 16, 50), utc(11, 16, 16, 51)]
    assert status_letters(LAB, incident, *times) == [utc(11, 16, 16, 51)]


def test_a_change_of_level_in_between_writes_no_second_letter() -> None:
    incident = after(LAB, received(), Fired(utc(11, 16, 12, 55)), LevelSet(utc(11, 16, 12, 57), SAM, "2"))
    assert status_letters(LAB, incident, utc(11, 17, 16, 55), utc(11, 17, 17)) == []


def test_an_unverified_requester_gets_none_but_the_clock_runs() -> None:
    incident = after(LAB, received(trust=Trust.UNVERIFIED))
    assert status_letters(LAB, incident, utc(11, 16, 12, 55), utc(11, 16, 13)) == []
    missed = after(LAB, received(trust=Trust.UNVERIFIED), Fired(utc(11, 16, 14)))
    assert update_status(LAB, missed).state is Standing.BREACHED


def test_a_known_requester_gets_them() -> None:
    incident = after(LAB, received(trust=Trust.KNOWN))
    assert status_letters(LAB, incident, utc(11, 16, 12, 55)) == [utc(11, 16, 12, 55)]


def test_a_request_that_may_not_be_answered_automatically_gets_none() -> None:
    incident = after(LAB, replace(received(), answerable=False))
    assert status_letters(LAB, incident, utc(11, 16, 12, 55)) == []


@pytest.mark.parametrize("ending", [Closed(utc(11, 16, 10), SAM), Paused(utc(11, 16, 10), SAM, "frozen")])
def test_nothing_is_written_while_closed_or_paused(ending: Event) -> None:
    incident = after(LAB, received(), ending)
    assert status_letters(LAB, incident, utc(11, 16, 13), utc(11, 17, 13)) == []
    assert update_status(LAB, incident).state is Standing.PAUSED


def test_the_first_letter_of_the_letters_example() -> None:
    """UZ-1042, answered Mon 01:10: the next update is owed by Tue 08:10, written at 08:05."""
    found = owed(
        USERZOOM,
        received(pt(11, 20, 16, 40), None),
        Taken(pt(11, 20, 16, 40), 1, LetterKind.ACKNOWLEDGEMENT),
        Taken(pt(11, 23, 1, 10), 2, LetterKind.ANSWER),
    )
    assert (found.anchor, found.span) == (pt(11, 23, 1, 10), DAY)
    assert (found.due_at, found.decide_at) == (pt(11, 24, 8, 10), pt(11, 24, 8, 5))


# --- agreed ------------------------------------------------------------------------------------------------------------------


def test_an_agreed_interval_runs_as_the_levels_update() -> None:
    elapsed = policy(level("1", promise(Kind.UPDATE, 4 * HOUR, Runs.ELAPSED)), calendar=LAB.calendar)
    found = owed(elapsed, received(), Agreed(utc(11, 16, 16), SAM, every=2 * HOUR))
    assert (found.due_at, found.runs) == (utc(11, 16, 18), Runs.ELAPSED)
    assert owed(LAB, received(), Agreed(utc(11, 16, 16), SAM, every=2 * HOUR)).due_at == utc(11, 17, 10)


def test_an_agreed_interval_runs_as_the_response_where_there_is_no_update() -> None:
    assert owed(KUSTOMER, received(), Agreed(NINE, SAM, every=DAY)).runs is Runs.ELAPSED
    agreed = Agreed(utc(11, 16, 16), SAM, every=2 * HOUR)
    assert owed(LAB, received(number="3"), agreed).due_at == utc(11, 17, 10)


def test_an_agreed_interval_without_update_and_response_is_on_the_wall_clock() -> None:
    bare = policy(level("1"), calendar=LAB.calendar)
    assert owed(bare, received(), Agreed(utc(11, 16, 16), SAM, every=2 * HOUR)).due_at == utc(11, 16, 18)


def test_the_newest_agreement_holds_and_the_older_stay_on_record() -> None:
    events = (received(), Agreed(NINE, SAM, every=HOUR, message=7), Agreed(utc(11, 16, 10), SAM, every=DAY))
    incident = after(LAB, *events)
    assert [each.message for each in incident.agreements] == [7, None]
    found = cycle(LAB, incident)
    assert found is not None and found.span == DAY and SAM in found.clause


def test_an_agreed_instant_is_written_ahead_even_when_closed() -> None:
    night = utc(11, 16, 22)
    found = owed(LAB, received(), Agreed(utc(11, 16, 10), SAM, once=night))
    assert (found.due_at, found.decide_at, found.span) == (night, night - 5 * MINUTE, None)
    soon = utc(11, 16, 10, 2)
    assert owed(LAB, received(), Agreed(utc(11, 16, 10), SAM, once=soon)).decide_at == utc(11, 16, 10)


@pytest.mark.parametrize(
    ("kind", "taken_at", "served"),
    [
        (LetterKind.STATUS, utc(11, 16, 12), True),  # released early, it still is that status
        (LetterKind.ANSWER, utc(11, 16, 12), False),  # "we shall write at ten": a promise, not its keeping
        (LetterKind.ANSWER, utc(11, 16, 21, 55), True),
        (LetterKind.ANSWER, utc(11, 16, 23), True),
        (LetterKind.STATUS, utc(11, 16, 10), False),  # was on its way when it was agreed
    ],
)
def test_what_serves_an_agreed_instant(kind: LetterKind, taken_at: datetime, served: bool) -> None:
    night = utc(11, 16, 22)
    found = owed(LAB, received(), Agreed(utc(11, 16, 10), SAM, once=night), Taken(taken_at, 1, kind))
    assert (found.due_at != night) is served


def test_a_new_agreement_may_follow_a_served_instant() -> None:
    night = utc(11, 16, 22)
    found = owed(
        LAB,
        received(),
        Agreed(utc(11, 16, 10), SAM, once=night),
        Taken(night, 1, LetterKind.STATUS),
        Agreed(utc(11, 17, 10), SAM, once=night + DAY),
    )
    assert found.due_at == night + DAY


def test_what_is_over_owes_no_letter_even_where_no_clock_was_stopped() -> None:
    rules = policy(level("1", promise(Kind.UPDATE, 4 * HOUR)))
    for state in OVER - {State.RESOLVED}:
        assert next_wake(rules, replace(after(rules, received()), state=state)).at is None


def test_news_of_an_earlier_letter_does_not_bring_the_cycle_back() -> None:
    late = Taken(utc(11, 16, 10), 1, LetterKind.ANSWER)
    assert owed(LAB, received(), Taken(utc(11, 16, 12), 2, LetterKind.STATUS), late).due_at == utc(11, 16, 16)

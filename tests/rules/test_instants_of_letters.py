"""Every instant that the model letters name, recomputed from the shipped policy files."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest

from gateway.library import SHIPPED_CALENDARS, SHIPPED_POLICIES, Library
from rules.calendar import Calendar
from rules.decide import decide
from rules.effects import LetterKind, Send
from rules.events import (
    Agreed,
    Answered,
    Bounced,
    Event,
    Fired,
    LevelSet,
    Received,
    Taken,
)
from rules.explain import intervals
from rules.incident import Incident
from rules.passing import next_wake
from rules.policy import Kind, Policy, Runs
from rules.replay import standings
from rules.sla import Standing, Status
from tests.rules.decisions import having
from tests.rules.histories import HOUR, MINUTE, pt, utc

SAM = "sam@example.org"


@pytest.fixture(scope="module")
def shipped() -> Mapping[str, Policy]:
    return Library([SHIPPED_POLICIES], [SHIPPED_CALENDARS], range(2026, 2030)).load_all()


@pytest.fixture
def userzoom(shipped: Mapping[str, Policy]) -> Policy:
    return shipped["userzoom"]


def received(at: datetime, level: str) -> Received:
    return Received(at, 1, "XX-1", "dana@example.com", level=level)


def acknowledged(at: datetime, level: str) -> tuple[Event, ...]:
    return received(at, level), Taken(at, 1, LetterKind.ACKNOWLEDGEMENT)


def row(policy: Policy, incident: Incident, kind: Kind) -> Status:
    (found,) = (each for each in standings(policy, incident) if each.kind is kind)
    return found


def due(policy: Policy, kind: Kind, *events: Event) -> datetime | None:
    return row(policy, having(policy, *events), kind).due_at


def letters(policy: Policy, *events: Event, until: datetime) -> list[tuple[LetterKind, datetime]]:
    """What time brings after these events, and when; a status letter is taken when it is due."""
    incident, sent = having(policy, *events), []
    while (at := next_wake(policy, incident).at) is not None and at <= until:
        decision = decide(policy, incident, Fired(at))
        assert decision.incident is not None
        incident = decision.incident
        sent += [(each.kind, at) for each in decision.effects if isinstance(each, Send)]
    return sent


@pytest.mark.parametrize(
    ("letter", "vendor", "level", "at", "answer_by"),
    [
        (1, "userzoom", "2", pt(11, 20, 16, 40), pt(11, 23, 1, 40)),
        (2, "userzoom", "1", pt(11, 30, 10, 15), pt(11, 30, 10, 45)),
        (3, "userzoom", "1", pt(11, 20, 17, 5), pt(11, 23, 0, 30)),
        (4, "kustomer", "1", utc(11, 24, 7, 4), utc(11, 24, 9, 4)),
        (4, "kustomer", "2", utc(11, 24, 7, 4), utc(11, 25, 7, 4)),
        (4, "kustomer", "3", utc(11, 24, 7, 4), utc(11, 27, 7, 4)),
        (6, "userzoom", "3", pt(11, 24, 3, 5), pt(11, 24, 11, 5)),
        (12, "userzoom", "2", pt(11, 23, 8), pt(11, 23, 10)),
        (14, "userzoom", "3", pt(11, 24, 3, 5), pt(11, 24, 11, 5)),
        (21, "userzoom", "2", pt(12, 1, 10, 5), pt(12, 1, 12, 5)),
        (21, "userzoom", "2", pt(12, 1, 10, 11), pt(12, 1, 12, 11)),
        (21, "userzoom", "3", pt(12, 1, 10, 20), pt(12, 2, 1, 20)),
        (21, "userzoom", "3", pt(12, 1, 10, 31), pt(12, 2, 1, 31)),
    ],
)
def test_the_answer_is_due(
    shipped: Mapping[str, Policy], letter: int, vendor: str, level: str, at: datetime, answer_by: datetime
) -> None:
    assert due(shipped[vendor], Kind.RESPONSE, received(at, level)) == answer_by


@pytest.mark.parametrize(
    ("letter", "vendor", "at", "opens", "why"),
    [
        (1, "userzoom", pt(11, 20, 17), pt(11, 23), "outside hours"),
        (3, "userzoom", pt(11, 20, 17, 5), pt(11, 23), "outside hours"),
        (5, "zabble", pt(11, 26, 2, 6), pt(11, 27, 9), "Thanksgiving Day"),
        (11, "userzoom", pt(11, 26, 9), pt(11, 27), "Thanksgiving Day"),
    ],
)
def test_support_opens(
    shipped: Mapping[str, Policy], letter: int, vendor: str, at: datetime, opens: datetime, why: str
) -> None:
    calendar: Calendar = shipped[vendor].calendar
    assert (calendar.next_open(at), calendar.why_closed(at)) == (opens, why)


FRIDAY = pt(11, 20, 16, 40)
ANSWERED = (*acknowledged(FRIDAY, "2"), Taken(pt(11, 23, 1, 10), 2, LetterKind.ANSWER))
NEWS = (*ANSWERED, Taken(pt(11, 24, 7, 52), 3, LetterKind.ANSWER))


def test_the_first_update_and_what_an_answer_makes_of_it(userzoom: Policy) -> None:
    assert due(userzoom, Kind.UPDATE, *acknowledged(FRIDAY, "2")) == pt(11, 24, 6, 40)  # 1
    assert due(userzoom, Kind.UPDATE, *ANSWERED) == pt(11, 24, 8, 10)  # 1, 9, 14, 26
    assert due(userzoom, Kind.UPDATE, *NEWS) == pt(11, 25, 14, 52)  # 10, 13
    silent = Taken(pt(11, 25, 14, 52), 4, LetterKind.STATUS, news=False)
    assert due(userzoom, Kind.UPDATE, *NEWS, silent) == pt(11, 30, 4, 52)  # 11


def test_unanswered_updates_at_priority_1(userzoom: Policy) -> None:
    begun = acknowledged(pt(11, 30, 10, 15), "1")
    assert due(userzoom, Kind.UPDATE, *begun) == pt(11, 30, 14, 15)  # 2
    first = Taken(pt(11, 30, 14, 15), 2, LetterKind.STATUS, news=False)
    assert due(userzoom, Kind.UPDATE, *begun, first) == pt(12, 1, 1, 15)


def test_a_reply_that_changes_the_level_keeps_the_start(shipped: Mapping[str, Policy]) -> None:
    at = utc(11, 24, 7, 4)
    changed = LevelSet(at + HOUR, SAM, "1")
    assert due(shipped["kustomer"], Kind.RESPONSE, received(at, "2"), changed) == utc(11, 24, 9, 4)  # 8


def test_priority_4_owes_no_update_until_one_is_agreed(userzoom: Policy) -> None:
    silent = Taken(pt(11, 25, 14, 52), 4, LetterKind.STATUS, news=False)
    changed = (*NEWS, silent, LevelSet(pt(11, 27, 10, 20), SAM, "4"))
    assert row(userzoom, having(userzoom, *changed), Kind.UPDATE).state is Standing.NONE  # 16
    agreed = Agreed(pt(11, 27, 10, 20), SAM, every=timedelta(days=2))
    assert due(userzoom, Kind.UPDATE, *changed, agreed) == pt(12, 2, 7, 20)


def test_where_the_two_hours_lie(userzoom: Policy) -> None:
    incident = having(userzoom, received(FRIDAY, "2"))
    rows = intervals(userzoom, incident, Kind.RESPONSE, Runs.SUPPORT_HOURS, FRIDAY, pt(11, 23, 1, 40))
    counted = [each.until - each.from_at for each in rows if each.counted]
    assert counted == [20 * MINUTE, 100 * MINUTE]  # 1, 23


def test_the_draft_and_what_it_names(userzoom: Policy) -> None:
    sent = letters(userzoom, *ANSWERED, until=pt(11, 24, 8, 10))
    assert sent == [(LetterKind.DRAFT, pt(11, 24, 7, 40)), (LetterKind.STATUS, pt(11, 24, 8, 5))]  # 25
    leaves = Taken(pt(11, 24, 8, 10), 3, LetterKind.STATUS, news=False)
    assert due(userzoom, Kind.UPDATE, *ANSWERED, leaves) == pt(11, 25, 15, 10)


def test_an_hour_and_a_half_of_two_are_used(userzoom: Policy) -> None:
    found = row(userzoom, having(userzoom, *ANSWERED), Kind.RESPONSE)
    assert (found.state, found.due_at, found.spent) == (Standing.MET, pt(11, 23, 1, 40), 90 * MINUTE)  # 26


def test_an_answer_that_came_back_is_owed_again(userzoom: Policy) -> None:
    back = Bounced(pt(11, 23, 1, 12), 2, "550 5.1.1")
    assert due(userzoom, Kind.RESPONSE, *ANSWERED, back) == pt(11, 23, 1, 40)  # 30


def test_the_next_on_call_is_alerted_ten_minutes_later(shipped: Mapping[str, Policy]) -> None:
    sent = letters(shipped["zabble"], received(pt(11, 24, 10, 2), "1"), until=pt(11, 24, 10, 12))
    assert sent == [(LetterKind.ALERT, pt(11, 24, 10, 12))]  # 31; the first one went with the opening


def test_at_risk_with_24_minutes_left_then_missed(userzoom: Policy) -> None:
    begun = acknowledged(pt(11, 23, 8), "2")
    at_risk, missed = letters(userzoom, *begun, until=pt(11, 23, 11))
    assert (
        at_risk == (LetterKind.AT_RISK, pt(11, 23, 9, 36)) and pt(11, 23, 10) - at_risk[1] == 24 * MINUTE
    )  # 32
    assert missed[0] is LetterKind.MISSED and missed[1] - pt(11, 23, 10) == timedelta(microseconds=1)
    late = row(
        userzoom, having(userzoom, *begun, Taken(pt(11, 23, 10, 12), 2, LetterKind.ANSWER)), Kind.RESPONSE
    )
    assert late.state is Standing.BREACHED and late.spent == 2 * HOUR + 12 * MINUTE  # 33


def test_the_alert_waits_for_the_opening(shipped: Mapping[str, Policy]) -> None:
    night = received(pt(11, 26, 2, 6), "1")
    assert letters(shipped["zabble"], night, until=pt(11, 27, 9))[0] == (LetterKind.ALERT, pt(11, 27, 9))


def test_an_answer_waits_a_minute_and_then_counts(userzoom: Policy) -> None:
    """Letter 26: Sam's reply came at 01:09, it leaves at 01:10."""
    answer = Answered(pt(11, 23, 1, 9), SAM, "We see the same error.", delay=MINUTE)
    before = having(userzoom, *acknowledged(FRIDAY, "2"))
    (sent,) = [each for each in decide(userzoom, before, answer).effects if isinstance(each, Send)]
    assert sent.not_before == pt(11, 23, 1, 10)

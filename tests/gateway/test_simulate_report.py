"""Histories into figures: what was kept, missed or open, how long it took, and what another policy would change."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from gateway.simulate.page import page, span_words
from gateway.simulate.report import (
    KEPT,
    MISSED,
    OPEN,
    SILENCE,
    Case,
    Fate,
    History,
    Mails,
    Promise,
    Report,
    case_of,
    compare,
    fates,
    report_json,
    report_of,
)
from rules.effects import LetterKind
from rules.events import Closed, CustomerReplied, Event, Fired, LevelSet, Received, Taken
from rules.policy import Kind, Policy
from tests.rules.histories import DAY, HOUR, MINUTE, level, policy, promise, utc

NOON = utc(11, 23, 12)
LAB = policy(
    level(
        "1",
        promise(Kind.ACKNOWLEDGE, HOUR),
        promise(Kind.RESPONSE, HOUR),
        promise(Kind.REPLY, 2 * HOUR),
        promise(Kind.UPDATE, 4 * HOUR),
        promise(Kind.RESOLUTION, DAY),
    ),
    level("2", promise(Kind.RESPONSE, 8 * HOUR)),
)


def at(hours: float) -> datetime:
    return NOON + hours * HOUR


def received(hours: float = 0, name: str = "root@example.com") -> Received:
    return Received(at(hours), 1, "LB-1", "dana@example.com", message_id=name)


def taken(hours: float, letter: int, kind: LetterKind = LetterKind.ANSWER, news: bool = True) -> Taken:
    return Taken(at(hours), letter, kind, news)


def case(*events: Event, of: Policy = LAB) -> Case:
    return case_of(History(of, events))


def told(case: Case, kind: Kind) -> list[tuple[str, timedelta | None]]:
    return [(each.state, each.spent) for each in case.promises if each.kind is kind]


def test_each_promise_by_its_own() -> None:
    """Two replies are two promises; each answer ends a cycle of updates."""
    found = case(
        received(),
        taken(0.01, 1, LetterKind.ACKNOWLEDGEMENT),
        taken(0.5, 2),
        CustomerReplied(at(1), 7),
        taken(4, 3),  # two hours were promised
        Fired(at(9)),  # four more, and no update
    )
    assert told(found, Kind.RESPONSE) == [(KEPT, 30 * MINUTE)]
    assert told(found, Kind.REPLY) == [(KEPT, 30 * MINUTE), (MISSED, 3 * HOUR)]
    assert [state for state, _ in told(found, Kind.UPDATE)] == [KEPT, KEPT, MISSED]
    assert told(found, Kind.RESOLUTION) == [(OPEN, None)]


def test_a_promise_met_late_is_missed_and_says_when_it_was_met() -> None:
    found = case(received(), Fired(at(2)), taken(3, 1))
    (response,) = [each for each in found.promises if each.kind is Kind.RESPONSE]
    assert (response.state, response.due_at, response.met_at) == (MISSED, at(1), at(3))
    assert response.spent == 3 * HOUR


def test_a_promise_counts_at_the_level_at_which_it_was_settled() -> None:
    found = case(received(), taken(0.5, 1), LevelSet(at(1), "sam@example.org", "2"))
    assert found.level == "2"
    assert next((each.kind, each.level) for each in found.promises if each.state is KEPT) == (
        Kind.RESPONSE,
        "1",
    )


def test_what_a_level_does_not_promise_is_not_owed() -> None:
    found = case(received(), LevelSet(at(0.1), "sam@example.org", "2"))
    assert {each.kind for each in found.promises} == {Kind.RESPONSE}


def test_status_letters_are_counted_with_and_without_news() -> None:
    found = case(
        received(),
        taken(0.1, 1),
        taken(4, 2, LetterKind.STATUS, news=False),
        taken(8, 3, LetterKind.STATUS, news=True),
        taken(12, 4, LetterKind.STATUS, news=False),
    )
    assert found.updates == {("1", False): 2, ("1", True): 1}


def test_what_was_neither_met_nor_missed_when_a_request_ended_is_not_owed() -> None:
    found = case(received(), taken(0.5, 1), Closed(at(1), "sam@example.org"))
    assert OPEN not in {each.state for each in found.promises}
    assert [state for state, _ in told(found, Kind.UPDATE)] == [KEPT]


@pytest.mark.parametrize(("hours", "state"), [(20, KEPT), (30, MISSED)])
def test_after_a_silence_the_last_answer_is_the_solution(hours: float, state: str) -> None:
    found = case(received(), taken(0.5, 1), taken(hours, 2), Closed(at(200), SILENCE))
    assert told(found, Kind.RESOLUTION) == [(state, hours * HOUR)]


def test_a_silence_without_any_answer_solves_nothing() -> None:
    assert told(case(received(), Closed(at(2), SILENCE)), Kind.RESOLUTION) == []
    assert told(case(received(), Fired(at(25)), Closed(at(200), SILENCE)), Kind.RESOLUTION) == [
        (MISSED, None)
    ]


def reported(*histories: History) -> Report:
    return report_of(histories, NOON, at(300), Mails(read=len(histories)), {"answer": 3})


def answered_after(hours: float, name: str, of: Policy = LAB) -> History:
    return History(of, (received(0, name), taken(hours, 1)))


def test_the_figures_of_a_row() -> None:
    report = reported(*(answered_after(hours, f"{hours}@example.com") for hours in (0.25, 0.5, 0.75, 2)))
    (row,) = [row for row in report.rows if row.kind is Kind.RESPONSE]
    assert (row.owed, row.kept, row.missed, row.open) == (4, 3, 1, 0)
    assert (row.median, row.p90) == (37.5 * MINUTE, 2 * HOUR)
    (told,) = [each for each in report_json(report)["rows"] if each["kind"] == "response"]  # type: ignore[attr-defined]
    assert (told["target_seconds"], told["median_seconds"], told["p90_seconds"]) == (3600, 2250, 7200)


def test_two_runs_are_compared_request_by_request() -> None:
    strict = policy(
        level("1", promise(Kind.RESPONSE, HOUR / 2)), level("2", promise(Kind.RESPONSE, 8 * HOUR))
    )
    plain = policy(level("1", promise(Kind.RESPONSE, HOUR)), level("2", promise(Kind.RESPONSE, 8 * HOUR)))
    names = {0.25: "quick@example.com", 0.75: "slow@example.com"}
    ours = reported(*(answered_after(hours, name, plain) for hours, name in names.items()))
    theirs = reported(*(answered_after(hours, name, strict) for hours, name in reversed(names.items())))
    changes = {each.case.message_id: each for each in compare(ours, theirs)}
    assert not changes["quick@example.com"].flips
    slow = changes["slow@example.com"]
    assert (slow.was, slow.would) == (Fate(KEPT, at(1), 1, 0), Fate(MISSED, at(0.5), 1, 1))
    assert (slow.flips, slow.shift) == (True, -HOUR / 2)
    assert compare(ours, ours) == ()


def test_a_message_id_given_twice_is_two_requests() -> None:
    ours = reported(answered_after(0.5, "same@example.com"), answered_after(2, "same@example.com"))
    assert compare(ours, ours) == ()


def test_the_worst_promise_of_a_kind_speaks_for_all() -> None:
    one = Promise(Kind.REPLY, "1", KEPT, NOON, at(1))
    found = replace(case(received()), promises=(one, replace(one, state=MISSED, due_at=at(3)), one))
    assert fates(found) == {Kind.REPLY: Fate(MISSED, at(1), 3, 1)}


@pytest.mark.parametrize(
    ("span", "words"),
    [(None, "–"), (35 * MINUTE, "35 min"), (49 * HOUR, "49 h 00"), (-80 * MINUTE, "-1 h 20")],
)
def test_spans_are_never_told_in_days(span: timedelta | None, words: str) -> None:
    assert span_words(span) == words


def test_a_page_is_made_of_little() -> None:
    """One request, nothing settled, no time that passed: no plot has anything to divide by."""
    report = report_of([History(LAB, (received(),))], NOON, NOON, Mails(), {})
    assert "<svg" in page(report)
    assert "What was open when" not in page(report)

"""An undo puts everything back as if the words had never been written; what others changed meanwhile stays theirs."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules.decide import decide
from rules.effects import LetterKind, Line, Refused
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Assigned,
    Bounced,
    Closed,
    CustomerReplied,
    Escalated,
    Estimated,
    Event,
    Excluded,
    Fired,
    LevelSet,
    Needed,
    Noted,
    ParticipantAdded,
    Paused,
    Received,
    Reopened,
    Resolved,
    Resumed,
    Taken,
    Undone,
)
from rules.incident import Incident, State
from rules.passing import next_wake
from rules.policy import Category, FieldSpec, Kind, Policy
from rules.replay import fold, standings
from rules.sla import Standing
from store.mapping import decode_event, decode_incident, encode_event, encode_incident
from tests.rules.decisions import having, refusal, then
from tests.rules.histories import DAY, HOUR, LAB, MINUTE, utc

SAM, KIM = "sam@example.org", "kim@example.org"
SECOND = timedelta(seconds=1)
MONDAY = utc(11, 16, 10)
RULES: Policy = replace(
    LAB,
    fields=(FieldSpec("steps", "Steps"), FieldSpec("logs", "Logs")),
    exclusions=(Category("network", "the network"),),
)
RECEIVED = Received(MONDAY, 1, "LB-1", "dana@example.com")
LETTERS = {
    Answered: LetterKind.ANSWER,
    Needed: LetterKind.NEEDS,
    Resolved: LetterKind.RESOLVED,
    Excluded: LetterKind.EXCLUDED,
}


def said(kind: type, at: datetime, by: str = SAM, text: str = "Is it still so?") -> Event:
    match kind.__name__:
        case "Answered":
            return Answered(at, by, text, MINUTE)
        case "Needed":
            return Needed(at, by, ("steps",), text, MINUTE)
        case "Resolved":
            return Resolved(at, by, "patch", text, MINUTE)
        case "Excluded":
            return Excluded(at, by, "network", text)
    raise AssertionError(kind)


def same(one: Incident | None, other: Incident | None) -> bool:
    """Apart from how often something was decided."""
    assert one is not None and other is not None
    return one.but(serial=0) == other.but(serial=0)


# --- as if it had never been written -------------------------------------------------------------------------------------

PAST: list[Event] = [
    Assigned(MONDAY, SAM, KIM),
    Taken(MONDAY, 3, LetterKind.ACKNOWLEDGEMENT),
    Answered(MONDAY, KIM, "Which browser is it?"),
    Taken(MONDAY, 5, LetterKind.ANSWER),
    Taken(MONDAY, 6, LetterKind.STATUS),
    CustomerReplied(MONDAY, 8),
    Paused(MONDAY, SAM, "waiting"),
    Resumed(MONDAY, SAM),
    LevelSet(MONDAY, SAM, "1"),
    Agreed(MONDAY, SAM, every=4 * HOUR),
    Estimated(MONDAY, SAM, MONDAY + 30 * DAY),
    Escalated(MONDAY, SAM),
    Resolved(MONDAY, SAM, "patch", "a first try"),
    Reopened(MONDAY, SAM),
    Bounced(MONDAY, 5),
    Needed(MONDAY, SAM, ("logs",), ""),
]
histories = st.lists(
    st.tuples(st.integers(0, len(PAST) - 1), st.integers(0, 30_000).map(lambda n: n * SECOND)), max_size=8
)


def lived(history: list[tuple[int, timedelta]]) -> tuple[Incident, datetime]:
    now, incident = MONDAY, decide(RULES, None, RECEIVED).incident
    for number, step in history:
        now += step
        incident = decide(RULES, incident, replace(PAST[number], at=now)).incident
    assert incident is not None
    return incident, now


@settings(max_examples=150, deadline=None)
@given(histories, st.sampled_from(sorted(LETTERS, key=lambda kind: kind.__name__)), st.integers(0, 59))
def test_what_was_written_and_stopped_was_never_written(
    history: list[tuple[int, timedelta]], kind: type, after: int
) -> None:
    before, now = lived(history)
    later = now + after * SECOND
    assume(not before.unsent)
    decision = decide(RULES, before, said(kind, now))
    written = decision.incident
    assume(written is not None and written is not before and not isinstance(decision.effects[0], Refused))
    brought = decide(RULES, before, Fired(later)).incident
    untouched = next_wake(RULES, decide(RULES, before, Fired(now)).incident or before).at
    assume(untouched is None or untouched > later)  # what time brings to each is compared elsewhere
    undone = decide(RULES, written, Undone(later, SAM, (9,)))
    assert same(undone.incident, brought)


@settings(max_examples=60, deadline=None)
@given(histories, st.lists(st.sampled_from([Answered, Needed]), min_size=2, max_size=3))
def test_all_that_waits_is_stopped_the_latest_first(
    history: list[tuple[int, timedelta]], kinds: list[type]
) -> None:
    before, now = lived(history)
    assume(not before.unsent and before.state not in (State.CLOSED, State.RESOLVED))
    written: Incident | None = before
    for number, kind in enumerate(kinds):
        written = decide(RULES, written, said(kind, now, (SAM, KIM)[number % 2], f"Part {number}")).incident
    undone = decide(RULES, written, Undone(now, SAM, (9, 10, 11)[: len(kinds)]))
    assert same(undone.incident, decide(RULES, before, Fired(now)).incident)


def test_the_promise_stands_as_if_nothing_had_been_written() -> None:
    answered = Answered(MONDAY + HOUR, SAM, "We see it.", MINUTE)
    incident = having(RULES, RECEIVED, answered, Undone(MONDAY + HOUR + 30 * SECOND, SAM, (4,)))
    assert (incident.state, incident.assigned, incident.last_step) == (State.NEW, None, "")
    assert (incident.answer_leaves_at, incident.unsent) == (None, ())
    rows = {row.kind: row for row in standings(RULES, incident)}
    assert rows[Kind.RESPONSE].state is Standing.OPEN
    assert rows[Kind.RESPONSE].due_at == utc(11, 17, 10)  # 8 hours of Mon to Fri, 09:00-17:00


# --- what others did meanwhile ---------------------------------------------------------------------------------------------


def test_what_was_changed_since_stays_as_it_was_made() -> None:
    at = MONDAY + HOUR
    incident = having(
        RULES,
        RECEIVED,
        Answered(at, SAM, "Which browser is it?", MINUTE),
        Assigned(at + SECOND, SAM, KIM),
        Paused(at + 2 * SECOND, SAM, "waiting"),
        CustomerReplied(at + 3 * SECOND, 8),
        Undone(at + 4 * SECOND, SAM, (4,)),
    )
    assert (incident.assigned, incident.state) == (KIM, State.PENDING)
    assert incident.question_at is None and incident.last_step == ""


def test_what_a_colleague_has_taken_since_is_not_new_again() -> None:
    at = MONDAY + HOUR
    answered, taken = Answered(at, SAM, "We see it.", MINUTE), Assigned(at + SECOND, SAM, KIM)
    incident = having(RULES, RECEIVED, answered, taken, Undone(at + 2 * SECOND, SAM, (4,)))
    assert (incident.assigned, incident.state) == (KIM, State.OPEN)


def test_only_what_has_not_left_is_taken_back() -> None:
    at = MONDAY + HOUR
    first = Answered(at, SAM, "First.", MINUTE)
    second = Answered(at + 5 * MINUTE, SAM, "Second.", MINUTE)
    stopped = Undone(at + 5 * MINUTE + SECOND, SAM, (6,))
    under_way = having(RULES, RECEIVED, first, second, stopped)  # the first was to leave by now
    assert under_way.last_step == "First." and len(under_way.unsent) == 1
    assert under_way.answer_leaves_at == at + MINUTE
    taken = Taken(at + MINUTE, 5, LetterKind.ANSWER)
    left = having(RULES, RECEIVED, first, taken, second, stopped)
    assert left.last_step == "First." and left.unsent == ()
    assert left.assigned == SAM


def test_a_late_worker_leaves_both_to_be_stopped() -> None:
    at = MONDAY + HOUR
    history: list[Event] = [
        RECEIVED,
        Answered(at, SAM, "First.", MINUTE),
        Answered(at, SAM, "Second.", MINUTE),
    ]
    late = at + 10 * MINUTE
    assert having(RULES, *history, Undone(late, SAM, (5, 6))).last_step == ""
    assert having(RULES, *history, Undone(late, SAM, (6,))).last_step == "First."


def test_the_letters_that_were_stopped_tell_what_was_late_and_what_under_way() -> None:
    at = MONDAY + HOUR
    first, second = Answered(at, SAM, "First.", MINUTE), Answered(at + 5 * MINUTE, SAM, "Second.", MINUTE)
    now = at + 5 * MINUTE + SECOND
    late = having(RULES, RECEIVED, first, second, Undone(now, SAM, (5, 6)))
    assert (late.last_step, late.unsent) == ("", ())
    joins = ParticipantAdded(at, SAM, "lee@example.com")  # each of the two gets a letter
    under_way = having(RULES, RECEIVED, joins, first, second, Undone(now, SAM, (7, 8)))
    assert under_way.last_step == "First."


def test_a_letter_that_was_taken_before_its_time_waits_no_longer() -> None:
    answered = Answered(MONDAY + HOUR, SAM, "We see it.", MINUTE)
    incident = having(RULES, RECEIVED, answered, Taken(MONDAY + HOUR, 4, LetterKind.ANSWER))
    assert (incident.unsent, incident.answer_leaves_at) == ((), None)


# --- resolutions -----------------------------------------------------------------------------------------------------------


def test_a_resolution_that_was_stopped_has_resolved_nothing() -> None:
    at = MONDAY + 2 * HOUR
    before = having(RULES, RECEIVED, Assigned(MONDAY, SAM, SAM), Paused(MONDAY + HOUR, SAM, "waiting"))
    resolved = decide(RULES, before, Resolved(at, SAM, "patch", "A fix.", MINUTE)).incident
    undone = decide(RULES, resolved, Undone(at + SECOND, SAM, (7,))).incident
    assert undone is not None
    assert (undone.state, undone.resolution, undone.resolved_at) == (State.PENDING, None, None)
    assert undone.stops == before.stops  # the pause goes on


def test_a_resolution_that_was_closed_since_opens_again() -> None:
    at = MONDAY + 2 * HOUR
    incident = having(
        RULES,
        RECEIVED,
        Resolved(at, SAM, "patch", "A fix.", MINUTE),
        Closed(at + SECOND, SAM),
        Undone(at + 2 * SECOND, SAM, (7,)),
    )
    assert (incident.state, incident.closed_at, incident.resolution) == (State.NEW, None, None)
    resolution = incident.clock(Kind.RESOLUTION)
    assert resolution is not None and resolution.met is None
    assert all(stop.until is not None for stop in incident.stops)


def test_a_closing_alone_is_not_undone_with_an_answer() -> None:
    at = MONDAY + HOUR
    history: list[Event] = [RECEIVED, Answered(at, SAM, "Bye.", MINUTE), Closed(at + SECOND, SAM)]
    incident = having(RULES, *history, Undone(at + 2 * SECOND, SAM, (4,)))
    assert (incident.state, incident.last_step) == (State.CLOSED, "")


def test_the_released_question_whether_it_is_needed_can_be_stopped() -> None:
    asked = Answered(MONDAY, SAM, "Which browser is it?")
    quiet: list[Event] = [RECEIVED, asked, Taken(MONDAY, 3, LetterKind.ANSWER), Fired(MONDAY + 20 * DAY)]
    before = having(RULES, *quiet)
    assert before.asked_again_at is not None
    at = MONDAY + 20 * DAY + SECOND
    released = decide(RULES, before, Approved(at, SAM)).incident
    if released is not None and released.unsent:
        assert same(
            decide(RULES, released, Undone(at, SAM, (9,))).incident, decide(RULES, before, Fired(at)).incident
        )


# --- refused ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "history",
    [
        [],
        [Noted(MONDAY, SAM, "seen")],
        [Answered(MONDAY, SAM, "We see it.", MINUTE), Taken(MONDAY + MINUTE, 3, LetterKind.ANSWER)],
        [Answered(MONDAY, SAM, "We see it.", MINUTE), Undone(MONDAY, SAM, (3,))],
        [Answered(MONDAY, SAM, "We see it.", MINUTE), Bounced(MONDAY + MINUTE, 3)],
    ],
)
def test_where_nothing_waits_nothing_is_undone(history: list[Event]) -> None:
    decision = then(RULES, RECEIVED, *history, Undone(MONDAY + HOUR, SAM, (3,)))
    assert "nothing that was written" in refusal(decision)


def test_an_undo_that_stopped_no_letter_undoes_nothing() -> None:
    answered = Answered(MONDAY, SAM, "We see it.", MINUTE)
    assert refusal(then(RULES, RECEIVED, answered, Undone(MONDAY, SAM, ())))


def test_what_a_participant_did_not_get_takes_nothing_back() -> None:
    """Their copy of an answer failed at once: the customer's still waits, can still be stopped, and what it kept stays kept."""
    lee = "lee@example.com"
    added = ParticipantAdded(MONDAY, SAM, lee)
    answered = Answered(MONDAY + HOUR, SAM, "We see it.", MINUTE)
    back = Bounced(MONDAY + HOUR, 4, "550 5.1.1 no such user", recipient=lee)
    before = having(RULES, RECEIVED, added, answered)
    after = having(RULES, RECEIVED, added, answered, back)
    assert before.unsent and after.but(serial=0, returned=()) == before.but(serial=0)
    assert after.returned == (4,)
    undone = then(RULES, RECEIVED, added, answered, back, Undone(MONDAY + HOUR, SAM, (3,)))
    assert undone.incident is not None and not undone.incident.unsent
    taken = (RECEIVED, added, answered, Taken(MONDAY + HOUR + MINUTE, 3, LetterKind.ANSWER))
    kept, lost = having(RULES, *taken), then(RULES, *taken, replace(back, at=MONDAY + 2 * HOUR, letter=3))
    assert lost.incident is not None
    assert lost.incident.but(serial=0, returned=()) == kept.but(serial=0)  # whatever its number: not theirs
    (line,) = (each for each in lost.effects if isinstance(each, Line))
    assert line.summary == f"a letter to {lee} came back: 550 5.1.1 no such user"


# --- on record -------------------------------------------------------------------------------------------------------------


def test_the_history_tells_of_it_and_it_replays_from_the_store() -> None:
    events: list[Event] = [
        RECEIVED,
        Answered(MONDAY + HOUR, SAM, "We see it.", MINUTE),
        Undone(MONDAY + HOUR, SAM, (4,)),
    ]
    decision = then(RULES, *events)
    (told,) = (each for each in decision.effects if isinstance(each, Line))
    assert (told.kind, told.by) == ("undone", SAM)
    stored = [decode_event(encode_event(each)) for each in events]
    assert stored == events
    waiting = having(RULES, *events[:2])
    assert decode_incident(encode_incident(waiting)) == waiting
    assert fold(RULES, stored) == decision.incident

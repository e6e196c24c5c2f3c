"""Two requests that are one: one goes on, the other's clocks stand still. Every due time below is counted by hand.

Priority 2 of the lab: a reply within 8 support hours, Monday to Friday 09:00-17:00 UTC.
"""

from datetime import datetime, timedelta

import pytest

from rules.decide import decide
from rules.effects import LetterKind
from rules.events import (
    Absorbed,
    Answered,
    Assigned,
    Closed,
    CustomerReplied,
    Event,
    Fired,
    Merged,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Received,
    Resolved,
    SplitOff,
    Taken,
    TimeSpent,
    Undone,
)
from rules.incident import FieldValue, Incident, Outage, Participant, State
from rules.merging import absorbing, unanswered
from rules.passing import next_wake
from rules.policy import Kind
from rules.replay import fold, standings
from rules.sla import Standing, Status
from store.mapping import decode_event, decode_incident, encode_event, encode_incident
from tests.rules.decisions import having, lines, refusal, sends, then
from tests.rules.histories import DAY, HOUR, LAB, MINUTE, utc

SAM, KIM = "sam@example.org", "kim@example.org"
ONE = Received(
    utc(11, 16, 10),
    1,
    "LB-1",
    "dana@example.com",
    answerable=False,  # so nothing is owed but a person's word
    fields={"steps": FieldValue("present", "open it")},
)
TWO = Received(
    utc(11, 16, 12),
    2,
    "LB-2",
    "dana@example.com",
    answerable=False,
    fields={
        "steps": FieldValue("present", "press it"),
        "logs": FieldValue("present", "a.txt"),
        "error": FieldValue("missing"),
    },
)
ANSWER: list[Event] = [
    Answered(utc(11, 16, 11), SAM, "We see it."),
    Taken(utc(11, 16, 11), 3, LetterKind.ANSWER),
]
MERGED = Merged(utc(11, 16, 15), SAM, 1, "LB-1")


def row(incident: Incident, kind: Kind) -> Status:
    (found,) = (each for each in standings(LAB, incident) if each.kind is kind)
    return found


def after_merging(target: list[Event], source: list[Event], at: datetime) -> Incident:
    event = absorbing(having(LAB, *source), at, SAM)
    return having(LAB, *target, event)


# --- the one that ends -----------------------------------------------------------------------------------------------------


def test_all_clocks_of_the_one_that_was_merged_stand_still() -> None:
    incident = having(LAB, TWO, MERGED)
    assert (incident.state, incident.merged_into) == (State.MERGED, 1)
    assert {each.state for each in standings(LAB, incident)} <= {Standing.PAUSED, Standing.NONE}
    assert next_wake(LAB, incident).at is None
    much_later = decide(LAB, incident, Fired(utc(12, 24)))
    assert sends(much_later) == [] and much_later.incident is not None
    assert not any(clock.breach for clock in much_later.incident.clocks)


def test_what_was_missed_before_stays_on_its_record() -> None:
    late = Merged(utc(11, 18, 12), SAM, 1, "LB-1")  # the answer was due at Tuesday 12:00
    assert row(having(LAB, TWO, late), Kind.RESPONSE).due_at == utc(11, 17, 12)
    assert row(having(LAB, TWO, late), Kind.RESPONSE).state is Standing.BREACHED


@pytest.mark.parametrize(
    "event",
    [
        Merged(utc(11, 16, 16), SAM, 3, "LB-3"),
        Answered(utc(11, 16, 16), SAM, "Hi"),
        Closed(utc(11, 16, 16), SAM),
    ],
)
def test_what_was_merged_goes_nowhere_else(event: Event) -> None:
    assert "merged" in refusal(then(LAB, TWO, MERGED, event))


def test_it_can_be_noted_on_and_written_to() -> None:
    incident = having(LAB, TWO, MERGED, Noted(utc(11, 16, 16), SAM, "x"), CustomerReplied(utc(11, 17, 10), 5))
    assert incident.state is State.MERGED and next_wake(LAB, incident).at is None


def test_an_answer_on_its_way_can_still_be_stopped() -> None:
    waits = Answered(utc(11, 16, 14, 59), SAM, "We see it.", 5 * MINUTE)
    incident = having(LAB, TWO, waits, MERGED, Undone(utc(11, 16, 15), SAM, (4,)))
    assert (incident.state, incident.last_step) == (State.MERGED, "")


@pytest.mark.parametrize("into", [2])
def test_nothing_is_merged_into_itself(into: int) -> None:
    assert "itself" in refusal(then(LAB, TWO, Merged(utc(11, 16, 15), SAM, into, "LB-2")))
    assert "itself" in refusal(then(LAB, TWO, Absorbed(utc(11, 16, 15), SAM, into, "LB-2")))


# --- the one that goes on --------------------------------------------------------------------------------------------------


def test_a_reply_is_owed_from_the_earliest_unanswered() -> None:
    source: list[Event] = [TWO, CustomerReplied(utc(11, 16, 13), 5)]
    assert unanswered(having(LAB, *source)) == (utc(11, 16, 12), utc(11, 16, 13))
    incident = after_merging([ONE, *ANSWER], source, utc(11, 16, 15))
    reply = row(incident, Kind.REPLY)
    # 5 hours of Monday leave 3
    assert (reply.state, reply.due_at) == (Standing.OPEN, utc(11, 17, 12))
    at_due = decide(LAB, incident, Fired(utc(11, 17, 12))).incident
    just_after = decide(LAB, incident, Fired(utc(11, 17, 12) + timedelta(microseconds=1))).incident
    assert at_due is not None and row(at_due, Kind.REPLY).state is Standing.OPEN
    assert just_after is not None and row(just_after, Kind.REPLY).state is Standing.BREACHED
    assert row(incident, Kind.RESPONSE).met_at == utc(11, 16, 11)  # what was kept is kept


def test_one_answer_answers_both() -> None:
    incident = after_merging([ONE, *ANSWER], [TWO], utc(11, 16, 15))
    taken = decide(LAB, incident, Taken(utc(11, 16, 16), 9, LetterKind.ANSWER)).incident
    assert taken is not None
    assert (row(taken, Kind.REPLY).state, row(taken, Kind.REPLY).spent) == (Standing.MET, 4 * HOUR)


def test_what_was_answered_there_is_owed_by_nobody() -> None:
    source: list[Event] = [TWO, Taken(utc(11, 16, 14), 4, LetterKind.ANSWER)]
    assert unanswered(having(LAB, *source)) == ()
    target: list[Event] = [ONE, *ANSWER]
    incident = after_merging(target, source, utc(11, 16, 15))
    assert incident.clocks == having(LAB, *target).clocks


def test_an_earlier_message_waits_on_and_a_later_one_makes_room() -> None:
    earlier = after_merging([ONE], [TWO], utc(11, 16, 15))
    assert row(earlier, Kind.REPLY).due_at == utc(11, 17, 10)  # its own, of Monday 10:00
    wrote_later: list[Event] = [ONE, *ANSWER, CustomerReplied(utc(11, 16, 14), 7)]
    later = after_merging(wrote_later, [TWO], utc(11, 16, 15))
    assert row(later, Kind.REPLY).due_at == utc(11, 17, 12)
    assert later.asked_at == (utc(11, 16, 10), utc(11, 16, 12), utc(11, 16, 14))


def test_what_is_overdue_by_then_is_missed_from_then() -> None:
    at = utc(11, 18, 12)
    incident = after_merging([ONE, *ANSWER], [TWO], at)
    reply = incident.clock(Kind.REPLY)
    assert reply is not None and reply.breach is not None
    assert (reply.breach.at, reply.breach.due_at) == (at, utc(11, 17, 12))


def test_a_miss_of_its_own_stays_on_record() -> None:
    wrote = CustomerReplied(utc(11, 16, 14), 7)  # due on Tuesday 14:00
    at = utc(11, 18, 12)
    incident = after_merging([ONE, *ANSWER, wrote], [TWO], at)
    (own,) = incident.missed_replies
    assert own.breach is not None and own.breach.due_at == utc(11, 17, 14)


def test_what_is_known_here_stands_and_what_is_new_joins() -> None:
    incident = after_merging([ONE], [TWO], utc(11, 16, 15))
    assert {name: value.value for name, value in incident.fields.items()} == {
        "steps": "open it",
        "logs": "a.txt",
    }


@pytest.mark.parametrize(
    "ended", [Resolved(utc(11, 16, 11), SAM, "patch"), Closed(utc(11, 16, 11), SAM), Merged(utc(11, 16, 11), SAM, 3, "LB-3")]
)  # fmt: skip
def test_what_has_ended_takes_nothing_over(ended: Event) -> None:
    event = absorbing(having(LAB, TWO), utc(11, 16, 15), SAM)
    assert "not possible while" in refusal(then(LAB, ONE, ended, event))


def test_both_histories_tell_it_and_replay_from_the_store() -> None:
    event = absorbing(having(LAB, TWO), utc(11, 16, 15), SAM)
    assert lines(then(LAB, ONE, event)) == ["absorbed"]
    assert lines(then(LAB, TWO, MERGED)) == ["merged"]
    histories: list[list[Event]] = [[ONE, event], [TWO, MERGED]]
    for history in histories:
        incident = having(LAB, *history)
        assert fold(LAB, [decode_event(encode_event(each)) for each in history]) == incident
        assert decode_incident(encode_incident(incident)) == incident


def test_what_was_split_off_is_told() -> None:
    before = having(LAB, ONE)
    decision = decide(LAB, before, SplitOff(utc(11, 16, 11), SAM, "LB-3"))
    assert lines(decision) == ["split"]
    assert decision.incident == before.but(serial=before.serial + 1)


# --- who hears of it, and what is only noted ---------------------------------------------------------------------------------


def test_somebody_more_hears_of_it_until_they_do_not() -> None:
    at = utc(11, 16, 11)
    added = ParticipantAdded(at, SAM, "lee@example.com")
    assert having(LAB, ONE, added).participants == (Participant("lee@example.com", at),)
    assert having(LAB, ONE, added, ParticipantRemoved(at + HOUR, SAM, "lee@example.com")).participants == ()
    assert "already" in refusal(then(LAB, ONE, added, added))
    assert "already" in refusal(then(LAB, ONE, ParticipantAdded(at, SAM, "dana@example.com")))
    assert "no participant" in refusal(then(LAB, ONE, ParticipantRemoved(at, SAM, "lee@example.com")))


def test_time_is_added_up() -> None:
    at = utc(11, 16, 11)
    spent: list[Event] = [TimeSpent(at, SAM, 30 * MINUTE, "on the phone"), TimeSpent(at + DAY, KIM, HOUR)]
    assert having(
        LAB, ONE, *spent, Closed(at + 2 * DAY, SAM), TimeSpent(at + 3 * DAY, SAM, MINUTE)
    ).spent == (91 * MINUTE)
    assert "longer than nothing" in refusal(then(LAB, ONE, TimeSpent(at, SAM, timedelta(0))))


def test_an_outage_is_noted_and_its_end_later() -> None:
    at, down = utc(11, 16, 11), utc(11, 16, 9)
    first = OutageNoted(at, SAM, down, None, "the disk")
    assert having(LAB, ONE, first).outages == (Outage(down, None, "the disk", SAM),)
    ended = OutageNoted(at + HOUR, KIM, down, at, "the disk")
    other = OutageNoted(at + HOUR, KIM, down - DAY, down - DAY + HOUR)
    incident = having(LAB, ONE, first, ended, other)
    assert incident.outages == (
        Outage(down - DAY, down - DAY + HOUR, "", KIM),
        Outage(down, at, "the disk", KIM),
    )
    for start, end in ((at + HOUR, None), (down, at + HOUR), (down, down)):
        assert refusal(then(LAB, ONE, OutageNoted(at, SAM, start, end)))


def test_nothing_of_that_moves_a_clock() -> None:
    at = utc(11, 16, 11)
    before = having(LAB, ONE, Assigned(at, SAM, SAM))
    events: list[Event] = [
        TimeSpent(at, SAM, HOUR),
        OutageNoted(at, SAM, utc(11, 16, 9), at),
        ParticipantAdded(at, SAM, "lee@example.com"),
        SplitOff(at, SAM, "LB-3"),
    ]
    for event in events:
        decision = decide(LAB, before, event)
        assert decision.incident is not None and sends(decision) == []
        assert (decision.incident.clocks, decision.incident.wake_at) == (before.clocks, before.wake_at)

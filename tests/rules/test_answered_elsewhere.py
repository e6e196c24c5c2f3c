"""An answer by telephone counts from the instant at which the customer heard it; every due time below is counted by hand.

Priority 2 of the lab: an answer and a reply within 8 support hours, an update every 16, Monday to Friday 09:00-17:00 UTC.
"""

from datetime import datetime

import pytest

from rules.cadence import cycle
from rules.decide import decide
from rules.effects import LetterKind, Line
from rules.events import (
    Answered,
    AnsweredElsewhere,
    Assigned,
    Bounced,
    Closed,
    CustomerReplied,
    Event,
    Fired,
    Paused,
    Received,
    Taken,
)
from rules.explain import Began, Beginning, explanations
from rules.incident import Incident, State
from rules.policy import Kind
from rules.replay import fold, standings
from rules.sla import Standing, Status
from store.mapping import decode_event, encode_event
from tests.rules.decisions import having, refusal, sends, then
from tests.rules.histories import LAB, MINUTE, utc

SAM, KIM = "sam@example.org", "kim@example.org"
RECEIVED = Received(utc(11, 16, 10), 1, "LB-1", "dana@example.com")  # a Monday


def phone(told_at: datetime, when: datetime, because: str = "the cause is found") -> AnsweredElsewhere:
    return AnsweredElsewhere(told_at, SAM, "phone", when, because)


def row(incident: Incident, kind: Kind) -> Status:
    (found,) = (each for each in standings(LAB, incident) if each.kind is kind)
    return found


def test_it_meets_what_is_owed_at_that_instant() -> None:
    incident = having(LAB, RECEIVED, phone(utc(11, 16, 14), utc(11, 16, 10, 5)))
    for kind in (Kind.RESPONSE, Kind.REPLY):
        assert row(incident, kind).state is Standing.MET
        assert (row(incident, kind).met_at, row(incident, kind).spent) == (utc(11, 16, 10, 5), 5 * MINUTE)
    assert row(incident, Kind.ACKNOWLEDGE).met_at is None  # nobody has acknowledged it in writing
    assert (incident.state, incident.assigned) == (State.OPEN, SAM)
    # 6 h 55 of Monday and 8 of Tuesday leave 1 h 05
    assert row(incident, Kind.UPDATE).due_at == utc(11, 18, 10, 5)
    assert incident.updates[-1].by_person


def test_why_tells_what_the_next_update_counts_from() -> None:
    incident = having(LAB, RECEIVED, phone(utc(11, 16, 14), utc(11, 16, 10, 5)))
    (update,) = (
        each for each in explanations(LAB, incident, utc(11, 16, 15)) if each.row.kind is Kind.UPDATE
    )
    assert update.began == Beginning(Began.ELSEWHERE, utc(11, 16, 10, 5))


def test_the_next_letter_tells_it() -> None:
    incident = having(LAB, RECEIVED, phone(utc(11, 16, 14), utc(11, 16, 10, 5)))
    assert incident.last_step == "answered by phone: the cause is found"
    assert incident.last_step_at == utc(11, 16, 10, 5)
    in_person = AnsweredElsewhere(utc(11, 16, 15), SAM, "person", utc(11, 16, 15))
    assert having(LAB, RECEIVED, in_person).last_step == "answered in person"


def test_an_older_word_does_not_replace_a_newer_one() -> None:
    answered = Answered(utc(11, 16, 12), KIM, "We see it.")
    incident = having(LAB, RECEIVED, answered, phone(utc(11, 16, 14), utc(11, 16, 11)))
    assert (incident.last_step, incident.last_step_at) == ("We see it.", utc(11, 16, 12))
    assert incident.assigned == KIM
    assert incident.answer_leaves_at == utc(11, 16, 12)  # that letter is still on its way


def test_what_was_answered_in_time_was_not_missed_though_told_late() -> None:
    late = Fired(utc(11, 17, 12))  # the answer was due at Tuesday 10:00
    assert row(having(LAB, RECEIVED, late), Kind.RESPONSE).state is Standing.BREACHED
    in_time = having(LAB, RECEIVED, late, phone(utc(11, 17, 13), utc(11, 17, 10)))
    assert row(in_time, Kind.RESPONSE).state is row(in_time, Kind.REPLY).state is Standing.MET
    too_late = having(LAB, RECEIVED, late, phone(utc(11, 17, 13), utc(11, 17, 10, 1)))
    assert row(too_late, Kind.RESPONSE).state is row(too_late, Kind.REPLY).state is Standing.BREACHED
    assert row(too_late, Kind.RESPONSE).met_at == utc(11, 17, 10, 1)


def test_a_missed_update_too() -> None:
    history: list[Event] = [RECEIVED, Fired(utc(11, 18, 12))]  # the update was due at Wednesday 10:00
    assert row(having(LAB, *history), Kind.UPDATE).state is Standing.BREACHED
    incident = having(LAB, *history, phone(utc(11, 18, 12, 30), utc(11, 18, 9, 30)))
    assert [each.missed for each in incident.rounds if each.missed] == []
    # 7 h 30 of Wednesday and 8 of Thursday leave 30 minutes
    assert row(incident, Kind.UPDATE).due_at == utc(11, 20, 9, 30)
    stays = having(LAB, *history, phone(utc(11, 18, 12, 30), utc(11, 18, 11)))
    assert len([each.missed for each in stays.rounds if each.missed]) == 1


def test_what_the_customer_wrote_since_waits_from_its_own_instant() -> None:
    wrote: list[Event] = [CustomerReplied(utc(11, 16, 12), 2), CustomerReplied(utc(11, 16, 13), 3)]
    incident = having(LAB, RECEIVED, *wrote, phone(utc(11, 16, 14), utc(11, 16, 11)))
    assert row(incident, Kind.RESPONSE).met_at == utc(11, 16, 11)
    reply = row(incident, Kind.REPLY)
    # 5 hours of Monday leave 3
    assert (reply.state, reply.due_at) == (Standing.OPEN, utc(11, 17, 12))


def test_what_was_asked_later_is_not_answered_by_an_earlier_call() -> None:
    history: list[Event] = [
        RECEIVED,
        CustomerReplied(utc(11, 16, 10, 30), 2),
        Answered(utc(11, 16, 12), SAM, "We see it."),
        Taken(utc(11, 16, 12), 3, LetterKind.ANSWER),
        CustomerReplied(utc(11, 16, 13), 4),
    ]
    before = having(LAB, *history)
    incident = having(LAB, *history, phone(utc(11, 16, 14), utc(11, 16, 10, 15)))
    assert incident.clock(Kind.REPLY) == before.clock(Kind.REPLY)
    assert incident.since == before.since  # the later answer began the round


def test_a_letter_that_came_back_leaves_the_call() -> None:
    history: list[Event] = [
        RECEIVED,
        Answered(utc(11, 16, 11), SAM, "We see it."),
        Taken(utc(11, 16, 11), 3, LetterKind.ANSWER),
        phone(utc(11, 16, 16), utc(11, 16, 15)),
    ]
    incident = having(LAB, *history, Bounced(utc(11, 17, 9), 3))
    assert row(incident, Kind.RESPONSE).met_at == utc(11, 16, 15)
    assert row(incident, Kind.RESPONSE).state is Standing.MET


def test_a_status_letter_without_news_no_longer_stands_alone() -> None:
    silent: list[Event] = [RECEIVED, Taken(utc(11, 17, 9), 5, LetterKind.STATUS, news=False)]
    assert having(LAB, *silent, phone(utc(11, 17, 12), utc(11, 17, 11))).silent_updates == 0
    assert having(LAB, *silent, phone(utc(11, 17, 12), utc(11, 16, 11))).silent_updates == 1


@pytest.mark.parametrize(
    ("before", "state"),
    [
        ([Paused(utc(11, 16, 11), SAM, "waiting")], State.PENDING),
        ([Assigned(utc(11, 16, 11), SAM, KIM)], State.OPEN),
    ],
)
def test_the_state_is_the_one_an_answer_leaves(before: list[Event], state: State) -> None:
    incident = having(LAB, RECEIVED, *before, phone(utc(11, 16, 14), utc(11, 16, 13)))
    assert incident.state is state


def test_nothing_is_sent_and_the_history_tells_who_and_when() -> None:
    decision = then(LAB, RECEIVED, phone(utc(11, 16, 11), utc(11, 16, 10, 5)))
    assert sends(decision) == []
    (line,) = (each for each in decision.effects if isinstance(each, Line))
    assert (line.at, line.by) == (utc(11, 16, 11), SAM)
    assert line.summary == "answered by phone: the cause is found; on Mon 16 Nov 2026, 10:05 UTC"


@pytest.mark.parametrize(
    ("when", "says"),
    [(utc(11, 16, 9, 59), "received only on"), (utc(11, 16, 14, 1), "has not come yet")],
)
def test_neither_before_the_receipt_nor_to_come(when: datetime, says: str) -> None:
    assert says in refusal(then(LAB, RECEIVED, phone(utc(11, 16, 14), when)))


def test_not_while_closed() -> None:
    closed = Closed(utc(11, 16, 11), SAM)
    assert "closed" in refusal(then(LAB, RECEIVED, closed, phone(utc(11, 16, 14), utc(11, 16, 13))))


def test_it_replays_from_the_store() -> None:
    events: list[Event] = [RECEIVED, Fired(utc(11, 18, 12)), phone(utc(11, 18, 12, 30), utc(11, 18, 9, 30))]
    incident = fold(LAB, [decode_event(encode_event(each)) for each in events])
    assert incident == having(LAB, *events)
    assert incident is not None and cycle(LAB, incident) is not None
    assert decide(LAB, incident, Fired(utc(11, 18, 13))).incident is not None

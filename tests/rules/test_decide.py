"""What a decision asks the shell to do: letters, to whom, when; the one timer; what is refused."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from rules.decide import decide
from rules.effects import Audience, Decision, LetterKind, Line, Send
from rules.events import (
    Answered,
    Assigned,
    Bounced,
    Closed,
    Confirmed,
    CustomerReplied,
    Estimated,
    Event,
    Excluded,
    Fired,
    LevelSet,
    Noted,
    Paused,
    Received,
    Reopened,
    Resolved,
    Resumed,
    Taken,
)
from rules.incident import Author, Incident, LevelSource, State, Trust
from rules.lifecycle import TABLE, after, is_possible
from rules.passing import next_wake
from rules.policy import Kind, Policy
from rules.sla import Standing, status
from rules.step import INSTANT_AFTER
from tests.rules.decisions import having, lines, refusal, sends, then, wake
from tests.rules.histories import DAY, LAB, MINUTE, USERZOOM, ZABBLE, pt, utc

NINE = utc(11, 16, 9)
SAM, KIM = "sam@example.org", "kim@example.org"
OPENED = Received(NINE, 1, "LB-1", "dana@example.com", level="1", subject="Nothing works")


def at(hour: int, minute: int = 0, day: int = 16) -> datetime:
    return utc(11, day, hour, minute)


ACKNOWLEDGED = (LetterKind.ACKNOWLEDGEMENT, Audience.REQUESTER)
NOTICE = (LetterKind.NOTICE, Audience.HANDLERS)

# --- opening -----------------------------------------------------------------------------------------------------------------


def test_a_report_is_acknowledged_and_told_to_the_handlers() -> None:
    decision = then(LAB, OPENED)
    assert sends(decision) == [ACKNOWLEDGED, NOTICE]
    assert lines(decision) == ["opened"]
    assert wake(decision) == at(10) + INSTANT_AFTER  # the acknowledgement would be missed then
    assert decision.incident is not None and decision.incident.state is State.NEW


def test_an_unverified_address_gets_the_minimal_letter_and_no_other() -> None:
    stranger = replace(OPENED, trust=Trust.UNVERIFIED)
    assert sends(then(LAB, stranger)) == [(LetterKind.MINIMAL, Audience.REQUESTER), NOTICE]
    changed = then(LAB, stranger, LevelSet(at(9, 30), SAM, "2"))
    assert sends(changed) == []
    later = then(LAB, stranger, Fired(at(16)))
    assert {to for _, to in sends(later)} == {Audience.LEAD}
    incident = having(LAB, stranger, Taken(at(9, 1), 1, LetterKind.MINIMAL))
    clock = incident.clock(Kind.ACKNOWLEDGE)
    assert clock is not None and status(LAB, incident, clock).state is Standing.MET


def test_confirming_brings_the_full_acknowledgement_once() -> None:
    stranger = replace(OPENED, trust=Trust.UNVERIFIED)
    confirmed = then(LAB, stranger, Confirmed(at(9, 30)))
    assert sends(confirmed) == [ACKNOWLEDGED]
    assert sends(then(LAB, stranger, Confirmed(at(9, 30)), Confirmed(at(9, 40)))) == []
    assert sends(then(LAB, replace(OPENED, trust=Trust.KNOWN), Confirmed(at(9, 30)))) == []
    known = having(LAB, replace(OPENED, trust=Trust.KNOWN), Confirmed(at(9, 30)))
    assert known.trust is Trust.VERIFIED


def test_what_may_not_be_answered_gets_no_acknowledgement_and_no_clock_for_one() -> None:
    silent = replace(OPENED, answerable=False, silence="List-Id")
    decision = then(LAB, silent)
    assert sends(decision) == [NOTICE]
    assert lines(decision) == ["opened", "silent"]
    incident = having(LAB, silent)
    assert incident.clock(Kind.ACKNOWLEDGE) is None and not incident.acknowledged
    assert incident.clock(Kind.RESPONSE) is not None
    assert sends(then(LAB, silent, Confirmed(at(10)))) == []
    assert sends(then(LAB, silent, LevelSet(at(9, 30), SAM, "2"))) == []


def test_the_default_level_is_marked_as_such() -> None:
    incident = having(LAB, replace(OPENED, level=None))
    assert (incident.level, incident.level_source) == ("2", LevelSource.DEFAULT)


def test_by_an_agent_nobody_waits_for_a_reply() -> None:
    incident = having(LAB, replace(OPENED, by=Author.AGENT))
    assert incident.clock(Kind.REPLY) is None and incident.asked_at == ()


# --- the timer -----------------------------------------------------------------------------------------------------------------


def test_a_stale_timer_decides_nothing() -> None:
    incident = having(LAB, OPENED)
    decision = decide(LAB, incident, Fired(at(16), serial=incident.serial - 1))
    assert decision == Decision(incident, ())
    assert decide(LAB, incident, Fired(at(16), serial=incident.serial)).effects


def test_each_decision_has_another_serial_and_a_refusal_has_none() -> None:
    incident = having(LAB, OPENED)
    noted = decide(LAB, incident, Noted(at(9, 1), SAM, "seen")).incident
    assert noted is not None and noted.serial == incident.serial + 1
    refused = decide(LAB, noted, Resumed(at(9, 2), SAM))
    assert refused.incident is noted and refusal(refused)


def test_the_wake_is_the_earliest_thing_and_leads_to_it() -> None:
    incident: Incident | None = having(LAB, OPENED)
    seen: list[LetterKind] = []
    for _ in range(20):
        assert incident is not None
        next_at = next_wake(LAB, incident).at
        if next_at is None:
            break
        decision = decide(LAB, incident, Fired(next_at))
        assert lines(decision), "a timer that fires brings something"
        seen += [kind for kind, _ in sends(decision)]
        incident = decision.incident
    assert seen == [
        LetterKind.MISSED,  # acknowledgement, at 10:00; nobody is warned of what comes by itself
        LetterKind.AT_RISK, LetterKind.MISSED,  # response, 10:36 and 11:00; the reply is the same thing
        LetterKind.DRAFT, LetterKind.STATUS, LetterKind.MISSED,  # the update
        LetterKind.AT_RISK, LetterKind.MISSED,  # resolution
    ]  # fmt: skip


def test_after_an_outage_everything_is_told_in_its_order() -> None:
    decision = then(LAB, OPENED, Fired(at(16)))
    whens = [each.at for each in decision.effects if isinstance(each, Line) and each.kind == "missed"]
    assert whens == [at(10), at(11), at(11), at(13)]
    again = decide(LAB, decision.incident, Fired(at(16, 1)))
    assert lines(again) == []


def test_a_miss_is_told_to_the_lead_with_its_clause() -> None:
    decision = then(LAB, OPENED, Fired(at(10, 1)))
    (missed,) = (each for each in decision.effects if isinstance(each, Send))
    assert (missed.kind, missed.to, missed.about) == (LetterKind.MISSED, Audience.LEAD, "acknowledge")
    assert missed.clause == "acknowledge clause"


# --- answers -------------------------------------------------------------------------------------------------------------------


def test_an_answer_meets_nothing_before_the_next_hop_took_it() -> None:
    incident = having(LAB, OPENED, Answered(at(9, 30), SAM, "Hi Dana,\n\nWe see\nit.\n\nSam"))
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None and clock.met is None
    assert (incident.state, incident.assigned, incident.last_step) == (State.OPEN, SAM, "We see it.")


@pytest.mark.parametrize(
    ("written", "leaves"),
    [
        (at(9, 30), at(9, 31)),  # the wait for an undo
        (at(10, 59), at(10, 59, 16) + 30 * timedelta(seconds=1)),  # shrinks before a promise
        (at(10, 59) + timedelta(seconds=45), at(10, 59) + timedelta(seconds=45)),
        (at(11, 30), at(11, 31)),  # nothing left to save
    ],
)
def test_the_wait_for_an_undo_shrinks_before_a_promise(written: datetime, leaves: datetime) -> None:
    decision = then(LAB, OPENED, Answered(written, SAM, "Hello", delay=MINUTE))
    (answer,) = (
        each for each in decision.effects if isinstance(each, Send) and each.kind is LetterKind.ANSWER
    )
    assert answer.not_before == leaves


def test_news_of_a_letter_that_was_in_time_takes_back_the_miss() -> None:
    late_news = Taken(at(10, 59), 5, LetterKind.ANSWER)
    incident = having(LAB, OPENED, Fired(at(11, 1)), late_news)
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None and status(LAB, incident, clock).state is Standing.MET


def test_news_of_a_letter_does_not_take_back_a_miss_by_a_change_of_level() -> None:
    incident = having(
        LAB,
        replace(OPENED, level="2"),
        LevelSet(at(12), SAM, "1"),
        Taken(at(10, 59), 5, LetterKind.ANSWER),
    )
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None and status(LAB, incident, clock).state is Standing.BREACHED


@pytest.mark.parametrize("kind", [LetterKind.NOTICE, LetterKind.CHANGED, LetterKind.MISSED])
def test_other_letters_meet_nothing(kind: LetterKind) -> None:
    before = having(LAB, OPENED)
    after_ = having(LAB, OPENED, Taken(at(9, 5), 2, kind))
    assert (after_.clocks, after_.updates) == (before.clocks, before.updates)


@pytest.mark.parametrize("kind", [LetterKind.ANSWER, LetterKind.RESOLVED, LetterKind.EXCLUDED])
def test_a_persons_words_meet_response_and_reply(kind: LetterKind) -> None:
    incident = having(LAB, OPENED, Taken(at(9, 5), 2, kind))
    for promised in (Kind.RESPONSE, Kind.REPLY):
        clock = incident.clock(promised)
        assert clock is not None and clock.met is not None and clock.met.letter == 2


def test_a_bounce_is_told_to_the_handlers() -> None:
    decision = then(
        LAB,
        OPENED,
        Taken(at(9, 30), 5, LetterKind.ANSWER),
        Bounced(at(9, 40), 5, "550 5.1.1 no such mailbox"),
    )
    assert sends(decision) == [(LetterKind.UNDELIVERED, Audience.HANDLERS)]


def test_three_status_letters_without_news_alert_agent_and_lead() -> None:
    silent = [Taken(at(9 + n), n, LetterKind.STATUS, news=False) for n in range(1, 7)]
    alarm = [(LetterKind.SILENT, Audience.STAFF)]
    told = [sends(then(USERZOOM, OPENED, *silent[:n])) for n in range(1, 7)]
    assert [each == alarm for each in told] == [False, False, True, False, False, True]
    with_news = (*silent[:2], Taken(at(12), 3, LetterKind.STATUS), *silent[3:5])
    assert having(USERZOOM, OPENED, *with_news).silent_updates == 2
    answered = (*silent[:2], Taken(at(12), 3, LetterKind.ANSWER))
    assert having(USERZOOM, OPENED, *answered).silent_updates == 0


def test_a_status_letter_tells_what_is_new_and_nothing_else() -> None:
    quiet = then(LAB, OPENED, Fired(at(12, 55)))
    estimated = then(LAB, OPENED, Estimated(at(12), SAM, at(20)), Fired(at(12, 55)))
    news = [
        each.news
        for decision in (quiet, estimated)
        for each in decision.effects
        if isinstance(each, Send) and each.kind is LetterKind.STATUS
    ]
    assert news == [(), ("estimate",)]


# --- the customer writes ---------------------------------------------------------------------------------------------------------


def test_automatic_mail_and_outsiders_change_nothing_but_the_history() -> None:
    before = having(LAB, OPENED)
    for event in (
        CustomerReplied(at(9, 5), automatic=True),
        CustomerReplied(at(9, 5), author="eve@example.com", from_outside=True),
    ):
        decision = decide(LAB, before, event)
        assert decision.incident == replace(before, serial=before.serial + 1)
        assert lines(decision)
    resolved = having(LAB, OPENED, Resolved(at(10), SAM, "patch"))
    for event in (CustomerReplied(at(11), automatic=True), CustomerReplied(at(11), from_outside=True)):
        reached = decide(LAB, resolved, event).incident
        assert reached is not None and reached.state is State.RESOLVED


def test_a_reply_is_told_to_the_handlers_and_never_answered_by_itself() -> None:
    assert sends(then(LAB, OPENED, CustomerReplied(at(9, 5)))) == [(LetterKind.WROTE, Audience.HANDLERS)]


def test_a_reply_to_what_is_closed_waits_for_the_one_who_decides_to_reopen() -> None:
    reached = having(LAB, OPENED, Closed(at(10), SAM), CustomerReplied(at(11)))
    assert reached.state is State.CLOSED
    reopened = having(LAB, OPENED, Closed(at(10), SAM), CustomerReplied(at(11)), Reopened(at(12), SAM))
    clock = reopened.clock(Kind.REPLY)
    assert clock is not None and status(LAB, reopened, clock).due_at == at(13)


# --- levels ------------------------------------------------------------------------------------------------------------------------


def test_a_change_is_told_to_an_acknowledged_customer_and_a_confirmation_is_not() -> None:
    changed = then(LAB, OPENED, LevelSet(at(9, 30), SAM, "2", "a way round works"))
    assert sends(changed) == [(LetterKind.CHANGED, Audience.REQUESTER)]
    confirmed = then(LAB, OPENED, LevelSet(at(9, 30), SAM, "1"))
    assert sends(confirmed) == []
    assert confirmed.incident is not None and confirmed.incident.level_source is LevelSource.AGENT


def test_a_level_the_policy_lacks_is_refused_with_those_it_has() -> None:
    assert "1, 2, 3" in refusal(then(LAB, OPENED, LevelSet(at(9, 30), SAM, "7")))


# --- on call ------------------------------------------------------------------------------------------------------------------------


def alerts(rules: Policy, *events: Event) -> list[int]:
    return [
        each.step
        for each in then(rules, *events).effects
        if isinstance(each, Send) and each.kind is LetterKind.ALERT
    ]


P1 = Received(pt(11, 23, 10, 2), 1, "ZB-61", "dana@example.com", level="1")


def test_those_on_call_are_alerted_one_after_the_other_until_somebody_takes_it() -> None:
    assert alerts(ZABBLE, P1) == [0]
    assert wake(then(ZABBLE, P1)) == pt(11, 23, 10, 12)  # letter 31
    first = (P1, Fired(pt(11, 23, 10, 11)))
    assert alerts(ZABBLE, *first) == []
    second = (*first, Fired(pt(11, 23, 10, 12)))
    assert alerts(ZABBLE, *second) == [1]
    assert alerts(ZABBLE, *second, Fired(pt(11, 23, 10, 22))) == [2]
    taken = (*second, Assigned(pt(11, 23, 10, 13), KIM, KIM))
    assert alerts(ZABBLE, *taken, Fired(pt(11, 23, 10, 30))) == []


def test_on_call_works_during_support_hours_only() -> None:
    night = replace(P1, at=pt(11, 23, 20))
    assert alerts(ZABBLE, night) == []
    assert wake(then(ZABBLE, night)) == pt(11, 24, 9)
    assert alerts(ZABBLE, night, Fired(pt(11, 24, 9))) == [0]


def test_after_an_outage_one_alert_and_not_all() -> None:
    assert alerts(ZABBLE, P1, Fired(pt(11, 23, 15))) == [1]


def test_other_levels_alert_nobody_until_they_become_that_one() -> None:
    p2 = replace(P1, level="2")
    assert alerts(ZABBLE, p2, Fired(pt(11, 23, 11))) == []
    assert alerts(ZABBLE, p2, LevelSet(pt(11, 23, 11), KIM, "1")) == [0]


# --- the end and after -------------------------------------------------------------------------------------------------------------


def test_a_resolved_incident_closes_after_its_days_unless_it_is_disputed() -> None:
    quick = replace(LAB, close_after=2 * DAY)
    taken = (Taken(at(10), 1, LetterKind.ACKNOWLEDGEMENT), Taken(at(10), 2, LetterKind.ANSWER))
    resolved = (OPENED, *taken, Resolved(at(10), SAM, "patch"))
    assert wake(then(quick, *resolved)) == at(10, 0, 18)
    closed = having(quick, *resolved, Fired(at(10, 0, 18)))
    assert (closed.state, closed.closed_at) == (State.CLOSED, at(10, 0, 18))
    disputed = having(quick, *resolved, CustomerReplied(at(9, 0, 18)), Fired(at(12, 0, 18)))
    assert disputed.state is State.OPEN and disputed.resolved_at is None


def test_an_answer_to_what_time_has_closed_is_refused() -> None:
    decision = then(LAB, OPENED, Resolved(at(10), SAM, "patch"), Answered(utc(11, 30), SAM, "And?"))
    assert "closed" in refusal(decision)


def test_closing_leaves_nothing_to_wake_for() -> None:
    assert wake(then(LAB, OPENED, Closed(at(10), SAM))) is None
    assert wake(then(LAB, OPENED, Excluded(at(10), SAM, "network"))) is None


def test_resolving_ends_a_pause() -> None:
    incident = having(
        LAB, OPENED, Paused(at(10), SAM, "waiting"), Resolved(at(12), SAM, "patch"), Reopened(at(13), SAM)
    )
    assert all(stop.until is not None for stop in incident.stops)
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None and status(LAB, incident, clock).due_at == at(13)  # 10:00-12:00 did not count
    assert incident.state is State.OPEN


def test_what_was_taken_stays_taken_over_pause_and_end() -> None:
    taken = (OPENED, Assigned(at(9, 5), SAM, SAM))
    assert having(LAB, *taken).state is State.OPEN
    assert having(LAB, *taken, Paused(at(10), SAM, "waiting"), Resumed(at(11), SAM)).state is State.OPEN
    assert having(LAB, *taken, Closed(at(10), SAM), Reopened(at(11), SAM)).state is State.OPEN
    assert having(LAB, OPENED, Paused(at(10), SAM, "waiting"), Resumed(at(11), SAM)).state is State.NEW


# --- the table -----------------------------------------------------------------------------------------------------------------------


def test_the_table_names_every_state_and_leads_to_states_only() -> None:
    assert set(TABLE) == set(State)
    assert all(follows in (None, *State) for row in TABLE.values() for follows in row.values())


@pytest.mark.parametrize("state", State)
def test_each_state_refuses_what_it_does_not_name(state: State) -> None:
    event = Resumed(at(12), SAM)
    assert is_possible(state, event) is (state is State.PENDING)
    if state is State.PENDING:
        assert after(state, event) is State.OPEN
    else:
        with pytest.raises(KeyError):
            after(state, event)


def test_every_state_has_a_way_out_and_notes_are_always_welcome() -> None:
    for state, row in TABLE.items():
        assert Noted in row
        assert state is State.MERGED or any(follows not in (None, state) for follows in row.values())


def test_before_a_report_there_is_nothing_to_decide_on() -> None:
    assert refusal(decide(LAB, None, Fired(NINE)))


def test_closing_what_is_resolved_leaves_its_resolution_alone() -> None:
    incident = having(LAB, OPENED, Resolved(at(10), SAM, "patch", "the quota check"), Closed(at(12), SAM))
    assert (incident.resolved_at, incident.resolution, incident.closed_at) == (at(10), "patch", at(12))

"""The update written ahead: who is shown it and when, what an answer, a word or silence makes of it; agreements; questions."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from rules.cadence import cycle, update_status
from rules.decide import decide
from rules.duties import Given, duties
from rules.effects import Audience, LetterKind, Send
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Bounced,
    CustomerReplied,
    Deferred,
    Estimated,
    Event,
    Fired,
    LevelSet,
    Paused,
    Received,
    Resolved,
    Resumed,
    Taken,
)
from rules.incident import Trust, Wish
from rules.passing import next_wake
from rules.policy import Duty, Kind, Policy, Runs, Starts, Step, Tell
from rules.sla import Standing
from tests.rules.decisions import having, lines, refusal, sends, then
from tests.rules.histories import (
    DAY,
    HOUR,
    KUSTOMER,
    LAB,
    MINUTE,
    USERZOOM,
    ZABBLE,
    level,
    policy,
    promise,
    pt,
    utc,
)

SAM = "sam@example.org"
DRAFT, STATUS = (LetterKind.DRAFT, Audience.HANDLERS), (LetterKind.STATUS, Audience.REQUESTER)

# UZ-1042 as the letters tell it: the answer of Monday morning, and nothing after it.
OPENED = Received(pt(11, 20, 16, 40), 1, "UZ-1042", "dana@example.com", level="2")
ANSWERED = (
    OPENED,
    Taken(pt(11, 20, 16, 40), 1, LetterKind.ACKNOWLEDGEMENT),
    Answered(pt(11, 23, 1, 9), SAM, "We see the same error."),
    Taken(pt(11, 23, 1, 10), 2, LetterKind.ANSWER),
)
LEAD = pt(11, 24, 7, 40)  # 30 minutes before the update is due
WRITTEN = pt(11, 24, 8, 5)
DUE = pt(11, 24, 8, 10)
SHOWN = (*ANSWERED, Fired(LEAD))


def times(rules: Policy, *events: Event, until: datetime) -> list[tuple[datetime, LetterKind]]:
    """Every letter that time alone brings after these events."""
    incident = having(rules, *events)
    sent = []
    while (at := next_wake(rules, incident).at) is not None and at <= until:
        decision = decide(rules, incident, Fired(at))
        assert decision.incident is not None
        incident = decision.incident
        sent += [(at, each.kind) for each in decision.effects if isinstance(each, Send)]
    return sent


def test_the_draft_comes_half_an_hour_before_the_update_is_due() -> None:
    assert sends(then(USERZOOM, *ANSWERED, Fired(LEAD))) == [DRAFT]
    assert sends(then(USERZOOM, *SHOWN, Fired(LEAD + MINUTE))) == []
    assert sends(then(USERZOOM, *SHOWN, Fired(WRITTEN))) == [STATUS]


def test_the_lead_is_a_quarter_of_a_short_cadence_and_may_be_named() -> None:
    hourly = policy(level("1", promise(Kind.UPDATE, HOUR, Runs.ELAPSED, Starts.RECEIPT)))
    begun = Received(utc(11, 16, 9), 1, "LB-1", "dana@example.com")
    found = cycle(hourly, having(hourly, begun))
    assert found is not None and found.draft_at == utc(11, 16, 9, 45)
    found = cycle(replace(hourly, draft_ahead=20 * MINUTE), having(hourly, begun))
    assert found is not None and found.draft_at == utc(11, 16, 9, 40)
    # no time between the draft and the letter: no draft
    found = cycle(replace(hourly, draft_ahead=timedelta(minutes=2)), having(hourly, begun))
    assert found is not None and found.draft_at is None


def test_an_answer_becomes_the_update() -> None:
    answer = (
        Answered(pt(11, 24, 7, 51), SAM, "New studies launch."),
        Taken(pt(11, 24, 7, 52), 3, LetterKind.ANSWER),
    )
    incident = having(USERZOOM, *SHOWN, *answer)
    assert update_status(USERZOOM, incident).due_at == pt(11, 25, 14, 52)
    assert times(USERZOOM, *SHOWN, *answer, until=pt(11, 24, 16)) == []


def test_an_answer_on_its_way_is_waited_for_as_long_as_the_promise_allows() -> None:
    answer = Answered(pt(11, 24, 8, 4), SAM, "New studies launch.", delay=MINUTE)
    incident = having(USERZOOM, *SHOWN, answer)
    assert next_wake(USERZOOM, incident).at == DUE - MINUTE
    # it was not taken in time: the letter goes, the promise comes first
    assert sends(then(USERZOOM, *SHOWN, answer, Fired(DUE - MINUTE))) == [STATUS]
    # it came back: nothing is on its way any more
    came_back = having(USERZOOM, *SHOWN, answer, Bounced(pt(11, 24, 8, 4) + MINUTE / 2, 3))
    assert next_wake(USERZOOM, came_back).at == WRITTEN


def test_send_releases_the_draft_at_once() -> None:
    released = then(USERZOOM, *SHOWN, Approved(pt(11, 24, 7, 45), SAM))
    assert sends(released) == [STATUS] and "released" in str(released.effects)
    assert sends(then(USERZOOM, *SHOWN, Approved(pt(11, 24, 7, 45), SAM), Fired(WRITTEN))) == []
    assert "no draft" in refusal(then(USERZOOM, *SHOWN, Approved(LEAD, SAM), Approved(LEAD, SAM)))
    assert "no draft" in refusal(then(USERZOOM, *ANSWERED, Approved(pt(11, 24, 7, 30), SAM)))


def test_a_released_letter_meets_no_response_and_begins_the_next_round() -> None:
    opened = (OPENED, Taken(pt(11, 20, 16, 40), 1, LetterKind.ACKNOWLEDGEMENT))
    shown = (*opened, Fired(pt(11, 24, 6, 10)))
    incident = having(
        USERZOOM,
        *shown,
        Approved(pt(11, 24, 6, 20), SAM),
        Taken(pt(11, 24, 6, 21), 2, LetterKind.STATUS, news=False),
    )
    response = incident.clock(Kind.RESPONSE)
    assert response is not None and response.met is None
    assert incident.silent_updates == 1
    assert update_status(USERZOOM, incident).due_at == pt(11, 25, 13, 21)


def test_a_deferred_draft_comes_again_and_leaves_in_time() -> None:
    once = (*SHOWN, Deferred(LEAD, SAM, 15 * MINUTE))
    assert times(USERZOOM, *once, until=DUE) == [
        (pt(11, 24, 7, 55), LetterKind.DRAFT),
        (WRITTEN, LetterKind.STATUS),
    ]
    late = (*SHOWN, Deferred(pt(11, 24, 8, 1), SAM, 6 * MINUTE))
    assert times(USERZOOM, *late, until=DUE) == [(pt(11, 24, 8, 7), LetterKind.STATUS)]
    beyond = (*SHOWN, Deferred(pt(11, 24, 8, 1), SAM, 3 * HOUR))
    assert times(USERZOOM, *beyond, until=DUE) == [(DUE - MINUTE, LetterKind.STATUS)]
    assert "does not allow" in str(then(USERZOOM, *beyond).effects)


@pytest.mark.parametrize("span", [timedelta(0), -MINUTE])
def test_only_a_draft_that_waits_can_wait_longer(span: timedelta) -> None:
    assert "no draft" in refusal(then(USERZOOM, *ANSWERED, Deferred(LEAD - MINUTE, SAM, MINUTE)))
    assert "later" in refusal(then(USERZOOM, *SHOWN, Deferred(LEAD, SAM, span)))


def test_after_an_outage_the_customer_gets_one_letter_and_nobody_a_stale_draft() -> None:
    back = then(USERZOOM, *ANSWERED, Fired(pt(11, 25, 9)))
    assert sends(back) == [STATUS, (LetterKind.MISSED, Audience.LEAD)]
    assert sends(decide(USERZOOM, back.incident, Fired(pt(11, 25, 9, 1)))) == []


def test_a_paused_update_is_neither_drafted_nor_written() -> None:
    rules = replace(USERZOOM, pauses={"waiting": frozenset({Kind.UPDATE})})
    paused = (*ANSWERED, Paused(pt(11, 24, 7), SAM, "waiting"))
    assert times(rules, *paused, until=pt(12, 24)) == []
    resumed = (*paused, Resumed(pt(11, 24, 8), SAM))
    assert times(rules, *resumed, until=pt(11, 24, 9, 6)) == [
        (pt(11, 24, 8, 40), LetterKind.DRAFT),
        (pt(11, 24, 9, 5), LetterKind.STATUS),
    ]


def test_nobody_drafts_for_a_stranger() -> None:
    stranger = (replace(OPENED, trust=Trust.UNVERIFIED), *ANSWERED[1:])
    kinds = [kind for _, kind in times(USERZOOM, *stranger, until=DUE)]
    assert LetterKind.DRAFT not in kinds and LetterKind.STATUS not in kinds


def test_three_without_news_alert_and_news_in_between_begins_anew() -> None:
    events: list[Event] = list(ANSWERED)
    told = []
    for number in range(6):
        owed = cycle(USERZOOM, having(USERZOOM, *events))
        assert owed is not None and owed.decide_at is not None
        if number == 2:
            events.append(Estimated(owed.decide_at - HOUR, SAM, owed.decide_at + DAY))
        (status,) = [
            each
            for each in then(USERZOOM, *events, Fired(owed.decide_at)).effects
            if isinstance(each, Send) and each.kind is LetterKind.STATUS
        ]
        events += [
            Fired(owed.decide_at),
            Taken(owed.decide_at, 10 + number, LetterKind.STATUS, news=bool(status.news)),
        ]
        told.append(
            (bool(status.news), (LetterKind.SILENT, Audience.STAFF) in sends(then(USERZOOM, *events)))
        )
    assert told == [
        (False, False),
        (False, False),
        (True, False),
        (False, False),
        (False, False),
        (False, True),
    ]


# --- as agreed -----------------------------------------------------------------------------------------------------------------

TENTH = pt(11, 23, 10)
WISH = Wish(pt(11, 23, 9), "every two days please", 2 * DAY, message=44)


def test_a_wish_promises_nothing_until_an_agent_accepts_it() -> None:
    wished = (*ANSWERED, CustomerReplied(pt(11, 23, 9), 44, wish=WISH))
    assert update_status(USERZOOM, having(USERZOOM, *wished)).due_at == DUE
    agreed = having(USERZOOM, *wished, Agreed(TENTH, SAM, as_wished=True, message=45))
    assert agreed.agreement is not None and agreed.wish is None
    assert (agreed.agreement.every, agreed.agreement.by, agreed.agreement.message) == (2 * DAY, SAM, 44)
    assert update_status(USERZOOM, agreed).due_at == pt(11, 27, 7)  # 48 support hours
    assert "every two days please" in str(then(USERZOOM, *wished, Agreed(TENTH, SAM, as_wished=True)).effects)


def test_no_wish_no_yes() -> None:
    assert "no wish" in refusal(then(USERZOOM, *ANSWERED, Agreed(TENTH, SAM, as_wished=True)))


def test_only_when_it_is_solved_ends_the_updates() -> None:
    wish = replace(WISH, every=None, words="only when it is fixed")
    events = (*ANSWERED, CustomerReplied(pt(11, 23, 9), 44, wish=wish), Agreed(TENTH, SAM, as_wished=True))
    assert update_status(USERZOOM, having(USERZOOM, *events)).state is Standing.NONE


def test_a_withdrawn_agreement_gives_the_table_its_cadence_back_from_then_on() -> None:
    agreed = (*ANSWERED, Agreed(TENTH, SAM))
    later = pt(12, 1, 10)
    withdrawn = having(USERZOOM, *agreed, Agreed(later, SAM, withdrawn=True))
    assert withdrawn.agreement is None and len(withdrawn.agreements) == 2
    assert update_status(USERZOOM, withdrawn).due_at == pt(12, 2, 17)
    assert "nothing is agreed" in refusal(then(USERZOOM, *ANSWERED, Agreed(TENTH, SAM, withdrawn=True)))
    assert "nothing is agreed" in refusal(
        then(USERZOOM, *agreed, Agreed(later, SAM, withdrawn=True), Agreed(later, SAM, withdrawn=True))
    )


def test_an_answer_about_the_agreed_instant_serves_it() -> None:
    noon = pt(11, 24, 12)
    agreed = (*ANSWERED, Agreed(TENTH, SAM, once=noon))
    assert times(USERZOOM, *agreed, until=noon) == [
        (noon - 30 * MINUTE, LetterKind.DRAFT),
        (noon - 5 * MINUTE, LetterKind.STATUS),
    ]
    answered = having(USERZOOM, *agreed, Taken(noon - 20 * MINUTE, 3, LetterKind.ANSWER))
    assert update_status(USERZOOM, answered).due_at == pt(11, 27, 1, 40)


def test_a_miss_stands_whatever_the_next_level_starts_from() -> None:
    """Two levels whose cadences start differently: the round is the same, and so is its miss."""
    rules = policy(
        level("1", promise(Kind.UPDATE, HOUR, Runs.ELAPSED, Starts.RECEIPT)),
        level("2", promise(Kind.UPDATE, 2 * HOUR, Runs.ELAPSED, Starts.NEXT_OPENING)),
        calendar=LAB.calendar,
    )
    night = utc(11, 16, 22)
    missed = (Received(night, 1, "LB-1", "dana@example.com", level="1"), Fired(night + 2 * HOUR))
    row = update_status(rules, having(rules, *missed, LevelSet(night + 3 * HOUR, SAM, "2")))
    assert (row.state, row.due_at) == (Standing.BREACHED, night + HOUR)


# --- a question of ours --------------------------------------------------------------------------------------------------------

QUESTION = Answered(pt(11, 23, 9), SAM, "Which browser do you use?")
NO_UPDATES = Agreed(pt(11, 23, 8), SAM)
ASKED = (*ANSWERED, NO_UPDATES, QUESTION, Taken(pt(11, 23, 9, 1), 3, LetterKind.ANSWER))
FIFTH = pt(12, 1, 9)  # Tue, Wed, (Thanksgiving), Fri, Mon, Tue


def test_five_support_days_without_a_word_and_the_agent_is_asked() -> None:
    assert times(USERZOOM, *ASKED, until=pt(12, 31)) == [(FIFTH, LetterKind.QUIET)]


def test_an_answer_without_a_question_waits_for_nobody() -> None:
    told = (*ANSWERED, NO_UPDATES, Answered(pt(11, 23, 9), SAM, "We have found it."))
    assert times(USERZOOM, *told, until=pt(12, 31)) == []


def test_the_customers_word_ends_the_waiting_and_a_new_question_begins_it() -> None:
    replied = (*ASKED, CustomerReplied(pt(11, 24, 9), 9))
    assert times(USERZOOM, *replied, until=pt(12, 31)) == []
    again = (*ASKED, Fired(FIFTH), CustomerReplied(FIFTH + HOUR, 9), replace(QUESTION, at=FIFTH + 2 * HOUR))
    assert [kind for _, kind in times(USERZOOM, *again, until=pt(12, 31))] == [LetterKind.QUIET]


def test_send_asks_again_once_and_counts_as_an_answer() -> None:
    asked_again = (*ASKED, Fired(FIFTH), Approved(FIFTH + MINUTE, SAM))
    assert sends(then(USERZOOM, *asked_again)) == [(LetterKind.NEEDED, Audience.REQUESTER)]
    taken = (*asked_again, Taken(FIFTH + 2 * MINUTE, 9, LetterKind.NEEDED))
    assert having(USERZOOM, *taken).updates[-1].by_person
    assert times(USERZOOM, *taken, until=pt(12, 31)) == []


# --- at risk, missed -----------------------------------------------------------------------------------------------------------


def test_eighty_percent_to_assignee_and_lead_then_the_lead_alone() -> None:
    """Letter 32: two hours from 08:00; told at 09:36, 24 minutes are left."""
    opened = Received(pt(11, 23, 8), 1, "UZ-1040", "noor@example.com", level="2")
    at_risk = then(
        USERZOOM, opened, Taken(pt(11, 23, 8), 1, LetterKind.ACKNOWLEDGEMENT), Fired(pt(11, 23, 9, 36))
    )
    assert sends(at_risk) == [(LetterKind.AT_RISK, Audience.STAFF)]
    missed = decide(USERZOOM, at_risk.incident, Fired(pt(11, 23, 10) + timedelta(microseconds=1)))
    assert sends(missed) == [(LetterKind.MISSED, Audience.LEAD)] and lines(missed) == ["missed", "warned"]


def test_warnings_wait_for_support_hours() -> None:
    rules = policy(
        level("1", promise(Kind.RESPONSE, 20 * HOUR, Runs.ELAPSED, Starts.RECEIPT)), calendar=LAB.calendar
    )
    opened = Received(utc(11, 16, 9), 1, "LB-1", "dana@example.com", level="1")
    # 80 % is at 01:00 and 100 % at 05:00, both before the opening at nine: one letter, and it says the worse
    assert times(rules, opened, until=utc(11, 17, 23)) == [(utc(11, 17, 9), LetterKind.MISSED)]
    incident = having(rules, opened, Fired(utc(11, 17, 6)))
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None and clock.breach is not None and clock.breach.due_at == utc(11, 17, 5)


def test_a_policy_may_warn_in_its_own_steps() -> None:
    steps = (
        Step(50, Tell.ASSIGNEE, frozenset({Kind.RESPONSE})),
        Step(150, Tell.TEAM, frozenset({Kind.RESPONSE})),
    )
    rules = replace(KUSTOMER, escalation=steps)
    opened = Received(utc(11, 16, 9), 1, "LB-1", "dana@example.com", level="1")
    assert times(rules, opened, until=utc(11, 17)) == [
        (utc(11, 16, 10), LetterKind.AT_RISK),
        (utc(11, 16, 12), LetterKind.MISSED),
    ]
    assert times(replace(rules, escalation=()), opened, until=utc(11, 17)) == []


def test_an_answer_ends_the_warnings_and_a_bounce_brings_none_twice() -> None:
    opened = Received(pt(11, 23, 8), 1, "UZ-1040", "noor@example.com", level="3")
    acknowledged = (opened, Taken(pt(11, 23, 8), 1, LetterKind.ACKNOWLEDGEMENT))
    warned = (*acknowledged, Fired(pt(11, 23, 14, 24)))
    assert sends(then(USERZOOM, *warned)) == [(LetterKind.AT_RISK, Audience.STAFF)]
    answered = (*warned, Taken(pt(11, 23, 15), 5, LetterKind.ANSWER))
    assert times(USERZOOM, *answered, until=pt(11, 30)) == []
    back = (*answered, Bounced(pt(11, 23, 15, 30), 5, "550 5.1.1"))
    assert [kind for _, kind in times(USERZOOM, *back, until=pt(11, 30))] == [LetterKind.MISSED]


def test_the_customer_is_told_of_a_miss_only_where_the_policy_says_so() -> None:
    opened = Received(pt(11, 23, 8), 1, "UZ-1040", "noor@example.com", level="2")
    late = Fired(pt(11, 23, 10, 1))
    assert (LetterKind.LATE, Audience.REQUESTER) not in sends(then(USERZOOM, opened, late))
    telling = replace(USERZOOM, tell_customer_when_missed=True)
    assert sends(then(telling, opened, late)).count((LetterKind.LATE, Audience.REQUESTER)) == 1
    # a status letter in the same breath says it first
    both = sends(then(telling, opened, Fired(pt(11, 24, 16))))
    assert STATUS in both and (LetterKind.LATE, Audience.REQUESTER) not in both
    stranger = replace(opened, trust=Trust.UNVERIFIED)
    assert (LetterKind.LATE, Audience.REQUESTER) not in sends(then(telling, stranger, late))
    assumed = replace(telling, levels=tuple(
        replace(each, targets={kind: replace(target, assumed=True) for kind, target in each.targets.items()})
        for each in telling.levels
    ))  # fmt: skip
    assert (LetterKind.LATE, Audience.REQUESTER) not in sends(then(assumed, opened, late))


# --- duties --------------------------------------------------------------------------------------------------------------------


def test_an_estimate_and_a_kind_are_owed_until_given() -> None:
    rules = replace(USERZOOM, duties={Duty.ESTIMATE: "U9 (c)", Duty.RESOLUTION_KIND: "U9 (b)"})
    now = pt(11, 24, 13)

    def states(*events: Event) -> list[Given]:
        return [each.state for each in duties(rules, having(rules, *ANSWERED, *events), now)]

    assert states() == [Given.UNMET, Given.UNMET]
    assert states(Estimated(pt(11, 24, 9), SAM, pt(11, 24, 14))) == [Given.GIVEN, Given.UNMET]
    passed = Estimated(pt(11, 24, 9), SAM, pt(11, 24, 12))
    assert states(passed) == [Given.PASSED, Given.UNMET]
    assert states(passed, Resolved(pt(11, 24, 12, 30), SAM, "patch")) == [Given.GIVEN, Given.GIVEN]
    assert duties(ZABBLE, having(ZABBLE, OPENED), now) == ()


def test_one_mail_that_waits_for_an_answer_is_said_late_once() -> None:
    telling = replace(LAB, tell_customer_when_missed=True)
    opened = Received(utc(11, 16, 9), 1, "LB-1", "dana@example.com", level="1")
    told = sends(then(telling, opened, Fired(utc(11, 16, 11, 1))))
    assert told.count((LetterKind.LATE, Audience.REQUESTER)) == 1


def test_an_estimate_that_has_passed_is_no_news() -> None:
    passed = Estimated(pt(11, 23, 9), SAM, pt(11, 24, 7))
    (draft,) = [
        each for each in then(USERZOOM, *ANSWERED, passed, Fired(LEAD)).effects if isinstance(each, Send)
    ]
    assert draft.kind is LetterKind.DRAFT and draft.news == ()
    ahead = replace(passed, until=pt(11, 24, 12))
    (draft,) = [
        each for each in then(USERZOOM, *ANSWERED, ahead, Fired(LEAD)).effects if isinstance(each, Send)
    ]
    assert draft.news == ("estimate",)


def test_what_was_spent_is_counted_by_the_promise_that_was_missed() -> None:
    opened = Received(pt(11, 23, 8), 1, "UZ-1040", "noor@example.com", level="2")
    late = (opened, LevelSet(pt(11, 23, 11), SAM, "4"), Taken(pt(11, 23, 12), 2, LetterKind.ANSWER))
    bare = replace(USERZOOM, levels=(*USERZOOM.levels[:3], replace(USERZOOM.levels[3], targets={})))
    for rules in (USERZOOM, bare):
        clock = having(rules, *late).clock(Kind.RESPONSE)
        assert clock is not None and clock.met is not None and clock.met.spent == 4 * HOUR


def test_the_wait_between_two_on_call_is_one_of_support_hours() -> None:
    opened = Received(pt(11, 24, 16, 55), 1, "ZB-1", "dana@example.com", level="1")
    alerts = [at for at, kind in times(ZABBLE, opened, until=pt(11, 25, 9, 30)) if kind is LetterKind.ALERT]
    assert alerts == [pt(11, 25, 9, 5), pt(11, 25, 9, 15), pt(11, 25, 9, 25)]

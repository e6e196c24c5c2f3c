"""What others support is passed on with a letter, and comes back on a word as if it had never gone."""

from dataclasses import replace

import pytest

from rules.effects import Audience, LetterKind, Line, Send
from rules.events import (
    Assigned,
    Bounced,
    Closed,
    Confirmed,
    CustomerReplied,
    Fired,
    Received,
    Referred,
    Reopened,
    Taken,
)
from rules.incident import State, Trust
from rules.policy import Kind, Referral
from rules.sla import Standing, due_at, status
from rules.step import INSTANT_AFTER
from tests.rules.decisions import having, lines, refusal, sends, then, wake
from tests.rules.histories import LAB, utc

SAM = "sam@example.org"
VAULT = Referral("vault", "Vault", ("Vault",), "Its team helps you in its chat", "U7")
RULES = replace(LAB, referrals=(VAULT,))
NINE = utc(11, 16, 9)
PLAIN = Received(NINE, 1, "LB-1", "dana@example.com", level="1", subject="Vault is down")
OPENED = replace(PLAIN, referral="vault")
POINTER = (LetterKind.REFERRAL, Audience.REQUESTER)
ACKNOWLEDGED = (LetterKind.ACKNOWLEDGEMENT, Audience.REQUESTER)
NOTICE = (LetterKind.NOTICE, Audience.HANDLERS)
WROTE = (LetterKind.WROTE, Audience.HANDLERS)


NO = CustomerReplied(utc(11, 16, 9, 20), author="dana@example.com")
THANKS = replace(NO, only_thanks=True)
TOLD = Taken(utc(11, 16, 9, 1), 1, LetterKind.REFERRAL)


def test_the_pointer_goes_out_instead_of_the_acknowledgement_and_nothing_runs() -> None:
    decision = then(RULES, OPENED)
    assert sends(decision) == [POINTER, NOTICE]
    assert lines(decision) == ["opened", "referred"]
    assert wake(decision) is None
    assert decision.incident is not None and decision.incident.state is State.REFERRED
    pointer = next(each for each in decision.effects if isinstance(each, Send))
    assert (pointer.clause, pointer.about, pointer.automatic) == ("U7", "vault", True)
    for clock in decision.incident.clocks:
        assert status(RULES, decision.incident, clock).state in (Standing.PAUSED, Standing.NONE)


def test_what_nobody_could_be_told_stays_here() -> None:
    for silent in (replace(OPENED, answerable=False), replace(OPENED, silence="ten a day")):
        incident = having(RULES, silent)
        assert incident.state is State.NEW and not incident.stops and not incident.referral


def test_a_product_that_this_version_does_not_know_is_supported_here() -> None:
    assert having(LAB, OPENED).state is State.NEW


def test_the_customers_word_brings_it_back_counted_from_the_first_mail() -> None:
    decision = then(RULES, OPENED, TOLD, NO)
    assert sends(decision) == [ACKNOWLEDGED, WROTE]
    assert lines(decision) == ["reopened", "customer"]
    back = decision.incident
    assert back is not None and back.state is State.NEW and not back.stops and not back.referral
    never = having(RULES, PLAIN, Taken(TOLD.at, 1, LetterKind.ACKNOWLEDGEMENT), NO)
    for kind in (Kind.RESPONSE, Kind.REPLY, Kind.RESOLUTION):
        one, other = back.clock(kind), never.clock(kind)
        assert one is not None and other is not None
        assert due_at(RULES, back, one) == due_at(RULES, never, other)
    acknowledged = back.clock(Kind.ACKNOWLEDGE)
    assert acknowledged is not None
    assert status(RULES, back, acknowledged) == status(RULES, never, acknowledged)
    assert status(RULES, back, acknowledged).state is Standing.MET
    assert wake(decision) == wake(then(RULES, PLAIN, TOLD, NO))
    line = next(each for each in decision.effects if isinstance(each, Line))
    assert "counted from the first mail" in line.summary


def test_mere_thanks_and_machines_and_strangers_bring_nothing_back() -> None:
    for word in (THANKS, replace(NO, automatic=True), replace(NO, from_outside=True)):
        decision = then(RULES, OPENED, TOLD, word)
        assert decision.incident is not None and decision.incident.state is State.REFERRED
        assert wake(decision) is None
        assert ACKNOWLEDGED not in sends(decision)


def test_what_ran_out_in_the_meantime_is_missed_when_it_comes_back() -> None:
    late = replace(NO, at=utc(11, 18, 9))
    decision = then(RULES, OPENED, TOLD, late)
    assert "missed" in lines(decision)
    assert lines(then(RULES, OPENED, TOLD, Fired(late.at))) == []
    incident = decision.incident
    assert incident is not None
    response = incident.clock(Kind.RESPONSE)
    assert response is not None and response.breach is not None and response.breach.at == late.at
    never = having(RULES, PLAIN).clock(Kind.RESPONSE)
    assert never is not None
    assert response.breach.due_at == due_at(RULES, having(RULES, PLAIN), never)


def test_a_late_pointer_was_a_late_acknowledgement() -> None:
    late = replace(TOLD, at=utc(11, 17, 9))
    incident = having(RULES, OPENED, late, replace(NO, at=utc(11, 17, 10)))
    clock = incident.clock(Kind.ACKNOWLEDGE)
    assert clock is not None and status(RULES, incident, clock).state is Standing.BREACHED


def test_a_pointer_that_came_back_has_acknowledged_nothing() -> None:
    incident = having(RULES, OPENED, TOLD, Bounced(utc(11, 16, 9, 10), 1), NO)
    clock = incident.clock(Kind.ACKNOWLEDGE)
    assert clock is not None and clock.met is None and clock.breach is None


def test_an_agent_brings_it_back_too() -> None:
    decision = then(RULES, OPENED, TOLD, Reopened(utc(11, 16, 9, 30), SAM, "ours after all"))
    assert sends(decision) == [ACKNOWLEDGED]
    assert decision.incident is not None and decision.incident.state is State.NEW


def test_an_unverified_address_gets_the_pointer_when_it_has_confirmed() -> None:
    stranger = replace(OPENED, trust=Trust.UNVERIFIED)
    assert sends(then(RULES, stranger)) == [(LetterKind.MINIMAL, Audience.REQUESTER), NOTICE]
    minimal = replace(TOLD, kind=LetterKind.MINIMAL)
    yes = Confirmed(utc(11, 16, 9, 5))
    assert sends(then(RULES, stranger, minimal, yes)) == [POINTER]
    back = then(RULES, stranger, minimal, yes, replace(TOLD, at=utc(11, 16, 9, 6)), NO)
    assert sends(back) == [ACKNOWLEDGED, WROTE]
    unproved = then(RULES, stranger, minimal, Reopened(utc(11, 16, 10), SAM))
    assert sends(unproved) == []  # one minimal letter is enough
    assert sends(then(RULES, replace(stranger, trust=Trust.KNOWN), TOLD, yes)) == []


def test_an_agent_refers_and_a_word_undoes_it() -> None:
    told = Taken(utc(11, 16, 9, 1), 1, LetterKind.ACKNOWLEDGEMENT)
    taken = Assigned(utc(11, 16, 9, 10), SAM, SAM)
    refer = Referred(utc(11, 16, 9, 15), SAM, "vault")
    decision = then(RULES, PLAIN, told, taken, refer)
    assert sends(decision) == [POINTER]
    pointer = next(each for each in decision.effects if isinstance(each, Send))
    assert not pointer.automatic
    assert wake(decision) is None
    back = then(RULES, PLAIN, told, taken, refer, replace(TOLD, at=refer.at, letter=2), NO)
    assert sends(back) == [ACKNOWLEDGED, WROTE]
    assert back.incident is not None
    assert back.incident.state is State.OPEN and not back.incident.stops
    never = having(RULES, PLAIN, told, taken, NO)
    assert back.incident.clock(Kind.RESPONSE) == never.clock(Kind.RESPONSE)
    assert wake(back) is not None and wake(back) != NO.at + INSTANT_AFTER


def test_only_known_products_are_referred() -> None:
    assert "vault" in refusal(then(RULES, PLAIN, Referred(utc(11, 16, 9, 5), SAM, "atlas")))
    assert "nothing" in refusal(then(LAB, PLAIN, Referred(utc(11, 16, 9, 5), SAM, "vault")))


@pytest.mark.parametrize(
    "event", [Referred(utc(11, 16, 10), SAM, "vault"), Assigned(utc(11, 16, 10), SAM, SAM)]
)
def test_what_is_referred_is_in_nobodys_hands(event: Referred | Assigned) -> None:
    assert refusal(then(RULES, OPENED, event))
    assert having(RULES, OPENED, Closed(utc(11, 16, 10), SAM)).state is State.CLOSED

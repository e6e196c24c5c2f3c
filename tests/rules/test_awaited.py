"""What a customer said would follow: waited for, then asked for once, by a status letter or by one of its own."""

from collections.abc import Mapping
from datetime import datetime

import pytest

from rules.completeness import asked_in
from rules.effects import Audience, LetterKind, Send
from rules.events import CustomerReplied, Fired, Received, Resolved, Taken
from rules.incident import FieldValue, Trust
from rules.policy import Policy
from tests.rules.decisions import having, then, wake
from tests.rules.histories import DAY, HOUR, KUSTOMER, MINUTE, USERZOOM, pt

BEGUN = pt(11, 24, 3, 5)  # a Tuesday
AWAITED = (LetterKind.AWAITED, Audience.REQUESTER)


def promised(at: datetime, *names: str) -> Mapping[str, FieldValue]:
    return {name: FieldValue("promised", "to follow", promised_at=at) for name in names}


def opened(at: datetime = BEGUN, *names: str, trust: Trust = Trust.VERIFIED) -> Received:
    fields = promised(at, *(names or ("logs",)))
    return Received(at, 1, "KU-1", "dana@example.com", level="3", trust=trust, fields=fields)


def asked(rules: Policy, *events: Received | CustomerReplied | Fired | Resolved | Taken) -> list[Send]:
    decision = then(rules, *events)
    return [each for each in decision.effects if isinstance(each, Send) and each.awaited]


def test_a_letter_of_its_own_after_two_support_days_and_never_again() -> None:
    late = BEGUN + 2 * DAY
    assert wake(then(KUSTOMER, opened())) == late
    assert asked(KUSTOMER, opened(), Fired(late - MINUTE)) == []
    assert asked(KUSTOMER, opened(), Fired(late)) == [Send(*AWAITED, awaited=("logs",))]
    assert asked(KUSTOMER, opened(), Fired(late), Fired(late + 30 * DAY)) == []
    after = having(KUSTOMER, opened(), Fired(late))
    assert after.fields["logs"].asked_at == late
    assert asked_in(after, "awaited", late) == ("logs",)


def test_all_that_is_late_by_then_stands_in_one_letter() -> None:
    more = CustomerReplied(BEGUN + 20 * HOUR, fields=promised(BEGUN + 20 * HOUR, "steps"))
    (send,) = asked(KUSTOMER, opened(), more, Fired(BEGUN + 2 * DAY))
    assert send.awaited == ("logs", "steps")


def test_days_without_support_do_not_count() -> None:
    friday = pt(11, 20, 16, 40)
    (send,) = asked(USERZOOM, opened(friday), Fired(pt(11, 24, 16, 40)))
    assert send.kind is LetterKind.AWAITED
    assert asked(USERZOOM, opened(friday), Fired(pt(11, 24, 16, 39))) == []


def test_a_status_letter_that_asks_is_the_one_time() -> None:
    begun = Received(BEGUN, 1, "UZ-1", "dana@example.com", level="2", fields=promised(BEGUN, "logs"))
    taken = Taken(BEGUN + MINUTE, 1, LetterKind.ACKNOWLEDGEMENT)
    due = wake(then(USERZOOM, begun, taken))
    sent = []
    events: list[Received | Taken | Fired] = [begun, taken]
    while due is not None and due < BEGUN + 10 * DAY:
        events.append(Fired(due))
        decision = then(USERZOOM, *events)
        sent += [each.kind for each in decision.effects if isinstance(each, Send) and each.awaited]
        due = wake(decision)
    assert len(sent) == 1


@pytest.mark.parametrize(
    "event",
    [
        CustomerReplied(BEGUN + DAY, fields={"logs": FieldValue("present", "18:02 POST /launch 503")}),
        CustomerReplied(BEGUN + DAY, fields={"logs": FieldValue("declined", "none")}),
        Resolved(BEGUN + DAY, "sam@example.org", ""),
    ],
)
def test_what_came_or_is_over_is_not_asked_for(event: CustomerReplied | Resolved) -> None:
    assert asked(KUSTOMER, opened(), event, Fired(BEGUN + 5 * DAY)) == []


def test_an_unproved_address_is_not_asked() -> None:
    assert asked(KUSTOMER, opened(trust=Trust.UNVERIFIED), Fired(BEGUN + 5 * DAY)) == []

"""What may go by itself: each limit alone, at its edge, and the windows that slide."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.budgets import (
    A_DAY,
    Budget,
    Over,
    Spent,
    by_mailbox,
    goes_in_circles,
    mailbox_of,
    may_answer,
    may_circle,
    unheard,
)
from rules.incident import Trust
from store.records import Letter, Sent, Talk

NOW = datetime(2026, 11, 30, 18, 15, tzinfo=UTC)
DANA = "dana@example.com"
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def ask(
    *ago: timedelta,
    to: str = DANA,
    trust: Trust = Trust.VERIFIED,
    spent: Spent | None = None,
    written: Iterable[Letter] = (),
    incident: int | None = None,
) -> Over | None:
    """`ago`: automatic letters to `to` so long ago."""
    spent = spent or Spent(NOW)
    before = [each for letters in spent.sent.values() for each in letters]
    spent = replace(spent, sent=by_mailbox([*before, *(Sent(to, NOW - each, None) for each in ago)]))
    return may_answer(spent, written, "userzoom", DANA, trust, incident)


def letter(recipient: str = DANA, domain: str = "example.com", incident: int | None = None) -> Letter:
    return Letter(
        1, incident, "userzoom", "acknowledgement", recipient, "", "", "", b"", NOW, NOW, NOW, domain=domain
    )


def test_the_fourth_within_the_hour_waits_until_the_first_is_an_hour_old() -> None:
    assert ask(MINUTE, 2 * MINUTE) is None
    over = ask(MINUTE, 2 * MINUTE, 50 * MINUTE)
    assert over is not None and over.room_at == NOW + 10 * MINUTE
    assert ask(MINUTE, 2 * MINUTE, HOUR) is None  # an hour is over when it is full


def test_more_than_the_hour_allows_waits_for_as_many_to_age() -> None:
    over = ask(MINUTE, 2 * MINUTE, 20 * MINUTE, 50 * MINUTE)
    assert over is not None and over.room_at == NOW + 40 * MINUTE


def test_the_eleventh_of_a_day_never_goes_and_waits_for_nothing() -> None:
    nine = [(2 + each) * HOUR for each in range(9)]
    assert ask(*nine) is None
    over = ask(*nine, 90 * MINUTE)
    assert over is not None and over.room_at is None


@pytest.mark.parametrize(("ago", "may"), [(23 * HOUR, False), (24 * HOUR, True)])
def test_an_unverified_address_gets_one_in_a_day(ago: timedelta, may: bool) -> None:
    over = ask(ago, trust=Trust.UNVERIFIED)
    assert (over is None) is may
    assert over is None or over.room_at is None


def test_tags_of_a_mailbox_are_one_person() -> None:
    assert ask(HOUR / 2, to="dana+shop@example.com", trust=Trust.UNVERIFIED) is not None
    assert ask(HOUR / 2, to="danas@example.com", trust=Trust.UNVERIFIED) is None
    assert mailbox_of("+dana@example.com") == "+dana@example.com"


def test_letters_of_this_batch_count_too_and_those_nobody_bounds_do_not() -> None:
    assert ask(MINUTE, MINUTE, written=[letter()]) is not None
    assert ask(MINUTE, MINUTE, written=[letter(domain="")]) is None


def test_three_on_a_request_without_a_persons_word() -> None:
    assert ask(spent=Spent(NOW, unheard={7: 2}), incident=7) is None
    assert ask(spent=Spent(NOW, unheard={7: 3}), incident=7) is not None
    assert ask(spent=Spent(NOW, unheard={7: 3}), incident=8) is None
    assert ask(spent=Spent(NOW, unheard={7: 2}), written=[letter(incident=7)], incident=7) is not None
    sent = [Sent(DANA, NOW - each * MINUTE, 7) for each in (1, 2, 9)]
    assert unheard(sent)[7] == 3
    assert unheard([*sent, Sent(DANA, NOW - 5 * MINUTE, 7, by_person=True)])[7] == 2


def test_a_domain_and_the_whole_have_ceilings() -> None:
    budget = Budget(answers_per_domain=2, automatic_per_hour=5)
    over = ask(spent=Spent(NOW, budget, by_domain={"example.com": 2}))
    assert over is not None and "example.com" in over.why
    assert ask(spent=Spent(NOW, budget, by_domain={"example.com": 1})) is None
    lee = letter("lee@example.com")
    assert ask(spent=Spent(NOW, budget, by_domain={"example.com": 1}), written=[lee]) is not None
    assert ask(spent=Spent(NOW, budget, by_domain={"example.net": 2})) is None
    assert ask(spent=Spent(NOW, budget, total=4)) is None
    assert ask(spent=Spent(NOW, budget, total=5)) is not None


def test_more_than_ten_in_ten_minutes_trips_the_breaker_and_then_there_is_rest() -> None:
    wide = Spent(NOW, Budget(answers_per_hour=100, answers_per_day=100))
    assert ask(*[MINUTE] * 9, spent=wide) is None
    over = ask(*[MINUTE] * 10, spent=wide)
    assert over is not None and over.trips and over.room_at is None
    resting = replace(wide, resting={("userzoom", DANA): NOW + HOUR})
    assert ask(spent=resting) is not None
    assert ask(spent=replace(resting, now=NOW + HOUR)) is None


def talk(*heaps: int, requests: int | None = None, replies: int = 0, every: timedelta = HOUR) -> Talk:
    """So many letters in the first hours of one day after another."""
    letters = [NOW + day * A_DAY + each * every for day, heap in enumerate(heaps) for each in range(heap)]
    return Talk(tuple(letters), len(letters) if requests is None else requests, replies)


@pytest.mark.parametrize(
    ("found", "most", "circles"),
    [
        (talk(10, 10), 10, True),
        (talk(10, 0, 0, 0, 10), 10, True),
        (talk(10, 9), 10, False),
        (talk(9, 10), 10, False),
        (talk(20), 10, True),  # what a wider limit allowed before
        (talk(3, 3, 3, 3, 3, 3, 3), 10, False),  # every day a few
        (talk(2, 2), 2, False),  # a narrow limit is used up by anybody
        (talk(5, 5, 5), 5, False),
        (talk(5, 5, 5, 5), 5, True),
        (talk(10, 10, replies=4), 10, True),
        (talk(10, 10, replies=5), 10, False),  # one reply in four requests
        (Talk(), 10, False),
    ],
)
def test_who_uses_up_a_limit_again_and_never_replies_is_a_machine(
    found: Talk, most: int, circles: bool
) -> None:
    assert goes_in_circles(found, most, A_DAY) is circles


def test_circles_are_asked_about_where_a_limit_is_used_up_and_no_breaker_opens_then() -> None:
    day = [(2 + each) * HOUR for each in range(10)]
    known = Spent(NOW, talks={("userzoom", DANA): talk(10, 10)})
    over = ask(*day, spent=known)
    assert over is not None and over.circles and not over.trips
    assert ask(*day[1:], spent=known) is None  # nothing is used up
    over = ask(*day, spent=replace(known, talks={("kustomer", DANA): talk(10, 10)}))
    assert over is not None and not over.circles
    wide = replace(known, budget=Budget(answers_per_hour=100, answers_per_day=100))
    over = ask(
        *[MINUTE] * 10, spent=replace(wide, talks={("userzoom", DANA): talk(10, 10, every=MINUTE / 2)})
    )
    assert over is not None and over.circles and not over.trips
    over = ask(*[MINUTE] * 10, spent=wide)
    assert over is not None and over.trips and not over.circles  # ten a day are none within ten minutes


def test_what_went_to_and_fro_is_asked_for_where_it_may_matter() -> None:
    nine, ten = ({DANA: [Sent(DANA, NOW - HOUR, None)] * many} for many in (9, 10))
    assert not may_circle(Spent(NOW, sent=nine), DANA)
    assert may_circle(Spent(NOW, sent=ten), DANA)
    assert not may_circle(Spent(NOW, sent=ten), "lee@example.com")
    assert may_circle(Spent(NOW, Budget(answers_per_day=9), sent=nine), DANA)


def test_a_limit_is_positive() -> None:
    with pytest.raises(ValueError, match="answers_per_hour"):
        Budget(answers_per_hour=0)

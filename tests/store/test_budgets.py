"""What budgets ask of the store: how many letters mail caused since an instant, and what went to and fro with one address."""

from datetime import timedelta

from store import budgets, outbox, unit
from store.database import Database
from store.records import Letter, Work
from tests.store.samples import NOW, letter

HOUR = timedelta(hours=1)
DESK = "desk@example.com"


def caused(ago: timedelta, to: str = DESK, domain: str = "example.com") -> Letter:
    return letter(recipient=to, domain=domain, created_at=NOW - ago)


async def test_all_that_mail_caused_within_the_hour_is_counted_up_to_a_limit(db: Database) -> None:
    old = [caused(3 * HOUR), caused(HOUR)]
    new = [caused(HOUR / 2), caused(HOUR / 3, "lee@example.net", "example.net"), caused(HOUR / 4)]
    beside = [caused(HOUR / 5, domain="") for _ in range(3)]  # nobody's mail caused those
    await unit.commit(db, Work(letters=(*old, *new, *beside)))
    assert await budgets.total(db, NOW - HOUR, 100) == 3
    assert await budgets.total(db, NOW - HOUR, 2) == 2
    assert await budgets.total(db, NOW - 4 * HOUR, 100) == 5
    assert await budgets.total(db, NOW, 100) == 0
    assert await outbox.cancel(db, new[0].id)
    assert await budgets.total(db, NOW - HOUR, 100) == 2


async def test_what_went_to_and_fro_is_of_that_address_and_since_then(db: Database) -> None:
    letters = [caused(3 * HOUR), caused(HOUR), caused(HOUR / 2), caused(HOUR / 2, "lee@example.com")]
    await unit.commit(db, Work(letters=(*letters, caused(HOUR / 3, domain=""))))
    talk = await budgets.talk(db, DESK, NOW - 2 * HOUR)
    assert talk.letters == (NOW - HOUR, NOW - HOUR / 2)
    assert (talk.requests, talk.replies) == (0, 0)


async def test_what_went_to_a_mailbox_is_told_by_its_address_and_by_its_tags(db: Database) -> None:
    tagged = caused(HOUR / 3, "desk+shop@example.com")
    letters = [caused(2 * HOUR), caused(HOUR / 2), tagged, caused(HOUR / 4, "desks@example.com")]
    await unit.commit(db, Work(letters=(*letters, caused(HOUR / 5, domain=""))))
    sent = await budgets.sent_to(db, [DESK], NOW - HOUR)
    assert sorted((each.recipient, NOW - each.at) for each in sent) == [
        (tagged.recipient, HOUR / 3),
        (DESK, HOUR / 2),
    ]
    assert await budgets.sent_to(db, [], NOW - HOUR) == []
    other = await budgets.sent_to(db, ["desks@example.com"], NOW - HOUR)
    assert {each.recipient for each in other} == {
        "desks@example.com",
        tagged.recipient,
    }  # all tags of the domain
    assert await outbox.cancel(db, tagged.id)
    assert len(await budgets.sent_to(db, [DESK], NOW - HOUR)) == 1


async def test_letters_are_counted_by_domain(db: Database) -> None:
    elsewhere = caused(HOUR / 3, "lee@example.net", "example.net")
    await unit.commit(db, Work(letters=(caused(2 * HOUR), caused(HOUR / 2), caused(HOUR / 3), elsewhere)))
    asked = ["example.com", "example.net", "example.org"]
    assert await budgets.by_domain(db, asked, NOW - HOUR) == {"example.com": 2, "example.net": 1}
    assert await budgets.by_domain(db, [], NOW - HOUR) == {}

"""Support is for customers on record while their standing is current: what is not waits for a person, and is told so."""

from datetime import timedelta

import pytest

from gateway.standing import everybody_at, on_record, without_standing
from gateway.trial import Trial
from store import directory, inbox
from store.records import Contact
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET, kinds_to, latest, mail, opened, reply_to, words
from tests.journey.test_trust import UNVOUCHED

AT = "2026-11-30T18:15:00Z"
DANA = "dana@example.com"
TEAM = {
    "userzoom": {"team": ["sam@example.org", "kim@example.org"], "lead": ["noor@example.org"]},
    "kustomer": {"team": ["kim@example.org"]},
}


async def know(world: Trial, *contacts: tuple[str, str], agents: str = "", vendor: str = "userzoom") -> None:
    """(address, standing)"""
    rows = [
        Contact(world.gateway.ids.next(), vendor, address, standing=standing, agents=agents)
        for address, standing in contacts
    ]
    await directory.put_contacts(world.gateway.db, rows)


async def write(world: Trial, number: int = 0, to: str = TICKET, sender: str = DANA) -> None:
    body = mail(f"It will not launch. {number}", sender=sender, to=to, message_id=f"<s{number}@example.com>")
    await world.receive(body, sender, to)


async def requests(world: Trial) -> int:
    return len(await world.gateway.db.rows("SELECT id FROM incidents"))


async def test_lapsed_standing_is_held_told_once_a_day_and_counts_from_first_receipt(start: Start) -> None:
    world = await start(AT, vendor=TEAM)
    await know(world, (DANA, "lapsed"))
    await write(world)
    assert await requests(world) == 0
    (held,) = await inbox.list_rows(world.gateway.db, state="held")
    assert held.reason == "no standing: that of dana@example.com has lapsed"
    assert await kinds_to(world, DANA) == ["no-standing"]
    letter = await latest(world, "no-standing")
    assert reply_to(letter) == TICKET and opened(letter)["Auto-Submitted"] == "auto-replied"
    assert opened(letter)["In-Reply-To"] == "<s0@example.com>"
    assert "is kept" in words(letter) and "PT" not in words(letter) and "UZ-" not in words(letter)
    assert "hold" in await kinds_to(world, "noor@example.org")

    world.clock.advance(timedelta(hours=1))
    await write(world, 1)
    assert await kinds_to(world, DANA) == ["no-standing"]
    assert await inbox.release(world.gateway.db, held.id)
    await world.settle()
    assert await kinds_to(world, DANA) == ["no-standing", "acknowledgement"]
    assert "12:15 PT" in words(await latest(world, "acknowledgement"))  # two hours from first receipt


async def test_whoever_proves_nothing_is_held_in_silence(start: Start) -> None:
    world = await start(AT, vendor=TEAM, **UNVOUCHED)
    await know(world, ("lee@example.net", "current"))
    await write(world)
    assert await requests(world) == 0 and await kinds_to(world, DANA) == []


async def test_nobody_on_record_means_nobody_is_asked(start: Start) -> None:
    world = await start(AT, vendor=TEAM)
    await write(world)
    assert await requests(world) == 1


async def test_a_policy_that_asks_for_none_takes_everybody(start: Start) -> None:
    world = await start(AT, vendor=TEAM)
    await know(world, (DANA, "lapsed"), vendor="kustomer")
    await write(world, to=KUSTOMER)
    assert await requests(world) == 1


async def test_what_is_open_goes_on_when_standing_lapses(start: Start) -> None:
    world = await start(AT, vendor=TEAM)
    await know(world, (DANA, "current"))
    await write(world)
    await know(world, (DANA, "lapsed"))
    letter = await latest(world, "acknowledgement")
    await world.receive(
        mail("More of it.", to=reply_to(letter), message_id="<more@example.com>"), DANA, reply_to(letter)
    )
    assert not await inbox.list_rows(world.gateway.db, state="held")


async def test_a_whole_domain_on_record_is_known(start: Start) -> None:
    world = await start(AT, vendor=TEAM, **UNVOUCHED)
    await know(world, ("@example.com", "current"), ("lapsed@example.com", "lapsed"))
    await write(world, 0)
    await write(world, 1, sender="lapsed@example.com")
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    assert await kinds_to(world, "lapsed@example.com") == ["no-standing"]  # their own row goes before


async def test_named_agents_are_told_instead_of_the_team(start: Start) -> None:
    world = await start(AT, vendor=TEAM)
    await know(world, (DANA, "current"), ("lee@example.com", "current"), agents="kim@example.org")
    await know(world, ("lee@example.com", "current"), agents="gone@example.org")
    await write(world, 0)
    notices = [each.recipient for each in await world.letters() if each.kind == "notice"]
    assert notices == ["kim@example.org"]
    await write(world, 1, sender="lee@example.com")  # theirs is no active agent: the team
    notices = [each.recipient for each in await world.letters() if each.kind == "notice"]
    assert notices[1:] == ["sam@example.org", "kim@example.org"]


CURRENT = Contact(1, "userzoom", DANA)
LAPSED = Contact(2, "userzoom", DANA, standing="lapsed")


@pytest.mark.parametrize(
    ("author", "contact", "of_domain", "anybody", "held"),
    [
        (DANA, CURRENT, None, True, False),
        (DANA, CURRENT, "lapsed", True, False),  # their own goes before
        (DANA, LAPSED, "current", True, True),
        (DANA, None, "current", True, False),  # a colleague is on record: standing is the customer's
        (DANA, None, "lapsed", True, True),
        (DANA, None, None, True, True),
        (DANA, None, None, False, False),
        ("dana@gmail.com", None, "current", True, True),  # sharing that domain says nothing
        (DANA, Contact(3, "userzoom", DANA, state="inactive"), None, True, True),
    ],
)
def test_who_has_standing(
    author: str, contact: Contact | None, of_domain: str | None, anybody: bool, held: bool
) -> None:
    assert bool(without_standing(author, contact, of_domain, anybody)) is held


def test_an_exact_contact_goes_before_its_domain() -> None:
    whole = Contact(4, "userzoom", "@example.com", name="Everybody", language="de")
    found = on_record({"@example.com": whole, DANA: CURRENT}, [DANA, "lee@example.com", "x@example.net"])
    assert found[DANA] is CURRENT
    assert (found["lee@example.com"].language, found["lee@example.com"].name) == ("de", "")
    assert "x@example.net" not in found and everybody_at(DANA) == "@example.com"

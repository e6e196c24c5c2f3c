"""A machine that rewrites every word is stopped for good on the second day, and a person at its address still gets a person's
words."""

from collections import Counter
from datetime import datetime, timedelta

import pytest

from gateway.trial import Trial
from gateway.watch import key_of_loop
from store import dead, directory, notices
from store.records import LOOP, LOOP_UNPROVED, Contact, Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, latest, mail, reply, words
from tests.journey.test_loops import answers, exchange, in_other_words, two_of_us, war
from tests.journey.test_trust import PASS, UNVOUCHED

AT = "2026-11-30T18:15:00Z"  # a Monday
NOW = datetime.fromisoformat(AT)
A_DAY, HOUR = timedelta(days=1), timedelta(hours=1)
DESK = "desk@example.com"
SAM = "sam@example.org"
WHY = "two machines seem to talk, until somebody ends it"


def rewritten(letter: Letter, number: int) -> bytes:
    """Another subject, another id, nothing that refers to anything: each opens a request."""
    return mail(
        f"We have taken note of it under {number * 7919}.",
        sender=DESK,
        subject=f"Case {number * 7919} was opened",
        message_id=f"<case.{number * 7919}@example.com>",
    )


async def by_day(world: Trial, address: str = DESK) -> list[int]:
    """Letters that nobody wrote by hand, to that address, on each day since the start."""
    sent = [each for each in await world.letters() if each.recipient == address and not each.person]
    counted = Counter((each.created_at - NOW) // A_DAY for each in sent)
    return [counted[day] for day in range(max(counted) + 1)]


async def began(world: Trial, ours: str = TICKET) -> None:
    await world.receive(mail("Nothing loads.", sender=DESK), DESK, ours)


async def operators(world: Trial) -> list[str]:
    return [each.subject for each in await world.letters() if each.kind == "operator"]


async def test_it_ends_on_the_second_day_and_stays_so(start: Start) -> None:
    """UserZoom owes updates: each of its letters on a clock opens one request more."""
    world = await start(AT)
    await began(world)
    await war(world, DESK, TICKET, rewritten, timedelta(days=9))
    days = await by_day(world)
    assert len(days) == 2 and sum(days) <= 40, days
    (entry,) = await dead.listed(world.gateway.db)
    assert (entry.vendor, entry.address, entry.reason) == ("userzoom", DESK, LOOP)
    await world.gateway.lookout.look()
    await world.gateway.lookout.look()
    subject = f"{TICKET}: no automatic mail to {DESK} any more: two machines talk"
    assert await operators(world) == [subject]
    told = await latest(world, "operator")
    assert f"gateway contact revive {DESK} --vendor userzoom" in words(told)
    assert key_of_loop("userzoom", DESK) in await notices.open_ones(world.gateway.db)
    # its mail is on record, each with the reason
    before = len(await world.letters())
    await world.receive(rewritten(told, 1_000), DESK, TICKET)
    assert DESK not in [each.recipient for each in (await world.letters())[before:]]
    (row,) = await world.gateway.db.rows("SELECT reason FROM inbox ORDER BY id DESC LIMIT 1")
    assert row["reason"] == f"not acknowledged: automatic mail to {DESK} has stopped: {WHY}"


async def test_what_a_person_writes_arrives_and_only_a_person_lets_the_rest_go_again(start: Start) -> None:
    world = await start(AT)
    await began(world)
    await war(world, DESK, TICKET, rewritten, timedelta(days=3))
    days = await by_day(world)
    await reply(world, await latest(world, "notice", SAM), "Who are you?")
    await world.advance(world.clock.now() + HOUR)
    answer = await latest(world, "answer")
    assert (answer.recipient, answer.person) == (DESK, SAM)
    assert await by_day(world) == days
    await world.gateway.lookout.look()
    assert await dead.revive(world.gateway.db, "userzoom", DESK)
    await world.gateway.lookout.look()
    assert (await operators(world))[1:] == [f"{TICKET}: automatic mail to userzoom {DESK} goes out again"]
    # what was before is not counted again: it takes two more days
    again = mail("Nothing loads again.", sender=DESK, message_id="<again@example.com>")
    world.clock.advance(A_DAY)
    await world.receive(again, DESK, TICKET)
    await war(world, DESK, TICKET, rewritten, timedelta(hours=20))
    assert sum(await by_day(world)) >= sum(days) + 10
    assert not await dead.listed(world.gateway.db)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # the ORM binds one kind a process
async def test_two_of_us_answer_nothing_from_the_third_day_on(start: Start) -> None:
    """What is owed on the requests that are open goes on by its cadence, until somebody closes them."""
    worlds = await two_of_us(start)
    await exchange(worlds, in_other_words, NOW + timedelta(days=9))
    for world in worlds.values():
        sent = answers([each for each in await world.letters() if each.recipient in worlds])
        assert max(each.created_at for each in sent) < NOW + 2 * A_DAY
        assert len(sent) <= 20


async def test_mail_without_proof_stops_it_until_there_is_proof(start: Start) -> None:
    """Somebody may write in a customer's name; they themselves need nobody's help."""
    world = await start(AT, **UNVOUCHED)
    await directory.put_contacts(world.gateway.db, [Contact(1, "userzoom", DESK, "Desk", "active")])
    await began(world)
    await war(world, DESK, TICKET, rewritten, timedelta(days=3))
    (entry,) = await dead.listed(world.gateway.db)
    assert entry.reason == LOOP_UNPROVED
    proven = mail("It was not me.", sender=DESK, message_id="<me@x>", Authentication_Results=PASS)
    await world.receive(proven, DESK, TICKET)
    assert not await dead.listed(world.gateway.db)


async def test_who_replies_is_a_person_however_much_they_write(start: Start) -> None:
    """Twelve requests on each of three days, one in three with a reply to what we sent."""
    world = await start(AT)
    for number in range(36):
        await world.receive(rewritten_by_a_person(number), DESK, TICKET)
        if number % 3 == 0:
            ours = (await sent_to(world))[-1]
            octets = mail(
                f"And {number}.", sender=DESK, message_id=f"<r{number}@x>", In_Reply_To=ours.message_id
            )
            await world.receive(octets, DESK, TICKET)
        await world.advance(world.clock.now() + (HOUR / 2 if number % 12 < 11 else timedelta(hours=18.5)))
    assert max(await by_day(world)) >= 10  # the day's limit was used up
    assert not await dead.listed(world.gateway.db)


async def sent_to(world: Trial) -> list[Letter]:
    return [each for each in await world.letters() if each.recipient == DESK]


def rewritten_by_a_person(number: int) -> bytes:
    return mail(
        f"Page {number} fails.", sender=DESK, subject=f"Page {number}", message_id=f"<p{number}@example.com>"
    )

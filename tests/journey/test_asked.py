"""Is this you? The right reply address and author, and nothing that proves it: one word from the stored mailbox decides."""

from datetime import timedelta

import pytest

from gateway import process
from gateway.trial import Trial
from store import directory, threads, unit
from store.database import Database
from store.records import Letter, Work
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, opened, reply, reply_to, words

AT = "2026-11-30T18:15:00Z"
DANA, SAM, KIM = "dana@example.com", "sam@example.org", "kim@example.org"
PASS = "mx.example.org; dmarc=pass header.from=example.com"
FAIL = "mx.example.org; dmarc=fail header.from=example.org"
STAFF_PASS = "mx.example.org; dmarc=pass header.from=example.org"
UNVOUCHED = {"smtp": {"listen": "127.0.0.1:0"}, "trust": {"authserv_id": "mx.example.org"}}


async def asked(
    start: Start, text: str = "#take\nHi Dana, our engineers look at it."
) -> tuple[Trial, Letter]:
    world = await start(AT, **UNVOUCHED)
    report = mail("Our study will not launch.", Authentication_Results=PASS)
    await world.receive(report, DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), text)
    return world, await latest(world, "asked", SAM)


async def later(world: Trial) -> None:
    await world.advance(world.clock.now() + timedelta(minutes=2))


async def state_of(world: Trial, agent: str) -> str:
    return (await directory.agents(world.gateway.db, "userzoom", {agent}))[agent].state


async def test_yes_runs_it_once(start: Start) -> None:
    world, letter = await asked(start)
    text = words(letter)
    assert opened(letter)["Subject"].startswith("Is this you? [UZ-1001]")
    assert "our engineers look at it" in text and "15 minutes" in text
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    await reply(world, letter, "yes")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    await reply(world, letter, "Yes!")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    assert "answered before" in words(await latest(world, "not-sent", SAM))


async def test_no_stops_it_and_locks_the_address(start: Start) -> None:
    world, letter = await asked(start)
    await reply(world, letter, "no")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    assert (await state_of(world, SAM), await state_of(world, KIM)) == ("locked", "active")
    (operator,) = [each for each in await world.letters() if each.kind == "operator"]
    assert "sam@example.org is locked" in str(opened(operator)["Subject"])
    await reply(world, await latest(world, "notice", SAM), "#take")
    rows = await world.gateway.db.rows("SELECT state, reason FROM inbox ORDER BY id DESC LIMIT 1")
    assert (rows[0]["state"], rows[0]["reason"]) == ("held", "the author is no active agent")


async def test_after_a_quarter_of_an_hour_it_is_too_late(start: Start) -> None:
    world, letter = await asked(start)
    world.clock.advance(timedelta(minutes=15))
    await reply(world, letter, "yes")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    assert "is over" in words(await latest(world, "not-sent", SAM))


async def test_nobody_else_says_yes(start: Start) -> None:
    world, letter = await asked(start)
    for number, sender in enumerate((KIM, "mallory@example.net", DANA)):
        yes = mail("yes", sender=sender, to=reply_to(letter), message_id=f"<y{number}@example.net>")
        await world.receive(yes, sender, reply_to(letter))
    failed = mail("yes", sender=SAM, to=reply_to(letter), message_id="<f@x>", Authentication_Results=FAIL)
    await world.receive(failed, SAM, reply_to(letter))
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    await reply(world, letter, "yes")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]


async def test_an_explicit_failure_is_held_not_asked(start: Start) -> None:
    world, _ = await asked(start)
    before = len(await world.letters())
    notice = await latest(world, "notice", SAM)
    forged = mail("#take", sender=SAM, to=reply_to(notice), message_id="<2@x>", Authentication_Results=FAIL)
    await world.receive(forged, SAM, reply_to(notice))
    assert [each.kind for each in (await world.letters())[before:]] == ["held"]


async def test_what_yes_runs_may_still_be_wrong_and_is_put_right_by_a_second_yes(start: Start) -> None:
    world, letter = await asked(start, "#tkae\nHi Dana, we look.")
    await reply(world, letter, "yes")
    await reply(world, await latest(world, "not-sent", SAM), "yes")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]


async def test_a_dangerous_command_still_waits_for_its_own_yes(start: Start) -> None:
    world, letter = await asked(start, "#participant add lee@example.com")
    await reply(world, letter, "yes")
    assert not await world.gateway.db.rows("SELECT id FROM events WHERE kind = 'ParticipantAdded'")
    await reply(world, await latest(world, "confirm", SAM), "yes")
    assert await world.gateway.db.rows("SELECT id FROM events WHERE kind = 'ParticipantAdded'")


async def test_ten_times_an_hour_and_no_more(start: Start) -> None:
    world, _ = await asked(start)
    notice = await latest(world, "notice", SAM)
    for number in range(20):
        await reply(world, notice, f"Number {number}")
    assert (await kinds_to(world, SAM)).count("asked") == 10
    rows = await world.gateway.db.rows("SELECT state FROM inbox")
    assert [row["state"] for row in rows].count("held") == 21


async def test_who_was_locked_while_it_waited_cannot_say_yes(start: Start) -> None:
    world, letter = await asked(start)
    await directory.set_agent_state(world.gateway.db, "userzoom", SAM, "locked")
    await reply(world, letter, "yes")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_permission_is_read_in_the_same_transaction(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked between reading the mail and doing what it says: nothing is done."""
    world = await start(AT)
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    notice = await latest(world, "notice", SAM)

    async def locked_just_before(db: Database, work: Work) -> None:
        if work.acting:
            await directory.set_agent_state(db, "userzoom", SAM, "locked")
        await unit.commit(db, work)

    monkeypatch.setattr(process, "commit", locked_just_before)
    await reply(world, notice, "#take\nWe see it.")
    (row,) = await world.gateway.db.rows("SELECT assigned, state FROM incidents")
    assert (row["assigned"], row["state"]) == (None, "new")
    (held,) = await world.gateway.db.rows("SELECT reason FROM inbox WHERE state = 'held'")
    assert held["reason"] == "the author is no active agent"


async def test_a_revoked_reply_address_does_nothing_from_then_on(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    (row,) = await world.gateway.db.rows("SELECT id FROM incidents")
    await threads.revoke(world.gateway.db, row["id"], SAM)
    await reply(world, await latest(world, "notice", SAM), "#take")
    (held,) = await world.gateway.db.rows("SELECT reason FROM inbox WHERE state = 'held'")
    assert "revoked" in held["reason"]

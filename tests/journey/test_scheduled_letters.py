"""Budgets bind the letters that mail causes: those of the timer neither count nor are bound. Their cadence bounds them."""

from datetime import timedelta

from gateway.budgets import unheard
from gateway.trial import Trial
from store import budgets
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, reply

AT = "2026-11-30T18:15:00Z"
DANA, SAM = "dana@example.com", "sam@example.org"
TIMER = {"status", "late", "awaited"}
TIGHT = {"answers_per_request": 1, "answers_per_hour": 1, "answers_per_day": 1}


async def counted(world: Trial) -> int:
    rows = await world.gateway.db.rows("SELECT id FROM incidents")
    return sum(unheard(await budgets.on_requests(world.gateway.db, {row["id"] for row in rows})).values())


async def test_letters_of_the_timer_neither_count_nor_are_bound(start: Start) -> None:
    world: Trial = await start(AT, limits=TIGHT)
    await world.receive(mail("It's broken.", subject="it's broken", to=TICKET), DANA, TICKET)
    question = await latest(world, "acknowledgement", DANA)
    assert await counted(world) == 1
    await reply(world, await latest(world, "notice", SAM), "Hello Dana, we are looking at it.\n\nSam")
    await world.advance(world.clock.now() + timedelta(days=8))
    before = await kinds_to(world, DANA)
    assert sum(kind in TIMER for kind in before) >= 3, before
    assert (
        await counted(world) == 0
    )  # a person has written since, and the timer's letters are nobody's answer
    await reply(world, question, "a")
    after = (await kinds_to(world, DANA))[len(before) :]
    assert after[0] == "changed" and set(after[1:]) <= TIMER, after  # one was left, whatever the timer sent
    assert await counted(world) == 1
    before = await kinds_to(world, DANA)
    await world.advance(world.clock.now() + timedelta(days=8))
    after = (await kinds_to(world, DANA))[len(before) :]
    assert len(after) >= 3 and set(after) <= TIMER, after  # nothing is left, and what is owed goes
    assert await counted(world) == 1

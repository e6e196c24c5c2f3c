"""What the hot path costs on SQLite, with room for a busy machine: a guard against the order of magnitude."""

import asyncio
import time
from collections.abc import Awaitable
from pathlib import Path

import pytest

from store import inbox, unit
from store.database import Database
from store.inbox import GroupCommit
from store.records import Work
from tests.store.samples import MINUTE, NOW, accepted, incident, opening


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite://{tmp_path}/store.db"


async def cpu(work: Awaitable[object]) -> float:
    """Milliseconds of this process, its database thread included."""
    before = time.process_time()
    await work
    return (time.process_time() - before) * 1000


async def test_accepting_a_mail_costs_a_quarter_of_a_millisecond_at_most(url: str) -> None:
    db = await Database.open(url)
    doors = GroupCommit(db)
    items = [accepted(b"x" * 4096) for _ in range(1000)]

    async def producer(own: slice) -> None:
        for each in items[own]:
            await doors.accept([each])

    spent = await cpu(asyncio.gather(*(producer(slice(n, None, 50)) for n in range(50))))
    assert spent / 1000 <= 0.25
    assert doors.commits / 1000 <= 0.2
    await db.close()


async def test_a_unit_costs_six_tenths_of_a_millisecond_a_message_at_most(url: str) -> None:
    db = await Database.open(url)
    await GroupCommit(db).accept([accepted() for _ in range(200)])
    spent = 0.0
    number = 0
    while mails := await inbox.claim(db, 20, NOW, MINUTE):
        each = []
        for mail in mails:
            number += 1
            each.append(opening(incident(number), settles=mail.id))
        batch = Work(
            settled=tuple(x for one in each for x in one.settled),
            opened=tuple(x for one in each for x in one.opened),
            next_due={id: due for one in each for id, due in one.next_due.items()},
            events=tuple(x for one in each for x in one.events),
            messages=tuple(x for one in each for x in one.messages),
            timers={id: timer for one in each for id, timer in one.timers.items()},
            letters=tuple(x for one in each for x in one.letters),
            tokens=tuple(x for one in each for x in one.tokens),
            threads=tuple(x for one in each for x in one.threads),
        )
        spent += await cpu(unit.commit(db, batch))
    assert number == 200
    assert spent / number <= 0.6
    await db.close()

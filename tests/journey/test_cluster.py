"""Several processes on one store: each sees within a second what another put there, and nobody decides twice."""

import asyncio
import time
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway import clock, process
from gateway.app import opened
from gateway.clock import ManualClock
from gateway.receive.door import ACCEPTED, Arrival
from gateway.trial import trial_config
from store import inbox, unit
from store.database import Database
from store.errors import Conflict
from store.records import Work
from tests.journey.conftest import TEAM
from tests.journey.mails import TICKET, mail
from tests.journey.processes import Site, serving, sink

AT = datetime(2026, 11, 30, 18, 15, tzinfo=UTC)
DANA = "dana@example.com"
ROLES = ("receive", "work", "deliver")
OUTAGE = "Total outage, the system is down, nothing works."
SECONDS = 10.0  # of real time, where one or two are meant: two cores, and others on them


async def test_three_roles_on_one_store(tmp_path: Path, database_url: str) -> None:
    async with sink() as hop, AsyncExitStack() as stack:
        site = Site(tmp_path, database_url)
        site.configure(hop=hop.url)
        site.set_clock(AT)
        door, work, deliver = await asyncio.gather(
            *(stack.enter_async_context(serving(site, role)) for role in ROLES)
        )
        waited = []
        for number in range(3):
            body = mail(f"{OUTAGE} {number}", message_id=f"<{number}@example.com>")
            begun = time.monotonic()
            assert (await door.send(body, DANA, TICKET)).startswith("2.0.0")
            await hop.until(SECONDS, lambda wanted=number + 1: len(hop.about(DANA)) >= wanted)  # type: ignore[misc]
            waited.append(time.monotonic() - begun)
        assert min(waited) < 2  # door to worker, worker to wire: each notices the other within one second

        # What is on the wire when the clock jumps would be tried again.
        async with asyncio.timeout(SECONDS):
            while await site.rows("SELECT id FROM outbox WHERE state <> 'delivered'"):
                pass
        # An outage is reported on every four hours.
        begun = time.monotonic()
        site.set_clock(AT + timedelta(hours=4))
        await hop.until(SECONDS, lambda: len(hop.about(DANA)) >= 6)
        assert len(hop.about(DANA)) == 6
        print(
            f"acknowledged after {min(waited):.2f} s, told of the move after {time.monotonic() - begun:.2f} s"
        )
        assert [await each.stop() for each in (door, work, deliver)] == [0, 0, 0]
        assert {each["state"] for each in await site.rows("SELECT state FROM inbox")} == {"done"}
        assert len({each["Message-ID"] for each in hop.seen}) == len(hop.seen)


async def test_two_processes_that_drew_one_worker_number(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every id of one is an id of the other: the store refuses the second, and it is decided again with the next."""
    monkeypatch.setattr(clock, "system_millis", lambda: 1_900_000_000_000)
    refused: list[Conflict] = []

    async def commit(db: Database, work: Work) -> None:
        try:
            await unit.commit(db, work)
        except Conflict as conflict:
            refused.append(conflict)
            raise

    monkeypatch.setattr(process, "commit", commit)
    tables = {"vendor": TEAM, "store": {"url": database_url}, "limits": {"answers_per_hour": 4}}
    config = trial_config(tmp_path, worker=7, **tables)
    async with opened(config, clock=ManualClock(AT)) as one, opened(config, clock=ManualClock(AT)) as other:
        ahead = one.ids.next()  # it was first, and enrolled the agents
        while other.ids.next() < ahead:
            pass
        for number, gateway in enumerate((one, other, one, other)):
            author = f"dana{number}@example.com"
            octets = mail(f"{OUTAGE} {number}", sender=author, message_id=f"<{number}@example.com>")
            arrival = Arrival("pipe", octets, author, (TICKET,), "", "*", None)
            assert await gateway.accept(arrival) == ACCEPTED
            await gateway.worker.once()
        assert other.commits.commits > 2 and refused  # at the door, and in the unit
        assert await one.settle() + await other.settle() > 0
        rows = await inbox.list_rows(one.db)
        assert [row.state for row in rows] == ["done"] * 4
        assert len({row.ref for row in rows}) == 4
        letters = await one.db.rows("SELECT message_id, state FROM outbox WHERE kind = 'acknowledgement'")
        assert len({row["message_id"] for row in letters}) == 4
        assert {row["state"] for row in letters} == {"delivered"}

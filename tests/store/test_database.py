"""Opening, lending, failing: what the ORM and the drivers do wrong is caught here."""

import asyncio
import contextlib
import sqlite3
from datetime import UTC, datetime

import pytest

from store import inbox, unit
from store.database import Database, UnsafeDatabase
from store.errors import Conflict, StoreError, Unavailable
from store.inbox import GroupCommit
from store.records import Work
from store.session import Session
from store.url import DURABLE, locate
from tests import postgres
from tests.store.samples import MINUTE, NOW, accepted, event, incident, letter


async def test_the_pragmas_are_in_force(tmp_path: object) -> None:
    db = await Database.open(f"sqlite://{tmp_path}/store.db")

    async def body(session: Session) -> dict[str, object]:
        names = (
            "journal_mode",
            "synchronous",
            "busy_timeout",
            "foreign_keys",
            "journal_size_limit",
            "query_only",
        )
        return {name: (await session.rows(f"PRAGMA {name}"))[0][0] for name in names}

    assert await db.write(body) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "busy_timeout": 5000,
        "foreign_keys": 1,
        "journal_size_limit": 67108864,
        "query_only": 0,
    }
    assert (await db.rows("PRAGMA query_only"))[0][0] == 1
    await db.close()


async def test_reads_do_not_wait_for_the_writer(db: Database) -> None:
    inside, leave = asyncio.Event(), asyncio.Event()

    async def body(session: Session) -> None:
        await session.run("UPDATE counters SET next_number = 1 WHERE vendor = 'x'")
        inside.set()
        await leave.wait()

    writing = asyncio.create_task(db.write(body))
    await inside.wait()
    assert await inbox.list_rows(db) == []
    leave.set()
    await writing


async def test_an_error_inside_rolls_everything_back_and_the_next_one_works(db: Database) -> None:
    class Ours(Exception):
        pass

    async def body(session: Session) -> None:
        await session.run("INSERT INTO counters (vendor, next_number) VALUES ('x', 1)")
        raise Ours

    with pytest.raises(Ours):
        await db.write(body)
    assert await db.rows("SELECT vendor FROM counters") == []
    await unit.commit(db, Work(letters=(letter(),)))


async def test_a_caller_that_is_cancelled_leaves_no_transaction_behind(db: Database) -> None:
    inside = asyncio.Event()

    async def body(session: Session) -> None:
        await session.run("INSERT INTO counters (vendor, next_number) VALUES ('x', 1)")
        inside.set()
        await session.run("INSERT INTO counters (vendor, next_number) VALUES ('y', 1)")

    writing = asyncio.create_task(db.write(body))
    await inside.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert len(await db.rows("SELECT vendor FROM counters")) == 2  # whole, and the writer is free
    await unit.commit(db, Work(letters=(letter(),)))


async def test_a_task_started_inside_a_transaction_does_not_inherit_it(db: Database) -> None:
    started: list[asyncio.Task[None]] = []
    go = asyncio.Event()

    async def later() -> None:
        await go.wait()
        await unit.commit(db, Work(opened=(incident(),)))

    async def body(session: Session) -> None:
        await session.run("UPDATE counters SET next_number = 1 WHERE vendor = 'x'")
        started.append(asyncio.create_task(later()))

    await db.write(body)
    go.set()
    await started[0]
    assert len(await db.rows("SELECT id FROM incidents")) == 1


async def test_unique_keys_are_conflicts_and_bugs_pass_through(db: Database) -> None:
    one = incident()
    await unit.commit(db, Work(opened=(one,)))
    with pytest.raises(Conflict):
        await unit.commit(db, Work(opened=(incident(),)))  # the same reference
    with pytest.raises(Exception, match="nonsense") as caught:
        await db.rows("SELECT nonsense FROM inbox")
    assert not isinstance(caught.value, StoreError)


async def test_an_event_without_an_incident_is_refused_by_the_database(db: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key") as caught:
        await unit.commit(db, Work(events=(event(incident()),)))
    assert not isinstance(caught.value, StoreError)


async def test_a_closed_store_is_unavailable(tmp_path: object) -> None:
    db = await Database.open(f"sqlite://{tmp_path}/store.db", read_only=False)
    reading = await Database.open(f"sqlite://{tmp_path}/store.db", read_only=True)
    with pytest.raises(Unavailable, match="reading"):
        await unit.commit(reading, Work())
    assert await inbox.list_rows(reading) == []
    await reading.close()
    await db.close()


async def test_a_locked_file_is_unavailable_and_the_inbox_says_so(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DURABLE, "busy_timeout", 20)
    db = await Database.open(f"sqlite://{tmp_path}/store.db")
    other = sqlite3.connect(f"{tmp_path}/store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    doors = GroupCommit(db)
    ends = await asyncio.gather(*(doors.accept([accepted()]) for _ in range(3)), return_exceptions=True)
    assert [type(end) for end in ends] == [Unavailable] * 3
    other.execute("ROLLBACK")
    other.close()
    await doors.accept([accepted()])
    assert len(await inbox.list_rows(db)) == 1
    await db.close()


@pytest.mark.parametrize("url", ["mysql://x/y", "store.db", "sqlite://", "postgres"])
def test_other_urls_are_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"store\.url"):
        locate(url)


@pytest.mark.postgres
async def test_a_database_that_may_lose_mail_is_refused(postgres_server: postgres.Server) -> None:
    url = await postgres_server.migrated()
    name = url.partition("?")[0].rpartition("/")[2]
    await postgres_server.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")
    with pytest.raises(UnsafeDatabase, match="synchronous_commit"):
        await Database.open(url)
    await postgres_server.drop(url)


@pytest.mark.postgres
async def test_a_server_that_may_lose_mail_is_refused(postgres_server: postgres.Server) -> None:
    url = await postgres_server.migrated()
    reload = "SELECT pg_reload_conf()"
    await postgres_server.execute("ALTER SYSTEM SET fsync = off", reload)
    try:
        with pytest.raises(UnsafeDatabase, match="fsync"):
            while True:  # until the server has read its configuration again
                await (await Database.open(url)).close()
    finally:
        await postgres_server.execute("ALTER SYSTEM RESET fsync", reload)
    await postgres_server.drop(url)


@pytest.mark.postgres
async def test_a_server_that_is_away_is_unavailable(tmp_path: object) -> None:
    with pytest.raises(Unavailable):
        await Database.open(f"postgres://postgres@/x?host={tmp_path}")


@pytest.mark.postgres
async def test_killed_back_ends_are_unavailable_once_and_replaced(postgres_server: postgres.Server) -> None:
    url = await postgres_server.migrated()
    db = await Database.open(url)
    name = url.partition("?")[0].rpartition("/")[2]
    kill = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    for _ in range(12):  # more often than the pool is large: nothing leaks out of it

        async def body(session: Session) -> None:
            await postgres_server.execute(kill)
            await session.run("INSERT INTO counters (vendor, next_number) VALUES ('x', 1)")

        with pytest.raises(Unavailable):
            await db.write(body)
    for _ in range(12):  # what was killed while idle is noticed when it is used
        with contextlib.suppress(Unavailable):
            await inbox.claim(db, 1, NOW, MINUTE)
    await unit.commit(db, Work(letters=(letter(),)))
    assert await db.rows("SELECT vendor FROM counters") == []
    await db.close()
    await postgres_server.drop(url)


@pytest.mark.postgres
async def test_leases_follow_the_servers_clock(postgres_server: postgres.Server) -> None:
    """Two hosts whose clocks differ by an hour do not take each other's leases away."""
    url = await postgres_server.migrated()
    db = await Database.open(url)
    now = datetime.now(UTC)
    await GroupCommit(db).accept([accepted(received_at=now)])
    assert len(await inbox.claim(db, 1, now, MINUTE)) == 1
    assert await inbox.claim(db, 1, now + 60 * MINUTE, MINUTE) == []
    await db.close()
    await postgres_server.drop(url)


async def test_both_databases_can_be_open_at_once(tmp_path: object, db: Database) -> None:
    """The ORM caches SQL under connection names; ours differ."""
    other = await Database.open(f"sqlite://{tmp_path}/other.db")
    for each in (db, other, db):
        await unit.commit(each, Work(letters=(letter(),)))
    await other.close()

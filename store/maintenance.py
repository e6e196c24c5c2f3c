"""Keeping the store: backup, restore, prune, and the check that nothing points nowhere.

Owns these four. A backup is always one SQLite file with our schema, whichever database it was taken from, so it can be
looked into with one tool and restored into either. Never runs inside the mail's way.

    backup(db, file);  restore(url, file) -> {table: rows};  prune(db, older_than, vendor) -> Pruned;  check(db) -> list[str]
"""

import asyncio
import os
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from store import schema
from store.database import Database
from store.errors import StoreError
from store.session import Session
from store.text import micros
from store.url import locate

PAGE = 1_000  # rows held in memory at a time
MAILS = 20  # the same for octets: a mail may have 25 MB

TABLES = {
    "octets": "id",
    "inbox": "id",
    "fingerprints": "fingerprint",
    "incidents": "id",
    "events": "id",
    "messages": "id",
    "threads": "message",
    "outbox": "id",
    "attempts": "attempt",
    "timers": "incident_id",
    "tokens": "id",
    "policies": "digest",
    "agents": "id",
    "contacts": "id",
    "counters": "vendor",
    "dead_addresses": "mailbox",
    "problems": "problem",
    "collected": "incident_id",
    "notices": "notice",
    "audit": "id",
}
"""Every table and its key, those that are pointed to first."""


class NotEmpty(StoreError):
    """A backup is restored into an empty store only."""


@dataclass(frozen=True, slots=True)
class Pruned:
    octets: int  # mails and letters whose octets are gone
    messages: int  # conversation texts emptied
    tokens: int


async def backup(db: Database, file: Path) -> None:
    """One consistent instant into `file`, while the gateway runs. `file` appears whole or not at all.

    Raises FileExistsError, Unavailable.
    """
    partial = _beside(file)
    try:
        location = locate(db.url)
        if location.file is not None:
            await asyncio.to_thread(_online, location.file, partial)
        else:
            await _export(db, partial)
        await asyncio.to_thread(_seal, partial)
        partial.rename(file)
    finally:
        for each in (partial, *(partial.with_name(partial.name + end) for end in ("-wal", "-shm", ".lock"))):
            each.unlink(missing_ok=True)


async def restore(url: str, file: Path) -> dict[str, int]:
    """Puts a backup, also one of an older schema, into an empty store, in one transaction; answers rows per table.

    Leases are dropped: nobody is at work on a restored store. Raises NotEmpty, FileNotFoundError, SchemaOutdated (the
    backup is newer than this program).
    """
    with tempfile.TemporaryDirectory(prefix="restore-") as scratch:
        copy = Path(scratch) / "backup.db"
        await asyncio.to_thread(_online, file, copy)
        await schema.upgrade(f"sqlite://{copy}")
        await schema.upgrade(url)
        source = await Database.open(f"sqlite://{copy}", read_only=True)
        try:
            target = await Database.open(url)
            try:
                return await _pour(source, target)
            finally:
                await target.close()
        finally:
            await source.close()


async def prune(db: Database, older_than: datetime, vendor: str) -> Pruned:
    """Removes what mails said of this vendor's incidents closed before then, and of settled mail without one as old.

    Rows, digests, references and history lines stay as a tombstone: a late reply still finds its incident. The operator's
    own mail is of vendor "".
    """
    limit = micros(older_than)
    octets = 0
    for owner, finished in (
        ("inbox", "o.state IN ('done', 'duplicate') AND o.received_at < ?"),
        ("outbox", "o.next_attempt_at IS NULL AND o.created_at < ?"),
    ):
        octets += await _repeat(
            db,
            "DELETE FROM octets WHERE id IN (SELECT o.id FROM octets b"
            f" JOIN {owner} o ON o.id = b.id LEFT JOIN incidents c ON c.id = o.incident_id"
            f" WHERE o.vendor = ? AND {finished} AND (c.id IS NULL OR c.closed_at < ?) LIMIT {PAGE}) RETURNING id",
            vendor,
            limit,
            limit,
        )
    messages = await _repeat(
        db,
        "UPDATE messages SET new_text = '' WHERE id IN (SELECT m.id FROM messages m"
        " JOIN incidents c ON c.id = m.incident_id WHERE c.vendor = ? AND c.closed_at < ? AND m.new_text <> ''"
        f" LIMIT {PAGE}) RETURNING id",
        vendor,
        limit,
    )
    tokens = await _repeat(
        db,
        # revoked ones are counted: without them the next letter would bring an address back that is dead
        "DELETE FROM tokens WHERE id IN (SELECT id FROM tokens WHERE vendor = ? AND expires_at < ?"
        f" AND (revoked = 0 OR purpose = 'confirm') LIMIT {PAGE}) RETURNING id",
        vendor,
        limit,
    )
    return Pruned(octets, messages, tokens)


_FAULTS = {
    "waiting or held mails without octets": (
        "SELECT COUNT(*) AS n FROM inbox i WHERE state IN ('received', 'held')"
        " AND NOT EXISTS (SELECT 1 FROM octets b WHERE b.id = i.id)"
    ),
    "letters still to be sent without octets": (
        "SELECT COUNT(*) AS n FROM outbox o WHERE next_attempt_at IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM octets b WHERE b.id = o.id)"
    ),
    "octets that belong to nothing": (
        "SELECT COUNT(*) AS n FROM octets b WHERE NOT EXISTS (SELECT 1 FROM inbox i WHERE i.id = b.id)"
        " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.id = b.id)"
    ),
    "timers without an incident": (
        "SELECT COUNT(*) AS n FROM timers t"
        " WHERE NOT EXISTS (SELECT 1 FROM incidents c WHERE c.id = t.incident_id)"
    ),
    "thread entries without an incident": (
        "SELECT COUNT(*) AS n FROM threads t"
        " WHERE NOT EXISTS (SELECT 1 FROM incidents c WHERE c.id = t.incident_id)"
    ),
    "letters without their incident": (
        "SELECT COUNT(*) AS n FROM outbox o WHERE incident_id IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM incidents c WHERE c.id = o.incident_id)"
    ),
    "settled mails without their incident": (
        "SELECT COUNT(*) AS n FROM inbox i WHERE incident_id IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM incidents c WHERE c.id = i.incident_id)"
    ),
    "letters whose state and next attempt disagree": (
        "SELECT COUNT(*) AS n FROM outbox"
        " WHERE (next_attempt_at IS NULL) <> (state IN ('delivered', 'failed', 'cancelled'))"
    ),
    "incidents whose next event number is taken": (
        "SELECT COUNT(*) AS n FROM incidents c"
        " WHERE EXISTS (SELECT 1 FROM events e WHERE e.incident_id = c.id AND e.seq >= c.next_seq)"
    ),
    "incidents whose policy is not kept": (
        "SELECT COUNT(*) AS n FROM incidents c WHERE NOT EXISTS (SELECT 1 FROM policies p WHERE p.digest = c.policy)"
    ),
}


async def check(db: Database) -> list[str]:
    """What is wrong with the rows, one line each; empty when all is well. Reads the whole store."""
    faults = []
    async with db.snapshot() as session:
        if db.dialect == "sqlite":
            rows = await session.rows("PRAGMA integrity_check")
            faults += [f"file: {row[0]}" for row in rows if row[0] != "ok"]
            broken = await session.rows("PRAGMA foreign_key_check")
            faults += [f"{len(broken)} rows point to nothing"] if broken else []
        for what, sql in _FAULTS.items():
            (row,) = await session.rows(sql)
            if row["n"]:
                faults.append(f"{row['n']} {what}")
    return faults


def _beside(file: Path) -> Path:
    """Where to write what will become `file`."""
    if file.exists():
        raise FileExistsError(str(file))
    partial = file.with_name(file.name + ".partial")
    partial.unlink(missing_ok=True)
    return partial


def _online(source: Path, target: Path) -> None:
    """SQLite's own backup: in WAL mode neither side waits for the other."""
    if not source.is_file():
        raise FileNotFoundError(str(source))
    with (
        closing(sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True)) as reading,
        closing(sqlite3.connect(target)) as writing,
    ):
        reading.backup(writing)


def _seal(file: Path) -> None:
    """One file without a journal beside it, on the disk."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


async def _export(db: Database, file: Path) -> None:
    target = await Database.open(f"sqlite://{file}")
    try:
        await _pour(db, target)
    finally:
        await target.close()


async def _pour(source: Database, target: Database) -> dict[str, int]:
    """Every row of one database into another, empty one: one instant read, one transaction written."""
    async with source.snapshot() as reading:

        async def body(writing: Session) -> dict[str, int]:
            for table in TABLES:
                if await writing.rows(f"SELECT 1 FROM {table} LIMIT 1"):
                    raise NotEmpty(f"{target.dialect}: the table {table} has rows already")
            copied = {table: await _copy(reading, writing, table, by) for table, by in TABLES.items()}
            await writing.run("UPDATE inbox SET lease_until = 0 WHERE state = 'received'")
            await writing.run("UPDATE timers SET lease_until = 0 WHERE due_at IS NOT NULL")
            return copied

        return await target.write(body)


async def _copy(reading: Session, writing: Session, table: str, by: str) -> int:
    copied = 0
    page = MAILS if table == "octets" else PAGE
    rows = await reading.rows(f"SELECT * FROM {table} ORDER BY {by} LIMIT {page}")
    while rows:
        columns = list(dict(rows[0]))  # type: ignore[call-overload]
        marks = ", ".join("?" * len(columns))
        await writing.many(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
            [[row[column] for column in columns] for row in rows],
        )
        copied += len(rows)
        rows = await reading.rows(
            f"SELECT * FROM {table} WHERE {by} > ? ORDER BY {by} LIMIT {page}", rows[-1][by]
        )
    return copied


async def _repeat(db: Database, sql: str, *arguments: int | str) -> int:
    """The statement until it finds nothing more, a transaction each, so that mail goes on between."""

    async def body(session: Session) -> int:
        return len(await session.rows(sql, *arguments))

    total = 0
    while changed := await db.write(body):
        total += changed
    return total

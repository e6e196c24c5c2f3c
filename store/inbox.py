"""The inbox: every accepted message, from the moment it is durable until it is settled or waits for a person.

Owns acceptance (group commit), claims with leases, and hold. Settling belongs to `unit`. Never parses a mail.

    GroupCommit(db).accept(items)                       -> None when durable
    claim(db, n, now, lease)                            -> list[InboxItem]
    release_unfinished(db) -> int; retry(db, id, next_at, reason)
    known_fingerprints(db, {(vendor, fingerprint)})     -> {(vendor, fingerprint): (at, inbox id)}
    list_rows(db, ...) -> list[InboxRow];  next_wake(db) -> datetime | None
    latest(db, n, octets) -> list[InboxItem]
    held(db, id) -> Held | None;  release(db, id) / discard(db, id, reason) -> bool
"""

import asyncio
import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import takewhile

from store import mapping
from store.database import Database
from store.errors import Unavailable
from store.records import Accepted, Held, InboxItem, InboxRow
from store.session import Row, Session
from store.text import clean, clean_or_none, instant, key, micros

_LARGE = 256 * 1024  # octets from which a digest is worth a thread: about 0.2 ms
SUSPECT = 3
_BATCH = 256  # messages a commit: bounds what a failing batch has to redo


class GroupCommit:
    """While one commit is in flight arrivals gather; the next commit takes them all (design decision 3).

    No timer and no added latency: a lone message is committed at once.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._waiting: list[tuple[Sequence[Accepted], asyncio.Future[None]]] = []
        self._committing: asyncio.Task[None] | None = None
        self._closed = False
        self.commits = 0  # for measurement

    async def accept(self, items: Sequence[Accepted]) -> None:
        """Returns when all of `items` are durable, or raises and none is (Unavailable: answer 451).

        An item whose `source` is known already is durable already: accepted silently, once.
        """
        if self._closed:
            raise Unavailable("the inbox is closing")
        durable = asyncio.get_running_loop().create_future()
        self._waiting.append((items, durable))
        if self._committing is None:
            self._committing = asyncio.create_task(self._drain())
        await durable

    async def close(self) -> None:
        """Refuses what comes, commits what waits."""
        self._closed = True
        if self._committing is not None:
            await self._committing

    async def _drain(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:_BATCH], self._waiting[_BATCH:]
                await self._settle(batch)
        finally:
            self._committing = None

    async def _settle(self, batch: Sequence[tuple[Sequence[Accepted], asyncio.Future[None]]]) -> None:
        """Every waiter gets its own answer; one bad message spoils nothing."""
        try:
            await self._commit([item for items, _ in batch for item in items])
        except Exception as error:
            if len(batch) > 1 and not isinstance(error, Unavailable):
                for each in batch:
                    await self._settle([each])
            else:
                for _, durable in batch:
                    if not durable.done():
                        durable.set_exception(error)
            return
        for _, durable in batch:
            if not durable.done():  # a waiter that was cancelled has a durable message all the same
                durable.set_result(None)

    async def _commit(self, items: Sequence[Accepted]) -> None:
        digests = [await _digest(item.octets) for item in items]

        async def body(session: Session) -> None:
            await _insert(session, await _without_known(session, zip(items, digests, strict=True)))

        self.commits += 1
        await self._db.write(body)


async def _digest(octets: bytes) -> str:
    if len(octets) < _LARGE:
        return hashlib.sha256(octets).hexdigest()
    return await asyncio.to_thread(lambda: hashlib.sha256(octets).hexdigest())


async def _without_known(
    session: Session, items: Iterable[tuple[Accepted, str]]
) -> list[tuple[Accepted, str, str | None]]:
    named = [(item, digest, None if item.source is None else key(item.source)) for item, digest in items]
    sources = sorted({source for _, _, source in named if source is not None})
    known: set[str | None] = set()
    if sources:
        rows = await session.rows("SELECT source FROM inbox WHERE source IN ?", sources)
        known = {row["source"] for row in rows}
    fresh = []
    for item, digest, source in named:
        if source is None or source not in known:
            fresh.append((item, digest, source))
        if source is not None:
            known.add(source)
    return fresh


async def _insert(session: Session, items: Sequence[tuple[Accepted, str, str | None]]) -> None:
    await session.many(
        "INSERT INTO octets (id, content) VALUES (?, ?)", [(item.id, item.octets) for item, _, _ in items]
    )
    await session.many(
        "INSERT INTO inbox (id, vendor, door, recipients, reverse_path, peer, authenticated, received_at, source,"
        " size, sha256, state, attempts, not_before, lease_until, granted)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received', 0, 0, 0, '')",
        [
            (
                item.id,
                item.vendor,
                item.door,
                mapping.dumps(item.recipients),
                clean_or_none(item.reverse_path),
                clean(item.peer),
                clean_or_none(item.authenticated),
                micros(item.received_at),
                source,
                len(item.octets),
                digest,
            )
            for item, digest, source in items
        ],
    )


async def claim(db: Database, n: int, now: datetime, lease: timedelta) -> list[InboxItem]:
    """At most `n` waiting messages in order of arrival, each leased to the caller alone until `lease` is over.

    Counts the attempt before anything is parsed, so that a mail that kills the process is held in the end. What was
    begun before and never ended comes alone: if it stops us again it stops nobody else, and only its own attempts count.
    """

    async def body(session: Session) -> list[InboxItem]:
        clock = await db.clock(session, now)
        waiting = await session.rows(
            "SELECT id, attempts FROM inbox WHERE state = 'received' AND not_before <= ? AND lease_until <= ?"
            " ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED",
            micros(now),
            clock,
            n,
        )
        if not waiting:
            return []
        claimed = await session.rows(
            "UPDATE inbox SET lease_until = ?, attempts = attempts + 1 WHERE id IN ?"
            " RETURNING id, vendor, door, recipients, reverse_path, peer, authenticated, received_at, attempts,"
            " granted",
            clock + lease // timedelta(microseconds=1),
            _together(waiting),
        )
        claimed = sorted(claimed, key=lambda row: row["id"])
        octets = await _octets(session, [row["id"] for row in claimed])
        return [_item(row, octets.get(row["id"], b"")) for row in claimed]

    return await db.write(body)


def _together(waiting: Sequence[Row]) -> list[int]:
    """The oldest alone if it was begun before, else all up to the first that was."""
    if waiting[0]["attempts"]:
        return [waiting[0]["id"]]
    return [row["id"] for row in takewhile(lambda row: not row["attempts"], waiting)]


async def _octets(session: Session, ids: Sequence[int]) -> dict[int, bytes]:
    rows = await session.rows("SELECT id, content FROM octets WHERE id IN ?", ids)
    return {row["id"]: bytes(row["content"]) for row in rows}


def _item(row: Row, octets: bytes) -> InboxItem:
    return InboxItem(
        id=row["id"],
        vendor=row["vendor"],
        door=row["door"],
        octets=octets,
        recipients=tuple(json.loads(row["recipients"])),
        reverse_path=row["reverse_path"],
        peer=row["peer"],
        authenticated=row["authenticated"],
        received_at=instant(row["received_at"]),
        attempts=row["attempts"],
        granted=row["granted"],
    )


async def release_unfinished(db: Database) -> int:
    """Ends every lease: what was claimed may be claimed again at once; how many. The attempts count.

    Only for whoever knows that nobody else works here. What was begun three times may be what kills us: it keeps its lease.
    """

    async def body(session: Session) -> int:
        rows = await session.rows(
            "UPDATE inbox SET lease_until = 0 WHERE state = 'received' AND lease_until > 0 AND attempts < ? RETURNING id",
            SUSPECT,
        )
        return len(rows)

    return await db.write(body)


async def retry(db: Database, id: int, next_at: datetime, reason: str) -> None:
    """Ends the lease; the row is claimed again from `next_at` on. `reason` is shown to people."""

    async def body(session: Session) -> None:
        await session.run(
            "UPDATE inbox SET lease_until = 0, not_before = ?, reason = ? WHERE id = ? AND state = 'received'",
            micros(next_at),
            clean(reason),
            id,
        )

    await db.write(body)


async def known_fingerprints(
    db: Database, wanted: Collection[tuple[str, str]]
) -> dict[tuple[str, str], tuple[datetime, int]]:
    """For each (vendor, fingerprint) that some row has taken: when that row arrived, and its id.

    Too old to count? Settle with `replaces` set to that id.
    """
    names = {key(*each): each for each in wanted}
    if not names:
        return {}
    rows = await db.rows(
        "SELECT fingerprint, at, inbox_id FROM fingerprints WHERE fingerprint IN ?", sorted(names)
    )
    return {names[row["fingerprint"]]: (instant(row["at"]), row["inbox_id"]) for row in rows}


async def next_wake(db: Database) -> datetime | None:
    """When the next waiting row may be claimed (possibly in the past); None: nothing waits."""
    rows = await db.rows(
        "SELECT MIN(CASE WHEN not_before > lease_until THEN not_before ELSE lease_until END) AS at"
        " FROM inbox WHERE state = 'received'"
    )
    return None if rows[0]["at"] is None else instant(rows[0]["at"])


_ROW = (
    "SELECT i.id, i.vendor, i.door, i.received_at, i.state, i.size, i.sha256, i.reason, c.ref"
    " FROM inbox i LEFT JOIN incidents c ON c.id = i.incident_id"
)


async def list_rows(
    db: Database, *, state: str | None = None, vendor: str | None = None, limit: int | None = None
) -> list[InboxRow]:
    """Newest last; with `limit`, the newest ones."""
    where = {"i.state": state, "i.vendor": vendor}
    given = {column: value for column, value in where.items() if value is not None}
    clause = " WHERE " + " AND ".join(f"{column} = ?" for column in given) if given else ""
    some = "" if limit is None else f" LIMIT {limit:d}"
    rows = await db.rows(f"{_ROW}{clause} ORDER BY i.id DESC{some}", *given.values())
    return [_row(row) for row in reversed(rows)]


def _row(row: Row) -> InboxRow:
    return InboxRow(
        id=row["id"],
        vendor=row["vendor"],
        door=row["door"],
        received_at=instant(row["received_at"]),
        state=row["state"],
        size=row["size"],
        sha256=row["sha256"],
        ref=row["ref"],
        reason=row["reason"],
    )


async def held(db: Database, id: int) -> Held | None:
    """One accepted message whole, whatever its state (a person looks at it)."""
    async with db.reading() as session:
        rows = await session.rows(f"{_ROW} WHERE i.id = ?", id)
        if not rows:
            return None
        (more,) = await session.rows("SELECT recipients, reverse_path, peer FROM inbox WHERE id = ?", id)
        octets = await _octets(session, [id])
    return Held(
        row=_row(rows[0]),
        octets=octets.get(id, b""),
        recipients=tuple(json.loads(more["recipients"])),
        reverse_path=more["reverse_path"],
        peer=more["peer"],
    )


async def latest(db: Database, n: int, octets: int, before: int | None = None) -> list[InboxItem]:
    """The newest `n` that were accepted (before the row `before`), newest first, with the first `octets` of each.

    For people who look at what came in: nothing is claimed.
    """
    rows = await db.rows(
        "SELECT i.id, i.vendor, i.door, i.recipients, i.reverse_path, i.peer, i.authenticated, i.received_at,"
        " i.attempts, i.granted, substr(b.content, 1, ?) AS content FROM inbox i JOIN octets b ON b.id = i.id"
        " WHERE i.id < ? ORDER BY i.id DESC LIMIT ?",
        octets,
        before if before is not None else 2**63 - 1,
        n,
    )
    return [_item(row, bytes(row["content"])) for row in rows]


async def release(db: Database, id: int) -> bool:
    """Back into the inbox, marked as released by a person; False if it is not held."""
    return await _from_hold(
        db,
        id,
        "state = 'received', granted = 'released', attempts = 0, not_before = 0, lease_until = 0, reason = NULL",
    )


async def discard(db: Database, id: int, reason: str = "discarded") -> bool:
    """Settled without an incident; the octets stay until they are pruned. False if it is not held."""
    return await _from_hold(db, id, "state = 'done', reason = ?", clean(reason))


async def _from_hold(db: Database, id: int, change: str, *arguments: str) -> bool:
    async def body(session: Session) -> bool:
        changed = await session.rows(
            f"UPDATE inbox SET {change} WHERE id = ? AND state = 'held' RETURNING id", *arguments, id
        )
        return bool(changed)

    return await db.write(body)

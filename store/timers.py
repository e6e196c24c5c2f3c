"""Timers: one row for each incident, found by a partial index over what is armed (design decision 6).

Owns claiming what is due. Arming belongs to `unit`. Cost follows what is due, never what is open.

    due(db, n, now, lease) -> list[DueTimer];  release_unfinished(db) -> int
    next_wake(db) -> datetime | None;  list_rows(db) -> list[TimerEntry]
"""

from datetime import datetime, timedelta

from store.database import Database
from store.records import DueTimer, TimerEntry
from store.session import Row, Session
from store.text import instant, instant_or_none, micros

DUE = (
    "SELECT incident_id FROM timers WHERE due_at <= ? AND lease_until <= ? ORDER BY due_at LIMIT ?"
    " FOR UPDATE SKIP LOCKED"
)
_CLAIM = f"UPDATE timers SET lease_until = ? WHERE incident_id IN ({DUE}) RETURNING incident_id, due_at, why, serial"
NEXT = "SELECT MIN(due_at) AS at FROM timers WHERE due_at IS NOT NULL"


async def due(db: Database, n: int, now: datetime, lease: timedelta) -> list[DueTimer]:
    """At most `n`, longest due first, each leased to the caller alone. `unit` must arm or disarm each: else it comes again
    when the lease is over."""

    async def body(session: Session) -> list[DueTimer]:
        clock = await db.clock(session, now)
        rows = await session.rows(_CLAIM, clock + lease // timedelta(microseconds=1), micros(now), clock, n)
        return sorted((_timer(row) for row in rows), key=lambda timer: timer.due_at)

    return await db.write(body)


async def release_unfinished(db: Database) -> int:
    """Ends every lease; how many. Only for whoever knows that nobody else works here."""

    async def body(session: Session) -> int:
        rows = await session.rows(
            "UPDATE timers SET lease_until = 0 WHERE due_at IS NOT NULL AND lease_until > 0 RETURNING incident_id"
        )
        return len(rows)

    return await db.write(body)


async def next_wake(db: Database) -> datetime | None:
    """The earliest armed timer, leased or not; None: nothing is armed."""
    rows = await db.rows(NEXT)
    return instant_or_none(rows[0]["at"])


async def list_rows(db: Database, limit: int | None = None) -> list[TimerEntry]:
    """What will wake us, soonest first."""
    some = "" if limit is None else f" LIMIT {limit:d}"
    rows = await db.rows(
        "SELECT t.incident_id, t.due_at, t.why, t.serial, c.ref FROM timers t JOIN incidents c ON c.id = t.incident_id"
        f" WHERE t.due_at IS NOT NULL ORDER BY t.due_at{some}"
    )
    return [TimerEntry(row["ref"], _timer(row)) for row in rows]


def _timer(row: Row) -> DueTimer:
    return DueTimer(row["incident_id"], instant(row["due_at"]), row["why"], row["serial"])

"""What people ask of the store: the queue, one incident whole, how much there is of everything.

Owns reads only, on the reader's connection: they never wait for a writer and never hold one up on SQLite.

    queue(db, ...) -> list[QueueRow];  show(db, ref) -> Shown | None;  counts(db, now) -> {name: n}
    versions(db) -> {(vendor, digest): n};  under(db, vendor, digest, after, limit) -> [id]
    told(db, kinds, vendor, after, limit) -> [(id, ref, vendor, events)]
"""

from collections.abc import Collection
from datetime import datetime

from store import incidents, outbox
from store.database import Database
from store.records import QueueRow, Shown, StoredEvent, StoredMessage
from store.session import Row
from store.text import instant, instant_or_none, key, micros


async def queue(
    db: Database,
    *,
    vendor: str | None = None,
    level: str | None = None,
    state: str | None = None,
    assigned: str | None = None,
    overdue_at: datetime | None = None,
    limit: int | None = None,
) -> list[QueueRow]:
    """Open incidents by their next due promise, those without one last; with `state`, also ones that are over.

    `overdue_at`: only those whose promise was due before then.
    """
    where = {
        "vendor = ?": vendor,
        "level = ?": level,
        "state = ?": state,
        "assigned = ?": assigned,
        "next_due_at < ?": None if overdue_at is None else micros(overdue_at),
    }
    given = {test: value for test, value in where.items() if value is not None}
    tests = [*given] if state is not None else ["is_open = 1", *given]
    some = "" if limit is None else f" LIMIT {limit:d}"
    rows = await db.rows(
        "SELECT id, ref, vendor, level, state, requester, subject, assigned, received_at, next_due_at, next_due_kind"
        f" FROM incidents WHERE {' AND '.join(tests)} ORDER BY next_due_at IS NULL, next_due_at, id{some}",
        *given.values(),
    )
    return [_queued(row) for row in rows]


async def show(db: Database, ref: str) -> Shown | None:
    """All of one incident as of one instant; `ref` exactly as given out."""
    async with db.snapshot() as session:
        rows = await session.rows(
            "SELECT id, document, version, next_seq, next_due_at, next_due_kind FROM incidents WHERE ref = ?",
            key(ref),
        )
        if not rows:
            return None
        (row,) = rows
        events = await session.rows(f"{incidents.EVENTS} WHERE incident_id = ? ORDER BY seq", row["id"])
        messages = await session.rows(
            "SELECT id, incident_id, direction, message_id, author, recipient, subject, at, new_text, visible_to"
            " FROM messages WHERE incident_id = ? ORDER BY at, id",
            row["id"],
        )
        letters = await session.rows(f"{outbox.ROW} WHERE o.incident_id = ? ORDER BY o.id", row["id"])
    return Shown(
        stored=incidents.stored(row),
        next_due_at=instant_or_none(row["next_due_at"]),
        next_due_kind=row["next_due_kind"],
        events=tuple(map(incidents.event, events)),
        messages=tuple(map(_message, messages)),
        letters=tuple(map(outbox.outbox_row, letters)),
    )


_COUNTS = {
    "inbox_waiting": "SELECT COUNT(*) AS n FROM inbox WHERE state = 'received'",
    "inbox_held": "SELECT COUNT(*) AS n FROM inbox WHERE state = 'held'",
    "incidents_open": "SELECT COUNT(*) AS n FROM incidents WHERE is_open = 1",
    "outbox_open": "SELECT COUNT(*) AS n FROM outbox WHERE next_attempt_at IS NOT NULL",
    "timers_armed": "SELECT COUNT(*) AS n FROM timers WHERE due_at IS NOT NULL",
}
_LATE = {
    "incidents_overdue": "SELECT COUNT(*) AS n FROM incidents WHERE is_open = 1 AND next_due_at < ?",
    "outbox_due": "SELECT COUNT(*) AS n FROM outbox WHERE next_attempt_at <= ?",
    "timers_due": "SELECT COUNT(*) AS n FROM timers WHERE due_at <= ?",
}


async def counts(db: Database, now: datetime) -> dict[str, int]:
    """From partial indexes only: cheap however much is stored."""
    async with db.snapshot() as session:
        found = {name: await session.rows(sql) for name, sql in _COUNTS.items()}
        late = {name: await session.rows(sql, micros(now)) for name, sql in _LATE.items()}
    return {name: rows[0]["n"] for name, rows in (found | late).items()}


# What is not closed. A resolved one always has its timer, so that nothing here walks through all that was ever closed.
_LIVE = (
    "SELECT id, vendor, policy FROM incidents WHERE is_open = 1"
    " UNION ALL SELECT i.id, i.vendor, i.policy FROM timers AS t CROSS JOIN incidents AS i"  # SQLite: timers first
    " WHERE i.id = t.incident_id AND t.due_at IS NOT NULL AND i.state = 'resolved'"
)


async def versions(db: Database) -> dict[tuple[str, str], int]:
    """How many incidents that are not closed stand under which policy, by (vendor, digest)."""
    rows = await db.rows(
        f"SELECT vendor, policy, COUNT(*) AS n FROM ({_LIVE}) AS live"
        " GROUP BY vendor, policy ORDER BY vendor, policy"
    )
    return {(row["vendor"], row["policy"]): row["n"] for row in rows}


async def under(db: Database, vendor: str, digest: str, after: int, limit: int) -> list[int]:
    """Ids above `after` of what is not closed and stands under this policy, ascending: one page."""
    rows = await db.rows(
        f"SELECT id FROM ({_LIVE}) AS live WHERE vendor = ? AND policy = ? AND +id > ? ORDER BY +id LIMIT {limit:d}",
        vendor,
        digest,
        after,
    )
    return [row["id"] for row in rows]


Told = tuple[int, str, str, list[StoredEvent]]


async def told(
    db: Database, kinds: Collection[str], vendor: str | None, after: int, limit: int
) -> list[Told]:
    """(id, ref, vendor, their events of these kinds in order) of incidents above `after`, ascending: one page."""
    of_one, values = (" AND vendor = ?", (vendor,)) if vendor is not None else ("", ())
    page = await db.rows(
        f"SELECT id, ref, vendor FROM incidents WHERE id > ?{of_one} ORDER BY id LIMIT {limit:d}",
        after,
        *values,
    )
    if not page:
        return []
    wanted = ", ".join("?" * len(kinds))
    rows = await db.rows(
        f"{incidents.EVENTS} WHERE incident_id >= ? AND incident_id <= ? AND kind IN ({wanted}) ORDER BY incident_id, seq",
        page[0]["id"],
        page[-1]["id"],
        *kinds,
    )
    events: dict[int, list[StoredEvent]] = {row["id"]: [] for row in page}
    for row in rows:
        if row["incident_id"] in events:  # another vendor's may lie between
            events[row["incident_id"]].append(incidents.event(row))
    return [(row["id"], row["ref"], row["vendor"], events[row["id"]]) for row in page]


def _queued(row: Row) -> QueueRow:
    return QueueRow(
        id=row["id"],
        ref=row["ref"],
        vendor=row["vendor"],
        level=row["level"],
        state=row["state"],
        requester=row["requester"],
        subject=row["subject"],
        assigned=row["assigned"],
        received_at=instant(row["received_at"]),
        next_due_at=instant_or_none(row["next_due_at"]),
        next_due_kind=row["next_due_kind"],
    )


def _message(row: Row) -> StoredMessage:
    return StoredMessage(
        id=row["id"],
        incident=row["incident_id"],
        direction=row["direction"],
        message_id=row["message_id"],
        author=row["author"],
        recipient=row["recipient"],
        subject=row["subject"],
        at=instant(row["at"]),
        new_text=row["new_text"],
        visible_to=row["visible_to"],
    )

"""Incidents and their events as stored values.

Owns reading them and the numbers of their references. Changing them belongs to `unit`.

    load(db, ids) -> {id: Stored};  by_ref(db, ref) -> Stored | None;  events_of(db, id) -> list[StoredEvent]
    open_of(db, vendor, address) -> (id, ...);  next_numbers(db, {vendor: n}) -> {vendor: first};  commands_since(db, vendor, agent, since) -> int
"""

import json
import re
from collections.abc import Collection, Mapping
from datetime import datetime

from store import mapping
from store.database import Database
from store.records import Stored, StoredEvent
from store.session import Row, Session
from store.text import clean, instant, key, micros

FIRST_NUMBER = 1001
_STORED = "SELECT id, document, version, next_seq FROM incidents"
EVENTS = "SELECT id, incident_id, seq, at, kind, author, data, lines FROM events"


async def load(db: Database, ids: Collection[int]) -> dict[int, Stored]:
    """Unknown ids are left out."""
    if not ids:
        return {}
    rows = await db.rows(f"{_STORED} WHERE id IN ?", sorted(set(ids)))
    return {row["id"]: stored(row) for row in rows}


async def by_ref(db: Database, ref: str) -> Stored | None:
    """`ref` exactly as given out: "UZ-1042"."""
    rows = await db.rows(f"{_STORED} WHERE ref = ?", key(ref))
    return stored(rows[0]) if rows else None


async def ids_of(db: Database, refs: Collection[str]) -> dict[str, int]:
    """The ids of the references that exist."""
    rows = await db.rows("SELECT ref, id FROM incidents WHERE ref IN ?", [key(ref) for ref in refs])
    return {row["ref"]: row["id"] for row in rows}


async def open_of(db: Database, vendor: str, address: str) -> tuple[int, ...]:
    """What is open at this vendor and names this address as its requester or elsewhere, oldest first: whether it takes part
    is the caller's question. Looks at open requests only."""
    quoted = re.sub(r"([\\%_])", r"\\\1", mapping.dumps(clean(address)))
    rows = await db.rows(
        "SELECT id FROM incidents WHERE is_open = 1 AND vendor = ? AND (requester = ? OR document LIKE ? ESCAPE '\\')"
        " ORDER BY received_at, id",
        vendor,
        clean(address),
        f"%{quoted}%",
    )
    return tuple(row["id"] for row in rows)


async def next_numbers(db: Database, wanted: Mapping[str, int]) -> dict[str, int]:
    """Reserves `n` numbers for each vendor and answers the first of each block.

    A small transaction of its own, before the unit, because letters name the reference: what is reserved and not used is a
    gap, never a number given twice.
    """

    async def body(session: Session) -> dict[str, int]:
        first = {}
        for vendor, count in sorted(wanted.items()):
            (row,) = await session.rows(
                "INSERT INTO counters (vendor, next_number) VALUES (?, ?)"
                " ON CONFLICT (vendor) DO UPDATE SET next_number = counters.next_number + ?"
                " RETURNING next_number",
                vendor,
                FIRST_NUMBER + count,
                count,
            )
            first[vendor] = row["next_number"] - count
        return first

    return await db.write(body) if wanted else {}


async def events_of(db: Database, id: int) -> list[StoredEvent]:
    """In the order in which they were decided."""
    rows = await db.rows(f"{EVENTS} WHERE incident_id = ? ORDER BY seq", id)
    return [event(row) for row in rows]


async def commands_since(db: Database, vendor: str, agent: str, since: datetime) -> int:
    """Events of this vendor's incidents that this agent caused from then on: what a limit counts."""
    rows = await db.rows(
        "SELECT COUNT(*) AS n FROM events e JOIN incidents c ON c.id = e.incident_id"
        " WHERE e.at >= ? AND e.author = ? AND c.vendor = ?",
        micros(since),
        clean(agent),
        vendor,
    )
    n: int = rows[0]["n"]
    return n


def stored(row: Row) -> Stored:
    return Stored(mapping.decode_incident(row["document"]), row["version"], row["next_seq"])


def event(row: Row) -> StoredEvent:
    return StoredEvent(
        id=row["id"],
        incident=row["incident_id"],
        seq=row["seq"],
        at=instant(row["at"]),
        kind=row["kind"],
        by=row["author"],
        data=json.loads(row["data"]),
        lines=tuple(
            (at, kind, by, summary, clause) for at, kind, by, summary, clause in json.loads(row["lines"])
        ),
    )

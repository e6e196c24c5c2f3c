"""Requests whose acknowledgement was over budget: told in one letter with others of the same address.

Owns the look-ups; rows are written by `unit`. Never decides when the letter is due.

    due(db, now) -> list[(vendor, address)];  next_due(db) -> datetime | None
    waiting(db, vendor, address) -> list[Waits];  of_letters(db, ids) -> {letter: (incident, ...)}
"""

from collections.abc import Collection
from datetime import datetime

from store.database import Database
from store.records import Waits
from store.text import clean, instant, instant_or_none, micros

MOST = 100  # addresses at a time


async def due(db: Database, now: datetime) -> list[tuple[str, str]]:
    rows = await db.rows(
        "SELECT vendor, address, MIN(due_at) AS at FROM collected WHERE due_at <= ?"
        " GROUP BY vendor, address ORDER BY at LIMIT ?",
        micros(now),
        MOST,
    )
    return [(row["vendor"], row["address"]) for row in rows]


async def next_due(db: Database) -> datetime | None:
    rows = await db.rows("SELECT MIN(due_at) AS at FROM collected WHERE due_at IS NOT NULL")
    return instant_or_none(rows[0]["at"])


async def waiting(db: Database, vendor: str, address: str) -> list[Waits]:
    """Oldest request first."""
    rows = await db.rows(
        "SELECT incident_id, due_at FROM collected WHERE due_at IS NOT NULL AND vendor = ? AND address = ?"
        " ORDER BY incident_id",
        vendor,
        clean(address),
    )
    return [Waits(row["incident_id"], vendor, address, instant(row["due_at"])) for row in rows]


async def of_letters(db: Database, letters: Collection[int]) -> dict[int, tuple[int, ...]]:
    """The requests that each of these letters tells of, oldest first; other letters are left out."""
    if not letters:
        return {}
    rows = await db.rows(
        "SELECT letter_id, incident_id FROM collected WHERE letter_id IN ? ORDER BY incident_id",
        sorted(set(letters)),
    )
    found: dict[int, tuple[int, ...]] = {}
    for row in rows:
        found[row["letter_id"]] = (*found.get(row["letter_id"], ()), row["incident_id"])
    return found

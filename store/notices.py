"""What the operator was told, and what a look at the store finds that they should be told of.

Owns reads only; `unit` writes. Each look is a few indexed queries, however much is stored.

    open_ones(db) -> {key: (vendor, told at)};  open_among(db, keys) -> {key: told at};  stuck(db, before) -> Waiting | None;  faults(db) -> int
    told_of(db, keys) -> {key: told at};  dead(db) -> [(vendor, address, reason, ref)];  loops(db) -> [(vendor, address, since)]
      last_came(db, vendor, since, by) -> datetime | None
    came(db, vendor, ranges, by) -> [n];  hours(db, vendor, ranges, by) -> {UTC hour: n}
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from store.database import Database
from store.ids import HOUR, id_at, instant_of
from store.records import LOOPS
from store.text import instant, key, micros

Range = tuple[datetime, datetime]
"""From .. until before."""


@dataclass(frozen=True, slots=True)
class Found:
    """By which column mail of a time is found: its name, an instant in it and back, and how much of it is an hour."""

    column: str
    bound: Callable[[datetime], int]
    instant: Callable[[int], datetime]
    hour: int


BY_ID = Found("id", id_at, instant_of, HOUR)
"""Indexed. True where ids and instants of receipt come from one clock."""

BY_RECEIPT = Found("received_at", micros, instant, 3_600_000_000)
"""No index: for a time on show, in which little mail comes."""

MOST_DEAD = 50

FAULT_OF_OURS = ("Traceback%", "begun %")
"""How the reason of a mail begins that is held since we could not process it."""


async def open_ones(db: Database) -> dict[str, tuple[str, datetime]]:
    rows = await db.rows("SELECT notice, vendor, told_at FROM notices WHERE over_at IS NULL ORDER BY notice")
    return {row["notice"]: (row["vendor"], instant(row["told_at"])) for row in rows}


async def open_among(db: Database, keys: Collection[str]) -> dict[str, datetime]:
    """Those of these notices that are not over, and when each was told."""
    names = {key(each): each for each in keys}
    if not names:
        return {}
    rows = await db.rows(
        "SELECT notice, told_at FROM notices WHERE notice IN ? AND over_at IS NULL", sorted(names)
    )
    return {names[row["notice"]]: instant(row["told_at"]) for row in rows}


async def told_of(db: Database, keys: Collection[str]) -> dict[str, datetime]:
    """When each of these was told last, over or not."""
    names = {key(each): each for each in keys}
    if not names:
        return {}
    rows = await db.rows("SELECT notice, told_at FROM notices WHERE notice IN ?", sorted(names))
    return {names[row["notice"]]: instant(row["told_at"]) for row in rows}


async def stuck(db: Database, before: datetime) -> tuple[int, datetime, str] | None:
    """(letters, since, last reply) of letters due since then that were tried, where none has been delivered since."""
    rows = await db.rows(
        "SELECT id, not_before, last_reply FROM outbox WHERE next_attempt_at IS NOT NULL AND attempts > 1"
        " AND state <> 'queued' AND not_before <= ? ORDER BY not_before LIMIT 1000",
        micros(before),
    )
    if not rows:
        return None
    taken = await db.rows(
        "SELECT a.letter_id FROM attempts AS a WHERE a.letter_id >= ? AND a.state = 'delivered' AND a.ended_at >= ? LIMIT 1",
        rows[0]["id"],
        rows[0]["not_before"],
    )
    if taken:
        return None
    return len(rows), instant(rows[0]["not_before"]), rows[-1]["last_reply"] or ""


async def faults(db: Database) -> int:
    rows = await db.rows(
        "SELECT COUNT(*) AS n FROM inbox WHERE state = 'held' AND (reason LIKE ? OR reason LIKE ?)",
        *FAULT_OF_OURS,
    )
    found: int = rows[0]["n"]
    return found


async def dead(db: Database) -> list[tuple[str, str, str, str]]:
    """Dead mailboxes to which an open request owes something."""
    rows = await db.rows(
        "SELECT d.vendor, d.address, d.reason, i.ref FROM dead_addresses AS d JOIN incidents AS i"
        " ON i.vendor = d.vendor AND i.requester = d.address"
        " WHERE i.is_open = 1 AND i.next_due_at IS NOT NULL AND NOT (d.reason IN ?)"
        f" ORDER BY d.vendor, d.address, i.id LIMIT {MOST_DEAD:d}",
        sorted(LOOPS),
    )
    return [(row["vendor"], row["address"], row["reason"], row["ref"]) for row in rows]


async def loops(db: Database) -> list[tuple[str, str, datetime]]:
    """Addresses at which a machine answers ours."""
    rows = await db.rows(
        f"SELECT vendor, address, since FROM dead_addresses WHERE reason IN ? ORDER BY vendor, address LIMIT {MOST_DEAD:d}",
        sorted(LOOPS),
    )
    return [(row["vendor"], row["address"], instant(row["since"])) for row in rows]


async def last_came(db: Database, vendor: str, since: datetime, by: Found) -> datetime | None:
    """When the latest mail of the vendor was accepted, from `since` on."""
    rows = await db.rows(
        f"SELECT {by.column} AS at FROM inbox WHERE vendor = ? AND {by.column} >= ? ORDER BY {by.column} DESC LIMIT 1",
        vendor,
        by.bound(since),
    )
    return by.instant(rows[0]["at"]) if rows else None


async def came(db: Database, vendor: str, ranges: Sequence[Range], by: Found) -> list[int]:
    """How many mails in each range, in one query."""
    bounds = [by.bound(bound) for both in ranges for bound in both]
    sums = ", ".join(
        f"COALESCE(SUM(CASE WHEN {by.column} >= ? AND {by.column} < ? THEN 1 ELSE 0 END), 0) AS n{number}"
        for number, _ in enumerate(ranges)
    )
    within = " OR ".join(f"({by.column} >= ? AND {by.column} < ?)" for _ in ranges)
    (row,) = await db.rows(
        f"SELECT {sums} FROM inbox WHERE vendor = ? AND ({within})", *bounds, vendor, *bounds
    )
    return [int(row[f"n{number}"]) for number, _ in enumerate(ranges)]


async def hours(db: Database, vendor: str, ranges: Sequence[Range], by: Found) -> dict[datetime, int]:
    """How many mails in each UTC hour that had some."""
    bounds = [by.bound(bound) for both in ranges for bound in both]
    within = " OR ".join(f"({by.column} >= ? AND {by.column} < ?)" for _ in ranges)
    hour = f"{by.column} / {by.hour:d}"
    rows = await db.rows(
        f"SELECT {hour} AS hour, COUNT(*) AS n FROM inbox WHERE vendor = ? AND ({within}) GROUP BY {hour}",
        vendor,
        *bounds,
    )
    return {by.instant(row["hour"] * by.hour): row["n"] for row in rows}

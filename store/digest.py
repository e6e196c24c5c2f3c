"""What the lead's morning mail counts: what happened within some hours, what came and went, whether it was sent.

Owns reads only, of one vendor each, from indexed columns: the days before cost nothing.

    touched(db, vendor, since, until) -> list[Incident];  traffic(db, vendor, since, until, now) -> Traffic
    sent(db, vendor, since) -> {recipient}
"""

from dataclasses import dataclass
from datetime import datetime

from rules.effects import LetterKind
from rules.incident import Incident
from store import mapping
from store.database import Database
from store.text import instant_or_none, micros


@dataclass(frozen=True, slots=True)
class Traffic:
    came: int
    written: int
    failed: int
    oldest_unsent: datetime | None  # of letters whose time has come


async def touched(db: Database, vendor: str, since: datetime, until: datetime) -> list[Incident]:
    """Those to which something happened from `since` to before `until`, as they stand now."""
    rows = await db.rows(
        "SELECT document FROM incidents WHERE vendor = ?"
        " AND id IN (SELECT incident_id FROM events WHERE at >= ? AND at < ?) ORDER BY id",
        vendor,
        micros(since),
        micros(until),
    )
    return [mapping.decode_incident(row["document"]) for row in rows]


async def traffic(db: Database, vendor: str, since: datetime, until: datetime, now: datetime) -> Traffic:
    (came,) = await db.rows(
        "SELECT COUNT(*) AS n FROM inbox WHERE vendor = ? AND received_at >= ? AND received_at < ?",
        vendor,
        micros(since),
        micros(until),
    )
    (written,) = await db.rows(
        "SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) AS failed"
        " FROM outbox WHERE vendor = ? AND created_at >= ? AND created_at < ? AND state <> 'cancelled'",
        vendor,
        micros(since),
        micros(until),
    )
    (waits,) = await db.rows(
        "SELECT MIN(created_at) AS at FROM outbox WHERE vendor = ? AND next_attempt_at IS NOT NULL AND not_before <= ?",
        vendor,
        micros(now),
    )
    return Traffic(came["n"], written["n"], written["failed"], instant_or_none(waits["at"]))


async def sent(db: Database, vendor: str, since: datetime) -> set[str]:
    """Who has had the digest of this vendor from then on."""
    rows = await db.rows(
        "SELECT recipient FROM outbox WHERE vendor = ? AND kind = ? AND created_at >= ?",
        vendor,
        LetterKind.DIGEST.value,
        micros(since),
    )
    return {row["recipient"] for row in rows}

"""Addresses that automatic mail no longer goes to: a mailbox that is not there, or an owner who complained.

Owns the reads and the clearing by hand; entries are made by `unit`, with the mail that caused them. Never decides what is
still sent.

    find(db, mailboxes) -> {(vendor, address): Dead};  listed(db, vendor=None) -> [Dead];  revive(db, vendor, address) -> bool
    told(db, incidents, kind) -> {incident}
"""

from collections.abc import Collection

from store.database import Database
from store.records import Dead
from store.session import Row, Session
from store.text import instant, key

_DEAD = "SELECT vendor, address, since, reason, letter_id FROM dead_addresses"


async def find(db: Database, mailboxes: Collection[tuple[str, str]]) -> dict[tuple[str, str], Dead]:
    """Of these (vendor, address) pairs those that are dead."""
    if not mailboxes:
        return {}
    wanted = sorted({key(vendor, address) for vendor, address in mailboxes})
    rows = await db.rows(f"{_DEAD} WHERE mailbox IN ?", wanted)
    return {(row["vendor"], row["address"]): _dead(row) for row in rows}


async def listed(db: Database, vendor: str | None = None) -> list[Dead]:
    rows = await db.rows(f"{_DEAD} ORDER BY vendor, address")
    return [_dead(row) for row in rows if vendor is None or row["vendor"] == vendor]


async def revive(db: Database, vendor: str, address: str) -> bool:
    """False where it was not dead."""

    async def body(session: Session) -> bool:
        rows = await session.rows(
            "DELETE FROM dead_addresses WHERE mailbox = ? RETURNING mailbox", key(vendor, address)
        )
        return bool(rows)

    return await db.write(body)


async def told(db: Database, incidents: Collection[int], kind: str) -> set[int]:
    """On which of these there is a letter of that kind already."""
    if not incidents:
        return set()
    rows = await db.rows(
        "SELECT DISTINCT incident_id FROM outbox WHERE incident_id IN ? AND kind = ?",
        sorted(set(incidents)),
        kind,
    )
    return {row["incident_id"] for row in rows}


def _dead(row: Row) -> Dead:
    return Dead(row["vendor"], row["address"], instant(row["since"]), row["reason"], row["letter_id"])

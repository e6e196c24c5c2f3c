"""How a mail finds its incident: Message-IDs and reply tokens.

Owns the look-ups and the revoking of tokens. Inserts belong to `unit`. Never checks a MAC.

    find(db, vendor, message_ids) -> {message_id: incident}
    had(db, incidents) -> {message_id}
    tokens(db, ids) -> {id: Token}
    of_incident(db, incident, now) -> list[Token]
    revoke(db, incident, address) -> int;  revoked(db, incidents) -> {Holder: n}
"""

from collections.abc import Collection
from datetime import datetime

from store.database import Database
from store.records import Holder, Token
from store.session import Row, Session
from store.text import clean, instant, key, micros

_TOKEN = "SELECT id, incident_id, vendor, address, purpose, expires_at, revoked, inbox_id, asks FROM tokens"


async def find(db: Database, vendor: str, message_ids: Collection[str]) -> dict[str, int]:
    """Unknown Message-IDs are left out. One query."""
    names = {key(vendor, each): each for each in message_ids}
    if not names:
        return {}
    rows = await db.rows("SELECT message, incident_id FROM threads WHERE message IN ?", sorted(names))
    return {names[row["message"]]: row["incident_id"] for row in rows}


async def had(db: Database, incidents: Collection[int]) -> set[str]:
    """The Message-IDs of all mail that came in on these."""
    if not incidents:
        return set()
    rows = await db.rows(
        "SELECT message_id FROM messages WHERE incident_id IN ? AND direction = 'in'", sorted(incidents)
    )
    return {row["message_id"] for row in rows}


async def tokens(db: Database, ids: Collection[int]) -> dict[int, Token]:
    """By token id, revoked and expired ones too: the caller judges."""
    if not ids:
        return {}
    rows = await db.rows(
        f"{_TOKEN} WHERE id IN ?",
        sorted(set(ids)),
    )
    return {row["id"]: _token(row) for row in rows}


async def of_incident(db: Database, incident: int, now: datetime) -> list[Token]:
    """Those that neither expired nor were revoked, by address."""
    rows = await db.rows(
        f"{_TOKEN} WHERE incident_id = ? AND revoked = 0 AND expires_at > ? ORDER BY address, purpose",
        incident,
        micros(now),
    )
    return [_token(row) for row in rows]


async def revoke(db: Database, incident: int, address: str) -> int:
    """All tokens of this address on this incident; answers how many."""

    async def body(session: Session) -> int:
        rows = await session.rows(
            "UPDATE tokens SET revoked = 1 WHERE incident_id = ? AND address = ? AND revoked = 0 RETURNING id",
            incident,
            clean(address),
        )
        return len(rows)

    return await db.write(body)


async def revoked(db: Database, incidents: Collection[int]) -> dict[Holder, int]:
    """How many reply addresses each has lost on these incidents; who lost none is left out. One query.

    Addresses for one word are none of them: these are used up, never renewed.
    """
    if not incidents:
        return {}
    rows = await db.rows(
        "SELECT incident_id, address, purpose, COUNT(*) AS n FROM tokens"
        " WHERE incident_id IN ? AND revoked = 1 AND purpose <> 'confirm' GROUP BY incident_id, address, purpose",
        sorted(set(incidents)),
    )
    return {(row["incident_id"], row["address"], row["purpose"]): row["n"] for row in rows}


def _token(row: Row) -> Token:
    return Token(
        id=row["id"],
        incident=row["incident_id"],
        vendor=row["vendor"],
        address=row["address"],
        purpose=row["purpose"],
        expires_at=instant(row["expires_at"]),
        revoked=bool(row["revoked"]),
        item=row["inbox_id"],
        asks=row["asks"],
    )

"""What is kept of one person at one vendor: found, and erased on their word.

Owns which rows are theirs. What is erased is words, names, addresses and octets; references, levels, instants and misses
stay as a tombstone. All of it goes in one transaction with the audit's line, or none. Never judges who may ask.

    traces(db, vendor, address, author) -> Traces;  erase(db, traces, deed) -> Erased;  compact(db)
"""

import asyncio
import json
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

from rules.erasure import ERASED, NOBODY, line_without, without
from store import audit, mapping
from store.database import Database
from store.errors import Conflict
from store.records import Deed
from store.session import Row, Session
from store.text import clean, key
from store.url import locate


@dataclass(frozen=True, slots=True)
class Request:
    id: int
    ref: str
    is_over: bool  # nothing more is owed on it


@dataclass(frozen=True, slots=True)
class Traces:
    """`own`: requests they made; `joined`: requests of others that know them; mails and letters by id."""

    vendor: str
    address: str
    own: tuple[Request, ...]
    joined: tuple[Request, ...]
    mails: tuple[int, ...]
    letters: tuple[
        int, ...
    ]  # to them, about `own`, to staff about `joined` (those quote them) or about their mail
    is_contact: bool

    @property
    def is_empty(self) -> bool:
        return not (self.own or self.joined or self.mails or self.letters or self.is_contact)


@dataclass(frozen=True, slots=True)
class Erased:
    requests: int
    mails: int
    letters: int


async def traces(
    db: Database,
    vendor: str,
    address: str,
    author: Callable[[bytes], str],
    names: Callable[[bytes, str], bool],
) -> Traces:
    """`author`: whom the octets of a mail name, asked of mails without a request only, of which the store knows no author;
    `names`: whether those of a letter about no request, such as to the operator, tell of an address."""
    address = clean(address)
    async with db.snapshot() as session:
        own = await session.rows(
            "SELECT id, ref, state FROM incidents WHERE vendor = ? AND requester = ? ORDER BY id",
            vendor,
            address,
        )
        ids = [row["id"] for row in own]
        joined = await session.rows(
            "SELECT id, ref, state FROM incidents WHERE vendor = ? AND requester <> ? AND (document LIKE ? OR id IN"
            " (SELECT incident_id FROM messages WHERE author = ? OR recipient = ?)) ORDER BY id",
            vendor,
            address,
            f"%{json.dumps(address)}%",
            address,
            address,
        )
        mails = await session.rows(
            "SELECT id FROM inbox WHERE vendor = ? AND (incident_id IN ? OR reverse_path = ? OR id IN"
            " (SELECT id FROM messages WHERE author = ? AND direction = 'in')) ORDER BY id",
            vendor,
            ids,
            address,
            address,
        )
        strangers = await session.rows(
            "SELECT i.id, b.content FROM inbox i JOIN octets b ON b.id = i.id"
            " WHERE i.vendor = ? AND i.incident_id IS NULL ORDER BY i.id",
            vendor,
        )
        letters = await session.rows(
            "SELECT o.id FROM outbox o LEFT JOIN incidents c ON c.id = o.incident_id WHERE o.vendor = ?"
            " AND (o.incident_id IN ? OR o.recipient = ? OR (o.incident_id IN ? AND o.recipient <> c.requester))"
            " ORDER BY o.id",
            vendor,
            ids,
            address,
            [row["id"] for row in joined],
        )
        about_nothing = await session.rows(
            "SELECT o.id, o.caused_by, b.content FROM outbox o LEFT JOIN octets b ON b.id = o.id"
            " WHERE o.vendor = ? AND o.incident_id IS NULL ORDER BY o.id",
            vendor,
        )
        contacts = await session.rows(
            "SELECT id FROM contacts WHERE vendor = ? AND address = ?", vendor, address
        )
    theirs = {row["id"] for row in mails} | {
        row["id"] for row in strangers if author(bytes(row["content"])) == address
    }
    telling = {
        row["id"]
        for row in about_nothing
        if row["caused_by"] in theirs or (row["content"] and names(bytes(row["content"]), address))
    }
    return Traces(
        vendor,
        address,
        own=tuple(map(_request, own)),
        joined=tuple(map(_request, joined)),
        mails=tuple(sorted(theirs)),
        letters=tuple(sorted({row["id"] for row in letters} | telling)),
        is_contact=bool(contacts),
    )


def _request(row: Row) -> Request:
    return Request(row["id"], row["ref"], row["state"] in _OVER)


_OVER = frozenset({"closed", "merged", "excluded", "referred"})


async def octets_of(db: Database, ids: Sequence[int]) -> dict[int, bytes]:
    """Of mails and letters; those that were pruned are left out."""
    rows = await db.rows("SELECT id, content FROM octets WHERE id IN ?", list(ids))
    return {row["id"]: bytes(row["content"]) for row in rows}


async def erase(db: Database, found: Traces, deed: Deed) -> Erased:
    """Raises Conflict where mail came in between: look again."""

    async def body(session: Session) -> Erased:
        for each in found.own:
            await _forget(session, each.id, found.address, whole=True)
        for each in found.joined:
            await _forget(session, each.id, found.address, whole=False)
        await _messages(session, found)
        await _mails(session, found)
        await _letters(session, found)
        await _around(session, found)
        await audit.write(session, deed)
        return Erased(len(found.own), len(found.mails), len(found.letters))

    return await db.write(body)


async def compact(db: Database) -> bool:
    """What was erased is gone from the file, too. False on PostgreSQL, where its own vacuum does it in time."""
    file = locate(db.url).file
    if file is None:
        return False

    def vacuum() -> None:
        with closing(sqlite3.connect(file, timeout=60, isolation_level=None)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    await asyncio.to_thread(vacuum)
    return True


async def _forget(session: Session, id: int, address: str, *, whole: bool) -> None:
    rows = await session.rows("SELECT document, version FROM incidents WHERE id = ? FOR UPDATE", id)
    if not rows:
        raise Conflict("it is gone", incidents=(id,))
    incident = without(mapping.decode_incident(rows[0]["document"]), address, whole=whole)
    await session.run(
        "UPDATE incidents SET requester = ?, subject = ?, document = ?, version = version + 1 WHERE id = ?",
        incident.requester,
        incident.subject,
        mapping.encode_incident(incident),
        id,
    )
    for row in await session.rows("SELECT id, author, data, lines FROM events WHERE incident_id = ?", id):
        event = without(mapping.decode_event(json.loads(row["data"])), address, whole=whole)
        lines = [line_without(tuple(line), address, whole=whole) for line in json.loads(row["lines"])]
        await session.run(
            "UPDATE events SET author = ?, data = ?, lines = ? WHERE id = ?",
            NOBODY if row["author"] == address else row["author"],
            mapping.dumps(mapping.encode_event(event)),
            mapping.dumps(lines),
            row["id"],
        )


def _ids(requests: Sequence[Request]) -> list[int]:
    return [each.id for each in requests]


async def _messages(session: Session, found: Traces) -> None:
    """Their own requests whole; of others' what they wrote or were sent."""
    await session.run(
        "UPDATE messages SET new_text = '', message_id = '', subject = ? WHERE incident_id IN ?",
        ERASED,
        _ids(found.own),
    )
    await session.run(
        "UPDATE messages SET new_text = '', message_id = '', subject = ?"
        " WHERE (author = ? OR recipient = ?) AND incident_id IN ?",
        ERASED,
        found.address,
        found.address,
        _ids(found.joined),
    )
    for column in ("author", "recipient"):
        await session.run(
            f"UPDATE messages SET {column} = ? WHERE {column} = ? AND incident_id IN ?",
            NOBODY,
            found.address,
            _ids((*found.own, *found.joined)),
        )


async def _mails(session: Session, found: Traces) -> None:
    """A mail that nobody has settled yet is closed: what is erased is not worked on."""
    ids = list(found.mails)
    await session.run("DELETE FROM octets WHERE id IN ?", ids)
    await session.run(
        "UPDATE inbox SET reverse_path = NULL, recipients = '[]', sha256 = '', reason = ?,"
        " state = CASE state WHEN 'duplicate' THEN state ELSE 'done' END WHERE id IN ?",
        ERASED,
        ids,
    )
    await session.run("DELETE FROM fingerprints WHERE inbox_id IN ?", ids)


async def _letters(session: Session, found: Traces) -> None:
    ids = list(found.letters)
    await session.run("DELETE FROM octets WHERE id IN ?", ids)
    await session.run(
        "UPDATE outbox SET state = 'cancelled', next_attempt_at = NULL WHERE id IN ? AND next_attempt_at IS NOT NULL",
        ids,
    )
    await session.run("UPDATE outbox SET subject = ?, last_reply = NULL WHERE id IN ?", ERASED, ids)
    await session.run(
        "UPDATE outbox SET recipient = ?, domain = '' WHERE id IN ? AND recipient = ?",
        NOBODY,
        ids,
        found.address,
    )
    await session.run("UPDATE attempts SET reply = NULL WHERE letter_id IN ?", ids)


async def _around(session: Session, found: Traces) -> None:
    """What is looked up by them: nothing finds its way to the requests any more."""
    own, vendor, address = _ids(found.own), found.vendor, found.address
    await session.run("DELETE FROM threads WHERE incident_id IN ?", own)
    await session.run("DELETE FROM collected WHERE incident_id IN ?", own)
    await session.run("DELETE FROM tokens WHERE incident_id IN ?", own)
    for table in ("tokens", "contacts", "dead_addresses"):
        await session.run(f"DELETE FROM {table} WHERE vendor = ? AND address = ?", vendor, address)
    told = await session.rows("SELECT notice FROM notices WHERE vendor = ? ORDER BY notice", vendor)
    names = [row["notice"] for row in told if _is_about(row["notice"], vendor, address)]
    await session.run("DELETE FROM notices WHERE notice IN ?", names)


def _is_about(notice: str, vendor: str, address: str) -> bool:
    """A notice about one mailbox: condition, vendor, address."""
    return notice == key(notice.partition(" ")[0], vendor, address)

"""The outbox: one row for each recipient, from the decision to the wire's last word (design decision 5).

Owns claims, operators' hands and what was sent to whom. Inserts and outcomes belong to `unit`. Never dials.

    claim(db, n, now, retry_at) -> list[ClaimedLetter]
    letters(db, ids) -> {id: Letter};  waiting(db, incidents) -> {incident: tuple[Waiting, ...]}
    list_rows(db, ...) -> list[OutboxRow];  attempts(db, id) -> list[Attempt]
    retry(db, id, now) / cancel(db, id) -> bool;  release_unfinished(db, now) -> int
    count_sent(db, recipients, kinds, since) -> {recipient: n};  next_wake(db) -> datetime | None
    ever_sent(db, kind) -> {(vendor, recipient)};  by_age(db, now) -> {destination: {age: n}}
"""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from rules.effects import ANSWERS, LetterKind
from store.database import Database
from store.records import Attempt, ClaimedLetter, Letter, OutboxRow, Waiting
from store.session import Row, Session
from store.text import clean, instant, instant_or_none, micros

AGES = {
    "5 min": timedelta(minutes=5),
    "30 min": timedelta(minutes=30),
    "2 h": timedelta(hours=2),
    "8 h": timedelta(hours=8),
    "1 d": timedelta(days=1),
    "older": timedelta.max,
}
"""Columns of `by_age`, upper bounds (the way Postfix's qshape tells a slow destination from a slow machine)."""

DUE = (
    "SELECT id, attempts FROM outbox WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT ?"
    " FOR UPDATE SKIP LOCKED"
)
NEXT = "SELECT MIN(next_attempt_at) AS at FROM outbox WHERE next_attempt_at IS NOT NULL"
UNFINISHED = (
    "SELECT o.id FROM outbox o JOIN attempts a ON a.letter_id = o.id WHERE o.next_attempt_at IS NOT NULL"
    " GROUP BY o.id HAVING SUM(CASE WHEN a.ended_at IS NULL THEN 1 ELSE 0 END) > 0"
    " AND SUM(CASE WHEN a.ended_at IS NULL OR a.state = 'unknown' THEN 1 ELSE 0 END) < ? ORDER BY o.id"
)
MOST_IN_DOUBT = 3
STOPPED = "we were stopped on the way"
_LETTER = (
    "SELECT o.id, o.incident_id, o.vendor, o.kind, o.recipient, o.subject, o.message_id, o.reverse_path,"
    " o.created_at, o.not_before, o.expires_at, o.person, o.news, o.caused_by, o.attempts, b.content"
    " FROM outbox o LEFT JOIN octets b ON b.id = o.id"
)


async def claim(
    db: Database, n: int, now: datetime, retry_at: Callable[[int], datetime]
) -> list[ClaimedLetter]:
    """At most `n` letters that are due, longest due first.

    The attempt is recorded, with its next try at `retry_at(attempts)`, before this returns and so before anybody
    dials: if we die on the way the letter is tried again then, not at once and for ever. `retry_at` counts this attempt
    and must answer an instant after `now`.
    """

    async def body(session: Session) -> list[ClaimedLetter]:
        due = await session.rows(DUE, micros(now), n)
        if not due:
            return []
        await _record(session, [(row["id"], row["attempts"] + 1) for row in due], now, retry_at)
        rows = await session.rows(f"{_LETTER} WHERE o.id IN ?", [row["id"] for row in due])
        found = {row["id"]: ClaimedLetter(_letter(row), row["attempts"]) for row in rows}
        return [found[row["id"]] for row in due]

    return await db.write(body)


async def _record(
    session: Session, attempts: Sequence[tuple[int, int]], now: datetime, retry_at: Callable[[int], datetime]
) -> None:
    await session.many(
        "UPDATE outbox SET attempts = ?, next_attempt_at = ? WHERE id = ?",
        [(number, micros(retry_at(number)), id) for id, number in attempts],
    )
    # an attempt nobody ended was cut off: whether it reached the next hop is unknown
    await session.run(
        "UPDATE attempts SET ended_at = ?, state = 'unknown' WHERE letter_id IN ? AND ended_at IS NULL",
        micros(now),
        sorted(id for id, number in attempts if number > 1),
    )
    await session.many(
        "INSERT INTO attempts (attempt, letter_id, number, started_at) VALUES (?, ?, ?, ?)",
        [(f"{id} {number}", id, number, micros(now)) for id, number in attempts],
    )


async def release_unfinished(db: Database, now: datetime) -> int:
    """Letters whose attempt was never ended are due now, that attempt ended as unknown; how many.

    Only for whoever knows that nobody else delivers. A letter in doubt for the third time may be what kills us: it waits
    for its next try as it was claimed.
    """

    async def body(session: Session) -> int:
        rows = await session.rows(UNFINISHED, MOST_IN_DOUBT)
        ids = [row["id"] for row in rows]
        if ids:
            await session.run(
                "UPDATE attempts SET ended_at = ?, state = 'unknown', reply = ?"
                " WHERE letter_id IN ? AND ended_at IS NULL",
                micros(now),
                STOPPED,
                ids,
            )
            await session.run(
                "UPDATE outbox SET state = 'unknown', next_attempt_at = ?, last_reply = ? WHERE id IN ?",
                micros(now),
                STOPPED,
                ids,
            )
        return len(ids)

    return await db.write(body)


async def letters(db: Database, ids: Collection[int]) -> dict[int, Letter]:
    if not ids:
        return {}
    rows = await db.rows(f"{_LETTER} WHERE o.id IN ?", sorted(set(ids)))
    return {row["id"]: _letter(row) for row in rows}


async def waiting(db: Database, incidents: Collection[int]) -> dict[int, tuple[Waiting, ...]]:
    """People's words to the customer that have not left and were never tried, oldest first: what can be undone.

    Incidents without any are left out. That it can still be undone when the unit runs is fenced there (`Work.cancelled`).
    """
    if not incidents:
        return {}
    rows = await db.rows(
        "SELECT id, incident_id, kind, person, not_before, created_at FROM outbox"
        " WHERE incident_id IN ? AND kind IN ? AND state = 'queued' AND attempts = 0 ORDER BY id",
        sorted(set(incidents)),
        sorted(ANSWERS),
    )
    found: dict[int, tuple[Waiting, ...]] = {}
    for row in rows:
        each = Waiting(
            id=row["id"],
            incident=row["incident_id"],
            kind=row["kind"],
            person=row["person"],
            not_before=instant(row["not_before"]),
            created_at=instant(row["created_at"]),
        )
        found[each.incident] = (*found.get(each.incident, ()), each)
    return found


ROW = (
    "SELECT o.id, o.incident_id, o.vendor, o.kind, o.recipient, o.subject, o.message_id, o.state, o.attempts,"
    " o.created_at, o.next_attempt_at, o.last_reply, c.ref"
    " FROM outbox o LEFT JOIN incidents c ON c.id = o.incident_id"
)


async def list_rows(
    db: Database,
    *,
    id: int | None = None,
    state: str | None = None,
    vendor: str | None = None,
    limit: int | None = None,
) -> list[OutboxRow]:
    """Newest last; with `limit`, the newest ones."""
    where = {"o.id": id, "o.state": state, "o.vendor": vendor}
    given = {column: value for column, value in where.items() if value is not None}
    clause = " WHERE " + " AND ".join(f"{column} = ?" for column in given) if given else ""
    some = "" if limit is None else f" LIMIT {limit:d}"
    rows = await db.rows(f"{ROW}{clause} ORDER BY o.id DESC{some}", *given.values())
    return [outbox_row(row) for row in reversed(rows)]


async def attempts(db: Database, id: int) -> list[Attempt]:
    rows = await db.rows(
        "SELECT number, started_at, ended_at, state, reply FROM attempts WHERE letter_id = ? ORDER BY number",
        id,
    )
    return [
        Attempt(
            row["number"],
            instant(row["started_at"]),
            instant_or_none(row["ended_at"]),
            row["state"],
            row["reply"],
        )
        for row in rows
    ]


async def retry(db: Database, id: int, now: datetime) -> bool:
    """Due at once, also after it failed or was cancelled; False if unknown or delivered, or a person's word that was
    taken back: on its request it was never said."""
    return await _by_hand(
        db,
        "UPDATE outbox SET next_attempt_at = ?, state = CASE WHEN attempts = 0 THEN 'queued' ELSE 'deferred' END"
        " WHERE id = ? AND state <> 'delivered'"
        " AND NOT (state = 'cancelled' AND attempts = 0 AND kind IN ?) RETURNING id",
        micros(now),
        id,
        sorted(ANSWERS),
    )


async def cancel(db: Database, id: int) -> bool:
    """Never tried again; False if nothing more was going to be tried."""
    return await _by_hand(
        db,
        "UPDATE outbox SET next_attempt_at = NULL, state = 'cancelled'"
        " WHERE id = ? AND next_attempt_at IS NOT NULL RETURNING id",
        id,
    )


async def _by_hand(db: Database, sql: str, *arguments: int | list[LetterKind]) -> bool:
    async def body(session: Session) -> bool:
        return bool(await session.rows(sql, *arguments))

    return await db.write(body)


async def count_sent(
    db: Database, recipients: Collection[str], kinds: Collection[str], since: datetime
) -> dict[str, int]:
    """Letters made for each recipient since then, whatever became of them. For budgets; zero is left out."""
    if not recipients:
        return {}
    rows = await db.rows(
        "SELECT recipient, COUNT(*) AS n FROM outbox WHERE recipient IN ? AND created_at >= ? AND kind IN ?"
        " AND state <> 'cancelled' GROUP BY recipient",
        sorted({clean(each) for each in recipients}),
        micros(since),
        sorted(kinds),
    )
    return {row["recipient"]: row["n"] for row in rows}


async def ever_sent(db: Database, kind: str) -> set[tuple[str, str]]:
    """(vendor, recipient) of every letter of this kind, whatever became of it. Reads the whole table: for a start."""
    rows = await db.rows("SELECT DISTINCT vendor, recipient FROM outbox WHERE kind = ?", kind)
    return {(row["vendor"], row["recipient"]) for row in rows}


async def next_wake(db: Database) -> datetime | None:
    rows = await db.rows(NEXT)
    return instant_or_none(rows[0]["at"])


async def by_age(db: Database, now: datetime) -> dict[str, dict[str, int]]:
    """{destination: {age: letters}} of what is still owed to the wire; ages are `AGES`."""
    rows = await db.rows("SELECT recipient, created_at FROM outbox WHERE next_attempt_at IS NOT NULL")
    table: dict[str, dict[str, int]] = {}
    for row in rows:
        destination = row["recipient"].rpartition("@")[2]
        line = table.setdefault(destination, dict.fromkeys(AGES, 0))
        old = now - instant(row["created_at"])
        line[next(age for age, bound in AGES.items() if old < bound)] += 1
    return table


def _letter(row: Row) -> Letter:
    return Letter(
        id=row["id"],
        incident=row["incident_id"],
        vendor=row["vendor"],
        kind=row["kind"],
        recipient=row["recipient"],
        subject=row["subject"],
        message_id=row["message_id"],
        reverse_path=row["reverse_path"],
        octets=bytes(row["content"] or b""),
        created_at=instant(row["created_at"]),
        not_before=instant(row["not_before"]),
        expires_at=instant(row["expires_at"]),
        person=row["person"],
        news=bool(row["news"]),
        caused_by=row["caused_by"],
    )


def outbox_row(row: Row) -> OutboxRow:
    return OutboxRow(
        id=row["id"],
        ref=row["ref"],
        incident=row["incident_id"],
        vendor=row["vendor"],
        kind=row["kind"],
        recipient=row["recipient"],
        subject=row["subject"],
        message_id=row["message_id"],
        state=row["state"],
        attempts=row["attempts"],
        created_at=instant(row["created_at"]),
        next_attempt_at=instant_or_none(row["next_attempt_at"]),
        last_reply=row["last_reply"],
    )

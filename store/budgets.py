"""What mail made us write, counted: the facts behind the budgets (SAFETY, "Sending").

Owns these look-ups. A letter that a mail caused has its recipient's domain in `outbox.domain`;
no other has. Never decides what may go.

    sent_to(db, mailboxes, since) -> list[Sent];  by_domain(db, domains, since) -> dict[str, int];  total(db, since, most) -> int
    on_requests(db, incidents) -> list[Sent];  talk(db, address, since) -> Talk
"""

from collections.abc import Collection
from datetime import datetime

from rules.effects import BY_PERSON
from store.database import Database
from store.records import Sent, Talk
from store.text import clean, instant, key, micros

MOST_LETTERS = 1_000

HAS_TAG = "recipient LIKE '%+%'"  # as the index says it, or it is not used
_SENT = "recipient, created_at, incident_id, kind"


async def sent_to(db: Database, mailboxes: Collection[str], since: datetime) -> list[Sent]:
    """To these addresses, and to whatever has a tag in their domains: those are few, and an index of their own."""
    if not mailboxes:
        return []
    which = "created_at > ? AND domain <> '' AND state <> 'cancelled'"
    rows = await db.rows(
        f"SELECT {_SENT} FROM outbox WHERE recipient IN ? AND NOT {HAS_TAG} AND {which}"
        f" UNION ALL SELECT {_SENT} FROM outbox WHERE domain IN ? AND {HAS_TAG} AND {which}",
        sorted({clean(each) for each in mailboxes}),
        micros(since),
        sorted({key(each.rpartition("@")[2]) for each in mailboxes}),
        micros(since),
    )
    return [
        Sent(row["recipient"], instant(row["created_at"]), row["incident_id"], kind=row["kind"])
        for row in rows
    ]


async def by_domain(db: Database, domains: Collection[str], since: datetime) -> dict[str, int]:
    """Letters to each, of those that got any. The cost is that of the letters counted, which the limit itself bounds."""
    if not domains:
        return {}
    rows = await db.rows(
        "SELECT domain, COUNT(*) AS n FROM outbox"
        " WHERE domain IN ? AND domain <> '' AND created_at > ? AND state <> 'cancelled' GROUP BY domain",
        sorted({key(each) for each in domains}),
        micros(since),
    )
    return {row["domain"]: int(row["n"]) for row in rows}


async def total(db: Database, since: datetime, most: int) -> int:
    """At most `most`. The cost is that of the letters since then, of all kinds, however many there were before: it goes
    back by id to the first that is older."""
    rows = await db.rows(
        "SELECT COUNT(*) AS n FROM (SELECT id FROM outbox WHERE id > COALESCE((SELECT id FROM outbox WHERE created_at <= ?"
        " ORDER BY id DESC LIMIT 1), 0) AND domain <> '' AND state <> 'cancelled' LIMIT ?) AS latest",
        micros(since),
        most,
    )
    return int(rows[0]["n"])


async def on_requests(db: Database, incidents: Collection[int]) -> list[Sent]:
    """Letters on these requests that a mail caused, and those that hold a person's words."""
    if not incidents:
        return []
    rows = await db.rows(
        "SELECT recipient, created_at, incident_id, domain FROM outbox"
        " WHERE incident_id IN ? AND (domain <> '' OR kind IN ?) AND state <> 'cancelled'",
        sorted(incidents),
        sorted(BY_PERSON),
    )
    return [
        Sent(row["recipient"], instant(row["created_at"]), row["incident_id"], by_person=not row["domain"])
        for row in rows
    ]


async def talk(db: Database, address: str, since: datetime) -> Talk:
    """Of the latest letters only, so that its cost does not grow with what is stored."""
    rows = await db.rows(
        "SELECT created_at, incident_id FROM outbox WHERE recipient = ? AND created_at > ?"
        " AND domain <> '' AND state <> 'cancelled' ORDER BY created_at DESC LIMIT ?",
        clean(address),
        micros(since),
        MOST_LETTERS,
    )
    about = sorted({row["incident_id"] for row in rows} - {None})
    wrote = 0
    if about:
        (counted,) = await db.rows(
            "SELECT COUNT(*) AS n FROM messages WHERE incident_id IN ? AND direction = 'in' AND author = ?",
            about,
            clean(address),
        )
        wrote = int(counted["n"])
    letters = tuple(sorted(instant(row["created_at"]) for row in rows))
    return Talk(letters, len(about), max(0, wrote - len(about)))

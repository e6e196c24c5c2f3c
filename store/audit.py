"""What was done beside any request: exports, erasures, retention. Written with the deed, never changed.

Owns that one table. Never holds the data a deed was about: whoever asked to be forgotten is not remembered here.
"""

from store.database import Database
from store.records import Deed
from store.session import Session
from store.text import clean, instant, micros


async def write(session: Session, deed: Deed) -> None:
    """In the transaction of the deed itself."""
    await session.run(
        "INSERT INTO audit (id, at, author, vendor, act, summary) VALUES (?, ?, ?, ?, ?, ?)",
        deed.id,
        micros(deed.at),
        clean(deed.by),
        deed.vendor,
        deed.act,
        clean(deed.summary),
    )


async def record(db: Database, deed: Deed) -> None:
    """For a deed that changes nothing else."""

    async def body(session: Session) -> None:
        await write(session, deed)

    await db.write(body)


async def deeds(db: Database, vendor: str | None = None) -> list[Deed]:
    """Oldest first."""
    of_one, values = ("WHERE vendor = ?", (vendor,)) if vendor is not None else ("", ())
    rows = await db.rows(
        f"SELECT id, at, author, vendor, act, summary FROM audit {of_one} ORDER BY id", *values
    )
    return [
        Deed(row["id"], instant(row["at"]), row["author"], row["vendor"], row["act"], row["summary"])
        for row in rows
    ]

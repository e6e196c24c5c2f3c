"""How far each IMAP mailbox has been read.

Owns the progress only: that no mail is taken twice is the inbox's unique `source`. Written after the mail is durable, so
progress may lag behind and never runs ahead.

    progress(db, account, mailbox) -> (uidvalidity, uid) | None;  advance(db, account, mailbox, uidvalidity, uid)
"""

from store.database import Database
from store.session import Session
from store.text import key


async def progress(db: Database, account: str, mailbox: str) -> tuple[int, int] | None:
    """(UIDVALIDITY, the last UID that is durable); None: never read."""
    rows = await db.rows("SELECT uidvalidity, uid FROM mailboxes WHERE name = ?", key(account, mailbox))
    return (rows[0]["uidvalidity"], rows[0]["uid"]) if rows else None


async def advance(db: Database, account: str, mailbox: str, uidvalidity: int, uid: int) -> None:
    """A new UIDVALIDITY starts over; within one, progress never goes back."""

    async def body(session: Session) -> None:
        await session.run(
            "INSERT INTO mailboxes (name, uidvalidity, uid) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE"
            " SET uidvalidity = excluded.uidvalidity, uid = excluded.uid"
            " WHERE mailboxes.uidvalidity <> excluded.uidvalidity OR mailboxes.uid < excluded.uid",
            key(account, mailbox),
            uidvalidity,
            uid,
        )

    await db.write(body)

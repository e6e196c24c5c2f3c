"""Bugs of the kind that the campaign is there to find, put into the gateway on purpose: each must be caught.

Owns `PLANTS`, by name. A campaign that passes with one of them is void. Never imported but by the launcher.
"""

import asyncio
import itertools
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from gateway import app, process
from gateway.message.fingerprint import Identity, identity
from gateway.receive.door import ACCEPTED, Arrival, Reply
from store import outbox, unit
from store.database import Database
from store.records import ClaimedLetter, Settled, Work
from store.session import Row, Session

LATE = 0.03  # seconds between the 250 and the commit that it promised


def accepted_before_commit() -> None:
    """The reply first, the commit a little later."""
    real = app.Gateway.accept
    pending = set()

    async def later(gateway: app.Gateway, arrival: Arrival) -> None:
        await asyncio.sleep(LATE)
        await real(gateway, arrival)

    async def accept(gateway: app.Gateway, arrival: Arrival) -> Reply:
        task = asyncio.create_task(later(gateway, arrival))
        pending.add(task)
        task.add_done_callback(pending.discard)
        return ACCEPTED

    _plant(app.Gateway, "accept", accept)


def no_fingerprint() -> None:
    """Every delivery counts as a message of its own."""

    def unlike(octets: bytes) -> Identity:
        return replace(identity(octets), fingerprint=os.urandom(32).hex())

    _plant(process, "identity", unlike)


def message_id_alone() -> None:
    """Two mails with one Message-ID count as one."""

    def named(octets: bytes) -> Identity:
        line = next(each for each in octets.splitlines() if each.lower().startswith(b"message-id:"))
        return replace(identity(octets), fingerprint=line.hex())

    _plant(process, "identity", named)


def lease_without_fence() -> None:
    """Whoever held a lease once may settle, whatever happened since: neither the row nor its key stands in the way."""
    history = unit._history

    async def unfenced(session: Session, settled: Sequence[Settled]) -> dict[int, Row]:
        rows = await session.rows(
            "SELECT id, vendor, received_at FROM inbox WHERE id IN ?", sorted(each.id for each in settled)
        )
        return {row["id"]: row for row in rows}

    async def careless(session: Session, work: Work) -> None:
        await history(cast(Session, _Careless(session)), work)

    _plant(unit, "_fence_inbox", unfenced)
    _plant(unit, "_history", careless)


class _Careless:
    """A session that keeps the first of two messages with one key."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        await self._session.many(sql.replace("INSERT INTO messages", "INSERT OR IGNORE INTO messages"), rows)


def doubt_is_new() -> None:
    """A letter whose fate is unknown goes out again as another letter."""
    real, number = outbox.claim, itertools.count()

    async def claim(
        db: Database, n: int, now: datetime, retry_at: Callable[[int], datetime]
    ) -> list[ClaimedLetter]:
        found = await real(db, n, now, retry_at)
        return [
            replace(each, letter=replace(each.letter, octets=renamed(each.letter.octets)))
            if each.attempts > 1
            else each
            for each in found
        ]

    def renamed(octets: bytes) -> bytes:
        return octets.replace(b"Message-ID: <", b"Message-ID: <again%d." % next(number), 1)

    _plant(outbox, "claim", claim)


PLANTS: dict[str, Callable[[], None]] = {
    "250 before commit": accepted_before_commit,
    "no fingerprint": no_fingerprint,
    "Message-ID alone": message_id_alone,
    "lease without fence": lease_without_fence,
    "doubt counted as new": doubt_is_new,
}


def _plant(place: Any, name: str, bug: Callable[..., Any]) -> None:
    assert callable(getattr(place, name)), name
    setattr(place, name, bug)

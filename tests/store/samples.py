"""Sample values for the store's tests: one of each record, with only what matters to be said."""

import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rules.events import Noted, Received
from rules.incident import Author, Clock, Incident, LevelSource, State
from rules.policy import Kind
from store import mapping
from store.ids import Ids
from store.records import (
    Accepted,
    DueTimer,
    Letter,
    Settled,
    StoredEvent,
    StoredMessage,
    Thread,
    Token,
    Work,
)

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
POLICY = "d" * 64
IDS = Ids(os.getpid() % 1024, lambda: time.time_ns() // 1_000_000)


def accepted(octets: bytes = b"Subject: x\r\n\r\nx\r\n", **changes: object) -> Accepted:
    one = Accepted(
        id=IDS.next(),
        vendor="acme",
        door="smtp",
        octets=octets,
        recipients=("support@example.org",),
        reverse_path="ann@example.com",
        peer="127.0.0.1",
        authenticated=None,
        received_at=NOW,
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def incident(number: int = 1001, **changes: object) -> Incident:
    one = Incident(
        id=IDS.next(),
        ref=f"AC-{number}",
        vendor="acme",
        policy=POLICY,
        state=State.NEW,
        level="1",
        level_source=LevelSource.SUGGESTED,
        requester="ann@example.com",
        received_at=NOW,
        opened_by=Author.CUSTOMER,
        subject="It is down",
        clocks=tuple(Clock(kind, NOW) for kind in Kind),
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def event(of: Incident, seq: int = 1) -> StoredEvent:
    happened = (
        Received(NOW, of.id, of.ref, of.requester) if seq == 1 else Noted(NOW, "bob@example.org", "seen")
    )
    return StoredEvent(
        id=IDS.next(),
        incident=of.id,
        seq=seq,
        at=NOW,
        kind=type(happened).__name__,
        by=of.requester,
        data=mapping.encode_event(happened),
        lines=(("2026-03-02T09:30:00Z", "received", "ann@example.com", "a request", "K1"),),
    )


def message(of: Incident, **changes: object) -> StoredMessage:
    one = StoredMessage(
        id=IDS.next(),
        incident=of.id,
        direction="in",
        message_id="<1@example.com>",
        author="ann@example.com",
        recipient="support@example.org",
        subject="It is down",
        at=NOW,
        new_text="nothing works " * 20,
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def letter(of: Incident | None = None, **changes: object) -> Letter:
    id = IDS.next()
    one = Letter(
        id=id,
        incident=None if of is None else of.id,
        vendor="acme",
        kind="acknowledgement",
        recipient="ann@example.com",
        subject="We have it",
        message_id=f"<{id}@example.org>",
        reverse_path="bounce@example.org",
        octets=b"Subject: We have it\r\n\r\nhello\r\n",
        created_at=NOW,
        not_before=NOW,
        expires_at=NOW + timedelta(days=5),
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def token(of: Incident | None, **changes: object) -> Token:
    one = Token(
        IDS.next(),
        None if of is None else of.id,
        "acme",
        "bob@example.org",
        "agent",
        NOW + timedelta(days=30),
    )
    return replace(one, **changes)  # type: ignore[arg-type]


def opening(of: Incident, *, settles: int | None = None) -> Work:
    """A whole unit, as one new request makes it."""
    return Work(
        settled=() if settles is None else (Settled(settles, "done", of.id, fingerprint=f"{settles:064d}"),),
        opened=(of,),
        next_due={of.id: (NOW + MINUTE, "response")},
        events=(event(of, 1), event(of, 2), event(of, 3)),
        messages=(message(of, id=settles or IDS.next()), message(of, direction="out"), message(of)),
        timers={of.id: DueTimer(of.id, NOW + MINUTE, "response", 1)},
        letters=(letter(of), letter(of, kind="notice", recipient="bob@example.org")),
        tokens=(token(of), token(of, address="eve@example.org")),
        threads=tuple(Thread("acme", f"<{IDS.next()}@example.com>", of.id) for _ in range(3)),
    )

"""The lead's morning mail as values: what is due, what was missed, what waits for a person, what is worth a look.

Owns the shape and what fits on a page. Pure: the figures are counted elsewhere, the words are the template's.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from gateway.compose import say

MAX_DUE = 6
MAX_MISSED = 3
MAX_WAITING = 3
MAX_WORTH = 4
"""Rows of one kind: the whole stays within a page, the rest is counted."""

_OWED = 30  # characters: a row stays one line
_NAME = 12
_LINE = 68


@dataclass(frozen=True, slots=True)
class Due:
    """One promise that ends today."""

    at: datetime
    ref: str
    level: str
    what: str  # the promise's kind: `response`, `update`
    to: str  # the customer's given name or address
    taken_by: str = ""  # a name; empty: nobody


@dataclass(frozen=True, slots=True)
class Missed:
    ref: str
    what: str  # the promise's kind
    late: timedelta | None  # None: it is still owed


@dataclass(frozen=True, slots=True)
class Waiting:
    """A mail that a person must release or discard."""

    number: int  # for `release` and `discard`
    what: str  # "mail from kim@example.org with a command"
    why: str  # "sender not confirmed"


@dataclass(frozen=True, slots=True)
class Digest:
    due: tuple[Due, ...] = ()  # earliest first
    kept: int = 0
    missed: tuple[Missed, ...] = ()
    with_news: int = 0  # updates that were sent
    without_news: int = 0
    waiting: tuple[Waiting, ...] = ()
    worth: tuple[str, ...] = ()  # one line each
    mail_in: int = 0
    mail_out: int = 0
    oldest_unsent: datetime | None = None
    since: str = "yesterday"  # what the figures cover: "yesterday", "Fri 20 Nov"


def digest_facts(digest: Digest, now: datetime, zone: str) -> dict[str, object]:
    """What the template names: rows of words, and how many more there are. `zone` is the vendor's."""
    return {
        "today": say.day(now, zone),
        "zone": say.zone_name(now, zone),
        "due_count": len(digest.due),
        "due_rows": [_due(each, now, zone) for each in digest.due[:MAX_DUE]],
        "due_more": _more(digest.due, MAX_DUE),
        "since": digest.since,
        "kept": digest.kept,
        "missed_count": len(digest.missed),
        "missed_rows": [_missed(each) for each in digest.missed[:MAX_MISSED]],
        "missed_more": _more(digest.missed, MAX_MISSED),
        "with_news": digest.with_news,
        "without_news": digest.without_news,
        "waiting_rows": [_waiting(each) for each in digest.waiting[:MAX_WAITING]],
        "waiting_more": _more(digest.waiting, MAX_WAITING),
        "worth_rows": [say.short(each, _LINE) for each in digest.worth[:MAX_WORTH]],
        "worth_more": _more(digest.worth, MAX_WORTH),
        "mail_in": digest.mail_in,
        "mail_out": digest.mail_out,
        "oldest_unsent": say.near(digest.oldest_unsent, now, zone) if digest.oldest_unsent else "none",
    }


def _due(row: Due, now: datetime, zone: str) -> list[str]:
    """What is overdue since another day shows its day. The zone stands above."""
    at = say.time_of_day(row.at, zone).partition(" ")[0]
    if (day := say.day(row.at, zone)) != say.day(now, zone):
        at = f"{day.partition(' ')[0]} {at}"
    owed = say.short(f"{say.term(row.what)} to {row.to}", _OWED)
    return [at, row.ref, f"P{row.level}", owed, say.short(row.taken_by, _NAME) or "nobody"]


def _missed(row: Missed) -> str:
    late = "still owed" if row.late is None else f"{say.span(row.late, False)} late"
    return f"{row.ref}, {say.term(row.what)} {late}"


def _waiting(row: Waiting) -> str:
    return say.short(f"{row.number}: {row.what}" + (f", {row.why}" if row.why else ""), _LINE)


def _more(rows: Sequence[object], shown: int) -> int:
    return max(len(rows) - shown, 0)

"""The verdict: what the senders saw and what came over the wire, held against what the store has.

Owns the definitions of LOST, DUP, GHOST, ACK0, ACK2 and WINDOW. Never asks a counter of the gateway.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields
from pathlib import Path

from tests.crash.client import History
from tests.crash.sink import AUTOMATIC_ANSWER, Sink, Taken

SHOWN = 5  # findings of one kind that are written out


@dataclass(frozen=True, slots=True)
class Verdict:
    """Sums over one or more rounds. `findings` names the first few of each kind."""

    cycles: int = 0
    kills: int = 0
    accepted: int = 0
    stored: int = 0
    lost: int = 0
    """Accepted, as its sender saw it, but no message that is done belongs to an incident of it."""
    dup: int = 0
    """Incidents of one content beyond the first."""
    ghost: int = 0
    """Incidents nobody wrote to us for."""
    ack0: int = 0
    """Contents whose author had no acknowledgement."""
    ack2: int = 0
    """Acknowledgements to one author with another Message-ID than the first."""
    window: int = 0
    """The same letter again, after a cut between its dot and our record of the reply: at most one for each cut."""
    retries: int = 0
    seconds: float = 0.0
    findings: tuple[str, ...] = field(default=())

    def __add__(self, other: "Verdict") -> "Verdict":
        return Verdict(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))

    @property
    def is_clean(self) -> bool:
        return not self.findings


COLUMNS = (
    "cycles",
    "kills",
    "accepted",
    "stored",
    "lost",
    "dup",
    "ghost",
    "ack0",
    "ack2",
    "window",
    "retries",
    "seconds",
)


def table(rows: Iterable[tuple[str, Verdict]]) -> str:
    """One line for each named verdict."""
    rows = list(rows)
    width = max(len(name) for name, _ in rows)
    names = [each.upper() if each in ("lost", "dup", "ghost", "ack0", "ack2") else each for each in COLUMNS]
    lines = [" " * width + "".join(f"{name:>10}" for name in names)]
    for name, verdict in rows:
        figures = (getattr(verdict, each) for each in COLUMNS)
        cells = (f"{each:>10,.0f}" for each in figures)
        lines.append(f"{name:<{width}}" + "".join(cells))
    return "\n".join(lines)


def verdict(
    store: Path,
    histories: Sequence[History],
    wire: Sink,
    *,
    cycles: int,
    kills: int,
    seconds: float,
) -> Verdict:
    """What is wrong, counted and named. The store must be at rest."""
    made = {author for each in histories for author in each.made}
    accepted = {author for each in histories for author in each.accepted}
    findings: list[str] = []

    def found(kind: str, names: Iterable[str]) -> int:
        all_of_them = sorted(names)
        findings.extend(f"{kind}: {name}" for name in all_of_them[:SHOWN])
        return len(all_of_them)

    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as db:
        found("integrity", (row for (row,) in db.execute("PRAGMA integrity_check") if row != "ok"))
        incidents = Counter(author for (author,) in db.execute("SELECT requester FROM incidents"))
        settled = {author for (author,) in db.execute(_SETTLED)}
        unsettled = [f"inbox {state}: {n}, {why}" for state, n, why in db.execute(_UNSETTLED)]
        owed = [f"outbox {state}: {n}" for state, n in db.execute(_OWED)]
    found("unsettled", unsettled)
    found("owed", owed)
    acknowledged = _acknowledged(wire.taken)
    window = sum(n - 1 for ids in acknowledged.values() for n in ids.values())
    if window > wire.cuts:
        found("window", [f"{window} letters came again, {wire.cuts} connections were cut"])
    return Verdict(
        cycles=cycles,
        kills=kills,
        accepted=len(accepted),
        stored=incidents.total(),
        lost=found("LOST", accepted - settled),
        dup=found("DUP", _again(incidents)),
        ghost=found("GHOST", set(incidents) - made),
        ack0=found("ACK0", set(incidents) - set(acknowledged)),
        ack2=found("ACK2", _more(acknowledged, incidents)),
        window=window,
        retries=sum(each.retries for each in histories),
        seconds=seconds,
        findings=tuple(findings),
    )


# A content is settled when a message of it is done and belongs to an incident of its author.
_SETTLED = (
    "SELECT c.requester FROM inbox i JOIN incidents c ON c.id = i.incident_id"
    " WHERE i.state = 'done' AND c.requester = i.reverse_path"
)
_UNSETTLED = (
    "SELECT state, COUNT(*), COALESCE(MIN(reason), '') FROM inbox WHERE state NOT IN ('done', 'duplicate')"
    " GROUP BY state"
)
_OWED = "SELECT state, COUNT(*) FROM outbox WHERE state <> 'delivered' GROUP BY state"


def _again(incidents: Counter[str]) -> list[str]:
    return [author for author, n in incidents.items() for _ in range(n - 1)]


def _more(acknowledged: Mapping[str, Counter[str]], incidents: Counter[str]) -> list[str]:
    """Letters beyond one for each incident: a doubled incident is a DUP already."""
    return [
        f"{author} {name}"
        for author, ids in acknowledged.items()
        for name in list(ids)[max(1, incidents[author]) :]
    ]


def _acknowledged(taken: Sequence[Taken]) -> dict[str, Counter[str]]:
    """For each author the Message-IDs of automatic answers, each with how often it came over the wire."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for each in taken:
        if each.auto_submitted == AUTOMATIC_ANSWER:
            found[each.recipient][each.message_id] += 1
    return found

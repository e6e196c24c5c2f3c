"""Whom automatic mail no longer reaches, and what becomes of the letters that would have gone there.

Owns the one rule: to a dead address goes what a person wrote and nothing else; what is left out is on record, and the staff
hears of it once for each request. Pure: never asks the store, never decides that an address is dead (`returned` does).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from rules.effects import AUTOMATIC_ANSWERS, Audience, Effect, LetterKind, Line, Send
from rules.events import Approved, Event
from rules.step import GATEWAY
from store.records import COMPLAINT, LOOP, Dead

ON_A_CLOCK = frozenset({LetterKind.STATUS, LetterKind.LATE, LetterKind.AWAITED})
MAX_REASON = 200  # characters


@dataclass(slots=True)
class Silence:
    """Of one unit: `dead` as stored, by (vendor, address); `told`: requests whose staff has heard."""

    dead: dict[tuple[str, str], Dead] = field(default_factory=dict)
    told: set[int] = field(default_factory=set)
    added: list[Dead] = field(default_factory=list)
    revived: list[tuple[str, str]] = field(default_factory=list)

    def add(self, entry: Dead) -> None:
        if (entry.vendor, entry.address) not in self.dead:
            self.dead[entry.vendor, entry.address] = entry
            self.added.append(entry)

    def revive(self, vendor: str, address: str) -> bool:
        """Whoever writes from there, with proof, is there; a machine that answers ours is, too."""
        entry = self.dead.get((vendor, address))
        if entry is None or entry.reason == LOOP:
            return False
        del self.dead[vendor, address]
        self.revived.append((vendor, address))
        return True

    def of(self, vendor: str, addresses: Iterable[str]) -> dict[str, Dead]:
        found = ((each, self.dead.get((vendor, each))) for each in addresses)
        return {address: entry for address, entry in found if entry is not None}

    def kept(
        self, effects: Iterable[Effect], event: Event, incident: int, dead: dict[str, Dead], readers: int
    ) -> tuple[Effect, ...]:
        """`effects` without what nobody would read. `dead`: of the `readers` of letters to the customer those that are.

        Where some readers are left the letter stays: the draft leaves the dead out.
        """
        if not dead:
            return tuple(effects)
        return tuple(self._kept(effects, event, incident, dead, readers))

    def _kept(
        self, effects: Iterable[Effect], event: Event, incident: int, dead: dict[str, Dead], readers: int
    ) -> Iterator[Effect]:
        for effect in effects:
            if not isinstance(effect, Send) or not is_automatic(effect, event):
                yield effect
                continue
            for entry in dead.values():
                yield _left_out(effect.kind, entry, event.at)
            if len(dead) < readers:
                yield effect
            if incident not in self.told:
                self.told.add(incident)
                yield stopped(next(iter(dead.values())), Audience.HANDLERS)


def is_automatic(send: Send, event: Event) -> bool:
    """To the customer, and no person's doing. A draft of such a letter would promise what does not happen."""
    if send.kind is LetterKind.DRAFT:
        return True
    if send.to is not Audience.REQUESTER:
        return False
    if send.kind in ON_A_CLOCK:
        return not isinstance(event, Approved)
    return send.automatic or send.kind in AUTOMATIC_ANSWERS


def stopped(entry: Dead, to: Audience) -> Send:
    return Send(LetterKind.STOPPED, to, about=entry.address, text=entry.reason)


def because(entry: Dead) -> str:
    """For `queue`, `show` and the transcript."""
    return f"automatic mail to {entry.address} has stopped: {_why(entry)}"


def _why(entry: Dead) -> str:
    if entry.is_loop:
        return "two machines seem to talk, until somebody ends it"
    return "its owner complained" if entry.reason == COMPLAINT else entry.reason[:MAX_REASON]


def _left_out(kind: LetterKind, entry: Dead, at: datetime) -> Line:
    return Line(at, "silent", GATEWAY, f"no {kind}: {because(entry)}")

"""One unit in the making: events are decided one after another, everything they cause is gathered, nothing is written.

Owns the turning of effects into rows: letters, timers, history, the next due promise. A batch shares one draft, so that
mails of one thread are decided in order on each other's result. Never awaits; `lookups` fetches before, `process` commits after.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from gateway.compose.letters import Composer, Context, Post
from gateway.silence import Silence, is_automatic
from rules.decide import adopt, decide
from rules.effects import Audience, LetterKind, Line, Refused, Send, Wake
from rules.events import Adopted, Event, Received
from rules.incident import OVER, Incident
from rules.policy import Policy
from rules.replay import instant, standings
from rules.sla import Standing, Status
from store.ids import Ids
from store.mapping import encode_event
from store.records import (
    Acting,
    DueTimer,
    Granted,
    Letter,
    Noticed,
    Outcome,
    Problem,
    ProblemKey,
    Settled,
    Stored,
    StoredEvent,
    StoredMessage,
    Thread,
    Token,
    Waits,
    Work,
)

NEW_VERSION = 0
"""The version of an incident that is not stored yet."""


@dataclass(slots=True)
class Draft:
    """`incidents` is what was loaded; decisions replace its values."""

    policies: Mapping[str, Policy]  # by digest
    composer: Composer
    ids: Ids
    now: datetime
    incidents: dict[int, Stored] = field(default_factory=dict)
    base: dict[int, int] = field(default_factory=dict)  # versions the decisions are based on
    settled: list[Settled] = field(default_factory=list)
    events: list[StoredEvent] = field(default_factory=list)
    messages: list[StoredMessage] = field(default_factory=list)
    timers: dict[int, DueTimer | None] = field(default_factory=dict)
    next_due: dict[int, tuple[datetime, str] | None] = field(default_factory=dict)
    letters: list[Letter] = field(default_factory=list)
    tokens: dict[int, Token] = field(default_factory=dict)
    threads: list[Thread] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    granted: list[Granted] = field(default_factory=list)
    discarded: list[tuple[int, str]] = field(default_factory=list)
    revoked: list[int] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)
    locked: list[tuple[str, str]] = field(default_factory=list)
    proved: list[tuple[str, str, str]] = field(default_factory=list)
    problems: dict[ProblemKey, tuple[Problem, int]] = field(default_factory=dict)
    noticed: list[Noticed] = field(default_factory=list)
    ended: list[tuple[str, datetime, datetime]] = field(default_factory=list)
    acting: list[Acting] = field(default_factory=list)
    collected: list[Waits] = field(default_factory=list)
    silence: Silence = field(default_factory=Silence)
    elsewhere: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """By (vendor, requester) whose letter came back: others of their organisation, on record."""

    def apply(self, incident: int, event: Event, context: Context | None = None) -> str | None:
        """Decide one event; returns why it was refused, if it was."""
        stored = self.incidents.get(incident)
        if isinstance(event, Received):
            assert context is not None  # which vendor's policy it opens under
            policy = self.policies[context.policy]
            decision = decide(policy, stored.incident if stored else None, event)
        else:
            assert stored is not None  # only `Received` opens
            policy = self.policies[stored.incident.policy]
            if isinstance(event, Adopted):
                old, policy = policy, self.policies[event.policy]
                decision = adopt(old, policy, stored.incident, event)
            else:
                decision = decide(policy, stored.incident, event)
        refused = next((effect.why for effect in decision.effects if isinstance(effect, Refused)), None)
        if refused is not None or decision.incident is None or not decision.effects:
            return refused
        readers = self.composer.people.recipients(
            decision.incident, Send(LetterKind.STATUS, Audience.REQUESTER)
        )
        dead = self.silence.of(decision.incident.vendor, readers)
        effects = self.silence.kept(decision.effects, event, decision.incident.id, dead, len(readers))
        self._keep(stored, decision.incident, event, effects)
        rows = standings(policy, decision.incident)
        self.next_due[decision.incident.id] = next_promise(decision.incident, rows)
        for effect in effects:
            match effect:
                case Send():
                    alone = is_automatic(effect, event)
                    author = "" if alone or effect.to is not Audience.REQUESTER else getattr(event, "by", "")
                    unread = dead if alone else {}
                    self._send(policy, decision.incident, rows, effect, context, unread, str(author or ""))
                case Wake(at, why):
                    after = decision.incident
                    self.timers[after.id] = DueTimer(after.id, at, why, after.serial) if at else None
        return None

    def _keep(
        self, stored: Stored | None, incident: Incident, event: Event, effects: Sequence[object]
    ) -> None:
        seq = stored.next_seq if stored else 1
        version = stored.version if stored else NEW_VERSION
        self.base.setdefault(incident.id, version)
        self.incidents[incident.id] = Stored(incident, version, seq + 1)
        lines = tuple(
            (instant(line.at), line.kind, line.by, line.summary, line.clause)
            for line in effects
            if isinstance(line, Line)
        )
        kind = type(event).__name__
        by = getattr(event, "by", "") or ""
        self.events.append(
            StoredEvent(
                self.ids.next(), incident.id, seq, event.at, kind, str(by), encode_event(event), lines
            )
        )

    def _send(
        self,
        policy: Policy,
        incident: Incident,
        rows: Sequence[Status],
        send: Send,
        context: Context | None,
        unread: Collection[str],
        author: str,
    ) -> None:
        for post in self.composer.compose(policy, incident, rows, send, context, self.now):
            if post.letter.recipient not in unread:
                self.add(replace(post, letter=replace(post.letter, person=author)) if author else post)

    def add(self, post: Post) -> None:
        """A letter with the rows that belong to it."""
        self.letters.append(post.letter)
        if post.message is not None:
            self.messages.append(post.message)
        if post.token is not None:
            self.tokens[post.token.id] = post.token

    def work(self) -> Work:
        opened, changed = [], []
        for each, version in self.base.items():
            incident = self.incidents[each].incident
            if version == NEW_VERSION:
                opened.append(incident)
            else:
                changed.append((incident, version))
        return Work(
            settled=tuple(self.settled),
            opened=tuple(opened),
            changed=tuple(changed),
            next_due=self.next_due,
            events=tuple(self.events),
            messages=tuple(self.messages),
            timers=self.timers,
            letters=tuple(self.letters),
            outcomes=tuple(self.outcomes),
            tokens=tuple(self.tokens.values()),
            threads=tuple(self.threads),
            granted=tuple(self.granted),
            discarded=tuple(self.discarded),
            revoked=tuple(self.revoked),
            cancelled=tuple(self.cancelled),
            locked=tuple(self.locked),
            proved=tuple(self.proved),
            problems=tuple(self.problems.values()),
            noticed=tuple(self.noticed),
            ended=tuple(self.ended),
            dead=tuple(self.silence.added),
            revived=tuple(self.silence.revived),
            acting=tuple(self.acting),
            collected=tuple(self.collected),
        )


def next_promise(incident: Incident, rows: Iterable[Status]) -> tuple[datetime, str] | None:
    """The earliest promise still to be kept, an overdue one included: what `queue` sorts by."""
    if incident.state in OVER:
        return None
    open_rows = [
        (row.due_at, row.kind.value)
        for row in rows
        if row.due_at is not None and row.met_at is None and row.state in (Standing.OPEN, Standing.BREACHED)
    ]
    return min(open_rows, default=None)

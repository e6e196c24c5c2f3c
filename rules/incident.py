"""An incident as a frozen value: what is known of one request, and the facts its clocks are computed from.

Owns the shape only. Facts are kept as instants and intervals, never as counters, so that every due time can be explained
and recomputed. Never computes a due time (`sla`), never changes itself (`decide`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from rules.policy import Kind


class State(StrEnum):
    NEW = "new"  # nobody has taken it
    OPEN = "open"
    PENDING = "pending"  # a pause is running
    RESOLVED = "resolved"  # the customer may still dispute
    CLOSED = "closed"
    REFERRED = "referred"
    EXCLUDED = "excluded"
    MERGED = "merged"


class Trust(StrEnum):
    """Who the requester is to us (SAFETY, "Trust"). Decides which letters they get, never whether clocks run."""

    UNVERIFIED = "unverified"
    KNOWN = "known"
    VERIFIED = "verified"


class Author(StrEnum):
    CUSTOMER = "customer"
    AGENT = "agent"
    MONITOR = "monitor"  # a machine that watches: it is owed no word


class LevelSource(StrEnum):
    SUGGESTED = "suggested"  # by the gateway; a person has not confirmed it
    DEFAULT = "default"  # nothing was found: the policy's default_priority
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class Met:
    at: datetime
    letter: int | None  # the outbox row (in a replay: the event) that met it; a bounce of it revokes this
    due_at: datetime | None = None  # the promise that was kept: a later change of level leaves it alone
    spent: timedelta | None = None  # the time that counted; None where the level had no such target
    clause: str = ""  # of the promise that was kept


@dataclass(frozen=True, slots=True)
class Breach:
    """A recorded miss. It stands, whatever happens to the level afterwards."""

    at: datetime  # when it became a miss
    due_at: datetime  # the promise that was missed
    clause: str = ""  # its own, whatever the level in force says now
    level: str = ""  # whose promise it was: what was spent is counted by that one


@dataclass(frozen=True, slots=True)
class Clock:
    """One promise running towards one target of the level in force."""

    kind: Kind
    start_at: datetime  # the receipt it counts from; the policy's `starts` is applied when computing
    met: Met | None = None
    breach: Breach | None = None
    warned: tuple[int, ...] = ()  # the steps of escalation that were told, in percent


@dataclass(frozen=True, slots=True)
class Stop:
    """An interval in which some clocks do not count."""

    reason: str
    kinds: frozenset[Kind]
    from_at: datetime
    until: datetime | None = None
    by: str = ""
    message: int | None = None  # the mail that asked for it


@dataclass(frozen=True, slots=True)
class Update:
    """One update the customer got: a person's public answer or a status letter."""

    at: datetime
    letter: int | None
    by_person: bool
    news: bool = True


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed about updates. Exactly one of `every`, `once`, `withdrawn`, or none of them (none wanted)."""

    at: datetime
    by: str
    every: timedelta | None = None
    once: datetime | None = None
    withdrawn: bool = False  # the policy's own cadence holds again
    message: int | None = None  # the message that proves it
    updates: int = 0  # that the customer had got by then: these tell before from after within one instant


@dataclass(frozen=True, slots=True)
class Wish:
    """How often the customer would like to hear from us, in their words. Promises nothing until an agent accepts it."""

    at: datetime
    words: str
    every: timedelta | None = None  # None: only when it is solved
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """What has been done about the update that is owed since `since`: one letter and at most one miss for each."""

    since: datetime
    drafted_at: datetime | None = None  # the letter was shown to whoever could write a better one
    deferred_until: datetime | None = None  # not before then, as far as the promise allows
    decided: bool = False  # the status letter is on its way
    missed: Breach | None = None
    warned: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldValue:
    status: str  # present missing declined promised unsure
    value: str = ""
    instant: datetime | None = None  # that the words name, where they name one
    promised_at: datetime | None = None  # since when it is waited for
    asked_at: datetime | None = None  # when it was asked for, since it was promised: that is done once
    by: str = ""  # the agent who put it right; empty: read out of the customer's mail
    before: tuple[str, ...] = ()  # what stood here, oldest first

    @property
    def is_settled(self) -> bool:
        """Supplied, promised, or the customer has said why not: then it is not asked again."""
        return self.status in SETTLED or (self.status == "unsure" and bool(self.value))


SETTLED = frozenset({"present", "declined", "promised"})


@dataclass(frozen=True, slots=True)
class Asked:
    """One letter's questions: the fields under its numbers. An answer by number belongs to the letter that it answers."""

    at: datetime
    letter: str  # its kind
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outage:
    """When it was down, as an agent or monitoring noted it."""

    start: datetime
    end: datetime | None  # None: still down
    text: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """Hears what the customer hears, from `joined_at` on."""

    address: str
    joined_at: datetime
    name: str = ""  # as whoever copied them in writes it


@dataclass(frozen=True, slots=True)
class Words:
    """What a person's words to the customer change at once, before they leave: an undo puts it back."""

    state: State
    assigned: str | None
    asked_for: tuple[str, ...]
    questions: tuple[Asked, ...]
    last_step: str
    last_step_at: datetime | None
    question_at: datetime | None
    asked_again_at: datetime | None
    stops: tuple[Stop, ...]
    resolved_at: datetime | None
    resolution: str | None
    resolution_text: str
    exclusion: str | None


@dataclass(frozen=True, slots=True)
class Unsent:
    """One letter of a person to the customer that the next hop has not taken yet."""

    at: datetime
    by: str
    kind: str  # of the letter
    leaves_at: datetime
    before: Words
    after: Words


@dataclass(frozen=True)
class Incident:
    """Copied a few times in every decision, hence `but` and no slots: `dataclasses.replace` walks all fields in Python."""

    id: int
    ref: str
    vendor: str
    policy: str  # digest of the resolved policy in force
    state: State
    level: str  # in force
    level_source: LevelSource
    requester: str  # canonical address: letters go here and nowhere else
    received_at: datetime
    opened_by: Author
    opened_under: str = ""  # the digest it was opened under: a replay begins with that policy
    trust: Trust = Trust.VERIFIED
    requester_name: str = ""
    subject: str = ""
    root_id: str = ""  # Message-ID of the first mail: every letter to the customer refers to it
    latest_id: str = ""  # Message-ID of their latest: what we answer
    language: str = "en"
    answerable: bool = True  # may be answered automatically (RFC 3834)
    suggested: str | None = None
    runner_up: str | None = None
    claimed: str | None = None  # the customer's own words about the level
    level_reason: str = ""  # the evidence or the agent's because
    level_in_doubt: bool = False  # nothing in their words decides it
    level_asked: bool = False  # the policy's question about it was put to the customer
    assigned: str | None = None
    clocks: tuple[Clock, ...] = ()
    missed_replies: tuple[
        Clock, ...
    ] = ()  # of questions answered late, before the present one: a bounce revives them
    stops: tuple[Stop, ...] = ()
    acknowledgements: tuple[Met, ...] = ()  # that were taken
    returned: tuple[int, ...] = ()  # letters that came back: of each the staff hears once
    updates: tuple[Update, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    escalated_at: datetime | None = None
    acknowledged: bool = False  # an acknowledgement has been decided (full or minimal)
    rounds: tuple[Round, ...] = ()  # of updates, oldest first; one without anything done has none
    wish: Wish | None = None  # the customer's latest about updates, while no agent has answered it
    answer_leaves_at: datetime | None = None  # a person's answer is on its way and was not taken yet
    unsent: tuple[Unsent, ...] = ()  # what persons wrote and nobody has taken yet, oldest first
    question_at: datetime | None = None  # a person's question that the customer has not answered
    asked_again_at: datetime | None = None  # the agent was asked whether it is still needed
    asked_at: tuple[datetime, ...] = ()  # the customer's messages: a reply is owed to the first unanswered
    inquired_at: datetime | None = None  # when they last asked how far we are
    silent_updates: int = 0  # status letters without news in a row
    alerted: int = 0  # how many on the on-call list have been alerted
    alerted_at: datetime | None = None
    estimate: datetime | None = None
    estimated_at: datetime | None = None
    resolved_at: datetime | None = None
    resolution: str | None = None  # kind
    resolution_text: str = ""
    closed_at: datetime | None = None
    exclusion: str | None = None
    referral: str = ""  # the product that others support
    merged_into: int | None = None
    spent: timedelta = timedelta(0)  # on it, as agents told
    outages: tuple[Outage, ...] = ()
    monitor: str = ""  # the policy's rule, where monitoring told of it
    calm_at: datetime | None = None  # it flaps: until then its changes are told to nobody
    participants: tuple[Participant, ...] = ()
    last_step: str = ""  # the last thing a person told the customer, one line
    last_step_at: datetime | None = None
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    asked_for: tuple[str, ...] = ()  # fields, under the numbers of our latest questions
    questions: tuple[Asked, ...] = ()  # each letter's, oldest first
    wake_at: datetime | None = None  # when time alone brings the next thing
    serial: int = 0  # grows with each decision; a timer with another serial is stale

    def but(self, **changes: object) -> "Incident":
        """The same with other facts. Raises TypeError for a name that is none."""
        if not changes.keys() <= self.__dict__.keys():
            raise TypeError(f"an incident has no {', '.join(changes.keys() - self.__dict__.keys())}")
        copy = object.__new__(Incident)
        copy.__dict__.update(self.__dict__, **changes)
        return copy

    @property
    def words(self) -> Words:
        """What an undo may have to put back."""
        return Words(*(self.__dict__[name] for name in Words.__dataclass_fields__))

    @property
    def is_watched(self) -> bool:
        """Monitoring told of it: there is nobody to write to."""
        return self.opened_by is Author.MONITOR

    def is_down(self, rule: str) -> bool:
        """As that rule of monitoring has told."""
        return any(each.by == rule and each.end is None for each in self.outages)

    @property
    def was_taken(self) -> bool:
        """Somebody has it, or somebody has written to the customer."""
        return self.assigned is not None or any(update.by_person for update in self.updates)

    def clock(self, kind: Kind) -> Clock | None:
        for clock in self.clocks:
            if clock.kind is kind:
                return clock
        return None

    @property
    def agreement(self) -> Agreement | None:
        """The one in force."""
        return self.agreements[-1] if self.agreements and not self.agreements[-1].withdrawn else None

    @property
    def since(self) -> datetime:
        """What began the current round of updates: the latest update or agreement, before any the acknowledgement."""
        if self.updates and self.agreements:
            return max(self.updates[-1].at, self.agreements[-1].at)
        if self.updates or self.agreements:
            return (self.updates or self.agreements)[-1].at
        acknowledge = self.clock(Kind.ACKNOWLEDGE)
        met = acknowledge.met if acknowledge else None
        return max(self.received_at, met.at) if met else self.received_at

    @property
    def round(self) -> Round:
        """The current one."""
        since = self.since
        return next((each for each in reversed(self.rounds) if each.since == since), Round(since))

    def has(self, name: str) -> bool:
        value = self.fields.get(name)
        return value is not None and value.is_settled

    @property
    def is_over(self) -> bool:
        return self.state in OVER


OVER = frozenset({State.RESOLVED, State.CLOSED, State.REFERRED, State.EXCLUDED, State.MERGED})
"""States in which nobody is owed an update."""

"""What goes into the store and comes out of it: frozen values, no ORM.

Owns the shapes that the gateway and the store exchange. Ids are ours, 64 bit and time-ordered, made before any insert
(`store.ids`). Never imports `models`: nothing outside the store ever sees a row object.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from rules.incident import Incident


@dataclass(frozen=True, slots=True)
class Accepted:
    """One message for one vendor, as a door hands it over; written before `250`."""

    id: int
    vendor: str  # "" for the operator's own mail (postmaster)
    door: str
    octets: bytes
    recipients: tuple[str, ...]
    reverse_path: str | None
    peer: str
    authenticated: str | None
    received_at: datetime
    source: str | None = None  # IMAP account/mailbox/uidvalidity/uid: unique where given


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A claimed inbox row with its octets. `attempts` counts this one."""

    id: int
    vendor: str
    door: str
    octets: bytes
    recipients: tuple[str, ...]
    reverse_path: str | None
    peer: str
    authenticated: str | None
    received_at: datetime
    attempts: int
    granted: str = ""  # by a person, from hold: released confirmed corrected send note

    @property
    def released(self) -> bool:
        """Vouched for by a person, whatever for."""
        return bool(self.granted)


@dataclass(frozen=True, slots=True)
class InboxRow:
    """For people and JSON: no octets."""

    id: int
    vendor: str
    door: str
    received_at: datetime
    state: str  # received done held duplicate
    size: int
    sha256: str
    ref: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one inbox row."""

    id: int
    state: str  # done held duplicate
    incident: int | None = None
    reason: str | None = None
    fingerprint: str | None = None  # taken by this row: of two equal mails processed at once, one conflicts
    replaces: int | None = None  # the inbox row that `known_fingerprints` gave for it, if too old to count
    same_as: int | None = None  # the inbox row whose incident a duplicate belongs to


@dataclass(frozen=True, slots=True)
class StoredEvent:
    id: int
    incident: int
    seq: int
    at: datetime
    kind: str
    by: str
    data: Mapping[str, object]  # the event itself, JSON-able: replay reads it
    lines: tuple[tuple[str, str, str, str, str], ...]  # history: (at RFC 3339, kind, by, summary, clause)


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """One message of a conversation, in or out, as `show` tells it."""

    id: int  # the inbox row's or the outbox row's
    incident: int
    direction: str  # in out
    message_id: str
    author: str
    recipient: str
    subject: str
    at: datetime
    new_text: str
    visible_to: str = ""  # "" everybody on the incident; else "staff"


@dataclass(frozen=True, slots=True)
class Letter:
    """One outbox row: one recipient, final octets, fixed Message-ID."""

    id: int
    incident: int | None
    vendor: str
    kind: str  # LetterKind value
    recipient: str
    subject: str
    message_id: str
    reverse_path: str
    octets: bytes
    created_at: datetime
    not_before: datetime
    expires_at: datetime
    person: str = ""  # the agent whose words these are
    news: bool = True
    caused_by: int | None = None  # the inbox row
    domain: str = ""  # the recipient's, where it was caused by mail alone: budgets bind it


@dataclass(frozen=True, slots=True)
class Sent:
    """One letter to a customer as budgets count it."""

    recipient: str
    at: datetime
    incident: int | None
    by_person: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Waits:
    """A request whose acknowledgement was over budget. `due_at` None: nothing waits any more; `letter` tells of it."""

    incident: int
    vendor: str
    address: str
    due_at: datetime | None
    letter: int | None = None


@dataclass(frozen=True, slots=True)
class ClaimedLetter:
    letter: Letter
    attempts: int  # counts this one


@dataclass(frozen=True, slots=True)
class Outcome:
    """One attempt's end for one letter."""

    letter: int
    state: str  # delivered deferred failed unknown cancelled
    at: datetime
    reply: str
    next_attempt_at: datetime | None = None  # for deferred and unknown


@dataclass(frozen=True, slots=True)
class Token:
    """A reply token's row: the MAC is checked before it is ever looked up."""

    id: int
    incident: int | None
    vendor: str
    address: str
    purpose: str  # agent (the note-only address is the same row) customer confirm desk
    expires_at: datetime
    revoked: bool = False
    item: int | None = None  # the held inbox row that a confirming reply is about
    asks: str = ""  # what the letter asks: the bare words it may be answered with


Holder = tuple[int, str, str]
"""(incident, address, purpose): who may hold a reply address for what."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A Message-ID that belongs to an incident, ours or foreign, received or only referred to."""

    vendor: str
    message_id: str
    incident: int


ProblemKey = tuple[str, str, str]
"""(vendor, monitoring rule, the problem's own key)"""


@dataclass(frozen=True, slots=True)
class Problem:
    """What monitoring told of last. `changes` counts, and is the fence for the compare-and-set."""

    key: ProblemKey
    incident: int
    state: str  # down up
    since: datetime  # of the present or the last outage
    changed_at: datetime
    changes: int


@dataclass(frozen=True, slots=True)
class Agent:
    id: int
    vendor: str
    address: str
    name: str
    state: str  # active locked
    zone: str = ""
    proof: str = (
        ""  # what proved their "ok" to the welcome letter; "" until it came. `put_agents` leaves it alone
    )


@dataclass(frozen=True, slots=True)
class Contact:
    id: int
    vendor: str
    address: str
    name: str = ""
    organisation: str = ""
    zone: str = ""
    language: str = ""
    state: str = "active"  # active inactive
    standing: str = "current"  # current lapsed
    agents: str = ""  # told first, separated by blanks


@dataclass(frozen=True, slots=True)
class Dead:
    """An address that automatic mail no longer goes to, of one vendor, until a person or a proven mail of theirs clears it."""

    vendor: str
    address: str
    since: datetime
    reason: str  # the other server's words, COMPLAINT, LOOP or LOOP_UNPROVED
    letter: int | None = None  # that came back

    @property
    def is_loop(self) -> bool:
        return self.reason in LOOPS


COMPLAINT = "complaint"
"""The reason of a dead address whose owner called our mail unwanted."""

LOOP, LOOP_UNPROVED = "loop", "loop, of mail without proof"
"""A machine that answers ours, day after day. Proven mail of a machine is no sign of a person, so nothing but a person's
word clears the first; the second may be a forger's doing, and whoever is forged clears it by proven mail."""

LOOPS = frozenset({LOOP, LOOP_UNPROVED})


@dataclass(frozen=True, slots=True)
class Talk:
    """What went between us and one address lately. `letters`: that its mail caused, when; `requests`: that they were about;
    `replies`: its mails on those, beyond the one that opened each."""

    letters: tuple[datetime, ...] = ()
    requests: int = 0
    replies: int = 0


@dataclass(frozen=True, slots=True)
class DueTimer:
    incident: int
    due_at: datetime
    why: str
    serial: int


@dataclass(frozen=True, slots=True)
class Stored:
    """An incident as stored: `version` is the fence for the compare-and-set; `next_seq` numbers its next event."""

    incident: Incident
    version: int
    next_seq: int


@dataclass(frozen=True, slots=True)
class Granted:
    """A held inbox row goes back to be processed, as a person said."""

    item: int
    how: str = "released"  # released confirmed corrected send note


@dataclass(frozen=True, slots=True)
class Acting:
    """In whose name a unit acts: still active, and by a token that still counts, in the unit's own transaction."""

    vendor: str
    address: str
    token: int | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A person's word to the customer that has not left yet and was never tried."""

    id: int
    incident: int
    kind: str
    person: str
    not_before: datetime
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Noticed:
    """What the operator is told of from `at` on. `before`: when it was told of last, where that is not over yet."""

    key: str
    vendor: str
    at: datetime
    before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """All writes of one unit, gathered before it opens. All of it commits, or none."""

    settled: tuple[Settled, ...] = ()
    opened: tuple[Incident, ...] = ()  # inserts, version 1
    changed: tuple[tuple[Incident, int], ...] = ()  # (new value, version it was decided on)
    next_due: Mapping[int, tuple[datetime, str] | None] = field(
        default_factory=dict
    )  # incident -> next due promise
    events: tuple[StoredEvent, ...] = ()
    messages: tuple[StoredMessage, ...] = ()
    timers: Mapping[int, DueTimer | None] = field(
        default_factory=dict
    )  # incident -> the timer to arm, or None
    letters: tuple[Letter, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    tokens: tuple[Token, ...] = ()  # upserts by (incident, address, purpose): expiry renewed
    threads: tuple[Thread, ...] = ()  # insert, ignore what is known
    granted: tuple[Granted, ...] = ()  # held inbox rows
    discarded: tuple[tuple[int, str], ...] = ()  # (held inbox row, reason)
    revoked: tuple[int, ...] = ()  # token ids, each still live: what is used once is used by one unit
    cancelled: tuple[int, ...] = ()  # outbox rows still queued and never attempted
    locked: tuple[tuple[str, str], ...] = ()  # (vendor, agent's address)
    proved: tuple[tuple[str, str, str], ...] = ()  # (vendor, agent's address, proof)
    problems: tuple[tuple[Problem, int], ...] = ()  # (new value, `changes` it was decided on; 0: none known)
    noticed: tuple[Noticed, ...] = ()
    ended: tuple[tuple[str, datetime, datetime], ...] = ()  # (key of a notice, told at, over at)
    dead: tuple[Dead, ...] = ()  # insert; what is dead already keeps its reason
    revived: tuple[tuple[str, str], ...] = ()  # (vendor, address)
    acting: tuple[Acting, ...] = ()  # fences; nothing is written
    collected: tuple[Waits, ...] = ()  # upserts by incident


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the audit."""

    id: int
    at: datetime
    by: str
    vendor: str
    act: str  # exported erased pruned
    summary: str


@dataclass(frozen=True, slots=True)
class Held:
    """What waits for a person, with its octets."""

    row: InboxRow
    octets: bytes
    recipients: tuple[str, ...]
    reverse_path: str | None
    peer: str


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """For people and JSON: no octets."""

    id: int
    ref: str | None
    incident: int | None
    vendor: str
    kind: str
    recipient: str
    subject: str
    message_id: str
    state: str  # queued deferred delivered failed unknown cancelled
    attempts: int
    created_at: datetime
    next_attempt_at: datetime | None
    last_reply: str | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One dialling. `ended_at` None: we died on the way, or are still at it."""

    number: int
    started_at: datetime
    ended_at: datetime | None
    state: str | None
    reply: str | None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One incident of the queue, from its columns."""

    id: int
    ref: str
    vendor: str
    level: str
    state: str
    requester: str
    subject: str
    assigned: str | None
    received_at: datetime
    next_due_at: datetime | None
    next_due_kind: str | None


@dataclass(frozen=True, slots=True)
class TimerEntry:
    ref: str
    timer: DueTimer


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything stored about one incident. An outgoing message has the id of its letter."""

    stored: Stored
    next_due_at: datetime | None
    next_due_kind: str | None
    events: tuple[StoredEvent, ...]
    messages: tuple[StoredMessage, ...]
    letters: tuple[OutboxRow, ...]

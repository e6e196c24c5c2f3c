"""Everything that can happen to an incident: a closed union of frozen values.

Owns what an event must carry so that `decide` needs nothing else: ids, tokens and instants come in with it.
Never holds behaviour. Every instant is aware and in UTC; `at` is when it happened, not when it was read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from rules.effects import LetterKind
from rules.incident import Author, FieldValue, LevelSource, Trust, Wish


@dataclass(frozen=True, slots=True)
class Received:
    """A request came in and becomes an incident."""

    at: datetime
    incident: int
    ref: str
    requester: str
    by: Author = Author.CUSTOMER
    trust: Trust = Trust.VERIFIED
    requester_name: str = ""
    subject: str = ""
    language: str = "en"
    level: str | None = None  # in force; None: the policy's default
    level_source: LevelSource = LevelSource.SUGGESTED
    suggested: str | None = None
    runner_up: str | None = None
    claimed: str | None = None
    level_reason: str = ""
    level_in_doubt: bool = False  # then the policy's question about it is asked, if it has one
    answerable: bool = True
    silence: str = ""  # why it gets no acknowledgement
    referral: str = ""  # the product it is about, where others support that
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    wish: Wish | None = None  # how often they want to hear from us
    message: int | None = None
    message_id: str = ""  # theirs: the root of the conversation
    monitor: str = ""  # the policy's rule, where monitoring told of it


@dataclass(frozen=True, slots=True)
class CustomerReplied:
    at: datetime
    message: int | None = None
    message_id: str = ""
    author: str = ""
    from_outside: bool = False  # on the thread, but not a participant: seen by agents only
    automatic: bool = False  # joins without changing state or clocks
    only_thanks: bool = (
        False  # that it was them, or that it is where it was referred to: takes nothing up again
    )
    all_is_well: bool = (
        False  # thanks, that it works, that it is solved, and nothing besides: changes nothing
    )
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    wish: Wish | None = None
    silence: str = ""  # why no automatic letter goes now
    reopens: bool = False  # it is closed, and not for too long


@dataclass(frozen=True, slots=True)
class Inquired:
    """The customer asked how far we are, and nothing else: on record, it changes nothing."""

    at: datetime
    author: str
    message: int | None = None
    silence: str = ""  # why it was not answered
    unheard: bool = False  # for want of a person's word: so many letters of ours went before it


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The unverified requester answered the minimal acknowledgement: they are who they said."""

    at: datetime
    message: int | None = None
    silence: str = ""  # why the full acknowledgement does not go now


@dataclass(frozen=True, slots=True)
class Collected:
    """The acknowledgement that was over budget: in a letter that tells of several requests, in one of its own (`letter`
    None), or after all not (`silence`)."""

    at: datetime
    letter: int | None = None
    silence: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """The next hop took one of our letters: this is what counts."""

    at: datetime
    letter: int
    kind: LetterKind
    news: bool = True


@dataclass(frozen=True, slots=True)
class Bounced:
    """A letter came back for good, or the next hop refused it for good."""

    at: datetime
    letter: int
    reply: str = ""
    recipient: str = ""  # where that is not the requester: no promise hangs on it
    is_dead: bool = False  # the address, not this letter alone
    again: bool = (
        False  # known already, and told: a report of what was refused in session, or a second report
    )


@dataclass(frozen=True, slots=True)
class Answered:
    """An agent wrote to the customer. The promise is met only when the next hop takes it (`Taken`)."""

    at: datetime
    by: str
    text: str
    delay: timedelta = timedelta(0)  # so that undo is real
    message: int | None = None


@dataclass(frozen=True, slots=True)
class AnsweredElsewhere:
    """A person answered by telephone or the like: it counts from `when`, and the next letter tells it."""

    at: datetime
    by: str
    how: str  # phone, chat, meeting ..
    when: datetime
    because: str = ""  # what was said
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What that person wrote to the customer was stopped before it left."""

    at: datetime
    by: str
    letters: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    at: datetime
    by: str
    text: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Assigned:
    at: datetime
    by: str
    to: str


@dataclass(frozen=True, slots=True)
class LevelSet:
    at: datetime
    by: str
    level: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Suggested:
    """What the customer answered, or wrote since, speaks for a level; no agent has confirmed one."""

    at: datetime
    level: str
    because: str = ""  # their words
    by: str = "customer"  # who answered the question about it; "gateway": read out of their words
    fields: Mapping[str, FieldValue] = field(default_factory=dict)  # that they supplied in the same mail
    message: int | None = None
    silence: str = ""  # why they are not told by a letter of its own


@dataclass(frozen=True, slots=True)
class Needed:
    """An agent asks the customer for some of the policy's fields, in its own wording."""

    at: datetime
    by: str
    fields: tuple[str, ...]
    text: str = ""  # the agent's words above the questions
    delay: timedelta = timedelta(0)  # so that undo is real
    message: int | None = None


@dataclass(frozen=True, slots=True)
class FieldSet:
    """An agent puts right what was read; an empty value: there is none to be had."""

    at: datetime
    by: str
    name: str
    value: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Agreed:
    """Exactly one of `every`, `once`, `withdrawn`, `as_wished`; none of them: no updates wanted."""

    at: datetime
    by: str
    every: timedelta | None = None
    once: datetime | None = None
    withdrawn: bool = False  # the policy's own cadence again
    as_wished: bool = False  # what the customer asked for
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Approved:
    """The draft written ahead may go as it is."""

    at: datetime
    by: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Deferred:
    """The draft waits so long, as far as the promise allows."""

    at: datetime
    by: str
    span: timedelta
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    at: datetime
    by: str
    reason: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    at: datetime
    by: str
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Estimated:
    at: datetime
    by: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Excluded:
    at: datetime
    by: str
    category: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class Referred:
    """Others support that product (U7): the customer is told where, and nothing runs on."""

    at: datetime
    by: str
    referral: str  # its id in the policy


@dataclass(frozen=True, slots=True)
class Resolved:
    at: datetime
    by: str
    kind: str
    text: str = ""
    delay: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Closed:
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Reopened:
    at: datetime
    by: str
    because: str = ""
    silence: str = ""  # as `CustomerReplied`


@dataclass(frozen=True, slots=True)
class Escalated:
    at: datetime
    by: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class TimeSpent:
    """Work on it, for the record."""

    at: datetime
    by: str
    span: timedelta
    text: str = ""


@dataclass(frozen=True, slots=True)
class OutageNoted:
    """Since when, and until when it was down; noted again with the same start it replaces what was noted."""

    at: datetime
    by: str
    start: datetime
    end: datetime | None  # None: still down
    text: str = ""


@dataclass(frozen=True, slots=True)
class MonitorTold:
    """Monitoring wrote that the problem is down, or over. The outage is noted first (`OutageNoted`)."""

    at: datetime
    by: str  # the policy's rule
    down: bool
    changed: bool  # else it has said so before
    message: int | None = None
    level: str = ""  # that its words mean, where the rule says so


@dataclass(frozen=True, slots=True)
class ParticipantAdded:
    at: datetime
    by: str
    address: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRemoved:
    at: datetime
    by: str
    address: str


@dataclass(frozen=True, slots=True)
class Merged:
    """It goes on as another request (`Absorbed` there)."""

    at: datetime
    by: str
    into: int
    ref: str  # of the other


@dataclass(frozen=True, slots=True)
class Absorbed:
    """Another request goes on as this one: what was known of it, and the customer's messages nobody had answered."""

    at: datetime
    by: str
    incident: int
    ref: str  # of the other
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    asked_at: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class SplitOff:
    """Part of it goes on as a request of its own."""

    at: datetime
    by: str
    ref: str  # of the new one


@dataclass(frozen=True, slots=True)
class Adopted:
    """From here on another version of the policy holds (`decide.adopt`)."""

    at: datetime
    by: str
    policy: str  # its digest
    because: str = ""


@dataclass(frozen=True, slots=True)
class Fired:
    """The incident's timer. `serial` None means it cannot be stale (a replay)."""

    at: datetime
    serial: int | None = None


Event = (
    Received
    | CustomerReplied
    | Inquired
    | Confirmed
    | Collected
    | Taken
    | Bounced
    | Answered
    | AnsweredElsewhere
    | Undone
    | Noted
    | Assigned
    | LevelSet
    | Suggested
    | Needed
    | FieldSet
    | Agreed
    | Approved
    | Deferred
    | Paused
    | Resumed
    | Estimated
    | Excluded
    | Referred
    | Resolved
    | Closed
    | Reopened
    | Escalated
    | TimeSpent
    | OutageNoted
    | MonitorTold
    | ParticipantAdded
    | ParticipantRemoved
    | Merged
    | Absorbed
    | SplitOff
    | Adopted
    | Fired
)

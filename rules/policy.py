"""A vendor's support policy as frozen values.

Owns the vocabulary in which a published policy is stated: levels, targets, cadences, pauses, exclusions, required fields.
Never reads a file, a clock or a database: `policy_file` makes these values, everything else only reads them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from rules.calendar import Calendar


class Kind(StrEnum):
    """What is owed. One clock each (POLICIES, "Priorities and targets")."""

    ACKNOWLEDGE = "acknowledge"  # the automatic letter, taken by the next hop
    RESPONSE = "response"  # the first answer by a person
    REPLY = "reply"  # the next answer to an unanswered customer message
    UPDATE = "update"  # a cadence: the next status the customer is owed
    RESOLUTION = "resolution"  # restored service


class Runs(StrEnum):
    """On what a duration is counted."""

    SUPPORT_HOURS = "support-hours"  # closed time does not count
    ELAPSED = "elapsed"  # the wall clock


class Starts(StrEnum):
    RECEIPT = "receipt"
    NEXT_OPENING = "next-opening"  # U2: mail outside hours waits for the opening


class Wording(StrEnum):
    """How a letter may speak of a target."""

    AIM = "aim"  # "we aim to answer by"
    COMMIT = "commit"  # "you get an answer by"


@dataclass(frozen=True, slots=True)
class Target:
    """One promise of one level. For `UPDATE`, `within` is the cadence."""

    kind: Kind
    within: timedelta
    runs: Runs
    starts: Starts
    wording: Wording
    clause: str
    reading: str | None = None  # our reading where the text is silent; `rules check` lists each
    assumed: bool = False  # a figure of ours, not published: never stated to a customer


@dataclass(frozen=True, slots=True)
class Cue:
    """Words in a mail that speak for a level, and the clause that says so."""

    words: tuple[str, ...]
    weight: float = 1.0
    clause: str = ""


class Scope(StrEnum):
    """How many are affected, as far as a mail says."""

    ALL = "all"
    MANY = "many"
    SOME = "some"
    ONE = "one"


class Function(StrEnum):
    """What still works, as far as a mail says."""

    DOWN = "down"  # nothing does
    MAJOR = "major"  # something that matters does not
    DEGRADED = "degraded"  # slowly, now and then
    MINOR = "minor"
    COSMETIC = "cosmetic"
    QUESTION = "question"  # nothing is broken


class Facet(StrEnum):
    """What a sentence may tell of how grave a fault is. Each has a chance, read by weights."""

    DOWN = "down"  # all of the product, or all work in it
    ALL = "all"  # many are hit, or everybody
    FEW = "few"  # one or a few; others are fine
    LOGIN = "login"  # people cannot log in
    WRONG = "wrong"  # data are wrong, missing, doubled or mixed up
    LAUNCH = "launch"  # something cannot be launched or sent, or its takers are stuck
    BROKEN = "broken"  # a function fails
    SLOW = "slow"  # slowly, now and then, in part
    STAKES = "stakes"  # live or due today; money is being lost
    AROUND = "around"  # a way round that works; work goes on
    STUCK = "stuck"  # none; tried in vain
    SMALL = "small"  # a trifle, no hurry
    ASKS = "asks"  # how to, a wish
    OVER = "over"  # it works again


ALWAYS = "always"
"""Beside facets in `Level.odds`: what speaks for the level before a word is read."""


@dataclass(frozen=True, slots=True)
class When:
    """What was read in a mail, so that it speaks for a level: all that is given here must hold."""

    scope: frozenset[Scope] = frozenset()
    function: frozenset[Function] = frozenset()
    workaround: bool | None = None  # there is a way round, and it works
    login: bool | None = None  # people cannot log in
    wrong_data: bool | None = None
    live: bool | None = None  # at stake today
    features: int = 0  # at least so many major features are out
    among: frozenset[str] = frozenset()  # these alone count as such; empty: all
    weight: float = 1.0
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    level: str  # "1", "2", ...: always a string, strictest first in `Policy.levels`
    name: str  # "Critical"
    clause: str
    meaning: str  # the definition in our own words, for people
    targets: Mapping[Kind, Target]
    update_as_agreed: bool = False  # no cadence until one is agreed
    on_call: bool = False  # Z2: alerted one after the other until somebody takes it
    cues: tuple[Cue, ...] = ()
    when: tuple[When, ...] = ()
    odds: Mapping[str, float] = field(default_factory=dict)  # log odds by Facet or ALWAYS, by its chance
    option: str = ""  # this level as an answer to the policy's question about it


@dataclass(frozen=True, slots=True)
class Referral:
    """A product that others support (U7): who writes about it is told where."""

    id: str
    name: str  # "UserZoom Go"
    words: tuple[str, ...]  # that name it in a mail
    pointer: str  # where its own team helps, as letters say it
    clause: str = ""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One required field: what the customer is asked to supply (K3)."""

    name: str  # aspects impact start_time steps logs error
    question: str
    labels: tuple[str, ...] = ()  # words that introduce it in a mail, any language
    attachments: bool = False  # an attachment fills it
    clause: str = ""
    source: str = "published"  # or "ours": the vendor publishes no list, we ask all the same


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of exclusion or of resolution: `id` is what agents type, `text` what letters say.

    `translations`: the same by language, where a letter is written in one.
    """

    id: str
    text: str
    clause: str = ""
    chargeable: bool = False
    translations: Mapping[str, str] = field(default_factory=dict)

    def said(self, language: str) -> str:
        """As the policy has it where there is no translation: the kind itself is owed, in whatever words."""
        return self.translations.get(language, self.text)


class Tell(StrEnum):
    """Who hears of a promise at risk."""

    ASSIGNEE = "assignee"  # else the team
    TEAM = "team"
    LEAD = "lead"
    STAFF = "staff"  # the assignee, else the team, and the lead


@dataclass(frozen=True, slots=True)
class Step:
    """One warning on the way to a due time: below 100 it is at risk, from 100 on it was missed."""

    percent: int  # of what is promised
    tell: Tell
    kinds: frozenset[Kind]


PEOPLE_OWE = frozenset({Kind.RESPONSE, Kind.REPLY, Kind.RESOLUTION})
"""What a person can still save. An update has its draft written ahead, an acknowledgement comes by itself."""

ESCALATION = (Step(80, Tell.STAFF, PEOPLE_OWE), Step(100, Tell.LEAD, frozenset(Kind)))
"""Unless the policy has its own: five mails about one request teach people to read none."""


class Recovery(StrEnum):
    """What becomes of a problem's request once monitoring calls it over."""

    CLOSE = "close"
    HAND_OVER = "hand-over"  # whoever has it is told and closes it


class Signal(StrEnum):
    """What one mail of a monitoring system says of its problem."""

    DOWN = "down"
    UP = "up"
    NOTE = "note"  # acknowledged there, in maintenance: for the record


@dataclass(frozen=True, slots=True)
class Flapping:
    """More than so many changes within a time are one notice, then quiet until nothing has changed for as long."""

    changes: int
    within: timedelta


@dataclass(frozen=True, slots=True)
class Monitoring:
    """How the mails of one monitoring system are read (Z4). Patterns are of `rules.patterns`; without senders it is inert."""

    name: str
    sender: tuple[str, ...]  # canonical addresses, or "@example.com" for all of a domain
    key: str  # which problem it is, out of the patterns' groups: "{host}/{service}"
    title: str  # likewise
    down: tuple[str, ...]  # values of the group `state`, in lower case
    up: tuple[str, ...]
    note: tuple[str, ...] = ()
    subject: str = ""
    body: tuple[str, ...] = ()  # each must match the beginning of some line
    proof: bool = True  # the mail must prove its author, as agents' mail does
    level: str = ""  # empty: the policy's default
    levels: Mapping[str, str] = field(
        default_factory=dict
    )  # words of the group `level`, else `state`, in lower case -> level
    recovery: Recovery = Recovery.HAND_OVER
    flapping: Flapping | None = None
    clause: str = ""

    def is_from(self, address: str) -> bool:
        """`address` is canonical."""
        return address in self.sender or f"@{address.rpartition('@')[2]}" in self.sender

    def signal(self, word: str) -> Signal | None:
        said = word.strip().lower()
        listed = ((Signal.DOWN, self.down), (Signal.UP, self.up), (Signal.NOTE, self.note))
        return next((signal for signal, words in listed if said in words), None)


class Duty(StrEnum):
    """What an agent owes beside the clocks, without a due time of its own."""

    ESTIMATE = "estimate"  # U9 (c)
    RESOLUTION_KIND = "resolution-kind"  # U9 (b), Z5


@dataclass(frozen=True, slots=True)
class Policy:
    """One vendor's promises, resolved: figures, texts and holiday dates are all inside.

    `digest` is the SHA-256 (hex) of the resolved form: an incident keeps the digest it was opened under.
    """

    vendor: str
    name: str
    prefix: str  # of references: "UZ" gives UZ-1042
    addresses: tuple[str, ...]  # canonical, the first is the one letters come from
    default_priority: str
    calendar: Calendar
    levels: tuple[Level, ...]
    escalated_calendar: Calendar | None = None  # U3
    pauses: Mapping[str, frozenset[Kind]] = field(default_factory=dict)
    fields: tuple[FieldSpec, ...] = ()
    exclusions: tuple[Category, ...] = ()
    resolutions: tuple[Category, ...] = ()
    phone: str = ""  # Z3
    level_question: str = ""  # asked first where the level is in doubt; each level's `option` answers it
    referrals: tuple[Referral, ...] = ()
    monitoring: tuple[Monitoring, ...] = ()
    duties: Mapping[Duty, str] = field(default_factory=dict)  # with the clause that says so
    send_ahead: timedelta | None = None  # None: the smaller of 5 min and 5 % of the cadence
    draft_ahead: timedelta | None = None  # None: the smaller of 30 min and 25 % of the cadence
    escalation: tuple[Step, ...] = ESCALATION  # in the order of their percent
    tell_customer_when_missed: bool = False
    quiet_after: int = 5  # days on which support is open
    on_call_every: timedelta = timedelta(minutes=10)
    alert_after_silent: int = 3  # letters without news in a row
    close_after: timedelta = timedelta(days=7)
    reopen_within: timedelta = timedelta(days=30)
    needs_standing: bool = False  # U6: for customers on record, while their standing is current
    holidays_until: date = date.max
    zone_reading: str | None = None  # why this zone, where the text names none
    readings: tuple[str, ...] = ()  # ours, about the text as a whole; `rules check` lists each
    digest: str = ""

    def level(self, level: str) -> Level:
        """Raises KeyError for a level the policy lacks."""
        for each in self.levels:
            if each.level == level:
                return each
        raise KeyError(level)

    def referral(self, id: str) -> Referral | None:
        return next((each for each in self.referrals if each.id == id), None)

    def monitor(self, name: str) -> Monitoring | None:
        return next((each for each in self.monitoring if each.name == name), None)

    def is_monitor(self, address: str) -> bool:
        """Whether a machine that watches writes from there: it gets no letter."""
        return any(each.is_from(address) for each in self.monitoring)

    def stricter(self, one: str, other: str) -> str:
        """The level that stands first in the policy's table."""
        for each in self.levels:
            if each.level in (one, other):
                return each.level
        raise KeyError(one)

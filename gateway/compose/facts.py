"""What letters may say: the facts of an incident, a policy and an occasion as plain words, ready for a template.

Owns what letters to customers (`to_customers`) and to staff (`to_staff`) have in common. Pure. Never holds a sentence:
those are the templates'.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from gateway.compose import say
from gateway.compose.say import short
from gateway.compose.transcript import NOTHING, Account
from gateway.message.subject import shortened
from rules.calendar import Calendar, NeverOpens
from rules.effects import Send
from rules.incident import Agreement, Breach, Clock, Incident
from rules.passing import PATIENCE
from rules.policy import Kind, Level, Policy, Runs, Target, Wording
from rules.sla import calendar_at, open_days_later

Facts = dict[str, object]

MAX_TITLE = 120  # characters of a subject that is taken up again
MAX_FIELD = 120  # of a field that is played back: two lines
MAX_WORDS = 8_000  # of a customer's mail in a letter to staff
WHOLE = "message.txt"
"""The file that has all of what a letter to staff could quote only in part."""

ON_TIME = 100  # percent of a promise's time

_REPLY_MARK = re.compile(r"^(?:(?:re|aw|fwd?|wg|sv|antw)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
SURE = frozenset({"present"})
UNSURE = frozenset({"unsure"})
_PLAYED_BACK = SURE | UNSURE


@dataclass(frozen=True, slots=True)
class Listed:
    """One of several requests that a letter tells of, with what is owed on it."""

    policy: Policy
    incident: Incident
    dues: Mapping[Kind, datetime | None]


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter tells besides incident and policy: who reads it, what was written, what went wrong.

    `dues` are the promises that are open once the letter has arrived (None: paused), as `rules.sla` computes them; the
    incident is as it stands before.
    """

    now: datetime
    dues: Mapping[Kind, datetime | None] = field(default_factory=dict)
    reader_zone: tzinfo | None = None  # only where it is known
    reply_to: str = ""  # the reader's token address
    button_to: str = ""  # the same with the letter's mark: buttons write there
    note_to: str = ""  # the one whose mail only ever becomes a note
    people: Mapping[str, str] = field(default_factory=dict)  # agents' addresses and names
    person: str = ""  # the agent whose doing or words this is, as a customer may read the name
    message: str = ""  # what was written: by the customer, or what is held
    message_at: datetime | None = None
    author: str = ""  # who wrote it, where that is not the requester
    files: tuple[str, ...] = ()
    new_fields: tuple[str, ...] = ()  # which a reply has filled
    level_was: str = ""  # before the reply decided another
    next_on_call: str = ""
    letter_at: datetime | None = None  # when the letter left that did not arrive
    letter_kind: str = ""
    letter_to: str = ""  # to whom, where that is not the requester
    elsewhere: tuple[str, ...] = ()  # others of the requester's organisation, on record
    said_by: str = ""  # the host that would not have it
    said_at: datetime | None = None
    is_dead: bool = False  # the address: automatic mail to it stops
    quoted: str = ""  # a letter to the customer that waits for a yes, or for its time
    leaves_at: datetime | None = None  # its time
    lead_told: bool = False  # of what was missed
    reader: str = ""  # the agent who reads it
    account: Account = NOTHING  # of the agent's mail that it answers
    listed: tuple[Listed, ...] = ()
    language: str = say.ENGLISH  # of a letter to a customer about no request
    to: str = ""  # whom a letter to customers is for: the requester, or somebody copied in
    mark: str = ""  # by which a quotation of the letter is known again
    subject: str = ""  # of the question that it answers
    so_far: tuple[tuple[datetime, str, str], ...] = ()  # (instant, kind, words) of what they were told
    asked_as: tuple[str, ...] = ()  # references that were merged into this one, as they asked
    answers: str = ""  # the Message-ID of that question
    doubt: str = ""  # unproved failed: what speaks for the author of the words, where that is no proof


@dataclass(frozen=True, slots=True)
class Teller:
    """What letters to customers and to staff have in common: the facts of one letter about one incident."""

    policy: Policy
    incident: Incident
    send: Send
    occasion: Occasion

    @property
    def language(self) -> str:
        """Staff read English."""
        return say.ENGLISH

    @property
    def calendar(self) -> Calendar:
        return calendar_at(self.policy, self.incident, self.occasion.now)

    def target(self, kind: Kind) -> Target | None:
        return self.policy.level(self.incident.level).targets.get(kind)

    def may_state(self, kind: Kind) -> bool:
        """Whether a customer may read this target's times: it is published, or was agreed with them."""
        agreement = self.incident.agreement
        if kind is Kind.UPDATE and agreement is not None and (agreement.every or self.is_once(agreement)):
            return True
        target = self.target(kind)
        return target is not None and not target.assumed

    def is_once(self, agreement: Agreement) -> bool:
        """The next update is the one that was agreed for an instant; afterwards the table holds again."""
        return agreement.once is not None and self.occasion.dues.get(Kind.UPDATE) == agreement.once

    def aims(self, kind: Kind) -> bool:
        target = self.target(kind)
        return target is None or target.wording is Wording.AIM

    def instant(self, at: datetime | None) -> str:
        return instant_for(self.policy, self.occasion, at, self.language)

    def local(self, at: datetime | None) -> str:
        return "" if at is None else say.local(at, self.policy.calendar.zone, self.language)

    def near(self, at: datetime | None) -> str:
        return "" if at is None else say.near(at, self.occasion.now, self.policy.calendar.zone)

    def about(self) -> Kind | None:
        """Which promise the letter is about."""
        return Kind(self.send.about) if self.send.about in set(Kind) else None

    def clock(self) -> Clock | None:
        kind = self.about()
        return None if kind is None else self.incident.clock(kind)

    def breach(self) -> Breach | None:
        if self.about() is Kind.UPDATE:
            return self.incident.round.missed
        clock = self.clock()
        return clock.breach if clock else None

    def agent(self, address: str) -> str:
        return self.occasion.people.get(address, "")

    def counted_as(self, every: timedelta) -> str:
        target = self.target(Kind.UPDATE) or self.target(Kind.RESPONSE)
        hours = target is not None and target.runs is Runs.SUPPORT_HOURS
        return say.span(every, hours, self.language)

    def in_their_words(
        self,
        names: tuple[str, ...] = (),
        attached: bool = True,
        status: Collection[str] = _PLAYED_BACK,
        named: bool = False,
    ) -> list[list[str]]:
        """(label, words) of fields as the writer put them; a time as the instant it was read as. `named`: (field, words)."""
        rows = []
        for spec in self.policy.fields:
            value = self.incident.fields.get(spec.name)
            if spec.attachments and not attached:
                continue  # the letter lists the files anyway
            if value and value.value and value.status in status and (not names or spec.name in names):
                words = self.instant(value.instant) or short(" ".join(value.value.split()), MAX_FIELD)
                rows.append([spec.name if named else say.term(spec.name, self.language), words])
        return rows

    def awaited(self) -> list[tuple[str, datetime]]:
        """(field, since when) of what the customer said would follow, once a support day has passed without it."""
        return [
            (name, value.promised_at)
            for name, value in self.incident.fields.items()
            if value.status == "promised"
            and value.promised_at is not None
            and self._is_late(value.promised_at)
        ]

    def _is_late(self, promised_at: datetime) -> bool:
        try:
            return open_days_later(self.policy, self.incident, promised_at, PATIENCE) <= self.occasion.now
        except NeverOpens:
            return False

    def questions(self, names: Iterable[str]) -> list[list[str]]:
        """(field, the policy's question)"""
        asked = {spec.name: spec.question for spec in self.policy.fields}
        return [[name, asked[name]] for name in names if name in asked]


_TITLES = frozenset(
    ("dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "mme", "m", "sr", "sra", "ing", "dipl")
)


def given_name(name: str) -> str:
    """`Dana` of `Dana Example` and of `Example, Dana`; nothing of an address or of something with digits."""
    last, comma, first = name.partition(",")
    words = (each for each in (first if comma else last).split() if each.casefold().strip(".") not in _TITLES)
    word = next(words, "")
    return word.strip("\"'") if word and not any(c in "@<>" or c.isdigit() for c in name) else ""


def title(subject: str) -> str:
    """A subject without what replies put before it, capped; their own reference at its end stays."""
    return shortened(_REPLY_MARK.sub("", " ".join(subject.split())), MAX_TITLE)


def instant_for(policy: Policy, occasion: Occasion, at: datetime | None, language: str = say.ENGLISH) -> str:
    return "" if at is None else say.instant(at, policy.calendar.zone, occasion.reader_zone, language)


def in_full(text: str) -> Facts:
    """What a letter to staff quotes, and whether that is only its beginning."""
    return {"message": text[:MAX_WORDS], "is_cut": len(text) > MAX_WORDS}


def name_beside_number(level: Level) -> str:
    """A policy without names calls its levels "Priority 1": said once is enough."""
    return "" if level.level in level.name else level.name

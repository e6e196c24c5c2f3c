"""Everything a decision asks the shell to do: a closed union of frozen values.

Owns the names of our letters and who they are for. Never holds an address, a Message-ID or rendered text: those are the
shell's. An effect carries the clause that caused it, so that every letter can be traced to a promise.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rules.incident import Incident


class LetterKind(StrEnum):
    """One folder of templates each."""

    ACKNOWLEDGEMENT = "acknowledgement"
    MINIMAL = "minimal"  # fixed words, to an unverified address
    NO_STANDING = "no-standing"  # their mail waits for a person: no agreement is on record for them
    COLLECTED = "collected"  # acknowledges several requests of one address at once
    ANSWER = "answer"  # a person's words
    STATUS = "status"  # the follow-up, with or without news
    CHANGED = "changed"  # the level in force is another
    RESOLVED = "resolved"
    EXCLUDED = "excluded"
    NOTICE = "notice"  # to staff: a new request
    WROTE = "wrote"  # to staff: the customer wrote again
    LATE = "late"  # a promise to them was missed, where the policy tells them at once
    REFERRAL = "referral"  # others support that product: who helps, and where
    NEEDED = "needed"  # "is it still needed?", released by an agent
    NEEDS = "needs"  # questions that an agent puts to the customer
    AWAITED = "awaited"  # what they said would follow has not come
    DRAFT = "draft"  # to staff: the update written ahead
    AT_RISK = "at-risk"  # to staff: a promise is about to be missed
    MISSED = "missed"  # to staff: a promise was missed
    QUIET = "quiet"  # to staff: no word from the customer to a question of ours
    SILENT = "silent"  # to staff: three updates without news in a row
    ALERT = "alert"  # to the one on call
    MONITORED = "monitored"  # to staff: how a problem that monitoring told of goes on
    UNDELIVERED = "undelivered"  # to staff: your letter did not arrive
    STOPPED = "stopped"  # to staff: automatic mail to that address has stopped
    HELD = "held"  # to the real agent: a mail in your name waits for a person
    OPERATOR = "operator"  # to the operator: something needs a hand
    TRANSCRIPT = "transcript"  # to an agent: what your mail did, or would do
    NOT_SENT = "not-sent"  # to an agent: nothing of your mail was done, and why
    ASKED = "asked"  # to an agent: is this you?
    CONFIRM = "confirm"  # to an agent: what your command would do; it waits for your yes
    SECOND = "second"  # to an agent: somebody else has answered meanwhile
    WELCOME = "welcome"  # to an agent: requests come by mail from now on
    HOLD = "hold"  # to the lead: a mail waits for a person
    DIGEST = "digest"  # to the lead: the day ahead, and yesterday
    STANDING = "standing"  # "any news?", answered from the record
    OVERVIEW = "overview"  # "what is open?"
    NOTHING_THERE = "nothing-there"  # the same words for what does not exist and for what is not theirs


class Audience(StrEnum):
    REQUESTER = "requester"
    HANDLERS = "handlers"  # the assigned, else the team, else the operator
    TEAM = "team"
    LEAD = "lead"  # else the handlers
    STAFF = "staff"  # the handlers and the lead, each once
    ON_CALL = "on-call"  # the next on the list, else the handlers


AUTOMATIC_ANSWERS = frozenset(
    {LetterKind.ACKNOWLEDGEMENT, LetterKind.MINIMAL, LetterKind.COLLECTED, LetterKind.NO_STANDING}
)
"""Caused by one inbound mail: `Auto-Submitted: auto-replied` (RFC 3834 3.1.7), and bound by budgets."""

ANSWERS_QUESTION = frozenset({LetterKind.STANDING, LetterKind.OVERVIEW, LetterKind.NOTHING_THERE})
"""What is asked at any time is answered at once, from the record. Meets nothing: its fate is no event of the incident."""

TELLS_OF_RECEIPT = frozenset(
    {LetterKind.ACKNOWLEDGEMENT, LetterKind.MINIMAL, LetterKind.COLLECTED, LetterKind.REFERRAL}
)
"""Taken, it has acknowledged the request."""

ANSWERS = frozenset(
    {LetterKind.ANSWER, LetterKind.RESOLVED, LetterKind.EXCLUDED, LetterKind.NEEDED, LetterKind.NEEDS}
)
"""A person's word to the customer: meets a response."""

BY_PERSON = ANSWERS | {LetterKind.CHANGED, LetterKind.REFERRAL}
"""What a person caused: no Auto-Submitted."""

ANSWERS_AGENT = frozenset(
    {LetterKind.TRANSCRIPT, LetterKind.NOT_SENT, LetterKind.ASKED, LetterKind.CONFIRM, LetterKind.SECOND}
)
"""An agent's mail gets exactly one of these: caused by it, so `Auto-Submitted: auto-replied`."""

STANDS_APART = frozenset({LetterKind.NOT_SENT, LetterKind.ASKED, LetterKind.ALERT, LetterKind.DIGEST})
"""Under subjects of their own, outside the conversation: nobody overlooks them there."""

TELLS_CUSTOMER = AUTOMATIC_ANSWERS | BY_PERSON | {LetterKind.STATUS, LetterKind.LATE, LetterKind.AWAITED}
"""Their fate is an event of the incident. Never a staff letter's: told to staff, it would come back again, for ever."""

MAY_COME_BY_ITSELF = TELLS_CUSTOMER - ANSWERS
"""To the customer, with no person's word in it unless the letter names one."""


@dataclass(frozen=True, slots=True)
class Send:
    kind: LetterKind
    to: Audience
    clause: str = ""
    news: tuple[str, ...] = ()  # what is truly new, one line each
    awaited: tuple[str, ...] = ()  # fields that they said would follow: asked for in this letter
    text: str = ""  # a person's words
    about: str = ""  # the target kind, the reason: what the letter is about
    not_before: datetime | None = None
    step: int = 0  # on call: which of the list; of an escalation: its percent
    automatic: bool = False  # caused by a mail, though a person may cause such a letter too


@dataclass(frozen=True, slots=True)
class Wake:
    """Set the incident's one timer; None cancels it."""

    at: datetime | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of history."""

    at: datetime
    kind: str
    by: str
    summary: str
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """The event is not possible in this state; nothing was changed. `why` is told to whoever asked."""

    why: str


Effect = Send | Wake | Line | Refused


@dataclass(frozen=True, slots=True)
class Decision:
    incident: Incident | None
    effects: tuple[Effect, ...]

"""What an agent's mail did, as values: one line for each command, the answer, what is owed.

Owns the account that `orders` gives of a mail, and the words for what one event did. Pure. Never decides anything, never
holds a sentence of a letter: those are the templates'.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from gateway.compose import say
from gateway.compose.digest import Digest, Waiting
from rules.events import (
    Absorbed,
    Adopted,
    Agreed,
    Answered,
    AnsweredElsewhere,
    Approved,
    Assigned,
    Bounced,
    Closed,
    Collected,
    Confirmed,
    CustomerReplied,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    FieldSet,
    Fired,
    Inquired,
    LevelSet,
    Merged,
    MonitorTold,
    Needed,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Received,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Suggested,
    Taken,
    TimeSpent,
    Undone,
)
from rules.incident import Agreement, Incident, Stop
from rules.policy import Kind, Policy, Runs


@dataclass(frozen=True, slots=True)
class Result:
    line: str  # as it was written, its first line: "#estimate Tue 12:00"
    said: str  # what came of it: `said_of`


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why nothing of a mail was done."""

    why: str  # "unknown word 'escelate'"
    line: str = ""  # as it was written; empty: the mail as a whole
    number: int = 0  # counted from 1 in the agent's own words; 0: the mail as a whole
    instead: str = ""  # the whole line with the nearest word; empty: no word is near


@dataclass(frozen=True, slots=True)
class Account:
    """What the letter that answers an agent's mail tells. Each kind of letter reads its own part."""

    results: tuple[Result, ...] = ()
    answer_to: str = ""  # the address that the answer goes to; empty: there was none
    answer_words: int = 0
    answer_files: int = 0
    leaves_at: datetime | None = None  # the letter to the customer; until then it can be stopped
    answers: tuple[str, ...] = ()  # pages: why, help, queue, status
    trial: bool = False  # nothing was done, this is what would have been
    takes_only: bool = False  # a bare "ok", "on it", "mine"
    thanks_only: bool = False
    fault: Mistake | None = None
    words: str = ""  # the complete text that came
    left_out: str = ""  # words below the quoted letter, which nothing was done with
    colleague: str = ""  # who has answered meanwhile: a name or an address
    colleague_at: datetime | None = None
    colleague_words: str = ""
    effect: str = ""  # what a yes would do, one sentence
    expires_at: datetime | None = None  # until then the word that is asked for counts
    answer_delay: timedelta = timedelta(0)  # to a new agent: how long an answer can be stopped
    hold: Waiting | None = None
    digest: Digest | None = None


NOTHING = Account()


def said_of(event: Event, before: Incident, after: Incident, policy: Policy) -> str:
    """What this event did, for the agent who caused it: at most a line, with instants in the vendor's zone."""
    match event:
        case Assigned(by=by, to=to):
            return _assigned(before, by, to)
        case LevelSet():
            return _level(before, after, policy)
        case Answered(text=text):
            return f"{counted_words(len(text.split()))} to {after.requester}"
        case Needed(fields=fields):
            return f"{after.requester} is asked: {_listed(fields)}"
        case Noted(text=text):
            return f"{counted_words(len(text.split()))}, kept among colleagues"
        case FieldSet(name=name, value=value):
            return f"{say.term(name)}: {value}" if value else f"{say.term(name)}: none to be had"
        case Agreed():
            return _agreed(after, policy)
        case Estimated(until=until):
            return _at(until, policy)
        case Approved():
            return "the draft goes to the customer"
        case Deferred(at=at, span=span):
            return f"the draft waits until {_at(after.round.deferred_until or at + span, policy)}"
        case Paused(reason=reason):
            return _stopped(after, reason)
        case Resumed():
            return f"counts again: {_kinds(each for each in before.stops if each.until is None)}".rstrip(": ")
        case Excluded(category=category):
            return f"outside the policy ({category}); the customer is told"
        case Referred(referral=product):
            named = policy.referral(product)
            return f"{named.name if named else product}: the customer is told where"
        case Resolved(kind=kind):
            return f"solved ({kind}); the customer is told" if kind else "solved; the customer is told"
        case Closed():
            return "closed"
        case Reopened():
            return "open again"
        case Escalated():
            switches = policy.escalated_calendar is not None
            return "escalated; the hours of escalations count" if switches else "escalated"
        case AnsweredElsewhere(how=how, when=when):
            return f"answered ({how}) on {_at(when, policy)}; the next letter tells it"
        case Undone(letters=letters):
            return "stopped; the customer gets nothing of it" if letters else "nothing was waiting"
        case TimeSpent(span=span):
            return f"{say.brief(span)}, {say.brief(after.spent)} in all"
        case OutageNoted(start=start, end=end):
            return f"down from {_at(start, policy)}" + (
                f" until {_at(end, policy)}" if end else ", still down"
            )
        case MonitorTold(down=down):
            return f"monitoring says that it is {'down' if down else 'up'}"
        case ParticipantAdded(address=address):
            return f"{address} gets what the customer gets"
        case ParticipantRemoved(address=address):
            return f"{address} gets nothing more"
        case Merged(ref=ref):
            return f"joined with {ref}, where it goes on"
        case Absorbed(ref=ref):
            return f"{ref} is joined with this"
        case SplitOff(ref=ref):
            return f"{ref} is a request of its own now"
        case Received():
            return f"opened as {after.ref}"
        case CustomerReplied():
            return "joined the conversation"
        case Inquired():
            return "asked for news"
        case Confirmed():
            return "the sender is confirmed"
        case Suggested(level=level):
            return f"priority {level} suggested"
        case Adopted():
            return "another version of the policy holds"
        case Collected() | Taken() | Bounced() | Fired():
            return ""
        case _:
            assert_never(event)


def counted_words(count: int) -> str:
    """`43 words`"""
    return f"{count} word" if count == 1 else f"{count} words"


def _assigned(before: Incident, by: str, to: str) -> str:
    if before.assigned == to:
        return "yours already" if by == to else f"{to} has it already"
    return "yours" if by == to else f"{to} has it now"


def _level(before: Incident, after: Incident, policy: Policy) -> str:
    level = policy.level(after.level)
    name = f"priority {level.level}" + (f", {level.name}" if level.level not in level.name else "")
    return f"{name}, confirmed" if before.level == after.level else f"{name}; it was {before.level}"


def _agreed(after: Incident, policy: Policy) -> str:
    match after.agreement:
        case Agreement(every=timedelta() as every):
            targets = policy.level(after.level).targets
            target = targets.get(Kind.UPDATE) or targets.get(Kind.RESPONSE)
            hours = target is not None and target.runs is Runs.SUPPORT_HOURS
            return f"updates every {say.span(every, hours)}"
        case Agreement(once=datetime() as once):
            return f"next update by {_at(once, policy)}"
        case Agreement():
            return "no updates until it is solved"
        case None:
            return "updates as the policy has them"


def _stopped(after: Incident, reason: str) -> str:
    kinds = _kinds(stop for stop in after.stops if stop.until is None and stop.reason == reason)
    return f"stands still: {kinds}" if kinds else "noted; every clock goes on"


def _kinds(stops: Iterable[Stop]) -> str:
    kinds = {kind for stop in stops for kind in stop.kinds}
    return ", ".join(dict.fromkeys(say.term(kind.value) for kind in Kind if kind in kinds))


def _listed(fields: Iterable[str]) -> str:
    return ", ".join(say.term(name).lower() for name in fields)


def _at(at: datetime, policy: Policy) -> str:
    return say.local(at, policy.calendar.zone)

"""The letters that answer "any news?": the standing of one request, what is open, and that there is nothing to tell.

Owns what of a history is retold to a customer, and the two letters that are about no single request. What one request owes is
`to_customers`'. Never decides who may be told (`gateway.inquiry`); never holds a sentence.
"""

import re
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gateway.compose import say
from gateway.compose.facts import Facts, Occasion, title
from gateway.compose.letters import Composer, Post, dues
from gateway.compose.say import short
from gateway.compose.to_customers import ToCustomer
from gateway.message.bare import core
from rules.effects import ANSWERS, Audience, LetterKind, Send
from rules.events import (
    Answered,
    AnsweredElsewhere,
    Bounced,
    Event,
    Excluded,
    Needed,
    Resolved,
    Taken,
    Undone,
)
from rules.incident import Incident
from rules.policy import Kind, Policy

MAX_STEPS = 4
MAX_STEP = 90  # characters: two lines beside the instant
MAX_LISTED = 8  # requests in one overview: a page

_RETOLD = ANSWERS | {LetterKind.CHANGED}
_END = re.compile(r"(?<=[.!?])\s+|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asked, and in which words of theirs the answer is found again."""

    address: str
    language: str
    subject: str
    message_id: str


def steps(history: Iterable[Event], since: datetime | None) -> tuple[tuple[datetime, str, str], ...]:
    """(instant, kind, words) of the last letters with news that reached the customer, oldest first; from `since` on.

    A letter that was stopped or came back told them nothing.
    """
    told: list[tuple[int | None, datetime, str, str]] = []
    waiting: deque[str] = deque()
    for event in history:
        match event:
            case Answered(text=text) | Needed(text=text) | Resolved(text=text) | Excluded(because=text):
                waiting.append(first_sentence(text))
            case Undone():
                waiting.clear()
            case AnsweredElsewhere(when=when, how=how, because=text):
                told.append((None, when, how, first_sentence(text)))
            case Taken(at=at, letter=letter, kind=kind, news=news):
                if kind in _RETOLD or (kind is LetterKind.STATUS and news):
                    words = waiting.popleft() if kind in ANSWERS and waiting else ""
                    told.append((letter, at, kind.value, words))
            case Bounced(letter=letter):
                told = [each for each in told if each[0] != letter]
            case _:
                pass
    recent = [(at, kind, words) for _, at, kind, words in told if since is None or at >= since]
    return tuple(sorted(recent)[-MAX_STEPS:])


def first_sentence(text: str) -> str:
    """Of a person's words, without the greeting."""
    return short(" ".join(_END.split(core(text).strip(), maxsplit=1)[0].split()), MAX_STEP)


def overview(
    composer: Composer,
    vendor: Policy,
    asker: Asker,
    requests: Sequence[tuple[Policy, Incident]],
    now: datetime,
    *,
    named: bool,
) -> Post:
    """All that is open and theirs, or what they `named`, each with the policy in force for it; `vendor`: whose letter it is."""
    send = Send(LetterKind.OVERVIEW, Audience.REQUESTER, automatic=True)
    occasion = Occasion(
        now,
        subject=asker.subject,
        to=asker.address,
        reader_zone=composer.people.zone(vendor.vendor, asker.address),
    )
    return composer.to_asker(
        vendor,
        send,
        asker.address,
        overview_facts(vendor, asker.language, requests, send, occasion, named=named),
        asker.message_id,
        now,
    )


def nothing_there(composer: Composer, vendor: Policy, asker: Asker, now: datetime) -> Post:
    """The same octets, ids and instants apart, whatever was asked about."""
    send = Send(LetterKind.NOTHING_THERE, Audience.REQUESTER, automatic=True)
    return composer.to_asker(
        vendor, send, asker.address, nothing_facts(vendor, asker.language), asker.message_id, now
    )


def nothing_facts(vendor: Policy, language: str) -> Facts:
    return {"language": _spoken(language), "vendor": vendor.name}


def overview_facts(
    vendor: Policy,
    language: str,
    requests: Sequence[tuple[Policy, Incident]],
    send: Send,
    occasion: Occasion,
    *,
    named: bool = False,
) -> Facts:
    spoken = _spoken(language)
    told = [
        _one(
            ToCustomer(
                policy, incident.but(language=spoken), send, replace(occasion, dues=dues(policy, incident))
            )
        )
        for policy, incident in requests[:MAX_LISTED]
    ]
    return {
        "language": spoken,
        "vendor": vendor.name,
        "asked": title(occasion.subject),
        "requests": told,
        "named": named,
        "more": max(len(requests) - MAX_LISTED, 0),
    }


def _one(teller: ToCustomer) -> Facts:
    common = teller.common()
    owed, due = next(
        ((kind, due) for kind in (Kind.RESPONSE, Kind.REPLY, Kind.UPDATE) if (due := teller.due(kind))),
        (None, ""),
    )
    return {
        "ref": common["ref"],
        "title": common["title"],
        "level": common["level"],
        "state": say.term(teller.incident.state.value, teller.language),
        "owed": say.term(owed.value, teller.language) if owed else "",
        "due": due,
        "aim": "yes" if owed and teller.aims(owed) else "",
    }


def _spoken(language: str) -> str:
    return language if language in say.LANGUAGES else say.ENGLISH

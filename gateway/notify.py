"""What the operator is told, as rows of a draft: a letter, a notice that is raised, a notice that is over.

Owns that a notice is told once and once more at its end, with the log saying both. Which conditions there are, and their
words, are `watch`'s. Never awaits; the unit conflicts where another process told of it meanwhile.
"""

import logging
from dataclasses import replace
from datetime import datetime

from gateway.compose.build import Attachment
from gateway.compose.facts import Occasion
from gateway.draft import Draft
from gateway.watch import Notice, over
from rules.effects import Audience, LetterKind, Send
from rules.policy import Policy
from store.records import InboxItem, Noticed

log = logging.getLogger(__name__)

MAX_ATTACHED = 10 * 1024 * 1024  # octets of files passed on with one letter


def tell_operator(draft: Draft, policy: Policy, about: str, text: str, item: InboxItem | None) -> None:
    """One letter to the operator, with the mail it is about."""
    _tell(draft, policy, draft.composer.people.operator, about, text, item)


def tell_in_charge(draft: Draft, policy: Policy, about: str, text: str, agent: str) -> None:
    """The operator, and the vendor's leads unless it is about them."""
    people = draft.composer.people
    for each in dict.fromkeys((people.operator, *people.lead(policy.vendor))):
        if each != agent:
            _tell(draft, policy, each, about, text, None)


def _tell(draft: Draft, policy: Policy, to: str, about: str, text: str, item: InboxItem | None) -> None:
    send = Send(LetterKind.OPERATOR, Audience.HANDLERS, about=about, text=text)
    occasion = Occasion(draft.now)
    attached = (Attachment("original.eml", "application/octet-stream", item.octets),) if item else ()
    if item and len(item.octets) > MAX_ATTACHED:
        attached = ()
    letter = draft.composer.about_nothing(policy, send, to, occasion, attached)
    draft.letters.append(replace(letter, caused_by=item.id if item else None))


def raised(draft: Draft, policy: Policy, notice: Notice, before: datetime | None = None) -> None:
    """`before`: when it was told of last, where nobody has said yet that it is over: then it only goes on."""
    log.error("%s: %s", notice.key, notice.subject or "seen")
    draft.noticed.append(Noticed(notice.key, notice.vendor, draft.now, before))
    if notice.is_mailed and before is None:
        tell_operator(draft, policy, notice.subject, notice.text, None)


def ended(draft: Draft, policy: Policy, key: str, told_at: datetime) -> None:
    draft.ended.append((key, told_at, draft.now))
    words = over(key, told_at, draft.now)
    if words is not None:
        tell_operator(draft, policy, *words, None)

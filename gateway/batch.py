"""Which mails of a batch are settled together, in which order, and which of them came before.

Owns what makes two mails one, and that agents' mails stand alone. Pure: what was seen before comes in. Never decides what a
mail does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from gateway.compose.sign import Purpose
from gateway.desk import Read
from gateway.draft import Draft
from gateway.message.fingerprint import identity
from gateway.people import People
from gateway.route import (
    Mail,
)
from store.records import (
    Settled,
)

RESEND_WINDOW = timedelta(days=30)
UNDATED_WINDOW = timedelta(minutes=10)
"""Without Date and Message-ID the same content may well be meant again (SAFETY, "Accepting")."""


OF_AGENTS_ONLY = frozenset({Purpose.AGENT, Purpose.NOTE, Purpose.CONFIRM, Purpose.DESK})


def in_turn(read: Sequence[Read], people: People) -> Iterator[list[Read]]:
    """Agents' mails alone, in their places: what each may do depends on what was decided before it."""
    together: list[Read] = []
    for each in read:
        if not is_agents(each.mail, people):
            together.append(each)
            continue
        if together:
            yield together
        yield [each]
        together = []
    if together:
        yield together


def is_agents(mail: Mail | None, people: People) -> bool:
    if mail is None:
        return False
    by_token = any(purpose in OF_AGENTS_ONLY for purpose, _ in mail.tokens)
    return by_token or (mail.item.vendor, mail.author) in people.agents


def fresh_ones(
    read: Sequence[Read], seen: dict[tuple[str, str], tuple[datetime, int]], draft: Draft
) -> list[Read]:
    """The same content twice is one message: told by what the author sent, never by Message-ID alone."""
    fresh = []
    for each in read:
        item = each.item
        before = seen.get((item.vendor, each.fingerprint))
        if before is not None and before[1] != item.id:
            if abs(item.received_at - before[0]) <= _window(each):
                reason = f"the same as message {before[1]}"
                draft.settled.append(Settled(item.id, "duplicate", reason=reason, same_as=before[1]))
                continue
            each = replace(each, replaces=before[1])
        seen[item.vendor, each.fingerprint] = (item.received_at, item.id)
        fresh.append(each)
    return fresh


def _window(read: Read) -> timedelta:
    known = identity(read.item.octets)
    return RESEND_WINDOW if known.has_date or known.has_message_id else UNDATED_WINDOW

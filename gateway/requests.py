"""A mail becomes a request: the customer's own, or what an agent forwarded or wrote down for them.

Owns the `Received` that opens it. Never judges who may open one: `route` has, or an agent has confirmed it.
"""

from dataclasses import dataclass
from datetime import datetime
from email import policy as rfc5322
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

from gateway.budgets import Over
from gateway.compose.build import Attachment
from gateway.compose.letters import Context
from gateway.conversation import first_fields, is_doubtful
from gateway.copied import copy_in
from gateway.desk import MAX_SUBJECT, Desk, Read, came_at
from gateway.intake import PHONE
from gateway.message.body import Body
from gateway.message.own_letters import is_letter_of_ours
from gateway.message.subject import shortened
from gateway.message.triage import Suggestion
from gateway.message.understanding import understand
from gateway.message.wish import read_wish
from gateway.route import Mail
from rules.events import Received
from rules.incident import Author, LevelSource, Trust, Wish
from rules.policy import Policy
from store.records import StoredMessage

AS_OURS = "an automatic letter such as ours"
UNREADABLE = "(a mail we could not read)"
MAX_REMEMBERED = 20  # Message-IDs of a first mail: late and out-of-order mail still meets


@dataclass(frozen=True, slots=True)
class Opening:
    """Who it is for, how far they are believed, and why they get no acknowledgement, if so."""

    author: str
    trust: Trust
    by: Author = Author.CUSTOMER
    unanswerable: str = ""


def open_request(desk: Desk, mail: Mail, opening: Opening) -> Received:
    """The event, applied; the mail is kept on it. Whoever calls settles the mail."""
    message, item = mail.message, mail.item
    policy = desk.policies[item.vendor]
    author = opening.author
    body = desk.first_words(message, policy)
    heard = desk.heard(mail, body, policy, author)
    understood = understand(message, body, policy)
    suggestion, referred = understood.suggestion, understood.referral
    unanswerable = opening.unanswerable or (AS_OURS if is_letter_of_ours(body.new_text) else "")
    over = None if unanswerable else desk.over_budget(policy.vendor, author, opening.trust)
    event = Received(
        at=came_at(mail),
        incident=desk.draft.ids.next(),
        ref=desk.reference(policy),
        requester=author,
        by=Author.AGENT if item.door == PHONE else opening.by,
        trust=opening.trust,
        requester_name=message.author.name if message.author else "",
        subject=shortened(message.subject, MAX_SUBJECT),
        language=desk.language(item.vendor, author, body),
        level=suggestion.in_force,
        level_source=LevelSource.SUGGESTED if suggestion.level else LevelSource.DEFAULT,
        suggested=suggestion.level,
        runner_up=suggestion.runner_up,
        claimed=suggestion.claimed,
        level_reason=_reason(suggestion),
        level_in_doubt=is_doubtful(suggestion),
        answerable=not unanswerable,
        silence=_why(over) or unanswerable,
        referral=referred.id if referred else "",
        fields=first_fields(heard, understood),
        wish=wish_of(mail, body),
        message=item.id,
        message_id=message.message_id or "",
    )
    _enter(desk, mail, event, desk.context(mail, body, policy))
    desk.collect(event.incident, over)
    if mail.author == author:
        copy_in(desk, mail, event.incident)
    return event


def _why(over: Over | None) -> str:
    if over is None:
        return ""
    return f"{over.why}; it waits for one letter with others" if over.room_at else over.why


def _enter(desk: Desk, mail: Mail, event: Received, context: Context) -> None:
    desk.draft.apply(event.incident, event, context)
    desk.keep(event.incident, mail, context.words, event.requester)
    if mail.message.message_id:
        desk.remember(mail.item.vendor, mail.message.message_id, event.incident)
    remember_referred(desk, mail, event.incident)


def remember_referred(desk: Desk, mail: Mail, incident: int) -> None:
    """What a mail refers to and nobody knows is of its thread: mail that comes late, and ids that a relay gave our letters."""
    own = mail.message.message_id
    for message_id in [each for each in mail.foreign if each != own][:MAX_REMEMBERED]:
        if (mail.item.vendor, message_id) not in desk.facts.threads:
            desk.remember(mail.item.vendor, message_id, incident, awaited=True)


def open_unread(desk: Desk, read: Read, author: str) -> None:
    """Beyond a limit or broken: a request with the raw mail attached, never a parse, never a drop."""
    item = read.item
    policy = desk.policies[item.vendor]
    incident = desk.draft.ids.next()
    event = Received(
        at=item.received_at,
        incident=incident,
        ref=desk.reference(policy),
        requester=author,
        trust=Trust.UNVERIFIED,
        subject=UNREADABLE,
        answerable=False,
        silence=f"unreadable: {read.unreadable}",
        message=item.id,
    )
    raw = Attachment("original.eml", "application/octet-stream", item.octets)
    context = Context(policy.digest, item.id, UNREADABLE, author, ("original.eml",), (raw,))
    desk.draft.apply(incident, event, context)
    desk.draft.messages.append(
        StoredMessage(
            item.id, incident, "in", "", author, policy.addresses[0], UNREADABLE, item.received_at, ""
        )
    )
    desk.done(read, incident, f"unreadable: {read.unreadable}")


def written_down(
    policy: Policy, id: int, at: datetime, author: tuple[str, str], subject: str, words: str
) -> bytes:
    """What was said, as a mail: from here on it is read, kept and shown as any other. `author`: name and address."""
    mail = EmailMessage(policy=rfc5322.SMTP)
    mail["From"] = formataddr(author)
    mail["To"] = policy.addresses[0]
    mail["Subject"] = " ".join(subject.split())
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{id}.phone@{policy.addresses[0].rpartition('@')[2]}>"
    mail.set_content(words)
    return mail.as_bytes()


def wish_of(mail: Mail, body: Body) -> Wish | None:
    found = read_wish(body.new_text)
    return Wish(came_at(mail), found.words, found.every, mail.item.id) if found else None


def _reason(found: Suggestion) -> str:
    """Question this level, for people: the words, their clause, and what doubt made of it."""
    if found.level is None:
        return "nothing in the mail names a level: the policy's default"
    said = " and ".join(f'"{" ".join(each.text.split())}"' for each in found.evidence[:2])
    why = f"{said} ({found.clause})"
    if found.in_force != found.level:
        why += f"; {found.level} is likely, {found.in_force} not ruled out: the stricter holds"
    return why

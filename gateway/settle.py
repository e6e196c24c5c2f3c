"""What one mail does: the route it took becomes events on a draft, and every mail ends as a record.

Owns the table from routes to events, and what customers' mails do; agents' are `orders`'. Never fetches, never commits,
never decides a promise: facts come in, the draft goes out. A mail nobody can place is held: nothing is silently dropped.
"""

from dataclasses import replace
from typing import assert_never

from gateway import alarms, orders
from gateway.budgets import Over
from gateway.collecting import meant
from gateway.compose.facts import Occasion
from gateway.compose.letters import Context
from gateway.conversation import Said, reply_fields, said_level, with_choice
from gateway.copied import copy_in
from gateway.desk import Desk, Read, came_at, words_of
from gateway.inquiry import Inquiry, answer, judge
from gateway.intake import NO_VENDOR
from gateway.message.address import canonical, mailboxes, strict_mailbox
from gateway.message.bare import all_is_well
from gateway.message.body import Body
from gateway.message.parse import Message
from gateway.message.referral import agrees, is_mere_thanks
from gateway.message.report import Kind
from gateway.message.scan import header_fields
from gateway.notify import tell_operator
from gateway.requests import Opening, open_request, open_unread, remember_referred, wish_of
from gateway.returned import came_back, gone, unwanted
from gateway.route import (
    AgentAnswer,
    Alarm,
    Asked,
    AtDesk,
    Confirming,
    Hold,
    Joins,
    Mail,
    New,
    OpenedFor,
    Outside,
    Reply,
    Returned,
    Route,
)
from rules.effects import Audience, LetterKind, Send
from rules.events import Confirmed, CustomerReplied, Suggested
from rules.incident import Incident, State, Trust
from rules.policy import Policy
from rules.step import GATEWAY
from store.records import InboxItem


def settle(desk: Desk, read: Read) -> None:
    item = read.item
    if item.vendor == NO_VENDOR:
        _operators_mail(desk, item)
        desk.done(read, None, None)
    elif read.mail is None:
        _unreadable(desk, read)
    else:
        _take(desk, read, read.mail, judge(read.mail, desk.current()))


def _take(desk: Desk, read: Read, mail: Mail, found: Route | Inquiry) -> None:
    if mail.proof.by is not None and mail.verdict.answerable:
        desk.draft.silence.revive(mail.item.vendor, mail.author)
    match found:
        case Inquiry():
            answer(desk, read, mail, found)
        case New():
            _open(desk, read, mail, found)
        case Reply():
            _reply(desk, read, mail, found)
        case Outside(incident):
            event = CustomerReplied(came_at(mail), mail.item.id, author=mail.author, from_outside=True)
            _wrote(desk, mail, incident, event, staff_only=True)
            desk.done(read, incident, "from outside the conversation")
        case Joins(incident):
            event = CustomerReplied(came_at(mail), mail.item.id, author=mail.author, automatic=True)
            _wrote(desk, mail, incident, event, staff_only=True)
            desk.done(read, incident, f"automatic mail: {mail.verdict.reason or 'written by a machine'}")
        case Returned():
            _returned(desk, read, mail, found)
        case Alarm():
            alarms.take(desk, read, mail, found)
        case Hold():
            if found.lost is not None:
                gone(desk.draft, *found.lost, came_at(mail))
            desk.hold(read, found, mail)
        case AgentAnswer() | Asked() | Confirming() | AtDesk() | OpenedFor():
            orders.obey(desk, read, mail, found)
        case _:
            assert_never(found)


# --- requests and conversations ----------------------------------------------------------------------------------------


def _open(desk: Desk, read: Read, mail: Mail, found: New) -> None:
    author = mail.author or _any_author(mail.message, mail.item)
    if not author:
        return desk.hold(read, Hold("nobody could be answered: no author's address"), mail)
    why = desk.facts.no_standing.get((mail.item.vendor, author), "")
    if why and not mail.item.released:
        return _without_standing(desk, read, mail, found.trust, why)
    unanswerable = "" if mail.verdict.answerable else mail.verdict.reason or "automatic"
    if mail.proof.failed:
        unanswerable = "the mail failed authentication"
    if mail.alert is not None:
        unanswerable = "it is from a monitoring address"
    event = open_request(desk, mail, Opening(author, found.trust, unanswerable=unanswerable))
    reasons = (
        f"names {found.claim} without a right to it" if found.claim else "",
        f"follows {found.follows}, closed too long ago" if found.follows else "",
        f"not acknowledged: {event.silence}" if event.silence else "",
    )
    return desk.done(read, event.incident, "; ".join(filter(None, reasons)) or None)


def _without_standing(desk: Desk, read: Read, mail: Mail, trust: Trust, why: str) -> None:
    """Kept, no clock runs, a person decides; told politely to whoever is believed, once a day (POLICIES, U6)."""
    desk.hold(read, Hold(why), mail)
    if trust is Trust.UNVERIFIED or mail.proof.failed or not mail.verdict.answerable:
        return
    if desk.told_lately(mail.author, LetterKind.NO_STANDING) or desk.over_budget(
        mail.item.vendor, mail.author, trust
    ):
        return
    policy = desk.policies[mail.item.vendor]
    occasion = Occasion(
        desk.draft.now,
        language=desk.language(policy.vendor, mail.author, words_of(mail.message)),
        answers=mail.message.message_id or "",
    )
    send = Send(LetterKind.NO_STANDING, Audience.REQUESTER)
    letter = desk.draft.composer.about_nothing(policy, send, mail.author, occasion)
    desk.draft.letters.append(replace(letter, caused_by=mail.item.id))


def _unreadable(desk: Desk, read: Read) -> None:
    author = _raw_author(read.item)
    if not author:
        return desk.hold(read, Hold(f"unreadable: {read.unreadable}"), None)
    return open_unread(desk, read, author)


def _reply(desk: Desk, read: Read, mail: Mail, found: Reply) -> None:
    found, remark = meant(mail, found, words_of(mail.message).new_text, desk.current())
    incident = desk.draft.incidents[found.incident].incident
    policy = desk.policy_of(incident.id)
    body = desk.customers_words(mail, policy)
    well = not found.confirms and not mail.message.attachments and _is_well(mail, incident, body)
    if found.reopens and not well and comes_too_late(policy, incident, mail):
        return _open(desk, read, mail, New(found.trust, follows=incident.ref))
    trust = Trust.VERIFIED if found.confirms else incident.trust
    if found.confirms:
        over = _over_budget(desk, incident, trust)
        confirmed = Confirmed(came_at(mail), mail.item.id, over.why if over else "")
        desk.draft.apply(incident.id, confirmed, desk.context(mail, body, policy))
        if not desk.draft.incidents[incident.id].incident.acknowledged:
            desk.collect(incident.id, over)
    has_words = bool(body.new_text.strip() or mail.message.attachments)
    if has_words or not found.confirms:
        over = _over_budget(desk, incident, trust)
        heard = desk.heard(mail, body, policy, mail.author)
        said = said_level(policy, incident, heard)
        filled = reply_fields(policy, incident, heard)
        event = CustomerReplied(
            at=came_at(mail),
            message=mail.item.id,
            message_id=mail.message.message_id or "",
            author=mail.author,
            only_thanks=found.confirms
            or (_takes_nothing_up(policy, incident, body) and not mail.message.attachments),
            all_is_well=well,
            fields=with_choice(policy, incident, filled, said),
            wish=wish_of(mail, body),
            silence=over.why if over else "",
            reopens=found.reopens,
        )
        context = replace(desk.context(mail, body, policy), new_fields=tuple(filled))
        if said is not None:
            context = _level_said(desk, mail, incident, said, event, context)
        _wrote(desk, mail, incident.id, event, context=context)
        copy_in(desk, mail, incident.id)
    return desk.done(read, incident.id, remark or None)


def _over_budget(desk: Desk, incident: Incident, trust: Trust) -> Over | None:
    return desk.over_budget(incident.vendor, incident.requester, trust, incident.id)


def _level_said(
    desk: Desk, mail: Mail, incident: Incident, said: Said, event: CustomerReplied, context: Context
) -> Context:
    """Before anybody is told that they wrote: the letters name what is owed from now on."""
    suggested = Suggested(
        at=came_at(mail),
        level=said.level,
        because=said.because,
        by="customer" if said.chosen else GATEWAY,
        fields=event.fields,
        message=mail.item.id,
        silence=event.silence,
    )
    desk.draft.apply(incident.id, suggested, context)
    moved = desk.draft.incidents[incident.id].incident.level != incident.level
    return replace(context, level_was=incident.level) if moved else context


def _wrote(
    desk: Desk,
    mail: Mail,
    incident: int,
    event: CustomerReplied,
    *,
    context: Context | None = None,
    staff_only: bool = False,
) -> None:
    context = context or desk.context(mail, words_of(mail.message), desk.policy_of(incident))
    desk.draft.apply(incident, event, context)
    desk.keep(incident, mail, context.words, mail.author, staff_only=staff_only)
    if mail.message.message_id and not staff_only:
        desk.remember(mail.item.vendor, mail.message.message_id, incident)
    if not staff_only:
        remember_referred(desk, mail, incident)


def _returned(desk: Desk, read: Read, mail: Mail, found: Returned) -> None:
    """What is said of a letter, by a machine. A delay, a receipt and an absence note change nothing."""
    letter, incident = desk.facts.letters[found.letter], desk.draft.incidents[found.incident].incident
    at = came_at(mail)
    if found.failed is not None:
        for each in desk.facts.collected.get(found.letter, (found.incident,)):
            about = desk.draft.incidents[each].incident
            came_back(desk.draft, letter, about, found.failed, at, mail.item.id)
    else:
        event = CustomerReplied(at, mail.item.id, author="mail system", automatic=True)
        desk.draft.apply(found.incident, event)
    if mail.report.kind is Kind.COMPLAINT:
        unwanted(desk.draft, letter, incident, at, mail.item.id)
    desk.keep(found.incident, mail, mail.message.text[:2_000], "mail system", staff_only=True)
    desk.done(read, found.incident, f"{mail.report.kind.value} about one of our letters")


def _operators_mail(desk: Desk, item: InboxItem) -> None:
    """Mail to postmaster reaches the operator as it came (RFC 5321 4.5.1)."""
    policy = next(iter(desk.policies.values()))
    tell_operator(desk.draft, policy, "mail to postmaster", "It is attached as it came.", item)


def comes_too_late(policy: Policy, incident: Incident, mail: Mail) -> bool:
    """What was closed so long ago is not opened again: the mail becomes a request of its own."""
    return incident.closed_at is not None and came_at(mail) - incident.closed_at > policy.reopen_within


def _is_well(mail: Mail, incident: Incident, body: Body) -> bool:
    solved = incident.state in (State.RESOLVED, State.CLOSED)
    return all_is_well(body.new_text, mail.message.signs_as, solved=solved)


def _takes_nothing_up(policy: Policy, incident: Incident, body: Body) -> bool:
    """Nothing but thanks, or that it is the product which others support."""
    if is_mere_thanks(body.new_text):
        return True
    product = policy.referral(incident.referral)
    return product is not None and agrees(product, policy.name, body.new_text)


# --- authors that prove nothing ------------------------------------------------------------------------------------------


def _any_author(message: Message, item: InboxItem) -> str:
    """Several From fields or a broken one prove nothing, but a person can still be answered by a person."""
    named = next((each.address for each in message.from_ if strict_mailbox(each.address)), "")
    return canonical(named) if named else _envelope_author(item)


def _raw_author(item: InboxItem) -> str:
    return named_author(item.octets) or _envelope_author(item)


def named_author(octets: bytes) -> str:
    """Whom the header names, believed or not; "" for nobody. For people to read."""
    for name, value in header_fields(octets):
        if name.lower() == b"from":
            text = value.decode("utf-8", "replace")[:1_000]
            named = next((each.address for each in mailboxes(text) if strict_mailbox(each.address)), "")
            if named:
                return canonical(named)
    return ""


def _envelope_author(item: InboxItem) -> str:
    found = strict_mailbox(item.reverse_path or "")
    return canonical(found.address) if found else ""

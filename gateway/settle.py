"""What one mail does: the route it took becomes events on a draft, and every mail ends as a record.

Owns the table from routes to events. Never fetches, never commits, never decides a promise: facts come in, the draft goes
out. A refused event is told to whoever asked, a mail nobody can place is held: nothing is silently dropped.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import assert_never

from gateway.compose.build import Attachment
from gateway.compose.facts import Occasion
from gateway.compose.letters import Context
from gateway.conversation import (
    Heard,
    Ours,
    Said,
    first_fields,
    is_doubtful,
    reply_fields,
    said_level,
    with_choice,
)
from gateway.draft import Draft
from gateway.intake import NO_VENDOR, PHONE
from gateway.message.address import canonical, mailboxes, strict_mailbox
from gateway.message.asked import read_wording
from gateway.message.body import Body, new_words
from gateway.message.languages import language
from gateway.message.parse import Message, parse
from gateway.message.reading import is_reply
from gateway.message.referral import agrees, is_mere_thanks
from gateway.message.scan import header_fields
from gateway.message.triage import Suggestion
from gateway.message.understanding import understand
from gateway.message.wish import read_wish
from gateway.route import (
    AgentAnswer,
    Facts,
    Hold,
    Joins,
    Mail,
    New,
    Outside,
    Reply,
    Returned,
    Route,
    route,
)
from rules.commands import Fault, Question, Speaker, read_reply
from rules.decide import refusal
from rules.effects import Audience, LetterKind, Send
from rules.events import Bounced, Confirmed, CustomerReplied, Received, Reopened, Suggested
from rules.incident import Author, Incident, LevelSource, Trust, Wish
from rules.policy import Policy
from rules.step import GATEWAY
from store.records import InboxItem, Letter, Settled, StoredMessage, Thread

UNREADABLE = "(a mail we could not read)"
ANSWERS_A_DAY = {Trust.UNVERIFIED: 1, Trust.KNOWN: 10, Trust.VERIFIED: 10}
"""Automatic answers to one address within 24 hours: nobody can make us a weapon, no two machines talk for ever."""

SHOW_A_DRAFT = frozenset({LetterKind.DRAFT.value, LetterKind.QUIET.value})

MAX_SUBJECT = 250  # characters
MAX_ATTACHED = 10 * 1024 * 1024  # octets of files passed on with one letter
MAX_REMEMBERED = 20  # Message-IDs of a first mail: late and out-of-order mail still meets


@dataclass(frozen=True, slots=True)
class Read:
    """One claimed item with what came of reading it."""

    item: InboxItem
    fingerprint: str
    mail: Mail | None
    unreadable: str = ""
    replaces: int | None = None  # an older message whose fingerprint has run out


@dataclass(slots=True)
class Desk:
    """One batch being settled."""

    draft: Draft
    facts: Facts
    policies: dict[str, Policy]  # in force, by vendor
    numbers: dict[str, Iterator[int]]
    answered: Counter[str] = field(default_factory=Counter)  # automatic answers of the last day, by address
    answer_delay: timedelta = timedelta(0)

    def settle(self, read: Read) -> None:
        item = read.item
        if item.vendor == NO_VENDOR:
            self._operators_mail(item)
            self._done(read, None, None)
        elif read.mail is None:
            self._unreadable(read)
        else:
            self._take(read, read.mail, route(read.mail, self._current()))

    def _current(self) -> Facts:
        """The facts, with what this batch has decided so far."""
        held = {each: stored.incident for each, stored in self.draft.incidents.items()}
        return replace(self.facts, incidents=held)

    def _take(self, read: Read, mail: Mail, found: Route) -> None:
        match found:
            case New():
                self._open(read, mail, found)
            case Reply():
                self._reply(read, mail, found)
            case AgentAnswer():
                self._answer(read, mail, found)
            case Outside(incident):
                event = CustomerReplied(_at(mail), mail.item.id, author=mail.author, from_outside=True)
                self._wrote(mail, incident, event, staff_only=True)
                self._done(read, incident, "from outside the conversation")
            case Joins(incident):
                event = CustomerReplied(_at(mail), mail.item.id, author=mail.author, automatic=True)
                self._wrote(mail, incident, event, staff_only=True)
                self._done(read, incident, f"automatic mail: {mail.verdict.reason or 'written by a machine'}")
            case Returned():
                self._returned(read, mail, found)
            case Hold():
                self._hold(read, found, mail)
            case _:
                assert_never(found)

    # --- requests ------------------------------------------------------------------------------------------------------

    def _open(self, read: Read, mail: Mail, found: New) -> None:
        message, item = mail.message, mail.item
        policy = self.policies[item.vendor]
        author = mail.author or _any_author(message, item)
        if not author:
            return self._hold(read, Hold("nobody could be answered: no author's address"), mail)
        body = words_of(message, answers=False)
        heard = self._heard(mail, body, policy, author)
        understood = understand(message, body, policy)
        suggestion, referred = understood.suggestion, understood.referral
        answerable, why = mail.verdict.answerable, mail.verdict.reason or ""
        if mail.proof.failed:
            answerable, why = False, "the mail failed authentication"
        silence = ""
        if answerable and self.answered[author] >= ANSWERS_A_DAY[found.trust]:
            silence = f"{self.answered[author]} automatic answers to this address within a day"
        if answerable and not silence:
            self.answered[author] += 1
        event = Received(
            at=_at(mail),
            incident=self.draft.ids.next(),
            ref=f"{policy.prefix}-{next(self.numbers[item.vendor])}",
            requester=author,
            by=Author.AGENT if item.door == PHONE else Author.CUSTOMER,
            trust=found.trust,
            requester_name=message.author.name if message.author else "",
            subject=message.subject[:MAX_SUBJECT],
            language=self._language(item.vendor, author, body),
            level=suggestion.in_force,
            level_source=LevelSource.SUGGESTED if suggestion.level else LevelSource.DEFAULT,
            suggested=suggestion.level,
            runner_up=suggestion.runner_up,
            claimed=suggestion.claimed,
            level_reason=_reason(suggestion),
            level_in_doubt=is_doubtful(suggestion),
            answerable=answerable,
            silence=silence or why,
            referral=referred.id if referred else "",
            fields=first_fields(heard, understood),
            wish=_wish(mail, body),
            message=item.id,
            message_id=message.message_id or "",
        )
        self._enter(read, mail, event, self._context(mail, body, policy))
        reason = f"not acknowledged: {event.silence}" if event.silence else None
        if found.claim:
            reason = "; ".join(filter(None, (f"names {found.claim} without a right to it", reason)))
        if found.follows:
            reason = "; ".join(filter(None, (f"follows {found.follows}, closed too long ago", reason)))
        self._done(read, event.incident, reason)

    def _enter(self, read: Read, mail: Mail, event: Received, context: Context) -> None:
        self.draft.apply(event.incident, event, context)
        message = mail.message
        self._say(event.incident, mail, context.words, event.requester)
        known = dict.fromkeys(each for each in (message.message_id, *mail.foreign) if each)
        for message_id in list(known)[:MAX_REMEMBERED]:
            self._remember(mail.item.vendor, message_id, event.incident)

    def _unreadable(self, read: Read) -> None:
        """Beyond a limit or broken: a request with the raw mail attached, never a parse, never a drop."""
        item = read.item
        policy = self.policies[item.vendor]
        author = _raw_author(item)
        if not author:
            return self._hold(read, Hold(f"unreadable: {read.unreadable}"), None)
        incident = self.draft.ids.next()
        event = Received(
            at=item.received_at,
            incident=incident,
            ref=f"{policy.prefix}-{next(self.numbers[item.vendor])}",
            requester=author,
            trust=Trust.UNVERIFIED,
            subject=UNREADABLE,
            answerable=False,
            silence=f"unreadable: {read.unreadable}",
            message=item.id,
        )
        raw = Attachment("original.eml", "application/octet-stream", item.octets)
        context = Context(policy.digest, item.id, UNREADABLE, author, ("original.eml",), (raw,))
        self.draft.apply(incident, event, context)
        self.draft.messages.append(
            StoredMessage(
                item.id, incident, "in", "", author, policy.addresses[0], UNREADABLE, item.received_at, ""
            )
        )
        self._done(read, incident, f"unreadable: {read.unreadable}")

    # --- conversations ---------------------------------------------------------------------------------------------------

    def _reply(self, read: Read, mail: Mail, found: Reply) -> None:
        incident = self.draft.incidents[found.incident].incident
        policy = self.draft.policies[incident.policy]
        if found.reopens and comes_too_late(policy, incident, _at(mail)):
            return self._open(read, mail, New(found.trust, follows=incident.ref))
        body = words_of(mail.message)
        if found.confirms:
            self.draft.apply(
                incident.id, Confirmed(_at(mail), mail.item.id), self._context(mail, body, policy)
            )
        has_words = bool(body.new_text.strip() or mail.message.attachments)
        if has_words or not found.confirms:
            heard = self._heard(mail, body, policy, mail.author)
            said = said_level(policy, incident, heard)
            filled = reply_fields(policy, incident, heard)
            event = CustomerReplied(
                at=_at(mail),
                message=mail.item.id,
                message_id=mail.message.message_id or "",
                author=mail.author,
                only_thanks=found.confirms
                or (_takes_nothing_up(policy, incident, body) and not mail.message.attachments),
                fields=with_choice(policy, incident, filled, said),
                wish=_wish(mail, body),
            )
            context = replace(self._context(mail, body, policy), new_fields=tuple(filled))
            if said is not None:
                context = self._level_said(mail, incident, said, event, context)
            self._wrote(mail, incident.id, event, context=context)
            if found.reopens:
                reopened = Reopened(_at(mail), mail.author, "the customer wrote again")
                self.draft.apply(incident.id, reopened, context)
        self._done(read, incident.id, None)

    def _level_said(
        self, mail: Mail, incident: Incident, said: Said, event: CustomerReplied, context: Context
    ) -> Context:
        """Before anybody is told that they wrote: the letters name what is owed from now on."""
        suggested = Suggested(
            at=_at(mail),
            level=said.level,
            because=said.because,
            by="customer" if said.chosen else GATEWAY,
            fields=event.fields,
            message=mail.item.id,
        )
        self.draft.apply(incident.id, suggested, context)
        moved = self.draft.incidents[incident.id].incident.level != incident.level
        return replace(context, level_was=incident.level) if moved else context

    def _wrote(
        self,
        mail: Mail,
        incident: int,
        event: CustomerReplied,
        *,
        context: Context | None = None,
        staff_only: bool = False,
    ) -> None:
        policy = self.draft.policies[self.draft.incidents[incident].incident.policy]
        context = context or self._context(mail, words_of(mail.message), policy)
        self.draft.apply(incident, event, context)
        self._say(incident, mail, context.words, mail.author, staff_only=staff_only)
        if mail.message.message_id and not staff_only:
            self._remember(mail.item.vendor, mail.message.message_id, incident)

    def _answer(self, read: Read, mail: Mail, found: AgentAnswer) -> None:
        body = words_of(mail.message)
        text = body.new_text.strip()
        if not text:
            return self._hold(read, Hold("an answer without new words", found.agent, found.incident), mail)
        # From now, not from when a mailbox had it: the time in which an answer may be taken back is owed whole.
        speaker = Speaker(found.agent, self.draft.now, answer_delay=self.answer_delay, message=mail.item.id)
        incident = self.draft.incidents[found.incident].incident
        policy = self.draft.policies[incident.policy]
        names = tuple(spec.name for spec in policy.fields)
        speaker = replace(speaker, zone=self._zone(policy, found.agent), fields=names)
        try:
            told = read_reply(text, speaker, to_draft=self._answers_a_draft(mail))
            people = self.draft.composer.people
            events = [
                people.assignable(policy.vendor, each) for each in told if not isinstance(each, Question)
            ]
            levels = [each.level for each in policy.levels]
            asked = [each.among(levels) for each in told if isinstance(each, Question)]
        except Fault as fault:
            return self._refuse(read, mail, found, str(fault))
        refused = refusal(policy, incident, events)
        if refused is not None:
            return self._refuse(read, mail, found, refused)
        context = self._context(mail, body, policy)
        for event in events:
            self.draft.apply(found.incident, event, context)
        for question in asked:
            self.draft.explain(found.incident, question, found.agent, context)
        self._say(found.incident, mail, text, found.agent, staff_only=True)
        self._done(read, found.incident, None)

    def _answers_a_draft(self, mail: Mail) -> bool:
        """The letter it answers shows a draft. Where no letter is named the incident itself must have one waiting."""
        answered = self._answered(mail)
        return answered is None or answered.kind in SHOW_A_DRAFT

    def _zone(self, policy: Policy, agent: str) -> str:
        """In which an agent's times are read: theirs where the directory knows it, else the vendor's."""
        known = self.facts.agents.get((policy.vendor, agent))
        return known.zone if known is not None and known.zone else policy.calendar.zone

    def _returned(self, read: Read, mail: Mail, found: Returned) -> None:
        if found.permanent:
            letter = self.facts.letters[found.letter]
            context = Context(message=mail.item.id, letter_at=letter.created_at)
            self.draft.apply(found.incident, Bounced(_at(mail), found.letter, found.reply), context)
        else:
            event = CustomerReplied(_at(mail), mail.item.id, author="mail system", automatic=True)
            self.draft.apply(found.incident, event)
        self._say(found.incident, mail, mail.message.text[:2_000], "mail system", staff_only=True)
        self._done(read, found.incident, f"{mail.report.kind.value} about one of our letters")

    # --- what a person must look at --------------------------------------------------------------------------------------

    def _hold(self, read: Read, found: Hold, mail: Mail | None) -> None:
        self._held(read, found)
        if found.tell and mail is not None:
            self._tell(mail, found.tell, found.reason, Occasion(self.draft.now))

    def _refuse(self, read: Read, mail: Mail, found: AgentAnswer, why: str) -> None:
        """What an agent wrote could not be done: they read why, and their words."""
        self._held(read, Hold(f"nothing was done: {why}", found.agent, found.incident))
        ref = self.draft.incidents[found.incident].incident.ref
        self._tell(mail, found.agent, why, Occasion(self.draft.now, ref=ref, refused=True))

    def _held(self, read: Read, found: Hold) -> None:
        self.draft.settled.append(
            Settled(read.item.id, "held", found.incident, found.reason, read.fingerprint, read.replaces)
        )

    def _tell(self, mail: Mail, to: str, about: str, occasion: Occasion) -> None:
        item = mail.item
        occasion = replace(
            occasion,
            message=words_of(mail.message).new_text,
            message_at=item.received_at,
            author=mail.author,
        )
        send = Send(LetterKind.HELD, Audience.HANDLERS, about=about)
        letter = self.draft.composer.about_nothing(self.policies[item.vendor], send, to, occasion)
        self.draft.add(replace(letter, caused_by=item.id))

    def _operators_mail(self, item: InboxItem) -> None:
        """Mail to postmaster reaches the operator as it came (RFC 5321 4.5.1)."""
        tell_operator(
            self.draft,
            next(iter(self.policies.values())),
            "mail to postmaster",
            "It is attached as it came.",
            item,
        )

    # --- records ---------------------------------------------------------------------------------------------------------

    def _done(self, read: Read, incident: int | None, reason: str | None) -> None:
        self.draft.settled.append(
            Settled(read.item.id, "done", incident, reason, read.fingerprint, read.replaces)
        )

    def _say(self, incident: int, mail: Mail, text: str, author: str, *, staff_only: bool = False) -> None:
        message = mail.message
        self.draft.messages.append(
            StoredMessage(
                mail.item.id,
                incident,
                "in",
                message.message_id or "",
                author,
                ", ".join(mail.item.recipients),
                message.subject[:MAX_SUBJECT],
                _at(mail),
                text,
                "staff" if staff_only else "",
            )
        )

    def _remember(self, vendor: str, message_id: str, incident: int) -> None:
        self.draft.threads.append(Thread(vendor, message_id, incident))
        known = {**self.facts.threads}
        known.setdefault((vendor, message_id), incident)
        self.facts = replace(self.facts, threads=known)

    def _context(self, mail: Mail, body: Body, policy: Policy) -> Context:
        message = mail.message
        names = tuple(each.name or each.type for each in message.attachments)
        offset = message.utc_offset
        return Context(
            policy.digest,
            mail.item.id,
            body.new_text,
            mail.author,
            names,
            _passed_on(message),
            zone=timezone(offset) if offset is not None else None,
            written=_at(mail),
        )

    def _heard(self, mail: Mail, body: Body, policy: Policy, author: str) -> Heard:
        contact = self.facts.contacts.get((policy.vendor, author))
        zone = contact.zone if contact else ""
        ours = self._answered(mail)
        answers = Ours(ours.kind, ours.created_at, read_wording(parse(ours.octets).text)) if ours else None
        return Heard(mail.message, body, _at(mail), policy.calendar.zone, zone or None, answers)

    def _answered(self, mail: Mail) -> Letter | None:
        """The letter of ours that the mail answers, where it names one that is known."""
        return next((self.facts.letters[row] for row in mail.letters if row in self.facts.letters), None)

    def _language(self, vendor: str, author: str, body: Body) -> str:
        contact = self.facts.contacts.get((vendor, author))
        return (contact.language if contact else "") or language(body.new_text) or "en"


def tell_operator(draft: Draft, policy: Policy, about: str, text: str, item: InboxItem | None) -> None:
    """One letter to the operator, with the mail it is about."""
    send = Send(LetterKind.OPERATOR, Audience.HANDLERS, about=about, text=text)
    occasion = Occasion(draft.now)
    attached = (Attachment("original.eml", "application/octet-stream", item.octets),) if item else ()
    if item and len(item.octets) > MAX_ATTACHED:
        attached = ()
    draft.add(draft.composer.about_nothing(policy, send, draft.composer.people.operator, occasion, attached))


def _reason(found: Suggestion) -> str:
    """Question this level, for people: the words, their clause, and what doubt made of it."""
    if found.level is None:
        return "nothing in the mail names a level: the policy's default"
    said = " and ".join(f'"{" ".join(each.text.split())}"' for each in found.evidence[:2])
    why = f"{said} ({found.clause})"
    if found.in_force != found.level:
        why += f"; {found.level} is likely, {found.in_force} not ruled out: the stricter holds"
    return why


def comes_too_late(policy: Policy, incident: Incident, at: datetime) -> bool:
    """What was closed so long ago is not opened again: the mail becomes a request of its own."""
    return incident.closed_at is not None and at - incident.closed_at > policy.reopen_within


def _takes_nothing_up(policy: Policy, incident: Incident, body: Body) -> bool:
    """Nothing but thanks, or that it is the product which others support."""
    if is_mere_thanks(body.new_text):
        return True
    product = policy.referral(incident.referral)
    return product is not None and agrees(product, policy.name, body.new_text)


def words_of(message: Message, answers: bool = True) -> Body:
    """`answers`: it is one of a conversation of ours. What a first mail quotes or forwards is its report (POLICIES, doubts)."""
    return new_words(message.text, message.quoted, is_reply=answers or is_reply(message))


def _at(mail: Mail) -> datetime:
    return mail.item.received_at


def _wish(mail: Mail, body: Body) -> Wish | None:
    found = read_wish(body.new_text)
    return Wish(_at(mail), found.words, found.every, mail.item.id) if found else None


def _passed_on(message: Message) -> tuple[Attachment, ...]:
    """The files of a mail, as far as they fit."""
    room, files = MAX_ATTACHED, []
    for each in message.attachments:
        if each.size <= room:
            room -= each.size
            files.append(Attachment(each.name or "attachment", each.type, each.content))
    return tuple(files)


def _any_author(message: Message, item: InboxItem) -> str:
    """Several From fields or a broken one prove nothing, but a person can still be answered by a person."""
    named = next((each.address for each in message.from_ if strict_mailbox(each.address)), "")
    return canonical(named) if named else _envelope_author(item)


def _raw_author(item: InboxItem) -> str:
    for name, value in header_fields(item.octets):
        if name.lower() == b"from":
            text = value.decode("utf-8", "replace")[:1_000]
            named = next((each.address for each in mailboxes(text) if strict_mailbox(each.address)), "")
            if named:
                return canonical(named)
    return _envelope_author(item)


def _envelope_author(item: InboxItem) -> str:
    found = strict_mailbox(item.reverse_path or "")
    return canonical(found.address) if found else ""

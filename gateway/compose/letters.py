"""A decision's `Send` becomes letters: for whom, from which address, under which signed ids, in which words.

Owns what all letters share (reply address, return path, threading, expiry); words are the templates', recipients `people`'s,
octets `build`'s. One recipient a letter, always. Never decides that a letter is owed, never awaits.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo

from gateway.compose import say
from gateway.compose.build import Attachment, Head, Origin, build, origin
from gateway.compose.facts import ON_TIME, WHOLE, Facts, Listed, Occasion, given_name
from gateway.compose.render import Rendered, Templates
from gateway.compose.sign import Keys, Purpose
from gateway.compose.to_agents import TO_AGENTS, ToAgent, quoted_words
from gateway.compose.to_customers import TO_CUSTOMERS, ToCustomer
from gateway.compose.to_staff import ToStaff, matter
from gateway.compose.transcript import NOTHING, Account
from gateway.people import People
from rules.cadence import cycle
from rules.effects import ANSWERS, STANDS_APART, Audience, LetterKind, Send
from rules.incident import Incident, Trust, Update
from rules.passing import PATIENCE, overdue
from rules.policy import Kind, Policy, Tell
from rules.replay import standings
from rules.sla import Status
from store.ids import Ids
from store.records import Holder, Letter, StoredMessage, Token

TOKEN_LIFE = timedelta(days=14)
CUSTOMER_TOKEN_LIFE = timedelta(days=365)
"""A customer may answer an old letter; the token grants appending to that one request only."""

CARRIES_FILES = frozenset(
    {LetterKind.ANSWER, LetterKind.RESOLVED, LetterKind.NOTICE, LetterKind.WROTE, LetterKind.HOLD}
)

TAKES_WORDS = ANSWERS | {LetterKind.STATUS}
"""After these the next update counts from this letter: they name that instant, not the one before."""

TO_LEAD = frozenset({Tell.LEAD, Tell.STAFF})


@dataclass(frozen=True, slots=True)
class Context:
    """What a letter may need of the mail or the command that caused it."""

    policy: str = ""  # digest, for an incident that is not there yet
    message: int | None = None
    words: str = ""  # the author's new words
    author: str = ""
    files: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    new_fields: tuple[str, ...] = ()
    level_was: str = ""  # before this mail decided another
    zone: tzinfo | None = None  # the writer's, where their Date field tells it
    letter_at: datetime | None = None  # when the letter left that is spoken of
    letter_kind: str = ""  # and which it was
    letter_to: str = ""  # to whom, where that is not the requester
    elsewhere: tuple[str, ...] = ()  # others of the requester's organisation, on record
    said_by: str = ""  # the host that would not have it
    said_at: datetime | None = None
    is_dead: bool = False  # the address: automatic mail to it stops
    written: datetime | None = None  # when the author's words came
    listed: tuple[Listed, ...] = ()  # the requests that one letter tells of
    subject: str = ""  # of a question that is answered from the record
    so_far: tuple[tuple[datetime, str, str], ...] = ()  # what that answer retells
    asked_as: tuple[str, ...] = ()  # the references of merged requests by which it was asked for
    answers: str = ""  # the question's Message-ID
    doubt: str = ""  # unproved failed: what speaks for its author, where that is no proof


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Post:
    """One letter with the rows that belong to it."""

    letter: Letter
    token: Token | None = None
    message: StoredMessage | None = None


@dataclass(frozen=True, slots=True)
class Composer:
    templates: Templates
    keys: Keys
    ids: Ids
    people: People
    lifetime: timedelta
    message_id_host: str = ""
    revoked: Mapping[Holder, int] = field(default_factory=dict)  # reply addresses that were, by holder

    def compose(
        self,
        policy: Policy,
        incident: Incident,
        rows: Sequence[Status],
        send: Send,
        context: Context | None,
        now: datetime,
        to: str | None = None,
    ) -> tuple[Post, ...]:
        """One for each recipient, or for `to` alone, who asked. `rows`: where each promise of `incident` stands."""
        context = context or NO_CONTEXT
        told = _told(incident, send, max(now, send.not_before or now))
        owed = still_owed(rows) if told is incident else dues(policy, told)
        recipients = (to,) if to is not None else self.people.recipients(incident, send)
        if send.to is Audience.REQUESTER:  # whatever led here, a machine that watches gets no letter
            recipients = tuple(each for each in recipients if not policy.is_monitor(each))
        return tuple(
            self._post(policy, incident, owed, send, context, recipient, now) for recipient in recipients
        )

    def about_nothing(
        self,
        policy: Policy,
        send: Send,
        to: str,
        occasion: Occasion,
        attachments: tuple[Attachment, ...] = (),
    ) -> Letter:
        """A letter about no incident: to the operator, to an agent about held mail, to a customer whose mail waits."""
        # A reply of ours is about no request: it must not open one. A customer's may.
        reply_to = policy.addresses[0] if send.to is Audience.REQUESTER else self.people.operator
        occasion = replace(occasion, reply_to=reply_to)
        return self._sealed(self.ids.next(), policy, None, send, to, occasion, attachments)[0]

    def to_asker(self, policy: Policy, send: Send, to: str, told: Facts, answers: str, now: datetime) -> Post:
        """A letter to a customer about no single request; a reply to it comes to the support address."""
        rendered = self.templates.render(send.kind, policy.vendor, str(told["language"]), told)
        occasion = Occasion(now, reply_to=policy.addresses[0], to=to, answers=answers)
        return Post(self._built(self.ids.next(), policy, None, send, to, occasion, rendered, ()))

    def to_agent(
        self,
        policy: Policy,
        incident: Incident | None,
        kind: LetterKind,
        agent: str,
        account: Account,
        context: Context,
        now: datetime,
        token: Token | None = None,
    ) -> Post:
        """What answers an agent's mail, or comes to them about no request. `incident`: as it stands once that was done.

        Replies go to the address of `token`; without one to the agent's own for the incident; without either to the operator.
        """
        send = Send(kind, Audience.HANDLERS)
        owed: Mapping[Kind, datetime | None] = {}
        if incident is not None:
            answer = Send(LetterKind.ANSWER, Audience.REQUESTER)
            leaves_at = account.leaves_at
            owed = dues(policy, _told(incident, answer, leaves_at) if leaves_at else incident)
        return self._post(policy, incident, owed, send, context, agent, now, token, account)

    def _post(
        self,
        policy: Policy,
        incident: Incident | None,
        owed: Mapping[Kind, datetime | None],
        send: Send,
        context: Context,
        to: str,
        now: datetime,
        token: Token | None = None,
        account: Account = NOTHING,
    ) -> Post:
        if token is None and incident is not None:
            token = self._token(policy, incident, to, send.to is Audience.REQUESTER, now)
        id = self.ids.next()
        reply_to = self._address(policy, token.purpose, token) if token else self.people.operator
        note_to = self._address(policy, Purpose.NOTE, token) if token and is_agents(token) else ""
        occasion = replace(
            self._occasion(policy, incident, owed, send, context, to, now) if incident else Occasion(now),
            reply_to=reply_to,
            button_to=self.keys.button_address(reply_to, id) if token else reply_to,
            note_to=self.keys.button_address(note_to, id) if note_to else "",
            reader=given_name(self.people.names(policy.vendor).get(to, "")),
            account=account,
            to=to,
            mark=self.keys.mark(incident.ref, incident.id)
            if incident and send.to is Audience.REQUESTER
            else "",
        )
        attachments = context.attachments if send.kind in CARRIES_FILES else ()
        letter, text = self._sealed(id, policy, incident, send, to, occasion, attachments)
        letter = replace(letter, caused_by=context.message)
        message = _said(letter, incident, text) if incident and send.to is Audience.REQUESTER else None
        return Post(letter, token, message)

    def _sealed(
        self,
        id: int,
        policy: Policy,
        incident: Incident | None,
        send: Send,
        to: str,
        occasion: Occasion,
        attachments: tuple[Attachment, ...],
    ) -> tuple[Letter, str]:
        """The row with the final octets, and the text in them."""
        rendered, whole = self._rendered(policy, incident, send, to, occasion)
        if whole:
            attachments = (*attachments, _as_file(whole))
        letter = self._built(id, policy, incident, send, to, occasion, rendered, attachments)
        return letter, rendered.text

    def _built(
        self,
        id: int,
        policy: Policy,
        incident: Incident | None,
        send: Send,
        to: str,
        occasion: Occasion,
        rendered: Rendered,
        attachments: tuple[Attachment, ...],
    ) -> Letter:
        is_customer = send.to is Audience.REQUESTER
        in_reply_to, references = self._thread(policy, incident, send, occasion.answers)
        head = Head(
            sender=policy.addresses[0],
            sender_name=_sender_name(policy, occasion.person if is_customer else ""),
            to=to,
            subject=rendered.subject,
            at=occasion.now,
            message_id=self._message_id(policy, id),
            origin=origin(send.kind, send.automatic),
            loop=self.keys.loop_field(incident.ref if incident else "-", send.kind, id),
            reply_to=occasion.reply_to,
            in_reply_to=in_reply_to,
            references=references,
        )
        octets = build(head, rendered.text, rendered.html, attachments)
        return self._letter(policy, incident, send, to, head, octets, occasion.now, id)

    def _rendered(
        self, policy: Policy, incident: Incident | None, send: Send, to: str, occasion: Occasion
    ) -> tuple[Rendered, str]:
        """The letter, and the words that were cut to keep it on a page."""
        told = facts(policy, incident, send, occasion)
        if send.to is Audience.REQUESTER and incident is not None:
            return self.templates.render(send.kind, policy.vendor, incident.language, told), ""
        if send.kind is LetterKind.ALERT and self.people.reads_short(policy.vendor, to):
            return self.templates.short(send.kind, policy.vendor, say.ENGLISH, told), ""
        rendered, is_cut = self.templates.on_a_page(send.kind, policy.vendor, occasion.language, told)
        return rendered, quoted_words(send, occasion) if is_cut else ""

    def _thread(
        self, policy: Policy, incident: Incident | None, send: Send, answers: str
    ) -> tuple[str, tuple[str, ...]]:
        """What the letter answers, and its conversation. `answers`: a question's Message-ID."""
        if answers:
            root = f"<{incident.root_id}>" if incident and incident.root_id else ""
            return f"<{answers}>", tuple(dict.fromkeys(each for each in (root, f"<{answers}>") if each))
        if incident is None or send.kind in STANDS_APART:
            return "", ()
        if send.to is not Audience.REQUESTER:
            root = self.keys.message_id(incident.id, self._host(policy))
            return root, (root,)
        theirs = tuple(f"<{each}>" for each in dict.fromkeys((incident.root_id, incident.latest_id)) if each)
        return (theirs[-1] if theirs else ""), theirs

    def _letter(
        self,
        policy: Policy,
        incident: Incident | None,
        send: Send,
        to: str,
        head: Head,
        octets: bytes,
        now: datetime,
        id: int,
    ) -> Letter:
        # A null return path to whom we do not know: no bounce of theirs may come to anybody (RFC 3834 3.3).
        unknown = (
            incident is not None and send.to is Audience.REQUESTER and incident.trust is Trust.UNVERIFIED
        )
        is_bound = send.to is Audience.REQUESTER and head.origin is Origin.REPLIED
        return Letter(
            id=id,
            incident=incident.id if incident else None,
            vendor=policy.vendor,
            kind=send.kind,
            recipient=to,
            subject=head.subject,
            message_id=head.message_id,
            reverse_path="" if unknown else self.keys.bounce_address(policy.addresses[0], id),
            octets=octets,
            created_at=now,
            not_before=max(now, send.not_before) if send.not_before else now,
            expires_at=now + self.lifetime,
            news=send.kind is not LetterKind.STATUS or bool(send.news),
            domain=to.rpartition("@")[2] if is_bound else "",
        )

    def _occasion(
        self,
        policy: Policy,
        incident: Incident,
        owed: Mapping[Kind, datetime | None],
        send: Send,
        context: Context,
        to: str,
        now: datetime,
    ) -> Occasion:
        vendor = policy.vendor
        names: Mapping[str, str] = self.people.names(vendor)
        # Who wrote or did it, also where the request is with somebody else.
        # A status letter may come by itself, and so may a pointer.
        pointed = send.kind is LetterKind.REFERRAL and not send.automatic
        by_person = bool(send.text) or send.kind in ANSWERS or pointed
        person = given_name(names.get(context.author) or names.get(incident.assigned or "", ""))
        occasion = Occasion(
            now=now,
            dues=owed,
            reader_zone=self.people.zone(vendor, to)
            or (context.zone if to == context.author and send.to is Audience.REQUESTER else None),
            people={address: given_name(name) for address, name in names.items()},
            person=person if by_person else "",
            message=context.words,
            message_at=context.written,
            author=context.author if context.author != incident.requester else "",
            files=context.files,
            new_fields=context.new_fields,
            level_was=context.level_was,
            next_on_call=given_name(self.people.next_on_call(vendor, send.step)),
            letter_at=context.letter_at,
            letter_kind=context.letter_kind,
            letter_to=context.letter_to,
            elsewhere=context.elsewhere,
            said_by=context.said_by,
            said_at=context.said_at,
            is_dead=context.is_dead,
            lead_told=bool(self.people.lead(vendor)) and tells_lead(policy, send),
            listed=context.listed,
            subject=context.subject,
            so_far=context.so_far,
            asked_as=context.asked_as,
            answers=context.answers,
            doubt=context.doubt,
        )
        ahead = written_ahead(policy, incident, send, now)
        if ahead is None:
            return occasion
        then = self._occasion(
            policy, incident, ahead.owed, ahead.send, NO_CONTEXT, incident.requester, ahead.leaves_at
        )
        return quoting(self.templates, policy, incident, occasion, ahead, then)

    def _token(self, policy: Policy, incident: Incident, to: str, is_customer: bool, now: datetime) -> Token:
        purpose = Purpose.CUSTOMER if is_customer else Purpose.AGENT
        life = CUSTOMER_TOKEN_LIFE if is_customer else TOKEN_LIFE
        id = token_id(incident.id, to, purpose, self.revoked.get((incident.id, to, purpose), 0))
        return Token(id, incident.id, policy.vendor, to, purpose, now + life)

    def _address(self, policy: Policy, purpose: str, token: Token) -> str:
        return self.keys.reply_address(policy.addresses[0], Purpose(purpose), token.id)

    def _message_id(self, policy: Policy, id: int) -> str:
        return self.keys.message_id(id, self._host(policy))

    def _host(self, policy: Policy) -> str:
        return self.message_id_host or policy.addresses[0].rpartition("@")[2]


def facts(policy: Policy, incident: Incident | None, send: Send, occasion: Occasion) -> Facts:
    """Everything the templates of `send.kind` name: str, bool, lists and dicts. Raises KeyError for a level the policy lacks."""
    if send.kind in TO_AGENTS:
        return ToAgent(policy, incident, send, occasion).tell()
    if incident is None:
        return matter(policy, send, occasion)
    teller = ToCustomer if send.kind in TO_CUSTOMERS else ToStaff
    return teller(policy, incident, send, occasion).tell()


def token_id(incident: int, address: str, purpose: Purpose, revoked: int = 0) -> int:
    """One row for each (incident, address, purpose), and one more for each that was revoked: what is dead stays dead, and
    the next letter has a live one. The MAC over it is the secret."""
    generation = f"|{revoked}" if revoked else ""
    digest = hashlib.sha256(f"{incident}|{address}|{purpose}{generation}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def dues(policy: Policy, incident: Incident) -> dict[Kind, datetime | None]:
    """What is still owed, by kind."""
    return still_owed(standings(policy, incident))


def still_owed(rows: Iterable[Status]) -> dict[Kind, datetime | None]:
    return {row.kind: row.due_at for row in rows if row.due_at and row.met_at is None}


def _told(incident: Incident, send: Send, leaves_at: datetime) -> Incident:
    """The incident as it stands once this letter has been taken: so the next update is counted from it."""
    if send.kind not in TAKES_WORDS or incident.is_over:
        return incident
    by_person = send.kind in ANSWERS
    return incident.but(updates=(*incident.updates, Update(leaves_at, None, by_person)))


def tells_lead(policy: Policy, send: Send) -> bool:
    """Whether the policy has the lead told of such a miss, at the latest when it happens."""
    return any(
        step.percent <= ON_TIME and step.tell in TO_LEAD and send.about in step.kinds
        for step in policy.escalation
    )


@dataclass(frozen=True, slots=True)
class Ahead:
    """A letter to the customer that an agent is shown before it leaves."""

    send: Send
    leaves_at: datetime
    owed: Mapping[Kind, datetime | None]  # once it has been taken


def written_ahead(policy: Policy, incident: Incident, send: Send, now: datetime) -> Ahead | None:
    """What a letter to staff quotes: the status letter as it leaves by itself, the question as it leaves at their word."""
    match send.kind:
        case LetterKind.DRAFT:
            owed = cycle(policy, incident)
            leaves_at = (owed.leaves_at(incident.round.deferred_until) if owed else None) or now
            late = tuple(
                name for at, name in overdue(policy, incident, PATIENCE) if at <= max(leaves_at, now)
            )
            letter = Send(LetterKind.STATUS, Audience.REQUESTER, send.clause, news=send.news, awaited=late)
        case LetterKind.QUIET:
            leaves_at, letter = now, Send(LetterKind.NEEDED, Audience.REQUESTER)
        case _:
            return None
    leaves_at = max(leaves_at, now)
    return Ahead(letter, leaves_at, dues(policy, _told(incident, letter, leaves_at)))


def quoting(
    templates: Templates, policy: Policy, incident: Incident, occasion: Occasion, ahead: Ahead, then: Occasion
) -> Occasion:
    """The occasion with the words of the letter ahead, as they are on the occasion `then`."""
    told = facts(policy, incident, ahead.send, then)
    words = templates.unbroken(ahead.send.kind, policy.vendor, incident.language, told)
    return replace(occasion, quoted=words, leaves_at=ahead.leaves_at)


def is_agents(token: Token) -> bool:
    return token.purpose == Purpose.AGENT


def _as_file(words: str) -> Attachment:
    """What did not fit on the page, whole. RFC 2046 4.1.1: text has CRLF."""
    octets = words.replace("\r\n", "\n").replace("\n", "\r\n").encode(errors="replace")
    return Attachment(WHOLE, "text/plain", octets, "utf-8")


def _sender_name(policy: Policy, person: str) -> str:
    return f"{person} at {policy.name} Support" if person else f"{policy.name} Support"


def _said(letter: Letter, incident: Incident, text: str) -> StoredMessage:
    return StoredMessage(
        letter.id,
        incident.id,
        "out",
        letter.message_id,
        "",
        letter.recipient,
        letter.subject,
        letter.created_at,
        text,
    )

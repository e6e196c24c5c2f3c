"""One batch on the desk: the draft, what is known, and the records that every mail leaves behind.

Owns how a mail is kept and settled, and who hears of one that is held. Never decides what a mail does: `settle`, `requests`
and `orders` do. Never fetches, never commits.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone

from gateway.budgets import REST, Over, Spent, mailbox_of, may_answer
from gateway.collecting import waits
from gateway.compose.build import Attachment
from gateway.compose.digest import Waiting as Waits
from gateway.compose.facts import Occasion
from gateway.compose.letters import Context, token_id
from gateway.compose.sign import Purpose
from gateway.compose.transcript import Account
from gateway.conversation import Heard, Ours
from gateway.draft import Draft
from gateway.message.answers import typed_behind
from gateway.message.asked import read_wording
from gateway.message.body import Body, new_words
from gateway.message.languages import language
from gateway.message.parse import Message, parse
from gateway.message.reading import is_reply, names_of, questions_of
from gateway.message.report import Kind
from gateway.notify import MAX_ATTACHED, raised
from gateway.returned import circles
from gateway.route import Facts, Hold, Mail
from gateway.silence import because
from gateway.watch import breaker
from rules.effects import Audience, LetterKind, Send
from rules.incident import Trust
from rules.policy import Policy
from store.records import (
    InboxItem,
    InboxRow,
    Letter,
    QueueRow,
    Settled,
    StoredEvent,
    StoredMessage,
    Thread,
    Token,
    Waiting,
)

MAX_SUBJECT = 250  # characters
DESK_LIFE = timedelta(days=30)
HOLDS_AN_HOUR = 20
"""Letters about held mail to one address: what is more waits for the digest. Mail can be held by anybody's doing."""


@dataclass(frozen=True, slots=True)
class Read:
    """One claimed item with what came of reading it."""

    item: InboxItem
    fingerprint: str
    mail: Mail | None
    unreadable: str = ""
    replaces: int | None = None  # an older message whose fingerprint has run out


@dataclass(frozen=True, slots=True)
class Known:
    """What only agents' mails ask for: fetched for the one that is settled."""

    waiting: Mapping[int, tuple[Waiting, ...]] = field(default_factory=dict)  # by incident: could be undone
    history: Sequence[StoredEvent] = ()  # of the request that the mail is about
    wrote_last: StoredMessage | None = None  # the customer's latest on it
    queue: Sequence[QueueRow] = ()
    held: Sequence[InboxRow] = ()  # of the vendor
    item_state: str = ""  # of the mail that a confirming reply is about
    commands: int = 0  # of this agent within the hour
    asked: int = 0  # letters "is this you?" to this agent within the hour
    held_back: int = 0  # commands beyond those, in mails that are held for it


NOTHING_KNOWN = Known()


class OutOfNumbers(Exception):
    """A request is opened that nobody had counted on: there must be one number more."""


@dataclass(slots=True)
class Desk:
    """One batch being settled."""

    draft: Draft
    facts: Facts
    policies: dict[str, Policy]  # in force, by vendor
    numbers: dict[str, Iterator[int]]
    spent: Spent
    holds: Counter[str] = field(
        default_factory=Counter
    )  # letters about held mail within the hour, by address
    answer_delay: timedelta = timedelta(0)
    histories: Mapping[int, Sequence[StoredEvent]] = field(default_factory=dict)  # of what is asked about
    known: Known = NOTHING_KNOWN

    def current(self) -> Facts:
        """The facts, with what this batch has decided so far."""
        held = {each: stored.incident for each, stored in self.draft.incidents.items()}
        return replace(self.facts, incidents=held)

    def reference(self, policy: Policy) -> str:
        """The next one of the vendor. Raises OutOfNumbers."""
        number = next(self.numbers.get(policy.vendor, iter(())), None)
        if number is None:
            raise OutOfNumbers(policy.vendor)
        return f"{policy.prefix}-{number}"

    def policy_of(self, incident: int) -> Policy:
        return self.draft.policies[self.draft.incidents[incident].incident.policy]

    def over_budget(
        self, vendor: str, address: str, trust: Trust, incident: int | None = None
    ) -> Over | None:
        """Why no automatic letter goes there now, if so; a breaker that opens is recorded and told to the operator."""
        stopped = self.draft.silence.dead.get((vendor, address))
        if stopped is not None and stopped.is_loop:
            return Over(because(stopped))
        written = self.draft.letters
        over = may_answer(self.spent, written, vendor, address, trust, incident)
        if over is not None and over.trips:
            self._trip(vendor, address, over)
        if over is not None and over.circles:
            return Over(because(circles(self.draft, vendor, address, trust)))
        return over

    def _trip(self, vendor: str, address: str, over: Over) -> None:
        notice = breaker(vendor, address, over.why)
        if any(each.key == notice.key for each in self.draft.noticed):
            return
        until = self.spent.resting.get((vendor, address))  # past, or it would not have tripped
        raised(self.draft, self.policies[vendor], notice, until - REST if until else None)

    def told_lately(self, address: str, kind: LetterKind) -> bool:
        """Whether they got such a letter within a day."""
        mailbox = mailbox_of(address)
        return any(each.kind == kind for each in self.spent.sent.get(mailbox, ())) or any(
            each.kind == kind and mailbox_of(each.recipient) == mailbox for each in self.draft.letters
        )

    def collect(self, incident: int, over: Over | None) -> None:
        """Its acknowledgement, if one was over budget, waits for room where it may."""
        now = self.draft.now
        later = waits(self.policy_of(incident), self.draft.incidents[incident].incident, over, now)
        self.draft.collected.extend([later] if later else [])

    # --- records -----------------------------------------------------------------------------------------------------

    def done(self, read: Read, incident: int | None, reason: str | None) -> None:
        self.draft.settled.append(
            Settled(read.item.id, "done", incident, reason, read.fingerprint, read.replaces)
        )

    def held(self, read: Read, reason: str, incident: int | None) -> None:
        self.draft.settled.append(
            Settled(read.item.id, "held", incident, reason, read.fingerprint, read.replaces)
        )

    def keep(self, incident: int, mail: Mail, text: str, author: str, *, staff_only: bool = False) -> None:
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
                came_at(mail),
                text,
                "staff" if staff_only else "",
            )
        )

    def remember(self, vendor: str, message_id: str, incident: int, *, awaited: bool = False) -> None:
        """`awaited`: it is only referred to, we have not had it."""
        self.draft.threads.append(Thread(vendor, message_id, incident))
        name, known, late = (vendor, message_id), {**self.facts.threads}, self.facts.awaited
        late = late | {name} if awaited and name not in known else late if awaited else late - {name}
        known.setdefault(name, incident)
        self.facts = replace(self.facts, threads=known, awaited=late)

    # --- what a person must look at ----------------------------------------------------------------------------------

    def hold(self, read: Read, found: Hold, mail: Mail | None) -> None:
        """Never executed, never dropped: who it names hears of it, and the lead can say what becomes of it."""
        self.held(read, found.reason, found.incident)
        if mail is None:
            return
        if found.tell and self._may_tell_of_hold(found.tell):
            self._tell(mail, found.tell, found.reason)
        if mail.report.kind is Kind.MESSAGE:  # a machine's mail about our letter would only cause the next
            self._tell_leads(mail, found)

    def _tell(self, mail: Mail, to: str, about: str) -> None:
        occasion = Occasion(
            self.draft.now,
            message=words_of(mail.message).new_text,
            message_at=mail.item.received_at,
            author=mail.author,
        )
        send = Send(LetterKind.HELD, Audience.HANDLERS, about=about)
        policy = self.policies[mail.item.vendor]
        letter = self.draft.composer.about_nothing(policy, send, to, occasion)
        self.draft.letters.append(replace(letter, caused_by=mail.item.id))

    def _may_tell_of_hold(self, address: str) -> bool:
        """Once more within the hour; counts it."""
        self.holds[address] += 1
        return self.holds[address] <= HOLDS_AN_HOUR

    def _tell_leads(self, mail: Mail, found: Hold) -> None:
        vendor = mail.item.vendor
        for lead in self.draft.composer.people.lead(vendor):
            if lead in (mail.author, found.tell) or not self._may_tell_of_hold(lead):
                continue
            what = f"mail from {mail.author or 'nobody clear'}: {mail.message.subject[:MAX_SUBJECT]}"
            words = words_of(mail.message).new_text
            account = Account(hold=Waits(number_of(mail.item.id), what, found.reason), words=words)
            context = Context(message=mail.item.id, author=mail.author, written=came_at(mail))
            post = self.draft.composer.to_agent(
                self.policies[vendor],
                None,
                LetterKind.HOLD,
                lead,
                account,
                context,
                self.draft.now,
                desk_token(vendor, lead, self.draft.now),
            )
            self.draft.add(post)

    # --- what letters need to know of a mail ---------------------------------------------------------------------------

    def context(self, mail: Mail, body: Body, policy: Policy) -> Context:
        message = mail.message
        names = tuple(each.name or each.type for each in message.attachments)
        offset = message.utc_offset
        return Context(
            policy.digest,
            mail.item.id,
            body.new_text,
            mail.author,
            names,
            passed_on(message),
            zone=timezone(offset) if offset is not None else None,
            written=came_at(mail),
            doubt="failed" if mail.proof.failed else "" if mail.proof.by is not None else "unproved",
        )

    def heard(self, mail: Mail, body: Body, policy: Policy, author: str) -> Heard:
        contact = self.facts.contacts.get((policy.vendor, author))
        zone = contact.zone if contact else ""
        ours = next(iter(self.answered_letters(mail)), None)
        answers = Ours(ours.kind, ours.created_at, read_wording(parse(ours.octets).text)) if ours else None
        return Heard(mail.message, body, came_at(mail), policy.calendar.zone, zone or None, answers)

    def first_words(self, message: Message, policy: Policy) -> Body:
        """Of a mail that opens a request: what it quotes or forwards is its report (POLICIES, doubts)."""
        return new_words(
            message.text,
            message.quoted,
            is_reply=is_reply(message),
            asked=questions_of(policy),
            own=names_of(policy),
            first=True,
        )

    def customers_words(self, mail: Mail, policy: Policy) -> Body:
        """Of a customer's answer. Lines of ours that they copied may be their answer: `conversation` takes them out."""
        message = mail.message
        body = new_words(message.text, message.quoted, own=names_of(policy))
        ours = next(iter(self.answered_letters(mail)), None) if body.quotation else None
        return typed_behind(body, read_wording(parse(ours.octets).text)) if ours else body

    def answered_letters(self, mail: Mail) -> list[Letter]:
        """Letters of ours that it answers, nearest first."""
        rows = mail.letters if mail.pressed is None else (mail.pressed, *mail.letters)
        return [self.facts.letters[row] for row in rows if row in self.facts.letters]

    def language(self, vendor: str, author: str, body: Body) -> str:
        contact = self.facts.contacts.get((vendor, author))
        return (contact.language if contact else "") or language(body.new_text) or "en"


def desk_token(vendor: str, agent: str, now: datetime) -> Token:
    """By which this agent reaches us about no request; each letter renews it."""
    id = token_id(0, f"{vendor}|{agent}", Purpose.DESK)
    return Token(id, None, vendor, agent, Purpose.DESK, now + DESK_LIFE)


def number_of(item: int) -> int:
    """Four digits by which people name held mail. Two of one vendor may share them: then neither is meant."""
    return 1000 + int.from_bytes(hashlib.sha256(str(item).encode()).digest()[:4], "big") % 9000


def words_of(message: Message) -> Body:
    """What its author newly wrote in a conversation of ours."""
    return new_words(message.text, message.quoted)


def came_at(mail: Mail) -> datetime:
    return mail.item.received_at


def passed_on(message: Message) -> tuple[Attachment, ...]:
    """The files of a mail, as far as they fit."""
    room, files = MAX_ATTACHED, []
    for each in message.attachments:
        if each.size <= room:
            room -= each.size
            files.append(Attachment(each.name or "attachment", each.type, each.content))
    return tuple(files)

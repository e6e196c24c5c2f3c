"""What the orders of one mail come to, judged before anything is done: events, openings, pages, and what they would say.

Owns the deeds: undo, merge, split, participants, reports in a customer's name, held mail. Raises `Fault` where one of the
orders is not possible: then none is done. Changes nothing; `orders` carries it out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from gateway import pages
from gateway.compose.transcript import Result, said_of
from gateway.desk import Desk, number_of
from gateway.message.address import canonical, strict_mailbox
from gateway.message.authentication import Proof
from gateway.message.automatic import answerable
from gateway.message.forwarded import Forwarded, forwarded
from gateway.message.parse import Message, parse
from gateway.message.scan import Unparsable
from gateway.requests import written_down
from gateway.route import Mail
from rules.commands import Order, paraphrase
from rules.decide import decide
from rules.effects import ANSWERS, Refused, Send
from rules.events import (
    Answered,
    Event,
    Merged,
    Needed,
    Noted,
    ParticipantAdded,
    ParticipantRemoved,
    Resolved,
    Undone,
)
from rules.incident import Author, Incident, Trust
from rules.merging import absorbing
from rules.policy import Policy
from rules.told import (
    Discard,
    Fault,
    Help,
    Merge,
    OpenFor,
    Participant,
    Question,
    Queue,
    Release,
    Said,
    Split,
    StatusOf,
    Told,
    Undo,
)
from store.records import InboxRow

AT_THE_DESK = "this address is about no request; reply to a letter about the one you mean"
UNPROVED = "none"
_TYPED = re.compile(
    r"\s*(?:(?P<name>[^<>\n@]{0,80})<(?P<one>[^<>\s]+@[^<>\s]+)>|(?P<two>[^<>\s]+@[^<>\s]+))[ \t:,]*(?P<subject>[^\n]*)"
)


@dataclass(frozen=True, slots=True)
class Report:
    """A request to be opened: the mail that it is read from, and the line that asked for it."""

    mail: Mail
    author: str
    line: str
    trust: Trust = Trust.VERIFIED
    by: Author = Author.AGENT
    unanswerable: str = ""
    split_off: bool = False


@dataclass(slots=True)
class Plan:
    incident: Incident | None  # as it will be
    events: list[tuple[int, Event]] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    openings: list[Report] = field(default_factory=list)
    cancelled: tuple[int, ...] = ()
    released: tuple[int, ...] = ()
    discarded: tuple[int, ...] = ()
    effects: tuple[str, ...] = ()  # what waits for a yes, one sentence each
    opening_effects: tuple[str, ...] = ()  # the same of openings, where nobody has a reply address
    answer: str = ""  # the words that go to the customer
    has_answer: bool = False  # a person's word in any form
    leaves_at: datetime | None = None
    proved: str = ""  # how we know that they replied to the welcome

    @property
    def commands(self) -> int:
        return len(self.events) + len(self.openings) + len(self.released) + len(self.discarded)

    def say(self, line: str, said: str) -> None:
        self.results.append(Result(line, said))


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose orders, on what."""

    desk: Desk
    mail: Mail
    agent: str
    policy: Policy
    incident: Incident | None
    as_note: bool = False  # what would go to the customer stays among colleagues

    @property
    def now(self) -> datetime:
        return self.desk.draft.now

    @property
    def names(self) -> dict[str, str]:
        return self.desk.draft.composer.people.names(self.policy.vendor)

    def here(self) -> Incident:
        """Raises Fault at the desk."""
        if self.incident is None:
            raise Fault(AT_THE_DESK)
        return self.incident

    def there(self, ref: str) -> Incident:
        """Another request of the vendor. What there is not and what is others' are the same. Raises Fault."""
        facts = self.desk.facts
        found = facts.incidents.get(facts.refs.get(ref, -1))
        if found is None or found.vendor != self.policy.vendor:
            raise Fault(f"there is no request {ref}")
        return found


def planned(by: Reader, orders: Sequence[Order]) -> Plan:
    """Raises Fault, with the line that cannot be done."""
    plan = Plan(by.incident)
    rest = _with_words(orders)
    while rest:
        order = rest.pop(0)
        try:
            if isinstance(order.told, Split):
                words, rest = _words_below(rest)
                _split(by, plan, order, order.told, words)
            else:
                _one(by, plan, order.line, order.told)
        except Fault as fault:
            raise _placed(fault, order) from None
    return plan


def _with_words(orders: Sequence[Order]) -> list[Order]:
    """The answer below `#resolve KIND` is what solved it: one letter says both."""
    kept, last = list(orders), orders[-1] if orders else None
    if last is None or not isinstance(last.told, Answered):
        return kept
    for place, each in enumerate(kept):
        if isinstance(each.told, Resolved) and not each.told.text:
            kept[place] = replace(each, told=replace(each.told, text=last.told.text))
            return kept[:-1]
    return kept


def plan_note(by: Reader, text: str) -> Plan:
    """All of it is a note. Raises Fault."""
    plan = Plan(by.incident)
    _event(by, plan, "note", Noted(by.now, by.agent, text, by.mail.item.id))
    return plan


def _placed(fault: Fault, order: Order) -> Fault:
    if fault.line:
        return fault
    return Fault(fault.why, line=order.line, number=order.number, instead=fault.instead)


def _words_below(rest: list[Order]) -> tuple[str, list[Order]]:
    """The text below a split is the new request's, not an answer to the customer."""
    texts = [each.told.text for each in rest if isinstance(each.told, Answered)]
    return "\n\n".join(texts), [each for each in rest if not isinstance(each.told, Answered)]


def _one(by: Reader, plan: Plan, line: str, told: Told) -> None:
    match told:
        case Question():
            plan.pages.append(pages.why(by.policy, plan.incident or by.here(), by.now, told))
        case Help(all):
            plan.pages.append(pages.help_page(all))
        case Queue():
            plan.pages.append(pages.queue(by.desk.known.queue, by.policy.calendar.zone, by.now, by.names))
        case StatusOf(ref):
            about = by.there(ref) if ref else plan.incident or by.here()
            policy = by.desk.draft.policies[about.policy]
            plan.pages.append(pages.status(policy, about, by.now, by.names))
        case Undo():
            _undo(by, plan, line)
        case Merge(ref):
            _merge(by, plan, line, told, by.there(ref))
        case Participant():
            _participant(by, plan, line, told)
        case OpenFor(text):
            _open_for(by, plan, line, text)
        case Release(numbers):
            plan.released += _held(by, plan, line, numbers, "goes on")
        case Discard(numbers):
            plan.discarded += _held(by, plan, line, numbers, "discarded")
        case Said(word):
            raise Fault(f"{word!r} answers no letter of ours that asks for it")
        case Split():
            raise AssertionError("takes the words below it")  # `planned`
        case _:
            _event(by, plan, line, told)


# --- events ----------------------------------------------------------------------------------------------------------------


def _event(by: Reader, plan: Plan, line: str, event: Event) -> None:
    if by.incident is None:
        return _welcomed(by, plan, line, event)
    event = by.desk.draft.composer.people.assignable(by.policy.vendor, event)
    if by.as_note:
        event = _as_note(event)
    before = plan.incident or by.incident
    after = _judged(by, plan, before, event)
    if isinstance(event, Answered | Resolved):
        plan.answer = f"{plan.answer}\n\n{event.text}".strip()
    if not isinstance(event, Answered):
        plan.say(line, said_of(event, before, after, by.policy))
    plan.has_answer = plan.has_answer or isinstance(event, Answered | Needed | Resolved)


def _judged(by: Reader, plan: Plan, before: Incident, event: Event) -> Incident:
    """The incident after it. Raises Fault where it is refused."""
    decision = decide(by.desk.draft.policies[before.policy], before, event)
    for effect in decision.effects:
        if isinstance(effect, Refused):
            raise Fault(effect.why)
        if isinstance(effect, Send) and effect.kind in ANSWERS:
            plan.leaves_at = max(effect.not_before or by.now, plan.leaves_at or by.now)
    after = decision.incident or before
    plan.events.append((before.id, event))
    if plan.incident is not None and after.id == plan.incident.id:
        plan.incident = after
    return after


def _as_note(event: Event) -> Event:
    match event:
        case Answered():
            return Noted(event.at, event.by, event.text, event.message)
        case Needed():
            return Noted(event.at, event.by, f"to ask for: {', '.join(event.fields)}\n{event.text}".strip())
        case Resolved():
            return Noted(event.at, event.by, f"{event.kind}: {event.text}".strip(": "))
    return event


def _welcomed(by: Reader, plan: Plan, line: str, event: Event) -> None:
    """At the desk only the word that answers the welcome is one that takes."""
    taken = type(event).__name__ == "Assigned" and not line.lstrip().startswith("#")
    if not taken:
        raise Fault(AT_THE_DESK)
    proof = by.mail.proof.by or UNPROVED
    plan.proved = UNPROVED if proof == "released" else proof
    said = "your replies arrive"
    plan.say(
        line,
        f"{said}, and are proved: {plan.proved}"
        if plan.proved != UNPROVED
        else f"{said}; your mail system does not prove them",
    )


# --- deeds -----------------------------------------------------------------------------------------------------------------


def _undo(by: Reader, plan: Plan, line: str) -> None:
    incident = by.here()
    letters = tuple(each.id for each in by.desk.known.waiting.get(incident.id, ()))
    if not letters:
        raise Fault("nothing waits that could be stopped: what was written has left")
    before = plan.incident or incident
    event = Undone(by.now, by.agent, letters)
    after = _judged(by, plan, before, event)
    plan.cancelled += letters
    plan.say(line, said_of(event, before, after, by.policy))


def _merge(by: Reader, plan: Plan, line: str, told: Merge, target: Incident) -> None:
    source = plan.incident or by.here()
    if target.id == source.id:
        raise Fault(f"{source.ref} is this request itself")
    heard = {target.requester, *(each.address for each in target.participants)}
    if source.requester not in heard and not source.is_watched:
        raise Fault(
            f"{target.ref} is {target.requester}'s; for {source.requester} to hear of it, add them there first"
        )
    if target.merged_into is not None:
        raise Fault(f"{target.ref} was merged itself")
    merged = Merged(by.now, by.agent, target.id, target.ref)
    after = _judged(by, plan, source, merged)
    _judged(by, plan, target, absorbing(source, by.now, by.agent))
    plan.effects += (paraphrase(told, source.ref),)
    plan.say(line, said_of(merged, source, after, by.policy))


def _participant(by: Reader, plan: Plan, line: str, told: Participant) -> None:
    before = plan.incident or by.here()
    if strict_mailbox(told.address) is None:
        raise Fault(f"{told.address!r} is no e-mail address")
    address = canonical(told.address)
    if told.add and _is_ours(by, address):
        raise Fault(f"{told.address} is an address of ours")
    made = ParticipantAdded if told.add else ParticipantRemoved
    event = made(by.now, by.agent, address)
    after = _judged(by, plan, before, event)
    plan.effects += (paraphrase(told, before.ref),)
    plan.say(line, said_of(event, before, after, by.policy))


def _held(by: Reader, plan: Plan, line: str, numbers: Sequence[int], said: str) -> tuple[int, ...]:
    """The held mails that these numbers name. Raises Fault for one that names none, or two."""
    if by.agent not in by.desk.draft.composer.people.lead(by.policy.vendor):
        raise Fault("only the lead says what becomes of held mail")
    found = [_numbered(number, by.desk.known.held) for number in numbers]
    for number in numbers:
        plan.say(line, f"{number}: {said}")
    return tuple(found)


def _numbered(number: int, held: Sequence[InboxRow]) -> int:
    rows = [row.id for row in held if number in (row.id, number_of(row.id))]
    if not rows:
        raise Fault(f"no held mail has the number {number}")
    if len(rows) > 1:
        raise Fault(f"{number} names {len(rows)} held mails; write {' or '.join(map(str, rows))}")
    return rows[0]


# --- requests in a customer's name -------------------------------------------------------------------------------------------


def _open_for(by: Reader, plan: Plan, line: str, text: str) -> None:
    report = _typed(by, line, text) or _passed_on(by, line)
    if report is None:
        raise Fault("forward the customer's mail below #open, or write: #open dana@example.com Subject")
    if _is_ours(by, report.author):
        raise Fault(f"{report.author} is an address of ours")
    plan.openings.append(report)
    subject = report.mail.message.subject or "no subject"
    plan.opening_effects += (
        f"A request is opened for {report.author}: {subject}. They get an acknowledgement.",
    )


def _typed(by: Reader, line: str, text: str) -> Report | None:
    """`#open dana@example.com Subject`, and below it what was said."""
    head, _, words = text.partition("\n")
    found = _TYPED.match(head)
    address = (found["one"] or found["two"]).strip(",;:") if found else ""
    if found is None or strict_mailbox(address) is None:
        return None
    name = (found["name"] or "").strip(" \"'")
    message = _noted_down(by, by.now, (name, address), found["subject"].strip(), words.strip())
    return _report(by, line, message)


def _passed_on(by: Reader, line: str) -> Report | None:
    found = forwarded(by.mail.message)
    if found is None:
        return None
    return _report(by, line, found.message or _as_mail(by, found))


def _as_mail(by: Reader, found: Forwarded) -> Message:
    """What stood below the header lines, with the files of the mail that brought it."""
    author = (found.author.name or "", found.author.address)
    at = found.date or by.now
    message = _noted_down(by, at, author, found.subject, found.text)
    return replace(message, attachments=by.mail.message.attachments)


def _noted_down(by: Reader, at: datetime, author: tuple[str, str], subject: str, words: str) -> Message:
    """Raises Fault for what no mail can hold: an address with signs of its own, a line without end."""
    try:
        return parse(written_down(by.policy, by.mail.item.id, at, author, subject, words))
    except (ValueError, Unparsable) as fault:
        raise Fault(f"{author[1]}: this cannot be written down as a mail ({fault})") from None


def _report(by: Reader, line: str, message: Message) -> Report:
    own = frozenset(canonical(each) for each in by.policy.addresses)
    verdict = answerable(message, "author", lambda _: False, own)
    mail = replace(
        by.mail,
        message=message,
        verdict=verdict,
        proof=Proof(by.agent),
        letters=(),
        foreign=_threads(message),
    )
    return Report(
        mail, mail.author, line, unanswerable="" if verdict.answerable else verdict.reason or "automatic"
    )


def _threads(message: Message) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))


def _split(by: Reader, plan: Plan, order: Order, told: Split, words: str) -> None:
    """A request of the same customer: of the words below, else of what they wrote last."""
    source = plan.incident or by.here()
    last = by.desk.known.wrote_last
    words = words or (last.new_text if last is not None else "")
    if not words.strip():
        raise Fault("write below it what the new request is about")
    author = (source.requester_name, source.requester)
    report = _report(by, order.line, _noted_down(by, by.now, author, told.subject, words))
    plan.openings.append(
        replace(
            report,
            trust=source.trust,
            by=Author.CUSTOMER,
            split_off=True,
            unanswerable="" if source.answerable else "automatic answers to them are off",
        )
    )


def _is_ours(by: Reader, address: str) -> bool:
    """A support address, whatever its extension."""
    local, _, domain = address.rpartition("@")
    plain = f"{local.partition('+')[0]}@{domain}"
    return any(canonical(each) == plain for policy in by.desk.policies.values() for each in policy.addresses)

"""Routing: what one mail is, and whose. Values in, one value out; the first row of `ROUTES` that knows it decides.

Owns who is believed and who gets in (SAFETY, "Trust"): routing is not authority, so a reference, a Message-ID or an address
alone never lets anyone append or read. Never looks anything up (its caller fetched the facts), never writes.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from unicodedata import normalize

from gateway.compose.sign import Keys, Purpose
from gateway.message.address import canonical
from gateway.message.authentication import Proof
from gateway.message.automatic import Verdict
from gateway.message.bare import Asking
from gateway.message.monitoring import Alert
from gateway.message.parse import Message
from gateway.message.report import Kind, Recipient, Report
from rules.effects import TELLS_CUSTOMER
from rules.incident import Incident, State, Trust
from rules.policy_values import PREFIX
from store.records import Agent, Contact, InboxItem, Letter, Problem, ProblemKey, Token


@dataclass(frozen=True, slots=True)
class Mail:
    """One inbox item as read, with all that routing may ask of it."""

    item: InboxItem
    message: Message
    report: Report
    verdict: Verdict
    proof: Proof
    tokens: tuple[tuple[Purpose, int], ...] = ()  # valid signatures among the recipients
    letters: tuple[int, ...] = ()  # rows named by our signed Message-IDs, nearest first, and by quoted marks
    pressed: int | None = None  # the row of the letter whose button made it: unsigned, routes nothing
    foreign: tuple[str, ...] = ()  # other people's Message-IDs it refers to, nearest first
    refs: tuple[str, ...] = ()  # references of the vendor in the subject
    alert: Alert | None = None  # what it says where it is from monitoring
    returned: tuple[int, ...] = ()  # rows of letters named by our marks in the mail that a report gives back
    own: tuple[int, ...] = ()  # rows of the letter of ours that this mail itself is
    asking: Asking | None = None  # it does nothing but ask how far we are

    @property
    def author(self) -> str:
        """Canonical; "" where there is no single strict author."""
        return canonical(self.message.author.address) if self.message.author else ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the store knows about a batch of mails. Everything is of the mail's own vendor: vendors are strangers."""

    now: datetime
    tokens: Mapping[int, Token] = field(default_factory=dict)
    letters: Mapping[int, Letter] = field(default_factory=dict)
    threads: Mapping[tuple[str, str], int] = field(default_factory=dict)  # (vendor, Message-ID) -> incident
    refs: Mapping[str, int] = field(default_factory=dict)
    incidents: Mapping[int, Incident] = field(default_factory=dict)
    agents: Mapping[tuple[str, str], Agent] = field(default_factory=dict)  # (vendor, address)
    contacts: Mapping[tuple[str, str], Contact] = field(default_factory=dict)
    no_standing: Mapping[tuple[str, str], str] = field(default_factory=dict)  # (vendor, author) -> why
    collected: Mapping[int, tuple[int, ...]] = field(default_factory=dict)  # letter -> requests it tells of
    problems: Mapping[ProblemKey, Problem] = field(default_factory=dict)
    awaited: frozenset[tuple[str, str]] = (
        frozenset()
    )  # of `threads`: what others refer to and we have not had
    open: Mapping[tuple[str, str], tuple[int, ...]] = field(
        default_factory=dict
    )  # (vendor, address) of who asks


# --- what a mail can be ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class New:
    """A request. `claim`: the reference a stranger named without a right to it; `follows`: one closed too long ago."""

    trust: Trust
    claim: str = ""
    follows: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """A participant goes on. `confirms`: an unverified requester has just shown that the mailbox is theirs.

    `trust` is for the request it becomes where the old one was closed too long ago. `own`: it came by what only they were
    sent, their reply address or a letter of ours.
    """

    incident: int
    confirms: bool = False
    reopens: bool = False
    trust: Trust = Trust.UNVERIFIED
    own: bool = False


@dataclass(frozen=True, slots=True)
class AgentAnswer:
    """An agent's commands and words on a request. `note_only`: nothing of it can reach the customer."""

    incident: int
    agent: str
    note_only: bool = False
    token: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """The right token and the right From, and nothing that proves it either way: the agent is asked."""

    agent: str
    incident: int | None
    token: int


@dataclass(frozen=True, slots=True)
class Confirming:
    """A reply to a letter of ours that waits for a word. The token may have been used, or have run out."""

    agent: str
    token: Token


@dataclass(frozen=True, slots=True)
class AtDesk:
    """An agent about no request: forwarded mail, a look at the queue, held mail."""

    agent: str
    token: int


@dataclass(frozen=True, slots=True)
class OpenedFor:
    """An agent reports for a customer at the support address: waits for their yes."""

    agent: str


@dataclass(frozen=True, slots=True)
class Outside:
    """Somebody who is no participant, on a thread of ours: seen by agents only."""

    incident: int


@dataclass(frozen=True, slots=True)
class Joins:
    """Automatic mail on a known thread: recorded, nothing changes."""

    incident: int


@dataclass(frozen=True, slots=True)
class Returned:
    """A report about one of our letters. `failed`: it will not arrive, in the other side's words."""

    letter: int
    incident: int
    failed: Recipient | None = None


@dataclass(frozen=True, slots=True)
class Alarm:
    """Monitoring's own mail. `incident`: of the same problem, where one is known."""

    alert: Alert
    incident: int | None


@dataclass(frozen=True, slots=True)
class Hold:
    """A person must look. `tell`: the agent in whose name it came. `lost`: a letter to staff, and why its mailbox is dead."""

    reason: str
    tell: str = ""
    incident: int | None = None
    lost: tuple[Letter, Recipient] | None = None


Route = (
    New
    | Reply
    | AgentAnswer
    | Asked
    | Confirming
    | AtDesk
    | OpenedFor
    | Outside
    | Joins
    | Returned
    | Alarm
    | Hold
)

OF_AGENTS = AgentAnswer | Asked | Confirming | AtDesk | OpenedFor

MAX_MERGES = 8
"""So many requests one after the other are followed to the one they became."""

_OPEN = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*[#\uff03]\s*open(?![\w-])", re.IGNORECASE)

_REFERENCE = re.compile(rf"(?<![\w-])({PREFIX}-\d{{1,10}})(?![\w-])")


def references_in(subject: str) -> tuple[str, ...]:
    """`UZ-1042` as a word of its own, however it is typed (small, full width): never inside a longer one."""
    return tuple(dict.fromkeys(_REFERENCE.findall(normalize("NFKC", subject).upper())))


def asks_to_open(text: str) -> bool:
    """Whether its first line is `#open`: a report in a customer's name."""
    return _OPEN.match(text) is not None


def signatures(addresses: Sequence[str], keys: Keys) -> tuple[tuple[Purpose, int], ...]:
    found = (keys.read_address(address) for address in addresses)
    return tuple(dict.fromkeys(each for each in found if each is not None))


def route(mail: Mail, facts: Facts) -> Route:
    for row in ROUTES:
        found = row(mail, facts)
        if found is not None:
            return found
    return _new(mail, facts)


# --- the rows, in their order ------------------------------------------------------------------------------------------


def _report(mail: Mail, facts: Facts) -> Route | None:
    """Reports go to the letter by its signed return path first, by our marks in the returned part second."""
    if mail.report.kind in (Kind.MESSAGE, Kind.AUTOMATIC):
        return None
    letter = _reported(mail, facts)
    if letter is None or letter.incident is None:
        return Hold(f"{mail.report.kind} about no letter of ours")
    failed = next(iter(mail.report.failed), None) if mail.report.kind is Kind.DELIVERY_REPORT else None
    if letter.kind not in TELLS_CUSTOMER:
        if failed is not None:
            return Hold(
                f"a letter to {letter.recipient} came back: {failed.status or failed.words}",
                incident=letter.incident,
                lost=(letter, failed) if failed.address_dead else None,
            )
        if mail.report.kind is Kind.COMPLAINT:
            return Hold(f"{letter.recipient} complained about a letter", incident=letter.incident)
    return Returned(letter.id, letter.incident, failed)


_REVOKES = frozenset({Kind.DELIVERY_REPORT, Kind.COMPLAINT})


def _reported(mail: Mail, facts: Facts) -> Letter | None:
    """What it refers to counts third, and only where nothing hangs on it: every reply of a customer refers likewise."""
    bounced = [row for purpose, row in mail.tokens if purpose is Purpose.BOUNCE]
    third = () if mail.report.kind in _REVOKES else mail.letters
    return _letter_among((*bounced, *mail.returned, *third), mail, facts)


def _letter_among(rows: Sequence[int], mail: Mail, facts: Facts) -> Letter | None:
    """The first that is the vendor's own."""
    named = (facts.letters.get(row) for row in rows)
    return next((each for each in named if each is not None and each.vendor == mail.item.vendor), None)


def _own_mail(mail: Mail, facts: Facts) -> Route | None:
    """A letter of ours that comes round again: a forwarder, or an address of ours behind another (R21)."""
    letter = _letter_among(mail.own, mail, facts)
    if letter is None:
        return None
    if letter.incident is None:
        return Hold("a letter of our own came back")
    return Joins(letter.incident)


def _monitoring(mail: Mail, facts: Facts) -> Route | None:
    """A monitoring rule claims its own first (POLICIES, doubts). A person may release what it could not read."""
    alert = mail.alert
    if alert is None or (alert.fault and mail.item.released):
        return None
    if alert.fault:
        return Hold(alert.fault)
    problem = facts.problems.get((mail.item.vendor, alert.rule, alert.key))
    incident = of_vendor(mail, facts, problem.incident) if problem is not None else None
    return Alarm(alert, incident.id if incident is not None else None)


def _automatic(mail: Mail, facts: Facts) -> Route | None:
    if mail.report.kind is not Kind.AUTOMATIC or mail.item.released:
        return None
    incident = _thread(mail, facts)
    if incident is not None:
        return Joins(incident.id)
    return Hold(f"automatic mail: {mail.verdict.reason or 'written by a machine'}")


def _at_return_path(mail: Mail, facts: Facts) -> Route | None:
    """Nobody writes to a return path but mail systems: what reads like no report there opens nothing."""
    bounced = [row for purpose, row in mail.tokens if purpose is Purpose.BOUNCE]
    if not bounced or mail.item.released:
        return None
    letter = _letter_among(bounced, mail, facts)
    incident = of_vendor(mail, facts, letter.incident) if letter is not None else None
    if incident is not None and takes_part(incident, mail.author):
        return None  # a mail program that answers to the return path
    return Hold(
        "came to the return path of a letter and reads like no report",
        incident=incident.id if incident else None,
    )


def _by_agent(mail: Mail, facts: Facts) -> Route | None:
    """SAFETY, "Agent command or answer": token AND one strict active From AND proof, or a person looks."""
    for purpose, row in (_CONFIRMED, _OF_DESK, _OF_REQUEST):
        found = _live(mail, facts, *purpose)
        if found is not None:
            return row(mail, facts, *found)
    return None


def _of_request(mail: Mail, facts: Facts, token: Token, fault: str) -> Route:
    incident = of_vendor(mail, facts, token.incident)
    if incident is None:
        return Hold("an agent's reply address of no request that is left", token.address)
    short = _short_of_authority(mail, facts, token, fault, "an agent's reply address", incident.id)
    if short is not None:
        return short
    if mail.proof.by is None:
        return Asked(token.address, incident.id, token.id)
    if not mail.verdict.answerable and mail.report.kind is not Kind.MESSAGE:
        return Hold("an agent's mail that looks automatic", token.address, incident.id)
    note_only = any(purpose is Purpose.NOTE for purpose, _ in mail.tokens)
    return AgentAnswer(incident.id, token.address, note_only, token.id)


def _of_desk(mail: Mail, facts: Facts, token: Token, fault: str) -> Route:
    short = _short_of_authority(mail, facts, token, fault, "an agent's desk address", None)
    if short is not None:
        return short
    if mail.proof.by is None:
        return Asked(token.address, None, token.id)
    return AtDesk(token.address, token.id)


def _confirming(mail: Mail, facts: Facts, token: Token, fault: str) -> Route:
    """The address was sent to the stored mailbox alone and is used once: that is proof enough of the word it brings."""
    incident = of_vendor(mail, facts, token.incident)
    about = incident.id if incident else None
    short = _short_of_authority(mail, facts, token, "", "an agent's confirming address", about)
    return short or Confirming(token.address, token)


_Row = Callable[[Mail, Facts, Token, str], Route]
_CONFIRMED: tuple[tuple[Purpose, ...], _Row] = ((Purpose.CONFIRM,), _confirming)
_OF_DESK: tuple[tuple[Purpose, ...], _Row] = ((Purpose.DESK,), _of_desk)
_OF_REQUEST: tuple[tuple[Purpose, ...], _Row] = ((Purpose.AGENT, Purpose.NOTE), _of_request)


def _short_of_authority(
    mail: Mail, facts: Facts, token: Token, fault: str, what: str, incident: int | None
) -> Hold | None:
    """What is missing, the proof apart; the agent whose token it is hears of it."""
    if fault:
        return Hold(f"{what} {fault}", token.address, incident)
    if mail.author != token.address:
        return Hold(f"{what} used by {mail.author or 'nobody clear'}", token.address, incident)
    agent = facts.agents.get((mail.item.vendor, mail.author))
    if agent is None or agent.state != "active":
        return Hold("the author is no active agent", "", incident)
    if mail.proof.failed and not mail.item.released:
        return Hold("an agent's answer, but the mail failed authentication", agent.address, incident)
    return None


def _agent_without_token(mail: Mail, facts: Facts) -> Route | None:
    """An agent who answers a notice without its reply address is asked about, never sent, never a new request."""
    agent = facts.agents.get((mail.item.vendor, mail.author))
    if agent is None:
        return None
    known = (facts.letters.get(row) for row in mail.letters)
    own = next((each for each in known if each is not None and each.vendor == mail.item.vendor), None)
    if own is not None and own.recipient == agent.address and own.kind not in TELLS_CUSTOMER:
        why = "an agent's reply that does not use its reply address"
        return Hold(why, agent.address, own.incident)
    if agent.state != "active" or not asks_to_open(mail.message.text):
        return None
    if mail.proof.by is None:
        return Hold("a report in a customer's name, but nothing proves who wrote it", agent.address)
    return OpenedFor(agent.address)


def _by_token(mail: Mail, facts: Facts) -> Route | None:
    found = _live(mail, facts, Purpose.CUSTOMER)
    if found is None:
        return None
    token, fault = found
    incident = of_vendor(mail, facts, token.incident)
    if incident is None or fault:
        return None
    if mail.author != token.address:
        return Outside(incident.id)
    return _reply(mail, facts, incident, confirms=True, own=True)


def _by_own_id(mail: Mail, facts: Facts) -> Route | None:
    """A reply that bears our signed Message-ID joins even without proof, From a stored participant."""
    for row in mail.letters:
        letter = facts.letters.get(row)
        incident = of_vendor(mail, facts, letter.incident if letter is not None else row)
        if incident is not None and takes_part(incident, mail.author):
            return _reply(mail, facts, incident, confirms=mail.proof.by is not None, own=True)
        if incident is not None:
            return Outside(incident.id)
    return None


def _by_foreign_id(mail: Mail, facts: Facts) -> Route | None:
    """A foreign id joins for participants only; a stranger with one opens a request of their own.

    Its own id does too, where somebody on the thread has referred to it before it came: mail may come out of order.
    """
    own_id = mail.message.message_id or ""
    late = (own_id,) if (mail.item.vendor, own_id) in facts.awaited else ()
    for message_id in (*mail.foreign, *late):
        incident = of_vendor(mail, facts, facts.threads.get((mail.item.vendor, message_id)))
        if incident is not None and takes_part(incident, mail.author) and _is_believed(mail, facts):
            return _reply(mail, facts, incident, confirms=mail.proof.by is not None)
    return None


def _by_reference(mail: Mail, facts: Facts) -> Route | None:
    """A reference in the subject joins for verified participants only: what is not closed goes before what is."""
    if mail.proof.by is None:
        return None
    named = (of_vendor(mail, facts, facts.refs.get(ref)) for ref in mail.refs)
    theirs = [each for each in named if each is not None and takes_part(each, mail.author)]
    found = min(theirs, key=lambda each: each.state is State.CLOSED, default=None)
    return _reply(mail, facts, found, confirms=True) if found is not None else None


def _new(mail: Mail, facts: Facts) -> Route:
    claims = [ref for ref in mail.refs if of_vendor(mail, facts, facts.refs.get(ref)) is not None]
    return New(trust_of(mail, facts), claims[0] if claims else "")


ROUTES: tuple[Callable[[Mail, Facts], Route | None], ...] = (
    _report,
    _own_mail,
    _monitoring,
    _automatic,
    _at_return_path,
    _by_agent,
    _agent_without_token,
    _by_token,
    _by_own_id,
    _by_foreign_id,
    _by_reference,
)
"""In this order; what no row knows is a new request."""


# --- shared ----------------------------------------------------------------------------------------------------------


def trust_of(mail: Mail, facts: Facts) -> Trust:
    if mail.author and mail.proof.by is not None:
        return Trust.VERIFIED
    contact = facts.contacts.get((mail.item.vendor, mail.author))
    if contact is not None and contact.state == "active" and not mail.proof.failed:
        return Trust.KNOWN
    return Trust.UNVERIFIED


def _is_believed(mail: Mail, facts: Facts) -> bool:
    return trust_of(mail, facts) is not Trust.UNVERIFIED


def _live(mail: Mail, facts: Facts, *purposes: Purpose) -> tuple[Token, str] | None:
    """The token of such a purpose among the recipients, with what is wrong with it ("" if nothing)."""
    for found, row in mail.tokens:
        token = facts.tokens.get(row)
        if found not in purposes or token is None or token.vendor != mail.item.vendor:
            continue
        if token.revoked:
            return token, "that was revoked"
        expired = token.expires_at <= facts.now and not mail.item.released
        return token, "that has expired" if expired else ""
    return None


def of_vendor(mail: Mail, facts: Facts, incident: int | None) -> Incident | None:
    """The incident, if it is of the vendor this mail came to; of a merged one, that into which it was merged."""
    for _ in range(MAX_MERGES):
        found = facts.incidents.get(incident) if incident is not None else None
        if found is None or found.vendor != mail.item.vendor:
            return None
        if found.merged_into is None:
            return found
        incident = found.merged_into
    return None


def takes_part(incident: Incident, author: str) -> bool:
    return author == incident.requester or any(each.address == author for each in incident.participants)


def _reply(mail: Mail, facts: Facts, incident: Incident, confirms: bool, own: bool = False) -> Reply:
    """A reply through their own token shows that the mailbox is theirs; an explicit failure shows nothing."""
    unconfirmed = incident.trust is Trust.UNVERIFIED and mail.author == incident.requester
    return Reply(
        incident.id,
        confirms=confirms and unconfirmed and not mail.proof.failed,
        reopens=incident.state is State.CLOSED,
        trust=trust_of(mail, facts),
        own=own,
    )


def _thread(mail: Mail, facts: Facts) -> Incident | None:
    """The incident a machine's mail belongs to, by any mark: it changes nothing there."""
    bounced = [row for purpose, row in mail.tokens if purpose is Purpose.BOUNCE]
    asked = [row for purpose, row in mail.tokens if purpose is not Purpose.BOUNCE]
    rows = [token.incident for row in asked if (token := facts.tokens.get(row))]
    rows += [letter.incident for row in (*bounced, *mail.letters) if (letter := facts.letters.get(row))]
    rows += [facts.threads.get((mail.item.vendor, each)) for each in mail.foreign]
    return next((found for row in rows if (found := of_vendor(mail, facts, row)) is not None), None)

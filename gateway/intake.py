"""From an inbox row to the mail that `route` judges: the octets are read once, here.

Owns which recipients are ours and what counts as proof at each door. Pure: no store, no clock, no network.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address

from gateway.compose.build import LOOP_FIELD
from gateway.compose.sign import Keys, Purpose
from gateway.config import Network, Trust
from gateway.message import microsoft365
from gateway.message.address import canonical, canonical_domain
from gateway.message.authentication import NONE, Proof, proof
from gateway.message.automatic import answerable
from gateway.message.bare import Asking, asks, may_ask
from gateway.message.body import new_words
from gateway.message.parse import Message, parse
from gateway.message.reading import is_reply, names_of, questions_of
from gateway.message.report import read_report
from gateway.receive.door import VOUCHED
from gateway.route import Mail, references_in, signatures
from rules.policy import Policy
from store.records import InboxItem

POSTMASTER = "postmaster"
MAX_REFERENCES = 30
_MARK = "Ref:"
NO_VENDOR = ""
"""The vendor of what is for the operator."""

PHONE = "phone"
"""The door of what was said to an agent, who wrote it down as a mail."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every address of ours, canonical, and whose it is."""

    vendors: Mapping[str, str]  # address -> vendor
    domains: frozenset[str]

    @classmethod
    def of(cls, policies: Sequence[Policy]) -> "Addresses":
        owned = {canonical(address): policy.vendor for policy in policies for address in policy.addresses}
        return cls(owned, frozenset(address.rpartition("@")[2] for address in owned))

    def vendor(self, recipient: str) -> str | None:
        """The vendor a forward-path is for; "" for the operator's (RFC 5321 4.5.1), None for a stranger's."""
        local, at, domain = canonical(recipient).rpartition("@")
        if not at:
            return NO_VENDOR if domain == POSTMASTER else None
        if local == POSTMASTER:
            return NO_VENDOR if domain in self.domains else None
        return self.vendors.get(f"{local.partition('+')[0]}@{domain}")

    def knows(self, recipient: str) -> bool:
        return self.vendor(recipient) is not None

    def by_vendor(self, recipients: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """The same content for two vendors is two messages; for two addresses of one vendor it is one."""
        found: dict[str, tuple[str, ...]] = {}
        for recipient in recipients:
            vendor = self.vendor(recipient)
            if vendor is not None:
                found[vendor] = (*found.get(vendor, ()), recipient)
        return found


@dataclass(frozen=True, slots=True)
class Believed:
    """What the configuration believes (SAFETY, "Trust")."""

    authserv_id: str
    peers: tuple[Network, ...]  # may write Authentication-Results
    authenticated_peers: tuple[Network, ...]  # vouch for every author
    own_lists: frozenset[str] = frozenset()  # List-Ids that stand in front of an address of ours
    preset: str = ""  # whose mailboxes
    tenant_domains: frozenset[str] = frozenset()

    @classmethod
    def of(cls, trust: Trust) -> "Believed":
        domains = frozenset(canonical_domain(each) or each for each in trust.tenant_domains)
        lists = frozenset(trust.own_lists)
        return cls(trust.authserv_id, trust.peers, trust.authenticated_peers, lists, trust.preset, domains)


def read_mail(
    item: InboxItem, keys: Keys, addresses: Addresses, believed: Believed, policy: Policy | None = None
) -> Mail:
    """`policy`: of the vendor it came to; without it nothing is read in its words. Raises Unparsable."""
    message = parse(item.octets)
    recipients = item.recipients
    tokens = signatures(recipients, keys)
    if not tokens and item.door == "imap":
        tokens = _visible_token(message, keys)
    own, foreign = _referred(message, keys)
    came_back = any(purpose is Purpose.BOUNCE for purpose, _ in tokens)
    report = read_report(message, item.reverse_path, returned=came_back)
    mark = _letter_of(message.message_id, message.value(LOOP_FIELD.lower()), keys)
    verdict = answerable(
        message,
        item.reverse_path,
        lambda message_id: keys.read_message_id(message_id) is not None,
        frozenset(addresses.vendors),
        believed.own_lists,
        own_mark=bool(mark),
    )
    marks, asking = _in_words(message, keys, policy) if policy else ((), None)
    return Mail(
        item=item,
        message=message,
        report=report,
        verdict=verdict,
        proof=_proof(item, message, believed),
        tokens=tokens,
        letters=tuple(dict.fromkeys((*own, *marks))),
        returned=_letter_of(report.original_message_id, report.original_mark, keys),
        own=mark if message.author and canonical(message.author.address) in addresses.vendors else (),
        pressed=_pressed(message, recipients, keys),
        foreign=foreign,
        refs=references_in(message.subject),
        asking=asking,
    )


def _letter_of(message_id: str | None, field: str | None, keys: Keys) -> tuple[int, ...]:
    """The rows that a Message-ID and a loop field of ours name."""
    named = (keys.read_message_id(message_id or ""), keys.read_loop_field(field or ""))
    return tuple(dict.fromkeys(each for each in named if each is not None))


def _in_words(message: Message, keys: Keys, policy: Policy) -> tuple[tuple[int, ...], Asking | None]:
    """Our marks where it quotes us, and what it asks if it does nothing else."""
    text, names = message.text, names_of(policy)
    marks: tuple[int, ...] = ()
    if _MARK in text:
        cut = new_words(text, message.quoted, own=names)
        # Among the author's own words it is what anybody could write there.
        marks = keys.read_marks("\n".join(text[start:end] for start, end in cut.quotation))
    asking = None
    if not message.attachments and may_ask(message.subject, text):
        body = new_words(
            text,
            message.quoted,
            is_reply=is_reply(message),
            asked=questions_of(policy),
            own=names,
            first=True,
        )
        asking = asks(message.subject, body.new_text, policy.prefix, message.signs_as)
    return marks, asking


def _visible_token(message: Message, keys: Keys) -> tuple[tuple[Purpose, int], ...]:
    """A mailbox that keeps no envelope: exactly one token address in To or Cc, else none (SAFETY, "Trust")."""
    found = signatures([mailbox.address for mailbox in (*message.to, *message.cc)], keys)
    return found if len(found) == 1 else ()


def _pressed(message: Message, recipients: Sequence[str], keys: Keys) -> int | None:
    """The letter whose button made this mail: such a mail has no In-Reply-To, whatever the client."""
    seen = (*recipients, *(mailbox.address for mailbox in (*message.to, *message.cc)))
    marks = (keys.read_button(address) for address in seen)
    return next((each for each in marks if each is not None), None)


def _referred(message: Message, keys: Keys) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Our own rows and the foreign ids that a mail refers to, nearest first (RFC 5322 3.6.4)."""
    ids = dict.fromkeys((*message.in_reply_to, *reversed(message.references)))
    own, foreign = [], []
    for each in list(ids)[:MAX_REFERENCES]:
        row = keys.read_message_id(each)
        if row is None:
            foreign.append(each)
        else:
            own.append(row)
    return tuple(own), tuple(foreign)


def _proof(item: InboxItem, message: Message, believed: Believed) -> Proof:
    if message.author is None:
        return NONE
    author = message.author.address
    if item.released:
        return Proof("released")
    if item.authenticated == VOUCHED or _within(item.peer, believed.authenticated_peers):
        return Proof("door")
    if item.authenticated and canonical(item.authenticated) == canonical(author):
        return Proof("signed in")
    # Only our own edge may tell us results: over SMTP that is a listed peer; a mailbox and a pipe are behind it.
    if item.door in ("smtp", "lmtp") and not _within(item.peer, believed.peers):
        return NONE
    found = proof(message.headers, author, believed.authserv_id)
    if found == NONE and believed.preset == microsoft365.NAME and item.door == "imap":
        return microsoft365.proof(message.headers, author, believed.tenant_domains)
    return found


def _within(peer: str, networks: Sequence[Network]) -> bool:
    try:
        address = ip_address(peer)
    except ValueError:
        return False
    return any(address in network for network in networks)

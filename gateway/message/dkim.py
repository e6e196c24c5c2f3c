"""DKIM (RFC 6376) judged by ourselves: does a signature of the author's own domain cover this mail whole?

Owns what counts: rsa-sha256, no `l=`, From signed, aligned, a key of at least 1,024 bits that is no test. Pure: whoever asks
the DNS hands the records over. Anything doubtful is no proof; a signature that does not hold is no failure either (RFC 6376 6.1).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dkim import DKIM, DKIMException, rfc822_parse
from dkim.util import InvalidTagValueList, parse_tag_value

from gateway.message.address import canonical, canonical_domain, strict_mailbox
from gateway.message.authentication import is_aligned

MOST = 4
"""Signatures looked at: more than a mail's own domain and its relays write."""

LONGEST_FIELD = 4_096  # octets of one DKIM-Signature
LONGEST_RECORD = 1_200  # octets: a key of 4,096 bits takes 750; a longer one is there to keep us busy
SMALLEST_KEY = 1_024  # bits, RFC 8301 3.2

_MAY_CLAIM = re.compile(rb"^dkim-signature[ \t]*:", re.I | re.M)
_EMPTY_LINE = re.compile(rb"\r?\n\r?\n")
_FOLD = re.compile(rb"\r?\n(?=[\t ])")
_LONG_BLANK = re.compile(rb"\s{40}")
_NAME = re.compile(
    rb"[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*"
)
_TRAPS = (DKIMException, InvalidTagValueList, ValueError, KeyError, IndexError, TypeError, AssertionError)


@dataclass(frozen=True, slots=True)
class Claim:
    """One signature that would be a proof. `place`: which of the mail's; `record`: the name its key is asked for at."""

    place: int
    signer: str
    record: str
    is_for_all: bool = True  # `i=` names no subdomain of the signer
    is_relaxed: bool = False


def claims(octets: bytes, author: str) -> tuple[Claim, ...]:
    """The signatures worth a question to the DNS, topmost first. `author` is the one strict From address."""
    header, _ = _halves(octets)
    if not _MAY_CLAIM.search(header):
        return ()
    try:
        fields, _ = rfc822_parse(header)
    except _TRAPS:
        return ()
    if not _is_from(fields, author):
        return ()
    domain = canonical_domain(author.rpartition("@")[2]) or ""
    signed = [value for name, value in fields if name.lower() == b"dkim-signature"]
    found = (_claim(place, value, domain) for place, value in enumerate(signed[:MOST]))
    return tuple(each for each in found if each is not None)


def signer(octets: bytes, found: Sequence[Claim], records: Mapping[str, bytes]) -> str:
    """The domain whose signature holds, "" where none does. Linear in the octets, whatever they are."""
    header, body = _halves(octets)
    for claim in found:
        record = records.get(claim.record)
        if record is not None and _is_live(record, claim) and _holds(header, body, claim, record):
            return claim.signer
    return ""


def _halves(octets: bytes) -> tuple[bytes, bytes]:
    """Header without, body after the empty line, as the library parts them."""
    end = _EMPTY_LINE.search(octets)
    return (octets[: end.start()], octets[end.end() :]) if end else (octets, b"")


def _is_from(fields: list[list[bytes]], author: str) -> bool:
    """Two parsers, one author: what is verified has to be what is believed."""
    given = [value for name, value in fields if name.lower() == b"from"]
    if len(given) != 1 or not given[0].isascii():
        return False
    found = strict_mailbox(_FOLD.sub(b" ", given[0]).decode("ascii").strip())
    return found is not None and canonical(found.address) == canonical(author)


def _claim(place: int, value: bytes, domain: str) -> Claim | None:
    # the library's expressions are not linear in blanks: only what is folded as servers fold it gets to them
    if len(value) > LONGEST_FIELD or _LONG_BLANK.search(value):
        return None
    try:
        tags = parse_tag_value(value)
        covered = {each.strip().lower() for each in tags[b"h"].split(b":")}
        selector, owner = tags[b"s"], tags[b"d"]
    except _TRAPS:
        return None
    is_whole = b"l" not in tags and b"from" in covered and tags.get(b"a") == b"rsa-sha256"
    if not is_whole or len(owner) > 253 or not (_NAME.fullmatch(selector) and _NAME.fullmatch(owner)):
        return None
    name = owner.decode("ascii").lower()
    if not is_aligned(name, domain):
        return None
    _, _, identity = tags.get(b"i", b"").rpartition(b"@")
    _, _, rule = tags.get(b"c", b"").partition(b"/")
    return Claim(
        place=place,
        signer=name,
        record=f"{selector.decode('ascii').lower()}._domainkey.{name}.",
        is_for_all=identity.lower() in (b"", owner.lower()),
        is_relaxed=rule == b"relaxed",
    )


def _is_live(record: bytes, claim: Claim) -> bool:
    """RFC 6376 3.6.1: a key under test says nothing (`t=y`), one may be for its very domain only (`t=s`)."""
    try:
        flags = {each.strip() for each in parse_tag_value(record).get(b"t", b"").split(b":")}
    except _TRAPS:
        return False
    is_meant = claim.is_for_all or b"s" not in flags
    return len(record) <= LONGEST_RECORD and b"y" not in flags and is_meant


def _holds(header: bytes, body: bytes, claim: Claim, record: bytes) -> bool:
    try:
        mail = DKIM(header, minkey=SMALLEST_KEY)
        mail.body = _calmed(body, claim.is_relaxed)
        return bool(mail.verify(claim.place, dnsfunc=lambda _name, timeout: record))
    except _TRAPS:
        return False


def _calmed(body: bytes, is_relaxed: bool) -> bytes:
    """What the rule of a body (RFC 6376 3.4.3, 3.4.4) leaves of it, but for its last line.

    The library would take hours over a megabyte of blanks. Here they are single already, and its own turn changes
    nothing more.
    """
    body = body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    if is_relaxed:
        body = body.replace(b"\t", b" ")
        while b"  " in body:
            body = body.replace(b"  ", b" ")
        body = body.replace(b" \r\n", b"\r\n")
    end, many = len(body), b"\r\n" * 4_096
    while body.endswith(many, 0, end):
        end -= len(many)
    return body[:end]

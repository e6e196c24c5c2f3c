"""Says whether two deliveries are one message: a digest over what the author sent (SAFETY, "Accepting").

Owns the table of fields that the way adds. Never looks at Message-ID alone: that can be squatted.
"""

import hashlib
from dataclasses import dataclass

from gateway.message.scan import Field, header

# Written on the way, by relays, lists, filters and mailboxes: two copies of one mail differ in them.
# DKIM-Signature is among them on purpose: each relay of the author may sign anew (its t= and b= change), a list adds its
# own, and what it signs is in the digest anyway. Bcc is cut by the submitting server for some copies and not for others.
_NAMES = """
    received return-path delivered-to x-original-to envelope-to x-envelope-to x-envelope-from apparently-to
    authentication-results received-spf dkim-signature domainkey-signature dkim-filter x-received x-forwarded-to
    x-forwarded-for x-forwarded-encrypted x-delivered-to x-resolved-to x-rcpt-to x-loop errors-to precedence bcc
    mailing-list archived-at status x-status x-uid x-keywords x-mozilla-status x-mozilla-status2 x-ham-report
    x-originalarrivaltime x-ms-exchange-organization-authas delivery-date content-length lines
    x-bogosity x-barracuda-connect x-abuse-reports-to old-return-path x-sieve x-pstn-levels x-pstn-settings
"""
_PREFIXES = """
    arc- list- resent- x-spam- x-virus- x-gm- x-google- x-ms-exchange- x-microsoft- x-forefront- x-eopattributed
    x-proofpoint- x-ironport- x-mimecast- x-barracuda- x-rspamd- x-amavis- x-policyd- x-greylist x-tmase- x-scanned-
    x-mailman- x-beenthere x-authentication- x-antivirus x-ppp- x-mc-
"""
TRACE_FIELDS = frozenset(_NAMES.encode().split())
TRACE_PREFIXES = tuple(_PREFIXES.encode().split())


@dataclass(frozen=True, slots=True)
class Identity:
    """`fingerprint` is a SHA-256 in hex. Without Date and Message-ID two like mails may well be two: 10 minutes, else 30 days."""

    fingerprint: str
    has_date: bool
    has_message_id: bool


def fingerprint(octets: bytes) -> str:
    """SHA-256 (hex) over the author's fields, in any order and however folded, and the body whatever its line ends."""
    return identity(octets).fingerprint


def identity(octets: bytes) -> Identity:
    """Never raises; linear in the size of the mail."""
    head = header(octets)
    digest = hashlib.sha256()
    names = set()
    for line in sorted(_canonical(field) for field in head.fields if not is_trace(field[0])):
        digest.update(line)
        names.add(line.partition(b":")[0])
    digest.update(b"\n")
    body = octets[head.body_at :].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    digest.update(body.rstrip(b"\n"))
    return Identity(digest.hexdigest(), b"date" in names, b"message-id" in names)


def is_trace(name: bytes) -> bool:
    lowered = name.lower()
    return lowered in TRACE_FIELDS or lowered.startswith(TRACE_PREFIXES)


def _canonical(field: Field) -> bytes:
    """Relays refold: runs of blanks count as one. The line end keeps one field from posing as two."""
    return field[0].lower() + b":" + b" ".join(field[1].split()) + b"\n"

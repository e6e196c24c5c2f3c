"""What every door (SMTP, LMTP, IMAP, pipe) hands over, what it is answered, and the check that all doors share.

Values only. A door never parses a message, never knows the store, and never answers "accepted" by itself:
the code comes from the `Accept` it was given, which returns only after the octets are durable.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

#: `Arrival.authenticated` where the configuration vouches for the whole door or peer, not for one mailbox.
VOUCHED = "*"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as it arrived at one door.

    door: "smtp", "lmtp", "imap" or "pipe". octets: exactly what was sent (dot-unstuffed), no trace field of ours.
    reverse_path: "" is the null reverse-path, None unknown. recipients: the accepted forward-paths as given.
    peer: IP address, "" for a local one. authenticated: the mailbox the door has proof of, `VOUCHED`, or None.
    source_id: names the message in its source ("account/mailbox/uidvalidity/uid" on IMAP), else None.
    received_at: when a mailbox of ours had it already, aware UTC; None: now. Promises run from then.
    """

    door: str
    octets: bytes
    reverse_path: str | None
    recipients: tuple[str, ...]
    peer: str
    authenticated: str | None
    source_id: str | None
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One SMTP reply: code (RFC 5321 4.2), enhanced status code (RFC 3463) and text (printable ASCII, one line)."""

    code: int
    enhanced: str
    text: str

    def __str__(self) -> str:
        return f"{self.code} {self.enhanced} {self.text}"


Accept = Callable[[Arrival], Awaitable[Reply]]
"""Makes an arrival durable. Returns after the commit; whatever it raises is answered 451."""

Knows = Callable[[str], bool]
"""Whether a forward-path is ours. Called at RCPT, so it must be cheap and must not block."""

# 4xx: ours, or may pass. 5xx: only what the sender must mend (RFC 5321 4.2.1).
ACCEPTED = Reply(250, "2.0.0", "accepted")
SENDER_OK = Reply(250, "2.1.0", "sender ok")
RECIPIENT_OK = Reply(250, "2.1.5", "recipient ok")
BUSY = Reply(421, "4.3.2", "too many connections, try again later")
CLOSING = Reply(421, "4.3.2", "service closing, try again later")
TOO_SLOW = Reply(421, "4.4.2", "timeout, closing connection")
UNAVAILABLE = Reply(451, "4.3.0", "not accepted because of a fault here, try again later")
NO_SPACE = Reply(452, "4.3.1", "storage is short, try again later")
CROWDED = Reply(452, "4.3.2", "too much mail at once, try again later")
TOO_MANY_RECIPIENTS = Reply(452, "4.5.3", "too many recipients, send the rest in another transaction")
LINE_TOO_LONG = Reply(500, "5.5.2", "message has a line that is too long")
COMMAND_TOO_LONG = Reply(500, "5.5.2", "command line too long")
UNKNOWN_COMMAND = Reply(500, "5.5.1", "command not recognized")
TOO_MANY_ERRORS = Reply(421, "4.7.0", "too many errors, closing connection")
BAD_ARGUMENT = Reply(501, "5.5.2", "argument is not UTF-8")
NO_DATA_ARGUMENT = Reply(501, "5.5.4", "DATA takes no argument")
NO_RECIPIENTS = Reply(503, "5.5.1", "no valid recipients")
UNKNOWN_RECIPIENT = Reply(550, "5.1.1", "no such recipient here")
TOO_BIG = Reply(552, "5.3.4", "message is too big")
WRONG_PASSWORD = Reply(535, "5.7.8", "authentication credentials invalid")
GUESSING = Reply(454, "4.7.0", "too many wrong passwords, try again later")
LOOP = Reply(554, "5.4.6", "mail loop: too many Received fields")

# Relays add Received at the top (RFC 5321 4.4): what matters for a loop is in the first part of any header.
_HEADER_SCAN = 2**20
_HEADER_END = re.compile(rb"\n\r?\n")
_RECEIVED = re.compile(rb"\nreceived[ \t]*:")


def is_looping(octets: bytes, most: int) -> bool:
    """Whether the header has more than `most` Received fields (RFC 5321 6.3)."""
    start = b"\n" + octets[:_HEADER_SCAN]
    end = _HEADER_END.search(start)
    header = (start[: end.start()] if end else start).lower()
    return header.count(b"\nreceived") > most and len(_RECEIVED.findall(header)) > most

"""What a letter can meet at the next hop: the protocol every hop obeys and the outcome it answers with.

Values only; never dials. The four states are Postfix's softer outcome in doubt, plus the one that SMTP cannot exclude.
"""

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, Protocol

from store.records import Letter

State = Literal["delivered", "deferred", "failed", "unknown"]

MAX_REPLY = 500  # characters; RFC 5321 4.5.3.1.5 allows 512 octets a line, and any number of lines

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Result:
    """One attempt's end. `reply` is what the hop said, or where the conversation broke: one line, no control characters.

    delivered: the hop took responsibility. deferred: try again. failed: never try again.
    unknown: cut between our final dot and the reply; the hop may have it (RFC 1047).
    """

    state: State
    reply: str


class NextHop(Protocol):
    @property
    def patience(self) -> timedelta:
        """The longest that one attempt can take: nobody else may claim the letter within it."""
        ...

    async def send(self, letter: Letter) -> Result:
        """One attempt. Raises nothing but CancelledError; what nobody foresaw counts as temporary."""
        ...

    async def close(self) -> None:
        """Gives up whatever is kept open between letters."""
        ...


def printable(text: str) -> str:
    """A hop's words, safe to store and to show: no control characters, no lone surrogates, at most MAX_REPLY."""
    sound = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return " ".join(_CONTROL.sub(" ", sound).split())[:MAX_REPLY]

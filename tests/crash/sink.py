"""The next hop of the campaigns: takes every letter and remembers it as it came over the wire.

Owns the witness for letters. Never refuses, never forgets; what it was sent before the sender died counts.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

AUTOMATIC_ANSWER = "auto-replied"  # RFC 3834 5: an answer to a mail; letters by the clock say auto-generated


@dataclass(frozen=True, slots=True)
class Taken:
    """One letter that was answered 250 (or would have been: the dot arrived)."""

    recipient: str
    message_id: str
    auto_submitted: str


@dataclass(slots=True)
class Sink:
    """`port` on loopback; `taken` in order of arrival; `cuts`: connections whose last word was our 250 to a letter.

    Only over those may a letter have been taken without its sender's knowing: it comes again (RFC 5321 4.5.3.2.6).
    """

    port: int = 0
    cuts: int = 0
    taken: list[Taken] = field(default_factory=list)


@asynccontextmanager
async def sink() -> AsyncIterator[Sink]:
    found = Sink()
    server = await asyncio.get_running_loop().create_server(lambda: _Session(found), "127.0.0.1", 0)
    found.port = server.sockets[0].getsockname()[1]
    try:
        yield found
    finally:
        server.close()


class _Session(asyncio.Protocol):
    """As much of RFC 5321 as our own client speaks: one command a line, a text up to its dot."""

    def __init__(self, found: Sink) -> None:
        self._sink = found
        self._buffer = b""
        self._in_text = False
        self._in_doubt = False
        self._recipients: list[str] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._reply(b"220 sink.example.org")

    def connection_lost(self, error: Exception | None) -> None:
        self._sink.cuts += self._in_doubt

    def data_received(self, data: bytes) -> None:
        self._in_doubt = False
        self._buffer += data
        while self._text() if self._in_text else self._command():
            pass

    def _command(self) -> bool:
        line, end, rest = self._buffer.partition(b"\r\n")
        if not end:
            return False
        self._buffer = rest
        verb = line[:4].upper()
        if verb == b"EHLO":
            self._reply(b"250-sink.example.org\r\n250 8BITMIME")
        elif verb == b"DATA":
            self._in_text = True
            self._reply(b"354 go on")
        elif verb == b"QUIT":
            self._reply(b"221 bye")
            self._transport.close()
        else:
            if verb == b"RCPT":
                self._recipients.append(line.partition(b"<")[2].partition(b">")[0].decode())
            elif verb in (b"MAIL", b"RSET"):
                self._recipients = []
            self._reply(b"250 ok")
        return True

    def _text(self) -> bool:
        text, dot, rest = self._buffer.partition(b"\r\n.\r\n")
        if not dot:
            return False
        self._buffer, self._in_text = rest, False
        fields = _fields(text)
        for recipient in self._recipients:
            self._sink.taken.append(
                Taken(recipient, fields.get("message-id", ""), fields.get("auto-submitted", ""))
            )
        self._in_doubt = True
        self._reply(b"250 2.0.0 taken")
        return True

    def _reply(self, line: bytes) -> None:
        self._transport.write(line + b"\r\n")


def _fields(text: bytes) -> dict[str, str]:
    head = text.partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ").decode("latin-1")
    pairs = (line.partition(":") for line in head.split("\r\n"))
    return {name.lower(): value.strip() for name, _, value in pairs}

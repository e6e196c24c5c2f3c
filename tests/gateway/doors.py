"""What the tests of the SMTP and LMTP doors share: an inbox to hand over to, a clock to turn, a peer to speak with.

The peer writes raw octets on a real socket, so that a test sees exactly what is on the wire.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import ip_network
from types import TracebackType
from typing import Any, Self

from gateway.limits import Limits
from gateway.receive.door import ACCEPTED, Arrival, Reply
from gateway.receive.smtp import SmtpDoor

LOCALHOST = (ip_network("127.0.0.0/8"),)
PLENTY = 2**40


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop turn until it is so."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what is waited for lies inside the door and has no event
            await asyncio.sleep(0)


class Ticks:
    """A monotonic clock that stands until it is turned."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Inbox:
    """Accepts everything, or waits for `gate`, or raises `error`."""

    arrivals: list[Arrival] = field(default_factory=list)
    started: asyncio.Event = field(default_factory=asyncio.Event)
    gate: asyncio.Event | None = None
    error: Exception | None = None
    reply: Reply = ACCEPTED

    async def accept(self, arrival: Arrival) -> Reply:
        self.started.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.error is not None:
            raise self.error
        self.arrivals.append(arrival)
        return self.reply


def knows(address: str) -> bool:
    return address.endswith("@example.org")


def make_door(
    inbox: Inbox, kind: type[SmtpDoor] = SmtpDoor, limits: Limits | None = None, **changed: Any
) -> SmtpDoor:
    arguments: dict[str, Any] = {
        "listen": "127.0.0.1:0",
        "hostname": "desk.example.org",
        "accept": inbox.accept,
        "knows": knows,
        "limits": limits or Limits(),
        "trusted_peers": (),
        "authenticated": False,
        "free_space": lambda: PLENTY,
        "monotonic": Ticks(),
    }
    return kind(**{**arguments, **changed})


class Peer:
    """A client that says what it is told, octet for octet."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    async def connect(cls, door: SmtpDoor) -> Self:
        return cls(*await asyncio.open_connection(*door.address))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        self.writer.close()
        try:
            await self.writer.wait_closed()
        except OSError:
            pass

    async def reply(self) -> str:
        """One whole reply; "" when the connection is closed."""
        lines: list[bytes] = []
        while True:
            try:
                line = await asyncio.wait_for(self.reader.readline(), 10)
            except ConnectionResetError:
                line = b""
            lines.append(line)
            if not line or line[3:4] != b"-":
                return b"".join(lines).decode().rstrip("\r\n")

    def write(self, octets: bytes) -> None:
        self.writer.write(octets)

    async def say(self, octets: bytes) -> str:
        """Send a line (CRLF added) and wait for its reply."""
        self.writer.write(octets + b"\r\n")
        return await self.reply()

    async def to_mail(self, hello: bytes = b"EHLO there.example.com") -> None:
        """Up to where MAIL would come."""
        assert (await self.reply()).startswith("220")
        assert (await self.say(hello)).startswith("250")

    async def to_data(self, recipients: int = 1, hello: bytes = b"EHLO there.example.com") -> None:
        """Up to where the message would come."""
        await self.to_mail(hello)
        await self.transaction(recipients)

    async def transaction(self, recipients: int = 1) -> None:
        assert (await self.say(b"MAIL FROM:<ann@example.com>")).startswith("250 2.1.0")
        for number in range(recipients):
            assert (await self.say(b"RCPT TO:<support%d@example.org>" % number)).startswith("250 2.1.5")
        assert (await self.say(b"DATA")).startswith("354")

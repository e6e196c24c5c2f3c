"""Senders as the net has them: they resend whatever was not answered 250, and each keeps its own history.

Owns the witness for accepted mail. Never looks at the gateway but through its door.
"""

import asyncio
from dataclasses import dataclass, field
from random import Random

ADDRESS = "help@support.example.org"
DOMAIN = "customers.example.com"
REPLY_TIMEOUT = 60.0  # seconds; a peer that is killed cuts the connection long before
HANGS_UP = 0.04  # share of mails whose sender leaves between its dot and our reply
SAME_MESSAGE_ID = 0.03  # share of mails that bear the Message-ID of an earlier mail of other content
RELAYED = 0.5  # share of resends that come by another way: one more Received field

PROSE = (
    "the export of last month's answers stops after some rows and the page shows an empty table since this morning we have"
    " tried another browser and a colleague sees the same please tell us what else you need to look into it"
)


@dataclass(frozen=True, slots=True)
class Mail:
    """One content. `author` is its name everywhere: nobody else writes from there."""

    author: str
    octets: bytes


@dataclass(slots=True)
class History:
    """What one sender saw: every content it made, and which of them was answered 250."""

    made: dict[str, Mail] = field(default_factory=dict)
    accepted: set[str] = field(default_factory=set)
    tries: int = 0

    @property
    def retries(self) -> int:
        return self.tries - len(self.made)


class Door:
    """Where the gateway listens now, if it does. Ports change with each start."""

    def __init__(self) -> None:
        self._port = 0
        self._open = asyncio.Event()

    def opened(self, port: int) -> None:
        self._port = port
        self._open.set()

    def closed(self) -> None:
        self._open.clear()

    async def port(self) -> int:
        await self._open.wait()
        return self._port


class Client:
    """Makes as many contents as it is allowed; `idle` is set when all of them were accepted."""

    def __init__(self, name: str, seed: str, door: Door) -> None:
        self.history = History()
        self._allowance = 0
        self._name = name
        self._chance = Random(seed)
        self._door = door
        self._open: list[Mail] = []
        self._more = asyncio.Event()
        self.idle = asyncio.Event()

    @property
    def _is_idle(self) -> bool:
        return not self._open and not self._allowance

    def allow(self, contents: int) -> None:
        self._allowance = contents
        self.idle.clear()
        self._more.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            if self._is_idle:
                self._more.clear()
                self.idle.set()
                await self._more.wait()
                continue
            port = await self._door.port()
            try:
                await self._session(port)
            except (OSError, EOFError, TimeoutError):
                # Cut off: whatever is open is sent again. The pause is that of a peer which does not spin while a process
                # that was just killed leaves its port.
                await asyncio.sleep(0.01)

    async def _session(self, port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            await _reply(reader)
            await _command(reader, writer, b"EHLO client.example.com\r\n")
            for _ in range(self._chance.randint(1, 10)):
                if self._is_idle:
                    return
                await self._send(reader, writer, self._next())
        finally:
            writer.transport.abort()

    def _next(self) -> Mail:
        if self._open and (not self._allowance or self._chance.random() < 0.5):
            return self._chance.choice(self._open)
        self._allowance -= 1
        mail = self._compose()
        self.history.made[mail.author] = mail
        self._open.append(mail)
        return mail

    def _compose(self) -> Mail:
        number, chance = len(self.history.made) + 1, self._chance
        author = f"{self._name}@n{number}.{DOMAIN}"  # a domain of its own: no budget is shared
        message_id = f"<{number}.{self._name}@client.example.com>"
        if number > 1 and chance.random() < SAME_MESSAGE_ID:
            message_id = f"<{chance.randrange(1, number)}.{self._name}@client.example.com>"
        words = " ".join(chance.choices(PROSE.split(), k=chance.choice((20, 60, 200, 2_000))))
        lines = "\r\n".join(words[at : at + 72] for at in range(0, len(words), 72))
        return Mail(
            author,
            (
                f"Date: Mon, 2 Mar 2026 09:00:00 +0000\r\nFrom: {author}\r\nTo: {ADDRESS}\r\n"
                f"Message-ID: {message_id}\r\nSubject: the export stops, {author}\r\n\r\n{lines}\r\n"
            ).encode(),
        )

    async def _send(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, mail: Mail) -> None:
        self.history.tries += 1
        await _command(reader, writer, b"MAIL FROM:<%b>\r\n" % mail.author.encode())
        await _command(reader, writer, b"RCPT TO:<%b>\r\n" % ADDRESS.encode())
        if await _command(reader, writer, b"DATA\r\n") != 354:
            await _command(reader, writer, b"RSET\r\n")
            return
        writer.write(self._by_some_way(mail) + b".\r\n")
        await writer.drain()
        if self._chance.random() < HANGS_UP:
            raise EOFError("the sender hangs up")
        if await _reply(reader) == 250:
            self.history.accepted.add(mail.author)
            self._open.remove(mail)

    def _by_some_way(self, mail: Mail) -> bytes:
        if self._chance.random() >= RELAYED:
            return mail.octets
        hop = self._chance.randrange(1_000)
        return b"Received: from relay%d.example.com by mx.example.com; 2 Mar 2026\r\n%b" % (hop, mail.octets)


async def _command(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: bytes) -> int:
    writer.write(line)
    return await _reply(reader)


async def _reply(reader: asyncio.StreamReader) -> int:
    async with asyncio.timeout(REPLY_TIMEOUT):
        while True:
            line = await reader.readline()
            if not line.endswith(b"\n"):
                raise EOFError("cut off")
            if line[3:4] != b"-":
                return int(line[:3])

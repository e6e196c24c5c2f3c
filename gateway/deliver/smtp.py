"""The next hop by SMTP: a small pool of connections, one transaction a letter, every reply turned into an outcome.

Owns the reading of reply codes and of broken connections. Never changes a letter, never counts attempts, and never calls a
letter delivered without a 2xx after the final dot. Speaks the transaction itself, because the library checks nothing
against EHLO and cannot tell a cut before the final dot from one after it.
"""

import asyncio
import re
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Literal, cast
from urllib.parse import unquote, urlsplit

import aiosmtplib
from aiosmtplib import SMTPResponse

from gateway.deliver.folder import FileHop
from gateway.deliver.hop import NextHop, Result, State, printable
from store.records import Letter

Tls = Literal["auto", "required", "none"]

#: Where the user name and the password come from; a URL would end up in a log.
USERNAME, PASSWORD = "GATEWAY_NEXT_HOP_USERNAME", "GATEWAY_NEXT_HOP_PASSWORD"

PORTS = {"smtp": 25, "smtps": 465}  # RFC 8314 7.3
POOL = 4

# They speak of our session, not of the letter (RFC 4954 6; RFC 3207 4), so no letter dies of a wrong password.
SESSION_CODES = frozenset({530, 534, 535, 538})

_CHUNK = 64 * 1024
_QUIT = 5.0  # seconds; nothing depends on the answer
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")
# Enough to keep an address from adding parameters or commands; whether it exists is the hop's to say.
_MAILBOX = re.compile(
    r'(?:"(?:[^"\\\x00-\x1f\x7f]|\\[\x20-\x7e])*"|[^\s<>"\x00-\x1f\x7f]+)@[^\s<>"@\x00-\x1f\x7f]+'
)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds a phase (RFC 5321 4.5.3.2 asks for 5 min a command; a hop next door that slow is better tried again)."""

    connect: float = 30.0
    banner: float = 60.0
    command: float = 60.0
    text: float = 600.0  # the whole of it
    dot: float = 600.0  # 4.5.3.2.6: ten minutes, so that slowness does not become a duplicate

    @property
    def longest(self) -> float:
        """EHLO twice, STARTTLS, AUTH in two steps, MAIL, RCPT, DATA, RSET, and MAIL once more where a connection had died."""
        return self.connect + self.banner + 10 * self.command + self.text + self.dot


class _Stale(Exception):
    """A connection from the pool had died before it answered MAIL: nothing of the letter was said."""


class SmtpHop:
    """`smtp://HOST:PORT`, `smtps://HOST:PORT` or `smtp:///SOCKET`.

    tls: "auto" is verified TLS (STARTTLS on smtp:) except to loopback and UNIX sockets; "required" everywhere; "none".
    Raises ValueError for a URL or a combination that makes no sense, OSError for an unreadable `ca_file`.
    """

    def __init__(
        self,
        url: str,
        *,
        tls: Tls = "auto",
        username: str = "",
        password: str = "",
        ca_file: Path | None = None,
        helo: str = "",
        pool: int = POOL,
        timeouts: Timeouts | None = None,
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in PORTS or not (parts.hostname or parts.path.strip("/")):
            raise ValueError(f"next hop {parts.scheme}: say smtp://HOST:PORT, smtps://HOST:PORT or file:DIR")
        if parts.username or parts.password:
            raise ValueError(
                f"next hop: user name and password come from ${USERNAME} and ${PASSWORD}, not from the URL"
            )
        self._host = parts.hostname or "localhost"
        self._port = parts.port or PORTS[parts.scheme]
        self._socket_path = None if parts.hostname else unquote(parts.path)
        self._implicit = parts.scheme == "smtps" and tls != "none"
        near = self._socket_path is not None or is_loopback(self._host)
        self._encrypted = self._implicit or tls == "required" or (tls == "auto" and not near)
        if username and not (self._encrypted or near):
            raise ValueError("next hop: a password is not sent without TLS")
        self._username, self._password, self._helo = username, password, helo
        self._context = ssl.create_default_context(cafile=ca_file) if self._encrypted else None
        self._timeouts = timeouts or Timeouts()
        self._slots = asyncio.Semaphore(pool)
        self._idle: list[_Connection] = []

    @property
    def patience(self) -> timedelta:
        return timedelta(seconds=self._timeouts.longest)

    async def send(self, letter: Letter) -> Result:
        async with self._slots:
            if connection := self._reusable():
                with suppress(_Stale):
                    return await self._attempt(connection, letter)
            try:
                connection = await self._open()
            except (
                Exception
            ) as error:  # a wrong password or certificate too: ours to mend, the letter is sound
                return Result("deferred", printable(f"connect: {_words(error)}"))
            return await self._attempt(connection, letter)

    async def close(self) -> None:
        while self._idle:
            await self._idle.pop().quit()

    def _reusable(self) -> "_Connection | None":
        while self._idle:
            connection = self._idle.pop()
            if connection.alive:
                return connection
        return None

    async def _attempt(self, connection: "_Connection", letter: Letter) -> Result:
        try:
            result = await connection.send(letter)
        except Exception as error:
            connection.close()
            if connection.letters and connection.phase == "MAIL":
                raise _Stale from error
            state: State = "unknown" if connection.phase == "final dot" else "deferred"
            return Result(state, printable(f"{connection.phase}: {_words(error)}"))
        except BaseException:
            connection.close()
            raise
        connection.letters += 1
        if connection.alive:
            self._idle.append(connection)
        return result

    async def _open(self) -> "_Connection":
        if not self._helo:
            self._helo = await asyncio.to_thread(socket.getfqdn)
        async with asyncio.timeout(self._timeouts.connect):
            sock = await self._dial()
        client = aiosmtplib.SMTP(
            hostname=self._host,
            sock=sock,
            use_tls=self._implicit,
            start_tls=self._encrypted and not self._implicit,
            tls_context=self._context,
            username=self._username or None,
            password=self._password or None,
            local_hostname=self._helo,
            timeout=self._timeouts.command,
        )
        try:
            await client.connect(timeout=self._timeouts.banner)
            await _greet(client)
            return _Connection(client, self._timeouts)
        except BaseException:
            client.close()
            sock.close()
            raise

    async def _dial(self) -> socket.socket:
        """A connected socket: the library has one timeout for the connection and the banner, and we want two."""
        loop = asyncio.get_running_loop()
        if self._socket_path is not None:
            return await _connected(socket.AF_UNIX, self._socket_path)
        found = await loop.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        refused: OSError = OSError(f"{self._host} has no address")
        for family, _, proto, _, address in found:
            try:
                return await _connected(family, address, proto)
            except OSError as error:
                refused = error
        raise refused


class _Connection:
    """One greeted session. `phase` is the last step begun: it says what a broken connection means."""

    def __init__(self, client: aiosmtplib.SMTP, timeouts: Timeouts) -> None:
        if client.protocol is None or client.transport is None:
            raise aiosmtplib.SMTPServerDisconnected("closed after the greeting")
        transport = cast(asyncio.WriteTransport, client.transport)
        transport.set_write_buffer_limits(
            high=0
        )  # drained = handed to the kernel, so the dot is never still with us
        self._client = client
        self._protocol = client.protocol
        self._writer = asyncio.StreamWriter(transport, client.protocol, None, asyncio.get_running_loop())
        self._timeouts = timeouts
        self.phase = "connect"
        self.letters = 0

    @property
    def alive(self) -> bool:
        return self._client.is_connected

    def close(self) -> None:
        self._client.close()

    async def quit(self) -> None:
        with suppress(aiosmtplib.SMTPException, OSError):
            await self._client.quit(timeout=_QUIT)
        self.close()

    async def send(self, letter: Letter) -> Result:
        """Raises on whatever is no reply; `phase` then tells how far it came."""
        text = _LINE_END.sub(b"\r\n", letter.octets)  # RFC 5321 2.3.8: no bare CR or LF leaves this house
        text += b"" if text.endswith(b"\r\n") else b"\r\n"
        options, obstacle = self._options(letter, text)
        if obstacle:
            return Result("failed", obstacle)
        sender, recipient = letter.reverse_path.encode(), letter.recipient.encode()
        reply = await self._command("MAIL", b"FROM:<%b>" % sender, *options)
        if reply.code == 421 and self.letters:  # the hop's idle timeout, told late
            raise aiosmtplib.SMTPServerDisconnected(f"421 {reply.message}")
        if reply.code // 100 == 2:
            reply = await self._command("RCPT", b"TO:<%b>" % recipient)
        if reply.code // 100 == 2:
            reply = await self._command("DATA")
            if reply.code // 100 == 3:
                return _outcome(await self._transfer(text))
        if reply.code // 100 not in (4, 5):
            raise aiosmtplib.SMTPException(f"unexpected reply {reply.code} {reply.message}")
        refusal = _outcome(reply)
        await self._reset()
        return refusal

    def _options(self, letter: Letter, text: bytes) -> tuple[list[bytes], str]:
        """The parameters of MAIL, or why this hop cannot carry the letter: a reason in place of a reply."""
        extensions = self._client.esmtp_extensions
        if (letter.reverse_path and not _MAILBOX.fullmatch(letter.reverse_path)) or not _MAILBOX.fullmatch(
            letter.recipient
        ):
            return [], "501 5.1.3 not a mailbox (found before sending)"
        options: list[bytes] = []
        header = text.partition(b"\r\n\r\n")[0]
        if not (
            header.isascii() and letter.recipient.isascii() and letter.reverse_path.isascii()
        ):  # RFC 6531
            if "smtputf8" not in extensions:
                return (
                    [],
                    "553 5.6.7 the address or the header needs SMTPUTF8, which the next hop does not offer",
                )
            options.append(b"SMTPUTF8")
        if not text.isascii():  # RFC 6152
            if "8bitmime" not in extensions:
                return [], "554 5.6.3 the letter needs 8BITMIME, which the next hop does not offer"
            options.append(b"BODY=8BITMIME")
        if "size" in extensions:  # RFC 1870; 0 or none: no fixed limit
            limit = extensions["size"].strip()
            if limit.isdecimal() and 0 < int(limit) < len(text):
                return [], f"552 5.3.4 {len(text)} octets, and the next hop takes {limit}"
            options.append(b"SIZE=%d" % len(text))
        return options, ""

    async def _command(self, verb: str, *arguments: bytes) -> SMTPResponse:
        self.phase = verb
        return await self._client.execute_command(verb.encode(), *arguments)

    async def _transfer(self, text: bytes) -> SMTPResponse:
        """Sends the text, then the final dot, and reads the reply. Raises before the dot unless the hop refused early."""
        self.phase = "text"
        # Listening before the first octet: a hop may refuse in the middle and close.
        reply = asyncio.ensure_future(self._protocol.read_response())
        sending = asyncio.ensure_future(self._stream(_LEADING_DOT.sub(b"..", text)))
        try:
            async with asyncio.timeout(self._timeouts.text):
                await asyncio.wait({reply, sending}, return_when=asyncio.FIRST_COMPLETED)
            if reply.done():
                return self._early(reply.result())
            sending.result()
            self._protocol.write(b".\r\n")
            self.phase = "final dot"
            async with asyncio.timeout(self._timeouts.dot):
                response = await reply
        finally:
            for task in (reply, sending):
                task.cancel()
            await asyncio.gather(reply, sending, return_exceptions=True)
        if response.code // 100 not in (2, 4, 5):
            raise aiosmtplib.SMTPException(f"unexpected reply {response.code} {response.message}")
        if response.code == 421:
            self.close()
        return response

    def _early(self, response: SMTPResponse) -> SMTPResponse:
        self.close()  # it still waits for the rest of the text
        if response.code // 100 not in (4, 5):
            raise aiosmtplib.SMTPException(f"reply before the end: {response.code} {response.message}")
        return response

    async def _stream(self, text: bytes) -> None:
        for at in range(0, len(text), _CHUNK):
            self._protocol.write(text[at : at + _CHUNK])
            await self._writer.drain()

    async def _reset(self) -> None:
        """An abandoned transaction is over before the next letter (RFC 5321 4.1.1.5)."""
        if not self.alive:
            return
        try:
            reply = await self._client.execute_command(b"RSET")
        except (aiosmtplib.SMTPException, OSError):
            self.close()
            return
        if reply.code // 100 != 2:
            self.close()


def from_url(
    url: str,
    *,
    tls: Tls = "auto",
    environ: Mapping[str, str] | None = None,
    ca_file: Path | None = None,
    helo: str = "",
    pool: int = POOL,
    timeouts: Timeouts | None = None,
) -> NextHop:
    """`smtp://HOST:PORT`, `smtps://HOST:PORT`, `smtp:///SOCKET` or `file:DIR`. Raises ValueError naming what is wrong."""
    if url.startswith("file:"):
        folder = url.removeprefix("file:").removeprefix("//")
        if not folder:
            raise ValueError("next hop file: needs a folder, file:DIR")
        return FileHop(Path(folder))
    login = environ or {}
    return SmtpHop(
        url,
        tls=tls,
        username=login.get(USERNAME, ""),
        password=login.get(PASSWORD, ""),
        ca_file=ca_file,
        helo=helo,
        pool=pool,
        timeouts=timeouts,
    )


def is_loopback(host: str) -> bool:
    """By name or address only; nothing is looked up, since an answer from the network is no reason to drop TLS."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


async def _greet(client: aiosmtplib.SMTP) -> None:
    if not client.is_ehlo_or_helo_needed:
        return
    try:
        await client.ehlo()
    except aiosmtplib.SMTPHeloError:
        if not client.is_connected:  # 421
            raise
        await client.helo()  # RFC 5321 3.2


async def _connected(family: int, address: object, proto: int = 0) -> socket.socket:
    # asyncio sets TCP_NODELAY only where the protocol is named; without it the final dot waits 40 ms for an ACK.
    sock = socket.socket(family, socket.SOCK_STREAM, proto)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, cast(str, address))
    except BaseException:
        sock.close()
        raise
    return sock


def _outcome(reply: SMTPResponse) -> Result:
    """RFC 5321 4.2.1: the first digit decides."""
    text = printable(f"{reply.code} {reply.message}")
    if reply.code // 100 == 2:
        return Result("delivered", text)
    if reply.code // 100 == 5 and reply.code not in SESSION_CODES:
        return Result("failed", text)
    return Result("deferred", text)


def _words(error: Exception) -> str:
    if isinstance(error, TimeoutError) and not str(error):
        return "timed out"
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return f"{error.code} {error.message}"
    return str(error) or type(error).__name__

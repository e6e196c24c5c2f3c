"""The SMTP door: listens, bounds what a peer may cost us, and hands each message over before it answers.

aiosmtpd reads the verbs; the command loop, the DATA phase and all bounds are ours, because aiosmtpd's own DATA
holds a line without end in memory, one timer cuts a client in progress, and an end of stream cancels a commit.
It must never answer 250 by itself, lose a commit to a disconnect, or answer a fault of ours with 5xx.
"""

import asyncio
import logging
import re
import ssl
from collections import defaultdict
from collections.abc import Awaitable, Callable
from enum import Enum, auto
from typing import Any, ClassVar, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session, TLSSetupException, syntax

from gateway.limits import Limits, Load
from gateway.receive.data import Data
from gateway.receive.door import (
    BAD_ARGUMENT,
    BUSY,
    CLOSING,
    COMMAND_TOO_LONG,
    CROWDED,
    LOOP,
    NO_DATA_ARGUMENT,
    NO_RECIPIENTS,
    NO_SPACE,
    RECIPIENT_OK,
    SENDER_OK,
    TOO_BIG,
    TOO_MANY_ERRORS,
    TOO_MANY_RECIPIENTS,
    TOO_SLOW,
    UNAVAILABLE,
    UNKNOWN_COMMAND,
    UNKNOWN_RECIPIENT,
    VOUCHED,
    WRONG_PASSWORD,
    Accept,
    Arrival,
    Knows,
    Reply,
    is_looping,
)
from gateway.receive.slots import LOCAL, Network, Origin, Slots, is_within, origin

log = logging.getLogger(__name__)

Login = Callable[[bytes, bytes, str], Awaitable[str | Reply]]
"""(login, password, peer) -> the mailbox that is proven by them, or what to answer instead."""

# The reader pauses its transport at twice this: what one connection may cost before anything is looked at.
_READ_AHEAD = 64 * 1024
_WHOLE_BUFFER = 2**30
_SWEEP_EVERY = 1.0  # seconds between two looks at who is too slow
_BACKLOG = 512
_LINGER = 5.0  # seconds a dismissed peer has to take its last reply
_NULL = "<>"  # aiosmtpd takes an empty string for a syntax error, so the null reverse-path needs a stand-in

# RFC 5321 4.1.2, with local parts as they are met (dots anywhere, UTF-8); a source route is ignored (appendix C).
_ATOM = r'[^\s\x00-\x1f\x7f<>"@\\]+'
_QUOTED = r'"(?:[^"\\\x00-\x1f\x7f]|\\[^\x00-\x1f\x7f])*"'
_PATH = re.compile(
    rf"<(?:@[^\s<>:]+:)?(?P<angled>(?:{_ATOM}|{_QUOTED})(?:@{_ATOM})?)?>(?P<parameters>|\s.*)"
    rf"|(?P<bare>{_ATOM}@{_ATOM})(?P<bare_parameters>|\s.*)"
)

# Codes for the replies that aiosmtpd words: RFC 2034 4 wants one on every reply but those to EHLO, HELO and LHLO.
_ENHANCED = {
    "220": "2.0.0",
    "221": "2.0.0",
    "250": "2.0.0",
    "252": "2.0.0",
    "454": "4.7.0",
    "500": "5.5.2",
    "501": "5.5.4",
    "502": "5.5.1",
    "503": "5.5.1",
    "504": "5.5.4",
    "552": "5.3.4",
    "553": "5.1.3",
    "555": "5.5.4",
}


class Phase(Enum):
    COMMAND = auto()  # waiting for a command, or for the peer to take a reply
    DATA = auto()
    COMMIT = auto()  # never cut: the store is working for this peer


def _unchecked(
    _server: Any, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword
) -> AuthResult:
    return AuthResult(success=True, auth_data=given)


class _Cut(Exception):
    """The connection ends here; the reply, if any, was sent."""


class _Session(Session):
    login_data: Any = None  # the library's own setter logs a warning at each login
    auth_data: Any = None  # the mailbox that is proven, as `Login` told it


class _Checks:
    """aiosmtpd's hooks: whether a MAIL or RCPT that reads well is welcome."""

    async def handle_MAIL(
        self,
        connection: "SmtpConnection",
        _session: Any,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        refusal = connection.door.unwelcome(_declared_size(options))
        if refusal is not None:
            return str(refusal)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return str(SENDER_OK)

    async def handle_RCPT(
        self,
        connection: "SmtpConnection",
        _session: Any,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        door = connection.door
        # RFC 5321 4.5.1: postmaster without a domain is the operator of this very host.
        if address.lower() != "postmaster" and (address == _NULL or not door.knows(address)):
            return str(UNKNOWN_RECIPIENT)
        if len(envelope.rcpt_tos) >= door.limits.recipients:
            return str(TOO_MANY_RECIPIENTS)
        envelope.rcpt_tos.append(address)
        return str(RECIPIENT_OK)


class SmtpConnection(SMTP):
    """One peer. All its state is the transaction, the phase and since when the phase lasts."""

    kind: ClassVar[str] = "smtp"
    greeting: ClassVar[str] = "ESMTP"
    line_length_limit = _READ_AHEAD

    # Set by aiosmtpd as soon as the connection is made.
    session: _Session
    envelope: Envelope
    transport: asyncio.Transport | None
    _original_transport: asyncio.Transport | None

    def __init__(self, door: "SmtpDoor") -> None:
        self.command_size_limits = defaultdict(int)  # else shared by all connections and grown by each EHLO
        super().__init__(
            _Checks(),
            data_size_limit=door.limits.size,
            enable_SMTPUTF8=True,
            hostname=door.hostname,
            tls_context=door.tls_context,
            authenticator=_unchecked,
            loop=door.loop,
        )
        self.door = door
        self.origin: Origin = LOCAL
        self.phase = Phase.COMMAND
        self.since = door.monotonic()  # of the last sign of life: a whole command, or any octet of DATA
        self.data: Data | None = None
        self.data_since = 0.0
        self._held = 0  # octets of ours in door.load
        self._bad_commands = 0

    # The connection -------------------------------------------------------------------------------------------

    def connection_made(self, transport: Any) -> None:
        if self._original_transport is None:  # else the same connection again, now in TLS
            peername = transport.get_extra_info("peername")
            if isinstance(peername, tuple):  # else a UNIX socket
                self.origin = origin(peername[0], self.door.trusted_peers)
            if not self.door.admit(self):
                transport.write(b"%s\r\n" % str(BUSY).encode())
                transport.close()
                return
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self._handler_coroutine is None:  # was not admitted
            return
        if self._original_transport is not None:
            self._original_transport.close()
        asyncio.StreamReaderProtocol.connection_lost(self, error)
        self._handler_coroutine.cancel()
        self.transport = None

    def eof_received(self) -> bool:
        """A half-close ends nothing: what was sent before it is still obeyed and answered."""
        self._reader.feed_eof()
        return self.session.ssl is None

    def dismiss(self, reply: Reply) -> None:
        """Say why and close, now; a peer that does not take the reply is cut after a moment."""
        transport = self.transport
        if transport is not None:
            transport.write(b"%s\r\n" % str(reply).encode())
            transport.close()
            self.loop.call_later(_LINGER, transport.abort)

    def abort(self) -> None:
        if self.transport is not None:
            self.transport.abort()

    @property
    def task(self) -> asyncio.Task[None] | None:
        return self._handler_coroutine

    @property
    def is_evictable(self) -> bool:
        return self.phase is Phase.COMMAND and not self.envelope.mail_from

    def _reset_timeout(self, duration: float | None = None) -> None:
        """Nothing: the door sweeps. One timer a command would cut who sends slowly but steadily."""

    def _create_session(self) -> _Session:
        return _Session(self.loop)

    # Commands -------------------------------------------------------------------------------------------------

    async def _handle_client(self) -> None:
        try:
            await self._write(f"220 {self.hostname} {self.greeting}")
            while True:
                self._rest_in(Phase.COMMAND)
                if self.door.is_stopping:
                    await self._last_word(CLOSING)
                if self._bad_commands >= self.door.limits.bad_commands:
                    await self._last_word(TOO_MANY_ERRORS)
                try:
                    line = await self._reader.readuntil()
                except asyncio.LimitOverrunError:
                    await self._last_word(COMMAND_TOO_LONG)
                await self._obey(line)
        except (_Cut, ConnectionError, asyncio.IncompleteReadError):
            pass
        except TLSSetupException:
            if self._original_transport is not None:
                self._original_transport.close()  # asyncio tells nobody of a failed handshake
        finally:
            self._hold(0)
            self.door.slots.leave(self)
            self._writer.close()

    async def _obey(self, line: bytes) -> None:
        if len(line) > self.door.limits.command:
            return await self.push(str(COMMAND_TOO_LONG))
        verb, _, argument = line.strip().partition(b" ")
        method = self._smtp_methods.get(verb.decode("latin-1").upper())
        if method is None:
            self._bad_commands += 1
            return await self.push(str(UNKNOWN_COMMAND))
        try:
            text = argument.strip().decode()
        except UnicodeDecodeError:
            return await self.push(str(BAD_ARGUMENT))
        try:
            await method(text or None)
        except (_Cut, ConnectionError, TLSSetupException):
            raise
        except Exception:  # RFC 5321 4.2.1: a fault of ours is never permanent for the sender
            log.exception("fault in %s", verb[:8])
            await self.push(str(UNAVAILABLE))

    async def push(self, status: str | bytes) -> None:
        """Send one reply, with an enhanced status code if the library gave none (RFC 2034)."""
        if isinstance(status, str) and status[5:6] != ".":
            enhanced = _ENHANCED.get(status[:3])
            if enhanced is not None:
                status = f"{status[:3]} {enhanced} {status[4:]}"
        await self._write(status)

    async def _write(self, lines: str | bytes) -> None:
        octets = lines.encode("ascii", "backslashreplace") if isinstance(lines, str) else lines
        self._writer.write(octets + b"\r\n")
        await self._writer.drain()

    async def _last_word(self, reply: Reply) -> None:
        await self._write(str(reply))
        raise _Cut

    def _rest_in(self, phase: Phase) -> None:
        self.phase = phase
        self.since = self.door.monotonic()

    @syntax("HELO hostname")
    async def smtp_HELO(self, hostname: str | None) -> None:
        await self._greet(hostname, extended=False)

    @syntax("EHLO hostname")
    async def smtp_EHLO(self, hostname: str | None) -> None:
        await self._greet(hostname, extended=True)

    async def _greet(self, hostname: str | None, *, extended: bool) -> None:
        if not hostname:
            return await self.push("501 5.5.4 a host name is needed")
        self.envelope = self._create_envelope()
        self.session.extended_smtp = extended
        self.session.host_name = hostname
        lines = [self.hostname, *(self._extensions() if extended else ())]
        await self._write("\r\n".join([f"250-{line}" for line in lines[:-1]] + [f"250 {lines[-1]}"]))

    def _extensions(self) -> list[str]:
        extensions = [
            "PIPELINING",
            f"SIZE {self.door.limits.size}",
            "8BITMIME",
            "SMTPUTF8",
            "ENHANCEDSTATUSCODES",
        ]
        if self.tls_context and not self._tls_protocol:
            extensions.append("STARTTLS")
        if self.door.login and self._tls_protocol:
            extensions.append("AUTH LOGIN PLAIN")
        return extensions

    @syntax("VRFY <address>")
    async def smtp_VRFY(self, _address: str | None) -> None:
        """RFC 5321 7.3: never tell who exists."""
        await self.push("252 2.0.0 send some mail and see")

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """(path, parameters); the path is `_NULL` for "<>" and None for what is no path."""
        match = _PATH.fullmatch(arg)
        if match is None:
            return None, None
        if match["bare"]:
            return match["bare"], match["bare_parameters"]
        return match["angled"] or _NULL, match["parameters"]

    async def auth_PLAIN(self, server: Any, args: list[str]) -> AuthResult:
        return await self._judged(await super().auth_PLAIN(server, args))

    async def auth_LOGIN(self, server: Any, args: list[str]) -> AuthResult:
        return await self._judged(await super().auth_LOGIN(server, args))

    async def _judged(self, given: AuthResult) -> AuthResult:
        """aiosmtpd compares while the loop stands; ours takes its time beside it."""
        if not given.success:
            return given
        login, pair = self.door.login, given.auth_data
        assert isinstance(pair, LoginPassword)
        mailbox = await login(pair.login, pair.password, self.origin.address) if login else WRONG_PASSWORD
        if isinstance(mailbox, Reply):
            self._bad_commands += 1
            return AuthResult(success=False, handled=False, message=str(mailbox))
        return AuthResult(success=True, auth_data=mailbox)

    # DATA -----------------------------------------------------------------------------------------------------

    @syntax("DATA")
    async def smtp_DATA(self, arg: str | None) -> None:
        if not self.envelope.rcpt_tos:
            return await self.push(str(NO_RECIPIENTS))
        if arg:
            return await self.push(str(NO_DATA_ARGUMENT))
        await self._write("354 end data with <CR><LF>.<CR><LF>")
        recipients = tuple(self.envelope.rcpt_tos)
        data = await self._receive()
        reply = data.fault or await self._hand_over(data.take(), recipients)
        self.envelope = self._create_envelope()
        self._rest_in(Phase.COMMAND)
        await self._answer(reply, recipients)

    async def _answer(self, reply: Reply, recipients: tuple[str, ...]) -> None:
        await self._write(str(reply))

    async def _receive(self) -> Data:
        """Read to the end of data whatever happens, keeping no more than the bounds allow.

        Raises _Cut past twice the size, and when the stream ends before the data does.
        """
        limits, load = self.door.limits, self.door.load
        data = self.data = Data(size=limits.size, line=limits.line)
        self._rest_in(Phase.DATA)
        self.data_since = self.since
        load.receiving += 1
        try:
            while True:
                chunk = await self._reader.read(_WHOLE_BUFFER)
                if not chunk:
                    raise _Cut
                self.since = self.door.monotonic()
                rest = data.feed(chunk)
                if load.octets - self._held + data.held > limits.in_flight:
                    data.refuse(CROWDED)
                self._hold(data.held)
                if rest is not None:
                    # `read` has emptied the buffer; what came behind the end goes back to its front. There is
                    # no public way (feed_data refuses after a half-close).
                    self._reader._buffer[:0] = rest  # type: ignore[attr-defined]
                    return data
                if data.received > 2 * limits.size:
                    await self._last_word(TOO_BIG)
        finally:
            load.receiving -= 1
            self.data = None

    async def _hand_over(self, octets: bytes, recipients: tuple[str, ...]) -> Reply:
        if is_looping(octets, self.door.limits.received):
            self._hold(0)
            return LOOP
        sender = self.envelope.mail_from
        arrival = Arrival(
            door=self.kind,
            octets=octets,
            reverse_path="" if sender == _NULL else sender,
            recipients=recipients,
            peer=self.origin.address,
            authenticated=self.session.auth_data or self.door.vouches_for(self.origin.address),
            source_id=None,
        )
        self._rest_in(Phase.COMMIT)
        held, self._held = self._held, 0  # from here on the commit owns them
        return await self.door.commit(arrival, held)

    def _hold(self, octets: int) -> None:
        self.door.load.octets += octets - self._held
        self._held = octets


class SmtpDoor:
    """Listens at one address until stopped. Also an async context manager: in starts it, out stops it.

    listen: "host:port", "[v6]:port" or "unix:/path". trusted_peers are exempt from the cap per peer and have slots
    of their own. authenticated, authenticated_peers: the configuration vouches for who speaks here (`VOUCHED`).
    free_space: octets free for the store. monotonic: seconds. load: give the same to doors that share the bounds.
    login: AUTH, offered inside TLS only.
    """

    connection: ClassVar[type[SmtpConnection]] = SmtpConnection

    def __init__(
        self,
        *,
        listen: str,
        hostname: str,
        accept: Accept,
        knows: Knows,
        limits: Limits,
        trusted_peers: tuple[Network, ...],
        authenticated: bool,
        free_space: Callable[[], int],
        monotonic: Callable[[], float],
        tls_context: ssl.SSLContext | None = None,
        authenticated_peers: tuple[Network, ...] = (),
        login: Login | None = None,
        load: Load | None = None,
    ) -> None:
        self.listen = listen
        self.hostname = hostname
        self.knows = knows
        self.limits = limits
        self.monotonic = monotonic
        self.tls_context = tls_context
        self.login = login
        self.load = load or Load()
        self.is_stopping = False
        self.loop: asyncio.AbstractEventLoop
        self._accept = accept
        self.trusted_peers = trusted_peers
        self._authenticated = authenticated
        self._authenticated_peers = authenticated_peers
        self._free_space = free_space
        self.slots: Slots[SmtpConnection] = Slots(limits)
        self._commits: set[asyncio.Task[Reply]] = set()
        self._server: asyncio.Server | None = None
        self._sweeper: asyncio.TimerHandle | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.stop()

    async def start(self) -> tuple[str, int]:
        """Listen; returns the address in use as (host, port), or (path, 0). Raises OSError when it is taken."""
        # aiosmtpd logs each command with its addresses.
        logging.getLogger("mail.log").setLevel(logging.WARNING)
        self.loop = asyncio.get_running_loop()
        scheme, _, path = self.listen.partition(":")
        host, _, port = self.listen.rpartition(":")
        if scheme == "unix":
            self._server = await self.loop.create_unix_server(self._connect, path, backlog=_BACKLOG)
        else:
            self._server = await self.loop.create_server(
                self._connect, host.strip("[]"), int(port), backlog=_BACKLOG
            )
        self._sweeper = self.loop.call_later(_SWEEP_EVERY, self._sweep_again)
        return self.address

    @property
    def address(self) -> tuple[str, int]:
        """(host, port) in use, or (path, 0); once started."""
        assert self._server is not None
        name = self._server.sockets[0].getsockname()
        return (name, 0) if isinstance(name, str) else name[:2]

    async def stop(self, drain: float = 30.0) -> None:
        """Stop listening, say 421 to idle peers; messages on their way have `drain` seconds to be answered."""
        self.is_stopping = True
        if self._server is not None:
            self._server.close()
        if self._sweeper is not None:
            self._sweeper.cancel()
        for connection in self.slots:
            if connection.phase is Phase.COMMAND:
                connection.dismiss(CLOSING)
        tasks = {connection.task for connection in self.slots if connection.task is not None}
        if tasks or self._commits:
            await asyncio.wait({*tasks, *self._commits}, timeout=drain)
        for connection in self.slots:
            connection.abort()
        for late in {*tasks, *self._commits}:
            late.cancel()
        await asyncio.gather(*tasks, *self._commits, return_exceptions=True)
        if self._server is not None:
            await self._server.wait_closed()

    def admit(self, newcomer: SmtpConnection) -> bool:
        return not self.is_stopping and self.slots.admit(newcomer, lambda evicted: evicted.dismiss(BUSY))

    def vouches_for(self, address: str) -> str | None:
        """`VOUCHED` if the configuration marks this door or this peer as authenticated."""
        return VOUCHED if self._authenticated or is_within(address, self._authenticated_peers) else None

    def _connect(self) -> SmtpConnection:
        return self.connection(self)

    # Who must go ----------------------------------------------------------------------------------------------

    def _sweep_again(self) -> None:
        self.sweep()
        self._sweeper = self.loop.call_later(_SWEEP_EVERY, self._sweep_again)

    def sweep(self) -> None:
        """Dismiss whoever is silent for too long or too slow in DATA. Never who waits for a commit of ours."""
        limits, now = self.limits, self.monotonic()
        timeout = limits.busy_timeout if self.slots.is_busy else limits.command_timeout
        for connection in self.slots:
            if connection.phase is Phase.COMMIT:
                continue
            silent = now - connection.since > timeout
            if silent or self._is_too_slow(connection, now):
                connection.dismiss(TOO_SLOW)
                self.slots.leave(connection)

    def _is_too_slow(self, connection: SmtpConnection, now: float) -> bool:
        if connection.data is None:
            return False
        owed = self.limits.min_rate * (now - connection.data_since - self.limits.grace)
        return connection.data.received < owed

    # Messages -------------------------------------------------------------------------------------------------

    def unwelcome(self, declared: int) -> Reply | None:
        """Why no message of this size (octets, 0 if not declared) can be taken now, if so."""
        if self.load.octets + declared > self.limits.in_flight:
            return CROWDED
        if self._free_space() < self.load.space_needed(self.limits):
            return NO_SPACE
        return None

    async def commit(self, arrival: Arrival, held: int) -> Reply:
        """Hand over; 451 if that fails or takes too long. A cancelled caller (peer gone) does not cancel it.

        held: octets in `load` that are given back when the commit is over, however late.
        """
        task = self.loop.create_task(self._accepted(arrival))
        self._commits.add(task)
        task.add_done_callback(lambda done: self._settle(done, held))
        # asyncio.wait leaves its task alone, both when the time is up and when we are cancelled.
        await asyncio.wait({task}, timeout=self.limits.commit_timeout)
        if not task.done():
            log.error("commit takes longer than %g s", self.limits.commit_timeout)
            return UNAVAILABLE
        return UNAVAILABLE if task.cancelled() or task.exception() else task.result()

    async def _accepted(self, arrival: Arrival) -> Reply:
        return await self._accept(arrival)

    def _settle(self, task: asyncio.Task[Reply], held: int) -> None:
        self._commits.discard(task)
        self.load.octets -= held
        if not task.cancelled() and (error := task.exception()):
            log.error("message not accepted", exc_info=error)


def _declared_size(options: list[str]) -> int:
    """Octets announced with MAIL (RFC 1870), checked by aiosmtpd to be a number; 0 if none."""
    return next((int(option[5:]) for option in options if option.startswith("SIZE=")), 0)

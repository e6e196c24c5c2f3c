"""A real aiosmtpd server on loopback that refuses, defers or cuts where its script says."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

CUT = "cut"


class Hop:
    """`script` is by step: connect, EHLO, MAIL, RCPT, DATA, text, early, dot. A value is a reply, `CUT`, or a list of those used up."""

    def __init__(self) -> None:
        self.script: dict[str, str | list[str]] = {}
        self.taken: list[Envelope] = []
        self.mail_options: list[list[str]] = []
        self.sessions = 0
        self.verbs: list[str] = []
        self.url = ""
        self.port = 0
        self._servers: list[_Scripted] = []

    def next_step(self, step: str) -> str | None:
        planned = self.script.get(step)
        if isinstance(planned, list):
            return (planned.pop(0) or None) if planned else None
        return planned

    def drop_all(self) -> None:
        """As an idle timeout does: every connection ends."""
        for server in self._servers:
            if server.transport is not None:
                server.transport.close()

    async def handle_MAIL(
        self, server: Any, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.mail_options.append(options)
        envelope.mail_from = address
        return "250 OK"

    async def handle_DATA(self, server: "_Scripted", session: Session, envelope: Envelope) -> str:
        planned = self.next_step("dot")
        if planned != CUT and not (planned or "").startswith(("4", "5")):
            self.taken.append(envelope)
        if planned == CUT:
            server.cut()
        return planned or "250 2.0.0 queued"


class _Scripted(SMTP):
    def __init__(self, hop: Hop, **options: Any) -> None:
        super().__init__(hop, hostname="hop.example.org", **options)
        self.hop = hop

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.hop.sessions += 1
        self.hop._servers.append(self)

    def cut(self) -> None:
        if self.transport is not None:
            self.transport.abort()

    async def _planned(self, step: str) -> bool:
        self.hop.verbs.append(step)
        planned = self.hop.next_step(step)
        if planned == CUT:
            self.cut()
        elif planned:
            await self.push(planned)
        return planned is not None

    async def _handle_client(self) -> None:
        if self.hop.next_step("connect") == CUT:
            self.cut()
            return
        await super()._handle_client()

    async def smtp_EHLO(self, hostname: str) -> None:
        if not await self._planned("EHLO"):
            await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg: str | None) -> None:
        if not await self._planned("MAIL"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:
        if not await self._planned("RCPT"):
            await super().smtp_RCPT(arg)

    async def smtp_RSET(self, arg: str | None) -> None:
        if not await self._planned("RSET"):
            await super().smtp_RSET(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if await self._planned("DATA"):
            return
        planned = self.hop.next_step("text")
        if planned is None:
            await super().smtp_DATA(arg)
            return
        await self.push("354 go on")
        await self._reader.readline()
        if planned != CUT:  # a refusal in the middle of the text
            await self.push(planned)
        self.cut() if planned == CUT else self.transport.close()


@asynccontextmanager
async def next_hop(
    *, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None, **options: Any
) -> AsyncIterator[Hop]:
    hop = Hop()
    make: Callable[[], SMTP] = lambda: _Scripted(hop, tls_context=starttls, **options)  # noqa: E731
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0, ssl=tls)
    hop.port = server.sockets[0].getsockname()[1]
    hop.url = f"{'smtps' if tls else 'smtp'}://127.0.0.1:{hop.port}"
    try:
        yield hop
    finally:
        server.close()
        hop.drop_all()
        await server.wait_closed()
        for session in hop._servers:
            if session._handler_coroutine is not None:
                session._handler_coroutine.cancel()  # a failed handshake leaves it waiting
                await asyncio.wait({session._handler_coroutine})

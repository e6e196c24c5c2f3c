"""The LMTP door (RFC 2033): the SMTP door with LHLO and one reply for each accepted recipient.

All bounds and the DATA phase are those of `gateway.receive.smtp`; nothing of them is written twice here.
"""

from typing import ClassVar

from aiosmtpd.smtp import syntax

from gateway.receive.door import UNKNOWN_COMMAND, Reply
from gateway.receive.smtp import SmtpConnection, SmtpDoor


class LmtpConnection(SmtpConnection):
    kind: ClassVar[str] = "lmtp"
    greeting: ClassVar[str] = "LMTP"

    @syntax("LHLO hostname")
    async def smtp_LHLO(self, hostname: str | None) -> None:
        await self._greet(hostname, extended=True)

    async def smtp_HELO(self, _hostname: str | None) -> None:
        """RFC 2033 4.1: HELO and EHLO must not be accepted, lest an SMTP client take us for one of its own."""
        await self.push(str(UNKNOWN_COMMAND))

    async def smtp_EHLO(self, hostname: str | None) -> None:
        await self.smtp_HELO(hostname)

    async def _answer(self, reply: Reply, recipients: tuple[str, ...]) -> None:
        """RFC 2033 4.2: one reply a recipient, in the order of RCPT. All are in one commit, so all fare alike."""
        await self._write("\r\n".join([str(reply)] * len(recipients)))


class LmtpDoor(SmtpDoor):
    """As SmtpDoor; usually at a UNIX socket ("unix:/path") or on loopback, behind the host's own mail server."""

    connection: ClassVar[type[SmtpConnection]] = LmtpConnection

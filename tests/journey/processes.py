"""`gateway serve` as real processes, with a configuration file, a clock file and a next hop that we can watch."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import aiosmtplib
from aiosmtpd.smtp import SMTP, Envelope

from store.database import Database

ROOT = Path(__file__).parents[2]
GATEWAY = "from gateway.admin.cli import main; main()"
START = 30.0  # seconds; two cores, and an interpreter that imports everything


@dataclass(slots=True)
class Site:
    """One folder: configuration, clock, store."""

    folder: Path
    store_url: str

    @property
    def clock(self) -> Path:
        return self.folder / "clock"

    def configure(self, *, hop: str, more: str = "") -> None:
        """`more` is TOML; tables only."""
        (self.folder / "config.toml").write_text(
            f"clock = {json.dumps(f'file:{self.clock}')}\n"
            'operator = "operator@example.org"\n'
            f"[store]\nurl = {json.dumps(self.store_url)}\n"
            f"[next_hop]\nurl = {json.dumps(hop)}\n"
            '[smtp]\nlisten = "127.0.0.1:0"\nauthenticated = true\n'
            '[vendor.userzoom]\nteam = ["sam@example.org"]\n'
            f"{more}"
        )

    def set_clock(self, at: datetime) -> None:
        """In one step: a reader sees the old instant or the new one."""
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(at.isoformat())
        fresh.rename(self.clock)

    async def rows(self, sql: str) -> list[dict[str, object]]:
        db = await Database.open(self.store_url)
        try:
            return [dict(row) for row in await db.rows(sql)]
        finally:
            await db.close()


@dataclass(slots=True)
class Serving:
    process: asyncio.subprocess.Process
    listening: dict[str, str]

    async def send(self, octets: bytes, sender: str, recipient: str) -> str:
        host, _, port = self.listening["smtp"].rpartition(":")
        async with aiosmtplib.SMTP(hostname=host, port=int(port), timeout=30) as client:
            _, reply = await client.sendmail(sender, [recipient], octets)
        return reply

    async def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(START):
            return await self.process.wait()


@asynccontextmanager
async def serving(site: Site, role: str = "all") -> AsyncIterator[Serving]:
    """Ready when this enters; killed at the end unless it was stopped."""
    with (site.folder / f"{role}.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", GATEWAY, "serve", "--role", role),
            cwd=ROOT,
            env=os.environ | {"GATEWAY_CONFIG": str(site.folder / "config.toml")},
            stdout=asyncio.subprocess.PIPE,
            stderr=log,
        )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(START):
            line = (await process.stdout.readline()).decode()
        assert line.startswith("ready"), (site.folder / f"{role}.log").read_text()
        yield Serving(process, dict(each.split("=", 1) for each in line.split()[1:]))
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@dataclass  # without slots: older Pythons cannot list the members of such a class, as aiosmtpd does
class Sink:
    """A next hop. Where it does not answer, it has the letter and its sender cannot know."""

    url: str = ""
    seen: list[EmailMessage] = field(default_factory=list)
    answers: asyncio.Event = field(default_factory=asyncio.Event)
    _more: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        message = message_from_bytes(envelope.content, _class=EmailMessage, policy=default)
        self.seen.append(message)
        self._more.set()
        await self.answers.wait()
        return "250 2.0.0 queued"

    def about(self, recipient: str, words: str = "") -> list[EmailMessage]:
        """What came for one recipient, with these words in its text."""
        return [
            each
            for each in self.seen
            if recipient in str(each["To"]) and words in " ".join(str(each.get_body().get_content()).split())  # type: ignore[union-attr]
        ]

    async def until(self, seconds: float, enough: Callable[[], object]) -> None:
        """Looks again at each letter. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not enough():
                self._more.clear()
                await self._more.wait()


@asynccontextmanager
async def sink() -> AsyncIterator[Sink]:
    """Answers unless `answers` is cleared."""
    hop = Sink()
    hop.answers.set()
    sessions: list[SMTP] = []

    def make() -> SMTP:
        sessions.append(SMTP(hop, hostname="hop.example.org", loop=asyncio.get_running_loop()))
        return sessions[-1]

    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
    hop.url = f"smtp://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield hop
    finally:
        hop.answers.set()
        server.close()
        for each in sessions:
            if each.transport is not None:
                each.transport.close()
        await server.wait_closed()

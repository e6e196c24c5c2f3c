"""The whole gateway in virtual time: real doors, real store, real letters, and a clock that is moved by hand.

Owns the moving of time: from one waiting instant to the next, settling all that is due at each, so that days of cadence
run in a second and nothing fires late. For trials, the demonstration and the journeys; never used by `serve`.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiosmtplib

from gateway.app import Gateway, opened, serving
from gateway.clock import ManualClock
from gateway.config import Config
from gateway.deliver.hop import NextHop
from store import outbox
from store.records import Letter

MAX_STEPS = 100_000
"""A trial that does not come to rest is a loop of ours."""


class Restless(Exception):
    """Something is due again and again at one instant."""


@dataclass(slots=True)
class Trial:
    gateway: Gateway
    clock: ManualClock
    address: tuple[str, int]  # of the SMTP door

    async def receive(self, octets: bytes, sender: str, *recipients: str) -> str:
        """One mail by real SMTP, as another server would bring it; the door's last reply. LF becomes CRLF."""
        host, port = self.address
        wire = octets.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        async with aiosmtplib.SMTP(hostname=host, port=port, timeout=30) as client:
            _, reply = await client.sendmail(sender, list(recipients), wire)
        await self.settle()
        return reply

    async def settle(self) -> int:
        """Everything that is due now, whatever it brings along."""
        return await self.gateway.settle()

    async def advance(self, until: datetime) -> None:
        """On to `until`, stopping wherever something waits. Raises Restless."""
        for _ in range(MAX_STEPS):
            await self.settle()
            due = await self.next_instant()
            if due is None or due > until:
                break
            self.clock.set(max(due, self.clock.now()))
        else:
            raise Restless(f"still busy at {self.clock.now().isoformat()}")
        self.clock.set(max(until, self.clock.now()))
        await self.settle()

    async def next_instant(self) -> datetime | None:
        waiting = (await self.gateway.worker.earliest(), await outbox.next_wake(self.gateway.db))
        return min((at for at in waiting if at is not None), default=None)

    async def letters(self) -> list[Letter]:
        """Every letter written so far, oldest first."""
        rows = await outbox.list_rows(self.gateway.db)
        found = await outbox.letters(self.gateway.db, [row.id for row in rows])
        return [found[each] for each in sorted(found)]


@asynccontextmanager
async def trial(config: Config, start: datetime, hop: NextHop | None = None) -> AsyncIterator[Trial]:
    """A gateway on `config` whose time stands at `start`. Its SMTP door listens, nothing runs by itself."""
    clock = ManualClock(start)
    async with opened(config, clock=clock, hop=hop) as gateway, serving(gateway, "receive") as listening:
        await gateway.extend_years()
        host, _, port = listening["smtp"].rpartition(":")
        yield Trial(gateway, clock, (host, int(port)))


def trial_config(folder: Path, **tables: object) -> Config:
    """Everything in one folder, loopback only, an SMTP door whose senders are vouched for."""
    settings: dict[str, object] = {
        "operator": "operator@example.org",
        "smtp": {"listen": "127.0.0.1:0", "authenticated": True},
        "base": folder,
    }
    return Config.model_validate(settings | tables)

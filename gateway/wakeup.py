"""The loop that keeps the pump going: work while there is some, sleep until there will be.

Owns when to look, never what to do. A hint wakes it at once, the earliest waiting instant wakes it in time, a poll is the
safety net for what another process put into the store. The cost follows what is due, never what is open.
"""

import asyncio
import logging
from datetime import datetime, timedelta

from gateway.clock import Clock
from gateway.lookout import Lookout
from gateway.process import Pump
from store import inbox, timers
from store.database import Database
from store.errors import Unavailable

log = logging.getLogger(__name__)

REST = timedelta(seconds=1)
"""Between two tries at a store that is away, or at what another process has claimed and not ended."""


class Worker:
    """`lookout` is asked while it runs; who moves time by hand (`once`) asks it himself."""

    def __init__(
        self, db: Database, pump: Pump, clock: Clock, hint: asyncio.Event, lookout: Lookout | None = None
    ) -> None:
        self._lookout = lookout
        self._db = db
        self._pump = pump
        self._clock = clock
        self._hint = hint

    async def run(self) -> None:
        """Until cancelled. A store that is away is waited for; nothing else is swallowed."""
        while True:
            self._hint.clear()
            try:
                wake_at = await self.earliest()
                if wake_at is not None and wake_at <= self._clock.now():
                    if await self.once():
                        if self._lookout is not None:
                            await self._lookout.look_if_due()
                        continue
                    wake_at = self._clock.now() + REST
                if self._lookout is not None:
                    look_at = await self._lookout.look_if_due()
                    wake_at = min(wake_at, look_at) if wake_at is not None else look_at
            except Unavailable as fault:
                log.warning("the store is away: %s", fault)
                wake_at = self._clock.now() + REST
            await self._clock.sleep_until(wake_at, self._hint)

    async def once(self) -> int:
        """One batch of each; how much was done."""
        pump = self._pump
        done = await pump.settle_inbox() + await pump.settle_timers()
        return done + await pump.settle_collected() + await pump.send_digests()

    async def earliest(self) -> datetime | None:
        """When there is, or will be, something to do. Few indexed look-ups, however much is open."""
        waiting = (
            await inbox.next_wake(self._db),
            await timers.next_wake(self._db),
            await self._pump.next_collected(),
            await self._pump.next_digest(),
        )
        return min((at for at in waiting if at is not None), default=None)

"""Moves letters from the outbox to the next hop: claim, send, settle.

Owns concurrency, the lease and the draining. The store's functions come as arguments; nothing here knows what a letter is
about. Never dials a letter whose attempt is not on record, and never forgets an outcome that could not be settled.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from gateway.clock import Clock
from gateway.deliver.backoff import next_try, wait
from gateway.deliver.hop import NextHop, Result, printable
from store.records import ClaimedLetter, Outcome

log = logging.getLogger(__name__)

Claim = Callable[[int, datetime, Callable[[int], datetime]], Awaitable[list[ClaimedLetter]]]
"""(limit, now, retry_at): letters due at `now`, each with this attempt recorded and its next try at `retry_at(attempts)`."""

Settle = Callable[[list[tuple[ClaimedLetter, Outcome]]], Awaitable[None]]
"""Commits all outcomes, or raises and none is."""

Earliest = Callable[[], Awaitable[datetime | None]]
"""The next instant at which a letter will be due."""

CONCURRENCY, BATCH = 4, 50
DRAIN = 30.0  # seconds that letters in flight have at the end
_QUEUED = timedelta(minutes=5)  # how long a claimed letter may wait for its turn before it is put back
_FAULT = timedelta(seconds=5)  # between two tries at a store that is down


class Deliverer:
    """`hint` is set by whoever queued a letter. `concurrency` letters are on the wire at once, `batch` claimed."""

    def __init__(
        self,
        hop: NextHop,
        clock: Clock,
        claim: Claim,
        settle: Settle,
        hint: asyncio.Event,
        *,
        earliest: Earliest | None = None,
        concurrency: int = CONCURRENCY,
        batch: int = BATCH,
        drain: float = DRAIN,
    ) -> None:
        self._hop, self._clock, self._claim, self._settle, self._hint = hop, clock, claim, settle, hint
        self._earliest, self._batch, self._drain = earliest, batch, drain
        self._slots = asyncio.Semaphore(concurrency)
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._room = asyncio.Event()
        self._stopping = False
        self._ended: list[tuple[ClaimedLetter, Outcome]] = []
        self._settling = asyncio.Lock()

    async def once(self) -> int:
        """One batch of what is due, settled. Returns how many were attempted; 0: nothing is due.

        Raises what the claim raises. The hop stays open.
        """
        started = await self._start(self._batch)
        await asyncio.gather(*started)
        return len(started)

    async def run(self) -> None:
        """Delivers until cancelled; then what is on the wire has `drain` seconds to end and be settled, and the hop is closed."""
        self._stopping = False
        try:
            while True:
                self._hint.clear()
                await self._start_or_sleep(self._batch - len(self._in_flight))
                while len(self._in_flight) > self._batch // 2:
                    self._room.clear()
                    await self._room.wait()
        finally:
            self._stopping = True
            await self._finish()

    async def _start_or_sleep(self, room: int) -> None:
        try:
            if len(await self._start(room)) == room:
                return
            wake_at = await self._earliest() if self._earliest else None
        except Exception:
            log.exception("outbox not readable, trying again")
            wake_at = self._clock.now() + _FAULT
        await self._clock.sleep_until(wake_at, self._hint)

    async def _finish(self) -> None:
        flying = set(self._in_flight.values())
        if flying:
            _, late = await asyncio.wait(flying, timeout=self._drain)
            for task in late:  # on record as an attempt: tried again once the lease is over
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._hop.close()

    async def _start(self, limit: int) -> list[asyncio.Task[None]]:
        now = self._clock.now()
        dial_by = now + _QUEUED
        lease = dial_by + self._hop.patience

        def retry_at(attempts: int) -> datetime:  # a letter that kills us each time waits longer each time
            return max(lease, now + wait(attempts))

        claiming = asyncio.ensure_future(self._claim(limit, now, retry_at))
        try:
            await asyncio.wait({claiming})
        except (
            asyncio.CancelledError
        ):  # the claim may be committed: what it took is put back, not left to its lease
            self._stopping = True
            self._launch(await claiming, dial_by)
            raise
        return self._launch(claiming.result(), dial_by)

    def _launch(self, batch: list[ClaimedLetter], dial_by: datetime) -> list[asyncio.Task[None]]:
        started = []
        for claimed in batch:
            # A clock that was moved may end a lease early: the one on the wire goes on.
            if claimed.letter.id not in self._in_flight:
                task = asyncio.create_task(self._deliver(claimed, dial_by))
                self._in_flight[claimed.letter.id] = task
                started.append(task)
        return started

    async def _deliver(self, claimed: ClaimedLetter, dial_by: datetime) -> None:
        try:
            async with self._slots:
                if self._stopping or self._clock.now() > dial_by:
                    outcome = self._put_back(claimed)
                else:
                    outcome = self._outcome(claimed, await self._send(claimed))
                # Before the slot is free: what a crash leaves in doubt is at most one letter a connection.
                await self._settle_end((claimed, outcome))
            if outcome.next_attempt_at:
                self._hint.set()  # whoever sleeps until the next letter looks when that is
        finally:
            del self._in_flight[claimed.letter.id]
            self._room.set()

    async def _send(self, claimed: ClaimedLetter) -> Result:
        try:
            return await self._hop.send(claimed.letter)
        except Exception as error:
            log.exception("next hop failed on letter %d", claimed.letter.id)
            return Result("deferred", printable(f"{type(error).__name__}: {error}"))

    def _outcome(self, claimed: ClaimedLetter, result: Result) -> Outcome:
        letter, now = claimed.letter, self._clock.now()
        if result.state in ("delivered", "failed"):
            return Outcome(letter.id, result.state, now, result.reply)
        at = next_try(claimed.attempts, now, letter.expires_at, letter.id)
        if at is None:
            return Outcome(
                letter.id, "failed", now, printable(f"given up after its lifetime: {result.reply}")
            )
        return Outcome(letter.id, result.state, now, result.reply, at)

    def _put_back(self, claimed: ClaimedLetter) -> Outcome:
        now = self._clock.now()
        return Outcome(claimed.letter.id, "deferred", now, "put back before it was dialled", now)

    async def _settle_end(self, mine: tuple[ClaimedLetter, Outcome]) -> None:
        """Returns once this outcome is committed. What ends during one commit goes into the next."""
        self._ended.append(mine)
        async with self._settling:
            while mine in self._ended:
                ended, self._ended = self._ended, []
                try:
                    await self._settle(ended)
                except Exception:
                    log.exception("%d outcomes not settled, trying again", len(ended))
                    self._ended = ended + self._ended
                    await self._clock.sleep_until(self._clock.now() + _FAULT, asyncio.Event())

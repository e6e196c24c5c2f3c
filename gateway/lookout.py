"""Looks every few minutes whether something will stop us, and has the operator told: each once, and once when it is over.

Owns when to look and what is measured. What was told stands in the store, so that neither a restart nor a second process
tells it again. Costs a few indexed queries. Never decides anything about a request.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from gateway.clock import Clock
from gateway.lookups import arrivals
from gateway.policies import Policies
from gateway.process import Pump
from gateway.watch import (
    PATIENCE,
    QUIET_AFTER,
    USUAL,
    Circle,
    Condition,
    Dead,
    Notice,
    Quiet,
    Seen,
    Stuck,
    is_past,
    junk,
    notices,
)
from rules.policy import Policy
from store import dead
from store import notices as kept
from store.database import Database
from store.errors import Unavailable

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=5)
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
WEEKS = 4


@dataclass(slots=True)
class Lookout:
    """`free_space`: octets. `least`: below which the doors refuse mail."""

    db: Database
    clock: Clock
    pump: Pump
    policies: Policies
    free_space: Callable[[], int]
    least: int
    next_at: datetime | None = None

    async def look_if_due(self) -> datetime:
        """When the next look is due."""
        now = self.clock.now()
        if (
            self.next_at is None or now >= self.next_at or self.next_at - now > EVERY
        ):  # a clock may be set back
            self.next_at = now + EVERY
            try:
                await self.look()
            except Unavailable:
                raise
            except Exception:  # mail goes on, whatever is wrong here
                log.exception("nothing was seen this time")
        return self.next_at

    async def look(self) -> None:
        """Raises Unavailable."""
        seen = await self._seen(self.clock.now())
        await self._compared(list(notices(seen)), lambda key, told_at: is_past(key, told_at, seen.now))

    async def junk_seen(self, mailbox: str, vendor: str, count: int) -> None:
        """So many mails in a mailbox's Junk folder look like requests."""
        ours = (f"{Condition.JUNK} {mailbox}", f"{Condition.JUNK_COUNT} {mailbox} ")
        await self._compared(
            junk(mailbox, vendor, count), lambda key, _: key == ours[0] or key.startswith(ours[1])
        )

    async def _compared(self, active: Sequence[Notice], ends: Callable[[str, datetime], bool]) -> None:
        """`ends`: of the key of a notice and when it was told."""
        known = await kept.open_ones(self.db)
        new = [each for each in active if each.key not in known]
        still = {each.key for each in active}
        past = {key: known[key] for key in known if key not in still and ends(key, known[key][1])}
        if new or past:
            await self.pump.notify(new, past)  # told by another meanwhile: seen at the next look

    async def _seen(self, now: datetime) -> Seen:
        stuck = await kept.stuck(self.db, now - PATIENCE)
        return Seen(
            now,
            self.free_space(),
            self.least,
            Stuck(*stuck) if stuck is not None else None,
            await self._dead(),
            [
                found
                for policy in self.policies.in_force.values()
                if (found := await self._quiet(policy, now))
            ],
            await kept.faults(self.db),
            [Circle(*each) for each in await kept.loops(self.db)],
        )

    async def _dead(self) -> tuple[Dead, ...]:
        """Of staff all that work, of customers those that are owed something; each mailbox once."""
        found = {(each.vendor, each.address): each for each in _customers(await kept.dead(self.db))}
        people = await self.pump.people()
        staff = [pair for pair, agent in people.agents.items() if agent.state == "active"]
        for (vendor, address), entry in (await dead.find(self.db, staff)).items():
            if entry.is_loop:
                continue
            found[vendor, address] = Dead(vendor, address, entry.reason, role=people.role(vendor, address))
        return tuple(found.values())

    async def _quiet(self, policy: Policy, now: datetime) -> Quiet | None:
        """Compared with the same hours of the same day of the last four weeks."""
        if not policy.calendar.windows(policy.calendar.local(now).date()):
            return None
        last = await kept.last_came(self.db, policy.vendor, now - A_DAY, arrivals(self.clock))
        since = last or now - A_DAY
        if now - since < QUIET_AFTER:
            return None
        ranges = [
            (_weeks_before(policy, since, week), _weeks_before(policy, now, week))
            for week in range(1, WEEKS + 1)
        ]
        usual = sum(await kept.came(self.db, policy.vendor, ranges, arrivals(self.clock))) / WEEKS
        if usual < USUAL:
            return None
        return Quiet(policy.vendor, policy.name, policy.calendar.zone, since, round(usual))


def _weeks_before(policy: Policy, at: datetime, weeks: int) -> datetime:
    """By the clock on the wall: people write at nine, whatever the season."""
    wall = policy.calendar.local(at) - A_WEEK * weeks
    return policy.calendar.instant(wall.replace(tzinfo=None))


def _customers(rows: Sequence[tuple[str, str, str, str]]) -> Iterator[Dead]:
    for (vendor, address, reason), found in groupby(rows, key=lambda row: row[:3]):
        yield Dead(vendor, address, reason, tuple(row[3] for row in found)[:3])

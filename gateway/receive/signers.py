"""Who signed a mail (DKIM), with the keys that the DNS holds: for mails of which nothing else says who wrote them.

Owns the questions to the DNS: their one budget a batch, what is remembered for a while, and that a DNS which is slow or away
holds nobody up. Never decides what a signature is worth.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

import dns.asyncresolver
import dns.exception
from dns.rdatatype import TXT
from dns.resolver import NXDOMAIN, NoAnswer

from gateway.message.dkim import Claim, claims, signer

log = logging.getLogger(__name__)

BUDGET = 2.0  # seconds that a whole batch of mails may wait for the DNS
REST = 20.0  # seconds without waiting after the budget was not enough: mail moves on, a tenth slower at most
PATIENCE = 5.0  # seconds for one question, answered or not; it goes on when nobody waits
KEPT, KEPT_NOTHING = 300.0, 60.0  # seconds for which an answer counts: a key, and none
_REMEMBERED = 1_000  # answers, and as many questions on their way

Ask = Callable[[str], Awaitable[bytes | None]]
"""A name such as `s1._domainkey.example.org.` -> its one TXT record, None where there is none. Raises OSError, TimeoutError."""


async def ask_dns(name: str) -> bytes | None:
    """Through the resolvers of this machine."""
    try:
        answer = await dns.asyncresolver.resolve(name, TXT, lifetime=PATIENCE)
    except (NXDOMAIN, NoAnswer):
        return None
    except dns.exception.DNSException as fault:
        raise OSError(f"{name}: {fault}") from fault
    records = [b"".join(each.strings) for each in answer]
    return records[0] if len(records) == 1 else None  # RFC 6376 3.6.2.2: several mean nothing


@dataclass
class Signers:
    """`monotonic`: seconds."""

    ask: Ask
    monotonic: Callable[[], float]
    _known: dict[str, tuple[bytes | None, float]] = field(default_factory=dict)  # name -> record, until
    _asked: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _rests_until: float = float("-inf")

    async def of(self, mails: Sequence[tuple[bytes, str]]) -> list[str]:
        """For each (octets, author) the aligned domain whose signature holds, or "". Never raises, never waits past BUDGET."""
        found = [claims(octets, author) for octets, author in mails]
        await self._learn({claim.record for each in found for claim in each})
        return [
            await asyncio.to_thread(signer, octets, each, self._records(each)) if each else ""
            for (octets, _), each in zip(mails, found, strict=True)
        ]

    def _records(self, found: Iterable[Claim]) -> dict[str, bytes]:
        now = self.monotonic()
        known = {claim.record: self._known.get(claim.record, (None, now)) for claim in found}
        return {name: record for name, (record, until) in known.items() if record and until > now}

    async def _learn(self, names: set[str]) -> None:
        now = self.monotonic()
        unknown = {name for name in names if self._known.get(name, (None, now))[1] <= now}
        for name in unknown - self._asked.keys():
            if len(self._asked) < _REMEMBERED:
                self._asked[name] = asyncio.create_task(self._ask(name))
        waited = {self._asked[name] for name in unknown if name in self._asked}
        if not waited or now < self._rests_until:
            return
        _, late = await asyncio.wait(waited, timeout=BUDGET)
        if late:
            self._rests_until = self.monotonic() + REST
            log.info("%d keys of signatures were not told in time", len(late))

    async def _ask(self, name: str) -> None:
        record, keep = None, KEPT_NOTHING
        try:
            async with asyncio.timeout(PATIENCE):
                record = await self.ask(name)
            keep = KEPT if record else KEPT_NOTHING
        except (OSError, TimeoutError) as fault:
            log.info("no key from the DNS: %s", fault or "no answer")
        except Exception:  # a fault of ours is no proof either, and stops no mail
            log.exception("a key was not asked for")
        finally:
            self._asked.pop(name, None)
            self._known.pop(name, None)
            self._known[name] = record, self.monotonic() + keep
        while len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]

    async def close(self) -> None:
        """Ends the questions that nobody waits for any more."""
        tasks = tuple(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

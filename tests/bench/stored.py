"""What a full store may cost: a reply among many incidents, due timers among many armed ones.

Owns filling stores by the same unit that the gateway commits with (timers: by SQL). Small and large are measured in
turn, so that what disturbs one disturbs the other.
"""

import asyncio
import os
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.utils import parseaddr
from pathlib import Path

from gateway import clock, process
from gateway.app import Gateway, opened
from gateway.config import load
from gateway.receive.door import VOUCHED, Arrival
from gateway.wakeup import Worker
from store import timers, unit
from store.database import Database
from store.records import Work
from tests.bench.mails import reply, sender_of
from tests.bench.measure import Figure, Size
from tests.bench.stages import fill

PAGE = 500  # incidents copied in one transaction
CLAIM = 100
GAP = 16  # ids from one copy to the next: more than one mail takes
FIRST = 1 << 20  # id of a copy, below any that are given out
AGE, APART = timedelta(days=90), timedelta(minutes=2)  # of the oldest copy; from one to the next
SHORT = b"From: bench@example.org\r\n\r\nOctets are not what is looked up by.\r\n"


async def replies(size: Size, small: str, large: str) -> list[Figure]:
    """CPU of replies onto threads, with few and with many incidents stored."""
    async with AsyncExitStack() as stack:
        stores = [await stack.enter_async_context(opened(load(Path(each)))) for each in (small, large)]
        for gateway, count in zip(stores, size.stored, strict=True):
            await _copies(gateway, count)
        spent: tuple[list[float], list[float]] = ([], [])
        for number in range(size.rounds + 1):
            for figures, gateway in zip(spent, stores, strict=True):
                cpu = await _replies(gateway, 1_000 * (number + 1), size.replies)
                if number:
                    figures.append(cpu)
    ratio = statistics.median(more / less for less, more in zip(*spent, strict=True))
    return [
        Figure(f"a reply, CPU with {size.stored[1]:,} / {size.stored[0]:,} stored", ratio, 1.15),
        Figure("a reply, CPU", statistics.median(spent[0]) * 1e3, unit="ms CPU"),
    ]


async def _settle(gateway: Gateway) -> None:
    while await gateway.pump.settle_inbox():
        pass


async def _copies(gateway: Gateway, count: int) -> None:
    """One incident as the gateway stores it, `count` times over under other ids."""
    taken: list[Work] = []

    async def kept(db: Database, work: Work) -> None:
        taken.append(work)
        await unit.commit(db, work)

    process.commit = kept  # type: ignore[attr-defined]
    try:
        await fill(gateway, 0, 1)
        await _settle(gateway)
    finally:
        process.commit = unit.commit  # type: ignore[attr-defined]
    (first,) = taken
    for page in range(0, count, PAGE):
        copies = [
            _copy(first, FIRST + GAP * number, number) for number in range(page, min(count, page + PAGE))
        ]
        await unit.commit(gateway.db, _together(copies))


def _copy(work: Work, id: int, number: int) -> Work:
    """The rows of one new incident under ids from `id` on."""
    written = work.letters[0].created_at - AGE + number * APART
    (opened,), timer = work.opened, work.timers[work.opened[0].id]
    rows = {letter.id: id + place for place, letter in enumerate(work.letters, 1)}
    incident = replace(
        opened, id=id, ref=f"COPY-{number}", root_id=f"{number}@copy", latest_id=f"{number}@copy"
    )
    return Work(
        opened=(incident,),
        next_due={id: work.next_due[opened.id]},
        events=tuple(replace(each, id=id + 8 + place, incident=id) for place, each in enumerate(work.events)),
        messages=tuple(
            replace(each, id=rows.get(each.id, id), incident=id, new_text="words") for each in work.messages
        ),
        timers={id: replace(timer, incident=id) if timer else None},
        letters=tuple(
            replace(
                each,
                id=rows[each.id],
                incident=id,
                message_id=f"<{rows[each.id]}@copy>",
                octets=SHORT,
                created_at=written,
            )
            for each in work.letters
        ),
        tokens=tuple(replace(each, id=id + place, incident=id) for place, each in enumerate(work.tokens)),
        threads=tuple(
            replace(each, message_id=f"{number}.{place}@copy", incident=id)
            for place, each in enumerate(work.threads)
        ),
    )


def _together(works: list[Work]) -> Work:
    return Work(
        opened=tuple(each for work in works for each in work.opened),
        next_due={id: due for work in works for id, due in work.next_due.items()},
        events=tuple(each for work in works for each in work.events),
        messages=tuple(each for work in works for each in work.messages),
        timers={id: timer for work in works for id, timer in work.timers.items()},
        letters=tuple(each for work in works for each in work.letters),
        tokens=tuple(each for work in works for each in work.tokens),
        threads=tuple(each for work in works for each in work.threads),
    )


async def _replies(gateway: Gateway, first: int, count: int) -> float:
    """CPU seconds of one reply; the requests that are answered come before and do not count."""
    await fill(gateway, first, count)
    await _settle(gateway)
    answers = [await _reply_to(gateway, number) for number in range(first, first + count)]
    for sender, to, octets in answers:
        await gateway.accept(Arrival("smtp", octets, sender, (to,), "127.0.0.1", VOUCHED, None))
    begun = time.process_time()
    await _settle(gateway)
    spent = (time.process_time() - begun) / count
    joined = await _joined(gateway, first, count)
    assert joined == count, f"{joined} of {count} replies joined their thread"
    return spent


async def _joined(gateway: Gateway, first: int, count: int) -> int:
    senders = [sender_of(number) for number in range(first, first + count)]
    rows = await gateway.db.rows(
        "SELECT count(*) AS n FROM events e JOIN incidents i ON i.id = e.incident_id"
        " WHERE e.kind = 'CustomerReplied' AND i.requester IN ?",
        senders,
    )
    return int(rows[0]["n"])


async def _reply_to(gateway: Gateway, number: int) -> tuple[str, str, bytes]:
    """The customer's answer to the acknowledgement: sender, recipient, octets."""
    rows = await gateway.db.rows(
        "SELECT o.content FROM outbox l JOIN octets o ON o.id = l.id"
        " WHERE l.recipient = ? AND l.kind = 'acknowledgement'",
        sender_of(number),
    )
    letter = message_from_bytes(bytes(rows[0]["content"]))
    _, to = parseaddr(str(letter["Reply-To"]))
    sender, octets = reply(number, to, str(letter["Message-ID"]))
    return sender, to, octets


# --- timers ------------------------------------------------------------------------------------------------------------


async def due_timers(size: Size, small: str, large: str) -> list[Figure]:
    """`CLAIM` are due in both stores."""
    now = clock.SystemClock().now()
    async with AsyncExitStack() as stack:
        configs = [load(Path(each)) for each in (small, large)]
        if configs[0].store_file is not None:
            stack.enter_context(_one_core())
        stores = [await stack.enter_async_context(opened(config)) for config in configs]
        for gateway, count in zip(stores, size.timers, strict=True):
            await _arm(gateway.db, count, int(now.timestamp() * 1_000_000))

        async def claim(gateway: Gateway) -> None:
            # Without a lease the same hundred are due again.
            assert len(await timers.due(gateway.db, CLAIM, now, timedelta(0))) == CLAIM

        async def idle(gateway: Gateway) -> None:
            worker = Worker(gateway.db, gateway.pump, gateway.clock, asyncio.Event())
            assert await worker.earliest() is not None

        ticks = await _compared(
            stores, idle, size.claims * 20
        )  # before the claims: they leave dead rows behind
        claims = await _compared(stores, claim, size.claims)
    unit = "ms CPU" if stores[0].db.dialect == "sqlite" else "ms"
    many, few = f"{size.timers[1]:,}", f"{size.timers[0]:,}"
    return [
        Figure(f"claiming {CLAIM} timers of {many} / of {few}", claims[1] / claims[0], 4.0),
        Figure(f"claiming {CLAIM} timers of {many}", claims[1] * 1e3, unit=unit),
        Figure(f"an idle tick, {many} / {few} armed", ticks[1] / ticks[0], 1.5),
        Figure(f"an idle tick, {many} armed", ticks[1] * 1e3, unit=unit),
    ]


@contextmanager
def _one_core() -> Iterator[None]:
    """Threads started here stay on one core: what a hand-over costs depends on where the other thread woke up."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


async def _arm(db: Database, count: int, now: int) -> None:
    """`count` timers, of which every so manieth, `CLAIM` in all, has been due for a while."""
    every, hour = count // CLAIM, 3_600_000_000

    async def body(session: object) -> None:
        await session.run(  # type: ignore[attr-defined]
            "INSERT INTO timers (incident_id, due_at, why, serial, lease_until)"
            f" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count:d})"
            f" SELECT i, CASE WHEN i % {every:d} = 0 THEN {now - hour:d} ELSE {now + hour:d} + i * 1000 END,"
            " 'status', 1, 0 FROM n"
        )

    await db.write(body)
    if db.dialect == "postgres":
        await db.rows("ANALYZE timers")  # autovacuum would within a minute


async def _compared(
    stores: list[Gateway], act: Callable[[Gateway], Awaitable[None]], times: int
) -> list[float]:
    """Seconds for each store, asked in turn: the lower quartile, for neighbours on the machine only ever add.

    CPU on SQLite, whose time is mostly the hand-over to a thread. On PostgreSQL the work is the server's: time.
    """
    taken: list[list[float]] = [[] for _ in stores]
    for gateway in stores:
        await act(gateway)
    for _ in range(times):
        for seconds, gateway in zip(taken, stores, strict=True):
            spent = time.process_time if gateway.db.dialect == "sqlite" else time.perf_counter
            begun = spent()
            await act(gateway)
            seconds.append(spent() - begun)
    return [statistics.quantiles(each, n=4)[0] for each in taken]

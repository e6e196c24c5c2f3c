"""Two processes on one store share the work and never the same row."""

import asyncio
import json
import sys

from store import incidents, unit
from store.database import Database
from store.inbox import GroupCommit
from store.records import Work
from tests.store.samples import accepted, incident, letter, opening

CLAIM = """
import asyncio, json, sys
from datetime import timedelta
from store import inbox, outbox, timers
from store.database import Database
from tests.store.samples import MINUTE, NOW

async def main(url):
    db = await Database.open(url)
    mine = {"inbox": [], "outbox": [], "timers": []}
    for turn in range(100):
        if turn == 1:
            print("ready", flush=True)
            sys.stdin.readline()
        mails = await inbox.claim(db, 3, NOW, 9 * MINUTE)
        letters = await outbox.claim(db, 3, NOW, lambda _: NOW + 9 * MINUTE)
        due = await timers.due(db, 3, NOW + MINUTE, 9 * MINUTE)
        mine["inbox"] += [each.id for each in mails]
        mine["outbox"] += [each.letter.id for each in letters]
        mine["timers"] += [each.incident for each in due]
        if not (mails or letters or due):
            break
    print(json.dumps(mine))
    await db.close()

asyncio.run(main(sys.argv[1]))
"""


async def test_two_processes_claiming_at_once_get_disjoint_rows(db: Database) -> None:
    mails = [accepted() for _ in range(60)]
    await GroupCommit(db).accept(mails)
    for number in range(30):
        await unit.commit(db, opening(incident(number)))
    await unit.commit(db, Work(letters=(letter(),)))

    async def start() -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable, "-c", CLAIM, db.url, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )

    both = await asyncio.gather(start(), start())
    for each in both:
        assert each.stdout is not None
        assert await each.stdout.readline() == b"ready\n"
    ends = await asyncio.gather(*(each.communicate(b"go\n") for each in both))
    one, other = (json.loads(out) for out, _ in ends)
    for table, expected in (("inbox", 60), ("outbox", 61), ("timers", 30)):
        assert len(one[table]) + len(other[table]) == expected
        assert len({*one[table], *other[table]}) == expected
        assert one[table]
        assert other[table]


CHANGE = """
import asyncio, sys
from store import incidents, unit
from store.database import Database
from store.records import Work
from tests.store.samples import event

async def main(url, ref):
    async with await Database.open(url) as db:
        print("ready", flush=True)
        sys.stdin.readline()
        for _ in range(60):
            stored = await incidents.by_ref(db, ref)
            one = stored.incident
            await unit.commit(db, Work(changed=((one, stored.version),), events=(event(one, stored.next_seq),)))

asyncio.run(main(*sys.argv[1:]))
"""


async def test_units_of_two_processes_wait_for_each_other(db: Database) -> None:
    """A unit reads before it writes: a transaction that began by reading would fail at once where it has to wait."""
    both = [incident(1), incident(2)]
    await unit.commit(db, Work(opened=tuple(both)))

    async def start(ref: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            CHANGE,
            db.url,
            ref,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )

    started = await asyncio.gather(*(start(each.ref) for each in both))
    for each in started:
        assert each.stdout is not None
        assert await each.stdout.readline() == b"ready\n"
    await asyncio.gather(*(each.communicate(b"go\n") for each in started))
    assert [each.returncode for each in started] == [0, 0]
    stored = await incidents.load(db, [each.id for each in both])
    assert [stored[each.id].version for each in both] == [61, 61]

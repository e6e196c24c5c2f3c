"""Two processes on one store share the work and never the same row."""

import asyncio
import json
import sys

from store import unit
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

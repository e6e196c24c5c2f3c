"""Acceptance, claims and hold, the same on both databases."""

import asyncio
from datetime import timedelta

import pytest

from store import inbox, unit
from store.database import Database
from store.errors import Conflict, Unavailable
from store.inbox import GroupCommit
from store.records import Settled, Work
from tests.store.samples import MINUTE, NOW, accepted


async def test_what_was_accepted_is_there_and_comes_in_order(db: Database) -> None:
    doors = GroupCommit(db)
    items = [accepted(f"mail {n}".encode()) for n in range(5)]
    await doors.accept(items[:2])
    for each in items[2:]:
        await doors.accept([each])
    claimed = await inbox.claim(db, 4, NOW, MINUTE)
    assert [each.octets for each in claimed] == [b"mail 0", b"mail 1", b"mail 2", b"mail 3"]
    assert claimed[0].recipients == ("support@example.org",)
    assert (claimed[0].attempts, claimed[0].released) == (1, False)
    assert [each.id for each in await inbox.claim(db, 4, NOW, MINUTE)] == [items[4].id]


async def test_arrivals_gather_while_a_commit_is_in_flight(db: Database) -> None:
    doors = GroupCommit(db)

    async def producer() -> None:
        for _ in range(8):
            await doors.accept([accepted()])

    await asyncio.gather(*(producer() for _ in range(50)))
    assert len(await inbox.list_rows(db)) == 400
    assert doors.commits / 400 <= 0.2


async def test_one_bad_message_spoils_nothing(db: Database) -> None:
    doors = GroupCommit(db)
    known = accepted()
    await doors.accept([known])
    good = [accepted() for _ in range(4)]
    first = asyncio.create_task(doors.accept([good[0]]))
    await asyncio.sleep(0)  # its commit is in flight: the others gather
    rest = await asyncio.gather(
        doors.accept([good[1]]),
        doors.accept([accepted(id=known.id)]),
        doors.accept([good[2], good[3]]),
        return_exceptions=True,
    )
    await first
    assert rest[0] is None
    assert isinstance(rest[1], Conflict)
    assert rest[2] is None
    assert {row.id for row in await inbox.list_rows(db)} == {known.id, *(each.id for each in good)}


async def test_a_known_source_is_accepted_silently_once(db: Database) -> None:
    doors = GroupCommit(db)
    await doors.accept([accepted(source="imap/INBOX/7/1")])
    await doors.accept([accepted(source="imap/INBOX/7/1"), accepted(source="imap/INBOX/7/2")])
    await asyncio.gather(*(doors.accept([accepted(source="imap/INBOX/7/3")]) for _ in range(5)))
    assert len(await inbox.list_rows(db)) == 3
    assert len(await db.rows("SELECT id FROM octets")) == 3


async def test_closing_commits_what_waits_and_refuses_what_comes(db: Database) -> None:
    doors = GroupCommit(db)
    waiting = [asyncio.create_task(doors.accept([accepted()])) for _ in range(3)]
    await asyncio.sleep(0)
    await doors.close()
    await asyncio.gather(*waiting)
    with pytest.raises(Unavailable):
        await doors.accept([accepted()])
    assert len(await inbox.list_rows(db)) == 3


async def test_a_waiter_that_hangs_up_harms_nobody(db: Database) -> None:
    doors = GroupCommit(db)
    gone = asyncio.create_task(doors.accept([accepted()]))
    stays = asyncio.create_task(doors.accept([accepted()]))
    await asyncio.sleep(0)
    gone.cancel()
    await stays
    await doors.accept([accepted()])
    assert len(await inbox.list_rows(db)) == 3


async def test_octets_come_back_as_they_were_and_text_is_cleaned(db: Database) -> None:
    octets = bytes(range(256)) * 2000  # over the size whose digest is made in a thread
    await GroupCommit(db).accept([accepted(octets, reverse_path="a\x00\udcf6@example.com")])
    (item,) = await inbox.claim(db, 1, NOW, MINUTE)
    assert item.octets == octets
    assert item.reverse_path == "a?@example.com"
    (row,) = await inbox.list_rows(db)
    assert (row.size, len(row.sha256)) == (len(octets), 64)


async def test_a_lease_ends(db: Database) -> None:
    await GroupCommit(db).accept([accepted()])
    (item,) = await inbox.claim(db, 9, NOW, timedelta(0))
    (again,) = await inbox.claim(db, 9, NOW + MINUTE, MINUTE)  # the first lease was over at once
    assert (item.attempts, again.attempts) == (1, 2)
    assert await inbox.claim(db, 9, NOW, MINUTE) == []


async def test_what_was_begun_before_comes_alone_and_nobody_else_is_counted(db: Database) -> None:
    group = GroupCommit(db)
    await group.accept([accepted(), accepted()])
    begun = await inbox.claim(db, 9, NOW, timedelta(0))
    await group.accept([accepted(), accepted()])
    first = await inbox.claim(db, 9, NOW + MINUTE, MINUTE)
    second = await inbox.claim(db, 9, NOW + MINUTE, MINUTE)
    rest = await inbox.claim(db, 9, NOW + MINUTE, MINUTE)
    assert [[each.attempts for each in claimed] for claimed in (begun, first, second, rest)] == [
        [1, 1],
        [2],
        [2],
        [1, 1],
    ]


async def test_retry_waits_until_its_instant(db: Database) -> None:
    await GroupCommit(db).accept([accepted()])
    (item,) = await inbox.claim(db, 9, NOW, MINUTE)
    await inbox.retry(db, item.id, NOW + 5 * MINUTE, "the store was away")
    assert await inbox.next_wake(db) == NOW + 5 * MINUTE
    assert await inbox.claim(db, 9, NOW + 4 * MINUTE, MINUTE) == []
    assert len(await inbox.claim(db, 9, NOW + 5 * MINUTE, MINUTE)) == 1
    (row,) = await inbox.list_rows(db)
    assert row.reason == "the store was away"


async def test_hold_release_and_discard(db: Database) -> None:
    items = [accepted(b"one"), accepted(b"two")]
    await GroupCommit(db).accept(items)
    await inbox.claim(db, 2, NOW, MINUTE)
    await unit.commit(db, Work(settled=tuple(Settled(each.id, "held", reason="odd") for each in items)))
    assert [row.reason for row in await inbox.list_rows(db, state="held")] == ["odd", "odd"]
    shown = await inbox.held(db, items[0].id)
    assert shown is not None
    assert shown.octets == b"one"
    assert await inbox.release(db, items[0].id)
    assert not await inbox.release(db, items[0].id)
    assert await inbox.discard(db, items[1].id, "not for us")
    (again,) = await inbox.claim(db, 2, NOW, MINUTE)
    assert (again.id, again.granted, again.attempts) == (items[0].id, "released", 1)
    assert [row.state for row in await inbox.list_rows(db)] == ["received", "done"]
    assert await inbox.held(db, 1) is None


async def test_an_empty_inbox_wakes_nobody(db: Database) -> None:
    assert await inbox.next_wake(db) is None
    assert await inbox.claim(db, 9, NOW, MINUTE) == []


async def test_the_newest_are_looked_at_without_being_claimed(db: Database) -> None:
    items = [accepted(b"Subject: %d\r\n\r\nx\r\n" % number) for number in range(5)]
    await GroupCommit(db).accept(items)
    newest = await inbox.latest(db, 2, 10)
    assert [each.id for each in newest] == [items[4].id, items[3].id]
    assert [each.octets for each in newest] == [b"Subject: 4", b"Subject: 3"]
    older = await inbox.latest(db, 9, 2**30, newest[-1].id)
    assert [each.octets for each in older] == [each.octets for each in reversed(items[:3])]
    assert len(await inbox.claim(db, 9, NOW, MINUTE)) == 5

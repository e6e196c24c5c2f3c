"""What a dead predecessor left is taken up at once, except what may have killed it."""

from datetime import timedelta

from store import inbox, outbox, timers, unit
from store.database import Database
from store.inbox import GroupCommit
from store.records import DueTimer, Outcome, Work
from tests.store.samples import MINUTE, NOW, accepted, incident, letter

LEASE = 36 * MINUTE


async def test_a_letter_on_the_wire_is_due_again_and_its_attempt_is_unknown(db: Database) -> None:
    cut, ended, fresh = letter(), letter(), letter(not_before=NOW + MINUTE)
    await unit.commit(db, Work(letters=(cut, ended, fresh)))
    await outbox.claim(db, 9, NOW, lambda _: NOW + LEASE)
    later = Outcome(ended.id, "deferred", NOW, "450 later", NOW + LEASE)
    await unit.commit(db, Work(outcomes=(later,)))

    assert await outbox.release_unfinished(db, NOW + MINUTE) == 1
    assert await outbox.release_unfinished(db, NOW + MINUTE) == 0
    (row,) = await outbox.list_rows(db, id=cut.id)
    assert (row.state, row.next_attempt_at) == ("unknown", NOW + MINUTE)
    assert row.last_reply == outbox.STOPPED
    (attempt,) = await outbox.attempts(db, cut.id)
    assert (attempt.state, attempt.ended_at, attempt.reply) == ("unknown", NOW + MINUTE, outbox.STOPPED)
    (row,) = await outbox.list_rows(db, id=ended.id)
    assert (row.state, row.next_attempt_at) == ("deferred", NOW + LEASE)
    again = await outbox.claim(db, 9, NOW + MINUTE, lambda _: NOW + LEASE)
    assert {each.letter.id: each.attempts for each in again} == {cut.id: 2, fresh.id: 1}
    assert next(each.letter for each in again if each.letter.id == cut.id) == cut


async def test_a_letter_that_was_cut_off_three_times_waits(db: Database) -> None:
    poison = letter()
    await unit.commit(db, Work(letters=(poison,)))
    released = []
    for minutes in range(3):
        now = NOW + minutes * MINUTE
        await outbox.claim(db, 9, now, lambda _: NOW + LEASE)
        released.append(await outbox.release_unfinished(db, now))
    assert released == [1, 1, 0]
    assert await outbox.next_wake(db) == NOW + LEASE


async def test_a_letter_taken_late_is_not_called_back(db: Database) -> None:
    one = letter()
    await unit.commit(db, Work(letters=(one,)))
    await outbox.claim(db, 9, NOW, lambda _: NOW + LEASE)
    await unit.commit(db, Work(outcomes=(Outcome(one.id, "delivered", NOW, "250 ok"),)))
    assert await outbox.release_unfinished(db, NOW) == 0
    assert await outbox.next_wake(db) is None


async def test_claimed_mail_is_claimed_again_at_once_and_the_third_time_it_waits(db: Database) -> None:
    await GroupCommit(db).accept([accepted(received_at=NOW)])
    begun = []
    for _ in range(3):
        begun += await inbox.claim(db, 9, NOW, timedelta(days=1))
        await inbox.release_unfinished(db)
    assert [item.attempts for item in begun] == [1, 2, 3]
    assert await inbox.claim(db, 9, NOW, timedelta(days=1)) == []


async def test_a_timer_is_due_again_at_once(db: Database) -> None:
    one = incident(1)
    timer = DueTimer(one.id, NOW, "update", 1)
    await unit.commit(db, Work(opened=(one,), timers={one.id: timer}))
    assert await timers.due(db, 9, NOW, timedelta(days=1)) == [timer]
    assert await timers.due(db, 9, NOW, timedelta(days=1)) == []
    assert await timers.release_unfinished(db) == 1
    assert await timers.due(db, 9, NOW, timedelta(days=1)) == [timer]

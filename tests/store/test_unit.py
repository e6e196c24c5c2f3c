"""The unit: all of it or nothing, and never over somebody else's work."""

import asyncio
import dataclasses

import pytest

from rules.incident import State
from store import inbox, incidents, outbox, policies, queries, threads, timers, unit
from store.database import Database
from store.errors import Conflict
from store.inbox import GroupCommit
from store.records import DueTimer, Outcome, Settled, Thread, Work
from tests.store.samples import MINUTE, NOW, accepted, event, incident, letter, opening, token


async def received(db: Database, n: int = 1) -> list[int]:
    items = [accepted() for _ in range(n)]
    await GroupCommit(db).accept(items)
    return [each.id for each in items]


async def test_everything_of_one_unit_is_there_afterwards(db: Database) -> None:
    (mail,) = await received(db)
    one = incident()
    work = opening(one, settles=mail)
    await unit.commit(db, work)
    stored = (await incidents.load(db, [one.id, 5]))[one.id]
    assert (stored.incident, stored.version, stored.next_seq) == (one, 1, 4)
    assert await incidents.by_ref(db, "AC-1001") == stored
    assert await incidents.by_ref(db, "AC-9") is None
    assert await incidents.events_of(db, one.id) == list(work.events)
    shown = await queries.show(db, "AC-1001")
    assert shown is not None
    assert shown.stored == stored
    assert shown.events == work.events
    assert set(shown.messages) == set(work.messages)
    assert [each.id for each in shown.letters] == [each.id for each in work.letters]
    assert (shown.next_due_at, shown.next_due_kind) == (NOW + MINUTE, "response")
    assert await outbox.letters(db, [each.id for each in work.letters]) == {
        each.id: each for each in work.letters
    }
    assert await timers.due(db, 9, NOW + MINUTE, MINUTE) == [work.timers[one.id]]
    names = [each.message_id for each in work.threads]
    assert await threads.find(db, "acme", [*names, "<other@example.com>"]) == dict.fromkeys(names, one.id)
    assert await threads.find(db, "other", names) == {}
    (row,) = await inbox.list_rows(db)
    assert (row.state, row.ref) == ("done", "AC-1001")


async def test_a_changed_incident_conflicts_and_nothing_is_written(db: Database) -> None:
    (mail,) = await received(db)
    one, other = incident(1001), incident(1002)
    await unit.commit(db, Work(opened=(one, other)))
    await unit.commit(db, Work(changed=((dataclasses.replace(one, state=State.OPEN), 1),)))
    late = Work(
        settled=(Settled(mail, "done", one.id),),
        changed=((other, 1), (one, 1)),
        events=(event(other), event(one)),
        letters=(letter(one),),
    )
    with pytest.raises(Conflict) as caught:
        await unit.commit(db, late)
    assert caught.value.incidents == (one.id,)
    assert (await incidents.load(db, [other.id]))[other.id].version == 1
    assert await outbox.list_rows(db) == []
    assert (await inbox.list_rows(db))[0].state == "received"
    assert (await incidents.load(db, [one.id]))[one.id].incident.state is State.OPEN


async def test_of_many_who_decided_on_one_version_one_wins(db: Database) -> None:
    one = incident()
    await unit.commit(db, Work(opened=(one,)))
    tries = [
        unit.commit(db, Work(changed=((dataclasses.replace(one, level=str(n)), 1),), events=(event(one, 1),)))
        for n in range(8)
    ]
    ends = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted(type(end).__name__ for end in ends) == ["Conflict"] * 7 + ["NoneType"]
    stored = (await incidents.load(db, [one.id]))[one.id]
    assert (stored.version, stored.next_seq) == (2, 2)


async def test_an_inbox_row_is_settled_once(db: Database) -> None:
    mails = await received(db, 2)
    await unit.commit(db, Work(settled=(Settled(mails[0], "done"),)))
    with pytest.raises(Conflict) as caught:
        await unit.commit(db, opening(incident(), settles=mails[0]))
    assert caught.value.inbox == (mails[0],)
    assert await queries.queue(db) == []


async def test_of_two_equal_mails_one_takes_the_fingerprint(db: Database) -> None:
    first, second, third = await received(db, 3)
    await unit.commit(db, Work(settled=(Settled(first, "done", fingerprint="f"),)))
    with pytest.raises(Conflict) as caught:
        await unit.commit(db, Work(settled=(Settled(second, "done", fingerprint="f"),)))
    assert caught.value.fingerprints == (second,)
    known = await inbox.known_fingerprints(db, {("acme", "f"), ("acme", "g"), ("other", "f")})
    assert known == {("acme", "f"): (NOW, first)}
    await unit.commit(db, Work(settled=(Settled(second, "done", fingerprint="f", replaces=first),)))
    with pytest.raises(Conflict):
        await unit.commit(db, Work(settled=(Settled(third, "done", fingerprint="f", replaces=first),)))
    assert (await inbox.known_fingerprints(db, {("acme", "f")}))[("acme", "f")][1] == second


async def test_timers_and_due_promises_change_and_go(db: Database) -> None:
    one = incident()
    await unit.commit(db, opening(one))
    later = DueTimer(one.id, NOW + 9 * MINUTE, "update", 2)
    await unit.commit(
        db,
        Work(
            changed=((one, 1),),
            timers={one.id: later},
            next_due={one.id: (NOW + 9 * MINUTE, "update")},
        ),
    )
    assert await timers.next_wake(db) == NOW + 9 * MINUTE
    assert [each.timer for each in await timers.list_rows(db)] == [later]
    await unit.commit(db, Work(changed=((one, 2),)))
    assert (await queries.queue(db))[0].next_due_kind == "update"
    await unit.commit(db, Work(changed=((one, 3),), timers={one.id: None}, next_due={one.id: None}))
    assert await timers.next_wake(db) is None
    assert (await queries.queue(db))[0].next_due_at is None


async def test_the_queue_is_in_order_of_what_is_due(db: Database) -> None:
    late, soon, never, over = (incident(n) for n in range(1, 5))
    over = dataclasses.replace(over, state=State.CLOSED, closed_at=NOW)
    due = {late.id: (NOW + MINUTE, "update"), soon.id: (NOW, "response")}
    await unit.commit(db, Work(opened=(late, soon, never, over), next_due=due))
    assert [row.ref for row in await queries.queue(db)] == ["AC-2", "AC-1", "AC-3"]
    assert [row.ref for row in await queries.queue(db, overdue_at=NOW + MINUTE)] == ["AC-2"]
    assert [row.ref for row in await queries.queue(db, state="closed")] == ["AC-4"]
    assert await queries.queue(db, vendor="other") == []
    counts = await queries.counts(db, NOW + MINUTE)
    assert (counts["incidents_open"], counts["incidents_overdue"]) == (3, 1)


async def test_tokens_are_renewed_never_revived(db: Database) -> None:
    one = incident()
    mine = token(one)
    await unit.commit(db, Work(opened=(one,), tokens=(mine,)))
    renewed = dataclasses.replace(mine, expires_at=mine.expires_at + MINUTE)
    await unit.commit(db, Work(tokens=(renewed,)))
    assert await threads.tokens(db, [mine.id, 1]) == {mine.id: renewed}
    assert await threads.revoke(db, one.id, "bob@example.org") == 1
    with pytest.raises(Conflict):  # a letter with it would go out with a dead address
        await unit.commit(db, Work(tokens=(dataclasses.replace(renewed, expires_at=NOW + 9999 * MINUTE),)))
    assert await threads.revoked(db, [one.id]) == {(one.id, mine.address, mine.purpose): 1}
    assert (await threads.tokens(db, [mine.id]))[mine.id].revoked


async def test_a_thread_stays_with_the_incident_that_had_it_first(db: Database) -> None:
    one, other = incident(1), incident(2)
    long = "<" + "x" * 3000 + "@example.com>"  # longer than a B-tree entry of PostgreSQL may be
    await unit.commit(db, Work(opened=(one,), threads=(Thread("acme", long, one.id),)))
    await unit.commit(db, Work(opened=(other,), threads=(Thread("acme", long, other.id),)))
    assert await threads.find(db, "acme", [long]) == {long: one.id}


async def test_foul_text_is_cleaned_everywhere(db: Database) -> None:
    foul = "a\x00b\udcf6"
    one = incident(subject=foul, requester_name=foul)
    await unit.commit(
        db, dataclasses.replace(opening(one), messages=(), letters=(letter(one, subject=foul),))
    )
    assert (await incidents.load(db, [one.id]))[one.id].incident == one  # the document keeps it as it was
    assert (await queries.queue(db))[0].subject == "ab?"


async def test_numbers_are_never_given_twice(db: Database) -> None:
    blocks = await asyncio.gather(*(incidents.next_numbers(db, {"acme": 3, "zeta": 1}) for _ in range(5)))
    assert sorted(each["acme"] for each in blocks) == [1001, 1004, 1007, 1010, 1013]
    assert sorted(each["zeta"] for each in blocks) == [1001, 1002, 1003, 1004, 1005]


async def test_the_last_word_of_the_wire_stands(db: Database) -> None:
    one = incident()
    sent, failed, waiting, unsent = (
        letter(one),
        letter(one),
        letter(one),
        letter(one, not_before=NOW + 9 * MINUTE),
    )
    await unit.commit(db, Work(opened=(one,), letters=(sent, failed, waiting, unsent)))
    assert len(await outbox.claim(db, 9, NOW, lambda n: NOW + n * MINUTE)) == 3
    await unit.commit(
        db,
        Work(
            outcomes=(
                Outcome(sent.id, "delivered", NOW, "250 ok"),
                Outcome(failed.id, "failed", NOW, "550 no"),
                Outcome(waiting.id, "deferred", NOW, "451 later", NOW + 5 * MINUTE),
            ),
        ),
    )
    # a late word of a worker that lost its claim changes nothing that is finished
    await unit.commit(db, Work(outcomes=(Outcome(sent.id, "deferred", NOW, "421", NOW),)))
    states = {row.id: (row.state, row.next_attempt_at) for row in await outbox.list_rows(db)}
    assert states == {
        sent.id: ("delivered", None),
        failed.id: ("failed", None),
        waiting.id: ("deferred", NOW + 5 * MINUTE),
        unsent.id: ("queued", NOW + 9 * MINUTE),
    }
    (attempt,) = await outbox.attempts(db, sent.id)
    assert (attempt.state, attempt.reply) == ("delivered", "250 ok")


async def test_policies_are_kept_under_their_digest(db: Database) -> None:
    await policies.put(db, "a" * 64, '{"name": "x"}')
    await policies.put(db, "a" * 64, '{"name": "other"}')
    assert await policies.get(db, "a" * 64) == '{"name": "x"}'
    assert await policies.get(db, "b" * 64) is None

"""Backup, restore, prune and check, from either database into either."""

import dataclasses
import os
from datetime import timedelta
from pathlib import Path

import pytest

from rules.incident import State
from store import inbox, incidents, maintenance, outbox, policies, queries, threads, timers, unit
from store.database import Database
from store.inbox import GroupCommit
from store.records import Outcome, Work
from store.session import Session
from tests.store.samples import MINUTE, NOW, POLICY, accepted, incident, opening


async def filled(db: Database, n: int = 3) -> list[Work]:
    works = []
    await policies.put(db, POLICY, "{}")
    for number in range(n):
        mail = accepted(bytes([number]) * 3000)
        await GroupCommit(db).accept([mail])
        works.append(opening(incident(1001 + number), settles=mail.id))
        await unit.commit(db, works[-1])
    await GroupCommit(db).accept([accepted(b"waiting")])
    await incidents.next_numbers(db, {"acme": n})
    await outbox.claim(db, 1, NOW, lambda _: NOW + MINUTE)
    return works


async def test_a_backup_taken_at_work_restores_into_either_database(
    db: Database, empty_url: str, tmp_path: Path
) -> None:
    await filled(db)
    await inbox.claim(db, 9, NOW, timedelta(days=9))
    file = tmp_path / "backup.db"
    await maintenance.backup(db, file)
    await unit.commit(db, opening(incident(2000)))  # after the backup: not in it
    assert [name for name in os.listdir(tmp_path) if name.startswith("backup")] == ["backup.db"]
    copied = await maintenance.restore(empty_url, file)
    assert (copied["incidents"], copied["octets"], copied["attempts"]) == (3, 10, 1)
    restored = await Database.open(empty_url)
    for number in range(1001, 1004):
        assert await queries.show(restored, f"AC-{number}") == await queries.show(db, f"AC-{number}")
    assert await maintenance.check(restored) == []
    assert [each.octets for each in await inbox.claim(restored, 9, NOW, MINUTE)] == [
        b"waiting"
    ]  # no lease is left
    assert await incidents.next_numbers(restored, {"acme": 1}) == {"acme": 1004}
    with pytest.raises(maintenance.NotEmpty):
        await maintenance.restore(empty_url, file)
    with pytest.raises(FileExistsError):
        await maintenance.backup(db, file)
    await restored.close()


async def test_restoring_nothing_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await maintenance.restore(f"sqlite://{tmp_path}/new.db", tmp_path / "absent.db")


async def test_pruning_leaves_a_tombstone(db: Database) -> None:
    old, young, still = await filled(db)
    closed = dataclasses.replace(old.opened[0], state=State.CLOSED, closed_at=NOW + MINUTE)
    outcomes = tuple(Outcome(each.id, "delivered", NOW, "250") for each in old.letters)
    await unit.commit(db, Work(changed=((closed, 1),), outcomes=outcomes, timers={closed.id: None}))
    recent = dataclasses.replace(young.opened[0], state=State.CLOSED, closed_at=NOW + 30 * MINUTE)
    await unit.commit(db, Work(changed=((recent, 1),)))

    assert await maintenance.prune(db, NOW + 10 * MINUTE, "another") == maintenance.Pruned(0, 0, 0)
    pruned = await maintenance.prune(db, NOW + 10 * MINUTE, "acme")
    assert (pruned.octets, pruned.messages) == (3, 3)
    assert await maintenance.prune(db, NOW + 10 * MINUTE, "acme") == maintenance.Pruned(0, 0, 0)
    shown = await queries.show(db, old.opened[0].ref)
    assert shown is not None
    assert len(shown.events) == 3
    assert {each.new_text for each in shown.messages} == {""}
    assert await threads.find(db, "acme", [old.threads[0].message_id]) == {
        old.threads[0].message_id: closed.id
    }
    for other in (young, still):
        kept = await queries.show(db, other.opened[0].ref)
        assert kept is not None
        assert all(each.new_text for each in kept.messages)
    assert await maintenance.check(db) == []


async def test_the_check_names_what_is_wrong(db: Database) -> None:
    await filled(db)
    assert await maintenance.check(db) == []

    async def body(session: Session) -> None:
        for sql in ("DELETE FROM octets", "DELETE FROM policies", "UPDATE outbox SET next_attempt_at = NULL"):
            await session.run(sql)
        await session.run("INSERT INTO threads (message, incident_id) VALUES ('x', 1)")

    await db.write(body)
    assert await maintenance.check(db) == [
        "1 waiting or held mails without octets",
        "1 thread entries without an incident",
        "6 letters whose state and next attempt disagree",
        "3 incidents whose policy is not kept",
    ]


async def test_a_restored_timer_may_be_claimed_at_once(db: Database, tmp_path: Path) -> None:
    await filled(db, 1)
    await timers.due(db, 9, NOW + MINUTE, timedelta(days=9))
    await maintenance.backup(db, tmp_path / "backup.db")
    url = f"sqlite://{tmp_path}/restored.db"
    await maintenance.restore(url, tmp_path / "backup.db")
    restored = await Database.open(url)
    assert len(await timers.due(restored, 9, NOW + MINUTE, MINUTE)) == 1
    await restored.close()

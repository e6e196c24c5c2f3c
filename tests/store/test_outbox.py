"""Claims, budgets and hands on the outbox; timers and their plans."""

from datetime import timedelta

import pytest

from store import directory, outbox, timers, unit
from store.database import Database
from store.records import Agent, Contact, DueTimer, Work
from store.session import Session
from tests.store.samples import IDS, MINUTE, NOW, incident, letter, opening


async def test_a_claim_is_recorded_before_anybody_dials(db: Database) -> None:
    one = letter()
    await unit.commit(db, Work(letters=(one,)))
    (claimed,) = await outbox.claim(db, 9, NOW, lambda attempts: NOW + attempts * MINUTE)
    assert (claimed.letter, claimed.attempts) == (one, 1)
    assert await outbox.claim(db, 9, NOW, lambda _: NOW + MINUTE) == []
    assert await outbox.next_wake(db) == NOW + MINUTE
    (again,) = await outbox.claim(db, 9, NOW + MINUTE, lambda attempts: NOW + MINUTE + attempts * MINUTE)
    assert again.attempts == 2
    assert await outbox.next_wake(db) == NOW + 3 * MINUTE
    cut, running = await outbox.attempts(db, one.id)
    assert (cut.state, cut.ended_at) == ("unknown", NOW + MINUTE)  # we died on the way
    assert (running.number, running.state) == (2, None)


async def test_the_longest_due_goes_first_and_the_future_waits(db: Database) -> None:
    late, later, future = (letter(not_before=NOW + n * MINUTE) for n in (1, 0, 9))
    await unit.commit(db, Work(letters=(late, later, future)))
    claimed = await outbox.claim(db, 9, NOW + MINUTE, lambda _: NOW + 5 * MINUTE)
    assert [each.letter.id for each in claimed] == [later.id, late.id]


async def test_hands_on_the_outbox(db: Database) -> None:
    one = letter()
    await unit.commit(db, Work(letters=(one,)))
    assert await outbox.cancel(db, one.id)
    assert not await outbox.cancel(db, one.id)
    assert await outbox.retry(db, one.id, NOW)
    assert [row.state for row in await outbox.list_rows(db, id=one.id)] == ["queued"]
    assert not await outbox.retry(db, 1, NOW)


async def test_budgets_and_ages(db: Database) -> None:
    old = letter(created_at=NOW - timedelta(hours=3), recipient="ann@example.com")
    mine = [letter(kind=kind) for kind in ("acknowledgement", "minimal", "answer")]
    await unit.commit(db, Work(letters=(old, *mine, letter(recipient="bob@example.org"))))
    counted = await outbox.count_sent(
        db, {"ann@example.com", "eve@example.com"}, {"acknowledgement", "minimal"}, NOW - MINUTE
    )
    assert counted == {"ann@example.com": 2}
    ages = await outbox.by_age(db, NOW)
    assert ages["example.com"]["5 min"] == 3
    assert ages["example.com"]["8 h"] == 1
    assert ages["example.org"]["5 min"] == 1


async def test_timers_are_leased_and_come_again_when_nobody_settles_them(db: Database) -> None:
    one, other = incident(1), incident(2)
    await unit.commit(db, opening(one))
    await unit.commit(db, opening(other))
    assert await timers.due(db, 9, NOW, MINUTE) == []
    first = await timers.due(db, 1, NOW + MINUTE, timedelta(0))
    assert len(first) == 1
    again = await timers.due(db, 9, NOW + 2 * MINUTE, MINUTE)
    assert {each.incident for each in again} == {one.id, other.id}
    assert await timers.due(db, 9, NOW + 2 * MINUTE, MINUTE) == []


async def plan(db: Database, sql: str, *arguments: int) -> str:
    """How the database would find the rows."""
    async with db.reading() as session:
        if db.dialect == "sqlite":
            rows = await session.rows(f"EXPLAIN QUERY PLAN {sql}", *arguments)
            return "\n".join(row["detail"] for row in rows)
        rows = await session.rows(f"EXPLAIN {sql}", *arguments)
        return "\n".join(row[0] for row in rows)


OPEN = [
    (timers.DUE, (1, 1, 10), "timers_armed"),
    (timers.NEXT, (), "timers_armed"),
    (outbox.DUE, (1, 10), "outbox_open"),
    (outbox.NEXT, (), "outbox_open"),
]


@pytest.mark.parametrize(
    ("sql", "arguments", "index"), OPEN, ids=lambda value: value if isinstance(value, str) else ""
)
async def test_an_idle_tick_reads_a_partial_index_and_scans_nothing(
    db: Database, sql: str, arguments: tuple[int, ...], index: str
) -> None:
    many = [incident(n) for n in range(1500)]
    disarmed: dict[int, DueTimer | None] = {each.id: None for each in many[5:]}
    armed: dict[int, DueTimer | None] = {each.id: DueTimer(each.id, NOW, "x", 1) for each in many[:5]}
    letters = [letter() for _ in range(1500)]
    await unit.commit(db, Work(opened=tuple(many), timers=disarmed | armed, letters=tuple(letters)))

    async def finish(session: Session) -> None:
        await session.run(
            "UPDATE outbox SET next_attempt_at = NULL WHERE id IN ?", [x.id for x in letters[5:]]
        )
        if db.dialect == "postgres":
            await session.run("ANALYZE")

    await db.write(finish)
    found = await plan(db, sql, *arguments)
    assert index in found
    assert "Seq Scan" not in found


async def test_agents_and_contacts(db: Database) -> None:
    bob = Agent(IDS.next(), "acme", "bob@example.org", "Bob", "active", "Europe/Berlin")
    ann = Contact(IDS.next(), "acme", "ann@example.com", name="Ann", standing="lapsed")
    await directory.put_agents(db, [bob])
    await directory.put_contacts(db, [ann, Contact(IDS.next(), "zeta", "ann@example.com")])
    assert await directory.agents(db, "acme", ["bob@example.org", "x@example.org"]) == {bob.address: bob}
    assert await directory.agents(db, "zeta", ["bob@example.org"]) == {}
    assert await directory.contacts(db, "acme", [ann.address]) == {ann.address: ann}
    await directory.put_agents(db, [Agent(IDS.next(), "acme", "bob@example.org", "Robert", "active")])
    assert await directory.set_agent_state(db, "acme", "bob@example.org", "locked")
    assert not await directory.set_agent_state(db, "acme", "x@example.org", "locked")
    (listed,) = await directory.list_agents(db)
    assert (listed.id, listed.name, listed.state) == (bob.id, "Robert", "locked")
    assert len(await directory.list_contacts(db)) == 2
    assert await directory.list_contacts(db, "acme") == [ann]
    assert await directory.set_contact_state(db, "acme", ann.address, "inactive")

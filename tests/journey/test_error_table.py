"""The pump's error table: nothing is ever silently dropped, and one bad mail spoils nothing."""

from datetime import timedelta

import pytest

from gateway import process
from gateway.compose.letters import Context
from gateway.desk import Desk, Read
from gateway.draft import Draft
from gateway.receive.door import Arrival
from gateway.settle import settle
from rules.events import Event, Fired
from store import inbox, unit
from store.database import Database
from store.errors import Conflict, Unavailable
from store.records import Work
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, mail

AT = "2026-11-30T18:15:00Z"


def arrival(number: int, words: str = "It will not launch.") -> Arrival:
    octets = mail(f"{words} {number}", message_id=f"<{number}@example.com>")
    return Arrival("pipe", octets, "dana@example.com", (TICKET,), "", "*", None)


async def test_a_fault_of_ours_is_tried_three_times_then_held_with_the_traceback(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start(AT)

    def faulty(desk: Desk, read: Read) -> None:
        if b"POISON" in read.item.octets:
            raise ZeroDivisionError("planted")
        settle(desk, read)

    monkeypatch.setattr(process, "settle", faulty)
    for number in range(4):
        await world.gateway.accept(arrival(number, "POISON" if number == 2 else "It will not launch."))
    await world.settle()
    rows = await inbox.list_rows(world.gateway.db)
    assert sorted(row.state for row in rows) == ["done", "done", "done", "received"]
    await world.advance(world.clock.now() + timedelta(minutes=1))
    (held,) = [row for row in await inbox.list_rows(world.gateway.db) if row.state == "held"]
    assert "ZeroDivisionError: planted" in (held.reason or "")
    told = [letter for letter in await world.letters() if letter.kind == "operator"]
    assert [letter.recipient for letter in told] == ["operator@example.org"]

    # Mended and released, it goes its way.
    monkeypatch.setattr(process, "settle", settle)
    assert await inbox.release(world.gateway.db, held.id)
    await world.settle()
    assert {row.state for row in await inbox.list_rows(world.gateway.db)} == {"done"}


async def test_a_conflict_is_decided_again(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    world = await start(AT)
    failed: list[Work] = []

    async def once_too_late(db: Database, work: Work) -> None:
        if not failed:
            failed.append(work)
            raise Conflict("somebody else was first")
        await unit.commit(db, work)

    monkeypatch.setattr(process, "commit", once_too_late)
    await world.gateway.accept(arrival(1))
    await world.settle()
    assert failed
    assert [row.state for row in await inbox.list_rows(world.gateway.db)] == ["done"]


async def test_a_store_that_is_away_leaves_the_mail_where_it_is(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start(AT)

    async def away(db: Database, work: Work) -> None:
        raise Unavailable("stopped")

    monkeypatch.setattr(process, "commit", away)
    await world.gateway.accept(arrival(1))
    with pytest.raises(Unavailable):
        await world.settle()
    monkeypatch.setattr(process, "commit", unit.commit)
    await inbox.release_unfinished(world.gateway.db)  # on PostgreSQL a lease ends by the database's own clock
    await world.settle()
    assert [row.state for row in await inbox.list_rows(world.gateway.db)] == ["done"]


async def test_one_incident_with_a_fault_stops_no_other_clock(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await start(AT)
    for number in range(2):
        await world.gateway.accept(arrival(number))
    await world.settle()
    poisoned, sound = [
        row["id"] for row in await world.gateway.db.rows("SELECT id FROM incidents ORDER BY id")
    ]
    apply = Draft.apply

    def faulty(self: Draft, incident: int, event: Event, context: Context | None = None) -> str | None:
        if incident == poisoned and isinstance(event, Fired):
            raise ZeroDivisionError("planted")
        return apply(self, incident, event, context)

    monkeypatch.setattr(Draft, "apply", faulty)
    due = await world.next_instant()
    assert due is not None
    world.clock.set(due + timedelta(hours=1))
    await world.settle()
    rows = await world.gateway.db.rows("SELECT incident_id FROM events WHERE kind = 'Fired'")
    assert {row["incident_id"] for row in rows} == {sound}

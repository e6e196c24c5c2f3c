"""An incident keeps the policy it was opened under until an event moves it: to other figures on demand, to later years by itself."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from gateway import adoption, installed
from gateway.adoption import carried, extend_years, first_day, move, others, same_but_for_years, weigh
from gateway.app import opened, serving
from gateway.clock import ManualClock
from gateway.library import SHIPPED_POLICIES
from gateway.trial import Trial, trial_config
from rules.events import Adopted, Closed, Resolved
from rules.incident import Incident
from rules.policy import Kind, Policy
from rules.replay import standings
from rules.sla import Standing
from store import incidents, queries
from store.database import Database
from store.errors import Unavailable
from store.records import StoredEvent
from tests.journey.conftest import TEAM, Start
from tests.journey.mails import TICKET, mail

NOW = "2026-11-23T18:00:00Z"  # Monday, 10:00 in California
LAUNCH = "Hi, our study will not launch when we press Launch."
SAM = "sam@example.org"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def another(folder: Path, **changed: str) -> dict[str, object]:
    """The shipped policy of the first vendor with lines of level 2 replaced."""
    text = (SHIPPED_POLICIES / "userzoom.toml").read_text()
    head, mark, two = text.partition('level = "2"\n')
    for old, new in changed.items():
        line = {"respond": 'respond = "2h"', "update": 'update = { within = "24h"'}[old]
        assert line in two
        two = two.replace(line, new, 1)
    (folder / "ours").mkdir(exist_ok=True)
    (folder / "ours" / "userzoom.toml").write_text(head + mark + two)
    return {"paths": {"policies": ["ours"]}}


def two_alone(folder: Path) -> dict[str, object]:
    """Level 2 has another name there."""
    text = (SHIPPED_POLICIES / "userzoom.toml").read_text()
    (folder / "ours").mkdir(exist_ok=True)
    text = text.replace('level = "2"', 'level = "two"').replace(
        'default_priority = "2"', 'default_priority = "two"'
    )
    (folder / "ours" / "userzoom.toml").write_text(text)
    return {"paths": {"policies": ["ours"]}}


async def one(world: Trial, ref: str = "UZ-1001") -> Incident:
    stored = await incidents.by_ref(world.gateway.db, ref)
    assert stored is not None
    return stored.incident


async def adoptions(world: Trial, incident: Incident) -> list[StoredEvent]:
    history = await incidents.events_of(world.gateway.db, incident.id)
    return [each for each in history if each.kind == "Adopted"]


async def adopt_all(world: Trial, by: str = SAM) -> Mapping[str, str | None]:
    """As the command does it: ref -> why not. The preview must be what comes about."""
    gateway, refused = world.gateway, {}
    async for id, to in others(gateway.db, gateway.policies, "userzoom", world.clock.now()):
        before = (await incidents.load(gateway.db, [id]))[id].incident
        old = gateway.policies.by_digest[before.policy]
        event = Adopted(world.clock.now(), by, to.digest)
        each = weigh(old, to, before, event)
        refused[before.ref] = each.refused or await move(gateway.db, gateway.policies, gateway.pump, each)
        after = (await incidents.load(gateway.db, [id]))[id].incident
        if each.refused is None:
            assert standings(to, after) == tuple(row.after for row in each.rows)
            assert after.policy == to.digest
        else:
            assert after == before
    return refused


async def test_an_open_request_moves_only_when_told_and_what_is_past_is_missed_from_then(
    start: Start, tmp_path: Path
) -> None:
    first = await start(NOW)
    await first.receive(mail(LAUNCH), "dana@example.com", TICKET)
    was = await one(first)
    await first.advance(utc("2026-11-23T18:30:00Z"))

    world = await start(
        "2026-11-23T18:30:00Z",
        **another(tmp_path, respond='respond = "20m"', update='update = { within = "4h"'),
    )
    assert (await one(world)).policy == was.policy  # starting the gateway moves nothing
    before = await one(world)
    assert await adopt_all(world) == {"UZ-1001": None}
    after = await one(world)
    rows = {row.kind: row for row in standings(world.gateway.policies.by_digest[after.policy], after)}
    response = after.clock(Kind.RESPONSE)
    assert response is not None and response.breach is not None
    assert response.breach.at == utc("2026-11-23T18:30:00Z")  # from the moment of adoption
    assert response.breach.due_at == utc("2026-11-23T18:20:00Z")
    assert rows[Kind.UPDATE].due_at == utc("2026-11-23T22:00:00Z")
    acknowledge = before.clock(Kind.ACKNOWLEDGE)
    assert acknowledge is not None and acknowledge.met is not None
    assert after.clock(Kind.ACKNOWLEDGE) == acknowledge  # what was kept stays kept, by its own figure

    (event,) = await adoptions(world, after)
    assert event.by == SAM
    assert event.data["policy"] == after.policy and after.opened_under == was.policy
    assert any(line[1] == "policy" and was.policy[:12] in line[3] for line in event.lines)
    assert await adopt_all(world) == {}  # a second time there is nothing to do

    # From here on the new figures hold: the status letter leaves within their four hours.
    await world.advance(utc("2026-11-23T22:00:00Z"))
    assert [each.kind for each in await world.letters()].count("status") == 1


async def test_a_recorded_miss_stands_under_a_milder_version(start: Start, tmp_path: Path) -> None:
    first = await start(NOW)
    await first.receive(mail(LAUNCH), "dana@example.com", TICKET)
    await first.advance(utc("2026-11-23T21:00:00Z"))
    before = await one(first)
    missed = before.clock(Kind.RESPONSE)
    assert missed is not None and missed.breach is not None

    world = await start("2026-11-23T21:00:00Z", **another(tmp_path, respond='respond = "6h"'))
    assert await adopt_all(world) == {"UZ-1001": None}
    after = await one(world)
    clock = after.clock(Kind.RESPONSE)
    assert clock is not None and clock.breach == missed.breach
    rows = standings(world.gateway.policies.by_digest[after.policy], after)
    assert {row.kind: row.state for row in rows}[Kind.RESPONSE] is Standing.BREACHED


async def test_where_the_level_is_gone_it_is_refused_and_nothing_changes(
    start: Start, tmp_path: Path
) -> None:
    first = await start(NOW)
    await first.receive(mail(LAUNCH), "dana@example.com", TICKET)
    world = await start(NOW, **two_alone(tmp_path))
    assert await adopt_all(world) == {"UZ-1001": "that version has no priority 2"}
    assert not await adoptions(world, await one(world))


async def test_what_is_closed_is_history_and_what_is_resolved_is_not(start: Start, tmp_path: Path) -> None:
    first = await start(NOW)
    for number in range(3):
        body = mail(f"{LAUNCH} {number}", message_id=f"<{number}@example.com>")
        await first.receive(body, "dana@example.com", TICKET)
    gateway = first.gateway
    for ref, events in {
        "UZ-1001": [Resolved(first.clock.now(), SAM, ""), Closed(first.clock.now(), SAM)],
        "UZ-1002": [Resolved(first.clock.now(), SAM, "")],
    }.items():
        assert not any(await gateway.pump.act((await one(first, ref)).id, events))
    closed = await one(first)
    assert closed.state == "closed"

    world = await start(NOW, **another(tmp_path, respond='respond = "1h"'))
    assert await adopt_all(world) == {"UZ-1002": None, "UZ-1003": None}
    assert await one(world) == closed
    # closed between the preview and the deed
    to = world.gateway.policies.in_force["userzoom"]
    refused = await world.gateway.pump.act(closed.id, [Adopted(world.clock.now(), SAM, to.digest)])
    assert refused == ["it is closed"]
    assert await one(world) == closed


async def test_two_at_once_move_each_request_once(start: Start, tmp_path: Path) -> None:
    first = await start(NOW)
    for number in range(4):
        body = mail(f"{LAUNCH} {number}", message_id=f"<{number}@example.com>")
        await first.receive(body, "dana@example.com", TICKET)
    tables = another(tmp_path, respond='respond = "1h"')
    worlds = [await start(NOW, **tables), await start(NOW, **tables)]
    done = await asyncio.gather(*(_move_all(world) for world in worlds))
    for row in await worlds[0].gateway.db.rows("SELECT ref FROM incidents"):
        assert len(await adoptions(worlds[0], await one(worlds[0], row["ref"]))) == 1
    assert sum(done) == 4


async def _move_all(world: Trial) -> int:
    gateway, moved = world.gateway, 0
    async for id, to in others(gateway.db, gateway.policies, "userzoom", world.clock.now()):
        event = Adopted(world.clock.now(), SAM, to.digest)
        incident = (await incidents.load(gateway.db, [id]))[id].incident
        each = weigh(gateway.policies.by_digest[incident.policy], to, incident, event)
        await asyncio.sleep(0)
        moved += each.refused is None and await move(gateway.db, gateway.policies, gateway.pump, each) is None
    return moved


# --- holiday years ----------------------------------------------------------------------------------------------------


async def test_over_new_year_the_holidays_of_another_year_come_by_an_event(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a request opened before either: Christmas stays a holiday, and New Year's Day becomes one."""
    monkeypatch.setattr(installed, "HOLIDAY_YEARS", 1)
    first = await start("2026-12-24T20:00:00Z")  # Thursday noon: five hours are left
    await first.receive(mail(LAUNCH), "dana@example.com", TICKET)
    was = await one(first)
    known = first.gateway.policies.by_digest[was.policy]
    assert known.holidays_until.isoformat() == "2026-12-31"
    await first.advance(utc("2027-01-01T00:30:00Z"))  # 16:30 of New Year's Eve
    before = await one(first)

    # 21:00 in California: still the old year there, already the new one in UTC
    world = await start("2027-01-01T05:00:00Z")
    after = await one(world)
    (event,) = await adoptions(world, after)
    assert event.by == "gateway"
    assert [line[3] for line in event.lines if line[1] == "policy"] == ["holidays known until 2027-12-31"]
    policy = world.gateway.policies.by_digest[after.policy]
    # The last letter was taken at 15:45: 24 h of support are 1:15 that day, then 17 h and 5:45 of the next open ones.
    assert _update(known, before) == utc("2027-01-04T13:45:00Z")  # with Friday among them
    assert _update(policy, after) == utc("2027-01-05T13:45:00Z")
    assert policy.calendar.why_closed(utc("2027-01-01T20:00:00Z"))
    assert policy.calendar.why_closed(utc("2026-12-25T20:00:00Z"))  # the past is not forgotten
    for kind in (Kind.RESPONSE, Kind.ACKNOWLEDGE):
        assert after.clock(kind) == before.clock(kind)

    again = await start("2027-01-01T05:00:00Z")  # another start has nothing to do
    assert len(await adoptions(again, await one(again))) == 1
    assert await extend_years(again.gateway.db, again.gateway.policies, again.gateway.pump, again.clock) == 0


def _update(policy: Policy, incident: Incident) -> datetime | None:
    return next(row.due_at for row in standings(policy, incident) if row.kind is Kind.UPDATE)


async def test_other_figures_are_never_taken_with_the_years(start: Start, tmp_path: Path) -> None:
    first = await start("2026-12-30T20:00:00Z")
    await first.receive(mail(LAUNCH), "dana@example.com", TICKET)
    was = await one(first)
    world = await start("2027-01-04T20:00:00Z", **another(tmp_path, respond='respond = "1h"'))
    assert (await one(world)).policy == was.policy
    shown = [
        each async for each in others(world.gateway.db, world.gateway.policies, "userzoom", world.clock.now())
    ]
    assert len(shown) == 1


async def test_two_workers_extend_each_request_once_in_pages(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adoption, "PAGE", 2)
    first = await start("2026-12-30T20:00:00Z")
    for number in range(5):
        body = mail(f"{LAUNCH} {number}", message_id=f"<{number}@example.com>")
        await first.receive(body, "dana@example.com", TICKET)
    was = await one(first)
    # both are up before either has begun
    later = utc("2027-01-02T20:00:00Z")
    monkeypatch.setattr("gateway.app.extend_years", _nothing)
    worlds = [await start(later.isoformat()), await start(later.isoformat())]
    assert await queries.versions(worlds[0].gateway.db) == {("userzoom", was.policy): 5}
    gateways = [each.gateway for each in worlds]
    counts = await asyncio.gather(
        *(extend_years(each.db, each.policies, each.pump, each.clock) for each in gateways)
    )
    assert sum(counts) == 5
    for number in range(1001, 1006):
        assert len(await adoptions(worlds[0], await one(worlds[0], f"UZ-{number}"))) == 1


async def test_a_worker_begins_with_it_when_the_store_is_there(
    start: Start, tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await start("2026-12-30T20:00:00Z")
    await first.receive(mail(LAUNCH), "dana@example.com", TICKET)
    opened_under = (await one(first)).policy
    away, asked = [Unavailable("it is away")], asyncio.Event()

    async def versions(db: Database) -> Mapping[tuple[str, str], int]:
        asked.set()
        if away:
            raise away.pop()
        return await queries.versions(db)

    monkeypatch.setattr(adoption, "queries", SimpleNamespace(versions=versions, under=queries.under))
    clock = ManualClock(utc("2027-01-04T20:00:00Z"))
    config = trial_config(tmp_path, vendor=TEAM, store={"url": database_url})
    async with asyncio.timeout(20), opened(config, clock=clock) as gateway, serving(gateway, "work"):
        await asked.wait()
        while (await one(first)).policy == opened_under:
            clock.advance(timedelta(seconds=1))
            await asyncio.sleep(0)
    assert [each.by for each in await adoptions(first, await one(first))] == ["gateway"]


async def _nothing(*_: object) -> int:
    return 0


async def test_years_alone_are_told_from_anything_else(start: Start, tmp_path: Path) -> None:
    policies = {}
    for year in (2026, 2027, 2028):
        world = await start(f"{year}-06-01T12:00:00Z")
        policies[year] = world.gateway.policies.in_force["userzoom"]
    old, new = policies[2026], policies[2027]
    to = carried(old, new, first_day(utc("2027-06-01T12:00:00Z")))
    assert same_but_for_years(old, to) and not same_but_for_years(to, old)
    assert not same_but_for_years(old, old) and not same_but_for_years(new, new)
    assert not same_but_for_years(old, new)  # 2026 would be forgotten
    twice = carried(to, policies[2028], first_day(utc("2028-06-01T12:00:00Z")))
    assert same_but_for_years(old, twice) and same_but_for_years(to, twice)
    # by way of 2027 or at once: one version
    assert twice == carried(old, policies[2028], first_day(utc("2028-06-01T12:00:00Z")))
    changed = (await start(NOW, **another(tmp_path, respond='respond = "1h"'))).gateway.policies.in_force[
        "userzoom"
    ]
    assert not same_but_for_years(changed, to)

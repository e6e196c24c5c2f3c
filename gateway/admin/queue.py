"""`queue`: open incidents by the next promise, with what a person should know about each.

Owns the note: why something is unusual. Reads only; the order is the store's.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from gateway.admin.opening import finished, reading
from gateway.admin.records import ELSEWHERE, Json, when, zones
from gateway.admin.screen import complain, document, json_instant, json_line, say, short_span, table
from gateway.admin.setting import USAGE, clock_of
from gateway.clock import Clock
from gateway.compose.say import term
from gateway.config import Config
from gateway.people import People
from gateway.silence import because
from rules.incident import Incident, State, Trust
from store import dead, directory, incidents, queries
from store.database import Database
from store.records import Dead, QueueRow

WATCH_EVERY = timedelta(seconds=2)
STATES = tuple(State)


@dataclass(frozen=True, slots=True)
class Wanted:
    vendor: str | None = None
    level: str | None = None
    state: str | None = None
    assigned: str | None = None
    overdue: bool = False
    limit: int | None = None


def queue(wanted: Wanted, *, watch: bool, as_json: bool) -> int:
    if wanted.state is not None and wanted.state not in STATES:
        complain(f"--state is one of {', '.join(STATES)}, not {wanted.state!r}")
        return USAGE
    return finished(lambda config: _queue(config, wanted, watch, as_json))


async def _queue(config: Config, wanted: Wanted, watch: bool, as_json: bool) -> None:
    clock = clock_of(config)
    async with reading(config) as db:
        if not watch:
            await _show(config, db, clock, wanted, as_json)
        while watch:
            if not as_json:
                say(f"-- {json_instant(clock.now())}")
            await _show(config, db, clock, wanted, as_json, one_line=True)
            await clock.sleep_until(clock.now() + WATCH_EVERY, asyncio.Event())


async def _show(
    config: Config, db: Database, clock: Clock, wanted: Wanted, as_json: bool, *, one_line: bool = False
) -> None:
    now = clock.now()
    rows = await _rows(db, wanted, now)
    notes = await _notes(config, db, rows)
    if as_json:
        answer = [_json(row, notes[row.id], now) for row in rows]
        return json_line(answer) if one_line else document(answer)
    places = zones(config)
    table(
        ("ref", "vendor", "priority", "state", "next due", "what", "left", "assigned", "subject", "note"),
        [_line(row, notes[row.id], now, places) for row in rows],
        right=("left",),
    )


async def _rows(db: Database, wanted: Wanted, now: datetime) -> Sequence[QueueRow]:
    return await queries.queue(
        db,
        vendor=wanted.vendor,
        level=wanted.level,
        state=wanted.state,
        assigned=wanted.assigned,
        overdue_at=now if wanted.overdue else None,
        limit=wanted.limit,
    )


async def _notes(config: Config, db: Database, rows: Sequence[QueueRow]) -> dict[int, str]:
    agents = {(agent.vendor, agent.address): agent for agent in await directory.list_agents(db)}
    people = People(config.vendor, config.operator, agents)
    stored = await incidents.load(db, [row.id for row in rows])
    unreached = await dead.find(db, {(row.vendor, row.requester) for row in rows})
    return {
        row.id: await _note(db, people, stored[row.id].incident, unreached.get((row.vendor, row.requester)))
        if row.id in stored
        else ""
        for row in rows
    }


async def _note(db: Database, people: People, incident: Incident, unreached: Dead | None) -> str:
    remarks = (
        because(unreached) if unreached is not None else "",
        "" if incident.acknowledged or unreached is not None else await _silence(db, incident.id),
        "sender not verified" if incident.trust is Trust.UNVERIFIED else "",
        "" if people.team(incident.vendor) else f"{incident.vendor} has no agents, the operator is told",
    )
    return "; ".join(filter(None, remarks))


async def _silence(db: Database, incident: int) -> str:
    """The latest line of history that says why nobody was answered."""
    for event in reversed(await incidents.events_of(db, incident)):
        for _, kind, _, summary, _ in event.lines:
            if kind == "silent":
                return summary
    return "not acknowledged"


def _remaining(row: QueueRow, now: datetime) -> int | None:
    """Seconds on the wall until the promise is due; negative: overdue."""
    return None if row.next_due_at is None else (row.next_due_at - now) // timedelta(seconds=1)


def _json(row: QueueRow, note: str, now: datetime) -> Json:
    return {
        "ref": row.ref,
        "vendor": row.vendor,
        "priority": row.level,
        "state": row.state,
        "requester": row.requester,
        "subject": row.subject,
        "assigned": row.assigned,
        "received_at": json_instant(row.received_at),
        "next_due_at": json_instant(row.next_due_at),
        "next_due_kind": row.next_due_kind,
        "remaining_seconds": _remaining(row, now),
        "note": note or None,
    }


def _line(row: QueueRow, note: str, now: datetime, places: Mapping[str, str]) -> tuple[str, ...]:
    left = _remaining(row, now)
    return (
        row.ref,
        row.vendor,
        row.level,
        row.state,
        when(row.next_due_at, places.get(row.vendor, ELSEWHERE)),
        term(row.next_due_kind) if row.next_due_kind else "-",
        short_span(left) if left is not None else "-",
        row.assigned or "-",
        row.subject,
        note,
    )

"""Service level clocks: when each promise of an incident is due, and what it spent.

Owns the arithmetic between a policy's targets and an incident's facts. Everything is recomputed from instants and
intervals each time, so a change of level, a pause or a bounce needs no bookkeeping. Never changes an incident, never
reads a clock.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from rules.calendar import Calendar, NeverOpens
from rules.incident import Clock, Incident, Met, Stop
from rules.policy import Kind, Level, Policy, Runs, Starts, Target

FOREVER = datetime.max.replace(tzinfo=UTC)
Period = tuple[datetime, datetime]


class Standing(StrEnum):
    OPEN = "open"
    MET = "met"
    BREACHED = "breached"
    PAUSED = "paused"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Status:
    """Where one promise stands. `due_at` is None while nothing can be said: paused, or nothing is owed."""

    kind: Kind
    state: Standing
    due_at: datetime | None
    met_at: datetime | None
    spent: timedelta | None
    clause: str


def level_of(policy: Policy, incident: Incident) -> Level:
    return policy.level(incident.level)


def support_periods(policy: Policy, incident: Incident, start: datetime) -> Iterator[Period]:
    """Open support hours from `start`; an escalation may switch the calendar (U3)."""
    switch = incident.escalated_at
    if switch is None or policy.escalated_calendar is None:
        yield from policy.calendar.open_periods(start)
        return
    for opened, closed in policy.calendar.open_periods(start) if start < switch else ():
        if opened >= switch:
            break
        yield opened, min(closed, switch)
    yield from policy.escalated_calendar.open_periods(max(start, switch))


def without(periods: Iterable[Period], stops: Iterable[Stop]) -> Iterator[Period]:
    """Subtract the stops; ends where an open stop begins, for nothing after it can be known."""
    cuts = sorted((stop.from_at, stop.until or FOREVER) for stop in stops)
    for opened, closed in periods:
        at = opened
        for cut_from, cut_until in cuts:
            if cut_until <= at:
                continue
            if cut_from >= closed:
                break
            if at < cut_from:
                yield at, cut_from
            if cut_until == FOREVER:
                return
            at = max(at, cut_until)
        if at < closed:
            yield at, closed


def stops_of(incident: Incident, kind: Kind) -> tuple[Stop, ...]:
    return tuple(stop for stop in incident.stops if kind in stop.kinds)


def counted(policy: Policy, incident: Incident, kind: Kind, runs: Runs, start: datetime) -> Iterator[Period]:
    """The periods that count towards `kind` from `start` on."""
    if runs is Runs.ELAPSED:
        periods: Iterable[Period] = ((start, FOREVER),)
    else:
        periods = support_periods(policy, incident, start)
    return without(periods, stops_of(incident, kind))


def add(
    policy: Policy, incident: Incident, kind: Kind, runs: Runs, start: datetime, span: timedelta
) -> datetime | None:
    """The instant at which `span` has been counted; None while a stop is open.

    A span that ends exactly at closing is due at closing; one that ends as a stop begins waits for its end, since a
    clock that stands cannot run out. Raises NeverOpens.
    """
    return add_each(policy, incident, kind, runs, start, (span,))[0]


def add_each(
    policy: Policy, incident: Incident, kind: Kind, runs: Runs, start: datetime, spans: Sequence[timedelta]
) -> Sequence[datetime | None]:
    """`add` for several spans, which ascend, in one walk."""
    stops = stops_of(incident, kind)
    if not stops and incident.escalated_at is None:
        if runs is Runs.ELAPSED:
            return [start + span for span in spans]
        return policy.calendar.due_each(start, spans)
    dues: list[datetime | None] = [start for span in spans if not span]
    passed = timedelta()
    for opened, closed in counted(policy, incident, kind, runs, start):
        while len(dues) < len(spans):
            due = opened + max(spans[len(dues)] - passed, timedelta())
            if due > closed or any(stands(stop, due) for stop in stops):
                break
            dues.append(due)
        if len(dues) == len(spans):
            break
        passed += closed - opened
    return [*dues, *[None] * (len(spans) - len(dues))]


def stands(stop: Stop, at: datetime) -> bool:
    return stop.from_at <= at < (stop.until or FOREVER)


def spent(
    policy: Policy, incident: Incident, kind: Kind, runs: Runs, start: datetime, end: datetime
) -> timedelta:
    total = timedelta(0)
    for opened, closed in counted(policy, incident, kind, runs, start):
        if opened >= end:
            break
        total += min(closed, end) - opened
    return total


def starts_at(policy: Policy, incident: Incident, target: Target, receipt: datetime) -> datetime:
    """The clock start (U2): the receipt, or the next opening after it. Raises NeverOpens."""
    return receipt if target.starts is Starts.RECEIPT else opening(policy, incident, receipt)


def counts_from(policy: Policy, incident: Incident, target: Target, receipt: datetime) -> datetime:
    """The clock start as far as counting goes: in support hours nothing counts before the opening anyway."""
    return receipt if target.runs is Runs.SUPPORT_HOURS else starts_at(policy, incident, target, receipt)


def open_days_later(policy: Policy, incident: Incident, at: datetime, days: int) -> datetime:
    """The same time of day on the `days`-th later date on which support is open, or the opening after it. Raises NeverOpens."""
    calendar = calendar_at(policy, incident, at)
    asked = calendar.local(at)
    left, day = days, asked.date()
    for opened, _ in calendar.open_periods(at):
        date = calendar.local(opened).date()
        if date > day:
            left, day = left - 1, date
        if left == 0:
            return opening(policy, incident, calendar.instant(datetime.combine(day, asked.time())))
    raise NeverOpens(calendar.name)


def opening(policy: Policy, incident: Incident, at: datetime) -> datetime:
    """The first instant of support hours from `at` on: `at` itself when open. Raises NeverOpens."""
    for opened, _ in support_periods(policy, incident, at):
        return opened
    raise NeverOpens(policy.calendar.name)


def due_at(policy: Policy, incident: Incident, clock: Clock) -> datetime | None:
    """When this clock's promise is due at the level in force; None: no such target, or paused."""
    target = level_of(policy, incident).targets.get(clock.kind)
    if target is None:
        return None
    start = counts_from(policy, incident, target, clock.start_at)
    return add(policy, incident, clock.kind, target.runs, start, target.within)


def is_paused(incident: Incident, kind: Kind) -> bool:
    return any(stop.until is None for stop in stops_of(incident, kind))


def met(policy: Policy, incident: Incident, clock: Clock, at: datetime, letter: int | None) -> Met:
    """The record of a promise met at `at`: what was due and what was spent, by the promise that was missed before, else at
    the level in force."""
    missed_at = clock.breach.level if clock.breach is not None else ""
    if missed_at != incident.level and missed_at in {level.level for level in policy.levels}:
        incident = incident.but(level=missed_at)
    target = level_of(policy, incident).targets.get(clock.kind)
    if target is None:
        return Met(at, letter)
    start = counts_from(policy, incident, target, clock.start_at)
    used = spent(policy, incident, clock.kind, target.runs, start, at)
    return Met(at, letter, due_at(policy, incident, clock), used, target.clause)


def status(policy: Policy, incident: Incident, clock: Clock) -> Status:
    target = level_of(policy, incident).targets.get(clock.kind)
    clause = target.clause if target else ""
    kept = clock.met
    if kept is not None and kept.spent is None:  # the level it was met at had no such target; this one may
        kept = met(policy, incident, clock, kept.at, kept.letter)
    met_at, used = (kept.at, kept.spent) if kept else (None, None)
    if clock.breach is not None:
        return Status(
            clock.kind, Standing.BREACHED, clock.breach.due_at, met_at, used, clock.breach.clause or clause
        )
    if target is None:
        return Status(clock.kind, Standing.NONE, None, None, None, "")
    due = (kept.due_at if kept else None) or due_at(policy, incident, clock)
    if kept is not None:
        return Status(clock.kind, Standing.MET, due, met_at, used, kept.clause or clause)
    return Status(clock.kind, Standing.PAUSED if due is None else Standing.OPEN, due, None, None, clause)


def calendar_at(policy: Policy, incident: Incident, at: datetime) -> Calendar:
    if incident.escalated_at is not None and policy.escalated_calendar and at >= incident.escalated_at:
        return policy.escalated_calendar
    return policy.calendar

"""`why`: how a due time came about, interval by interval, with the rule that decided each.

Owns the choice of the start and the level to explain; counting is `rules.sla`'s. The counted intervals add up to what was
promised, or the explanation says that they cannot.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gateway.admin.incident import whole
from gateway.admin.opening import finished, reading
from gateway.admin.policy_page import duration_text
from gateway.admin.records import Json, when
from gateway.admin.screen import aligned, complain, document, json_instant, say
from gateway.admin.setting import USAGE, No, clock_of
from gateway.compose.say import local, term
from gateway.config import Config
from rules.cadence import cycle
from rules.calendar import NeverOpens
from rules.incident import Clock, Incident
from rules.policy import Kind, Policy, Runs, Starts, Target
from rules.replay import seconds, standings
from rules.sla import Interval, Standing, Status, due_at, explain, starts_at


@dataclass(frozen=True, slots=True)
class Why:
    """One promise explained. `span` is None for an agreed instant, `intervals` are empty where nothing is counted."""

    row: Status
    level: str
    start_at: datetime | None = None  # what it counts from
    span: timedelta | None = None
    runs: Runs | None = None
    starts: Starts | None = None
    reading: str | None = None
    assumed: bool = False
    intervals: tuple[Interval, ...] = ()
    remark: str = ""

    @property
    def counted(self) -> timedelta:
        return sum((each.until - each.from_at for each in self.intervals if each.counted), timedelta())


def why(ref: str, target: str | None, as_json: bool) -> int:
    if target is not None and target not in set(Kind):
        complain(f"TARGET is one of {', '.join(Kind)}, not {target!r}")
        return USAGE
    return finished(lambda config: _why(config, ref, Kind(target) if target else None, as_json))


async def _why(config: Config, ref: str, kind: Kind | None, as_json: bool) -> None:
    now = clock_of(config).now()
    async with reading(config) as db:
        found, policy = await whole(db, ref)
    incident = found.stored.incident
    try:
        explained = explanations(policy, incident, now)
    except NeverOpens as fault:
        raise No(f"{ref}: the calendar {fault} has no open time left") from fault
    explained = [each for each in explained if kind in (None, each.row.kind)]
    if as_json:
        document(why_json(policy, incident, explained))
    else:
        say(*_page(policy, incident, explained, every=kind is not None))


def why_page(policy: Policy, incident: Incident, now: datetime) -> str:
    """Every promise of the incident, for people. Raises NeverOpens."""
    return "\n".join(_page(policy, incident, explanations(policy, incident, now), every=False))


def explanations(policy: Policy, incident: Incident, now: datetime) -> list[Why]:
    """One for each kind of target. Raises NeverOpens."""
    return [
        _of_updates(policy, incident, row, now)
        if row.kind is Kind.UPDATE
        else _of_clock(policy, incident, row, now)
        for row in standings(policy, incident)
    ]


def _of_clock(policy: Policy, incident: Incident, row: Status, now: datetime) -> Why:
    clock = incident.clock(row.kind)
    if clock is None or row.state is Standing.NONE:
        return Why(row, incident.level, remark=_not_owed(policy, incident, row.kind, clock))
    level, fits = _level_of_promise(policy, incident, clock, row)
    then = replace(incident, level=level)
    target = policy.level(level).targets[row.kind]
    start = starts_at(policy, then, target, clock.start_at)
    end = row.due_at or max(now, start)
    return Why(
        row,
        level,
        clock.start_at,
        target.within,
        target.runs,
        target.starts,
        target.reading,
        target.assumed,
        (
            *_until_start(policy, then, target, clock.start_at, start),
            *explain(policy, then, row.kind, target.runs, start, end),
        ),
        _remark(row, level, incident, fits),
    )


def _until_start(
    policy: Policy, incident: Incident, target: Target, receipt: datetime, start: datetime
) -> tuple[Interval, ...]:
    """What lies between the receipt and the next opening, day by day."""
    if start <= receipt:
        return ()
    return explain(policy, incident, target.kind, Runs.SUPPORT_HOURS, receipt, start)


def _level_of_promise(policy: Policy, incident: Incident, clock: Clock, row: Status) -> tuple[str, bool]:
    """The level whose target gives this due time: a met or missed promise keeps the one it had then."""
    levels = [incident.level, *(each.level for each in policy.levels if each.level != incident.level)]
    with_target = [level for level in levels if row.kind in policy.level(level).targets]
    if row.due_at is None:
        return with_target[0], True
    for level in with_target:
        if due_at(policy, replace(incident, level=level), clock) == row.due_at:
            return level, True
    return with_target[0], False


def _remark(row: Status, level: str, incident: Incident, fits: bool) -> str:
    if not fits:
        return "recorded before a pause, an escalation or a change of level; the intervals are those of today"
    if row.due_at is None:
        return "paused: nothing can be said until it is resumed; counted so far"
    return f"priority {level} was in force then" if level != incident.level else ""


def _not_owed(policy: Policy, incident: Incident, kind: Kind, clock: Clock | None) -> str:
    if kind not in policy.level(incident.level).targets:
        return f"priority {incident.level} promises none"
    return "nothing of this kind is owed now" if clock is None else ""


def _of_updates(policy: Policy, incident: Incident, row: Status, now: datetime) -> Why:
    owed = cycle(policy, incident)
    if owed is None or row.state is Standing.NONE:
        agreed = incident.agreement is not None
        return Why(row, incident.level, remark="none are owed, as agreed" if agreed else "none are owed")
    if owed.span is None:
        return Why(row, incident.level, owed.anchor, remark=f"one instant, {owed.clause}")
    end = row.due_at or max(now, owed.anchor)
    target = policy.level(incident.level).targets.get(Kind.UPDATE)
    return Why(
        row,
        incident.level,
        owed.anchor,
        owed.span,
        owed.runs,
        reading=target.reading if target else None,
        assumed=target.assumed if target else False,
        intervals=explain(policy, incident, Kind.UPDATE, owed.runs, owed.anchor, end),
        remark="" if row.due_at else "paused: nothing can be said until it is resumed; counted so far",
    )


# --- JSON ----------------------------------------------------------------------------------------------------------------


def why_json(policy: Policy, incident: Incident, explained: list[Why]) -> Json:
    return {
        "ref": incident.ref,
        "vendor": incident.vendor,
        "policy": incident.policy,
        "zone": policy.calendar.zone,
        "priority": incident.level,
        "targets": [_target(each) for each in explained],
    }


def _target(each: Why) -> Json:
    row = each.row
    return {
        "kind": row.kind.value,
        "state": row.state.value,
        "due_at": json_instant(row.due_at),
        "met_at": json_instant(row.met_at),
        "clause": row.clause,
        "priority": each.level,
        "start_at": json_instant(each.start_at),
        "within_seconds": seconds(each.span) if each.span is not None else None,
        "runs": each.runs.value if each.runs else None,
        "starts": each.starts.value if each.starts else None,
        "assumed": each.assumed,
        "reading": each.reading or None,
        "counted_seconds": seconds(each.counted),
        "intervals": [
            {
                "from": json_instant(part.from_at),
                "until": json_instant(part.until),
                "seconds": seconds(part.until - part.from_at),
                "counted": part.counted,
                "why": part.why,
            }
            for part in each.intervals
        ],
        "remark": each.remark or None,
    }


# --- the page ------------------------------------------------------------------------------------------------------------


def _page(policy: Policy, incident: Incident, explained: list[Why], *, every: bool) -> Iterator[str]:
    yield f"{incident.ref}, priority {incident.level} of {policy.name}, policy {incident.policy[:12]}"
    for each in explained:
        if every or each.row.state is not Standing.NONE:
            yield ""
            yield from _told(policy, each)


def _told(policy: Policy, each: Why) -> Iterator[str]:
    zone, row = policy.calendar.zone, each.row
    name = term(row.kind.value)
    due = f"{row.state.value}, due {when(row.due_at, zone)}" if row.due_at else row.state.value
    yield f"{name}: {due}" + (f" [{row.clause}]" if row.clause else "")
    if each.remark:
        yield f"  {each.remark}"
    if each.span is not None and each.start_at is not None:
        hours = each.runs is Runs.SUPPORT_HOURS
        counted = "of support hours" if hours else "by the wall clock"
        opening = ", from the next opening" if each.starts is Starts.NEXT_OPENING else ""
        ours = ", a figure of ours" if each.assumed else ""
        span = duration_text(each.span, whole_days=not hours)
        yield f"  {span} {counted} from {when(each.start_at, zone)}{opening}{ours}"
    if each.reading:
        yield f"  our reading: {each.reading}"
    if each.intervals:
        rows = [
            (
                local(part.from_at, zone),
                local(part.until, zone),
                duration_text(part.until - part.from_at, whole_days=False) if part.counted else "-",
                part.why,
            )
            for part in each.intervals
        ]
        total = duration_text(each.counted, whole_days=False)
        lines = aligned(
            ("from", "until", "counted", "because"), [*rows, ("", "", total, "together")], ("counted",)
        )
        yield from (f"  {line}" for line in lines)

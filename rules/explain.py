"""Why a promise is due when it is: every interval on the way, the rule that decided each, and where the figure came from.

Owns the choice of the facts to explain: a promise that was settled is explained by those that settled it. Counting is
`sla`'s. The counted intervals add up to exactly what was promised or spent, or `Why.remark` says that they cannot.
Also what would be at another level. Never changes an incident, never words a page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from rules.cadence import Cycle, cycle, update_status
from rules.calendar import Calendar, Window
from rules.incident import Agreement, Breach, Clock, Incident, Round, Stop
from rules.policy import Kind, Policy, Runs, Starts, Target
from rules.sla import (
    FOREVER,
    Standing,
    Status,
    calendar_at,
    counted,
    due_at,
    level_of,
    met,
    stands,
    starts_at,
    status,
    stops_of,
)
from rules.step import INSTANT_AFTER

_ONE_DAY = timedelta(days=1)


class Rule(StrEnum):
    """What decided whether an interval counts."""

    WINDOW = "support-hours"
    ELAPSED = "elapsed"
    OUTSIDE = "outside-hours"
    HOLIDAY = "holiday"
    EXCEPTION = "exception"
    CLOSURE = "closure"
    STOP = "stop"  # a pause, or the end: resolved, closed, excluded


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of time on the way to a due time, half-open, and the rule that decided whether it counts."""

    from_at: datetime
    until: datetime
    counted: bool
    rule: Rule
    why: str  # the rule in words: which window, which holiday, whose pause

    @property
    def span(self) -> timedelta:
        return self.until - self.from_at


class Began(StrEnum):
    """What a count begins with."""

    RECEIPT = "receipt"
    OPENING = "opening"  # the next one after the receipt
    MESSAGE = "message"  # the customer's
    ACKNOWLEDGEMENT = "acknowledgement"
    ANSWER = "answer"  # the last one, as taken by the next hop
    ELSEWHERE = "answered-elsewhere"  # by telephone or the like
    STATUS = "status"  # the last status letter, likewise
    AGREEMENT = "agreement"
    WITHDRAWAL = "withdrawal"  # of an agreement


@dataclass(frozen=True, slots=True)
class Beginning:
    what: Began
    at: datetime
    letter: int | None = None


@dataclass(frozen=True, slots=True)
class Why:
    """One promise explained.

    `intervals` cover the time from the beginning to the due time; of a promise that was met to the instant at which it
    was, `left` what remained; of one that is paused, to now. Both are empty where nothing is counted.
    """

    row: Status
    level: str  # whose figure it is
    began: Beginning | None = None
    span: timedelta | None = None  # None: nothing is owed, or one agreed instant
    runs: Runs | None = None
    starts: Starts | None = None
    reading: str | None = None
    assumed: bool = False
    agreement: Agreement | None = None  # what replaces the table's figure
    intervals: tuple[Interval, ...] = ()
    left: tuple[Interval, ...] = ()
    remark: str = ""

    @property
    def counted(self) -> timedelta:
        return total(self.intervals)


def total(intervals: Sequence[Interval]) -> timedelta:
    """What counted."""
    return sum((each.span for each in intervals if each.counted), timedelta())


def explanations(policy: Policy, incident: Incident, now: datetime) -> tuple[Why, ...]:
    """One for each kind of target, in the order in which they are told. Raises NeverOpens."""
    return tuple(
        _of_updates(policy, incident, now) if kind is Kind.UPDATE else _of_clock(policy, incident, kind, now)
        for kind in Kind
    )


# --- a clock -------------------------------------------------------------------------------------------------------------


def _of_clock(policy: Policy, incident: Incident, kind: Kind, now: datetime) -> Why:
    clock = incident.clock(kind)
    if clock is None:
        return _none(policy, incident, Status(kind, Standing.NONE, None, None, None, ""))
    row = status(policy, incident, clock)
    if row.state is Standing.NONE:
        return _none(policy, incident, row)
    then, fits = _facts_of(policy, incident, clock, row)
    target = level_of(policy, then).targets.get(kind)
    if target is None:
        return Why(row, incident.level, remark="recorded under figures that this version of the policy lacks")
    end = _end(row, clock.start_at, now)
    tiled = row.state is Standing.MET and row.due_at is not None and row.due_at > end and fits
    return Why(
        row,
        then.level,
        _beginning(incident, clock),
        target.within,
        target.runs,
        target.starts,
        target.reading,
        target.assumed,
        intervals=_tiles(policy, then, target, clock.start_at, clock.start_at, end),
        left=_tiles(policy, then, target, clock.start_at, end, row.due_at)
        if tiled and row.due_at is not None
        else (),
        remark=_remark(row, incident, then, fits),
    )


def _end(row: Status, start: datetime, now: datetime) -> datetime:
    """To where it is counted: until it was met, is due, or now."""
    end = row.met_at if row.state is Standing.MET else row.due_at
    return max(end or now, start)


def _beginning(incident: Incident, clock: Clock) -> Beginning:
    asked = clock.kind is Kind.REPLY and clock.start_at > incident.received_at
    return Beginning(Began.MESSAGE if asked else Began.RECEIPT, clock.start_at)


def _tiles(
    policy: Policy, incident: Incident, target: Target, receipt: datetime, start: datetime, end: datetime
) -> tuple[Interval, ...]:
    """From `start` to `end`; before the next opening nothing counts, the wall clock neither."""
    if target.runs is Runs.SUPPORT_HOURS:
        return intervals(policy, incident, target.kind, target.runs, start, end)
    begins = min(max(starts_at(policy, incident, target, receipt), start), end)
    return (
        *intervals(policy, incident, target.kind, Runs.SUPPORT_HOURS, start, begins),
        *intervals(policy, incident, target.kind, Runs.ELAPSED, begins, end),
    )


def _facts_of(policy: Policy, incident: Incident, clock: Clock, row: Status) -> tuple[Incident, bool]:
    """The incident with the level and the stops that give this due time, and whether any do."""
    settled = clock.breach or clock.met
    for facts in _facts(incident, settled.at if settled else None):
        for level in _levels(policy, facts, row):
            then = facts.but(level=level)
            if due_at(policy, then, clock) == row.due_at and _spends(policy, then, clock, row):
                return then, True
    first = next(_levels(policy, incident, row), incident.level)
    return incident.but(level=first), False


def _facts(incident: Incident, settled_at: datetime | None) -> Iterator[Incident]:
    """Those of now, and those of then: a later pause does not move what was settled before."""
    yield incident
    if settled_at is not None:
        yield _as_of(incident, settled_at + INSTANT_AFTER)
        yield _as_of(incident, settled_at)


def _as_of(incident: Incident, at: datetime) -> Incident:
    escalated_at = incident.escalated_at
    return incident.but(
        stops=tuple(stop for stop in incident.stops if stop.from_at < at),
        escalated_at=escalated_at if escalated_at is not None and escalated_at < at else None,
    )


def _levels(policy: Policy, incident: Incident, row: Status) -> Iterator[str]:
    """Those with such a promise, the likeliest first: of the recorded clause, then the one in force."""
    with_target = [each for each in policy.levels if row.kind in each.targets]
    by_likelihood = sorted(
        with_target,
        key=lambda each: (each.targets[row.kind].clause != row.clause, each.level != incident.level),
    )
    return (each.level for each in by_likelihood)


def _spends(policy: Policy, incident: Incident, clock: Clock, row: Status) -> bool:
    """A promise that was missed is explained up to its due time, whatever was spent later."""
    if row.state is not Standing.MET or row.met_at is None:
        return True
    return met(policy, incident, clock, row.met_at, None).spent == row.spent


def _remark(row: Status, incident: Incident, then: Incident, fits: bool) -> str:
    if not fits:
        return (
            "recorded with other facts or another version of the policy; these intervals do not add up to it"
        )
    if row.state is Standing.PAUSED:
        until = (
            f"none is owed while it is {incident.state}"
            if incident.is_over
            else "no due time until it is resumed"
        )
        return f"{until}; counted so far"
    return f"priority {then.level} was in force then" if then.level != incident.level else ""


def _none(policy: Policy, incident: Incident, row: Status) -> Why:
    promised = row.kind in level_of(policy, incident).targets
    remark = "nothing of this kind is owed now" if promised else f"priority {incident.level} promises none"
    return Why(row, incident.level, remark=remark)


# --- updates -------------------------------------------------------------------------------------------------------------


def _of_updates(policy: Policy, incident: Incident, now: datetime) -> Why:
    row = update_status(policy, incident)
    if row.state is Standing.NONE:
        agreed = "none are owed, as agreed" if incident.agreement else "none are owed"
        return Why(row, incident.level, agreement=incident.agreement, remark=agreed)
    then, owed, fits = _cycle_of(policy, incident, row)
    if owed is None:
        return Why(row, incident.level, remark="recorded when an update was still owed")
    began = _anchor(policy, then, owed)
    if owed.span is None:
        return Why(row, then.level, began, agreement=owed.agreement, remark="one agreed instant")
    target = level_of(policy, then).targets.get(Kind.UPDATE) if owed.agreement is None else None
    opened = began.what in (Began.RECEIPT, Began.OPENING)
    return Why(
        row,
        then.level,
        began,
        owed.span,
        owed.runs,
        target.starts if target and opened else None,
        target.reading if target else None,
        target.assumed if target else False,
        owed.agreement,
        intervals(policy, then, Kind.UPDATE, owed.runs, owed.anchor, _end(row, owed.anchor, now)),
        remark=_remark(row, incident, then, fits),
    )


def _cycle_of(policy: Policy, incident: Incident, row: Status) -> tuple[Incident, Cycle | None, bool]:
    """As `_facts_of`: a miss keeps the due time it had when it was recorded."""
    missed = incident.round.missed
    owed = cycle(policy, incident)
    if missed is None:
        return incident, owed, True
    for facts in _facts(incident, missed.at):
        for level in (incident.level, *(each.level for each in policy.levels)):
            then = facts.but(level=level)
            found = cycle(policy, then)
            if found is not None and found.due_at == row.due_at and found.clause == row.clause:
                return then, found, True
    return incident, owed, False


def _anchor(policy: Policy, incident: Incident, owed: Cycle) -> Beginning:
    at, last = owed.anchor, incident.updates[-1] if incident.updates else None
    latest = incident.agreements[-1] if incident.agreements else None
    acknowledge = incident.clock(Kind.ACKNOWLEDGE)
    taken = acknowledge.met if acknowledge else None
    if last is not None and last.at == at:
        answered = Began.ANSWER if last.letter is not None else Began.ELSEWHERE
        return Beginning(answered if last.by_person else Began.STATUS, at, last.letter)
    if latest is not None and latest.at == at:
        return Beginning(Began.WITHDRAWAL if latest.withdrawn else Began.AGREEMENT, at)
    if taken is not None and taken.at == at:
        return Beginning(Began.ACKNOWLEDGEMENT, at, taken.letter)
    return Beginning(Began.RECEIPT if at == incident.received_at else Began.OPENING, at)


# --- interval by interval --------------------------------------------------------------------------------------------------


def intervals(
    policy: Policy, incident: Incident, kind: Kind, runs: Runs, start: datetime, end: datetime
) -> tuple[Interval, ...]:
    """Every interval from `start` to `end`, counted or not; the counted ones add up to exactly what was spent."""
    stops = sorted(stops_of(incident, kind), key=lambda stop: stop.from_at)
    rows: list[Interval] = []
    at = start
    for opened, closed in counted(policy, incident, kind, runs, start):
        if opened >= end:
            break
        rows.extend(_gap(policy, incident, stops, at, opened))
        at = min(closed, end)
        rows.append(_counted(policy, incident, runs, opened, at))
    rows.extend(_gap(policy, incident, stops, at, end))
    return tuple(rows)


def _counted(policy: Policy, incident: Incident, runs: Runs, start: datetime, end: datetime) -> Interval:
    if runs is Runs.ELAPSED:
        return Interval(start, end, True, Rule.ELAPSED, "every hour counts")
    calendar = calendar_at(policy, incident, start)
    day, window = _window(calendar, start)
    by_exception = "by exception, " if day in calendar.exceptions else ""
    said = (
        f"support hours {day:%a} {_clock(window.start)}-{_clock(window.end)} ({by_exception}{calendar.name})"
    )
    switch = incident.escalated_at
    if switch is not None and policy.escalated_calendar is not None and start >= switch:
        said += f", escalated since {_moment(calendar, switch)}"
    return Interval(start, end, True, Rule.WINDOW, said)


def _window(calendar: Calendar, at: datetime) -> tuple[date, Window]:
    """The window that is open at `at`, with its local date."""
    today = calendar.local(at).date()
    # A window whose end a zone change skips reaches into the next day.
    for day in (today, today - _ONE_DAY):
        for window in calendar.windows(day):
            if _instant(calendar, day, window.start) <= at < _instant(calendar, day, window.end):
                return day, window
    raise ValueError(f"{calendar.name} is closed at {at.isoformat()}")


def _instant(calendar: Calendar, day: date, second: int) -> datetime:
    return calendar.instant(datetime.combine(day, time.min) + timedelta(seconds=second))


def _clock(second: int) -> str:
    minute = f"{second // 3600:02}:{second // 60 % 60:02}"
    return f"{minute}:{second % 60:02}" if second % 60 else minute


def _moment(calendar: Calendar, at: datetime) -> str:
    wall = calendar.local(at)
    return f"{wall:%a} {wall.day} {wall:%b %H:%M}"


def _gap(
    policy: Policy, incident: Incident, stops: Sequence[Stop], start: datetime, end: datetime
) -> Iterator[Interval]:
    """What does not count between two counted periods: stops by reason, the rest by the calendar, day by day."""
    at = start
    while at < end:
        stop = next((each for each in stops if stands(each, at)), None)
        if stop is not None:
            until = min(stop.until or FOREVER, end)
            yield Interval(at, until, False, Rule.STOP, _why_stopped(incident, stop))
        else:
            calendar = calendar_at(policy, incident, at)
            changes = (*(each.from_at for each in stops), incident.escalated_at or FOREVER)
            limit = min(end, *(each for each in changes if each > at), FOREVER)
            rule, said = _closed(calendar, at)
            until = _closed_until(calendar, at, limit)
            yield Interval(at, until, False, rule, said)
        at = until


_ENDS = frozenset({"resolved", "closed", "excluded", "referred", "merged"})
"""Stops that the end of a request brings; nobody asked for those alone, so they name nobody."""


def _why_stopped(incident: Incident, stop: Stop) -> str:
    said = stop.reason if stop.reason in _ENDS and not stop.by else f"pause: {stop.reason}"
    if stop.reason == "excluded" and incident.exclusion:
        said += f": {incident.exclusion}"
    if stop.reason == "referred" and incident.referral:
        said += f": {incident.referral}"
    by = f", by {stop.by}" if stop.by else ""
    message = f", message {stop.message}" if stop.message is not None else ""
    return said + by + message


_CLOSED_BY = {"closure": Rule.CLOSURE, "exception": Rule.EXCEPTION, "outside hours": Rule.OUTSIDE}


def _closed(calendar: Calendar, at: datetime) -> tuple[Rule, str]:
    why = calendar.why_closed(at) or "outside hours"
    rule = _CLOSED_BY.get(why, Rule.HOLIDAY)
    return rule, f"holiday: {why}" if rule is Rule.HOLIDAY else why


def _closed_until(calendar: Calendar, at: datetime, limit: datetime) -> datetime:
    """The end of the local day, or where another rule takes over."""
    day = calendar.local(at).date()
    windows = (
        *calendar.closures.get(day, ()),
        *calendar.exceptions.get(day, ()),
        *calendar.hours[day.weekday()],
    )
    edges = {_instant(calendar, day, second) for each in windows for second in (each.start, each.end)}
    end = min(limit, max(_instant(calendar, day + _ONE_DAY, 0), at + timedelta(seconds=1)))
    rule = _closed(calendar, at)
    return next((edge for edge in sorted(edges) if at < edge < end and _closed(calendar, edge) != rule), end)


# --- what would be -----------------------------------------------------------------------------------------------------------


class Would(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    MISSED = "missed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Supposed:
    """One promise as another level would have it, beside how it is."""

    actual: Status
    why: Why
    would: Would
    late: timedelta | None = None  # of a miss: wall time from the due time until it was met, or until now

    @property
    def later(self) -> timedelta | None:
        """How much later it would be due; negative: earlier."""
        ours, theirs = self.actual.due_at, self.why.row.due_at
        return theirs - ours if ours is not None and theirs is not None else None


_WOULD = {
    Standing.OPEN: Would.OPEN,
    Standing.PAUSED: Would.OPEN,
    Standing.MET: Would.KEPT,
    Standing.BREACHED: Would.MISSED,
    Standing.NONE: Would.NONE,
}


def supposed(policy: Policy, incident: Incident, level: str, now: datetime) -> tuple[Supposed, ...]:
    """What had happened already, at `level` from the start. Raises KeyError for an unknown one, NeverOpens."""
    then = at_level(policy, incident, level, now)
    actual = explanations(policy, incident, now)
    return tuple(
        Supposed(is_.row, why, _WOULD[why.row.state], _late(why.row, now))
        for is_, why in zip(actual, explanations(policy, then, now), strict=True)
    )


def _late(row: Status, now: datetime) -> timedelta | None:
    if row.state is not Standing.BREACHED or row.due_at is None:
        return None
    return (row.met_at or now) - row.due_at


def at_level(policy: Policy, incident: Incident, level: str, now: datetime) -> Incident:
    """The incident as if `level` had been in force from the start, every promise judged anew. Raises KeyError."""
    then = incident.but(level=policy.level(level).level, rounds=())
    then = then.but(clocks=tuple(_judged(policy, then, clock, now) for clock in then.clocks))
    running = [stop.from_at for stop in stops_of(then, Kind.UPDATE) if stop.until is None]
    owed = cycle(policy, then.but(stops=tuple(stop for stop in then.stops if stop.until is not None)))
    # What ran out before the stop was missed; what had not, never will.
    if owed is None or owed.due_at is None or owed.due_at >= min((now, *running)):
        return then
    return then.but(rounds=(Round(then.since, missed=_miss(owed.due_at, owed.clause)),))


def _judged(policy: Policy, incident: Incident, clock: Clock, now: datetime) -> Clock:
    kept = clock.met
    if kept is None:
        due, settled_at = due_at(policy, incident, clock), now
    else:
        facts = _as_of(incident, kept.at)
        kept = met(policy, facts, replace(clock, breach=None), kept.at, kept.letter)
        due, settled_at = kept.due_at, kept.at
    target = level_of(policy, incident).targets.get(clock.kind)
    missed = target is not None and due is not None and due < settled_at
    breach = _miss(due, target.clause) if missed and due and target else None
    return replace(clock, met=kept, breach=breach)


def _miss(due: datetime, clause: str) -> Breach:
    return Breach(due + INSTANT_AFTER, due, clause)

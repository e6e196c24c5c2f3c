"""A second, naive reading of the promises: where each clock stands after each event of a history, from the contract's text.

Owns no cleverness: facts are kept in lists, time is walked from edge to edge, and every stretch is judged by one instant
inside it. It reads frozen policy values as plain data and must never call a method of theirs nor import the core: what
the two share, they could be wrong about together.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from rules.calendar import Calendar, Window
from rules.policy import Kind, Policy, Runs, Starts, Target

Json = Mapping[str, Any]

FAR = 1600
"""Days that a walk looks ahead: a calendar with weekly hours opens long before, one without has run out of exceptions."""

OWN_CLOCKS = tuple(kind for kind in Kind if kind is not Kind.UPDATE)
SENT_AHEAD, DRAFTED_AHEAD = timedelta(minutes=5), timedelta(minutes=30)


class Never(Exception):
    """The walk found no more open time."""


# --- the calendar, second by second --------------------------------------------------------------------------------------


@lru_cache(maxsize=200_000)
def wall_instant(zone: str, day: date, second: int) -> datetime:
    """A wall time as an instant. Python's own reading (PEP 495, fold 0) of what a zone skips or repeats."""
    wall = datetime(day.year, day.month, day.day) + timedelta(seconds=second)  # noqa: DTZ001
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


@lru_cache(maxsize=50_000)
def day_exists(zone: str, day: date) -> bool:
    """Whether any moment carries the date: Apia had no 30th of December in 2011."""
    key = ZoneInfo(zone)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return any((noon + timedelta(hours=h)).astimezone(key).date() == day for h in range(-40, 41))


def spans_of(calendar: Calendar, day: date) -> list[tuple[datetime, datetime]]:
    """What is open on a local date, as instants: first what the wall shows, then when that is."""
    if not day_exists(calendar.zone, day):
        return []
    closures = calendar.closures.get(day, ())
    if day in calendar.exceptions:
        windows = calendar.exceptions[day]
    elif day in calendar.holidays:
        windows = ()
    else:
        windows = calendar.hours[day.weekday()]
    walls: list[list[int]] = []
    boundaries = sorted({edge for each in (*windows, *closures) for edge in (each.start, each.end)})
    for start, end in pairwise(boundaries):
        if not _within(windows, start) or _within(closures, start):
            continue
        if walls and walls[-1][1] == start:  # else a boundary that is none could be one that the zone skips
            walls[-1][1] = end
        else:
            walls.append([start, end])
    return [(wall_instant(calendar.zone, day, a), wall_instant(calendar.zone, day, b)) for a, b in walls]


def _within(windows: Iterable[Window], second: int) -> bool:
    return any(each.start <= second < each.end for each in windows)


def days_about(calendar: Calendar, at: datetime) -> list[date]:
    """The local date, and its neighbours: a boundary that a zone skips lands on another date."""
    today = at.astimezone(ZoneInfo(calendar.zone)).date()
    return [today + timedelta(days=n) for n in (-1, 0, 1)]


def is_open(calendar: Calendar, at: datetime) -> bool:
    return any(
        start <= at < end for day in days_about(calendar, at) for start, end in spans_of(calendar, day)
    )


def edges(calendar: Calendar, at: datetime) -> Iterator[datetime]:
    """Every instant after `at` at which the calendar may open or close, ascending; ends with `FAR`."""
    first = days_about(calendar, at)[0]
    reached = at
    waiting: list[datetime] = []
    for n in range(FAR):
        day = first + timedelta(days=n)
        for start, end in spans_of(calendar, day):
            waiting += [start, end]
        # a later date can still bring an edge of the day before: keep what is nearer than a day
        settled = wall_instant(calendar.zone, day, 0)
        for edge in sorted(set(waiting)):
            if edge < settled and edge > reached:
                yield edge
                reached = edge
        waiting = [edge for edge in waiting if edge >= settled]


def next_open(calendar: Calendar, at: datetime) -> datetime:
    if is_open(calendar, at):
        return at
    for edge in edges(calendar, at):
        if is_open(calendar, edge):
            return edge
    raise Never


def due(calendar: Calendar, start: datetime, seconds: float) -> datetime:
    """Plain open time from `start` on. Raises Never."""
    left = timedelta(seconds=seconds)
    if not left:
        return start
    here = start
    for edge in edges(calendar, start):
        if is_open(calendar, here):
            if edge - here >= left:
                return here + left
            left -= edge - here
        here = edge
    raise Never


def elapsed(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """Plain open time between two instants; none backwards."""
    total = timedelta()
    here = start
    for edge in edges(calendar, start):
        if here >= end:
            break
        upto = min(edge, end)
        if is_open(calendar, here):
            total += upto - here
        here = upto
    return total


# --- what is told after an event -----------------------------------------------------------------------------------------


class Row(NamedTuple):
    """One target. `clause` None: the contract leaves open how an agreement is cited."""

    state: str  # open met breached paused none
    due_at: datetime | None = None
    met_at: datetime | None = None
    spent_seconds: float | None = None
    clause: str | None = ""


NONE = Row("none")


class Answer(NamedTuple):
    state: (
        str | None
    )  # of the incident; new and open are one here ("running"): who has taken it moves no clock
    priority: str | None
    refused: bool
    targets: Mapping[Kind, Row]


@dataclass
class Pause:
    reason: str
    kinds: frozenset[Kind]
    since: datetime
    until: datetime | None = None

    def covers(self, kind: Kind, at: datetime) -> bool:
        return kind in self.kinds and self.since <= at and (self.until is None or at < self.until)


class Letter(NamedTuple):
    number: int
    event: str  # acknowledged agent_reply status_sent
    at: datetime


class Accord(NamedTuple):
    number: int
    at: datetime
    every: timedelta | None
    once: datetime | None


class Kept(NamedTuple):
    """How a promise stood when it was met."""

    due_at: datetime | None
    spent: timedelta
    clause: str


class Missed(NamedTuple):
    due_at: datetime
    clause: str | None
    target: Target | None = None  # what was spent is counted by the promise that was missed


Origin = tuple[str, int | datetime]
"""What a clock counts from, so that what is on record of it can be found again."""


class Cycle(NamedTuple):
    """One round of updates. `origin` is the fact it counts from: a recorded miss is of whatever began then."""

    origin: Origin
    due_at: datetime | None  # None: stands still
    clause: str | None


class Oracle:
    """One incident. `tell` it the events of `rules replay` one after the other."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.count = 0
        self.state: str | None = None  # running pending resolved closed excluded
        self.level = ""
        self.received_at = datetime.min.replace(tzinfo=UTC)
        self.log: list[tuple[int, str, datetime]] = []  # questions and letters in their order
        self.came_back: set[int] = set()
        self.accords: list[Accord] = []
        self.pauses: list[Pause] = []
        self.escalated_at: datetime | None = None
        self.resolved: tuple[int, datetime] | None = None
        self.missed: dict[tuple[Kind, Origin], Missed] = {}
        self.kept: dict[tuple[Kind, Origin, int], Kept | None] = {}
        self.doubts: set[str] = set()  # where the order of things in one instant decides, and nobody keeps it

    # --- counting ---------------------------------------------------------------------------------------------------------

    def _calendars(self) -> list[tuple[Calendar, datetime | None, datetime | None]]:
        """Which calendar holds from when until when."""
        if self.escalated_at is None or self.policy.escalated_calendar is None:
            return [(self.policy.calendar, None, None)]
        return [
            (self.policy.calendar, None, self.escalated_at),
            (self.policy.escalated_calendar, self.escalated_at, None),
        ]

    def _supported(self, at: datetime) -> bool:
        for calendar, since, until in self._calendars():
            if (since is None or since <= at) and (until is None or at < until):
                return is_open(calendar, at)
        raise AssertionError("one calendar always holds")

    def _counts(self, kind: Kind, runs: Runs, at: datetime) -> bool:
        if any(pause.covers(kind, at) for pause in self.pauses):
            return False
        return runs is Runs.ELAPSED or self._supported(at)

    def _edges(self, start: datetime, runs: Runs) -> Iterator[datetime]:
        """Every instant after `start` at which counting may begin or end, ascending."""
        fixed = {pause.since for pause in self.pauses}
        fixed |= {pause.until for pause in self.pauses if pause.until}
        if self.escalated_at:
            fixed.add(self.escalated_at)
        walks: list[Iterator[datetime]] = [iter(sorted(each for each in fixed if each > start))]
        if runs is Runs.SUPPORT_HOURS:
            walks += [edges(calendar, start) for calendar, _, _ in self._calendars()]
        else:
            walks.append(start + timedelta(days=n) for n in range(1, FAR))
        heads = [(next(walk, None), walk) for walk in walks]
        while nearest := [head for head, _ in heads if head is not None]:
            edge = min(nearest)
            yield edge
            heads = [(next(walk, None) if head == edge else head, walk) for head, walk in heads]

    def _begin(self, target: Target, at: datetime) -> datetime:
        """Where a clock starts: at the receipt, or at the next opening."""
        if target.starts is Starts.RECEIPT or self._supported(at):
            return at
        for edge in self._edges(at, Runs.SUPPORT_HOURS):
            if self._supported(edge):
                return edge
        raise Never

    def _spent(self, kind: Kind, runs: Runs, start: datetime, end: datetime) -> timedelta:
        total = timedelta()
        here = start
        for edge in self._edges(start, runs):
            if here >= end:
                break
            upto = min(edge, end)
            if self._counts(kind, runs, here):
                total += upto - here
            here = upto
        return total

    def _due(self, kind: Kind, runs: Runs, start: datetime, span: timedelta) -> datetime | None:
        """Where the span is used up. Used up as a pause begins, it waits until something counts again."""
        left, here = span, start
        ends = [pause.since for pause in self.pauses if kind in pause.kinds and pause.until is None]
        for edge in self._edges(start, runs):
            if ends and here >= min(ends):
                return None
            if left and self._counts(kind, runs, here):
                if edge - here > left or (edge - here == left and not self._paused(kind, edge)):
                    return here + left
                left -= edge - here
            elif not left and self._counts(kind, runs, here):
                return here
            here = edge
        raise Never

    def _paused(self, kind: Kind, at: datetime) -> bool:
        return any(pause.covers(kind, at) for pause in self.pauses)

    # --- the clocks that a letter or the resolution ends ----------------------------------------------------------------------

    def _target(self, kind: Kind) -> Target | None:
        (level,) = (each for each in self.policy.levels if each.level == self.level)
        return level.targets.get(kind)

    def _letters(self, *events: str) -> list[Letter]:
        return [Letter(*each) for each in self.log if each[1] in events and each[0] not in self.came_back]

    def _clock(self, kind: Kind) -> tuple[Origin, datetime, int | None, datetime | None] | None:
        """What it counts from (named, and when), and what has met it (index, and when)."""
        receipt = ("receipt", 0)
        match kind:
            case Kind.RESOLUTION:
                return (receipt, self.received_at, *(self.resolved or (None, None)))
            case Kind.ACKNOWLEDGE | Kind.RESPONSE:
                letters = self._letters("acknowledged" if kind is Kind.ACKNOWLEDGE else "agent_reply")
                first = (letters[0].number, letters[0].at) if letters else (None, None)
                return (receipt, self.received_at, *first)
            case _:
                return self._question()

    def _question(self) -> tuple[Origin, datetime, int | None, datetime | None] | None:
        """The latest round of question and answer: a second question while one waits begins nothing."""
        found: tuple[Origin, datetime, int | None, datetime | None] | None = None
        for index, event, at in self.log:
            if event == "question" and (found is None or found[2] is not None):
                found = (("question", index), at, None, None)
            elif event == "agent_reply" and index not in self.came_back and found and found[2] is None:
                found = (found[0], found[1], index, at)
        return found

    def _look(self, kind: Kind, now: datetime) -> None:
        """Puts on record what has been kept or missed by now."""
        clock = self._clock(kind)
        if clock is None:
            return
        origin, start, letter, met_at = clock
        target = self._target(kind)
        if letter is not None and met_at is not None:
            if self.kept.get((kind, origin, letter)) is None:
                missed = self.missed.get((kind, origin))
                by = missed.target if missed else target
                self.kept[kind, origin, letter] = self._keeping(kind, by, start, met_at)
            now = met_at
        if target is None or (kind, origin) in self.missed:
            return
        kept = self.kept.get((kind, origin, letter)) if letter is not None else None
        due_at = kept.due_at if kept else self._promised(kind, target, start)
        if due_at is not None and due_at < now:
            self.missed[kind, origin] = Missed(due_at, target.clause, target)

    def _promised(self, kind: Kind, target: Target, start: datetime) -> datetime | None:
        return self._due(kind, target.runs, self._begin(target, start), target.within)

    def _keeping(self, kind: Kind, target: Target | None, start: datetime, met_at: datetime) -> Kept | None:
        if target is None:
            return None
        spent = self._spent(kind, target.runs, self._begin(target, start), met_at)
        return Kept(self._promised(kind, target, start), spent, target.clause)

    def _row(self, kind: Kind) -> Row:
        clock = self._clock(kind)
        if clock is None:
            return NONE
        origin, start, letter, met_at = clock
        kept = self.kept.get((kind, origin, letter)) if letter is not None else None
        spent = kept.spent.total_seconds() if kept else None
        if missed := self.missed.get((kind, origin)):
            return Row("breached", missed.due_at, met_at, spent, missed.clause)
        target = self._target(kind)
        if target is None:
            return NONE
        if kept:
            due_at = kept.due_at or self._promised(kind, target, start)
            return Row("met", due_at, met_at, spent, kept.clause)
        due_at = self._promised(kind, target, start)
        return Row("open" if due_at else "paused", due_at, None, None, target.clause)

    # --- the cadence of updates ----------------------------------------------------------------------------------------------

    def _served(self, accord: Accord) -> bool:
        """A status letter decided since keeps an agreed instant, or an answer to the draft of that letter."""
        assert accord.once is not None
        send, draft = self.policy.send_ahead, self.policy.draft_ahead
        ahead = max(
            send if send is not None else SENT_AHEAD,
            draft if draft is not None else min(DRAFTED_AHEAD, (accord.once - accord.at) / 4),
        )
        drafted = max(accord.once - ahead, accord.at)
        return any(
            each.at > accord.at if each.event == "status_sent" else each.at >= drafted
            for each in self._letters("status_sent", "agent_reply")
            if each.number > accord.number
        )

    def _cycle(self) -> Cycle | None:
        """The round of updates that runs; None where the customer wants none."""
        updates = self._letters("agent_reply", "status_sent")
        last = max(updates, key=lambda each: (each.at, each.number), default=None)
        accord = self.accords[-1] if self.accords else None
        target = self._target(Kind.UPDATE)
        if accord and accord.every is not None:
            like = target or self._target(Kind.RESPONSE)
            runs = like.runs if like else Runs.ELAPSED
            anchor = max(accord.at, last.at) if last else accord.at
            return Cycle(("since", anchor), self._due(Kind.UPDATE, runs, anchor, accord.every), None)
        if accord and accord.once is None:
            return None
        if accord and accord.once is not None and not self._served(accord):
            return Cycle(("since", accord.at), self._instant_due(accord.once), None)
        if last:
            since = start = last.at
        else:
            since = max([self.received_at, *(each.at for each in self._letters("acknowledged")[:1])])
            start = max(since, self._begin(target, self.received_at)) if target else since
        if target is None:
            return Cycle(("since", since), None, "")
        return Cycle(
            ("since", since), self._due(Kind.UPDATE, target.runs, start, target.within), target.clause
        )

    def _instant_due(self, once: datetime) -> datetime | None:
        """What falls into a stop is due when that ends: no deadline passes while its clock stands."""
        while any(pause.covers(Kind.UPDATE, once) for pause in self.pauses):
            ends = [pause.until for pause in self.pauses if pause.covers(Kind.UPDATE, once)]
            known = [each for each in ends if each is not None]
            if len(known) < len(ends):
                return None
            once = max(known)
        return once

    def _look_at_updates(self, now: datetime) -> None:
        cycle = self._cycle()
        if cycle and cycle.due_at and cycle.due_at < now and (Kind.UPDATE, cycle.origin) not in self.missed:
            self.missed[Kind.UPDATE, cycle.origin] = Missed(cycle.due_at, cycle.clause)

    def _update_row(self) -> Row:
        cycle = self._cycle()
        if cycle is None:
            return NONE
        if missed := self.missed.get((Kind.UPDATE, cycle.origin)):
            return Row("breached", missed.due_at, clause=missed.clause)
        if cycle.clause == "":
            return NONE
        return Row("open" if cycle.due_at else "paused", cycle.due_at, clause=cycle.clause)

    # --- events --------------------------------------------------------------------------------------------------------------

    def tell(self, event: Json) -> Answer:
        index, at = self.count, datetime.fromisoformat(event["at"]).astimezone(UTC)
        self.count += 1
        if self.state is not None:
            self._bring_up(at)
        done = self._happen(index, at, event)
        if self.state is None:
            return Answer(None, None, True, {})
        self._look_round(at)
        rows = {kind: self._update_row() if kind is Kind.UPDATE else self._row(kind) for kind in Kind}
        return Answer(self.state, self.level, not done, rows)

    def _look_round(self, now: datetime) -> None:
        for kind in OWN_CLOCKS:
            self._look(kind, now)
        self._look_at_updates(now)

    def _bring_up(self, now: datetime) -> None:
        if self.state == "resolved" and self.resolved is not None:
            closes = self.resolved[1] + self.policy.close_after
            if closes <= now:
                self._look_round(closes)
                self._stop("closed", frozenset(Kind), closes)
                self.state = "closed"
        self._look_round(now)

    def _stop(self, reason: str, kinds: frozenset[Kind], at: datetime) -> None:
        self.pauses.append(Pause(reason, kinds, at))

    def _go_on(self, at: datetime) -> None:
        for pause in self.pauses:
            pause.until = pause.until or at

    def _resolve(self, index: int, at: datetime) -> None:
        self.resolved = (index, at)
        self._look(Kind.RESOLUTION, at)  # how the promise stood, before its clock stops
        self._go_on(at)
        self._stop("resolved", frozenset({Kind.UPDATE, Kind.RESOLUTION}), at)
        self.state = "resolved"

    def _reopen(self, at: datetime) -> None:
        self._go_on(at)
        self.resolved = None
        self.state = "running"

    def _happen(self, index: int, at: datetime, event: Json) -> bool:
        """Whether it could happen."""
        name = event["event"]
        if name == "received":
            return self._received(index, at, event)
        match name:
            case _ if self.state is None:
                return False
            case "acknowledged" | "agent_reply" | "status_sent":
                self.log.append((index, name, at))
            case "customer_reply":
                self.log.append((index, "question", at))
                if self.state == "resolved":
                    self._reopen(at)
            case "bounced":
                letters = [each for each, what, _ in self.log if what != "question"]
                if event["of"] not in letters:
                    return False
                self._doubt_a_bounce(event["of"])
                self.came_back.add(event["of"])
            case "timer":
                pass
            case "reopen":
                if self.state not in ("resolved", "closed", "excluded"):
                    return False
                self._reopen(at)
            case "close":
                if self.state == "closed":
                    return False
                if self.state in ("running", "pending"):
                    self._look_round(at)
                    self._resolve(index, at)
                self._stop("closed", frozenset(Kind), at)
                self.state = "closed"
            case _ if self.state not in ("running", "pending"):
                return False
            case _:
                return self._while_running(index, at, name, event)
        return True

    def _doubt_a_bounce(self, letter: int) -> None:
        if letter not in [each.number for each in self._letters("agent_reply")]:
            return
        questions = [at for _, event, at in self.log if event == "question"]
        answers = [each.at for each in self._letters("agent_reply")]
        if any(answered == asked for answered in answers for asked in questions):
            self.doubts.add("a bounce loses the order of question and answer in one instant")

    def _received(self, index: int, at: datetime, event: Json) -> bool:
        level = event.get("priority") or self.policy.default_priority
        if self.state is not None or level not in [each.level for each in self.policy.levels]:
            return False
        self.state, self.level, self.received_at = "running", level, at
        if event.get("by", "customer") == "customer":
            self.log.append((index, "question", at))
        return True

    def _while_running(self, index: int, at: datetime, name: str, event: Json) -> bool:
        match name:
            case "priority":
                if event["level"] not in [each.level for each in self.policy.levels]:
                    return False
                self.level = event["level"]
            case "agreed":
                every = timedelta(seconds=event["every"]) if "every" in event else None
                once = datetime.fromisoformat(event["once"]).astimezone(UTC) if "once" in event else None
                if (every is not None and every <= timedelta()) or (once is not None and once <= at):
                    return False
                self.accords.append(Accord(index, at, every, once))
            case "pause":
                running = {pause.reason for pause in self.pauses if pause.until is None}
                if event["reason"] not in self.policy.pauses or event["reason"] in running:
                    return False
                self._stop(event["reason"], self.policy.pauses[event["reason"]], at)
                self.state = "pending"
            case "resume":
                if self.state != "pending":
                    return False
                self._go_on(at)
                self.state = "running"
            case "escalate":
                if self.escalated_at is not None:
                    return False
                self.escalated_at = at
            case "exclude":
                if event["category"] not in [each.id for each in self.policy.exclusions]:
                    return False
                self._go_on(at)
                self._stop("excluded", frozenset(Kind), at)
                self.state = "excluded"
            case "resolve":
                if event["kind"] not in [each.id for each in self.policy.resolutions]:
                    return False
                self._resolve(index, at)
            case "estimate":
                pass
            case _:
                raise AssertionError(f"no such event: {name}")
        return True

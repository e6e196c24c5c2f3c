"""Business calendars: which stretches of time are open, and what follows from that.

Half-open intervals and lazy streams of open periods, from which every answer is read off. Windows are local wall time,
answers are UTC. A boundary that a zone change skips or repeats is resolved as PEP 495 does (fold=0); a date that a zone
skips whole has no hours. Never reads the clock, a file of calendars, or a list of holidays: these come in as values.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY_SECONDS = 86_400  # "24:00", also on days that DST makes longer or shorter

_ONE_DAY = timedelta(days=1)
# Zone arithmetic overflows next to the ends of `date`; no promise reaches that far.
_FIRST_DAY = date.min + 2 * _ONE_DAY
_LAST_DAY = date.max - 2 * _ONE_DAY
# A year holds every weekday, holiday and exception that repeats: open that long means "never closes".
_ROUND_THE_CLOCK = timedelta(days=366)


class NeverOpens(Exception):
    """The calendar has no open time left for the answer."""


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """A half-open stretch of one local day, in seconds of wall time from midnight: 0 <= start < end <= 86,400.

    Raises ValueError for anything else.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= DAY_SECONDS:
            raise ValueError(f"a window runs forward within one day, not {self.start}..{self.end} s")

    def __sub__(self, cut: "Window") -> tuple["Window", ...]:
        """What `cut` leaves: none, one or two windows."""
        left = (self.start, min(self.end, cut.start))
        right = (max(self.start, cut.end), self.end)
        return tuple(Window(start, end) for start, end in (left, right) if start < end)


ALL_DAY = Window(0, DAY_SECONDS)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Weekly hours of one zone, less holidays, replaced by exceptions, less closures.

    `hours` has seven entries, Monday first. `holidays` names each day closed whole. On a date in `exceptions` exactly
    those windows apply, over a holiday too. `closures` are cut out of whatever is open.
    Every instant asked about is an aware datetime (ValueError otherwise), every answer is UTC.
    """

    name: str
    zone: str  # IANA key
    hours: tuple[tuple[Window, ...], ...]
    holidays: Mapping[date, str] = field(default_factory=dict)
    exceptions: Mapping[date, tuple[Window, ...]] = field(default_factory=dict)
    closures: Mapping[date, tuple[Window, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.hours) != 7:
            raise ValueError(f"hours are given for seven weekdays, not {len(self.hours)}")

    def open_periods(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Open periods from `start` on: lazy, ascending, disjoint, the first one clipped to `start`.

        A period ends with its local day at the latest, so a calendar open round the clock yields one a day.
        """
        reached = _utc(start)
        # One day back: a window whose end DST skips reaches into the next day.
        first = self.local(reached).date() - _ONE_DAY if reached.date() > _FIRST_DAY else _FIRST_DAY
        zone = _zone(self.zone)
        for day in self._days(first):
            for opens, closes in _periods(zone, day, self.windows(day)):
                if closes > reached:  # a skipped end can lie after the next start
                    yield max(opens, reached), closes
                    reached = closes

    def windows(self, day: date) -> tuple[Window, ...]:
        """The open windows of a local date: ascending, disjoint, closures cut out."""
        windows = self._before_closures(day)
        for cut in self.closures.get(day, ()):
            windows = tuple(left for window in windows for left in window - cut)
        return windows

    def is_open(self, at: datetime) -> bool:
        return next(self.open_periods(at), (None, None))[0] == at

    def next_open(self, at: datetime) -> datetime:
        """The first open instant from `at` on: `at` itself when open. Raises NeverOpens."""
        for opens, _ in self.open_periods(at):
            return opens
        raise NeverOpens(self.name)

    def due_at(self, start: datetime, span: timedelta) -> datetime:
        """The instant at which `span` of open time has passed since `start`.

        A span that ends exactly at closing is due at closing; a span of zero is due at `start`, open or not.
        Raises NeverOpens, and ValueError for a negative span.
        """
        return self.due_each(start, (span,))[0]

    def due_each(self, start: datetime, spans: Sequence[timedelta]) -> list[datetime]:
        """`due_at` for several spans, which ascend, in one walk."""
        dues: list[datetime] = []
        passed = timedelta()
        if spans and spans[0] < passed:
            raise ValueError("a span of open time is not negative")
        while len(dues) < len(spans) and not spans[len(dues)]:
            dues.append(_utc(start))
        if len(dues) == len(spans):
            return dues
        for opens, closes in self.open_periods(start):
            until = passed + (closes - opens)
            while spans[len(dues)] <= until:
                dues.append(opens + (spans[len(dues)] - passed))
                if len(dues) == len(spans):
                    return dues
            passed = until
        raise NeverOpens(self.name)

    def elapsed(self, start: datetime, end: datetime) -> timedelta:
        """Open time between two instants; zero when `end` is not after `start`."""
        end = _utc(end)
        total = timedelta()
        if end <= _utc(start):
            return total
        for opens, closes in self.open_periods(start):
            if opens >= end:
                break
            total += min(closes, end) - opens
        return total

    def closing(self, at: datetime) -> datetime | None:
        """When the calendar closes next; None when it is closed at `at`, or never closes within a year."""
        end = _utc(at)
        for opens, closes in self.open_periods(end):
            if opens != end:
                return end if end > at else None
            if closes - at > _ROUND_THE_CLOCK:
                return None
            end = closes
        return end if end > at else None

    def why_closed(self, at: datetime) -> str | None:
        """The holiday's name, "closure", "exception" or "outside hours"; None when open."""
        if self.is_open(at):
            return None
        wall = self.local(at)
        second = wall.hour * 3600 + wall.minute * 60 + wall.second
        day = wall.date()
        if any(window.start <= second < window.end for window in self._before_closures(day)):
            return "closure"
        if day in self.exceptions:
            return "exception"
        return self.holidays.get(day, "outside hours")

    def local(self, at: datetime) -> datetime:
        """The same instant on the calendar's wall clock."""
        return at.astimezone(_zone(self.zone))

    def instant(self, wall: datetime) -> datetime:
        """The instant of a naive wall time, with PEP 495's reading of what DST skips or repeats."""
        return wall.replace(tzinfo=_zone(self.zone)).astimezone(UTC)

    def _before_closures(self, day: date) -> tuple[Window, ...]:
        if day in self.exceptions:
            return merged(self.exceptions[day])
        if day in self.holidays:
            return ()
        return merged(self.hours[day.weekday()])

    def _days(self, first: date) -> Iterator[date]:
        """The dates that may be open: all of them, or the exceptions alone when no weekday is."""
        if not any(self.hours):
            yield from (day for day in sorted(self.exceptions) if first <= day <= _LAST_DAY)
            return
        day = first
        while day <= _LAST_DAY:
            yield day
            day += _ONE_DAY


def merged(windows: Sequence[Window]) -> tuple[Window, ...]:
    """The same time as ascending windows that neither overlap nor touch."""
    if len(windows) < 2:
        return tuple(windows)
    result: list[Window] = []
    for window in sorted(windows):
        if result and window.start <= result[-1].end:
            result[-1] = Window(result[-1].start, max(window.end, result[-1].end))
        else:
            result.append(window)
    return tuple(result)


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError(f"an instant has a zone: {at.isoformat()}")
    return at.astimezone(UTC)


@lru_cache(maxsize=64)
def _zone(key: str) -> ZoneInfo:
    return ZoneInfo(key)


@lru_cache(maxsize=8192)
def _periods(zone: ZoneInfo, day: date, windows: tuple[Window, ...]) -> tuple[tuple[datetime, datetime], ...]:
    """The windows of one local date as instants, ascending; empty for a date the zone skips whole (Apia, 2011-12-30)."""
    midnight = datetime.combine(day, time.min, zone)

    def instant(second: int) -> datetime:
        return (midnight + timedelta(seconds=second)).astimezone(UTC)

    if not windows or instant(0) == instant(DAY_SECONDS):
        return ()
    periods = ((instant(window.start), instant(window.end)) for window in windows)
    # A start that DST skips can lie after its end, and after the start of a later window.
    return tuple(sorted((opens, closes) for opens, closes in periods if opens < closes))


ALWAYS = Calendar("always", "UTC", ((ALL_DAY,),) * 7)

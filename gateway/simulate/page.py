"""A report as one page for a browser: tables, and plots as SVG. Nothing is loaded and nothing runs in it.

Owns what the plots show and where each mark stands; how it looks is the template's. What mails say is data there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, log10
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gateway.simulate.report import MISSED, OPEN, Case, Change, Promise, Report, Row
from rules.policy import Kind

HERE = Path(__file__).parent
LISTED = 300
"""Requests in the page; report.json has all of them."""

KIND_NAMES = {
    Kind.ACKNOWLEDGE: "acknowledgement",
    Kind.RESPONSE: "answer",
    Kind.REPLY: "next answer",
    Kind.UPDATE: "status update",
    Kind.RESOLUTION: "solution",
}

BINS = 16
"""Up to twice the target; what took longer stands in one more behind them."""

SAMPLES = 240
WIDE, HIGH = 960.0, 220.0  # of the timeline, in its own units
TICKS = 6


def page(report: Report, changes: Sequence[Change] | None = None, other: str = "") -> str:
    """HTML. `other` names the policy that `changes` were found under."""
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    environment.filters |= {"day": day, "moment": moment, "span": span_words, "kind": KIND_NAMES.get}
    told = None if changes is None else [change for change in changes if change.flips]
    return environment.get_template("page.j2").render(
        report=report,
        vendors=_by_vendor(report.rows),
        share=_share(report.rows),
        missed=sum(row.missed for row in report.rows),
        letters=sum(report.letters.values()),
        histograms=list(_histograms(report)),
        timeline=_timeline(report),
        cases=_worth_showing(report.cases),
        flips=told,
        moved=0 if changes is None or told is None else len(changes) - len(told),
        other=other,
    )


def span_words(span: timedelta | None) -> str:
    """`40 h 05`, `35 min`: never in days, since a day of support hours is not 24 h."""
    if span is None:
        return "–"
    minutes = int(span.total_seconds()) // 60
    sign, minutes = ("-", -minutes) if minutes < 0 else ("", minutes)
    return f"{sign}{minutes // 60} h {minutes % 60:02}" if minutes >= 60 else f"{sign}{minutes} min"


def day(at: datetime) -> str:
    return f"{at.day} {at:%b %Y}"


def moment(at: datetime | None) -> str:
    return f"{day(at)}, {at:%H:%M} UTC" if at is not None else "–"


def _share(rows: Iterable[Row]) -> int | None:
    """Per cent of what was settled; cut, not rounded: 100 means all."""
    kept = missed = 0
    for row in rows:
        kept, missed = kept + row.kept, missed + row.missed
    return kept * 100 // (kept + missed) if kept + missed else None


# --- kept and missed -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Bar:
    """Widths in per cent of what was owed."""

    row: Row
    kept: float
    missed: float
    open: float


def _by_vendor(rows: Iterable[Row]) -> dict[str, list[Bar]]:
    found: dict[str, list[Bar]] = {}
    for row in rows:
        part = 100 / row.owed if row.owed else 0.0
        bar = Bar(row, *(round(each * part, 3) for each in (row.kept, row.missed, row.open)))
        found.setdefault(row.vendor, []).append(bar)
    return found


# --- how long a first answer took --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Histogram:
    """Counted time until the first answer, in shares of the target. `bars` as (x, y, width, height, in time)."""

    row: Row
    bars: tuple[tuple[float, float, float, float, bool], ...]
    never: int  # missed, and not answered at all


def _histograms(report: Report) -> Iterator[Histogram]:
    for row in report.rows:
        if row.kind is Kind.RESPONSE and row.target and row.spans:
            yield Histogram(row, _bars(row.spans, row.target), _never(report.cases, row))


def _bars(
    spans: Iterable[timedelta], target: timedelta
) -> tuple[tuple[float, float, float, float, bool], ...]:
    counts = [0] * (BINS + 1)
    for span in spans:
        # A bin ends with its upper bound: what took exactly the target was in time.
        counts[min(max(ceil(span / target * (BINS // 2)) - 1, 0), BINS)] += 1
    highest = max(counts)
    drawn = []
    for place, count in enumerate(counts):
        height = round(count / highest * 60, 2)
        gap = 6 if place == BINS else 0
        drawn.append((place * 11.0 + gap, 64 - height, 9.0, height, place < BINS // 2))
    return tuple(each for each in drawn if each[3])


def _never(cases: Iterable[Case], row: Row) -> int:
    return sum(
        1
        for case in cases
        for promise in case.promises
        if (case.vendor, promise.level, promise.kind) == (row.vendor, row.level, row.kind)
        and promise.state == MISSED
        and promise.met_at is None
    )


# --- what was open when ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Timeline:
    """Areas as SVG paths; `rulers` as (y, label), `dates` as (x, label)."""

    open: str
    overdue: str
    rulers: tuple[tuple[float, str], ...]
    dates: tuple[tuple[float, str], ...]
    most: int
    most_overdue: int


def _timeline(report: Report) -> Timeline | None:
    spans = [each for case in report.cases for each in _lives(case, report.until)]
    length = report.until - report.begin
    if not spans or not length:
        return None
    at = [report.begin + length * step / SAMPLES for step in range(SAMPLES + 1)]
    still_open = _alive(at, [(begin, end) for begin, _, end in spans])
    overdue = _alive(at, [(due, end) for _, due, end in spans if due is not None and due < end])
    top = _round_up(max(still_open))
    middle = (top // 2,) if top % 2 == 0 else ()
    return Timeline(
        open=_area(still_open, top),
        overdue=_area(overdue, top),
        rulers=tuple((round(HIGH * (1 - each / top), 2), str(each)) for each in (0, *middle, top)),
        dates=tuple(_dates(report.begin, length)),
        most=max(still_open),
        most_overdue=max(overdue),
    )


def _lives(case: Case, until: datetime) -> Iterator[tuple[datetime, datetime | None, datetime]]:
    """Of each promise: from, missed from (or never), to."""
    for promise in case.promises:
        end = promise.met_at or case.ended_at or until
        yield promise.from_at, promise.due_at if promise.state == MISSED else None, end


def _alive(at: Sequence[datetime], spans: Iterable[tuple[datetime, datetime]]) -> list[int]:
    """How many of the spans cover each instant: +1 where one begins, -1 where it ends, in one walk."""
    steps = sorted([*((begin, 1) for begin, _ in spans), *((end, -1) for _, end in spans)])
    counts, alive, place = [], 0, 0
    for instant in at:
        while place < len(steps) and steps[place][0] <= instant:
            alive += steps[place][1]
            place += 1
        counts.append(alive)
    return counts


def _round_up(most: int) -> int:
    """The next of 1, 2, 4, 6, 10, 20, 40, 60, 100 and so on."""
    scale = int(10 ** int(log10(max(most, 1))))
    return next(step * scale for step in (1, 2, 4, 6, 10) if most <= step * scale)


def _area(counts: Sequence[int], top: int) -> str:
    points = [
        f"{place * WIDE / SAMPLES:.2f},{HIGH * (1 - count / top):.2f}" for place, count in enumerate(counts)
    ]
    return f"M0,{HIGH} L{' '.join(points)} L{WIDE},{HIGH} Z"


def _dates(begin: datetime, length: timedelta) -> Iterator[tuple[float, str]]:
    """Midnights, some days apart."""
    days = max(1, ceil(length / timedelta(days=1) / TICKS))
    first = begin.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    at = first
    while at < begin + length:
        yield round((at - begin) / length * WIDE, 2), f"{at.day} {at:%b}"
        at += timedelta(days=days)


# --- requests ------------------------------------------------------------------------------------------------------------


def _worth_showing(cases: Sequence[Case]) -> list[tuple[Case, list[Promise]]]:
    """Those on which something was missed or is open, in the order of time."""
    found = []
    for case in cases:
        promises = [each for each in case.promises if each.state in (MISSED, OPEN)]
        if promises:
            found.append((case, promises))
    return found[:LISTED]

"""What holds for every calendar, at every instant, in zones with every kind of clock change."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rules.calendar import Calendar, NeverOpens, Window, merged

# Zones and a date on which each changes its clocks.
CHANGES = (
    ("America/Los_Angeles", date(2026, 3, 8)),
    ("America/New_York", date(2026, 11, 1)),
    ("Europe/Berlin", date(2026, 10, 25)),
    ("Europe/London", date(2026, 3, 29)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("America/Sao_Paulo", date(2018, 11, 4)),
    ("America/St_Johns", date(2010, 11, 7)),
    ("America/Nuuk", date(2026, 3, 28)),
    ("Africa/Cairo", date(2026, 4, 24)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Asia/Kolkata", date(2026, 3, 8)),
    ("UTC", date(2026, 3, 8)),
)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

bounded = settings(max_examples=100, deadline=None)


@st.composite
def window_sets(draw: st.DrawFn) -> tuple[Window, ...]:
    edges = draw(st.lists(st.integers(0, 24 * 12), max_size=6, unique=True).map(sorted))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Window(start * 300, end * 300) for start, end in pairs)


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Calendar, date]:
    zone, change = draw(st.sampled_from(CHANGES))
    near = st.integers(-6, 9).map(lambda days: change + timedelta(days=days))
    calendar = Calendar(
        "any",
        zone,
        tuple(draw(st.lists(window_sets(), min_size=7, max_size=7))),
        holidays=dict.fromkeys(draw(st.lists(near, max_size=3)), "holiday"),
        exceptions=draw(st.dictionaries(near, window_sets(), max_size=2)),
        closures=draw(st.dictionaries(near, window_sets(), max_size=2)),
    )
    return calendar, change


def instants(change: date) -> st.SearchStrategy[datetime]:
    noon = datetime.combine(change, time(12), UTC)
    return st.integers(-4 * 86_400, 6 * 86_400).map(lambda seconds: noon + timedelta(seconds=seconds))


spans = st.integers(0, 4 * 86_400).map(lambda seconds: timedelta(seconds=seconds))


def boundary(zone: ZoneInfo, day: date, second: int) -> datetime:
    """PEP 495 by hand: the wall time less the offset that the zone gives for fold=0."""
    wall = datetime.combine(day, time()) + timedelta(seconds=second)
    offset = wall.replace(tzinfo=zone).utcoffset()
    assert offset is not None
    return (wall - offset).replace(tzinfo=UTC)


def exists(zone: ZoneInfo, day: date) -> bool:
    return boundary(zone, day, 0) < boundary(zone, day, 86_400)


def open_minute(calendar: Calendar, at: datetime) -> bool:
    """The oracle: ask every window of the days around."""
    zone = ZoneInfo(calendar.zone)
    today = at.astimezone(zone).date()
    for day in (today - DAY, today, today + DAY):
        hours = () if day in calendar.holidays else calendar.hours[day.weekday()]
        pieces = list(calendar.exceptions.get(day, hours))
        for cut in calendar.closures.get(day, ()):
            pieces = [part for piece in pieces for part in piece - cut]
        for piece in merged(pieces):
            if exists(zone, day) and boundary(zone, day, piece.start) <= at < boundary(zone, day, piece.end):
                return True
    return False


@bounded
@given(calendars(), st.data())
def test_periods_are_disjoint_and_ascend(drawn: tuple[Calendar, date], data: st.DataObject) -> None:
    calendar, change = drawn
    start = data.draw(instants(change))
    periods = list(islice(calendar.open_periods(start), 40))
    assert all(start <= opens < closes for opens, closes in periods)
    assert all(one[1] <= other[0] for one, other in pairwise(periods))


@settings(max_examples=40, deadline=None)
@given(calendars(), st.data())
def test_every_minute_agrees_with_the_oracle(drawn: tuple[Calendar, date], data: st.DataObject) -> None:
    calendar, change = drawn
    start = data.draw(instants(change)).replace(second=0)
    minutes = [start + MINUTE * step for step in range(1500)]
    stepped = [open_minute(calendar, minute) for minute in minutes]
    assert calendar.elapsed(start, minutes[-1] + MINUTE) == MINUTE * sum(stepped)
    assert [calendar.is_open(minute) for minute in minutes[::7]] == stepped[::7]
    for minute in minutes[::97]:
        assert (calendar.why_closed(minute) is None) is calendar.is_open(minute)


@bounded
@given(calendars(), st.data())
def test_elapsed_adds_up(drawn: tuple[Calendar, date], data: st.DataObject) -> None:
    calendar, change = drawn
    one, two, three = sorted(data.draw(instants(change)) for _ in range(3))
    assert calendar.elapsed(one, two) + calendar.elapsed(two, three) == calendar.elapsed(one, three)


def due(calendar: Calendar, start: datetime, span: timedelta) -> datetime:
    try:
        return calendar.due_at(start, span)
    except NeverOpens:
        assume(False)
        raise


@bounded
@given(calendars(), spans, st.data())
def test_a_span_has_elapsed_when_it_is_due(
    drawn: tuple[Calendar, date], span: timedelta, data: st.DataObject
) -> None:
    calendar, change = drawn
    start = data.draw(instants(change))
    end = due(calendar, start, span)
    assert calendar.elapsed(start, end) == span
    if span:
        # The earliest such instant, so it lies in open time or at its closing.
        assert calendar.elapsed(start, end - timedelta(microseconds=1)) < span


@bounded
@given(calendars(), spans, st.data())
def test_a_later_start_is_never_due_earlier(
    drawn: tuple[Calendar, date], span: timedelta, data: st.DataObject
) -> None:
    calendar, change = drawn
    one, two = sorted(data.draw(instants(change)) for _ in range(2))
    assert due(calendar, one, span) <= due(calendar, two, span)
    assert due(calendar, one, span) <= due(calendar, one, span + MINUTE)


@bounded
@given(calendars(), spans, st.data())
def test_closing_more_never_brings_a_due_time_forward(
    drawn: tuple[Calendar, date], span: timedelta, data: st.DataObject
) -> None:
    calendar, change = drawn
    start = data.draw(instants(change))
    day = change + timedelta(days=data.draw(st.integers(-4, 8)))
    before = due(calendar, start, span)
    fields = (calendar.name, calendar.zone, calendar.hours)
    cut = calendar.closures | {day: (*calendar.closures.get(day, ()), *data.draw(window_sets()))}  # type: ignore[operator]
    closed = Calendar(*fields, calendar.holidays, calendar.exceptions, cut)
    off = Calendar(*fields, {**calendar.holidays, day: "holiday"}, calendar.exceptions, calendar.closures)
    assert due(closed, start, span) >= before
    assert due(off, start, span) >= before


@bounded
@given(calendars(), st.data())
def test_next_open_and_closing_bound_the_period(drawn: tuple[Calendar, date], data: st.DataObject) -> None:
    calendar, change = drawn
    at = data.draw(instants(change))
    closing = calendar.closing(at)
    if calendar.is_open(at):
        assert calendar.next_open(at) == at
        assert closing is None or (
            not calendar.is_open(closing) and calendar.elapsed(at, closing) == closing - at
        )
    else:
        assert closing is None
        opens = due(calendar, at, timedelta(microseconds=1)) - timedelta(microseconds=1)
        assert calendar.next_open(at) == opens

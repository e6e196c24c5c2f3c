"""Both nights of a year on which clocks change, in twenty zones: no target off by a second, no letter twice.

The expected instants come from a walk of this file's own, minute by minute over a table of what is open, on wall clocks
that nobody resolves: a boundary has passed once the clock that showed it first shows it or later. The nights are found by
searching the zone data. What is fired early, late, twice or out of order stands at the end.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.cadence import cycle
from rules.calendar import Calendar, Window
from rules.decide import decide
from rules.effects import Audience, LetterKind, Send
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Assigned,
    Bounced,
    CustomerReplied,
    Deferred,
    Event,
    Fired,
    LevelSet,
    Paused,
    Received,
    Resolved,
    Resumed,
    Taken,
)
from rules.incident import Incident
from rules.passing import next_wake
from rules.policy import Kind, Policy, Runs, Starts
from rules.replay import standings
from tests.rules.histories import LAB, USERZOOM, ZABBLE, level, policy, promise, utc

ZONES = (
    "Africa/Cairo", "Africa/Casablanca", "America/Asuncion", "America/Havana", "America/Los_Angeles",
    "America/Nuuk", "America/Santiago", "America/Sao_Paulo", "America/St_Johns", "Antarctica/Troll",
    "Asia/Beirut", "Asia/Kathmandu", "Asia/Tehran", "Atlantic/Azores", "Australia/Lord_Howe", "Europe/Berlin",
    "Europe/Dublin", "Europe/London", "Pacific/Auckland", "Pacific/Chatham",
)  # fmt: skip
WITHOUT_NIGHTS = {"America/Asuncion", "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Tehran"}

SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=each) for each in (1, 60, 3600, 86_400))
INSTANT = timedelta(microseconds=1)
DAY_S, HOUR_S, MINUTE_S = 86_400, 3600, 60
FROM, UNTIL = datetime(2026, 7, 1, tzinfo=UTC), datetime(2027, 7, 1, tzinfo=UTC)

SAM = "sam@example.org"

# --- the nights, searched ----------------------------------------------------------------------------------------------


class Night(NamedTuple):
    """One change of a zone's clocks, in seconds; the stretch that the wall clock skips or shows twice is `torn`."""

    zone: str
    at: int  # since 1970
    old: int  # offsets from UTC before and after
    new: int
    torn: tuple[int, int]  # wall clock, counted as if it were UTC

    @property
    def instant(self) -> datetime:
        return instant(self.at)


def instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


@lru_cache
def nights(zone: str) -> tuple[Night, ...]:
    """Every change from July to July; where there is none, an ordinary night."""
    key = ZoneInfo(zone)

    def offset(at: int) -> int:
        found = instant(at).astimezone(key).utcoffset()
        assert found is not None
        return int(found.total_seconds())

    found = []
    for early in range(int(FROM.timestamp()), int(UNTIL.timestamp()), DAY_S):
        old, new = offset(early), offset(early + DAY_S)
        if old != new:
            at = early + 1 + bisect_left(range(early + 1, early + DAY_S), new, key=offset)
            if new < old:
                at = early + 1 + bisect_left(range(early + 1, early + DAY_S), -new, key=lambda t: -offset(t))
            found.append(Night(zone, at, old, new, (at + min(old, new), at + max(old, new))))
    if found:
        return tuple(found)
    same = offset(int(FROM.timestamp()))
    wall = int(datetime(2026, 10, 25, 2, tzinfo=UTC).timestamp())
    return (Night(zone, wall - same, same, same, (wall, wall + HOUR_S)),)


@pytest.mark.parametrize("zone", ZONES)
def test_the_zone_data_has_the_nights_that_are_meant(zone: str) -> None:
    found = nights(zone)
    assert len(ZONES) == 20 and len(found) == (1 if zone in WITHOUT_NIGHTS else 2)
    for night in found:
        assert night.at % MINUTE_S == 0 and (night.torn[1] - 1) // DAY_S == night.torn[0] // DAY_S
        offsets = [instant(night.at + n).astimezone(ZoneInfo(zone)).utcoffset() for n in (-1, 0)]
        assert offsets == [timedelta(seconds=night.old), timedelta(seconds=night.new)]


# --- calendars about the torn stretch ----------------------------------------------------------------------------------

Pieces = tuple[tuple[int, int], ...]


def shapes(night: Night) -> dict[str, Pieces]:
    """Windows that touch the torn stretch, hold it, begin or end in it: seconds from the midnight before it."""
    start, end = (wall - night.torn[0] // DAY_S * DAY_S for wall in night.torn)
    long = end - start
    middle, quarter = start + long // 2, long // 4 // MINUTE_S * MINUTE_S
    return {
        "round the clock": ((-DAY_S, 2 * DAY_S),),
        "contains it": ((start - 2 * HOUR_S, end + 2 * HOUR_S),),
        "ends where it begins": ((start - 3 * HOUR_S, start),),
        "begins where it ends": ((end, end + 3 * HOUR_S),),
        "touches it on both sides": ((start - HOUR_S, start), (end, end + HOUR_S)),
        "is it": ((start, end),),
        "begins with it": ((start, end + 90 * MINUTE_S),),
        "ends with it": ((start - 90 * MINUTE_S, end),),
        "begins in it": ((middle, end + 2 * HOUR_S),),
        "ends in it": ((start - 2 * HOUR_S, middle),),
        "lies in it": ((start + quarter, end - quarter),),
        "has a break in it": ((start - HOUR_S, start + quarter), (middle, end + HOUR_S)),
        "begins half an hour before": ((start - 30 * MINUTE_S, middle), (end + 30 * MINUTE_S, end + HOUR_S)),
        "is closed that night": (),
    }


def hours_of(night: Night, pieces: Pieces) -> dict[int, Pieces]:
    """Windows by day (since 1970): 09:00-17:00 daily, and the pieces, cut at midnight."""
    torn = night.torn[0] // DAY_S
    days = {torn + n: [(9 * HOUR_S, 17 * HOUR_S)] for n in range(-3, 4)}
    for start, end in pieces:
        for n in (-1, 0, 1):
            cut = max(start - n * DAY_S, 0), min(end - n * DAY_S, DAY_S)
            if cut[0] < cut[1]:
                days[torn + n].append(cut)
    return {day: tuple(windows) for day, windows in days.items()}


def calendar_of(night: Night, hours: dict[int, Pieces]) -> Calendar:
    week: dict[int, tuple[Window, ...]] = {}
    for day, windows in hours.items():
        weekday = (date(1970, 1, 1) + day * DAY).weekday()
        week[weekday] = tuple(Window(start, end) for start, end in windows)
    return Calendar("night", night.zone, tuple(week[n] for n in range(7)))


class Walk:
    """What is open, minute by minute, from a day and a half before the change to nearly three days after it."""

    def __init__(self, night: Night, hours: dict[int, Pieces]) -> None:
        self.first = night.at - 36 * HOUR_S
        minutes = range(self.first, night.at + 68 * HOUR_S, MINUTE_S)
        torn_end = max(night.at + night.old, night.at + night.new)

        def passed(at: int, wall: int) -> bool:
            """What lies before the end of the torn stretch is read off the clock that nobody has changed yet."""
            return at + (night.old if wall < torn_end else night.new) >= wall

        walls = [
            (day * DAY_S + start, day * DAY_S + end)
            for day, windows in hours.items()
            for start, end in windows
        ]
        self.open = bytes(
            any(passed(at, start) and not passed(at, end) for start, end in walls) for at in minutes
        )
        self.before = list(accumulate(self.open, initial=0))

    def due(self, start: datetime, span: timedelta) -> datetime:
        """The instant after the last second of `span`, counting open seconds alone."""
        minute, second = divmod(int(start.timestamp()) - self.first, MINUTE_S)
        counted = self.before[minute] * MINUTE_S + second * self.open[minute]
        wanted = counted + int(span.total_seconds())
        last = bisect_left(self.before, -(-wanted // MINUTE_S)) - 1
        return instant(self.first + last * MINUTE_S + wanted - self.before[last] * MINUTE_S)

    def is_open(self, at: datetime) -> bool:
        return bool(self.open[(int(at.timestamp()) - self.first) // MINUTE_S])

    def opening(self, at: datetime) -> datetime:
        if self.is_open(at):
            return at
        minute = (int(at.timestamp()) - self.first) // MINUTE_S
        return instant(self.first + self.open.index(1, minute) * MINUTE_S)


class Scene(NamedTuple):
    name: str
    night: Night
    walk: Walk
    rules: Policy


WAYS = tuple((runs, starts) for runs in Runs for starts in Starts)
WITHIN = {
    Kind.ACKNOWLEDGE: 20 * MINUTE,
    Kind.RESPONSE: HOUR,
    Kind.REPLY: 150 * MINUTE,
    Kind.UPDATE: 4 * HOUR,
    Kind.RESOLUTION: 9 * HOUR + 5 * SECOND,
}
DRAFT_AHEAD, SEND_AHEAD = 30 * MINUTE, 5 * MINUTE  # of an update every four hours

LEVELS = tuple(
    level(str(n), *(promise(kind, WITHIN[kind], runs, starts) for kind in Kind))
    for n, (runs, starts) in enumerate(WAYS)
)


@lru_cache
def scenes(zone: str) -> tuple[Scene, ...]:
    made = []
    for night in nights(zone):
        for name, pieces in shapes(night).items():
            hours = hours_of(night, pieces)
            rules = policy(*LEVELS, calendar=calendar_of(night, hours), alert_after_silent=1_000)
            made.append(Scene(f"{night.instant:%F} {name}", night, Walk(night, hours), rules))
    return tuple(made)


def receipts(night: Night) -> tuple[datetime, ...]:
    torn = timedelta(seconds=night.torn[1] - night.torn[0])
    about = (-26 * HOUR + 17 * SECOND, -90 * MINUTE, -SECOND, 0 * SECOND, torn / 2 + SECOND, torn, 5 * HOUR)
    return tuple(night.instant + each for each in about)


def received(at: datetime, number: str) -> Received:
    return Received(at, 1, "LB-1", "dana@example.com", level=number)


# --- due to the second ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zone", ZONES)
def test_every_kind_of_promise_is_due_to_the_second(zone: str) -> None:
    """Five kinds, counted in support hours or by the wall clock, from the receipt or the next opening."""
    for scene in scenes(zone):
        for at in receipts(scene.night):
            opened = decide(scene.rules, None, received(at, "0")).incident
            assert opened is not None
            for number, (runs, starts) in enumerate(WAYS):
                incident = opened.but(level=str(number))
                start = at if starts is Starts.RECEIPT else scene.walk.opening(at)
                for row in standings(scene.rules, incident):
                    within = WITHIN[row.kind]
                    due = scene.walk.due(at, within) if runs is Runs.SUPPORT_HOURS else start + within
                    assert row.due_at == due, (scene.name, at, runs, starts, row.kind)


@pytest.mark.parametrize("zone", ZONES)
def test_the_draft_and_the_letter_leave_as_long_before_it_as_the_policy_says(zone: str) -> None:
    for scene in scenes(zone):
        for at in receipts(scene.night):
            opened = decide(scene.rules, None, received(at, "0")).incident
            assert opened is not None
            for number, (runs, starts) in enumerate(WAYS):
                owed = cycle(scene.rules, opened.but(level=str(number)))
                assert owed is not None
                found = (owed.draft_at, owed.decide_at, owed.due_at)
                assert found == _update(scene.walk, runs, starts, at), (scene.name, at, runs, starts)


def _update(walk: Walk, runs: Runs, starts: Starts, at: datetime) -> tuple[datetime, ...]:
    spans = [WITHIN[Kind.UPDATE] - ahead for ahead in (DRAFT_AHEAD, SEND_AHEAD, 0 * SECOND)]
    if runs is Runs.SUPPORT_HOURS:
        return tuple(walk.due(at, span) for span in spans)
    start = at if starts is Starts.RECEIPT else walk.opening(at)
    return tuple(start + span for span in spans)


# --- a whole history, each timer at its instant ------------------------------------------------------------------------

Sent = tuple[datetime, str, str]
"""When, the letter, and of a warning the promise."""


def lived(rules: Policy, at: datetime, number: str, until: datetime) -> list[Sent]:
    """Nobody answers: every letter is taken a second after it was written, every timer rings exactly at its wake."""
    decision = decide(rules, None, received(at, number))
    sent: list[Sent] = []
    taken: list[Event] = [Taken(at + SECOND, 1, LetterKind.ACKNOWLEDGEMENT)]
    now = at
    while True:
        assert decision.incident is not None
        incident = decision.incident
        for each in decision.effects:
            if isinstance(each, Send):
                sent.append((now, each.kind, each.about))
                if each.kind is LetterKind.STATUS:
                    taken.append(Taken(now + SECOND, len(sent), each.kind, news=False))
        wake = next_wake(rules, incident).at
        assert wake is not None and wake == incident.wake_at and wake > now, "a timer that rings for nothing"
        event = taken.pop() if taken and taken[0].at <= wake else Fired(wake, incident.serial)
        now = event.at
        if now > until:
            return sorted(sent)
        decision = decide(rules, incident, event)


def foretold(walk: Walk, at: datetime, runs: Runs, starts: Starts, until: datetime) -> list[Sent]:
    """The same from the contract: one letter and one draft a cycle, one warning a step."""
    counts = runs is Runs.SUPPORT_HOURS
    start = at if counts or starts is Starts.RECEIPT else walk.opening(at)

    def add(start: datetime, span: timedelta) -> datetime:
        return walk.due(start, span) if counts else start + span

    def told() -> Iterator[Sent]:
        yield at, LetterKind.ACKNOWLEDGEMENT, ""
        yield at, LetterKind.NOTICE, ""
        for kind in (Kind.RESPONSE, Kind.RESOLUTION):  # of the reply the response's warning speaks too
            due, risk = add(start, WITHIN[kind]), add(start, WITHIN[kind] * 0.8)
            risk = risk if counts else walk.opening(risk)
            if risk <= due:
                yield risk, LetterKind.AT_RISK, kind
            missed = due + INSTANT
            yield (missed if walk.is_open(due - SECOND) else walk.opening(missed)), LetterKind.MISSED, kind
        anchor = max(at + SECOND, start)
        while anchor <= until:
            yield add(anchor, WITHIN[Kind.UPDATE] - DRAFT_AHEAD), LetterKind.DRAFT, ""
            written = add(anchor, WITHIN[Kind.UPDATE] - SEND_AHEAD)
            yield written, LetterKind.STATUS, ""
            anchor = written + SECOND

    return sorted(each for each in told() if each[0] <= until)


@pytest.mark.parametrize("zone", ZONES)
def test_a_history_over_the_night_has_each_letter_once_at_its_instant(zone: str) -> None:
    for n, scene in enumerate(scenes(zone)):
        early, late, *_ = receipts(scene.night)
        until = scene.night.instant + 20 * HOUR
        for turn, at in enumerate((early, late)):
            number = (n + turn + len(zone)) % len(WAYS)
            found = lived(scene.rules, at, str(number), until)
            assert found == foretold(scene.walk, at, *WAYS[number], until), (scene.name, at, WAYS[number])
            assert len(set(found)) == len(found)


def test_a_window_in_the_skipped_hour_takes_nothing_from_the_next() -> None:
    """02:15-02:45 does not exist and is read an hour later; 03:00-04:00 is on the wall all the same."""
    windows = (Window(8100, 9900), Window(10_800, 14_400))
    night = Calendar("torn", "America/Los_Angeles", (windows,) * 7)
    assert night.is_open(datetime(2027, 3, 14, 10, 5, tzinfo=UTC))  # 03:05 PDT


# --- timers that ring early, late, twice, in any order -----------------------------------------------------------------

KIM = "kim@example.org"
CLUMSY = policy(
    *LAB.levels,
    calendar=LAB.calendar,
    default_priority="1",
    escalated_calendar=LAB.escalated_calendar,
    pauses=LAB.pauses,
    tell_customer_when_missed=True,
)
PAGED = policy(
    level("1", *(promise(kind, within) for kind, within in WITHIN.items()), on_call=True),
    level("2", promise(Kind.RESPONSE, 4 * HOUR), promise(Kind.UPDATE, 90 * MINUTE, Runs.ELAPSED)),
    calendar=ZABBLE.calendar,
)
LONG = 6 * DAY


def _happens(at: datetime, what: int, n: int) -> tuple[Event, ...]:
    """One thing that people do; most answers leave a minute later."""
    answer = Answered(at, SAM, "Which browser is it?" if n % 2 else "We see it.", delay=MINUTE)
    return (
        (answer, Taken(at + MINUTE, n, LetterKind.ANSWER)),
        (answer,),  # it never leaves
        (CustomerReplied(at, n),),
        (LevelSet(at, SAM, "2" if n % 2 else "1"),),
        (Agreed(at, SAM, every=3 * HOUR),),
        (Agreed(at, SAM, once=at + 5 * HOUR),),
        (Agreed(at, SAM, withdrawn=True),),
        (Paused(at, SAM, "frozen" if n % 2 else "waiting"),),
        (Resumed(at, SAM),),
        (Assigned(at, SAM, KIM),),
        (Approved(at, SAM),),
        (Deferred(at, SAM, 10 * MINUTE),),
        (Bounced(at, n - 1),),
        (Resolved(at, SAM, ""),),
    )[what]


@st.composite
def stories(draw: st.DrawFn) -> tuple[Policy, datetime, list[Event]]:
    """A request and what people do about it within some days; what is refused is no story."""
    rules = draw(st.sampled_from((CLUMSY, PAGED, USERZOOM)))
    start = utc(10, 29, 16, 3) + draw(st.integers(0, 4 * 24)) * HOUR  # over the night of 1 November
    asked = Received(start, 1, "LB-1", "dana@example.com", level=draw(st.sampled_from(("1", "2"))))
    told: list[Event] = [asked, Taken(start + 2 * SECOND, 1, LetterKind.ACKNOWLEDGEMENT)]
    at = start
    for n in range(2, 2 + draw(st.integers(0, 6))):
        at += draw(st.integers(2, 20 * 60)) * MINUTE + 7 * SECOND
        told += _happens(at, draw(st.integers(0, 13)), n)
    return rules, start + LONG, sorted(told, key=lambda each: each.at)


class Lived(NamedTuple):
    happened: list[Event]  # beside the timers
    incident: Incident
    sent: Counter[tuple[LetterKind, Audience]]


Ring = tuple[str, int]
"""How a timer rings, and for those that are not in time by how many seconds."""

IN_TIME: tuple[Ring, ...] = (("in time", 0),)
STORM = 2_000
"""More events than any story has: some six days of alerts every ten minutes, each ringing thrice."""


def ringing(
    rules: Policy, told: Sequence[Event], until: datetime, rings: Sequence[Ring], took: bool
) -> Lived:
    """The story with its timers ringing so. `took`: each status letter is taken 20 s after it was written."""
    incident: Incident | None = None
    happened: list[Event] = []
    sent: Counter[tuple[LetterKind, Audience]] = Counter()
    waiting = [(each.at, n, each) for n, each in enumerate(told)]
    turn, last = 0, len(told)
    while waiting:
        assert last < STORM, "timers that arm each other"
        now, _, event = waiting.pop(0)
        if now > until:
            break
        decision = decide(rules, incident, event)
        before, incident = incident, decision.incident
        assert incident is not None
        refused = incident is before
        if not isinstance(event, Fired) and not refused:
            happened.append(event)
        later: list[Event] = []
        for each in decision.effects:
            if isinstance(each, Send):
                sent[each.kind, each.to] += 1
                if each.kind is LetterKind.STATUS and took:
                    later.append(Taken(now + 20 * SECOND, 100 + last, each.kind, news=False))
        if not refused and incident.wake_at is not None:
            way, by = rings[turn % len(rings)]
            turn += 1
            later += _rings(way, by * SECOND, incident.wake_at, incident.serial, now)
        for ring in later:
            last += 1
            waiting.append((ring.at, last, ring))
        waiting.sort(key=lambda one: one[:2])
    assert incident is not None
    final = decide(rules, incident, Fired(until))
    assert final.incident is not None
    sent.update((each.kind, each.to) for each in final.effects if isinstance(each, Send))
    return Lived(happened, final.incident, sent)


def _rings(way: str, by: timedelta, wake: datetime, serial: int, now: datetime) -> list[Fired]:
    match way:
        case "late":
            return [Fired(wake + by, serial)]
        case "twice":
            return [Fired(wake, serial), Fired(wake, serial), Fired(wake + by, serial)]
        case "early" if wake - by > now:
            return [Fired(wake - by, serial), Fired(wake, serial)]
        case "never":
            return []
        case "stale":
            return [Fired(wake, serial - 1), Fired(wake, serial), Fired(wake + by, serial - 2)]
        case _:
            return [Fired(wake, serial)]


_rings_any = st.lists(
    st.tuples(
        st.sampled_from(("in time", "late", "twice", "early", "never", "stale")),
        st.one_of(st.integers(0, 600), st.integers(0, 40 * 3600)),
    ),
    min_size=1,
    max_size=8,
)

OFTEN = settings(max_examples=100, deadline=None)


@OFTEN
@given(stories(), _rings_any)
def test_however_timers_ring_the_promises_stand_alike(
    story: tuple[Policy, datetime, list[Event]], rings: list[Ring]
) -> None:
    """The customer's letters are the same ones and so is every standing, for each event brings up first what is due.

    Lateness changes this alone. A warning or a draft whose promise is over by then is left out; who is on call is
    alerted again from the alert that came late. And a miss is not told to the customer in a letter of its own where
    another letter of the same moment says it. Nothing is ever sent that would not have been sent in time.
    """
    rules, until, told = story
    first = ringing(rules, told, until, IN_TIME, took=True)
    other = ringing(rules, first.happened, until, rings, took=False)
    assert other.happened == first.happened
    assert standings(rules, other.incident) == standings(rules, first.incident)
    assert [each.missed for each in other.incident.rounds] == [each.missed for each in first.incident.rounds]
    assert _but_late(other.sent) == _but_late(first.sent)
    assert other.sent <= first.sent


def _but_late(sent: Counter[tuple[LetterKind, Audience]]) -> Counter[LetterKind]:
    return Counter(
        {
            kind: n
            for (kind, to), n in sent.items()
            if to is Audience.REQUESTER and kind is not LetterKind.LATE
        }
    )


@OFTEN
@given(stories(), st.integers(0, 40 * 3600), st.integers(2, 5))
def test_rung_again_and_again_in_time_nothing_differs(
    story: tuple[Policy, datetime, list[Event]], by: int, times: int
) -> None:
    rules, until, told = story
    first = ringing(rules, told, until, IN_TIME, took=True)
    rings = (("twice", by), ("stale", by), ("early", by))[: times - 1]
    other = ringing(rules, first.happened, until, rings, took=False)
    assert other.sent == first.sent
    assert standings(rules, other.incident) == standings(rules, first.incident)
    assert other.incident.but(serial=0) == first.incident.but(serial=0)


def test_a_timer_that_rings_while_the_clock_is_back_does_nothing() -> None:
    opened = decide(PAGED, None, received(utc(11, 2, 18), "1")).incident
    assert opened is not None and opened.wake_at is not None
    for at in (utc(11, 1, 18), utc(11, 2, 17), opened.received_at, opened.wake_at - INSTANT):
        rung = decide(PAGED, opened, Fired(at, opened.serial))
        assert rung.incident == opened.but(serial=opened.serial + 1)
        assert not any(isinstance(each, Send) for each in rung.effects)

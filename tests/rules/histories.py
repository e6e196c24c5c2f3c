"""Policies and histories for the tests of the decision core: values in, the rows of `rules replay` out.

Owns the figures of the three published policies as the tests state them, apart from the shipped files, so that a slip in
one of the two shows. Never computes a due time: expected instants are written down.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from rules.calendar import ALWAYS, Calendar, Window
from rules.policy import Category, Kind, Level, Policy, Runs, Starts, Target, Wording
from rules.replay import replay

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
PACIFIC = ZoneInfo("America/Los_Angeles")
HOLIDAYS = {
    date(2026, 11, 11): "Veterans Day",
    date(2026, 11, 26): "Thanksgiving Day",
    date(2026, 12, 25): "Christmas Day",
    date(2027, 1, 1): "New Year's Day",
}
EVERYTHING = frozenset(Kind)
Row = Mapping[str, Any]


def utc(month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, second, tzinfo=UTC)


def pt(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PACIFIC).astimezone(UTC)


def weekly(name: str, start: int, end: int, zone: str = "America/Los_Angeles") -> Calendar:
    """Monday to Friday from `start` to `end` o'clock, less the holidays."""
    window = (Window(start * 3600, end * 3600),)
    return Calendar(name, zone, (window,) * 5 + ((), ()), HOLIDAYS)


def promise(
    kind: Kind,
    within: timedelta,
    runs: Runs = Runs.SUPPORT_HOURS,
    starts: Starts = Starts.NEXT_OPENING,
) -> Target:
    return Target(kind, within, runs, starts, Wording.AIM, f"{kind} clause")


def level(number: str, *targets: Target, on_call: bool = False) -> Level:
    table = {target.kind: target for target in targets}
    as_agreed = Kind.UPDATE not in table
    return Level(number, f"P{number}", f"level {number}", "", table, as_agreed, on_call)


def policy(*levels: Level, calendar: Calendar = ALWAYS, **more: Any) -> Policy:
    more.setdefault("default_priority", levels[0].level)
    return Policy("lab", "Lab", "LB", ("support@example.org",), calendar=calendar, levels=levels, **more)


def _userzoom_level(number: str, within: timedelta, update: timedelta | None = None) -> Level:
    targets = [promise(Kind.ACKNOWLEDGE, within), promise(Kind.RESPONSE, within)]
    if update is not None:
        targets.append(promise(Kind.UPDATE, update))
    return level(number, *targets)


USERZOOM = policy(
    _userzoom_level("1", 30 * MINUTE, 4 * HOUR),
    _userzoom_level("2", 2 * HOUR, 24 * HOUR),
    _userzoom_level("3", 8 * HOUR),
    _userzoom_level("4", 24 * HOUR),
    calendar=weekly("userzoom", 0, 17),
    default_priority="2",
    resolutions=(Category("workaround", "a way round"), Category("patch", "a patch")),
    exclusions=(Category("agreement", "use against the agreement", "U10"),),
)
KUSTOMER = policy(
    *(
        level(number, promise(Kind.RESPONSE, within, Runs.ELAPSED, Starts.RECEIPT))
        for number, within in (("1", 2 * HOUR), ("2", DAY), ("3", 3 * DAY))
    ),
    default_priority="2",
)
ZABBLE = policy(
    level("1", promise(Kind.RESPONSE, HOUR), promise(Kind.RESOLUTION, 8 * HOUR), on_call=True),
    level("2", promise(Kind.RESPONSE, 4 * HOUR), promise(Kind.RESOLUTION, 24 * HOUR)),
    level("3", promise(Kind.RESPONSE, 8 * HOUR)),
    calendar=weekly("zabble", 9, 17),
    default_priority="2",
)


def _lab_level(number: str, *hours: int) -> Level:
    return level(
        number, *(promise(kind, each * HOUR) for kind, each in zip(Kind, hours, strict=True) if each)
    )


LAB = policy(
    _lab_level("1", 1, 2, 2, 4, 24),
    _lab_level("2", 2, 8, 8, 16, 40),
    _lab_level("3", 0, 24, 0, 0, 0),
    calendar=weekly("lab", 9, 17, "UTC"),
    default_priority="2",
    escalated_calendar=ALWAYS,
    pauses={"waiting": frozenset({Kind.RESPONSE, Kind.REPLY, Kind.RESOLUTION}), "frozen": EVERYTHING},
)
"""Everything the engine can do, Monday to Friday 09:00-17:00 UTC. Acknowledge, response, reply, update, resolution."""


def line(event: str, at: datetime, **more: object) -> str:
    return json.dumps({"at": at.isoformat(), "event": event, **more}, default=datetime.isoformat)


def play(rules: Policy, *lines: str) -> list[Row]:
    return list(replay(rules, lines))


def row(answer: Row, kind: str) -> Row:
    found: Row
    (found,) = (each for each in answer["targets"] if each["kind"] == kind)
    return found


def state(answer: Row, kind: str) -> str:
    found: str = row(answer, kind)["state"]
    return found


def due(answer: Row, kind: str) -> datetime | None:
    return _instant(row(answer, kind)["due_at"])


def met_at(answer: Row, kind: str) -> datetime | None:
    return _instant(row(answer, kind)["met_at"])


def letters(answer: Row) -> list[str]:
    return [each["kind"] for each in answer["effects"] if each["effect"] == "send"]


def history(answer: Row, kind: str) -> list[Row]:
    return [each for each in answer["effects"] if each["effect"] == "line" and each["kind"] == kind]


def wakes(answer: Row) -> Iterable[datetime | None]:
    return [_instant(each["at"]) for each in answer["effects"] if each["effect"] == "wake"]


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None

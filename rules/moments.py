"""Instants as people write them: `Tue 12:00`, `tomorrow 9am`, `24 Nov 14:00`, `24.11. 14:00`, `in 2h`, `noon`.

Owns that one grammar. What can be read in two ways is not read at all: the reason says how to write it. A time without a
date is the next one, or of what is over the last one.
"""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rules.duration import read_duration
from rules.typed import straight

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SHORTEST_NAME = 3
_RELATIVE = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_FILLERS = frozenset({"at", "on", "by", "the", "of", "around", "about"})
_EXACT = frozenset({"UTC", "GMT", "Z"})

_CLOCK = re.compile(r"(\d{1,2})(?:[:h](\d{2})|(h))?(?::(\d{2}))?\s*(?:([ap])\.?m\.?)?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?")
_AFTER_DIGITS = re.compile(r"(?<=\d)\s+(?=[ap]\.?m\b)")

HOW = "write 2026-11-24 12:00, Tue 12:00, 24 Nov 12:00, tomorrow 9am or in 2h"

_A_WEEK = 7
_NOON = 12


class _Day(NamedTuple):
    """What was said of the day; nothing of it: any day."""

    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    offset: int | None = None  # in days from today

    @property
    def is_said(self) -> bool:
        return any(part is not None for part in self)


def read_moment(text: str, now: datetime, zone: str, *, past: bool = False) -> datetime:
    """The instant, in UTC. `past`: of something that is over. Raises ValueError saying what was meant.

    A weekday or a bare time is the next such one after `now`, of the past the last one.
    """
    words = straight(text).strip(",;.!")
    local = now.astimezone(ZoneInfo(zone))
    try:
        at = _from_now(words, now) or _iso(words, zone) or _said(words, text.strip(), local, past)
    except OverflowError:
        raise ValueError(f"{text.strip()!r} is not of our time") from None
    if past and at > now:
        raise ValueError(f"{text.strip()!r} has not come yet")
    if not past and at < now:
        raise ValueError(f"{text.strip()!r} has passed")
    return at.astimezone(UTC)


def _from_now(words: str, now: datetime) -> datetime | None:
    lower = words.casefold()
    if lower in ("now", "just now"):
        return now
    if lower.startswith("in "):
        return now + read_duration(lower[3:])
    if lower.endswith(" ago"):
        return now - read_duration(lower[:-4])
    return None


def _iso(words: str, zone: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(words)
    except ValueError:
        return None
    if at.tzinfo is not None:
        return at
    return _on_the_clock(at, zone) if ":" in words else None


def _on_the_clock(wall: datetime, zone: str) -> datetime:
    """That wall time. Of one that comes twice the first; raises ValueError for one that a zone change leaves out."""
    at = wall.replace(tzinfo=ZoneInfo(zone))
    if at.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != wall:
        raise ValueError(f"there is no {wall:%H:%M} on {wall.day} {wall:%b}: clocks change")
    return at


def _said(words: str, written: str, local: datetime, past: bool) -> datetime:
    unread = ValueError(f"{written!r} is no time; {HOW}")
    tokens = [each.strip(",") for each in _AFTER_DIGITS.sub("", words).split()]
    if tokens and tokens[-1].casefold() in _FILLERS:
        raise unread
    tokens = [each for each in tokens if each and each.casefold() not in _FILLERS]
    clock, zone, rest = None, "", []
    for token in tokens:
        found = _clock(token.casefold(), written)
        if found is not None and clock is None:
            clock = found
        elif token.upper() in _EXACT or _is_name_of(token, local):
            zone = token.upper()
        else:
            rest.append(token.casefold())
    day = _day(rest)
    if day is None or (not tokens):
        raise unread
    if clock is None:
        raise ValueError(f"{written!r}: at what time of day? {HOW}") if day.is_said else unread
    name = "UTC" if zone in _EXACT else str(local.tzinfo)
    return _resolved(day, clock, local.astimezone(ZoneInfo(name)), name, past, written)


def _is_name_of(token: str, local: datetime) -> bool:
    """`PST`, `PDT` and `PT` on a Pacific clock, as our letters write it."""
    year = local.replace(month=1, day=1), local.replace(month=7, day=1)
    names = {each.tzname() or "" for each in year}
    short = {name[0] + name[-1] for name in names if len(name) == 3 and name.isalpha()}
    return token.upper() in names | short


def _clock(token: str, written: str) -> time | None:
    """Raises ValueError for what looks like a time of day and is none."""
    if token == "noon":
        return time(_NOON)
    if token == "midnight":
        return time(0)
    hit = _CLOCK.fullmatch(token)
    if hit is None or not (hit[2] or hit[3] or hit[5]):
        return None
    hour, minute, second = int(hit[1]), int(hit[2] or 0), int(hit[4] or 0)
    half = hit[5]
    if half and not 1 <= hour <= _NOON:
        raise ValueError(f"{token!r} is no time of day")
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        raise ValueError(f"{token!r} in {written!r} is no time of day") from None


def _day(tokens: list[str]) -> _Day | None:
    """None where the words are not all understood."""
    day = _Day()
    for token in tokens:
        found = _part(token, day)
        if not found or any(getattr(day, name) is not None for name in found):
            return None
        day = day._replace(**found)
    alone = day.offset is not None and day._replace(offset=None).is_said
    halves = (day.day is None) != (day.month is None) or (day.year is not None and day.day is None)
    return None if alone or halves else day


def _part(token: str, day: _Day) -> dict[str, int]:
    """What one word says of the day; nothing where it is not understood."""
    if token in _RELATIVE:
        return {"offset": _RELATIVE[token]}
    for name, known in (("weekday", _DAYS), ("month", _MONTHS)):
        hits = [number for number, each in enumerate(known) if _is_short_for(token.rstrip("."), each)]
        if hits:
            return {name: hits[0] + (name == "month")}
    if hit := _ISO_DAY.fullmatch(token):
        return {"year": int(hit[1]), "month": int(hit[2]), "day": int(hit[3])}
    if hit := _DOTTED.fullmatch(token):
        year = {"year": int(hit[3])} if hit[3] else {}
        return {"day": int(hit[1]), "month": int(hit[2]), **year}
    if (hit := _ORDINAL.fullmatch(token)) and day.day is None:
        return {"day": int(hit[1])}
    if len(token) == 4 and token.isdecimal():
        return {"year": int(token)}
    return {}


def _is_short_for(token: str, name: str) -> bool:
    return len(token) >= _SHORTEST_NAME and (name.startswith(token) or (token == "weds" and name == _DAYS[2]))


def _resolved(day: _Day, clock: time, now: datetime, zone: str, past: bool, written: str) -> datetime:
    if clock == time(0) and "midnight" in written.casefold() and day.is_said:
        raise ValueError(f"{written!r}: which midnight? write 00:00 or 23:59")
    on = _date(day, clock, now, past, written)
    if day.weekday is not None and on.weekday() != day.weekday:
        raise ValueError(f"{written!r}: {on.day} {on:%b %Y} is a {_DAYS[on.weekday()].title()}")
    return _on_the_clock(datetime.combine(on, clock), zone)


def _date(day: _Day, clock: time, now: datetime, past: bool, written: str) -> date:
    today, wall = now.date(), now.time()
    if day.offset is not None:
        return today + timedelta(days=day.offset)
    if day.day is not None and day.month is not None:
        return _in_year(day.day, day.month, day.year, datetime.combine(today, wall), clock, written)
    step = _A_WEEK if day.weekday is not None else 1
    ahead = (day.weekday - today.weekday()) % _A_WEEK if day.weekday is not None else 0
    if past:
        behind = (step - ahead) % step
        return today - timedelta(days=behind or (0 if clock <= wall else step))
    return today + timedelta(days=ahead or (0 if clock > wall else step))


def _in_year(day: int, month: int, year: int | None, now: datetime, clock: time, written: str) -> date:
    """Without a year the nearest such date: one that has just passed is a slip, and not meant for next year."""
    found = []
    for each in (year,) if year is not None else (now.year - 1, now.year, now.year + 1):
        try:
            found.append(date(each, month, day))
        except ValueError:
            continue
    if not found:
        raise ValueError(f"{written!r}: there is no such day")
    return min(found, key=lambda on: abs(datetime.combine(on, clock) - now))

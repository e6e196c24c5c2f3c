"""One value of a calendar or policy file: what a duration, a window, a date, a zone, an address may look like.

Each function takes what TOML gave and returns the value, or raises ValueError whose text says what is wrong and what was
meant. Knows no keys and no files.
"""

import re
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from rules.calendar import DAY_SECONDS, Window
from rules.duration import read_duration
from rules.patterns import pattern, places
from rules.policy import ALWAYS, Facet
from rules.remarks import meant

_LONGEST = timedelta(days=3660)
_TOLD = frozenset((ALWAYS, *Facet))
_COMPACT = re.compile(r"[0-9dhms]+")  # of the forms people write, a file takes the shortest
_WINDOW = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)", re.ASCII)
# RFC 5322 3.4.1 with a dot-atom on the left; letters of any script (RFC 6531).
_ADDR_SPEC = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)*"
)


def duration_of(value: object) -> timedelta:
    wanted = "a duration such as 90s, 30m, 4h, 1d or 1d12h"
    if not isinstance(value, str) or not _COMPACT.fullmatch(value):
        raise ValueError(f"{value!r} is not {wanted}")
    span = read_duration(value)
    if not timedelta() < span <= _LONGEST:
        raise ValueError(f"{value!r} is no time at all or more than ten years, {wanted} is meant")
    return span


def window_of(value: object) -> Window:
    found = _WINDOW.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f"{value!r} is not a window such as '09:00-17:00'")
    start_hour, start_minute, end_hour, end_minute = map(int, found.groups())
    start, end = start_hour * 3600 + start_minute * 60, end_hour * 3600 + end_minute * 60
    if start_minute > 59 or end_minute > 59 or start >= DAY_SECONDS or end > DAY_SECONDS:
        raise ValueError(f"{value!r} is no time of a day, which runs from 00:00 to 24:00")
    if end == 0:
        raise ValueError(f"{value!r} ends before it starts, 24:00 ends a day")
    if start >= end:
        raise ValueError(
            f"{value!r} ends before it starts or crosses midnight, write one window for each day"
        )
    return Window(start, end)


def apart(windows: list[Window]) -> list[Window]:
    for one, other in pairwise(sorted(windows)):
        if other.start < one.end:
            raise ValueError(
                f"{_clock(other.start)} lies inside a window that ends at {_clock(one.end)}, windows do not overlap"
            )
    return windows


def _clock(second: int) -> str:
    return f"{second // 3600:02}:{second % 3600 // 60:02}"


def date_of(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise ValueError(f"{str(value)!r} is not a date such as 2026-12-24")


def zone_of(value: object) -> str:
    try:
        if isinstance(value, str) and value:
            return ZoneInfo(value).key
    except (KeyError, ValueError, OSError):  # absent, a path outside the tree, a directory in it
        pass
    raise ValueError(
        f"{value!r} is not a zone{meant(str(value), available_timezones(), 'such as America/Los_Angeles')}"
    )


PREFIX = r"[A-Z][A-Z0-9]{0,9}"
"""Of references such as AC-1042: by this they are found again in a mail."""

LOCAL_PART = 29
"""Octets of a support address before its `@`: behind them a signature has to fit into the 64 of RFC 5321, 4.5.3.1.1."""


def support_address_of(value: object) -> str:
    """One that reply addresses and return paths can be made of."""
    address = address_of(value)
    if len(address.rpartition("@")[0].encode()) > LOCAL_PART:
        raise ValueError(
            f"{address}: at most {LOCAL_PART} characters before the @ are meant, reply addresses add to them"
        )
    return address


def address_of(value: object) -> str:
    if not isinstance(value, str) or not _ADDR_SPEC.fullmatch(value):
        raise ValueError(f"{value!r} is not an address alone, such as support@example.com")
    return value.lower()


def sender_of(value: object) -> str:
    """An address, or `@example.com` for all of a domain."""
    if isinstance(value, str) and value.startswith("@"):
        return address_of(f"x{value}")[1:]
    return address_of(value)


def pattern_of(value: object) -> str:
    """A pattern as it stands, once it is known to be safe."""
    if not isinstance(value, str) or not value:
        raise ValueError("a pattern in quotes is meant")
    return pattern(value).pattern


def template_of(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("text in quotes is meant, such as '{host}/{service}'")
    places(value)
    return value


def told_of(value: object) -> str:
    if value not in _TOLD:
        raise ValueError(f"no facet is {value!r}{meant(str(value), _TOLD)}")
    return str(value)


def state_word_of(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{value!r} is no word")
    return value.strip().lower()

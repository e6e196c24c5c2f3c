"""Spans of time as they are written in policies, configuration and commands: `90s 30m 4h 1d 1d12h`.

Owns that one grammar. A day is 86,400 s, whatever the calendar says of it.
"""

import re
from datetime import timedelta

_PART = re.compile(
    r"(\d{1,7})\s*(d(?:ays?)?|h(?:ours?|rs?)?|m(?:in(?:utes?)?)?|s(?:ec(?:onds?)?)?)(?![a-z])\s*",
    re.IGNORECASE,
)
_UNITS = {
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}


def read_duration(text: str) -> timedelta:
    """Raises ValueError saying what was meant. `1d12h`, `2 days`, `90 minutes`."""
    total, at = timedelta(0), 0
    stripped = text.strip()
    while at < len(stripped):
        part = _PART.match(stripped, at)
        if part is None:
            break
        total += int(part[1]) * _UNITS[part[2][0].lower()]
        at = part.end()
    if not stripped or at < len(stripped):
        raise ValueError(f"{text!r} is no duration; write 90s, 30m, 4h, 1d or 1d12h")
    return total


def write_duration(span: timedelta) -> str:
    """The shortest such text: `1d12h`."""
    left = int(span.total_seconds())
    parts = []
    for unit, size in (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"

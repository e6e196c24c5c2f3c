"""Spans of time as they are written in policies, configuration and commands: `90s 30m 4h 1d 1d12h`.

Owns that one grammar. A day is 86,400 s, whatever the calendar says of it.
"""

import re
from datetime import timedelta

# Larger units first, each at most once; people may part them by blanks, commas and "and".
_GAP = r"(?:\s*,\s*|\s+and\s+|\s*)"
_SPAN = re.compile(
    rf"(?:([0-9]{{1,7}})\s*d(?:ays?)?)?{_GAP}(?:([0-9]{{1,7}})\s*h(?:ours?|rs?)?)?{_GAP}"
    rf"(?:([0-9]{{1,7}})\s*m(?:in(?:utes?)?)?)?{_GAP}(?:([0-9]{{1,7}})\s*s(?:ec(?:onds?)?)?)?",
    re.IGNORECASE,
)


def read_duration(text: str) -> timedelta:
    """`1d12h`, `2 days`, `90 minutes`. Raises ValueError saying what was meant."""
    found = _SPAN.fullmatch(text.strip())
    if found is None or not any(found.groups()):
        raise ValueError(f"{text!r} is no duration; write 90s, 30m, 4h, 1d or 1d12h")
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def write_duration(span: timedelta) -> str:
    """The shortest text that reads as this span, cut to seconds: `1d12h`."""
    left = int(span.total_seconds())
    parts = []
    for unit, size in (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1)):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count}{unit}")
    return "".join(parts) or "0s"

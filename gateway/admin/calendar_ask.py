"""`calendar ask`: questions to a calendar as JSON Lines, one answer for each.

Pure: a line in, a mapping out. A bad line is answered with its error and stops nothing.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from rules.calendar import Calendar, NeverOpens

# RFC 3339 5.6, the offset optional: without it the calendar's own wall time is meant.
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?", re.ASCII)

Question = Mapping[str, Any]


def answer_line(calendar: Calendar, line: str) -> dict[str, Any]:
    """The answer to one line: `{"at"}`, `{"seconds"}`, `{"open"}`, or `{"error"}` for whatever cannot be answered."""
    try:
        question = json.loads(line)
        if not isinstance(question, dict):
            return {"error": "a line holds one JSON object"}
        op = question.get("op")
        if not isinstance(op, str) or op not in _ANSWERS:
            return {"error": f"op is one of {', '.join(_ANSWERS)}, not {op!r}"}
        return _ANSWERS[op](calendar, question)
    except NeverOpens:
        return {"error": f"{calendar.name} has no open time left"}
    except KeyError as missing:
        return {"error": f"{missing.args[0]!r} is missing"}
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        return {"error": str(error)}


def _due(calendar: Calendar, question: Question) -> dict[str, Any]:
    return {"at": _text(calendar.due_at(_instant(calendar, question["start"]), _span(question["seconds"])))}


def _elapsed(calendar: Calendar, question: Question) -> dict[str, Any]:
    spent = calendar.elapsed(_instant(calendar, question["from"]), _instant(calendar, question["to"]))
    seconds = spent.total_seconds()
    return {"seconds": int(seconds) if seconds.is_integer() else seconds}


def _is_open(calendar: Calendar, question: Question) -> dict[str, Any]:
    return {"open": calendar.is_open(_instant(calendar, question["at"]))}


def _next_open(calendar: Calendar, question: Question) -> dict[str, Any]:
    return {"at": _text(calendar.next_open(_instant(calendar, question["at"])))}


_ANSWERS: Mapping[str, Callable[[Calendar, Question], dict[str, Any]]] = {
    "due": _due,
    "elapsed": _elapsed,
    "is_open": _is_open,
    "next_open": _next_open,
}


def _instant(calendar: Calendar, value: object) -> datetime:
    if not isinstance(value, str) or not _INSTANT.fullmatch(value):
        raise ValueError(f"{value!r} is not an instant such as 2026-03-09T16:00:00Z")
    at = datetime.fromisoformat(value.upper())
    return at.astimezone(UTC) if at.tzinfo else calendar.instant(at)


def _span(value: object) -> timedelta:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{value!r} is not a number of seconds")
    return timedelta(seconds=value)


def _text(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")

"""Facts that seven calendar libraries and trackers state in their own tests, asked of our calendar.

The facts lie beside the project (`$CORPORA`); arithmetic backwards in time is no question of ours.
"""

import json
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from rules.calendar import Calendar, Window

FACTS = Path(os.environ.get("CORPORA", Path(__file__).parents[2] / "../shared/corpora")) / "bizhours"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def facts() -> list[dict[str, Any]]:
    cases = [json.loads(path.read_text()) for path in sorted(FACTS.glob("*.json"))]
    return [case for case in cases if "backward" not in case["tags"]]


def windows(spans: list[list[str]]) -> tuple[Window, ...]:
    return tuple(Window(second(start), second(end)) for start, end in spans)


def second(text: str) -> int:
    parts = [*map(int, text.split(":")), 0][:3]
    return parts[0] * 3600 + parts[1] * 60 + parts[2]


def dates(days: list[str], around: range) -> Iterator[date]:
    for day in days:
        if len(day) == 5:  # "12-25": every year
            yield from (date.fromisoformat(f"{year}-{day}") for year in around)
        else:
            yield date.fromisoformat(day)


def calendar_of(raw: Mapping[str, Any], year: int) -> Calendar:
    return Calendar(
        name="fact",
        zone=raw["tz"],
        hours=tuple(windows(raw["week"].get(day, [])) for day in DAYS),
        holidays=dict.fromkeys(dates(raw["holidays"], range(year - 2, year + 5)), "holiday"),
        exceptions={date.fromisoformat(day): windows(spans) for day, spans in raw["overrides"].items()},
        closures={date.fromisoformat(day): windows(spans) for day, spans in raw["breaks"].items()},
    )


def answer(question: Mapping[str, Any]) -> datetime | float | bool:
    start = datetime.fromisoformat(question["start"])
    calendar = calendar_of(question["calendar"], start.year)
    at = calendar.instant(start) if start.tzinfo is None else start.astimezone(UTC)
    match question["op"]:
        case "add":
            return calendar.due_at(at, timedelta(seconds=question["seconds"]))
        case "between":
            end = datetime.fromisoformat(question["end"])
            until = calendar.instant(end) if end.tzinfo is None else end.astimezone(UTC)
            return calendar.elapsed(at, until).total_seconds()
        case "open":
            return calendar.is_open(at)
        case "next":
            return calendar.next_open(at)
        case other:
            raise AssertionError(f"a question of an unknown kind: {other}")


def stated(value: object, question: Mapping[str, Any]) -> datetime | float | bool:
    if isinstance(value, str):
        at = datetime.fromisoformat(value)
        zone = calendar_of(question["calendar"], at.year)
        return zone.instant(at) if at.tzinfo is None else at.astimezone(UTC)
    assert isinstance(value, int | float)
    return value


@pytest.mark.skipif(not FACTS.is_dir(), reason="no corpora beside the project")
def test_every_fact_holds() -> None:
    wrong = []
    for case in facts():
        question = case["input"]
        accepted = [stated(value, question) for value in case["accept"]]
        # Where peers differ, a span that ends exactly at closing is due at closing: the earliest answer.
        expected = min(accepted)
        if (given := answer(question)) != expected:
            wrong.append((question, given, expected))
    assert not wrong, f"{len(wrong)} of {len(facts())} facts do not hold: {wrong[:3]}"

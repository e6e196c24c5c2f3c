"""What several people who read the same mail settle on, and how one of them does beside the others.

Owns the settlement: what most of them say holds, and what two of them would accept is acceptable. The writer of a mail is one
of three; the other two saw neither the program nor each other's judgement.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from statistics import median_high, median_low
from typing import Any, TypeVar

from tests.reading.gold import Case, Field, Level, Window, Words, places

Document = dict[str, Any]
T = TypeVar("T", bound=Hashable)

MISSING = Field("missing", frozenset(("missing",)))
ENOUGH = 2  # people


def settled(readings: Sequence[Case]) -> Case:
    """`readings`: the writer's first, which holds where no two agree."""
    writer = readings[0]
    if len(readings) < ENOUGH:
        return writer
    intent = _most([each.intent for each in readings])
    agreed = [each for each in readings if each.intent == intent]
    if intent != "incident":
        return replace(writer, intent=intent, fields={}, ask=frozenset(), start=None, level=None)
    fields = {
        name: _field([each.fields.get(name, MISSING) for each in agreed])
        for name in sorted({name for each in agreed for name in each.fields})
    }
    return replace(
        writer,
        intent=intent,
        fields=fields,
        ask=frozenset(name for name, each in fields.items() if each.status == "missing"),
        start=_window([each.start for each in agreed if each.start], len(agreed)),
        level=_level([each.level for each in agreed if each.level]),
        referral=_most([each.referral for each in readings]),
    )


def _most(said: Sequence[T]) -> T:
    return max(said, key=lambda each: (said.count(each), each == said[0]))


def _field(said: Sequence[Field]) -> Field:
    status = _most([each.status for each in said])
    named = [name for each in said for name in each.acceptable]
    acceptable = frozenset(name for name in named if named.count(name) >= ENOUGH)
    spans = [each.spans for each in said if each.status == status and each.spans]
    return Field(status, acceptable | {status}, _middle(spans, _alike) if spans else ())


def _middle(options: Sequence[tuple[Words, ...]], alike: Callable[[Any, Any], float]) -> tuple[Words, ...]:
    """The one that is most like the others."""
    return max(options, key=lambda each: sum(alike(each, other) for other in options))


def _alike(one: tuple[Words, ...], other: tuple[Words, ...]) -> float:
    ours, theirs = _words(one), _words(other)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))


def _words(spans: tuple[Words, ...]) -> set[tuple[str, str]]:
    return {(each.part, word) for each in spans for word in each.text.split() or [""]}


def _window(told: Sequence[Window], people: int) -> Window | None:
    if len(told) * 2 <= people:
        return None
    earliest = median_low([each.earliest for each in told])
    latest = median_high([each.latest for each in told])
    return Window(earliest, latest) if earliest <= latest else told[0]


def _level(told: Sequence[Level]) -> Level | None:
    if not told:
        return None
    best = _most(sorted(each.best for each in told))
    named = [level for each in told for level in each.acceptable]
    return Level(best, frozenset((best, *(each for each in named if named.count(each) >= ENOUGH))))


def as_read(case: Case, reading: Mapping[str, Any]) -> Document:
    """What a person says, in the shape of the program's `reading` of the same mail."""
    start, level = case.start, case.level
    middle = start and (start.earliest + (start.latest - start.earliest) / 2).isoformat()
    return {
        **reading,
        "intent": case.intent,
        "referral": case.referral,
        "fields": {
            name: {"status": each.status, "spans": [*_spans(each.spans, reading)]}
            for name in reading["fields"]
            for each in (case.fields.get(name, MISSING),)
        },
        "start_time": {
            "value": middle,
            "earliest": start and start.earliest.isoformat(),
            "latest": start and start.latest.isoformat(),
        },
        "priority": {**reading["priority"], "level": level and level.best, "in_force": level and level.best},
    }


def _spans(spans: Sequence[Words], reading: Mapping[str, Any]) -> Iterator[Document]:
    for each in spans:
        attached = each.part.startswith("attachment")
        text = reading["subject"] if each.part == "subject" else reading["text"]
        for at in [0] if attached else places(text, each.text):
            yield {"part": each.part, "start": at, "end": at + 1 - attached}

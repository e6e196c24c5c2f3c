"""Events as lines of JSON: the vocabulary of `rules replay`, the same names as docs/cli.md.

Owns what each word needs and how an instant is written. Never folds: that is `replay`'s.
"""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from rules.decide import LONGEST_AGREED
from rules.effects import TELLS_CUSTOMER, LetterKind
from rules.events import (
    Absorbed,
    Agreed,
    Answered,
    AnsweredElsewhere,
    Approved,
    Assigned,
    Bounced,
    Closed,
    Collected,
    Confirmed,
    CustomerReplied,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    FieldSet,
    Fired,
    Inquired,
    LevelSet,
    Merged,
    MonitorTold,
    Needed,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Received,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Suggested,
    Taken,
    TimeSpent,
    Undone,
)
from rules.incident import Author

Json = Mapping[str, object]
WHO = "replay"
OTHER = 2
"""The number of whatever other request a line speaks of; the one that is replayed has 1."""

MOST = 1_000  # letters that one line takes back

YEARS = range(1970, 9000)
"""Due times must fit behind an instant; nobody's support history lies outside."""

THEN_KEYS = ("then", "once", "until")
"""Names for the instant that `agreed` and `estimate` speak of; a second `at` in the same object becomes the first."""


class Unreadable(ValueError):
    """A line that is no event; the message says what was meant. `at`: its instant, where at least that can be read."""

    at: datetime | None = None


def read_line(text: str) -> Json:
    """One JSON object. `agreed` and `estimate` may carry `at` twice: when it happened, then what was named."""

    def pairs(found: list[tuple[str, object]]) -> dict[str, object]:
        named: dict[str, object] = {}
        for key, value in found:
            named["then" if key == "at" and key in named else key] = value
        return named

    try:
        line = json.loads(text, object_pairs_hook=pairs)
    except ValueError as fault:
        raise Unreadable(f"no JSON: {fault}") from fault
    if not isinstance(line, dict):
        raise Unreadable("an event is a JSON object")
    return line


def event_from(line: Json, index: int) -> Event:
    """Raises Unreadable. `index` names the event's letter, so that `bounced` can point at it."""
    name = line.get("event")
    make = _EVENTS.get(name) if isinstance(name, str) else None
    at = None
    try:
        at = _instant(line, "at")
        if make is None:
            cannot = NO_WORDS.get(name) if isinstance(name, str) else None
            raise Unreadable(cannot or f"unknown event {name!r}; known are {', '.join(_EVENTS)}")
        return make(line, at, index)
    except Unreadable as fault:
        fault.at = at
        raise


def _instant(line: Json, key: str) -> datetime:
    value = line.get(key)
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        at = None
    if at is None:
        raise Unreadable(f"{key}: {value!r} is no RFC 3339 instant")
    if at.tzinfo is None:
        raise Unreadable(f"{key}: {value} has no offset; write {value}Z or {value}+00:00")
    if at.year not in YEARS:
        raise Unreadable(f"{key}: {value} is not of our time")
    return at.astimezone(UTC)


def _word(line: Json, key: str, default: str | None = None) -> str:
    value = line.get(key, default)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise Unreadable(f"{key} is missing" if value is None else f"{key}: {value!r} is no text")
    return value


def _span(line: Json, key: str, default: float | None = None) -> timedelta:
    """Seconds, at most a year of them."""
    value = line.get(key, default)
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise Unreadable(f"{key}: {value!r} is no number of seconds")
    if not abs(value) < LONGEST_AGREED.total_seconds():  # nan and infinity are JSON to Python
        raise Unreadable(f"{key}: {value!r} seconds are more than a year")
    return timedelta(seconds=value)


def _words(line: Json, key: str) -> tuple[str, ...]:
    value = line.get(key)
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Unreadable(f"{key}: {value!r} is no list of words")
    return tuple(value)


def _count(line: Json, key: str, default: int) -> int:
    value = line.get(key, default)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < MOST:
        raise Unreadable(f"{key}: {value!r} is no count from 1")
    return value


def _received(line: Json, at: datetime, _: int) -> Event:
    by = _word(line, "by", "customer")
    if by not in set(Author):
        raise Unreadable(f"by: {by!r} is neither customer nor agent")
    level = _word(line, "priority") if line.get("priority") is not None else None
    return Received(at, 1, "REPLAY-1", "customer@example.com", by=Author(by), level=level)


def _then(line: Json) -> datetime | None:
    """The instant an event speaks of, beside the one at which it happened."""
    key = next((key for key in THEN_KEYS if line.get(key) is not None), None)
    return _instant(line, key) if key else None


def _agreed(line: Json, at: datetime, _: int) -> Event:
    every = line.get("every")
    if every is not None:
        return Agreed(at, WHO, every=_span(line, "every"))
    once = _then(line)
    if once is None and "none" not in line:
        raise Unreadable("agreed needs one of every (seconds), a second at (an instant), none")
    return Agreed(at, WHO, once=once)


def _estimate(line: Json, at: datetime, _: int) -> Event:
    return Estimated(at, WHO, _then(line) or at)


def _bounced(line: Json, at: datetime, _: int) -> Event:
    of = line.get("of")
    if not isinstance(of, int) or isinstance(of, bool):
        raise Unreadable("of: the index of the event whose letter came back")
    return Bounced(at, of)


def _taken(kind: LetterKind) -> Callable[[Json, datetime, int], Event]:
    def make(line: Json, at: datetime, index: int) -> Event:
        return Taken(at, index, kind, news=line.get("news") is not False)

    return make


def _sent(line: Json, at: datetime, index: int) -> Event:
    kind = _word(line, "kind")
    if kind not in TELLS_CUSTOMER:
        known = ", ".join(sorted(TELLS_CUSTOMER))
        raise Unreadable(f"kind: {kind!r} is no letter to the customer; there are {known}")
    return _taken(LetterKind(kind))(line, at, index)


def _customer_reply(line: Json, at: datetime, index: int) -> Event:
    return CustomerReplied(
        at,
        index,
        from_outside=line.get("from_outside") is True,
        automatic=line.get("automatic") is True,
        only_thanks=line.get("only_thanks") is True,
    )


def _answered_elsewhere(line: Json, at: datetime, _: int) -> Event:
    when = _instant(line, "when") if line.get("when") is not None else at
    return AnsweredElsewhere(at, WHO, _word(line, "how"), when, _word(line, "because", ""))


def _outage(line: Json, at: datetime, _: int) -> Event:
    end = _instant(line, "end") if line.get("end") is not None else None
    return OutageNoted(at, WHO, _instant(line, "start"), end, _word(line, "text", ""))


def _participant(line: Json, at: datetime, _: int) -> Event:
    if line.get("remove") is not None:
        return ParticipantRemoved(at, WHO, _word(line, "remove"))
    return ParticipantAdded(at, WHO, _word(line, "add"))


def _absorb(line: Json, at: datetime, _: int) -> Event:
    asked = _words(line, "asked_at") if "asked_at" in line else ()
    asked_at = tuple(_instant({"asked_at": each}, "asked_at") for each in asked)
    return Absorbed(at, WHO, OTHER, _word(line, "ref"), asked_at=asked_at)


NO_WORDS = {
    "adopt": "a replay has one policy from its first line to its last: `gateway rules adopt` shows what another changes"
}
"""What happens to a request and cannot be written in a line, and why."""

_EVENTS: Mapping[str, Callable[[Json, datetime, int], Event]] = {
    "received": _received,
    "acknowledged": _taken(LetterKind.ACKNOWLEDGEMENT),
    "agent_reply": _taken(LetterKind.ANSWER),
    "customer_reply": _customer_reply,
    "status_sent": _taken(LetterKind.STATUS),
    "bounced": _bounced,
    "priority": lambda line, at, _: LevelSet(at, WHO, _word(line, "level"), _word(line, "because", "")),
    "agreed": _agreed,
    "pause": lambda line, at, _: Paused(at, WHO, _word(line, "reason")),
    "resume": lambda line, at, _: Resumed(at, WHO),
    "estimate": _estimate,
    "exclude": lambda line, at, _: Excluded(at, WHO, _word(line, "category")),
    "resolve": lambda line, at, _: Resolved(
        at, WHO, _word(line, "kind", ""), _word(line, "text", ""), _span(line, "delay", 0)
    ),
    "close": lambda line, at, _: Closed(at, WHO),
    "reopen": lambda line, at, _: Reopened(at, WHO),
    "escalate": lambda line, at, _: Escalated(at, WHO),
    "timer": lambda line, at, _: Fired(at),
    "sent": _sent,
    "collected": lambda line, at, index: Collected(at, index, _word(line, "silence", "")),
    "monitor": lambda line, at, index: MonitorTold(
        at,
        _word(line, "rule"),
        line.get("down") is not False,
        line.get("changed") is not False,
        index,
        _word(line, "level", ""),
    ),
    "confirmed": lambda line, at, index: Confirmed(at, index),
    "asked": lambda line, at, index: Inquired(at, WHO, index),
    "answer": lambda line, at, _: Answered(at, WHO, _word(line, "text", ""), _span(line, "delay", 0)),
    "answered": _answered_elsewhere,
    "need": lambda line, at, _: Needed(
        at, WHO, _words(line, "fields"), _word(line, "text", ""), _span(line, "delay", 0)
    ),
    "undo": lambda line, at, _: Undone(at, WHO, tuple(range(_count(line, "letters", 1)))),
    "note": lambda line, at, _: Noted(at, WHO, _word(line, "text", "")),
    "assign": lambda line, at, _: Assigned(at, WHO, _word(line, "to")),
    "suggest": lambda line, at, _: Suggested(at, _word(line, "level"), _word(line, "because", "")),
    "field": lambda line, at, _: FieldSet(at, WHO, _word(line, "name"), _word(line, "value", "")),
    "approve": lambda line, at, _: Approved(at, WHO),
    "defer": lambda line, at, _: Deferred(at, WHO, _span(line, "span")),
    "refer": lambda line, at, _: Referred(at, WHO, _word(line, "product")),
    "time": lambda line, at, _: TimeSpent(at, WHO, _span(line, "span"), _word(line, "text", "")),
    "outage": _outage,
    "participant": _participant,
    "merge": lambda line, at, _: Merged(at, WHO, OTHER, _word(line, "ref")),
    "absorb": _absorb,
    "split": lambda line, at, _: SplitOff(at, WHO, _word(line, "ref")),
}

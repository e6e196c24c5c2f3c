"""Replay: fold a history through the core and tell where every promise stands after each event.

Owns the JSON vocabulary of `rules replay` (events in, standings out) and the fold that any stored history must survive
unchanged. Never opens a file; a line that cannot be read is answered and the rest goes on.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import MappingProxyType

from rules.cadence import update_status
from rules.decide import LONGEST_AGREED, adopt, decide
from rules.effects import Decision, Effect, LetterKind, Refused
from rules.events import (
    Adopted,
    Agreed,
    Bounced,
    Closed,
    CustomerReplied,
    Escalated,
    Estimated,
    Event,
    Excluded,
    Fired,
    LevelSet,
    Paused,
    Received,
    Reopened,
    Resolved,
    Resumed,
    Taken,
)
from rules.incident import Author, Incident
from rules.policy import Kind, Policy
from rules.sla import Standing, Status, status

Json = Mapping[str, object]
WHO = "replay"

NO_VERSIONS: Mapping[str, Policy] = MappingProxyType({})

YEARS = range(1970, 9000)
"""Due times must fit behind an instant; nobody's support history lies outside."""

NOTHING_OWED = {kind: Status(kind, Standing.NONE, None, None, None, "") for kind in Kind}

THEN_KEYS = ("then", "once", "until")
"""Names for the instant that `agreed` and `estimate` speak of; a second `at` in the same object becomes the first."""


class Unreadable(ValueError):
    """A line that is no event; the message says what was meant."""


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


def fold(
    policy: Policy, events: Iterable[Event], versions: Mapping[str, Policy] = NO_VERSIONS
) -> Incident | None:
    """The incident a history leads to: must equal the one that was stored.

    `policy` is the one it was opened under, `versions` those it has adopted since, by digest (KeyError for others).
    """
    incident: Incident | None = None
    for event in events:
        if isinstance(event, Adopted) and incident is not None:
            new = versions[event.policy]
            incident, policy = adopt(policy, new, incident, event).incident, new
        else:
            incident = decide(policy, incident, event).incident
    return incident


def standings(policy: Policy, incident: Incident) -> tuple[Status, ...]:
    """One row for each kind of target, in the order in which they are told."""
    rows = []
    for kind in Kind:
        if kind is Kind.UPDATE:
            rows.append(update_status(policy, incident))
        else:
            clock = incident.clock(kind)
            rows.append(status(policy, incident, clock) if clock else NOTHING_OWED[kind])
    return tuple(rows)


def replay(policy: Policy, lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """One answer for each line of JSON that is not blank; the index of an event counts those alone."""
    incident: Incident | None = None
    sent: set[int] = set()  # events that were a letter: only these can come back
    for index, line in enumerate(line for line in lines if line.strip()):
        try:
            event = event_from(read_line(line), index)
        except Unreadable as fault:
            yield {**_answer(policy, incident, None, (Refused(str(fault)),)), "error": str(fault)}
            continue
        decision = decide(policy, incident, event)
        if isinstance(event, Bounced) and event.letter not in sent:
            decision = Decision(incident, (Refused(f"event {event.letter} was no letter"),))
        if isinstance(event, Taken):
            sent.add(index)
        effects = decision.effects
        if incident is not None and _is_refused(decision):  # it changed nothing, yet time has passed
            decision = decide(policy, incident, Fired(event.at))
            effects = decision.effects + effects
        incident = decision.incident
        yield _answer(policy, incident, event.at, effects)


def _is_refused(decision: Decision) -> bool:
    return any(isinstance(effect, Refused) for effect in decision.effects)


def _answer(
    policy: Policy, incident: Incident | None, at: datetime | None, effects: tuple[Effect, ...]
) -> dict[str, object]:
    refused = next((effect.why for effect in effects if isinstance(effect, Refused)), None)
    rows = standings(policy, incident) if incident is not None else ()
    return {
        "at": instant(at) if at else None,
        "state": incident.state.value if incident else None,
        "priority": incident.level if incident else None,
        "targets": [target_json(row) for row in rows],
        "effects": [effect_json(effect) for effect in effects if not isinstance(effect, Refused)],
        "refused": refused,
    }


def target_json(row: Status) -> dict[str, object]:
    return {
        "kind": row.kind.value,
        "due_at": instant(row.due_at) if row.due_at else None,
        "met_at": instant(row.met_at) if row.met_at else None,
        "state": row.state.value,
        "spent_seconds": seconds(row.spent) if row.spent is not None else None,
        "clause": row.clause,
    }


def effect_json(effect: Effect) -> dict[str, object]:
    shown: dict[str, object] = {"effect": type(effect).__name__.lower()}
    for each in fields(effect):
        value: object = getattr(effect, each.name)
        if isinstance(value, Enum):
            value = value.value
        elif isinstance(value, datetime):
            value = instant(value)
        elif isinstance(value, tuple):
            value = list(value)
        shown[each.name] = value
    return shown


def instant(at: datetime) -> str:
    """RFC 3339 in UTC; fractions only where there are any."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def seconds(span: timedelta) -> int | float:
    total = span.total_seconds()
    return int(total) if total == int(total) else total


# --- events as JSON lines ----------------------------------------------------------------------------------------------


def event_from(line: Json, index: int) -> Event:
    """Raises Unreadable. `index` names the event's letter, so that `bounced` can point at it."""
    name = line.get("event")
    make = _EVENTS.get(name) if isinstance(name, str) else None
    if make is None:
        raise Unreadable(f"unknown event {name!r}; known are {', '.join(_EVENTS)}")
    return make(line, _instant(line, "at"), index)


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
        if not isinstance(every, int | float) or isinstance(every, bool):
            raise Unreadable(f"every: {every!r} is no number of seconds")
        if not abs(every) < LONGEST_AGREED.total_seconds():  # nan and infinity are JSON to Python
            raise Unreadable(f"every: {every!r} seconds are more than a year")
        return Agreed(at, WHO, every=timedelta(seconds=every))
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


_EVENTS: Mapping[str, Callable[[Json, datetime, int], Event]] = {
    "received": _received,
    "acknowledged": _taken(LetterKind.ACKNOWLEDGEMENT),
    "agent_reply": _taken(LetterKind.ANSWER),
    "customer_reply": lambda line, at, index: CustomerReplied(at, index),
    "status_sent": _taken(LetterKind.STATUS),
    "bounced": _bounced,
    "priority": lambda line, at, _: LevelSet(at, WHO, _word(line, "level"), _word(line, "because", "")),
    "agreed": _agreed,
    "pause": lambda line, at, _: Paused(at, WHO, _word(line, "reason")),
    "resume": lambda line, at, _: Resumed(at, WHO),
    "estimate": _estimate,
    "exclude": lambda line, at, _: Excluded(at, WHO, _word(line, "category")),
    "resolve": lambda line, at, _: Resolved(at, WHO, _word(line, "kind", "")),
    "close": lambda line, at, _: Closed(at, WHO),
    "reopen": lambda line, at, _: Reopened(at, WHO),
    "escalate": lambda line, at, _: Escalated(at, WHO),
    "timer": lambda line, at, _: Fired(at),
}

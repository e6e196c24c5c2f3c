"""Replay: fold a history through the core and tell where every promise stands after each event.

Owns the answers of `rules replay` and the fold that any stored history must survive unchanged; what is written in a line is
`event_lines`'. Never opens a file; a line that cannot be read is answered and the rest goes on.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import MappingProxyType

from rules.cadence import update_status
from rules.decide import adopt, decide
from rules.effects import Decision, Effect, Refused
from rules.event_lines import Unreadable, event_from, read_line
from rules.events import Adopted, Bounced, Event, Fired, Taken
from rules.incident import Incident
from rules.policy import Kind, Policy
from rules.sla import Standing, Status, status

NO_VERSIONS: Mapping[str, Policy] = MappingProxyType({})

NOTHING_OWED = {kind: Status(kind, Standing.NONE, None, None, None, "") for kind in Kind}


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
    said = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    for index, (number, line) in enumerate(said):
        try:
            event = event_from(read_line(line), index)
        except Unreadable as fault:
            why = f"line {number}: {fault}"
            yield {**_answer(policy, incident, fault.at, (Refused(why),)), "error": why, "line": number}
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

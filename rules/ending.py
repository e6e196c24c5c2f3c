"""A request resolved, closed, and opened again.

Owns what stops with it and what starts anew. Never decides whether it may: the table of `lifecycle` does.
"""

from dataclasses import replace
from datetime import datetime

from rules.effects import Line
from rules.events import Closed, Event
from rules.incident import OVER, State, Stop
from rules.keeping import meet, with_clock
from rules.lifecycle import after
from rules.policy import Kind, Policy
from rules.step import Step

ALL_KINDS = frozenset(Kind)

ENDED = frozenset({State.RESOLVED, State.CLOSED})


def ended(stops: tuple[Stop, ...], at: datetime) -> tuple[Stop, ...]:
    return tuple(replace(stop, until=at) if stop.until is None else stop for stop in stops)


def settle(policy: Policy, step: Step, at: datetime, kind: str, text: str) -> Step:
    stop = Stop("resolved", frozenset({Kind.UPDATE, Kind.RESOLUTION}), at)
    stops = (*ended(step.incident.stops, at), stop)
    step = meet(policy, step, Kind.RESOLUTION, at, None)
    return step.but(resolved_at=at, resolution=kind, resolution_text=text, stops=stops)


def open_again(step: Step, at: datetime) -> Step:
    """What was disputed or taken back has resolved nothing; a breach of it stands."""
    incident = step.incident
    clocks = incident.clocks
    resolution = incident.clock(Kind.RESOLUTION)
    if resolution is not None:
        clocks = with_clock(clocks, replace(resolution, met=None))
    return step.but(
        state=State.OPEN if incident.was_taken else State.NEW,
        clocks=clocks,
        stops=ended(incident.stops, at),
        resolved_at=None,
        resolution=None,
        resolution_text="",
        closed_at=None,
        exclusion=None,
        referral="",
    )


def moved(step: Step, event: Event) -> Step:
    """In the state that the table says. Raises KeyError for an event that is refused."""
    return step.but(state=after(step.incident.state, event))


def closed(policy: Policy, step: Step, event: Closed) -> Step:
    if step.incident.state not in OVER:
        step = settle(policy, step, event.at, "", "").do(Line(event.at, "resolved", event.by, "by closing"))
    stop = Stop("closed", ALL_KINDS, event.at)
    return step.but(
        state=after(step.incident.state, event), closed_at=event.at, stops=(*step.incident.stops, stop)
    ).do(Line(event.at, "closed", event.by, "closed"))

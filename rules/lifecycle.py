"""The lifecycle of an incident, as one table: which event is possible in which state, and where it leads.

Owns nothing but that table. An event that stands in no row is refused and changes nothing. Facts that happened anyway
(a letter taken, a bounce, a customer's mail, a timer) are possible in every state and so stand in no row.
"""

from collections.abc import Mapping

from rules.events import (
    Adopted,
    Agreed,
    Answered,
    Approved,
    Assigned,
    Closed,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    FieldSet,
    LevelSet,
    Needed,
    Noted,
    Paused,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    Suggested,
)
from rules.incident import State

SAME = None
"""The event is possible and leaves the state as it is."""

_RUNNING: Mapping[type, State | None] = {
    Answered: State.OPEN,
    Assigned: State.OPEN,
    Noted: SAME,
    LevelSet: SAME,
    Suggested: SAME,
    Needed: State.OPEN,
    FieldSet: SAME,
    Agreed: SAME,
    Approved: SAME,
    Deferred: SAME,
    Estimated: SAME,
    Escalated: SAME,
    Paused: State.PENDING,
    Excluded: State.EXCLUDED,
    Referred: State.REFERRED,
    Resolved: State.RESOLVED,
    Closed: State.CLOSED,
    Adopted: SAME,
}

TABLE: Mapping[State, Mapping[type, State | None]] = {
    State.NEW: _RUNNING,
    State.OPEN: _RUNNING,
    State.PENDING: {**_RUNNING, Answered: SAME, Needed: SAME, Assigned: SAME, Resumed: State.OPEN},
    State.RESOLVED: {
        Answered: SAME,
        Assigned: SAME,
        Noted: SAME,
        Closed: State.CLOSED,
        Reopened: State.OPEN,
        Adopted: SAME,
    },
    State.CLOSED: {Noted: SAME, Reopened: State.OPEN},
    State.REFERRED: {Answered: SAME, Noted: SAME, Closed: State.CLOSED, Reopened: State.OPEN},
    State.EXCLUDED: {Answered: SAME, Noted: SAME, Closed: State.CLOSED, Reopened: State.OPEN},
    State.MERGED: {Noted: SAME},
}


def is_possible(state: State, event: Event) -> bool:
    return type(event) in TABLE[state]


def after(state: State, event: Event) -> State:
    """The state that follows. Raises KeyError where the event is refused."""
    follows = TABLE[state][type(event)]
    return state if follows is SAME else follows

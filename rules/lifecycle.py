"""The lifecycle of an incident, as one table: which event is possible in which state, and where it leads.

Owns nothing but that table. An event that stands in no row is refused and changes nothing. Facts that happened anyway
(a letter taken, a bounce, a customer's mail, a timer) are possible in every state and so stand in no row.
"""

from collections.abc import Mapping

from rules.events import (
    Absorbed,
    Adopted,
    Agreed,
    Answered,
    AnsweredElsewhere,
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
    Merged,
    MonitorTold,
    Needed,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Suggested,
    TimeSpent,
    Undone,
)
from rules.incident import State

SAME = None
"""The event is possible and leaves the state as it is."""

_ON_RECORD: Mapping[type, State | None] = {
    Noted: SAME,
    TimeSpent: SAME,
    OutageNoted: SAME,
    MonitorTold: SAME,
    SplitOff: SAME,
}

_HEARD: Mapping[type, State | None] = {
    Answered: SAME,
    AnsweredElsewhere: SAME,
    ParticipantAdded: SAME,
    ParticipantRemoved: SAME,
}

# MonitorTold closes what the policy lets it, and opens again what is down all the same. Undone puts the state back that the words it stops had changed: where this table says another, unless others have since.
_RUNNING: Mapping[type, State | None] = {
    **_ON_RECORD,
    **_HEARD,
    Answered: State.OPEN,
    AnsweredElsewhere: State.OPEN,
    Undone: SAME,
    Assigned: State.OPEN,
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
    Merged: State.MERGED,
    Absorbed: SAME,
    Adopted: SAME,
}

_SET_ASIDE: Mapping[type, State | None] = {
    **_ON_RECORD,
    **_HEARD,
    Undone: SAME,
    Closed: State.CLOSED,
    Merged: State.MERGED,
    Reopened: State.OPEN,
}

TABLE: Mapping[State, Mapping[type, State | None]] = {
    State.NEW: _RUNNING,
    State.OPEN: _RUNNING,
    State.PENDING: {
        **_RUNNING,
        Answered: SAME,
        AnsweredElsewhere: SAME,
        Needed: SAME,
        Assigned: SAME,
        Resumed: State.OPEN,
    },
    State.RESOLVED: {**_SET_ASIDE, Undone: State.OPEN, Assigned: SAME, Adopted: SAME},
    State.CLOSED: {**_ON_RECORD, Undone: State.OPEN, Reopened: State.OPEN},
    State.REFERRED: _SET_ASIDE,
    State.EXCLUDED: _SET_ASIDE,
    State.MERGED: {**_ON_RECORD, Undone: SAME},
}


def is_possible(state: State, event: Event) -> bool:
    return type(event) in TABLE[state]


def after(state: State, event: Event) -> State:
    """The state that follows. Raises KeyError where the event is refused."""
    follows = TABLE[state][type(event)]
    return state if follows is SAME else follows

"""What a decision costs: CPU of one event of a history, against one question to the calendar in the same run.

Owns that one figure. The history is the worked one of the letters: a week of a request, with its timers and letters.
"""

import time
from collections.abc import Callable, Sequence
from datetime import timedelta

from rules.decide import decide
from rules.effects import LetterKind
from rules.events import (
    Agreed,
    Answered,
    Assigned,
    CustomerReplied,
    Estimated,
    Event,
    Fired,
    LevelSet,
    Noted,
    Received,
    Resolved,
    Taken,
)
from rules.incident import Incident
from rules.policy import Policy
from tests.bench.measure import Figure
from tests.rules.histories import DAY, USERZOOM, pt

SAM = "sam@example.org"
ROUNDS = 9  # interleaved; their lower quartile is told
REPEATS = 60
EIGHT_HOURS = timedelta(hours=8)
BEGIN = pt(11, 20, 16, 40)

HISTORY: Sequence[Event] = (
    Received(
        pt(11, 20, 16, 40), 1, "UZ-1042", "dana@example.com", level="2", subject="Study will not launch"
    ),
    Taken(BEGIN, 1, LetterKind.ACKNOWLEDGEMENT),
    CustomerReplied(pt(11, 21, 6, 12)),
    Assigned(pt(11, 23, 1, 9), SAM, SAM),
    Estimated(pt(11, 23, 1, 9), SAM, pt(11, 24, 12)),
    Answered(pt(11, 23, 1, 9), SAM, "We see the same error."),
    Taken(pt(11, 23, 1, 10), 2, LetterKind.ANSWER),
    Fired(pt(11, 24, 7, 40)),  # the draft
    Answered(pt(11, 24, 7, 51), SAM, "New studies launch again."),
    Taken(pt(11, 24, 7, 52), 3, LetterKind.ANSWER),
    Fired(pt(11, 25, 14, 22)),
    Fired(pt(11, 25, 14, 47)),  # the status letter
    Taken(pt(11, 25, 14, 47), 4, LetterKind.STATUS, news=False),
    LevelSet(pt(11, 27, 10, 20), SAM, "4", "a copy launches"),
    Taken(pt(11, 27, 10, 21), 5, LetterKind.CHANGED),
    Agreed(pt(11, 27, 10, 25), SAM, every=2 * DAY),
    Noted(pt(11, 27, 11), SAM, "asked engineering"),
    Resolved(pt(11, 30, 11, 29), SAM, "patch"),
    Taken(pt(11, 30, 11, 30), 6, LetterKind.RESOLVED),
    Fired(pt(12, 7, 11, 29)),  # closed
)


def deciding() -> list[Figure]:
    """One event, on average over the history / `due` of 8 h."""
    _cpu(lambda: _history(USERZOOM), 5)
    rounds = sorted(_round() for _ in range(ROUNDS))
    ratio, event = rounds[len(rounds) // 4]
    return [
        Figure("deciding one event, CPU / one calendar due of 8 h", ratio, 12.0),
        Figure("deciding one event, CPU", event * 1e6, unit="us CPU"),
    ]


def _round() -> tuple[float, float]:
    due = _cpu(lambda: USERZOOM.calendar.due_at(BEGIN, EIGHT_HOURS), REPEATS * len(HISTORY))
    event = _cpu(lambda: _history(USERZOOM), REPEATS) / len(HISTORY)
    return event / due, event


def _history(policy: Policy) -> None:
    incident: Incident | None = None
    for event in HISTORY:
        incident = decide(policy, incident, event).incident


def _cpu(work: Callable[[], object], times: int) -> float:
    """CPU seconds of one."""
    begun = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begun) / times

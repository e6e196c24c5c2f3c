"""Words to the customer that have not left yet: kept while they wait, and put back as if they had never been written.

Owns what an undo undoes. Each letter of a person remembers what stood before it and after it; what others have changed
since is left as they made it. Never stops a letter: that it was stopped is what the event says.
"""

from dataclasses import fields, replace
from datetime import datetime

from rules.effects import LetterKind, Line
from rules.ending import open_again
from rules.events import Undone
from rules.incident import Incident, State, Unsent, Words
from rules.keeping import with_clock
from rules.policy import Kind
from rules.step import Refusal, Step

_NAMES = tuple(each.name for each in fields(Words))

_ENDED = frozenset({State.RESOLVED, State.CLOSED})


def wrote(before: Incident, step: Step, at: datetime, by: str, kind: LetterKind, leaves_at: datetime) -> Step:
    """A letter of a person waits to leave; `before` is the request as it stood without it."""
    if before.is_watched:
        return step  # nobody is written to
    unsent = Unsent(at, by, kind, leaves_at, before.words, step.incident.words)
    return step.but(unsent=(*step.incident.unsent, unsent))


def left(step: Step, kind: LetterKind, at: datetime) -> Step:
    """The next hop took one such letter: the oldest that was to leave by now, else (a clock was set) the oldest."""
    waiting = step.incident.unsent
    such = [each for each in waiting if each.kind == kind]
    gone = next((each for each in such if each.leaves_at <= at), such[0] if such else None)
    return _waiting(step, tuple(each for each in waiting if each is not gone))


def came_back(step: Step, letter: int, at: datetime) -> Step:
    """A letter that failed for good. Where it was never taken, it is one that was to leave by now, else the oldest."""
    waiting = step.incident.unsent
    if not any(update.letter == letter for update in step.incident.updates):
        ahead = tuple(each for each in waiting if each.leaves_at > at)
        waiting = ahead if len(ahead) < len(waiting) else waiting[1:]
    return _waiting(step, waiting)


def _waiting(step: Step, unsent: tuple[Unsent, ...]) -> Step:
    leaves = [each.leaves_at for each in unsent if each.kind != LetterKind.RESOLVED]
    return step.but(unsent=unsent, answer_leaves_at=leaves[-1] if leaves else None)


def undone(step: Step, event: Undone) -> Step:
    """All that waits is taken back, the latest first."""
    waiting = step.incident.unsent
    if not waiting or not event.letters:
        raise Refusal("nothing that was written to the customer waits any more")
    # What was to leave by now may be under way: the letters that were stopped tell how many were not, one to each reader.
    readers = 1 + len(step.incident.participants)
    told = -(-len(event.letters) // readers)
    ahead = max(sum(each.leaves_at > event.at for each in waiting), min(told, len(waiting)))
    stopped = waiting[-ahead:]
    for unsent in reversed(stopped):
        step = _taken_back(step, unsent, event.at)
    step = _waiting(step, waiting[:-ahead])
    kinds = ", ".join(dict.fromkeys(each.kind for each in stopped))
    return step.do(Line(event.at, "undone", event.by, f"stopped before it left: {kinds}"))


def _taken_back(step: Step, unsent: Unsent, at: datetime) -> Step:
    step = step.but(**_as_before(step.incident.words, unsent))
    if unsent.kind == LetterKind.RESOLVED:
        if step.incident.state in _ENDED:  # closed since, or otherwise gone on
            step = open_again(step, at)
        step = _unresolved(step, unsent)
    if step.incident.state is State.NEW and step.incident.was_taken:
        step = step.but(state=State.OPEN)
    return step


def _unresolved(step: Step, unsent: Unsent) -> Step:
    """What was not told has resolved nothing; a breach of it stands."""
    resolution = step.incident.clock(Kind.RESOLUTION)
    if resolution is None or resolution.met is None or resolution.met.at != unsent.at:
        return step
    return step.but(clocks=with_clock(step.incident.clocks, replace(resolution, met=None)))


def _as_before(now: Words, unsent: Unsent) -> dict[str, object]:
    """What these words had changed and nobody has changed since."""
    found = {}
    for name in _NAMES:
        was, made = getattr(unsent.before, name), getattr(unsent.after, name)
        if was != made and getattr(now, name) == made:
            found[name] = was
    return found

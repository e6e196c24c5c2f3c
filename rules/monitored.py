"""What monitoring tells of a problem that is a request here: down again, over, flapping, calm.

Owns who hears of which change. The outages on record are the facts, nothing is counted beside them. Nobody waits for an
answer to such a request: it never causes a letter to its author.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from rules.effects import Audience, LetterKind, Line, Send
from rules.ending import ENDED, open_again
from rules.events import Answered, Event, MonitorTold, Needed, Referred
from rules.incident import Incident, LevelSource
from rules.keeping import miss_what_is_past, with_clock
from rules.passing import over
from rules.policy import Kind, Policy
from rules.sla import level_of
from rules.step import Refusal, Step


def refuse_words_to_nobody(incident: Incident, event: Event) -> None:
    """Raises Refusal for what would be said to the customer."""
    if incident.is_watched and isinstance(event, Answered | Needed | Referred):
        raise Refusal(
            "it came from monitoring, nobody waits for an answer: #note keeps words among colleagues"
        )


def monitor_told(policy: Policy, step: Step, event: MonitorTold) -> Step:
    """The outage itself was noted just before."""
    state = step.incident.state
    disputes = event.down and state in ENDED  # told as over here, and it is not
    step, is_graver = _graver(policy, step, event)
    if not event.changed and not disputes:
        step = step.do(Line(event.at, "monitoring", event.by, f"still {_said(event.down)}"))
        return _tell_graver(step) if is_graver else step
    if event.down:
        step = _not_solved(step)
    if disputes:
        step = open_again(step, event.at)
    step = step.do(Line(event.at, "monitoring", event.by, _said(event.down)))
    if event.changed:
        step, is_quiet = _damped(policy, step, event)
        if is_quiet:
            return _tell_graver(step) if is_graver else step
    if event.down:
        return step.do(Send(LetterKind.MONITORED, Audience.HANDLERS, about="down"))
    return over(policy, step, event.by, event.at)


def _graver(policy: Policy, step: Step, event: MonitorTold) -> tuple[Step, bool]:
    """Its level, raised where the words are graver than ever, and whether they are: what a person has set stays."""
    incident = step.incident
    before = incident.suggested or incident.level
    known = {each.level for each in policy.levels}
    if not incident.is_watched or not {before, event.level} <= known or event.level == before:
        return step, False
    if policy.stricter(before, event.level) == before:
        return step, False
    step, was = step.but(suggested=event.level), incident.level
    if policy.stricter(was, event.level) == was:
        return step, False
    if incident.level_source is LevelSource.AGENT:
        told = f"monitoring says priority {event.level}; {was} stays, as a person has set it"
        return step.do(Line(event.at, "priority", event.by, told)), True
    step = step.but(level=event.level, level_source=LevelSource.SUGGESTED)
    clause = level_of(policy, step.incident).clause
    told = f"priority {was} is now {event.level}, because monitoring calls it graver"
    step = step.do(Line(event.at, "priority", event.by, told, clause))
    return miss_what_is_past(policy, step, event.at), True


def _tell_graver(step: Step) -> Step:
    return step.do(Send(LetterKind.MONITORED, Audience.HANDLERS, about="graver"))


def _not_solved(step: Step) -> Step:
    """What is down again was not restored; a breach stands."""
    resolution = step.incident.clock(Kind.RESOLUTION)
    if resolution is None or not step.incident.is_watched:
        return step
    return step.but(clocks=with_clock(step.incident.clocks, replace(resolution, met=None)))


def _damped(policy: Policy, step: Step, event: MonitorTold) -> tuple[Step, bool]:
    """Whether this change is one of too many: the first of them is told, the rest waits until it is calm."""
    rule = policy.monitor(event.by)
    if rule is None or rule.flapping is None or not step.incident.is_watched:
        return step, False
    since = event.at - rule.flapping.within
    before = step.incident.calm_at
    recent = sum(since < at <= event.at for at in _changes(step.incident))
    if recent <= rule.flapping.changes and before is None:
        return step, False
    step = step.but(calm_at=event.at + rule.flapping.within)
    if before is None:
        told = f"flapping: {recent} changes"
        step = step.do(
            Line(event.at, "monitoring", event.by, told),
            Send(LetterKind.MONITORED, Audience.HANDLERS, about="flapping"),
        )
    return step, True


def _changes(incident: Incident) -> Iterator[datetime]:
    for each in incident.outages:
        yield each.start
        if each.end is not None:
            yield each.end


def _said(down: bool) -> str:
    return "down" if down else "up"

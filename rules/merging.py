"""Two requests that are one, and one that is two.

Owns what one request takes over of another: what was known of it, and the customer's messages that nobody had answered.
Who hears of it, and where later mail goes, is the shell's.
"""

from datetime import datetime

from rules.completeness import put_right
from rules.effects import Line
from rules.ending import ALL_KINDS, moved
from rules.events import Absorbed, Merged, SplitOff
from rules.incident import Incident, Stop
from rules.keeping import asked_from, miss_what_is_past
from rules.policy import Kind, Policy
from rules.step import Refusal, Step


def absorbing(other: Incident, at: datetime, by: str) -> Absorbed:
    """What the request that `other` is merged into is told of it."""
    return Absorbed(at, by, other.id, other.ref, other.fields, unanswered(other))


def unanswered(incident: Incident) -> tuple[datetime, ...]:
    """The customer's messages that wait for a person's word, oldest first."""
    reply = incident.clock(Kind.REPLY)
    if reply is None or reply.met is not None:
        return ()
    return tuple(at for at in incident.asked_at if at >= reply.start_at)


def merged_into(step: Step, event: Merged) -> Step:
    if event.into == step.incident.id:
        raise Refusal("a request cannot go on as itself")
    stop = Stop("merged", ALL_KINDS, event.at)
    return (
        moved(step, event)
        .but(merged_into=event.into, stops=(*step.incident.stops, stop))
        .do(Line(event.at, "merged", event.by, f"goes on as {event.ref}"))
    )


def absorbed(policy: Policy, step: Step, event: Absorbed) -> Step:
    incident = step.incident
    if event.incident == incident.id:
        raise Refusal("a request cannot take itself over")
    fields = incident.fields
    for name, value in event.fields.items():
        if value.is_settled and not incident.has(name):  # what is known here stands
            fields = put_right(fields, name, value)
    step = step.but(fields=fields, asked_at=tuple(sorted((*incident.asked_at, *event.asked_at))))
    step = step.do(Line(event.at, "absorbed", event.by, f"{event.ref} goes on here"))
    if not event.asked_at:
        return step
    clock = incident.clock(Kind.REPLY)
    since = min(event.asked_at)
    if clock is not None and clock.met is None and clock.start_at <= since:
        return step  # an earlier message waits already
    return miss_what_is_past(policy, asked_from(step, since), event.at)


def split_off(step: Step, event: SplitOff) -> Step:
    return step.do(Line(event.at, "split", event.by, f"{event.ref} was split off"))

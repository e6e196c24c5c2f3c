"""Warnings on the way to a due time: which step of the policy's escalation comes when, and who hears of it.

Owns the instants only. A warning waits for support hours, is given once, and not at all when its promise is over before;
what it says is the shell's. Never changes an incident.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from rules.calendar import NeverOpens
from rules.effects import Audience
from rules.incident import Breach, Clock, Incident
from rules.policy import Kind, Policy, Runs, Tell
from rules.sla import add_each, counts_from, level_of, opening
from rules.step import INSTANT_AFTER

MISSED = 100  # percent: from here on the promise was missed

AUDIENCES: Mapping[Tell, Audience] = {
    Tell.ASSIGNEE: Audience.HANDLERS,
    Tell.TEAM: Audience.TEAM,
    Tell.LEAD: Audience.LEAD,
    Tell.STAFF: Audience.STAFF,
}

WHO: Mapping[Audience, str] = {
    Audience.HANDLERS: "whoever has it",
    Audience.TEAM: "the team",
    Audience.LEAD: "the lead",
    Audience.STAFF: "whoever has it and the lead",
}
"""As the history tells it."""

Row = tuple[datetime, str, int]
"""When, "missed" or "warn", and of a warning the percent."""


def audience(policy: Policy, kind: Kind, percent: int) -> Audience:
    tell = next(step.tell for step in policy.escalation if step.percent == percent and kind in step.kinds)
    return AUDIENCES[tell]


def rows(policy: Policy, incident: Incident, clock: Clock) -> Iterator[Row]:
    """What time will bring to this clock: its warnings, and the miss itself. Raises NeverOpens."""
    breach = clock.breach
    if breach is None and clock.met is not None:
        return  # kept
    left = [step.percent for step in policy.escalation if clock.kind in step.kinds]
    if clock.warned:
        left = [percent for percent in left if percent not in clock.warned]
    if breach is not None and MISSED in left:
        yield _told_at(policy, incident, breach), "warn", MISSED
    target = level_of(policy, incident).targets.get(clock.kind)
    if clock.met is not None or target is None:
        return
    percents = [percent for percent in left if percent > MISSED or (percent < MISSED and breach is None)]
    if breach is None:
        percents = sorted((*percents, MISSED))
    start = counts_from(policy, incident, target, clock.start_at)
    spans = [target.within * percent / MISSED for percent in percents]
    dues = add_each(policy, incident, clock.kind, target.runs, start, spans)
    for percent, due in zip(percents, dues, strict=True):
        if due is None:
            continue
        if percent == MISSED:
            yield due + INSTANT_AFTER, "missed", 0
        else:
            yield _in_hours(policy, incident, target.runs, due), "warn", percent


def row_of_update(policy: Policy, incident: Incident) -> Iterator[Row]:
    """An update at risk has its draft; only what is said of a missed one stands here. Raises NeverOpens."""
    if not incident.rounds:
        return
    now = incident.round
    told = any(step.percent == MISSED and Kind.UPDATE in step.kinds for step in policy.escalation)
    if now.missed is not None and told and MISSED not in now.warned:
        yield _told_at(policy, incident, now.missed), "warn", MISSED


def _told_at(policy: Policy, incident: Incident, breach: Breach) -> datetime:
    if breach.at <= breach.due_at + INSTANT_AFTER and policy.calendar.is_open(breach.due_at - INSTANT_AFTER):
        return breach.at  # at closing is soon enough
    return _in_hours(policy, incident, Runs.ELAPSED, breach.at)


def _in_hours(policy: Policy, incident: Incident, runs: Runs, at: datetime) -> datetime:
    if runs is Runs.SUPPORT_HOURS:
        return at
    try:
        return opening(policy, incident, at)
    except NeverOpens:
        return at

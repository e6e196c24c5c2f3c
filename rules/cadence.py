"""The update cadence: when the customer is owed the next status, and when its letter must be decided.

Owns what "as agreed" means: an agreement (an interval, one instant, or none) replaces the table's cadence.
Never sends anything and never counts letters: it computes from the updates that were taken.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.incident import OVER, Incident
from rules.policy import Kind, Policy, Runs
from rules.sla import Standing, Status, add, is_paused, level_of, starts_at

SMALLEST_AHEAD = timedelta(minutes=5)
AHEAD_SHARE = 20  # one twentieth: 5 % of the cadence


@dataclass(frozen=True, slots=True)
class Cycle:
    """The update that is owed next. `anchor` names the cycle: one letter and at most one miss for each."""

    anchor: datetime
    span: timedelta | None  # None: one agreed instant
    runs: Runs
    due_at: datetime | None  # None while paused
    decide_at: datetime | None  # when the status letter must be written to be on the wire in time
    clause: str


def cycle(policy: Policy, incident: Incident) -> Cycle | None:
    """The current cycle; None where no update is owed. Raises NeverOpens."""
    level = level_of(policy, incident)
    target = level.targets.get(Kind.UPDATE)
    agreement = incident.agreement
    last = _last(incident)
    if agreement is not None and agreement.every is not None:
        runs_as = target or level.targets.get(Kind.RESPONSE)
        runs = runs_as.runs if runs_as else Runs.ELAPSED
        anchor = max(agreement.at, last) if last else agreement.at
        clause = f"as agreed with {agreement.by}"
        return _cycle(policy, incident, anchor, agreement.every, runs, clause)
    if agreement is not None and agreement.once is not None:
        ahead = policy.send_ahead or SMALLEST_AHEAD
        decide = max(agreement.once - ahead, agreement.at)
        if not _is_served(incident, agreement.at, decide):
            paused = is_paused(incident, Kind.UPDATE)
            return Cycle(
                agreement.at,
                None,
                Runs.ELAPSED,
                None if paused else agreement.once,
                None if paused else decide,
                f"as agreed with {agreement.by}",
            )
    if agreement is not None and agreement.every is None and agreement.once is None:
        return None
    if target is None:
        return None
    anchor = last or _first_anchor(policy, incident)
    return _cycle(policy, incident, anchor, target.within, target.runs, target.clause)


def _last(incident: Incident) -> datetime | None:
    return incident.updates[-1].at if incident.updates else None


def _is_served(incident: Incident, agreed_at: datetime, decide_at: datetime) -> bool:
    """An agreed instant is served by a status letter, or by a person's answer about that time.

    An answer long before it, such as the one that confirms the agreement, leaves the instant owed.
    """
    return any(
        update.at >= decide_at if update.by_person else update.at > agreed_at for update in incident.updates
    )


def _first_anchor(policy: Policy, incident: Incident) -> datetime:
    """The later of acknowledgement and clock start."""
    target = level_of(policy, incident).targets[Kind.UPDATE]
    start = starts_at(policy, incident, target, incident.received_at)
    acknowledge = incident.clock(Kind.ACKNOWLEDGE)
    if acknowledge is None or acknowledge.met is None:
        return start
    return max(acknowledge.met.at, start)


def _cycle(
    policy: Policy, incident: Incident, anchor: datetime, span: timedelta, runs: Runs, clause: str
) -> Cycle:
    ahead = min(policy.send_ahead or min(SMALLEST_AHEAD, span / AHEAD_SHARE), span)
    due = add(policy, incident, Kind.UPDATE, runs, anchor, span)
    decide = add(policy, incident, Kind.UPDATE, runs, anchor, span - ahead)
    if is_paused(incident, Kind.UPDATE):
        decide = None  # what ran out before the stop stays due: a change of level may find it missed
    return Cycle(anchor, span, runs, due, decide, clause)


def update_status(policy: Policy, incident: Incident) -> Status:
    """The update's row beside those of the other clocks: the current cycle."""
    owed = cycle(policy, incident)
    missed = incident.update_missed
    if owed is None:
        if missed is not None and _miss_stands(incident):
            return Status(Kind.UPDATE, Standing.BREACHED, missed.due_at, None, None, missed.clause)
        return Status(Kind.UPDATE, Standing.NONE, None, None, None, "")
    if missed is not None and incident.update_missed_for == owed.anchor:
        return Status(Kind.UPDATE, Standing.BREACHED, missed.due_at, None, None, missed.clause or owed.clause)
    if owed.due_at is None or incident.state in OVER:
        return Status(Kind.UPDATE, Standing.PAUSED, None, None, None, owed.clause)
    return Status(Kind.UPDATE, Standing.OPEN, owed.due_at, None, None, owed.clause)


def _miss_stands(incident: Incident) -> bool:
    """At a level without cadence too, until what begins another cycle: an update, an agreement, a late acknowledgement."""
    cycle_at = incident.update_missed_for
    acknowledge = incident.clock(Kind.ACKNOWLEDGE)
    first = acknowledge.met if acknowledge and not incident.updates else None
    begun = (*incident.updates, *incident.agreements, *((first,) if first else ()))
    return cycle_at is not None and all(each.at <= cycle_at for each in begun)

"""The update cadence: when the customer is owed the next status, when its letter is drafted, and when it must be decided.

Owns what "as agreed" means: an agreement (an interval, one instant, or none) replaces the table's cadence.
Never sends anything and never counts letters: it computes from the updates that were taken.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from rules.incident import OVER, Agreement, Incident
from rules.policy import Kind, Policy, Runs
from rules.sla import Standing, Status, add_each, counts_from, is_paused, level_of, stops_of

SMALLEST_AHEAD = timedelta(minutes=5)
AHEAD_SHARE = 20  # one twentieth: 5 % of the cadence
SMALLEST_DRAFT = timedelta(minutes=30)
DRAFT_SHARE = 4  # a quarter: 25 % of the cadence
SHORTEST_SHARE = 2  # whatever a policy says, half of the cadence is left before its letter is written

LAST_MINUTE = timedelta(minutes=1)
"""So long before it is due a status letter leaves at the latest, whoever asked it to wait."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """The update that is owed next."""

    anchor: datetime  # what it counts from
    span: timedelta | None  # None: one agreed instant
    runs: Runs
    due_at: datetime | None  # None while paused
    decide_at: datetime | None  # when the status letter must be written to be on the wire in time
    draft_at: datetime | None  # when whoever could write a better one is shown it; None: no time for that
    clause: str
    agreement: Agreement | None = None  # what replaces the table's cadence

    def leaves_at(self, not_before: datetime | None) -> datetime | None:
        """When the letter is written where somebody asked it to wait: as long as the promise allows."""
        if not_before is None or self.decide_at is None or self.due_at is None:
            return self.decide_at
        return max(self.decide_at, min(not_before, self.due_at - LAST_MINUTE))


def cycle(policy: Policy, incident: Incident) -> Cycle | None:
    """The current cycle; None where no update is owed. Raises NeverOpens."""
    if incident.is_watched:
        return None
    level = level_of(policy, incident)
    target = level.targets.get(Kind.UPDATE)
    agreement = incident.agreement
    last = incident.updates[-1].at if incident.updates else None
    if agreement is not None and agreement.every is not None:
        runs_as = target or level.targets.get(Kind.RESPONSE)
        runs = runs_as.runs if runs_as else Runs.ELAPSED
        anchor = max(agreement.at, last) if last else agreement.at
        return _counted(policy, incident, anchor, agreement.every, runs, _agreed_with(agreement), agreement)
    if agreement is not None and agreement.once is not None:
        owed = _once(policy, incident, agreement, agreement.once)
        if owed is not None:
            return owed
    elif agreement is not None:
        return None
    if target is None:
        return None
    anchor = last or _first_anchor(policy, incident)
    if incident.agreements and incident.agreements[-1].withdrawn:
        anchor = max(anchor, incident.agreements[-1].at)
    return _counted(policy, incident, anchor, target.within, target.runs, target.clause, None)


def _agreed_with(agreement: Agreement) -> str:
    return f"as agreed with {agreement.by}"


def _ahead(policy: Policy, span: timedelta) -> tuple[timedelta, timedelta]:
    """How long before it is due a letter is drafted, and written. The draft's is zero where there is no time for one."""
    half = span / SHORTEST_SHARE
    write = min(policy.send_ahead or min(SMALLEST_AHEAD, span / AHEAD_SHARE), half)
    draft = min(policy.draft_ahead or min(SMALLEST_DRAFT, span / DRAFT_SHARE), span)
    return draft if draft > write else timedelta(), write


def _once(policy: Policy, incident: Incident, agreement: Agreement, named: datetime) -> Cycle | None:
    """One agreed instant, by the wall clock; None once it is served."""
    clause = _agreed_with(agreement)
    # An answer long before it, such as the one that confirms the agreement, leaves the instant owed.
    draft_at, decide_at = _before(policy, agreement, named)
    if _is_served(incident, agreement, draft_at or decide_at):
        return None
    if is_paused(incident, Kind.UPDATE):
        return Cycle(agreement.at, None, Runs.ELAPSED, None, None, None, clause, agreement)
    once = _after_stops(incident, named)
    if once != named:
        draft_at, decide_at = _before(policy, agreement, once)
    return Cycle(agreement.at, None, Runs.ELAPSED, once, decide_at, draft_at, clause, agreement)


def _before(policy: Policy, agreement: Agreement, once: datetime) -> tuple[datetime | None, datetime]:
    """When its letter is drafted, where there is time for that, and when it is written."""
    draft, _ = _ahead(policy, once - agreement.at)
    decide_at = max(once - (policy.send_ahead or SMALLEST_AHEAD), agreement.at)
    return (once - draft if once - draft < decide_at else None), decide_at


def _is_served(incident: Incident, agreement: Agreement, about_then: datetime) -> bool:
    """By a status letter after the agreement (one of its instant was on its way already), or an answer about that time."""
    for number, update in enumerate(incident.updates):
        later = update.at > agreement.at
        if update.by_person:
            known_before = update.at == agreement.at and number < agreement.updates
            later = update.at >= max(agreement.at, about_then) and not known_before
        if later:
            return True
    return False


def _after_stops(incident: Incident, once: datetime) -> datetime:
    """An agreed instant within a stop waits for its end: nothing runs out while it stands."""
    for stop in sorted(stops_of(incident, Kind.UPDATE), key=lambda stop: stop.from_at):
        if stop.until is not None and stop.from_at <= once < stop.until:
            once = stop.until
    return once


def _first_anchor(policy: Policy, incident: Incident) -> datetime:
    """The later of acknowledgement and clock start."""
    target = level_of(policy, incident).targets[Kind.UPDATE]
    start = counts_from(policy, incident, target, incident.received_at)
    acknowledge = incident.clock(Kind.ACKNOWLEDGE)
    if acknowledge is None or acknowledge.met is None:
        return start
    return max(acknowledge.met.at, start)


def _counted(
    policy: Policy,
    incident: Incident,
    anchor: datetime,
    span: timedelta,
    runs: Runs,
    clause: str,
    agreement: Agreement | None,
) -> Cycle:
    draft, write = _ahead(policy, span)
    spans = (span - draft, span - write, span) if draft else (span - write, span)
    *drafts, decide, due = add_each(policy, incident, Kind.UPDATE, runs, anchor, spans)
    if is_paused(incident, Kind.UPDATE):
        # What ran out before the stop stays due: a change of level may find it missed.
        return Cycle(anchor, span, runs, due, None, None, clause, agreement)
    return Cycle(anchor, span, runs, due, decide, drafts[0] if drafts else None, clause, agreement)


def update_status(policy: Policy, incident: Incident) -> Status:
    """The update's row beside those of the other clocks: the current cycle."""
    owed = cycle(policy, incident)
    missed = incident.round.missed  # at a level without cadence too, until another round begins
    if missed is not None:
        clause = missed.clause or (owed.clause if owed else "")
        return Status(Kind.UPDATE, Standing.BREACHED, missed.due_at, None, None, clause)
    if owed is None:
        return Status(Kind.UPDATE, Standing.NONE, None, None, None, "")
    if owed.due_at is None or incident.state in OVER:
        return Status(Kind.UPDATE, Standing.PAUSED, None, None, None, owed.clause)
    return Status(Kind.UPDATE, Standing.OPEN, owed.due_at, None, None, owed.clause)

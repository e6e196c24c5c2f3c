"""A promise met, or missed: what goes onto its clock and on record, by an event and by time alike.

Owns what is owed at all, the breach with its clause, and what was done being judged against what is promised. Never decides
when anything is done: `passing` and the events do.
"""

from dataclasses import replace
from datetime import datetime

from rules.cadence import Cycle, cycle
from rules.effects import Audience, LetterKind, Line, Send
from rules.incident import OVER, Breach, Clock, Incident, Round, Trust
from rules.policy import PEOPLE_OWE, Kind, Policy
from rules.sla import due_at, level_of, met
from rules.step import GATEWAY, INSTANT_AFTER, Step


def is_owed_letters(incident: Incident) -> bool:
    """Letters other than the minimal one go to verified and known customers only (SAFETY, "Trust")."""
    return incident.answerable and incident.trust is not Trust.UNVERIFIED


def owed_update(policy: Policy, incident: Incident) -> Cycle | None:
    return None if incident.state in OVER else cycle(policy, incident)


def said_of_the_response(policy: Policy, incident: Incident, kind: Kind) -> bool:
    """While the first answer is owed, it is the one thing that both are about."""
    response = incident.clock(Kind.RESPONSE)
    if kind is not Kind.REPLY or response is None or response.met is not None:
        return False
    return Kind.RESPONSE in level_of(policy, incident).targets


def said(policy: Policy, at: datetime) -> str:
    """An instant in the history, on the vendor's wall clock: `Mon 23 Nov 2026, 01:40 PST`."""
    return f"{policy.calendar.local(at):%a %d %b %Y, %H:%M %Z}"


def clause_of(policy: Policy, incident: Incident, kind: Kind) -> str:
    target = level_of(policy, incident).targets.get(kind)
    return target.clause if target else level_of(policy, incident).clause


def on_clock(step: Step, new: Clock) -> Step:
    return step.but(clocks=with_clock(step.incident.clocks, new))


def with_clock(clocks: tuple[Clock, ...], new: Clock) -> tuple[Clock, ...]:
    return tuple(new if clock.kind is new.kind else clock for clock in clocks)


def with_round(step: Step, new: Round) -> Step:
    others = tuple(each for each in step.incident.rounds if each.since != new.since)
    return step.but(rounds=(*others, new))


def miss(policy: Policy, step: Step, clock: Clock, breach: Breach) -> Step:
    incident = step.incident
    clause = clause_of(policy, incident, clock.kind)
    step = on_clock(step, replace(clock, breach=replace(breach, clause=clause, level=incident.level)))
    target = level_of(policy, incident).targets.get(clock.kind)
    told = policy.tell_customer_when_missed and clock.kind in PEOPLE_OWE and is_owed_letters(incident)
    told = told and not said_of_the_response(policy, incident, clock.kind)
    if told and target is not None and not target.assumed:
        step = step.do(Send(LetterKind.LATE, Audience.REQUESTER, clause, about=clock.kind))
    return _on_record(policy, step, clock.kind, breach, clause)


def miss_update(policy: Policy, step: Step, breach: Breach, clause: str) -> Step:
    step = with_round(step, replace(step.incident.round, missed=replace(breach, clause=clause)))
    return _on_record(policy, step, Kind.UPDATE, breach, clause)


def _on_record(policy: Policy, step: Step, kind: Kind, breach: Breach, clause: str) -> Step:
    due = breach.due_at
    missed_at = due if breach.at <= due + INSTANT_AFTER else breach.at
    return step.do(Line(missed_at, "missed", GATEWAY, f"{kind} was due {said(policy, due)}", clause))


def miss_what_is_past(policy: Policy, step: Step, at: datetime) -> Step:
    """A promise that a new level, another policy or a bounce puts into the past is missed from this moment."""
    for clock in step.incident.clocks:
        if clock.met is not None:
            step = _judged_late(policy, step, clock, at)
        elif clock.breach is None:
            due = due_at(policy, step.incident, clock)
            if due is not None and due < at:
                step = miss(policy, step, clock, Breach(at, due))
    # What ran out before a stop stays due, also where nothing is owed any more: a letter that came back shows it.
    owed = cycle(policy, step.incident)
    if owed is None or owed.due_at is None or step.incident.round.missed is not None:
        return step
    if owed.due_at < at:
        step = miss_update(policy, step, Breach(at, owed.due_at), owed.clause)
    return step


def _judged_late(policy: Policy, step: Step, clock: Clock, at: datetime) -> Step:
    """What was done before anything was promised can still be late for what is promised now."""
    if clock.met is None or clock.met.spent is not None:
        return step
    kept = met(policy, step.incident, clock, clock.met.at, clock.met.letter)
    clock = replace(clock, met=kept)
    if clock.breach is None and kept.due_at is not None and kept.due_at < kept.at:
        return miss(policy, step, clock, Breach(at, kept.due_at))
    return on_clock(step, clock)


def meet(policy: Policy, step: Step, kind: Kind, at: datetime, letter: int | None) -> Step:
    clock = step.incident.clock(kind)
    if clock is None or clock.met is not None:
        return step
    breach = clock.breach
    if breach is not None and at <= breach.due_at and breach.at <= breach.due_at + INSTANT_AFTER:
        breach = None  # taken in time; only the news of it came later than the deadline
    kept = met(policy, step.incident, clock, at, letter)
    return on_clock(step, replace(clock, met=kept, breach=breach))


def asked_from(step: Step, since: datetime) -> Step:
    """A reply is owed to a message of that instant. The miss of an earlier one stays on record: a bounce revives it."""
    incident = step.incident
    clock, missed = incident.clock(Kind.REPLY), incident.missed_replies
    others = tuple(each for each in incident.clocks if each.kind is not Kind.REPLY)
    if clock is not None and clock.breach is not None:
        missed = (*missed, replace(clock, met=None))
    return step.but(clocks=(*others, Clock(Kind.REPLY, since)), missed_replies=missed)

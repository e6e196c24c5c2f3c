"""Time passes: what it brings to an incident by itself, in which order, each thing once.

Owns the incident's one timer and what is done when it rings: a promise missed, a warning, a draft, a status letter, an
alert, a question that was not answered, the closing. Never handles an event; never reads a clock: `now` comes in.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from rules.cadence import Cycle, cycle
from rules.completeness import with_questions
from rules.effects import Audience, LetterKind, Line, Send, Wake
from rules.ending import ENDED, closed
from rules.escalation import MISSED, WHO, audience, row_of_update, rows
from rules.events import Closed
from rules.incident import OVER, Breach, Incident, State
from rules.keeping import (
    clause_of,
    is_owed_letters,
    meet,
    miss,
    miss_update,
    on_clock,
    owed_update,
    said_of_the_response,
    with_round,
)
from rules.lifecycle import is_possible
from rules.policy import Kind, Policy, Recovery
from rules.sla import calendar_at, due_at, level_of, open_days_later, opening
from rules.step import GATEWAY, INSTANT_AFTER, Step

PATIENCE = 1
"""Support days that something promised is waited for: from then on the next status letter asks for it."""

ASKS_ITSELF = 2
"""Support days after which, where no such letter left, one of its own asks."""


class Happening(NamedTuple):
    at: datetime
    what: str  # a key of `_BRINGS`
    about: str = ""  # a kind of target
    percent: int = 0


def _awaits_on_call(policy: Policy, incident: Incident) -> bool:
    if incident.state is not State.NEW or incident.assigned is not None:
        return False
    is_over = incident.is_watched and not incident.is_down(incident.monitor)
    return level_of(policy, incident).on_call and not is_over


def happenings(policy: Policy, incident: Incident) -> Iterator[Happening]:
    """What time alone will bring. Raises NeverOpens."""
    for clock in incident.clocks:
        for at, what, percent in rows(policy, incident, clock):
            yield Happening(at, what, clock.kind, percent)
    owed = owed_update(policy, incident)
    if owed is not None:
        yield from _of_updates(incident, owed)
    for at, what, percent in row_of_update(policy, incident):
        yield Happening(at, what, Kind.UPDATE, percent)
    if incident.calm_at is not None:
        yield Happening(incident.calm_at, "calm")
    if _awaits_on_call(policy, incident):
        last = incident.alerted_at
        after_last = incident.received_at if last is None else next_alert(policy, incident, last)
        yield Happening(opening(policy, incident, after_last), "alert")
    if _awaits_customer(incident) and incident.question_at is not None:
        at = open_days_later(policy, incident, incident.question_at, policy.quiet_after)
        yield Happening(at, "quiet")
    if is_owed_letters(incident) and incident.state not in OVER:
        for at, _ in overdue(policy, incident, ASKS_ITSELF):
            yield Happening(at, "awaited")
    if incident.state is State.RESOLVED and incident.resolved_at is not None:
        yield Happening(incident.resolved_at + policy.close_after, "close")


def next_alert(policy: Policy, incident: Incident, last: datetime) -> datetime:
    """The wait between two on call is one of support hours. Raises NeverOpens."""
    return calendar_at(policy, incident, last).due_at(last, policy.on_call_every)


def overdue(policy: Policy, incident: Incident, days: int) -> Iterator[tuple[datetime, str]]:
    """(when so many support days are over, field) of what they said would follow and nobody asked for. Raises NeverOpens."""
    for name, value in incident.fields.items():
        if value.status == "promised" and value.promised_at is not None and value.asked_at is None:
            yield open_days_later(policy, incident, value.promised_at, days), name


def _of_updates(incident: Incident, owed: Cycle) -> Iterator[Happening]:
    done = incident.round
    if owed.due_at is None or owed.decide_at is None:
        return
    if done.missed is None:
        yield Happening(owed.due_at + INSTANT_AFTER, "missed", Kind.UPDATE)
    if done.decided or not is_owed_letters(incident):
        return
    # An answer on its way is the update: the letter waits for it as long as the promise allows.
    waits = owed.due_at if incident.answer_leaves_at is not None else done.deferred_until
    leaves_at = owed.leaves_at(waits)
    if leaves_at is not None:
        yield Happening(leaves_at, "status")
    if owed.draft_at is not None and done.drafted_at is None:
        yield Happening(owed.draft_at, "draft")
    elif (
        done.drafted_at is not None
        and done.deferred_until is not None
        and done.drafted_at < done.deferred_until < owed.decide_at
    ):
        yield Happening(done.deferred_until, "draft")


def _awaits_customer(incident: Incident) -> bool:
    return incident.state not in OVER and incident.asked_again_at is None


def next_wake(policy: Policy, incident: Incident) -> Wake:
    """The incident's one timer: the earliest thing that time alone will bring."""
    return wake(min(happenings(policy, incident), default=None))


def wake(happening: Happening | None) -> Wake:
    return Wake(happening.at, f"{happening.what} {happening.about}".rstrip()) if happening else Wake(None)


def advance(policy: Policy, step: Step, now: datetime) -> tuple[Step, Happening | None]:
    """Bring an incident up to `now`: each thing time brought, in its order, once. With it, what comes next."""
    while True:
        first = min(happenings(policy, step.incident), default=None)
        if first is None or first.at > now:
            return step, first
        step = _BRINGS[first.what](policy, step, first, now)


# --- what each brings --------------------------------------------------------------------------------------------------


def _missed(policy: Policy, step: Step, what: Happening, _: datetime) -> Step:
    breach = Breach(what.at, what.at - INSTANT_AFTER)
    if what.about == Kind.UPDATE:
        owed = cycle(policy, step.incident)
        assert owed is not None  # it stood among the happenings
        return miss_update(policy, step, breach, owed.clause)
    clock = step.incident.clock(Kind(what.about))
    assert clock is not None
    return miss(policy, step, clock, breach)


def _warn(policy: Policy, step: Step, what: Happening, now: datetime) -> Step:
    kind = Kind(what.about)
    clause, over = "", False
    if kind is Kind.UPDATE:
        done = step.incident.round
        step = with_round(step, replace(done, warned=(*done.warned, what.percent)))
        clause = done.missed.clause if done.missed else ""
    else:
        clock = step.incident.clock(kind)
        assert clock is not None
        step = on_clock(step, replace(clock, warned=(*clock.warned, what.percent)))
        clause = clause_of(policy, step.incident, kind)
        due = due_at(policy, step.incident, clock)
        over = what.percent < MISSED and due is not None and due < now  # after an outage: the miss says it
    if over or said_of_the_response(policy, step.incident, kind):
        return step
    letter = LetterKind.AT_RISK if what.percent < MISSED else LetterKind.MISSED
    to = audience(policy, kind, what.percent)
    told = (
        f"{what.percent} % of the time for the {kind} is used"
        if what.percent < MISSED
        else f"the missed {kind}"
    )
    return step.do(
        Line(now, "warned", GATEWAY, f"{told}: told to {WHO[to]}", clause),
        Send(letter, to, clause, about=kind, step=what.percent),
    )


def _draft(policy: Policy, step: Step, what: Happening, now: datetime) -> Step:
    owed = cycle(policy, step.incident)
    assert owed is not None and owed.decide_at is not None
    step = with_round(step, replace(step.incident.round, drafted_at=what.at))
    if now >= owed.decide_at or step.incident.answer_leaves_at is not None:
        return step  # after an outage the letter itself is due; an answer on its way needs no draft
    return step.do(
        Line(now, "draft", GATEWAY, "status letter written ahead", owed.clause),
        Send(LetterKind.DRAFT, Audience.HANDLERS, owed.clause, news=news_since(step.incident, now)),
    )


def _status(policy: Policy, step: Step, _: Happening, now: datetime) -> Step:
    return write_status(policy, step, GATEWAY, now)


def write_status(policy: Policy, step: Step, by: str, now: datetime) -> Step:
    owed = cycle(policy, step.incident)
    assert owed is not None
    news = news_since(step.incident, now)
    awaited = tuple(name for at, name in overdue(policy, step.incident, PATIENCE) if at <= now)
    said = "status letter written" if by == GATEWAY else "status letter released"
    step = with_round(step, replace(step.incident.round, decided=True))
    return _asked_for(step, awaited, now).do(
        Line(now, "status", by, said + ("" if news else ", without news"), owed.clause),
        Send(LetterKind.STATUS, Audience.REQUESTER, owed.clause, news=news, awaited=awaited),
    )


def _asked_for(step: Step, names: tuple[str, ...], now: datetime) -> Step:
    fields = step.incident.fields
    return step.but(fields={**fields, **{name: replace(fields[name], asked_at=now) for name in names}})


def _awaited(policy: Policy, step: Step, _: Happening, now: datetime) -> Step:
    """No letter has asked for it: one of its own does, under numbers, for all that is late by now."""
    names = tuple(name for at, name in overdue(policy, step.incident, PATIENCE) if at <= now)
    step = _asked_for(step, names, now)
    step = replace(step, incident=with_questions(step.incident, now, LetterKind.AWAITED, names))
    return step.do(
        Line(now, "awaited", GATEWAY, f"asked for {', '.join(names)}, which was to follow"),
        Send(LetterKind.AWAITED, Audience.REQUESTER, awaited=names),
    )


def _alert(policy: Policy, step: Step, what: Happening, now: datetime) -> Step:
    incident = step.incident
    clause = level_of(policy, incident).clause
    # Counted from now: after an outage one alert, not all.
    return step.but(alerted=incident.alerted + 1, alerted_at=now).do(
        Line(now, "alert", GATEWAY, f"on call, alert {incident.alerted + 1}", clause),
        Send(LetterKind.ALERT, Audience.ON_CALL, clause, step=incident.alerted),
    )


def _quiet(_: Policy, step: Step, what: Happening, now: datetime) -> Step:
    return step.but(asked_again_at=now).do(
        Line(now, "quiet", GATEWAY, "no word from the customer since our question"),
        Send(LetterKind.QUIET, Audience.HANDLERS),
    )


def _close(policy: Policy, step: Step, what: Happening, _: datetime) -> Step:
    return closed(policy, step, Closed(what.at, GATEWAY))


def _calm(policy: Policy, step: Step, _: Happening, now: datetime) -> Step:
    """A problem has not changed for as long as its rule asks: what was left out meanwhile is told."""
    incident = step.incident
    step = step.but(calm_at=None).do(Line(now, "monitoring", GATEWAY, "no longer flapping"))
    if incident.is_down(incident.monitor) and incident.state not in ENDED:
        return step.do(Send(LetterKind.MONITORED, Audience.HANDLERS, about="stays-down"))
    return over(policy, step, incident.monitor, now)


def over(policy: Policy, step: Step, rule: str, at: datetime) -> Step:
    """Monitoring says so. Only its own request is closed by that: whose customer waits is told by a person."""
    incident = step.incident
    if incident.state in ENDED or incident.is_down(rule):
        return step
    how = policy.monitor(rule)
    if incident.is_watched:
        step = meet(policy, step, Kind.RESOLUTION, at, None)
        end = Closed(at, rule)
        if how is not None and how.recovery is Recovery.CLOSE and is_possible(incident.state, end):
            return closed(policy, step, end).do(Send(LetterKind.MONITORED, Audience.HANDLERS, about="closed"))
    return step.do(Send(LetterKind.MONITORED, Audience.HANDLERS, about="up"))


_BRINGS: Mapping[str, Callable[[Policy, Step, Happening, datetime], Step]] = {
    "missed": _missed,
    "warn": _warn,
    "draft": _draft,
    "status": _status,
    "alert": _alert,
    "quiet": _quiet,
    "awaited": _awaited,
    "close": _close,
    "calm": _calm,
}


def news_since(incident: Incident, now: datetime) -> tuple[str, ...]:
    """What is on record since the last update and worth telling; never anything else (LETTERS, rule 3).

    An estimate that has passed since is none.
    """
    last = incident.updates[-1].at if incident.updates else incident.received_at
    news = []
    ahead = incident.estimate is not None and incident.estimate > now
    if ahead and incident.estimated_at is not None and incident.estimated_at >= last:
        news.append("estimate")
    if incident.agreements and incident.agreements[-1].at >= last:
        news.append("agreed")
    return tuple(news)

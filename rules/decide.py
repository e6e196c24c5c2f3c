"""The decision core: what an event means for an incident, and what must be done about it.

`decide(policy, incident, event)` gives the next incident and the effects; same arguments, same answer, for ever. `event.at`
is "now". An event that is not possible here is refused: the same incident comes back with the reason, nothing changes.
Never reads a clock, never does I/O, never renders a word to anybody.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from rules.cadence import Cycle, cycle
from rules.duration import write_duration
from rules.effects import AUTOMATIC_ANSWERS, Audience, Decision, Effect, LetterKind, Line, Refused, Send, Wake
from rules.events import (
    Agreed,
    Answered,
    Assigned,
    Bounced,
    Closed,
    Confirmed,
    CustomerReplied,
    Escalated,
    Estimated,
    Event,
    Excluded,
    Fired,
    LevelSet,
    Noted,
    Paused,
    Received,
    Reopened,
    Resolved,
    Resumed,
    Taken,
)
from rules.incident import (
    OVER,
    Agreement,
    Author,
    Breach,
    Clock,
    Incident,
    LevelSource,
    State,
    Stop,
    Trust,
    Update,
)
from rules.lifecycle import after, is_possible
from rules.policy import Kind, Policy
from rules.sla import due_at, level_of, met, opening

ALL_KINDS = frozenset(Kind)
LONGEST_AGREED = timedelta(days=366)
"""A customer who is to hear from us less than once a year is to hear nothing: `agreed none`."""

INSTANT_AFTER = timedelta(microseconds=1)
"""A promise kept exactly at its due instant is in time, so a miss exists only after it."""

DANGER = timedelta(seconds=30)
"""How long before a promise an answer stops waiting for a possible undo."""

GIST = 200
"""Characters of an answer that the next status letter takes up again."""

OPERATOR = "gateway"
"""Who acts when nobody does."""


_Happening = tuple[datetime, str]
"""What time alone brings: when it is to be acted on, and what it is."""


class Refusal(Exception):
    """Raised inside, becomes a `Refused` effect; the message is for whoever asked."""


@dataclass(frozen=True, slots=True)
class _Step:
    """An incident on its way through one decision, with the effects so far."""

    incident: Incident
    effects: tuple[Effect, ...] = ()

    def but(self, **changes: object) -> "_Step":
        return _Step(replace(self.incident, **changes), self.effects)  # type: ignore[arg-type]

    def do(self, *effects: Effect) -> "_Step":
        return _Step(self.incident, self.effects + effects)


def decide(policy: Policy, incident: Incident | None, event: Event) -> Decision:
    """The only place that decides. Raises NeverOpens only for a policy whose calendar never opens."""
    if isinstance(event, Fired) and incident is not None and event.serial not in (None, incident.serial):
        return Decision(incident, ())  # stale: the incident has moved on and armed another
    try:
        if incident is None:
            if not isinstance(event, Received):
                raise Refusal("there is no incident yet")
            step = _open(policy, event)
        else:
            step, _ = _advance(policy, _Step(incident), event.at)
            if not (_is_fact(event) or is_possible(step.incident.state, event)):
                raise Refusal(f"not possible while {step.incident.state}")
            step = _apply(policy, step, event)
    except Refusal as refusal:
        return Decision(incident, (Refused(str(refusal)),))
    step, ahead = _advance(policy, step, event.at)
    step = step.but(serial=step.incident.serial + 1)
    return Decision(step.incident, (*step.effects, _wake(ahead)))


def refusal(policy: Policy, incident: Incident, events: Iterable[Event]) -> str | None:
    """Why these events cannot all happen, one after the other; None: they can. Nothing is kept."""
    for event in events:
        decision = decide(policy, incident, event)
        for effect in decision.effects:
            if isinstance(effect, Refused):
                return effect.why
        incident = decision.incident or incident
    return None


def _is_fact(event: Event) -> bool:
    """What happened anyway and cannot be refused."""
    return isinstance(event, CustomerReplied | Confirmed | Taken | Bounced | Fired)


# --- opening ---------------------------------------------------------------------------------------------------------


def _open(policy: Policy, event: Received) -> _Step:
    level = event.level or policy.default_priority
    if level not in {each.level for each in policy.levels}:
        raise Refusal(f"{policy.vendor} has no priority {level}")
    by_customer = event.by is Author.CUSTOMER
    running = [Clock(Kind.RESPONSE, event.at), Clock(Kind.RESOLUTION, event.at)]
    if event.answerable:
        running.append(Clock(Kind.ACKNOWLEDGE, event.at))
    if by_customer:
        running.append(Clock(Kind.REPLY, event.at))
    incident = Incident(
        id=event.incident,
        ref=event.ref,
        vendor=policy.vendor,
        policy=policy.digest,
        state=State.NEW,
        level=level,
        level_source=event.level_source if event.level else LevelSource.DEFAULT,
        requester=event.requester,
        requester_name=event.requester_name,
        received_at=event.at,
        opened_by=event.by,
        trust=event.trust,
        subject=event.subject,
        root_id=event.message_id,
        latest_id=event.message_id,
        language=event.language,
        answerable=event.answerable,
        suggested=event.suggested,
        runner_up=event.runner_up,
        claimed=event.claimed,
        level_reason=event.level_reason,
        clocks=tuple(running),
        asked_at=(event.at,) if by_customer else (),
        fields=event.fields,
    )
    step = _Step(incident).do(
        Line(event.at, "opened", event.requester, f"opened as {event.ref}: {event.subject}")
    )
    if event.answerable and not event.silence:
        step = _acknowledge(policy, step)
    else:
        step = step.do(Line(event.at, "silent", OPERATOR, f"not acknowledged: {event.silence}"))
    return step.do(Send(LetterKind.NOTICE, Audience.HANDLERS))


def _acknowledge(policy: Policy, step: _Step) -> _Step:
    incident = step.incident
    kind = LetterKind.MINIMAL if incident.trust is Trust.UNVERIFIED else LetterKind.ACKNOWLEDGEMENT
    return step.but(acknowledged=True).do(
        Send(kind, Audience.REQUESTER, _clause(policy, incident, Kind.ACKNOWLEDGE))
    )


def _clause(policy: Policy, incident: Incident, kind: Kind) -> str:
    target = level_of(policy, incident).targets.get(kind)
    return target.clause if target else level_of(policy, incident).clause


# --- what happens to an open one -------------------------------------------------------------------------------------


def _apply(policy: Policy, step: _Step, event: Event) -> _Step:
    match event:
        case Received():
            raise Refusal("it is open already")
        case CustomerReplied():
            return _customer_replied(step, event)
        case Confirmed():
            return _confirmed(policy, step, event)
        case Taken():
            return _taken(policy, step, event)
        case Bounced():
            return _bounced(policy, step, event)
        case Answered():
            return _answered(policy, step, event)
        case Noted():
            return step.do(Line(event.at, "note", event.by, event.text))
        case Assigned():
            return (
                _moved(step, event)
                .but(assigned=event.to)
                .do(Line(event.at, "assigned", event.by, f"with {event.to}"))
            )
        case LevelSet():
            return _level_set(policy, step, event)
        case Agreed():
            return _agreed(step, event)
        case Paused():
            return _paused(policy, step, event)
        case Resumed():
            return _resumed(step, event)
        case Estimated():
            return step.but(estimate=event.until, estimated_at=event.at).do(
                Line(event.at, "estimate", event.by, f"expected by {event.until.isoformat()}")
            )
        case Excluded():
            return _excluded(policy, step, event)
        case Resolved():
            return _resolved(policy, step, event)
        case Closed():
            return _closed(policy, step, event)
        case Reopened():
            return _reopened(step, event)
        case Escalated():
            if step.incident.escalated_at is not None:
                raise Refusal("it is escalated already")
            return step.but(escalated_at=event.at).do(
                Line(event.at, "escalated", event.by, event.because or "escalated")
            )
        case Fired():
            return step
        case _:
            assert_never(event)


def _moved(step: _Step, event: Event) -> _Step:
    return step.but(state=after(step.incident.state, event))


def _customer_replied(step: _Step, event: CustomerReplied) -> _Step:
    incident = step.incident
    who = event.author or incident.requester
    if event.automatic:
        return step.do(Line(event.at, "automatic", who, "an automatic mail joined; nothing changed"))
    if event.from_outside:
        return step.do(
            Line(event.at, "outside", who, "wrote from outside the conversation"),
            Send(LetterKind.WROTE, Audience.HANDLERS, about="outside"),
        )
    disputed = incident.state is State.RESOLVED
    if disputed:  # the resolution letter says so: a reply is the dispute
        step = _reopened(step, Reopened(event.at, who, "the customer wrote again"))
        incident = step.incident
    clocks = incident.clocks
    reply = incident.clock(Kind.REPLY)
    if reply is None or reply.met is not None:  # a second mail while the first waits restarts nothing
        clocks = (*_others(clocks, Kind.REPLY), Clock(Kind.REPLY, event.at))
    fields = {**incident.fields, **event.fields}
    latest = event.message_id or incident.latest_id
    asked = (*incident.asked_at, event.at)
    return step.but(clocks=clocks, asked_at=asked, fields=fields, latest_id=latest).do(
        Line(event.at, "customer", who, "wrote"),
        Send(LetterKind.WROTE, Audience.HANDLERS, about="reopened" if disputed else ""),
    )


def _confirmed(policy: Policy, step: _Step, event: Confirmed) -> _Step:
    incident = step.incident
    if incident.trust is Trust.VERIFIED:
        return step
    step = step.but(trust=Trust.VERIFIED).do(Line(event.at, "confirmed", incident.requester, "it was them"))
    had_it_in_full = incident.trust is Trust.KNOWN
    return _acknowledge(policy, step) if incident.answerable and not had_it_in_full else step


def _others(clocks: tuple[Clock, ...], kind: Kind) -> tuple[Clock, ...]:
    return tuple(clock for clock in clocks if clock.kind is not kind)


def _with(clocks: tuple[Clock, ...], new: Clock) -> tuple[Clock, ...]:
    return tuple(new if clock.kind is new.kind else clock for clock in clocks)


# --- letters taken by the next hop: only these meet a promise ----------------------------------------------------------


def _taken(policy: Policy, step: _Step, event: Taken) -> _Step:
    step = step.do(Line(event.at, "delivered", OPERATOR, f"{event.kind} taken by the next hop"))
    match event.kind:
        case kind if kind in AUTOMATIC_ANSWERS:
            return _meet(policy, step, Kind.ACKNOWLEDGE, event.at, event.letter)
        case LetterKind.ANSWER | LetterKind.RESOLVED | LetterKind.EXCLUDED:
            step = _meet(policy, step, Kind.RESPONSE, event.at, event.letter)
            step = _meet(policy, step, Kind.REPLY, event.at, event.letter)
            if step.incident.state is State.NEW:
                step = step.but(state=State.OPEN)
            return _updated(step, Update(event.at, event.letter, by_person=True), silent=0)
        case LetterKind.STATUS:
            silent = 0 if event.news else step.incident.silent_updates + 1
            step = _updated(step, Update(event.at, event.letter, False, event.news), silent=silent)
            if silent and silent % policy.alert_after_silent == 0:
                step = step.do(Send(LetterKind.SILENT, Audience.STAFF))
            return step
        case _:
            return step


def _meet(policy: Policy, step: _Step, kind: Kind, at: datetime, letter: int | None) -> _Step:
    clock = step.incident.clock(kind)
    if clock is None or clock.met is not None:
        return step
    breach = clock.breach
    if breach is not None and at <= breach.due_at and breach.at <= breach.due_at + INSTANT_AFTER:
        breach = None  # taken in time; only the news of it came later than the deadline
    kept = replace(clock, met=met(policy, step.incident, clock, at, letter), breach=breach)
    return step.but(clocks=_with(step.incident.clocks, kept))


def _updated(step: _Step, update: Update, silent: int) -> _Step:
    incident = step.incident
    updates = tuple(sorted((*incident.updates, update), key=lambda each: each.at))
    return step.but(updates=updates, silent_updates=silent)


def _bounced(policy: Policy, step: _Step, event: Bounced) -> _Step:
    """The original due time holds again; past it, the promise is missed from now.

    An answer that did arrive keeps what the lost one had kept.
    """
    incident = step.incident
    reopened = incident.clocks
    for clock in incident.clocks:
        if clock.met is not None and clock.met.letter == event.letter:
            reopened = _with(reopened, replace(clock, met=None))
    updates = tuple(update for update in incident.updates if update.letter != event.letter)
    if updates != incident.updates:
        reopened = _reply_again(reopened, incident, updates)
    step = step.but(clocks=reopened, updates=updates).do(
        Line(event.at, "bounced", OPERATOR, f"a letter came back: {event.reply}".rstrip(": ")),
        Send(LetterKind.UNDELIVERED, Audience.HANDLERS, about=event.reply),
    )
    for kind in (Kind.RESPONSE, Kind.REPLY):
        step = _met_by_another(policy, step, kind, event.at)
    return _miss_what_is_past(policy, step, event.at)


def _met_by_another(policy: Policy, step: _Step, kind: Kind, at: datetime) -> _Step:
    clock = step.incident.clock(kind)
    arrived = (update for update in step.incident.updates if update.by_person)
    other = next((update for update in arrived if clock and update.at >= clock.start_at), None)
    if clock is None or clock.met is not None or other is None:
        return step
    due = due_at(policy, step.incident, clock)
    if due is not None and other.at > due and clock.breach is None:
        step = _miss(policy, step, clock, Breach(at, due))
    return _meet(policy, step, kind, other.at, other.letter)


def _reply_again(
    clocks: tuple[Clock, ...], incident: Incident, updates: tuple[Update, ...]
) -> tuple[Clock, ...]:
    """A reply is owed again to the first customer message after the last answer that arrived."""
    answered_at = max((update.at for update in updates if update.by_person), default=None)
    waiting = [at for at in incident.asked_at if answered_at is None or at > answered_at]
    reply = incident.clock(Kind.REPLY)
    if not waiting or reply is None or waiting[0] >= reply.start_at:
        return clocks
    return _with(clocks, Clock(Kind.REPLY, waiting[0]))


# --- what an agent does ----------------------------------------------------------------------------------------------


def _answered(policy: Policy, step: _Step, event: Answered) -> _Step:
    step = _moved(step, event)
    leaves_at = event.at + event.delay
    promised = [due for due in _open_dues(policy, step.incident) if due > event.at]
    if promised:
        leaves_at = max(event.at, min(leaves_at, min(promised) - DANGER))
    if step.incident.assigned is None:
        step = step.but(assigned=event.by)
    first = _gist(event.text)
    return step.but(last_step=first, last_step_at=event.at).do(
        Line(event.at, "answer", event.by, first),
        Send(LetterKind.ANSWER, Audience.REQUESTER, text=event.text, not_before=leaves_at),
    )


def _gist(text: str) -> str:
    """What a person's answer says, on one line: its first paragraph that is more than a greeting."""
    paragraphs = [" ".join(each.split()) for each in text.strip().split("\n\n")]
    said = next((each for each in paragraphs if each and not each.endswith(",")), paragraphs[0])
    return said if len(said) <= GIST else said[: GIST - 1].rstrip() + "…"


def _open_dues(policy: Policy, incident: Incident) -> list[datetime]:
    dues = [
        due_at(policy, incident, clock)
        for clock in incident.clocks
        if clock.met is None and clock.breach is None and clock.kind in (Kind.RESPONSE, Kind.REPLY)
    ]
    owed = _cycle(policy, incident)
    if owed is not None:
        dues.append(owed.due_at)
    return [due for due in dues if due is not None]


def _level_set(policy: Policy, step: _Step, event: LevelSet) -> _Step:
    incident = step.incident
    if event.level not in {each.level for each in policy.levels}:
        known = ", ".join(each.level for each in policy.levels)
        raise Refusal(f"{policy.vendor} has no priority {event.level}; it has {known}")
    was = incident.level
    step = step.but(level=event.level, level_source=LevelSource.AGENT, level_reason=event.because)
    if was == event.level:
        return step.do(Line(event.at, "priority", event.by, f"priority {was} confirmed"))
    reason = f", because {event.because}" if event.because else ""
    clause = level_of(policy, step.incident).clause
    step = step.do(
        Line(event.at, "priority", event.by, f"priority {was} is now {event.level}{reason}", clause)
    )
    step = _miss_what_is_past(policy, step, event.at)
    if is_owed_letters(step.incident) and incident.acknowledged:
        step = step.do(Send(LetterKind.CHANGED, Audience.REQUESTER, clause, text=event.because, about=was))
    return step


def _miss_what_is_past(policy: Policy, step: _Step, at: datetime) -> _Step:
    """A promise that a new level or a bounce puts into the past is missed from this moment."""
    for clock in step.incident.clocks:
        if clock.met is None and clock.breach is None:
            due = due_at(policy, step.incident, clock)
            if due is not None and due < at:
                step = _miss(policy, step, clock, Breach(at, due))
    owed = _cycle(policy, step.incident)
    if owed is None or owed.due_at is None or owed.anchor == step.incident.update_missed_for:
        return step
    if owed.due_at < at:
        step = _miss_update(step, owed.anchor, Breach(at, owed.due_at), owed.clause)
    return step


def _agreed(step: _Step, event: Agreed) -> _Step:
    if event.every is not None and event.every <= timedelta(0):
        raise Refusal("an interval is longer than nothing")
    if event.every is not None and event.every > LONGEST_AGREED:
        raise Refusal("an interval is at most a year; agreed none ends the updates")
    if event.once is not None and event.once <= event.at:
        raise Refusal("the agreed instant has passed")
    agreement = Agreement(event.at, event.by, event.every, event.once, event.message)
    what = "no updates"
    if event.every is not None:
        what = f"an update every {write_duration(event.every)}"
    elif event.once is not None:
        what = f"an update by {event.once.isoformat()}"
    return step.but(agreements=(*step.incident.agreements, agreement)).do(
        Line(event.at, "agreed", event.by, what)
    )


def _paused(policy: Policy, step: _Step, event: Paused) -> _Step:
    if event.reason not in policy.pauses:
        known = ", ".join(sorted(policy.pauses)) or "none at all"
        raise Refusal(f"{policy.vendor} knows no pause {event.reason!r}; it knows {known}")
    running = [stop.reason for stop in step.incident.stops if stop.until is None]
    if event.reason in running:
        raise Refusal(f"it is paused already: {event.reason}")
    stop = Stop(event.reason, policy.pauses[event.reason], event.at)
    return (
        _moved(step, event)
        .but(stops=(*step.incident.stops, stop))
        .do(Line(event.at, "paused", event.by, event.reason))
    )


def _resumed(step: _Step, event: Resumed) -> _Step:
    taken = step.incident.assigned is not None or any(update.by_person for update in step.incident.updates)
    return step.but(state=State.OPEN if taken else State.NEW, stops=_ended(step.incident.stops, event.at)).do(
        Line(event.at, "resumed", event.by, "counting again")
    )


def _ended(stops: tuple[Stop, ...], at: datetime) -> tuple[Stop, ...]:
    return tuple(replace(stop, until=at) if stop.until is None else stop for stop in stops)


def _excluded(policy: Policy, step: _Step, event: Excluded) -> _Step:
    known = {category.id: category for category in policy.exclusions}
    if known and event.category not in known:
        raise Refusal(f"{policy.vendor} excludes {', '.join(known)}; not {event.category!r}")
    clause = known[event.category].clause if known else ""
    stop = Stop("excluded", ALL_KINDS, event.at)
    step = (
        _moved(step, event)
        .but(exclusion=event.category, stops=(*step.incident.stops, stop))
        .do(Line(event.at, "excluded", event.by, event.category, clause))
    )
    return step.do(
        Send(LetterKind.EXCLUDED, Audience.REQUESTER, clause, text=event.because, about=event.category)
    )


def _resolved(policy: Policy, step: _Step, event: Resolved) -> _Step:
    known = {category.id: category for category in policy.resolutions}
    if known and event.kind and event.kind not in known:
        raise Refusal(f"{policy.vendor} resolves by {', '.join(known)}; not {event.kind!r}")
    clause = known[event.kind].clause if event.kind in known else ""
    step = _settle(policy, _moved(step, event), event.at, event.kind, event.text)
    if step.incident.assigned is None and event.by:
        step = step.but(assigned=event.by)
    leaves_at = event.at + event.delay
    return step.do(
        Line(event.at, "resolved", event.by, event.kind or "resolved", clause),
        Send(LetterKind.RESOLVED, Audience.REQUESTER, clause, text=event.text, not_before=leaves_at),
    )


def _settle(policy: Policy, step: _Step, at: datetime, kind: str, text: str) -> _Step:
    stop = Stop("resolved", frozenset({Kind.UPDATE, Kind.RESOLUTION}), at)
    stops = (*_ended(step.incident.stops, at), stop)
    step = _meet(policy, step, Kind.RESOLUTION, at, None)
    return step.but(resolved_at=at, resolution=kind, resolution_text=text, stops=stops)


def _closed(policy: Policy, step: _Step, event: Closed) -> _Step:
    if step.incident.state not in OVER:
        step = _settle(policy, step, event.at, "", "").do(Line(event.at, "resolved", event.by, "by closing"))
    stop = Stop("closed", ALL_KINDS, event.at)
    return (
        _moved(step, event)
        .but(closed_at=event.at, stops=(*step.incident.stops, stop))
        .do(Line(event.at, "closed", event.by, "closed"))
    )


def _reopened(step: _Step, event: Reopened) -> _Step:
    incident = step.incident
    clocks = incident.clocks
    resolution = incident.clock(Kind.RESOLUTION)
    if resolution is not None:  # what was disputed resolved nothing; a breach of it stands
        clocks = _with(clocks, replace(resolution, met=None))
    taken = incident.assigned is not None or any(update.by_person for update in incident.updates)
    return step.but(
        state=State.OPEN if taken else State.NEW,
        clocks=clocks,
        stops=_ended(incident.stops, event.at),
        resolved_at=None,
        resolution=None,
        resolution_text="",
        closed_at=None,
        exclusion=None,
    ).do(Line(event.at, "reopened", event.by, event.because or "reopened"))


# --- time passes -----------------------------------------------------------------------------------------------------


def is_owed_letters(incident: Incident) -> bool:
    """Letters other than the minimal one go to verified and known customers only (SAFETY, "Trust")."""
    return incident.answerable and incident.trust is not Trust.UNVERIFIED


def _cycle(policy: Policy, incident: Incident) -> Cycle | None:
    return None if incident.state in OVER else cycle(policy, incident)


def _awaits_on_call(policy: Policy, incident: Incident) -> bool:
    return incident.state is State.NEW and incident.assigned is None and level_of(policy, incident).on_call


def _happenings(policy: Policy, incident: Incident) -> list[_Happening]:
    """What time alone will bring."""
    rows: list[_Happening] = []
    for clock in incident.clocks:
        if clock.met is None and clock.breach is None:
            due = due_at(policy, incident, clock)
            if due is not None:
                rows.append((due + INSTANT_AFTER, f"missed {clock.kind}"))
    owed = _cycle(policy, incident)
    if owed is not None and owed.due_at is not None and owed.decide_at is not None:
        if incident.update_missed_for != owed.anchor:
            rows.append((owed.due_at + INSTANT_AFTER, "missed update"))
        if incident.update_decided_for != owed.anchor and is_owed_letters(incident):
            rows.append((owed.decide_at, "status"))
    if _awaits_on_call(policy, incident):
        last = incident.alerted_at
        after_last = incident.received_at if last is None else last + policy.on_call_every
        rows.append((opening(policy, incident, after_last), "alert"))
    if incident.state is State.RESOLVED and incident.resolved_at is not None:
        rows.append((incident.resolved_at + policy.close_after, "close"))
    return rows


def next_wake(policy: Policy, incident: Incident) -> Wake:
    """The incident's one timer: the earliest thing that time alone will bring."""
    return _wake(min(_happenings(policy, incident), default=None))


def _wake(happening: _Happening | None) -> Wake:
    return Wake(*happening) if happening else Wake(None)


def _advance(policy: Policy, step: _Step, now: datetime) -> tuple[_Step, _Happening | None]:
    """Bring an incident up to `now`: each thing time brought, in its order, once. With it, what comes next."""
    while True:
        first = min(_happenings(policy, step.incident), default=None)
        if first is None or first[0] > now:
            return step, first
        step = _happen(policy, step, first, now)


def _happen(policy: Policy, step: _Step, row: tuple[datetime, str], now: datetime) -> _Step:
    at, what = row
    incident = step.incident
    match what.split():
        case ["missed", "update"]:
            owed = cycle(policy, incident)
            assert owed is not None and owed.due_at is not None  # it stood in `_happenings`
            return _miss_update(step, owed.anchor, Breach(at, owed.due_at), owed.clause)
        case ["missed", kind]:
            clock = incident.clock(Kind(kind))
            assert clock is not None
            return _miss(policy, step, clock, Breach(at, at - INSTANT_AFTER))
        case ["status"]:
            owed = cycle(policy, incident)
            assert owed is not None
            news = news_since(incident)
            step = step.but(update_decided_for=owed.anchor)
            return step.do(
                Line(
                    now,
                    "status",
                    OPERATOR,
                    "status letter written" + ("" if news else ", without news"),
                    owed.clause,
                ),
                Send(LetterKind.STATUS, Audience.REQUESTER, owed.clause, news=news),
            )
        case ["alert"]:
            step = step.but(
                alerted=incident.alerted + 1, alerted_at=now
            )  # after an outage one alert, not all
            clause = level_of(policy, incident).clause
            return step.do(
                Line(at, "alert", OPERATOR, f"on call, alert {incident.alerted + 1}", clause),
                Send(LetterKind.ALERT, Audience.ON_CALL, clause, step=incident.alerted),
            )
        case _:
            return _closed(policy, step, Closed(at, OPERATOR))


def _miss(policy: Policy, step: _Step, clock: Clock, breach: Breach) -> _Step:
    clause = _clause(policy, step.incident, clock.kind)
    missed = replace(clock, breach=replace(breach, clause=clause))
    return _tell_missed(step.but(clocks=_with(step.incident.clocks, missed)), clock.kind, breach, clause)


def _miss_update(step: _Step, anchor: datetime, breach: Breach, clause: str) -> _Step:
    step = step.but(update_missed_for=anchor, update_missed=replace(breach, clause=clause))
    return _tell_missed(step, Kind.UPDATE, breach, clause)


def _tell_missed(step: _Step, kind: Kind, breach: Breach, clause: str) -> _Step:
    due = breach.due_at
    missed_at = due if breach.at <= due + INSTANT_AFTER else breach.at
    return step.do(
        Line(missed_at, "missed", OPERATOR, f"{kind} was due {due.isoformat()}", clause),
        Send(LetterKind.MISSED, Audience.STAFF, clause, about=kind),
    )


def news_since(incident: Incident) -> tuple[str, ...]:
    """What is on record since the last update and worth telling; never anything else (LETTERS, rule 3)."""
    last = incident.updates[-1].at if incident.updates else incident.received_at
    news = []
    if incident.estimated_at is not None and incident.estimated_at > last:
        news.append("estimate")
    agreement = incident.agreement
    if agreement is not None and agreement.at > last:
        news.append("agreed")
    return tuple(news)

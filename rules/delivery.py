"""What becomes of a letter: the next hop took it, or it came back.

Owns what meets a promise: only a letter that was taken does, and one that comes back meets nothing. Never decides what is
written, nor to whom.
"""

from dataclasses import replace
from datetime import datetime

from rules.effects import ANSWERS, TELLS_OF_RECEIPT, Audience, LetterKind, Line, Send
from rules.events import Bounced, Taken
from rules.incident import Breach, Clock, Incident, Met, State, Update
from rules.keeping import meet, miss, miss_what_is_past, with_clock
from rules.policy import Kind, Policy
from rules.sla import due_at
from rules.step import GATEWAY, Step
from rules.undo import came_back, left


def taken(policy: Policy, step: Step, event: Taken) -> Step:
    step = step.do(Line(event.at, "delivered", GATEWAY, f"{event.kind} taken by the next hop"))
    if event.letter in step.incident.returned:  # tried anew by hand
        step = step.but(returned=tuple(each for each in step.incident.returned if each != event.letter))
    match event.kind:
        case kind if kind in TELLS_OF_RECEIPT:
            taken = Met(event.at, event.letter)
            step = step.but(acknowledgements=(*step.incident.acknowledgements, taken))
            return meet(policy, step, Kind.ACKNOWLEDGE, event.at, event.letter)
        case kind if kind in ANSWERS:
            step = meet(policy, step, Kind.RESPONSE, event.at, event.letter)
            step = meet(policy, step, Kind.REPLY, event.at, event.letter)
            state = State.OPEN if step.incident.state is State.NEW else step.incident.state
            step = left(step.but(state=state), event.kind, event.at)
            return updated(step, Update(event.at, event.letter, by_person=True), silent=0)
        case LetterKind.STATUS:
            silent = 0 if event.news else step.incident.silent_updates + 1
            step = updated(step, Update(event.at, event.letter, False, event.news), silent=silent)
            if silent and silent % policy.alert_after_silent == 0:
                step = step.do(Send(LetterKind.SILENT, Audience.STAFF))
            return step
        case _:
            return step


def updated(step: Step, update: Update, silent: int) -> Step:
    incident = step.incident
    updates = tuple(sorted((*incident.updates, update), key=lambda each: each.at))
    return step.but(updates=updates, silent_updates=silent)


def bounced(policy: Policy, step: Step, event: Bounced) -> Step:
    """The original due time holds again; past it, the promise is missed from now.

    What another letter kept in the meantime stays kept.
    """
    if event.again:
        return step.do(Line(event.at, "bounced", GATEWAY, f"reported once more: {event.reply}".rstrip(": ")))
    if event.letter not in step.incident.returned:
        step = step.but(returned=(*step.incident.returned, event.letter))
    if event.recipient:
        return step.do(*_back(event, f"a letter to {event.recipient}"))
    incident = step.incident
    lost = {
        clock.kind for clock in incident.clocks if clock.met is not None and clock.met.letter == event.letter
    }
    clocks = tuple(replace(clock, met=None) if clock.kind in lost else clock for clock in incident.clocks)
    updates = tuple(update for update in incident.updates if update.letter != event.letter)
    step = came_back(step, event.letter, event.at)
    was_answer = len(answers(updates)) < len(answers(incident.updates))
    step = step.but(
        clocks=_asked_again(clocks, incident, answers(updates)) if was_answer else clocks,
        updates=updates,
        acknowledgements=tuple(each for each in incident.acknowledgements if each.letter != event.letter),
    ).do(*_back(event, "a letter"))
    for kind in (Kind.ACKNOWLEDGE, Kind.RESPONSE, Kind.REPLY):
        if kind in lost or (was_answer and kind is Kind.REPLY):
            step = met_by_another(policy, step, kind, event.at)
    return miss_what_is_past(policy, step, event.at)


def _back(event: Bounced, what: str) -> tuple[Line, Send]:
    said = f"{what} came back: {event.reply}".rstrip(": ")
    stops = "; automatic mail there stops" if event.is_dead else ""
    return (
        Line(event.at, "bounced", GATEWAY, said + stops),
        Send(LetterKind.UNDELIVERED, Audience.HANDLERS, about=event.reply),
    )


def answers(updates: tuple[Update, ...]) -> tuple[Update, ...]:
    return tuple(update for update in updates if update.by_person)


def met_by_another(policy: Policy, step: Step, kind: Kind, at: datetime) -> Step:
    incident = step.incident
    clock = incident.clock(kind)
    arrived = incident.acknowledgements if kind is Kind.ACKNOWLEDGE else answers(incident.updates)
    other = next((each for each in arrived if clock and each.at >= clock.start_at), None)
    if clock is None or clock.met is not None or other is None:
        return step
    due = due_at(policy, incident, clock)
    if due is not None and other.at > due and clock.breach is None:
        step = miss(policy, step, clock, Breach(at, due))
    return meet(policy, step, kind, other.at, other.letter)


def _asked_again(
    clocks: tuple[Clock, ...], incident: Incident, arrived: tuple[Update, ...]
) -> tuple[Clock, ...]:
    """The reply clock as the answers that did arrive make it."""
    if not incident.asked_at:
        return clocks
    start = first_unanswered(incident.asked_at, arrived)
    reply = next((clock for clock in clocks if clock.kind is Kind.REPLY), None)
    if reply is None or reply.start_at == start:
        return clocks
    known = (each for each in incident.missed_replies if each.start_at == start)
    return with_clock(clocks, next(known, Clock(Kind.REPLY, start)))


def first_unanswered(asked: tuple[datetime, ...], arrived: tuple[Update, ...]) -> datetime:
    """The first message none of the answers answered, and the last of all where each has one. A second message while the
    first waits restarts nothing."""
    rest = list(arrived)
    start = asked[0]
    for at in asked[1:]:
        answered = next((each for each in rest if start <= each.at <= at), None)
        if answered is not None:
            rest = rest[rest.index(answered) + 1 :]
            start = at
    return start

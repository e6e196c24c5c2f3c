"""A person's words to the customer: an answer, questions, or that they were answered in another way than by mail.

Owns when such a letter leaves, and what the next status letter takes up of it. A letter meets nothing here: only one that
was taken does (`delivery`). Never renders a word.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from rules.completeness import with_questions
from rules.delivery import updated
from rules.effects import Audience, LetterKind, Line, Send
from rules.ending import moved
from rules.events import Answered, AnsweredElsewhere, Needed
from rules.incident import Incident, Update
from rules.keeping import asked_from, meet, owed_update, said
from rules.policy import Kind, Policy
from rules.sla import due_at
from rules.step import INSTANT_AFTER, Refusal, Step
from rules.undo import wrote

DANGER = timedelta(seconds=30)
"""How long before a promise an answer stops waiting for a possible undo."""

GIST = 200
"""Characters of an answer that the next status letter takes up again."""

QUESTION_MARKS = frozenset("?\uff1f\u061f\u037e")  # Latin, full width, Arabic, Greek

_BY: Mapping[str, str] = {"person": "in person", "meeting": "in a meeting", "visit": "on a visit"}
"""Ways of answering that are not said with "by"."""


def answered(policy: Policy, step: Step, event: Answered) -> Step:
    before = step.incident
    step = moved(step, event)
    leaves_at = _leaves_at(policy, step.incident, event)
    first = _gist(event.text)
    asks = bool(QUESTION_MARKS & set(event.text))
    step = step.but(
        assigned=step.incident.assigned or event.by,
        last_step=first,
        last_step_at=event.at,
        answer_leaves_at=leaves_at,
        question_at=event.at if asks else step.incident.question_at,
        asked_again_at=None if asks else step.incident.asked_again_at,
    )
    return wrote(before, step, event.at, event.by, LetterKind.ANSWER, leaves_at).do(
        Line(event.at, "answer", event.by, first),
        Send(LetterKind.ANSWER, Audience.REQUESTER, text=event.text, not_before=leaves_at),
    )


def _leaves_at(policy: Policy, incident: Incident, event: Answered | Needed) -> datetime:
    """It waits for a possible undo, but never into a promise."""
    leaves_at = event.at + event.delay
    promised = [due for due in _open_dues(policy, incident) if due > event.at]
    return max(event.at, min(leaves_at, min(promised) - DANGER)) if promised else leaves_at


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
    owed = owed_update(policy, incident)
    if owed is not None:
        dues.append(owed.due_at)
    return [due for due in dues if due is not None]


def needed(policy: Policy, step: Step, event: Needed) -> Step:
    """A person's question (U8): it counts as their answer, and its numbers are those that replies go by."""
    if not event.fields:
        raise Refusal("nothing was asked for")
    for name in event.fields:
        known_field(policy, name)
    before = step.incident
    step = moved(step, event)
    leaves_at = _leaves_at(policy, step.incident, event)
    told = f"asked for {', '.join(event.fields)}"
    step = replace(step, incident=with_questions(step.incident, event.at, LetterKind.NEEDS, event.fields))
    step = step.but(
        assigned=step.incident.assigned or event.by,
        last_step=_gist(event.text) if event.text else told,
        last_step_at=event.at,
        answer_leaves_at=leaves_at,
        question_at=event.at,
        asked_again_at=None,
    )
    return wrote(before, step, event.at, event.by, LetterKind.NEEDS, leaves_at).do(
        Line(event.at, "answer", event.by, told),
        Send(LetterKind.NEEDS, Audience.REQUESTER, text=event.text, not_before=leaves_at),
    )


def known_field(policy: Policy, name: str) -> None:
    known = [spec.name for spec in policy.fields]
    if name not in known:
        raise Refusal(f"{policy.vendor} asks for {', '.join(known) or 'nothing'}; not {name!r}")


# --- not by mail -----------------------------------------------------------------------------------------------------


def answered_elsewhere(policy: Policy, step: Step, event: AnsweredElsewhere) -> Step:
    """It counts from the instant at which the customer heard it, whenever that is told here."""
    if event.when > event.at:
        raise Refusal(f"{said(policy, event.when)} has not come yet")
    if event.when < step.incident.received_at:
        raise Refusal(f"it was received only on {said(policy, step.incident.received_at)}")
    told = f"answered {_BY.get(event.how, f'by {event.how}')}"
    gist = _gist(f"{told}: {event.because}" if event.because else told)
    step = _heard(policy, moved(step, event), event.when)
    last = step.incident.last_step_at
    if last is None or last <= event.when:
        step = step.but(last_step=gist, last_step_at=event.when)
    return step.but(assigned=step.incident.assigned or event.by).do(
        Line(event.at, "answer", event.by, f"{gist}; on {said(policy, event.when)}")
    )


def _heard(policy: Policy, step: Step, when: datetime) -> Step:
    step = _reply_met(policy, meet(policy, step, Kind.RESPONSE, when, None), when)
    incident = step.incident
    rounds = tuple(
        replace(each, missed=None)
        if each.missed is not None
        and each.since <= when <= each.missed.due_at
        and each.missed.at <= each.missed.due_at + INSTANT_AFTER  # a miss that only the late news made
        else each
        for each in incident.rounds
    )
    is_latest = not incident.updates or incident.updates[-1].at <= when
    silent = 0 if is_latest else incident.silent_updates
    return updated(step.but(rounds=rounds), Update(when, None, by_person=True), silent=silent)


def _reply_met(policy: Policy, step: Step, when: datetime) -> Step:
    """What the customer wrote until then is answered; what they wrote since waits from its own instant."""
    reply = step.incident.clock(Kind.REPLY)
    if reply is None or reply.met is not None or when < reply.start_at:
        return step
    step = meet(policy, step, Kind.REPLY, when, None)
    since = next((at for at in step.incident.asked_at if at > when), None)
    return step if since is None else asked_from(step, since)

"""The decision core: what an event means for an incident, and what must be done about it.

`decide(policy, incident, event)` gives the next incident and the effects; same arguments, same answer, for ever. `event.at`
is "now". An event that is not possible here is refused: the same incident comes back with the reason, nothing changes.
Never reads a clock, never does I/O, never renders a word to anybody.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from rules.answering import answered, answered_elsewhere, known_field, needed
from rules.completeness import asks_level, merged, put_right, questions, with_questions
from rules.delivery import bounced, taken
from rules.duration import write_duration
from rules.effects import (
    Audience,
    Decision,
    Effect,
    LetterKind,
    Line,
    Refused,
    Send,
)
from rules.ending import ALL_KINDS, closed, ended, moved, open_again, settle
from rules.events import (
    Absorbed,
    Adopted,
    Agreed,
    Answered,
    AnsweredElsewhere,
    Approved,
    Assigned,
    Bounced,
    Closed,
    Collected,
    Confirmed,
    CustomerReplied,
    Deferred,
    Escalated,
    Estimated,
    Event,
    Excluded,
    FieldSet,
    Fired,
    Inquired,
    LevelSet,
    Merged,
    MonitorTold,
    Needed,
    Noted,
    OutageNoted,
    ParticipantAdded,
    ParticipantRemoved,
    Paused,
    Received,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    SplitOff,
    Suggested,
    Taken,
    TimeSpent,
    Undone,
)
from rules.incident import (
    Agreement,
    Author,
    Clock,
    FieldValue,
    Incident,
    LevelSource,
    Met,
    Outage,
    Participant,
    State,
    Stop,
    Trust,
)
from rules.keeping import (
    asked_from,
    clause_of,
    is_owed_letters,
    miss_what_is_past,
    owed_update,
    said,
    with_round,
)
from rules.lifecycle import is_possible
from rules.merging import absorbed, merged_into, split_off
from rules.monitored import monitor_told, refuse_words_to_nobody
from rules.passing import advance, wake, write_status
from rules.policy import Kind, Policy, Referral
from rules.sla import level_of
from rules.step import GATEWAY, Refusal, Step
from rules.undo import undone, wrote

LONGEST_AGREED = timedelta(days=366)
"""A customer who is to hear from us less than once a year is to hear nothing: `agreed none`."""

REFERRED = "referred"
"""The stop of what others support: taken away when it is taken up here after all."""


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
            # A timer brings nothing of its own: what is due is brought below.
            step = Step(incident) if isinstance(event, Fired) else _brought_up(policy, incident, event.at)
            if not (_is_fact(event) or is_possible(step.incident.state, event)):
                raise Refusal(f"not possible while {step.incident.state}")
            refuse_words_to_nobody(step.incident, event)
            step = _apply(policy, step, event)
    except Refusal as refusal:
        return Decision(incident, (Refused(str(refusal)),))
    return _decided(policy, step, event.at)


def adopt(old: Policy, new: Policy, incident: Incident, event: Adopted) -> Decision:
    """Another version of the policy from `event.at` on: up to then the old one holds. What was missed stays missed.

    Refused where it holds already, where the new one lacks the level in force, and for what is closed: its promises are
    history. Raises NeverOpens as `decide` does.
    """
    if incident.policy == event.policy:
        return Decision(incident, (Refused("that version holds already"),))
    if not is_possible(incident.state, event):
        return Decision(incident, (Refused(f"it is {incident.state}"),))
    if incident.level not in {each.level for each in new.levels}:
        return Decision(incident, (Refused(f"that version has no priority {incident.level}"),))
    step = _brought_up(old, incident, event.at).but(policy=new.digest)
    told = event.because or f"policy {new.digest[:12]} instead of {old.digest[:12]}"
    step = step.do(Line(event.at, "policy", event.by, told))
    return _decided(new, miss_what_is_past(new, step, event.at), event.at)


def _brought_up(policy: Policy, incident: Incident, now: datetime) -> Step:
    """The incident with all that time has brought until `now`."""
    if incident.wake_at is not None and now < incident.wake_at:
        return Step(incident)
    return advance(policy, Step(incident), now)[0]


def _decided(policy: Policy, step: Step, now: datetime) -> Decision:
    step, ahead = advance(policy, step, now)
    incident = step.incident.but(serial=step.incident.serial + 1, wake_at=ahead.at if ahead else None)
    return Decision(incident, (*_said_once(incident, step.effects), wake(ahead)))


def _said_once(incident: Incident, effects: tuple[Effect, ...]) -> Iterator[Effect]:
    """A miss is not told in a letter of its own where another letter says it first; nothing is told to a machine."""
    told = {effect.kind for effect in effects if isinstance(effect, Send) and effect.to is Audience.REQUESTER}
    for effect in effects:
        if incident.is_watched and isinstance(effect, Send) and effect.to is Audience.REQUESTER:
            continue
        late = isinstance(effect, Send) and effect.kind is LetterKind.LATE
        if not late or told == {LetterKind.LATE}:
            yield effect


def _is_fact(event: Event) -> bool:
    """What happened anyway and cannot be refused."""
    return isinstance(event, CustomerReplied | Inquired | Confirmed | Collected | Taken | Bounced | Fired)


# --- opening ---------------------------------------------------------------------------------------------------------


def _open(policy: Policy, event: Received) -> Step:
    level = event.level or policy.default_priority
    if level not in {each.level for each in policy.levels}:
        raise Refusal(f"{policy.vendor} has no priority {level}")
    by_customer = event.by is Author.CUSTOMER
    running = [Clock(Kind.RESOLUTION, event.at)]
    if event.by is not Author.MONITOR:
        running.insert(0, Clock(Kind.RESPONSE, event.at))
    if event.answerable:
        running.append(Clock(Kind.ACKNOWLEDGE, event.at))
    if by_customer:
        running.append(Clock(Kind.REPLY, event.at))
    incident = Incident(
        id=event.incident,
        ref=event.ref,
        vendor=policy.vendor,
        policy=policy.digest,
        opened_under=policy.digest,
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
        level_in_doubt=event.level_in_doubt,
        clocks=tuple(running),
        asked_at=(event.at,) if by_customer else (),
        fields=event.fields,
        wish=event.wish,
        monitor=event.monitor,
    )
    step = Step(incident).do(
        Line(event.at, "opened", event.requester, f"opened as {event.ref}: {event.subject}")
    )
    if event.answerable and not event.silence:
        product = policy.referral(event.referral)
        step = (
            _referred_at_once(policy, step, product, event.at)
            if product
            else _acknowledge(policy, step, event.at)
        )
    else:  # nobody could be told where to go, so it stays here
        step = _silent(step, event)
    return step.do(Send(LetterKind.NOTICE, Audience.HANDLERS))


def _silent(step: Step, event: Received | Confirmed | Collected | Reopened) -> Step:
    return step.do(Line(event.at, "silent", GATEWAY, f"not acknowledged: {event.silence}"))


def _acknowledge(policy: Policy, step: Step, at: datetime) -> Step:
    incident = step.incident
    kind = LetterKind.ACKNOWLEDGEMENT
    if incident.trust is Trust.UNVERIFIED:
        kind = LetterKind.MINIMAL  # fixed words, no questions
    else:
        asked = with_questions(incident, at, kind, questions(policy, incident))
        step = replace(step, incident=asked.but(level_asked=asks_level(policy, incident)))
    return step.but(acknowledged=True).do(
        Send(kind, Audience.REQUESTER, clause_of(policy, incident, Kind.ACKNOWLEDGE))
    )


def _referred_at_once(policy: Policy, step: Step, product: Referral, at: datetime) -> Step:
    """To an unverified address the minimal letter; the pointer waits for its confirmation."""
    step = _refer(step, product, GATEWAY, at)
    if step.incident.trust is Trust.UNVERIFIED:
        return _acknowledge(policy, step, at)
    return step.do(_pointer(product, automatic=True))


# --- what happens to an open one -------------------------------------------------------------------------------------


def _apply(policy: Policy, step: Step, event: Event) -> Step:
    match event:
        case Received():
            raise Refusal("it is open already")
        case CustomerReplied():
            return _customer_replied(policy, step, event)
        case Inquired():
            return _inquired(step, event)
        case Confirmed():
            return _confirmed(policy, step, event)
        case Collected():
            return _collected(policy, step, event)
        case Taken():
            return taken(policy, step, event)
        case Bounced():
            return bounced(policy, step, event)
        case Answered():
            return answered(policy, step, event)
        case AnsweredElsewhere():
            return answered_elsewhere(policy, step, event)
        case Undone():
            return undone(step, event)
        case Noted():
            return step.do(Line(event.at, "note", event.by, event.text))
        case Assigned():
            return (
                moved(step, event)
                .but(assigned=event.to)
                .do(Line(event.at, "assigned", event.by, f"with {event.to}"))
            )
        case LevelSet():
            return _level_set(policy, step, event)
        case Suggested():
            return _suggested(policy, step, event)
        case Needed():
            return needed(policy, step, event)
        case FieldSet():
            return _field_set(policy, step, event)
        case Agreed():
            return _agreed(policy, step, event)
        case Approved():
            return _approved(policy, step, event)
        case Deferred():
            return _deferred(policy, step, event)
        case Paused():
            return _paused(policy, step, event)
        case Resumed():
            return _resumed(step, event)
        case Estimated():
            return step.but(estimate=event.until, estimated_at=event.at).do(
                Line(event.at, "estimate", event.by, f"expected by {said(policy, event.until)}")
            )
        case Excluded():
            return _excluded(policy, step, event)
        case Referred():
            return _referred(policy, step, event)
        case Resolved():
            return _resolved(policy, step, event)
        case Closed():
            return closed(policy, step, event)
        case Adopted():
            raise Refusal("a policy is adopted by comparing two of them")
        case Reopened():
            return _reopened(policy, step, event)
        case Escalated():
            if step.incident.escalated_at is not None:
                raise Refusal("it is escalated already")
            return step.but(escalated_at=event.at).do(
                Line(event.at, "escalated", event.by, event.because or "escalated")
            )
        case TimeSpent():
            return _time_spent(step, event)
        case OutageNoted():
            return _outage(policy, step, event)
        case MonitorTold():
            return monitor_told(policy, step, event)
        case ParticipantAdded():
            return _joins(step, event)
        case ParticipantRemoved():
            return _leaves(step, event)
        case Merged():
            return merged_into(step, event)
        case Absorbed():
            return absorbed(policy, step, event)
        case SplitOff():
            return split_off(step, event)
        case Fired():
            return step
        case _:
            assert_never(event)


_SOLVED = frozenset({State.RESOLVED, State.CLOSED})
_TAKES_UP = {State.RESOLVED: "reopened", State.CLOSED: "reopened", State.REFERRED: "referred"}
"""The states that a customer's word ends, and what staff are told it was about."""


def _customer_replied(policy: Policy, step: Step, event: CustomerReplied) -> Step:
    incident = step.incident
    who = event.author or incident.requester
    if event.automatic:
        return step.do(Line(event.at, "automatic", who, "an automatic mail joined; nothing changed"))
    if event.from_outside:
        return step.do(
            Line(event.at, "outside", who, "wrote from outside the conversation"),
            Send(LetterKind.WROTE, Audience.HANDLERS, about="outside"),
        )
    was = incident.state
    if event.all_is_well and was is not State.REFERRED:
        told = "it is solved, they write" if was in _SOLVED else "thanks, and nothing else"
        return step.do(
            Line(event.at, "well", who, told), Send(LetterKind.WROTE, Audience.HANDLERS, about="well")
        )
    disputed = was in _TAKES_UP and not (was is State.REFERRED and event.only_thanks)
    disputed = disputed and (was is not State.CLOSED or event.reopens)
    if disputed:  # the letters say so: a reply is the dispute
        step = _reopened(policy, step, Reopened(event.at, who, "the customer wrote again", event.silence))
        incident = step.incident
    reply = incident.clock(Kind.REPLY)
    if reply is None or reply.met is not None:  # a second mail while the first waits restarts nothing
        step = asked_from(step, event.at)
    fields = merged(incident.fields, event.fields)
    latest = event.message_id or incident.latest_id
    asked = (*incident.asked_at, event.at)
    step = step.but(
        asked_at=asked,
        fields=fields,
        latest_id=latest,
        wish=event.wish or incident.wish,
        question_at=None,
        asked_again_at=None,
    )
    return step.do(
        Line(event.at, "customer", who, "wrote"),
        Send(LetterKind.WROTE, Audience.HANDLERS, about=_TAKES_UP.get(was, "") if disputed else ""),
    )


def _inquired(step: Step, event: Inquired) -> Step:
    told = (
        f"asked for news; not answered: {event.silence}" if event.silence else "asked for news; told at once"
    )
    step = step.but(inquired_at=event.at).do(Line(event.at, "inquired", event.author, told))
    return step.do(Send(LetterKind.WROTE, Audience.HANDLERS, about="unheard")) if event.unheard else step


def _confirmed(policy: Policy, step: Step, event: Confirmed) -> Step:
    incident = step.incident
    if incident.trust is Trust.VERIFIED:
        return step
    step = step.but(trust=Trust.VERIFIED).do(Line(event.at, "confirmed", incident.requester, "it was them"))
    had_it_in_full = incident.trust is Trust.KNOWN
    if event.silence and not had_it_in_full:
        return _silent(step.but(acknowledged=False), event)
    product = policy.referral(incident.referral)
    if incident.state is State.REFERRED and product is not None:
        # What was acknowledged in fixed words was not yet told where to go.
        return step if had_it_in_full else step.but(acknowledged=False).do(_pointer(product, automatic=True))
    return _acknowledge(policy, step, event.at) if incident.answerable and not had_it_in_full else step


def _collected(policy: Policy, step: Step, event: Collected) -> Step:
    if step.incident.acknowledged:
        raise Refusal("it is acknowledged already")
    if event.silence:
        return _silent(step, event)
    if event.letter is None:
        return _acknowledge(policy, step, event.at)
    told = Line(event.at, "collected", GATEWAY, "acknowledged in one letter with others of the same address")
    return step.but(acknowledged=True).do(told)


# --- what an agent does ----------------------------------------------------------------------------------------------


def _field_set(policy: Policy, step: Step, event: FieldSet) -> Step:
    known_field(policy, event.name)
    fields = step.incident.fields
    value = FieldValue("present" if event.value else "declined", event.value, by=event.by)
    told = f"{event.name} is {event.value}" if event.value else f"{event.name} is not to be had"
    return step.but(fields=put_right(fields, event.name, value)).do(Line(event.at, "field", event.by, told))


def _level_set(policy: Policy, step: Step, event: LevelSet) -> Step:
    was = step.incident.level
    step = step.but(level_source=LevelSource.AGENT, level_reason=event.because, level_in_doubt=False)
    if was == event.level:
        return step.do(Line(event.at, "priority", event.by, f"priority {was} confirmed"))
    return _releveled(policy, step, event)


def _suggested(policy: Policy, step: Step, event: Suggested) -> Step:
    """The customer's word for it holds until an agent has confirmed one. Once nothing is in doubt, it only tightens."""
    incident = step.incident
    if incident.level_source is LevelSource.AGENT:
        raise Refusal("a person has confirmed the priority")
    _known_level(policy, event.level)
    was = incident.level
    looser = event.level != was and policy.stricter(was, event.level) == was
    if looser and not incident.level_in_doubt:
        raise Refusal(f"priority {was} was told by their own words")
    source = LevelSource.SUGGESTED
    step = step.but(suggested=event.level, level_source=source, level_in_doubt=False)
    step = step.but(level_reason=event.because, fields=merged(incident.fields, event.fields))
    if was == event.level:
        told = f"priority {was} as the customer has it: {event.because}"
        return step.do(Line(event.at, "priority", event.by, told))
    return _releveled(policy, step, event)


def _known_level(policy: Policy, level: str) -> None:
    if level not in {each.level for each in policy.levels}:
        known = ", ".join(each.level for each in policy.levels)
        raise Refusal(f"{policy.vendor} has no priority {level}; it has {known}")


def _releveled(policy: Policy, step: Step, event: LevelSet | Suggested) -> Step:
    _known_level(policy, event.level)
    was = step.incident.level
    step = step.but(level=event.level)
    reason = f", because {event.because}" if event.because else ""
    clause = level_of(policy, step.incident).clause
    step = step.do(
        Line(event.at, "priority", event.by, f"priority {was} is now {event.level}{reason}", clause)
    )
    step = miss_what_is_past(policy, step, event.at)
    by_customer = isinstance(event, Suggested)
    if isinstance(event, Suggested) and event.silence:
        return step.do(Line(event.at, "silent", GATEWAY, f"not told of it: {event.silence}"))
    if is_owed_letters(step.incident) and step.incident.acknowledged:
        text = "" if by_customer else event.because  # nobody is told their own words as our reason
        step = step.do(
            Send(LetterKind.CHANGED, Audience.REQUESTER, clause, text=text, about=was, automatic=by_customer)
        )
    return step


def _agreed(policy: Policy, step: Step, event: Agreed) -> Step:
    incident = step.incident
    if event.as_wished and incident.wish is None:
        raise Refusal("the customer has named no wish about updates")
    if event.withdrawn and incident.agreement is None:
        raise Refusal("nothing is agreed that could be withdrawn")
    if event.every is not None and event.every <= timedelta(0):
        raise Refusal("an interval is longer than nothing")
    if event.every is not None and event.every > LONGEST_AGREED:
        raise Refusal("an interval is at most a year; agreed none ends the updates")
    if event.once is not None and event.once <= event.at:
        raise Refusal("the agreed instant has passed")
    agreement = Agreement(
        at=event.at,
        by=event.by,
        every=event.every,
        once=event.once,
        withdrawn=event.withdrawn,
        message=event.message,
        updates=len(incident.updates),
    )
    wished = ""
    if event.as_wished and incident.wish is not None:
        # The mail that proves it is the customer's, not the agent's yes to it.
        agreement = replace(agreement, every=incident.wish.every, message=incident.wish.message)
        wished = f', as the customer asked: "{incident.wish.words}"'
    return step.but(agreements=(*incident.agreements, agreement), wish=None).do(
        Line(event.at, "agreed", event.by, f"agreed: {_what_is_agreed(policy, agreement)}{wished}")
    )


def _what_is_agreed(policy: Policy, agreement: Agreement) -> str:
    if agreement.withdrawn:
        return "withdrawn: the policy's own cadence holds again"
    if agreement.every is not None:
        return f"an update every {write_duration(agreement.every)}"
    return f"an update by {said(policy, agreement.once)}" if agreement.once is not None else "no updates"


def _approved(policy: Policy, step: Step, event: Approved) -> Step:
    incident = step.incident
    owed, done = owed_update(policy, incident), incident.round
    if owed is not None and done.drafted_at is not None and not done.decided and is_owed_letters(incident):
        return write_status(policy, step, event.by, event.at)
    if incident.asked_again_at is not None and incident.question_at is not None:
        step = step.but(assigned=incident.assigned or event.by, answer_leaves_at=event.at)
        return wrote(incident, step, event.at, event.by, LetterKind.NEEDED, event.at).do(
            Line(event.at, "answer", event.by, "asked whether it is still needed"),
            Send(LetterKind.NEEDED, Audience.REQUESTER),
        )
    raise Refusal("no draft waits to be sent")


def _deferred(policy: Policy, step: Step, event: Deferred) -> Step:
    owed, done = owed_update(policy, step.incident), step.incident.round
    if owed is None or done.drafted_at is None or done.decided:
        raise Refusal("no draft waits to be sent")
    if event.span <= timedelta(0):
        raise Refusal("a draft can only wait for later")
    until = event.at + event.span
    leaves_at = owed.leaves_at(until)
    if leaves_at is None:
        raise Refusal("the updates are paused, nothing is about to be sent")
    no_longer = ", no longer: the promise does not allow it" if leaves_at < until else ""
    return with_round(step, replace(done, deferred_until=until)).do(
        Line(
            event.at,
            "deferred",
            event.by,
            f"the draft waits until {said(policy, min(until, leaves_at))}{no_longer}",
        )
    )


def _paused(policy: Policy, step: Step, event: Paused) -> Step:
    if event.reason not in policy.pauses:
        known = ", ".join(sorted(policy.pauses)) or "none at all"
        raise Refusal(f"{policy.vendor} knows no pause {event.reason!r}; it knows {known}")
    running = [stop.reason for stop in step.incident.stops if stop.until is None]
    if event.reason in running:
        raise Refusal(f"it is paused already: {event.reason}")
    stop = Stop(event.reason, policy.pauses[event.reason], event.at, by=event.by, message=event.message)
    return (
        moved(step, event)
        .but(stops=(*step.incident.stops, stop))
        .do(Line(event.at, "paused", event.by, event.reason))
    )


def _resumed(step: Step, event: Resumed) -> Step:
    state = State.OPEN if step.incident.was_taken else State.NEW
    return step.but(state=state, stops=ended(step.incident.stops, event.at)).do(
        Line(event.at, "resumed", event.by, "counting again")
    )


def _excluded(policy: Policy, step: Step, event: Excluded) -> Step:
    known = {category.id: category for category in policy.exclusions}
    if known and event.category not in known:
        raise Refusal(f"{policy.vendor} excludes {', '.join(known)}; not {event.category!r}")
    clause = known[event.category].clause if known else ""
    incident = step.incident
    stop = Stop("excluded", ALL_KINDS, event.at)
    step = (
        moved(step, event)
        .but(exclusion=event.category, stops=(*incident.stops, stop))
        .do(Line(event.at, "excluded", event.by, event.category, clause))
    )
    return wrote(incident, step, event.at, event.by, LetterKind.EXCLUDED, event.at).do(
        Send(LetterKind.EXCLUDED, Audience.REQUESTER, clause, text=event.because, about=event.category)
    )


def _referred(policy: Policy, step: Step, event: Referred) -> Step:
    known = {each.id: each for each in policy.referrals}
    if event.referral not in known:
        names = ", ".join(known) or "nothing"
        raise Refusal(f"{policy.vendor} refers {names}; not {event.referral!r}")
    told_in_full = step.incident.trust is not Trust.UNVERIFIED  # taken up again, they are told again
    step = _refer(step, known[event.referral], event.by, event.at)
    return step.but(acknowledged=step.incident.acknowledged and not told_in_full).do(
        _pointer(known[event.referral], automatic=False)
    )


def _refer(step: Step, product: Referral, by: str, at: datetime) -> Step:
    stop = Stop(REFERRED, ALL_KINDS, at)
    step = step.but(state=State.REFERRED, referral=product.id, stops=(*step.incident.stops, stop))
    return step.do(Line(at, "referred", by, f"about {product.name}, which others support", product.clause))


def _pointer(product: Referral, *, automatic: bool) -> Send:
    return Send(
        LetterKind.REFERRAL, Audience.REQUESTER, product.clause, about=product.id, automatic=automatic
    )


def _taken_up(policy: Policy, step: Step, event: Reopened) -> Step:
    """As if it had never been referred: counted from the first mail, also what was told in the meantime."""
    incident = step.incident
    before = tuple(stop for stop in incident.stops if stop.reason != REFERRED)
    since = min(stop.from_at for stop in incident.stops if stop.reason == REFERRED)
    # Taken while the clocks stood, so judged by nothing yet.
    clocks = tuple(
        replace(each, met=Met(each.met.at, each.met.letter)) if each.met and each.met.at >= since else each
        for each in incident.clocks
    )
    step = step.but(
        state=State.OPEN if incident.was_taken else State.NEW,
        referral="",
        stops=ended(before, event.at),
        clocks=clocks,
    )
    told = f"{event.because or 'taken up here'}: counted from the first mail"
    step = step.do(Line(event.at, "reopened", event.by, told))
    step = miss_what_is_past(policy, step, event.at)
    if not incident.answerable or incident.acknowledged:
        return step
    return _silent(step, event) if event.silence else _acknowledge(policy, step, event.at)


def _resolved(policy: Policy, step: Step, event: Resolved) -> Step:
    known = {category.id: category for category in policy.resolutions}
    if known and event.kind and event.kind not in known:
        raise Refusal(f"{policy.vendor} resolves by {', '.join(known)}; not {event.kind!r}")
    clause = known[event.kind].clause if event.kind in known else ""
    incident = step.incident
    step = settle(policy, moved(step, event), event.at, event.kind, event.text)
    if step.incident.assigned is None and event.by:
        step = step.but(assigned=event.by)
    leaves_at = event.at + event.delay
    return wrote(incident, step, event.at, event.by, LetterKind.RESOLVED, leaves_at).do(
        Line(event.at, "resolved", event.by, event.kind or "resolved", clause),
        Send(LetterKind.RESOLVED, Audience.REQUESTER, clause, text=event.text, not_before=leaves_at),
    )


def _reopened(policy: Policy, step: Step, event: Reopened) -> Step:
    if step.incident.state is State.REFERRED:
        return _taken_up(policy, step, event)
    return open_again(step, event.at).do(Line(event.at, "reopened", event.by, event.because or "reopened"))


# --- on record -------------------------------------------------------------------------------------------------------


def _time_spent(step: Step, event: TimeSpent) -> Step:
    if event.span <= timedelta(0):
        raise Refusal("time that was spent is longer than nothing")
    told = f"{write_duration(event.span)}: {event.text}" if event.text else write_duration(event.span)
    return step.but(spent=step.incident.spent + event.span).do(Line(event.at, "time", event.by, told))


def _outage(policy: Policy, step: Step, event: OutageNoted) -> Step:
    if event.start > event.at or (event.end is not None and event.end > event.at):
        raise Refusal("an outage is noted when it has begun, and its end when it has ended")
    if event.end is not None and event.end <= event.start:
        raise Refusal("an outage ends after it has begun")
    others = tuple(each for each in step.incident.outages if each.start != event.start)
    noted = (*others, Outage(event.start, event.end, event.text, event.by))
    until = said(policy, event.end) if event.end is not None else "now"
    told = f"down from {said(policy, event.start)} until {until}"
    return step.but(outages=tuple(sorted(noted, key=lambda each: each.start))).do(
        Line(event.at, "outage", event.by, f"{told}: {event.text}" if event.text else told)
    )


def _joins(step: Step, event: ParticipantAdded) -> Step:
    incident = step.incident
    known = {incident.requester, *(each.address for each in incident.participants)}
    if event.address in known:
        raise Refusal(f"{event.address} hears of it already")
    joined = Participant(event.address, event.at, event.name)
    return step.but(participants=(*incident.participants, joined)).do(
        Line(event.at, "participant", event.by, f"{event.address} hears what the customer hears")
    )


def _leaves(step: Step, event: ParticipantRemoved) -> Step:
    left = tuple(each for each in step.incident.participants if each.address != event.address)
    if len(left) == len(step.incident.participants):
        raise Refusal(f"{event.address} is no participant")
    return step.but(participants=left).do(
        Line(event.at, "participant", event.by, f"{event.address} hears no more of it")
    )

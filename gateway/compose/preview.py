"""Every letter with sample facts, for people to look at before a customer does.

The incidents are invented, the instants are not: each is computed from the policy given. Never touches the store, and
never sends: what comes out is rendered text, or files in a directory.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from gateway.compose.digest import Digest, Due, Missed, Waiting
from gateway.compose.facts import Listed, Occasion
from gateway.compose.inquired import nothing_facts, overview_facts
from gateway.compose.letters import dues, facts, quoting, written_ahead
from gateway.compose.render import Rendered, Templates
from gateway.compose.say import local
from gateway.compose.transcript import Account, Mistake, Result
from rules.cadence import cycle
from rules.calendar import NeverOpens
from rules.completeness import asks_level, questions
from rules.effects import Audience, LetterKind, Send
from rules.incident import (
    Agreement,
    Author,
    Breach,
    Clock,
    FieldValue,
    Incident,
    LevelSource,
    Met,
    Outage,
    State,
    Trust,
    Update,
    Wish,
)
from rules.policy import Kind, Policy, Referral
from rules.sla import add, counts_from, due_at, open_days_later

KINDS = tuple(kind.value for kind in LetterKind)

PAGER = "short"
"""The variant that a pager gets."""

_AGENT = "sam@example.org"
_MAIL = (
    'Hi, our study "Checkout redesign" won\'t start when we press Launch.\n'
    "It says Quota service unavailable (4012). 200 participants are booked for Monday.\n"
    "Screenshot attached."
)
_ANSWER = (
    "Hi Dana,\n\nthanks for the steps: with them we see the same error. Engineering is changing it now. "
    "Your data is fine, please leave it as it is.\n\nSam"
)
_PLAIN = "Hi Dana, our engineers are looking at this now. Sam"
_ELSEWHERE = Referral("go", "Example Go", ("Example Go",), "Its own team helps you at go@example.org")
_MISSING = "we followed your description and get correct labels, so we are missing something. Could you send:"
_PAGE = (
    "from                   until                  counts   why\n"
    "Fri 20 Nov, 16:40 PT   Fri 20 Nov, 17:00 PT   20 min   support hours (US Pacific)\n"
    "Fri 20 Nov, 17:00 PT   Mon 23 Nov, 00:00 PT   -        outside hours\n"
    "Mon 23 Nov, 00:00 PT   Mon 23 Nov, 01:40 PT   1 h 40   support hours (US Pacific)"
)
_FIELDS = {
    "aspects": FieldValue("present", "won't start when we press Launch"),
    "impact": FieldValue("present", "200 participants are booked for Monday"),
    "error": FieldValue("present", "Quota service unavailable (4012)"),
    "logs": FieldValue("present", "launch-error.png"),
}
_ALL_FIELDS = _FIELDS | {
    "start_time": FieldValue("present", "since 15:50 today"),
    "steps": FieldValue("present", "open the study, press Launch, confirm"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    vendor: str
    kind: str
    variant: str  # "" where a kind has one sample
    letter: Rendered


def preview(
    templates: Templates,
    policies: Mapping[str, Policy],
    at: datetime,
    kinds: Collection[str] = KINDS,
    language: str = "en",
) -> list[Preview]:
    """Every sample of these kinds for every vendor, as if mail had come in at or after `at`.

    Raises ValueError for a kind that is none, and what `Templates.render` raises.
    """
    if unknown := set(kinds) - set(KINDS):
        raise ValueError(f"no such letter: {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}")
    return [
        Preview(
            vendor,
            kind,
            variant,
            (templates.short if variant == PAGER else templates.render)(kind, vendor, language, given),
        )
        for vendor, policy in policies.items()
        for kind, variant, given in _samples(templates, policy, at, language)
        if kind in kinds
    ]


def write_html(directory: Path, previews: Iterable[Preview]) -> list[Path]:
    """One `.html` file each, and a `.txt` with subject and text beside it; what goes to a pager has no HTML."""
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for each in previews:
        stem = "-".join(part for part in (each.vendor, each.kind, each.variant) if part)
        page, text = directory / f"{stem}.html", directory / f"{stem}.txt"
        text.write_text(f"Subject: {each.letter.subject}\n\n{each.letter.text}", "utf-8")
        if each.letter.html:
            page.write_text(each.letter.html, "utf-8")
        written.append(page if each.letter.html else text)
    return written


Sample = tuple[str, str, Mapping[str, object]]


def _samples(templates: Templates, policy: Policy, at: datetime, language: str) -> Iterator[Sample]:
    """(kind, variant, facts)"""
    opens = policy.calendar.next_open(at)
    new = _incident(policy, opens + timedelta(minutes=75), language)
    yield from _acknowledgements(policy, new)
    for variant, send, change in _LATER:
        incident, now = change(policy, _answered(new))
        occasion = _occasion(policy, incident, now)
        ahead = written_ahead(policy, incident, send, now)
        if ahead is not None:
            then = replace(occasion, now=ahead.leaves_at, dues=ahead.owed)
            occasion = quoting(templates, policy, incident, occasion, ahead, then)
        yield send.kind.value, variant, facts(policy, incident, send, occasion)
    yield from _to_agents(policy, _unanswered(_answered(new)))
    yield from _to_askers(policy, _answered(new), language)
    yield LetterKind.REFERRAL.value, "", _referral(policy, new)
    yield from _watched(policy, new)
    send = Send(LetterKind.NO_STANDING, Audience.REQUESTER)
    yield send.kind.value, "", facts(policy, None, send, Occasion(at))
    about, text = "the holidays on file end in 30 days", "Add next year's days to the calendar."
    send = Send(LetterKind.OPERATOR, Audience.HANDLERS, about=about, text=text)
    yield send.kind.value, "", facts(policy, None, send, Occasion(at))


def _to_agents(policy: Policy, new: Incident) -> Iterator[Sample]:
    """What Sam's mails are answered with, and what the lead reads."""
    at = new.received_at + timedelta(minutes=20)
    mine = replace(new, state=State.OPEN, assigned=_AGENT, answer_leaves_at=at + timedelta(minutes=1))
    for kind, variant, incident, account in _accounts(policy, mine, at):
        left = mine.but(updates=(Update(at, 1, by_person=True),)) if account.leaves_at else incident
        occasion = replace(
            _occasion(policy, left, at)
            if left
            else Occasion(at, reply_to=_token_address(policy), button_to=_token_address(policy)),
            reader="Sam",
            account=account,
        )
        yield kind.value, variant, facts(policy, incident, Send(kind, Audience.HANDLERS), occasion)


def _to_askers(policy: Policy, mine: Incident, language: str) -> Iterator[Sample]:
    """What who asks for news is told."""
    now = mine.updates[-1].at + timedelta(minutes=30)
    send = Send(LetterKind.STANDING, Audience.REQUESTER, automatic=True)
    so_far = (
        (
            mine.received_at + timedelta(minutes=25),
            LetterKind.ANSWER.value,
            "with them we see the same error.",
        ),
    )
    occasion = replace(
        _occasion(policy, mine, now), person="", subject=f"any news on {mine.ref}?", so_far=so_far
    )
    yield send.kind.value, "", facts(policy, mine, send, occasion)
    solved, then = _solved(policy, mine)
    yield send.kind.value, "solved", facts(policy, solved, send, replace(occasion, now=then, dues={}))
    other = replace(_unanswered(mine), ref=f"{policy.prefix}-1046", subject="Labels wrong in the export")
    send = Send(LetterKind.OVERVIEW, Audience.REQUESTER, automatic=True)
    asked = Occasion(now, subject="what is open?")
    yield (
        send.kind.value,
        "",
        overview_facts(policy, language, [(policy, mine), (policy, other)], send, asked),
    )
    yield LetterKind.NOTHING_THERE.value, "", nothing_facts(policy, language)


def _accounts(
    policy: Policy, mine: Incident, at: datetime
) -> Iterator[tuple[LetterKind, str, Incident | None, Account]]:
    """(kind, variant, incident, account)"""
    soon = at + timedelta(minutes=15)
    due = mine.clocks[1].start_at + timedelta(hours=2)
    instant = local(due, policy.calendar.zone)
    answered = Account(
        results=(Result("#take", "yours"), Result("#estimate Tue 12:00", instant)),
        answer_to=mine.requester,
        answer_words=43,
        leaves_at=at + timedelta(minutes=1),
    )
    judged = Result("#priority 3 because launching a copy of the study works", "priority 3; it was 2")
    wrong = "#escelate to engineering"
    words = f"{wrong}\n{_PLAIN}"
    fault = Mistake("unknown word", wrong, 1, "#escalate to engineering")
    held = Waiting(17, "a mail from kim@example.org with a command", "sender not confirmed")
    yield LetterKind.TRANSCRIPT, "", mine, answered
    yield (
        LetterKind.TRANSCRIPT,
        "note",
        mine,
        Account(results=(judged, Result("#note ...", "12 words, kept"))),
    )
    yield LetterKind.TRANSCRIPT, "trial", mine, replace(answered, trial=True)
    yield LetterKind.TRANSCRIPT, "take", mine, Account(results=(Result("ok", "yours"),), takes_only=True)
    yield LetterKind.TRANSCRIPT, "thanks", mine, Account(thanks_only=True)
    yield LetterKind.TRANSCRIPT, "why", mine, Account(answers=(_PAGE,))
    yield LetterKind.TRANSCRIPT, "desk", None, Account(answers=("UZ-1042  P2  Study will not launch  Sam",))
    yield LetterKind.NOT_SENT, "", mine, Account(fault=fault, words=words, expires_at=soon)
    yield LetterKind.NOT_SENT, "state", mine, Account(fault=Mistake("it is closed"), words=_PLAIN)
    yield LetterKind.ASKED, "", mine, Account(answer_words=9, words=_PLAIN, expires_at=soon)
    effect = f"{policy.prefix}-1042 is joined with {policy.prefix}-1040, where the conversation goes on."
    yield LetterKind.CONFIRM, "", mine, Account(effect=effect, words="#merge 1040", expires_at=soon)
    opens = "A request is opened on the customer's behalf, and they get our acknowledgement."
    yield LetterKind.CONFIRM, "open", None, Account(effect=opens, words="#open\n...", expires_at=soon)
    yield (
        LetterKind.SECOND,
        "",
        mine,
        Account(
            colleague="Kim",
            colleague_at=at - timedelta(minutes=4),
            colleague_words="Hi Dana, we can see the error and are looking for the cause.",
        ),
    )
    yield LetterKind.WELCOME, "", None, Account(answer_delay=timedelta(minutes=1))
    yield LetterKind.HOLD, "", None, Account(hold=held, words=words)
    yield LetterKind.DIGEST, "", None, Account(digest=_digest(mine, at, held))
    yield LetterKind.DIGEST, "empty", None, Account(digest=Digest())


def _digest(mine: Incident, at: datetime, held: Waiting) -> Digest:
    other = f"{mine.ref.partition('-')[0]}-1046"
    return Digest(
        due=(
            Due(at + timedelta(minutes=50), mine.ref, "2", Kind.UPDATE, "Dana", "Sam"),
            Due(at + timedelta(hours=3), other, "3", Kind.RESPONSE, "Dana"),
        ),
        kept=7,
        missed=(Missed(f"{mine.ref[:3]}1040", Kind.RESPONSE, timedelta(minutes=12)),),
        with_news=3,
        without_news=1,
        waiting=(held,),
        worth=(
            "2 mails in the Junk folder look like requests",
            f"{mine.ref[:3]}1031: silent for 6 working days after our question",
            "no mail at all yesterday between 09:00 and 13:00 PT (usual: 11)",
        ),
        mail_in=31,
        mail_out=44,
    )


def _watched(policy: Policy, new: Incident) -> Iterator[Sample]:
    """A problem that monitoring told of: opened, down again, flapping, over."""
    start = new.received_at
    app = new.but(
        requester_name="monitoring", opened_by=Author.MONITOR, subject="app-1 down", monitor="sample"
    )
    notice = Send(LetterKind.NOTICE, Audience.HANDLERS)
    down = app.but(outages=(Outage(start, None, by="sample"),), fields={}, asked_for=(), clocks=())
    yield notice.kind.value, "watched", facts(policy, down, notice, _occasion(policy, down))
    over = down.but(outages=(Outage(start, start + timedelta(minutes=12), by="sample"),))
    for about, incident in (
        ("down", down),
        ("flapping", over),
        ("stays-down", down),
        ("graver", down.but(suggested=down.level)),
        ("graver-kept", down.but(suggested=policy.levels[0].level, level=policy.levels[-1].level)),
        ("up", over),
        ("closed", over),
    ):
        send = Send(LetterKind.MONITORED, Audience.HANDLERS, about=about.partition("-k")[0])
        yield send.kind.value, about, facts(policy, incident, send, _occasion(policy, incident))


def _referral(policy: Policy, new: Incident) -> Mapping[str, object]:
    product = policy.referrals[0] if policy.referrals else _ELSEWHERE
    send = Send(LetterKind.REFERRAL, Audience.REQUESTER, product.clause, about=product.id, automatic=True)
    told = replace(policy, referrals=(product,))
    referred = replace(new, state=State.REFERRED, referral=product.id)
    return facts(told, referred, send, _occasion(policy, new, new.received_at))


def _acknowledgements(policy: Policy, new: Incident) -> Iterator[Sample]:
    variants: dict[str, Incident] = {
        "open": new,
        "complete": replace(new, level=policy.levels[0].level, fields=_ALL_FIELDS),
        "known": replace(new, trust=Trust.KNOWN),
        "empty": _asked(policy, replace(new, fields={}, requester_name="")),
        "level": _asked(policy, replace(new, fields={}, level_in_doubt=True)),
        "unsure": replace(new, fields=_FIELDS | {"error": FieldValue("unsure", "4012")}),
    }
    if (closes := policy.calendar.closing(new.received_at)) is not None:
        variants["closing"] = _received(new, closes - timedelta(minutes=20))
        variants["closed"] = _received(new, closes + timedelta(minutes=5))
        doubted = replace(new, level_in_doubt=True, fields={"error": _FIELDS["error"]})
        variants["level-closed"] = _asked(policy, _received(doubted, closes + timedelta(minutes=5)))
    for level in policy.levels:
        if level.update_as_agreed:
            variants["as-agreed"] = replace(new, level=level.level, fields=_ALL_FIELDS)
    if (holiday := _holiday(policy, new.received_at)) is not None:
        variants["holiday"] = _received(replace(new, fields={}), holiday)
    for variant, incident in variants.items():
        send = Send(LetterKind.ACKNOWLEDGEMENT, Audience.REQUESTER)
        yield send.kind.value, variant, facts(policy, incident, send, _occasion(policy, incident))
    yield LetterKind.COLLECTED.value, "", _collected(policy, new)
    unproved = replace(new, trust=Trust.UNVERIFIED)
    send = Send(LetterKind.MINIMAL, Audience.REQUESTER)
    yield send.kind.value, "", facts(policy, unproved, send, _occasion(policy, unproved))
    send = Send(LetterKind.NOTICE, Audience.HANDLERS)
    yield send.kind.value, "", facts(policy, new, send, _occasion(policy, new))


def _collected(policy: Policy, new: Incident) -> Mapping[str, object]:
    """Four requests within half an hour, the later two less urgent."""
    told = (
        ("Login loop", 0, 0),
        ("Login loop, again", 6, 0),
        ("Export empty", 15, -1),
        ("Colours off", 26, -1),
    )
    listed = []
    for number, (subject, minutes, level) in enumerate(told, 1060):
        at = new.received_at + timedelta(minutes=minutes)
        urgency = policy.default_priority if level == 0 else policy.levels[level].level
        each = _received(replace(new, ref=f"{policy.prefix}-{number}", subject=subject, level=urgency), at)
        listed.append(Listed(policy, each, dues(policy, each)))
    occasion = replace(_occasion(policy, new, at + timedelta(minutes=29)), listed=tuple(listed))
    return facts(policy, listed[0].incident, Send(LetterKind.COLLECTED, Audience.REQUESTER), occasion)


def _holiday(policy: Policy, after: datetime) -> datetime | None:
    """Ten in the morning of the next holiday that closes a working day."""
    calendar = policy.calendar
    for date in sorted(calendar.holidays):
        if date > calendar.local(after).date() and calendar.hours[date.weekday()]:
            return calendar.instant(datetime(date.year, date.month, date.day, 10))  # noqa: DTZ001 local
    return None


def _asked(policy: Policy, incident: Incident) -> Incident:
    asked = asks_level(policy, incident)
    return replace(incident, asked_for=questions(policy, incident), level_asked=asked)


def _incident(policy: Policy, at: datetime, language: str) -> Incident:
    clocks = tuple(Clock(kind, at) for kind in (Kind.ACKNOWLEDGE, Kind.RESPONSE, Kind.RESOLUTION))
    new = Incident(
        id=1,
        ref=f"{policy.prefix}-1042",
        vendor=policy.vendor,
        policy=policy.digest,
        state=State.NEW,
        level=policy.default_priority,
        level_source=LevelSource.SUGGESTED,
        requester="dana@example.com",
        requester_name="Dana Sample",
        received_at=at,
        opened_by=Author.CUSTOMER,
        subject="Study will not launch",
        language=language,
        level_reason='"won\'t start when we press Launch" is named under this level.',
        acknowledged=True,
        clocks=clocks,
        fields=_FIELDS,
    )
    return _asked(policy, new)


def _received(incident: Incident, at: datetime) -> Incident:
    clocks = tuple(replace(clock, start_at=at) for clock in incident.clocks)
    return replace(incident, received_at=at, clocks=clocks)


def _answered(new: Incident) -> Incident:
    """Sam has answered 25 minutes after receipt."""
    at = new.received_at + timedelta(minutes=25)
    clocks = tuple(
        replace(clock, met=Met(at, 1)) if clock.kind is not Kind.RESOLUTION else clock for clock in new.clocks
    )
    return replace(
        new,
        state=State.OPEN,
        level_source=LevelSource.AGENT,
        assigned=_AGENT,
        clocks=clocks,
        updates=(Update(at, 1, by_person=True),),
        last_step="the error is reproduced and its cause found",
        last_step_at=at,
        estimate=at + timedelta(hours=6),
    )


def _occasion(policy: Policy, incident: Incident, now: datetime | None = None) -> Occasion:
    try:
        owed: Mapping[Kind, datetime | None] = dues(policy, incident)
    except NeverOpens:
        owed = {}
    return Occasion(
        now=now or incident.received_at,
        dues=owed,
        reply_to=_token_address(policy),
        button_to=_token_address(policy),
        people={_AGENT: "Sam"},
        person="Sam" if incident.assigned else "",
        message=_MAIL,
        message_at=incident.received_at,
        files=("launch-error.png",),
        new_fields=("impact", "error"),
        next_on_call="Kim",
        lead_told=True,
        letter_at=now,
        mark=f"Ref: {incident.ref} \u00b7 {'x' * 32}",
    )


def _token_address(policy: Policy) -> str:
    local, _, domain = policy.addresses[0].rpartition("@")
    return f"{local}+{'x' * 32}@{domain}"


Moment = tuple[Incident, datetime]
"""An incident and the instant at which a letter about it is written."""


def _then(incident: Incident) -> Moment:
    return incident, incident.updates[-1].at + timedelta(minutes=30)


def _as_it_is(_: Policy, incident: Incident) -> Moment:
    return _then(incident)


def _at_the_last_level(policy: Policy, incident: Incident) -> Moment:
    return _then(replace(incident, level=policy.levels[-1].level))


def _decided_by_customer(policy: Policy, incident: Incident) -> Moment:
    """They have answered what decides the level, before anybody here did anything."""
    level = policy.levels[0].level
    waits = replace(_unanswered(incident), level=level, level_source=LevelSource.SUGGESTED)
    return waits, incident.received_at + timedelta(minutes=5)


def _solved(policy: Policy, incident: Incident) -> Moment:
    how = policy.resolutions[0].id if policy.resolutions else None
    return _then(
        replace(
            incident,
            state=State.RESOLVED,
            resolved_at=incident.updates[-1].at + timedelta(minutes=30),
            resolution=how,
        )
    )


def _unanswered(incident: Incident) -> Incident:
    clocks = tuple(
        replace(clock, met=None) if clock.kind is Kind.RESPONSE else clock for clock in incident.clocks
    )
    return replace(
        incident, state=State.NEW, assigned=None, clocks=clocks, updates=(), last_step="", estimate=None
    )


def _due(policy: Policy, incident: Incident) -> datetime:
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None  # each sample has one
    return due_at(policy, incident, clock) or clock.start_at


def _at_risk(policy: Policy, incident: Incident) -> Moment:
    """At four fifths of the time: that is when it is told."""
    waits = _unanswered(incident)
    clock = waits.clock(Kind.RESPONSE)
    target = policy.level(waits.level).targets.get(Kind.RESPONSE)
    assert clock is not None
    if target is None:
        return waits, waits.received_at
    start = counts_from(policy, waits, target, clock.start_at)
    at = add(policy, waits, Kind.RESPONSE, target.runs, start, target.within * 4 / 5)
    return waits, at or waits.received_at


def _missed(policy: Policy, incident: Incident) -> Moment:
    waits = _unanswered(incident)
    due = _due(policy, waits)
    at = due + timedelta(minutes=1)
    clocks = tuple(
        replace(clock, breach=Breach(at, due)) if clock.kind is Kind.RESPONSE else clock
        for clock in waits.clocks
    )
    return replace(waits, clocks=clocks), at


def _draft(policy: Policy, incident: Incident) -> Moment:
    """When its update is written ahead; where the policy owes none, of one that was agreed."""
    before = incident.updates[-1].at - timedelta(minutes=1)
    agreement = Agreement(before, _AGENT, every=timedelta(days=2))
    for about in (incident, replace(incident, agreements=(agreement,))):
        owed = cycle(policy, about)
        if owed is not None and owed.draft_at is not None:
            return about, owed.draft_at
    return _then(incident)


def _quiet(policy: Policy, incident: Incident) -> Moment:
    asked_at = incident.updates[-1].at
    about = replace(incident, question_at=asked_at, last_step="which browser is it, and since when?")
    return about, open_days_later(policy, about, asked_at, policy.quiet_after)


def _wishing(policy: Policy, incident: Incident) -> Moment:
    at = incident.updates[-1].at + timedelta(minutes=30)
    return _then(replace(incident, wish=Wish(at, "every two days", timedelta(days=2))))


def _agreed(policy: Policy, incident: Incident) -> Moment:
    """Agreed with the answer itself."""
    at = incident.updates[-1].at + timedelta(minutes=30)
    return replace(incident, agreements=(Agreement(at, _AGENT, every=timedelta(days=2)),)), at


def _excluded(policy: Policy, incident: Incident) -> Moment:
    why = policy.exclusions[0].id if policy.exclusions else "use"
    return _then(replace(incident, state=State.EXCLUDED, exclusion=why))


def _silent(_: Policy, incident: Incident) -> Moment:
    return _then(replace(incident, silent_updates=3))


def _unconfirmed(policy: Policy, incident: Incident) -> Moment:
    return _then(replace(incident, level=policy.levels[0].level, assigned=None))


_RESPONSE = Kind.RESPONSE.value
_LATER: tuple[tuple[str, Send, Callable[[Policy, Incident], Moment]], ...] = (
    ("", Send(LetterKind.ANSWER, Audience.REQUESTER, text=_ANSWER), _as_it_is),
    ("agreed", Send(LetterKind.ANSWER, Audience.REQUESTER, text=_ANSWER), _agreed),
    ("", Send(LetterKind.STATUS, Audience.REQUESTER), _as_it_is),
    (
        "",
        Send(LetterKind.CHANGED, Audience.REQUESTER, text="there is a way round", about="1"),
        _at_the_last_level,
    ),
    (
        "",
        Send(LetterKind.RESOLVED, Audience.REQUESTER, text="Your study launches again; we tried it."),
        _solved,
    ),
    ("", Send(LetterKind.EXCLUDED, Audience.REQUESTER, text="We saw it in three of five tries."), _excluded),
    ("", Send(LetterKind.LATE, Audience.REQUESTER, about=_RESPONSE), _missed),
    ("", Send(LetterKind.NEEDED, Audience.REQUESTER), _quiet),
    ("", Send(LetterKind.NEEDS, Audience.REQUESTER, text=_MISSING), _as_it_is),
    ("", Send(LetterKind.AWAITED, Audience.REQUESTER, awaited=("logs",)), _as_it_is),
    (
        "answered",
        Send(LetterKind.CHANGED, Audience.REQUESTER, about="2", automatic=True),
        _decided_by_customer,
    ),
    ("", Send(LetterKind.WROTE, Audience.HANDLERS), _as_it_is),
    ("wish", Send(LetterKind.WROTE, Audience.HANDLERS), _wishing),
    ("", Send(LetterKind.DRAFT, Audience.HANDLERS), _draft),
    ("", Send(LetterKind.AT_RISK, Audience.STAFF, about=_RESPONSE, step=80), _at_risk),
    ("", Send(LetterKind.MISSED, Audience.LEAD, about=_RESPONSE, step=100), _missed),
    ("", Send(LetterKind.QUIET, Audience.HANDLERS), _quiet),
    ("", Send(LetterKind.SILENT, Audience.HANDLERS), _silent),
    ("", Send(LetterKind.ALERT, Audience.ON_CALL), _unconfirmed),
    (PAGER, Send(LetterKind.ALERT, Audience.ON_CALL), _unconfirmed),
    ("", Send(LetterKind.UNDELIVERED, Audience.HANDLERS, about="550 5.1.1, no such mailbox"), _missed),
    (
        "",
        Send(
            LetterKind.STOPPED,
            Audience.HANDLERS,
            about="dana@example.com",
            text="550 5.1.1, no such mailbox",
        ),
        _missed,
    ),
    ("", Send(LetterKind.HELD, Audience.HANDLERS, about="the sender is not proved", text=_ANSWER), _as_it_is),
)

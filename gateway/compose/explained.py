"""The page of `why`: plain text lines, for a terminal and for a mail alike.

Owns the words and columns only: what counted and which rule decided it is `rules.explain`'s. Pure. Lines are at most
`WIDTH` columns, but for a single word that is longer; what people wrote is put on one line, never made safe for a terminal.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from textwrap import wrap

from gateway.compose.say import day, instant, local, span, term, zone_name
from rules.cadence import cycle
from rules.duties import DutyStatus, Given, duties
from rules.effects import Audience
from rules.escalation import AUDIENCES, MISSED, row_of_update, rows
from rules.explain import (
    Began,
    Beginning,
    Interval,
    Supposed,
    Why,
    Would,
    explanations,
    supposed,
    total,
)
from rules.incident import Agreement, Incident, LevelSource
from rules.policy import Duty, Kind, Policy, Runs, Starts
from rules.sla import Standing, Status

WIDTH = 100
_INDENT = "  "
_GAP = "  "
_HOUR, _MINUTE = timedelta(hours=1), timedelta(minutes=1)

Versions = Sequence[tuple[datetime, str]]
"""Which digest held from when, oldest first; the first entry may be the one the request was opened under."""

_SOURCES = {
    LevelSource.AGENT: "set by a person",
    LevelSource.SUGGESTED: "suggested, not confirmed by a person",
    LevelSource.DEFAULT: "the policy's default, not confirmed by a person",
}
_BEGAN = {
    Began.RECEIPT: "receipt",
    Began.OPENING: "the next opening",
    Began.MESSAGE: "the customer's message",
    Began.ACKNOWLEDGEMENT: "acknowledgement taken",
    Began.ANSWER: "last answer taken",
    Began.ELSEWHERE: "last answered by telephone or the like",
    Began.STATUS: "last status letter taken",
    Began.AGREEMENT: "the agreement",
    Began.WITHDRAWAL: "the agreement was withdrawn",
}
_TOLD = {
    Audience.HANDLERS: "whoever has it, else the team",
    Audience.TEAM: "the team",
    Audience.LEAD: "the lead",
    Audience.STAFF: "whoever has it, and the lead",
}
_DUTIES = {Duty.ESTIMATE: "estimate", Duty.RESOLUTION_KIND: "kind of resolution"}
_GIVEN = {Given.UNMET: "not given yet", Given.GIVEN: "given", Given.PASSED: "its time has passed"}


@dataclass(frozen=True, slots=True)
class WarningStep:
    """One step of the escalation. `at` is None where it is told already, or nothing can be said."""

    percent: int
    at: datetime | None
    to: Audience
    told: bool


def told(
    policy: Policy,
    incident: Incident,
    now: datetime,
    about: Kind | None = None,
    level: str | None = None,
    versions: Versions = (),
) -> Iterator[str]:
    """The answer to "why": of one kind of promise or of all, as it is or if it were `level`.

    Raises KeyError for a level the policy lacks, NeverOpens.
    """
    if level is None:
        explained = [each for each in explanations(policy, incident, now) if about in (None, each.row.kind)]
        return page(policy, incident, explained, now=now, every=about is not None, versions=versions)
    would = [each for each in supposed(policy, incident, level, now) if about in (None, each.actual.kind)]
    return page_if(policy, incident, would, level, every=about is not None)


def page(
    policy: Policy,
    incident: Incident,
    explained: Iterable[Why],
    *,
    now: datetime,
    every: bool = False,
    versions: Versions = (),
) -> Iterator[str]:
    """How each due time came about. `every`: also of what is not owed, and of nothing else. Raises NeverOpens."""
    yield from _head(policy, incident, versions)
    for each in _readings_once(explained):
        if every or each.row.state is not Standing.NONE:
            yield ""
            yield from _wrapped(f"{term(each.row.kind)}: {_standing(policy, each.row)}{_in(each.row.clause)}")
            yield from _explained(policy, each)
            yield from _warned(policy, incident, each.row)
    given = duties(policy, incident, now) if not every else ()
    if given:
        yield ""
        for duty in given:
            yield from _wrapped(duty_line(policy, duty))


def page_if(
    policy: Policy, incident: Incident, would: Sequence[Supposed], level: str, *, every: bool = False
) -> Iterator[str]:
    """The same if `level` had been in force from the start, beside how it is."""
    shown = [each for each in would if every or not _is_nothing(each)]
    yield from _wrapped(
        f"{incident.ref} of {policy.name}. If it were priority {level} (it is {incident.level})"
        " from the start, its letters as they went:"
    )
    yield ""
    head = ("promise", "as it is", f"if priority {level}", "difference")
    yield from _columns(head, [_compared(policy, each) for each in shown], WIDTH)
    for each, why in zip(shown, _readings_once([each.why for each in shown]), strict=True):
        if each.would is not Would.NONE:
            yield ""
            outcome = f"{term(each.actual.kind)}: {_outcome(policy, each)}{_in(each.why.row.clause)}"
            yield from _wrapped(outcome)
            yield from _explained(policy, why)


# --- the head ------------------------------------------------------------------------------------------------------------


def _head(policy: Policy, incident: Incident, versions: Versions) -> Iterator[str]:
    zone = policy.calendar.zone
    because = " ".join(incident.level_reason.split())
    source = _SOURCES[incident.level_source]
    if because and incident.level_source is LevelSource.AGENT:
        source += f" because {because}"
    level = f"priority {incident.level} of {policy.name}"
    yield from _wrapped(f"{incident.ref}, {level}: {source}")
    times = f"times in {zone_name(incident.received_at, zone)} ({zone})"
    yield from _wrapped(f"policy {_version(incident, versions, zone)}; {times}")


def _version(incident: Incident, versions: Versions, zone: str) -> str:
    digests = [digest for _, digest in versions]
    short = incident.policy[:12]
    if incident.policy not in digests:
        return short
    index = len(digests) - 1 - digests[::-1].index(incident.policy)
    at = versions[index][0]
    adopted = f", adopted {local(at, zone)}" if at > incident.received_at else ""
    return short + adopted + (f", before {digests[index - 1][:12]}" if index and adopted else "")


def _in(clause: str) -> str:
    return f" [{clause}]" if clause else ""


def _standing(policy: Policy, row: Status) -> str:
    zone = policy.calendar.zone
    parts = [row.state.value]
    if row.state is Standing.MET and row.met_at is not None:
        parts = [f"met {instant(row.met_at, zone)}"]
    if row.due_at is not None:
        parts.append(f"due {instant(row.due_at, zone)}")
    if row.state is Standing.BREACHED and row.met_at is not None:
        parts.append(f"met late, {instant(row.met_at, zone)}")
    return ", ".join(parts)


# --- one promise -----------------------------------------------------------------------------------------------------------


def _explained(policy: Policy, each: Why) -> Iterator[str]:
    for line in (each.remark, _figure(policy, each), _agreed(policy, each.agreement)):
        yield from _wrapped(line, _INDENT)
    if each.reading:
        yield from _wrapped(f"our reading: {each.reading}", _INDENT)
    if each.intervals or each.left:
        yield from _tiles(policy, each)


def _readings_once(explained: Iterable[Why]) -> Iterator[Why]:
    """One reading mostly holds for every promise of a policy."""
    seen: set[str] = set()
    for each in explained:
        yield replace(each, reading="as above") if each.reading in seen else each
        if each.reading:
            seen.add(each.reading)


def _figure(policy: Policy, each: Why) -> str:
    if each.began is None:
        return ""
    begins = _began(policy, each.began)
    if each.span is None:
        return f"agreed {begins}"
    said = f"{'every ' if each.row.kind is Kind.UPDATE else ''}{_span(each.span, each.runs)} from {begins}"
    if each.starts is Starts.NEXT_OPENING and each.began.what is not Began.OPENING:
        said += ", counted from the next opening"
    return said + (", a figure of ours" if each.assumed else "")


def _began(policy: Policy, began: Beginning) -> str:
    letter = f", letter {began.letter}" if began.letter is not None else ""
    return f"{instant(began.at, policy.calendar.zone)} ({_BEGAN[began.what]}{letter})"


def _span(length: timedelta, runs: Runs | None) -> str:
    if length % _MINUTE:
        return exact(length)
    if runs is not Runs.SUPPORT_HOURS:
        return f"{span(length, support_hours=False)} by the wall clock"
    said = span(length, support_hours=True)
    return f"{said} of support" if length % _HOUR else said


def _agreed(policy: Policy, agreement: Agreement | None) -> str:
    if agreement is None:
        return ""
    message = f", message {agreement.message}" if agreement.message is not None else ""
    at = local(agreement.at, policy.calendar.zone)
    return f"agreed with {agreement.by} on {at}{message}; it stands instead of the policy's figure"


def _tiles(policy: Policy, each: Why) -> Iterator[str]:
    lines = [_tile(policy, part) for part in each.intervals]
    lines.append(("", "", exact(each.counted), "together"))
    if each.left:
        lines[-1] = ("", "", exact(each.counted), "together, when it was met; what was left:")
        lines += [_tile(policy, part) for part in each.left]
        lines.append(("", "", exact(total(each.left)), "left"))
    for line in _columns(("from", "until", "counted", "because"), lines, WIDTH - len(_INDENT), "counted"):
        yield _INDENT + line


def _tile(policy: Policy, part: Interval) -> tuple[str, str, str, str]:
    counts = exact(part.span) if part.counted else "-"
    wall = policy.calendar.local
    changed = part.counted and wall(part.from_at).utcoffset() != wall(part.until).utcoffset()
    why = part.why + (", the clocks change" if changed else "")
    return moment(policy, part.from_at), _until(policy, part), counts, why


def moment(policy: Policy, at: datetime) -> str:
    """`Mon 23 Nov, 01:40` on the wall of the calendar; with seconds where there are any."""
    return f"{day(at, policy.calendar.zone)}, {_time(policy, at)}"


def _time(policy: Policy, at: datetime) -> str:
    wall = policy.calendar.local(at)
    return f"{wall:%H:%M:%S}" if wall.second else f"{wall:%H:%M}"


def _until(policy: Policy, part: Interval) -> str:
    begins, ends = policy.calendar.local(part.from_at), policy.calendar.local(part.until)
    if begins.date() == ends.date():
        return _time(policy, part.until)
    is_midnight = not (ends.hour or ends.minute or ends.second)
    next_day = begins.date() + timedelta(days=1) == ends.date()
    return "24:00" if is_midnight and next_day else moment(policy, part.until)


def exact(length: timedelta) -> str:
    """`1:40:00`, to the second; days are told in hours, since a day of support is shorter than one."""
    seconds = abs(length) // timedelta(seconds=1)
    sign = "-" if length < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


# --- warnings, duties ------------------------------------------------------------------------------------------------------


def warnings(policy: Policy, incident: Incident, row: Status) -> tuple[WarningStep, ...]:
    """The steps of the escalation that are told or will be, in their order. Raises NeverOpens."""
    if row.state not in (Standing.OPEN, Standing.BREACHED, Standing.PAUSED):
        return ()
    clock = incident.clock(row.kind)
    if row.kind is Kind.UPDATE:
        told, coming = incident.round.warned, list(row_of_update(policy, incident))
    elif clock is not None:
        told, coming = clock.warned, list(rows(policy, incident, clock))
    else:
        return ()
    at = {percent: at for at, what, percent in coming if what == "warn"}
    if row.state is Standing.OPEN and row.due_at is not None:
        at.setdefault(MISSED, row.due_at)  # should it come to that
    return tuple(
        WarningStep(step.percent, at.get(step.percent), AUDIENCES[step.tell], step.percent in told)
        for step in policy.escalation
        if row.kind in step.kinds and (step.percent in at or step.percent in told)
    )


def _warned(policy: Policy, incident: Incident, row: Status) -> Iterator[str]:
    steps = [_step(policy, each) for each in warnings(policy, incident, row)]
    if steps:
        yield from _wrapped(f"warnings: {'; '.join(steps)}", _INDENT)
    if row.kind is not Kind.UPDATE or row.state is not Standing.OPEN:
        return
    owed = cycle(policy, incident)
    if owed is not None and owed.decide_at is not None and not incident.round.decided:
        draft = f"draft shown {moment(policy, owed.draft_at)}, " if owed.draft_at else ""
        yield from _wrapped(f"its letter: {draft}written {moment(policy, owed.decide_at)}", _INDENT)


def _step(policy: Policy, each: WarningStep) -> str:
    if each.told:
        return f"{each.percent} % told to {_TOLD[each.to]}"
    at = f" at {local(each.at, policy.calendar.zone)}" if each.at is not None else ""
    return f"{each.percent} %{at} to {_TOLD[each.to]}"


def duty_line(policy: Policy, each: DutyStatus) -> str:
    said = _GIVEN[each.state]
    if each.kind:
        said += f", {each.kind}"
    if each.at is not None:
        said += f", {instant(each.at, policy.calendar.zone)}"
    return f"{_DUTIES[each.duty]}: {said}{_in(each.clause)}"


# --- what would be ---------------------------------------------------------------------------------------------------------


def _is_nothing(each: Supposed) -> bool:
    return each.would is Would.NONE and each.actual.state is Standing.NONE


def _compared(policy: Policy, each: Supposed) -> tuple[str, str, str, str]:
    row = each.why.row
    would = f"{each.would}, due {moment(policy, row.due_at)}" if row.due_at else str(each.would)
    actual = each.actual
    is_ = f"{actual.state}, due {moment(policy, actual.due_at)}" if actual.due_at else str(actual.state)
    return term(actual.kind), is_, would, _difference(each)


def _difference(each: Supposed) -> str:
    if each.later is None:
        return ""
    if not each.later:
        return "none"
    return f"{exact(abs(each.later))} {'later' if each.later > timedelta() else 'earlier'}"


def _outcome(policy: Policy, each: Supposed) -> str:
    zone, row = policy.calendar.zone, each.why.row
    due = f", due {instant(row.due_at, zone)}" if row.due_at else ""
    match each.would:
        case Would.MISSED:
            late = exact(each.late) if each.late is not None else ""
            so_far = " so far" if row.met_at is None else ""
            return f"would have been missed by {late}{so_far}{due}"
        case Would.KEPT:
            return f"would have been kept{due}"
        case Would.OPEN:
            return f"would be {row.state}{due}"
        case Would.NONE:
            return "would not be owed"


# --- lines -----------------------------------------------------------------------------------------------------------------


def _wrapped(text: str, indent: str = "") -> list[str]:
    return wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + _INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _columns(
    head: Sequence[str], lines: Sequence[Sequence[str]], width: int, right: str = ""
) -> Iterator[str]:
    """A table whose last column is broken into lines where it is too long."""
    widths = [max(map(len, column)) for column in zip(head, *lines, strict=True)][:-1]
    left = max(20, width - sum(widths) - len(_GAP) * len(widths))
    for line in (head, *lines):
        cells = [
            cell.rjust(size) if name == right else cell.ljust(size)
            for name, cell, size in zip(head, line, widths, strict=False)
        ]
        before = _GAP.join(cells) + _GAP
        parts = wrap(line[-1], left, break_long_words=False, break_on_hyphens=False) or [""]
        yield (before + parts[0]).rstrip()
        yield from (" " * len(before) + part for part in parts[1:])

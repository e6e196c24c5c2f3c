"""`rules show VENDOR`: a policy as a support manager reads it.

Pure: a policy and an instant in, plain text out. States figures only; what they do is decided in `rules`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import accumulate, groupby, takewhile

from rules.calendar import Calendar, NeverOpens, Window
from rules.policy import Category, FieldSpec, Kind, Level, Policy, Runs, Starts, Target, Wording

_YEAR = timedelta(days=365)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

_PROMISES: dict[Kind, str] = {
    Kind.ACKNOWLEDGE: "acknowledged within {}",
    Kind.RESPONSE: "answered by a person within {}",
    Kind.REPLY: "each further message answered within {}",
    Kind.UPDATE: "told the state of things every {}",
    Kind.RESOLUTION: "resolved within {}",
}
_WORDINGS: dict[Wording, str] = {Wording.AIM: "aimed at", Wording.COMMIT: "promised"}


def page(policy: Policy, now: datetime) -> str:
    """The whole policy, with the holidays and the longest gap of each cadence in the year after `now`."""
    sections = (
        ("", _head(policy)),
        ("Support hours", _hours(policy.calendar, now)),
        (
            "Support hours while escalated",
            _hours(policy.escalated_calendar, now) if policy.escalated_calendar else (),
        ),
        ("Holidays of the next year", _holidays(policy, now)),
        ("Levels, the strictest first", _levels(policy, now)),
        ("Stopped clocks", _pauses(policy)),
        ("What the customer is asked for", map(_field, policy.fields)),
        ("Ways to resolve", map(_category, policy.resolutions)),
        ("Not covered", map(_category, policy.exclusions)),
        ("Lifetimes", _lifetimes(policy)),
        ("Readings of ours", _readings(policy)),
        ("Figures of ours, not published", _assumed(policy)),
    )
    blocks = ((title, list(lines)) for title, lines in sections)
    return (
        "\n\n".join("\n".join([*([title] if title else []), *lines]) for title, lines in blocks if lines)
        + "\n"
    )


def longest_gap(calendar: Calendar, within: timedelta, since: datetime, until: datetime) -> timedelta:
    """The longest wall time that `within` of open time can take, begun between two instants.

    It is reached where the span begins at a closing, or ends as one is passed; nowhere else does it grow.
    Raises NeverOpens when the calendar holds no such span.
    """
    periods = _periods_to_spend(calendar, within, since, until)
    ends = list(accumulate(closes - opens for opens, closes in periods))  # open time up to each closing
    starts = [end - (closes - opens) for end, (opens, closes) in zip(ends, periods, strict=True)]

    def before(
        spent: timedelta,
    ) -> datetime:  # the earliest instant with so much spent: a closing, not the opening
        index = bisect_left(ends, spent)
        return periods[index][0] + (spent - starts[index])

    def after(spent: timedelta) -> datetime | None:  # the latest one: an opening, not the closing
        index = bisect_right(ends, spent)
        return periods[index][0] + (spent - starts[index]) if index < len(periods) else None

    spans = ((begun, begun + within) for end in (timedelta(), *ends) for begun in (end, end - within))
    gaps = (
        finish - start
        for begun, done in spans
        if begun >= timedelta() and (start := before(begun)) <= until and (finish := after(done))
    )
    return max(gaps, default=within)


def _periods_to_spend(
    calendar: Calendar, within: timedelta, since: datetime, until: datetime
) -> list[tuple[datetime, datetime]]:
    """Open periods from `since` until one that begins after all spans begun by `until` are over."""
    last = calendar.due_at(max(until, calendar.next_open(until)), within)
    stream = calendar.open_periods(since)
    periods = list(takewhile(lambda period: period[0] <= last, stream))
    return [*periods, *(period for period, _ in zip(stream, range(1), strict=False))]


def _head(policy: Policy) -> Iterator[str]:
    yield f"{policy.name} ({policy.vendor}), references {policy.prefix}-1, {policy.prefix}-2, ..."
    yield f"  mail to {', '.join(policy.addresses)}" + (f", telephone {policy.phone}" if policy.phone else "")
    yield f"  version {policy.digest[:12]}"


def _hours(calendar: Calendar, now: datetime) -> Iterator[str]:
    yield f"  {calendar.name}, wall time of {calendar.zone}"
    days = zip(_DAYS, calendar.hours, strict=True)
    for windows, group in groupby(days, key=lambda day: day[1]):
        names = [name for name, _ in group]
        span = names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
        yield f"  {span:8} {_windows(windows)}"
    today = calendar.local(now).date()
    for title, dates in (("only", calendar.exceptions), ("closed", calendar.closures)):
        yield from (
            f"  {day} {title} {_windows(windows)}" for day, windows in sorted(dates.items()) if day >= today
        )
    yield f"  {_at_present(calendar, now)}"


def _at_present(calendar: Calendar, now: datetime) -> str:
    if reason := calendar.why_closed(now):
        try:
            opens = calendar.next_open(now)
        except NeverOpens:
            return f"closed now ({reason}), for good"
        return f"closed now ({reason}), opens {_moment(calendar, opens)}"
    closes = calendar.closing(now)
    return f"open now, closes {_moment(calendar, closes)}" if closes else "open now, never closes"


def _holidays(policy: Policy, now: datetime) -> Iterator[str]:
    today = policy.calendar.local(now).date()
    for day, name in sorted(policy.calendar.holidays.items()):
        if today <= day < today + _YEAR:
            yield f"  {day:%a %Y-%m-%d}  {name}"


def _levels(policy: Policy, now: datetime) -> Iterator[str]:
    for level in policy.levels:
        default = ", the default" if level.level == policy.default_priority else ""
        yield f"  {level.level}  {level.name} [{level.clause}]{default}"
        if level.meaning:
            yield f"     {level.meaning}"
        yield from (f"     {line}" for line in _promises(policy, level, now))


def _promises(policy: Policy, level: Level, now: datetime) -> Iterator[str]:
    for kind, target in level.targets.items():
        yield _promise(kind, target)
        if kind is Kind.UPDATE:
            yield f"  at worst {_real_gap(policy.calendar, target, now)} between two of these in the next year"
    if level.update_as_agreed:
        yield "told the state of things as agreed, never until something is agreed"
    if level.on_call:
        every = duration_text(policy.on_call_every)
        yield f"people on call are alerted one after the other, every {every}, until somebody takes it"
    if not level.targets:
        yield "no time is promised"


def _promise(kind: Kind, target: Target) -> str:
    counted = "of support hours" if target.runs is Runs.SUPPORT_HOURS else "by the wall clock"
    start = ", from the next opening" if target.starts is Starts.NEXT_OPENING else ""
    kept = "our figure, not published" if target.assumed else _WORDINGS[target.wording]
    return f"{_promised(kind, target)} {counted}{start}: {kept} [{target.clause}]"


def _promised(kind: Kind, target: Target) -> str:
    # "1 d of support hours" would be read as one working day.
    whole_days = target.runs is Runs.ELAPSED
    return _PROMISES[kind].format(duration_text(target.within, whole_days=whole_days))


def _real_gap(calendar: Calendar, target: Target, now: datetime) -> str:
    if target.runs is Runs.ELAPSED:
        return duration_text(target.within)
    try:
        return duration_text(longest_gap(calendar, target.within, now, now + _YEAR))
    except NeverOpens:
        return "no end"


def _pauses(policy: Policy) -> Iterator[str]:
    for reason, kinds in sorted(policy.pauses.items()):
        yield f"  {reason}: stops {', '.join(sorted(kinds))}"
    if not policy.pauses:
        yield "  none is promised: no state of an open incident stops a clock"


def _field(field: FieldSpec) -> str:
    source = f" [{field.clause}]" if field.source == "published" else " (asked by us, no list is published)"
    return f"  {field.name}: {field.question}{source}"


def _category(category: Category) -> str:
    clause = f" [{category.clause}]" if category.clause else ""
    return (
        f"  {category.id}: {category.text}{' Time spent is charged.' if category.chargeable else ''}{clause}"
    )


def _lifetimes(policy: Policy) -> Iterator[str]:
    yield f"  a resolved incident closes after {duration_text(policy.close_after)} without dispute"
    yield f"  a closed one is reopened by mail within {duration_text(policy.reopen_within)}"
    if policy.needs_standing:
        yield "  a mail is taken up for customers on record whose standing is current"
    ahead = duration_text(policy.send_ahead) if policy.send_ahead else "5 % of the cadence, at most 5 min,"
    yield f"  a status letter is decided {ahead} before it is due"
    yield f"  after {policy.alert_after_silent} letters without news in a row the agent and the lead are alerted"


def _readings(policy: Policy) -> Iterator[str]:
    of_targets = (target.reading for _, target in _targets(policy) if target.reading)
    of_zone = (policy.zone_reading,) if policy.zone_reading else ()
    yield from (f"  {reading}" for reading in dict.fromkeys((*of_zone, *policy.readings, *of_targets)))


def _assumed(policy: Policy) -> Iterator[str]:
    for level, target in _targets(policy):
        if target.assumed:
            yield f"  level {level.level}: {_promised(target.kind, target)}; no letter states it"


def _targets(policy: Policy) -> Iterator[tuple[Level, Target]]:
    return ((level, target) for level in policy.levels for target in level.targets.values())


def _windows(windows: Iterable[Window]) -> str:
    return ", ".join(f"{_clock(window.start)}-{_clock(window.end)}" for window in windows) or "closed"


def _clock(second: int) -> str:
    return f"{second // 3600:02}:{second % 3600 // 60:02}"


def _moment(calendar: Calendar, at: datetime) -> str:
    return f"{calendar.local(at):%a %Y-%m-%d %H:%M %Z}"


def duration_text(span: timedelta, *, whole_days: bool = True) -> str:
    """`1 d 2 h 30 min`; days are 24 h each, or left in hours. Cut to the second."""
    rest = span // timedelta(seconds=1)
    parts = []
    for size, unit in ((86_400, "d"), (3600, "h"), (60, "min"), (1, "s"))[not whole_days :]:
        count, rest = divmod(rest, size)
        if count:
            parts.append(f"{count} {unit}")
    return " ".join(parts) or "0 s"

"""What must hold between the keys of a policy file, and what is legal in it but unwise.

Faults are looked for in the raw tables, so that a fault in one key hides none in another; warnings in the finished policy.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

from rules.calendar import Calendar, NeverOpens
from rules.duration import write_duration
from rules.monitoring_checks import check_monitoring, warn_of_monitoring
from rules.policy import Kind, Policy, Runs, Starts, Target
from rules.remarks import Read, Source, key_text, meant
from rules.toml_lines import KeyPath

# The keys of a level that promise something, and what they promise.
TARGET_KEYS: Mapping[str, Kind] = {
    "acknowledge": Kind.ACKNOWLEDGE,
    "respond": Kind.RESPONSE,
    "reply": Kind.REPLY,
    "update": Kind.UPDATE,
    "resolve": Kind.RESOLUTION,
}
# A mail may wait one whole poll before it is seen: more than half a target spent so is unwise.
_POLLS_IN_A_TARGET = 2
_HORIZON = timedelta(days=92)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def check_together(source: Source, raw: Mapping[str, Any], calendars: Mapping[str, Read[Calendar]]) -> None:
    """Faults between keys. Works on the raw tables, so that a fault elsewhere hides none of these."""
    for key in ("calendar", "escalated_calendar"):
        if isinstance(name := raw.get(key), str):
            _check_calendar(source, raw, key, name, calendars)
    levels = _column(raw, "priority", "level")
    default = level_id(raw.get("default_priority"))
    if isinstance(default, str) and levels and default not in levels.values():
        source.fault(("default_priority",), f"{default!r} is no level{meant(default, list(levels.values()))}")
    for table, key in (
        ("priority", "level"),
        ("field", "name"),
        ("exclusion", "id"),
        ("resolution", "id"),
        ("referral", "id"),
        ("monitoring", "name"),
    ):
        column = _column(raw, table, key)
        for index in _repeated(column):
            source.fault(
                (table, index, key), f"{column[index]!r} stands here twice, each {key} once is meant"
            )
    _check_steps(source, raw)
    check_monitoring(source, _rows(raw, "monitoring"), list(levels.values()))
    addresses = raw.get("addresses")
    texts = {
        index: str(each).lower()
        for index, each in enumerate(addresses if isinstance(addresses, list) else ())
    }
    for index in _repeated(texts):
        source.fault(("addresses", index), f"{texts[index]!r} stands here twice")


def _check_calendar(
    source: Source, raw: Mapping[str, Any], key: str, name: str, calendars: Mapping[str, Read[Calendar]]
) -> None:
    read = calendars.get(name)
    if read is None:
        source.fault(
            (key,), f"no calendar is named {name!r}{meant(name, calendars, 'a file of the calendars')}"
        )
    elif read.value is not None:
        counted = next(_in_support_hours(raw), None)
        if counted and not _opens(read.value):
            source.fault(
                (key,),
                f"{name} never opens, but {key_text(counted)} counts on it: give it hours or runs = 'elapsed'",
            )
    elif read.faults:
        source.fault((key,), f"calendar {name!r} has faults of its own, the first is {read.faults[0]}")


def _check_steps(source: Source, raw: Mapping[str, Any]) -> None:
    """At one percent a promise has one step: a second would never be told."""
    taken: set[tuple[int, str]] = set()
    for index, step in enumerate(_rows(raw, "escalation")):
        targets = step.get("targets", [kind.value for kind in Kind])
        percent = step.get("percent")
        if not isinstance(percent, int) or not isinstance(targets, list):
            continue
        twice = sorted({(percent, str(each)) for each in targets} & taken)
        if twice:
            source.fault(
                ("escalation", index, "percent"),
                f"at {percent} % another step tells of the {twice[0][1]} already",
            )
        taken |= {(percent, str(each)) for each in targets}


def level_id(value: object) -> object:
    """Levels are text everywhere; a file may write 1 for "1"."""
    return str(value) if type(value) is int else value


def _in_support_hours(raw: Mapping[str, Any]) -> Iterator[KeyPath]:
    """The targets that need a calendar that opens."""
    defaults = raw.get("defaults")
    shared = defaults if isinstance(defaults, dict) else {}
    for index, level in enumerate(_rows(raw, "priority")):
        for key in TARGET_KEYS.keys() & level.keys():
            own = level[key] if isinstance(level[key], dict) else {}
            if {**shared, **own}.get("runs") == Runs.SUPPORT_HOURS or {**shared, **own}.get(
                "starts"
            ) == Starts.NEXT_OPENING:
                yield ("priority", index, key)


def _opens(calendar: Calendar) -> bool:
    try:
        calendar.next_open(_EPOCH)
    except NeverOpens:
        return False
    return True


def _rows(raw: Mapping[str, Any], table: str) -> list[dict[str, Any]]:
    rows = raw.get(table)
    return [row if isinstance(row, dict) else {} for row in rows] if isinstance(rows, list) else []


def _column(raw: Mapping[str, Any], table: str, key: str) -> dict[int, str]:
    """The texts under `key` in each row of an array of tables, by row."""
    cells = {index: level_id(row.get(key)) for index, row in enumerate(_rows(raw, table))}
    return {index: cell for index, cell in cells.items() if isinstance(cell, str)}


def _repeated(column: Mapping[int, str]) -> list[int]:
    """The rows whose text stands in an earlier row."""
    first = {text: index for index, text in reversed(list(column.items()))}
    return [index for index, text in column.items() if first[text] != index]


def warn(source: Source, policy: Policy, poll: timedelta | None, today: date | None) -> None:
    """What is legal but unwise, and what is ours rather than the vendor's."""
    if policy.zone_reading:
        source.warn(("zone_reading",), f"our reading: {policy.zone_reading}")
    for index, reading in enumerate(policy.readings):
        source.warn(("readings", index), f"our reading: {reading}")
    shared = (source.raw or {}).get("defaults", {}).get("reading")
    if shared:
        source.warn(("defaults", "reading"), f"our reading: {shared}")
    _warn_of_letters(source, policy)
    warn_of_monitoring(source, policy)
    for index, level in enumerate(policy.levels):
        if not level.targets:
            source.warn(("priority", index), f"level {level.level} promises no time")
        for key, kind in TARGET_KEYS.items():
            if kind in level.targets:
                _warn_of_target(source, ("priority", index, key), level.targets[kind], shared, poll)
    if today and policy.holidays_until != date.max and policy.holidays_until - today < _HORIZON:
        source.warn(("calendar",), f"no holiday is known after {policy.holidays_until}, add the next year's")


def _warn_of_letters(source: Source, policy: Policy) -> None:
    """A letter is written before half of the cadence is over: else each would ask for the next."""
    cadences = [level.targets[Kind.UPDATE].within for level in policy.levels if Kind.UPDATE in level.targets]
    for key, ahead in (("send_ahead", policy.send_ahead), ("draft_ahead", policy.draft_ahead)):
        if ahead is not None and cadences and ahead * 2 > min(cadences):
            source.warn(
                (key,),
                f"more than half of a cadence of {write_duration(min(cadences))}: half of it is taken at most",
            )
    for index, (level, next_) in enumerate(pairwise(policy.levels)):
        for key, kind in TARGET_KEYS.items():
            one, other = level.targets.get(kind), next_.targets.get(kind)
            if one and other and one.runs is other.runs and one.within > other.within:
                source.warn(
                    ("priority", index, key),
                    f"longer than that of priority {next_.level}, which stands below",
                )


def _warn_of_target(
    source: Source, path: KeyPath, target: Target, shared: str | None, poll: timedelta | None
) -> None:
    if target.assumed:
        source.warn(path, "an assumed figure of ours, not published: no letter states it")
    if target.reading and target.reading != shared:
        source.warn((*path, "reading"), f"our reading: {target.reading}")
    if poll and poll * _POLLS_IN_A_TARGET >= target.within:
        source.warn(
            path, f"half of this or more can pass before a mail is seen: mailboxes are polled every {poll}"
        )

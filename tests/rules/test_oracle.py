"""The core against a second reading of the contract: random calendars, policies and histories, every answer to the second.

Histories are made with the oracle at hand, so that events fall exactly on due instants and a second beside them.
1,000 histories by default; `CAMPAIGN=full` means 20,000, `ORACLE_CASES` names any other number.
"""

import json
import os
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rules.calendar import Calendar, Window
from rules.policy import Category, Kind, Level, Policy, Runs, Starts, Target, Wording
from rules.replay import replay
from tests.rules import oracle
from tests.rules.histories import LAB, due, line, met_at, play, state, utc
from tests.rules.oracle import Answer, Oracle, Row

FULL, SMALL = 20_000, 1_000
CASES = int(os.environ.get("ORACLE_CASES", FULL if os.environ.get("CAMPAIGN") == "full" else SMALL))
SHARES = 4  # tests that several workers can take

DAY, HOUR, MINUTE, SECOND = (timedelta(seconds=each) for each in (86_400, 3600, 60, 1))


def campaign(cases: int) -> Callable[[Callable[..., None]], Callable[..., None]]:
    return settings(
        max_examples=max(1, cases),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


# --- calendars -------------------------------------------------------------------------------------------------------------

ZONES = (
    "UTC", "America/Los_Angeles", "America/New_York", "Europe/Berlin", "Europe/Dublin", "Europe/London",
    "Australia/Lord_Howe", "Australia/Adelaide", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran",
    "Asia/Beirut", "Asia/Gaza", "Asia/Pyongyang", "Africa/Casablanca", "Africa/Cairo", "Africa/El_Aaiun",
    "America/Sao_Paulo", "America/Havana", "America/St_Johns", "America/Nuuk", "America/Caracas",
    "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "Pacific/Fakaofo", "Antarctica/Troll",
)  # fmt: skip
FIRST, LAST = datetime(2008, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)


@lru_cache
def changes(zone: str) -> tuple[datetime, ...]:
    """The days on which the zone's clocks change; any day where they never do."""
    key = ZoneInfo(zone)
    days = [FIRST + n * DAY for n in range((LAST - FIRST).days)]
    found = [
        each for each in days if each.astimezone(key).utcoffset() != (each + DAY).astimezone(key).utcoffset()
    ]
    return tuple(found) or (datetime(2026, 3, 2, tzinfo=UTC),)


_quarters = st.integers(0, 96).map(lambda n: n * 900)
_moments = st.one_of(
    _quarters, _quarters, st.integers(0, 86_400), st.sampled_from([0, 7200, 9000, 10_800, 86_400])
)


@st.composite
def windows(draw: st.DrawFn) -> tuple[Window, ...]:
    """Ascending, disjoint or touching."""
    many = draw(st.sampled_from([1, 1, 1, 2, 3, 0]))
    if draw(st.booleans()):
        return (Window(9 * 3600, 17 * 3600),) if many else ()
    edges = sorted(draw(st.lists(_moments, min_size=2 * many, max_size=2 * many)))
    found = [Window(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    return tuple(found)


@st.composite
def calendars(draw: st.DrawFn, about: datetime, zone: str) -> Calendar:
    days = [about.date() + timedelta(days=n) for n in range(-4, 30)]
    some_days = st.lists(st.sampled_from(days), max_size=4, unique=True)
    first = draw(windows())
    if (
        sum(each.end - each.start for each in first) < 3 * 3600
    ):  # some hours a week, or a due time is years away
        first = (Window(0, 86_400),)
    week = [first] + [draw(st.one_of(st.just(first), windows())) for _ in range(6)]
    turn = draw(st.integers(0, 6))
    found = Calendar(
        f"{zone} {draw(st.integers(0, 9))}",
        zone,
        tuple(week[turn:] + week[:turn]),
        dict.fromkeys(draw(some_days), "a holiday"),
        {day: draw(windows()) for day in draw(some_days)},
        {day: draw(windows()) for day in draw(some_days)},
    )
    return found


@st.composite
def abouts(draw: st.DrawFn) -> tuple[str, datetime]:
    """A zone, and an instant near a change of its clocks more often than not."""
    zone = draw(st.sampled_from(ZONES))
    day = draw(st.sampled_from(changes(zone)))
    return zone, day + draw(st.integers(-3 * 86_400, 2 * 86_400)) * SECOND


# --- policies --------------------------------------------------------------------------------------------------------------

_spans = st.one_of(
    st.sampled_from([30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, DAY, 3 * DAY]),
    st.integers(1, 60).map(lambda n: n * MINUTE),
    st.integers(1, 2 * 86_400).map(lambda n: n * SECOND),
)


@st.composite
def levels(draw: st.DrawFn, number: str) -> Level:
    kinds = [kind for kind in Kind if draw(st.integers(0, 4))]
    targets = {
        kind: Target(
            kind,
            draw(_spans),
            draw(st.sampled_from(Runs)),
            draw(st.sampled_from(Starts)),
            Wording.AIM,
            f"{kind.value} of {number}",
        )
        for kind in kinds
    }
    return Level(number, f"P{number}", f"level {number}", "", targets, Kind.UPDATE not in targets)


_some_kinds = st.frozensets(st.sampled_from(Kind))


@st.composite
def policies(draw: st.DrawFn, zone: str, about: datetime) -> Policy:
    numbers = "123"[: draw(st.integers(1, 3))]
    more: dict[str, Any] = {}
    if draw(st.booleans()):
        other = draw(st.sampled_from([zone, "UTC", "Asia/Kathmandu"]))
        more["escalated_calendar"] = draw(calendars(about, other))
    return Policy(
        "lab",
        "Lab",
        "LB",
        ("support@example.org",),
        default_priority=draw(st.sampled_from(numbers)),
        calendar=draw(calendars(about, zone)),
        levels=tuple(draw(levels(number)) for number in numbers),
        pauses={"waiting": draw(_some_kinds), "frozen": frozenset(Kind)},
        exclusions=(Category("network", "their network"),),
        resolutions=(Category("patch", "a patch"),),
        close_after=draw(st.sampled_from([7 * DAY, 2 * DAY, HOUR])),
        send_ahead=draw(st.sampled_from([None, None, SECOND, 20 * MINUTE])),
        draft_ahead=draw(st.sampled_from([None, None, SECOND, HOUR])),
        **more,
    )


# --- histories -------------------------------------------------------------------------------------------------------------

_PLAIN = ("acknowledged", "agent_reply", "customer_reply", "status_sent")
_EVENTS = (
    *_PLAIN, *_PLAIN, "bounced", "bounced", "priority", "priority", "agreed", "agreed", "pause", "resume", "resume",
    "estimate", "exclude", "resolve", "close", "reopen", "reopen", "escalate", "timer", "timer", "received",
)  # fmt: skip
_gaps = st.one_of(
    st.sampled_from([0, 0, 1, 60, 600, 1800, 3600, 7200]),
    st.integers(0, 3600),
    st.integers(0, 86_400),
    st.integers(0, 20 * 86_400),
)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Policy, list[str], list[Answer]]:
    """A policy, the lines of a history, and what the oracle says after each.

    Half of them know a few events only: these meet each other more often.
    """
    zone, at = draw(abouts())
    policy = draw(policies(zone, at))
    told = Oracle(policy)
    numbers = [level.level for level in policy.levels]
    first: dict[str, Any] = {"event": "received", "at": at.isoformat()}
    if draw(st.booleans()):
        first["priority"] = draw(st.sampled_from(numbers))
    if not draw(st.integers(0, 4)):
        first["by"] = "agent"
    lines, answers = [json.dumps(first)], [told.tell(first)]
    names = (
        draw(st.lists(st.sampled_from(_EVENTS), min_size=2, max_size=6)) if draw(st.booleans()) else _EVENTS
    )
    for _ in range(draw(st.integers(1, 12))):
        at = draw(_moment(at, answers[-1]))
        event = {"event": draw(st.sampled_from(names)), "at": at.isoformat()}
        event |= _more(draw, event["event"], at, numbers, told)
        answer = told.tell(event)
        if told.doubts:  # each has its own test below
            break
        lines.append(json.dumps(event))
        answers.append(answer)
    return policy, lines, answers


def _moment(at: datetime, answer: Answer) -> st.SearchStrategy[datetime]:
    dues = {row.due_at for row in answer.targets.values() if row.due_at is not None}
    close = [each + n * SECOND for each in sorted(dues) for n in (0, 0, 1, -1, -300, -1800)]
    ahead = [each for each in close if each >= at]
    later = _gaps.map(lambda gap: at + gap * SECOND)
    return st.one_of(later, st.sampled_from(ahead)) if ahead else later


def _more(draw: st.DrawFn, name: str, at: datetime, numbers: list[str], told: Oracle) -> dict[str, Any]:
    match name:
        case "received":
            return {"priority": draw(st.sampled_from(numbers))}
        case "bounced":
            letters = [index for index, what, _ in told.log if what != "question"]
            return {"of": draw(st.sampled_from([*letters, told.count + 1]))}
        case "priority":
            return {"level": draw(st.sampled_from([*numbers, *numbers, "9"]))}
        case "agreed":
            return draw(
                st.one_of(
                    _spans.map(lambda span: {"every": int(span.total_seconds())}),
                    _gaps.map(lambda gap: {"once": (at + gap * SECOND).isoformat()}),
                    st.just({"none": True}),
                )
            )
        case "pause":
            return {"reason": draw(st.sampled_from(["waiting", "frozen", "lunch"]))}
        case "estimate":
            return {"until": (at + DAY).isoformat()}
        case "exclude":
            return {"category": draw(st.sampled_from(["network", "network", "weather"]))}
        case "resolve":
            return {"kind": "patch"}
        case _:
            return {}


# --- comparing -------------------------------------------------------------------------------------------------------------


def _row(told: Mapping[str, Any], expected: Row) -> Row:
    due_at, met_at = (
        datetime.fromisoformat(told[key]) if told[key] else None for key in ("due_at", "met_at")
    )
    clause = None if expected.clause is None else told["clause"]
    return Row(told["state"], due_at, met_at, told["spent_seconds"], clause)


def _answer(told: Mapping[str, Any], expected: Answer) -> Answer:
    targets = {
        Kind(each["kind"]): _row(each, expected.targets[Kind(each["kind"])]) for each in told["targets"]
    }
    state = "running" if told["state"] in ("new", "open") else told["state"]
    return Answer(state, told["priority"], told["refused"] is not None, targets)


def differences(policy: Policy, lines: list[str], answers: list[Answer]) -> list[str]:
    """What the core says otherwise than the oracle; empty where they agree."""
    found = []
    for index, (told, expected) in enumerate(zip(replay(policy, lines), answers, strict=True)):
        answer = _answer(told, expected)
        found += [
            f"{index} {name}: core {ours}, oracle {theirs}"
            for name, ours, theirs in zip(Answer._fields[:3], answer[:3], expected[:3], strict=True)
            if ours != theirs
        ]
        found += [
            f"{index} {kind.value}:\n  core   {answer.targets[kind]}\n  oracle {row}"
            for kind, row in expected.targets.items()
            if answer.targets[kind] != row
        ]
    return found


@pytest.mark.parametrize("share", range(SHARES))
def test_every_answer_is_what_the_contract_says(share: int) -> None:
    @campaign(CASES // SHARES)
    @given(case=histories())
    def agrees(case: tuple[Policy, list[str], list[Answer]]) -> None:
        policy, lines, answers = case
        found = differences(policy, lines, answers)
        assert not found, "\n".join([*lines, *found])

    agrees()


# --- plain calendars -------------------------------------------------------------------------------------------------------


@st.composite
def questions(draw: st.DrawFn) -> tuple[Calendar, datetime, int]:
    zone, at = draw(abouts())
    seconds = draw(st.one_of(_gaps, _spans.map(lambda span: int(span.total_seconds()))))
    return draw(calendars(at, zone)), at, seconds


@campaign(CASES // 2)
@given(asked=questions())
def test_a_calendar_answers_as_a_walk_does(asked: tuple[Calendar, datetime, int]) -> None:
    calendar, at, seconds = asked
    span = timedelta(seconds=seconds)
    assert calendar.is_open(at) is oracle.is_open(calendar, at)
    assert calendar.next_open(at) == oracle.next_open(calendar, at)
    assert calendar.due_at(at, span) == oracle.due(calendar, at, seconds)
    assert calendar.elapsed(at, at + span) == oracle.elapsed(calendar, at, at + span)
    assert calendar.elapsed(at + SECOND, at) == timedelta()


# --- where two readings once differed --------------------------------------------------------------------------------------

NINE = utc(11, 16, 9)
RECEIVED = line("received", NINE, priority="1")


def _at(hour: int, minute: int = 0) -> datetime:
    return utc(11, 16, hour, minute)


def test_a_window_inside_a_skipped_hour_hides_nothing_of_the_next() -> None:
    hours = (Window(9000, 9900), Window(10_800, 14_400))  # 02:30-02:45, 03:00-04:00
    calendar = Calendar("night", "America/Los_Angeles", (hours,) * 7)
    assert calendar.is_open(datetime(2026, 3, 8, 10, 10, tzinfo=UTC))
    assert calendar.elapsed(datetime(2026, 3, 8, 9, tzinfo=UTC), datetime(2026, 3, 8, 12, tzinfo=UTC)) == HOUR


def test_a_bounced_update_is_missed_though_its_clock_stands_by_now() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("status_sent", _at(12)),
        line("resolve", _at(14)),
        line("bounced", _at(15), of=1),
    )
    assert (state(bounced, "update"), due(bounced, "update")) == ("breached", _at(13))


def test_another_acknowledgement_keeps_what_the_bounced_one_had_kept() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("acknowledged", _at(9, 10)),
        line("acknowledged", _at(9, 30)),
        line("bounced", _at(9, 40), of=1),
    )
    assert (state(bounced, "acknowledge"), met_at(bounced, "acknowledge")) == ("met", _at(9, 30))


def test_what_was_done_before_it_was_promised_can_be_late() -> None:
    *_, changed = play(
        LAB,
        line("received", NINE, priority="3"),  # promises no acknowledgement
        line("acknowledged", _at(12)),
        line("priority", _at(13), level="1"),
    )
    assert (state(changed, "acknowledge"), due(changed, "acknowledge")) == ("breached", _at(10))


@pytest.mark.parametrize(
    "between",
    [
        (line("pause", _at(11), reason="frozen"), line("resume", _at(13))),
        (line("resolve", _at(11)), line("reopen", _at(13))),
    ],
)
def test_an_agreed_instant_within_a_stop_is_due_when_that_ends(between: tuple[str, str]) -> None:
    *_, again = play(LAB, RECEIVED, line("agreed", _at(10), once=_at(12)), *between)
    assert (state(again, "update"), due(again, "update")) == ("open", _at(13))


def test_an_answer_before_the_agreement_does_not_serve_its_instant() -> None:
    answered, agreed = line("agent_reply", _at(10)), line("agreed", _at(10), once=_at(10, 2))
    assert due(play(LAB, RECEIVED, answered, agreed)[-1], "update") == _at(10, 2)


def test_a_bounce_leaves_a_question_open_that_came_after_the_answer() -> None:
    *_, asked, bounced = play(
        LAB,
        RECEIVED,
        line("status_sent", _at(9, 30)),
        line("agent_reply", _at(10)),
        line("customer_reply", _at(10)),
        line("bounced", _at(10, 5), of=1),
    )
    assert (state(asked, "reply"), due(asked, "reply")) == ("open", _at(12))
    assert (state(bounced, "reply"), due(bounced, "reply")) == ("open", _at(12))


def test_a_bounce_revives_a_question_though_a_later_one_was_answered() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("agent_reply", _at(10)),
        line("customer_reply", _at(11, 30)),
        line("agent_reply", _at(12)),
        line("bounced", _at(13), of=1),
    )
    assert (state(bounced, "reply"), due(bounced, "reply")) == ("breached", _at(11))
    assert met_at(bounced, "reply") == _at(12)

"""What holds for every history: the fold, the order of things, and that time only ever adds."""

import itertools
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from rules.calendar import Calendar
from rules.decide import decide
from rules.effects import Refused, Wake
from rules.event_lines import event_from, read_line
from rules.events import Fired, Received
from rules.incident import OVER, Incident, Stop
from rules.passing import next_wake
from rules.policy import Kind, Policy, Runs, Starts
from rules.replay import fold, replay, standings
from rules.sla import Standing, add, due_at, spent, starts_at
from rules.step import INSTANT_AFTER
from tests.rules.histories import (
    DAY,
    EVERYTHING,
    HOUR,
    KUSTOMER,
    LAB,
    MINUTE,
    USERZOOM,
    ZABBLE,
    level,
    line,
    policy,
    promise,
    utc,
)

MONDAY = utc(11, 16)

# --- any history at all --------------------------------------------------------------------------------------------------------

_MORE: dict[str, st.SearchStrategy[dict[str, object]]] = {
    "acknowledged": st.just({}),
    "agent_reply": st.just({}),
    "customer_reply": st.just({}),
    "status_sent": st.fixed_dictionaries({"news": st.booleans()}),
    "bounced": st.fixed_dictionaries({"of": st.integers(0, 12)}),
    "priority": st.fixed_dictionaries({"level": st.sampled_from("1239")}),
    "agreed": st.one_of(
        st.fixed_dictionaries({"every": st.sampled_from([600, 3600, 86400])}),
        st.fixed_dictionaries(
            {"once": st.integers(-60, 5000).map(lambda m: (MONDAY + m * MINUTE).isoformat())}
        ),
        st.just({"none": True}),
    ),
    "pause": st.fixed_dictionaries({"reason": st.sampled_from(["waiting", "frozen", "lunch"])}),
    "resume": st.just({}),
    "estimate": st.just({"then": (MONDAY + DAY).isoformat()}),
    "exclude": st.just({"category": "agreement"}),
    "resolve": st.just({"kind": "patch"}),
    "close": st.just({}),
    "reopen": st.just({}),
    "escalate": st.just({}),
    "timer": st.just({}),
}
_happened = st.sampled_from(sorted(_MORE)).flatmap(lambda name: st.tuples(st.just(name), _MORE[name]))
_gaps = st.sampled_from([0, 0, 1, 5, 29, 30, 55, 60, 61, 120, 235, 240, 475, 480, 1440, 4320, 11000])
rules_ = st.sampled_from([LAB, USERZOOM, KUSTOMER, ZABBLE])


@st.composite
def histories(draw: st.DrawFn) -> list[str]:
    at = MONDAY + draw(st.integers(0, 5 * 1440)) * MINUTE
    lines = [
        line(
            "received",
            at,
            priority=draw(st.sampled_from("123")),
            by=draw(st.sampled_from(["customer", "agent"])),
        )
    ]
    for gap, (name, more) in draw(st.lists(st.tuples(_gaps, _happened), max_size=12)):
        at += gap * MINUTE
        lines.append(line(name, at, **more))
    return lines


@settings(max_examples=100, deadline=None)
@given(rules=rules_, lines=histories())
def test_any_history_is_answered_and_every_answer_holds_together(rules: Policy, lines: list[str]) -> None:
    received_at = datetime.fromisoformat(json.loads(lines[0])["at"])
    answers = list(replay(rules, lines))
    assert len(answers) == len(lines)
    for answer in answers:
        now = datetime.fromisoformat(str(answer["at"]))
        targets = answer["targets"]
        assert isinstance(targets, list) and [each["kind"] for each in targets] == list(Kind)
        for each in targets:
            due = datetime.fromisoformat(each["due_at"]) if each["due_at"] else None
            assert due is None or due >= received_at
            assert each["met_at"] is not None or each["spent_seconds"] is None
            # met late at a level that no longer has the target: there is nothing to count by
            assert each["met_at"] is None or each["spent_seconds"] is not None or each["state"] == "breached"
            assert (each["clause"] == "") is (each["state"] == "none")
            match each["state"]:
                case "open":
                    assert due is not None and due >= now and each["met_at"] is None
                case "met":
                    assert each["met_at"] is not None
                case "breached":
                    assert due is not None and due < now
                case "paused" | "none":
                    assert due is None and each["met_at"] is None


@settings(max_examples=60, deadline=None)
@given(rules=rules_, lines=histories())
def test_a_replay_is_the_fold_and_the_same_every_time(rules: Policy, lines: list[str]) -> None:
    *_, last = replay(rules, lines)
    assert list(replay(rules, lines))[-1] == last
    incident: Incident | None = None
    for index, text in enumerate(lines):
        event = event_from(read_line(text), index)
        decision = decide(rules, incident, event)
        assert decide(rules, incident, event) == decision
        if any(isinstance(effect, Refused) for effect in decision.effects):
            assert decision.incident is incident and len(decision.effects) == 1
        elif incident is not None and decision.incident is not None:
            assert decision.incident.serial == incident.serial + 1
        incident = decision.incident
    assert incident == fold(rules, [event_from(read_line(text), index) for index, text in enumerate(lines)])
    assert incident is not None
    brought_up = decide(rules, incident, Fired(datetime.fromisoformat(str(last["at"])))).incident
    assert brought_up is not None
    told = [(row.kind.value, row.state.value) for row in standings(rules, brought_up)]
    targets = last["targets"]
    assert isinstance(targets, list)
    assert told == [(each["kind"], each["state"]) for each in targets]


@settings(max_examples=60, deadline=None)
@given(rules=rules_, lines=histories())
def test_timers_that_fire_in_between_change_no_standing(rules: Policy, lines: list[str]) -> None:
    """Whether a timer fired or the next event found it due, the record is the same."""
    *_, quiet = replay(rules, lines)
    incident: Incident | None = None
    for index, text in enumerate(lines):
        event = event_from(read_line(text), index)
        while incident is not None:
            next_at = next_wake(rules, incident).at
            if next_at is None or next_at > event.at:
                break
            incident = decide(rules, incident, Fired(next_at, incident.serial)).incident
        incident = decide(rules, incident, event).incident
    assert incident is not None
    brought_up = decide(rules, incident, Fired(datetime.fromisoformat(str(quiet["at"])))).incident
    assert brought_up is not None
    told = [(row.kind.value, row.state.value, row.due_at) for row in standings(rules, brought_up)]
    targets = quiet["targets"]
    assert isinstance(targets, list)
    assert told == [
        (each["kind"], each["state"], datetime.fromisoformat(each["due_at"]) if each["due_at"] else None)
        for each in targets
    ]


@settings(max_examples=60, deadline=None)
@given(rules=rules_, lines=histories())
def test_the_wake_is_always_ahead_and_leads_to_an_end_or_to_another(rules: Policy, lines: list[str]) -> None:
    incident = fold(rules, [event_from(read_line(text), index) for index, text in enumerate(lines)])
    assert incident is not None
    for _ in range(3):
        wake = next_wake(rules, incident)
        if wake.at is None:
            return
        decision = decide(rules, incident, Fired(wake.at))
        assert decision.incident is not None
        (after,) = (effect for effect in decision.effects if isinstance(effect, Wake))
        assert after.at is None or after.at > wake.at
        incident = decision.incident


@settings(max_examples=60, deadline=None)
@given(rules=rules_, lines=histories())
def test_what_is_over_misses_nothing_while_every_clock_stands(rules: Policy, lines: list[str]) -> None:
    answers = list(replay(rules, lines))
    for (one, other), text in zip(itertools.pairwise(answers), lines[1:], strict=True):
        if one["state"] != other["state"] or one["state"] not in ("closed", "excluded"):
            continue
        if json.loads(text)["event"] in (
            "bounced",
            "customer_reply",
        ):  # the past is another, or a new clock starts
            continue
        assert _missed(one) == _missed(other)


def _missed(answer: Mapping[str, object]) -> list[str]:
    targets = answer["targets"]
    assert isinstance(targets, list)
    # a late acknowledgement begins another cycle of updates, whatever the state
    return [each["kind"] for each in targets if each["state"] == "breached" and each["kind"] != "update"]


# --- time only adds ---------------------------------------------------------------------------------------------------------------

_runs, _starts = st.sampled_from(Runs), st.sampled_from(Starts)
_spans = st.integers(1, 100 * 60).map(lambda minutes: minutes * MINUTE)
_minutes = st.integers(0, 20 * 1440)
# Through a zone change, a holiday and two weekends of the Pacific calendar.
AUTUMN = datetime(2026, 10, 26, tzinfo=UTC)


def _due(rules: Policy, at: datetime, stops: tuple[Stop, ...] = ()) -> datetime:
    incident = decide(rules, None, Received(at, 1, "LB-1", "dana@example.com")).incident
    assert incident is not None
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None
    found = due_at(rules, replace(incident, stops=stops), clock)
    assert found is not None
    return found


def _one_target(
    span: timedelta, runs: Runs, starts: Starts, calendar: Calendar = USERZOOM.calendar
) -> Policy:
    return policy(level("1", promise(Kind.RESPONSE, span, runs, starts)), calendar=calendar)


@settings(max_examples=100, deadline=None)
@given(span=_spans, runs=_runs, starts=_starts, first=_minutes, later=_minutes)
def test_a_later_receipt_is_never_due_earlier(
    span: timedelta, runs: Runs, starts: Starts, first: int, later: int
) -> None:
    rules = _one_target(span, runs, starts)
    one, other = sorted((first, later))
    assert _due(rules, AUTUMN + one * MINUTE) <= _due(rules, AUTUMN + other * MINUTE)


@settings(max_examples=100, deadline=None)
@given(span=_spans, runs=_runs, starts=_starts, received=_minutes, stop=st.tuples(_minutes, _minutes))
def test_a_stop_only_pushes_a_due_time_back(
    span: timedelta, runs: Runs, starts: Starts, received: int, stop: tuple[int, int]
) -> None:
    rules = _one_target(span, runs, starts)
    begin, end = sorted(stop)
    stops = (Stop("pause", EVERYTHING, AUTUMN + begin * MINUTE, AUTUMN + end * MINUTE),)
    at = AUTUMN + received * MINUTE
    without, with_stop = _due(rules, at), _due(rules, at, stops)
    assert with_stop >= without
    assert runs is Runs.SUPPORT_HOURS or with_stop <= without + (end - begin) * MINUTE
    if end * MINUTE + AUTUMN <= at:
        assert with_stop == without


@settings(max_examples=100, deadline=None)
@given(span=_spans, starts=_starts, received=_minutes, day=st.integers(0, 60))
def test_a_holiday_never_brings_a_due_time_forward(
    span: timedelta, starts: Starts, received: int, day: int
) -> None:
    holiday = (AUTUMN + day * DAY).date()
    closed = replace(USERZOOM.calendar, holidays={**USERZOOM.calendar.holidays, holiday: "a day off"})
    at = AUTUMN + received * MINUTE
    with_holiday = _due(_one_target(span, Runs.SUPPORT_HOURS, starts, closed), at)
    assert with_holiday >= _due(_one_target(span, Runs.SUPPORT_HOURS, starts), at)


@settings(max_examples=100, deadline=None)
@example(span=HOUR, runs=Runs.SUPPORT_HOURS, received=0, part=60, stop=(0, 30), escalated=None)
@given(
    span=_spans,
    runs=_runs,
    received=_minutes,
    part=st.integers(0, 20 * 1440),
    stop=st.tuples(_minutes, _minutes),
    escalated=st.none() | _minutes,
)
def test_what_is_spent_and_what_remains_are_the_promise(
    span: timedelta, runs: Runs, received: int, part: int, stop: tuple[int, int], escalated: int | None
) -> None:
    begin, end = sorted(stop)
    at = AUTUMN + received * MINUTE
    opened = decide(LAB, None, Received(at, 1, "LB-1", "dana@example.com")).incident
    assert opened is not None
    incident = replace(
        opened,
        stops=(Stop("pause", EVERYTHING, AUTUMN + begin * MINUTE, AUTUMN + end * MINUTE),),
        escalated_at=None if escalated is None else AUTUMN + escalated * MINUTE,
    )
    due = add(LAB, incident, Kind.RESPONSE, runs, at, span)
    assert due is not None
    now = min(at + part * MINUTE, due)
    used = spent(LAB, incident, Kind.RESPONSE, runs, at, now)
    remaining = spent(LAB, incident, Kind.RESPONSE, runs, now, due)
    assert used + remaining == span
    assert add(LAB, incident, Kind.RESPONSE, runs, now, span - used) in (due, now)


def test_an_open_stop_has_no_due_time_unless_it_came_too_late() -> None:
    at = utc(11, 16, 9)
    rules = _one_target(2 * HOUR, Runs.SUPPORT_HOURS, Starts.RECEIPT, LAB.calendar)
    opened = decide(rules, None, Received(at, 1, "LB-1", "dana@example.com")).incident
    assert opened is not None
    clock = opened.clock(Kind.RESPONSE)
    assert clock is not None
    for hours, expected in ((1, None), (2, None), (3, at + 2 * HOUR)):
        stops = (Stop("pause", EVERYTHING, at + hours * HOUR),)
        assert due_at(rules, replace(opened, stops=stops), clock) == expected
    assert starts_at(rules, opened, rules.levels[0].targets[Kind.RESPONSE], at) == at


def test_over_is_what_nobody_is_owed_an_update_in() -> None:
    for rules in (LAB, USERZOOM):
        for state in OVER:
            opened = decide(rules, None, Received(MONDAY, 1, "LB-1", "dana@example.com", level="1")).incident
            assert opened is not None
            over = replace(opened, state=state)
            assert {row.state for row in standings(rules, over) if row.kind is Kind.UPDATE} == {
                Standing.PAUSED
            }
            wake = next_wake(rules, over)
            assert wake.at is not None and wake.at >= MONDAY + INSTANT_AFTER

"""The contract of `rules replay`, row by row, as someone outside would check it."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from rules.event_lines import event_from, read_line
from rules.events import Agreed, Estimated
from rules.policy import Kind, Runs, Starts
from tests.rules.histories import (
    HOUR,
    KUSTOMER,
    LAB,
    MINUTE,
    USERZOOM,
    Row,
    due,
    history,
    letters,
    level,
    line,
    met_at,
    play,
    policy,
    promise,
    row,
    state,
    utc,
    wakes,
)

# A Monday of opening hours at the lab: 09:00-17:00 UTC.
NINE = utc(11, 16, 9)
RECEIVED = line("received", NINE, priority="1")


def _hour(hour: int, minute: int = 0, day: int = 16) -> datetime:
    return utc(11, day, hour, minute)


def _missed_at(answer: Row) -> dict[str, datetime]:
    """What the history calls missed, and from when on."""
    return {
        each["summary"].split()[0]: datetime.fromisoformat(each["at"]) for each in history(answer, "missed")
    }


# --- the shape of an answer --------------------------------------------------------------------------------------------


def test_an_answer_holds_every_field_the_contract_names() -> None:
    (answer,) = play(LAB, RECEIVED)
    assert answer["at"] == "2026-11-16T09:00:00Z"
    assert (answer["state"], answer["priority"], answer["refused"]) == ("new", "1", None)
    assert [each["kind"] for each in answer["targets"]] == [
        "acknowledge", "response", "reply", "update", "resolution",
    ]  # fmt: skip
    assert set(answer["targets"][0]) >= {"kind", "due_at", "met_at", "state", "spent_seconds", "clause"}
    assert row(answer, "response")["clause"] == "response clause"
    json.dumps(answer)


def test_every_target_starts_at_the_receipt_in_open_time() -> None:
    (answer,) = play(LAB, RECEIVED)
    dues = [due(answer, kind) for kind in ("acknowledge", "response", "reply", "update", "resolution")]
    assert dues == [_hour(10), _hour(11), _hour(11), _hour(13), _hour(17, day=18)]
    assert {each["state"] for each in answer["targets"]} == {"open"}


def test_no_priority_is_the_default() -> None:
    (answer,) = play(LAB, line("received", NINE))
    assert answer["priority"] == "2"


def test_a_priority_may_be_a_number() -> None:
    assert play(LAB, line("received", NINE, priority=1))[0]["priority"] == "1"


def test_an_unknown_priority_opens_nothing() -> None:
    (answer,) = play(LAB, line("received", NINE, priority="9"))
    assert answer["refused"] and answer["state"] is None and answer["targets"] == []


def test_by_an_agent_no_reply_clock_starts() -> None:
    received, asked = play(
        LAB, line("received", NINE, priority="1", by="agent"), line("customer_reply", _hour(10))
    )
    assert state(received, "reply") == "none" and due(received, "reply") is None
    assert state(received, "response") == "open"
    assert (state(asked, "reply"), due(asked, "reply")) == ("open", _hour(12))


def test_a_level_without_a_target_has_none() -> None:
    (answer,) = play(LAB, line("received", NINE, priority="3"))
    for kind in ("acknowledge", "reply", "update", "resolution"):
        found = row(answer, kind)
        assert (found["state"], found["due_at"], found["met_at"]) == ("none", None, None)


def test_nothing_happens_before_received_and_received_happens_once() -> None:
    early, _, again = play(LAB, line("agent_reply", NINE), RECEIVED, line("received", _hour(10)))
    assert early["refused"] and early["state"] is None
    assert again["refused"] and again["state"] == "new"


# --- met, exactly met, met late ------------------------------------------------------------------------------------------


def test_acknowledged_and_answered_are_two_measurements() -> None:
    _, acknowledged, answered = play(
        LAB, RECEIVED, line("acknowledged", _hour(9, 10)), line("agent_reply", _hour(10, 30))
    )
    assert (state(acknowledged, "acknowledge"), met_at(acknowledged, "acknowledge")) == ("met", _hour(9, 10))
    assert row(acknowledged, "acknowledge")["spent_seconds"] == 600
    assert state(acknowledged, "response") == "open"
    assert (state(answered, "response"), row(answered, "response")["spent_seconds"]) == ("met", 5400)
    assert state(answered, "reply") == "met"
    assert answered["state"] == "open"


def test_automatic_mail_never_meets_a_response() -> None:
    *_, answer = play(LAB, RECEIVED, line("acknowledged", _hour(9, 1)), line("status_sent", _hour(9, 30)))
    assert state(answer, "response") == "open" and state(answer, "reply") == "open"


@pytest.mark.parametrize("order", ["answer first", "deadline first"])
def test_a_letter_at_the_due_instant_is_in_time_in_either_order(order: str) -> None:
    events = [line("agent_reply", _hour(11)), line("timer", _hour(11))]
    answers = play(LAB, RECEIVED, *(events if order == "answer first" else reversed(events)))
    assert state(answers[-1], "response") == "met"
    assert met_at(answers[-1], "response") == due(answers[-1], "response") == _hour(11)
    assert row(answers[-1], "response")["spent_seconds"] == 7200


def test_a_second_after_the_due_instant_is_missed_without_any_timer() -> None:
    _, answer = play(LAB, RECEIVED, line("agent_reply", _hour(11) + timedelta(seconds=1)))
    found = row(answer, "response")
    assert (found["state"], due(answer, "response")) == ("breached", _hour(11))
    assert met_at(answer, "response") == _hour(11) + timedelta(seconds=1)
    assert found["spent_seconds"] == 7201


def test_what_was_missed_and_then_met_stays_missed() -> None:
    _, missed, _, later = play(
        LAB, RECEIVED, line("timer", _hour(12)), line("agent_reply", _hour(13)), line("timer", _hour(14))
    )
    assert (state(missed, "response"), met_at(missed, "response")) == ("breached", None)
    assert row(missed, "response")["spent_seconds"] is None
    assert (state(later, "response"), met_at(later, "response")) == ("breached", _hour(13))
    assert "missed" in letters(missed)


def test_a_second_mail_restarts_nothing_and_a_first_starts_the_next_reply() -> None:
    _, second, answered, third = play(
        LAB,
        RECEIVED,
        line("customer_reply", _hour(10)),
        line("agent_reply", _hour(10, 30)),
        line("customer_reply", _hour(12)),
    )
    assert due(second, "reply") == _hour(11)
    assert state(answered, "reply") == "met"
    assert (state(third, "reply"), due(third, "reply")) == ("open", _hour(14))
    assert state(third, "response") == "met"


def test_mail_outside_hours_starts_its_clocks_at_the_next_opening() -> None:
    (answer,) = play(LAB, line("received", utc(11, 13, 17), priority="1"))  # Friday, the instant of closing
    assert due(answer, "response") == _hour(11)


def test_a_span_that_ends_at_closing_is_due_at_closing() -> None:
    (answer,) = play(LAB, line("received", _hour(15), priority="1"))
    assert due(answer, "response") == _hour(17)


def test_support_hours_from_receipt_and_elapsed_from_next_opening() -> None:
    rules = policy(
        level("1", promise(Kind.RESPONSE, HOUR, Runs.ELAPSED, Starts.NEXT_OPENING)),
        level("2", promise(Kind.RESPONSE, HOUR, Runs.SUPPORT_HOURS, Starts.RECEIPT)),
        level("3", promise(Kind.RESPONSE, HOUR, Runs.ELAPSED, Starts.RECEIPT)),
        level("4", promise(Kind.RESPONSE, 10 * HOUR, Runs.ELAPSED, Starts.NEXT_OPENING)),
        calendar=LAB.calendar,
    )
    friday = utc(11, 13, 18)
    dues = {each: due(play(rules, line("received", friday, priority=each))[0], "response") for each in "1234"}
    assert dues == {"1": _hour(10), "2": _hour(10), "3": utc(11, 13, 19), "4": _hour(19)}


# --- bounced -----------------------------------------------------------------------------------------------------------


def test_a_bounce_before_the_due_time_makes_it_hold_again() -> None:
    *_, bounced, again = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("bounced", _hour(10, 30), of=1),
        line("agent_reply", _hour(10, 45)),
    )
    assert (state(bounced, "response"), due(bounced, "response")) == ("open", _hour(11))
    assert met_at(bounced, "response") is None and row(bounced, "response")["spent_seconds"] is None
    assert (state(bounced, "reply"), due(bounced, "reply")) == ("open", _hour(11))
    assert due(bounced, "update") == _hour(13)
    assert (state(again, "response"), met_at(again, "response")) == ("met", _hour(10, 45))


def test_a_bounce_after_the_due_time_is_a_miss_from_then_on() -> None:
    *_, bounced = play(LAB, RECEIVED, line("agent_reply", _hour(10)), line("bounced", _hour(12), of=1))
    assert (state(bounced, "response"), due(bounced, "response")) == ("breached", _hour(11))
    assert met_at(bounced, "response") is None
    assert _missed_at(bounced) == {"acknowledge": _hour(10), "response": _hour(12), "reply": _hour(12)}


def test_a_bounce_at_the_due_instant_is_no_miss_yet() -> None:
    *_, bounced, met = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("bounced", _hour(11), of=1),
        line("agent_reply", _hour(11)),
    )
    assert state(bounced, "response") == "open"
    assert state(met, "response") == "met"


def test_a_bounced_acknowledgement_is_owed_again() -> None:
    *_, bounced = play(LAB, RECEIVED, line("acknowledged", _hour(9, 5)), line("bounced", _hour(9, 20), of=1))
    assert (state(bounced, "acknowledge"), due(bounced, "acknowledge")) == ("open", _hour(10))


def test_another_answer_keeps_what_the_bounced_one_had_kept() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("agent_reply", _hour(10, 40)),
        line("bounced", _hour(12), of=1),
    )
    for kind in ("response", "reply"):
        assert (state(bounced, kind), met_at(bounced, kind)) == ("met", _hour(10, 40))


def test_another_answer_that_was_late_leaves_a_miss() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("agent_reply", _hour(12)),
        line("bounced", _hour(13), of=1),
    )
    found = row(bounced, "response")
    assert (found["state"], met_at(bounced, "response")) == ("breached", _hour(12))


def test_another_answer_at_the_due_instant_is_in_time() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("agent_reply", _hour(11)),
        line("bounced", _hour(12), of=1),
    )
    assert (state(bounced, "response"), met_at(bounced, "response")) == ("met", _hour(11))


def test_a_status_letter_that_bounces_as_the_update_is_due_is_no_miss_yet() -> None:
    *_, bounced = play(LAB, RECEIVED, line("status_sent", _hour(12)), line("bounced", _hour(13), of=1))
    assert (state(bounced, "update"), due(bounced, "update")) == ("open", _hour(13))


def test_a_bounce_revives_the_question_the_lost_answer_was_for() -> None:
    *_, bounced = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("customer_reply", _hour(10, 30)),
        line("bounced", _hour(10, 40), of=1),
    )
    assert (state(bounced, "reply"), due(bounced, "reply")) == ("open", _hour(11))


def test_a_bounced_status_letter_brings_the_last_cycle_back() -> None:
    history_ = (RECEIVED, line("status_sent", _hour(12)))
    *_, sent, bounced = play(LAB, *history_, line("bounced", _hour(12, 30), of=1))
    assert (due(sent, "update"), due(bounced, "update")) == (_hour(16), _hour(13))
    *_, late = play(LAB, *history_, line("bounced", _hour(15), of=1))
    assert (state(late, "update"), due(late, "update")) == ("breached", _hour(13))
    assert _missed_at(late)["update"] == _hour(15)


# --- priority -------------------------------------------------------------------------------------------------------------


def test_a_change_of_level_recomputes_from_the_same_start() -> None:
    _, changed = play(LAB, RECEIVED, line("priority", _hour(10), level="2"))
    assert changed["priority"] == "2"
    assert due(changed, "response") == _hour(17)
    assert due(changed, "acknowledge") == _hour(11)
    assert due(changed, "update") == _hour(17, day=17)


def test_a_target_already_passed_is_missed_from_the_moment_of_the_change() -> None:
    _, before, changed = play(
        LAB,
        line("received", NINE, priority="2"),
        line("timer", _hour(12)),
        line("priority", _hour(12), level=1),
    )
    assert state(before, "response") == "open"
    assert (state(changed, "response"), due(changed, "response")) == ("breached", _hour(11))
    assert _missed_at(before) == {"acknowledge": _hour(11)}
    assert _missed_at(changed) == {"response": _hour(12), "reply": _hour(12)}


def test_a_change_can_put_the_next_update_into_the_past() -> None:
    _, _, changed = play(
        LAB,
        line("received", NINE, priority="2"),
        line("status_sent", _hour(10)),
        line("priority", _hour(15), level="1"),
    )
    assert (state(changed, "update"), due(changed, "update")) == ("breached", _hour(14))
    assert _missed_at(changed)["update"] == _hour(15)
    assert "status" in letters(changed)


def test_an_answer_in_the_instant_of_a_change_whose_target_is_due_then_is_in_time() -> None:
    *_, answer = play(
        LAB,
        line("received", NINE, priority="2"),
        line("priority", _hour(11), level="1"),
        line("agent_reply", _hour(11)),
    )
    assert state(answer, "response") == "met"


def test_a_recorded_breach_stands_after_a_change_of_level() -> None:
    _, missed, changed, lacking = play(
        LAB,
        RECEIVED,
        line("timer", _hour(14)),
        line("priority", _hour(14), level="2"),
        line("priority", _hour(14), level="3"),
    )
    assert state(missed, "response") == state(missed, "update") == "breached"
    for answer in (changed, lacking):
        assert (state(answer, "response"), due(answer, "response")) == ("breached", _hour(11))
        assert (state(answer, "reply"), state(answer, "acknowledge")) == ("breached", "breached")
        assert (state(answer, "update"), due(answer, "update")) == ("breached", _hour(13))
    assert state(lacking, "resolution") == "none"


def test_a_miss_that_a_late_acknowledgement_ended_does_not_come_back() -> None:
    *_, missed, begun, lacking = play(
        LAB,
        RECEIVED,
        line("timer", _hour(14)),
        line("acknowledged", _hour(14)),
        line("priority", _hour(15), level="3"),
    )
    assert state(missed, "update") == "breached"
    assert (state(begun, "update"), due(begun, "update")) == ("open", _hour(10, day=17))
    assert state(lacking, "update") == "none"


def test_a_late_acknowledgement_after_an_answer_begins_no_cycle() -> None:
    *_, acknowledged = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("priority", _hour(16), level="3"),
        line("acknowledged", _hour(16, 30)),
    )
    assert (state(acknowledged, "update"), due(acknowledged, "update")) == ("breached", _hour(14))


def test_what_was_kept_or_missed_cites_the_promise_it_was_made_under() -> None:
    first = level(
        "1",
        replace(promise(Kind.ACKNOWLEDGE, HOUR), clause="first acknowledge"),
        replace(promise(Kind.RESPONSE, HOUR), clause="first response"),
        replace(promise(Kind.UPDATE, HOUR), clause="first update"),
    )
    second = level("2", replace(promise(Kind.RESPONSE, HOUR), clause="second response"))
    *_, changed = play(
        policy(first, second),
        RECEIVED,
        line("acknowledged", _hour(9, 30)),
        line("timer", _hour(14)),
        line("priority", _hour(14), level="2"),
    )
    assert row(changed, "response")["clause"] == "first response"
    assert row(changed, "update")["clause"] == "first update"


def test_a_change_of_level_finds_an_update_missed_though_a_pause_began_since() -> None:
    *_, changed, resumed = play(
        LAB,
        line("received", NINE, priority="3"),
        line("pause", _hour(16), reason="frozen"),
        line("priority", _hour(16, 10), level="1"),
        line("resume", _hour(16, 20)),
    )
    for answer in (changed, resumed):
        assert (state(answer, "update"), due(answer, "update")) == ("breached", _hour(13))
    assert _missed_at(changed)["update"] == _hour(16, 10)


def test_a_missed_update_ends_with_the_next_update_or_agreement() -> None:
    missed = (RECEIVED, line("timer", _hour(14)), line("priority", _hour(14), level="3"))
    assert state(play(LAB, *missed, line("status_sent", _hour(15)))[-1], "update") == "none"
    assert state(play(LAB, *missed, line("agreed", _hour(15), none=True))[-1], "update") == "none"


def test_what_was_kept_stays_kept_after_a_change_of_level() -> None:
    _, answered, changed = play(
        LAB,
        line("received", NINE, priority="2"),
        line("agent_reply", _hour(16)),
        line("priority", _hour(16, 30), level="1"),
    )
    assert state(answered, "response") == state(changed, "response") == "met"
    assert row(changed, "response")["spent_seconds"] == 7 * 3600
    assert due(changed, "response") == due(answered, "response") == _hour(17)


def test_what_was_met_before_the_level_had_the_target_counts_and_tells_its_time() -> None:
    *_, changed = play(
        LAB,
        line("received", NINE, priority="3"),
        line("acknowledged", _hour(9, 20)),
        line("priority", _hour(10), level="1"),
    )
    found = row(changed, "acknowledge")
    assert (found["state"], found["spent_seconds"], met_at(changed, "acknowledge")) == (
        "met",
        1200,
        _hour(9, 20),
    )


def test_an_unknown_level_is_refused_and_the_same_level_confirms() -> None:
    _, refused, confirmed = play(
        LAB, RECEIVED, line("priority", _hour(10), level="9"), line("priority", _hour(10), level="1")
    )
    assert refused["refused"] and refused["priority"] == "1"
    assert confirmed["refused"] is None and due(confirmed, "response") == _hour(11)


# --- agreed ------------------------------------------------------------------------------------------------------------


def test_as_agreed_owes_no_update_until_one_is_agreed() -> None:
    opened, agreed = play(
        USERZOOM, line("received", NINE, priority="3"), line("agreed", _hour(20), every=2 * 3600)
    )
    assert (state(opened, "update"), due(opened, "update")) == ("none", None)
    assert (state(agreed, "update"), due(agreed, "update")) == ("open", _hour(22))


def test_every_counts_from_the_later_of_agreement_and_last_update_as_the_update_runs() -> None:
    _, _, agreed, sent = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("agreed", _hour(12), every=6 * 3600),
        line("status_sent", _hour(16)),
    )
    assert due(agreed, "update") == _hour(10, day=17)
    assert due(sent, "update") == _hour(14, day=17)


def test_every_at_a_level_without_cadence_runs_as_its_response() -> None:
    _, agreed = play(LAB, line("received", NINE, priority="3"), line("agreed", _hour(16), every=2 * 3600))
    assert due(agreed, "update") == _hour(10, day=17)
    _, agreed = play(KUSTOMER, line("received", NINE), line("agreed", _hour(22), every=7200))
    assert due(agreed, "update") == _hour(0, day=17)


def test_none_ends_the_updates_and_a_new_agreement_begins_them() -> None:
    _, none, again = play(
        LAB,
        RECEIVED,
        line("agreed", _hour(10), none=True),
        line("agreed", _hour(11), every=3600),
    )
    assert state(none, "update") == "none"
    assert due(again, "update") == _hour(12)


def test_an_agreement_outlives_a_change_of_level() -> None:
    *_, changed = play(
        LAB, RECEIVED, line("agreed", _hour(10), every=7200), line("priority", _hour(10), level="2")
    )
    assert due(changed, "update") == _hour(12)


def test_one_agreed_instant_is_served_once_then_the_table_counts_again() -> None:
    for letter in ("status_sent", "agent_reply"):
        _, agreed, sent = play(
            LAB, RECEIVED, line("agreed", _hour(10), once=_hour(20)), line(letter, _hour(20))
        )
        assert (state(agreed, "update"), due(agreed, "update")) == ("open", _hour(20))  # closed, yet agreed
        assert (state(sent, "update"), due(sent, "update")) == ("open", _hour(13, day=17))


def test_the_answer_that_confirms_an_agreed_instant_does_not_serve_it() -> None:
    _, _, confirmed = play(
        USERZOOM,
        line("received", NINE, priority="3"),
        line("agreed", _hour(10), once=_hour(10, day=20)),
        line("agent_reply", _hour(10, 1)),
    )
    assert due(confirmed, "update") == _hour(10, day=20)


def test_an_agreed_instant_that_passes_is_missed() -> None:
    _, _, missed, sent = play(
        LAB,
        RECEIVED,
        line("agreed", _hour(10), once=_hour(12)),
        line("timer", _hour(12, 1)),
        line("status_sent", _hour(13)),
    )
    assert (state(missed, "update"), due(missed, "update")) == ("breached", _hour(12))
    assert due(sent, "update") == _hour(17)


@pytest.mark.parametrize("key", ["then", "once", "until"])
def test_the_second_instant_has_names(key: str) -> None:
    event = event_from(read_line(line("agreed", NINE, **{key: _hour(20)})), 0)
    assert isinstance(event, Agreed) and (event.at, event.once) == (NINE, _hour(20))
    estimate = event_from(read_line(line("estimate", NINE, **{key: _hour(20)})), 0)
    assert isinstance(estimate, Estimated) and (estimate.at, estimate.until) == (NINE, _hour(20))


def test_at_may_stand_twice() -> None:
    text = '{"at":"2026-11-16T09:00:00Z","event":"agreed","at":"2026-11-16T20:00:00Z"}'
    event = event_from(read_line(text), 0)
    assert isinstance(event, Agreed) and (event.at, event.once) == (NINE, _hour(20))


@pytest.mark.parametrize(
    "terms",
    [
        {},
        {"every": 0},
        {"every": -60},
        {"every": 10**9},
        {"every": "soon"},
        {"every": True},
        {"once": "soon"},
    ],
)
def test_an_agreement_nobody_can_keep_is_refused(terms: dict[str, Any]) -> None:
    opened, answer = play(LAB, RECEIVED, line("agreed", NINE, **terms))
    assert answer["refused"]
    assert answer["targets"] == opened["targets"]


@pytest.mark.parametrize("every", ["NaN", "Infinity", "-Infinity", "1e300"])
def test_no_number_that_python_reads_from_json_ends_the_run(every: str) -> None:
    text = f'{{"at":"2026-11-16T10:00:00Z","event":"agreed","every":{every}}}'
    assert play(LAB, RECEIVED, text, line("timer", _hour(10)))[1]["refused"]


def test_an_agreed_instant_that_has_passed_is_refused() -> None:
    assert play(LAB, RECEIVED, line("agreed", _hour(10), once=_hour(10)))[-1]["refused"]


# --- the update cadence -----------------------------------------------------------------------------------------------------


def test_the_first_update_counts_from_the_later_of_acknowledgement_and_start() -> None:
    before = line(
        "received", utc(11, 13, 18), priority="1"
    )  # Friday evening: the clock starts on Monday at 9
    opened, early, _ = play(
        LAB, before, line("acknowledged", utc(11, 13, 18, 1)), line("timer", utc(11, 13, 19))
    )
    assert due(opened, "update") == due(early, "update") == _hour(13)
    _, late = play(LAB, RECEIVED, line("acknowledged", _hour(9, 30)))
    assert due(late, "update") == _hour(13, 30)


def test_a_public_answer_or_a_status_letter_resets_the_cadence() -> None:
    _, answered, told = play(LAB, RECEIVED, line("agent_reply", _hour(11)), line("status_sent", _hour(12)))
    assert due(answered, "update") == _hour(15)
    assert due(told, "update") == _hour(16)


def test_an_update_at_the_due_instant_is_in_time_and_a_second_later_is_not() -> None:
    *_, sent = play(LAB, RECEIVED, line("timer", _hour(13)), line("status_sent", _hour(13)))
    assert "update" not in _missed_at(sent)
    assert state(sent, "update") == "open"
    _, missed = play(LAB, RECEIVED, line("timer", _hour(13, 0) + timedelta(seconds=1)))
    assert state(missed, "update") == "breached"


# --- pauses -----------------------------------------------------------------------------------------------------------------


def test_a_pause_stops_the_clocks_the_policy_names_and_those_alone() -> None:
    _, paused, resumed = play(
        LAB, RECEIVED, line("pause", _hour(10), reason="waiting"), line("resume", _hour(12))
    )
    assert paused["state"] == "pending"
    assert {state(paused, kind) for kind in ("response", "reply", "resolution")} == {"paused"}
    assert (state(paused, "update"), due(paused, "update")) == ("open", _hour(13))
    assert resumed["state"] == "new"
    assert (state(resumed, "response"), due(resumed, "response")) == ("open", _hour(13))
    assert due(resumed, "resolution") == _hour(11, day=19)


def test_a_pause_over_closing_costs_only_open_time() -> None:
    *_, resumed = play(
        LAB,
        line("received", _hour(16), priority="1"),
        line("pause", _hour(16, 30), reason="waiting"),
        line("resume", _hour(9, 30, day=17)),
    )
    assert due(resumed, "response") == _hour(11, day=17)


def test_no_deadline_passes_while_paused_and_an_answer_counts() -> None:
    *_, waited, answered, resumed = play(
        LAB,
        RECEIVED,
        line("pause", _hour(10), reason="waiting"),
        line("timer", _hour(16)),
        line("agent_reply", _hour(16, 30)),
        line("resume", _hour(16, 45)),
    )
    assert state(waited, "response") == "paused"
    for answer in (answered, resumed):
        assert (state(answer, "response"), met_at(answer, "response")) == ("met", _hour(16, 30))
        assert row(answer, "response")["spent_seconds"] == 3600


def test_a_paused_cadence_goes_on_where_it_stopped() -> None:
    *_, paused, resumed = play(
        LAB, RECEIVED, line("pause", _hour(12), reason="frozen"), line("resume", _hour(14))
    )
    assert (state(paused, "update"), due(paused, "update")) == ("paused", None)
    assert due(resumed, "update") == _hour(15)


def test_a_paused_agreed_instant_holds_again_after_the_pause() -> None:
    *_, paused, resumed = play(
        LAB,
        RECEIVED,
        line("agreed", _hour(10), once=_hour(16)),
        line("pause", _hour(11), reason="frozen"),
        line("resume", _hour(12)),
    )
    assert state(paused, "update") == "paused"
    assert due(resumed, "update") == _hour(16)


def test_a_target_used_up_as_the_pause_begins_is_due_when_it_ends() -> None:
    _, paused, later, resumed, missed = play(
        LAB,
        RECEIVED,
        line("pause", _hour(11), reason="waiting"),
        line("timer", _hour(12)),
        line("resume", _hour(12)),
        line("timer", _hour(12, 1)),
    )
    assert state(paused, "response") == state(later, "response") == "paused"
    assert (state(resumed, "response"), due(resumed, "response")) == ("open", _hour(12))
    assert (state(missed, "response"), due(missed, "response")) == ("breached", _hour(12))


@pytest.mark.parametrize("rules", [LAB, USERZOOM])
def test_an_unknown_reason_is_refused(rules: Any) -> None:
    opened, refused = play(rules, RECEIVED, line("pause", _hour(9), reason="lunch"))
    assert refused["refused"] and "lunch" in refused["refused"]
    assert (refused["state"], refused["targets"]) == ("new", opened["targets"])


def test_pausing_twice_and_resuming_what_runs_are_refused() -> None:
    _, early, _, again, _, late = play(
        LAB,
        RECEIVED,
        line("resume", _hour(9, 5)),
        line("pause", _hour(9, 10), reason="waiting"),
        line("pause", _hour(9, 20), reason="waiting"),
        line("resume", _hour(9, 30)),
        line("resume", _hour(9, 40)),
    )
    assert early["refused"] and again["refused"] and late["refused"]
    assert due(late, "response") == _hour(11, 20)


def test_two_pauses_end_together_and_their_overlap_counts_once() -> None:
    *_, resumed = play(
        LAB,
        RECEIVED,
        line("pause", _hour(9, 30), reason="waiting"),
        line("pause", _hour(9, 45), reason="frozen"),
        line("resume", _hour(10)),
    )
    assert due(resumed, "response") == _hour(11, 30)
    assert due(resumed, "update") == _hour(13, 15)


# --- estimate, exclude, resolve, close, reopen, escalate, timer ------------------------------------------------------------


def test_an_estimate_moves_no_clock() -> None:
    opened, told = play(LAB, RECEIVED, line("estimate", NINE, then=_hour(20)))
    assert told["refused"] is None and told["targets"] == opened["targets"]


def test_excluding_stops_all_clocks() -> None:
    *_, excluded, later, reopened = play(
        USERZOOM,
        line("received", NINE, priority="2"),
        line("exclude", _hour(10), category="agreement"),
        line("timer", utc(12, 16)),
        line("reopen", _hour(10, day=17)),
    )
    assert excluded["state"] == "excluded" and "excluded" in letters(excluded)
    assert {each["state"] for each in later["targets"]} <= {"paused", "none"}
    assert due(reopened, "response") == _hour(11, day=17)


def test_an_unknown_category_or_kind_is_refused() -> None:
    _, excluded, resolved = play(
        USERZOOM,
        RECEIVED,
        line("exclude", _hour(9, 5), category="weather"),
        line("resolve", _hour(9, 5), kind="magic"),
    )
    assert excluded["refused"] and resolved["refused"]


def test_resolving_meets_the_resolution() -> None:
    _, resolved = play(LAB, RECEIVED, line("resolve", _hour(15), kind="patch"))
    assert resolved["state"] == "resolved"
    found = row(resolved, "resolution")
    assert (found["state"], found["spent_seconds"], met_at(resolved, "resolution")) == (
        "met",
        21600,
        _hour(15),
    )
    assert state(resolved, "update") != "open"


def test_resolving_late_stays_missed() -> None:
    _, resolved = play(LAB, RECEIVED, line("resolve", _hour(9, 30, day=19), kind=""))
    found = row(resolved, "resolution")
    assert (found["state"], due(resolved, "resolution")) == ("breached", _hour(17, day=18))
    assert (found["spent_seconds"], met_at(resolved, "resolution")) == (
        24 * 3600 + 1800,
        _hour(9, 30, day=19),
    )


def test_closing_resolves_first_and_stops_every_clock() -> None:
    _, closed, later = play(LAB, RECEIVED, line("close", _hour(10)), line("timer", utc(12, 16, 12)))
    assert closed["state"] == later["state"] == "closed"
    assert met_at(closed, "resolution") == _hour(10)
    assert {state(later, kind) for kind in ("acknowledge", "response", "reply", "update")} == {"paused"}
    assert list(wakes(closed)) == [None]


def test_reopening_goes_on_with_the_unmet_and_closed_time_does_not_count() -> None:
    *_, reopened = play(
        LAB,
        RECEIVED,
        line("acknowledged", _hour(9, 30)),
        line("close", _hour(10)),
        line("reopen", _hour(10, day=18)),
    )
    assert reopened["state"] == "new"
    assert (state(reopened, "acknowledge"), met_at(reopened, "acknowledge")) == ("met", _hour(9, 30))
    assert due(reopened, "response") == due(reopened, "reply") == _hour(11, day=18)
    assert due(reopened, "update") == _hour(13, 30, day=18)
    assert (state(reopened, "resolution"), due(reopened, "resolution")) == ("open", _hour(17, day=20))


def test_a_breach_of_the_resolution_outlives_reopening_and_the_next_resolution_meets_it() -> None:
    *_, reopened, again = play(
        LAB,
        RECEIVED,
        line("resolve", _hour(10, day=19)),
        line("reopen", _hour(11, day=19)),
        line("resolve", _hour(12, day=19)),
    )
    assert (state(reopened, "resolution"), met_at(reopened, "resolution")) == ("breached", None)
    assert (state(again, "resolution"), met_at(again, "resolution")) == ("breached", _hour(12, day=19))


def test_a_customer_who_writes_to_a_resolved_incident_disputes_it() -> None:
    *_, resolved, disputed, later = play(
        LAB,
        RECEIVED,
        line("agent_reply", _hour(10)),
        line("resolve", _hour(10, 30)),
        line("customer_reply", _hour(12)),
        line("timer", utc(11, 26)),
    )
    assert (resolved["state"], disputed["state"], later["state"]) == ("resolved", "open", "open")
    assert (state(disputed, "reply"), due(disputed, "reply")) == ("open", _hour(14))
    assert state(disputed, "resolution") == "open"


def test_a_resolved_incident_closes_by_itself_and_only_then() -> None:
    *_, before, after = play(
        LAB,
        RECEIVED,
        line("resolve", _hour(10)),
        line("timer", _hour(9, 59, day=23)),
        line("timer", _hour(10, day=23)),
    )
    assert (before["state"], after["state"]) == ("resolved", "closed")


def test_what_is_no_longer_possible_when_the_time_has_come_is_refused() -> None:
    *_, late = play(LAB, RECEIVED, line("resolve", _hour(10)), line("exclude", utc(12, 1), category="x"))
    assert (late["state"], bool(late["refused"])) == ("closed", True)


@pytest.mark.parametrize("event", ["close", "resolve", "pause", "escalate", "agreed", "priority", "exclude"])
def test_a_closed_incident_refuses_all_but_reopening(event: str) -> None:
    more = {"reason": "waiting", "every": 3600, "level": "2", "category": "x", "kind": "x"}
    _, closed, answer = play(LAB, RECEIVED, line("close", _hour(10)), line(event, _hour(11), **more))
    assert answer["refused"] and answer["state"] == "closed"
    assert answer["targets"] == closed["targets"]


def test_only_what_is_over_reopens() -> None:
    assert play(LAB, RECEIVED, line("reopen", _hour(10)))[-1]["refused"]


def test_escalation_switches_the_calendar_from_its_instant_on() -> None:
    _, escalated, again = play(
        LAB,
        line("received", _hour(16, 30), priority="1"),
        line("escalate", _hour(18)),
        line("escalate", _hour(19)),
    )
    assert due(escalated, "response") == _hour(
        19, 30
    )  # half an hour until closing, then round the clock from 18:00
    assert again["refused"]


def test_escalation_without_another_calendar_moves_nothing() -> None:
    opened, escalated = play(USERZOOM, line("received", _hour(16, 30)), line("escalate", _hour(18)))
    assert due(opened, "response") == due(escalated, "response")


# --- bringing up to `at` ---------------------------------------------------------------------------------------------------


def test_a_refused_event_still_finds_the_time_passed() -> None:
    _, refused, later = play(
        LAB, RECEIVED, line("pause", _hour(12), reason="lunch"), line("timer", _hour(12, 30))
    )
    assert refused["refused"]
    assert (state(refused, "response"), due(refused, "response")) == ("breached", _hour(11))
    assert "missed" in letters(refused) and "missed" not in letters(later)


def test_no_timer_is_needed() -> None:
    events = [
        RECEIVED,
        line("acknowledged", _hour(9, 5)),
        line("agent_reply", _hour(12)),
        line("close", _hour(15)),
    ]
    quiet = play(LAB, *events)
    noisy = play(LAB, *(each for event in events for each in (event, _tick(event))))[::2]
    assert [each["targets"] for each in quiet] == [each["targets"] for each in noisy]


def _tick(event: str) -> str:
    return line("timer", datetime.fromisoformat(json.loads(event)["at"]) + MINUTE)


# --- lines that are no events ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "nonsense", "[]", "{}", "1",
        '{"at":"2026-11-16T10:00:00Z"}',
        '{"event":"timer"}',
        '{"at":"2026-11-16T10:00:00","event":"timer"}',
        '{"at":"yesterday","event":"timer"}',
        '{"at":7,"event":"timer"}',
        '{"at":"0001-01-01T00:00:00+14:00","event":"timer"}',
        '{"at":"9999-12-31T23:59:59-12:00","event":"timer"}',
        '{"at":"2026-11-16T10:00:00Z","event":"fly"}',
        '{"at":"2026-11-16T10:00:00Z","event":["timer"]}',
        '{"at":"2026-11-16T10:00:00Z","event":"priority"}',
        '{"at":"2026-11-16T10:00:00Z","event":"priority","level":[1]}',
        '{"at":"2026-11-16T10:00:00Z","event":"pause"}',
        '{"at":"2026-11-16T10:00:00Z","event":"bounced"}',
        '{"at":"2026-11-16T10:00:00Z","event":"bounced","of":"1"}',
        '{"at":"2026-11-16T10:00:00Z","event":"received","by":"cat"}',
    ],
)  # fmt: skip
def test_a_bad_line_is_answered_and_the_rest_goes_on(text: str) -> None:
    opened, bad, after = play(LAB, RECEIVED, text, line("agent_reply", _hour(10)))
    assert bad["error"] and bad["refused"]
    assert (bad["state"], bad["targets"]) == (opened["state"], opened["targets"])
    assert state(after, "response") == "met"


def test_blank_lines_are_no_events_and_are_not_counted() -> None:
    answers = play(
        LAB, RECEIVED, "", line("agent_reply", _hour(10)), "  \n", line("bounced", _hour(10, 5), of=1)
    )
    assert len(answers) == 3
    assert state(answers[-1], "response") == "open"


def test_an_offset_is_an_instant() -> None:
    (answer,) = play(LAB, '{"at":"2026-11-16T10:00:00+01:00","event":"received","priority":"1"}')
    assert (answer["at"], due(answer, "response")) == ("2026-11-16T09:00:00Z", _hour(11))


def test_only_what_was_a_letter_can_come_back() -> None:
    *_, bounced = play(LAB, RECEIVED, line("customer_reply", _hour(10)), line("bounced", _hour(11), of=1))
    assert bounced["refused"] == "event 1 was no letter"

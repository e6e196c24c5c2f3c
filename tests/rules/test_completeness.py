"""Completing a report: asked once, nothing lost, and the customer's word for the level until an agent has the last."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.completeness import choices, merged, questions
from rules.decide import decide
from rules.effects import Audience, LetterKind, Line, Refused, Send
from rules.events import (
    Adopted,
    Confirmed,
    CustomerReplied,
    Event,
    FieldSet,
    Fired,
    LevelSet,
    Needed,
    Received,
    Suggested,
    Taken,
)
from rules.incident import FieldValue, Incident, LevelSource, Trust
from rules.policy import FieldSpec, Kind, Policy
from rules.replay import fold
from rules.sla import due_at
from store.mapping import decode_event, decode_incident, encode_event, encode_incident
from tests.rules.histories import HOUR, LAB, MINUTE, utc

SAM = "sam@example.org"
NINE = utc(11, 16, 9)
FIELDS = tuple(FieldSpec(name, f"{name}?") for name in ("aspects", "impact", "steps", "logs"))
ASKING: Policy = replace(
    LAB,
    fields=FIELDS,
    level_question="Can you work?",
    levels=tuple(replace(each, option=f"as {each.level}") for each in LAB.levels),
)
GIVEN = {
    "aspects": FieldValue("present", "it hangs"),
    "impact": FieldValue("missing"),
    "steps": FieldValue("unsure", "open it"),
    "logs": FieldValue("missing"),
}


def received(**changes: object) -> Received:
    return replace(Received(NINE, 1, "LB-1", "dana@example.com", level="2", fields=GIVEN), **changes)  # type: ignore[arg-type]


def after(*events: Event, policy: Policy = ASKING) -> Incident:
    found = fold(policy, events)
    assert found is not None
    return found


def sent(policy: Policy, incident: Incident, event: Event) -> list[Send]:
    effects = decide(policy, incident, event).effects
    return [each for each in effects if isinstance(each, Send) and each.to is Audience.REQUESTER]


def refused(incident: Incident, event: Event) -> str:
    (why,) = (each.why for each in decide(ASKING, incident, event).effects if isinstance(each, Refused))
    return why


# --- what is asked -----------------------------------------------------------------------------------------------------


def test_only_what_is_missing_is_asked_and_is_on_record() -> None:
    assert after(received()).asked_for == ("impact", "logs")


def test_the_question_about_the_level_stands_for_the_one_about_the_impact() -> None:
    incident = after(received(level_in_doubt=True))
    assert (incident.level_asked, incident.asked_for) == (True, ("logs",))
    assert questions(LAB, incident) == ()


def test_a_policy_without_the_question_asks_as_ever() -> None:
    silent = replace(ASKING, level_question="")
    incident = after(received(level_in_doubt=True), policy=silent)
    assert (incident.level_asked, incident.asked_for) == (False, ("impact", "logs"))


def test_nothing_is_asked_before_they_are_who_they_say() -> None:
    stranger = after(received(trust=Trust.UNVERIFIED, level_in_doubt=True))
    assert (stranger.asked_for, stranger.level_asked) == ((), False)
    known = after(received(trust=Trust.UNVERIFIED, level_in_doubt=True), Confirmed(NINE + MINUTE))
    assert (known.asked_for, known.level_asked) == (("logs",), True)


def test_no_letter_no_question() -> None:
    assert after(received(silence="enough for a day")).asked_for == ()


# --- what was read -----------------------------------------------------------------------------------------------------


def test_a_later_value_keeps_the_earlier_one_with_it() -> None:
    new = {"steps": FieldValue("present", "open it, press Go"), "logs": FieldValue("declined", "none")}
    incident = after(received(), CustomerReplied(NINE + HOUR, fields=new))
    assert incident.fields["steps"] == FieldValue("present", "open it, press Go", before=("open it",))
    assert incident.fields["logs"] == FieldValue("declined", "none")
    again = merged(incident.fields, new)
    assert again == incident.fields  # said twice, kept once


@given(st.lists(st.sampled_from(["", "a", "b", "c"]), min_size=1, max_size=6))
def test_no_value_is_ever_lost(values: list[str]) -> None:
    fields: dict[str, FieldValue] = {}
    for value in values:
        fields = merged(fields, {"steps": FieldValue("present", value)})
    assert {value for value in values if value} <= {fields["steps"].value, *fields["steps"].before}


def test_an_agent_puts_right_what_was_read() -> None:
    incident = after(received(), FieldSet(NINE + HOUR, SAM, "steps", "open both"))
    assert incident.fields["steps"] == FieldValue("present", "open both", by=SAM, before=("open it",))
    gone = after(received(), FieldSet(NINE + HOUR, SAM, "logs", ""))
    assert gone.has("logs") and gone.fields["logs"].status == "declined"
    assert "asks for aspects, impact, steps, logs; not 'colour'" in refused(
        incident, FieldSet(NINE, SAM, "colour", "red")
    )


# --- an agent's questions ----------------------------------------------------------------------------------------------


def test_an_agents_questions_are_a_persons_answer() -> None:
    need = Needed(NINE + HOUR, SAM, ("steps", "logs"), "We see it work.", MINUTE)
    (letter,) = sent(ASKING, after(received()), need)
    assert (letter.kind, letter.text, letter.not_before) == (
        LetterKind.NEEDS,
        "We see it work.",
        need.at + MINUTE,
    )
    asked = after(received(), need)
    assert (asked.asked_for, asked.question_at, asked.assigned) == (("steps", "logs"), need.at, SAM)
    assert asked.state == "open" and asked.answer_leaves_at == need.at + MINUTE
    taken = after(received(), need, Taken(need.at + MINUTE, 7, LetterKind.NEEDS))
    response = taken.clock(Kind.RESPONSE)
    assert response is not None and response.met is not None and response.met.at == need.at + MINUTE


def test_only_what_the_policy_asks_for_can_be_needed() -> None:
    assert "not 'colour'" in refused(after(received()), Needed(NINE, SAM, ("colour",)))
    assert refused(after(received()), Needed(NINE, SAM, ())) == "nothing was asked for"


def test_a_question_never_waits_into_a_promise() -> None:
    incident = after(received())
    clock = incident.clock(Kind.RESPONSE)
    assert clock is not None
    due = due_at(ASKING, incident, clock)
    assert due is not None
    (letter,) = sent(ASKING, incident, Needed(due - MINUTE, SAM, ("logs",), delay=10 * MINUTE))
    assert letter.not_before is not None and letter.not_before < due


# --- the level ---------------------------------------------------------------------------------------------------------


def test_letters_stand_for_the_levels_that_have_an_option() -> None:
    assert choices(ASKING) == {"a": "1", "b": "2", "c": "3"}
    first, *rest = ASKING.levels
    assert choices(replace(ASKING, levels=(replace(first, option=""), *rest))) == {"a": "2", "b": "3"}


@pytest.mark.parametrize(("doubt", "level", "holds"), [(True, "1", "1"), (True, "3", "3"), (False, "1", "1")])
def test_the_customers_word_moves_it(doubt: bool, level: str, holds: str) -> None:
    said = Suggested(NINE + HOUR, level, '"a, nothing works"')
    before = after(received(level_in_doubt=doubt))
    (letter,) = sent(ASKING, before, said)
    assert (letter.kind, letter.about, letter.text, letter.automatic) == (LetterKind.CHANGED, "2", "", True)
    found = after(received(level_in_doubt=doubt), said)
    assert (found.level, found.suggested, found.level_source) == (holds, level, LevelSource.SUGGESTED)
    assert (found.level_in_doubt, found.level_reason) == (False, '"a, nothing works"')
    line = next(
        each
        for each in decide(ASKING, before, said).effects
        if isinstance(each, Line) and each.kind == "priority"
    )
    assert (line.by, "because" in line.summary) == ("customer", True)


def test_told_clearly_it_is_not_loosened() -> None:
    assert "by their own words" in refused(after(received()), Suggested(NINE + HOUR, "3", "slow"))


def test_the_level_in_force_is_told_by_no_letter() -> None:
    incident = after(received(level_in_doubt=True))
    assert sent(ASKING, incident, Suggested(NINE + HOUR, "2", "b")) == []
    assert not after(received(level_in_doubt=True), Suggested(NINE + HOUR, "2", "b")).level_in_doubt


def test_an_agent_has_the_last_word() -> None:
    confirmed = after(received(level_in_doubt=True), LevelSet(NINE + MINUTE, SAM, "2"))
    assert refused(confirmed, Suggested(NINE + HOUR, "1", "a")) == "a person has confirmed the priority"
    assert "has no priority 9" in refused(after(received(level_in_doubt=True)), Suggested(NINE, "9", "x"))


def test_a_promise_that_the_new_level_puts_into_the_past_is_missed_from_now() -> None:
    late = NINE + 3 * HOUR
    found = after(received(level_in_doubt=True), Suggested(late, "1", "a"))
    response = found.clock(Kind.RESPONSE)
    assert response is not None and response.breach is not None and response.breach.at == late


@given(st.lists(st.tuples(st.sampled_from("123"), st.booleans()), max_size=8))
def test_without_doubt_customers_only_tighten_and_letters_are_few(said: list[tuple[str, bool]]) -> None:
    incident = after(received(level_in_doubt=True))
    letters, levels = 0, [incident.level]
    for minute, (level, by_letter) in enumerate(said, 1):
        event = Suggested(NINE + minute * MINUTE, level, level, by="customer" if by_letter else "gateway")
        letters += len(sent(ASKING, incident, event))
        incident = decide(ASKING, incident, event).incident or incident
        levels.append(incident.level)
    settled = levels[2:]  # the first answer ends the doubt, and may loosen
    assert settled == sorted(settled, reverse=True)
    assert letters <= len(ASKING.levels)


@given(
    st.lists(
        st.sampled_from(
            [
                CustomerReplied(NINE + HOUR, fields={"logs": FieldValue("promised", "later", promised_at=NINE + HOUR)}),
                Suggested(NINE + HOUR, "1", "a", fields={"impact": FieldValue("present", "all")}),
                Needed(NINE + HOUR, SAM, ("steps",), delay=MINUTE),
                FieldSet(NINE + HOUR, SAM, "steps", "open both"),
                Fired(NINE + 2 * HOUR),
            ]
        ),
        max_size=5,
    )
)  # fmt: skip
def test_what_is_stored_replays_to_what_is_stored(events: list[Event]) -> None:
    history = [received(level_in_doubt=True), *sorted(events, key=lambda each: each.at)]
    assert not any(isinstance(each, Adopted) for each in history)
    found = after(*history)
    assert decode_incident(encode_incident(found)) == found
    assert after(*[decode_event(encode_event(each)) for each in history]) == found

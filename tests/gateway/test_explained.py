"""The page of `why` as a mail carries it: pure lines, in the words of one history."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.compose.explained import WIDTH, told
from rules.calendar import ALWAYS
from rules.decide import decide
from rules.effects import LetterKind
from rules.event_lines import event_from, read_line
from rules.events import Agreed, Escalated, Event, Fired, Paused, Received, Resolved, Resumed, Taken
from rules.incident import Incident
from rules.policy import Duty, Kind, Policy
from rules.replay import fold
from tests.rules.histories import HOUR, LAB, USERZOOM, pt, utc
from tests.rules.test_core_properties import histories, rules_

SAM = "sam@example.org"


def _play(rules: Policy, *events: Event) -> Incident:
    incident = fold(rules, events)
    assert incident is not None
    return incident


def _received(at: datetime, number: str = "2") -> Received:
    return Received(at, 1, "LB-1001", "dana@example.com", level=number)


@settings(max_examples=60, deadline=None)
@given(
    rules=rules_,
    lines=histories(),
    level=st.none() | st.sampled_from("123"),
    kind=st.none() | st.sampled_from(Kind),
)
def test_any_history_is_told_in_lines_that_a_mail_can_carry(
    rules: Policy, lines: list[str], level: str | None, kind: Kind | None
) -> None:
    events = [event_from(read_line(text), index) for index, text in enumerate(lines)]
    page = list(told(rules, _play(rules, *events), events[-1].at, kind, level))
    assert page and max(map(len, page)) <= WIDTH
    assert all(line == line.rstrip() and line.isprintable() for line in page)


def test_a_pause_has_its_message_and_the_count_goes_on() -> None:
    now = utc(11, 23, 12)
    incident = _play(
        LAB, _received(utc(11, 23, 9)), Paused(utc(11, 23, 10, 0, 30), SAM, "waiting", message=123)
    )
    page = "\n".join(told(LAB, incident, now, Kind.RESPONSE))
    assert "answer: paused [response clause]" in page
    assert "  Mon 23 Nov, 09:00     10:00:30  1:00:30  support hours Mon 09:00-17:00 (lab)" in page
    assert (
        "  Mon 23 Nov, 10:00:30  12:00           -  pause: waiting, by sam@example.org, message 123" in page
    )
    assert "  1:00:30  together" in page
    resumed = decide(LAB, incident, Resumed(now, SAM)).incident
    assert resumed is not None
    assert "8:00:00  together" in "\n".join(told(LAB, resumed, now, Kind.RESPONSE))


def test_a_long_reason_goes_on_below_itself() -> None:
    by = f"{'a' * 32}@example.org"
    paused = Paused(utc(11, 23, 10), by, "waiting", message=912204507839213569)
    incident = _play(LAB, _received(utc(11, 23, 9)), paused)
    page = list(told(LAB, incident, utc(11, 23, 12), Kind.RESPONSE))
    column = next(line.index("pause: ") for line in page if "pause: " in line)
    reason = next(index for index, line in enumerate(page) if "pause: " in line)
    assert all(not line[:column].strip() for line in page[reason + 1 : reason + 2])
    assert max(map(len, page)) <= WIDTH
    assert "message 912204507839213569" in " ".join(" ".join(page).split())


def test_what_was_met_tells_what_was_left() -> None:
    incident = _play(LAB, _received(utc(11, 23, 9)), Taken(utc(11, 23, 9), 7, LetterKind.ACKNOWLEDGEMENT))
    page = list(told(LAB, incident, utc(11, 23, 10), Kind.ACKNOWLEDGE))
    assert any(line.endswith("0:00:00  together, when it was met; what was left:") for line in page)
    assert page[-1].split() == ["2:00:00", "left"]


def test_the_version_says_when_it_was_adopted_and_instead_of_what() -> None:
    incident = replace(_play(LAB, _received(utc(11, 23, 9))), policy="b" * 64)
    versions = [(utc(11, 23, 9), "a" * 64), (utc(11, 24, 9), "b" * 64)]
    adopted, *_ = (
        line for line in told(LAB, incident, utc(11, 24, 9), versions=versions) if "policy" in line
    )
    assert adopted.startswith(f"policy {'b' * 12}, adopted Tue 24 Nov, 09:00 UTC, before {'a' * 12};")
    first = next(line for line in told(LAB, incident, utc(11, 24, 9)) if line.startswith("policy"))
    assert "adopted" not in first


def test_a_change_of_the_clocks_is_said_where_the_hours_do_not_add_up() -> None:
    rules = replace(LAB, calendar=replace(ALWAYS, zone="America/Los_Angeles"))
    incident = _play(rules, _received(pt(10, 31, 22)))
    page = "\n".join(told(rules, incident, pt(10, 31, 22), Kind.RESPONSE))
    assert "Sun 1 Nov, 00:00   05:00  6:00:00" in page and "the clocks change" in page


def test_duties_and_agreements_have_their_lines() -> None:
    rules = replace(USERZOOM, duties={Duty.ESTIMATE: "U9 (c)", Duty.RESOLUTION_KIND: "U9 (b)"})
    incident = _play(
        rules,
        _received(utc(11, 23, 9)),
        Agreed(utc(11, 23, 10), SAM, every=2 * HOUR, message=55),
        Resolved(utc(11, 23, 11), SAM, "patch"),
    )
    page = list(told(rules, incident, utc(11, 23, 12)))
    assert "estimate: not given yet [U9 (c)]" in page
    assert page[-1].startswith("kind of resolution: given, patch, Mon 23 Nov, 03:00 PT")
    assert any("agreed with sam@example.org on Mon 23 Nov, 02:00 PT, message 55;" in line for line in page)
    once = Agreed(utc(11, 23, 10), SAM, once=utc(11, 24, 10))
    assert any(
        "one agreed instant" in each
        for each in told(rules, _play(rules, _received(utc(11, 23, 9)), once), once.at)
    )


def test_a_missed_promise_tells_who_heard_of_it() -> None:
    incident = _play(LAB, _received(utc(11, 23, 9)), Escalated(utc(11, 23, 10), SAM))
    late = decide(LAB, incident, Fired(utc(11, 23, 18))).incident
    assert late is not None
    page = "\n".join(told(LAB, late, utc(11, 23, 18) + timedelta(minutes=1), Kind.RESPONSE))
    assert "warnings: 80 % told to whoever has it, and the lead; 100 % told to the lead" in page
    assert "escalated since Mon 23 Nov 10:00" in " ".join(page.split())

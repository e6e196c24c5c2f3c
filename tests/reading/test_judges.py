"""What three people settle on; never by opening what is held out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.reading.gold import Case, Field, Level, Window, Words
from tests.reading.judges import as_read, settled
from tests.reading.score import figures, judge

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def field(status: str, *also: str, span: str = "") -> Field:
    return Field(status, frozenset((status, *also)), (Words("body", span),) if span else ())


def case(intent: str = "incident", start: int = 0, **fields: Field) -> Case:
    return Case(
        name="x",
        octets=b"",
        vendor="zabble",
        received_at=NOON,
        language="en",
        intent=intent,
        fields=fields,
        ask=frozenset(),
        start=Window(NOON + timedelta(hours=start), NOON + timedelta(hours=start + 1)),
        level=Level("2", frozenset(("2", "3"))),
        referral=None,
        facets={},
    )


def test_what_most_say_holds_and_what_two_accept_is_acceptable() -> None:
    found = settled(
        [
            case(steps=field("missing", "unsure"), error=field("present", span="no")),
            case(steps=field("present", span="press Save"), error=field("declined", "missing")),
            case(steps=field("missing", "unsure"), error=field("declined")),
        ]
    )
    assert found.fields["steps"].status == "missing"
    assert found.fields["steps"].acceptable == {"missing", "unsure"}
    assert found.fields["error"].status == "declined" and found.fields["error"].acceptable == {"declined"}
    assert found.ask == {"steps"}


def test_where_no_two_agree_the_writer_is_right() -> None:
    one, two, three = (case(logs=field(each)) for each in ("promised", "missing", "present"))
    assert settled([one, two, three]).fields["logs"].status == "promised"


def test_one_alone_is_taken_at_their_word() -> None:
    alone = case(steps=field("present", "unsure", span="press Save"))
    assert settled([alone]) is alone


def test_the_spans_are_those_most_like_the_others() -> None:
    long = "when I press Save and then look at the list of all the things"
    said = [field("present", span=each) for each in (long, "I press Save", "when I press Save")]
    found = settled([case(steps=each) for each in said])
    assert found.fields["steps"].spans == (Words("body", "when I press Save"),)


def test_the_window_is_in_the_middle_and_none_where_most_see_none() -> None:
    assert settled([case(start=each) for each in (0, 5, 1)]).start == case(start=1).start
    bare = replace(case(), start=None)
    assert settled([case(), bare, bare]).start is None


def test_levels_that_two_accept_are_acceptable() -> None:
    strict = replace(case(), level=Level("1", frozenset(("1", "2"))))
    assert settled([case(), strict, strict]).level == Level("1", frozenset(("1", "2")))


def test_what_most_take_for_no_report_has_no_fields() -> None:
    found = settled([case(steps=field("missing")), case("other"), case("other")])
    assert found.intent == "other" and not found.fields and found.level is None


def test_a_person_read_as_the_program_is_right_beside_themselves() -> None:
    told = case(steps=field("present", span="press Save"), logs=field("missing"))
    text = {"subject": "", "text": "I press Save.", "fields": {"steps": {}, "logs": {}}, "priority": {}}
    assert all(each.holds or each.value == 0.0 for each in figures(judge([(told, as_read(told, text))])))

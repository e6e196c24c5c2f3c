"""One grammar for agents: every word, every way to write a time, and nothing half understood."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.commands import (
    WORDS,
    Asks,
    Deed,
    Discard,
    Fault,
    Help,
    Merge,
    OpenFor,
    Participant,
    Query,
    Question,
    Queue,
    Release,
    Speaker,
    Split,
    StatusOf,
    Told,
    Undo,
    moment,
    parse,
    read_reply,
    span,
)
from rules.events import (
    Agreed,
    Answered,
    AnsweredElsewhere,
    Approved,
    Assigned,
    Closed,
    Deferred,
    Escalated,
    Estimated,
    Excluded,
    FieldSet,
    LevelSet,
    Needed,
    Noted,
    OutageNoted,
    Paused,
    Referred,
    Reopened,
    Resolved,
    Resumed,
    TimeSpent,
)
from rules.policy import Kind
from tests.rules.histories import DAY, HOUR, MINUTE, pt

NOW = pt(11, 23, 1, 9)  # a Monday
SAM = "sam@example.org"
SPEAKER = Speaker(SAM, NOW, "America/Los_Angeles", answer_delay=MINUTE, message=7)
TO_DRAFT = frozenset({Asks.DRAFT})


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("take", Assigned(NOW, SAM, SAM)),
        ("#take", Assigned(NOW, SAM, SAM)),
        ("  # TAKE  ", Assigned(NOW, SAM, SAM)),
        ("assign Kim@Example.org", Assigned(NOW, SAM, "kim@example.org")),
        ("priority 2", LevelSet(NOW, SAM, "2")),
        ("#priority P3 because it works again", LevelSet(NOW, SAM, "3", "it works again")),
        ("priority 3 because because is a word", LevelSet(NOW, SAM, "3", "because is a word")),
        ("answer Hi Dana,\nwe see it.", Answered(NOW, SAM, "Hi Dana,\nwe see it.", MINUTE, 7)),
        ("answer\nHi Dana", Answered(NOW, SAM, "Hi Dana", MINUTE, 7)),
        ("need steps", Needed(NOW, SAM, ("steps",), "", MINUTE, 7)),
        (
            "#need steps, Error: We get\ncorrect labels.",
            Needed(NOW, SAM, ("steps", "error"), "We get\ncorrect labels.", MINUTE, 7),
        ),
        (
            "need began files steps please, all of them",
            Needed(NOW, SAM, ("start_time", "logs", "steps"), "please, all of them", MINUTE, 7),
        ),
        (
            "need steps\nsteps as you take them",
            Needed(NOW, SAM, ("steps",), "steps as you take them", MINUTE, 7),
        ),
        ("field steps open it, press Launch", FieldSet(NOW, SAM, "steps", "open it, press Launch", 7)),
        ("field Files none", FieldSet(NOW, SAM, "logs", "", 7)),
        ("note call her first", Noted(NOW, SAM, "call her first", 7)),
        ("estimate Tue 12:00", Estimated(NOW, SAM, pt(11, 24, 12))),  # as in letter 26
        ("agreed every 2d", Agreed(NOW, SAM, every=2 * DAY, message=7)),
        ("agreed at Tue 12:00", Agreed(NOW, SAM, once=pt(11, 24, 12), message=7)),
        ("agreed by 2026-11-30 09:00", Agreed(NOW, SAM, once=pt(11, 30, 9), message=7)),
        ("agreed none", Agreed(NOW, SAM, message=7)),
        ("pause waiting", Paused(NOW, SAM, "waiting", 7)),
        ("resume", Resumed(NOW, SAM, 7)),
        ("agreed yes", Agreed(NOW, SAM, as_wished=True, message=7)),
        ("agreed withdrawn", Agreed(NOW, SAM, withdrawn=True, message=7)),
        ("send", Approved(NOW, SAM, 7)),
        ("defer 15m", Deferred(NOW, SAM, 15 * MINUTE, 7)),
        ("why", Question()),
        ("why response", Question(Kind.RESPONSE)),
        ("why answer", Question(Kind.RESPONSE)),
        ("why if priority=2", Question(None, "2")),
        ("why update if priority 2", Question(Kind.UPDATE, "2")),
        ("state open because it fails again", Reopened(NOW, SAM, "it fails again")),
        ("state pending waiting", Paused(NOW, SAM, "waiting", 7)),
        ("state Resolved patch the quota check", Resolved(NOW, SAM, "patch", "the quota check", MINUTE)),
        ("state closed", Closed(NOW, SAM)),
        (
            "answered phone 01:05 because she rang",
            AnsweredElsewhere(NOW, SAM, "phone", pt(11, 23, 1, 5), "she rang", 7),
        ),
        ("time 30m on the phone", TimeSpent(NOW, SAM, 30 * MINUTE, "on the phone")),
        ("outage 01:02", OutageNoted(NOW, SAM, pt(11, 23, 1, 2), None)),
        ("undo", Undo()),
        ("merge into uz-1043", Merge("UZ-1043")),
        ("split Export is slow", Split("Export is slow")),
        ("participant add <Kim@Example.com>", Participant(True, "kim@example.com")),
        ("participant remove kim@example.com", Participant(False, "kim@example.com")),
        ("open Dana on the phone:\nit hangs", OpenFor("Dana on the phone:\nit hangs")),
        ("release 1, 2 and 3", Release((1, 2, 3))),
        ("discard 4", Discard((4,))),
        ("status", StatusOf()),
        ("status [uz-1042]", StatusOf("UZ-1042")),
        ("queue", Queue()),
        ("help", Help()),
        ("help all", Help(all=True)),
        ("escalate", Escalated(NOW, SAM)),
        ("escalate to engineering", Escalated(NOW, SAM, "to engineering")),  # letter 27
        ("escalate because it spreads", Escalated(NOW, SAM, "it spreads")),
        ("resolve patch the quota check", Resolved(NOW, SAM, "patch", "the quota check", MINUTE)),
        ("resolve patch", Resolved(NOW, SAM, "patch", "", MINUTE)),
        ("refer Vault", Referred(NOW, SAM, "vault")),
        ("exclude network because of the proxy", Excluded(NOW, SAM, "network", "of the proxy")),
        ("close", Closed(NOW, SAM)),
        ("reopen", Reopened(NOW, SAM)),
        ("reopen it fails again", Reopened(NOW, SAM, "it fails again")),
        ("reopen because it fails again", Reopened(NOW, SAM, "it fails again")),
    ],
)
def test_a_line_is_one_event(line: str, event: Told) -> None:
    assert parse(line, SPEAKER) == event


def test_every_word_is_tried_above() -> None:
    marks = test_a_line_is_one_event.pytestmark  # type: ignore[attr-defined]
    tried = {line.strip(" #").split()[0].casefold() for line, _ in marks[0].args[1]}
    assert tried == set(WORDS) - {"try"}  # it stands on the first line of a whole mail only


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("escelate to engineering", "did you mean escalate?"),
        ("frobnicate", "known are take"),
        ("", "known are"),
        ("#", "known are"),
        ("take it", "nothing more"),
        ("close now", "nothing more"),
        ("resume please", "nothing more"),
        ("assign", "missing"),
        ("assign kim", "no address"),
        ("assign kim@example.org now", "no address"),
        ("priority", "missing"),
        ("priority because", "missing"),
        ("answer", "missing"),
        ("answer \n ", "missing"),
        ("note", "missing"),
        ("need", "missing"),
        ("need everything", "no field; there are aspects, impact"),
        ("field", "missing"),
        ("field steps", "missing"),
        ("field colour red", "no field"),
        ("estimate", "missing"),
        ("estimate soon", "no time"),
        ("estimate Tue 25:00", "no time of day"),
        ("agreed", "every 2d"),
        ("agreed often", "every 2d"),
        ("agreed every", "no duration"),
        ("agreed every now and then", "no duration"),
        ("agreed at tea", "no time"),
        ("agreed none at all", "nothing more"),
        ("pause", "missing"),
        ("resolve", "missing"),
        ("exclude", "missing"),
        ("exclude because I say so", "missing"),
        ("agreed yes please", "nothing more"),
        ("send it", "nothing more"),
        ("defer", "missing"),
        ("defer a bit", "no duration"),
        ("why not", "no promise"),
        ("why if it rains", "priority=2"),
    ],
)
def test_what_is_not_understood_does_nothing_and_says_what_was_meant(line: str, hint: str) -> None:
    with pytest.raises(Fault, match=hint.replace("?", r"\?")):
        parse(line, SPEAKER)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("4h", 4 * HOUR),
        ("1d12h", 36 * HOUR),
        ("90 minutes", 90 * MINUTE),
        ("2 DAYS", 2 * DAY),
    ],
)
def test_a_span_as_people_write_it(text: str, meant: timedelta) -> None:
    assert span(text) == meant


@pytest.mark.parametrize("text", ["", "4", "h", "4 weeks", "-4h", "4h ago", "1.5h", "4h nda", "1h30"])
def test_a_span_is_understood_whole_or_not_at_all(text: str) -> None:
    with pytest.raises(Fault):
        span(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-24 12:00", pt(11, 24, 12)),
        ("2026-11-24T12:00:00Z", pt(11, 24, 4)),
        ("2026-11-24 12:00+01:00", pt(11, 24, 3)),
        ("12:00", pt(11, 23, 12)),
        ("01:09", pt(11, 24, 1, 9)),  # now itself is past
        ("1:08", pt(11, 24, 1, 8)),
        ("Mon 12:00", pt(11, 23, 12)),
        ("monday 01:00", pt(11, 30, 1)),
        ("sun 00:00", pt(11, 29)),
    ],
)
def test_a_moment_as_people_write_it(text: str, meant: datetime) -> None:
    assert moment(text, SPEAKER) == meant


def test_a_moment_over_a_zone_change_is_that_wall_time() -> None:
    """The Pacific clock goes back in the night to Sunday, 1 November 2026."""
    saturday = Speaker(SAM, pt(10, 31, 12), "America/Los_Angeles")
    assert moment("Sun 12:00", saturday) - saturday.at == 25 * HOUR


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(
        st.text(max_size=40), st.builds("{} {}".format, st.sampled_from(sorted(WORDS)), st.text(max_size=30))
    )
)
def test_any_line_is_an_event_or_a_fault(line: str) -> None:
    try:
        event = parse(line, SPEAKER)
    except Fault as fault:
        assert str(fault)
    else:
        assert isinstance(event, Query | Deed) or event.at == NOW


def test_empty_lines_do_not_end_the_commands() -> None:
    """An HTML reply has a paragraph for each line; a command must never reach the customer for that."""
    events = read_reply("#take\n\n  #note not for them\n", SPEAKER).events
    assert [type(each).__name__ for each in events] == ["Assigned", "Noted"]


def test_a_command_below_the_answer_does_nothing() -> None:
    with pytest.raises(Fault, match="#resolve"):
        read_reply("Hi Dana, solved.\n\n#resolve patch", SPEAKER)


def test_a_number_below_the_answer_is_no_command() -> None:
    (answered,) = read_reply("We looked at:\n#1 the export\n#hashtag", SPEAKER).events
    assert type(answered).__name__ == "Answered"


@pytest.mark.parametrize("text", ["exclude third-party The proxy fails.", "exclude third-party because The proxy fails."])  # fmt: skip
def test_an_exclusion_takes_words(text: str) -> None:
    event = parse(text, SPEAKER)
    assert isinstance(event, Excluded)
    assert (event.category, event.because) == ("third-party", "The proxy fails.")


@pytest.mark.parametrize("text", ["send", "Send.", " SEND!\n", "defer 15m", "Defer 15 minutes"])
def test_a_bare_word_releases_or_defers_a_draft_that_was_shown(text: str) -> None:
    (told,) = read_reply(text, SPEAKER, asks=TO_DRAFT).events
    assert isinstance(told, Approved | Deferred)
    with pytest.raises(Fault, match="a draft is not what"):
        read_reply(text, SPEAKER)


@pytest.mark.parametrize("text", ["Send us the file, please.", "defer nothing on our account, please go on"])
def test_a_sentence_that_begins_so_is_an_answer(text: str) -> None:
    (told,) = read_reply(text, SPEAKER, asks=TO_DRAFT).events
    assert isinstance(told, Answered)


def test_a_question_stands_beside_commands_and_an_answer() -> None:
    reply = read_reply("#take\n#why update\n\nHi Dana, we look at it.", SPEAKER)
    assert [type(each.told).__name__ for each in reply.orders] == ["Assigned", "Question", "Answered"]

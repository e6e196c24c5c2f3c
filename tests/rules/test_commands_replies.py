"""A whole reply: spellings as clients make them, bare words, what stands where; and that no command ever reaches the customer."""

import re
import unicodedata
from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rules.commands import (
    DANGEROUS,
    WORDS,
    Asks,
    Deed,
    Fault,
    Help,
    Merge,
    OpenFor,
    Participant,
    Question,
    Queue,
    Release,
    Reply,
    Said,
    Speaker,
    Split,
    StatusOf,
    Undo,
    corrected,
    help_text,
    is_command,
    moment,
    paraphrase,
    parse,
    read_reply,
)
from rules.events import (
    Answered,
    AnsweredElsewhere,
    Assigned,
    Deferred,
    Estimated,
    Event,
    LevelSet,
    Needed,
    Noted,
    OutageNoted,
    Reopened,
    Resumed,
    TimeSpent,
)
from rules.incident import State
from rules.policy import Kind
from tests.rules.histories import HOUR, MINUTE, pt, utc

NOW = pt(11, 23, 13, 9)  # a Monday
SAM, KIM = "sam@example.org", "kim.jones@example.org"
SPEAKER = Speaker(
    SAM,
    NOW,
    "America/Los_Angeles",
    answer_delay=MINUTE,
    message=7,
    colleagues=((SAM, "Sam"), (KIM, "Kim Jones"), ("jo@example.org", "Jo"), ("jo@example.com", "Jo")),
)

TAKE: Event = Assigned(NOW, SAM, SAM)
ESTIMATE: Event = Estimated(NOW, SAM, pt(11, 24, 12))
LOWER: Event = LevelSet(NOW, SAM, "3", "it works again")
NOTE: Event = Noted(NOW, SAM, "call her", 7)


def answer(text: str) -> Answered:
    return Answered(NOW, SAM, text, MINUTE, 7)


def told(text: str, *asks: Asks) -> list[object]:
    return [each.told for each in read_reply(text, SPEAKER, asks=frozenset(asks)).orders]


# --- spellings -----------------------------------------------------------------------------------------------------------

SPELLINGS: list[tuple[str, list[object]]] = [
    ("#take", [TAKE]),
    ("# Take", [TAKE]),
    ("#TAKE.", [TAKE]),
    ("#take:", [TAKE]),
    ("#take!", [TAKE]),
    ("\uff03take", [TAKE]),  # full width
    ("\uff03\u3000\uff34\uff41\uff4b\uff45", [TAKE]),
    ("\ufeff#take", [TAKE]),  # a byte order mark
    ("#\u200btake\u200b", [TAKE]),
    ("#\u00a0take\u00a0", [TAKE]),
    ("\u2060\u00a0 \t#\u00adtake", [TAKE]),
    ("#priority\u00a03\u00a0because it works again", [LOWER]),
    ("#priority: P3, because it works again", [LOWER]),
    ("#Priority \u201c3\u201d \u2014 Because it works again", [LOWER]),
    ("#priority 3 because: it works again", [LOWER]),
    ("#estimate \u201cTue 12:00\u201d", [ESTIMATE]),
    ("#estimate Tue 24 Nov, 12:00 PT", [ESTIMATE]),  # as our own letters write it
    ("#estimate: tomorrow at noon", [ESTIMATE]),
    ("#estimate tomorrow 12pm.", [ESTIMATE]),
    ("#note: call her", [NOTE]),
    ("#note\ncall her", [NOTE]),
    ("#note call her\n#take", [NOTE, TAKE]),
    ("#take\n\n\n#note call her", [TAKE, NOTE]),
    ("#take\r\n\r\n#estimate Tue 12:00\r\n\r\nHi Dana", [TAKE, ESTIMATE, answer("Hi Dana")]),
    ("\n\n  #take\nHi Dana,\n\nwe see it.\n", [TAKE, answer("Hi Dana,\n\nwe see it.")]),
    ("#answer Hi Dana,\nwe see it.\n\n#note call her", [answer("Hi Dana,\nwe see it."), NOTE]),
    ("#answered phone 10:05 because she rang", [AnsweredElsewhere(NOW, SAM, "phone", pt(11, 23, 10, 5), "she rang", 7)]),
    ("#answered by phone at 10:05", [AnsweredElsewhere(NOW, SAM, "phone", pt(11, 23, 10, 5), "", 7)]),
    ("#answered phone", [AnsweredElsewhere(NOW, SAM, "phone", NOW, "", 7)]),
    ("#answered in person yesterday 4pm", [AnsweredElsewhere(NOW, SAM, "person", pt(11, 22, 16), "", 7)]),
    ("#answered call 20 minutes ago", [AnsweredElsewhere(NOW, SAM, "phone", NOW - 20 * MINUTE, "", 7)]),
    ("#answered chat 17:00 because asked", [AnsweredElsewhere(NOW, SAM, "chat", pt(11, 22, 17), "asked", 7)]),
    ("#time 1h 30m on the phone", [TimeSpent(NOW, SAM, 90 * MINUTE, "on the phone")]),
    ("#time 30m", [TimeSpent(NOW, SAM, 30 * MINUTE)]),
    ("#outage 10:02", [OutageNoted(NOW, SAM, pt(11, 23, 10, 2), None)]),
    (
        "#outage since 10:02 until 11:30 the database",
        [OutageNoted(NOW, SAM, pt(11, 23, 10, 2), pt(11, 23, 11, 30), "the database")],
    ),
    (
        "#outage yesterday 22:00\u201323:10 because the disk was full",
        [OutageNoted(NOW, SAM, pt(11, 22, 22), pt(11, 22, 23, 10), "the disk was full")],
    ),
    ("#outage Sun 23:30 to 00:15", [OutageNoted(NOW, SAM, pt(11, 22, 23, 30), pt(11, 23, 0, 15))]),
    ("#outage 9am until now", [OutageNoted(NOW, SAM, pt(11, 23, 9), NOW)]),
    ("#assign kim", [Assigned(NOW, SAM, KIM)]),
    ("#assign to Kim Jones", [Assigned(NOW, SAM, KIM)]),
    ("#assign kim.jones", [Assigned(NOW, SAM, KIM)]),
    ("#assign <Kim.Jones@Example.org>", [Assigned(NOW, SAM, KIM)]),
    ("#state open", [Reopened(NOW, SAM)]),
    ("#merge [UZ-1043]", [Merge("UZ-1043")]),
    ("#participant add \u2018lee@example.com\u2019", [Participant(True, "lee@example.com")]),
    ("#status uz-1042", [StatusOf("UZ-1042")]),
    ("#why update?", [Question(Kind.UPDATE)]),
    ("#open\nFrom: Dana\n\n#take\n#nonsense", [OpenFor("From: Dana\n\n#take\n#nonsense")]),  # their words
]  # fmt: skip


@pytest.mark.parametrize(("text", "orders"), SPELLINGS)
def test_a_spelling_is_read_as_it_was_meant(text: str, orders: list[object]) -> None:
    assert told(text) == orders


def test_orders_name_their_lines() -> None:
    reply = read_reply("\n\uff03Take\n\n#estimate Tue 12:00\nHi Dana\nwe see it", SPEAKER)
    assert [(each.line, each.number) for each in reply.orders] == [
        ("#Take", 2),
        ("#estimate Tue 12:00", 4),
        ("answer", 5),
    ]
    assert reply.answer == answer("Hi Dana\nwe see it")
    assert (reply.queries, reply.deeds) == ((), ())


def test_open_or_reopened_by_the_state_it_is_in() -> None:
    paused = Speaker(SAM, NOW, state=State.PENDING)
    assert parse("state open", paused) == Resumed(NOW, SAM)


# --- nothing half understood -----------------------------------------------------------------------------------------------

FAULTS: list[tuple[str, int, str, str]] = [
    # text, line, says, the line put right
    ("#escelate to engineering\nHi Dana", 1, "did you mean escalate?", "#escalate to engineering"),
    ("#take\n\n# Priorty 3 because it works", 3, "did you mean priority?", "# priority 3 because it works"),
    ("#need stpes\nplease", 1, "did you mean steps?", "#need steps"),
    ("#why respnse", 1, "did you mean response?", "#why response"),
    ("#assign kimm", 1, "did you mean kim?", "#assign kim"),
    ("#assign jo", 1, "may be jo@example.com or jo@example.org", ""),
    ("#answered phne 10:05", 1, "did you mean phone?", "#answered phone 10:05"),
    ("#answered Dana 10:05", 1, "no way of answering", ""),
    ("#answered phone tomorrow 9am", 1, "has not come yet", ""),
    ("#time two hours", 1, "no duration", ""),
    ("#outage 10:02 until 17:00", 1, "has not come yet", ""),
    ("#outage the database", 1, "since when", ""),
    ("#estimate Tue", 1, "at what time of day", ""),
    ("#estimate Wed 24 Nov 12:00", 1, "is a Tuesday", ""),
    ("#estimate 20 Nov 12:00", 1, "has passed", ""),
    ("#estimate 24/11 12:00", 1, "is no time", ""),
    ("#estmate soon", 1, "did you mean estimate?", ""),  # put right it could not be read either
    ("#state merged", 1, "no state that can be set", ""),
    ("#merge that one", 1, "no reference", ""),
    ("#participant lee@example.com", 1, "participant add", ""),
    ("#participant add lee", 1, "no address", ""),
    ("#release all", 1, "numbers", ""),
    ("#help me", 1, "help, or help all", ""),
    ("#frobnicate", 1, "unknown word", ""),
    ("#1 the export", 1, "unknown word", ""),
    ("#take #note call her", 1, "one command a line", ""),
    ("Hi Dana, solved.\n\n#resolve patch", 3, "commands stand above the answer", ""),
    ("Hi Dana, solved.\n\n* #resolve patch", 3, "commands stand above the answer", ""),
    ("Hi Dana, solved.\n\n\uff03\u00a0Resolve patch", 3, "commands stand above the answer", ""),
    ("Hi Dana, solved.\n\n## Note hush", 3, "commands stand above the answer", ""),
    ("Hi Dana, solved.\n#reslove patch", 2, "did you mean #resolve?", ""),
    ("#note call her\n#take\nHi Dana", 3, "whose is this text", ""),
    ("#note call her\n#tkae", 2, "did you mean #take?", ""),
    ("#answer Hi Dana\n\u201c#take\u201d", 2, "looks like a command", ""),
    ("#try", 1, "nothing to try", ""),
    ("#try #escelate", 1, "did you mean escalate?", "#try #escalate"),
    ("#try\n#try\n#take", 2, "first line", ""),
    ("#take\n#try", 2, "first line", ""),
]


@pytest.mark.parametrize(("text", "number", "says", "instead"), FAULTS)
def test_a_fault_names_the_line_and_what_was_meant(text: str, number: int, says: str, instead: str) -> None:
    with pytest.raises(Fault, match=says.replace("?", r"\?")) as caught:
        read_reply(text, SPEAKER)
    fault = caught.value
    assert (fault.number, fault.instead) == (number, instead)
    assert fault.line and str(fault) == f"{fault.line}: {fault.why}"
    if instead:
        right = corrected(text, fault)
        assert right.splitlines()[number - 1] == instead
        assert right.splitlines()[number:] == text.splitlines()[number:]
        assert read_reply(right, SPEAKER).orders
    else:
        with pytest.raises(ValueError, match="nothing is known"):
            corrected(text, fault)


# --- bare words ------------------------------------------------------------------------------------------------------------

BARE: list[tuple[str, Asks | None, object]] = [
    ("ok", None, TAKE),
    ("Okay!", None, TAKE),
    ("On it.", None, TAKE),
    ("mine", None, TAKE),
    ("take\n\n-- \nSam\nExample", None, TAKE),
    ("I\u2019ll take it", None, TAKE),
    ("yes", Asks.CONFIRM, Said("yes")),
    ("YES.\n", Asks.CONFIRM, Said("yes")),
    ("\u201cno\u201d", Asks.CONFIRM, Said("no")),
    ("send", Asks.SECOND, Said("send")),
    ("note", Asks.SECOND, Said("note")),
    ("Drop.", Asks.SECOND, Said("drop")),
    ("undo", Asks.UNDO, Undo()),
    ("\u00a0Undo !", Asks.UNDO, Undo()),
    ("defer 15m", Asks.DRAFT, Deferred(NOW, SAM, 15 * MINUTE, 7)),
    ("help", None, Help()),
    ("help all", None, Help(all=True)),
    ("queue", None, Queue()),
    ("status", None, StatusOf()),
    ("release 1", None, Release((1,))),
    ("Release 1 and 2", None, Release((1, 2))),
]


@pytest.mark.parametrize(("text", "asks", "meant"), BARE)
def test_a_bare_word_acts_where_the_letter_asks_for_it(text: str, asks: Asks | None, meant: object) -> None:
    assert told(text, *filter(None, [asks])) == [meant]


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("undo", "#undo"),
        ("send", "#send"),
        ("defer 15m", "#defer 15m"),
        ("close", "#close"),
        ("reopen", "#reopen"),
        ("escalate", "#escalate"),
        ("note", ""),
        ("drop", ""),
        ("resolve", ""),
    ],
)
def test_a_bare_word_that_was_not_asked_for_reaches_nobody(text: str, instead: str) -> None:
    with pytest.raises(Fault, match="alone acts on a letter that asks") as caught:
        read_reply(text, SPEAKER)
    assert caught.value.instead == instead


@pytest.mark.parametrize("asks", [Asks.CONFIRM, Asks.SECOND])
def test_a_word_of_taking_is_no_yes(asks: Asks) -> None:
    with pytest.raises(Fault, match="not one of the words"):
        read_reply("ok", SPEAKER, asks=frozenset({asks}))


@pytest.mark.parametrize("text", ["yes", "No.", "Yes, it is fixed.", "Send us the file, please."])
def test_where_nobody_asked_a_yes_is_the_answer(text: str) -> None:
    assert told(text) == [answer(text)]


@pytest.mark.parametrize("text", ["thanks", "Thank you!", "\U0001f44d", "..."])
def test_what_says_nothing_does_nothing(text: str) -> None:
    assert read_reply(text, SPEAKER) == Reply(thanks_only=True)


def test_an_empty_reply_is_nothing() -> None:
    assert read_reply(" \n\u200b\n", SPEAKER).orders == ()


def test_taking_alone_is_told_from_taking_by_command() -> None:
    assert read_reply("ok", SPEAKER).takes_only
    assert not read_reply("#take", SPEAKER).takes_only


# --- trying ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["#try\n#take", "# Try:\n\n#take", "#try #take", "#try take", "\n#TRY\n#take\n"]
)
def test_the_first_line_makes_it_a_trial(text: str) -> None:
    reply = read_reply(text, SPEAKER)
    assert reply.trial and reply.events == (TAKE,)


def test_an_answer_can_be_tried() -> None:
    reply = read_reply("#try\nHi Dana", SPEAKER)
    assert reply.trial and reply.answer == answer("Hi Dana")


# --- said back -------------------------------------------------------------------------------------------------------------


def test_the_short_help_is_part_of_the_long_one_and_fits_a_letter() -> None:
    short, long = help_text(), help_text(all=True)
    assert set(short) < set(long)
    assert {line.split()[0].removeprefix("#") for line in long if line.startswith("#")} == set(WORDS)
    assert all(len(line) <= 72 and line == line.rstrip() for line in long)


@pytest.mark.parametrize(
    "deed",
    [Merge("UZ-1043"), Participant(True, KIM), Participant(False, KIM), Split("Export"), OpenFor("x"), Undo(), Release((1,)), Said("yes")],
)  # fmt: skip
def test_a_paraphrase_is_one_sentence(deed: Deed) -> None:
    said = paraphrase(deed, "UZ-1042")
    assert said[0].isupper() or said.startswith(KIM) or said[0] == '"'
    assert said.endswith(".")


def test_what_waits_for_a_confirming_reply() -> None:
    assert isinstance(Merge("UZ-1"), DANGEROUS) and isinstance(Participant(True, KIM), DANGEROUS)
    assert not isinstance(Undo(), DANGEROUS)


# --- any mixture -----------------------------------------------------------------------------------------------------------

PREFIXES = ["", "", "", " ", "\u00a0", "\ufeff", "> ", "* ", "- ", "\u201c"]
SIGNS = ["#", "#", "# ", "\uff03", "#\u200b", "#\u00a0", ""]
commands = st.builds(
    "{}{}{}{}{}".format,
    st.sampled_from(PREFIXES),
    st.sampled_from(SIGNS),
    st.sampled_from(sorted(WORDS)).flatmap(lambda word: st.sampled_from([word, word.upper(), word.title()])),
    st.sampled_from(["", ":", ".", " "]),
    st.sampled_from(["", "", "3", "steps", "2h", "Tue 12:00", "phone", "patch it", "UZ-7", "all", "1"]),
)
texts = st.one_of(
    st.sampled_from(
        ["", "Hi Dana,", "we see it.", "#1 the export", "thanks", "1. open it", "-- ", "## Steps"]
    ),
    st.text(st.characters(codec="utf-8"), max_size=30),
)


def looks_like_a_command(line: str) -> bool:
    """By its own lights: what a person would take for one, whatever stands before it and between."""
    seen = "".join(each for each in unicodedata.normalize("NFKC", line) if unicodedata.category(each) != "Cf")
    found = re.match(r"[\s>*\"'\u201c-]*#\s*([A-Za-z]+)[:.,;!?]*(?=\s|$)", seen)
    return found is not None and found[1].casefold() in WORDS


@settings(max_examples=400, deadline=None)
@example(lines=["thanks", "--", "#agreed"], asks=set())
@given(st.lists(st.one_of(commands, texts), max_size=7), st.sets(st.sampled_from(Asks)))
def test_no_command_ever_reaches_the_customer(lines: list[str], asks: set[Asks]) -> None:
    """Either nothing is done, or each line that looks like a command is an order, and no text has one in it."""
    text = "\n".join(lines)
    try:
        reply = read_reply(text, SPEAKER, asks=frozenset(asks))
    except Fault as fault:
        assert fault.why and 0 < fault.number <= len(text.splitlines())
        return
    if any(isinstance(each, OpenFor) for each in reply.deeds):
        return  # all below is the customer's
    written = text.splitlines()
    begin = {each.number for each in reply.orders}
    tried = next((number for number, line in enumerate(written, 1) if line.strip("\ufeff\u200b\u00a0 ")), 0)
    for number, line in enumerate(written, 1):
        assert not looks_like_a_command(line) or number in begin or (reply.trial and number == tried)
    for order in reply.orders:
        if isinstance(order.told, Answered | Needed | Noted):
            below = order.told.text.splitlines()
            assert not any(looks_like_a_command(line) for line in below[1:])
        if order.line == "answer":
            assert isinstance(order.told, Answered) and order.told.text.strip()
            assert not any(looks_like_a_command(line) for line in order.told.text.splitlines())


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(commands, texts), max_size=5))
def test_a_line_put_right_changes_no_other(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        read_reply(text, SPEAKER)
    except Fault as fault:
        if fault.instead:
            before, after = text.splitlines(), corrected(text, fault).split("\n")
            changed = [
                number for number, (old, new) in enumerate(zip(before, after, strict=True), 1) if old != new
            ]
            assert changed in ([fault.number], [])


# --- times -----------------------------------------------------------------------------------------------------------------

Times = list[tuple[str, datetime]]
AHEAD: Times = [
    ("Tue 12:00", pt(11, 24, 12)),
    ("tuesday noon", pt(11, 24, 12)),
    ("tomorrow 9am", pt(11, 24, 9)),
    ("9 a.m. tomorrow", pt(11, 24, 9)),
    ("24 Nov 14:00", pt(11, 24, 14)),
    ("Nov 24th at 2pm", pt(11, 24, 14)),
    ("24 November 2026, 14:00", pt(11, 24, 14)),
    ("24.11. 14:00", pt(11, 24, 14)),
    ("24.11.2026 14h", pt(11, 24, 14)),
    ("2 Jan 10:00", pt(11, 23, 0).replace(year=2027, month=1, day=2) + 10 * HOUR),
    ("in 2h", NOW + 2 * HOUR),
    ("5pm", pt(11, 23, 17)),
    ("noon", pt(11, 24, 12)),
    ("midnight", pt(11, 24)),
    ("12am", pt(11, 24)),
    ("12:00 UTC", utc(11, 24, 12)),
    ("12:00 PST", pt(11, 24, 12)),
    ("12:00 PT", pt(11, 24, 12)),
    ("2026-11-24 12:00+01:00", utc(11, 24, 11)),
]


@pytest.mark.parametrize(("text", "meant"), AHEAD)
def test_a_time_that_is_to_come(text: str, meant: datetime) -> None:
    assert moment(text, SPEAKER) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10:05", pt(11, 23, 10, 5)),
        ("17:00", pt(11, 22, 17)),
        ("Mon 10:05", pt(11, 23, 10, 5)),
        ("Mon 17:00", pt(11, 16, 17)),
        ("Fri 16:40", pt(11, 20, 16, 40)),
        ("20 Nov 16:40", pt(11, 20, 16, 40)),
        ("now", NOW),
        ("2h ago", NOW - 2 * HOUR),
    ],
)
def test_a_time_that_is_over(text: str, meant: datetime) -> None:
    assert moment(text, SPEAKER, past=True) == meant


@pytest.mark.parametrize(
    "text",
    ["9", "Tue", "2026-11-24", "24/11 9:00", "10.05", "13pm", "0am", "25:00", "Tue 24:00", "24 14:00", "Nov 14:00", "29 Feb 10:00", "99.99. 10:00",
     "Tue Wed 9:00", "9:00 10:00", "tomorrow Tue 9:00", "Tue midnight", "12:00 CET", "next Tue 12:00", "in a while", "soon", "", "today 9:00", "in 9999999d"],
)  # fmt: skip
def test_what_can_be_read_in_two_ways_is_asked_back(text: str) -> None:
    with pytest.raises(Fault):
        moment(text, SPEAKER)


def test_a_wall_time_that_a_zone_change_leaves_out_is_asked_back() -> None:
    with pytest.raises(Fault, match="clocks change"):
        moment("14 Mar 2027 02:30", SPEAKER)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(st.text(max_size=25), st.from_regex(r"(?a)\A[a-zA-Z0-9:. ,/-]{0,25}\Z")),
    st.booleans(),
    st.sampled_from(["UTC", "America/Los_Angeles", "Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe"]),
)
def test_any_text_is_a_time_on_the_right_side_of_now_or_a_fault(text: str, past: bool, zone: str) -> None:
    try:
        at = moment(text, Speaker(SAM, NOW, zone), past=past)
    except Fault as fault:
        assert str(fault)
    else:
        assert at <= NOW if past else at >= NOW


@pytest.mark.parametrize("line", ["#split*", "\u200b#split*", "* #take_", "**#close**", "#note`", "(#take)"])
def test_a_word_in_bold_is_one_of_ours_too(line: str) -> None:
    """Found within an answer, it is refused; taken for text, it would go to the customer."""
    assert is_command(line)
    with pytest.raises(Fault):
        read_reply(f"We see the error.\n{line}\nBest regards", SPEAKER)

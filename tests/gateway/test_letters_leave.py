"""Letters as they leave: events are decided, what they send is composed, and the instants are those of the policies."""

import re
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from gateway.compose.facts import Occasion
from gateway.compose.letters import dues, facts
from gateway.compose.render import WIDTH
from gateway.config import Misconfigured, OnCall, Vendor, read
from gateway.people import People, configured_agents
from rules.commands import WORDS, Asks, Speaker, read_reply
from rules.effects import Audience, LetterKind, Send
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Assigned,
    CustomerReplied,
    Deferred,
    Estimated,
    Taken,
)
from rules.incident import (
    Breach,
    Met,
    Wish,
)
from rules.policy import ESCALATION, PEOPLE_OWE, Kind, Step, Tell
from tests.gateway.conversations import (
    BEEPER,
    NOOR,
    SAM,
    Conversation,
    answered,
    conversation,
    received,
    taken,
)
from tests.gateway.incidents import FRIDAY, TEMPLATES, german, incident, one_line, pacific, policies, samples


def quoted_words(text: str) -> list[str]:
    return " ".join(line[2:] for line in text.split("\n") if line.startswith(">")).split()


def test_an_answer_ends_with_what_holds_and_what_comes_next() -> None:
    told = conversation()
    answered(told)
    mail = told.letter(LetterKind.ANSWER)
    assert mail["From"] == "Sam at UserZoom Support <ticket@userzoom.com>"
    assert told.text(LetterKind.ANSWER).endswith(
        "\n-- \n"
        "UZ-1042 · Priority 2 · estimate: Tue 24 Nov, 12:00 PT\n"
        "Next status update by Tue 24 Nov, 08:10 PT (16:10 UTC)\n"
    )


def test_news_move_the_next_update() -> None:
    told = conversation()
    answered(told)
    taken(told, pacific(23, 1, 10))
    told.do(Answered(pacific(24, 7, 51), SAM, "New studies launch again.", timedelta(seconds=60)), SAM)
    assert "by Wed 25 Nov, 14:52 PT (22:52 UTC)" in told.text(LetterKind.ANSWER)
    taken(told, pacific(24, 7, 52))
    told.pass_to(pacific(25, 14, 22))
    text = one_line(told.text(LetterKind.DRAFT))
    assert text.startswith("Update to Dana due 14:52 PT, in 30 minutes.")
    # The estimate has passed by then, and the draft's reader may give another.
    assert "#estimate gives a new one" in text and "goes out at 14:47 PT" in text
    told.pass_to(pacific(25, 14, 47))
    letter = one_line(told.text(LetterKind.STATUS))
    assert "by Mon 30 Nov, 04:47 PT (12:47 UTC)" in letter
    assert "closed on Thu 26 Nov (Thanksgiving Day) and over the weekend" in letter
    assert "we had named Tue 24 Nov, 12:00 PT (20:00 UTC). That has passed" in letter


def test_an_estimate_that_has_passed_is_owned_up_to_in_the_next_answer() -> None:
    told = conversation()
    answered(told)
    taken(told, pacific(23, 1, 10))
    told.do(Answered(pacific(24, 13, 0), SAM, "Still at it."), SAM)
    foot = told.text(LetterKind.ANSWER).partition("-- \n")[2]
    assert "The estimate of Tue 24 Nov, 12:00 PT has passed; there is no new one yet." in one_line(foot)
    assert "· estimate" not in foot


def test_the_draft_is_the_letter_that_leaves() -> None:
    told = conversation()
    answered(told)
    taken(told, pacific(23, 1, 10))
    told.pass_to(pacific(24, 7, 40))
    draft = told.text(LetterKind.DRAFT)
    assert draft.startswith(
        'Update to Dana due 08:10 PT, in 30 minutes. Reply "send" to send this:\n\n> Hello Dana,\n'
    )
    assert (
        "Better: write what is new. A plain reply goes to Dana instead of the draft. If nothing comes, "
        "the draft goes out at 08:05 PT and counts as an update without news."
    ) in one_line(draft)
    assert all(len(line) <= WIDTH for line in draft.split("\n"))
    early = deepcopy(told)
    told.pass_to(pacific(24, 8, 5))
    assert quoted_words(draft) == told.text(LetterKind.STATUS).split()
    # Released earlier its instants are set anew, and nothing else.
    early.do(Approved(pacific(24, 7, 45), SAM), SAM)
    sent = one_line(early.text(LetterKind.STATUS))
    assert "by Wed 25 Nov, 14:45 PT (22:45 UTC)" in sent
    instant = re.compile(r"\w{3} \d+ \w{3}, \d\d:\d\d PT(?: \(\w* ?\d\d:\d\d UTC\))?")
    assert instant.sub("", sent) == instant.sub("", " ".join(quoted_words(draft)))


def test_a_draft_with_news_counts_as_one_with_news() -> None:
    told = conversation()
    answered(told)
    taken(told, pacific(23, 1, 10))
    told.do(Estimated(pacific(23, 5, 0), SAM, pacific(25, 12, 0)), SAM)
    told.pass_to(pacific(24, 7, 40))
    draft = told.text(LetterKind.DRAFT)
    assert "counts as an update with news" in one_line(draft)
    told.pass_to(pacific(24, 8, 5))
    status = told.text(LetterKind.STATUS)
    assert "There is a new estimate" in status or "there is a new estimate" in status
    assert quoted_words(draft) == status.split()


def test_a_draft_speaks_the_customers_language() -> None:
    told = conversation()
    told.do(received(pacific(20, 16, 40), language="de"))
    told.do(Taken(pacific(20, 16, 40), 1, LetterKind.ACKNOWLEDGEMENT))
    told.do(Answered(pacific(23, 1, 10), SAM, "Wir sehen es auch."), SAM)
    taken(told, pacific(23, 1, 10))
    told.pass_to(pacific(24, 7, 40))
    draft = told.text(LetterKind.DRAFT)
    told.pass_to(pacific(24, 8, 5))
    assert "> Guten Tag Dana," in draft and draft.startswith("Update to Dana due")
    assert quoted_words(draft) == told.text(LetterKind.STATUS).split()
    assert "No estimate has been given yet" in one_line(draft)


def test_a_draft_that_waits_names_its_later_hour() -> None:
    told = conversation()
    answered(told)
    taken(told, pacific(23, 1, 10))
    told.pass_to(pacific(24, 7, 40))
    told.do(Deferred(pacific(24, 7, 41), SAM, timedelta(minutes=15)), SAM)
    told.pass_to(pacific(24, 7, 56))
    text = one_line(told.text(LetterKind.DRAFT))
    assert text.startswith("Update to Dana due 08:10 PT, in 14 minutes.") and "goes out at 08:05 PT" in text


def test_a_promise_at_risk_and_missed() -> None:
    told = conversation(tell_customer_when_missed=True)
    told.do(received(pacific(23, 8, 0)))
    told.do(Taken(pacific(23, 8, 0), 1, LetterKind.ACKNOWLEDGEMENT))
    told.pass_to(pacific(23, 9, 36))
    risk = told.letter(LetterKind.AT_RISK)
    assert risk["Subject"] == "At risk: [UZ-1042] answer due Mon 23 Nov, 10:00 PT"
    assert one_line(told.text(LetterKind.AT_RISK)).startswith(
        "Dana waits for an answer since 08:00 PT. 24 minutes are left, and nobody has taken it. "
        "A plain reply goes to Dana. #take"
    )
    assert [str(mail["To"]) for _, mail in told.sent] == [SAM, NOOR]
    told.pass_to(pacific(23, 10, 0) + timedelta(seconds=1))
    missed = told.letter(LetterKind.MISSED, NOOR)
    assert missed["Subject"] == "Missed: [UZ-1042] answer was due Mon 23 Nov, 10:00 PT"
    assert one_line(told.text(LetterKind.MISSED)).startswith(
        "Nobody answered Dana within 2 support hours. It stays open until a person answers."
    )
    late = one_line(told.text(LetterKind.LATE))
    assert (
        "by Mon 23 Nov, 10:00 PT (18:00 UTC), and that time has passed without an answer. We are sorry. "
        "The head of support has been told."
    ) in late
    assert len(re.findall(r"\d\d:\d\d PT", late)) == 1  # no new time
    mail = told.letter(LetterKind.LATE)
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["From"] == "UserZoom Support <ticket@userzoom.com>"


def test_a_promise_at_risk_that_somebody_has_taken() -> None:
    told = conversation()
    told.do(received(pacific(20, 16, 40)))
    told.do(Assigned(pacific(20, 16, 45), SAM, SAM), SAM)
    told.pass_to(pacific(23, 1, 16))
    assert one_line(told.text(LetterKind.AT_RISK)).startswith(
        "Dana waits for an answer since Fri 20 Nov, 16:40 PT. 24 minutes are left; Sam has it."
    )


@pytest.mark.parametrize(
    ("lead", "steps", "says"),
    [
        ((NOOR,), ESCALATION, True),
        ((), ESCALATION, False),
        ((NOOR,), (Step(150, Tell.LEAD, PEOPLE_OWE),), False),
        ((NOOR,), (Step(80, Tell.ASSIGNEE, PEOPLE_OWE),), False),
    ],
)
def test_the_head_of_support_has_been_told_only_where_they_have(
    lead: tuple[str, ...], steps: tuple[Step, ...], says: bool
) -> None:
    told = conversation(tell_customer_when_missed=True, escalation=steps)
    told.vendors = {"userzoom": Vendor(team=(SAM,), lead=lead)}
    told.do(received(pacific(23, 8, 0)))
    told.pass_to(pacific(23, 10, 1))
    assert ("head of support" in told.text(LetterKind.LATE)) == says


def test_a_later_step_says_that_it_is_still_unanswered() -> None:
    told = conversation(escalation=(Step(150, Tell.LEAD, PEOPLE_OWE),))
    told.do(received(pacific(23, 8, 0)))
    told.pass_to(pacific(23, 11, 0))
    assert told.text(LetterKind.MISSED).startswith(
        "Still nobody has answered Dana, who was owed an answer within"
    )


def test_what_was_missed_and_then_done_is_told_as_done() -> None:
    about = incident("userzoom", pacific(23, 8, 0), "2")
    due = pacific(23, 10, 0)
    clock = replace(about.clocks[1], breach=Breach(due, due), met=Met(pacific(23, 10, 12), 1))
    about = replace(about, clocks=(clock,))
    policy = policies()["userzoom"]
    send = Send(LetterKind.MISSED, Audience.LEAD, about=Kind.RESPONSE, step=100)
    given_facts = facts(policy, about, send, Occasion(pacific(23, 10, 30), dues(policy, about)))
    text = TEMPLATES.render(send.kind, "userzoom", "en", given_facts).text
    assert one_line(text).startswith(
        "Dana got the answer only on Mon 23 Nov, 10:12 PT, not within 2 support hours. Nothing is left to do about it."
    )


def test_a_late_letter_names_no_figure_of_ours() -> None:
    policy = replace(policies()["zabble"], tell_customer_when_missed=True)
    told = Conversation(policy, {"zabble": Vendor(team=(SAM,))})
    told.do(received(pacific(23, 9, 0), "zabble"))
    told.pass_to(pacific(24, 16, 59))
    assert LetterKind.LATE not in {send.kind for send, _ in told.sent}
    for each in [*samples(), *german()]:
        if each.kind == "late" and each.vendor == "zabble":
            assert not re.search(r"\d\d:\d\d|\d+ \w*hours|Priorit", each.letter.text)


@pytest.mark.parametrize(
    ("agreed", "words"),
    [
        ({"every": timedelta(days=2)}, "Status updates: every 48 support hours, as agreed"),
        ({"once": pacific(27, 9, 0)}, "Next status update by Fri 27 Nov, 09:00 PT (17:00 UTC), as agreed"),
        ({}, "Status updates: none until it is solved, as agreed"),
    ],
)
def test_what_was_agreed_is_confirmed_once(agreed: dict[str, object], words: str) -> None:
    told = conversation()
    answered(told)
    taken(told, pacific(23, 1, 10))
    told.do(Agreed(pacific(23, 2, 0), SAM, **agreed), SAM)  # type: ignore[arg-type]
    told.do(Answered(pacific(23, 2, 1), SAM, "As you wish."), SAM)
    assert words in one_line(told.text(LetterKind.ANSWER))
    taken(told, pacific(23, 2, 2))
    told.do(Answered(pacific(23, 3, 0), SAM, "One thing more."), SAM)
    assert "as agreed" not in told.text(LetterKind.ANSWER)


def test_an_agreement_that_was_withdrawn_is_confirmed_too() -> None:
    told = conversation()
    answered(told)
    told.do(Agreed(pacific(23, 1, 9), SAM, every=timedelta(days=2)), SAM)
    taken(told, pacific(23, 1, 10))
    told.do(Agreed(pacific(23, 2, 0), SAM, withdrawn=True), SAM)
    told.do(Answered(pacific(23, 2, 1), SAM, "As before, then."), SAM)
    assert "Status updates: every 24 support hours again" in told.text(LetterKind.ANSWER)


def test_a_wish_is_shown_with_what_a_yes_would_mean() -> None:
    told = conversation()
    wish = Wish(pacific(23, 1, 5), "every two days", timedelta(days=2))
    told.do(received(pacific(23, 1, 5), wish=wish))
    text = one_line(told.text(LetterKind.NOTICE))
    assert (
        'Wish: "every two days": reply #agreed yes to accept (48 support hours; first by Wed 25 Nov, 15:05 PT)'
        in text
    )
    assert "Owed too: an estimate (" in text and "#agreed yes #note" in text
    wish = Wish(pacific(23, 2, 0), "only when it is fixed")
    told.do(CustomerReplied(wish.at, 3, author="dana@example.com", wish=wish))
    assert '"only when it is fixed": reply #agreed yes to accept (none until it is solved)' in one_line(
        told.text(LetterKind.WROTE)
    )


def test_a_question_without_an_answer_waits_for_the_agents_word() -> None:
    told = conversation()
    answered(told, "Hi Dana,\n\nwhich browser is it?")
    taken(told, pacific(23, 1, 10))
    told.do(Agreed(pacific(23, 1, 11), SAM), SAM)
    assert told.incident is not None and told.incident.question_at is not None
    told.pass_to(told.incident.wake_at or FRIDAY)
    quiet = told.text(LetterKind.QUIET)
    assert one_line(quiet).startswith(
        'No word from Dana since our question of Mon 23 Nov. Reply "send" to ask again: > Hello Dana,'
    )
    told.do(Approved(told.incident.wake_at or pacific(30, 2, 0), SAM), SAM)
    needed = told.text(LetterKind.NEEDED)
    assert quoted_words(quiet) == needed.split()
    assert (
        "We asked on Mon 23 Nov and did not hear back." in one_line(needed)
        and "which browser is it?" in needed
    )
    assert not re.search(r"clos(e|ed|ing)\b", needed)
    mail = told.letter(LetterKind.NEEDED)
    assert mail["From"] == "Sam at UserZoom Support <ticket@userzoom.com>" and mail["Auto-Submitted"] is None


@pytest.mark.parametrize("subject", ["app-1 down", "", "Nobody can log in " * 20, "Größe ☃ " * 40])
def test_a_pager_reads_one_short_message(subject: str) -> None:
    told = Conversation(
        policies()["zabble"],
        {"zabble": Vendor(on_call=(OnCall(BEEPER, "short"), OnCall("kim@example.org")), team=(SAM,))},
    )
    told.do(replace(received(pacific(24, 10, 2), "zabble", level="1"), subject=subject))
    mail = told.letter(LetterKind.ALERT)
    assert str(mail["To"]) == BEEPER and mail["References"] is None
    assert mail.get_content_type() == "text/plain"
    assert len(mail["Subject"]) <= 60 and mail["Subject"].startswith("ZB-1042 P1 ")
    assert mail["Subject"].endswith(" since 10:02 PT, reply take")
    body = told.text(LetterKind.ALERT)
    assert len(body) < 160 and body.count("\n") == 1
    assert body.endswith('since 10:02 PT. Reply "take". Otherwise Kim is alerted at 10:12 PT.\n')
    told.pass_to(pacific(24, 10, 12))
    full = told.letter(LetterKind.ALERT)
    assert full.get_content_type() == "multipart/alternative" and "kim@example.org" in full["To"]


def test_a_pager_is_configured_beside_plain_addresses() -> None:
    text = '[vendor.zabble]\non_call = ["Kim@example.org", { address = "pager@example.org", format = "short" }]\n'
    on_call = read(text, Path("config.toml")).vendor["zabble"].on_call
    assert on_call == (OnCall("kim@example.org"), OnCall(BEEPER, "short"))
    people = People({"zabble": Vendor(on_call=on_call)}, "operator@example.org")
    assert people.reads_short("zabble", BEEPER) and not people.reads_short("zabble", "kim@example.org")
    assert not people.reads_short("userzoom", BEEPER)
    assert configured_agents(people.vendors) == {
        ("zabble", "kim@example.org"): "Kim",
        ("zabble", BEEPER): "Pager",
    }
    alone = read('[vendor.zabble]\non_call = "kim@example.org"\n', Path("config.toml"))
    assert alone.vendor["zabble"].on_call == (OnCall("kim@example.org"),)


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ('{ address = "a@example.org", format = "tiny" }', "'tiny' is no format of an alert; \"full\" or \"short\" is meant"),
        ('{ format = "short" }', "address is missing"),
        ('{ address = "a@example.org", size = 1 }', "'size' is no key of somebody on call; there are address and format"),
        ('"nobody"', "'nobody' is no e-mail address"),
        ('{ address = "nobody" }', "'nobody' is no e-mail address"),
    ],
)  # fmt: skip
def test_a_fault_of_somebody_on_call_says_what_is_meant(entry: str, says: str) -> None:
    with pytest.raises(Misconfigured) as caught:
        read(f"[vendor.zabble]\non_call = [{entry}]\n", Path("config.toml"))
    assert caught.value.faults == [f"config.toml:2: vendor.zabble.on_call.0: {says}"]


ASKED_BY = {
    "draft": frozenset({Asks.DRAFT}),
    "quiet": frozenset({Asks.DRAFT}),
    "transcript": frozenset({Asks.UNDO}),
    "second": frozenset({Asks.SECOND}),
} | {kind: frozenset({Asks.CONFIRM}) for kind in ("not-sent", "asked", "confirm")}


def test_every_button_is_a_word_we_know() -> None:
    speaker = Speaker(SAM, FRIDAY, "UTC")
    for each in samples():
        for href in re.findall(r'href="(mailto:[^"]*)"', each.letter.html):
            body = parse_qs(urlsplit(unescape(href)).query)["body"][0]
            if body.endswith(" "):  # it wants more words
                assert body.removeprefix("#").split()[0] in WORDS, body
            else:
                assert read_reply(body, speaker, asks=ASKED_BY.get(each.kind, frozenset())).orders, body

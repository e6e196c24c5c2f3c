"""Letters as people read them: the instants are the policies', the words are the house's, nothing assumed is stated."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.compose import say
from gateway.compose.build import Head, Origin, build
from gateway.compose.facts import Facts, Occasion, given_name, title
from gateway.compose.letters import dues, facts
from gateway.compose.preview import KINDS, PAGER, Preview, preview, write_html
from gateway.compose.render import WIDTH, Rendered
from rules.cadence import cycle
from rules.effects import Audience, LetterKind, Send
from rules.incident import (
    Agreement,
    Breach,
    Clock,
    FieldValue,
    Incident,
    Met,
    Round,
    State,
    Trust,
    Update,
)
from rules.policy import Kind, Wording
from tests.gateway.incidents import (
    ALL,
    FRIDAY,
    TEMPLATES,
    TO_CUSTOMERS,
    german,
    incident,
    one_line,
    pacific,
    policies,
    samples,
)

ABOUT_MANY = {LetterKind.OVERVIEW, LetterKind.NOTHING_THERE, LetterKind.COLLECTED}  # or about none
SET = "why"  # a page that is set already
FORBIDDEN = re.compile(
    r"\b(incidents?|tickets?|sla|breach(es|ed)?|cadence|clocks?|queue|agents?|hold|held|valued)\b|do not reply",
    re.IGNORECASE,
)


def name(each: Preview) -> str:
    return f"{each.vendor}-{each.kind}-{each.variant}"


def said(kind: LetterKind, about: Incident, now: datetime | None = None, **occasion: object) -> Facts:
    policy = policies()[about.vendor]
    when = Occasion(now or about.received_at, dues(policy, about), **occasion)  # type: ignore[arg-type]
    return facts(policy, about, Send(kind, Audience.REQUESTER), when)


def letter(kind: LetterKind, about: Incident, now: datetime | None = None, **occasion: object) -> Rendered:
    return TEMPLATES.render(kind, about.vendor, about.language, said(kind, about, now, **occasion))


# Instants


@pytest.mark.parametrize(
    ("vendor", "level", "received", "expected"),
    [
        (  # before closing: 20 minutes today, the rest on Monday
            "userzoom",
            "2",
            pacific(20, 16, 40),
            [
                "Mon 23 Nov, 01:40 PT (09:40 UTC)",
                "Priority 2, Major",
                "Support closes today at 17:00 PT and opens again on Monday at 00:00 PT",
                "at least every 24 support hours",
            ],
        ),
        (
            "userzoom",
            "1",
            pacific(30, 10, 15),
            ["Mon 30 Nov, 10:45 PT (18:45 UTC)", "at least every 4 support hours", "Priority 1, Critical"],
        ),
        (  # closed
            "userzoom",
            "1",
            pacific(20, 17, 5),
            [
                "support is closed now",
                "Support opens: Mon 23 Nov, 00:00 PT (08:00 UTC)",
                "Mon 23 Nov, 00:30 PT (08:30 UTC)",
                "Somebody may look at it earlier. We cannot promise that.",
            ],
        ),
        (  # a holiday, no published figure
            "zabble",
            "2",
            pacific(26, 2, 6),
            [
                "closed today (Thanksgiving Day)",
                "Support opens: Fri 27 Nov, 09:00 PT (17:00 UTC)",
                "the response time of your agreement counts from that moment",
                "925-289-9345",
            ],
        ),
        (  # updates as agreed
            "userzoom",
            "3",
            pacific(24, 3, 5),
            [
                "Tue 24 Nov, 11:05 PT (19:05 UTC)",
                "Priority 3, Minor",
                "How often would you like to hear from us",
            ],
        ),
        ("kustomer", "1", datetime(2026, 11, 24, 7, 4, tzinfo=UTC), ["Tue 24 Nov, 09:04 UTC", "Priority 1;"]),
    ],
)
def test_the_instants_of_an_acknowledgement_are_the_policys(
    vendor: str, level: str, received: datetime, expected: list[str]
) -> None:
    text = one_line(letter(LetterKind.ACKNOWLEDGEMENT, incident(vendor, received, level)).text)
    for words in expected:
        assert words in text


def test_one_instant_the_next_thing_owed() -> None:
    text = letter(LetterKind.ACKNOWLEDGEMENT, incident("userzoom", pacific(20, 16, 40), "2")).text
    assert len(re.findall(r"\d{1,2} Nov, \d\d:\d\d", text)) == 1


def test_what_is_owed_after_an_answer() -> None:
    """Answered Mon 23 Nov, 01:10: the next update is 24 support hours later."""
    at = pacific(23, 1, 10)
    new = incident("userzoom", pacific(20, 16, 40), "2")
    clocks = tuple(replace(clock, met=Met(at, 1)) for clock in new.clocks)
    answered = replace(new, state=State.OPEN, clocks=clocks, updates=(Update(at, 1, by_person=True),))
    send = Send(LetterKind.ANSWER, Audience.REQUESTER, text="Hi Dana,\n\nthanks.\n\nSam")
    policy = policies()["userzoom"]
    told = facts(policy, answered, send, Occasion(at, dues(policy, answered)))
    text = TEMPLATES.render("answer", "userzoom", "en", told).text
    assert text.startswith("Hi Dana,\n\nthanks.\n\nSam\n\n-- \nUZ-1042 · Priority 2")
    assert "Next status update by Tue 24 Nov, 08:10 PT (16:10 UTC)" in one_line(text)


def test_a_long_gap_is_explained() -> None:
    """No news on Wed 25 Nov: the next update comes after Thanksgiving and the weekend."""
    at = pacific(25, 14, 52)
    new = incident("userzoom", pacific(20, 16, 40), "2")
    clocks = tuple(replace(clock, met=Met(at, 1)) for clock in new.clocks)
    about = replace(
        new,
        state=State.OPEN,
        clocks=clocks,
        updates=(Update(pacific(23, 1, 10), 1, True), Update(at, 2, False, news=False)),
        estimate=pacific(24, 12, 0),
    )
    text = one_line(letter(LetterKind.STATUS, about, at).text)
    assert "Next update: by Mon 30 Nov, 04:52 PT (12:52 UTC)" in text
    assert "closed on Thu 26 Nov (Thanksgiving Day) and over the weekend" in text
    assert (
        "we had named Tue 24 Nov, 12:00 PT (20:00 UTC). That has passed, and there is no new one yet." in text
    )
    assert "no new result" in text


@pytest.mark.parametrize(
    ("at", "zone", "reader", "language", "expected"),
    [
        (pacific(23, 1, 40), "America/Los_Angeles", None, "en", "Mon 23 Nov, 01:40 PT (09:40 UTC)"),
        (pacific(20, 16, 40), "America/Los_Angeles", None, "en", "Fri 20 Nov, 16:40 PT (Sat 00:40 UTC)"),
        (pacific(20, 16, 40), "America/Los_Angeles", None, "de", "Fr 20. Nov, 16:40 PT (Sa 00:40 UTC)"),
        (pacific(23, 1, 40), "America/Los_Angeles", ZoneInfo("America/Los_Angeles"), "en", "Mon 23 Nov, 01:40 PT"),
        (pacific(23, 1, 40), "America/Los_Angeles", ZoneInfo("Asia/Tokyo"), "en",
         "Mon 23 Nov, 01:40 PT (18:40 your time)"),
        (datetime(2026, 11, 24, 9, 4, 59, tzinfo=UTC), "UTC", None, "en", "Tue 24 Nov, 09:04 UTC"),
        (datetime(2026, 11, 24, 9, 4, tzinfo=UTC), "UTC", timezone(timedelta(hours=-5)), "en",
         "Tue 24 Nov, 09:04 UTC (04:04 your time)"),
        (datetime(2026, 11, 24, 3, 4, tzinfo=UTC), "UTC", timezone(timedelta(hours=-5)), "de",
         "Di 24. Nov, 03:04 UTC (Mo 22:04 Ihre Zeit)"),
        (datetime(2026, 7, 1, 9, 0, tzinfo=UTC), "Europe/Berlin", None, "en", "Wed 1 Jul, 11:00 CEST (09:00 UTC)"),
        (datetime(2026, 12, 1, 9, 0, tzinfo=UTC), "Europe/Berlin", None, "xx", "Tue 1 Dec, 10:00 CET (09:00 UTC)"),
        (datetime(2026, 12, 1, 9, 0, tzinfo=UTC), "Asia/Dubai", None, "en", "Tue 1 Dec, 13:00 UTC+04 (09:00 UTC)"),
    ],
)  # fmt: skip
def test_an_instant(at: datetime, zone: str, reader: ZoneInfo | None, language: str, expected: str) -> None:
    assert say.instant(at, zone, reader, language) == expected


def test_an_instant_is_cut_never_rounded_up() -> None:
    for seconds in range(60):
        at = datetime(2026, 11, 24, 9, 4, seconds, 999_999, tzinfo=UTC)
        assert say.instant(at, "UTC").endswith("09:04 UTC")


@pytest.mark.parametrize(
    ("minutes", "support", "expected"),
    [(30, True, "30 minutes"), (60, True, "1 support hour"), (1440, True, "24 support hours"),
     (1440, False, "24 hours"), (4320, False, "3 days"), (100, False, "1 hour 40 minutes"), (1, False, "1 minute")],
)  # fmt: skip
def test_a_span(minutes: int, support: bool, expected: str) -> None:
    assert say.span(timedelta(minutes=minutes), support) == expected


# House rules, over every sample


@pytest.mark.parametrize("each", samples() + german(), ids=name)
def test_a_letter_fits_a_phone_and_a_terminal(each: Preview) -> None:
    lines = each.letter.text.partition("\nRef: ")[0].rstrip("\n").split("\n")
    assert (
        SET in (each.kind, each.variant) or each.variant == PAGER or all(len(line) <= WIDTH for line in lines)
    )
    assert len(lines) <= (28 if each.kind in TO_CUSTOMERS else 35)
    assert each.letter.subject and "\n" not in each.letter.subject
    assert "\n\n\n" not in each.letter.text


@pytest.mark.parametrize("each", [each for each in samples() if each.kind in TO_CUSTOMERS], ids=name)
def test_customers_read_their_own_words(each: Preview) -> None:
    words = f"{each.letter.subject}\n{each.letter.text}"
    assert not FORBIDDEN.search(words)
    assert "None" not in words and "False" not in words


@pytest.mark.parametrize("each", [each for each in samples() + german() if each.letter.html], ids=name)
def test_html_says_the_same_words(each: Preview) -> None:
    text = re.sub(r"^(> ?|-- |  \d\. )", "", each.letter.text, flags=re.MULTILINE)
    inside = each.letter.html.partition("<body")[2].partition(">")[2]
    assert unescape(re.sub(r"<[^>]*>", " ", inside)).split() == text.split()
    assert not re.search(r"<(img|script|link|iframe|form|object)\b|https?://", each.letter.html)
    assert 'name="color-scheme"' in each.letter.html and "prefers-color-scheme" in each.letter.html
    assert f'lang="{"de" if each in german() else "en"}"' in each.letter.html


def test_every_kind_has_a_sample_for_every_vendor() -> None:
    assert {(each.vendor, each.kind) for each in samples()} == {(v, k) for v in policies() for k in KINDS}
    with pytest.raises(ValueError, match="no such letter"):
        preview(TEMPLATES, policies(), FRIDAY, ("nonsense",))


@pytest.mark.parametrize("language", ["en", "de"])
def test_words_of_an_operators_own_policy_stand_as_they_are(language: str) -> None:
    """No table of a language has them."""
    shipped = policies()["userzoom"]
    own = replace(
        shipped,
        level_question="Does the mill turn?",
        referrals=tuple(replace(each, pointer="Ask the miller") for each in shipped.referrals),
    )
    kinds = ("acknowledgement", "referral")
    letters = [each.letter.text for each in preview(TEMPLATES, {"userzoom": own}, FRIDAY, kinds, language)]
    assert any("Does the mill turn?" in each for each in letters)
    assert any("Ask the miller" in each for each in letters)


def test_previews_are_written_as_files(tmp_path: Path) -> None:
    pages = write_html(tmp_path / "new", samples())
    assert len(pages) == len(set(pages)) == len(samples())
    assert {page.name for page in pages if page.suffix == ".txt"} == {
        f"{v}-alert-short.txt" for v in policies()
    }
    for page in pages:
        assert page.suffix == ".txt" or page.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "new" / "userzoom-minimal.txt").read_text().startswith("Subject: We have a message")


@pytest.mark.parametrize("each", [each for each in samples() if each.kind in TO_CUSTOMERS[:4]], ids=name)
def test_one_line_says_that_people_read_replies(each: Preview) -> None:
    automatic = "This mail is automatic. People read the replies." in each.letter.text
    assert automatic == (each.kind != "answer")


# Nothing assumed, nothing unproved


@pytest.mark.parametrize("level", ["1", "2", "3"])
@pytest.mark.parametrize(
    "kind", [LetterKind.ACKNOWLEDGEMENT, LetterKind.STATUS, LetterKind.CHANGED, LetterKind.ANSWER]
)
@pytest.mark.parametrize("at", [pacific(20, 9, 30), pacific(20, 16, 40), pacific(26, 2, 6)])
def test_an_assumed_figure_or_its_level_is_never_stated(level: str, kind: LetterKind, at: datetime) -> None:
    about = incident("zabble", at, level)
    due = dues(policies()["zabble"], about)[Kind.RESPONSE]
    assert due is not None  # it runs inside
    late = replace(about.clocks[1], breach=Breach(due, due))
    missed = replace(about, clocks=(about.clocks[0], late, about.clocks[2]))
    for each in (about, missed):
        seen = letter(kind, each)
        words = seen.subject + seen.text + seen.html
        assert not re.search(r"Priority \d|Answer from a person", words)
        assert say.local(due, "America/Los_Angeles") not in words
        assert "closes today" not in words  # it would tell on which side of closing the figure lies


def test_staff_read_an_assumed_figure_and_that_it_is_one() -> None:
    text = letter(LetterKind.NOTICE, incident("zabble", pacific(20, 9, 30), "2"), message="broken").text
    assert "(our figure, not published)" in one_line(text)


def test_an_agreed_rhythm_may_be_stated_whatever_is_assumed() -> None:
    at = pacific(24, 10, 0)
    agreement = Agreement(at, "sam@example.org", every=timedelta(hours=16))
    about = incident("zabble", pacific(24, 9, 30), "2", agreements=(agreement,), state=State.OPEN)
    owed = cycle(policies()["zabble"], about)
    assert owed is not None
    text = one_line(letter(LetterKind.STATUS, about, at).text)
    assert (
        "Updates: every 16 support hours, as agreed" in text
        and "Next update: by Fri 27 Nov, 10:00 PT (18:00 UTC)" in text
    )


@pytest.mark.parametrize("agreed", [{"once": pacific(24, 9, 0)}, {"withdrawn": True}])
def test_an_agreement_that_is_over_states_no_assumed_figure(agreed: dict[str, object]) -> None:
    """One instant is served once; afterwards the table's own figure holds, which is not published."""
    policy = policies()["zabble"]
    level = policy.level("2")
    update = replace(level.targets[Kind.RESPONSE], kind=Kind.UPDATE, within=timedelta(hours=8), assumed=True)
    ours = replace(policy, levels=(replace(level, targets={**level.targets, Kind.UPDATE: update}),))
    agreement = Agreement(pacific(23, 10, 0), "sam@example.org", **agreed)  # type: ignore[arg-type]
    updates = (Update(pacific(23, 10, 30), 1, True), Update(pacific(24, 9, 0), 2, False))
    about = incident("zabble", pacific(23, 9, 30), "2", agreements=(agreement,), updates=updates)
    owed = dues(ours, about)
    assert owed[Kind.UPDATE] == pacific(24, 17, 0)
    send = Send(LetterKind.STATUS, Audience.REQUESTER)
    told = facts(ours, about, send, Occasion(pacific(24, 9, 0), owed))
    assert told["next_update"] == "" and told["usual"] == ""


@pytest.mark.parametrize("trust", [Trust.KNOWN, Trust.UNVERIFIED])
def test_nothing_of_an_unproved_mail_is_repeated(trust: Trust) -> None:
    about = incident(
        "userzoom", pacific(24, 3, 5), "2", trust=trust, subject="Buy now", requester_name="Eve Evil"
    )
    kind = LetterKind.MINIMAL if trust is Trust.UNVERIFIED else LetterKind.ACKNOWLEDGEMENT
    seen = letter(kind, about)
    assert not re.search("Buy|Eve|words about", seen.subject + seen.text + seen.html)


def test_the_minimal_letter_has_fixed_words() -> None:
    one = letter(LetterKind.MINIMAL, incident("zabble", pacific(24, 3, 5), "1", (), trust=Trust.UNVERIFIED))
    other = incident(
        "zabble", pacific(26, 9, 5), "3", trust=Trust.UNVERIFIED, requester_name="X", subject="Y"
    )
    assert one == letter(LetterKind.MINIMAL, other)
    assert not re.search(r"\d\d:\d\d|Priority|Dana|Study", one.text)


# What is asked, what is played back, how a target is worded


def test_missing_fields_are_asked_and_others_played_back() -> None:
    fields = {
        "impact": FieldValue("present", "200 participants  are\nbooked"),
        "steps": FieldValue("declined"),
        "logs": FieldValue("promised"),
        "error": FieldValue("unsure", "4012?"),
        "start_time": FieldValue("unsure"),
    }
    told = said(LetterKind.ACKNOWLEDGEMENT, incident("userzoom", pacific(24, 3, 5), "2", fields=ALL))
    assert told["ask"] == [] and told["complete"]
    about = replace(incident("userzoom", pacific(24, 3, 5), "2"), fields=fields)
    told = said(LetterKind.ACKNOWLEDGEMENT, about)
    assert [each for each, _ in told["ask"]] == ["aspects", "start_time"]  # type: ignore[attr-defined]
    assert told["understood"] == [["Impact", "200 participants are booked"]]
    assert told["unsure"] == [["error", "4012?"]]


@pytest.mark.parametrize("kind", [LetterKind.STATUS, LetterKind.AWAITED])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "something would follow"), ("de", "noch etwas schicken")]
)
def test_what_they_said_would_follow_is_asked_for(kind: LetterKind, language: str, words: str) -> None:
    about = replace(incident("userzoom", pacific(24, 3, 5), "2"), language=language)
    for awaited in ((), ("logs",)):
        send = Send(kind, Audience.REQUESTER, awaited=awaited)
        told = facts(policies()["userzoom"], about, send, Occasion(pacific(25, 9, 0), {}))
        text = one_line(TEMPLATES.render(kind, "userzoom", language, told).text)
        assert (words in text) is (bool(awaited) or kind is LetterKind.AWAITED)


@pytest.mark.parametrize(("wording", "words"), [(Wording.AIM, "we aim for Tue"), (Wording.COMMIT, "by Tue")])
def test_the_wording_of_a_target_is_the_letters(wording: Wording, words: str) -> None:
    policy = policies()["userzoom"]
    level = policy.level("1")
    targets = {**level.targets, Kind.RESPONSE: replace(level.targets[Kind.RESPONSE], wording=wording)}
    ours = replace(policy, levels=(replace(level, targets=targets), *policy.levels[1:]))
    about = incident("userzoom", pacific(24, 3, 5), "1")
    send = Send(LetterKind.ACKNOWLEDGEMENT, Audience.REQUESTER)
    told = facts(ours, about, send, Occasion(about.received_at, dues(ours, about)))
    text = one_line(TEMPLATES.render(send.kind, "userzoom", "en", told).text)
    assert f"Answer from a person: {words} 24 Nov, 03:35 PT (11:35 UTC)" in text


def test_a_missed_answer_is_said_first() -> None:
    about = incident("userzoom", pacific(23, 8, 0), "2")
    due = pacific(23, 10, 0)
    late = replace(about.clocks[1], breach=Breach(due, due))
    about = replace(about, clocks=(about.clocks[0], late), acknowledged=True)
    lines = one_line(letter(LetterKind.STATUS, about, pacific(23, 12, 0)).text)
    assert lines.startswith(
        "Hello Dana, we aimed to answer UZ-1042 by Mon 23 Nov, 10:00 PT (18:00 UTC), "
        "and that time has passed without an answer. We are sorry."
    )
    assert "no new result" not in lines


@pytest.mark.parametrize("kind", [LetterKind.ACKNOWLEDGEMENT, LetterKind.CHANGED])
def test_a_time_that_has_passed_is_owned_up_to_and_not_promised(kind: LetterKind) -> None:
    """Somebody who confirms days later gets the full acknowledgement, counted from first receipt."""
    text = one_line(letter(kind, incident("userzoom", pacific(23, 8, 0), "2"), pacific(24, 9, 0)).text)
    assert (
        "due by Mon 23 Nov, 10:00 PT (18:00 UTC), and that time has passed without one. We are sorry." in text
    )
    assert "Answer from a person" not in text and "takes it up" not in text


def test_an_agreements_time_counts_from_the_first_mail_also_where_it_was_confirmed_later() -> None:
    about = incident("zabble", pacific(24, 10, 0), "2")
    text = one_line(letter(LetterKind.ACKNOWLEDGEMENT, about, pacific(24, 10, 5)).text)
    assert "your agreement counts from Tue 24 Nov, 10:00 PT (18:00 UTC)." in text
    text = one_line(letter(LetterKind.ACKNOWLEDGEMENT, about, pacific(24, 10, 0)).text)
    assert "your agreement counts from now on." in text


@pytest.mark.parametrize("language", ["fr", "xx", "", "../x"])
def test_a_language_we_do_not_speak_is_english_throughout(language: str) -> None:
    about = incident("userzoom", pacific(24, 3, 5), "2")
    assert letter(LetterKind.ACKNOWLEDGEMENT, replace(about, language=language)) == letter(
        LetterKind.ACKNOWLEDGEMENT, about
    )


def test_german_letters_have_no_english_sentence() -> None:
    for each in german():
        if each.kind in ("answer", "resolved"):
            continue  # the words are the agent's
        assert not re.search(
            r"\b(your|reply|support (opens|closes)|please|from a person)\b", each.letter.text, re.I
        )


@settings(max_examples=100, deadline=None)
@given(
    words=st.lists(st.text(max_size=200), min_size=7, max_size=7),
    kind=st.sampled_from(sorted(set(LetterKind) - ABOUT_MANY)),
)
def test_any_words_of_others_become_a_letter(words: list[str], kind: LetterKind) -> None:
    about = incident(
        "userzoom", pacific(24, 3, 5), "2", (), requester_name=words[0], subject=words[1],
        level_reason=words[3], last_step=words[4],
    )  # fmt: skip
    about = replace(about, fields={"impact": FieldValue("present", words[2])})
    policy = policies()["userzoom"]
    occasion = Occasion(
        about.received_at, dues(policy, about), message=words[5], author=words[6], files=(words[0],)
    )
    opened = about if kind is not LetterKind.NO_STANDING else None  # their mail waits, there is no request
    given_facts = facts(
        policy, opened, Send(kind, Audience.HANDLERS, text=words[5], about=words[6]), occasion
    )
    seen = TEMPLATES.render(kind, "userzoom", "en", given_facts)
    octets = build(
        Head(
            "ticket@userzoom.com",
            words[0],
            "dana@example.com",
            seen.subject,
            occasion.now,
            "<a@b>",
            Origin.PERSON,
        ),
        seen.text,
        seen.html,
    )
    assert b"\n" in octets and "\0" not in seen.text + seen.html


def test_no_sorry_where_nothing_was_missed() -> None:
    for each in samples():
        sorry = "sorry" in each.letter.text
        assert sorry == (each.kind == "late") or each.kind not in TO_CUSTOMERS, name(each)


def test_a_late_update_says_so_until_one_has_arrived() -> None:
    anchor, due = pacific(23, 1, 10), pacific(24, 8, 10)
    about = incident(
        "userzoom", pacific(20, 16, 40), "2", updates=(Update(anchor, 1, True),),
        clocks=(Clock(Kind.RESPONSE, pacific(20, 16, 40), Met(anchor, 1)),), rounds=(Round(anchor, missed=Breach(due, due)),),
    )  # fmt: skip
    now = pacific(24, 9, 0)
    text = one_line(letter(LetterKind.STATUS, about, now).text)
    assert "was due by Tue 24 Nov, 08:10 PT" in text
    assert "We are sorry. We owe you an update" in text
    arrived = replace(about, updates=(*about.updates, Update(now, None, False)))
    assert "was due" not in letter(LetterKind.STATUS, arrived, pacific(24, 16, 0)).text


@pytest.mark.parametrize(
    ("full", "given"),
    [("Dana Sample", "Dana"), ("Sample, Dana", "Dana"), ("dana@example.com", ""), ("", ""), ("Dana2 X", ""),
     ('"Dana"', "Dana"), (" ", "")],
)  # fmt: skip
def test_given_names(full: str, given: str) -> None:
    assert given_name(full) == given


@pytest.mark.parametrize(
    "subject", ["Broken", "Re: Broken", "AW: Re:  Broken", "Fwd: RE[2]: Broken", "re : Broken"]
)
def test_titles(subject: str) -> None:
    assert title(subject) == "Broken"


def test_buttons_write_to_the_token_address_with_the_words_filled_in() -> None:
    address = "ticket+abc@userzoom.com"
    about = incident("userzoom", pacific(24, 3, 5), "2", subject='Launch "fails" & more')
    told = said(LetterKind.NOTICE, about, button_to=address, message="x")
    bodies = []
    for label, href in told["replies"]:  # type: ignore[attr-defined]
        url = urlsplit(href)
        query = parse_qs(url.query, keep_blank_values=True)
        assert url.scheme == "mailto" and unquote(url.path) == address
        assert query["subject"] == ['Re: [UZ-1042] Launch "fails" & more']
        bodies.append((label, query["body"][0]))
    assert bodies == [
        ("#take", "#take"),
        ("#note ...", "#note "),
        ("#priority 2 because ...", "#priority 2 because "),
        ("#why", "#why"),
        ("#help", "#help"),
    ]


def test_the_first_line_to_staff_is_what_is_owed_to_whom_by_when() -> None:
    text = letter(LetterKind.NOTICE, incident("userzoom", pacific(20, 16, 40), "2"), message="It fails").text
    assert text.startswith("P2, answer to Dana due Mon 23 Nov, 01:40 PT. Nobody has it yet.\n")
    assert "\n> It fails\n" in text
    assert "  Due:         Fri 16:40-17:00 (20 min), Mon 00:00-01:40 (1 h 40)\n" in text

"""Letters as people read them: the instants are the policies', the words are the house's, nothing assumed is stated."""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import cache
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
from gateway.compose.letters import Composer, Context, dues, facts
from gateway.compose.preview import KINDS, PAGER, Preview, preview, write_html
from gateway.compose.render import SHIPPED_TEMPLATES, WIDTH, Rendered, Templates
from gateway.compose.sign import Key, Keys
from gateway.config import Misconfigured, OnCall, Vendor, read
from gateway.library import Library
from gateway.people import People, configured_agents
from rules.cadence import cycle
from rules.commands import WORDS, Speaker, read_reply
from rules.decide import decide
from rules.effects import Audience, LetterKind, Refused, Send
from rules.events import (
    Agreed,
    Answered,
    Approved,
    Assigned,
    CustomerReplied,
    Deferred,
    Estimated,
    Event,
    Fired,
    Received,
    Taken,
)
from rules.incident import (
    Agreement,
    Author,
    Breach,
    Clock,
    FieldValue,
    Incident,
    LevelSource,
    Met,
    Round,
    State,
    Trust,
    Update,
    Wish,
)
from rules.policy import ESCALATION, PEOPLE_OWE, Kind, Policy, Step, Tell, Wording
from rules.replay import standings
from store.ids import Ids
from store.records import Agent

TEMPLATES = Templates([SHIPPED_TEMPLATES])
KEYS = Keys((Key(0, b"k" * 32),))
FRIDAY = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
TO_CUSTOMERS = (
    "acknowledgement", "minimal", "answer", "status", "changed", "resolved", "excluded", "late", "needed",
)  # fmt: skip
SET = "why"  # a page that is set already
FORBIDDEN = re.compile(
    r"\b(incidents?|tickets?|sla|breach(es|ed)?|cadence|clocks?|queue|agents?|hold|held|valued)\b|do not reply",
    re.IGNORECASE,
)
ALL = ("aspects", "impact", "start_time", "steps", "logs", "error")


@cache
def policies() -> Mapping[str, Policy]:
    return Library((), (), range(2026, 2028)).load_all()


@cache
def samples() -> list[Preview]:
    return preview(TEMPLATES, policies(), FRIDAY)


@cache
def german() -> list[Preview]:
    return preview(TEMPLATES, policies(), FRIDAY, TO_CUSTOMERS, language="de")


def name(each: Preview) -> str:
    return f"{each.vendor}-{each.kind}-{each.variant}"


def incident(
    vendor: str, at: datetime, level: str, fields: tuple[str, ...] = ALL, **changes: object
) -> Incident:
    policy = policies()[vendor]
    base = Incident(
        id=1,
        ref=f"{policy.prefix}-1042",
        vendor=vendor,
        policy=policy.digest,
        state=State.NEW,
        level=level,
        level_source=LevelSource.SUGGESTED,
        requester="dana@example.com",
        requester_name="Dana Sample",
        received_at=at,
        opened_by=Author.CUSTOMER,
        subject="Study will not launch",
        clocks=tuple(Clock(kind, at) for kind in (Kind.ACKNOWLEDGE, Kind.RESPONSE, Kind.RESOLUTION)),
        fields={name: FieldValue("present", f"words about {name}") for name in fields},
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def said(kind: LetterKind, about: Incident, now: datetime | None = None, **occasion: object) -> Facts:
    policy = policies()[about.vendor]
    when = Occasion(now or about.received_at, dues(policy, about), **occasion)  # type: ignore[arg-type]
    return facts(policy, about, Send(kind, Audience.REQUESTER), when)


def letter(kind: LetterKind, about: Incident, now: datetime | None = None, **occasion: object) -> Rendered:
    return TEMPLATES.render(kind, about.vendor, about.language, said(kind, about, now, **occasion))


def one_line(text: str) -> str:
    return " ".join(text.split())


# Instants


def pacific(day: int, hour: int, minute: int, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo("America/Los_Angeles")).astimezone(UTC)


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
    lines = each.letter.text.rstrip("\n").split("\n")
    assert each.kind == SET or each.variant == PAGER or all(len(line) <= WIDTH for line in lines)
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
    assert told["understood"] == [["Impact", "200 participants are booked"], ["Error", "4012?"]]


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
@given(words=st.lists(st.text(max_size=200), min_size=7, max_size=7), kind=st.sampled_from(list(LetterKind)))
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
    given_facts = facts(policy, about, Send(kind, Audience.HANDLERS, text=words[5], about=words[6]), occasion)
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
    told = said(LetterKind.NOTICE, about, reply_to=address, message="x")
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
    ]


def test_the_first_line_to_staff_is_what_is_owed_to_whom_by_when() -> None:
    text = letter(LetterKind.NOTICE, incident("userzoom", pacific(20, 16, 40), "2"), message="It fails").text
    assert text.startswith("P2, answer to Dana due Mon 23 Nov, 01:40 PT. Nobody has it yet.\n")
    assert "\n> It fails\n" in text
    assert "Fri 16:40-17:00 (20 minutes)" in text and "Mon 00:00-01:40 (1 hour 40 minutes)" in text


# Letters as they leave: events are decided, what they send is composed


SAM, NOOR, BEEPER = "sam@example.org", "noor@example.org", "pager@example.org"


@dataclass(slots=True)
class Conversation:
    """One request, its decisions, and the letters that came of the latest."""

    policy: Policy
    vendors: Mapping[str, Vendor] = field(default_factory=dict)
    incident: Incident | None = None
    sent: list[tuple[Send, EmailMessage]] = field(default_factory=list)

    def do(self, event: Event, by: str = "") -> None:
        decision = decide(self.policy, self.incident, event)
        assert not [each for each in decision.effects if isinstance(each, Refused)]
        self.incident = decision.incident
        assert self.incident is not None
        rows = standings(self.policy, self.incident)
        composer = Composer(TEMPLATES, KEYS, Ids(1, lambda: 1), self._people(), timedelta(days=5))
        self.sent = [
            (send, message_from_bytes(post.letter.octets, policy=default))
            for send in decision.effects
            if isinstance(send, Send)
            for post in composer.compose(self.policy, self.incident, rows, send, Context(author=by), event.at)
        ]

    def _people(self) -> People:
        agents = {
            (vendor, address): Agent(
                number, vendor, address, address.partition("@")[0].capitalize(), "active"
            )
            for number, address in enumerate((SAM, NOOR, BEEPER, "kim@example.org"))
            for vendor in policies()
        }
        return People(self.vendors, "operator@example.org", agents)

    def pass_to(self, at: datetime) -> None:
        self.do(Fired(at))

    def letter(self, kind: LetterKind, to: str = "") -> EmailMessage:
        found = [mail for send, mail in self.sent if send.kind is kind and to in (mail["To"] or "")]
        assert found, [send.kind for send, _ in self.sent]
        return found[0]

    def text(self, kind: LetterKind) -> str:
        part = self.letter(kind).get_body(("plain",))
        assert part is not None
        return str(part.get_content()).replace("\r\n", "\n")


def received(at: datetime, vendor: str = "userzoom", **changes: object) -> Received:
    level = str(changes.pop("level", "2"))
    return Received(
        at, 1, f"{policies()[vendor].prefix}-1042", "dana@example.com", requester_name="Dana Sample", level=level,
        subject="Study will not launch", **changes,  # type: ignore[arg-type]
    )  # fmt: skip


def conversation(vendor: str = "userzoom", **changes: object) -> Conversation:
    return Conversation(replace(policies()[vendor], **changes), {vendor: Vendor(team=(SAM,), lead=(NOOR,))})  # type: ignore[arg-type]


def answered(
    told: Conversation, words: str = "Hi Dana,\n\nthe error is reproduced and its cause found."
) -> None:
    """Friday's request of LETTERS, answered on Monday at 01:10 with an estimate."""
    told.do(received(pacific(20, 16, 40)))
    told.do(Taken(pacific(20, 16, 40), 1, LetterKind.ACKNOWLEDGEMENT))
    at = pacific(23, 1, 9)
    told.do(Estimated(at, SAM, pacific(24, 12, 0)), SAM)
    told.do(Answered(at, SAM, words, timedelta(seconds=60)), SAM)


def taken(told: Conversation, at: datetime, kind: LetterKind = LetterKind.ANSWER) -> None:
    told.do(Taken(at, 2, kind, news=kind is LetterKind.ANSWER))


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


def test_a_page_of_explanation_is_never_set_anew() -> None:
    rows = "\n".join(f"{'from':<24}{'until':<24}{number:>6}   {'why ' * 10}".rstrip() for number in range(40))
    assert max(map(len, rows.split("\n"))) > 90
    about = incident("userzoom", pacific(20, 16, 40), "2")
    policy = policies()["userzoom"]
    send = Send(LetterKind.WHY, Audience.HANDLERS, text=rows)
    seen = TEMPLATES.render(
        "why", "userzoom", "en", facts(policy, about, send, Occasion(about.received_at, dues(policy, about)))
    )
    assert seen.subject == "[UZ-1042] Study will not launch"
    assert seen.text.startswith("UZ-1042, P2: answer to Dana due Mon 23 Nov, 01:40 PT.\n")
    assert f"\n\n{rows}\n" in seen.text
    assert "<pre " in seen.html and f">{rows}</pre>" in seen.html


@pytest.mark.parametrize("subject", ["app-1 down", "", "Nobody can log in " * 20, "Größe ☃ " * 40])
def test_a_pager_reads_one_short_message(subject: str) -> None:
    told = Conversation(
        policies()["zabble"],
        {"zabble": Vendor(on_call=(OnCall(BEEPER, "short"), OnCall("kim@example.org")), team=(SAM,))},
    )
    told.do(replace(received(pacific(24, 10, 2), "zabble", level="1"), subject=subject))
    mail = told.letter(LetterKind.ALERT)
    assert str(mail["To"]) == BEEPER
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


def test_every_button_is_a_word_we_know() -> None:
    speaker = Speaker(SAM, FRIDAY, "UTC")
    for each in samples():
        for href in re.findall(r'href="(mailto:[^"]*)"', each.letter.html):
            body = parse_qs(urlsplit(unescape(href)).query)["body"][0]
            word = body.removeprefix("#").split()[0]
            assert word in WORDS or body in ("yes", "no"), body
            if not body.endswith(" ") and body not in ("yes", "no"):
                read_reply(body, speaker, to_draft=each.kind in ("draft", "quiet"))

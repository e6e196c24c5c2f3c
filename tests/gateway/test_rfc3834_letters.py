"""RFC 3834, the half about our own letters: R6 to R18, each by the rule it keeps."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from gateway.compose.build import LOOP_FIELD, Origin, capped_references, origin
from gateway.compose.facts import Occasion
from gateway.compose.letters import Context
from gateway.compose.to_customers import TO_CUSTOMERS
from rules.effects import BY_PERSON, Audience, LetterKind, Send
from rules.events import Received, Taken
from rules.incident import Trust
from rules.replay import standings
from tests.gateway.conversations import KEYS, Conversation, answered, conversation, received, text_of
from tests.gateway.incidents import pacific


@pytest.fixture
def told() -> Conversation:
    told = conversation()
    told.do(replace(received(pacific(23, 9, 0)), message_id="theirs@example.com"))
    return told


def test_r6_one_acknowledgement_for_each_request(told: Conversation) -> None:
    kinds = [send.kind for send, _ in told.sent]
    assert kinds.count(LetterKind.ACKNOWLEDGEMENT) == 1
    told.do(Taken(pacific(23, 9, 1), 1, LetterKind.ACKNOWLEDGEMENT))
    assert not told.sent


def test_r8_r12_nothing_of_an_unverified_mail_is_echoed() -> None:
    told = conversation()
    event: Received = received(pacific(23, 9, 0), trust=Trust.UNVERIFIED)
    told.do(event)
    mail = told.letter(LetterKind.MINIMAL)
    words = f"{mail['Subject']} {text_of(mail)}"
    assert "Study" not in words and "launch" not in words and "Dana" not in words


def test_r9_the_author_is_the_support_address_under_a_name_of_ours(told: Conversation) -> None:
    assert str(told.letter(LetterKind.ACKNOWLEDGEMENT)["From"]) == "UserZoom Support <ticket@userzoom.com>"


def test_r10_replies_go_to_a_signed_address(told: Conversation) -> None:
    address = told.letter(LetterKind.ACKNOWLEDGEMENT)["Reply-To"].addresses[0].addr_spec
    assert KEYS.read_address(address) is not None


def test_r11_r18_one_recipient_and_that_is_the_author(told: Conversation) -> None:
    mail = told.letter(LetterKind.ACKNOWLEDGEMENT)
    assert [each.addr_spec for each in mail["To"].addresses] == ["dana@example.com"]
    assert mail["Cc"] is None and mail["Bcc"] is None


def test_r13_the_letter_stands_in_their_thread(told: Conversation) -> None:
    mail = told.letter(LetterKind.ACKNOWLEDGEMENT)
    assert mail["In-Reply-To"] == mail["References"] == "<theirs@example.com>"
    many = capped_references([f"<{number}@example.com>" for number in range(100)])
    assert len(many) == 21 and many[0] == "<0@example.com>"


def test_r14_r15_it_says_that_it_is_automatic(told: Conversation) -> None:
    mail = told.letter(LetterKind.ACKNOWLEDGEMENT)
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["X-Auto-Response-Suppress"] == "All" and mail["Precedence"] is None


@pytest.mark.parametrize("kind", sorted(BY_PERSON))
def test_r14_what_a_person_wrote_says_nothing_of_the_kind(kind: LetterKind) -> None:
    assert origin(kind) is Origin.PERSON


def test_r14_an_answer_bears_neither_field() -> None:
    told = conversation()
    answered(told)
    mail = told.letter(LetterKind.ANSWER)
    assert mail["Auto-Submitted"] is None and mail["X-Auto-Response-Suppress"] is None


MANUAL = Path(__file__).parents[2] / "docs" / "manual" / "one-message.md"
SAID = dict(
    re.findall(r"^\| ([a-z-]+) \| [^|]+ \| (`auto-[a-z]+`|none) \|$", MANUAL.read_text("utf-8"), re.M)
)
"""What the manual says of each kind."""

ABOUT_NO_REQUEST = frozenset({LetterKind.NO_STANDING, LetterKind.OVERVIEW, LetterKind.NOTHING_THERE})
BUILT_ELSEWHERE = frozenset({LetterKind.COLLECTED, LetterKind.OVERVIEW, LetterKind.NOTHING_THERE})
"""Of several requests, or of none: tests/journey opens them."""


def test_the_manual_names_every_kind() -> None:
    assert SAID.keys() == {kind.value for kind in LetterKind}


@pytest.mark.parametrize("kind", sorted(set(LetterKind) - BUILT_ELSEWHERE))
def test_r14_every_letter_says_of_itself_what_the_manual_says(told: Conversation, kind: LetterKind) -> None:
    """In the octets that leave, not in the table that they are made of."""
    assert told.incident is not None
    is_theirs = kind in TO_CUSTOMERS or kind in ABOUT_NO_REQUEST
    send = Send(
        kind,
        Audience.REQUESTER if is_theirs else Audience.HANDLERS,
        text="We see it.",
        about="response",
        automatic=kind is LetterKind.STANDING,
    )
    at, composer = pacific(23, 9, 5), told.composer
    if kind in ABOUT_NO_REQUEST:
        letters = [composer.about_nothing(told.policy, send, "dana@example.com", Occasion(at))]
    else:
        rows = standings(told.policy, told.incident)
        posts = composer.compose(told.policy, told.incident, rows, send, Context(), at)
        letters = [post.letter for post in posts]
    assert letters
    for letter in letters:
        mail = message_from_bytes(letter.octets, policy=default)
        assert f"`{mail['Auto-Submitted']}`".replace("`None`", "none") == SAID[kind]
        assert mail["X-Auto-Response-Suppress"] == (None if SAID[kind] == "none" else "All")


def test_r14_letters_on_a_clock_are_generated() -> None:
    assert origin(LetterKind.STATUS) is Origin.GENERATED


def test_r21_every_letter_bears_the_signed_loop_field(told: Conversation) -> None:
    assert told.sent
    for _, mail in told.sent:
        row = KEYS.read_loop_field(mail[LOOP_FIELD])
        assert row is not None and row == KEYS.read_message_id(mail["Message-ID"])

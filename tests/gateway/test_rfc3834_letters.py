"""RFC 3834, the half about our own letters: R6 to R18, each by the rule it keeps."""

from dataclasses import replace

import pytest

from gateway.compose.build import LOOP_FIELD, Origin, capped_references, origin
from rules.effects import BY_PERSON, LetterKind
from rules.events import Received, Taken
from rules.incident import Trust
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


def test_r14_letters_on_a_clock_are_generated() -> None:
    assert origin(LetterKind.STATUS) is Origin.GENERATED


def test_r21_every_letter_bears_the_signed_loop_field(told: Conversation) -> None:
    assert told.sent
    for _, mail in told.sent:
        row = KEYS.read_loop_field(mail[LOOP_FIELD])
        assert row is not None and row == KEYS.read_message_id(mail["Message-ID"])

"""Octets of letters: whatever a slot is given, the fields are the template's, one recipient, nothing over a line."""

from base64 import b64decode
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import default
from email.utils import getaddresses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.compose.build import (
    MAX_LINE,
    MAX_REFERENCES,
    MAX_REFERENCES_OCTETS,
    Attachment,
    Head,
    Origin,
    Unbuildable,
    build,
    capped_references,
    header_value,
    origin,
)
from rules.effects import LetterKind

AT = datetime(2026, 11, 21, 0, 40, tzinfo=UTC)
HEAD = Head(
    sender="ticket@userzoom.com",
    sender_name="UserZoom Support",
    to="dana@example.com",
    subject="Re: Study will not launch [UZ-1042]",
    at=AT,
    message_id="<abc@userzoom.com>",
    origin=Origin.REPLIED,
    loop="UZ-1042;acknowledgement;0ab",
    reply_to="ticket+token@userzoom.com",
    in_reply_to="<one@example.com>",
    references=("<one@example.com>",),
)
FIELDS = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Reply-To",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "X-Support-Gateway",
    "MIME-Version",
    "Content-Type",
]
# Line ends of every kind, encoded words, bidi marks, surrogates, and words that would be fields.
NASTY = st.text(st.characters(), max_size=300) | st.lists(
    st.sampled_from(
        ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "Bcc: eve@example.com", "\0", "=?utf-8?b?Cg==?=",
         "\u202e", "<", ">", '"', "\\", ",", "@", ";", "--=_", " ", ".", "é", "日本", "\ud800", "x" * 90]
    ),
    max_size=12,
).map("".join)  # fmt: skip


def but(**changes: object) -> Head:
    values = {name: getattr(HEAD, name) for name in Head.__slots__} | changes
    return Head(**values)


def parsed(octets: bytes) -> Message:
    assert b"\r" not in octets.replace(b"\r\n", b"") and b"\n" not in octets.replace(b"\r\n", b"")
    assert all(len(line) <= MAX_LINE for line in octets.split(b"\r\n"))
    return message_from_bytes(octets)


def read(value: str) -> str:
    """A header's value, unfolded and decoded."""
    return str(make_header(decode_header(value.replace("\r\n", ""))))


def body(octets: bytes, subtype: str) -> str:
    for part in parsed(octets).walk():
        if part.get_content_type() == f"text/{subtype}":
            payload = part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            return payload.decode()
    raise AssertionError(subtype)


@settings(max_examples=100, deadline=None)
@given(name=NASTY, subject=NASTY, text=NASTY, html=NASTY, reference=NASTY, loop=NASTY)
def test_no_slot_can_add_a_field_or_a_recipient(
    name: str, subject: str, text: str, html: str, reference: str, loop: str
) -> None:
    head = but(
        sender_name=name, subject=subject, references=("<one@example.com>", reference), loop="x" + loop
    )
    octets = build(head, text, "<p>" + html)
    message = parsed(octets)
    assert message.keys() == FIELDS
    assert getaddresses([message["To"]]) == [("", "dana@example.com")]
    assert [address for _, address in getaddresses([message["From"]])] == ["ticket@userzoom.com"]
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]
    assert not any(part.defects for part in message.walk())
    # A second reader, with another header parser, sees the same.
    second = BytesParser(policy=default).parsebytes(octets)
    assert [each.addr_spec for each in second["to"].addresses] == ["dana@example.com"]
    assert [each.addr_spec for each in second["from"].addresses] == ["ticket@userzoom.com"]


@settings(max_examples=100, deadline=None)
@given(value=NASTY)
def test_names_and_subjects_read_back_as_the_gate_let_them_through(value: str) -> None:
    message = parsed(build(but(subject=value, sender_name=value), "x"))
    assert read(message["Subject"]) == header_value(value)
    (name, _), *others = getaddresses([message["From"]])
    assert not others and read(name) == header_value(value, 80)


@settings(max_examples=100, deadline=None)
@given(text=NASTY)
def test_text_comes_back_apart_from_what_format_flowed_stuffs(text: str) -> None:
    seen = body(build(HEAD, text), "plain")
    lines = [line[1:] if line.startswith(" ") else line for line in seen.split("\r\n")]
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").rstrip("\n") + "\n"
    assert "\n".join(lines) == plain.encode(errors="replace").decode()


@given(
    st.text(max_size=60)
    | st.sampled_from(["a@b, c@d", "a@b\r\nBcc: c@d", "<a@b>", "a b@c", "", "a@b@c", "a@"])
)
def test_what_is_not_one_mailbox_is_not_built(address: str) -> None:
    try:
        octets = build(but(to=address), "x")
    except Unbuildable:
        return
    assert len(getaddresses([str(parsed(octets)["To"])])) == 1


@pytest.mark.parametrize(
    "address", ["a@b, c@d", "a@b\r\nBcc: c@d", "<a@b>", "a b@c", "", "a@b@c", "a@", "a\u202e@b"]
)
def test_known_ways_to_a_second_recipient_are_refused(address: str) -> None:
    with pytest.raises(Unbuildable):
        build(but(to=address), "x")


@pytest.mark.parametrize("address", ["o'hara+tag@example.com", '"a b"@example.com', "jürgen@example.com"])
def test_unusual_mailboxes_are_mailboxes(address: str) -> None:
    raw = build(but(to=address), "x")
    assert f"To: {address}\r\n".encode() in raw


def test_an_injected_field_is_caught_even_if_the_gates_before_it_fail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("gateway.compose.build.header_value", lambda text, limit=0: text)
    monkeypatch.setattr("gateway.compose.build._unstructured", lambda text, taken: text)
    with pytest.raises(Unbuildable, match="Bcc"):
        build(but(subject="x\r\nBcc: eve@example.com"), "x")


@pytest.mark.parametrize(
    ("kind", "auto_submitted"),
    [
        (LetterKind.ACKNOWLEDGEMENT, "auto-replied"),
        (LetterKind.MINIMAL, "auto-replied"),
        (LetterKind.STATUS, "auto-generated"),
        (LetterKind.NOTICE, "auto-generated"),
        (LetterKind.ALERT, "auto-generated"),
        (LetterKind.ANSWER, None),
        (LetterKind.RESOLVED, None),
        (LetterKind.EXCLUDED, None),
        (LetterKind.REFERRAL, None),  # where a person causes it
    ],
)
def test_automatic_letters_say_so_and_a_persons_do_not(kind: LetterKind, auto_submitted: str | None) -> None:
    message = parsed(build(but(origin=origin(kind)), "x"))
    assert message["Auto-Submitted"] == auto_submitted
    assert message["X-Auto-Response-Suppress"] == ("All" if auto_submitted else None)


def test_references_keep_the_root_and_the_latest() -> None:
    ids = [f"<{number}@example.com>" for number in range(100)]
    kept = capped_references(ids)
    assert kept == ("<0@example.com>", *ids[-20:]) and len(kept) == MAX_REFERENCES
    long = [f"<{'x' * 200}{number}@example.com>" for number in range(30)]
    kept = capped_references(long)
    assert sum(len(id) + 1 for id in kept) <= MAX_REFERENCES_OCTETS
    assert kept[0] == long[0] and kept[-1] == long[-1]
    assert capped_references(["no id", "<a b@c>", "<a@b>\r\nBcc: x", "<a@b>", "<a@b>"]) == ("<a@b>",)
    assert parsed(build(but(references=tuple(ids)), "x"))["References"].split() == list(
        capped_references(ids)
    )


def test_same_letter_same_octets() -> None:
    assert build(HEAD, "text", "<p>text</p>") == build(HEAD, "text", "<p>text</p>")


@pytest.mark.parametrize(
    "text", ["plain\n", "Grüße\n", "日本語のテキストです\n" * 9, "x" * 5000, ".\n..\nFrom here\n"]
)
def test_any_text_is_7_bit_on_the_wire(text: str) -> None:
    octets = build(HEAD, text, f"<p>{text}</p>")
    assert octets.isascii() and all(len(line) <= 78 for line in octets.split(b"\r\n"))
    assert text.rstrip() in body(octets, "html").replace("\r\n", "\n")


def test_a_short_8_bit_header_block_is_encoded() -> None:
    octets = build(but(sender_name="Zoë bei UserZoom Support", subject="Größe " * 30), "x")
    head = octets.partition(b"\r\n\r\n")[0]
    assert head.isascii() and all(len(line) <= 78 for line in head.split(b"\r\n"))


def test_attachments_come_back_as_they_were() -> None:
    mail = b"From: a@example.com\r\nSubject: x\r\n\r\nbody --=_\r\n"
    given_files = [
        Attachment("mail.eml", "message/rfc822", mail),
        Attachment("8bit.eml", "message/rfc822", mail + b"\xe9\r\n"),
        Attachment("bare.eml", "message/rfc822", mail + b"bare\n"),
        Attachment('a"b\r\nBcc: x\u202e.png', "image/png\r\nBcc: x", bytes(range(256)) * 9),
        Attachment("übersicht.pdf", "application/pdf", b""),
        Attachment("parts", "multipart/mixed", b"--x\r\n"),
    ]
    message = parsed(build(HEAD, "text", "<p>text</p>", given_files))
    assert message.get_content_type() == "multipart/mixed" and len(message.get_payload()) == 7
    _, whole, *files = message.get_payload()
    assert whole.get_content_type() == "message/rfc822"
    assert whole.get_payload()[0].as_bytes().replace(b"\n", b"\r\n") == mail
    assert [file.get_content_type() for file in files] == ["application/octet-stream"] * 3 + [
        "application/pdf",
        "application/octet-stream",
    ]
    for file, sent in zip(files, given_files[1:], strict=True):
        assert b64decode(file.get_payload()) == sent.octets
    assert [file.get_filename() for file in files] == [
        "8bit.eml", "bare.eml", 'a"b Bcc: x .png', "übersicht.pdf", "parts",
    ]  # fmt: skip


def test_an_attached_mail_that_guesses_the_boundary_does_not_end_it() -> None:
    plain = build(HEAD, "text", "", [Attachment("a.eml", "message/rfc822", b"Subject: a\r\n\r\nx\r\n")])
    boundary = parsed(plain).get_boundary() or ""
    evil = (
        b"Subject: a\r\n\r\n--"
        + boundary.encode()
        + b"--\r\n--"
        + boundary.encode()
        + b"\r\n\r\ninjected\r\n"
    )
    message = parsed(build(HEAD, "text", "", [Attachment("a.eml", "message/rfc822", evil)]))
    assert message.get_boundary() != boundary and len(message.get_payload()) == 2

"""One message is one, by whatever way it came; another is another, whatever its Message-ID says."""

import pytest

from gateway.message.fingerprint import fingerprint, identity, is_trace

MAIL = (
    b"From: Pat <pat@example.com>\r\nTo: support@example.org\r\nSubject: down\r\nDate: Mon, 16 Nov 2026 09:00:00 +0100\r\n"
    b"Message-ID: <a@example.com>\r\n\r\nIt is down.\r\n"
)


@pytest.mark.parametrize(
    "way",
    [
        lambda mail: b"Received: from a by b; now\r\n" + mail,
        lambda mail: (
            b"Return-Path: <pat@example.com>\r\nDelivered-To: support@example.org\r\nX-Spam-Status: No\r\n"
            + mail
        ),
        lambda mail: (
            b"ARC-Seal: i=1\r\nAuthentication-Results: mx; dmarc=pass\r\nDKIM-Signature: v=1;\r\n b=x\r\n"
            + mail
        ),
        lambda mail: mail.replace(b"Subject: down", b"Subject:\r\n  down"),
        lambda mail: mail.replace(b"\r\n", b"\n"),
        lambda mail: mail + b"\r\n",
        lambda mail: b"List-Id: <desk.example.org>\r\nPrecedence: list\r\n" + mail,
    ],
)
def test_the_way_does_not_matter(way) -> None:  # type: ignore[no-untyped-def]
    assert fingerprint(way(MAIL)) == fingerprint(MAIL)


@pytest.mark.parametrize(
    "old, new",
    [
        (b"It is down", b"It is up"),
        (b"Subject: down", b"Subject: up"),
        (b"pat@", b"lee@"),
        (b"09:00", b"09:01"),
    ],
)
def test_same_id_other_content_is_another(old: bytes, new: bytes) -> None:
    assert fingerprint(MAIL.replace(old, new)) != fingerprint(MAIL)


def test_says_what_the_window_hangs_on() -> None:
    assert identity(MAIL).has_date and identity(MAIL).has_message_id
    bare = identity(b"Subject: down\r\n\r\nDate: not a field")
    assert not bare.has_date and not bare.has_message_id


def test_body_cannot_pose_as_field() -> None:
    assert fingerprint(b"A: b\r\n\r\nc: d") != fingerprint(b"A: b\r\nc: d\r\n\r\n")


@pytest.mark.parametrize(
    "name", [b"Received", b"ARC-Seal", b"X-Spam-Level", b"list-unsubscribe", b"X-MS-Exchange-Foo"]
)
def test_trace_fields(name: bytes) -> None:
    assert is_trace(name)


@pytest.mark.parametrize(
    "name", [b"From", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"Content-Type", b"X-Priority"]
)
def test_fields_of_the_author(name: bytes) -> None:
    assert not is_trace(name)

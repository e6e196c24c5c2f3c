"""What the IMAP door reads without a server: the provider's recipient field, and the settings."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from gateway.receive.imap import LATE, Flag, Mailbox, Move, forward_path, mark, received_at

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("octets", "expected"),
    [
        (
            b"Delivered-To: help+abc@example.org\r\nDelivered-To: forged@example.org\r\n\r\n",
            "help+abc@example.org",
        ),
        (b"delivered-to:\r\n <help@example.org>\r\nFrom: a@example.com\r\n\r\n", "help@example.org"),
        (b"From: a@example.com\r\n\r\nDelivered-To: body@example.org\r\n", None),
        (b"Delivered-To: not an address\r\nDelivered-To: forged@example.org\r\n\r\n", None),
        (b"Delivered-To: two@example.org, more@example.org\r\n\r\n", None),
        (b"Delivered-To: \r\n\r\n", None),
        (b"", None),
    ],
)
def test_only_the_topmost_field_counts(octets: bytes, expected: str | None) -> None:
    assert forward_path(octets, "Delivered-To") == expected


def test_without_a_field_nothing_is_read() -> None:
    assert forward_path(b"Delivered-To: a@example.org\r\n\r\n", "") is None


def test_marks() -> None:
    assert mark("$Ingested") == Flag("$Ingested")
    assert mark("\\Seen") == Flag("\\Seen")
    assert mark("move:Done/2026") == Move("Done/2026")
    for wrong in ("", "Seen", "move:", "$a b", "$(x"):
        with pytest.raises(ValueError, match="mark ="):
            mark(wrong)


def test_the_password_is_in_no_repr() -> None:
    assert "hunter2" not in repr(Mailbox("a", "h", "u", "hunter2", "support@example.org"))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (None, None),
        (NOW.replace(tzinfo=None), None),  # whose zone?
        (datetime(2026, 3, 2, 10, 0, tzinfo=EAST), datetime(2026, 3, 2, 8, 0, tzinfo=UTC)),
        (NOW, NOW),
        (NOW + timedelta(seconds=1), None),
        (NOW - LATE, NOW - LATE),
        (NOW - LATE - timedelta(seconds=1), None),
    ],
)
def test_when_a_mailbox_had_a_mail_is_believed_within_bounds(
    said: datetime | None, meant: datetime | None
) -> None:
    assert received_at(said, NOW) == meant

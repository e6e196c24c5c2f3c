"""A letter to send, for tests of delivery."""

from datetime import UTC, datetime, timedelta

from store.records import ClaimedLetter, Letter

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TEXT = b"Subject: a letter\r\nMessage-ID: <1@example.org>\r\n\r\nline\r\n.\r\n..dots\r\n"


def letter(
    number: int = 1,
    *,
    octets: bytes = TEXT,
    recipient: str = "pat@example.com",
    reverse_path: str = "bounces+1@example.org",
    kind: str = "acknowledgement",
    expires_at: datetime = START + timedelta(days=5),
) -> Letter:
    return Letter(
        id=number,
        incident=None,
        vendor="example",
        kind=kind,
        recipient=recipient,
        subject="a letter",
        message_id=f"<{number}@example.org>",
        reverse_path=reverse_path,
        octets=octets,
        created_at=START,
        not_before=START,
        expires_at=expires_at,
    )


def claimed(number: int = 1, attempts: int = 1) -> ClaimedLetter:
    return ClaimedLetter(letter(number), attempts)

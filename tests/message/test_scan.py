"""Structure limits, each from both sides, and in linear time."""

import time

import pytest

from gateway.message.scan import Limits, Unparsable, header_fields, scan


def nested(depth: int) -> bytes:
    lines = []
    for level in range(depth):
        lines.append(f'Content-Type: multipart/mixed; boundary="b{level}"\r\n\r\n--b{level}\r\n')
    return "".join(lines).encode() + b"\r\nhello\r\n"


def many_parts(count: int) -> bytes:
    part = b"--x\r\n\r\na\r\n"
    return b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + part * count + b"--x--\r\n"


def test_counts_parts_and_depth() -> None:
    structure = scan(nested(3))
    assert (structure.depth, structure.parts) == (3, 4)
    assert scan(many_parts(7)).parts == 8


BEYOND = {
    "depth": (nested(50), nested(51)),
    "enclosed messages": (
        b"Content-Type: message/rfc822\r\n\r\n" * 50,
        b"Content-Type: message/rfc822\r\n\r\n" * 51,
    ),
    "parts": (many_parts(999), many_parts(1000)),
    "fields": (b"X-A: b\r\n" * 1000, b"X-A: b\r\n" * 1001),
    "header octets": (b"X-A: " + b"a" * 250_000, b"X-A: " + b"a" * 270_000),
    "addresses": (b"To: " + b"a@example.com," * 199, b"To: " + b"a@example.com," * 201),
    "encoded words": (b"Subject: " + b"=?utf-8?q?a?= " * 200, b"Subject: " + b"=?utf-8?q?a?= " * 201),
    "status blocks": (
        b"Content-Type: message/delivery-status\r\n\r\n" + b"A: b\r\n\r\n" * 900,
        b"Content-Type: message/delivery-status\r\n\r\n" + b"A: b\r\n\r\n" * 1100,
    ),
    "digest": (
        b"Content-Type: multipart/digest; boundary=x\r\n\r\n" + b"--x\r\n\r\nA: b\r\n\r\nc\r\n" * 400,
        b"Content-Type: multipart/digest; boundary=x\r\n\r\n" + b"--x\r\n\r\nA: b\r\n\r\nc\r\n" * 600,
    ),
}


@pytest.mark.parametrize("name", BEYOND)
def test_each_limit_from_both_sides(name: str) -> None:
    within, beyond = BEYOND[name]
    scan(within)
    with pytest.raises(Unparsable):
        scan(beyond)


def test_quoted_commas_are_no_addresses() -> None:
    scan(b"To: " + b'"Doe, Pat" <pat@example.com>,' * 150)


def test_lines_that_only_look_like_delimiters_are_text() -> None:
    assert (
        scan(b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\n" + b"--y\r\n" * 5000).parts == 2
    )


def test_limits_are_a_value() -> None:
    with pytest.raises(Unparsable, match="more than 2 parts"):
        scan(many_parts(3), Limits(parts=2))


def test_hidden_fields_are_seen() -> None:
    """A From with a blank before the colon, or behind a leading blank, hides from one reader and shows to another."""
    octets = b" From: one@example.com\r\nFrom : two@example.com\r\nFrom: three@example.com\r\n\r\nbody"
    assert [name for name, _ in header_fields(octets)] == [b"From", b"From", b"From"]


def test_folds_stay_and_received_are_counted() -> None:
    octets = b"Received: a\r\n\tb\r\nRECEIVED: c\r\nSubject: d\r\n e\r\n\r\nReceived: no field"
    assert header_fields(octets)[2] == (b"Subject", b" d\r\n e")
    assert scan(octets).received_count == 2


@pytest.mark.parametrize(
    "line",
    [b"\r", b"\r\n", b"--x\r\n", b"--x", b"a\r", b"-", b": ", b" \n", b"Content-Type: message/rfc822\n\n"],
)
def test_time_grows_with_size_only(line: bytes) -> None:
    head = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    begin = time.process_time()
    try:
        scan(head + line * (4_000_000 // len(line)))
    except Unparsable:
        pass
    assert time.process_time() - begin < 3

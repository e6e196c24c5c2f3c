"""LMTP (RFC 2033): LHLO, one reply for each accepted recipient in order, and the bounds of the SMTP door."""

import asyncio
import smtplib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.limits import Limits
from gateway.receive.door import UNKNOWN_RECIPIENT
from gateway.receive.lmtp import LmtpDoor
from tests.gateway.doors import Inbox, Peer, make_door

LHLO = b"LHLO there.example.com"


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def peer(inbox: Inbox) -> AsyncIterator[Peer]:
    async with make_door(inbox, LmtpDoor) as door, await Peer.connect(door) as peer:
        yield peer


async def test_one_reply_a_recipient(inbox: Inbox, peer: Peer) -> None:
    await peer.to_data(recipients=3, hello=LHLO)
    peer.write(b"hello\r\n.\r\nNOOP\r\n")
    assert [await peer.reply() for _ in range(4)] == ["250 2.0.0 accepted"] * 3 + ["250 2.0.0 OK"]
    (arrival,) = inbox.arrivals
    assert arrival.door == "lmtp"
    assert arrival.octets == b"hello\r\n"
    assert arrival.recipients == ("support0@example.org", "support1@example.org", "support2@example.org")


async def test_refused_recipients_get_no_reply_at_the_dot(inbox: Inbox, peer: Peer) -> None:
    await peer.to_mail(LHLO)
    peer.write(
        b"MAIL FROM:<ann@example.com>\r\nRCPT TO:<nobody@example.com>\r\nRCPT TO:<support@example.org>\r\n"
        b"RCPT TO:<support@example.org>\r\nDATA\r\n"
    )
    assert [(await peer.reply())[:3] for _ in range(5)] == ["250", "550", "250", "250", "354"]
    peer.write(b"hello\r\n.\r\nNOOP\r\n")
    assert [(await peer.reply())[:9] for _ in range(3)] == ["250 2.0.0"] * 3


async def test_no_valid_recipient(peer: Peer) -> None:
    """RFC 2033 4.2: then DATA must fail with 503."""
    await peer.to_mail(LHLO)
    await peer.say(b"MAIL FROM:<ann@example.com>")
    assert await peer.say(b"RCPT TO:<nobody@example.com>") == str(UNKNOWN_RECIPIENT)
    assert (await peer.say(b"DATA")).startswith("503 5.5.1")


@pytest.mark.parametrize("command", [b"HELO x.example.com", b"EHLO x.example.com"])
async def test_smtp_greetings_are_refused(peer: Peer, command: bytes) -> None:
    """RFC 2033 4.1."""
    assert (await peer.reply()) == "220 desk.example.org LMTP"
    assert (await peer.say(command)).startswith("500 5.5.1")
    assert (await peer.say(b"MAIL FROM:<ann@example.com>")).startswith("503")


async def test_what_must_be_announced(peer: Peer) -> None:
    """RFC 2033 5."""
    await peer.reply()
    announced = await peer.say(LHLO)
    assert {"PIPELINING", "ENHANCEDSTATUSCODES", "8BITMIME"} <= {line[4:] for line in announced.splitlines()}


@pytest.mark.parametrize("message", [b"x" * 2_000 + b"\r\n", b"x\r\n" * 5_000])
async def test_refusals_at_the_dot_are_said_to_each_recipient(inbox: Inbox, message: bytes) -> None:
    limits = Limits(size=10_000, line=1_000, in_flight=20_000)
    async with make_door(inbox, LmtpDoor, limits) as door, await Peer.connect(door) as peer:
        await peer.to_data(recipients=2, hello=LHLO)
        peer.write(message + b".\r\nNOOP\r\n")
        assert [(await peer.reply())[0] for _ in range(3)] == ["5", "5", "2"]


async def test_a_fault_of_ours_is_temporary_for_each_recipient(inbox: Inbox, peer: Peer) -> None:
    inbox.error = RuntimeError("a fault")
    await peer.to_data(recipients=2, hello=LHLO)
    peer.write(b"hello\r\n.\r\n")
    assert [(await peer.reply())[:9] for _ in range(2)] == ["451 4.3.0"] * 2


async def test_at_a_unix_socket(inbox: Inbox, tmp_path: Path) -> None:
    path = str(tmp_path / "lmtp")

    def send() -> None:
        with smtplib.LMTP(path) as client:
            client.sendmail("ann@example.com", ["support@example.org"], b"hello\r\n")

    # A UNIX socket is one peer to the eye, so the cap for each peer does not bind it.
    limits = Limits(per_peer=1)
    async with make_door(inbox, LmtpDoor, limits, listen=f"unix:{path}") as door:
        assert door.address == (path, 0)
        await asyncio.gather(asyncio.to_thread(send), asyncio.to_thread(send))
    assert [arrival.peer for arrival in inbox.arrivals] == ["", ""]

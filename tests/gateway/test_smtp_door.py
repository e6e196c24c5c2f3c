"""What the SMTP door takes, octet for octet, and what it answers; over real sockets."""

import asyncio
import smtplib
import socket
import struct
from base64 import b64encode
from collections.abc import AsyncIterator
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
import uvloop
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.limits import Limits
from gateway.receive.data import Data
from gateway.receive.door import UNAVAILABLE, WRONG_PASSWORD, Reply, is_looping
from gateway.receive.smtp import SmtpDoor
from tests.gateway.doors import Inbox, Peer, make_door
from tests.gateway.tls import certificate_in, serving, trusting

MAIL = b"From: ann@example.com\r\nSubject: hello\r\n\r\nIt does not start.\r\n"


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def door(inbox: Inbox) -> AsyncIterator[SmtpDoor]:
    async with make_door(inbox) as door:
        yield door


@pytest.fixture
async def peer(door: SmtpDoor) -> AsyncIterator[Peer]:
    async with await Peer.connect(door) as peer:
        yield peer


async def test_a_message_arrives_whole_with_its_envelope(inbox: Inbox, peer: Peer) -> None:
    await peer.to_data(recipients=2)
    assert await peer.say(MAIL + b".") == "250 2.0.0 accepted"
    (arrival,) = inbox.arrivals
    assert arrival.octets == MAIL
    assert arrival.door == "smtp"
    assert arrival.reverse_path == "ann@example.com"
    assert arrival.recipients == ("support0@example.org", "support1@example.org")
    assert arrival.peer == "127.0.0.1"
    assert arrival.authenticated is None
    assert await peer.say(b"QUIT") == "221 2.0.0 Bye"
    assert await peer.reply() == ""


async def test_the_standard_library_can_speak_with_it(inbox: Inbox, door: SmtpDoor) -> None:
    def send() -> None:
        with smtplib.SMTP(*door.address, timeout=10) as client:
            client.sendmail("", ["support@example.org"], MAIL)
            client.sendmail("ann@example.com", ["support@example.org"], MAIL + b".\r\n..\r\n")

    await asyncio.to_thread(send)
    assert [arrival.octets for arrival in inbox.arrivals] == [MAIL, MAIL + b".\r\n..\r\n"]
    assert inbox.arrivals[0].reverse_path == ""


async def test_what_is_announced(peer: Peer) -> None:
    await peer.reply()
    announced = await peer.say(b"EHLO there.example.com")
    assert [line[4:] for line in announced.splitlines()] == [
        "desk.example.org",
        "PIPELINING",
        "SIZE 26214400",
        "8BITMIME",
        "SMTPUTF8",
        "ENHANCEDSTATUSCODES",
    ]


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        (b"MAIL FROM:<ann@example.com>", "503 5.5.1"),
        (b"EHLO", "501 5.5.4"),
        (b"", "500 5.5.1"),
        (b"WIZ", "500 5.5.1"),
        (b"M\xc4IL", "500 5.5.1"),
        (b"DATA", "503 5.5.1"),
        (b"NOOP", "250 2.0.0"),
        (b"RSET", "250 2.0.0"),
        (b"VRFY support@example.org", "252 2.0.0"),
        (b"EXPN all", "502 5.5.1"),
        (b"HELP", "250 2.0.0"),
        (b"STARTTLS", "454 4.7.0"),
        (b"AUTH PLAIN AGEAYg==", "503 5.5.1"),
        (b"NOOP " + b"x" * 2048, "500 5.5.2"),
    ],
)
async def test_every_reply_has_an_enhanced_code(peer: Peer, command: bytes, reply: str) -> None:
    """RFC 2034 4."""
    await peer.reply()
    assert (await peer.say(command)).startswith(reply)
    assert (await peer.say(b"HELO there.example.com")) == "250 desk.example.org"


@pytest.mark.parametrize(
    ("command", "reply", "reverse_path"),
    [
        (b"MAIL FROM:<>", "250 2.1.0", ""),
        (b"mail from: <ann@example.com>", "250 2.1.0", "ann@example.com"),
        (b"MAIL FROM:ann@example.com", "250 2.1.0", "ann@example.com"),
        (b"MAIL FROM:<@relay.example.com,@b.example.com:ann@example.com>", "250 2.1.0", "ann@example.com"),
        (b'MAIL FROM:<"ann @ work"@example.com> BODY=8BITMIME', "250 2.1.0", '"ann @ work"@example.com'),
        (b"MAIL FROM:<..ann..@example.com> SIZE=100", "250 2.1.0", "..ann..@example.com"),
        ("MAIL FROM:<änn@example.com> SMTPUTF8".encode(), "250 2.1.0", "änn@example.com"),
        (b"MAIL FROM:<ann@[127.0.0.1]>", "250 2.1.0", "ann@[127.0.0.1]"),
        (b"MAIL FROM:<ann@example.com", "553 5.1.3", None),
        (b"MAIL FROM:<", "553 5.1.3", None),
        (b"MAIL FROM:<ann@ex\x00ample.com>", "553 5.1.3", None),
        (b"MAIL FROM:<ann@example.com> X=\r", "501 5.5.4", None),
        (b"MAIL FROM:<\xe4nn@example.com>", "501 5.5.2", None),
        (b"MAIL FROM:<ann@example.com> RET=FULL", "555 5.5.4", None),
        (b"MAIL FROM:<ann@example.com> SIZE=26214401", "552 5.3.4", None),
    ],
)
async def test_reverse_paths(
    inbox: Inbox, peer: Peer, command: bytes, reply: str, reverse_path: str | None
) -> None:
    await peer.to_mail()
    assert (await peer.say(command)).startswith(reply)
    if reverse_path is None:
        assert (await peer.say(b"RCPT TO:<support@example.org>")).startswith("503 5.5.1")
        return
    await peer.say(b"RCPT TO:<support@example.org>")
    await peer.say(b"DATA")
    await peer.say(MAIL + b".")
    assert inbox.arrivals[0].reverse_path == reverse_path


@pytest.mark.parametrize(
    ("address", "reply"),
    [
        (b"support@example.org", "250 2.1.5"),
        (b"Postmaster", "250 2.1.5"),  # RFC 5321 4.5.1
        (b"support@example.com", "550 5.1.1"),
        (b"support", "550 5.1.1"),
        (b"", "550 5.1.1"),
    ],
)
async def test_recipients(peer: Peer, address: bytes, reply: str) -> None:
    await peer.to_mail()
    await peer.say(b"MAIL FROM:<ann@example.com>")
    assert (await peer.say(b"RCPT TO:<%s>" % address)).startswith(reply)


async def test_the_null_path_is_nobody_s_address(inbox: Inbox) -> None:
    async with make_door(inbox, knows=lambda _: True) as door, await Peer.connect(door) as peer:
        await peer.to_mail()
        await peer.say(b"MAIL FROM:<ann@example.com>")
        assert (await peer.say(b"RCPT TO:<>")).startswith("550 5.1.1")


async def test_data_without_a_valid_recipient(peer: Peer) -> None:
    await peer.to_mail()
    await peer.say(b"MAIL FROM:<ann@example.com>")
    await peer.say(b"RCPT TO:<nobody@example.com>")
    assert (await peer.say(b"DATA")).startswith("503 5.5.1")


# The end of data ----------------------------------------------------------------------------------------------


async def test_an_empty_message(inbox: Inbox, peer: Peer) -> None:
    await peer.to_data()
    assert (await peer.say(b".")).startswith("250")
    assert inbox.arrivals[0].octets == b""


async def test_everything_in_one_write_is_answered_in_order(inbox: Inbox, peer: Peer) -> None:
    one = b"MAIL FROM:<ann@example.com>\r\nRCPT TO:<support@example.org>\r\nDATA\r\n%s.\r\n"
    peer.write(b"EHLO there.example.com\r\n" + one % b"first\r\n" + one % b"..second\r\n" + b"QUIT\r\n")
    codes = [(await peer.reply())[:3] for _ in range(11)]
    assert codes == ["220", "250", "250", "250", "354", "250", "250", "250", "354", "250", "221"]
    assert [arrival.octets for arrival in inbox.arrivals] == [b"first\r\n", b".second\r\n"]


@pytest.mark.parametrize(
    "smuggled",
    [
        b"\n.\n",
        b"\n.\r\n",
        b"\r.\r",
        b"\r.\r\n",
        b"\r\n.\n",
        b"\r\n.\r",
        b"\n\n.\r\r\n",
        b"\r\n.\r\r\n",
        b"\x00.\r\n",
    ],
)
async def test_nothing_is_smuggled_behind_a_bare_cr_or_lf(inbox: Inbox, peer: Peer, smuggled: bytes) -> None:
    """RFC 5321 4.1.1.4: only CR LF . CR LF ends data; the rest is content and is kept."""
    sent = (
        b"x"
        + smuggled
        + b"MAIL FROM:<eve@example.com>\r\nRCPT TO:<support@example.org>\r\nDATA\r\nforged\r\n"
    )
    await peer.to_data()
    assert (await peer.say(sent + b".")).startswith("250")
    assert (await peer.say(b"NOOP")).startswith("250")
    assert [arrival.octets for arrival in inbox.arrivals] == [sent.replace(b"\r\n.", b"\r\n")]


async def test_the_end_is_found_over_the_border_of_two_writes(inbox: Inbox, peer: Peer) -> None:
    await peer.to_mail()
    for cut in range(1, 5):
        await peer.transaction()
        peer.write(b"hello" + b"\r\n.\r\n"[:cut])
        await asyncio.sleep(0)  # a write of its own
        await peer.writer.drain()
        peer.write(b"\r\n.\r\n"[cut:])
        assert (await peer.reply()).startswith("250")
    assert {arrival.octets for arrival in inbox.arrivals} == {b"hello\r\n"}


def stuffed(octets: bytes) -> bytes:
    """RFC 5321 4.5.2, said another way than the door says it: line by line."""
    return b"\r\n".join(b"." + line if line.startswith(b".") else line for line in octets.split(b"\r\n"))


SNAGS = st.lists(st.sampled_from([b"\r\n", b"\r", b"\n", b".", b"..", b"a", b"\x00\xff"]), max_size=30).map(
    b"".join
)
OCTETS = st.one_of(SNAGS, st.binary(max_size=200)).map(lambda octets: octets + b"\r\n")


@settings(deadline=None)
@given(
    octets=OCTETS,
    cuts=st.lists(st.integers(1, 40), max_size=20),
    after=st.sampled_from([b"", b"QUIT\r\n", b".\r\n"]),
)
def test_any_octets_in_any_pieces_arrive_equal(octets: bytes, cuts: list[int], after: bytes) -> None:
    data = Data(size=10_000, line=10_000)
    wire = stuffed(octets) + b".\r\n" + after
    rest: bytes | None = None
    for cut in [*cuts, len(wire)]:
        if wire and rest is None:
            rest, wire = data.feed(wire[:cut]), wire[cut:]
    assert rest is not None
    assert rest + wire == after
    assert data.take() == octets


@settings(deadline=None, max_examples=60)
@given(messages=st.lists(OCTETS, min_size=1, max_size=4))
def test_any_octets_over_the_wire_arrive_equal(messages: list[bytes]) -> None:
    async def exchange() -> list[bytes]:
        inbox = Inbox()
        async with make_door(inbox) as door, await Peer.connect(door) as peer:
            await peer.to_mail()
            for message in messages:
                await peer.transaction()
                assert (await peer.say(stuffed(message) + b".")).startswith("250")
        return [arrival.octets for arrival in inbox.arrivals]

    assert uvloop.run(exchange()) == messages


# Commit -------------------------------------------------------------------------------------------------------


async def test_half_close_after_the_dot_loses_nothing(inbox: Inbox, door: SmtpDoor, peer: Peer) -> None:
    inbox.gate = asyncio.Event()
    await peer.to_data()
    peer.write(MAIL + b".\r\nNOOP\r\n")
    peer.writer.write_eof()
    await inbox.started.wait()
    inbox.gate.set()
    assert (await peer.reply()).startswith("250 2.0.0 accepted")
    assert (await peer.reply()).startswith("250 2.0.0 OK")
    assert await peer.reply() == ""
    assert len(inbox.arrivals) == 1


async def test_a_peer_that_is_gone_does_not_cancel_the_commit(
    inbox: Inbox, door: SmtpDoor, peer: Peer
) -> None:
    inbox.gate = asyncio.Event()
    await peer.to_data()
    peer.write(MAIL + b".\r\n")
    await inbox.started.wait()
    (connection,) = door.slots
    assert connection.task is not None
    # Linger of zero: close is a reset.
    peer.writer.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
    )
    peer.writer.transport.abort()
    await asyncio.wait({connection.task}, timeout=10)
    assert connection.task.done()
    assert door.load.octets > 0  # still held: the commit has them
    inbox.gate.set()
    await asyncio.wait(set(door._commits), timeout=10)
    assert [arrival.octets for arrival in inbox.arrivals] == [MAIL]
    assert door.load.octets == 0


@pytest.mark.parametrize("cut", [MAIL, MAIL + b".", MAIL + b".\r"])
async def test_a_stream_that_ends_before_the_data_is_no_message(inbox: Inbox, peer: Peer, cut: bytes) -> None:
    await peer.to_data()
    peer.write(cut)
    peer.writer.write_eof()
    assert await peer.reply() == ""
    assert inbox.arrivals == []


@pytest.mark.parametrize("error", [RuntimeError("a fault"), MemoryError(), TimeoutError(), KeyError("x")])
async def test_a_fault_of_ours_is_temporary(inbox: Inbox, peer: Peer, error: Exception) -> None:
    inbox.error = error
    await peer.to_data()
    assert await peer.say(MAIL + b".") == str(UNAVAILABLE)
    inbox.error = None
    await peer.transaction()
    assert (await peer.say(MAIL + b".")).startswith("250")


async def test_a_fault_in_the_recipient_check_is_temporary(inbox: Inbox) -> None:
    def broken(_address: str) -> bool:
        raise OSError

    async with make_door(inbox, knows=broken) as door, await Peer.connect(door) as peer:
        await peer.to_mail()
        await peer.say(b"MAIL FROM:<ann@example.com>")
        assert await peer.say(b"RCPT TO:<support@example.org>") == str(UNAVAILABLE)


async def test_a_slow_commit_is_answered_451_and_still_finishes(inbox: Inbox) -> None:
    inbox.gate = asyncio.Event()
    async with make_door(inbox, limits=Limits(commit_timeout=0.01)) as door, await Peer.connect(door) as peer:
        await peer.to_data()
        assert await peer.say(MAIL + b".") == str(UNAVAILABLE)
        assert inbox.arrivals == []
        inbox.gate.set()
    assert len(inbox.arrivals) == 1


async def test_stop_says_421_to_the_idle_and_lets_the_commit_answer(inbox: Inbox) -> None:
    inbox.gate = asyncio.Event()
    door = make_door(inbox)
    address = await door.start()
    async with await Peer.connect(door) as idle, await Peer.connect(door) as sender:
        await idle.to_mail()
        await sender.to_data()
        sender.write(MAIL + b".\r\n")
        await inbox.started.wait()
        stopping = asyncio.ensure_future(door.stop(drain=10))
        assert (await idle.reply()).startswith("421 4.3.2")
        with pytest.raises(OSError):
            await asyncio.open_connection(*address)
        assert not stopping.done()
        inbox.gate.set()
        assert (await sender.reply()).startswith("250")
        assert (await sender.reply()).startswith("421 4.3.2")
        await stopping
    assert len(inbox.arrivals) == 1


async def test_stop_does_not_wait_for_ever(inbox: Inbox) -> None:
    inbox.gate = asyncio.Event()
    door = make_door(inbox)
    await door.start()
    async with await Peer.connect(door) as sender:
        await sender.to_data()
        sender.write(MAIL + b".\r\n")
        await inbox.started.wait()
        await door.stop(drain=0.01)
        assert await sender.reply() == ""
    assert inbox.arrivals == []


# Loops --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("fields", "reply"), [(50, "250 2.0.0"), (51, "554 5.4.6")])
async def test_too_many_received_fields_are_a_loop(peer: Peer, fields: int, reply: str) -> None:
    await peer.to_data()
    trace = b"Received: from a\r\n\tby b\r\n" * (fields - 1) + b"RECEIVED : c\r\n"
    assert (await peer.say(trace + MAIL + b".")).startswith(reply)


def test_received_in_the_body_or_in_other_names_is_no_loop() -> None:
    assert not is_looping(b"Subject: x\r\n\r\n" + b"Received: x\r\n" * 60, 50)
    assert not is_looping(b"Subject: x\n\n" + b"Received: x\n" * 60, 50)
    assert not is_looping(b"Received-SPF: pass\r\n" * 60 + b"\r\n", 50)
    assert is_looping(b"Received: x\n" * 60 + b"\n", 50)
    assert not is_looping(b"", 50)


# Who it is ----------------------------------------------------------------------------------------------------


async def test_a_door_or_a_peer_can_be_marked_authenticated(inbox: Inbox) -> None:
    async def authenticated(**marks: Any) -> str | None:
        async with make_door(inbox, **marks) as door, await Peer.connect(door) as peer:
            await peer.to_data()
            await peer.say(MAIL + b".")
        return inbox.arrivals[-1].authenticated

    assert await authenticated(authenticated=True) == "*"
    assert await authenticated(authenticated_peers=(ip_network("127.0.0.0/8"),)) == "*"
    assert await authenticated(authenticated_peers=(ip_network("10.0.0.0/8"), ip_network("::1"))) is None


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate_in(tmp_path_factory.mktemp("tls"))


@pytest.mark.parametrize("run", [asyncio.run, uvloop.run])
def test_starttls_and_login(certificate: Path, run) -> None:  # type: ignore[no-untyped-def]
    context = serving(certificate)
    inbox = Inbox()

    async def login(name: bytes, password: bytes, _peer: str) -> str | Reply:
        return "ann@example.com" if (name, password) == (b"ann", b"right") else WRONG_PASSWORD

    def send(address: tuple[str, int]) -> None:
        with smtplib.SMTP(*address, timeout=10) as client:
            client.ehlo()
            assert not client.has_extn("auth")
            client.starttls(context=trusting())
            client.ehlo()
            assert not client.has_extn("starttls")
            with pytest.raises(smtplib.SMTPAuthenticationError):
                client.login("ann", "wrong")
            client.login("ann", "right")
            client.sendmail("ann@example.com", ["support@example.org"], MAIL)

    async def exchange() -> None:
        async with make_door(inbox, tls_context=context, login=login) as door:
            await asyncio.to_thread(send, door.address)
            # What came in the clear behind STARTTLS is not obeyed inside TLS (CVE-2024-34083).
            async with await Peer.connect(door) as peer:
                await peer.to_mail()
                peer.write(b"STARTTLS\r\nRSET\r\n")
                assert (await peer.reply()).startswith("220 2.0.0")
                await peer.writer.start_tls(trusting())
                assert (await peer.say(b"EHLO again.example.com")).startswith("250-desk.example.org")
            # A handshake that fails gives its slot back.
            async with await Peer.connect(door) as peer:
                await peer.to_mail()
                await peer.say(b"STARTTLS")
                peer.write(b"this is no handshake\r\n")
                await asyncio.wait_for(peer.reader.read(), 10)  # an alert, then the end
            assert not len(door.slots)

    run(exchange())
    assert inbox.arrivals[0].authenticated == "ann@example.com"


async def test_credentials_in_the_clear_are_refused(inbox: Inbox) -> None:
    async def login(*_: object) -> str:
        return "ann@example.com"

    async with make_door(inbox, login=login) as door, await Peer.connect(door) as peer:
        await peer.to_mail()
        assert (await peer.say(b"AUTH PLAIN " + b64encode(b"\0ann\0right"))).startswith("538 5.7.11")

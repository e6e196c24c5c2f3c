"""The next hop by SMTP, against a real server: what each refusal and each cut means for the letter."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from gateway.deliver.hop import MAX_REPLY, printable
from gateway.deliver.smtp import SmtpHop, Timeouts, is_loopback
from tests.dovecot import certificate
from tests.gateway.letters import TEXT, letter
from tests.gateway.next_hop import CUT, Hop, next_hop

QUICK = Timeouts(connect=2, banner=2, command=2, text=2, dot=2)


@asynccontextmanager
async def sender(hop: Hop, **settings: object) -> AsyncIterator[SmtpHop]:
    smtp = SmtpHop(hop.url, helo="gateway.example.org", timeouts=QUICK, **settings)  # type: ignore[arg-type]
    try:
        yield smtp
    finally:
        await smtp.close()


async def test_the_octets_arrive_as_they_are_on_one_connection() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        for number in range(20):
            result = await smtp.send(letter(number))
            assert (result.state, result.reply) == ("delivered", "250 2.0.0 queued")
        assert hop.sessions == 1
        assert {envelope.content for envelope in hop.taken} == {TEXT}
        assert {(e.mail_from, tuple(e.rcpt_tos)) for e in hop.taken} == {
            ("bounces+1@example.org", ("pat@example.com",))
        }


async def test_the_null_reverse_path() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        assert (await smtp.send(letter(reverse_path=""))).state == "delivered"
        assert hop.taken[0].mail_from == "<>"  # as aiosmtpd spells it


async def test_the_final_dot_never_waits_for_an_acknowledgement() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        await smtp.send(letter())
        sock = smtp._idle[0]._client.get_transport_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


async def test_a_pool_bounds_the_connections() -> None:
    async with next_hop() as hop, sender(hop, pool=3) as smtp:
        results = await asyncio.gather(*(smtp.send(letter(n)) for n in range(60)))
        assert {result.state for result in results} == {"delivered"}
        assert len(hop.taken) == 60
        assert 1 <= hop.sessions <= 3


LINE = b"x" * 70 + b"\r\n"
REFUSALS = [
    ("EHLO", "421 4.3.2 closing", "deferred"),
    ("MAIL", "451 4.3.0 later", "deferred"),
    ("MAIL", "421 4.3.2 closing", "deferred"),
    ("MAIL", "550 5.7.1 never", "failed"),
    ("MAIL", "530 5.7.0 log in first", "deferred"),
    ("RCPT", "450 4.2.0 greylisted", "deferred"),
    ("RCPT", "550 5.1.1 unknown", "failed"),
    ("DATA", "451 4.3.0 later", "deferred"),
    ("DATA", "554 5.5.1 no valid recipients", "failed"),
    ("DATA", "250 what", "deferred"),
    ("dot", "451 4.3.0 later", "deferred"),
    ("dot", "421 4.3.0 closing", "deferred"),
    ("dot", "554 5.7.1 spam", "failed"),
    ("dot", "354 what", "unknown"),
    ("dot", "nonsense", "unknown"),
    ("text", "552 5.3.4 too big", "failed"),
    ("text", "452 4.3.1 no space", "deferred"),
    ("connect", CUT, "deferred"),
    ("EHLO", CUT, "deferred"),
    ("MAIL", CUT, "deferred"),
    ("RCPT", CUT, "deferred"),
    ("DATA", CUT, "deferred"),
    ("text", CUT, "deferred"),
    ("dot", CUT, "unknown"),
]


@pytest.mark.parametrize(("step", "does", "state"), REFUSALS)
async def test_what_a_refusal_or_a_cut_means(step: str, does: str, state: str) -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        hop.script = {step: [does, does]}
        # Larger than the kernel's buffers, so that the cut is seen before the dot could leave.
        result = await smtp.send(letter(octets=TEXT + LINE * 200_000 if step == "text" else TEXT))
        assert result.state == state
        if does != CUT and state != "unknown":
            assert does[:3] in result.reply
        # Whatever it was, the next letter gets through.
        hop.script = {}
        assert (await smtp.send(letter(2))).state == "delivered"
        assert [envelope.content for envelope in hop.taken][-1] == TEXT


async def test_a_refused_letter_leaves_the_connection_clean() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        hop.script = {"RCPT": ["550 5.1.1 unknown"]}
        assert (await smtp.send(letter(1, recipient="absent@example.com"))).state == "failed"
        assert (await smtp.send(letter(2))).state == "delivered"
        assert hop.sessions == 1
        assert hop.verbs.count("RSET") == 1
        assert hop.taken[0].rcpt_tos == ["pat@example.com"]


@pytest.mark.parametrize("ending", ["idle", "MAIL", "421"])
async def test_a_reused_connection_that_died_is_replaced_once(ending: str) -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        assert (await smtp.send(letter(1))).state == "delivered"
        match ending:
            case "idle":
                hop.drop_all()
            case "MAIL":
                hop.script = {"MAIL": [CUT]}
            case _:
                hop.script = {"MAIL": ["421 4.4.2 idle too long"]}
        assert (await smtp.send(letter(2))).state == "delivered"
        assert hop.sessions == 2
        hop.script = {"MAIL": [CUT, CUT]}
        assert (await smtp.send(letter(3))).state == "deferred"  # once, not for ever
        assert hop.sessions == 3


async def test_a_reused_connection_cut_later_is_not_tried_twice() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        await smtp.send(letter(1))
        hop.script = {"dot": [CUT]}
        assert (await smtp.send(letter(2))).state == "unknown"
        assert len(hop.taken) == 1


async def test_nobody_listens() -> None:
    async with next_hop() as hop:
        url = hop.url
    smtp = SmtpHop(url, helo="gateway.example.org", timeouts=QUICK)
    result = await smtp.send(letter())
    assert result.state == "deferred"
    assert result.reply.startswith("connect: ")


async def test_a_silent_hop_ends_at_the_timeout_of_its_phase() -> None:
    gone = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        await writer.wait_closed()
        gone.set()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    timeouts = Timeouts(connect=5, banner=0.1, command=5, text=5, dot=5)
    smtp = SmtpHop(f"smtp://127.0.0.1:{port}", helo="gateway.example.org", timeouts=timeouts)
    async with asyncio.timeout(3):
        assert (await smtp.send(letter())).state == "deferred"
        await gone.wait()
    server.close()
    await server.wait_closed()


async def test_silence_after_the_dot_is_unknown() -> None:
    async with next_hop() as hop:
        asked = asyncio.Event()

        async def mute(*_: object) -> str:
            asked.set()
            await asyncio.sleep(0.3)
            return "250 late"

        hop.handle_DATA = mute  # type: ignore[method-assign,assignment]
        timeouts = Timeouts(connect=2, banner=2, command=2, text=2, dot=0.05)
        smtp = SmtpHop(hop.url, helo="gateway.example.org", timeouts=timeouts)
        result = await smtp.send(letter())
        assert asked.is_set()
        assert (result.state, result.reply) == ("unknown", "final dot: timed out")


UTF8_HEADER = "Subject: Prüfung\r\n\r\nline\r\n".encode()
UTF8_BODY = "Subject: x\r\n\r\nPrüfung\r\n".encode()


async def test_what_the_hop_does_not_offer_is_not_sent() -> None:
    async with next_hop(data_size_limit=100) as hop, sender(hop) as smtp:
        needs_utf8 = [letter(recipient="pät@example.com"), letter(octets=UTF8_HEADER)]
        for one in needs_utf8:
            result = await smtp.send(one)
            assert result.state == "failed"
            assert "SMTPUTF8" in result.reply
        too_big = await smtp.send(letter(octets=b"Subject: x\r\n\r\n" + b"x" * 100))
        assert too_big.state == "failed"
        assert "takes 100" in too_big.reply
        assert hop.verbs == ["EHLO"]
        assert (await smtp.send(letter(octets=UTF8_BODY))).state == "delivered"
        assert hop.mail_options[-1] == ["BODY=8BITMIME", f"SIZE={len(UTF8_BODY)}"]


async def test_what_it_offers_is_used() -> None:
    async with next_hop(enable_SMTPUTF8=True) as hop, sender(hop) as smtp:
        assert (await smtp.send(letter(recipient="pät@example.com", octets=UTF8_HEADER))).state == "delivered"
        assert hop.taken[0].rcpt_tos == ["pät@example.com"]
        assert hop.mail_options[0][:2] == ["SMTPUTF8", "BODY=8BITMIME"]


async def test_a_hop_of_the_old_school_gets_no_eight_bits() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        hop.script = {"EHLO": "502 5.5.1 what"}  # HELO then, and no extension at all
        assert (await smtp.send(letter(1))).state == "delivered"
        refused = await smtp.send(letter(2, octets=UTF8_BODY))
        assert refused.state == "failed"
        assert "8BITMIME" in refused.reply


@pytest.mark.parametrize(
    "address",
    [
        "pat@example.com> SIZE=1",
        "pat@example.com\r\nRSET",
        "pat",
        "",
        "a b@example.com",
        "<pat@example.com>",
        "a@b\x00",
    ],
)
async def test_an_address_never_becomes_a_command(address: str) -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        assert (await smtp.send(letter(recipient=address))).state == "failed"
        assert (await smtp.send(letter(reverse_path=address or "x"))).state == "failed"
        assert "MAIL" not in hop.verbs


async def test_bare_line_ends_never_leave() -> None:
    async with next_hop() as hop, sender(hop) as smtp:
        smuggled = b"Subject: x\r\n\r\na\n.\nMAIL FROM:<x@example.com>\r.\r\n.\r\nend"
        assert (await smtp.send(letter(octets=smuggled))).state == "delivered"
        assert len(hop.taken) == 1
        content = hop.taken[0].content
        assert isinstance(content, bytes)
        assert content == b"Subject: x\r\n\r\na\r\n.\r\nMAIL FROM:<x@example.com>\r\n.\r\n.\r\nend\r\n"


def server_context(folder: Path) -> ssl.SSLContext:
    path = certificate(folder)
    if path is None:
        pytest.skip("no openssl here to make a certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path, folder / "key.pem")
    return context


async def test_tls_is_required_and_verified(tmp_path: Path) -> None:
    context = server_context(tmp_path)
    async with next_hop(tls=context) as hop:
        async with sender(hop, ca_file=tmp_path / "cert.pem") as smtp:
            assert (await smtp.send(letter())).state == "delivered"
        async with sender(hop) as smtp:
            result = await smtp.send(letter())
            assert result.state == "deferred"
            assert "CERTIFICATE_VERIFY_FAILED" in result.reply
    async with next_hop(starttls=context) as hop:
        async with sender(hop, tls="required", ca_file=tmp_path / "cert.pem") as smtp:
            assert (await smtp.send(letter())).state == "delivered"
        async with sender(hop, tls="required") as smtp:
            assert "CERTIFICATE_VERIFY_FAILED" in (await smtp.send(letter())).reply
    async with next_hop() as hop, sender(hop, tls="required") as smtp:
        result = await smtp.send(letter())  # not offered, so not sent
        assert result.state == "deferred"
        assert "STARTTLS" in result.reply
        assert hop.taken == []


def test_who_is_near_enough_for_no_tls() -> None:
    assert [is_loopback(host) for host in ("localhost", "127.8.0.1", "::1")] == [True] * 3
    assert [is_loopback(host) for host in ("localhost.example.org", "10.0.0.1", "")] == [False] * 3


async def test_a_unix_socket(tmp_path: Path) -> None:
    path = tmp_path / "hop.sock"

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 hop\r\n")
        for reply in (b"250 hop", b"250 ok", b"250 ok", b"354 go"):
            await reader.readline()
            writer.write(reply + b"\r\n")
        await reader.readuntil(b"\r\n.\r\n")
        writer.write(b"250 taken\r\n")
        await reader.readline()
        writer.write(b"221 bye\r\n")
        writer.close()

    server = await asyncio.start_unix_server(answer, path)
    smtp = SmtpHop(f"smtp://{path}", helo="gateway.example.org", timeouts=QUICK)
    assert (await smtp.send(letter())).reply == "250 taken"
    await smtp.close()
    server.close()
    await server.wait_closed()


def test_a_hops_words_are_made_harmless() -> None:
    assert printable("250 \x1b[31mred\r\nnext\u2028line\x9b\x00") == "250 [31mred next line"
    assert len(printable("x" * 10_000)) == MAX_REPLY
    printable("raw \udcff octet").encode()

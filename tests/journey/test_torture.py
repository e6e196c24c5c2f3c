"""Any octets at any door end as a record: all of the torture corpus by pipe and by SMTP, through the whole pump."""

import asyncio
import time
from collections.abc import Iterable

import pytest

from gateway.receive.door import Arrival
from gateway.trial import Trial
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET
from tests.message.corpora import cases

SETTLED = {"done", "held", "duplicate"}


@pytest.mark.slow
async def test_the_whole_corpus_by_pipe_and_by_smtp(start: Start) -> None:
    world = await start("2026-11-30T18:15:00Z")
    mails = [octets for octets, _ in cases("torture")]
    await by_pipe(world, mails)
    assert await kept(world, "pipe") == sorted(mails)
    wired = [whole_lines(octets) for octets in mails]
    await by_smtp(world, wired)
    assert await kept(world, "smtp") == sorted(wired)
    rows = await world.gateway.db.rows("SELECT DISTINCT state FROM inbox")
    assert {row["state"] for row in rows} <= SETTLED
    assert not await world.gateway.db.rows("SELECT id FROM inbox WHERE reason LIKE '%Traceback%'")


async def by_pipe(world: Trial, mails: Iterable[bytes]) -> None:
    for octets in mails:
        begun = time.monotonic()
        await world.gateway.accept(Arrival("pipe", octets, "a@example.com", (TICKET,), "", None, None))
        await world.settle()
        assert time.monotonic() - begun < 10


async def by_smtp(world: Trial, mails: Iterable[bytes]) -> None:
    """Octet for octet: a library would mend what is broken."""
    reader, writer = await asyncio.open_connection(*world.address)

    async def reply(*lines: bytes) -> bytes:
        writer.write(b"".join(lines))
        answer = await reader.readline()
        while answer[3:4] == b"-":
            answer = await reader.readline()
        return answer

    assert (await reply()).startswith(b"220")
    assert (await reply(b"EHLO peer.example.com\r\n")).startswith(b"250")
    for octets in mails:
        assert (await reply(b"MAIL FROM:<a@example.com>\r\n")).startswith(b"250")
        assert (await reply(b"RCPT TO:<%s>\r\n" % KUSTOMER.encode())).startswith(b"250")
        assert (await reply(b"DATA\r\n")).startswith(b"354")
        stuffed = octets.replace(b"\r\n.", b"\r\n..")
        dot = b"." if octets.startswith(b".") else b""
        assert (await reply(dot, stuffed, b".\r\n")).startswith(b"250")
    writer.close()
    await world.settle()


async def kept(world: Trial, door: str) -> list[bytes]:
    rows = await world.gateway.db.rows(
        "SELECT o.content FROM inbox i JOIN octets o ON o.id = i.id WHERE i.door = ?", door
    )
    return sorted(bytes(row["content"]) for row in rows)


def whole_lines(octets: bytes) -> bytes:
    """SMTP ends a mail on a line's end (RFC 5321 4.1.1.4)."""
    return octets if octets.endswith(b"\r\n") else octets + b"\r\n"

"""Message-IDs that somebody sent before us suppress nothing; a true resend, however it came, is one message.

100 squatted ids and 200 resends by default; `CAMPAIGN=full` means 1,000 and 2,000.
"""

import os
import random

import aiosmtplib

from gateway.trial import Trial
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, mail
from tests.journey.test_trust import AT

FULL = os.environ.get("CAMPAIGN") == "full"
SQUATTED, RESENT = (1_000, 2_000) if FULL else (100, 200)
TRACE = (
    "Received: from relay{0}.example.net by mx{0}.example.org; Mon, 30 Nov 2026 10:{1:02d}:00 +0000",
    "Return-Path: <bounce{0}@example.net>",
    "Delivered-To: ticket{0}@example.org",
    "Authentication-Results: mx{0}.example.org; spf=pass",
    "X-Spam-Score: {0}",
    "ARC-Seal: i=1; a=rsa-sha256; t={0}",
    "DKIM-Signature: v=1; d=relay{0}.example.net; b=x",
    "List-Id: <l{0}.example.org>",
    "X-Forwarded-To: a{0}@example.org",
)


async def put_in(world: Trial, mails: list[tuple[str, bytes]]) -> None:
    async with aiosmtplib.SMTP(hostname=world.address[0], port=world.address[1], timeout=30) as client:
        for sender, octets in mails:
            await client.sendmail(sender, [TICKET], octets)
    await world.settle()


async def requesters(world: Trial) -> list[str]:
    rows = await world.gateway.db.rows("SELECT requester FROM incidents ORDER BY id")
    return [row["requester"] for row in rows]


def squatted(number: int, sender: str, text: str) -> tuple[str, bytes]:
    octets = mail(text, sender=sender, subject=f"Fault {number}", message_id=f"<{number}@example.com>")
    return sender, octets


async def test_a_squatted_id_suppresses_nothing(start: Start) -> None:
    world: Trial = await start(AT)
    before = [squatted(each, "mallory@example.net", f"squat {each}") for each in range(SQUATTED)]
    await put_in(world, before)
    real = [squatted(each, f"dana{each}@example.com", f"Fault {each}: help") for each in range(SQUATTED)]
    await put_in(world, real)
    opened = await requesters(world)
    assert opened.count("mallory@example.net") == SQUATTED
    assert {f"dana{each}@example.com" for each in range(SQUATTED)} <= set(opened)


async def test_a_resend_by_another_way_is_one_message(start: Start) -> None:
    world: Trial = await start(AT)
    chance = random.Random(3834)
    sender, octets = squatted(1, "dana@example.com", "It is broken.")
    copies = []
    for number in range(RESENT):
        some = chance.sample(TRACE, chance.randint(1, len(TRACE)))
        fields = "".join(f"{line.format(number, number % 60)}\r\n" for line in some)
        copies.append((sender, fields.encode() + octets))
    await put_in(world, [(sender, octets), *copies])
    assert await requesters(world) == ["dana@example.com"]
    (row,) = await world.gateway.db.rows("SELECT COUNT(*) AS n FROM inbox WHERE state = 'duplicate'")
    assert row["n"] == RESENT

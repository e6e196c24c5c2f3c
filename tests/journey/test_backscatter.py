"""Backscatter: mail with spoofed senders that we do not take causes no mail to anybody (RFC 5321 6.1).

500 sessions by default; `CAMPAIGN=full` means 10,000. Each ends with a refusal in the session or a record here.
"""

import os

import aiosmtplib

from gateway.trial import Trial
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, mail
from tests.journey.test_trust import AT, FAILED

MAILS = 10_000 if os.environ.get("CAMPAIGN") == "full" else 500
SIZE = 4_096  # octets that the door takes here
EACH = 100  # mails in one session
VICTIM = "victim{}@example.net"


async def refused(world: Trial) -> int:
    """How many of the mails the door refused; the rest are reports to nobody's return path, with a null path."""
    count = 0
    for first in range(0, MAILS, EACH):
        async with aiosmtplib.SMTP(hostname=world.address[0], port=world.address[1], timeout=30) as client:
            for number in range(first, min(first + EACH, MAILS)):
                victim = VICTIM.format(number)
                try:
                    match number % 4:
                        case 0:
                            await client.sendmail(victim, [f"nobody{number}@userzoom.com"], mail("x"))
                        case 1:
                            await client.sendmail(victim, [TICKET], mail("x" * SIZE, sender=victim))
                        case 2:
                            relayed = f"somebody{number}@example.com"
                            await client.sendmail(victim, [relayed], mail("x", sender=victim))
                        case _:
                            named = FAILED.replace(b"dana@example.com", victim.encode())
                            await client.sendmail("", [TICKET], named)
                except (aiosmtplib.SMTPResponseException, aiosmtplib.SMTPRecipientsRefused):
                    count += 1
                    await client.rset()
    await world.settle()
    return count


async def test_nothing_leaves_for_a_spoofed_sender(start: Start) -> None:
    world: Trial = await start(AT, limits={"size": SIZE, "bad_commands": 1_000})
    assert await refused(world) == MAILS * 3 // 4
    assert await world.letters() == []
    states = await world.gateway.db.rows("SELECT state, COUNT(*) AS n FROM inbox GROUP BY state")
    assert sum(row["n"] for row in states) == MAILS // 4
    assert {row["state"] for row in states} <= {"held", "duplicate"}
    assert not await world.gateway.db.rows("SELECT id FROM incidents")

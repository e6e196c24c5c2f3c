"""Forged mail by the thousand: nobody is bombed by us, and every mail is on record, the last as cheaply as the first.

2,000 mails by default; `CAMPAIGN=full` means 100,000, `FLOOD_MAILS` names any other number.
"""

import os
import time
from datetime import datetime, timedelta

from gateway.receive.door import Arrival
from gateway.trial import Trial
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, mail
from tests.journey.test_trust import PASS, UNVOUCHED

AT = "2026-11-28T18:15:00Z"  # a Saturday: no promise runs out on each of them, which is what would take the time
NOW = datetime.fromisoformat(AT)
SMALL, FULL = 2_000, 100_000
MAILS = int(os.environ.get("FLOOD_MAILS", FULL if os.environ.get("CAMPAIGN") == "full" else SMALL))
PARTS, ENOUGH, DEARER = (
    8,
    10_000,
    1.5,
)  # of so many mails the last eighth costs at most so much more than the second
BATCH = 20
TEAM = {"userzoom": {"team": ["sam@example.org"]}}


async def flood(world: Trial, octets: list[bytes]) -> list[float]:
    """Over 23 hours of virtual time, as a door hands them over. What each eighth of them cost: seconds of CPU."""
    step = timedelta(hours=23) / (len(octets) / BATCH)
    spent = [0.0] * PARTS
    for first in range(0, len(octets), BATCH):
        began = time.process_time()
        for each in octets[first : first + BATCH]:
            await world.gateway.accept(arrival(each))
        await world.advance(world.clock.now() + step)
        spent[first * PARTS // len(octets)] += time.process_time() - began
    return spent


def arrival(octets: bytes) -> Arrival:
    """From a server that we believe about its senders, and that has nothing to say of these."""
    return Arrival("smtp", octets, "forger@example.net", (TICKET,), "127.0.0.1", None, None)


async def on_record(world: Trial) -> int:
    rows = await world.gateway.db.rows("SELECT COUNT(*) AS n FROM inbox WHERE incident_id IS NOT NULL")
    return int(rows[0]["n"])


async def to_outside(world: Trial) -> list[str]:
    rows = await world.gateway.db.rows("SELECT recipient FROM outbox WHERE recipient NOT LIKE '%example.org'")
    return [row["recipient"] for row in rows]


def forged(number: int, sender: str, **fields: str) -> bytes:
    return mail(
        f"Nothing works. {number}",
        sender=sender,
        subject=f"Help {number}",
        message_id=f"<f{number}@example.net>",
        **fields,
    )


async def test_one_victim_gets_one_letter(start: Start, database_url: str) -> None:
    """A third of the mails try it with tags of the same mailbox."""
    count = MAILS if database_url.startswith("sqlite") else MAILS // 10  # what is counted is the same there
    world = await start(AT, **UNVOUCHED, vendor=TEAM)
    names = ("victim@example.com", "Victim <victim@example.com>", "victim+{0}@example.com")
    spent = await flood(world, [forged(each, names[each % 3].format(each)) for each in range(count)])
    assert await on_record(world) == count
    assert len(await to_outside(world)) == 1
    print("CPU:", " ".join(f"{each:.1f}" for each in spent))
    if count >= ENOUGH:  # fewer are too few to tell
        assert spent[-1] <= DEARER * spent[1], spent


async def test_many_victims_with_failing_authentication_get_nothing(start: Start) -> None:
    world = await start(AT, **UNVOUCHED, vendor=TEAM)
    failed = PASS.replace("pass", "fail")
    mails = [
        forged(each, f"victim{each}@example.com", Authentication_Results=failed)
        for each in range(MAILS // 30)
    ]
    step = timedelta(minutes=1)
    for each in mails:
        await world.gateway.accept(arrival(each))
    await world.advance(NOW + step)
    assert await on_record(world) == len(mails)
    assert await to_outside(world) == []


async def test_one_domain_and_the_whole_have_ceilings(start: Start) -> None:
    world = await start(
        AT, **UNVOUCHED, vendor=TEAM, limits={"answers_per_domain": 5, "automatic_per_hour": 8}
    )
    for domain in ("example.com", "example.net"):
        for each in range(10):
            octets = forged(each, f"victim{each}@{domain}")
            await world.gateway.accept(arrival(octets))
    await world.advance(NOW + timedelta(minutes=1))
    got = await to_outside(world)
    assert sum(each.endswith("example.com") for each in got) == 5
    assert len(got) == 8
    rows = await world.gateway.db.rows("SELECT reason FROM inbox WHERE reason LIKE 'not acknowledged%'")
    assert len(rows) == 12

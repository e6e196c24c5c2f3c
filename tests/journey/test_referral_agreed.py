"""Whoever agrees that it is the other product takes nothing up again; whoever denies it, asks or complains is helped here."""

from datetime import timedelta

import pytest

from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, reply

DANA = "dana@example.com"
GO = "Hi,\n\nin UserZoom Go the recordings of our interviews have had no sound since Friday."


@pytest.mark.parametrize(
    ("text", "taken_up"),
    [
        ("This is UserZoom Go", False),
        ("no this is UserZoom Go indeed, I wrote them", False),
        ("Yes, UserZoom Go.", False),
        ("Ja, das ist UserZoom Go", False),
        ("OK thanks", False),
        ("this is UserZoom", True),
        ("It's not UserZoom Go, it's the main UserZoom platform", True),
        ("This is UserZoom Go, but nobody answers there", True),
        ("This is UserZoom Go and your platform", True),
        ("Is this UserZoom Go?", True),
        ("We do not use UserZoom Go at all", True),
    ],
)
async def test_only_a_denial_or_doubt_takes_it_up(start: Start, text: str, taken_up: bool) -> None:
    world = await start("2026-11-30T18:15:00Z")
    await world.receive(mail(GO, subject="No sound"), DANA, TICKET)
    await world.advance(world.clock.now() + timedelta(minutes=20))
    await reply(world, await latest(world, "referral"), text)
    assert ("acknowledgement" in await kinds_to(world, DANA)) is taken_up

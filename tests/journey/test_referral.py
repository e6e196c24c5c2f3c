"""A mail about a product that others support is passed on; a word brings it back, counted from the first mail."""

from datetime import datetime, timedelta

from gateway.trial import Trial
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, opened, reply, words

AT = "2026-11-30T18:15:00Z"  # a Monday, 10:15 in California
DANA = "dana@example.com"
SAM = "sam@example.org"
ABOUT_GO = "Hi,\n\nin UserZoom Go the recordings of our interviews have had no sound since Friday."


async def received(start: Start, text: str, subject: str = "No sound") -> Trial:
    world: Trial = await start(AT)
    await world.receive(mail(text, subject=subject), DANA, TICKET)
    return world


async def state(world: Trial) -> tuple[str, object]:
    (row,) = await world.gateway.db.rows("SELECT state, next_due_at FROM incidents")
    return row["state"], row["next_due_at"]


async def later(world: Trial, **span: float) -> None:
    await world.advance(world.clock.now() + timedelta(**span))


async def test_it_is_told_where_to_ask_and_nothing_is_owed(start: Start) -> None:
    world = await received(start, ABOUT_GO)
    assert await kinds_to(world, DANA) == ["referral"]
    letter = await latest(world, "referral")
    assert "support@go.userzoom.com; please send it there, we do not pass it on" in words(letter)
    assert opened(letter)["Auto-Submitted"] == "auto-replied"
    assert await state(world) == ("referred", None)
    notice = words(await latest(world, "notice", SAM))
    assert notice.startswith("About UserZoom Go, which others support: Dana is told where. #reopen takes")
    await later(world, days=30)
    assert await kinds_to(world, DANA) == ["referral"]
    assert set(await kinds_to(world, SAM)) == {"notice"}


async def test_a_word_brings_it_back_counted_from_the_first_mail(start: Start) -> None:
    world = await received(start, "In UserZoom Go our study does not launch since Friday.", "No launch")
    await later(world, minutes=20)
    await reply(world, await latest(world, "referral"), "No, this is UserZoom.")
    assert await kinds_to(world, DANA) == ["referral", "acknowledgement"]
    found, due = await state(world)
    assert found == "new"
    # Priority 2: two support hours from 10:15, not from the reply.
    assert "12:15 PT (20:15 UTC)" in words(await latest(world, "acknowledgement"))
    assert due == int((datetime.fromisoformat(AT) + timedelta(hours=2)).timestamp()) * 1_000_000
    assert words(await latest(world, "wrote", SAM)).startswith(
        "UZ-1001 is ours after all, says Dana: it counts"
    )


async def test_thanks_leave_it_where_it_is(start: Start) -> None:
    world = await received(start, ABOUT_GO)
    await reply(world, await latest(world, "referral"), "Thank you, I will ask there.\n\nDana")
    assert await kinds_to(world, DANA) == ["referral"]
    assert (await state(world))[0] == "referred"


async def test_the_other_product_has_its_own_pointer(start: Start) -> None:
    world = await received(start, "Our EnjoyHQ workspace refuses all new imports from Drive.", "Drive import")
    assert "Its team helps you in the live chat inside EnjoyHQ; please" in words(
        await latest(world, "referral")
    )


async def test_a_german_mail_is_answered_in_german(start: Start) -> None:
    text = "Hallo,\n\nin UserZoom Go haben die Aufnahmen seit Freitag keinen Ton. Können Sie bitte helfen?"
    world = await received(start, text, "Kein Ton")
    letter = words(await latest(world, "referral"))
    assert "Dessen eigenes Team hilft Ihnen unter support@go.userzoom.com; bitte" in letter


async def test_what_is_only_mentioned_is_helped_here(start: Start) -> None:
    world = await received(
        start,
        "The study does not launch. We also use EnjoyHQ and have data exported from UserZoom Go last year.",
    )
    assert await kinds_to(world, DANA) == ["acknowledgement"]
    assert (await state(world))[0] == "new"


async def test_an_agent_takes_it_up_and_another_request_is_referred(start: Start) -> None:
    world = await received(start, ABOUT_GO)
    await reply(world, await latest(world, "notice", SAM), "#reopen because it is our recorder")
    assert await kinds_to(world, DANA) == ["referral", "acknowledgement"]
    await reply(world, await latest(world, "notice", SAM), "#refer userzoom-go")
    pointer = await latest(world, "referral")
    assert await kinds_to(world, DANA) == ["referral", "acknowledgement", "referral"]
    assert opened(pointer)["Auto-Submitted"] is None
    assert words(pointer).partition(" Ref: ")[0].endswith("Sam, UserZoom Support")
    await reply(world, await latest(world, "notice", SAM), "#refer nowhere")
    assert "not possible while referred" in words(await latest(world, "not-sent", SAM)).casefold()
    assert (await state(world))[0] == "referred"


async def test_an_unproved_sender_gets_the_pointer_once_it_was_them(start: Start) -> None:
    world = await start(AT, smtp={"listen": "127.0.0.1:0"})
    await world.receive(mail(ABOUT_GO, subject="No sound"), DANA, TICKET)
    assert await kinds_to(world, DANA) == ["minimal"]
    assert (await state(world))[0] == "referred"
    await reply(world, await latest(world, "minimal"), "Yes, that was me.")
    assert await kinds_to(world, DANA) == ["minimal", "referral"]
    await reply(world, await latest(world, "referral"), "this is UserZoom")
    assert await kinds_to(world, DANA) == ["minimal", "referral", "acknowledgement"]
    assert (await state(world))[0] == "new"

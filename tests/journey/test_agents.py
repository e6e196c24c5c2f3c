"""What an agent's reply does: an answer to the customer, a command, or nothing; never half of it."""

from datetime import timedelta

from gateway.trial import Trial
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, mail, reply_to, words

AT = "2026-11-30T18:15:00Z"
SAM = "sam@example.org"
KIM = "kim@example.org"


async def asked(start: Start) -> tuple[Trial, Letter]:
    world = await start(AT)
    await world.receive(mail("Our study will not launch."), "dana@example.com", TICKET)
    notice = next(each for each in await world.letters() if (each.kind, each.recipient) == ("notice", SAM))
    return world, notice


async def replied(world: Trial, notice: Letter, text: str, number: int = 1) -> None:
    body = mail(text, sender=SAM, to=reply_to(notice), subject="Re: x", message_id=f"<r{number}@example.org>")
    await world.receive(body, SAM, reply_to(notice))
    await world.advance(world.clock.now() + timedelta(minutes=2))


async def incident(world: Trial) -> dict[str, object]:
    (row,) = await world.gateway.db.rows("SELECT state, level, assigned FROM incidents")
    return dict(row)


def to_customer(letters: list[Letter]) -> list[str]:
    return [each.kind for each in letters if each.recipient == "dana@example.com"]


async def test_bare_words_take_it_and_never_reach_the_customer(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "Thanks!", 1)
    assert (await incident(world))["assigned"] is None
    await replied(world, notice, "on it\n\nSent from my phone", 2)
    assert await incident(world) == {"state": "open", "level": "2", "assigned": SAM}
    assert to_customer(await world.letters()) == ["acknowledgement"]


async def test_commands_then_an_answer(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "#take\n#priority 3 because one study only\n\nWe see it too.\n\nSam")
    assert await incident(world) == {"state": "open", "level": "3", "assigned": SAM}
    assert sorted(to_customer(await world.letters())) == ["acknowledgement", "answer", "changed"]
    answer = next(each for each in await world.letters() if each.kind == "answer")
    assert words(answer).startswith("We see it too.") and "#take" not in words(answer)


async def test_an_unknown_word_runs_nothing_and_comes_back(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "#take\n#escelate to engineering\nOur engineers look at it.")
    assert await incident(world) == {"state": "new", "level": "2", "assigned": None}
    assert to_customer(await world.letters()) == ["acknowledgement"]
    (told,) = [each for each in await world.letters() if each.kind == "not-sent"]
    assert told.recipient == SAM
    assert "did you mean escalate" in words(told) and "Our engineers look at it." in words(told)
    assert reply_to(told).startswith("ticket+")


async def test_what_is_refused_half_way_is_not_done_at_all(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "#take\n#resolve magic\nAll well again.")
    assert await incident(world) == {"state": "new", "level": "2", "assigned": None}
    (row,) = await world.gateway.db.rows("SELECT reason FROM inbox WHERE state = 'held'")
    assert "UserZoom" in row["reason"] or "userzoom" in row["reason"]


async def test_nobody_of_another_vendor_or_of_none_is_assigned(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "#assign mallory@example.net")
    assert (await incident(world))["assigned"] is None
    (row,) = await world.gateway.db.rows("SELECT reason FROM inbox WHERE state = 'held'")
    assert "mallory@example.net is no active agent of userzoom" in row["reason"]
    await replied(world, notice, "#assign Kim@Example.org", 2)
    assert (await incident(world))["assigned"] == "kim@example.org"


async def test_a_note_stays_among_colleagues(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "#note they call every hour\nand are very patient")
    assert to_customer(await world.letters()) == ["acknowledgement"]
    (row,) = await world.gateway.db.rows("SELECT data FROM events WHERE kind = 'Noted'")
    assert "very patient" in str(row["data"])


async def test_what_was_not_done_says_which_request_and_why(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "We look at it.\n#resolve patch")
    assert to_customer(await world.letters()) == ["acknowledgement"]
    (told,) = [each for each in await world.letters() if each.kind == "not-sent"]
    assert b"Subject: Not sent: [UZ-1001] Study will not launch\r\n" in told.octets
    assert words(told).startswith("Nothing was done and nothing went to Dana. line 2 #resolve patch")


async def test_an_answer_comes_from_who_wrote_it(start: Start) -> None:
    world, notice = await asked(start)
    kims = next(each for each in await world.letters() if each.recipient == KIM)
    await replied(world, notice, "#take", 1)
    body = mail("We see it.", sender=KIM, to=reply_to(kims), subject="Re: x", message_id="<k@example.org>")
    await world.receive(body, KIM, reply_to(kims))
    await world.advance(world.clock.now() + timedelta(minutes=2))
    answer = next(each for each in await world.letters() if each.kind == "answer")
    assert b"From: Kim at UserZoom Support <" in answer.octets


async def test_a_reply_to_a_solution_is_told_as_such_with_its_own_time(start: Start) -> None:
    world, notice = await asked(start)
    await replied(world, notice, "#resolve patch The quota check is mended.")
    solved = next(each for each in await world.letters() if each.kind == "resolved")
    await world.advance(world.clock.now() + timedelta(hours=1))
    body = mail("Still broken.", to=reply_to(solved), subject="Re: x", message_id="<again@example.com>")
    await world.receive(body, "dana@example.com", reply_to(solved))
    wrote = next(each for each in await world.letters() if each.kind == "wrote")
    assert words(wrote).startswith("UZ-1001 is open again: ")
    assert "11:17 PT (19:17 UTC):" in words(wrote)

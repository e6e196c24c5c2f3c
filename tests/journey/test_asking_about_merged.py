"""What was merged is asked about by its old reference, its old letters and their marks: the answer is that of the request it became."""

from datetime import timedelta

from gateway.trial import Trial
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, reply_to, words
from tests.journey.test_threads import quoting
from tests.journey.test_trust import STAFF_PASS, UNVOUCHED

AT = "2026-11-30T18:15:00Z"
DANA, SAM, MALLORY = "dana@example.com", "sam@example.org", "mallory@example.net"
PASS = "mx.example.org; dmarc=pass header.from=example.com"
HOURS = timedelta(hours=2)


async def merged(start: Start) -> tuple[Trial, Letter]:
    """UZ-1001 into UZ-1002; the letter that acknowledged UZ-1001. Nobody is believed without a proof."""
    world: Trial = await start(AT, **UNVOUCHED)
    for number, subject in enumerate(("Study will not launch", "Study is slow", "Labels wrong")):
        octets = mail(
            f"Number {number} fails.",
            subject=subject,
            message_id=f"<{number}@example.com>",
            Authentication_Results=PASS,
        )
        await world.receive(octets, DANA, TICKET)
    letters = [each for each in await world.letters() if each.kind == "acknowledgement"]
    ack = next(each for each in letters if "[UZ-1001]" in each.subject)
    notices = [each for each in await world.letters() if (each.kind, each.recipient) == ("notice", SAM)]
    notice = next(each for each in notices if "UZ-1001" in each.subject)
    await order(world, notice, "#merge UZ-1002")
    await order(world, await latest(world, "confirm", SAM), "yes")
    (row,) = await world.gateway.db.rows("SELECT state FROM incidents WHERE ref = 'UZ-1001'")
    assert row["state"] == "merged"
    world.clock.advance(HOURS)
    return world, ack


async def order(world: Trial, letter: Letter, text: str) -> None:
    octets = mail(
        text,
        sender=SAM,
        to=reply_to(letter),
        message_id=f"<{text[:3]}@example.org>",
        Authentication_Results=STAFF_PASS,
    )
    await world.receive(octets, SAM, reply_to(letter))


async def ask(
    world: Trial, text: str, subject: str = "", proof: str = PASS, sender: str = DANA, **fields: str
) -> None:
    proved = {"Authentication_Results": proof} if proof else {}
    name = len(await world.gateway.db.rows("SELECT id FROM inbox"))
    octets = mail(
        text, sender=sender, subject=subject, message_id=f"<a.{name}@example.com>", **proved, **fields
    )
    await world.receive(octets, sender, TICKET)


async def test_the_old_reference_asks_about_the_request_it_became(start: Start) -> None:
    world, _ = await merged(start)
    await ask(world, "Any news on UZ-1001?")
    said = words(await latest(world, "standing", DANA))
    assert "UZ-1002, Study is slow:" in said and "UZ-1001 goes on as UZ-1002" in said
    await ask(world, "Gibt es etwas Neues zu UZ-1001?")
    assert "UZ-1001 läuft unter UZ-1002 weiter" in words(await latest(world, "standing", DANA))
    await ask(world, "Any news on UZ-1002?")
    assert "goes on as" not in words(await latest(world, "standing", DANA))


async def test_several_references_are_told_once_each(start: Start) -> None:
    world, _ = await merged(start)
    await ask(world, "Any news on UZ-1001 and UZ-1002?")
    assert "UZ-1002, Study is slow:" in words(
        await latest(world, "standing", DANA)
    )  # one request, one answer
    await ask(world, "Any news on UZ-1001, UZ-1003 and UZ-1002?")
    said = words(await latest(world, "overview", DANA))
    assert said.count("UZ-1002:") == 1 and "UZ-1003:" in said and "UZ-1001:" not in said
    await ask(world, "Any news on UZ-1003 and UZ-8001?")
    assert "UZ-1003, Labels wrong:" in words(await latest(world, "standing", DANA))
    assert "overview" not in (await kinds_to(world, DANA))[-1:]


async def test_an_old_letter_and_its_mark_through_a_relay_without_proof(start: Start) -> None:
    world, ack = await merged(start)
    subject = f"Re: {ack.subject}"
    assert "[UZ-1001]" in subject
    await ask(world, "status", subject, proof="", In_Reply_To=ack.message_id)
    assert (await kinds_to(world, DANA))[-1] == "standing"
    relayed = quoting(ack, "status")
    await ask(world, relayed, subject, proof="", In_Reply_To="<rewritten@relay.example>")
    assert (await kinds_to(world, DANA)).count("standing") == 2
    assert "UZ-1002, Study is slow:" in words(await latest(world, "standing", DANA))
    await ask(world, relayed, subject, proof="", sender=MALLORY, In_Reply_To="<rewritten@relay.example>")
    assert (await kinds_to(world, DANA)).count("standing") == 2 and not await kinds_to(world, MALLORY)
    await ask(world, "Any news on UZ-1003?", subject, proof="", In_Reply_To=ack.message_id)
    assert (await kinds_to(world, DANA))[
        -1
    ] == "nothing-there"  # a letter of one request is no proof for another


async def test_a_reply_to_an_old_letter_after_the_merge_joins_the_target(start: Start) -> None:
    world, ack = await merged(start)
    await ask(
        world,
        quoting(ack, "It fails on Macs too."),
        "Re: x",
        proof="",
        In_Reply_To="<rewritten@relay.example>",
    )
    rows = await world.gateway.db.rows(
        "SELECT c.ref FROM messages m JOIN incidents c ON c.id = m.incident_id WHERE m.direction = 'in' ORDER BY m.id DESC LIMIT 1"
    )
    assert rows[0]["ref"] == "UZ-1002"

"""Which request a mail belongs to: by token, signed id, mark, known id and reference, in any order, and never for strangers."""

import os
import random
import re
from datetime import timedelta

import aiosmtplib
import pytest

from gateway.trial import Trial
from store import queries
from store.records import Letter, Shown
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, opened, reply, reply_to, words

AT = "2026-11-30T18:15:00Z"
DANA, LEE, SAM, MALLORY = "dana@example.com", "lee@example.com", "sam@example.org", "mallory@example.net"
UNVOUCHED = {"smtp": {"listen": "127.0.0.1:0"}, "trust": {"authserv_id": "mx.example.org"}}
PASS = "mx.example.org; dmarc=pass header.from=example.com"
BROKEN = "Our study will not launch since noon."
FULL = os.environ.get("CAMPAIGN") == "full"


async def shown(world: Trial, ref: str = "UZ-1001") -> Shown:
    found = await queries.show(world.gateway.db, ref)
    assert found is not None
    return found


async def refs(world: Trial) -> list[str]:
    return [row["ref"] for row in await world.gateway.db.rows("SELECT ref FROM incidents ORDER BY id")]


async def writes(
    world: Trial, text: str, name: str, sender: str = DANA, to: str = TICKET, **fields: str
) -> None:
    fields = {"subject": "Re: whatever"} | fields
    await world.receive(
        mail(text, sender=sender, message_id=f"<{name}@example.com>", to=to, **fields), sender, to
    )


def quoting(letter: Letter, text: str) -> str:
    body = opened(letter).get_body(("plain",))
    assert body is not None
    below = "\n".join(f"> {line}" for line in body.get_content().splitlines())
    return f"{text}\n\nOn Mon, 30 Nov 2026, UserZoom Support wrote:\n{below}\n"


def unmarked(text: str) -> str:
    """As if the letter had been written before there were marks."""
    return re.sub(r"> Ref: .*\n", "", text)


# --- marks and rewritten ids --------------------------------------------------------------------------------------------


async def test_a_quoted_mark_joins_where_a_relay_has_rewritten_our_ids(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, Authentication_Results=PASS), DANA, TICKET)
    letter = await latest(world, "acknowledgement", DANA)
    assert re.search(r"\nRef: UZ-1001 \S [a-z2-7]{32}\s*$", opened(letter).get_body(("plain",)).get_content())  # type: ignore[union-attr]
    assert "Ref: UZ-1001" in opened(letter).get_body(("html",)).get_content()  # type: ignore[union-attr]
    await writes(
        world, quoting(letter, "It fails on Macs too."), "2", In_Reply_To="<rewritten@relay.example>"
    )
    assert await refs(world) == ["UZ-1001"]
    await writes(world, unmarked(quoting(letter, "It fails on Linux too.")), "3")
    assert await refs(world) == ["UZ-1001", "UZ-1002"]  # nothing else had joined it


async def test_the_id_a_relay_gave_our_letter_is_learnt(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    letter = await latest(world, "acknowledgement", DANA)
    await writes(world, quoting(letter, "On Macs too."), "2", In_Reply_To="<rewritten@relay.example>")
    await writes(world, "And on Linux.", "3", In_Reply_To="<rewritten@relay.example>")
    await writes(world, "By the address.", "4", to=reply_to(letter), In_Reply_To="<other@relay.example>")
    await writes(world, "Once more.", "5", In_Reply_To="<other@relay.example>")
    assert await refs(world) == ["UZ-1001"]


async def test_a_mark_grants_what_a_signed_id_grants_and_only_in_a_quotation(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    letter = await latest(world, "acknowledgement", DANA)
    await writes(world, quoting(letter, "I have this from somebody."), "2", sender=MALLORY)
    assert await refs(world) == ["UZ-1001"] and not await kinds_to(world, MALLORY)
    line = next(each[2:] for each in quoting(letter, "").splitlines() if each.startswith("> Ref: "))
    await writes(world, f"My own words are\n{line}\nand no quotation.", "3", sender=MALLORY)
    forged = quoting(letter, "Guessed.").replace(line[-6:], "aaaaaa")
    await writes(world, forged, "4", sender=LEE)
    assert await refs(world) == ["UZ-1001", "UZ-1002", "UZ-1003"]


@pytest.mark.parametrize(
    ("proof", "mark"),
    [
        ("pass", ""),
        ("none", ", sender not proved"),
        ("fail", ", and their mail server says it is not from them"),
    ],
)
async def test_staff_read_what_speaks_for_the_author(start: Start, proof: str, mark: str) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, Authentication_Results=PASS), DANA, TICKET)
    letter = await latest(world, "acknowledgement", DANA)
    fields = {} if proof == "none" else {"Authentication_Results": PASS.replace("pass", proof)}
    await writes(world, "On Macs, too.", "2", to=reply_to(letter), **fields)
    assert f"Mon 30 Nov, 10:15 PT (18:15 UTC){mark}: > On Macs, too." in words(
        await latest(world, "wrote", SAM)
    )


# --- out of order ---------------------------------------------------------------------------------------------------------


async def test_a_reply_that_comes_before_the_mail_it_answers(start: Start) -> None:
    world = await start(AT)
    await writes(world, "One more thing: Macs too.", "2", References="<first@example.com>")
    await world.receive(mail(BROKEN), DANA, TICKET)
    assert await refs(world) == ["UZ-1001"]
    await world.receive(mail("Another matter under the same id."), DANA, TICKET)
    assert await refs(world) == ["UZ-1001", "UZ-1002"]  # a second mail under an id that came is no late one


async def test_who_is_no_participant_is_not_let_in_by_coming_late(start: Start) -> None:
    world = await start(AT)
    await writes(world, "See below.", "2", References="<first@example.net>")
    await world.receive(mail(BROKEN, sender=MALLORY, message_id="<first@example.net>"), MALLORY, TICKET)
    assert await refs(world) == ["UZ-1001", "UZ-1002"]


MAILS = 30
ORDERS = 500 if FULL else 30


@pytest.mark.parametrize("part", range(max(ORDERS // 10, 1)))
async def test_thirty_mails_in_any_order_twice_and_late_are_one_request(start: Start, part: int) -> None:
    """Each refers to the first and to the last before it, as mail programs do."""
    world = await start(AT)
    for seed in range(part * 10, part * 10 + min(10, ORDERS)):
        rolls, sender = random.Random(seed), f"dana{seed}@example.com"
        ids = [f"<{seed}.{number}@example.com>" for number in range(MAILS)]
        octets = [
            mail(
                f"Part {number} of it.",
                sender=sender,
                message_id=ids[number],
                subject="Study will not launch" if number == 0 else "Re: Study will not launch",
                **(
                    {"In_Reply_To": ids[number - 1], "References": " ".join((ids[0], *ids[1:number][-9:]))}
                    if number
                    else {}
                ),
            )
            for number in range(MAILS)
        ]
        order = [*range(MAILS), *rolls.sample(range(MAILS), 5)]
        rolls.shuffle(order)
        for number in order:
            await world.receive(octets[number], sender, TICKET)
            world.clock.advance(timedelta(minutes=rolls.choice((0, 0, 1, 30))))
        rows = await world.gateway.db.rows(
            "SELECT m.incident_id, m.new_text FROM messages m JOIN incidents c ON c.id = m.incident_id"
            " WHERE c.requester = ? AND m.direction = 'in'",
            sender,
        )
        assert len({row["incident_id"] for row in rows}) == 1, (seed, order)
        assert {row["new_text"].strip() for row in rows} == {
            f"Part {number} of it." for number in range(MAILS)
        }
        assert len(rows) == MAILS


# --- solved ---------------------------------------------------------------------------------------------------------------

WELL = [
    "thanks, works",
    "Solved!",
    "Passt, danke!",
    "Funktioniert wieder, vielen Dank.",
    "Merci, ça marche.",
    "Ya funciona, gracias",
]
DISPUTED = [
    "still broken",
    "Thanks, but it fails again.",
    "Geht immer noch nicht.",
    "Danke, aber passt nicht.",
    "Works?",
]


async def solved(start: Start) -> Trial:
    world: Trial = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), "#resolve patch\nIt launches again.")
    await world.advance(world.clock.now() + timedelta(minutes=2))
    return world


@pytest.mark.parametrize("text", WELL)
async def test_thanks_alone_changes_nothing(start: Start, text: str) -> None:
    world = await solved(start)
    before = (await shown(world)).stored.incident
    assert before.state == "resolved" and before.resolution == "patch"
    await reply(world, await latest(world, "resolved", DANA), text)
    after = (await shown(world)).stored.incident
    assert after == before.but(serial=after.serial)
    assert "writes that UZ-1001 is solved. Nothing changes by it." in words(await latest(world, "wrote", SAM))
    await world.advance(world.clock.now() + timedelta(days=10))
    assert (await shown(world)).stored.incident.state == "closed"
    await reply(world, await latest(world, "resolved", DANA), f"{text} ")
    assert (await shown(world)).stored.incident.state == "closed"


@pytest.mark.parametrize("text", DISPUTED)
async def test_a_reply_that_disputes_opens_it_again(start: Start, text: str) -> None:
    world = await solved(start)
    await reply(world, await latest(world, "resolved", DANA), text)
    assert (await shown(world)).stored.incident.state == "open"


async def test_staff_read_that_a_closed_one_is_open_again(start: Start) -> None:
    world = await solved(start)
    letter = await latest(world, "resolved", DANA)
    await world.advance(world.clock.now() + timedelta(days=10))
    assert (await shown(world)).stored.incident.state == "closed"
    await reply(world, letter, "It fails again.")
    said = words(await latest(world, "wrote", SAM))
    assert said.startswith("UZ-1001 is open again: Dana wrote after it was solved. P2, status update due")
    assert (await shown(world)).stored.incident.state == "open"


async def test_what_follows_a_closed_one_is_found_by_its_own_reference(start: Start) -> None:
    world = await solved(start)
    await world.advance(world.clock.now() + timedelta(days=100))
    await reply(world, await latest(world, "resolved", DANA), "It fails again.")
    letter = await latest(world, "acknowledgement", DANA)
    assert letter.subject.endswith("[UZ-1001] [UZ-1002]")
    await writes(world, "On Macs only.", "macs", subject=f"Re: {letter.subject}")
    assert await refs(world) == ["UZ-1001", "UZ-1002"]


async def test_thanks_on_an_open_one_owes_no_answer(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), "Please look at the settings page.")
    await world.advance(world.clock.now() + timedelta(minutes=2))
    before = (await shown(world)).stored.incident
    await reply(world, await latest(world, "answer", DANA), "Thank you!")
    after = (await shown(world)).stored.incident
    assert after.clocks == before.clocks and after.asked_at == before.asked_at


async def test_their_own_reference_stays_in_the_subject(start: Start) -> None:
    world = await start(AT)
    subject = "[ACME-77] Study will not launch (Case #0012345)"
    await world.receive(mail(BROKEN, subject=subject), DANA, TICKET)
    letter = await latest(world, "acknowledgement", DANA)
    assert letter.subject == f"Re: {subject} [UZ-1001]"


async def test_their_own_reference_stays_in_a_subject_that_is_cut(start: Start) -> None:
    world = await start(AT)
    await world.receive(
        mail(BROKEN, subject=f"{'The study will not launch for anybody ' * 8}(Case #0012345)"), DANA, TICKET
    )
    for kind in ("acknowledgement", "standing"):
        letter = await latest(world, kind, DANA)
        assert "… (Case #0012345) [UZ-1001]" in letter.subject and len(letter.subject) < 150
        assert "(Case #0012345)" in str(opened(letter)["Subject"])
        await reply(world, letter, "status")


# --- participants -----------------------------------------------------------------------------------------------------------


async def test_a_colleague_who_is_copied_in_gets_new_letters_under_their_own_name(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN, Cc=f"Lee Example <{LEE}>, x@example.net, kim@example.org"), DANA, TICKET)
    assert not await kinds_to(world, LEE)  # nothing older than their joining
    await reply(world, await latest(world, "notice", SAM), "Hello, we are looking at it.\nSam")
    await world.advance(world.clock.now() + timedelta(days=2))
    assert (await kinds_to(world, LEE))[:2] == ["answer", "status"]
    assert words(await latest(world, "status", LEE)).startswith("Hello Lee,")
    assert words(await latest(world, "status", DANA)).startswith("Hello Dana,")
    assert not await kinds_to(world, "x@example.net")
    assert [each.address for each in (await shown(world)).stored.incident.participants] == [LEE]


@pytest.mark.parametrize("domain", ["gmail.com", "web.de", "orange.fr"])
async def test_the_same_freemail_domain_is_no_colleague(start: Start, domain: str) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN, sender=f"dana@{domain}", Cc=f"lee@{domain}"), f"dana@{domain}", TICKET)
    assert not (await shown(world)).stored.incident.participants


async def test_without_proof_nobody_is_copied_in(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, Cc=LEE), DANA, TICKET)
    assert not (await shown(world)).stored.incident.participants


async def test_who_was_copied_in_reads_nothing_older(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), "The secret is out.\nSam")
    await world.advance(world.clock.now() + timedelta(hours=1))
    await reply(world, await latest(world, "answer", DANA), "Lee joins us.")
    await writes(world, "Lee joins us here.", "cc", subject="UZ-1001", Cc=f"Lee <{LEE}>")
    await world.advance(world.clock.now() + timedelta(days=3))
    await writes(world, "Any news on UZ-1001?", "q", sender=LEE, subject="")
    to_lee = [each for each in await world.letters() if each.recipient == LEE]
    assert {"status", "standing"} <= {each.kind for each in to_lee}
    assert not any("secret" in words(each) for each in to_lee)
    assert any("secret" in words(each) for each in await world.letters() if each.recipient == DANA)


async def test_staff_read_who_of_them_wrote(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN, Cc=f"Lee Example <{LEE}>"), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), "#resolve patch\nIt launches again.")
    await world.advance(world.clock.now() + timedelta(minutes=2))
    letter = await latest(world, "resolved", LEE)
    await reply(world, letter, "works, thanks")
    assert words(await latest(world, "wrote", SAM)).startswith("Lee writes that UZ-1001 is solved.")
    await reply(world, letter, "No, it fails again.")
    assert "is open again: Lee wrote after it was solved" in words(await latest(world, "wrote", SAM))
    await reply(world, letter, "Please close it, it is solved.")
    said = words(await latest(world, "wrote", SAM))
    assert said.startswith("Lee says thanks on UZ-1001, or that all is well. Nothing changes by it.")


@pytest.mark.parametrize(
    "subject", ["re: uz-1001", "Re: ＵＺ-1001", "Uz-1001: more", "[EXTERNAL] Re: [uz-1001]"]
)
async def test_a_reference_counts_however_it_is_typed(start: Start, subject: str) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    await writes(world, "It also hits the export.", "2", subject=subject)
    assert await refs(world) == ["UZ-1001"]


@pytest.mark.parametrize("text", ["Also the preview is empty.", "Die Vorschau ist auch leer."])
async def test_one_thing_more_that_fails_makes_nothing_smaller(start: Start, text: str) -> None:
    world = await start(AT)
    await world.receive(mail("Something with our study since noon.", subject="Our study"), DANA, TICKET)
    before = (await shown(world)).stored.incident
    assert before.level_in_doubt and before.level == "2"
    await writes(world, text, "2", subject="UZ-1001")
    assert (await shown(world)).stored.incident.level == "2"
    await writes(world, text.replace("Also the", "The").replace(" auch", ""), "3", subject="UZ-1001")
    assert (await shown(world)).stored.incident.level == "3"


# --- strangers --------------------------------------------------------------------------------------------------------------

FORGERIES = 10_000 if FULL else 500


async def test_strangers_with_references_and_leaked_ids_get_nothing_and_lose_nothing(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, subject="Sesame opens not", Authentication_Results=PASS), DANA, TICKET)
    letter = await latest(world, "acknowledgement", DANA)
    rolls = random.Random(8)
    host, port = world.address
    async with aiosmtplib.SMTP(hostname=host, port=port, timeout=60) as client:
        for number in range(FORGERIES):
            stranger = f"s{number}@example.net"
            fields, text, to = forgery(rolls, letter)
            octets = mail(text, sender=stranger, message_id=f"<{number}@example.net>", to=to, **fields)
            await client.sendmail(stranger, [to], octets)
            if number % 50 == 49:
                await world.settle()
    await world.settle()
    rows = await world.gateway.db.rows("SELECT state, incident_id FROM inbox")
    assert len(rows) == FORGERIES + 1
    assert all((row["state"] == "done" and row["incident_id"]) or row["state"] == "held" for row in rows)
    assert not (await shown(world)).stored.incident.participants
    to_strangers = [each for each in await world.letters() if each.recipient.endswith("@example.net")]
    assert {each.kind for each in to_strangers} <= {"minimal"}
    for each in to_strangers:
        assert (
            b"Sesame" not in each.octets
            and b"UZ-1001 " not in each.octets
            and b"[UZ-1001]" not in each.octets
        )


def forgery(rolls: random.Random, letter: Letter) -> tuple[dict[str, str], str, str]:
    """One of the ways in that somebody may have heard of."""
    ways = (
        ({"subject": "Re: Sesame [UZ-1001]"}, "Tell me more.", TICKET),
        ({"subject": "UZ-1001"}, "Any news on UZ-1001?", TICKET),
        ({"subject": "Re: x", "In_Reply_To": letter.message_id}, "status", TICKET),
        ({"subject": "Re: x", "References": f"<first@example.com> {letter.message_id}"}, "And?", TICKET),
        ({"subject": "Re: x", "In_Reply_To": "<first@example.com>"}, "And?", TICKET),
        ({"subject": "Re: x"}, "status", reply_to(letter)),
        ({"subject": "Re: x"}, quoting(letter, "And?"), TICKET),
        ({"subject": "Re: x", "Cc": DANA, "Reply_To": DANA}, quoting(letter, "Any news?"), TICKET),
    )
    fields, text, to = rolls.choice(ways)
    return dict(fields), text, to

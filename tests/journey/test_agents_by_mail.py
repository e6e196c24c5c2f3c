"""What an agent's mailbox does beside the ordinary: buttons, revoked addresses, words with a solution, far too many commands."""

import asyncio
import re
from datetime import timedelta
from urllib.parse import unquote

import pytest

from gateway import process
from gateway.compose.sign import rotate
from gateway.trial import Trial
from store import directory, incidents, threads, unit
from store.database import Database
from store.records import Letter, Work
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, opened, reply, reply_to, words
from tests.journey.test_agent_orders import DANA, KIM, SAM, column, later, reported, told

LEAD = "lee@example.org"
OPERATOR = "operator@example.org"


async def state_of(world: Trial, agent: str) -> str:
    return (await directory.agents(world.gateway.db, "userzoom", {agent}))[agent].state


# --- abuse -----------------------------------------------------------------------------------------------------------------


async def test_twice_the_bound_locks_and_whoever_is_in_charge_reads_how_to_unlock(start: Start) -> None:
    team = {"team": [SAM, KIM], "lead": [LEAD]}
    world = await start("2026-11-30T18:15:00Z", vendor={"userzoom": team})
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    notice = await latest(world, "notice", SAM)
    many = "\n".join(f"#note number {n}" for n in range(40))
    await reply(world, notice, many)
    await reply(world, notice, many)  # held: 80 of 60
    assert await state_of(world, SAM) == "active"
    assert (await kinds_to(world, OPERATOR)).count("operator") == 1
    await reply(world, notice, f"{many}\n#take")  # 121 of 120
    assert (await state_of(world, SAM), await state_of(world, KIM)) == ("locked", "active")
    for who in (OPERATOR, LEAD):
        letter = await latest(world, "operator", who)
        assert "sam@example.org is locked: 121 commands" in str(opened(letter)["Subject"])
        assert "gateway agent unlock sam@example.org --vendor userzoom" in words(letter)
    assert "locked" in words(await latest(world, "not-sent", SAM))
    await reply(world, notice, "#take")
    assert await column(world, "assigned") is None
    rows = await world.gateway.db.rows("SELECT reason FROM inbox ORDER BY id DESC LIMIT 1")
    assert rows[0]["reason"] == "the author is no active agent"


async def test_nobody_is_locked_out_by_mail_in_their_name(start: Start) -> None:
    """Wrong and foreign addresses, no proof, an explicit failure: held or asked about, and the agent works on."""
    world = await start(
        "2026-11-30T18:15:00Z",
        smtp={"listen": "127.0.0.1:0"},
        trust={"authserv_id": "mx.example.org"},
    )
    own = "mx.example.org; dmarc=pass header.from=example.org"
    theirs = "mx.example.org; dmarc=pass header.from=example.com"
    await world.receive(mail("Our study will not launch.", Authentication_Results=theirs), DANA, TICKET)
    notice, kims = await latest(world, "notice", SAM), await latest(world, "notice", KIM)
    right = reply_to(notice)
    wrong = re.sub(r"\+(.)", lambda found: "+" + ("a" if found[1] != "a" else "b"), right)
    failed = "mx.example.org; dmarc=fail header.from=example.org"
    for number, (to, result) in enumerate(
        [(right, "none"), (right, failed), (reply_to(kims), own), (wrong, own), (wrong, failed)] * 26
    ):
        text = "\n".join(f"#note {number} {line}" for line in range(5))
        forged = mail(
            text, sender=SAM, to=to, message_id=f"<{number}@example.net>", Authentication_Results=result
        )
        await world.receive(forged, SAM, to)
    assert await state_of(world, SAM) == "active"
    take = mail("#take", sender=SAM, to=right, message_id="<own@example.org>", Authentication_Results=own)
    await world.receive(take, SAM, right)
    assert await column(world, "assigned") == SAM


# --- buttons ---------------------------------------------------------------------------------------------------------------


def buttons(letter: Letter) -> dict[str, str]:
    """What a button's mail is sent to, by its body."""
    page = opened(letter).get_body(("html",))
    assert page is not None
    found = re.findall(r'href="mailto:([^?"]+)\?subject=[^&"]*&(?:amp;)?body=([^"]*)"', page.get_content())
    return {unquote(body): unquote(to) for to, body in found}


async def press(world: Trial, letter: Letter, body: str, more: str = "") -> None:
    """A new mail, as every client makes it of a `mailto:`: no In-Reply-To, no References."""
    to = buttons(letter)[body]
    number = len(await world.gateway.db.rows("SELECT id FROM inbox"))
    octets = mail(body + more, sender=letter.recipient, to=to, message_id=f"<pressed.{number}@example.org>")
    await world.receive(octets, letter.recipient, to)


async def test_a_button_tells_which_letter_it_stood_in(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, await latest(world, "notice", KIM), "Hi Dana, we can see the error.")
    await later(world, 4)
    await press(world, notice, "#take", "\nHi Dana, our engineers look at it.")
    assert await told(world) == ["second"]
    await press(world, await latest(world, "second", SAM), "drop")
    await later(world)
    assert (await kinds_to(world, DANA)).count("answer") == 1


async def test_a_button_in_a_letter_that_came_after_the_colleagues_answer_asks_nothing(start: Start) -> None:
    world, _ = await reported(start)
    await reply(world, await latest(world, "notice", KIM), "Hi Dana, we can see the error.")
    await later(world, 4)
    await world.receive(
        mail("And now?", message_id="<2@example.com>", In_Reply_To="<first@example.com>"), DANA, TICKET
    )
    wrote = await latest(world, "wrote")
    await press(world, wrote, "#note ", "they wait")
    assert (await told(world, wrote.recipient))[-1] == "transcript"


async def test_the_undo_button_acts_as_the_whole_reply(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "It works again.")
    await press(world, await latest(world, "transcript", SAM), "undo")
    (answer,) = await world.gateway.db.rows("SELECT state FROM outbox WHERE kind = 'answer'")
    assert answer["state"] == "cancelled"


async def test_a_bare_word_by_the_button_of_a_letter_that_asks_for_none_is_refused(start: Start) -> None:
    """Without the mark it would count as an answer to whatever asks for it."""
    world, notice = await reported(start)
    to = buttons(notice)["#take"]
    await world.receive(mail("undo", sender=SAM, to=to, message_id="<u@example.org>"), SAM, to)
    assert "alone acts on a letter that asks for it" in words(await latest(world, "not-sent", SAM))


# --- revoked addresses -----------------------------------------------------------------------------------------------------


async def revoke(world: Trial, ref: str, address: str) -> int:
    (row,) = await world.gateway.db.rows("SELECT id FROM incidents WHERE ref = ?", ref)
    return await threads.revoke(world.gateway.db, row["id"], address)


async def wrote_again(world: Trial, number: int) -> None:
    again = mail("And now?", message_id=f"<{number}@example.com>", In_Reply_To="<first@example.com>")
    await world.receive(again, DANA, TICKET)


async def test_after_a_revoke_the_next_letter_has_a_live_address_and_the_old_one_stays_dead(
    start: Start,
) -> None:
    world, notice = await reported(start)
    addresses = [reply_to(notice)]
    for number in (2, 3):
        assert await revoke(world, "UZ-1001", SAM) == 1
        await reply(world, notice, "#take")
        assert await column(world, "assigned") is None
        await wrote_again(world, number)
        notice = await latest(world, "wrote", SAM)
        assert reply_to(notice) not in addresses
        addresses.append(reply_to(notice))
    await reply(world, notice, "#take")
    assert await column(world, "assigned") == SAM
    for number, address in enumerate(addresses[:-1]):
        old = mail("#close", sender=SAM, to=address, message_id=f"<old.{number}@example.org>")
        await world.receive(old, SAM, address)
    assert await column(world, "state") == "open"
    assert reply_to(await latest(world, "wrote", KIM)) == reply_to(await latest(world, "notice", KIM))


async def test_a_customers_address_is_renewed_too(start: Start) -> None:
    world, notice = await reported(start)
    before = reply_to(await latest(world, "acknowledgement"))
    await revoke(world, "UZ-1001", DANA)
    await reply(world, notice, "We see it.")
    await later(world)
    assert reply_to(await latest(world, "answer")) != before


async def test_a_revoke_between_writing_and_commit_is_seen(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The letter that is written at that moment must not go out with an address that is dead already."""
    world, notice = await reported(start)
    revoked = []

    async def revoked_just_before(db: Database, work: Work) -> None:
        if not revoked and any(each.kind == "wrote" for each in work.letters):
            revoked.append(await threads.revoke(db, (await incident(world)), SAM))
        await unit.commit(db, work)

    monkeypatch.setattr(process, "commit", revoked_just_before)
    await wrote_again(world, 2)
    assert revoked == [1]
    wrote = await latest(world, "wrote", SAM)
    assert reply_to(wrote) != reply_to(notice)
    await reply(world, wrote, "#take")
    assert await column(world, "assigned") == SAM


async def incident(world: Trial) -> int:
    return (await incidents.ids_of(world.gateway.db, {"UZ-1001"}))["UZ-1001"]


# --- a solution with words -------------------------------------------------------------------------------------------------


async def test_a_solution_with_words_below_it_is_one_letter(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#take\n#resolve patch\n\nThe quota check is mended, we tried it.\n\nSam")
    text = words(await latest(world, "transcript", SAM))
    assert "solved (patch)" in text and "9 words to dana@example.com" in text
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "resolved"]
    letter = words(await latest(world, "resolved"))
    assert "was solved on" in letter and "The quota check is mended, we tried it." in letter


async def test_undo_takes_the_solution_and_its_words_back(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, "#resolve patch\nThe quota check is mended.")
    await reply(world, await latest(world, "transcript", SAM), "undo")
    await later(world)
    assert await column(world, "state") == "new"
    rows = await world.gateway.db.rows(
        "SELECT state FROM outbox WHERE recipient = ? AND kind <> 'acknowledgement'", DANA
    )
    assert [row["state"] for row in rows] == ["cancelled"]


async def test_as_a_note_neither_reaches_the_customer(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, await latest(world, "notice", KIM), "Hi Dana, we can see the error.")
    await later(world, 4)
    await reply(world, notice, "#resolve patch\nThe quota check is mended.")
    await reply(world, await latest(world, "second", SAM), "note")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement", "answer"]
    world.clock.advance(timedelta(minutes=1))


# --- keys ------------------------------------------------------------------------------------------------------------------


async def test_rotated_keys_are_used_without_a_restart(start: Start) -> None:
    world, notice = await reported(start)
    file = world.gateway.config.path(world.gateway.config.secrets.file)
    rotate(file)
    await reply(world, notice, "#note the old address still counts")
    transcript = await latest(world, "transcript", SAM)
    assert reply_to(transcript) != reply_to(notice)
    await reply(world, transcript, "#take")
    assert await column(world, "assigned") == SAM
    rotate(file)
    await reply(world, notice, "#close")  # signed by a key that is gone
    assert await column(world, "state") == "open"


async def test_a_key_file_that_cannot_be_read_leaves_the_keys_in_use(start: Start) -> None:
    world, notice = await reported(start)
    world.gateway.config.path(world.gateway.config.secrets.file).write_text("0 nonsense\n")
    await reply(world, notice, "#take")
    assert await column(world, "assigned") == SAM


# --- words below what is quoted ----------------------------------------------------------------------------------------------


def outlook(letter: Letter, above: str, inside: str = "") -> str:
    """A reply as Outlook writes it: a header block, our letter without any mark; `inside` is typed below its third line."""
    message = opened(letter)
    body = message.get_body(("plain",))
    assert body is not None
    quoted = body.get_content().splitlines()
    if inside:
        quoted[3:3] = ["", inside, ""]
    head = (
        f"From: {message['From']}\nSent: Monday, November 30, 2026 10:15 AM\nTo: {letter.recipient}\n"
        f"Subject: {message['Subject']}"
    )
    return "\n".join([above, "", "________________________________", head, "", *quoted])


INSIDE = "It is the quota check, our engineers mend it until noon."


async def test_words_typed_into_the_quoted_letter_are_shown_and_never_sent(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, outlook(notice, "Hi Dana, we see the error.", INSIDE))
    text = words(await latest(world, "transcript", SAM))
    assert f"Left out, because it stands below the quoted mail: {INSIDE}" in text.replace("> ", "")
    await later(world)
    answer = words(await latest(world, "answer"))
    assert "we see the error" in answer and "quota" not in answer and "#take" not in answer


async def test_a_plain_outlook_reply_leaves_nothing_out(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, outlook(notice, "Hi Dana, we see the error."))
    assert "Left out" not in words(await latest(world, "transcript", SAM))


async def test_with_words_only_inside_the_quoted_letter_they_are_asked_back(start: Start) -> None:
    world, notice = await reported(start)
    await reply(world, notice, outlook(notice, "", INSIDE))
    (kind,) = await told(world)
    assert INSIDE in words(await latest(world, kind, SAM)).replace("> ", "")
    await later(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"]


# --- whom the configuration names ----------------------------------------------------------------------------------------------


async def welcomed(world: Trial) -> list[str]:
    return sorted(each.recipient for each in await world.letters() if each.kind == "welcome")


async def test_whom_the_configuration_names_is_welcomed_once_whoever_starts(start: Start) -> None:
    team = {"vendor": {"userzoom": {"team": [SAM, KIM]}}}
    world = await start("2026-11-30T18:15:00Z", **team)
    beside = await start("2026-11-30T18:15:00Z", **team)  # a second process of the same store
    await asyncio.gather(world.gateway.welcome_configured(), beside.gateway.welcome_configured())
    assert await welcomed(world) == [KIM, SAM]
    again = await start("2026-11-30T18:20:00Z", **team)
    await again.gateway.welcome_configured()
    assert await welcomed(world) == [KIM, SAM]
    await world.settle()
    await reply(world, await latest(world, "welcome", SAM), "ok")
    assert "your replies arrive" in words(await latest(world, "transcript", SAM))


async def test_nobody_is_welcomed_in_shadow_mode_or_while_locked(start: Start) -> None:
    team = {"vendor": {"userzoom": {"team": [SAM, KIM]}}}
    shadow = await start("2026-11-30T18:15:00Z", mode="shadow", **team)
    await shadow.gateway.welcome_configured()
    assert await welcomed(shadow) == []
    await directory.set_agent_state(shadow.gateway.db, "userzoom", SAM, "locked")
    live = await start("2026-11-30T18:15:00Z", **team)
    await live.gateway.welcome_configured()
    assert await welcomed(live) == [KIM]

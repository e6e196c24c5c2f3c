"""What an agent can do about no request: the welcome, the queue, reports in a customer's name, held mail, the morning."""

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from gateway.desk import number_of
from gateway.trial import Trial
from gateway.welcome import welcome
from store import directory
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, opened, reply, reply_to, words

AT = "2026-11-30T18:15:00Z"
DANA, SAM, KIM, ALEX = "dana@example.com", "sam@example.org", "kim@example.org", "alex@example.org"
LED = {"userzoom": {"team": [SAM, KIM], "lead": [ALEX]}}
STAFF_PASS = "mx.example.org; dmarc=pass header.from=example.org"
UNVOUCHED = {"smtp": {"listen": "127.0.0.1:0"}, "trust": {"authserv_id": "mx.example.org"}}


async def welcomed(start: Start, **tables: object) -> tuple[Trial, Letter]:
    """With the letter that an agent gets first."""
    world = await start(AT, **({"vendor": LED} | tables))
    gateway = world.gateway
    sam = (await directory.agents(gateway.db, "userzoom", {SAM}))[SAM]
    policy, delay = gateway.policies.in_force["userzoom"], timedelta(minutes=1)
    await gateway.pump.write(lambda draft: welcome(draft, draft.composer, policy, sam, delay))
    await world.settle()
    return world, await latest(world, "welcome", SAM)


async def proof_of(world: Trial, agent: str) -> str:
    return (await directory.agents(world.gateway.db, "userzoom", {agent}))[agent].proof


async def incident(world: Trial) -> dict[str, object]:
    (row,) = await world.gateway.db.rows("SELECT ref, requester, subject, level, document FROM incidents")
    return dict(row)


async def test_ok_to_the_welcome_records_the_proof(start: Start) -> None:
    world, welcome = await welcomed(start)
    await reply(world, welcome, "ok")
    assert await proof_of(world, SAM) == "door"
    assert await kinds_to(world, SAM) == ["welcome", "transcript"]


async def test_ok_without_proof_is_asked_and_recorded_as_none(start: Start) -> None:
    world, welcome = await welcomed(start, **UNVOUCHED)
    await reply(world, welcome, "ok")
    assert await kinds_to(world, SAM) == ["welcome", "asked"]
    await reply(world, await latest(world, "asked", SAM), "yes")
    assert await proof_of(world, SAM) == "none"


@pytest.mark.parametrize("text", ["#help", "#queue", "#status UZ-1001", "queue"])
async def test_questions_at_the_desk(start: Start, text: str) -> None:
    world, welcome = await welcomed(start)
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    await reply(world, welcome, text)
    page = words(await latest(world, "transcript", SAM))
    assert "#take" in page if text == "#help" else "UZ-1001" in page


@pytest.mark.parametrize("text", ["#take", "Hello, what is this?", "#why", "#undo", "#merge UZ-1001"])
async def test_the_desk_is_about_no_request(start: Start, text: str) -> None:
    world, welcome = await welcomed(start)
    await reply(world, welcome, text)
    assert (await kinds_to(world, SAM))[-1] == "not-sent"


# --- in a customer's name ----------------------------------------------------------------------------------------------------

FORWARDED = """#open

---------- Forwarded message ---------
From: Dana Example <dana@example.com>
Date: Mon, 30 Nov 2026 09:58:00 -0800
Subject: Study will not launch
To: <sam@example.org>

Our study will not launch since this morning, 200 people are waiting.

Dana
"""


async def test_a_forwarded_mail_is_opened_for_its_author(start: Start) -> None:
    world, welcome = await welcomed(start)
    await reply(world, welcome, FORWARDED)
    row = await incident(world)
    assert (row["requester"], row["subject"]) == (DANA, "Study will not launch")
    assert '"opened_by":"agent"' in str(row["document"])
    ack = await latest(world, "acknowledgement")
    assert ack.recipient == DANA and "#open" not in words(ack)
    assert "UZ-1001 for dana@example.com" in words(await latest(world, "transcript", SAM))
    (kept,) = await world.gateway.db.rows("SELECT author, new_text FROM messages WHERE direction = 'in'")
    assert kept["author"] == DANA and "200 people" in kept["new_text"]
    await reply(world, ack, "One more thing.")  # the conversation is theirs
    assert len(await world.gateway.db.rows("SELECT id FROM incidents")) == 1


async def test_an_enclosed_mail_is_opened_with_its_files_and_its_thread(start: Start) -> None:
    world, welcome = await welcomed(start)
    inner = EmailMessage()
    inner["From"], inner["To"], inner["Subject"] = "Dana <dana@example.com>", SAM, "It is slow"
    inner["Message-ID"], inner["Date"] = "<inner@example.com>", "Mon, 30 Nov 2026 17:58:00 +0000"
    inner.set_content("Every page takes a minute.")
    outer = EmailMessage()
    outer["From"], outer["To"], outer["Subject"] = SAM, reply_to(welcome), "Fwd: It is slow"
    outer["Message-ID"] = "<outer@example.org>"
    outer.set_content("#open")
    outer.add_attachment(inner)
    await world.receive(outer.as_bytes(policy=SMTP), SAM, reply_to(welcome))
    row = await incident(world)
    assert (row["requester"], row["subject"]) == (DANA, "It is slow")
    again = mail(
        "Still slow.",
        subject="Re: It is slow",
        message_id="<3@example.com>",
        In_Reply_To="<inner@example.com>",
    )
    await world.receive(again, DANA, TICKET)
    assert len(await world.gateway.db.rows("SELECT id FROM incidents")) == 1


async def test_a_telephone_report_is_typed_the_same_way(start: Start) -> None:
    world, welcome = await welcomed(start)
    await reply(
        world,
        welcome,
        "#open Dana Example <dana@example.com> Study will not launch\nShe cannot launch her study.",
    )
    row = await incident(world)
    assert (row["requester"], row["subject"], row["level"]) == (DANA, "Study will not launch", "2")
    assert words(await latest(world, "acknowledgement")).startswith("Hello Dana,")


@pytest.mark.parametrize(
    "text",
    ["#open", "#open somebody called", "#open ticket@userzoom.com Loop\ntext", "#opne dana@example.com"],
)
async def test_what_names_nobody_opens_nothing(start: Start, text: str) -> None:
    world, welcome = await welcomed(start)
    await reply(world, welcome, text)
    assert (await kinds_to(world, SAM))[-1] == "not-sent"
    assert not await world.gateway.db.rows("SELECT id FROM incidents")


async def test_a_wrong_word_put_right_opens_it(start: Start) -> None:
    world, welcome = await welcomed(start)
    await reply(world, welcome, "#opne dana@example.com Slow\nIt is slow.")
    await reply(world, await latest(world, "not-sent", SAM), "yes")
    assert (await incident(world))["requester"] == DANA


async def test_at_the_support_address_it_waits_for_a_yes(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    body = mail(FORWARDED, sender=SAM, message_id="<o@example.org>", Authentication_Results=STAFF_PASS)
    await world.receive(body, SAM, TICKET)
    assert not await world.gateway.db.rows("SELECT id FROM incidents")
    asks = await latest(world, "confirm", SAM)
    assert "dana@example.com" in words(asks)
    await reply(world, asks, "yes")
    assert (await incident(world))["requester"] == DANA
    assert await kinds_to(world, DANA) == ["acknowledgement"]


async def test_at_the_support_address_without_proof_it_is_held(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(FORWARDED, sender=SAM, message_id="<o@example.org>"), SAM, TICKET)
    (row,) = await world.gateway.db.rows("SELECT state FROM inbox")
    assert row["state"] == "held" and await kinds_to(world, DANA) == []


async def test_a_customer_who_writes_open_is_a_customer(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail("#open lee@example.com Nonsense\ntext"), DANA, TICKET)
    assert (await incident(world))["requester"] == DANA
    assert await kinds_to(world, "lee@example.com") == []


# --- the lead ----------------------------------------------------------------------------------------------------------------


async def held(start: Start) -> tuple[Trial, Letter]:
    world = await start(AT, vendor=LED)
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    notice = await latest(world, "notice", SAM)
    wrong = mail("We see it.", sender=KIM, to=reply_to(notice), message_id="<k@example.org>")
    await world.receive(wrong, KIM, reply_to(notice))
    return world, await latest(world, "hold", ALEX)


async def test_a_hold_is_mailed_once_to_the_lead_with_its_reason(start: Start) -> None:
    world, letter = await held(start)
    assert await kinds_to(world, ALEX) == ["hold"]
    (row,) = await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")
    text = words(letter)
    assert str(number_of(row["id"])) in text and "used by kim@example.org" in text and "We see it." in text


@pytest.mark.parametrize("word", ["discard {}", "#discard {}"])
async def test_the_lead_discards_it(start: Start, word: str) -> None:
    world, letter = await held(start)
    (row,) = await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")
    await reply(world, letter, word.format(number_of(row["id"])))
    assert not await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")
    assert await kinds_to(world, ALEX) == ["hold", "transcript"]


async def test_the_lead_releases_it(start: Start) -> None:
    world = await start(AT, vendor=LED)
    await world.receive(
        mail("I am a list.", Auto_Submitted="auto-generated", sender="list@example.com"),
        "list@example.com",
        TICKET,
    )
    assert await kinds_to(world, ALEX) == []  # a machine's mail would only cause the next
    await world.receive(mail("Our study will not launch.", message_id="<2@example.com>"), DANA, TICKET)
    (row,) = await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")
    await reply(world, await _desk_letter(world), f"release {number_of(row['id'])}")
    requesters = {row["requester"] for row in await world.gateway.db.rows("SELECT requester FROM incidents")}
    assert requesters == {DANA, "list@example.com"}


async def _desk_letter(world: Trial) -> Letter:
    notice = await latest(world, "notice", SAM)
    wrong = mail("Hm.", sender=KIM, to=reply_to(notice), message_id="<k2@example.org>")
    await world.receive(wrong, KIM, reply_to(notice))
    return await latest(world, "hold", ALEX)


async def test_only_the_lead_may_and_only_what_is_held(start: Start) -> None:
    world, letter = await held(start)
    (row,) = await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")
    await reply(world, await latest(world, "notice", SAM), f"#release {number_of(row['id'])}")
    assert "only the lead" in words(await latest(world, "not-sent", SAM))
    await reply(world, letter, "release 1")
    assert "no held mail has the number 1" in words(await latest(world, "not-sent", ALEX))


async def test_many_holds_do_not_flood_the_lead(start: Start) -> None:
    world, _ = await held(start)
    notice = await latest(world, "notice", SAM)
    for number in range(30):
        wrong = mail(
            f"Number {number}", sender=KIM, to=reply_to(notice), message_id=f"<h{number}@example.org>"
        )
        await world.receive(wrong, KIM, reply_to(notice))
    assert (await kinds_to(world, ALEX)).count("hold") == 20


# --- the morning -------------------------------------------------------------------------------------------------------------


async def test_the_digest_comes_once_a_support_day(start: Start) -> None:
    world = await start("2026-11-27T18:15:00Z", vendor={"userzoom": LED["userzoom"] | {"digest": "07:30"}})
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    await reply(world, await latest(world, "notice", SAM), "We see it and look for the cause.")
    await world.advance(datetime(2026, 12, 1, 16, 0, tzinfo=UTC))
    digests = [each for each in await world.letters() if each.kind == "digest"]
    assert [(each.recipient, each.created_at) for each in digests] == [
        (ALEX, datetime(2026, 11, 27, 18, 15, tzinfo=UTC)),  # late, since nothing ran in the morning
        (ALEX, datetime(2026, 11, 30, 15, 30, tzinfo=UTC)),  # Monday, 07:30 PT: nothing on the weekend
        (ALEX, datetime(2026, 12, 1, 15, 30, tzinfo=UTC)),
    ]
    monday = words(digests[1])
    assert "Since Fri 27 Nov 2 promises kept, none missed" in monday
    await reply(world, digests[2], "#queue")
    assert "UZ-1001" in words(await latest(world, "transcript", ALEX))
    world.gateway.pump._mornings.sent.clear()  # another process, which knows only what is stored
    await world.advance(datetime(2026, 12, 1, 17, 0, tzinfo=UTC))
    assert (await kinds_to(world, ALEX)).count("digest") == 3


async def test_without_a_time_there_is_no_digest(start: Start) -> None:
    world = await start(AT, vendor=LED)
    await world.advance(world.clock.now() + timedelta(days=3))
    assert "digest" not in await kinds_to(world, ALEX)


async def test_the_digest_names_what_waits(start: Start) -> None:
    world = await start("2026-12-01T15:00:00Z", vendor={"userzoom": LED["userzoom"] | {"digest": "07:30"}})
    await world.receive(mail("Our study will not launch."), DANA, TICKET)
    notice = await latest(world, "notice", SAM)
    await world.receive(
        mail("x", sender=KIM, to=reply_to(notice), message_id="<k@x.org>"), KIM, reply_to(notice)
    )
    await world.advance(datetime(2026, 12, 1, 15, 31, tzinfo=UTC))
    digest = await latest(world, "digest", ALEX)
    (row,) = await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")
    assert f"release {number_of(row['id'])}" in words(digest)
    assert "due today" in str(opened(digest)["Subject"])
    await reply(world, digest, f"discard {number_of(row['id'])}")
    assert not await world.gateway.db.rows("SELECT id FROM inbox WHERE state = 'held'")

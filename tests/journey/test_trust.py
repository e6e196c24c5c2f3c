"""Who is believed, and who gets what: over real SMTP, letters read as their recipients read them."""

from datetime import UTC, datetime, timedelta

from gateway.trial import Trial
from store import dead, inbox
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET, mail, opened, reply_to, words

PASS = "mx.example.org; dmarc=pass header.from=example.com"
STAFF_PASS = "mx.example.org; dmarc=pass header.from=example.org"
UNVOUCHED = {
    "smtp": {"listen": "127.0.0.1:0"},
    "trust": {"authserv_id": "mx.example.org"},
}
AT = "2026-11-30T18:15:00Z"
BROKEN = "Our study will not launch."
FAILED = (
    b"From: MAILER-DAEMON@example.com\r\nTo: x\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/plain\r\n\r\nIt failed.\r\n"
    b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.com\r\n\r\n"
    b"Final-Recipient: rfc822; dana@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    b"Diagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n--b--\r\n"
)


async def written(world: Trial, kind: str) -> list[Letter]:
    return [letter for letter in await world.letters() if letter.kind == kind]


async def states(world: Trial) -> list[str]:
    rows = await world.gateway.db.rows("SELECT state FROM inbox ORDER BY id")
    return [row["state"] for row in rows]


async def reasons(world: Trial) -> list[str | None]:
    rows = await world.gateway.db.rows("SELECT reason FROM inbox ORDER BY id")
    return [row["reason"] for row in rows]


async def test_without_proof_a_minimal_letter_then_confirmation_then_the_full_one(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET)
    (minimal,) = await written(world, "minimal")
    assert minimal.reverse_path == ""
    text = words(minimal)
    assert "launch" not in text and "Dana" not in text and "Priority" not in text
    assert not await written(world, "acknowledgement")

    await world.receive(
        mail("", to=reply_to(minimal), subject="Re: whatever", message_id="<yes@example.com>"),
        "dana@example.com",
        reply_to(minimal),
    )
    (full,) = await written(world, "acknowledgement")
    assert "Mon 30 Nov, 12:15 PT (20:15 UTC)" in words(full)  # two hours from first receipt
    assert full.reverse_path.startswith("ticket+b-")


async def test_one_minimal_letter_a_day(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    for number in range(3):
        body = mail(f"{BROKEN} {number}", message_id=f"<{number}@example.com>")
        await world.receive(body, "dana@example.com", TICKET)
    assert len(await written(world, "minimal")) == 1
    assert await states(world) == ["done"] * 3
    world.clock.advance(timedelta(days=1, minutes=1))
    await world.receive(mail("Still broken.", message_id="<4@example.com>"), "dana@example.com", TICKET)
    assert len(await written(world, "minimal")) == 2


async def test_dmarc_pass_of_the_pinned_server_is_proof_and_another_server_is_not(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    good = mail(BROKEN, Authentication_Results=PASS)
    await world.receive(good, "dana@example.com", TICKET)
    assert len(await written(world, "acknowledgement")) == 1
    forged = mail(
        BROKEN,
        sender="lee@example.com",
        message_id="<2@example.com>",
        Authentication_Results=PASS.replace("mx.example.org", "mx.example.net"),
    )
    await world.receive(forged, "lee@example.com", TICKET)
    assert len(await written(world, "acknowledgement")) == 1
    assert [each.recipient for each in await written(world, "minimal")] == ["lee@example.com"]


async def test_an_explicit_failure_gets_nothing_and_is_kept(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    failed = mail(BROKEN, Authentication_Results=PASS.replace("pass", "fail"))
    await world.receive(failed, "dana@example.com", TICKET)
    assert {letter.kind for letter in await world.letters()} == {"notice"}
    assert await reasons(world) == ["not acknowledged: the mail failed authentication"]


async def test_a_reference_alone_lets_nobody_in(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, Authentication_Results=PASS), "dana@example.com", TICKET)
    stranger = mail(
        "Tell me all about it.",
        sender="mallory@example.net",
        subject="Re: Study will not launch [UZ-1001]",
        message_id="<m@example.net>",
        In_Reply_To="<first@example.com>",
    )
    await world.receive(stranger, "mallory@example.net", TICKET)
    rows = await world.gateway.db.rows("SELECT requester FROM incidents ORDER BY id")
    assert [row["requester"] for row in rows] == ["dana@example.com", "mallory@example.net"]
    assert (await reasons(world))[1] == "names UZ-1001 without a right to it"
    to_stranger = [letter for letter in await world.letters() if letter.recipient == "mallory@example.net"]
    assert [letter.kind for letter in to_stranger] == ["minimal"]
    assert "launch" not in words(to_stranger[0])


async def test_a_leaked_reply_address_writes_from_outside_and_reads_nothing(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, Authentication_Results=PASS), "dana@example.com", TICKET)
    (letter,) = await written(world, "acknowledgement")
    leaked = mail("Hello?", sender="mallory@example.net", to=reply_to(letter), message_id="<m@example.net>")
    await world.receive(leaked, "mallory@example.net", reply_to(letter))
    assert not [each for each in await world.letters() if each.recipient == "mallory@example.net"]
    assert len(await written(world, "wrote")) == 2  # the team reads it
    rows = await world.gateway.db.rows("SELECT visible_to FROM messages WHERE author = 'mallory@example.net'")
    assert [row["visible_to"] for row in rows] == ["staff"]


async def test_an_agent_needs_token_and_proof(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await world.receive(mail(BROKEN, Authentication_Results=PASS), "dana@example.com", TICKET)
    notice = next(each for each in await written(world, "notice") if each.recipient == "sam@example.org")
    address = reply_to(notice)

    async def answer(number: int, sender: str, *recipients: str, **fields: str) -> None:
        body = mail(
            f"Answer {number}", sender=sender, to=recipients[0], message_id=f"<a{number}@x>", **fields
        )
        await world.receive(body, sender, *recipients)

    await answer(1, "sam@example.org", address)  # token, no proof
    await answer(2, "kim@example.org", address, Authentication_Results=STAFF_PASS)  # another agent's token
    await answer(3, "sam@example.org", TICKET, Authentication_Results=STAFF_PASS)  # proof, no token
    world.clock.advance(timedelta(minutes=5))
    await world.settle()
    assert not await written(world, "answer")
    assert (await states(world))[1:3] == ["held", "held"]
    assert {letter.recipient for letter in await written(world, "held")} == {"sam@example.org"}
    await answer(4, "sam@example.org", address, Authentication_Results=STAFF_PASS)
    world.clock.advance(timedelta(minutes=5))
    await world.settle()
    (sent,) = await written(world, "answer")
    assert (
        words(sent).startswith("Answer 4")
        and opened(sent)["From"] == "Sam at UserZoom Support <ticket@userzoom.com>"
    )


async def test_the_same_mail_twice_is_one_and_for_two_vendors_is_two(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET, KUSTOMER)
    assert await states(world) == ["done", "done"]
    again = b"Received: from relay.example.net\r\n" + mail(BROKEN)
    await world.receive(again, "dana@example.com", TICKET)
    assert await states(world) == ["done", "done", "duplicate"]
    rows = await world.gateway.db.rows("SELECT vendor FROM incidents ORDER BY vendor")
    assert [row["vendor"] for row in rows] == ["kustomer", "userzoom"]
    listed = await inbox.list_rows(world.gateway.db)
    assert sorted(row.ref or "" for row in listed) == ["KU-1001", "UZ-1001", "UZ-1001"]


async def test_a_squatted_message_id_suppresses_nothing(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail("squat", sender="mallory@example.net"), "mallory@example.net", TICKET)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET)
    assert await states(world) == ["done", "done"]
    assert [each.recipient for each in await written(world, "acknowledgement")] == [
        "mallory@example.net",
        "dana@example.com",
    ]


async def test_automatic_mail_is_recorded_and_never_answered(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail("I am away.", Auto_Submitted="auto-replied"), "dana@example.com", TICKET)
    assert await states(world) == ["held"]
    await world.receive(
        mail(BROKEN, message_id="<2@example.com>", Precedence="list"), "dana@example.com", TICKET
    )
    assert await states(world) == ["held", "done"]
    assert {letter.kind for letter in await world.letters()} == {"notice"}


async def test_a_bounce_takes_the_acknowledgement_back(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET)
    (letter,) = await written(world, "acknowledgement")
    world.clock.set(datetime(2026, 11, 30, 18, 20, tzinfo=UTC))
    await world.receive(FAILED, "", letter.reverse_path)
    rows = await world.gateway.db.rows("SELECT document FROM incidents")
    assert '"kind":"acknowledge"' in rows[0]["document"]
    assert len(await written(world, "undelivered")) == 2
    assert await states(world) == ["done", "done"]
    kinds = [row["kind"] for row in await world.gateway.db.rows("SELECT kind FROM events ORDER BY seq")]
    assert kinds == ["Received", "Taken", "Bounced"]


async def test_a_bounce_from_staff_waits_for_a_person_and_writes_no_letter(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET)
    before = await world.letters()
    notice, *_ = await written(world, "notice")
    await world.receive(FAILED, "", notice.reverse_path)
    assert await states(world) == ["done", "held"]
    assert (await reasons(world))[-1] == f"a letter to {notice.recipient} came back: 5.1.1"
    assert await world.letters() == before
    (known,) = await dead.listed(world.gateway.db)
    assert known.address == notice.recipient


async def test_a_reference_of_another_vendor_is_no_claim(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET)
    asks = mail("How is it?", subject="UZ-1001", message_id="<2@example.com>")
    await world.receive(asks, "dana@example.com", KUSTOMER)
    assert await states(world) == ["done", "done"]
    assert "UZ-1001" not in ((await reasons(world))[-1] or "")


async def test_postmaster_reaches_the_operator(start: Start) -> None:
    world = await start(AT)
    await world.receive(
        mail("Your server misbehaves.", to="postmaster@userzoom.com"),
        "a@example.net",
        "postmaster@userzoom.com",
    )
    (letter,) = await world.letters()
    assert (letter.kind, letter.recipient) == ("operator", "operator@example.org")
    parts = [part.get_payload(decode=True) for part in opened(letter).walk() if not part.is_multipart()]
    assert any(isinstance(part, bytes) and b"Your server misbehaves" in part for part in parts)


async def test_the_same_mail_to_postmaster_twice_is_told_once(start: Start) -> None:
    world = await start(AT)
    for _ in range(2):
        octets = mail("Your server misbehaves.", to="postmaster@userzoom.com")
        await world.receive(octets, "a@example.net", "postmaster@userzoom.com")
    assert await states(world) == ["done", "duplicate"]
    assert [each.kind for each in await world.letters()] == ["operator"]


async def test_what_cannot_be_read_is_a_request_with_the_raw_mail(start: Start) -> None:
    world = await start(AT)
    deep = b"From: dana@example.com\r\nSubject: deep\r\nMIME-Version: 1.0\r\n"
    for level in range(80):
        deep += b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level)
    await world.receive(deep + b"\r\nx\r\n", "dana@example.com", TICKET)
    assert await states(world) == ["done"]
    letters = await world.letters()
    assert {letter.kind for letter in letters} == {"notice"}
    attached = [part.get_filename() for part in opened(letters[0]).iter_attachments()]
    assert attached == ["original.eml"]


async def test_ten_automatic_answers_a_day_to_one_address_and_every_mail_is_kept(start: Start) -> None:
    world = await start(AT)
    for number in range(12):
        body = mail(f"{BROKEN} {number}", message_id=f"<{number}@example.com>")
        await world.receive(body, "dana@example.com", TICKET)
        world.clock.advance(timedelta(minutes=25))
    assert len(await written(world, "acknowledgement")) == 10
    assert await states(world) == ["done"] * 12
    assert (await reasons(world))[-1] == "not acknowledged: 10 automatic letters to this address within a day"

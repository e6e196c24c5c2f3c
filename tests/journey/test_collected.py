"""More requests within the hour than are acknowledged one by one: one letter for the rest, and what becomes of it."""

from datetime import datetime, timedelta
from email.message import EmailMessage

from gateway.trial import Trial
from rules.events import Bounced, Collected, Taken
from rules.policy import Kind
from store import incidents
from store.mapping import decode_event
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET, kinds_to, latest, mail, opened, reply_to, words
from tests.journey.test_trust import PASS, UNVOUCHED

AT = "2026-12-01T18:00:00Z"  # 10:00 PT
DANA = "dana@example.com"
SUBJECTS = ("Login fails", "Study blank", "Panel slow", "Login loop", "Login loop, again", "Export empty")


async def write(world: Trial, number: int, to: str = TICKET, **fields: str) -> None:
    body = mail(
        f"{SUBJECTS[number % len(SUBJECTS)]}, please help. {number}",
        subject=SUBJECTS[number % len(SUBJECTS)],
        to=to,
        message_id=f"<{number}@example.com>",
        **fields,
    )
    await world.receive(body, DANA, to)


async def six(world: Trial, to: str = TICKET, **fields: str) -> None:
    """Three are acknowledged; the rest comes 5, 11 and 20 minutes after the first."""
    for number, minutes in enumerate((0, 0, 0, 5, 6, 9)):
        world.clock.advance(timedelta(minutes=minutes))
        await write(world, number, to, **fields)


async def history(world: Trial, ref: str) -> list[object]:
    found = await incidents.ids_of(world.gateway.db, {ref})
    return [decode_event(each.data) for each in await incidents.events_of(world.gateway.db, found[ref])]


async def acknowledged(world: Trial, ref: str) -> datetime | None:
    found = await incidents.ids_of(world.gateway.db, {ref})
    stored = (await incidents.load(world.gateway.db, {found[ref]}))[found[ref]].incident
    clock = stored.clock(Kind.ACKNOWLEDGE)
    assert clock is not None
    return clock.met.at if clock.met else None


def at(hour: int, minute: int) -> datetime:
    return datetime.fromisoformat(f"2026-12-01T{hour}:{minute:02}:00Z")


async def test_one_letter_tells_of_the_rest_once_the_hour_has_room(start: Start) -> None:
    world = await start(AT)
    await six(world)
    assert await kinds_to(world, DANA) == ["acknowledgement"] * 3
    await world.advance(at(18, 59))
    assert len(await kinds_to(world, DANA)) == 3
    await world.advance(at(19, 0))
    assert await kinds_to(world, DANA) == [*["acknowledgement"] * 3, "collected"]
    letter = await latest(world, "collected")
    assert letter.subject == "Your requests UZ-1004 to UZ-1006"
    text = words(letter)
    assert "three more requests of yours have arrived since 10:05 PT" in text
    assert "UZ-1005: Login loop, again" in text and "we aim for Tue 1 Dec, 12:11 PT" in text
    assert opened(letter)["Auto-Submitted"] == "auto-replied"
    for ref in ("UZ-1004", "UZ-1005", "UZ-1006"):
        assert await acknowledged(world, ref) == at(19, 0)
    await world.advance(at(23, 0))
    assert (await kinds_to(world, DANA)).count("collected") == 1


async def test_a_dozen_are_told_of_as_well(start: Start) -> None:
    """More than there is a word for."""
    world = await start(AT)
    for number in range(15):
        await write(world, number)
    await world.advance(at(19, 0))
    assert await kinds_to(world, DANA) == [*["acknowledgement"] * 3, "collected"]
    assert "12 more requests of yours have arrived" in words(await latest(world, "collected"))
    assert await acknowledged(world, "UZ-1015") == at(19, 0)


async def test_the_promise_to_acknowledge_goes_before_the_cap(start: Start) -> None:
    """UserZoom acknowledges its most urgent level within 30 minutes: five minutes before that the letter leaves."""
    world = await start(AT)
    for number in range(3):
        await write(world, number)
    world.clock.advance(timedelta(minutes=2))
    down = mail(
        "Nobody can log in at all, everything is down for everyone. Critical.",
        subject="CRITICAL: UserZoom is down for all our users",
        message_id="<down@example.com>",
    )
    await world.receive(down, DANA, TICKET)
    await write(world, 4)
    await world.advance(at(18, 26))
    assert len(await kinds_to(world, DANA)) == 3
    await world.advance(at(18, 27))
    assert (await kinds_to(world, DANA))[3:] == ["collected"]
    assert await acknowledged(world, "UZ-1004") == at(18, 27)
    assert (await latest(world, "collected")).subject == "Your requests UZ-1004 and UZ-1005"


async def test_a_single_one_left_gets_an_ordinary_acknowledgement(start: Start) -> None:
    world = await start(AT)
    for number in range(4):
        await write(world, number)
    await world.advance(at(19, 0))
    assert await kinds_to(world, DANA) == ["acknowledgement"] * 4
    assert (await latest(world, "acknowledgement")).subject.endswith("[UZ-1004]")


async def test_what_comes_back_acknowledges_none_of_them(start: Start) -> None:
    world = await start(AT)
    await six(world)
    await world.advance(at(19, 0))
    letter = await latest(world, "collected")
    await world.receive(returned(letter.reverse_path), "", letter.reverse_path)
    for ref in ("UZ-1004", "UZ-1005", "UZ-1006"):
        kinds = [type(each) for each in await history(world, ref)]
        assert kinds.index(Collected) < kinds.index(Taken) < kinds.index(Bounced), kinds
        assert await acknowledged(world, ref) is None
    assert await acknowledged(world, "UZ-1001") is not None


def returned(to: str) -> bytes:
    report = (
        "From: MAILER-DAEMON@example.com\nTo: <{to}>\nSubject: Undelivered\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; dana@example.com\nAction: failed\n"
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n\n--b--\n"
    )
    return report.replace("{to}", to).encode()


async def answer(world: Trial, text: str) -> str | None:
    """A reply to the collected letter; what the record says of it."""
    letter = await latest(world, "collected")
    number = len(await world.gateway.db.rows("SELECT id FROM inbox"))
    body = mail(
        text,
        to=reply_to(letter),
        subject=f"Re: {letter.subject}",
        message_id=f"<r{number}@example.com>",
        In_Reply_To=letter.message_id,
    )
    await world.receive(body, DANA, reply_to(letter))
    rows = await world.gateway.db.rows(
        "SELECT c.ref, i.reason FROM inbox i JOIN incidents c ON c.id = i.incident_id ORDER BY i.id DESC"
    )
    return f"{rows[0]['ref']}: {rows[0]['reason']}"


async def test_a_reply_belongs_to_the_request_it_begins_with(start: Start) -> None:
    world = await start(AT)
    await six(world)
    await world.advance(at(19, 0))
    assert await answer(world, "UZ-1005: it happens in Firefox too.") == "UZ-1005: None"
    assert await answer(world, "[uz-1006] here is the file you need.") == "UZ-1006: None"
    # no reference, or one that the letter did not tell of: the first that is open, and the record says so
    for text in ("It happens in Firefox too.", "UZ-1001 is solved, by the way."):
        assert (await answer(world, text) or "").startswith(
            "UZ-1004: answers a letter about several requests"
        )


async def test_whoever_proves_nothing_gets_no_collected_letter(start: Start) -> None:
    world = await start(AT, **UNVOUCHED)
    await six(world)
    await world.advance(at(23, 0))
    assert await kinds_to(world, DANA) == ["minimal"]
    world = await start(AT, **UNVOUCHED, store={"url": "sqlite://second.sqlite3"})
    await six(world, Authentication_Results=PASS)
    await world.advance(at(19, 0))
    assert (await kinds_to(world, DANA))[-1] == "collected"


async def test_once_the_day_is_used_up_nothing_is_told_and_the_record_says_why(start: Start) -> None:
    world = await start(AT, limits={"answers_per_day": 3})
    await six(world)
    await world.advance(at(23, 0))
    assert len(await kinds_to(world, DANA)) == 3
    rows = await world.gateway.db.rows("SELECT reason FROM inbox ORDER BY id")
    assert rows[-1]["reason"] == "not acknowledged: 3 automatic letters to this address within a day"


async def test_who_has_heard_from_a_person_meanwhile_is_not_told_again(start: Start) -> None:
    world = await start(AT)
    await six(world)
    notice = await latest(world, "notice")
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = notice.recipient, reply_to(notice), "Re"
    message["Message-ID"], message["Date"] = "<agent@example.org>", "Tue, 1 Dec 2026 18:21:00 +0000"
    message.set_content("We have found the cause.")
    await world.receive(message.as_bytes(), notice.recipient, reply_to(notice))
    await world.advance(at(19, 0))
    assert (await latest(world, "collected")).subject == "Your requests UZ-1004 and UZ-1005"


async def test_vendors_are_collected_apart_though_the_hour_is_shared(start: Start) -> None:
    world = await start(AT)
    await six(world)
    await write(world, 0, KUSTOMER)
    await write(world, 1, KUSTOMER)
    await world.advance(at(19, 30))
    letters = [each for each in await world.letters() if each.kind == "collected"]
    assert sorted(each.vendor for each in letters) == ["kustomer", "userzoom"]
    assert not any("UZ-" in words(each) for each in letters if each.vendor == "kustomer")

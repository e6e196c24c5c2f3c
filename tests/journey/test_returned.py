"""Letters that come back: whose they were, what is taken back, and what goes there no more. Over real SMTP."""

from datetime import datetime, timedelta
from pathlib import Path

from gateway.compose.build import LOOP_FIELD
from gateway.deliver.hop import Result
from gateway.trial import Trial, trial, trial_config
from store import dead
from store.records import Letter
from tests.journey.conftest import TEAM, Start
from tests.journey.mails import TICKET, mail, opened, reply, words
from tests.journey.test_trust import AT, BROKEN, FAILED, UNVOUCHED, reasons, states, written

COMPLAINT = (
    FAILED.replace(b"report-type=delivery-status", b"report-type=feedback-report")
    .replace(b"message/delivery-status", b"message/feedback-report")
    .replace(b"Reporting-MTA: dns; mx.example.com\r\n\r\n", b"Feedback-Type: abuse\r\nUser-Agent: x/1\r\n")
)
FULL = FAILED.replace(b"5.1.1", b"5.2.2").replace(b"no such user", b"mailbox full")
DELAYED = FAILED.replace(b"Action: failed\r\nStatus: 5.1.1", b"Action: delayed\r\nStatus: 4.4.1")


async def acknowledged(start: Start, **tables: object) -> tuple[Trial, Letter]:
    world: Trial = await start(AT, **tables)
    await world.receive(mail(BROKEN), "dana@example.com", TICKET)
    (letter,) = await written(world, "acknowledgement")
    world.clock.advance(timedelta(minutes=1))
    return world, letter


def giving_back(letter: Letter, *names: str) -> bytes:
    """The report with so many header fields of the letter in its last part, and no signed return path."""
    fields = "".join(f"{name}: {opened(letter)[name]}\r\n" for name in names)
    part = f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{fields}\r\n--b--\r\n".encode()
    return FAILED.replace(b"--b--\r\n", part)


async def of_dana(world: Trial) -> list[str]:
    return [each.reason for each in await dead.listed(world.gateway.db)]


async def test_by_the_signed_return_path(start: Start) -> None:
    world, letter = await acknowledged(start)
    await world.receive(FAILED, "", letter.reverse_path)
    told, *_ = await written(world, "undelivered")
    text = words(told)
    assert "550 5.1.1 no such user" in text and "(mx.example.com, 10:16 PT)" in text
    assert (
        "The letter of 10:15 PT did not reach Dana" in text
        and "automatic mail to dana@example.com stops" in text
    )
    assert await of_dana(world) == ["550 5.1.1 no such user"]


async def test_by_the_marks_in_what_came_back(start: Start) -> None:
    world, letter = await acknowledged(start)
    await world.receive(
        giving_back(letter, LOOP_FIELD), "", TICKET
    )  # a provider that gave it another Message-ID
    assert await states(world) == ["done", "done"] and await written(world, "undelivered")


async def test_never_by_a_subject_nor_by_what_it_refers_to(start: Start) -> None:
    world, letter = await acknowledged(start)
    before = await world.letters()
    await world.receive(giving_back(letter, "Subject"), "", TICKET)
    refers = b"In-Reply-To: " + letter.message_id.encode() + b"\r\n"
    await world.receive(refers + FAILED, "", TICKET)
    assert await states(world) == ["done", "held", "held"]
    assert await world.letters() == before and not await of_dana(world)
    await world.receive(refers + DELAYED, "", TICKET)  # changes nothing, so that is enough
    assert (await states(world))[-1] == "done"


async def test_a_forged_mark_changes_nothing(start: Start) -> None:
    world, letter = await acknowledged(start)
    before = await world.letters()
    local, _, domain = letter.reverse_path.partition("@")
    forged = f"{local[:-1]}{'a' if local[-1] != 'a' else 'b'}@{domain}"
    await world.receive(FAILED, "", forged)
    await world.receive(COMPLAINT, "", TICKET)
    assert await states(world) == ["done", "held", "held"]
    assert await world.letters() == before and not await of_dana(world)


async def test_another_name_in_the_report_is_a_forwarded_mailbox(start: Start) -> None:
    world, letter = await acknowledged(start)
    await world.receive(FAILED.replace(b"rfc822; dana@", b"rfc822; old-dana@"), "", letter.reverse_path)
    (entry,) = await dead.listed(world.gateway.db)
    assert (entry.address, entry.letter) == ("dana@example.com", letter.id)


async def test_a_full_mailbox_fails_the_letter_and_not_the_address(start: Start) -> None:
    world, letter = await acknowledged(start)
    await world.receive(FULL, "", letter.reverse_path)
    (told, *_) = await written(world, "undelivered")
    assert "stops" not in words(told) and not await of_dana(world)


async def test_a_dead_address_gets_no_automatic_mail_until_a_proven_one_comes(start: Start) -> None:
    world, letter = await acknowledged(
        start,
        **UNVOUCHED | {"trust": {"authserv_id": "mx.example.org", "authenticated_peers": ["127.0.0.0/8"]}},
    )
    await world.receive(FAILED, "", letter.reverse_path)
    await world.advance(world.clock.now() + timedelta(days=2))
    assert not await written(world, "status")
    lines = [row["lines"] for row in await world.gateway.db.rows("SELECT lines FROM events")]
    assert any(
        "no status: automatic mail to dana@example.com has stopped: 550 5.1.1" in each for each in lines
    )
    assert not await written(world, "stopped")  # told with the letter that came back
    notice = next(each for each in await written(world, "notice") if each.recipient == "sam@example.org")
    await reply(world, notice, "Hi Dana, we see it.")
    await world.advance(world.clock.now() + timedelta(minutes=5))
    assert len(await written(world, "answer")) == 1  # a person's word leaves all the same
    (done, *_) = await written(world, "transcript")
    assert "has stopped" in words(done) and "leaves all the same" in words(done)
    again = mail("And another thing is broken.", message_id="<2@example.com>", subject="Other")
    await world.receive(again, "dana@example.com", TICKET)
    assert not await of_dana(world) and len(await written(world, "acknowledgement")) == 2


async def test_a_request_from_a_dead_address_without_proof(start: Start) -> None:
    world: Trial = await start(AT, **UNVOUCHED)
    proven = mail(BROKEN, Authentication_Results="mx.example.org; dmarc=pass header.from=example.com")
    await world.receive(proven, "dana@example.com", TICKET)
    (letter,) = await written(world, "acknowledgement")
    await world.receive(FAILED, "", letter.reverse_path)
    world.clock.advance(timedelta(hours=25))  # one letter a day goes to whom nobody proved
    await world.receive(mail("More.", message_id="<2@x>", subject="More"), "dana@example.com", TICKET)
    assert not await written(world, "minimal") and await of_dana(world)
    told = await written(world, "stopped")
    assert {each.recipient for each in told} == {"sam@example.org", "kim@example.org"}
    assert "Automatic mail to dana@example.com has stopped" in words(told[0])


async def test_a_complaint_stops_automatic_mail_and_takes_nothing_back(start: Start) -> None:
    world, letter = await acknowledged(start)
    await world.receive(COMPLAINT, "", letter.reverse_path)
    assert await of_dana(world) == ["complaint"] and not await written(world, "undelivered")
    assert "called a letter of ours unwanted" in words((await written(world, "stopped"))[0])
    assert "Bounced" not in [row["kind"] for row in await world.gateway.db.rows("SELECT kind FROM events")]


class Refusing:
    """A next hop that has no such mailbox for customers."""

    @property
    def patience(self) -> timedelta:
        return timedelta(seconds=1)

    async def send(self, letter: Letter) -> Result:
        if letter.recipient.endswith("@example.com"):
            return Result("failed", "550 5.1.1 <dana@example.com>: User unknown")
        return Result("delivered", "250 2.0.0 ok")

    async def close(self) -> None:
        """Nothing was opened."""


async def test_a_refusal_in_our_own_session_counts_like_a_report(tmp_path: Path) -> None:
    config = trial_config(tmp_path, vendor=TEAM)
    async with trial(config, datetime.fromisoformat(AT), hop=Refusing()) as world:
        await world.receive(mail(BROKEN), "dana@example.com", TICKET)
        told = await written(world, "undelivered")
        assert told and "550 5.1.1" in words(told[0])
        assert await of_dana(world) == ["550 5.1.1 <dana@example.com>: User unknown"]


async def test_our_own_letter_that_comes_round_again_opens_nothing(start: Start) -> None:
    world, letter = await acknowledged(start)
    before = await world.letters()
    octets = letter.octets.replace(letter.message_id.encode(), b"<another@relay.example.net>")
    await world.receive(octets, "forwarder@example.net", TICKET)
    assert await states(world) == ["done", "done"] and await world.letters() == before
    assert len(await world.gateway.db.rows("SELECT id FROM incidents")) == 1


async def test_a_list_of_our_own_counts_as_direct(start: Start) -> None:
    world: Trial = await start(AT, trust={"own_lists": ["Desk <desk.example.org>"]})
    stamped = mail(BROKEN, List_Id="Desk <desk.example.org>", Precedence="list")
    await world.receive(stamped, "dana@example.com", TICKET)
    assert len(await written(world, "acknowledgement")) == 1
    other = mail(f"{BROKEN} 2", message_id="<2@x>", List_Id="<other.example.net>")
    await world.receive(other, "dana@example.com", TICKET)
    assert len(await written(world, "acknowledgement")) == 1
    assert (await reasons(world))[-1] == "not acknowledged: list mail (list-id)"


async def test_behind_an_alias_the_envelope_says_that_we_are_meant(start: Start) -> None:
    """R7: To and Cc need not name us, who was given the mail."""
    world: Trial = await start(AT)
    await world.receive(mail(BROKEN, to="help@example.org"), "dana@example.com", TICKET)
    assert len(await written(world, "acknowledgement")) == 1

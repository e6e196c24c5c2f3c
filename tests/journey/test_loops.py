"""Machines that answer machines: whatever a relay strips and whatever a partner calls itself, it ends by itself.

Automatic answers are counted, not the scheduled letters that a request is owed: those no mail causes.
"""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from gateway.trial import Trial
from gateway.watch import key_of_breaker
from store import notices
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET, latest, mail, opened, words

AT = "2026-11-30T18:15:00Z"
NOW = datetime.fromisoformat(AT)
A_DAY = timedelta(days=1)
MOST = 200  # mails: a war that is not over by then is one

Partner = Callable[[Letter, int], bytes | None]


def answers(letters: list[Letter]) -> list[Letter]:
    """Those that a mail caused."""
    return [each for each in letters if opened(each)["Auto-Submitted"] == "auto-replied"]


async def war(world: Trial, address: str, ours: str, partner: Partner, span: timedelta = A_DAY) -> int:
    """The partner at `address` reacts to each letter at once, as machines do. How many automatic answers it got."""
    said = 0
    until = world.clock.now() + span
    while said < MOST:
        to_them = [each for each in await world.letters() if each.recipient == address]
        for letter in to_them[said:]:
            said += 1
            reaction = partner(letter, said)
            if reaction is not None:
                await world.receive(reaction, address, ours)
        if len([each for each in await world.letters() if each.recipient == address]) > said:
            continue
        due = await world.next_instant()
        if due is None or due > until:
            break
        await world.advance(due)
    return len(answers([each for each in await world.letters() if each.recipient == address]))


# --- ourselves -----------------------------------------------------------------------------------------------------------


def stripped(letter: Letter, number: int, to: str, rewrite: Callable[[str], str]) -> bytes:
    """Through a relay that leaves nothing by which a machine is known: no field of ours, no id, no reference."""
    was = opened(letter)
    body = was.get_body(("plain",))
    assert body is not None
    message = EmailMessage()
    message["From"], message["To"] = str(was["From"]).partition("<")[2].rstrip(">") or str(was["From"]), to
    message["Subject"], message["Date"] = "A message", str(was["Date"])
    message["Message-ID"] = f"<relayed.{number}.{letter.id}@relay.example.net>"
    message.set_content(rewrite(body.get_content()))
    return message.as_bytes(policy=SMTP)


def as_it_is(text: str) -> str:
    return text


def with_a_footer(text: str) -> str:
    return f"{text}\n\nThis message is confidential and meant for its recipient only.\n"


def in_other_words(text: str) -> str:
    """Nothing is left that we would know again."""
    return re.sub(r"[a-z]+", lambda found: found[0][::-1], text)


async def two_of_us(start: Start) -> dict[str, Trial]:
    """By the address at which each answers. They write to each other's."""
    ours = await start(AT, vendor={"userzoom": {"team": ["sam@example.org"]}})
    theirs = await start(
        AT,
        vendor={"kustomer": {"team": ["kim@example.org"]}},
        store={"url": "sqlite://theirs.sqlite3"},
        secrets={"file": "theirs.keys"},
    )
    return {TICKET: ours, KUSTOMER: theirs}


async def exchange(worlds: dict[str, Trial], rewrite: Callable[[str], str], end: datetime) -> None:
    """Whatever one of the two writes reaches the other at once."""
    carried: set[int] = set()
    await worlds[TICKET].receive(mail("Our study will not launch.", sender=KUSTOMER), KUSTOMER, TICKET)
    while len(carried) < MOST:
        moved = False
        for address, world in worlds.items():
            other = KUSTOMER if address == TICKET else TICKET
            for letter in await world.letters():
                if letter.recipient == other and letter.id not in carried:
                    carried.add(letter.id)
                    octets = stripped(letter, len(carried), other, rewrite)
                    await worlds[other].receive(octets, address, other)
                    moved = True
        if moved:
            continue
        dues = [due for world in worlds.values() if (due := await world.next_instant()) is not None]
        if not dues or min(dues) > end:
            break
        for world in worlds.values():
            await world.advance(min(dues))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # the ORM binds one kind a process
@pytest.mark.parametrize(
    ("rewrite", "most"),
    [(as_it_is, 3), (with_a_footer, 3), (in_other_words, 10)],
    ids=["stripped", "footer", "rewritten"],
)
async def test_two_of_us_fall_silent(start: Start, rewrite: Callable[[str], str], most: int) -> None:
    worlds = await two_of_us(start)
    await exchange(worlds, rewrite, NOW + timedelta(hours=6))
    for address, world in worlds.items():
        sent = [each for each in await world.letters() if each.recipient in worlds]
        assert len(answers(sent)) <= most, address
        rows = await world.gateway.db.rows("SELECT state FROM inbox")
        assert {row["state"] for row in rows} <= {"done", "held"}


async def test_our_own_mail_is_known_by_its_fields(start: Start) -> None:
    """Each alone is enough: our Message-ID, our mark, the fields of RFC 3834."""
    world = await start(AT)
    await world.receive(mail("Our study will not launch."), "dana@example.com", TICKET)
    letter = await latest(world, "acknowledgement")
    was = opened(letter)
    for number, kept in enumerate(("Message-ID", "X-Loop", "Auto-Submitted", "X-Support-Gateway")):
        if was[kept] is None:
            continue
        fields = {} if kept == "Message-ID" else {kept.replace("-", "_"): str(was[kept])}
        name = letter.message_id if kept == "Message-ID" else f"<{number}.known@example.net>"
        sender = f"other{number}@example.net"
        await world.receive(mail(f"Hi. {number}", sender=sender, message_id=name, **fields), sender, TICKET)
        assert not [each for each in await world.letters() if each.recipient == sender], kept


# --- others -----------------------------------------------------------------------------------------------------------------


def otrs(letter: Letter, number: int) -> bytes:
    subject = f"[Ticket#20261130{number:07}] Your request was received"
    return _partner(subject, f"OTRS{number}", "Thank you for your request. A ticket has been created.")


def rt(letter: Letter, number: int) -> bytes:
    text = "This message has been automatically generated in response to the creation of a trouble ticket."
    return _partner(f"[example.com #{number}] AutoReply: a message", f"rt-{number}", text)


def osticket(letter: Letter, number: int) -> bytes:
    return _partner(
        f"Support Ticket Opened [#{number * 7919}]", f"ost{number}", "A request for support has been created."
    )


def vacation(letter: Letter, number: int) -> bytes:
    return _partner("Away until Monday", f"away{number}", "I am away and read your mail when I am back.")


def _partner(subject: str, name: str, text: str) -> bytes:
    """No sign of RFC 3834, other words and another id each time."""
    return mail(
        f"{text} {name}", sender="desk@example.com", subject=subject, message_id=f"<{name}@example.com>"
    )


@pytest.mark.parametrize("partner", [otrs, rt, osticket, vacation])
async def test_a_responder_gets_ten_at_most(start: Start, partner: Partner) -> None:
    """Kustomer owes no status updates: nothing but mail causes mail. A week is long enough to see that it is over."""
    world = await start(AT)
    await world.receive(mail("Nothing loads.", sender="desk@example.com"), "desk@example.com", KUSTOMER)
    got = await war(world, "desk@example.com", KUSTOMER, partner, timedelta(days=7))
    assert 1 <= got <= 10
    rows = await world.gateway.db.rows("SELECT state, reason FROM inbox ORDER BY id")
    assert {row["state"] for row in rows} <= {"done", "held"}  # all of it is on record
    assert "not acknowledged" in (rows[-1]["reason"] or "automatic: not acknowledged")


async def test_a_responder_that_keeps_the_thread_is_cut_off_after_three(start: Start) -> None:
    """It answers to our address for the request: what it says joins, and changes the level each time."""
    world = await start(AT)

    def wavering(letter: Letter, number: int) -> bytes:
        text = ("b", "a", "nobody can use it at all", "everything is down for everyone")[number % 4]
        return mail(
            text,
            sender="desk@example.com",
            to=str(opened(letter)["Reply-To"].addresses[0].addr_spec),
            subject=f"Re: {letter.subject}",
            message_id=f"<w{number}@example.com>",
            In_Reply_To=letter.message_id,
        )

    await world.receive(mail("It is odd.", sender="desk@example.com"), "desk@example.com", KUSTOMER)
    assert await war(world, "desk@example.com", KUSTOMER, wavering) <= 3


async def test_a_wide_budget_still_has_a_breaker(start: Start) -> None:
    world = await start(AT, limits={"answers_per_hour": 1000, "answers_per_day": 1000})
    await world.receive(mail("Nothing loads.", sender="desk@example.com"), "desk@example.com", KUSTOMER)
    got = await war(world, "desk@example.com", KUSTOMER, otrs, timedelta(minutes=50))
    assert got == 10
    told = [each for each in await world.letters() if each.kind == "operator"]
    assert len(told) == 1 and "desk@example.com" in words(told[0])
    key = key_of_breaker("kustomer", "desk@example.com")
    assert key in await notices.open_ones(world.gateway.db)  # what `doctor` shows
    # an hour later it is answered again
    world.clock.advance(timedelta(hours=1))
    await world.gateway.lookout.look()
    assert key not in await notices.open_ones(world.gateway.db)
    await world.receive(otrs(told[0], 900), "desk@example.com", KUSTOMER)
    assert (
        len(answers([each for each in await world.letters() if each.recipient == "desk@example.com"])) == 11
    )

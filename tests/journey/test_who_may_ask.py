"""Who asks, about what, and which letter they get: the table of who is believed, as a table.

The letters are those that the question caused. A row never gets an answer that its proof does not carry, whatever it knows.
"""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from gateway.trial import Trial
from store import directory
from store.records import Contact, Letter
from tests.journey.conftest import Start
from tests.journey.mails import TICKET, latest, mail, reply_to
from tests.journey.test_status_by_mail import normal
from tests.journey.test_trust import UNVOUCHED

AT = "2026-11-30T18:15:00Z"
DANA, LEE, OLA, KEN = "dana@example.com", "lee@example.com", "ola@example.net", "ken@example.net"
UNA, MALLORY = "una@example.net", "mallory@example.net"
RESULT = "mx.example.org; dmarc={} header.from={}"
OPENED = (DANA, OLA, KEN, UNA)  # UZ-1001 to UZ-1004, LEE copied in on the first
QUESTIONS = {
    "own": "Any news on {own}?",
    "another's": "Any news on UZ-1002?",
    "missing": "Any news on UZ-8001?",
    "open": "What is open?",
}


@dataclass(frozen=True, slots=True)
class Who:
    """`proof`: what our server found. `leak`: what they have of a letter to Dana: its signed id, or its reply address."""

    sender: str
    own: str
    proof: str = ""
    leak: str = ""


WHO = {
    "unverified": Who(UNA, "UZ-1004"),
    "explicit failure": Who(DANA, "UZ-1001", "fail"),
    "known contact without proof": Who(KEN, "UZ-1003"),
    "verified requester": Who(DANA, "UZ-1001", "pass"),
    "verified participant": Who(LEE, "UZ-1001", "pass"),
    "verified stranger": Who(MALLORY, "UZ-1001", "pass"),
    "by own token without proof": Who(DANA, "UZ-1001", leak="token"),
    "own token, explicit failure": Who(DANA, "UZ-1001", "fail", "token"),
    "forged From with a leaked signed id": Who(DANA, "UZ-1001", leak="id"),
    "stranger with a leaked signed id": Who(MALLORY, "UZ-1001", leak="id"),
    "stranger with a leaked token": Who(MALLORY, "UZ-1001", leak="token"),
    "verified stranger with a leaked signed id": Who(MALLORY, "UZ-1001", "pass", "id"),
}
NONE, KEPT = "none", "kept"
"""`KEPT`: a request of its own, for a person to read, and no letter. `minimal` is a request of its own, too."""

#    who                                            own              another's        missing          open
TABLE = {
    "unverified":                                ("minimal",       "minimal",       "minimal",       "minimal"),
    "explicit failure":                          (KEPT,            KEPT,            KEPT,            KEPT),
    "known contact without proof":               ("nothing-there", "nothing-there", "nothing-there", "nothing-there"),
    "verified requester":                        ("standing",      "nothing-there", "nothing-there", "overview"),
    "verified participant":                      ("standing",      "nothing-there", "nothing-there", "overview"),
    "verified stranger":                         ("nothing-there", "nothing-there", "nothing-there", "nothing-there"),
    "by own token without proof":                ("standing",      "nothing-there", "nothing-there", "standing"),
    "own token, explicit failure":               (NONE,            NONE,            NONE,            NONE),
    "forged From with a leaked signed id":       ("standing",      "nothing-there", "nothing-there", "standing"),
    "stranger with a leaked signed id":          (NONE,            NONE,            NONE,            NONE),
    "stranger with a leaked token":              (NONE,            NONE,            NONE,            NONE),
    "verified stranger with a leaked signed id": (NONE,            NONE,            NONE,            NONE),
}  # fmt: skip


@pytest.mark.parametrize("who", TABLE)
async def test_who_asks_what_and_is_told(start: Start, who: str) -> None:
    world = await start(AT, **UNVOUCHED)
    if WHO[who].sender == KEN:  # where there is a record, who is not on it has no standing
        known = [Contact(world.gateway.ids.next(), "userzoom", each) for each in (DANA, OLA, KEN)]
        await directory.put_contacts(world.gateway.db, known)
    for number, sender in enumerate(OPENED):
        fields = {"Authentication_Results": proof("pass", sender)} if sender in (DANA, OLA) else {}
        fields |= {"Cc": LEE} if sender == DANA else {}
        await receive(world, "It will not launch.", sender, TICKET, f"first.{number}", **fields)
    letter, told = await latest(world, "acknowledgement", DANA), dict[str, str]()
    bodies = dict[str, bytes]()
    for what, expected in zip(QUESTIONS, TABLE[who], strict=True):
        world.clock.advance(timedelta(hours=25))  # no budget hides what is not owed
        await world.settle()
        told[what], body = await ask(world, WHO[who], what, letter)
        if expected == "nothing-there":
            bodies[what] = body
    assert tuple(told.values()) == TABLE[who]
    assert len(set(bodies.values())) <= 1  # what is not there and what is not theirs


async def ask(world: Trial, who: Who, what: str, letter: Letter) -> tuple[str, bytes]:
    before = {each.id for each in await world.letters()}
    requests = await count(world)
    fields = {"Authentication_Results": proof(who.proof, who.sender)} if who.proof else {}
    fields |= {"In_Reply_To": letter.message_id} if who.leak == "id" else {}
    to = reply_to(letter) if who.leak == "token" else TICKET
    text = QUESTIONS[what].format(own=who.own)
    await receive(world, text, who.sender, to, what.replace("'", "."), subject="", **fields)
    new = [each for each in await world.letters() if each.id not in before and is_customers(each)]
    assert len(new) <= 1
    for each in new:
        assert each.recipient == who.sender  # whom we have on record under that name, not where it came from
    more = await count(world) - requests
    assert more == (1 if not new and who.proof == "fail" and not who.leak else int(kinds(new) == "minimal"))
    return (kinds(new) or (KEPT if more else NONE)), normal(new[0]) if new else b""


def kinds(letters: list[Letter]) -> str:
    return " ".join(each.kind for each in letters)


def is_customers(letter: Letter) -> bool:
    return not letter.recipient.endswith("@example.org")


async def count(world: Trial) -> int:
    return len(await world.gateway.db.rows("SELECT id FROM incidents"))


def proof(result: str, sender: str) -> str:
    return RESULT.format(result, sender.partition("@")[2])


async def receive(world: Trial, text: str, sender: str, to: str, name: str, **fields: str) -> None:
    octets = mail(text, sender=sender, to=to, message_id=f"<{name}@{sender.partition('@')[2]}>", **fields)
    await world.receive(octets, sender, to)

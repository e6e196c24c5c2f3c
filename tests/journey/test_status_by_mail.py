"""A customer asks how far we are: answered at once from the record, to whom it is owed and to nobody else."""

import os
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from statistics import mean, median

import pytest

from gateway.trial import Trial
from store import queries
from store.database import Database
from store.records import Letter
from tests.journey.conftest import Start
from tests.journey.mails import KUSTOMER, TICKET, latest, mail, opened, reply, reply_to, words

AT = "2026-11-30T18:15:00Z"
DANA, LEE, MALLORY = "dana@example.com", "lee@example.com", "mallory@example.net"
PASS = "mx.example.org; dmarc=pass header.from={}"
UNVOUCHED = {"smtp": {"listen": "127.0.0.1:0"}, "trust": {"authserv_id": "mx.example.org"}}
BROKEN = "Our study will not launch since noon, 200 participants are booked."


async def ask(
    world: Trial, text: str, sender: str = DANA, subject: str = "", to: str = TICKET, **fields: str
) -> None:
    number = len(await world.gateway.db.rows("SELECT id FROM inbox"))
    octets = mail(
        text, sender=sender, subject=subject, to=to, message_id=f"<ask.{number}@example.com>", **fields
    )
    await world.receive(octets, sender, to)


async def kinds(world: Trial, recipient: str = DANA) -> list[str]:
    return [each.kind for each in await world.letters() if each.recipient == recipient]


async def refs(world: Trial) -> list[str]:
    return [row["ref"] for row in await world.gateway.db.rows("SELECT ref FROM incidents ORDER BY id")]


async def reported(start: Start, **tables: object) -> Trial:
    world: Trial = await start(AT, **tables)
    proof = {} if "trust" not in tables else {"Authentication_Results": PASS.format("example.com")}
    await world.receive(mail(BROKEN, **proof), DANA, TICKET)
    return world


async def answered(
    world: Trial, text: str = "Hi Dana,\n\nwe see the same error. More follows.\n\nSam"
) -> None:
    await reply(world, await latest(world, "notice", "sam@example.org"), text)
    await world.advance(world.clock.now() + timedelta(minutes=2))


def told(letter: Letter) -> str:
    return words(letter)


ALONE = [
    ("", "Any news on UZ-1001?"),
    ("status UZ-1001", ""),
    ("any news on UZ-1001?", "Hello,\n\nthanks in advance\nDana"),
    ("status", ""),
    ("", "Gibt es etwas Neues zu UZ-1001?"),
    ("", "Bonjour,\n\navez-vous du nouveau concernant UZ-1001 ?\n\nMerci d'avance\nDana"),
    ("", "¿Hay alguna novedad sobre UZ-1001?"),
    ("UZ-1001", "お世話になっております。UZ-1001の進捗はいかがでしょうか。よろしくお願いします。"),
    ("Re: Study will not launch [UZ-1001]", "Any update?"),
]


@pytest.mark.parametrize(("subject", "text"), ALONE)
async def test_the_question_is_answered_from_the_record_and_changes_nothing(
    start: Start, subject: str, text: str
) -> None:
    world = await reported(start)
    await answered(world)
    shown = await queries.show(world.gateway.db, "UZ-1001")
    assert shown is not None
    before = shown.stored.incident
    await ask(world, text, subject=subject)
    letter = await latest(world, "standing", DANA)
    said = told(letter)
    assert "with Sam" in said or "bei Sam" in said
    assert "we see the same error." in said and "More follows" not in said
    assert re.search(r"(Next update: by|Nächster Zwischenstand: bis) ", said), said
    assert opened(letter)["Auto-Submitted"] == "auto-replied"
    assert opened(letter)["In-Reply-To"].startswith("<ask.")
    assert ("Guten Tag" in said) == text.startswith("Gibt")
    shown = await queries.show(world.gateway.db, "UZ-1001")
    assert shown is not None
    after = shown.stored.incident
    assert after == before.but(inquired_at=after.inquired_at, serial=after.serial, wake_at=before.wake_at)
    assert after.inquired_at is not None
    assert await refs(world) == ["UZ-1001"]
    assert "wrote" not in await kinds(world, "sam@example.org")
    assert [line for event in shown.events for line in event.lines][-1][3] == "asked for news; told at once"


@pytest.mark.parametrize(
    "text",
    [
        "Any news? It fails for Lee too now.",
        "Status: we cannot log in any more.",
        "When can we expect an answer? The participants come on Monday.",
        "Gibt es etwas Neues? Jetzt geht auch der Export nicht.",
    ],
)
async def test_who_asks_and_reports_is_heard_as_ever(start: Start, text: str) -> None:
    world = await reported(start)
    await answered(world)
    await reply(world, await latest(world, "answer", DANA), text)
    assert "standing" not in await kinds(world)
    assert "wrote" in await kinds(world, "sam@example.org")
    await ask(world, text, subject="Another matter")
    assert await refs(world) == ["UZ-1001", "UZ-1002"]


async def test_a_subject_that_reports_is_a_report(start: Start) -> None:
    world = await start(AT)
    await ask(world, "Any news?", subject="Nobody can log in")
    assert await refs(world) == ["UZ-1001"]
    assert await kinds(world) == ["acknowledgement"]


async def test_several_are_listed_and_one_can_be_asked_for(start: Start) -> None:
    world = await reported(start)
    other = mail("The export is empty.", subject="Labels wrong", message_id="<two@example.com>")
    await world.receive(other, DANA, TICKET)
    await ask(world, "Was ist offen?")
    letter = await latest(world, "overview", DANA)
    assert "von Ihnen sind 2 Anfragen offen" in told(letter)
    assert "UZ-1001: Study will not launch, Priorität" in told(letter) and "UZ-1002: Labels wrong" in told(
        letter
    )
    assert reply_to(letter) == TICKET
    world.clock.advance(timedelta(hours=1, minutes=1))
    await ask(world, "status UZ-1002", subject=f"Re: {letter.subject}", In_Reply_To=letter.message_id)
    assert "UZ-1002, Labels wrong:" in told(await latest(world, "standing", DANA))


async def test_an_aim_is_told_as_an_aim(start: Start) -> None:
    """As the acknowledgement had it: a question makes no promise of it."""
    world = await reported(start)
    aimed = "we aim for Mon 30 Nov, 12:15 PT (20:15 UTC)"
    assert aimed in told(await latest(world, "acknowledgement", DANA))
    await ask(world, "Any news on UZ-1001?")
    assert aimed in told(await latest(world, "standing", DANA))
    await ask(world, "Was ist offen?")
    assert "als Nächstes: Antwort: angestrebt bis Mo 30. Nov, 12:15" in told(
        await latest(world, "overview", DANA)
    )


async def test_what_is_open_is_all_whatever_letter_is_answered(start: Start) -> None:
    world = await reported(start)
    for name in ("two", "three"):
        other = mail(f"The export {name} is empty.", subject=name, message_id=f"<{name}@example.com>")
        await world.receive(other, DANA, TICKET)
    world.clock.advance(timedelta(hours=1, minutes=1))
    fields = {
        "subject": "Re: Your requests UZ-1002 and UZ-1003",
        "In_Reply_To": (await latest(world, "acknowledgement", DANA)).message_id,
    }
    await ask(world, "What is open?", **fields)
    assert "3 requests of yours are open" in told(await latest(world, "overview", DANA))
    await ask(world, "status", **fields)
    said = told(await latest(world, "overview", DANA))
    assert "that you name and take part in: UZ-1002" in said and "UZ-1001" not in said


@pytest.mark.parametrize(
    ("text", "end"), [("Was ist offen?", "um mehr darüber"), ("What is open?", "for more about it.")]
)
async def test_one_is_spoken_of_as_one(start: Start, text: str, end: str) -> None:
    world = await reported(start)
    await ask(world, text)
    assert end in told(await latest(world, "overview", DANA))


@pytest.mark.parametrize("below", ["", "\nBitte neu laden."])
async def test_how_it_was_solved_is_said_in_the_language_of_the_letter(start: Start, below: str) -> None:
    world: Trial = await start(AT)
    octets = mail("Guten Tag, unsere Studie startet seit heute Mittag nicht mehr, bitte helfen Sie uns.")
    await world.receive(octets, DANA, TICKET)
    await answered(world, f"#resolve patch{below}")
    said = told(await latest(world, "resolved", DANA))
    assert "Die Software hat eine Korrektur bekommen." in said and "patched" not in said
    assert below.strip() in said
    await ask(world, "Gibt es etwas Neues zu UZ-1001?")
    assert "Die Software hat eine Korrektur bekommen." in told(await latest(world, "standing", DANA))


async def asked_lines(world: Trial, ref: str = "UZ-1001") -> list[str]:
    shown = await queries.show(world.gateway.db, ref)
    assert shown is not None
    return [line[3] for event in shown.events for line in event.lines if line[1] == "inquired"]


async def test_three_answers_an_hour_then_silence_on_record(start: Start) -> None:
    world = await reported(start)  # its acknowledgement is the first
    await world.receive(mail("Export is empty.", message_id="<two@example.com>"), DANA, TICKET)
    for ref in ("UZ-1001", "UZ-1001", "UZ-1002"):
        await ask(world, f"Any news on {ref}?")
    assert (await kinds(world)).count("standing") == 1
    silent = "asked for news; not answered: 3 automatic letters to this address within the hour"
    assert await asked_lines(world) == ["asked for news; told at once", silent]
    assert await asked_lines(world, "UZ-1002") == [silent]
    assert "wrote" not in await kinds(world, "sam@example.org")
    world.clock.advance(timedelta(hours=1, minutes=1))
    await ask(world, "Any news on UZ-1001?")
    assert (await kinds(world)).count("standing") == 2


async def test_three_on_one_request_then_the_next_word_is_a_persons(start: Start) -> None:
    world = await reported(start)
    for _ in range(3):
        world.clock.advance(timedelta(hours=1, minutes=1))
        await ask(world, "Any news on UZ-1001?")
    assert await kinds(world) == ["acknowledgement", "standing", "standing"]
    why = "3 automatic letters on this request without a person's word"
    assert (await asked_lines(world))[-1] == f"asked for news; not answered: {why}"
    said = told(await latest(world, "wrote", "sam@example.org"))
    assert said.startswith("Dana asks for news of UZ-1001, and nothing automatic answers any more")
    world.clock.advance(timedelta(hours=1, minutes=1))
    await ask(world, "What is open?")  # a list is on no request
    assert (await kinds(world))[-1] == "overview"
    await answered(world)
    world.clock.advance(timedelta(hours=1, minutes=1))
    await ask(world, "Any news on UZ-1001?")
    assert (await kinds(world))[-2:] == ["answer", "standing"]


async def test_strangers_cause_no_look_at_every_open_request(start: Start) -> None:
    world = await reported(start, **UNVOUCHED)
    async with counted(world.gateway.db) as queried:
        await ask(world, "What is open?")
        await ask(world, "What is open?", sender=MALLORY)
    assert not any("is_open = 1" in each for each in queried)
    async with counted(world.gateway.db) as queried:
        await ask(world, "What is open?", Authentication_Results=PASS.format("example.com"))
    assert sum("is_open = 1 AND vendor = ? AND (requester" in each for each in queried) == 1


async def test_the_agent_reads_of_it_in_the_next_notice(start: Start) -> None:
    world = await reported(start)
    await ask(world, "Any news on UZ-1001?")
    await world.advance(world.clock.now() + timedelta(hours=2))
    assert "Asked for news: 10:15 PT" in told(await latest(world, "at-risk", "sam@example.org"))


async def test_a_solved_one_is_told_and_stays_solved(start: Start) -> None:
    world = await reported(start)
    await answered(world, "#resolve patch\nIt launches again.")
    await ask(world, "Any news on UZ-1001?")
    said = told(await latest(world, "standing", DANA))
    assert "State: solved" in said and "Solved: Mon 30 Nov, " in said and "Next update" not in said
    shown = await queries.show(world.gateway.db, "UZ-1001")
    assert shown is not None and shown.stored.incident.state == "resolved"


# --- who may ask ------------------------------------------------------------------------------------------------------


async def test_without_proof_a_letter_of_ours_must_be_answered(start: Start) -> None:
    world = await reported(start, **UNVOUCHED)
    letter = await latest(world, "acknowledgement", DANA)
    for _ in range(2):
        await ask(world, "Any news on UZ-1001?")  # nothing proves it: kept for a person, as all they write
    assert await kinds(world) == ["acknowledgement"]
    assert await refs(world) == ["UZ-1001", "UZ-1002", "UZ-1003"]
    await ask(world, "status", subject=f"Re: {letter.subject}", In_Reply_To=letter.message_id)
    assert (await latest(world, "standing")).recipient == DANA


async def test_a_forged_author_learns_nothing_and_writes_to_the_stored_address(start: Start) -> None:
    world = await reported(start, **UNVOUCHED)
    letter = await latest(world, "acknowledgement", DANA)
    forged = mail(
        "status", sender=DANA, subject="Re: x", message_id="<f@example.net>", In_Reply_To=letter.message_id,
        Reply_To=MALLORY,
    )  # fmt: skip
    await world.receive(forged, MALLORY, TICKET)
    failed = PASS.replace("pass", "fail").format("example.com")
    await ask(world, "status", subject="Re: x", In_Reply_To=letter.message_id, Authentication_Results=failed)
    assert {each.recipient for each in await world.letters() if "example" in each.recipient} <= {
        DANA, "sam@example.org", "kim@example.org"
    }  # fmt: skip
    assert (await kinds(world)).count("standing") == 1


async def test_vendors_do_not_tell_of_each_other(start: Start) -> None:
    world = await reported(start)
    await ask(world, "What is open?", to=KUSTOMER)
    assert (await kinds(world))[1:] == ["nothing-there"]
    await ask(world, "Any news on UZ-1001?", to=KUSTOMER)  # no reference of theirs: a report
    world.clock.advance(timedelta(hours=1, minutes=1))
    await ask(world, "What is open?", to=KUSTOMER)
    theirs = [each for each in await world.letters() if each.vendor == "kustomer"]
    assert [each.kind for each in theirs if each.recipient == DANA][1:] == ["acknowledgement", "overview"]
    assert not any("launch" in told(each) for each in theirs)


PROBES = 1_000 if os.environ.get("CAMPAIGN") == "full" else 60


async def test_what_does_not_exist_and_what_is_not_theirs_are_the_same_octets_at_the_same_cost(
    start: Start,
) -> None:
    world = await reported(start)
    bodies, work = set[bytes](), {"there": set[int](), "not": set[int]()}
    spent: dict[str, list[float]] = {"there": [], "not": []}
    worked: dict[str, list[float]] = {"there": [], "not": []}
    for number in range(PROBES):
        kind, ref = (("there", "UZ-1001"), ("not", "UZ-8001"))[number % 2]
        prober = f"probe{number}@p{number % 20}.example.net"
        async with counted(world.gateway.db) as queried:
            begun, ran = time.perf_counter(), time.process_time()
            await ask(world, f"Any news on {ref}?", sender=prober)
            spent[kind].append(1_000 * (time.perf_counter() - begun))
            worked[kind].append(1_000 * (time.process_time() - ran))
        work[kind].add(len(queried))
        letter = await latest(world, "nothing-there")
        assert letter.recipient == prober
        bodies.add(normal(letter))
    assert len(bodies) == 1
    assert work["there"] == work["not"] and len(work["not"]) == 1, work
    # Of time on the wall only so much can be said while other things run; of the work that is done, more.
    for each, most in ((spent, 3.0), (worked, 1.5)):
        there, none = median(each["there"]), median(each["not"])
        assert 1 / most < there / none < most
        print(
            f"{PROBES} probes, ms each: {there:.2f} there, {none:.2f} not; means {mean(each['there']):.2f}, {mean(each['not']):.2f}"
        )
    assert abs(median(worked["there"]) - median(worked["not"])) < 5
    assert await refs(world) == ["UZ-1001"]


@asynccontextmanager
async def counted(db: Database) -> AsyncIterator[list[str]]:
    """Every read of the store while it lasts."""
    queried: list[str] = []
    real = Database.rows

    async def rows(self: Database, sql: str, *arguments: object) -> object:
        if "FROM inbox" not in sql:  # the test's own
            queried.append(sql)
        return await real(self, sql, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "rows", rows)
        yield queried


def normal(letter: Letter) -> bytes:
    """Without what differs in every letter: ids, recipient, instant, boundaries."""
    text = letter.octets
    boundary = re.search(rb'boundary="([^"]+)"', text)
    for each in (boundary[1] if boundary else b"", letter.recipient.encode()):
        text = text.replace(each, b"") if each else text
    text = re.sub(rb"(?im)^(message-id|in-reply-to|references|date):.*(?:\r\n[ \t].*)*", rb"\1", text)
    return re.sub(rb"[a-z2-7]{32}", b"", text)

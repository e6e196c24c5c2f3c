"""What an address that is not there takes with it: letters that wait already, one word to the staff, who else might be asked."""

from datetime import datetime, timedelta
from pathlib import Path

from gateway.deliver.hop import Result
from gateway.trial import Trial, trial, trial_config
from store import dead, directory, outbox
from store.records import Contact, Letter
from tests.journey.conftest import TEAM, Start
from tests.journey.mails import TICKET, kinds_to, latest, mail, reply, words
from tests.journey.test_collected import AT, DANA, at, history, returned, six
from tests.journey.test_trust import BROKEN, FAILED, written

LEE = "lee@example.com"
NO_SUCH_USER = "550 5.1.1 <dana@example.com>: User unknown"


class Hop:
    """A next hop that holds back, refuses or takes what is for customers, as it is told."""

    says = Result("delivered", "250 2.0.0 ok")

    @property
    def patience(self) -> timedelta:
        return timedelta(seconds=1)

    async def send(self, letter: Letter) -> Result:
        return self.says if letter.recipient == DANA else Result("delivered", "250 2.0.0 ok")

    async def close(self) -> None:
        """Nothing was opened."""


async def fate(world: Trial, kind: str) -> list[tuple[str, str | None]]:
    """(state, last reply) of each letter of that kind to Dana."""
    rows = await outbox.list_rows(world.gateway.db)
    return [(row.state, row.last_reply) for row in rows if (row.kind, row.recipient) == (kind, DANA)]


async def test_what_waits_already_stops_and_a_persons_word_does_not(tmp_path: Path) -> None:
    hop = Hop()
    async with trial(trial_config(tmp_path, vendor=TEAM), datetime.fromisoformat(AT), hop=hop) as world:
        await world.receive(mail(BROKEN), DANA, TICKET)
        first = await latest(world, "acknowledgement")
        hop.says = Result("deferred", "451 4.7.1 later")
        await world.receive(mail("More fails.", message_id="<2@x>", subject="More"), DANA, TICKET)
        await reply(world, await latest(world, "notice", "sam@example.org"), "We see it.")
        world.clock.advance(timedelta(minutes=2))
        await world.settle()
        assert [state for state, _ in await fate(world, "acknowledgement")] == ["delivered", "deferred"]
        assert [state for state, _ in await fate(world, "answer")] == ["deferred"]
        await world.receive(FAILED, "", first.reverse_path)
        stopped = (await fate(world, "acknowledgement"))[1]
        assert stopped == ("cancelled", "automatic mail there has stopped: 550 5.1.1 no such user")
        hop.says = Result("delivered", "250 2.0.0 ok")
        await world.advance(world.clock.now() + timedelta(hours=6))
        assert (await fate(world, "acknowledgement"))[1][0] == "cancelled"
        assert [state for state, _ in await fate(world, "answer")] == ["delivered"]


async def test_a_status_that_an_agent_approved_is_their_word(start: Start) -> None:
    """The person is on the letter: by that it is told from the same letter on a clock."""
    world = await start("2026-11-30T18:15:00Z")
    await world.receive(mail(BROKEN), DANA, TICKET)
    await reply(world, await latest(world, "notice", "sam@example.org"), "We see it.")
    while not (drafts := await written(world, "draft")):
        due = await world.next_instant()
        assert due is not None
        await world.advance(due)
    await reply(world, drafts[0], "send")
    ((approved),) = await written(world, "status")
    assert (approved.person, (await latest(world, "acknowledgement")).person) == (drafts[0].recipient, "")
    assert (await latest(world, "answer")).person == "sam@example.org"


async def test_a_refusal_in_session_and_a_report_of_it_are_told_once(tmp_path: Path) -> None:
    hop = Hop()
    hop.says = Result("failed", NO_SUCH_USER)
    async with trial(trial_config(tmp_path, vendor=TEAM), datetime.fromisoformat(AT), hop=hop) as world:
        await world.receive(mail(BROKEN), DANA, TICKET)
        letter = await latest(world, "acknowledgement")
        told = await written(world, "undelivered")
        assert {each.recipient for each in told} == {"sam@example.org", "kim@example.org"}
        world.clock.advance(timedelta(minutes=3))
        await world.receive(FAILED, "", letter.reverse_path)
        assert await written(world, "undelivered") == told
        (row,) = (await world.gateway.db.rows("SELECT lines FROM events ORDER BY seq"))[-1:]
        assert "reported once more: 550 5.1.1 no such user" in row["lines"]


async def test_that_the_mailbox_is_gone_is_told_after_it_was_only_full(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    letter = await latest(world, "acknowledgement")
    full = FAILED.replace(b"5.1.1", b"5.2.2").replace(b"no such user", b"mailbox full")
    await world.receive(full, "", letter.reverse_path)
    assert len(await written(world, "undelivered")) == 2  # one to each agent
    await world.receive(FAILED, "", letter.reverse_path)
    assert len(await written(world, "undelivered")) == 4
    await world.receive(full.replace(b"It failed", b"Once more"), "", letter.reverse_path)
    assert len(await written(world, "undelivered")) == 4


async def test_others_of_the_same_organisation_are_named(start: Start) -> None:
    world = await start(AT)
    contacts = [
        Contact(1, "userzoom", DANA, "Dana", "Example Ltd"),
        Contact(2, "userzoom", "noor@example.com", "Noor", "Example Ltd"),
        Contact(3, "userzoom", "gone@example.com", "Gone", "Example Ltd", state="inactive"),
        Contact(4, "userzoom", "@example.com", "", "Example Ltd"),
        Contact(5, "userzoom", "else@example.net", "Else", "Another Ltd"),
        Contact(6, "kustomer", "kim@example.com", "Kim", "Example Ltd"),
    ]
    await directory.put_contacts(world.gateway.db, contacts)
    await world.receive(mail(BROKEN), DANA, TICKET)
    await world.receive(FAILED, "", (await latest(world, "acknowledgement")).reverse_path)
    told = words(await latest(world, "undelivered"))
    assert "on record for Dana: noor@example.com (same organisation). If you know another" in told


async def test_a_participants_mailbox_takes_no_promise_back(start: Start) -> None:
    world = await start(AT)
    await world.receive(mail(BROKEN), DANA, TICKET)
    notice = await latest(world, "notice", "sam@example.org")
    await reply(world, notice, f"#participant add {LEE}")
    if confirm := await written(world, "confirm"):
        await reply(world, confirm[-1], "yes")
    world.clock.advance(timedelta(minutes=1))
    await reply(world, notice, "We have found the cause.")
    world.clock.advance(timedelta(minutes=2))
    await world.settle()
    letter = await latest(world, "answer", LEE)
    due = await owed(world)
    await world.receive(FAILED.replace(b"dana@", b"lee@"), "", letter.reverse_path)
    assert [each.address for each in await dead.listed(world.gateway.db)] == [LEE]
    told = words(await latest(world, "undelivered"))
    assert f"did not reach {LEE}. No promise hung on it." in told and "due" not in told.partition("#")[0]
    assert await owed(world) == due
    await world.advance(at(18, 0) + timedelta(days=2))
    assert "status" in await kinds_to(world, DANA) and "status" not in await kinds_to(world, LEE)


async def owed(world: Trial) -> tuple[object, object]:
    (row,) = await world.gateway.db.rows("SELECT next_due_at, next_due_kind FROM incidents")
    return row["next_due_at"], row["next_due_kind"]


async def test_an_address_that_dies_while_requests_are_collected_gets_no_letter_for_them(
    start: Start,
) -> None:
    world = await start(AT)
    await six(world)
    first = await latest(world, "acknowledgement")
    await world.receive(returned(first.reverse_path), "", first.reverse_path)
    await world.advance(at(23, 0))
    assert await kinds_to(world, DANA) == ["acknowledgement"] * 3
    lines = [row["lines"] for row in await world.gateway.db.rows("SELECT lines FROM events")]
    assert sum("automatic mail to dana@example.com has stopped" in each for each in lines) >= 3
    for ref in ("UZ-1004", "UZ-1005", "UZ-1006"):
        assert any(type(each).__name__ == "Collected" for each in await history(world, ref))

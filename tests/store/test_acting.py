"""What an agent's mail needs of a unit: live permission, words used once, letters taken back, held mail sent on its way."""

import asyncio
import dataclasses
from datetime import timedelta

import pytest

from store import directory, inbox, incidents, outbox, threads, unit
from store.database import Database
from store.errors import Conflict
from store.inbox import GroupCommit
from store.records import Acting, Agent, Granted, Outcome, Settled, Work
from tests.store.samples import IDS, MINUTE, NOW, accepted, event, incident, letter, opening, token

BOB = "bob@example.org"


async def agent(db: Database, address: str = BOB, **changes: object) -> None:
    one = Agent(IDS.next(), "acme", address, "Bob", "active")
    await directory.put_agents(db, [dataclasses.replace(one, **changes)])  # type: ignore[arg-type]


async def held(db: Database) -> int:
    mail = accepted()
    await GroupCommit(db).accept([mail])
    await unit.commit(db, Work(settled=(Settled(mail.id, "held", reason="nothing proves who wrote it"),)))
    return mail.id


async def test_only_an_active_agent_of_that_vendor_acts(db: Database) -> None:
    await agent(db)
    one = incident()
    await unit.commit(db, Work(opened=(one,), acting=(Acting("acme", BOB),)))
    refused = (Acting("acme", "eve@example.org"), Acting("other", BOB), Acting("acme", "BOB@example.org"))
    for each in refused:
        with pytest.raises(Conflict, match="no active agent"):
            await unit.commit(db, Work(changed=((one, 1),), acting=(each,)))
    await unit.commit(db, Work(locked=(("acme", BOB),)))
    with pytest.raises(Conflict, match="no active agent"):
        await unit.commit(db, Work(changed=((one, 1),), acting=(Acting("acme", BOB),)))
    assert (await incidents.load(db, [one.id]))[one.id].version == 1


async def test_a_revoked_reply_address_acts_no_more(db: Database) -> None:
    await agent(db)
    one = incident()
    own = token(one)
    await unit.commit(db, Work(opened=(one,), tokens=(own,)))
    acting = Acting("acme", BOB, own.id)
    await unit.commit(db, Work(acting=(acting,)))
    assert await threads.of_incident(db, one.id, NOW) == [own]
    assert await threads.revoke(db, one.id, BOB) == 1
    assert await threads.of_incident(db, one.id, NOW) == []
    with pytest.raises(Conflict, match="revoked"):
        await unit.commit(db, Work(acting=(acting,)))
    with pytest.raises(Conflict, match="revoked"):
        await unit.commit(db, Work(acting=(dataclasses.replace(acting, token=IDS.next()),)))


async def test_a_word_is_used_by_one_of_many_at_once(db: Database) -> None:
    mail = await held(db)
    ask = token(None, purpose="confirm", item=mail, asks="confirm", expires_at=NOW + 15 * MINUTE)
    await unit.commit(db, Work(tokens=(ask,)))
    assert (await threads.tokens(db, [ask.id])) == {ask.id: ask}
    yes = Work(revoked=(ask.id,), granted=(Granted(mail, "confirmed"),))
    ends = await asyncio.gather(*(unit.commit(db, yes) for _ in range(5)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in ends) == ["Conflict"] * 4 + ["NoneType"]
    with pytest.raises(Conflict, match="used already"):
        await unit.commit(db, Work(revoked=(ask.id,)))
    (item,) = await inbox.claim(db, 9, NOW, MINUTE)
    assert (item.id, item.granted, item.released, item.attempts) == (mail, "confirmed", True, 1)


async def test_held_mail_is_discarded_once_and_then_granted_to_nobody(db: Database) -> None:
    mail = await held(db)
    await unit.commit(db, Work(discarded=((mail, "not from Bob"),)))
    (row,) = await inbox.list_rows(db)
    assert (row.state, row.reason) == ("done", "not from Bob")
    for late in (Work(discarded=((mail, "again"),)), Work(granted=(Granted(mail),))):
        with pytest.raises(Conflict, match="no longer held"):
            await unit.commit(db, late)


async def test_what_was_never_tried_can_be_taken_back(db: Database) -> None:
    one = incident()
    answer = letter(one, kind="answer", person=BOB, not_before=NOW + MINUTE)
    other = letter(one, kind="status")
    await unit.commit(db, Work(opened=(one,), letters=(answer, other)))
    ((waiting,),) = (await outbox.waiting(db, [one.id, 7])).values()
    assert (waiting.id, waiting.kind, waiting.person) == (answer.id, "answer", BOB)
    assert (waiting.incident, waiting.not_before, waiting.created_at) == (one.id, NOW + MINUTE, NOW)
    await unit.commit(db, Work(cancelled=(answer.id,)))
    assert await outbox.waiting(db, [one.id]) == {}
    assert await outbox.claim(db, 9, NOW + timedelta(hours=1), lambda _: NOW + timedelta(hours=2)) != []
    assert [row.state for row in await outbox.list_rows(db, id=answer.id)] == ["cancelled"]
    with pytest.raises(Conflict, match="left already"):
        await unit.commit(db, Work(cancelled=(answer.id,)))


async def test_what_somebody_dialled_for_cannot(db: Database) -> None:
    one = incident()
    answer = letter(one, kind="answer")
    await unit.commit(db, Work(opened=(one,), letters=(answer,)))
    await outbox.claim(db, 9, NOW, lambda _: NOW + MINUTE)
    assert await outbox.waiting(db, [one.id]) == {}
    with pytest.raises(Conflict, match="left already"):
        await unit.commit(db, Work(cancelled=(answer.id,)))
    await unit.commit(db, Work(outcomes=(Outcome(answer.id, "deferred", NOW, "421", NOW + MINUTE),)))
    with pytest.raises(Conflict, match="left already"):
        await unit.commit(db, Work(cancelled=(answer.id,)))


async def test_commands_are_counted_by_agent_and_vendor_from_an_instant_on(db: Database) -> None:
    one, foreign = incident(), incident(1002, vendor="other")
    by_bob = [dataclasses.replace(event(one, seq), by=BOB, at=NOW + seq * MINUTE) for seq in (2, 3, 4)]
    theirs = dataclasses.replace(event(foreign, 2), by=BOB, at=NOW + 4 * MINUTE)
    await unit.commit(db, opening(one))
    await unit.commit(db, Work(opened=(foreign,), events=(theirs,)))
    await unit.commit(db, Work(events=tuple(dataclasses.replace(each, seq=each.seq + 10) for each in by_bob)))
    assert await incidents.commands_since(db, "acme", BOB, NOW + 3 * MINUTE) == 2
    assert await incidents.commands_since(db, "other", BOB, NOW) == 1
    assert await incidents.commands_since(db, "acme", "eve@example.org", NOW) == 0


async def test_what_came_with_their_ok_is_kept_when_the_directory_is_written_again(db: Database) -> None:
    await agent(db)
    await unit.commit(db, Work(proved=(("acme", BOB, "dmarc"),)))
    await agent(db, name="Robert")
    (row,) = await directory.list_agents(db)
    assert (row.name, row.proof) == ("Robert", "dmarc")

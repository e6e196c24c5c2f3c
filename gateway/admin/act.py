"""`act`, `open` and `token`: what a person does at the keyboard, on the same way as by mail.

Owns the transcript. The grammar is `rules.commands`', what is possible is `decide`'s, the unit is the pump's: all of the
commands are done, or none.
"""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from gateway import log, pages
from gateway.admin.incident import whole
from gateway.admin.opening import finished, reading, writing
from gateway.admin.records import Json, inbox_json, letter_json, when
from gateway.admin.screen import complain, document, json_instant, say, shown
from gateway.admin.setting import DONE, NO, No
from gateway.app import Gateway, opened
from gateway.compose.say import term
from gateway.config import Config
from gateway.intake import PHONE
from gateway.message.address import canonical, strict_mailbox
from gateway.people import People
from gateway.receive.door import VOUCHED
from gateway.requests import written_down
from rules.commands import (
    Deed,
    Fault,
    Help,
    Participant,
    Query,
    Question,
    Queue,
    Speaker,
    StatusOf,
    Told,
    Undo,
    parse,
)
from rules.events import Event, ParticipantAdded, ParticipantRemoved, Undone
from rules.incident import State
from rules.policy import Policy
from store import directory, inbox, outbox, queries, threads
from store.errors import Conflict
from store.records import Accepted, Held, Shown

PATIENCE = timedelta(seconds=10)
"""How long a report by phone may take to be settled by another process."""

LOOK_EVERY = timedelta(milliseconds=50)


def act(ref: str, commands: Sequence[str], agent: str | None, as_json: bool) -> int:
    log.configure()
    return finished(lambda config: _act(config, ref, commands, agent, as_json))


async def _act(config: Config, ref: str, commands: Sequence[str], agent: str | None, as_json: bool) -> int:
    async with opened(config) as gateway:
        before, policy = await whole(gateway.db, ref)
        incident = before.stored.incident
        people = await _people(gateway)
        speaker = _speaker(
            gateway, people, policy, incident.state, _address(agent) if agent else config.operator
        )
        waiting = await outbox.waiting(gateway.db, [incident.id])
        letters = tuple(each.id for each in waiting.get(incident.id, ()))
        given = [(command, _told(command, speaker, people, policy, letters)) for command in commands]
        events = [(command, each) for command, each in given if not isinstance(each, Query)]
        asked = [(command, each) for command, each in given if isinstance(each, Query)]
        refused = await _done(gateway, incident.id, [event for _, event in events])
        after, policy = await whole(gateway.db, ref)
        answers = [(command, await _page(gateway, people, after, policy, each)) for command, each in asked]
    done = [(command, why) for (command, _), why in zip(events, refused, strict=True)]
    if as_json:
        document(_transcript_json(done, answers, after))
    if any(refused):
        for command, why in done:
            if why is not None:
                complain(f"{command}: {why}")
        complain("nothing was done")
        return NO
    if not as_json:
        say(*(_transcript(before, after, policy) if events else ()), *(text for _, text in answers))
    return DONE


async def _done(gateway: Gateway, incident: int, events: Sequence[Event]) -> list[str | None]:
    """Raises No where a letter that was to be stopped has left meanwhile."""
    if not events:
        return []
    stopped = [letter for event in events if isinstance(event, Undone) for letter in event.letters]
    try:
        return await gateway.pump.act(incident, events, stopped)
    except Conflict:
        raise No("undo: what was written has left meanwhile\nnothing was done") from None


async def _page(gateway: Gateway, people: People, shown: Shown, policy: Policy, asked: Query) -> str:
    """What a question is answered with. Raises No for a request that there is not."""
    incident, now = shown.stored.incident, gateway.clock.now()
    names = people.names(policy.vendor)
    match asked:
        case Question():
            return pages.why(policy, incident, now, asked)
        case Help(all):
            return pages.help_page(all)
        case Queue():
            rows = await queries.queue(gateway.db, vendor=policy.vendor, limit=pages.MAX_ROWS)
            return pages.queue(rows, policy.calendar.zone, now, names)
        case StatusOf(ref):
            if ref:
                other, policy = await whole(gateway.db, ref)
                incident = other.stored.incident
            return pages.status(policy, incident, now, names)


def _speaker(gateway: Gateway, people: People, policy: Policy, state: State, address: str) -> Speaker:
    known = people.agents.get((policy.vendor, address))
    return Speaker(
        address,
        gateway.clock.now(),
        (known.zone if known else "") or policy.calendar.zone,
        gateway.config.letters.answer_delay,
        fields=tuple(spec.name for spec in policy.fields),
        state=state,
        colleagues=people.colleagues(policy.vendor),
    )


def _told(
    command: str, speaker: Speaker, people: People, policy: Policy, waiting: tuple[int, ...]
) -> Event | Query:
    """Raises No."""
    try:
        found = _event(parse(command, speaker), speaker, waiting)
        if isinstance(found, Question):
            return found.among([level.level for level in policy.levels])
        return found if isinstance(found, Query) else people.assignable(policy.vendor, found)
    except Fault as fault:
        raise No(f"{command}: {fault}\nnothing was done") from fault


def _event(told: Told, by: Speaker, waiting: tuple[int, ...]) -> Event | Query:
    """What a deed is of one request at the keyboard, where nothing waits for a second word. Raises Fault."""
    match told:
        case Undo():
            if not waiting:
                raise Fault("nothing waits that could be stopped")
            return Undone(by.at, by.address, waiting)
        case Participant(add, address):
            joins = ParticipantAdded if add else ParticipantRemoved
            return joins(by.at, by.address, canonical(address))
        case _ if isinstance(told, Deed):
            raise Fault("this is done by mail, where it can be asked back")
        case _:
            return told


async def _people(gateway: Gateway) -> People:
    agents = await directory.list_agents(gateway.db)
    known = {(agent.vendor, agent.address): agent for agent in agents}
    return People(gateway.config.vendor, gateway.config.operator, known)


def _address(text: str) -> str:
    """Raises No."""
    if strict_mailbox(text) is None:
        raise No(f"{text!r} is no e-mail address")
    return canonical(text)


def _new(before: Shown, after: Shown) -> Iterator[tuple[str, str]]:
    """What the commands did, as history tells it: (at, summary)."""
    known = {event.seq for event in before.events}
    for event in after.events:
        if event.seq not in known:
            yield from ((at, summary) for at, _, _, summary, _ in event.lines)


def _transcript(before: Shown, after: Shown, policy: Policy) -> Iterator[str]:
    zone = policy.calendar.zone
    incident = after.stored.incident
    yield f"{incident.ref}  {shown(incident.subject)}"
    yield from (f"  {shown(summary)}" for _, summary in _new(before, after))
    known = {letter.id for letter in before.letters}
    for letter in after.letters:
        if letter.id not in known:
            leaves = f", leaves {when(letter.next_attempt_at, zone)}" if letter.next_attempt_at else ""
            yield f"  letter to {shown(letter.recipient)} ({letter.kind}){leaves}"
    yield _owed(after, zone)


def _owed(after: Shown, zone: str) -> str:
    if after.next_due_at is None or after.next_due_kind is None:
        return f"Nothing is owed next; the request is {after.stored.incident.state.value}."
    return f"Owed next: {term(after.next_due_kind)} by {when(after.next_due_at, zone)}"


def _transcript_json(
    done: Sequence[tuple[str, str | None]], answers: Sequence[tuple[str, str]], after: Shown
) -> Json:
    return {
        "ref": after.stored.incident.ref,
        "done": not any(why for _, why in done),
        "results": [
            *({"command": command, "refused": why} for command, why in done),
            *({"command": command, "refused": None, "answer": text} for command, text in answers),
        ],
        "state": after.stored.incident.state.value,
        "next_due_at": json_instant(after.next_due_at),
        "next_due_kind": after.next_due_kind,
        "letters": [letter_json(each) for each in after.letters],
    }


# --- a report by phone ---------------------------------------------------------------------------------------------------


def open_report(vendor: str, author: str, subject: str, text: str | None, as_json: bool) -> int:
    """`text` names a file, `-` is standard input, None no words."""
    log.configure()
    return finished(lambda config: _open(config, vendor, author, subject, _words(text), as_json))


def _words(text: str | None) -> str:
    if text is None:
        return ""
    octets = sys.stdin.buffer.read() if text == "-" else Path(text).read_bytes()
    return octets.decode("utf-8", "replace")


async def _open(config: Config, vendor: str, author: str, subject: str, words: str, as_json: bool) -> None:
    requester = strict_mailbox(author)
    if requester is None:
        raise No(f"{author!r} is no e-mail address")
    async with opened(config) as gateway:
        policy = gateway.policies.in_force.get(vendor)
        if policy is None:
            raise No(f"no policy for vendor {vendor!r}; there are {', '.join(gateway.policies.in_force)}")
        id = gateway.ids.next()
        now = gateway.clock.now()
        octets = written_down(policy, id, now, (requester.name or "", requester.address), subject, words)
        accepted = Accepted(
            id, vendor, PHONE, octets, policy.addresses[:1], requester.address, "", VOUCHED, now
        )
        await gateway.commits.accept([accepted])
        settled = await _settled(gateway, id)
    row = settled.row
    if row.ref is None:
        raise No(f"message {row.id} is {row.state}: {row.reason or 'not settled yet'}")
    if as_json:
        document({"ref": row.ref, "message": inbox_json(row)})
    else:
        say(row.ref)


async def _settled(gateway: Gateway, id: int) -> Held:
    """Settles it here, or waits for the other process that has claimed it."""
    until = gateway.clock.monotonic() + PATIENCE.total_seconds()
    while True:
        await gateway.pump.settle_inbox()
        found = await inbox.held(gateway.db, id)
        assert found is not None  # it was accepted above
        if found.row.state != "received" or gateway.clock.monotonic() > until:
            return found
        await gateway.clock.sleep_until(gateway.clock.now() + LOOK_EVERY, asyncio.Event())


# --- reply addresses -----------------------------------------------------------------------------------------------------


def revoke(ref: str, address: str) -> int:
    """The reply addresses that `address` holds for one request stop working, in letters to come too."""
    return finished(lambda config: _revoke(config, ref, address))


async def _revoke(config: Config, ref: str, address: str) -> None:
    async with reading(config) as db:
        found, _ = await whole(db, ref)
    async with writing(config) as db:
        revoked = await threads.revoke(db, found.stored.incident.id, canonical(address))
    if not revoked:
        raise No(f"{address} holds no reply address for {ref}")
    say(f"{revoked} reply address{'' if revoked == 1 else 'es'} of {address} for {ref} revoked")

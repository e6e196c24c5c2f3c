"""An archive through the whole program in virtual time: the real inbox, rules and letters, and nothing that leaves.

Owns who is taken to have written each mail, and what ends a request on which an archive falls silent. Decides no promise:
customers' mail goes in as any mail does, a colleague's becomes events as an answer by mail does.
"""

import asyncio
import heapq
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from gateway.app import opened
from gateway.clock import ManualClock
from gateway.config import Config, NextHop, Secrets, Store
from gateway.deliver.hop import Result
from gateway.desk import words_of
from gateway.message.address import canonical, mailboxes
from gateway.message.header_text import unfolded
from gateway.message.parse import Message, parse
from gateway.message.report import Kind, read_report
from gateway.message.scan import Unparsable, header_fields
from gateway.people import People
from gateway.receive.door import VOUCHED, Arrival
from gateway.route import references_in
from gateway.simulate.archive import UNREADABLE, Archive, Dated
from gateway.simulate.report import SILENCE, History, Mails, Report, report_of
from gateway.trial import Trial
from rules.commands import Fault, Speaker, read_reply
from rules.events import Answered, Closed, Event, Reopened
from rules.incident import Incident, State
from rules.policy import Policy
from store import directory, inbox, incidents, outbox, queries, threads
from store.mapping import decode_event
from store.records import Letter, Thread, Work
from store.unit import commit

AFTERWARDS = timedelta(days=7)
"""How far the time runs after the last mail."""

NO_DOOR = ("", 0)
PATIENCE = timedelta(minutes=1)
LETTERS_AT_ONCE = 200

ENVELOPE_FIELDS = (b"delivered-to", b"x-original-to")
"""Who a copy was for, written by the server that had the envelope: where it names one of ours, To and Cc say nothing more."""

VISIBLE_FIELDS = (b"to", b"cc")

AFTER_UNTIL = "after --until"
FOR_NOBODY = "for no vendor"
OURS_ALONE = "from a support address, on no known request"
OURS_AUTOMATIC = "from a support address, automatic"
AGENT_ALONE = "of an agent, on no known request"
AGENT_AUTOMATIC = "of an agent, automatic"
WORDLESS = "an answer without new words"
AGAIN = "the same answer once more"
REFUSED = "an answer that the rules refuse"


class Nowhere:
    """A next hop that takes every letter and keeps none: they stay in the store."""

    @property
    def patience(self) -> timedelta:
        return PATIENCE

    async def send(self, letter: Letter) -> Result:
        return Result("delivered", "250 2.0.0 simulated")

    async def close(self) -> None:
        """Nothing was opened."""


async def simulate(
    config: Config,
    archive: Archive,
    folder: Path,
    until: datetime | None = None,
    letters: Path | None = None,
    tell: Callable[[int], None] = lambda done: None,
) -> Report:
    """Store and keys are made in `folder`; letters are written into the folder `letters`. The archive must hold mail.

    `tell` hears after each mail how many are done.
    Raises Misconfigured, store.errors.StoreError, trial.Restless, OSError.
    """
    begin = archive.mails[0].at
    until = until or archive.mails[-1].at + AFTERWARDS
    async with _world(config, folder, begin) as world:
        agents = await directory.list_agents(world.gateway.db)
        known = {(agent.vendor, agent.address): agent for agent in agents}
        run = _Run(world, People(config.vendor, config.operator, known))
        await run.play(archive.mails, until, tell)
        if letters is not None:
            await _write_letters(world, letters)
        return await _report(run, archive, begin, until)


def simulated(config: Config, folder: Path) -> Config:
    """The operator's configuration, with nothing in it that leads outside of `folder`."""
    return config.model_copy(
        update={
            "mode": "live",
            "clock": "system",
            "worker": 1,
            "store": Store(url=f"sqlite://{folder.absolute() / 'store.sqlite3'}"),
            "secrets": Secrets(file=folder.absolute() / "secrets.keys"),
            "next_hop": NextHop(lifetime=config.next_hop.lifetime),
            "imap": (),
            "trust": config.trust.model_copy(update={"dkim": False}),
            "letters": config.letters.model_copy(update={"answer_delay": timedelta(0)}),
        }
    )


@asynccontextmanager
async def _world(config: Config, folder: Path, start: datetime) -> AsyncIterator[Trial]:
    """No door is opened: mail goes straight to where every door hands it over."""
    clock = ManualClock(start)
    async with opened(simulated(config, folder), clock=clock, hop=Nowhere()) as gateway:
        yield Trial(gateway, clock, NO_DOOR)


# --- playing -------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Run:
    world: Trial
    people: People
    answers: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    answered: set[tuple[int, str]] = field(default_factory=set)  # (request, Message-ID)
    silent_at: dict[int, datetime] = field(default_factory=dict)
    silences: list[tuple[datetime, int]] = field(
        default_factory=list
    )  # a heap; those of `silent_at` are current

    async def play(self, mails: Sequence[Dated], until: datetime, tell: Callable[[int], None]) -> None:
        for done, mail in enumerate(mails):
            if mail.at > until:
                self.skipped[AFTER_UNTIL] += len(mails) - done
                break
            await self._pass_time(mail.at)
            await self._take(mail)
            tell(done + 1)
        await self._pass_time(until)

    async def _pass_time(self, until: datetime) -> None:
        """A request on which nobody writes for as long as a resolved one waits for an objection is over."""
        while self.silences and self.silences[0][0] <= until:
            at, incident = heapq.heappop(self.silences)
            if self.silent_at.get(incident) == at:
                await self.world.advance(at)
                await self.world.gateway.pump.act(incident, [Closed(at, SILENCE)])  # refused: over already
        await self.world.advance(until)

    async def _take(self, mail: Dated) -> None:
        try:
            octets = mail.octets()
        except OSError:
            self.skipped[UNREADABLE] += 1
            return
        try:
            message = parse(octets)
        except Unparsable:
            message = None  # the program keeps it all the same, if it was for us
        recipients = self._recipients(octets)
        if message is None or not await self._by_us(message, recipients):
            await self._by_others(mail, octets, recipients or await self._by_thread(message))

    def _recipients(self, octets: bytes) -> tuple[str, ...]:
        """Addresses of ours that the mail was for."""
        fields = header_fields(octets)
        for names in (ENVELOPE_FIELDS, VISIBLE_FIELDS):
            named = [
                each.address
                for name, value in fields
                if name.lower() in names
                for each in mailboxes(unfolded(value))
            ]
            if ours := [each for each in named if self.world.gateway.addresses.vendor(each)]:
                return tuple(dict.fromkeys(ours))
        return ()

    async def _by_thread(self, message: Message | None) -> tuple[str, ...]:
        """For nobody of ours, but on a request: the vendor's, whose request it is."""
        for vendor, policy in self._policies.items() if message is not None else ():
            if message is not None and await self._thread(vendor, message) is not None:
                return (policy.addresses[0],)
        return ()

    @property
    def _policies(self) -> dict[str, Policy]:
        return dict(self.world.gateway.policies.in_force)

    # --- customers ---------------------------------------------------------------------------------------------------------

    async def _by_others(self, mail: Dated, octets: bytes, recipients: tuple[str, ...]) -> None:
        """Into the inbox, as vouched for: an archive holds no proof of who wrote what."""
        gateway = self.world.gateway
        if not recipients:
            self.skipped[FOR_NOBODY] += 1
            return
        await gateway.accept(Arrival("pipe", octets, None, recipients, "", VOUCHED, None, mail.at))
        await self.world.settle()
        rows = await inbox.list_rows(gateway.db, limit=len(gateway.addresses.by_vendor(recipients)))
        for row in rows:
            if row.ref is not None:
                found = await incidents.ids_of(gateway.db, {row.ref})
                self._heard(found[row.ref], row.vendor)

    def _heard(self, incident: int, vendor: str) -> None:
        at = self.world.clock.now() + self._policies[vendor].close_after
        self.silent_at[incident] = at
        heapq.heappush(self.silences, (at, incident))

    # --- colleagues --------------------------------------------------------------------------------------------------------

    async def _by_us(self, message: Message, recipients: Sequence[str]) -> bool:
        """Whether a colleague wrote it, or the support address did: then it is settled here."""
        if message.author is None:
            return False
        author = canonical(message.author.address)
        own = self.world.gateway.addresses.vendor(author)
        vendors = [own] if own else [each for each in self._policies if self.people.is_active(each, author)]
        if not vendors:
            return False
        is_automatic = read_report(message, None).kind is not Kind.MESSAGE
        for vendor in vendors:
            incident = await self._incident(vendor, message)
            if incident is None:
                continue
            if incident.requester == author and not own:
                return False  # a colleague's own request
            await self._remember(incident, message)
            if is_automatic:
                self.skipped[OURS_AUTOMATIC if own else AGENT_AUTOMATIC] += 1
            else:
                by = (self.people.team(vendor) or (self.people.operator,))[0] if own else author
                await self._answer(incident, by, message)
            return True
        if own or not recipients:
            self.skipped[OURS_ALONE if own else AGENT_ALONE] += 1
        return bool(own) or not recipients

    async def _incident(self, vendor: str, message: Message) -> Incident | None:
        found = await self._thread(vendor, message)
        stored = await incidents.load(self.world.gateway.db, {found}) if found is not None else {}
        return stored[found].incident if found in stored else None

    async def _thread(self, vendor: str, message: Message) -> int | None:
        """By the Message-IDs it refers to, nearest first; else by a reference of the vendor in its subject."""
        db = self.world.gateway.db
        ids = list(dict.fromkeys((*message.in_reply_to, *reversed(message.references))))
        known = await threads.find(db, vendor, ids) if ids else {}
        for each in ids:
            if each in known:
                return known[each]
        mine = f"{self._policies[vendor].prefix}-"
        refs = {ref for ref in references_in(message.subject) if ref.startswith(mine)}
        by_ref = await incidents.ids_of(db, refs) if refs else {}
        return next(iter(by_ref.values()), None)

    async def _remember(self, incident: Incident, message: Message) -> None:
        """What the customer answers may be this mail."""
        if message.message_id:
            thread = Thread(incident.vendor, message.message_id, incident.id)
            await commit(self.world.gateway.db, Work(threads=(thread,)))

    async def _answer(self, incident: Incident, by: str, message: Message) -> None:
        text = words_of(message).new_text.strip()
        if not text:
            self.skipped[WORDLESS] += 1
            return
        name = incident.id, message.message_id or text
        if name in self.answered:
            self.skipped[AGAIN] += 1
            return
        self.answered.add(name)
        events = self._events(incident.vendor, by, text)
        refused = await self.world.gateway.pump.act(incident.id, events)
        if any(refused) and incident.state is State.CLOSED:
            again = Reopened(self.world.clock.now(), by, "wrote again")
            refused = await self.world.gateway.pump.act(incident.id, [again, *events])
        if any(refused):
            self.skipped[REFUSED] += 1
            return
        self.answers += 1
        self._heard(incident.id, incident.vendor)
        await self.world.settle()

    def _events(self, vendor: str, by: str, text: str) -> list[Event]:
        """Commands above the answer are obeyed. What only looks like one was written before there were any."""
        now = self.world.clock.now()
        speaker = Speaker(by, now, self._policies[vendor].calendar.zone)
        try:
            told = [self.people.assignable(vendor, each) for each in read_reply(text, speaker).events]
        except Fault:
            told = []
        return told or [Answered(now, by, text)]


# --- what came of it -----------------------------------------------------------------------------------------------------


async def _report(run: _Run, archive: Archive, begin: datetime, until: datetime) -> Report:
    db = run.world.gateway.db
    rows = await inbox.list_rows(db)
    mails = Mails(
        read=len(archive.mails) + archive.skipped.total(),
        taken=sum(1 for row in rows if row.state == "done"),
        answers=run.answers,
        duplicates=sum(1 for row in rows if row.state == "duplicate"),
        held=_counted(Counter(row.reason or "" for row in rows if row.state == "held")),
        skipped=_counted(archive.skipped + run.skipped),
    )
    letters = Counter(row.kind for row in await outbox.list_rows(db) if row.state == "delivered")
    policies = run.world.gateway.policies.in_force.values()
    ends = {
        policy.vendor: policy.holidays_until for policy in policies if policy.holidays_until < until.date()
    }
    warnings = [f"{vendor}: holidays are known until {end} only" for vendor, end in sorted(ends.items())]
    return report_of(await _histories(run.world), begin, until, mails, _counted(letters), warnings)


def _counted(found: Counter[str]) -> dict[str, int]:
    """Most first; alphabetical where equal."""
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


async def _histories(world: Trial) -> list[History]:
    db, policies = world.gateway.db, world.gateway.policies.by_digest
    ids = [row.id for state in State for row in await queries.queue(db, state=state.value)]
    stored = await incidents.load(db, ids)
    return [
        History(
            policies[each.incident.policy],
            tuple(decode_event(event.data) for event in await incidents.events_of(db, each.incident.id)),
        )
        for each in stored.values()
    ]


async def _write_letters(world: Trial, folder: Path) -> None:
    """`0001-acknowledgement-UZ-1001.eml`, in the order in which they were written."""
    rows = [row for row in await outbox.list_rows(world.gateway.db) if row.state == "delivered"]
    digits = max(4, len(str(len(rows))))
    for first in range(0, len(rows), LETTERS_AT_ONCE):
        some = rows[first : first + LETTERS_AT_ONCE]
        found = await outbox.letters(world.gateway.db, [row.id for row in some])
        for number, row in enumerate(some, first + 1):
            name = "-".join(filter(None, (f"{number:0{digits}}", row.kind, row.ref)))
            await asyncio.to_thread((folder / f"{name}.eml").write_bytes, found[row.id].octets)

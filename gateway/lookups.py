"""What deciding on a batch of mails asks of the store: a few queries for all of them, nothing else.

Owns these questions and what a mail may ask at all. Reads only; never decides. What an agent's words may cost is bounded
here.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from gateway import alarms
from gateway.batch import is_agents
from gateway.budgets import (
    A_DAY,
    AN_HOUR,
    MEMORY,
    REST,
    Budget,
    Spent,
    by_mailbox,
    domain_of,
    mailbox_of,
    may_circle,
    unheard,
)
from gateway.clock import Clock, SystemClock
from gateway.config import Vendor
from gateway.desk import NOTHING_KNOWN, Known, Read
from gateway.inquiry import Inquiry, asks_for_all
from gateway.intake import Addresses, Believed
from gateway.pages import MAX_ROWS
from gateway.people import People
from gateway.policies import Policies
from gateway.refusals import held_back
from gateway.route import (
    MAX_MERGES,
    OF_AGENTS,
    Confirming,
    Facts,
    Hold,
    Mail,
    Route,
    references_in,
)
from gateway.standing import everybody_at, on_record, without_standing
from gateway.watch import key_of_breaker, key_of_loop
from rules.effects import LetterKind
from store import (
    budgets,
    collected,
    directory,
    inbox,
    incidents,
    notices,
    outbox,
    problems,
    queries,
    threads,
)
from store.database import Database
from store.notices import BY_ID, BY_RECEIPT, Found
from store.records import (
    Contact,
    InboxItem,
    Stored,
    StoredEvent,
    StoredMessage,
    Talk,
)

MOST_HELD = 500  # rows that an agent may name
NO_INCIDENT = -1
"""Looked for where a reference is nobody's: what does not exist costs as much as what is not theirs."""


MAX_TOLD = 20_000  # characters in which references are looked for


@dataclass(frozen=True, slots=True)
class Setting:
    """What the pump is told once: who is who, and what is believed."""

    addresses: Addresses
    believed: Believed
    vendors: Mapping[str, Vendor]
    operator: str
    answer_delay: timedelta
    budget: Budget


@dataclass(frozen=True, slots=True)
class Lookups:
    """`facts` of a batch first; the rest is about what they hold."""

    _db: Database
    _policies: Policies
    _setting: Setting

    async def people(self) -> People:
        agents = await directory.list_agents(self._db)
        return People(
            self._setting.vendors,
            self._setting.operator,
            {(agent.vendor, agent.address): agent for agent in agents},
        )

    async def facts(
        self, mails: Sequence[Mail], people: People, now: datetime
    ) -> tuple[Facts, dict[int, Stored]]:
        """Everything routing may ask about this batch, with a few queries."""
        tokens = await threads.tokens(self._db, {row for mail in mails for _, row in mail.tokens})
        named = {row for mail in mails for row in (*mail.letters, *mail.returned, *mail.own)}
        pressed = {mail.pressed for mail in mails if mail.pressed is not None}
        bounced = {row for mail in mails for _, row in mail.tokens}
        letters = await outbox.letters(self._db, named | bounced | pressed)
        known: dict[tuple[str, str], int] = {}
        vendors = {mail.item.vendor for mail in mails}
        for vendor in vendors:
            of_vendor = [mail for mail in mails if mail.item.vendor == vendor]
            ids = {each for mail in of_vendor for each in (*mail.foreign, mail.message.message_id) if each}
            if ids:
                found = await threads.find(self._db, vendor, ids)
                known.update({(vendor, message_id): incident for message_id, incident in found.items()})
        told_together = await collected.of_letters(
            self._db, {each.id for each in letters.values() if each.kind == LetterKind.COLLECTED}
        )
        awaited = await self._awaited(mails, known)
        refs = {ref for mail in mails for ref in (*mail.refs, *_asked_refs(mail), *_told_refs(mail, people))}
        by_ref = await incidents.ids_of(self._db, refs) if refs else {}
        open_ones = await self._open(mails)
        wanted = {token.incident for token in tokens.values()} | {each.incident for each in letters.values()}
        wanted |= {*known.values(), *by_ref.values(), *(named - set(letters))}
        wanted |= {each for group in told_together.values() for each in group}
        told = await problems.find(
            self._db, {alarms.key_of(mail, mail.alert) for mail in mails if mail.alert}
        )
        wanted |= {each.incident for each in told.values()}
        wanted |= {each for ids in open_ones.values() for each in ids}
        if refs and not by_ref:
            wanted.add(NO_INCIDENT)
        stored = await self.load({each for each in wanted if each is not None})
        for _ in range(MAX_MERGES):
            into = {row.incident.merged_into for row in stored.values()} - stored.keys() - {None}
            if not into:
                break
            stored |= await self.load({each for each in into if each is not None})
        contacts: dict[tuple[str, str], Contact] = {}
        no_standing: dict[tuple[str, str], str] = {}
        for vendor in vendors:
            authors = {mail.author for mail in mails if mail.item.vendor == vendor and mail.author}
            asked = authors | {everybody_at(each) for each in authors}
            found_contacts = await directory.contacts(self._db, vendor, asked)
            for address, contact in on_record(found_contacts, authors).items():
                contacts[vendor, address] = contact
            no_standing |= await self._no_standing(vendor, authors, contacts)
        held = {each: row.incident for each, row in stored.items()}
        facts = Facts(
            now,
            tokens,
            letters,
            known,
            by_ref,
            held,
            people.agents,
            contacts,
            no_standing,
            told_together,
            told,
            awaited,
            open_ones,
        )
        return facts, stored

    async def _awaited(
        self, mails: Sequence[Mail], known: Mapping[tuple[str, str], int]
    ) -> frozenset[tuple[str, str]]:
        """Of the mails' own ids, those that a thread knows from hearsay: a second mail under the id of one that came is no
        late one."""
        own = {(mail.item.vendor, mail.message.message_id or "") for mail in mails} & known.keys()
        if not own:
            return frozenset()
        had = await threads.had(self._db, {known[each] for each in own})
        return frozenset(each for each in own if each[1] not in had)

    async def _open(self, mails: Sequence[Mail]) -> dict[tuple[str, str], tuple[int, ...]]:
        """The open requests of those who may be told of all: a look at every open one is not for strangers to cause."""
        found = {}
        for who in {(mail.item.vendor, mail.author) for mail in mails if asks_for_all(mail)}:
            found[who] = await incidents.open_of(self._db, *who)
        return found

    async def histories(self, found: Iterable[Route | Inquiry]) -> dict[int, Sequence[StoredEvent]]:
        """What was done on the requests that are asked about."""
        about = {about for each in found if isinstance(each, Inquiry) for about in each.about[:1]}
        return {each: await incidents.events_of(self._db, each) for each in about}

    async def _no_standing(
        self, vendor: str, authors: Collection[str], contacts: Mapping[tuple[str, str], Contact]
    ) -> dict[tuple[str, str], str]:
        """Why mail of some of these waits for a person, where the policy asks for standing."""
        policy = self._policies.in_force.get(vendor)
        if policy is None or not policy.needs_standing or not await directory.has_contacts(self._db, vendor):
            return {}
        domains = await directory.standings(self._db, vendor, {domain_of(each) for each in authors})
        told = {
            each: without_standing(
                each, contacts.get((vendor, each)), domains.get(domain_of(each)), anybody=True
            )
            for each in authors
        }
        return {(vendor, each): why for each, why in told.items() if why}

    async def load(self, wanted: Iterable[int]) -> dict[int, Stored]:
        stored = await incidents.load(self._db, set(wanted))
        await self._policies.learn({each.incident.policy for each in stored.values()})
        return stored

    async def numbers(
        self, opening: Iterable[InboxItem], vendors: Iterable[str], spare: int
    ) -> dict[str, Iterator[int]]:
        """Reference numbers for the requests of this batch; a gap now and then is no harm."""
        wanted = Counter({vendor: spare for vendor in vendors if vendor and spare})
        wanted.update(each.vendor for each in opening if each.vendor)
        first = await incidents.next_numbers(self._db, wanted) if wanted else {}
        return {vendor: iter(range(number, number + wanted[vendor])) for vendor, number in first.items()}

    async def spent(self, pairs: set[tuple[str, str]], on: Collection[int], now: datetime) -> Spent:
        """What mail has caused, as far as more may go to these (vendor, address) and on these requests."""
        budget = self._setting.budget
        addresses = {each for _, each in pairs}
        spent = Spent(
            now,
            budget,
            by_mailbox(
                await budgets.sent_to(self._db, {mailbox_of(each) for each in addresses}, now - A_DAY)
            ),
            await budgets.by_domain(self._db, {domain_of(each) for each in addresses}, now - AN_HOUR),
            await budgets.total(self._db, now - AN_HOUR, budget.automatic_per_hour),
            unheard(await budgets.on_requests(self._db, on)),
            await self._resting(pairs),
        )
        return replace(
            spent, talks=await self._talks({each for each in pairs if may_circle(spent, each[1])}, now)
        )

    async def _talks(self, pairs: Collection[tuple[str, str]], now: datetime) -> dict[tuple[str, str], Talk]:
        """Since they were last told to go in circles, if that is within memory: a person has let them go again."""
        keys = {pair: key_of_loop(*pair) for pair in pairs}
        told = await notices.told_of(self._db, keys.values())
        return {
            pair: await budgets.talk(self._db, pair[1], max(now - MEMORY, told.get(key, now - MEMORY)))
            for pair, key in keys.items()
        }

    async def _resting(self, pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], datetime]:
        keys = {key_of_breaker(*pair): pair for pair in pairs}
        told = await notices.open_among(self._db, keys)
        return {keys[key]: told_at + REST for key, told_at in told.items()}

    async def holds(
        self, judged: Iterable[tuple[Mail, Route | Inquiry]], facts: Facts, now: datetime
    ) -> Counter[str]:
        """Letters about held mail of the last hour, by address; only where there may be one more."""
        people = People(self._setting.vendors, self._setting.operator, facts.agents)
        told: set[str] = set()
        for mail, found in judged:
            if isinstance(found, Hold | OF_AGENTS):
                told.update(people.lead(mail.item.vendor))
            if isinstance(found, Hold) and found.tell:
                told.add(found.tell)
        kinds = {LetterKind.HOLD.value, LetterKind.HELD.value}
        return Counter(await outbox.count_sent(self._db, told, kinds, now - AN_HOUR))

    async def known(self, mail: Mail, found: Route | Inquiry, facts: Facts) -> Known:
        """What an agent's mail may ask of the store: little, and only what its words name."""
        if not isinstance(found, OF_AGENTS):
            return NOTHING_KNOWN
        db, vendor, since = self._db, mail.item.vendor, facts.now - AN_HOUR
        token = found.token if isinstance(found, Confirming) else None
        about = token.incident if token is not None else getattr(found, "incident", None)
        text = mail.message.text.casefold()
        commands = await incidents.commands_since(db, vendor, found.agent, since)
        asked = await outbox.count_sent(db, {found.agent}, {LetterKind.ASKED.value}, since)
        held = await inbox.list_rows(db, state="held", vendor=vendor, limit=MOST_HELD)
        item = await inbox.held(db, token.item) if token is not None and token.item is not None else None
        return Known(
            waiting=await outbox.waiting(db, {about}) if about is not None else {},
            history=await incidents.events_of(db, about) if about is not None else (),
            wrote_last=await self._wrote_last(facts, about) if "split" in text else None,
            queue=await queries.queue(db, vendor=vendor, limit=MAX_ROWS) if "queue" in text else (),
            held=held,
            item_state=item.row.state if item is not None else "",
            commands=commands,
            asked=asked.get(found.agent, 0),
            held_back=sum(
                held_back(found.agent, row.reason or "") for row in held if row.received_at > since
            ),
        )

    async def _wrote_last(self, facts: Facts, incident: int | None) -> StoredMessage | None:
        """The customer's latest mail."""
        about = facts.incidents.get(incident) if incident is not None else None
        shown = await queries.show(self._db, about.ref) if about is not None else None
        if about is None or shown is None:
            return None
        theirs = [each for each in shown.messages if (each.direction, each.author) == ("in", about.requester)]
        return theirs[-1] if theirs else None


def pairs_of(fresh: Sequence[Read], facts: Facts) -> set[tuple[str, str]]:
    """(vendor, address) of whoever these mails may have us write to by itself."""
    mails = [each.mail for each in fresh if each.mail is not None]
    authors = {(each.item.vendor, each.author) for each in mails if each.author}
    return authors | {(each.vendor, each.requester) for each in facts.incidents.values()}


def arrivals(clock: Clock) -> Found:
    """How mail of a time is found: ids go by the real clock, whatever time is on show."""
    return BY_ID if isinstance(clock, SystemClock) else BY_RECEIPT


def told_first(facts: Facts) -> dict[tuple[str, str], tuple[str, ...]]:
    """The agents that customers on record have of their own."""
    return {pair: tuple(each.agents.split()) for pair, each in facts.contacts.items() if each.agents}


def _asked_refs(mail: Mail) -> tuple[str, ...]:
    return mail.asking.refs if mail.asking else ()


def _told_refs(mail: Mail, people: People) -> tuple[str, ...]:
    """What an agent's words name."""
    return references_in(mail.message.text[:MAX_TOLD].upper()) if is_agents(mail, people) else ()

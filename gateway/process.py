"""The pump: inbox -> read -> route -> decide -> one unit; due timers and delivery results are only other events.

Owns the order of fetch, decide and commit, and the error table: nothing is ever silently dropped. Batches are an economy,
not a meaning: whatever goes wrong in a batch is redone one by one. Never awaits the network inside a unit.
"""

import asyncio
import logging
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count

from gateway.clock import Clock, breathe
from gateway.compose.letters import Composer, Context
from gateway.compose.sign import Keys
from gateway.config import Vendor
from gateway.draft import Draft
from gateway.intake import NO_VENDOR, Addresses, Believed, read_mail
from gateway.message.authentication import NONE, SIGNED
from gateway.message.fingerprint import identity
from gateway.message.scan import Unparsable
from gateway.people import People
from gateway.policies import Policies
from gateway.receive.signers import Signers
from gateway.route import Facts, Mail, New, Reply, route
from gateway.settle import Desk, Read, comes_too_late, tell_operator
from rules.effects import TELLS_CUSTOMER, TELLS_OF_RECEIPT, LetterKind
from rules.events import Bounced, Event, Fired, Taken
from store import directory, inbox, incidents, outbox, threads, timers
from store.database import Database
from store.errors import Conflict, Unavailable
from store.ids import Ids
from store.records import ClaimedLetter, Contact, InboxItem, Outcome, Settled, Stored
from store.unit import commit

log = logging.getLogger(__name__)

BATCH = 20
BIG = 1024 * 1024  # octets: from here on reading takes long enough to be felt at the doors
LEASE = timedelta(minutes=2)
TRIES = 3
"""After so many our own bug is no accident: the mail is held with the traceback (Mailman's shunt queue)."""

BEGUN = 3 * TRIES
"""So often may a mail be begun and not ended: by then it kills us. More than tries, since a store that is away interrupts too."""

RESEND_WINDOW = timedelta(days=30)
UNDATED_WINDOW = timedelta(minutes=10)
"""Without Date and Message-ID the same content may well be meant again (SAFETY, "Accepting")."""

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the pump is told once: who is who, and what is believed."""

    addresses: Addresses
    believed: Believed
    vendors: Mapping[str, Vendor]
    operator: str
    answer_delay: timedelta


class Pump:
    """Settles what waits: `settle_inbox`, `settle_timers`, `settle_outcomes`. Each returns how much it did."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        ids: Ids,
        keys: Keys,
        composer: Composer,
        policies: Policies,
        setting: Setting,
        letters_due: Callable[[], None],
        signers: Signers | None = None,
    ) -> None:
        self._db = db
        self._clock = clock
        self._ids = ids
        self._keys = keys
        self._composer = composer
        self._policies = policies
        self._setting = setting
        self._letters_due = letters_due
        self._signers = signers

    # --- the inbox -------------------------------------------------------------------------------------------------------

    async def settle_inbox(self, batch: int = BATCH) -> int:
        now = self._clock.now()
        items = await inbox.claim(self._db, batch, now, LEASE)
        if not items:
            return 0
        if items[0].attempts > BEGUN:
            await self._hold(items[0], f"begun {BEGUN} times and never ended: it may be what stopped us")
            return 1
        try:
            await self._settle(items, now)
        except Unavailable:
            raise
        except Exception:
            for item in items:
                await self._settle_alone(item, now)
        return len(items)

    async def _settle_alone(self, item: InboxItem, now: datetime) -> None:
        """The error table, for one: a conflict is decided again, our own bug is tried again later, then held."""
        fault = ""
        for _ in range(TRIES):
            try:
                return await self._settle([item], now)
            except Conflict as conflict:
                if item.id in conflict.inbox:
                    return None  # settled by another: theirs counts
                fault = traceback.format_exc()
            except Unavailable:
                raise
            except Exception:
                log.exception("message %s: a fault of ours", item.id)
                fault = traceback.format_exc()
                break
        if item.attempts < TRIES:
            wait = timedelta(seconds=2**item.attempts)
            return await inbox.retry(self._db, item.id, now + wait, fault)
        return await self._hold(item, fault)

    async def _hold(self, item: InboxItem, fault: str) -> None:
        draft = self._draft(self._clock.now(), await self._people(), {})
        draft.settled.append(Settled(item.id, "held", reason=fault))
        about = f"message {item.id} is held: a fault of ours"
        tell_operator(draft, self._policies.any(), about, fault, item)
        await self._commit(draft)

    async def _settle(self, items: Sequence[InboxItem], now: datetime) -> None:
        people = await self._people()
        read = await self._signed([await self._read_aside(item) for item in items])
        seen = await inbox.known_fingerprints(
            self._db, {(each.item.vendor, each.fingerprint) for each in read}
        )
        facts, stored = await self._facts([each.mail for each in read if each.mail], people, now)
        draft = self._draft(now, people, stored)
        fresh = _fresh(read, seen, draft)
        opening = [each for each in fresh if each.mail is None or self._opens(each.mail, facts)]
        desk = Desk(
            draft,
            facts,
            dict(self._policies.in_force),
            await self._numbers(opening),
            await self._answered(opening, now),
            self._setting.answer_delay,
        )
        for each in fresh:
            desk.settle(each)
            await breathe()
        await self._commit(draft)

    def _opens(self, mail: Mail, facts: Facts) -> bool:
        """Whether this mail needs a number of its own."""
        found = route(mail, facts)
        if isinstance(found, Reply) and found.reopens:
            incident = facts.incidents[found.incident]
            return comes_too_late(self._policies.by_digest[incident.policy], incident, mail.item.received_at)
        return isinstance(found, New)

    async def _read_aside(self, item: InboxItem) -> Read:
        """Between two mails the doors go on answering; a big one is read beside the loop."""
        if len(item.octets) > BIG:
            return await asyncio.to_thread(self._read, item)
        await breathe()
        return self._read(item)

    def _read(self, item: InboxItem) -> Read:
        fingerprint = identity(item.octets).fingerprint
        if item.vendor == NO_VENDOR:
            return Read(item, fingerprint, None)
        try:
            mail = read_mail(item, self._keys, self._setting.addresses, self._setting.believed)
        except Unparsable as fault:
            return Read(item, fingerprint, None, str(fault))
        return Read(item, fingerprint, mail)

    async def _signed(self, read: list[Read]) -> list[Read]:
        """Where nothing else says who wrote a mail its signature may; an explicit failure stands."""
        doubtful = {
            each.item.id: each.mail
            for each in read
            if each.mail is not None and each.mail.author and each.mail.proof == NONE
        }
        if self._signers is None or not doubtful:
            return read
        asked = [(mail.item.octets, mail.author) for mail in doubtful.values()]
        signers = dict(zip(doubtful, await self._signers.of(asked), strict=True))
        proven = {id: replace(mail, proof=SIGNED) for id, mail in doubtful.items() if signers[id]}
        return [replace(each, mail=proven.get(each.item.id, each.mail)) for each in read]

    async def _facts(
        self, mails: Sequence[Mail], people: People, now: datetime
    ) -> tuple[Facts, dict[int, Stored]]:
        """Everything routing may ask about this batch, with a few queries."""
        tokens = await threads.tokens(self._db, {row for mail in mails for _, row in mail.tokens})
        named = {row for mail in mails for row in mail.letters}
        bounced = {row for mail in mails for _, row in mail.tokens}
        letters = await outbox.letters(self._db, named | bounced) if named or bounced else {}
        known: dict[tuple[str, str], int] = {}
        vendors = {mail.item.vendor for mail in mails}
        for vendor in vendors:
            ids = {each for mail in mails if mail.item.vendor == vendor for each in mail.foreign}
            if ids:
                found = await threads.find(self._db, vendor, ids)
                known.update({(vendor, message_id): incident for message_id, incident in found.items()})
        refs = {ref for mail in mails for ref in mail.refs}
        by_ref = await incidents.ids_of(self._db, refs) if refs else {}
        wanted = {token.incident for token in tokens.values()} | {each.incident for each in letters.values()}
        wanted |= {*known.values(), *by_ref.values(), *(named - set(letters))}
        stored = await self._load({each for each in wanted if each is not None})
        contacts: dict[tuple[str, str], Contact] = {}
        for vendor in vendors:
            authors = {mail.author for mail in mails if mail.item.vendor == vendor and mail.author}
            for address, contact in (await directory.contacts(self._db, vendor, authors)).items():
                contacts[vendor, address] = contact
        held = {each: row.incident for each, row in stored.items()}
        return Facts(now, tokens, letters, known, by_ref, held, people.agents, contacts), stored

    async def _load(self, wanted: Iterable[int]) -> dict[int, Stored]:
        stored = await incidents.load(self._db, set(wanted))
        await self._policies.learn({each.incident.policy for each in stored.values()})
        return stored

    async def _numbers(self, opening: Sequence[Read]) -> dict[str, Iterator[int]]:
        """Reference numbers for the requests of this batch; a gap now and then is no harm."""
        wanted: dict[str, int] = {}
        for each in opening:
            if each.item.vendor:
                wanted[each.item.vendor] = wanted.get(each.item.vendor, 0) + 1
        first = await incidents.next_numbers(self._db, wanted) if wanted else {}
        return {vendor: count(number) for vendor, number in first.items()}

    async def _answered(self, opening: Sequence[Read], now: datetime) -> Counter[str]:
        """Automatic answers of the last day to the authors of new requests."""
        authors = {each.mail.author for each in opening if each.mail and each.mail.author}
        kinds = {kind.value for kind in TELLS_OF_RECEIPT}
        return Counter(await outbox.count_sent(self._db, authors, kinds, now - A_DAY))

    # --- time passes -----------------------------------------------------------------------------------------------------

    async def settle_timers(self, batch: int = 100) -> int:
        now = self._clock.now()
        due = await timers.due(self._db, batch, now, LEASE)
        if due:
            await self._apply({each.incident: Fired(now, each.serial) for each in due})
        return len(due)

    # --- letters -----------------------------------------------------------------------------------------------------------

    async def settle_outcomes(self, settled: Sequence[tuple[ClaimedLetter, Outcome]]) -> None:
        """What the next hop said. Only this meets a promise."""
        try:
            await self._settle_outcomes(settled)
        except Conflict:
            for each in settled:
                await self._insist(lambda each=each: self._settle_outcomes([each]))  # type: ignore[misc]

    async def _settle_outcomes(self, settled: Sequence[tuple[ClaimedLetter, Outcome]]) -> None:
        telling = [
            (claimed.letter, outcome)
            for claimed, outcome in settled
            if claimed.letter.incident is not None
            and claimed.letter.kind in TELLS_CUSTOMER
            and outcome.state in ("delivered", "failed")
        ]
        stored = await self._load({letter.incident for letter, _ in telling if letter.incident is not None})
        people = await self._people()
        draft = self._draft(self._clock.now(), people, stored)
        draft.outcomes.extend(outcome for _, outcome in settled)
        for letter, outcome in telling:
            event: Event = Taken(outcome.at, letter.id, LetterKind(letter.kind), letter.news)
            if outcome.state == "failed":
                event = Bounced(outcome.at, letter.id, outcome.reply)
            if letter.incident in stored:
                draft.apply(letter.incident, event, Context(letter_at=letter.created_at))
        await self._commit(draft)

    async def tell_operator(self, about: str, text: str) -> None:
        """One letter to the operator, about no mail."""
        draft = self._draft(self._clock.now(), await self._people(), {})
        tell_operator(draft, self._policies.any(), about, text, None)
        await self._commit(draft)

    # --- commands --------------------------------------------------------------------------------------------------------------

    async def act(self, incident: int, events: Sequence[Event]) -> list[str | None]:
        """Events of one incident, all or nothing: what was refused, one entry for each; nothing is stored if any was."""
        while True:
            stored = await self._load({incident})
            draft = self._draft(self._clock.now(), await self._people(), stored)
            refused = [draft.apply(incident, event) for event in events]
            if any(refused):
                return refused
            try:
                await self._commit(draft)
            except Conflict:
                continue
            return refused

    # --- shared --------------------------------------------------------------------------------------------------------------

    async def _commit(self, draft: Draft) -> None:
        """No commit without the hint: its letters would wait for the poll."""
        await commit(self._db, draft.work())
        self._letters_due()

    async def _apply(self, events: Mapping[int, Event]) -> None:
        """One event for each of several incidents; what goes wrong is done again one by one, and left to its lease if it
        goes wrong then: one incident must not stop the clocks of all others."""
        try:
            return await self._apply_all(events)
        except Unavailable:
            raise
        except Exception:
            log.info("%d timers are settled one by one", len(events), exc_info=True)
        for incident, event in events.items():
            try:
                await self._insist(lambda one={incident: event}: self._apply_all(one))  # type: ignore[misc]
            except Unavailable:
                raise
            except Exception:
                log.exception("the timer of incident %s: a fault of ours, tried again in %s", incident, LEASE)

    async def _apply_all(self, events: Mapping[int, Event]) -> None:
        stored = await self._load(events)
        draft = self._draft(self._clock.now(), await self._people(), stored)
        for incident, event in events.items():
            if incident in stored:
                draft.apply(incident, event)
        await self._commit(draft)

    async def _insist(self, attempt: Callable[[], object]) -> None:
        for last in (False, False, True):
            try:
                await attempt()  # type: ignore[misc]
                return
            except Conflict:
                if last:
                    raise

    async def _people(self) -> People:
        agents = await directory.list_agents(self._db)
        return People(
            self._setting.vendors,
            self._setting.operator,
            {(agent.vendor, agent.address): agent for agent in agents},
        )

    def _draft(self, now: datetime, people: People, stored: Mapping[int, Stored]) -> Draft:
        composer = replace(self._composer, people=people)
        return Draft(self._policies.by_digest, composer, self._ids, now, dict(stored))


def _fresh(
    read: Sequence[Read], seen: dict[tuple[str, str], tuple[datetime, int]], draft: Draft
) -> list[Read]:
    """The same content twice is one message: told by what the author sent, never by Message-ID alone."""
    fresh = []
    for each in read:
        item = each.item
        before = seen.get((item.vendor, each.fingerprint))
        if before is not None and before[1] != item.id:
            if abs(item.received_at - before[0]) <= _window(each):
                reason = f"the same as message {before[1]}"
                draft.settled.append(Settled(item.id, "duplicate", reason=reason, same_as=before[1]))
                continue
            each = replace(each, replaces=before[1])
        seen[item.vendor, each.fingerprint] = (item.received_at, item.id)
        fresh.append(each)
    return fresh


def _window(read: Read) -> timedelta:
    known = identity(read.item.octets)
    return RESEND_WINDOW if known.has_date or known.has_message_id else UNDATED_WINDOW

"""The pump: inbox -> read -> route -> decide -> one unit; due timers and delivery results are only other events.

Owns the order of fetch, decide and commit, and the error table: nothing is ever silently dropped. Batches are an economy,
not a meaning: whatever goes wrong in a batch is redone one by one. Never awaits the network inside a unit.
"""

import asyncio
import logging
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from gateway import alarms, digest
from gateway.budgets import A_DAY, AN_HOUR, REST, Budget, Spent, domain_of, unheard
from gateway.clock import Clock, breathe
from gateway.collecting import tell
from gateway.compose.letters import Composer, Post
from gateway.compose.sign import KeyFile, Keys, Purpose
from gateway.config import Vendor
from gateway.desk import NOTHING_KNOWN, Desk, Known, OutOfNumbers, Read
from gateway.draft import Draft
from gateway.inquiry import Inquiry, judge
from gateway.intake import NO_VENDOR, Addresses, Believed, read_mail
from gateway.message.authentication import NONE, SIGNED
from gateway.message.fingerprint import identity
from gateway.message.report import judged_reply
from gateway.message.scan import Unparsable
from gateway.notify import ended, raised, tell_operator
from gateway.pages import MAX_ROWS
from gateway.people import People
from gateway.policies import Policies
from gateway.receive.signers import Signers
from gateway.refusals import held_back
from gateway.returned import came_back, gone
from gateway.route import (
    MAX_MERGES,
    OF_AGENTS,
    Alarm,
    Confirming,
    Facts,
    Hold,
    Mail,
    New,
    Reply,
    references_in,
    route,
)
from gateway.settle import comes_too_late, settle
from gateway.silence import Silence
from gateway.standing import everybody_at, on_record, without_standing
from gateway.watch import Notice, key_of_breaker
from rules.effects import TELLS_CUSTOMER, LetterKind
from rules.events import Event, Fired, Taken
from store import (
    budgets,
    collected,
    dead,
    directory,
    inbox,
    incidents,
    notices,
    outbox,
    problems,
    queries,
    threads,
    timers,
)
from store.database import Database
from store.errors import Conflict, Unavailable
from store.ids import Ids
from store.records import (
    ClaimedLetter,
    Contact,
    InboxItem,
    Outcome,
    Settled,
    Stored,
    StoredEvent,
    StoredMessage,
)
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


OF_AGENTS_ONLY = frozenset({Purpose.AGENT, Purpose.NOTE, Purpose.CONFIRM, Purpose.DESK})
MOST_OPENED = 20  # requests by one agent's mail
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


class Pump:
    """Settles what waits: `settle_inbox`, `settle_timers`, `settle_outcomes`. Each returns how much it did."""

    def __init__(
        self,
        *,
        db: Database,
        clock: Clock,
        ids: Ids,
        keys: KeyFile,
        composer: Composer,
        policies: Policies,
        setting: Setting,
        letters_due: Callable[[], None],
        signers: Signers | None = None,
    ) -> None:
        self._db = db
        self._clock = clock
        self._ids = ids
        self._key_file = keys
        self._composer = composer
        self._policies = policies
        self._setting = setting
        self._letters_due = letters_due
        self._signers = signers
        self._mornings = digest.Mornings(db, setting.vendors, policies)

    @property
    def _keys(self) -> Keys:
        return self._key_file.current()

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
        draft = await self._draft(self._clock.now(), await self.people(), {})
        draft.settled.append(Settled(item.id, "held", reason=fault))
        about = f"message {item.id} is held: a fault of ours"
        tell_operator(draft, self._policies.any(), about, fault, item)
        await self._commit(draft)

    async def _settle(self, items: Sequence[InboxItem], now: datetime) -> None:
        people = await self.people()
        read = await self._signed([await self._read_aside(item) for item in items])
        read = [alarms.watched(each, self._policies.in_force.get(each.item.vendor)) for each in read]
        for together in _in_turn(read, people):
            await self._settle_read(together, people, now)

    async def _settle_read(self, read: Sequence[Read], people: People, now: datetime, spare: int = 0) -> None:
        """`spare`: numbers for requests that an agent's words open."""
        seen = await inbox.known_fingerprints(
            self._db, {(each.item.vendor, each.fingerprint) for each in read}
        )
        facts, stored = await self._facts([each.mail for each in read if each.mail], people, now)
        people = replace(people, told_first=_told_first(facts))
        authors = {(each.item.vendor, each.mail.author) for each in read if each.mail}
        draft = await self._informed(now, people, stored, authors)
        if any(each.mail.report.failed for each in read if each.mail):
            draft.elsewhere = await self._elsewhere(stored)
        fresh = _fresh(read, seen, draft)
        opening = [each for each in fresh if each.mail is None or self._opens(each.mail, facts)]
        desk = Desk(
            draft,
            facts,
            dict(self._policies.in_force),
            await self._numbers(opening, {each.item.vendor for each in fresh}, spare),
            await self._spent(_pairs(fresh, facts), {NO_INCIDENT, *facts.incidents}, now),
            await self._holds(fresh, facts, now),
            self._setting.answer_delay,
            await self._histories(fresh, facts),
            await self._known(fresh[0].mail, facts) if len(fresh) == 1 else NOTHING_KNOWN,
        )
        try:
            for each in fresh:
                settle(desk, each)
                await breathe()
        except OutOfNumbers:
            if spare == MOST_OPENED:
                raise
            return await self._settle_read(read, people, now, spare + 1)
        await self._commit(draft)

    def _opens(self, mail: Mail, facts: Facts) -> bool:
        """Whether this mail needs a number of its own."""
        found = judge(mail, facts)
        if isinstance(found, Reply) and found.reopens:
            incident = facts.incidents[found.incident]
            return comes_too_late(self._policies.by_digest[incident.policy], incident, mail)
        if isinstance(found, Alarm):
            known = facts.incidents.get(found.incident) if found.incident is not None else None
            policy = self._policies.by_digest[known.policy] if known is not None else self._policies.any()
            return alarms.opens(mail, found, facts, policy)
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
            mail = read_mail(
                item,
                self._keys,
                self._setting.addresses,
                self._setting.believed,
                self._policies.in_force.get(item.vendor),
            )
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
        stored = await self._load({each for each in wanted if each is not None})
        for _ in range(MAX_MERGES):
            into = {row.incident.merged_into for row in stored.values()} - stored.keys() - {None}
            if not into:
                break
            stored |= await self._load({each for each in into if each is not None})
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
        """The open requests of those who ask."""
        found = {}
        for who in {(mail.item.vendor, mail.author) for mail in mails if mail.asking and mail.author}:
            found[who] = await incidents.open_of(self._db, *who)
        return found

    async def _histories(self, fresh: Sequence[Read], facts: Facts) -> dict[int, Sequence[StoredEvent]]:
        """What was done on the requests that are asked about."""
        asked = [judge(each.mail, facts) for each in fresh if each.mail and each.mail.asking]
        about = {each for found in asked if isinstance(found, Inquiry) for each in found.about[:1]}
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

    async def _load(self, wanted: Iterable[int]) -> dict[int, Stored]:
        stored = await incidents.load(self._db, set(wanted))
        await self._policies.learn({each.incident.policy for each in stored.values()})
        return stored

    async def _numbers(
        self, opening: Sequence[Read], vendors: Iterable[str], spare: int
    ) -> dict[str, Iterator[int]]:
        """Reference numbers for the requests of this batch; a gap now and then is no harm."""
        wanted = Counter({vendor: spare for vendor in vendors if vendor and spare})
        wanted.update(each.item.vendor for each in opening if each.item.vendor)
        first = await incidents.next_numbers(self._db, wanted) if wanted else {}
        return {vendor: iter(range(number, number + wanted[vendor])) for vendor, number in first.items()}

    async def _spent(self, pairs: set[tuple[str, str]], on: Collection[int], now: datetime) -> Spent:
        """What mail has caused, as far as more may go to these (vendor, address) and on these requests."""
        budget = self._setting.budget
        return Spent(
            now,
            budget,
            tuple(await budgets.sent_to(self._db, {domain_of(each) for _, each in pairs}, now - A_DAY)),
            await budgets.total(self._db, now - AN_HOUR, budget.automatic_per_hour),
            unheard(await budgets.on_requests(self._db, on)),
            await self._resting(pairs),
        )

    async def _resting(self, pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], datetime]:
        keys = {key_of_breaker(*pair): pair for pair in pairs}
        told = await notices.open_among(self._db, keys)
        return {keys[key]: told_at + REST for key, told_at in told.items()}

    async def _holds(self, fresh: Sequence[Read], facts: Facts, now: datetime) -> Counter[str]:
        """Letters about held mail of the last hour, by address; only where there may be one more."""
        people = People(self._setting.vendors, self._setting.operator, facts.agents)
        told: set[str] = set()
        for mail in (each.mail for each in fresh if each.mail is not None):
            found = route(mail, facts)
            if isinstance(found, Hold | OF_AGENTS):
                told.update(people.lead(mail.item.vendor))
            if isinstance(found, Hold) and found.tell:
                told.add(found.tell)
        kinds = {LetterKind.HOLD.value, LetterKind.HELD.value}
        return Counter(await outbox.count_sent(self._db, told, kinds, now - AN_HOUR))

    async def _known(self, mail: Mail | None, facts: Facts) -> Known:
        """What an agent's mail may ask of the store: little, and only what its words name."""
        found = route(mail, facts) if mail is not None else None
        if mail is None or not isinstance(found, OF_AGENTS):
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

    # --- time passes -----------------------------------------------------------------------------------------------------

    async def settle_timers(self, batch: int = 100) -> int:
        now = self._clock.now()
        due = await timers.due(self._db, batch, now, LEASE)
        if due:
            await self._apply({each.incident: Fired(now, each.serial) for each in due})
        return len(due)

    async def settle_collected(self) -> int:
        """Acknowledgements that were over budget: each address once."""
        due = await collected.due(self._db, self._clock.now())
        for vendor, address in due:
            await self._insist(partial(self._tell_collected, vendor, address))
        return len(due)

    async def next_collected(self) -> datetime | None:
        return await collected.next_due(self._db)

    async def _tell_collected(self, vendor: str, address: str) -> None:
        now = self._clock.now()
        waiting = await collected.waiting(self._db, vendor, address)
        stored = await self._load({each.incident for each in waiting})
        draft = await self._informed(now, await self.people(), stored)
        tell(draft, await self._spent({(vendor, address)}, (), now), waiting)
        await self._commit(draft)

    async def next_digest(self) -> datetime | None:
        return await self._mornings.next_instant(self._clock.now())

    async def send_digests(self) -> int:
        """The leads' morning mail, once a day."""
        now = self._clock.now()
        due = await self._mornings.due(now)
        for policy, at in due:
            people = await self.people()
            told = await digest.counted(self._db, policy, people.names(policy.vendor), now)
            draft = await self._draft(now, people, {})
            for lead in people.lead(policy.vendor):
                draft.add(digest.letter(draft.composer, policy, lead, at, now, told))
            try:
                await self._commit(draft)
            except Conflict:
                log.info("the digest of %s was written by another process", policy.vendor)
            self._mornings.sent[policy.vendor] = policy.calendar.local(at).date()
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
        together = await collected.of_letters(
            self._db, {letter.id for letter, _ in telling if letter.kind == LetterKind.COLLECTED}
        )
        about = {letter.id: together.get(letter.id, (letter.incident or 0,)) for letter, _ in telling}
        stored = await self._load({each for group in about.values() for each in group})
        people = await self.people()
        draft = await self._informed(self._clock.now(), people, stored)
        draft.outcomes.extend(outcome for _, outcome in settled)
        if any(outcome.state == "failed" for _, outcome in telling):
            draft.elsewhere = await self._elsewhere(stored)
        for claimed, outcome in settled:
            letter = claimed.letter
            if letter.kind not in TELLS_CUSTOMER and outcome.state == "failed":
                lost = judged_reply(letter.recipient, outcome.reply)
                if lost.address_dead:
                    gone(draft, letter, lost, outcome.at)
        for letter, outcome in telling:
            failed = judged_reply(letter.recipient, outcome.reply) if outcome.state == "failed" else None
            taken = Taken(outcome.at, letter.id, LetterKind(letter.kind), letter.news)
            for each in about[letter.id]:
                found = stored.get(each)
                if found is not None and failed is not None:
                    came_back(draft, letter, found.incident, failed, outcome.at)
                elif found is not None and letter.recipient == found.incident.requester:
                    draft.apply(each, taken)  # what others on the conversation get is promised to nobody
        await self._commit(draft)

    async def write(self, *posts: Callable[[Draft], Post]) -> None:
        """Letters that no event causes, in one unit. Raises Conflict where one of them exists already."""
        draft = await self._draft(self._clock.now(), await self.people(), {})
        for each in posts:
            draft.add(each(draft))
        await self._commit(draft)

    async def tell_operator(self, about: str, text: str) -> None:
        """One letter to the operator, about no mail."""
        draft = await self._draft(self._clock.now(), await self.people(), {})
        tell_operator(draft, self._policies.any(), about, text, None)
        await self._commit(draft)

    async def notify(self, told: Sequence[Notice], past: Mapping[str, tuple[str, datetime]]) -> bool:
        """What the operator is to hear of, each once, and what is past (key -> vendor, told at). False: somebody else told
        of it meanwhile."""
        draft = await self._draft(self._clock.now(), await self.people(), {})
        for each in told:
            raised(draft, self._policies.of(each.vendor), each)
        for key, (vendor, told_at) in past.items():
            ended(draft, self._policies.of(vendor), key, told_at)
        try:
            await self._commit(draft)
        except Conflict:
            return False
        return True

    # --- commands --------------------------------------------------------------------------------------------------------------

    async def act(
        self, incident: int, events: Sequence[Event], cancelled: Sequence[int] = ()
    ) -> list[str | None]:
        """Events of one incident, all or nothing: what was refused, one entry for each; nothing is stored if any was.

        `cancelled`: letters that are taken back with them. Raises Conflict where one of them has left meanwhile.
        """
        while True:
            stored = await self._load({incident})
            draft = await self._informed(self._clock.now(), await self.people(), stored)
            refused = [draft.apply(incident, event) for event in events]
            if any(refused):
                return refused
            draft.cancelled.extend(cancelled)
            try:
                await self._commit(draft)
            except Conflict:
                if cancelled:
                    raise  # to look again would not bring it back
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
        draft = await self._informed(self._clock.now(), await self.people(), stored)
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

    async def people(self) -> People:
        agents = await directory.list_agents(self._db)
        return People(
            self._setting.vendors,
            self._setting.operator,
            {(agent.vendor, agent.address): agent for agent in agents},
        )

    async def _informed(
        self,
        now: datetime,
        people: People,
        stored: Mapping[int, Stored],
        authors: Iterable[tuple[str, str]] = (),
    ) -> Draft:
        """With what is known of whom automatic mail no longer reaches."""
        wanted = set(authors)
        for each in stored.values():
            incident = each.incident
            others = (participant.address for participant in incident.participants)
            wanted.update((incident.vendor, address) for address in (incident.requester, *others))
        draft = await self._draft(now, people, stored)
        found = await dead.find(self._db, wanted)
        if found:
            told = await dead.told(self._db, stored, LetterKind.STOPPED)
            causes = {each.letter for each in found.values() if each.letter is not None}
            known = await outbox.letters(self._db, causes)
            told |= {each.incident for each in known.values() if each.incident is not None}
            draft.silence = Silence(found, told)
        return draft

    async def _elsewhere(self, stored: Mapping[int, Stored]) -> dict[tuple[str, str], tuple[str, ...]]:
        """Whom else one might write to at the same organisation."""
        pairs = {(each.incident.vendor, each.incident.requester) for each in stored.values()}
        return await directory.colleagues(self._db, pairs)

    async def _draft(self, now: datetime, people: People, stored: Mapping[int, Stored]) -> Draft:
        revoked = await threads.revoked(self._db, {NO_INCIDENT, *stored})
        composer = replace(self._composer, keys=self._keys, people=people, revoked=revoked)
        return Draft(self._policies.by_digest, composer, self._ids, now, dict(stored))


def _pairs(fresh: Sequence[Read], facts: Facts) -> set[tuple[str, str]]:
    """(vendor, address) of whoever these mails may have us write to by itself."""
    mails = [each.mail for each in fresh if each.mail is not None]
    authors = {(each.item.vendor, each.author) for each in mails if each.author}
    return authors | {(each.vendor, each.requester) for each in facts.incidents.values()}


def _told_first(facts: Facts) -> dict[tuple[str, str], tuple[str, ...]]:
    """The agents that customers on record have of their own."""
    return {pair: tuple(each.agents.split()) for pair, each in facts.contacts.items() if each.agents}


def _in_turn(read: Sequence[Read], people: People) -> Iterator[list[Read]]:
    """Agents' mails alone, in their places: what each may do depends on what was decided before it."""
    together: list[Read] = []
    for each in read:
        if not _is_agents(each.mail, people):
            together.append(each)
            continue
        if together:
            yield together
        yield [each]
        together = []
    if together:
        yield together


def _is_agents(mail: Mail | None, people: People) -> bool:
    if mail is None:
        return False
    by_token = any(purpose in OF_AGENTS_ONLY for purpose, _ in mail.tokens)
    return by_token or (mail.item.vendor, mail.author) in people.agents


def _asked_refs(mail: Mail) -> tuple[str, ...]:
    return mail.asking.refs if mail.asking else ()


def _told_refs(mail: Mail, people: People) -> tuple[str, ...]:
    """What an agent's words name."""
    return references_in(mail.message.text[:MAX_TOLD].upper()) if _is_agents(mail, people) else ()


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
